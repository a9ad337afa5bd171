# shared helpers for the generators of this folder
import io, os, math, random, zlib, json, shutil, subprocess, tempfile, zipfile, datetime
import numpy as np
from PIL import Image, ImageFilter, ImageDraw
import fitz
from reportlab.pdfgen import canvas as rlc
from reportlab.lib.pagesizes import A4, legal
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT, TA_LEFT
from reportlab.platypus import (Paragraph, Spacer, Table, TableStyle, Flowable, BaseDocTemplate, PageTemplate, Frame,
                                PageBreak, KeepTogether, HRFlowable, CondPageBreak)
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

T = '/usr/share/fonts/truetype/'
FF = {
 'Serif': T+'liberation/LiberationSerif-Regular.ttf', 'Serif-B': T+'liberation/LiberationSerif-Bold.ttf',
 'Serif-I': T+'liberation/LiberationSerif-Italic.ttf', 'Serif-BI': T+'liberation/LiberationSerif-BoldItalic.ttf',
 'Sans': T+'liberation/LiberationSans-Regular.ttf', 'Sans-B': T+'liberation/LiberationSans-Bold.ttf',
 'Sans-I': T+'liberation/LiberationSans-Italic.ttf', 'Sans-BI': T+'liberation/LiberationSans-BoldItalic.ttf',
 'Carl': T+'crosextra/Carlito-Regular.ttf', 'Carl-B': T+'crosextra/Carlito-Bold.ttf',
 'Carl-I': T+'crosextra/Carlito-Italic.ttf', 'Carl-BI': T+'crosextra/Carlito-BoldItalic.ttf',
 'Cal': T+'crosextra/Caladea-Regular.ttf', 'Cal-B': T+'crosextra/Caladea-Bold.ttf',
 'Cal-I': T+'crosextra/Caladea-Italic.ttf', 'Cal-BI': T+'crosextra/Caladea-BoldItalic.ttf',
 'Mono': T+'liberation/LiberationMono-Regular.ttf', 'Mono-B': T+'liberation/LiberationMono-Bold.ttf',
 'Mono-I': T+'liberation/LiberationMono-Italic.ttf', 'Mono-BI': T+'liberation/LiberationMono-BoldItalic.ttf',
 'Dj': T+'dejavu/DejaVuSans.ttf', 'Dj-B': T+'dejavu/DejaVuSans-Bold.ttf',
 'Dj-I': T+'dejavu/DejaVuSans-Oblique.ttf', 'Dj-BI': T+'dejavu/DejaVuSans-BoldOblique.ttf',
 'Narrow': T+'liberation/LiberationSansNarrow-Regular.ttf', 'Narrow-B': T+'liberation/LiberationSansNarrow-Bold.ttf',
 'Narrow-I': T+'liberation/LiberationSansNarrow-Italic.ttf', 'Narrow-BI': T+'liberation/LiberationSansNarrow-BoldItalic.ttf',
 'Hand': T+'fifthhorseman/dkg.ttf', 'Hand2': T+'rufscript/Rufscript010.ttf', 'Hand3': T+'femkeklaver/femkeklaver.ttf',
}
for k, v in FF.items():
    pdfmetrics.registerFont(TTFont(k, v))
for b in ('Serif', 'Sans', 'Carl', 'Cal', 'Mono', 'Dj', 'Narrow'):
    pdfmetrics.registerFontFamily(b, b, b+'-B', b+'-I', b+'-BI')
INK = [(0.08,0.12,0.45), (0.05,0.05,0.10), (0.10,0.16,0.55), (0.04,0.08,0.30), (0.0,0.0,0.0)]

def rng(*k): return random.Random(zlib.crc32('|'.join(map(str, k)).encode()))

# ---------- ink ----------
def _spline(pts, n=9):
    out = []
    P = [pts[0]] + pts + [pts[-1]]
    for i in range(1, len(P)-2):
        p0, p1, p2, p3 = P[i-1], P[i], P[i+1], P[i+2]
        for k in range(n):
            t = k/n
            out.append(tuple(0.5*((2*p1[j]) + (-p0[j]+p2[j])*t + (2*p0[j]-5*p1[j]+4*p2[j]-p3[j])*t*t
                       + (-p0[j]+3*p1[j]-3*p2[j]+p3[j])*t**3) for j in (0, 1)))
    out.append(P[-2])
    return out

