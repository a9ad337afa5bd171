from lib import *
FM="""# MIRZA NOMANI & PARTNERS
^ Advocates - 3rd Floor, Falettis Chambers, Egerton Road, Lahore - notices@mirzanomani.example.org
---
"""
TA='Suite 402, Sapphire Business Centre, Main Boulevard, Gulberg III, Lahore'
def docs(F):
    eng=D('lo',FM+"""20 August 2026
Our ref: MNP/T/2026/112

Mrs Naheed Zafar, 16-E Cavalry Ground, Lahore
**Engagement: tenancy of Suite 402, Sapphire Business Centre**
Thank you for instructing us in the matter of the rent of Suite 402 due from Crestline Software (Private) Limited. We shall (a) review the tenancy papers, (b) send such notices as are needed and (c), if you so instruct, prepare an ejectment petition under the Punjab Rented Premises Act, 2009.
Our fee for steps (a) and (b) is Rs. 150,000. A separate fee will be agreed for proceedings. Ms Javeria Nomani will have the day to day conduct of the matter. Please sign and return a copy if you agree.

{{sig=Javeria Nomani@Javeria Nomani/for Mirza Nomani & Partners;;sig=Naheed Zafar@Agreed: Naheed Zafar/24 August 2026}}
""",'pdf','2026-08-24',font='Caladea',size=11.5)
    cn=D('html',cnic('Naheed Zafar','Zafar Mahmood','00000-0000081-4','28.04.1964','15.02.2023','15.02.2033','F',rel='Husband Name'),'jpg','2026-08-24',crop=(.2,.03,.82,.34),dpi=220)
    ini='{{txt= ;;sg=Naheed Zafar;;sg=Ammar Bashir}}'
    ten=D('html',f"""<div style="text-align:center;border:1.5px solid #555;padding:2mm;font-size:10.5pt"><b>e-STAMP Rs. 3,000</b> - Agreement (tenancy) - PB-LHR-0000-00000081 - 28-06-2024</div>
# TENANCY AGREEMENT
This tenancy agreement is made at Lahore on **1 July 2024** between **Mrs Naheed Zafar**, wife of Zafar Mahmood, CNIC 00000-0000081-4, of 16-E Cavalry Ground, Lahore (the **Landlord**) and **Crestline Software (Private) Limited**, company registration No. 0000082, through its Chief Financial Officer **Ammar Bashir**, CNIC 00000-0000083-7, authorised by resolution of the board dated 25 June 2024 (the **Tenant**).
1. **Premises.** {TA.split(', Lahore')[0]}, Lahore, of 2,150 square feet with three parking spaces.
2. **Term.** Three years from 1 July 2024 to 30 June 2027.
3. **Rent.** Rs. 185,000 a month, payable in advance by the 10th of each month to the Landlord's account with Ravi Commercial Bank, account 0000-81. The rent shall increase by 10% on 1 July of each year.
4. **Security deposit.** Rs. 555,000, equal to three months' rent, received on 28 June 2024; refundable without interest within 30 days after vacant possession, less arrears and damage.
5. **Use.** Office only. No sub-letting without written consent.
{ini}
^ - 1 / 3 -
[[pb]]
6. **Bills.** The Tenant pays electricity, gas, internet and common area charges. The Landlord pays property tax.
7. **Repairs.** Day-to-day repairs by the Tenant; structural repairs by the Landlord.
8. **Alterations.** Only with written consent; to be removed at the end of the term if so required.
9. **Inspection.** With 24 hours' notice.
10. **Default.** If two months' rent is in arrears the Landlord may give notice to pay within 15 days.
11. **Termination.** If the arrears are not paid within the time given under clause 10, the Landlord may end the tenancy by a further written notice of 30 days.
12. **Early termination by the Tenant.** By 90 days' notice after the first year.
13. **Notices.** In writing, by registered post or courier, to the Landlord at 16-E Cavalry Ground, Lahore, and to the Tenant at the premises.
14. **Registration.** The parties shall present this agreement before the Rent Registrar.
{ini}
^ - 2 / 3 -
[[pb]]
In witness whereof the parties have signed at Lahore on the date first above written.
{{{{sig=Naheed Zafar@Landlord/Naheed Zafar;;sig=Ammar Bashir@For the Tenant/Ammar Bashir, CFO;;round=CRESTLINE SOFTWARE (PVT) LTD@LAHORE}}}}
Witnesses:
{{{{sig=Usman Zafar@1. Usman Zafar/CNIC 00000-0000084-9;;sig=Hira Latif@2. Hira Latif/CNIC 00000-0000085-6}}}}
Entered in the register of the Rent Registrar, Lahore, at No. 644 on 9 July 2024.
{{{{rred=RENT REGISTRAR LAHORE@No. 644/09-07-2024;;sig=Masood Akhtar@Rent Registrar}}}}
^ - 3 / 3 -
""",'scan','2024-07-09',css="body{font-family:'FreeSerif';font-size:12.3pt;line-height:1.55}")
    br=D('rl',f"""# CRESTLINE SOFTWARE (PRIVATE) LIMITED
^ Registration No. 0000082 - Registered office: 11 Canal Bank Road, Lahore
### EXTRACT OF THE MINUTES OF A MEETING OF THE BOARD OF DIRECTORS
held on 25 June 2024 at 3.00 pm at the registered office
**Present:** Farrukh Sheikh (Chief Executive and director), Maham Sheikh (director), Bilal Toor (director). In attendance: Sana Rauf (company secretary).
**Resolved** that the company take on rent Suite 402, Sapphire Business Centre, Main Boulevard, Gulberg III, Lahore, from Mrs Naheed Zafar for three years from 1 July 2024 at a monthly rent of Rs. 185,000 with an annual increase of 10% and a security deposit of Rs. 555,000; and that Mr Ammar Bashir, Chief Financial Officer, be authorised to sign the tenancy agreement and all connected papers.
Certified to be a true extract.

{{{{sig=Farrukh Sheikh@Farrukh Sheikh/Chief Executive;;sig={X(F,2,'Sana Rauf','-')}@Sana Rauf/Company Secretary;;round=CRESTLINE SOFTWARE (PVT) LTD@LAHORE}}}}
""",'scan','2024-06-25',font='Times',size=12,seed='m8br')
    hn=D('html',f"""## HANDING OVER AND INVENTORY - Suite 402, Sapphire Business Centre
Date: <span style="font-family:Caveat;font-size:16pt">1 July 2024</span>
| !Item | !Quantity | !Condition
| Split air-conditioners (2 ton) | <span style="font-family:Caveat;font-size:15pt">5</span> | <span style="font-family:Caveat;font-size:15pt">working</span>
| Ceiling lights | <span style="font-family:Caveat;font-size:15pt">36</span> | <span style="font-family:Caveat;font-size:15pt">2 fused</span>
| Glass partitions | <span style="font-family:Caveat;font-size:15pt">4</span> | <span style="font-family:Caveat;font-size:15pt">good</span>
| Keys, main door | <span style="font-family:Caveat;font-size:15pt">6</span> | -
| Electricity meter reading | <span style="font-family:Caveat;font-size:15pt">018442</span> | -
| Gas meter | none | -
Possession handed over today under the tenancy agreement of 1 July 2024.
{{{{sig=Naheed Zafar@Handed over: Naheed Zafar;;sig=Ammar Bashir@Taken over: Ammar Bashir for Crestline Software (Private) Limited}}}}
""",'scan','2024-07-01',css="body{font-family:'Carlito'}")
    dr=D('html',"""<div style="border:1px dashed #333;padding:5mm"><b style="font-size:14pt">RECEIPT</b> <span style="float:right">No. 0007</span>
Received with thanks from **Crestline Software (Private) Limited** the sum of **Rs. 555,000** (five hundred and fifty-five thousand) by pay order No. 000555 of Ravi Commercial Bank, being the security deposit for Suite 402, Sapphire Business Centre, Gulberg III, Lahore.
Dated 28 June 2024
{{txt= ;;sig=Naheed Zafar@Naheed Zafar}}
</div>""",'scan','2024-06-28',css="body{font-family:'Liberation Sans';font-size:11.5pt;line-height:1.8}")
    ri=D('lo',f"""Mrs Naheed Zafar
16-E Cavalry Ground, Lahore

5 June 2025

The Chief Financial Officer
Crestline Software (Private) Limited
{TA}

**Annual increase of rent from 1 July 2025**
Dear Mr Bashir
Under clause 3 of our tenancy agreement of 1 July 2024 the rent increases by 10% on 1 July. With effect from 1 July 2025 it will be Rs. 203,500 a month. Kindly arrange payment accordingly.

Yours sincerely
{{{{sig=Naheed Zafar@Naheed Zafar}}}}
""",'scan','2025-06-05',font='Liberation Serif',size=12,seed='m8ri')
    ri2=D('lo',f"""Mrs Naheed Zafar
16-E Cavalry Ground, Lahore

4 June 2026

The Chief Financial Officer
Crestline Software (Private) Limited
{TA}

**Annual increase of rent from 1 July 2026**
Dear Mr Bashir
As last year, I write to remind you that under clause 3 of the tenancy agreement the rent will be Rs. 223,850 a month with effect from 1 July 2026.

Yours sincerely
{{{{sig=Naheed Zafar@Naheed Zafar}}}}
""",'pdf','2026-06-04',font='Liberation Serif',size=12)
    M=[('January',203500,'09-01-2026'),('February',203500,'10-02-2026'),('March',203500,'10-03-2026'),('April',203500,'09-04-2026'),('May',203500,'08-05-2026'),('June',203500,'10-06-2026'),('July',223850,'10-07-2026'),('August',223850,None),('September',223850,None),('October',223850,None),('November',223850,None)]
    bal=0; rows=''
    for m,a,p in M:
        paid=a if p else 0; bal+=a-paid; rows+=f"| {m} 2026 | {a:,} | {f'{paid:,}' if p else '-'} | {p or '-'} | {bal:,}\n"
    led=D('rl',f"""## RENT LEDGER - SUITE 402, SAPPHIRE BUSINESS CENTRE
Landlord: Mrs Naheed Zafar. Tenant: Crestline Software (Private) Limited. Account 0000-81, Ravi Commercial Bank. Position at 24 November 2026.
| !Month | !Rent due (Rs.) | !Received (Rs.) | !Date received | !Arrears (Rs.)
{rows}
Rent for July 2024 to December 2025 was received in full (twelve months at Rs. 185,000 and six months at Rs. 203,500, total Rs. 3,441,000).
**Arrears at 24 November 2026: Rs. {bal:,}** (four months at Rs. 223,850). Security deposit held: Rs. 555,000.

{{{{sig=Usman Zafar@Prepared: Usman Zafar;;sig=Naheed Zafar@Checked: Naheed Zafar}}}}
""",'pdf','2026-11-24',font='DejaVu Sans',size=9.5,footer='Rent ledger - page #')
    n1=D('lo',FM+f"""10 September 2026
Our ref: MNP/T/2026/112
**BY COURIER**

Crestline Software (Private) Limited
{TA}
### NOTICE OF DEFAULT UNDER CLAUSE 10 OF THE TENANCY AGREEMENT DATED 1 JULY 2024
On behalf of our client Mrs Naheed Zafar we give you notice that rent for August and September 2026, at Rs. 223,850 a month, amounting to **Rs. 447,700**, is in arrears. You are called upon to pay this sum within **15 days** of receipt of this notice, failing which our client will end the tenancy under clause 11 and take proceedings for ejectment and recovery at your cost.

{{{{sig=Javeria Nomani@Javeria Nomani/Advocate High Court/for Mirza Nomani & Partners}}}}
""",'scan','2026-09-10',font='Caladea',size=11.5)
    def cour(no,dt,ref,deliv,suite,by): return D('html',f"""<div style="border:2px solid #000;width:150mm;padding:4mm;font-family:'Liberation Sans Narrow','Liberation Sans';font-size:10.5pt"><b style="font-size:15pt">PIGEON EXPRESS</b> <span style="float:right;font-family:'DejaVu Sans Mono'">CN {no}</span>
| Booked | {dt} | Origin | Lahore
| Shipper | Mirza Nomani & Partners, Egerton Road, Lahore | Shipper's ref. | {ref}
| Consignee | Crestline Software (Private) Limited, Suite {suite}, Sapphire Business Centre, Main Boulevard, Gulberg III, Lahore | Weight | 0.1 kg
| Contents | Documents | Charges | Rs. 350
| Delivered | <span style="font-family:Kalam;font-size:13pt">{deliv}</span> | Received by | <span style="font-family:Kalam;font-size:13pt">{by}</span>
</div>""",'scan','2026-09-14',dpi=150,seed='m8c'+no)
    c1=cour('000000112-1','11-09-2026','MNP/T/2026/112 - notice of 10-09-2026','14-09-2026',X(F,6,'402','204'),'Reception')
    rp=D('lo',f"""# CRESTLINE SOFTWARE (PRIVATE) LIMITED
^ {TA} - finance@crestline.example.org
---
22 September 2026
Mirza Nomani & Partners, Advocates, Egerton Road, Lahore. Your ref: MNP/T/2026/112

**Rent of Suite 402**
We acknowledge receipt on 14 September 2026 of your notice dated 10 September 2026. The delay is caused by late receipts from two overseas customers. The rent for August and September 2026 (Rs. 447,700) is not disputed. We expect to pay it by 15 October 2026 and ask your client to bear with us until then.

For Crestline Software (Private) Limited
{{{{sig=Ammar Bashir@Ammar Bashir/Chief Financial Officer}}}}
""",'scan','2026-09-22',font='Carlito',size=11.5)
    arr=X(F,4,'671,550','617,550')
    n2=D('lo',FM+f"""19 October 2026
Our ref: MNP/T/2026/112
**BY COURIER**

Crestline Software (Private) Limited
{TA}
### LEGAL NOTICE - TERMINATION OF TENANCY UNDER CLAUSE 11
1. We refer to our notice of default dated 10 September 2026, received by you on 14 September 2026, and to your letter of 22 September 2026.
2. You did not pay within 15 days, nor by 15 October 2026. Rent for August, September and October 2026 is now in arrears, in all **Rs. {arr}**.
3. On behalf of Mrs Naheed Zafar we give you notice that the tenancy of Suite 402 is terminated on the expiry of **30 days** from receipt of this notice. You are required to hand over vacant possession by then and to pay the arrears and rent up to the date of possession.
4. In default, our client will file an ejectment petition under the Punjab Rented Premises Act, 2009 without further notice.
A copy of this notice is kept in our office for further action.

{{{{sig=Javeria Nomani@Javeria Nomani/Advocate High Court/for Mirza Nomani & Partners}}}}
""",'scan','2026-10-19',font='Caladea',size=11.5,seed='m8n2')
    c2=cour('000000112-2',X(F,1,'20-10-2026','16-10-2026'),'MNP/T/2026/112 - notice of 19-10-2026',X(F,1,'21-10-2026','17-10-2026'),'402','Hira Latif')
    r2=D('html',f"""<div style="font-family:'Liberation Sans';font-size:10.5pt"><b>From:</b> Ammar Bashir &lt;ammar.bashir@crestline.example.org&gt;<br><b>To:</b> Javeria Nomani &lt;notices@mirzanomani.example.org&gt;<br><b>Date:</b> Mon, 2 Nov 2026 16:48 +0500<br><b>Subject:</b> Suite 402 - your notice of 19 October 2026 (MNP/T/2026/112)<hr>
Dear Ms Nomani
Your legal notice of 19 October 2026 reached us on 21 October 2026. We do not dispute the arrears for August to October 2026. We propose four equal monthly instalments from December together with the current rent, and ask that the termination be withdrawn. Otherwise we will need until the end of January 2027 to move.
Regards
Ammar Bashir, CFO
</div>""",'pdf','2026-11-02')
    ins=D('rl',"""## ATTENDANCE NOTE
Matter MNP/T/2026/112 - Zafar / Crestline Software - 18 November 2026, 11.15 to 11.45
Attending: Mrs Naheed Zafar, Mr Usman Zafar; Javeria Nomani.
1. The proposal of 2 November 2026 for instalments was explained. Mrs Zafar does not accept it.
2. The 30 days of the legal notice, delivered on 21 October 2026, end on 20 November 2026.
3. Instruction: if possession is not given, file the ejectment petition with claim for arrears on 1 December 2026. Ledger to be brought up to date by Mr Usman Zafar.

{{sig=Javeria Nomani@Javeria Nomani, 18 November 2026}}
""",'pdf','2026-11-18',font='Times',size=11.5)
    idx=D('lo',FM+"""### MASTER FILE INDEX - MNP/T/2026/112
Client: Mrs Naheed Zafar. Other party: Crestline Software (Private) Limited. Premises: Suite 402, Sapphire Business Centre, Lahore. File to go to the petition drafter on 1 December 2026.
| !No. | !Date | !Paper | !Pages
| 01 | 25-06-2024 | Board resolution of the tenant (extract) | 1
| 02 | 28-06-2024 | Receipt for security deposit, No. 0007 | 1
| 03 | 01-07-2024 | Tenancy agreement | 3
| 04 | 01-07-2024 | Handing over note and inventory | 1
| 05 | 05-06-2025 | Letter: rent increase 2025 | 1
| 06 | 04-06-2026 | Letter: rent increase 2026 | 1
| 07 | 20-08-2026 | Engagement letter | 1
| 08 | - | CNIC of client (photograph) | 1
| 09 | 10-09-2026 | Notice of default | 1
| 10 | 11-09-2026 | Courier receipt for 09 | 1
| 11 | 22-09-2026 | Reply of the tenant | 1
| 12 | 19-10-2026 | Legal notice (termination) | 1
| 13 | 20-10-2026 | Courier receipt for 12 | 1
| 14 | 02-11-2026 | E-mail of the tenant | 1
| 15 | 24-11-2026 | Rent ledger | 1

Checked by: Javeria Nomani, 25 November 2026
{{sig=Javeria Nomani@Javeria Nomani}}
""",'pdf','2026-11-25',font='Caladea',size=11)
    L={'00_Master index.pdf':idx,'01_2024-06-25_Board resolution.pdf':br,'02_2024-06-28_Deposit receipt.pdf':dr,'03_2024-07-01_Tenancy agreement.pdf':ten,'04_2024-07-01_Handing over note.pdf':hn,'05_2025-06-05_Rent increase letter.pdf':ri,'06_2026-06-04_Rent increase letter.pdf':ri2,'07_2026-08-20_Engagement letter.pdf':eng,'08_CNIC Naheed Zafar.jpg':cn,'09_2026-09-10_Notice of default.pdf':n1,'10_2026-09-11_Courier receipt.pdf':c1,'11_2026-09-22_Tenant reply.pdf':rp,'12_2026-10-19_Legal notice.pdf':n2,'13_2026-10-20_Courier receipt.pdf':c2,'14_2026-11-02_Tenant e-mail.pdf':r2,'15_2026-11-24_Rent ledger.pdf':led}
    if 3 in F: del L['02_2024-06-28_Deposit receipt.pdf']
    if 5 in F: L={{'05_2025-06-05_Rent increase letter.pdf':'06_2025-06-05_Rent increase letter.pdf','06_2026-06-04_Rent increase letter.pdf':'05_2026-04-06_Rent increase letter.pdf'}.get(k,k):v for k,v in L.items()}
    for n,s in L.items(): s['o'].setdefault('seed','m8'+s['text'][:30])
    return L
