"""Small library for matters 07 and 08: html -> pdf, scan look, photo look, signatures, seals."""
import random, subprocess, os, io, math, tempfile, shutil
import numpy as np
from PIL import Image, ImageFilter, ImageDraw
def _h(s):
    import zlib; return zlib.crc32(s.encode())
CSS="""
@page{size:A4;margin:0}
*{box-sizing:border-box}
body{margin:0;font-family:'Liberation Serif';font-size:11.5pt;line-height:1.42;color:#111}
.pg{width:210mm;height:297mm;position:relative;padding:22mm 22mm 20mm 24mm;page-break-after:always;overflow:hidden}
.pg:last-child{page-break-after:auto}
.ft{position:absolute;left:24mm;right:22mm;bottom:9mm;font-size:8.5pt;color:#444;text-align:center}
.c{text-align:center}.r{text-align:right}.b{font-weight:bold}.u{text-decoration:underline}
table{border-collapse:collapse;width:100%}
td,th{padding:3px 6px;vertical-align:top;text-align:left}
table.g td,table.g th{border:1px solid #333}
.ur{font-family:'Noto Nastaliq Urdu';direction:rtl;text-align:right;line-height:2.15}
.nk{font-family:'Noto Naskh Arabic';direction:rtl}
.hw{font-family:'Z003';color:#1b2f8a;font-size:1.2em}
.j{text-align:justify}
ol.n{margin:0;padding-left:9mm}ol.n li{margin-bottom:2.6mm;text-align:justify;padding-left:2mm}
.sans{font-family:'Liberation Sans'}
svg.sg{overflow:visible}
.st{position:absolute;opacity:.8}
"""
def html(pages,css=""):
    return "<!doctype html><html lang=en><meta charset=utf-8><style>"+CSS+css+"</style><body>"+"".join(pages)+"</body></html>"
def pg(body,foot="",cls="",style=""):
    return f'<div class="pg {cls}" style="{style}">{body}'+(f'<div class=ft>{foot}</div>' if foot else '')+'</div>'
def html2pdf(h,out):
    d=tempfile.mkdtemp(); f=os.path.join(d,'a.html'); open(f,'w').write(h)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--user-data-dir='+d+'/p',
      '--print-to-pdf='+out,'file://'+f],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
    shutil.rmtree(d,ignore_errors=True)
def soffice(src,outdir,fmt='pdf'):
    subprocess.run(['soffice','--headless','--convert-to',fmt,'--outdir',outdir,src],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=180)
# ---------- pen
def _spl(pts):
    d=f"M{pts[0][0]:.1f},{pts[0][1]:.1f}"
    for i in range(len(pts)-1):
        p0=pts[max(i-1,0)];p1=pts[i];p2=pts[i+1];p3=pts[min(i+2,len(pts)-1)]
        d+=f" C{p1[0]+(p2[0]-p0[0])/6:.1f},{p1[1]+(p2[1]-p0[1])/6:.1f} {p2[0]-(p3[0]-p1[0])/6:.1f},{p2[1]-(p3[1]-p1[1])/6:.1f} {p2[0]:.1f},{p2[1]:.1f}"
    return d
