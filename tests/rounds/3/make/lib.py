import os, re, io, json, hashlib, random, subprocess, shutil, math, datetime, html as _h
from pathlib import Path
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
import pypdfium2 as pdfium
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, Image as RLImage, PageBreak, HRFlowable
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas as rlcanvas
from reportlab import rl_config; rl_config.useA85=0
ROOT=Path(__file__).resolve().parent/'made'; CACHE=ROOT/'cache'; CACHE.mkdir(parents=True,exist_ok=True)
def _fonts():
    out={}
    for l in subprocess.run(['fc-list','--format','%{family[0]}|%{style[0]}|%{file}\n'],capture_output=True,text=True).stdout.splitlines():
        f,s,p=l.split('|'); out[(f,s)]=p
    return out
FC=_fonts()
def fpath(fam,style='Regular'):
    for (f,s),p in FC.items():
        if f==fam and s==style: return p
    for (f,s),p in FC.items():
        if f==fam: return p
    raise KeyError(fam)
HANDS=['Homemade Apple','Caveat','Dancing Script','Kristi','Cedarville Cursive','Alex Brush','Covered By Your Grace','Because We Build','Because We Connect','Kalam']
HANDS=[h for h in HANDS if any(f==h for f,_ in FC)]
def _seed(s): return int(hashlib.md5(s.encode()).hexdigest()[:8],16)
def sig_png(name):
    p=CACHE/('sig_'+hashlib.md5(name.encode()).hexdigest()[:10]+'.png')
    if p.exists(): return str(p)
    r=random.Random(_seed(name)); W,H=620,220
    im=Image.new('RGBA',(W,H),(0,0,0,0)); d=ImageDraw.Draw(im)
    ink=r.choice([(20,30,110,255),(15,15,20,255),(25,45,140,255),(10,20,70,255)])
    parts=name.replace('.','').split(); style=r.randrange(3)
    txt=name if style==0 else (parts[0][0]+'. '+parts[-1] if style==1 else parts[0])
    f=ImageFont.truetype(fpath(r.choice(HANDS)),r.randint(70,100))
    while f.getlength(txt)>W-90: f=ImageFont.truetype(f.path,f.size-6)
    d.text((40,r.randint(40,60)),txt,font=f,fill=ink)
    x0=r.randint(20,80); pts=[]; y=r.randint(140,165); L=r.randint(260,480); k=r.uniform(0.01,0.05); a=r.uniform(6,26); ph=r.uniform(0,6)
    for i in range(120):
        t=i/119; pts.append((x0+L*t+14*math.sin(9*t*r.uniform(.98,1.02)), y+a*math.sin(k*L*t+ph)*(1-t*.4)-40*t*r.uniform(.95,1)))
    d.line(pts,fill=ink,width=r.randint(3,5),joint='curve')
    if style==2:
        pts=[(W*.55+90*math.cos(t/9)*(1-t/160),95+60*math.sin(t/7)) for t in range(100)]
        d.line(pts,fill=ink,width=4,joint='curve')
    im=im.rotate(r.uniform(-2,7),resample=Image.BICUBIC); im=im.crop(im.getbbox()); im.save(p); return str(p)
def round_png(outer,inner='',color=(40,50,140)):
    p=CACHE/('rnd_'+hashlib.md5((outer+inner+str(color)).encode()).hexdigest()[:10]+'.png')
    if p.exists(): return str(p)
    S=520; im=Image.new('RGBA',(S,S),(0,0,0,0)); d=ImageDraw.Draw(im); c=color+(215,)
    d.ellipse((8,8,S-8,S-8),outline=c,width=7); d.ellipse((96,96,S-96,S-96),outline=c,width=4)
    fs=46 if len(outer)<34 else 36
    f=ImageFont.truetype(fpath('DejaVu Sans','Bold'),fs); R=S/2-54
    tot=sum(f.getlength(ch)+3 for ch in outer)
    if tot>2*math.pi*R*.94:
        f=ImageFont.truetype(f.path,int(fs*2*math.pi*R*.94/tot)); tot=sum(f.getlength(ch)+3 for ch in outer)
    ang=-math.pi/2-tot/R/2
    for ch in outer:
        w=f.getlength(ch)+3; a=ang+w/R/2; g=Image.new('RGBA',(100,100),(0,0,0,0)); ImageDraw.Draw(g).text((50,50),ch,font=f,fill=c,anchor='mm')
        g=g.rotate(-math.degrees(a)-90,resample=Image.BICUBIC); im.alpha_composite(g,(int(S/2+R*math.cos(a)-50),int(S/2+R*math.sin(a)-50))); ang+=w/R
    ls=inner.split('/') if inner else []
    y=S/2-len(ls)*22+6
    for l in ls:
        f2=ImageFont.truetype(fpath('DejaVu Sans','Bold'),40)
        while f2.getlength(l)>S-215: f2=ImageFont.truetype(f2.path,f2.size-2)
        d.text((S/2,y),l,font=f2,fill=c,anchor='ma'); y+=46
    im=im.rotate(random.Random(_seed(outer)).uniform(-14,14),resample=Image.BICUBIC).resize((340,340),Image.LANCZOS); im.save(p); return str(p)
