import base64, io, os, subprocess, random, hashlib, shutil, json, tempfile, math
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
import pymupdf
R='made'
FF=R+'/make/fonts/ff/'
def _rng(s): return random.Random(int(hashlib.md5(s.encode()).hexdigest()[:8],16))
SIGF=['mrs-saint-delafield','homemade-apple','kristi','zeyada','caveat']
INK=[(22,30,110),(12,12,40),(20,45,140),(10,10,10)]
def sig_img(name, seed=None):
    r=_rng('sig'+(seed or name))
    f=r.choice(SIGF); ink=r.choice(INK)
    size={'mrs-saint-delafield':110,'homemade-apple':64,'kristi':120,'zeyada':100,'caveat':90}[f]
    font=ImageFont.truetype(FF+f+'-latin-400-normal.woff',size)
    parts=name.split()
    txt=r.choice([name, parts[0][0]+'. '+parts[-1], parts[0][0]+' '+parts[-1]]) if len(parts)>1 else name
    im=Image.new('RGBA',(1100,300),(0,0,0,0)); d=ImageDraw.Draw(im)
    d.text((90,90),txt,font=font,fill=ink+(255,))
    d.text((91.5,90),txt,font=font,fill=ink+(255,))
    bb=im.getbbox(); 
    # flourish
    x0,y0,x1,y1=bb; n=60; pts=[]
    a=r.uniform(5,14); ph=r.uniform(0,3); 
    for i in range(n+1):
        t=i/n; pts.append((x0+ (x1-x0)*(t*1.08-0.02), y1-8+r.uniform(-.6,.6)+a*math.sin(ph+t*r.uniform(3.4,3.6))-t*18))
    d.line(pts,fill=ink+(235,),width=4,joint='curve')
    d.arc((x1-20,y1-70,x1+60,y1-10),r.randint(80,140),r.randint(290,350),fill=ink+(230,),width=3)
    im=im.rotate(r.uniform(1,5),resample=Image.BICUBIC,expand=True)
    im=im.crop(im.getbbox())
    im=im.resize((int(im.width*0.6),int(im.height*0.6)),Image.LANCZOS)
    return im
def usig_img(seed):
    """Urdu-like / illiterate scrawl drawn with curves"""
    r=_rng('us'+seed); im=Image.new('RGBA',(520,200),(0,0,0,0)); d=ImageDraw.Draw(im); ink=r.choice(INK[:3])
    x=470;y=100;pts=[]
    for k in range(7):
        rx=r.uniform(14,44); ry=r.uniform(12,55); s=r.choice([1,-1])
        for i in range(14):
            t=i/13*math.pi*r.uniform(1.0,1.02)
            pts.append((x-rx*(1-math.cos(t))/1.0*0.9, y+s*ry*math.sin(t)))
        x=pts[-1][0]; y=100+r.uniform(-18,18)
    d.line(pts,fill=ink+(245,),width=5,joint='curve')
    d.line([(pts[-1][0],150),(470,138)],fill=ink+(220,),width=3)
    return im.crop(im.getbbox())
def thumb_img(seed):
    r=_rng('th'+seed); im=Image.new('RGBA',(240,300),(0,0,0,0)); d=ImageDraw.Draw(im)
    for k in range(3,27):
        rx=k*4.3; ry=k*5.4; pts=[]
        for i in range(80):
            t=i/79*2*math.pi
            w=1+0.07*math.sin(3*t+r.uniform(0,.3)+k*.2)
            pts.append((120+rx*w*math.cos(t)+k*.4,150+ry*w*math.sin(t)))
        for i in range(79):
            if r.random()<.86: d.line([pts[i],pts[i+1]],fill=(60,40,130,210),width=3)
    m=Image.new('L',(240,300),0); ImageDraw.Draw(m).ellipse((14,8,226,292),fill=255)
    out=Image.new('RGBA',(240,300),(0,0,0,0)); out.paste(im,(0,0),m); return out
def uri(im):
    b=io.BytesIO(); im.quantize(24).save(b,'PNG') if False else im.save(b,'PNG',optimize=True); return 'data:image/png;base64,'+base64.b64encode(b.getvalue()).decode()
def sig(name,h=13,seed=None,dx=0,dy=0):
    return f'<img src="{uri(sig_img(name,seed))}" style="height:{h}mm;max-width:60mm;vertical-align:bottom;margin:{dy}mm 0 0 {dx}mm">'
