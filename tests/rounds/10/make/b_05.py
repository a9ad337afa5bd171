from pathlib import Path

ROOT = str(Path(__file__).resolve().parents[1])

from b_lib import *; from b_ids import *
SL='05-power-of-attorney-westridge'
R='Rukhsana Anjum'; T='Tariq Mehmood'; W1='Farhat Jabeen hand2'; W2='Usman Rafiq'; NP='Helen Margaret Ashdown'; ADV='Naveed Sarwar'; TR='Shaista Kanwal'
NIC='00000-1184627-4'; PP='ZZ0418275'; TC='00000-2297315-9'
seal=rstamp('HELEN MARGARET ASHDOWN','NOTARY PUBLIC','BIRMINGHAM\nENGLAND',(150,30,30),seed=4)
IDX=[('Index of papers (this paper)','01_Index_of_Papers.docx','27.11.2026',1),
('Letter of presentation to the Sub-Registrar','02_Letter_to_Sub_Registrar.pdf','27.11.2026',1),
('Special Power of Attorney executed at Birmingham','03_Special_Power_of_Attorney.pdf','14.10.2026',4),
('Notarial certificate, Protocol No. HMA/2026/318','04_Notarial_Certificate.pdf','14.10.2026',1),
('Apostille No. APO-ZZ-0071946','05_Apostille.jpg','20.10.2026',1),
('Passport and NICOP of the Principal, certified copy','06_Principal_Passport_and_NICOP.jpg','14.10.2026',1),
('Identity papers of the two attesting witnesses, certified copies','07_Witness_Identity_Copies.pdf','14.10.2026',2),
('E-stamp certificate with endorsement of arrival','08_E-Stamp_Certificate.pdf','04.11.2026',1),
('CNIC of the Attorney, attested copy','09_Attorney_CNIC.png','09.11.2026',1),
('Affidavit of acceptance of the Attorney','10_Attorney_Acceptance_Affidavit.pdf','09.11.2026',2),
('Fard (record of rights), Urdu original','11_Fard_Malkiat.tif','06.11.2026',1),
('Fard, English translation','12_Fard_English_Translation.pdf','10.11.2026',1),
('Special Power of Attorney, Urdu translation','13_Mukhtarnama_Urdu_Translation.pdf','11.11.2026',2),
('Certificate of the translator for Papers 12 and 13','14_Translator_Certificate.pdf','11.11.2026',1)]
def p01(d,bad):
    rows=list(IDX)
    if bad: rows[3],rows[4]=rows[4],rows[3]
    B=[('h1','INDEX OF PAPERS'),('pc','Presentation for registration, Book IV<br>Special Power of Attorney of Mst. Rukhsana Anjum in favour of Mr. Tariq Mehmood'),
    ('p','To be presented before the Sub-Registrar, Rawalpindi (City) on Tuesday, 1 December 2026. The papers are tied in the order of this index.'),
    ('t',[['No.','Paper','File','Dated','Pages']]+[[str(i+1),a,b,c,str(n)] for i,(a,b,c,n) in enumerate(rows)]+[['','','','Total',str(sum(r[3] for r in rows))]],[7,40,34,13,8]),
    ('sig',[dict(n=ADV,cap='Ch. Naveed Sarwar<br>Advocate High Court<br>Counsel for the presenting party',dt='27 November 2026'),None])]
    docx(B,d,font='Liberation Serif',size=10.5)
def p02(d,bad):
    B=[('pc','<b>SARWAR &amp; ASSOCIATES</b><br>Advocates &amp; Tax Consultants<br>Chamber 22, District Courts, Rawalpindi &nbsp;|&nbsp; +92 300 0000412 &nbsp;|&nbsp; office@example.org'),('hr',),
    ('p','Ref: SA/REG/2026/094'),('p','27 November 2026'),('p','The Sub-Registrar, Rawalpindi (City)<br>District Courts Complex, Rawalpindi'),
    ('p','<b>Presentation for registration of a Special Power of Attorney executed outside Pakistan (Registration Act, 1908, sections 26, 32 and 33)</b>'),
    ('p','Sir,'),
    ('n','1.','We act for Mst. Rukhsana Anjum, daughter of Muhammad Aslam Qureshi (late), holder of NICOP No. '+NIC+', who lives in Birmingham, England. On 14 October 2026 she executed at Birmingham a Special Power of Attorney in favour of her brother, Mr. Tariq Mehmood, holder of CNIC No. '+TC+'.'),
    ('n','2.','The instrument was executed before a Notary Public of England and Wales (certificate of the same date, Protocol No. HMA/2026/318) and bears Apostille No. APO-ZZ-0071946 dated 20 October 2026. It was first received in Pakistan on 2 November 2026 and was stamped on 4 November 2026, within the three months allowed by section 18 of the Stamp Act, 1899.'),
    ('n','3.','It concerns the one-third share of the Principal in House No. 214-C, Lane 9, Westridge-III, being Khasra No. 1187, Mauza Dheri Noor, Tehsil and District Rawalpindi.'),
    ('n','4.','We enclose the fourteen papers set out in the index, in that order, the instrument being in original together with one photocopy for your record. Urdu and English translations are supported by the certificate of the translator (Paper 14).'),
    ('p','You are requested to register the instrument in Book IV upon the appearance of the Attorney, who will attend with the undersigned on Tuesday, 1 December 2026.'),
    ('p','Yours faithfully,'),('sig',[dict(n=ADV,i=1,ser=1,cap='Ch. Naveed Sarwar, Advocate High Court'),None])]
    ship(RL(B,font='Times-Roman',size=11,foot='Sarwar & Associates - page {p} of {n}'),d)
