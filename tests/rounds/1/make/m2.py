from kit import *
M = Matter("02-family-papers-ireland", "pk-civil-documents")
H = dict(n="Kamran Yousaf", f="Muhammad Yousaf", c="00000-0000521-3", b="1988-07-19"); W = dict(n="Saira Bashir", f="Bashir Ahmed", c="00000-0000634-2", b="1991-11-02")
K1 = dict(n="Zoya Kamran", c="00000-0000702-4", b="2019-05-23"); K2 = dict(n="Ayaan Kamran", c="00000-0000733-5", b="2021-06-04")
UC = "Union Council No. 47, Rasoolabad"; SEC = "Tariq Mehmood Sial"; MD = "2017-03-16"
tab = lambda n: ""
_html_pdf = html_pdf
def html_pdf(body, out, **kw):
    _html_pdf(body, out, **kw); label(out, f"DOC {int(Path(out).name[4:6])}"); return out
def apostille(no, signer, cap, seal, when, rot=0):
    rows = [("1. Country", "ISLAMIC REPUBLIC OF PAKISTAN"), ("", "This public document"), ("2. has been signed by", signer), ("3. acting in the capacity of", cap), ("4. bears the seal / stamp of", seal), ("", "Certified"), ("5. at", "Islamabad"), ("6. the", dmy(when, "-")), ("7. by", "Assistant Director (Consular), Ministry of Foreign Affairs"), ("8. No.", no)]
    t = "".join(f'<tr><td style="width:40%">{a}</td><td><b>{b}</b></td></tr>' if a else f'<tr><td colspan=2 class=c><b>{b}</b></td></tr>' for a, b in rows)
    return f"""<div style="border:2px solid #222;padding:12px 18px;width:150mm;margin:8mm auto 0"><div class=c><b style="font-size:20px;letter-spacing:2px">APOSTILLE</b><br><span class=small>(Convention de La Haye du 5 octobre 1961)</span></div><table class=grid style="width:100%;margin-top:8px">{t}</table>
    <div class=two style="margin-top:10px"><div style="width:50%">9. Seal / stamp:<br>{stamp_round("MINISTRY OF FOREIGN AFFAIRS • ISLAMABAD • ","APOSTILLE",112,"#27407f",rot=-8)}</div><div style="width:48%">10. Signature:<br><br><br><span class=sl>{sig("Naila Durrani")}</span><br>Naila Durrani<div style="margin-top:12px">{qr(no,64)}</div></div></div>
    <p class=small style="margin-bottom:0">This apostille certifies only the authenticity of the signature, the capacity of the signatory and the identity of the seal or stamp on the public document. It does not certify the content.</p></div>"""

ROWS = [("DOC 1","Schedule of documents (this paper)","1"),("DOC 2","Nikah nama, certified copy (Urdu), with apostille","3"),("DOC 3","English translation of nikah nama, with translator’s certificate and notary’s attestation","3"),("DOC 4","Marriage registration certificate","1"),("DOC 5","Apostille to DOC 4","1"),("DOC 6","Birth certificate of Zoya Kamran, with apostille","2"),("DOC 7","Birth certificate of Ayaan Kamran, with apostille","2"),("DOC 8","Family registration certificate (NADRA), with apostille","2"),("DOC 9","Child registration certificate (NADRA)","1"),("DOC 10","CNIC of Kamran Yousaf","1"),("DOC 11","CNIC of Saira Bashir","1"),("DOC 12","Covering letter to Irish solicitors","1")]
@M.paper("Doc 01 Schedule of documents.docx")
def _(p, v):
    d = docx_new("Calibri", 11); para(d, "RANA & KHOKHAR, ADVOCATES", "c", True, 14, after=0); para(d, "Kutchery Road, Gujrat", "c", after=10)
    para(d, "Schedule of civil documents – family of Kamran Yousaf", bold=True, size=12.5); para(d, "For use in: Ireland (join-family application). Prepared 27 November 2026.")
    r = [list(x) for x in ROWS]; r[7][0], r[8][0] = v(5, ("DOC 8", "DOC 9"), ("DOC 9", "DOC 8"))
    if v.faulty: r[7], r[8] = r[8], r[7]
    dtable(d, [("No.", "Document", "Pages")] + r, [2.2, 12.2, 2]); para(d, ""); para(d, "Each document bears its number in the top right-hand corner (the two photographs by file name). Originals of DOC 2 to DOC 9 are held in our strong-room and were compared by me.")
    docx_sig(d, "Hammad Rana", 3.8); para(d, "Hammad Rana, Advocate"); d.save(p); docx_meta(p, "2026-11-27", "R&K", "Hammad Rana")

