# small library for matters 04 and 08 (imported through importlib)
import os, random, subprocess, tempfile, io, math, datetime, re, shutil
import numpy as np
from PIL import Image, ImageFilter, ImageDraw, ImageFont, ImageOps
from pypdf import PdfReader, PdfWriter
TMP = f"{tempfile.gettempdir()}/m19"; os.makedirs(TMP, exist_ok=True)

def html2pdf(html, out, size="A4", margin="22mm 22mm 22mm 22mm", foot=None, css="", font="'Liberation Serif'", fs="11pt", lh="1.35", footstyle="font:9pt 'Liberation Sans'"):
    f = ""
    if foot:
        f = "@bottom-center{content:%s;%s}" % (foot, footstyle)
    page = "@page{size:%s;margin:%s;%s}" % (size, margin, f)
    doc = ("<!doctype html><html><head><meta charset='utf-8'><style>%s "
      "body{font-family:%s;font-size:%s;line-height:%s;margin:0} p{margin:0 0 7pt} table{border-collapse:collapse} td,th{vertical-align:top;text-align:left}"
      ".ur{font-family:'Noto Nastaliq Urdu';direction:rtl;line-height:2.1} .nk{font-family:'Noto Naskh Arabic';direction:rtl}"
      ".h{font-family:Z003;color:#1c2f7c;font-size:1.25em} .c{text-align:center} .r{text-align:right} .b{font-weight:bold} .pb{break-before:page}"
      ".sans{font-family:'Liberation Sans'} .car{font-family:Carlito} ol.n{padding-left:26pt;margin:0} ol.n>li{margin-bottom:7pt;padding-left:6pt} .rel{position:relative} .abs{position:absolute}"
      ".keep{break-inside:avoid} h2,h3,h4{break-after:avoid} %s</style></head><body>%s</body></html>") % (page, font, fs, lh, css, html)
    src = os.path.join(TMP, "p%d.html" % random.randrange(10**9))
    open(src, "w", encoding="utf-8").write(doc)
    os.makedirs(os.path.dirname(out), exist_ok=True)
    subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--no-pdf-header-footer","--print-to-pdf="+out,"file://"+src],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=90)
    os.remove(src)
    return out

def sig(seed, w=150, h=46, color="#1b2a6b", n=5, sw=1.6, flourish=True):
    r = random.Random(seed)
    x = 6; y = h*0.55
    d = "M%.1f %.1f" % (x, y)
    step = (w-20)/ (n*2)
    for i in range(n*2):
        up = h*r.uniform(0.05,0.45) if i%2==0 else h*r.uniform(0.5,0.95)
        nx = x+step*r.uniform(0.7,1.3)
        d += " C%.1f %.1f %.1f %.1f %.1f %.1f" % (x+step*r.uniform(-.9,1.6), up, nx-step*r.uniform(-.5,1.2), up*r.uniform(.8,1.2), nx, h*r.uniform(.35,.7))
        x = nx
    if flourish:
        d += " C%.1f %.1f %.1f %.1f %.1f %.1f" % (x+18, h*.2, w*.6, h*1.05, w*r.uniform(.1,.3), h*r.uniform(.8,.95))
        d += " S%.1f %.1f %.1f %.1f" % (w*.8, h*.75, w-4, h*r.uniform(.55,.8))
    return "<svg width='%d' height='%d' viewBox='0 0 %d %d' style='vertical-align:bottom;overflow:visible'><path d='%s' fill='none' stroke='%s' stroke-width='%.1f' stroke-linecap='round'/></svg>" % (w,h,w,h,d,color,sw)

