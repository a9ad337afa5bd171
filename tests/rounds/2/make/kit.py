"""Shared tools of the round: HTML->PDF (Chromium), docx->PDF (LibreOffice), reportlab helpers,
scanner look, pen scribbles, stamps, running page numbers, the clean/faulty builder."""
import os, io, re, json, math, random, shutil, subprocess, tempfile, hashlib, zlib
from datetime import date, datetime
from pathlib import Path
import pymupdf as fitz, pikepdf
import numpy as np
from PIL import Image, ImageFilter, ImageDraw, ImageFont

ROOT = Path(__file__).with_name("made")
TMP = Path(f"{tempfile.gettempdir()}/R2work"); TMP.mkdir(exist_ok=True)

# ------------------------------------------------------------------ dates
MON = "January February March April May June July August September October November December".split()
def D(s): return date.fromisoformat(s)
def long(s):   d = D(s); return f"{d.day} {MON[d.month-1]} {d.year}"
def dmy(s, sep="."): d = D(s); return f"{d.day:02d}{sep}{d.month:02d}{sep}{d.year}"
def abbr(s): d = D(s); return f"{d.day:02d}-{MON[d.month-1][:3]}-{d.year}"
def workday(s, sat=False):
    assert D(s).weekday() < (6 if sat else 5), f"{s} is no working day"
    return s

# ------------------------------------------------------------------ scribbles
def _rng(seed): return random.Random(zlib.crc32(seed.encode()))

def scribble(seed, w=170, h=58, color="#1b2a6b", sw=1.7, style=None):
    """A pen signature as SVG; the same seed gives the same hand."""
    r = _rng("hand:" + seed)
    style = style if style is not None else r.randrange(7)
    n = r.randint(5, 9); slant = r.uniform(-.1, .55); pts = []
    x = w * .08; base = h * .6
    if style >= 5 or style == 4:      # written name with a flourish
        f = ["Homemade Apple", "Caveat", "Cedarville Cursive", "Reenie Beanie", "Alex Brush", "Kristi", "Dancing Script"][r.randrange(7)]
        k = {"Homemade Apple": .42, "Reenie Beanie": .78, "Kristi": .85, "Caveat": .62, "Alex Brush": .62, "Dancing Script": .55, "Cedarville Cursive": .48}[f]
        parts = [q for q in re.sub(r"[^A-Za-z .]", "", seed).split() if q]; t = parts[0] + (" " + parts[-1][0] if len(parts) > 1 and style == 4 else (" " + parts[-1] if len(parts) > 1 and len(parts[0]) < 9 else ""))
        t = t[:15]; sk = -6 - 14 * r.random(); yy = h * .66
        fl = f"M{w*.05:.0f},{h*(.8+.1*r.random()):.0f} Q{w*.45:.0f},{h*(.95 if r.random()<.5 else .7):.0f} {w*.93:.0f},{h*.74:.0f}"
        if r.random() < .6: fl += f" Q{w*.7:.0f},{h*.98:.0f} {w*.4:.0f},{h*.9:.0f}"
        tl = f'textLength="{min(w*.82, len(t)*h*k*.5):.0f}" lengthAdjust="spacingAndGlyphs"'
        return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}"><text x="{w*.06:.0f}" y="{yy:.0f}" font-family="{f}" font-size="{h*k:.0f}" fill="{color}" {tl} transform="skewX({sk:.0f})" style="transform-origin:{w/2}px {h/2}px">{t}</text>'
                f'<path d="{fl}" fill="none" stroke="{color}" stroke-width="{sw*.85:.1f}" stroke-linecap="round"/></svg>')
    if style == 0:      # loops
        t = 0
        for i in range(n * 12):
            t = i / (n * 12)
            ph = t * n * 2 * math.pi
            amp = h * (.34 * (1 - .6 * t) + .06 * r.random())
            px = w * .08 + t * w * .74 + math.cos(ph) * w * .035
            py = base - amp * (.5 + .5 * math.sin(ph)) * (1 if r.random() > .02 else 1.4)
            pts.append((px + slant * (base - py), py))
    elif style == 1:    # big initial, then a wave and an underline
        pts += [(w*.10, h*.75), (w*.13, h*.15), (w*.24, h*.10), (w*.22, h*.5), (w*.14, h*.55), (w*.30, h*.72)]
        for i in range(n):
            pts.append((w * (.32 + .5 * i / n), h * (.5 + r.uniform(-.16, .16))))
            pts.append((w * (.345 + .5 * i / n), h * (.66 + r.uniform(-.05, .08))))
        pts += [(w*.92, h*.52), (w*.60, h*.88), (w*.16, h*.92), (w*.86, h*.80)]
    elif style == 2:    # spiky
        for i in range(n + 3):
            pts.append((w * (.1 + .7 * i / (n + 3)), h * (.2 + r.uniform(-.1, .25) if i % 2 else .72 + r.uniform(-.1, .1))))
        pts += [(w*.88, h*.35), (w*.95, h*.62)]
    else:               # slow round hand, crossing back
        for i in range(n):
            c = w * (.14 + .62 * i / n); rr = h * r.uniform(.12, .26)
            for a in range(0, 9):
                an = math.pi * (1.0 + a / 4.2)
                pts.append((c + rr * .8 * math.cos(an) + a * w * .006, h * .55 + rr * math.sin(an)))
        pts += [(w*.93, h*.28), (w*.44, h*.36), (w*.20, h*.20)]
    pts = [(px + r.uniform(-1.1, 1.1), py + r.uniform(-1.1, 1.1)) for px, py in pts]
    d = f"M{pts[0][0]:.1f},{pts[0][1]:.1f}"
    for i in range(1, len(pts) - 1):                       # quadratic smoothing
        mx, my = (pts[i][0] + pts[i+1][0]) / 2, (pts[i][1] + pts[i+1][1]) / 2
        d += f" Q{pts[i][0]:.1f},{pts[i][1]:.1f} {mx:.1f},{my:.1f}"
    extra = ""
    if r.random() < .5:
        extra = f'<circle cx="{w*r.uniform(.5,.9):.1f}" cy="{h*r.uniform(.1,.3):.1f}" r="{sw*.8:.1f}" fill="{color}"/>'
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
            f'<path d="{d}" fill="none" stroke="{color}" stroke-width="{sw}" stroke-linecap="round" stroke-linejoin="round"/>{extra}</svg>')

