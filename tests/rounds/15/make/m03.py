import sys, os, shutil, random, io
from common_uk import *
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas
from PIL import ImageDraw
from datetime import date
T=sys.argv[1]; MATTER=os.path.join(T,"03-jaffar-lodhi-spouse")
TMP=tempfile.mkdtemp()
APP="Mahnoor Siddiqa Jaffar"; SP="Haroon Aziz Lodhi"; ADDR="17 Thornwick Rise, Oldham OL99 0ZX"
APPASS="ZZ0004172"; SPPASS="000417263"; CNIC="00000-2134567-2"; LAH="House 41-B, Street 0, Gulberg Extension, Lahore"
GWF="GWF000000417"
PAYD=[date(2026,4,28),date(2026,5,28),date(2026,6,26),date(2026,7,28),date(2026,8,28),date(2026,9,28)]
def dm(d): return "%d %s"%(d.day,d.strftime("%B %Y"))
def pay():
    out=[];tt=0
    for n in range(1,7):
        cum=int(2850*n-1048.26*n)*.2; tax=round(cum-tt,2); tt=round(cum,2)
        ni=144.16; pen=93.20; out.append(dict(n=n,d=PAYD[n-1],tax=tax,ni=ni,pen=pen,net=round(2850-tax-ni-pen,2),ttd=tt))
    return out
PAY=pay()
REMIT=[(m,2) for m in range(4,11)]

def payslips(out,skip=None):
    c=canvas.Canvas(out,pagesize=A4); c.setTitle("Payslips")
    for p in PAY:
        if p["n"]==skip: continue
        W,H=A4; y=H-60
        c.setFillGray(.15); c.rect(40,y-22,W-80,34,fill=1); c.setFillGray(1); c.setFont("Helvetica-Bold",14); c.drawString(50,y-12,"BRACKWATER LOGISTICS LTD"); c.drawRightString(W-50,y-12,"PAYSLIP")
        c.setFillGray(0); c.setFont("Helvetica",9.5); y-=46
        L=[("Employee",SP),("Address",ADDR),("Employee no.","0417"),("NI number","QQ 12 34 56 C"),("Job title","Transport planner"),("Department","Planning")]
        R=[("Pay date",p["d"].strftime("%d/%m/%Y")),("Pay period","Month %d (2026/27)"%p["n"]),("Period worked","01/%02d/2026 - %s"%(p["n"]+3,{4:"30",5:"31",6:"30",7:"31",8:"31",9:"30"}[p["n"]+3]+"/%02d/2026"%(p["n"]+3))),("Tax code","1257L"),("NI table","A"),("Paid by","BACS, sort 00-00-41, a/c ****0417")]
        for i,((a,b),(d,e)) in enumerate(zip(L,R)):
            c.setFont("Helvetica-Bold",9); c.drawString(48,y-i*15,a); c.drawString(320,y-i*15,d); c.setFont("Helvetica",9); c.drawString(125,y-i*15,b); c.drawString(405,y-i*15,e)
        y-=112
        c.rect(40,y-120,250,135); c.rect(300,y-120,W-340,135)
        c.setFont("Helvetica-Bold",9.5); c.drawString(48,y,"Payments"); c.drawString(308,y,"Deductions")
        c.setFont("Helvetica",9.5); c.drawString(48,y-20,"Basic salary (1/12 of annual)"); c.drawRightString(280,y-20,"2,850.00")
        for i,(a,b) in enumerate([("PAYE income tax",p["tax"]),("Employee NI",p["ni"]),("Pension (employee, relief at source)",p["pen"])]):
            c.drawString(308,y-20-i*16,a); c.drawRightString(W-50,y-20-i*16,"%.2f"%b)
        c.setFont("Helvetica-Bold",9.5); c.drawString(48,y-110,"Total gross pay"); c.drawRightString(280,y-110,"2,850.00")
        c.drawString(308,y-110,"Total deductions"); c.drawRightString(W-50,y-110,"%.2f"%(p["tax"]+p["ni"]+p["pen"]))
        y-=150; n=p["n"]
        c.setFont("Helvetica",9)
        for i,(a,b) in enumerate([("Gross to date",2850*n),("Tax to date",p["ttd"]),("NI to date",144.16*n),("Pension to date",93.20*n)]):
            c.drawString(48,y-i*14,a); c.drawRightString(280,y-i*14,"{:,.2f}".format(b))
        c.setFont("Helvetica-Bold",13); c.rect(300,y-42,W-340,50); c.drawString(310,y-22,"NET PAY"); c.drawRightString(W-50,y-22,"£{:,.2f}".format(p["net"]))
        c.setFont("Helvetica",7.5); c.drawString(40,y-80,"Brackwater Logistics Ltd, Unit 6, Cinder Wharf, Rochdale OL99 0QY. Employer PAYE ref 000/ZZ0417. Payroll: payroll@brackwater.example.org")
        c.showPage()
    c.save()

