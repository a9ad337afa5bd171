from pathlib import Path

ROOT = str(Path(__file__).resolve().parents[1])

from b_lib import *; from b_ids import *
SL='07-estate-of-dr-imtiaz-chaudhry'
A='Adeel Imtiaz'; SOL='Fiona Marsden'; HL='Haroon Saleem v4'; TR='Yasir Bukhari v1'
FILES=['Tab 00 - Schedule of Documents.docx','Tab 01 - Letter to Probate Registry.pdf','Tab 02 - Witness Statement of Adeel Imtiaz.pdf','Tab 03 - AI1 Death Certificate (Urdu).jpg','Tab 04 - AI1 Death Certificate (translation).pdf','Tab 05 - AI2 Family Registration Certificate.pdf','Tab 06 - AI3 Succession Certificate.pdf','Tab 07 - AI4 Apostille.png','Tab 08 - AI5 Affidavit of Law.pdf','Tab 09 - AI6 Northmoor Bank Letter.pdf','Tab 10 - AI7 Gulf Palm Bank Letter.pdf','Tab 11 - Consent of Shahida Imtiaz.pdf','Tab 12 - Consents of Kamran and Sana Imtiaz.pdf','Tab 13 - Estate Account.pdf','Tab 14 - Passport of Adeel Imtiaz.jpg']
REG=[('Schedule of documents','-','27 Nov 2026',1),('Letter to the Probate Registry','-','27 Nov 2026',1),('Witness statement of Adeel Imtiaz','-','24 Nov 2026',4),('Death certificate, Urdu','AI1','11 Feb 2026',1),('Death certificate, English translation','AI1','16 Nov 2026',1),('Family registration certificate','AI2','27 Apr 2026',1),('Succession certificate, Lahore','AI3','22 Jun 2026',2),('Apostille to AI3','AI4','29 Jun 2026',1),('Affidavit of law','AI5','2 Nov 2026',3),('Northmoor Bank plc, England','AI6','5 May 2026',1),('Gulf Palm Bank, Dubai','AI7','18 May 2026',1),('Consent of Shahida Imtiaz','-','9 Nov 2026',1),('Consents of Kamran Imtiaz and Sana Imtiaz','-','10 and 9 Nov 2026',2),('Estate account, three jurisdictions','-','23 Nov 2026',1),('Passport of Adeel Imtiaz, certified copy','-','20 Nov 2026',1)]
HEIR=[['Shahida Imtiaz','widow','1/8','5/40'],['Adeel Imtiaz','son','7/20','14/40'],['Kamran Imtiaz','son','7/20','14/40'],['Sana Imtiaz','daughter','7/40','7/40']]
def p00(d,bad):
    docx([('h1','Schedule of Documents'),('pc','In the estate of Dr Imtiaz Ahmad Chaudhry, deceased<br>Application for a grant in England and Wales, with parallel administrations in Pakistan and Dubai'),
    ('t',[['Tab','Document','Exhibit','Date','Pages']]+[['%02d'%i,a,e,dt,str(n)] for i,(a,e,dt,n) in enumerate(REG)]+[['','Total pages','','',str(sum(r[3] for r in REG))]],[8,46,12,24,10]),
    ('p','Each file name begins with its tab number. To be lodged on Tuesday, 1 December 2026.'),('p','Checked: F. Marsden, 27 November 2026'),],d,font='Caladea',size=11,foot='Schedule - page')