PENS = ["#1b2a6b", "#16161d", "#20409a", "#222222", "#0b3d91"]
def sigu(text, seed, w=150, h=50, dx=0, dy=-8):
    """a signature written in Urdu"""
    r = _rng("pen:" + seed); c = PENS[r.randrange(len(PENS))]
    return (f'<span class="sig" style="left:{dx}px;top:{dy}px;transform:rotate({r.uniform(-7,2):.1f}deg)"><svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}"><text x="{w*.5:.0f}" y="{h*.55:.0f}" text-anchor="middle" direction="rtl" font-family="Noto Nastaliq Urdu" font-size="{r.uniform(15,19):.0f}" fill="{c}" transform="skewX({r.uniform(-14,6):.0f})" style="transform-origin:{w/2}px {h/2}px">{text}</text>'
            f'<path d="M{w*.12:.0f},{h*.8:.0f} Q{w*.5:.0f},{h*r.uniform(.75,1):.0f} {w*.9:.0f},{h*.7:.0f} q-{w*.2:.0f},{h*.25:.0f} -{w*r.uniform(.3,.5):.0f},{h*.1:.0f}" fill="none" stroke="{c}" stroke-width="1.5" stroke-linecap="round"/></svg></span>')
def sig(seed, w=170, h=54, dx=0, dy=-8, rot=None, style=None):
    r = _rng("pen:" + seed); c = PENS[r.randrange(len(PENS))]; sw = r.choice([1.4, 1.7, 2.1])
    rot = r.uniform(-5, 3) if rot is None else rot
    return f'<span class="sig" style="left:{dx}px;top:{dy}px;transform:rotate({rot:.1f}deg)">{scribble(seed, w, h, c, sw, style)}</span>'
def initials(seed, w=46, h=30, dx=0, dy=-4):
    r = _rng("pen:" + seed); c = PENS[r.randrange(len(PENS))]
    return f'<span class="sig" style="width:{w}px;left:{dx}px;top:{dy}px;transform:rotate({r.uniform(-8,4):.1f}deg)">{scribble("ini"+seed, w, h, c, 1.5, style=2)}</span>'

def stamp_round(outer, inner="", size=118, color="#33409e", rot=-9, inner2=""):
    u = "p" + hashlib.md5((outer + inner + str(size)).encode()).hexdigest()[:6]; R = size / 2
    fs = min(11.5, 2 * math.pi * (R - 15) / max(10, len(outer)) * 1.45)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" style="transform:rotate({rot}deg);opacity:.82" viewBox="0 0 {size} {size}">'
      f'<defs><path id="{u}" d="M{R},{R} m-{R-15},0 a{R-15},{R-15} 0 1,1 {2*(R-15)},0 a{R-15},{R-15} 0 1,1 -{2*(R-15)},0"/></defs>'
      f'<circle cx="{R}" cy="{R}" r="{R-3}" fill="none" stroke="{color}" stroke-width="2.4"/><circle cx="{R}" cy="{R}" r="{R-21}" fill="none" stroke="{color}" stroke-width="1.2"/>'
      f'<text font-family="Liberation Sans" font-size="{fs:.1f}" font-weight="700" fill="{color}" letter-spacing=".5"><textPath href="#{u}" startOffset="2%">{outer}</textPath></text>'
      f'<text x="{R}" y="{R+ (0 if inner2 else 3)}" text-anchor="middle" font-family="Liberation Sans" font-size="8.6" font-weight="700" fill="{color}">{inner}</text>'
      f'<text x="{R}" y="{R+11}" text-anchor="middle" font-family="Liberation Sans" font-size="8" fill="{color}">{inner2}</text></svg>')

def stamp_box(lines, color="#5b3291", rot=-3, w=None, size=10.5, font="Liberation Sans"):
    body = "<br>".join(lines)
    ww = f"width:{w}px;" if w else ""
    return (f'<span style="display:inline-block;{ww}border:2px solid {color};color:{color};font:700 {size}px/1.35 \'{font}\';padding:4px 9px;text-align:center;'
            f'transform:rotate({rot}deg);opacity:.85;background:transparent">{body}</span>')

HANDS = ["Caveat", "Homemade Apple", "Kalam", "Reenie Beanie", "Shadows Into Light", "Cedarville Cursive", "Covered By Your Grace"]
HSIZE = {"Caveat": 1.35, "Homemade Apple": .85, "Kalam": 1.0, "Reenie Beanie": 1.55, "Shadows Into Light": 1.2, "Cedarville Cursive": 1.0, "Covered By Your Grace": 1.25}
def hand(text, who="x", size=13, color=None):
    r = _rng("script:" + who); f = HANDS[r.randrange(len(HANDS))]; c = color or PENS[r.randrange(len(PENS))]
    return f'<span style="font-family:\'{f}\';font-size:{size*HSIZE[f]:.1f}px;color:{c};line-height:1">{text}</span>'

def thumb(seed="t", size=62, color="#2b3170"):
    r = _rng("thumb" + seed); s = []
    for i in range(9):
        rx, ry = 3 + i * 2.7, 4 + i * 3.3
        dash = f"{r.uniform(5,16):.0f} {r.uniform(1,3):.0f}"
        s.append(f'<ellipse cx="{31+r.uniform(-1,1):.1f}" cy="{38+r.uniform(-1,1):.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="none" stroke="{color}" stroke-width="1.5" stroke-dasharray="{dash}"/>')
    return f'<svg width="{size}" height="{size*1.25:.0f}" viewBox="0 0 62 78" style="opacity:.85;transform:rotate({r.uniform(-12,12):.0f}deg)">{"".join(s)}</svg>'

