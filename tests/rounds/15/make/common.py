"""Tools shared by the four matters: chromium printing, ink, stamps, scanning."""
import base64, io, json, math, os, random, shutil, subprocess, sys, tempfile, zlib
import numpy as np
from PIL import Image, ImageDraw, ImageFilter
try:
    import pymupdf
except ImportError:                      # older name
    import fitz as pymupdf

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
WORK = tempfile.mkdtemp(prefix="mk_")
_n = [0]


def tmp(ext):
    _n[0] += 1
    return os.path.join(WORK, "t%04d%s" % (_n[0], ext))


def seed_of(*a):
    return zlib.crc32("|".join(map(str, a)).encode())


# ---------------------------------------------------------------- printing
def html_pdf(html, out=None):
    out = out or tmp(".pdf")
    os.makedirs(os.path.dirname(os.path.abspath(out)), exist_ok=True)
    src = tmp(".html")
    open(src, "w", encoding="utf-8").write(html)
    subprocess.run(["nice", "-n", "19", "chromium", "--headless", "--no-sandbox", "--disable-gpu",
                    "--no-pdf-header-footer", "--user-data-dir=" + os.path.join(WORK, "prof"),
                    "--print-to-pdf=" + out, src],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=120)
    assert os.path.exists(out), out
    return out


def docx_pdf(path, out):
    d = tempfile.mkdtemp(dir=WORK)
    subprocess.run(["nice", "-n", "19", "soffice", "--headless", "-env:UserInstallation=file://" + WORK + "/lo",
                    "--convert-to", "pdf", "--outdir", d, path],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=240)
    p = os.path.join(d, os.path.splitext(os.path.basename(path))[0] + ".pdf")
    os.makedirs(os.path.dirname(os.path.abspath(out)), exist_ok=True)
    shutil.move(p, out)
    return out


def page(body, css="", size="A4", margin="20mm 22mm", font="'Liberation Serif'", pt=11.5, lang="en", dir="ltr"):
    return ("<!doctype html><html lang='%s' dir='%s'><head><meta charset='utf-8'><style>"
            "@page{size:%s;margin:%s} *{box-sizing:border-box} body{margin:0;font-family:%s;font-size:%spt;line-height:1.38;color:#111}"
            "p{margin:0 0 .62em} h1,h2,h3{margin:.2em 0 .5em} table{border-collapse:collapse;width:100%%} "
            ".b td,.b th{border:.7pt solid #333;padding:3pt 5pt;vertical-align:top;text-align:start} .c{text-align:center} .r{text-align:right}"
            ".pb{page-break-after:always} .nb{page-break-inside:avoid} .sm{font-size:85%%} .u{text-decoration:underline} .cap{text-transform:uppercase}"
            ".ur{font-family:'Noto Nastaliq Urdu';direction:rtl;line-height:2.1} .na{font-family:'Noto Naskh Arabic';direction:rtl;line-height:1.7}"
            ".sg{position:relative;display:inline-block} .sg img{position:absolute;left:0;bottom:-2mm} "
            ".st{position:absolute} .rel{position:relative}"
            "%s</style></head><body>%s</body></html>") % (lang, dir, size, margin, font, pt, css, body)


# ---------------------------------------------------------------- ink
def _smooth(pts, n=8):
    out = []
    P = [pts[0]] + list(pts) + [pts[-1]]
    for i in range(1, len(P) - 2):
        p0, p1, p2, p3 = (np.array(P[j], float) for j in (i - 1, i, i + 1, i + 2))
        for k in range(n):
            t = k / n
            out.append(tuple(.5 * ((2 * p1) + (-p0 + p2) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                                   + (-p0 + 3 * p1 - 3 * p2 + p3) * t ** 3)))
    out.append(tuple(pts[-1]))
    return out


INK = {"blue": (28, 44, 140), "black": (25, 25, 32), "navy": (20, 28, 90), "violet": (80, 40, 130), "red": (170, 25, 35)}


def _draw(strokes, w, h, colour, width, rnd):
    S = 2
    im = Image.new("RGBA", (w * S, h * S), (0, 0, 0, 0))
    d = ImageDraw.Draw(im)
    for st in strokes:
        q = _smooth(st)
        ph = rnd.random() * 6
        for i in range(len(q) - 1):
            wd = max(1.2, width * S * (1 + .35 * math.sin(ph + i * .13) + rnd.uniform(-.08, .08)))
            a = int(255 * min(1, max(.72, .9 + .1 * math.sin(i * .07 + ph))))
            c = INK[colour] + (a,)
            x0, y0, x1, y1 = q[i][0] * S, q[i][1] * S, q[i + 1][0] * S, q[i + 1][1] * S
            d.line([x0, y0, x1, y1], fill=c, width=int(round(wd)))
            r = wd / 2
            d.ellipse([x1 - r, y1 - r, x1 + r, y1 + r], fill=c)
    return im.resize((w, h), Image.LANCZOS)


