import base64,hashlib,io,json,math,os,random,re,shutil,subprocess,tempfile
import numpy as np, pymupdf
from PIL import Image,ImageDraw,ImageFilter
ROOT=os.path.join(os.path.dirname(os.path.abspath(__file__)), "made"); CACHE={}
def ink_png(seed,w=520,h=200,color=(22,32,110)):
    r=random.Random('sig'+str(seed)); S=2; W,H=w*S,h*S
    im=Image.new('RGBA',(W,H),(0,0,0,0)); d=ImageDraw.Draw(im)
    n=r.randint(5,9); base=H*.62; pts=[]; N=900
    env=[r.uniform(.15,1) for _ in range(n+2)]; env[0]=r.uniform(1.5,2.3); k2=r.randint(2,n); env[k2]*=r.uniform(1.2,2)
    loop=r.uniform(.55,1.35); slant=r.uniform(.05,.55); drift=r.uniform(-.14,.04); ph=r.uniform(2.2,4.2); fr=r.uniform(.8,1.25)
    span=W*r.uniform(.5,.72); x0=W*.14
    for i in range(N):
        t=i/(N-1)*n; j=int(t); f=t-j; e=env[j]*(1-f)+env[j+1]*f
        a=H*.17*e; y=base+drift*H*t/n*1.6-a*math.sin(2*math.pi*t*fr+ph)*(1 if math.sin(2*math.pi*t*fr+ph)>0 else .55)
        x=x0+span*t/n+a*loop*math.cos(2*math.pi*t*fr+ph)+slant*(base-y); pts.append((x,y))
    fl=r.random(); ex,ey=pts[-1]
    for i in range(120):
        u=i/119
        if fl<.35: pts.append((ex+W*.2*u,ey-H*.22*math.sin(u*2.6)))
        elif fl<.7: pts.append((ex+W*.13*math.sin(u*3.1)-u*W*.55,ey+H*.3*math.sin(u*1.7)))
        else: pts.append((ex+W*.17*u,ey+H*.05*math.sin(u*9)))
    X=[p[0] for p in pts];Y=[p[1] for p in pts]; sx=min(1,W*.94/(max(X)-min(X))); sy=min(1,H*.94/(max(Y)-min(Y)))
    pts=[((x-min(X))*sx+W*.02,(y-min(Y))*sy+H*.03) for x,y in pts]
    for i in range(1,len(pts)):
        wd=S*(3.6+1.9*math.sin(i*.031+ph)+1.0*math.sin(i*.11))
        d.line([pts[i-1],pts[i]],fill=color+(235,),width=max(3,int(wd)))
        q=pts[i]; d.ellipse([q[0]-wd/2,q[1]-wd/2,q[0]+wd/2,q[1]+wd/2],fill=color+(235,))
    if r.random()<.4:
        q=(W*r.uniform(.5,.8),H*r.uniform(.08,.2)); d.ellipse([q[0],q[1],q[0]+9,q[1]+9],fill=color+(235,))
    im=im.resize((w,h),Image.LANCZOS); im=im.crop(im.getbbox())
    b=io.BytesIO(); im.save(b,'PNG'); return b.getvalue()
def uri(b,m='png'): return f'data:image/{m};base64,'+base64.b64encode(b).decode()
COL={'blue':(22,32,110),'black':(25,25,28),'green':(12,80,50),'royal':(30,60,165)}
def ink(seed,w=150,color='blue',style=''):
    return f'<img src="{uri(ink_png(seed,color=COL[color]))}" style="width:{w}px;max-height:62px;{style}">'
def sg(seed,lines,w=145,color='blue',width='230px',hand=None):
    """signature block: ink over a line, printed lines below. seed None = unsigned"""
    i=ink(seed,w,color) if seed else ''
    return f'<div class="sg" style="width:{width}"><div class="ik">{i}</div><div class="ln"></div>'+'<br>'.join(lines)+(f'<br>Date: <span class="hw">{hand}</span>' if hand else '')+'</div>'
