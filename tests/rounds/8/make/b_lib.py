import hashlib, os, io, re, subprocess, tempfile, base64, random, json, shutil, math, zipfile
import numpy as np, fitz
from PIL import Image, ImageDraw, ImageFilter
from pathlib import Path
ROOT=Path('made'); CA=ROOT/'make'/'b_cache'; CA.mkdir(exist_ok=True,parents=True)
def hseed(s): return int(hashlib.sha256(s.encode()).hexdigest()[:8],16)
def cached(kind,key,ext,fn):
    h=hashlib.sha256((kind+'|'+key).encode()).hexdigest()[:24]; p=CA/f'{kind}-{h}.{ext}'
    if not p.exists():
        b=fn(); p.write_bytes(b)
    return p.read_bytes()
# ---------- ink
def _spline(pts,n=14):
    out=[]
    P=[pts[0]]+pts+[pts[-1]]
    for i in range(1,len(P)-2):
        p0,p1,p2,p3=P[i-1],P[i],P[i+1],P[i+2]
        for k in range(n):
            t=k/n
            out.append(tuple(0.5*((2*p1[j])+(-p0[j]+p2[j])*t+(2*p0[j]-5*p1[j]+4*p2[j]-p3[j])*t*t+(-p0[j]+3*p1[j]-3*p2[j]+p3[j])*t**3) for j in (0,1)))
    return out
def sigpng(name,color=(28,40,120),initials=False):
    r=random.Random(hseed('sig'+name)); W,H=(560,190) if not initials else (240,150)
    S=2; im=Image.new('RGBA',(W*S,H*S),(0,0,0,0)); d=ImageDraw.Draw(im)
    style=r.choice([0,1,2]); base=H*0.58; x=30; 
    strokes=[]; 
    # big initial
    h0=r.uniform(.34,.5)*H; t=r.randint(0,5); k=r.uniform(.8,1.35)
    if t==0: pts=[(x,base+15),(x+18*k,base-h0),(x+42*k,base-h0*.6),(x+20*k,base+5),(x+5,base+30),(x+55,base-10)]
    elif t==1: pts=[(x+34*k,base-h0*.8),(x+10,base-h0*.95),(x-8,base-h0*.3),(x+12,base+18),(x+44*k,base+4),(x+58,base-18)]
    elif t==2: pts=[(x,base+8),(x+14*k,base-h0*1.05),(x+26*k,base+6),(x+40*k,base-h0*.9),(x+52*k,base+8)]
    elif t==3: pts=[(x+12,base-h0),(x+10,base+26),(x+2,base-h0*.6),(x+48*k,base-h0*.95),(x+50*k,base-h0*.3),(x+14,base-h0*.2),(x+60,base+6)]
    elif t==4: pts=[(x+50*k,base-h0*.9),(x+20,base-h0),(x+12,base-h0*.55),(x+46*k,base-h0*.2),(x+40*k,base+22),(x-6,base+20),(x+58,base-6)]
    else: pts=[(x-10,base-h0*.5),(x+40*k,base-h0*1.05),(x+30*k,base+34),(x+4,base+22),(x+60*k,base-16)]
    x+=58*max(k,1)
    n=(2 if initials else r.randint(4,10)); sp=r.uniform(.75,1.5)
    for i in range(n):
        amp=r.uniform(10,34) if style!=1 else r.uniform(3,14)
        dx=r.uniform(20,40)*sp
        if r.random()<.28: pts+=[(x+dx*.3,base-h0*r.uniform(.7,1.05)),(x+dx*.45,base+r.uniform(0,12))]
        elif r.random()<.2: pts+=[(x+dx*.3,base+r.uniform(25,48)),(x+dx*.1,base+r.uniform(5,20))]
        pts+=[(x+dx*.5,base-amp),(x+dx*.8,base+r.uniform(-2,10))]
        x+=dx
        if x>W-90: break
    pts.append((min(x+40,W-20),base-r.uniform(8,30)))
    strokes.append(pts)
    if style!=2: 
        y=base+r.uniform(22,34); strokes.append([(45,y+6),(x*.5,y-5),(min(x+30,W-15),y-r.uniform(4,14))])
    if r.random()<.5: strokes.append([(x*.55,base-h0*.95),(x*.62,base-h0*.98)])
    for s in strokes:
        q=_spline(s)
        for i in range(len(q)-1):
            w=(2.3+1.3*math.sin(i*.21+r.random()*.3))*S
            a,b=q[i],q[i+1]
            d.line([a[0]*S,a[1]*S,b[0]*S,b[1]*S],fill=color+(235,),width=max(2,int(w)))
            d.ellipse([b[0]*S-w/2,b[1]*S-w/2,b[0]*S+w/2,b[1]*S+w/2],fill=color+(235,))
    im=im.rotate(r.uniform(-3,9),resample=Image.BICUBIC).resize((int(W*.72),int(H*.72)),Image.LANCZOS)
    im=im.crop(im.getbbox())
    im=im.quantize(24,method=Image.FASTOCTREE); b=io.BytesIO(); im.save(b,'PNG'); return b.getvalue()