def _glyph(ch, x, y, sc, slant, j, wob=1.2):
    out = []
    for part in _G.get(ch, _G["C"]).split("|"):
        out.append([(x + (px + (10 - py) * slant) * sc + j.uniform(-wob, wob), y + (py - 10) * sc + j.uniform(-wob, wob))
                    for px, py in (tuple(map(float, q.split(","))) for q in part.split())])
    return out


def sig_img(name, inst=0, colour="blue", w=420, h=130):
    """A signature: same hand for the same name, a little different each time; its shape follows the name."""
    r = random.Random(seed_of("sig", name))
    j = random.Random(seed_of("sigi", name, inst))
    jj = lambda s: j.uniform(-s, s)
    parts = [p for p in name.replace(".", " ").split() if p[0].isalpha()]
    base = h * r.uniform(.52, .6)
    slant = r.uniform(.02, .55)
    strokes = []
    x = w * r.uniform(.02, .08)
    sc = r.uniform(4.0, 6.6)
    style = r.choice([0, 0, 1, 2])                       # 0: first initial + surname; 1: both initials + line; 2: first name only
    tilt = r.uniform(-.16, .05)
    gap = r.uniform(.30, 1.0)

    def letters(word, x):
        s = []
        step = r.uniform(13, 24); sq = r.uniform(.25, 1.0); rise = r.uniform(8, 17)
        keep = word[: r.randint(4, 9)]
        for k, c in enumerate(keep):
            up = rise; dn = 4
            if c in "lhkbdtf":
                up = rise * r.uniform(2.2, 3.2)
            if c in "gyjpqz":
                dn = rise * 2
            wd = step * (1.5 if c in "mwu" else .7 if c in "il" else 1) * (1 - .4 * sq * k / max(1, len(keep)))
            y = base + tilt * (x - 60)
            if c in "oaecdqg":
                s += [(x + wd * .6 + jj(1), y - up * .8 + jj(2)), (x + jj(1), y - up * .2), (x + wd * .4, y + dn + jj(1.5)), (x + wd * .8, y - up * .5)]
            elif c in "mwunr":
                s += [(x + jj(1), y + 2), (x + wd * .3, y - up * .8 + jj(2)), (x + wd * .5, y + 2 + jj(2)), (x + wd * .8, y - up * .7 + jj(2)), (x + wd, y + 3)]
            else:
                s += [(x + wd * .5 + up * slant * .4 + jj(1), y - up + jj(2)), (x + wd * .35 + jj(1), y + dn + jj(2)), (x + wd * .8, y - 2)]
            x += wd
        s += [(x + r.uniform(8, 50), base + tilt * x - r.uniform(-10, 16) + jj(3))]
        return s, x

    strokes += _glyph(parts[0][0].upper(), x, base + 4, sc, slant, j); x += 9 * sc * gap + 14
    last = parts[-1]
    if style == 0 and len(parts) > 1:
        strokes += _glyph(last[0].upper(), x, base + 3, sc * r.uniform(.7, 1), slant, j); x += 9 * sc * .75
        s, x = letters(last[1:].lower(), x); strokes.append(s)
    elif style == 1 and len(parts) > 1:
        for p in parts[1:3]:
            strokes += _glyph(p[0].upper(), x, base + 3, sc * r.uniform(.8, 1), slant, j); x += 9 * sc * .8
        strokes.append([(x - 8, base - 8 + jj(2)), (x + 30, base - 22 + jj(3)), (x + 44, base + 6), (x + 70, base - 16 + jj(3)), (x + 110 + jj(6), base - 6)]); x += 90
    else:
        s, x = letters(parts[0][1:].lower() + "n", x); strokes.append(s)
    f = r.choice([0, 1, 2, 3, 3])
    if f == 0:
        strokes.append([(20, base + 30 + jj(3)), (x * .5, base + 24 + jj(4)), (x + 20, base + 10 + jj(4))])
    elif f == 1:
        strokes.append([(x + 4, base + 2), (x * .6, base + 36 + jj(4)), (x * .3, base + 32), (x * .6, base + 18 + jj(3)), (x + 44, base + 8 + jj(5))])
    elif f == 2:
        for k in range(2):
            strokes.append([(x + 12 * k - 20, base + 26 + jj(2)), (x + 6 + 12 * k, base + 12 + jj(2))])
    m = max(p[0] for s in strokes for p in s)
    if m > w - 6:
        k = (w - 6) / m
        strokes = [[(a * k, b) for a, b in s] for s in strokes]
    strokes = [[(a, min(h - 3, max(3, b))) for a, b in s] for s in strokes]
    return _draw(strokes, w, h, colour, r.uniform(1.8, 2.9), j)


