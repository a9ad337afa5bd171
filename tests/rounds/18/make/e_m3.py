import sys,json,shutil,datetime as dt
from e_kit import *
from docx import Document
from docx.shared import Pt,Cm
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
import warnings; warnings.filterwarnings('ignore')
B=__import__('os').path.dirname(__import__('os').path.abspath(__file__)) + '/made/03-swindon-partner-savings/'; T=__import__('tempfile').gettempdir() + '/e3/'; os.makedirs(T,exist_ok=True)
AP,SP,HR,LL,TR,NR,ADV,MO=12,25,35,46,57,68,79,90
FN=dict(cov='1.1 Cover letter and schedule of documents.docx',form='1.2 Application form GWF000001234.pdf',p1='2.1_passport applicant.jpg',p2='2.2_passport sponsor.jpg',nik='3.1 Nikah Nama with translation.pdf',mrc='3.2 MRC Sialkot.pdf',let='3.3 Sponsor letter + call log.pdf',emp='4.1 employer letter.pdf',pay='4.2 payslips Mar-Aug 2025.pdf',cur='4.3 Tollgate current a-c.pdf',sav='4.4 Westbrook savings 6 months.pdf',ten='5.1 tenancy Flat 3.pdf',ielts='6.1 IELTS LS A1.jpg',tb='6.2 TB cert IOM.pdf')
APN='Danish Mehmood'; SPN='Sana Iqbal'; PP='ZZ0001342'; PPS='000012763'
ADR='Flat 3, 41 Larkmead Terrace, Swindon SN2 0ZZ'
PAKA='House 27-B, Street 9, Mohalla Noorpura, Sialkot, Punjab, Pakistan'
gb=lambda x:f'{x:,.2f}'
# ---- pay
def pays():
    out=[]; Y={'g':20320.0,'t':8789*.2,'n':round(10*63.36+69.76,2),'p':round(10*(1840-520)*.04+56,2)}
    for k,(m,d,tp) in enumerate([('March 2025','31/03/2025',12),('April 2025','30/04/2025',1),('May 2025','30/05/2025',2),('June 2025','30/06/2025',3),('July 2025','31/07/2025',4),('August 2025','29/08/2025',5)]):
        if tp==1: Y=dict(g=0.,t=0.,n=0.,p=0.)
        g=Y['g']+1920; t=int(g-1048.25*tp)*.2; tax=round(t-Y['t'],2)
        Y=dict(g=g,t=t,n=round(Y['n']+69.76,2),p=round(Y['p']+56,2)); out.append(dict(m=m,d=d,tp=tp,tax=tax,net=round(1920-tax-69.76-56,2),Y=dict(Y)))
    return out
PAY=pays()
assert gb(PAY[0]['tax'])=='174.40',PAY[0]
# ---- savings
SAV=[('28 Feb 2025','Balance brought forward',None,33412.60)]; b=33412.60
for d,x,a in [('05 Mar 2025','Faster payment from S IQBAL',100),('05 Apr 2025','Faster payment from S IQBAL',100),('05 Apr 2025','Annual interest (gross) credited',412.18),('05 May 2025','Faster payment from S IQBAL',100),('05 Jun 2025','Faster payment from S IQBAL',100),('05 Jul 2025','Faster payment from S IQBAL',100),('05 Aug 2025','Faster payment from S IQBAL',100),('05 Sep 2025','Faster payment from S IQBAL',100)]:
    b=round(b+a,2); SAV.append((d,x,a,b))
SAVF=b; assert gb(SAVF)=='34,524.78'
# ---- current
def cur_rows():
    r=random.Random(77); rows=[]; pd={p['d']:p['net'] for p in PAY}
    for m in range(3,9):
        L=[(1,'S/O','P HALLAM-WRAY RENT FLAT 3',-725.0),(5,'FPO','WESTBROOK BS 00001276',-100.0)]
        if m>3: L.append((10,'DD','SWINDON COUNCIL TAX',-98.0))
        L+= [(14,'DD','ORCHID MOBILE',-14.0),(20,'DD','BRIGHTWELL ENERGY',-62.0)]
        for k in range(5): L.append((r.choice([2,4,7,9,12,16,18,22,24,26]),'DEB',r.choice(['LARKMEAD STORES','SAVERWAY SWINDON','THAMESDOWN BUS','CORNER PANTRY','GATEHOUSE CAFE','SAVERWAY SWINDON']),-round(r.uniform(6,62),2)))
        s=PAY[m-3]; L.append((int(s['d'][:2]),'BGC','HARROW VALE OPT SALARY',s['net']))
        if m in (4,7): L.append((25,'DEB','CHENAB TRAVEL SHOP',-round(r.uniform(40,70),2)))
        rows+= [(dt.date(2025,m,a),t,x,v) for a,t,x,v in sorted(L,key=lambda z:z[0])]
    return rows
CUR=cur_rows()
def current(out,swap=False):
    bal=1042.47; c=canvas.Canvas(out,pagesize=A4); W,H=A4; pgs=[]
    start=bal
    for p,(m1,m2) in enumerate([(3,4),(5,6),(7,8)]):
        rows=[x for x in CUR if m1<=x[0].month<=m2]; seg=[]; seg.append(('', '','BALANCE BROUGHT FORWARD',None,bal))
        for d,t,x,v in rows: bal=round(bal+v,2); assert bal>0; seg.append((d.strftime('%d %b %y').upper(),t,x,v,bal))
        seg.append(('','','BALANCE CARRIED FORWARD' if p<2 else 'CLOSING BALANCE 31 AUG 25',None,bal)); pgs.append(seg)
    tin=sum(v for *_,v in CUR if v>0); tout=-sum(v for *_,v in CUR if v<0); assert abs(start+tin-tout-bal)<.005
    for p in ([0,2,1] if swap else [0,1,2]):
        c.setFillColor(colors.HexColor('#0b4a5a')); c.rect(0,H-62,W,62,fill=1,stroke=0); c.setFillColor(colors.white); c.setFont('Helvetica-Bold',22); c.drawString(45,H-42,'Tollgate Bank'); c.setFont('Helvetica',9); c.drawRightString(W-45,H-38,'Your current account statement')
        c.setFillColor(colors.black); c.setFont('Helvetica',9.5)
        for i,l in enumerate(['Miss S Iqbal','Flat 3','41 Larkmead Terrace','Swindon','SN2 0ZZ']): c.drawString(45,H-92-i*12.5,l)
        for i,(a,x) in enumerate([('Account name','Miss Sana Iqbal'),('Sort code','00-00-00'),('Account number','00004417'),('Statement period','01 Mar 2025 to 31 Aug 2025'),('Date produced','01 Sep 2025'),('Sheet',f'{p+1} of 3')]):
            c.setFont('Helvetica',9); c.drawString(330,H-92-i*12.5,a); c.setFont('Helvetica-Bold',9); c.drawString(425,H-92-i*12.5,x)
        y=H-180
        if p==0:
            c.setFont('Helvetica',9); c.drawString(45,y,f'Opening balance £{gb(start)}    Money in £{gb(tin)}    Money out £{gb(tout)}    Closing balance £{gb(bal)}'); 
        y-=20; c.setFillColor(colors.HexColor('#dbe9ec')); c.rect(42,y-4,W-84,15,fill=1,stroke=0); c.setFillColor(colors.black); c.setFont('Helvetica-Bold',9)
        for x,t in ((45,'Date'),(110,'Type'),(145,'Description')): c.drawString(x,y,t)
        for x,t in ((400,'Money out'),(475,'Money in'),(550,'Balance')): c.drawRightString(x,y,t)
        for d,t,x,v,bb in pgs[p]:
            y-=16.5; c.setFont('Helvetica-Bold' if v is None else 'Helvetica',9); c.drawString(45,y,d); c.drawString(110,y,t); c.drawString(145,y,x)
            if v is not None: c.drawRightString(400 if v<0 else 475,y,gb(abs(v)))
            c.drawRightString(550,y,gb(bb)); c.setStrokeColor(colors.HexColor('#ccccdd')); c.line(42,y-4,W-42,y-4)
        c.setFont('Helvetica',7.5); c.drawString(45,40,'S/O standing order   FPO faster payment out   DD direct debit   DEB debit card   BGC bank giro credit'); c.drawString(45,29,'Tollgate Bank plc. Registered office: 1 Mercer Court, London. This is a fictional bank for specimen purposes only.'.split(' This')[0]); c.showPage()
    c.save()
