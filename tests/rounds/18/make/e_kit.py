import os,io,math,random,base64,subprocess,tempfile,shutil
import numpy as np, pymupdf as fitz
from PIL import Image,ImageDraw,ImageFont,ImageFilter
FD='/usr/share/fonts/'
HAND=[FD+'opentype/dancingscript/DancingScript-Regular.otf']
def font(p,s): return ImageFont.truetype(p,s)
def ink(seed):
    return [(18,22,70),(20,20,24),(28,38,120)][seed%3]
def sig(seed,w=420,h=150,color=None,under=True):
    r=random.Random(seed*7919+13); S=2
    im=Image.new('RGBA',(w*S,h*S),(0,0,0,0)); d=ImageDraw.Draw(im)
    col=color or ink(seed)
    pts=[]; n=r.randint(6,9); x=0.06*w; base=h*0.58; slant=r.uniform(.15,.45)
    step=(w*0.74)/n
    # big initial
    H=h*r.uniform(.38,.5)
    v=seed%4
    if v==0: pts+=[(x+step*.2,base-H*.4),(x+step*.9,base-H),(x+step*.3,base-H*.2),(x+step*.1,base+h*.12),(x+step*.9,base-h*.02),(x+step*1.3,base-H*.5)]
    if v==1: pts+=[(x+step*1.2,base-H*.8),(x+step*.6,base-H*1.05),(x+step*.1,base-H*.5),(x+step*.3,base+h*.02),(x+step*1.0,base-h*.04),(x+step*1.2,base-H*.3)]
    if v==2: pts+=[(x,base-H*.7),(x+step*.7,base-H*1.05),(x+step*1.3,base-H*.75),(x+step*.5,base-H*.45),(x+step*1.2,base-H*.2),(x+step*.4,base+h*.06),(x-step*.1,base-h*.05)]
    if v==3: pts+=[(x,base),(x+step*.7,base-H*1.1),(x+step*.8,base-H*.4),(x+step*.95,base+h*.03),(x+step*.3,base-H*.3),(x+step*1.3,base-H*.35)]
    x+=step*1.2
    for i in range(n-1):
        k=r.choice(['hump','hump','loop','tall','down','flat']); q=step*r.uniform(.7,1.15); m=h*r.uniform(.09,.17)
        if k=='hump': pts+=[(x,base+r.uniform(-3,4)),(x+q*.35,base-m),(x+q*.6,base-m*.2),(x+q*.75,base+r.uniform(-2,6))]
        if k=='loop': pts+=[(x,base),(x+q*.6,base-m*1.1),(x+q*.35,base-m*1.7),(x+q*.1,base-m*.6),(x+q*.6,base+3)]
        if k=='tall': t=h*r.uniform(.28,.42); pts+=[(x,base-4),(x+q*.55,base-t),(x+q*.35,base-t*1.04),(x+q*.25,base-t*.3),(x+q*.6,base+4)]
        if k=='down': t=h*r.uniform(.2,.3); pts+=[(x,base-m),(x+q*.4,base),(x+q*.3,base+t),(x+q*.05,base+t*.8),(x+q*.7,base-m*.3)]
        if k=='flat': pts+=[(x,base+2),(x+q*.5,base-m*.35),(x+q*.8,base+r.uniform(-3,4))]
        x+=q; base+=r.uniform(-4,3)
    pts+=[(x+step*.5,base-h*.1),(x+step*1.2,base-h*r.uniform(.05,.2))]
    if under and r.random()<.7: pts+=[(x+step*.9,base+h*.16),(w*.45,base+h*.24),(w*.12,base+h*r.uniform(.2,.3))]
    pts=[((px+slant*(h*.58-py)*.6+r.uniform(-1.5,1.5)),py+r.uniform(-1.5,1.5)) for px,py in pts]
    P=[pts[0]]+pts+[pts[-1]]; path=[]
    for i in range(1,len(P)-2):
        p0,p1,p2,p3=P[i-1:i+3]
        for t in np.linspace(0,1,26,endpoint=False):
            a=[.5*((2*p1[k])+(-p0[k]+p2[k])*t+(2*p0[k]-5*p1[k]+4*p2[k]-p3[k])*t*t+(-p0[k]+3*p1[k]-3*p2[k]+p3[k])*t**3) for k in (0,1)]
            path.append(a)
    base_w=r.uniform(1.6,2.3); wd=base_w
    for i in range(1,len(path)):
        (xa,ya),(xb,yb)=path[i-1],path[i]; dy=yb-ya; sp=math.hypot(xb-xa,dy)
        tgt=base_w*(1+.55*max(-1,min(1,dy/ (sp+.01))))/(1+.05*sp); wd=wd*.8+tgt*.2
        d.line([xa*S,ya*S,xb*S,yb*S],fill=col+(235,),width=max(2,int(wd*S*1.2)))
        rr=wd*S*.6; d.ellipse([xb*S-rr,yb*S-rr,xb*S+rr,yb*S+rr],fill=col+(235,))
    return im.resize((w,h),Image.LANCZOS)