def sig_strokes(name, use=0):
    """ink strokes of a person's signature in a 100 x 36 box; same hand each time, slight jitter by `use`"""
    r = rng('sig', name); j = rng('sigj', name, use)
    slant = r.uniform(0.05, 0.5); strokes = []; x = 2
    words = [w for w in name.replace('.', '').split() if len(w) > 1][:3]
    kind = r.randrange(4)
    total = sum(len(w) for w in words); xs = 86/max(8, total+1.5*len(words))
    for wi, w in enumerate(words):
        h = r.uniform(24, 33) if wi == 0 else r.uniform(17, 28)
        pts = []
        cap = r.randrange(4); cx = x+xs*1.2
        if cap == 0:   # round loop
            for a in range(0, 8):
                t = math.pi*0.7+a*math.pi*2/6.5
                pts.append((cx+xs*1.5*math.cos(t), 6+h/2+h/2*math.sin(t)))
        elif cap == 1: # tall stem and bowl
            pts += [(cx-xs*.6, 6), (cx-xs*.2, 6+h), (cx-xs*.1, 8), (cx+xs*.3, 6+h*.95), (cx+xs*1.8, 6+h*.75), (cx+xs*.3, 6+h*.45), (cx+xs*1.4, 8)]
        elif cap == 2: # S-like
            pts += [(cx+xs*1.6, 6+h*.85), (cx, 6+h), (cx-xs*.6, 6+h*.65), (cx+xs*1.1, 6+h*.35), (cx, 3), (cx-xs*1.2, 8), (cx+xs, 10)]
        else:          # double hump
            pts += [(cx-xs, 4), (cx-xs*.3, 6+h), (cx+xs*.2, 7), (cx+xs*.8, 6+h*.85), (cx+xs*1.3, 6), (cx+xs*1.9, 9)]
        x = cx+xs*1.8
        if kind != 3 or wi != 1:
            for ch in w[1:]:
                a = r.uniform(5, 9) if ch in 'acemnorsuvwxz' else r.uniform(14, 22)
                if ch in 'gjpqy': a = -r.uniform(5, 9)
                pts += [(x+xs*.25, 7+a*r.uniform(.8, 1.1)), (x+xs*r.uniform(.0, .35), 7+a*.55), (x+xs*.85, 6+r.uniform(-1, 2.5))]
                x += xs*r.uniform(.7, 1.0)
        if wi == len(words)-1:
            pts += [(x+xs, 9), (x+xs*3, 6+r.uniform(-3, 9))]
        strokes.append(pts); x += xs*r.uniform(.2, .9)
    if kind in (0, 2):
        y = r.uniform(-3, 2)
        strokes.append([(x+4, y+6), (50, y+r.uniform(-2, 2)), (12, y-2), (30, y-4), (x*.8, y-1)])
    if kind == 1:
        strokes.append([(x*.45, 30), (x*.47, 31)]); strokes.append([(x*.3, 21), (x*.62, 24)])
    res = []
    for s in strokes:
        q = [(px+slant*py*.5+j.uniform(-.5, .5), py+j.uniform(-.5, .5)) for px, py in s]
        res.append(_spline(q))
    return res

def draw_sig(c, name, w=110, use=0, ink=0, lw=1.0):
    k = w/100.0
    c.saveState(); c.setStrokeColorRGB(*INK[ink]); c.setLineCap(1); c.setLineJoin(1)
    for s in sig_strokes(name, use):
        n = len(s); step = 5
        for i in range(0, n-1, step):
            seg = s[i:i+step+1]
            c.setLineWidth(lw*(0.75+0.55*abs(math.sin(i*0.21+len(name)))))
            p = c.beginPath(); p.moveTo(seg[0][0]*k, seg[0][1]*k)
            for a in seg[1:]: p.lineTo(a[0]*k, a[1]*k)
            c.drawPath(p)
    c.restoreState()

