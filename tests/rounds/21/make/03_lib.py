"""Small library for matters 03 and 04: html->pdf, scans, pen signatures, seals."""
import random, subprocess, os, io, glob, math, shutil, hashlib, base64
import numpy as np
from PIL import Image, ImageFilter, ImageDraw, ImageFont, ImageChops
from pypdf import PdfReader, PdfWriter
TMP='/tmp/h34'; os.makedirs(TMP, exist_ok=True)
Z='/usr/share/fonts/opentype/urw-base35/Z003-MediumItalic.otf'

def html2pdf(html, out, css=''):
    src=os.path.join(TMP,'x_%s.html'%hashlib.md5(out.encode()).hexdigest()[:8])
    base="""*{box-sizing:border-box} body{margin:0;padding:0 2px;font-family:'Liberation Serif';font-size:11.5pt;line-height:1.42;color:#111}
    table{border-collapse:collapse} .c{text-align:center} .r{text-align:right} .b{font-weight:bold} .pb{break-before:page}
    .ur{font-family:'Noto Nastaliq Urdu';direction:rtl;line-height:2.3} .nb{break-inside:avoid} .hw{font-family:'Z003';color:#1a2a6b;font-size:1.25em}
    p{margin:0 0 8pt 0} """
    open(src,'w',encoding='utf-8').write('<!doctype html><html><head><meta charset="utf-8"><style>'+base+css+'</style></head><body>'+html+'</body></html>')
    if os.path.exists(out): os.remove(out)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--user-data-dir='+TMP+'/prof','--print-to-pdf='+out,'file://'+src],
        stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
    assert os.path.exists(out), out
    return len(PdfReader(out).pages)

def docx2pdf(docx, out):
    d=os.path.join(TMP,'dx'); os.makedirs(d,exist_ok=True)
    subprocess.run(['soffice','--headless','-env:UserInstallation=file://'+TMP+'/lo','--convert-to','pdf','--outdir',d,docx],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=180)
    shutil.move(os.path.join(d,os.path.splitext(os.path.basename(docx))[0]+'.pdf'),out)
    return len(PdfReader(out).pages)

def raster(pdf, dpi=150):
    pre=os.path.join(TMP,'r_%s'%hashlib.md5(pdf.encode()).hexdigest()[:8])
    for f in glob.glob(pre+'-*'): os.remove(f)
    subprocess.run(['pdftoppm','-r',str(dpi),'-png',pdf,pre],check=True)
    fs=sorted(glob.glob(pre+'-*.png'))
    ims=[Image.open(f).convert('RGB') for f in fs]
    [i.load() for i in ims]; [os.remove(f) for f in fs]
    return ims

def worn(im, seed, skew=None, grey=True, noise=4, blur=.45, shadow=True, bg=(250,249,246), paper=None):
    rnd=random.Random(seed); nprs=np.random.default_rng(seed)
    if paper: # tint
        im=ImageChops.multiply(im, Image.new('RGB',im.size,paper))
    a=skew if skew is not None else rnd.choice([-1,1])*rnd.uniform(.3,1.0)
    im=im.rotate(a,resample=Image.BICUBIC,fillcolor=bg)
    if blur: im=im.filter(ImageFilter.GaussianBlur(blur))
    x=np.asarray(im).astype(np.float32)
    h,w,_=x.shape
    if shadow:
        side=rnd.random()<.5; g=np.linspace(0,1,w)
        g=g if side else 1-g
        s=1-.16*np.clip((g-.88)/.12,0,1)**1.5
        v=1-.05*np.linspace(0,1,h)
        x=x*s[None,:,None]*v[:,None,None]
    if noise:
        n=nprs.normal(0,noise,(h,w,1)); x=x+n
    # specks
    for _ in range(14):
        yy,xx=rnd.randrange(h),rnd.randrange(w); x[yy:yy+2,xx:xx+2]=90
    im=Image.fromarray(np.clip(x,0,255).astype(np.uint8))
    return im.convert('L') if grey else im

def jpg(im,q):
    b=io.BytesIO(); im.save(b,'JPEG',quality=q); return b.getvalue()

def imgs2pdf(ims, out, dpi=150, q=58):
    """image-only pdf, deterministic"""
    w=PdfWriter()
    import reportlab.rl_config as rc; rc.invariant=1
    from reportlab.pdfgen import canvas
    from reportlab.lib.utils import ImageReader
    c=canvas.Canvas(out,invariant=1)
    for i in ims:
        W,H=i.size[0]*72/dpi,i.size[1]*72/dpi
        c.setPageSize((W,H))
        f=os.path.join(TMP,'p.jpg'); open(f,'wb').write(jpg(i,q))
        c.drawImage(f,0,0,W,H); c.showPage()
        import reportlab.lib.utils as u
    c.setTitle('Scan'); c.save()
    return len(ims)

