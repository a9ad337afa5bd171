import tempfile
import hashlib, os, io, subprocess, tempfile, base64, random, math, json, zipfile, shutil, re
import pymupdf, numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
R=os.path.join(os.path.dirname(os.path.abspath(__file__)),"made"); C=R+'/make/.cache_a'; os.makedirs(C,exist_ok=True)
F=os.path.join(os.sep,'usr','share','fonts','truetype','')
def _h(*a):
    m=hashlib.sha256()
    for x in a: m.update(x if isinstance(x,bytes) else repr(x).encode()); m.update(b'|')
    return m.hexdigest()[:32]
def memo(kind,key,fn):
    p=f'{C}/{kind}_{key}'
    if os.path.exists(p): return open(p,'rb').read()
    b=fn(); open(p,'wb').write(b); return b
def rnd(s): return random.Random(int(hashlib.sha256(str(s).encode()).hexdigest()[:12],16))
def uri(im):
    b=io.BytesIO(); im.save(b,'PNG',optimize=True); return 'data:image/png;base64,'+base64.b64encode(b.getvalue()).decode()
def _spline(pts,n=14):
    out=[]
    P=[pts[0]]+pts+[pts[-1]]
    for i in range(1,len(P)-2):
        p0,p1,p2,p3=P[i-1],P[i],P[i+1],P[i+2]
        for k in range(n):
            t=k/n
            out.append(tuple(0.5*((2*p1[j])+(-p0[j]+p2[j])*t+(2*p0[j]-5*p1[j]+4*p2[j]-p3[j])*t*t+(-p0[j]+3*p1[j]-3*p2[j]+p3[j])*t**3) for j in (0,1)))
    return out
def sigim(name,color=(22,36,120),var=0,W=420,H=150):
    r=rnd('sig'+name); v=rnd(f'{name}{var}')
    S=2; im=Image.new('RGBA',(W*S,H*S),(0,0,0,0)); d=ImageDraw.Draw(im)
    pts=[]; x=30; y=95
    slant=r.uniform(-.1,.7); sty=r.randrange(5); amp=r.uniform(.5,1.25)
    CAPS=[[(0,0),(.2,-1),(.8,-.9),(.5,-.35),(1.1,-.2),(.5,.08),(1,-.15)],[(0,.1),(.45,-1.05),(.6,-.9),(.75,.1),(.2,-.3),(1,-.35)],[(.9,-.85),(.4,-1),(0,-.4),(.3,.05),(.9,-.1),(.8,-.45),(.4,-.4)],
          [(.1,-.8),(.7,-1),(.35,-.5),(.2,.35),(-.2,.2),(.4,-.2),(1,-.1)],[(0,-1),(.05,0),(.1,-.55),(.6,-.8),(.6,-.1),(.95,-.1)],[(.2,-.2),(.9,-.6),(.6,-1.1),(0,-.5),(.5,.15),(1.2,-.3)]]
    def add(px,py): pts.append(((px+v.uniform(-2,2)+slant*(95-py)*.5)*S,(py+v.uniform(-2,2))*S))
    for c in range(r.choice([1,1,2,3])):
        h=r.uniform(50,84); w=r.uniform(26,52)
        for fx,fy in r.choice(CAPS): add(x+fx*w,y+fy*h)
        x+=w*r.uniform(1.0,1.4)
    n=r.randint(3,10)
    for k in range(n):
        w=max(12,(W-120-x)/(n-k)*r.uniform(.6,1.0)); h=r.choice([12,16,22,38,-26])*amp
        if sty==0: add(x+w*.3,y-h); add(x+w*.65,y-h*.2); add(x+w,y+r.uniform(-6,8))
        elif sty==1: add(x+w*.5,y-h*.8); add(x+w*.2,y-h*1.3); add(x+w*.1,y-h*.2); add(x+w,y+r.uniform(-3,3))
        elif sty==2: add(x+w*.5,y-12+r.uniform(-9,9)); add(x+w,y-12+r.uniform(-5,5))
        elif sty==3: add(x+w*.7,y-h*1.6); add(x+w*.25,y-h*1.1); add(x+w*.5,y+h*.4); add(x+w,y-4)
        else: add(x+w*.9,y-h); add(x+w*.4,y+h*.5); add(x+w,y+2)
        x+=w
    e=r.randrange(4)
    if e==0: add(x+50,y-r.uniform(20,50)); add(x+30,y+22); add(60,y+r.uniform(18,34)); add(x+20,y+r.uniform(14,26))
    elif e==1: add(x+45,y-r.uniform(25,70))
    elif e==2: add(x+25,y+38); add(x-40,y+44); add(x-20,y-5); add(x+60,y-25)
    else: add(x+20,y-60); add(x-70,y-74); add(90,y-r.uniform(40,60))
    q=_spline(pts)
    for i in range(len(q)-1):
        a,b=q[i],q[i+1]; sp=math.hypot(b[0]-a[0],b[1]-a[1])
        wd=max(3,int(7.4-min(3.6,sp*.22)))
        d.line([a,b],fill=color+(235,),width=wd); d.ellipse([b[0]-wd/2,b[1]-wd/2,b[0]+wd/2,b[1]+wd/2],fill=color+(235,))
    im=im.resize((W,H),Image.LANCZOS); bb=im.getbbox(); return im.crop(bb)
