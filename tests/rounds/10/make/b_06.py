from pathlib import Path

ROOT = str(Path(__file__).resolve().parents[1])

from b_lib import *
SL='06-protection-referral-NSP-26-0147'
C='NSP-26-0147'; CW='Saima Jatoi'; INT='Gul Zaman Yousafzai'; SUP='Dr Rabia Soomro'; NAME='Mehnaz Gul'
LG='<div style="display:flex;align-items:center;border-bottom:.7mm solid #a3562a;padding-bottom:2mm;margin-bottom:4mm"><svg width="44" height="44" viewBox="0 0 44 44"><circle cx="22" cy="26" r="12" fill="#e0a23a"/><rect x="0" y="27" width="44" height="17" fill="#fff"/><path d="M2 27H42M8 33H36M14 39H30" stroke="#a3562a" stroke-width="2.4"/></svg><div style="margin-left:4mm"><b style="font-size:14pt;color:#a3562a">Nayi Subh Protection Network</b><br><span style="font-size:8.5pt">Case Management Unit, Karachi &nbsp;|&nbsp; Helpline +92 300 0000147 &nbsp;|&nbsp; cases@example.org</span></div></div>'
X='☒'; O='☐'
def tb(s): return ('☒' if s else '☐')
org=rstamp('NAYI SUBH PROTECTION','NETWORK','CASE UNIT\nKARACHI',(150,70,30),seed=2)
FILES=['00_Document_Register.docx','01_Referral_Form.pdf','02_Consent_Form_English.pdf','03_Consent_Form_Urdu.pdf','04_Interpreter_Declaration.pdf','05_Risk_Assessment.pdf','06_Safety_Plan.docx','07_Disclosure_Log.pdf','08_Interview_Note_Anonymised.pdf','09_Medical_Letter.jpg','10_Shelter_Acceptance.png','11_Letter_to_Legal_Aid.pdf','12_Property_Custody_Record.tif','13_Monitoring_Report_Anonymised.docx']
REG=[('Document register','27 Nov 2026',1),('Referral form NS-F1','07 Oct 2026',3),('Consent to share information, English','06 Oct 2026',1),('Consent to share information, Urdu','06 Oct 2026',1),('Interpreter\'s declaration','06 Oct 2026',1),('Risk assessment NS-F4','07 Oct 2026',3),('Safety plan, last reviewed 20 Nov 2026','09 Oct 2026',2),('Disclosure log','27 Nov 2026',1),('Interview note, anonymised','06 Oct 2026',2),('Medical letter, Mahtab Women\'s Clinic','12 Oct 2026',1),('Acceptance letter, Roshan Darwaza Shelter','08 Oct 2026',1),('Letter to Insaf Legal Aid Clinic','13 Oct 2026',1),('Property custody record','06 to 14 Oct 2026',1),('Monitoring report, anonymised','25 Nov 2026',2)]
def p00(d,bad):
    docx([('h1','DOCUMENT REGISTER'),('pc','Case '+C+' &nbsp;-&nbsp; file for hand-over to Roshan Darwaza Shelter and Insaf Legal Aid Clinic, 1 December 2026'),
    ('t',[['Ref','Document','File name','Date','Pages']]+[['%02d'%i,a,f,dt,str(n)] for i,((a,dt,n),f) in enumerate(zip(REG,FILES))],[6,34,38,14,8]),
    ('p','The identity of the client appears only in papers 01, 02, 03, 04 and 12. Papers 05 to 11 and 13 carry the case code alone.'),
    ('sig',[dict(n=CW,cap='Saima Jatoi, caseworker',dt='27 November 2026'),dict(n=SUP,cap='Dr Rabia Soomro, case supervisor (checked)',dt='27 November 2026')])],d,font='Carlito',size=10.5,head='Nayi Subh Protection Network - confidential',foot='Register - page')
