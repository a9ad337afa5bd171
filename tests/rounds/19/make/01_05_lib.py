import os, io, math, random, subprocess, hashlib, shutil, tempfile
import numpy as np
from PIL import Image, ImageFilter, ImageDraw
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen import canvas as rlc
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

W = __import__('tempfile').gettempdir() + '/w0105'; os.makedirs(W, exist_ok=True)
A4 = '210mm 297mm'; LEGAL = '8.5in 14in'
INK = '#1b2f86'; BLACK = '#1c1c22'

def seedof(s): return int(hashlib.md5(s.encode()).hexdigest()[:8], 16)

# ---------- pen signature as svg ----------
def sig(name, w=150, h=52, ink=INK, jit=''):
    r = random.Random(seedof(name)); j = random.Random(seedof(name + jit + 'j'))
    pts = []; x = 6; base = h * .62; style = r.randint(0, 5)
    n = r.randint(4, 8); amp = r.uniform(.26, .4) * h
    if style == 0:
        # big capital loop
        pts += [(x + 4, base - amp * .2), (x + 12, base - amp * 1.35), (x + 22, base - amp * .9), (x + 10, base + amp * .7), (x + 2, base + amp * .1), (x + 26, base - amp * .1)]
        x += 30
        step = (w - x - 26) / (n * 2)
        for i in range(n):
            a = amp * r.uniform(.25, .75) * (1 - .45 * i / n)
            pts.append((x, base - a)); x += step * r.uniform(.7, 1.3)
            pts.append((x, base + a * r.uniform(.2, .7))); x += step * r.uniform(.7, 1.3)
            if r.random() < .25: pts.append((x - step * 1.6, base - amp * 1.1)); 
        pts += [(x + 8, base - amp * .5), (w - 5, base - amp * r.uniform(.2, .9))]
        if r.random() < .6:
            pts += [(w - 22, base + amp * .9), (w * .35, base + amp * r.uniform(.7, 1.0))]
    elif style == 1:   # tall loops leaning right
        for i in range(n):
            t = h * r.uniform(.3, .95) * (1.1 - .6 * i / n); pts += [(x, base), (x + 9, base - t), (x + 3, base - t * .9), (x + 7, base + h * r.uniform(.02, .16))]; x += (w - 20) / n
        pts += [(w - 4, base - h * .2)]
    elif style == 2:   # oval with long tail
        for k in range(2): pts += [(x + 22, base - h * .5), (x, base - h * .1 + k * 3), (x + 18, base + h * .28), (x + 40 + k * 6, base - h * .15)]
        for i in range(n): pts += [(x + 46 + i * 8, base - h * r.uniform(.05, .3)), (x + 50 + i * 8, base + h * r.uniform(0, .2))]
        pts += [(w * .8, base + h * .05), (w, base - h * .3)]
    elif style == 3:   # angular zigzag, struck through
        pts += [(x, base + h * .3), (x + 10, base - h * .5), (x + 18, base + h * .2)]; x += 22
        while x < w - 30: pts += [(x, base - h * r.uniform(0, .3)), (x + 4, base + h * r.uniform(0, .18))]; x += r.uniform(8, 15)
        pts += [(w - 6, base - h * .1), (w * .6, base - h * .42), (10, base - h * .02), (w * .5, base + h * .1), (w - 2, base + h * .02)]
    elif style == 4:   # two initials and dash
        for k in range(2): pts += [(x, base + h * .2), (x + 6, base - h * .62), (x + 14, base - h * .2), (x + 22, base - h * .6), (x + 26, base + h * .2), (x + 12, base - h * .06), (x + 32, base - h * .08)]; x += 34
        pts += [(x + 8, base + h * .22), (x + 14, base - h * .1), (w - 8, base - h * .02), (w, base - h * .16)]
    else:              # low wave with descender
        pts += [(x, base - h * .1), (x + 12, base - h * .55), (x + 20, base + h * .1)]; x += 22
        while x < w * .75: pts += [(x, base - h * r.uniform(.04, .16)), (x + 3, base + h * r.uniform(.0, .06))]; x += r.uniform(6, 9)
        pts += [(x + 6, base - h * .3), (x - 2, base + h * .45), (x - 16, base + h * .3), (w - 3, base - h * .25)]
    pts = [(px + j.uniform(-1.4, 1.4), py + j.uniform(-1.2, 1.2)) for px, py in pts]
    d = f'M{pts[0][0]:.1f},{pts[0][1]:.1f} '
    for i in range(len(pts) - 1):
        p0 = pts[max(i - 1, 0)]; p1 = pts[i]; p2 = pts[i + 1]; p3 = pts[min(i + 2, len(pts) - 1)]
        c1 = (p1[0] + (p2[0] - p0[0]) / 5, p1[1] + (p2[1] - p0[1]) / 5); c2 = (p2[0] - (p3[0] - p1[0]) / 5, p2[1] - (p3[1] - p1[1]) / 5)
        d += f'C{c1[0]:.1f},{c1[1]:.1f} {c2[0]:.1f},{c2[1]:.1f} {p2[0]:.1f},{p2[1]:.1f} '
    rot = j.uniform(-4, 2)
    return f'<svg class="sig" width="{w}" height="{h}" viewBox="0 0 {w} {h}" style="overflow:visible;transform:rotate({rot:.1f}deg)"><path d="{d}" fill="none" stroke="{ink}" stroke-width="{r.uniform(1.3,1.9):.2f}" stroke-linecap="round" opacity=".92"/></svg>'

