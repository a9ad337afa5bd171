"""helpers for matters 05 and 06: html->pdf, seals, signatures, thumb marks, scan and photo effects"""
import math, random, subprocess, tempfile, os, io, hashlib
import numpy as np
from PIL import Image, ImageFilter, ImageDraw
from pypdf import PdfReader

CSS0 = """
*{box-sizing:border-box}
@page{size:A4;margin:0}
html,body{margin:0;padding:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{width:210mm;height:296.6mm;padding:20mm 20mm 18mm 22mm;position:relative;page-break-after:always;overflow:hidden}
.page:last-child{page-break-after:auto}
.foot{position:absolute;bottom:9mm;left:22mm;right:20mm;font-size:8.5pt;color:#333}
.ur{direction:rtl;font-family:'Noto Nastaliq Urdu','Noto Naskh Arabic';line-height:2.05;text-align:right}
.urn{direction:rtl;font-family:'Noto Naskh Arabic';text-align:right}
.hw{font-family:'Z003';color:#1a2f8a}
.hwk{font-family:'Z003';color:#222}
.abs{position:absolute}
table{border-collapse:collapse}
"""

def html2pdf(html, out, sections=None, css=""):
    d = tempfile.mkdtemp(prefix="m56_")
    p = os.path.join(d, "a.html")
    with open(p, "w", encoding="utf8") as f:
        f.write("<!doctype html><html><head><meta charset='utf8'><style>%s%s</style></head><body>%s</body></html>" % (CSS0, css, html))
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + d + "/u", "--no-pdf-header-footer",
                    "--print-to-pdf=" + out, p], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    n = len(PdfReader(out).pages)
    if sections and n != sections:
        print("!! pages", out, n, "wanted", sections)
    subprocess.run(["rm", "-rf", d])
    return out

def html2pdf_checked(pages, out, css=""):
    return html2pdf("".join("<div class='page'>%s</div>" % p for p in pages), out, len(pages), css)

WORD = dict(helen='H Marsden', eccles='M. Eccles', claire='C Dobson', kamalemb='Kamal R.')
KIND = dict(rukh=2, saima=1, eccles=4, nadeem=3, kamran=1, sattar=0, mangi=3, brohi=1, kamalemb=4, talpur=2, hina=0, farah=4, rafiq=2, sana=1)

def ini(seed, k=.4, color="#1b2e86"):
    return ("<span style='display:inline-block;width:%dpx;height:%dpx;vertical-align:middle'><span style='display:inline-block;transform:scale(%s);transform-origin:0 0'>%s</span></span>"
            % (150 * k, 52 * k, k, sig(seed, 150, 52, color, "", 2.6)))

def set_widths(t, cms):
    """column widths which LibreOffice and Word both take"""
    from docx.shared import Cm
    t.autofit = False
    for c, w in zip(t.columns, cms):
        c.width = Cm(w)
        for x in c.cells: x.width = Cm(w)

