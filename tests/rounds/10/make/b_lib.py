import tempfile
from pathlib import Path

ROOT = str(Path(__file__).resolve().parents[1])

import os, io, re, math, random, base64, hashlib, subprocess, shutil, json, tempfile, datetime
import numpy as np
import pymupdf
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from HersheyFonts import HersheyFonts
TMP=f'{tempfile.gettempdir()}/build'; os.makedirs(TMP,exist_ok=True)
SIGDIR=TMP+'/sig'; os.makedirs(SIGDIR,exist_ok=True)
def h(s): return int(hashlib.md5(s.encode()).hexdigest()[:8],16)
INK={'blue':(24,44,140),'black':(25,25,30),'navy':(18,28,84),'green':(10,90,70)}
def catmull(pts,n=14):
    P=[pts[0]]+pts+[pts[-1]]; out=[]
    for i in range(1,len(P)-2):
        p0,p1,p2,p3=map(np.array,P[i-1:i+3])
        for t in np.linspace(0,1,n,endpoint=False):
            out.append(tuple(0.5*((2*p1)+(-p0+p2)*t+(2*p0-5*p1+4*p2-p3)*t*t+(-p0+3*p1-3*p2+p3)*t**3)))
    out.append(pts[-1]); return out
def sig(name, inst=0, ink=None):
    """signature png for a person; same hand each time, slight variation"""
    f=f'{SIGDIR}/{h(name)}_{inst}_{ink}.png'
    if os.path.exists(f): return f
    r=random.Random(h(name)); j=random.Random(h(name)+7919*(inst+1))
    ink=INK[ink or r.choice(['blue','blue','black','navy'])]; w0=r.choice([3,4,5,6])
    S=3; W,H=280*S,96*S
    im=Image.new('RGBA',(W,H),(0,0,0,0)); d=ImageDraw.Draw(im)
    def stroke(pts,w):
        pts=[(x+j.uniform(-4,4),y+j.uniform(-3,3)) for x,y in pts]
        c=catmull(pts); n=len(c)
        for i in range(n-1):
            ww=max(2,w*(0.65+0.45*math.sin(i*0.23+w)+0.25*(1-i/n)))
            d.line([c[i],c[i+1]],fill=ink+(235,),width=int(ww))
            d.ellipse([c[i+1][0]-ww/2,c[i+1][1]-ww/2,c[i+1][0]+ww/2,c[i+1][1]+ww/2],fill=ink+(235,))
    kind=h(name+'k')%6; x=40; base=H*0.6
    def zig(x,n,step,ups,dns,pts):
        for i in range(n):
            up=r.choice(ups); dn=r.choice(dns)
            pts+=[(x+step*.3,base-up),(x+step*.62,base+dn),(x+step,base-r.uniform(0,14))]; x+=step
        return x
    def loops(x,n,step,rad,pts):
        for i in range(n):
            q=rad*r.uniform(.6,1.3)
            for t in (0,1.6,3.1,4.7,6.0): pts.append((x+step*t/6.3+q*.55*math.sin(t)*1.2,base-q*(1-math.cos(t))))
            x+=step
        return x
    cap=[(x,base),(x+30,base-r.uniform(90,140)),(x+75,base-r.uniform(60,150)),(x+25,base+r.uniform(0,30)),(x+90,base-r.uniform(10,40))]
    if kind==0:
        pts=cap[:]; x=zig(x+90,r.randint(6,9),r.uniform(38,54),[18,26,34,80],[0,6,12,40],pts); stroke(pts,w0); stroke([(60,base+45),(W*.4,base+40),(min(W-20,x+40),base+10)],w0*.8)
    elif kind==1:
        pts=[]; x=loops(x+20,r.randint(4,7),r.uniform(55,85),r.uniform(34,60),pts); pts+=[(x+30,base-60),(x+110,base-90)]; stroke(pts,w0)
    elif kind==2:
        pts=[(x,base-120),(x+20,base+50),(x+50,base-60),(x+110,base-130),(x+140,base-40),(x+60,base-20)]; stroke(pts,w0)
        pts=[(x+130,base)]; x=zig(x+130,3,40,[26,40],[0,8],pts); pts+=[(x+60,base-4),(x+200,base-18),(min(W-20,x+330),base-r.uniform(10,60))]; stroke(pts,w0)
    elif kind==3:
        pts=[(x+60,base-30),(x+10,base+10),(x+40,base+40),(x+150,base-110),(x+190,base-150),(x+160,base+30),(x+110,base+90),(x+90,base+40),(x+220,base-30)]; x=loops(x+220,r.randint(2,3),60,26,pts); x=zig(x,2,34,[20],[4],pts); stroke(pts,w0); stroke([(x-260,base-70),(x-60,base-100),(x+60,base-80)],w0*.8)
    elif kind==4:
        q=.45; pts=[]; 
        for k in range(r.randint(2,3)):
            pts+=[(x,base),(x+26,base-130),(x+52,base-6),(x+70,base-90),(x+100,base+4)]; x+=112
        x=zig(x,r.randint(3,5),26,[14,20,30],[0,4],pts); stroke(pts,w0); stroke([(x-40,base-70),(x+20,base-120),(x+30,base-10),(x-140,base+52),(x-300,base+30)],w0*.8)
    else:
        pts=[(x+200,base-120),(x+60,base-130),(x,base-60),(x+30,base+10),(x+150,base+5),(x+190,base-50),(x+100,base-60),(x+60,base)]; stroke(pts,w0)
        x+=190
        for k in range(r.randint(2,4)):
            pts=[(x,base-10)]; x=zig(x,r.randint(1,3),r.uniform(24,44),[20,40,60],[0,30],pts); stroke(pts,w0); x+=22
        stroke([(40,base+60),(x,base+44)],w0*.7)
    for _ in range(r.randrange(3)):
        px,py=r.uniform(120,W-200),base-r.uniform(90,130); d.ellipse([px,py,px+9,py+8],fill=ink+(235,))
    im=im.rotate(random.Random(h(name)).uniform(-2,7),resample=Image.BICUBIC).resize((W//S*2,H//S*2),Image.LANCZOS); im.save(f); return f
_HF={}
def hand(text,font='scripts',ink='blue',px=44,seed=None):
    f=f'{SIGDIR}/h{h(text+font+ink+str(px)+str(seed))}.png'
    if os.path.exists(f): return f
    if font not in _HF:
        o=HersheyFonts(); o.load_default_font(font); o.normalize_rendering(100); _HF[font]=o
    r=random.Random(h(text+str(seed))); sc=px/60
    strokes=[s for s in _HF[font].strokes_for_text(text)]
    xs=[p[0] for s in strokes for p in s]; ys=[p[1] for s in strokes for p in s]
    W=int((max(xs)-min(xs))*sc)+30; Hh=int((max(ys)-min(ys))*sc)+30
    im=Image.new('RGBA',(W*2,Hh*2),(0,0,0,0)); d=ImageDraw.Draw(im)
    for s in strokes:
        q=[((p[0]-min(xs))*sc*2+30+r.uniform(-1.2,1.2),Hh*2-((p[1]-min(ys))*sc*2+30)+r.uniform(-1.5,1.5)+2*math.sin(p[0]/60)) for p in s]
        if len(q)>2: q=catmull(q,5)
        d.line(q,fill=INK[ink]+(230,),width=max(4,int(px/10)),joint='curve')
    im=im.resize((W,Hh),Image.LANCZOS); im.save(f); return f
def thumb(name):
    f=f'{SIGDIR}/t{h(name)}.png'
    if os.path.exists(f): return f
    W,H=150,190; y,x=np.mgrid[0:H,0:W]; cx,cy=75+6,90
    rr=np.sqrt(((x-cx)/1.0)**2+((y-cy)/1.25)**2); th=np.arctan2(y-cy,x-cx)
    g=np.sin(rr*0.95+1.3*np.sin(th*2)+0.06*y); rng=np.random.default_rng(h(name)%2**32)
    m=(g>0.05)&((((x-75)/68.)**2+((y-95)/90.)**2)<1)
    n=rng.random((H,W)); a=np.where(m,np.where(n>0.22,215,60),0).astype('uint8')
    im=np.zeros((H,W,4),'uint8'); im[...,0]=40;im[...,1]=30;im[...,2]=110;im[...,3]=a
    Image.fromarray(im).filter(ImageFilter.GaussianBlur(.7)).save(f); return f
FB='/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf'
def rstamp(top,bottom,mid='',col=(40,40,140),size=420,seed=1):
    f=f'{SIGDIR}/r{h(top+bottom+mid+str(col)+str(seed))}.png'
    if os.path.exists(f): return f
    im=Image.new('RGBA',(size,size),(0,0,0,0)); d=ImageDraw.Draw(im); c=size/2
    for rad,w in((c-6,6),(c-76,3)): d.ellipse([c-rad,c-rad,c+rad,c+rad],outline=col+(220,),width=w)
    def arc(text,bot):
        fn=ImageFont.truetype(FB,36); rad=c-41
        ws=[fn.getlength(ch)+3 for ch in text]; tot=sum(ws)/rad
        if tot>2.9:
            fn=ImageFont.truetype(FB,max(16,int(36*2.9/tot))); ws=[fn.getlength(ch)+2 for ch in text]; tot=sum(ws)/rad
        a=-tot/2
        for ch,w in zip(text,ws):
            m=a+w/rad/2
            t=Image.new('RGBA',(70,70),(0,0,0,0)); ImageDraw.Draw(t).text((35,35),ch,font=fn,fill=col+(225,),anchor='mm')
            if not bot: ang=-math.degrees(m); px=c+rad*math.sin(m); py=c-rad*math.cos(m)
            else: ang=math.degrees(m); px=c+rad*math.sin(m); py=c+rad*math.cos(m)
            t=t.rotate(ang,resample=Image.BICUBIC); im.alpha_composite(t,(int(px-35),int(py-35))); a+=w/rad
    arc(top,False); arc(bottom,True)
    fn=ImageFont.truetype(FB,30); L=mid.split('\n')
    for i,l in enumerate(L):
        fs=fn
        while fs.getlength(l)>size-190 and fs.size>14: fs=ImageFont.truetype(FB,fs.size-2)
        d.text((c,c+(i-(len(L)-1)/2)*36),l,font=fs,fill=col+(220,),anchor='mm')
    a=np.array(im); rng=np.random.default_rng(seed); n=np.array(Image.fromarray((rng.random((size//6,size//6))*255).astype('uint8')).resize((size,size)))
    a[...,3]=(a[...,3]*np.where(n>232,.35,.93)).astype('uint8')
    Image.fromarray(a).rotate(random.Random(seed).uniform(-14,14),resample=Image.BICUBIC).save(f); return f
def bstamp(lines,col=(90,30,130),seed=1,fs=34):
    f=f'{SIGDIR}/b{h("|".join(lines)+str(col)+str(seed)+str(fs))}.png'
    if os.path.exists(f): return f
    fn=ImageFont.truetype(FB,fs); W=int(max(fn.getlength(l) for l in lines))+60; H=len(lines)*(fs+12)+40
    im=Image.new('RGBA',(W,H),(0,0,0,0)); d=ImageDraw.Draw(im); d.rectangle([4,4,W-5,H-5],outline=col+(220,),width=5)
    for i,l in enumerate(lines): d.text((W/2,26+i*(fs+12)+fs/2),l,font=fn,fill=col+(225,),anchor='mm')
    im.rotate(random.Random(seed).uniform(-5,5),expand=True,resample=Image.BICUBIC).save(f); return f
def uri(f):
    return 'data:image/png;base64,'+base64.b64encode(open(f,'rb').read()).decode()
def img(f,css='height:14mm'): return f'<img src="{uri(f)}" style="{css}">'
def at(f,css): # overlay image, zero height
    return f'<div style="position:relative;height:0"><img src="{uri(f)}" style="position:absolute;{css}"></div>'
def hw(text,hmm=7,font='scripts',ink='blue',seed=0): return img(hand(text,font,ink,seed=seed),f'height:{hmm}mm;vertical-align:middle;margin:-1mm 0')
def sigcell(c):
    if c is None: return ''
    s=''
    if c.get('n'): s=f'<img src="{uri(sig(c["n"],c.get("i",0),c.get("ink")))}" style="position:absolute;left:{c.get("dx",3)}mm;top:{c.get("dy",-13)}mm;height:{c.get("h",17)}mm">'
    if c.get('thumb'): s+=f'<img src="{uri(thumb(c["thumb"]))}" style="position:absolute;left:8mm;top:-17mm;height:19mm">'
    if c.get('stamp'): s+=f'<img src="{uri(c["stamp"])}" style="position:absolute;left:{c.get("sx",38)}mm;top:{c.get("sy",-14)}mm;height:{c.get("sh",24)}mm;opacity:.85">'
    d=''
    if c.get('d'): d='<div>Date: '+hw(c['d'],6,c.get('f','scripts'),c.get('dink','blue'),c.get('n'))+'</div>'
    if c.get('dt'): d=f'<div>Date: {c["dt"]}</div>'
    return f'<div style="padding-top:15mm"><div style="position:relative;height:0">{s}</div><div style="border-top:0.3mm solid #222;padding-top:1mm">{c["cap"]}{d}</div></div>'
def blocks_html(B):
    o=[]
    for b in B:
        k=b[0]
        if k in('h1','h2','h3','p'): o.append(f'<{k}>{b[1]}</{k}>')
        elif k=='pc': o.append(f'<p style="text-align:center">{b[1]}</p>')
        elif k=='pr': o.append(f'<p style="text-align:right">{b[1]}</p>')
        elif k=='n': o.append(f'<div class="n"><div class="nn">{b[1]}</div><div class="nt">{b[2]}</div></div>')
        elif k=='t':
            w=b[2]; o.append('<table class="g"><colgroup>'+''.join(f'<col style="width:{x}%">' for x in w)+'</colgroup>')
            head=not(len(b)>3 and b[3]=='nohead')
            for i,r in enumerate(b[1]):
                tg='th' if head and i==0 else 'td'
                o.append('<tr>'+''.join(f'<{tg}>{c}</{tg}>' for c in r)+'</tr>')
            o.append('</table>')
        elif k=='sig': o.append('<table class="s"><tr>'+''.join(f'<td style="width:{100/len(b[1])}%;padding-right:8mm">{sigcell(c)}</td>' for c in b[1])+'</tr></table>')
        elif k=='sp': o.append(f'<div style="height:{b[1]}mm"></div>')
        elif k=='hr': o.append('<hr>')
        elif k=='pb': o.append('<div style="break-after:page"></div>')
        elif k=='raw': o.append(b[1])
    return ''.join(o)
CSS={
'serif':'body{font:11.5pt/1.42 "Liberation Serif"}h1{font-size:15pt;text-align:center}h2{font-size:12pt;margin:4mm 0 1.5mm}',
'sans':'body{font:10.3pt/1.38 "Liberation Sans"}h1{font-size:15pt}h2{font-size:11pt;color:#223a5e;margin:4mm 0 1.5mm}th{background:#e6ebf2}',
'carlito':'body{font:11.2pt/1.36 Carlito}h1{font-size:17pt;color:#1d4e4a}h2{font-size:12.5pt;color:#1d4e4a;border-bottom:.3mm solid #1d4e4a;margin:4mm 0 2mm}th{background:#dcebe8}',
'dejavu':'body{font:9.6pt/1.45 "DejaVu Serif"}h1{font-size:13pt;text-align:center;letter-spacing:.5px}h2{font-size:10pt;text-decoration:underline;margin:4mm 0 1.5mm}',
'type':'body{font:11pt/1.35 "Liberation Mono"}h1{font-size:12.5pt;text-align:center;text-decoration:underline}h2{font-size:11pt;margin:3mm 0 1mm}',
'caladea':'body{font:11.2pt/1.45 Caladea}h1{font-size:15pt;text-align:center;font-variant:small-caps}h2{font-size:12pt;margin:4mm 0 1.5mm}th{background:#eee}',
'narrow':'body{font:10.5pt/1.35 "Liberation Sans Narrow"}h1{font-size:16pt;text-align:center;border:.4mm solid #000;padding:2mm}h2{font-size:11pt;background:#ddd;padding:1mm;margin:3mm 0 1mm}',
'urdu':'body{font:13pt/2.0 "Noto Naskh Arabic";direction:rtl;text-align:right}h1{font-size:19pt;text-align:center;font-family:"Noto Nastaliq Urdu";line-height:2.2;margin:0}h2{font-size:14pt;margin:2mm 0}',
'nast':'body{font:12.5pt/2.5 "Noto Nastaliq Urdu";direction:rtl;text-align:right}h1{font-size:18pt;text-align:center;line-height:2.4;margin:0}h2{font-size:14pt;margin:1mm 0}',
}
BASE='*{box-sizing:border-box}p{margin:0 0 2.6mm}.n{display:flex;margin-bottom:2.4mm}.nn{width:11mm;flex:none}table.g{border-collapse:collapse;width:100%;margin:2mm 0 3mm;table-layout:fixed}table.g td,table.g th{border:.25mm solid #555;padding:1.2mm 1.6mm;vertical-align:top;text-align:start;overflow-wrap:break-word}table.s{width:100%;border-collapse:collapse;page-break-inside:avoid}table.s td{vertical-align:top}tr{page-break-inside:avoid}hr{border:0;border-top:.3mm solid #333}'
def chromium(html,css='serif',size='A4',margin='20mm 20mm 20mm 22mm',extra=''):
    n=f'{TMP}/c{os.getpid()}_{random.randrange(10**9)}'
    doc=f'<!doctype html><html><head><meta charset="utf-8"><style>@page{{size:{size};margin:{margin}}}{BASE}{CSS[css]}{extra}</style></head><body style="margin:0">{html}</body></html>'
    open(n+'.html','w').write(doc)
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--print-to-pdf={n}.pdf',n+'.html'],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=90,check=True)
    return n+'.pdf'
def H(B,css='serif',**k): return chromium(blocks_html(B),css,**k)
def footer(pdf,fmt='Page {p} of {n}',pos='c',left=None,fs=8.5,font='helv',first=True):
    d=pymupdf.open(pdf); n=len(d)
    for i,p in enumerate(d):
        if i==0 and not first: continue
        t=fmt.format(p=i+1,n=n); w=pymupdf.get_text_length(t,font,fs); R=p.rect
        x={'c':(R.width-w)/2,'r':R.width-w-56,'l':60}[pos]
        y=R.height-28 if pos!='t' else 30
        p.insert_text((x,y),t,fontname=font,fontsize=fs)
        if left: p.insert_text((60,y),left,fontname=font,fontsize=fs)
    o=pdf[:-4]+'f.pdf'; d.save(o); return o
def pages(pdf,order):
    d=pymupdf.open(pdf); d.select(order); o=pdf[:-4]+'s.pdf'; d.save(o,garbage=3); return o
def images(pdf,dpi=170,grey=True,turn=.6,noise=6,shadow=False,seed=1,tint=None,q=72):
    d=pymupdf.open(pdf); out=[]; rng=np.random.default_rng(seed); r=random.Random(seed)
    for p in d:
        px=p.get_pixmap(dpi=dpi); im=Image.frombytes('RGB',(px.width,px.height),px.samples)
        bg=tint or (r.randint(240,252),)*3
        a=np.asarray(im).astype('float32'); a=a*(np.array(bg)/255.); im=Image.fromarray(a.astype('uint8'))
        im=im.rotate(r.uniform(-turn,turn),resample=Image.BICUBIC,fillcolor=tuple(bg))
        im=im.filter(ImageFilter.GaussianBlur(dpi/430))
        a=np.asarray(im).astype('float32'); a+=rng.normal(0,noise,a.shape[:2])[...,None]
        if shadow:
            hh,ww=a.shape[:2]; g=1-0.28*np.clip((np.arange(ww)[None,:]/ww*0.8+np.arange(hh)[:,None]/hh*.5)-0.55,0,1); a*=g[...,None]
        im=Image.fromarray(np.clip(a,0,255).astype('uint8'))
        if grey: im=im.convert('L')
        out.append(im)
    return out
def scan(pdf,dest,dpi=170,q=68,**k):
    ims=images(pdf,dpi=dpi,**k); e=dest.rsplit('.',1)[1].lower()
    if e in('jpg','jpeg'): assert len(ims)==1,dest; ims[0].save(dest,quality=q,dpi=(dpi,dpi))
    elif e=='png': assert len(ims)==1,dest; ims[0].save(dest,dpi=(dpi,dpi),optimize=True)
    elif e in('tif','tiff'): ims[0].save(dest,save_all=True,append_images=ims[1:],compression='tiff_deflate' ,dpi=(dpi,dpi))
    else:
        d=pymupdf.open()
        for im in ims:
            b=io.BytesIO(); im.save(b,'JPEG',quality=q)
            p=d.new_page(width=im.width*72/dpi,height=im.height*72/dpi); p.insert_image(p.rect,stream=b.getvalue())
        d.set_metadata({'producer':'Scan Station','creator':''}); d.save(dest,deflate=True)
# docx
from docx import Document
from docx.shared import Pt,Mm,RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def runs(p,t,size=None,allb=False):
    b=i=u=False
    t=t.replace('&amp;','&').replace('&nbsp;','\u00a0')
    for tok in re.split(r'(</?[biu]>|<br>)',t):
        if tok in('<b>','</b>'): b=tok=='<b>'
        elif tok in('<i>','</i>'): i=tok=='<i>'
        elif tok in('<u>','</u>'): u=tok=='<u>'
        elif tok=='<br>': p.add_run().add_break()
        elif tok:
            r=p.add_run(tok); r.bold=b or allb or None; r.italic=i or None; r.underline=u or None
            if size: r.font.size=Pt(size)
def field(p,code):
    for t,txt in(('begin',None),(None,code),('end',None)):
        r=p.add_run(); r.font.size=Pt(8.5)
        if t: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),t)
        else: e=OxmlElement('w:instrText'); e.set(qn('xml:space'),'preserve'); e.text=txt
        r._r.append(e)
def docx(B,dest,font='Carlito',size=11,foot='Page',head=None,landscape=False,margins=(22,22,22,22),author='office'):
    D=Document(); s=D.sections[0]; s.page_width,s.page_height=Mm(210),Mm(297)
    if landscape: s.page_width,s.page_height=Mm(297),Mm(210)
    s.top_margin,s.right_margin,s.bottom_margin,s.left_margin=[Mm(x) for x in margins]
    st=D.styles['Normal']; st.font.name=font; st.font.size=Pt(size); st.paragraph_format.space_after=Pt(6)
    st.element.rPr.rFonts.set(qn('w:eastAsia'),font)
    D.core_properties.author=author; D.core_properties.created=datetime.datetime(2026,11,27,10,5); D.core_properties.modified=datetime.datetime(2026,11,27,16,40)
    if head: hp=s.header.paragraphs[0]; runs(hp,head,8.5); hp.alignment=AL.RIGHT
    if foot:
        fp=s.footer.paragraphs[0]; fp.alignment=AL.CENTER; runs(fp,foot+' ',8.5); field(fp,'PAGE'); runs(fp,' of ',8.5); field(fp,'NUMPAGES')
    tw=(s.page_width-s.left_margin-s.right_margin)
    for b in B:
        k=b[0]
        if k in('h1','h2','h3'):
            p=D.add_paragraph(); runs(p,b[1],{'h1':15,'h2':12,'h3':11}[k],True); p.paragraph_format.keep_with_next=True
            if k=='h1': p.alignment=AL.CENTER
        elif k=='p': runs(D.add_paragraph(),b[1])
        elif k=='pc': p=D.add_paragraph(); runs(p,b[1]); p.alignment=AL.CENTER
        elif k=='pr': p=D.add_paragraph(); runs(p,b[1]); p.alignment=AL.RIGHT
        elif k=='n':
            p=D.add_paragraph(); p.paragraph_format.left_indent=Mm(11); p.paragraph_format.first_line_indent=Mm(-11)
            p.paragraph_format.tab_stops.add_tab_stop(Mm(11)); runs(p,b[1]+'\t'+b[2])
        elif k=='t':
            T=D.add_table(rows=0,cols=len(b[2])); T.style='Table Grid'; T.autofit=False
            for ci,x in enumerate(b[2]): T.columns[ci].width=int(tw*x/sum(b[2]))
            head_=not(len(b)>3 and b[3]=='nohead')
            for ri,r in enumerate(b[1]):
                cells=T.add_row().cells
                for ci,c in enumerate(r):
                    cells[ci].width=int(tw*b[2][ci]/sum(b[2])); p=cells[ci].paragraphs[0]; p.paragraph_format.space_after=Pt(1); runs(p,str(c),size-1,head_ and ri==0)
            D.add_paragraph().paragraph_format.space_after=Pt(2)
        elif k=='sig':
            T=D.add_table(rows=1,cols=len(b[1])); T.autofit=False
            for ci,c in enumerate(b[1]):
                cell=T.rows[0].cells[ci]; cell.width=int(tw/len(b[1])); p=cell.paragraphs[0]
                if c is None: continue
                if c.get('n'): p.add_run().add_picture(sig(c['n'],c.get('i',0),c.get('ink')),height=Mm(15))
                else: p.add_run('\n')
                if c.get('stamp'): p.add_run().add_picture(c['stamp'],height=Mm(c.get('sh',22)))
                p.paragraph_format.space_after=Pt(0)
                p=cell.add_paragraph(); runs(p,'______________________'); p.paragraph_format.space_after=Pt(0)
                p=cell.add_paragraph(); runs(p,c['cap']); 
                if c.get('dt'): runs(cell.add_paragraph(),'Date: '+c['dt'])
                if c.get('d'): p=cell.add_paragraph(); runs(p,'Date: '); p.add_run().add_picture(hand(c['d'],seed=c.get('n')),height=Mm(6))
        elif k=='sp': D.add_paragraph()
        elif k=='pb': D.add_page_break()
        elif k=='hr': D.add_paragraph('_'*70)
    D.save(dest); return dest
def lo_pdf(docxfile):
    o=f'{TMP}/lo{random.randrange(10**9)}'; os.makedirs(o)
    subprocess.run(['soffice','-env:UserInstallation=file:///tmp/lo-profile','--headless','--convert-to','pdf','--outdir',o,docxfile],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120,check=True)
    return f'{o}/'+os.path.basename(docxfile).rsplit('.',1)[0]+'.pdf'
def L(B,**k):
    t=f'{TMP}/d{random.randrange(10**9)}.docx'; docx(B,t,**k); return lo_pdf(t)
# reportlab
from reportlab.platypus import SimpleDocTemplate,Paragraph,Table,TableStyle,Spacer,PageBreak,HRFlowable,Image as RI,Flowable
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4,landscape as LS
from reportlab.lib.units import mm
class SigF(Flowable):
    def __init__(s,c,w): s.c=c; s.w=w; s.width=w; s.height=26*mm+ (10*mm if c else 0)
    def wrap(s,a,b): return s.w,s.height
    def draw(s):
        c=s.c
        if not c: return
        cv=s.canv; y=18*mm
        if c.get('n'): cv.drawImage(sig(c['n'],c.get('i',0),c.get('ink')),2*mm,y-4*mm,height=17*mm,width=49*mm,mask='auto')
        if c.get('stamp'): cv.drawImage(c['stamp'],c.get('sx',36)*mm,y-10*mm,height=24*mm,width=24*mm,mask='auto',preserveAspectRatio=True)
        cv.line(0,y,s.w-10*mm,y)
        p=Paragraph(c['cap'].replace('<br>','<br/>')+(f'<br/>Date: {c["dt"]}' if c.get('dt') else ''),ParagraphStyle('c',fontName='Times-Roman' if c.get('ser') else 'Helvetica',fontSize=9.2,leading=11.4)); w,hh=p.wrap(s.w-6*mm,60*mm); p.drawOn(cv,0,y-2-hh)
def RL(B,font='Helvetica',size=10,landscape=False,foot='Page {p} of {n}',left='',margin=20,align=0,hdr='#dfe6ee'):
    out=f'{TMP}/r{random.randrange(10**9)}.pdf'; ps=LS(A4) if landscape else A4
    bf={'Helvetica':'Helvetica-Bold','Times-Roman':'Times-Bold'}[font]
    st=ParagraphStyle('b',fontName=font,fontSize=size,leading=size*1.36,spaceAfter=6,alignment=align)
    tw=ps[0]-2*margin*mm; F=[]; X=lambda t:t.replace('<br>','<br/>').replace('&nbsp;','\u00a0')
    for b in B:
        k=b[0]
        if k in('h1','h2','h3'): F.append(Paragraph(X(b[1]),ParagraphStyle(k,parent=st,fontName=bf,fontSize={'h1':15,'h2':11.5,'h3':10.5}[k],leading=19 if k=='h1' else 15,alignment=1 if k=='h1' else 0,spaceBefore=5)))
        elif k=='p': F.append(Paragraph(X(b[1]),st))
        elif k in('pc','pr'): F.append(Paragraph(X(b[1]),ParagraphStyle(k,parent=st,alignment=1 if k=='pc' else 2)))
        elif k=='n': F.append(Paragraph(X(b[2]),ParagraphStyle('n',parent=st,leftIndent=11*mm,bulletIndent=0),bulletText=b[1]))
        elif k=='t':
            cs=ParagraphStyle('c',fontName=font,fontSize=size-1.2,leading=(size-1.2)*1.28); ch=ParagraphStyle('ch',parent=cs,fontName=bf)
            head_=not(len(b)>3 and b[3]=='nohead')
            T=Table([[Paragraph(X(str(c)),ch if head_ and i==0 else cs) for c in r] for i,r in enumerate(b[1])],colWidths=[tw*x/sum(b[2]) for x in b[2]],repeatRows=1 if head_ else 0)
            T.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.5,colors.HexColor('#666')),('VALIGN',(0,0),(-1,-1),'TOP')]+([('BACKGROUND',(0,0),(-1,0),colors.HexColor(hdr))] if head_ else [])))
            F+= [T,Spacer(1,7)]
        elif k=='sig': F.append(Table([[SigF(c,tw/len(b[1])) for c in b[1]]],colWidths=[tw/len(b[1])]*len(b[1])))
        elif k=='sp': F.append(Spacer(1,b[1]*mm))
        elif k=='hr': F.append(HRFlowable(width='100%',color=colors.black,spaceAfter=6))
        elif k=='pb': F.append(PageBreak())
    SimpleDocTemplate(out,pagesize=ps,leftMargin=margin*mm,rightMargin=margin*mm,topMargin=18*mm,bottomMargin=20*mm,invariant=1).build(F)
    return footer(out,foot,left=left) if foot else out
def npages(f):
    e=f.rsplit('.',1)[1].lower()
    if e=='pdf': return len(pymupdf.open(f))
    if e=='docx': return len(pymupdf.open(lo_pdf(f)))
    if e in('tif','tiff'): return Image.open(f).n_frames
    return 1
def build(slug,papers,faulty,mj,exp):
    root=f'{ROOT}/{slug}'; 
    for v in('clean','faulty'):
        shutil.rmtree(f'{root}/{v}',ignore_errors=True); os.makedirs(f'{root}/{v}')
    for name,fn in papers:
        fn(f'{root}/clean/{name}',False)
        act=faulty.get(name)
        if act is None: shutil.copy2(f'{root}/clean/{name}',f'{root}/faulty/{name}')
        elif act=='build': fn(f'{root}/faulty/{name}',True)
        elif act=='drop': pass
        print(name,npages(f'{root}/clean/{name}'),act or '',flush=True)
    for v in('clean','faulty'): json.dump(mj,open(f'{root}/{v}/matter.json','w'),indent=1,ensure_ascii=False)
    json.dump(exp,open(f'{root}/expected.json','w'),indent=1,ensure_ascii=False)
def ship(src,dest): shutil.copy(src,dest)
def sheet(slug):
    root=f'{ROOT}/{slug}'; 
    for v in('clean','faulty'):
        ims=[]
        for f in sorted(os.listdir(f'{root}/{v}')):
            p=f'{root}/{v}/{f}'
            if f.endswith('.json'): continue
            if v=='faulty' and os.path.exists(f'{root}/clean/{f}') and open(p,'rb').read()==open(f'{root}/clean/{f}','rb').read(): continue
            e=f.rsplit('.',1)[1].lower()
            if e in('pdf','docx'):
                for pg in pymupdf.open(p if e=='pdf' else lo_pdf(p)):
                    x=pg.get_pixmap(dpi=80); ims.append((f,Image.frombytes('RGB',(x.width,x.height),x.samples)))
            else:
                im=Image.open(p)
                for i in range(getattr(im,'n_frames',1)): im.seek(i); ims.append((f,im.convert('RGB')))
        W,Hh=560,790
        for s in range(0,len(ims),8):
            sh=Image.new('RGB',(4*W,2*Hh),'grey'); d=ImageDraw.Draw(sh)
            for i,(f,im) in enumerate(ims[s:s+8]):
                im=im.copy(); im.thumbnail((W-8,Hh-22)); x,y=(i%4)*W,(i//4)*Hh; sh.paste(im,(x+4,y+20)); d.text((x+4,y+4),f,fill='white')
            sh.save(f'{TMP}/{slug}_{v}_{s//8}.png'); print(f'{TMP}/{slug}_{v}_{s//8}.png')
def wd(y,m,d): return datetime.date(y,m,d).strftime('%A')