def p01(d,bad):
    ship(RL([('h2','Marsden Vale Solicitors LLP'),('p','8 Quarry Street, Leeds &nbsp;|&nbsp; +92 300 0000901 &nbsp;|&nbsp; probate@example.org'),('hr',),('pr','27 November 2026'),('p','Our ref: FM/IMTIAZ/0226'),('p','The District Probate Registry<br>HMCTS Probate, Leeds'),
    ('p','<b>Dr Imtiaz Ahmad Chaudhry, deceased - died 3 February 2026, domiciled in Pakistan</b>'),('p','Dear Registrar,'),
    ('n','1.','We act for Mr Adeel Imtiaz, the elder son of the deceased. We apply for an order under rule 30(1)(b) of the Non-Contentious Probate Rules 1987 and for a grant of letters of administration limited to the estate in England and Wales.'),
    ('n','2.','The estate here is one account with Northmoor Bank plc, number 00047713, with a balance of GBP 84,216.40 at the date of death. The estate is an excepted estate.'),
    ('n','3.','In support we lodge the papers under tabs 00 to 14 of the enclosed schedule, including the witness statement of our client with exhibits AI1 to AI7, the affidavit of law of Mr Haroon Saleem, the consents of the widow and of the other two children, and a certified copy of our client\'s current passport.'),
    ('n','4.','The succession certificate issued at Lahore on 22 June 2026 (AI3) bears an apostille dated 29 June 2026 (AI4).'),
    ('p','Please address any query to the writer.'),('p','Yours faithfully,'),('sig',[dict(n=SOL,cap='Fiona Marsden<br>Solicitor, Marsden Vale Solicitors LLP'),None])],size=10.8,foot='Page {p} of {n}'),d)
def p02(d,bad):
    def n(i,t): return ('n',f'{i}.',t)
    B=[('raw','<div style="text-align:right;font-size:9.5pt">Applicant: A. Imtiaz: 1st: Exhibits AI1 to AI7: 24 November 2026</div>'),('sp',3),('p','<b>IN THE HIGH COURT OF JUSTICE<br>FAMILY DIVISION<br>DISTRICT PROBATE REGISTRY AT LEEDS</b>'),('pc','<b>IN THE ESTATE OF IMTIAZ AHMAD CHAUDHRY, DECEASED</b>'),('hr',),('pc','<b>WITNESS STATEMENT OF ADEEL IMTIAZ</b>'),('hr',),
    ('p','I, ADEEL IMTIAZ, of 17 Hawthorn Rise, Leeds, pharmacist, will say as follows:'),
    n(1,'I am the elder son of Dr Imtiaz Ahmad Chaudhry ("my father"). I make this statement in support of my application for a grant in England and Wales. The facts are within my own knowledge unless I say otherwise.'),
    n(2,'There is now shown to me a bundle of documents marked "AI1" to "AI7", to which I refer below.'),
    ('h2','Death, family and domicile'),
    n(3,'My father was born at Sialkot on 4 January 1951 and died at Lahore on 3 February 2026. A copy of the death certificate issued by the Union Council, with an English translation, is exhibit AI1.'),
    n(4,'He lived and practised medicine in Lahore all his life, save for four years of training in Leeds from 1979 to 1983. He was domiciled in Pakistan when he died and left no will.'),('pb',),
    n(5,'He left a widow, Shahida Imtiaz, and three children: myself, my brother Kamran Imtiaz, who lives in Dubai, and my sister Sana Imtiaz, who lives in Lahore. All are of full age. His parents died before him. The family registration certificate is exhibit AI2.'),
    ('h2','Pakistan'),
    n(6,'On 22 June 2026 the Succession Facilitation Unit at Lahore issued succession certificate No. SFU-LHR-000-26-0719 to the four heirs. It covers an account with Ravi Commercial Bank, Lahore, of PKR 6,400,000. It is exhibit AI3.'),
    n(7,'The Ministry of Foreign Affairs issued Apostille No. MOFA-ZZ-0038117 to that certificate on 29 June 2026. It is exhibit AI4.'),
    ('h2','The law of Pakistan'),
    n(8,'Mr Haroon Saleem, Advocate of the High Court at Lahore, has sworn an affidavit of law on 2 November 2026. It is exhibit AI5. He states that my father\'s estate devolves under Hanafi law on the widow as to 1/8 and on the children as to 7/8, each son taking twice the share of the daughter.'),
    n(9,'The shares are therefore: Shahida 5/40; myself 14/40; Kamran 14/40; Sana 7/40.'),('pb',),
    ('h2','England and Wales'),
    n(10,'The only asset here is a savings account with Northmoor Bank plc, number 00047713, opened in 1981. The balance on 3 February 2026 was GBP 84,216.40, as appears from the letter of the bank dated 5 May 2026, exhibit AI6.'),
    n(11,'There are no debts in England and Wales known to me. My father owned no land here. He had not been resident in the United Kingdom since 1983.'),
    ('h2','Dubai'),
    n(12,'My father also had an account with Gulf Palm Bank, Dubai, number 000-118-2260, with a balance of AED 152,000.00 on 3 February 2026: letter of 18 May 2026, exhibit AI7. My brother Kamran is dealing with that account before the Dubai Courts, and no grant is asked for here in respect of it.'),
    ('h2','Consents'),
    n(13,'My mother, my brother and my sister consent in writing to a grant to me alone. Their consents, dated 9 and 10 November 2026, are lodged with this statement.'),('pb',),
    ('h2','Administration'),
    n(14,'If a grant is made I shall pay the fees of the application, estimated at GBP 316.40, and distribute the balance of GBP 83,900.00 among the heirs in the shares in paragraph 9. An estate account for the three jurisdictions, dated 23 November 2026, is lodged.'),
    n(15,'I know of no dispute among the heirs and of no other proceedings in England and Wales.'),
    n(16,'I therefore ask the Registrar to order that administration be granted to me as a person beneficially entitled to the estate by the law of the place where my father died domiciled.'),
    ('h2','Statement of truth'),('p','I believe that the facts stated in this witness statement are true. I understand that proceedings for contempt of court may be brought against anyone who makes, or causes to be made, a false statement in a document verified by a statement of truth without an honest belief in its truth.'),
    ('sp',3),('sig',[dict(n=A,cap='Adeel Imtiaz',d='24 November 2026'),None])]
    f=footer(H(B,'serif',margin='24mm 24mm 24mm 26mm',extra='body{line-height:1.6}'),'{p}',font='tiro'); assert npages(f)==4,npages(f)
    if bad: f=pages(f,[0,2,1,3])
    ship(f,d)