def hw(t): return f'<span class="hw">{t}</span>'
_n=[0]
def rstamp(top,bottom,mid,size=118,color='#27357f',rot=-9,op=.82):
    _n[0]+=1; k='r'+hashlib.md5((top+bottom+mid+str(size)).encode()).hexdigest()[:8]
    m=mid.split('|'); y0=100-(len(m)-1)*9
    mt=''.join(f'<text x="100" y="{y0+18*i+5}" text-anchor="middle" font-size="15" font-weight="bold">{t}</text>' for i,t in enumerate(m))
    fs=lambda t: max(9.5,min(17,330/max(1,len(t))))
    return f'''<svg width="{size}" height="{size}" viewBox="0 0 200 200" style="transform:rotate({rot}deg);opacity:{op};color:{color}" fill="{color}" font-family="Liberation Sans">
<circle cx="100" cy="100" r="95" fill="none" stroke="{color}" stroke-width="4"/><circle cx="100" cy="100" r="64" fill="none" stroke="{color}" stroke-width="2"/>
<path id="{k}t" d="M 26 100 A 74 74 0 0 1 174 100" fill="none"/><path id="{k}b" d="M 14 100 A 86 86 0 0 0 186 100" fill="none"/>
<text font-size="{fs(top)}" font-weight="bold"><textPath href="#{k}t" startOffset="50%" text-anchor="middle">{top}</textPath></text>
<text font-size="{fs(bottom)}" font-weight="bold"><textPath href="#{k}b" startOffset="50%" text-anchor="middle">{bottom}</textPath></text>{mt}</svg>'''
def bstamp(lines,color='#7a1f2b',rot=-4,fs=11,op=.85):
    return f'<div style="display:inline-block;border:2.5px solid {color};color:{color};padding:5px 9px;font:bold {fs}px/1.35 Liberation Sans;text-align:center;transform:rotate({rot}deg);opacity:{op}">'+'<br>'.join(lines)+'</div>'
BASE='''@page{size:A4;margin:%s} *{box-sizing:border-box} body{font:%s;color:#111;margin:0}
.sg{break-inside:avoid;display:inline-block;vertical-align:top;margin:6px 14px 4px 0;line-height:1.32}.ik{height:56px;display:flex;align-items:flex-end;padding-left:8px;margin-bottom:-5px;position:relative}
.ln{border-bottom:1px solid #333;margin-bottom:3px}.hw{font-family:Amiri;font-style:italic;color:#1a2a78;font-size:1.12em}
table{border-collapse:collapse;width:100%%}td,th{vertical-align:top} .g td,.g th{border:1px solid #555;padding:3px 6px}.g th{background:#ececec;text-align:left}
.g td:first-child{white-space:nowrap}.c{text-align:center}.r{text-align:right}.j p,.j li{text-align:justify}.pb{page-break-before:always}.nb{page-break-inside:avoid}h1,h2,h3{margin:.5em 0 .35em}p{margin:.45em 0}
.ur{direction:rtl;font-family:'Noto Nastaliq Urdu';line-height:2.25;text-align:right}.ar{direction:rtl;font-family:Amiri;text-align:right;line-height:1.7}
.two{display:flex;justify-content:space-between;gap:18px}.box{border:1px solid #444;padding:6px 9px}
'''
def html_pdf(html,font='11pt/1.42 Liberation Serif',margin='20mm 20mm 20mm 20mm',css=''):
    d=tempfile.mkdtemp(); h=d+'/a.html'
    open(h,'w').write(f'<!doctype html><html><head><meta charset="utf-8"><title> </title><style>{BASE%(margin,font)}{css}</style></head><body>{html}</body></html>')
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={d}/u',f'--print-to-pdf={d}/a.pdf',h],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
    b=open(d+'/a.pdf','rb').read(); shutil.rmtree(d,ignore_errors=True); return b