def initials_img(name, inst=0, colour="blue"):
    r = random.Random(seed_of("ini", name)); j = random.Random(seed_of("inii", name, inst))
    x = 8; st = []; sl = r.uniform(.1, .5)
    for p in name.split()[:3]:
        st += _glyph(p[0].upper(), x, 66 + j.uniform(-3, 3), 4.6, sl, j); x += 34
    if r.random() < .5:
        st.append([(8, 82 + j.uniform(-2, 2)), (x, 74 + j.uniform(-4, 4))])
    return _draw(st, 140, 95, colour, 2.5, j)


def thumb_img(name, inst=0, colour="violet"):
    r = random.Random(seed_of("th", name, inst))
    w, h = 150, 190
    im = Image.new("RGBA", (w * 2, h * 2), (0, 0, 0, 0)); d = ImageDraw.Draw(im)
    cx, cy = w + r.uniform(-8, 8), h + 14
    for k in range(1, 21):
        rx, ry = k * 6.6, k * 8.6
        pts = []
        for a in np.linspace(0, 2 * math.pi, 90):
            wob = 1 + .05 * math.sin(3 * a + k * .5) + .02 * math.sin(7 * a)
            pts.append((cx + rx * wob * math.cos(a), cy - k * .9 + ry * wob * math.sin(a)))
        for i in range(len(pts) - 1):
            x, y = pts[i]
            if ((x - w) / (w * .9)) ** 2 + ((y - h) / (h * .93)) ** 2 > 1 or r.random() < .12:
                continue
            d.line([pts[i], pts[i + 1]], fill=INK[colour] + (r.randint(120, 225),), width=6)
    return im.resize((w, h), Image.LANCZOS).filter(ImageFilter.GaussianBlur(.5))