def box_png(text,color=(150,30,40)):
    p=CACHE/('box_'+hashlib.md5((text+str(color)).encode()).hexdigest()[:10]+'.png')
    if p.exists(): return str(p)
    ls=text.split('/'); f=ImageFont.truetype(fpath('DejaVu Sans','Bold'),34); fh=ImageFont.truetype(fpath('Kalam'),44)
    fonts=[fh if l.startswith('~') else f for l in ls]; ls=[l.lstrip('~') for l in ls]
    W=int(max(ff.getlength(l) for ff,l in zip(fonts,ls)))+50; H=len(ls)*50+30
    im=Image.new('RGBA',(W,H),(0,0,0,0)); d=ImageDraw.Draw(im); d.rectangle((4,4,W-5,H-5),outline=color+(220,),width=5)
    for i,(ff,l) in enumerate(zip(fonts,ls)): d.text((W/2,18+i*50),l,font=ff,fill=(color if ff is f else (20,30,100))+(230,),anchor='ma')
    im=im.rotate(random.Random(_seed(text)).uniform(-3,4),expand=True,resample=Image.BICUBIC); im.save(p); return str(p)
def hand_png(text,font='Kalam',size=60,ink=(25,40,120)):
    p=CACHE/('hand_'+hashlib.md5((text+font+str(size)+str(ink)).encode()).hexdigest()[:10]+'.png')
    if p.exists(): return str(p)
    ls=text.split('/'); f=ImageFont.truetype(fpath(font),size); W=int(max(f.getlength(l) for l in ls))+40; H=int(size*1.3*len(ls))+30
    im=Image.new('RGBA',(W,H),(0,0,0,0)); d=ImageDraw.Draw(im)
    for i,l in enumerate(ls): d.text((15,5+i*size*1.25),l,font=f,fill=ink+(255,))
    im.save(p); return str(p)
def photo_png(seed,sex=None):
    p=CACHE/f'ph_{seed}_{sex}.png'
    if p.exists(): return str(p)
    r=random.Random(_seed(seed)); im=Image.new('RGB',(260,330),(205+r.randint(0,30),215,225)); d=ImageDraw.Draw(im)
    sk=r.choice([(196,150,118),(172,126,96),(214,170,140)]); d.ellipse((20,230,240,460),fill=r.choice([(50,60,90),(90,50,60),(40,80,60),(70,70,70)]))
    d.rectangle((108,190,152,250),fill=sk); d.ellipse((78,70,182,215),fill=sk)
    h=r.randint(0,1)
    if sex: h=int(sex=='M')
    if h: d.pieslice((70,50,190,190),180,360,fill=(30,25,22))
    else: d.ellipse((62,45,198,250),outline=(70,50,90),width=26)
    d.ellipse((105,130,117,140),fill=(30,20,20)); d.ellipse((143,130,155,140),fill=(30,20,20)); d.arc((110,160,150,190),20,160,fill=(120,60,50),width=3)
    im.filter(ImageFilter.GaussianBlur(1.5)).save(p); return str(p)
# ---- mark-up -> blocks
def parse(t):
    out=[]; rows=None
    for ln in t.strip('\n').split('\n'):
        s=ln.rstrip()
        if s.startswith('|'):
            cells=[c.strip() for c in s.strip('|').split('|')]
            if rows is None: rows=[]; out.append(('table',rows))
            rows.append(cells); continue
        rows=None
        if not s: out.append(('gap',))
        elif s=='---': out.append(('hr',))
        elif s=='\\f' or s=='[[pb]]': out.append(('pb',))
        elif s.startswith('### '): out.append(('h3',s[4:]))
        elif s.startswith('## '): out.append(('h2',s[3:]))
        elif s.startswith('# '): out.append(('h1',s[2:]))
        elif s.startswith('^ '): out.append(('c',s[2:]))
        elif s.startswith('> '): out.append(('r',s[2:]))
        elif s.startswith('* '): out.append(('ind',s[2:]))
        elif s.startswith('{{'): out.append(('row',[i.strip() for i in s[2:-2].split(';;')]))
        elif s.startswith('<'): out.append(('raw',s))
        else: out.append(('p',s))
    return out
def item(i):
    """-> list of ('img',path,wmm) / ('t',text)"""
    k,_,v=i.partition('=')
    if k=='sig':
        n,_,cap=v.partition('@'); r=[]
        if n!='-': r.append(('img',sig_png(n),34))
        else: r.append(('sp',12))
        r.append(('t','___________________')); return r+[('t',c) for c in cap.split('/') if c]
    if k=='sg': return [('img',sig_png(v),30)]
    if k=='round':
        o,_,n=v.partition('@'); return [('img',round_png(o,n),32)]
    if k=='rred':
        o,_,n=v.partition('@'); return [('img',round_png(o,n,(160,30,40)),32)]
    if k=='rgrn':
        o,_,n=v.partition('@'); return [('img',round_png(o,n,(20,100,60)),32)]
    if k=='box': return [('img',box_png(v),38)]
    if k=='bblu': return [('img',box_png(v,(30,50,140)),38)]
    if k=='hand': return [('img',hand_png(v),30)]
    if k=='txt': return [('t',c) for c in v.split('/')]
    return [('t','')]