def ini(): # initials of principal each page
    return f'<div style="text-align:right;font-size:9pt;margin-top:4mm">Principal\'s initials: {hw("RA",7,"scriptc","blue",3)}</div>'
def p03(d,bad):
    B=[('raw',f'<div style="border:.8mm double #444;padding:3mm;text-align:center;font-size:10pt">Executed at Birmingham, England, for use in the Islamic Republic of Pakistan<br>(to be stamped on arrival under section 18, Stamp Act, 1899)</div>'),('sp',5),('h1','SPECIAL POWER OF ATTORNEY'),
    ('p','KNOW ALL MEN BY THESE PRESENTS that I, <b>RUKHSANA ANJUM</b>, daughter of Muhammad Aslam Qureshi (late), wife of Nadeem Akhtar, Muslim, adult, born on 17 May 1978, holder of Pakistani passport No. <b>'+PP+'</b> and NICOP No. <b>'+NIC+'</b>, presently residing at 47 Larchwood Avenue, Birmingham, England (hereinafter called the <b>Principal</b>), do hereby nominate, constitute and appoint my real brother <b>TARIQ MEHMOOD</b>, son of Muhammad Aslam Qureshi (late), adult, holder of CNIC No. <b>'+TC+'</b>, resident of House No. 214-C, Lane 9, Westridge-III, Rawalpindi (hereinafter called the <b>Attorney</b>), as my true and lawful Special Attorney.'),
    ('p','<b>WHEREAS</b>'),
    ('n','A.','my father, Muhammad Aslam Qureshi, died at Rawalpindi on 3 March 2026, my mother having died before him, and the Attorney and I are his only legal heirs;'),
    ('n','B.','by Inheritance Mutation No. 4471, attested on 20 May 2026, the property described in the Schedule was entered in the record of rights in the names of the Attorney (two-thirds) and myself (one-third);'),
    ('n','C.','I live in England and cannot attend in person to the acts set out below.'),
    ('raw',ini()),('pb',),
    ('p','<b>NOW THIS DEED WITNESSES</b> that the Attorney is authorised, in my name and on my behalf, to do the following acts and no others:'),
    ('n','1.','to negotiate and settle with my co-sharer, and to sign, execute and present for registration, a deed of family partition of the property described in the Schedule, under which a portion answering to my one-third share is allotted to me;'),
    ('n','2.','to appear before the Sub-Registrar, the Revenue Officer, the Patwari, the Arazi Record Centre, the Cantonment Board, the Rawalpindi Development Authority and any other office for the purpose of clause 1, to admit execution, and to have the mutation of partition entered and attested;'),
    ('n','3.','to apply for, sign and receive demarcation reports, site plans, certified copies, fards and no-objection certificates;'),
    ('n','4.','to pay all fees, stamp duty, taxes and charges and to obtain receipts;'),
    ('n','5.','to engage an advocate for the above purposes and to sign a vakalatnama, applications and statements before the offices named in clause 2.'),
    ('raw',ini()),('pb',),
    ('n','6.','The Attorney shall have <b>no</b> authority to sell, gift, mortgage, exchange or lease my share, nor to receive any consideration for it, nor to appoint a substitute.'),
    ('n','7.','This power remains in force for twelve months from the day of its execution unless I revoke it earlier in writing.'),
    ('n','8.','I ratify all acts lawfully done by the Attorney within the limits of this deed.'),
    ('h2','SCHEDULE OF THE PROPERTY'),
    ('t',[['Description','Particulars'],['House','No. 214-C, Lane 9, Westridge-III, Rawalpindi'],['Revenue record','Khewat No. 88, Khatuni No. 131, Khasra No. 1187, Mauza Dheri Noor, Tehsil and District Rawalpindi'],['Total area','10 Marla'],['Share of the Principal','1/3, equal to 3 Marla 3 Sarsai'],['Share of the co-sharer','2/3, equal to 6 Marla 6 Sarsai'],['Mutation','Inheritance Mutation No. 4471 attested on 20 May 2026']],[32,68]),
    ('raw',ini()),('pb',),
    ('p','<b>IN WITNESS WHEREOF</b> I have signed this Special Power of Attorney, consisting of four pages, each of which I have initialled or signed, at Birmingham on this <b>14th day of October 2026</b> in the presence of the witnesses named below.'),
    ('sig',[dict(n=R,cap='<b>RUKHSANA ANJUM</b><br>Principal',d='14 Oct 2026'),dict(thumb=R,cap='Left thumb impression of the Principal')]),
    ('sp',3),('p','<b>WITNESSES</b>'),
    ('sig',[dict(n=W1,cap='1. <b>FARHAT JABEEN</b><br>wife of Imran Yousaf<br>Passport No. ZZ1120456<br>9 Pinfold Close, Birmingham',d='14/10/2026',dink='black',f='cursive'),
      dict(n=None if bad else W2,cap='2. <b>USMAN RAFIQ</b><br>son of Rafiq Ahmed<br>Passport No. ZZ1120973<br>31 Harrier Road, Birmingham',d='14 Oct 2026' if not bad else None)]),
    ('sp',6),('p','Executed before me:'),
    ('sig',[dict(n=NP,ink='black',cap='Helen Margaret Ashdown<br>Notary Public, England and Wales<br>see my certificate of this day, Protocol No. HMA/2026/318',stamp=seal,sx=44,sy=-20,sh=30),None])]
    f=footer(H(B,'serif',margin='24mm 22mm 22mm 25mm'),'Special Power of Attorney - Page {p} of {n}',font='tiro'); assert npages(f)==4
    scan(f,d,dpi=150,grey=False,seed=11,turn=.9)
