import os, random, math, subprocess, tempfile, io, json, shutil, hashlib
import pymupdf as fitz
from PIL import Image, ImageFilter
import numpy as np
os.environ['ORT_DISABLE_TELEMETRY']='1'

def seed_of(s): return int(hashlib.md5(s.encode()).hexdigest()[:8],16)

def _smooth(pts):
    d="M%.1f %.1f "%pts[0]
    for i in range(len(pts)-1):
        p0=pts[max(i-1,0)];p1=pts[i];p2=pts[i+1];p3=pts[min(i+2,len(pts)-1)]
        c1=(p1[0]+(p2[0]-p0[0])/6,p1[1]+(p2[1]-p0[1])/6)
        c2=(p2[0]-(p3[0]-p1[0])/6,p2[1]-(p3[1]-p1[1])/6)
        d+="C%.1f %.1f %.1f %.1f %.1f %.1f "%(c1+c2+p2)
    return d

def ink(person, inst="", w=190, h=52, color="#1b2a7a", urdu=False):
    """a wavering pen signature, its shape fixed by person, small differences by inst"""
    r=random.Random(seed_of(person)); j=random.Random(seed_of(person+inst))
    paths=[]
    x=8; n=r.choice([4,5,6,7,8,10,12]); pts=[]; lo=r.choice([0,1,2])
    big=r.uniform(.75,.95)
    k=r.randint(0,3)
    if k==0: pts+=[(x,h*.75),(x+6,h*(1-big)),(x+15,h*.8),(x+4,h*.55)]; x+=22
    elif k==1: pts+=[(x+16,h*.2),(x+2,h*.35),(x+14,h*.5),(x,h*.85),(x+16,h*.8)]; x+=26
    elif k==2: pts+=[(x+4,h*.15),(x+2,h*.9),(x+5,h*.3),(x+18,h*.2),(x+16,h*.48),(x+5,h*.5),(x+20,h*.85)]; x+=26
    else: pts+=[(x+22,h*.25),(x+8,h*.12),(x,h*.5),(x+10,h*.88),(x+24,h*.7),(x+18,h*.45)]; x+=26
    step=(w-60)/n
    for i in range(n):
        up=r.choice([[.25,.35,.45,.5,.2],[.4,.45,.5,.1],[.5,.55,.45]][lo]); dn=r.choice([[.62,.68,.72,.9],[.6,.65,.98],[.62,.66,.7]][lo])
        if r.random()<(.15,.35,.25)[lo]: pts+=[(x,h*.66),(x+step*.7,h*.2),(x+step*.1,h*.25)]
        pts.append((x+r.uniform(-3,3),h*up)); x+=step*.5
        pts.append((x+r.uniform(-4,2),h*dn)); x+=step*.5
    pts.append((w-18,h*r.uniform(.3,.6))); pts.append((w-6,h*r.uniform(.2,.5)))
    pts=[(a+j.uniform(-1.6,1.6),b+j.uniform(-1.6,1.6)) for a,b in pts]
    if urdu: pts=[(w-a,b) for a,b in pts]
    paths.append((_smooth(pts),r.uniform(1.5,2.1)))
    if r.random()<.75:
        y=h*r.uniform(.78,.93)
        u=[(w*.15+i*w*.15,y+j.uniform(-3,3)-i*1.2) for i in range(6)]
        paths.append((_smooth(u),1.3))
    if r.random()<.6:
        a,b=w*r.uniform(.4,.8),h*.15
        paths.append((_smooth([(a,b),(a+2,b+1.5),(a+3,b)]),2.0))
    s="".join('<path d="%s" fill="none" stroke="%s" stroke-width="%.1f" stroke-linecap="round"/>'%(d,color,wd) for d,wd in paths)
    return '<svg width="%d" height="%d" viewBox="0 0 %d %d" style="vertical-align:bottom">%s</svg>'%(w,h,w,h,s)

_D={'0':[[(3,0),(0,4),(1,9),(4,10),(6,6),(5,1),(3,0)]],'1':[[(1,2),(3,0),(3,10)]],'2':[[(0,2),(3,0),(6,2),(4,6),(0,10),(6,9.5)]],
'3':[[(0,1),(4,0),(5,3),(2,4.6),(6,6),(5,9.5),(0,9.6)]],'4':[[(4,0),(0,6.5),(6,6)],[(4.5,4),(4.2,10)]],'5':[[(6,0),(1,.4),(1,4.5),(5,4.6),(6,8),(3,10),(0,9)]],
'6':[[(5,0),(1,4),(0,8),(3,10),(6,7.6),(4,5.4),(.6,7)]],'7':[[(0,.4),(6,0),(2,10)]],'8':[[(3,4.6),(0,2.2),(3,0),(5.4,2),(3,4.6),(0,7.6),(3,10),(6,7.4),(3,4.6)]],
'9':[[(6,2),(3,0),(0,3),(3,5),(6,2),(5,10)]],'/':[[(5,-1),(0,11)]],'.':[[(2,9.5),(2.5,10)]],' ':[],'-':[[(0,5.4),(5,5)]]}
def hand(txt, inst="", size=1.5, color="#1b2a7a"):
    j=random.Random(seed_of(txt+inst)); x=4; out=""
    for c in txt:
        dy=j.uniform(-1.2,1.2)
        for st in _D[c]:
            pts=[(x+a*size+j.uniform(-.5,.5)+(10-b)*size*.12,4+b*size+dy+j.uniform(-.5,.5)) for a,b in st]
            out+='<path d="%s" fill="none" stroke="%s" stroke-width="1.5" stroke-linecap="round"/>'%(_smooth(pts),color)
        x+=(8.2 if c not in ' .' else 5)*size
    return '<svg width="%d" height="%d" style="vertical-align:bottom">%s</svg>'%(x+6,size*13+6,out)

