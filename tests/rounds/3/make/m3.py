from lib import *
def pence(x): return f'{x:,.2f}'
PAY=[('June','25/06/2026',3),('July','24/07/2026',4),('August','25/08/2026',5),('September','25/09/2026',6),('October','23/10/2026',7),('November','25/11/2026',8)]
def docs(F):
    ps=[]
    for m,d,n in PAY:
        if 3 in F and m=='September': continue
        ps.append(f"""## BRADGATE LOGISTICS LIMITED
14 Ashby Way, Leicester LE0 0ZX. PAYE ref 000/BL00
| !Employee | !Payroll no. | !NI number | !Tax code | !Pay date | !Period
| Mr Adeel Ahmed Shah | 0184 | ZZ000000A | 1257L | {d} | Month {n} ({m} 2026)

| !Payments | !Amount (GBP) | !Deductions | !Amount (GBP)
| Basic salary | 2,800.00 | PAYE income tax | 350.40
|  |  | National Insurance | 140.16
| **Gross pay** | **2,800.00** | **Total deductions** | **490.56**

| !Year to date | !Gross | !Tax | !NI
| Month {n} | {pence(2800*n)} | {pence(350.40*n)} | {pence(140.16*n)}

> **NET PAY: GBP 2,309.44**
Paid by BACS to account ending 0041. Role: Transport Planner.
""")
    pay=D('rl','[[pb]]\n'.join(ps),'pdf','2026-11-25',font='Helvetica',size=9.5,margins=(18,22),title='Payslips',footer='Bradgate Logistics Limited - payslip')
    P=[('26/05/2026','25/06/2026',['01/06 SO A H Shah board 350.00','04/06 CARD Fosse Foods 62.18','11/06 DD Orbit Mobile 18.00','19/06 CARD Soar Fuel 41.50']),('26/06/2026','25/07/2026',['01/07 SO A H Shah board 350.00','06/07 CARD Fosse Foods 71.04','13/07 DD Orbit Mobile 18.00','20/07 FPO M Tanveer support 200.00']),('26/07/2026','25/08/2026',['03/08 SO A H Shah board 350.00','10/08 CARD Fosse Foods 58.77','11/08 DD Orbit Mobile 18.00','18/08 CARD Airline ticket LHE 612.00']),('26/08/2026','25/09/2026',['01/09 SO A H Shah board 350.00','11/09 DD Orbit Mobile 18.00','14/09 CARD Soar Fuel 39.20','21/09 FPO M Tanveer support 200.00']),('26/09/2026','25/10/2026',['01/10 SO A H Shah board 350.00','05/10 CARD Fosse Foods 66.31','12/10 DD Orbit Mobile 18.00','19/10 FPO M Tanveer support 200.00']),('26/10/2026','25/11/2026',['02/11 SO A H Shah board 350.00','09/11 CARD Fosse Foods 73.90','11/11 DD Orbit Mobile 18.00','16/11 CARD Visa health surcharge save 120.00'])]
    P[5][2][3]='16/11 CARD Fosse Homewares 84.00'
    bal=1842.60; pages=[]
    for i,(a,b,tx) in enumerate(P):
        ob=bal; rows=f'| {a[:5]} | Balance brought forward |  |  | {pence(bal)}\n'
        for t in tx:
            d,*r=t.split(); amt=float(r[-1]); bal=round(bal-amt,2); rows+=f"| {d} | {' '.join(r[:-1])} | {pence(amt)} |  | {pence(bal)}\n"
        sal=2290.44 if (4 in F and i==2) else 2309.44
        bal=round(bal+sal,2); rows+=f"| {PAY[i][1][:5]} | BACS BRADGATE LOGISTICS SALARY |  | {pence(sal)} | {pence(bal)}\n"
        pages.append(f'''<table style="width:100%"><tr><td><b style="font-size:16pt;color:#124">Midshire Bank</b><br><span style="font-size:8.5pt">3 Cank Row, Leicester LE0 0ZB</span></td><td style="text-align:right;font-size:9.5pt">Classic Current Account<br>Sort code 00-00-00 &nbsp; Account 00000041<br>Sheet {i+1} of 6</td></tr></table>
Mr Adeel Ahmed Shah, 27 Thornby Lane, Leicester LE0 0ZZ
**Statement period:** {a} to {b}
| Opening balance | {pence(ob)} | Closing balance | {pence(bal)}

| !Date | !Details | !Paid out (GBP) | !Paid in (GBP) | !Balance (GBP)
{rows}
{{{{txt=Statement printed at branch on 26 November 2026 and confirmed as a true record. ;;bblu=MIDSHIRE BANK/LEICESTER BRANCH/~26 NOV 2026;;sg=Denise Holt}}}}''')
    if 5 in F: pages[1],pages[2]=pages[2],pages[1]
    bank=D('html','\n[[pb]]\n'.join(pages),'scan','2026-11-26',css="body{font-family:'Liberation Sans';font-size:10.5pt}",limit=80000)
    el=D('lo',"""## BRADGATE LOGISTICS LIMITED
14 Ashby Way, Leicester LE0 0ZX  |  Company No. 00000184  |  people@bradgate.example.org
---
"""+X(F,1,'26 November 2026','28 October 2026')+"""

Entry Clearance Officer
UK Visas and Immigration

Dear Sir or Madam
**Mr Adeel Ahmed Shah, date of birth 9 May 1991 - 27 Thornby Lane, Leicester LE0 0ZZ**
I confirm that Mr Shah has been employed by this company since 4 March 2024 as a Transport Planner. His employment is permanent and full time (37.5 hours a week) and he is not serving notice.
His gross annual salary is GBP 33,600, paid monthly in arrears by BACS. He has been paid at this rate since 1 April 2025. His normal monthly net pay is GBP 2,309.44.
The payslips issued to him for the months from June 2026 are genuine and were produced by our payroll department.
Please contact me at the above address if you need anything further.

Yours faithfully
{{sig=Caroline Peake@Caroline Peake/HR Manager/Bradgate Logistics Limited}}
""",'scan',X(F,1,'2026-11-26','2026-10-28'),font='Carlito',seed='m3el')
    cell=lambda n,l,v: f'<tr><td style="width:8mm">{n}</td><td style="width:60mm">{l}</td><td style="font-family:\'PakType Naskh Basic\';font-size:13pt;color:#223">{v}</td></tr>'
    nn=D('html','''<div style="border:2px solid #444;padding:4mm"><div class=u style="text-align:center;font-size:16pt"><b>نکاح نامہ</b></div><div class=u style="text-align:center;font-size:9.5pt">حکومت پنجاب - یونین کونسل نمبر 41 گجرات - رجسٹر نمبر 12 - اندراج نمبر 58</div>
<table class="t u" style="font-size:9.5pt;width:100%">'''+''.join(cell(*r) for r in [(1,'دولہا کا نام مع ولدیت و سکونت','عدیل احمد شاہ ولد احمد حسین شاہ، لیسٹر، برطانیہ'),(2,'دولہا کی تاریخ پیدائش / پاسپورٹ نمبر','09-05-1991 &nbsp; 000000031'),(3,'دولہن کا نام مع ولدیت و سکونت','مہوش تنویر دختر تنویر اقبال، محلہ اسلام نگر، گجرات'),(4,'دولہن کی تاریخ پیدائش','01-12-1995'),(5,'دولہن کا شناختی کارڈ نمبر','00000-0000032-2'),(6,'دولہن کی حیثیت','کنواری'),(7,'وکیل دولہن','تنویر اقبال ولد محمد اقبال'),(8,'گواہان','سہیل تنویر ولد تنویر اقبال؛ احمد حسین شاہ ولد فضل حسین شاہ'),(9,'تاریخ نکاح','11-04-2025'),(10,'مہر','200,000 روپے، معجل ادا شدہ'),(11,'خاص شرائط','کوئی نہیں'),(12,'نکاح خواں / رجسٹرار','مولانا سعید احمد'),(13,'تاریخ اندراج','14-04-2025')])+'''</table>
{{sig=Adeel Ahmed Shah@دولہا;;sig=Mehwish Tanveer@دولہن;;sig=Tanveer Iqbal@وکیل}}
{{sig=Sohail Tanveer@گواہ;;sig=Ahmed Hussain Shah@گواہ;;sig=Maulana Saeed Ahmed@نکاح رجسٹرار;;round=NIKAH REGISTRAR UC 41 GUJRAT@41/08}}
</div>''','scan','2025-04-14',css="@page{margin:12mm} table.t td{line-height:1.8;padding:2px 6px} table.row{margin-top:0}",limit=110000)
    tr=D('html',"""# Certified translation - Nikah Nama
^ Government of the Punjab - Union Council No. 41 Gujrat - Register No. 12 - Entry No. 58
| 1 | Bridegroom, father and residence | Adeel Ahmed Shah son of Ahmed Hussain Shah, Leicester, United Kingdom
| 2 | Date of birth / passport number of bridegroom | 09-05-1991; 000000031
| 3 | Bride, father and residence | Mehwish Tanveer daughter of Tanveer Iqbal, Mohalla Islam Nagar, Gujrat
| 4 | Date of birth of bride | 01-12-1995
| 5 | Identity card number of bride | 00000-0000032-2
| 6 | Status of bride | Maiden
| 7 | Vakil of bride | Tanveer Iqbal son of Muhammad Iqbal
| 8 | Witnesses | Sohail Tanveer son of Tanveer Iqbal; Ahmed Hussain Shah son of Fazal Hussain Shah
| 9 | Date of nikah | 11-04-2025
| 10 | Dower | Rs. 200,000, prompt, paid
| 11 | Special conditions | None
| 12 | Nikah registrar | Maulana Saeed Ahmed
| 13 | Date of registration | 14-04-2025
[Signatures of the bridegroom, bride, vakil, two witnesses and the Nikah Registrar; round stamp of the Nikah Registrar, Union Council 41 Gujrat]

I confirm that this is an accurate translation of the original document in Urdu. Translator: Khalid Mehmood Butt, member no. T-0032, Jhelum Language Services, 8 Court Road, Gujrat; tel. 053-0000000; khalid@jls.example.org. Date of translation: 9 November 2026.

{{sig=Khalid Mehmood Butt@Khalid Mehmood Butt, translator;;rgrn=JHELUM LANGUAGE SERVICES GUJRAT@T-0032}}
""",'pdf','2026-11-09',css="body{font-family:'EB Garamond','EB Garamond 12';font-size:12.5pt}",title='Translation of Nikah Nama')
    mrc=D('rl',"""# MARRIAGE REGISTRATION CERTIFICATE
^ Local Government and Community Development, Government of the Punjab
> CRMS No. M000041-25-0058
| Union Council | 41, Gujrat | Date of marriage | 11-04-2025
| Place of marriage | Gujrat | Date of entry | 14-04-2025

| ! | !Groom | !Bride
| Name | ADEEL AHMED SHAH | MEHWISH TANVEER
| Father | AHMED HUSSAIN SHAH | TANVEER IQBAL
| Identity | Passport 000000031 (GBR) | CNIC 00000-0000032-2
| Date of birth | 09-05-1991 | 01-12-1995
| Marital status | Single | Maiden
| Address | 27 Thornby Lane, Leicester, UK | Mohalla Islam Nagar, Gujrat

| Nikah registrar | MAULANA SAEED AHMED | Dower | Rs. 200,000 (prompt, paid)
| Witness | SOHAIL TANVEER | Witness | AHMED HUSSAIN SHAH
Issued on 22-04-2025

{{sig=Arshad Warraich@Arshad Warraich/Secretary;;rgrn=UNION COUNCIL NO. 41 GUJRAT@SECRETARY}}
""",'scan','2025-04-22',font='Helvetica',size=10.5,color=True)
    p1=D('html',passport('PK','TANVEER','MEHWISH','ZZ0000032','1995-12-01','F','GUJRAT, PAK','2023-08-10','2033-08-09','00000-0000032-2'),'scan','2026-11-05',color=True)
    p2=D('html',passport('GB','SHAH','ADEEL AHMED','000000031','1991-05-09','M','LEICESTER','2022-02-21','2032-02-21'),'scan','2026-11-05',color=True)
    c1=D('html',cnic('Mehwish Tanveer','Tanveer Iqbal','00000-0000032-2','01.12.1995','19.01.2022','19.01.2032','F'),'jpg','2026-11-05',crop=(.2,.03,.82,.34),dpi=220)
    en=D('html',"""<div style="border:6px solid #1d4f7c;padding:8mm;text-align:center"><div style="font-size:10pt">Secure English Language Test - UKVI approved</div>
# Life Skills Test Report Form - CEFR Level A1
^ Speaking and Listening
| Family name | TANVEER
| First name | MEHWISH
| Date of birth | 01/12/1995
| Identity document | Passport ZZ0000032
| Nationality | Pakistani
| Test date | 14/03/2026
| Test centre | PK900, Lahore
| SELT reference | LS/000000/0032
| Result | **PASS**
Date of report: 21/03/2026. The result may be checked online for two years from the test date.
{{sig=Julian Mercer@Chief Examiner;;round=LIFE SKILLS TEST CENTRE LAHORE@PK900;;txt= }}
</div>""",'pdf','2026-03-21',css="body{font-family:'Liberation Sans';font-size:11pt}")
    ti,te=X(F,6,('22 September 2026','21 March 2027'),('19 May 2026','18 November 2026'))
    tb=D('html',f"""<div style="border:2px solid #333;padding:7mm"><div style="display:flex"><div style="flex:1"><b style="font-size:15pt">Medical certificate</b><br>UK pre-entry tuberculosis screening</div>{IMG(photo_png('Mehwish Tanveer','F'),26)}</div>
| Certificate number | LHE-TB-0000032
| Name | Mehwish TANVEER
| Date of birth | 1 December 1995
| Passport number | ZZ0000032
| Sex | Female
| Address in the UK | 27 Thornby Lane, Leicester LE0 0ZZ
| Result | No evidence of active pulmonary tuberculosis found
| Issue date | {ti}
| Expiry date | {te}
This certificate is valid for six months from the date of issue.

{{{{sig=Dr Saira Naveed@Dr Saira Naveed/Panel physician;;round=MODEL HEALTH CLINIC LAHORE@TB SCREENING;;txt= }}}}
</div>""",'scan','2026-09-22',css="body{font-family:'Caladea';font-size:12pt} table.t td{padding:6px}",seed='m3tb',color=True,limit=105000)
    acc=D('lo',"""27 Thornby Lane
Leicester LE0 0ZZ

20 November 2026

**To the Entry Clearance Officer**
**Accommodation for Mehwish Tanveer (born 1 December 1995) and Adeel Ahmed Shah**
I am the father of Adeel Ahmed Shah and the registered owner of 27 Thornby Lane, Leicester (title number LT000027). The house is free of mortgage.
The house has four bedrooms, two reception rooms, a kitchen and two bathrooms. It is occupied by me, my wife Nargis Shah and my son Adeel. No one else lives here.
My daughter-in-law Mehwish is welcome to live in the house with my son for as long as they wish. They will have the exclusive use of the double bedroom at the front of the first floor and will share the kitchen and the living rooms with us. My son pays me GBP 350 a month towards the household.

Yours faithfully
"""+X(F,2,"{{sig=Ahmed Hussain Shah@Ahmed Hussain Shah}}","{{sig=-@Ahmed Hussain Shah}}"),'scan','2026-11-20',font='Liberation Serif',size=12,seed='m3acc')
    ins=D('rl',"""# PROPERTY INSPECTION REPORT
^ Soar Valley Property Services, 2 Wharf Street, Leicester LE0 0ZC
| Property | 27 Thornby Lane, Leicester LE0 0ZZ
| Owner | Mr Ahmed Hussain Shah (title LT000027)
| Date of inspection | 17 November 2026
| Inspector | Gemma Rowley, Tech. IOSH
| Purpose | Suitability of accommodation - partner visa of Ms Mehwish Tanveer

| !Room | !Size (sq m) | !Remarks
| Bedroom 1 (front, first floor) | 14.2 | Double; reserved for Mr A A Shah and Ms M Tanveer
| Bedroom 2 | 12.8 | Double; Mr and Mrs A H Shah
| Bedroom 3 | 9.6 | Vacant
| Bedroom 4 | 7.9 | Study
| Living room / dining room | 17.1 / 13.0 | Shared
| Kitchen, bathroom, shower room | - | Clean, working; smoke and CO alarms tested
Present occupants: three adults. After arrival of the applicant: four adults. The permitted number under Part X of the Housing Act 1985 for this property is 6.5 persons. The property will not be overcrowded and is free from category 1 hazards.

{{sig=Gemma Rowley@Gemma Rowley/Inspector/18 November 2026}}
""",'pdf','2026-11-18',font='DejaVu Sans',size=9.5,footer='Report SV/2711 - page #')
    sp=D('lo',"""> Adeel Ahmed Shah
> 27 Thornby Lane, Leicester LE0 0ZZ
> 27 November 2026

**Entry Clearance Officer - application of my wife, Mehwish Tanveer, passport ZZ0000032**
I am a British citizen (passport 000000031) born in Leicester on 9 May 1991. I write in support of the application of my wife for entry clearance as my partner.
We were introduced by our families in November 2023 and spoke by telephone and video call before we first met in Gujrat in August 2024. We were married in Gujrat on 11 April 2025. I stayed until 28 April 2025 and visited again from 22 August to 6 September 2026. We speak every day.
I work for Bradgate Logistics Limited as a Transport Planner and earn GBP 33,600 a year. My payslips for June to November 2026 and the statements of my Midshire Bank account are enclosed. I meet the financial requirement through salaried employment with the same employer for more than six months.
We will live with my parents at 27 Thornby Lane, where a double bedroom is kept for us. My father's letter and an inspection report are enclosed.
We intend to live together permanently in the United Kingdom. I undertake to support my wife without recourse to public funds.

Yours faithfully
{{sig=Adeel Ahmed Shah@Adeel Ahmed Shah}}
""",'scan','2026-11-27',font='Caladea',size=11.5)
    base([pay,bank])
    idx=D('lo',"""# INDEX OF DOCUMENTS
^ Entry clearance as a partner (Appendix FM)
^ Applicant: Mehwish Tanveer, born 1 December 1995, Pakistani, passport ZZ0000032
^ Sponsor: Adeel Ahmed Shah, born 9 May 1991, British citizen, passport 000000031
| !Tab | !Document | !Date | !Pages
| **A** | **Identity** |  | 
| A1 | Passport of the applicant | 10/08/2023 | 1
| A2 | Passport of the sponsor | 21/02/2022 | 1
| A3 | CNIC of the applicant | 19/01/2022 | 1
| **B** | **Relationship** |  | 
| B1 | Nikah Nama (Urdu) | 14/04/2025 | 1
| B2 | Certified translation of B1 | 09/11/2026 | 1
| B3 | Marriage Registration Certificate | 22/04/2025 | 1
| B4 | Letter of the sponsor | 27/11/2026 | 1
| **C** | **Finances (Category A)** |  | 
| C1 | Payslips, June to November 2026 | 25/06/2026 - 25/11/2026 | 6
| C2 | Bank statements, Midshire Bank, 26/05/2026 to 25/11/2026 | 26/11/2026 | 6
| C3 | Letter of Bradgate Logistics Limited | 26/11/2026 | 1
| **D** | **English, health, accommodation** |  | 
| D1 | English test, CEFR A1 | 21/03/2026 | 1
| D2 | TB certificate | 22/09/2026 | 1
| D3 | Letter of the owner of the accommodation | 20/11/2026 | 1
| D4 | Property inspection report | 18/11/2026 | 1

Prepared by Tariq & Boyce Immigration, Leicester and Gujrat. Online application to be submitted on 1 December 2026.
""",'docx','2026-11-27',font='Carlito',size=11,author='T Boyce')
    return {'Index of documents.docx':idx,'A1 Passport - Mehwish Tanveer.pdf':p1,'A2 Passport - Adeel Ahmed Shah.pdf':p2,'A3 CNIC - Mehwish Tanveer.jpg':c1,'B1 Nikah Nama 11-04-2025 (Urdu).pdf':nn,'B2 Nikah Nama - certified translation.pdf':tr,'B3 Marriage Registration Certificate.pdf':mrc,'B4 Sponsor letter 27-11-2026.pdf':sp,'C1 Payslips Jun-Nov 2026.pdf':pay,'C2 Bank statements May-Nov 2026.pdf':bank,'C3 Employer letter.pdf':el,'D1 English test A1.pdf':en,'D2 TB certificate.pdf':tb,'D3 Accommodation letter.pdf':acc,'D4 Property inspection report.pdf':ins}
