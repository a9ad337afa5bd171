"""Small tools for making papers: ink, stamps, scans, photographs. All seeded."""
import base64, io, json, math, os, random, re, shutil, subprocess, sys, tempfile, zipfile, datetime
from pathlib import Path
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter, ImageChops
import pymupdf, pikepdf

HERE = Path(__file__).resolve().parent
FONTS = {'caveat': HERE/'fonts/Caveat.ttf', 'kalam': HERE/'fonts/Kalam.ttf', 'shadows': HERE/'fonts/Shadows.ttf'}
BLUE, BLACK, NAVY, VIOLET, RED, GREEN = (28, 52, 150), (24, 24, 30), (20, 30, 90), (84, 44, 140), (170, 30, 40), (20, 100, 60)

def sysfont(name, size):
    p = subprocess.run(['fc-match', '-f', '%{file}', name], capture_output=True, text=True).stdout
    return ImageFont.truetype(p, size)

# ---------------------------------------------------------------- ink
def _catmull(pts, n=14):
    out = []
    P = [pts[0]] + list(pts) + [pts[-1]]
    for i in range(1, len(P)-2):
        p0, p1, p2, p3 = map(np.array, P[i-1:i+3])
        for k in range(n):
            t = k/n
            out.append(.5*((2*p1)+(-p0+p2)*t+(2*p0-5*p1+4*p2-p3)*t*t+(-p0+3*p1-3*p2+p3)*t**3))
    out.append(np.array(P[-2]))
    return out

def draw_strokes(strokes, color, pen, w, h, ss=3):
    im = Image.new('L', (int(w*ss), int(h*ss)), 0)
    d = ImageDraw.Draw(im)
    for pts in strokes:
        c = _catmull([(float(x), float(y)) for x, y in pts])
        prev, vel = c[0], 0
        for i, p in enumerate(c[1:], 1):
            v = float(np.hypot(*(p-prev)))
            vel = .8*vel+.2*v
            end = min(1, i/6, (len(c)-i)/8+.25)
            r = pen*ss*(.75+.5/(1+vel*.22))*end*.5+.4
            steps = max(1, int(v*ss/1.2))
            for s in range(steps):
                q = prev+(p-prev)*s/steps
                d.ellipse([q[0]*ss-r, q[1]*ss-r, q[0]*ss+r, q[1]*ss+r], fill=235)
            prev = p
    im = im.resize((int(w), int(h)), Image.LANCZOS)
    out = Image.new('RGBA', im.size, color+(0,))
    out.putalpha(im)
    return out

