#!/usr/bin/env python3
"""Matter 08: a Sialkot firm's own file (ejectment of a tenant)."""
import openpyxl, textwrap
from openpyxl.styles import Font, Border, Side, Alignment, PatternFill
from openpyxl.worksheet.properties import PageSetupProperties
import os, io, sys, math, random, shutil, subprocess, json, datetime
import numpy as np, pymupdf
from PIL import Image, ImageDraw, ImageFont, ImageFilter
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Paragraph, Spacer, PageBreak, Table, HRFlowable, SimpleDocTemplate
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import cm, mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
import tempfile; TMP = os.path.join(tempfile.gettempdir(), 'round-16-08'); os.makedirs(TMP, exist_ok=True)
FD = '/usr/share/fonts/truetype/'
LS = FD+'liberation/LiberationSerif-'; LA = FD+'liberation/LiberationSans-'; LM = FD+'liberation/LiberationMono-'
CAI = FD+'crosextra/Caladea-Italic.ttf'; CRI = FD+'crosextra/Carlito-Italic.ttf'
for n, p in [('LSer', LS+'Regular.ttf'), ('LSerB', LS+'Bold.ttf'), ('LSerI', LS+'Italic.ttf'),
             ('LSan', LA+'Regular.ttf'), ('LSanB', LA+'Bold.ttf'), ('LMon', LM+'Regular.ttf')]:
    pdfmetrics.registerFont(TTFont(n, p))
pdfmetrics.registerFontFamily('LSer', normal='LSer', bold='LSerB', italic='LSerI', boldItalic='LSerB')
pdfmetrics.registerFontFamily('LSan', normal='LSan', bold='LSanB', italic='LSan', boldItalic='LSanB')

# ------------------------------------------------------------------ ink, scan, conversion
def rng(s): return random.Random(s)
def bez(p, n=26):
    out = []
    for k in range(n+1):
        t = k/n
        out.append(tuple((1-t)**3*p[0][i]+3*(1-t)**2*t*p[1][i]+3*(1-t)*t*t*p[2][i]+t**3*p[3][i] for i in (0, 1)))
    return out
