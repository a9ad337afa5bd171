import tempfile
# b_kit: common tools for the b_ matters (ink, stamps, html->pdf, scans, photos, docx)
import base64, hashlib, io, json, math, os, random, shutil, subprocess, zipfile, tempfile
import numpy as np
import pymupdf
from PIL import Image, ImageDraw, ImageFilter, ImageChops
ROOT=os.path.join(os.path.dirname(os.path.abspath(__file__)),"made"); CACHE=ROOT+'/make/b_cache'
os.makedirs(CACHE,exist_ok=True)

# ---------- ink
def _strokes(seed,kind):
    r=random.Random('ink|'+seed); S=[]
    if kind=='initial':
        n=2
    else: n=r.randint(5,8)
    x=0.06; pts=[]
    # big initial
    a=r.uniform(.16,.24)
    for t in np.linspace(0,1,40):
        th=math.pi*(1.2+2.1*t)
        pts.append((x+.10+.10*math.cos(th)*(1-.3*t)+.05*t, .48+ .36*math.sin(th)*(1-.25*t)))
    S.append(pts)
    x=pts[-1][0]; y=pts[-1][1]; cur=[(x,y)]
    base=r.uniform(.52,.62); step=(.68 if kind!='initial' else .3)/n
    ph=r.uniform(0,6)
    for i in range(n):
        amp=r.uniform(.07,.27)*(1-.06*i); w=step*r.uniform(.8,1.2); slant=r.uniform(.02,.06)
        loop=r.random()<.45
        for t in np.linspace(0,1,16):
            th=2*math.pi*t
            dx=w*t+(slant*math.sin(th) if loop else slant*.5*math.sin(th*2))
            dy=-amp*(1-math.cos(th))/1.0
            cur.append((x+dx, base+.14*math.sin(ph+i)*.5+dy+amp*.5))
        x+=w
    S.append(cur)
    if r.random()<.75 and kind!='initial':
        f=[];y0=r.uniform(.78,.88)
        for t in np.linspace(0,1,20):
            f.append((.95-.75*t,y0+.05*math.sin(3*t+ph)-.08*(1-t)))
        S.append(f)
    if r.random()<.5:
        cx=r.uniform(.4,.8); S.append([(cx,.18),(cx+.015,.2)])
    return S
def ink_png(seed,kind='sig',color=(20,30,110),w=440,h=150,width=8.0):
    S=_strokes(seed,kind); r=random.Random(seed+'w'); ss=2
    im=Image.new('L',(w*ss,h*ss),0); d=ImageDraw.Draw(im)
    xs=[p[0] for s in S for p in s]; ys=[p[1] for s in S for p in s]
    x0,x1,y0,y1=min(xs),max(xs),min(ys),max(ys)
    m=10*ss
    f=lambda p:(m+(p[0]-x0)/(x1-x0)*(w*ss-2*m), m+(p[1]-y0)/(y1-y0)*(h*ss-2*m))
    for s in S:
        q=[f(p) for p in s]
        for i in range(len(q)-1):
            sp=math.dist(q[i],q[i+1]); wd=max(2.2,width*ss*.5*(1.25-min(.7,sp/60)))
            d.line([q[i],q[i+1]],fill=235,width=int(round(wd)))
            d.ellipse([q[i+1][0]-wd/2,q[i+1][1]-wd/2,q[i+1][0]+wd/2,q[i+1][1]+wd/2],fill=235)
    im=im.resize((w,h),Image.LANCZOS)
    out=Image.new('RGBA',(w,h),color+(0,)); out.putalpha(im)
    b=io.BytesIO(); out.save(b,'PNG'); return b.getvalue()