def p01(d,bad):
    f=lambda rows:('t',rows,[34,66],'nohead')
    B=[('raw',LG),('h1','Referral Form NS-F1'),('p','<b>CONFIDENTIAL - for named recipients only</b>'),
    ('h2','A. Case and referring agency'),f([['Case code',C],['Date of first contact','5 October 2026 (Monday), helpline call'],['Date of referral','7 October 2026 (Wednesday)'],['Caseworker','Saima Jatoi, Case Management Unit'],['Referred to',f'{X} Roshan Darwaza Shelter &nbsp; {X} Insaf Legal Aid Clinic &nbsp; {X} Mahtab Women\'s Clinic<br>{O} Police / FIA &nbsp; {O} Embassy or consulate &nbsp; {O} Family']]),
    ('h2','B. The person referred'),f([['Name',NAME],['Date of birth','11 March 2007 (from copy of CNIC seen on 6 October 2026)'],['Age at referral','19 years'],['Sex',f'{X} Female {O} Male {O} Other'],['CNIC','00000-7741205-6'],['Nationality','Pakistani'],['Home district','Swat (village withheld)'],['First language','Pashto; some Urdu'],['Interpreter needed',f'{X} Yes (Pashto - Urdu) {O} No'],['Dependants','None']]),('pb',),
    ('h2','C. Reasons for referral'),('p',f'{X} Recruited by deception &nbsp; {X} Work without pay &nbsp; {X} Papers or telephone kept by another &nbsp; {X} Movement restricted &nbsp; {X} Threats to family &nbsp; {O} Sexual exploitation disclosed &nbsp; {O} Removal of organs'),
    ('p','<b>Short account.</b> The client was brought from Swat to Karachi in February 2026 by a man who promised her family a job in a garment unit at Rs. 32,000 a month. She was placed instead as a live-in domestic worker in a house in Karachi, was not paid for seven months (March to September 2026), and was not allowed out alone. Her CNIC and telephone were kept by the household. She left on the night of 4 October 2026 with the help of a neighbour, who called our helpline on 5 October.'),
    ('h2','D. Needs'),('t',[['Need','Urgency','Agency asked'],['Safe accommodation, not disclosed to family or agent','Immediate','Roshan Darwaza Shelter'],['Medical examination and care','Within 7 days','Mahtab Women\'s Clinic'],['Advice on unpaid wages and on criminal complaint','Within 14 days','Insaf Legal Aid Clinic'],['Psychosocial support','Continuing','Nayi Subh']],[48,20,32]),
    ('h2','E. Consent'),('p',f'{X} Informed consent given in writing on 6 October 2026 (English and Urdu forms, with interpreter). {X} Limits of consent explained. {O} Acting without consent.'),('pb',),
    ('h2','F. Immediate safety'),f([['Alleged perpetrator knows where client is',f'{O} Yes {X} No {O} Not known'],['Safe way to contact client','Through caseworker only; no text messages, no calls to family'],['Client\'s preferred language for contact','Pashto'],['Risk assessment',"NS-F4 completed 7 October 2026: overall level HIGH"]]),
    ('h2','G. Unpaid wages as stated by client'),('t',[['Months','Promised per month','Paid','Owing'],['March to September 2026 (7 months)','Rs. 32,000','Rs. 0','Rs. 224,000']],[40,22,16,22]),
    ('p','The Rs. 20,000 which the agent gave to the father is treated as the agent\'s debt claim, not as wages paid.'),('h2','H. Signatures'),('sig',[dict(n=CW,i=1,cap='Saima Jatoi, caseworker',d='07 Oct 2026'),dict(n=SUP,i=1,cap='Dr Rabia Soomro, case supervisor',d='07 Oct 2026',f='cursive',stamp=org,sx=42,sy=-20,sh=27)])]
    ff=footer(H(B,'carlito',margin='16mm 18mm 20mm 20mm',extra='*{font-variant-emoji:text}body{font-family:Carlito,"DejaVu Sans"}'),'NS-F1  '+C+'  page {p} of {n}',pos='r'); assert npages(ff)==3
    ship(ff,d)
def p02(d,bad):
    B=[('raw',LG),('h1','Consent to Share Information'),('p','Case code: <b>'+C+'</b> &nbsp;&nbsp; Name: <b>'+NAME+'</b> &nbsp;&nbsp; Date of birth: <b>11 March 2007</b>'),
    ('p','My caseworker has explained to me, through an interpreter in Pashto, what information about me is kept, who may see it and why. I understand that I may refuse, that help from Nayi Subh does not depend on my consent, and that I may withdraw it at any time by telling my caseworker.'),
    ('p','<b>I agree that Nayi Subh may share with:</b>'),
    ('t',[['Recipient','What may be shared','I agree'],['Roshan Darwaza Shelter','Name, age, health and safety needs','☒ Yes ☐ No'],["Mahtab Women's Clinic",'Case code, age, health needs','☒ Yes ☐ No'],['Insaf Legal Aid Clinic','Name, account of events, wages, papers','☒ Yes ☐ No'],['Police or FIA','Any information','☐ Yes ☒ No'],['My family','Any information','☐ Yes ☒ No'],['Donors and public reports','Facts without name or any detail that identifies me','☒ Yes ☐ No']],[32,46,22]),
    ('p','This consent is valid for <b>six months</b>, until <b>5 April 2027</b>, unless I withdraw it sooner.'),
    ('sig',[dict(n=NAME,cap='Signature of client',d='6 Oct 2026',f='cursive',dink='black'),dict(thumb=NAME,cap='Thumb impression of client')]),
    ('sig',[dict(n=CW,i=2,cap='Saima Jatoi, caseworker',d='06 Oct 2026'),dict(n=INT,cap='Gul Zaman Yousafzai, interpreter',d='06.10.2026',f='futural',dink='black')]),
    ('p','Signed at the Case Management Unit, Karachi, at 3.15 pm.')]
    scan(H(B,'sans',margin='15mm 20mm',extra='body{font-family:"Liberation Sans","DejaVu Sans"}'),d,dpi=160,grey=False,seed=22,shadow=True)