def usig(seed,h=11): return f'<img src="{uri(usig_img(seed))}" style="height:{h}mm;vertical-align:bottom">'
def thumb(seed,h=18): return f'<img src="{uri(thumb_img(seed))}" style="height:{h}mm;vertical-align:bottom">'
def initials(t,h=6,seed=None): return f'<img src="{uri(sig_img(t,seed or t+"ini"))}" style="height:{h}mm;max-width:20mm;vertical-align:bottom">'
def rstamp(top,bottom,centre='',color='#2b2f8f',rot=-8,size=34,op=.78,style=''):
    i=abs(hash(top+bottom))%9999 if False else int(hashlib.md5((top+bottom+str(rot)).encode()).hexdigest()[:6],16)
    cs=centre.split('|'); lines=''.join(f'<text x="50" y="{50+ (k-(len(cs)-1)/2)*8+2.5:.1f}" text-anchor="middle" font-size="6.6" font-weight="bold">{c}</text>' for k,c in enumerate(cs))
    import html as _h
    ft=min(7.4,104/(len(_h.unescape(top))*.69)); fb=min(7.4,128/(len(_h.unescape(bottom))*.69))
    return f'''<svg viewBox="0 0 100 100" style="width:{size}mm;height:{size}mm;transform:rotate({rot}deg);opacity:{op};{style}" fill="{color}" font-family="Liberation Sans"><circle cx="50" cy="50" r="48" fill="none" stroke="{color}" stroke-width="1.6"/><circle cx="50" cy="50" r="31" fill="none" stroke="{color}" stroke-width="1"/><path id="a{i}" d="M 50 50 m -35 0 a 35 35 0 1 1 70 0" fill="none"/><path id="b{i}" d="M 50 50 m -43 0 a 43 43 0 0 0 86 0" fill="none"/><text font-size="{ft:.2f}" font-weight="bold"><textPath href="#a{i}" startOffset="50%" text-anchor="middle">{top}</textPath></text><text font-size="{fb:.2f}" font-weight="bold"><textPath href="#b{i}" startOffset="50%" text-anchor="middle">{bottom}</textPath></text>{lines}</svg>'''
def bstamp(lines,color='#1d3f9a',rot=-3,w=58,op=.8,style='',fs=9.5):
    return f'<div style="display:inline-block;border:1.6pt solid {color};color:{color};padding:1.5mm 2.5mm;width:{w}mm;font:bold {fs}pt/1.25 Liberation Sans;transform:rotate({rot}deg);opacity:{op};text-align:center;{style}">'+'<br>'.join(lines)+'</div>'
def hand(t,size=15,color='#1b2a80',rot=0):
    return f'<span style="font-family:Caveat;font-feature-settings:&quot;calt&quot; 0;font-size:{size}pt;color:{color};line-height:1;{"display:inline-block;transform:rotate(%sdeg);"%rot if rot else ""}">{t}</span>'
_c=base64.b64encode(open(FF+'caveat-latin-400-normal.woff2','rb').read()).decode()
def page(body,css='',foot='Page %p of %n',size='A4',margin='22mm 22mm 20mm 25mm',font="'Liberation Serif'",fs=11.5,head='',footleft=''):
    import re
    body=re.sub(r'(?<![\w-])(\d{5}-\d{7}-\d|0300-\d{7}|\d\d-\d\d-\d{4})(?![\w-])',r'<span dir="ltr" style="unicode-bidi:isolate;white-space:nowrap">\1</span>',body)
    fc=''
    if foot:
        a,_pp,b=foot.partition('%p'); b1,_,b2=b.partition('%n')
        cont=f'"{foot}"' if not _pp else f'"{a}" counter(page) "{b1}"'+(f' counter(pages) "{b2}"' if '%n' in foot else '')
        fc='@bottom-center{content:%s;font:8.5pt Liberation Sans;color:#444}'%cont
    if footleft: fc+='@bottom-left{content:"%s";font:7.5pt Liberation Sans;color:#666;white-space:nowrap}'%footleft
    if footleft and foot: fc=fc.replace('@bottom-center','@bottom-right')
    hc='@top-right{content:"%s";font:8pt Liberation Sans;color:#555}'%head if head else ''
    return f'''<!doctype html><html><head><meta charset="utf-8"><style>@font-face{{font-family:Caveat;src:url(data:font/woff2;base64,{_c})}}
@page{{size:{size};margin:{margin};{fc}{hc}}}*{{box-sizing:border-box}}body{{margin:0;font:{fs}pt/1.42 {font}}}p{{margin:0 0 2.6mm;text-align:justify}}
h1,h2,h3{{text-align:center;margin:0 0 3mm;font-weight:bold}}h1{{font-size:15pt}}h2{{font-size:13pt}}h3{{font-size:12pt;text-align:left;margin-top:4mm}}
table{{border-collapse:collapse;width:100%}}table.g td,table.g th{{border:.8pt solid #222;padding:1.1mm 1.8mm;vertical-align:top;text-align:left}}table.g th{{background:#e8e8e8;font-size:.93em}}tr{{page-break-inside:avoid}}
.pb{{page-break-before:always}}.r{{text-align:right}}.c{{text-align:center}}ol{{margin:0 0 3mm;padding-left:8mm}}li{{margin-bottom:1.8mm;text-align:justify}}
.nb{{page-break-inside:avoid}}.ur{{font-family:'Noto Nastaliq Urdu';direction:rtl;text-align:right;line-height:2.15}}.ur p{{text-align:right}}.ur td{{text-align:right!important}}.nas{{font-family:'Noto Naskh Arabic';direction:rtl;text-align:right;line-height:1.8}}.nas p,.nas td{{text-align:right!important}}
.sg{{border-top:.8pt solid #222;margin-top:0;padding-top:.8mm;font-size:.94em}}.sl{{height:15mm;display:flex;align-items:flex-end}}
.two{{display:flex;gap:14mm}}.two>div{{flex:1}}.small{{font-size:9pt}}{css}</style></head><body>{body}</body></html>'''
def sblock(signed,lines,h=13,seed=None,inner=''):
    s=sig(signed,h,seed) if signed else ''
    return f'<div class="nb"><div class="sl">{inner or s}</div><div class="sg">{"<br>".join(lines)}</div></div>'