def bank(out,swap=False):
    r=random.Random(417); bal=4312.66; pages=[]
    shops=["FARMFOODS OLDHAM","TESCO STORES 0000","SHELL ROCHDALE RD","BOOTS OLDHAM","METROLINK TOPUP","AMZN MKTP UK","ALDI OLDHAM","GREGGS 0041"]
    ends={4:30,5:31,6:30,7:31,8:31,9:30,10:10}
    for m in range(4,11):
        tx=[(1,"DD","STANDING ORDER A A LODHI (BOARD)",-250.00),(2,"FPO","SENDWELL REMIT M S JAFFAR",-150.00),(9,"DD","VELLO MOBILE",-18.00)]
        for k in range(2 if m==10 else r.randint(7,9)): tx.append((r.randint(3,ends[m]),"DEB",r.choice(shops),-round(r.uniform(6,88),2)))
        if m<10: tx+= [(r.randint(14,22),"ATM","CASH WITHDRAWAL OLDHAM",-float(r.choice([40,60,80]))),(5,"DD","BRIGHTWAY CAR INSURANCE",-61.40),(PAYD[m-4].day,"BGC","BRACKWATER LOGISTICS LTD SALARY",PAY[m-4]["net"])]
        tx.sort(key=lambda t:t[0]); pages.append((m,ends[m],bal,tx)); bal=round(bal+sum(t[3] for t in tx),2)
    global CLOSING; CLOSING=bal
    idx=list(range(7))
    if swap: idx[2],idx[3]=idx[3],idx[2]
    c=canvas.Canvas(out,pagesize=A4); c.setTitle("Statements")
    for i in idx:
        m,e,op,tx=pages[i]; W,H=A4; y=H-55; mn=date(2026,m,1).strftime("%B")
        c.setFillColorRGB(.05,.3,.28); c.setFont("Helvetica-Bold",17); c.drawString(45,y,"Pennfold Bank"); c.setFillGray(0); c.setFont("Helvetica",9)
        c.drawRightString(W-45,y+4,"Statement number %d"%(41+i)); c.drawRightString(W-45,y-8,"Page %d of 7"%(i+1))
        y-=38
        for k,l in enumerate(["Mr "+SP]+[x.strip() for x in ADDR.replace(" OL99",", OL99").split(",")]): c.drawString(45,y-k*12,l)
        for k,(a,b) in enumerate([("Account","Everyday Current Account"),("Sort code","00-00-41"),("Account number","00000417"),("Statement period","1 %s 2026 to %d %s 2026"%(mn,e,mn))]):
            c.drawString(320,y-k*12,a); c.drawString(405,y-k*12,b)
        y-=72; ins=sum(t[3] for t in tx if t[3]>0); outs=-sum(t[3] for t in tx if t[3]<0)
        c.rect(45,y-8,W-90,22); c.drawString(52,y,"Opening balance £{:,.2f}      Money in £{:,.2f}      Money out £{:,.2f}      Closing balance £{:,.2f}".format(op,ins,outs,op+ins-outs))
        y-=32; c.setFont("Helvetica-Bold",9)
        for x,t in ((45,"Date"),(95,"Type"),(135,"Description")): c.drawString(x,y,t)
        for x,t in ((405,"Money in £"),(475,"Money out £"),(550,"Balance £")): c.drawRightString(x,y,t)
        c.line(45,y-4,W-45,y-4); y-=18; c.setFont("Helvetica",9); b=op
        c.drawString(135,y,"Balance brought forward"); c.drawRightString(550,y,"{:,.2f}".format(b)); y-=15
        for d,ty,ds,am in tx:
            b=round(b+am,2); c.drawString(45,y,"%02d %s"%(d,mn[:3])); c.drawString(95,y,ty); c.drawString(135,y,ds); c.drawRightString(405 if am>0 else 475,y,"{:,.2f}".format(abs(am))); c.drawRightString(550,y,"{:,.2f}".format(b)); y-=15
        c.line(45,y+8,W-45,y+8); c.setFont("Helvetica-Bold",9); c.drawString(135,y-6,"Balance carried forward"); c.drawRightString(550,y-6,"{:,.2f}".format(b))
        c.setFont("Helvetica",7.5); c.drawString(45,50,"Pennfold Bank plc, Registered office 0 Exchange Row, Leeds LS99 0ZZ."); c.drawString(45,40,"Types: BGC bank giro credit, DD direct debit/standing order, DEB debit card, FPO faster payment out."); c.showPage()
    c.save()

def mrz(t,code,sur,giv,num,nat,dob,sex,exp,pn):
    def cd(s): 
        v=0
        for i,ch in enumerate(s): v+=(0 if ch=='<' else int(ch) if ch.isdigit() else ord(ch)-55)*(7,3,1)[i%3]
        return str(v%10)
    l1=("P<%s%s<<%s"%(code,sur,giv)).ljust(44,'<')[:44]
    num=num.ljust(9,'<'); pn=pn.ljust(14,'<'); cpn=cd(pn) if pn.strip('<') else '<'
    l2=num+cd(num)+nat+dob+cd(dob)+sex+exp+cd(exp)+pn+cpn
    return l1+"\n"+l2+cd(num+cd(num)+dob+cd(dob)+exp+cd(exp)+pn+cpn)
def face(seed,w=180,h=220):
    r=random.Random(seed); 
    return '<svg width="%d" height="%d" viewBox="0 0 180 220"><rect width="180" height="220" fill="#d5dadd"/><path d="M20 220 Q30 150 90 150 Q150 150 160 220z" fill="%s"/><ellipse cx="90" cy="92" rx="42" ry="55" fill="#c69a7b"/><path d="M44 %d Q50 20 90 24 Q134 22 136 %d Q128 52 90 50 Q54 52 44 %dz" fill="#2a211d"/><circle cx="73" cy="88" r="4" fill="#222"/><circle cx="107" cy="88" r="4" fill="#222"/><path d="M74 122 Q90 130 106 122" stroke="#733" stroke-width="3" fill="none"/><path d="M90 92 l-5 16 l8 1" stroke="#8a6046" fill="none" stroke-width="2"/></svg>'%(w,h,r.choice(["#334","#244a44","#553"]),r.randint(95,150),r.randint(95,150),95)
def passport_page(country,colour,rows,m,seed,sign):
    tr="".join('<div style="margin:0 0 5px"><span style="font-size:7pt;color:#555">%s</span><br><b style="font-size:11pt">%s</b></div>'%x for x in rows)
    return '<div style="border:1px solid #888;background:%s;padding:14px 16px;width:160mm"><div style="font:bold 13pt Liberation Sans;letter-spacing:1px">%s</div><div style="display:flex;gap:16px;margin-top:8px"><div>%s<div>%s</div></div><div style="columns:2;width:350px;font-family:Liberation Sans">%s</div></div><pre style="font:11.6pt/1.35 Liberation Mono;margin:10px 0 0">%s</pre></div>'%(colour,country,face(seed,130,160),ink(sign,"pp",130,36,"#222"),tr,m.replace("<","&lt;"))