def payslips(out,skip=None):
    c=canvas.Canvas(out,pagesize=(595,400))
    for s in PAY:
        if s['m']==skip: continue
        c.setFont('Courier-Bold',13); c.drawString(30,370,'HARROW VALE OPTICIANS LTD'); c.setFont('Courier',9); c.drawRightString(565,370,'PAY ADVICE - PRIVATE AND CONFIDENTIAL')
        c.rect(28,300,539,60)
        for i,(a,x) in enumerate([('Employee','MISS S IQBAL'),('Employee No','0047'),('Pay period',s['m'].upper()),('Payment date',s['d'])]): c.drawString(35,346-i*13,f'{a:<13}: {x}')
        for i,(a,x) in enumerate([('NI number','ZZ 00 01 23 C'),('NI table','A'),('Tax code','1257L'),('Tax period',f'{s["tp"]:02d}')]): c.drawString(320,346-i*13,f'{a:<11}: {x}')
        c.rect(28,150,178,140); c.rect(206,150,178,140); c.rect(384,150,183,140)
        c.setFont('Courier-Bold',9)
        for x,t in ((35,'PAYMENTS'),(213,'DEDUCTIONS'),(391,'YEAR TO DATE')): c.drawString(x,277,t)
        c.setFont('Courier',9); c.drawString(35,255,'Salary'); c.drawRightString(200,255,'1,920.00')
        for i,(a,x) in enumerate([('PAYE tax',s['tax']),("Employee NI",69.76),('NEST pension',56.0)]): c.drawString(213,255-i*15,a); c.drawRightString(378,255-i*15,gb(x))
        for i,(a,x) in enumerate([('Gross pay',s['Y']['g']),('Tax paid',s['Y']['t']),('Employee NI',s['Y']['n']),('Pension',s['Y']['p'])]): c.drawString(391,255-i*15,a); c.drawRightString(560,255-i*15,gb(x))
        c.drawString(35,158,'Total'); c.drawRightString(200,158,'1,920.00'); c.drawString(213,158,'Total'); c.drawRightString(378,158,gb(s['tax']+69.76+56))
        c.rect(384,105,183,35); c.setFont('Courier-Bold',12); c.drawString(391,118,'NET PAY'); c.drawRightString(560,118,'£'+gb(s['net'])); c.setFont('Courier',8.5)
        c.drawString(30,125,'Paid by BACS to Tollgate Bank, a/c ending 4417'); c.drawString(30,110,'6 Gatehouse Parade, Swindon SN1 0ZZ   PAYE ref 000/HV00012'); c.showPage()
    c.save()
def cover(out):
    d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.3); s.top_margin=s.bottom_margin=Cm(1.7)
    st=d.styles['Normal']; st.font.name='Carlito'; st.font.size=Pt(10.5); st.paragraph_format.space_after=Pt(5)
    def p(t,b=False): q=d.add_paragraph(); r=q.add_run(t); r.bold=b; return q
    q=p('BEAUMARIS IMMIGRATION ADVICE',True); q.runs[0].font.size=Pt(15); p('2 Foundry Yard, Swindon SN1 0ZZ  |  01632 960000  |  casework@example.org  |  IAA registration F000000000 (Level 1)')
    p('18 September 2025'); p('UK Visas and Immigration\nEntry Clearance, Family Applications'); p('Our ref: BIA/25/0147          GWF reference: GWF000001234')
    p('Mr Danish Mehmood, Pakistani national, born 21 May 1994, passport ZZ0001342\nApplication for entry clearance as the spouse of Ms Sana Iqbal, a British citizen (Appendix FM, section EC-P)',True)
    p('We act for the above named, whose application was submitted online today. The couple married in Sialkot on 27 December 2023 and intend to live at '+ADR+'.')
    p('Financial requirement. The minimum income is £29,000. The sponsor relies on salaried employment (Category A: same employer for more than six months) of £23,040 a year, together with cash savings (Category D). The shortfall of £5,960 x 2.5 = £14,900, plus £16,000, requires savings of £30,900. The lowest balance in the six months to 12 September 2025 was £33,412.60 and the balance on that day was £34,524.78.')
    p('English and TB. The applicant holds a pass at CEFR level A1 in speaking and listening and a tuberculosis clearance certificate valid to 24 January 2026.')
    p('The documents below are uploaded in this order.'); p('SCHEDULE OF DOCUMENTS',True)
    t=d.add_table(rows=0,cols=3); t.style='Table Grid'; t.autofit=False
    for a,x,n in [('No.','Document','Pages'),('1.1','This letter and schedule','1'),('1.2','Online application form, GWF000001234','4'),('2.1','Applicant: Pakistani passport ZZ0001342','1'),('2.2','Sponsor: British passport 000012763','1'),('3.1','Nikah Nama registered 29 December 2023 (2) with certified English translation (2)','4'),('3.2','Marriage Registration Certificate issued 8 January 2024','1'),('3.3','Sponsor’s letter of 15 September 2025 with call log','2'),('4.1','Letter from Harrow Vale Opticians Ltd, 10 September 2025','1'),('4.2','Payslips, March to August 2025 (six)','6'),('4.3','Tollgate Bank current account, 1 March to 31 August 2025','3'),('4.4','Westbrook Building Society savings account, 28 February to 12 September 2025','1'),('5.1','Assured shorthold tenancy agreement, 21 February 2025','3'),('6.1','IELTS Life Skills A1 test report form, 14 June 2025','1'),('6.2','TB certificate, 24 July 2025','1')]:
        c=t.add_row().cells
        for cc,v,w in zip(c,(a,x,n),(1.5,13,1.8)):
            cc.text=v; cc.width=Cm(w); cc.paragraphs[0].paragraph_format.space_after=Pt(1)
            if a=='No.': cc.paragraphs[0].runs[0].bold=True
    for j,w in enumerate((1.5,13,1.8)): t.columns[j].width=Cm(w)
    p(''); p('Yours faithfully'); sig(ADV).save(T+'adv.png'); q=p(''); q.add_run().add_picture(T+'adv.png',width=Cm(4.2)); p('Helen Prosser\nImmigration Adviser, Beaumaris Immigration Advice')
    d.save(out)