# one-stroke hand: glyphs on a 10 x 14 grid, base line at y=10
_G = {
 "0": "5,0 1,3 1,7 5,10 8,7 8,3 5,0", "1": "2,3 5,0 5,10", "2": "1,2 4,0 7,2 6,5 1,10 8,9", "3": "1,1 5,0 7,2 4,5 8,7 5,10 1,9",
 "4": "6,10 6,0 1,7 9,7", "5": "7,0 2,0 2,4 6,4 8,7 5,10 1,9", "6": "7,0 3,3 1,7 4,10 7,8 5,5 2,7", "7": "1,0 8,0 4,5 3,10",
 "8": "5,5 2,2 5,0 7,2 2,7 4,10 8,8 5,5", "9": "7,3 4,5 1,3 4,0 7,2 6,6 5,10", "/": "8,-1 1,11", "-": "1,6 6,6", ".": "3,9.4 3.4,10", ",": "3,9 2,12",
 ":": "3,5 3.4,5.4|3,9 3.4,9.4", "(": "5,-1 2,4 4,11", ")": "2,-1 5,4 3,11", "'": "3,0 3,2", "+": "4,3 4,9|1,6 7,6", "=": "1,5 7,5|1,8 7,8", "#": "3,2 2,10|6,2 5,10|1,5 8,5|1,8 8,8",
 "A": "0,10 4,0 8,10|2,6 7,6", "B": "1,10 1,0 6,1 2,5 7,6 6,9 1,10", "C": "8,2 4,0 1,5 4,10 8,8", "D": "1,10 1,0 6,1 8,5 6,9 1,10", "E": "7,0 1,0 1,10 7,10|1,5 6,5",
 "F": "1,10 1,0 7,0|1,5 6,5", "G": "8,2 4,0 1,5 4,10 8,8 8,5 5,5", "H": "1,0 1,10|8,0 8,10|1,5 8,5", "I": "4,0 4,10", "J": "6,0 6,7 4,10 1,8", "K": "1,0 1,10|7,0 1,6 8,10",
 "L": "1,0 1,10 7,10", "M": "0,10 1,0 5,7 9,0 10,10", "N": "1,10 1,0 8,10 8,0", "O": "5,0 1,3 1,7 5,10 9,7 9,3 5,0", "P": "1,10 1,0 7,1 7,4 1,5", "Q": "5,0 1,3 1,7 5,10 9,7 9,3 5,0|6,7 10,11",
 "R": "1,10 1,0 7,1 6,4 1,5 8,10", "S": "8,1 4,0 1,3 7,6 6,9 1,9", "T": "0,0 9,0|5,0 4,10", "U": "1,0 1,7 4,10 8,7 8,0", "V": "0,0 4,10 9,0", "W": "0,0 2,10 5,3 8,10 11,0", "X": "0,0 8,10|8,0 0,10",
 "Y": "0,0 4,5 8,0|4,5 3,10", "Z": "1,0 8,0 1,10 8,10",
 "a": "7,5 4,4 1,7 3,10 6,8 7,4 7,9 9,10", "b": "1,0 1,10 5,9 6,6 3,4 1,6", "c": "6,5 3,4 1,7 3,10 7,9", "d": "6,5 3,4 1,7 3,10 6,8 7,0 7,10", "e": "1,7 6,6 4,4 1,6 3,10 7,9",
 "f": "6,0 3,2 3,10|1,4 6,4", "g": "6,5 3,4 1,7 4,9 6,5 6,12 2,14", "h": "1,0 1,10 3,5 5,5 6,10 8,10", "i": "3,4 3,9 5,10|3,1.5 3.3,2", "j": "4,4 4,12 1,14|4,1.5 4.3,2", "k": "1,0 1,10|5,4 1,7 6,10",
 "l": "2,0 2,9 4,10", "m": "0,4 1,10 3,4 4,10 6,4 8,10", "n": "1,4 1,10 4,4 6,6 6,10", "o": "4,4 1,7 3,10 6,8 4,4 7,5", "p": "1,4 1,14 1,6 4,4 6,7 2,10", "q": "6,5 3,4 1,7 4,9 6,5 6,14",
 "r": "1,4 1,10 2,6 5,4", "s": "5,4 2,5 5,8 3,10 0,9", "t": "3,1 3,9 5,10|0,4 6,4", "u": "1,4 1,8 3,10 6,8 6,4 6,9 8,10", "v": "0,4 3,10 6,4", "w": "0,4 2,10 4,5 6,10 8,4", "x": "0,4 6,10|6,4 0,10",
 "y": "1,4 3,9 6,4 4,12 1,14", "z": "0,4 6,4 0,10 7,10", "&": "8,10 2,2 4,0 6,2 1,7 3,10 8,6"}
_W = {"i": 5, "l": 5, "1": 6, ".": 4, ",": 4, ":": 4, "'": 4, "m": 9.5, "w": 9, "M": 11.5, "W": 12, " ": 5, "I": 5, "t": 6.5, "f": 6, "r": 6, "s": 6.5, "-": 7, "(": 6, ")": 6, "j": 6}


def hand_img(text, seed="", colour="blue", scale=3.2, width=1.7):
    r = random.Random(seed_of("hand", text, seed)); x = 8; strokes = []
    slant = .16
    for ch in text:
        g = _G.get(ch)
        if g:
            dy = r.uniform(-.5, .5); sc = scale * r.uniform(.94, 1.06)
            for part in g.split("|"):
                pts = [tuple(map(float, p.split(","))) for p in part.split()]
                strokes.append([(x + (px + (10 - py) * slant) * sc + r.uniform(-.35, .35) * scale / 3, 14 + (py + 2 + dy) * sc * 1.0 + r.uniform(-.35, .35) * scale / 3)
                                for px, py in pts])
        x += _W.get(ch, 8.2) * scale
    w = int(x + 14); h = int(14 + 18 * scale)
    return _draw(strokes, w, h, colour, width, r)


def uri(im):
    b = io.BytesIO(); im.save(b, "PNG"); return "data:image/png;base64," + base64.b64encode(b.getvalue()).decode()


def sig(name, inst=0, colour="blue", mm=50):
    return "<img src='%s' style='width:%smm'>" % (uri(sig_img(name, inst, colour)), mm)


def hand(text, seed="", colour="blue", mm=4.4, **k):
    """inline handwriting; mm = height of the whole strip"""
    im = hand_img(text, seed, colour, **k)
    return "<img src='%s' style='height:%smm;vertical-align:-22%%'>" % (uri(im), mm * 1.6)