def thumbprint(c, seed, w=44, h=56, col=(0.2, 0.2, 0.5)):
    r = rng('thumb', seed); c.saveState(); c.setStrokeColorRGB(*col); c.setLineWidth(.8)
    p = c.beginPath(); p.ellipse(0, 0, w, h); c.clipPath(p, stroke=0)
    cx, cy = w*r.uniform(.4, .6), h*r.uniform(.45, .6)
    for i in range(1, 24):
        a = i*2.0
        if i % 5 == 0: c.setDash(r.randrange(3, 7), 2)
        else: c.setDash(r.randrange(8, 20), 1)
        c.ellipse(cx-a*.8, cy-a*1.25, cx+a*.8, cy+a*1.05)
    c.restoreState()

def arc_text(c, txt, r, font, size, mid_deg, inside=False):
    ws = [pdfmetrics.stringWidth(ch, font, size) for ch in txt]
    tot = sum(ws)
    if not inside:
        a = math.radians(mid_deg)+tot/r/2
        for ch, w in zip(txt, ws):
            a -= w/r/2
            c.saveState(); c.translate(r*math.cos(a), r*math.sin(a)); c.rotate(math.degrees(a)-90)
            c.drawCentredString(0, 0, ch); c.restoreState(); a -= w/r/2
    else:
        a = math.radians(mid_deg)-tot/r/2
        for ch, w in zip(txt, ws):
            a += w/r/2
            c.saveState(); c.translate(r*math.cos(a), r*math.sin(a)); c.rotate(math.degrees(a)+90)
            c.drawCentredString(0, 0, ch); c.restoreState(); a += w/r/2

def seal(c, R, top, bottom='', mid=(), col=(0.15, 0.2, 0.6), rot=0, font='Sans-B', fs=None, alpha=.78, star=True):
    c.saveState(); c.rotate(rot); c.setStrokeColorRGB(*col); c.setFillColorRGB(*col); c.setStrokeAlpha(alpha); c.setFillAlpha(alpha)
    c.setLineWidth(1.5); c.circle(0, 0, R); c.setLineWidth(.7); c.circle(0, 0, R-3)
    fs = fs or R*.19; c.circle(0, 0, R-3-fs*1.45)
    c.setFont(font, fs); arc_text(c, top, R-3-fs*1.1, font, fs, 90)
    if bottom: arc_text(c, bottom, R-3-fs*.45, font, fs, 270, True)
    y = (len(mid)-1)*fs*.6-fs*.3
    for m in mid:
        c.setFont(font, fs*.92); c.drawCentredString(0, y, m); y -= fs*1.2
    c.restoreState()

def box_stamp(c, lines, col=(0.2, 0.15, 0.55), fs=8, rot=0, border=True, font='Sans-B', alpha=.8, align='c', hand=None):
    w = max(pdfmetrics.stringWidth(l, font, fs) for l in lines)+10; h = len(lines)*fs*1.3+7
    c.saveState(); c.rotate(rot); c.setFillColorRGB(*col); c.setStrokeColorRGB(*col); c.setFillAlpha(alpha); c.setStrokeAlpha(alpha)
    if border: c.setLineWidth(1.1); c.rect(0, 0, w, h)
    c.setFont(font, fs); y = h-fs*1.15-2
    for l in lines:
        if align == 'c': c.drawCentredString(w/2, y, l)
        else: c.drawString(5, y, l)
        y -= fs*1.3
    c.restoreState()

