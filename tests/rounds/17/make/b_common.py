import os, io, math, random, base64, subprocess, glob, shutil, tempfile
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
import fitz
R=__import__('os').path.dirname(__import__('os').path.abspath(__file__)) + '/made/'
TMP=os.environ.get('B_TMP',R+'/tmp_b'); os.makedirs(TMP,exist_ok=True)
SANS='/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf'
SANSR='/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'

def sig(seed,w=420,h=130,color=(20,35,110),n=None,flourish=True):
    """irregular pen curve -> RGBA, cropped"""
    r=random.Random(seed); S=3
    im=Image.new('L',(w*S,h*S),0); d=ImageDraw.Draw(im)
    def stroke(pts,base):
        P=[pts[0]]+pts+[pts[-1]]; last=None
        for i in range(1,len(P)-2):
            p0,p1,p2,p3=P[i-1],P[i],P[i+1],P[i+2]
            for k in range(26):
                t=k/26
                q=[0.5*((2*p1[j])+(-p0[j]+p2[j])*t+(2*p0[j]-5*p1[j]+4*p2[j]-p3[j])*t*t+(-p0[j]+3*p1[j]-3*p2[j]+p3[j])*t**3) for j in (0,1)]
                if last:
                    sp=math.hypot(q[0]-last[0],q[1]-last[1])
                    wd=max(1.6,base*1.5-sp*0.16)+r.uniform(-.3,.3)
                    d.line([tuple(last),tuple(q)],fill=255,width=int(round(wd)))
                    d.ellipse([q[0]-wd/2,q[1]-wd/2,q[0]+wd/2,q[1]+wd/2],fill=255)
                last=q
    n=n or r.randint(5,9)
    x=0.06*w; base=h*0.6; pts=[]
    # capital loop
    u=r.uniform; form=seed%4
    if form==0: pts+=[(x+u(0,8),base+u(-5,18)),(x+u(8,22),base-h*u(.35,.52)),(x+u(28,46),base-h*u(.2,.5)),(x+u(18,34),base+h*u(.05,.28)),(x+u(2,14),base-h*u(0,.12))]
    elif form==1: pts+=[(x+u(30,44),base-h*u(.36,.48)),(x+u(8,16),base-h*u(.4,.5)),(x+u(4,10),base-h*u(.2,.28)),(x+u(30,42),base-h*u(.05,.12)),(x+u(22,34),base+h*u(.1,.24)),(x-u(2,8),base+h*u(.06,.16)),(x+u(8,18),base-h*u(.02,.1))]
    elif form==2: pts+=[(x+u(8,14),base-h*u(.38,.5)),(x+u(2,8),base+h*u(.04,.16)),(x+u(10,16),base-h*u(.4,.5)),(x+u(40,54),base-h*u(.36,.46)),(x+u(34,48),base-h*u(.12,.2)),(x+u(10,18),base-h*u(.1,.18)),(x+u(34,44),base+h*u(.04,.14))]
    else: pts+=[(x-u(0,4),base-h*u(.3,.44)),(x+u(24,34),base-h*u(.44,.54)),(x+u(44,60),base-h*u(.4,.5)),(x+u(22,30),base-h*u(.3,.4)),(x+u(16,24),base+h*u(.1,.3)),(x-u(4,10),base+h*u(.08,.2)),(x+u(14,24),base-h*u(0,.06))]
    x+=r.uniform(36,52); step=(w*0.62-x)/n*r.uniform(.85,1.1)
    lean=r.uniform(-4,9)
    for i in range(n):
        k=r.random(); a=h*r.uniform(.06,.16)*(1-.5*i/n)
        if k<.22: a=h*r.uniform(.26,.42)
        if k>.86: pts+=[(x+step*.2,base+h*r.uniform(.18,.3)),(x+step*.05,base+h*r.uniform(.0,.1))]
        pts+=[(x+step*r.uniform(.15,.35)+lean,base-a),(x+step*r.uniform(.45,.7),base-a*r.uniform(.1,.7)),(x+step*r.uniform(.75,1.05),base+h*r.uniform(-.03,.07))]
        x+=step; base+=r.uniform(-2.2,1.3)
    if flourish: pts+=[(x+w*.14,base-h*r.uniform(.04,.2)),(x+w*r.uniform(.2,.28),base-h*r.uniform(.1,.3))]
    stroke([(a*S,b*S) for a,b in pts],r.uniform(5.2,7.2))
    if r.random()<.75:
        y=base+h*r.uniform(.12,.26); x0=w*r.uniform(.08,.3)
        stroke([(a*S,b*S) for a,b in [(x0,y+r.uniform(-4,8)),(w*.4,y+r.uniform(-9,3)),(w*.55,y+r.uniform(-4,6)),(w*r.uniform(.68,.9),y-r.uniform(4,16))]],r.uniform(4,6))
    if r.random()<.5:
        cx,cy=w*r.uniform(.3,.6),h*.22; d.ellipse([cx*S-5,cy*S-5,cx*S+5,cy*S+5],fill=255)
    im=im.resize((w,h),Image.LANCZOS)
    out=Image.new('RGBA',(w,h),tuple(color)+(0,)); out.putalpha(im.point(lambda v:int(v*.93)))
    return out.crop(out.getbbox())

