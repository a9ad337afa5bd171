import os, sys, io, json, math, random, hashlib, base64, subprocess, shutil, pathlib
import warnings; warnings.filterwarnings("ignore")
import fitz, numpy as np
from PIL import Image, ImageDraw, ImageFilter
ROOT=os.path.join(os.path.dirname(os.path.abspath(__file__)), "made"); CACHE=ROOT+'/make/.a_cache'; os.makedirs(CACHE,exist_ok=True)

# ---------- ink ----------
def sig_png(name, ink=(22,36,110), w=620, h=200):
    rnd=random.Random('sig'+name); S=2
    im=Image.new('RGBA',(w*S,h*S),(0,0,0,0)); d=ImageDraw.Draw(im)
    def stroke(pts,wmin,wmax):
        n=len(pts)
        for i in range(n-1):
            ww=wmin+(wmax-wmin)*(0.5+0.5*math.sin(i*0.11+rnd.random()*0.05))
            x,y=pts[i]; x2,y2=pts[i+1]
            d.line((x*S,y*S,x2*S,y2*S),fill=ink+(235,),width=max(1,int(ww*S)))
            r=ww*S/2; d.ellipse((x*S-r,y*S-r,x*S+r,y*S+r),fill=ink+(235,))
    # capital
    cx=70+rnd.random()*20; cy=h*0.45; a=38+rnd.random()*14; b=58+rnd.random()*16; ph=rnd.random()*2
    stroke([(cx+a*math.cos(t+ph)*(1-0.05*t),cy+b*math.sin(t*1.25+ph)*(1-0.06*t)) for t in np.linspace(0,6.2+rnd.random()*2,150)],2.2,4.4) if rnd.random()<.6 else stroke([(cx-30+78*t+14*math.sin(9*t),h*.85-h*.72*math.sin(3.1*t)+9*math.cos(11*t)) for t in np.linspace(0,1,130)],2,4)
    # run of letters
    x0=cx+30; x1=w*(0.62+0.25*rnd.random()); k=rnd.randint(3,9); base=h*0.55; sl=-(8+rnd.random()*22)*rnd.choice((1,1,-.4)); lf=rnd.uniform(2,24); dec=rnd.uniform(.15,1.1); pz=rnd.uniform(0,3)
    amps=[rnd.uniform(9,26)*(2.0 if rnd.random()<.22 else 1) for _ in range(k+2)]
    ts=np.linspace(0,k,420); pts=[]
    for t in ts:
        i=int(min(t,k-0.001)); f=t-i; A=(amps[i]*(1-f)+amps[i+1]*f)*(1-(1-dec)*t/k if dec<1 else 1)
        pts.append((x0+(x1-x0)*t/k+lf*math.sin(2*math.pi*t+0.6+pz),base+sl*t/k-A*math.sin(2*math.pi*t)*0.9-(A*0.5 if A>34 else 0)))
    stroke(pts,1.6,3.4)
    if rnd.random()<.75:
        y=base+38; stroke([(x1+15-(x1-cx)*t*0.95, y-18*math.sin(t*3.0)+10*t+(-20*(1-t))) for t in np.linspace(0,1,90)],1.4,3)
    if rnd.random()<.4:
        d.ellipse(((x1+22)*S,(base+sl)*S,(x1+29)*S,(base+sl+7)*S),fill=ink+(235,))
    im=im.resize((w,h),Image.LANCZOS); bb=im.getbbox(); im=im.crop(bb)
    f=io.BytesIO(); im.save(f,'PNG'); return f.getvalue()
BLUE=(22,36,110); BLACK=(25,25,30); 
def sig(name,ink=BLUE,h='13mm',style=''):
    b=base64.b64encode(sig_png(name,ink)).decode()
    return f'<img src="data:image/png;base64,{b}" style="height:{h};max-width:58mm;{style}">'
def sigbox(name,lines,on=True,ink=BLUE,h='13mm',w='70mm',style='',extra=''):
    s=sig(name,ink,h,'position:absolute;left:6mm;bottom:-2.5mm;') if on else ''
    return f'<div style="width:{w};display:inline-block;{style}"><div style="position:relative;height:15mm;border-bottom:0.3mm solid #333">{s}{extra}</div><div style="font-size:.93em;line-height:1.3;padding-top:1mm">{"<br>".join(lines)}</div></div>'