def passports(out):
    a=passport_page("ISLAMIC REPUBLIC OF PAKISTAN &nbsp; PASSPORT","#e6efe4",[("Type","P"),("Country code","PAK"),("Passport number",APPASS),("Surname","JAFFAR"),("Given names","MAHNOOR SIDDIQA"),("Nationality","PAKISTANI"),("Date of birth","23 AUG 1998"),("Citizenship number",CNIC),("Sex","F"),("Place of birth","LAHORE, PAK"),("Father name","SIDDIQ HUSSAIN JAFFAR"),("Date of issue","11 JAN 2024"),("Date of expiry","10 JAN 2034")],
      mrz("P","PAK","JAFFAR","MAHNOOR<SIDDIQA",APPASS,"PAK","980823","F","340110",CNIC.replace("-","")),3,APP)
    b=passport_page("UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND","#efe6ec",[("Type","P"),("Code","GBR"),("Passport No.",SPPASS),("Surname","LODHI"),("Given names","HAROON AZIZ"),("Nationality","BRITISH CITIZEN"),("Date of birth","05 NOV 1994"),("Sex","M"),("Place of birth","OLDHAM"),("Date of issue","02 MAY 2022"),("Date of expiry","02 MAY 2032"),("Authority","HMPO")],
      mrz("P","GBR","LODHI","HAROON<AZIZ",SPPASS,"GBR","941105","M","320502",""),5,SP)
    h='<h3 style="font:bold 12pt Liberation Sans">Applicant – passport, page with personal details</h3>%s<div class="pb"></div><h3 style="font:bold 12pt Liberation Sans">Sponsor – passport, page with personal details</h3>%s'%(a,b)
    scan_pdf(html_pdf(h,TMP+"/pp.pdf"),out,dpi=140,grey=False,skew=.8,q=66,seed="pp")

