from lib import *
R='USF-KHI-2026-0061'
LH="""# UMEED SAHIL FOUNDATION
^ Survivor support programme - Plot 41, Block 9, Clifton, Karachi - cases@umeedsahil.example.org - 021-0000000
---
"""
HW=lambda t: f'<span style="font-family:Kalam;font-size:13pt;color:#1a2a6c">{t}</span>'
def docs(F):
    refd=X(F,1,'17-10-2026','15-10-2026')
    intake=D('html',f"""<table style="width:100%"><tr><td><b style="font-size:15pt">INTAKE FORM</b><br>Umeed Sahil Foundation - Form SS-01</td><td style="text-align:right;border:1px solid #000;padding:2mm">Case reference<br><b>{R}</b></td></tr></table>
**CONFIDENTIAL - no name or address on this form; identity key held in the locked register only**
| 1. Date and time of first contact | {HW('14-10-2026, 11:20')}
| 2. Place | {HW('USF drop-in centre, Karachi')}
| 3. Brought by | {HW('Community worker (own staff)')}
| 4. Sex | {HW('Female')}
| 5. Stated age / year of birth | {HW('16 years / 2010')}
| 6. Age to be confirmed? | {HW('Yes - no CRC / B-Form in hand. Treat as child')}
| 7. Province of origin | {HW('Khyber Pakhtunkhwa')}
| 8. Language used, interpreter | {HW('Pashto; staff interpreter code INT-07')}
| 9. Accompanying adult | {HW('Mother (guardian), code G-0061')}
| 10. Indicators observed | {HW('Recruited for domestic work, wages withheld, documents kept, movement restricted, threats')}
| 11. Period | {HW('about March 2026 to 12-10-2026')}
| 12. Immediate needs | {HW('Safe accommodation, medical check, clothing, legal advice')}
| 13. Immediate danger? | {HW('Medium - see risk assessment')}
| 14. Wishes expressed | {HW('Does not want to return to employer; wants to be near mother')}
| 15. Explained: purpose, confidentiality, limits, right to withdraw | {HW('Yes, in Pashto')}

{{{{sig=Samina Kakar@Case worker: Samina Kakar/14-10-2026;;sig=Bushra Lodhi@Supervisor: Bushra Lodhi/14-10-2026}}}}
""",'scan','2026-10-14',css="body{font-family:'Liberation Sans';font-size:10.5pt} table.t td{padding:5px 7px} table.t td:first-child{width:62mm}")
    cons=D('lo',LH+f"""> Form SS-02
### CONSENT TO SERVICES AND TO THE KEEPING OF A CASE FILE
Case reference: **{R}**
We have been told in Pashto, in words that we understand, what the Foundation does, that its services are free, that information is kept under a case reference and not under a name, who can see the file, how long it is kept (five years), and that we can stop at any time without losing help.
| !Subject | !Child (assent) | !Guardian (consent)
| Case work and counselling | Yes | Yes
| Keeping of a case file | Yes | Yes
| Safe accommodation, if available | Yes | Yes
| Photographs | No | No
| Use in publications | No | No
This form does not permit disclosure to any other organisation. A separate form (SS-05) is needed for that.

{{{{thumb=child61@Child - {R}/14-10-2026;;thumb=g61@Guardian - G-0061/14-10-2026}}}}
{{{{sig=Samina Kakar@Explained by: Samina Kakar/14-10-2026;;sig=Gulalai@Interpreter INT-07/14-10-2026}}}}
""",'scan','2026-10-14',font='Carlito',size=11)
    risk=D('rl',LH.replace('# ','# ')+f"""### RISK ASSESSMENT (Form SS-03)
Case reference: **{R}** - first assessment 15-10-2026 - assessor Samina Kakar
| !Risk | !Source | !Level | !Measure | !Who
| Tracing by former employer | Employer knows mother's place of work | Medium | No meeting at mother's work; transport by USF vehicle | Case worker
| Pressure on guardian to settle | Middleman telephoned twice | Medium | New SIM; calls noted; legal advice | Legal focal point
| Health | Weight loss, burn scar on forearm | Medium | Medical examination | Nurse
| Self-harm | None expressed | Low | Weekly counselling | Counsellor
| Re-trafficking | Debt of the family to middleman | Medium | Social protection application | Case worker
| Identification through papers | Several agencies | Medium | Case reference only; encrypted mail; log of disclosures | Supervisor
**Overall level: MEDIUM.** Review every four weeks or after any incident.

{{{{sig=Samina Kakar@Samina Kakar, case worker/15-10-2026;;sig=Bushra Lodhi@Bushra Lodhi, supervisor/15-10-2026}}}}
[[pb]]
### REVIEW OF RISK ASSESSMENT
Case reference: **{R}** - review 12-11-2026
| !Risk | !Level 15-10 | !Level 12-11 | !Remarks
| Tracing by former employer | Medium | Low | In safe accommodation since 19-10-2026
| Pressure on guardian | Medium | Medium | One call on 03-11-2026, noted
| Health | Medium | Low | Treatment completed
| Self-harm | Low | Low | -
| Re-trafficking | Medium | Medium | Social protection application pending
| Identification through papers | Medium | Medium | Log checked
**Overall level: MEDIUM.** Next review 10-12-2026.

{{{{sig=Samina Kakar@Samina Kakar, case worker/12-11-2026;;sig=Bushra Lodhi@Bushra Lodhi, supervisor/12-11-2026}}}}
""",'pdf','2026-11-12',font='Carlito',size=10.5,widths=[[34,36,18,54,24],[50,24,24,68]])
    uc=D('html',f'''<div class=u style="font-size:12pt"><div style="text-align:center;font-size:14pt"><b>رضامندی برائے فراہمی معلومات (فارم SS-05)</b></div><div>حوالہ کیس: <bdo dir=ltr>{R}</bdo></div><p style="text-align:right;line-height:2.2">ہمیں پشتو زبان میں سمجھایا گیا ہے کہ کون سی معلومات، کس ادارے کو اور کس مقصد کے لیے دی جائیں گی۔ ہم جانتے ہیں کہ ہم انکار کر سکتے ہیں یا بعد میں رضامندی واپس لے سکتے ہیں۔ ہم مندرجہ ذیل اداروں کو معلومات دینے پر رضامند ہیں:</p></div>
<table class="t u" style="font-size:11pt"><tr><td>ادارہ</td><td>مقصد</td><td>معلومات</td></tr><tr><td>دریا ہاؤس شیلٹر، کراچی</td><td>محفوظ رہائش</td><td>حوالہ کیس، عمر، ضروریات، خطرات</td></tr><tr><td>سول اسپتال، میڈیکولیگل دفتر</td><td>طبی معائنہ اور تعین عمر</td><td>حوالہ کیس، بتائی گئی عمر</td></tr><tr><td>ایف آئی اے، اینٹی ہیومن ٹریفکنگ سرکل، کراچی</td><td>تفتیش</td><td>حوالہ کیس، واقعات کا خلاصہ</td></tr><tr><td>عدل لیگل ایڈ سنٹر</td><td>قانونی مشورہ</td><td>حوالہ کیس، واقعات کا خلاصہ، تعین عمر</td></tr></table>
<div class=u style="font-size:11.5pt">یہ رضامندی مورخہ 16-10-2026 سے چھ ماہ تک مؤثر ہے۔</div>
{{{{thumb=child61@Child - {R}/16-10-2026;;thumb=g61@Guardian - G-0061/16-10-2026}}}}
{{{{sig=Samina Kakar@Explained by: Samina Kakar/16-10-2026;;sig=Gulalai@Interpreter INT-07/16-10-2026}}}}
''','scan','2026-10-16',css="table.t td{line-height:1.9}")
    uct=D('html',f"""# Translation from Urdu: consent to share information (Form SS-05)
Case reference: **{R}**
It has been explained to us in Pashto which information will be given, to which organisation and for what purpose. We know that we may refuse, or withdraw this consent later. We agree to information being given to the following:
| !Organisation | !Purpose | !Information
| Darya House shelter, Karachi | Safe accommodation | Case reference, age, needs, risks
| Civil Hospital, medico-legal office | Medical examination and age determination | Case reference, stated age
| FIA, Anti-Human Trafficking Circle, Karachi | Investigation | Case reference, summary of events
| Adl Legal Aid Centre | Legal advice | Case reference, summary of events, age determination
This consent is valid for six months from 16-10-2026.
[Thumb impressions of the child and of the guardian G-0061, 16-10-2026; signed by Samina Kakar and interpreter INT-07, 16-10-2026]

Translated by me from Urdu; complete and accurate. Naila Abbasi, programme translator, Umeed Sahil Foundation, 16-10-2026.
{{{{sig=Naila Abbasi@Naila Abbasi}}}}
""",'pdf','2026-10-16',css="body{font-family:'Carlito';font-size:11.5pt}")
    ref=D('html',f"""<div style="background:#dde7ee;padding:3mm;font-size:14pt"><b>INTER-AGENCY REFERRAL FORM</b> <span style="float:right;font-size:10.5pt">Date: {refd}</span></div>
| Referring agency | Umeed Sahil Foundation, Karachi | Receiving agency | Darya House shelter, Karachi
| Contact | Samina Kakar, 021-0000000 | Contact | Intake officer
| Case reference | **{R}** | Urgency | Within 48 hours
| Sex / age | Female, 16 (stated; to be confirmed) | Language | Pashto

| Service requested | Safe accommodation for a child, initial period of eight weeks; mother to visit
| Summary of needs | Separate sleeping space, female staff, counselling once a week, medical visit to be arranged by USF
| Risk level | Medium; possible tracing by former employer. Address of shelter not to be given to anybody.
| Information not shared | Name, family address and account of events are not needed for this service
| Consent | Form SS-05 signed 16-10-2026, covers this agency
| Return of form | Please acknowledge in three working days to cases@umeedsahil.example.org quoting the reference

{{{{sig=Samina Kakar@Samina Kakar, case worker;;sig=Bushra Lodhi@Approved: Bushra Lodhi, supervisor;;bblu=SENT ENCRYPTED/~{refd}}}}}
""",'scan',X(F,1,'2026-10-17','2026-10-15'),css="body{font-family:'Liberation Sans';font-size:10.5pt} table.t td{padding:6px}",seed='m6ref')
    ack=D('lo',f"""# DARYA HOUSE
^ Shelter for women and children, Karachi - intake@daryahouse.example.org
---
> 19 October 2026
To: Umeed Sahil Foundation, survivor support programme
**Acknowledgement of referral - your reference {R}**
We confirm receipt of your referral form and that the child was admitted today, 19 October 2026, at 4:30 pm. Our admission number is DH-2026-118. A female key worker has been named. The information received is held in our restricted register and will not be passed on.
{{{{sig=Rukhsana Memon@Rukhsana Memon/Manager, Darya House;;round=DARYA HOUSE KARACHI@INTAKE}}}}
""",'scan','2026-10-19',font='Caladea',size=12)
    med=D('lo',LH+f"""> 20 October 2026
The Medico-Legal Officer, Civil Hospital, Karachi
**Request for medical examination and opinion on age - case reference {R}**
We request that the child bearing the above case reference, who states that she was born in 2010 and has no birth document, be examined and that an opinion on her age be given (dental and wrist X-ray). The child and her guardian have agreed (consent form SS-05 of 16-10-2026). She will be brought on 26 October 2026 by our nurse. Please issue the certificate under the case reference only.
{{{{sig=Bushra Lodhi@Bushra Lodhi/Programme supervisor}}}}
""",'pdf','2026-10-20',font='Carlito',size=11.5)
    cr=X(F,4,R,'USF-KHI-2026-0016')
    age=D('html',f"""<div style="text-align:center"><b style="font-size:14pt">CIVIL HOSPITAL KARACHI</b><br>Office of the Medico-Legal Officer</div><hr>
| MLO No. 2214/2026 | Date 27-10-2026
# CERTIFICATE OF AGE DETERMINATION
| Requesting agency | Umeed Sahil Foundation, letter of 20-10-2026
| Reference of person examined | {HW(cr)}
| Date of examination | {HW('26-10-2026')}
| Sex | {HW('Female')}
| Stated age | {HW('16 years')}
| Dental findings | {HW('28 teeth, third molars unerupted, roots at 2/3')}
| X-ray wrist | {HW('Distal radial epiphysis not fused')}
| Other | {HW('Healed burn scar, left forearm 4 x 2 cm')}
**Opinion:** {HW('Age between 15 and 17 years at the date of examination.')}
Identification mark compared; consent of guardian seen.
{{{{sig=Dr Anila Baloch@Dr Anila Baloch/Medico-Legal Officer;;round=CIVIL HOSPITAL KARACHI@MLO}}}}
""",'scan','2026-10-27',css="body{font-family:'FreeSerif';font-size:12pt} table.t td{padding:5px}",seed='m6age')
    who=X(F,6,'the child','the child (Zarmina)')
    fia=D('lo',LH+f"""> 29 October 2026
The Deputy Director, Anti-Human Trafficking Circle, Federal Investigation Agency, Karachi
**Referral under the Prevention of Trafficking in Persons Act, 2018 - case reference {R}**
We refer the above case for investigation. In summary, {who} was taken from Khyber Pakhtunkhwa to Karachi in or about March 2026 on the promise of paid domestic work. Wages were withheld, her movement was restricted and she was threatened. She left on 12 October 2026 and came to us on 14 October 2026. Her age has been determined as 15 to 17 years (MLO No. 2214/2026 of 27-10-2026).
She and her guardian have consented to this referral (form SS-05 of 16-10-2026). The identity will be disclosed to the investigating officer in person, against receipt, when one is nominated. Please use the case reference in all correspondence and do not contact the family directly.
{{{{sig=Bushra Lodhi@Bushra Lodhi/Programme supervisor}}}}
""",'scan','2026-10-29',font='Carlito',size=11.5,seed='m6fia')
    fack=D('html',f"""<div style="text-align:center"><b>GOVERNMENT OF PAKISTAN<br>FEDERAL INVESTIGATION AGENCY</b><br>Anti-Human Trafficking Circle, Karachi</div><hr>
| No. FIA/AHTC/KHI/2026/1187 | Dated 02-11-2026
To: Umeed Sahil Foundation, Karachi
**Subject: Referral case reference {R}**
Your letter dated 29 October 2026 is hereby acknowledged. The matter has been entered as Enquiry No. 94/2026 and assigned to Sub-Inspector Kashif Rind. The confidentiality of the person referred to will be maintained under the Act.
{{{{sig=Adnan Soomro@(Adnan Soomro)/Deputy Director;;round=FIA AHTC KARACHI@DIARY/02-11-26}}}}
""",'scan','2026-11-02',css="body{font-family:'Liberation Serif';font-size:13pt}")
    dsa=D('lo',f"""# DATA SHARING AGREEMENT
^ between **Umeed Sahil Foundation**, Karachi ("USF") and **Adl Legal Aid Centre**, Karachi ("Adl")
^ dated 3 August 2026
1. **Purpose.** USF may share case information with Adl so that Adl can give legal advice and represent survivors of trafficking supported by USF.
2. **Basis.** Information is shared only after a written consent of the survivor (and of the guardian, for a child) which names Adl, and only what is needed for the purpose.
3. **Pseudonymity.** Cases are named by the USF case reference. The key is not shared except where a court paper must bear the name; in that case it is handed over in person and entered in the log.
4. **Security.** E-mails are encrypted; paper is kept in locked cabinets; access is limited to named persons: for USF Bushra Lodhi and Samina Kakar, for Adl Saad Rajput and Mehreen Gilani.
5. **No onward disclosure** without the written agreement of USF and a fresh consent.
6. **Breaches** are reported to the other party within 24 hours.
7. **Retention.** Adl returns or destroys the information within 12 months of closing its file.
8. **Log.** Each party keeps a log of disclosures made and received.
9. **Term.** This agreement is valid from 3 August 2026 to 2 August 2027.

{{{{sig=Bushra Lodhi@For USF: Bushra Lodhi/Programme supervisor/3 August 2026;;sig={X(F,2,'Saad Rajput','-')}@For Adl: Saad Rajput/Director/3 August 2026}}}}
""",'scan','2026-08-03',font='Liberation Serif',size=11.5,seed='m6dsa')
    tl=D('lo',LH+f"""> 9 November 2026
Adl Legal Aid Centre, Karachi - attention: Mehreen Gilani
**Request for legal advice - case reference {R}**
Under our data sharing agreement of 3 August 2026 and the consent of 16-10-2026 we send you (encrypted): (1) a summary of events of one page; (2) a copy of the age determination certificate MLO No. 2214/2026. Enquiry No. 94/2026 is pending with the FIA. Please advise on an application for recovery of wages and on the protection of the child as a witness.
{{{{sig=Bushra Lodhi@Bushra Lodhi/Programme supervisor}}}}
""",'pdf','2026-11-09',font='Carlito',size=11.5)
    aack=D('html',f"""<div style="font-family:'DejaVu Sans';font-size:9.5pt"><b>From:</b> Mehreen Gilani &lt;mehreen@adl-legalaid.example.org&gt;<br><b>To:</b> cases@umeedsahil.example.org<br><b>Date:</b> 10 November 2026 10:14<br><b>Subject:</b> Receipt - {R}<hr>
Dear Ms Lodhi
I acknowledge receipt on 9 November 2026 of the summary of events (one page) and the age determination certificate in the above case. They are stored under our number ADL/2026/77. Access: Saad Rajput and myself. I will write with advice by 30 November 2026.
Regards
Mehreen Gilani, Advocate
</div>""",'pdf','2026-11-10')
    rows=[f"| 1 | {refd} | Darya House | Referral form: reference, age, needs, risks | SS-05, 16-10-2026 | Encrypted e-mail | S Kakar | Ack. 19-10-2026",
          "| 2 | 20-10-2026 | Civil Hospital, MLO | Request letter: reference, stated age | SS-05, 16-10-2026 | By hand | B Lodhi | Certificate 27-10-2026",
          "| 3 | 29-10-2026 | FIA AHTC Karachi | Referral letter: reference, summary | SS-05, 16-10-2026 | By hand | B Lodhi | Ack. 02-11-2026",
          "| 4 | 09-11-2026 | Adl Legal Aid Centre | Summary of events; age certificate | SS-05, 16-10-2026; DSA 03-08-2026 | Encrypted e-mail | B Lodhi | Ack. 10-11-2026"]
    if 5 in F: rows=[rows[0],rows[2],rows[1],rows[3]]
    log=D('rl',f"""## UMEED SAHIL FOUNDATION - LOG OF DISCLOSURES (Form SS-06)
Case reference: **{R}**
| !No. | !Date | !To | !What | !Consent | !How | !By | !Receipt
"""+'\n'.join(rows)+"""

Checked against the file on 24-11-2026. No other disclosure has been made.

{{sig=Samina Kakar@Samina Kakar/24-11-2026;;sig=Bushra Lodhi@Bushra Lodhi/24-11-2026}}
""",'scan','2026-11-24',font='Helvetica',size=9.5,margins=(14,20),seed='m6log',widths=[[9,22,25,38,30,20,16,22]])
    idx=D('lo',LH+f"""### CASE FILE INDEX FOR THE CASE CONFERENCE OF 30 NOVEMBER 2026
Case reference: **{R}**
| !No. | !Paper | !Date | !Pages
| 1 | Intake form SS-01 | 14-10-2026 | 1
| 2 | Consent to services SS-02 | 14-10-2026 | 1
| 3 | Risk assessment SS-03 and review | 15-10-2026 / 12-11-2026 | 2
| 4 | Consent to share information SS-05 (Urdu) | 16-10-2026 | 1
| 5 | Translation of 4 | 16-10-2026 | 1
| 6 | Referral form to Darya House | 17-10-2026 | 1
| 7 | Acknowledgement of Darya House | 19-10-2026 | 1
| 8 | Letter to Civil Hospital | 20-10-2026 | 1
| 9 | Age determination certificate | 27-10-2026 | 1
| 10 | Referral letter to FIA | 29-10-2026 | 1
| 11 | Acknowledgement of FIA | 02-11-2026 | 1
| 12 | Data sharing agreement USF - Adl | 03-08-2026 | NDSA
| 13 | Letter to Adl Legal Aid Centre | 09-11-2026 | 1
| 14 | Receipt of Adl | 10-11-2026 | 1
| 15 | Log of disclosures SS-06 | 24-11-2026 | 1
Copies for the conference: three, numbered. Identity key is not part of this file.
{{{{sig=Samina Kakar@Samina Kakar, 25-11-2026}}}}
""",'pdf','2026-11-25',font='Carlito',size=11)
    base([dsa]); idx['text']=idx['text'].replace('NDSA',str(dsa['n']))
    p='0061_'
    L={p+'00_index_2026-11-25.pdf':idx,p+'01_intake_2026-10-14.pdf':intake,p+'02_consent_services_2026-10-14.pdf':cons,p+'03_risk_assessment_and_review.pdf':risk,p+'04_consent_to_share_urdu_2026-10-16.pdf':uc,p+'05_consent_to_share_translation.pdf':uct,p+'06_referral_darya_house.pdf':ref,p+'07_ack_darya_house_2026-10-19.pdf':ack,p+'08_letter_civil_hospital_2026-10-20.pdf':med,p+'09_age_certificate_2026-10-27.pdf':age,p+'10_referral_fia_2026-10-29.pdf':fia,p+'11_ack_fia_2026-11-02.pdf':fack,p+'12_data_sharing_agreement_2026-08-03.pdf':dsa,p+'13_letter_adl_2026-11-09.pdf':tl,p+'14_receipt_adl_2026-11-10.pdf':aack,p+'15_disclosure_log_2026-11-24.pdf':log}
    if 3 in F: del L[p+'11_ack_fia_2026-11-02.pdf']
    return L
