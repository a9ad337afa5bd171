# small drawing kit: ink, stamps, scans, pdf assembly
import base64, io, math, os, random, subprocess, tempfile, warnings
warnings.filterwarnings("ignore")
import numpy as np, pymupdf
from PIL import Image, ImageDraw, ImageFont, ImageFilter, ImageChops
import sysconfig; V=sysconfig.get_paths()["purelib"]+"/"
CAVEAT=V+"fontpkg_caveat/files/Caveat[wght].ttf"; KALAM=V+"fontpkg_kalam/files/Kalam-Light.ttf"
DANCE=V+"fontpkg_dancing_script/files/DancingScript[wght].ttf"; REENIE=os.path.join(os.path.dirname(__file__),"ReenieBeanie_400Regular.ttf")
SANSB="/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf"; SANS="/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"
NARROW="/usr/share/fonts/truetype/liberation/LiberationSansNarrow-Regular.ttf"; MONO="/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf"
SERIFB="/usr/share/fonts/truetype/liberation/LiberationSerif-Bold.ttf"; SERIF="/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf"
NAST="/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf"; AMIRI="/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Regular.ttf"
BLUE=(28,48,140); BLACK=(25,25,30); RED=(178,24,36); VIOLET=(86,40,140); GREEN=(16,104,64)

def crop(im, pad=4):
    bb=im.getchannel("A").getbbox()
    return im.crop((max(0,bb[0]-pad),max(0,bb[1]-pad),bb[2]+pad,bb[3]+pad)) if bb else im