NK = [("ضلع، تحصیل اور یونین کونسل جس میں نکاح ہوا", "یونین کونسل نمبر 47، رسول آباد، تحصیل و ضلع گجرات", "Union Council, tehsil and district where the marriage took place", "Union Council No. 47, Rasoolabad, Tehsil and District Gujrat"),
("دولہا کا نام مع ولدیت و سکونت", "کامران یوسف ولد محمد یوسف، محلہ رسول آباد، گجرات — شناختی کارڈ 00000-0000521-3", "Name of bridegroom, father and residence", "Kamran Yousaf son of Muhammad Yousaf, Mohallah Rasoolabad, Gujrat – CNIC 00000-0000521-3"),
("دولہا کی عمر اور تاریخ پیدائش", "28 سال — 19-07-1988", "Age and date of birth of bridegroom", "28 years – 19-07-1988"),
("دلہن کا نام مع ولدیت و سکونت", "سائرہ بشیر دختر بشیر احمد، محلہ فتح پورہ، گجرات — شناختی کارڈ 00000-0000634-2", "Name of bride, father and residence", "Saira Bashir daughter of Bashir Ahmed, Mohallah Fatehpura, Gujrat – CNIC 00000-0000634-2"),
("آیا دلہن کنواری، بیوہ یا مطلقہ ہے", "کنواری", "Whether the bride is a maiden, widow or divorcee", "Maiden"),
("دلہن کی عمر اور تاریخ پیدائش", "25 سال — 02-11-1991", "Age and date of birth of bride", "25 years – 02-11-1991"),
("دلہن کے وکیل کا نام مع ولدیت و سکونت", "نذیر احمد ولد فضل دین، محلہ فتح پورہ (ماموں)", "Name of the bride’s vakil, father and residence", "Nazir Ahmed son of Fazal Din, Mohallah Fatehpura (maternal uncle)"),
("تقررِ وکیلِ دلہن کے گواہان", "(1) ساجد علی ولد نذیر احمد (2) عمران بشیر ولد بشیر احمد", "Witnesses to the appointment of the bride’s vakil", "(1) Sajid Ali son of Nazir Ahmed (2) Imran Bashir son of Bashir Ahmed"),
("دولہا کے وکیل کا نام", "کوئی نہیں", "Name of the bridegroom’s vakil", "None"), ("تقررِ وکیلِ دولہا کے گواہان", "کوئی نہیں", "Witnesses to the appointment of the bridegroom’s vakil", "None"),
("نکاح کے گواہان", "(1) رضوان یوسف ولد محمد یوسف (2) محمد اشرف ولد غلام رسول", "Witnesses to the marriage", "(1) Rizwan Yousaf son of Muhammad Yousaf (2) Muhammad Ashraf son of Ghulam Rasool"),
("تاریخِ نکاح", "16-03-2017", "Date on which the marriage was contracted", "16-03-2017"), ("رقمِ مہر", "مبلغ 200,000 روپے (دو لاکھ)", "Amount of dower", "Rs. 200,000 (two hundred thousand rupees)"),
("کتنا مہر معجل اور کتنا غیر معجل", "معجل 50,000 — غیر معجل 150,000", "How much of the dower is prompt and how much deferred", "Prompt 50,000 – deferred 150,000"), ("آیا مہر کا کوئی حصہ بوقتِ نکاح ادا کیا گیا", "جی ہاں، 50,000 روپے", "Whether any portion of the dower was paid at the time of marriage", "Yes, Rs. 50,000"),
("آیا مہر کے عوض کوئی جائیداد دی گئی", "نہیں", "Whether any property was given in lieu of dower", "No"), ("خاص شرائط، اگر ہوں", "کوئی نہیں", "Special conditions, if any", "None"),
("آیا شوہر نے طلاق کا حق بیوی کو تفویض کیا ہے", "جی ہاں، بلا شرط", "Whether the husband has delegated the power of divorce to the wife", "Yes, without condition"), ("آیا شوہر کے حقِ طلاق پر کوئی پابندی ہے", "نہیں", "Whether the husband’s right of divorce is curtailed", "No"),
("آیا بوقتِ نکاح مہر و نان نفقہ سے متعلق کوئی دستاویز لکھی گئی", "نہیں", "Whether any document was drawn up relating to dower, maintenance etc.", "No"), ("آیا دولہا کی پہلے سے کوئی بیوی ہے اور ثالثی کونسل کی اجازت", "نہیں", "Whether the bridegroom has an existing wife and, if so, permission of the Arbitration Council", "No"),
("اجازت نامے کا نمبر اور تاریخ", "لاگو نہیں", "Number and date of the permission", "Not applicable"), ("نکاح خواں کا نام مع ولدیت و پتہ", "قاری محمد ادریس ولد محمد صدیق، جامع مسجد رسول آباد", "Name, father and address of the person who solemnised the marriage", "Qari Muhammad Idrees son of Muhammad Siddique, Jamia Masjid Rasoolabad"),
("تاریخِ اندراجِ نکاح", "18-03-2017", "Date of registration of the marriage", "18-03-2017"), ("فیسِ اندراج", "200 روپے", "Registration fee paid", "Rs. 200")]