def qr(seed, size=70):
    r = _rng("qr" + seed); n = 25; c = size / n; out = []
    def finder(i, j): return (i < 8 and j < 8) or (i < 8 and j > n - 9) or (i > n - 9 and j < 8)
    for i in range(n):
        for j in range(n):
            if finder(i, j): continue
            if r.random() < .48: out.append(f'<rect x="{j*c:.1f}" y="{i*c:.1f}" width="{c:.1f}" height="{c:.1f}"/>')
    for (i, j) in ((0, 0), (0, n - 7), (n - 7, 0)):
        out.append(f'<rect x="{j*c:.1f}" y="{i*c:.1f}" width="{7*c:.1f}" height="{7*c:.1f}"/><rect x="{(j+1)*c:.1f}" y="{(i+1)*c:.1f}" width="{5*c:.1f}" height="{5*c:.1f}" fill="#fff"/><rect x="{(j+2)*c:.1f}" y="{(i+2)*c:.1f}" width="{3*c:.1f}" height="{3*c:.1f}"/>')
    return f'<svg width="{size}" height="{size}">{"".join(out)}</svg>'

def face(seed, w=92, h=116, bg="#dfe6ee", cloth="#45506b", scarf=False):
    r = _rng("face" + seed); sk = r.choice(["#c89b7b", "#b98a66", "#d3a98a"]); hair = "#2a2320"
    top = (f'<path d="M{w*.2},{h*.95} C{w*.05},{h*.3} {w*.3},{h*.05} {w*.5},{h*.05} C{w*.7},{h*.05} {w*.95},{h*.3} {w*.8},{h*.95}Z" fill="{cloth}"/>' if scarf
           else f'<path d="M{w*.29},{h*.42} C{w*.22},{h*.08} {w*.78},{h*.08} {w*.71},{h*.42} C{w*.69},{h*.27} {w*.6},{h*.29} {w*.5},{h*.28} C{w*.4},{h*.29} {w*.31},{h*.27} {w*.29},{h*.42}Z" fill="{hair}"/>')
    beard = "" if scarf or r.random() < .4 else f'<path d="M{w*.33},{h*.5} C{w*.36},{h*.72} {w*.64},{h*.72} {w*.67},{h*.5} C{w*.6},{h*.6} {w*.4},{h*.6} {w*.33},{h*.5}Z" fill="{hair}" opacity=".8"/>'
    return (f'<svg width="{w}" height="{h}" style="background:{bg}"><path d="M{w*.05},{h} C{w*.1},{h*.72} {w*.35},{h*.72} {w*.5},{h*.74} C{w*.65},{h*.72} {w*.9},{h*.72} {w*.95},{h}Z" fill="{cloth}"/>'
            + (top if scarf else "") + f'<ellipse cx="{w*.5}" cy="{h*.42}" rx="{w*.19}" ry="{h*.2}" fill="{sk}"/>' + ("" if scarf else top) + beard +
            f'<circle cx="{w*.43}" cy="{h*.4}" r="2" fill="#222"/><circle cx="{w*.57}" cy="{h*.4}" r="2" fill="#222"/><path d="M{w*.43},{h*.52} q{w*.07},{h*.03} {w*.14},0" stroke="#7b4a3a" fill="none" stroke-width="1.6"/></svg>')

# MRZ ---------------------------------------------------------------
def _ck(s):
    v = lambda c: int(c) if c.isdigit() else 0 if c == "<" else ord(c) - 55
    return str(sum(v(c) * (7, 3, 1)[i % 3] for i, c in enumerate(s)) % 10)
def mrz(country, surname, given, number, nat, dob, sex, exp, personal=""):
    l1 = f"P<{country}{surname.replace(' ', '<')}<<{given.replace(' ', '<')}"[:44].ljust(44, "<")
    n = number.ljust(9, "<"); y = D(dob).strftime("%y%m%d"); e = D(exp).strftime("%y%m%d"); p = personal.ljust(14, "<")
    l2 = n + _ck(n) + nat + y + _ck(y) + sex + e + _ck(e) + p + (_ck(p) if personal else "<")
    l2 += _ck(l2[0:10] + l2[13:20] + l2[21:43])
    return l1, l2

# ------------------------------------------------------------------ html -> pdf
BASE_CSS = """
@page{size:A4;margin:%(margin)s} *{box-sizing:border-box} body{margin:0;font:%(size)s/%(lh)s '%(font)s';color:#111}
.sig{position:relative;display:inline-block;height:0;overflow:visible;vertical-align:baseline;white-space:nowrap}
.sig svg{position:absolute;left:0;bottom:-16px;z-index:3}
.sl{position:relative;display:inline-block;border-bottom:1px solid #222;min-width:190px;height:1.15em;text-align:left}
.c{text-align:center}.r{text-align:right}.b{font-weight:700}.u{text-decoration:underline}.j{text-align:justify}
h1,h2,h3{margin:.5em 0 .35em} p{margin:.5em 0} table{border-collapse:collapse} .grid td,.grid th{border:1px solid #333;padding:4px 6px;vertical-align:top}
.pb{break-before:page} .keep{break-inside:avoid} .small{font-size:.85em}
.ur{font-family:'Noto Nastaliq Urdu';direction:rtl;line-height:2.15} .urn{font-family:'PakType Naskh Basic Urdu';direction:rtl;line-height:1.5}
.abs{position:absolute} .rel{position:relative} ol.n{padding-left:2.1em} ol.n>li{margin:.55em 0;text-align:justify}
.two{display:flex;justify-content:space-between;gap:20px}
"""
CHROME = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
          "--disable-component-update", "--disable-sync", f"--user-data-dir={tempfile.gettempdir()}/R2chrome"]
