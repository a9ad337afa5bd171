"""Common tools: html->pdf, ink, stamps, scans."""
import base64, io, math, os, random, subprocess, tempfile, json, shutil
import numpy as np
import pymupdf as fitz
from PIL import Image, ImageDraw, ImageFilter

def chrome(html, out, css=""):
    """html body -> pdf by chromium"""
    doc = ("<!doctype html><html><head><meta charset='utf-8'><style>@page{size:A4;margin:0}"
           "*{box-sizing:border-box}body{margin:0;font-family:'Liberation Serif';font-size:12.5pt}"
           ".pg{width:210mm;height:296.5mm;padding:22mm 20mm 20mm 27mm;position:relative;page-break-after:always;overflow:hidden}"
           ".pg:last-child{page-break-after:auto}.c{text-align:center}.r{text-align:right}.u{text-decoration:underline}"
           ".pn{position:absolute;top:9mm;right:16mm}"
           "[dir=rtl]{font-family:'Noto Nastaliq Urdu';line-height:2}"
           + css + "</style></head><body>" + html + "</body></html>")
    with tempfile.TemporaryDirectory() as t:
        p = os.path.join(t, "a.html"); open(p, "w", encoding="utf-8").write(doc)
        subprocess.run(["nice", "-n", "19", "chromium", "--headless", "--no-sandbox", "--disable-gpu",
                        "--no-pdf-header-footer", "--user-data-dir=" + t + "/u",
                        "--print-to-pdf=" + out, "file://" + p], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    return out

def _uri(im):
    b = io.BytesIO(); im.save(b, "PNG"); return "data:image/png;base64," + base64.b64encode(b.getvalue()).decode()

def _spline(pts, n=45):
    out = []
    P = [pts[0]] + pts + [pts[-1]]
    for i in range(1, len(P) - 2):
        p0, p1, p2, p3 = P[i-1], P[i], P[i+1], P[i+2]
        for k in range(n):
            t = k / n
            out.append(tuple(0.5*((2*p1[j])+(-p0[j]+p2[j])*t+(2*p0[j]-5*p1[j]+4*p2[j]-p3[j])*t*t
                             +(-p0[j]+3*p1[j]-3*p2[j]+p3[j])*t**3) for j in (0, 1)))
    out.append(pts[-1]); return out

def _stroke(d, pts, w, col, rnd):
    ph = rnd.random()*6
    for i, (x, y) in enumerate(pts):
        r = w*(0.75+0.35*math.sin(i*0.13+ph))/2
        d.ellipse([x-r, y-r, x+r, y+r], fill=col)

def sig(person, k=0, mm=38, col=(22, 34, 110)):
    """a person's ink signature; k varies it slightly"""
    base = random.Random("sig"+person); jit = random.Random(person+str(k))
    W, H = 900, 330; im = Image.new("RGBA", (W, H), (0, 0, 0, 0)); d = ImageDraw.Draw(im)
    style = base.randint(0, 2); n = base.randint(4, 8); x = 70; pts = []; lean = base.uniform(-20, 50); wid = base.uniform(9, 15)
    for i in range(n):
        big = i == 0 or base.random() < .3
        up = base.randint(95, 155) if big else base.randint(18, 62)
        if style == 0:                                   # spiky
            x += base.randint(25, 70); pts.append((x+lean*up/100, 200-up)); x += base.randint(5, 40); pts.append((x, 205+base.randint(-8, 45)))
        elif style == 1:                                 # loops
            x += base.randint(40, 80); w = base.randint(25, 60)
            pts += [(x+w+lean*up/100, 195-up*.6), (x+lean*up/100, 200-up), (x-w*.6, 195-up*.3), (x+w*.5, 210+base.randint(-5, 30))]
        else:                                            # low wave with tall starts
            x += base.randint(45, 95); pts += [(x-20, 215), (x+lean*up/100, 200-up), (x+18, 190), (x+34, 170+base.randint(-20, 40))]
    pts.append((x+base.randint(90, 200), 170+base.randint(-70, 60)))
    s = min(1.25, (W-60)/max(p[0] for p in pts))
    pts = [(p[0]*s+jit.uniform(-7, 7), p[1]+jit.uniform(-7, 7)) for p in pts]
    _stroke(d, _spline(pts), wid, col+(235,), jit)
    y = 255+base.randint(-20, 25)
    u = [(90+jit.uniform(-8, 8), y), (W*0.45, y-base.randint(5, 30)), (W*0.8, y-30+jit.uniform(-8, 8)), (W*0.6, y+14)]
    if base.random() < .65: _stroke(d, _spline(u[:base.choice([3, 4])]), wid*.8, col+(220,), jit)
    if base.random() < .6:
        cx = base.randint(150, 600); _stroke(d, _spline([(cx, 60), (cx+14, 66)]), 11, col+(235,), jit)
    return f"<img src='{_uri(im.resize((600,220)))}' style='width:{mm}mm;vertical-align:bottom'>"

def thumb(seed, mm=19, col=(70, 50, 140)):
    r = random.Random(seed); W, H = 300, 390; im = Image.new("RGBA", (W, H), (0, 0, 0, 0)); d = ImageDraw.Draw(im)
    for k in range(4, 15):
        for a in range(0, 360, 1):
            if r.random() < .16: continue
            t = math.radians(a); rr = k*9+5*math.sin(3*t+k*.5)
            x = W/2+rr*math.cos(t)*.92+4*math.sin(t*5+k); y = H/2+rr*math.sin(t)*1.25+(6*math.sin(k+t*2))
            d.ellipse([x-2.2, y-2.2, x+2.2, y+2.2], fill=col+(r.randint(120, 220),))
    return f"<img src='{_uri(im)}' style='width:{mm}mm;vertical-align:bottom'>"

G = {'0': [[(5,0),(1,4),(1,11),(5,15),(9,11),(9,4),(5,0)]], '1': [[(3,3),(6,0),(6,15)]],
     '2': [[(1,3),(5,0),(9,3),(7,8),(1,15),(10,14)]], '3': [[(1,1),(6,0),(8,4),(4,7),(9,10),(6,15),(1,14)]],
     '4': [[(6,0),(1,9),(10,9)],[(7,5),(7,15)]], '5': [[(9,0),(3,0),(2,6),(7,6),(9,10),(6,15),(1,14)]],
     '6': [[(8,0),(2,7),(2,13),(6,15),(9,11),(6,8),(2,10)]], '7': [[(1,0),(9,0),(4,15)]],
     '8': [[(8,2),(4,0),(2,4),(8,10),(7,14),(3,15),(2,11),(8,4),(8,2)]], '9': [[(8,5),(4,7),(2,3),(5,0),(8,3),(8,8),(6,15)]],
     '-': [[(2,8),(8,8)]], '/': [[(8,-1),(2,16)]], '.': [[(4,14),(5,15)]], ',': [[(5,13),(4,17)]], ' ': [], '=': [[(2,6),(8,6)],[(2,10),(8,10)]]}
def hand(txt, mm=4.6, seed=0, col=(22, 34, 110)):
    """handwritten figures drawn by strokes; mm = height"""
    r = random.Random(txt+str(seed)); s = 9; W = int(len(txt)*12*s+30); H = 24*s
    im = Image.new("RGBA", (W, H), (0, 0, 0, 0)); d = ImageDraw.Draw(im); x = 12
    for ch in txt:
        dy = r.uniform(-8, 8); sl = r.uniform(-.02, .22)
        for st in G[ch]:
            pts = [(x+(px+(15-py)*sl)*s+r.uniform(-4, 4), (py+3)*s+dy+r.uniform(-4, 4)) for px, py in st]
            if len(pts) > 2: pts = _spline(pts, 22)
            else:
                a, b = pts; pts = [(a[0]+(b[0]-a[0])*t/40, a[1]+(b[1]-a[1])*t/40+2*math.sin(t/6)) for t in range(41)]
            _stroke(d, pts, 14, col+(240,), r)
        x += (11 if ch not in '.,' else 7)*s
    im = im.crop((0, 0, x+20, H)).resize((max(8, (x+20)//3), H//3))
    return f"<img src='{_uri(im)}' style='height:{mm*1.6}mm;vertical-align:middle;margin:-2mm 0'>"

def rstamp(top, bottom, mid, mm=33, rot=-12, col="#3b3f9a", style=""):
    i = random.Random(top+bottom+mid).randint(0, 10**6)
    mids = "".join(f"<text x='100' y='{106-7*(len(mid.split('|'))-1)+k*17}' font-size='13' text-anchor='middle'>{m}</text>" for k, m in enumerate(mid.split("|")))
    return (f"<svg viewBox='0 0 200 200' style='width:{mm}mm;height:{mm}mm;transform:rotate({rot}deg);opacity:.8;{style}' fill='{col}' font-family='Liberation Sans' font-weight='bold'>"
            f"<circle cx='100' cy='100' r='95' fill='none' stroke='{col}' stroke-width='4'/><circle cx='100' cy='100' r='62' fill='none' stroke='{col}' stroke-width='2'/>"
            f"<path id='a{i}' d='M 27 100 A 73 73 0 0 1 173 100' fill='none'/><path id='b{i}' d='M 17 100 A 83 83 0 0 0 183 100' fill='none'/>"
            f"<text font-size='14.5'><textPath href='#a{i}' startOffset='50%' text-anchor='middle'>{top}</textPath></text>"
            f"<text font-size='13.5'><textPath href='#b{i}' startOffset='50%' text-anchor='middle'>{bottom}</textPath></text>{mids}</svg>")

def bstamp(html, rot=-3, col="#2f3a8f", style="", fs=9.5):
    return (f"<div style='display:inline-block;border:2px solid {col};color:{col};padding:1.5mm 3mm;font:bold {fs}pt \"Liberation Sans\";"
            f"text-align:center;line-height:1.35;transform:rotate({rot}deg);opacity:.85;{style}'>{html}</div>")

def scan(src, out, seed, dpi=145, gray=True, q=66, skew=None, ocr=False, fade=None, pages=None, jpg=False):
    """pdf -> scanned pdf (no text, or tesseract layer)"""
    r = random.Random(seed); npr = np.random.default_rng(abs(hash_(seed)))
    d = fitz.open(src); res = fitz.open(); T = tempfile.mkdtemp()
    for i in (pages if pages is not None else range(len(d))):
        px = d[i].get_pixmap(dpi=dpi); im = Image.frombytes("RGB", (px.width, px.height), px.samples)
        a = skew if skew is not None else r.choice([-1, 1])*r.uniform(.3, 1.1)
        im = im.rotate(a, Image.BICUBIC, fillcolor=(252, 251, 248)).filter(ImageFilter.GaussianBlur(.55))
        ar = np.asarray(im).astype(np.float32)
        if gray: ar = ar.mean(axis=2, keepdims=True).repeat(3, axis=2)
        h, w = ar.shape[:2]
        g = 1-.05*np.linspace(0, 1, w)[None, :, None]*r.random()-.05*np.linspace(0, 1, h)[:, None, None]*r.random()
        ar = ar*g*.975+6
        if not gray: ar = ar*np.array([1, .995, .97])
        if fade is not None: ar = fade(ar, i)
        ar += npr.normal(0, 3.2, ar.shape[:2])[:, :, None]
        ar[:, :r.randint(2, 6)] *= .55
        for _ in range(25):
            y, x = r.randrange(h-3), r.randrange(w-3); ar[y:y+r.randint(1, 2), x:x+r.randint(1, 2)] *= .5
        im = Image.fromarray(ar.clip(0, 255).astype(np.uint8))
        if gray: im = im.convert("L")
        if jpg:
            im.save(out, quality=q, dpi=(dpi, dpi)); return out
        f = os.path.join(T, f"{i}.jpg"); im.save(f, quality=q, dpi=(dpi, dpi))
        if ocr:
            subprocess.run(["nice", "-n", "19", "tesseract", f, f[:-4], "-l", "eng", "--dpi", str(dpi), "pdf"], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ, OMP_THREAD_LIMIT="1"))
            res.insert_pdf(fitz.open(f[:-4]+".pdf"))
        else:
            p = res.new_page(width=595.3, height=841.9*1.0); p.insert_image(p.rect, filename=f, keep_proportion=False)
    res.set_metadata({"producer": "Scanner Utility 3.2", "creator": "MF4400"}); res.save(out, deflate=True, garbage=3); shutil.rmtree(T); return out

def hash_(s):
    import zlib; return zlib.crc32(str(s).encode())