def signature(seed, w=420, h=130, col=(24, 38, 120), flourish=True):
    r = rng('sig'+seed); S = 3
    im = Image.new('RGBA', (w*S, h*S), (0, 0, 0, 0)); d = ImageDraw.Draw(im)
    n = r.randint(5, 8); x = .06; y = .6; pts = []
    step = .78/n
    for k in range(n):
        up = r.uniform(.15, .5) if k in (0, n//2) else r.uniform(.38, .55)
        nx = x+step*r.uniform(.7, 1.2); ny = .6+r.uniform(-.07, .1)
        pts += bez([(x, y), (x+step*r.uniform(-.5, .6), up-.2), (nx+step*r.uniform(-.1, .7), up), (nx, ny)])
        if r.random() < .5:
            pts += bez([(nx, ny), (nx-.05, ny+r.uniform(.1, .3)), (nx-.09, ny+.2), (nx+.01, ny-.04)])
        x, y = nx, ny
    if flourish:
        pts += bez([(x, y), (x+.16, y+.1), (.3, .95), (.12, .84)])
    for k in range(len(pts)-1):
        wd = S*(1.9+1.1*math.sin(k/9.+len(seed)))
        a = (pts[k][0]*w*S, pts[k][1]*h*S); b = (pts[k+1][0]*w*S, pts[k+1][1]*h*S)
        d.line([a, b], fill=col+(235,), width=int(wd)+1)
        d.ellipse([b[0]-wd/2, b[1]-wd/2, b[0]+wd/2, b[1]+wd/2], fill=col+(235,))
    return im.resize((w, h), Image.LANCZOS)
def hand(im, xy, text, size, seed='h', col=(26, 34, 96), font=CAI):
    r = rng('hw'+seed+text); x, y = xy; f = ImageFont.truetype(font, size)
    for ch in text:
        g = Image.new('RGBA', (size*2, size*2), (0, 0, 0, 0))
        ImageDraw.Draw(g).text((size//2, size//3), ch, font=f, fill=col+(r.randint(205, 245),))
        g = g.rotate(r.uniform(-7, 6), resample=Image.BICUBIC)
        im.paste(g, (int(x-size//2), int(y-size//3+r.uniform(-1.6, 1.6))), g)
        x += f.getlength(ch)*r.uniform(.93, 1.03)
    return x
def round_seal(top, bottom, mid, D=250, col=(150, 25, 40), seed='s'):
    S = 2; im = Image.new('RGBA', (D*S, D*S), (0, 0, 0, 0)); d = ImageDraw.Draw(im); c = D*S/2
    for q, wd in ((.98, 5), (.92, 2), (.62, 2)):
        d.ellipse([c-c*q, c-c*q, c+c*q, c+c*q], outline=col+(225,), width=wd)
    f = ImageFont.truetype(LS+'Bold.ttf', int(D*S*.088))
    def arc(t, a0, a1, flip):
        for k, ch in enumerate(t):
            a = a0+(a1-a0)*(k+.5)/len(t); R = c*.77
            g = Image.new('RGBA', (60, 60), (0, 0, 0, 0)); ImageDraw.Draw(g).text((30, 30), ch, font=f, fill=col+(225,), anchor='mm')
            g = g.rotate(-(a+90) if not flip else -(a-90), resample=Image.BICUBIC)
            im.alpha_composite(g, (int(c+R*math.cos(math.radians(a))-30), int(c+R*math.sin(math.radians(a))-30)))
    arc(top, -205, 25, False); arc(bottom, 145, 35, True)
    fm = ImageFont.truetype(LS+'Bold.ttf', int(D*S*.075))
    for k, t in enumerate(mid):
        d.text((c, c+(k-(len(mid)-1)/2)*D*S*.1), t, font=fm, fill=col+(225,), anchor='mm')
    return im.resize((D, D), Image.LANCZOS)
def box_stamp(lines, w, h, col, size=26, font=LA+'Bold.ttf'):
    im = Image.new('RGBA', (w, h), (0, 0, 0, 0)); d = ImageDraw.Draw(im)
    d.rectangle([3, 3, w-4, h-4], outline=col+(210,), width=4)
    for k, t in enumerate(lines):
        d.text((w/2, h*(k+1)/(len(lines)+1)), t, font=ImageFont.truetype(font, size), fill=col+(215,), anchor='mm')
    a = np.array(im).astype(float); rr = np.random.RandomState(len(lines[0])*7)
    a[..., 3] *= np.clip(rr.normal(.9, .25, a.shape[:2]), .25, 1)
    return Image.fromarray(a.astype('uint8'))
def put(im, ov, xy, ang=0):
    if ang: ov = ov.rotate(ang, expand=True, resample=Image.BICUBIC)
    im.paste(ov, (int(xy[0]), int(xy[1])), ov)
def scan(im, seed, skew=.5, noise=5, gray=True, paper=(250, 249, 245), shade=10, blur=.5):
    rs = np.random.RandomState(sum(map(ord, seed))*31+len(seed))
    im = im.convert('RGB').rotate(skew, resample=Image.BICUBIC, fillcolor=(255, 255, 255))
    a = np.array(im).astype(float)*(np.array(paper)/255.)
    H, W = a.shape[:2]
    yy, xx = np.mgrid[0:H, 0:W]
    a -= (shade*((xx/W-.5)**2+(yy/H-.5)**2)*2)[..., None]
    a += rs.normal(0, noise, (H, W))[..., None]
    for _ in range(rs.randint(12, 30)):
        x, y = rs.randint(0, W), rs.randint(0, H); s = rs.randint(1, 3); a[y:y+s, x:x+s] -= 110
    if rs.rand() < .7: a[:, :rs.randint(3, 9)] -= 60
    o = Image.fromarray(np.clip(a, 0, 255).astype('uint8')).filter(ImageFilter.GaussianBlur(blur))
    return o.convert('L') if gray else o
def chrome(html, name):
    h = f'{TMP}/{name}.html'; p = f'{TMP}/{name}.pdf'; open(h, 'w', encoding='utf8').write(html)
    subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', f'--print-to-pdf={p}', h],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
    return p
_pending = []
def save_docx(d, name):
    p = f'{TMP}/{name}.docx'; d.save(p); _pending.append(p); return f'{TMP}/{name}.pdf'
def convert():
    subprocess.run(['soffice', f'-env:UserInstallation=file://{TMP}/lo', '--headless', '--convert-to', 'pdf', '--outdir', TMP]+_pending,
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=500)
    _pending.clear()
def page_img(pdf, n, dpi):
    """page as picture + positions of the white markers (px)"""
    doc = pymupdf.open(pdf); pg = doc[n]; pos = {}
    for w in pg.get_text('words'):
        t = w[4]
        if t.startswith('zz') and t.endswith('zz'): pos[t.strip('z')] = (w[0]*dpi/72, w[1]*dpi/72)
    px = pg.get_pixmap(dpi=dpi); im = Image.frombytes('RGB', (px.width, px.height), px.samples)
    return im, pos
def npages(pdf): return pymupdf.open(pdf).page_count
def add_scan(out, im, q=52, ocr=True, dpi=150, lang='eng'):
    b = io.BytesIO(); im.save(b, 'JPEG', quality=q, dpi=(dpi, dpi), optimize=True)
    pg = out.new_page(width=im.width*72/dpi, height=im.height*72/dpi); pg.insert_image(pg.rect, stream=b.getvalue())
    if ocr:
        f = f'{TMP}/ocr.jpg'; open(f, 'wb').write(b.getvalue())
        subprocess.run(['tesseract', f, f'{TMP}/ocr', '--dpi', str(dpi), '-l', lang, '-c', 'textonly_pdf=1', 'pdf'], check=True,
                       stderr=subprocess.DEVNULL, env=dict(os.environ, OMP_THREAD_LIMIT='1'))
        t = pymupdf.open(f'{TMP}/ocr.pdf'); pg.show_pdf_page(pg.rect, t, 0)
def add_native(out, pdf, n, inks={}):
    """native page; inks: marker -> (RGBA image, width_pt, dx, dy)"""
    s = pymupdf.open(pdf); pg = s[n]; todo = []
    for w in pg.get_text('words'):
        if w[4].startswith('zz') and w[4].endswith('zz'):
            todo.append((w[4].strip('z'), pymupdf.Rect(w[:4]))); pg.add_redact_annot(pymupdf.Rect(w[:4]), fill=False)
    if todo: pg.apply_redactions(images=0, graphics=0)
    for k, r in todo:
        if k in inks:
            im, wpt, dx, dy = inks[k]; b = io.BytesIO(); im.save(b, 'PNG'); hpt = wpt*im.height/im.width
            pg.insert_image(pymupdf.Rect(r.x0+dx, r.y0+dy-hpt*.6, r.x0+dx+wpt, r.y0+dy+hpt*.4), stream=b.getvalue())
    out.insert_pdf(s, from_page=n, to_page=n)
# docx helpers
def newdoc(font='Times New Roman', size=12, l=2.5, r=2.5, t=2.3, b=2.3):
    d = Document(); s = d.styles['Normal']; s.font.name = font; s.font.size = Pt(size)
    s.element.rPr.rFonts.set(qn('w:eastAsia'), font)
    x = d.sections[0]; x.page_width = Cm(21); x.page_height = Cm(29.7)
    x.left_margin = Cm(l); x.right_margin = Cm(r); x.top_margin = Cm(t); x.bottom_margin = Cm(b)
    return d
def para(d, t='', b=False, i=False, al=None, sp=6, ls=None, size=None, u=False, ind=None, hang=None, col=None):
    p = d.add_paragraph(); 
    for k, seg in enumerate(t.split('**')):
        r = p.add_run(seg); r.bold = b or k % 2 == 1; r.italic = i; r.underline = u
        if size: r.font.size = Pt(size)
        if col: r.font.color.rgb = RGBColor(*col)
    if al: p.alignment = al
    f = p.paragraph_format; f.space_after = Pt(sp); f.space_before = Pt(0)
    if ls: f.line_spacing = ls
    if ind is not None: f.left_indent = Cm(ind)
    if hang is not None: f.first_line_indent = Cm(-hang)
    return p
WHITE = (255, 255, 255)
def marker(p, k):
    r = p.add_run('zz'+k+'zz'); r.font.color.rgb = RGBColor(*WHITE); r.font.size = Pt(7)
def footer_pages(d, pre=''):
    p = d.sections[0].footer.paragraphs[0]; p.alignment = AL.CENTER; p.add_run(pre)
    for code in ('PAGE',):
        r = p.add_run()
        for ty, tx in (('begin', None), (None, code), ('end', None)):
            if ty: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), ty)
            else: e = OxmlElement('w:instrText'); e.text = tx
            r._r.append(e)


# ------------------------------------------------------------------ facts of the matter
REF = 'WL/2025/118'
FIRM = 'WARAICH & LODHI'; FIRM_AD = 'Chamber No. 27, Allama Iqbal Block, District Courts, Sialkot'
C_ = dict(n='Mst. Rukhsana Perveen', of='widow of Ghulam Rasool', id='00000-0000118-2', ad='House No. 9, Street No. 4, Mohallah Noor Pura, Sialkot')
A_ = dict(n='Adeel Rasool', id='00000-0000119-1'); O_ = dict(n='Muhammad Waseem Butt', of='son of Abdul Hameed Butt', id='00000-0000446-5')
SHOP = 'Shop No. 14, Nishat Market, Kutchery Road, Sialkot'
assert 33880*5 == 169400 and round(28000*1.1) == 30800 and round(30800*1.1) == 33880 and 234-201+1 == 34
PAPERS_PLAN = [('Engagement letter (signed original)', '02.10.2025', 2), ('Intake and conflict check form', '01.10.2025', 1), ('Receipt for documents (Urdu)', '03.10.2025', 1), ('Register of documents', '17.11.2025', 1),
  ('Fee receipts Nos. 1187, 1203, 1219 (office counterfoils)', '02.10. \u2013 03.11.2025', 3), ('Attendance notes AN-1, AN-2, AN-3', '02.10. \u2013 30.10.2025', 3), ('Legal notice to tenant (office copy)', '14.10.2025', 2),
  ('Postal receipt and acknowledgement card', '14.10. / 17.10.2025', 1), ('Reply of tenant (Urdu) with working translation', '27.10.2025', 2), ('Chronology', '17.11.2025', 1), ('Client account', '17.11.2025', 1)]
FO = []; _n = 1
for _t, _d, _c in PAPERS_PLAN: FO.append(list(range(_n, _n+_c))); _n += _c
NFOL = _n-1
fr = lambda a: f'{a[0]}' if len(a) == 1 else f'{a[0]} \u2013 {a[-1]}'
RED = (190, 30, 40); BLUE = (22, 40, 130); BLACK = (28, 28, 34); GREEN = (20, 100, 60)
def folio(im, n, sc=1.0):
    W, H = im.size; s = int(40*sc); d = ImageDraw.Draw(im); x, y = W-int(105*sc), int(58*sc)
    r = rng(f'fol{n}'); dx = r.randint(-8, 8)
    d.arc([x+dx-s, y-s, x+dx+s, y+s-4], 10, 362, fill=RED, width=max(2, int(3*sc))); hand(im, (x+dx-(9 if n < 10 else 20)*sc, y-25*sc), str(n), int(40*sc), f'fo{n}', RED, CRI)
def thumb(seed, w=120, h=160, col=(60, 45, 120)):
    S = 3; im = Image.new('RGBA', (w*S, h*S), (0, 0, 0, 0)); d = ImageDraw.Draw(im); r = rng('th'+seed); cx, cy = w*S*.5, h*S*.56
    for k in range(4, 30):
        q = k/30; a = r.uniform(-.02, .02)
        pts = [(cx+w*S*.47*q*math.cos(t)*(1+a+.03*math.sin(3*t+k*.2)), cy+h*S*.5*q*(math.sin(t)*(1+.12*math.sin(t)))-q*8) for t in [i*math.pi/45 for i in range(91)]]
        i = 0
        while i < 90:
            j = min(90, i+r.randint(6, 26)); d.line(pts[i:j+1], fill=col+(r.randint(120, 225),), width=r.choice((5, 6, 7))); i = j+r.choice((0, 0, 1))
    return im.resize((w, h), Image.LANCZOS).rotate(r.uniform(-14, 14), expand=True, resample=Image.BICUBIC)
SIGS = {'FW': ('faisalw', BLUE), 'HL': ('hinal7', BLACK), 'NV': ('naveed3', (30, 60, 120)), 'AR': ('adeelr5', BLUE), 'WB': ('waseemb', BLACK), 'PO': ('postm', (50, 50, 55))}
def sg(k, w=300, h=95): s, c = SIGS[k]; return signature(s, w, h, c)
def stamp_fol(pg, n):
    W = pg.rect.width; c = pymupdf.Point(W-42, 30); pg.draw_circle(c, 13, color=(.74, .1, .15), width=1.2); pg.insert_text((c.x-3.4*len(str(n)), c.y+4.3), str(n), fontsize=12, fontname='heit', color=(.74, .1, .15))
def close(o, path, title, when, producer):
    ts = when.replace('-', ''); o.set_metadata({'title': title, 'author': 'Waraich & Lodhi', 'producer': producer, 'creator': '', 'subject': '', 'keywords': REF, 'creationDate': f"D:{ts}113000+05'00'", 'modDate': f"D:{ts}113000+05'00'"}); o.save(path, garbage=4, deflate=True)
def scan_page(o, im, n, seed, dpi=150, q=50, **k):
    folio(im, n, dpi/150); add_scan(o, scan(im, seed, **k), q, ocr=False, dpi=dpi)
def letterhead(d):
    p = para(d, FIRM, b=True, size=20, sp=0, al=AL.CENTER, col=(30, 80, 50)); para(d, 'ADVOCATES & LEGAL CONSULTANTS', size=9.5, sp=0, al=AL.CENTER, col=(30, 80, 50)); para(d, FIRM_AD+'  \u2022  office@waraichlodhi.example.org', size=8.5, sp=3, al=AL.CENTER)
    p = para(d, 'Ch. Faisal Waraich, Advocate High Court          Ms. Hina Lodhi, Advocate', size=8.5, sp=12, al=AL.CENTER)
    b = OxmlElement('w:pBdr'); e = OxmlElement('w:bottom'); [e.set(qn('w:'+a), v) for a, v in (('val', 'double'), ('sz', '6'), ('space', '3'), ('color', '1E5032'))]; b.append(e); p._p.get_or_add_pPr().append(b)

# ------------------------------------------------------------------ sources
def src_index(swap=False, name='index'):
    d = newdoc('Liberation Sans', 10.5, l=2, r=2)
    para(d, 'WARAICH & LODHI, ADVOCATES', b=True, sp=0); para(d, 'MATTER FILE: FRONT SHEET AND INDEX', b=True, size=14, sp=8)
    t = d.add_table(rows=0, cols=2); t.style = 'Table Grid'; t.autofit = False; t.columns[0].width = Cm(3.4); t.columns[1].width = Cm(13.6)
    for a, b in (('File No.', REF), ('Client', f"{C_['n']}, {C_['of']} (CNIC {C_['id']})"), ('Opponent', f"{O_['n']}, {O_['of']} (CNIC {O_['id']})"), ('Matter', f'Ejectment of tenant and recovery of rent: {SHOP}'), ('Responsible', 'Ch. Faisal Waraich; attendance: Ms. Hina Lodhi; clerk: Muhammad Naveed'),
                 ('Opened', '1 October 2025'), ('Next step', 'Ejectment petition to be filed before the Special Judge (Rent), Sialkot, on Thursday 20 November 2025')):
        c = t.add_row().cells; c[0].width = Cm(3.4); c[1].width = Cm(13.6); c[0].paragraphs[0].add_run(a).bold = True; c[1].paragraphs[0].add_run(b)
    para(d, '', sp=4); t = d.add_table(rows=1, cols=4); t.style = 'Table Grid'; t.autofit = False; W = (1.4, 9.4, 3.9, 2.3)
    for k in range(4): t.columns[k].width = Cm(W[k])
    def row(c, v, b=False):
        for k in range(4): c[k].width = Cm(W[k]); r = c[k].paragraphs[0].add_run(v[k]); r.bold = b; c[k].paragraphs[0].paragraph_format.space_after = Pt(3)
    row(t.rows[0].cells, ('S. No.', 'Paper', 'Date', 'Folio'), True); fol = [fr(x) for x in FO]
    if swap: fol[7], fol[8] = '16', '14 \u2013 15'
    for k, (a, b, c) in enumerate(PAPERS_PLAN): row(t.add_row().cells, (str(k+1), a, b, fol[k]))
    para(d, '', sp=4); para(d, f'Folios 1 to {NFOL} are numbered at the head of each page. This front sheet bears no folio.', size=9.5); para(d, 'Indexed by Muhammad Naveed, 17 November 2025. Checked: H. Lodhi, 17 November 2025.', size=9.5)
    return save_docx(d, name)
def src_eng():
    d = newdoc('Caladea', 11, l=2.5, r=2.3, t=1.6, b=1.6); letterhead(d)
    para(d, f'Ref: {REF}', sp=0); para(d, 'Sialkot, Thursday 2 October 2025', sp=8)
    for x in (C_['n'], C_['of'], C_['ad']): para(d, x, sp=0)
    para(d, '', sp=2); para(d, 'Dear Madam', sp=6); para(d, 'LETTER OF ENGAGEMENT: SHOP NO. 14, NISHAT MARKET', b=True, sp=6)
    T = ['**1. What we shall do.** You have asked us to recover possession of your shop, Shop No. 14, Nishat Market, Kutchery Road, Sialkot, and the unpaid rent from your tenant Muhammad Waseem Butt. We shall serve a legal notice; consider his reply; and, if he does not leave and pay, file an ejectment petition under the Punjab Rented Premises Act 2009 and conduct it to final order of the Special Judge (Rent). Appeals and execution are not included.',
      '**2. Who will act.** Ch. Faisal Waraich is responsible for your matter. Ms. Hina Lodhi will attend you. You may give instructions yourself or through your son Adeel Rasool, whom you have named for that purpose.',
      '**3. Conflict.** Our records were searched on 1 October 2025 for your name, your son\u2019s and the tenant\u2019s. The form is on the file.',
      '**4. Our fee.** Rs. 75,000 in all, payable as Rs. 25,000 on signing this letter; Rs. 25,000 when the time given in the notice has ended; and Rs. 25,000 at the close of evidence. A printed receipt is given for each payment.',
      '**5. Expenses.** You will deposit Rs. 5,000 with us for postage, attestation, certified copies and court fee stamps. This money remains yours, is entered in a separate account and is not used towards our fee. What is left is given back.']
    for t in T: para(d, t, sp=7, ls=1.25, al=AL.JUSTIFY)
    p = para(d, '**6. Your documents.** Originals are taken only against a signed receipt, numbered in our register of documents, and kept in the locked steel cupboard. No original leaves the office without an entry in the register. All originals are returned against signature at the end of the matter or at any time you ask.', sp=7, ls=1.25, al=AL.JUSTIFY); p.paragraph_format.page_break_before = True
    for t in ['**7. Confidence.** What you tell us is confidential. We keep this file for five years after the matter ends.', '**8. Ending.** You may end this engagement at any time in writing. We may do so on fourteen days\u2019 notice for good reason. Fee is then due only for the stage reached.', '**9. Time.** We expect to file the petition on or before 20 November 2025 if the tenant has not complied.']: para(d, t, sp=7, ls=1.25, al=AL.JUSTIFY)
    para(d, 'Yours faithfully', sp=34); p = para(d, '', sp=2); marker(p, 'FW'); para(d, 'Ch. Faisal Waraich, Advocate High Court', sp=0); para(d, 'for Waraich & Lodhi', sp=14)
    para(d, 'ACCEPTANCE', b=True, sp=4); para(d, 'This letter was read over to me in Urdu and Punjabi. I have understood it and I accept it.', sp=60); p = para(d, '', sp=26); marker(p, 'TH'); para(d, f"{C_['n']}, CNIC {C_['id']} (right thumb impression)", sp=2); para(d, 'Date: 2 October 2025', sp=18)
    para(d, 'Read over by me and the thumb impression put in my presence:', sp=34); p = para(d, '', sp=2); marker(p, 'AR'); para(d, f"{A_['n']}, son of Ghulam Rasool, CNIC {A_['id']}", sp=0); para(d, 'Date: 2 October 2025')
    return save_docx(d, 'eng')
def img_intake(hit=False):
    W, H = 1240, 1754; im = Image.new('RGB', (W, H), 'white'); d = ImageDraw.Draw(im); B = lambda s: ImageFont.truetype(LA+'Bold.ttf', s); N = lambda s: ImageFont.truetype(LA+'Regular.ttf', s)
    d.text((70, 80), 'NEW MATTER INTAKE  &  CONFLICT CHECK', font=B(36), fill=(20, 20, 20)); d.text((70, 130), 'Waraich & Lodhi   Form A (to be filled before any letter of engagement is sent)', font=N(21), fill=(50, 50, 50)); y = 190
    def ln(lab, val, h=62, x=70, w=1100, off=270):
        nonlocal y; d.rectangle([x, y, x+w, y+h], outline=(60, 60, 60), width=2); d.text((x+12, y+18), lab, font=B(22), fill=(30, 30, 30)); hand(im, (x+off, y+12), val, 34, 'in'+lab, BLUE); y += h
    ln('File No. given', REF); ln('Date', '1.10.2025  (Wednesday)'); ln('Client', 'Rukhsana Perveen  wd/o Ghulam Rasool'); ln('CNIC', C_['id']); ln('Address', 'H. 9, St. 4, Mohallah Noor Pura, Sialkot'); ln('Telephone', '0300-0000118   (son Adeel)'); ln('First contact', '29.9.2025 by telephone,  took call: Naveed'); ln('Matter', 'Shop 14 Nishat Market, tenant not paying, term over'); ln('Opponent', 'Muhammad Waseem Butt  s/o Abdul Hameed Butt'); ln('Opponent CNIC', O_['id'])
    y += 30; d.text((70, y), 'SEARCH OF CLIENT AND OPPONENT REGISTERS (2012 to date)', font=B(24), fill=(20, 20, 20)); y += 42
    cols = [70, 510, 720, 1170]; rows = [('Name searched', 'Date', 'Result')]+[(n, '1.10.25', 'No match') for n in ('Rukhsana Perveen', 'Adeel Rasool', 'Muhammad Waseem Butt', 'Waseem Garments')]
    if hit: rows[3] = (rows[3][0], rows[3][1], 'Our client, WL/2021/034')
    for k, r in enumerate(rows):
        d.rectangle([70, y, 1170, y+58], outline=(60, 60, 60), width=2)
        for c in cols[1:3]: d.line([c, y, c, y+58], fill=(60, 60, 60), width=2)
        for c, t in zip(cols, r):
            if k == 0: d.text((c+12, y+17), t, font=B(22), fill=(30, 30, 30))
            else: hand(im, (c+14, y+11), t, 33, f'sr{k}{c}', BLUE)
        y += 58
    y += 28
    for k, t in enumerate(('No conflict: matter may be opened', 'Conflict: written consent of both clients on file', 'Conflict: matter refused')):
        d.rectangle([80, y+2, 106, y+28], outline=(30, 30, 30), width=3); d.text((124, y), t, font=N(25), fill=(30, 30, 30))
        if k == 0: d.line([82, y+14, 94, y+28, 116, y-8], fill=BLUE, width=5)
        y += 44
    y += 14; d.text((70, y), 'Identity: original CNIC of client seen, copy taken', font=N(24), fill=(30, 30, 30)); hand(im, (720, y-10), 'seen 2.10.25 HL', 33, 'cn', BLUE); y += 70
    d.text((70, y+40), 'Search made by', font=N(23), fill=(30, 30, 30)); put(im, sg('NV', 240, 78), (265, y-2), 2); hand(im, (265, y+78), 'M. Naveed, clerk', 27, 'nv', BLUE); d.text((640, y+40), 'Approved by', font=N(23), fill=(30, 30, 30)); put(im, sg('FW', 250, 80), (800, y-4), -1); hand(im, (800, y+78), 'F. Waraich 1.10.25', 27, 'fw', BLUE)
    folio(im, FO[1][0]); return scan(im, 'intake', .7, noise=6, shade=22)
DOCS = [('D-1', 'Registered Sale Deed No. 3317 dated 11.03.2009, Sub-Registrar Sialkot (in name of client)', 'Original', 6, 'بیع نامہ رجسٹرڈ نمبر 3317 مورخہ 11.03.2009'), ('D-2', 'Tenancy agreement dated 01.07.2022', 'Original', 3, 'کرایہ نامہ مورخہ 01.07.2022'),
  ('D-3', 'Rent receipt book, counterfoils Nos. 201 to 234 (July 2022 to April 2025)', 'Original', 34, 'رسید بک کرایہ، مثنیٰ نمبر 201 تا 234'), ('D-4', 'Property tax bill 2024-25', 'Copy', 1, 'پراپرٹی ٹیکس بل 2024-25'), ('D-5', 'CNIC of client', 'Copy', 1, 'شناختی کارڈ مؤکلہ'), ('D-6', 'CNIC of tenant', 'Copy', 1, 'شناختی کارڈ کرایہ دار')]
assert sum(x[3] for x in DOCS) == 46
def src_receipt():
    rows = ''.join(f'<tr><td dir=ltr>{a}<td>{u}<td>{"اصل" if n == "Original" else "نقل"}<td>{l}' for a, e, n, l, u in DOCS)
    h = f'''<meta charset=utf8><style>@page{{size:A4;margin:17mm 18mm}}body{{font-family:"Noto Nastaliq Urdu";font-size:12pt;line-height:2.1;direction:rtl}}.h{{text-align:center;border:2px solid #244;padding:2px}}table{{width:100%;border-collapse:collapse}}td,th{{border:1px solid #444;padding:0 8px;line-height:1.95}}p{{margin:5px 0}}.w{{color:#fff;font:7pt "Liberation Sans"}}.g{{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px;margin-top:10px;text-align:center}}.g div{{border:1px dotted #666;padding:0 4px 6px;min-height:215px;font-size:10.5pt}}</style>
    <div class=h><b>وڑائچ اینڈ لودھی، ایڈووکیٹس، سیالکوٹ</b><br>رسید وصولی دستاویزات</div>
    <p>فائل نمبر <span dir=ltr>{REF}</span> &nbsp;&nbsp; رسید نمبر <span dir=ltr>DR-118/1</span> &nbsp;&nbsp; تاریخ: جمعہ 3 اکتوبر 2025</p>
    <p>مسماۃ رخسانہ پروین بیوہ غلام رسول، شناختی کارڈ نمبر <span dir=ltr>{C_['id']}</span>، سے بابت مقدمہ بے دخلی دکان نمبر 14، نشاط مارکیٹ، کچہری روڈ، سیالکوٹ درج ذیل دستاویزات وصول پائیں:</p>
    <table><tr><th>نمبر<th>دستاویز<th>اصل / نقل<th>اوراق{rows}<tr><td><td>کل<td>3 اصل، 3 نقل<td>46</table>
    <p>اصل دستاویزات مقفل الماری میں رکھی جائیں گی اور مؤکلہ کو رسید لے کر واپس کی جائیں گی۔ چونکہ مؤکلہ لکھنا پڑھنا نہیں جانتیں، یہ رسید انہیں پڑھ کر سنائی اور سمجھائی گئی۔</p>
    <div class=g><div>نشان انگوٹھا (دایاں) دہندہ<br><span class=w>zzTHzz</span><br><br><br>رخسانہ پروین</div><div>پڑھ کر سنانے والے اور گواہ کے دستخط<br><span class=w>zzARzz</span><br><br>عدیل رسول ولد غلام رسول<br><span dir=ltr>{A_['id']}</span></div><div>وصول کنندہ کے دستخط<br><span class=w>zzNVzz</span><br><br>محمد نوید، منشی</div></div>'''
    return chrome(h, 'receipt')
def src_register(bad=False, name='register'):
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = 'WL-2025-118'
    ws.append(['REGISTER OF DOCUMENTS']); ws.append([f'File {REF}   Client: Rukhsana Perveen v Muhammad Waseem Butt   Printed 17.11.2025']); ws.append([])
    H = ['No.', 'Document', 'Original / copy', 'Leaves', 'Received', 'From', 'Receipt / ref.', 'Kept in', 'Out', 'Out to, purpose', 'Back', 'Initials']; ws.append(H)
    R = [[a, e, n, l, '03.10.2025', 'Client', 'DR-118/1', 'Cupboard B-3' if n == 'Original' else 'Folder C', '', '', '', 'MN'] for a, e, n, l, u in DOCS]
    R[1][8:11] = ['13.10.2025', 'Notary S. Iqbal, two attested copies', '11.10.2025' if bad else '14.10.2025']
    R += [['D-7', 'Legal notice dated 14.10.2025', 'Office copy', 2, '14.10.2025', 'Office', 'Folio 12 \u2013 13', 'File', '', '', '', 'MN'], ['D-8', 'Postal receipt RL 20418 and acknowledgement card', 'Original', 2, '14.10.2025 and 20.10.2025', 'Post office', 'Folio 14', 'File', '', '', '', 'MN'],
      ['D-9', 'Reply of tenant dated 27.10.2025 (Urdu)', 'Original', 1, '29.10.2025', 'Tenant, by hand', 'Inward 342', 'File', '', '', '', 'MN'], ['D-10', 'Form PT-1, Shop No. 14', 'Certified copy', 1, '04.11.2025', 'Excise & Taxation Office', 'Folder C-10', 'Cupboard B-3', '', '', '', 'MN'], ['D-11', 'Attested copies of D-2 (two sets)', 'Attested copy', 6, '14.10.2025', 'Notary S. Iqbal', 'With D-2', 'Cupboard B-3', '', '', '', 'MN']]
    R[-1], R[-2] = R[-2], R[-1]; R[-2][0], R[-1][0] = 'D-10', 'D-11'
    R.sort(key=lambda r: (r[4][6:10]+r[4][3:5]+r[4][:2], int(r[0][2:])))
    for k, r in enumerate(R): r[0] = f'D-{k+1}'
    for r in R: ws.append(r)
    thin = Side(style='thin', color='888888'); bd = Border(left=thin, right=thin, top=thin, bottom=thin)
    for k, w in enumerate((6, 40, 11, 8, 12, 16, 13, 13, 12, 21, 12, 8)): ws.column_dimensions['ABCDEFGHIJKL'[k]].width = w
    ws['A1'].font = Font(name='Carlito', size=16, bold=True); ws['A2'].font = Font(name='Carlito', size=11)
    for row in ws.iter_rows(min_row=4, max_row=4+len(R)):
        for c in row:
            c.font = Font(name='Carlito', size=10.5, bold=c.row == 4); c.border = bd; c.alignment = Alignment(wrap_text=True, vertical='top')
            if c.row == 4: c.fill = PatternFill('solid', fgColor='FCE4B6')
    for q in range(len(R)): ws.row_dimensions[5+q].height = 32
    ws.row_dimensions[4].height = 30
    n = 6+len(R); ws.cell(n, 1, 'Client\u2019s originals in the office on 17.11.2025: D-1, D-2, D-3. Checked against the cupboard by M. Naveed and H. Lodhi, 17.11.2025.').font = Font(name='Carlito', size=10.5, italic=True)
    ws.page_setup.orientation = 'landscape'; ws.page_setup.paperSize = 9; ws.page_setup.fitToWidth = 1; ws.page_setup.fitToHeight = 1; ws.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True); ws.page_margins.top = .9
    p = f'{TMP}/{name}.xlsx'; wb.save(p); _pending.append(p); return f'{TMP}/{name}.pdf', R
def img_fee(no, date, words, amt, forx, fol):
    W, H = 1240, 700; im = Image.new('RGB', (W, H), (246, 240, 214)); d = ImageDraw.Draw(im); g = (20, 90, 60); B = lambda s: ImageFont.truetype(LS+'Bold.ttf', s); I = lambda s: ImageFont.truetype(LS+'Italic.ttf', s)
    d.rectangle([30, 30, W-30, H-30], outline=g, width=4); d.rectangle([38, 38, W-38, H-38], outline=g, width=1); d.text((W/2-60, 75), 'WARAICH & LODHI, ADVOCATES', font=B(36), fill=g, anchor='mm'); d.text((W/2-60, 116), 'District Courts, Sialkot          RECEIPT (counterfoil)', font=I(24), fill=g, anchor='mm')
    d.text((70, 160), 'No.', font=B(28), fill=g); d.text((130, 152), str(no), font=ImageFont.truetype(LM+'Bold.ttf', 40), fill=(190, 20, 30)); d.text((820, 160), 'Date', font=B(28), fill=g); hand(im, (900, 150), date, 36, f'd{no}', BLUE)
    y = 235
    for lab, v in (('Received with thanks from', 'Rukhsana Perveen, by Adeel Rasool'), ('the sum of Rupees', words), ('in cash, on account of', forx), ('File No.', REF)):
        d.text((70, y), lab, font=I(28), fill=g); x = 70+I(28).getlength(lab)+20; d.line([x, y+36, W-80, y+36], fill=g, width=1); hand(im, (x+12, y-6), v, 35, f'f{no}{lab}', BLUE); y += 72
    d.rectangle([70, y+20, 360, y+95], outline=g, width=3); d.text((85, y+35), 'Rs.', font=B(34), fill=g); hand(im, (150, y+30), amt, 42, f'a{no}', BLUE)
    st = Image.new('RGBA', (120, 140), (205, 225, 205, 255)); e = ImageDraw.Draw(st); e.rectangle([6, 6, 113, 133], outline=(60, 110, 60), width=3)
    for k, t in enumerate(('PUNJAB', 'REVENUE', 'Rs. 10')): e.text((60, 40+k*32), t, font=B(20), fill=(60, 110, 60), anchor='mm')
    put(im, st, (930, y-25), 2); put(im, sg('NV', 270, 86), (860, y+5), 3); d.text((990, y+120), 'for Waraich & Lodhi', font=I(22), fill=g, anchor='mm'); folio(im, fol, .9)
    return im
AN = [('AN-1', 'Thursday 2 October 2025', '11:10 \u2013 12:05', 'Office', 'Client; Adeel Rasool; F. Waraich; H. Lodhi', '2 October 2025, 15:40',
   ['Client explained the tenancy: Shop No. 14 let to M. Waseem Butt from 1 July 2022 for three years at Rs. 28,000 monthly, with ten per cent increase each year. Term ended 30 June 2025. Rent now Rs. 33,880. Paid to April 2025, nothing since.',
    'Owner by registered sale deed of March 2009. Client will bring the papers tomorrow.', 'Advised: notice first; grounds are end of term and default. Told of likely time and cost, and that the tenant may deposit rent in court.', 'Letter of engagement read over in Urdu and Punjabi, accepted by thumb impression, Adeel witness. Rs. 25,000 paid, receipt 1187.'], 'HL to draft notice. Client to bring originals on 3 October.'),
  ('AN-2', 'Monday 13 October 2025', '10:30 \u2013 11:00', 'Office', 'Client; Adeel Rasool; H. Lodhi', '13 October 2025, 12:20',
   ['Draft notice read over paragraph by paragraph in Urdu. Client confirms arrears: May to September 2025, five months at Rs. 33,880 = Rs. 169,400.', 'Client does not wish to offer renewal. Would wait for fifteen days.', 'D-2 given to notary today for two attested copies (register).'], 'Notice to go tomorrow by registered post, acknowledgement due. Adeel to bring Rs. 5,000 for expenses.'),
  ('AN-3', 'Thursday 30 October 2025', '16:00 \u2013 16:25', 'Telephone, then office', 'Adeel Rasool; later client; F. Waraich', '30 October 2025, 17:05',
   ['Reply of tenant (inward 342, received yesterday) read to client. She denies having had any cash rent for May 2025: no counterfoil after No. 234.', 'Tenant asks for two more years. Client refuses.', 'Advised that the time in the notice ends on 1 November 2025. If he does not leave and pay, petition. Client instructs to file.'], 'FW to settle petition. MN to obtain certified PT-1. Second instalment due after 1 November. File by 20 November.')]
def src_an():
    s = ''
    for a, dt, tm, pl, who, typed, pts, act in AN:
        s += f'<section><header><b>ATTENDANCE NOTE</b><span>{a}</span></header><dl><dt>File<dd>{REF} Rukhsana Perveen / ejectment<dt>Date of attendance<dd>{dt}<dt>Time<dd>{tm}<dt>Place<dd>{pl}<dt>Present<dd>{who}</dl><ul>{"".join("<li>"+x for x in pts)}</ul><div class=a><b>Action</b><br>{act}</div><footer>Note typed {typed} by H. Lodhi &nbsp;|&nbsp; Confidential and privileged</footer></section>'
    h = '''<meta charset=utf8><style>@page{size:A4;margin:26mm 20mm 18mm}body{font:11pt/1.5 "DejaVu Sans Condensed"}section{break-after:page}section:last-child{break-after:auto}header{display:flex;justify-content:space-between;background:#22384f;color:#fff;padding:8px 14px;font-size:14pt}dl{display:grid;grid-template-columns:150px 1fr;background:#f0f3f6;padding:10px 14px;margin:0}dt{font-weight:bold}dd{margin:0}li{margin:9px 0}.a{border-left:5px solid #c58b1b;padding:6px 12px;background:#fff8ea}footer{margin-top:30px;font-size:8.5pt;color:#555}</style>'''+s
    return chrome(h, 'an')
def src_notice(deed='3317', name='notice'):
    d = newdoc('Liberation Serif', 12, l=2.6, r=2.3, t=1.6, b=1.6); letterhead(d)
    para(d, 'REGISTERED POST, ACKNOWLEDGEMENT DUE', b=True, u=True, sp=6); para(d, f'No. {REF}/N-1'+' '*50+'Dated: 14 October 2025', sp=8)
    for x in ('To', f"{O_['n']}, {O_['of']}", 'Waseem Garments, Shop No. 14, Nishat Market', 'Kutchery Road, Sialkot'): para(d, x, sp=0)
    para(d, '', sp=2); para(d, 'LEGAL NOTICE', b=True, u=True, al=AL.CENTER, size=14, sp=6); para(d, 'Dear Sir,', sp=4); para(d, f"Under instructions from and on behalf of our client {C_['n']}, {C_['of']}, resident of {C_['ad']}, we serve you with this notice as under:", sp=6, al=AL.JUSTIFY)
    T = [f'That our client is the owner of {SHOP}, by virtue of registered Sale Deed No. {deed} dated 11 March 2009.', 'That by a tenancy agreement dated 1 July 2022 you took the said shop on rent for three years, ending on 30 June 2025, at Rs. 28,000 per month, to be increased by ten per cent after every year. The rent accordingly became Rs. 30,800 from 1 July 2023 and Rs. 33,880 from 1 July 2024.',
      'That the term has ended and has not been renewed, but you have not handed over possession.', 'That you have moreover paid no rent after April 2025. Rent for May, June, July, August and September 2025, five months at Rs. 33,880, amounting to Rs. 169,400, is due from you.']
    for k, t in enumerate(T): para(d, f'{k+1}.\t{t}', sp=7, ls=1.3, al=AL.JUSTIFY, ind=1, hang=1)
    p = para(d, '5.\tThat by this notice you are called upon, **within fifteen days of its receipt**, to pay the said Rs. 169,400 to our client against her receipt, and to hand over vacant possession of the shop.', sp=7, ls=1.3, al=AL.JUSTIFY, ind=1, hang=1); p.paragraph_format.page_break_before = True
    para(d, '6.\tThat if you fail, our client has instructed us to file an ejectment petition before the Special Judge (Rent), Sialkot, and to claim the arrears, the rent falling due from month to month until possession, and costs, entirely at your risk as to consequences.', sp=7, ls=1.3, al=AL.JUSTIFY, ind=1, hang=1)
    para(d, '7.\tA copy of this notice is kept in our office for record and further necessary action.', sp=24, ls=1.3, ind=1, hang=1); para(d, 'Yours truly,', sp=42); p = para(d, '', sp=2); marker(p, 'FW'); para(d, 'Ch. Faisal Waraich', b=True, sp=0); para(d, 'Advocate High Court, counsel for '+C_['n'], sp=30)
    para(d, 'Contents read over to me in Urdu and approved:', sp=56); p = para(d, '', sp=26); marker(p, 'TH'); para(d, C_['n']+' (right thumb impression), 14 October 2025'); return save_docx(d, name)
def img_post():
    W, H = 1700, 1275; rs = np.random.RandomState(5); base = np.zeros((H, W, 3)); yy = np.arange(H)[:, None]; xx = np.arange(W)[None, :]
    gr = 10*np.sin(yy/23.+2.2*np.sin(xx/310.))+6*np.sin(yy/7.+xx/400.); base[...] = np.array([128, 92, 62])+gr[..., None]+rs.normal(0, 4, (H, W))[..., None]; im = Image.fromarray(np.clip(base, 0, 255).astype('uint8'))
    M = lambda s: ImageFont.truetype(LM+'Regular.ttf', s); B = lambda s: ImageFont.truetype(LA+'Bold.ttf', s); N = lambda s: ImageFont.truetype(LA+'Regular.ttf', s)
    r = Image.new('RGBA', (560, 900), (247, 246, 240, 255)); d = ImageDraw.Draw(r); d.text((280, 50), 'POST OFFICE', font=B(36), fill=(30, 30, 30), anchor='mm'); d.text((280, 92), 'SIALKOT KUTCHERY', font=B(26), fill=(30, 30, 30), anchor='mm')
    for k, t in enumerate(['REGISTERED LETTER (A/D)', 'RL No.   20418', 'Date     14-10-2025', 'Time     13:52', '', 'From:    WARAICH & LODHI', '         DISTRICT COURTS', '         SIALKOT', 'To:      M WASEEM BUTT', '         SHOP 14 NISHAT MKT', '         KUTCHERY RD SIALKOT', '', 'Weight   46 g', 'Postage  Rs. 320.00', 'Counter  3']): d.text((35, 140+k*38), t, font=M(27), fill=(40, 40, 50))
    put(r, round_seal('SIALKOT KUTCHERY', 'POST OFFICE', ['14 OCT', '2025'], D=190, col=(40, 40, 60)), (330, 690), 9); hand(r, (40, 770), REF, 34, 'pr', BLUE)
    put(im, r, (90, 140), 3.5)
    c = Image.new('RGBA', (850, 600), (226, 196, 164, 255)); d = ImageDraw.Draw(c); d.rectangle([14, 14, 835, 585], outline=(90, 50, 40), width=3); d.text((425, 55), 'ACKNOWLEDGEMENT OF DELIVERY', font=B(34), fill=(80, 40, 35), anchor='mm'); d.text((50, 88), 'Registered article No.', font=N(24), fill=(80, 40, 35)); hand(c, (315, 78), '20418', 34, 'rl', BLUE)
    d.text((50, 140), 'Addressed to', font=N(24), fill=(80, 40, 35)); hand(c, (215, 130), 'M. Waseem Butt, Shop 14, Nishat Market', 33, 'ad1', BLUE); d.text((50, 200), 'Received by the addressee on', font=N(24), fill=(80, 40, 35)); hand(c, (395, 190), '17/10/2025', 38, 'ad2', BLACK); d.text((50, 270), 'Signature of addressee', font=N(24), fill=(80, 40, 35)); put(c, sg('WB', 300, 95), (340, 235), 2); hand(c, (350, 325), 'Waseem Butt', 33, 'wb', BLACK)
    d.text((50, 400), 'Signature of delivering official', font=N(24), fill=(80, 40, 35)); put(c, sg('PO', 190, 62), (400, 375), -3); d.text((50, 470), 'Return to: Waraich & Lodhi, Chamber 27,', font=N(24), fill=(80, 40, 35)); d.text((50, 505), 'District Courts, Sialkot', font=N(24), fill=(80, 40, 35)); put(c, round_seal('SIALKOT', 'DELIVERY', ['17 OCT', '2025'], D=180, col=(30, 30, 50)), (630, 375), -12)
    put(im, c, (735, 200), -2.5); rc = box_stamp(['RECEIVED 20 OCT 2025', 'WARAICH & LODHI'], 380, 100, (50, 40, 130), 26)
    n = Image.new('RGBA', (430, 150), (252, 250, 200, 255)); put(n, rc, (25, 25)); put(im, n, (1050, 950), 4)
    ImageDraw.Draw(im).ellipse([W-165, 10, W-60, 115], fill=(250, 248, 235)); folio(im, FO[7][0], 1.1); im = Image.fromarray(np.clip(np.array(im.filter(ImageFilter.GaussianBlur(.7))).astype(float)+rs.normal(0, 3.5, (H, W, 1))-28*(((xx/W-.45)**2+(yy/H-.5)**2))[..., None]*1.5, 0, 255).astype('uint8')); return im
def src_reply():
    ps = ['آپ کا نوٹس مورخہ 14 اکتوبر 2025 منجانب مسماۃ رخسانہ پروین مجھے 17 اکتوبر 2025 کو بذریعہ رجسٹری موصول ہوا۔ جواب درج ذیل ہے:', '۱۔ یہ درست ہے کہ میں دکان نمبر 14 نشاط مارکیٹ میں یکم جولائی 2022 سے کرایہ دار ہوں اور ماہوار کرایہ 33,880 روپے ہے۔', '۲۔ مئی 2025 کا کرایہ میں نے نقد ادا کر دیا تھا مگر مجھے رسید نہیں دی گئی۔ بقیہ مہینوں کا کرایہ کاروبار مندا ہونے کی وجہ سے نہیں دے سکا۔', '۳۔ میری دکان کا سامان سیزن کا ہے۔ درخواست ہے کہ کرایہ نامے کی مدت دو سال مزید بڑھا دی جائے، میں بقایا قسطوں میں ادا کر دوں گا۔', '۴۔ میں فی الحال دکان خالی نہیں کر سکتا۔ مقدمہ کی صورت میں اپنا دفاع کروں گا۔']
    h = f'''<meta charset=utf8><style>@page{{size:A4;margin:24mm 22mm}}body{{font-family:"Noto Nastaliq Urdu";font-size:14pt;line-height:2.4;direction:rtl;color:#222}}p{{margin:4px 0}}.w{{color:#fff;font:7pt "Liberation Sans"}}</style><p style="text-align:center"><b>وسیم گارمنٹس</b><br><span style="font-size:11pt">دکان نمبر 14، نشاط مارکیٹ، کچہری روڈ، سیالکوٹ</span></p><p>بخدمت: وڑائچ اینڈ لودھی، ایڈووکیٹس، ضلع کچہری، سیالکوٹ</p><p>تاریخ: 27 اکتوبر 2025</p><p><b>عنوان: جواب نوٹس</b></p>{''.join('<p>'+x+'</p>' for x in ps)}<p style="margin-top:20px">دستخط <span class=w>zzWBzz</span></p><p>محمد وسیم بٹ ولد عبدالحمید بٹ</p>'''
    return chrome(h, 'reply08')
def src_reply_tr():
    p = f'{TMP}/reply_tr.pdf'; c = canvas.Canvas(p, pagesize=A4); t = c.beginText(70, 760); c.setFont('LMon', 10.5); t.setFont('LMon', 10.5); t.setLeading(17)
    L = ['WORKING TRANSLATION (Urdu to English)', 'For office use only. Not certified.', 'File '+REF, '', 'Waseem Garments', 'Shop No. 14, Nishat Market, Kutchery Road, Sialkot', '', 'To: Waraich & Lodhi, Advocates, District Courts, Sialkot', 'Date: 27 October 2025', 'Subject: Reply to notice', '']
    for x in ['Your notice dated 14 October 2025 on behalf of Mst. Rukhsana Perveen reached me on 17 October 2025 by registered post. My reply is as follows:', '1. It is correct that I have been tenant of Shop No. 14, Nishat Market since 1 July 2022 and that the monthly rent is Rs. 33,880.', '2. I paid the rent of May 2025 in cash but was not given a receipt. I could not pay the rent of the other months because business was slow.', '3. The goods in my shop are seasonal. I request that the term of the tenancy be extended by two more years; I will pay the arrears in instalments.', '4. I cannot vacate the shop at present. If there is a case I shall defend it.']: L += textwrap.wrap(x, 68)+['']
    L += ['Signature', 'Muhammad Waseem Butt son of Abdul Hameed Butt', '', '', 'Translated in the office by H. Lodhi, 30 October 2025']
    for x in L: t.textLine(x)
    c.drawText(t); c.save(); return p
def mk_chron(path, R):
    d = newdoc('Calibri', 10.5, l=2, r=2, t=2, b=1.8); p = d.sections[0].header.paragraphs[0]; p.alignment = AL.RIGHT; r = p.add_run(f'Folio {FO[9][0]}'); r.font.color.rgb = RGBColor(*RED); r.italic = True
    no = {x[1].split()[0]+x[1].split()[1]: x[0] for x in R}
    para(d, 'CHRONOLOGY', b=True, size=15, sp=2); para(d, f'{REF}   Rukhsana Perveen / Muhammad Waseem Butt   (as at 17 November 2025)', sp=8); t = d.add_table(rows=1, cols=3); t.style = 'Light Grid Accent 1'; t.autofit = False
    for k in range(3): t.columns[k].width = Cm((2.8, 10.8, 3.4)[k])
    rep_ = next(x[0] for x in R if x[1].startswith('Reply')); pt = next(x[0] for x in R if x[1].startswith('Form PT-1')); le = next(x[0] for x in R if x[1].startswith('Legal')); po = next(x[0] for x in R if x[1].startswith('Postal'))
    E = [('11.03.2009', 'Client buys Shop No. 14 by registered Sale Deed No. 3317', 'D-1'), ('01.07.2022', 'Tenancy agreement for three years at Rs. 28,000 monthly', 'D-2'), ('01.07.2023', 'Rent becomes Rs. 30,800', 'D-2'), ('01.07.2024', 'Rent becomes Rs. 33,880', 'D-2'), ('April 2025', 'Last month for which rent was paid (counterfoil 234)', 'D-3'), ('30.06.2025', 'Term of tenancy ends', 'D-2'), ('29.09.2025', 'First telephone call of client\u2019s son', 'Folio 3'), ('01.10.2025', 'Intake and conflict search', 'Folio 3'), ('02.10.2025', 'First meeting; letter of engagement accepted; receipt 1187', 'Folio 1, 6, 9'), ('03.10.2025', 'Six documents received from client (DR-118/1)', 'Folio 4'), ('13.10.2025', 'Notice approved; D-2 sent to notary', 'Folio 5, 10'), ('14.10.2025', 'D-2 back from notary; client puts thumb impression to notice; notice posted (RL 20418); receipt 1203', f'{le}, Folio 7, 14'), ('17.10.2025', 'Notice delivered to tenant', f'{po}, Folio 14'), ('20.10.2025', 'Acknowledgement card received in office', f'{po}'), ('27.10.2025', 'Date of tenant\u2019s reply', f'{rep_}, Folio 15'), ('29.10.2025', 'Reply received by hand (inward 342)', rep_), ('30.10.2025', 'Client instructs to file', 'Folio 11'), ('01.11.2025', 'Fifteen days of the notice end', 'Folio 13'), ('03.11.2025', 'Second instalment of fee; receipt 1219', 'Folio 8'), ('04.11.2025', 'Certified Form PT-1 obtained', pt), ('20.11.2025', 'Petition to be filed', '')]
    def row(c, v, b=False):
        for k in range(3): c[k].width = Cm((2.8, 10.8, 3.4)[k]); r = c[k].paragraphs[0].add_run(v[k]); r.bold = b or k == 0
    row(t.rows[0].cells, ('Date', 'Event', 'Document / folio'), True)
    for e in E: row(t.add_row().cells, e)
    para(d, '', sp=2); para(d, 'Prepared: H. Lodhi, 17 November 2025', size=9.5)
    cp = d.core_properties; cp.author = 'H. Lodhi'; cp.title = 'Chronology '+REF; cp.created = cp.modified = datetime.datetime(2025, 11, 17, 10, 5); cp.last_modified_by = 'H. Lodhi'; d.save(path)
def src_ledger():
    p = f'{TMP}/ledger.pdf'; ss = PS('s', fontName='LSan', fontSize=10, leading=14); hd = PS('h', parent=ss, fontName='LSanB', fontSize=15, leading=20); h2 = PS('h2', parent=ss, fontName='LSanB', fontSize=11.5, spaceBefore=16, spaceAfter=5)
    def tab(rows):
        t = Table(rows, colWidths=[62, 235, 60, 60, 68]); t.setStyle([('FONT', (0, 0), (-1, -1), 'LSan', 9.5), ('FONT', (0, 0), (-1, 0), 'LSanB', 9.5), ('LINEBELOW', (0, 0), (-1, 0), 1, 'black'), ('LINEABOVE', (0, -1), (-1, -1), .8, 'black'), ('FONT', (0, -1), (-1, -1), 'LSanB', 9.5), ('ALIGN', (2, 0), (-1, -1), 'RIGHT'), ('ROWBACKGROUNDS', (0, 1), (-1, -2), [(1, 1, 1), (.95, .95, .91)])]); return t
    def run(E, bal=0, sgn=1):
        o = []; tr = tp = 0
        for dt, de, rec, pay in E: bal += (rec-pay)*sgn; tr += rec; tp += pay; o.append([dt, de, f'{rec:,}' if rec else '', f'{pay:,}' if pay else '', f'{bal:,}'])
        return o, tr, tp, bal
    a, tr, tp, b = run([('02.10.2025', 'First instalment of fee, due on signing', 0, 25000), ('02.10.2025', 'Received in cash, receipt No. 1187', 25000, 0), ('01.11.2025', 'Second instalment of fee, due at end of notice', 0, 25000), ('03.11.2025', 'Received in cash, receipt No. 1219', 25000, 0)], sgn=-1); assert b == 0
    c, ur, up, ub = run([('14.10.2025', 'Deposit for expenses, receipt No. 1203', 5000, 0), ('14.10.2025', 'Notary, two attested copies of D-2', 0, 400), ('14.10.2025', 'Registered post RL 20418', 0, 320), ('04.11.2025', 'Excise & Taxation, certified Form PT-1', 0, 1100), ('12.11.2025', 'Photocopies and binding of petition sets', 0, 450)]); assert ub == 2730
    st = [Paragraph('CLIENT ACCOUNT', hd), Paragraph(f'File {REF} &nbsp;&nbsp; {C_["n"]} &nbsp;&nbsp; as at 17 November 2025. All amounts in rupees.', ss), Paragraph('A. Professional fee (agreed Rs. 75,000; third instalment of Rs. 25,000 due at close of evidence)', h2), tab([['Date', 'Particulars', 'Received', 'Charged', 'Due']]+a+[['', 'Total', f'{tr:,}', f'{tp:,}', f'{b:,}']]),
      Paragraph('B. Client\u2019s money held for expenses', h2), tab([['Date', 'Particulars', 'Received', 'Paid', 'Balance']]+c+[['', 'Held for client', f'{ur:,}', f'{up:,}', f'{ub:,}']]), Spacer(1, 20), Paragraph('Total received under receipts 1187, 1203 and 1219: Rs. 55,000. Account B is not applied to fee. Vouchers in folder C.', ss), Spacer(1, 30), Paragraph('Written up by M. Naveed. Seen: Ch. Faisal Waraich, 17 November 2025.', ss)]
    SimpleDocTemplate(p, pagesize=A4, leftMargin=55, rightMargin=50, topMargin=70, bottomMargin=50).build(st); return p

# ------------------------------------------------------------------ papers
S = {}
def sources():
    S['idx'] = src_index(); S['idx_f'] = src_index(True, 'index_f'); S['eng'] = src_eng(); S['reg'], R = src_register(); S['reg_f'], _ = src_register(True, 'register_f'); S['no'] = src_notice(); S['no_f'] = src_notice('3371', 'notice_f'); convert()
    S['rec'] = src_receipt(); S['an'] = src_an(); S['rep'] = src_reply(); S['rtr'] = src_reply_tr(); S['led'] = src_ledger()
    for k, n in (('idx', 1), ('eng', 2), ('reg', 1), ('no', 2), ('no_f', 2), ('rec', 1), ('an', 3), ('rep', 1), ('led', 1)): assert npages(S[k]) == n, (k, npages(S[k]))
    return R
def w_index(p, swap=False):
    o = pymupdf.open(); add_native(o, S['idx_f' if swap else 'idx'], 0); close(o, p, 'File index', '2025-11-17', 'LibreOffice 7.6')
def w_eng(p):
    o = pymupdf.open()
    for k in range(2):
        im, pos = page_img(S['eng'], k, 150)
        if k == 0: put(im, thumb('rp0', 60, 80), (1090, 1600)); put(im, sg('FW', 110, 38), (960, 1640))
        if 'FW' in pos: x, y = pos['FW']; put(im, sg('FW'), (x, y-62), 1)
        if 'TH' in pos: x, y = pos['TH']; put(im, thumb('rp1'), (x+10, y-105))
        if 'AR' in pos: x, y = pos['AR']; put(im, sg('AR'), (x, y-62), 2)
        if k: put(im, round_seal('WARAICH & LODHI', 'SIALKOT', ['ADVOCATES'], D=200, col=(40, 50, 140)), (760, pos['FW'][1]-70), 12)
        scan_page(o, im, FO[0][k], f'eng{k}', skew=(.5, -.6)[k], gray=k == 0, noise=5)
    close(o, p, 'scan0001', '2025-10-02', 'EPSON Scan 2')
def w_intake(p, hit=False): img_intake(hit).save(p, 'JPEG', quality=55, dpi=(150, 150))
def w_receipt(p, nosign=False):
    o = pymupdf.open(); im, pos = page_img(S['rec'], 0, 150); x, y = pos['TH']; put(im, thumb('rp2', 105, 140), (x-50, y-25)); x, y = pos['NV']; put(im, sg('NV', 250, 80), (x-110, y-15), 2); put(im, box_stamp(['WARAICH & LODHI', 'ADVOCATES, SIALKOT'], 270, 84, (40, 50, 140), 21), (x-125, y+165), -5)
    if not nosign: x, y = pos['AR']; put(im, sg('AR', 260, 84), (x-115, y-15), -2)
    scan_page(o, im, FO[2][0], 'rec', skew=-.7, gray=False, paper=(250, 246, 236), noise=6); close(o, p, 'DR-118-1', '2025-10-03', 'EPSON Scan 2')
def w_reg(p, bad=False):
    o = pymupdf.open(); add_native(o, S['reg_f' if bad else 'reg'], 0); stamp_fol(o[0], FO[3][0]); close(o, p, 'Register of documents', '2025-11-17', 'LibreOffice 7.6')
FEES = [(1187, '2.10.2025', 'Twenty five thousand only', '25,000/-', 'fee, first instalment'), (1203, '14.10.2025', 'Five thousand only', '5,000/-', 'deposit for expenses'), (1219, '3.11.2025', 'Twenty five thousand only', '25,000/-', 'fee, second instalment')]
def w_fees(p, drop=None):
    o = pymupdf.open()
    for k, (no, dt, wd, am, fx) in enumerate(FEES):
        if k != drop: add_scan(o, scan(img_fee(no, dt, wd, am, fx, FO[4][k]), f'fee{no}', (.8, -.9, .4)[k], gray=False, noise=5, shade=20), 55, ocr=False)
    close(o, p, 'Receipts 118', '2025-11-17', 'CamScanner')
def w_an(p):
    o = pymupdf.open()
    for k in range(3): add_native(o, S['an'], k); stamp_fol(o[k], FO[5][k])
    close(o, p, 'Attendance notes', '2025-10-30', 'Skia/PDF m128')
def w_notice(p, f=False):
    o = pymupdf.open()
    for k in range(2):
        im, pos = page_img(S['no_f' if f else 'no'], k, 140)
        if k == 0: put(im, box_stamp(['OFFICE COPY'], 240, 66, (150, 30, 30), 30), (800, 360), 6)
        if 'FW' in pos: x, y = pos['FW']; put(im, sg('FW', 280, 90), (x, y-60), 1); put(im, round_seal('WARAICH & LODHI', 'SIALKOT', ['ADVOCATES'], D=190, col=(40, 50, 140)), (690, y-90), -8)
        if 'TH' in pos: x, y = pos['TH']; put(im, thumb('rp3', 110, 145), (x+10, y-98))
        scan_page(o, im, FO[6][k], f'no{k}', dpi=140, skew=(-.5, .6)[k], noise=7, shade=18, gray=k == 0)
    close(o, p, 'scan0014', '2025-10-14', 'EPSON Scan 2')
def w_post(p): img_post().save(p, 'JPEG', quality=66)
def w_reply(p):
    o = pymupdf.open(); im, pos = page_img(S['rep'], 0, 150); x, y = pos['WB']; put(im, sg('WB', 300, 95), (x-300, y-45), 3); put(im, box_stamp(['INWARD No. 342', '29 OCT 2025', 'WARAICH & LODHI'], 310, 130, (50, 40, 130), 25), (110, 345), 7); scan_page(o, im, FO[8][0], 'rep', skew=.9, gray=False, paper=(249, 247, 240), noise=6, shade=20)
    add_native(o, S['rtr'], 0); stamp_fol(o[1], FO[8][1]); close(o, p, 'Reply of tenant', '2025-10-30', 'PDFsam Basic')
def w_led(p):
    o = pymupdf.open(); add_native(o, S['led'], 0); stamp_fol(o[0], FO[10][0]); close(o, p, 'Client account', '2025-11-17', 'ReportLab PDF Library')
PAPERS = [('00_File_Index.pdf', w_index, dict(swap=True)), ('01_Engagement_Letter_signed.pdf', w_eng, None), ('02_Intake_Conflict_Form.jpg', w_intake, dict(hit=True)), ('03_Receipt_for_Documents_DR-118-1.pdf', w_receipt, dict(nosign=True)), ('04_Register_of_Documents.pdf', w_reg, dict(bad=True)), ('05_Fee_Receipts.pdf', w_fees, dict(drop=1)),
  ('06_Attendance_Notes.pdf', w_an, None), ('07_Legal_Notice_office_copy.pdf', w_notice, dict(f=True)), ('08_Postal_Receipt_and_AD.jpg', w_post, None), ('09_Reply_of_Tenant.pdf', w_reply, None), ('10_Chronology.docx', None, None), ('11_Client_Account.pdf', w_led, None)]
def main():
    R = sources(); C = ROOT+'/clean'; Fd = ROOT+'/faulty'
    for x in (C, Fd): shutil.rmtree(x, ignore_errors=True); os.makedirs(x)
    for name, fn, bad in PAPERS:
        if fn is None: mk_chron(f'{C}/{name}', R)
        else: fn(f'{C}/{name}')
        if bad: fn(f'{Fd}/{name}', **bad)
        else: shutil.copy2(f'{C}/{name}', f'{Fd}/{name}')
        print(name, os.path.getsize(f'{C}/{name}')//1024, 'KB', flush=True)
    m = {"version": 1, "packs": ["documentation-discipline"], "opened": "2025-10-01", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2025-11-20"}, "parties": [{"role": "client", "names": ["Rukhsana Perveen", "رخسانہ پروین"], "numbers": {"cnic": C_['id']}}, {"role": "opponent", "names": ["Muhammad Waseem Butt", "محمد وسیم بٹ"], "numbers": {"cnic": O_['id']}}]}
    for x in (C, Fd): json.dump(m, open(x+'/matter.json', 'w'), indent=1, ensure_ascii=False)
    exp = {"pack": "documentation-discipline", "as_of": "2025-11-18", "faults": [
      {"id": "F1", "sort": "date", "files": ["04_Register_of_Documents.pdf"], "page": 1, "what": "Document D-2 (tenancy agreement, original) is entered as out to the notary on 13.10.2025 and back on 11.10.2025, two days before it went out. The chronology says back on 14.10.2025.", "why_it_matters": "An original cannot come back before it left; the custody record of the chief exhibit is unreliable.", "severity": "error"},
      {"id": "F2", "sort": "signature", "files": ["03_Receipt_for_Documents_DR-118-1.pdf"], "page": 1, "what": "The signature of Adeel Rasool as the person who read the receipt over and witnessed the thumb impression is missing; his box holds only the printed name and number.", "why_it_matters": "The client cannot read and gave a thumb impression; without the attestation of the reader and witness the receipt for three originals is not proved.", "severity": "error"},
      {"id": "F3", "sort": "missing", "files": ["05_Fee_Receipts.pdf"], "page": 2, "what": "The counterfoil of receipt No. 1203 (14.10.2025, Rs. 5,000, folio 7) is not in the file; only 1187 (folio 6) and 1219 (folio 8) are there.", "why_it_matters": "Index, chronology and client account name it; there is no paper for client money received.", "severity": "error"},
      {"id": "F4", "sort": "mismatch", "files": ["07_Legal_Notice_office_copy.pdf", "03_Receipt_for_Documents_DR-118-1.pdf", "04_Register_of_Documents.pdf", "10_Chronology.docx"], "page": 1, "what": "The legal notice gives the registered sale deed as No. 3371; receipt, register and chronology say No. 3317.", "why_it_matters": "The notice rests the client's title on a deed that is not hers; the petition will be drawn from it and the tenant can deny title.", "severity": "error"},
      {"id": "F5", "sort": "order", "files": ["00_File_Index.pdf"], "page": 1, "what": "Index items 8 and 9 have their folios in the wrong order: postal receipt and card are given folio 16 and the tenant's reply 14-15; the papers bear folio 14 and folios 15-16.", "why_it_matters": "The index does not lead to the papers, and its folio order is broken.", "severity": "warning"},
      {"id": "F6", "sort": "other", "files": ["02_Intake_Conflict_Form.jpg"], "page": 1, "what": "The conflict search shows that the opponent, Muhammad Waseem Butt, is the firm's own client in file WL/2021/034, yet 'No conflict: matter may be opened' is ticked and there is no consent.", "why_it_matters": "The firm acts against its own (present or former) client without written consent; it must decline or obtain informed consent, and may be removed from the case.", "severity": "error"}],
      "clean_doubts": ["The attendance notes are typed and not signed; the office signs none.", "The postal acknowledgement card was delivered on 17.10.2025 and came back to the office on 20.10.2025.", "The working translation of the reply is not certified and says so.", "The client's papers D-1 to D-6, Form PT-1 (certified), the attested copies of D-2 and the vouchers are kept outside the folios (cupboard and folder C), as the register and account say.", "The client gave her consent by thumb impression on the letter, receipt and notice; her son is witness for letter and receipt.", "The folio of the chronology is in its header; the index itself has none."]}
    json.dump(exp, open(ROOT+'/expected.json', 'w'), indent=1, ensure_ascii=False)
if __name__ == '__main__': main()