def form(out,f=False):
    md='17 December 2023' if f else '27 December 2023'
    S=[[('Your name',[('Given names','Danish'),('Family name','Mehmood'),('Any other names','No')]),('Your details',[('Sex','Male'),('Relationship status','Married or in a civil partnership'),('Date of birth','21 May 1994'),('Country and place of birth','Pakistan, Sialkot'),('Country of nationality','Pakistan')]),('Your passport',[('Passport number',PP),('Issuing authority','Government of Pakistan'),('Issue date','10 August 2022'),('Expiry date','9 August 2032')]),('National identity card',[('Identity card number','00000-0000579-1')]),('Your contact details',[('Email','danish.m@example.org'),('Telephone','0300-0000000'),('Address',PAKA),('How long at this address','31 years'),('Ownership of home','My parents own it')])],
    [('Your partner',[('Given names','Sana'),('Family name','Iqbal'),('Date of birth','8 November 1996'),('Nationality','British'),('Passport number',PPS),('Partner’s immigration status','British citizen living in the UK')]),('Your relationship',[('When did you first meet in person?','29 December 2022'),('When did your relationship begin?','February 2023'),('What date did you get married?',md),('Where did you get married?','Sialkot, Pakistan'),('Are you related outside marriage?','No'),('When did you last see each other?','11 January 2025'),('Have you lived together as a couple?','Only during my partner’s visits'),('Were you or your partner married before?','No'),('Do you intend to live together permanently in the UK?','Yes')]),('Dependants',[('Do you have any dependent children?','No'),('Does your partner have any dependent children?','No')])],
    [('How the financial requirement is met',[('Minimum income to be met','£29,000 (no dependent children)'),('Sources relied on','Salaried employment (Category A); cash savings (Category D)')]),('Partner’s employment',[('Employer','Harrow Vale Opticians Ltd'),('Employer address','6 Gatehouse Parade, Swindon SN1 0ZZ'),('Job title','Optical assistant'),('Start date','4 September 2023'),('Gross annual salary','£23,040')]),('Cash savings',[('Held by','Sana Iqbal'),('Bank','Westbrook Building Society'),('Amount held on 12 September 2025','£34,524.78'),('Held for at least 6 months above','£30,900'),('Source of savings','Partner’s earnings')]),('Accommodation in the UK',[('Address',ADR),('Who owns it?','Rented from a private landlord'),('Rooms','1 bedroom, living room, kitchen, bathroom'),('Who lives there now?','Sana Iqbal only')])],
    [('English language',[('How do you meet the requirement?','Approved English test, CEFR A1'),('Test','IELTS Life Skills A1'),('Unique reference number','LSA1/000/001276/25'),('Test date','14 June 2025')]),('Tuberculosis test',[('Certificate number','PK-LHE-0000417'),('Clinic','IOM, Lahore')]),('Travel and immigration history',[('Have you been to the UK before?','No'),('Refused a visa for any country?','No')]),('Convictions and other penalties',[('Any convictions or penalties?','No')]),('Payment',[('Application fee','£1,938.00 paid 18 September 2025'),('Immigration health surcharge','£3,105.00 paid 18 September 2025, ref IHS000001234')]),('Declaration',[('','The information I have provided is complete and true to the best of my knowledge. I confirm that I have read and understood the declaration and that I submit this application myself.'),('Declared by','Danish Mehmood'),('Date submitted','18 September 2025')])]]
    pgs=[]
    for i,pg in enumerate(S):
        h='<div style="background:#0b0c0c;color:#fff;font-weight:bold;font-size:15pt;padding:3mm 5mm;margin:-8mm -20mm 5mm -20mm">GOV.UK <span style="font-weight:normal;font-size:11pt">&nbsp; Apply for a visa to join family living permanently in the UK</span></div>'
        if i==0: h+='<h2 style="margin:0 0 1mm">Your application</h2><p style="margin:0 0 2mm">Application reference: <b>GWF000001234</b> &nbsp; Visa type: Partner (spouse) &nbsp; Status: Submitted 18 September 2025</p>'
        for t,rows in pg: h+=f'<h3>{t}</h3><table>'+''.join(f'<tr><td class="q">{a}</td><td>{x}</td></tr>' if a else f'<tr><td colspan=2>{x}</td></tr>' for a,x in rows)+'</table>'
        pgs.append(h+f'<div class="abs" style="bottom:8mm;left:20mm;right:20mm;font-size:8pt;border-top:.2mm solid #888">GWF000001234 <span style="float:right">Page {i+1} of 4</span></div>')
    html2pdf(pgs,out,'body{font-family:"Liberation Sans";font-size:10.5pt}.pg{padding:8mm 20mm}h3{margin:4mm 0 1mm;font-size:12.5pt;border-bottom:.6mm solid #1d70b8}table{width:100%;border-collapse:collapse}td{border-bottom:.2mm solid #b1b4b6;padding:1.5mm 1mm;vertical-align:top}.q{width:72mm;font-weight:bold}')
def chk(s):
    v=0
    for i,ch in enumerate(s): v+=(0 if ch=='<' else int(ch) if ch.isdigit() else ord(ch)-55)*[7,3,1][i%3]
    return str(v%10)
def mrz(cc,sur,giv,no,dob,sex,exp,opt=''):
    l1=(f'P<{cc}{sur}<<{giv}').ljust(44,'<'); n=no.ljust(9,'<'); o=opt.ljust(14,'<'); a=n+chk(n); b1=dob+chk(dob); c1=exp+chk(exp); oc=chk(o) if opt else '<'
    return l1+'<br>'+a+cc+b1+sex+c1+o+oc+chk(a+b1+c1+o+oc)