def p03(d,bad):
    rows=[('رجسٹریشن نمبر','<span dir="ltr">۰۱۱۴-۲۰۲۶-۰۰۲۳۱</span>'),('نام متوفی','ڈاکٹر امتیاز احمد چوہدری'),('ولدیت','چوہدری رحمت علی'),('شناختی کارڈ نمبر','<span dir="ltr">00000-5104772-3</span>'),('جنس','مرد'),('تاریخ پیدائش','۴ جنوری ۱۹۵۱'),('تاریخ وفات','۳ فروری ۲۰۲۶'),('جائے وفات','لاہور'),('وجہ وفات','حرکت قلب بند ہونا'),('اطلاع دہندہ','ثناء امتیاز (دختر)'),('تاریخ اندراج','۱۱ فروری ۲۰۲۶')]
    h_='<div style="border:1mm double #274;padding:6mm"><p style="text-align:center;margin:0">حکومت پنجاب — محکمہ بلدیات</p><h1>سرٹیفکیٹ اندراج وفات</h1><p style="text-align:center">یونین کونسل نمبر ۱۱۴، لاہور</p><table class="g">'+''.join(f'<tr><th style="width:35%">{a}</th><td>{b}</td></tr>' for a,b in rows)+'</table>'+f'<div style="position:relative;height:36mm;direction:ltr"><img src="{uri(sig("Secretary UC 114"))}" style="position:absolute;left:8mm;top:0;height:17mm"><img src="{uri(rstamp("UNION COUNCIL 114","LAHORE","SECRETARY",(40,50,140),seed=3))}" style="position:absolute;left:55mm;top:0;height:31mm"><div style="position:absolute;left:6mm;top:18mm;direction:rtl">دستخط سیکرٹری یونین کونسل</div></div></div><div style="direction:ltr;text-align:right;font:10pt Liberation Sans;margin-top:3mm">Exhibit AI1</div>'
    scan(H([('raw',h_)],'urdu',margin='14mm 18mm'),d,dpi=170,grey=False,shadow=True,seed=31,tint=(247,246,236))