def docx_pdf(b):
    d=tempfile.mkdtemp(); open(d+'/a.docx','wb').write(b)
    subprocess.run(['soffice','--headless',f'-env:UserInstallation=file://{d}/u','--convert-to','pdf','--outdir',d,d+'/a.docx'],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=180)
    r=open(d+'/a.pdf','rb').read(); shutil.rmtree(d,ignore_errors=True); return r
def finish(pdf,footer=None,order=None,foot_x='c'):
    doc=pymupdf.open('pdf',pdf); n=len(doc)
    if footer:
        for i,p in enumerate(doc):
            t=footer.format(p=i+1,n=n); w=pymupdf.get_text_length(t,'helv',8)
            x={'c':(p.rect.width-w)/2,'r':p.rect.width-w-52,'l':52}[foot_x]
            p.insert_text((x,p.rect.height-26),t,fontname='helv',fontsize=8,color=(.25,.25,.25))
    if order: doc.select(order)
    doc.set_metadata({}); return doc.tobytes(garbage=4,deflate=True,no_new_id=True)
def scan_img(img,seed,skew=None,tone=None,noise=5,color=False):
    r=np.random.RandomState(int(hashlib.md5(str(seed).encode()).hexdigest()[:7],16))
    tone=tone or r.randint(233,249); bg=(tone,tone,tone-6) if color else tone
    img=img.convert('RGB' if color else 'L'); sk=skew if skew is not None else r.uniform(-.8,.8)
    a=np.asarray(img,float)*(tone/255.); img=Image.fromarray(a.clip(0,255).astype('uint8'))
    img=img.rotate(sk,Image.BICUBIC,fillcolor=bg).filter(ImageFilter.GaussianBlur(.5))
    a=np.asarray(img,float); h,w=a.shape[:2]
    sh=np.linspace(-5,3,w)[None,:]+np.linspace(2,-4,h)[:,None]; nz=r.normal(0,noise*.55,(h,w))
    a=a+((sh+nz)[...,None] if color else sh+nz)
    return Image.fromarray(a.clip(0,255).astype('uint8'))
def scan(pdf,seed,dpi=150,q=42,color=False,noise=4,order=None,**k):
    src=pymupdf.open('pdf',pdf); out=pymupdf.open()
    idx=order or range(len(src))
    for i in idx:
        pm=src[i].get_pixmap(dpi=dpi); im=Image.frombytes('RGB',(pm.width,pm.height),pm.samples)
        im=scan_img(im,f'{seed}-{i}',color=color,noise=noise,**k)
        b=io.BytesIO(); im.save(b,'JPEG',quality=q,dpi=(dpi,dpi))
        p=out.new_page(width=src[i].rect.width,height=src[i].rect.height); p.insert_image(p.rect,stream=b.getvalue())
    out.set_metadata({}); return out.tobytes(garbage=4,no_new_id=True)
def photo(pdf,seed,page=0,height=1700,q=62):
    r=np.random.RandomState(int(hashlib.md5(str(seed).encode()).hexdigest()[:7],16))
    pm=pymupdf.open('pdf',pdf)[page].get_pixmap(dpi=170); im=Image.frombytes('RGB',(pm.width,pm.height),pm.samples)
    w,h=im.size; m=int(w*.05); W,H=w+2*m,h+2*m
    dst=[(m+r.uniform(0,m*.5),m*.7),(W-m*1.2,m+r.uniform(0,m*.4)),(W-m*.6,H-m*.8),(m*.5,H-m*1.1)]
    srcp=[(0,0),(w,0),(w,h),(0,h)]
    A=[];B=[]
    for (x,y),(u,v) in zip(dst,srcp):
        A+=[[x,y,1,0,0,0,-u*x,-u*y],[0,0,0,x,y,1,-v*x,-v*y]]; B+=[u,v]
    c=np.linalg.solve(np.array(A),np.array(B))
    rgba=im.convert('RGBA').transform((W,H),Image.PERSPECTIVE,list(c),Image.BICUBIC,fillcolor=(0,0,0,0))
    yy,xx=np.mgrid[0:H,0:W]; t=(np.sin(xx/37.)+np.sin(yy/91.+xx/300.))*3
    bgd=np.stack([116+t,92+t,70+t],-1).clip(0,255).astype('uint8'); bg=Image.fromarray(bgd)
    bg.paste(rgba,(0,0),rgba)
    a=np.asarray(bg,float)*(0.86+.13*(xx/W)-.07*(yy/H))[...,None]*np.array([1.,.98,.93])+r.normal(0,3,(H,W,1))
    im=Image.fromarray(a.clip(0,255).astype('uint8')); im=im.resize((int(height*W/H),height),Image.LANCZOS)
    b=io.BytesIO(); im.save(b,'JPEG',quality=q); return b.getvalue()