# ---------- stamps ----------
_n=[0]
def rstamp(top,bot,mid=(),col='#2b3a9b',size='32mm',rot=-9,style=''):
    uid='c'+hashlib.md5((top+bot+str(mid)+str(rot)+style).encode()).hexdigest()[:8]
    m=''.join(f'<text x="100" y="{104+(i-(len(mid)-1)/2)*19}" text-anchor="middle" font-size="15" font-weight="bold">{t}</text>' for i,t in enumerate(mid))
    ft=min(17,330/max(10,len(top))); fb=min(15,330/max(8,len(bot)))
    return f'''<svg viewBox="0 0 200 200" style="width:{size};height:{size};transform:rotate({rot}deg);opacity:.78;{style}" fill="{col}" font-family="Liberation Sans">
<circle cx="100" cy="100" r="95" fill="none" stroke="{col}" stroke-width="4"/><circle cx="100" cy="100" r="65" fill="none" stroke="{col}" stroke-width="2"/>
<defs><path id="{uid}a" d="M 27 100 A 73 73 0 1 1 173 100"/><path id="{uid}b" d="M 14 100 A 86 86 0 0 0 186 100"/></defs>
<text font-size="{ft}" font-weight="bold"><textPath href="#{uid}a" startOffset="50%" text-anchor="middle">{top}</textPath></text>
<text font-size="{fb}" font-weight="bold"><textPath href="#{uid}b" startOffset="50%" text-anchor="middle">{bot}</textPath></text>{m}</svg>'''
def bstamp(lines,col='#5b2a86',rot=-3,style='',fs='9pt'):
    return f'<div style="display:inline-block;border:0.6mm solid {col};color:{col};padding:1.2mm 3mm;font:bold {fs} \'Liberation Sans\';line-height:1.35;text-align:center;transform:rotate({rot}deg);opacity:.82;{style}">{"<br>".join(lines)}</div>'
def thumb(seed,style=''):
    r=random.Random(seed); s=''
    for i in range(13):
        a=4+i*3.4; s+=f'<ellipse cx="{50+r.uniform(-1,1):.1f}" cy="{62+r.uniform(-1,1):.1f}" rx="{a*0.75:.1f}" ry="{a*1.05:.1f}" fill="none" stroke="#3b3f7a" stroke-width="{1.2+r.random()*.8:.1f}" stroke-dasharray="{r.randint(8,30)} {r.randint(1,4)}"/>'
    return f'<svg viewBox="0 0 100 125" style="width:15mm;height:19mm;opacity:.8;{style}">{s}</svg>'
def qr(seed,mm=20,style=''):
    r=random.Random(seed); n=25; s=''
    for y in range(n):
        for x in range(n):
            c=(x<7 and y<7) or (x>=n-7 and y<7) or (x<7 and y>=n-7)
            if c: 
                xx=x if x<7 else x-(n-7); yy=y if y<7 else y-(n-7)
                on=(xx in(0,6) or yy in(0,6) or (2<=xx<=4 and 2<=yy<=4))
            else: on=r.random()<.48
            if on: s+=f'M{x} {y}h1v1h-1z'
    return f'<svg viewBox="0 0 25 25" style="width:{mm}mm;height:{mm}mm;{style}" shape-rendering="crispEdges"><path d="{s}" fill="#111"/></svg>'
def face(seed,w=26,h=33,style='',bg='#dfe8ee',woman=False,child=False):
    r=random.Random(seed); hair='#2a1d17'; skin='#b98a66'
    scarf=f'<path d="M18 100 Q14 20 50 16 Q86 20 82 100 L82 130 L18 130z" fill="{r.choice(["#53607a","#6b4a5d","#3e5c55"])}"/>' if woman else f'<ellipse cx="50" cy="44" rx="25" ry="29" fill="{hair}"/>'
    return f'<svg viewBox="0 0 100 127" style="width:{w}mm;height:{h}mm;background:{bg};border:.2mm solid #777;{style}">{scarf}<ellipse cx="50" cy="56" rx="20" ry="26" fill="{skin}"/><circle cx="42" cy="53" r="2.3" fill="#222"/><circle cx="58" cy="53" r="2.3" fill="#222"/><path d="M42 69 Q50 {73 if not child else 76} 58 69" stroke="#6d3b30" stroke-width="2" fill="none"/><path d="M12 127 Q18 92 50 92 Q82 92 88 127z" fill="{r.choice(["#27364f","#5a5a5a","#7a5134"])}"/></svg>'
