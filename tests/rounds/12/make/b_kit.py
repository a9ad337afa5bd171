"""Shared helpers for the matters in this folder: ink, stamps, scans, photographs, builders."""
import os, io, math, random, hashlib, subprocess, shutil, zipfile, datetime as dt, json, tempfile
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
import pymupdf, pikepdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.lib.pagesizes import A4, legal, landscape
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT, TA_LEFT
from reportlab.platypus import (BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, Table, TableStyle,
                                PageBreak, KeepTogether, Flowable, HRFlowable, Image as RLImage, FrameBreak)
from reportlab.pdfgen import canvas as rlcanvas
from reportlab.lib.utils import ImageReader

HERE = os.path.dirname(os.path.abspath(__file__))
CACHE = f"{tempfile.gettempdir()}/kitcache_12b"
os.makedirs(CACHE, exist_ok=True)
LIB = "/usr/share/fonts/truetype/liberation/"
X = "/usr/share/fonts/truetype/crosextra/"
HF = HERE + "/_fonts/"
FONTS = {
 "LS": LIB+"LiberationSerif-Regular.ttf", "LSB": LIB+"LiberationSerif-Bold.ttf", "LSI": LIB+"LiberationSerif-Italic.ttf", "LSBI": LIB+"LiberationSerif-BoldItalic.ttf",
 "LA": LIB+"LiberationSans-Regular.ttf", "LAB": LIB+"LiberationSans-Bold.ttf", "LAI": LIB+"LiberationSans-Italic.ttf", "LABI": LIB+"LiberationSans-BoldItalic.ttf",
 "LN": LIB+"LiberationSansNarrow-Regular.ttf", "LNB": LIB+"LiberationSansNarrow-Bold.ttf",
 "LM": LIB+"LiberationMono-Regular.ttf", "LMB": LIB+"LiberationMono-Bold.ttf",
 "CA": X+"Carlito-Regular.ttf", "CAB": X+"Carlito-Bold.ttf", "CAI": X+"Carlito-Italic.ttf", "CABI": X+"Carlito-BoldItalic.ttf",
 "CB": X+"Caladea-Regular.ttf", "CBB": X+"Caladea-Bold.ttf", "CBI": X+"Caladea-Italic.ttf", "CBBI": X+"Caladea-BoldItalic.ttf",
 "DV": "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
 "H1": HF+"caveat.ttf", "H2": HF+"kalam.ttf", "H3": HF+"shadows-into-light.ttf", "H4": HF+"cedarville-cursive.ttf",
 "H5": HF+"reenie-beanie.ttf", "H6": HF+"homemade-apple.ttf", "TY": HF+"special-elite.ttf",
}
for k, v in FONTS.items():
    if os.path.exists(v):
        pdfmetrics.registerFont(TTFont(k, v))
for fam in ("LS", "LA", "CA", "CB"):
    pdfmetrics.registerFontFamily(fam, normal=fam, bold=fam+"B", italic=fam+"I", boldItalic=fam+"BI")
NAST = "/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf"

BLUE = (0.09, 0.14, 0.48); BLACK = (0.1, 0.1, 0.13); ROYAL = (0.05, 0.2, 0.62)

# ---------------------------------------------------------------- ink
def _cr(pts, n=10):
    out = []
    P = [pts[0]] + list(pts) + [pts[-1]]
    for i in range(1, len(P)-2):
        p0, p1, p2, p3 = P[i-1], P[i], P[i+1], P[i+2]
        for k in range(n):
            t = k/n
            out.append(tuple(0.5*((2*p1[d])+(-p0[d]+p2[d])*t+(2*p0[d]-5*p1[d]+4*p2[d]-p3[d])*t*t+(-p0[d]+3*p1[d]-3*p2[d]+p3[d])*t**3) for d in (0, 1)))
    out.append(pts[-1])
    return out