def signature(seed, style='cursive', color=BLUE, pen=3.0, w=420, h=150, jitter=0, jseed=0):
    """An invented hand. The same seed gives the same hand; jitter makes another specimen of it."""
    r, s = random.Random('sig%s' % seed), []
    R = r.uniform
    if style == 'cursive':
        x, base = 30, h*.62
        cap = r.randint(0, 4)
        if cap == 0:
            s.append([(x+30, base-60*R(.8, 1.1)), (x+4, base-30), (x, base+6), (x+30, base+14), (x+62, base-42), (x+48, base-80*R(.8, 1.1)), (x+26, base-40), (x+40, base+8), (x+70, base-6)])
        elif cap == 1:   # K / R like
            s.append([(x+6, base-78), (x+10, base-30), (x+4, base+10)])
            s.append([(x+58, base-76), (x+26, base-40), (x+14, base-30), (x+40, base-8), (x+54, base+8), (x+72, base-6)])
        elif cap == 2:   # S like
            s.append([(x+52, base-66), (x+34, base-82), (x+18, base-60), (x+44, base-30), (x+46, base), (x+14, base+12), (x-4, base-6), (x+30, base-10), (x+70, base-6)])
        elif cap == 3:   # T / F like
            s.append([(x-10, base-60), (x+20, base-78), (x+50, base-70), (x+86, base-84)])
            s.append([(x+42, base-72), (x+32, base-30), (x+24, base+10), (x+2, base+6), (x+30, base-14), (x+70, base-6)])
        else:            # M / N like
            s.append([(x-6, base+10), (x+10, base-50), (x+16, base-74), (x+22, base-10), (x+42, base-70), (x+50, base-10), (x+70, base-6)])
        x += 70
        pts = [(x, base-6)]
        for i in range(r.randint(5, 8)):
            k = r.choice('uuunlegi')
            st = R(16, 26)
            a = R(10, 18)
            if k == 'l': pts += [(x+st*.5, base-a*3.2), (x+st*.25, base-a*3), (x+st*.45, base+2), (x+st, base-4)]
            elif k == 'g': pts += [(x+st*.6, base-a), (x+st*.7, base+a*2.4), (x+st*.15, base+a*2), (x+st, base-3)]
            elif k == 'e': pts += [(x+st*.6, base-a*.9), (x+st*.2, base-a), (x+st*.3, base+3), (x+st, base-3)]
            else: pts += [(x+st*.3, base-a), (x+st*.5, base+2), (x+st, base-a*.3)]
            x += st
        pts += [(x+R(30, 70), base-R(10, 26)), (x+R(70, 100), base-R(20, 40))]
        s.append(pts)
        if r.random() < .6:
            s.append([(60, base+26), ((x+60)/2, base+20+R(-4, 8)), (x+40, base+R(12, 22))])
    elif style == 'loopy':
        x, base = 26, h*.6
        pts = [(x, base+20)]
        for i in range(r.randint(3, 5)):
            st, a = R(40, 58), R(34, 56)
            pts += [(x+st*.7, base-a), (x+st*.35, base-a*1.1), (x+st*.3, base+R(0, 12)), (x+st, base+R(-6, 10))]
            x += st
        pts += [(x+20, base-20), (x+50, base+4), (x+110, base-12)]
        s.append(pts)
        s.append([(x-60, base+34), (40, base+40), (60, base+24), (x+100, base+22)])
    elif style == 'initials':
        x, base = 40, h*.66
        s.append([(x, base), (x+18, base-70), (x+34, base-4), (x+8, base-30), (x+48, base-34)])
        s.append([(x+52, base-66), (x+50, base+2), (x+56, base-50), (x+90, base-58), (x+84, base-30), (x+54, base-26), (x+100, base+12)])
        if r.random() < .7: s.append([(x+100, base+12), (x+150, base-10), (x+210, base+6)])
    elif style == 'urdu':
        x, base = w*.82, h*.55
        pts = [(x, base-34), (x-10, base), (x-30, base+4)]
        for i in range(r.randint(4, 6)):
            st, a = R(24, 40), R(8, 16)
            pts += [(x-30-st*.4, base-a), (x-30-st*.7, base+a*.8), (x-30-st, base+R(-3, 3))]
            x -= st
        pts += [(x-40, base+32), (x-74, base+28), (x-84, base+2)]
        s.append(pts)
        for i in range(r.randint(2, 4)):
            dx, dy = R(w*.25, w*.75), base+r.choice([-1, 1])*R(18, 30)
            s.append([(dx, dy), (dx+3, dy+3)])
        s.append([(w*.2, base+R(-40, -30)), (w*.5, base-44), (w*.7, base-38)])
    elif style == 'scrawl':
        x, base = 30, h*.6
        pts = [(x, base-40)]
        for i in range(r.randint(6, 9)):
            pts += [(x+R(4, 16), base+R(8, 30)), (x+R(18, 30), base-R(14, 50))]
            x += R(20, 30)
        pts += [(x+60, base-30), (x+110, base-36)]
        s.append(pts)
    sh, sx = r.uniform(-.05, .28), r.uniform(.82, 1.12)
    s = [[((a+(h*.6-b)*sh)*sx, b) for a, b in st] for st in s]
    if jitter:
        q = random.Random('j%s%s' % (seed, jseed))
        s = [[(a*(1+jitter*.01)+q.gauss(0, jitter), b+q.gauss(0, jitter)) for a, b in st] for st in s]
    im = draw_strokes(s, color, pen, w, h)
    bb = im.getbbox()
    return im.crop((max(0, bb[0]-4), max(0, bb[1]-4), bb[2]+4, bb[3]+4))