def portrait(c, seed, w, h, female=False, bg=(.86, .9, .95)):
    """a plain small passport-style picture drawn with shapes"""
    r = rng('face', seed); c.saveState()
    p = c.beginPath(); p.rect(0, 0, w, h); c.clipPath(p, stroke=0)
    c.setFillColorRGB(*bg); c.rect(0, 0, w, h, stroke=0, fill=1)
    sk = r.choice([(.80, .62, .48), (.72, .54, .40), (.86, .70, .58)]) if 'ke' not in str(seed) else (.42, .28, .2)
    if 'uk' in str(seed): sk = (.92, .77, .67)
    cl = r.choice([(.2, .25, .35), (.35, .35, .32), (.25, .18, .2), (.9, .9, .92)])
    hair = (.1, .08, .07) if 'uk' not in str(seed) else (.4, .25, .14)
    c.setFillColorRGB(*cl); c.ellipse(w*.02, -h*.35, w*.98, h*.32, stroke=0, fill=1)
    c.setFillColorRGB(*hair)
    if female: c.ellipse(w*.2, h*.1, w*.8, h*.93, stroke=0, fill=1)
    c.setFillColorRGB(*[x*.93 for x in sk]); c.rect(w*.4, h*.2, w*.2, h*.2, stroke=0, fill=1)
    c.setFillColorRGB(*hair); c.ellipse(w*.27, h*.45, w*.73, h*.92, stroke=0, fill=1)
    c.setFillColorRGB(*sk); c.ellipse(w*.30, h*.31, w*.70, h*.83, stroke=0, fill=1)
    c.setFillColorRGB(.08, .06, .06)
    for ex in (.41, .59): c.ellipse(w*(ex-.035), h*.585, w*(ex+.035), h*.61, stroke=0, fill=1)
    c.setStrokeColorRGB(.15, .1, .1); c.setLineWidth(w*.018)
    for ex in (.41, .59): c.line(w*(ex-.055), h*.645, w*(ex+.055), h*.648)
    c.setLineWidth(w*.012); c.line(w*.5, h*.57, w*.48, h*.49); c.line(w*.48, h*.49, w*.52, h*.487)
    c.setStrokeColorRGB(.6, .25, .25); c.setLineWidth(w*.02); c.line(w*.43, h*.425, w*.57, h*.425)
    if not female and r.random() < .6:
        c.setStrokeColorRGB(.12, .1, .1); c.setLineWidth(w*.025); c.line(w*.42, h*.455, w*.58, h*.455)
    c.restoreState()

def qr(c, text, x, y, s):
    import qrcode
    q = qrcode.QRCode(border=0, error_correction=qrcode.constants.ERROR_CORRECT_L); q.add_data(text); q.make()
    m = q.get_matrix(); k = s/len(m); c.saveState(); c.setFillColorRGB(0, 0, 0)
    for i, row in enumerate(m):
        for jx, v in enumerate(row):
            if v: c.rect(x+jx*k, y+s-(i+1)*k, k, k, stroke=0, fill=1)
    c.restoreState()

# ---------- flowables ----------
def st(font='Serif', size=11, lead=None, al='j', **k):
    return ParagraphStyle(name='x', fontName=font, fontSize=size, leading=lead or size*1.35,
        alignment={'j': TA_JUSTIFY, 'c': TA_CENTER, 'r': TA_RIGHT, 'l': TA_LEFT}[al], **k)
def P(t, s): return Paragraph(t, s)
def S(h): return Spacer(1, h)
class Mark(Flowable):
    """draws fn(canvas) at an offset from the place reached; takes no room"""
    def __init__(self, fn, dx=0, dy=0): super().__init__(); self.fn, self.dx, self.dy = fn, dx, dy; self.width = self.height = 0
    def wrap(self, a, b): return (0, 0)
    def draw(self):
        c = self.canv; c.saveState(); c.translate(self.dx, self.dy); self.fn(c); c.restoreState()
class Room(Flowable):
    """takes w x h, draws fn(canvas) in it; align l/c/r"""
    def __init__(self, w, h, fn, al='l'): super().__init__(); self.w, self.h, self.fn, self.al = w, h, fn, al
    def wrap(self, a, b): self.aw = a; return (a, self.h)
    def draw(self):
        c = self.canv; c.saveState()
        c.translate({'l': 0, 'c': (self.aw-self.w)/2, 'r': self.aw-self.w}[self.al], 0); self.fn(c); c.restoreState()

