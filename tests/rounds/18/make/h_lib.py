import os, random, math, subprocess, base64, io, tempfile, shutil
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
import fitz
W=__import__('os').path.dirname(__import__('os').path.abspath(__file__)) + '/h_tmp'; os.makedirs(W,exist_ok=True)
INK={'black':(25,25,32),'blue':(22,42,135),'royal':(35,60,170)}

def _cat(pts,n=14):
    out=[]
    P=[pts[0]]+pts+[pts[-1]]
    for i in range(1,len(P)-2):
        p0,p1,p2,p3=[np.array(P[j],float) for j in (i-1,i,i+1,i+2)]
        for k in range(n):
            t=k/n
            out.append(.5*((2*p1)+(-p0+p2)*t+(2*p0-5*p1+4*p2-p3)*t*t+(-p0+3*p1-3*p2+p3)*t**3))
    out.append(np.array(pts[-1],float)); return out

def sig(who,ink='blue'):
    """irregular pen signature; returns png path"""
    path=f'{W}/sig_{who.replace(" ","_")}_{ink}.png'
    if os.path.exists(path): return path
    r=random.Random('s'+who); S=3; w,h=330*S,120*S
    im=Image.new('RGBA',(w,h),(0,0,0,0)); d=ImageDraw.Draw(im); col=INK[ink]
    def stroke(pts,base):
        c=_cat(pts); L=len(c); ph=r.random()*6
        for i in range(L-1):
            v=np.hypot(*(c[i+1]-c[i]))
            wd=base*S*(0.72+0.3*math.sin(ph+i*0.11)+0.25*max(0,1-v/(7*S)))
            if i>L*0.9: wd*=max(.35,(L-i)/(L*.1))
            wd=max(1.2*S*.5,wd)
            x,y=c[i]; x2,y2=c[i+1]
            n=max(1,int(v/1.5))
            for k in range(n):
                t=k/n; X=x+(x2-x)*t; Y=y+(y2-y)*t
                d.ellipse((X-wd/2,Y-wd/2,X+wd/2,Y+wd/2),fill=col+(235,))
    x=r.uniform(18,34)*S; base=r.uniform(62,74)*S; b=r.uniform(1.5,2.3)
    # initial capital
    big=r.uniform(34,46)*S
    k=sum(map(ord,who))%4
    if k==0: pts=[(x,base),(x+8*S,base-big),(x+r.uniform(16,26)*S,base-big*r.uniform(.7,1.1)),(x+r.uniform(4,14)*S,base-big*.3),(x+2*S,base+r.uniform(6,16)*S),(x+r.uniform(18,30)*S,base-4*S)]
    elif k==1: pts=[(x+26*S,base-big*.9),(x+10*S,base-big),(x,base-big*.45),(x+8*S,base+2*S),(x+24*S,base-2*S),(x+30*S,base-big*.4),(x+20*S,base-big*.35),(x+32*S,base-2*S)]
    elif k==2: pts=[(x+6*S,base-big*.8),(x+2*S,base+8*S),(x+9*S,base-big*.2),(x+16*S,base-big*1.05),(x+19*S,base-3*S),(x+26*S,base-big*.5),(x+33*S,base-1*S)]
    else: pts=[(x+30*S,base-big),(x+12*S,base-big*.9),(x+14*S,base-big*.55),(x+26*S,base-big*.35),(x+14*S,base+7*S),(x-4*S,base+1*S),(x+16*S,base-6*S),(x+34*S,base-3*S)]
    x=pts[-1][0]; y=base
    nl=r.randint(5,9)
    for k in range(nl):
        amp=r.uniform(5,15)*S*(1 if r.random()>.22 else r.uniform(1.8,3))
        wd=r.uniform(7,15)*S; kind=r.random()
        y=base+r.uniform(-4,4)*S-k*r.uniform(0,1.6)*S
        if kind<.35: pts+=[(x+wd*.5,y-amp),(x+wd*.2,y-amp*.5),(x+wd*.55,y+2*S),(x+wd,y-r.uniform(0,5)*S)]
        elif kind<.6: pts+=[(x+wd*.7,y-amp),(x+wd*.9,y-amp*1.05),(x+wd*.55,y+amp*r.uniform(.3,1.3)),(x+wd*.3,y+amp*.5),(x+wd,y-2*S)]
        else: pts+=[(x+wd*.3,y-amp*.7),(x+wd*.6,y),(x+wd,y-amp*.4)]
        x+=wd
    fl=r.random()
    if fl<.5: pts+=[(x+18*S,y+6*S),(x+r.uniform(25,50)*S,y-r.uniform(8,20)*S)]
    else: pts+=[(x+20*S,y-14*S),(x+10*S,y+r.uniform(14,22)*S),(x-r.uniform(50,110)*S,y+r.uniform(16,26)*S),(x-r.uniform(10,40)*S,y+r.uniform(12,20)*S),(x+r.uniform(8,30)*S,y+r.uniform(6,12)*S)]
    stroke(pts,b)
    if r.random()<.7:
        xx=r.uniform(60,150)*S; yy=base-r.uniform(26,36)*S
        stroke([(xx,yy),(xx+10*S,yy-3*S),(xx+r.uniform(18,40)*S,yy+r.uniform(-5,3)*S)],b*.9)
    if r.random()<.6:
        xx=x-r.uniform(-8,30)*S; yy=base-r.uniform(18,30)*S
        stroke([(xx,yy),(xx+2*S,yy+1.5*S),(xx+3*S,yy)],b*1.1)
    im=im.rotate(r.uniform(-1,6),resample=Image.BICUBIC).resize((w//S*2,h//S*2),Image.LANCZOS)
    im=im.crop(im.getbbox()); im.save(path); return path

def thumb(who,ink='violet'):
    path=f'{W}/thumb_{who.replace(" ","_")}.png'
    if os.path.exists(path): return path
    rs=np.random.RandomState(sum(map(ord,who))); w,h=220,280
    yy,xx=np.mgrid[0:h,0:w].astype(float); cx,cy=w*.5+rs.uniform(-10,10),h*.5+rs.uniform(-8,8)
    n=lambda s:np.array(Image.fromarray((rs.rand(s,s)*255).astype('uint8')).resize((w,h),Image.BICUBIC)).astype(float)/255
    dx,dy=xx-cx,(yy-cy)*.8; rr=np.hypot(dx,dy); th=np.arctan2(dy,dx)
    ph=rr*.72+1.3*np.sin(th*1.0+.4)+6*n(5)
    ridge=(np.sin(ph)+1)/2
    el=((xx-w/2)/(w*.42))**2+((yy-h/2)/(h*.45))**2
    edge=np.clip((1.0+.25*(n(7)-.5)-el)*3,0,1)
    a=np.clip((ridge-.35)*2.4,0,1)*edge*(.45+.6*n(6))*(n(60)*.5+.65)
    im=np.zeros((h,w,4),'uint8'); im[...,0:3]=(60,30,120); im[...,3]=np.clip(a*235,0,255)
    Image.fromarray(im).filter(ImageFilter.GaussianBlur(.7)).save(path); return path

def F(size,bold=False,serif=False):
    b='-Bold' if bold else ('-Regular')
    return ImageFont.truetype(f'/usr/share/fonts/truetype/liberation/Liberation{"Serif" if serif else "Sans"}{b}.ttf',size)

def _wear(im,seed):
    a=np.array(im).astype(float); rs=np.random.RandomState(seed); h,w=a.shape[:2]
    n=np.array(Image.fromarray((rs.rand(h//6+1,w//6+1)*255).astype('uint8')).resize((w,h),Image.BICUBIC))/255.
    n2=rs.rand(h,w); a[...,3]*=np.clip(.45+.75*n,0,1)*(n2>.05)
    return Image.fromarray(a.clip(0,255).astype('uint8')).filter(ImageFilter.GaussianBlur(.6))

def round_seal(key,top,bottom,mid,col=(40,40,140),rot=None):
    path=f'{W}/seal_{key}.png'; S=460; im=Image.new('RGBA',(S,S),(0,0,0,0)); d=ImageDraw.Draw(im); c=col+(230,)
    d.ellipse((8,8,S-8,S-8),outline=c,width=6); d.ellipse((20,20,S-20,S-20),outline=c,width=2); d.ellipse((105,105,S-105,S-105),outline=c,width=3)
    def arc(txt,R,flip):
        f=F(36,True); widths=[d.textlength(ch,font=f)+3 for ch in txt]; tot=sum(widths); a=-tot/R/2
        for ch,wd in zip(txt,widths):
            ang=a+wd/R/2; t=Image.new('RGBA',(70,70),(0,0,0,0)); ImageDraw.Draw(t).text((35,35),ch,font=f,fill=c,anchor='mm')
            if not flip: X=S/2+R*math.sin(ang); Y=S/2-R*math.cos(ang); t=t.rotate(-math.degrees(ang),resample=Image.BICUBIC)
            else: X=S/2+R*math.sin(ang); Y=S/2+R*math.cos(ang); t=t.rotate(math.degrees(ang),resample=Image.BICUBIC)
            im.alpha_composite(t,(int(X-35),int(Y-35))); a+=wd/R
    arc(top,166,False); arc(bottom,166,True)
    ls=mid.split('\n')
    for i,l in enumerate(ls): d.text((S/2,S/2+(i-(len(ls)-1)/2)*44),l,font=F(34,True),fill=c,anchor='mm')
    r=random.Random(key); im=im.rotate(r.uniform(-14,14) if rot is None else rot,resample=Image.BICUBIC)
    _wear(im,len(key)*7+3).save(path); return path

def rect_stamp(key,lines,col=(110,20,110),box=True,rot=None,hand=None):
    """lines: list of str; a str starting with '~' is handwritten"""
    path=f'{W}/rst_{key}.png'; fs=34; H=len(lines)*50+36
    f=F(fs,True); hf=ImageFont.truetype('/usr/share/fonts/opentype/dancingscript/DancingScript-Bold.otf',40)
    wd=0
    tmp=ImageDraw.Draw(Image.new('RGB',(5,5)))
    for l in lines: wd=max(wd,sum(tmp.textlength(s,font=(hf if j%2 else f)) for j,s in enumerate(l.split('~'))))
    w=int(wd)+60; im=Image.new('RGBA',(w,H),(0,0,0,0)); d=ImageDraw.Draw(im); c=col+(230,)
    if box: d.rectangle((5,5,w-6,H-6),outline=c,width=5)
    im2=Image.new('RGBA',(w,H),(0,0,0,0)); d2=ImageDraw.Draw(im2)
    for i,l in enumerate(lines):
        parts=l.split('~'); tw=sum(tmp.textlength(s,font=(hf if j%2 else f)) for j,s in enumerate(parts)); x=30 if len(parts)>1 else (w-tw)/2
        for j,s in enumerate(parts):
            if j%2: d2.text((x,18+i*50-6),s,font=hf,fill=(20,35,120,255))
            else: d.text((x,18+i*50),s,font=f,fill=c)
            x+=tmp.textlength(s,font=(hf if j%2 else f))
    im=_wear(im,len(key)*5+1); im.alpha_composite(im2)
    r=random.Random(key); im=im.rotate(r.uniform(-4,4) if rot is None else rot,expand=True,resample=Image.BICUBIC); im.save(path); return path

def uri(p):
    return 'data:image/png;base64,'+base64.b64encode(open(p,'rb').read()).decode()
def img(p,w=150,style=''):
    return f'<img src="{uri(p)}" style="width:{w}px;{style}">'

def html2pdf(html,out):
    hp=tempfile.mktemp(suffix='.html',dir=W); open(hp,'w').write(html)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={W}/chr',f'--print-to-pdf={out}','file://'+hp],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    os.remove(hp)
def docx2pdf(dx,out):
    d=tempfile.mkdtemp(dir=W)
    subprocess.run(['soffice',f'-env:UserInstallation=file://{W}/lo','--headless','--convert-to','pdf','--outdir',d,dx],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    shutil.move(os.path.join(d,os.path.basename(dx)[:-5]+'.pdf'),out)

def degrade(im,seed,gray=True,angle=.6,noise=6,shade=.12,blur=.5,tint=(250,248,242)):
    rs=np.random.RandomState(seed); im=im.convert('RGB')
    ang=rs.uniform(.25,1)*angle*(1 if rs.rand()>.5 else -1)
    im=im.rotate(ang,resample=Image.BICUBIC,fillcolor=(255,255,255)).filter(ImageFilter.GaussianBlur(blur))
    a=np.array(im).astype(float); h,w=a.shape[:2]
    yy,xx=np.mgrid[0:h,0:w].astype(float); yy/=h; xx/=w
    g=1-shade*np.clip((xx*rs.uniform(-1,1)+yy*rs.uniform(-1,1)+rs.uniform(.0,.6)),0,1)
    a=a*np.array(tint)/255.*g[...,None]
    a+=rs.normal(0,noise,(h,w,1 if gray else 3))
    if rs.rand()>.3: a[:,:int(w*rs.uniform(.004,.012))]*=.55
    for _ in range(rs.randint(4,14)):
        x,y=rs.randint(0,w-4),rs.randint(0,h-4); a[y:y+rs.randint(1,4),x:x+rs.randint(1,4)]*=.5
    o=Image.fromarray(a.clip(0,255).astype('uint8'))
    return o.convert('L') if gray else o

def scan(pdf,out,seed=1,dpi=150,gray=True,q=55,order=None,limit=480000,**kw):
    doc=fitz.open(pdf); ims=[]
    for i in (order or range(len(doc))):
        px=doc[i].get_pixmap(dpi=dpi); ims.append(degrade(Image.frombytes('RGB',(px.width,px.height),px.samples),seed*31+i,gray,**kw))
    if out.endswith('.jpg'):
        while True:
            ims[0].save(out,quality=q,dpi=(dpi,dpi))
            if os.path.getsize(out)<limit: return
            q-=6
    while True:
        nd=fitz.open()
        for im in ims:
            b=io.BytesIO(); im.save(b,'JPEG',quality=q); wpt,hpt=im.width*72/dpi,im.height*72/dpi
            p=nd.new_page(width=wpt,height=hpt); p.insert_image(p.rect,stream=b.getvalue())
        nd.set_metadata({'producer':'','creator':''}); nd.save(out,garbage=3)
        if os.path.getsize(out)<limit: return
        q-=6

def photo(pdf,out,seed=1,dpi=170,bg=(92,74,58),q=62,limit=480000):
    """photograph of a paper on a table"""
    px=fitz.open(pdf)[0].get_pixmap(dpi=dpi); im=Image.frombytes('RGB',(px.width,px.height),px.samples)
    rs=np.random.RandomState(seed); m=70; w,h=im.size; W2,H2=w+2*m,h+2*m
    a=np.ones((H2,W2,3))*np.array(bg); grain=np.array(Image.fromarray((rs.rand(H2//2,12)*255).astype('uint8')).resize((W2,H2),Image.BICUBIC))/255.
    a*=(.8+.3*grain)[...,None]; base=Image.fromarray(a.clip(0,255).astype('uint8')).convert('RGBA')
    j=lambda:rs.uniform(8,46)
    src=[(0,0),(w,0),(w,h),(0,h)]; dst=[(j(),j()),(W2-j()-10,j()),(W2-j(),H2-j()),(j()+5,H2-j())]
    A=[]; B=[]
    for (x,y),(u,v) in zip(dst,src):
        A+=[[x,y,1,0,0,0,-u*x,-u*y],[0,0,0,x,y,1,-v*x,-v*y]]; B+=[u,v]
    co=np.linalg.solve(np.array(A),np.array(B)); t=im.convert('RGBA').transform((W2,H2),Image.PERSPECTIVE,co,Image.BICUBIC)
    base.alpha_composite(t); o=np.array(base.convert('RGB').filter(ImageFilter.GaussianBlur(.7))).astype(float)
    yy,xx=np.mgrid[0:H2,0:W2].astype(float); yy/=H2; xx/=W2
    o*=(1.02-.28*np.hypot(xx-rs.uniform(.2,.5),yy-rs.uniform(.2,.5)))[...,None]; o*=np.array([1,.975,.93]); o+=rs.normal(0,4,(H2,W2,3))
    o=Image.fromarray(o.clip(0,255).astype('uint8'))
    while True:
        o.save(out,quality=q,dpi=(dpi,dpi))
        if os.path.getsize(out)<limit: return
        q-=6