B=lambda s: re.sub(r'\*\*(.+?)\*\*',r'<b>\1</b>',s)
CSS0="@page{size:A4;margin:20mm 20mm 18mm 22mm} body{font-family:'Liberation Serif',serif;font-size:12pt;line-height:1.42;margin:0} h1{font-size:14.5pt;text-align:center;margin:3px 0} h2{font-size:12.5pt;margin:9px 0 3px} h3{font-size:12pt;text-align:center;text-decoration:underline;margin:6px 0} p{margin:4px 0 7px;text-align:justify} .c{text-align:center} .r{text-align:right} .ind{margin-left:12mm} table.t{border-collapse:collapse;width:100%;margin:5px 0} table.t td,table.t th{border:1px solid #444;padding:3px 6px;vertical-align:top;font-size:.93em} table.t th{background:#eee;text-align:left} table.row{width:100%;margin-top:8px} table.row td{vertical-align:bottom;text-align:left} hr{border:0;border-top:1.2px solid #333} .pb{page-break-after:always} .gap{height:7px} .u{font-family:'Noto Nastaliq Urdu';direction:rtl;line-height:2.1;text-align:right}"
def img64(p):
    import base64; return 'data:image/png;base64,'+base64.b64encode(open(p,'rb').read()).decode()
def IMG(p,w,style=''): return f'<img src="{img64(p)}" style="width:{w}mm;{style}">'
def html_of(t,css=''):
    o=[]
    for b in parse(t):
        k=b[0]
        if k=='gap': o.append('<div class=gap></div>')
        elif k=='hr': o.append('<hr>')
        elif k=='pb': o.append('<div class=pb></div>')
        elif k in('h1','h2','h3'): o.append(f'<{k}>{B(b[1])}</{k}>')
        elif k in('c','r','ind'): o.append(f'<p class={k}>{B(b[1])}</p>')
        elif k=='p': o.append(f'<p>{B(b[1])}</p>')
        elif k=='raw': o.append(re.sub(r'(?<![\w.:#-])(\d[\d/]*(?:[-/]\d+)+)(?![\w.])',r'<bdo dir=ltr style="white-space:nowrap">\1</bdo>',b[1]) if re.search('[\u0600-\u06ff]',b[1]) else b[1])
        elif k=='table':
            rs=b[1]; o.append('<table class=t>')
            for i,r in enumerate(rs):
                hd=r[0].startswith('!'); tg='th' if hd else 'td'
                o.append('<tr>'+''.join(f'<{tg}>{B(c.lstrip("!"))}</{tg}>' for c in r)+'</tr>')
            o.append('</table>')
        elif k=='row':
            o.append('<table class=row><tr>')
            for it in b[1]:
                o.append('<td>')
                for e in item(it):
                    if e[0]=='img': o.append(IMG(e[1],e[2])+'<br>')
                    elif e[0]=='sp': o.append(f'<div style="height:{e[1]}mm"></div>')
                    else: o.append(B(e[1])+'<br>')
                o.append('</td>')
            o.append('</tr></table>')
    return f'<!doctype html><meta charset=utf-8><style>{CSS0}{css}</style><body>'+'\n'.join(o)
def run(cmd,**k): return subprocess.run(['nice','-n','15']+cmd,capture_output=True,**k)
def chrome(html,out):
    src=CACHE/(Path(out).stem+'.html'); src.write_text(html,encoding='utf-8')
    for _ in range(3):
        run(['chromium','--headless','--no-sandbox','--disable-gpu','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync',f'--user-data-dir={CACHE}/chrome','--no-pdf-header-footer',f'--print-to-pdf={out}',f'file://{src}'],timeout=120)
        if Path(out).exists(): return
    raise RuntimeError('chrome '+str(out))
def docx_make(t,out,font='Carlito',size=11.5,footer=None,date=None,author='',title=''):
    from docx import Document
    from docx.shared import Pt,Mm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    d=Document(); s=d.sections[0]; s.page_width=Mm(210); s.page_height=Mm(297); s.left_margin=s.right_margin=Mm(23); s.top_margin=Mm(20); s.bottom_margin=Mm(18)
    st=d.styles['Normal']; st.font.name=font; st.font.size=Pt(size); st.paragraph_format.space_after=Pt(5); st.element.rPr.rFonts.set(qn('w:eastAsia'),font)
    def add(par,txt,bold=False,sz=None):
        for i,seg in enumerate(re.split(r'\*\*',txt)):
            if seg:
                r=par.add_run(re.sub('<br>','\n',seg)); r.bold=bold or i%2==1
                if sz: r.font.size=Pt(sz)
    for b in parse(t):
        k=b[0]
        if k=='gap': d.add_paragraph().paragraph_format.space_after=Pt(0)
        elif k=='hr':
            p=d.add_paragraph(); pb=OxmlElement('w:pBdr'); bt=OxmlElement('w:bottom')
            for a,v in(('val','single'),('sz','6'),('space','1'),('color','444444')): bt.set(qn('w:'+a),v)
            pb.append(bt); p._p.get_or_add_pPr().append(pb); p.paragraph_format.space_after=Pt(4)
        elif k=='pb': d.add_page_break()
        elif k=='h1': p=d.add_paragraph(); p.alignment=A.CENTER; add(p,b[1],True,size+3)
        elif k=='h2': p=d.add_paragraph(); p.paragraph_format.keep_with_next=True; add(p,b[1],True,size+.5)
        elif k=='h3': p=d.add_paragraph(); p.alignment=A.CENTER; add(p,b[1],True)
        elif k=='c': p=d.add_paragraph(); p.alignment=A.CENTER; add(p,b[1])
        elif k=='r': p=d.add_paragraph(); p.alignment=A.RIGHT; add(p,b[1])
        elif k=='ind': p=d.add_paragraph(); p.paragraph_format.left_indent=Mm(11); add(p,b[1])
        elif k=='p': p=d.add_paragraph(); add(p,b[1])
        elif k=='table':
            rs=b[1]; tb=d.add_table(rows=len(rs),cols=len(rs[0])); tb.style='Table Grid'; tb.autofit=False; aw=autow(rs,164)
            for _c in range(len(rs[0])): tb.columns[_c].width=Mm(aw[_c])
            for i,r in enumerate(rs):
                for j,c in enumerate(r[:len(rs[0])]):
                    tb.cell(i,j).width=Mm(aw[j]); p=tb.cell(i,j).paragraphs[0]; p.paragraph_format.space_after=Pt(1); add(p,c.lstrip('!'),c.startswith('!') or r[0].startswith('!'),size-1)
            d.add_paragraph().paragraph_format.space_after=Pt(2)
        elif k=='row':
            tb=d.add_table(rows=1,cols=len(b[1]))
            for j,it in enumerate(b[1]):
                c=tb.cell(0,j); p=c.paragraphs[0]; first=True
                for e in item(it):
                    if not first: p=c.add_paragraph()
                    p.paragraph_format.space_after=Pt(0); p.paragraph_format.keep_with_next=True; first=False
                    if e[0]=='img': p.add_run().add_picture(e[1],width=Mm(e[2]))
                    elif e[0]=='sp': p.paragraph_format.space_before=Mm(e[1]) if False else None; p.add_run('\n')
                    else: add(p,e[1])
            d.add_paragraph().paragraph_format.space_after=Pt(0)
    if footer:
        p=s.footer.paragraphs[0]; p.alignment=A.CENTER
        r=p.add_run(footer+'  |  Page '); r.font.size=Pt(8.5)
        for tp,tx in(('begin',None),(None,'PAGE'),('end',None)):
            r=p.add_run(); r.font.size=Pt(8.5)
            if tp: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),tp)
            else: e=OxmlElement('w:instrText'); e.text=tx
            r._r.append(e)
    cp=d.core_properties; dt=datetime.datetime.fromisoformat((date or '2026-11-26')+'T09:40:00'); cp.created=dt; cp.modified=dt+datetime.timedelta(minutes=35); cp.author=author or 'office'; cp.last_modified_by=author or 'office'; cp.title=title; cp.revision=3; cp.comments=''
    d.save(out)