def sig(seed, w=170, h=60, color="#1b2e86", style="", width=1.7):
    r = random.Random("s" + str(seed))
    kind = KIND.get(str(seed), int(hashlib.md5(str(seed).encode()).hexdigest(), 16) % 5)
    base = h * .62; x = w * .05; d = ""
    if str(seed) in WORD:   # legible signature in a running hand
        t = WORD[str(seed)]
        fs = min(h * .62, w * 1.75 / len(t))
        return ("<svg width='%d' height='%d' style='vertical-align:bottom;overflow:visible;%s'><text x='4' y='%.1f' font-family='Z003' font-size='%.1f' fill='%s' stroke='%s' stroke-width='.5' "
                "transform='rotate(-5 20 %d) skewX(-12)' letter-spacing='-1.2'>%s</text><path d='M%.1f %.1f q%.1f %.1f %.1f %.1f q%.1f 6 -14 9' fill='none' stroke='%s' stroke-width='%.1f' stroke-linecap='round'/></svg>") % (
                w, h, style, base + 4, fs, color, color, h, t, w * .08, h * .84, w * .4, -h * .22, w * .74, -h * .2, w * .02, color, width)
    if kind == 0:      # capital with loop, then small waves, flourish
        d = "M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f" % (x, base - 8, x + 12, 0, x + 26, h * .05, x + 15, base + 9); x += 15
        n = r.randint(5, 8); st = (w * .7 - 15) / n
        for i in range(n):
            a = r.uniform(.3, 1) * h * .28
            d += " q%.1f %.1f %.1f %.1f" % (st * .3, -a, st * .9, r.uniform(-1, 2))
        d += " q%.1f %.1f %.1f %.1f" % (w * .1, -h * .4, w * .17, -h * .1)
    elif kind == 1:    # spiral loops (eeee) on a rising line
        n = r.randint(4, 6); st = w * .62 / n; d = "M%.1f %.1f" % (x, base + 5); y = base
        for i in range(n):
            a = h * r.uniform(.25, .62) * (1.1 - i / (n + 2)); ny = y - r.uniform(0, 2.5)
            d += " C%.1f %.1f %.1f %.1f %.1f %.1f" % (x + st * 1.9, y - a * 1.5, x - st * .8, y - a * 1.5, x + st, ny); x += st; y = ny
        d += " l%.1f %.1f" % (w * .2, -h * .12) + " M%.1f %.1f q%.1f %.1f %.1f %.1f" % (w * .05, h * .9, w * .4, -h * .25, w * .8, -h * .16)
    elif kind == 2:    # spiky M / W, long tail and a crossing stroke
        d = "M%.1f %.1f" % (x, base + 6)
        for i in range(r.randint(3, 5)):
            d += " l%.1f %.1f l%.1f %.1f" % (r.uniform(5, 10), -h * r.uniform(.3, .62), r.uniform(4, 8), h * r.uniform(.28, .6))
        d += " c%.1f %.1f %.1f %.1f %.1f %.1f" % (w * .1, -h * .25, w * .2, h * .3, w * .42, -h * .1)
        d += " M%.1f %.1f l%.1f %.1f" % (w * .1, h * .45, w * .35, -h * .12)
    elif kind == 3:    # big oval through the name
        d = "M%.1f %.1f c%.1f %.1f %.1f %.1f %.1f %.1f" % (w * .42, h * .2, -w * .5, -h * .15, -w * .52, h * .85, 0, h * .62)
        d += " c%.1f %.1f %.1f %.1f %.1f %.1f" % (w * .4, -h * .15, w * .25, -h * .75, -w * .16, -h * .5)
        xx = w * .3; n = r.randint(4, 6)
        d += " M%.1f %.1f" % (xx, base)
        for i in range(n):
            d += " q%.1f %.1f %.1f %.1f t%.1f %.1f" % (w * .025, -h * r.uniform(.15, .4), w * .05, 0, w * .03, r.uniform(-2, 2))
        d += " l%.1f %.1f" % (w * .14, -h * .15)
    else:              # two initials, line under, dot
        d = "M%.1f %.1f c%.1f %.1f %.1f %.1f %.1f %.1f" % (x + 12, h * .08, -9, h * .6, -14, h * .75, -8, h * .7) + " c22 -3 26 -30 4 -32"
        x += 34
        d += " M%.1f %.1f c%.1f %.1f %.1f %.1f %.1f %.1f" % (x + 20, h * .22, -26, -h * .1, -26, h * .65, 2, h * .42) + " q8 -5 9 -14 q1 16 %.1f 10" % (w * .1)
        for i in range(r.randint(3, 5)):
            d += " q%.1f %.1f %.1f %.1f" % (w * .02, -h * r.uniform(.12, .35), w * .06, r.uniform(-1, 1))
        d += " M%.1f %.1f l%.1f %.1f" % (w * .12, h * .92, w * r.uniform(.5, .75), -h * .1) + " m4 -3 l1.5 .8"
    return ("<svg width='%d' height='%d' style='vertical-align:bottom;overflow:visible;%s'><path d='%s' fill='none' stroke='%s' "
            "stroke-width='%.1f' stroke-linecap='round' stroke-linejoin='round'/></svg>") % (w, h, style, d, color, width)

def usig(name, size=22, color="#1b2e86", rot=-6, style=""):
    return ("<span style=\"font-family:'Noto Nastaliq Urdu';font-size:%dpx;color:%s;display:inline-block;transform:rotate(%ddeg) skewX(-8deg);"
            "line-height:1.6;%s\">%s</span>") % (size, color, rot, style, name)

