import random, math, os, io, subprocess, shutil, hashlib, tempfile, json, base64, warnings
warnings.filterwarnings("ignore")
import pymupdf as fitz
import numpy as np
from PIL import Image, ImageFilter, ImageDraw
ROOT=__import__("os").path.dirname(__import__("os").path.abspath(__file__))+"/made/"
TMP=f"{tempfile.gettempdir()}/a_make"; os.makedirs(TMP,exist_ok=True)

def R(s): return random.Random(hashlib.md5(str(s).encode()).hexdigest())

def cr(pts,n=8):
    """Catmull-Rom"""
    p=[pts[0]]+list(pts)+[pts[-1]]; out=[]
    for i in range(1,len(p)-2):
        p0,p1,p2,p3=p[i-1],p[i],p[i+1],p[i+2]
        for k in range(n):
            t=k/n
            f=lambda a,b,c,d:0.5*((2*b)+(-a+c)*t+(2*a-5*b+4*c-d)*t*t+(-a+3*b-3*c+d)*t**3)
            out.append((f(p0[0],p1[0],p2[0],p3[0]),f(p0[1],p1[1],p2[1],p3[1])))
    out.append(pts[-1]); return out

def sig_strokes(person,inst=0):
    """freehand strokes in a box about 100 x 40"""
    r=R("P"+person); j=R(f"J{person}{inst}")
    J=lambda a:a+j.uniform(-.9,.9)
    slope=r.uniform(-.18,.06); amp=r.uniform(4,9); st=[]
    kind=r.randrange(4)
    x=r.uniform(2,6); b=24
    # capital
    if kind==0: cap=[(x,b+6),(x+3,4),(x+9,2),(x+8,14),(x+2,20),(x+12,18),(x+15,b)]
    elif kind==1: cap=[(x+10,5),(x+2,8),(x,20),(x+6,28),(x+14,20),(x+12,8),(x+16,b)]
    elif kind==2: cap=[(x,3),(x+4,b+8),(x+6,8),(x+12,b+4),(x+15,6),(x+18,b)]
    else: cap=[(x+2,b+8),(x+6,2),(x+12,b+4),(x+10,14),(x+2,17),(x+18,16),(x+20,b)]
    pts=[(J(a),J(c)) for a,c in cap]; x=pts[-1][0]
    n=r.randrange(5,10); stepw=r.uniform(4.5,7)
    for i in range(n):
        tall=r.random()<.25; low=r.random()<.18
        h=amp*(2.1 if tall else r.uniform(.5,1.1))
        pts.append((J(x+stepw*.45),J(b-h)))
        if tall and r.random()<.6: pts.append((J(x+stepw*.2),J(b-h*.6)))
        pts.append((J(x+stepw),J(b+(amp*1.5 if low else r.uniform(-1,1.5)))))
        x+=stepw
    k=r.randrange(3)
    if k==0: pts+= [(J(x+6),J(b-9)),(J(x+14),J(b-4)),(J(x-10),J(b+10)),(J(8),J(b+11))]
    elif k==1: pts+=[(J(x+12),J(b-12)),(J(x+20),J(b-14))]
    else: pts+=[(J(x+5),J(b+4)),(J(x+16),J(b-2)),(J(x+22),J(b-8))]
    st.append(cr(pts))
    if r.random()<.6:
        y=b+r.uniform(6,11); x0=r.uniform(4,20)
        st.append(cr([(J(x0),J(y)),(J(x0+30),J(y-2)),(J(x+6),J(y-4+slope*10))]))
    for _ in range(r.randrange(0,3)):
        dx=r.uniform(20,x); st.append([(J(dx),b-amp-5),(J(dx)+1.5,b-amp-4.2)])
    st=[[(px,py+slope*px+4) for px,py in s] for s in st]
    return st

def _svg(strokes,w,col,lw,vb=None):
    xs=[p[0] for s in strokes for p in s]; ys=[p[1] for s in strokes for p in s]
    x0,y0,x1,y1=min(xs)-2,min(ys)-2,max(xs)+2,max(ys)+2
    h=w*(y1-y0)/(x1-x0)
    d=""
    for i,s in enumerate(strokes):
        d+=f'<path d="M'+" L".join(f"{a:.1f},{b:.1f}" for a,b in s)+f'" stroke-width="{lw*(1 if i==0 else .8):.2f}"/>'
    return f'<svg style="display:block;overflow:visible" width="{w:.0f}px" height="{h:.0f}px" viewBox="{x0:.1f} {y0:.1f} {x1-x0:.1f} {y1-y0:.1f}" fill="none" stroke="{col}" stroke-linecap="round" stroke-linejoin="round">{d}</svg>'