def seal(outer,inner,size=300,color=(40,50,140),seed=1):
    S=2;R=size*S; im=Image.new('RGBA',(R,R),(0,0,0,0)); d=ImageDraw.Draw(im); c=color+(190,)
    d.ellipse([6,6,R-6,R-6],outline=c,width=7); d.ellipse([R*.23,R*.23,R*.77,R*.77],outline=c,width=4)
    f=font(FD+'truetype/dejavu/DejaVuSans-Bold.ttf',int(R*.07)) if os.path.exists(FD+'truetype/dejavu/DejaVuSans-Bold.ttf') else ImageFont.load_default()
    txt='* '+outer+' '; sw=330/len(txt)
    for i,ch in enumerate(txt):
        a=math.radians(-90-165+sw*(i+.5)); t=Image.new('RGBA',(int(R*.12),int(R*.12)),(0,0,0,0)); ImageDraw.Draw(t).text((R*.06,R*.06),ch,font=f,fill=c,anchor='mm')
        t=t.rotate(-math.degrees(a)-90,resample=Image.BICUBIC); im.alpha_composite(t,(int(R/2+R*.385*math.cos(a)-t.width/2),int(R/2+R*.385*math.sin(a)-t.height/2)))
    L=inner.split('\n'); f2=font(FD+'truetype/dejavu/DejaVuSans-Bold.ttf',int(R*.055))
    for i,l in enumerate(L): d.text((R/2,R/2+(i-(len(L)-1)/2)*R*.08),l,font=f2,fill=c,anchor='mm')
    a=np.array(im.resize((size,size),Image.LANCZOS)).astype(float); rng=np.random.default_rng(seed)
    n=np.array(Image.fromarray((rng.random((size//6+1,size//6+1))*255).astype('uint8')).resize((size,size),Image.BICUBIC))/255
    a[...,3]*=(.55+.45*n); return Image.fromarray(a.astype('uint8')).rotate(rng.uniform(-14,14),resample=Image.BICUBIC)
def rstamp(lines,color=(110,30,110),w=380,fs=22,seed=1,border=True,rot=None):
    S=2; f=font(FD+'truetype/dejavu/DejaVuSans-Bold.ttf',fs*S); h=(len(lines)*(fs+9)+18)
    w=max(w,int(max(f.getlength(l) for l in lines)/S)+26)
    im=Image.new('RGBA',(w*S,h*S),(0,0,0,0)); d=ImageDraw.Draw(im); c=color+(205,)
    if border: d.rectangle([4,4,w*S-5,h*S-5],outline=c,width=5)
    for i,l in enumerate(lines): d.text((w*S/2,(9+i*(fs+9)+fs/2+4)*S),l,font=f,fill=c,anchor='mm')
    im=im.resize((w,h),Image.LANCZOS); rng=random.Random(seed)
    return im.rotate(rng.uniform(-4,4) if rot is None else rot,expand=True,resample=Image.BICUBIC)
def uri(im):
    b=io.BytesIO(); im.save(b,'PNG'); return 'data:image/png;base64,'+base64.b64encode(b.getvalue()).decode()
_n=[0]
def simg(seed,wmm=42,style='',**k):
    _n[0]+=1; rr=random.Random(_n[0]*17+seed); im=sig(seed,**k); w,h=im.size
    im=im.resize((int(w*rr.uniform(.92,1.06)),int(h*rr.uniform(.9,1.05))),Image.LANCZOS).rotate(rr.uniform(-3.5,3.5),resample=Image.BICUBIC,expand=False)
    o=Image.new('RGBA',(w,h),(0,0,0,0)); o.alpha_composite(im.crop((0,0,min(w,im.width),min(h,im.height))),(0,0))
    return f'<img style="width:{wmm}mm;{style}" src="{uri(o)}">'
def simg_old(seed,wmm=42,style='',**k): return f'<img style="width:{wmm}mm;{style}" src="{uri(sig(seed,**k))}">'
def stimg(im,wmm,style=''): return f'<img style="width:{wmm}mm;{style}" src="{uri(im)}">'
CSS='''@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0}.pg{width:210mm;height:296.5mm;padding:22mm 20mm 15mm 25mm;page-break-after:always;position:relative;overflow:hidden}.pg:last-child{page-break-after:auto}
.ur{font-family:"Noto Nastaliq Urdu";direction:rtl;line-height:2}.c{text-align:center}.r{text-align:right}.b{font-weight:bold}.u{text-decoration:underline}.j{text-align:justify}.abs{position:absolute}.hand{font-family:"Dancing Script";color:#1b2570}'''
def html2pdf(pages,out,css='',size=None):
    body=''.join(f'<div class="pg">{p}</div>' for p in pages)
    t=tempfile.mkdtemp(); f=t+'/a.html'
    open(f,'w').write(f'<html><head><meta charset="utf-8"><style>{CSS}{css}</style></head><body>{body}</body></html>')
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={t}/u',f'--print-to-pdf={out}',f],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    shutil.rmtree(t,ignore_errors=True)
    n=len(fitz.open(out)); assert n==len(pages),(out,n,len(pages))
def docx2pdf(src,out):
    t=tempfile.mkdtemp()
    subprocess.run(['soffice','--headless','-env:UserInstallation=file://'+__import__('tempfile').gettempdir()+'/lo_e','--convert-to','pdf','--outdir',t,src],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    shutil.move(t+'/'+os.path.basename(src).rsplit('.',1)[0]+'.pdf',out)
def noisy(im,seed,rot=None,grey=True,shade=.12,tint=None,sigma=5,blur=.4):
    rng=np.random.default_rng(seed); w,h=im.size
    r=rng.uniform(-.9,.9) if rot is None else rot
    im=im.convert('RGB').rotate(r,resample=Image.BICUBIC,fillcolor=(246,246,244),expand=False)
    a=np.asarray(im).astype(np.float32)
    gx=np.linspace(-1,1,w)[None,:]; gy=np.linspace(-1,1,h)[:,None]; ang=rng.uniform(0,6.28)
    L=1-shade*(.5+.5*(gx*math.cos(ang)+gy*math.sin(ang))/1.42)-.04*(gx**2)
    a*=L[...,None]
    if grey: a[:]=a.mean(2,keepdims=True)
    if tint: a*=np.array(tint,dtype=np.float32)
    a+=rng.normal(0,sigma,(h,w,1)); im=Image.fromarray(np.clip(a,0,255).astype('uint8'))
    im=im.filter(ImageFilter.GaussianBlur(blur))
    d=ImageDraw.Draw(im)
    for _ in range(14):
        x,y=rng.integers(0,w),rng.integers(0,h); s=rng.integers(1,3); d.ellipse([x,y,x+s,y+s],fill=(70,70,70))
    return im.convert('L') if grey else im
def render(pdf,dpi): 
    o=[]
    for p in fitz.open(pdf):
        x=p.get_pixmap(dpi=dpi); o.append(Image.frombytes('RGB',(x.width,x.height),x.samples))
    return o
def imgs2pdf(ims,out,dpi,q):
    d=fitz.open()
    for im in ims:
        b=io.BytesIO(); im.save(b,'JPEG',quality=q,dpi=(dpi,dpi)); p=d.new_page(width=im.width*72/dpi,height=im.height*72/dpi); p.insert_image(p.rect,stream=b.getvalue())
    d.save(out,deflate=True,garbage=3)
def scan(pdf,out,seed,dpi=150,q=50,labels=None,limit=480000,mut=None,**k):
    ims=render(pdf,dpi); 
    if mut: ims=[mut(i,im) for i,im in enumerate(ims)]
    for i,im in enumerate(ims):
        if labels: pageno(im,labels[i],seed+i)
    ims=[noisy(im,seed*31+i,**k) for i,im in enumerate(ims)]
    while True:
        if out.endswith('.jpg'): ims[0].save(out,quality=q,dpi=(dpi,dpi))
        else: imgs2pdf(ims,out,dpi,q)
        if os.path.getsize(out)<limit or q<20: break
        q-=7
def pageno(im,txt,seed):
    d=ImageDraw.Draw(im); w=im.width; f=font(FD+'opentype/dancingscript/DancingScript-Bold.otf',int(w*.03)); r=random.Random(seed)
    d.text((w*.92+r.uniform(-8,8),w*.05+r.uniform(-6,6)),str(txt),font=f,fill=(25,35,110),anchor='mm')
