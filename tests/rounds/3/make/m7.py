from lib import *
FIRM="""## QAZALBASH LEGAL, ADVOCATES AND CONSULTANTS
Office 6, Sunset Plaza, F-10 Markaz, Islamabad - mail@qazalbash-legal.example.org
---
"""
def docs(F):
    auth=X(F,6,'5 October 2026','28 October 2026')
    au=D('lo',FIRM+f"""Ref: QL/XB/2026/071
### AUTHORITY OF CLIENT
I, **Samreen Aftab Qazi**, NICOP 00000-0000071-6, British passport 000000071, of Flat 2/1, 40 Kelbourne Terrace, Glasgow, authorise Qazalbash Legal:
1. to act for me in the registration in Pakistan of my divorce from Faheem Nawaz Lodhi and in the transfer of his half share of House No. 212, Street 31, G-13/2, Islamabad, to me under our settlement agreement;
2. to instruct Al Rimal Legal Consultants, Dubai, and Kelburn Law LLP, Glasgow, and to disclose to them my papers and those of my children Areeba and Rayan so far as necessary;
3. to receive and keep my documents.
No disclosure is to be made before the date of this authority.

Signed on {auth}
{{{{sig=Samreen Aftab Qazi@Samreen Aftab Qazi}}}}
""",'scan',X(F,6,'2026-10-05','2026-10-28'),font='Carlito',size=11.5,seed='m7au')
    pS=D('html',passport('GB','QAZI','SAMREEN AFTAB','000000071','1986-06-14','F','ISLAMABAD','2024-05-03','2034-05-03'),'scan','2026-10-05',color=True)
    pF=D('html',passport('PK','LODHI','FAHEEM NAWAZ','ZZ0000072','1983-02-27','M','RAWALPINDI, PAK','2025-03-11','2035-03-10','00000-0000072-3'),'scan','2026-10-21')
    nS=D('html',cnic('Samreen Aftab Qazi','Aftab Hussain Qazi','00000-0000071-6','14.06.1986','22.08.2024','22.08.2034','F',country='United Kingdom').replace('National Identity Card','Identity Card for Overseas Pakistanis').replace('<div style="position:absolute;right:3mm;top:3mm;font-size:6.5pt">ISLAMIC REPUBLIC OF PAKISTAN</div>',''),'jpg','2026-10-05',crop=(.2,.03,.82,.34),dpi=220)
    db=X(F,4,'14-06-1986','14-08-1986')
    mrc=D('rl',f"""# MARRIAGE REGISTRATION CERTIFICATE
^ Islamabad Capital Territory - Metropolitan Corporation Islamabad
> CRMS No. M000007-12-0071
| Union Council | 7, Islamabad | Date of marriage | 06-04-2012
| Date of entry | 12-04-2012 | Place of marriage | Islamabad

| ! | !Groom | !Bride
| Name | FAHEEM NAWAZ LODHI | SAMREEN AFTAB QAZI
| Father's name | MUHAMMAD NAWAZ LODHI | AFTAB HUSSAIN QAZI
| CNIC / NICOP | 00000-0000072-3 | 00000-0000071-6
| Date of birth | 27-02-1983 | {db}
| Marital status | Single | Maiden

| Solemnised by | QARI MUHAMMAD ILYAS | Dower | Rs. 500,000
| Witness 1 | TAIMUR AFTAB QAZI | Witness 2 | SHAHZAD NAWAZ LODHI
Issued on 19-03-2024
{{{{sig=Zahid Abbasi@Zahid Abbasi/Secretary;;rgrn=UNION COUNCIL NO. 7 ISLAMABAD@SECRETARY;;bblu=MINISTRY OF FOREIGN/AFFAIRS ISLAMABAD/~ATTESTED 26-03-2024;;sg=Rubina Hashmi}}}}
""",'scan','2024-03-26',font='Carlito',size=11,seed='m7mrc')
    cd=X(F,1,'04-11-2024','24-10-2024')
    dv=D('html',f'''<div dir=rtl style="font-family:'Noto Naskh Arabic';font-size:12.5pt;line-height:1.9"><div style="text-align:center"><b>دولة الإمارات العربية المتحدة<br>محاكم دبي - محكمة الأحوال الشخصية</b></div><div style="text-align:center;font-size:16pt"><b>شهادة طلاق</b></div><div>رقم الشهادة: <bdo dir=ltr>4471/2024</bdo> &nbsp;&nbsp; رقم الدعوى: <bdo dir=ltr>1148/2024</bdo> أحوال نفس مسلمين &nbsp;&nbsp; تاريخ الإصدار: <bdo dir=ltr>21-10-2024</bdo></div><p>تشهد المحكمة بأنه بموجب الحكم الصادر بتاريخ <bdo dir=ltr>09-10-2024</bdo> قد ثبت الطلاق بين الطرفين بالتراضي طلقة بائنة:</p><table border=1 style="border-collapse:collapse;width:100%;font-size:12pt"><tr><td>الزوج</td><td>فهيم نواز لودهي - باكستاني - مواليد <bdo dir=ltr>27-02-1983</bdo></td></tr><tr><td>الزوجة</td><td>سمرين أفتاب قاضي - بريطانية - مواليد <bdo dir=ltr>14-06-1986</bdo></td></tr><tr><td>تاريخ الزواج ومكانه</td><td><bdo dir=ltr>06-04-2012</bdo> إسلام آباد، باكستان</td></tr><tr><td>الأولاد</td><td>أريبة (<bdo dir=ltr>30-09-2014</bdo>) وريان (<bdo dir=ltr>18-12-2017</bdo>)، الحضانة للأم</td></tr><tr><td>الاتفاقية</td><td>اتفاقية تسوية مؤرخة <bdo dir=ltr>02-10-2024</bdo> ألحقت بالحكم</td></tr></table><p>وقد صار الحكم نهائياً وباتاً وأعطيت هذه الشهادة بناء على الطلب.</p></div>
{{{{sig=Khalid Al Marzouqi@خالد المرزوقي/رئيس القسم;;rgrn=DUBAI COURTS@PERSONAL/STATUS;;txt= }}}}
<hr>
{{{{bblu=UAE MINISTRY OF JUSTICE/~28-10-2024;;rgrn=UAE MINISTRY OF FOREIGN AFFAIRS@DUBAI;;bblu=MOFA UAE ATTESTED/No. 2024-771104/~30-10-2024}}}}
{{{{round=CONSULATE GENERAL OF PAKISTAN DUBAI@CONSULAR;;box=CONSULATE GENERAL OF/PAKISTAN DUBAI/ATTESTED 2231/24/~{cd};;sg=Naveed Bhutto;;box=MOFA ISLAMABAD/COUNTERSIGNED/~18-11-2024}}}}
'''.replace('ATTESTED 2231/24/','ATTESTED No. 2231-24/'),'scan','2024-11-18',color=True,limit=105000,seed='m7dv')
    tr=D('lo',"""# CERTIFIED TRANSLATION FROM ARABIC
**United Arab Emirates - Dubai Courts - Personal Status Court**
# CERTIFICATE OF DIVORCE
Certificate No. 4471/2024. Case No. 1148/2024, personal status (Muslims). Date of issue: 21-10-2024.
The Court certifies that by the judgment dated 09-10-2024 divorce by mutual consent (one irrevocable pronouncement) has been established between the parties:
| Husband | Faheem Nawaz Lodhi, Pakistani, born 27-02-1983
| Wife | Samreen Aftab Qazi, British, born 14-06-1986
| Date and place of marriage | 06-04-2012, Islamabad, Pakistan
| Children | Areeba (30-09-2014) and Rayan (18-12-2017); custody to the mother
| Agreement | Settlement agreement dated 02-10-2024, attached to the judgment
The judgment has become final and conclusive and this certificate is given upon request.
Signed: Khalid Al Marzouqi, Head of Section. Seal of Dubai Courts. Stamps in Arabic or English: UAE Ministry of Justice, 28-10-2024; UAE Ministry of Foreign Affairs, No. 2024-771104, 30-10-2024; Consulate General of Pakistan, Dubai, No. 2231-24, 04-11-2024; Ministry of Foreign Affairs, Islamabad, 18-11-2024.
---
I, Maryam Zubair, translator of Arabic and English (National University panel, No. AR-071), Lisan Translations, G-9 Markaz, Islamabad, tel. 051-0000000, certify that this is a true and complete translation of the Arabic certificate shown to me in original. 7 October 2026.
{{sig=Maryam Zubair@Maryam Zubair/Translator;;round=LISAN TRANSLATIONS ISLAMABAD@AR-071;;txt= }}
""",'pdf','2026-10-07',font='Liberation Serif',size=11.5)
    sp=lambda n: f'^ Settlement agreement - page {n} of 2'
    st=D('html',f"""# SETTLEMENT AGREEMENT
^ made in Dubai on 2 October 2024
**between** Faheem Nawaz Lodhi, Pakistani, CNIC 00000-0000072-3 (the Husband) **and** Samreen Aftab Qazi, British, NICOP 00000-0000071-6 (the Wife)
1. The parties were married in Islamabad on 6 April 2012 and have agreed to divorce by mutual consent in Case No. 1148/2024 before the Dubai Courts.
2. **Children.** Areeba, born 30 September 2014, and Rayan, born 18 December 2017, shall live with the Wife. The Husband shall have contact in school holidays and by video call on Fridays and Sundays.
3. **Maintenance.** The Husband shall pay AED 6,000 a month for the two children until each is 18.
4. **House in Islamabad.** The Husband shall transfer to the Wife without payment his half share in House No. 212, Street 31, Sector G-13/2, Islamabad, held under the conveyance deed of 15 May 2017, within three years of this agreement. The Wife bears the cost of transfer.
5. **Deferred dower.** The Husband has paid the dower of Rs. 500,000 in full.
{{{{txt= ;;sg=Faheem Nawaz Lodhi;;sg=Samreen Aftab Qazi}}}}
{sp(1)}
[[pb]]
6. **Full settlement.** Save as above neither party has a claim against the other.
7. This agreement is to be placed before the Dubai Courts and attached to the judgment. It may be used in Pakistan and the United Kingdom.
8. If a clause cannot be carried out in one country the others remain in force.

Signed by the parties in the presence of two witnesses
{{{{sig={X(F,2,'Faheem Nawaz Lodhi','-')}@Faheem Nawaz Lodhi/2 October 2024;;sig=Samreen Aftab Qazi@Samreen Aftab Qazi/2 October 2024}}}}
{{{{sig=Omar Haddad@Witness: Omar Haddad/Emirates ID 000-0000-0000000-1;;sig=Leena Thomas@Witness: Leena Thomas/Emirates ID 000-0000-0000000-2;;rgrn=DUBAI COURTS@FAMILY/GUIDANCE}}}}
{sp(2)}
""",'scan','2024-10-02',css="body{font-family:'Caladea';font-size:12pt;line-height:1.6}",seed='m7st')
    dp=["""<div style="text-align:center;border:1px solid #444;padding:2mm"><b>NON-JUDICIAL STAMP PAPER Rs. 186,000</b> - Treasury Islamabad, serial 000071, 12 May 2017</div>
# CONVEYANCE DEED
This deed of conveyance is made at Islamabad on **15 May 2017** between **Rashid Mahmood Awan** son of Fazal Awan, CNIC 00000-0000073-5, resident of Sector G-11, Islamabad (the Vendor) and **(1) Faheem Nawaz Lodhi** son of Muhammad Nawaz Lodhi, CNIC 00000-0000072-3, and **(2) Samreen Aftab Qazi** daughter of Aftab Hussain Qazi, NICOP 00000-0000071-6, in equal shares (the Vendees).
WHEREAS the Vendor is the absolute owner of House No. 212, Street 31, Sector G-13/2, Islamabad, measuring 30 x 60 feet (200 square yards), by allotment and transfer letter of the housing foundation;
AND WHEREAS the Vendor has agreed to sell and the Vendees to buy the said house for Rs. 18,600,000 (eighteen million six hundred thousand);
{{sg=Rashid Mahmood Awan;;sg=Faheem Nawaz Lodhi;;sg=Samreen Aftab Qazi}}
^ Conveyance deed, sheet 1 of 3""","""NOW THIS DEED WITNESSES that in consideration of the said sum, the receipt of which the Vendor acknowledges by pay orders No. 000711 and No. 000712, the Vendor conveys, transfers and assigns to the Vendees the said house with all rights, easements and appurtenances, to have and to hold in equal undivided shares.
1. The Vendor has delivered vacant possession to the Vendees.
2. The Vendor warrants that the house is free from mortgage, charge, gift, litigation and dues up to 30 April 2017.
3. The Vendor shall join in any further act needed to perfect the title.
4. All expenses of this deed were borne by the Vendees.
{{sg=Rashid Mahmood Awan;;sg=Faheem Nawaz Lodhi;;sg=Samreen Aftab Qazi}}
^ Conveyance deed, sheet 2 of 3""","""IN WITNESS WHEREOF the parties have signed this deed on the date first above written.
{{sig=Rashid Mahmood Awan@Vendor;;sig=Faheem Nawaz Lodhi@Vendee 1;;sig=Samreen Aftab Qazi@Vendee 2}}
Witnesses:
{{sig=Taimur Aftab Qazi@1. Taimur Aftab Qazi/CNIC 00000-0000074-7;;sig=Ejaz Satti@2. Ejaz Satti/CNIC 00000-0000075-9}}
**Registered** as document No. 2171, Book 1, Volume 412, pages 71 to 73, on 15 May 2017 at the office of the Joint Sub-Registrar, Islamabad.
{{round=JOINT SUB-REGISTRAR ISLAMABAD@15-05-2017;;sig=Saeed Abro@Joint Sub-Registrar}}
^ Conveyance deed, sheet 3 of 3"""]
    if 5 in F: dp=[dp[0],dp[2]]
    deed=D('html','\n[[pb]]\n'.join(dp),'scan','2017-05-15',css="body{font-family:'Liberation Serif';font-size:13pt;line-height:1.75}",seed='m7deed')
    def bc(no,name,ar,sex,dob,reg,issue): return D('html',f"""<table style="width:100%"><tr><td>UNITED ARAB EMIRATES<br>Health Authority - Dubai</td><td style="text-align:right;font-family:'Noto Naskh Arabic'">دولة الإمارات العربية المتحدة<br>شهادة ميلاد</td></tr></table>
# BIRTH CERTIFICATE
| Certificate No. | {no} | Registration date | {reg}
| Name | {name} | Sex | {sex}
| Date of birth | {dob} | Place of birth | Dubai
| Father's name | FAHEEM NAWAZ LODHI | Nationality | Pakistan
| Mother's name | SAMREEN AFTAB QAZI | Nationality | United Kingdom
<div dir=rtl style="font-family:'Noto Naskh Arabic';font-size:12pt">الاسم: {ar} &nbsp;&nbsp; الأب: فهيم نواز لودهي &nbsp;&nbsp; الأم: سمرين أفتاب قاضي</div>
Date of issue: {issue}
{{{{sig=Hessa Al Suwaidi@Registrar;;rgrn=HEALTH AUTHORITY DUBAI@BIRTHS;;bblu=MOFA UAE ATTESTED/~30-10-2024;;box=CONSULATE GENERAL OF/PAKISTAN DUBAI/~04-11-2024}}}}
""",'scan','2024-11-04',css="body{font-family:'Liberation Sans';font-size:11pt} table.t td{padding:6px}",limit=80000)
    b1=bc('DX-2014-00071','AREEBA FAHEEM LODHI','أريبة فهيم لودهي','Female','30-09-2014','07-10-2014','14-10-2024'); b2=bc('DX-2017-00072','RAYAN FAHEEM LODHI','ريان فهيم لودهي','Male','18-12-2017','26-12-2017','14-10-2024')
    l1=D('lo',FIRM+"""12 October 2026
Ref: QL/XB/2026/071
Al Rimal Legal Consultants, Office 1402, Marina View Tower, Dubai, UAE
**Ms Samreen Aftab Qazi - Dubai divorce, Case No. 1148/2024**
We act for Ms Qazi under her written authority. Please advise: (1) whether the judgment of 09-10-2024 in Case No. 1148/2024 is final and not open to appeal; (2) whether the settlement agreement of 02-10-2024 forms part of the judgment; (3) whether clause 4 (house in Islamabad) may be carried out by a deed of transfer in Pakistan without a further order in Dubai. We enclose copies of divorce certificate No. 4471/2024 and of the agreement.

Yours sincerely
{{sig=Zainab Qazalbash@Zainab Qazalbash/Partner}}
""",'pdf','2026-10-12',font='Carlito',size=11.5)
    r1=D('rl',"""## AL RIMAL LEGAL CONSULTANTS
Office 1402, Marina View Tower, Dubai, United Arab Emirates - office@alrimal.example.org
---
21 October 2026
Our ref: ARL/26/330. Your ref: QL/XB/2026/071

Ms Zainab Qazalbash, Qazalbash Legal, Islamabad

**Samreen Aftab Qazi / Faheem Nawaz Lodhi - Case No. 1148/2024**
Thank you for your letter of 12 October 2026. We have inspected the electronic file of the court.
1. The judgment of 9 October 2024 was by consent. No appeal was filed and it is final. Certificate of divorce No. 4471/2024 was issued on 21 October 2024.
2. The settlement agreement of 2 October 2024 was attached to the judgment and has the force of an execution deed in the UAE.
3. No further order in Dubai is needed for clause 4. Mr Lodhi has told us by e-mail that he is ready to sign a deed or a power of attorney before your Consulate General. We enclose a copy of his passport.
Our fee note for AED 2,100 is sent separately.

Yours faithfully

{{sig=Salim Barakat@Salim Barakat/Senior legal consultant;;rgrn=AL RIMAL LEGAL CONSULTANTS DUBAI@LIC 0071}}
""",'scan','2026-10-21',font='Helvetica',size=10.5)
    l2=D('lo',FIRM+"""26 October 2026
Ref: QL/XB/2026/071
Kelburn Law LLP, 88 Partick Cross, Glasgow
**Ms Samreen Aftab Qazi, Flat 2/1, 40 Kelbourne Terrace, Glasgow**
We act for Ms Qazi, who has authorised us to write to you. Please advise whether the divorce granted in Dubai on 9 October 2024 will be recognised in Scotland under the Family Law Act 1986, and whether the transfer to her of a half share of a house in Islamabad has any consequence for her in the United Kingdom which we should take into account before the deed is signed. Copies of the divorce certificate with translation and of the settlement agreement are enclosed.

Yours sincerely
{{sig=Zainab Qazalbash@Zainab Qazalbash/Partner}}
""",'pdf','2026-10-26',font='Carlito',size=11.5)
    r2=D('html',"""<div style="text-align:right;font-size:9.5pt"><b style="font-size:15pt;color:#234">Kelburn Law LLP</b><br>Solicitors<br>88 Partick Cross, Glasgow<br>info@kelburnlaw.example.org</div>
9 November 2026
Our ref: FM/QAZ0071/1 &nbsp; Your ref: QL/XB/2026/071
Qazalbash Legal, Office 6, Sunset Plaza, F-10 Markaz, Islamabad
Dear Ms Qazalbash
**Ms Samreen Aftab Qazi**
Thank you for your letter of 26 October 2026 with enclosures. On the papers the Dubai divorce was obtained by means of judicial proceedings and is effective under the law of the country where it was obtained. Both parties were habitually resident there when the proceedings began. We see no ground for refusing recognition in Scotland.
The acquisition of the half share under the settlement is reportable in her self assessment return only if the house is let. She should keep the deed and the settlement agreement with her tax papers. We advise that the transfer be completed before she gives notice of her intended marriage, so that the position of the house is clear.
Yours sincerely
{{sig=Fiona Mackellar@Fiona Mackellar/Associate, for Kelburn Law LLP}}
""",'pdf','2026-11-09',css="body{font-family:'EB Garamond','EB Garamond 12';font-size:12.5pt;font-variant-numeric:lining-nums}")
    sc=D('lo',FIRM+"""### SCHEDULE OF PAPERS - QL/XB/2026/071
Client: Ms Samreen Aftab Qazi. For presentation to Union Council No. 7 and to the Joint Sub-Registrar, Islamabad, on 3 December 2026.
| !Tab | !Paper | !Date | !Sheets
| 01 | Authority of client | 05-10-2026 | 1
| 02 | British passport of client | 03-05-2024 | 1
| 03 | NICOP of client (photograph) | 22-08-2024 | 1
| 04 | Passport of Faheem Nawaz Lodhi | 11-03-2025 | 1
| 05 | Marriage registration certificate | 19-03-2024 | 1
| 06 | Dubai divorce certificate No. 4471/2024 (Arabic) with attestations | 21-10-2024 | 1
| 07 | Certified translation of 06 | 07-10-2026 | 1
| 08 | Settlement agreement | 02-10-2024 | 2
| 09 | Conveyance deed, House No. 212, Street 31, G-13/2 | 15-05-2017 | 3
| 10 | Birth certificate Areeba | 14-10-2024 | 1
| 11 | Birth certificate Rayan | 14-10-2024 | 1
| 12 | Letter to Al Rimal, Dubai | 12-10-2026 | 1
| 13 | Reply of Al Rimal | 21-10-2026 | 1
| 14 | Letter to Kelburn Law, Glasgow | 26-10-2026 | 1
| 15 | Reply of Kelburn Law | 09-11-2026 | 1

Prepared 23 November 2026
{{sig=Zainab Qazalbash@Zainab Qazalbash}}
""",'docx','2026-11-23',font='Carlito',size=11,author='Z Qazalbash',title='Schedule of papers')
    L={'00 - Schedule of papers.docx':sc,'01 - 2026-10-05 - Authority of client.pdf':au,'02 - Passport GB - S A Qazi.pdf':pS,'03 - NICOP - S A Qazi.jpg':nS,'04 - Passport PK - F N Lodhi.pdf':pF,'05 - 2024-03-19 - Marriage registration certificate.pdf':mrc,'06 - 2024-10-21 - Dubai divorce certificate (Arabic).pdf':dv,'07 - 2026-10-07 - Translation of divorce certificate.pdf':tr,'08 - 2024-10-02 - Settlement agreement.pdf':st,'09 - 2017-05-15 - Conveyance deed G-13.pdf':deed,'10 - Birth certificate - Areeba.pdf':b1,'11 - Birth certificate - Rayan.pdf':b2,'12 - 2026-10-12 - Letter to Al Rimal.pdf':l1,'13 - 2026-10-21 - Reply of Al Rimal.pdf':r1,'14 - 2026-10-26 - Letter to Kelburn Law.pdf':l2,'15 - 2026-11-09 - Reply of Kelburn Law.pdf':r2}
    if 3 in F: del L['07 - 2026-10-07 - Translation of divorce certificate.pdf']
    return L