def thumb_png(seed,color=(40,40,120),w=120,h=160):
    r=np.random.RandomState(abs(int(hashlib.md5(seed.encode()).hexdigest()[:7],16)))
    yy,xx=np.mgrid[0:h,0:w].astype(float)
    cx,cy=w/2+r.uniform(-6,6),h*.55
    d=np.hypot((xx-cx)*1.25,(yy-cy)*.95+6*np.sin(xx/15.))
    rid=(np.sin(d/1.75+1.2*np.sin(yy/19.+r.rand()))+1)/2
    mask=(((xx-w/2)/(w*.45))**2+((yy-h/2)/(h*.46))**2)<1
    n=r.rand(h//4+1,w//4+1); n=np.array(Image.fromarray((n*255).astype('uint8')).resize((w,h),Image.BILINEAR))/255.
    a=(rid>.45)*mask*(n>.22)*200
    out=Image.new('RGBA',(w,h),color+(0,)); out.putalpha(Image.fromarray(a.astype('uint8')).filter(ImageFilter.GaussianBlur(.7)))
    b=io.BytesIO(); out.save(b,'PNG'); return b.getvalue()
BLUE=(22,34,120); BLACK=(25,25,30); GREEN=(15,80,50)
def b64(png): return 'data:image/png;base64,'+base64.b64encode(png).decode()
def ink(name,w=46,kind='sig',color=BLUE,style=''):
    """ink image w mm wide"""
    hh=w*.34
    return f'<img style="width:{w}mm;height:{hh:.1f}mm;{style}" src="{b64(ink_png(name,kind,color))}">'
def thumb(seed,w=14): return f'<img style="width:{w}mm" src="{b64(thumb_png(seed))}">'
def sig(name,lines,who=None,signed=True,date=None,dlabel='Date',color=BLUE,w=70):
    """signature block: ink over a line, printed name below"""
    i=ink(who or name,w=44,color=color,style='display:block;margin:0 0 -2.2mm 4mm;') if signed else '<div style="height:11.5mm"></div>'
    L=''.join(f'<div>{l}</div>' for l in ([name] if name else [])+list(lines))
    D=f'<div>{dlabel}: {date if date is not None else "____________"}</div>' if dlabel else ''
    return f'<div class="sigb" style="width:{w}mm"><div style="height:15mm;display:flex;align-items:flex-end">{i}</div><div class="sl"></div>{L}{D}</div>'
# ---------- stamps
def round_stamp(top,bottom,mid=(),size=32,color='#23308f',rot=-9,op=.8,uid=None):
    uid=uid or hashlib.md5((top+bottom+str(size)).encode()).hexdigest()[:6]
    m=''.join(f'<text x="50" y="{50-4*(len(mid)-1)+8*i+2}" text-anchor="middle" font-size="7.2" font-weight="bold">{t}</text>' for i,t in enumerate(mid))
    return f'''<svg width="{size}mm" height="{size}mm" viewBox="0 0 100 100" style="transform:rotate({rot}deg);opacity:{op}" fill="{color}" font-family="Liberation Sans">
<circle cx="50" cy="50" r="47" fill="none" stroke="{color}" stroke-width="2.2"/><circle cx="50" cy="50" r="31" fill="none" stroke="{color}" stroke-width="1.1"/>
<path id="t{uid}" d="M 13 50 A 37 37 0 0 1 87 50" fill="none"/><path id="b{uid}" d="M 9 50 A 41 41 0 0 0 91 50" fill="none"/>
<text font-size="{8.6 if len(top)<26 else 7}" font-weight="bold"><textPath href="#t{uid}" startOffset="50%" text-anchor="middle">{top}</textPath></text>
<text font-size="{8.2 if len(bottom)<26 else 6.6}" font-weight="bold"><textPath href="#b{uid}" startOffset="50%" text-anchor="middle">{bottom}</textPath></text>{m}</svg>'''
def rect_stamp(lines,color='#7a1f6b',rot=-4,op=.85,fs=8.5,border=1.6,pad='1.5mm 3mm'):
    return f'<div style="display:inline-block;border:{border}pt solid {color};color:{color};padding:{pad};transform:rotate({rot}deg);opacity:{op};font:bold {fs}pt Liberation Sans;line-height:1.3;text-align:center">'+'<br>'.join(lines)+'</div>'
CSS='''*{box-sizing:border-box} body{font-family:"Liberation Serif";font-size:11.5pt;line-height:1.42;margin:0}
.c{text-align:center}.r{text-align:right}.j{text-align:justify}.b{font-weight:bold}.u{text-decoration:underline}
table{border-collapse:collapse;width:100%} .g td,.g th{border:.8pt solid #333;padding:1.3mm 2mm;vertical-align:top} .g th{background:#e8e8e8;text-align:left}
.sl{border-top:.8pt solid #000;width:62mm;margin-bottom:1mm}.sigb{display:inline-block;vertical-align:top;font-size:10.5pt;line-height:1.3}
.row{display:flex;justify-content:space-between;gap:6mm} ol{margin:2mm 0;padding-left:8mm} li{margin-bottom:1.8mm} p{margin:0 0 2.6mm}
.ur{direction:rtl;font-family:"Noto Nastaliq Urdu";line-height:2.25;text-align:right} .nk{direction:rtl;font-family:"Noto Naskh Arabic";text-align:right}
.pb{page-break-before:always}.hand{font-family:"DejaVu Serif";font-style:italic;color:#1c2a80}.nb{page-break-inside:avoid} .sm{font-size:9.5pt}
h1{font-size:14pt;text-align:center;margin:0 0 3mm} h2{font-size:12pt;margin:4mm 0 2mm;break-after:avoid} .bx{font-family:"DejaVu Sans"}
'''
def page(body,css='',size='A4',margin='20mm 20mm 20mm 22mm',footer='',head=''):
    """footer: text with {p} {n}"""
    f=''
    if footer:
        parts=footer.replace('{p}','" counter(page) "').replace('{n}','" counter(pages) "')
        f='@bottom-center{content:"'+parts+'";font:9pt "Liberation Sans";color:#333}'
    h='@top-right{content:"'+head+'";font:8.5pt "Liberation Sans";color:#555}' if head else ''
    return f'<!doctype html><html><head><meta charset="utf-8"><style>@page{{size:{size};margin:{margin};{f}{h}}}{CSS}{css}</style></head><body>{body}</body></html>'
# ---------- conversion with cache (same input -> same bytes)
def _key(*a): return hashlib.sha1(('|'.join(map(str,a))).encode()).hexdigest()[:20]
def html_pdf(html):
    k=f'{CACHE}/h{_key(html)}.pdf'
    if not os.path.exists(k):
        with tempfile.TemporaryDirectory() as t:
            open(t+'/a.html','w').write(html)
            subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={t}/u',f'--print-to-pdf={t}/a.pdf',t+'/a.html'],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=90)
            shutil.move(t+'/a.pdf',k)
    return k
def _render(pdf,dpi):
    d=pymupdf.open(pdf); out=[]
    for p in d:
        x=p.get_pixmap(dpi=dpi); out.append(Image.frombytes('RGB',(x.width,x.height),x.samples))
    return out
def degrade(im,seed,mode='gray',skew=None,paper=None,noise=3.0,dark=0):
    r=np.random.RandomState(int(hashlib.md5(seed.encode()).hexdigest()[:7],16))
    sk=skew if skew is not None else r.uniform(-.8,.8)
    pap=paper if paper is not None else int(r.uniform(232,248))
    bg=(255,255,255)
    im=im.rotate(sk,resample=Image.BICUBIC,fillcolor=bg)
    if mode!='color': im=im.convert('L')
    im=im.filter(ImageFilter.GaussianBlur(.45))
    a=np.asarray(im).astype(np.float32)
    h,w=a.shape[:2]
    g=np.linspace(0,1,w)[None,:]*r.uniform(-7,7)+np.linspace(0,1,h)[:,None]*r.uniform(-7,7)
    tint=np.array([1.0,.992,.965]) if mode=='color' else None
    n=r.normal(0,noise,(h//2+1,w//2+1)); n=np.repeat(np.repeat(n,2,0),2,1)[:h,:w]
    sh=g+n
    # edge shadow
    e=np.exp(-np.arange(w)/(w*.012))*r.uniform(15,45); sh=sh-e[None,:]
    if mode=='color': a=a*(pap/255.)*tint+sh[:,:,None]
    else: a=a*(pap/255.)+sh
    # specks
    a=np.clip(a,0,255)
    for _ in range(r.randint(6,22)):
        y,x=r.randint(3,h-3),r.randint(3,w-3); a[y:y+r.randint(1,3),x:x+r.randint(1,3)]=r.randint(60,140)
    return Image.fromarray(a.astype('uint8'))
def scan(html_or_pdf,seed,mode='gray',dpi=150,q=38,noise=2.2,**k):
    src=html_or_pdf if html_or_pdf.endswith('.pdf') else html_pdf(html_or_pdf)
    kk=f'{CACHE}/s{_key(os.path.basename(src),seed,mode,dpi,q,noise,sorted(k.items()))}.pdf'
    if not os.path.exists(kk):
        if mode=='bw':
            ims=[]
            for i,im in enumerate(_render(src,dpi)):
                g=degrade(im,seed+str(i),'gray',noise=noise,**k); ims.append(g.point(lambda v:255 if v>165 else 0).convert('1'))
            ims[0].save(kk,'PDF',resolution=dpi,save_all=True,append_images=ims[1:])
        else:
            doc=pymupdf.open()
            for i,im in enumerate(_render(src,dpi)):
                g=degrade(im,seed+str(i),mode,noise=noise,**k)
                b=io.BytesIO(); g.save(b,'JPEG',quality=q,optimize=True,dpi=(dpi,dpi))
                w,h=g.width*72/dpi,g.height*72/dpi
                p=doc.new_page(width=w,height=h); p.insert_image(p.rect,stream=b.getvalue())
            doc.set_metadata({'producer':'Canon iR-ADV C3520 PDF','creator':'iR-ADV'}); doc.save(kk,deflate=True)
    return kk
def photo(html,seed,pageno=0,dpi=130,q=62,fmt='jpg'):
    src=html_pdf(html) if not html.endswith('.pdf') else html
    assert len(pymupdf.open(src))==1,(seed,len(pymupdf.open(src)))
    kk=f'{CACHE}/p{_key(os.path.basename(src),seed,pageno,dpi,q)}.jpg'
    if not os.path.exists(kk):
        r=np.random.RandomState(int(hashlib.md5(seed.encode()).hexdigest()[:7],16))
        im=_render(src,dpi)[pageno]; w,h=im.size; pw,ph=int(w*1.12),int(h*1.09)
        # desk
        base=np.zeros((ph,pw,3),np.float32)+np.array([112,84,60])
        base+= (np.sin(np.linspace(0,60,ph))[:,None,None]*6)+r.normal(0,3,(ph,pw,1))
        desk=Image.fromarray(np.clip(base,0,255).astype('uint8'))
        j=lambda s:r.uniform(-s,s)
        dst=[(pw*.05+j(14),ph*.04+j(12)),(pw*.95+j(14),ph*.035+j(12)),(pw*.96+j(12),ph*.965+j(12)),(pw*.04+j(12),ph*.97+j(10))]
        srcp=[(0,0),(w,0),(w,h),(0,h)]
        A=[];B=[]
        for (X,Y),(x,y) in zip(dst,srcp):
            A.append([X,Y,1,0,0,0,-x*X,-x*Y]);B.append(x);A.append([0,0,0,X,Y,1,-y*X,-y*Y]);B.append(y)
        co=np.linalg.solve(np.array(A),np.array(B))
        warped=im.transform((pw,ph),Image.PERSPECTIVE,co,Image.BICUBIC)
        mask=Image.new('L',(w,h),255).transform((pw,ph),Image.PERSPECTIVE,co,Image.BICUBIC)
        desk.paste(warped,(0,0),mask)
        a=np.asarray(desk).astype(np.float32)
        yy,xx=np.mgrid[0:ph,0:pw]; light=.86+.13*np.exp(-(((xx-pw*.35)/(pw*.7))**2+((yy-ph*.3)/(ph*.7))**2))
        a=a*light[:,:,None]*np.array([1.0,.985,.94])+r.normal(0,2.2,(ph,pw,1))
        im=Image.fromarray(np.clip(a,0,255).astype('uint8')).filter(ImageFilter.GaussianBlur(.5))
        im.save(kk,'JPEG',quality=q,optimize=True)
    return kk
def norm_zip(path):
    b=io.BytesIO()
    with zipfile.ZipFile(path) as z, zipfile.ZipFile(b,'w',zipfile.ZIP_DEFLATED) as o:
        for n in z.namelist():
            zi=zipfile.ZipInfo(n,(2026,11,27,9,0,0)); zi.compress_type=zipfile.ZIP_DEFLATED; o.writestr(zi,z.read(n))
    open(path,'wb').write(b.getvalue()); return path
def docx_file(build):
    """build(Document)->None ; returns cached docx path"""
    from docx import Document
    import datetime
    d=Document(); build(d)
    cp=d.core_properties; cp.author='office'; cp.created=cp.modified=datetime.datetime(2026,11,27,9,0)
    t=tempfile.mktemp(suffix='.docx'); d.save(t); norm_zip(t)
    k=f'{CACHE}/d{hashlib.sha1(open(t,"rb").read()).hexdigest()[:20]}.docx'; shutil.move(t,k); return k
def docx_pdf(docx):
    k=docx.replace('.docx','.pdf')
    if not os.path.exists(k):
        with tempfile.TemporaryDirectory() as t:
            subprocess.run(['soffice',f'-env:UserInstallation=file://{t}/lo','--headless','--convert-to','pdf','--outdir',t,docx],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=150)
            shutil.move(f'{t}/{os.path.basename(k)}',k)
    return k
def rl_pdf(build,key):
    """reportlab story; build()->list of flowables, doc kwargs"""
    from reportlab.platypus import SimpleDocTemplate
    b=io.BytesIO(); story,kw,onp=build()
    doc=SimpleDocTemplate(b,invariant=1,**kw); doc.build(story,onFirstPage=onp,onLaterPages=onp)
    k=f'{CACHE}/r{hashlib.sha1(b.getvalue()).hexdigest()[:20]}.pdf'; open(k,'wb').write(b.getvalue()); return k
def write(slug,version,files,matter):
    out=f'{ROOT}/{slug}/{version}'
    shutil.rmtree(out,ignore_errors=True)
    for n,src in files.items():
        os.makedirs(os.path.dirname(f'{out}/{n}'),exist_ok=True); shutil.copyfile(src,f'{out}/{n}')
    json.dump(matter,open(out+'/matter.json','w'),indent=1,ensure_ascii=False)
def expected(slug,e): json.dump(e,open(f'{ROOT}/{slug}/expected.json','w'),indent=1,ensure_ascii=False)
def check(slug):
    import filecmp
    c,f=f'{ROOT}/{slug}/clean',f'{ROOT}/{slug}/faulty'
    ls=lambda d:{os.path.relpath(os.path.join(a,x),d) for a,_,xs in os.walk(d) for x in xs}
    C,F=ls(c),ls(f)
    print('only clean',sorted(C-F)); print('only faulty',sorted(F-C)); print('differ',[x for x in sorted(C&F) if not filecmp.cmp(f'{c}/{x}',f'{f}/{x}',False)])
    for d,L in((c,C),(f,F)): print(len(L)-1,'papers',sum(os.path.getsize(f'{d}/{x}') for x in L)//1024,'kB')
    for x in sorted(C):
        n=''
        if x.endswith('.pdf'):
            d=pymupdf.open(f'{c}/{x}'); n=f'{len(d)}p text={sum(len(p.get_text()) for p in d)}'
        print('  ',x,os.path.getsize(f'{c}/{x}')//1024,'kB',n)
    json.load(open(f'{ROOT}/{slug}/expected.json'))
def sheet(slug,version='clean',dpi=50,names=None,out=tempfile.gettempdir()+'/b_sheet.png',cols=5,pages=None):
    d=f'{ROOT}/{slug}/{version}'; ims=[]
    for a,_,xs in sorted(os.walk(d)):
        for x in sorted(xs):
            p=os.path.join(a,x)
            if names and not any(n in p for n in names): continue
            if x.endswith('.pdf'): L=_render(p,dpi)
            elif x.endswith('.docx'): L=_render(docx_pdf_tmp(p),dpi)
            elif x.endswith(('jpg','png')): 
                im=Image.open(p).convert('RGB'); L=[im.resize((int(8.27*dpi),int(8.27*dpi*im.height/im.width)))]
            else: continue
            ims+=L
    W=max(i.width for i in ims)+6; H=max(i.height for i in ims)+6; R=-(-len(ims)//cols)
    s=Image.new('RGB',(W*cols,H*R),(90,90,90))
    for i,im in enumerate(ims): s.paste(im,((i%cols)*W+3,(i//cols)*H+3))
    s.save(out); print(out,s.size,len(ims))
def docx_pdf_tmp(p):
    t=tempfile.gettempdir()+'/b_docx_'+hashlib.sha1(open(p,'rb').read()).hexdigest()[:10]+'.docx'; shutil.copyfile(p,t); return docx_pdf(t)