def initials(name, inst=0, colour="blue", mm=15):
    return "<img src='%s' style='width:%smm'>" % (uri(initials_img(name, inst, colour)), mm)


def thumb(name, inst=0, colour="violet", mm=15):
    return "<img src='%s' style='width:%smm'>" % (uri(thumb_img(name, inst, colour)), mm)


def save_sig(name, path=None, inst=0, colour="blue"):
    path = path or tmp(".png")
    sig_img(name, inst, colour).save(path); return path


def sline(name, caption, inst=0, signed=True, colour="blue", w=70, date=None, extra="", gap=15):
    """place to sign: ink above a rule with the caption under it"""
    s = sig(name, inst, colour) if signed else ""
    d = ("<span style='position:absolute;left:46mm;bottom:1mm'>%s</span>" % date) if date else ""
    return ("<div class='nb' style='width:%smm'><div style='position:relative;height:%smm;border-bottom:.6pt solid #333'>"
            "<span style='position:absolute;left:3mm;bottom:-3mm'>%s</span>%s%s</div><div>%s</div></div>") % (w, gap, s, d, extra, caption)


_sid = [0]


def stamp_round(top, bottom, mid, colour="#3a2f93", mm=34, rot=-8, style=""):
    _sid[0] += 1
    i = _sid[0]
    mids = "".join("<text x='100' y='%d' text-anchor='middle' font-size='15' font-weight='bold'>%s</text>" % (105 + 19 * (k - (len(mid) - 1) / 2), m)
                   for k, m in enumerate(mid))
    return ("<svg viewBox='0 0 200 200' style='width:%smm;height:%smm;transform:rotate(%sdeg);opacity:.82;%s' fill='%s' font-family='Liberation Sans'>"
            "<circle cx='100' cy='100' r='96' fill='none' stroke='%s' stroke-width='4'/><circle cx='100' cy='100' r='64' fill='none' stroke='%s' stroke-width='2'/>"
            "<path id='a%d' d='M 26 100 A 74 74 0 0 1 174 100' fill='none'/><path id='b%d' d='M 13 100 A 87 87 0 0 0 187 100' fill='none'/>"
            "<text font-size='%s' font-weight='bold'><textPath href='#a%d' startOffset='50%%' text-anchor='middle'>%s</textPath></text>"
            "<text font-size='%s' font-weight='bold'><textPath href='#b%d' startOffset='50%%' text-anchor='middle'>%s</textPath></text>%s</svg>"
            ) % (mm, mm, rot, style, colour, colour, colour, i, i, min(17, 17 * 20 / max(1, len(top))), i, top, min(16, 16 * 24 / max(1, len(bottom))), i, bottom, mids)


def stamp_box(lines, colour="#2b3f9e", mm=52, rot=-3, style="", fs=10):
    return ("<div style='display:inline-block;border:1.4pt solid %s;color:%s;padding:1.5mm 2.5mm;width:%smm;text-align:center;"
            "font:bold %spt/1.25 \"Liberation Sans\";transform:rotate(%sdeg);opacity:.85;%s'>%s</div>") % (colour, colour, mm, fs, rot, style, "<br>".join(lines))