def meta(F): return {"version":1,"packs":["uk-family-visa"],"opened":"2026-10-12","zone":"Europe/London","date_order":"DMY","dates":{"submission":"2026-12-01"},"parties":[{"role":"applicant","names":["Mehwish Tanveer"],"born":"1995-12-01","numbers":{"cnic":"00000-0000032-2","passport":"ZZ0000032"}},{"role":"sponsor","names":["Adeel Ahmed Shah"],"born":"1991-05-09","numbers":{"passport":"000000031"}}],"steps":[]}
faults=[
dict(id=1,sort='date',files=['C3 Employer letter.pdf'],page=1,what="The employer's letter is dated 28 October 2026, 34 days before the application of 1 December 2026 (index: 26/11/2026).",why_it_matters='Evidence of current employment must be dated no earlier than 28 days before the application.',severity='error'),
dict(id=2,sort='signature',files=['D3 Accommodation letter.pdf'],page=1,what='The letter of the owner of the accommodation is not signed.',why_it_matters='An unsigned letter is no evidence of permission to live in the property.',severity='error'),
dict(id=3,sort='missing',files=['C1 Payslips Jun-Nov 2026.pdf'],page=4,what='The September 2026 payslip (month 6) is missing: five payslips instead of six, month 5 is followed by month 7.',why_it_matters='Payslips must cover the full six months; index says 6 pages.',severity='error'),
dict(id=4,sort='mismatch',files=['C2 Bank statements May-Nov 2026.pdf'],page=2,what='The salary credit of 25/08 in the bank statement is 2,290.44; the August payslip and the employer show net pay of 2,309.44. (The August sheet stands second because of fault 5.)',why_it_matters='Net pay in payslips must correspond with credits in the bank account.',severity='error'),
dict(id=5,sort='order',files=['C2 Bank statements May-Nov 2026.pdf'],page=2,what='Bank statement sheets 2 and 3 are exchanged (Sheet 3 of 6 comes before Sheet 2 of 6).',why_it_matters='Statements out of sequence; running balance does not carry forward.',severity='warning'),
dict(id=6,sort='other',files=['D2 TB certificate.pdf'],page=1,what='The TB certificate was issued on 19 May 2026 and expired on 18 November 2026, before the application (index: 22/09/2026).',why_it_matters='A valid TB certificate is required at the date of application.',severity='error')]
doubts=['Sponsor has no CNIC/NICOP in the file (British passport only).','No proof of communication or photographs beyond the letter.','Title register for the house is not enclosed (inspection report and owner letter cite the title number).']
if __name__=='__main__': build('03-uk-family-visa',docs,meta,faults,doubts,'uk-family-visa','2026-11-27')