def uri(png,mime='image/png'): return f'data:{mime};base64,'+base64.b64encode(png).decode()
def ink(name,h=42,style='',initials=False,color=(28,40,120)):
    return f'<img class="inkimg" style="height:{h}px;{style}" src="{uri(sigpng(name,color,initials))}">'
def thumb(seed,h=46,color=(60,50,110)):
    r=random.Random(hseed('th'+seed)); im=Image.new('RGBA',(180,230),(0,0,0,0)); d=ImageDraw.Draw(im)
    for k in range(8,86,7):
        d.ellipse([90-k+r.uniform(-2,2),115-k*1.25,90+k+r.uniform(-2,2),115+k*1.2],outline=color+(r.randint(140,210),),width=3)
    b=io.BytesIO(); im.save(b,'PNG'); return f'<img style="height:{h}px" src="{uri(b.getvalue())}">'
def seal(top,bot,mid,color='#24408e',size=118,rot=0,style=''):
    i=hashlib.md5((top+bot+mid+str(size)).encode()).hexdigest()[:6]
    ms=mid.split('|'); y0=100-(len(ms)-1)*9
    m=''.join(f'<text x="100" y="{y0+k*19+5}" text-anchor="middle" font-size="15" font-weight="bold" fill="{color}">{t}</text>' for k,t in enumerate(ms))
    return f'''<svg class="seal" style="width:{size}px;height:{size}px;transform:rotate({rot}deg);opacity:.82;{style}" viewBox="0 0 200 200" font-family="Liberation Sans">
<circle cx="100" cy="100" r="96" fill="none" stroke="{color}" stroke-width="4"/><circle cx="100" cy="100" r="90" fill="none" stroke="{color}" stroke-width="1.5"/><circle cx="100" cy="100" r="60" fill="none" stroke="{color}" stroke-width="2"/>
<defs><path id="t{i}" d="M 30 100 A 70 70 0 0 1 170 100"/><path id="b{i}" d="M 20 100 A 80 80 0 0 0 180 100"/></defs>
<text font-size="{min(15.5,15.5*20/max(len(top),1)):.1f}" font-weight="bold" fill="{color}" text-anchor="middle"><textPath href="#t{i}" startOffset="50%">{top}</textPath></text>
<text font-size="{min(14,14*22/max(len(bot),1)):.1f}" font-weight="bold" fill="{color}" text-anchor="middle"><textPath href="#b{i}" startOffset="50%">{bot}</textPath></text>{m}</svg>'''
def rstamp(lines,color='#7a1f5c',rot=-4,style='',fs=11):
    return f'<div class="rst" style="border:2.5px double {color};color:{color};display:inline-block;padding:4px 9px;font:bold {fs}px Liberation Sans;line-height:1.35;text-align:center;transform:rotate({rot}deg);opacity:.85;{style}">'+'<br>'.join(lines)+'</div>'
