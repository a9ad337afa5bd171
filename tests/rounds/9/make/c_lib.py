import os, io, base64, random, math, subprocess, tempfile, shutil, json, hashlib
import numpy as np, pymupdf
from PIL import Image, ImageDraw, ImageFilter
R='made'
TMP='made/c_tmp'; os.makedirs(TMP,exist_ok=True)
def seed(s): return int(hashlib.md5(s.encode()).hexdigest()[:8],16)
def ink(name,tag='',color=(22,32,120),w=330,h=110,thick=3.2):
    b=random.Random(seed(name)); j=random.Random(seed(name+tag))
    n=b.randint(9,14); pts=[]
    x=18
    pts.append((x,h*.6))
    big=b.random()<.7
    for i in range(n):
        up=i%2==0
        amp=(h*.42 if (i in(0,1) and big) else b.uniform(.08,.28)*h)
        x+=b.uniform(-6,24) if i%3==2 else b.uniform(8,30)
        y=h*.55-(amp if up else -amp*b.uniform(.3,1))
        pts.append((x+j.uniform(-2.5,2.5),y+j.uniform(-2.5,2.5)))
    pts.append((min(x+b.uniform(30,70),w-15),h*b.uniform(.35,.7)))
    st=b.random()
    sx=(w-30)/max(p[0] for p in pts)
    if sx<1: pts=[(p[0]*sx,p[1]) for p in pts]
    P=np.array(pts); out=[]
    for i in range(len(P)-1):
        p0=P[max(i-1,0)];p1=P[i];p2=P[i+1];p3=P[min(i+2,len(P)-1)]
        for t in np.linspace(0,1,16):
            out.append(.5*((2*p1)+(-p0+p2)*t+(2*p0-5*p1+4*p2-p3)*t*t+(-p0+3*p1-3*p2+p3)*t**3))
    S=3
    im=Image.new('RGBA',(w*S,h*S),(255,255,255,0)); d=ImageDraw.Draw(im)
    for k in range(len(out)-1):
        a=out[k];c=out[k+1]; tw=thick*S*(.6+.4*abs(math.sin(k/9)))
        d.line([a[0]*S,a[1]*S,c[0]*S,c[1]*S],fill=color+(235,),width=max(2,int(tw)))
    if st<.6:
        y=h*.84
        d.line([(30*S,y*S),(w*.45*S,(y-6)*S),(w*.75*S,(y-1)*S)],fill=color+(225,),width=int(2.2*S))
    if st>.35: d.ellipse([w*.8*S,h*.75*S,(w*.8+5)*S,(h*.75+5)*S],fill=color+(235,))
    im=im.resize((w,h),Image.LANCZOS)
    bb=im.getbbox(); im=im.crop(bb)
    o=io.BytesIO(); im.save(o,'PNG'); return o.getvalue()
def sig(name,tag='',h=40,color=(22,32,120),mt=-6,mb=-12):
    return f'<img src="data:image/png;base64,{base64.b64encode(ink(name,tag,color)).decode()}" style="height:{h}px;max-width:170px;display:inline-block;margin:{mt}px 0 {mb}px 8px;position:relative">'
def thumb(tag,h=58):
    r=random.Random(seed(tag)); im=Image.new('RGBA',(150,190),(255,255,255,0)); d=ImageDraw.Draw(im)
    for k in range(4,70,5):
        for a in range(0,360,3):
            if r.random()<.8:
                x=75+k*math.cos(math.radians(a)); y=95+1.25*k*math.sin(math.radians(a))+4*math.sin(a/25)
                d.ellipse([x-1.7,y-1.7,x+1.7,y+1.7],fill=(40,40,110,200))
    o=io.BytesIO(); im.save(o,'PNG'); return f'<img src="data:image/png;base64,{base64.b64encode(o.getvalue()).decode()}" style="height:{h}px">'
def round_stamp(outer,mid,col='#27408b',rot=-8,d=118,style=''):
    u='p'+str(seed(outer+mid+str(rot)))
    ml=mid.split('|'); y0=60-(len(ml)-1)*5.5
    t=''.join(f'<text x="60" y="{y0+i*11+3}" font-size="8.5" text-anchor="middle" font-family="Liberation Sans" font-weight="bold" fill="{col}">{m}</text>' for i,m in enumerate(ml))
    fs=min(9.5, 260/(len(outer)*.62))
    return f'''<svg width="{d}" height="{d}" viewBox="0 0 120 120" style="transform:rotate({rot}deg);opacity:.82;{style}"><circle cx="60" cy="60" r="57" fill="none" stroke="{col}" stroke-width="2.4"/><circle cx="60" cy="60" r="38" fill="none" stroke="{col}" stroke-width="1.2"/><defs><path id="{u}" d="M 60,60 m -44.5,0 a 44.5,44.5 0 1,1 89,0 a 44.5,44.5 0 1,1 -89,0"/></defs><text font-size="{fs:.1f}" font-family="Liberation Sans" font-weight="bold" fill="{col}" letter-spacing=".6"><textPath href="#{u}" startOffset="1%">{outer}</textPath></text>{t}</svg>'''
