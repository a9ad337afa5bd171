from lib import *
LB='15 September 2026'
def docs(F):
    init='{{txt= ;;txt= ;;sg=Tahira Yasmeen Baig}}'
    d1=f"""# SPECIAL POWER OF ATTORNEY
**KNOW ALL PERSONS BY THESE PRESENTS** that I, **Tahira Yasmeen Baig**, daughter of late Muhammad Akram Baig, holder of NICOP No. 00000-0000041-2 and Pakistani passport No. ZZ0000041, presently residing at 1108-45 Elmvale Crescent, Mississauga, Ontario, Canada (the "Principal"), do hereby nominate, constitute and appoint my real brother **Nauman Akram Baig**, son of late Muhammad Akram Baig, holder of CNIC No. 00000-0000043-3, resident of House No. 87-C, Model Town, Sialkot, Pakistan (the "Attorney"), to be my true and lawful special attorney.
**WHEREAS** I am owner, by inheritance from my late father and a registered family settlement of 2019, of a 1/4 share in residential House No. 87-C, Model Town, Sialkot, measuring 10 marlas, entered in the property register PT-1 under No. B-II-417 (the "Property");
**AND WHEREAS** I live in Canada and cannot attend in person to the sale of my share in the Property;
**NOW THEREFORE** I authorise my Attorney to do the following acts in my name and on my behalf:
1. To negotiate the sale of my share in the Property with any purchaser and to enter into an agreement to sell.
2. To receive the sale price of my share by pay order or bank transfer in my name and to give receipt.
<div style="height:14mm"></div>
{init}
^ Page 1 of 3
"""
    d2=f"""3. To appear before the Sub-Registrar, Sialkot, to execute, sign and present for registration the sale deed in respect of my share and to admit its execution and receipt of consideration.
4. To appear before the Excise and Taxation Office, the Municipal Corporation, the Federal Board of Revenue and any utility company, to sign applications, pay taxes and obtain no-objection certificates and clearance certificates.
5. To deliver possession of my share to the purchaser.
6. To appoint and instruct an advocate for the above purposes.
And I agree to ratify all acts lawfully done by my Attorney under this deed. This power does not authorise gift, exchange, mortgage or any transfer of the Property in favour of the Attorney himself or of his wife or children, nor does it relate to any other property of mine.
This power shall remain in force for one year from the date of its execution unless revoked earlier in writing.
<div style="height:14mm"></div>
{init}
^ Page 2 of 3
"""
    d3=f"""**IN WITNESS WHEREOF** I have signed this deed at Mississauga, Ontario, Canada, on this **21st day of September 2026**.

{{{{sig=Tahira Yasmeen Baig@Tahira Yasmeen Baig/Principal (executant)/NICOP 00000-0000041-2;;txt= }}}}
Accepted:
Nauman Akram Baig, CNIC 00000-0000043-3 - specimen signature of the Attorney to be taken at Sialkot on presentation.

**WITNESSES** (both present at the same time)
{{{{sig=Farhat Siddiq@1. Farhat Siddiq/1204-45 Elmvale Crescent, Mississauga/Ontario driver's licence S0000-00000;;sig={X(F,2,'Daniel Okafor','-')}@2. Daniel Okafor/17 Birchmount Lane, Mississauga/Ontario driver's licence O0000-00000}}}}
Signed, sealed and delivered by the executant in my presence:
{{{{sig=Meera Raghunathan@Meera Raghunathan/Notary Public, Province of Ontario;;rred=MEERA RAGHUNATHAN NOTARY PUBLIC@ONTARIO;;txt= }}}}
^ Page 3 of 3
"""
    pn=X(F,4,'ZZ0000041','ZZ0000014')
    cert=f"""^ **CANADA - PROVINCE OF ONTARIO**
# NOTARIAL CERTIFICATE
**TO ALL TO WHOM THESE PRESENTS MAY COME** I, Meera Raghunathan, a Notary Public duly appointed in and for the Province of Ontario, practising at 210 Lakeshore Court, Mississauga, DO HEREBY CERTIFY AND ATTEST:
1. THAT on 21 September 2026 Tahira Yasmeen Baig appeared before me in person and was identified to me by her Pakistani passport No. {pn} and her NICOP No. 00000-0000041-2;
2. THAT the Special Power of Attorney hereto annexed, consisting of three pages and appointing Nauman Akram Baig of Sialkot, Pakistan, was read by her and signed by her in my presence as her free act and deed;
3. THAT the said deed was signed in the presence of two witnesses, Farhat Siddiq and Daniel Okafor.
IN TESTIMONY WHEREOF I have set my hand and affixed my notarial seal at Mississauga this 21st day of September 2026.

{{{{sig=Meera Raghunathan@Meera Raghunathan/A Notary Public in and for the Province of Ontario/My appointment has no expiry date;;rred=MEERA RAGHUNATHAN NOTARY PUBLIC@ONTARIO}}}}
"""
    ap=apostille('CANADA','Meera Raghunathan','Notary Public','Meera Raghunathan, Notary Public, Ontario','Toronto',X(F,1,'29 September 2026','18 September 2026'),'Official Documents Services, Ontario','ON-00000041-26','Claire Duchesne',('OFFICIAL DOCUMENTS SERVICES','ONTARIO',(30,50,140)),'This Apostille only certifies the authenticity of the signature and the capacity of the person who has signed the public document, and, where appropriate, the identity of the seal or stamp which the public document bears.')
    seq=[d1,d3,d2] if 5 in F else [d1,d2,d3]
    spa=D('html','\n[[pb]]\n'.join(seq+[cert,ap]),'scan','2026-09-29',css="body{font-family:'FreeSerif';font-size:12.5pt;line-height:1.6}",seed='m5spa',color=True,limit=98000)
    it=D('lo',"""# DICHIARAZIONE DI ASSENSO
Il sottoscritto **Khurram Akram Baig**, nato a Sialkot (Pakistan) il 23 marzo 1984, cittadino pakistano, passaporto n. ZZ0000042, carta d'identità NICOP n. 00000-0000042-1, residente in Bologna, via del Mulino Vecchio n. 12, figlio del defunto Muhammad Akram Baig,
### DICHIARA
1. di essere comproprietario per successione, per la quota di 1/4, dell'immobile ad uso abitativo sito in Sialkot, Pakistan, House No. 87-C, Model Town, registro PT-1 n. B-II-417;
2. di non avere alcuna obiezione alla vendita della quota di 1/4 della sorella Tahira Yasmeen Baig a qualsiasi acquirente;
3. di rinunciare al diritto di prelazione sulla predetta quota.
La presente dichiarazione è resa per l'uso davanti al Sub-Registrar di Sialkot.

Bologna, 14 settembre 2026

{{txt= ;;sig=Khurram Akram Baig@Khurram Akram Baig}}
""",'scan','2026-09-14',font='Liberation Serif',size=12.5)
    au=D('html',f"""<div style="text-align:center"><b style="font-size:13pt">Dott.ssa Lucia Ferrarini</b><br>NOTAIO IN BOLOGNA<br><span style="font-size:9.5pt">Strada Nuova n. 4 - Bologna</span></div><hr>
^ Repertorio n. 4.217
# AUTENTICA DI FIRMA
^ REPUBBLICA ITALIANA
Certifico io sottoscritta dottoressa Lucia Ferrarini, Notaio in Bologna, iscritta presso il Collegio Notarile di Bologna, che il signor **Khurram Akram Baig**, nato a Sialkot (Pakistan) il 23 marzo 1984, residente in Bologna, via del Mulino Vecchio n. 12, della cui identità personale io Notaio sono certa mediante esibizione del passaporto n. ZZ0000042, ha apposto in mia presenza la propria firma in calce alla dichiarazione che precede, composta di un foglio.
Bologna, nel mio studio, addì quattordici settembre duemilaventisei (14 settembre 2026).
{{{{sig=Lucia Ferrarini@Lucia Ferrarini, Notaio;;round=LUCIA FERRARINI NOTAIO IN BOLOGNA@SIGILLO}}}}
""",'scan','2026-09-14',css="body{font-family:'EB Garamond','EB Garamond 12';font-size:13.5pt;line-height:1.7;font-variant-numeric:lining-nums}")
    ap2=D('html',apostille('ITALIA','Lucia Ferrarini','Notaio in Bologna','Notaio Lucia Ferrarini','Bologna','17 settembre 2026','Procura della Repubblica di Bologna','1042/2026','Marco Benassi',('PROCURA DELLA REPUBBLICA','BOLOGNA',(40,50,60))),'scan','2026-09-17',css="body{font-family:'Liberation Sans'}")
    tr=D('lo',"""# ENGLISH TRANSLATION FROM ITALIAN
**I. DECLARATION OF CONSENT**
The undersigned **Khurram Akram Baig**, born in Sialkot (Pakistan) on 23 March 1984, Pakistani citizen, passport No. ZZ0000042, NICOP identity card No. 00000-0000042-1, resident in Bologna, via del Mulino Vecchio No. 12, son of the late Muhammad Akram Baig, DECLARES
1. that he is co-owner by inheritance, for the share of 1/4, of the residential property situated in Sialkot, Pakistan, House No. 87-C, Model Town, register PT-1 No. B-II-417;
2. that he has no objection to the sale of the 1/4 share of his sister Tahira Yasmeen Baig to any purchaser;
3. that he waives the right of pre-emption over the said share.
This declaration is made for use before the Sub-Registrar of Sialkot. Bologna, 14 September 2026. Signed: Khurram Akram Baig.
**II. AUTHENTICATION OF SIGNATURE**
Dr Lucia Ferrarini, Notary in Bologna. Repertory No. 4,217. Italian Republic. I, the undersigned Notary, certify that Mr Khurram Akram Baig, born in Sialkot (Pakistan) on 23 March 1984, resident in Bologna, via del Mulino Vecchio No. 12, of whose identity I am certain by production of passport No. ZZ0000042, signed in my presence at the foot of the foregoing declaration, consisting of one sheet. Bologna, in my office, 14 September 2026. Signed and sealed: Lucia Ferrarini, Notary.
**III. APOSTILLE**
Country: Italy. Signed by Lucia Ferrarini, acting as Notary in Bologna, bearing the seal of Notary Lucia Ferrarini. Certified at Bologna on 17 September 2026 by the Office of the Public Prosecutor of Bologna, No. 1042/2026. Signed: Marco Benassi. Seal.
---
**Certificate of the translator.** I, Sobia Mubarak, MA (Italian), member of the panel of translators of the Sialkot Chamber (panel No. 41), 3 Paris Road, Sialkot, tel. 052-0000000, certify that I know Italian and English and that the above is a full and faithful translation of the three Italian documents shown to me in original. Sialkot, 8 October 2026.
{{sig=Sobia Mubarak@Sobia Mubarak/Translator;;rgrn=SOBIA MUBARAK TRANSLATOR SIALKOT@PANEL 41;;box=ATTESTED/~09-10-2026/Notary Public;;sig=Iftikhar Cheema@Iftikhar Cheema/Notary Public, Sialkot}}
""",'scan','2026-10-09',font='Caladea',size=10.5)
    dd=X(F,6,'21 September 2026','12 September 2026')
    ut=D('html','''<div class=u style="font-size:11.5pt"><div style="text-align:center;font-size:14pt"><b>مختار نامہ خاص (اردو ترجمہ)</b></div><p style="text-align:right;line-height:2.15">میں مسماۃ طاہرہ یاسمین بیگ دختر محمد اکرم بیگ مرحوم، نائیکوپ نمبر 00000-0000041-2، حال مقیم مسی ساگا، اونٹاریو، کینیڈا، اپنے حقیقی بھائی مسمی نعمان اکرم بیگ ولد محمد اکرم بیگ مرحوم، شناختی کارڈ نمبر 00000-0000043-3، ساکن مکان نمبر <bdo dir=ltr>87-C</bdo>، ماڈل ٹاؤن، سیالکوٹ کو اپنا مختار خاص مقرر کرتی ہوں۔ میں مکان نمبر <bdo dir=ltr>87-C</bdo>، ماڈل ٹاؤن، سیالکوٹ، رقبہ 10 مرلہ، رجسٹر پی ٹی ون نمبر <bdo dir=ltr>B-II-417</bdo> میں <bdo dir=ltr>1/4</bdo> حصہ کی وراثتاً اور رجسٹرڈ خاندانی تصفیہ سال 2019 کی رو سے مالک ہوں۔</p><p style="text-align:right;line-height:2.15">مختار کو اختیار ہوگا کہ وہ میرے حصہ کی فروخت کی بات چیت کرے، اقرار نامہ بیع تحریر کرے، زر ثمن میرے نام پے آرڈر یا بینک کے ذریعے وصول کرے، سب رجسٹرار سیالکوٹ کے روبرو بیع نامہ تصدیق کرائے، ایکسائز، میونسپل کارپوریشن اور ایف بی آر میں پیش ہو، قبضہ دے اور وکیل مقرر کرے۔ مختار کو ہبہ، تبادلہ، رہن یا اپنے، اپنی بیوی یا بچوں کے نام انتقال کا اختیار نہ ہوگا۔ یہ مختار نامہ تاریخ تحریر سے ایک سال تک مؤثر رہے گا۔ تحریر مورخہ 21-09-2026 بمقام مسی ساگا۔</p></div>
'''+f"""---
**Certificate of the translator.** I, Sobia Mubarak, translator (panel No. 41), 3 Paris Road, Sialkot, tel. 052-0000000, certify that the above is a correct Urdu translation of the English Special Power of Attorney executed by Tahira Yasmeen Baig on {dd} before Meera Raghunathan, Notary Public, Ontario (apostille ON-00000041-26). Sialkot, 12 October 2026.
{{{{sig=Sobia Mubarak@Sobia Mubarak, Translator;;rgrn=SOBIA MUBARAK TRANSLATOR SIALKOT@PANEL 41;;box=ATTESTED/~13-10-2026/Notary Public;;sig=Iftikhar Cheema@Iftikhar Cheema/Notary Public, Sialkot}}}}
""",'scan','2026-10-13',css="@page{margin:14mm 17mm} body{font-size:11pt}",seed='m5ut')
    pT=D('html',passport('PK','BAIG','TAHIRA YASMEEN','ZZ0000041','1979-06-18','F','SIALKOT, PAK','2021-11-02','2031-11-01','00000-0000041-2'),'scan','2026-09-21',color=True)
    nT=D('html',cnic('Tahira Yasmeen Baig','Muhammad Akram Baig','00000-0000041-2','18.06.1979','07.03.2022','07.03.2032','F',country='Canada').replace('National Identity Card','National Identity Card for Overseas Pakistanis (NICOP)').replace('<div style="position:absolute;right:3mm;top:3mm;font-size:6.5pt">ISLAMIC REPUBLIC OF PAKISTAN</div>',''),'scan','2026-09-21',color=True)
    pK=D('html',passport('PK','BAIG','KHURRAM AKRAM','ZZ0000042','1984-03-23','M','SIALKOT, PAK','2023-01-30','2033-01-29','00000-0000042-1'),'scan','2026-09-14')
    cN=D('html',cnic('Nauman Akram Baig','Muhammad Akram Baig','00000-0000043-3','05.10.1981','11.05.2020','11.05.2030','M'),'jpg','2026-10-06',crop=(.2,.03,.82,.34),dpi=220)
    pt=D('html','''<div class=u style="font-size:11.5pt"><div style="text-align:center;font-size:13pt"><b>محکمہ ایکسائز اینڈ ٹیکسیشن پنجاب - نقل رجسٹر پی ٹی ون</b></div><div>ضلع سیالکوٹ &nbsp;&nbsp; جائیداد نمبر <bdo dir=ltr>B-II-417</bdo> &nbsp;&nbsp; مورخہ 30-09-2026</div></div>
<table class="t u" style="font-size:11pt"><tr><td>پتہ جائیداد</td><td>مکان نمبر <bdo dir=ltr>87-C</bdo>، ماڈل ٹاؤن، سیالکوٹ</td></tr><tr><td>رقبہ</td><td>10 مرلہ</td></tr><tr><td>مالکان (وارثان محمد اکرم بیگ مرحوم)</td><td>نعمان اکرم بیگ 1/4 - خرم اکرم بیگ 1/4 - طاہرہ یاسمین بیگ 1/4 - مسماۃ رضیہ اکرم (بیوہ) 1/4</td></tr><tr><td>ٹیکس</td><td>بمطابق ریکارڈ سال 2026-27 ادا شدہ</td></tr></table>
{{round=EXCISE AND TAXATION OFFICE SIALKOT@PT-1;;sig=Zulfiqar Inspector@Inspector, Excise}}
'''.replace('Zulfiqar Inspector@','Zulfiqar Ali Sandhu@'),'scan','2026-09-30')
    pt['text']=pt['text'].replace('نعمان اکرم بیگ 1/4 - خرم اکرم بیگ 1/4 - طاہرہ یاسمین بیگ 1/4 - مسماۃ رضیہ اکرم (بیوہ) 1/4','نعمان اکرم بیگ <bdo dir=ltr>1/4</bdo>، خرم اکرم بیگ <bdo dir=ltr>1/4</bdo>، طاہرہ یاسمین بیگ <bdo dir=ltr>1/4</bdo>، کامران اکرم بیگ <bdo dir=ltr>1/4</bdo> (بمطابق رجسٹرڈ خاندانی تصفیہ سال 2019)')
    es=D('rl',"""## e-STAMP - Government of the Punjab
| e-Stamp ID | PB-SKT-0000-00000041
| Type | Non-judicial, Article 48 (power of attorney) - executed outside Pakistan, section 18 Stamp Act
| Amount | Rs. 1,200 (One thousand two hundred only)
| Executant | Tahira Yasmeen Baig, NICOP 00000-0000041-2
| Attorney | Nauman Akram Baig, CNIC 00000-0000043-3
| Instrument | Special power of attorney dated 21-09-2026, received in Pakistan on 06-10-2026
| Issued | 19-10-2026, Sialkot
""",'pdf','2026-10-19',font='Carlito',size=11)
    co=D('rl',"""## SWIFT CROWN COURIER - proof of delivery
| Air waybill | 000 0041 2026
| Shipper | Tahira Yasmeen Baig, Mississauga, ON, Canada
| Consignee | Nauman Akram Baig, 87-C Model Town, Sialkot, Pakistan
| Contents | Legal documents (1 bound set, identity copies)
| Shipped | 30-09-2026
| Delivered | 06-10-2026 14:05, received by N A Baig

{{sig=Nauman Akram Baig@Consignee}}
""",'scan','2026-10-06',font='Courier',size=10)
    li=D('lo',"""# BUTT CHEEMA LAW CHAMBERS
^ 11 Kutchery Road, Sialkot - chambers@buttcheema.example.org
---
File: BCL/2026/PROP/0041
> 24 November 2026
**Papers for presentation to the Sub-Registrar, Sialkot, on 2 December 2026: share of Ms Tahira Yasmeen Baig in House No. 87-C, Model Town**

| !No. | !Paper | !Date
| 1 | Special power of attorney, notarial certificate and apostille - bound set of five pages | 21-09-2026 / 21-09-2026 / 29-09-2026
| 2 | Declaration of consent of Khurram Akram Baig (Italian) | 14-09-2026
| 3 | Authentication of signature, Notary Ferrarini, Bologna (Italian) | 14-09-2026
| 4 | Apostille, Bologna, No. 1042/2026 (Italian) | 17-09-2026
| 5 | Certified English translation of 2, 3 and 4 | 08-10-2026
| 6 | Certified Urdu translation of the special power of attorney | 12-10-2026
| 7 | Passport of the executant | -
| 8 | NICOP of the executant | -
| 9 | Passport of Khurram Akram Baig | -
| 10 | CNIC of the attorney | -
| 11 | Extract of register PT-1 | 30-09-2026
| 12 | e-Stamp Rs. 1,200 | 19-10-2026
| 13 | Proof of delivery (receipt in Pakistan) | 06-10-2026

{{sig=Waseem Butt@Waseem Butt/Advocate}}
""",'pdf','2026-11-24',font='Carlito',size=11)
    R={'0 List of papers 24-11-2026.pdf':li,'1 SPA Baig - bound set.pdf':spa,'2 Dichiarazione di assenso K A Baig 14-09-2026.pdf':it,'3 Autentica Notaio Ferrarini 14-09-2026.pdf':au,'4 Apostille Bologna 17-09-2026.pdf':ap2,'5 English translation of 2-3-4.pdf':tr,'6 Urdu translation of SPA.pdf':ut,'7 Passport T Y Baig.pdf':pT,'8 NICOP T Y Baig.pdf':nT,'9 Passport K A Baig.pdf':pK,'10 CNIC N A Baig.jpg':cN,'11 PT-1 extract (Urdu).pdf':pt,'12 e-Stamp 19-10-2026.pdf':es,'13 Proof of delivery 06-10-2026.pdf':co}
    if 3 in F: del R['4 Apostille Bologna 17-09-2026.pdf']
    return R