def seal(top, mid, bottom='', size=110, col='#3b3fa0', rot=None, op=.72, fs=8.6):
    """round seal: text round the rim, lines in the middle"""
    s = seedof(top + str(mid)); r = random.Random(s); rot = r.uniform(-14, 14) if rot is None else rot
    fs = min(fs, 112 / (len(top) * .57))
    i = 's%d' % (s % 10**7); R = 50; m = mid if isinstance(mid, (list, tuple)) else [mid]
    y0 = 50 - (len(m) - 1) * 4.6 + 2.6
    mids = ''.join(f'<text x="50" y="{y0+k*9.2:.1f}" text-anchor="middle" font-size="9.4" font-weight="bold" font-family="Liberation Sans Narrow" fill="{col}">{t}</text>' for k, t in enumerate(m))
    return f'''<svg class="seal" width="{size}" height="{size}" viewBox="0 0 100 100" style="transform:rotate({rot:.1f}deg);opacity:{op};overflow:visible">
<defs><path id="{i}t" d="M 12,50 a 38,38 0 1,1 76,0"/><path id="{i}b" d="M 7.5,50 a 42.5,42.5 0 0,0 85,0"/></defs>
<circle cx="50" cy="50" r="48" fill="none" stroke="{col}" stroke-width="1.8"/><circle cx="50" cy="50" r="34" fill="none" stroke="{col}" stroke-width="1"/>
<text font-size="{fs}" font-weight="bold" font-family="Liberation Sans Narrow" fill="{col}" letter-spacing=".4"><textPath href="#{i}t" startOffset="50%" text-anchor="middle">{top}</textPath></text>
<text font-size="{min(fs*.95, 118/(max(len(bottom),1)*.57)):.1f}" font-weight="bold" font-family="Liberation Sans Narrow" fill="{col}"><textPath href="#{i}b" startOffset="50%" text-anchor="middle">{bottom}</textPath></text>{mids}</svg>'''

def box(lines, col='#3b3fa0', rot=-3, op=.8, fs=10, pad='4px 8px', font='Liberation Sans Narrow'):
    return f'<div class="bx" style="display:inline-block;border:1.6px solid {col};color:{col};padding:{pad};font:bold {fs}pt/1.25 {font};text-align:center;transform:rotate({rot}deg);opacity:{op}">' + '<br>'.join(lines) + '</div>'