def p03(d,bad):
    yes='☒ ہاں &nbsp; ☐ نہیں'; no='☐ ہاں &nbsp; ☒ نہیں'
    h_='<h1>معلومات کے تبادلے کی رضامندی</h1><p style="text-align:center">نئی صبح پروٹیکشن نیٹ ورک، کراچی</p><p>کیس کوڈ: <span dir="ltr">'+C+'</span> &nbsp;&nbsp; نام: مہناز گل &nbsp;&nbsp; تاریخ پیدائش: ۱۱ مارچ ۲۰۰۷</p><p>میری کیس ورکر نے پشتو ترجمان کے ذریعے مجھے سمجھایا ہے کہ میری کون سی معلومات رکھی جاتی ہیں، انہیں کون اور کیوں دیکھ سکتا ہے۔ میں انکار کر سکتی ہوں، مدد میری رضامندی سے مشروط نہیں، اور میں کسی بھی وقت رضامندی واپس لے سکتی ہوں۔</p><table class="g"><tr><th>ادارہ</th><th>کیا معلومات</th><th style="width:24%">رضامندی</th></tr>'+''.join(f'<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>' for a,b,c in [('روشن دروازہ شیلٹر','نام، عمر، صحت اور تحفظ کی ضروریات',yes),('مہتاب ویمنز کلینک','کیس کوڈ، عمر، صحت کی ضروریات',yes),('انصاف لیگل ایڈ کلینک','نام، واقعات، اجرت، کاغذات',yes),('پولیس یا ایف آئی اے','کوئی بھی معلومات',no),('میرا خاندان','کوئی بھی معلومات',no),('ڈونرز اور عوامی رپورٹس','نام یا شناختی تفصیل کے بغیر حقائق',yes)])+'</table><p>یہ رضامندی چھ ماہ یعنی ۵ اپریل ۲۰۲۷ تک مؤثر ہے۔ مورخہ: ۶ اکتوبر ۲۰۲۶، وقت: سہ پہر ۳ بج کر ۱۵ منٹ۔</p>'
    h_+=f'<div style="position:relative;height:38mm;direction:rtl;font-size:11pt"><img src="{uri(sig(NAME,2))}" style="position:absolute;right:0;top:0;height:15mm"><img src="{uri(thumb(NAME))}" style="position:absolute;right:48mm;top:0;height:18mm"><img src="{uri(sig(CW,5))}" style="position:absolute;right:76mm;top:0;height:15mm"><img src="{uri(sig(INT,5))}" style="position:absolute;right:124mm;top:0;height:15mm"><div style="position:absolute;top:17mm;right:0">دستخط مؤکلہ</div><div style="position:absolute;top:17mm;right:46mm">نشان انگوٹھا</div><div style="position:absolute;top:17mm;right:78mm">کیس ورکر: صائمہ جتوئی</div><div style="position:absolute;top:17mm;right:122mm">ترجمان: گل زمان یوسفزئی</div></div>'
    f=H([('raw',h_)],'urdu',margin='12mm 18mm 10mm 18mm',extra='body{font-size:12pt;line-height:1.85;font-family:"Noto Naskh Arabic","DejaVu Sans"}'); assert npages(f)==1
    scan(f,d,dpi=170,grey=True,seed=23,turn=1.1)