def sigblock(name, under, w=190, font='Serif', size=10, al='r', signed=True, use=0, ink=0, sw=105, extra=None, rule=True, h=44, hand_date=None, hfont='Hand'):
    """ink above a rule, words under it"""
    H = h+len(under)*size*1.25+4
    def f(c):
        y0 = H-h
        if signed: 
            c.saveState(); c.translate(((w-sw)/2 if not hand_date else 8)+rng(name, use).uniform(-8, 8), y0+2); draw_sig(c, name, sw, use, ink); c.restoreState()
        if rule: c.setLineWidth(.6); c.line(0, y0, w, y0)
        c.setFont(font, size); y = y0-size*1.1
        for u in under:
            f_ = font
            if u.startswith('*'): u = u[1:]; f_ = font+'-B'
            c.setFont(f_, size); c.drawCentredString(w/2, y, u); y -= size*1.25
        if hand_date and signed:
            c.setFont(hfont, size+1); c.setFillColorRGB(*INK[ink]); c.drawString(w*.70, y0+4, hand_date)
        if extra: extra(c, y0)
    return Room(w, H, f, al)

def pdf(story, size=A4, m=(25*mm, 20*mm, 22*mm, 20*mm), deco=None, title=None, author=None):
    """story may be a function of total pages; deco(c, n, total)"""
    def run(total):
        buf = io.BytesIO()
        d = BaseDocTemplate(buf, pagesize=size, leftMargin=m[0], rightMargin=m[2], topMargin=m[1], bottomMargin=m[3], title=title, author=author, invariant=1)
        cnt = [0]
        def on(c, dd):
            cnt[0] += 1
            c.saveState()
            if deco: deco(c, cnt[0], total)
            c.restoreState()
        d.addPageTemplates(PageTemplate('p', [Frame(m[0], m[3], size[0]-m[0]-m[2], size[1]-m[1]-m[3], 0, 0, 0, 0)], onPage=on))
        d.build(story() if callable(story) else story); return buf.getvalue(), cnt[0]
    if not callable(story): raise ValueError('give a function')
    _, n = run(99)
    b, _ = run(n); return b

def canv(fns, size=A4):
    """free pages: list of fn(c)"""
    buf = io.BytesIO(); c = rlc.Canvas(buf, pagesize=size, invariant=1)
    for f in fns: f(c); c.showPage()
    c.save(); return buf.getvalue()

# ---------- pdf handling ----------
def npages(b): return len(fitz.open('pdf', b))
def finish(b, date, title='', creator='', producer=''):
    d = fitz.open('pdf', b); md = dict(d.metadata or {})
    t = 'D:'+date.replace('-', '')+'%02d%02d00' % (9+zlib.crc32(title.encode()) % 8, zlib.crc32((title+date).encode()) % 60)
    d.set_metadata({'title': title, 'creator': creator or md.get('creator') or '', 'producer': producer or md.get('producer') or '', 'creationDate': t, 'modDate': t, 'author': ''})
    return d.tobytes(no_new_id=True, garbage=1, deflate=True)

def overlay_numbers(b, start, fmt='%d', font='Hand', size=15, ink=1, pos='tr', seed='n', lib=None):
    d = fitz.open('pdf', b); r = rng('num', seed)
    for i, p in enumerate(d):
        t = (fmt % (start+i)) if isinstance(start, int) else start[i]
        w = p.rect.width; x = w-52+r.uniform(-5, 5); y = 34+r.uniform(-4, 4)
        if pos == 'bc': x = w/2-6; y = p.rect.height-24
        p.insert_font(fontname='nf', fontfile=FF[font])
        p.insert_text((x, y), t, fontname='nf', fontsize=size, color=INK[ink])
    return d.tobytes(no_new_id=True, garbage=1, deflate=True)

def reorder(b, order):
    d = fitz.open('pdf', b); d.select(order); return d.tobytes(no_new_id=True, garbage=1, deflate=True)
def join(*bs):
    o = fitz.open()
    for b in bs: o.insert_pdf(fitz.open('pdf', b))
    return o.tobytes(no_new_id=True, garbage=1, deflate=True)

def _img(page, dpi):
    px = page.get_pixmap(dpi=dpi, alpha=False); return Image.frombytes('RGB', (px.width, px.height), px.samples)

