import io, os, math, base64, random, subprocess, tempfile, shutil
import numpy as np
import pymupdf
from PIL import Image, ImageDraw, ImageFilter, ImageFont
WORK=__import__('tempfile').gettempdir() + '/d_work'; os.makedirs(WORK, exist_ok=True)
F=__import__('tempfile').gettempdir() + '/d_fonts/x_fontsource-%s-5.3.0.tgz/package/files/%s-latin-400-normal.woff2'
FONTCSS=''.join("@font-face{font-family:'%s';src:url(file://%s)}"%(n,F%(s,s)) for n,s in
   [('Cav','caveat'),('Dan','dancing-script'),('Home','homemade-apple'),('Reen','reenie-beanie')])

def _cr(p0,p1,p2,p3,t):
    return tuple(0.5*((2*b)+(-a+c)*t+(2*a-5*b+4*c-d)*t*t+(-a+3*b-3*c+d)*t**3) for a,b,c,d in zip(p0,p1,p2,p3))

def sig(seed, color=(20,30,110), n=9, w=620, h=200, flour=True):
    """irregular pen curve; returns RGBA"""
    r=random.Random(seed); im=Image.new('RGBA',(w,h),(0,0,0,0)); d=ImageDraw.Draw(im)
    pts=[]; x=40; base=h*0.6
    # tall initial with loop
    pts+=[(x,base+r.uniform(-10,25)),(x+r.uniform(15,45),h*r.uniform(.08,.2)),(x+r.uniform(45,75),h*r.uniform(.2,.4)),
          (x+r.uniform(5,30),base+r.uniform(5,30)),(x+r.uniform(-20,10),base-r.uniform(15,45)),(x+r.uniform(60,95),base-r.uniform(5,40))]
    x=pts[-1][0]
    for i in range(n):
        k=r.random(); st=r.uniform(14,40)*(w/620)
        if k<.28: pts+=[(x+st*.4,base-r.uniform(50,95)),(x+st*.05,base-r.uniform(30,60)),(x+st*.5,base+r.uniform(-4,10))]
        elif k<.48: pts+=[(x+st*.6,base-r.uniform(8,26)),(x+st*.2,base+r.uniform(30,62)),(x-st*.2,base+r.uniform(15,40)),(x+st*.9,base-r.uniform(0,15))]
        else: pts+=[(x+st*.4,base-r.uniform(14,34)),(x+st*.7,base+r.uniform(-6,9)),(x+st,base-r.uniform(2,20))]
        x=pts[-1][0]+r.uniform(2,14); base+=r.uniform(-5,3)
    if flour:
        pts+=[(x+r.uniform(30,60),base-r.uniform(20,50)),(x+r.uniform(40,70),base+r.uniform(15,40)),(x-r.uniform(80,170),base+r.uniform(35,55)),(x-r.uniform(10,60),base+r.uniform(10,40)),(x+r.uniform(60,110),base+r.uniform(-5,25))]
    pts=[pts[0]]+pts+[pts[-1]]; ph=r.uniform(0,6)
    for i in range(len(pts)-3):
        L=math.dist(pts[i+1],pts[i+2]); m=max(8,int(L/1.2))
        for j in range(m):
            px,py=_cr(*pts[i:i+4],j/m); ww=2.1+1.1*math.sin(ph+i*1.3+j/m*2)+r.uniform(-.25,.25)-min(.9,L/220); ww=max(.7,ww)
            a=int(r.uniform(195,250)); d.ellipse([px-ww,py-ww,px+ww,py+ww],fill=color+(a,))
    if r.random()<.6:
        dx=r.uniform(.3,.6)*x; d.ellipse([dx,h*.22,dx+6,h*.22+5],fill=color+(230,))
    bb=im.getbbox(); im=im.crop((max(0,bb[0]-4),max(0,bb[1]-4),bb[2]+4,bb[3]+4))
    return im.filter(ImageFilter.GaussianBlur(.5))