def rub(lines, col='#2c3a94', rot=-2, op=.85, fs=9.5):
    """rubber name stamp, no border"""
    return f'<div style="display:inline-block;color:{col};font:bold {fs}pt/1.2 Liberation Sans Narrow;text-align:center;transform:rotate({rot}deg);opacity:{op}">' + '<br>'.join(lines) + '</div>'

def hand(t, fs=14, col=INK, rot=-1):
    return f'<span class="hand" style="font-family:Z003;font-size:{fs}pt;color:{col};display:inline-block;transform:rotate({rot}deg);white-space:nowrap;line-height:1">{t}</span>'

def at(x, y, inner, unit='mm'):
    return f'<div style="position:absolute;left:{x}{unit};top:{y}{unit}">{inner}</div>'

CSS = '''*{box-sizing:border-box} body{margin:0;color:#151515} .ur{font-family:"Noto Nastaliq Urdu";direction:rtl;text-align:right;line-height:2.15}
.naskh{font-family:"Noto Naskh Arabic";direction:rtl} table{border-collapse:collapse} .c{text-align:center} .r{text-align:right} .b{font-weight:bold} .u{text-decoration:underline}
.pg{position:relative;overflow:hidden;page-break-after:always} .pg:last-child{page-break-after:auto} p{margin:0 0 8px} svg{vertical-align:middle}'''

_n = [0]
def html_pdf(html, out, size=A4, margin='0', css=''):
    _n[0] += 1; f = f'{W}/h{os.getpid()}_{_n[0]}.html'
    wh = size.split()
    open(f, 'w').write(f'<!doctype html><html><head><meta charset="utf-8"><title></title><style>@page{{size:{size};margin:{margin}}}{CSS}.pg{{width:{wh[0]};height:calc({wh[1]} - 0.5px)}}{css}</style></head><body>{html}</body></html>')
    prof = f'{W}/prof'
    subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', f'--user-data-dir={prof}', '--no-pdf-header-footer', f'--print-to-pdf={out}', 'file://' + f], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    os.remove(f); return out

def npages(p): return len(PdfReader(p).pages)

pdfmetrics.registerFont(TTFont('LibS', '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf'))
pdfmetrics.registerFont(TTFont('LibSB', '/usr/share/fonts/truetype/liberation/LiberationSerif-Bold.ttf'))
def overlay(pdf, labels, where='tr', font='LibSB', fs=13, col=(0, 0, 0), extra=None):
    """write a label on every page (bundle page number)"""
    w = PdfWriter(clone_from=pdf)
    for i, p in enumerate(w.pages):
        pw, ph = float(p.mediabox.width), float(p.mediabox.height); b = io.BytesIO(); c = rlc.Canvas(b, pagesize=(pw, ph))
        c.setFont(font, fs); c.setFillColorRGB(*col); t = labels[i] if i < len(labels) else ''
        if t:
            if where == 'tr': c.drawRightString(pw - 34, ph - 36, t)
            elif where == 'bc': c.drawCentredString(pw / 2, 26, t)
            elif where == 'tc': c.drawCentredString(pw / 2, ph - 36, t)
        if extra: extra(c, i, pw, ph)
        c.showPage(); c.save(); p.merge_page(PdfReader(io.BytesIO(b.getvalue())).pages[0])
    w.write(pdf)

def raster(pdf, dpi=150, grey=False):
    d = tempfile.mkdtemp(dir=W)
    subprocess.run(['pdftoppm', '-r', str(dpi), '-png', pdf, d + '/p'], check=True)
    out = [Image.open(d + '/' + f).convert('RGB') for f in sorted(os.listdir(d))]
    for o in out: o.load()
    shutil.rmtree(d); return out