def rect_stamp(lines,col='#7a2a4a',rot=-4,style='',fs=10):
    return f'<div style="display:inline-block;border:2px solid {col};color:{col};padding:4px 9px;font:bold {fs}px/1.35 Liberation Sans;transform:rotate({rot}deg);text-align:center;opacity:.85;{style}">'+'<br>'.join(lines)+'</div>'
UR="font-family:'Noto Nastaliq Urdu';direction:rtl;line-height:2.1"
UN="font-family:'Noto Naskh Arabic';direction:rtl"
def page(body,css='',font='Liberation Serif',size='11.5pt',margin='20mm 20mm 20mm 22mm',lh=1.45):
    return f'<!doctype html><meta charset=utf-8><style>@page{{size:A4;margin:{margin}}}body{{font-family:"{font}";font-size:{size};line-height:{lh};margin:0;color:#111}}.c{{text-align:center}}.r{{text-align:right}}.b{{font-weight:bold}}.u{{text-decoration:underline}}.j p,.j li{{text-align:justify}}.pb{{page-break-before:always}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #333;padding:4px 6px;vertical-align:top}}p{{margin:.45em 0}}.nb{{page-break-inside:avoid}}{css}</style><body>{body}'
def html2pdf(html,out):
    f=os.path.join(TMP,'x%d.html'%os.getpid()); open(f,'w').write(html)
    for k in range(3):
        if os.path.exists(out): os.remove(out)
        subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--user-data-dir='+TMP+'/prof%d'%os.getpid(),'--print-to-pdf='+out,'file://'+f],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
        if os.path.exists(out): return out
    raise SystemExit('chromium failed '+out)
def soffice(docx,outdir):
    subprocess.run(['soffice','-env:UserInstallation=file://'+TMP+'/lo','--headless','--convert-to','pdf','--outdir',outdir,docx],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=180)
def npages(p): 
    with pymupdf.open(p) as d: return d.page_count
def stamp_text(p,fn,where='top',font='helv',size=10,color=(0,0,0),box=False):
    d=pymupdf.open(p); n=d.page_count
    for i,pg in enumerate(d):
        t=fn(i,n)
        if not t: continue
        w=pymupdf.get_text_length(t,font,size); W,H=pg.rect.width,pg.rect.height
        x,y={'top':(W-40-w,34),'foot':((W-w)/2,H-24),'br':(W-34-w,H-20)}[where]
        if box: pg.draw_rect(pymupdf.Rect(x-5,y-size-1,x+w+5,y+5),color=(.2,.2,.2),fill=(1,1,1),width=.7)
        pg.insert_text((x,y),t,fontname=font,fontsize=size,color=color)
    tmp=p+'.t'; d.save(tmp,garbage=3,deflate=True); d.close(); os.replace(tmp,p)
def keep_pages(p,order):
    d=pymupdf.open(p); d.select(order); tmp=p+'.t'; d.save(tmp,garbage=3,deflate=True); d.close(); os.replace(tmp,p)