def scan(pdf,out,seed,dpi=150,q=55,order=None,drop=(),grey=True,**k):
    ims=raster(pdf,dpi)
    ims=[worn(im,seed*100+n,grey=grey,**k) for n,im in enumerate(ims)]
    if order: ims=[ims[n] for n in order]
    ims=[im for n,im in enumerate(ims) if n not in drop]
    # distinct temp jpgs are needed as reportlab caches by name
    from reportlab.pdfgen import canvas
    c=canvas.Canvas(out,invariant=1); c.setTitle('Scan')
    for n,i in enumerate(ims):
        W,H=i.size[0]*72/dpi,i.size[1]*72/dpi
        f=os.path.join(TMP,'s_%d_%d.jpg'%(seed,n)); open(f,'wb').write(jpg(i,q))
        c.setPageSize((W,H)); c.drawImage(f,0,0,W,H); c.showPage(); 
    c.save()
    for n in range(len(ims)): os.remove(os.path.join(TMP,'s_%d_%d.jpg'%(seed,n)))
    return len(ims)

# ---------- pen
def sig(name, w=190, h=60, color='#16246b', jitter=0, sw=1.7, style=''):
    """scribble of a person: same name -> same hand, jitter changes a little"""
    r=random.Random('sig'+name); j=random.Random('j%s%s'%(name,jitter))
    J=lambda s: j.uniform(-s,s)
    kind=r.randrange(3); x=8; y=h*.6; d='M%.1f %.1f'%(x,y+J(2)); sl=r.uniform(-.25,.35)*h
    if kind==0:
        n=r.randint(6,10)
        for k in range(n):
            dx=(w-40)/n*r.uniform(.7,1.2)
            up=r.uniform(.1,.95)*h if k%2==0 else r.uniform(.5,1.0)*h
            d+=' C%.1f %.1f %.1f %.1f %.1f %.1f'%(x+dx*r.uniform(-.5,.5)+J(2),y-up*r.choice([1,.8,-.3])+J(2),x+dx*r.uniform(.5,1.4)+J(2),h-up*.7+J(2),x+dx,h*r.uniform(.4,.75)+J(1.5))
            x+=dx; y=h*.6
    elif kind==1: # big first loop, then small loops
        d+=' C%.1f %.1f %.1f %.1f %.1f %.1f'%(w*.05+J(2),-h*.35,w*.34+J(2),-h*.2,w*.2,h*.75+J(2)); x=w*.2; y=h*.72
        n=r.randint(5,8)
        for k in range(n):
            dx=(w*.7)/n*r.uniform(.75,1.2); hh=h*r.choice([.25,.35,.3,.6]); ny=y-sl/n
            d+=' C%.1f %.1f %.1f %.1f %.1f %.1f'%(x+dx*1.5+J(1.5),y-hh,x-dx*.35+J(1.5),y-hh*1.1,x+dx*.8,ny+J(1.5)); x+=dx*.8; y=ny
        d+=' q %.1f %.1f %.1f %.1f'%(w*.1,h*.1,w*r.uniform(.12,.25),-h*r.uniform(.1,.5))
    else: # sharp, few strokes and a cross-bar
        n=r.randint(3,5)
        for k in range(n):
            dx=(w*.62)/n; top=h*r.uniform(-.05,.25); low=h*r.uniform(.6,1.0)
            d+=' Q%.1f %.1f %.1f %.1f'%(x+dx*r.uniform(-.2,.3)+J(2),h*.2,x+dx*r.uniform(.3,.6)+J(1.5),top+J(2))
            d+=' Q%.1f %.1f %.1f %.1f'%(x+dx*r.uniform(.1,.6)+J(2),h*.7,x+dx,low+J(2)); x+=dx
        d+=' C%.1f %.1f %.1f %.1f %.1f %.1f'%(x+6,h*.2,x+w*.12,h*.1,x+w*.24,h*r.uniform(.35,.6)+J(2))
        d+=' M%.1f %.1f L%.1f %.1f'%(w*r.uniform(.1,.3),h*r.uniform(.3,.5)+J(1),w*r.uniform(.6,.9),h*r.uniform(.25,.45)+J(1))
    flour='M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f'%(10+J(3),h*.86+J(2),w*.4,h*r.uniform(.7,1.05),w*.7,h*r.uniform(.75,.95),w-6+J(4),h*r.uniform(.55,.85)+J(2))
    if r.random()<.55: flour='M0 0'
    return ('<svg width="%d" height="%d" viewBox="0 0 %d %d" style="overflow:visible;%s"><path d="%s" fill="none" stroke="%s" stroke-width="%.1f" stroke-linecap="round"/>'
      '<path d="%s" fill="none" stroke="%s" stroke-width="%.1f" stroke-linecap="round"/></svg>')%(w,h,w,h,style,d,color,sw,flour,color,sw*.8)