def p04(d,bad):
    ship(L([('pr','<i>Translation from Urdu. Exhibit AI1</i>'),('pc','Government of the Punjab - Local Government Department'),('h1','DEATH REGISTRATION CERTIFICATE'),('pc','Union Council No. 114, Lahore'),
    ('t',[['Registration No.','0114-2026-00231'],['Name of deceased','Dr Imtiaz Ahmad Chaudhry'],["Father's name",'Chaudhry Rehmat Ali'],['Identity card No.','00000-5104772-3'],['Sex','Male'],['Date of birth','4 January 1951'],['Date of death','3 February 2026'],['Place of death','Lahore'],['Cause of death','Cardiac arrest'],['Informant','Sana Imtiaz (daughter)'],['Date of registration','11 February 2026']],[35,65],'nohead'),
    ('p','[Signature of Secretary, Union Council] [Round stamp: Union Council 114, Lahore, Secretary]'),('h2','Statement of the translator'),
    ('p','I, Yasir Bukhari, translator of Urdu and English, of Bukhari Translations, Leeds, confirm that this is a true and accurate translation of the document shown to me in Urdu. Telephone +92 300 0000654; e-mail translate@example.org.'),
    ('sig',[dict(n=TR,cap='Yasir Bukhari',dt='16 November 2026'),None])],font='Liberation Serif',size=11,foot='Translation - page'),d)
def p05(d,bad):
    R=[['No.','Name','Relation','Identity No.','Date of birth','Status'],['1','Imtiaz Ahmad Chaudhry','Head','00000-5104772-3','04.01.1951','Deceased 03.02.2026'],['2','Shahida Imtiaz','Wife','00000-5104773-0','19.09.1956','Alive'],['3','Adeel Imtiaz','Son','00000-5104774-1','22.03.1985','Alive'],['4','Kamran Imtiaz','Son','00000-5104775-5','10.07.1988','Alive'],['5','Sana Imtiaz','Daughter','00000-5104776-8','30.11.1992','Alive']]
    B=[('raw','<div style="text-align:center;color:#1c5c3a"><b style="font-size:14pt">NATIONAL DATABASE AND REGISTRATION AUTHORITY</b><br>FAMILY REGISTRATION CERTIFICATE<br><span style="font-size:9pt">by birth and marriage</span></div>'),('sp',5),('p','Certificate No. FRC-0000-2604-88172 &nbsp;&nbsp; Issued: 27 April 2026 &nbsp;&nbsp; Applicant: Sana Imtiaz'),('t',R,[6,25,12,22,15,20]),('p','Members of family: 5, of whom living: 4.'),('p','This certificate is computer-generated and is issued on the data given by the applicant. Exhibit AI2.'),
    ('sig',[dict(n='NADRA Officer FRC',cap='Authorised officer',stamp=rstamp('REGISTRATION AUTHORITY','LAHORE','27 APR 2026',(20,90,60),seed=5),sx=44,sy=-20,sh=28),None])]
    scan(H(B,'sans'),d,dpi=150,grey=False,seed=33,turn=1.0)
