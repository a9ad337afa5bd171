"""Small library for matters 02 and 06: HTML->PDF, scan effect, signatures, seals, thumb impressions."""
import os, random, subprocess, tempfile, shutil, io, math, html as _h
import numpy as np
from PIL import Image, ImageFilter, ImageDraw, ImageFont

BASE_CSS = """
@page{size:A4;margin:0}
*{box-sizing:border-box}
html,body{margin:0;padding:0}
body{font-family:'Liberation Serif',serif;font-size:11.5pt;line-height:1.38;color:#111}
.page{position:relative;width:210mm;height:296.8mm;padding:20mm 20mm 18mm 22mm;page-break-after:always;overflow:hidden}
.page:last-child{page-break-after:auto}
.c{text-align:center}.r{text-align:right}.b{font-weight:bold}.u{text-decoration:underline}
.foot{position:absolute;bottom:9mm;left:20mm;right:20mm;font-size:8.5pt;color:#444}
table{border-collapse:collapse}
table.g td,table.g th{border:0.8px solid #333;padding:3px 5px;vertical-align:top;text-align:left}
.ur{direction:rtl;font-family:'Noto Nastaliq Urdu';line-height:2.15;text-align:right}
.nk{direction:rtl;font-family:'Noto Naskh Arabic';text-align:right;line-height:1.7}
.hw{font-family:'Z003';color:#1b2f7a;font-size:1.22em;line-height:1}
.hu{font-family:'Noto Nastaliq Urdu';color:#1b2f7a;direction:rtl}
.abs{position:absolute}
.run{position:absolute;bottom:5mm;right:9mm;font-family:'Liberation Mono';font-size:10pt;font-weight:bold;color:#a01818}
p{margin:0 0 7px 0}
"""

def doc(pages, css="", font=None):
    f = f"body{{font-family:{font}}}" if font else ""
    return ("<!doctype html><html><head><meta charset='utf-8'><style>" + BASE_CSS + f + css + "</style></head><body>"
            + "".join(p if p.lstrip().startswith("<div class='page") or p.lstrip().startswith('<div class="page') else f"<div class='page'>{p}</div>" for p in pages)
            + "</body></html>")