_n = [0]
def seal(top, bottom, mid="", color="#243c9c", size=120, rot=-12, op=.72, style="", star="★"):
    _n[0] += 1
    i = "p%d_%s" % (_n[0], hashlib.md5((top + bottom).encode()).hexdigest()[:5])
    mids = mid.split("|")
    m = "".join("<text x='60' y='%d' text-anchor='middle' font-size='8.5' font-weight='bold' fill='%s'>%s</text>" % (63 - 5 * (len(mids) - 1) + 10 * k, color, t) for k, t in enumerate(mids))
    fs = min(10.5, 150 / max(1, len(top)) * 1.45)
    fb = min(10.5, 118 / max(1, len(bottom)) * 1.5)
    return f"""<svg viewBox='0 0 120 120' width='{size}' height='{size}' style='opacity:{op};transform:rotate({rot}deg);{style}' font-family='Liberation Sans'>
<defs><path id='{i}a' d='M 16.5 60 A 43.5 43.5 0 0 1 103.5 60'/><path id='{i}b' d='M 10 60 A 50 50 0 0 0 110 60'/></defs>
<circle cx='60' cy='60' r='57' fill='none' stroke='{color}' stroke-width='2.4'/><circle cx='60' cy='60' r='38' fill='none' stroke='{color}' stroke-width='1.2'/>
<text font-size='{fs:.1f}' font-weight='bold' fill='{color}'><textPath href='#{i}a' startOffset='50%' text-anchor='middle'>{top}</textPath></text>
<text font-size='{fb:.1f}' font-weight='bold' fill='{color}'><textPath href='#{i}b' startOffset='50%' text-anchor='middle'>{bottom}</textPath></text>{m}</svg>"""

def stamp(lines, color="#243c9c", rot=-3, size=11, op=.8, style="", border=True, align="center"):
    return ("<div style='display:inline-block;%scolor:%s;padding:4px 9px;font:bold %dpx/1.35 Liberation Sans;text-align:%s;opacity:%s;"
            "transform:rotate(%sdeg);%s'>%s</div>") % ("border:2px solid %s;" % color if border else "", color, size, align, op, rot, style, "<br>".join(lines))

def thumb(seed, w=62, h=82, color="#2b2f7a", style=""):
    r = random.Random(str(seed)); out = []
    for k in range(13):
        rx, ry = 3 + k * (w / 2 - 4) / 13, 4 + k * (h / 2 - 4) / 13
        pts = []
        ph = r.uniform(0, 6)
        for a in range(0, 361, 12):
            t = math.radians(a); wob = 1 + .05 * math.sin(5 * t + ph)
            pts.append("%.1f,%.1f" % (w / 2 + rx * wob * math.cos(t) + 1.5 * math.sin(k), h / 2 + ry * wob * math.sin(t) + k * .25))
        out.append("<polyline points='%s' fill='none' stroke='%s' stroke-width='1.7' stroke-dasharray='%d %.1f'/>" % (" ".join(pts), color, r.randint(12, 26), r.uniform(.8, 2)))
    return "<svg width='%d' height='%d' style='opacity:.75;%s'>%s</svg>" % (w, h, style, "".join(out))

def qr(seed, n=25, size=70, style=""):
    r = random.Random(str(seed)); c = []
    def f(x, y): c.append("<rect x='%d' y='%d' width='1.03' height='1.03'/>" % (x, y))
    def inf(x, y): return (x < 8 and y < 8) or (x >= n - 8 and y < 8) or (x < 8 and y >= n - 8)
    for y in range(n):
        for x in range(n):
            if not inf(x, y) and r.random() < .5: f(x, y)
    for ox, oy in ((0, 0), (n - 7, 0), (0, n - 7)):
        for y in range(7):
            for x in range(7):
                if x in (0, 6) or y in (0, 6) or (2 <= x <= 4 and 2 <= y <= 4): f(ox + x, oy + y)
    return "<svg viewBox='0 0 %d %d' width='%d' height='%d' shape-rendering='crispEdges' style='%s'>%s</svg>" % (n, n, size, size, style, "".join(c))

