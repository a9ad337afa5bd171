from lib import *
CN='L00LT417'
def head(extra='',cn=CN): return f"""> **Claim No. {cn}**
**IN THE COUNTY COURT AT LUTON**
**BETWEEN**
^ **MRS SHABNAM RAFIQ**
> **Claimant**
^ and
^ **RIDGEWAY LOFT CONVERSIONS LIMITED**
> **Defendant**
---
# {extra}
---
"""
ST=lambda who,cap,date,sig=None: f"""**Statement of truth**
I believe that the facts stated in this document are true. I understand that proceedings for contempt of court may be brought against anyone who makes, or causes to be made, a false statement in a document verified by a statement of truth without an honest belief in its truth.
{{{{sig={sig or who}@{who}/{cap}/{date}}}}}
"""
def parts(F):
    amt_cf='18,640.00' if 4 in F else '18,460.00'
    L=[]
    a=lambda sec,no,title,date,spec: L.append((sec,no,title,date,spec))
    a('A. Statements of case','A1','Claim form','12/05/2026',D('html',f"""<table style="width:100%"><tr><td style="font-size:20pt"><b>Claim form</b><br><span style="font-size:9pt">(CPR Part 7)</span></td><td style="border:1px solid #333;padding:2mm;font-size:10pt">In the <b>County Court at Luton</b><br>Claim no. <b>{CN}</b><br>Issue date <b>12 May 2026</b></td><td>{IMG(round_png('THE COUNTY COURT','LUTON',(150,30,40)),24)}</td></tr></table>
**Claimant(s) name(s) and address(es)**
Mrs Shabnam Rafiq, 58 Wexcombe Road, Luton LU0 0ZZ
**Defendant(s) name and address(es)**
Ridgeway Loft Conversions Limited (company number 00000417), Unit 5, Toll Bar Works, Dunstable LU0 0ZX
**Brief details of claim**
Damages for breach of a contract dated 6 October 2025 for the conversion of the loft at the claimant's home, with interest and costs.
**Value**
The claimant expects to recover more than GBP 10,000 but not more than GBP 25,000.
| Amount claimed | GBP {amt_cf}
| Court fee | GBP 923.00
| Legal representative's costs | to be assessed
| **Total amount** | **GBP {'19,563.00' if 4 in F else '19,383.00'}**
Preferred hearing centre: County Court at Luton. Does the claim include issues under the Human Rights Act 1998? No.
[[pb]]
Claim no. {CN}
**Particulars of claim:** attached.
"""+ST('Shabnam Rafiq','Claimant','11 May 2026')+"""
**Claimant's legal representative's address for service:** Penfold Amin Solicitors, 9 Gordon Parade, Luton LU0 0ZA. Ref: PA/RAF/26-0417. Email: civil@penfoldamin.example.org
""",'scan',css="body{font-family:'Liberation Sans';font-size:11pt}",date='2026-05-12'))
    a('A. Statements of case','A2','Particulars of claim','11/05/2026',D('lo',head('PARTICULARS OF CLAIM')+"""1. The Claimant is the owner and occupier of 58 Wexcombe Road, Luton LU0 0ZZ ("the Property"). The Defendant is a company which carries on business as a builder specialising in loft conversions.
2. By a written contract dated 6 October 2025 ("the Contract") the Defendant agreed to convert the loft of the Property to a bedroom with shower room for the price of GBP 41,800 including VAT, in accordance with drawings RL/58/01 to 03.
3. It was an express term that the works would be completed by 19 December 2025 and an implied term, by section 49 of the Consumer Rights Act 2015, that they would be carried out with reasonable care and skill.
4. The Claimant paid GBP 34,300 by four stage payments, the last on 16 January 2026.
5. In breach of the Contract the Defendant:
* (a) fixed the rear dormer cheeks without a continuous breather membrane, so that water enters at the junction with the main roof;
* (b) installed floor joists at centres wider than shown on drawing RL/58/02;
* (c) failed to provide fire doors to the stair enclosure;
* (d) failed to complete the shower room, decoration and second fix electrical works; and
* (e) left the site on 20 February 2026 and did not return in spite of letters dated 3 March 2026 and 24 March 2026.
6. By reason of the breaches the Claimant has suffered loss and damage.
**PARTICULARS OF LOSS**
| !Item | !GBP
| Cost of remedial works to dormer, floor and stair enclosure | 13,240.00
| Cost of completing the unfinished works in excess of the unpaid balance | 5,220.00
| **Total** | **18,460.00**
7. The Claimant claims interest under section 69 of the County Courts Act 1984 at 4% a year from 20 February 2026 until judgment or sooner payment.
AND the Claimant claims damages of GBP 18,460.00, interest and costs.

"""+ST('Shabnam Rafiq','Claimant','11 May 2026')+"Penfold Amin Solicitors, solicitors for the Claimant\n",'pdf',date='2026-05-11',font='Liberation Serif',size=11.5))
    a('A. Statements of case','A3','Defence','09/06/2026',D('lo',head('DEFENCE')+"""1. Paragraphs 1 and 2 of the Particulars of Claim are admitted.
2. As to paragraph 3, the terms are admitted. The Claimant agreed on 14 January 2026 to a variation (quotation RV-014) by which a larger roof window was to be supplied and the completion date extended to 27 February 2026.
3. Paragraph 4 is admitted. The unpaid balance is GBP 7,500.
4. Paragraph 5 is denied save that it is admitted that the shower room and decoration were not complete on 20 February 2026. The membrane was complete when last seen by the Defendant. The joists are at 400 mm centres as agreed with the building control surveyor.
5. The Defendant left site because the Claimant refused on 19 February 2026 to pay the fifth stage payment and asked the Defendant's workmen to leave.
6. Paragraph 6 and the particulars of loss are denied. If, which is denied, any sum is due to the Claimant, the Defendant is entitled to set off the unpaid price of the variation, GBP 2,150.
7. In the premises the claim is denied.

"""+ST('Gary Tolland','Director, for the Defendant','9 June 2026')+"Harcastle Reed LLP, solicitors for the Defendant\n",'scan',date='2026-06-09',font='Carlito',size=12))
    a('A. Statements of case','A4','Reply','26/06/2026',D('lo',head('REPLY')+"""1. Save as admitted below the Claimant joins issue with the Defendant on its Defence.
2. The Claimant received quotation RV-014 on 14 January 2026 but did not sign or accept it. No extension of time was agreed.
3. The Claimant did not refuse payment. She asked on 19 February 2026 for the leak at the dormer to be put right before the fifth stage payment fell due.
4. It is denied that any set-off arises. The sum of GBP 5,220 in the particulars of loss already gives credit for the unpaid balance of GBP 7,500.

"""+ST('Shabnam Rafiq','Claimant','26 June 2026'),'pdf',date='2026-06-26',font='Liberation Serif',size=11.5))
    a('B. Orders','B1','Order of District Judge Whitcombe (directions)','28/07/2026',D('html',f"""<table style="width:100%"><tr><td><b style="font-size:14pt">General Form of Judgment or Order</b></td><td style="border:1px solid #333;padding:2mm">In the County Court at Luton<br>Claim number <b>{CN}</b><br>Date <b>28 July 2026</b></td></tr></table>
| MRS SHABNAM RAFIQ | Claimant
| RIDGEWAY LOFT CONVERSIONS LIMITED | Defendant
**Before District Judge Whitcombe** sitting at the County Court at Luton, 2 Courthouse Row, Luton.
**Upon** reading the directions questionnaires
**IT IS ORDERED THAT**
1. The claim is allocated to the fast track and assigned to complexity band 3.
2. Standard disclosure by list by 4pm on 28 August 2026; inspection within 7 days.
3. Witness statements of all witnesses of fact to be exchanged by **4pm on 2 October 2026**.
4. Permission to rely on the written report of a single joint expert building surveyor, Helen Marsden MRICS, to be filed and served by **4pm on 30 October 2026**. Written questions by 6 November 2026; answers by 20 November 2026. The cost to be shared equally in the first place.
5. The claim be listed for trial on **Monday 7 December 2026 at 10.00am**, time estimate one day.
6. The claimant shall file and serve an indexed and paginated electronic bundle, not more than 7 and not less than 3 clear days before the trial.
7. Statements of costs be exchanged not less than 2 days before the trial.
8. Costs in the case.
Dated 28 July 2026
{{{{rred=THE COUNTY COURT@LUTON;;txt= }}}}
""",'scan',css="body{font-family:'Liberation Sans';font-size:11.5pt}",date='2026-07-28'))
    a('B. Orders','B2','Notice of trial date','04/08/2026',D('html',f"""<table style="width:100%"><tr><td><b style="font-size:14pt">Notice of Trial Date</b></td><td style="border:1px solid #333;padding:2mm">In the County Court at Luton<br>Claim number <b>{CN}</b><br>Date <b>4 August 2026</b></td></tr></table>
To the claimant's solicitors: Penfold Amin Solicitors, ref PA/RAF/26-0417
To the defendant's solicitors: Harcastle Reed LLP, ref HR/88/RLC
**TAKE NOTICE** that the trial of this claim will take place at **10.00am on Monday 7 December 2026** at the County Court at Luton, 2 Courthouse Row, Luton. One day has been allowed.
Please let the court know at once if the case is settled.
{{{{rred=THE COUNTY COURT@LUTON;;txt= }}}}
""",'scan',css="body{font-family:'Liberation Sans';font-size:12pt}",date='2026-08-04'))
    wd=X(F,1,'30 September 2026','12 October 2026')
    a('C. Witness statements and exhibits','C1','Witness statement of Shabnam Rafiq','30/09/2026',D('lo',f"""> On behalf of the Claimant. S Rafiq. First. Exhibit SR1. {wd}
"""+head('WITNESS STATEMENT OF SHABNAM RAFIQ')+f"""I, Shabnam Rafiq, of 58 Wexcombe Road, Luton LU0 0ZZ, teaching assistant, will say:
1. I am the Claimant. The facts in this statement are within my own knowledge unless I say otherwise. I refer to a bundle marked **SR1**, made up of the contract (SR1, item 1), the schedule of stage payments (SR1, item 2) and photographs which I took (SR1, item 3).
2. I bought the Property with my late husband in 2009. In the summer of 2025 I wished to make a bedroom in the loft for my elder son and asked three companies to quote.
3. Mr Gary Tolland visited on 11 September 2025 and his company sent a quotation of GBP 41,800. I signed the contract at my kitchen table on 6 October 2025 and he signed for the company.
4. Work began on 20 October 2025. The completion date in the contract was 19 December 2025. By Christmas the stairs were in but there was no shower room.
5. I made four stage payments, GBP 34,300 in all. The last was on 16 January 2026.
6. On 14 January 2026 Mr Tolland e-mailed a quotation numbered RV-014 for a larger roof window at GBP 2,150. I told him on the telephone that I could not afford it. I never signed it.
7. On 8 February 2026 it rained heavily and water came through at the side of the dormer. I took the photographs that day and on the next day.
8. On 19 February 2026 Mr Tolland asked for the fifth payment. I asked him to stop the leak first. I did not ask anyone to leave. The following day the tools had gone and nobody came back.
9. I wrote on 3 March 2026 and my solicitors wrote on 24 March 2026. The company answered on 31 March 2026, saying that the balance must be paid before it would return.
10. We have not been able to use the room. A bucket stands under the dormer when it rains.
11. The single joint expert came to the house on 8 October 2026""".replace('11. The single joint expert came to the house on 8 October 2026','11. I understand that the single joint expert is to visit the house in October and I will give her access')+""".

"""+ST('Shabnam Rafiq','Claimant',wd),'scan',date=X(F,1,'2026-09-30','2026-10-12'),font='Liberation Serif',size=12,seed='c1'))
    a('C. Witness statements and exhibits','C2','Exhibit SR1 (contract, stage payments, photographs)','-',D('html',f"""^ Claim No. {CN}
<div style="text-align:center;margin-top:70mm;font-size:20pt"><b>EXHIBIT SR1</b></div>
^ This is the exhibit marked SR1 referred to in the witness statement of Shabnam Rafiq
| 1 | Contract dated 6 October 2025
| 2 | Schedule of stage payments
| 3 | Photographs of 8 and 9 February 2026
[[pb]]
## RIDGEWAY LOFT CONVERSIONS LIMITED
Unit 5, Toll Bar Works, Dunstable LU0 0ZX
# AGREEMENT FOR LOFT CONVERSION WORKS
**Date:** 6 October 2025. **Customer:** Mrs S Rafiq. **Property:** 58 Wexcombe Road, Luton LU0 0ZZ.
1. The Company shall carry out the works shown on drawings RL/58/01, 02 and 03 (dormer loft conversion with bedroom and shower room).
2. **Price:** GBP 41,800 including VAT, payable in five stages: GBP 8,360 on start; GBP 9,000 on structural floor; GBP 9,000 on dormer weathertight; GBP 7,940 on stairs and first fix; GBP 7,500 on completion.
3. **Time:** start 20 October 2025, completion 19 December 2025.
4. Variations must be in writing and signed by both parties before they are carried out.
5. The Company shall make good defects notified within 12 months of completion.
{{{{sig=Shabnam Rafiq@Customer: Mrs S Rafiq;;sig=Gary Tolland@For the Company: G Tolland, director}}}}
[[pb]]
## SR1 - item 2: stage payments
| !Stage | !Date paid | !Method | !GBP
| 1 Start | 20/10/2025 | Bank transfer | 8,360.00
| 2 Structural floor | 07/11/2025 | Bank transfer | 9,000.00
| 3 Dormer weathertight | 01/12/2025 | Bank transfer | 9,000.00
| 4 Stairs and first fix | 16/01/2026 | Bank transfer | 7,940.00
| **Total paid** |  |  | **34,300.00**
| 5 Completion | not paid |  | 7,500.00
[[pb]]
## SR1 - item 3: photographs
<div style="width:150mm;height:75mm;background:linear-gradient(160deg,#b9a58a,#6d6255 60%,#3a3631);margin:4mm 0"></div>
Photograph 1 - water stain at the dormer cheek, 8 February 2026
<div style="width:150mm;height:75mm;background:linear-gradient(200deg,#8c96a0,#c7c2b4 40%,#5a4c3c);margin:4mm 0"></div>
Photograph 2 - missing membrane at the junction with the main roof, 9 February 2026
""",'scan',css="body{font-family:'Caladea';font-size:11.5pt}",date='2026-09-30'))
    a('C. Witness statements and exhibits','C3','Witness statement of Gary Tolland','01/10/2026',D('lo',"""> On behalf of the Defendant. G Tolland. First. Exhibit GT1. 1 October 2026
"""+head('WITNESS STATEMENT OF GARY TOLLAND')+"""I, Gary Tolland, of Unit 5, Toll Bar Works, Dunstable LU0 0ZX, company director, will say:
1. I am a director of the Defendant. I have been in the building trade for 26 years. I refer to a document marked **GT1**, the quotation RV-014.
2. I surveyed the Property on 11 September 2025 and the contract was signed on 6 October 2025.
3. Progress was slow at the start because the building control surveyor asked for a change to the steel. That was not our fault.
4. On 14 January 2026 I sent Mrs Rafiq quotation RV-014 for the larger roof window. The price was GBP 2,150. She told me on the telephone to go ahead. I ordered the window on 15 January 2026.
5. The breather membrane was in place when the dormer was boarded. I do not know what happened to it later.
6. On 19 February 2026 I asked for the fifth stage payment. Mrs Rafiq was upset about a leak and told my men to leave.
7. I wrote on 31 March 2026 offering to return when the balance was paid. That offer was not taken up.

"""+ST('Gary Tolland','Director, for the Defendant','1 October 2026'),'scan',date='2026-10-01',font='Carlito',size=12,seed='c3',extra=ALT if 6 in F else None))
    gt=f"""^ Claim No. {CN}
<div style="text-align:center;margin-top:80mm;font-size:20pt"><b>EXHIBIT GT1</b></div>
^ This is the exhibit marked GT1 referred to in the witness statement of Gary Tolland
^ Quotation RV-014 dated 14 January 2026
"""
    if 3 not in F: gt+="""[[pb]]
## RIDGEWAY LOFT CONVERSIONS LIMITED
Unit 5, Toll Bar Works, Dunstable LU0 0ZX
# QUOTATION FOR VARIATION RV-014
Date: 14 January 2026. To: Mrs S Rafiq, 58 Wexcombe Road, Luton LU0 0ZZ.
| !Item | !GBP
| Supply and fix centre-pivot roof window 1140 x 1180 in place of 780 x 980 | 1,465.00
| Trimming and making good | 326.67
| VAT | 358.33
| **Total** | **2,150.00**
If this variation is accepted the completion date will be 27 February 2026. Please sign and return one copy.
{{txt=Customer signature: (not returned);;sig=Gary Tolland@G Tolland, director}}
"""
    a('C. Witness statements and exhibits','C4','Exhibit GT1 (quotation RV-014)','14/01/2026',D('html',gt,'scan',css="body{font-family:'Carlito';font-size:12pt}",date='2026-10-01',seed='c4'))
    a('D. Expert evidence','D1','Report of Helen Marsden MRICS, single joint expert','22/10/2026',D('rl',f"""^ Claim No. {CN} - Rafiq v Ridgeway Loft Conversions Limited
# REPORT OF THE SINGLE JOINT EXPERT
^ Helen Marsden BSc (Hons) MRICS
^ Marsden Building Consultancy, 31 Mill Street, Bedford MK0 0ZZ
^ Date of inspection: 8 October 2026. Date of report: 22 October 2026
---
## 1. Introduction
1.1 I am a chartered building surveyor with 19 years of experience of defects in dwellings. My curriculum vitae is summarised at Appendix A.
1.2 I was jointly instructed by letter dated 24 August 2026 from Penfold Amin Solicitors and Harcastle Reed LLP, pursuant to paragraph 4 of the order of 28 July 2026, to report on the quality of the works at 58 Wexcombe Road, Luton, what remains unfinished and the reasonable cost of putting matters right.
1.3 I inspected the Property on 8 October 2026 in dry weather. Mrs Rafiq and Mr Tolland were both present.
## 2. The works
2.1 The house is a two-storey semi-detached house of about 1934 with a hipped tiled roof. A flat-roofed dormer has been built on the rear slope. Drawings RL/58/01 to 03 were available to me.
## 3. Findings
3.1 Dormer cheeks. I removed four tiles and two boards. The breather membrane stops about 90 mm short of the junction and is not lapped under the lead soaker. Water marks follow the line of the gap. This is not in accordance with good practice and is the cause of the leak.
3.2 Floor. Joists were measured at 475 mm to 480 mm centres. Drawing RL/58/02 shows 400 mm. The deflection is noticeable and additional joists are needed.
3.3 Stair enclosure. Doors to two first floor rooms are hollow-core and are not fire doors.
3.4 Unfinished work. Shower room (sanitary ware, tiling), second fix electrical work and decoration.
[[pb]]
## 4. Reasonable cost
| !Item | !GBP inc. VAT
| 4.1 Strip and re-lay membrane, soakers and boarding to both dormer cheeks | 5,380.00
| 4.2 Additional floor joists, including lifting and re-laying the deck | 4,760.00
| 4.3 Fire doors, frames and ironmongery | 3,100.00
| **Remedial works** | **13,240.00**
| 4.4 Completion of shower room, electrical second fix and decoration | 12,720.00
| Less unpaid balance of the contract price | -7,500.00
| **Completion in excess of balance** | **5,220.00**
| **Total** | **18,460.00**
4.5 The figures are from current price books with an allowance for the small scale of the work. I would expect competent local builders to quote within ten per cent either way.
## 5. Roof window
5.1 The roof window as fitted measures 780 x 980 mm. The larger window in quotation RV-014 has not been installed.
## 6. Summary of conclusions
6.1 The dormer cheeks, the floor and the stair enclosure fall below the standard of a reasonably competent builder. The work was left unfinished to the extent in 3.4. The reasonable cost is GBP 18,460.00.
## 7. Expert's declaration
7.1 I understand that my duty is to help the court on matters within my expertise and that this duty overrides any obligation to those who instruct or pay me. I have complied with that duty and am aware of CPR Part 35, its practice direction and the Guidance for the Instruction of Experts in Civil Claims.
[[pb]]
## 8. Statement of truth
I confirm that I have made clear which facts and matters referred to in this report are within my own knowledge and which are not. Those that are within my own knowledge I confirm to be true. The opinions I have expressed represent my true and complete professional opinions on the matters to which they refer. I understand that proceedings for contempt of court may be brought against anyone who makes, or causes to be made, a false statement in a document verified by a statement of truth without an honest belief in its truth.

{{{{{X(F,2,'sig=Helen Marsden','sig=-')}@Helen Marsden BSc (Hons) MRICS/22 October 2026}}}}

## Appendix A - curriculum vitae
BSc (Hons) Building Surveying 2005; MRICS 2007. Partner, Tilbrook Surveyors 2010-2018; Marsden Building Consultancy since 2018. About 15 reports a year, one third for claimants, one third for defendants, one third joint.
## Appendix B - documents seen
Contract of 6 October 2025; drawings RL/58/01 to 03; quotation RV-014; statements of case; photographs of 8 and 9 February 2026.
""",'pdf',date='2026-10-22',font='Times',size=11.5))
    LET=lambda fr,dt,to,subj,body,sig: f"## {fr}\n---\n{dt}\n\n{to}\n\n**{subj}**\n{body}\n\nYours faithfully\n{{{{sig={sig}@{sig}}}}}\n"
    E=[('E1','E-mail G Tolland to S Rafiq (quotation RV-014)','14/01/2026',D('html',"""<div style="font-family:'Liberation Sans';font-size:10.5pt"><b>From:</b> Gary Tolland &lt;gary@ridgewayloft.example.org&gt;<br><b>Sent:</b> 14 January 2026 17:22<br><b>To:</b> Shabnam Rafiq &lt;s.rafiq@mail.example.org&gt;<br><b>Subject:</b> Roof window RV-014<br><b>Attachments:</b> RV-014.pdf<hr>
Hi Shabnam
As promised the price for the bigger window, GBP 2,150 all in. If you are happy sign it and send it back and I will get it on order this week.
Cheers
Gary
</div>""",'pdf',date='2026-01-14')),
    ('E2','E-mail S Rafiq to G Tolland (leak)','09/02/2026',D('html',"""<div style="font-family:'Liberation Sans';font-size:10.5pt"><b>From:</b> Shabnam Rafiq &lt;s.rafiq@mail.example.org&gt;<br><b>Sent:</b> 9 February 2026 08:05<br><b>To:</b> Gary Tolland &lt;gary@ridgewayloft.example.org&gt;<br><b>Subject:</b> Water coming in<hr>
Dear Gary
It came through again last night by the side of the dormer. I have taken pictures. Please send someone today, the plaster is soaking.
Shabnam
</div>""",'pdf',date='2026-02-09')),
    ('E3','Letter S Rafiq to the Defendant','03/03/2026',D('lo',LET('Mrs S Rafiq, 58 Wexcombe Road, Luton LU0 0ZZ','3 March 2026','Ridgeway Loft Conversions Limited, Unit 5, Toll Bar Works, Dunstable','Loft at 58 Wexcombe Road','Your men have not been here since 20 February. The loft is not finished and the dormer leaks. I ask you to come back within 14 days, mend the leak and finish the shower room. When that is done I will pay the last stage of GBP 7,500 as agreed on 6 October 2025.','Shabnam Rafiq'),'scan',date='2026-03-03',font='Caladea',size=12)),
    ('E4','Letter Penfold Amin to the Defendant (letter of claim)','24/03/2026',D('lo',LET('PENFOLD AMIN SOLICITORS, 9 Gordon Parade, Luton LU0 0ZA','24 March 2026','Ridgeway Loft Conversions Limited. Our ref: PA/RAF/26-0417','Mrs Shabnam Rafiq - loft conversion at 58 Wexcombe Road','We act for Mrs Rafiq. This is a letter of claim under the Pre-Action Protocol for Construction and Engineering Disputes. By a contract dated 6 October 2025 you agreed to convert the loft for GBP 41,800. Our client has paid GBP 34,300. The works are defective in the respects described in her letter of 3 March 2026 and you left the site on 20 February 2026.<br><br>Please let us have your acknowledgement within 14 days and your full response within 28 days. If we do not hear from you we are instructed to issue proceedings without further notice.','Nadeem Amin'),'pdf',date='2026-03-24',font='Liberation Serif',size=12)),
    ('E5','Letter Defendant to Penfold Amin','31/03/2026',D('lo',LET('RIDGEWAY LOFT CONVERSIONS LIMITED, Unit 5, Toll Bar Works, Dunstable LU0 0ZX','31 March 2026','Penfold Amin Solicitors. Your ref: PA/RAF/26-0417','58 Wexcombe Road','We have your letter of 24 March 2026. We do not accept that the work is defective. We were told to leave. We will return and finish when the fifth stage payment of GBP 7,500 and the window at GBP 2,150 are paid.','Gary Tolland'),'scan',date='2026-03-31',font='Carlito',size=12)),
    ('E6','Letter of joint instruction to Helen Marsden','24/08/2026',D('lo',LET('PENFOLD AMIN SOLICITORS, 9 Gordon Parade, Luton LU0 0ZA','24 August 2026','Helen Marsden MRICS, Marsden Building Consultancy, 31 Mill Street, Bedford','Rafiq v Ridgeway Loft Conversions Limited - Claim No. L00LT417','We write jointly with Harcastle Reed LLP, who have approved this letter. Under paragraph 4 of the order of 28 July 2026 you are appointed single joint expert. Please inspect the Property and report by 30 October 2026 on: (1) whether the works were carried out with reasonable care and skill; (2) what is unfinished; (3) the reasonable cost of remedy and completion. Your fee of GBP 1,440 including VAT will be paid in equal shares.','Nadeem Amin'),'pdf',date='2026-08-24',font='Liberation Serif',size=12))]
    for no,t,d,s in E: a('E. Correspondence',no,t,d,s)
    return L