def meta(F): return {"version":1,"packs":["ngo-referral"],"opened":"2026-10-14","zone":"Asia/Karachi","date_order":"DMY","dates":{"submission":"2026-11-30"},"parties":[{"role":"subject","names":[R]}],"steps":[]}
p='0061_'
faults=[
dict(id=1,sort='date',files=[p+'06_referral_darya_house.pdf',p+'15_disclosure_log_2026-11-24.pdf'],page=1,what='The referral form to Darya House (and entry 1 of the log) is dated and sent 15-10-2026, one day before the consent to share of 16-10-2026 which it cites. Two files changed.',why_it_matters='Personal information was disclosed before consent.',severity='error'),
dict(id=2,sort='signature',files=[p+'12_data_sharing_agreement_2026-08-03.pdf'],page=1,what='The data sharing agreement is not signed for Adl Legal Aid Centre.',why_it_matters='No binding agreement with the recipient of the information.',severity='error'),
dict(id=3,sort='missing',files=[p+'11_ack_fia_2026-11-02.pdf'],page=1,what='The acknowledgement of the FIA (item 11 of the index, entry 3 of the log) is not in the file.',why_it_matters='Receipt of the referral and the enquiry number cannot be shown.',severity='error'),
dict(id=4,sort='mismatch',files=[p+'09_age_certificate_2026-10-27.pdf'],page=1,what='The age certificate is issued for reference USF-KHI-2026-0016; the case is USF-KHI-2026-0061.',why_it_matters='The certificate cannot be tied to this child.',severity='error'),
dict(id=5,sort='order',files=[p+'15_disclosure_log_2026-11-24.pdf'],page=1,what='The log entries run 1, 3, 2, 4: the FIA entry of 29-10-2026 stands above the hospital entry of 20-10-2026.',why_it_matters='A log must run in order of number and date; suggests later insertion.',severity='warning'),
dict(id=6,sort='other',files=[p+'10_referral_fia_2026-10-29.pdf'],page=1,what='The first name of the child (Zarmina) is given in the letter to the FIA, which says that identity is disclosed only in person.',why_it_matters='Breach of confidentiality; papers must carry the case reference only.',severity='error')]
doubts=['The child and guardian sign by thumb impression, without names, by design.','The data sharing agreement covers Adl only; the other recipients are state bodies or a shelter.','There is no form SS-04 in this file (safety plan not used).','The one-page summary of events sent to Adl is not itself kept in the file.']
if __name__=='__main__': build('06-ngo-referral',docs,meta,faults,doubts,'ngo-referral','2026-11-25')