def nikah(out,cert=True):
    U='<div dir="rtl" lang="ur" style="font:12.5pt/1.9 \'Noto Naskh Arabic\'"><div style="text-align:center;font-size:17pt">نکاح نامہ</div><div style="text-align:center;font-size:10pt">فارم نمبر ۲ (قاعدہ ۸ و ۱۰) — یونین کونسل نمبر ۰۰، گلبرگ، لاہور</div><table class="u">'
    rows=[("۱","مقام نکاح","گلبرگ، لاہور"),("۲","دولہا کا نام مع ولدیت","ہارون عزیز لودھی ولد عزیز احمد لودھی"),("۳","دولہا کی تاریخ پیدائش","۵ نومبر ۱۹۹۴ء"),("۴","دلہن کا نام مع ولدیت","ماہ نور صدیقہ جعفر دختر صدیق حسین جعفر"),("۵","دلہن کی تاریخ پیدائش","۲۳ اگست ۱۹۹۸ء"),("۶","دلہن کنواری، بیوہ یا مطلقہ","کنواری"),("۷","دلہن کے وکیل کا نام","صدیق حسین جعفر (والد)"),("۸","گواہانِ نکاح","طارق سلیم، وقاص احمد رانا"),("۹","تاریخ نکاح","۱۴ فروری ۲۰۲۵ء"),("۱۰","مہر کی رقم","پانچ لاکھ روپے، معجل، ادا شدہ"),("۱۱","نکاح خواں","مولانا عبدالقدوس"),("۱۲","تاریخ اندراج","۱۷ فروری ۲۰۲۵ء")]
    U+="".join('<tr><td style="width:34px">%s</td><td style="width:38%%">%s</td><td>%s</td></tr>'%r for r in rows)+'</table>'
    sg=[("دستخط دولہا",SP,0),("دستخط دلہن",APP,0),("دستخط وکیلِ دلہن","Siddiq",1),("گواہ ۱","Tariq Saleem",1),("گواہ ۲","Waqas Rana",1),("نکاح خواں","Abdul Qudoos",1),("نکاح رجسٹرار","Registrar Iqbal",1)]
    U+='<div style="display:grid;grid-template-columns:repeat(4,1fr);gap:4px 8px;margin-top:8px;line-height:1.5;font-size:9.5pt">'+"".join('<div style="text-align:center">%s<br>%s</div>'%(ink(n,"nk",125,38,"#1b2a7a",bool(u)),l) for l,n,u in sg)+'<div style="text-align:center">%s</div></div></div>'%stamp(["NIKAH REGISTRAR","U.C. 00 GULBERG","LAHORE"],"nk","#20407a",105)
    css=".u td{border:1px solid #555;padding:0 7px;font-size:12pt;line-height:1.95}@page{margin:12mm 16mm}"
    scan_pdf(html_pdf(U,TMP+"/nk.pdf",css),TMP+"/nk_s.pdf",dpi=140,grey=False,skew=.7,q=64,seed="nk")
    E=[("1","Place of the marriage","Gulberg, Lahore"),("2","Bridegroom and his father","Haroon Aziz Lodhi son of Aziz Ahmad Lodhi"),("3","Bridegroom's date of birth","5 November 1994"),("4","Bride and her father","Mahnoor Siddiqa Jaffar daughter of Siddiq Hussain Jaffar"),("5","Bride's date of birth","23 August 1998"),("6","Whether the bride is a maiden, widow or divorcee","Maiden"),("7","Bride's wakil (representative)","Siddiq Hussain Jaffar (father)"),("8","Witnesses to the marriage","Tariq Saleem; Waqas Ahmad Rana"),("9","Date of the marriage","14 February 2025"),("10","Amount of dower","Five hundred thousand rupees, prompt, paid"),("11","Person who solemnised the marriage","Maulana Abdul Qudoos"),("12","Date of registration","17 February 2025")]
    H='<h2 style="text-align:center;margin:0">NIKAHNAMA (MARRIAGE DEED)</h2><p style="text-align:center;margin:2px 0 12px">Form No. 2 (rules 8 and 10) – Union Council No. 00, Gulberg, Lahore<br><i>English translation from Urdu</i></p><table class="u">'+"".join("<tr><td style='width:30px'>%s</td><td style='width:42%%'>%s</td><td>%s</td></tr>"%r for r in E)+"</table><p style='font-size:10pt'>[Signatures of the bridegroom, the bride, the bride's wakil, witness 1, witness 2, the nikah khwan and the nikah registrar; round stamp: “Nikah Registrar, U.C. 00 Gulberg, Lahore”]</p>"
    if cert: H+='<div style="border:1.5px solid #333;padding:10px 14px;margin-top:14px"><b>Translator\'s certificate</b><p>I, Rabia Tahseen, certify that I am competent to translate from Urdu into English and that the above is a true and accurate translation of the original document.</p><p>Signed: %s<br>Full name: Rabia Tahseen, BA (Urdu), member no. 00417 of the Northern Translators\' Register<br>Date: 22 September 2026<br>Contact: Tahseen Language Services, 8 Wicken Court, Manchester M99 0ZX; 0000 000 0417; rabia@tahseen.example.org</p></div>'%ink("Rabia Tahseen","c",170,44)
    scan_pdf(html_pdf(H,TMP+"/tr.pdf",".u td{border:1px solid #777;padding:4px 7px}"),TMP+"/tr_s.pdf",dpi=130,grey=True,skew=.4,q=66,seed="tr")
    M='<div style="border:4px double #1d5b3a;padding:18px 22px;font-family:Liberation Sans"><div style="text-align:center"><b style="font-size:15pt">GOVERNMENT OF THE PUNJAB</b><br>Local Government &amp; Community Development Department<br><b style="font-size:14pt">MARRIAGE REGISTRATION CERTIFICATE</b></div><table class="m" style="margin-top:14px">'+"".join("<tr><td>%s</td><td><b>%s</b></td></tr>"%r for r in [("CRMS No.","M000000-00-0417"),("Groom's name","HAROON AZIZ LODHI"),("Groom's father's name","AZIZ AHMAD LODHI"),("Groom's date of birth","05-11-1994"),("Groom's passport number","GBR "+SPPASS),("Bride's name","MAHNOOR SIDDIQA JAFFAR"),("Bride's father's name","SIDDIQ HUSSAIN JAFFAR"),("Bride's date of birth","23-08-1998"),("Bride's CNIC",CNIC),("Date of marriage","14-02-2025"),("Nikah registered on","17-02-2025"),("Union council","U.C. 00, Gulberg, Lahore"),("Certificate issued on","03-03-2025")])+'</table><div style="display:flex;justify-content:space-between;margin-top:24px"><div>%s</div><div style="text-align:center">%s<br>Secretary, Union Council</div></div></div>'%(stamp(["SECRETARY","UNION COUNCIL 00","LAHORE"],"mrc","#20407a",115),ink("Secretary Bashir","m",170,46))
    scan_pdf(html_pdf(M,TMP+"/mrc.pdf",".m td{padding:5px 8px;border-bottom:1px solid #bbb;font-size:10.5pt}"),TMP+"/mrc_s.pdf",dpi=130,grey=False,skew=.5,q=66,seed="mrc")
    d=fitz.open()
    for f in ("nk_s","tr_s","mrc_s"): d.insert_pdf(fitz.open(TMP+"/%s.pdf"%f))
    d.save(out,garbage=4,deflate=True)

def sponsor(out):
    H='''<p style="text-align:right">%s<br>0000 000 4170<br>haroon.lodhi@example.org<br><br>12 October 2026</p><p>Entry Clearance Officer<br>UK Visas and Immigration</p>
<p><b>Application of my wife, Mahnoor Siddiqa Jaffar (born 23 August 1998, Pakistani passport %s) – reference %s</b></p><p>Dear Officer,</p>
<p>I am a British citizen, born in Oldham on 5 November 1994 (passport %s). I write in support of my wife's application to join me in the United Kingdom.</p>
<p>Our families introduced us in March 2024. We spoke by video call from then on and met in person on 5 August 2024, when I was in Lahore from 3 to 24 August 2024. We were engaged before I flew home. I went back on 5 February 2025 and we were married at Gulberg, Lahore on 14 February 2025; I returned on 2 March 2025. My last visit was from 18 December 2025 to 6 January 2026. Neither of us was married before and we have no children.</p>
<p>I work as a transport planner for Brackwater Logistics Ltd in Rochdale, where I have been employed since 6 March 2023. My salary is £34,200 a year before tax. I send Mahnoor £150 each month through Sendwell, as my bank statements show.</p>
<p>We will live at %s, the house of my parents Aziz Ahmad Lodhi and Shaheen Lodhi. It has three bedrooms. My parents have one, my wife and I will have the second to ourselves and the third is spare. Only my parents and I live there now.</p>
<p>I will maintain and accommodate my wife without recourse to public funds. We intend to live together permanently in the United Kingdom.</p>
<p>Yours faithfully,</p><p>%s<br>Haroon Aziz Lodhi</p>'''%(ADDR.replace(", ","<br>"),APPASS,GWF,SPPASS,ADDR,ink(SP,"sl",200,56))
    scan_pdf(html_pdf(H,TMP+"/sp.pdf"),out,dpi=140,grey=True,skew=.6,q=66,seed="sp")