FB='/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf'
FR='/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'
def _worn(im,seed,lo=110):
    rs=np.random.RandomState(seed); a=np.array(im); n=Image.fromarray((rs.rand(a.shape[0]//5+1,a.shape[1]//5+1)*255).astype('uint8')).resize((a.shape[1],a.shape[0]),Image.BICUBIC)
    m=np.clip((np.array(n).astype(float)-20)/110,.25,1); a[...,3]=(a[...,3]*m).astype('uint8'); return Image.fromarray(a)
def seal(outer, centre, color=(40,40,130), size=420, seed=1, rot=0, bottom=''):
    im=Image.new('RGBA',(size,size),(0,0,0,0)); d=ImageDraw.Draw(im); c=color+(235,); R=size//2-6
    d.ellipse([6,6,size-6,size-6],outer=None) if 0 else d.ellipse([6,6,size-6,size-6],outline=c,width=6)
    r2=int(R*.66); d.ellipse([size/2-r2,size/2-r2,size/2+r2,size/2+r2],outline=c,width=3)
    f=ImageFont.truetype(FB,int(size*.088))
    def arc(txt,top=True):
        rad=R*.83; wid=[f.getlength(ch)+3 for ch in txt]; tot=sum(wid)/rad; ang=-tot/2
        for ch,wd in zip(txt,wid):
            a=ang+wd/2/rad; g=Image.new('RGBA',(60,60),(0,0,0,0)); ImageDraw.Draw(g).text((30,30),ch,font=f,fill=c,anchor='mm')
            if top: X=size/2+rad*math.sin(a);Y=size/2-rad*math.cos(a); g=g.rotate(-math.degrees(a),resample=Image.BICUBIC)
            else: X=size/2+rad*math.sin(a);Y=size/2+rad*math.cos(a); g=g.rotate(math.degrees(a),resample=Image.BICUBIC)
            im.alpha_composite(g,(int(X-30),int(Y-30))); ang+=wd/rad
    arc(outer); 
    if bottom: arc(bottom,False)
    fs=ImageFont.truetype(FB,int(size*.075)); y=size/2-(len(centre)-1)*size*.05
    for ln in centre: d.text((size/2,y),ln,font=fs,fill=c,anchor='mm'); y+=size*.1
    return _worn(im,seed).rotate(rot,expand=True,resample=Image.BICUBIC)
def stamp(lines,color=(150,25,40),seed=1,rot=0,size=34,box=True,wear=True):
    f=ImageFont.truetype(FB,size); w=int(max(f.getlength(l) for l in lines))+50; h=int(len(lines)*size*1.3)+34
    im=Image.new('RGBA',(w,h),(0,0,0,0)); d=ImageDraw.Draw(im); c=color+(230,)
    if box: d.rectangle([4,4,w-5,h-5],outline=c,width=5)
    for i,l in enumerate(lines): d.text((w/2,17+size*.62+i*size*1.3),l,font=f,fill=c,anchor='mm')
    return (_worn(im,seed) if wear else im).rotate(rot,expand=True,resample=Image.BICUBIC)
def b64(im):
    b=io.BytesIO(); im.save(b,'PNG'); return 'data:image/png;base64,'+base64.b64encode(b.getvalue()).decode()
def img(im,h,style=''):
    return '<img src="%s" style="height:%s;%s">'%(b64(im),h,style)

CSS=FONTCSS+"""@page{size:A4;margin:0}*{box-sizing:border-box}html,body{margin:0;padding:0}
.pg{width:210mm;height:296.6mm;position:relative;overflow:hidden;page-break-after:always;padding:20mm 22mm}
.pg:last-child{page-break-after:auto}.ft{position:absolute;bottom:11mm;left:22mm;right:22mm;font-size:8.5pt;text-align:center}
.r{text-align:right}.c{text-align:center}.ab{position:absolute}.ur{font-family:'Noto Nastaliq Urdu';direction:rtl;line-height:2.1}
.nk{font-family:'Noto Naskh Arabic';direction:rtl}.hw{font-family:'Cav';color:#1a2f86}
table{border-collapse:collapse}table.g td,table.g th{border:.6pt solid #333;padding:1.4mm 2mm;vertical-align:top}"""
def html(name,pages,css='',land=False):
    p=f'{WORK}/{name}.html'; o=f'{WORK}/{name}.pdf'
    extra="@page{size:A4 landscape}.pg{width:297mm;height:209.6mm}" if land else ''
    open(p,'w').write(f'<html><meta charset=utf-8><style>{CSS}{extra}{css}</style><body>'+''.join(f'<section class=pg>{x}</section>' for x in pages)+'</body></html>')
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--allow-file-access-from-files',f'--print-to-pdf={o}','file://'+p],capture_output=True,timeout=120)
    d=pymupdf.open(o); assert len(d)==len(pages),(name,len(d),len(pages)); return o
def docx2pdf(path):
    subprocess.run(['soffice','--headless','--convert-to','pdf','--outdir',WORK,path],capture_output=True,timeout=180)
    return f'{WORK}/'+os.path.basename(path).rsplit('.',1)[0]+'.pdf'

def distort(im,seed,angle=None,grey=True,noise=5,tone=None,shade=22,photo=False):
    rs=np.random.RandomState(seed); r=random.Random(seed)
    if angle is None: angle=r.choice([-1,1])*r.uniform(.25,.8)
    paper=tone or (248,247,243)
    im=im.convert('RGB').rotate(angle,resample=Image.BICUBIC,fillcolor=(255,255,255))
    im=im.filter(ImageFilter.GaussianBlur(.45)); a=np.array(im).astype(np.float32)
    a=a*np.array(paper,dtype=np.float32)/255
    H,W=a.shape[:2]; yy,xx=np.mgrid[0:H,0:W].astype(np.float32); th=r.uniform(0,6.28)
    g=(xx/W-.5)*math.cos(th)+(yy/H-.5)*math.sin(th); a+= (g*shade)[...,None]-shade*.25
    low=Image.fromarray((rs.rand(9,7)*255).astype('uint8')).resize((W,H),Image.BICUBIC); a+=((np.array(low).astype(np.float32)-128)/128*4)[...,None]
    nz=rs.randn(H,W,1).astype(np.float32)*noise; a+=nz
    if not photo:  # edge shadow of scanner
        e=np.clip(1-xx/(W*.012),0,1)*r.uniform(30,70); a-=e[...,None]
    out=Image.fromarray(np.clip(a,0,255).astype('uint8'))
    d=ImageDraw.Draw(out)
    for _ in range(r.randint(4,10)):
        x,y=r.uniform(0,W),r.uniform(0,H); s=r.uniform(.6,1.8); d.ellipse([x-s,y-s,x+s,y+s],fill=(90,90,90))
    return out.convert('L') if grey else out
def scan(src,out,seed,dpi=150,grey=True,q=42,text=False,pages=None,**k):
    """image-only PDF from a PDF; text=True adds an invisible layer (as an OCR program does)"""
    s=pymupdf.open(src); d=pymupdf.open()
    for i in (pages if pages is not None else range(len(s))):
        p=s[i]; pm=p.get_pixmap(dpi=dpi); im=Image.frombytes('RGB',(pm.width,pm.height),pm.samples)
        im=distort(im,seed*31+i,grey=grey,**k); b=io.BytesIO(); im.save(b,'JPEG',quality=q,dpi=(dpi,dpi))
        n=d.new_page(width=p.rect.width,height=p.rect.height); n.insert_image(n.rect,stream=b.getvalue())
        if text:
            for bl in p.get_text('dict')['blocks']:
                for ln in bl.get('lines',[]):
                    t=''.join(x['text'] for x in ln['spans']).rstrip().replace('\u00a0',' ')
                    if not t.strip(): continue
                    x0,y0,x1,y1=ln['bbox']; fs=max(4,(x1-x0)/max(1,pymupdf.get_text_length(t+' ','helv',1)))
                    fs=min(fs,(y1-y0))
                    try: n.insert_text((x0,y1-(y1-y0)*.24),t+' ',fontsize=fs,render_mode=3)
                    except Exception: pass
    d.save(out,garbage=3,deflate=True); return out
def photo(src,out,seed,page=0,dpi=150,q=60,bg=(120,96,70),pad=60,crop=None,**k):
    p=pymupdf.open(src)[page]; pm=p.get_pixmap(dpi=dpi,clip=crop); im=Image.frombytes('RGB',(pm.width,pm.height),pm.samples)
    r=random.Random(seed); W,H=im.width+2*pad,im.height+2*pad; rs=np.random.RandomState(seed)
    t=Image.fromarray((rs.rand(H//60+2,14)*60).astype('uint8')).resize((W,H),Image.BICUBIC); base=np.ones((H,W,3),np.float32)*np.array(bg,np.float32)+ (np.array(t).astype(np.float32)-30)[...,None]
    base=Image.fromarray(np.clip(base,0,255).astype('uint8')); m=Image.new('L',im.size,255)
    ang=r.choice([-1,1])*r.uniform(.5,1.6); ir=im.convert('RGBA'); ir.putalpha(m); ir=ir.rotate(ang,expand=True,resample=Image.BICUBIC)
    sh=Image.new('RGBA',ir.size,(0,0,0,0)); sh.paste((0,0,0,120),(0,0),ir.split()[3]); sh=sh.filter(ImageFilter.GaussianBlur(7))
    off=((W-ir.width)//2,(H-ir.height)//2); base=base.convert('RGBA')
    def comp(a,b,o):
        c=Image.new('RGBA',a.size,(0,0,0,0)); c.paste(b,o); return Image.alpha_composite(a,c)
    base=comp(base,sh,(off[0]+7,off[1]+9)); base=comp(base,ir,off)
    im=distort(base.convert('RGB'),seed,angle=0.01,grey=False,noise=4,shade=55,photo=True,tone=(252,249,242)); im.save(out,'JPEG',quality=q,dpi=(dpi,dpi)); return out

def colw(t,ws):
    """fixed column widths in mm, so that Word and LibreOffice agree"""
    from docx.shared import Mm
    t.autofit=False
    for c,w in zip(t.columns,ws): c.width=Mm(w)
    for row in t.rows:
        for c,w in zip(row.cells,ws): c.width=Mm(w)

import sys, zlib
def vary(im,key):
    """nobody signs twice the same: a small warp from the key"""
    r=random.Random(zlib.crc32(str(key).encode())); w,h=im.size; W,H=int(w*r.uniform(.93,1.08)),int(h*r.uniform(.9,1.1))
    pad=14; big=Image.new('RGBA',(w+2*pad,h+2*pad),(0,0,0,0)); big.paste(im,(pad,pad)); n=7; mesh=[]; bw,bh=big.size
    off=[[(r.uniform(-4,4),r.uniform(-5,5)) for _ in range(n+1)] for _ in range(3)]
    X=[bw*i//n for i in range(n+1)]; Y=[0,bh//2,bh]
    for j in range(2):
        for i in range(n):
            q=lambda a,b:(X[a]+off[b][a][0],Y[b]+off[b][a][1]); a,b,c,d=q(i,j),q(i,j+1),q(i+1,j+1),q(i+1,j)
            mesh.append(((X[i],Y[j],X[i+1],Y[j+1]),a+b+c+d))
    big=big.transform(big.size,Image.MESH,mesh,Image.BICUBIC).resize((W,H),Image.LANCZOS).rotate(r.uniform(-3,3),expand=True,resample=Image.BICUBIC)
    return big.crop(big.getbbox())
def sgv(s,h='13mm',st=''):
    return img(vary(s,sys._getframe(1).f_code.co_name+str(s.size)),h,st)