def age(im, seed, skew=.5, noise=5, gray=False, tint=None, blur=.45, shadow=True, dots=8):
    r = rng('scan', seed); nr = np.random.default_rng(zlib.crc32(str(seed).encode()))
    im = im.rotate(r.uniform(-skew, skew), resample=Image.BICUBIC, fillcolor=(252, 252, 250))
    if blur: im = im.filter(ImageFilter.GaussianBlur(blur))
    a = np.asarray(im).astype(np.float32); h, w, _ = a.shape
    if tint: a *= np.array(tint, np.float32)
    if shadow:
        g = 1-np.linspace(0, r.uniform(.015, .05), w)[None, :, None]
        if r.random() < .5: g = g[:, ::-1]
        a *= g
        e = np.ones(w, np.float32); k = r.randrange(6, 18); e[:k] = np.linspace(.72, 1, k)
        if r.random() < .5: e = e[::-1]
        a *= e[None, :, None]
    n = nr.normal(0, noise, (h//2+1, w//2+1, 1)).astype(np.float32)
    a += np.kron(n, np.ones((2, 2, 1), np.float32))[:h, :w]
    for _ in range(dots):
        x, y = r.randrange(w-4), r.randrange(h-4); a[y:y+r.randrange(1, 4), x:x+r.randrange(1, 3)] -= r.uniform(40, 120)
    a = np.clip(a*1.0+2, 0, 255).astype(np.uint8); im = Image.fromarray(a)
    return im.convert('L') if gray else im

def scan(b, seed, dpi=150, q=48, **k):
    src = fitz.open('pdf', b); out = fitz.open()
    for i, p in enumerate(src):
        im = age(_img(p, dpi), f'{seed}-{i}', **k); bio = io.BytesIO(); im.save(bio, 'JPEG', quality=q, dpi=(dpi, dpi))
        pg = out.new_page(width=p.rect.width, height=p.rect.height); pg.insert_image(pg.rect, stream=bio.getvalue())
    return out.tobytes(no_new_id=True, garbage=1)

def photo(b, seed, W=1500, page=0, dpi=190, clip=None, q=62, bg=(120, 92, 66), fill=.9):
    """a 'phone picture of a page or card lying on a table"""
    d = fitz.open('pdf', b); p = d[page]
    px = p.get_pixmap(dpi=dpi, alpha=False, clip=fitz.Rect(*clip) if clip else None)
    im = Image.frombytes('RGB', (px.width, px.height), px.samples)
    r = rng('photo', seed); nr = np.random.default_rng(zlib.crc32(str(seed).encode()))
    w, h = im.size; s = W*fill/w; im = im.resize((int(w*s), int(h*s)), Image.LANCZOS); w, h = im.size
    H = int(h/fill*1.06); 
    base = np.ones((H, W, 3), np.float32)*np.array(bg, np.float32)
    gr = nr.normal(0, 7, (H, 1, 1)).cumsum(0); gr -= gr.mean(); gr = np.clip(gr, -16, 16); base += gr + nr.normal(0, 4, (H, W, 1))
    ox, oy = (W-w)/2, (H-h)/2; jx, jy = W*.018, H*.018
    q4 = [(ox+r.uniform(-jx, jx), oy+r.uniform(-jy, jy)), (ox+w+r.uniform(-jx, jx), oy+r.uniform(-jy, jy)),
          (ox+w+r.uniform(-jx, jx), oy+h+r.uniform(-jy, jy)), (ox+r.uniform(-jx, jx), oy+h+r.uniform(-jy, jy))]
    A = []; B = []
    for (X, Y), (u, v) in zip(q4, [(0, 0), (w, 0), (w, h), (0, h)]):
        A += [[X, Y, 1, 0, 0, 0, -u*X, -u*Y], [0, 0, 0, X, Y, 1, -v*X, -v*Y]]; B += [u, v]
    co = np.linalg.solve(np.array(A, float), np.array(B, float))
    warped = im.transform((W, H), Image.PERSPECTIVE, co, Image.BICUBIC)
    mask = Image.new('L', (w, h), 255).transform((W, H), Image.PERSPECTIVE, co, Image.BICUBIC)
    sh = np.asarray(mask.filter(ImageFilter.GaussianBlur(9))).astype(np.float32)/255
    base *= (1-.45*np.roll(sh, (8, 6), (0, 1)))[..., None]
    mk = np.asarray(mask).astype(np.float32)[..., None]/255
    a = base*(1-mk)+np.asarray(warped).astype(np.float32)*mk
    yy, xx = np.mgrid[0:H, 0:W]; lx, ly = r.uniform(.2, .8)*W, r.uniform(.1, .6)*H
    a *= (1.04-.20*np.sqrt(((xx-lx)/W)**2+((yy-ly)/H)**2))[..., None]
    a *= np.array([1.01, .99, r.uniform(.92, .97)]); a += nr.normal(0, 3, (H, W, 1))
    out = Image.fromarray(np.clip(a, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(.5))
    bio = io.BytesIO(); out.save(bio, 'JPEG', quality=q); return bio.getvalue()

def png_sig(name, use=0, ink=0, w=300, lw=1.0):
    def f(c): c.translate(12, 10); draw_sig(c, name, 110, use, ink, lw)
    b = canv([f], (140, 58)); px = fitz.open('pdf', b)[0].get_pixmap(dpi=200, alpha=True)
    return px.tobytes('png')
def png_draw(f, size, dpi=200):
    b = canv([f], size); return fitz.open('pdf', b)[0].get_pixmap(dpi=dpi, alpha=True).tobytes('png')

# ---------- docx / office / browser ----------
def docx_bytes(doc, date, author=''):
    cp = doc.core_properties; dt = datetime.datetime.fromisoformat(date+'T10:20:00')
    cp.created = cp.modified = dt; cp.last_printed = dt; cp.author = author; cp.last_modified_by = author; cp.comments = ''; cp.title = ''
    b = io.BytesIO(); doc.save(b); z = zipfile.ZipFile(b); o = io.BytesIO()
    with zipfile.ZipFile(o, 'w', zipfile.ZIP_DEFLATED) as w:
        for n in z.namelist():
            zi = zipfile.ZipInfo(n, (dt.year, dt.month, dt.day, 10, 20, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; w.writestr(zi, z.read(n))
    return o.getvalue()

def office_pdf(db):
    with tempfile.TemporaryDirectory() as t:
        open(t+'/a.docx', 'wb').write(db)
        subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file:///made/lo', '--convert-to', 'pdf', '--outdir', t, t+'/a.docx'], check=True, capture_output=True, timeout=180)
        return open(t+'/a.pdf', 'rb').read()

def browser_pdf(html):
    with tempfile.TemporaryDirectory() as t:
        open(t+'/a.html', 'w').write(html)
        subprocess.run(['chromium', '--headless=new', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', f'--user-data-dir={t}/u', f'--print-to-pdf={t}/a.pdf', f'file://{t}/a.html'], check=True, capture_output=True, timeout=180)
        return open(t+'/a.pdf', 'rb').read()

# ---------- both versions ----------
def build(root, papers, faults, matter, expected):
    """papers: list of (path, date, fn(F)); faults: {id: path of the paper made otherwise, or ('drop', path)}"""
    for v in ('clean', 'faulty'): shutil.rmtree(f'{root}/{v}', ignore_errors=True)
    made = {}
    for path, date, fn in papers:
        made[path] = fn(set()); put(f'{root}/clean/{path}', made[path], date)
    for path, date, fn in papers:
        ids = {i for i, p in faults.items() if p == path}
        if any(p == ('drop', path) for p in faults.values()): continue
        b = fn(ids) if ids else made[path]
        if ids and b == made[path]: print('NO CHANGE', ids, path)
        put(f'{root}/faulty/{path}', b, date)
    for v in ('clean', 'faulty'):
        put(f'{root}/{v}/matter.json', (json.dumps(matter, indent=1, ensure_ascii=False)+'\n').encode(), matter['opened'])
    open(f'{root}/expected.json', 'w').write(json.dumps(expected, indent=1, ensure_ascii=False)+'\n')
    for v in ('clean', 'faulty'):
        n = sum(os.path.getsize(os.path.join(a, f)) for a, _, fs in os.walk(f'{root}/{v}') for f in fs)
        print(v, sum(len(fs) for _, _, fs in os.walk(f'{root}/{v}'))-1, 'papers', round(n/1e6, 2), 'MB')
def put(p, b, date):
    os.makedirs(os.path.dirname(p), exist_ok=True); open(p, 'wb').write(b)
    t = datetime.datetime.fromisoformat(date+'T11:30:00+05:00').timestamp(); os.utime(p, (t, t))