def employer(out,sal="34,200"):
    H='''<div style="border-bottom:3px solid #b3471d;font-family:Liberation Sans"><b style="font-size:17pt;color:#b3471d">BRACKWATER</b> <span style="font-size:13pt">Logistics Ltd</span><div style="font-size:8.5pt">Unit 6, Cinder Wharf, Rochdale OL99 0QY &nbsp;|&nbsp; 0000 000 0060 &nbsp;|&nbsp; Company no. 00000417</div></div>
<p>5 October 2026</p><p>To: UK Visas and Immigration</p><p><b>Mr Haroon Aziz Lodhi, date of birth 5 November 1994, NI number QQ 12 34 56 C</b></p>
<p>I confirm that Mr Lodhi is employed by this company as a transport planner. His employment began on 6 March 2023. It is permanent and full time (37.5 hours a week) and he is not under notice.</p>
<p>His gross annual salary is £%s. He has been paid at this level since 1 April 2025. Salary is paid by BACS on the 28th of each month or, where that is not a working day, on the last working day before it.</p>
<p>The payslips for April to September 2026 which Mr Lodhi produces with his wife's application were issued by us and are genuine.</p>
<p>If you wish to check any of this please contact me on 0000 000 0061 or at h.mossop@brackwater.example.org.</p><p>Yours faithfully,</p><p>%s<br>Helen Mossop<br>HR Manager, for Brackwater Logistics Ltd</p>'''%(sal,ink("Helen Mossop","e",190,54))
    scan_pdf(html_pdf(H,TMP+"/em.pdf"),out,dpi=140,grey=False,skew=.5,q=66,seed="em")
def accommodation(out,both=True):
    H='''<p style="text-align:right">%s</p><p>8 October 2026</p><p>To the Entry Clearance Officer</p><p><b>Accommodation for Mahnoor Siddiqa Jaffar</b></p>
<p>We, Aziz Ahmad Lodhi and Shaheen Lodhi, are the joint owners of the above house (title number GM000417; official copy attached). There is no mortgage on it.</p>
<p>The house is a semi-detached house with three bedrooms, two living rooms, a kitchen and a bathroom. The people living in it are the two of us and our son Haroon. When our daughter-in-law comes there will be four.</p>
<p>We agree to Haroon and his wife living with us, with one bedroom for their own use only and the use of the rest of the house, for as long as they wish. Haroon pays us £250 a month towards the bills.</p>
<p style="margin-top:22px">Signed by both owners</p><table style="margin-top:14px"><tr><td style="width:50%%;height:70px;vertical-align:bottom">%s</td><td style="vertical-align:bottom">%s</td></tr><tr><td>..................................................<br>Aziz Ahmad Lodhi</td><td>..................................................<br>Shaheen Lodhi</td></tr><tr><td style="padding-top:10px">Date: %s</td><td style="padding-top:10px">Date: %s</td></tr></table>
<div class="pb"></div><div style="border:1px solid #444;padding:14px 18px;font-family:Liberation Sans;font-size:10pt"><b style="font-size:13pt">Official copy of register of title</b><span style="float:right">Title number <b>GM000417</b><br>Edition date 14.06.2009</span><p>This official copy shows the entries on the register of title on <b>1 October 2026</b> at 10:04:17.</p>
<p><b>A: Property Register</b><br>GREATER MANCHESTER : OLDHAM<br>1 (14.06.2009) The Freehold land shown edged with red on the plan of the above title filed at the Registry and being 17 Thornwick Rise, Oldham (OL99 0ZX).</p>
<p><b>B: Proprietorship Register</b><br>Title absolute<br>1 (14.06.2009) PROPRIETORS: AZIZ AHMAD LODHI and SHAHEEN LODHI of 17 Thornwick Rise, Oldham OL99 0ZX.<br>2 (14.06.2009) The price stated to have been paid on 22 May 2009 was £128,000.</p>
<p><b>C: Charges Register</b><br>There are no entries in this register.</p><p style="text-align:center">End of register</p></div>'''%(ADDR.replace(", ","<br>"),ink("Aziz Lodhi","o",190,52),ink("Shaheen Lodhi","o",180,50) if both else "",hand("8/10/2026","a"),hand("8/10/2026","b") if both else "")
    scan_pdf(html_pdf(H,TMP+"/ac.pdf"),out,dpi=135,grey=True,skew=.9,q=65,seed="ac")
def tb(out,ex="02 SEP 2026",va="02 MAR 2027",sg="2/9/2026"):
    H='''<div style="border:2px solid #004b87;padding:16px 20px;font-family:Liberation Sans"><div style="background:#004b87;color:#fff;padding:8px 12px;font:bold 14pt Liberation Sans">UK PRE-DEPARTURE TUBERCULOSIS DETECTION PROGRAMME</div><h2 style="margin:10px 0">Medical certificate – TB clearance</h2>
<div style="display:flex;gap:18px"><div>%s</div><table class="m">%s</table></div><p>The person named above has been examined and there is <b>no evidence of active pulmonary tuberculosis</b>.</p>
<table class="m"><tr><td>Date of chest X-ray / examination</td><td><b>%s</b></td></tr><tr><td>Certificate valid until (six months)</td><td><b>%s</b></td></tr></table>
<div style="display:flex;justify-content:space-between;margin-top:18px"><div>%s<br>Dr Nadia Farrukh, panel physician<br>Date: %s</div>%s</div></div>'''%(face(3,120,150),"".join("<tr><td>%s</td><td><b>%s</b></td></tr>"%r for r in [("Certificate number","LHE-TB-0000417"),("Name","MAHNOOR SIDDIQA JAFFAR"),("Date of birth","23 AUG 1998"),("Sex","F"),("Nationality","PAKISTANI"),("Passport number",APPASS),("UK address","17 Thornwick Rise, Oldham OL99 0ZX"),("Clinic","UK-approved TB screening clinic, Lahore")]),ex,va,ink("Nadia Farrukh","t",180,50),hand(sg,"t"),stamp(["TB SCREENING","CLINIC","LAHORE"],"tb","#004b87",115))
    ims=scan_images(html_pdf(H,TMP+"/tb.pdf",".m td{padding:4px 8px;border-bottom:1px solid #ccc;font-size:10.5pt}"),140,False,.7,3,"tb")
    ims[0].save(out,"JPEG",quality=68,dpi=(140,140))