@M.paper("Doc 02 Nikah nama 16-03-2017 (Urdu) with apostille.pdf")
def _(p, v):
    def row(i): a = NK[i]; return f'<tr><td style="width:26px;text-align:center">{i+1}</td><td style="width:44%">{a[0]}</td><td style="color:#1b2a6b">{ltr(a[1])}</td></tr>'
    sigs = [("دستخط دولہا", "Kamran Yousaf"), ("دستخط دلہن", "Saira Bashir"), ("دستخط وکیلِ دلہن", "Nazir Ahmed"), ("گواہ تقررِ وکیل (1)", "Sajid Ali"), ("گواہ تقررِ وکیل (2)", "Imran Bashir"), ("گواہ نکاح (1)", "Rizwan Yousaf"), ("گواہ نکاح (2)", v(2, "Muhammad Ashraf", "")), ("دستخط نکاح خواں", "Qari Idrees"), ("دستخط نکاح رجسٹرار", "Abdul Qayyum")]
    cells = "".join(f'<td style="width:33%;height:70px;text-align:center;vertical-align:bottom;border:1px solid #555"><div class=rel style="height:30px;direction:ltr;text-align:left">{sig(s,140,40,24,8) if s else ""}</div><span style="font-size:11.5px">{l}</span></td>' + ("</tr><tr>" if k % 3 == 2 else "") for k, (l, s) in enumerate(sigs))
    b = f"""<div class=rel>{tab(2)}<div class=ur style="font-size:14.5px;line-height:2.1"><div class=c><b style="font-size:19px">نکاح نامہ</b> &nbsp; فارم نمبر II — قواعد 8 اور 10<br>مسلم عائلی قوانین آرڈیننس 1961</div><div class=two><div>رجسٹر نمبر: <b>12</b></div><div>سلسلہ نمبر: <b>318</b></div></div><table class=grid style="width:100%;direction:rtl">{"".join(row(i) for i in range(14))}</table></div></div>
    <div class=pb></div><div class=rel><div class=ur style="font-size:14.5px;line-height:2.1"><table class=grid style="width:100%;direction:rtl">{"".join(row(i) for i in range(14,25))}</table><table style="width:100%;margin-top:8px;direction:rtl"><tr>{cells}</tr></table></div>
    <div class=two style="margin-top:6px;font-size:11.5px"><div>{stamp_round("NIKAH REGISTRAR • U.C. 47 RASOOLABAD GUJRAT • ","LICENCE 0061",108)}</div><div class=c style="border:1px solid #555;padding:6px 10px">Certified copy issued from Nikah Register No. 12, Serial No. 318<br>on {hand('06-10-2026','ucclerk',14)}<br><br><br><span class=sl>{sig(SEC)}</span><br>{SEC}<br>Secretary, {UC}, Gujrat</div><div>{stamp_round("SECRETARY UNION COUNCIL No. 47 • RASOOLABAD • ","GUJRAT",108,"#6a2b86",rot=11)}</div></div></div>
    <div class=pb></div>{apostille("PK-ISB-2026-0000318", SEC, "Secretary Union Council", f"{UC}, Gujrat", "2026-10-13")}"""
    html_pdf(b, p, margin="18mm 18mm 12mm 18mm", size="11pt"); assert pages(p) == 3, pages(p); scanify(p, seed="m2nik", cap=95000); set_meta(p, "2026-10-15", producer="Canon iR-ADV")