def hand(text, seed=0, font='caveat', size=44, color=BLUE, wob=1.6):
    r = random.Random('h%s%s' % (seed, text))
    f = ImageFont.truetype(str(FONTS[font]), size)
    w = int(f.getlength(text)*1.15)+40
    im = Image.new('L', (w, int(size*2)), 0)
    x = 10
    dr = r.uniform(-.015, .015)
    for i, ch in enumerate(text):
        g = Image.new('L', (int(size*2), int(size*2)), 0)
        ImageDraw.Draw(g).text((size*.5, size*.35), ch, font=f, fill=240)
        g = g.rotate(r.uniform(-wob*1.5, wob*1.5), resample=Image.BICUBIC)
        y = int(r.gauss(0, wob*.5)+dr*x)
        im.paste(ImageChops.lighter(im.crop((int(x-size*.5), y, int(x-size*.5)+g.width, y+g.height)), g), (int(x-size*.5), y))
        x += f.getlength(ch)*r.uniform(.96, 1.04)
    bb = im.getbbox() or (0, 0, 10, 10)
    im = im.crop((max(0, bb[0]-3), max(0, bb[1]-3), bb[2]+3, bb[3]+3))
    out = Image.new('RGBA', im.size, color+(0,)); out.putalpha(im)
    return out

def thumb(seed, color=(40, 40, 110), size=110):
    r = np.random.default_rng(abs(hash(str(seed))) % 1 + int.from_bytes(str(seed).encode()[:4], 'big'))
    h, w = int(size*1.3), size
    y, x = np.mgrid[0:h, 0:w].astype(float)
    cx, cy = w*.5, h*.58
    d = np.hypot((x-cx)*1.15, (y-cy)*.8)
    ang = np.arctan2(y-cy, x-cx)
    ridge = np.sin(d*1.25+1.8*np.sin(ang*2+.7)+.6*np.sin(x*.14)+.8*np.sin(y*.09))
    m = (((x-w/2)/(w*.46))**2+((y-h/2)/(h*.46))**2) < 1
    n = r.normal(0, .45, (h, w))
    blot = Image.fromarray((r.random((8, 6))*255).astype('uint8')).resize((w, h), Image.BICUBIC)
    a = ((ridge+n) > -.1)*m*(110+np.asarray(blot)*.5)
    out = Image.new('RGBA', (w, h), color+(0,))
    out.putalpha(Image.fromarray(np.clip(a, 0, 230).astype('uint8')).filter(ImageFilter.GaussianBlur(.7)))
    return out

