import subprocess, os, io, math, random, tempfile, shutil
import numpy as np, pymupdf as fitz
from PIL import Image, ImageDraw, ImageFont, ImageFilter, features
L='/usr/share/fonts/truetype/liberation/'; C='/usr/share/fonts/truetype/crosextra/'
MD='D:20260402113000+05\'00\''
TMP=tempfile.mkdtemp(prefix='jun')
def F(p,s): return ImageFont.truetype(p,s)
def chromium(html,out,css=''):
    p=os.path.join(TMP,'x%d.html'%random.randrange(10**9)); open(p,'w').write('<!doctype html><meta charset=utf-8><style>%s</style>%s'%(css,html))
    subprocess.run(['nice','-n','19','chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--user-data-dir='+TMP+'/prof','--print-to-pdf='+out,'file://'+p],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
def office(src,outdir):
    subprocess.run(['nice','-n','19','soffice','-env:UserInstallation=file://'+TMP+'/lo','--headless','--convert-to','pdf','--outdir',outdir,src],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
def npages(p): 
    d=fitz.open(p); n=d.page_count; d.close(); return n
class Page:
    "rendered page with anchors looked up in points"
    def __init__(s,pg,dpi):
        s.dpi=dpi; s.k=dpi/72; px=pg.get_pixmap(dpi=dpi); s.im=Image.frombytes('RGB',(px.width,px.height),px.samples); s.pg=pg
    def at(s,text,n=0):
        r=s.pg.search_for(text); assert len(r)>n,(text,len(r)); return r[n]
    def put(s,img,x,y,w=None,rot=0,mult=True):
        k=s.k
        if w: img=img.resize((max(1,int(w*k)),max(1,int(img.height*w*k/img.width))),Image.LANCZOS)
        if rot: img=img.rotate(rot,expand=True,resample=Image.BICUBIC)
        x,y=int(x*k),int(y*k)
        base=Image.new('RGB',s.im.size,'white'); base.paste(img,(x,y),img)
        s.im=Image.fromarray((np.asarray(s.im,dtype=np.uint16)*np.asarray(base,dtype=np.uint16)//255).astype('uint8'))
    def near(s,text,img,dx=0,dy=0,w=None,n=0,rot=0):
        r=s.at(text,n); s.put(img,r.x0+dx,r.y0+dy,w,rot)
def pages(pdf,dpi):
    d=fitz.open(pdf); return [Page(p,dpi) for p in d]
def sig(seed,color=(22,34,120),w=420,h=150,loops=5,wd=8):
    r=random.Random(seed*7919+13); n=r.choice([3,4,5,6,8,9]) if w>300 else 2; slant=r.uniform(-.1,.75); sty=r.randrange(4); k=2; W,H=w*k,h*k
    im=Image.new('RGBA',(W,H),(0,0,0,0)); d=ImageDraw.Draw(im); base=H*.62; P=[]; x=0
    def arc(cx,cy,rx,ry,a0,a1,m=26): P.extend((cx+rx*math.cos(a0+(a1-a0)*i/m),cy+ry*math.sin(a0+(a1-a0)*i/m)) for i in range(m+1))
    big=r.uniform(.28,.42)*H; arc(big*.7,base-big*.75,big*r.uniform(.35,.75),big,r.uniform(2.5,4),r.uniform(6.5,9.5)*r.choice([1,1,-.2])); x=big*1.3; dx=(W*.86-x)/n
    for i in range(n):
        hh=H*r.choice([.08,.1,.13,.13,.2,.36]); ww=dx*r.uniform(.25,.6); t=r.randrange(3)
        if t==0: arc(x+dx/2,base-hh,ww,hh,math.pi*.6,math.pi*2.45)
        elif t==1: arc(x+dx/2,base-hh*.4,ww,hh,math.pi,2*math.pi); P.append((x+dx*.8,base+hh*.35))
        else: P.extend([(x+dx*.2,base),(x+dx*.45,base-hh*1.3),(x+dx*.6,base+hh*r.choice([.2,1.1,1.4])),(x+dx*.9,base-hh*.2)])
        x+=dx
    P=[(a+(base-b)*slant*.35+12,b+r.uniform(-1,1)) for a,b in P]
    Q=[]                                   # Catmull-Rom
    for i in range(len(P)-1):
        p0,p1,p2,p3=P[max(0,i-1)],P[i],P[i+1],P[min(len(P)-1,i+2)]
        for s in range(8):
            t=s/8; Q.append(tuple(.5*(2*p1[j]+(p2[j]-p0[j])*t+(2*p0[j]-5*p1[j]+4*p2[j]-p3[j])*t*t+(3*p1[j]-p0[j]-3*p2[j]+p3[j])*t**3) for j in (0,1)))
    for i in range(len(Q)-1):
        ww=wd*(.75+.35*math.sin(i/23+seed)); d.line([Q[i],Q[i+1]],fill=color+(235,),width=int(max(3,ww))); e=ww/2; d.ellipse([Q[i][0]-e,Q[i][1]-e,Q[i][0]+e,Q[i][1]+e],fill=color+(235,))
    if sty==0: d.line([(W*.1,H*.86),(W*.9,H*.74)],fill=color+(225,),width=wd-1)
    elif sty==1: d.line([(W*.9,base),(W*.55,H*.88),(W*.2,H*.8)],fill=color+(225,),width=wd-1,joint='curve')
    elif sty==2: [d.ellipse([W*.6+o,H*.84,W*.6+o+11,H*.84+11],fill=color+(230,)) for o in (0,26)]
    return im.resize((w,h),Image.LANCZOS)
def hand(text,size=36,color=(25,40,130),seed=1,font=C+'Caladea-Italic.ttf'):
    r=random.Random(seed); f=F(font,size); W=int(f.getlength(text)*1.15)+size*2; im=Image.new('RGBA',(W,size*2),(0,0,0,0)); x=size//2; drift=0
    for ch in text:
        g=Image.new('RGBA',(size*2,size*2),(0,0,0,0)); ImageDraw.Draw(g).text((size//2,size//3),ch,font=f,fill=color+(240,))
        g=g.rotate(r.uniform(-7,7),resample=Image.BICUBIC); drift=max(-size*.12,min(size*.12,drift+r.uniform(-1.5,1.5)))
        im.alpha_composite(g,(max(0,int(x)-size//2),max(0,int(drift+size*.12)))); x+=f.getlength(ch)*r.uniform(.98,1.12)
    return im.crop((0,0,min(W,int(x)+size),size*2))
def rnd_stamp(rim,center,color=(40,50,150),R=190,seed=1):
    im=Image.new('RGBA',(2*R+20,2*R+20),(0,0,0,0)); d=ImageDraw.Draw(im); c=R+10
    d.ellipse([10,10,2*R+10,2*R+10],outline=color+(215,),width=7); d.ellipse([58,58,2*R-38,2*R-38],outline=color+(215,),width=4)
    f=F(L+'LiberationSans-Bold.ttf',30); tot=sum(f.getlength(ch)+3 for ch in rim); ang=-tot/2/(R-27)
    for ch in rim:
        w=f.getlength(ch)+3; a=ang+w/2/(R-27); g=Image.new('RGBA',(60,60),(0,0,0,0)); ImageDraw.Draw(g).text((30,30),ch,font=f,fill=color+(220,),anchor='mm')
        g=g.rotate(-math.degrees(a),resample=Image.BICUBIC); im.alpha_composite(g,(int(c+(R-25)*math.sin(a))-30,int(c-(R-25)*math.cos(a))-30)); ang+=w/(R-27)
    ls=center.split('\n'); f2=F(L+'LiberationSans-Bold.ttf',34)
    for i,t in enumerate(ls): d.text((c,c+(i-(len(ls)-1)/2)*42),t,font=f2,fill=color+(220,),anchor='mm')
    return wear(im,seed)
def box_stamp(lines,color=(130,20,40),size=30,seed=1,border=True,bold=True):
    f=F(L+('LiberationSans-Bold.ttf' if bold else 'LiberationSans-Regular.ttf'),size); W=int(max(f.getlength(t) for t in lines))+50; H=int(len(lines)*size*1.3)+34
    im=Image.new('RGBA',(W,H),(0,0,0,0)); d=ImageDraw.Draw(im)
    if border: d.rectangle([4,4,W-5,H-5],outline=color+(220,),width=5)
    for i,t in enumerate(lines): d.text((W/2,17+size*.62+i*size*1.3),t,font=f,fill=color+(225,),anchor='mm')
    return wear(im,seed)
def wear(im,seed):
    r=np.random.default_rng(seed); a=np.asarray(im).copy(); n=r.random(((a.shape[0]+7)//8,(a.shape[1]+7)//8)); n=np.asarray(Image.fromarray((n*255).astype('uint8')).resize((a.shape[1],a.shape[0]),Image.BICUBIC))/255
    a[...,3]=(a[...,3]*(.55+.45*np.clip(n*1.9,0,1))).astype('uint8'); return Image.fromarray(a)
def thumb(seed,color=(45,40,110),W=150,H=200):
    y,x=np.mgrid[0:H,0:W]; r=np.random.default_rng(seed); cx,cy=W/2+r.uniform(-8,8),H*.55
    dx=(x-cx)/W; dy=(y-cy)/H; rr=np.sqrt(dx**2*1.5+dy**2)*(1+.25*np.sin(3*np.arctan2(dy,dx)+seed)); v=np.sin(rr*115+1.2*np.sin(dx*14)+dy*4)
    m=((x-W/2)/(W*.46))**2+((y-H/2)/(H*.47))**2<1; al=np.where(m&(v>-.1),190,np.where(m,35,0))*(.6+.4*r.random((H,W)))
    a=np.zeros((H,W,4),'uint8'); a[...,:3]=color; a[...,3]=al; return Image.fromarray(a).filter(ImageFilter.GaussianBlur(.7))
def scan(im,seed,skew=None,gray=False,tone=(250,249,244),noise=5,shade=.05,blur=.5):
    r=np.random.default_rng(seed); sk=r.uniform(-.9,.9) if skew is None else skew
    im=im.convert('RGB').filter(ImageFilter.GaussianBlur(blur)).rotate(sk,resample=Image.BICUBIC,fillcolor=(255,255,255))
    a=np.asarray(im).astype('float32')*np.array(tone)/255; h,w=a.shape[:2]
    a*=(1-shade*np.linspace(0,1,w)[None,:,None]*(1 if r.random()>.5 else .4)); a+=r.normal(0,noise,(h,w,1))
    for _ in range(int(r.integers(8,22))):
        yy,xx=int(r.integers(0,h-4)),int(r.integers(0,w-4)); a[yy:yy+int(r.integers(1,4)),xx:xx+int(r.integers(1,4))]-=110
    im=Image.fromarray(np.clip(a,0,255).astype('uint8')); return im.convert('L') if gray else im
def to_pdf(ims,out,dpi,q=42,title=None):
    d=fitz.open()
    for im in ims:
        b=io.BytesIO(); im.save(b,'JPEG',quality=q); p=d.new_page(width=im.width*72/dpi,height=im.height*72/dpi); p.insert_image(p.rect,stream=b.getvalue())
    d.set_metadata({'title':title or '','producer':'Canon iR-ADV C3525','creationDate':MD,'modDate':MD})
    d.save(out,deflate=True,no_new_id=True)
def ink(pdf,items,out=None):
    "digital PDF: items (page, anchor, n, img, dx, dy, w)"
    d=fitz.open(pdf)
    for pno,anc,n,img,dx,dy,w in items:
        p=d[pno]
        if isinstance(anc,str): rs=p.search_for(anc); assert len(rs)>n,(pno,anc,len(rs)); x,y=rs[n].x0+dx,rs[n].y0+dy
        else: x,y=anc
        b=io.BytesIO(); im=img; s=min(1,w*3.0/im.width); im=im.resize((max(1,int(im.width*s)),max(1,int(im.height*s))),Image.LANCZOS); im.save(b,'PNG')
        p.insert_image(fitz.Rect(x,y,x+w,y+w*img.height/img.width),stream=b.getvalue())
    d.set_metadata({**{k:v for k,v in (d.metadata or {}).items() if k in ('title','author','producer','creator')},'creationDate':MD,'modDate':MD}); o=(out or pdf)+'.t'; d.save(o,garbage=3,deflate=True,no_new_id=True); d.close(); os.replace(o,out or pdf)
def desk(im,seed,size,col=(120,92,66)):
    "photo of a paper on a desk, slight perspective"
    r=np.random.default_rng(seed); W,H=size; n=r.normal(0,6,(H,W,1))+np.linspace(-14,14,W)[None,:,None]; bg=Image.fromarray(np.clip(np.array(col)+n,0,255).astype('uint8'))
    m=int(W*.035); q=[(m+r.integers(0,14),m+r.integers(0,14)),(W-m-r.integers(0,14),m+r.integers(0,18)),(W-m-r.integers(0,10),H-m-r.integers(0,14)),(m+r.integers(0,12),H-m-r.integers(0,12))]
    src=[(0,0),(im.width,0),(im.width,im.height),(0,im.height)]; A=[];B=[]
    for (X,Y),(u,v) in zip(q,src): A+= [[X,Y,1,0,0,0,-u*X,-u*Y],[0,0,0,X,Y,1,-v*X,-v*Y]]; B+=[u,v]
    co=np.linalg.solve(np.array(A,float),np.array(B,float)); w=im.convert('RGB').transform((W,H),Image.PERSPECTIVE,co,Image.BICUBIC); mk=Image.new('L',im.size,255).transform((W,H),Image.PERSPECTIVE,co,Image.BICUBIC)
    bg.paste(w,(0,0),mk); a=np.asarray(bg).astype('float32'); yy,xx=np.mgrid[0:H,0:W]; a*=(1.02-.16*(((xx-W*.4)/W)**2+((yy-H*.35)/H)**2))[...,None]; a+=r.normal(0,3,(H,W,1))
    return Image.fromarray(np.clip(a,0,255).astype('uint8')).filter(ImageFilter.GaussianBlur(.6))
