"""Common helpers: HTML->PDF, pen signatures, seals, stamps, overlay marks, scan effect."""
import os, io, math, random, base64, subprocess, hashlib, shutil
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
from reportlab.pdfgen import canvas as rlc
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from pypdf import PdfReader, PdfWriter

TMP = '/tmp/m21'; os.makedirs(TMP, exist_ok=True)
Z003 = '/usr/share/fonts/opentype/urw-base35/Z003-MediumItalic.otf'
CAR = '/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf'
def F(path, size): return ImageFont.truetype(path, size)
LIB = '/usr/share/fonts/truetype/liberation/Liberation'
NASTA = '/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf'

def _hand():
    """Z003 as a TrueType file, so that reportlab can embed it."""
    out = TMP + '/z003.ttf'
    if not os.path.exists(out):
        from fontTools.ttLib import TTFont, newTable
        from fontTools.pens.cu2quPen import Cu2QuPen
        from fontTools.pens.ttGlyphPen import TTGlyphPen
        f = TTFont(Z003); gs = f.getGlyphSet(); order = f.getGlyphOrder(); gl = {}
        for g in order:
            p = TTGlyphPen(gs); gs[g].draw(Cu2QuPen(p, 1.0, reverse_direction=True)); gl[g] = p.glyph()
        f['loca'] = newTable('loca'); f['glyf'] = t = newTable('glyf'); t.glyphOrder = order; t.glyphs = gl
        del f['CFF ']; f['maxp'].tableVersion = 0x00010000
        for k, v in dict(maxZones=1, maxTwilightPoints=0, maxStorage=0, maxFunctionDefs=0, maxInstructionDefs=0,
                         maxStackElements=0, maxSizeOfInstructions=0, maxComponentElements=0, maxPoints=0, maxContours=0,
                         maxCompositePoints=0, maxCompositeContours=0, maxComponentDepth=0).items(): setattr(f['maxp'], k, v)
        f['post'].formatType = 2.0; f['post'].extraNames = []; f['post'].mapping = {}
        f.sfntVersion = '\x00\x01\x00\x00'; f.save(out)
    from reportlab.pdfbase.ttfonts import TTFont as RT
    pdfmetrics.registerFont(RT('Hand', out))
_hand()

def uri(img, fmt='PNG'):
    b = io.BytesIO(); img.save(b, fmt); return 'data:image/png;base64,' + base64.b64encode(b.getvalue()).decode()

def rng(key): return random.Random(int(hashlib.sha256(key.encode()).hexdigest()[:12], 16))