def sb(name,lines=(),signed=True,h=42,w=230,date=None,cap='',seed=None,extra=''):
    im=ink(seed or name,h) if signed else ''
    dt=f'<br>Date: {date}' if date else ''
    return f'<div class="sb" style="width:{w}px">{cap}<div class="inkbox" style="height:{h+4}px">{im}{extra}</div><div class="ln"></div><b>{name}</b>'+''.join('<br>'+l for l in lines)+dt+'</div>'
CSS='''*{box-sizing:border-box} body{margin:0;font-family:%(font)s;font-size:%(fs)spt;line-height:%(lh)s;color:#111}
@page{size:A4;margin:%(mg)s;%(foot)s}
h1{font-size:1.28em;text-align:center;margin:6px 0 10px} h2,h3{break-after:avoid} h2{font-size:1.06em;margin:12px 0 4px} h3{font-size:1em;margin:8px 0 3px}
p{margin:0 0 7px;text-align:justify} table{border-collapse:collapse;width:100%%;margin:6px 0 10px} td,th{border:1px solid #333;padding:3px 6px;vertical-align:top;text-align:left}
th{background:#e9e9e9} table.nb td{border:none;padding:2px 4px} .c{text-align:center} .r{text-align:right} .pb{page-break-before:always}
.sb{display:inline-block;vertical-align:top;margin:6px 18px 6px 0;font-size:.95em;line-height:1.3;page-break-inside:avoid} .inkbox{position:relative} .inkbox img{position:absolute;left:14px;bottom:-9px;max-width:210px} .ln{border-top:1px solid #222;margin-bottom:2px}
.ur{direction:rtl;font-family:"Noto Nastaliq Urdu";line-height:2.15;text-align:right} .ur p{text-align:right;break-inside:avoid;padding-top:7px;margin-bottom:0} .fill{font-family:"Liberation Serif";font-style:italic;color:#1c2878}
.two{display:flex;justify-content:space-between;gap:20px} .box{border:1px solid #333;padding:6px 9px;margin:6px 0} .cb{display:inline-block;width:11px;height:11px;border:1px solid #222;text-align:center;font:bold 10px/10px "DejaVu Sans";margin:0 4px 0 7px;vertical-align:-1px} td>.cb:first-child{margin-left:0} bdo{white-space:nowrap}
ol{margin:0 0 6px;padding-left:22px} li{margin-bottom:5px;text-align:justify} .inkimg{} .nw{white-space:nowrap}
'''
def page(body,font='"Liberation Serif"',fs=11,lh=1.38,mg='20mm 20mm 20mm 22mm',foot='',css=''):
    f=''
    if foot: f='@bottom-center{content:%s;font:8.5pt "Liberation Sans";color:#444}'%foot
    return f'<!doctype html><html><head><meta charset="utf-8"><style>{CSS%dict(font=font,fs=fs,lh=lh,mg=mg,foot=f)}{css}</style></head><body>{body}</body></html>'
PXY='"Page " counter(page) " of " counter(pages)'
def chrome(html):
    def go():
        with tempfile.TemporaryDirectory() as t:
            p=Path(t)/'a.html'; p.write_text(html); o=Path(t)/'o.pdf'
            subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={t}/ud',f'--print-to-pdf={o}',f'file://{p}'],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
            return o.read_bytes()
    return cached('chr',html,'pdf',go)