def barcode(seed, w=180, h=34, style=""):
    r = random.Random(str(seed)); x = 0; o = []
    while x < w - 4:
        b = r.choice((1, 1, 2, 3)); o.append("<rect x='%d' y='0' width='%d' height='%d'/>" % (x, b, h)); x += b + r.choice((1, 1, 2, 3))
    return "<svg width='%d' height='%d' style='%s'>%s</svg>" % (w, h, style, "".join(o))

def face(style="", seed=1, w=96, h=122, veil=True, bg="#cfd8df"):
    hair = "<path d='M18 122 C14 50 30 14 48 14 C66 14 84 50 78 122 Z' fill='#4a5568'/>" if veil else "<path d='M26 50 C24 14 72 14 70 50 Z' fill='#222'/>"
    return ("<svg viewBox='0 0 96 122' width='%d' height='%d' style='%s'><rect width='96' height='122' fill='%s'/>%s"
            "<ellipse cx='48' cy='52' rx='19' ry='25' fill='#c69c7b'/>%s<ellipse cx='41' cy='48' rx='2.6' ry='1.6' fill='#222'/><ellipse cx='55' cy='48' rx='2.6' ry='1.6' fill='#222'/>"
            "<path d='M48 50 l-2 9 h4' fill='none' stroke='#8a6547'/><path d='M42 66 q6 3 12 0' fill='none' stroke='#7a3d35' stroke-width='1.6'/>"
            "<path d='M10 122 C14 92 34 84 48 84 C62 84 82 92 86 122 Z' fill='#5b6678'/></svg>") % (
            w, h, style, bg, hair, "" if veil else "<path d='M28 46 C30 26 66 26 68 46 C60 36 36 36 28 46 Z' fill='#222'/>")

# ---------- scan and photo
def raster(pdf, dpi, grey=False):
    d = tempfile.mkdtemp(prefix="m56r_")
    subprocess.run(["pdftoppm", "-r", str(dpi), "-png", pdf, d + "/p"], check=True)
    ims = [Image.open(os.path.join(d, f)).convert("L" if grey else "RGB") for f in sorted(os.listdir(d))]
    for i in ims: i.load()
    subprocess.run(["rm", "-rf", d])
    return ims

def scan_im(im, seed, skew=.7, noise=7, blur=.5, shadow=True, paper=(250, 248, 243), speck=40):
    rng = np.random.default_rng(seed); r = random.Random(seed)
    rgb = im.mode == "RGB"
    fill = paper if rgb else int(sum(paper) / 3)
    im = im.rotate(skew, resample=Image.BICUBIC, fillcolor=(255, 255, 255) if rgb else 255)
    im = im.filter(ImageFilter.GaussianBlur(blur))
    a = np.asarray(im).astype(np.float32)
    tint = (np.array(paper, dtype=np.float32) / 255) if rgb else (fill / 255)
    a = a * tint
    h, w = a.shape[:2]
    if shadow:
        s = np.ones((h, w), np.float32)
        x = np.linspace(0, 1, w)[None, :]; y = np.linspace(0, 1, h)[:, None]
        side = r.choice(("l", "r"))
        g = np.exp(-(x if side == "l" else 1 - x) * 28) * r.uniform(.12, .3)
        s = s - g - .05 * np.exp(-(1 - y) * 14)
        a = a * (s[..., None] if rgb else s)
    nz = rng.normal(0, noise, (h, w)).astype(np.float32)
    a = a + (nz[..., None] if rgb else nz)
    im = Image.fromarray(np.clip(a, 0, 255).astype(np.uint8))
    d = ImageDraw.Draw(im)
    for _ in range(speck):
        px, py, q = r.randint(0, w), r.randint(0, h), r.choice((1, 1, 1, 2))
        v = r.randint(90, 190)
        d.ellipse((px, py, px + q, py + q), fill=(v, v, v) if rgb else v)
    return im