def p06(d,bad):
    B=[('raw','<div style="border-bottom:.6mm solid #274;padding-bottom:2mm;text-align:center"><b style="font-size:14pt">SUCCESSION FACILITATION UNIT, LAHORE</b><br>The Punjab Letters of Administration and Succession Certificates Act, 2021</div>'),('sp',4),('h1','SUCCESSION CERTIFICATE'),
    ('p','Certificate No.: <b>SFU-LHR-000-26-0719</b><br>Date of application: 14 May 2026 &nbsp;&nbsp; Date of publication: 28 May 2026<br>Date of issue: <b>22 June 2026</b>'),
    ('n','1.','Whereas an application was made by Sana Imtiaz, one of the legal heirs of <b>Imtiaz Ahmad Chaudhry</b>, son of Chaudhry Rehmat Ali, identity No. 00000-5104772-3, who died at Lahore on 3 February 2026;'),
    ('n','2.','and whereas notice was published and no objection was received within fourteen days;'),
    ('n','3.','and whereas the legal heirs named in the Schedule A were verified biometrically;'),
    ('n','4.','this certificate is issued to the said legal heirs in respect of the property in Schedule B, in the shares set against their names.'),('pb',),
    ('h2','Schedule A - legal heirs'),('t',[['No.','Name','Identity No.','Relation','Share']]+[[str(i+1),h_[0],c,h_[1],h_[2]] for i,(h_,c) in enumerate(zip(HEIR,['00000-5104773-0','00000-5104774-1','00000-5104775-5','00000-5104776-8']))],[8,30,28,18,16]),
    ('h2','Schedule B - property'),('t',[['No.','Description','Value'],['1','Ravi Commercial Bank, Mall Road branch, Lahore, account 000-77120-01','PKR 6,400,000']],[8,66,26]),
    ('sig',[dict(n='Incharge SFU',cap='Incharge, Succession Facilitation Unit, Lahore',dt='22 June 2026',stamp=rstamp('SUCCESSION FACILITATION','UNIT LAHORE','22 JUN 2026',(40,60,130),seed=6),sx=48,sy=-22,sh=30),None]),('sp',14),('p','Exhibit AI3')]
    f=footer(H(B,'serif'),'SFU-LHR-000-26-0719   {p}/{n}'); assert npages(f)==2
    scan(f,d,dpi=150,grey=False,seed=34,tint=(244,249,243))
def p07(d,bad):
    rows=[('1. Country','Islamic Republic of Pakistan'),('This public document',''),('2. has been signed by','Incharge, Succession Facilitation Unit, Lahore'),('3. acting in the capacity of','Incharge, Succession Facilitation Unit'),('4. bears the seal / stamp of','Succession Facilitation Unit, Lahore'),('Certified',''),('5. at','Lahore'),('6. the','29 June 2026'),('7. by','Assistant Director, Ministry of Foreign Affairs, Camp Office, Lahore'),('8. No.','MOFA-ZZ-0038117'),('9. Seal / stamp',img(rstamp('MINISTRY OF FOREIGN AFFAIRS','PAKISTAN','LAHORE',(30,80,50),seed=9),'height:30mm')),('10. Signature',img(sig('MOFA Asst Director'),'height:16mm'))]
    h_='<div style="border:.8mm solid #333;width:155mm;margin:10mm auto;padding:6mm"><h1 style="text-align:center">APOSTILLE</h1><p style="text-align:center">(Convention de La Haye du 5 octobre 1961)</p><table class="g">'+''.join(f'<tr><td style="width:40%">{a}</td><td>{b}</td></tr>' for a,b in rows)+'</table><p style="font-size:8.5pt">Document: Succession Certificate No. SFU-LHR-000-26-0719 dated 22 June 2026.</p></div><p style="text-align:right">Exhibit AI4</p>'
    scan(H([('raw',h_)],'caladea'),d,dpi=130,grey=True,seed=35,noise=4,turn=1.2)
