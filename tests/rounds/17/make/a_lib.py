import random, math, io, base64, os, subprocess, tempfile, shutil
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageChops
import pymupdf as fitz
HERE=os.path.dirname(os.path.abspath(__file__))
TMP=tempfile.mkdtemp(prefix='a_mk_')
BLUE=(24,38,120); BLACK=(20,20,24)

def _cr(p,n=14):
    out=[]
    p=[p[0]]+p+[p[-1]]
    for i in range(1,len(p)-2):
        for k in range(n):
            t=k/n
            out.append(tuple(0.5*((2*p[i][a])+(-p[i-1][a]+p[i+1][a])*t+(2*p[i-1][a]-5*p[i][a]+4*p[i+1][a]-p[i+2][a])*t*t+(-p[i-1][a]+3*p[i][a]-3*p[i+1][a]+p[i+2][a])*t**3) for a in (0,1)))
    return out

VAR=[0]
def sig_img(seed, color=BLUE, style=None, var=0):
    r=random.Random('sig'+str(seed)); v=random.Random(f'v{seed}{var}')
    style=style if style is not None else r.choice([0,1,2])
    strokes=[]; x=60; base=190
    # capital: one big loop
    h=r.uniform(95,140)
    cap=[(x,base-r.uniform(0,30)),(x+r.uniform(5,20),base-h*0.6),(x+r.uniform(30,50),base-h),(x+r.uniform(40,65),base-h*0.55),(x+r.uniform(5,20),base+r.uniform(5,35)),(x-r.uniform(10,30),base+r.uniform(-5,20)),(x+r.uniform(30,55),base-r.uniform(20,50)),(x+80,base-r.uniform(15,45))]
    alt=[cap,
     [(x,base-h*0.2),(x+8,base-h*0.8),(x+14,base-h),(x+18,base-h*0.2),(x+24,base),(x+40,base-h*0.7),(x+52,base-h*0.95),(x+56,base-h*0.3),(x+66,base+4),(x+84,base-18)],
     [(x+62,base-h*0.8),(x+48,base-h),(x+18,base-h*0.85),(x+22,base-h*0.55),(x+52,base-h*0.35),(x+44,base-4),(x+8,base-2),(x-6,base-24),(x+36,base-30),(x+84,base-20)],
     [(x-12,base-h*0.75),(x+30,base-h),(x+86,base-h*0.9),(x+44,base-h*0.86),(x+30,base-h*0.3),(x+14,base+10),(x-8,base),(x+34,base-26),(x+84,base-22)],
     [(x+6,base+6),(x+12,base-h*0.6),(x+18,base-h),(x+58,base-h*0.85),(x+52,base-h*0.5),(x+16,base-h*0.42),(x+50,base-h*0.2),(x+74,base+2),(x+88,base-12)]]
    pts=r.choice(alt)[:]; x+=95
    n=r.randint(5,10)
    for i in range(n):
        k=r.random(); w=r.uniform(14,34)
        if k<0.3:   # ascender loop
            hh=r.uniform(55,115); pts+=[(x,base-10),(x+w*0.9,base-hh*0.8),(x+w*0.6,base-hh),(x+w*0.2,base-hh*0.5),(x+w*0.4,base-r.uniform(-4,8))]
        elif k<0.45: # descender
            d=r.uniform(40,85); pts+=[(x+w*0.3,base-25),(x+w*0.6,base-20),(x+w*0.4,base+d*0.7),(x,base+d),(x-w*0.4,base+d*0.5),(x+w*0.6,base-8)]
        elif k<0.75: # round
            pts+=[(x,base-5),(x+w*0.5,base-r.uniform(22,40)),(x+w*0.1,base-r.uniform(20,34)),(x+w*0.3,base-r.uniform(-6,4))]
        else:
            pts+=[(x,base-r.uniform(15,35)),(x+w*0.4,base-r.uniform(-4,6))]
        x+=w*r.uniform(0.8,1.3); base-=r.uniform(-2,5)
        if r.random()<0.14 and len(pts)>8:
            strokes.append(pts); x+=r.uniform(8,26); pts=[(x,base-r.uniform(30,95)),(x+6,base-20)]
    pts+=[(x+10,base-r.uniform(5,20)),(x+r.uniform(50,140),base-r.uniform(10,50))]
    strokes.append(pts)
    if style!=0: # flourish under / through
        y=base+r.uniform(25,50); x0=x+r.uniform(0,40)
        strokes.append([(x0,y-r.uniform(20,40)),(x0-90,y),(90+r.uniform(0,60),y+r.uniform(0,22)),(70,y+12),(x0*0.6,y-r.uniform(0,16)),(x0+60,y-r.uniform(20,40))])
    if style==2:
        for _ in range(2): dx=r.uniform(120,x); strokes.append([(dx,base-r.uniform(105,120)),(dx+r.uniform(3,7),base-r.uniform(100,104)),(dx+5,base-101)])
    W=int(x+240); im=Image.new('L',(W,360),0); d=ImageDraw.Draw(im)
    for s in strokes:
        s=[(a+v.gauss(0,3.4),b+v.gauss(0,3.4)) for a,b in s]
        c=_cr(s); wob=r.uniform(0,6)
        for i in range(len(c)-1):
            dx=c[i+1][0]-c[i][0]; dy=c[i+1][1]-c[i][1]; sp=math.hypot(dx,dy)
            w=max(1.6,6.2-sp*0.28+ (1.2 if dy>0 else -0.6)+0.8*math.sin(wob+i*0.11))
            st=max(1,int(sp/1.2))
            for k in range(st):
                a=c[i][0]+dx*k/st; b=c[i][1]+dy*k/st; d.ellipse((a-w/2,b-w/2,a+w/2,b+w/2),fill=235)
    im=im.filter(ImageFilter.GaussianBlur(0.8))
    sx,sh=v.uniform(.92,1.12),v.uniform(-.10,.10); im=im.transform((W+160,360),Image.AFFINE,(1/sx,sh,-40-sh*190,0,1,0),Image.BICUBIC)
    bb=im.getbbox(); im=im.crop(bb)
    o=Image.new('RGBA',im.size,color+(0,)); o.putalpha(im); o=o.resize((im.width//2,im.height//2),Image.LANCZOS)
    return o
def png_uri(im):
    b=io.BytesIO(); im.save(b,'PNG'); return 'data:image/png;base64,'+base64.b64encode(b.getvalue()).decode()
_sc={}
def sig(seed,h=38,color=BLUE,style=None,dx=0,dy=0,rot=0):
    VAR[0]+=1; k=(seed,color,style,VAR[0])
    if k not in _sc: _sc[k]=png_uri(sig_img(seed,color,style,VAR[0]))
    return f'<img src="{_sc[k]}" style="height:{h}px;vertical-align:bottom;position:relative;left:{dx}px;top:{dy}px;transform:rotate({rot}deg)">'
def sig_file(seed,color=BLUE,style=None):
    VAR[0]+=1; p=f'{TMP}/sig_{seed}{VAR[0]}.png'; sig_img(seed,color,style,VAR[0]).save(p); return p
_id=[0]
def seal(top,bottom,mid,size=118,color='#2b3c9c',rot=-8,star=True,inner=True):
    _id[0]+=1; i=_id[0]; r=50
    mids=''.join(f'<text x="70" y="{74-(len(mid)-1)*6.5+j*13}" text-anchor="middle" font-size="{13 if len(m)<8 else 9 if len(m)<12 else 7.4}" font-weight="bold">{m}</text>' for j,m in enumerate(mid))
    return f'''<svg width="{size}" height="{size}" viewBox="0 0 140 140" style="transform:rotate({rot}deg);opacity:.78;overflow:visible" fill="{color}" font-family="Liberation Sans">
<defs><path id="t{i}" d="M 70 70 m -49 0 a 49 49 0 1 1 98 0"/><path id="b{i}" d="M 70 70 m -57 0 a 57 57 0 0 0 114 0"/></defs>
<circle cx="70" cy="70" r="66" fill="none" stroke="{color}" stroke-width="2.4"/><circle cx="70" cy="70" r="{41 if inner else 63}" fill="none" stroke="{color}" stroke-width="1.2"/>
<text font-size="{10.5 if len(top)<22 else 8.3}" font-weight="bold"><textPath href="#t{i}" startOffset="50%" text-anchor="middle">{top}</textPath></text>
<text font-size="10.5" font-weight="bold"><textPath href="#b{i}" startOffset="50%" text-anchor="middle">{bottom}</textPath></text>{mids}</svg>'''
def rstamp(lines,color='#3a2f8f',rot=-3,fs=11,border=True,w=None):
    b=f'border:2px solid {color};' if border else ''
    return f'<div style="display:inline-block;{b}padding:4px 9px;color:{color};font:bold {fs}px Liberation Sans;text-align:center;line-height:1.3;transform:rotate({rot}deg);opacity:.82;{"width:%dpx;"%w if w else ""}">'+'<br>'.join(lines)+'</div>'
def at(html,**pos):
    s=';'.join(f'{k}:{v}' for k,v in pos.items()); return f'<div style="position:absolute;{s}">{html}</div>'
FONTS=''.join(f"@font-face{{font-family:'{n}';src:url('file://{HERE}/a_fonts/{f}')}}" for n,f in [('Caveat','caveat-latin-400-normal.woff2'),('Kalam','kalam-latin-400-normal.woff2'),('HApple','homemade-apple-latin-400-normal.woff2')])
CSS=FONTS+'''@page{size:A4;margin:0} *{box-sizing:border-box} body{margin:0}
.pg{width:210mm;height:296.6mm;position:relative;overflow:hidden;page-break-after:always} .pg:last-child{page-break-after:auto}
.hand{font-family:Caveat;color:#1a2a7a;font-size:1.35em;line-height:1} .kal{font-family:Kalam;color:#222b66}
.ur{font-family:"Noto Nastaliq Urdu";direction:rtl;text-align:right} .nk{font-family:"Noto Naskh Arabic";direction:rtl}
table{border-collapse:collapse} .c{text-align:center} .b{font-weight:bold} .u{text-decoration:underline} p{margin:0 0 .55em 0} .j{text-align:justify}
'''
def html2pdf(html,out):
    import re; html=re.sub(r'(?<![\w-])\d{5}-\d{7}-\d(?!\d)',lambda m:'<span style="white-space:nowrap">'+m[0]+'</span>',html)
    p=f'{TMP}/{abs(hash(out))}.html'; open(p,'w',encoding='utf-8').write('<!doctype html><meta charset="utf-8"><style>'+CSS+'</style><body>'+html+'</body>')
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--allow-file-access-from-files','--user-data-dir='+TMP+'/chr','--print-to-pdf='+out,'file://'+p],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
def docx2pdf(src,out):
    d=tempfile.mkdtemp(dir=TMP); subprocess.run(['soffice','-env:UserInstallation=file://'+TMP+'/lo','--headless','--convert-to','pdf','--outdir',d,src],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=180)
    shutil.move(d+'/'+os.path.splitext(os.path.basename(src))[0]+'.pdf',out)
def degrade(im,seed,angle=None,colour=False,noise=5,fade=0,blur=0.4,photo=False):
    r=random.Random('d'+str(seed)); npr=np.random.default_rng(abs(hash_(seed)))
    a=angle if angle is not None else r.choice([-1,1])*r.uniform(0.3,0.9)
    im=im.convert('RGB')
    im=im.rotate(a,resample=Image.BICUBIC,expand=photo,fillcolor=(96,84,70) if photo else (246,246,244))
    if photo:
        bg=Image.new('RGB',(im.width+120,im.height+140),(96,84,70)); bg.paste(im,(60,70)); im=bg
    im=im.filter(ImageFilter.GaussianBlur(blur))
    A=np.asarray(im).astype(np.float32); H,W,_=A.shape
    yy,xx=np.mgrid[0:H,0:W]; g=1-0.10*((xx/W-r.uniform(.2,.8))**2+(yy/H-r.uniform(.2,.8))**2)-(0.10*(xx/W) if photo else 0.02*(xx/W))
    A*=g[...,None]
    A+=npr.normal(0,noise,(H,W,1)).astype(np.float32)
    if colour: A*=np.array([1.0,.985,.95])
    A=np.clip(A,0,255).astype(np.uint8); im=Image.fromarray(A)
    if not colour: im=im.convert('L')
    return im
def hash_(s):
    import zlib; return zlib.crc32(str(s).encode())
def render(pdf,dpi):
    d=fitz.open(pdf); o=[]
    for p in d:
        x=p.get_pixmap(dpi=dpi); o.append(Image.frombytes('RGB',(x.width,x.height),x.samples))
    return o
def scan(pdf,out,dpi=150,seed=None,q=58,pages=None,**kw):
    ims=render(pdf,dpi); ims=[degrade(im,f'{seed or os.path.basename(out)}{i}',**kw) for i,im in enumerate(ims)]
    if pages: ims=[ims[i] for i in pages]
    if out.lower().endswith(('.jpg','.jpeg')):
        ims[0].save(out,quality=q,dpi=(dpi,dpi)); return
    d=fitz.open()
    for im in ims:
        b=io.BytesIO(); im.save(b,'JPEG',quality=q); w,h=im.width*72/dpi,im.height*72/dpi
        pg=d.new_page(width=w,height=h); pg.insert_image(pg.rect,stream=b.getvalue())
    d.save(out,deflate=True); 