def sig(name,w=44,color=(22,36,120),var=0,style=''):
    """ink over a line: inline img, w in mm"""
    return f'<img style="width:{w}mm;max-height:16mm;object-fit:contain;object-position:left bottom;{style}" src="{uri(sigim(name,color,var))}">'
def font(sz,bold=True,fam='liberation2'):
    for p in (F+'liberation2/LiberationSans-%s.ttf'%('Bold' if bold else 'Regular'),F+'liberation/LiberationSans-%s.ttf'%('Bold' if bold else 'Regular'),F+'dejavu/DejaVuSans-Bold.ttf'):
        if os.path.exists(p): return ImageFont.truetype(p,sz)
def _wear(im,seed):
    a=np.array(im).astype(float); g=np.random.default_rng(int(_h(seed)[:8],16))
    n=Image.fromarray((g.random((a.shape[0]//6+1,a.shape[1]//6+1))*255).astype('uint8')).resize((a.shape[1],a.shape[0]),Image.BICUBIC)
    a[...,3]*=np.clip(.62+np.array(n)/255*.5,0,1); return Image.fromarray(a.astype('uint8'))
def round_stamp(top,bottom,mid=(),color=(40,60,150),size=34,rot=-8,seed=0,style=''):
    N=420; im=Image.new('RGBA',(N,N),(0,0,0,0)); d=ImageDraw.Draw(im); c=color+(225,)
    d.ellipse([6,6,N-6,N-6],outline=c,width=7); d.ellipse([84,84,N-84,N-84],outline=c,width=4)
    def arc(t,up):
        sz=36
        while True:
            f=font(sz); tot=sum(f.getlength(x) for x in t); rad=(N/2-45)
            if tot/rad<2.75 or sz<16: break
            sz-=2
        ang=-tot/rad/2
        for ch in t:
            w=f.getlength(ch); a=ang+w/rad/2; ang+=w/rad
            g=Image.new('RGBA',(70,70),(0,0,0,0)); ImageDraw.Draw(g).text((35,35),ch,font=f,fill=c,anchor='mm')
            if up: th=a; px,py=N/2+rad*math.sin(th),N/2-rad*math.cos(th); g=g.rotate(-math.degrees(th),resample=Image.BICUBIC)
            else: th=a; px,py=N/2+rad*math.sin(th),N/2+rad*math.cos(th); g=g.rotate(math.degrees(th),resample=Image.BICUBIC)
            im.alpha_composite(g,(int(px-35),int(py-35)))
    arc(top,True); arc(bottom,False)
    mid=list(mid)
    for i,t in enumerate(mid):
        sz=34
        while font(sz).getlength(t)>215 and sz>14: sz-=2
        d.text((N/2,N/2+(i-(len(mid)-1)/2)*44),t,font=font(sz),fill=c,anchor='mm')
    im=_wear(im,f'{top}{seed}').rotate(rot,resample=Image.BICUBIC,expand=True).resize((300,300),Image.LANCZOS)
    return f'<img style="width:{size}mm;height:{size}mm;{style}" src="{uri(im)}">'
def box_stamp(lines,color=(150,30,40),w=52,rot=-4,seed=0,style='',border=True,hand=None):
    szs=[30 if i else 36 for i in range(len(lines))]
    W=int(max(font(s).getlength(t) for s,t in zip(szs,lines)))+50; Hh=sum(s+14 for s in szs)+30
    im=Image.new('RGBA',(W,Hh),(0,0,0,0)); d=ImageDraw.Draw(im); c=color+(225,)
    if border: d.rectangle([4,4,W-5,Hh-5],outline=c,width=5)
    y=18
    for s,t in zip(szs,lines): d.text((W/2,y),t,font=font(s),fill=c,anchor='ma'); y+=s+14
    im=_wear(im,f'{lines}{seed}').rotate(rot,resample=Image.BICUBIC,expand=True)
    k=600/im.width if im.width>600 else 1
    im=im.resize((int(im.width*k),int(im.height*k)),Image.LANCZOS)
    return f'<img style="width:{w}mm;{style}" src="{uri(im)}">'
BASE='''@page{size:A4;margin:%s;%s} *{box-sizing:border-box} html{-webkit-print-color-adjust:exact}
body{font-family:%s;font-size:%s;line-height:%s;margin:0;color:#111} table{border-collapse:collapse} p{margin:0 0 .65em}
.c{text-align:center}.r{text-align:right}.j{text-align:justify}.b{font-weight:bold}.u{text-decoration:underline}
.t td,.t th{border:1px solid #333;padding:1.2mm 2mm;vertical-align:top}.t th{background:#eee} .w{width:100%%}
.ur{direction:rtl;unicode-bidi:isolate;font-family:"Noto Nastaliq Urdu";line-height:2.25} .na{direction:rtl;font-family:"Noto Naskh Arabic";line-height:1.7}
.pb{break-after:page}.nb{break-inside:avoid} .abs{position:absolute} .hw{font-family:"Caladea";font-style:italic;color:#1b2a80}
h1,h2,h3{margin:.2em 0 .4em}
'''
def html(body,css='',margin='22mm 22mm 20mm 22mm',foot='',fam='"Liberation Serif"',size='11.5pt',lh='1.42',on=None,title='',land=False):
    f=f'@bottom-center{{content:{foot};font-family:{fam};font-size:8.5pt;color:#444}}' if foot else ''
    st=BASE%(margin,f,fam,size,lh)
    if land: st=st.replace('size:A4','size:A4 landscape')
    doc=f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><style>{st}{css}</style></head><body>{body}</body></html>'
    def go():
        with tempfile.TemporaryDirectory() as t:
            open(t+'/a.html','w').write(doc)
            subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={t}/u',f'--print-to-pdf={t}/a.pdf',f'file://{t}/a.html'],capture_output=True,timeout=120)
            return meta(open(t+'/a.pdf','rb').read(),on,title,'Microsoft Print to PDF')
    return memo('html',_h(doc,on),go)
def dstr(on): 
    return f"D:{on.replace('-','')}101500+05'00'" if on else ''
def meta(b,on,title='',prod=''):
    d=pymupdf.open('pdf',b); d.set_metadata({'creationDate':dstr(on),'modDate':dstr(on),'producer':prod,'title':title}); 
    try: d.del_xml_metadata()
    except Exception: pass
    return d.tobytes(garbage=3,deflate=True,no_new_id=True)
def number(b,start,fmt='{}',pos='tr',size=12,skip=0):
    d=pymupdf.open('pdf',b)
    for i,p in enumerate(d):
        t=fmt.format(start+i); x=p.rect.width-48 if pos=='tr' else p.rect.width/2-8; y=34 if pos[0]=='t' else p.rect.height-18
        p.insert_text((x,y),t,fontname='hebo',fontsize=size)
    return d.tobytes(garbage=3,deflate=True,no_new_id=True)
def npages(b): return len(pymupdf.open('pdf',b))
def join(*bs):
    o=pymupdf.open()
    for b in bs: o.insert_pdf(pymupdf.open('pdf',b))
    return o.tobytes(garbage=3,deflate=True,no_new_id=True)
def _deg(im,seed,gray,paper,noise,skew):
    g=np.random.default_rng(int(_h(seed)[:8],16))
    ang=g.uniform(-skew,skew); im=im.rotate(ang,resample=Image.BICUBIC,fillcolor=(255,255,255))
    im=im.filter(ImageFilter.GaussianBlur(.45)); a=np.array(im).astype(np.float32)
    h,w=a.shape[:2]; gx=np.linspace(0,1,w)[None,:,None]; gy=np.linspace(0,1,h)[:,None,None]
    tint=np.array(paper,dtype=np.float32)/255
    a=a*tint*(1-.045*gx*g.random()-.05*gy*g.random())
    n=g.normal(0,noise,(h//2+1,w//2+1)); n=np.kron(n,np.ones((2,2)))[:h,:w,None]; a=a+n
    for _ in range(14):
        y,x=g.integers(0,h-3),g.integers(0,w-3); a[y:y+2,x:x+2]-=70
    im=Image.fromarray(np.clip(a,0,255).astype('uint8'))
    return im.convert('L') if gray else im
def jpg(im,target,q=62,dpi=150):
    while True:
        b=io.BytesIO(); im.save(b,'JPEG',quality=q,dpi=(dpi,dpi),optimize=True)
        if b.tell()<=target or q<22: return b.getvalue()
        q-=6
def pageimg(b,i,dpi):
    p=pymupdf.open('pdf',b)[i].get_pixmap(dpi=dpi); return Image.frombytes('RGB',(p.width,p.height),p.samples)
def scan(b,seed,dpi=150,gray=False,paper=(247,246,242),noise=2.6,skew=.7,target=125000,on=None,prod='Canon iR-ADV C3525',fmt='pdf',pages=None):
    def go():
        d=pymupdf.open('pdf',b); o=pymupdf.open()
        for i in range(len(d)):
            if pages is not None and i not in pages: o.insert_pdf(d,from_page=i,to_page=i); continue
            im=_deg(pageimg(b,i,dpi),f'{seed}{i}',gray,paper,noise,skew); j=jpg(im,target,dpi=dpi)
            if fmt=='jpg': return j
            r=d[i].rect; p=o.new_page(width=r.width,height=r.height); p.insert_image(p.rect,stream=j)
        o.set_metadata({'producer':prod,'creator':prod,'creationDate':dstr(on),'modDate':dstr(on)})
        return o.tobytes(garbage=3,deflate=True,no_new_id=True)
    return memo('scan',_h(b,seed,dpi,gray,paper,noise,skew,target,on,prod,fmt,pages),go)
def photo(b,seed,i=0,dpi=130,target=180000,bg=(96,78,62),crop=None):
    def go():
        im=pageimg(b,i,dpi)
        if crop: im=im.crop(tuple(int(v*dpi/25.4) for v in crop))
        im=_deg(im,seed,False,(244,240,230),2.5,.2); g=np.random.default_rng(int(_h('p',seed)[:8],16))
        w,h=im.size; W,H=int(w*1.14),int(h*1.12)
        tex=np.ones((H,W,3))*np.array(bg); tex+=np.kron(g.normal(0,7,(H,W//24+1)),np.ones((1,24)))[:,:W,None]
        out=Image.fromarray(np.clip(tex,0,255).astype('uint8'))
        j=lambda m:g.uniform(.2,1)*m
        src=[(0,0),(w,0),(w,h),(0,h)]; mx,my=w*.06,h*.055
        dst=[(mx+j(mx*.5),my+j(my*.5)),(W-mx-j(mx*.5),my*.6+j(my*.4)),(W-mx*.5-j(mx*.4),H-my*.6-j(my*.4)),(mx*.4+j(mx*.4),H-my-j(my*.2))]
        A=[];B=[]
        for (x,y),(X,Y) in zip(src,dst):
            A+= [[X,Y,1,0,0,0,-x*X,-x*Y],[0,0,0,X,Y,1,-y*X,-y*Y]]; B+=[x,y]
        k=np.linalg.solve(np.array(A,float),np.array(B,float))
        wi=im.transform((W,H),Image.PERSPECTIVE,k,Image.BICUBIC); m=Image.new('L',(w,h),255).transform((W,H),Image.PERSPECTIVE,k,Image.BICUBIC)
        sh=m.filter(ImageFilter.GaussianBlur(9)); out=Image.composite(Image.new('RGB',(W,H),(40,32,26)),out,sh.point(lambda v:int(v*.5))); out.paste(wi,(0,0),m)
        a=np.array(out).astype(np.float32); gy=np.linspace(1.03,.88,H)[:,None,None]; gx=np.linspace(.96,1.03,W)[None,:,None]
        a=a*gy*gx; out=Image.fromarray(np.clip(a,0,255).astype('uint8')).filter(ImageFilter.GaussianBlur(.4))
        return jpg(out,target,q=72,dpi=72)
    return memo('photo',_h(b,seed,i,dpi,target,bg,crop),go)
def fixzip(b):
    zi=zipfile.ZipFile(io.BytesIO(b)); o=io.BytesIO()
    with zipfile.ZipFile(o,'w',zipfile.ZIP_DEFLATED) as z:
        for n in zi.namelist():
            i=zipfile.ZipInfo(n,(2026,11,20,10,0,0)); i.compress_type=zipfile.ZIP_DEFLATED; z.writestr(i,zi.read(n))
    return o.getvalue()
def docx_bytes(doc,on='2026-11-20',author=''):
    import datetime
    cp=doc.core_properties; t=datetime.datetime.fromisoformat(on+'T10:00:00'); cp.created=t; cp.modified=t; cp.author=author; cp.title=''; cp.comments=''; cp.last_modified_by=author
    o=io.BytesIO(); doc.save(o); return fixzip(o.getvalue())
def docx_pdf(b,on=None):
    def go():
        with tempfile.TemporaryDirectory() as t:
            open(t+'/a.docx','wb').write(b)
            subprocess.run(['soffice',f'-env:UserInstallation=file://{t}/u','--headless','--convert-to','pdf','--outdir',t,t+'/a.docx'],capture_output=True,timeout=180)
            return meta(open(t+'/a.pdf','rb').read(),on,'','LibreOffice 7.4')
    return memo('docx',_h(b,on),go)
def write(slug,ver,files,matter):
    base=f'{R}/{slug}/{ver}'; shutil.rmtree(base,ignore_errors=True); os.makedirs(base)
    for n,b in files.items():
        os.makedirs(os.path.dirname(f'{base}/{n}') or base,exist_ok=True); open(f'{base}/{n}','wb').write(b)
    json.dump(matter,open(base+'/matter.json','w'),indent=1,ensure_ascii=False)
def check(slug,faulty_files):
    cl,fa=f'{R}/{slug}/clean',f'{R}/{slug}/faulty'
    def tree(b): return {os.path.relpath(os.path.join(d,f),b):open(os.path.join(d,f),'rb').read() for d,_,fs in os.walk(b) for f in fs}
    a,b=tree(cl),tree(fa)
    diff=sorted(n for n in set(a)|set(b) if a.get(n)!=b.get(n))
    print(slug,'clean',len(a),sum(map(len,a.values()))//1024,'kB; faulty',len(b),sum(map(len,b.values()))//1024,'kB')
    for n in sorted(a):
        if n.endswith('.pdf'):
            d=pymupdf.open('pdf',a[n]); print(f'  {n}: {len(d)}p {len(a[n])//1024}kB text={sum(len(p.get_text().strip()) for p in d)}')
        else: print('  ',n,len(a[n])//1024,'kB')
    print('differs:',diff); print('expected:',sorted(faulty_files))
def _cd(s):
    v=lambda c: 0 if c=='<' else (int(c) if c.isdigit() else ord(c)-55)
    return str(sum(v(c)*(7,3,1)[i%3] for i,c in enumerate(s))%10)
def mrz(ctry,sur,giv,no,nat,dob,sex,exp,pn=''):
    l1=f'P<{ctry}{sur}<<{giv}'.replace(' ','<').ljust(44,'<'); pn=pn.replace('-','').ljust(14,'<')
    no=no.ljust(9,'<'); a=no+_cd(no); b=dob+_cd(dob); c=exp+_cd(exp); d=pn+(_cd(pn) if pn.strip('<') else '<')
    l2=a+nat+b+sex+c+d; l2+=_cd(a+b+c+d); assert len(l1)==44 and len(l2)==44
    return (l1+'\n'+l2).replace('<','&lt;')
def a4(d):
    for s in d.sections: s.page_width=7560310; s.page_height=10692130

def cols(t,ws):
    from docx.shared import Mm
    t.autofit=False
    for i,w in enumerate(ws):
        t.columns[i].width=Mm(w)
        for c in t.columns[i].cells: c.width=Mm(w)
