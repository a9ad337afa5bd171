import sys, os, random, math, subprocess, io, shutil, json, hashlib
from HersheyFonts import HersheyFonts
import pymupdf, pikepdf, numpy as np
from PIL import Image, ImageFilter, ImageDraw
TMP=__import__("tempfile").gettempdir()+'/t'; os.makedirs(TMP,exist_ok=True)
_F={}
def font(n):
    if n not in _F:
        h=HersheyFonts(); h.load_default_font(n); _F[n]=h
    return _F[n]
_cnt={}
def seed(*a): return int(hashlib.md5('|'.join(map(str,a)).encode()).hexdigest()[:8],16)
def catmull(pts):
    d=f'M{pts[0][0]:.1f} {pts[0][1]:.1f}'
    p=[pts[0]]+list(pts)+[pts[-1]]
    for i in range(1,len(p)-2):
        a,b,c,e=p[i-1],p[i],p[i+1],p[i+2]
        d+=f'C{b[0]+(c[0]-a[0])/6:.1f} {b[1]+(c[1]-a[1])/6:.1f} {c[0]-(e[0]-b[0])/6:.1f} {c[1]-(e[1]-b[1])/6:.1f} {c[0]:.1f} {c[1]:.1f}'
    return d
INKS=['#1a2f8f','#14225e','#1b1b24','#2440a8','#101a40','#0d0d14','#303a9a']
def sig_strokes(name, inst=0):
    """freehand signature of a person; same hand each time, small variation per instance"""
    r=random.Random(seed('hand',name)); j=random.Random(seed('inst',name,inst))
    slant=r.uniform(-0.1,0.6); amp=r.uniform(7,13); n=r.randint(4,9); step=r.uniform(7,12)
    jj=lambda s: j.uniform(-s,s)
    S=[]; x=10; base=34; style=r.randint(0,3)
    cap=[]
    # initial: big loop or hershey capital
    if style in(0,2):
        h=font('scripts'); st=[list(s) for s in h.strokes_for_text(name[0])]
        k=r.uniform(1.3,1.7)
        for s in st:
            S.append([(x+p[0]*k+jj(.8),base-12+p[1]*k+jj(.8)) for p in s])
        x+=22*k
    else:
        R=r.uniform(12,17); cx,cy=x+R,base-10; a0=r.uniform(0,6)
        c=[]
        for t in range(11): 
            a=a0+t*0.75; rr=R*(1-0.045*t); c.append((cx+rr*math.cos(a)*0.8+jj(.8),cy+rr*math.sin(a)*1.2+jj(.8)))
        S.append(c); x=c[-1][0]+6
    c=[(x,base)]
    for i in range(n):
        up=amp*r.uniform(.35,1.2)*(2.0 if r.random()<.18 else 1); w=step*r.uniform(.6,1.2)
        c.append((x+w*.3+jj(.7),base-up*.6+jj(.7))); c.append((x+w*.55+jj(.7),base-up+jj(.9)))
        if r.random()<.4: c.append((x+w*.3+jj(.6),base-up*.5+jj(.6)))
        dn=amp*(1.3 if r.random()<.15 else .15)
        x+=w; c.append((x+jj(.7),base+dn*r.uniform(0,1)+jj(.8)))
    e=r.randint(0,2)
    if e==0: c+= [(x+12,base-6+jj(2)),(x+34+jj(4),base-12+jj(3))]
    if e==1: c+= [(x+9,base+8),(x-20,base+12+jj(2)),(x-60+jj(5),base+10+jj(2))]
    S.append(c)
    if e==2: S.append([(14+jj(3),base+11+jj(2)),(x*.5,base+7+jj(2)),(x+14+jj(5),base+9+jj(2))])
    if r.random()<.5: S.append([(x+6+jj(2),base+3),(x+7.5,base+4.2)])
    S=[[(px-(py-base)*slant*.5,py) for px,py in s] for s in S]
    mx=min(p[0] for s in S for p in s)-3; my=min(p[1] for s in S for p in s)-3
    S=[[(a-mx,b-my) for a,b in s] for s in S]
    W=max(p[0] for s in S for p in s)+3; H=max(p[1] for s in S for p in s)+3
    return S,W,H,r.choice(INKS),r.uniform(1.1,2.1)
