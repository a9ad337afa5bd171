"""Shared drawing/scan helpers for the matters in this folder (seeded, deterministic)."""
import io, os, math, random, hashlib, shutil, subprocess, tempfile, zipfile, json, re
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
import pymupdf
from reportlab.lib.pagesizes import A4, LEGAL, LETTER
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.enums import TA_CENTER, TA_RIGHT, TA_JUSTIFY, TA_LEFT
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas as rlcanvas
from reportlab.lib.utils import ImageReader
from reportlab.platypus import (BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, Table, TableStyle,
                                PageBreak, Flowable, KeepTogether, CondPageBreak)
HERE = os.path.dirname(os.path.abspath(__file__))
T = '/usr/share/fonts/truetype/'
def _fam(n, d, r, b, i, bi):
    for k, f in (('', r), ('-B', b), ('-I', i), ('-BI', bi)):
        pdfmetrics.registerFont(TTFont(n + k, T + d + f))
    pdfmetrics.registerFontFamily(n, normal=n, bold=n + '-B', italic=n + '-I', boldItalic=n + '-BI')
for n, d, p in (('Serif', 'liberation/', 'LiberationSerif'), ('Sans', 'liberation/', 'LiberationSans'), ('Mono', 'liberation/', 'LiberationMono'),
                ('Narrow', 'liberation/', 'LiberationSansNarrow'), ('Carl', 'crosextra/', 'Carlito'), ('Cal', 'crosextra/', 'Caladea')):
    _fam(n, d, p + '-Regular.ttf', p + '-Bold.ttf', p + '-Italic.ttf', p + '-BoldItalic.ttf')
_fam('DVS', 'dejavu/', 'DejaVuSerif.ttf', 'DejaVuSerif-Bold.ttf', 'DejaVuSerif-Italic.ttf', 'DejaVuSerif-BoldItalic.ttf')
_fam('DV', 'dejavu/', 'DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSans-Oblique.ttf', 'DejaVuSans-BoldOblique.ttf')
for n, f in (('Hand', 'breip/Breip.ttf'), ('Hand2', 'fifthhorseman/dkg.ttf'), ('Kristi', 'kristi/Kristi.ttf')):
    pdfmetrics.registerFont(TTFont(n, T + f)); pdfmetrics.registerFontFamily(n, normal=n, bold=n, italic=n, boldItalic=n)
NAST = T + 'noto/NotoNastaliqUrdu-Regular.ttf'; NASTB = T + 'noto/NotoNastaliqUrdu-Bold.ttf'; NASKH = T + 'noto/NotoNaskhArabic-Regular.ttf'
BLUE = '#1b2f8a'; BLACK = '#16161a'; VIOL = '#4b2a86'; RED = '#a3242b'; GREEN = '#1d6b4a'
AL = {'l': TA_LEFT, 'c': TA_CENTER, 'r': TA_RIGHT, 'j': TA_JUSTIFY}
def S(font='Serif', size=11, lead=None, al='l', left=0, first=0, before=0, after=4, color='#000000', right=0, keep=0):
    return ParagraphStyle('s', fontName=font, fontSize=size, leading=lead or size * 1.28, alignment=AL[al], leftIndent=left,
                          firstLineIndent=first, spaceBefore=before, spaceAfter=after, textColor=colors.HexColor(color), rightIndent=right, keepWithNext=keep)
def P(t, st=None, **k): return Paragraph(t, st or S(**k))
def H(t, col=BLUE, font='Hand', size=None):  # inline handwriting
    return f'<font name="{font}" color="{col}"' + (f' size="{size}"' if size else '') + f'>{t}</font>'
def SP(h=6): return Spacer(1, h)
class Draw(Flowable):
    def __init__(s, w, h, fn, x=0): super().__init__(); s.width, s.height, s.fn, s.x = w, h, fn, x
    def wrap(s, aw, ah): return (s.width, s.height)
    def draw(s): s.canv.saveState(); s.canv.translate(s.x, 0); s.fn(s.canv); s.canv.restoreState()