# ---------------------------------------------------------------- scanning
def _scan_page(pix, skew, grey, noise, seed, shade=True):
    im = Image.frombytes("RGB", (pix.width, pix.height), pix.samples)
    rs = np.random.default_rng(seed)
    im = im.rotate(skew, resample=Image.BICUBIC, fillcolor=(247, 247, 244))
    if grey:
        im = im.convert("L")
    im = im.filter(ImageFilter.GaussianBlur(.45))
    a = np.asarray(im).astype(np.float32)
    h, w = a.shape[:2]
    g = np.ones((h, w), np.float32)
    if shade:
        gx = np.linspace(-1, 1, w)[None, :]; gy = np.linspace(-1, 1, h)[:, None]
        g -= .03 * (gx * rs.uniform(-1, 1) + gy * rs.uniform(-1, 1)) + .02
        e = int(w * .012)
        g[:, :e] *= np.linspace(.8, 1, e)[None, :]
    nz = rs.normal(0, noise, (h // 2 + 1, w // 2 + 1)).astype(np.float32).repeat(2, 0).repeat(2, 1)[:h, :w]
    if a.ndim == 3:
        tint = np.array([.992, .985, .962], np.float32)
        a = a * g[..., None] * tint + nz[..., None]
    else:
        a = a * g + nz
    a = np.clip(a, 0, 255)
    for _ in range(int(rs.integers(6, 18))):                # specks of dust
        y, x = int(rs.integers(3, h - 4)), int(rs.integers(3, w - 4))
        a[y:y + 2, x:x + int(rs.integers(1, 3))] *= .45
    return Image.fromarray(a.astype(np.uint8))


def scan(src, out, dpi=150, grey=True, skew=.7, q=68, noise=2.2, ocr=False, order=None, seed=None, lang="eng"):
    """src: pdf (or list of pdfs) -> scanned pdf without text / with OCR text, or a picture (one page)"""
    srcs = [src] if isinstance(src, str) else src
    os.makedirs(os.path.dirname(os.path.abspath(out)), exist_ok=True)
    seed = seed if seed is not None else seed_of(os.path.basename(out))
    imgs = []
    for s in srcs:
        d = pymupdf.open(s)
        for p in d:
            k = len(imgs)
            sk = skew * (1 if k % 2 == 0 else -.6) + (seed % 7) * .03
            imgs.append(_scan_page(p.get_pixmap(dpi=dpi, alpha=False), sk, grey, noise, seed + k))
    if order:
        imgs = [imgs[i] for i in order]
    ext = os.path.splitext(out)[1].lower()
    if ext in (".jpg", ".jpeg"):
        assert len(imgs) == 1; imgs[0].save(out, "JPEG", quality=q, dpi=(dpi, dpi)); return out
    if ext == ".png":
        assert len(imgs) == 1
        im = imgs[0] if grey else imgs[0]
        im = im.convert("L").quantize(16) if grey else im.quantize(48)
        im.save(out, "PNG", optimize=True, dpi=(dpi, dpi)); return out
    if ext in (".tif", ".tiff"):
        ims = [i.convert("L") for i in imgs]
        ims[0].save(out, "TIFF", compression="jpeg", quality=q, save_all=True, append_images=ims[1:], dpi=(dpi, dpi)); return out
    res = pymupdf.open()
    for im in imgs:
        j = tmp(".jpg"); im.save(j, "JPEG", quality=q, dpi=(dpi, dpi))
        if ocr:
            b = tmp("")
            subprocess.run(["nice", "-n", "19", "tesseract", j, b, "-l", lang, "pdf"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
            t = pymupdf.open(b + ".pdf"); res.insert_pdf(t)
        else:
            pg = res.new_page(width=im.width * 72 / dpi, height=im.height * 72 / dpi)
            pg.insert_image(pg.rect, filename=j)
    res.save(out, garbage=3, deflate=True)
    return out


# ---------------------------------------------------------------- folders
def write_json(p, o):
    os.makedirs(os.path.dirname(os.path.abspath(p)), exist_ok=True)
    open(p, "w", encoding="utf-8").write(json.dumps(o, ensure_ascii=False, indent=1) + "\n")


def run(build, fault_files, matter, expected, root):
    """build(out, rel, faulty) writes one paper; papers = its list. fault_files: {rel: None|'drop'|'replace'|'add'}"""
    clean, faulty = os.path.join(root, "clean"), os.path.join(root, "faulty")
    only = sys.argv[2:]                      # optional: names of papers to redo
    if not only:
        for d in (clean, faulty):
            shutil.rmtree(d, ignore_errors=True)
    for rel, fn in build.items():
        if fault_files.get(rel) == "add" or (only and not any(o in rel for o in only)):
            continue
        p = os.path.join(clean, rel); os.makedirs(os.path.dirname(p), exist_ok=True); fn(p, False)
    write_json(os.path.join(clean, "matter.json"), matter)
    shutil.rmtree(faulty, ignore_errors=True)
    shutil.copytree(clean, faulty)
    for rel, how in fault_files.items():
        p = os.path.join(faulty, rel)
        if how == "drop":
            os.remove(p)
        else:
            os.makedirs(os.path.dirname(p), exist_ok=True)
            if os.path.exists(p):
                os.remove(p)
            build[rel](p, True)
    write_json(os.path.join(root, "expected.json"), expected)
    for d in (clean, faulty):
        tot = sum(os.path.getsize(os.path.join(a, f)) for a, _, fs in os.walk(d) for f in fs)
        print(d, "%.2f MB" % (tot / 1e6))
    shutil.rmtree(WORK, ignore_errors=True)