def ink_strokes(who, jit=0, style=None):
    """strokes in a unit box (0..1, y up) for a person's signature; jit makes each signing a little different"""
    r = random.Random("ink:"+str(who)); j = random.Random(f"ink:{who}:{jit}")
    style = r.randrange(7) if style is None else style
    S = []
    def jt(a=0.012): return j.uniform(-a, a)
    if style == 0:   # large first letter, then humps and a tail
        h = r.uniform(.8, .98)
        S.append([(.08, .35), (.05, .7), (.13, h), (.2, .72), (.15, .3), (.08, .14), (.06, .3), (.2, .42)])
        n = r.randrange(5, 8); x = .2; pts = [(.2, .42)]
        for i in range(n):
            a = r.uniform(.1, .3)*(1-.08*i); w = r.uniform(.055, .085)
            pts += [(x+w*.35, .34+a), (x+w*.8, .3-r.uniform(0, .06))]; x += w
            if r.random() < .3: pts += [(x-w*.1, .72), (x+.02, .3)]
        pts += [(x+.07, .38), (min(.98, x+.26), r.uniform(.42, .62))]
        S.append(pts)
        if r.random() < .6: S.append([(.2, .14), (.5, .08+r.uniform(0, .06)), (.86, .2)])
    elif style == 1:  # initials with loops, a bar across
        x = .1
        for i in range(r.randrange(2, 4)):
            w = r.uniform(.14, .2); t = r.uniform(.85, 1)
            S.append([(x, .15), (x+w*.35, t), (x+w*.55, t-.1), (x+w*.45, .2), (x+w*.9, .45), (x+w*1.15, .3), (x+w*.8, .12)])
            x += w*r.uniform(1.0, 1.25)
        pts = [(x, .3)]
        for i in range(r.randrange(2, 5)):
            pts += [(x+.04, .4+r.uniform(0, .1)), (x+.075, .27)]; x += .075
        pts.append((min(.99, x+.2), .33)); S.append(pts)
        S.append([(.12, .5), (.4, .56), (.66, .52)])
    elif style == 2:  # sweeping, as written from the right, with dots
        S.append([(.95, .55), (.86, .82), (.8, .55), (.72, .42), (.66, .62), (.6, .42), (.5, .38), (.42, .66), (.36, .4), (.22, .28), (.08, .36), (.04, .6), (.16, .5)])
        S.append([(.78, .4), (.6, .12), (.3, .1), (.1, .2)])
        if r.random() < .8: S.append([(.62, .95), (.58, .5), (.56, .36)])
        for _ in range(r.randrange(1, 4)):
            x = r.uniform(.3, .75); y = r.uniform(.74, .88); S.append([(x, y), (x+.012, y-.03)])
    elif style == 3:  # angular, fast
        pts = [(.04, r.uniform(.15, .5))]; x = .04; a = r.uniform(.9, 1)
        for i in range(r.randrange(7, 15)):
            x += r.uniform(.025, .085); a *= r.uniform(.82, .99)
            pts.append((x, (a*r.uniform(.75, 1) if i % 2 == 0 else r.uniform(.12, .36))))
        pts += [(x+.05, .3), (min(.98, x+r.uniform(.12, .3)), r.uniform(.3, .7))]; S.append(pts)
        k = r.randrange(3)
        if k == 0: S.append([(.1, .62), (.35, .68), (.3, .5)])
        elif k == 1: S.append([(x, .1), (.3, .04), (.1, .18), (.5, .14)])
    elif style == 5:  # a letter or two and a long level line
        t = r.uniform(.8, .97)
        S.append([(.06, .2), (.1, t), (.16, .25), (.19, r.uniform(.5, .8)), (.24, .3), (.28, .45), (.36, .33), (.55, r.uniform(.3, .42)), (.97, r.uniform(.36, .6))])
        S.append([(r.uniform(.0, .08), .55), (.14, .6), (.22, .56)])
        if r.random() < .5: x = r.uniform(.4, .6); S.append([(x, .75), (x-.02, .2), (x+.05, .3)])
    elif style == 6:  # a name inside a round flourish
        pts = []; x = .22
        for i in range(r.randrange(4, 8)):
            w = r.uniform(.06, .09); pts += [(x, .35+r.uniform(-.04, .04)), (x+w*.4, r.uniform(.52, .8))]; x += w
        pts.append((x+.04, .4)); S.append(pts)
        S.append([(x+.02, .42), (x+.12, .7), (.5, .95), (.1, .8), (.03, .4), (.2, .08), (.6, .06), (.95, r.uniform(.2, .34))])
    else:            # small round script name
        x = .05; pts = [(x, .3), (x+.03, .9), (x+.08, .8), (x+.05, .28)]; x += .06
        for i in range(r.randrange(7, 11)):
            w = r.uniform(.05, .075); up = .82 if r.random() < .22 else r.uniform(.42, .55)
            pts += [(x+w*.5, up), (x+w*.75, up-.04), (x+w*.45, .3), (x+w, .26)]; x += w
        pts += [(x+.06, .3), (min(.99, x+.13), .48)]
        S.append(pts)
        if r.random() < .5: S.append([(.02, .1), (.45, .16), (.8, .06)])
    sl = r.uniform(-.04, .14); vs = r.uniform(.72, 1); hs = r.uniform(.74, 1)
    return [[((px*hs+sl*py)+jt(), py*vs+jt(.025)) for px, py in s] for s in S]