def passport(title,bg,rows,mz,male,seed,out,**k):
    mz=mz.replace('<br>','@').replace('<','&lt;').replace('@','<br>')
    body=''.join(f'<div style="margin-bottom:1.6mm"><span style="font-size:7pt;color:#456">{a}</span><br><b style="font-size:11.5pt">{x}</b></div>' for a,x in rows)
    skin,cl=('#8d6f58','#38405c') if male else ('#a07f68','#56384e')
    H=f'''<div style="position:absolute;left:11mm;top:6mm;width:19mm;height:{9 if male else 24}mm;border-radius:9mm 9mm 2mm 2mm;background:#221c1a"></div>'''
    ph=f'<div style="width:40mm;height:50mm;background:#cfd8dc;position:relative;overflow:hidden">{H if not male else ""}<div style="position:absolute;left:12mm;top:9mm;width:17mm;height:22mm;border-radius:50%;background:{skin}"></div>{H if male else ""}<div style="position:absolute;left:3mm;top:34mm;width:34mm;height:26mm;border-radius:15mm;background:{cl}"></div></div>'
    ph=ph.replace('z-index:0','z-index:-0')
    h=f'<div style="margin-top:45mm;background:{bg};border:.3mm solid #888;border-radius:3mm;padding:6mm;width:170mm"><b style="font-size:13pt;letter-spacing:1px">{title}</b><div style="display:flex;gap:8mm;margin-top:4mm">{ph}<div style="columns:2;column-gap:6mm;width:110mm">{body}</div></div><div style="margin:3mm 0 2mm 48mm">{simg(seed,38,under=False)}<br><span style="font-size:7pt;color:#456">Holder\'s signature</span></div><div style="font:12.1pt Liberation Mono;letter-spacing:.15px;background:#ffffffb0;padding:3mm 0 2mm 1mm;white-space:nowrap">{mz}</div></div>'
    html2pdf([h],T+'pp.pdf','body{font-family:"Liberation Sans"}.pg{padding:10mm 20mm}')
    im=render(T+'pp.pdf',170)[0]; im=im.crop((80,300,im.width-60,1260)); im=noisy(im,seed,grey=False,**k); im.save(out,quality=72)