def sig(name, inst=0, w=120, style='', rot=None):
    S,W,H,ink,pw=sig_strokes(name,inst)
    j=random.Random(seed('r',name,inst)); rot=j.uniform(-5,3) if rot is None else rot
    d=' '.join(catmull(s) for s in S)
    w=min(w, 46*W/H)
    return (f'<svg width="{w}" height="{w*H/W:.0f}" viewBox="0 0 {W:.0f} {H:.0f}" style="overflow:visible;transform:rotate({rot:.1f}deg);{style}">'
            f'<path d="{d}" fill="none" stroke="{ink}" stroke-width="{pw:.1f}" stroke-linecap="round" stroke-linejoin="round"/></svg>')
def sig_png(name, path, inst=0, scale=4):
    S,W,H,ink,pw=sig_strokes(name,inst)
    im=Image.new('RGBA',(int(W*scale),int(H*scale)),(255,255,255,0)); d=ImageDraw.Draw(im)
    col=tuple(int(ink[i:i+2],16) for i in(1,3,5))+(255,)
    for s in S:
        pts=smooth(s); d.line([(x*scale,y*scale) for x,y in pts],fill=col,width=int(pw*scale),joint='curve')
    im.save(path); return path
def smooth(pts,n=6):
    p=[pts[0]]+list(pts)+[pts[-1]]; out=[]
    for i in range(1,len(p)-2):
        a,b,c,e=[np.array(q) for q in (p[i-1],p[i],p[i+1],p[i+2])]
        for t in np.linspace(0,1,n,endpoint=False):
            out.append(tuple(.5*((2*b)+(-a+c)*t+(2*a-5*b+4*c-e)*t*t+(-a+3*b-3*c+e)*t**3)))
    out.append(tuple(pts[-1])); return out
def hand(text, key='x', h=15, ink='#1c2f86', f='futural', slant=.18):
    """handwriting as jittered strokes"""
    r=random.Random(seed('hw',key,text)); hf=font(f); k=h/21
    d='';W=0
    for s in hf.strokes_for_text(text):
        s=[( (x-y*slant)*k+r.uniform(-.35,.35), y*k+r.uniform(-.35,.35)) for x,y in s]
        W=max(W,max(p[0] for p in s)); d+=catmull(s)
    return (f'<svg width="{W+4:.0f}" height="{h*1.3:.0f}" viewBox="-3 {-h*.75:.0f} {W+6:.0f} {h*1.4:.0f}" style="overflow:visible;vertical-align:middle;transform:rotate({r.uniform(-2,1.2):.1f}deg)">'
            f'<path d="{d}" fill="none" stroke="{ink}" stroke-width="{max(.9,h/13):.1f}" stroke-linecap="round"/></svg>')
def rstamp(outer, mid, col='#2a3d9e', size=110, rot=-12, style='', op=.8, bottom=''):
    i='p'+str(seed(outer,mid,rot,style))
    R=50; fs=7.4 if len(outer)<34 else 6.2 if len(outer)<44 else 5.2
    mids=''.join(f'<text x="60" y="{60+ (k-(len(mid)-1)/2)*9+3:.1f}" text-anchor="middle" font-size="{7.5 if len(m)<12 else 5.6}" font-weight="bold">{m}</text>' for k,m in enumerate(mid))
    bt=f'<path id="{i}b" d="M18.5 60 A41.5 41.5 0 0 0 101.5 60" fill="none"/><text font-size="{fs}"><textPath href="#{i}b" startOffset="50%" text-anchor="middle">{bottom}</textPath></text>' if bottom else ''
    sp='50%'
    return (f'<svg width="{size}" height="{size}" viewBox="0 0 120 120" style="overflow:visible;opacity:{op};transform:rotate({rot}deg);mix-blend-mode:multiply;{style}" fill="{col}" font-family="Liberation Sans">'
      f'<circle cx="60" cy="60" r="56" fill="none" stroke="{col}" stroke-width="2.2"/><circle cx="60" cy="60" r="33" fill="none" stroke="{col}" stroke-width="1"/>'
      f'<path id="{i}" d="M20 66 A41 41 0 1 1 100 66" fill="none"/><text font-size="{fs}" letter-spacing=".3"><textPath href="#{i}" startOffset="{sp}" text-anchor="middle">{outer}</textPath></text>{bt}{mids}</svg>')