def sig(key, ink=(24, 38, 120), w=420, h=150, take=0):
    """Pen signature: the same hand for the same key; take varies it slightly."""
    r = rng(key); v = random.Random(hash((key, take)) & 0xffff if False else int(hashlib.md5(f'{key}{take}'.encode()).hexdigest()[:8], 16))
    S = 3; im = Image.new('L', (w*S, h*S), 0); d = ImageDraw.Draw(im)
    j = lambda a: v.uniform(-a, a)
    pts = []
    x = 0.06; base = r.uniform(.52, .66); n = r.randint(5, 9)
    big = r.uniform(.25, .42)
    st0 = r.randint(0, 3)
    if st0 == 0: pts += [(x, base+.1), (x+.03, base-big), (x+.10, base-big*1.1), (x+.07, base+.22), (x+.02, base+.12), (x+.14, base-.05)]
    elif st0 == 1: pts += [(x+.09, base-big*.9), (x+.03, base-big*1.05), (x+.02, base-.12), (x+.09, base-.02), (x+.04, base+.2), (x-.03, base+.1), (x+.14, base-.02)]
    elif st0 == 2: pts += [(x-.03, base-big), (x+.12, base-big*1.05), (x+.05, base-big*.95), (x+.03, base+.05), (x-.02, base+.14), (x+.05, base+.02), (x+.14, base-.08)]
    else: pts += [(x+.10, base-big), (x, base-big*.5), (x, base+.1), (x+.09, base+.14), (x+.12, base-.1), (x+.04, base-.18), (x+.14, base-.03)]
    x += .14
    for i in range(n):
        a = r.uniform(.05, .20) if r.random() < .75 else r.uniform(.28, .45)
        st = r.uniform(.05, .10)
        pts += [(x+st*.3, base-a+j(.02)), (x+st*.55+r.uniform(-.03, .03), base+a*r.uniform(.1, .7)+j(.02)), (x+st, base-.02+j(.02))]
        x += st
    k = r.random()
    if k < .6: pts += [(min(.97, x+.12), base-.15), (x, base+.27), (.12, base+.30+r.uniform(-.04, .06)), (.5, base+.24), (.95, base+r.uniform(.12, .26))]
    else: pts += [(x+.05, base+.3), (x-.12, base+.34), (x-.02, base-.2), (.96, base-.18)]
    P = [((px+j(.008))*w*S, min(max(py+j(.015), .03), .97)*h*S) for px, py in pts]
    def cr(p0, p1, p2, p3, t):
        return tuple(.5*((2*b)+(-a+c)*t+(2*a-5*b+4*c-e)*t*t+(-a+3*b-3*c+e)*t**3) for a, b, c, e in zip(p0, p1, p2, p3))
    Q = [P[0]]+P+[P[-1]]
    last = None; wd = 7.0
    for i in range(len(Q)-3):
        for s in range(18):
            p = cr(Q[i], Q[i+1], Q[i+2], Q[i+3], s/18)
            if last:
                sp = math.hypot(p[0]-last[0], p[1]-last[1]); wd += (max(4.2, 9.5-sp*.22)-wd)*.25
                d.line([last, p], fill=255, width=int(wd)); rr = wd/2; d.ellipse([p[0]-rr, p[1]-rr, p[0]+rr, p[1]+rr], fill=255)
            last = p
    if r.random() < .6:
        for _ in range(r.randint(1, 3)):
            cx, cy = r.uniform(.3, .7)*w*S, r.uniform(.1, .25)*h*S; d.ellipse([cx, cy, cx+9, cy+9], fill=255)
    im = im.resize((w, h), Image.LANCZOS)
    out = Image.new('RGBA', (w, h), ink+(0,)); out.putalpha(im.point(lambda a: int(a*.92))); return out

def thumb(key, color=(60, 50, 130), s=150):
    r = rng(key); im = Image.new('L', (s, int(s*1.3)), 0); d = ImageDraw.Draw(im); h = im.size[1]
    cx, cy = s*.5+r.uniform(-6, 6), h*.55
    for i in range(3, 60):
        a = i*s/110; b = a*1.35
        d.arc([cx-a, cy-b, cx+a, cy+b], r.uniform(150, 200), r.uniform(370, 410), fill=210, width=2)
        d.arc([cx-a*.9, cy-b*.8, cx+a*1.1, cy+b*.85], r.uniform(0, 40), r.uniform(110, 150), fill=180, width=2)
    m = Image.new('L', im.size, 0); ImageDraw.Draw(m).ellipse([4, 4, s-4, h-4], fill=255); m = m.filter(ImageFilter.GaussianBlur(4))
    n = np.array(im, float)*np.array(m)/255*np.random.default_rng(r.randint(0, 9999)).uniform(.5, 1, (h, s))
    a = Image.fromarray(n.clip(0, 255).astype('uint8')).filter(ImageFilter.GaussianBlur(.8))
    o = Image.new('RGBA', im.size, color+(0,)); o.putalpha(a); return o