strike=None
def altpng():
    p=CACHE/'alt.png'; im=Image.new('RGBA',(420,120),(0,0,0,0)); d=ImageDraw.Draw(im); d.line((120,92,262,84),fill=(20,20,40,255),width=6); d.line((122,99,260,92),fill=(20,20,40,255),width=4)
    d.text((236,-14),'2,750',font=ImageFont.truetype(fpath('Kalam'),82),fill=(20,20,60,255)); im.save(p); return str(p)
ALT=[]
def find_alt():
    """locate '2,150' in C3 base"""
    global ALT
    F=set(); C3=[x for x in parts(F) if x[1]=='C3'][0][4]; base([C3])
    doc=pdfium.PdfDocument(str(C3['_p']))
    for i in range(len(doc)):
        tp=doc[i].get_textpage(); s=tp.search('2,150'); m=s.get_next()
        if m:
            l,b,r,t=tp.get_charbox(m[0])[0],tp.get_charbox(m[0])[1],tp.get_charbox(m[0]+m[1]-1)[2],tp.get_charbox(m[0])[3]
            H=doc[i].get_height(); mmx=l/72*25.4; mmy=(H-t)/72*25.4; w=(r-l)/72*25.4
            sc=w/142.0  # strike spans 142 px
            ALT=[(i,altpng(),mmx-120*sc,mmy-78*sc+0.2,420*sc)]; print('alt at page',i+1,ALT); return
