import base64, io, math, os, random, subprocess, tempfile, json, hashlib, shutil, sys
import warnings; warnings.filterwarnings('ignore')
import numpy as np, pymupdf as fitz
from PIL import Image, ImageDraw, ImageFont, ImageFilter, ImageChops
ROOT='made'
FB='fonts/node_modules/@fontsource/%s/files/%s-latin-400-normal.woff'
FACE={k:FB%(v,v) for k,v in dict(herr='herr-von-muellerhoff',reenie='reenie-beanie',cedar='cedarville-cursive',home='homemade-apple',caveat='caveat',dehav='mr-de-haviland').items()}
LIB='LiberationSans-%s.ttf'
FACECSS=''.join("@font-face{font-family:'h%s';src:url('file://%s');}"%(k,v) for k,v in FACE.items())
BASE=FACECSS+"""
*{box-sizing:border-box} body{margin:0;font:11.5pt/1.45 'Liberation Serif';color:#111}
.hw{font-family:hcaveat;font-size:1.25em;color:#1c2a6b;line-height:1} .hw2{font-family:hreenie;font-size:1.35em;color:#1b1b40;line-height:1}
.c{text-align:center}.r{text-align:right}.b{font-weight:bold}.u{text-decoration:underline}.j{text-align:justify}
table{border-collapse:collapse;width:100%} td,th{vertical-align:top;padding:3px 6px} table.g td,table.g th{border:1px solid #333}
.ur{font-family:'Noto Nastaliq Urdu';direction:rtl;text-align:right;line-height:2.15} .nk{font-family:'Noto Naskh Arabic';direction:rtl}
.pb{page-break-after:always}.st{position:relative}.ab{position:absolute} p{margin:0 0 .6em}
ol{margin:0;padding-left:2em} ol li{margin-bottom:.55em;text-align:justify}
.two{display:flex;justify-content:space-between;gap:30px}.nb{page-break-inside:avoid}
"""
def _uri(im):
    b=io.BytesIO(); im.save(b,'PNG',optimize=True); return 'data:image/png;base64,'+base64.b64encode(b.getvalue()).decode()