NIK=[('Name of the ward / town / union, tehsil and district in which the marriage took place','Union Council No. 12, Tehsil and District Sialkot','وارڈ / ٹاؤن / یونین، تحصیل و ضلع جہاں نکاح ہوا','یونین کونسل نمبر 12، تحصیل و ضلع سیالکوٹ'),
('Names of the bridegroom and his father, with their residences','Danish Mehmood son of Mehmood Akhtar, House 27-B, Street 9, Mohalla Noorpura, Sialkot','دولہا اور اس کے والد کا نام مع سکونت','دانش محمود ولد محمود اختر، مکان 27-بی، گلی نمبر 9، محلہ نورپورہ، سیالکوٹ'),
('Age of the bridegroom','29 years (born 21-05-1994)','دولہا کی عمر','29 سال (پیدائش 21-05-1994)'),
('Names of the bride and her father, with their residences','Sana Iqbal daughter of Muhammad Iqbal, resident of Swindon, England','دلہن اور اس کے والد کا نام مع سکونت','ثناء اقبال دختر محمد اقبال، ساکن سوئنڈن، انگلینڈ'),
('Whether the bride is a maiden, a widow or a divorcee','Maiden','آیا دلہن کنواری، بیوہ یا مطلقہ ہے','کنواری'),
('Age of the bride','27 years (born 08-11-1996)','دلہن کی عمر','27 سال (پیدائش 08-11-1996)'),
("Name of the bride's vakil, his father's name and residence",'Khalid Pervaiz son of Abdul Karim, Mohalla Noorpura, Sialkot','دلہن کے وکیل کا نام مع ولدیت و سکونت','خالد پرویز ولد عبدالکریم، محلہ نورپورہ، سیالکوٹ'),
("Witnesses to the appointment of the bride's vakil",'1. Asif Pervaiz son of Khalid Pervaiz  2. Nadeem Iqbal son of Muhammad Iqbal','دلہن کے وکیل کے تقرر کے گواہان','1۔ آصف پرویز ولد خالد پرویز  2۔ ندیم اقبال ولد محمد اقبال'),
("Name of the bridegroom's vakil",'None; bridegroom present in person','دولہا کے وکیل کا نام','کوئی نہیں، دولہا خود حاضر'),
("Witnesses to the appointment of the bridegroom's vakil",'None','دولہا کے وکیل کے تقرر کے گواہان','کوئی نہیں'),
('Witnesses to the marriage','1. Tahir Mehmood son of Mehmood Akhtar  2. Waqas Ali son of Liaqat Ali','شادی کے گواہان','1۔ طاہر محمود ولد محمود اختر  2۔ وقاص علی ولد لیاقت علی'),
('Date on which the marriage was contracted','27-12-2023','تاریخ نکاح','27-12-2023'),
('Amount of dower','Rs. 300,000','مہر کی رقم','مبلغ 300,000 روپے'),
("Portion of dower mu'ajjal (prompt) and ghair mu'ajjal (deferred)",'Prompt Rs. 100,000; deferred Rs. 200,000','مہر معجل اور غیر معجل','معجل 100,000 روپے، غیر معجل 200,000 روپے'),
('Whether any portion of the dower was paid at the time of marriage','Yes, Rs. 100,000 paid','آیا مہر کا کچھ حصہ بوقت نکاح ادا ہوا','جی ہاں، 100,000 روپے ادا شد'),
('Whether any property was given in lieu of dower','None','آیا مہر کے عوض کوئی جائیداد دی گئی','کوئی نہیں'),
('Special conditions, if any','None','خاص شرائط','کوئی نہیں'),
('Whether the husband has delegated the power of divorce to the wife','Yes, unconditionally','آیا شوہر نے طلاق کا حق بیوی کو تفویض کیا','جی ہاں، بلا شرط'),
("Whether the husband's right of divorce is in any way curtailed",'No','آیا شوہر کے حق طلاق پر کوئی پابندی ہے','نہیں'),
('Whether any document was drawn up relating to dower, maintenance, etc.','No','آیا مہر و نان نفقہ کی کوئی دستاویز تیار ہوئی','نہیں'),
('Whether the bridegroom has an existing wife, and permission of the Arbitration Council','No existing wife','آیا دولہا کی پہلے سے بیوی موجود ہے','نہیں'),
('Number and date of the permission','Not applicable','اجازت نامہ کا نمبر و تاریخ','غیر متعلقہ'),
("Name, father's name and address of the person who solemnised the marriage",'Hafiz Abdul Wahid son of Ghulam Nabi, Jamia Masjid Noorpura, Sialkot','نکاح خواں کا نام، ولدیت و پتہ','حافظ عبدالواحد ولد غلام نبی، جامع مسجد نورپورہ، سیالکوٹ'),
('Date of registration of the marriage','29-12-2023','تاریخ اندراج نکاح','29-12-2023'),('Registration fee paid','Rs. 1,000','فیس رجسٹریشن','1,000 روپے')]
def nikah(out):
    ur=lambda a,b:'<table class="ur" style="width:100%">'+''.join(f'<tr><td style="width:8mm">{i+1}</td><td style="width:68mm">{NIK[i][2]}</td><td style="color:#1b2570">{NIK[i][3]}</td></tr>' for i in range(a,b))+'</table>'
    en=lambda a,b:'<table style="width:100%">'+''.join(f'<tr><td style="width:8mm">{i+1}</td><td style="width:76mm">{NIK[i][0]}</td><td><b>{NIK[i][1]}</b></td></tr>' for i in range(a,b))+'</table>'
    sg=lambda n,l,w=32:f'<td class="c" style="border:0;width:33%">{simg(n,w)}<br><span style="font-size:8.5pt">{l}</span></td>'
    sl=seal('NIKAH REGISTRAR UC 12 SIALKOT','REGD\nNo. 12/7',300,(30,50,140),6)
    P1=f'<div class="ur c" style="font-size:19pt;line-height:1.9">نکاح نامہ</div><div class="ur c" style="font-size:9pt;line-height:1.7">فارم نمبر 2 — مسلم عائلی قوانین آرڈیننس 1961 (قواعد 8 اور 10)</div><div style="font-size:9pt">Book No. 31 &nbsp; Serial No. 48 <span style="float:right">1/2</span></div>'+ur(0,13)
    P2='<div style="font-size:9pt">Book No. 31 &nbsp; Serial No. 48 <span style="float:right">2/2</span></div>'+ur(13,25)+f'<table style="width:100%;margin-top:4mm"><tr>{sg(AP,"Bridegroom دولہا")}{sg(SP,"Bride دلہن")}{sg(141,"Vakil of bride وکیل")}</tr><tr>{sg(152,"Witness 1 گواہ")}{sg(163,"Witness 2 گواہ")}{sg(174,"Nikah Khwan نکاح خواں")}</tr></table><div style="position:relative;margin-left:70mm" class="c">{stimg(sl,32,"position:absolute;left:-10mm;top:-4mm")}{simg(NR,38)}<br><span style="font-size:9pt">Nikah Registrar, Union Council No. 12, Sialkot<br>29-12-2023</span></div>'
    hd='<div class="c"><b style="font-size:14pt;letter-spacing:1px">CHENAB TRANSLATION BUREAU</b><br><span style="font-size:9pt">Shop 4, Kachehri Chowk, Sialkot | Cell 0300-0000000 | chenab.tb@example.org</span></div>'
    E1=hd+'<p class="c" style="margin:2mm"><b>ENGLISH TRANSLATION FROM URDU</b><br>NIKAH NAMA (MARRIAGE DEED) - FORM II, Muslim Family Laws Ordinance 1961, rules 8 and 10<br>Book No. 31, Serial No. 48</p>'+en(0,16)+'<div class="abs" style="bottom:9mm;right:20mm;font-size:9pt">Translation page 1 of 2</div>'
    E2=hd+'<div style="height:3mm"></div>'+en(16,25)+f'<p>Signatures on the original: bridegroom, bride, vakil of the bride, two witnesses to the marriage, Nikah Khwan. Signature, date 29-12-2023 and round seal of the Nikah Registrar, Union Council No. 12, Sialkot.</p><div style="border:.3mm solid #000;padding:3mm 4mm"><b>TRANSLATOR’S CERTIFICATE</b><p style="margin:2mm 0">I, Aqeel Anwar, M.A. (English), translator, certify that I am competent in Urdu and English and that the above is a true and accurate translation of the original Nikah Nama in Urdu shown to me.</p><div style="display:flex;justify-content:space-between;align-items:flex-end"><div>Date of translation: 26 June 2025<br>CNIC 00000-0000613-5<br>Address: Shop 4, Kachehri Chowk, Sialkot<br>Cell: 0300-0000000</div><div class="c" style="position:relative">{stimg(rstamp(["CHENAB TRANSLATION BUREAU","SIALKOT"],(150,30,40),330,19,4),44,"position:absolute;left:-40mm;top:2mm")}{simg(TR,42)}<br>Aqeel Anwar, Translator</div></div></div><div class="abs" style="bottom:9mm;right:20mm;font-size:9pt">Translation page 2 of 2</div>'
    html2pdf([P1,P2,E1,E2],T+'nik.pdf','body{font-family:"Liberation Serif";font-size:10.5pt;line-height:1.3}.pg{padding:10mm 16mm}td{border:.25mm solid #444;padding:1.4mm 2mm;vertical-align:top}table{border-collapse:collapse}.ur td{font-size:11.5pt;line-height:2.15;padding:.4mm 2mm 1.2mm}')
    scan(T+'nik.pdf',out,203,dpi=125,q=48,grey=False,tint=(1,.99,.94),shade=.16,sigma=3.5)
def mrc(out):
    R=[('Bridegroom','Danish Mehmood','دولہا','دانش محمود'),("Bridegroom's father",'Mehmood Akhtar','والد','محمود اختر'),('CNIC No.','00000-0000579-1','شناختی کارڈ','00000-0000579-1'),('Date of birth','21-05-1994','تاریخ پیدائش','21-05-1994'),('Marital status before','Single','سابقہ ازدواجی حیثیت','غیر شادی شدہ'),('Bride','Sana Iqbal','دلہن','ثناء اقبال'),("Bride's father",'Muhammad Iqbal','والد','محمد اقبال'),('Passport No. (UK)',PPS,'پاسپورٹ نمبر',PPS),('Date of birth','08-11-1996','تاریخ پیدائش','08-11-1996'),('Marital status before','Single','سابقہ ازدواجی حیثیت','غیر شادی شدہ'),('Date of marriage','27-12-2023','تاریخ نکاح','27-12-2023'),('Nikah registered on','29-12-2023','تاریخ اندراج نکاح','29-12-2023'),('Nikah Registrar','UC No. 12, Sialkot','نکاح رجسٹرار','یونین کونسل نمبر 12، سیالکوٹ')]
    h=f'<div style="border:1.2mm double #276b3a;height:262mm;padding:6mm"><div class="c"><b style="font-size:14pt">GOVERNMENT OF THE PUNJAB</b><br>Local Government and Community Development Department<div class="ur" style="font-size:14pt">نکاح رجسٹریشن سرٹیفکیٹ</div><b style="font-size:15pt">MARRIAGE REGISTRATION CERTIFICATE</b><br>Union Council No. 12, Sialkot</div><p>CRMS No. M000-24-0031 <span style="float:right">Issue date: 08-01-2024</span></p><table>'+''.join(f'<tr><td style="width:40mm">{a}</td><td><b>{b}</b></td><td class="ur" style="width:42mm"><b>{d}</b></td><td class="ur" style="width:34mm">{c}</td></tr>' for a,b,c,d in R)+f'</table><div style="margin:10mm 0 0 80mm;position:relative" class="c">{stimg(seal("UNION COUNCIL NO 12 SIALKOT","SECRETARY",300,(20,90,60),15),34,"position:absolute;left:-30mm;top:-6mm")}{simg(132,40)}<br>Secretary, Union Council No. 12<br>Sialkot</div></div>'
    html2pdf([h],out,'body{font-family:"Carlito";font-size:11.5pt}.pg{padding:16mm}table{width:100%;border-collapse:collapse}td{border:.2mm solid #697;padding:.7mm 2mm}.ur{font-size:9.5pt;line-height:1.9}')