@M.paper("Doc 03 Nikah nama - English translation.pdf")
def _(p, v):
    skip = v(6, None, 17)
    rows = "".join(f"<tr><td class=c>{i+1}</td><td>{a[2]}</td><td>{a[3]}</td></tr>" for i, a in enumerate(NK) if i != skip)
    b = f"""<div class=rel>{tab(3)}<div class=c><b style="font-size:16px">NIKAH NAMA (MARRIAGE CONTRACT)</b><br>Form II – Rules 8 and 10 – Muslim Family Laws Ordinance, 1961<br><i>Translation from Urdu into English</i></div><div class=two style="margin:6px 0"><div>Register No. 12</div><div>Serial No. 318</div></div><table class=grid style="width:100%">{rows}</table></div>
    <div class=keep style="margin-top:14px"><b>Signatures on the original:</b><table class=grid style="width:100%"><tr><td>Bridegroom</td><td>(signed)</td><td>Witness to vakil (2)</td><td>(signed)</td></tr><tr><td>Bride</td><td>(signed)</td><td>Witness to marriage (1)</td><td>(signed)</td></tr><tr><td>Bride’s vakil</td><td>(signed)</td><td>Witness to marriage (2)</td><td>(signed)</td></tr><tr><td>Witness to vakil (1)</td><td>(signed)</td><td>Person who solemnised</td><td>(signed)</td></tr><tr><td>Nikah Registrar</td><td>(signed)</td><td>Round seal</td><td>Nikah Registrar, U.C. 47 Rasoolabad, Gujrat, Licence 0061</td></tr></table>
    <p class=small>[In English on the original:] Certified copy issued from Nikah Register No. 12, Serial No. 318, on 06-10-2026; signed Tariq Mehmood Sial, Secretary, Union Council No. 47, Rasoolabad, Gujrat; round seal. Apostille No. PK-ISB-2026-0000318 of 13-10-2026, in English, attached to the original.</p></div>
    <div class=pb></div><h3 class=c>TRANSLATOR’S CERTIFICATE</h3><p class=j>I, <b>Mehwish Anwar</b>, M.A. (English), translator from Urdu into English, of Lingua House, 3 Bhimber Road, Gujrat (mehwish@example.org; tel. 000-0000000), certify that I am competent in both languages and that the foregoing two pages are a complete and accurate translation of the nikah nama of Kamran Yousaf and Saira Bashir, Register No. 12, Serial No. 318, shown to me as a certified copy bearing an apostille.</p><p>Date of translation: <b>19 October 2026</b></p><p style="margin-top:44px"><span class=sl>{sig("Mehwish Anwar")}</span><br>Mehwish Anwar, Translator</p>
    <hr style="margin:26px 0"><h3 class=c>ATTESTATION BY NOTARY PUBLIC</h3><p class=j>The above certificate was signed before me at Gujrat on {hand('20-10-2026','notg',15)} by Mehwish Anwar, who is known to me. I attest her signature only. Register No. {hand('1473','notg',15)}</p><div class=two style="margin-top:20px"><div>{stamp_round("NOTARY PUBLIC • DISTRICT GUJRAT PAKISTAN • ","REGD. 00047",120,"#8a2238")}</div><div class=c style="padding-top:46px"><span class=sl>{sig("Chaudhry Sajjad")}</span><br>Ch. Sajjad Haider<br>Notary Public, Gujrat</div></div>"""
    html_pdf(b, p, size="10.8pt", lh="1.35", margin="20mm 20mm 16mm 22mm", font="Liberation Serif"); assert pages(p) == 3, pages(p); scanify(p, seed="m2tr"); set_meta(p, "2026-10-20T15:10:00", producer="Canon iR-ADV")