def scan(img, seed, grey=False, skew=None, noise=5, blur=.6, shade=.10, paper=(248, 246, 240), edge=True, fold=False):
    r = random.Random(seed); rs = np.random.default_rng(seed)
    im = img.convert('RGB'); w, h = im.size
    a = np.asarray(im).astype(np.float32) * (np.array(paper, np.float32) / 255.)
    im = Image.fromarray(a.clip(0, 255).astype(np.uint8))
    sk = skew if skew is not None else r.choice([-1, 1]) * r.uniform(.3, 1.1)
    im = im.rotate(sk, resample=Image.BICUBIC, fillcolor=tuple(int(v * .9) for v in paper))
    if blur: im = im.filter(ImageFilter.GaussianBlur(blur))
    a = np.asarray(im).astype(np.float32); yy, xx = np.mgrid[0:h, 0:w]; yy = yy / h; xx = xx / w
    g = 1 - shade * (xx if r.random() < .5 else 1 - xx) ** 2 - shade * .5 * (yy - r.random()) ** 2
    if edge: g = g * (1 - .35 * np.exp(-xx * 90)) * (1 - .22 * np.exp(-(1 - yy) * 120))
    if fold: 
        f = r.uniform(.47, .53); g = g * (1 - .07 * np.exp(-((yy - f) * h / 2.5) ** 2)) 
    a = a * g[..., None] + rs.normal(0, noise, (h, w, 1)) + rs.normal(0, noise * .3, (h, w, 3))
    out = Image.fromarray(a.clip(0, 255).astype(np.uint8))
    return out.convert('L') if grey else out

def scan_pdf(src, out, seed, dpi=150, grey=False, q=62, **kw):
    """rasterise a pdf and save it as image-only pdf"""
    ims = [scan(im, seed * 31 + i, grey=grey, **kw) for i, im in enumerate(raster(src, dpi))]
    ims[0].save(out, 'PDF', resolution=dpi, save_all=True, append_images=ims[1:], quality=q); return len(ims)