def english(out):
    H='''<div style="border:6px solid #3a2d66;padding:22px 26px;font-family:Liberation Sans;text-align:center"><b style="font-size:18pt;color:#3a2d66">Northmoor Language Testing</b><br>Secure English Language Test (SELT) provider approved by the Home Office<h2>CERTIFICATE OF ACHIEVEMENT</h2>%s<table class="m" style="text-align:left;margin-top:12px">%s</table>
<div style="display:flex;justify-content:space-between;margin-top:22px;align-items:end"><div>%s<br>Chief Examiner</div>%s</div></div>'''%(face(3,110,135),"".join("<tr><td>%s</td><td><b>%s</b></td></tr>"%r for r in [("Candidate",APP),("Date of birth","23 August 1998"),("Passport number",APPASS),("Test","Speaking and Listening, CEFR level A1"),("Result","PASS"),("Test centre","Lahore UKVI centre 00"),("Test date","18 July 2026"),("Date of award","31 July 2026"),("Valid until","18 July 2028"),("SELT unique reference","NLT/A1/000000417")]),ink("Chief Examiner P","x",170,46),stamp(["NORTHMOOR","SELT"],"en","#3a2d66",100))
    ims=scan_images(html_pdf(H,TMP+"/en.pdf",".m td{padding:4px 8px;border-bottom:1px solid #ccc;font-size:11pt}"),140,False,.6,3,"en"); ims[0].save(out,"JPEG",quality=68,dpi=(140,140))
def form(out):
    S=[("1. About you",[("Full name (as in passport)",APP),("Any other names","None"),("Date of birth","23 August 1998"),("Country of nationality","Pakistan"),("Passport number",APPASS),("Passport issued / expires","11 January 2024 / 10 January 2034"),("National identity card",CNIC),("Home address",LAH),("Mobile","+92 000 0000417"),("E-mail","mahnoor.jaffar@example.org"),("Relationship status","Married"),("Occupation","Primary school teacher, Lahore")]),
    ("2. About your partner",[("Full name",SP),("Date of birth","5 November 1994"),("Nationality","British citizen"),("Passport number",SPPASS),("Address",ADDR),("Type of application","Partner of a person present and settled / British citizen in the UK (spouse)")]),
    ("3. Your relationship",[("When did you first meet in person?","5 August 2024, Lahore"),("Date and place of marriage","14 February 2025, Gulberg, Lahore"),("When did you last see your partner?","6 January 2026"),("Have you lived together in a relationship akin to marriage outside the UK?","Only during his visits"),("Has either of you been married or in a civil partnership before?","No / No"),("Are you related to your partner outside marriage?","No"),("Children","None"),("How do you keep in touch?","Daily video calls and messages")]),
    ("4. Financial requirement",[("Minimum income which you must show","£29,000"),("How will you meet it?","Category A – partner has been with the same employer for six months or more"),("Employer","Brackwater Logistics Ltd, Unit 6, Cinder Wharf, Rochdale OL99 0QY"),("Job and start date","Transport planner, 6 March 2023"),("Gross annual income","£34,200.00"),("Do you rely on savings or on any other income?","No")]),
    ("5. Accommodation",[("Where will you live?",ADDR),("Who owns the property?","Aziz Ahmad Lodhi and Shaheen Lodhi (partner's parents)"),("Number of bedrooms","3"),("Who lives there now?","Partner and his two parents (3 people)"),("Number living there after you arrive","4")]),
    ("6. English language and TB",[("How do you meet the English requirement?","Test at CEFR A1: NLT/A1/000000417, taken 18 July 2026"),("TB certificate","LHE-TB-0000417, approved clinic in Lahore")]),
    ("7. Travel, immigration and character",[("Have you been to the UK in the last 10 years?","No"),("Have you ever been refused a visa for any country?","No"),("Have you been removed, deported or required to leave any country?","No"),("Criminal convictions, penalties or civil judgments in any country?","No"),("Planned date of travel","11 January 2027")])]
    H='<div style="background:#0b0c0c;color:#fff;font:bold 15pt Liberation Sans;padding:9px 14px">Apply for a UK visa – Family (partner)</div><p style="font:10pt Liberation Sans">Unique application number <b>0000-0000-0417-0000</b> &nbsp; Reference <b>%s</b> &nbsp; IHS reference <b>IHS000000417</b><br>Copy of your answers, saved on 19 October 2026</p>'%GWF
    for t,rs in S: H+='<div style="break-inside:avoid"><h3 style="font:bold 12.5pt Liberation Sans;border-bottom:2px solid #1d70b8;margin:14px 0 4px">%s</h3><table class="f">%s</table></div>'%(t,"".join("<tr><td>%s</td><td>%s</td></tr>"%r for r in rs))
    H+='<div style="break-inside:avoid;font:10pt Liberation Sans"><h3 style="font:bold 12.5pt Liberation Sans;border-bottom:2px solid #1d70b8">8. Declaration</h3><p>The information I have given is correct to the best of my knowledge. I have read and accept the conditions and the privacy notice.</p><p>☑ I confirm &nbsp;&nbsp; Name: <b>%s</b> (the applicant) &nbsp;&nbsp; Accepted online on <b>19 October 2026</b></p></div>'%APP
    html_pdf(H,out,".f td{font:10pt Liberation Sans;padding:4px 6px;border-bottom:1px solid #b1b4b6;vertical-align:top}.f td:first-child{width:46%;color:#333}")