def emblem(mm=18,col='#1d5b3a',style=''):
    return f'<svg viewBox="0 0 100 100" style="width:{mm}mm;height:{mm}mm;{style}" fill="none" stroke="{col}" stroke-width="4"><circle cx="50" cy="46" r="36"/><path d="M62 24 A26 26 0 1 0 70 58 A20 20 0 1 1 62 24z" fill="{col}"/><path d="M66 36l3 7 8 0-6 5 2 8-7-4-7 4 2-8-6-5 8 0z" fill="{col}" stroke="none"/><path d="M14 82 Q50 100 86 82" /></svg>'
HW="font-family:'Amiri';font-style:italic;color:#1b2a6b;"
UR="font-family:'Noto Nastaliq Urdu';direction:rtl;text-align:right;line-height:2.15;"
URN="font-family:'Noto Naskh Arabic';direction:rtl;"

def page(body,css='',margin='22mm 20mm 20mm 24mm',font="11.5pt 'Liberation Serif'",lh=1.45,foot=None,head=None,size='A4'):
    import re
    body=re.sub('([۰-۹]+(?:-[۰-۹]+)+)',r'<bdi dir="ltr" style="white-space:nowrap">\1</bdi>',body)
    body=re.sub('(شناختی کارڈ نمبر )(00000-\\d{7}-\\d)',r'\1<bdi dir="ltr" style="white-space:nowrap">\2</bdi>',body)
    f=f'@bottom-center{{content:{foot};font:9pt "Liberation Sans";color:#444}}' if foot else ''
    hd=f'@top-right{{content:{head};font:9pt "Liberation Sans";color:#444}}' if head else ''
    return f'''<!doctype html><html><head><meta charset="utf-8"><style>@page{{size:{size};margin:{margin};{f}{hd}}}
*{{box-sizing:border-box}}body{{margin:0;font:{font};line-height:{lh};color:#111}}h1,h2,h3{{text-align:center;margin:.6em 0 .4em}}h1{{font-size:1.25em}}h2{{font-size:1.12em}}h3{{font-size:1em}}
table{{border-collapse:collapse;width:100%}}table.b td,table.b th{{border:.3mm solid #444;padding:1.2mm 2mm;vertical-align:top}}th{{text-align:left;background:#eee}}
.c{{text-align:center}}.r{{text-align:right}}.j{{text-align:justify}}.u{{text-decoration:underline}}.pb{{break-before:page}}.nb{{break-inside:avoid}}.rel{{position:relative}}.abs{{position:absolute}}
ol.p{{padding-left:11mm}}ol.p>li{{text-align:justify;margin-bottom:2.6mm;padding-left:2mm}}p{{margin:.5em 0}}.sm{{font-size:.85em}}{css}</style></head><body>{body}</body></html>'''
PGXY='"Page " counter(page) " of " counter(pages)'

def _key(*a): return hashlib.sha256(repr(a).encode()).hexdigest()[:24]
def html_pdf(html):
    k=_key('h',html); out=f'{CACHE}/{k}.pdf'
    if not os.path.exists(out):
        hp=f'{CACHE}/{k}.html'; open(hp,'w').write(html)
        subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--print-to-pdf={out}',hp],check=True,stderr=subprocess.DEVNULL,stdout=subprocess.DEVNULL,timeout=120)
        os.remove(hp)
    return open(out,'rb').read()
def soffice_pdf(docx_bytes):
    k=_key('d',docx_bytes); out=f'{CACHE}/{k}.pdf'
    if not os.path.exists(out):
        dp=f'{CACHE}/{k}.docx'; open(dp,'wb').write(docx_bytes)
        subprocess.run(['soffice','--headless','--convert-to','pdf','--outdir',CACHE,dp],check=True,stderr=subprocess.DEVNULL,stdout=subprocess.DEVNULL,timeout=180)
    return open(out,'rb').read()
def npages(pdf): return fitz.open('pdf',pdf).page_count
def number(pdf,start,fmt='{}',pos='br',size=11,col=(0.1,0.1,0.1)):
    d=fitz.open('pdf',pdf)
    for i,p in enumerate(d):
        t=fmt.format(start+i); r=p.rect; w=fitz.get_text_length(t,'hebo',size)
        xy={'br':(r.width-30-w,r.height-22),'bc':((r.width-w)/2,r.height-20),'tr':(r.width-34-w,32)}[pos]
        p.insert_text(xy,t,fontname='hebo',fontsize=size,color=col)
    return save(d)