def sig(person,inst=0,w=130,col="#16308a",lw=1.0): return _svg(sig_strokes(person,inst),w,col,lw)

def sig_png(person,path,inst=0,col=(20,40,120),scale=6,lw=7):
    st=sig_strokes(person,inst)
    xs=[p[0] for s in st for p in s]; ys=[p[1] for s in st for p in s]
    W=int((max(xs)-min(xs)+8)*scale); H=int((max(ys)-min(ys)+8)*scale)
    im=Image.new("RGBA",(W,H),(255,255,255,0)); d=ImageDraw.Draw(im)
    for s in st:
        q=[((a-min(xs)+4)*scale,(b-min(ys)+4)*scale) for a,b in s]
        d.line(q,fill=col+(255,),width=lw,joint="curve")
    im=im.resize((W//2,H//2),Image.LANCZOS); im.save(path); return path

def thumb(seed,w=52,col="#3b3b8f"):
    r=R("T"+seed); d=""
    for i in range(9):
        a=4+i*3.0; b=6+i*3.9
        ph=r.uniform(0,1)
        d+=f'<ellipse cx="32" cy="42" rx="{a:.1f}" ry="{b:.1f}" stroke-dasharray="{r.uniform(8,22):.1f} {r.uniform(1,3):.1f}" stroke-dashoffset="{r.uniform(0,9):.1f}"/>'
    return f'<svg width="{w}px" height="{w*1.3:.0f}px" viewBox="0 0 64 84" fill="none" stroke="{col}" stroke-width="1.5" opacity=".8" transform="rotate({r.uniform(-15,15):.0f})">{d}</svg>'

G={ '0':"1,2 0,6 1,9 3,10 5,8 5,3 3,0 1,2",'1':"1,2 3,0 3,10",'2':"0,2 2,0 5,1 4,5 0,10 3,9.5 6,10",'3':"0,1 3,0 5,2 2,4.6 5,6 5,9 2,10 0,9",
'4':"3,0 0,6 6,6|4.5,3 4,10",'5':"5,0 1,0 .5,4 4,4 5,7 3,10 0,9",'6':"4,0 1,4 0,8 2,10 5,8 4,5 1,6.5",'7':"0,0 5,.3 2,10",'8':"4,1 1,1 1,4 4,6 5,9 2,10 0,8 2,5 4.5,2 4,1",'9':"5,2 2,0 0,3 2,5 5,2 4.5,6 4,10",
'.':"1,9.4 1.4,9.8",'/':"4,0 0,11",'-':"0,5.5 3.5,5.3",',':"1.5,9 .8,11.5",':':"1,5 1.3,5.3|1,9 1.3,9.3",
'a':"4,5 1,5 0,8 1.5,10 4,8 4,5 4,9 5,10",'b':"1,0 .5,9 3,10 4.5,7.5 3,5.5 .7,7",'c':"4,5.5 2,5 0,7 .5,9.6 4,9.5",'d':"4,5.5 1,5.5 0,8.5 2,10 4,8 4.5,0 4.3,9 5,10",'e':"0,7.5 4,7 3,5 1,5.2 0,8 1.5,10 4.5,9",'f':"4,1 2,0 1.5,5 1,10|0,5 3.5,4.8",'g':"4,5.5 1,5 0,8 2,9.5 4,6 3.8,12 1,13 0,12",'h':"1,0 .5,10|.5,7 3,5 4,7 4,10",'i':"1,5 1,9 2,10|1,2.5 1.3,2.8",'j':"2,5 1.8,11 0,12.5|2,2.5 2.2,2.8",'k':"1,0 .5,10|4,4.8 1,7.5 4,10",'l':"1,0 .7,9 2,10",'m':"0,5 .3,10|.3,6.5 2,5 2.6,10|2.6,6.5 4.5,5 5,10",'n':"0,5 .4,10|.4,6.8 3,5 3.8,10",'o':"2,5 0,7 1,10 4,9 4,6 2,5",'p':"1,5 .3,13|.7,6 3.5,5 4,8 1,9.6",'q':"4,5.5 1,5 0,8 2,9.6 4,6.5 4,13",'r':"0,5 .4,10|.4,7 3,5.2",'s':"4,5.3 1.5,5 1,7 4,8 3,10 0,9.6",'t':"2,1.5 1.5,9 3.5,10|0,4.6 4,4.3",'u':"0,5 .4,9 3,9.6 4,5 4.2,10",'v':"0,5 2,10 4,5",'w':"0,5 1,10 2.6,6 4,10 5.5,5",'x':"0,5 4,10|4,5 0,10",'y':"0,5 2,9|4.3,5 2,10 0,13",'z':"0,5 4,5 0,10 4,10",
'A':"0,10 3,0 6,10|1.3,6 5,6",'B':"0,0 0,10|0,0 4,1 3,4.5 0,5 4.6,6 4,9.6 0,10",'C':"6,1.5 3,0 0,4 1,9 6,9",'D':"0,0 0,10|0,0 5,2 5,8 0,10",'E':"5,0 0,0 0,10 5,10|0,5 4,5",'F':"5,0 .5,0 0,10|0,5 4,4.8",'I':"2,0 1.6,10",'J':"4,0 4,8 2,10 0,8",'L':"0,0 0,10 5,10",'M':"0,10 1,0 3,6 5,0 6,10",'N':"0,10 .5,0 5,10 5.4,0",'O':"3,0 0,4 2,10 5,7 3,0",'P':"0,10 .5,0 4,1 4,4.5 0,5.2",'R':"0,10 .5,0 4,1 4,4.5 0,5.2 5,10",'S':"5,1 2,0 .5,3 4,6 4,9 0,9.5",'T':"0,0 6,0|3,0 2.7,10",'W':"0,0 1.4,10 3,3 4.6,10 6.4,0",'H':"0,0 0,10|5,0 5,10|0,5 5,5",'K':"0,0 0,10|5,0 .5,5 5,10",'G':"6,1.5 3,0 0,4 1,9 5,9 5.4,6 3,6",'Q':"3,0 0,4 2,10 5,7 3,0|3,7 6,11",'U':"0,0 .5,8 3,10 5,8 5.2,0",'V':"0,0 2.7,10 5.4,0",'Y':"0,0 2.6,5|5.4,0 1.6,10",'Z':"0,0 5,0 0,10 5.4,10",'(':"2,0 0,5 2,11",')':"0,0 2,5 0,11"}
def hw(text,size=16,col="#1a2f7a",seed="h",lw=1.0,slant=-.12):
    """hand writing as strokes"""
    r=R(seed+text); x=0; st=[]
    for ch in text:
        if ch==' ': x+=4.5; continue
        g=G.get(ch) or G.get(ch.lower()) or G['-']; mx=0
        dy=r.uniform(-.5,.5)
        for part in g.split("|"):
            pts=[tuple(map(float,p.split(","))) for p in part.split()]
            mx=max(mx,max(p[0] for p in pts))
            q=[(x+a+r.uniform(-.25,.25),b+dy+r.uniform(-.25,.25)) for a,b in pts]
            q=[(a+(10-b)*-slant,b) for a,b in q]
            st.append(cr(q,5) if len(q)>2 else q)
        x+=mx+1.7
    xs=[p[0] for s in st for p in s]; x0,x1=min(xs)-1,max(xs)+1
    k=size/10; d="".join('<path d="M'+" L".join(f"{a:.2f},{b:.2f}" for a,b in s)+'"/>' for s in st)
    return f'<svg style="overflow:visible;vertical-align:-{3.2*k:.1f}px" width="{(x1-x0)*k:.1f}px" height="{13*k:.1f}px" viewBox="{x0:.1f} 0 {x1-x0:.1f} 13" fill="none" stroke="{col}" stroke-width="{lw}" stroke-linecap="round" stroke-linejoin="round">{d}</svg>'

_id=[0]
def rstamp(top,bottom="",mid=(),col="#2b3f9e",d=120,rot=-8,op=.82,fs=None):
    _id[0]+=1; i=hashlib.md5((top+bottom+"".join(mid)).encode()).hexdigest()[:8]
    fs=fs or min(11,188/max(len(top),14)); fb=min(fs,200/max(len(bottom),14))
    t=f'<circle cx="60" cy="60" r="57" stroke-width="2.2"/><circle cx="60" cy="60" r="38" stroke-width="1"/>'
    t+=f'<path id="u{i}" d="M14,60 A46,46 0 0 1 106,60" stroke="none"/><path id="l{i}" d="M8.5,60 A51.5,51.5 0 0 0 111.5,60" stroke="none"/>'
    tx=f'<text fill="{col}" stroke="none" font-family="Liberation Sans" font-weight="bold" font-size="{fs:.1f}"><textPath href="#u{i}" startOffset="50%" text-anchor="middle">{top}</textPath></text>'
    if bottom: tx+=f'<text fill="{col}" stroke="none" font-family="Liberation Sans" font-size="{fb:.1f}"><textPath href="#l{i}" startOffset="50%" text-anchor="middle">{bottom}</textPath></text>'
    y=60-5.2*(len(mid)-1)+3
    for m in mid:
        tx+=f'<text x="60" y="{y:.1f}" text-anchor="middle" fill="{col}" stroke="none" font-family="Liberation Sans" font-weight="bold" font-size="{min(9.5,78/max(len(m),6)*1.6):.1f}">{m}</text>'; y+=10.5
    return f'<svg width="{d}px" height="{d}px" viewBox="0 0 120 120" fill="none" stroke="{col}" style="opacity:{op};transform:rotate({rot}deg);overflow:visible">{t}{tx}</svg>'

def bstamp(lines,col="#5a2d91",rot=-4,fs=11,op=.85,border=2,font="Liberation Sans",w=None):
    b=f"border:{border}px solid {col};" if border else ""
    return f'<div style="display:inline-block;{b}padding:4px 9px;color:{col};font:bold {fs}px/1.3 \'{font}\';text-align:center;transform:rotate({rot}deg);opacity:{op};white-space:nowrap">'+"<br>".join(lines)+'</div>'

def at(x,y,inner,z=5): return f'<div style="position:absolute;left:{x};top:{y};z-index:{z}">{inner}</div>'

BASE="""<meta charset=utf-8><style>@page{size:A4;margin:%(m)s}*{box-sizing:border-box}body{margin:0;font-family:%(f)s;font-size:%(s)spt;line-height:%(lh)s;color:%(c)s;position:relative}
p{margin:0 0 .6em}h1,h2,h3{margin:.3em 0 .5em;line-height:1.2}.c{text-align:center}.r{text-align:right}.j{text-align:justify}.b{font-weight:bold}.u{text-decoration:underline}
table{border-collapse:collapse;width:100%%}table.g td,table.g th{border:1px solid #444;padding:4px 6px;vertical-align:top}.pb{break-before:page}.nb{break-inside:avoid}.sm{font-size:85%%}
.rel{position:relative}.ur{direction:rtl;font-family:'Noto Nastaliq Urdu';line-height:2.3}.nk{direction:rtl;font-family:'Noto Naskh Arabic'}ol{margin:0 0 .6em;padding-left:1.6em}li{margin-bottom:.5em}
%(x)s</style>"""
def page(body,f="'Liberation Serif'",s=12,lh=1.4,m="20mm 20mm 20mm 25mm",c="#000",x=""):
    return "<!doctype html><html><head>"+BASE%dict(m=m,f=f,s=s,lh=lh,c=c,x=x)+"</head><body>"+body+"</body></html>"

def topdf(html,out=None):
    out=out or tempfile.mktemp(suffix=".pdf",dir=TMP)
    h=tempfile.mktemp(suffix=".html",dir=TMP); open(h,"w").write(html)
    subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--no-pdf-header-footer",f"--print-to-pdf={out}","file://"+h],stderr=subprocess.DEVNULL,stdout=subprocess.DEVNULL,check=True,timeout=90)
    os.remove(h); return out

def npages(p):
    with fitz.open(p) as d: return len(d)

def meta(pdf,title="",producer=None,creator=None,date="D:20261124101500+05'00'",author=""):
    d=fitz.open(pdf); m=d.metadata; 
    d.set_metadata({"title":title,"author":author,"producer":producer or m.get("producer") or "","creator":creator or m.get("creator") or "","creationDate":date,"modDate":date})
    b=d.tobytes(garbage=3,deflate=True,no_new_id=True); d.close(); open(pdf,"wb").write(b)

def number(pdf,start,where="tr",fmt="{n}",font="helv",size=11,total=None,col=(0,0,0),bottom=28):
    d=fitz.open(pdf)
    for i,p in enumerate(d):
        t=fmt.format(n=start+i,t=total or len(d)); w=fitz.get_text_length(t,font,size); r=p.rect
        pos={"tr":(r.width-50-w/2,34),"bc":(r.width/2-w/2,r.height-bottom),"br":(r.width-55-w,r.height-bottom)}[where]
        p.insert_text(pos,t,fontname=font,fontsize=size,color=col)
    b=d.tobytes(garbage=3,deflate=True); d.close(); open(pdf,"wb").write(b)

def reorder(pdf,order):
    d=fitz.open(pdf); d.select(order); b=d.tobytes(garbage=3,deflate=True); d.close(); open(pdf,"wb").write(b)

def shot(pg,seed,dpi=150,skew=.5,noise=4,gray=False,bilevel=False,paper=(252,250,244),edge=True,blur=.5):
    pm=pg.get_pixmap(dpi=dpi); im=Image.frombytes("RGB",(pm.width,pm.height),pm.samples)
    r=R("scan"+seed); g=np.random.default_rng(int(hashlib.md5(seed.encode()).hexdigest()[:8],16))
    a=r.uniform(.2,1)*skew*r.choice([-1,1])
    im=im.rotate(a,resample=Image.BICUBIC,fillcolor=(255,255,255),translate=(r.uniform(-6,6),r.uniform(-6,6)))
    if blur: im=im.filter(ImageFilter.GaussianBlur(blur))
    A=np.asarray(im).astype(np.float32)
    A*=np.array(paper,np.float32)/255
    h,w=A.shape[:2]
    grad=np.linspace(1,1-r.uniform(.01,.06),w)[None,:,None]; A*=grad
    n=g.normal(0,noise,(h,w,1)); A+=n
    if edge:
        k=r.randrange(3,9); A[:, :k]*=r.uniform(.5,.8)
    for _ in range(r.randrange(4,18)):
        y,x=r.randrange(h-4),r.randrange(w-4); A[y:y+r.randrange(1,4),x:x+r.randrange(1,4)]*=.35
    im=Image.fromarray(np.clip(A,0,255).astype(np.uint8))
    if bilevel: return im.convert("L").point(lambda v:255 if v>168 else 0).convert("1",dither=Image.NONE)
    if gray: return im.convert("L")
    return im

def scan(pdf,out,seed,dpi=150,q=66,producer="Canon iR-ADV C3530",**k):
    src=fitz.open(pdf); ims=[shot(p,f"{seed}{i}",dpi,**k) for i,p in enumerate(src)]
    ext=out.rsplit(".",1)[1].lower()
    if ext in("jpg","jpeg"): ims[0].convert("RGB" if ims[0].mode=="RGB" else "L").save(out,quality=q,dpi=(dpi,dpi))
    elif ext in("tif","tiff"): ims[0].save(out,save_all=True,append_images=ims[1:],compression="group4" if ims[0].mode=="1" else "jpeg",dpi=(dpi,dpi),**({} if ims[0].mode=="1" else {"quality":q}))
    elif ext=="png": ims[0].convert("RGB").convert("P",palette=Image.WEB,dither=Image.NONE).save(out,optimize=True,dpi=(dpi,dpi))
    else:
        d=fitz.open()
        for p,im in zip(src,ims):
            b=io.BytesIO()
            if im.mode=="1": im.save(b,"TIFF",compression="group4",dpi=(dpi,dpi))
            else: im.save(b,"JPEG",quality=q,dpi=(dpi,dpi))
            np_=d.new_page(width=p.rect.width,height=p.rect.height); np_.insert_image(np_.rect,stream=b.getvalue())
        d.save(out,garbage=3,deflate=True); d.close(); meta(out,producer=producer,creator=producer)
    src.close()

def photo(pdf,out,seed,dpi=140,q=72,bg=(118,92,66),crop=None):
    """phone photograph of a page/card lying on a table, with slight perspective"""
    src=fitz.open(pdf); p=src[0]; clip=fitz.Rect(*crop) if crop else p.rect
    pm=p.get_pixmap(dpi=dpi,clip=clip); im=Image.frombytes("RGB",(pm.width,pm.height),pm.samples)
    r=R(seed); w,h=im.size; mx,my=int(w*.07),int(h*.07)
    cv=Image.new("RGB",(w+2*mx,h+2*my),bg); cv.paste(im,(mx,my)); W,H=cv.size
    g=np.random.default_rng(r.randrange(10**6)); k=lambda s:r.uniform(0,.018)*s
    src_q=(-k(W),-k(H), k(W)*.5,H+k(H), W+k(W),H-k(H)*.5, W-k(W),k(H)*.4)
    # quad transform order: UL, LL, LR, UR
    cv=cv.transform((W,H),Image.QUAD,src_q,resample=Image.BICUBIC)
    A=np.asarray(cv.filter(ImageFilter.GaussianBlur(.6))).astype(np.float32)
    yy,xx=np.mgrid[0:H,0:W]; light=1.03-.2*((xx-W*.35)**2/W**2+(yy-H*.3)**2/H**2)
    A=A*light[...,None]*np.array([1.0,.985,.94])+g.normal(0,3.5,(H,W,1))
    Image.fromarray(np.clip(A,0,255).astype(np.uint8)).save(out,quality=q,dpi=(dpi,dpi))

def put(folder,version,files,matter):
    """files: list of (name, fn(out, F), affected) ; faulty copies when not affected"""
    c=f"{ROOT}/{folder}/clean"; f=f"{ROOT}/{folder}/faulty"
def build(folder,files,matter,expected,drop=()):
    base=f"{ROOT}/{folder}"; shutil.rmtree(base,ignore_errors=True)
    for v in("clean","faulty"): os.makedirs(f"{base}/{v}")
    for name,fn,aff in files:
        fn(f"{base}/clean/{name}",set())
        if name in drop: continue
        if aff: fn(f"{base}/faulty/{name}",set(aff))
        else: shutil.copy2(f"{base}/clean/{name}",f"{base}/faulty/{name}")
    for v in("clean","faulty"): json.dump(matter,open(f"{base}/{v}/matter.json","w"),indent=1,ensure_ascii=False)
    json.dump(expected,open(f"{base}/expected.json","w"),indent=1,ensure_ascii=False)
    for v in("clean","faulty"): print(v,sum(os.path.getsize(f"{base}/{v}/{x}") for x in os.listdir(f"{base}/{v}"))//1024,"KB",len(os.listdir(f"{base}/{v}")))

def soffice(docx,out):
    d=tempfile.mkdtemp(dir=TMP); subprocess.run(["soffice","--headless","--convert-to","pdf","--outdir",d,docx],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,check=True,timeout=120)
    shutil.move(f"{d}/"+os.path.basename(docx).rsplit(".",1)[0]+".pdf",out)

def pngs(path,outprefix,dpi=80):
    if path.lower().endswith(".pdf"):
        d=fitz.open(path); return [d[i].get_pixmap(dpi=dpi).pil_image() if hasattr(fitz.Pixmap,"pil_image") else Image.frombytes("RGB",(d[i].get_pixmap(dpi=dpi).width,d[i].get_pixmap(dpi=dpi).height),d[i].get_pixmap(dpi=dpi).samples) for i in range(len(d))]
    im=Image.open(path); im.thumbnail((500,700)); return [im.convert("RGB")]
def sheet(paths,out,cols=4,cell=(480,680)):
    ims=[]
    for p in paths: ims+=pngs(p,"")
    rows=(len(ims)+cols-1)//cols; S=Image.new("RGB",(cols*cell[0],rows*cell[1]),"gray")
    for i,im in enumerate(ims):
        im=im.convert("RGB"); im.thumbnail((cell[0]-6,cell[1]-6)); S.paste(im,((i%cols)*cell[0]+3,(i//cols)*cell[1]+3))
    S.save(out)
