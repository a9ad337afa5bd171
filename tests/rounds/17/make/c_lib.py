# helper: pen signatures, seals, html->pdf, scanning
import os, io, base64, random, math, subprocess, tempfile, shutil
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
import fitz
TMP = __import__('tempfile').gettempdir() + '/c_round17'; os.makedirs(TMP, exist_ok=True)
INK = {'blue': (24, 38, 122), 'black': (22, 22, 28), 'bic': (36, 52, 160)}

def _spline(pts, n=14):
    out = []
    p = [pts[0]] + pts + [pts[-1]]
    for i in range(1, len(p) - 2):
        p0, p1, p2, p3 = p[i-1], p[i], p[i+1], p[i+2]
        for k in range(n):
            t = k / n
            out.append(tuple(0.5*((2*p1[j]) + (-p0[j]+p2[j])*t + (2*p0[j]-5*p1[j]+4*p2[j]-p3[j])*t*t + (-p0[j]+3*p1[j]-3*p2[j]+p3[j])*t**3) for j in (0, 1)))
    return out

def sig(seed, ink='blue', w=520, h=190, size=1.0):
    """handwriting-like pen curve, as transparent PNG image"""
    r = random.Random('sig' + str(seed)); S = 3
    im = Image.new('RGBA', (w*S, h*S), (0, 0, 0, 0)); d = ImageDraw.Draw(im); col = INK[ink]
    strokes = []
    base = h*0.58; x = w*0.10
    # capital: tall loop
    caph = r.uniform(.32, .48)*h; cw = r.uniform(.08, .13)*w
    style = r.choice('abc')
    if style == 'a':
        c = [(x, base+r.uniform(0, 14)), (x+cw*.35, base-caph), (x+cw*.75, base-caph*.9), (x+cw*.55, base+6), (x+cw*.15, base-caph*.25), (x+cw*1.15, base-caph*.35)]
    elif style == 'b':
        c = [(x+cw*.9, base-caph), (x+cw*.1, base-caph*.75), (x+cw*.75, base-caph*.4), (x-cw*.05, base+8), (x+cw*.6, base+10), (x+cw*1.2, base-12)]
    else:
        c = [(x+cw*.2, base-caph*.8), (x+cw*.35, base+12), (x+cw*.3, base-caph), (x+cw*1.1, base-caph*.85), (x+cw*.9, base-caph*.4), (x+cw*.35, base-caph*.35), (x+cw*1.2, base-4)]
    pts = list(c); x += cw*1.2
    n = r.randint(6, 11); drift = r.uniform(-.9, .2)
    for i in range(n):
        step = r.uniform(.028, .062)*w; k = r.random(); fall = 1 - .45*i/n
        b = base + drift*i*3 + r.uniform(-4, 4)
        if k < .2:   # ascender loop
            a = r.uniform(.26, .42)*h
            pts += [(x+step*.4, b-a*.6), (x+step*.75, b-a), (x+step*.45, b-a*.9), (x+step*.55, b)]
            x += step*.95
        elif k < .36:  # descender
            a = r.uniform(.18, .3)*h
            pts += [(x+step*.4, b-16*fall), (x+step*.6, b+a*.8), (x+step*.2, b+a), (x+step*.9, b-2)]
            x += step
        elif k < .75:
            a = r.uniform(10, 26)*fall
            pts += [(x+step*.35, b-a), (x+step*.6, b+r.uniform(-2, 4))]
            x += step*.8
        else:
            a = r.uniform(6, 12)
            pts += [(x+step*.6, b-a), (x+step*1.3, b-a*.2)]
            x += step*1.35
    strokes.append(pts)
    if r.random() < .75:  # flourish
        x0 = x
        pts += [(x0+r.uniform(20, 50), base-r.uniform(8, 30)), (x0+r.uniform(0, 20), base+r.uniform(22, 40)), (w*.3, base+r.uniform(26, 48)), (x0+r.uniform(-20, 30), base+r.uniform(14, 30))]
    if r.random() < .6:  # cross bar or dots
        bx = r.uniform(.2, .5)*w; by = base-r.uniform(.2, .34)*h
        strokes.append([(bx, by+r.uniform(0, 6)), (bx+r.uniform(20, 40), by-3), (bx+r.uniform(60, 110), by-r.uniform(2, 12))])
    for _ in range(r.randint(0, 2)):
        bx = r.uniform(.25, .6)*w; by = base-r.uniform(.2, .3)*h
        strokes.append([(bx, by), (bx+3, by+2), (bx+4, by+4)])
    mx = max(p[0] for s in strokes for p in s); k = min(1, (w*.95)/mx)
    for s in strokes:
        q = [(a*k, b) for a, b in _spline(s)]
        m = len(q)
        for i in range(m-1):
            (ax, ay), (bx, by) = q[i], q[i+1]
            sp = math.hypot(bx-ax, by-ay)
            wd = max(1.5, 4.6 - sp*.30 + .7*math.sin(i/6.0) + r.uniform(-.25, .25)) * min(1, .45+i/18, .4+(m-i)/14)
            wd *= S*.62*size
            d.line([(ax*S, ay*S), (bx*S, by*S)], fill=col+(235,), width=max(1, int(wd)))
            d.ellipse([bx*S-wd/2, by*S-wd/2, bx*S+wd/2, by*S+wd/2], fill=col+(235,))
    im = im.resize((w, h), Image.LANCZOS)
    bb = im.getbbox(); return im.crop((max(0, bb[0]-6), max(0, bb[1]-6), bb[2]+6, bb[3]+6))