def ostamp(lines, col='#5b2f9c', w=150, rot=-3, style='', op=.8, fs=8.5):
    h=len(lines)*(fs+3.5)+9
    t=''.join(f'<text x="{w/2}" y="{6+(k+1)*(fs+3)-2:.1f}" text-anchor="middle" font-size="{fs}" font-weight="{"bold" if k==0 else "normal"}">{l}</text>' for k,l in enumerate(lines))
    return (f'<svg width="{w}" height="{h:.0f}" viewBox="0 0 {w} {h:.0f}" style="overflow:visible;opacity:{op};transform:rotate({rot}deg);mix-blend-mode:multiply;{style}" fill="{col}" font-family="Liberation Sans">'
      f'<rect x="1" y="1" width="{w-2}" height="{h-2:.0f}" fill="none" stroke="{col}" stroke-width="1.6" rx="2"/>{t}</svg>')
def thumb(key, w=44, col='#3b3a78'):
    r=random.Random(seed('th',key)); d=''
    for k in range(9):
        a=3+k*2.3; b=4+k*3.2; o=r.uniform(-1,1)
        pts=[(24+o+a*math.cos(t)+r.uniform(-.5,.5),32+b*math.sin(t)*.95+r.uniform(-.5,.5)) for t in np.linspace(r.uniform(.1,.6),6.0+r.uniform(-.5,.2),18)]
        d+=catmull(pts)
    return f'<svg width="{w}" height="{w*1.35:.0f}" viewBox="0 0 48 64" style="opacity:.75;transform:rotate({r.uniform(-14,14):.0f}deg);mix-blend-mode:multiply"><path d="{d}" fill="none" stroke="{col}" stroke-width="1.5" stroke-dasharray="9 1.2 14 .8"/></svg>'
CREST='<svg width="{s}" height="{s}" viewBox="0 0 60 60"><circle cx="30" cy="30" r="27" fill="none" stroke="#2b5d3a" stroke-width="2.5"/><path d="M38 17a16 16 0 1 0 6 22a13 13 0 1 1-6-22z" fill="#2b5d3a"/><path d="M43 18l1.7 3.6 4 .4-3 2.7.9 3.9-3.6-2-3.5 2 .9-3.9-3-2.7 4-.4z" fill="#2b5d3a"/></svg>'
def crest(s=54): return CREST.replace('{s}',str(s))
def face(key,w=90,h=112):
    r=random.Random(seed('f',key)); hair=r.choice(['#1d1713','#2b211b','#3a3534']); 
    scarf=f'<path d="M22 100Q14 36 50 20Q86 36 78 100Z" fill="{r.choice(["#5a6b8c","#7d3f52","#3f5f58"])}"/>' if key.startswith('f') else f'<path d="M28 50Q28 18 50 18Q74 18 72 50L68 40Q50 30 32 42Z" fill="{hair}"/>'
    return f'<svg width="{w}" height="{h}" viewBox="0 0 100 124" style="background:#cfd9e6;border:1px solid #666">{scarf if key.startswith("f") else ""}<path d="M10 124Q14 92 50 90Q86 92 90 124Z" fill="#44506a"/><ellipse cx="50" cy="60" rx="19" ry="25" fill="#c79a78"/>{"" if key.startswith("f") else scarf}<circle cx="42" cy="57" r="2.2"/><circle cx="58" cy="57" r="2.2"/><path d="M43 74q7 4 14 0M50 60l-2 8h4" fill="none" stroke="#7a4a35" stroke-width="1.5"/></svg>'