def uc_cert(title, no, rows, issue, foot, n):
    t = "".join(f'<tr><td style="width:38%">{a}</td><td><b>{b}</b></td></tr>' for a, b in rows)
    return f"""<div class=rel>{tab(n)}<div style="border:3px double #2b6e3f;padding:14px 18px"><div class=c><b style="font-size:15px">GOVERNMENT OF THE PUNJAB</b><br>Local Government &amp; Community Development Department<br>{UC}, Tehsil and District Gujrat<br><b style="font-size:18px">{title}</b></div><div class=two><div>CRMS No. <b>{no}</b></div><div>{qr(no,56)}</div></div><table class=grid style="width:100%;margin-top:6px">{t}</table>
    <div class=two style="margin-top:16px"><div>Date of issue: <b>{dmy(issue,'-')}</b><br>{foot}<br>{stamp_round("SECRETARY UNION COUNCIL No. 47 • RASOOLABAD • ","GUJRAT",108,"#6a2b86",rot=7)}</div><div class=c style="padding-top:44px"><span class=sl>{sig(SEC)}</span><br>{SEC}<br>Secretary, Union Council No. 47</div></div></div></div>"""

@M.paper("Doc 04 Marriage registration certificate.pdf")
def _(p, v):
    html_pdf(uc_cert("MARRIAGE REGISTRATION CERTIFICATE", "M000047-17-0318", [("Name of groom", H["n"]), ("Groom’s father", H["f"]), ("Groom’s CNIC", H["c"]), ("Groom’s date of birth", dmy(H["b"], "-")), ("Name of bride", W["n"]), ("Bride’s father", W["f"]), ("Bride’s CNIC", W["c"]), ("Bride’s date of birth", dmy(W["b"], "-")), ("Date of marriage", "16-03-2017"), ("Dower", "Rs. 200,000"), ("Nikah Register / Serial No.", "12 / 318"), ("Nikah Registrar", "Abdul Qayyum, Licence 0061"), ("Solemnised by", "Qari Muhammad Idrees"), ("Date of registration", "18-03-2017")], "2026-10-06", "Entry date: 18-03-2017", 4), p, font="Liberation Sans", size="10.5pt", lh="1.35")
    scanify(p, seed="m2mrc"); set_meta(p, "2026-10-15", producer="Canon iR-ADV")
@M.paper("Doc 05 Apostille to marriage registration certificate.pdf")
def _(p, v):
    sg, seal = v(3, (SEC, f"{UC}, Gujrat"), ("Arshad Mehmood Gondal", "Union Council No. 74, Kot Sher, Gujrat"))
    html_pdf(f"<div class=rel>{tab(5)}</div>" + apostille("PK-ISB-2026-0000319", sg, "Secretary Union Council", seal, "2026-10-13"), p, size="11pt"); scanify(p, seed="m2ap"); set_meta(p, "2026-10-15", producer="Canon iR-ADV")

