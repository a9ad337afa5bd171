import os,io,hashlib,random,subprocess,base64,tempfile,math,json,shutil,sys
import pymupdf as fitz
import numpy as np
from PIL import Image,ImageDraw,ImageFont,ImageFilter
ROOT='made'; CACHE='made/cache'; os.makedirs(CACHE,exist_ok=True)
FD='/usr/share/fonts/truetype/'
def _font(bold=False,size=20,serif=False):
    import glob
    n=('LiberationSerif' if serif else 'LiberationSans')+('-Bold' if bold else '-Regular')+'.ttf'
    p=glob.glob('/usr/share/fonts/**/'+n,recursive=True)[0]
    return ImageFont.truetype(p,size)
_fc={}
def font(bold=False,size=20,serif=False):
    k=(bold,size,serif)
    if k not in _fc:_fc[k]=_font(*k)
    return _fc[k]
def H(*a):
    h=hashlib.sha256()
    for x in a:
        h.update(x if isinstance(x,bytes) else repr(x).encode()); h.update(b'|')
    return h.hexdigest()
def cached(key,fn,ext='bin'):
    p=f'{CACHE}/{key}.{ext}'
    if not os.path.exists(p):
        b=fn(); open(p+'.t','wb').write(b); os.replace(p+'.t',p)
    return open(p,'rb').read()
INK={'blue':(28,44,130),'black':(25,25,30),'dark':(15,30,85)}
def flat(im,c):
    a=im.getchannel('A'); return Image.merge('RGBA',[Image.new('L',im.size,v) for v in c[:3]]+[a])