# ---------- blocks -> docx / reportlab
def _runs(par,txt,size=None):
    b=i=u=False
    for tok in re.split(r'(</?[biu]>)',txt):
        if tok=='<b>':b=True
        elif tok=='</b>':b=False
        elif tok=='<i>':i=True
        elif tok=='</i>':i=False
        elif tok=='<u>':u=True
        elif tok=='</u>':u=False
        elif tok:
            r=par.add_run(tok); r.bold=b; r.italic=i; r.underline=u
            if size: 
                from docx.shared import Pt
                r.font.size=Pt(size)
def docx_bytes(blocks,font='Calibri',size=11,header='',footer_pages=True,title=''):
    def go():
        import docx, datetime
        from docx.shared import Pt,Mm
        from docx.enum.text import WD_ALIGN_PARAGRAPH as A
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        d=docx.Document(); s=d.sections[0]; s.page_width=Mm(210); s.page_height=Mm(297); s.left_margin=s.right_margin=Mm(22); s.top_margin=Mm(20); s.bottom_margin=Mm(18)
        st=d.styles['Normal']; st.font.name=font; st.font.size=Pt(size); st.paragraph_format.space_after=Pt(6)
        cp=d.core_properties; cp.author='Office'; cp.title=title; cp.created=cp.modified=datetime.datetime(2026,11,27,9,0)
        if header:
            p=s.header.paragraphs[0]; p.alignment=A.RIGHT; _runs(p,header,9)
        if footer_pages:
            p=s.footer.paragraphs[0]; p.alignment=A.CENTER
            def fld(code):
                r=p.add_run(); 
                for t,v in (('begin',None),('instr',code),('end',None)):
                    if t=='instr': e=OxmlElement('w:instrText'); e.set(qn('xml:space'),'preserve'); e.text=v
                    else: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),t)
                    r._r.append(e)
            p.add_run('Page '); fld('PAGE'); p.add_run(' of '); fld('NUMPAGES')
        def sig(cell,x):
            name,lines,signed=x[:3]
            p=cell.add_paragraph() if hasattr(cell,'add_paragraph') else cell
            if signed: p.add_run().add_picture(io.BytesIO(sigpng(name)),height=Mm(11))
            else: p.add_run('\n')
            p.paragraph_format.space_after=Pt(0)
            q=cell.add_paragraph('______________________________'); q.paragraph_format.space_after=Pt(0)
            q=cell.add_paragraph(); _runs(q,f'<b>{name}</b>'); q.paragraph_format.space_after=Pt(0)
            for l in lines:
                q=cell.add_paragraph(l); q.paragraph_format.space_after=Pt(0)
        for b in blocks:
            k=b[0]
            if k in('h1','c'):
                p=d.add_paragraph(); p.alignment=A.CENTER; _runs(p,('<b>'+b[1]+'</b>') if k=='h1' else b[1],size+2 if k=='h1' else None)
            elif k=='h2': p=d.add_paragraph(); _runs(p,'<b>'+b[1]+'</b>'); p.paragraph_format.space_before=Pt(6)
            elif k=='p': p=d.add_paragraph(); _runs(p,b[1]); p.alignment=A.JUSTIFY
            elif k=='l': p=d.add_paragraph(); _runs(p,b[1]); p.paragraph_format.space_after=Pt(0)
            elif k=='r': p=d.add_paragraph(); _runs(p,b[1]); p.alignment=A.RIGHT
            elif k=='n':
                p=d.add_paragraph(); p.paragraph_format.left_indent=Mm(9); p.paragraph_format.first_line_indent=Mm(-9); _runs(p,b[1]+'\t'+b[2]); p.alignment=A.JUSTIFY
                p.paragraph_format.tab_stops.add_tab_stop(Mm(9))
            elif k=='t':
                rows=b[1]; t=d.add_table(rows=0,cols=len(rows[0])); t.style='Table Grid'; t.autofit=False
                for j,w in enumerate(b[2]): t.columns[j].width=Mm(w)
                for ri,r in enumerate(rows):
                    c=t.add_row().cells
                    for j,v in enumerate(r):
                        c[j].width=Mm(b[2][j]); c[j].paragraphs[0].paragraph_format.space_after=Pt(0)
                        _runs(c[j].paragraphs[0],f'<b>{v}</b>' if ri==0 and len(b)<4 else v,size-1.5)
                d.add_paragraph().paragraph_format.space_after=Pt(2)
            elif k=='sp': d.add_paragraph()
            elif k=='pb': d.add_page_break()
            elif k=='sig': sig(d,b[1:])
            elif k=='sig2':
                t=d.add_table(rows=1,cols=2)
                for j in (0,1): 
                    sig(t.rows[0].cells[j],b[1+j])
        o=io.BytesIO(); d.save(o)
        # normalise zip times
        zi=zipfile.ZipFile(io.BytesIO(o.getvalue())); o2=io.BytesIO(); zo=zipfile.ZipFile(o2,'w',zipfile.ZIP_DEFLATED)
        for n in zi.namelist(): 
            z=zipfile.ZipInfo(n,(2026,11,27,9,0,0)); z.compress_type=zipfile.ZIP_DEFLATED; zo.writestr(z,zi.read(n))
        zo.close(); return o2.getvalue()
    return cached('docx',json.dumps([blocks,font,size,header,footer_pages,title]),'docx',go)