def p08(d,bad):
    def n(i,t): return ('n',f'{i}.',t)
    B=[('raw','<div style="border:.5mm solid #666;text-align:center;padding:2mm">E-STAMP LHR-000-2026-40917 &nbsp; Rs. 300/- &nbsp; AFFIDAVIT</div>'),('sp',4),('h1','AFFIDAVIT OF LAW'),('pc','In the estate of Imtiaz Ahmad Chaudhry, deceased<br>(for use before the Probate Registry in England)'),
    ('p','I, <b>HAROON SALEEM</b>, Advocate of the High Court at Lahore, of Chamber 9, Turner Road, Lahore, make oath and say:'),
    n(1,'I was enrolled as an advocate in 2004 and have practised in succession and revenue matters for twenty-two years. I am competent to depose to the law of Pakistan.'),
    n(2,'I have seen the succession certificate No. SFU-LHR-000-26-0719 dated 22 June 2026.'),
    n(3,'I am not an heir of the deceased and have no interest in his estate.'),('pb',),
    ('h2','Applicable law'),n(4,'The deceased was a Sunni Muslim domiciled in Pakistan. By section 2 of the West Pakistan Muslim Personal Law (Shariat) Application Act, 1962, succession to his estate is governed by Muslim personal law, here of the Hanafi school.'),
    n(5,'Where a man leaves a widow, two sons and one daughter, and no parent, the widow takes 1/8 of the net estate. The remaining 7/8 goes to the sons and the daughter as residuaries, each son taking a share double that of the daughter.'),
    n(6,'The shares are accordingly:'),('t',[['Heir','Relation','Fraction','In fortieths']]+HEIR,[34,22,22,22]),
    n(7,'Debts and funeral expenses are paid before distribution.'),('pb',),
    n(8,'An heir of full age may consent that another heir receive and administer assets abroad on behalf of all. No court order is needed in Pakistan for such a consent.'),
    n(9,'Adeel Imtiaz, as a son, is therefore beneficially entitled to 14/40 of the estate.'),
    ('sig',[None,dict(n=HL,cap='<b>DEPONENT</b><br>Haroon Saleem, Advocate High Court')]),
    ('p','Sworn at Lahore on this 2nd day of November 2026, before me:'),('sp',4),
    ('sig',[dict(n=None if bad else 'Rukhsar Ahmed Notary',cap='Malik Rukhsar Ahmed<br>Notary Public, Lahore<br>Register No. 1188/2026',stamp=None if bad else rstamp('MALIK RUKHSAR AHMED','NOTARY PUBLIC','LAHORE\n02-11-2026',(140,30,40),seed=7),sx=48,sy=-22,sh=30),None]),('p','Exhibit AI5')]
    f=footer(H(B,'dejavu'),'Affidavit of law - {p} of {n}'); assert npages(f)==3
    scan(f,d,dpi=150,grey=False,seed=36)
def p09(d,bad):
    ac='00047731' if bad else '00047713'
    B=[('raw','<div style="background:#123a63;color:#fff;padding:4mm;font-size:16pt">Northmoor Bank plc<span style="float:right;font-size:9pt;padding-top:2mm">Bereavement Services, PO Box 000, York</span></div>'),('sp',6),('p','5 May 2026'),('p','Mr Adeel Imtiaz<br>17 Hawthorn Rise, Leeds'),('p','Our reference: BRV/000/26/3317'),('p','Dear Mr Imtiaz,'),('p','<b>The late Dr Imtiaz Ahmad Chaudhry</b>'),('p','Please accept our condolences. As you asked, we set out what was held with us on 3 February 2026, the date of death.'),
    ('t',[['Account','Number','Capital','Accrued interest','Total'],['Heritage Saver',ac,'GBP 83,950.00','GBP 266.40','GBP 84,216.40']],[22,18,20,20,20]),
    ('p','No other account, card or safe deposit is held in this name. We shall release the balance on sight of a grant of representation.'),('p','Yours sincerely,'),('sig',[dict(n='Gareth Nolan v2',cap='Gareth Nolan<br>Bereavement Services'),None]),('p','<span style="font-size:8pt">Exhibit AI6</span>')]
    ship(H(B,'sans'),d)
def p10(d,bad):
    scan(RL([('h2','GULF PALM BANK P.J.S.C.'),('p','Deira Branch, Dubai, United Arab Emirates'),('hr',),('pr','18 May 2026'),('p','TO WHOM IT MAY CONCERN'),('p','<b>Balance confirmation - late Dr. Imtiaz Ahmad Chaudhry</b>'),('p','We confirm the following balance on 3 February 2026 in the name of the above customer, holder of identity card 00000-5104772-3:'),('t',[['Account No.','Type','Currency','Balance'],['000-118-2260','Savings','AED','152,000.00']],[30,24,16,30]),('p','Amount in words: UAE Dirhams one hundred fifty-two thousand only.'),('p','The account is blocked until an order of the competent court is produced. This letter is issued at the request of Mr. Kamran Imtiaz, without any liability on the bank or its officers.'),('sig',[dict(n='Latha Menon v5',cap='Authorised signatory<br>L. Menon',stamp=rstamp('GULF PALM BANK','DEIRA BRANCH','DUBAI',(30,90,90),seed=4),sx=40),None]),('p','Exhibit AI7')],font='Times-Roman',size=11.5,foot='{p}/{n}'),d,dpi=150,grey=False,seed=37)