def p04(d,bad):
    B=[('h1',"INTERPRETER'S DECLARATION"),('sp',4),('p','Case reference: '+C),
    ('p','I, <b>Gul Zaman Yousafzai</b>, CNIC 00000-3318842-1, of Karachi, interpreter in Pashto, Urdu and English, declare that:'),
    ('n','1.','On Tuesday, 6 October 2026, between 1.30 pm and 3.30 pm, I interpreted between Pashto and Urdu at the Case Management Unit for Ms. '+NAME+' and the caseworker, Ms. Saima Jatoi.'),
    ('n','2.','I read the whole of the consent form (English and Urdu) to Ms. '+NAME+' in Pashto before she signed it. She told me that she understood it and asked two questions, which were answered.'),
    ('n','3.','I interpreted everything that was said, fully and faithfully, and added and left out nothing.'),
    ('n','4.','I am not related to the client, to her family, to the household in which she worked or to anyone who recruited her. I do not belong to her village.'),
    ('n','5.','I shall keep confidential all that I learned, and I have signed the confidentiality undertaking of Nayi Subh.'),
    ('sp',8),('sig',[dict(n=None if bad else INT,i=1,cap='Signature of interpreter<br>Gul Zaman Yousafzai',d=None if bad else '06.10.2026',f='futural',dink='black'),dict(n=CW,i=3,cap='In the presence of: Saima Jatoi',d='06 Oct 2026')])]
    scan(H(B,'dejavu'),d,dpi=150,grey=True,seed=24)
RISK=[['No.','Risk','Likelihood (1-5)','Impact (1-5)','Score','Measure'],
['1','Agent or household looks for client','4','5','20','Shelter address not disclosed; no use of old SIM'],
['2','Threats to parents in Swat','3','4','12','Weekly welfare check by partner; no police contact without consent'],
['3','Self-harm or acute distress','2','5','10','Counsellor twice a week; night staff informed'],
['4','Loss of papers held by household','4','3','12','Lawyer to demand return; copy of CNIC record requested'],
['5','Disclosure by social media','3','4','12','New handset; privacy session on 9 October'],
['6','Client returns to agent under debt pressure','2','4','8','Debt and wages advice by legal aid']]
def p05(d,bad):
    B=[('h1','RISK ASSESSMENT (NS-F4)'),('p','<b>Case code:</b> '+C+'<br><b>Assessed by:</b> Saima Jatoi, with Dr Rabia Soomro<br><b>Date:</b> 7 October 2026 (Wednesday)<br><b>Next review:</b> 6 January 2027'),
    ('h2','1. Persons and places of risk'),('t',[['Source','What is known'],['Agent ("M1")','Recruited client in Swat; has visited parents since she left, as a relative told the neighbour; holds her family\'s address'],['Household ("H1")','Keeps CNIC and one telephone; knows client\'s home district; does not know of Nayi Subh'],['Relatives','Parents are not suspected of any part; a cousin works with M1']],[24,76]),
    ('h2','2. Protective factors'),('n','2.1','Client is an adult, oriented and able to decide.'),('n','2.2','A trusted neighbour ("W1") is willing to help and to speak to the lawyer.'),('n','2.3','Client agrees to a no-contact period of eight weeks.'),('pb',),
    ('h2','3. Risk matrix'),('p','Score = likelihood x impact. 1-7 low; 8-14 medium; 15-25 high.'),('t',RISK,[6,28,13,11,9,33]),
    ('p','Highest single score: 20. Sum of the six scores: 74.'),('h2','4. Limits on disclosure'),('n','4.1','No information to police, FIA, family, household or agent (consent of 6 October 2026).'),('n','4.2','Exception: immediate danger to life; decision by the supervisor alone, noted in the disclosure log.'),('pb',),
    ('h2','5. Overall level'),('p','<b>HIGH</b>, by reason of risk 1 (score 20). Placement in a shelter with undisclosed address is needed at once.'),
    ('h2','6. Actions and owners'),('t',[['Action','Owner','By'],['Shelter place confirmed','Saima Jatoi','8 October 2026'],['Safety plan written with client','Saima Jatoi','9 October 2026'],['Medical appointment','Saima Jatoi','14 October 2026'],['Letter to legal aid','Dr Rabia Soomro','14 October 2026']],[50,26,24]),
    ('h2','7. Signatures'),('sig',[dict(n=CW,i=4,cap='Saima Jatoi, caseworker',dt='7 October 2026'),dict(n=SUP,i=2,cap='Dr Rabia Soomro, case supervisor',dt='7 October 2026')])]
    f=L(B,font='Liberation Sans',size=10.5,foot='NS-F4 risk assessment - page',head='Confidential '+C); assert npages(f)==3,npages(f)
    if bad: f=pages(f,[0,2])
    ship(f,d)