def rule(w=None, t=.7, col='#000000'):
    class R(Flowable):
        def wrap(s, aw, ah): s.w = w or aw; return (s.w, 3)
        def draw(s): s.canv.setStrokeColor(colors.HexColor(col)); s.canv.setLineWidth(t); s.canv.line(0, 1, s.w, 1)
    return R()
# ---------------------------------------------------------------- ink
def _rng(*a): return random.Random(int(hashlib.sha256('|'.join(map(str, a)).encode()).hexdigest()[:12], 16))
def ink(c, person, x, y, w=110, h=30, col=BLUE, inst=0, lw=1.1):
    """an ink signature: looping curves whose form belongs to `person`, with a little change from one signing to the next"""
    r = _rng('sig', person); j = _rng('inst', person, inst)
    kind = r.randrange(4); n = r.randint(4, 8); pts = []
    # opening stroke
    a0 = r.uniform(.7, 1.15)
    for k in range(7):
        t = k / 6
        pts.append((w * (.02 + .13 * math.sin(t * r.uniform(2.2, 3.4)) * a0), h * (.1 + 1.05 * t if kind % 2 else 1.1 - .95 * t)))
    amp = [r.uniform(.22, .85) * (1.25 if k in (0, n // 2) else 1) for k in range(n)]
    lean = r.uniform(.25, .6); base = r.uniform(.15, .3); drift = r.uniform(-.1, .22)
    for k in range(n):
        x0 = w * (.14 + .66 * k / n); step = w * .66 / n
        for q in range(8):
            t = q / 8 * 2 * math.pi
            up = (1 - math.cos(t)) / 2
            lx = step * q / 8 - step * r.uniform(.5, 1.0) * math.sin(t) * (.75 if amp[k] > .5 else .45)
            pts.append((x0 + lx + lean * up * amp[k] * h * .5, h * (base + drift * k / n + amp[k] * up * .85)))
    # flourish
    ex = w * .82; ey = h * (base + drift)
    if kind == 0:
        pts += [(ex + w * .1, ey - h * .25), (ex + w * .17, ey + h * .2), (w * .55, ey - h * .42), (w * .1, ey - h * .5), (w * .95, ey - h * .3)]
    elif kind == 1:
        pts += [(ex + w * .06, ey + h * .5), (ex + w * .12, ey - h * .5), (ex + w * .02, ey - h * .7), (ex - w * .05, ey - h * .2), (ex + w * .2, ey + h * .15)]
    elif kind == 2:
        pts += [(ex + w * .08, ey + h * .1), (ex + w * .2, ey + h * .55), (ex + w * .14, ey + h * .75)]
    else:
        pts += [(ex + w * .14, ey - h * .1), (w * .98, ey - h * .05), (w * .6, ey - h * .32), (w * .2, ey - h * .25)]
    pts = [(x + px + j.gauss(0, w * .006), y + py + j.gauss(0, h * .025)) for px, py in pts]
    c.saveState(); c.setStrokeColor(colors.HexColor(col)); c.setLineCap(1); c.setLineJoin(1)
    for k in range(len(pts) - 1):
        p0 = pts[max(k - 1, 0)]; p1 = pts[k]; p2 = pts[k + 1]; p3 = pts[min(k + 2, len(pts) - 1)]
        c.setLineWidth(lw * (.75 + .5 * abs(math.sin(k * .55 + r.random()))))
        c.bezier(p1[0], p1[1], p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6, p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6, p2[0], p2[1])
    if r.random() < .55:  # dots / a crossing
        cx = x + w * r.uniform(.35, .7); cy = y + h * r.uniform(.95, 1.15)
        c.setFillColor(colors.HexColor(col)); c.circle(cx, cy, lw * .8, stroke=0, fill=1)
    c.restoreState()
class Sig(Flowable):
    """signature over a rule with name/office lines under it; person=None leaves it blank"""
    def __init__(s, person, lines, w=170, x=0, col=BLUE, inst=0, h=34, font='Serif', size=10, al='c', line=True, sw=None, dx=0, dy=0):
        super().__init__(); s.__dict__.update(person=person, lines=lines, w=w, x=x, col=col, inst=inst, h=h, font=font, size=size, al=al, line=line, sw=sw, dx=dx, dy=dy)
    def wrap(s, aw, ah):
        s.height = s.h + 6 + len(s.lines) * s.size * 1.25 + 4; s.width = s.w
        if s.x == 'r': s.xx = aw - s.w
        elif s.x == 'c': s.xx = (aw - s.w) / 2
        else: s.xx = s.x
        return (aw if s.x in ('r', 'c') else s.w + s.xx, s.height)
    def draw(s):
        c = s.canv; y = s.height - s.h
        if s.person:
            sw = s.sw or min(s.w * .72, 125)
            ox = (s.w - sw) / 2 if s.al == 'c' else 2
            ink(c, s.person, s.xx + ox + s.dx, y + 2 + s.dy, sw, s.h * .72, s.col, s.inst)
        if s.line: c.setStrokeColor(colors.black); c.setLineWidth(.6); c.line(s.xx, y, s.xx + s.w, y)
        yy = y - s.size * 1.15
        for l in s.lines:
            f = s.font
            if l.startswith('*'): f += '-B'; l = l[1:]
            c.setFont(f, s.size); c.setFillColor(colors.black)
            if s.al == 'c': c.drawCentredString(s.xx + s.w / 2, yy, l)
            else: c.drawString(s.xx, yy, l)
            yy -= s.size * 1.25
def arc_text(c, txt, cx, cy, r, font, size, start=None, top=True):
    wid = [pdfmetrics.stringWidth(ch, font, size) + .4 for ch in txt]; tot = sum(wid) / r
    a = math.pi / 2 + tot / 2 if top else -math.pi / 2 - tot / 2
    for ch, w in zip(txt, wid):
        d = w / r
        m = a - d / 2 if top else a + d / 2
        c.saveState(); c.translate(cx + r * math.cos(m), cy + r * math.sin(m)); c.rotate(math.degrees(m) - 90 if top else math.degrees(m) + 90)
        c.setFont(font, size); c.drawCentredString(0, 0 if top else -size * .7, ch); c.restoreState()
        a = a - d if top else a + d
def seal(c, cx, cy, r, top, bottom='', mid=(), col=VIOL, rot=0, font='Sans-B', size=None, alpha=.85):
    c.saveState(); c.translate(cx, cy); c.rotate(rot); k = colors.HexColor(col); c.setStrokeColor(k); c.setFillColor(k); c.setStrokeAlpha(alpha); c.setFillAlpha(alpha)
    c.setLineWidth(1.3); c.circle(0, 0, r); c.setLineWidth(.6); c.circle(0, 0, r - 2.2); s = size or r * .2
    aw = lambda t, s: sum(pdfmetrics.stringWidth(ch, font, s) + .4 for ch in t)
    while aw(top, s) / (r - s * 1.35) + aw(bottom, s) / (r - s * .95) > 5.6 and s > 3: s -= .2
    c.circle(0, 0, r - s * 1.9)
    arc_text(c, top, 0, 0, r - s * 1.35, font, s)
    if bottom: arc_text(c, bottom, 0, 0, r - s * .95, font, s, top=False)
    y = (len(mid) - 1) * s * .62
    for l in mid: c.setFont(font, s * (.95)); c.drawCentredString(0, y - s * .3, l); y -= s * 1.24
    c.restoreState()
def rstamp(c, x, y, lines, w=None, col=VIOL, rot=0, size=8, font='Sans-B', box=True, al='c', alpha=.88):
    c.saveState(); c.translate(x, y); c.rotate(rot); k = colors.HexColor(col); c.setStrokeColor(k); c.setFillColor(k); c.setStrokeAlpha(alpha); c.setFillAlpha(alpha)
    w = w or max(pdfmetrics.stringWidth(l, font, size) for l in lines) + 12; h = len(lines) * size * 1.28 + 8
    if box: c.setLineWidth(1.2); c.rect(0, 0, w, h)
    yy = h - 4 - size
    for l in lines:
        c.setFont(font, size)
        c.drawCentredString(w / 2, yy, l) if al == 'c' else c.drawString(5, yy, l)
        yy -= size * 1.28
    c.restoreState()
class Over(Flowable):
    """zero-height: fn(canvas) drawn from the current position (0,0 = left of frame, current y)"""
    def __init__(s, fn): super().__init__(); s.fn = fn
    def wrap(s, aw, ah): return (0, 0)
    def draw(s): s.canv.saveState(); s.fn(s.canv); s.canv.restoreState()
def hand(c, x, y, t, size=13, col=BLUE, font='Hand', rot=0):
    c.saveState(); c.translate(x, y); c.rotate(rot); c.setFillColor(colors.HexColor(col)); c.setFont(font, size); c.drawString(0, 0, t); c.restoreState()
# ---------------------------------------------------------------- Urdu
def urdu_img(text, size, width, font=NAST, color='#000000', al='r', lh=2.05, k=3.2):
    f = ImageFont.truetype(font, int(size * k), layout_engine=ImageFont.Layout.RAQM); lines = []
    for para in text.split('\n'):
        cur = ''
        for w in para.split(' '):
            t = (cur + ' ' + w).strip()
            if f.getlength(t, direction='rtl', language='ur') > width * k - 6 and cur: lines.append(cur); cur = w
            else: cur = t
        lines.append(cur)
    H_ = int(len(lines) * size * k * lh + size * k * .5); im = Image.new('RGBA', (int(width * k), H_), (255, 255, 255, 0)); d = ImageDraw.Draw(im)
    for i, l in enumerate(lines):
        yb = int(size * k * (1.45 + lh * i))
        anc = {'r': 'rs', 'c': 'ms', 'l': 'ls'}[al]; xx = {'r': width * k - 3, 'c': width * k / 2, 'l': 3}[al]
        d.text((xx, yb), l, font=f, fill=color, anchor=anc, direction='rtl', language='ur')
    return im, width, H_ / k
def draw_urdu(c, x, y, text, size, width, **kw):
    im, w, h = urdu_img(text, size, width, **kw); c.drawImage(ImageReader(im), x, y - h, w, h, mask='auto')
class U(Flowable):
    def __init__(s, text, size=11, width=None, **kw): super().__init__(); s.t, s.size, s.w0, s.kw = text, size, width, kw
    def wrap(s, aw, ah): s.im, s.width, s.height = urdu_img(s.t, s.size, s.w0 or aw, **s.kw); return s.width, s.height
    def draw(s): s.canv.drawImage(ImageReader(s.im), 0, 0, s.width, s.height, mask='auto')
# ---------------------------------------------------------------- documents
def doc(story, on=None, size=A4, m=(25, 22, 22, 20), title=None, author=None, creator=None):
    """story: callable -> list. on(c, i, n): per page drawing. m = left, top, right, bottom in mm. Returns bytes."""
    n = 0
    for _ in (0, 1):
        buf = io.BytesIO(); cnt = [0]; tot = n
        def onp(c, d):
            cnt[0] += 1
            if on: c.saveState(); on(c, cnt[0], tot); c.restoreState()
        d = BaseDocTemplate(buf, pagesize=size, invariant=1, title=title or '', author=author or '', creator=creator or '')
        d.addPageTemplates([PageTemplate(id='a', frames=[Frame(m[0] * mm, m[3] * mm, size[0] - (m[0] + m[2]) * mm, size[1] - (m[1] + m[3]) * mm, 0, 0, 0, 0)], onPage=onp)])
        d.build(story()); n = cnt[0]
    return buf.getvalue()
def sheet(fn, size=A4, title=''):
    buf = io.BytesIO(); c = rlcanvas.Canvas(buf, pagesize=size, invariant=1); c.setTitle(title); fn(c); c.showPage(); c.save(); return buf.getvalue()
def npages(b): return pymupdf.open(stream=b, filetype='pdf').page_count
def join(*bs, order=None):
    import pikepdf
    out = pikepdf.new()
    for b in bs: out.pages.extend(pikepdf.open(io.BytesIO(b)).pages)
    if order:
        o2 = pikepdf.new()
        for i in order: o2.pages.append(out.pages[i])
        out = o2
    r = io.BytesIO(); out.save(r, deterministic_id=True); return r.getvalue()
def raster(b, dpi=150, gray=True):
    d = pymupdf.open(stream=b, filetype='pdf'); o = []
    for p in d:
        px = p.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY if gray else pymupdf.csRGB)
        o.append(Image.frombytes('L' if gray else 'RGB', (px.width, px.height), px.samples))
    return o
def _scan_page(im, seed, skew, noise, tint=246, fade=.0, edge=True):
    r = np.random.default_rng(seed); W, H_ = im.size
    im = im.rotate(skew, resample=Image.BICUBIC, fillcolor=255 if im.mode == 'L' else (255, 255, 255))
    im = im.filter(ImageFilter.GaussianBlur(.45)); a = np.asarray(im).astype(np.float32)
    a = 255 - (255 - a) * (1 - fade); a = a * (tint / 255)
    yy, xx = np.mgrid[0:H_, 0:W]
    sh = 1 - .05 * (xx / W - r.uniform(.3, .7)) ** 2 * 4 * r.uniform(.3, 1) - .025 * (yy / H_) * r.uniform(0, 1)
    if edge:
        side = r.integers(0, 2); ex = xx if side else W - xx; sh = sh - .28 * np.exp(-ex / (W * .006))
    a = a * (sh if a.ndim == 2 else sh[..., None])
    lo = Image.fromarray(r.normal(128, 40, (H_ // 2, W // 2)).clip(0, 255).astype(np.uint8)).resize((W, H_), Image.BILINEAR)
    g = (np.asarray(lo).astype(np.float32) - 128) / 40 * noise
    a = a + (g if a.ndim == 2 else g[..., None])
    for _ in range(int(r.integers(6, 22))):
        x, y = int(r.integers(4, W - 4)), int(r.integers(4, H_ - 4)); s = int(r.integers(1, 3)); a[y:y + s, x:x + s] = r.uniform(60, 160)
    return Image.fromarray(a.clip(0, 255).astype(np.uint8))
def imgs_pdf(jpgs, producer='', date='20260101000000'):
    """jpgs: list of (bytes, w, h, dpi, gray). A plain image-only PDF as a scanner makes it."""
    objs = []; n = len(jpgs); kids = ' '.join(f'{3 + 3 * i} 0 R' for i in range(n))
    objs.append(b'<< /Type /Catalog /Pages 2 0 R >>'); objs.append(f'<< /Type /Pages /Count {n} /Kids [{kids}] >>'.encode())
    for i, (jb, w, h, dpi, g) in enumerate(jpgs):
        W, H_ = w * 72 / dpi, h * 72 / dpi; b = 3 + 3 * i
        objs.append(f'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {W:.2f} {H_:.2f}] /Contents {b + 1} 0 R /Resources << /XObject << /Im0 {b + 2} 0 R >> >> >>'.encode())
        s = f'q {W:.2f} 0 0 {H_:.2f} 0 0 cm /Im0 Do Q'.encode(); objs.append(b'<< /Length %d >>\nstream\n' % len(s) + s + b'\nendstream')
        objs.append(f'<< /Type /XObject /Subtype /Image /Width {w} /Height {h} /ColorSpace /{"DeviceGray" if g else "DeviceRGB"} /BitsPerComponent 8 /Filter /DCTDecode /Length {len(jb)} >>\nstream\n'.encode() + jb + b'\nendstream')
    objs.append(f'<< /Producer ({producer}) /CreationDate (D:{date}) >>'.encode())
    out = bytearray(b'%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'); offs = []
    for i, o in enumerate(objs): offs.append(len(out)); out += b'%d 0 obj\n' % (i + 1) + o + b'\nendobj\n'
    x = len(out); out += b'xref\n0 %d\n0000000000 65535 f \n' % (len(objs) + 1)
    for o in offs: out += b'%010d 00000 n \n' % o
    out += b'trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n' % (len(objs) + 1, len(objs), x); return bytes(out)
def scan(b, seed, dpi=140, gray=True, q=42, noise=3.2, skew=None, fade=.06, order=None, tint=246, producer='Canon iR2425 PDF'):
    r = random.Random(seed); pages = raster(b, dpi, gray); js = []
    for i, im in enumerate(pages):
        sk = (skew if skew is not None else r.uniform(-.9, .9)) + r.uniform(-.2, .2)
        im = _scan_page(im, seed * 97 + i, sk, noise, tint, fade); o = io.BytesIO(); im.save(o, 'JPEG', quality=q); js.append((o.getvalue(), im.width, im.height, dpi, gray))
    if order: js = [js[i] for i in order]
    return imgs_pdf(js, producer)
def _coef(dst, src):
    A = []
    for (x, y), (X, Y) in zip(dst, src): A += [[x, y, 1, 0, 0, 0, -X * x, -X * y], [0, 0, 0, x, y, 1, -Y * x, -Y * y]]
    return np.linalg.solve(np.array(A, float), np.array([v for p in src for v in p], float))
def photo(b, seed, dpi=150, page=0, wood=(126, 96, 70), q=60, margin=.07, crop=None, warp=.022):
    """a 'phone photograph of the paper on a table"""
    r = np.random.default_rng(seed); im = raster(b, dpi, False)[page]
    if crop: im = im.crop(tuple(int(v * dpi / 72) for v in crop))
    w, h = im.size; W, H_ = int(w * (1 + 2 * margin)), int(h * (1 + 2 * margin)); mx, my = w * margin, h * margin
    k = lambda s: r.uniform(-s, s)
    dst = [(mx + k(w * warp), my + k(h * warp)), (mx + w + k(w * warp), my + k(h * warp)), (mx + w + k(w * warp), my + h + k(h * warp)), (mx + k(w * warp), my + h + k(h * warp))]
    co = _coef(dst, [(0, 0), (w, 0), (w, h), (0, h)])
    mask = Image.new('L', (w, h), 255).transform((W, H_), Image.PERSPECTIVE, co, Image.BICUBIC, fillcolor=0)
    pg = im.transform((W, H_), Image.PERSPECTIVE, co, Image.BICUBIC, fillcolor=(255, 255, 255))
    yy, xx = np.mgrid[0:H_, 0:W]
    gr = 9 * np.sin(yy / 13. + 3 * np.sin(xx / 210.)) + 5 * np.sin(yy / 4.1 + xx / 300.)
    bg = np.stack([wood[i] + gr * (1 - .1 * i) for i in range(3)], -1)
    m = np.asarray(mask).astype(np.float32)[..., None] / 255
    shd = np.asarray(mask.filter(ImageFilter.GaussianBlur(12))).astype(np.float32)[..., None] / 255
    bg = bg * (1 - .45 * shd)
    a = np.asarray(pg).astype(np.float32) * np.array([.97, .955, .92]) * m + bg * (1 - m)
    ax, ay = r.uniform(.2, .8), r.uniform(.1, .6)
    li = 1.03 - .30 * ((xx / W - ax) ** 2 + (yy / H_ - ay) ** 2); a = a * li[..., None] + r.normal(0, 3.2, a.shape)
    o = io.BytesIO(); Image.fromarray(a.clip(0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(.5)).save(o, 'JPEG', quality=q); return o.getvalue()
CACHE = 'made/cache'; os.makedirs(CACHE, exist_ok=True)
def html_pdf(html):
    p = f'{CACHE}/{hashlib.sha256(html.encode()).hexdigest()[:16]}.pdf'
    if not os.path.exists(p):
        with tempfile.TemporaryDirectory() as d:
            open(d + '/x.html', 'w').write(html)
            subprocess.run(['nice', '-n', '5', 'chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', f'--user-data-dir={d}/u', f'--print-to-pdf={p}', f'file://{d}/x.html'], check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=240)
    return open(p, 'rb').read()
def docx_bytes(d):
    import datetime
    d.core_properties.created = d.core_properties.modified = datetime.datetime(2026, 1, 5, 9, 0)
    d.core_properties.author = d.core_properties.author or ''
    b = io.BytesIO(); d.save(b); z = zipfile.ZipFile(b); o = io.BytesIO()
    with zipfile.ZipFile(o, 'w', zipfile.ZIP_DEFLATED) as zo:
        for n in z.namelist(): zo.writestr(zipfile.ZipInfo(n, (2026, 1, 5, 9, 0, 0)), z.read(n), zipfile.ZIP_DEFLATED)
    return o.getvalue()
def docx_pdf(b):
    p = f'{CACHE}/{hashlib.sha256(b).hexdigest()[:16]}.pdf'
    if not os.path.exists(p):
        with tempfile.TemporaryDirectory() as d:
            open(d + '/x.docx', 'wb').write(b)
            subprocess.run(['nice', '-n', '5', 'soffice', f'-env:UserInstallation=file://{d}/u', '--headless', '--convert-to', 'pdf', '--outdir', d, d + '/x.docx'], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
            shutil.copy(d + '/x.pdf', p)
    return open(p, 'rb').read()
def ink_png(person, col=BLUE, inst=0, w=150, h=46):
    b = sheet(lambda c: ink(c, person, 8, 14, w - 18, h - 24, col, inst), (w, h))
    px = pymupdf.open(stream=b, filetype='pdf')[0].get_pixmap(dpi=200, alpha=False)
    o = io.BytesIO(); Image.frombytes('RGB', (px.width, px.height), px.samples).save(o, 'PNG'); o.seek(0); return o
def face(c, x, y, w, h, seed, bg='#cfd8e3', woman=False):
    r = _rng('face', seed); c.saveState(); p = c.beginPath(); p.rect(x, y, w, h); c.clipPath(p, stroke=0)
    c.setFillColor(colors.HexColor(bg)); c.rect(x, y, w, h, stroke=0, fill=1)
    sk = colors.HexColor(r.choice(['#b98a66', '#c69a78', '#a87a58'])); hair = colors.HexColor('#221a17'); cx = x + w / 2
    coat = colors.HexColor(r.choice(['#39424e', '#5d4a3a', '#2f4f4a', '#6b7280']))
    c.setFillColor(coat); c.ellipse(x - w * .02, y - h * .35, x + w * 1.02, y + h * .3, stroke=0, fill=1)
    if woman: c.setFillColor(colors.HexColor(r.choice(['#3d2a44', '#274a45', '#54303a']))); c.ellipse(cx - w * .36, y + h * .08, cx + w * .36, y + h * .95, stroke=0, fill=1)
    else: c.setFillColor(hair); c.ellipse(cx - w * .26, y + h * .42, cx + w * .26, y + h * .92, stroke=0, fill=1)
    c.setFillColor(sk); c.rect(cx - w * .09, y + h * .18, w * .18, h * .2, stroke=0, fill=1); c.ellipse(cx - w * .22, y + h * .28, cx + w * .22, y + h * .83, stroke=0, fill=1)
    c.setFillColor(hair)
    for s in (-1, 1): c.ellipse(cx + s * w * .09 - w * .035, y + h * .58, cx + s * w * .09 + w * .035, y + h * .605, stroke=0, fill=1); c.rect(cx + s * w * .09 - w * .05, y + h * .635, w * .1, h * .012, stroke=0, fill=1)
    if not woman and r.random() < .7: c.ellipse(cx - w * .1, y + h * .425, cx + w * .1, y + h * .455, stroke=0, fill=1)
    c.setStrokeColor(colors.HexColor('#7d4a3e')); c.setLineWidth(w * .018); c.line(cx - w * .06, y + h * .405, cx + w * .06, y + h * .405)
    c.setStrokeColor(colors.HexColor('#8d6648')); c.setLineWidth(w * .012); c.line(cx, y + h * .57, cx - w * .02, y + h * .49); c.line(cx - w * .02, y + h * .49, cx + w * .02, y + h * .485)
    c.restoreState()
def guill(c, x, y, w, h, col='#b9d7c6', n=26, amp=9):
    c.saveState(); p = c.beginPath(); p.rect(x, y, w, h); c.clipPath(p, stroke=0); c.setStrokeColor(colors.HexColor(col)); c.setLineWidth(.3)
    for i in range(n):
        q = c.beginPath(); y0 = y + h * i / n
        for s in range(41):
            X = x + w * s / 40; Y = y0 + amp * math.sin(s * .5 + i * .35)
            q.moveTo(X, Y) if s == 0 else q.lineTo(X, Y)
        c.drawPath(q)
    c.restoreState()
def tbl(rows, cw, grid=.5, font='Serif', size=10, head=False, pad=3, extra=(), col='#000000', headbg='#e6e6e6', al='l', lead=None):
    st = S(font, size, lead or size * 1.22, after=0, al=al); sb = S(font + '-B' if font not in ('Hand',) else font, size, lead or size * 1.22, after=0, al=al)
    rr = [[(P(str(v), sb if head and i == 0 else st) if not isinstance(v, (Flowable, list)) else v) for v in row] for i, row in enumerate(rows)]
    ts = [('VALIGN', (0, 0), (-1, -1), 'TOP'), ('LEFTPADDING', (0, 0), (-1, -1), pad + 1), ('RIGHTPADDING', (0, 0), (-1, -1), pad + 1), ('TOPPADDING', (0, 0), (-1, -1), pad), ('BOTTOMPADDING', (0, 0), (-1, -1), pad)]
    if grid: ts.append(('GRID', (0, 0), (-1, -1), grid, colors.HexColor(col)))
    if head: ts.append(('BACKGROUND', (0, 0), (-1, 0), colors.HexColor(headbg)))
    return Table(rr, colWidths=cw, style=TableStyle(ts + list(extra)), repeatRows=1 if head else 0)
def cols(*cells, cw, va='TOP'):
    return Table([list(cells)], colWidths=cw, style=TableStyle([('VALIGN', (0, 0), (-1, -1), va), ('LEFTPADDING', (0, 0), (-1, -1), 0), ('RIGHTPADDING', (0, 0), (-1, -1), 4), ('TOPPADDING', (0, 0), (-1, -1), 0), ('BOTTOMPADDING', (0, 0), (-1, -1), 0)]))
def write_matter(nn, build, expected):
    """build(faulty) -> {path: bytes}"""
    base = os.path.join(HERE, nn); os.makedirs(base, exist_ok=True)
    for v, f in (('clean', False), ('faulty', True)):
        d = os.path.join(base, v); shutil.rmtree(d, ignore_errors=True)
        for p, b in build(f).items():
            q = os.path.join(d, p); os.makedirs(os.path.dirname(q), exist_ok=True); open(q, 'wb').write(b)
    for f in expected['faults']:
        for p in f['files']: assert os.path.exists(os.path.join(base, 'faulty', p)), p
    json.dump(expected, open(os.path.join(base, 'expected.json'), 'w'), indent=1, ensure_ascii=False)
    for v in ('clean', 'faulty'):
        tot = 0; pg = 0
        for r, _, fs in os.walk(os.path.join(base, v)):
            for f in fs:
                p = os.path.join(r, f); tot += os.path.getsize(p); pg += npages(open(p, 'rb').read()) if f.endswith('.pdf') else f.endswith('.jpg')
        print(nn, v, 'bytes', tot, 'pages (pdf+jpg)', pg)
    a, b = (set(os.path.relpath(os.path.join(r, f), os.path.join(base, v)) for r, _, fs in os.walk(os.path.join(base, v)) for f in fs) for v in ('clean', 'faulty'))
    print(' only clean', a - b, 'only faulty', b - a, 'differ', sorted(p for p in a & b if open(f'{base}/clean/{p}', 'rb').read() != open(f'{base}/faulty/{p}', 'rb').read()))
