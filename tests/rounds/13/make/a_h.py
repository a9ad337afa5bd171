import os, io, json, math, random, shutil, subprocess, zlib
os.environ['ORT_DISABLE_TELEMETRY']='1'
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
import pymupdf as fitz
from reportlab.lib.pagesizes import A4, LEGAL
from reportlab.pdfgen import canvas as C
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import *
from PIL import Image
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.lib.units import mm
F='/usr/share/fonts/truetype/'
FT={'Serif':('liberation/LiberationSerif-Regular.ttf','liberation/LiberationSerif-Bold.ttf','liberation/LiberationSerif-Italic.ttf','liberation/LiberationSerif-BoldItalic.ttf'),
'Sans':('liberation/LiberationSans-Regular.ttf','liberation/LiberationSans-Bold.ttf','liberation/LiberationSans-Italic.ttf','liberation/LiberationSans-BoldItalic.ttf'),
'Carlito':('crosextra/Carlito-Regular.ttf','crosextra/Carlito-Bold.ttf','crosextra/Carlito-Italic.ttf','crosextra/Carlito-BoldItalic.ttf'),
'Caladea':('crosextra/Caladea-Regular.ttf','crosextra/Caladea-Bold.ttf','crosextra/Caladea-Italic.ttf','crosextra/Caladea-BoldItalic.ttf'),
'DejaVu':('dejavu/DejaVuSerif.ttf','dejavu/DejaVuSerif-Bold.ttf','dejavu/DejaVuSerif-Italic.ttf','dejavu/DejaVuSerif-BoldItalic.ttf'),
'Narrow':('liberation/LiberationSansNarrow-Regular.ttf','liberation/LiberationSansNarrow-Bold.ttf','liberation/LiberationSansNarrow-Italic.ttf','liberation/LiberationSansNarrow-BoldItalic.ttf'),
'Mono':('liberation/LiberationMono-Regular.ttf','liberation/LiberationMono-Bold.ttf','liberation/LiberationMono-Italic.ttf','liberation/LiberationMono-BoldItalic.ttf')}
for k,v in FT.items():
    for s,p in zip(('','-B','-I','-BI'),v): pdfmetrics.registerFont(TTFont(k+s,F+p))
    pdfmetrics.registerFontFamily(k,normal=k,bold=k+'-B',italic=k+'-I',boldItalic=k+'-BI')
HAND={'Breip':'breip/Breip.ttf','Dkg':'fifthhorseman/dkg.ttf','Kristi':'kristi/Kristi.ttf','Femke':'femkeklaver/femkeklaver.ttf'}
for k,p in HAND.items():
    try: pdfmetrics.registerFont(TTFont(k,F+p))
    except Exception as e: print('font',k,e)
BLUE=(.08,.13,.5); BLACK=(.1,.1,.12); NAVY=(.05,.08,.35); RED=(.7,.1,.12); GREEN=(.05,.4,.2); VIOLET=(.32,.12,.5)

# ---------- ink
def strokes(seed):
    "signature as polylines of (x,y) in a box about 1 x .35"
    r=random.Random(zlib.crc32(str(seed).encode())); out=[]
    n=r.randint(4,8); ph=r.random()*6; sl=r.uniform(.1,.45); a0=r.uniform(.09,.16); dec=r.uniform(.4,1.5)
    A=r.uniform(.02,.055); kinds=[r.uniform(.4,1.3) for _ in range(n+2)]
    # capital
    cap=[]; h=r.uniform(.2,.3); k=r.choice([0,1,2])
    for i in range(41):
        t=i/40
        if k==0: x=.09+.09*math.cos(2*math.pi*t*1.25+2.2); y=.16+h*.7*math.sin(2*math.pi*t*1.25+2.2)
        elif k==1: x=.02+.14*t+.05*math.sin(7*t); y=.02+h*1.2*abs(math.sin(2.6*t*math.pi/1.2))
        else: x=.05+.12*t-.06*math.sin(9*t); y=.30-h*1.1*t+.06*math.sin(11*t)
        cap.append((x,y))
    out.append(cap)
    body=[]; N=n*18
    for i in range(N+1):
        t=i/N; w=2*math.pi*n*t+ph; kk=kinds[int(t*n)]
        y=.10+a0*kk*math.exp(-dec*t)*math.sin(w)+.03*math.sin(3*t+ph)
        x=.16+.68*t+A*kk*math.cos(w)+sl*(y-.1)*.5
        body.append((x,y))
    for i in range(1,12):
        x,y=body[-1]; body.append((x+.014,y+.006*math.sin(i)))
    out.append(body)
    if r.random()<.7:
        y0=r.uniform(-.05,.0); d=r.uniform(-.02,.07); out.append([(.1+.78*i/20, y0+d*i/20+.02*math.sin(i/20*math.pi*r.choice([1,1,1]))) for i in range(21)])
    if r.random()<.5:
        x=r.uniform(.4,.75); out.append([(x,.27),(x+.012,.275),(x+.02,.272)])
    if r.random()<.35:
        x=r.uniform(.3,.6); out.append([(x,.24),(x+.1,.26),(x+.2,.255)])
    return out