def meta(F): return {"version":1,"packs":["documentation-discipline"],"opened":"2026-08-20","zone":"Asia/Karachi","date_order":"DMY","dates":{"submission":"2026-12-01"},"parties":[{"role":"client","names":["Naheed Zafar"],"numbers":{"cnic":"00000-0000081-4"}}],"steps":[]}
faults=[
dict(id=1,sort='date',files=['13_2026-10-20_Courier receipt.pdf'],page=1,what='The courier receipt for the legal notice is booked 16-10-2026 and delivered 17-10-2026, before the notice itself (19 October 2026); file name and index say 20-10-2026, the tenant says 21 October.',why_it_matters='Service of the termination notice cannot be proved; the 30 days run from receipt.',severity='error'),
dict(id=2,sort='signature',files=['01_2024-06-25_Board resolution.pdf'],page=1,what='The certified extract of the board resolution is not signed by the company secretary.',why_it_matters='Authority of the CFO to bind the tenant is not properly certified.',severity='error'),
dict(id=3,sort='missing',files=['02_2024-06-28_Deposit receipt.pdf'],page=1,what='The receipt for the security deposit (No. 02 of the index) is not in the file.',why_it_matters='The deposit of Rs. 555,000 must be accounted for in the petition.',severity='error'),
dict(id=4,sort='mismatch',files=['12_2026-10-19_Legal notice.pdf'],page=1,what='The legal notice claims arrears of Rs. 617,550 for August to October 2026; three months at Rs. 223,850 are Rs. 671,550, as in the ledger.',why_it_matters='A wrong demand undermines the notice of termination.',severity='error'),
dict(id=5,sort='order',files=['05_2025-06-05_Rent increase letter.pdf','06_2026-06-04_Rent increase letter.pdf','05_2026-04-06_Rent increase letter.pdf','06_2025-06-05_Rent increase letter.pdf'],page=1,what='The two rent increase letters are exchanged against the index (05 is the 2026 letter, 06 the 2025 letter) and the 2026 letter is named with day and month reversed (2026-04-06 for 4 June 2026). Two files renamed.',why_it_matters='Papers out of date order; file name does not match the letter.',severity='warning'),
dict(id=6,sort='other',files=['10_2026-09-11_Courier receipt.pdf'],page=1,what='The courier receipt of the notice of default is addressed to Suite 204; the premises and address for notices are Suite 402.',why_it_matters='Notice not shown to be sent to the contractual address (clause 13).',severity='error')]
doubts=['No note of instructions after the tenant\'s e-mail of 2 November 2026 is in the file.','The signed copy of the legal notices kept on file is the office copy.','The company seal stands on the resolution and the agreement, not on later letters.','Rent receipts for each month are not in the file (bank transfers, ledger only).']
if __name__=='__main__': build('08-documentation-discipline',docs,meta,faults,doubts,'documentation-discipline','2026-11-24')