def scan_img(pg,dpi,rs,gray=True,skew=None,noise=3.0,paper=None):
    pm=pg.get_pixmap(dpi=dpi,alpha=False); im=Image.frombytes('RGB',(pm.width,pm.height),pm.samples)
    r=random.Random(rs); nr=np.random.RandomState(rs%2**31)
    if gray: im=im.convert('L')
    bg=paper or r.randint(236,247)
    ang=skew if skew is not None else r.uniform(-.9,.9)
    a=np.asarray(im).astype(np.float32); a=a*(bg-22)/255+22*1.0
    if gray: a=a
    else: a=a*np.array([1,.99,.965])
    im=Image.fromarray(np.clip(a,0,255).astype(np.uint8))
    fill=(bg if gray else (bg,int(bg*.99),int(bg*.965)))
    im=im.rotate(ang,resample=Image.BICUBIC,fillcolor=fill)
    a=np.asarray(im).astype(np.float32); h,w=a.shape[:2]
    nz=nr.normal(0,noise,(h//2+1,w//2+1)); nz=np.kron(nz,np.ones((2,2)))[:h,:w]
    grad=np.linspace(r.uniform(-5,0),r.uniform(-7,2),w)[None,:]+np.linspace(0,r.uniform(-5,3),h)[:,None]
    ad=nz+grad
    a=a+(ad if gray else ad[:,:,None])
    im=Image.fromarray(np.clip(a,0,255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(.45))
    if r.random()<.35:
        d=ImageDraw.Draw(im); x=r.choice([3,w-5]); d.line([(x,0),(x+r.randint(-3,3),h)],fill=(120 if gray else (120,120,115)),width=3)
    return im
def scan(src,out,dpi=140,q=48,gray=True,noise=1.1,key=None,ocr=False):
    s=pymupdf.open(src); o=pymupdf.open()
    for i,pg in enumerate(s):
        im=scan_img(pg,dpi,seed((key or os.path.basename(out))+str(i)),gray,noise=noise)
        b=io.BytesIO(); im.save(b,'JPEG',quality=q,dpi=(dpi,dpi),optimize=True)
        np_=o.new_page(width=pg.rect.width,height=pg.rect.height); np_.insert_image(np_.rect,stream=b.getvalue())
        if ocr:
            for wd in pg.get_text('words'):
                hh=max(4,(wd[3]-wd[1])*.8)
                try: np_.insert_text((wd[0],wd[3]-hh*.22),wd[4],fontsize=hh,render_mode=3)
                except Exception: pass
            np_.clean_contents()
    o.set_metadata({'producer':'Canon iR-ADV C3530','creator':'Scan to PDF','creationDate':"D:20261127120000+05'00'",'modDate':"D:20261127120000+05'00'"})
    o.save(out,garbage=3,deflate=True,no_new_id=True); o.close()
def photo(src,out,dpi=120,q=52,key='k',blur=0.5,dark=1.0,crop=None,glare=False,maxw=1150):
    s=pymupdf.open(src); pg=s[0]
    pm=pg.get_pixmap(dpi=dpi,alpha=False,clip=pymupdf.Rect(*crop) if crop else None); im=Image.frombytes('RGB',(pm.width,pm.height),pm.samples)
    r=random.Random(seed(key)); nr=np.random.RandomState(seed(key)%2**31)
    w,h=im.size; W,H=int(w*1.14),int(h*1.12)
    yy,xx=np.mgrid[0:H,0:W]; wood=(np.sin(yy/9+np.sin(xx/60)*2)*9)
    bgd=np.stack([120+wood,88+wood,60+wood],-1).astype(np.uint8)
    bg=Image.fromarray(bgd)
    q4=[(W*.06+r.uniform(-8,8),H*.05+r.uniform(-6,8)),(W*.94+r.uniform(-8,8),H*.06+r.uniform(-6,8)),(W*.945+r.uniform(-6,6),H*.945),(W*.055,H*.94)]
    A=[];B=[]
    for (X,Y),(x,y) in zip(q4,[(0,0),(w,0),(w,h),(0,h)]):
        A+= [[X,Y,1,0,0,0,-x*X,-x*Y],[0,0,0,X,Y,1,-y*X,-y*Y]]; B+=[x,y]
    co=np.linalg.solve(np.array(A),np.array(B))
    wp=im.transform((W,H),Image.PERSPECTIVE,co,Image.BICUBIC); mk=Image.new('L',im.size,255).transform((W,H),Image.PERSPECTIVE,co,Image.BICUBIC)
    bg.paste(wp,(0,0),mk)
    a=np.asarray(bg).astype(np.float32)
    v=1.02-.25*(((xx/W-.45)**2+(yy/H-.5)**2)); a=a*v[:,:,None]*np.array([1.0,.985,.94])*dark
    if glare: 
        g=np.exp(-(((xx/W-.5)/.33)**2+((yy/H-.52)/.3)**2)); a=a+g[:,:,None]*215
    a+=nr.normal(0,2.2,a.shape[:2])[:,:,None]
    o=Image.fromarray(np.clip(a,0,255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(blur))
    if o.width>maxw: o=o.resize((maxw,int(o.height*maxw/o.width)),Image.LANCZOS)
    o.save(out,'JPEG',quality=q,optimize=True,dpi=(150,150))
def fixmeta(p,title='',date="D:20261127101500+05'00'"):
    d=pymupdf.open(p); d.set_metadata({'title':title,'creationDate':date,'modDate':date,'producer':'PDF','creator':''}); t=p+'.t'; d.save(t,garbage=3,deflate=True); d.close(); os.replace(t,p)
def face(seedv,h=110,w=88):
    r=random.Random(seedv); sk=r.choice(['#c99b76','#b98862','#d3a884']); 
    return f'<svg width="{w}" height="{h}" viewBox="0 0 88 110" style="background:#e4e9ef;border:1px solid #999"><path d="M8 110 Q12 76 44 76 Q76 76 80 110Z" fill="{r.choice(["#334","#543","#264"])}"/><ellipse cx="44" cy="48" rx="26" ry="33" fill="#2a2320"/><ellipse cx="44" cy="50" rx="19" ry="25" fill="{sk}"/><circle cx="36" cy="47" r="2.2"/><circle cx="52" cy="47" r="2.2"/><path d="M37 62 Q44 66 51 62" stroke="#733" fill="none" stroke-width="1.6"/></svg>'
def write_json(p,o): open(p,'w').write(json.dumps(o,ensure_ascii=False,indent=1))
def _cd(s):
    v=lambda c:0 if c=='<' else int(c) if c.isdigit() else ord(c)-55
    return str(sum(v(c)*(7,3,1)[i%3] for i,c in enumerate(s))%10)
def mrz(cc,sur,given,no,nat,dob,sex,exp,pers=''):
    l1=('P<'+cc+sur+'<<'+given.replace(' ','<')).ljust(44,'<')
    n=no.ljust(9,'<'); p=pers.ljust(14,'<')
    a=n+_cd(n); b=dob+_cd(dob); c=exp+_cd(exp); d=p+(_cd(p) if pers else '<')
    l2=a+nat+b+sex+c+d+_cd(a+b+c+d)
    assert len(l1)==len(l2)==44
    return (l1+'\n'+l2).replace('<','&lt;')