def p04(d,bad):
    no='ZZ0418725' if bad else PP
    B=[('raw',f'<div style="text-align:center;font:italic 17pt Caladea">Ashdown Notaries</div><div style="text-align:center;font-size:9pt">12 Cornelia Street, Birmingham, England &nbsp;&middot;&nbsp; notary@example.org</div>'),('hr',),('sp',4),
    ('p','<b>TO ALL TO WHOM THESE PRESENTS SHALL COME</b>'),
    ('p','I, <b>HELEN MARGARET ASHDOWN</b> of Birmingham in England, a duly authorised, admitted and sworn Notary Public of England and Wales, <b>DO HEREBY CERTIFY</b> that:'),
    ('n','1.','on the day of the date hereof there appeared before me in person at my office <b>RUKHSANA ANJUM</b>, born on 17 May 1978, whose identity I verified by production of the original of Pakistani passport No. <b>'+no+'</b> and NICOP No. <b>'+NIC+'</b>, of which I have retained copies;'),
    ('n','2.','the said Rukhsana Anjum signed in my presence, and in the presence of the two witnesses named in it, the Special Power of Attorney hereunto annexed, which consists of four pages;'),
    ('n','3.','the appearer read the instrument in English, a language she understands, appeared to me to be of full age and sound mind, and declared that she signs of her own free will;'),
    ('n','4.','I have not advised upon the effect of the instrument in Pakistan.'),
    ('p','<b>IN FAITH AND TESTIMONY WHEREOF</b> I have subscribed my name and affixed my seal of office at Birmingham this fourteenth day of October two thousand and twenty-six.'),
    ('sp',6),('sig',[dict(n=NP,i=1,ink='black',cap='Helen Margaret Ashdown<br>Notary Public<br>My commission is for life',stamp=seal,sx=46,sy=-24,sh=34),dict(cap='Protocol No. HMA/2026/318',dt='14 October 2026')]),('sp',22)]
    B[-2][1][1]=None; B.append(('p','Protocol No. HMA/2026/318'))
    scan(H(B,'caladea'),d,dpi=170,grey=False,seed=12,tint=(250,247,236))
def p05(d,bad):
    rows=[('1. Country / Pays','United Kingdom of Great Britain and Northern Ireland'),('This public document<br><i>Le présent acte public</i>',''),('2. Has been signed by<br><i>a été signé par</i>','Helen Margaret Ashdown'),('3. Acting in the capacity of<br><i>agissant en qualité de</i>','Notary Public'),('4. Bears the seal/stamp of<br><i>est revêtu du sceau/timbre de</i>','The said Notary Public'),('Certified<br><i>Attesté</i>',''),('5. At / <i>à</i>','London'),('6. The / <i>le</i>','20 October 2026'),('7. By / <i>par</i>',"His Majesty's Principal Secretary of State for Foreign, Commonwealth and Development Affairs"),('8. Number / <i>sous no</i>','APO-ZZ-0071946'),('9. Seal / stamp<br><i>Sceau / timbre</i>',img(rstamp('FOREIGN COMMONWEALTH','DEVELOPMENT OFFICE','LONDON\n1042',(60,60,60),seed=9),'height:30mm')),('10. Signature','J. Pellowe<br>'+img(sig('J Pellowe',0,'black'),'height:16mm'))]
    h_='<div style="border:.8mm solid #333;width:150mm;margin:18mm auto;padding:5mm"><h1 style="letter-spacing:4px">APOSTILLE</h1><p style="text-align:center;font-size:9.5pt">(Convention de La Haye du 5 octobre 1961)</p><table class="g">'+''.join(f'<tr><td style="width:42%">{a}</td><td><b>{b}</b></td></tr>' for a,b in rows)+'</table><p style="font-size:8pt">This Apostille only certifies the authenticity of the signature and the capacity of the person who has signed the public document, and, where appropriate, the identity of the seal or stamp which the public document bears. It does not certify the content of the document for which it was issued. Attached to: Special Power of Attorney with notarial certificate, Protocol No. HMA/2026/318.</p></div>'
    scan(H([('raw',h_)],'sans'),d,dpi=170,grey=False,shadow=True,seed=13,tint=(246,249,244))