def letter(out):
    P=['To whom it may concern,','I am a British citizen, born in Swindon on 8 November 1996 (passport 000012763), and I write in support of my husband Danish Mehmood’s application to join me in the United Kingdom.',
    'Danish’s sister and my cousin Nadia were at college together in Sialkot. We first met in person at Nadia’s engagement on 29 December 2022, when I was visiting with my parents. We kept in touch and by February 2023 we knew we were serious. Both families agreed and our nikah took place in Sialkot on 27 December 2023. I was in Pakistan from 18 December 2023 to 14 January 2024 and went back from 20 December 2024 to 11 January 2025. We speak every day; a print of our call log is attached.',
    'I have worked at Harrow Vale Opticians since 4 September 2023 and earn £23,040 a year. I also hold savings with Westbrook Building Society, £34,524.78 on 12 September 2025. I built these up from my wages while I lived with my parents between 2018 and February 2025. They are mine alone, nothing is borrowed, and I can draw on them at any time.',
    'Since 1 March 2025 I have rented '+ADR+', which has one bedroom. My landlord has agreed in the tenancy that Danish will live there with me. We have no children.',
    'I will support and accommodate my husband without recourse to public funds. Danish and I intend to live together permanently in the UK.']
    h1=f'<div class="r">{ADR.replace(", Swindon","<br>Swindon")}<br>sana.iqbal@example.org<br><br>15 September 2025</div>'+''.join(f'<p class="j">{p}</p>' for p in P)+f'<p style="margin-bottom:0">Yours faithfully,</p>{simg(SP,46)}<br>Sana Iqbal (sponsor)'
    r=random.Random(5); L=''; d=dt.date(2025,7,2)
    while d<=dt.date(2025,9,13):
        L+=f'<tr><td>{d.strftime("%d/%m/%Y")}</td><td>{r.choice(["Video call","Voice call","Video call"])}</td><td>{r.choice(["Outgoing","Incoming"])}</td><td>{r.randint(18,21)}:{r.randint(0,59):02d}</td><td>{r.randint(11,68)} min</td></tr>'; d+=dt.timedelta(days=r.randint(2,4))
    h2=f'<h3>WhatsApp call log (extract), Sana Iqbal with “Danish”, July to September 2025</h3><p>Printed 14/09/2025. Not every call is shown.</p><table><tr><th>Date</th><th>Type</th><th>Direction</th><th>UK time</th><th>Length</th></tr>{L}</table>'
    html2pdf([h1,h2],T+'let.pdf','body{font-family:"DejaVu Sans";font-size:10pt;line-height:1.5}table{width:100%;border-collapse:collapse;font-size:9pt}td,th{border:.2mm solid #999;padding:.8mm 2mm;text-align:left}')
    scan(T+'let.pdf',out,205,dpi=150,grey=False,shade=.06,sigma=3)
def employer(out,f=False):
    if f: b='<p class="j">I am writing at the request of our employee to confirm that <b>Miss Sana Iqbal</b>, date of birth 8 November 1996, of '+ADR+', works for Harrow Vale Opticians Ltd as an <b>Optical Assistant</b> at our Swindon practice.</p><p class="j">Her gross annual salary is <b>£23,040.00</b>. It is paid monthly in arrears, on the last working day, by BACS into her account with Tollgate Bank.</p><p class="j">Sana is a reliable and well liked member of the team and we are happy to support her husband’s application. The payslips for March to August 2025 were issued by this company and are genuine.</p>'
    else: b='<p class="j">I am writing at the request of our employee to confirm that <b>Miss Sana Iqbal</b>, date of birth 8 November 1996, of '+ADR+', is employed by Harrow Vale Opticians Ltd as an <b>Optical Assistant</b> at our Swindon practice. Her employment began on <b>4 September 2023</b> and is <b>permanent</b>, for 34 hours a week.</p><p class="j">Her gross annual salary is <b>£23,040.00</b>, and she has been paid at this rate since <b>1 February 2025</b>. It is paid monthly in arrears, on the last working day, by BACS into her account with Tollgate Bank.</p><p class="j">Sana is a reliable and well liked member of the team and we are happy to support her husband’s application. The payslips for March to August 2025 were issued by this company and are genuine.</p>'
    h='<div style="border-bottom:1mm solid #7a2048;padding-bottom:3mm"><b style="font-size:20pt;color:#7a2048">Harrow Vale Opticians</b><div style="font-size:9pt">6 Gatehouse Parade, Swindon SN1 0ZZ &nbsp; 01632 960111 &nbsp; people@example.org<br>Harrow Vale Opticians Ltd, registered in England no. 00000417</div></div><p style="margin-top:9mm">10 September 2025</p><p>UK Visas and Immigration</p><p>Dear Sir or Madam,</p><p><b>Miss Sana Iqbal, employee no. 0047</b></p>'+b+f'<p class="j">Please contact me on 01632 960111 if you need to verify anything in this letter.</p><p style="margin-bottom:0">Yours faithfully,</p>{simg(HR,48)}<br>Margaret Ellery<br>Practice and HR Manager<br>For Harrow Vale Opticians Ltd'
    html2pdf([h],T+'emp.pdf','body{font-family:"Carlito";font-size:12pt;line-height:1.45}'); scan(T+'emp.pdf',out,206,dpi=160,grey=False,shade=.08,sigma=3)