def stamp(lines, inst="", color="#7a1f5c", w=150, rnd=True):
    j=random.Random(seed_of("st"+inst+lines[0])); a=j.uniform(-9,9)
    if rnd:
        t="".join('<text x="75" y="%d" font-size="%d" text-anchor="middle" fill="%s" font-family="Liberation Sans">%s</text>'%(75-(len(lines)-1)*7+i*15+4,11 if len(l)<18 else 9,color,l) for i,l in enumerate(lines))
        return '<svg width="%d" height="%d" viewBox="0 0 150 150" style="transform:rotate(%.1fdeg);opacity:.78"><circle cx="75" cy="75" r="70" fill="none" stroke="%s" stroke-width="3"/><circle cx="75" cy="75" r="61" fill="none" stroke="%s" stroke-width="1"/>%s</svg>'%(w,w,a,color,color,t)
    H=18+17*len(lines)
    t="".join('<text x="100" y="%d" font-size="12" text-anchor="middle" fill="%s" font-family="Liberation Sans" font-weight="bold">%s</text>'%(22+i*17,color,l) for i,l in enumerate(lines))
    return '<svg width="200" height="%d" style="transform:rotate(%.1fdeg);opacity:.8"><rect x="3" y="3" width="194" height="%d" fill="none" stroke="%s" stroke-width="2.5"/>%s</svg>'%(H,a/2,H-6,color,t)

def html_pdf(html, out, css=""):
    d=tempfile.mkdtemp(); p=os.path.join(d,"a.html")
    base="@page{size:A4;margin:22mm 22mm 20mm}body{font:11pt/1.42 'Liberation Serif'}*{box-sizing:border-box}table{border-collapse:collapse;width:100%}.pb{break-before:page}"
    open(p,"w",encoding="utf8").write('<html><head><meta charset="utf-8"><style>%s%s</style></head><body>%s</body></html>'%(base,css,html))
    subprocess.run(["nice","-n","19","chromium","--headless","--no-sandbox","--disable-gpu","--user-data-dir="+d+"/u","--no-pdf-header-footer","--print-to-pdf="+out,p],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
    shutil.rmtree(d,ignore_errors=True); return out

def _dirty(pix, grey, skew, noise, rs):
    im=Image.frombytes("RGB",(pix.width,pix.height),pix.samples)
    im=im.rotate(skew,resample=Image.BICUBIC,expand=False,fillcolor=(250,249,246))
    im=im.filter(ImageFilter.GaussianBlur(.45))
    a=np.asarray(im).astype("float32"); g=np.random.default_rng(rs)
    a=a*.965+4+g.normal(0,noise,a.shape[:2])[...,None]
    sh=np.linspace(0,5,a.shape[1])[None,:,None]; a=a-sh
    for _ in range(25):
        y=g.integers(0,a.shape[0]-2);x=g.integers(0,a.shape[1]-2);a[y:y+2,x:x+1]-=70
    im=Image.fromarray(np.clip(a,0,255).astype("uint8"))
    return im.convert("L") if grey else im

def scan_images(pdf, dpi=140, grey=True, skew=.7, noise=3.0, seed="s"):
    r=random.Random(seed_of(seed)); ims=[]
    for i,p in enumerate(fitz.open(pdf)):
        pix=p.get_pixmap(dpi=dpi); s=skew*r.uniform(.6,1.2)*r.choice([1,-1]); s=max(min(abs(s),1.5),.3)*(1 if s>0 else -1)
        ims.append(_dirty(pix,grey,s,noise,seed_of(seed)+i))
    return ims

def scan_pdf(pdf, out, dpi=140, grey=True, skew=.7, noise=3.0, q=68, ocr=False, seed="s"):
    ims=scan_images(pdf,dpi,grey,skew,noise,seed); doc=fitz.open()
    for im in ims:
        b=io.BytesIO(); im.save(b,"JPEG",quality=q,dpi=(dpi,dpi))
        if ocr:
            d=tempfile.mkdtemp(); open(d+"/a.jpg","wb").write(b.getvalue())
            subprocess.run(["nice","-n","19","tesseract",d+"/a.jpg",d+"/o","--dpi",str(dpi),"pdf"],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,env=dict(os.environ,OMP_THREAD_LIMIT="1"))
            t=fitz.open(d+"/o.pdf"); doc.insert_pdf(t); t.close(); shutil.rmtree(d)
        else:
            pg=doc.new_page(width=595.28*(im.width>im.height and 842/595.28 or 1),height=(595.28 if im.width>im.height else 841.89))
            pg.insert_image(pg.rect,stream=b.getvalue())
    doc.save(out,garbage=4,deflate=True); doc.close(); return out

def svg_png(svg,out,w,h):
    d=tempfile.mkdtemp(); p=html_pdf(svg,d+"/a.pdf","@page{size:%dpx %dpx;margin:0}body{margin:0}"%(w,h))
    pg=fitz.open(p)[0]; pix=pg.get_pixmap(dpi=200,alpha=False); pix.save(out); shutil.rmtree(d)
def write_json(p,o):
    with open(p,"w",encoding="utf8") as f: json.dump(o,f,ensure_ascii=False,indent=1)
