from a_kit import *
import docx, datetime
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
FOLD="03-spouse-visa"
SP="Hamza Tariq Siddiqui"; AP="Ayesha Noor Chaudhry"
SPP="ZZ0000011"; APP="ZZ0000022"; ACN="00000-0000010-2"
UKA="17 Example Terrace, Leeds, LS00 0AA"; PKA="House No. 00, Street 7, Block C, Model Town, Lahore"
EMP="Aireside Print & Packaging Ltd"
months=[("June",datetime.date(2026,6,26),3),("July",datetime.date(2026,7,31),4),("August",datetime.date(2026,8,28),5),("September",datetime.date(2026,9,25),6),("October",datetime.date(2026,10,30),7),("November",datetime.date(2026,11,27),8)]
import math
def cumtax(n): return math.floor(2850*n-1048.25*n)*0.2
def pay(n):
    tax=round(cumtax(n)-cumtax(n-1),2); ni=144.16; pen=93.20
    return dict(gross=2850,tax=tax,ni=ni,pen=pen,ded=round(tax+ni+pen,2),net=round(2850-tax-ni-pen,2),yg=2850*n,yt=round(cumtax(n),2),yn=round(ni*n,2),yp=round(pen*n,2))
m_=lambda v:f"{v:,.2f}"
def rl(out,title): 
    c=canvas.Canvas(out,pagesize=A4,invariant=1); c.setTitle(title); return c