def savings(out):
    rows=''.join(f'<tr><td style="white-space:nowrap">{d}</td><td>{x}</td><td class="r">{gb(a) if a else ""}</td><td></td><td class="r">{gb(b)}</td></tr>' for d,x,a,b in SAV)
    h=f'<div style="display:flex;justify-content:space-between;border-bottom:1.2mm solid #d2691e;padding-bottom:2mm"><b style="font-size:20pt;color:#8a3d0b">Westbrook<br>Building Society</b><div class="r" style="font-size:9pt">17 Canal Walk, Swindon SN1 0ZZ<br>Member services 01632 960222</div></div><table style="margin:8mm 0"><tr><td style="border:0">Miss Sana Iqbal<br>{ADR.replace(", ","<br>")}</td><td style="border:0" class="r"><b>SAVINGS ACCOUNT STATEMENT</b><br>Account: Easy Saver (instant access)<br>Account holder: Miss Sana Iqbal (sole)<br>Sort code 00-00-00 &nbsp; Account no. 00001276<br>Period: 28 Feb 2025 to 12 Sep 2025<br>Statement date: 12 Sep 2025<br>Page 1 of 1</td></tr></table><table><tr style="background:#f6e3d3"><th>Date</th><th>Details</th><th class="r">Paid in £</th><th class="r">Withdrawn £</th><th class="r">Balance £</th></tr>{rows}<tr><td>12 Sep 2025</td><td><b>Closing balance</b></td><td></td><td></td><td class="r"><b>{gb(SAVF)}</b></td></tr></table><p>Total paid in, including interest: £{gb(SAVF-33412.60)}. Withdrawals in the period: nil. Funds may be withdrawn at any time without notice or penalty.</p><div class="abs" style="bottom:10mm;font-size:8pt">Westbrook Building Society. Printed in branch for the member on 12 September 2025.</div><div class="abs" style="right:22mm;bottom:45mm">{stimg(rstamp(["WESTBROOK BUILDING SOCIETY","SWINDON BRANCH","12 SEP 2025"],(40,60,150),330,18,9),52)}{simg(118,26,"margin-left:-12mm")}</div>'
    html2pdf([h],T+'sav.pdf','body{font-family:"Liberation Sans";font-size:10.5pt;line-height:1.4}table{width:100%;border-collapse:collapse}td,th{border-bottom:.2mm solid #caa;padding:2mm;text-align:left;vertical-align:top}td.r,th.r{text-align:right}'); scan(T+'sav.pdf',out,207,dpi=160,grey=True,shade=.12)
def tenancy(out,f=False):
    n=[0]
    def cl(t): n[0]+=1; return f'<tr><td style="width:9mm;vertical-align:top">{n[0]}.</td><td class="j">{t}</td></tr>'
    ft=lambda i:f'<div class="abs c" style="bottom:9mm;left:0;right:0;font-size:9pt">Assured Shorthold Tenancy: Flat 3, 41 Larkmead Terrace - page {i} of 3 <span class="hand" style="font-size:13pt;position:absolute;right:25mm;bottom:0">{"SI"}&nbsp; {"" if f and i==3 else "PHW"}</span></div>'
    p1='<div class="c b" style="font-size:15pt;margin-bottom:6mm">ASSURED SHORTHOLD TENANCY AGREEMENT</div><p class="c">(Housing Act 1988, as amended by the Housing Act 1996)</p><table class="g">'+''.join(f'<tr><td style="width:45mm"><b>{a}</b></td><td>{x}</td></tr>' for a,x in [('Date','21 February 2025'),('Landlord','Mr Peter Hallam-Wray, 8 Orchard Bank, Swindon SN3 0ZZ'),('Tenant','Miss Sana Iqbal'),('Property',ADR+': one bedroom, living room, kitchen and bathroom'),('Term','Twelve months from and including 1 March 2025 to and including 28 February 2026'),('Rent','£725.00 per calendar month, in advance on the 1st of each month, by standing order'),('Deposit','£725.00, to be protected with a government approved scheme within 30 days'),('Permitted occupiers','The Tenant and, on his arrival in the United Kingdom, her husband Mr Danish Mehmood. Not more than two persons.')])+'</table><p class="j">The Landlord lets and the Tenant takes the Property for the Term at the Rent upon the terms set out below.</p>'+ft(1)
    p2='<p class="b">THE TENANT AGREES</p><table>'+''.join(map(cl,['To pay the Rent on the days and in the manner set out above.','To pay council tax, water, gas, electricity and communication charges for the Property during the Term.','To keep the interior of the Property clean and in the same condition as at the start of the Term, fair wear and tear excepted.','Not to assign or sublet the Property, nor to allow anyone other than the Permitted Occupiers to live there.','To allow the Landlord access on at least 24 hours’ written notice to inspect or repair.','Not to cause nuisance to neighbours and not to keep pets without written consent.']))+'</table><p class="b">THE LANDLORD AGREES</p><table>'+''.join(map(cl,['That the Tenant may quietly enjoy the Property during the Term.','To keep in repair the structure and exterior and the installations for water, gas, electricity, heating and sanitation, as required by section 11 of the Landlord and Tenant Act 1985.','That <b>Mr Danish Mehmood, the Tenant’s husband, may live at the Property</b> with the Tenant from the date of his arrival, without any increase in the Rent.','To insure the building.']))+'</table>'+ft(2)
    p3='<p class="b">GENERAL</p><table>'+''.join(map(cl,['If the Rent is more than fourteen days in arrears the Landlord may seek possession through the court under the Housing Act 1988.','Notices to the Landlord may be served at 8 Orchard Bank, Swindon SN3 0ZZ (section 48, Landlord and Tenant Act 1987).','After the Term the tenancy continues from month to month until ended by notice.']))+f'</table><p style="margin-top:10mm">Signed by the parties on the date stated on page 1.</p><table style="margin-top:5mm"><tr><td style="width:50%;vertical-align:bottom">{"<div style=height:18mm></div>" if f else simg(LL,48)}<div style="border-top:.3mm solid #000;width:64mm">Landlord: Mr Peter Hallam-Wray</div></td><td style="vertical-align:bottom">{simg(SP,46)}<div style="border-top:.3mm solid #000;width:64mm">Tenant: Miss Sana Iqbal</div></td></tr></table>'+ft(3)
    html2pdf([p1,p2,p3],T+'ten.pdf','body{font-family:"Liberation Serif";font-size:12pt;line-height:1.45}table{width:100%;border-collapse:collapse}.g td{border:.25mm solid #333;padding:2mm}td{padding:1mm}'); scan(T+'ten.pdf',out,208,dpi=150,grey=True,shade=.2)