def sig_path(name,jit=0,w=150,h=46):
    r=random.Random(_h(name)); q=random.Random(_h(name)+jit*7+1); j=lambda s:q.uniform(-s,s)
    st=r.randint(0,3); mid=h*.58; P=[]; sl=r.uniform(.15,.55)
    if st==0:      # loops like eeelll, falling amplitude
        n=r.randint(5,8); W=w*.78; env=[r.uniform(.2,1) for _ in range(n)]; env[0]=1.25
        for k in range(n*10):
            t=k/10; A=h*.40*env[min(int(t+.5),n-1)]*(1-.4*t/n); x=6+W*t/n+W/n*.55*math.sin(2*math.pi*t); y=mid-A*.5-A*.55*math.cos(2*math.pi*t+2.4)
            P.append((x+(mid-y)*sl,y+j(.6)))
        d=_spl(P)
    elif st==1:    # tall capital loop, then a nearly flat wave and a long tail
        P=[(w*.10,h*.85),(w*.17,h*.05+j(2)),(w*.26,h*.12),(w*.15,h*.62),(w*.09,h*.42),(w*.25,h*.35),(w*.33,h*.6)]
        x=w*.33
        for k in range(r.randint(6,10)):
            x+=w*r.uniform(.03,.06); P.append((x,mid+(-1)**k*h*r.uniform(.03,.13)+j(1)))
        P+=[(x+w*.12,mid-h*.15),(min(x+w*.3,w*.99),mid-h*.05+j(3))]; d=_spl(P)
        d+=f" M{w*.16:.0f},{h*.97:.0f} L{w*r.uniform(.7,.9):.0f},{h*r.uniform(.78,.9):.0f}"
    elif st==2:    # quick angular zigzag with crossing stroke and dots
        n=r.randint(7,12); x=w*.06; d=f"M{x:.0f},{h*.7:.0f}"
        for k in range(n):
            x+=w*r.uniform(.05,.1); y=mid+(-1 if k%2==0 else .55)*h*r.uniform(.12,.46)*(1.3 if k==0 else 1)
            d+=f" L{x+j(1.5)+(mid-y)*sl:.1f},{y+j(1.5):.1f}"
        d+=f" Q{x+w*.1:.1f},{mid:.1f} {min(x+w*.25,w*.98):.1f},{h*.3:.1f} M{w*.05:.0f},{h*.5:.0f} L{w*.55:.0f},{h*r.uniform(.2,.42):.0f} M{w*.62:.0f},{h*.93:.0f} l2,1 M{w*.67:.0f},{h*.91:.0f} l2,1"
    else:          # two initials as ovals, an arm back underneath
        cx=w*.18
        for o in range(2):
            rx,ry=w*r.uniform(.06,.12),h*r.uniform(.28,.46)
            for k in range(14):
                t=-1.2+k*.55; P.append((cx+rx*math.cos(t)+o*w*.2+k*.6,mid-h*.08-ry*math.sin(t)*(1 if o==0 else .7)+j(.7)))
        x=P[-1][0]
        for k in range(r.randint(3,6)): x+=w*.055; P.append((x,mid+(-1)**k*h*r.uniform(.05,.2)))
        P+=[(min(x+w*.12,w*.97),h*.3),(w*.9,h*.75),(w*.5,h*.92),(w*.14,h*.86+j(2))]; d=_spl(P)
    return d
def sig(name,jit=0,w=150,h=46,color="#1a2a7a",style=""):
    return f'<svg class=sg width="{w}" height="{h}" viewBox="0 0 {w} {h}" style="{style}"><path d="{sig_path(name,jit,w,h)}" fill="none" stroke="{color}" stroke-width="1.7" stroke-linecap="round"/></svg>'
def thumb(seed=1,style=""):
    r=random.Random(seed); s=''
    for k in range(3,17):
        rx,ry=k*1.45,k*1.9
        s+=f'<ellipse cx="{30+r.uniform(-.8,.8):.1f}" cy="{38+r.uniform(-.8,.8)+k*.2:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="none" stroke="#2b2f66" stroke-width="{r.uniform(.8,1.3):.1f}" stroke-dasharray="{r.randint(9,30)} {r.randint(1,4)}" transform="rotate({r.uniform(-9,9):.1f} 30 38)"/>'
    return f'<svg class=sg width="60" height="78" viewBox="0 0 60 78" style="opacity:.75;{style}">{s}</svg>'
_n=[0]
def seal(outer,inner,bottom="",color="#233a94",d=118,rot=-9,style=""):
    _n[0]+=1; i=_n[0]; R=d/2; rr=R-16
    lines=inner.split('|'); t=''
    for k,l in enumerate(lines):
        t+=f'<text x="{R}" y="{R+ (k-(len(lines)-1)/2)*11+3:.1f}" font-size="8.6" text-anchor="middle" font-weight="bold">{l}</text>'
    fs=min(9.2,math.pi*(rr-1)*.94/(len(outer)*.72)); fb=min(8.4,math.pi*(rr+4)*.8/(max(len(bottom),1)*.72))
    return f'''<svg class=sg width="{d}" height="{d}" viewBox="0 0 {d} {d}" style="direction:ltr;transform:rotate({rot}deg);opacity:.78;{style}"><g fill="{color}" font-family="Liberation Sans">
<circle cx="{R}" cy="{R}" r="{R-2}" fill="none" stroke="{color}" stroke-width="2.4"/><circle cx="{R}" cy="{R}" r="{R-20}" fill="none" stroke="{color}" stroke-width="1.2"/>
<path id="t{i}" d="M{R-rr+1},{R} A{rr-1},{rr-1} 0 0 1 {R+rr-1},{R}" fill="none"/><path id="b{i}" d="M{R-rr-6},{R} A{rr+6},{rr+6} 0 0 0 {R+rr+6},{R}" fill="none"/>
<text font-size="{fs:.1f}" font-weight="bold"><textPath href="#t{i}" startOffset="50%" text-anchor="middle">{outer}</textPath></text>
<text font-size="{fb:.1f}" font-weight="bold"><textPath href="#b{i}" startOffset="50%" text-anchor="middle">{bottom}</textPath></text>{t}</g></svg>'''
def rstamp(lines,color="#8a2340",rot=-4,style="",fs=9):
    return f'<div style="display:inline-block;border:2px solid {color};color:{color};padding:4px 9px;font:bold {fs}pt \'Liberation Sans\';line-height:1.35;transform:rotate({rot}deg);opacity:.8;text-align:center;{style}">'+'<br>'.join(lines)+'</div>'