def photo(seed,cap,w=300,h=200):
    r=random.Random(seed); im=Image.new("RGB",(w*2,h*2),(r.randint(120,190),r.randint(150,190),r.randint(150,210))); d=ImageDraw.Draw(im)
    d.rectangle((0,h*1.3,w*2,h*2),fill=(r.randint(90,140),r.randint(100,130),80))
    for _ in range(6): x=r.randint(0,w*2);y=r.randint(60,h); d.rectangle((x,y,x+r.randint(40,110),h*1.35),fill=tuple(r.randint(120,200) for _ in range(3)))
    for x,c in ((w*.8,(50,60,90)),(w*1.2,(150,40,70))):
        d.ellipse((x-38,h*.62,x+38,h*.62+96),fill=(196,150,120)); d.chord((x-42,h*.56,x+42,h*.62+70),180,360,fill=(35,28,25)); d.pieslice((x-85,h*1.05,x+85,h*2.6),180,360,fill=c)
    im=im.filter(ImageFilter.GaussianBlur(1.6)); b=io.BytesIO(); im.save(b,"JPEG",quality=72)
    import base64; return '<div style="break-inside:avoid;margin:0 0 10px"><img width="%d" src="data:image/jpeg;base64,%s"><br><span style="font-size:9.5pt">%s</span></div>'%(w,base64.b64encode(b.getvalue()).decode(),cap)
def rel(out):
    H='<h2 style="margin:0">Evidence of the relationship</h2><p>Mahnoor Siddiqa Jaffar and Haroon Aziz Lodhi</p><h3>1. Journeys of Haroon Aziz Lodhi to Lahore</h3><table class="f"><tr><th>Outward</th><th>Return</th><th>Booking</th><th>Occasion</th></tr>'
    for r in [("3 Aug 2024 MAN–LHE","24 Aug 2024 LHE–MAN","ZZ0A41","First meeting, 5 August 2024"),("5 Feb 2025 MAN–LHE","2 Mar 2025 LHE–MAN","ZZ0B42","Marriage, 14 February 2025"),("18 Dec 2025 MAN–LHE","6 Jan 2026 LHE–MAN","ZZ0C43","Visit to wife")]: H+="<tr>"+"".join("<td>%s</td>"%c for c in r)+"</tr>"
    H+='</table><h3>2. Money sent through Sendwell (account holder H A Lodhi; receiver M S Jaffar)</h3><table class="f"><tr><th>Date</th><th>Sent</th><th>Transfer no.</th></tr>'+"".join("<tr><td>2 %s 2026</td><td>£150.00</td><td>SW-0000-%04d</td></tr>"%(date(2026,m,1).strftime("%B"),400+m) for m,_ in REMIT)+'</table>'
    H+='<h3>3. Call record (video calls), selected months</h3><table class="f"><tr><th>Month</th><th>Calls</th><th>Hours</th></tr>'+"".join("<tr><td>%s</td><td>%d</td><td>%s</td></tr>"%r for r in [("May 2024",22,"9 h 40"),("November 2024",29,"21 h 05"),("May 2025",30,"26 h 15"),("November 2025",28,"24 h 50"),("May 2026",31,"27 h 30"),("September 2026",30,"25 h 45")])+"</table>"
    H+='<div class="pb"></div><h3>4. Photographs</h3>'+photo(1,"A. Lahore, 11 August 2024")+photo(2,"B. Wedding day, Gulberg, 14 February 2025")+photo(3,"C. Lahore, 27 December 2025")
    html_pdf(H,out,".f td,.f th{border:1px solid #888;padding:3px 7px;font-size:10pt;text-align:left}h3{margin:14px 0 5px}")
IDX=[("02","Copy of the online application (partner), "+GWF,2),("03","Passports of the applicant and of the sponsor (pages with personal details)",2),("04","Nikahnama with certified English translation; Marriage Registration Certificate",3),("05","Letter of the sponsor, 12 October 2026",1),("06","Letter of the employer, Brackwater Logistics Ltd, 5 October 2026",1),("07","Payslips, April to September 2026 (six)",6),("08","Pennfold Bank statements, 1 April to 10 October 2026",7),("09","Letter of the owners of 17 Thornwick Rise, 8 October 2026, with official copy of the register of title GM000417",2),("10","TB certificate LHE-TB-0000417",1),("11","English test certificate, CEFR A1, 18 July 2026",1),("12","Evidence of the relationship: journeys, money sent, calls, photographs",2)]
def letter(out):
    from docx import Document
    from docx.shared import Pt, Cm
    d=Document(); s=d.styles["Normal"]; s.font.name="Calibri"; s.font.size=Pt(10.5)
    for sec in d.sections: sec.page_width=Cm(21);sec.page_height=Cm(29.7);sec.left_margin=sec.right_margin=Cm(2.3);sec.top_margin=sec.bottom_margin=Cm(1.8)
    p=d.add_paragraph(); r=p.add_run("PELLOW & ASKARI SOLICITORS"); r.bold=True; r.font.size=Pt(15)
    d.add_paragraph("2nd Floor, 0 Market Steps, Manchester M99 0ZY   |   0000 000 0418   |   SRA no. 000417")
    d.add_paragraph("Our ref: NA/JAFFAR/0417\n19 October 2026"); d.add_paragraph("UK Visas and Immigration\nDecision Making Centre (family applications)")
    p=d.add_paragraph(); p.add_run("Mahnoor Siddiqa Jaffar, born 23 August 1998, Pakistani, passport %s\nApplication for entry clearance as the spouse of Haroon Aziz Lodhi, British citizen (Appendix FM) – %s"%(APPASS,GWF)).bold=True
    d.add_paragraph("We act for the applicant and her sponsor. The application was made online today and the papers below are uploaded with it.")
    d.add_paragraph("Relationship. The parties met in person on 5 August 2024 and were married at Gulberg, Lahore on 14 February 2025. The marriage is evidenced at 04 and the life of the relationship at 05 and 12.")
    d.add_paragraph("Financial requirement. The sponsor has been with the same employer since 6 March 2023 and earns £34,200 a year before tax. Category A is relied on: see 06, 07 and 08. The minimum is £29,000.")
    d.add_paragraph("Accommodation. The couple will live in the sponsor's parents' house, which has three bedrooms and will have four people in it: see 09.")
    d.add_paragraph("English and tuberculosis. See 10 and 11. No suitability ground arises.")
    p=d.add_paragraph(); p.add_run("Index of the papers uploaded").bold=True
    t=d.add_table(rows=1,cols=3); t.style="Table Grid"; t.autofit=False
    for cl,w in zip(t.columns,(1.4,13,1.8)): cl.width=Cm(w)
    for c,x in zip(t.rows[0].cells,("No.","Document","Pages")): c.text=x
    for r in IDX:
        cs=t.add_row().cells; cs[0].text=r[0];cs[1].text=r[1];cs[2].text=str(r[2])
    for row in t.rows:
        for c,w in zip(row.cells,(1.4,13,1.8)): c.width=Cm(w)
    d.add_paragraph(); d.add_paragraph("Yours faithfully,")
    svg_png(ink("Nadeem Askari","l",190,54),TMP+"/s.png",190,54); d.add_picture(TMP+"/s.png",width=Cm(4.2))
    d.add_paragraph("Nadeem Askari, solicitor\nPellow & Askari Solicitors"); d.save(out)