RLF={}
def rlfont(fam):
    if fam in('Times','Helvetica','Courier'): return {'Times':('Times-Roman','Times-Bold'),'Helvetica':('Helvetica','Helvetica-Bold'),'Courier':('Courier','Courier-Bold')}[fam]
    if fam not in RLF:
        pdfmetrics.registerFont(TTFont(fam,fpath(fam,'Regular' if fam!='DejaVu Sans' else 'Book'))); pdfmetrics.registerFont(TTFont(fam+'-B',fpath(fam,'Bold')))
        from reportlab.pdfbase.pdfmetrics import registerFontFamily
        registerFontFamily(fam,normal=fam,bold=fam+'-B',italic=fam,boldItalic=fam+'-B'); RLF[fam]=(fam,fam+'-B')
    return RLF[fam]
def rl_make(t,out,font='Helvetica',size=10.5,footer=None,widths=None,margins=(22,20),**k):
    n,bd=rlfont(font); P=lambda **q: ParagraphStyle('x',fontName=q.pop('fn',n),fontSize=q.pop('fs',size),leading=q.pop('ld',size*1.38),spaceAfter=q.pop('sa',5),**q)
    S=[]; ti=0
    for b in parse(t):
        kd=b[0]
        if kd=='gap': S.append(Spacer(1,6))
        elif kd=='hr': S.append(HRFlowable(width='100%',color='#444444',spaceAfter=4,spaceBefore=2))
        elif kd=='pb': S.append(PageBreak())
        elif kd=='h1': S.append(Paragraph(B(b[1]),P(fn=bd,fs=size+4,ld=size+8,alignment=1)))
        elif kd=='h2': S.append(Paragraph(B(b[1]),P(fn=bd,fs=size+.5,spaceBefore=5,keepWithNext=1)))
        elif kd=='h3': S.append(Paragraph('<u>'+B(b[1])+'</u>',P(fn=bd,alignment=1)))
        elif kd=='c': S.append(Paragraph(B(b[1]),P(alignment=1)))
        elif kd=='r': S.append(Paragraph(B(b[1]),P(alignment=2)))
        elif kd=='ind': S.append(Paragraph(B(b[1]),P(leftIndent=30)))
        elif kd=='p': S.append(Paragraph(B(b[1]),P(alignment=4)))
        elif kd=='table':
            rs=b[1]; W=widths[ti] if widths and ti<len(widths) and widths[ti] else None; ti+=1
            data=[[Paragraph(B(c.lstrip('!')),P(fn=bd if r[0].startswith('!') else n,fs=size-1,ld=(size-1)*1.25,sa=0)) for c in r] for r in rs]
            S.append(Table(data,colWidths=[w*mm for w in (W or autow(rs,210-2*margins[0]))],style=TableStyle([('GRID',(0,0),(-1,-1),.5,'#555555'),('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),2),('BOTTOMPADDING',(0,0),(-1,-1),3)]),spaceBefore=3,spaceAfter=6))
        elif kd=='row':
            cells=[]
            for it in b[1]:
                c=[]
                for e in item(it):
                    if e[0]=='img':
                        iw,ih=Image.open(e[1]).size; i=RLImage(e[1],e[2]*mm,e[2]*mm*ih/iw); i.hAlign='LEFT'; c.append(i)
                    elif e[0]=='sp': c.append(Spacer(1,e[1]*mm))
                    else: c.append(Paragraph(B(e[1]),P(sa=0)))
                cells.append(c)
            S.append(Table([cells],colWidths=[(210-2*margins[0])*mm/len(cells)]*len(cells),style=TableStyle([('VALIGN',(0,0),(-1,-1),'BOTTOM'),('LEFTPADDING',(0,0),(-1,-1),0)]),spaceBefore=6))
    def ft(c,d):
        if footer: c.setFont(n,8); c.drawCentredString(A4[0]/2,10*mm,footer.replace('#',str(d.page)))
    SimpleDocTemplate(str(out),pagesize=A4,leftMargin=margins[0]*mm,rightMargin=margins[0]*mm,topMargin=margins[1]*mm,bottomMargin=18*mm,title=k.get('title',''),author=k.get('author','')).build(S,onFirstPage=ft,onLaterPages=ft)
def autow(rs,total):
    n=len(rs[0]); L=[]
    for j in range(n):
        tx=[re.sub(r'<br>','\n',r[j].strip('!*')) for r in rs if j<len(r)]
        lines=[l for t in tx for l in t.split('\n')] or ['']
        word=max((len(w) for l in lines for w in re.split(r'[ ]',l)),default=1); mx=max(len(l) for l in lines)
        L.append((word,mx))
    w=[max(a*1.15+1.5,min(b,46)*1.0) for a,b in L]; s=sum(w); return [x/s*total for x in w]
# ---- specs
def D(tool,text,out='pdf',date='2026-11-26',**o):
    """tool html|lo|rl ; out pdf|scan|jpg|docx"""
    return dict(tool=tool,text=text,out=out,date=date,o=o)
def key(s,*k): return hashlib.md5(json.dumps([s[x] for x in k],sort_keys=True,default=str).encode()).hexdigest()[:14]
def base(specs):
    lo=[]
    for s in specs:
        bo={k:v for k,v in s['o'].items() if k in('css','font','size','footer','widths','margins','author','title')}
        s['_b']=hashlib.md5(json.dumps([s['tool'],s['text'],bo,s['date']],sort_keys=True).encode()).hexdigest()[:14]
        p=CACHE/f"b_{s['_b']}.pdf"; s['_p']=p
        if p.exists(): continue
        if s['tool']=='html': chrome(html_of(s['text'],s['o'].get('css','')),str(p))
        elif s['tool']=='rl': rl_make(s['text'],str(p),**{k:v for k,v in bo.items() if k!='css'})
        elif s['tool']=='lo':
            q=CACHE/f"b_{s['_b']}.docx"; docx_make(s['text'],str(q),date=s['date'],**{k:v for k,v in bo.items() if k in('font','size','footer','author','title')}); lo.append(q)
    if lo:
        run(['soffice',f'-env:UserInstallation=file://{CACHE}/office','--headless','--convert-to','pdf','--outdir',str(CACHE)]+[str(x) for x in lo],timeout=400)
    for s in specs:
        if not s['_p'].exists(): raise RuntimeError('no base '+s['text'][:60])
        s['n']=len(PdfReader(str(s['_p'])).pages)
def overlay(src,out,labels,style='pen',pos='tr',extra=None):
    w=PdfWriter(clone_from=str(src))
    for i,pg in enumerate(w.pages):
        W,H=float(pg.mediabox.width),float(pg.mediabox.height); buf=io.BytesIO(); c=rlcanvas.Canvas(buf,pagesize=(W,H))
        if labels and labels[i]:
            if style=='pen':
                try: pdfmetrics.getFont('Pen')
                except KeyError: pdfmetrics.registerFont(TTFont('Pen',fpath('Kalam')))
                c.setFont('Pen',19); c.setFillColorRGB(.1,.15,.5)
            else: c.setFont('Helvetica-Bold',11)
            x,y={'tr':(W-50,H-36),'bc':(W/2,22),'br':(W-50,24)}[pos]
            c.drawCentredString(x,y,str(labels[i]))
        for (pgi,path,x,y,wmm) in (extra or []):
            if pgi==i:
                iw,ih=Image.open(path).size; c.drawImage(path,x*mm,H-y*mm-wmm*mm*ih/iw,wmm*mm,wmm*mm*ih/iw,mask='auto')
        c.showPage(); c.save(); buf.seek(0); pg.merge_page(PdfReader(buf).pages[0])
    w.write(str(out))
def scan_images(pdf,seed,dpi=150,skew=None,color=False):
    r=random.Random(_seed(seed)); rs=np.random.RandomState(_seed(seed)%2**31); doc=pdfium.PdfDocument(str(pdf)); out=[]
    for i in range(len(doc)):
        im=doc[i].render(scale=dpi/72).to_pil().convert('RGB' if color else 'L')
        bg=r.randint(238,250); im=im.rotate(skew if skew is not None else r.uniform(-.7,.7),resample=Image.BICUBIC,fillcolor=(255,255,255) if color else 255)
        a=np.asarray(im).astype(np.float32); a=a*(bg/255.)
        h,w=a.shape[:2]; grad=np.linspace(0,-r.uniform(2,10),w)[None,:]; 
        n=rs.normal(0,1.3,(h//2+1,w//2+1)).repeat(2,0).repeat(2,1)[:h,:w]
        add=grad+n
        a=a+(add[...,None] if color else add)
        im=Image.fromarray(np.clip(a,0,255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(.35))
        d=ImageDraw.Draw(im)
        for _ in range(r.randint(2,7)):
            x,y=r.randint(0,w-1),r.randint(0,h-1); d.ellipse((x,y,x+2,y+2),fill=(90,90,90) if color else 90)
        out.append(im)
    return out
def jpg(im,limit=95_000,q=60):
    limit=int(limit*.74)
    while True:
        b=io.BytesIO(); im.save(b,'JPEG',quality=q)
        if b.tell()<=limit or q<=20: return b.getvalue()
        q-=6
def imgs_to_pdf(ims,out,dpi,limit=95_000):
    c=None
    for im in ims:
        W,H=im.size[0]/dpi*72,im.size[1]/dpi*72
        if c is None: c=rlcanvas.Canvas(str(out),pagesize=(W,H))
        c.setPageSize((W,H)); b=jpg(im,limit); p=CACHE/('t_'+hashlib.md5(b).hexdigest()+'.jpg'); p.write_bytes(b)
        c.drawImage(str(p),0,0,W,H); c.showPage()
    c.save()
def setmeta(path,date,producer,creator,title='',author=''):
    r=PdfReader(str(path)); w=PdfWriter(clone_from=r)
    dt=f"D:{date.replace('-','')}{9+_seed(str(path.name))%8:02d}{_seed(path.name)%60:02d}12+00'00'"
    m={'/Producer':producer,'/Creator':creator,'/CreationDate':dt,'/ModDate':dt}
    if title: m['/Title']=title
    if author: m['/Author']=author
    w.metadata=None
    w.add_metadata(m); w.write(str(path))
SCANNERS=['Canon iR-ADV C3525','RICOH MP C3004','HP ScanJet Pro 2500','KONICA MINOLTA bizhub C258','Xerox WorkCentre 7835','EPSON DS-530']
PROD={'html':'Skia/PDF m120','lo':'LibreOffice 7.5','rl':'ReportLab PDF Library'}
def finish(s,out,scandate,name):
    o=s['o']; p=s['_p']; out.parent.mkdir(parents=True,exist_ok=True)
    if s['out']=='docx':
        docx_make(s['text'],str(out),date=s['date'],**{k:v for k,v in o.items() if k in('font','size','footer','author','title')}); return
    if o.get('labels') or o.get('extra'):
        q=CACHE/(out.stem+'_ov.pdf'); overlay(p,q,o.get('labels'),o.get('lstyle','pen'),o.get('lpos','tr'),o.get('extra')); p=q
    if s['out']=='pdf':
        shutil.copy(p,out); setmeta(out,s['date'],PROD[s['tool']],o.get('creator',{'html':'Chromium','lo':'Writer','rl':''}[s['tool']]),o.get('title',''),o.get('author',''))
    elif s['out']=='scan':
        dpi=o.get('dpi',150); ims=scan_images(p,o.get('seed',name),dpi,o.get('skew'),o.get('color',False)); imgs_to_pdf(ims,out,dpi,o.get('limit',92_000))
        setmeta(out,o.get('scanned',scandate),SCANNERS[_seed(o.get('seed',name))%len(SCANNERS)],'')
    elif s['out']=='jpg':
        im=scan_images(p,name,o.get('dpi',150),o.get('skew',random.Random(_seed(name)).uniform(-2.5,2.5)),True)[0]
        cr=o.get('crop')
        if cr: 
            W,H=im.size; im=im.crop((int(cr[0]*W),int(cr[1]*H),int(cr[2]*W),int(cr[3]*H)))
        out.write_bytes(jpg(im,115_000,70))
def build(slug,docs,meta,faults,doubts,pack,scandate='2026-11-27',post=None):
    d=ROOT/slug
    if d.exists(): shutil.rmtree(d)
    C=docs(set()); base(list(C.values())) if not callable(C) else None
    Fd=docs({1,2,3,4,5,6}); base(list(Fd.values()))
    strip=lambda s: json.dumps({k:v for k,v in s.items() if not k.startswith('_') and k!='n'},sort_keys=True,default=str)
    for n,s in C.items(): finish(s,d/'clean'/n,scandate,n)
    bykey={strip(s):n for n,s in C.items()}
    for n,s in Fd.items():
        k=strip(s)
        out=d/'faulty'/n; out.parent.mkdir(parents=True,exist_ok=True)
        if k in bykey: shutil.copy(d/'clean'/bykey[k],out)
        else:
            src=n if n in C else n
            finish(s,out,scandate,n)
    mc=meta(set()); mf=meta({1,2,3,4,5,6})
    for v,m in(('clean',mc),('faulty',mf)): (d/v/'matter.json').write_text(json.dumps(m,indent=2,ensure_ascii=False)+'\n')
    (d/'expected.json').write_text(json.dumps({'pack':pack,'as_of':'2026-11-28','faults':faults,'clean_doubts':doubts},indent=2,ensure_ascii=False)+'\n')
    if post: post(d)
    diff(d)
def diff(d):
    a={str(p.relative_to(d/'clean')):p.read_bytes() for p in (d/'clean').rglob('*') if p.is_file()}
    b={str(p.relative_to(d/'faulty')):p.read_bytes() for p in (d/'faulty').rglob('*') if p.is_file()}
    ch=[n for n in a if n in b and a[n]!=b[n]]
    e=json.loads((d/'expected.json').read_text()); named=set(f for x in e['faults'] for f in x['files'])
    print(d.name,'clean',len(a),'faulty',len(b),'KB',sum(map(len,a.values()))//1024,sum(map(len,b.values()))//1024)
    print(' changed',ch,'\n only clean',sorted(set(a)-set(b)),'\n only faulty',sorted(set(b)-set(a)))
    alln=set(ch)|(set(a)^set(b))
    print(' unnamed changes',sorted(alln-named-{'matter.json'}),' named but same',sorted(f for f in named if f in a and f in b and a[f]==b[f]))
def contact(d,names,out,scale=0.75):
    """contact sheet of first pages etc"""
    ims=[]
    for n in names:
        p=d/n
        if p.suffix=='.jpg': ims.append(Image.open(p).convert('RGB')); continue
        doc=pdfium.PdfDocument(str(p))
        for i in range(len(doc)): ims.append(doc[i].render(scale=scale).to_pil().convert('RGB'))
    th=[]
    for im in ims:
        r=560/im.size[0]; th.append(im.resize((560,int(im.size[1]*r))))
    cols=4; rows=-(-len(th)//cols); H=800
    S=Image.new('RGB',(cols*565,rows*H),'white')
    for i,t in enumerate(th): S.paste(t.crop((0,0,560,H-5)),((i%cols)*565,(i//cols)*H))
    S.save(out)
# ---- common papers
def cnic(name,father,no,dob,issue,expiry,sex,rel='Father Name',country='Pakistan',ur='',color='#e8f2e6'):
    return f'''<div style="width:86mm;height:54mm;border:1px solid #567;border-radius:4mm;padding:3mm;background:{color};font-family:'Liberation Sans';font-size:7.4pt;line-height:1.25;position:relative;margin:10mm auto 0"><b style="font-size:8.6pt">PAKISTAN</b> <span style="font-size:7.5pt">National Identity Card</span><div style="position:absolute;right:3mm;top:3mm;font-size:6.5pt">ISLAMIC REPUBLIC OF PAKISTAN</div><div style="position:absolute;right:4mm;top:11mm">{IMG(photo_png(name,sex),20)}</div><div style="margin-top:3mm;color:#444">Name</div><b style="font-size:8.6pt">{name}</b><div style="color:#444;margin-top:1mm">{rel}</div><b style="font-size:8.4pt">{father}</b><table style="font-size:7.2pt;margin-top:1.2mm"><tr><td style="color:#444">Gender<br><b style="color:#000">{sex}</b><td style="color:#444;padding-left:4mm">Country of Stay<br><b style="color:#000">{country}</b></table><table style="font-size:7.2pt"><tr><td style="color:#444">Identity Number<br><b style="color:#000">{no}</b><td style="padding-left:4mm;color:#444">Date of Birth<br><b style="color:#000">{dob}</b><tr><td style="color:#444">Date of Issue<br><b style="color:#000">{issue}</b><td style="padding-left:4mm;color:#444">Date of Expiry<br><b style="color:#000">{expiry}</b></table><div style="position:absolute;right:4mm;bottom:3mm">{IMG(sig_png(name),18)}</div></div>'''.replace('\n','')
def cnic_back(no,addr_now,addr_perm):
    return f'''<div style="width:86mm;height:54mm;border:1px solid #567;border-radius:4mm;padding:3mm;background:#eef3ea;font-family:'Liberation Sans';font-size:7.6pt;position:relative;margin:8mm auto 0"><div><b>{no}</b></div><div style="margin-top:3mm;color:#444">Present Address</div>{addr_now}<div style="margin-top:2mm;color:#444">Permanent Address</div>{addr_perm}<div style="position:absolute;bottom:3mm;left:3mm;font-size:6.5pt">Registrar General of Pakistan &nbsp; If found please drop in nearest letter box</div><div style="position:absolute;right:4mm;top:4mm;width:16mm;height:16mm;background:repeating-linear-gradient(45deg,#000 0 1px,#fff 1px 3px)"></div></div>'''
def _cd(s):
    w=[7,3,1]; v=lambda c: 0 if c=='<' else int(c) if c.isdigit() else ord(c)-55
    return str(sum(v(c)*w[i%3] for i,c in enumerate(s))%10)
def mrz(cc,sur,given,no,nat,dob,sex,exp,opt=''):
    l1=('P<'+cc+sur.replace(' ','<')+'<<'+given.replace(' ','<')).ljust(44,'<')[:44]
    no9=no.ljust(9,'<'); o=opt.ljust(14,'<'); l2=no9+_cd(no9)+nat+dob+_cd(dob)+sex+exp+_cd(exp)+o+(_cd(o) if opt else '<')
    comp=l2[0:10]+l2[13:20]+l2[21:43]; return l1,l2+_cd(comp)
def passport(kind,sur,given,no,dob,sex,pob,issue,expiry,opt='',extra='',seed=None):
    """dates as YYYY-MM-DD"""
    M='JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()
    f=lambda d: f"{d[8:]} {M[int(d[5:7])-1]} {d[:4]}"; y=lambda d: d[2:4]+d[5:7]+d[8:]
    cc,nm,nat=('PAK','ISLAMIC REPUBLIC OF PAKISTAN','PAKISTANI') if kind=='PK' else ('GBR','UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND','BRITISH CITIZEN')
    a,b=mrz(cc,sur,given,no,cc,y(dob),sex,y(expiry),opt.replace('-',''))
    cell=lambda l,v: f'<div style="margin-bottom:1.3mm"><span style="font-size:6.4pt;color:#556">{l}</span><br><b style="font-size:9.3pt">{v}</b></div>'
    return f'''<div style="width:150mm;height:105mm;border:1px solid #667;background:{'#eaf3ea' if kind=='PK' else '#f3ecef'};margin:8mm auto 0;padding:5mm;font-family:'Liberation Sans';position:relative"><div style="font-size:9pt;letter-spacing:.4px"><b>{nm}</b></div><div style="display:flex;margin-top:3mm"><div style="width:40mm">{IMG(photo_png(seed or (given+' '+sur).title(),sex),34)}<div style="margin-top:2mm">{IMG(sig_png(given.title()+' '+sur.title()),28)}</div></div><div style="width:56mm">{cell('Type / Code','P &nbsp; '+cc)}{cell('Surname',sur)}{cell('Given names',given)}{cell('Nationality',nat)}{cell('Date of birth',f(dob))}{cell('Sex / Place of birth',sex+' &nbsp; '+pob)}</div><div>{cell('Passport number',no)}{cell('Citizenship / ID number',opt) if opt else ''}{cell('Date of issue',f(issue))}{cell('Date of expiry',f(expiry))}{cell('Issuing authority','HMPO' if kind!='PK' else 'PAKISTAN')}{extra}</div></div><div style="position:absolute;left:5mm;bottom:4mm;font-family:'DejaVu Sans Mono';font-size:9.2pt;line-height:1.4;white-space:pre">{_h.escape(a)}<br>{_h.escape(b)}</div></div>'''.replace('\n','')

def X(F,n,a,b): return b if n in F else a
def paginate(items,start=1,**o):
    """items list of (name,spec) -> ranges by name; sets labels"""
    base([s for _,s in items]); r={}; p=start
    for n,s in items:
        s['o']['labels']=[p+i for i in range(s['n'])]; s['o'].update(o); r[n]=(p,p+s['n']-1); p+=s['n']
    return r
def rg(t): return str(t[0]) if t[0]==t[1] else f'{t[0]}-{t[1]}'
def sheets(d,names,stem,per=8,w=480,cols=4):
    ims=[]
    for n in names:
        p=Path(d)/n
        if p.suffix=='.jpg': ims.append(Image.open(p).convert('RGB')); continue
        if p.suffix!='.pdf': continue
        doc=pdfium.PdfDocument(str(p))
        for i in range(len(doc)): ims.append(doc[i].render(scale=1.0).to_pil().convert('RGB'))
    out=[]
    for k in range(0,len(ims),per):
        ch=ims[k:k+per]; H=int(w*1.42); S=Image.new('RGB',(cols*(w+4),-(-len(ch)//cols)*(H+4)),(120,120,120))
        for i,im in enumerate(ch):
            t=im.resize((w,int(im.size[1]*w/im.size[0])),Image.LANCZOS); S.paste(t.crop((0,0,w,min(H,t.size[1]))),((i%cols)*(w+4),(i//cols)*(H+4)))
        o=str(CACHE/f'{stem}_{k//per}.png'); S.save(o); out.append(o)
    print(len(ims),out)
def apostille(country,signed,cap,seal,place,date,by,number,signer,rnd,note='',urdu=False,css='',color='#fff'):
    row=lambda n,l,v: f'<tr><td style="width:7mm;border:0">{n}</td><td style="border:0;width:48mm;color:#333">{l}</td><td style="border:0"><b>{v}</b></td></tr>'
    return f'''<div style="border:2px solid #223;padding:6mm;margin:6mm 4mm;background:{color};{css}"><div style="text-align:center;font-size:19pt;letter-spacing:2px"><b>APOSTILLE</b></div><div style="text-align:center;font-size:9.5pt;border-bottom:1px solid #333;padding-bottom:2mm">(Convention de La Haye du 5 octobre 1961)</div><table style="width:100%;font-size:11pt;line-height:1.75">{row('1.','Country',country)}<tr><td colspan=3 style="border:0">This public document</td></tr>{row('2.','has been signed by',signed)}{row('3.','acting in the capacity of',cap)}{row('4.','bears the seal / stamp of',seal)}<tr><td colspan=3 style="border:0;text-align:center"><b>Certified</b></td></tr>{row('5.','at',place)}{row('6.','the',date)}{row('7.','by',by)}{row('8.','No.',number)}<tr><td style="border:0">9.</td><td style="border:0">Seal / stamp:<br>{IMG(round_png(*rnd),32)}</td><td style="border:0">10. Signature:<br>{IMG(sig_png(signer),34) if signer else '<div style="height:14mm"></div>'}<br>{signer or ''}</td></tr></table><div style="font-size:8.5pt;color:#333">{note}</div></div>'''.replace('\n','')
def thumb_png(seed):
    p=CACHE/f'thumb_{seed}.png'
    if p.exists(): return str(p)
    r=random.Random(_seed(seed)); im=Image.new('RGBA',(200,260),(0,0,0,0)); d=ImageDraw.Draw(im); cx,cy=100+r.randint(-8,8),140+r.randint(-10,10)
    for k in range(4,96,7):
        pts=[(cx+k*.95*math.cos(t/20)+r.uniform(-1,1)+4*math.sin(k),cy+k*1.25*math.sin(t/20)+3*math.cos(t/9+k)) for t in range(r.randint(0,10),126-r.randint(0,16))]
        d.line(pts,fill=(50,40,120,230),width=3)
    im.save(p); return str(p)
_item0=item
def item(i):
    k,_,v=i.partition('=')
    if k=='thumb':
        s,_,cap=v.partition('@'); return [('img',thumb_png(s),14),('t','___________________')]+[('t',c) for c in cap.split('/') if c]
    return _item0(i)