def seal(top, bottom, mid, size=120, color='#2a3d9c', rot=-12, op=.72, style='', fs=None):
    i='s%d'%(abs(hash((top,bottom)))%99999); i='s'+hashlib.md5((top+bottom+str(rot)).encode()).hexdigest()[:6]
    lines=mid if isinstance(mid,list) else [mid]
    fs=fs or 10.5
    t=''.join('<text x="70" y="%.1f" text-anchor="middle" font-size="9.5" font-weight="bold" fill="%s">%s</text>'%(74+(n-(len(lines)-1)/2)*12,color,l) for n,l in enumerate(lines))
    return ('<svg width="{s}" height="{s}" viewBox="0 0 140 140" style="transform:rotate({r}deg);opacity:{o};overflow:visible;font-family:Liberation Sans;{st}">'
     '<circle cx="70" cy="70" r="66" fill="none" stroke="{c}" stroke-width="2.6"/><circle cx="70" cy="70" r="44" fill="none" stroke="{c}" stroke-width="1.4"/>'
     '<path id="{i}a" d="M18 70 A52 52 0 0 1 122 70" fill="none"/><path id="{i}b" d="M11 70 A59 59 0 0 0 129 70" fill="none"/>'
     '<text font-size="{f}" font-weight="bold" fill="{c}"><textPath href="#{i}a" startOffset="50%" text-anchor="middle">{t}</textPath></text>'
     '<text font-size="{f}" font-weight="bold" fill="{c}"><textPath href="#{i}b" startOffset="50%" text-anchor="middle">{b}</textPath></text>{m}</svg>').format(
     s=size,r=rot,o=op,st=style,c=color,i=i,f=fs,t=top,b=bottom,m=t)

def box(text,color='#8a1f1f',rot=-4,style='',fs=10):
    return '<div style="display:inline-block;border:2px solid %s;color:%s;padding:4px 9px;font:bold %spt Liberation Sans;transform:rotate(%sdeg);opacity:.75;text-align:center;line-height:1.25;%s">%s</div>'%(color,color,fs,rot,style,text)

def svg2png(html,w,h,out,scale=2):
    src=os.path.join(TMP,'y.html'); open(src,'w').write('<meta charset="utf-8"><body style="margin:0;background:#fff">'+html)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--hide-scrollbars','--user-data-dir='+TMP+'/prof','--force-device-scale-factor=%d'%scale,'--window-size=%d,%d'%(max(w,500),h+180),'--screenshot='+out,'file://'+src],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=60)
    im=Image.open(out); im.crop((0,0,w*scale,h*scale)).save(out); return out

def faces(seed,skin='#c89b7b',hair='#2b211c',cloth='#3b4a5a',w=150,h=190,female=False,bg='#e8ebee'):
    """a plain drawn passport-like head"""
    r=random.Random('f%s'%seed)
    hr='<ellipse cx="75" cy="78" rx="%d" ry="%d" fill="%s"/>'%(42,52,hair)
    if female: hr+='<rect x="33" y="76" width="84" height="80" rx="24" fill="%s"/>'%hair
    return ('<svg width="{w}" height="{h}" viewBox="0 0 150 190"><defs><filter id="bl"><feGaussianBlur stdDeviation="1.6"/></filter></defs><rect width="150" height="190" fill="{bg}"/>'
     '<g filter="url(#bl)">{hr}<path d="M10 190 C15 145 50 140 75 140 C100 140 135 145 140 190Z" fill="{cl}"/><rect x="60" y="115" width="30" height="34" fill="{sk}"/>'
     '<ellipse cx="75" cy="88" rx="34" ry="44" fill="{sk}"/><path d="M41 78 C45 40 105 40 109 78 C95 58 60 58 41 78Z" fill="{hair}"/>'
     '<circle cx="61" cy="86" r="3.6" fill="#222"/><circle cx="89" cy="86" r="3.6" fill="#222"/><path d="M75 88 L71 103 L78 103" stroke="#8a6248" fill="none" stroke-width="1.6"/><path d="M63 115 Q75 121 87 115" stroke="#8a3f3f" fill="none" stroke-width="2.4"/></g></svg>').format(w=w,h=h,bg=bg,hr=hr,cl=cloth,sk=skin,hair=hair)

def pages(p): return len(PdfReader(p).pages)
def strip_meta(p):
    """same bytes on each run: fixed dates"""
    r=PdfReader(p); w=PdfWriter()
    for pg in r.pages: w.add_page(pg)
    md={k:v for k,v in (r.metadata or {}).items() if k in('/Title','/Producer','/Creator')}
    w.add_metadata(md); w.write(p)
