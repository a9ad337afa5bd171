from lib import *
HC="# IN THE LAHORE HIGH COURT, RAWALPINDI BENCH, RAWALPINDI\n"
def cause(head,F=(),bad=False):
    j='Jhelum' if bad else 'Rawalpindi'
    return HC+f"""^ {head}
^ Bilal Sarwar Khokhar ........................ **Petitioner**
^ **VERSUS**
^ Additional District Judge, {j} and 3 others ........................ **Respondents**
---
"""
ADV="{{txt=Dated: 27-11-2026;;sig=Bilal Sarwar Khokhar@PETITIONER/Bilal Sarwar Khokhar;;sig=Rehan Mahmood Chaudhry@Through: Rehan Mahmood Chaudhry/Advocate High Court, CC No. PHC-00001/Chaudhry & Malik Law Associates/Rawalpindi}}\n"
OATH="round=OATH COMMISSIONER RAWALPINDI@Muhammad/Tufail/Reg. 0417;;sg=Muhammad Tufail"
ident="Identified by: Rehan Mahmood Chaudhry, Advocate High Court"
def affid(what,paras,day='27th',sig='Bilal Sarwar Khokhar',stampd='27-11-2026'):
    return f"""^ **AFFIDAVIT OF** Bilal Sarwar Khokhar son of Ghulam Sarwar Khokhar, adult, Muslim, resident of House No. 14-B, Street No. 6, Gulzar-e-Quaid, Rawalpindi, holding CNIC No. 00000-0000011-1.

I, the above named deponent, do hereby solemnly affirm and declare as under:

{paras}

{{{{txt= ;;sig={sig}@DEPONENT/Bilal Sarwar Khokhar}}}}
**VERIFICATION**
Verified on oath at Rawalpindi on this {day} day of November 2026 that the contents of the above affidavit are true and correct to the best of my knowledge and belief and that nothing has been concealed therefrom.

{{{{{OATH};;box=ATTESTED/~{stampd}/Oath Commissioner;;sig={sig}@DEPONENT}}}}
{{{{txt={ident};;sg=Rehan Mahmood Chaudhry}}}}
"""
def docs(F):
    TR="{{box=ATTESTED TO BE/TRUE COPY/Advocate;;sg=Rehan Mahmood Chaudhry;;txt= }}\n"
    urg=D('html',HC+"""### URGENT FORM / OPENING SHEET

| Nature of case | Writ Petition (Article 199 of the Constitution of the Islamic Republic of Pakistan, 1973)
| Case title | Bilal Sarwar Khokhar **versus** Additional District Judge, Rawalpindi and 3 others
| Category | Family - maintenance of minor and recovery of dowry articles
| Subordinate courts | (1) Court of Additional District Judge, Rawalpindi - Family Appeal No. 63 of 2026<br>(2) Judge Family Court, Rawalpindi - Family Suit No. 418 of 2025
| Date of impugned order | 06-10-2026
| Date of institution in the suit court | 17-03-2025
| Interim relief sought | Yes - suspension of judgments and decrees; separate C.M.
| Grounds of urgency | Execution petition is fixed for 07-12-2026 and coercive process is likely to issue.
| Counsel | Rehan Mahmood Chaudhry, Advocate High Court. CC No. PHC-00001. Cell 0300-0000000
| Petitioner's CNIC | 00000-0000011-1
| Respondent No. 3's CNIC | 00000-0000012-4

It is requested that the accompanying petition may kindly be fixed at the earliest for the reason stated above.

{{txt=Dated: 27-11-2026;;sig=Rehan Mahmood Chaudhry@Counsel for the Petitioner}}
""","scan",css="body{font-family:'Caladea'}")
    fee=D('html',"""<div style="border:2px solid #2b5; padding:6mm"><table style="width:100%"><tr><td style="font-size:15pt"><b>e-STAMP</b><br><span style="font-size:9pt">Court Fee - Government of the Punjab</span></td><td class=r style="font-size:16pt"><b>Rs. 500/-</b></td></tr></table>
| e-Stamp ID | PB-RWP-0000-00000417
| Type | Court fee (Article 199 petition)
| Description | COURT FEE ON WRIT PETITION - LAHORE HIGH COURT, RAWALPINDI BENCH
| Paid by | Bilal Sarwar Khokhar, CNIC 00000-0000011-1
| Agent / counsel | Rehan Mahmood Chaudhry, Advocate
| Amount in words | Five Hundred Rupees Only
| Issue date | 26-Nov-2026 11:42 AM
| Valid for | One proceeding only
</div>
^ This slip may be verified through the e-Stamping portal. Not valid if altered.
{{txt= ;;bblu=CANCELLED/~30-11-26}}
""".replace('\n{{txt= ;;bblu=CANCELLED/~30-11-26}}',''),'pdf','2026-11-26',css="body{font-family:'Carlito'}")
    lod=D('lo',cause('W.P. No. ________ of 2026')+"""### SYNOPSIS AND LIST OF DATES
The petitioner, a salaried store supervisor, calls in question the concurrent judgments and decrees whereby maintenance of the minor was fixed at Rs. 22,000/- per month with 10% annual increase and a sum of Rs. 465,000/- was decreed as alternate price of dowry articles.

| !Date | !Event
| 12-03-2019 | Marriage of the petitioner with respondent No. 3 at Rawalpindi.
| 04-06-2020 | Birth of the minor, respondent No. 4 (Hoorain Bilal).
| 19-01-2025 | Respondent No. 3 left the house of the petitioner with the minor.
| 17-03-2025 | Family Suit No. 418 of 2025 instituted by respondents No. 3 and 4 (Annexure C).
| 21-05-2025 | Written statement filed by the petitioner (Annexure D).
| 02-03-2026 | Salary certificate of the petitioner, exhibited as Exh. D-3 (Annexure E).
| 14-05-2026 | Suit partly decreed by respondent No. 2 (Annexure B).
| 09-06-2026 | Family Appeal No. 63 of 2026 preferred by the petitioner.
| 06-10-2026 | Appeal dismissed by respondent No. 1 - impugned judgment and decree (Annexure A).
| 08-10-2026 | Certified copy applied for; copy delivered on 20-10-2026.
| 07-12-2026 | Next date in Execution Petition No. 77 of 2026.
| 27-11-2026 | Present writ petition drawn and verified.

"""+ADV,'pdf','2026-11-27',font='Liberation Serif',size=12)
    suit=X(F,4,'418','481')
    pet=D('lo',HC+f"""^ **W.P. No. ________ of 2026**

Bilal Sarwar Khokhar son of Ghulam Sarwar Khokhar, resident of House No. 14-B, Street No. 6, Gulzar-e-Quaid, Rawalpindi. CNIC 00000-0000011-1.
> **PETITIONER**
^ **VERSUS**
1. Additional District Judge, Rawalpindi.
2. Judge Family Court, Rawalpindi.
3. Mst. Sumaira Yaqoob daughter of Muhammad Yaqoob, CNIC 00000-0000012-4.
4. Hoorain Bilal, minor daughter of Bilal Sarwar Khokhar, through respondent No. 3, her real mother and next friend.
Respondents No. 3 and 4 resident of House No. 221, Dhoke Kala Khan, Rawalpindi.
> **RESPONDENTS**
### WRIT PETITION UNDER ARTICLE 199 OF THE CONSTITUTION OF THE ISLAMIC REPUBLIC OF PAKISTAN, 1973 AGAINST THE JUDGMENT AND DECREE DATED 06-10-2026 PASSED BY RESPONDENT NO. 1 AND THE JUDGMENT AND DECREE DATED 14-05-2026 PASSED BY RESPONDENT NO. 2

Respectfully sheweth:
1. That the addresses of the parties given above are correct and sufficient for the purpose of service.
2. That the petitioner was married to respondent No. 3 on 12-03-2019 at Rawalpindi. Out of the wedlock one daughter, respondent No. 4, was born on 04-06-2020. The relations of the spouses became strained and respondent No. 3 left on 19-01-2025.
3. That respondents No. 3 and 4 instituted Family Suit No. {suit} of 2025 on 17-03-2025 before respondent No. 2 for recovery of maintenance allowance and dowry articles. Copy of the plaint is **Annexure C**.
4. That the petitioner contested the suit through a written statement filed on 21-05-2025 (**Annexure D**) and stated therein that he is serving as a store supervisor with Margalla Cold Storage (Pvt.) Limited and draws a gross salary of Rs. 48,600/- per month.
5. That in evidence the petitioner produced his salary certificate dated 02-03-2026 as Exh. D-3 (**Annexure E**), which was neither challenged in cross-examination nor rebutted by any other document.
6. That respondent No. 2 through judgment and decree dated 14-05-2026 (**Annexure B**) partly decreed the suit, fixed maintenance of the minor at Rs. 22,000/- per month from the date of institution with 10% annual increase, allowed maintenance of respondent No. 3 for the iddat period at Rs. 10,000/- per month, and decreed Rs. 465,000/- as alternate price of dowry articles.
7. That the petitioner assailed the same through Family Appeal No. 63 of 2026, filed on 09-06-2026, which was dismissed by respondent No. 1 on 06-10-2026. Certified copy of the impugned judgment and decree is **Annexure A**. The copy was applied for on 08-10-2026 and delivered on 20-10-2026.
8. That an execution petition (No. 77 of 2026) has been filed and is fixed for 07-12-2026.
9. That no other adequate, alternate and efficacious remedy is available to the petitioner, no second appeal being provided by the Family Courts Act, 1964. Hence this petition, inter alia, on the following
### GROUNDS
a. That the judgments of both the courts below are against law and facts and result from misreading and non-reading of the evidence on record, in particular Exh. D-3.
b. That the quantum of maintenance takes nearly half of the gross salary of the petitioner, who also supports his aged mother, and the principle that maintenance must be commensurate with the means of the father has been overlooked.
c. That the list of dowry articles, Exh. P-2, is neither signed by the petitioner nor supported by purchase receipts; respondent No. 3 admitted in cross-examination that the furniture was still lying with her brother.
d. That respondent No. 1 did not frame points for determination and disposed of the appeal in a summary manner without attending to the objection about Exh. P-2.
e. That the impugned judgments have been passed in excess of jurisdiction and are liable to be set aside as being without lawful authority.
### PRAYER
It is, therefore, most respectfully prayed that this petition may kindly be accepted, the judgment and decree dated 06-10-2026 passed by respondent No. 1 and the judgment and decree dated 14-05-2026 passed by respondent No. 2 may be declared to be without lawful authority and of no legal effect and set aside to the extent indicated above, and the suit may be remanded for decision afresh on the questions of quantum and dowry.
Any other relief which this Honourable Court deems fit may also be granted.

{ADV}
**CERTIFICATE**
1. Certified on instructions of the client that this is the first writ petition on the subject before this Honourable Court and that no such petition has earlier been filed or decided.
2. No law books other than the Constitution and the Family Courts Act, 1964 are relied upon at this stage.
{{{{txt= ;;sig=Rehan Mahmood Chaudhry@Advocate}}}}
**VERIFICATION:** Verified on oath at Rawalpindi on 27-11-2026 that the contents of paragraphs 1 to 8 are true to my knowledge and the remaining paragraphs are true to my belief on legal advice.
{{{{txt= ;;sig=Bilal Sarwar Khokhar@Petitioner}}}}
""",'scan','2026-11-27',font='Liberation Serif',size=13)
    aff=D('lo',cause('W.P. No. ________ of 2026')+affid('petition',"1. That the contents of the accompanying writ petition are true and correct to the best of my knowledge and belief and nothing material has been concealed.\n2. That no other petition on the same subject has been filed before this Honourable Court.\n3. That the annexures are copies of the record of the courts below or of my own papers.",X(F,1,'27th','21st'),stampd=X(F,1,'27-11-2026','21-11-2026')),'scan',X(F,1,'2026-11-27','2026-11-21'),font='Liberation Serif',size=12.5,seed='m1aff')
    certA="""{{rred=COPYING AGENCY SESSIONS COURT RAWALPINDI@TRUE COPY;;box=CERTIFIED TO BE/TRUE COPY/~20-10-26/Examiner Copying;;sg=Javed Akhtar Examiner}}
| Copy No. 5120/26 | Applied 08-10-2026 | Prepared 19-10-2026 | Delivered 20-10-2026 | Fee Rs. 60
"""
    A=D('html',"""^ **IN THE COURT OF ASIF NADEEM BHATTI, ADDITIONAL DISTRICT JUDGE, RAWALPINDI**
| Family Appeal No. 63 of 2026 | Date of institution 09-06-2026 | Date of decision 06-10-2026

Bilal Sarwar Khokhar son of Ghulam Sarwar Khokhar, caste Khokhar, resident of Gulzar-e-Quaid, Rawalpindi ... **Appellant**
^ Versus
1. Mst. Sumaira Yaqoob daughter of Muhammad Yaqoob; 2. Hoorain Bilal, minor, through her mother ... **Respondents**
### APPEAL AGAINST JUDGMENT AND DECREE DATED 14-05-2026 PASSED BY THE LEARNED JUDGE FAMILY COURT, RAWALPINDI IN FAMILY SUIT NO. 418 OF 2025
**JUDGMENT:**
This appeal is directed against the judgment and decree dated 14-05-2026 whereby the learned trial court decreed the suit of the respondents for maintenance of the minor at the rate of Rs. 22,000/- per month with ten per cent annual increase from the date of institution, maintenance of respondent No. 1 at Rs. 10,000/- per month for the period of iddat, and Rs. 465,000/- as alternate price of dowry articles.
2. The brief facts are that the suit was instituted on 17-03-2025. The marriage was solemnised on 12-03-2019 and the minor was born on 04-06-2020. The appellant contested through written statement. After framing of issues the parties led evidence; the respondents examined two witnesses and the appellant appeared as DW-1 and tendered Exh. D-1 to Exh. D-3.
3. Learned counsel for the appellant argues that the quantum of maintenance is disproportionate to the income shown in Exh. D-3 and that Exh. P-2, the list of dowry, bears no signature of the appellant. Learned counsel for the respondents supports the judgment.
4. Heard. Record perused. The learned trial court has discussed the evidence issue-wise. The minor is a school-going child. The expenses of education, food and clothing have been considered. A father is bound to maintain his child in accordance with his status; the appellant has not brought on record that he has no other source of income.
{{txt= ;;sg=Asif Nadeem Bhatti}}
[[pb]]
^ (2)  Family Appeal No. 63 of 2026
5. As regards the dowry articles, the list Exh. P-2 was produced by the plaintiff herself; it is customary that parents give articles to daughters and receipts are not preserved. The learned trial court has already reduced the claim from Rs. 890,000/- to Rs. 465,000/- after allowing for depreciation.
6. No misreading or non-reading of evidence is pointed out which may call for interference. The appeal being devoid of merit is **dismissed** with no order as to costs. Record of the trial court be returned. File be consigned to the record room.

{{txt=Announced/06-10-2026;;sig=Asif Nadeem Bhatti@(Asif Nadeem Bhatti)/Additional District Judge, Rawalpindi;;round=ADDITIONAL DISTRICT JUDGE RAWALPINDI@SEAL}}
Certified that this judgment consists of two pages, each of which has been read, corrected and signed by me.

"""+X(F,3,certA,'')+"""[[pb]]
^ **DECREE SHEET IN APPEAL**
^ Court of Additional District Judge, Rawalpindi
| Family Appeal No. | 63 of 2026
| Appellant | Bilal Sarwar Khokhar
| Respondents | Mst. Sumaira Yaqoob and Hoorain Bilal (minor)
| From the decree of | Judge Family Court, Rawalpindi, dated 14-05-2026, in Family Suit No. 418 of 2025
| Counsel | Malik Zubair, Advocate for the appellant; Ms. Rafia Tahir, Advocate for the respondents

This appeal coming on for hearing on 06-10-2026 before me, it is ordered that the appeal is dismissed and the judgment and decree of the trial court is maintained. Parties to bear their own costs.
Given under my hand and the seal of the court this 6th day of October 2026.

{{round=ADDITIONAL DISTRICT JUDGE RAWALPINDI@SEAL;;sig=Asif Nadeem Bhatti@Additional District Judge, Rawalpindi}}
"""+X(F,3,certA,''),'scan','2026-10-20',css="body{font-family:'FreeSerif';font-size:12.5pt;line-height:1.55}",seed='m1A')
    Bx=D('html',"""^ **IN THE COURT OF SHAZIA KANWAL, JUDGE FAMILY COURT, RAWALPINDI**
| Family Suit No. 418 of 2025 | Instituted 17-03-2025 | Decided 14-05-2026

Mst. Sumaira Yaqoob and another **versus** Bilal Sarwar Khokhar
### SUIT FOR RECOVERY OF MAINTENANCE ALLOWANCE AND DOWRY ARTICLES
**JUDGMENT**
The plaintiffs claim maintenance for plaintiff No. 1 from January 2025 and for the minor plaintiff No. 2 at Rs. 35,000/- per month, with recovery of dowry articles as per list or Rs. 890,000/- as alternate price. The defendant resisted the suit by written statement dated 21-05-2025.
Issues: (1) Whether the plaintiffs are entitled to maintenance, if so at what rate and for what period? OPP (2) Whether plaintiff No. 1 is entitled to dowry articles or their price? OPP (3) Relief.
**Issue No. 1.** The relationship is admitted. The minor was born on 04-06-2020 and lives with the mother. The defendant produced salary certificate Exh. D-3 showing Rs. 48,600/- per month. Keeping in view the needs of the minor, maintenance is fixed at Rs. 22,000/- per month from the date of institution with 10% annual increase. Plaintiff No. 1 is held entitled to Rs. 10,000/- per month for the iddat period only.
**Issue No. 2.** List Exh. P-2 was put in evidence. After allowance for wear and tear, a decree of Rs. 465,000/- is passed as alternate price.
{{txt= ;;sg=Shazia Kanwal}}
[[pb]]
^ (2) Family Suit No. 418 of 2025
**Relief.** For what has been discussed above, the suit is partly decreed in the above terms. Decree sheet be drawn. File be consigned after completion.

{{txt=Announced/14-05-2026;;sig=Shazia Kanwal@(Shazia Kanwal)/Judge Family Court, Rawalpindi;;round=JUDGE FAMILY COURT RAWALPINDI@SEAL}}

^ **DECREE SHEET**
Suit for recovery of maintenance and dowry articles, Family Suit No. 418 of 2025. It is ordered that the suit is partly decreed: maintenance of the minor Rs. 22,000/- per month with 10% annual increase from 17-03-2025; maintenance of plaintiff No. 1 for iddat at Rs. 10,000/- per month; dowry Rs. 465,000/-. No order as to costs.
{{round=JUDGE FAMILY COURT RAWALPINDI@SEAL;;sig=Shazia Kanwal@Judge Family Court}}
{{rred=COPYING AGENCY DISTRICT COURTS RAWALPINDI@TRUE COPY;;box=CERTIFIED TO BE/TRUE COPY/~22-05-26/Examiner Copying;;sg=Nazir Hussain}}
| Copy No. 2288/26 | Applied 15-05-2026 | Prepared 21-05-2026 | Delivered 22-05-2026 | Fee Rs. 40
""",'scan','2026-05-22',css="body{font-family:'Liberation Serif';font-size:13pt;line-height:1.5}")
    Cx=D('rl',"""# IN THE COURT OF JUDGE FAMILY COURT, RAWALPINDI
^ Family Suit No. 418 of 2025
1. Mst. Sumaira Yaqoob daughter of Muhammad Yaqoob, CNIC 00000-0000012-4. 2. Hoorain Bilal, minor daughter, through plaintiff No. 1. Residents of House No. 221, Dhoke Kala Khan, Rawalpindi.
> Plaintiffs
^ Versus
Bilal Sarwar Khokhar son of Ghulam Sarwar Khokhar, resident of House No. 14-B, Street No. 6, Gulzar-e-Quaid, Rawalpindi.
> Defendant
### SUIT FOR RECOVERY OF MAINTENANCE ALLOWANCE AND DOWRY ARTICLES
Respectfully sheweth:
1. That plaintiff No. 1 was married to the defendant on 12-03-2019 and the minor was born on 04-06-2020.
2. That the defendant turned plaintiff No. 1 out of the house on 19-01-2025 and has paid nothing since.
3. That plaintiff No. 1 claims maintenance from January 2025 and the minor at Rs. 35,000/- per month.
4. That dowry articles as per list are lying with the defendant; alternate price Rs. 890,000/-.
5. That the cause of action accrued on 19-01-2025 and is continuing. The suit is within the jurisdiction of this court and the prescribed court fee is affixed.
**Prayer:** A decree for maintenance and for dowry articles or price as above may kindly be passed with costs.

{{txt=Dated 17-03-2025;;sig=Sumaira Yaqoob@Plaintiff No. 1;;sig=Rafia Tahir@Through counsel/Rafia Tahir, Advocate}}
Verified on oath at Rawalpindi on 17-03-2025 that the contents of paras 1 to 4 are true to my knowledge.
{{txt= ;;sig=Sumaira Yaqoob@Plaintiff No. 1}}
"""+TR,'scan','2025-03-17',font='Times',size=11,margins=(22,24))
    Dx=D('rl',"""# IN THE COURT OF JUDGE FAMILY COURT, RAWALPINDI
^ Family Suit No. 418 of 2025
^ Mst. Sumaira Yaqoob etc. versus Bilal Sarwar Khokhar
### WRITTEN STATEMENT ON BEHALF OF THE DEFENDANT
**Preliminary objections:** 1. The suit is exaggerated and filed to harass. 2. The plaintiffs have not come with clean hands.
**On facts:**
1. Para 1 is admitted to the extent of the marriage dated 12-03-2019 and the birth of the minor on 04-06-2020.
2. Para 2 is denied. Plaintiff No. 1 left on her own on 19-01-2025.
3. Para 3 is denied. The defendant is a store supervisor in Margalla Cold Storage (Pvt.) Limited with gross salary of Rs. 48,600/- per month and is ready to pay Rs. 10,000/- per month for his daughter.
4. Para 4 is denied. The list is self-made. The furniture is with the brother of plaintiff No. 1.
5. Legal.
It is prayed that the suit may be dismissed to the extent of the excess claim.

{{txt=Dated 21-05-2025;;sig=Bilal Sarwar Khokhar@Defendant;;sig=Malik Zubair@Through counsel/Malik Zubair, Advocate}}
Verified on oath on 21-05-2025 at Rawalpindi that the contents are true to my knowledge and belief.
{{txt= ;;sig=Bilal Sarwar Khokhar@Defendant}}
"""+TR,'scan','2025-05-21',font='Times',size=11,margins=(22,24))
    Ex=D('lo',"""# MARGALLA COLD STORAGE (PVT.) LIMITED
^ Plot 7, Industrial Triangle, Kahuta Road, Rawalpindi - hr@margalla-cold.example.org
---
Ref: MCS/HR/2026/031
> Dated: 02-03-2026
### TO WHOM IT MAY CONCERN
This is to certify that Mr. Bilal Sarwar Khokhar, CNIC 00000-0000011-1, is employed with this company as Store Supervisor since 01-08-2017. His present monthly emoluments are as under:

| !Head | !Amount (Rs.)
| Basic pay | 34,000
| House rent allowance | 9,600
| Conveyance allowance | 5,000
| **Gross** | **48,600**

This certificate is issued on his request for production before the court.

{{sig=Tahir Aziz@Tahir Aziz/Manager Human Resources;;round=MARGALLA COLD STORAGE (PVT) LTD@RWP;;box=Exh. D-3/~11-03-26}}
"""+TR,'scan','2026-03-02',font='Carlito')
    Fx=D('html',"^ **Annexure F - CNIC of the petitioner**\n"+cnic('Bilal Sarwar Khokhar','Ghulam Sarwar Khokhar','00000-0000011-1','03.02.1988','14.09.2021','14.09.2031','M')+"\n"+cnic_back('00000-0000011-1','House 14-B, Street 6, Gulzar-e-Quaid, Rawalpindi','Same as above')+"\n\n"+TR,'scan','2026-11-26')
    cm1=D('lo',cause('C.M. No. ________ of 2026<br>in<br>W.P. No. ________ of 2026'.replace('<br>',' '),bad=6 in F)+"""### APPLICATION UNDER SECTION 151 C.P.C. FOR SUSPENSION OF THE IMPUGNED JUDGMENTS AND DECREES
Respectfully sheweth:
1. That the captioned writ petition is being filed before this Honourable Court, the contents of which may be read as part of this application.
2. That the petitioner has a good prima facie case and is hopeful of its success.
3. That the balance of convenience also lies in favour of the petitioner, who undertakes to keep paying Rs. 12,000/- per month towards the maintenance of the minor during pendency.
4. That Execution Petition No. 77 of 2026 is fixed for 07-12-2026; if the operation of the decrees is not suspended the petitioner will suffer irreparable loss.
It is respectfully prayed that operation of the judgments and decrees dated 06-10-2026 and 14-05-2026 may kindly be suspended till the final decision of the petition. Ad-interim relief is also solicited.

"""+ADV,'scan','2026-11-27',font='Liberation Serif',size=12.5,seed='m1cm1')
    cm1a=D('lo',cause('C.M. No. ________ of 2026 in W.P. No. ________ of 2026')+affid('stay',"1. That the contents of the accompanying application for suspension are true and correct to the best of my knowledge and belief.",sig='Bilal Sarwar Khokhar').replace('sig=Bilal Sarwar Khokhar@DEPONENT/Bilal Sarwar Khokhar',X(F,2,'sig=Bilal Sarwar Khokhar@DEPONENT/Bilal Sarwar Khokhar','sig=-@DEPONENT/Bilal Sarwar Khokhar')).replace('sig=Bilal Sarwar Khokhar@DEPONENT}}',X(F,2,'sig=Bilal Sarwar Khokhar@DEPONENT}}','sig=-@DEPONENT}}')),'scan','2026-11-27',font='Liberation Serif',size=12.5,seed='m1cm1a')
    cm2=D('lo',cause('C.M. No. ________ of 2026 in W.P. No. ________ of 2026')+"""### APPLICATION FOR DISPENSING WITH THE PRODUCTION OF CERTIFIED COPIES OF ANNEXURES C TO E
Respectfully sheweth:
1. That certified copies of the impugned judgments and decrees are appended as Annexures A and B. Legible photocopies of Annexures C to E, attested by counsel, are appended with the petition.
2. That certified copies of the same are not readily available and, owing to urgency, the petition cannot be delayed on that score.
It is prayed that production of certified copies of Annexures C to E may kindly be dispensed with for the time being.

"""+ADV,'scan','2026-11-27',font='Liberation Serif',size=12.5)
    cm2a=D('lo',cause('C.M. No. ________ of 2026 in W.P. No. ________ of 2026')+affid('disp',"1. That the contents of the accompanying application for dispensing with certified copies are true and correct to the best of my knowledge and belief."),'scan','2026-11-27',font='Liberation Serif',size=12.5)
    vak=D('html',"""<div style="text-align:center;font-size:17pt;border:1.5px solid #333;padding:3px"><b>VAKALATNAMA</b> &nbsp; <span style="font-family:'Noto Nastaliq Urdu';font-size:14pt">وکالت نامہ</span></div>
^ **IN THE LAHORE HIGH COURT, RAWALPINDI BENCH, RAWALPINDI**
^ W.P. No. ________ of 2026
| Bilal Sarwar Khokhar | Versus | Additional District Judge, Rawalpindi and 3 others
| (Petitioner) |  | (Respondents)

I, <span style="font-family:Kalam;font-size:15pt">Bilal Sarwar Khokhar s/o Ghulam Sarwar Khokhar</span>, the petitioner in the above matter, do hereby appoint and retain <span style="font-family:Kalam;font-size:15pt">Rehan Mahmood Chaudhry, Advocate High Court</span> to act, appear and plead for me in the above case, to file and withdraw documents and money, to file applications, appeals and reviews, to compromise or refer the matter with my written instructions, and to appoint another counsel in his place.
I agree to ratify all acts done by the said counsel under this authority. The fee settled shall be paid in advance and no refund shall be claimed.
In witness whereof I have signed this Vakalatnama on this <span style="font-family:Kalam;font-size:15pt">26th</span> day of <span style="font-family:Kalam;font-size:15pt">November 2026</span>.

| CNIC of executant | 00000-0000011-1
| Cell | 0300-0000000
| Bar ledger / CC No. | PHC-00001

{{sig=Rehan Mahmood Chaudhry@Accepted subject to terms/Rehan Mahmood Chaudhry, Advocate/26-11-2026;;round=DISTRICT BAR ASSOCIATION RAWALPINDI@2026;;sig=Bilal Sarwar Khokhar@Signature of executant}}
""",'scan','2026-11-26',css="body{font-size:12.5pt;line-height:1.7}")
    it=[('02_Court-fee_e-stamp_26-11-2026.pdf',fee),('03_Synopsis_and_list_of_dates.pdf',lod),('04_Writ_Petition_27-11-2026.pdf',pet),('05_Affidavit_in_support_of_petition.pdf',aff),('06_Annex-A_Judgment_and_decree_ADJ_06-10-2026.pdf',A),('07_Annex-B_Judgment_and_decree_Family_Court_14-05-2026.pdf',Bx),('08_Annex-C_Plaint_17-03-2025.pdf',Cx),('09_Annex-D_Written_statement_21-05-2025.pdf',Dx),('10_Annex-E_Salary_certificate_02-03-2026.pdf',Ex),('11_CM-1_Application_for_suspension.pdf',cm1),('12_CM-1_Affidavit.pdf',cm1a),('13_CM-2_Dispensation_application.pdf',cm2),('14_CM-2_Affidavit.pdf',cm2a),('15_Vakalatnama_26-11-2026.pdf',vak)]
    it.insert(0,('01_Urgent_form.pdf',urg))
    for n,s in it:
        if 'Annex-' in n: s['o']['extra']=[(0,box_png('ANNEXURE/~'+n.split('Annex-')[1][0],(20,30,90)),12,6,24)]
    r=paginate(it); R={n[:2]:v for n,v in r.items()}
    dsc={'01':('Urgent form / opening sheet','-','27-11-2026'),'02':('Court fee (e-stamp) Rs. 500/-','-','26-11-2026'),'03':('Synopsis and list of dates','-','27-11-2026'),'04':('Writ petition','-','27-11-2026'),'05':('Affidavit in support of writ petition','-','27-11-2026'),'06':('Certified copy of judgment and decree of respondent No. 1 (impugned)','A','06-10-2026'),'07':('Certified copy of judgment and decree of respondent No. 2','B','14-05-2026'),'08':('Copy of plaint, Family Suit No. 418 of 2025','C','17-03-2025'),'09':('Copy of written statement','D','21-05-2025'),'10':('Copy of salary certificate (Exh. D-3)','E','02-03-2026'),'11':('C.M. for suspension of impugned judgments and decrees','-','27-11-2026'),'12':('Affidavit in support of the above C.M.','-','27-11-2026'),'13':('C.M. for dispensing with certified copies','-','27-11-2026'),'14':('Affidavit in support of the above C.M.','-','27-11-2026'),'15':('Vakalatnama','-','26-11-2026')}
    rows=''
    for k,(a,b,c) in dsc.items():
        p=R[k]
        if 5 in F and k=='09': p=(R['08'][1],R['08'][1])
        if 5 in F and k=='10': p=R['09']
        rows+=f"| {int(k)} | {a} | {b} | {c} | {rg(p)}\n"
    idx=D('html',cause('W.P. No. ________ of 2026')+"### INDEX\n| !S.No. | !Description of documents | !Annex | !Dated | !Pages\n"+rows+"\n{{txt=Dated: 27-11-2026;;sig=Bilal Sarwar Khokhar@PETITIONER;;sig=Rehan Mahmood Chaudhry@Through: Rehan Mahmood Chaudhry/Advocate High Court}}\n",'pdf','2026-11-27',css="td:last-child,td:nth-last-child(2){white-space:nowrap} table.t td{padding:2px 6px}")
    base([idx])
    return dict([('00_Index.pdf',idx)]+it)