def meta(F): return {"version":1,"packs":["cross-border"],"opened":"2026-10-01","zone":"Asia/Karachi","date_order":"DMY","dates":{"submission":"2026-12-03"},"steps":[{"what":"marriage","on":"2012-04-06","jurisdictions":["PK"]},{"what":"divorce granted by Dubai Courts","on":"2024-10-09","jurisdictions":["AE"]},{"what":"advice on the Dubai judgment","on":"2026-10-21","jurisdictions":["AE"]},{"what":"advice on recognition of the divorce","on":"2026-11-09","jurisdictions":["GB"]},{"what":"registration of divorce and presentation of transfer deed","on":"2026-12-03","jurisdictions":["PK"]}]}
faults=[
dict(id=1,sort='date',files=['06 - 2024-10-21 - Dubai divorce certificate (Arabic).pdf'],page=1,what='The attestation of the Consulate General of Pakistan on the divorce certificate is dated 24-10-2024, before those of the UAE Ministry of Justice (28-10-2024) and Ministry of Foreign Affairs (30-10-2024).',why_it_matters='The consulate attests the signature of the UAE MOFA; wrong order of the chain.',severity='error'),
dict(id=2,sort='signature',files=['08 - 2024-10-02 - Settlement agreement.pdf'],page=2,what='The husband, Faheem Nawaz Lodhi, has not signed the execution page of the settlement agreement (only the first page is initialled).',why_it_matters='The transfer of his share rests on this agreement.',severity='error'),
dict(id=3,sort='missing',files=['07 - 2026-10-07 - Translation of divorce certificate.pdf'],page=1,what='The certified translation of the Arabic divorce certificate (tab 07 of the schedule) is not in the file.',why_it_matters='The Union Council cannot act on an Arabic paper without translation.',severity='error'),
dict(id=4,sort='mismatch',files=['05 - 2024-03-19 - Marriage registration certificate.pdf'],page=1,what='The marriage certificate gives the wife\'s date of birth as 14-08-1986; passport, NICOP and divorce certificate say 14-06-1986.',why_it_matters='Identity of the wife differs between civil status papers.',severity='error'),
dict(id=5,sort='order',files=['09 - 2017-05-15 - Conveyance deed G-13.pdf'],page=2,what='Sheet 2 of 3 of the conveyance deed is missing (sheet 1 is followed by sheet 3); the schedule says 3 sheets.',why_it_matters='The operative part and the warranties of the title deed are not in the file.',severity='error'),
dict(id=6,sort='other',files=['01 - 2026-10-05 - Authority of client.pdf'],page=1,what='The client\'s authority to instruct and disclose to foreign advisers is signed on 28 October 2026, after the letters of 12 and 26 October 2026 with her papers; file name and schedule say 05-10-2026.',why_it_matters='Disclosure to third parties before the client\'s consent.',severity='error')]
doubts=['Faheem Nawaz Lodhi has given no deed or power of attorney yet (announced in the Dubai letter).','UAE birth certificates are bilingual and not separately translated.','The wife is described as British in the UAE papers and holds a NICOP in Pakistan.','The authority of the client bears no witness.']
if __name__=='__main__': build('07-cross-border',docs,meta,faults,doubts,'cross-border','2026-11-23')