def p06(d,bad):
    docx([('h1','Safety Plan'),('p','Case code: '+C+'<br>Written with the client on 9 October 2026 (Friday), in Urdu with Pashto interpreter; language checked with the client.'),
    ('h2','1. Staying safe now'),('n','a.','I will stay at the shelter and go out only with staff until the no-contact period ends on 4 December 2026.'),('n','b.','I will not use my old SIM or old accounts.'),('n','c.','If I see someone from the house or the agent, I go to the nearest shop and call the helpline, +92 300 0000147.'),
    ('h2','2. People I trust'),('t',[['Person','How','When'],['My caseworker','Shelter telephone','Any day 9 am to 6 pm'],['Night duty staff','In person','6 pm to 9 am'],['Neighbour W1','Through caseworker only','If I ask']],[34,36,30]),
    ('h2','3. Warning signs and what helps'),('n','a.','I cannot sleep for two nights: I tell the counsellor.'),('n','b.','Thoughts of going back: I talk to my caseworker first.'),('n','c.','Breathing exercise, walking in the courtyard, sewing class on Tuesday and Thursday.'),('pb',),
    ('h2','4. My papers and money'),('n','a.','My original CNIC is still with the household; the lawyer will ask for it. A CNIC copy is in the sealed bag at Nayi Subh.'),('n','b.','Weekly allowance of Rs. 1,500 is signed for at the shelter.'),
    ('h2','5. Review'),('p','This plan is reviewed every two weeks, first on 23 October 2026 (Friday).'),('t',[['Review','Date','Changes'],['First','23 October 2026','None'],['Second','6 November 2026','Sewing class moved to mornings'],['Third','20 November 2026','Lawyer to explain wage claim, 2 December 2026']],[20,30,50]),
    ('sig',[dict(n=CW,i=6,cap='Saima Jatoi, caseworker',dt='20 November 2026'),dict(n=NAME,i=6,cap='Client (name not printed on coded papers)',dt='20 November 2026')])],d,font='Caladea',size=11,foot='Safety plan '+C+' - page')
def p07(d,bad):
    d3='05 Oct 2026' if bad else '07 Oct 2026'
    R=[['No.','Date','Time','Recipient','What was disclosed','Means','Basis','By'],
    ['1',d3,'09:40',"Mahtab Women's Clinic",'Case code, age, health needs','Telephone, then secure e-mail','Consent 06 Oct 2026','S. Jatoi'],
    ['2','07 Oct 2026','11:20','Roshan Darwaza Shelter','Referral form NS-F1, sections A, B, D and F','By hand, sealed','Consent 06 Oct 2026','S. Jatoi'],
    ['3','09 Oct 2026','16:05','Roshan Darwaza Shelter','Safety plan','By hand, sealed','Consent 06 Oct 2026','S. Jatoi'],
    ['4','13 Oct 2026','12:10','Insaf Legal Aid Clinic','Letter, referral form NS-F1, interview note','By hand, sealed','Consent 06 Oct 2026','R. Soomro'],
    ['5','14 Oct 2026','10:30','Insaf Legal Aid Clinic','Sealed bag B-0091 (CNIC copy, hand-written wage note)','By hand, receipt','Consent 06 Oct 2026','S. Jatoi'],
    ['6','25 Nov 2026','15:00','Programme donor','Monitoring report, anonymised','Secure e-mail','Consent 06 Oct 2026 (anonymised)','R. Soomro']]
    B=[('h1','DISCLOSURE LOG'),('p','<b>Case code:</b> '+C+' &nbsp;&nbsp; <b>Consent in force:</b> signed 6 October 2026, valid until 5 April 2027 &nbsp;&nbsp; <b>Log opened:</b> 5 October 2026'),('t',R,[4,10,6,18,25,14,14,9]),
    ('p','Every disclosure outside Nayi Subh is entered on the day it is made. No disclosure has been made to police, FIA, family, household or agent.'),
    ('sig',[dict(n=CW,i=7,cap='Saima Jatoi, caseworker',dt='27 November 2026'),dict(n=SUP,i=3,cap='Dr Rabia Soomro, supervisor',dt='27 November 2026')])]
    if not bad: pass
    ship(RL(B,size=9.6,landscape=True,foot='Page {p} of {n}',left='NS-F7 disclosure log',hdr='#f1dfce'),d)