def birth(k, words, no, issue, reg, apo, n, place):
    return uc_cert("BIRTH CERTIFICATE", no, [("Name of child", k["n"]), ("Gender", "Female" if k is K1 else "Male"), ("Date of birth (figures)", dmy(k["b"], "-")), ("Date of birth (words)", words), ("Place of birth", place), ("CRC No.", k["c"]), ("Father’s name", H["n"]), ("Father’s CNIC", H["c"]), ("Mother’s name", W["n"]), ("Mother’s CNIC", W["c"]), ("Grandfather’s name", H["f"]), ("Religion", "Islam"), ("Address", "Mohallah Rasoolabad, Gujrat"), ("Applicant", f"{H['n']} (father)")], issue, f"Entry date: {reg}", n) + '<div class=pb></div>' + apostille(apo, SEC, "Secretary Union Council", f"{UC}, Gujrat", "2026-10-13")
@M.paper("Doc 06 Birth certificate - Zoya Kamran, with apostille.pdf")
def _(p, v):
    html_pdf(birth(K1, "Twenty-third May, two thousand and nineteen", "B000047-19-0212", "2026-10-07", "11-06-2019", "PK-ISB-2026-0000320", 6, "Gujrat"), p, font="Liberation Sans", size="10.5pt", lh="1.35"); assert pages(p) == 2; scanify(p, seed="m2b1"); set_meta(p, "2026-10-15", producer="Canon iR-ADV")
@M.paper("Doc 07 Birth certificate - Ayaan Kamran, with apostille.pdf")
def _(p, v):
    html_pdf(birth(K2, "Fourth June, two thousand and twenty-one", "B000047-21-0187", v(1, "2026-10-07", "2026-10-19"), "29-06-2021", "PK-ISB-2026-0000321", 7, "Gujrat"), p, font="Liberation Sans", size="10.5pt", lh="1.35"); assert pages(p) == 2; scanify(p, seed="m2b2"); set_meta(p, "2026-10-21", producer="Canon iR-ADV")

@M.paper("Doc 08 Family registration certificate, with apostille.pdf")
def _(p, v):
    d2 = v(4, "04-06-2021", "06-04-2021")
    r = [("1", H["n"], H["f"], "Self", H["c"], dmy(H["b"], "-")), ("2", W["n"], W["f"], "Wife", W["c"], dmy(W["b"], "-")), ("3", K1["n"], H["n"], "Daughter", K1["c"], dmy(K1["b"], "-")), ("4", K2["n"], H["n"], "Son", K2["c"], d2)]
    t = "".join("<tr>" + "".join(f"<td>{x}</td>" for x in y) + "</tr>" for y in r)
    html_pdf(f"""<div class=rel>{tab(8)}<div class=two><div><b style="font-size:16px;color:#0d4d2b">NADRA</b><br>National Database &amp; Registration Authority<br>Government of Pakistan</div><div>{qr('frc',64)}</div></div><h2 class=c>FAMILY REGISTRATION CERTIFICATE</h2><p class=c>Category: <b>By Marriage (Beta)</b></p><div class=two><div>Tracking ID: <b>000000004180</b></div><div>Date of issue: <b>09-10-2026</b></div></div>
    <p class=j>It is certified that, according to the record of the Authority and the declaration of the applicant, the family of <b>Kamran Yousaf</b>, holder of Identity Number <b>{H['c']}</b>, consists of the following registered members:</p><table class=grid style="width:100%;font-size:.92em"><tr><th>S. No.</th><th>Name</th><th>Father’s name</th><th>Relation</th><th>Identity / CRC No.</th><th>Date of birth</th></tr>{t}</table><p>Total number of registered family members: <b>4</b></p><p class=small>This certificate is issued on the basis of information held on the date of issue and may be verified by the QR code.</p><div class=two style="margin-top:40px"><div>{stamp_round("NADRA • REGISTRATION CENTRE GUJRAT • ","FRC",104,"#2b6e3f")}</div><div class=c style="padding-top:36px"><span class=sl>{sig("Zahid Iqbal Warraich")}</span><br>Zahid Iqbal Warraich<br>Deputy Superintendent, NADRA Registration Centre, Gujrat</div></div></div>
    <div class=pb></div>{apostille("PK-ISB-2026-0000322", "Zahid Iqbal Warraich", "Deputy Superintendent", "NADRA Registration Centre, Gujrat", "2026-10-13")}""", p, font="Liberation Sans", size="10.5pt"); assert pages(p) == 2; set_meta(p, "2026-10-15")