def draw_ink(c, x, y, w, h, who, jit=0, color=BLUE, lw=1.05, style=None):
    r = random.Random(f"w:{who}:{jit}")
    c.saveState(); c.setStrokeColorRGB(*color); c.setLineCap(1); c.setLineJoin(1)
    for s in ink_strokes(who, jit, style):
        pts = _cr(s, 8)
        ph = r.random()*6
        i = 0
        while i < len(pts)-1:
            c.setLineWidth(lw*(0.72+0.42*abs(math.sin(ph+i*.21))))
            p = c.beginPath(); p.moveTo(x+pts[i][0]*w, y+pts[i][1]*h)
            for q in pts[i+1:i+5]: p.lineTo(x+q[0]*w, y+q[1]*h)
            c.drawPath(p); i += 4
    c.restoreState()

def ink_png(who, jit=0, w=45*mm, h=15*mm, color=BLUE, lw=1.05, style=None, scale=6):
    key = hashlib.sha1(repr(("ink6", who, jit, w, h, color, lw, style, scale)).encode()).hexdigest()[:16]
    f = f"{CACHE}/{key}.png"
    if os.path.exists(f): return f
    W, H = int(w*scale), int(h*scale); im = Image.new("RGBA", (W, H), (0, 0, 0, 0)); d = ImageDraw.Draw(im)
    r = random.Random(f"w:{who}:{jit}"); col = tuple(int(v*255) for v in color)+(235,)
    for s in ink_strokes(who, jit, style):
        pts = _cr(s, 30); ph = r.random()*6
        for i, (px, py) in enumerate(pts):
            rad = lw*scale*(0.36+0.2*abs(math.sin(ph+i*.05))); cx, cy = px*W, H-py*H
            d.ellipse((cx-rad, cy-rad, cx+rad, cy+rad), fill=col)
    im = im.resize((W//2, H//2), Image.LANCZOS); im.save(f); return f

class Ink(Flowable):
    def __init__(s, who, jit=0, w=44*mm, h=14*mm, color=BLUE, lw=1.05, dx=0, dy=0, style=None, pic=False):
        super().__init__(); s.a = (who, jit, w, h, color, lw, style); s.width = w; s.height = h; s.dx = dx; s.dy = dy; s.pic = pic
    def wrap(s, *a): return s.width, s.height
    def draw(s):
        who, jit, w, h, color, lw, style = s.a
        if s.pic: s.canv.drawImage(ink_png(who, jit, w, h, color, lw, style), s.dx, s.dy, w, h, mask="auto")
        else: draw_ink(s.canv, s.dx, s.dy, w, h, who, jit, color, lw, style)

class Over(Flowable):
    """draws fn(canvas) at the present spot and takes no room"""
    def __init__(s, fn): super().__init__(); s.fn = fn
    def wrap(s, *a): return 0, 0
    def draw(s): s.fn(s.canv)

# ---------------------------------------------------------------- stamps
def _tex(im, seed, amt=.35):
    rs = np.random.RandomState(seed % 2**31); a = np.asarray(im).copy()
    h, w = a.shape[:2]
    n = Image.fromarray((rs.rand(max(2, h//9), max(2, w//9))*255).astype("uint8")).resize((w, h), Image.BICUBIC)
    m = 1-amt*(np.asarray(n)/255.0)**1.6
    f = rs.rand(h, w); m[f > .985] *= .4
    a[..., 3] = (a[..., 3]*m).astype("uint8"); return Image.fromarray(a)

def stamp_round(top, bottom="", centre=(), color=(40, 50, 150), size=420, seed=1, rot=0, star=True, fs=None, cfs=None):
    key = hashlib.sha1(repr(("rs6", top, bottom, centre, color, size, seed, rot, star, fs, cfs)).encode()).hexdigest()[:16]
    f = f"{CACHE}/{key}.png"
    if os.path.exists(f): return f
    S = size*2; im = Image.new("RGBA", (S, S), (0, 0, 0, 0)); d = ImageDraw.Draw(im); c = S/2
    col = tuple(color)+(215,)
    d.ellipse((8, 8, S-8, S-8), outline=col, width=9); d.ellipse((24, 24, S-24, S-24), outline=col, width=3)
    L = max(len(top)*1.0, len(bottom)*1.0, 10); fs = fs or max(30, min(76, int(1480/L if bottom else 2600/L)))
    inner = c-40-fs-18; d.ellipse((c-inner, c-inner, c+inner, c+inner), outline=col, width=4)
    F = ImageFont.truetype(FONTS["LAB"], fs)
    def arc(txt, up):
        R = (inner+c-28)/2
        ws = [F.getlength(ch)+3 for ch in txt]; tot = sum(ws)
        ang = -tot/2/R
        for ch, w in zip(txt, ws):
            a = ang+w/2/R
            t = Image.new("RGBA", (fs*3, fs*3), (0, 0, 0, 0)); ImageDraw.Draw(t).text((fs*1.5, fs*1.5), ch, font=F, fill=col, anchor="mm")
            if up: x, y, ro = c+R*math.sin(a), c-R*math.cos(a), -math.degrees(a)
            else: x, y, ro = c+R*math.sin(a), c+R*math.cos(a), math.degrees(a)
            t = t.rotate(ro, resample=Image.BICUBIC); im.alpha_composite(t, (int(x-fs*1.5), int(y-fs*1.5)))
            ang += w/R
    arc(top, True)
    if bottom: arc(bottom, False)
    n = len(centre); cf = cfs or 78
    for i, line in enumerate(centre):
        G = ImageFont.truetype(FONTS["LAB"], cf)
        while G.getlength(line) > inner*1.75 and cf > 18: cf -= 2; G = ImageFont.truetype(FONTS["LAB"], cf)
        d.text((c, c+(i-(n-1)/2)*cf*1.2), line, font=G, fill=col, anchor="mm")
    im = _tex(im, seed).resize((size, size), Image.LANCZOS).rotate(rot, resample=Image.BICUBIC, expand=True)
    im.save(f); return f

def stamp_rect(lines, color=(40, 50, 150), seed=1, rot=0, w=560, fs=44, border=True, font="LAB", hand=None):
    key = hashlib.sha1(repr(("rr4", lines, color, seed, rot, w, fs, border, font, hand)).encode()).hexdigest()[:16]
    f = f"{CACHE}/{key}.png"
    if os.path.exists(f): return f
    col = tuple(color)+(220,); F = ImageFont.truetype(FONTS[font], fs)
    W = int(max(w, max(F.getlength(l) for l in lines)+50)); H = int(len(lines)*fs*1.28+44)
    im = Image.new("RGBA", (W, H), (0, 0, 0, 0)); d = ImageDraw.Draw(im)
    if border: d.rectangle((5, 5, W-6, H-6), outline=col, width=6)
    for i, l in enumerate(lines): d.text((W/2, 22+fs*.64+i*fs*1.28), l, font=F, fill=col, anchor="mm")
    if hand:
        for (txt, x, y, hs) in hand:
            d.text((x, y), txt, font=ImageFont.truetype(FONTS["H1"], hs), fill=(25, 35, 120, 235), anchor="lm")
    im = _tex(im, seed).rotate(rot, resample=Image.BICUBIC, expand=True); im.save(f); return f

def put(c, png, x, y, w, h=None):
    iw, ih = Image.open(png).size
    h = h or w*ih/iw; c.drawImage(png, x, y, w, h, mask="auto")

# ---------------------------------------------------------------- reportlab builder
def st(font="LS", size=11, lead=None, al=TA_LEFT, before=0, after=4, left=0, first=0, color=colors.black, **k):
    return PS("s", fontName=font, fontSize=size, leading=lead or size*1.28, alignment=al, spaceBefore=before, spaceAfter=after, leftIndent=left, firstLineIndent=first, textColor=color, **{**dict(bulletFontName=font, bulletFontSize=size), **k})

def build(path, story, size=A4, m=(22*mm, 20*mm, 22*mm, 20*mm), on=None, title="", author="", date=None, producer=None, creator=None, frames=None):
    """m = left, top, right, bottom; on(c, doc) draws each page's head and foot"""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    d = BaseDocTemplate(path, pagesize=size, leftMargin=m[0], topMargin=m[1], rightMargin=m[2], bottomMargin=m[3], title=title, author=author, invariant=1)
    fr = frames or [Frame(m[0], m[3], size[0]-m[0]-m[2], size[1]-m[1]-m[3], 0, 0, 0, 0)]
    d.addPageTemplates([PageTemplate(frames=fr, onPage=on or (lambda c, d: None))])
    d.build(story)
    finish(path, date=date, title=title, author=author, producer=producer, creator=creator)
    return path

def canv(path, fn, size=A4, **k):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    c = rlcanvas.Canvas(path, pagesize=size, invariant=1); fn(c); c.save(); finish(path, **k); return path

def finish(path, date=None, title="", author="", producer=None, creator=None):
    with pikepdf.open(path, allow_overwriting_input=True) as p:
        for k in list(p.docinfo.keys()): del p.docinfo[k]
        if "/Metadata" in p.Root: del p.Root.Metadata
        if title: p.docinfo["/Title"] = title
        if author: p.docinfo["/Author"] = author
        if producer: p.docinfo["/Producer"] = producer
        if creator: p.docinfo["/Creator"] = creator
        if date:
            s = "D:"+dt.datetime.strptime(date, "%Y-%m-%d").strftime("%Y%m%d")+"%02d%02d00Z" % (9+len(os.path.basename(path)) % 7, 11+len(title) % 40)
            p.docinfo["/CreationDate"] = s; p.docinfo["/ModDate"] = s
        p.save(path, deterministic_id=True)
    touch(path, date)

def touch(path, date):
    if date:
        t = dt.datetime.strptime(date, "%Y-%m-%d").replace(hour=10, tzinfo=dt.timezone.utc).timestamp(); os.utime(path, (t, t))

def tmp(name):
    d = CACHE+"/work"; os.makedirs(d, exist_ok=True); return f"{d}/{name}"

# ---------------------------------------------------------------- docx
def docx_norm(path, date=None):
    """rewrite the zip with fixed stamps so that the same content gives the same bytes"""
    zi = zipfile.ZipFile(path); items = [(n, zi.read(n)) for n in zi.namelist()]; zi.close()
    y = tuple(map(int, (date or "2026-01-01").split("-")))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zo:
        for n, b in items:
            i = zipfile.ZipInfo(n, y+(10, 0, 0)); i.compress_type = zipfile.ZIP_DEFLATED; zo.writestr(i, b)
    touch(path, date)

def docx_save(d, path, date, title="", author=""):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    cp = d.core_properties; t = dt.datetime.strptime(date, "%Y-%m-%d").replace(hour=10, minute=12)
    cp.title = title; cp.author = author; cp.created = t; cp.modified = t; cp.last_modified_by = author; cp.comments = ""; cp.revision = 3
    d.save(path); docx_norm(path, date); return path

def lo_pdf(docx, out, date=None, title="", author=""):
    h = hashlib.sha1(open(docx, "rb").read()).hexdigest()[:18]; c = f"{CACHE}/lo_{h}.pdf"
    if not os.path.exists(c):
        with tempfile.TemporaryDirectory() as td:
            shutil.copy(docx, td+"/a.docx")
            subprocess.run(["soffice", f"-env:UserInstallation=file://{CACHE}/lo_prof", "--headless", "--convert-to", "pdf", "--outdir", td, td+"/a.docx"], check=True, capture_output=True, timeout=180)
            shutil.copy(td+"/a.pdf", c)
    os.makedirs(os.path.dirname(out), exist_ok=True); shutil.copy(c, out)
    finish(out, date=date, title=title, author=author, producer="LibreOffice 7.4", creator="Writer"); return out

def html_pdf(html, out, date=None, title=""):
    h = hashlib.sha1(html.encode()).hexdigest()[:18]; c = f"{CACHE}/ch_{h}.pdf"
    if not os.path.exists(c):
        with tempfile.TemporaryDirectory() as td:
            open(td+"/a.html", "w", encoding="utf-8").write(html)
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf-no-header", f"--user-data-dir={td}/p", f"--print-to-pdf={td}/a.pdf", f"file://{td}/a.html"], check=True, capture_output=True, timeout=120)
            shutil.copy(td+"/a.pdf", c)
    os.makedirs(os.path.dirname(out), exist_ok=True); shutil.copy(c, out)
    finish(out, date=date, title=title, producer="Skia/PDF m128", creator="Chromium"); return out

def dx():
    import docx
    return docx

def dfont(d, name="Calibri", size=11):
    from docx.shared import Pt
    from docx.oxml.ns import qn
    s = d.styles["Normal"]; s.font.name = name; s.font.size = Pt(size); s.element.rPr.rFonts.set(qn("w:eastAsia"), name)
    s.paragraph_format.space_after = Pt(6)

def dmargins(d, l=22, t=20, r=22, b=20, land=False):
    from docx.shared import Mm
    from docx.enum.section import WD_ORIENT
    for s in d.sections:
        s.page_width, s.page_height = (Mm(297), Mm(210)) if land else (Mm(210), Mm(297))
        if land: s.orientation = WD_ORIENT.LANDSCAPE
        s.left_margin, s.top_margin, s.right_margin, s.bottom_margin = Mm(l), Mm(t), Mm(r), Mm(b)

def dfield(p, code):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    for typ, txt in (("begin", None), (None, code), ("separate", None), ("t", "1"), ("end", None)):
        r = p.add_run()
        if typ == "t": r.text = txt; continue
        if typ:
            e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), typ)
        else:
            e = OxmlElement("w:instrText"); e.set(qn("xml:space"), "preserve"); e.text = txt
        r._r.append(e)

def dfoot(d, left, pages=True, size=8):
    from docx.shared import Pt
    for s in d.sections:
        p = s.footer.paragraphs[0]; p.text = left+("    |    Page " if pages else "")
        if pages:
            dfield(p, "PAGE"); p.add_run(" of "); dfield(p, "NUMPAGES")
        for r in p.runs: r.font.size = Pt(size)

def dtable(d, rows, widths=None, head=True, size=9.5, style="Table Grid", shade="D9E2F3"):
    from docx.shared import Pt, Mm
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    t = d.add_table(rows=0, cols=len(rows[0])); t.style = style; t.autofit = False
    for i, row in enumerate(rows):
        cells = t.add_row().cells
        for k, v in enumerate(row):
            c = cells[k]; p = c.paragraphs[0]; p.paragraph_format.space_after = Pt(1)
            r = p.add_run(str(v)); r.font.size = Pt(size)
            if head and i == 0:
                r.bold = True; sh = OxmlElement("w:shd"); sh.set(qn("w:val"), "clear"); sh.set(qn("w:fill"), shade); c._tc.get_or_add_tcPr().append(sh)
            if widths: c.width = Mm(widths[k])
        if head and i == 0:
            trp = t.rows[0]._tr.get_or_add_trPr(); h = OxmlElement("w:tblHeader"); h.set(qn("w:val"), "true"); trp.append(h)
        tr = t.rows[-1]._tr.get_or_add_trPr(); h = OxmlElement("w:cantSplit"); tr.insert(0, h)
    if widths:
        for k, w in enumerate(widths): t.columns[k].width = Mm(w)
    return t

def dpic(par, png, w_mm):
    from docx.shared import Mm
    par.add_run().add_picture(png, width=Mm(w_mm))

# ---------------------------------------------------------------- scans and photographs
def _pages(src, dpi):
    d = pymupdf.open(src)
    for p in d:
        px = p.get_pixmap(dpi=dpi, alpha=False); yield p, Image.frombytes("RGB", (px.width, px.height), px.samples)

def _soft(n):
    return (n*2+np.roll(n, 1, 0)+np.roll(n, 1, 1)+np.roll(n, -1, 0)+np.roll(n, -1, 1))/2.9

def _scanimg(im, seed, gray, skew, noise, dark, blur, holes=False, warm=True):
    rs = np.random.RandomState(seed % 2**31)
    ang = rs.uniform(-skew, skew)
    paper = (252, 250, 244) if warm else (250, 250, 250)
    im = im.rotate(ang, resample=Image.BICUBIC, fillcolor=(246, 245, 241), expand=False)
    a = np.asarray(im).astype(np.float32)
    h, w = a.shape[:2]
    a = a*(np.array(paper, np.float32)/255.0)
    a = a*(1-dark)+dark*40*(a/255.0)+0  # ink strength
    yy = np.linspace(0, 1, h)[:, None]; xx = np.linspace(0, 1, w)[None, :]
    sh = 1-0.05*np.exp(-xx*rs.uniform(18, 40))-0.04*np.exp(-(1-yy)*rs.uniform(20, 40))+0.012*np.sin(yy*6+rs.rand()*6)
    a *= sh[..., None]
    n = rs.normal(0, noise, (h, w)).astype(np.float32)
    n = _soft(n)
    a += n[..., None]
    for _ in range(rs.randint(6, 20)):
        y, x = rs.randint(0, h-4), rs.randint(0, w-4); a[y:y+rs.randint(1, 4), x:x+rs.randint(1, 4)] *= rs.uniform(.3, .8)
    im = Image.fromarray(np.clip(a, 0, 255).astype("uint8"))
    if holes:
        d = ImageDraw.Draw(im); r = h*0.0095
        for fy in (.36, .63):
            cx, cy = w*.035, h*fy; d.ellipse((cx-r, cy-r, cx+r, cy+r), fill=(120, 120, 118))
    if blur: im = im.filter(ImageFilter.GaussianBlur(blur))
    if gray: im = im.convert("L")
    return im, ang

def scan(src, out, dpi=150, seed=1, gray=False, skew=.7, q=58, noise=5, dark=0.0, blur=.45, holes=False, ocr=False, date=None, producer="Canon iR-ADV C3530", title=""):
    os.makedirs(os.path.dirname(out), exist_ok=True)
    o = pymupdf.open()
    for i, (p, im) in enumerate(_pages(src, dpi)):
        s, ang = _scanimg(im, seed*101+i, gray, skew, noise, dark, blur, holes)
        b = io.BytesIO(); s.save(b, "JPEG", quality=q, dpi=(dpi, dpi))
        W, H = p.rect.width, p.rect.height
        np_ = o.new_page(width=W, height=H)
        if ocr:
            f = pymupdf.Font("helv")
            t = math.radians(ang); ca, sa = math.cos(t), math.sin(t)
            tw = {}
            for x0, y0, x1, y1, word, *_ in p.get_text("words"):
                cx, cy = x0-W/2, y1-(y1-y0)*.22-H/2
                X_, Y_ = cx*ca+cy*sa+W/2, -cx*sa+cy*ca+H/2
                fs = max(3, (y1-y0)*.78)
                try:
                    L = f.text_length(word, fs)
                    if L > 0: fs *= min(1.4, (x1-x0)/L)
                    np_.insert_text((X_, Y_), word, fontsize=fs, fontname="helv", render_mode=3)
                except Exception: pass
        np_.insert_image(np_.rect, stream=b.getvalue())
    o.save(out, garbage=3, deflate=True, no_new_id=True); o.close()
    finish(out, date=date, producer=producer, title=title); return out

def _persp(src_pts, dst_pts):
    A = []
    for (x, y), (u, v) in zip(dst_pts, src_pts):
        A.append([x, y, 1, 0, 0, 0, -u*x, -u*y]); A.append([0, 0, 0, x, y, 1, -v*x, -v*y])
    B = np.array([c for p in src_pts for c in p], float)
    return np.linalg.solve(np.array(A, float), B)

def photo(src, out, page=0, seed=1, q=74, W=1560, crop=None, desk=(122, 92, 66), date=None, dpi=190):
    """a page lying on a desk, taken with a telephone"""
    os.makedirs(os.path.dirname(out), exist_ok=True)
    rs = np.random.RandomState(seed)
    d = pymupdf.open(src); p = d[page]; clip = pymupdf.Rect(*crop) if crop else p.rect
    px = p.get_pixmap(dpi=dpi, alpha=False, clip=clip); im = Image.frombytes("RGB", (px.width, px.height), px.samples)
    w, h = im.size; H = int(W*h/w*1.03)
    g = rs.rand(H//40, W//8)
    bg = np.asarray(Image.fromarray((g*255).astype("uint8")).resize((W, H), Image.BICUBIC)).astype(np.float32)/255
    D = np.array(desk, np.float32)[None, None, :]*(0.85+0.25*bg[..., None])
    m = W*.05
    def jj(): return rs.uniform(-.35, .35)*m
    dst = [(m+jj(), m+jj()), (W-m+jj(), m*1.1+jj()), (W-m*.7+jj(), H-m+jj()), (m*.8+jj(), H-m*1.1+jj())]
    co = _persp([(0, 0), (w, 0), (w, h), (0, h)], dst)
    t = im.transform((W, H), Image.PERSPECTIVE, co, Image.BICUBIC)
    mk = Image.new("L", (w, h), 255).transform((W, H), Image.PERSPECTIVE, co, Image.BICUBIC)
    sh = mk.filter(ImageFilter.GaussianBlur(16))
    a = D*(1-.45*np.asarray(sh)[..., None]/255.0)
    M = np.asarray(mk)[..., None]/255.0
    a = a*(1-M)+np.asarray(t).astype(np.float32)*M
    yy, xx = np.mgrid[0:H, 0:W]; lx, ly = rs.uniform(.2, .8)*W, rs.uniform(.05, .5)*H
    L = 1.04-.24*np.sqrt(((xx-lx)/W)**2+((yy-ly)/H)**2)
    a *= L[..., None]; a *= np.array([1.0, .985, .94])
    a += _soft(rs.normal(0, 5, (H, W)).astype(np.float32))[..., None]
    Image.fromarray(np.clip(a, 0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(.5)).save(out, "JPEG", quality=q)
    touch(out, date); return out

# ---------------------------------------------------------------- small drawings
def face(c, x, y, w, h, seed=1, veil=False, bg=(.86, .9, .95), child=False):
    """an identity photograph: a plain drawn head and shoulders"""
    r = random.Random(seed); c.saveState(); p = c.beginPath(); p.rect(x, y, w, h); c.clipPath(p, stroke=0)
    c.setFillColorRGB(*bg); c.rect(x, y, w, h, 0, 1)
    sk = r.choice([(.78, .6, .47), (.72, .55, .42), (.83, .67, .54)])
    cl = r.choice([(.2, .25, .35), (.35, .2, .25), (.25, .3, .25), (.15, .15, .18)])
    cx = x+w/2
    c.setFillColorRGB(*cl); c.ellipse(x-w*.05, y-h*.35, x+w*1.05, y+h*.3, 0, 1)
    if child:
        c.setFillColorRGB(*sk); c.rect(cx-w*.07, y+h*.12, w*.14, h*.2, 0, 1); c.ellipse(cx-w*.29, y+h*.24, cx+w*.29, y+h*.84, 0, 1)
        c.setFillColorRGB(.16, .11, .09); c.ellipse(cx-w*.3, y+h*.62, cx+w*.3, y+h*.9, 0, 1); c.setFillColorRGB(*sk); c.ellipse(cx-w*.26, y+h*.44, cx+w*.26, y+h*.8, 0, 1)
    elif veil:
        c.setFillColorRGB(*[min(1, v+.3) for v in cl]); c.ellipse(cx-w*.34, y+h*.12, cx+w*.34, y+h*.94, 0, 1)
        c.setFillColorRGB(*sk); c.ellipse(cx-w*.22, y+h*.3, cx+w*.22, y+h*.82, 0, 1)
    else:
        c.setFillColorRGB(*sk); c.rect(cx-w*.09, y+h*.15, w*.18, h*.25, 0, 1); c.ellipse(cx-w*.23, y+h*.3, cx+w*.23, y+h*.86, 0, 1)
        c.setFillColorRGB(.1, .08, .07); c.ellipse(cx-w*.25, y+h*.66, cx+w*.25, y+h*.93, 0, 1); c.setFillColorRGB(*sk); c.ellipse(cx-w*.2, y+h*.48, cx+w*.2, y+h*.77, 0, 1)
    c.setFillColorRGB(.12, .1, .1)
    for s in (-1, 1): c.ellipse(cx+s*w*.09-w*.03, y+h*.585, cx+s*w*.09+w*.03, y+h*.61, 0, 1)
    c.setStrokeColorRGB(.45, .28, .24); c.setLineWidth(w*.02); c.line(cx-w*.07, y+h*.42, cx+w*.07, y+h*.42); c.line(cx, y+h*.57, cx-w*.02, y+h*.49)
    c.restoreState(); c.setLineWidth(.4); c.rect(x, y, w, h)

def qr(c, data, x, y, s):
    import qrcode
    q = qrcode.QRCode(border=0, error_correction=qrcode.constants.ERROR_CORRECT_M); q.add_data(data); q.make(fit=True)
    m = q.get_matrix(); n = len(m); u = s/n; c.saveState(); c.setFillColorRGB(0, 0, 0)
    for i, row in enumerate(m):
        for k, v in enumerate(row):
            if v: c.rect(x+k*u, y+s-(i+1)*u, u*1.02, u*1.02, 0, 1)
    c.restoreState()

def mrz_check(s):
    t = 0
    for i, ch in enumerate(s):
        v = 0 if ch == "<" else (int(ch) if ch.isdigit() else ord(ch)-55); t += v*(7, 3, 1)[i % 3]
    return str(t % 10)

def mrz(country, surname, given, no, dob, sex, exp, opt=""):
    l1 = f"P<{country}{surname.replace(' ','<')}<<{given.replace(' ','<')}".ljust(44, "<")[:44]
    no = no.ljust(9, "<"); o = opt.ljust(14, "<")
    b = no+mrz_check(no)+country+dob+mrz_check(dob)+sex+exp+mrz_check(exp)+o+(mrz_check(o) if opt else "<")
    comp = no+mrz_check(no)+dob+mrz_check(dob)+exp+mrz_check(exp)+o+(mrz_check(o) if opt else "<")
    return l1, b+mrz_check(comp)

def urdu_img(text, fs=40, color=(20, 20, 20), font=NAST):
    F = ImageFont.truetype(font, fs, layout_engine=ImageFont.Layout.RAQM)
    b = F.getbbox(text, direction="rtl", language="ur")
    im = Image.new("RGBA", (int(b[2]-b[0]+20), int(b[3]-b[1]+20)), (0, 0, 0, 0))
    ImageDraw.Draw(im).text((10-b[0], 10-b[1]), text, font=F, fill=tuple(color)+(255,), direction="rtl", language="ur")
    key = hashlib.sha1(repr((text, fs, color, font)).encode()).hexdigest()[:16]; f = f"{CACHE}/u{key}.png"; im.save(f); return f

def jdump(o, path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    json.dump(o, open(path, "w", encoding="utf-8"), ensure_ascii=False, indent=1)

def fresh(d):
    shutil.rmtree(d, ignore_errors=True); os.makedirs(d)