def cert(): return f'<div style="position:relative;height:34mm;margin-top:6mm"><div style="font:10pt Caladea">I certify this to be a true copy of the original produced to me on 14 October 2026.</div><img src="{uri(sig(NP,3,"black"))}" style="position:absolute;left:4mm;top:5mm;height:16mm"><img src="{uri(seal)}" style="position:absolute;left:60mm;top:3mm;height:29mm"><div style="position:absolute;top:22mm;font:10pt Caladea">Helen Margaret Ashdown, Notary Public</div></div>'
def p06(d,bad):
    h_=passport('PAK','ISLAMIC REPUBLIC OF PAKISTAN','ANJUM','RUKHSANA',PP,'PAKISTANI','17 MAY 1978','F','RAWALPINDI, PAK','11 JAN 2023','10 JAN 2033','780517','330110','PAKISTAN',21,R,father='AKHTAR, NADEEM',pers='0000011846274',persn=NIC)
    h_+='<div style="height:8mm"></div>'+idcard('ISLAMIC REPUBLIC OF PAKISTAN',[('Name','Rukhsana Anjum'),('Husband Name','Nadeem Akhtar'),('Gender','F'),('Country of Stay','United Kingdom'),('Identity Number',NIC),('Date of Birth','17.05.1978'),('Date of Issue','22.08.2021'),('Date of Expiry','22.08.2031')],21,R,'National Identity Card for Overseas Pakistanis')+cert()
    scan(H([('raw',h_)],'sans'),d,dpi=150,grey=False,seed=14,shadow=True)
def p07(d,bad):
    def w(s,g,no,dob,sex,pob,i,e,md,me,seed,n): return passport('GBR','UNITED KINGDOM OF GREAT BRITAIN',s,g,no,'BRITISH CITIZEN',dob,sex,pob,i,e,md,me,'HMPO',seed,n)+cert()
    B=[('p','<b>Witness 1 - Farhat Jabeen</b>'),('raw',w('JABEEN','FARHAT','ZZ1120456','02 SEP 1981','F','BRADFORD','19 MAR 2022','19 MAR 2032','810902','320319',33,W1)),('pb',),('p','<b>Witness 2 - Usman Rafiq</b>'),('raw',w('RAFIQ','USMAN','ZZ1120973','25 JUN 1975','M','BIRMINGHAM','07 NOV 2020','07 NOV 2030','750625','301107',34,W2))]
    scan(H(B,'sans'),d,dpi=150,grey=True,seed=15)
def p08(d,bad):
    w='Rupees One Thousand Five Hundred only' if bad else 'Rupees One Thousand Two Hundred only'
    h_=f'<div style="border:1mm solid #2d6a3a;padding:5mm;background:#f4faf3"><h1>GOVERNMENT OF THE PUNJAB<br>E-STAMP CERTIFICATE</h1><p style="text-align:center">Non-Judicial &nbsp;|&nbsp; Low denomination</p><table class="g">'+''.join(f'<tr><td style="width:36%">{a}</td><td><b>{b}</b></td></tr>' for a,b in [('E-Stamp ID','PB-RWP-000A17F2C9'),('Certificate No.','RWP-000-2026-117438'),('Type','Special Power of Attorney (executed abroad)'),('Description','Instrument executed at Birmingham, England, on 14 October 2026'),('Executant','Rukhsana Anjum D/O Muhammad Aslam Qureshi, NICOP '+NIC),('In favour of','Tariq Mehmood S/O Muhammad Aslam Qureshi, CNIC '+TC),('Paid through','Challan No. 000-2026-5530917, Bank branch 0142, Rawalpindi'),('Stamp duty paid','Rs. 1,200/-'),('Amount in words',w),('Date and time of issue','04-Nov-2026 11:42 AM'),('Delivered to','Tariq Mehmood (self)')])+f'</table><p style="font-size:9pt">This certificate may be verified at the e-stamping portal with the Certificate No. or by SMS.</p></div><h2>Endorsement under section 18, Stamp Act, 1899</h2><p>The annexed instrument, executed out of Pakistan on 14 October 2026, was first received in Pakistan on 2 November 2026 as shown by the courier envelope produced before me, and has been duly stamped with the above e-stamp on 4 November 2026, within three months of its receipt.</p>'
    B=[('raw',h_),('sig',[dict(n='Khalid Pervaiz Collector',cap='Khalid Pervaiz<br>Treasury Officer / Collector of Stamps, Rawalpindi',dt='04.11.2026',stamp=rstamp('COLLECTOR OF STAMPS','RAWALPINDI','04 NOV 2026',(30,90,60),seed=6),sx=45,sy=-22,sh=30),None])]
    ship(H(B,'sans'),d)