@M.paper("Doc 09 Child registration certificate.pdf")
def _(p, v):
    from reportlab.pdfgen import canvas
    c = canvas.Canvas(str(p), pagesize=(595, 842)); c.setFont("Helvetica-Bold", 11); c.rect(510, 800, 50, 20); c.drawString(516, 806, "DOC 9"); c.setFont("Helvetica-Bold", 15); c.drawCentredString(297, 760, "CHILD REGISTRATION CERTIFICATE (CRC)"); c.setFont("Helvetica", 10); c.drawCentredString(297, 744, "Under 18 years of age – National Database & Registration Authority, Government of Pakistan")
    y = 710
    for a, b in [("Form No.", "000000-47-0733"), ("Applicant / father", f"{H['n']}   {H['c']}"), ("Mother", f"{W['n']}   {W['c']}"), ("Address", "Mohallah Rasoolabad, Tehsil and District Gujrat"), ("Date of issue", "09-10-2026")]: c.setFont("Helvetica", 10); c.drawString(60, y, a); c.setFont("Helvetica-Bold", 10); c.drawString(190, y, b); y -= 20
    from reportlab.platypus import Table
    t = Table([["No.", "Name of child", "Gender", "Date of birth", "Registration No.", "Place of birth"], ["1", K1["n"], "F", dmy(K1["b"], "-"), K1["c"], "Gujrat"], ["2", K2["n"], "M", dmy(K2["b"], "-"), K2["c"], "Gujrat"]], colWidths=[30, 120, 45, 80, 120, 80], style=[("GRID", (0, 0), (-1, -1), .6, (0, 0, 0)), ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 9), ("FONT", (0, 1), (-1, -1), "Helvetica", 9)])
    t.wrapOn(c, 475, 100); t.drawOn(c, 60, 540); c.drawImage(str(sig_png("Zahid Iqbal Warraich")), 380, 462, 140, 46, mask="auto"); c.line(380, 462, 530, 462); c.setFont("Helvetica", 9); c.drawString(380, 450, "Registrar (NADRA Registration Centre, Gujrat)"); c.drawString(60, 420, "The parents are to apply for an identity card for each child on attaining the age of 18 years."); c.save(); set_meta(p, "2026-10-09", producer="ReportLab PDF Library")

@M.paper("Doc 10 CNIC - Kamran Yousaf.jpg")
def _(p, v):
    html_png(cnic_card(H["n"], H["f"], H["c"], H["b"], "2023-02-20", "2033-02-20", "M", "kamran", country="Ireland"), 640, 404, TMP / "m2c1.png"); photo(TMP / "m2c1.png", p, "m2c1", q=55)
@M.paper("Doc 11 CNIC - Saira Bashir.jpg")
def _(p, v):
    html_png(cnic_card(W["n"], W["f"], W["c"], W["b"], "2021-08-16", "2031-08-16", "F", "saira", scarf=True), 640, 404, TMP / "m2c2.png"); photo(TMP / "m2c2.png", p, "m2c2", q=55, bg=(120, 104, 86))
@M.paper("Doc 12 Covering letter to Irish solicitors.pdf")
def _(p, v):
    d = docx_new("Calibri", 11); para(d, "DOC 12", "r", True, 10, after=2); para(d, "RANA & KHOKHAR, ADVOCATES", "c", True, 14, after=0); para(d, "Kutchery Road, Gujrat · office@example.org", "c", after=14); para(d, "Our ref: RK/318/26\n28 November 2026"); para(d, "Brosnan Tierney Solicitors\n9 Fenian Court, Dublin (invented address)".replace(" (invented address)", "")); para(d, "Dear Ms Tierney,"); para(d, "Join-family application – Ms Saira Bashir, Zoya Kamran and Ayaan Kamran", bold=True)
    for t in ["We enclose, for lodging with the application on 2 December 2026, the civil documents of the family as listed in the schedule (DOC 1). Our client Mr Kamran Yousaf, who resides in Dublin, has been sent a copy.", "The nikah nama is in Urdu and is accompanied by a certified English translation (DOC 3). All other documents are issued in English.", "The nikah nama, the marriage registration certificate, both birth certificates and the family registration certificate bear apostilles of the Ministry of Foreign Affairs dated 13 October 2026. The child registration certificate and the identity cards are for information and bear none.", "The originals will travel by courier once you confirm the appointment."]: para(d, t, "j")
    para(d, "Yours sincerely,", after=2); docx_sig(d, "Hammad Rana", 3.8); para(d, "Hammad Rana, Advocate")
    t = TMP / "m2_letter.docx"; d.save(t); shutil.copy(soffice(t, TMP), p); set_meta(p, "2026-11-28T10:05:00", producer="LibreOffice 24.2", author="Hammad Rana")