def payslips(out,F):
    c=rl(out,"Payslips"); c.setCreator("PayDesk 8")
    for name,dt,n in months:
        if "missing" in F and name=="September": continue
        p=pay(n); y=780
        c.setFillColorRGB(.1,.28,.42); c.rect(40,y-10,515,34,fill=1,stroke=0); c.setFillColorRGB(1,1,1); c.setFont("Helvetica-Bold",14); c.drawString(50,y+2,EMP); c.setFont("Helvetica",10); c.drawRightString(545,y+2,"PAYSLIP – PRIVATE & CONFIDENTIAL")
        c.setFillColorRGB(0,0,0); y-=40
        for i,(k,v) in enumerate([("Employee",SP),("Employee no.","000417"),("NI number","QQ 00 00 00 A"),("Tax code","1257L"),("Pay date",dt.strftime("%d/%m/%Y")),("Tax period",f"Month {n}  (2026/27)"),("Pay method","BACS  00-00-00 / ****0000"),("Dept.","Finishing")]):
            x=50+(i%2)*265; yy=y-(i//2)*20; c.setFont("Helvetica",9); c.drawString(x,yy,k); c.setFont("Helvetica-Bold",10); c.drawString(x+85,yy,v)
        y-=100
        def box(x,hd,rows,w=250):
            c.rect(x,y-140,w,150); c.setFont("Helvetica-Bold",10); c.drawString(x+8,y-6,hd); c.line(x,y-12,x+w,y-12); c.setFont("Helvetica",10)
            for i,(a,b) in enumerate(rows): c.drawString(x+8,y-30-i*18,a); c.drawRightString(x+w-8,y-30-i*18,b)
        box(40,"Payments",[("Basic salary (162.50 hrs)",m_(2850)),("",""),("Total gross pay",m_(2850))])
        box(305,"Deductions",[("PAYE tax",m_(p['tax'])),("National Insurance (A)",m_(p['ni'])),("Pension (employee, relief at source)",m_(p['pen'])),("Total deductions",m_(p['ded']))])
        y-=165
        box(40,"Year to date",[("Gross pay",m_(p['yg'])),("Tax paid",m_(p['yt'])),("NI paid",m_(p['yn'])),("Pension",m_(p['yp']))])
        c.rect(305,y-140,250,150); c.setFont("Helvetica-Bold",12); c.drawString(315,y-50,"NET PAY"); c.setFont("Helvetica-Bold",18); c.drawRightString(545,y-52,"£"+m_(p['net']))
        c.setFont("Helvetica",8); c.drawString(40,y-165,f"{name} 2026  ·  Employer PAYE ref 000/ZZ0000  ·  {UKA}")
        c.showPage()
    c.save()
def bank(out,F):
    r=R("bank03"); bal=6412.37; rows=[]; per=[]
    for name,dt,n in months:
        m=[]; mm=dt.month
        D=lambda d:datetime.date(2026,mm,d)
        m.append((D(1),"STO  R K HOLDSWORTH  RENT",850.00,0)); m.append((D(4),"DD   LEEDS CITY COUNCIL  C/TAX",134.00,0)); m.append((D(8),"DD   YORKSHIRE POWER & GAS",round(r.uniform(68,112),2),0))
        for d in sorted(r.sample([9,11,12,14,15,17,18,20,22,23],5)): m.append((D(d),r.choice(["CARD MARKET HALL GROCERS","CARD MORLEY FOODSTORE","CARD NORTHLINE RAIL LEEDS","CARD KIRKGATE PHARMACY","CARD TARIQ BUTCHERS LS8"]),round(r.uniform(9,74),2),0))
        m.append((D(16),"FPO  TO AYESHA N CHAUDHRY VIA REMIT",250.00,0)); m.append((D(21),"DD   EXAMPLE MOBILE",18.00,0))
        m.append((dt,"BGC  AIRESIDE PRINT & PACK  SALARY",0,pay(n)['net']))
        m.sort(key=lambda t:t[0]); per.append(m)
    c=rl(out,"Statement of account"); tot=3; q=0; order=[]
    pages=[]
    st=bal; op=bal; ti=sum(x[3] for m in per for x in m); to=sum(x[2] for m in per for x in m); cl=round(op+ti-to,2)
    for pg in range(3):
        R_=per[2*pg]+per[2*pg+1]; lines=[]
        start=st
        for d,t,o,i in R_:
            st=round(st-o+i,2); lines.append((d,t,o,i,st))
        pages.append((pg+1,start,lines,st))
    assert abs(st-cl)<.005
    seq=[0,2,1] if "order" in F else [0,1,2]
    for k in seq:
        no,start,lines,end=pages[k]
        c.setFillColorRGB(.35,.08,.25); c.setFont("Times-Bold",20); c.drawString(45,790,"Pennine Mutual Bank"); c.setFillColorRGB(0,0,0); c.setFont("Helvetica",9); c.drawRightString(550,800,"Statement of account"); c.drawRightString(550,788,f"Page {no} of 3")
        y=760
        for a,b in [("Account name","Mr Hamza Tariq Siddiqui"),("Sort code / Account","00-00-00  /  00000000"),("Period","1 June 2026 to 28 November 2026"),("Statement issued","28 November 2026"),("Address",UKA)]:
            c.setFont("Helvetica",9); c.drawString(45,y,a); c.setFont("Helvetica-Bold",9); c.drawString(150,y,b); y-=13
        if no==1:
            c.setFont("Helvetica",9)
            for i,(a,b) in enumerate([("Opening balance",op),("Paid in",ti),("Paid out",to),("Closing balance",cl)]): c.drawString(370,760-i*13,a); c.drawRightString(550,760-i*13,"£"+m_(b))
        y-=12; c.setFillColorRGB(.93,.9,.93); c.rect(45,y-4,505,15,fill=1,stroke=0); c.setFillColorRGB(0,0,0); c.setFont("Helvetica-Bold",8.5)
        c.drawString(48,y,"Date"); c.drawString(110,y,"Details"); c.drawRightString(405,y,"Paid out"); c.drawRightString(475,y,"Paid in"); c.drawRightString(547,y,"Balance"); y-=16
        c.setFont("Helvetica",8.5); c.drawString(110,y,"Balance brought forward" if no>1 else "Opening balance"); c.drawRightString(547,y,m_(start)); y-=15
        for d,t,o,i,b in lines:
            c.drawString(48,y,d.strftime("%d %b %y")); c.drawString(110,y,t); 
            if o: c.drawRightString(405,y,m_(o))
            if i: c.drawRightString(475,y,m_(i))
            c.drawRightString(547,y,m_(b)); y-=15.5
        c.setFont("Helvetica-Bold",8.5); c.drawString(110,y,"Closing balance" if no==3 else "Balance carried forward"); c.drawRightString(547,y,m_(end))
        c.setFont("Helvetica",7); c.drawString(45,40,"Pennine Mutual Bank, 00 Example Street, Leeds. All entries are in pounds sterling."); c.showPage()
    c.save()
DOCS=[("1","Passport of the applicant, No. "+APP),("2","British passport of the sponsor, No. "+SPP),("3","Nikah Nama dated 18 January 2026 (Urdu)"),("4","English translation of the Nikah Nama with the translator's certificate"),("5","NADRA Marriage Registration Certificate issued 4 February 2026"),("6","Letter of the sponsor's employer dated 27 November 2026"),("7","Payslips, June to November 2026 (six)"),("8","Statement of the sponsor's account, 1 June to 28 November 2026 (three pages)"),("9","P60 for the tax year to 5 April 2026"),("10","Tenancy agreement dated 20 February 2026 (three pages)"),("11","English language test certificate (A1)"),("12","Tuberculosis test certificate"),("13","Statement of the sponsor dated 28 November 2026")]
def cover(out,F):
    d=docx.Document(); st=d.styles["Normal"]; st.font.name="Carlito"; st.font.size=Pt(11); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=s.bottom_margin=Cm(1.8)
    def P(t,b=False,al=None):
        p=d.add_paragraph(); x=p.add_run(t); x.bold=b; p.paragraph_format.space_after=Pt(5); 
        if al is not None: p.alignment=al
        return p
    P("THORNBURY VALE SOLICITORS",True,AL.RIGHT); P("Suite 0, 00 Example Row, Leeds LS00 0BB\nTel 0113 000 0000 · visas@thornburyvale.example.org\nSRA No. 000000",al=AL.RIGHT)
    P("28 November 2026"); P("UK Visas and Immigration\nEntry Clearance – Settlement"); P("Our ref: TV/HS/0417")
    P(f"Application for entry clearance as a partner under Appendix FM\nApplicant: {AP}, born 9 October 1996, Pakistani\nSponsor: {SP}, born 22 May 1993, British citizen",True)
    P("We act for the applicant and her husband. They married at Lahore on 18 January 2026 and the sponsor lives and works in Leeds. The application will be submitted online on 1 December 2026.")
    mir="£18,600" if "other" in F else "£29,000"
    P(f"Financial requirement. The sponsor is in salaried employment with {EMP}, where he has worked since 4 September 2023. His gross annual salary has been £34,200 since 1 April 2026, which is above the minimum income requirement of {mir}. He relies on Category A: he has been with the same employer, and paid at that level, for more than six months.")
    P("Relationship. This is a first marriage for both. The sponsor's statement (document 13) describes how they met, the wedding and his two visits.")
    P(f"Accommodation. The couple will live at {UKA}, a two-bedroom house which the sponsor rents from Mr R K Holdsworth (document 10).")
    P("The following documents are enclosed, numbered as below:")
    for a,b in DOCS:
        p=d.add_paragraph(f"{a}.\t{b}"); p.paragraph_format.space_after=Pt(0); p.paragraph_format.left_indent=Cm(1.2); p.paragraph_format.first_line_indent=Cm(-1)
    P(""); P("Yours faithfully,"); d.add_paragraph().add_run().add_picture(sig_png("Philippa Thornbury",TMP+"/pt.png",1,(10,10,60)),width=Cm(3.4)); P("Philippa Thornbury\nSolicitor, Thornbury Vale Solicitors")
    x=TMP+"/cover.docx"; d.save(x); soffice(x,out); meta(out,"Covering letter",date="D:20261128110000Z")
def pp(name,given,sur,no,nat,dob,pob,iss,exp,sex,auth,col,holder,country,extra=""):
    mrz1=f"P<{nat}{sur.upper().replace(' ','<')}<<{given.upper().replace(' ','<')}"; mrz1=(mrz1+"<"*44)[:44]
    return page(f'''<div style="width:600px;height:420px;border-radius:10px;background:linear-gradient(120deg,{col},#f7f3ea);padding:16px;position:relative;border:1px solid #999"><b style="font-size:15px">{country}</b><div style="display:flex;margin-top:8px"><div style="width:140px;height:180px;background:#c2c8cf;position:relative;border:1px solid #777"><div style="position:absolute;left:45px;top:32px;width:52px;height:64px;border-radius:50%;background:#8d7563"></div><div style="position:absolute;left:16px;top:106px;width:108px;height:72px;border-radius:54px 54px 0 0;background:#39465a"></div></div><div style="margin-left:16px;font-size:12px;line-height:1.28"><table><tr><td>Type<br><b>P</b></td><td>Code<br><b>{nat}</b></td><td>Passport No.<br><b>{no}</b></td></tr></table>Surname<br><b>{sur.upper()}</b><br>Given names<br><b>{given.upper()}</b><br>Nationality<br><b>{country if nat=="PAK" else "BRITISH CITIZEN"}</b><br>Date of birth <b>{dob}</b> &nbsp; Sex <b>{sex}</b><br>Place of birth <b>{pob}</b><br>Date of issue <b>{iss}</b> &nbsp; Authority <b>{auth}</b><br>Date of expiry <b>{exp}</b>{extra}<div style="margin-top:4px">{sig(holder,5,80,"#222")}</div></div></div><div style="position:absolute;bottom:14px;left:16px;font:16px 'Liberation Mono';letter-spacing:1.5px">{mrz1.replace("<","&lt;")}<br>{no}&lt;0{nat}0000000{sex}0000000&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;00</div></div>''',"'Liberation Sans'",10,1.3,"20mm 20mm")
def nk(F):
    T=[("۱","ضلع / ٹاؤن / یونین کونسل","لاہور، ماڈل ٹاؤن، یونین کونسل نمبر 000"),("۲","دولہا کا نام، ولدیت اور سکونت","حمزہ طارق صدیقی ولد طارق محمود صدیقی، سکنہ لیڈز، برطانیہ (پاسپورٹ نمبر <span dir=ltr>ZZ0000011</span>)"),("۳","دولہا کی عمر","32 سال"),("۴","دلہن کا نام، ولدیت اور سکونت","عائشہ نور چوہدری دختر نور احمد چوہدری، سکنہ مکان نمبر 00، گلی 7، بلاک سی، ماڈل ٹاؤن، لاہور (شناختی کارڈ <span dir=ltr>00000-0000010-2</span>)"),("۵","دلہن کنواری، بیوہ یا مطلقہ ہے","کنواری"),("۶","دلہن کی عمر","29 سال"),("۷","دلہن کے وکیل کا نام","نور احمد چوہدری (والد)"),("۸","شادی کے گواہان","(1) محمد عمران بٹ ولد عبدالغفور بٹ، لاہور (2) سلمان طارق صدیقی ولد طارق محمود صدیقی، لاہور"),("۹","نکاح کی تاریخ","<span dir=ltr>18.01.2026</span>"),("۱۰","حق مہر","مبلغ پانچ لاکھ روپے (<span dir=ltr>500,000/-</span>)"),("۱۱","مہر معجل / غیر معجل","دو لاکھ روپے معجل ادا شدہ، تین لاکھ روپے غیر معجل"),("۱۲","کیا شوہر نے طلاق کا حق تفویض کیا ہے","نہیں"),("۱۳","نکاح خواں کا نام","قاری محمد یونس ولد محمد یعقوب، لاہور"),("۱۴","رجسٹریشن کی تاریخ","<span dir=ltr>21.01.2026</span>")]
    sg=[("دستخط دولہا",SP),("دستخط دلہن",AP),("وکیل دلہن","Noor Ahmed Ch"),("گواہ نمبر 1","M Imran Butt"),("گواہ نمبر 2","Salman Siddiqui"),("نکاح خواں","Qari Younas")]
    b=f'''<div class=ur style="font-size:11px;line-height:2"><div class=c><b style="font-size:17px">نکاح نامہ</b><br>(مسلم عائلی قوانین آرڈیننس 1961ء کے تحت) &nbsp; نمبر رجسٹر: <span dir=ltr>000/2026</span></div><table class=g>{"".join(f"<tr><td style='width:26px;text-align:center'>{a}</td><td style='width:200px'>{k}</td><td>{v}</td></tr>" for a,k,v in T)}</table><div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:2px 10px;margin-top:8px">{"".join(f"<div class=c><div style='display:inline-block'>{sig(p,9,85,R(p).choice(['#16308a','#111','#1b1b60']))}</div><div>{k}</div></div>" for k,p in sg)}</div></div><div class=rel style="height:110px">{at("30px","-4px",rstamp("NIKAH REGISTRAR","UNION COUNCIL 000 LAHORE",["MODEL","TOWN"],d=112))}{at("170px","20px",sig("Nikah Registrar",1,100))}{at("170px","62px","<div class=ur style='font-size:11px'>دستخط و مہر نکاح رجسٹرار</div>")}</div>'''
    return page(b,"'Liberation Serif'",11,1.3,"12mm 16mm",c="#222")
def trans(F):
    T=[("1","District / Town / Union Council","Lahore, Model Town, Union Council No. 000"),("2","Name, parentage and residence of the bridegroom","Hamza Tariq Siddiqui son of Tariq Mahmood Siddiqui, resident of Leeds, United Kingdom (Passport No. ZZ0000011)"),("3","Age of the bridegroom","32 years"),("4","Name, parentage and residence of the bride",f"Ayesha Noor Chaudhry daughter of Noor Ahmed Chaudhry, resident of {PKA} (Identity Card {ACN})"),("5","Whether the bride is a maiden, a widow or a divorcee","Maiden"),("6","Age of the bride","29 years"),("7","Vakil of the bride","Noor Ahmed Chaudhry (father)"),("8","Witnesses to the marriage","(1) Muhammad Imran Butt son of Abdul Ghafoor Butt, Lahore (2) Salman Tariq Siddiqui son of Tariq Mahmood Siddiqui, Lahore"),("9","Date of the marriage","18.01.2026"),("10","Dower","Five hundred thousand rupees (500,000/-)"),("11","Prompt / deferred","Rs. 200,000 prompt, paid; Rs. 300,000 deferred"),("12","Whether the power of divorce has been delegated by the husband","No"),("13","Name of the person who solemnised the nikah","Qari Muhammad Younas son of Muhammad Yaqoob, Lahore"),("14","Date of registration","21.01.2026")]
    b=f'''<div class=c><b style="font-size:15pt">NIKAH NAMA</b><br>(Under the Muslim Family Laws Ordinance, 1961)<br>Register No. 000/2026<br><i>[Translation from Urdu]</i></div><br><table class=g>{"".join(f"<tr><td style='width:30px'>{a}</td><td style='width:38%'>{k}</td><td>{v}</td></tr>" for a,k,v in T)}</table><p style="margin-top:12px">[Signatures:] bridegroom; bride; vakil of the bride; witness No. 1; witness No. 2; nikah khwan.<br>[Signature and round seal:] Nikah Registrar, Union Council 000 Lahore, Model Town.</p><div class=pb></div><h2 class=c>TRANSLATOR'S CERTIFICATE</h2><p class=j>I, Naila Farid, of Lexis Translation Bureau, Office 0, Fane Road, Lahore (telephone 042-0000000, naila@lexisbureau.example.org), certify that I am competent to translate from Urdu into English and that the foregoing page is an accurate translation of the Nikah Nama, Register No. 000/2026, of {SP} and {AP}, shown to me in the original.</p><p>Lahore, 10 February 2026</p><div class=rel style="height:150px">{at("10px","10px",sig("Naila Farid",1,140))}{at("230px","0px",rstamp("LEXIS TRANSLATION BUREAU","FANE ROAD LAHORE",["URDU","ENGLISH"],col="#4a2f8f",d=118,rot=7))}{at("10px","80px","<b>Naila Farid</b><br>M.A. English, Translator<br>Membership No. 0000")}</div>'''
    return page(b,"'Carlito'",11.5,1.4,"20mm 22mm")
def mrc(F):
    rows=[("Groom",SP,"Passport "+SPP),("Groom's father","Tariq Mahmood Siddiqui",""),("Bride",AP,"CNIC "+ACN),("Bride's father","Noor Ahmed Chaudhry",""),("Date of marriage","18-01-2026",""),("Date of registration","21-01-2026",""),("Place","Union Council 000, Model Town, Lahore",""),("Solemnised by","Qari Muhammad Younas","")]
    return page(f'''<div class=c><b style="font-size:13pt">GOVERNMENT OF THE PUNJAB</b><br>Local Government and Community Development Department<br><b style="font-size:16pt;color:#14532d">MARRIAGE REGISTRATION CERTIFICATE</b><br><div class=ur style="font-size:14px">شادی رجسٹریشن سرٹیفکیٹ</div></div><table><tr><td>CRMS No. <b>M000000-00-0000</b></td><td class=r>Issue date: <b>04-02-2026</b></td></tr></table><br><table class=g>{"".join(f"<tr><td style='width:32%'>{a}</td><td><b>{b}</b></td><td style='width:30%'>{c}</td></tr>" for a,b,c in rows)}</table><div class=rel style="height:190px">{at("40px","30px",rstamp("UNION COUNCIL 000 LAHORE","LOCAL GOVERNMENT",["SECRETARY"],d=125,rot=10,col="#243c9a"))}{at("400px","50px",sig("Secretary UC",1,115))}{at("380px","104px","<b>Secretary Union Council</b><br>Model Town, Lahore")}</div><p class=sm>Issued from the computerised Civil Registration Management System of NADRA.</p>''',"'DejaVu Sans'",10,1.5,"22mm 20mm")
def empl(F):
    sg='<div style="height:56px"></div>' if "sig" in F else sig("Joanne Metcalfe",1,140,"#0d1a55")
    return page(f'''<div style="border-bottom:3px solid #1a4669;padding-bottom:6px"><b style="font-size:18pt;color:#1a4669">{EMP}</b><br><span class=sm>Unit 0, Canal Wharf Estate, Leeds LS00 0CC · Company No. 00000000 · Tel 0113 000 0000</span></div><p style="margin-top:18px">27 November 2026</p><p>Entry Clearance Officer<br>UK Visas and Immigration</p><p><b>{SP}, born 22 May 1993 – NI number QQ 00 00 00 A</b></p><p class=j>I confirm that Mr Siddiqui has been employed by this company since 4 September 2023 as a finishing team leader. His employment is permanent and full time, at 37.5 hours a week.</p><p class=j>His gross annual salary is £34,200 and he has been paid at that level since 1 April 2026. Before that day his salary was £32,400. He is paid monthly, by BACS, on the last Friday of the month.</p><p class=j>I have seen the six payslips for June to November 2026 and confirm that they were issued by this company and are genuine.</p><p class=j>If anything further is needed I can be reached at the number above or at jmetcalfe@aireside.example.org.</p><p>Yours faithfully</p>{sg}<p><b>Joanne Metcalfe</b><br>Head of Human Resources</p>''',"'Liberation Sans'",11.5,1.55,"22mm 24mm")
def p60(out,F):
    c=rl(out,"P60 2025-26"); c.setFont("Helvetica-Bold",16); c.drawString(45,790,"P60 End of Year Certificate"); c.setFont("Helvetica",10); c.drawString(45,772,"Tax year to 5 April 2026"); c.rect(40,420,515,335)
    for i,(a,b) in enumerate([("Surname","SIDDIQUI"),("Forenames","HAMZA TARIQ"),("National Insurance number","QQ 00 00 00 A"),("Works / payroll number","000417"),("Pay in this employment","£ 32,400.00"),("Tax deducted in this employment","£ 3,964.20"),("Final tax code","1257L"),("NICs table letter","A"),("Employee's contributions due","£ 1,585.92"),("Employer PAYE reference","000/ZZ0000"),("Employer",EMP+", Unit 0, Canal Wharf Estate, Leeds LS00 0CC")]):
        y=730-i*28; c.setFont("Helvetica",10); c.drawString(55,y,a); c.setFont("Courier-Bold",10.5); c.drawString(240,y,b if len(b)<52 else b[:31]); 
        if len(b)>=52: c.drawString(240,y-13,b[31:].strip())
        c.setLineWidth(.3); c.line(40,y-18,555,y-18)
    c.setFont("Helvetica",8); c.drawString(45,400,"To the employee: please keep this certificate in a safe place."); c.save()
def ten(F):
    def init(i): return f'<div style="position:absolute;right:0;top:{880 if i<3 else 900}px">{sig("RKH ini",i,42,"#111")}</div><div style="position:absolute;right:70px;top:880px">{sig(SP,20+i,46)}</div>'
    cl=["The Landlord lets and the Tenant takes the Property for the Term at the Rent.","The Term is twelve months beginning on 1 March 2026 and ending on 28 February 2027, and afterwards from month to month until ended by notice.","The Rent is £850.00 a month, payable in advance by standing order on the first day of each month.","A deposit of £980.00 has been paid and is protected with a deposit scheme under reference ZZ-000000."]
    c2=["The Tenant will use the Property as a private home for himself and his wife, Ayesha Noor Chaudhry, who may live there from the day of her arrival in the United Kingdom.","The Property has two bedrooms, a living room, a kitchen and a bathroom; at the date of this agreement no other person lives there.","The Tenant will keep the inside of the Property clean and in the condition in which he found it, fair wear and tear excepted.","The Landlord will keep in repair the structure and outside, and the installations for water, gas, electricity and heating.","The Tenant will not assign or sublet the Property.","The Landlord may enter on 24 hours' notice in writing to view the condition of the Property."]
    foot=lambda n:f'<div style="position:absolute;left:0;right:0;top:940px;text-align:center;font-size:9pt">Page {n} of 3</div>'
    pg=lambda inner,n:f'<div style="position:relative;height:960px">{inner}{foot(n)}</div>'
    a=f'''<h2 class=c>TENANCY AGREEMENT</h2><p class=c>(assured tenancy of a furnished house)</p><p><b>Date:</b> 20 February 2026</p><p><b>Landlord:</b> Robert Keith Holdsworth, 00 Example Lane, Harrogate HG00 0AA</p><p><b>Tenant:</b> {SP}</p><p><b>Property:</b> {UKA}</p><ol class=j>{"".join(f"<li>{x}</li>" for x in cl)}</ol>'''
    b=f'<ol class=j start=5>{"".join(f"<li>{x}</li>" for x in c2)}</ol>'
    c=f'''<p>Signed by the parties on the date given above:</p><table style="margin-top:30px"><tr><td style="width:50%;vertical-align:bottom">{sig("R K Holdsworth",1,140,"#111")}<div style="border-top:1px solid;width:220px">Robert Keith Holdsworth<br>Landlord</div>{hw("20 February 2026",14,"#111","rkh")}</td><td style="vertical-align:bottom">{sig(SP,24,130)}<div style="border-top:1px solid;width:220px">{SP}<br>Tenant</div>{hw("20 February 2026",14,seed="hts")}</td></tr><tr><td colspan=2 style="padding-top:40px">In the presence of:<br>{sig("Deborah Sykes",1,120,"#1b1b60")}<div style="border-top:1px solid;width:260px">Deborah Sykes, letting agent<br>00 Example Parade, Leeds LS00 0DD</div></td></tr></table>'''
    return page(pg(a+init(1),1)+'<div class=pb></div>'+pg(b+init(2),2)+'<div class=pb></div>'+pg(c,3),"'Caladea'",12,1.6,"18mm 24mm 12mm 24mm")
def eng(F):
    no="ZZ0000220" if "mm" in F else APP
    return page(f'''<div style="border:3px solid #8a1538;padding:26px;height:640px" class=rel><div style="background:#8a1538;color:#fff;padding:8px 14px;font-size:18pt;font-weight:bold">Secure English Language Test</div><p style="margin-top:18px;font-size:14pt"><b>Speaking and Listening – CEFR level A1</b></p><table class=g style="font-size:12pt;line-height:2"><tr><td>Candidate</td><td><b>{AP}</b></td></tr><tr><td>Date of birth</td><td>09/10/1996</td></tr><tr><td>Identity document</td><td>Passport {no}</td></tr><tr><td>Test date and centre</td><td>12/09/2026, Lahore (PK000)</td></tr><tr><td>Result</td><td><b>PASS</b></td></tr><tr><td>SELT unique reference</td><td>A1L/000000/00000</td></tr><tr><td>Date of award</td><td>21/09/2026</td></tr></table>{at("30px","510px",sig("SELT exam head",1,120,"#222"))}{at("30px","570px","Head of Assessment")}{at("400px","490px",rstamp("SECURE ENGLISH LANGUAGE TEST","TEST CENTRE PK000",["PASS"],col="#8a1538",d=120))}</div>''',"'Carlito'",12,1.5,"20mm 20mm")
def tb(F):
    ex,iss,exp=("01 April 2026","03 April 2026","03 October 2026") if "date" in F else ("02 November 2026","03 November 2026","03 May 2027")
    return page(f'''<table><tr><td><b style="font-size:15pt;color:#0033a0">IOM UK TB Detection Programme</b><br>Migration Health Assessment Centre, Lahore</td><td class=r>Certificate No.<br><b>PK-LHE-000000</b></td></tr></table><hr><h2 class=c>MEDICAL CERTIFICATE FOR UK VISA APPLICATIONS</h2><table class=g style="line-height:1.9"><tr><td style="width:42%">Name</td><td><b>{AP}</b></td></tr><tr><td>Passport number</td><td><b>{APP}</b></td></tr><tr><td>Date of birth</td><td>09 October 1996</td></tr><tr><td>Address in Pakistan</td><td>{PKA}</td></tr><tr><td>Address in the UK</td><td>{UKA}</td></tr><tr><td>Date of chest X-ray</td><td>{ex}</td></tr><tr><td>Result</td><td>No evidence of active pulmonary tuberculosis</td></tr><tr><td>Date of issue</td><td><b>{iss}</b></td></tr><tr><td>Valid until</td><td><b>{exp}</b></td></tr></table><div class=rel style="height:170px">{at("30px","20px",sig("Dr Sana Mirza",1,120))}{at("30px","80px","<b>Dr Sana Mirza</b><br>Panel physician, PMDC 00000-P")}{at("400px","10px",rstamp("MIGRATION HEALTH ASSESSMENT","CENTRE LAHORE",["IOM","LAHORE"],col="#0033a0",d=125))}</div>''',"'Liberation Sans'",11,1.4,"20mm 22mm")
def stat(F):
    return page(f'''<h2>Statement of the sponsor</h2><p>I, {SP}, of {UKA}, born on 22 May 1993, British citizen, say as follows.</p><ol class=j><li>I make this statement in support of the application of my wife, {AP}, for entry clearance.</li><li>Our families have known each other for years. I met Ayesha in person on 14 August 2024, at my cousin's home in Lahore, and we stayed in touch by telephone and messages.</li><li>We were engaged in May 2025 and married at Lahore on 18 January 2026. It is a first marriage for both of us. I was in Lahore from 9 January to 1 February 2026.</li><li>I visited her again from 29 March to 11 April 2026. We speak every day, and since our marriage I have sent her £250 a month.</li><li>I have worked for {EMP} since 4 September 2023. I earn £34,200 a year before tax, and no one else depends on me.</li><li>We intend to live together permanently at {UKA}.</li></ol><p>I believe that the facts stated in this statement are true.</p><div>{sig(SP,31,140)}</div><p><b>{SP}</b><br>28 November 2026</p>''',"'DejaVu Serif'",10.5,1.7,"24mm 26mm")
def H(fn,title,date): 
    def f(o,F): topdf(fn(F),o); meta(o,title,date=date)
    return f
def S(fn,seed,**k): return lambda o,F: scan(topdf(fn(F)),o,seed,**k)
def P_(html,seed,**k): return lambda o,F: photo(topdf(html),o,seed,**k)
APH=pp("a","Ayesha Noor","Chaudhry",APP,"PAK","09 OCT 1996","LAHORE, PAK","15 MAR 2023","14 MAR 2033","F","PAKISTAN",'#d7e6d3',AP,"PAKISTAN",f"<br>Citizenship No. <b>{ACN}</b>")
SPH=pp("s","Hamza Tariq","Siddiqui",SPP,"GBR","22 MAY 1993","LEEDS","06 JUL 2021","06 JUL 2031","M","HMPO",'#dcd9ee',SP,"UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND")
files=[("00 Covering letter to UKVI.pdf",cover,["other"]),
("01 Passport - applicant.jpg",P_(APH,"pa",crop=(30,30,560,400),dpi=130),None),
("02 Passport - sponsor.jpg",P_(SPH,"ps",crop=(30,30,560,400),dpi=130,bg=(60,66,74)),None),
("03 Nikah Nama (Urdu).pdf",S(nk,"nk",dpi=160,q=66,paper=(250,244,228)),None),
("04 Nikah Nama - English translation.pdf",S(trans,"trn",dpi=130,q=62),None),
("05 NADRA MRC.pdf",S(mrc,"mrc",dpi=150,q=64),None),
("06 Employer letter Aireside.pdf",S(empl,"empl",dpi=150,q=66,producer="HP Scan"),["sig"]),
("07 Payslips Jun-Nov 2026.pdf",payslips,["missing"]),
("08 Bank statement Pennine Mutual.pdf",bank,["order"]),
("09 P60 2025-26.pdf",p60,None),
("10 Tenancy agreement.pdf",S(ten,"ten",dpi=130,q=60,gray=True,producer="RICOH MP C3004"),None),
("11 English test certificate A1.png",S(eng,"eng",dpi=110,noise=0,edge=False,skew=.2,paper=(255,255,255)),["mm"]),
("12 TB certificate.pdf",S(tb,"tb",dpi=150,q=66),["date"]),
("13 Sponsor statement.pdf",H(stat,"Statement of the sponsor","D:20261128093000Z"),None)]
matter={"version":1,"packs":["uk-family-visa"],"opened":"2026-08-10","zone":"Europe/London","date_order":"DMY","dates":{"submission":"2026-12-01"},"parties":[{"name":AP,"roles":["applicant"],"ids":[{"type":"passport","number":APP},{"type":"cnic","number":ACN}]},{"name":SP,"roles":["sponsor"],"ids":[{"type":"passport","number":SPP}]}]}
exp={"pack":"uk-family-visa","as_of":"2026-11-29","faults":[
{"id":1,"sort":"date","files":["12 TB certificate.pdf"],"page":1,"what":"The TB certificate was issued on 3 April 2026 and expired on 3 October 2026, before the submission on 1 December 2026.","why_it_matters":"An expired certificate leads to a request or refusal; a new test takes weeks.","severity":"error"},
{"id":2,"sort":"signature","files":["06 Employer letter Aireside.pdf"],"page":1,"what":"The employer's letter is not signed: there is an empty space above 'Joanne Metcalfe, Head of Human Resources'.","why_it_matters":"Appendix FM-SE evidence of employment; an unsigned letter is not reliable evidence.","severity":"error"},
{"id":3,"sort":"missing","files":["07 Payslips Jun-Nov 2026.pdf","00 Covering letter to UKVI.pdf"],"page":4,"what":"The payslip for September 2026 (tax month 6) is missing; five payslips instead of the six that the covering letter and the employer's letter speak of.","why_it_matters":"Category A asks for payslips for the whole of the six months.","severity":"error"},
{"id":4,"sort":"mismatch","files":["11 English test certificate A1.png","01 Passport - applicant.jpg"],"page":1,"what":"The English test certificate gives the passport number ZZ0000220; the applicant's passport is ZZ0000022.","why_it_matters":"The certificate cannot be tied to the applicant's passport.","severity":"error"},
{"id":5,"sort":"order","files":["08 Bank statement Pennine Mutual.pdf"],"page":2,"what":"Page 3 of 3 of the bank statement comes before page 2 of 3.","why_it_matters":"The balances do not run on and a caseworker may think that the statement is incomplete.","severity":"warning"},
{"id":6,"sort":"other","files":["00 Covering letter to UKVI.pdf"],"page":1,"what":"The covering letter names the minimum income requirement as £18,600, the figure before April 2024; it is £29,000.","why_it_matters":"The representations argue against an outdated rule.","severity":"warning"}],
"clean_doubts":["No copy of the online application form or of the fee receipt (not submitted yet).","No photographs or messages beyond the sponsor's statement.","P60 shows the lower salary of the year before; explained in the employer's letter.","Check digits in the passport's machine readable zone are zeros."," English test is speaking and listening only, as A1 for partners requires."]}
if __name__=="__main__":
    build(FOLD,files,matter,exp)
    c=f"{ROOT}/{FOLD}/clean/"; f=f"{ROOT}/{FOLD}/faulty/"
    sheet([c+x for x,_,_ in files[:7]],TMP+"/s1.png",4,(560,790)); sheet([c+x for x,_,_ in files[7:]],TMP+"/s2.png",6,(430,600))
    sheet([f+x for x,_,a in files if a],TMP+"/s3.png",6,(400,560))