def p09(d,bad):
    att=f'<div style="position:relative;height:30mm;margin-top:8mm"><img src="{uri(bstamp(["ATTESTED TRUE COPY","CH. NAVEED SARWAR","ADVOCATE HIGH COURT","09-11-2026"],seed=3))}" style="height:26mm"><img src="{uri(sig(ADV,4))}" style="position:absolute;left:30mm;top:8mm;height:15mm"></div>'
    r=[('Name','Tariq Mehmood'),('Father Name','Muhammad Aslam Qureshi'),('Gender','M'),('Country of Stay','Pakistan'),('Identity Number',TC),('Date of Birth','08.12.1974'),('Date of Issue','15.02.2020'),('Date of Expiry','15.02.2030')]
    back='<div style="border:.4mm solid #555;border-radius:3mm;background:#eef3ee;width:98mm;height:60mm;padding:4mm;font:12pt/2 Noto Naskh Arabic;direction:rtl"><div>شناختی نمبر: <span dir="ltr" style="font:bold 10pt Liberation Sans">'+TC+'</span></div><div>موجودہ پتہ: مکان نمبر ۲۱۴ سی، گلی نمبر ۹، ویسٹرج ۳، راولپنڈی</div><div>مستقل پتہ: ایضاً</div></div>'
    scan(H([('raw','<div style="margin:12mm 20mm">'+idcard('ISLAMIC REPUBLIC OF PAKISTAN',r,40,T)+'<div style="height:8mm"></div>'+back+att+'</div>')],'sans'),d,dpi=140,grey=True,seed=16,turn=1.2,noise=5)
def p10(d,bad):
    mon='October' if bad else 'November'; num='10' if bad else '11'
    B=[('raw','<div style="text-align:center;border:.5mm solid #555;padding:2mm;font-size:10pt">E-STAMP No. RWP-000-2026-118903 &nbsp; | &nbsp; Rs. 100/- &nbsp; | &nbsp; Affidavit</div>'),('sp',6),('h1','BEFORE THE SUB-REGISTRAR, RAWALPINDI (CITY)'),('h1','AFFIDAVIT OF ACCEPTANCE'),
    ('p','I, <b>Tariq Mehmood</b>, son of Muhammad Aslam Qureshi (late), holder of CNIC No. '+TC+', resident of House No. 214-C, Lane 9, Westridge-III, Rawalpindi, do hereby solemnly affirm and declare as under:'),
    ('n','1.','That my sister, Mst. Rukhsana Anjum, NICOP No. '+NIC+', has appointed me her Special Attorney by an instrument executed at Birmingham, England, on 14 October 2026 before the Notary Public Helen Margaret Ashdown.'),
    ('n','2.','That I have read the said instrument, which has four pages, together with Apostille No. APO-ZZ-0071946 dated 20 October 2026, and I have received it in original from the courier on 2 November 2026.'),
    ('n','3.','That I accept the appointment and the limits set by clauses 1 to 8 of the instrument, and in particular that I have no authority to sell, gift, mortgage, exchange or lease the share of the Principal.'),
    ('n','4.','That the Principal is alive and has not, to my knowledge, revoked the instrument.'),('pb',),
    ('n','5.','That the property is House No. 214-C, Khasra No. 1187, Mauza Dheri Noor, Tehsil and District Rawalpindi, in which the Principal holds one-third and I hold two-thirds under Inheritance Mutation No. 4471.'),
    ('sig',[None,dict(n=T,cap='<b>DEPONENT</b><br>Tariq Mehmood')]),
    ('h2','VERIFICATION'),('p',f'Verified on oath at Rawalpindi on this 9th day of {mon} 2026 that the contents of paragraphs 1 to 5 above are true and correct to the best of my knowledge and belief and that nothing has been concealed.'),
    ('sig',[None,dict(n=T,i=1,cap='<b>DEPONENT</b>')]),
    ('p','The deponent, identified by Ch. Naveed Sarwar, Advocate, was sworn before me and signed in my presence.'),
    ('sig',[dict(n='Abid Hussain Oath',cap='Raja Abid Hussain<br>Oath Commissioner, Rawalpindi',stamp=bstamp(['OATH COMMISSIONER','RAJA ABID HUSSAIN','RAWALPINDI',f'Reg. 771   09-{num}-2026'],seed=8,fs=30),sx=40,sy=-18,sh=22),dict(n=ADV,i=2,cap='Identified by me<br>Ch. Naveed Sarwar, Advocate')])]
    f=footer(H(B,'type'),'{p} / {n}'); assert npages(f)==2
    scan(f,d,dpi=160,grey=True,seed=17)
