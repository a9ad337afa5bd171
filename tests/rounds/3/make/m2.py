from lib import *
def mofa(F,on,doc,signed,cap,seal,no): return apostille('PAKISTAN',signed,cap,seal,'Lahore',on,'Ministry of Foreign Affairs, Camp Office Lahore',no,'Sajid Mehmood Ranjha',('MINISTRY OF FOREIGN AFFAIRS PAKISTAN','CAMP OFFICE/LAHORE',(20,100,60)),f'This Apostille certifies only the signature, the capacity of the signer and the seal or stamp it bears. It does not certify the content of the document for which it is issued. Document: {doc}. For use in: IRELAND. Verify at apostille.example.org with the number above.')
UCS='Muhammad Ashfaq'
UC='UNION COUNCIL NO. 112 FAISALABAD'
def docs(F):
    cell=lambda n,l,v: f'<tr><td style="width:9mm">{n}</td><td style="width:62mm">{l}</td><td style="font-family:\'PakType Naqsh\';font-size:15pt;color:#1b2d6b">{v}</td></tr>'
    nn=D('html','''<div class=u style="text-align:center;font-size:17pt"><b>نکاح نامہ</b></div><div class=u style="text-align:center;font-size:10pt">(فارم نمبر ۲ - قواعد ۸ اور ۱۰ - مسلم فیملی لاز آرڈیننس ۱۹۶۱ء)</div><div class=u style="font-size:10.5pt">یونین کونسل نمبر: 112 &nbsp; تحصیل: فیصل آباد سٹی &nbsp; ضلع: فیصل آباد &nbsp;&nbsp; رجسٹر نمبر: 37 &nbsp; اندراج نمبر: 21</div>
<table class="t u" style="font-size:10.5pt">'''+''.join(cell(*r) for r in [(1,'مقام نکاح','مکان نمبر 9، گلی نمبر 3، مدینہ ٹاؤن، فیصل آباد'),(2,'دولہا کا نام اور ولدیت','عمران حمید ولد عبدالحمید'),(3,'دولہا کی تاریخ پیدائش','17-08-1989'),(4,'دولہا کا شناختی کارڈ نمبر','00000-0000021-5'),(5,'دولہن کا نام اور ولدیت','رابعہ سلیم دختر محمد سلیم'),(6,'آیا دولہن کنواری، بیوہ یا مطلقہ ہے','کنواری'),(7,'دولہن کی تاریخ پیدائش','02-11-1992'),(8,'دولہن کا شناختی کارڈ نمبر','00000-0000022-8'),(9,'دولہن کے وکیل کا نام','محمد سلیم ولد نور محمد (والد)'),(10,'نکاح کے گواہان','طارق حمید ولد عبدالحمید؛ وقاص سلیم ولد محمد سلیم'),(11,'تاریخ نکاح','14-02-2019')])+'''</table>
[[pb]]
<table class="t u" style="font-size:10.5pt">'''+''.join(cell(*r) for r in [(12,'مہر کی رقم','مبلغ 150,000 روپے'),(13,'معجل / مؤجل','نصف معجل ادا شدہ، نصف عندالطلب'),(14,'خاص شرائط','کوئی نہیں'),(15,'آیا شوہر نے طلاق کا حق تفویض کیا','نہیں'),(16,'آیا دولہا کی پہلے سے کوئی بیوی موجود ہے','نہیں'),(17,'نکاح پڑھانے والے کا نام','حافظ عبدالغفور ولد غلام رسول'),(18,'تاریخ اندراج','16-02-2019'),(19,'فیس رجسٹریشن','200 روپے')])+'''</table>
{{sig=Imran Hameed@دولہا;;sig=Rabia Saleem@دولہن;;sig=Muhammad Saleem@وکیل}}
{{sig=Tariq Hameed@گواہ نمبر 1;;sig=Waqas Saleem@گواہ نمبر 2;;sig=Hafiz Abdul Ghafoor@نکاح رجسٹرار}}
{{round=NIKAH REGISTRAR UC 112 FAISALABAD@LIC/2011;;bblu=COPY FROM RECORD/UC 112 FAISALABAD/~05-10-2026;;sig=Muhammad Ashfaq@Secretary Union Council}}
[[pb]]
'''+mofa(F,'20 October 2026','Nikah Nama (copy from record dated 05-10-2026)',UCS,'Secretary, Union Council No. 112','Union Council No. 112, Faisalabad','PK-LHE-2026-0000211'),'scan','2026-10-20',css="@page{margin:14mm 14mm} table.t td{padding:4px 8px;line-height:1.9}",limit=100000)
    tr=D('lo',"""# ENGLISH TRANSLATION OF NIKAH NAMA
^ (Form II, rules 8 and 10 of the rules under the Muslim Family Laws Ordinance, 1961)
Union Council No. 112, Tehsil Faisalabad City, District Faisalabad. Register No. 37, Entry No. 21.

| !No. | !Column | !Entry
| 1 | Place of nikah | House No. 9, Street No. 3, Madina Town, Faisalabad
| 2 | Name of bridegroom and his father | Imran Hameed son of Abdul Hameed
| 3 | Date of birth of bridegroom | 17-08-1989
| 4 | Identity card number of bridegroom | 00000-0000021-5
| 5 | Name of bride and her father | Rabia Saleem daughter of Muhammad Saleem
| 6 | Whether the bride is a maiden, widow or divorced | Maiden
| 7 | Date of birth of bride | 02-11-1992
| 8 | Identity card number of bride | 00000-0000022-8
| 9 | Name of vakil of the bride | Muhammad Saleem son of Noor Muhammad (father)
| 10 | Witnesses to the nikah | Tariq Hameed son of Abdul Hameed; Waqas Saleem son of Muhammad Saleem
| 11 | Date of nikah | 14-02-2019
| 12 | Amount of dower | Rs. 150,000/-
| 13 | Prompt / deferred | Half prompt, paid; half on demand
| 14 | Special conditions | None
| 15 | Whether right of divorce delegated | No
| 16 | Whether bridegroom has an existing wife | No
| 17 | Person who solemnised the nikah | Hafiz Abdul Ghafoor son of Ghulam Rasool
| 18 | Date of registration | 16-02-2019
| 19 | Registration fee | Rs. 200

Signed in the original by bridegroom, bride, vakil, two witnesses and the Nikah Registrar; seal of the Nikah Registrar; copy stamp of Union Council No. 112 dated 05-10-2026 signed by the Secretary. Apostille No. PK-LHE-2026-0000211 dated 20 October 2026, in English, is attached to the original.
## Translator's certificate
I, Nadia Farooq, translator (Urdu/English), Al-Bayan Translation Bureau, 12 Kotwali Road, Faisalabad, certify that I am competent in both languages and that the above is a complete and accurate translation of the Urdu document shown to me. Tel. 041-0000000, nadia@albayan.example.org. Dated 24-10-2026.
{{"""+X(F,2,'sig=Nadia Farooq@Nadia Farooq/Translator','sig=-@Nadia Farooq/Translator')+""";;round=AL-BAYAN TRANSLATION BUREAU FAISALABAD@CERTIFIED/TRANSLATION;;rred=NOTARY PUBLIC FAISALABAD@Ch. Amjad/Ali;;box=ATTESTED/~26-10-2026/Notary Public}}
{{txt= ;;sig=Amjad Ali@Ch. Amjad Ali, Notary Public}}
""",'scan','2026-10-26',font='Carlito',size=10.5)
    mrc=D('html','''<table style="width:100%"><tr><td style="font-size:9pt">Government of the Punjab<br>Local Government &amp; Community Development</td><td style="text-align:right;font-size:9pt">CRMS No. M000112-19-0021<br>Tracking ID 00000000021</td></tr></table>
# MARRIAGE REGISTRATION CERTIFICATE
<div class=u style="text-align:center;font-size:12pt">سرٹیفکیٹ اندراج نکاح</div>
| Union Council / Ward | 112, Faisalabad City | Date of registration | 16-02-2019
| Date of marriage | 14-02-2019 | Place of marriage | Madina Town, Faisalabad

| ! | !Groom | !Bride
| Name | IMRAN HAMEED | RABIA SALEEM
| Father's name | ABDUL HAMEED | MUHAMMAD SALEEM
| CNIC | 00000-0000021-5 | 00000-0000022-8
| Date of birth | 17-08-1989 | 02-11-1992
| Marital status | Single | Maiden
| Nationality | Pakistani | Pakistani
| Address | P-14, Jinnah Colony, Faisalabad | House No. 9, Street No. 3, Madina Town, Faisalabad

| Nikah solemnised by | HAFIZ ABDUL GHAFOOR | Dower | Rs. 150,000
| Witness 1 | TARIQ HAMEED | Witness 2 | WAQAS SALEEM
Issued on: **05-10-2026**
{{sig=Muhammad Ashfaq@Muhammad Ashfaq/Secretary Union Council;;rgrn=UNION COUNCIL NO. 112 FAISALABAD@SECRETARY}}
[[pb]]
'''+mofa(F,'20 October 2026','Marriage Registration Certificate M000112-19-0021',UCS,'Secretary, Union Council No. 112','Union Council No. 112, Faisalabad','PK-LHE-2026-0000212'),'scan','2026-10-20',css="body{font-family:'Liberation Sans';font-size:10.5pt;} table.t td{padding:5px}",color=True,limit=105000)
    bc=D('html','''<table style="width:100%"><tr><td style="font-size:9pt">Government of the Punjab<br>Local Government &amp; Community Development</td><td style="text-align:right;font-size:9pt">CRMS No. B000112-21-0307</td></tr></table>
# BIRTH REGISTRATION CERTIFICATE
<div class=u style="text-align:center;font-size:12pt">سرٹیفکیٹ اندراج پیدائش</div>
| Name of child | ZAYAN IMRAN | Gender | Male
| Date of birth | 25-07-2021 | Place of birth | Faisalabad (hospital)
| Father's name | IMRAN HAMEED | Father's CNIC | 00000-0000021-5
| Mother's name | RABIA SALEEM | Mother's CNIC | 00000-0000022-8
| Grandfather's name | ABDUL HAMEED | Religion | Islam
| Address | P-14, Jinnah Colony, Faisalabad | District | Faisalabad
| Informant | IMRAN HAMEED | Relation | Father
| Entry date | 09-08-2021 | Union Council | 112, Faisalabad City
Issued on: **08-10-2026**
{{sig=Muhammad Ashfaq@Muhammad Ashfaq/Secretary Union Council;;rgrn=UNION COUNCIL NO. 112 FAISALABAD@SECRETARY}}
[[pb]]
'''+mofa(F,X(F,1,'20 October 2026','2 October 2026'),'Birth Registration Certificate B000112-21-0307',UCS,'Secretary, Union Council No. 112','Union Council No. 112, Faisalabad','PK-LHE-2026-0000213'),'scan','2026-10-20',css="body{font-family:'Liberation Sans';font-size:10.5pt} table.t td{padding:6px}",seed='m2bc')
    bcr=D('html','''<table style="width:100%"><tr><td style="font-size:9pt">Government of the Punjab<br>Local Government &amp; Community Development</td><td style="text-align:right;font-size:9pt">CRMS No. B000098-92-1140</td></tr></table>
# BIRTH REGISTRATION CERTIFICATE
<div class=u style="text-align:center;font-size:12pt">سرٹیفکیٹ اندراج پیدائش</div>
| Name | RABIA SALEEM | Gender | Female
| Date of birth | 02-11-1992 | Place of birth | Faisalabad
| Father's name | MUHAMMAD SALEEM | Father's CNIC | 00000-0000024-3
| Mother's name | ZARINA BIBI | Mother's CNIC | 00000-0000025-6
| Grandfather's name | NOOR MUHAMMAD | Religion | Islam
| Entry date | 21-11-1992 | Union Council | 98, Faisalabad City
Issued on: **12-10-2026**
{{sig=Rana Shakeel Ahmed@Rana Shakeel Ahmed/Secretary Union Council;;rgrn=UNION COUNCIL NO. 98 FAISALABAD@SECRETARY}}
[[pb]]
'''+mofa(F,'20 October 2026','Birth Registration Certificate B000098-92-1140','Rana Shakeel Ahmed','Secretary, Union Council No. 98','Union Council No. 98, Faisalabad','PK-LHE-2026-0000214'),'scan','2026-10-20',css="body{font-family:'Liberation Sans';font-size:10.5pt} table.t td{padding:6px}")
    dz=X(F,4,'25-07-2021','25-01-2021')
    frc=D('html',f'''<div style="border:3px double #175c3a;padding:6mm;height:225mm"><table style="width:100%"><tr><td><b style="font-size:15pt;color:#175c3a">NADRA</b><br><span style="font-size:8.5pt">National Database &amp; Registration Authority, Government of Pakistan</span></td><td style="text-align:right;font-size:9pt">FRC No. 000000210021<br>Issue date: 13-10-2026</td></tr></table>
# FAMILY REGISTRATION CERTIFICATE
^ (by marriage)
This is to certify that, according to the record of this Authority, the following are the members of the family of **IMRAN HAMEED**, CNIC 00000-0000021-5.

| !Sr. | !Name | !Relation | !Father / husband name | !Identity No. | !Date of birth
| 1 | IMRAN HAMEED | Self | ABDUL HAMEED | 00000-0000021-5 | 17-08-1989
| 2 | RABIA SALEEM | Wife | IMRAN HAMEED | 00000-0000022-8 | 02-11-1992
| 3 | ZAYAN IMRAN | Son | IMRAN HAMEED | 00000-0000023-1 | {dz}

Total number of members: 3 (three)
The certificate is issued on the information supplied by the applicant and record of NADRA and does not by itself prove nationality.
{{{{sig=Shahid Iqbal Tarar@Authorised Officer/NADRA Registration Centre, Faisalabad;;rgrn=NADRA REGISTRATION CENTRE FAISALABAD@R0021}}}}
</div>
[[pb]]
'''+mofa(F,'21 October 2026','Family Registration Certificate 000000210021','Shahid Iqbal Tarar','Authorised Officer, NADRA','NADRA Registration Centre, Faisalabad','PK-LHE-2026-0000219'),'scan','2026-10-21',css="body{font-family:'Carlito';font-size:11pt}",color=True,seed='m2frc',limit=105000)
    crc=D('html','''<div style="border:1.5px solid #333;padding:6mm"><table style="width:100%"><tr><td><b style="font-size:14pt">NADRA</b> <span class=u style="font-size:11pt">ب فارم</span></td><td style="text-align:right">CRC Tracking No. 0000230023</td></tr></table>
## Child Registration Certificate (Form B)
| Father / applicant | IMRAN HAMEED | 00000-0000021-5
| Mother | RABIA SALEEM | 00000-0000022-8
| Address | P-14, Jinnah Colony, Faisalabad | -

| !Sr. | !Name of child | !Registration No. | !Gender | !Date of birth | !Place of birth
| 1 | ZAYAN IMRAN | 00000-0000023-1 | M | 25-07-2021 | Faisalabad
Date of issue: 18-01-2023
{{sig=Farzana Kokab@Registrar;;round=NADRA SWIFT CENTRE FAISALABAD@2023}}
</div>''','scan','2023-01-18',css="body{font-family:'Liberation Sans';font-size:10.5pt}")
    ci=D('html',cnic('Imran Hameed','Abdul Hameed','00000-0000021-5','17.08.1989',X(F,6,'12.06.2021','12.06.2016'),X(F,6,'12.06.2031','12.06.2026'),'M',country='Pakistan')+'\n'+cnic_back('00000-0000021-5','P-14, Jinnah Colony, Faisalabad','P-14, Jinnah Colony, Faisalabad'),'jpg','2026-10-05',crop=(.22,.05,.80,.55),dpi=200)
    cr=D('html',cnic('Rabia Saleem','Imran Hameed','00000-0000022-8','02.11.1992','03.07.2019','03.07.2029','F',rel='Husband Name')+'\n'+cnic_back('00000-0000022-8','P-14, Jinnah Colony, Faisalabad','House 9, Street 3, Madina Town, Faisalabad'),'scan','2026-10-05',color=True)
    pp=D('html',passport('PK','SALEEM','RABIA','ZZ0000022','1992-11-02','F','FAISALABAD, PAK','2024-04-16','2034-04-15','00000-0000022-8'),'scan','2026-10-05',color=True)
    ucl=D('html','''<div class=u style="font-size:12.5pt"><div style="text-align:center"><b>دفتر یونین کونسل نمبر 112، فیصل آباد</b></div><div>نمبر: <bdo dir=ltr>UC/112/2026/318</bdo> &nbsp;&nbsp;&nbsp; مورخہ: 07-10-2026</div><div style="text-align:center"><u>تصدیق اندراج نکاح</u></div><p style="text-align:right;line-height:2.4">تصدیق کی جاتی ہے کہ مسمی عمران حمید ولد عبدالحمید، شناختی کارڈ نمبر 00000-0000021-5، اور مسماۃ رابعہ سلیم دختر محمد سلیم، شناختی کارڈ نمبر 00000-0000022-8، کا نکاح مورخہ 14-02-2019 کو ہوا جو اس دفتر کے رجسٹر نمبر 37 میں اندراج نمبر 21 پر مورخہ 16-02-2019 کو درج ہے۔ ریکارڈ کے مطابق اس نکاح کی نسبت کوئی نوٹس طلاق اس دفتر میں موصول نہیں ہوا۔</p><p style="text-align:right">یہ خط درخواست گزار کی استدعا پر بیرون ملک استعمال کے لیے جاری کیا گیا۔</p></div>
{{round=UNION COUNCIL NO. 112 FAISALABAD@SECRETARY;;sig=Muhammad Ashfaq@Muhammad Ashfaq, Secretary}}
''','scan','2026-10-07')
    ult=D('rl',"""# ENGLISH TRANSLATION
^ (from Urdu)
**Office of Union Council No. 112, Faisalabad**
No. UC/112/2026/318 - Dated: 07-10-2026
### Verification of registration of nikah
It is verified that the nikah of Mr. Imran Hameed son of Abdul Hameed, identity card No. 00000-0000021-5, with Ms. Rabia Saleem daughter of Muhammad Saleem, identity card No. 00000-0000022-8, took place on 14-02-2019 and stands entered in Register No. 37 of this office at Entry No. 21 on 16-02-2019. According to the record no notice of talaq has been received in this office in respect of this nikah.
This letter is issued at the request of the applicant for use abroad.
[Seal of Union Council No. 112, Faisalabad; signed Muhammad Ashfaq, Secretary]
---
**Translator's certificate.** I, Nadia Farooq, translator (Urdu/English), Al-Bayan Translation Bureau, 12 Kotwali Road, Faisalabad, Tel. 041-0000000, nadia@albayan.example.org, certify that I am competent in both languages and that this is a complete and accurate translation of the Urdu letter shown to me. Dated 24-10-2026.

{{sig=Nadia Farooq@Nadia Farooq/Translator;;round=AL-BAYAN TRANSLATION BUREAU FAISALABAD@CERTIFIED/TRANSLATION;;rred=NOTARY PUBLIC FAISALABAD@Ch. Amjad/Ali;;box=ATTESTED/~26-10-2026/Notary Public}}
{{txt= ;;sig=Amjad Ali@Ch. Amjad Ali, Notary Public}}
""",'scan','2026-10-26',font='Times',size=11.5)
    rc=D('html',"""<div style="font-family:'DejaVu Sans';font-size:9.5pt">
## Ministry of Foreign Affairs - Apostille service: delivery receipt
| Applicant | Imran Hameed, CNIC 00000-0000021-5
| Office | Camp Office Lahore
| Application No. | APO-2026-0000021
| Received | 19-10-2026
| Delivered | 21-10-2026
| Country of use | Ireland

| !Apostille No. | !Document | !Fee (Rs.)
| PK-LHE-2026-0000211 | Nikah Nama | 3,000
| PK-LHE-2026-0000212 | Marriage Registration Certificate | 3,000
| PK-LHE-2026-0000213 | Birth certificate - Zayan Imran | 3,000
| PK-LHE-2026-0000214 | Birth certificate - Rabia Saleem | 3,000
| PK-LHE-2026-0000219 | Family Registration Certificate | 3,000
| Total | 5 documents | 15,000
Computer generated receipt; no signature required.
</div>""",'pdf','2026-10-21')
    cov=D('lo',"""# SIDDIQUI & WARSI, ADVOCATES
^ 2nd Floor, Regency Arcade, The Mall, Faisalabad - office@siddiqui-warsi.example.org
---
Our ref: SW/CIV/2026/058
> 27 November 2026
**File of civil documents: family of Mr. Imran Hameed (for use in Ireland)**
The following originals and copies are ready for despatch to our correspondent in Dublin on 1 December 2026. Each paper is numbered as below.

| !No. | !Document | !Date of issue | !Apostille (PK-LHE-2026-...) | !Pages
| 1 | Nikah Nama (Urdu), copy from record | 05-10-2026 | 0000211 of 20-10-2026 | 3
| 2 | English translation of Nikah Nama | 24-10-2026 | - | TRP
| 3 | Marriage Registration Certificate | 05-10-2026 | 0000212 of 20-10-2026 | 2
| 4 | Birth certificate - Zayan Imran | 08-10-2026 | 0000213 of 20-10-2026 | 2
| 5 | Birth certificate - Rabia Saleem | 12-10-2026 | 0000214 of 20-10-2026 | 2
| 6 | Family Registration Certificate | 13-10-2026 | 0000219 of 21-10-2026 | 2
| 7 | Child Registration Certificate (Form B) | 18-01-2023 | - | 1
| 8 | CNIC - Imran Hameed (photograph) | - | - | 1
| 9 | CNIC - Rabia Saleem | - | - | 1
| 10 | Passport - Rabia Saleem | - | - | 1
| 11 | Union Council verification letter (Urdu) | 07-10-2026 | - | 1
| 12 | English translation of item 11 | 24-10-2026 | - | 1
| 13 | Apostille delivery receipt | 21-10-2026 | - | 1

{{sig=Hina Warsi@Hina Warsi/Advocate}}
""",'pdf','2026-11-27',font='Caladea',size=11)
    base([tr]); cov['text']=cov['text'].replace('TRP',str(tr['n']))
    L=[('00 List of papers.pdf',cov),('01 Nikah Nama with apostille.pdf',nn),('02 Nikah Nama - translation.pdf',tr),('03 MRC with apostille.pdf',mrc),('04 Birth certificate Zayan with apostille.pdf',bc),('05 Birth certificate Rabia with apostille.pdf',bcr),('06 FRC with apostille.pdf',frc),('07 CRC Form B Zayan.pdf',crc),('08 CNIC Imran Hameed.jpg',ci),('09 CNIC Rabia Saleem.pdf',cr),('10 Passport Rabia Saleem.pdf',pp),('11 UC-112 letter 07-10-2026 (Urdu).pdf',ucl),('12 UC-112 letter - translation.pdf',ult),('13 Apostille receipt 21-10-2026.pdf',rc)]
    if 3 in F: L=[x for x in L if not x[0].startswith('12 ')]
    if 5 in F: L=[({'05 Birth certificate Rabia with apostille.pdf':'06 Birth certificate Rabia with apostille.pdf','06 FRC with apostille.pdf':'05 FRC with apostille.pdf'}.get(n,n),s) for n,s in L]
    for n,s in L:
        if s['out'] in('scan','jpg'): s['o'].setdefault('seed',s['text'][:40]+str(s['date']))
    return dict(L)