def p08(d,bad):
    B=[('raw',LG),('h1','Interview Note (anonymised)'),('p','Case code '+C+' &nbsp;|&nbsp; Tuesday, 6 October 2026, 1.30 pm to 3.00 pm &nbsp;|&nbsp; Interviewer: S. Jatoi &nbsp;|&nbsp; Interpreter present (Pashto - Urdu)'),
    ('p','<i>The client is called "the client". Other persons: M1 (agent), H1 (household), W1 (neighbour). Places below the level of the district are left out.</i>')]
    P=['The client is 19 years of age and comes from a district in Khyber Pakhtunkhwa. She went to school up to class five.','In January 2026 M1 came to her father and spoke of work in a garment unit in Karachi at Rs. 32,000 a month with a hostel.','Her father signed a paper which was not read to him. M1 gave him Rs. 20,000 and called it an advance.','She travelled with M1 and two other young women by bus in February 2026. She did not see the two women again after arrival.','M1 took her to H1. She was told on the first day that she would cook, clean and mind two children.','She rose at 5 am and slept after 11 pm. She had no day off.','H1 took her CNIC and her telephone on the second day "for safe keeping".','She was not paid for March, April, May, June, July, August or September 2026. When she asked, she was told that the advance had to be worked off.','She was locked in when the family went out. In the last days of September 2026 she was hit with a shoe twice.','M1 came twice. He said that her father would have to return the advance "with profit" if she left.','On the night of 4 October 2026 she left by the roof with the help of W1 and stayed in the house of W1.','W1 called the helpline on 5 October 2026. The client was brought to the unit on 6 October 2026 at noon.','She does not wish police to be told at this time. She wishes to have her wages and her CNIC back.','The note was read back to her in Pashto. She made one correction (paragraph 9, "twice" for "once"), which has been made above.']
    for i,t in enumerate(P):
        B.append(('n',f'{i+1}.',t))
        if i==7: B.append(('pb',))
    B+=[('sp',4),('sig',[dict(n=CW,i=8,cap='S. Jatoi, interviewer',d='06 Oct 2026'),None])]
    f=footer(H(B,'carlito',margin='16mm 20mm'),'Interview note '+C+'  -  {p} of {n}'); assert npages(f)==2
    ship(f,d)
def p09(d,bad):
    age='17' if bad else '19'
    B=[('raw','<div style="text-align:right;color:#2b5a7a"><b style="font-size:15pt">Mahtab Women\'s Clinic</b><br>Block 4, Karachi &nbsp; +92 300 0000288</div><hr>'),('p','12 October 2026'),('p','To: Case Management Unit, Nayi Subh Protection Network'),('p','<b>Your case code: '+C+'</b>'),
    ('p',f'This is to certify that I examined the above person, a woman aged {age} years, on Friday, 9 October 2026 at 11.00 am, in the presence of a female nurse.'),
    ('p','<b>Findings.</b> Weight 44 kg, height 157 cm. Pallor. Two healing bruises on the left forearm, yellow-brown, 3 cm and 2 cm. Old scald mark on the right hand. No fracture. Sleep poor, appetite low, mood anxious, no thoughts of self-harm expressed.'),
    ('p','<b>Treatment.</b> Iron and folic acid for three months; review on 9 November 2026. Counselling advised. No other medicines.'),
    ('p','<b>Opinion.</b> The bruises are consistent with the account given of blunt force and with an age of about one to two weeks. The person is fit to stay at a shelter.'),
    ('p','Issued for the use of your unit only; it is not a medico-legal certificate.'),('sp',3),
    ('sig',[dict(n='Dr Nausheen Abro',cap='Dr Nausheen Abro, MBBS, FCPS<br>PMDC Reg. No. 00000-S',stamp=rstamp("MAHTAB WOMEN'S CLINIC",'KARACHI','DR N. ABRO',(30,70,120),seed=8),sx=44,sy=-22,sh=28),None])]
    scan(H(B,'caladea'),d,dpi=170,grey=False,seed=25,shadow=True,tint=(248,248,244))
def p10(d,bad):
    B=[('raw','<div style="background:#4a3b6b;color:#fff;padding:4mm;font-size:15pt">Roshan Darwaza Shelter <span style="font-size:9pt;float:right">address not disclosed &middot; +92 300 0000733</span></div>'),('sp',6),('p','8 October 2026'),('p','Ms. Saima Jatoi<br>Nayi Subh Protection Network, Karachi'),('p','<b>Acceptance of case '+C+'</b>'),('p','Dear Ms. Jatoi,'),
    ('p','We have received your referral form of 7 October 2026 and accept the client for a stay of up to six months from Thursday, 8 October 2026. A bed has been given in the adult wing; the house admits women of 18 years and over.'),
    ('p','Please note: (a) the client brought one bag of clothes; (b) visits are by appointment with the house manager; (c) we shall tell you within one hour of any incident; (d) our staff have been told the case code only.'),
    ('p','We keep the referral form in a locked cabinet and return or destroy it at the end of the stay, as agreed in our memorandum of 2 February 2026.'),('p','Yours sincerely,'),
    ('sig',[dict(n='Perveen Lashari',cap='Perveen Lashari<br>House Manager',stamp=bstamp(['RECEIVED','NAYI SUBH - CMU','08 OCT 2026'],(160,40,40),seed=5),sx=70,sy=-8,sh=20),None])]
    scan(H(B,'sans'),d,dpi=140,grey=True,seed=26,noise=4)