def drawsig(c,seed,x,y,w=110,color=BLUE,jit=0):
    r=random.Random(f'{seed}{jit}{x:.0f}'); c.saveState(); c.translate(x,y); c.rotate(r.uniform(-3,6)); c.setStrokeColorRGB(*color); c.setLineCap(1); c.setLineJoin(1)
    sx=w*r.uniform(.95,1.05); sy=w*r.uniform(.95,1.08)
    for s in strokes(seed):
        for i in range(len(s)-1):
            (x1,y1),(x2,y2)=s[i],s[i+1]
            c.setLineWidth(1.15-.45*max(-1,min(1,(y2-y1)*20))*.8)
            c.line(x1*sx,y1*sy,x2*sx,y2*sy)
    c.restoreState()
def sigpng(seed,path,color=BLUE,W=520):
    im=Image.new('RGBA',(W,int(W*.42)),(255,255,255,0)); d=ImageDraw.Draw(im); col=tuple(int(v*255) for v in color)+(255,)
    for s in strokes(seed):
        pts=[(x*W*.95+8,W*.36-y*W*.95) for x,y in s]
        d.line(pts,fill=col,width=5,joint='curve')
    im=im.resize((W//2,int(W*.21)),Image.LANCZOS); im.save(path)
class Sig(Flowable):
    def __init__(s,seed,w=110,h=34,color=BLUE,jit=0): s.seed=seed; s.w=w; s.hh=h; s.color=color; s.jit=jit
    def wrap(s,a,b): return (s.w,s.hh)
    def draw(s):
        if s.seed: drawsig(s.canv,s.seed,4,6,s.w,s.color,s.jit)
class Hand(Flowable):
    def __init__(s,t,font='Breip',size=15,color=BLUE): s.t=t;s.f=font;s.z=size;s.c=color
    def wrap(s,a,b): return (pdfmetrics.stringWidth(s.t,s.f,s.z),s.z*1.05)
    def draw(s): s.canv.setFillColorRGB(*s.c); s.canv.setFont(s.f,s.z); s.canv.drawString(0,3,s.t)
def hand(c,x,y,t,size=15,font='Breip',color=BLUE,rot=0):
    c.saveState(); c.translate(x,y); c.rotate(rot); c.setFillColorRGB(*color); c.setFont(font,size); c.drawString(0,0,t); c.restoreState()
def rstamp(c,x,y,r,top,bottom='',mid=(),color=VIOLET,rot=0,font='Sans-B',alpha=.8,star=False):
    c.saveState(); c.translate(x,y); c.rotate(rot); c.setStrokeColorRGB(*color); c.setFillColorRGB(*color); c.setFillAlpha(alpha); c.setStrokeAlpha(alpha)
    c.setLineWidth(1.6); c.circle(0,0,r); c.setLineWidth(.7); c.circle(0,0,r*.66)
    def arc(t,up):
        z=r*.2
        tw=pdfmetrics.stringWidth(t,font,z); rad=r*.76 if up else r*.90
        lim=(1.15 if up else .8)*math.pi*rad*1.0
        if tw>lim: z=z*lim/tw; tw=lim
        a=(math.pi/2+tw/rad/2) if up else (-math.pi/2-tw/rad/2)
        for ch in t:
            cw=pdfmetrics.stringWidth(ch,font,z); da=cw/rad
            am=a-da/2 if up else a+da/2
            c.saveState(); c.translate(rad*math.cos(am),rad*math.sin(am)); c.rotate(math.degrees(am)-90 if up else math.degrees(am)+90); c.setFont(font,z); c.drawCentredString(0,0,ch); c.restoreState()
            a=a-da if up else a+da
    arc(top,True)
    if bottom: arc(bottom,False)
    if star: c.setFont('DejaVu-B',r*.5); c.drawCentredString(0,-r*.17,'★')
    z=r*.2
    for i,l in enumerate(mid):
        zz=min(z,z*1.15*r/max(1,pdfmetrics.stringWidth(l,font,z))); c.setFont(font,zz); c.drawCentredString(0,(len(mid)/2-i-.8)*r*.24,l)
    c.restoreState()
def bstamp(c,x,y,w,lines,color=VIOLET,rot=0,size=8,font='Sans-B',alpha=.85,box=True):
    c.saveState(); c.translate(x,y); c.rotate(rot); c.setStrokeColorRGB(*color); c.setFillColorRGB(*color); c.setFillAlpha(alpha); c.setStrokeAlpha(alpha)
    hgt=len(lines)*size*1.3+size*.7
    if box: c.setLineWidth(1.2); c.rect(0,0,w,hgt)
    for i,l in enumerate(lines):
        z=size
        tw=pdfmetrics.stringWidth(l,font,z)
        if tw>w-6: z=z*(w-6)/tw
        c.setFont(font,z); c.drawCentredString(w/2,hgt-(i+1)*size*1.3,l)
    c.restoreState()
class Over(Flowable):
    "zero-height: draw fn(canvas) relative to flow position"
    def __init__(s,fn): s.fn=fn
    def wrap(s,a,b): return (0,0)
    def draw(s): s.fn(s.canv)
# ---------- flow
class St:
    def __init__(s,font='Serif',size=11,lead=None):
        L=lead or size*1.32; k=dict(fontName=font,fontSize=size,leading=L)
        s.n=ParagraphStyle('n',spaceAfter=size*.55,alignment=4,**k); s.l=ParagraphStyle('l',spaceAfter=size*.4,**k)
        s.c=ParagraphStyle('c',parent=s.n,alignment=1); s.r=ParagraphStyle('r',parent=s.l,alignment=2)
        s.h=ParagraphStyle('h',fontName=font+'-B',fontSize=size*1.3,leading=size*1.7,alignment=1,spaceAfter=size*.6)
        s.b=ParagraphStyle('b',fontName=font+'-B',fontSize=size,leading=L,spaceBefore=size*.5,spaceAfter=size*.35)
        s.s=ParagraphStyle('s',fontName=font,fontSize=size*.8,leading=size*1.02); s.sc=ParagraphStyle('sc',parent=s.s,alignment=1)
        s.x=ParagraphStyle('x',fontName=font,fontSize=size,leading=L); s.xb=ParagraphStyle('xb',fontName=font+'-B',fontSize=size,leading=L)
        s.i=ParagraphStyle('i',parent=s.n,leftIndent=22,firstLineIndent=-22); s.i2=ParagraphStyle('i2',parent=s.n,leftIndent=44,firstLineIndent=-22)
    def __call__(s,t,k='n'): return Paragraph(t,getattr(s,k))
    def num(s,items,start=1,fmt='{}.'):
        return [Paragraph(fmt.format(i)+'&nbsp;&nbsp;'+t,s.i) for i,t in enumerate(items,start)]
    def tab(s,rows,widths,grid=True,head=True,k='x',pad=3,bg=None,gc=colors.black):
        d=[[ (Paragraph(str(v),s.xb if (head and i==0) else getattr(s,k)) if not isinstance(v,(Flowable,list)) else v) for v in r] for i,r in enumerate(rows)]
        t=Table(d,colWidths=widths,repeatRows=1 if head else 0)
        sty=[('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),pad),('BOTTOMPADDING',(0,0),(-1,-1),pad),('LEFTPADDING',(0,0),(-1,-1),4),('RIGHTPADDING',(0,0),(-1,-1),4)]
        if grid: sty.append(('GRID',(0,0),(-1,-1),.6,gc))
        if bg and head: sty.append(('BACKGROUND',(0,0),(-1,0),bg))
        t.setStyle(TableStyle(sty)); return t
    def sig(s,seed,lines,signed=True,color=BLUE,date=None,w=190,jit=0,hf='Dkg',align='LEFT',rule=True,sw=115):
        rows=[[Sig(seed if signed else None,sw,44,color,jit)]]+[[Paragraph(l,s.x)] for l in lines]
        if date is not None: rows.append([Table([[Paragraph('Date:',s.x),Hand(date,hf,15,color) if date else '']],colWidths=[34,w-34],style=[('LEFTPADDING',(0,0),(-1,-1),0),('TOPPADDING',(0,0),(-1,-1),0),('BOTTOMPADDING',(0,0),(-1,-1),0),('VALIGN',(0,0),(-1,-1),'BOTTOM')])])
        t=Table(rows,colWidths=[w]); t.hAlign=align
        sty=[('LEFTPADDING',(0,0),(-1,-1),0),('TOPPADDING',(0,0),(-1,-1),1),('BOTTOMPADDING',(0,0),(-1,-1),1)]
        if rule: sty.append(('LINEBELOW',(0,0),(0,0),.7,colors.black))
        t.setStyle(TableStyle(sty)); return t
def side(*cells,widths=None,total=470):
    t=Table([list(cells)],colWidths=widths or [total/len(cells)]*len(cells)); t.setStyle(TableStyle([('VALIGN',(0,0),(-1,-1),'TOP'),('LEFTPADDING',(0,0),(-1,-1),0)])); return t
def sp(h): return Spacer(1,h)
class NC(C.Canvas):
    def __init__(s,*a,**k): s._foot=None; s._over={}; s._pg=[]; k['invariant']=1; super().__init__(*a,**k)
    def showPage(s): s._pg.append(dict(s.__dict__)); s._startPage()
    def save(s):
        n=len(s._pg)
        for i,p in enumerate(s._pg,1):
            s.__dict__.update(p)
            if s._foot: s._foot(s,i,n)
            for f in s._over.get(i,[])+s._over.get('*',[]): f(s)
            C.Canvas.showPage(s)
        C.Canvas.save(s)
def mk(path,flow,foot=None,over=None,size=A4,m=(62,62,60,60),title=None,author=None):
    os.makedirs(os.path.dirname(path),exist_ok=True)
    d=SimpleDocTemplate(path,pagesize=size,leftMargin=m[0],rightMargin=m[1],topMargin=m[2],bottomMargin=m[3],title=title,author=author)
    def mkc(*a,**k):
        c=NC(*a,**k); c._foot=foot; c._over=over or {}; return c
    d.build(flow,canvasmaker=mkc); return path
def free(path,pages,size=A4,title=None):
    "pages: list of fn(c)"
    os.makedirs(os.path.dirname(path),exist_ok=True)
    c=C.Canvas(path,pagesize=size,invariant=1)
    if title: c.setTitle(title)
    for f in pages: f(c); c.showPage()
    c.save(); return path
def pagefoot(fmt='Page {} of {}',size=9,font='Serif',y=32,x=None):
    def f(c,i,n):
        c.saveState(); c.setFont(font,size); c.setFillGray(0); c.drawCentredString(x or c._pagesize[0]/2,y,fmt.format(i,n)); c.restoreState()
    return f
# ---------- scans
def deg(im,r,gray,q,noise,skew,blur,tint):
    im=im.convert('RGB'); bg=(250,249,246) if not gray else (252,252,252)
    im=im.rotate(skew,Image.BICUBIC,fillcolor=bg)
    a=np.asarray(im).astype(np.float32); g=np.random.default_rng(r.randint(0,10**9))
    h,w=a.shape[:2]
    a=a*(1-tint*np.array([.0,.012,.04]))
    sh=1-(.05*np.linspace(0,1,w)[None,:,None]**3)*r.choice([0,1,1]); a=a*sh
    a+=g.normal(0,noise,(h,w,1)).astype(np.float32)
    for _ in range(r.randint(8,30)):
        y,x=r.randrange(h-3),r.randrange(w-3); s=r.randint(1,2); a[y:y+s,x:x+s]=r.randint(60,170)
    if r.random()<.5:
        x=r.choice([r.randint(0,5),w-r.randint(6,10)]); a[:,x:x+r.randint(2,5)]*=.75
    im=Image.fromarray(np.clip(a,0,255).astype(np.uint8))
    if blur: im=im.filter(ImageFilter.GaussianBlur(blur))
    return im.convert('L') if gray else im
def jpg(im,q):
    b=io.BytesIO(); im.save(b,'JPEG',quality=q); return b.getvalue()
def scan(src,out,seed,dpi=150,gray=False,q=58,noise=5,skew=None,blur=.45,tint=1.,ocr=False,crop=None,post=None):
    os.makedirs(os.path.dirname(out),exist_ok=True)
    s=fitz.open(src); d=fitz.open()
    for i,p in enumerate(s):
        r=random.Random(f'{seed}-{i}')
        px=p.get_pixmap(dpi=dpi,colorspace=fitz.csRGB); im=Image.frombytes('RGB',(px.width,px.height),px.samples)
        if post: im=post(im,i)
        im=deg(im,r,gray,q,noise,skew if skew is not None else r.uniform(-.9,.9),blur,tint)
        R=fitz.Rect(p.rect)
        if crop and i in crop: im=im.crop((0,0,im.width,int(im.height*crop[i]))); R=fitz.Rect(0,0,R.width,R.height*crop[i])
        np_=d.new_page(width=R.width,height=R.height); np_.insert_image(np_.rect,stream=jpg(im,q))
        if ocr:
            tw=fitz.TextWriter(np_.rect); f=fitz.Font('helv')
            for x0,y0,x1,y1,t,*_ in p.get_text('words'):
                try: tw.append((x0,y1-(y1-y0)*.2),t,font=f,fontsize=max(3,(y1-y0)*.75))
                except Exception: pass
            tw.write_text(np_,render_mode=3)
    d.save(out,garbage=3,deflate=True); d.close(); s.close(); return out
def persp(src,dst):
    A=[]
    for (x,y),(u,v) in zip(dst,src): A.append([x,y,1,0,0,0,-u*x,-u*y]); A.append([0,0,0,x,y,1,-v*x,-v*y])
    return np.linalg.solve(np.array(A,float),np.array(src,float).reshape(8))
def photo(src,out,seed,page=0,W=1500,desk=(118,92,66),q=72,inset=.05,crop=None,clip=None,H=None):
    os.makedirs(os.path.dirname(out),exist_ok=True); r=random.Random(str(seed)); g=np.random.default_rng(r.randint(0,10**9))
    p=fitz.open(src)[page]; cl=fitz.Rect(clip) if clip else p.rect
    px=p.get_pixmap(dpi=int(W/cl.width*72),clip=cl,colorspace=fitz.csRGB); im=Image.frombytes('RGB',(px.width,px.height),px.samples)
    w,h=im.size; BW,BH=int(w*(1+2*inset)),int(h*(1+2*inset))
    a=np.ones((BH,BW,3),np.float32)*np.array(desk,np.float32); grain=g.normal(0,7,(BH,1,1))+g.normal(0,3,(BH,BW,1)); bg=Image.fromarray(np.clip(a+grain,0,255).astype(np.uint8))
    j=lambda k: r.uniform(-k,k)*w
    ix,iy=w*inset,h*inset
    dst=[(ix+j(.018),iy+j(.012)),(ix+w+j(.018),iy+j(.015)),(ix+w+j(.02),iy+h+j(.015)),(ix+j(.02),iy+h+j(.015))]
    co=persp([(0,0),(w,0),(w,h),(0,h)],dst)
    t=im.transform((BW,BH),Image.PERSPECTIVE,co,Image.BICUBIC); mk_=Image.new('L',im.size,255).transform((BW,BH),Image.PERSPECTIVE,co)
    sh=mk_.filter(ImageFilter.GaussianBlur(9)); bg.paste((50,40,32),(6,8),sh.point(lambda v:v*.6)); bg.paste(t,(0,0),mk_)
    a=np.asarray(bg).astype(np.float32); yy,xx=np.mgrid[0:BH,0:BW]
    L=.88+.16*np.exp(-(((xx/BW-r.uniform(.3,.6))**2+(yy/BH-r.uniform(.3,.5))**2)/.5)); a=a*L[...,None]*np.array([1.0,.985,.94])
    a+=g.normal(0,4,(BH,BW,1)); im=Image.fromarray(np.clip(a,0,255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(.6))
    if crop: im=im.crop((0,0,im.width,int(im.height*crop)))
    im.save(out,quality=q); return out
def img2pdf(ims,out,q=62,w=595):
    d=fitz.open()
    for im in ims: p=d.new_page(width=w,height=w*im.height/im.width); p.insert_image(p.rect,stream=jpg(im,q))
    d.save(out,garbage=3,deflate=True); return out
# ---------- docx / office
def lo(docx,outdir):
    subprocess.run(['nice','-n','5','soffice','--headless','--convert-to','pdf','--outdir',outdir,docx],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=240)
def chrome(html,out):
    os.makedirs(os.path.dirname(out),exist_ok=True)
    h=out+'.html'; open(h,'w').write(html)
    subprocess.run(['nice','-n','5','chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--print-to-pdf='+out,'file://'+os.path.abspath(h)],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=240); os.remove(h)
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
import datetime, re
def docx(path,blocks,font='Times New Roman',size=11,margins=2.3,footer=None,tmp='made/tmp/sg'):
    os.makedirs(tmp,exist_ok=True); os.makedirs(os.path.dirname(path),exist_ok=True); d=Document(); s=d.styles['Normal']; s.font.name=font; s.font.size=Pt(size); s.paragraph_format.space_after=Pt(6)
    for x in d.sections: x.page_width=Cm(21); x.page_height=Cm(29.7); x.left_margin=x.right_margin=Cm(margins); x.top_margin=x.bottom_margin=Cm(2)
    if footer: q=d.sections[0].footer.paragraphs[0]; q.text=footer; q.alignment=AL.CENTER
    def runs(p,t):
        for k,u in enumerate(re.split(r'\*\*',t)):
            if u: p.add_run(u).bold=bool(k%2)
    for b in blocks:
        k=b[0]
        if k=='t':
            t=d.add_table(rows=0,cols=len(b[1][0])); t.style='Table Grid'; t.autofit=False
            if len(b)>2 and b[2]:
                for j,w_ in enumerate(b[2]): t.columns[j].width=Cm(w_)
            for i,row in enumerate(b[1]):
                ce=t.add_row().cells
                for j,v in enumerate(row):
                    ce[j].text=''; runs(ce[j].paragraphs[0],('**%s**'%v) if i==0 and len(b)>3 and b[3] else v); ce[j].paragraphs[0].paragraph_format.space_after=Pt(2)
                    if len(b)>2 and b[2]: ce[j].width=Cm(b[2][j])
            d.add_paragraph()
        elif k=='sig':
            if b[1]:
                f=f'{tmp}/{zlib.crc32(str(b[1]).encode())}.png'; sigpng(b[1],f,b[3] if len(b)>3 else BLUE)
                p=d.add_paragraph(); p.paragraph_format.space_after=Pt(0); p.add_run().add_picture(f,width=Cm(4))
            else: d.add_paragraph('\n')
            p=d.add_paragraph('_'*28); p.paragraph_format.space_after=Pt(0)
            for l in b[2]: p=d.add_paragraph(); runs(p,l); p.paragraph_format.space_after=Pt(0)
            d.add_paragraph()
        elif k=='br': d.add_page_break()
        else:
            p=d.add_paragraph(); runs(p,b[1])
            if k in('h','c'): p.alignment=AL.CENTER
            if k=='r': p.alignment=AL.RIGHT
            if k=='j': p.alignment=AL.JUSTIFY
            if k in('h','b'):
                for r in p.runs: r.bold=True
                if k=='h': 
                    for r in p.runs: r.font.size=Pt(size+2.5)
    cp=d.core_properties; cp.created=cp.modified=datetime.datetime(2026,1,5,9,0); cp.author=''
    d.save(path); return path
# ---------- Urdu
def ufont(z,naskh=False): return ImageFont.truetype(F+('noto/NotoNaskhArabic-Regular.ttf' if naskh else 'noto/NotoNastaliqUrdu-Regular.ttf'),z,layout_engine=ImageFont.Layout.RAQM)
# ---------- run
def run(root,papers,meta,exp):
    """papers: (relpath, fn(out,f), faultset, missing?)"""
    for v in('clean','faulty'): shutil.rmtree(f'{root}/{v}',ignore_errors=True); os.makedirs(f'{root}/{v}')
    for rel,fn,fs,*mi in papers:
        o=f'{root}/clean/{rel}'; os.makedirs(os.path.dirname(o),exist_ok=True); fn(o,set())
        if mi and mi[0]: continue
        u=f'{root}/faulty/{rel}'; os.makedirs(os.path.dirname(u),exist_ok=True)
        if fs: fn(u,set(fs))
        else: shutil.copy(o,u)
        print(rel,os.path.getsize(o)//1024,'K',flush=True)
    for v in('clean','faulty'): json.dump(meta,open(f'{root}/{v}/matter.json','w'),indent=1,ensure_ascii=False)
    json.dump(exp,open(f'{root}/expected.json','w'),indent=1,ensure_ascii=False)
    for v in('clean','faulty'):
        n=0
        for dp,_,fs in os.walk(f'{root}/{v}'):
            for x in fs:
                if x.endswith('.pdf'): n+=len(fitz.open(dp+'/'+x))
        print(v,'pdf pages',n,subprocess.run(['du','-sh',f'{root}/{v}'],capture_output=True,text=True).stdout.split()[0])
T='made/tmp/'; os.makedirs(T,exist_ok=True)
def uim(t,z=30,col=(20,20,30),naskh=False):
    f=ufont(z,naskh); b=f.getbbox(t,direction='rtl',language='ur'); im=Image.new('RGBA',(b[2]-b[0]+10,b[3]-b[1]+12),(255,255,255,0)); ImageDraw.Draw(im).text((5-b[0],6-b[1]),t,font=f,fill=col,direction='rtl',language='ur'); return im
_un=[0]
def uflow(t,h=14,col=(20,20,30),align='RIGHT',z=44):
    im=uim(t,z,col); _un[0]+=1; p=f'{T}u{os.getpid()}_{_un[0]}.png'; im.save(p)
    from reportlab.platypus import Image as RI
    x=RI(p,width=im.width*h/im.height,height=h); x.hAlign=align; return x
from reportlab.lib.utils import ImageReader
def uput(c,x,y,t,h=16,col=(20,20,30),anchor='r'):
    im=uim(t,48,col); w=im.width*h/im.height; c.drawImage(ImageReader(im),x-w if anchor=='r' else (x-w/2 if anchor=='c' else x),y,w,h,mask='auto'); return w
import qrcode
def qr(c,x,y,s,t):
    q=qrcode.QRCode(border=1); q.add_data(t); q.make(); im=q.make_image().convert('RGB'); c.drawImage(ImageReader(im),x,y,s,s)
class StF(Flowable):
    "a stamp as flowable"
    def __init__(s,w,h,fn): s.w=w; s.hh=h; s.fn=fn
    def wrap(s,a,b): return (s.w,s.hh)
    def draw(s): s.fn(s.canv)