def save(d): 
    return d.tobytes(garbage=3,deflate=True,clean=False,no_new_id=True) if True else None
def merge(*pdfs):
    o=fitz.open()
    for p in pdfs:
        if p: o.insert_pdf(fitz.open('pdf',p))
    return save(o)
def pick(pdf,order):
    d=fitz.open('pdf',pdf); d.select(order); return save(d)
def _rough(im,seed,gray,skew,paper,noise,blur):
    rs=np.random.RandomState(int(hashlib.md5(str(seed).encode()).hexdigest()[:8],16))
    ang=skew if skew is not None else rs.uniform(-0.8,0.8)
    a=im.convert('RGB').rotate(ang,Image.BICUBIC,expand=False,fillcolor=(255,255,255))
    a=a.filter(ImageFilter.GaussianBlur(blur))
    x=np.asarray(a).astype(np.float32)/255
    h,w=x.shape[:2]
    base=np.array({'gray':(.93,.93,.92),'cream':(.96,.945,.90),'white':(.975,.975,.975)}[paper],np.float32)
    yy,xx=np.mgrid[0:h,0:w].astype(np.float32)
    sh=1-0.05*np.abs((xx/w)-.5+rs.uniform(-.3,.3))-0.03*(yy/h)*rs.rand()
    sm=rs.normal(0,1,(h//8+1,w//8+1)).astype(np.float32)
    big=np.asarray(Image.fromarray(sm).resize((w,h),Image.BILINEAR))
    x=(0.08+0.92*x)*base*sh[...,None]+big[...,None]*0.006+rs.normal(0,noise,(h,w,1)).astype(np.float32)
    out=Image.fromarray((np.clip(x,0,1)*255).astype(np.uint8))
    if gray: out=out.convert('L')
    return out
def scan(pdf,seed,dpi=150,gray=False,skew=None,paper='gray',noise=.012,blur=.5,maxkb=125,ocr=False,qs=None):
    d=fitz.open('pdf',pdf); o=fitz.open()
    for i,p in enumerate(d):
        px=p.get_pixmap(dpi=dpi); im=Image.frombytes('RGB',(px.width,px.height),px.samples)
        im=_rough(im,f'{seed}-{i}',gray,skew,paper,noise,blur)
        for q in (62,52,44,36,28,22):
            f=io.BytesIO(); im.save(f,'JPEG',quality=q,dpi=(dpi,dpi)); 
            if f.tell()<maxkb*1024: break
        np_=o.new_page(width=p.rect.width,height=p.rect.height); np_.insert_image(np_.rect,stream=f.getvalue())
        if ocr is True or (isinstance(ocr,(list,set,tuple)) and i in ocr):
            words=p.get_text('words'); lines={}
            for w in words: lines.setdefault((w[5],w[6]),[]).append(w)
            for ws in lines.values():
                ws.sort(key=lambda w:w[0])
                t=' '.join(w[4] for w in ws); x0=ws[0][0]; x1=ws[-1][2]; y1=max(w[3] for w in ws); y0=min(w[1] for w in ws)
                t=t.replace('\u2019',"'").replace('\u2018',"'").replace('\u201c','"').replace('\u201d','"').replace('\u2013','-').replace('\u2014','-').replace('\u2026','...')
                fs=max(4,(y1-y0)*.8); L=fitz.get_text_length(t,'helv',fs)
                if L>0: fs=max(2,fs*(x1-x0)/L)
                np_.insert_text((x0,y1-(y1-y0)*.2),t,fontname='helv',fontsize=fs,render_mode=3)
    o.set_metadata({'creator':'Canon iR-ADV C3530','producer':'Canon'}); return save(o)
def photo(pdf,seed,pageno=0,dpi=170,maxkb=190,desk=(96,76,58),clip=None):
    d=fitz.open('pdf',pdf); p=d[pageno]; px=p.get_pixmap(dpi=dpi,clip=clip); im=Image.frombytes('RGB',(px.width,px.height),px.samples)
    rs=np.random.RandomState(int(hashlib.md5(str(seed).encode()).hexdigest()[:8],16))
    m=70; W,H=im.width+2*m,im.height+2*m
    bg=np.zeros((H,W,3),np.float32)+np.array(desk)
    sm=rs.normal(0,9,(H//30+1,6)).astype(np.float32); bg+=np.asarray(Image.fromarray(sm).resize((W,H),Image.BICUBIC))[...,None]
    bg=Image.fromarray(np.clip(bg,0,255).astype(np.uint8))
    j=lambda: rs.uniform(-14,14)
    dst=[(m+j(),m+j()),(W-m+j(),m+j()),(W-m+j(),H-m+j()),(m+j(),H-m+j())]; src=[(0,0),(im.width,0),(im.width,im.height),(0,im.height)]
    A=[];B=[]
    for (x,y),(u,v) in zip(dst,src):
        A+= [[x,y,1,0,0,0,-u*x,-u*y],[0,0,0,x,y,1,-v*x,-v*y]]; B+=[u,v]
    co=np.linalg.solve(np.array(A),np.array(B))
    wi=im.transform((W,H),Image.PERSPECTIVE,co,Image.BICUBIC); mk=Image.new('L',im.size,255).transform((W,H),Image.PERSPECTIVE,co)
    bg.paste(wi,(0,0),mk)
    x=np.asarray(bg.filter(ImageFilter.GaussianBlur(.6))).astype(np.float32)
    yy,xx=np.mgrid[0:H,0:W]; g=1.02-.22*np.hypot((xx-W*rs.uniform(.3,.7))/W,(yy-H*rs.uniform(.3,.6))/H)
    x=x*g[...,None]*np.array([1.0,.985,.95])+rs.normal(0,2.2,(H,W,1))
    out=Image.fromarray(np.clip(x,0,255).astype(np.uint8))
    for q in (78,66,55,45,35):
        f=io.BytesIO(); out.save(f,'JPEG',quality=q); 
        if f.tell()<maxkb*1024: break
    return f.getvalue()
def cached(tag,fn,*a,**k):
    key=_key(tag,a,k); p=f'{CACHE}/{key}.bin'
    if os.path.exists(p): return open(p,'rb').read()
    b=fn(*a,**k); open(p,'wb').write(b); return b
def SCAN(pdf,seed,**k): return cached('scan',scan,pdf,seed,**k)
def PHOTO(pdf,seed,**k): return cached('photo',photo,pdf,seed,**k)

# ---------- docx ----------
def docx(build):
    import docx as D, zipfile
    d=D.Document(); build(d); f=io.BytesIO(); d.core_properties.created=__import__('datetime').datetime(2026,11,27,9,0); d.core_properties.modified=__import__('datetime').datetime(2026,11,27,9,0); d.core_properties.author=''; d.save(f)
    zi=zipfile.ZipFile(io.BytesIO(f.getvalue())); g=io.BytesIO(); zo=zipfile.ZipFile(g,'w',zipfile.ZIP_DEFLATED)
    for n in zi.namelist():
        info=zipfile.ZipInfo(n,(2026,11,27,9,0,0)); info.compress_type=zipfile.ZIP_DEFLATED; zo.writestr(info,zi.read(n))
    zo.close(); return g.getvalue()

def write(slug,ver,files,matter):
    base=f'{ROOT}/{slug}/{ver}'; shutil.rmtree(base,ignore_errors=True); os.makedirs(base)
    for n,b in files.items():
        p=f'{base}/{n}'; os.makedirs(os.path.dirname(p),exist_ok=True); open(p,'wb').write(b)
    json.dump(matter,open(base+'/matter.json','w'),ensure_ascii=False,indent=1)
def report(slug):
    b=f'{ROOT}/{slug}'; R={}
    for v in('clean','faulty'):
        R[v]={str(p.relative_to(f'{b}/{v}')):hashlib.md5(p.read_bytes()).hexdigest() for p in pathlib.Path(f'{b}/{v}').rglob('*') if p.is_file()}
        print(v,len(R[v])-1,'papers',sum(p.stat().st_size for p in pathlib.Path(f'{b}/{v}').rglob('*') if p.is_file())//1024,'kB')
    for n in sorted(set(R['clean'])|set(R['faulty'])):
        if R['clean'].get(n)!=R['faulty'].get(n): print('  differs:',n,'' if n in R['faulty'] else '(only clean)','' if n in R['clean'] else '(only faulty)')
    for n in sorted(R['clean']):
        p=pathlib.Path(f'{b}/clean/{n}'); s=p.stat().st_size//1024; pg=''
        if n.endswith('.pdf'): d=fitz.open(p); pg=f'{d.page_count}p text={sum(len(x.get_text()) for x in d)}'
        print(f'   {n} {s}kB {pg}')