# ---------------------------------------------------------------- stamps
def _worn(mask, seed, wear):
    r = np.random.default_rng(seed)
    h, w = mask.size[1], mask.size[0]
    big = Image.fromarray((r.random((max(3, h//40), max(3, w//40)))*255).astype('uint8')).resize((w, h), Image.BICUBIC)
    fine = r.random((h, w))
    a = np.asarray(mask).astype(float)*(1-wear*.55*np.asarray(big)/255.)*(fine > wear*.16)
    return Image.fromarray(np.clip(a, 0, 255).astype('uint8')).filter(ImageFilter.GaussianBlur(.8))

def round_stamp(outer, inner=(), size=360, color=VIOLET, seed=1, font='Liberation Sans:bold', star=True, wear=.5, angle=0, bottom=''):
    S = size
    m = Image.new('L', (S, S), 0); d = ImageDraw.Draw(m)
    d.ellipse([6, 6, S-6, S-6], outline=235, width=6)
    d.ellipse([S*.2, S*.2, S*.8, S*.8], outline=235, width=3)
    f = sysfont(font, int(S*.083))
    def arc(text, start, r, flip=False):
        tot = sum(f.getlength(c) for c in text)*1.06/r
        a = start-tot/2 if not flip else start+tot/2
        for c in text:
            wd = f.getlength(c)*1.06/r
            am = a+wd/2 if not flip else a-wd/2
            g = Image.new('L', (int(S*.16), int(S*.16)), 0)
            ImageDraw.Draw(g).text((g.width/2, g.height/2), c, font=f, fill=235, anchor='mm')
            deg = -math.degrees(am)-90 if not flip else -math.degrees(am)+90
            g = g.rotate(deg, resample=Image.BICUBIC)
            px, py = S/2+r*math.cos(am)-g.width/2, S/2+r*math.sin(am)-g.height/2
            m.paste(ImageChops.lighter(m.crop((int(px), int(py), int(px)+g.width, int(py)+g.height)), g), (int(px), int(py)))
            a = a+wd if not flip else a-wd
    arc(outer, -math.pi/2, S*.385)
    if bottom: arc(bottom, math.pi/2, S*.4, True)
    elif star: arc('★', math.pi/2, S*.385, True) if False else d.regular_polygon((S/2, S*.89, S*.03), 5, fill=235)
    fi = sysfont(font, int(S*.075))
    y = S/2-(len(inner)-1)*S*.05
    for t in inner:
        f2 = fi
        k = int(S*.075)
        while f2.getlength(t) > S*.54 and k > 9: k -= 1; f2 = sysfont(font, k)
        d.text((S/2, y), t, font=f2, fill=235, anchor='mm'); y += S*.1
    m = _worn(m, seed, wear)
    out = Image.new('RGBA', m.size, color+(0,)); out.putalpha(m)
    return out.rotate(angle, resample=Image.BICUBIC, expand=True)

def box_stamp(lines, color=VIOLET, seed=1, font='Liberation Sans:bold', size=30, frame=True, wear=.45, angle=0, pad=16, dbl=False):
    fs = [sysfont(font, int(size*(l[1] if isinstance(l, tuple) else 1))) for l in lines]
    ts = [l[0] if isinstance(l, tuple) else l for l in lines]
    w = int(max(f.getlength(t) for f, t in zip(fs, ts)))+pad*2+10
    h = int(sum(f.size*1.25 for f in fs))+pad*2
    m = Image.new('L', (w, h), 0); d = ImageDraw.Draw(m)
    if frame: d.rectangle([3, 3, w-4, h-4], outline=235, width=4)
    if dbl: d.rectangle([9, 9, w-10, h-10], outline=235, width=2)
    y = pad
    for f, t in zip(fs, ts):
        d.text((w/2, y), t, font=f, fill=235, anchor='ma'); y += f.size*1.25
    m = _worn(m, seed, wear)
    out = Image.new('RGBA', m.size, color+(0,)); out.putalpha(m)
    return out.rotate(angle, resample=Image.BICUBIC, expand=True)

def wafer(text, seed=3, size=320, color=(176, 24, 32), bottom=''):
    """A red paper seal, embossed."""
    S = size; im = Image.new('RGBA', (S, S), (0, 0, 0, 0)); d = ImageDraw.Draw(im)
    pts = []
    for i in range(96):
        r = S*.49 if i % 2 else S*.455
        a = 2*math.pi*i/96; pts.append((S/2+r*math.cos(a), S/2+r*math.sin(a)))
    d.polygon(pts, fill=color+(235,))
    st = round_stamp(text, ('NOTARY', 'PUBLIC'), size=int(S*.84), color=(120, 8, 14), seed=seed, wear=.25, bottom=bottom)
    hi = round_stamp(text, ('NOTARY', 'PUBLIC'), size=int(S*.84), color=(235, 120, 120), seed=seed, wear=.25, bottom=bottom)
    im.alpha_composite(hi, (int(S*.08)+2, int(S*.08)+2)); im.alpha_composite(st, (int(S*.08), int(S*.08)))
    return im

# ---------------------------------------------------------------- html
def b64(im, fmt='PNG', q=80):
    b = io.BytesIO()
    (im if fmt == 'PNG' else im.convert('RGB')).save(b, fmt, quality=q)
    return 'data:image/%s;base64,%s' % (fmt.lower(), base64.b64encode(b.getvalue()).decode())

def tag(im, h=None, w=None, style=''):
    dim = ('height:%smm;' % h if h else '')+('width:%smm;' % w if w else '')
    return '<img src="%s" style="%s%s">' % (b64(im), dim, style)

def at(im, x, y, h=None, w=None, style=''):
    dim = ('height:%smm;' % h if h else '')+('width:%smm;' % w if w else '')
    return '<img src="%s" style="position:absolute;left:%smm;top:%smm;%s%s">' % (b64(im), x, y, dim, style)

def norm_pdf(src, dst, when='2026-01-05', title=None, producer=None, creator=None):
    with pikepdf.open(src) as p:
        for k in list(p.docinfo.keys()): del p.docinfo[k]
        ds = "D:%s120000Z" % when.replace('-', '')
        p.docinfo['/CreationDate'] = ds
        if title: p.docinfo['/Title'] = title
        if producer: p.docinfo['/Producer'] = producer
        if creator: p.docinfo['/Creator'] = creator
        if '/Metadata' in p.Root: del p.Root['/Metadata']
        for k in ('/ID', '/DocChecksum'):
            if k in p.trailer: del p.trailer[k]
        p.save(dst, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)

def html2pdf(html, when='2026-01-05', title=None, size='A4', margin='0', css='', creator='Mozilla/5.0'):
    with tempfile.TemporaryDirectory() as t:
        h = Path(t)/'a.html'
        h.write_text('<!doctype html><meta charset="utf-8"><style>@page{size:%s;margin:%s}*{box-sizing:border-box}body{margin:0}%s</style>%s' % (size, margin, css, html), encoding='utf-8')
        o = Path(t)/'a.pdf'
        subprocess.run(['nice', '-n', '19', 'chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', '--user-data-dir=%s/prof' % t, '--print-to-pdf=%s' % o, h.as_uri()], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        n = Path(t)/'n.pdf'
        norm_pdf(o, n, when, title, 'Skia/PDF', creator)
        return n.read_bytes()

def office2pdf(data, ext, when='2026-01-05', title=None, producer='LibreOffice 7.4'):
    with tempfile.TemporaryDirectory() as t:
        p = Path(t)/('a.'+ext); p.write_bytes(data)
        subprocess.run(['nice', '-n', '19', 'soffice', '--headless', '-env:UserInstallation=file://%s/prof' % t, '--convert-to', 'pdf', '--outdir', t, str(p)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        n = Path(t)/'n.pdf'
        norm_pdf(Path(t)/'a.pdf', n, when, title, producer, 'Writer')
        return n.read_bytes()

def zip_fix(data, when=(2026, 1, 5, 10, 0, 0)):
    """Same bytes on every run: fixed times in an office file."""
    o = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as z, zipfile.ZipFile(o, 'w', zipfile.ZIP_DEFLATED) as w:
        for n in z.namelist():
            b = z.read(n)
            if n == 'docProps/core.xml':
                b = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', b'%04d-%02d-%02dT%02d:%02d:%02dZ' % when, b)
            i = zipfile.ZipInfo(n, when); i.compress_type = zipfile.ZIP_DEFLATED
            w.writestr(i, b)
    return o.getvalue()

def docx_bytes(doc, when=(2026, 1, 5, 10, 0, 0), author='', title=''):
    for t in doc.tables:
        ws = [c.width for c in t.rows[-1].cells]
        if all(ws):
            t.autofit = False
            for col, w in zip(t.columns, ws): col.width = w
    doc.core_properties.author = author; doc.core_properties.title = title
    doc.core_properties.last_modified_by = author
    b = io.BytesIO(); doc.save(b); return zip_fix(b.getvalue(), when)

def img_stream(im):
    b = io.BytesIO(); im.save(b, 'PNG'); b.seek(0); return b

# ---------------------------------------------------------------- scans
def pages(pdf, dpi=150):
    d = pymupdf.open(stream=pdf, filetype='pdf')
    out = []
    for p in d:
        x = p.get_pixmap(dpi=dpi)
        out.append(Image.frombytes('RGB', (x.width, x.height), x.samples))
    return out

def scan(im, seed, angle=None, gray=True, noise=2.2, light=18, edge=True, blur=.55, q=54, tint=(252, 250, 244), speck=14, contrast=1.0):
    r = np.random.default_rng(seed)
    if angle is None: angle = float(r.uniform(-1.1, 1.1))
    w, h = im.size
    im = im.rotate(angle, resample=Image.BICUBIC, fillcolor=(255, 255, 255))
    a = np.asarray(im).astype(np.float32)
    a = a*np.array(tint, np.float32)/255
    if contrast != 1: a = 128+(a-128)*contrast
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    gx, gy = r.uniform(-1, 1), r.uniform(-1, 1)
    g = (xx/w-.5)*gx+(yy/h-.5)*gy
    a += (g*light)[..., None]
    if edge:
        side = r.integers(0, 3)
        k = {0: xx, 1: w-xx, 2: h-yy}[int(side)]
        a -= (np.exp(-k/(w*.018))*r.uniform(50, 95))[..., None]
    bl = Image.fromarray((r.random((7, 5))*255).astype('uint8')).resize((w, h), Image.BICUBIC)
    a -= (np.asarray(bl).astype(np.float32)/255*light*.35)[..., None]
    a += r.normal(0, noise, (h, w))[..., None]
    o = Image.fromarray(np.clip(a, 0, 255).astype('uint8'))
    d = ImageDraw.Draw(o)
    for _ in range(speck):
        x, y, s = r.uniform(0, w), r.uniform(0, h), r.uniform(.4, 1.6)
        c = int(r.uniform(70, 150)); d.ellipse([x-s, y-s, x+s, y+s], fill=(c, c, c))
    o = o.filter(ImageFilter.GaussianBlur(blur))
    if gray: o = o.convert('L')
    b = io.BytesIO(); o.save(b, 'JPEG', quality=q, optimize=True)
    return b.getvalue()

def _persp(src, dst):
    A = []
    for (x, y), (u, v) in zip(dst, src):
        A.append([x, y, 1, 0, 0, 0, -u*x, -u*y]); A.append([0, 0, 0, x, y, 1, -v*x, -v*y])
    return np.linalg.solve(np.array(A, float), np.array(src, float).reshape(8))

def photo(im, seed, bg=(96, 72, 54), size=(1240, 1680), q=62, warp=.035, glare=False, margin=.05, noise=4):
    """A telephone photograph of a paper lying on a table."""
    r = np.random.default_rng(seed)
    W, H = size
    grain = Image.fromarray((r.random((H//6, 9))*255).astype('uint8')).resize((W, H), Image.BICUBIC)
    base = np.ones((H, W, 3), np.float32)*np.array(bg, np.float32)+(np.asarray(grain).astype(np.float32)[..., None]-128)*.16
    w, h = im.size
    s = min(W*(1-2*margin)/w, H*(1-2*margin)/h)
    x0, y0 = (W-w*s)/2, (H-h*s)/2
    j = lambda: float(r.uniform(-1, 1))*warp*min(W, H)*.5
    dst = [(x0+j(), y0+j()), (x0+w*s+j(), y0+j()), (x0+w*s+j(), y0+h*s+j()), (x0+j(), y0+h*s+j())]
    c = _persp([(0, 0), (w, 0), (w, h), (0, h)], dst)
    pic = im.convert('RGB').transform((W, H), Image.PERSPECTIVE, tuple(c), Image.BICUBIC)
    msk = Image.new('L', im.size, 255).transform((W, H), Image.PERSPECTIVE, tuple(c), Image.BICUBIC)
    sh = np.asarray(msk.filter(ImageFilter.GaussianBlur(16))).astype(np.float32)/255
    base *= (1-.45*np.roll(np.roll(sh, 12, 0), 8, 1))[..., None]
    m = (np.asarray(msk).astype(np.float32)/255)[..., None]
    a = base*(1-m)+np.asarray(pic).astype(np.float32)*np.array([.985, .965, .92], np.float32)*m
    yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
    lx, ly = r.uniform(.25, .75)*W, r.uniform(.1, .5)*H
    a *= (1.04-.30*np.hypot((xx-lx)/W, (yy-ly)/H))[..., None]
    k = np.clip((xx*.8+yy-(W*1.25+H*.55))/(W*.2), 0, 1)
    a *= (1-.16*k)[..., None]
    a += r.normal(0, noise, (H, W))[..., None]
    o = Image.fromarray(np.clip(a, 0, 255).astype('uint8')).filter(ImageFilter.GaussianBlur(.6))
    b = io.BytesIO(); o.save(b, 'JPEG', quality=q, optimize=True)
    return b.getvalue()

def pdf_of(jpgs, when='2026-01-05', text=None, order=None, producer='Canon SC1011', creator='iR-ADV', title=None, size=(595, 842)):
    """A scanned PDF. text: the source PDF whose words become the hidden text layer."""
    d = pymupdf.open()
    t = pymupdf.open(stream=text, filetype='pdf') if text else None
    idx = order or list(range(len(jpgs)))
    for i in idx:
        p = d.new_page(width=size[0], height=size[1])
        p.insert_image(p.rect, stream=jpgs[i])
        if t:
            sp = t[i]; kx, ky = size[0]/sp.rect.width, size[1]/sp.rect.height
            tw = pymupdf.TextWriter(p.rect); f = pymupdf.Font('helv')
            for x0, y0, x1, y1, wd, *_ in sp.get_text('words'):
                if not wd.isprintable() or any(ord(c) > 0x24f and not 0x2010 <= ord(c) <= 0x20ac for c in wd): continue
                L = f.text_length(wd, 1) or 1
                fs = max(4, min((x1-x0)*kx/L, (y1-y0)*ky*1.1))
                tw.append((x0*kx, y1*ky-fs*.22), wd, font=f, fontsize=fs)
            tw.write_text(p, render_mode=3)
    b = d.tobytes(garbage=3, deflate=True)
    with tempfile.TemporaryDirectory() as tt:
        a, z = Path(tt)/'a.pdf', Path(tt)/'z.pdf'
        a.write_bytes(b); norm_pdf(a, z, when, title, producer, creator)
        return z.read_bytes()

def scanned(pdf, seed, when, dpi=145, text=False, order=None, producer='Canon SC1011', creator='iR-ADV', **kw):
    js = [scan(im, seed*100+i, **kw) for i, im in enumerate(pages(pdf, dpi))]
    return pdf_of(js, when, pdf if text else None, order, producer, creator)

# ---------------------------------------------------------------- matter
class Matter:
    def __init__(self, out):
        self.out = Path(out); self.memo = {}
        for v in ('clean', 'faulty'):
            shutil.rmtree(self.out/v, ignore_errors=True); (self.out/v).mkdir(parents=True)
    def put(self, v, name, fn, *a):
        k = (fn.__name__,)+a
        if k not in self.memo:
            self.memo[k] = fn(*a)
            print(v, name, len(self.memo[k]), flush=True)
        (self.out/v/name).write_bytes(self.memo[k])
    def json(self, meta, expected):
        for v in ('clean', 'faulty'):
            (self.out/v/'matter.json').write_text(json.dumps(meta, ensure_ascii=False, indent=1)+'\n', encoding='utf-8')
        (self.out/'expected.json').write_text(json.dumps(expected, ensure_ascii=False, indent=1)+'\n', encoding='utf-8')
