import os,io,math,random,base64,subprocess,tempfile,hashlib,json,shutil,re
import pymupdf as fitz
import numpy as np
from PIL import Image,ImageDraw,ImageFont,ImageFilter,ImageChops
ROOT='made'
def seed(s): return int(hashlib.md5(s.encode()).hexdigest()[:8],16)
def uri(im):
    b=io.BytesIO(); im.save(b,'PNG',optimize=True); return 'data:image/png;base64,'+base64.b64encode(b.getvalue()).decode()
INK={'blue':(28,44,140),'black':(25,25,32),'navy':(14,24,80)}
def _sigim(name,ink='blue',w=420,h=150):
    r=random.Random(seed('sig'+name)); S=2
    im=Image.new('RGBA',(w*S,h*S),(0,0,0,0)); d=ImageDraw.Draw(im); col=INK[ink]+(235,)
    def spline(P,t0=2.0):
        pts=[]
        for i in range(1,len(P)-2):
            p0,p1,p2,p3=P[i-1],P[i],P[i+1],P[i+2]
            for k in range(24):
                t=k/24
                f=lambda a,b,c,e:0.5*((2*b)+(-a+c)*t+(2*a-5*b+4*c-e)*t*t+(-a+3*b-3*c+e)*t**3)
                pts.append((f(p0[0],p1[0],p2[0],p3[0]),f(p0[1],p1[1],p2[1],p3[1])))
        for i in range(len(pts)-1):
            dy=abs(pts[i+1][1]-pts[i][1]); wd=int(S*(t0+min(2.2,dy/9)*r.uniform(.6,1)))
            d.line([pts[i],pts[i+1]],fill=col,width=max(2,wd))
            rr=wd/2; x,y=pts[i]; d.ellipse([x-rr,y-rr,x+rr,y+rr],fill=col)
    y0=h*S*.58; x=w*S*.06; n=r.randint(6,10); step=w*S*.80/n; P=[(x,y0),(x,y0)]
    # big capital loop
    P+=[(x+step*.4,y0-h*S*r.uniform(.38,.5)),(x+step*.9,y0-h*S*.1),(x+step*.2,y0+h*S*r.uniform(.1,.25)),(x+step*1.1,y0)]
    xx=x+step*1.2
    for i in range(n):
        a=r.uniform(.06,.17)*h*S
        if r.random()<.28: a*=2.1
        P+=[(xx+step*.25,y0-a),(xx+step*r.uniform(.3,.62),y0+a*r.uniform(.2,.7))]
        if r.random()<.3: P+=[(xx+step*.15,y0-a*.3)]
        xx+=step*r.uniform(.65,.92)
    P+=[(xx+step*.6,y0-h*S*.08),(xx+step,y0+h*S*r.uniform(-.2,.1)),(xx+step,y0)]
    spline(P)
    if r.random()<.7:
        yy=y0+h*S*r.uniform(.14,.24); spline([(x,yy),(x+20,yy),(x+w*S*.3,yy-r.uniform(-12,14)),(x+w*S*.62,yy+r.uniform(-14,10)),(x+w*S*.8,yy-20),(x+w*S*.8,yy-20)],1.6)
    im=im.resize((w,h),Image.LANCZOS).rotate(r.uniform(-3,6),expand=True,resample=Image.BICUBIC)
    return im.crop(im.getbbox())
def sig(name,w=40,ink='blue',dy=0,dx=0):
    im=_sigim(name,ink); im.thumbnail((270,120))
    h=w*im.height/im.width
    if h>15: w=w*15/h; h=15
    return f'<img class="ink" style="width:{w:.1f}mm;height:{h:.1f}mm;margin-bottom:{-3-dy}mm;margin-left:{dx}mm" src="{uri(im)}">'
def thumb(name,w=16):
    r=random.Random(seed('th'+name)); W,H=170,220
    im=Image.new('RGBA',(W,H),(0,0,0,0)); px=np.zeros((H,W,4),np.uint8)
    yy,xx=np.mgrid[0:H,0:W]; cx,cy=W*.5+r.uniform(-8,8),H*.55
    d=np.sqrt(((xx-cx)*1.25)**2+((yy-cy))**2)+6*np.sin(xx/17+r.random()*6)+5*np.sin(yy/23)
    ring=(np.sin(d*0.78)>0.05); ell=(((xx-W/2)/(W*.44))**2+((yy-H/2)/(H*.46))**2)<1
    rs=np.random.RandomState(seed(name)); nz=rs.rand(H,W)>.16
    m=ring&ell&nz; px[m]=(40,40,90,215)
    im=Image.fromarray(px,'RGBA').filter(ImageFilter.GaussianBlur(.8))
    return f'<img class="ink" style="width:{w}mm" src="{uri(im)}">'