SK={'Bilal Ansari': 'Bilal Ansari v1', 'Nadia Farooq': 'Nadia Farooq', 'Shahida Imtiaz': 'Shahida Imtiaz w0'}
def cons(n,idn,rel,sh,place,day,w,i):
    return [('h1','CONSENT OF HEIR'),('pc','Estate of Imtiaz Ahmad Chaudhry, deceased, died 3 February 2026'),('p',f'I, <b>{n.upper()}</b>, identity No. {idn}, of {place}, am the {rel} of the deceased and am entitled to {sh} of his estate by the law of Pakistan.'),('p','I consent to a grant of letters of administration in England and Wales being made to <b>Adeel Imtiaz</b> alone. I understand that he must account to me for my share of the estate there. I have had the opportunity to take advice.'),('p',f'Signed at {place.split(",")[-1].strip()} on {day} November 2026.'),('sig',[dict(n=SK.get(n,n),cap=n,d=f'{day} Nov 2026',f=['scripts','cursive','futural'][i]),dict(n=SK.get(w,w),cap='Witness: '+w,d=f'{day}/11/2026',f='cursive',dink='black')])]
def p11(d,bad): scan(H(cons('Shahida Imtiaz','00000-5104773-0','widow','1/8','House 61, Canal View, Lahore','9','Nadia Farooq',0),'caladea'),d,dpi=160,grey=False,seed=38,shadow=True)
def p12(d,bad):
    f=H(cons('Kamran Imtiaz','00000-5104775-5','son','7/20','Flat 1204, Palm Court, Dubai','10','Bilal Ansari',1)+[('pb',)]+cons('Sana Imtiaz','00000-5104776-8','daughter','7/40','House 61, Canal View, Lahore','9','Nadia Farooq',2),'caladea'); assert npages(f)==2
    scan(f,d,dpi=150,grey=True,seed=39)
def p13(d,bad):
    k='29,635.00' if bad else '29,365.00'
    ship(L([('h1','ESTATE ACCOUNT'),('pc','Dr Imtiaz Ahmad Chaudhry, deceased - position at 23 November 2026'),('h2','1. Assets at the date of death, 3 February 2026'),
    ('t',[['Place','Asset','Amount'],['England','Northmoor Bank plc, 00047713','GBP 84,216.40'],['Pakistan','Ravi Commercial Bank, 000-77120-01','PKR 6,400,000'],['Dubai','Gulf Palm Bank, 000-118-2260','AED 152,000.00']],[20,50,30]),
    ('h2','2. England: net estate'),('t',[['Item','GBP'],['Balance at death','84,216.40'],['Less fees of application (estimate)','316.40'],['Net for distribution','83,900.00']],[70,30]),
    ('h2','3. Shares'),('t',[['Heir','Share','England GBP','Pakistan PKR','Dubai AED'],['Shahida Imtiaz','5/40','10,487.50','800,000','19,000.00'],['Adeel Imtiaz','14/40','29,365.00','2,240,000','53,200.00'],['Kamran Imtiaz','14/40',k,'2,240,000','53,200.00'],['Sana Imtiaz','7/40','14,682.50','1,120,000','26,600.00'],['Total','40/40','83,900.00','6,400,000','152,000.00']],[28,12,20,20,20]),
    ('p','The account is kept in the currency of each place; nothing has been converted. The Pakistan and Dubai figures are before bank charges.'),('sig',[dict(n=A,i=1,cap='Adeel Imtiaz',dt='23 November 2026'),dict(n=SOL,i=1,cap='Prepared by Fiona Marsden, solicitor',dt='23 November 2026')])],font='Liberation Sans',size=10.5,foot='Estate account - page'),d)