def photo(src_img, out, seed, q=70, bg=(104, 84, 66), tilt=1.2, size=None, shadow=.35):
    """picture of a paper lying on a table"""
    r = random.Random(seed); rs = np.random.default_rng(seed)
    w, h = src_img.size; mx, my = int(w * .05), int(h * .04); W_, H_ = w + 2 * mx, h + 2 * my
    base = np.ones((H_, W_, 3), np.float32) * np.array(bg, np.float32); base += rs.normal(0, 5, (H_, W_, 1)) + 5 * np.sin(np.mgrid[0:H_, 0:W_][1] / 37.)[..., None]
    canvas_ = Image.fromarray(base.clip(0, 255).astype(np.uint8))
    sk = r.choice([-1, 1]) * r.uniform(.5, tilt)
    p = src_img.convert('RGBA').rotate(sk, resample=Image.BICUBIC, expand=True)
    sh = Image.new('RGBA', canvas_.size, (0, 0, 0, 0)); al = p.split()[3].point(lambda v: int(v * .5)); 
    sh.paste((0, 0, 0, 255), (mx - (p.width - w) // 2 + 9, my - (p.height - h) // 2 + 11), al); sh = sh.filter(ImageFilter.GaussianBlur(9))
    canvas_ = Image.alpha_composite(canvas_.convert('RGBA'), sh); canvas_.paste(p, (mx - (p.width - w) // 2, my - (p.height - h) // 2), p)
    a = np.asarray(canvas_.convert('RGB').filter(ImageFilter.GaussianBlur(.7))).astype(np.float32)
    yy, xx = np.mgrid[0:H_, 0:W_]; d = (xx / W_ * r.uniform(.4, 1) + yy / H_ * r.uniform(.3, 1)); d = d / d.max()
    a = a * (1.04 - shadow * d ** 2)[..., None] * np.array([1.0, .985, .95]) + rs.normal(0, 4, a.shape)
    o = Image.fromarray(a.clip(0, 255).astype(np.uint8))
    if size: o = o.resize((size, int(size * o.height / o.width)), Image.LANCZOS)
    o.save(out, quality=q); return o

def face(seed, w=92, h=112, beard=False, veil=False, bg='#dfe6ee'):
    r = random.Random(seed); sk = r.choice(['#c99a73', '#b98a62', '#d2a780']); hair = '#241a14'
    v = f'<path d="M18,112 C10,40 30,14 46,14 C62,14 82,40 74,112 Z" fill="#3d5470"/>' if veil else f'<path d="M24,48 C22,18 70,18 68,48 L68,38 C66,14 26,14 24,38 Z" fill="{hair}"/>'
    b = f'<path d="M27,58 C28,90 64,90 65,58 C62,72 30,72 27,58" fill="{hair}"/>' if beard else ''
    body = '' if veil else '<path d="M6,112 C8,88 30,86 46,86 C62,86 84,88 86,112 Z" fill="#5b6a78"/>'
    return f'<svg width="{w}" height="{h}" viewBox="0 0 92 112"><rect width="92" height="112" fill="{bg}"/>{v if veil else ""}{body}<ellipse cx="46" cy="52" rx="20" ry="27" fill="{sk}"/>{"" if veil else v}{b}<circle cx="38" cy="48" r="2.2" fill="#222"/><circle cx="54" cy="48" r="2.2" fill="#222"/><path d="M46,50 l-2,10 l4,0" fill="none" stroke="#7a5236" stroke-width="1"/><path d="M39,67 q7,4 14,0" fill="none" stroke="#7d3f35" stroke-width="1.6"/></svg>'

def qr(seed, px=70, n=25):
    r = random.Random(seed); c = px / n; s = ''
    def finder(x, y): return f'<rect x="{x*c:.2f}" y="{y*c:.2f}" width="{7*c:.2f}" height="{7*c:.2f}"/><rect x="{(x+1)*c:.2f}" y="{(y+1)*c:.2f}" width="{5*c:.2f}" height="{5*c:.2f}" fill="#fff"/><rect x="{(x+2)*c:.2f}" y="{(y+2)*c:.2f}" width="{3*c:.2f}" height="{3*c:.2f}"/>'
    for y in range(n):
        for x in range(n):
            if (x < 8 and y < 8) or (x > n - 9 and y < 8) or (x < 8 and y > n - 9): continue
            if r.random() < .48: s += f'<rect x="{x*c:.2f}" y="{y*c:.2f}" width="{c:.2f}" height="{c:.2f}"/>'
    return f'<svg width="{px}" height="{px}">{s}{finder(0,0)}{finder(n-7,0)}{finder(0,n-7)}</svg>'

def barcode(seed, w=170, h=34):
    r = random.Random(seed); x = 0; s = ''
    while x < w - 3:
        b = r.choice([1, 1, 2, 3]); s += f'<rect x="{x}" y="0" width="{b}" height="{h}"/>'; x += b + r.choice([1, 1, 2, 3])
    return f'<svg width="{w}" height="{h}">{s}</svg>'

def sig_png(name, out, w=150, h=52, ink=INK, jit=''):
    t = W + '/sg.pdf'; html_pdf(f'<div style="padding:14px">{sig(name,w,h,ink,jit)}</div>', t, '70mm 30mm')
    im = raster(t, 220)[0].convert('L'); bb = im.point(lambda v: 255 if v < 200 else 0).getbbox(); im = im.crop((bb[0]-6, bb[1]-6, bb[2]+6, bb[3]+6))
    rgb = tuple(int(ink[i:i+2], 16) for i in (1, 3, 5)); o = Image.new('RGBA', im.size, rgb + (0,)); o.putalpha(im.point(lambda v: 255 - v)); o.save(out)
def html_png(html, out, w_mm, h_mm, dpi=220):
    t = W + '/hp.pdf'; html_pdf(html, t, f'{w_mm}mm {h_mm}mm'); im = raster(t, dpi)[0]; a = np.asarray(im.convert('L')); o = im.convert('RGBA'); o.putalpha(Image.fromarray((255 - a).clip(0, 255).astype(np.uint8)).point(lambda v: min(255, int(v * 1.6)))); o.save(out)

def styled(base, style):
    k = 0
    while random.Random(seedof(f'{base}{k}')).randint(0, 5) != style: k += 1
    return f'{base}{k}'