def ielts(out):
    rw=lambda L:''.join(f'<tr><td class="q">{a}</td><td><b>{x}</b></td></tr>' for a,x in L)
    h=f'<div style="border:.5mm solid #a01030;padding:7mm;height:162mm"><div style="display:flex;justify-content:space-between"><b style="font-size:20pt;color:#a01030">IELTS <span style="font-size:14pt">Life Skills</span></b><b style="font-size:14pt">TEST REPORT FORM</b></div><table style="margin-top:5mm">'+rw([('Centre','British Council, Lahore (UKVI)'),('Test date','14 JUNE 2025'),('Date of issue','21 JUNE 2025'),('Candidate name','DANISH MEHMOOD'),('Date of birth','21/05/1994'),('Nationality','PAKISTAN'),('ID type / number','PASSPORT '+PP),('Test','IELTS LIFE SKILLS A1, SPEAKING AND LISTENING'),('CEFR level','A1'),('Result','PASS'),('UKVI unique reference number','LSA1/000/001276/25')])+f'</table><div style="display:flex;justify-content:space-between;margin-top:6mm"><div>{simg(129,36)}<br>Administrator</div>{stimg(seal("IELTS CENTRE LAHORE","UKVI",300,(150,20,50),19),32)}</div></div>'
    html2pdf([h],T+'ie.pdf','body{font-family:"Liberation Sans";font-size:11.5pt}.pg{padding:15mm}table{width:100%;border-collapse:collapse}td{padding:2mm;border-bottom:.2mm solid #ccb}.q{width:70mm;color:#555}'); im=render(T+'ie.pdf',150)[0]; im=im.crop((50,50,im.width-50,1090)); noisy(im,209,grey=False,shade=.25,tint=(1,.98,.93),rot=-1.0).save(out,quality=64)
def tb(out,f=False):
    a,e,x=('11 March 2025','11 September 2025','11 March 2025') if f else ('24 July 2025','24 January 2026','24 July 2025')
    ph='<div style="width:32mm;height:40mm;background:#cfd8dc;position:relative;overflow:hidden;float:right"><div style="position:absolute;left:9mm;top:7mm;width:14mm;height:18mm;border-radius:50%;background:#8d6f58"></div><div style="position:absolute;left:8.5mm;top:5mm;width:15mm;height:7mm;border-radius:7mm 7mm 2mm 2mm;background:#221c1a"></div><div style="position:absolute;left:2mm;top:27mm;width:28mm;height:22mm;border-radius:12mm;background:#38405c"></div></div>'
    h=f'<div class="c"><b style="font-size:15pt;color:#003b8e">INTERNATIONAL ORGANIZATION FOR MIGRATION (IOM)</b><br>Migration Health Assessment Centre, Lahore, Pakistan<br><br><b style="font-size:14pt">MEDICAL CERTIFICATE<br>UK Tuberculosis Detection Programme</b></div><div style="margin-top:8mm">{ph}<table style="width:128mm">'+''.join(f'<tr><td style="width:52mm">{p}</td><td><b>{q}</b></td></tr>' for p,q in [('Certificate number','PK-LHE-0000417'),('Full name','DANISH MEHMOOD'),('Date of birth','21 May 1994'),('Sex','Male'),('Passport number',PP),('Nationality','Pakistani'),('UK address',ADR),('Date of chest X-ray',x),('Date of issue',a),('Certificate expiry',e)])+f'</table></div><p style="margin-top:8mm">The above named person has been examined in accordance with the UK technical instructions and, on the day of examination, showed <b>no evidence of active pulmonary tuberculosis</b>. This certificate is valid for six months from the date of the chest X-ray.</p><div style="display:flex;justify-content:space-between;margin-top:12mm"><div>{simg(MO,46)}<br>Dr Samina Yaqub<br>Panel physician, IOM Lahore</div>{stimg(seal("IOM MHAC LAHORE","UK TBDP",300,(0,60,140),23),36)}</div>'
    html2pdf([h],T+'tb.pdf','body{font-family:"Liberation Sans";font-size:11.5pt;line-height:1.4}table{border-collapse:collapse}td{padding:1.8mm;border-bottom:.2mm solid #9ab}'); scan(T+'tb.pdf',out,210,dpi=150,grey=False,shade=.1,tint=(.97,.99,1))
def build():
    shutil.rmtree(B,ignore_errors=True); C=B+'clean/'; os.makedirs(C)
    cover(C+FN['cov']); form(C+FN['form'])
    passport('PAKISTAN &nbsp; PASSPORT','linear-gradient(130deg,#d5e8d8,#f2f3df,#cfe4d6)',[('Type / Code','P / PAK'),('Passport No.',PP),('Surname','MEHMOOD'),('Given Names','DANISH'),('Nationality','PAKISTANI'),('Date of Birth','21 MAY 1994'),('Citizenship No.','00000-0000579-1'),('Sex','M'),('Place of Birth','SIALKOT, PAK'),('Father Name','MEHMOOD AKHTAR'),('Date of Issue','10 AUG 2022'),('Date of Expiry','09 AUG 2032'),('Issuing Authority','PAKISTAN')],mrz('PAK','MEHMOOD','DANISH',PP,'940521','M','320809','0000000005791'),True,AP,C+FN['p1'],shade=.18,rot=.8)
    passport('UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND','linear-gradient(120deg,#e9d9e2,#f3ecd9,#d9dfee)',[('Type / Code','P / GBR'),('Passport No.',PPS),('Surname','IQBAL'),('Given names','SANA'),('Nationality','BRITISH CITIZEN'),('Date of birth','08 NOV / NOV 96'),('Sex','F'),('Place of birth','SWINDON'),('Date of issue','14 FEB / FEV 19'),('Authority','HMPO'),('Date of expiry','14 FEB / FEV 29')],mrz('GBR','IQBAL','SANA',PPS,'961108','F','290214'),False,SP,C+FN['p2'],shade=.22,rot=-.7,tint=(1,.98,.95))
    nikah(C+FN['nik']); mrc(C+FN['mrc']); letter(C+FN['let']); employer(C+FN['emp']); payslips(C+FN['pay']); current(C+FN['cur']); savings(C+FN['sav']); tenancy(C+FN['ten']); ielts(C+FN['ielts']); tb(C+FN['tb'])
    json.dump({"version":1,"packs":["uk-family-visa"],"opened":"2025-05-12","zone":"Europe/London","date_order":"DMY","dates":{"submission":"2025-09-18"},"parties":[{"role":"applicant","names":[APN],"born":"1994-05-21","numbers":{"cnic":"00000-0000579-1","passport":PP}},{"role":"sponsor","names":[SPN,"Miss Sana Iqbal"],"born":"1996-11-08","numbers":{"passport":PPS}}]},open(C+'matter.json','w'),indent=1)
    F=B+'faulty/'; shutil.copytree(C,F)
    tb(F+FN['tb'],True); tenancy(F+FN['ten'],True); payslips(F+FN['pay'],'June 2025'); form(F+FN['form'],True); current(F+FN['cur'],True); employer(F+FN['emp'],True)
build()