class Matter:
    def __init__(s,slug,pack): s.slug=slug;s.pack=pack;s.ver=None;s.cache={};s.d={}
    def start(s,v):
        s.ver=v; p=f'{ROOT}/{s.slug}/{v}'; shutil.rmtree(p,ignore_errors=True); os.makedirs(p); s.p=p
    def put(s,name,key,fn):
        k=hashlib.sha256(repr((name,key)).encode()).hexdigest()
        if k not in s.cache: s.cache[k]=fn()
        f=f'{s.p}/{name}'; os.makedirs(os.path.dirname(f),exist_ok=True); open(f,'wb').write(s.cache[k])
    def html(s,name,html,mode='text',footer=None,order=None,seed=None,font='11pt/1.42 Liberation Serif',margin='20mm 20mm 20mm 20mm',css='',foot_x='c',**k):
        seed=seed or name
        def fn():
            b=finish(html_pdf(html,font,margin,css),footer,None,foot_x)
            if mode=='text': return finish(b,order=order)
            if mode=='scan': return scan(b,seed,order=order,**k)
            if mode=='photo': return photo(b,seed,**k)
            if mode=='mixed':   # list of pages scanned
                sc=pymupdf.open('pdf',scan(b,seed,**{x:y for x,y in k.items() if x!='pages'})); d=pymupdf.open('pdf',b); o=pymupdf.open()
                for i in range(len(d)): o.insert_pdf(sc if i in k['pages'] else d,from_page=i,to_page=i)
                o.set_metadata({}); return o.tobytes(garbage=4,deflate=True,no_new_id=True)
        s.put(name,(html,mode,footer,order,font,margin,css,foot_x,sorted(k.items(),key=str)),fn)
    def json(s,obj): json.dump(obj,open(s.p+'/matter.json','w'),ensure_ascii=False,indent=1)
    def expected(s,faults,doubts):
        json.dump({"pack":s.pack,"as_of":"2026-11-29","faults":[dict(id=i+1,**f) for i,f in enumerate(faults)],"clean_doubts":doubts},open(f'{ROOT}/{s.slug}/expected.json','w'),ensure_ascii=False,indent=1)
def tbl(head,rows,cls='g',style='',al=None,wd=None):
    al=al or {}
    w=lambda i: f' style="width:{wd[i]}"' if wd else ''
    return f'<table class="{cls}" style="{style}">'+('<tr>'+''.join(f'<th{w(i)}>{h}</th>' for i,h in enumerate(head))+'</tr>' if head else '')+''.join('<tr>'+''.join(f'<td class="{al.get(i,"")}">{c}</td>' for i,c in enumerate(r))+'</tr>' for r in rows)+'</table>'

def fixw(t,ws):
    from docx.shared import Cm
    t.autofit=False
    for c,w in zip(t.columns,ws): c.width=Cm(w)
    for r in t.rows:
        for c,w in zip(r.cells,ws): c.width=Cm(w)
