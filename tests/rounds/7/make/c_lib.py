import os, io, math, random, base64, json, shutil, subprocess, hashlib, re
import pymupdf as fitz
import numpy as np
from PIL import Image, ImageDraw, ImageFilter
R='made'
TMP='made/cache'; os.makedirs(TMP,exist_ok=True)

def sig_img(seed, ink=(22,34,110)):
    rnd=random.Random('sig'+seed); W,H=520,150
    im=Image.new('RGBA',(W*2,H*2),(0,0,0,0)); d=ImageDraw.Draw(im)
    pts=[]; x=50.0; n=rnd.randint(5,8); base=170
    tall=[rnd.random()<0.35 or i==0 for i in range(n)]
    for i in range(n):
        amp=(rnd.uniform(95,120) if tall[i] else rnd.uniform(22,48)); step=rnd.uniform(60,105); lean=rnd.uniform(10,34)
        for t in range(26):
            u=t/26; a=2*math.pi*u
            pts.append((x+step*u+lean*math.sin(a)*0.9, base-amp*(1-math.cos(a))/2+rnd.uniform(-.8,.8)))
        x+=step
    ex,ey=pts[-1]
    for t in range(30):
        u=t/30; pts.append((ex+140*u*rnd.uniform(.97,1.0), ey+18*math.sin(u*3)-25*u))
    for k in range(len(pts)-1):
        w=4+2.2*math.sin(k*0.17+len(seed))
        d.line([pts[k],pts[k+1]],fill=ink+(255,),width=int(w)); d.ellipse([pts[k][0]-w/2,pts[k][1]-w/2,pts[k][0]+w/2,pts[k][1]+w/2],fill=ink+(255,))
    if rnd.random()<.7:
        y=base+rnd.uniform(18,36); d.line([(90,y+8),(x*0.6,y),(x+60,y-16)],fill=ink+(255,),width=5)
    im=im.crop((0,20,min(W*2,int(x+230)),240)).resize((min(W*2,int(x+230))//3,73),Image.LANCZOS)
    b=io.BytesIO(); im.save(b,'PNG'); return 'data:image/png;base64,'+base64.b64encode(b.getvalue()).decode()
def sig(name,h=46,black=False):
    if not name: return f'<span style="display:inline-block;height:{h}px"></span>'
    return f'<img src="{sig_img(name,(25,25,30) if black else (22,34,110))}" style="height:{h}px;vertical-align:bottom">'
def block(signer,*lines,w=230,align='center',h=46,black=False):
    return (f'<div style="display:inline-block;width:{w}px;text-align:{align};vertical-align:top;page-break-inside:avoid">'
      f'<div style="height:{h}px;margin-bottom:-9px;position:relative;z-index:2">{sig(signer,h,black)}</div>'
      f'<div style="border-bottom:1px solid #222;height:2px;margin-bottom:3px"></div>'+''.join(f'<div>{l}</div>' for l in lines)+'</div>')
def two(a,b): return f'<table style="width:100%;border:0;margin-top:14px;page-break-inside:avoid"><tr><td style="border:0;text-align:left;vertical-align:top">{a}</td><td style="border:0;text-align:right;vertical-align:top">{b}</td></tr></table>'
def rstamp(outer,mid,color='#24408e',rot=-12,size=120,sub=''):
    i=hashlib.md5((outer+mid+sub).encode()).hexdigest()[:6]
    return (f'<svg width="{size}" height="{size}" viewBox="0 0 200 200" style="transform:rotate({rot}deg)"><g fill="none" stroke="{color}"><circle cx="100" cy="100" r="95" stroke-width="4"/><circle cx="100" cy="100" r="62" stroke-width="2"/></g>'
      f'<path id="p{i}" d="M 100 100 m -72 0 a 72 72 0 1 1 144 0 a 72 72 0 1 1 -144 0" fill="none"/><text font-family="Liberation Sans" font-size="17" font-weight="bold" fill="{color}"><textPath href="#p{i}" textLength="435">{outer}</textPath></text>'
      f'<text x="100" y="{100 if sub else 107}" text-anchor="middle" font-family="Liberation Sans" font-size="17" font-weight="bold" fill="{color}">{mid}</text><text x="100" y="122" text-anchor="middle" font-family="Liberation Sans" font-size="14" fill="{color}">{sub}</text></svg>')
def xstamp(lines,color='#7a1f3d',rot=-4,fs=11):
    return f'<div style="display:inline-block;border:2px solid {color};color:{color};padding:4px 9px;font:bold {fs}px Liberation Sans;transform:rotate({rot}deg);text-align:left;line-height:1.45">'+'<br>'.join(lines)+'</div>'
def hw(t): return f'<span style="font-family:Z003,\'URW Chancery L\',cursive;font-style:italic;font-size:1.18em;color:#1b2a70">{t}</span>'

CSS='''@page{size:A4;margin:%s} body{font-family:%s;font-size:%s;line-height:%s;color:#111;margin:0} h1,h2,h3{margin:.4em 0} p{margin:.45em 0;text-align:justify} .c{text-align:center} .r{text-align:right} table{border-collapse:collapse;width:100%%} td,th{border:1px solid #444;padding:3px 6px;vertical-align:top;text-align:left} .nb td,.nb th{border:0} .u{font-family:"Noto Nastaliq Urdu";direction:rtl;text-align:right;line-height:2.15} .un{font-family:"Noto Naskh Arabic";direction:rtl;text-align:right;line-height:1.9} .pb{page-break-before:always} .np{page-break-inside:avoid} ol{margin:.3em 0;padding-left:2.1em} ol>li{margin:.5em 0;text-align:justify} .lh{border-bottom:3px double #333;padding-bottom:5px;margin-bottom:10px;text-align:center}'''
def page(body,font='Liberation Serif',fs='12.2pt',lh='1.5',margin='24mm 20mm 20mm 26mm',extra=''):
    return f'<!doctype html><html><head><meta charset="utf-8"><style>{CSS%(margin,font,fs,lh)}{extra}</style></head><body>{body}</body></html>'
def html2pdf(html):
    k=hashlib.sha256(html.encode()).hexdigest()[:20]; out=f'{TMP}/{k}.pdf'
    if os.path.exists(out): return out
    src=f'{TMP}/{k}.html'; open(src,'w').write(html)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--user-data-dir='+TMP+'/prof',f'--print-to-pdf={out}.tmp.pdf','file://'+src],check=True,capture_output=True,timeout=120)
    os.rename(out+'.tmp.pdf',out); return out
def docx2pdf(path):
    subprocess.run(['soffice','-env:UserInstallation=file://'+TMP+'/lo','--headless','--convert-to','pdf','--outdir',TMP,path],check=True,capture_output=True,timeout=180)
    return TMP+'/'+os.path.basename(path)[:-5]+'.pdf'

def raster(page_,dpi): 
    pm=page_.get_pixmap(dpi=dpi,colorspace=fitz.csGRAY); return np.frombuffer(pm.samples,np.uint8).reshape(pm.h,pm.w)
def scan_page(pg,seed,dpi=130,q=34,gray=238,blur=0.35):
    rs=np.random.RandomState(seed%(2**31)); im=Image.fromarray(raster(pg,dpi))
    im=im.rotate(rs.uniform(-.75,.75),resample=Image.BICUBIC,fillcolor=252).filter(ImageFilter.GaussianBlur(blur))
    a=np.asarray(im).astype(np.float32); h,w=a.shape
    gx=np.linspace(-1,1,w)[None,:]*rs.uniform(-5,5)+np.linspace(-1,1,h)[:,None]*rs.uniform(-5,5)
    a=a*(gray/255.)+12+gx+rs.normal(0,1.1,a.shape)
    for _ in range(rs.randint(4,12)):
        y,x=rs.randint(8,h-8),rs.randint(8,w-8); a[y:y+2,x:x+2]-=70
    b=io.BytesIO(); Image.fromarray(np.clip(a,0,255).astype(np.uint8)).save(b,'JPEG',quality=q,optimize=True); return b.getvalue()
def scan_pdf(doc,out,seed,**k):
    o=fitz.open()
    for i,pg in enumerate(doc):
        j=scan_page(pg,seed*31+pg.number*7+1,**k); p=o.new_page(width=pg.rect.width,height=pg.rect.height); p.insert_image(p.rect,stream=j)
    o.set_metadata({'producer':'Canon iR-ADV C3530','creator':'','title':''}); o.save(out,deflate=True,garbage=3,no_new_id=True)
def photo_jpg(pg,out,seed,blur=0.5,dpi=120,q=52,clip=None,glare=False):
    rs=np.random.RandomState(seed); pm=pg.get_pixmap(dpi=dpi,clip=clip); im=Image.frombytes('RGB',(pm.w,pm.h),pm.samples)
    W,H=im.width+150,im.height+150
    yy,xx=np.mgrid[0:H,0:W]; base=np.stack([105+9*np.sin(yy/23+xx/240.),82+7*np.sin(yy/23+xx/240.),60+5*np.sin(yy/23.)],-1)
    bg=Image.fromarray(np.clip(base,0,255).astype(np.uint8)); m=Image.new('L',im.size,255)
    q_=[rs.uniform(-14,14) for _ in range(8)]; pts=[(75+q_[0],75+q_[1]),(75+im.width+q_[2],75+q_[3]),(75+im.width+q_[4],75+im.height+q_[5]),(75+q_[6],75+im.height+q_[7])]
    src=[(0,0),(im.width,0),(im.width,im.height),(0,im.height)]; A=[];B=[]
    for (X,Y),(u,v) in zip(pts,src): A+= [[X,Y,1,0,0,0,-u*X,-u*Y],[0,0,0,X,Y,1,-v*X,-v*Y]]; B+=[u,v]
    co=np.linalg.solve(np.array(A,float),np.array(B,float))
    bg.paste(im.transform((W,H),Image.PERSPECTIVE,co,Image.BICUBIC),(0,0),m.transform((W,H),Image.PERSPECTIVE,co,Image.BICUBIC))
    a=np.asarray(bg.filter(ImageFilter.GaussianBlur(blur))).astype(np.float32)
    L=0.80+0.2*(1-np.hypot((xx-W*.6)/W,(yy-H*.4)/H)); a=a*L[...,None]
    if glare:
        g=np.exp(-(((xx-W*.52)/(W*.33))**2+((yy-H*.66)/(H*.26))**2))*235; a=a+g[...,None]
    a+=rs.normal(0,2,a.shape); Image.fromarray(np.clip(a,0,255).astype(np.uint8)).save(out,'JPEG',quality=q,optimize=True)

class Doc:
    def __init__(s,key,name,src,kind='scan',perm=None,start=None,fixed=None,**o): s.key,s.name,s.src,s.kind,s.perm,s.start,s.fixed,s.o=key,name,src,kind,perm,start,fixed,o
    def ident(s): return repr((s.src if not callable(s.src) else s.src.__name__+str(getattr(s.src,'tag','')),s.kind,s.perm,s.start,sorted(s.o.items())))
def seed_of(k): return int(hashlib.md5(k.encode()).hexdigest()[:6],16)
def base_pdf(d): return html2pdf(d.src) if isinstance(d.src,str) else d.src()
class fn:  # callable with tag
    def __init__(s,f,tag,*a): s.f,s.tag,s.a=f,tag,a; s.__name__=f.__name__
    def __call__(s): return s.f(*s.a)
def build(slug,clean,faulty,stamp=None,first=1,fmt='{}',skipnum=(),mat=None,expected=None,post=None):
    root=f'{R}/{slug}'; shutil.rmtree(root,ignore_errors=True)
    rng={};n=first
    def emit(d,ver,start):
        out=f'{root}/{ver}/{d.name}'; os.makedirs(os.path.dirname(out),exist_ok=True)
        s=d.src
        if isinstance(s,str) and '{{' in s:
            s2=re.sub(r'\{\{(\w+)\}\}',lambda m:rng[m.group(1)],s); dd=Doc(d.key,d.name,s2,d.kind,d.perm,d.start,**d.o); return emit(dd,ver,start)
        if d.kind=='docx': d.src(out,rng); return
        doc=fitz.open(base_pdf(d))
        if stamp and d.key not in skipnum:
            for i,p in enumerate(doc): stamp(p,fmt.format(start+i),d)
        if d.perm: doc=reorder(doc,d.perm)
        if d.kind=='scan': scan_pdf(doc,out,seed_of(d.key),**d.o)
        elif d.kind=='photo': photo_jpg(doc[0],out,seed_of(d.key),**d.o)
        else:
            if d.o.get('meta'): doc.set_metadata(d.o['meta'])
            doc.save(out,deflate=True,garbage=3,no_new_id=True)
    def reorder(doc,perm):
        b=doc.tobytes(); doc=fitz.open('pdf',b); doc.select([x-1 for x in perm]); return fitz.open('pdf',doc.tobytes())
    starts={}
    for d in clean:
        if d.key in skipnum or d.kind=='docx': continue
        c=fitz.open(base_pdf(d)).page_count if '{{' not in str(d.src) else 1
        starts[d.key]=n; rng[d.key]=(fmt.format(n) if c==1 else fmt.format(n)+'-'+fmt.format(n+c-1)) ; rng[d.key+'_s']=fmt.format(n); n+=c
    rng['total']=fmt.format(n-1)
    for d in clean: emit(d,'clean',starts.get(d.key,0))
    cl={d.name:d for d in clean}
    for d in faulty:
        if d.name in cl and cl[d.name].ident()==d.ident():
            o=f'{root}/faulty/{d.name}'; os.makedirs(os.path.dirname(o),exist_ok=True); shutil.copyfile(f'{root}/clean/{d.name}',o)
        else: emit(d,'faulty',d.start or starts.get(d.key,0))
    for v in('clean','faulty'): json.dump(mat,open(f'{root}/{v}/matter.json','w'),indent=1)
    json.dump(expected,open(f'{root}/expected.json','w'),indent=1,ensure_ascii=False)
    C={os.path.relpath(os.path.join(a,f),root+'/clean'):a+'/'+f for a,_,fs in os.walk(root+'/clean') for f in fs}
    Fq={os.path.relpath(os.path.join(a,f),root+'/faulty'):a+'/'+f for a,_,fs in os.walk(root+'/faulty') for f in fs}
    for v,m in(('clean',C),('faulty',Fq)): print(v,len(m)-1,'files',sum(os.path.getsize(x) for x in m.values())//1000,'kB')
    for k in sorted(set(C)|set(Fq)):
        st='' if k in C and k in Fq and open(C[k],'rb').read()==open(Fq[k],'rb').read() else ('DIFF' if k in C and k in Fq else 'ONLY '+('clean' if k in C else 'faulty'))
        pth=C.get(k) or Fq[k]; pc=fitz.open(pth).page_count if pth.endswith('.pdf') else 1
        print(f'{os.path.getsize(pth)//1000:5}kB {pc}p {k} {st}')
    print(rng)