def qr(seed,size=70,style=""):
    r=random.Random(seed); n=25; c=size/n; s=''
    def fin(x,y):
        return f'<rect x="{x*c}" y="{y*c}" width="{7*c}" height="{7*c}"/><rect x="{(x+1)*c}" y="{(y+1)*c}" width="{5*c}" height="{5*c}" fill="#fff"/><rect x="{(x+2)*c}" y="{(y+2)*c}" width="{3*c}" height="{3*c}"/>'
    for y in range(n):
        for x in range(n):
            if (x<8 and y<8) or (x>16 and y<8) or (x<8 and y>16): continue
            if r.random()<.48: s+=f'<rect x="{x*c:.1f}" y="{y*c:.1f}" width="{c:.1f}" height="{c:.1f}"/>'
    return f'<svg width="{size}" height="{size}" style="{style}">{s}{fin(0,0)}{fin(18,0)}{fin(0,18)}</svg>'
# ---------- scan / photo
def raster(pdf,dpi):
    d=tempfile.mkdtemp(); subprocess.run(['pdftoppm','-r',str(dpi),'-png',pdf,d+'/p'],check=True)
    ims=[Image.open(os.path.join(d,f)).convert('RGB') for f in sorted(os.listdir(d))]
    for i in ims:i.load()
    shutil.rmtree(d); return ims