def soffice(docxb):
    def go():
        with tempfile.TemporaryDirectory() as t:
            (Path(t)/'a.docx').write_bytes(docxb)
            subprocess.run(['soffice','--headless',f'-env:UserInstallation=file:///made/b_lo','--convert-to','pdf','--outdir',t,f'{t}/a.docx'],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=180)
            return (Path(t)/'a.pdf').read_bytes()
    return cached('lo',hashlib.sha256(docxb).hexdigest(),'pdf',go)
def rl(blocks,font='Helvetica',size=10,letterhead=None,footer=None,pages=True):
    def go():
        from reportlab.platypus import BaseDocTemplate,PageTemplate,Frame,Paragraph,Spacer,Table,TableStyle,Image as RI,PageBreak,KeepTogether
        from reportlab.lib.styles import ParagraphStyle
        from reportlab.lib.units import mm
        from reportlab.lib.pagesizes import A4
        from reportlab.lib import colors
        from reportlab.pdfgen import canvas
        B={'Helvetica':'Helvetica-Bold','Times-Roman':'Times-Bold'}[font]
        P=ParagraphStyle('p',fontName=font,fontSize=size,leading=size*1.36,alignment=4,spaceAfter=5)
        L=ParagraphStyle('l',parent=P,alignment=0,spaceAfter=1); C=ParagraphStyle('c',parent=P,alignment=1); R=ParagraphStyle('r',parent=P,alignment=2)
        H1=ParagraphStyle('h1',parent=C,fontName=B,fontSize=size+3,leading=size+7,spaceAfter=7); H2=ParagraphStyle('h2',parent=P,fontName=B,fontSize=size+.7,spaceBefore=6,alignment=0)
        N=ParagraphStyle('n',parent=P,leftIndent=9*mm,bulletIndent=0); T=ParagraphStyle('t',parent=L,fontSize=size-1,leading=(size-1)*1.25)
        class NC(canvas.Canvas):
            def __init__(s,*a,**k): super().__init__(*a,**k); s._st=[]
            def showPage(s): s._st.append(dict(s.__dict__)); s._startPage()
            def save(s):
                for st in s._st:
                    s.__dict__.update(st)
                    s.setFont('Helvetica',8); s.setFillGray(.3)
                    if pages: s.drawCentredString(105*mm,10*mm,(footer+'   |   ' if footer else '')+f'Page {s._pageNumber} of {len(s._st)}')
                    elif footer: s.drawCentredString(105*mm,10*mm,footer)
                    super().showPage()
                super().save()
        fl=[]
        def sigf(x):
            name,lines,signed=x[:3]; out=[]
            if signed:
                png=sigpng(name); w,h=Image.open(io.BytesIO(png)).size; out.append(RI(io.BytesIO(png),width=min(13*mm*w/h,52*mm),height=min(13*mm,52*mm*h/w),hAlign='LEFT'))
            else: out.append(Spacer(1,13*mm))
            out.append(Paragraph('_'*32,L)); out.append(Paragraph(f'<b>{name}</b>',L)); out+= [Paragraph(l,L) for l in lines]; return out
        if letterhead:
            fl.append(Paragraph(letterhead[0],ParagraphStyle('lh',parent=H1,textColor=colors.HexColor(letterhead[2] if len(letterhead)>2 else '#1f3864'),fontSize=size+6,leading=size+10,spaceAfter=1)))
            fl.append(Paragraph(letterhead[1],ParagraphStyle('lh2',parent=C,fontSize=8,leading=10)))
            fl.append(Table([['']],colWidths=[165*mm],rowHeights=[2],style=[('LINEABOVE',(0,0),(-1,0),1,colors.HexColor('#1f3864'))])); fl.append(Spacer(1,6))
        for b in blocks:
            k=b[0]
            if k=='h1': fl.append(Paragraph(b[1],H1))
            elif k=='h2': fl.append(Paragraph(b[1],H2))
            elif k=='p': fl.append(Paragraph(b[1],P))
            elif k=='l': fl.append(Paragraph(b[1],L))
            elif k=='c': fl.append(Paragraph(b[1],C))
            elif k=='r': fl.append(Paragraph(b[1],R))
            elif k=='n': fl.append(Paragraph(b[2],N,bulletText=b[1]))
            elif k=='sp': fl.append(Spacer(1,(b[1] if len(b)>1 else 8)))
            elif k=='pb': fl.append(PageBreak())
            elif k=='t':
                rows=[[Paragraph((f'<b>{v}</b>' if ri==0 and len(b)<4 else v),T) for v in r] for ri,r in enumerate(b[1])]
                t=Table(rows,colWidths=[w*mm for w in b[2]],repeatRows=0 if len(b)>3 else 1)
                t.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.5,colors.HexColor('#555')),('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),2),('BOTTOMPADDING',(0,0),(-1,-1),3)]+([] if len(b)>3 else [('BACKGROUND',(0,0),(-1,0),colors.HexColor('#e6eaf2'))])))
                fl+=[t,Spacer(1,6)]
            elif k=='sig': fl.append(KeepTogether(sigf(b[1:])))
            elif k=='sig2': fl.append(KeepTogether([Table([[sigf(b[1]),sigf(b[2])]],colWidths=[83*mm,83*mm],style=[('VALIGN',(0,0),(-1,-1),'TOP'),('LEFTPADDING',(0,0),(-1,-1),0)])]))
            elif k=='img': fl.append(RI(io.BytesIO(base64.b64decode(b[1])),width=b[2]*mm,height=b[3]*mm,hAlign=b[4] if len(b)>4 else 'LEFT'))
        o=io.BytesIO(); d=BaseDocTemplate(o,pagesize=A4,leftMargin=22*mm,rightMargin=20*mm,topMargin=18*mm,bottomMargin=18*mm,invariant=1)
        d.addPageTemplates(PageTemplate(frames=[Frame(22*mm,16*mm,168*mm,262*mm,leftPadding=0,rightPadding=0)])); d.build(fl,canvasmaker=NC); return o.getvalue()
    return cached('rl',json.dumps([blocks,font,size,letterhead,footer,pages]),'pdf',go)
# ---------- scan / photo
def _pages(pdf,dpi):
    doc=fitz.open(stream=pdf,filetype='pdf')
    for p in doc:
        px=p.get_pixmap(dpi=dpi,alpha=False); yield Image.frombytes('RGB',(px.width,px.height),px.samples)
def scan(pdf,seed,dpi=140,q=48,color=False,skew=.8,paper=238,order=None,noise=2.2):
    def go():
        out=fitz.open(); ims=list(_pages(pdf,dpi))
        for n in (order or range(len(ims))):
            im=ims[n]; r=random.Random(hseed(seed+str(n))); g=np.random.default_rng(hseed(seed+str(n)))
            if not color: im=im.convert('L')
            im=im.rotate(r.uniform(-skew,skew),resample=Image.BICUBIC,fillcolor=255 if not color else (255,255,255))
            im=im.filter(ImageFilter.GaussianBlur(.45)); a=np.asarray(im).astype(np.float32)
            h,w=a.shape[:2]; gx=np.linspace(-1,1,w)[None,:]; gy=np.linspace(-1,1,h)[:,None]
            shade=paper-6*np.abs(gx*r.uniform(.2,1))-5*np.clip(gy*r.choice([-1,1]),0,1)
            nz=g.normal(0,noise,(h//3+1,w//3+1)); nz=np.kron(nz,np.ones((3,3)))[:h,:w]
            if color: a=a/255*(shade+nz*.6)[...,None]
            else: a=a/255*(shade+nz*.6)
            a=np.clip(a+6*(1-a/255),0,255).astype(np.uint8)
            im=Image.fromarray(a); d=ImageDraw.Draw(im)
            for _ in range(r.randint(3,9)):
                x,y=r.randint(0,w),r.randint(0,h); d.ellipse([x,y,x+2,y+2],fill=90 if not color else (90,90,90))
            b=io.BytesIO(); im.save(b,'JPEG',quality=q,optimize=True)
            pg=out.new_page(width=595,height=842); pg.insert_image(pg.rect,stream=b.getvalue(),keep_proportion=False)
        out.set_metadata({'producer':'KONICA MINOLTA bizhub C258','creator':'Scan'}); return out.tobytes(deflate=True,no_new_id=True)
    return cached('scan',hashlib.sha256(pdf).hexdigest()+json.dumps([seed,dpi,q,color,skew,paper,order,noise]),'pdf',go)
def photo(pdf,seed,dpi=120,q=52,n=0,crop=None,bg=(120,96,74)):
    def go():
        r=random.Random(hseed(seed)); g=np.random.default_rng(hseed(seed)); im=list(_pages(pdf,dpi))[n]
        if crop: im=im.crop(tuple(int(c*dpi/25.4) for c in crop))
        w,h=im.size; W,H=int(w*1.12),int(h*1.1); base=Image.new('RGB',(W,H),bg)
        dx=lambda s:r.uniform(0,s)
        ox,oy=(W-w)//2,(H-h)//2
        dst=[(ox+dx(w*.03),oy+dx(h*.02)),(ox+w-dx(w*.03),oy+dx(h*.02)),(ox+w-dx(w*.01),oy+h-dx(h*.01)),(ox+dx(w*.01),oy+h-dx(h*.01))]
        src=[(0,0),(w,0),(w,h),(0,h)]; A=[];B=[]
        for (x,y),(u,v) in zip(dst,src):
            A+= [[x,y,1,0,0,0,-u*x,-u*y],[0,0,0,x,y,1,-v*x,-v*y]]; B+=[u,v]
        co=np.linalg.solve(np.array(A,float),np.array(B,float)); mask=Image.new('L',(w,h),255).transform((W,H),Image.PERSPECTIVE,co,Image.BICUBIC)
        base.paste(im.transform((W,H),Image.PERSPECTIVE,co,Image.BICUBIC),(0,0),mask)
        a=np.asarray(base.filter(ImageFilter.GaussianBlur(.5))).astype(np.float32); yy,xx=np.mgrid[0:H,0:W]; lx,ly=r.uniform(.2,.8)*W,r.uniform(.1,.5)*H
        sh=1.02-.16*np.hypot((xx-lx)/W,(yy-ly)/H); a=np.clip(a*sh[...,None]*np.array([1,.985,.95])+g.normal(0,2,(H,W,1)),0,255).astype(np.uint8)
        b=io.BytesIO(); Image.fromarray(a).save(b,'JPEG',quality=q,optimize=True); return b.getvalue()
    return cached('ph',hashlib.sha256(pdf).hexdigest()+json.dumps([seed,dpi,q,n,crop,bg]),'jpg',go)
def face(seed,w=90,h=112):
    r=random.Random(hseed('f'+seed)); im=Image.new('RGB',(180,224),(205,214,222)); d=ImageDraw.Draw(im)
    sk=(r.randint(165,200),r.randint(125,150),r.randint(100,120)); hair=(r.randint(20,50),r.randint(18,40),r.randint(15,35)); cl=(r.randint(40,120),r.randint(40,110),r.randint(60,130))
    d.ellipse([20,165,160,300],fill=cl); d.rectangle([76,140,104,180],fill=sk)
    if 'fem' in seed: d.ellipse([38,28,142,180],fill=cl)
    else: d.ellipse([52,36,128,120],fill=hair)
    d.ellipse([56,48,124,150],fill=sk); d.ellipse([72,90,82,97],fill=(30,20,20)); d.ellipse([98,90,108,97],fill=(30,20,20)); d.arc([78,108,102,132],20,160,fill=(110,50,50),width=3); d.line([90,98,87,114,92,115],fill=(140,95,80),width=2)
    im=im.filter(ImageFilter.GaussianBlur(1.3)); b=io.BytesIO(); im.save(b,'JPEG',quality=70); return f'<img style="width:{w}px;height:{h}px" src="{uri(b.getvalue(),"image/jpeg")}">'
# ---------- matter
class Matter:
    def __init__(s,slug): s.slug=slug; s.dir=ROOT/slug; s.items=[]
    def add(s,name,fn): s.items.append((name,fn))
    def build(s,matterjson,expected):
        for v in ('clean','faulty'):
            d=s.dir/v
            if d.exists(): shutil.rmtree(d)
            d.mkdir(parents=True); tot=0
            for name,fn in s.items:
                b=fn(v=='faulty')
                if b is None: continue
                nm=name(v=='faulty') if callable(name) else name
                p=d/nm; p.parent.mkdir(parents=True,exist_ok=True); p.write_bytes(b); tot+=len(b)
            (d/'matter.json').write_text(json.dumps(matterjson(v=='faulty'),indent=1,ensure_ascii=False)); print(s.slug,v,tot//1024,'kB')
        (s.dir/'expected.json').write_text(json.dumps(expected,indent=1,ensure_ascii=False))
        C={str(p.relative_to(s.dir/'clean')):p.read_bytes() for p in (s.dir/'clean').rglob('*') if p.is_file()}; F={str(p.relative_to(s.dir/'faulty')):p.read_bytes() for p in (s.dir/'faulty').rglob('*') if p.is_file()}
        print('differ:',[k for k in C if k in F and C[k]!=F[k]],'only clean:',[k for k in C if k not in F],'only faulty:',[k for k in F if k not in C])
        for k in sorted(C): print(f'  {len(C[k])//1024:5d} kB {k}')

def qr(seed,size=80):
    r=random.Random(hseed('qr'+seed)); im=Image.new('1',(29,29),1)
    for x in range(29):
        for y in range(29):
            if r.random()<.5: im.putpixel((x,y),0)
    for ox,oy in ((0,0),(22,0),(0,22)):
        for x in range(7):
            for y in range(7): im.putpixel((ox+x,oy+y),0 if (x in(0,6) or y in(0,6) or (2<=x<=4 and 2<=y<=4)) else 1)
    b=io.BytesIO(); im.resize((116,116)).save(b,'PNG'); return f'<img style="width:{size}px;height:{size}px" src="{uri(b.getvalue())}">'