F='/usr/share/fonts/truetype/liberation/'
def font(sz,b=True,serif=False):
    n=('LiberationSerif' if serif else 'LiberationSans')+('-Bold' if b else '-Regular')+'.ttf'
    p=F+n
    if not os.path.exists(p): p=subprocess.getoutput(f"fc-match -f '%{{file}}' 'Liberation {'Serif' if serif else 'Sans'}:bold'")
    return ImageFont.truetype(p,sz)
STC={'blue':(40,60,170),'red':(175,30,40),'violet':(95,40,140),'green':(25,100,60),'black':(40,40,45)}
def _rough(im,name):
    rs=np.random.RandomState(seed(name)); a=np.array(im); n=rs.rand(a.shape[0]//3+1,a.shape[1]//3+1); n=np.kron(n,np.ones((3,3)))[:a.shape[0],:a.shape[1]]
    a[...,3]=(a[...,3]*np.where(n>.96,.35,.9)).astype(np.uint8); return Image.fromarray(a,'RGBA')
def round_stamp_im(top,bottom,mid=(),col='blue',rot=-8,D=460):
    c=STC[col]+(225,); im=Image.new('RGBA',(D,D),(0,0,0,0)); d=ImageDraw.Draw(im)
    d.ellipse([6,6,D-6,D-6],outline=c,width=7); d.ellipse([84,84,D-84,D-84],outline=c,width=3)
    def arc(txt,inside,top):
        fs=36 if len(txt)<26 else 30 if len(txt)<34 else 25; f=font(fs); R=D/2-47
        ws=[f.getlength(ch)+2.5 for ch in txt]; tot=sum(ws)/R; 
        a=(-math.pi/2-tot/2) if top else (math.pi/2+tot/2)
        for ch,w in zip(txt,ws):
            da=w/R; am=a+da/2 if top else a-da/2
            g=Image.new('RGBA',(70,70),(0,0,0,0)); ImageDraw.Draw(g).text((35,35),ch,font=f,fill=c,anchor='mm')
            deg=-(math.degrees(am)+90) if top else -(math.degrees(am)-90)
            g=g.rotate(deg,resample=Image.BICUBIC); x=D/2+R*math.cos(am); y=D/2+R*math.sin(am)
            im.alpha_composite(g,(int(x-35),int(y-35))); a=a+da if top else a-da
    arc(top,0,True); 
    if bottom: arc(bottom,0,False)
    y=D/2-len(mid)*17+17
    for m in mid:
        fs=30
        while font(fs).getlength(m)>D-190 and fs>14: fs-=1
        d.text((D/2,y),m,font=font(fs),fill=c,anchor='mm'); y+=36
    im=im.rotate(rot,resample=Image.BICUBIC,expand=True); im=_rough(im,top+bottom)
    im.thumbnail((330,330)); return im
def round_stamp(top,bottom='',mid=(),col='blue',rot=-8,w=33,style=''):
    return f'<img class="st" style="width:{w}mm;{style}" src="{uri(round_stamp_im(top,bottom,mid,col,rot))}">'
def box_stamp_im(lines,col='violet',rot=-3,border=True):
    f=[font(34 if i==0 else 28,i==0) for i in range(len(lines))]
    W=int(max(ff.getlength(l) for ff,l in zip(f,lines)))+44; H=40*len(lines)+30
    im=Image.new('RGBA',(W,H),(0,0,0,0)); d=ImageDraw.Draw(im); c=STC[col]+(228,)
    if border: d.rectangle([4,4,W-5,H-5],outline=c,width=5)
    for i,l in enumerate(lines): d.text((W/2,32+i*40),l,font=f[i],fill=c,anchor='mm')
    im=_rough(im,'|'.join(lines)).rotate(rot,resample=Image.BICUBIC,expand=True); im.thumbnail((430,430)); return im
def box_stamp(lines,col='violet',rot=-3,w=55,style='',border=True):
    return f'<img class="st" style="width:{w}mm;{style}" src="{uri(box_stamp_im(lines,col,rot,border))}">'
def face(name,w=240,h=300):
    r=random.Random(seed('f'+name)); im=Image.new('RGB',(w,h),(214,222,230)); d=ImageDraw.Draw(im)
    d.ellipse([w*.08,h*.68,w*.92,h*1.4],fill=tuple(r.randint(60,130) for _ in range(3)))
    d.rectangle([w*.41,h*.58,w*.59,h*.76],fill=(176,138,112)); d.ellipse([w*.27,h*.16,w*.73,h*.68],fill=(190,150,122))
    d.pieslice([w*.24,h*.1,w*.76,h*.56],180,360,fill=(40,32,30))
    for x in(.40,.60): d.ellipse([w*x-9,h*.40-5,w*x+9,h*.40+5],fill=(45,35,30))
    d.line([w*.5,h*.42,w*.48,h*.5,w*.52,h*.5],fill=(140,100,80),width=3); d.arc([w*.41,h*.5,w*.59,h*.6],20,160,fill=(140,70,70),width=4)
    im=im.filter(ImageFilter.GaussianBlur(2)); im.thumbnail((150,190)); b=io.BytesIO(); im.save(b,'JPEG',quality=60)
    return 'data:image/jpeg;base64,'+base64.b64encode(b.getvalue()).decode()
def qr(s,w=20):
    rs=np.random.RandomState(seed(s)); n=25; m=rs.rand(n,n)>.5
    for (y,x) in((0,0),(0,n-7),(n-7,0)):
        m[y:y+7,x:x+7]=1; m[y+1:y+6,x+1:x+6]=0; m[y+2:y+5,x+2:x+5]=1
    im=Image.fromarray(((1-m)*255).astype(np.uint8)).resize((n*4,n*4),0); return f'<img style="width:{w}mm" src="{uri(im)}">'
BASE='''@page{size:A4;margin:%s}*{box-sizing:border-box}body{font-family:%s;font-size:%spt;line-height:%s;margin:0;color:#111}
p{margin:0 0 2.3mm;text-align:justify}h1,h2,h3{margin:0 0 2mm;text-align:center;font-size:1.15em}.c{text-align:center}.r{text-align:right}.b{font-weight:bold}.u{text-decoration:underline}
table{border-collapse:collapse;width:100%%;margin:0 0 3mm}table.g td,table.g th{border:.3mm solid #333;padding:1mm 1.6mm;vertical-align:top;text-align:left;font-size:.92em}th{background:#eee}
table.n td{vertical-align:bottom;padding:1mm;border:0}img.ink{display:inline-block;position:relative;z-index:3;vertical-align:bottom}img.st{z-index:2}.ln{border-top:.25mm solid #222;padding-top:.6mm;margin-top:0}
.pb{page-break-before:always}.ur{direction:rtl;font-family:'Noto Nastaliq Urdu';line-height:2.25;text-align:right}.nk{direction:rtl;font-family:'Noto Naskh Arabic';line-height:1.7;text-align:right}.ur p,.nk p{text-align:right}.sm{font-size:.84em}.hw{font-style:italic;font-family:'Liberation Serif';color:#1c2c8c}ol,ul{margin:0 0 2.5mm;padding-left:7mm}li{margin-bottom:1.4mm;text-align:justify}.rel{position:relative}.abs{position:absolute}tr{page-break-inside:avoid}
'''
def html(body,css='',margin='22mm 22mm 20mm',family="'Liberation Serif'",size=11.3,lh=1.36):
    return '<!doctype html><html><head><meta charset="utf-8"><style>'+BASE%(margin,family,size,lh)+css+'</style></head><body>'+body+'</body></html>'
def print_pdf(h):
    with tempfile.TemporaryDirectory() as t:
        open(t+'/a.html','w').write(h)
        subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--user-data-dir='+t+'/u','--print-to-pdf='+t+'/a.pdf','file://'+t+'/a.html'],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=90)
        return open(t+'/a.pdf','rb').read()
def finish(pdf,foot=None,pages=None,stampnum=None,nums=None):
    """foot: 'Page {i} of {n}' ; pages: list of 0-based pages kept in this order (after numbering); stampnum: first paper-book number"""
    d=fitz.open(stream=pdf,filetype='pdf'); n=len(d)
    for i,p in enumerate(d):
        if foot:
            t=foot.format(i=i+1,n=n); w=fitz.get_text_length(t,'helv',8.5); p.insert_text(((p.rect.width-w)/2,p.rect.height-24),t,fontname='helv',fontsize=8.5)
        if stampnum is not None:
            t=str(stampnum+i); p.insert_text((p.rect.width-44,34),t,fontname='hebo',fontsize=13)
    if pages is not None: d.select(pages)
    d.set_metadata({}); return d.tobytes(garbage=4,deflate=True)
def scan(pdf,name,dpi=130,q=44,color=False,skew=.6,paper=238,noise=1.8,keys=None,ghost=None):
    d=fitz.open(stream=pdf,filetype='pdf'); o=fitz.open()
    for i,p in enumerate(d):
        k=keys[i] if keys else i; rs=np.random.RandomState(seed(name+str(k))); r=random.Random(seed(name+str(k)))
        pm=p.get_pixmap(dpi=dpi,colorspace=fitz.csRGB if color else fitz.csGRAY,alpha=False)
        im=Image.frombytes('RGB' if color else 'L',(pm.width,pm.height),pm.samples)
        W,H=im.size; a=r.uniform(-skew,skew); im=im.rotate(a,resample=Image.BICUBIC,fillcolor=(255,)*3 if color else 255)
        im=im.filter(ImageFilter.GaussianBlur(.45)); x=np.asarray(im).astype(np.float32)
        x=x*(paper/255.)+14*(1-x/255.)
        g=np.linspace(-5,5,W)[None,:]*r.uniform(-1,1)+np.linspace(-5,5,H)[:,None]*r.uniform(-1,1)
        nz=rs.normal(0,noise,(H//2+1,W//2+1)).repeat(2,0).repeat(2,1)[:H,:W]
        e=np.ones((H,W),np.float32); s=r.choice([0,1]); ew=r.randint(5,14)
        if s: e[:,:ew]=np.linspace(.55,1,ew)[None,:]
        else: e[:,-ew:]=np.linspace(1,.55,ew)[None,:]
        add=g+nz
        if color: x=x*np.array([1,.99,.955])[None,None]; x=(x+add[...,None])*e[...,None]
        else: x=(x+add)*e
        im=Image.fromarray(np.clip(x,0,255).astype(np.uint8)); dr=ImageDraw.Draw(im)
        for _ in range(r.randint(3,12)):
            X,Y=r.randint(0,W),r.randint(0,H); dr.ellipse([X,Y,X+r.randint(1,3),Y+r.randint(1,3)],fill=(90,)*3 if color else 90)
        b=io.BytesIO(); im.save(b,'JPEG',quality=q,optimize=True)
        np_=o.new_page(width=p.rect.width,height=p.rect.height); np_.insert_image(np_.rect,stream=b.getvalue())
    o.set_metadata({'producer':'CanoScan LiDE','creator':'MF Scan Utility'}); return o.tobytes(garbage=3,deflate=True)
def photo(pdf,name,dpi=150,q=55,page=0,clip=None,bg=(92,78,64),scale=1.0):
    d=fitz.open(stream=pdf,filetype='pdf'); pm=d[page].get_pixmap(dpi=dpi,alpha=False,clip=clip); im=Image.frombytes('RGB',(pm.width,pm.height),pm.samples)
    r=random.Random(seed(name)); rs=np.random.RandomState(seed(name)); W,H=im.size; m=int(max(W,H)*.06); W2,H2=W+2*m,H+2*m
    q4=[(m+r.uniform(-m*.4,m*.4),m+r.uniform(-m*.4,m*.4)),(m+W+r.uniform(-m*.4,m*.4),m+r.uniform(-m*.4,m*.4)),(m+W+r.uniform(-m*.4,m*.4),m+H+r.uniform(-m*.4,m*.4)),(m+r.uniform(-m*.4,m*.4),m+H+r.uniform(-m*.4,m*.4))]
    src=[(0,0),(W,0),(W,H),(0,H)]; A=[];B=[]
    for (x,y),(u,v) in zip(q4,src):
        A+=[[x,y,1,0,0,0,-u*x,-u*y],[0,0,0,x,y,1,-v*x,-v*y]]; B+=[u,v]
    c=np.linalg.solve(np.array(A),np.array(B))
    t=im.transform((W2,H2),Image.PERSPECTIVE,c,Image.BICUBIC); mk=Image.new('L',im.size,255).transform((W2,H2),Image.PERSPECTIVE,c,Image.BICUBIC)
    b=np.ones((H2,W2,3),np.float32)*np.array(bg)+ (8*np.sin(np.mgrid[0:H2,0:W2][0]/11.))[...,None]
    b=Image.fromarray(np.clip(b,0,255).astype(np.uint8)); b.paste(t,(0,0),mk); x=np.asarray(b.filter(ImageFilter.GaussianBlur(.6))).astype(np.float32)
    lx,ly=r.uniform(.2,.8),r.uniform(.1,.5); yy,xx=np.mgrid[0:H2,0:W2]; l=1.04-.30*np.sqrt((xx/W2-lx)**2+(yy/H2-ly)**2)
    x=x*l[...,None]*np.array([1.0,.985,.94]); x+=rs.normal(0,3,(H2,W2))[...,None]
    o=io.BytesIO(); Image.fromarray(np.clip(x,0,255).astype(np.uint8)).save(o,'JPEG',quality=q,optimize=True); return o.getvalue()
# ------- docx helper
def docx_bytes(build):
    from docx import Document
    d=Document(); build(d); b=io.BytesIO(); d.save(b)
    # normalise zip
    import zipfile
    zi=zipfile.ZipFile(io.BytesIO(b.getvalue())); o=io.BytesIO(); zo=zipfile.ZipFile(o,'w',zipfile.ZIP_DEFLATED)
    for n in zi.namelist():
        inf=zipfile.ZipInfo(n,(2026,11,20,10,0,0)); inf.compress_type=zipfile.ZIP_DEFLATED; zo.writestr(inf,zi.read(n))
    zo.close(); return o.getvalue()
def docx_to_pdf(b):
    with tempfile.TemporaryDirectory() as t:
        open(t+'/a.docx','wb').write(b)
        subprocess.run(['soffice','-env:UserInstallation=file:///tmp/b_lo','--headless','--convert-to','pdf','--outdir',t,t+'/a.docx'],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
        return open(t+'/a.pdf','rb').read()
def sigfile(name,ink='blue'):
    b=io.BytesIO(); _i=_sigim(name,ink); _i.thumbnail((330,150)); _i.save(b,'PNG'); b.seek(0); return b
# ------- build
CACHE='made/cache'; os.makedirs(CACHE,exist_ok=True)
def make(slug,docs,matter,expected):
    """docs(fault)-> list of (relpath, key, func) where key is a hashable spec (string) and func()->bytes"""
    for v in('clean','faulty'):
        out=f'{ROOT}/{slug}/{v}'; shutil.rmtree(out,ignore_errors=True); os.makedirs(out)
        for rel,key,fn in docs(v=='faulty'):
            h=hashlib.md5((slug+rel+key).encode()).hexdigest(); c=f'{CACHE}/{h}'
            if not os.path.exists(c):
                b=fn(); open(c,'wb').write(b)
            p=f'{out}/{rel}'; os.makedirs(os.path.dirname(p),exist_ok=True); shutil.copyfile(c,p)
        json.dump(matter(v=='faulty'),open(out+'/matter.json','w'),ensure_ascii=False,indent=1)
    json.dump(expected,open(f'{ROOT}/{slug}/expected.json','w'),ensure_ascii=False,indent=1)
    for v in('clean','faulty'):
        t=0; out=f'{ROOT}/{slug}/{v}'
        for dp,_,fs in os.walk(out):
            for f in sorted(fs):
                s=os.path.getsize(dp+'/'+f); t+=s; 
                np_='' 
                if f.endswith('.pdf'): np_=len(fitz.open(dp+'/'+f))
                if v=='clean': print(f'{s//1024:5d}k {np_}  {os.path.relpath(dp+"/"+f,out)}')
        print(slug,v,t//1024,'kB')
    a,b=f'{ROOT}/{slug}/clean',f'{ROOT}/{slug}/faulty'
    print(subprocess.getoutput(f"diff -rq '{a}' '{b}'"))
def D(rel,h,foot=None,pages=None,num=None,scn=None,ph=None):
    """html doc; scn: dict of scan options; ph: photo opts"""
    key=h+repr((foot,pages,num,scn,ph))
    def fn():
        b=finish(print_pdf(h),foot,pages,num)
        if scn is not None:
            s=dict(scn); 
            if pages is not None: s['keys']=pages
            b=scan(b,rel,**s)
        if ph is not None: b=photo(b,rel,**ph)
        return b
    return (rel,key,fn)
def card(kind,name,fname,no,dob,issue,expiry,country='Pakistan',gender='F',ur='',hname='Father Name',sg=None):
    return f'''<div style="width:86mm;height:54mm;border:.3mm solid #777;border-radius:3mm;background:linear-gradient(120deg,#e8f3e6,#f7f7ea 50%,#dcebe2);position:relative;font-family:'Liberation Sans';font-size:7.3pt;line-height:1.25;padding:2.2mm;margin:0 0 4mm">
<div style="text-align:center;font-weight:bold;font-size:8.4pt">PAKISTAN &nbsp; {kind}</div><div style="text-align:center;font-size:6pt">ISLAMIC REPUBLIC OF PAKISTAN</div>
<img src="{face(name)}" style="position:absolute;right:3mm;top:9mm;width:21mm;height:27mm">
<div style="margin-top:1.5mm">Name<br><b>{name}</b><br>{hname}<br><b>{fname}</b></div><div style="margin-top:.8mm">Gender <b>{gender}</b> &nbsp; Country of Stay <b>{country}</b></div>
<div style="margin-top:.8mm">Identity Number &nbsp;&nbsp;&nbsp; Date of Birth<br><b>{no}</b> &nbsp; <b>{dob}</b></div>
<div style="margin-top:.8mm">Date of Issue &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Date of Expiry<br><b>{issue}</b> &nbsp;&nbsp;&nbsp;&nbsp; <b>{expiry}</b></div>
<div style="position:absolute;right:3mm;bottom:3mm">{sig(sg or name,18,'black')}</div></div>'''
def cardback(no,ur_addr):
    return f'''<div style="width:86mm;height:54mm;border:.3mm solid #777;border-radius:3mm;background:linear-gradient(60deg,#eef3e6,#f9f9f0);position:relative;padding:2.5mm;margin:0 0 4mm">
<div style="position:absolute;left:3mm;top:3mm">{qr(no,17)}</div><div class="nk" style="font-size:8.2pt;line-height:1.55;margin-left:22mm">{ur_addr}</div><div style="position:absolute;bottom:3mm;left:3mm;font:bold 8pt 'Liberation Mono'">{no}</div><div style="position:absolute;bottom:2mm;right:3mm;font:6pt 'Liberation Sans'">Registrar General of Pakistan</div></div>'''
def kv(rows,w='34%',cls='g'):
    return f'<table class="{cls}">'+''.join(f'<tr><td style="width:{w}"><b>{a}</b></td><td>{b}</td></tr>' for a,b in rows)+'</table>'
def tbl(head,rows,widths=None):
    ws=widths or ['']*len(head)
    return '<table class="g"><tr>'+''.join(f'<th style="width:{w}">{h}</th>' for h,w in zip(head,ws))+'</tr>'+''.join('<tr>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in rows)+'</table>'
def sb(s,lines,w='72mm',style=''):
    return f'<div style="width:{w};display:inline-block;vertical-align:bottom;page-break-inside:avoid;{style}"><div style="min-height:9mm">{s or ""}</div><div class="ln">{"<br>".join(lines)}</div></div>'
def two(a,b): return f'<table class="n" style="page-break-inside:avoid"><tr><td style="width:50%">{a}</td><td>{b}</td></tr></table>'
def _cd(s):
    v=lambda c:0 if c=='<' else int(c) if c.isdigit() else ord(c)-55
    return str(sum(v(c)*(7,3,1)[i%3] for i,c in enumerate(s))%10)
def mrz(sur,giv,no,dob,sex,exp,pn=''):
    l1=('P<PAK'+sur+'<<'+giv.replace(' ','<')).ljust(44,'<'); n=no.ljust(9,'<'); pnn=pn.replace('-','').ljust(14,'<')
    a=n+_cd(n); b=dob+_cd(dob); c=exp+_cd(exp); d=pnn+(_cd(pnn) if pn else '<')
    l2=a+'PAK'+b+sex+c+d; l2+=_cd(a+b+c+d); return (l1+'<br>'+l2).replace('<br>','\n').replace('<','&lt;').replace('\n','<br>')