def p11(d,bad):
    rows=[('نمبر شمار','نام مالک','ولدیت','حصہ','رقبہ'),('۱','طارق محمود','محمد اسلم قریشی','۲/۳','۶ مرلہ ۶ سرسائی'),('۲','رخسانہ انجم','محمد اسلم قریشی','۱/۳','۳ مرلہ ۳ سرسائی'),('','میزان','','کل','۱۰ مرلہ')]
    h_='<h1>فرد ملکیت</h1><p style="text-align:center">پنجاب لینڈ ریکارڈز اتھارٹی — اراضی ریکارڈ سنٹر راولپنڈی</p><table class="g"><tr><td>موضع: ڈھیری نور</td><td>تحصیل و ضلع: راولپنڈی</td><td>سال جمعبندی: ۲۵-۲۰۲۴</td></tr><tr><td>نمبر کھیوٹ: ۸۸</td><td>نمبر کھتونی: ۱۳۱</td><td>نمبر خسرہ: ۱۱۸۷</td></tr><tr><td>کل رقبہ: ۱۰ مرلہ</td><td>قسم: سکنی (مکان نمبر ۲۱۴ سی)</td><td>برائے: رجسٹری</td></tr></table><h2>تفصیل مالکان</h2><table class="g">'+''.join('<tr>'+''.join(f'<td>{c}</td>' for c in r)+'</tr>' for r in rows)+'</table><p>کیفیت: بحوالہ انتقال وراثت نمبر ۴۴۷۱ منظور شدہ مورخہ ۲۰ مئی ۲۰۲۶ ازاں متوفی محمد اسلم قریشی۔ مالکان پر کوئی رہن یا بار درج نہیں۔</p><p>فرد نمبر: <span dir="ltr">۲۰۲۶-۳۳۱۸</span> &nbsp;&nbsp; تاریخ اجراء: ۶ نومبر ۲۰۲۶</p>'
    h_+=f'<div style="position:relative;height:40mm;direction:ltr"><img src="{uri(sig("Patwari Record Officer"))}" style="position:absolute;left:10mm;top:2mm;height:17mm"><img src="{uri(rstamp("ARAZI RECORD CENTRE","RAWALPINDI","06-11-2026",(30,60,140),seed=7))}" style="position:absolute;left:55mm;top:-4mm;height:32mm"><div style="position:absolute;left:8mm;top:20mm;direction:rtl">دستخط سروس سنٹر آفیشل</div></div>'
    scan(H([('raw',h_)],'urdu'),d,dpi=170,grey=True,seed=18,noise=4)
def p12(d,bad):
    B=[('pr','<i>Translation from Urdu into English</i>'),('h1','RECORD OF RIGHTS (FARD MALKIAT)'),('pc','Punjab Land Records Authority - Arazi Record Centre, Rawalpindi'),
    ('t',[['Mauza','Dheri Noor','Tehsil and District','Rawalpindi'],['Jamabandi year','2024-25','Khewat No.','88'],['Khatuni No.','131','Khasra No.','1187'],['Total area','10 Marla','Kind','Residential (House No. 214-C)'],['Fard No.','2026-3318','Purpose','Registration']],[22,28,22,28],'nohead'),
    ('h2','Particulars of owners'),
    ('t',[['S. No.','Name of owner','Father\'s name','Share','Area'],['1','Tariq Mehmood','Muhammad Aslam Qureshi','2/3','6 Marla 6 Sarsai'],['2','Rukhsana Anjum','Muhammad Aslam Qureshi','1/3','3 Marla 3 Sarsai'],['','Total','','Whole','10 Marla']],[10,26,28,12,24]),
    ('p','Remarks: By reference to Inheritance Mutation No. 4471, sanctioned on 20 May 2026, from the deceased Muhammad Aslam Qureshi. No mortgage or charge is entered against the owners.'),
    ('p','Date of issue: 6 November 2026'),('p','[Signature of Service Centre Official] [Round stamp: Arazi Record Centre, Rawalpindi, 06-11-2026]'),('hr',),
    ('p','Translated at Rawalpindi on 10 November 2026. See the certificate of the translator, Paper 14.'),
    ('sig',[dict(n=TR,cap='Shaista Kanwal, translator'),None])]
    ship(L(B,font='Liberation Serif',size=11,foot='Fard translation - page'),d)