def _font(px, bold=True, fam='sans'):
    p = {'sans': '/usr/share/fonts/truetype/liberation/LiberationSans-%s.ttf' % ('Bold' if bold else 'Regular'),
         'serif': '/usr/share/fonts/truetype/liberation/LiberationSerif-%s.ttf' % ('Bold' if bold else 'Regular'),
         'nast': '/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Bold.ttf'}[fam]
    return ImageFont.truetype(p, px)

def _worn(im, seed):
    rs = np.random.RandomState(abs(hash_(seed)) % 2**31)
    a = np.array(im).astype(float); h, w = a.shape[:2]
    low = Image.fromarray((rs.rand(max(2, h//40), max(2, w//40))*255).astype('uint8')).resize((w, h), Image.BICUBIC)
    low = np.array(low)/255.
    a[..., 3] *= np.clip(.55+.6*low, 0, 1) * np.where(rs.rand(h, w) < .05, .35, 1)
    return Image.fromarray(a.astype('uint8'))

def hash_(s):
    v = 7
    for ch in str(s): v = (v*131 + ord(ch)) % (2**31-1)
    return v

def round_seal(top, bottom='', mid=(), color=(30, 40, 130), px=420, seed=1, rot=None, star=True):
    S = 2; P = px*S; im = Image.new('RGBA', (P, P), (0, 0, 0, 0)); d = ImageDraw.Draw(im); c = P/2
    col = color+(225,)
    d.ellipse([8*S, 8*S, P-8*S, P-8*S], outline=col, width=5*S)
    d.ellipse([16*S, 16*S, P-16*S, P-16*S], outline=col, width=2*S)
    ri = P*.31; d.ellipse([c-ri, c-ri, c+ri, c+ri], outline=col, width=2*S)
    def arc(txt, R, upper):
        f = _font(int(px*.085*S)); maxang = math.radians(250 if upper else 130)
        ws = [f.getlength(ch)*1.06 for ch in txt]; tot = sum(ws)
        while tot/R > maxang:
            f = _font(int(f.size*.95)); ws = [f.getlength(ch)*1.06 for ch in txt]; tot = sum(ws)
        a = -tot/R/2
        for ch, wd in zip(txt, ws):
            ang = a + wd/R/2; a += wd/R
            t = Image.new('RGBA', (int(f.size*2),)*2, (0, 0, 0, 0)); ImageDraw.Draw(t).text((f.size, f.size), ch, font=f, fill=col, anchor='mm')
            if upper:
                t = t.rotate(-math.degrees(ang), resample=Image.BICUBIC); X = c+R*math.sin(ang); Y = c-R*math.cos(ang)
            else:
                t = t.rotate(math.degrees(ang), resample=Image.BICUBIC); X = c+R*math.sin(ang); Y = c+R*math.cos(ang)
            im.alpha_composite(t, (int(X-f.size), int(Y-f.size)))
    arc(top, P*.385, True)
    if bottom: arc(bottom, P*.385, False)
    n = len(mid)
    for i, m in enumerate(mid):
        f = _font(int(px*.085*S))
        while f.getlength(m) > ri*1.7: f = _font(int(f.size*.94))
        d.text((c, c+(i-(n-1)/2)*px*.1*S), m, font=f, fill=col, anchor='mm')
    if not mid and star:
        pts = []
        for i in range(10):
            R = ri*.7 if i % 2 == 0 else ri*.3; a = math.pi*i/5
            pts.append((c+R*math.sin(a), c-R*math.cos(a)))
        d.polygon(pts, outline=col, width=3*S)
    im = im.resize((px, px), Image.LANCZOS); im = _worn(im, seed)
    rr = rot if rot is not None else random.Random(seed).uniform(-14, 14)
    return im.rotate(rr, resample=Image.BICUBIC, expand=True)

def box_stamp(lines, color=(120, 30, 110), w=460, seed=1, rot=None, frame=True, fpx=26, fam='sans'):
    S = 2; h = int((fpx*1.35)*len(lines)+24)
    im = Image.new('RGBA', (w*S, h*S), (0, 0, 0, 0)); d = ImageDraw.Draw(im); col = color+(230,)
    if frame: d.rectangle([4*S, 4*S, (w-4)*S, (h-4)*S], outline=col, width=3*S)
    for i, t in enumerate(lines):
        f = _font(fpx*S, True, fam)
        while f.getlength(t) > (w-24)*S: f = _font(int(f.size*.95), True, fam)
        d.text((w*S/2, (12+fpx*1.35*(i+.5))*S), t, font=f, fill=col, anchor='mm')
    im = _worn(im.resize((w, h), Image.LANCZOS), seed)
    rr = rot if rot is not None else random.Random('b'+str(seed)).uniform(-5, 5)
    return im.rotate(rr, resample=Image.BICUBIC, expand=True)

def uri(im):
    b = io.BytesIO(); im.save(b, 'PNG'); return 'data:image/png;base64,' + base64.b64encode(b.getvalue()).decode()
def img(im, width, style=''):
    return f'<img src="{uri(im)}" style="width:{width};{style}">'
def png(im, name):
    p = f'{TMP}/{name}.png'; im.save(p); return p

def html2pdf(html, out, css='', size='A4', margin='20mm 18mm'):
    p = f'{TMP}/{os.path.basename(out)}.html'.replace(' ', '_')
    open(p, 'w').write(f'<!doctype html><html><head><meta charset="utf-8"><style>@page{{size:{size};margin:{margin}}}*{{-webkit-print-color-adjust:exact}}body{{margin:0}}{css}</style></head><body>{html}</body></html>')
    subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', f'--user-data-dir={TMP}/chr', f'--print-to-pdf={out}', 'file://'+p], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    return out

def docx2pdf(p, out):
    subprocess.run(['soffice', f'-env:UserInstallation=file://{TMP}/lo', '--headless', '--convert-to', 'pdf', '--outdir', TMP, p], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
    shutil.move(f'{TMP}/{os.path.splitext(os.path.basename(p))[0]}.pdf', out); return out

def degrade(im, seed, rot=.5, color=False, noise=5, shade=.10, blur=.5, bg=(250, 249, 246), warm=0):
    rs = np.random.RandomState(hash_(seed)); im = im.convert('RGB')
    im = im.rotate(rot, resample=Image.BICUBIC, fillcolor=bg)
    if blur: im = im.filter(ImageFilter.GaussianBlur(blur))
    a = np.asarray(im).astype(float); h, w = a.shape[:2]
    g = Image.fromarray((rs.rand(4, 4)*255).astype('uint8')).resize((w, h), Image.BICUBIC)
    g = np.asarray(g)/255.; a *= (1-shade*g)[..., None]
    edge = np.minimum(np.arange(w)/40., 1)[None, :]*.06+.94; a *= edge[..., None]
    nz = rs.randn(h//2+1, w//2+1)*noise
    nz = np.repeat(np.repeat(nz, 2, 0), 2, 1)[:h, :w]; a += nz[..., None]
    if warm: a *= np.array([1, 1-.02*warm, 1-.06*warm])
    im = Image.fromarray(np.clip(a, 0, 255).astype('uint8'))
    return im if color else im.convert('L')

def pages(pdf, dpi):
    d = fitz.open(pdf); out = []
    for p in d:
        px = p.get_pixmap(dpi=dpi); out.append(Image.frombytes('RGB', (px.width, px.height), px.samples))
    return out

def scan(pdf, out, seed, dpi=150, color=False, q=48, **k):
    r = random.Random('scan'+str(seed)); ims = pages(pdf, dpi)
    doc = fitz.open()
    for i, im in enumerate(ims):
        kk = dict(rot=r.uniform(-.8, .8)); kk.update(k)
        im2 = degrade(im, f'{seed}-{i}', color=color, **kk)
        b = io.BytesIO(); im2.save(b, 'JPEG', quality=q)
        pg = doc.new_page(width=im.width*72/dpi, height=im.height*72/dpi); pg.insert_image(pg.rect, stream=b.getvalue())
    doc.set_metadata({'producer': r.choice(['Canon iR-ADV C3520', 'HP Scan', 'Brother iPrint&Scan', 'CamScanner', 'KONICA MINOLTA bizhub C258'])})
    doc.save(out, garbage=3, deflate=True); return out

def photo(pdf, out, seed, dpi=160, q=62, table=(96, 80, 66), rot=1.3, noise=6, shade=.22, page=0):
    """photo of a page lying on a table"""
    im = pages(pdf, dpi)[page]; m = 46
    bg = Image.new('RGB', (im.width+2*m, im.height+2*m), table)
    bg.paste(im, (m, m)); im = degrade(bg, seed, rot=rot, color=True, noise=noise, shade=shade, blur=.6, bg=table, warm=1)
    im.save(out, quality=q); return out