def scan_img(im,seed,grey=False,skew=None,noise=2.2,blur=.55,tint=(250,248,243),shadow=True):
    r=random.Random(seed); rng=np.random.default_rng(seed)
    a=r.choice([-1,1])*r.uniform(.3,1.1) if skew is None else skew
    t=Image.new('RGB',im.size,tint); 
    arr=np.asarray(im).astype(np.float32)*np.asarray(t).astype(np.float32)/255
    arr=18+arr*(237/255)                      # ink not fully black
    im=Image.fromarray(arr.clip(0,255).astype('uint8'))
    im=im.rotate(a,resample=Image.BICUBIC,fillcolor=tuple(int(v*.93) for v in tint))
    im=im.filter(ImageFilter.GaussianBlur(blur))
    arr=np.asarray(im).astype(np.float32); h,w=arr.shape[:2]
    n=rng.normal(0,noise,(h//2+1,w//2+1)).repeat(2,0).repeat(2,1)[:h,:w]
    arr+=n[...,None]
    if shadow:
        x=np.linspace(0,1,w)[None,:,None]; side=r.choice([0,1]); x=x if side else 1-x
        arr*=1-.16*np.clip((x-.86)/.14,0,1)**2
        y=np.linspace(0,1,h)[:,None,None]; arr*=1-.05*y
    # specks
    im=Image.fromarray(arr.clip(0,255).astype('uint8')); dr=ImageDraw.Draw(im)
    for _ in range(r.randint(4,14)):
        x,y=r.randint(0,w),r.randint(0,h); s=r.choice([1,1,2]); dr.ellipse([x,y,x+s,y+s],fill=(120,115,110))
    return im.convert('L') if grey else im
def scan(pdf,out,dpi=150,seed=1,grey=False,q=60,**k):
    ims=[scan_img(im,seed*31+i,grey,**k) for i,im in enumerate(raster(pdf,dpi))]
    ims[0].save(out,'PDF',save_all=True,append_images=ims[1:],resolution=dpi,quality=q)
def photo(pdf,out,dpi=150,seed=1,q=68,page=0,desk=(96,78,62),crop=None):
    r=random.Random(seed); rng=np.random.default_rng(seed)
    im=raster(pdf,dpi)[page]
    if crop: im=im.crop(crop)
    im=scan_img(im,seed,False,skew=0,noise=2.0,blur=.6,tint=(246,243,234),shadow=False)
    w,h=im.size; m=int(w*.05); W,H=w+2*m,h+2*m
    base=np.ones((H,W,3),np.float32)*np.array(desk,np.float32)
    base+=np.sin(np.linspace(0,40,H))[:,None,None]*4+rng.normal(0,3,(H,W,1))
    bg=Image.fromarray(base.clip(0,255).astype('uint8'))
    sh=Image.new('L',(W,H),0); ImageDraw.Draw(sh).rectangle([m+8,m+10,m+w+10,m+h+12],fill=150); sh=sh.filter(ImageFilter.GaussianBlur(9))
    bg=Image.composite(Image.new('RGB',(W,H),(25,20,16)),bg,sh); bg.paste(im,(m,m))
    j=lambda s:r.uniform(-s,s); s=w*.012
    src=[(0,0),(W,0),(W,H),(0,H)]; dst=[(x+j(s),y+j(s)) for x,y in src]
    A=[];B=[]
    for (x,y),(u,v) in zip(src,dst):
        A.append([x,y,1,0,0,0,-u*x,-u*y]);A.append([0,0,0,x,y,1,-v*x,-v*y]);B+= [u,v]
    co=np.linalg.solve(np.array(A,float),np.array(B,float))
    bg=bg.transform((W,H),Image.PERSPECTIVE,tuple(co),Image.BICUBIC,fillcolor=desk)
    bg=bg.rotate(r.uniform(-.8,.8),Image.BICUBIC,fillcolor=desk)
    arr=np.asarray(bg).astype(np.float32); yy,xx=np.mgrid[0:H,0:W]; arr*=(1.05-.22*((xx/W*.6+yy/H*.4)))[...,None]
    Image.fromarray(arr.clip(0,255).astype('uint8')).save(out,quality=q,dpi=(dpi,dpi))
def apostille(no,signed_by,capacity,seal_of,date,doc,seed,officer="Tahira Mumtaz"):
    """MoFA Pakistan apostille leaf, one A4 page body"""
    row=lambda a,b:f'<tr><td style="width:64mm">{a}</td><td><b>{b}</b></td></tr>'
    return pg(f'''<div class="c sans" style="font-size:10pt">ISLAMIC REPUBLIC OF PAKISTAN<br><b>MINISTRY OF FOREIGN AFFAIRS</b><br>Consular Affairs Division, Islamabad</div>
<div style="border:2.4px solid #14532d;margin-top:9mm;padding:6mm 7mm" class=sans>
<div class="c" style="font-size:17pt;font-weight:bold;letter-spacing:2px;color:#14532d">APOSTILLE</div><div class="c" style="font-size:9pt">(Convention de La Haye du 5 octobre 1961)</div>
<table style="font-size:10.3pt;margin-top:5mm;line-height:1.75">{row('1. Country / Pays :','ISLAMIC REPUBLIC OF PAKISTAN')}
<tr><td colspan=2 class=b style="padding-top:3mm">This public document / Le présent acte public</td></tr>
{row('2. has been signed by<br><span style="font-size:8.5pt">a été signé par</span>',signed_by)}{row('3. acting in the capacity of<br><span style="font-size:8.5pt">agissant en qualité de</span>',capacity)}{row('4. bears the seal / stamp of<br><span style="font-size:8.5pt">est revêtu du sceau / timbre de</span>',seal_of)}
<tr><td colspan=2 class="b c" style="padding-top:3mm">Certified / Attesté</td></tr>
{row('5. at / à','Islamabad')}{row('6. the / le',date)}{row('7. by / par',officer+', Assistant Director (Attestation)')}{row('8. No. / sous n°',no)}
<tr><td style="padding-top:5mm">9. Seal / stamp :<br>{seal("MINISTRY OF FOREIGN AFFAIRS","ATTESTATION|SECTION","ISLAMABAD","#14532d",112,-7)}</td><td style="padding-top:5mm">10. Signature :<br><br>{sig(officer,seed,170,50)}</td></tr></table></div>
<table style="margin-top:6mm;font-size:8.6pt" class=sans><tr><td style="width:30mm">{qr(no,72)}</td><td>Type of document: <b>{doc}</b><br>This Apostille only certifies the authenticity of the signature and the capacity of the person who has signed the public document and, where appropriate, the identity of the seal or stamp which it bears. It does not certify the content of the document for which it was issued. To verify its issuance scan the code or enter the number at item 8 in the e-register.</td></tr></table>''')