def p13(d,bad):
    a='<h1>مختار نامہ خاص</h1><p style="text-align:center">(انگریزی سے اردو ترجمہ)</p><p>منکہ مسماۃ رخسانہ انجم دختر محمد اسلم قریشی (مرحوم)، زوجہ ندیم اختر، تاریخ پیدائش ۱۷ مئی ۱۹۷۸ء، حامل پاکستانی پاسپورٹ نمبر <span dir="ltr">'+PP+'</span> و نائیکوپ نمبر <span dir="ltr">'+NIC+'</span>، حال مقیم ۴۷ لارچ ووڈ ایونیو، برمنگھم، انگلینڈ (مؤکلہ) اپنے حقیقی بھائی طارق محمود ولد محمد اسلم قریشی (مرحوم)، شناختی کارڈ نمبر <span dir="ltr">'+TC+'</span>، ساکن مکان نمبر ۲۱۴ سی، گلی نمبر ۹، ویسٹرج ۳، راولپنڈی کو اپنا مختار خاص مقرر کرتی ہوں۔</p><p>الف۔ میرے والد محمد اسلم قریشی ۳ مارچ ۲۰۲۶ء کو راولپنڈی میں فوت ہوئے، والدہ ان سے قبل فوت ہو چکی تھیں، اور ہم دونوں ان کے واحد قانونی وارث ہیں۔</p><p>ب۔ بذریعہ انتقال وراثت نمبر ۴۴۷۱ منظور شدہ ۲۰ مئی ۲۰۲۶ء جائیداد میں مختار کا دو تہائی اور میرا ایک تہائی حصہ درج ہوا۔ ج۔ میں انگلینڈ میں مقیم ہوں اور ذاتی طور پر حاضر نہیں ہو سکتی۔</p><p>لہٰذا مختار کو صرف درج ذیل اختیارات دیے جاتے ہیں:</p><p>۱۔ شریک حصہ دار کے ساتھ جائیداد مندرجہ شیڈول کی خانگی تقسیم طے کرنا، دستاویز تقسیم پر دستخط کرنا اور رجسٹری کے لیے پیش کرنا جس میں میرے ایک تہائی حصے کے برابر حصہ مجھے ملے۔</p>'
    b='<p>۲۔ سب رجسٹرار، ریونیو افسر، پٹواری، اراضی ریکارڈ سنٹر، کنٹونمنٹ بورڈ، آر ڈی اے اور دیگر دفاتر میں پیش ہونا، تکمیل دستاویز تسلیم کرنا اور انتقال تقسیم درج و منظور کرانا۔</p><p>۳۔ حد براری رپورٹ، نقشہ جات، نقول، فرد اور این او سی کی درخواست دینا اور وصول کرنا۔ ۴۔ فیس، سٹامپ ڈیوٹی، ٹیکس ادا کرنا اور رسید لینا۔ ۵۔ وکیل مقرر کرنا اور وکالت نامہ، درخواست و بیان پر دستخط کرنا۔</p><p>۶۔ مختار کو میرا حصہ بیع، ہبہ، رہن، تبادلہ یا پٹہ کرنے، زر بدل وصول کرنے یا نائب مختار مقرر کرنے کا اختیار نہ ہو گا۔ ۷۔ یہ مختار نامہ تاریخ تکمیل سے بارہ ماہ تک نافذ رہے گا الا یہ کہ پہلے تحریراً منسوخ کیا جائے۔ ۸۔ مختار کے جائز افعال مجھے قبول ہوں گے۔</p><p>شیڈول: مکان نمبر ۲۱۴ سی، گلی نمبر ۹، ویسٹرج ۳؛ کھیوٹ نمبر ۸۸، کھتونی نمبر ۱۳۱، خسرہ نمبر ۱۱۸۷، موضع ڈھیری نور، تحصیل و ضلع راولپنڈی؛ کل رقبہ ۱۰ مرلہ؛ حصہ مؤکلہ ایک تہائی یعنی ۳ مرلہ ۳ سرسائی؛ حصہ شریک دو تہائی یعنی ۶ مرلہ ۶ سرسائی۔</p><p>بمقام برمنگھم مورخہ ۱۴ اکتوبر ۲۰۲۶ء۔ دستخط مؤکلہ: رخسانہ انجم۔ گواہان: (۱) فرحت جبین (۲) عثمان رفیق۔ روبرو ہیلن مارگریٹ ایشڈاؤن، نوٹری پبلک۔</p><p>مترجم: شائستہ کنول، مورخہ ۱۱ نومبر ۲۰۲۶ء</p>'+f'<div style="direction:ltr">{img(sig(TR,1),"height:15mm")}</div>'
    B=[('raw',a),('pb',),('raw',b)]
    f=H(B,'nast',extra='p{margin:0 0 1mm}',margin='13mm 18mm 12mm 18mm'); assert npages(f)==2,npages(f)
    ship(footer(f,'Urdu translation - {p}/{n}'),d)