def page_html(body, font="Liberation Serif", size="11.5pt", lh="1.45", margin="22mm 22mm 20mm 24mm", css=""):
    return f"<!doctype html><meta charset=utf-8><style>{BASE_CSS % dict(font=font, size=size, lh=lh, margin=margin)}{css}</style><body>{body}</body>"
def html_pdf(body, out, **kw):
    h = TMP / (hashlib.md5(str(out).encode()).hexdigest() + ".html"); h.write_text(page_html(body, **kw), encoding="utf-8")
    out = Path(out); out.parent.mkdir(parents=True, exist_ok=True)
    for _ in range(3):
        p = subprocess.run(["nice", *CHROME, "--no-pdf-header-footer", f"--print-to-pdf={out}", h.as_uri()], capture_output=True, timeout=120)
        if out.exists() and out.stat().st_size > 500: return out
    raise RuntimeError(p.stderr.decode()[-500:])
def html_png(body, w, h, out, scale=2, **kw):
    f = TMP / (hashlib.md5(str(out).encode()).hexdigest() + "i.html"); kw.setdefault("margin", "0")
    f.write_text(page_html(body, **kw), encoding="utf-8")
    subprocess.run(["nice", *CHROME, "--hide-scrollbars", f"--force-device-scale-factor={scale}", f"--window-size={w},{h}", f"--screenshot={out}", f.as_uri()],
                   capture_output=True, timeout=120, check=True)
    return Path(out)
def svg_png(svg, out, scale=3):
    m = re.search(r'width="([\d.]+)" height="([\d.]+)"', svg); w, h = int(float(m[1])) + 2, int(float(m[2])) + 2
    f = TMP / (hashlib.md5(str(out).encode()).hexdigest() + "s.html")
    f.write_text(f"<style>body{{margin:0;background:transparent}}</style>{svg}")
    subprocess.run(["nice", *CHROME, "--hide-scrollbars", "--default-background-color=00000000", f"--force-device-scale-factor={scale}", f"--window-size={max(w,500)},{max(h,200)}",
                    f"--screenshot={out}", f.as_uri()], capture_output=True, timeout=120, check=True)
    im = Image.open(out); im.crop((0, 0, w * scale, h * scale)).save(out); return Path(out)
def sig_png(seed):
    out = TMP / f"sig_{hashlib.md5(seed.encode()).hexdigest()}.png"
    if not out.exists():
        r = _rng("pen:" + seed); svg_png(scribble(seed, 170, 54, PENS[r.randrange(len(PENS))], 1.8), out)
    return out

def soffice(path, outdir, fmt="pdf"):
    subprocess.run(["nice", "soffice", f"-env:UserInstallation=file://{tempfile.gettempdir()}/R2lo", "--headless", "--convert-to", fmt, "--outdir", str(outdir), str(path)],
                   capture_output=True, timeout=180, check=True)
    return Path(outdir) / (Path(path).stem + "." + fmt)

# ------------------------------------------------------------------ after-work
def set_meta(path, when, title="", producer=None, author=""):
    """when: ISO date or datetime of the file as made by the office."""
    if len(when) == 10: when += "T" + "%02d:%02d:%02d" % (9 + zlib.crc32(str(Path(path).name).encode()) % 8, zlib.crc32(str(Path(path).name).encode()) % 60, zlib.crc32(str(Path(path).name + "s").encode()) % 60)
    s = "D:" + re.sub(r"[-T:]", "", when) + "+05'00'"
    with pikepdf.open(path, allow_overwriting_input=True) as p:
        if "/Metadata" in p.Root: del p.Root["/Metadata"]
        di = {"/CreationDate": s, "/ModDate": s}
        if title: di["/Title"] = title
        if author: di["/Author"] = author
        if producer: di["/Producer"] = producer
        p.trailer["/Info"] = p.make_indirect(pikepdf.Dictionary({k: pikepdf.String(v) for k, v in di.items()}))
        p.save(path, deterministic_id=True)
    return path

def number_pages(path, start, fmt="{}", pos="tr", size=11, font="helv", total=None, color=(0, 0, 0)):
    doc = fitz.open(path)
    for i, pg in enumerate(doc):
        t = fmt.format(start + i, total or doc.page_count); w = fitz.get_text_length(t, fontname=font, fontsize=size)
        W, H = pg.rect.width, pg.rect.height
        x, y = {"tr": (W - 40 - w, 34), "bc": ((W - w) / 2, H - 24), "br": (W - 40 - w, H - 24), "tc": ((W - w) / 2, 30)}[pos]
        pg.insert_text((x, y), t, fontname=font, fontsize=size, color=color)
    b = doc.tobytes(garbage=3, deflate=True); doc.close(); Path(path).write_bytes(b); return path

def label(path, text, x=None, y=24, size=11, page=0):
    """a boxed label in the top right corner of the first page"""
    doc = fitz.open(path); pg = doc[page]; w = fitz.get_text_length(text, fontname="hebo", fontsize=size)
    X = (pg.rect.width - 36 - w) if x is None else x
    pg.draw_rect(fitz.Rect(X - 6, y - 3, X + w + 6, y + size + 4), width=1, fill=(1, 1, 1)); pg.insert_text((X, y + size - 1), text, fontname="hebo", fontsize=size)
    b = doc.tobytes(garbage=3, deflate=True); doc.close(); Path(path).write_bytes(b); return path

def _jpeg(im, q):
    b = io.BytesIO(); im.save(b, "JPEG", quality=q, optimize=True); return b.getvalue()