def p11(d,bad):
    B=[('raw',LG),('p','13 October 2026'),('p','The Coordinator<br>Insaf Legal Aid Clinic, Karachi'),('p','<b>Case '+C+': request for legal advice; safeguarding conditions</b>'),('p','Dear Coordinator,'),
    ('n','1.','With the written consent of our client, given on 6 October 2026 and valid until 5 April 2027, we ask you to advise her on (a) the recovery of unpaid wages of Rs. 224,000 for seven months, March to September 2026; (b) the return of her CNIC and telephone; and (c) her position under the Prevention of Trafficking in Persons Act, 2018.'),
    ('n','2.','She does not consent to any contact with police, FIA or her family. Please take no step which would tell them of her without coming back to us first.'),
    ('n','3.','Please write to us only under the case code, meet her only at our office, and use an interpreter from our list. Her first language is Pashto.'),
    ('n','4.','We enclose, in a sealed cover: (i) referral form NS-F1, three pages; (ii) interview note, two pages. Sealed bag B-0091 will be handed over against receipt on 14 October 2026.'),
    ('n','5.','A first appointment on Wednesday, 21 October 2026 at 2 pm would suit her.'),('p','Yours sincerely,'),
    ('sig',[dict(n=SUP,i=4,cap='Dr Rabia Soomro<br>Case Supervisor and Safeguarding Lead',stamp=org,sx=48,sy=-20,sh=28),None])]
    scan(H(B,'serif'),d,dpi=150,grey=False,seed=27)
def p12(d,bad):
    R=[['No.','Date and time','Released by','Received by','Purpose','Seal'],
    ['1','06 Oct 2026, 14:45','Client (M. Gul)','S. Jatoi','Taken into keeping; bag B-0091 sealed','Intact'],
    ['2','06 Oct 2026, 17:10','S. Jatoi','Store officer A. Memon','Deposit in safe, shelf 3','Intact'],
    ['3','13 Oct 2026, 16:20','Store officer A. Memon','Dr R. Soomro','Inspection before hand-over','Intact'],
    ['4','14 Oct 2026, 09:05','Dr R. Soomro','S. Jatoi','Carriage to legal aid clinic','Intact'],
    ['5','14 Oct 2026, 10:30','S. Jatoi','Adv. K. Baloch, Insaf Legal Aid','Hand-over against receipt','Intact']]
    if bad: R[3],R[4]=R[4],R[3]
    pers={'S. Jatoi':CW,'Store officer A. Memon':'A Memon','Dr R. Soomro':SUP,'Adv. K. Baloch, Insaf Legal Aid':'K Baloch'}
    T=[R[0]+['Receiver signs']]+[r+[img(sig(pers[r[3]],10+int(r[0])),'height:9mm')] for r in R[1:]]
    B=[('raw',LG),('h1','Property Custody Record'),('p','Case code: <b>'+C+'</b> &nbsp; Client: <b>'+NAME+'</b> &nbsp; Bag No.: <b>B-0091</b>'),
    ('h2','Contents'),('t',[['Item','Description','Qty'],['a','Photocopy of CNIC 00000-7741205-6 (original not with client)','1'],['b','Hand-written note of months worked, Pashto, one leaf','1']],[10,76,14]),
    ('p','Both items were placed in the bag before the client, who saw it sealed.'),
    ('h2','Movements'),('t',T,[6,16,16,17,22,9,14]),('p','Record closed on 14 October 2026.'),('sig',[dict(n='A Memon',i=2,cap='Ali Memon, store officer',d='14 Oct 2026',dink='black'),None])]
    f=H(B,'narrow',margin='14mm 16mm'); assert npages(f)==1
    scan(f,d,dpi=170,grey=True,seed=28,noise=4)