def meta(F): return {"version":1,"packs":["pk-civil-documents"],"opened":"2026-09-28","zone":"Asia/Karachi","date_order":"DMY","dates":{"submission":"2026-12-01"},"steps":[{"what":"civil documents issued","on":"2026-10-13","jurisdictions":["PK"]},{"what":"file sent to correspondent for use","on":"2026-12-01","jurisdictions":["IE"]}]}
faults=[
dict(id=1,sort='date',files=['04 Birth certificate Zayan with apostille.pdf'],page=2,what="The apostille on Zayan's birth certificate is dated 2 October 2026, before the certificate was issued (08-10-2026); list and receipt say 20-10-2026 / received 19-10-2026.",why_it_matters='An apostille cannot precede the document it certifies; it will be refused as belonging to another paper.',severity='error'),
dict(id=2,sort='signature',files=['02 Nikah Nama - translation.pdf'],page=1,what="The translator's certificate on the nikah nama translation is not signed (stamp and notary attestation only).",why_it_matters='A translation must be certified by the signed statement of the translator.',severity='error'),
dict(id=3,sort='missing',files=['12 UC-112 letter - translation.pdf'],page=1,what='The English translation of the Urdu Union Council letter (item 12 of the list) is not in the file.',why_it_matters='An Urdu paper without certified translation cannot be used abroad; list says it is there.',severity='error'),
dict(id=4,sort='mismatch',files=['06 FRC with apostille.pdf','05 FRC with apostille.pdf'],page=1,what="The FRC gives Zayan's birth date as 25-01-2021; birth certificate and CRC say 25-07-2021. (In the faulty folder the FRC is file 05, see fault 5.)",why_it_matters='Birth date conflict between NADRA and civil registry papers gets the file refused.',severity='error'),
dict(id=5,sort='order',files=['05 Birth certificate Rabia with apostille.pdf','06 FRC with apostille.pdf','05 FRC with apostille.pdf','06 Birth certificate Rabia with apostille.pdf'],page=1,what='File numbers 05 and 06 are exchanged against the list (list: 5 birth certificate Rabia, 6 FRC). Two files renamed.',why_it_matters='Papers do not stand in the order of the list of papers.',severity='warning'),
dict(id=6,sort='other',files=['08 CNIC Imran Hameed.jpg'],page=1,what="Imran Hameed's CNIC expired on 12.06.2026, before the documents were applied for and before submission.",why_it_matters='Expired identity document.',severity='error')]
doubts=['The translations are notarised but not themselves apostilled.',"Rabia's passport keeps the surname SALEEM after marriage (usual in Pakistan).","CRC, CNICs and the Urdu letter of the Union Council carry no apostille (copies / supporting only).","The Nikah Nama is a copy from the Union Council record, not the bride's original."]
if __name__=='__main__':
    build('02-pk-civil-documents',docs,meta,faults,doubts,'pk-civil-documents','2026-11-26')