def scanify(src, out=None, dpi=150, seed=None, cap=76_000, skew=.55, noise=3.2, producer="KM-Scan 4.2", gray=True, when=None):
    """Grey scan: slight skew, uneven light, noise, JPEG pages in a PDF with no text layer."""
    out = Path(out or src); r = _rng("scan" + (seed or out.name)); rs = np.random.RandomState(zlib.crc32((seed or out.name).encode()) & 0x7fffffff)
    doc = fitz.open(src); new = fitz.open()
    for pg in doc:
        pm = pg.get_pixmap(dpi=dpi, colorspace=fitz.csGRAY if gray else fitz.csRGB)
        im = Image.frombytes("L" if gray else "RGB", (pm.width, pm.height), pm.samples)
        bgc = r.randint(240, 250)
        im = im.rotate(r.uniform(-skew, skew), resample=Image.BICUBIC, fillcolor=255 if gray else (255,) * 3).filter(ImageFilter.GaussianBlur(.45))
        a = np.asarray(im).astype(np.float32)
        h, w = a.shape[:2]
        gx = np.linspace(0, 1, w)[None, :]; gy = np.linspace(0, 1, h)[:, None]
        shade = bgc / 255 * (1 - .035 * ((gx - r.random()) ** 2 + (gy - r.random()) ** 2))
        n = rs.normal(0, noise, (h // 2 + 1, w // 2 + 1)); n = np.kron(n, np.ones((2, 2)))[:h, :w]
        if not gray: shade, n = shade[..., None], n[..., None]
        a = np.clip(a * shade + n + 4, 0, 255).astype(np.uint8)
        im = Image.fromarray(a)
        for q in (46, 38, 32, 27, 23, 19, 16):
            j = _jpeg(im, q)
            if len(j) <= cap: break
        p = new.new_page(width=pg.rect.width, height=pg.rect.height); p.insert_image(p.rect, stream=j)
    b = new.tobytes(garbage=3, deflate=True); doc.close(); new.close(); out.write_bytes(b)
    return out

def photo(src_png, out, seed, bg=(92, 84, 74), maxw=1150, q=62, rot=2.2):
    """A phone photograph (JPEG) of a card or page lying on a table."""
    r = _rng("photo" + seed); rs = np.random.RandomState(zlib.crc32(seed.encode()) & 0x7fffffff)
    im = Image.open(src_png).convert("RGB"); s = (maxw * .84) / im.width; im = im.resize((int(im.width * s), int(im.height * s)), Image.LANCZOS)
    W, H = maxw, int(im.height * 1.28) + 40
    cv = Image.new("RGB", (W, H), bg); m = Image.new("L", im.size, 255)
    ang = r.uniform(-rot, rot); im2 = im.rotate(ang, expand=True, resample=Image.BICUBIC); m2 = m.rotate(ang, expand=True)
    cv.paste(im2, ((W - im2.width) // 2, (H - im2.height) // 2), m2)
    a = np.asarray(cv.filter(ImageFilter.GaussianBlur(.6))).astype(np.float32); h, w = a.shape[:2]
    gx = np.linspace(0, 1, w)[None, :, None]; gy = np.linspace(0, 1, h)[:, None, None]
    a = a * (1.04 - .16 * ((gx - r.uniform(.2, .5)) ** 2 + (gy - r.uniform(.2, .5)) ** 2)) + rs.normal(0, 3, (h, w, 1))
    Image.fromarray(np.clip(a, 0, 255).astype(np.uint8)).save(out, "JPEG", quality=q); return out

def concat(paths, out):
    new = fitz.open()
    for p in paths:
        d = fitz.open(p); new.insert_pdf(d); d.close()
    Path(out).write_bytes(new.tobytes(garbage=3, deflate=True)); return out
def pages(path):
    d = fitz.open(path); n = d.page_count; d.close(); return n

# ------------------------------------------------------------------ id papers
def cnic_card(name, father, no, dob, issue, expiry, sex, seed, rel="Father Name", country="Pakistan", scarf=False):
    return f"""<div style="width:640px;height:404px;position:relative;background:linear-gradient(120deg,#e8f0e4,#d5e6d8 60%,#e9eee0);border-radius:16px;font:15px 'Liberation Sans';padding:16px 20px">
    <div style="font-weight:700;font-size:19px;color:#0d4d2b">PAKISTAN <span style="font-weight:400;font-size:14px">National Identity Card</span></div><div style="font-size:12px;color:#234">ISLAMIC REPUBLIC OF PAKISTAN</div>
    <div style="position:absolute;right:20px;top:52px">{face(seed, 132, 164, scarf=scarf)}</div>
    <div style="position:absolute;left:20px;top:64px;line-height:1.25;width:440px">
    <div style="font-size:11px;color:#456">Name</div><b>{name}</b><div style="font-size:11px;color:#456;margin-top:5px">{rel}</div><b>{father}</b>
    <table style="margin-top:6px;width:400px"><tr><td style="font-size:11px;color:#456">Gender</td><td style="font-size:11px;color:#456">Country of Stay</td></tr><tr><td><b>{sex}</b></td><td><b>{country}</b></td></tr>
    <tr><td style="font-size:11px;color:#456;padding-top:6px">Identity Number</td><td style="font-size:11px;color:#456;padding-top:6px">Date of Birth</td></tr><tr><td><b>{no}</b></td><td><b>{dmy(dob)}</b></td></tr>
    <tr><td style="font-size:11px;color:#456;padding-top:6px">Date of Issue</td><td style="font-size:11px;color:#456;padding-top:6px">Date of Expiry</td></tr><tr><td><b>{dmy(issue)}</b></td><td><b>{dmy(expiry)}</b></td></tr></table></div>
    <div style="position:absolute;left:26px;bottom:26px">{scribble(name, 130, 40, '#222', 1.6)}</div><div style="position:absolute;left:26px;bottom:12px;font-size:10px;color:#456">Holder's Signature</div>
    <div style="position:absolute;right:34px;bottom:26px;font-size:12px;color:#456">Registrar General of Pakistan</div></div>"""

def passport_page(country, code, number, surname, given, nat, dob, sex, pob, issue, expiry, auth, seed, scarf=False, extra="", sign=True):
    l1, l2 = mrz(code, surname.upper(), given.upper(), number, code, dob, sex, expiry)
    f = lambda a, b: f'<div style="margin-top:7px"><div style="font-size:10px;color:#567">{a}</div><b>{b}</b></div>'
    dd = lambda s: f"{D(s).day:02d} {MON[D(s).month-1][:3].upper()} {D(s).year}"
    return f"""<div style="width:820px;height:570px;position:relative;background:linear-gradient(160deg,#f3efe6,#e6e9ef 70%,#efe9df);font:15px 'Liberation Sans';padding:20px 26px">
    <div style="display:flex;justify-content:space-between"><div style="font-weight:700;font-size:20px">{country}</div><div style="font-size:12px">PASSPORT &nbsp; Type <b>P</b> &nbsp; Code <b>{code}</b> &nbsp; Passport No. <b style="font-size:17px">{number}</b></div></div>
    <div style="position:absolute;left:26px;top:66px">{face(seed, 176, 220, scarf=scarf)}</div>{f'<div style="position:absolute;left:40px;top:300px">{scribble(given+" "+surname,150,46,"#222",1.7)}</div><div style="position:absolute;left:40px;top:352px;font-size:10px;color:#567">Holder’s signature</div>' if sign else ''}
    <div style="position:absolute;left:236px;top:54px;width:290px">{f('Surname', surname.upper())}{f('Given names', given.upper())}{f('Nationality', nat)}{f('Date of birth', dd(dob))}{f('Sex', sex)}{extra}</div>
    <div style="position:absolute;left:540px;top:54px;width:250px">{f('Place of birth', pob)}{f('Date of issue', dd(issue))}{f('Date of expiry', dd(expiry))}{f('Authority', auth)}</div>
    <div style="position:absolute;left:26px;bottom:26px;font:22.5px/1.45 'OCR B','Liberation Mono';letter-spacing:.6px;white-space:pre">{l1.replace('<','&lt;')}\n{l2.replace('<','&lt;')}</div></div>"""

# ------------------------------------------------------------------ docx helper
def docx_new(font="Calibri", size=11, margins=(2.2, 2.2, 2.2, 2.4)):
    import docx
    from docx.shared import Pt, Cm
    d = docx.Document(); st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7)
    s.top_margin, s.bottom_margin, s.right_margin, s.left_margin = (Cm(x) for x in margins)
    return d
def docx_meta(path, when, author="", last=""):
    import docx
    d = docx.Document(path); c = d.core_properties; t = datetime.fromisoformat(when if len(when) > 10 else when + "T11:20:00")
    c.created = c.modified = t; c.author = author; c.last_modified_by = last or author; c.revision = 3; d.save(path)
def para(d, text="", align=None, bold=False, size=None, after=6, italic=False, underline=False):
    from docx.shared import Pt
    p = d.add_paragraph(); p.paragraph_format.space_after = Pt(after)
    if align: p.alignment = {"c": 1, "r": 2, "j": 3}[align]
    for i, part in enumerate(re.split(r"\*\*", text)):
        run = p.add_run(part); run.bold = bold or i % 2 == 1; run.italic = italic; run.underline = underline
        if size: run.font.size = Pt(size)
    return p
def dtable(d, rows, widths=None, header=True, size=None):
    from docx.shared import Cm, Pt
    t = d.add_table(rows=len(rows), cols=len(rows[0])); t.style = "Table Grid"
    if widths:
        t.autofit = False
        for j, w in enumerate(widths): t.columns[j].width = Cm(w)
    for i, row in enumerate(rows):
        for j, v in enumerate(row):
            c = t.cell(i, j); c.text = ""; run = c.paragraphs[0].add_run(str(v)); run.bold = header and i == 0
            if size: run.font.size = Pt(size)
            if widths: c.width = Cm(widths[j])
    return t
def docx_sig(d, seed, cm=4.0):
    from docx.shared import Cm
    d.add_picture(str(sig_png(seed)), width=Cm(cm)); d.paragraphs[-1].paragraph_format.space_after = 0

# ------------------------------------------------------------------ matters
def ltr(t):
    """numbers with hyphens inside Urdu text keep their order"""
    return re.sub(r'\d[\d,\-/.]*\d', lambda m: f'<bdi dir=ltr style="white-space:nowrap">{m[0]}</bdi>', t)

class V:
    """Which variant is being made; remembers whether a paper asked for it."""
    def __init__(self, faulty): self.faulty = faulty; self.used = set()
    def __call__(self, fid, clean, faulty):
        self.used.add(fid); return faulty if self.faulty else clean

class Matter:
    def __init__(self, slug, pack):
        self.slug, self.pack, self.papers, self.dir = slug, pack, [], ROOT / slug
        self.matter = {}; self.faults = []; self.doubts = []
    def paper(self, name, drop=False, faulty_name=None):
        """decorator; the function gets (path, v). drop: absent from the faulty folder (a planted fault)."""
        def deco(fn): self.papers.append((name, fn, drop, faulty_name)); return fn
        return deco
    def build(self, only=None):
        C, F = self.dir / "clean", self.dir / "faulty"
        if only is None:
            for x in (C, F): shutil.rmtree(x, ignore_errors=True)
        for x in (C, F): x.mkdir(parents=True, exist_ok=True)
        for name, fn, drop, fname in self.papers:
            if only and not any(o in name for o in only): continue
            v = V(False); (C / name).parent.mkdir(parents=True, exist_ok=True); fn(C / name, v)
            assert (C / name).exists(), name
            if drop: continue
            tgt = F / (fname or name); tgt.parent.mkdir(parents=True, exist_ok=True)
            if v.used: fn(tgt, V(True))
            else: shutil.copyfile(C / name, tgt)
            print(" ", name, pages(C / name) if name.endswith(".pdf") else "-", (C / name).stat().st_size // 1024, "KB", sorted(v.used) or "")
        for x, fl in ((C, False), (F, True)):
            m = self.matter(V(fl)) if callable(self.matter) else self.matter
            (x / "matter.json").write_text(json.dumps(m, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        (self.dir / "expected.json").write_text(json.dumps({"pack": self.pack, "as_of": "2026-11-28", "faults": self.faults, "clean_doubts": self.doubts}, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

# =================================================================== R2: other hands, stamps, scanners
H2 = ["Gloria Hallelujah", "Delphine", "Dancing Script", "Kristi", "Shadows Into Light", "Kalam", "Reenie Beanie", "Alex Brush", "Because We Learn"]
H2S = {"Gloria Hallelujah": .8, "Delphine": 1.15, "Dancing Script": 1.1, "Kristi": 1.65, "Shadows Into Light": 1.15, "Kalam": .95, "Reenie Beanie": 1.5, "Alex Brush": 1.35, "Because We Learn": 1.0}
def pen(text, who, size=14, font=None):
    r = _rng("r2script:" + who); f = font or H2[r.randrange(len(H2))]; c = PENS[r.randrange(len(PENS))]
    return f'<span style="font-family:\'{f}\',\'Kalam\';font-size:{size*H2S.get(f,1):.1f}px;color:{c};line-height:1.05;display:inline-block;transform:rotate({r.uniform(-1.5,.8):.1f}deg)">{text}</span>'

def sgn_svg(seed, w=180, h=60):
    """one continuous pen stroke: letters of varying height, a tail; no two seeds alike"""
    r = _rng("r2hand:" + seed); c = PENS[r.randrange(len(PENS))]; sw = r.choice([1.3, 1.6, 1.9, 2.3])
    k = r.randint(4, 10); slant = r.uniform(-.2, .8); x = w * .07; base = h * r.uniform(.55, .7); pts = []
    big = r.uniform(.45, .75) * h
    kind = r.randrange(4)
    if kind == 0: pts += [(x, base), (x + 10, base - big), (x + 26, base - big * .8), (x + 12, base - big * .3), (x + 4, base + 4), (x + 30, base)]
    elif kind == 1: pts += [(x + 24, base - big), (x + 4, base - big * .6), (x, base - 4), (x + 20, base + 6), (x + 34, base - big * .5)]
    elif kind == 2: pts += [(x, base - big * .2), (x + 8, base - big), (x + 14, base + 8), (x + 6, base + h * .28), (x - 2, base + h * .1), (x + 30, base - big * .3)]
    else: pts += [(x, base - big), (x + 34, base - big * 1.02), (x + 16, base - big), (x + 12, base), (x + 30, base - big * .4)]
    px = pts[-1][0]; step = (w * r.uniform(.62, .85) - px) / k
    for i in range(k):
        a = h * r.choice([.14, .18, .22, .3, .42]) * (1 - .4 * i / k); t = r.randrange(4)
        if t == 0: seg = [(.25, -a), (.55, 0), (.8, -a * .3)]
        elif t == 1: seg = [(.6, -a), (.2, -a * 1.3), (.4, 0), (.9, -2)]
        elif t == 2: seg = [(.3, -a * .6), (.35, a * .9), (.1, a * .5), (.9, -a * .2)]
        else: seg = [(.3, -a * .5), (.5, 1), (.75, -a * .5), (.95, 0)]
        pts += [(px + step * u, base + dv - i * .6) for u, dv in seg]; px += step
    end = r.randrange(4)
    if end == 0: pts += [(w * .95, base - h * .25), (w * .98, base - h * .3)]
    elif end == 1: pts += [(w * .93, base + 3), (w * .6, base + h * .25), (w * .15, base + h * .2)]
    elif end == 2: pts += [(w * .9, base - h * .4), (w * .7, base - h * .55), (w * .3, base - h * .35)]
    else: pts += [(w * .88, base + h * .3), (w * .8, base + h * .36), (w * .75, base + h * .2), (w * .97, base - 4)]
    pts = [(a + slant * (base - b) * .5 + r.uniform(-.9, .9), b + r.uniform(-.9, .9)) for a, b in pts]
    d = f"M{pts[0][0]:.1f},{pts[0][1]:.1f}"
    for i in range(1, len(pts) - 1):
        mx, my = (pts[i][0] + pts[i+1][0]) / 2, (pts[i][1] + pts[i+1][1]) / 2; d += f" Q{pts[i][0]:.1f},{pts[i][1]:.1f} {mx:.1f},{my:.1f}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}"><path d="{d}" fill="none" stroke="{c}" stroke-width="{sw}" stroke-linecap="round" stroke-linejoin="round"/></svg>'
def sgn(seed, w=170, h=58, dx=4, dy=-6):
    if not seed: return ""
    r = _rng("r2s:" + seed); return f'<span class="sig" style="left:{dx}px;top:{dy}px;transform:rotate({r.uniform(-6,4):.1f}deg)">{sgn_svg(seed, w, h)}</span>'
def sgn_png(seed):
    out = TMP / f"sgn_{hashlib.md5(seed.encode()).hexdigest()}.png"
    if not out.exists(): svg_png(sgn_svg(seed, 180, 60), out)
    return out
def docx_sgn(d, seed, cm=4.0):
    from docx.shared import Cm
    d.add_picture(str(sgn_png(seed)), width=Cm(cm)); d.paragraphs[-1].paragraph_format.space_after = 0
def dated(seed, who, size=13): return pen(seed, who, size)

def stamp_oval(top, mid, bot, w=170, h=92, color="#2a3f8f", rot=-6):
    return (f'<svg width="{w}" height="{h}" style="transform:rotate({rot}deg);opacity:.8" viewBox="0 0 {w} {h}"><ellipse cx="{w/2}" cy="{h/2}" rx="{w/2-3}" ry="{h/2-3}" fill="none" stroke="{color}" stroke-width="2.2"/><ellipse cx="{w/2}" cy="{h/2}" rx="{w/2-8}" ry="{h/2-8}" fill="none" stroke="{color}" stroke-width="1"/>'
            f'<g font-family="Liberation Sans Narrow" font-weight="700" fill="{color}" text-anchor="middle"><text x="{w/2}" y="{h*.36}" font-size="11">{top}</text><text x="{w/2}" y="{h*.56}" font-size="13">{mid}</text><text x="{w/2}" y="{h*.76}" font-size="10.5">{bot}</text></g></svg>')
def stamp_date(head, day, foot="", color="#a02020", rot=-4, w=150):
    return (f'<span style="display:inline-block;width:{w}px;border:2px solid {color};border-radius:5px;color:{color};text-align:center;transform:rotate({rot}deg);opacity:.82;font:700 10px/1.3 \'Liberation Sans\'">'
            f'<span style="display:block;border-bottom:1.5px solid {color};padding:2px">{head}</span><span style="display:block;font:700 15px/1.5 \'Liberation Mono\'">{day}</span>' + (f'<span style="display:block;border-top:1.5px solid {color};padding:2px">{foot}</span>' if foot else "") + "</span>")

def scan2(path, mode="grey", seed=None, when=None, producer=None, cap=88_000):
    """other scanners. bw: bilevel 200 dpi; copier: grey with dark edge and punch holes; warm: colour sheetfed; phone: app picture with shadow"""
    path = Path(path); r = _rng("sc2" + (seed or path.name)); rs = np.random.RandomState(zlib.crc32((seed or path.name).encode()) & 0x7fffffff)
    doc = fitz.open(path); new = fitz.open()
    for pg in doc:
        col = mode in ("warm", "phone"); dpi = 200 if mode == "bw" else 150
        pm = pg.get_pixmap(dpi=dpi, colorspace=fitz.csRGB if col else fitz.csGRAY); im = Image.frombytes("RGB" if col else "L", (pm.width, pm.height), pm.samples)
        W, H = im.size; dr = ImageDraw.Draw(im)
        if mode == "copier":
            for yy in (.36, .64): dr.ellipse((W * .022, H * yy - 17, W * .022 + 34, H * yy + 17), fill=70)
        im = im.rotate(r.uniform(-.7, .7), resample=Image.BICUBIC, fillcolor=(255,) * 3 if col else 255)
        if mode == "bw":
            a = np.asarray(im.filter(ImageFilter.GaussianBlur(.6))).astype(np.float32) + rs.normal(0, 14, (H, W)); b = (a > 158)
            sp = rs.rand(H, W) > .99996; b = b & ~sp
            bio = io.BytesIO(); Image.fromarray((b * 255).astype(np.uint8)).convert("1").save(bio, "PNG", optimize=True); stream = bio.getvalue()
        else:
            a = np.asarray(im.filter(ImageFilter.GaussianBlur(.5))).astype(np.float32); gx = np.linspace(0, 1, W)[None, :]; gy = np.linspace(0, 1, H)[:, None]
            if mode == "copier":
                sh = .97 - .5 * np.exp(-gx * W / 9) - .35 * np.exp(-(1 - gy) * H / 7) + 0 * gx; a = (a - 128) * 1.12 + 128; a = a * sh + rs.normal(0, 5, (H, W)); speck = rs.rand(H, W) > .9999; a[speck] = 60
            elif mode == "warm":
                a = a * np.array([.985, .97, .93])[None, None, :] * (1 - .05 * (gx - .5)[..., None] ** 2) + rs.normal(0, 2.2, (H, W, 1))
            elif mode == "phone":
                sx, sy = r.random(), r.random(); sh = 1.03 - .34 * np.sqrt((gx - sx) ** 2 * .7 + (gy - sy) ** 2 * .6); a = a * np.array([.97, .965, .95])[None, None, :] * sh[..., None] + rs.normal(0, 3, (H, W, 1))
            else: a = a * r.uniform(.94, .985) + rs.normal(0, 3, (H, W))
            im = Image.fromarray(np.clip(a, 0, 255).astype(np.uint8))
            if mode == "phone":
                k = lambda: r.uniform(0, .018); w, h = im.size; im = im.transform(im.size, Image.QUAD, (-w * k(), -h * k(), -w * k(), h + h * k(), w + w * k(), h + h * k(), w + w * k(), -h * k()), Image.BICUBIC, fillcolor=(96, 84, 70))
            for q in (50, 42, 34, 28, 24, 20, 16):
                stream = _jpeg(im, q)
                if len(stream) <= cap: break
        p = new.new_page(width=pg.rect.width, height=pg.rect.height); p.insert_image(p.rect, stream=stream)
    b = new.tobytes(garbage=3, deflate=True); doc.close(); new.close(); path.write_bytes(b); return path

def docx_pdf(d, p):
    q = TMP / (hashlib.md5(str(p).encode()).hexdigest() + ".docx"); d.save(q); shutil.copyfile(soffice(q, TMP), p); return p
def stamp_number(path, nums, pos="br", size=12, prefix="", font="cour", color=(.25, .25, .25)):
    """a numbering machine: explicit list of numbers, one a page"""
    doc = fitz.open(path); assert len(nums) == doc.page_count, (path, doc.page_count, nums)
    for pg, n in zip(doc, nums):
        t = f"{prefix}{n}"; W, H = pg.rect.width, pg.rect.height; w = fitz.get_text_length(t, fontname=font, fontsize=size)
        x, y = {"br": (W - 44 - w, H - 26), "bc": ((W - w) / 2, H - 26), "tr": (W - 44 - w, 32), "tc": ((W - w) / 2, 30)}[pos]; pg.insert_text((x, y), t, fontname=font, fontsize=size, color=color)
    b = doc.tobytes(garbage=3, deflate=True); doc.close(); Path(path).write_bytes(b); return path
def rl_doc(p, story, size=None, margins=(56, 56, 60, 56), title=""):
    from reportlab.platypus import SimpleDocTemplate
    from reportlab.lib.pagesizes import A4
    SimpleDocTemplate(str(p), pagesize=size or A4, leftMargin=margins[0], rightMargin=margins[1], topMargin=margins[2], bottomMargin=margins[3], title=title).build(story); return p