BASE='''@page{size:A4;margin:0} *{box-sizing:border-box} body{margin:0;-webkit-print-color-adjust:exact}
.page{width:210mm;height:296.6mm;padding:20mm 20mm 18mm;position:relative;overflow:hidden;page-break-after:always;break-after:page}
.page:last-child{break-after:auto;page-break-after:auto}
table{border-collapse:collapse;width:100%} td,th{vertical-align:top;padding:3px 6px;text-align:left} .b td,.b th{border:1px solid #444}
.c{text-align:center}.r{text-align:right}.foot{position:absolute;bottom:9mm;left:20mm;right:20mm;font-size:8.5pt;text-align:center;color:#333}
.abs{position:absolute} h1,h2,h3{margin:.3em 0} p{margin:.55em 0} .line{border-bottom:1px solid #333;display:inline-block;min-width:150px}
.ur{font-family:'Noto Nastaliq Urdu';direction:rtl;text-align:right;line-height:2.1}.nk{font-family:'Noto Naskh Arabic';direction:rtl;text-align:right;line-height:1.7}
ol li,ul li{margin:.25em 0}
'''
def html2pdf(pages, out, css='', font="'Liberation Serif'", size='11pt', title='', producer='', date='20261120120000', lang='en'):
    """pages: list of html fragments, each a page"""
    h=f'<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><style>{BASE} body{{font-family:{font};font-size:{size};line-height:1.35}} {css}</style></head><body>'
    for p in pages:
        cls='page'
        h+=f'<div class="{cls}">{p}</div>'
    h+='</body></html>'
    f=f'{TMP}/x.html'; open(f,'w').write(h); o=f'{TMP}/x.pdf'
    if os.path.exists(o): os.remove(o)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--user-data-dir='+__import__("tempfile").gettempdir()+'/chr',f'--print-to-pdf={o}','file://'+f],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
    d=pymupdf.open(o); n=d.page_count; d.close()
    if n!=len(pages): print('!! PAGES',out,n,len(pages))
    setmeta(o,out,title,producer or 'Skia/PDF m128',date)
    return out
def setmeta(src,dst,title='',producer='',date='20261120120000'):
    with pikepdf.open(src) as p:
        if '/Metadata' in p.Root: del p.Root.Metadata
        for k in list(p.docinfo.keys()): del p.docinfo[k]
        if title: p.docinfo['/Title']=title
        p.docinfo['/Producer']=producer; p.docinfo['/CreationDate']=f"D:{date}+05'00'"
        p.save(dst+'.tmp',deterministic_id=True,object_stream_mode=pikepdf.ObjectStreamMode.generate)
    os.replace(dst+'.tmp',dst)
def degrade(im, key, mode='grey', skew=.6, noise=5, light=True):
    r=np.random.RandomState(seed('deg',key)%(2**31)); rr=random.Random(seed('deg2',key))
    im=im.convert('RGB'); bg=(250,249,245) if mode!='bw' else (255,)*3
    if mode=='photo':
        W,H=im.size; m=int(W*.05); c=Image.new('RGB',(W+2*m,H+2*m),(96,78,60)); 
        c.paste(im,(m,m)); im=c
        W,H=im.size; q=lambda s: rr.uniform(0,s)
        im=im.transform((W,H),Image.QUAD,(q(.02*W),q(.02*H),q(.015*W),H-q(.02*H),W-q(.02*W),H-q(.015*H),W-q(.02*W),q(.02*H)),Image.BICUBIC)
        bg=(96,78,60)
    a=rr.uniform(-skew,skew)
    im=im.rotate(a,Image.BICUBIC,fillcolor=bg)
    im=im.filter(ImageFilter.GaussianBlur(rr.uniform(.35,.6)))
    x=np.asarray(im).astype(np.float32)
    if light and mode!='bw':
        H,W=x.shape[:2]; g=np.linspace(rr.uniform(.93,1),rr.uniform(.93,1),W)[None,:,None]*np.linspace(rr.uniform(.95,1),1,H)[:,None,None]
        x=x*g
    x=x+r.normal(0,noise,x.shape[:2])[:,:,None]
    im=Image.fromarray(np.clip(x,0,255).astype(np.uint8))
    if mode in('grey',): im=im.convert('L')
    if mode=='bw': im=im.convert('L').point(lambda v:255 if v>150 else 0).convert('1')
    return im