def scan_pdf(pdf, out, seed=1, dpi=150, grey=False, q=62, skews=None, order=None, skip=(), **kw):
    ims = raster(pdf, dpi, grey)
    r = random.Random(seed)
    res = []
    for k, im in enumerate(ims):
        sk = r.choice((-1, 1)) * r.uniform(.3, 1.1)
        res.append(scan_im(im, seed * 100 + k, skew=sk, **kw))
    if order: res = [res[i - 1] for i in order]
    res = [x for i, x in enumerate(res, 1) if i not in skip]
    from reportlab.pdfgen import canvas
    from reportlab.lib.utils import ImageReader
    c = canvas.Canvas(out, invariant=1)
    c.setProducer("Scan"); c.setTitle("")
    for im in res:
        b = io.BytesIO(); im.save(b, "JPEG", quality=q); b.seek(0)
        w, h = im.size[0] * 72 / dpi, im.size[1] * 72 / dpi
        c.setPageSize((w, h)); c.drawImage(ImageReader(b), 0, 0, w, h); c.showPage()
    c.save()
    return out

def scan_jpg(pdf, out, seed=1, dpi=150, grey=False, q=65, page=1, skew=.8, **kw):
    im = scan_im(raster(pdf, dpi, grey)[page - 1], seed, skew=skew, **kw)
    im.save(out, quality=q)
    return out

def photo(pdf, out, seed=1, dpi=130, q=68, page=1, crop=None, bg=(96, 78, 60), pad=70, warp=26):
    """phone photo: the paper on a table, slight perspective, uneven light"""
    im = raster(pdf, dpi)[page - 1]
    if crop: im = im.crop(tuple(int(v * dpi / 25.4) for v in crop))
    rng = np.random.default_rng(seed); r = random.Random(seed)
    w, h = im.size; W, H = w + 2 * pad, h + 2 * pad
    src = [(pad + r.randint(-warp, warp) // 2, pad + r.randint(0, warp)), (W - pad - r.randint(0, warp), pad + r.randint(-warp, warp) // 2),
           (W - pad + r.randint(-warp, warp) // 2, H - pad - r.randint(0, warp)), (pad + r.randint(0, warp), H - pad + r.randint(-warp, warp) // 2)]
    A = []; B = []
    for (X, Y), (x, y) in zip(src, [(0, 0), (w, 0), (w, h), (0, h)]):
        A += [[X, Y, 1, 0, 0, 0, -x * X, -x * Y], [0, 0, 0, X, Y, 1, -y * X, -y * Y]]; B += [x, y]
    co = np.linalg.solve(np.array(A, float), np.array(B, float))
    t = im.transform((W, H), Image.PERSPECTIVE, co, Image.BICUBIC, fillcolor=(1, 2, 3))
    mask = Image.new("L", im.size, 255).transform((W, H), Image.PERSPECTIVE, co, Image.BICUBIC, fillcolor=0)
    yy = np.linspace(0, 1, H)[:, None]
    grain = rng.normal(0, 5, (H, 1)) + 7 * np.sin(np.arange(H)[:, None] / 9.0) + 0 * yy
    tb = np.clip(np.array(bg, float)[None, None, :] + np.repeat(grain, W, 1)[..., None] + rng.normal(0, 4, (H, W, 1)), 0, 255).astype(np.uint8)
    base = Image.fromarray(tb)
    sh = mask.filter(ImageFilter.GaussianBlur(9)); dark = Image.new("RGB", (W, H), (25, 20, 16))
    base.paste(dark, (6, 8), sh)
    base.paste(t, (0, 0), mask)
    a = np.asarray(base.filter(ImageFilter.GaussianBlur(.55))).astype(np.float32)
    x = np.linspace(-1, 1, W)[None, :]; y = np.linspace(-1, 1, H)[:, None]
    l = 1.0 - .16 * ((x - .35) ** 2 + (y + .3) ** 2) / 1.6
    a = a * l[..., None] * np.array([1.0, .985, .95], np.float32) + rng.normal(0, 4, (H, W, 1))
    Image.fromarray(np.clip(a, 0, 255).astype(np.uint8)).save(out, quality=q)
    return out

def soffice_pdf(docx, outdir):
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", outdir, docx], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)

def mrz_cd(t):
    v = lambda c: 0 if c == "<" else int(c) if c.isdigit() else ord(c) - 55
    return str(sum(v(c) * (7, 3, 1)[i % 3] for i, c in enumerate(t)) % 10)