def p14(d,bad):
    B=[('h1',"TRANSLATOR'S CERTIFICATE"),('p','I, <b>Shaista Kanwal</b>, of Kanwal Language Services, Office 5, Saddar Road, Rawalpindi, translator of Urdu and English, certify that:'),
    ('n','1.','I am competent in both languages and have worked as a translator for eleven years.'),('n','2.','The English translation of the Fard, Fard No. 2026-3318 dated 6 November 2026 (Paper 12, one page, translated on 10 November 2026) is a true and complete translation of the Urdu original (Paper 11).'),
    ('n','3.','The Urdu translation of the Special Power of Attorney dated 14 October 2026 (Paper 13, two pages, translated on 11 November 2026) is a true and complete translation of the English original (Paper 03, four pages).'),
    ('n','4.','I am not related to the Principal or to the Attorney and have no interest in the property.'),
    ('p','Rawalpindi, 11 November 2026'),
    ('sig',[dict(n=TR,i=2,cap='Shaista Kanwal<br>CNIC 00000-6620148-2<br>Telephone +92 300 0000566',stamp=rstamp('KANWAL LANGUAGE SERVICES','RAWALPINDI','CERTIFIED\nTRANSLATION',(90,30,110),seed=5),sx=50,sy=-20,sh=28),None])]
    scan(H(B,'carlito'),d,dpi=160,grey=False,seed=19)
P=[(r[1],globals()['p%02d'%(i+1)]) for i,r in enumerate(IDX)]
EXP={"pack":"execution-chain","as_of":"2026-11-29","faults":[
{"id":1,"sort":"date","files":["10_Attorney_Acceptance_Affidavit.pdf"],"page":2,"what":"The acceptance affidavit is verified (and the oath commissioner's stamp dated) 9 October 2026, before the power of attorney (14 October 2026), the apostille (20 October) and the receipt in Pakistan (2 November) which it speaks of as past.","why_it_matters":"An affidavit sworn before the events it deposes to is false on its face; the Sub-Registrar will refuse it.","severity":"error"},
{"id":2,"sort":"signature","files":["03_Special_Power_of_Attorney.pdf"],"page":4,"what":"The second attesting witness, Usman Rafiq, has not signed (nor dated); only his typed particulars stand under an empty line.","why_it_matters":"The deed recites two witnesses and the notary certifies signing in the presence of both; an instrument with one attesting witness is returned.","severity":"error"},
{"id":3,"sort":"missing","files":["14_Translator_Certificate.pdf"],"page":None,"what":"The translator's certificate (Paper 14), listed in the index and relied on in the covering letter and in the fard translation, is not in the folder.","why_it_matters":"Neither translation is certified without it.","severity":"error"},
{"id":4,"sort":"mismatch","files":["04_Notarial_Certificate.pdf","06_Principal_Passport_and_NICOP.jpg"],"page":1,"what":"The notarial certificate gives the principal's passport as ZZ0418725; the passport copy and the power of attorney have ZZ0418275.","why_it_matters":"The notary has identified the principal by another number; identity of the executant is not proved.","severity":"error"},
{"id":5,"sort":"order","files":["01_Index_of_Papers.docx"],"page":1,"what":"Index rows 4 and 5 are exchanged: the apostille is listed as No. 4 before the notarial certificate, No. 5, though the papers (04, 05) and the chain run the other way.","why_it_matters":"The index promises that the papers are tied in its order; the apostille follows the notarial act it authenticates.","severity":"warning"},
{"id":6,"sort":"other","files":["08_E-Stamp_Certificate.pdf"],"page":1,"what":"The stamp duty is Rs. 1,200 in figures but 'Rupees One Thousand Five Hundred only' in words.","why_it_matters":"Figures and words of the duty paid disagree; due stamping cannot be told from the certificate.","severity":"error"}],"clean_doubts":[]}
if __name__=='__main__':
    build(SL,P,{'10_Attorney_Acceptance_Affidavit.pdf':'build','03_Special_Power_of_Attorney.pdf':'build','14_Translator_Certificate.pdf':'drop','04_Notarial_Certificate.pdf':'build','01_Index_of_Papers.docx':'build','08_E-Stamp_Certificate.pdf':'build'},
    {"name":"Special Power of Attorney - Rukhsana Anjum","packs":["execution-chain"],"as_of":"2026-11-29","client":{"name":"Rukhsana Anjum"},"event_dates":{"filing":"2026-12-01"}},EXP)
    for (n,_),r in zip(P,IDX):
        g=npages(f'{ROOT}/{SL}/clean/{n}'); assert g==r[3],(n,g,r[3])
    sheet(SL)