def raster(pdf,dpi):
    d=pymupdf.open(pdf); out=[]
    for p in d:
        px=p.get_pixmap(dpi=dpi); out.append(Image.frombytes('RGB',(px.width,px.height),px.samples))
    d.close(); return out
def scan(pages, out, key=None, dpi=150, mode='grey', q=62, skew=.6, noise=5, producer='', date='20261120120000', order=None, text=False, rotpage=None, **kw):
    """render html pages, degrade, save as scanned pdf / jpg / png / tif"""
    key=key or os.path.basename(out); t=f'{TMP}/s.pdf'; html2pdf(pages,t,**kw)
    ims=[degrade(im,f'{key}{i}',mode,skew,noise) for i,im in enumerate(raster(t,dpi))]
    texts=[p.get_text('words') for p in pymupdf.open(t)]
    order=order or range(len(ims)); ims=[ims[i] for i in order]; texts=[texts[i] for i in order]
    ext=out.rsplit('.',1)[1].lower()
    if ext in('jpg','jpeg'): ims[0].save(out,quality=q,dpi=(dpi,dpi)); return out
    if ext=='png': ims[0].save(out,dpi=(dpi,dpi),optimize=True); return out
    if ext in('tif','tiff'): ims[0].save(out,compression='group4' if mode=='bw' else 'jpeg',save_all=True,append_images=ims[1:],dpi=(dpi,dpi)); return out
    d=pymupdf.open()
    for im,tx in zip(ims,texts):
        b=io.BytesIO()
        if mode=='bw': im.save(b,'TIFF',compression='group4')
        else: im.save(b,'JPEG',quality=q)
        w,h=im.size[0]*72/dpi,im.size[1]*72/dpi
        p=d.new_page(width=w,height=h); p.insert_image(p.rect,stream=b.getvalue())
        if text:
            for x0,y0,x1,y1,wd,*_ in tx:
                try:
                    wd=wd.replace('–','-').replace('—','-').replace('’',"'").replace('“','"').replace('”','"')
                    p.insert_text((x0,y1-2),wd,fontsize=max(3,(x1-x0)*.98/max(.1,pymupdf.get_text_length(wd,'helv',1))),render_mode=3)
                except Exception: pass
    d.save(f'{TMP}/s2.pdf',deflate=True); d.close()
    setmeta(f'{TMP}/s2.pdf',out,'',producer or 'Canon iR-ADV C3520',date); return out
def view(pdf,dpi=60,out=None,cols=4):
    ims=[]
    for f in ([pdf] if isinstance(pdf,str) else pdf):
        if f.lower().endswith('.pdf'): ims+=raster(f,dpi)
        elif f.lower().endswith(('jpg','png','tif','jpeg')):
            im=Image.open(f); 
            for k in range(getattr(im,'n_frames',1)):
                im.seek(k); c=im.convert('RGB'); c.thumbnail((int(8.3*dpi),int(11.7*dpi))); ims.append(c)
    w=max(i.width for i in ims);h=max(i.height for i in ims); rows=-(-len(ims)//cols)
    S=Image.new('RGB',(w*min(cols,len(ims)),h*rows),'gray')
    for k,i in enumerate(ims): S.paste(i,((k%cols)*w,(k//cols)*h))
    S.save(out or __import__("tempfile").gettempdir()+'/v.png')
def matterjson(d,**k): json.dump(k,open(d+'/matter.json','w'),indent=1,ensure_ascii=False)
