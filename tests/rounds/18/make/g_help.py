import os, random, math, io, subprocess, base64, shutil, hashlib, json, html as H
import numpy as np, pymupdf as fitz
from PIL import Image, ImageDraw, ImageFilter
TMP=__import__('os').path.dirname(__import__('os').path.abspath(__file__)) + '/g_tmp'; os.makedirs(TMP,exist_ok=True)
def seedof(s): return int(hashlib.md5(s.encode()).hexdigest()[:8],16)
def spline(P,n=14):
    P=[P[0]]+P+[P[-1]]; out=[]
    for i in range(1,len(P)-2):
        p0,p1,p2,p3=[np.array(x,float) for x in P[i-1:i+3]]
        for t in np.linspace(0,1,n,endpoint=False):
            out.append(.5*((2*p1)+(-p0+p2)*t+(2*p0-5*p1+4*p2-p3)*t*t+(-p0+3*p1-3*p2+p3)*t**3))
    return out
def sign(name, ink='blue', inst=0):
    """irregular pen curve, the same person has much the same one"""
    fn=f'{TMP}/sig_{seedof(name+ink+str(inst))}.png'
    if os.path.exists(fn): return fn
    r=random.Random(seedof(name)); j=random.Random(seedof(name)+inst*7+1)
    S=4; W,Ht=330*S,120*S
    im=Image.new('RGBA',(W,Ht),(0,0,0,0)); d=ImageDraw.Draw(im)
    col={'blue':(28,42,138),'black':(22,22,28),'dark':(20,26,78)}[ink]
    strokes=[]; x=25; base=72; slant=r.uniform(.1,.45)
    # capital
    h=r.uniform(36,56); w=r.uniform(16,30)
    kind=r.choice('abcde')
    if kind=='a': st=[(x,base-h*.3),(x+w*.2,base-h),(x+w*.9,base-h*.9),(x+w*.4,base+r.uniform(0,14)),(x-w*.2,base-h*.1),(x+w*.8,base-h*.35),(x+w*1.5,base-4)]
    elif kind=='b': st=[(x+w,base-h*.85),(x+w*.4,base-h),(x-w*.1,base-h*.4),(x+w*.5,base+3),(x+w*1.3,base-h*.25),(x+w*1.5,base-6)]
    elif kind=='c': st=[(x,base+4),(x+w*.25,base-h*.6),(x+w*.5,base-h),(x+w*.62,base-h*.4),(x+w*.7,base+2),(x+w*1.0,base-h*.7),(x+w*1.25,base-h*.2),(x+w*1.5,base)]
    elif kind=='d': st=[(x,base-h*.95),(x+w*.6,base-h*1.02),(x+w*1.5,base-h*.9),(x+w*.8,base-h*.8),(x+w*.7,base-h*.2),(x+w*.35,base+6),(x,base-2),(x+w*.7,base-h*.3),(x+w*1.5,base-3)]
    else: st=[(x+w*1.1,base-h*.8),(x+w*.5,base-h),(x+w*.2,base-h*.72),(x+w*.8,base-h*.42),(x+w*.9,base-h*.08),(x+w*.2,base+4),(x-w*.3,base-h*.1),(x+w*.6,base-h*.2),(x+w*1.5,base-2)]
    x+=w*1.5; n=r.randint(5,9)
    for k in range(n):
        a=r.choice('hulsfo'); s=r.uniform(8,17)
        if a=='h': st+=[(x+s*.3,base-s*.9),(x+s*.8,base-s*.8),(x+s,base+r.uniform(-1,4))]
        elif a=='u': st+=[(x+s*.2,base+2),(x+s*.6,base+1),(x+s*.9,base-s*.7)]
        elif a=='l': st+=[(x+s*.7,base-r.uniform(26,44)),(x+s*.25,base-r.uniform(28,40)),(x+s*.5,base+1)]
        elif a=='f': st+=[(x+s*.6,base-20),(x+s*.2,base+r.uniform(16,28)),(x-s*.2,base+14),(x+s*.9,base-3)]
        elif a=='o': st+=[(x+s*.1,base-4),(x+s*.4,base-s*.7),(x+s*.8,base-4),(x+s*.4,base+2),(x+s*.9,base-s*.5)]
        else: st+=[(x+s,base-r.uniform(-2,6))]
        x+=s*r.uniform(.9,1.25)
        if k==n//2 and r.random()<.6:
            strokes.append(st); x+=9; hh=r.uniform(28,48)
            st=[(x,base+2),(x+6,base-hh),(x+15,base-hh*.7),(x+3,base-hh*.35),(x+18,base)]; x+=18
    st+=[(x+r.uniform(15,45),base-r.uniform(-6,18))]; strokes.append(st)
    if r.random()<.65:
        strokes.append([(x+12,base+r.uniform(6,14)),(x*.6,base+r.uniform(12,22)),(40,base+r.uniform(10,26)),(x*.5,base+r.uniform(16,30)),(x*.9,base+r.uniform(20,28))])
    if r.random()<.4: strokes.append([(x*.5,base-44),(x*.5+5,base-45)])
    for st in strokes:
        st=[(px+j.gauss(0,1.0)+(base-py)*slant,py+j.gauss(0,.9)) for px,py in st]
        pts=spline(st,26); lw=r.uniform(1.5,2.1); prev=None
        for i,p in enumerate(pts):
            sp=0 if prev is None else np.hypot(*(p-prev))
            wd=lw*max(.55,1.35-sp*.16)*(1+.12*math.sin(i*.21+lw)); 
            if i<6: wd*=.5+.08*i
            if i>len(pts)-14: wd*=max(.25,(len(pts)-i)/14)
            if prev is not None:
                m=max(2,int(sp*S/1.5))
                for t in np.linspace(0,1,m):
                    q=(prev+(p-prev)*t)*S; R=wd*S/2; d.ellipse([q[0]-R,q[1]-R,q[0]+R,q[1]+R],fill=col+(235,))
            prev=p
    im=im.resize((W//2,Ht//2),Image.LANCZOS); bb=im.getbbox(); im=im.crop(bb); im.save(fn); return fn
def b64(fn): return 'data:image/png;base64,'+base64.b64encode(open(fn,'rb').read()).decode()
def sig(name,ink='blue',inst=0,h=13,style=''):
    return f'<img src="{b64(sign(name,ink,inst))}" style="height:{h}mm;{style}">'
def nosig(h=13): return f'<span style="display:inline-block;height:{h}mm"></span>'
def seal(top,bottom,mid,col='#27348b',size=34,rot=-8,style='',op=.8,fs=10.5):
    ft=min(fs,128/(.74*len(top.replace('&amp;','&')))); fb=min(fs,140/(.74*len(bottom.replace('&amp;','&'))))
    k='s'+hashlib.md5((top+bottom+str(size)+mid+str(rot)).encode()).hexdigest()[:6]
    mids=''.join(f'<text x="60" y="{60-(len(mid.split("|"))-1)*5+i*10+3}" font-size="8.5" text-anchor="middle" fill="{col}" font-weight="bold">{t}</text>' for i,t in enumerate(mid.split('|')))
    return f'''<svg viewBox="0 0 120 120" style="width:{size}mm;height:{size}mm;transform:rotate({rot}deg);opacity:{op};mix-blend-mode:multiply;{style}" font-family="Liberation Sans">
<defs><path id="{k}a" d="M 60 60 m -43 0 a 43 43 0 0 1 86 0"/><path id="{k}b" d="M 60 60 m -51 0 a 51 51 0 0 0 102 0"/></defs>
<circle cx="60" cy="60" r="57" fill="none" stroke="{col}" stroke-width="2.4"/><circle cx="60" cy="60" r="37" fill="none" stroke="{col}" stroke-width="1.1"/>
<text font-size="{ft}" fill="{col}" font-weight="bold"><textPath href="#{k}a" startOffset="50%" text-anchor="middle">{top}</textPath></text>
<text font-size="{fb}" fill="{col}" font-weight="bold"><textPath href="#{k}b" startOffset="50%" text-anchor="middle">{bottom}</textPath></text>{mids}</svg>'''
def box(text,col='#7a1f6b',rot=-3,style='',fs=9):
    return f'<div style="display:inline-block;border:0.6mm solid {col};color:{col};padding:1.3mm 2.5mm;font:bold {fs}pt Liberation Sans;transform:rotate({rot}deg);opacity:.82;line-height:1.3;text-align:center;{style}">{text}</div>'
def lab(text): # enclosure mark by pen / stamp in the corner
    return f'<div style="position:absolute;top:7mm;right:11mm;font:bold 11pt Liberation Sans;border:0.5mm solid #333;padding:1mm 3mm;">{text}</div>'
def hand(t,size=14,col='#1b2a8a'): return f'<span style="font-family:Dancing Script;font-size:{size}pt;color:{col}">{t}</span>'
CSS='''<meta charset=utf-8><style>@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0}
.pg{width:210mm;min-height:296mm;padding:18mm 20mm;position:relative;page-break-after:always;overflow:hidden;line-height:1.42}
.pg:last-child{page-break-after:auto}
table{border-collapse:collapse}.b td,.b th{border:.25mm solid #444;padding:1.1mm 2mm;vertical-align:top;text-align:left}
.c{text-align:center}.r{text-align:right}.j p{text-align:justify}.j p.c,p.c{text-align:center}.foot{position:absolute;bottom:8mm;left:20mm;right:20mm;font-size:8.5pt}
.ser{font-family:Liberation Serif;font-size:12pt}.san{font-family:Liberation Sans;font-size:10.5pt}.mono{font-family:Liberation Mono;font-size:10.5pt}
.ur{font-family:Noto Nastaliq Urdu;direction:rtl;text-align:right;line-height:2.1}.ar{font-family:Noto Naskh Arabic;direction:rtl;text-align:right;line-height:1.75}
h1,h2,h3{margin:2mm 0}p{margin:2.2mm 0}</style>'''
def pg(body,cls='ser',style=''): return f'<div class="pg {cls}" style="{style}">{body}</div>'
def to_pdf(pages,out):
    h=f'{TMP}/{os.path.basename(out)}.html'.replace(' ','_'); open(h,'w').write(CSS+'<body>'+''.join(pages))
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={TMP}/chr',f'--print-to-pdf={out}','file://'+h],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,check=True,timeout=120)
    n=len(fitz.open(out)); n==len(pages) or print("OVERFLOW",out,n,len(pages),flush=True)
def soffice(docx,outdir):
    subprocess.run(['soffice',f'-env:UserInstallation=file://{TMP}/lo','--headless','--convert-to','pdf','--outdir',outdir,docx],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,check=True,timeout=180)
def scan_img(page,key,dpi=165,grey=True,rot=None,photo=False):
    r=random.Random(seedof(key)); rs=np.random.RandomState(seedof(key)%2**31)
    px=page.get_pixmap(dpi=dpi); im=Image.frombytes('RGB',(px.width,px.height),px.samples)
    bg=(236,236,233) if not photo else (96,80,66)
    if photo:
        m=int(dpi*.3); c=Image.new('RGB',(im.width+2*m,im.height+2*m),bg); c.paste(im,(m,m)); im=c
    im=im.rotate(rot if rot is not None else r.uniform(-.8,.8),resample=Image.BICUBIC,fillcolor=bg)
    if photo:
        w,h=im.size; k=dpi*.10
        im=im.transform((w,h),Image.QUAD,(-k*.2,k*.2,k*.3,h-k*.1,w+k*.2,h+k*.2,w-k*.4,-k*.3),resample=Image.BICUBIC)
    im=im.filter(ImageFilter.GaussianBlur(.5))
    a=np.asarray(im).astype(float); h,w,_=a.shape
    yy,xx=np.mgrid[0:h,0:w]; cx,cy=r.uniform(.2,.8)*w,r.uniform(.1,.8)*h
    amp=.30 if photo else .11
    light=1-amp*(((xx-cx)/w)**2+((yy-cy)/h)**2)-r.uniform(0,.04)*xx/w
    a*=light[...,None]*(.985 if not photo else .96)
    n=rs.normal(0,3.2,(h//2+1,w//2+1)); n=np.kron(n,np.ones((2,2)))[:h,:w]; a+=n[...,None]
    if not grey: a*=np.array([1,.985,.955])
    a=a.clip(0,255).astype('uint8'); im=Image.fromarray(a)
    return im.convert('L') if grey else im
def jpg(im,q):
    b=io.BytesIO(); im.save(b,'JPEG',quality=q); return b.getvalue()
def scan_pdf(pdf,out,key,dpi=160,grey=True,limit=430_000,rot=None):
    d=fitz.open(pdf); ims=[scan_img(p,f'{key}{p.get_text()[:60]}',dpi,grey,rot) for p in d]
    q=62
    while True:
        js=[jpg(i,q) for i in ims]
        if sum(map(len,js))<limit or q<24: break
        q-=6
    o=fitz.open()
    for p,jx in zip(d,js):
        np_=o.new_page(width=p.rect.width,height=p.rect.height); np_.insert_image(np_.rect,stream=jx)
    o.set_metadata({'producer':'KONICA MINOLTA bizhub','creator':'','creationDate':'','modDate':''}); o.save(out,deflate=True)
def scan_jpg(pdf,out,key,dpi=160,grey=False,photo=True,limit=430_000,rot=None):
    im=scan_img(fitz.open(pdf)[0],key,dpi,grey,rot,photo); q=70
    while len(jpg(im,q))>limit: q-=5
    open(out,'wb').write(jpg(im,q))
def build(root,papers,matter,expected,drop=()):
    """papers: list of (file, mode, maker(v)); mode: html/scan/scanc/photo/docx/file.  v = 'clean'|'faulty'"""
    import sys
    only=sys.argv[1:] 
    for v in('clean','faulty'): os.makedirs(f'{root}/{v}',exist_ok=True)
    for name,mode,mk in papers:
        if only and not any(o in name for o in only): continue
        prev=None
        for v in('clean','faulty'):
            out=f'{root}/{v}/{name}'
            if v=='faulty' and name in drop:
                if os.path.exists(out): os.remove(out)
                continue
            if mode in('html','scan','scanc','photo'):
                pages=mk(v)
                if v=='faulty' and pages==prev: shutil.copyfile(f'{root}/clean/{name}',out); continue
                prev=pages; t=f'{TMP}/{v}_{name}.pdf' if mode!='html' else out
                to_pdf(pages,t)
            else:
                t=f'{TMP}/{v}_{name}'+('.pdf' if 'scan' in mode or 'pdf' in mode else '')
                sigv=mk(v,None)   # content signature
                if v=='faulty' and sigv==prev: shutil.copyfile(f'{root}/clean/{name}',out); continue
                prev=sigv
                if mode=='docx': mk(v,out); continue
                if mode=='rl': mk(v,out); continue
                if mode in('docpdf','docscan'):
                    dx=f'{TMP}/{v}_{os.path.splitext(name)[0]}.docx'; mk(v,dx); soffice(dx,TMP)
                    t=dx[:-5]+'.pdf'
                    if mode=='docpdf': shutil.copyfile(t,out); continue
                    scan_pdf(t,out,name); continue
                if mode=='rlscan': mk(v,t); scan_pdf(t,out,name); continue
            if mode=='scan': scan_pdf(t,out,name)
            if mode=='scanc': scan_pdf(t,out,name,grey=False,dpi=150)
            if mode=='photo': scan_jpg(t,out,name,rot=random.Random(seedof(name)).uniform(-1.1,1.1))
        print(name,flush=True)
    for v in('clean','faulty'): json.dump(matter,open(f'{root}/{v}/matter.json','w'),indent=1,ensure_ascii=False)
    json.dump(expected,open(f'{root}/expected.json','w'),indent=1,ensure_ascii=False)