def _seed(*a): return int(hashlib.md5('|'.join(map(str,a)).encode()).hexdigest()[:8],16)
SIGS={}
def sig(name,h=44,occ=0,style='',color=None):
    """name must be registered in SIGS: (text, face, flourish)"""
    text,face,fl=SIGS[name]; rs=random.Random(_seed('sig',name)); ro=random.Random(_seed('o',name,occ))
    col=color or rs.choice([(22,34,110),(18,18,30),(30,45,140)])
    f=ImageFont.truetype(FACE[face],120); x0,y0,x1,y1=f.getbbox(text); W=x1-x0+120; H=y1-y0+110
    im=Image.new('L',(W,H),0); d=ImageDraw.Draw(im); d.text((50-x0,40-y0),text,font=f,fill=255)
    if face in('herr','dehav'): im=im.filter(ImageFilter.MaxFilter(3))
    # flourish
    pts=[]
    if fl:
        n=60; ya=H-45+rs.randint(-6,6)
        for i in range(n+1):
            t=i/n
            if fl==1: x=30+t*(W-60); y=ya+10*math.sin(t*5+ro.random()*.3)-18*t
            elif fl==2: x=W*.5+(W*.46)*math.cos(-.3+t*5.2); y=ya-10+24*math.sin(-.3+t*5.2)
            else: x=W-40-(W-90)*t if t<.5 else 50+(W-110)*(t-.5)*1.9; y=ya-6+22*t
            pts.append((x,y))
        d.line(pts,fill=255,width=4,joint='curve')
    im=im.rotate(ro.uniform(-5,4)+rs.uniform(-4,6),expand=True,resample=Image.BICUBIC)
    im=im.transform(im.size,Image.AFFINE,(1,ro.uniform(-.12,.12),0,0,1,0),Image.BICUBIC)
    im=im.crop(im.getbbox()); sc=105/im.height if im.height>105 else 1
    im=im.resize((max(1,int(im.width*sc)),max(1,int(im.height*sc))),Image.LANCZOS)
    out=Image.new('RGBA',im.size,col+(0,)); out.putalpha(im.point(lambda v:int(v*.93)//28*28))
    return '<img class="sig" src="%s" style="height:%dpx;max-width:100%%;object-fit:contain;object-position:bottom;%s">'%(_uri(out),h,style)
def signed(name,label,h=44,occ=0,w=210,extra=''):
    """signature over a line with label below"""
    return '<div class="nb" style="width:%dpx;display:inline-block;text-align:center"><div style="height:%dpx;position:relative;border-bottom:1px solid #333"><div style="position:absolute;bottom:-8px;left:0;right:0">%s</div></div><div style="padding-top:5px">%s</div>%s</div>'%(w,h+2,sig(name,h,occ) if name else '',label,extra)
def _tex(im,seed,lo=.74):
    rs=np.random.RandomState(seed%2**31); a=np.asarray(im).astype(float)
    n=rs.rand(*a.shape); n=np.asarray(Image.fromarray((n*255).astype('uint8')).filter(ImageFilter.GaussianBlur(2))).astype(float)/255
    n=np.clip((n-.42)*9,lo,1); return Image.fromarray((a*n).astype('uint8'))
def stamp_rect(lines,rot=-4,color=(40,50,150),w=190,style='',border=True,size=30):
    f=[ImageFont.truetype(LIB%('Bold' if i==0 else 'Regular'),size if i==0 else size-5) for i in range(len(lines))]
    ws=[ff.getlength(t) for ff,t in zip(f,lines)]; W=int(max(ws))+50; lh=size+10; H=lh*len(lines)+36
    im=Image.new('L',(W,H),0); d=ImageDraw.Draw(im)
    if border: d.rectangle((4,4,W-5,H-5),outline=255,width=4)
    for i,(t,ff) in enumerate(zip(lines,f)): d.text(((W-ws[i])/2,16+i*lh),t,font=ff,fill=255)
    im=_tex(im,_seed(*lines)).rotate(rot,expand=True,resample=Image.BICUBIC)
    k=min(1,430/im.width); im=im.resize((int(im.width*k),int(im.height*k)),Image.LANCZOS)
    out=Image.new('RGBA',im.size,color+(0,)); out.putalpha(im.point(lambda v:int(v*.85)//36*36))
    return '<img src="%s" style="width:%dpx;%s">'%(_uri(out),w,style)
def stamp_round(top,bottom,mid,color=(60,40,140),w=120,style='',rot=0):
    S=420; im=Image.new('L',(S,S),0); d=ImageDraw.Draw(im); c=S/2
    d.ellipse((6,6,S-6,S-6),outline=255,width=6); d.ellipse((72,72,S-72,S-72),outline=255,width=3)
    f=ImageFont.truetype(LIB%'Bold',36 if len(top)<34 else 29)
    def arc(t,r,up):
        tw=sum(f.getlength(ch)+2 for ch in t); a=-tw/r/2
        for ch in t:
            cw=f.getlength(ch)+2; a+=cw/r/2
            g=Image.new('L',(70,70),0); ImageDraw.Draw(g).text((35-cw/2,12),ch,font=f,fill=255)
            if up: x=c+r*math.sin(a); y=c-r*math.cos(a); g=g.rotate(-math.degrees(a),resample=Image.BICUBIC)
            else: x=c+r*math.sin(a); y=c+r*math.cos(a); g=g.rotate(math.degrees(a),resample=Image.BICUBIC)
            im.paste(255,(int(x-35),int(y-35)),g); a+=cw/r/2
    arc(top,c-38,True)
    if bottom: arc(bottom,c-38,False)
    for i,t in enumerate(mid):
        ff=ImageFont.truetype(LIB%'Bold',34)
        while ff.getlength(t)>S-170 and ff.size>16: ff=ImageFont.truetype(LIB%'Bold',ff.size-2)
        d.text((c-ff.getlength(t)/2,c-20*len(mid)+i*42),t,font=ff,fill=255)
    im=_tex(im,_seed(top,bottom,*mid)).rotate(rot,resample=Image.BICUBIC).resize((260,260),Image.LANCZOS)
    out=Image.new('RGBA',im.size,color+(0,)); out.putalpha(im.point(lambda v:int(v*.82)//36*36))
    return '<img src="%s" style="width:%dpx;%s">'%(_uri(out),w,style)
def face(seed,w=90,h=112):
    """stylised head-and-shoulders portrait picture"""
    r=random.Random(seed); W,H=180,224; im=Image.new('RGB',(W,H),r.choice([(196,214,232),(225,228,230),(205,220,210)])); d=ImageDraw.Draw(im)
    skin=r.choice([(193,148,116),(205,160,128),(176,130,98)]); hair=(35,28,26)
    d.ellipse((18,160,162,320),fill=r.choice([(60,70,95),(90,50,60),(50,80,70),(235,235,235)])); d.rectangle((76,130,104,176),fill=skin)
    d.ellipse((50,34,130,122),fill=hair); d.ellipse((56,48,124,152),fill=skin)
    for x in(76,104): d.ellipse((x-5,92,x+5,98),fill=(30,25,25)); d.line((x-9,84,x+9,83),fill=hair,width=3)
    d.line((90,96,87,114,93,115),fill=(150,105,80),width=2); d.arc((76,116,104,134),20,160,fill=(140,70,65),width=3)
    if r.random()<.5: d.chord((44,26,136,120),180,360,fill=r.choice([(60,70,95),(120,60,80),hair]))
    im=im.filter(ImageFilter.GaussianBlur(1.2)); b=io.BytesIO(); im.save(b,'JPEG',quality=70)
    return '<img src="data:image/jpeg;base64,%s" style="width:%dpx;height:%dpx;border:1px solid #777">'%(base64.b64encode(b.getvalue()).decode(),w,h)
def html2pdf(body,css='',margin='22mm 20mm 20mm 24mm',foot=None,size='A4'):
    fc='' if not foot else "@bottom-center{content:%s;font:9pt 'Liberation Sans';color:#444}"%foot
    h="<!doctype html><html><head><meta charset='utf-8'><style>@page{size:%s;margin:%s;%s}%s%s</style></head><body>%s</body></html>"%(size,margin,fc,BASE,css,body)
    t=tempfile.mkdtemp(); p=t+'/a.html'; o=t+'/a.pdf'; open(p,'w').write(h)
    r=subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--allow-file-access-from-files','--user-data-dir='+t+'/u','--no-pdf-header-footer','--print-to-pdf='+o,'file://'+p],capture_output=True,timeout=120)
    if not os.path.exists(o): raise RuntimeError(r.stderr.decode()[-500:])
    b=open(o,'rb').read(); shutil.rmtree(t,ignore_errors=True); return b
PG='"Page " counter(page) " of " counter(pages)'
def docx2pdf(b):
    t=tempfile.mkdtemp(); open(t+'/a.docx','wb').write(b)
    subprocess.run(['soffice','--headless','-env:UserInstallation=file:///made/alo','--convert-to','pdf','--outdir',t,t+'/a.docx'],capture_output=True,timeout=180)
    b=open(t+'/a.pdf','rb').read(); shutil.rmtree(t,ignore_errors=True); return b
def npages(b): d=fitz.open('pdf',b); return d.page_count
def number(b,start,fmt='%d',pos='tr',size=11):
    d=fitz.open('pdf',b)
    for i,p in enumerate(d):
        t=fmt%(start+i); w=p.rect.width
        x=w-50 if pos=='tr' else w/2-6; y=34 if pos=='tr' else p.rect.height-24
        p.insert_text((x,y),t,fontname='helv' if pos!='tr' else 'tibo',fontsize=size)
    return d.tobytes(no_new_id=True,garbage=3,deflate=True)
def drop(b,pages): d=fitz.open('pdf',b); d.delete_pages(pages); return d.tobytes(no_new_id=True,garbage=3,deflate=True)
def reorder(b,order): d=fitz.open('pdf',b); d.select(order); return d.tobytes(no_new_id=True,garbage=3,deflate=True)
def join(*bs):
    d=fitz.open()
    for b in bs: d.insert_pdf(fitz.open('pdf',b))
    return d.tobytes(no_new_id=True,garbage=3,deflate=True)
def fin(b,title='',when='20261127',producer='Microsoft: Print To PDF',author=''):
    d=fitz.open('pdf',b); d.set_metadata({'title':title,'author':author,'producer':producer,'creator':'','creationDate':"D:%s103000+05'00'"%when,'modDate':"D:%s103000+05'00'"%when})
    try: d.del_xml_metadata()
    except Exception: pass
    return d.tobytes(no_new_id=True,garbage=4,deflate=True,clean=False)
def scan_im(page,seed,dpi=150,color=False,skew=None,paper=None,noise=0.85):
    r=np.random.RandomState(seed%2**31); px=page.get_pixmap(dpi=dpi,colorspace=fitz.csRGB if color else fitz.csGRAY,alpha=False)
    im=Image.frombytes('RGB' if color else 'L',(px.width,px.height),px.samples)
    sk=skew if skew is not None else r.uniform(-1.0,1.0); bg=paper or int(r.randint(232,247))
    im=im.rotate(sk,resample=Image.BICUBIC,fillcolor=255 if not color else (255,255,255))
    im=im.filter(ImageFilter.GaussianBlur(.55)); a=np.asarray(im).astype(np.float32)
    H,W=a.shape[:2]; gx=np.linspace(-1,1,W)[None,:]; gy=np.linspace(-1,1,H)[:,None]
    shade=1-.03*(gx*r.uniform(-1,1)+gy*r.uniform(-1,1))-.025*(gx**2)
    n=r.normal(0,noise,(H//2+1,W//2+1)).round(); n=np.kron(n,np.ones((2,2)))[:H,:W]
    if color: shade=shade[...,None]; n=n[...,None]
    tint=np.array([bg,bg-2,bg-9]) if color else bg
    a=28+(a/255)*(tint-28)
    a=a*shade+n
    # edge shadow
    a[:, :6]*=.8; a[:3]*=.85
    for _ in range(14):
        y,x=r.randint(0,H-3),r.randint(0,W-3); a[y:y+2,x:x+2]-=90
    return Image.fromarray(np.clip(a,0,255).astype('uint8'))
def scan(b,seed,dpi=134,q=46,color=False,skew=None,title='',when='20261126',producer='Canon iR-ADV C3530 III',noise=0.85,paper=None):
    s=fitz.open('pdf',b); d=fitz.open()
    for i,p in enumerate(s):
        im=scan_im(p,seed*101+i,dpi,color,skew,paper,noise); o=io.BytesIO(); im.save(o,'JPEG',quality=q,dpi=(dpi,dpi),optimize=True,progressive=True)
        n=d.new_page(width=p.rect.width,height=p.rect.height); n.insert_image(n.rect,stream=o.getvalue())
    return fin(d.tobytes(no_new_id=True,garbage=3,deflate=True),title,when,producer)
def _coef(pa,pb):
    m=[]
    for (x,y),(X,Y) in zip(pa,pb): m+=[[x,y,1,0,0,0,-X*x,-X*y],[0,0,0,x,y,1,-Y*x,-Y*y]]
    return np.linalg.solve(np.array(m,float),np.array(pb,float).reshape(8))
def photo(b,seed,W=1250,q=62,pageno=0,crop=None,tone=(.98,.95,.88),taken='2026:11:20 11:42:10'):
    r=np.random.RandomState(seed%2**31); p=fitz.open('pdf',b)[pageno]
    px=p.get_pixmap(dpi=190,colorspace=fitz.csRGB,alpha=False,clip=crop); im=Image.frombytes('RGB',(px.width,px.height),px.samples)
    sc=(W*.86)/im.width; im=im.resize((int(im.width*sc),int(im.height*sc)),Image.LANCZOS); w,h=im.size; H=int(h+W*.16)
    desk=np.ones((H,W,3))*np.array([112,84,60]); gr=r.normal(0,6,(H,1,1))+r.normal(0,4,(H,W,1)); desk=desk+gr
    desk=Image.fromarray(np.clip(desk,0,255).astype('uint8')).filter(ImageFilter.GaussianBlur(1.5))
    j=lambda s:r.uniform(-s,s)*W; ox,oy=W*.07,W*.08
    dst=[(ox+j(.02),oy+j(.02)),(ox+w+j(.02),oy+j(.02)),(ox+w+j(.02),oy+h+j(.02)),(ox+j(.02),oy+h+j(.02))]
    src=[(0,0),(w,0),(w,h),(0,h)]; co=_coef(dst,src)
    wi=im.transform((W,H),Image.PERSPECTIVE,co,Image.BICUBIC); mk=Image.new('L',im.size,255).transform((W,H),Image.PERSPECTIVE,co)
    sh=ImageChops.offset(mk,10,12).filter(ImageFilter.GaussianBlur(14)); desk.paste((45,35,28),(0,0),sh.point(lambda v:int(v*.6))); desk.paste(wi,(0,0),mk)
    a=np.asarray(desk).astype(float); gx=np.linspace(0,1,W)[None,:,None]; gy=np.linspace(0,1,H)[:,None,None]
    a=a*(1.02-.18*gx*r.rand()-.2*gy*r.rand())*np.array(tone)+r.normal(0,2.5,a.shape)
    o=io.BytesIO(); ex=Image.Exif(); ex[0x0110]='SM-A546E'; ex[0x0132]=taken
    Image.fromarray(np.clip(a,0,255).astype('uint8')).filter(ImageFilter.GaussianBlur(.6)).save(o,'JPEG',quality=q,exif=ex); return o.getvalue()
class Matter:
    def __init__(s,slug,only=None):
        s.dir=ROOT+'/'+slug; s.only=only; s.names=[]; s.info=[]
    def w(s,ver,name,b):
        p='%s/%s/%s'%(s.dir,ver,name); os.makedirs(os.path.dirname(p),exist_ok=True); open(p,'wb').write(b)
    def add(s,name,fn,affected=False,kind='text'):
        s.names.append(name); s.info.append(kind)
        if s.only and not any(o in name for o in s.only): return
        c=fn(0); s.w('clean',name,c)
        f=fn(1) if affected else c
        if f is None:
            p='%s/faulty/%s'%(s.dir,name)
            if os.path.exists(p): os.remove(p)
        else: s.w('faulty',name,f)
        print('%-60s %6.0fkB %s%s'%(name,len(c)/1024,npages(c) if name.endswith('.pdf') else '',' *' if affected else ''),flush=True)
    def done(s,matter,expected):
        for v in('clean','faulty'): s.w(v,'matter.json',json.dumps(matter,indent=1,ensure_ascii=False).encode())
        open(s.dir+'/expected.json','w').write(json.dumps(expected,indent=1,ensure_ascii=False))
        for v in('clean','faulty'):
            t=0
            for r,_,fs in os.walk(s.dir+'/'+v):
                for f in fs: t+=os.path.getsize(r+'/'+f)
            print(v,'%.2f MB'%(t/1e6))
        print('papers',len(s.names),'scan/photo',sum(k!='text' for k in s.info))
# ---- docx helper
def docx_new(font='Times New Roman',size=12,margins=(2.5,2.2,2.2,2.5)):
    import docx; from docx.shared import Pt,Cm
    d=docx.Document(); st=d.styles['Normal']; st.font.name=font; st.font.size=Pt(size)
    s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.top_margin,s.right_margin,s.bottom_margin,s.left_margin=[Cm(x) for x in margins]
    return d
def docx_bytes(d,when=(2026,11,27)):
    import datetime,zipfile
    cp=d.core_properties; cp.created=cp.modified=datetime.datetime(*when,10,0); cp.author=''; cp.last_modified_by=''; cp.title=''; cp.comments=''
    b=io.BytesIO(); d.save(b); zi=zipfile.ZipFile(b); o=io.BytesIO(); zo=zipfile.ZipFile(o,'w',zipfile.ZIP_DEFLATED)
    for n in zi.namelist():
        zi_=zipfile.ZipInfo(n,date_time=(2026,11,27,10,0,0)); zi_.compress_type=zipfile.ZIP_DEFLATED; zo.writestr(zi_,zi.read(n))
    zo.close(); return o.getvalue()
def sig_stream(name,occ=0):
    u=sig(name,44,occ).split('base64,')[1].split('"')[0]; return io.BytesIO(base64.b64decode(u))