def p14(d,bad):
    iss,exp,me=('14 SEP 2016','14 SEP 2026','260914') if bad else ('14 SEP 2019','14 SEP 2029','290914')
    h_=passport('GBR','UNITED KINGDOM OF GREAT BRITAIN','IMTIAZ','ADEEL','ZZ7720516','BRITISH CITIZEN','22 MAR 1985','M','LAHORE',iss,exp,'850322',me,'HMPO',44,A)+f'<div style="position:relative;height:45mm;margin-top:8mm"><img src="{uri(bstamp(["CERTIFIED TRUE COPY OF THE ORIGINAL","MARSDEN VALE SOLICITORS LLP","20 NOVEMBER 2026"],(30,50,120),seed=6,fs=28))}" style="height:26mm"><img src="{uri(sig(SOL,3))}" style="position:absolute;left:72mm;top:16mm;height:17mm"><div style="position:absolute;top:31mm;left:70mm">Fiona Marsden, solicitor</div></div>'
    scan(H([('raw',h_)],'sans'),d,dpi=150,grey=False,seed=40,shadow=True)
P=[(f,globals()['p%02d'%i]) for i,f in enumerate(FILES)]
EXP={"pack":"cross-border","as_of":"2026-11-29","faults":[
{"id":1,"sort":"date","files":["Tab 14 - Passport of Adeel Imtiaz.jpg"],"page":1,"what":"The applicant's passport expired on 14 September 2026, before it was certified (20 November 2026) and before lodging; the letter calls it his current passport.","why_it_matters":"Identity of the applicant is proved with an expired paper.","severity":"error"},
{"id":2,"sort":"signature","files":["Tab 08 - AI5 Affidavit of Law.pdf"],"page":3,"what":"The jurat of the affidavit of law is not signed or sealed by the notary public before whom it was sworn.","why_it_matters":"An affidavit without a completed jurat is no affidavit; the evidence of foreign law falls away.","severity":"error"},
{"id":3,"sort":"missing","files":["Tab 05 - AI2 Family Registration Certificate.pdf"],"page":None,"what":"Exhibit AI2, the family registration certificate (tab 05), listed in the schedule and referred to in paragraph 5 of the witness statement, is not in the folder.","why_it_matters":"The list of heirs rests on it; an exhibit relied on is missing.","severity":"error"},
{"id":4,"sort":"mismatch","files":["Tab 09 - AI6 Northmoor Bank Letter.pdf","Tab 02 - Witness Statement of Adeel Imtiaz.pdf"],"page":1,"what":"The bank letter gives account number 00047731; the witness statement, the letter to the Registry and the estate account have 00047713.","why_it_matters":"The asset for which the grant is asked is not the one the bank confirms.","severity":"error"},
{"id":5,"sort":"order","files":["Tab 02 - Witness Statement of Adeel Imtiaz.pdf"],"page":2,"what":"Pages 2 and 3 of the witness statement are exchanged: paragraph 4 is followed by paragraphs 10 to 13, then 5 to 9 (printed page numbers 1, 3, 2, 4).","why_it_matters":"A signed statement with its pages out of order is returned or attacked as tampered with.","severity":"warning"},
{"id":6,"sort":"other","files":["Tab 13 - Estate Account.pdf"],"page":1,"what":"Kamran's English share is GBP 29,635.00; 14/40 of 83,900.00 is 29,365.00 (as for Adeel), and the column as printed adds up to 84,170.00, not 83,900.00.","why_it_matters":"The account does not add up and prefers one heir over another.","severity":"error"}],"clean_doubts":[]}
if __name__=='__main__':
    build(SL,P,{'Tab 14 - Passport of Adeel Imtiaz.jpg':'build','Tab 08 - AI5 Affidavit of Law.pdf':'build',FILES[5]:'drop',FILES[9]:'build',FILES[2]:'build',FILES[13]:'build'},
    {"name":"Estate of Dr Imtiaz Ahmad Chaudhry","packs":["cross-border"],"as_of":"2026-11-29","client":{"name":"Adeel Imtiaz"},"event_dates":{"filing":"2026-12-01"}},EXP)
    for (n,_),r in zip(P,REG):
        g=npages(f'{ROOT}/{SL}/clean/{n}')
        if g!=r[3]: print('PAGES!',n,g,r[3])
    sheet(SL)