_sid=[0]
def seal(top, bottom, mid, size=108, color="#1d3f8f", op=.72, rot=-8, midfs=11):
    _sid[0]+=1; i=_sid[0]; R=50
    mids = mid if isinstance(mid,(list,tuple)) else [mid]
    m = "".join("<text x='60' y='%.1f' font-size='%d' font-weight='bold' text-anchor='middle'>%s</text>" % (62+(k-(len(mids)-1)/2)*(midfs+2), midfs, t) for k,t in enumerate(mids))
    return ("<svg width='{s}' height='{s}' viewBox='0 0 120 120' style='opacity:{op};transform:rotate({rot}deg);font-family:Liberation Sans' fill='{c}'>"
     "<circle cx='60' cy='60' r='57' fill='none' stroke='{c}' stroke-width='2.4'/><circle cx='60' cy='60' r='37' fill='none' stroke='{c}' stroke-width='1.2'/>"
     "<path id='t{i}' d='M 16 60 A 44 44 0 0 1 104 60' fill='none'/><path id='b{i}' d='M 9.5 60 A 50.5 50.5 0 0 0 110.5 60' fill='none'/>"
     "<text font-size='{f1:.1f}' letter-spacing='.4'><textPath href='#t{i}' startOffset='50%' text-anchor='middle'>{top}</textPath></text>"
     "<text font-size='{f2:.1f}' letter-spacing='.3'><textPath href='#b{i}' startOffset='50%' text-anchor='middle'>{bot}</textPath></text>{m}</svg>").format(f1=min(9.6,126/(.76*max(6,len(top)))),f2=min(9,126/(.76*max(6,len(bottom)))),s=size,op=op,rot=rot,c=color,i=i,top=top,bot=bottom,m=m)

def box(lines, color="#a01c1c", rot=-4, fs="9.5pt", op=.78, bw=2):
    return "<div style='display:inline-block;border:%dpx solid %s;color:%s;padding:4px 9px;transform:rotate(%sdeg);opacity:%s;font:bold %s/1.3 \"Liberation Sans\";text-align:center;border-radius:3px'>%s</div>" % (bw,color,color,rot,op,fs,"<br>".join(lines))

def render(pdf, dpi=150, gray=False):
    d = tempfile.mkdtemp(dir=TMP)
    subprocess.run(["pdftoppm","-r",str(dpi),"-png"]+(["-gray"] if gray else [])+[pdf, d+"/p"], check=True)
    ims=[Image.open(os.path.join(d,f)).convert("RGB") for f in sorted(os.listdir(d))]
    for im in ims: im.load()
    shutil.rmtree(d)
    return ims

