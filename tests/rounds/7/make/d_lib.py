import random, math, io, base64, os, subprocess, tempfile, shutil, json, html as H
from PIL import Image, ImageDraw, ImageFilter
import numpy as np, fitz
ROOT='made'
_groups=[['mahwish','gulnaz','ansar','sidra','farhana','jamil','lodhi'],['snb','gondal','rukh','thorn','consul','manzoor','knb','quill','sco','minhas','oc5'],['hina','adeel','nadeem','salman','javed','kashif','faisal','qadeer','sana','sec','chair','dar','farrukh','bushra','oath','ssp','bform','nadra','reg']]
KS={n:(i*5+1)%6 for g in _groups for i,n in enumerate(g)}
AM={n:(i*7+g_i)%12 for g_i,g in enumerate(_groups) for i,n in enumerate(g)}
def sig_png(seed, color=(25,38,110), w=520, h=170):
    r=random.Random('sig'+str(seed)); S=2
    im=Image.new('RGBA',(w*S,h*S),(255,255,255,0)); d=ImageDraw.Draw(im)
    def bez(p,n=60):
        out=[]
        for i in range(n+1):
            t=i/n;a=(1-t)**3;b=3*t*(1-t)**2;c=3*t*t*(1-t);e=t**3
            out.append((a*p[0][0]+b*p[1][0]+c*p[2][0]+e*p[3][0],a*p[0][1]+b*p[1][1]+c*p[2][1]+e*p[3][1]))
        return out
    def stroke(pts,base):
        for i,(x,y) in enumerate(pts):
            k=base*(.65+.5*abs(math.sin(i/17+seed_ph)))
            d.ellipse((x*S-k,y*S-k,x*S+k,y*S+k),fill=color+(235,))
    seed_ph=r.random()*3
    x=30+r.random()*15; y=h*.62
    # big initial, of one of several shapes
    k=KS.get(str(seed),r.randint(0,5)); u=lambda lo,hi:r.uniform(lo,hi)
    if k==0: pts=bez([(x,y+20),(x+10,y-110),(x+70,y-120),(x+45,y+18)])+bez([(x+45,y+18),(x+20,y+50),(x-25,y+5),(x+75,y-20)])
    elif k==1: pts=bez([(x+60,y-80),(x-10,y-110),(x-10,y-20),(x+30,y-25)])+bez([(x+30,y-25),(x+95,y-20),(x+60,y+50),(x-5,y+30)])+bez([(x-5,y+30),(x+20,y+45),(x+60,y),(x+75,y-20)])
    elif k==2: pts=bez([(x+20,y-85),(x+10,y-20),(x+15,y+10),(x+8,y+45)])+bez([(x-15,y-75),(x+60,y-115),(x+105,y-40),(x+15,y-25)])+bez([(x+15,y-25),(x+40,y-25),(x+50,y+40),(x+75,y-20)])
    elif k==3: pts=bez([(x,y-70),(x+5,y-10),(x-5,y+20),(x+10,y+30)])+bez([(x+10,y+30),(x+30,y-40),(x+35,y-90),(x+45,y-80)])+bez([(x+45,y-80),(x+40,y+10),(x+45,y+45),(x+75,y-20)])
    elif k==4: pts=bez([(x+70,y-60),(x+30,y-120),(x-30,y-20),(x+5,y+20)])+bez([(x+5,y+20),(x+40,y+45),(x+80,y-5),(x+50,y-30)])+bez([(x+50,y-30),(x+30,y-40),(x+40,y+10),(x+75,y-20)])
    else: pts=bez([(x-5,y-60),(x+30,y-110),(x+90,y-90),(x+85,y-75)])+bez([(x+85,y-75),(x+30,y-60),(x+40,y+20),(x+20,y+40)])+bez([(x+20,y+40),(x-25,y+45),(x-20,y+5),(x+75,y-20)])
    kk=AM.get(str(seed),r.randint(0,11)); amp=[.5,.9,1.3,1.8][kk%4]; wd=[.7,1,1.35][kk%3]
    x+=75;y-=20
    n=r.randint(3,8)
    for i in range(n):
        dx=r.uniform(28,50)*wd; up=r.uniform(14,55)*amp*(1.7 if r.random()<.22 else 1)
        ny=h*.6+r.uniform(-10,12)
        pts+=bez([(x,y),(x+dx*.2,y-up),(x+dx*.75,y-up*r.uniform(.2,1)),(x+dx*.5,ny)],40)
        pts+=bez([(x+dx*.5,ny),(x+dx*.4,ny+16),(x+dx*.9,ny+12),(x+dx,ny-6)],30)
        x+=dx;y=ny-6
        if x>w-90:break
    pts+=bez([(x,y),(x+40,y-30),(x+60,y+50),(x-160-r.random()*80,h*.86)],90)
    pts+=bez([pts[-1],(x-40,h*.8),(x,h*.78),(x+50,h*.74)],60)
    stroke(pts,4.2)
    im=im.resize((w*2//3,h*2//3),Image.LANCZOS)
    b=io.BytesIO(); im.save(b,'PNG',optimize=True); return b.getvalue()
def thumb_png(seed,color=(70,60,130)):
    r=random.Random('th'+str(seed)); im=Image.new('RGBA',(200,260),(255,255,255,0)); d=ImageDraw.Draw(im)
    for k in range(6,98,7):
        pts=[]
        for a in range(0,361,4):
            t=math.radians(a); rr=k*(1+.05*math.sin(3*t+k/9)); pts.append((100+rr*.95*math.cos(t),125+rr*1.2*math.sin(t)+k*.15))
        for i in range(len(pts)-1):
            if r.random()>.12: d.line((pts[i],pts[i+1]),fill=color+(r.randint(120,220),),width=3)
    b=io.BytesIO(); im.save(b,'PNG'); return b.getvalue()
def uri(b,m='png'): return f'data:image/{m};base64,'+base64.b64encode(b).decode()
def sig(seed,h=46,color=(25,38,110),st=''): return f'<img src="{uri(sig_png(seed,color))}" style="height:{h}px;vertical-align:bottom;{st}">'
def thumb(seed,h=70): return f'<img src="{uri(thumb_png(seed))}" style="height:{h}px">'
def face(seed,w=90,h=110):
    r=random.Random('f'+str(seed)); im=Image.new('RGB',(180,220),(205,212,220)); d=ImageDraw.Draw(im)
    sk=r.choice([(176,138,110),(190,150,122),(160,122,96)])
    d.ellipse((20,150,160,320),fill=(70+r.randint(0,40),76,92)); d.ellipse((55,35,125,150),fill=(52,42,38)); d.ellipse((60,50,120,140),fill=sk)
    d.rectangle((78,130,102,165),fill=sk); d.ellipse((74,84,84,90),fill=(40,30,28)); d.ellipse((96,84,106,90),fill=(40,30,28)); d.line((80,118,100,118),fill=(120,70,66),width=3)
    im=im.filter(ImageFilter.GaussianBlur(1.6)); b=io.BytesIO(); im.save(b,'JPEG',quality=70)
    return f'<img src="{uri(b.getvalue(),"jpeg")}" style="width:{w}px;height:{h}px;border:1px solid #666">'
_n=[0]
def rstamp(top,bottom,mid,color='#2b3a8c',size=120,rot=-9,st=''):
    _n[0]+=1;i=_n[0]; L=mid if isinstance(mid,list) else [mid]
    m=''.join(f'<text x="60" y="{62+ (k-(len(L)-1)/2)*11:.0f}" text-anchor="middle" font-size="9" font-weight="bold" fill="{color}" font-family="Liberation Sans">{H.escape(t)}</text>' for k,t in enumerate(L))
    return f'''<svg width="{size}" height="{size}" viewBox="0 0 120 120" style="transform:rotate({rot}deg);opacity:.82;{st}"><defs><path id="a{i}" d="M 17 60 A 43 43 0 0 1 103 60"/><path id="b{i}" d="M 11 60 A 49 49 0 0 0 109 60"/></defs>
<circle cx="60" cy="60" r="57" fill="none" stroke="{color}" stroke-width="2.2"/><circle cx="60" cy="60" r="36" fill="none" stroke="{color}" stroke-width="1"/>{m}
<text font-size="{min(9,122/(.72*len(top))):.1f}" fill="{color}" font-family="Liberation Sans" font-weight="bold"><textPath href="#a{i}" startOffset="50%" text-anchor="middle">{H.escape(top)}</textPath></text>
<text font-size="8.5" fill="{color}" font-family="Liberation Sans" font-weight="bold"><textPath href="#b{i}" startOffset="50%" text-anchor="middle">{H.escape(bottom)}</textPath></text></svg>'''
def xstamp(lines,color='#7a1f3d',rot=-3,st='',fs=11):
    return f'<div style="display:inline-block;border:2px solid {color};color:{color};padding:4px 9px;font:bold {fs}px Liberation Sans;text-align:center;line-height:1.35;transform:rotate({rot}deg);opacity:.85;{st}">'+'<br>'.join(lines)+'</div>'
BASE='''@page{size:A4;margin:18mm 18mm 18mm 20mm;%s}
*{box-sizing:border-box} body{font:11.2pt/1.45 "Liberation Serif";margin:0;color:#111}
.c{text-align:center}.r{text-align:right}.b{font-weight:bold}.u{text-decoration:underline}.j{text-align:justify}.s{font-size:9.5pt}
table{border-collapse:collapse;width:100%%}.g td,.g th{border:1px solid #333;padding:4px 7px;vertical-align:top;text-align:left}
h1{font-size:15pt;text-align:center;margin:4px 0 8px}h2{font-size:12pt;margin:12px 0 4px}p{margin:6px 0}
.ur{font-family:"Noto Nastaliq Urdu";direction:rtl;text-align:right;line-height:2.15}.nk{font-family:"Noto Naskh Arabic";direction:rtl;text-align:right;line-height:1.7}
.two{display:flex;justify-content:space-between;gap:40px;margin-top:14px}.two>div{flex:1}
.sl{border-bottom:1px solid #222;height:50px;display:flex;align-items:flex-end;justify-content:center;margin-bottom:2px}
.pb{break-before:page}.nb{break-inside:avoid}'''
PG='@bottom-center{content:"Page " counter(page) " of " counter(pages);font:9pt Liberation Serif}'
def sblock(name,role,seed,extra='',h=48):
    return f'<div class="nb"><div class="sl">{sig(seed,h) if seed else ""}</div><div class="b">{name}</div><div class="s">{role}</div><div class="s">{extra}</div></div>'
def pdf(body,out,css='',foot=True,sans=False):
    t=tempfile.mkdtemp(); p=t+'/a.html'
    c=BASE%(PG if foot is True else (foot or ''))+('body{font-family:"Liberation Sans";font-size:10pt}' if sans else '')+css
    open(p,'w').write(f'<!doctype html><html><head><meta charset="utf-8"><title> </title><style>{c}</style></head><body>{body}</body></html>')
    os.makedirs(os.path.dirname(out),exist_ok=True)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--user-data-dir=made/chromium',f'--print-to-pdf={out}','file://'+p],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=90)
    assert os.path.exists(out),out
    shutil.rmtree(t); d=fitz.open(out); d.set_metadata({'producer':'Skia/PDF','title':''}); d.save(out+'.x',garbage=4,deflate=True,no_new_id=True); d.close(); os.replace(out+'.x',out)
def dirty(im,rng,skew,noise,shade):
    a=np.asarray(im).astype(np.float32); h,w=a.shape[:2]
    im=im.rotate(skew,resample=Image.BICUBIC,fillcolor=250 if im.mode=='L' else (250,250,248))
    a=np.asarray(im).astype(np.float32)
    g=np.linspace(0,1,w)[None,:]*shade+np.linspace(1,0,h)[:,None]*shade*.6
    if a.ndim==3:g=g[...,None]
    a=a*.93+12-g; n=rng.normal(0,noise,(h,w)); a+= n if a.ndim==2 else n[...,None]
    for _ in range(14):
        y,x=rng.integers(0,h-3),rng.integers(0,w-3); a[y:y+2,x:x+2]-=60
    return Image.fromarray(np.clip(a,0,255).astype(np.uint8))
def scan_img(page,seed,dpi=130,color=False,blur=0,noise=.4):
    import zlib
    rng=np.random.default_rng(zlib.crc32(str(seed).encode()))
    px=page.get_pixmap(dpi=dpi,colorspace=fitz.csRGB if color else fitz.csGRAY)
    im=Image.frombytes('RGB' if color else 'L',(px.width,px.height),px.samples)
    im=im.filter(ImageFilter.GaussianBlur(blur or .62))
    return dirty(im,rng,float(rng.uniform(-.8,.8)),noise,float(rng.uniform(4,14)))
def scan(src,out,seed,dpi=130,q=45,color=False,order=None,blurpages=None,drop=()):
    d=fitz.open(src); o=fitz.open(); idx=order or range(len(d))
    for i in idx:
        if i in drop: continue
        im=scan_img(d[i],f'{seed}-{i}',dpi,color,blur=(blurpages or {}).get(i,0)); b=io.BytesIO(); im.save(b,'JPEG',quality=q,dpi=(dpi,dpi))
        r=d[i].rect; p=o.new_page(width=r.width,height=r.height); p.insert_image(p.rect,stream=b.getvalue())
    os.makedirs(os.path.dirname(out),exist_ok=True); o.save(out,no_new_id=True); o.close()
def hscan(body,out,seed,css='',foot=True,sans=False,**k):
    t=tempfile.mkdtemp()+'/s.pdf'; pdf(body,t,css,foot,sans); scan(t,out,seed,**k)
def photo(body,out,seed,css='',crop=None,dpi=150,q=58):
    import zlib
    t=tempfile.mkdtemp()+'/s.pdf'; pdf(body,t,css,False,True); d=fitz.open(t)
    rng=np.random.default_rng(zlib.crc32(str(seed).encode()))
    px=d[0].get_pixmap(dpi=dpi,clip=crop); im=Image.frombytes('RGB',(px.width,px.height),px.samples)
    W,Hh=px.width+120,px.height+120
    bg=Image.fromarray(np.clip(rng.normal(0,5,(Hh,W,1))+np.array([116,92,70])+np.sin(np.arange(Hh)/9)[:,None,None]*6,0,255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(1.5))
    m=Image.new('L',im.size,255); a=float(rng.uniform(-2.2,2.2))
    ir=im.rotate(a,expand=True,resample=Image.BICUBIC); mr=m.rotate(a,expand=True)
    bg.paste(ir,((W-ir.width)//2,(Hh-ir.height)//2),mr)
    k=[1,.02,-4,.01,1,-3,2e-5,1e-5]; bg=bg.transform(bg.size,Image.PERSPECTIVE,k,Image.BICUBIC)
    A=np.asarray(bg).astype(np.float32); yy,xx=np.mgrid[0:Hh,0:W]; v=1.04-.22*(((xx-W*.4)/W)**2+((yy-Hh*.4)/Hh)**2)*2
    A=A*v[...,None]+rng.normal(0,2,(Hh,W,1)); bg=Image.fromarray(np.clip(A,0,255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(.5))
    os.makedirs(os.path.dirname(out),exist_ok=True); bg.save(out,'JPEG',quality=q)
def docx2pdf(path,out):
    t=tempfile.mkdtemp(); subprocess.run(['soffice','-env:UserInstallation=file://'+os.path.abspath('made/office')+'','--headless','--convert-to','pdf','--outdir',t,path],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
    os.makedirs(os.path.dirname(out),exist_ok=True); shutil.move(t+'/'+os.path.basename(path)[:-5]+'.pdf',out)
def idcard(title,rows,seed,no,w=520,flag='ISLAMIC REPUBLIC OF PAKISTAN',foot='',bg='#e6efe4'):
    rr=''.join(f'<div style="width:50%;display:inline-block;vertical-align:top;margin-bottom:5px"><div style="font-size:8px;color:#333">{a}</div><div style="font-size:12px;font-weight:bold">{b}</div></div>' for a,b in rows)
    return f'<div style="width:{w}px;border:1px solid #555;border-radius:12px;background:{bg};padding:10px 14px;font-family:Liberation Sans;margin:8px auto"><div style="text-align:center;font-weight:bold;font-size:13px">{flag}<br><span style="font-size:11px">{title}</span></div><div style="display:flex;gap:14px;margin-top:8px"><div style="flex:1">{rr}</div><div>{face(seed)}<div style="text-align:center">{sig(seed,24,(20,20,20))}</div></div></div><div style="font-size:13px;font-weight:bold;letter-spacing:1px">{no}</div><div style="font-size:9px">{foot}</div></div>'
def run(slug,docs,faulty_map,missing,matter,expected,only=None):
    """docs: {name: fn(path, flags)}; faulty_map: {name:set(flags)}"""
    C=f'{ROOT}/{slug}/clean/';F=f'{ROOT}/{slug}/faulty/'
    if only is None:
        for x in (C,F): shutil.rmtree(x,ignore_errors=True); os.makedirs(x)
    for n,f in docs.items():
        if only is None or n in only: os.makedirs(os.path.dirname(C+n),exist_ok=True); f(C+n,set())
    json.dump(matter,open(C+'matter.json','w'),indent=1,ensure_ascii=False)
    for n in list(docs)+['matter.json']:
        if n in missing: 
            if os.path.exists(F+n): os.remove(F+n)
            continue
        os.makedirs(os.path.dirname(F+n),exist_ok=True)
        if n in faulty_map:
            if only is None or n in only: docs[n](F+n,faulty_map[n])
        else: shutil.copyfile(C+n,F+n)
    json.dump(expected,open(f'{ROOT}/{slug}/expected.json','w'),indent=1,ensure_ascii=False)