def worn(im,seed,amt=.22):
    rs=np.random.RandomState(seed); a=np.asarray(im).astype(float).copy()
    h,w=a.shape[:2]
    lo=Image.fromarray((rs.rand(max(2,h//14),max(2,w//14))*255).astype('uint8')).resize((w,h),Image.BICUBIC)
    m=np.asarray(lo)/255.; f=np.clip(1-amt*2*(m-.35),.25,1)*np.where(rs.rand(h,w)<.05,.3,1)
    a[...,3]*=f; return Image.fromarray(a.astype('uint8'),'RGBA')

def seal(top,bottom,mid,seed,color=(40,50,140),D=300,rot=None):
    S=2; W=D*S; im=Image.new('RGBA',(W,W),tuple(color)+(0,)); d=ImageDraw.Draw(im)
    c=W/2; col=tuple(color)+(235,)
    d.ellipse([6,6,W-6,W-6],outline=col,width=6); d.ellipse([W*.20,W*.20,W*.80,W*.80],outline=col,width=4)
    def arc(txt,rad,up,size):
        f=ImageFont.truetype(SANS,size)
        ws=[f.getlength(ch)+1.5*S for ch in txt]; tot=sum(ws)
        mx=rad*math.pi*.92
        if tot>mx: return arc(txt,rad,up,int(size*mx/tot)-1 if size>10 else 9)
        ang=-tot/2/rad
        for ch,wc in zip(txt,ws):
            a=ang+wc/2/rad; ang+=wc/rad
            t=Image.new('RGBA',(size*2,size*2),tuple(color)+(0,)); ImageDraw.Draw(t).text((size,size),ch,font=f,fill=col,anchor='mm')
            if up: t=t.rotate(-math.degrees(a),resample=Image.BICUBIC); X=c+rad*math.sin(a);Y=c-rad*math.cos(a)
            else: t=t.rotate(math.degrees(a),resample=Image.BICUBIC); X=c+rad*math.sin(a);Y=c+rad*math.cos(a)
            im.alpha_composite(t,(int(X-size),int(Y-size)))
    arc(top,W*.40,True,int(W*.085)); arc(bottom,W*.40,False,int(W*.075))
    sz=int(W*.085)
    for i,l in enumerate(mid):
        s=sz
        f=ImageFont.truetype(SANS,s)
        while f.getlength(l)>W*.52: s-=1; f=ImageFont.truetype(SANS,s)
        d.text((c,c+(i-(len(mid)-1)/2)*sz*1.25),l,font=f,fill=col,anchor='mm')
    im=im.resize((D,D),Image.LANCZOS); r=random.Random(seed)
    im=im.rotate(r.uniform(-16,16) if rot is None else rot,resample=Image.BICUBIC,expand=True)
    return worn(im,seed)

def box(lines,seed,color=(60,40,140),fs=26,rot=None,border=True):
    f=ImageFont.truetype(SANS,fs); w=int(max(f.getlength(l) for l in lines))+36; h=int(len(lines)*fs*1.28)+26
    im=Image.new('RGBA',(w,h),tuple(color)+(0,)); d=ImageDraw.Draw(im); col=tuple(color)+(230,)
    if border: d.rectangle([3,3,w-4,h-4],outline=col,width=4)
    for i,l in enumerate(lines): d.text((w/2,13+fs*.64+i*fs*1.28),l,font=f,fill=col,anchor='mm')
    r=random.Random(seed); im=im.rotate(r.uniform(-5,5) if rot is None else rot,resample=Image.BICUBIC,expand=True)
    return worn(im,seed)

def thumb(seed,color=(50,40,110),w=110,h=150):
    rs=np.random.RandomState(seed); y,x=np.mgrid[0:h,0:w]; cx,cy=w*(.45+.1*rs.rand()),h*(.5+.1*rs.rand())
    rr=np.hypot((x-cx)*1.25,(y-cy)); an=np.arctan2(y-cy,x-cx)
    v=np.sin(rr*.85+2.2*np.sin(an*1.0+rs.rand()*6)+.8*np.sin(an*3+rr*.06))
    n=np.asarray(Image.fromarray((rs.rand(h//9,w//9)*255).astype('uint8')).resize((w,h),Image.BICUBIC))/255.
    e=((x-w/2)/(w*.47))**2+((y-h/2)/(h*.48))**2
    al=np.where((v>0)&(e<1),190*(.45+.6*n),0); al=np.clip(al*np.clip((1.05-e)*4,0,1),0,255)
    a=np.zeros((h,w,4),'uint8'); a[...,:3]=color; a[...,3]=al; return Image.fromarray(a,'RGBA').filter(ImageFilter.GaussianBlur(.5))

def photo(seed,w=170,h=215,female=False,child=False,bg=(205,215,228)):
    """drawn passport-like picture"""
    r=random.Random(seed); im=Image.new('RGB',(w*2,h*2),bg); d=ImageDraw.Draw(im); W,H=w*2,h*2
    skin=r.choice([(196,152,120),(180,134,102),(205,165,134)]); sh=r.choice([(60,70,95),(95,60,70),(70,90,80),(230,230,226)])
    top=H*(.70 if not child else .74)
    d.ellipse([W*.08,top,W*.92,H*1.5],fill=sh); d.rectangle([W*.41,H*.55,W*.59,H*.78],fill=tuple(int(c*.9) for c in skin))
    if female and not child: sc=r.choice([(120,60,80),(40,60,90),(150,140,120)]); d.ellipse([W*.2,H*.10,W*.8,H*.86],fill=sc)
    hair=(30,24,22)
    if not (female and not child): d.ellipse([W*(.27 if not female else .22),H*.14,W*(.73 if not female else .78),H*(.56 if not female else .60)],fill=hair)
    d.ellipse([W*.3,H*.2,W*.7,H*.66],fill=skin)
    d.pieslice([W*.295,H*.165,W*.705,H*.5],180,360,fill=hair if not(female and not child) else sc)
    for ex in (.41,.59):
        d.ellipse([W*(ex-.035),H*.405,W*(ex+.035),H*.43],fill=(245,245,240)); d.ellipse([W*(ex-.016),H*.403,W*(ex+.016),H*.432],fill=(35,25,20)); d.line([W*(ex-.05),H*.375,W*(ex+.05),H*(.37+r.uniform(-.006,.006))],fill=hair,width=7)
    d.line([W*.5,H*.43,W*.485,H*.51,W*.51,H*.515],fill=tuple(int(c*.75) for c in skin),width=4)
    d.arc([W*.42,H*.52,W*.58,H*.585],20,160,fill=(130,70,65),width=6)
    if not female and not child: d.arc([W*.33,H*.42,W*.67,H*.655],25,155,fill=(45,35,32),width=16)
    return im.resize((w,h),Image.LANCZOS).filter(ImageFilter.GaussianBlur(.8))

def b64(im,fmt='PNG'):
    b=io.BytesIO(); im.save(b,fmt) if fmt=='PNG' else im.convert('RGB').save(b,'JPEG',quality=80)
    return 'data:image/%s;base64,'%fmt.lower()+base64.b64encode(b.getvalue()).decode()
def png(im,name):
    p=f'{TMP}/{name}.png'; im.save(p); return p
def img(im,style='',fmt='PNG'): return f'<img src="{b64(im,fmt)}" style="{style}">'
def S_(seed,width='38mm',style='',color=(20,35,110),**k): return img(sig(seed,color=color,**k),f'width:{width};max-height:17mm;object-fit:contain;{style}')

def _fonts():
    k=R+'/venv_b/lib/python3.11/site-packages/fontpkg_kalam/files/Kalam-Regular.ttf'
    return f"@font-face{{font-family:caveat;src:url(file://{TMP}/caveat.ttf);}}@font-face{{font-family:kalam;src:url(file://{k});}}"
FONTCSS=_fonts()
def html_pdf(html,out,css='',size='A4',margin='18mm'):
    h=f'<!doctype html><html><head><meta charset="utf-8"><style>{FONTCSS}@page{{size:{size};margin:{margin}}}*{{box-sizing:border-box;-webkit-print-color-adjust:exact}}body{{margin:0}}.pb{{page-break-after:always}}{css}</style></head><body>{html}</body></html>'
    t=tempfile.mktemp(suffix='.html',dir=TMP); open(t,'w').write(h)
    prof=TMP+'/chr'
    for _ in range(2):
        subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={prof}','--allow-file-access-from-files','--print-to-pdf='+out,'file://'+t],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
        if os.path.exists(out): break
    assert os.path.exists(out),out
    return out
def docx_pdf(docx,out):
    d=tempfile.mkdtemp(dir=TMP)
    subprocess.run(['soffice',f'-env:UserInstallation=file://{TMP}/so','--headless','--convert-to','pdf','--outdir',d,docx],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=180)
    shutil.move(d+'/'+os.path.splitext(os.path.basename(docx))[0]+'.pdf',out); return out

def degrade(im,seed,gray=False,noise=6,rot=.9,warm=True,photo_like=False):
    r=random.Random(seed); rs=np.random.RandomState(seed)
    im=im.convert('RGB')
    ang=r.uniform(.25,rot)*r.choice([-1,1])
    bgc=(246,245,241) if not photo_like else (112,96,80)
    if photo_like:
        W,H=im.size; p=int(W*.035); b=Image.new('RGB',(W+2*p,H+2*p),bgc); b.paste(im,(p,p)); im=b
    im=im.rotate(ang,resample=Image.BICUBIC,fillcolor=bgc)
    a=np.asarray(im).astype(float); h,w=a.shape[:2]
    y,x=np.mgrid[0:h,0:w]; gx,gy=r.uniform(-.08,.08),r.uniform(-.08,.08); k=2 if photo_like else 1
    L=1+gx*k*(x/w-.5)+gy*k*(y/h-.5)-(.05*k)*((x/w-.5)**2+(y/h-.5)**2)
    a*=L[...,None]*(.975 if not photo_like else .95)
    if warm and not gray: a*=np.array([1.0,.985,.95])
    n=rs.randn(h//2+1,w//2+1); n=np.kron(n,np.ones((2,2)))[:h,:w]*noise*.5+rs.randn(h,w)*noise*.5
    a+=n[...,None]
    im=Image.fromarray(np.clip(a,0,255).astype('uint8')).filter(ImageFilter.GaussianBlur(.45))
    return im.convert('L') if gray else im
def pages(pdf,dpi):
    d=fitz.open(pdf); return [Image.frombytes('RGB',(p.width,p.height),p.samples) for p in (pg.get_pixmap(dpi=dpi) for pg in d)]
def scan_pdf(src,out,seed,dpi=150,q=48,gray=False,noise=5,rot=.9,photo_like=False,maxkb=490):
    ims=[degrade(i,seed*31+k,gray,noise,rot,photo_like=photo_like) for k,i in enumerate(pages(src,dpi))]
    while True:
        d=fitz.open()
        for i in ims:
            b=io.BytesIO(); i.save(b,'JPEG',quality=q)
            p=d.new_page(width=i.size[0]*72/dpi,height=i.size[1]*72/dpi); p.insert_image(p.rect,stream=b.getvalue())
        d.set_metadata({'producer':'Canon iR-ADV','creationDate':''}); d.save(out,garbage=3,no_new_id=True); d.close()
        if os.path.getsize(out)<maxkb*1024 or q<18: break
        q-=5
    return out
def scan_jpg(src,out,seed,dpi=150,q=60,page=0,maxkb=420,**k):
    im=degrade(pages(src,dpi)[page],seed,**k)
    while True:
        im.save(out,quality=q,dpi=(dpi,dpi))
        if os.path.getsize(out)<maxkb*1024 or q<20: break
        q-=5
def sheet(folder,out,dpi=50):
    pass