def meta(F): return {"version":1,"packs":["pk-high-court-petition"],"opened":"2026-11-09","zone":"Asia/Karachi","date_order":"DMY","dates":{"submission":"2026-11-30"},"parties":[{"role":"petitioner","names":["Bilal Sarwar Khokhar"],"numbers":{"cnic":"00000-0000011-1"}}],"steps":[]}
faults=[
dict(id=1,sort='date',files=['05_Affidavit_in_support_of_petition.pdf'],page=1,what='The affidavit in support is verified and attested on 21-11-2026, six days before the petition it supports (drawn and verified 27-11-2026; index also gives 27-11-2026).',why_it_matters='An affidavit cannot verify a petition that was not yet in existence; the office raises an objection and it must be sworn afresh.',severity='error'),
dict(id=2,sort='signature',files=['12_CM-1_Affidavit.pdf'],page=1,what='The affidavit in support of the suspension application carries the oath commissioner\'s stamp but neither of the two deponent signatures.',why_it_matters='An unsigned affidavit is no affidavit; the C.M. for interim relief is returned.',severity='error'),
dict(id=3,sort='missing',files=['06_Annex-A_Judgment_and_decree_ADJ_06-10-2026.pdf'],page=2,what='Annexure A is a plain photocopy: the copying agency certificate, stamp and copy dates are missing though index and petition call it a certified copy, and the dispensation application covers only C to E.',why_it_matters='The impugned order must be filed as a certified copy; office objection.',severity='error'),
dict(id=4,sort='mismatch',files=['04_Writ_Petition_27-11-2026.pdf'],page=1,what='Para 3 of the petition gives Family Suit No. 481 of 2025; plaint, both judgments, list of dates and index say 418 of 2025.',why_it_matters='Wrong case number in the body of the petition; misdescribes the lower court record.',severity='error'),
dict(id=5,sort='order',files=['00_Index.pdf'],page=1,what='Index page references of Annexures D and E are each one document behind (D is given at the last page of the plaint, E at the page of the written statement).',why_it_matters='Index must agree with the page numbers on the file.',severity='warning'),
dict(id=6,sort='other',files=['11_CM-1_Application_for_suspension.pdf'],page=1,what='The title of the suspension application names the Additional District Judge, Jhelum; everywhere else it is Rawalpindi.',why_it_matters='Application bears a different cause title from the petition it belongs to.',severity='error')]
doubts=['W.P./C.M. numbers are blank because the registry allots them on filing.','Only one of the several Family Court exhibits (D-3) is annexed.','Memo of appeal is not annexed.']
if __name__=='__main__':
    build('01-pk-high-court-petition',docs,meta,faults,doubts,'pk-high-court-petition')
    d=ROOT/'01-pk-high-court-petition'
    contact(d/'clean',sorted(p.name for p in (d/'clean').glob('*.pdf')),'c1.png')