def meta(F): return {"version":1,"packs":["execution-chain"],"opened":"2026-08-31","zone":"Asia/Karachi","date_order":"DMY","dates":{"submission":"2026-12-02"},"parties":[{"role":"principal","names":["Tahira Yasmeen Baig"]},{"role":"attorney","names":["Nauman Akram Baig"]}],"steps":[{"what":"special power of attorney executed before a notary","on":"2026-09-21","jurisdictions":["CA"]},{"what":"declaration of consent signed before a notary","on":"2026-09-14","jurisdictions":["IT"]},{"what":"presentation to the Sub-Registrar, Sialkot","on":"2026-12-02","jurisdictions":["PK"]}]}
S='1 SPA Baig - bound set.pdf'
faults=[
dict(id=1,sort='date',files=[S],page=5,what='The Ontario apostille is dated 18 September 2026, three days before the notarial certificate it certifies (21 September 2026); list says 29-09-2026.',why_it_matters='Apostille cannot precede the notarial act.',severity='error'),
dict(id=2,sort='signature',files=[S],page=2,what='The second witness, Daniel Okafor, has not signed the execution page of the power of attorney (page marked 3 of 3, standing second because of fault 5); the notary certifies two witnesses.',why_it_matters='A power for registration needs the signatures of both attesting witnesses.',severity='error'),
dict(id=3,sort='missing',files=['4 Apostille Bologna 17-09-2026.pdf'],page=1,what='The Italian apostille (item 4 of the list, translated in item 5) is not in the file.',why_it_matters='The Italian notarial act cannot be used in Pakistan without it.',severity='error'),
dict(id=4,sort='mismatch',files=[S],page=4,what='The notarial certificate identifies the principal by passport ZZ0000014; deed and passport copy say ZZ0000041.',why_it_matters='Identity of the executant is not proved by the certificate.',severity='error'),
dict(id=5,sort='order',files=[S],page=2,what='In the bound set the page marked "Page 3 of 3" of the deed stands before "Page 2 of 3".',why_it_matters='The execution page precedes the powers; bound sets must run in order.',severity='warning'),
dict(id=6,sort='other',files=['6 Urdu translation of SPA.pdf'],page=1,what='The translator certifies a power of attorney executed on 12 September 2026; the deed (and the Urdu text itself) is dated 21 September 2026.',why_it_matters='The certificate does not identify the deed it belongs to.',severity='error')]
doubts=['The fourth co-owner, Kamran Akram Baig, gives no declaration (none is needed for a sale of the principal\'s own share).','Specimen signature of the attorney is left to presentation at Sialkot, as the deed says.','The Italian chain is in separate files although the notary speaks of the foregoing declaration.','NICOP and passport copies are not notarised.']
if __name__=='__main__': build('05-execution-chain',docs,meta,faults,doubts,'execution-chain','2026-11-20')