def scanfx(im, seed, gray=True, skew=None, noise=4.0, blur=.6, shadow=True, tint=None, paper=248):
    r = random.Random(seed); rng=np.random.default_rng(abs(hash(str(seed)))%(2**31)) if False else np.random.default_rng(sum(ord(c)*(k+7) for k,c in enumerate(str(seed))))
    if skew is None: skew = r.choice([-1,1])*r.uniform(.3,1.1)
    bg=(paper,paper,paper-2)
    im = im.rotate(skew, resample=Image.BICUBIC, fillcolor=bg)
    a = np.asarray(im.filter(ImageFilter.GaussianBlur(blur))).astype(np.float32)
    a = a*(paper/255.0)
    h,w = a.shape[:2]
    a = a*0.95+ 6
    if shadow:
        yy,xx=np.mgrid[0:h,0:w].astype(np.float32)
        side=r.choice([0,1])
        g = (xx/w) if side else (1-xx/w)
        a -= (np.clip(g-.86,0,1)/.14*26)[...,None]
        g2=(yy/h); a -= (np.clip(g2-.93,0,1)/.07*10)[...,None]
    n = rng.normal(0,noise,(h//2+1,w//2+1)).astype(np.float32)
    n = np.repeat(np.repeat(n,2,0),2,1)[:h,:w]
    a += n[...,None]
    if tint: a *= np.array(tint,dtype=np.float32)
    a=np.clip(a,0,255).astype(np.uint8)
    im=Image.fromarray(a)
    d=ImageDraw.Draw(im)
    for _ in range(r.randrange(3,12)):
        x,y=r.randrange(w),r.randrange(h); s=r.randrange(1,3); d.ellipse((x,y,x+s,y+s),fill=(110,110,110))
    return im.convert("L") if gray else im

def imgs2pdf(ims, out, dpi, q=58, date=None, title=None, producer="Canon iR-ADV C3530"):
    from reportlab.pdfgen import canvas
    from reportlab.lib.utils import ImageReader
    os.makedirs(os.path.dirname(out), exist_ok=True)
    c=None
    for im in ims:
        w,h=im.size[0]*72/dpi, im.size[1]*72/dpi
        if c is None: c=canvas.Canvas(out,pagesize=(w,h),invariant=1)
        c.setPageSize((w,h))
        b=io.BytesIO(); im.save(b,"JPEG",quality=q); 
        t=os.path.join(TMP,"i%d.jpg"%random.randrange(10**9)); open(t,"wb").write(b.getvalue())
        c.drawImage(t,0,0,w,h); c.showPage(); os.remove(t)
    c.save(); meta(out,date,title,producer)
    return out

def scan(pdf, out, seed, dpi=150, gray=True, q=55, date=None, title=None, producer="Canon iR-ADV C3530", order=None, **kw):
    ims=render(pdf,dpi,gray)
    ims=[scanfx(im, "%s-%d"%(seed,i), gray=gray, **kw) for i,im in enumerate(ims)]
    if order: ims=[ims[i] for i in order]
    return imgs2pdf(ims,out,dpi,q,date,title,producer)

def meta(pdf, date=None, title=None, producer="", creator=""):
    r=PdfReader(pdf); w=PdfWriter(clone_from=r)
    d=(date or datetime.datetime(2025,1,1,10,0)).strftime("D:%Y%m%d%H%M%S")+"+00'00'"
    w.metadata={"/Producer":producer or "Skia/PDF m128","/CreationDate":d,"/ModDate":d, **({"/Title":title} if title else {}), **({"/Creator":creator} if creator else {})}
    with open(pdf,"wb") as f: w.write(f)

def ocr_layer(srcpdf, scanpdf, out, order=None):
    """scan pages with an invisible text layer made from the text of the source"""
    from reportlab.pdfgen import canvas
    x=subprocess.run(["pdftotext","-bbox",srcpdf,"-"],capture_output=True,text=True).stdout
    pages=re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>',x,re.S)
    R=PdfReader(scanpdf); W=PdfWriter()
    for i,pg in enumerate(R.pages):
        w,h,body=pages[order[i] if order else i]; w=float(w);h=float(h)
        b=io.BytesIO(); c=canvas.Canvas(b,pagesize=(w,h),invariant=1)
        import html as H
        for m in re.finditer(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>',body):
            x0,y0,x1,y1=map(float,m.groups()[:4]); t=H.unescape(m.group(5))
            if not all(ord(ch)<0x250 or ch in "–—‘’“”£•" for ch in t): continue
            fs=max(4,(y1-y0)*.8); to=c.beginText(x0,h-y1+(y1-y0)*.2); to.setTextRenderMode(3); to.setFont("Helvetica",fs)
            tw=c.stringWidth(t,"Helvetica",fs)
            if tw>0: to.setHorizScale(100*(x1-x0)/tw)
            to.textOut(t); c.drawText(to)
            sp=c.beginText(x1,h-y1+(y1-y0)*.2); sp.setTextRenderMode(3); sp.setFont("Helvetica",fs); sp.textOut(" "); c.drawText(sp)
        c.showPage(); c.save(); b.seek(0)
        pg=W.add_page(pg); pg.merge_page(PdfReader(b).pages[0])
    with open(out,"wb") as f: W.write(f)
    return out

def npages(p): return len(PdfReader(p).pages)
def D(s,hh=10,mm=12): y,m,d=map(int,s.split("-")); return datetime.datetime(y,m,d,hh,mm)