def html2pdf(html,out,title='Untitled',author=''):
    d=tempfile.mkdtemp(); h=d+'/x.html'; open(h,'w').write(html)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--user-data-dir='+d+'/u','--print-to-pdf='+d+'/x.pdf',h],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=90)
    doc=pymupdf.open(d+'/x.pdf'); doc.set_metadata({'title':title,'author':author,'creator':'','producer':''}); doc.save(out,garbage=3,deflate=True); n=len(doc); doc.close(); shutil.rmtree(d,ignore_errors=True); return n
def scan_img(pix,r,color,skew,blur=.35,tint=None):
    a=np.asarray(pix)
    im=Image.fromarray(a); W,H=im.size
    g=np.random.RandomState(r.randint(0,2**31-1))
    bg=r.randint(236,248)
    fill=(bg,)*3 if color else bg
    im=im.rotate(skew,resample=Image.BICUBIC,fillcolor=(255,)*3 if color else 255)
    f=np.asarray(im).astype(np.float32)
    yy,xx=np.mgrid[0:H,0:W]
    shade=1-0.03*(xx/W)*r.uniform(.2,1.2)-0.02*(yy/H)
    t=bg/255.*shade
    f=18+f*(237/255.)
    if color:
        tc=np.array(tint or (1,.99,.955)); f=f*t[...,None]*tc
    else: f=f*t
    # low-frequency mottling + slight grain
    lo=g.normal(0,1,(H//24+2,W//24+2)).astype(np.float32)
    lo=np.asarray(Image.fromarray(lo).resize((W,H),Image.BICUBIC))*1.3
    gr=g.normal(0,2.0,(H,W)).astype(np.float32)
    f=f+((lo+gr)[...,None] if color else lo+gr)
    im=Image.fromarray(np.clip(f,0,255).astype(np.uint8))
    d=ImageDraw.Draw(im)
    for _ in range(r.randint(4,12)):
        x,y=r.randint(5,W-5),r.randint(5,H-5); d.ellipse((x,y,x+r.randint(1,2),y+r.randint(1,2)),fill=(120,)*3 if color else 110)
    return im.filter(ImageFilter.GaussianBlur(blur))
def scan(pdf,out,seed,dpi=150,color=False,q=50,order=None,drop=(),tint=None,skewmax=.7):
    doc=pymupdf.open(pdf); o=pymupdf.open(); n=len(doc); seq=order or list(range(n))
    for k in seq:
        if k in drop: continue
        r=_rng(f'{seed}/{k}')
        p=doc[k]; px=p.get_pixmap(dpi=dpi,colorspace=pymupdf.csRGB if color else pymupdf.csGRAY)
        a=np.frombuffer(px.samples,np.uint8).reshape(px.height,px.width,3 if color else 1)
        if not color: a=a[...,0]
        im=scan_img(a,r,color,r.uniform(-skewmax,skewmax),tint=tint)
        b=io.BytesIO(); im.save(b,'JPEG',quality=q,optimize=True,**({'subsampling':2} if color else {}))
        np_=o.new_page(width=p.rect.width,height=p.rect.height); np_.insert_image(np_.rect,stream=b.getvalue())
    o.set_metadata({'producer':'Canon iR-ADV C3530','creator':'','title':'','author':''}); o.save(out,garbage=3,deflate=True); m=len(o); o.close(); doc.close(); return m
def photo(pdf,out,seed,crop=None,dpi=150,q=52,page_no=0,maxw=1500):
    """phone photo of a page on a table"""
    doc=pymupdf.open(pdf); p=doc[page_no]
    px=p.get_pixmap(dpi=dpi,colorspace=pymupdf.csRGB,clip=crop); r=_rng('ph'+seed)
    im=Image.frombytes('RGB',(px.width,px.height),px.samples)
    W,H=im.size; mx=int(W*.09); CW,CH=W+2*mx,H+2*mx
    g=np.random.RandomState(r.randint(0,2**31-1))
    base=np.array(r.choice([(118,92,66),(92,88,84),(140,118,92)]),np.float32)
    grain=np.asarray(Image.fromarray(g.normal(0,1,(CH//3,8)).astype(np.float32)).resize((CW,CH),Image.BICUBIC))
    bgd=np.clip(base+grain[...,None]*7,0,255).astype(np.uint8)
    bg=Image.fromarray(bgd)
    j=lambda s: r.uniform(-s,s)
    dst=[(mx+j(mx*.4),mx+j(mx*.4)),(mx+W+j(mx*.4),mx+j(mx*.4)),(mx+W+j(mx*.4),mx+H+j(mx*.4)),(mx+j(mx*.4),mx+H+j(mx*.4))]
    src=[(0,0),(W,0),(W,H),(0,H)]
    A=[];B=[]
    for (x,y),(u,v) in zip(dst,src):
        A+= [[x,y,1,0,0,0,-u*x,-u*y],[0,0,0,x,y,1,-v*x,-v*y]]; B+=[u,v]
    c=np.linalg.solve(np.array(A),np.array(B))
    warped=im.transform((CW,CH),Image.PERSPECTIVE,tuple(c),Image.BICUBIC)
    mask=Image.new('L',(W,H),255).transform((CW,CH),Image.PERSPECTIVE,tuple(c),Image.BICUBIC)
    bg.paste(warped,(0,0),mask)
    f=np.asarray(bg).astype(np.float32); yy,xx=np.mgrid[0:CH,0:CW]
    lx,ly=r.uniform(.2,.8)*CW,r.uniform(.1,.5)*CH
    f*= (1.04-.28*(np.hypot(xx-lx,yy-ly)/np.hypot(CW,CH)))[...,None]; f*=np.array([1,.975,.92])
    f+=g.normal(0,2.2,(CH,CW,1))
    im=Image.fromarray(np.clip(f,0,255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(.5))
    if im.width>maxw: im=im.resize((maxw,int(im.height*maxw/im.width)),Image.LANCZOS)
    im.save(out,'JPEG',quality=q,optimize=True,subsampling=2)
class Matter:
    def __init__(s,slug):
        s.root=f'{R}/{slug}'; shutil.rmtree(s.root,ignore_errors=True); os.makedirs(s.root+'/clean'); s.papers=[]; s.scans=0; s.tmp=tempfile.mkdtemp()
    def build(s,fn,changed,mj):
        """fn(add, F) registers papers: add(name, maker, key). F = set of faults on"""
        s.reg(fn,None,'clean',None)
        shutil.copytree(s.root+'/clean',s.root+'/faulty')
        s.reg(fn,'all','faulty',changed)
        for v in ('clean','faulty'):
            m=mj(v=='faulty'); json.dump(m,open(f'{s.root}/{v}/matter.json','w'),indent=1,ensure_ascii=False)
    def reg(s,fn,F,v,only):
        base=s.root+'/'+v
        def add(key,name,html,mode='text',seed=None,**k):
            if only is not None and key not in only: return
            out=base+'/'+name; os.makedirs(os.path.dirname(out),exist_ok=True)
            if callable(html): html(out); return
            t=s.tmp+'/t.pdf'; title=k.pop('title',os.path.splitext(os.path.basename(name))[0])
            n=html2pdf(html,t,title=title)
            if mode=='text': shutil.copy(t,out)
            elif mode=='scan': n=scan(t,out,seed or key,**k)
            elif mode=='photo': photo(t,out,seed or key,**k)
            print(v,name,n,'pp',os.path.getsize(out)//1024,'kB',flush=True)
        fn(add,bool(F),base)
def docx2pdf(path,out):
    d=tempfile.mkdtemp(); subprocess.run(['soffice','--headless','--convert-to','pdf','--outdir',d,path],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
    shutil.move(d+'/'+os.path.splitext(os.path.basename(path))[0]+'.pdf',out)