def sig_png(name,ink='blue',wide=1.0):
    r=random.Random('sig'+name); S=3; W=int(190*S*wide); Hh=70*S
    im=Image.new('RGBA',(W,Hh),(0,0,0,0)); d=ImageDraw.Draw(im)
    words=name.split()[:3]; n=max(3,min(11,sum(len(w) for w in words)//2+r.randint(1,3)))
    pts=[]; base=Hh*0.62; x=W*0.08
    # capital
    R=Hh*r.uniform(.22,.34); a0=r.uniform(2,4)
    for i in range(40):
        a=a0+i/40*math.pi*r.choice([1.9])*1.1
        pts.append((x+R*(1+math.cos(a))*r.uniform(.99,1.01),base-R*1.0+R*1.1*math.sin(a)))
    x=pts[-1][0]; step=(W*0.74-x)/n; amp=Hh*r.uniform(.10,.2); slant=r.uniform(.15,.5)
    kinds=[r.choice('nulelit') for _ in range(n)]
    for k in kinds:
        A=amp*{'n':.8,'u':.7,'l':2.1,'e':.9,'i':.6,'t':1.8}[k]*r.uniform(.75,1.25); loop=step*r.uniform(.15,.55)
        for i in range(22):
            t=i/22; yy=-A*(0.5-0.5*math.cos(2*math.pi*t)); 
            xx=x+step*t+loop*math.sin(2*math.pi*t)-yy*slant*0.6
            pts.append((xx,base+yy+r.uniform(-.4,.4)))
        x+=step; base-=Hh*r.uniform(-.01,.022)
    ex=W*r.uniform(.86,.96)
    px,py=pts[-1]
    for i in range(20):
        t=i/20; pts.append((px+(ex-px)*t,py+math.sin(t*math.pi)*Hh*r.uniform(.05,.06)-t*Hh*.12))
    strokes=[pts]
    if r.random()<.65:
        y0=base+Hh*r.uniform(.14,.24); strokes.append([(W*(.88-.68*i/30),y0+math.sin(i/6)*Hh*.03-i*.1) for i in range(31)])
    if r.random()<.5: strokes.append([(W*.45+i*S*1.2,Hh*.2+i*.2) for i in range(22)])
    c=INK[ink]
    for st in strokes:
        w=r.uniform(1.6,2.3)*S*.75
        for i,(p,q) in enumerate(zip(st,st[1:])):
            ww=w*(.75+.4*math.sin(i/7.0)); d.line([p,q],fill=c+(235,),width=max(2,int(ww)))
    im=flat(im.resize((W//2,Hh//2),Image.LANCZOS),c); b=io.BytesIO(); im.save(b,'PNG'); return b.getvalue()
def uri(b,m='png'): return f'data:image/{m};base64,'+base64.b64encode(b).decode()
def sig(name,ink='blue',w=125,style=''):
    return f'<img src="{uri(sig_png(name,ink))}" style="width:{w}px;display:inline-block;vertical-align:bottom;margin:0 0 -10px 4px;position:relative;z-index:5;{style}">'
COL={'blue':(32,52,150),'violet':(96,44,140),'red':(170,30,40),'green':(20,105,60),'black':(40,40,45)}
def rstamp_png(top,bottom,center,color='blue',rot=0):
    N=420; im=Image.new('RGBA',(N,N),(0,0,0,0)); d=ImageDraw.Draw(im); c=COL[color]+(215,)
    d.ellipse([6,6,N-6,N-6],outline=c,width=6); d.ellipse([84,84,N-84,N-84],outline=c,width=3)
    def arc(txt,R,topside):
        f=font(True,34); 
        tot=sum(f.getlength(ch) for ch in txt); mx=math.pi*1.05*R
        if tot>mx: f=font(True,max(16,int(34*mx/tot))); tot=sum(f.getlength(ch) for ch in txt)
        ang=-tot/R/2
        for ch in txt:
            w=f.getlength(ch); a=ang+w/R/2; ang+=w/R
            g=Image.new('RGBA',(60,60),(0,0,0,0)); ImageDraw.Draw(g).text((30,30),ch,font=f,fill=c,anchor='mm')
            if topside: th=a; x=N/2+R*math.sin(th); y=N/2-R*math.cos(th); g=g.rotate(-math.degrees(th),resample=Image.BICUBIC)
            else: th=a; x=N/2+R*math.sin(th); y=N/2+R*math.cos(th); g=g.rotate(math.degrees(th),resample=Image.BICUBIC)
            im.alpha_composite(g,(int(x-30),int(y-30)))
    arc(top,164,True); 
    if bottom: arc(bottom,164,False)
    f=font(True,30); y=N/2-(len(center)-1)*19
    for l in center:
        ff=f
        if f.getlength(l)>226: ff=font(True,int(30*226/f.getlength(l)))
        d.text((N/2,y),l,font=ff,fill=c,anchor='mm'); y+=38
    im=im.rotate(rot,resample=Image.BICUBIC); im=flat(im.resize((230,230),Image.LANCZOS),c)
    b=io.BytesIO(); im.save(b,'PNG'); return b.getvalue()
def rstamp(top,bottom='',center=('★',),color='blue',rot=-8,w=105,style=''):
    k=H('rs4',top,bottom,tuple(center),color,rot); b=cached(k,lambda:rstamp_png(top,bottom,center,color,rot),'png')
    return f'<img src="{uri(b)}" style="width:{w}px;{style}">'
def bstamp_png(lines,color,rot):
    f=font(True,30); W=int(max(f.getlength(l) for l in lines))+50; Hh=44*len(lines)+30
    im=Image.new('RGBA',(W,Hh),(0,0,0,0)); d=ImageDraw.Draw(im); c=COL[color]+(215,)
    d.rectangle([3,3,W-4,Hh-4],outline=c,width=4)
    for i,l in enumerate(lines): d.text((W/2,36+44*i),l,font=f,fill=c,anchor='mm')
    im=im.rotate(rot,expand=True,resample=Image.BICUBIC); im=flat(im.resize((im.width*2//3,im.height*2//3),Image.LANCZOS),c); b=io.BytesIO(); im.save(b,'PNG'); return b.getvalue()
def bstamp(lines,color='violet',rot=3,w=190,style=''):
    k=H('bs3',tuple(lines),color,rot); b=cached(k,lambda:bstamp_png(lines,color,rot),'png')
    return f'<img src="{uri(b)}" style="width:{w}px;{style}">'
def face_png(seed,w=150,h=190):
    r=random.Random('face'+seed); im=Image.new('RGB',(w*2,h*2),(205+r.randint(-10,10),215,225)); d=ImageDraw.Draw(im)
    sk=r.choice([(196,160,130),(180,140,110),(222,190,165)]); cl=r.choice([(60,70,90),(90,60,60),(50,80,70)])
    W,Hh=w*2,h*2
    d.ellipse([W*.08,Hh*.72,W*.92,Hh*1.4],fill=cl); d.rectangle([W*.42,Hh*.55,W*.58,Hh*.78],fill=sk)
    d.ellipse([W*.24,Hh*.1,W*.76,Hh*.55],fill=(40,30,28)); d.ellipse([W*.28,Hh*.17,W*.72,Hh*.68],fill=sk)
    for ex in(.4,.6): d.ellipse([W*ex-9,Hh*.39,W*ex+9,Hh*.41+6],fill=(40,30,30)); d.line([W*ex-16,Hh*.36,W*ex+16,Hh*.355],fill=(40,30,28),width=5)
    d.line([W*.5,Hh*.42,W*.48,Hh*.5],fill=(150,110,90),width=4); d.arc([W*.42,Hh*.5,W*.58,Hh*.6],20,160,fill=(140,70,70),width=5)
    im=im.filter(ImageFilter.GaussianBlur(2)).resize((w,h)); b=io.BytesIO(); im.save(b,'JPEG',quality=70); return b.getvalue()
def face(seed,w=95,style=''): return f'<img src="{uri(face_png(seed),"jpeg")}" style="width:{w}px;border:1px solid #555;{style}">'
BASE='''<style>@page{size:%s;margin:%s}*{box-sizing:border-box}body{font-family:%s;font-size:%s;line-height:%s;margin:0;color:#111}
h1,h2,h3{text-align:center;margin:.35em 0;font-size:1.12em}.c{text-align:center}.r{text-align:right}.j{text-align:justify}.u{text-decoration:underline}.b{font-weight:bold}
p{margin:.55em 0;text-align:justify}table{border-collapse:collapse;width:100%%}.g td,.g th{border:1px solid #333;padding:4px 6px;vertical-align:top;text-align:left}
.pb{page-break-before:always}.ur{direction:rtl;font-family:"Noto Nastaliq Urdu";line-height:2.15;text-align:right}.ur p{text-align:right}.two{display:flex;justify-content:space-between;gap:20px}.two>div{flex:1}.nb{page-break-inside:avoid}
ol{margin:.4em 0;padding-left:2em}li{margin:.4em 0;text-align:justify}</style>'''
def html_pdf(body,font='"Liberation Serif"',size='12pt',lh='1.5',page='A4',margin='22mm 22mm 20mm 26mm',css=''):
    h='<!doctype html><html><head><meta charset=utf-8>'+BASE%(page,margin,font,size,lh)+f'<style>{css}</style></head><body>'+body+'</body></html>'
    def go():
        d=tempfile.mkdtemp(); open(d+'/a.html','w').write(h)
        subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={d}/p',f'--print-to-pdf={d}/o.pdf',f'file://{d}/a.html'],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
        b=open(d+'/o.pdf','rb').read(); shutil.rmtree(d,ignore_errors=True); return b
    return cached(H('html',h),go,'pdf')
def docx_make(blocks,font='Carlito',size=11,margins=2.3,footer=None):
    from docx import Document; from docx.shared import Pt,Cm; from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
    def go():
        D=Document(); s=D.sections[0]; s.page_width=Cm(21); s.page_height=Cm(29.7); s.left_margin=s.right_margin=Cm(margins); s.top_margin=s.bottom_margin=Cm(2)
        st=D.styles['Normal']; st.font.name=font; st.font.size=Pt(size); st.paragraph_format.space_after=Pt(6)
        if footer: s.footer.paragraphs[0].text=footer; s.footer.paragraphs[0].alignment=AL.CENTER
        for b in blocks:
            k=b[0]
            if k=='pb': D.add_page_break(); continue
            if k=='t':
                rows=b[1]; t=D.add_table(rows=0,cols=len(rows[0])); t.style='Table Grid'; t.autofit=False
                for i,row in enumerate(rows):
                    cs=t.add_row().cells
                    for j,x in enumerate(row):
                        cs[j].text=''; rr=cs[j].paragraphs[0].add_run(str(x)); rr.font.size=Pt(size-1); rr.bold=(i==0 and (len(b)<4 or b[3])); cs[j].paragraphs[0].paragraph_format.space_after=Pt(1)
                        if len(b)>2 and b[2]: cs[j].width=Cm(b[2][j])
                if len(b)>2 and b[2]:
                    for j,wd in enumerate(b[2]): t.columns[j].width=Cm(wd)
                D.add_paragraph(); continue
            p=D.add_paragraph()
            if k=='sig': p.add_run().add_picture(io.BytesIO(sig_png(b[1],b[2] if len(b)>2 else 'blue')),width=Cm(3.4)); p.paragraph_format.space_after=Pt(0); continue
            if k=='img': p.add_run().add_picture(io.BytesIO(b[1]),width=Cm(b[2])); continue
            rr=p.add_run(b[1])
            if k in('h','hc','hb'): rr.bold=True
            if k in('h','c','hc'): p.alignment=AL.CENTER
            if k=='r': p.alignment=AL.RIGHT
            if k=='p': p.alignment=AL.JUSTIFY
            if k=='h': rr.font.size=Pt(size+2)
            if k=='l': p.paragraph_format.space_after=Pt(0)
            if k=='i': p.paragraph_format.left_indent=Cm(1)
        import datetime
        D.core_properties.created=D.core_properties.modified=datetime.datetime(2026,11,27,10,0); D.core_properties.author='office'
        o=io.BytesIO(); D.save(o); return o.getvalue()
    return cached(H('docx2',blocks,font,size,margins,footer),go,'docx')
def docx_pdf(b):
    def go():
        d=tempfile.mkdtemp(); open(d+'/a.docx','wb').write(b)
        subprocess.run(['soffice','--headless',f'-env:UserInstallation=file:///tmp/a_lo_prof','--convert-to','pdf','--outdir',d,d+'/a.docx'],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=180)
        r=open(d+'/a.pdf','rb').read(); shutil.rmtree(d,ignore_errors=True); return r
    return cached(H('lo',b),go,'pdf')
def npages(b):
    d=fitz.open(stream=b,filetype='pdf'); n=len(d); d.close(); return n
def _save(d): return d.tobytes(garbage=4,deflate=True,deflate_fonts=True,deflate_images=True,use_objstms=1,no_new_id=True)
def stampnums(pdf,start=None,fmt='{n}',where='tr',foot=None,size=13,skip=(),col=(0.1,0.15,0.45),fontname='tiit'):
    """running page numbers (start) and footer 'Page x of y' (foot)"""
    def go():
        d=fitz.open(stream=pdf,filetype='pdf'); N=len(d)
        for i,p in enumerate(d):
            w,h=p.rect.width,p.rect.height
            if start is not None:
                n=start[i] if isinstance(start,(list,tuple)) else start+i
                t=fmt.format(n=n)
                if where=='tr': p.insert_text((w-52,34),t,fontsize=size,fontname=fontname,color=col)
                elif where=='br': p.insert_text((w-52-len(t)*3,h-20),t,fontsize=size,fontname=fontname,color=col)
                elif where=='bc': 
                    tw=fitz.get_text_length(t,fontname=fontname,fontsize=size); p.insert_text(((w-tw)/2,h-16),t,fontsize=size,fontname=fontname,color=col)
            if foot:
                t=foot.format(x=i+1,y=N); tw=fitz.get_text_length(t,fontname='helv',fontsize=8); p.insert_text(((w-tw)/2,h-28),t,fontsize=8,fontname='helv',color=(.25,.25,.25))
        return _save(d)
    return cached(H('num3',pdf,start,fmt,where,foot,size,col,fontname),go,'pdf')
def scan_imgs(pdf,seed,dpi=130,q=45,gray=True,skew=.6,blur=.45,noise=0.7,paper=240):
    d=fitz.open(stream=pdf,filetype='pdf'); out=[]
    for i,p in enumerate(d):
        r=np.random.RandomState(int(H(seed,i)[:8],16)%(2**31)); pm=p.get_pixmap(dpi=dpi,colorspace=fitz.csGRAY if gray else fitz.csRGB)
        im=Image.frombytes('L' if gray else 'RGB',(pm.width,pm.height),pm.samples)
        im=im.rotate(float(r.uniform(-skew,skew)),resample=Image.BICUBIC,fillcolor=255 if gray else (255,)*3,translate=(int(r.randint(-6,7)),int(r.randint(-6,7))))
        a=np.asarray(im).astype(np.float32); hh,ww=a.shape[:2]
        gy=np.linspace(0,1,hh)[:,None]; gx=np.linspace(0,1,ww)[None,:]; bg=(paper+r.uniform(-4,5))/255.*(1+.02*(gx-.5)*r.choice([-1,1])-.02*gy)
        nz=r.normal(0,noise,(hh//4+1,ww//4+1)).repeat(4,0).repeat(4,1)[:hh,:ww]
        if not gray: bg=bg[...,None]*np.array([1,.99,.96]); nz=nz[...,None]
        a=a*bg+nz*0.8+8*(1-a/255.)
        for _ in range(r.randint(2,7)):
            y,x=r.randint(0,hh-4),r.randint(0,ww-4); a[y:y+r.randint(1,3),x:x+r.randint(1,3)]-=90
        im=Image.fromarray(np.clip(a,0,255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(blur))
        b=io.BytesIO(); im.save(b,'JPEG',quality=q,optimize=True); out.append((b.getvalue(),p.rect.width,p.rect.height))
    return out
def scan(pdf,seed,**k):
    def go():
        o=fitz.open()
        for jb,w,h in scan_imgs(pdf,seed,**k):
            p=o.new_page(width=w,height=h); p.insert_image(p.rect,stream=jb)
        return _save(o)
    return cached(H('scan5',pdf,seed,sorted(k.items())),go,'pdf')
def photo(pdf,seed,dpi=130,q=55,page=0,bgc=(120,95,75),rot=1.5,blur=.5,crop=None,fade=1.0):
    """phone photograph: paper on a desk"""
    def go():
        d=fitz.open(stream=pdf,filetype='pdf'); pm=d[page].get_pixmap(dpi=dpi); im=Image.frombytes('RGB',(pm.width,pm.height),pm.samples)
        if crop: im=im.crop([int(c*s) for c,s in zip(crop,(im.width,im.height)*2)])
        r=np.random.RandomState(int(H(seed)[:8],16)%(2**31)); W,Hh=int(im.width*1.1),int(im.height*1.08)
        bg=np.ones((Hh,W,3),np.float32)*np.array(bgc); bg+=np.cumsum(r.normal(0,.4,(Hh,1,1)),0)
        B=Image.fromarray(np.clip(bg,0,255).astype(np.uint8)); m=Image.new('L',im.size,255)
        im2=im.convert('RGBA').rotate(rot,expand=True,resample=Image.BICUBIC); B.paste(im2,((W-im2.width)//2,(Hh-im2.height)//2),im2)
        a=np.asarray(B).astype(np.float32); gx=np.linspace(-.5,.5,W)[None,:,None]; gy=np.linspace(-.5,.5,Hh)[:,None,None]
        a=a*(.97+.10*gx-.08*gy)*np.array([1,.985,.95])+r.normal(0,2.0,(Hh,W,1)); 
        B=Image.fromarray(np.clip(a,0,255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(blur)); o=io.BytesIO(); B.save(o,'JPEG',quality=q,optimize=True); return o.getvalue()
    return cached(H('photo2',pdf,seed,dpi,q,page,bgc,rot,blur,crop),go,'jpg')
def merge(*pdfs):
    def go():
        o=fitz.open()
        for b in pdfs: o.insert_pdf(fitz.open(stream=b,filetype='pdf'))
        return _save(o)
    return cached(H('merge',*pdfs),go,'pdf')
def reorder(pdf,order):
    def go():
        d=fitz.open(stream=pdf,filetype='pdf'); d.select(order); return _save(d)
    return cached(H('reord',pdf,order),go,'pdf')
def write(slug,ver,files,matter):
    base=f'{ROOT}/{slug}/{ver}'; shutil.rmtree(base,ignore_errors=True); os.makedirs(base)
    for n,b in files.items():
        p=f'{base}/{n}'; os.makedirs(os.path.dirname(p),exist_ok=True); open(p,'wb').write(b)
    json.dump(matter,open(base+'/matter.json','w'),indent=1,ensure_ascii=False)
    tot=sum(len(b) for b in files.values()); print(slug,ver,len(files),'files',tot//1024,'kB')
    for n,b in files.items(): print('   ',n,len(b)//1024)
def expected(slug,d): json.dump(d,open(f'{ROOT}/{slug}/expected.json','w'),indent=1,ensure_ascii=False)
def mrz(country,sur,giv,no,dob,sex,exp,per=''):
    def val(c): return 0 if c=='<' else (int(c) if c.isdigit() else ord(c)-55)
    def cd(s): return str(sum(val(c)*(7,3,1)[i%3] for i,c in enumerate(s))%10)
    l1=('P<'+country+sur.replace(' ','<')+'<<'+giv.replace(' ','<')).ljust(44,'<'); n=no.ljust(9,'<'); p=per.replace('-','').ljust(14,'<')
    l2=n+cd(n)+country+dob+cd(dob)+sex+exp+cd(exp)+p+cd(p); l2+=cd(n+cd(n)+dob+cd(dob)+exp+cd(exp)+p+cd(p))
    return (l1+'<br>'+l2).replace('<br>','\n').replace('<','&lt;').replace('\n','<br>')

def ocr(pdf,src):
    """invisible text layer on scan pages, taken from the typed source"""
    def go():
        d=fitz.open(stream=pdf,filetype='pdf'); s=fitz.open(stream=src,filetype='pdf')
        for p,q in zip(d,s):
            lines={}
            for w in q.get_text('words'): lines.setdefault((w[5],w[6]),[]).append(w)
            for k,ws in lines.items():
                ws.sort(key=lambda w:w[0]); runs=[[ws[0]]]
                for w in ws[1:]:
                    if w[0]-runs[-1][-1][2]>25: runs.append([w])
                    else: runs[-1].append(w)
                for rn in runs:
                    t=' '.join(w[4] for w in rn)
                    for a,b in (('–','-'),('’',"'"),('‘',"'"),('“','"'),('”','"'),('✓','x'),('☒','[x]'),('☐','[ ]'),('…','...')): t=t.replace(a,b)
                    t=t.encode('latin-1','ignore').decode('latin-1')
                    if not t.strip(): continue
                    x0,y0,x1,y1=rn[0][0],min(w[1] for w in rn),rn[-1][2],max(w[3] for w in rn)
                    fs=10*(x1-x0)/max(1,fitz.get_text_length(t,fontname='helv',fontsize=10)); fs=max(3,min(40,fs))
                    p.insert_text((x0,y1-(y1-y0)*.24),t,fontsize=fs,fontname='helv',render_mode=3)
        return _save(d)
    return cached(H('ocr2',pdf,src),go,'pdf')