def bundle(F,out):
    L=parts(F); base([x[4] for x in L])
    nidx=2
    def idx(start):
        rows='';sec=None;p=start
        for s,no,t,d,sp in L:
            if s!=sec: rows+=f'| **{s[0]}** | **{s[3:]}** |  | \n'; sec=s
            rows+=f"| {no} | {t} | {d} | {p}{'-'+str(p+sp['n']-1) if sp['n']>1 else ''}\n"; p+=sp['n']
        return D('html',head('TRIAL BUNDLE - INDEX')+"^ Trial: Monday 7 December 2026 at 10.00am, County Court at Luton\n| !No. | !Document | !Date | !Page\n"+rows,'pdf',css="table.t td{padding:2px 5px} body{font-size:11.5pt} p{margin:2px} table.t td:nth-child(3),table.t td:nth-child(4){white-space:nowrap}",date='2026-11-26')
    I=idx(2); base([I]); ni=I['n']
    if ni!=1: I=idx(ni+1); base([I])
    w=PdfWriter(); pages=[]; marks=[]
    def addpdf(path):
        n0=len(w.pages); w.append(str(path),import_outline=False); return n0
    addpdf(I['_p']); marks.append(('Index',0,None))
    for s,no,t,d,sp in L:
        tmp=CACHE/f'part_{no}_{"f" if F else "c"}.pdf'; sp['o'].setdefault('seed','m4'+no); sp['o'].setdefault('limit',78000); finish(sp,tmp,'2026-10-05',tmp.name)
        marks.append((f'{no} {t}',addpdf(tmp),s))
    mid=CACHE/f'bund_{len(F)}.pdf'; w.write(str(mid))
    N=len(w.pages); lab=[]; k=1
    for i in range(N):
        lab.append(f'{k}'); 
        if not (5 in F and k==DUP and lab.count(f'{DUP}')==1): k+=1
    mid2=CACHE/f'bund2_{len(F)}.pdf'; overlay(mid,mid2,lab,'print','br')
    w=PdfWriter(clone_from=str(mid2)); secs={}
    for t,p,s in marks:
        par=None
        if s:
            if s not in secs: secs[s]=w.add_outline_item(s,p)
            par=secs[s]
        w.add_outline_item(t,p,parent=par)
    w.page_mode='/UseOutlines'
    w.metadata=None; w.add_metadata({'/Title':'Trial bundle - Rafiq v Ridgeway Loft Conversions Limited - L00LT417','/Author':'Penfold Amin Solicitors','/Producer':'pypdf','/CreationDate':"D:20261126161500+00'00'",'/ModDate':"D:20261126161500+00'00'"})
    w.compress_identical_objects(); w.write(str(out)); print('bundle',out,N,'pages; dup at',DUP if 5 in F else None, os.path.getsize(out)//1024,'KB'); 
    for t,p,s in marks: print('   ',p+1,lab[p],t)
DUP=24
def docs(F):
    return {'1 Letter to court enclosing bundle 27-11-2026.pdf':D('lo',"""## PENFOLD AMIN SOLICITORS
9 Gordon Parade, Luton LU0 0ZA - civil@penfoldamin.example.org
---
27 November 2026
Our ref: PA/RAF/26-0417

The Court Manager, County Court at Luton, 2 Courthouse Row, Luton

**Rafiq v Ridgeway Loft Conversions Limited - Claim No. L00LT417 - trial 7 December 2026 at 10.00am**
We enclose for filing on Monday 30 November 2026, in accordance with paragraph 6 of the order of 28 July 2026:
1. the indexed and paginated electronic trial bundle (one PDF);
2. the agreed case summary;
3. the certificate of service;
4. the Claimant's statement of costs; and
5. the draft order.
The bundle has been agreed with Harcastle Reed LLP for the Defendant. Two witnesses will give evidence, Mrs Rafiq and Mr Tolland. The report of the single joint expert stands as written evidence; no questions were put to her.

Yours faithfully
{{sig=Nadeem Amin@Nadeem Amin/Partner, Penfold Amin Solicitors}}
""",'pdf','2026-11-27',font='Liberation Serif',size=11.5),
    '2 Case summary (agreed).docx':D('lo',head('AGREED CASE SUMMARY')+"""1. This is a claim for GBP 18,460.00 and interest arising from a loft conversion at 58 Wexcombe Road, Luton, under a contract dated 6 October 2025 (price GBP 41,800; paid GBP 34,300).
2. Issues: (a) whether the works were carried out with reasonable care and skill; (b) whether quotation RV-014 of 14 January 2026 was accepted; (c) who brought the works to an end on 19 and 20 February 2026; (d) quantum; (e) set-off of GBP 2,150.
3. Expert evidence: Helen Marsden MRICS, single joint expert, report dated 22 October 2026.
4. Reading: pages of sections A, C and D of the bundle. Estimated reading time one hour.
**Chronology**
| !Date | !Event
| 06/10/2025 | Contract
| 20/10/2025 | Works start
| 14/01/2026 | Quotation RV-014
| 16/01/2026 | Fourth stage payment
| 20/02/2026 | Defendant leaves site
| 24/03/2026 | Letter of claim
| 12/05/2026 | Claim issued
| 28/07/2026 | Directions
| 22/10/2026 | Report of the single joint expert
| 07/12/2026 | Trial
""",'docx','2026-11-25',font='Liberation Serif',size=11.5,author='N Amin',title='Case summary'),
    '3 Certificate of service.pdf':D('html',f"""<table style="width:100%"><tr><td style="font-size:18pt"><b>Certificate of service</b></td><td style="border:1px solid #333;padding:2mm">Name of court: County Court at Luton<br>Claim No. <b>{CN}</b><br>Claimant: Mrs Shabnam Rafiq<br>Defendant: Ridgeway Loft Conversions Limited</td></tr></table>
| On what day did you serve? | 26 November 2026
| The date of service is | 26 November 2026
| What documents did you serve? | Electronic trial bundle with index; agreed case summary
| On whom did you serve? | Harcastle Reed LLP, solicitors for the defendant
| How did you serve the documents? | By e-mail at 15:40 to rlc@harcastlereed.example.org (address given for service)
| Served on behalf of | the claimant's solicitor
I believe that the facts stated in this certificate are true. I understand that proceedings for contempt of court may be brought against anyone who makes, or causes to be made, a false statement in a document verified by a statement of truth without an honest belief in its truth.
{{{{sig=Priya Solanki@Full name: Priya Solanki/Position: Paralegal, Penfold Amin Solicitors/Date: 27 November 2026}}}}
""",'scan','2026-11-27',css="body{font-family:'Liberation Sans';font-size:11pt} table.t td{padding:6px}"),
    "4 Claimant's statement of costs.pdf":D('rl',f"""# STATEMENT OF COSTS (SUMMARY ASSESSMENT)
^ County Court at Luton - Claim No. {CN}
^ Mrs Shabnam Rafiq v Ridgeway Loft Conversions Limited
^ Claimant's statement of costs for the trial on 7 December 2026
| !Fee earner | !Grade | !Rate (GBP) | !Hours | !Amount (GBP)
| Nadeem Amin | A | 280 | 9.5 | 2,660.00
| Priya Solanki | D | 140 | 16.0 | 2,240.00
| **Profit costs** |  |  |  | **4,900.00**

| !Disbursement | !Amount (GBP)
| Court fee on issue | 923.00
| Hearing fee | 619.00
| Half share of expert's fee | 720.00
| Counsel's brief fee | 1,250.00
| **Total disbursements** | **3,512.00**

| Profit costs | 4,900.00
| VAT on profit costs | 980.00
| Disbursements | 3,512.00
| VAT on counsel's fee | 250.00
| **Grand total** | **9,642.00**
The costs stated above do not exceed the costs which the claimant is liable to pay in respect of the work which this statement covers.

{{{{sig=Nadeem Amin@Nadeem Amin, Partner/Penfold Amin Solicitors/25 November 2026}}}}
""",'pdf','2026-11-25',font='Helvetica',size=10.5),
    '5 Draft order.docx':D('lo',head('DRAFT ORDER')+"""**Before** the Judge sitting at the County Court at Luton on 7 December 2026
**Upon** hearing counsel for the Claimant and the solicitor for the Defendant
**IT IS ORDERED THAT**
1. There be judgment for the Claimant in the sum of GBP 18,460.00.
2. The Defendant do pay interest of GBP ________ under section 69 of the County Courts Act 1984.
3. The Defendant do pay the Claimant's costs, summarily assessed at GBP ________.
4. The above sums be paid by 4pm on 21 December 2026.
Dated ________ December 2026
""",'docx','2026-11-26',font='Liberation Serif',size=11.5,author='N Amin',title='Draft order')}
def meta(F): return {"version":1,"packs":["uk-court-ebundle"],"opened":"2026-03-16","zone":"Europe/London","date_order":"DMY","dates":{"submission":"2026-11-30"},"steps":[{"what":"trial","on":"2026-12-07","jurisdictions":["GB"]}]}
BN='Trial bundle - Rafiq v Ridgeway - L00LT417.pdf'
def faults_():
    return [
dict(id=1,sort='date',files=[BN],page=PG['C1'],what="Mrs Rafiq's witness statement is dated 12 October 2026 (corner note and statement of truth), after the exchange date of 2 October 2026 in the order at B1; the index says 30/09/2026.",why_it_matters='A statement out of time needs relief from sanctions (CPR 32.10); bundle index and paper differ.',severity='error'),
dict(id=2,sort='signature',files=[BN],page=PG['D1']+2,what="The single joint expert's statement of truth is not signed.",why_it_matters='CPR 35 requires a signed statement of truth; unsigned report may not be relied on.',severity='error'),
dict(id=3,sort='missing',files=[BN],page=PG['C4'],what='Exhibit GT1 consists of the exhibit sheet only; the quotation RV-014 which it announces is not in the bundle (pages and index renumbered from there).',why_it_matters='The witness statement relies on a document that is not exhibited.',severity='error'),
dict(id=4,sort='mismatch',files=[BN],page=PG['A1'],what='The claim form claims GBP 18,640.00 (total 19,563.00); particulars of claim, expert report, case summary and draft order say 18,460.00.',why_it_matters='Amount claimed differs between claim form and particulars.',severity='error'),
dict(id=5,sort='order',files=[BN],page=DUP+1,what=f'Printed page number {DUP} occurs twice; every later printed number is one behind the index and the bookmarks.',why_it_matters='Bundle references after that page are wrong; index does not match.',severity='error'),
dict(id=6,sort='other',files=[BN],page=PG['C3']+ALT[0][0],what='In paragraph 4 of Mr Tolland\'s statement the price 2,150 is struck through and 2,750 written in by hand, without initials or date.',why_it_matters='A statement altered after signing must be re-verified or the change initialled.',severity='warning')]
PG={}
doubts=['Court stamp on the claim form is the only sealed page of section A.','The costs statement and draft order are not served according to the certificate (only bundle and case summary).','The expert signs as single joint expert; her answers section is absent because no questions were put.']
if __name__=='__main__':
    find_alt()
    L=parts({1,2,3,4,5,6}); base([x[4] for x in L]); p=2
    for s,no,t,d,sp in L: PG[no]=p; p+=sp['n']
    def post(d):
        bundle(set(),d/'clean'/BN); bundle({1,2,3,4,5,6},d/'faulty'/BN)
    build('04-uk-court-ebundle',docs,meta,faults_(),doubts,'uk-court-ebundle','2026-11-26',post=post)