M.matter = {"version": 1, "packs": ["pk-civil-documents"], "opened": "2026-09-22", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-12-02"}, "steps": [{"what": "documents applied for at the Union Council", "on": "2026-10-05", "jurisdiction": "PK"}, {"what": "lodging of the application", "on": "2026-12-02", "jurisdiction": "IE"}]}
M.faults = [
 {"id": 1, "sort": "date", "files": ["Doc 07 Birth certificate - Ayaan Kamran, with apostille.pdf"], "page": 1, "what": "The birth certificate of Ayaan was issued on 19-10-2026 but the apostille to it is dated 13-10-2026.", "why_it_matters": "An apostille cannot precede the document it certifies; it belongs to an earlier issue.", "severity": "error"},
 {"id": 2, "sort": "signature", "files": ["Doc 02 Nikah nama 16-03-2017 (Urdu) with apostille.pdf"], "page": 2, "what": "The second witness to the marriage (Muhammad Ashraf) has not signed the nikah nama; the translation says he has.", "why_it_matters": "A nikah nama needs the signatures of both witnesses; foreign authorities refuse an incomplete one.", "severity": "error"},
 {"id": 3, "sort": "missing", "files": ["Doc 05 Apostille to marriage registration certificate.pdf", "Doc 04 Marriage registration certificate.pdf"], "page": 1, "what": "The apostille to the marriage registration certificate certifies the signature of Arshad Mehmood Gondal and the seal of Union Council No. 74, but the certificate is signed by Tariq Mehmood Sial of Union Council No. 47.", "why_it_matters": "The apostille belongs to another document, so the certificate is not legalised.", "severity": "error"},
 {"id": 4, "sort": "mismatch", "files": ["Doc 08 Family registration certificate, with apostille.pdf", "Doc 07 Birth certificate - Ayaan Kamran, with apostille.pdf"], "page": 1, "what": "Ayaan's date of birth is 06-04-2021 in the family registration certificate and 04-06-2021 in the birth certificate and CRC.", "why_it_matters": "Birth dates must agree in all papers; the child's identity is put in doubt.", "severity": "error"},
 {"id": 5, "sort": "order", "files": ["Doc 01 Schedule of documents.docx"], "page": 1, "what": "The schedule lists the child registration certificate as DOC 8 and the family registration certificate as DOC 9; the papers are labelled the other way round.", "why_it_matters": "The schedule does not match the bundle.", "severity": "warning"},
 {"id": 6, "sort": "other", "files": ["Doc 03 Nikah nama - English translation.pdf", "Doc 02 Nikah nama 16-03-2017 (Urdu) with apostille.pdf"], "page": 1, "what": "The translation leaves out column 18 (delegated power of divorce: yes, without condition); numbering jumps from 17 to 19.", "why_it_matters": "The translation is certified complete but is not; a material column is missing.", "severity": "error"}]
M.doubts = ["The CRC and CNICs bear no apostille (the letter says so).", "The notary's attestation of the translation bears no apostille of its own.", "Only fronts of the CNICs are photographed.", "The two photographs bear no document number.", "The nikah register entry is two days after the nikah.", "Passports are not among the papers, which are civil documents only."]
if __name__ == "__main__":
    import sys; M.build(sys.argv[1:] or None)