def rough(im, seed, lo=0.72, drop=0.0):
    """uneven inking"""
    r=np.random.default_rng(seed); a=np.asarray(im.getchannel("A")).astype(float)
    n=r.random((max(2,a.shape[0]//9),max(2,a.shape[1]//9)))
    n=np.asarray(Image.fromarray((n*255).astype("uint8")).resize((a.shape[1],a.shape[0]),Image.BICUBIC))/255.0
    a*=lo+(1-lo)*n
    if drop: a[r.random(a.shape)<drop]*=0.25
    o=im.copy(); o.putalpha(Image.fromarray(a.clip(0,255).astype("uint8"))); return o

def ink(text, size=40, font=CAVEAT, color=BLUE, seed=1, rot=0, urdu=False):
    f=ImageFont.truetype(font,size*2); kw=dict(direction="rtl",language="ur") if urdu else {}
    d=ImageDraw.Draw(Image.new("L",(5,5))); bb=d.textbbox((0,0),text,font=f,**kw)
    im=Image.new("RGBA",(bb[2]-bb[0]+160,bb[3]-bb[1]+160),color+(0,))
    ImageDraw.Draw(im).text((80-bb[0],80-bb[1]),text,font=f,fill=color+(255,),**kw)
    r=random.Random(seed); im=im.rotate(rot+r.uniform(-1.2,1.2),Image.BICUBIC,expand=True)
    im=crop(im); im=im.resize((max(1,im.width//2),max(1,im.height//2)),Image.LANCZOS)
    return rough(im,seed)

def scrawl(seed, w=300, h=110, color=BLUE, pen=3.0, loops=7):
    """signature strokes"""
    r=random.Random(seed); s=3; im=Image.new("RGBA",(w*s,h*s),color+(0,)); d=ImageDraw.Draw(im)
    pts=[]; x=w*0.06
    for i in range(loops):
        pts.append((x, h*(0.5+r.uniform(-.42,.30)*(1.1-i/(loops*1.4))))); x+=w*0.80/loops*r.uniform(.35,1.5)
        pts.append((x-w*r.uniform(-.02,.09), h*(0.58+r.uniform(-.12,.30)))); x+=w*0.02
    pts.append((w*.97,h*r.uniform(.25,.7)))
    def cr(p0,p1,p2,p3,t):
        return tuple(.5*((2*b)+(-a+c)*t+(2*a-5*b+4*c-e)*t*t+(-a+3*b-3*c+e)*t**3) for a,b,c,e in zip(p0,p1,p2,p3))
    P=[pts[0]]+pts+[pts[-1]]
    for i in range(len(P)-3):
        for k in range(60):
            t=k/60; px,py=cr(P[i],P[i+1],P[i+2],P[i+3],t); rad=pen*s*(.38+.3*math.sin(i*1.7+t*3)**2)
            d.ellipse((px*s-rad,py*s-rad,px*s+rad,py*s+rad),fill=color+(255,))
    if r.random()<.75:
        y=h*.86; d.line([(w*.2*s,y*s),(w*.85*s,(y-h*r.uniform(.02,.14))*s)],fill=color+(255,),width=int(pen*s*.8))
    return rough(crop(im.resize((w,h),Image.LANCZOS)),seed)

def sign(name, seed, size=54, font=DANCE, color=BLUE, rot=-4):
    """a readable name with a flourish under it"""
    a=ink(name,size,font,color,seed,rot); b=scrawl(seed+77,int(a.width*.95),int(a.height*.55),color,2.2,3)
    im=Image.new("RGBA",(a.width+20,int(a.height*1.25)),color+(0,)); im.alpha_composite(a,(0,0)); im.alpha_composite(b.crop((0,b.height//2,b.width,b.height)),(10,int(a.height*.86)))
    return crop(im)

def thumb(seed, w=110, h=150, color=VIOLET):
    r=np.random.default_rng(seed); y,x=np.mgrid[0:h,0:w]; cx,cy=w*.5+r.uniform(-6,6),h*.55
    d=np.hypot((x-cx)/.8,(y-cy))+6*np.sin(x/13.0+r.uniform(0,6))+5*np.sin(y/17.0)
    a=(np.sin(d*1.15)>-.1).astype(float); m=(((x-w/2)/(w*.46))**2+((y-h/2)/(h*.47))**2<1)
    n=r.random((h//6,w//6)); n=np.asarray(Image.fromarray((n*255).astype("uint8")).resize((w,h),Image.BICUBIC))/255.
    A=Image.fromarray((a*m*(110+140*n)).clip(0,255).astype("uint8")).filter(ImageFilter.GaussianBlur(.7))
    im=Image.new("RGBA",(w,h),color+(0,)); im.putalpha(A); return im

def round_stamp(ring, mid, dia=230, color=VIOLET, seed=3, rot=0, font=SANSB, bottom=""):
    s=2; D=dia*s; im=Image.new("RGBA",(D,D),color+(0,)); d=ImageDraw.Draw(im)
    for k,wd in ((3,5),(int(D*.17),3)): d.ellipse((k,k,D-k,D-k),outline=color+(255,),width=wd)
    def arc(txt,top):
        f=ImageFont.truetype(font,int(D*.085)); R=D*.415; ws=[f.getlength(c)*1.06 for c in txt]; tot=sum(ws)/R
        if tot>(4.1 if top else 2.0):
            f=ImageFont.truetype(font,int(D*.085*(4.1 if top else 2.0)/tot)); ws=[f.getlength(c)*1.06 for c in txt]; tot=sum(ws)/R
        ang=-tot/2
        for c,wc in zip(txt,ws):
            a=ang+wc/R/2; t=Image.new("RGBA",(int(D*.16),int(D*.16)),color+(0,)); ImageDraw.Draw(t).text((t.width/2,t.height/2),c,font=f,fill=color+(255,),anchor="mm")
            if top: px,py=D/2+R*math.sin(a),D/2-R*math.cos(a); t=t.rotate(-math.degrees(a),Image.BICUBIC)
            else: px,py=D/2+R*math.sin(a),D/2+R*math.cos(a); t=t.rotate(math.degrees(a),Image.BICUBIC)
            im.alpha_composite(t,(int(px-t.width/2),int(py-t.height/2))); ang+=wc/R
    arc(ring,True)
    if bottom: arc(bottom,False)
    n=len(mid)
    for i,m in enumerate(mid):
        sz=int(D*.10); f=ImageFont.truetype(font,sz)
        while f.getlength(m)>D*.60: sz-=1; f=ImageFont.truetype(font,sz)
        d.text((D/2,D/2+(i-(n-1)/2)*D*.115),m,font=f,fill=color+(255,),anchor="mm")
    im=im.rotate(rot,Image.BICUBIC,expand=True).resize((dia,dia) if not rot else (int(dia*1.12),)*2,Image.LANCZOS)
    return rough(crop(im),seed,.45,.05)

def box_stamp(lines, color=VIOLET, size=22, seed=4, rot=0, frame=True, font=SANSB, gap=1.25, align="c"):
    s=2; f=ImageFont.truetype(font,size*s); W=int(max(f.getlength(l) for l in lines)+40*s/2); H=int(len(lines)*size*s*gap+24*s/2)
    im=Image.new("RGBA",(W+8,H+8),color+(0,)); d=ImageDraw.Draw(im)
    if frame: d.rectangle((3,3,W+3,H+3),outline=color+(255,),width=4)
    for i,l in enumerate(lines):
        y=14+size*s*gap*i
        if align=="c": d.text((W/2+4,y),l,font=f,fill=color+(255,),anchor="ma")
        else: d.text((20,y),l,font=f,fill=color+(255,))
    im=im.rotate(rot,Image.BICUBIC,expand=True); im=im.resize((im.width//2,im.height//2),Image.LANCZOS)
    return rough(crop(im),seed,.5,.04)

def put(page, ov, x, y, alpha=.92):
    """multiply an ink overlay on a page picture"""
    x,y=int(x),int(y); w,h=ov.size; x2,y2=min(page.width,x+w),min(page.height,y+h)
    if x<0 or y<0: ov=ov.crop((max(0,-x),max(0,-y),w,h)); x,y=max(0,x),max(0,y)
    reg=page.crop((x,y,x2,y2)).convert("RGB"); o=ov.crop((0,0,x2-x,y2-y))
    base=np.asarray(reg).astype(float); a=(np.asarray(o.getchannel("A")).astype(float)/255*alpha)[...,None]
    col=np.asarray(o.convert("RGB")).astype(float)/255
    out=base*(1-a)+base*col*a
    page.paste(Image.fromarray(out.clip(0,255).astype("uint8")),(x,y)); return page

def scan(im, seed, skew=None, gray=True, sigma=5, tint=(250,249,244), blur=.5, edge=True, fold=None):
    r=np.random.default_rng(seed); skew=r.uniform(-.9,.9) if skew is None else skew
    im=im.convert("RGB").rotate(skew,Image.BICUBIC,expand=False,fillcolor=(255,255,255)).filter(ImageFilter.GaussianBlur(blur))
    a=np.asarray(im).astype(float); h,w=a.shape[:2]
    a*=np.array(tint)/255.0
    y,x=np.mgrid[0:h,0:w]
    sh=1-.05*((x/w-.5)*r.uniform(-1,1)+(y/h-.5)*r.uniform(-1,1)); a*=sh[...,None]
    if edge:
        side=r.integers(0,2); k=np.exp(-(x if side==0 else w-x)/ (w*.008)); a*=(1-.45*k)[...,None]
    if fold: 
        for fy in fold: a*=(1-.10*np.exp(-((y-fy*h)/2.2)**2))[...,None]
    a+=r.normal(0,sigma,(h,w,1))
    for _ in range(int(r.integers(8,22))):
        cx,cy,rr=r.integers(0,w),r.integers(0,h),r.integers(1,3); a[max(0,cy-rr):cy+rr,max(0,cx-rr):cx+rr]*=.55
    o=Image.fromarray(a.clip(0,255).astype("uint8"))
    return o.convert("L") if gray else o

def photo(im, seed, bg=(96,74,52), out=(1500,1100), ang=2.0, q=.85):
    """phone picture of a paper on a table"""
    r=np.random.default_rng(seed); W,H=out; t=np.ones((H,W,3))*np.array(bg)
    g=r.normal(0,1,(H//4,1)); g=np.repeat(np.repeat(g,4,0),W,1)[:H]; t+=8*g[...,None]
    bgim=Image.fromarray(t.clip(0,255).astype("uint8")).filter(ImageFilter.GaussianBlur(2))
    k=min(W*q/im.width,H*q/im.height); p=im.convert("RGBA").resize((int(im.width*k),int(im.height*k)),Image.LANCZOS).rotate(ang,Image.BICUBIC,expand=True)
    sh=Image.new("RGBA",p.size,(0,0,0,0)); sh.putalpha(p.getchannel("A").point(lambda v:int(v*.5)))
    x,y=(W-p.width)//2,(H-p.height)//2; bgim.paste(sh.filter(ImageFilter.GaussianBlur(9)),(x+9,y+12),sh.filter(ImageFilter.GaussianBlur(9))); bgim.paste(p,(x,y),p)
    a=np.asarray(bgim.filter(ImageFilter.GaussianBlur(.6))).astype(float); yy,xx=np.mgrid[0:H,0:W]
    a*=(1.05-.22*np.hypot(xx/W-.4,yy/H-.35))[...,None]; a+=r.normal(0,4,(H,W,3)); return Image.fromarray(a.clip(0,255).astype("uint8"))

def uri(im):
    b=io.BytesIO(); im.save(b,"PNG"); return "data:image/png;base64,"+base64.b64encode(b.getvalue()).decode()
def tag(im, css="", dpi=150):
    """overlay as absolutely placed <img>; size from 150-dpi pixels"""
    return f'<img src="{uri(im)}" style="position:absolute;mix-blend-mode:multiply;width:{im.width*96/dpi:.1f}px;{css}">'

def html2pdf(html, out):
    with tempfile.TemporaryDirectory() as t:
        p=t+"/a.html"; open(p,"w").write(html)
        subprocess.run(["nice","-n","19","chromium","--headless","--no-sandbox","--disable-gpu","--no-pdf-header-footer","--print-to-pdf="+out,"file://"+p],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
def docx2pdf(docx, outdir):
    subprocess.run(["nice","-n","19","soffice","--headless","--convert-to","pdf","--outdir",outdir,docx],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=180)
def pics(pdf, dpi=150):
    d=pymupdf.open(pdf); return [Image.frombytes("RGB",(p.width,p.height),p.samples) for p in (q.get_pixmap(dpi=dpi) for q in d)]
def pics2pdf(ims, out, dpi=150, q=48, meta=None):
    d=pymupdf.open()
    for im in ims:
        b=io.BytesIO(); im.save(b,"JPEG",quality=q,dpi=(dpi,dpi),optimize=True)
        pg=d.new_page(width=im.width*72/dpi,height=im.height*72/dpi); pg.insert_image(pg.rect,stream=b.getvalue())
    finish(d,out,meta)
def finish(d, out, meta=None):
    m={"title":"","author":"","producer":"","creator":"","creationDate":"","modDate":""}; m.update(meta or {}); d.set_metadata(m)
    d.save(out,garbage=4,deflate=True)
def ov(page, im, x, y, dpi=150):
    """overlay ink on a born-digital pdf page, x,y in points"""
    b=io.BytesIO(); im.save(b,"PNG"); page.insert_image(pymupdf.Rect(x,y,x+im.width*72/dpi,y+im.height*72/dpi),stream=b.getvalue(),overlay=True)
def when(s): return "D:"+s.replace("-","").replace("T","").replace(":","")+"+05'00'"