def html2pdf(html, out):
    d = tempfile.mkdtemp(prefix="h2p")
    src = os.path.join(d, "a.html")
    open(src, "w", encoding="utf-8").write(html)
    tmp = os.path.join(d, "a.pdf")
    subprocess.run(["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={d}/p",
                    "--no-pdf-header-footer", f"--print-to-pdf={tmp}", "file://" + src],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
    shutil.copy(tmp, out); shutil.rmtree(d, ignore_errors=True)
    return out

def pdf(pages, out, css="", font=None, n=None, title=None):
    html2pdf(doc(pages, css, font), out)
    from pypdf import PdfReader, PdfWriter
    rd = PdfReader(out)
    k = len(rd.pages)
    assert k == (n or len(pages)), (out, k, len(pages))
    w = PdfWriter()
    for p in rd.pages: w.add_page(p)
    w.add_metadata({"/Title": title or "", "/Producer": "", "/Creator": ""})
    w.write(out)
    return out

def rasters(pdfpath, dpi=170):
    d = tempfile.mkdtemp(prefix="ras")
    subprocess.run(["pdftoppm", "-r", str(dpi), "-png", pdfpath, d + "/p"], check=True)
    ims = [Image.open(os.path.join(d, f)).convert("RGB") for f in sorted(os.listdir(d))]
    for i in ims: i.load()
    shutil.rmtree(d)
    return ims

def effect(im, seed, skew=0.6, grey=False, noise=5, blur=0.5, shadow=0.25, paper=(250, 248, 242), photo=False):
    rnd = np.random.default_rng(seed)
    a = np.asarray(im).astype(np.float32) / 255
    a = a * (np.array(paper, np.float32) / 255)
    im = Image.fromarray((a * 255).clip(0, 255).astype(np.uint8))
    im = im.rotate(skew, resample=Image.BICUBIC, expand=False, fillcolor=(225, 224, 220) if not photo else (92, 78, 66))
    if photo:
        W, H = im.size
        m = int(W * 0.04)
        big = Image.new("RGB", (W + 2 * m, H + 2 * m), (96, 80, 66)); big.paste(im, (m, m))
        W2, H2 = big.size; dx, dy = int(W * 0.018), int(H * 0.012)
        im = big.transform((W2, H2), Image.QUAD, (0, dy, dx // 2, H2, W2, H2 - dy, W2 - dx, 0), resample=Image.BICUBIC)
    if blur: im = im.filter(ImageFilter.GaussianBlur(blur))
    a = np.asarray(im).astype(np.float32)
    H, W, _ = a.shape
    yy, xx = np.mgrid[0:H, 0:W]
    ang = rnd.uniform(0, 2 * math.pi)
    g = (xx / W * math.cos(ang) + yy / H * math.sin(ang))
    g = (g - g.min()) / (g.max() - g.min())
    a *= (1 - shadow * (g ** 3))[..., None]
    edge = np.clip(xx / (W * 0.025), 0, 1)
    a *= (0.86 + 0.14 * edge)[..., None]
    a += rnd.normal(0, noise, (H, W, 1))
    im = Image.fromarray(a.clip(0, 255).astype(np.uint8))
    return im.convert("L") if grey else im

def scan(pdfpath, out, dpi=170, seed=1, skews=None, grey=False, q=60, order=None, keep_size=None, **kw):
    """pages of pdfpath -> image-only PDF or (one page) jpg/png"""
    ims = rasters(pdfpath, dpi)
    R = random.Random(seed)
    done = []
    for i, im in enumerate(ims):
        s = skews[i] if skews else R.choice([-1, 1]) * R.uniform(0.3, 1.1)
        done.append(effect(im, seed * 100 + i, s, grey, **kw))
    if order: done = [done[k] for k in order]
    save_images(done, out, dpi, q)

def save_images(ims, out, dpi, q):
    if out.lower().endswith(".pdf"):
        ims[0].save(out, save_all=True, append_images=ims[1:], resolution=dpi, quality=q)
    else:
        assert len(ims) == 1
        ims[0].save(out, quality=q, dpi=(dpi, dpi))

def sig(seed, w=150, h=50, col="#14296b", sw=1.7, style=None):
    """a signature as inline svg; five hands"""
    R = random.Random(seed * 7919 + 13)
    st = R.randrange(5) if style is None else style
    u = lambda a, b: R.uniform(a, b)
    x, y = 6, h * u(.5, .75)
    p = f"M{x:.1f},{y:.1f}"; xtra = ""
    if st == 0:      # rounded letters
        n = R.randint(5, 8); step = w * .72 / n
        p += f" C{x-6:.1f},{h*.05:.1f} {x+step*1.2:.1f},{-h*.05:.1f} {x+step*.8:.1f},{h*.75:.1f}"; x += step * .8; y = h * .75
        for _ in range(n):
            x2 = x + step * u(.7, 1.2); dn = u(.5, .85) * h; up = u(.1, .5) * h
            p += f" C{x+step*.2:.1f},{up:.1f} {x+step*(1+u(-.5,.9)):.1f},{up*.8:.1f} {x2:.1f},{dn:.1f}"; x, y = x2, dn
    elif st == 1:    # tall spikes and a long tail
        for k in range(R.randint(3, 5)):
            p += f" L{x+w*u(.03,.07):.1f},{h*u(-.1,.2):.1f} L{x+w*u(.07,.12):.1f},{h*u(.7,1.0):.1f}"; x += w * u(.08, .13)
        p += f" Q{x+w*.1:.1f},{h*u(.2,.4):.1f} {x+w*.2:.1f},{h*.6:.1f} T{w*.97:.1f},{h*u(.4,.7):.1f}"
    elif st == 2:    # coil
        x = w * .1; n = R.randint(4, 7); r0 = h * u(.25, .38); p = f"M{x:.1f},{h*.6:.1f}"
        for k in range(n):
            r = r0 * (1 - .09 * k); d = w * .5 / n
            p += f" c{r*.2:.1f},{-r*2:.1f} {r*1.7:.1f},{-r*1.6:.1f} {r*.9+d*.3:.1f},{-r*.1:.1f} c{-r*.6:.1f},{r*1.3:.1f} {-r*1.1:.1f},{r*.9:.1f} {-r*.9+d*.7:.1f},{r*u(0,.25):.1f}"
        p += f" q{w*.15:.1f},{-h*.5:.1f} {w*.34:.1f},{-h*.25:.1f}"
    elif st == 3:    # big initial in a ring, then a dash
        p = f"M{w*.3:.1f},{h*.2:.1f} C{w*.05:.1f},{-h*.1:.1f} {-w*.03:.1f},{h*.95:.1f} {w*.2:.1f},{h*.95:.1f} S{w*.4:.1f},{h*.3:.1f} {w*.22:.1f},{h*.25:.1f} L{w*.2:.1f},{h*1.1:.1f}"
        p += f" M{w*.24:.1f},{h*.55:.1f} Q{w*.33:.1f},{h*.2:.1f} {w*.4:.1f},{h*.6:.1f} T{w*.5:.1f},{h*.55:.1f} T{w*.6:.1f},{h*u(.5,.65):.1f} T{w*.7:.1f},{h*.5:.1f} L{w*.98:.1f},{h*u(.3,.5):.1f}"
    else:            # flat waves, two words
        for word in range(2):
            x0 = w * (.03 if word == 0 else .5); p += f" M{x0:.1f},{h*.7:.1f} q{w*.03:.1f},{-h*u(.6,.9):.1f} {w*.06:.1f},{-h*.05:.1f}"; x = x0 + w * .06
            for _ in range(R.randint(3, 5)):
                d = w * u(.04, .09); p += f" q{d*.5:.1f},{-h*u(.1,.45):.1f} {d:.1f},{h*u(-.05,.05):.1f}"; x += d
        xtra = f"<circle cx='{w*u(.5,.9):.1f}' cy='{h*u(.1,.3):.1f}' r='1.3' fill='{col}'/>"
    if R.random() < .6:
        xtra += f"<path d='M{w*u(.05,.3):.1f},{h*u(.86,1.0):.1f} Q{w*.5:.1f},{h*u(.75,1.0):.1f} {w*u(.75,.97):.1f},{h*u(.8,1.02):.1f}' fill='none' stroke='{col}' stroke-width='{sw*.8}'/>"
    return (f"<svg class='sig' width='{w}' height='{h}' viewBox='0 0 {w} {h}' style='overflow:visible;transform:rotate({u(-7,2):.1f}deg)'>"
            f"<path d='{p}' fill='none' stroke='{col}' stroke-width='{sw}' stroke-linecap='round' stroke-linejoin='round'/>{xtra}</svg>")

def urdu_sig(name, seed, col="#14296b", size=17):
    R = random.Random(seed)
    return f"<span style=\"display:inline-block;font-family:'Noto Nastaliq Urdu';color:{col};font-size:{size}pt;line-height:1.9;direction:rtl;transform:rotate({R.uniform(-7,3):.1f}deg) skewX(-8deg)\">{name}</span>"

_uid = [0]
def seal(top, bottom, centre="", col="#2b2f8f", d=112, rot=-12, op=0.72, ring=True, cfs=9.5, tfs=None):
    _uid[0] += 1; k = f"s{_uid[0]}"
    r = d / 2; rt = r - 15; rb = r - 7
    tfs = tfs or min(10.5, 0.86 * math.pi * rt / (max(6, len(top)) * 0.71))
    bfs = min(10.5, 0.72 * math.pi * rt / (max(6, len(bottom)) * 0.71)) if bottom else 8
    cl = centre.split("|")
    ct = "".join(f"<text x='{r}' y='{r + (i-(len(cl)-1)/2)*cfs*1.12 + cfs*0.35:.1f}' text-anchor='middle' font-size='{cfs}' font-weight='bold'>{_h.escape(c)}</text>" for i, c in enumerate(cl))
    return (f"<svg width='{d}' height='{d}' viewBox='0 0 {d} {d}' style='transform:rotate({rot}deg);opacity:{op};overflow:visible'>"
            f"<g fill='{col}' font-family='Liberation Sans'><circle cx='{r}' cy='{r}' r='{r-2}' fill='none' stroke='{col}' stroke-width='2.4'/>"
            + (f"<circle cx='{r}' cy='{r}' r='{r-20}' fill='none' stroke='{col}' stroke-width='1.1'/>" if ring else "") +
            f"<path id='{k}a' d='M{r-rt},{r} A{rt},{rt} 0 0 1 {r+rt},{r}' fill='none'/><path id='{k}b' d='M{r-rb},{r} A{rb},{rb} 0 0 0 {r+rb},{r}' fill='none'/>"
            f"<text font-size='{tfs:.1f}' font-weight='bold'><textPath href='#{k}a' startOffset='50%' text-anchor='middle'>{_h.escape(top)}</textPath></text>"
            + (f"<text font-size='{bfs:.1f}' font-weight='bold'><textPath href='#{k}b' startOffset='50%' text-anchor='middle'>{_h.escape(bottom)}</textPath></text>" if bottom else "")
            + ct + "</g></svg>")

def stamp(lines, col="#7a1f6b", rot=-3, op=0.75, fs=9, border=True, font="Liberation Sans", w=None):
    ls = lines.split("|")
    return (f"<div style='display:inline-block;{'border:1.8px solid '+col+';' if border else ''}padding:3px 8px;color:{col};font:bold {fs}pt \"{font}\";line-height:1.3;text-align:center;"
            f"opacity:{op};transform:rotate({rot}deg);{'width:'+w if w else ''}'>" + "<br>".join(ls) + "</div>")

def thumb(seed, w=52, h=68, col="#3a3580"):
    R = random.Random(seed)
    s = f"<svg width='{w}' height='{h}' viewBox='0 0 {w} {h}' style='transform:rotate({R.uniform(-18,18):.0f}deg);opacity:.8;overflow:visible'>"
    s += f"<clipPath id='t{seed}'><ellipse cx='{w/2}' cy='{h/2}' rx='{w/2-3}' ry='{h/2-3}'/></clipPath><g clip-path='url(#t{seed})'>"
    s += f"<ellipse cx='{w/2}' cy='{h/2}' rx='{w/2-4}' ry='{h/2-4}' fill='{col}' opacity='.28'/>"
    cx, cy = w / 2 + R.uniform(-4, 4), h * 0.5 + R.uniform(-5, 5)
    for i in range(1, 17):
        rx, ry = i * 2.6, i * 3.3
        dash = f"{R.randint(7,30)},{R.uniform(.6,2.4):.1f}"
        s += f"<ellipse cx='{cx+R.uniform(-.5,.5):.1f}' cy='{cy+i*0.5:.1f}' rx='{rx:.1f}' ry='{ry:.1f}' fill='none' stroke='{col}' stroke-width='{R.uniform(1,1.6):.1f}' stroke-dasharray='{dash}'/>"
    for _ in range(14):
        s += f"<circle cx='{R.uniform(4,w-4):.1f}' cy='{R.uniform(4,h-4):.1f}' r='{R.uniform(.8,2.2):.1f}' fill='white' opacity='.75'/>"
    return s + "</g></svg>"

def qr(seed, px=84, n=29):
    R = random.Random(seed); c = px / n
    m = [[R.random() < 0.48 for _ in range(n)] for _ in range(n)]
    def finder(r0, c0):
        for i in range(-1, 8):
            for j in range(-1, 8):
                if 0 <= r0 + i < n and 0 <= c0 + j < n:
                    m[r0 + i][c0 + j] = (0 <= i <= 6 and 0 <= j <= 6) and (i in (0, 6) or j in (0, 6) or (2 <= i <= 4 and 2 <= j <= 4))
    finder(0, 0); finder(0, n - 7); finder(n - 7, 0)
    return f"<svg width='{px}' height='{px}' shape-rendering='crispEdges'>" + "".join(
        f"<rect x='{j*c:.2f}' y='{i*c:.2f}' width='{c:.2f}' height='{c:.2f}'/>" for i in range(n) for j in range(n) if m[i][j]) + "</svg>"

def barcode(seed, w=170, h=30):
    R = random.Random(seed); x = 0; s = ""
    while x < w:
        b = R.choice([1, 1, 2, 3]); s += f"<rect x='{x}' y='0' width='{b}' height='{h}'/>"; x += b + R.choice([1, 1, 2, 3])
    return f"<svg width='{w}' height='{h}' shape-rendering='crispEdges'>{s}</svg>"

def face(seed, w=86, h=108, female=False, bg="#dfe6ea", minor=False):
    R = random.Random(seed)
    skin = R.choice(["#c79a76", "#b98960", "#d0a684"])
    s = f"<svg width='{w}' height='{h}' viewBox='0 0 86 108' style='border:1px solid #888'><rect width='86' height='108' fill='{bg}'/>"
    if female:
        s += f"<path d='M10,108 Q6,28 43,16 Q80,28 76,108 Z' fill='{R.choice(['#32423d','#5a2f3f','#2e3350'])}'/><ellipse cx='43' cy='54' rx='19' ry='25' fill='{skin}'/>"
    else:
        s += f"<path d='M4,108 Q10,80 43,80 Q76,80 82,108 Z' fill='{R.choice(['#41505c','#e8e4d8','#4b3a2d'])}'/><rect x='34' y='66' width='18' height='22' fill='{skin}'/><ellipse cx='43' cy='50' rx='20' ry='26' fill='{skin}'/><path d='M22,46 Q22,20 43,20 Q64,20 64,46 Q58,32 43,32 Q28,32 22,46Z' fill='{'#8a8a88' if not minor and R.random()<.5 else '#222'}'/>"
    s += "<circle cx='36' cy='49' r='2' fill='#222'/><circle cx='50' cy='49' r='2' fill='#222'/><path d='M36,64 Q43,67 50,64' stroke='#723' fill='none' stroke-width='1.6'/><path d='M43,50 L41,58 L45,58' stroke='#8a6244' fill='none'/></svg>"
    return s

def sheet(pdfpaths, out, dpi=50, cols=4):
    """contact sheet, for looking"""
    ims = []
    for p in pdfpaths:
        if p.lower().endswith(".pdf"): ims += rasters(p, dpi)
        else:
            i = Image.open(p).convert("RGB"); i.thumbnail((int(8.27*dpi), int(11.7*dpi))); ims.append(i)
    W = max(i.size[0] for i in ims); H = max(i.size[1] for i in ims)
    rows = -(-len(ims) // cols)
    s = Image.new("RGB", (W * cols, H * rows), "white")
    for k, i in enumerate(ims): s.paste(i, ((k % cols) * W, (k // cols) * H))
    s.save(out)