F={2:"02 Online application - M S Jaffar.pdf",3:"03 Passports - applicant and sponsor.pdf",4:"04 Nikahnama, translation and MRC.pdf",5:"05 Sponsor letter 12 Oct 2026.pdf",6:"06 Employer letter 5 Oct 2026.pdf",7:"07 Payslips Apr-Sep 2026.pdf",8:"08 Bank statements Apr-Oct 2026.pdf",9:"09 Accommodation - owners letter and title.pdf",10:"10 TB certificate.jpg",11:"11 English test certificate A1.jpg",12:"12 Relationship evidence.pdf",1:"01 Covering letter and index.docx"}
C=MATTER+"/clean/"; X=MATTER+"/faulty/"
shutil.rmtree(MATTER,ignore_errors=True); os.makedirs(C)
for k,f in {1:letter,2:form,3:passports,4:nikah,5:sponsor,6:employer,7:payslips,8:bank,9:accommodation,10:tb,11:english,12:rel}.items(): f(C+F[k])
write_json(C+"matter.json",{"version":1,"packs":["uk-family-visa"],"opened":"2026-09-14","zone":"Europe/London","date_order":"DMY","dates":{"submission":"2026-10-19"},"parties":[{"role":"applicant","names":[APP],"born":"1998-08-23","numbers":{"passport":APPASS,"cnic":CNIC}},{"role":"sponsor","names":[SP],"born":"1994-11-05","numbers":{"passport":SPPASS}}]})
shutil.copytree(C,X)
tb(X+F[10],"02 APR 2026","02 OCT 2026","2/4/2026"); accommodation(X+F[9],False); payslips(X+F[7],skip=4); employer(X+F[6],"32,400"); bank(X+F[8],True); nikah(X+F[4],False)
write_json(MATTER+"/expected.json",{"pack":"uk-family-visa","as_of":"2026-10-19","faults":[
{"id":1,"sort":"date","files":[F[10]],"page":1,"what":"The TB certificate expired on 2 October 2026 (examined 2 April 2026), before the application of 19 October 2026.","why_it_matters":"A valid TB certificate (six months) is required when the application is made; an expired one leads to refusal or a request for a new examination.","severity":"error"},
{"id":2,"sort":"signature","files":[F[9]],"page":1,"what":"The owners' letter is to be signed by both owners (Aziz Ahmad Lodhi and Shaheen Lodhi, as in the title register) but only Aziz Ahmad Lodhi has signed and dated; Shaheen Lodhi's place is blank.","why_it_matters":"The consent of a joint owner to the couple living there isn't shown.","severity":"error"},
{"id":3,"sort":"missing","files":[F[7]],"page":4,"what":"The payslip of July 2026 (pay date 28 July 2026) is missing: five payslips instead of the six promised in the index and in the employer's letter.","why_it_matters":"Category A needs payslips for the whole six months; a gap means the financial requirement isn't evidenced.","severity":"error"},
{"id":4,"sort":"mismatch","files":[F[6],F[7],F[2]],"page":1,"what":"The employer's letter gives the salary as £32,400; the payslips (£2,850 a month), the application form, the sponsor's letter and the covering letter say £34,200.","why_it_matters":"Employer's letter and payslips must agree on the gross salary; the officer will doubt the evidence.","severity":"error"},
{"id":5,"sort":"order","files":[F[8]],"page":3,"what":"Two bank statement pages are swapped: page 4 of 7 (July, no. 44) stands before page 3 of 7 (June, no. 43); the balances don't run on.","why_it_matters":"The statements must run on through the six months; out of order they seem broken.","severity":"warning"},
{"id":6,"sort":"other","files":[F[4]],"page":2,"what":"The English translation of the Nikahnama isn't certified: no translator's statement of accuracy, name, signature, date or contact details, though the index calls it a certified translation.","why_it_matters":"UKVI disregards a document in another language without a certified translation, so the marriage isn't proved.","severity":"error"}],
"clean_doubts":["The sponsor is also called 'partner' in the application form.","The bank statements end on 10 October 2026; the application is of 19 October 2026 (within 28 days).","The TB certificate, English certificate and test provider are invented forms; the provider doesn't exist.","The Nikahnama numbers only 12 columns, shorter than the statutory form."]})
shutil.rmtree(TMP)