def _wear(im, key, lo=.45):
    r = np.random.default_rng(int(hashlib.md5(key.encode()).hexdigest()[:8], 16))
    a = np.array(im.getchannel('A'), float); n = r.uniform(0, 1, (a.shape[0]//24+2, a.shape[1]//24+2))
    n = np.array(Image.fromarray((n*255).astype('uint8')).resize((a.shape[1], a.shape[0]), Image.BICUBIC), float)/255
    a = a*(lo+(1-lo)*np.clip(n*1.6, 0, 1)); im.putalpha(Image.fromarray(a.clip(0, 255).astype('uint8'))); return im

def seal(top, bottom, center=(), color=(40, 40, 150), D=420, key=None):
    S = 2; n = D*S; im = Image.new('RGBA', (n, n), color+(0,)); d = ImageDraw.Draw(im); c = color+(215,)
    d.ellipse([8, 8, n-8, n-8], outline=c, width=9); d.ellipse([22, 22, n-22, n-22], outline=c, width=3)
    ri = n*.30; d.ellipse([n/2-ri, n/2-ri, n/2+ri, n/2+ri], outline=c, width=4)
    def arc(txt, up):
        fs = int(n*.088); f = F(LIB+'Sans-Bold.ttf', fs)
        tot = sum(f.getlength(ch)+2 for ch in txt); R = n*.385
        while tot/R > 2.75: fs -= 2; f = F(LIB+'Sans-Bold.ttf', fs); tot = sum(f.getlength(ch)+2 for ch in txt)
        ang = -tot/R/2
        for ch in txt:
            wch = f.getlength(ch)+2; a = ang+wch/R/2; ang += wch/R
            t = Image.new('RGBA', (fs*2, fs*2), color+(0,)); ImageDraw.Draw(t).text((fs, fs), ch, font=f, fill=c, anchor='mm')
            if up: x, y = n/2+R*math.sin(a), n/2-R*math.cos(a); t = t.rotate(-math.degrees(a), Image.BICUBIC)
            else: x, y = n/2+R*math.sin(a), n/2+R*math.cos(a); t = t.rotate(math.degrees(a), Image.BICUBIC)
            im.alpha_composite(t, (int(x-fs), int(y-fs)))
    arc(top, True); arc(bottom, False)
    f = F(LIB+'Sans-Bold.ttf', int(n*.062)); y = n/2-(len(center)-1)*n*.04
    for l in center: d.text((n/2, y), l, font=f, fill=c, anchor='mm'); y += n*.08
    return _wear(im.resize((D, D), Image.LANCZOS), key or top+bottom)

def stamp(lines, color=(40, 40, 150), size=30, border=True, key=None, bold=True, pad=16):
    f = F(LIB+('Sans-Bold.ttf' if bold else 'Sans-Regular.ttf'), size)
    w = int(max(f.getlength(l) for l in lines))+pad*2; h = int(len(lines)*size*1.25)+pad*2
    im = Image.new('RGBA', (w, h), color+(0,)); d = ImageDraw.Draw(im); c = color+(220,)
    if border: d.rectangle([3, 3, w-4, h-4], outline=c, width=4)
    for i, l in enumerate(lines): d.text((w/2, pad+size*.62+i*size*1.25), l, font=f, fill=c, anchor='mm')
    return _wear(im, key or '|'.join(lines), .6)

def face(key, w=220, h=280, bg=(205, 220, 235), veil=True):
    r = rng(key); im = Image.new('RGB', (w*2, h*2), bg); d = ImageDraw.Draw(im); W, H = w*2, h*2
    cl = tuple(r.randint(40, 140) for _ in range(3)); sk = (196+r.randint(-20, 20), 158, 128)
    d.ellipse([W*.05, H*.70, W*.95, H*1.5], fill=cl)
    if veil: d.ellipse([W*.18, H*.10, W*.82, H*.95], fill=tuple(min(255, c+60) for c in cl))
    else: d.ellipse([W*.26, H*.14, W*.74, H*.6], fill=(40, 30, 25))
    d.ellipse([W*.29, H*.22, W*.71, H*.72], fill=sk)
    for s in (-1, 1):
        x = W*.5+s*W*.095; d.ellipse([x-14, H*.43-6, x+14, H*.43+6], fill=(250, 250, 250)); d.ellipse([x-7, H*.43-7, x+7, H*.43+7], fill=(40, 25, 20))
        d.arc([x-22, H*.375, x+22, H*.42], 200, 340, fill=(50, 35, 30), width=5)
    d.line([W*.5, H*.44, W*.485, H*.53, W*.515, H*.535], fill=(160, 120, 95), width=4)
    d.arc([W*.43, H*.55, W*.57, H*.63], 15, 165, fill=(150, 70, 70), width=6)
    return im.resize((w, h), Image.LANCZOS).filter(ImageFilter.GaussianBlur(1.2))

def qr(key, n=29, s=5):
    r = rng(key); im = Image.new('1', (n*s, n*s), 1); d = ImageDraw.Draw(im)
    for y in range(n):
        for x in range(n):
            if r.random() < .48: d.rectangle([x*s, y*s, x*s+s-1, y*s+s-1], fill=0)
    for a, b in ((0, 0), (n-7, 0), (0, n-7)):
        d.rectangle([a*s-s, b*s-s, (a+8)*s-1, (b+8)*s-1], fill=1); d.rectangle([a*s, b*s, (a+7)*s-1, (b+7)*s-1], fill=0)
        d.rectangle([(a+1)*s, (b+1)*s, (a+6)*s-1, (b+6)*s-1], fill=1); d.rectangle([(a+2)*s, (b+2)*s, (a+5)*s-1, (b+5)*s-1], fill=0)
    return im.convert('RGBA')

def im(img, style): return f'<img src="{uri(img)}" style="{style}">'

BASE = """<meta charset=utf-8><style>
@page{size:A4;margin:%s}
*{box-sizing:border-box} body{font-family:'Liberation Serif';font-size:12pt;line-height:1.4;color:#111;margin:0}
.c{text-align:center}.r{text-align:right}.j{text-align:justify}.u{text-decoration:underline}.b{font-weight:bold}
.ur{font-family:'Noto Nastaliq Urdu';direction:rtl;text-align:right;font-weight:normal;line-height:2.3}
.hw{font-family:Z003;color:#1b2a7c;font-size:1.25em}
.pb{break-after:page} table{border-collapse:collapse} .nb{break-inside:avoid}
.abs{position:absolute}
</style>"""

def html2pdf(html, out, margin='22mm 20mm 22mm 28mm'):
    p = TMP+'/'+os.path.basename(out)+'.html'; open(p, 'w', encoding='utf8').write('<!doctype html>'+BASE % margin+html)
    subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', f'--print-to-pdf={out}', 'file://'+p],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=90)
    return out

def fit(html, out, margin='22mm 20mm 22mm 28mm', pages=1):
    for z in (1, .95, .91, .87, .83, .79):
        html2pdf(f'<style>body{{zoom:{z}}}</style>'+html, out, margin)
        if npages(out) <= pages: return out
    raise SystemExit('does not fit: '+out)

def docx2pdf(docx, outdir):
    subprocess.run(['soffice', '--headless', '--convert-to', 'pdf', '--outdir', outdir, docx], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)

def npages(pdf): return len(PdfReader(pdf).pages)

def overlay(pdf, out, fn):
    """fn(canvas, page_index, n_pages) draws over each page."""
    w = PdfWriter(clone_from=pdf); n = len(w.pages)
    for i, p in enumerate(w.pages):
        W, H = float(p.mediabox.width), float(p.mediabox.height)
        b = io.BytesIO(); c = rlc.Canvas(b, pagesize=(W, H)); fn(c, i, n); c.showPage(); c.save(); b.seek(0)
        p.merge_page(PdfReader(b).pages[0])
    with open(out, 'wb') as f: w.write(f)
    return out

def cimg(c, img, x, y, w, ang=0):
    h = w*img.size[1]/img.size[0]; c.saveState(); c.translate(x, y); c.rotate(ang); c.drawImage(ImageReader(img), 0, 0, w, h, mask='auto'); c.restoreState()

def rasters(pdf, dpi=150):
    d = TMP+'/ras_'+hashlib.md5(pdf.encode()).hexdigest()[:8]; shutil.rmtree(d, ignore_errors=True); os.makedirs(d)
    subprocess.run(['pdftoppm', '-r', str(dpi), '-png', pdf, d+'/p'], check=True)
    return [Image.open(d+'/'+f).convert('RGB') for f in sorted(os.listdir(d))]

def scan(img, key, gray=False, skew=None, blur=.6, noise=5, shadow=.12, paper=(250, 248, 242), bright=1.0):
    r = rng(key); g = np.random.default_rng(r.randint(0, 1 << 30))
    sk = skew if skew is not None else r.choice([-1, 1])*r.uniform(.3, 1.1)
    W, H = img.size; a = np.array(img, float)/255*np.array(paper)
    im_ = Image.fromarray(a.clip(0, 255).astype('uint8')).rotate(sk, Image.BICUBIC, fillcolor=tuple(int(p*.9) for p in paper))
    im_ = im_.filter(ImageFilter.GaussianBlur(blur))
    a = np.array(im_, float)
    xs = np.linspace(0, 1, W)[None, :, None]; ys = np.linspace(0, 1, H)[:, None, None]
    e = r.random()
    sh = 1-shadow*(np.exp(-xs*14) if e < .5 else np.exp(-(1-xs)*14))-shadow*.5*(np.exp(-(1-ys)*9) if r.random() < .5 else np.exp(-ys*9))
    a = a*sh*bright+g.normal(0, noise, (H, W, 1))
    im_ = Image.fromarray(a.clip(0, 255).astype('uint8'))
    return im_.convert('L') if gray else im_

def scanpdf(pdf, out, key, dpi=150, q=62, keep=None, **k):
    ims = rasters(pdf, dpi)
    pages = [scan(i, f'{key}{n}', **k) for n, i in enumerate(ims)]
    if keep is not None: pages = [pages[i] for i in keep]
    pages[0].save(out, 'PDF', save_all=True, append_images=pages[1:], resolution=dpi, quality=q)
    return out

def photo(img, out, key, bg=(120, 96, 72), rot=None, q=72, margin=.07):
    """A phone photograph of a card or page lying on a table."""
    r = rng(key); g = np.random.default_rng(r.randint(0, 1 << 30)); W, H = img.size; M = int(max(W, H)*margin)
    b = np.ones((H+2*M, W+2*M, 3))*np.array(bg); n = g.normal(0, 1, (b.shape[0]//6+1, b.shape[1]//60+1))
    b += np.array(Image.fromarray(n.astype('float32')).resize((b.shape[1], b.shape[0]), Image.BICUBIC))[:, :, None]*7
    B = Image.fromarray(b.clip(0, 255).astype('uint8')); sh = Image.new('L', B.size, 0); ImageDraw.Draw(sh).rectangle([M+10, M+14, M+W+12, M+H+16], fill=130)
    B = Image.composite(Image.new('RGB', B.size, (30, 24, 20)), B, sh.filter(ImageFilter.GaussianBlur(9))); B.paste(img.convert('RGB'), (M, M))
    B = B.rotate(rot if rot is not None else r.uniform(-1.5, 1.5), Image.BICUBIC, fillcolor=bg).filter(ImageFilter.GaussianBlur(.7))
    a = np.array(B, float); ys, xs = np.mgrid[0:a.shape[0], 0:a.shape[1]]
    a *= (1.04-.22*((xs/a.shape[1]-.35)**2+(ys/a.shape[0]-.4)**2))[:, :, None]; a += g.normal(0, 4, a.shape[:2]+(1,))
    Image.fromarray(a.clip(0, 255).astype('uint8')).save(out, quality=q)