def p13(d,bad):
    who=NAME if bad else 'The client'
    docx([('h1','Monitoring Report, October - November 2026'),('pc','Programme: Safe Return and Recovery &nbsp;|&nbsp; anonymised case study '+C),
    ('p','Prepared on 25 November 2026 (Wednesday) for the programme donor. In line with the consent of 6 October 2026, this report contains no name and no detail which could identify the client.'),
    ('h2','1. Background'),('p','The client, a young woman of 19, was recruited in her home province with a promise of factory work and was held in domestic work without pay for seven months. She reached our helpline through a neighbour on 5 October 2026.'),
    ('h2','2. Support given'),('t',[['Service','Sessions planned','Sessions given'],['Case management','8','8'],['Counselling','14','12'],['Medical visits','2','2'],['Legal advice','2','1'],['Total','26','23']],[50,25,25]),
    ('p','One legal session is to be held on 2 December 2026; two counselling sessions were missed because of fever.'),('pb',),
    ('h2','3. Outcomes so far'),('p',f'{who} sleeps better, attends a sewing class twice a week and has decided to claim her unpaid wages of Rs. 224,000. She remains at the shelter. There was no security incident.'),
    ('h2','4. Risks'),('p','The overall risk remains high. The no-contact period ends on 4 December 2026; the risk assessment is to be reviewed on 6 January 2027.'),
    ('h2','5. Lessons'),('n','a.','Interpreters from outside the client\'s own area build trust.'),('n','b.','The wage claim should be opened early, since clients ask about money first.'),
    ('sig',[dict(n=SUP,i=5,cap='Dr Rabia Soomro, case supervisor',dt='25 November 2026'),None])],d,font='Liberation Serif',size=11.5,foot='Monitoring report - page',head='Anonymised - may be shared with donor')
P=[(f,globals()['p%02d'%i]) for i,f in enumerate(FILES)]
EXP={"pack":"ngo-referral","as_of":"2026-11-29","faults":[
{"id":1,"sort":"date","files":["07_Disclosure_Log.pdf","02_Consent_Form_English.pdf"],"page":1,"what":"Entry 1 of the disclosure log (to Mahtab Women's Clinic) is dated 5 October 2026, a day before the consent of 6 October 2026 on which it claims to rest.","why_it_matters":"Health data was shared, on the face of the log, before the client had consented; an auditor will treat it as a breach.","severity":"error"},
{"id":2,"sort":"signature","files":["04_Interpreter_Declaration.pdf"],"page":1,"what":"The interpreter's declaration is not signed (or dated) by the interpreter; only the caseworker signed as witness.","why_it_matters":"Without it nothing proves that the consent was explained in the client's language.","severity":"error"},
{"id":3,"sort":"missing","files":["05_Risk_Assessment.pdf"],"page":2,"what":"Page 2 of 3 of the risk assessment (sections 3 and 4: risk matrix and limits on disclosure) is missing; the paper jumps from page 1 to page 3 and has two pages where the register says three.","why_it_matters":"The scores on which the overall level rests and the limits of disclosure are not in the file.","severity":"error"},
{"id":4,"sort":"mismatch","files":["09_Medical_Letter.jpg","01_Referral_Form.pdf"],"page":1,"what":"The medical letter calls the client 17 years old; the referral form (born 11 March 2007) and other papers have 19.","why_it_matters":"A client of 17 is a child: other law, consent by guardian, and the shelter admits adults only.","severity":"error"},
{"id":5,"sort":"order","files":["12_Property_Custody_Record.tif"],"page":1,"what":"Movements 3 and 4 of the custody record stand in the wrong order: No. 4 (14 October, 09:05) comes before No. 3 (13 October, 16:20), so that the bag is released by a person before she received it.","why_it_matters":"The chain of custody of the bag is open to attack.","severity":"warning"},
{"id":6,"sort":"other","files":["13_Monitoring_Report_Anonymised.docx"],"page":2,"what":"The anonymised donor report gives the client's real name, Mehnaz Gul, in section 3.","why_it_matters":"It identifies a protected survivor outside the limits of her consent.","severity":"error"}],"clean_doubts":[]}
if __name__=='__main__':
    build(SL,P,{k:'build' for k in ('07_Disclosure_Log.pdf','04_Interpreter_Declaration.pdf','05_Risk_Assessment.pdf','09_Medical_Letter.jpg','12_Property_Custody_Record.tif','13_Monitoring_Report_Anonymised.docx')},
    {"name":"Protection referral NSP-26-0147","packs":["ngo-referral"],"as_of":"2026-11-29","client":{"name":"Mehnaz Gul"},"event_dates":{"filing":"2026-12-01"}},EXP)
    for (n,_),r in zip(P,REG):
        g=npages(f'{ROOT}/{SL}/clean/{n}'); 
        if g!=r[2]: print('PAGES!',n,g,r[2])
    sheet(SL)
    for t in [(2026,10,5),(2026,10,6),(2026,10,7),(2026,10,8),(2026,10,9),(2026,10,21),(2026,10,23),(2026,11,25)]: print(t,wd(*t))
