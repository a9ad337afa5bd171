# matter 05: power of attorney executed in Lahore, notarised, apostilled, used for a house sale in Bradford
import sys, os, json, shutil, importlib.util
here = os.path.dirname(os.path.abspath(__file__))
sp = importlib.util.spec_from_file_location("lib", here + "/05_06_lib.py"); L = importlib.util.module_from_spec(sp); sp.loader.exec_module(L)
ROOT = __import__("os").path.join(__import__("os").path.dirname(__file__), "made", "05-lahore-power-house-sale")
TMP = f"{tempfile.gettempdir()}/m05"; os.makedirs(TMP, exist_ok=True)
ONLY = set(sys.argv[1:])

DONOR, ATT, DEC = "ZUBAIDA KHANUM", "IMRAN ASLAM CHAUDHRY", "MUHAMMAD ASLAM CHAUDHRY"
PP, CNIC, CNIC_H = "ZZ0004816", "00000-0000418-6", "00000-0000295-1"
TITLE, PROP = "WYK000471", "27 Oakfield Mount, Heaton, Bradford BD9 0ZZ"
ADDR_L = "House No. 118, Street 6, Block C, Faisal Gardens, Lahore, Pakistan"
ADDR_A = "63 Toller Rise, Bradford BD8 0ZZ"
AP1N, AP2N = "LHR-0000-250624-0317", "LHR-0000-250624-0318"
NOT = "KHALID MAHMOOD BHATTI"
FIRM = "Thackley Marsden LLP"

N = {k: v for k, v in dict(
    letter="00_Covering letter to Ribblesdale Conveyancing.docx", tr1="01_TR1 executed and dated.pdf", poa="02_Special Power of Attorney - certified copy.pdf",
    notc="03_Notarial certificate 2217-2025.pdf", apo="04_Apostille - power of attorney.pdf", echeck="05_apostille e-register check.pdf",
    urdu="06_Urdu version of the power + translator cert.pdf", med="07_Dr Rauf capacity certificate scan.jpg", pp="08_passport Z Khanum (notary copy).jpg",
    death="09_Death certificate M A Chaudhry with apostille.pdf", trans="10_English translation of death certificate.pdf", reg="11_Official copy register WYK000471.pdf",
    form1="12_Conveyancer certificate - power of attorney (Form 1).pdf", nonrev="13_Attorney statement of non-revocation.pdf", way="14_IMG_20250702_waybill.jpg").items()}

def docmark(n):  # firm's document number, stamped on first page
    return "<div class='abs' style='top:7mm;right:9mm;border:1.3px solid #7a1f1f;color:#7a1f1f;font:bold 9.5pt Liberation Sans;padding:2px 7px'>TM LLP &nbsp;Doc. %d</div>" % n

NSEAL = lambda size=118, rot=-14, st="": L.seal("KHALID MAHMOOD BHATTI", "NOTARY PUBLIC LAHORE", "NOTARY|PUBLIC", "#8c1d2c", size, rot, .7, st)

def certcopy(sign=True):
    return ("<div class='abs' style='bottom:13mm;right:14mm;width:74mm;font:7.6pt/1.3 Liberation Sans;color:#22357f;border:1.4px solid #22357f;padding:3px 6px;transform:rotate(-1.2deg);opacity:.88'>"
            "I certify this to be a true and complete copy of the corresponding page of the original.<br>"
            "<span style='display:inline-block;height:30px'>%s</span> <span class='hw' style='font-size:12pt'>3 July 2025</span><br>Helen Marsden, Solicitor, Thackley Marsden LLP</div>" % L.sig("helen", 120, 32))

# ------------------------------------------------------------------ 02 power
def poa(out, f):
    css = ".page{font:12.6pt/1.72 'Liberation Serif';text-align:justify} .es{font:8.6pt/1.35 'Liberation Sans'} .es td{padding:1.5px 6px;vertical-align:top} p{margin:0 0 8px} ol{margin:0;padding-left:9mm} li{margin-bottom:7px}"
    def foot(n, cert=True):
        return ("<div class='abs' style='bottom:14mm;left:20mm;font:8pt Liberation Sans;color:#333'>Donor: %s &nbsp;%s</div><div class='abs' style='bottom:14mm;left:82mm'>%s</div>"
                "<div class='abs' style='bottom:7mm;left:0;right:0;text-align:center;font:8.5pt Liberation Serif'>Special Power of Attorney – Page %d of 4</div>%s") % (
                L.usig("زبیدہ خانم", 17), L.thumb("z%d" % n, 34, 44), NSEAL(84, -14 + 5 * n, "margin-left:-12mm;margin-bottom:-6mm"), n, certcopy() if cert else "")
    p1 = docmark(2) + """<div class='es' style='border:1.5px solid #3d6b3d;padding:6px;background:#f3f8f0'>
<table style='width:100%%'><tr><td style='width:80px'>%s</td><td style='text-align:center;font-size:13pt;font-weight:bold;color:#2f5d2f'>Government of the Punjab<br><span style='font-size:20pt'>E-STAMP</span></td><td style='width:170px;text-align:right'>%s</td></tr></table>
<table style='width:100%%;margin-top:4px'>
<tr><td style='width:27%%'><b>ID:</b></td><td>PB-LHR-0000D41E2B8C73</td><td rowspan=8 style='width:26%%;text-align:center;border-left:1px dashed #3d6b3d'><b style='font-size:15pt'>Rs 1,000/-</b><br>One Thousand Rupees only<br><br>Scan for online verification<br>type "eStamp" and the ID above</td></tr>
<tr><td><b>Type:</b></td><td>Low Denomination</td></tr>
<tr><td><b>Description:</b></td><td>POWER OF ATTORNEY – 48 (Special)</td></tr>
<tr><td><b>Applicant:</b></td><td>ZUBAIDA KHANUM [%s]</td></tr>
<tr><td><b>W/o:</b></td><td>MUHAMMAD ASLAM CHAUDHRY (late)</td></tr>
<tr><td><b>Agent:</b></td><td>Self</td></tr>
<tr><td><b>Issue Date:</b></td><td>17-Jun-2025 11:42:06 AM</td></tr>
<tr><td><b>Paid Through Challan:</b></td><td>20250000A71B0C4E</td></tr>
<tr><td><b>Vendor Information:</b></td><td colspan=2>Rashid Stamp Vendor | PB-LHR-0000 | Aiwan-e-Adl, Lahore</td></tr></table></div>
<h2 style='text-align:center;font-size:14.5pt;margin:14px 0 8px;text-decoration:underline'>SPECIAL POWER OF ATTORNEY</h2>
<p><b>THIS SPECIAL POWER OF ATTORNEY</b> is made as a <b>DEED</b> at Lahore on this <b>18th day of June 2025</b> by <b>ZUBAIDA KHANUM</b>, widow of Muhammad Aslam Chaudhry, Muslim, adult, born on 3 February 1949, holder of CNIC No. %s and Pakistani Passport No. %s, resident of %s (hereinafter called "<b>the Donor</b>").</p>
<p><b>WHEREAS</b> the Donor and her late husband, Muhammad Aslam Chaudhry, are registered at HM Land Registry of England and Wales as proprietors of the freehold house known as <b>%s</b>, title number <b>%s</b> ("<b>the Property</b>");</p>
<p><b>AND WHEREAS</b> the said Muhammad Aslam Chaudhry died at Lahore on 14 March 2022 and the Donor, as the surviving joint proprietor, is solely entitled to the Property;</p>
""" % (L.qr("es", size=64), L.barcode("es", 160, 30), CNIC, CNIC, PP, ADDR_L, PROP, TITLE) + foot(1)
    p2 = """<p><b>AND WHEREAS</b> the Donor lives in Pakistan and by reason of her age is not able to travel to the United Kingdom, and wishes to sell the Property through her son;</p>
<p><b>NOW THIS DEED WITNESSES</b> that the Donor appoints her son <b>IMRAN ASLAM CHAUDHRY</b>, born on 22 August 1979, of %s, holder of British Passport No. ZZ0007129 ("<b>the Attorney</b>"), to be her attorney in her name and on her behalf to do the following acts and things, that is to say:</p>
<ol><li>To sell the Property with vacant possession to such person or persons as the Attorney thinks fit, at a price of <b>not less than £180,000 (one hundred and eighty thousand pounds sterling)</b>.</li>
<li>To negotiate, sign and exchange a contract for the sale of the Property and to reply to all enquiries of the buyers or their lawyers.</li>
<li>To execute as the Donor's deed, to date and to deliver a transfer of the Property in Form TR1 or in such other form as HM Land Registry may require.</li>
<li>To sign and lodge with HM Land Registry all forms, evidence and statements needed for the sale, and for the removal of the name of the late Muhammad Aslam Chaudhry from the register.</li>
<li>To give a good receipt for the price, which shall be paid into the client account of Thackley Marsden LLP, Solicitors, of Bradford and, after payment of the costs of the sale, remitted to the Donor's own bank account and to no other person.</li>
<li>To instruct and pay solicitors, estate agents, surveyors and other persons employed in the sale.</li>
<li>To sign all tax returns and declarations which the law of the United Kingdom requires in connection with the sale.</li></ol>
""" % ADDR_A + foot(2)
    p3 = """<ol start=8><li>The Attorney shall not by virtue of this deed sell or transfer the Property to himself, to his wife or to his children, nor make a gift of it, nor charge or mortgage it, nor appoint any substitute.</li>
<li>This power shall remain in force for twelve months from the date of this deed, unless the Donor revokes it sooner in writing.</li>
<li>This deed is to be construed by the law of England and Wales. It is not a lasting power of attorney, nor a general power under section 10 of the Powers of Attorney Act 1971.</li></ol>
<p><b>AND</b> the Donor ratifies and undertakes to ratify whatever the Attorney lawfully does or causes to be done by virtue of this deed.</p>
<p>This deed has been drawn in English. Before it was signed it was read over and explained to the Donor in Urdu, the language which she understands, from the Urdu version prepared by Ms Asma Javed, translator, whose certificate is dated 16 June 2025.</p>
<p style='margin-top:18px'><b>IN WITNESS</b> whereof the Donor has set her hand and left thumb impression to this deed on the day and year first above written.</p>
<table style='width:100%%;margin-top:22px'><tr><td style='width:55%%;vertical-align:top'><b>SIGNED AS A DEED</b> and <b>DELIVERED</b> by<br><b>ZUBAIDA KHANUM</b><br>in the presence of the witnesses whose names and signatures appear on page 4</td>
<td style='text-align:center;vertical-align:bottom'>%s<br>%s<br><span style='border-top:1px solid #333;display:inline-block;padding:2px 16px;font-size:9.5pt'>Signature and L.T.I. of the Donor<br>CNIC No. %s</span></td></tr></table>
""" % (L.usig("زبیدہ خانم", 30), L.thumb("main", 60, 80), CNIC) + foot(3, "sig" not in f)
    wit = lambda n, name, rel, cnic, addr, seed: "<td style='width:50%%;vertical-align:top;padding-right:6mm'><b>Witness %d</b><br><span style='display:inline-block;height:54px'>%s</span><br>Name: %s<br>%s<br>CNIC: %s<br>Address: %s<br>Date: <span class='hw' style='font-size:13pt'>18-06-2025</span></td>" % (n, L.sig(seed, 160, 54, "#223"), name, rel, cnic, addr)
    p4 = """<div style='font-size:11.6pt;line-height:1.58'><table style='width:100%%;line-height:1.5'><tr>%s%s</tr></table>
<div style='border:1px solid #444;padding:9px 12px;margin-top:18px'><p style='text-align:center'><b>CERTIFICATE OF READING OVER</b></p>
<p>I, Asma Javed, daughter of Javed Iqbal, CNIC No. 00000-0000562-4, translator, of 14 Fane Chambers, Lahore, certify that on 18 June 2025, before the above deed was signed, I read over and truly explained the whole of it in Urdu to the Donor, from my Urdu version of 16 June 2025, and that she appeared to me to understand it fully and approved it.</p>
<p style='margin:0'><span style='display:inline-block;height:50px'>%s</span><br>Asma Javed &nbsp;&nbsp; Dated <span class='hw' style='font-size:13pt'>18 June 2025</span></p></div>
<div style='margin-top:18px;position:relative'><p style='margin:0'><b>ATTESTED</b></p><p>Signed and thumb-marked before me at Lahore by the above-named Donor, who is personally identified to me, this <span class='hw' style='font-size:13pt'>18th</span> day of <span class='hw' style='font-size:13pt'>June 2025</span>. Register No. <span class='hw' style='font-size:13pt'>2217/2025</span>. See my separate certificate of the same date.</p>
<span style='display:inline-block'>%s</span><br>Khalid Mahmood Bhatti, Advocate High Court<br>Notary Public, Lahore – Licence No. NP/LHR/0000-118
<div class='abs' style='right:12mm;top:15mm'>%s</div></div></div>
""" % (wit(1, "Tahir Nadeem", "son of Abdul Rashid", "00000-0000613-1", "House No. 9, Street 2, Faisal Gardens, Lahore", "tahir"),
       wit(2, "Rukhsana Bibi", "wife of Muhammad Akram", "00000-0000734-8", "House No. 120, Street 6, Block C, Faisal Gardens, Lahore", "rukh"),
       L.sig("asma", 150, 50, "#1b2e86"), L.sig("bhatti", 170, 58, "#111"), NSEAL(112, 9)) + foot(4)
    L.html2pdf_checked([p1, p2, p3, p4], TMP + "/poa.pdf", css)
    L.scan_pdf(TMP + "/poa.pdf", out, 21, 140, False, 58, noise=5)

# ------------------------------------------------------------------ 03 notarial certificate
def notc(out, f):
    pp = "ZZ0004186" if "mismatch" in f else PP
    css = ".page{font:11.6pt/1.6 'Nimbus Roman';text-align:justify;padding:16mm 24mm} p{margin:0 0 9px}"
    h = docmark(3) + """<div style='border:3px double #5a1420;padding:9mm 10mm;height:258mm;position:relative'>
<div style='text-align:center;color:#5a1420'><div style='font:bold 21pt "C059"'>Khalid Mahmood Bhatti</div><div style='font:10pt "C059"'>Advocate High Court &nbsp;•&nbsp; Notary Public<br>Chamber No. 31, Aiwan-e-Adl, Lahore &nbsp;•&nbsp; Tel. 0000-0000118 &nbsp;•&nbsp; notary.bhatti@example.org</div></div>
<hr style='border:0;border-top:1px solid #5a1420'>
<p style='text-align:center;font-weight:bold;font-size:14pt;margin:8px 0'>NOTARIAL CERTIFICATE</p>
<p style='display:flex;justify-content:space-between'><span>Register entry No. <b>2217</b> of 2025</span><span>Date: <b>18 June 2025</b></span></p>
<p><b>TO ALL TO WHOM THESE PRESENTS SHALL COME</b>, I, KHALID MAHMOOD BHATTI, Notary Public duly appointed under the Notaries Ordinance, 1961 and practising at Lahore, Pakistan, <b>DO HEREBY CERTIFY AND ATTEST</b>:</p>
<p>1. That on the day of the date hereof there appeared before me at my chamber <b>ZUBAIDA KHANUM</b>, widow of Muhammad Aslam Chaudhry, born 3 February 1949, of %s, whose identity I established from her original CNIC No. %s and her original Pakistani Passport No. <b>%s</b>, a copy of which I have certified.</p>
<p>2. That the said Zubaida Khanum signed, and affixed her left thumb impression to, the Special Power of Attorney of four pages hereunto annexed, in favour of Imran Aslam Chaudhry, in my presence and in that of the two witnesses named in it.</p>
<p>3. That before signature the deed was read over and explained to her in Urdu by Ms Asma Javed, translator, and that she answered my questions in Urdu sensibly and declared that she executed the deed of her own free will.</p>
<p>4. That a certificate of Dr Saima Rauf dated 17 June 2025 as to her mental capacity was produced to me.</p>
<p>5. That each of the four pages of the annexed deed bears the impression of my seal.</p>
<p><b>IN TESTIMONY WHEREOF</b> I have hereunto set my hand and affixed my seal of office at Lahore this eighteenth day of June in the year two thousand and twenty-five.</p>
<table style='width:100%%;margin-top:8mm'><tr><td style='width:50%%'>%s</td><td style='text-align:center'>%s<div style='border-top:1px solid #222;font-size:10.5pt'>Khalid Mahmood Bhatti<br>Notary Public, Lahore<br>Licence No. NP/LHR/0000-118<br>valid up to 31 December 2026</div></td></tr></table>
<div class='abs' style='left:12mm;bottom:8mm;border:1px solid #888;padding:3px 8px;font:8.5pt Liberation Sans'>Notarial fee received: Rs 3,000/-</div>
</div>""" % (ADDR_L, CNIC, pp, NSEAL(150, -8, "margin-left:10mm"), L.sig("bhatti", 170, 58, "#111"))
    L.html2pdf_checked([h], TMP + "/notc.pdf", css)
    L.scan_pdf(TMP + "/notc.pdf", out, 31, 150, False, 62, noise=4)

# ------------------------------------------------------------------ apostilles
def apo_html(signed, cap, sealof, no, mark=""):
    row = lambda n, l, v: "<tr><td style='width:9mm;border:1px solid #333;padding:7px 6px'>%s</td><td style='border:1px solid #333;padding:7px 8px;width:62mm'>%s</td><td style='border:1px solid #333;padding:7px 8px'><b>%s</b></td></tr>" % (n, l, v)
    return mark + """<div style='text-align:center;margin-top:6mm'><div style='font:bold 13pt Liberation Serif'>GOVERNMENT OF PAKISTAN<br>MINISTRY OF FOREIGN AFFAIRS</div>
<div class='ur' style='text-align:center;font-size:12pt'>حکومتِ پاکستان، وزارتِ خارجہ</div>
<div style='font:bold 22pt Liberation Serif;letter-spacing:3px;margin-top:4mm'>APOSTILLE</div><div style='font:italic 11.5pt Liberation Serif'>(Convention de La Haye du 5 octobre 1961)</div></div>
<table style='width:100%%;margin-top:8mm;font:11.5pt/1.4 Liberation Serif'>
%s<tr><td colspan=3 style='border:1px solid #333;padding:6px 8px;background:#eee'>This public document</td></tr>%s%s%s
<tr><td colspan=3 style='border:1px solid #333;padding:6px 8px;text-align:center;background:#eee;font-weight:bold'>CERTIFIED</td></tr>%s%s%s%s
<tr><td style='border:1px solid #333;padding:7px 6px;vertical-align:top'>9.</td><td style='border:1px solid #333;padding:7px 8px;height:44mm;vertical-align:top'>Seal / stamp:<br>%s</td><td style='border:1px solid #333;padding:7px 8px;vertical-align:top'>10. Signature:<br><br>%s<br><span style='font-size:9.5pt'>Naveed Ashraf, Assistant Director (Apostille)</span></td></tr></table>
<table style='width:100%%;margin-top:7mm;font:9.2pt/1.4 Liberation Sans'><tr><td style='width:30mm'>%s</td><td>This Apostille only certifies the authenticity of the signature and the capacity of the person who has signed the public document and, where appropriate, the identity of the seal or stamp which the public document bears.<br>This Apostille does not certify the content of the document for which it was issued.<br>To verify the issuance of this Apostille see https://apostille.example.org/verify</td></tr></table>""" % (
        row("1.", "Country / Pays:", "PAKISTAN"), row("2.", "has been signed by", signed), row("3.", "acting in the capacity of", cap), row("4.", "bears the seal / stamp of", sealof),
        row("5.", "at", "Lahore"), row("6.", "the", "24 June 2025"), row("7.", "by", "Naveed Ashraf, Assistant Director, Ministry of Foreign Affairs, Camp Office Lahore"), row("8.", "No.", no),
        L.seal("MINISTRY OF FOREIGN AFFAIRS", "CAMP OFFICE LAHORE", "APOSTILLE|PAKISTAN", "#1f5b3a", 132, -9, .75, "margin-left:12mm"), L.sig("naveed", 170, 60, "#1b2e86"), L.qr(no, size=86))

def apo(out, f):
    h = apo_html(NOT, "Notary Public, Lahore", "Khalid Mahmood Bhatti, Notary Public, Lahore", AP1N, docmark(4)) + "<div class='abs' style='bottom:10mm;left:22mm;font:8.5pt Liberation Sans'>Document: Special Power of Attorney (4 pages) with notarial certificate, Register No. 2217/2025</div>"
    L.html2pdf_checked([h], TMP + "/apo.pdf")
    L.scan_pdf(TMP + "/apo.pdf", out, 41, 150, False, 62, noise=5)

def echeck(out, f):
    css = ".page{font:10.5pt/1.5 'Liberation Sans';padding:13mm 14mm} td,th{padding:5px 8px;text-align:left;border-bottom:1px solid #ddd} "
    rec = lambda n, no, s, c: "<h4 style='margin:14px 0 4px;color:#14532d'>Record %d &nbsp;<span style='background:#dcfce7;border-radius:9px;padding:2px 10px;font-size:9.5pt'>FOUND – matches the number and date entered</span></h4><table style='width:100%%'><tr><td style='width:52mm;color:#555'>Apostille No.</td><td>%s</td></tr><tr><td style='color:#555'>Date of issue</td><td>24 June 2025</td></tr><tr><td style='color:#555'>Place / authority</td><td>Lahore – Ministry of Foreign Affairs, Camp Office Lahore</td></tr><tr><td style='color:#555'>Document signed by</td><td>%s</td></tr><tr><td style='color:#555'>Capacity</td><td>%s</td></tr></table>" % (n, no, s, c)
    h = docmark(5) + "<div style='font:8pt Liberation Sans;color:#444;display:flex;justify-content:space-between;padding-right:34mm'><span>07/07/2025, 10:16</span><span>e-Register of Apostilles – result</span></div><div style='background:#14532d;color:#fff;padding:10px 14px;margin-top:7mm;font-size:14pt'>e-Register of Apostilles <span style='font-size:10pt'>· Pakistan</span></div><p>Verification result. Search made on 7 July 2025 at 10:16 (UK time). Records requested: 2. Records found: 2.</p>" + \
        rec(1, AP1N, "Khalid Mahmood Bhatti", "Notary Public, Lahore") + rec(2, AP2N, "Muhammad Yaseen", "Secretary, Union Council No. 214, Lahore") + \
        "<p style='font-size:9pt;color:#555;margin-top:10mm'>The register shows that an Apostille with the above particulars was issued. It does not certify the content of the underlying document.</p><div class='abs' style='bottom:8mm;left:14mm;right:14mm;font:8pt Liberation Sans;color:#444;display:flex;justify-content:space-between'><span>https://apostille.example.org/verify?r=2</span><span>1/1</span></div>"
    L.html2pdf_checked([h], out, css)

# ------------------------------------------------------------------ 06 urdu version
CL = [
 "جائیداد کو خالی قبضہ کے ساتھ ایسے شخص یا اشخاص کے ہاتھ، جنہیں مختار مناسب سمجھے، فروخت کرنا، بشرطیکہ قیمت ایک لاکھ اسّی ہزار برطانوی پاؤنڈ (<span dir=ltr>£180,000</span>) سے کم نہ ہو۔",
 "جائیداد کی فروخت کا معاہدہ طے کرنا، اس پر دستخط کرنا اور اس کا تبادلہ کرنا، نیز خریداروں یا ان کے وکلاء کے تمام استفسارات کا جواب دینا۔",
 "فارم TR1 یا ایچ ایم لینڈ رجسٹری کے مطلوبہ کسی اور فارم پر انتقالِ جائیداد کی دستاویز من مقرہ کی طرف سے بطور ڈیڈ تکمیل کرنا، اس پر تاریخ ڈالنا اور حوالہ کرنا۔",
 "فروخت کے لیے، اور مرحوم محمد اسلم چوہدری کا نام رجسٹر سے خارج کرانے کے لیے، درکار تمام فارم، شہادتیں اور بیانات دستخط کر کے ایچ ایم لینڈ رجسٹری میں داخل کرنا۔",
 "زرِ قیمت کی وصولی کی باضابطہ رسید دینا؛ یہ رقم تھیکلے مارسڈن ایل ایل پی، سالیسٹرز، بریڈفورڈ کے کلائنٹ اکاؤنٹ میں جمع ہوگی اور اخراجاتِ فروخت کی ادائیگی کے بعد صرف من مقرہ کے اپنے بینک اکاؤنٹ میں بھیجی جائے گی، کسی اور شخص کو نہیں۔",
 "فروخت کے سلسلے میں وکلاء، اسٹیٹ ایجنٹ، سرویئر اور دیگر اشخاص کو مقرر کرنا اور ان کی فیس ادا کرنا۔",
 "فروخت کے سلسلے میں برطانیہ کے قانون کے تحت مطلوبہ تمام ٹیکس گوشواروں اور اقرار ناموں پر دستخط کرنا۔",
 "مختار اس دستاویز کی رو سے جائیداد اپنے نام، اپنی بیوی یا اپنے بچوں کے نام فروخت یا منتقل نہیں کرے گا، نہ اسے ہبہ کرے گا، نہ رہن رکھے گا، اور نہ ہی اپنی جگہ کسی کو مقرر کرے گا۔",
 "یہ مختار نامہ تاریخِ تحریر سے بارہ ماہ تک نافذ رہے گا، الا یہ کہ من مقرہ اسے پہلے تحریری طور پر منسوخ کر دے۔",
 "اس دستاویز کی تعبیر انگلینڈ اور ویلز کے قانون کے مطابق ہوگی۔ یہ نہ تو لاسٹنگ پاور آف اٹارنی ہے اور نہ ہی پاورز آف اٹارنی ایکٹ 1971 کی دفعہ 10 کے تحت عام مختار نامہ۔"]

def urdu(out, f):
    cl = [c for i, c in enumerate(CL) if not ("other" in f and i == 4)]
    css = ".u{font-size:12pt;line-height:2.2} .u p{margin:0 0 5px;text-align:justify} .page{padding:15mm 20mm}"
    D = "۰۱۲۳۴۵۶۷۸۹"
    ud = lambda n: "".join(D[int(c)] for c in str(n))
    li = lambda a, b: "".join("<p><b>%s۔</b> %s</p>" % (ud(i + 1), cl[i]) for i in range(a, b))
    foot = lambda n: "<div class='abs ur' style='bottom:8mm;left:0;right:0;text-align:center;font-size:9pt'>صفحہ %s از ۳</div><div class='abs' style='bottom:9mm;left:16mm'>%s</div>" % (ud(n), L.sig("asma", 90, 30, "#1b2e86"))
    p1 = docmark(6) + """<div class='ur u'><p style='text-align:center;font-size:16pt;margin-top:6mm'><b>مختار نامہ خاص</b></p><p style='text-align:center;font-size:10.5pt'>(انگریزی مسودہ کا اردو ترجمہ، جو مقرہ کو پڑھ کر سنایا جائے گا)</p>
<p>یہ مختار نامہ خاص بطور ڈیڈ مقام لاہور مورخہ <b>18 جون 2025</b> کو <b>زبیدہ خانم</b> بیوہ محمد اسلم چوہدری، مسلمان، بالغ، تاریخ پیدائش 3 فروری 1949، شناختی کارڈ نمبر <span dir=ltr>%s</span>، پاکستانی پاسپورٹ نمبر <span dir=ltr>%s</span>، ساکن مکان نمبر 118، گلی نمبر 6، بلاک سی، فیصل گارڈنز، لاہور، پاکستان (جسے آگے ”من مقرہ“ کہا گیا ہے) نے تحریر کیا۔</p>
<p>ہرگاہ کہ من مقرہ اور اس کے مرحوم شوہر محمد اسلم چوہدری، انگلینڈ اور ویلز کی ایچ ایم لینڈ رجسٹری میں مکان <span dir=ltr>27 Oakfield Mount, Heaton, Bradford BD9 0ZZ</span>، ٹائٹل نمبر <span dir=ltr>%s</span> (”جائیداد“) کے مالکان درج ہیں؛</p>
<p>اور ہرگاہ کہ مذکور محمد اسلم چوہدری 14 مارچ 2022 کو لاہور میں وفات پا گئے، اور من مقرہ بطور زندہ شریک مالکہ جائیداد کی تنہا حقدار ہے؛</p>
<p>اور ہرگاہ کہ من مقرہ پاکستان میں رہتی ہے اور عمر کے باعث برطانیہ کا سفر نہیں کر سکتی، اور جائیداد اپنے بیٹے کے ذریعے فروخت کرنا چاہتی ہے؛</p>
<p>لہٰذا من مقرہ اپنے بیٹے <b>عمران اسلم چوہدری</b>، تاریخ پیدائش 22 اگست 1979، ساکن <span dir=ltr>63 Toller Rise, Bradford BD8 0ZZ</span>، برطانوی پاسپورٹ نمبر <span dir=ltr>ZZ0007129</span> (”مختار“) کو اپنا مختار مقرر کرتی ہے کہ وہ من مقرہ کے نام سے اور اس کی طرف سے مندرجہ ذیل امور انجام دے:</p></div>""" % (CNIC, PP, TITLE) + foot(1)
    p2 = "<div class='ur u'>" + li(0, len(cl)) + "<p>اور من مقرہ ان تمام افعال کی توثیق کرتی ہے اور کرتی رہے گی جو مختار اس دستاویز کی رو سے جائز طور پر کرے یا کرائے۔</p></div>" + foot(2)
    p3 = """<div class='ur u'><p>یہ دستاویز انگریزی میں تحریر کی گئی ہے۔ دستخط سے پہلے اسے مس عاصمہ جاوید، مترجم، کے تیار کردہ اردو متن سے، جن کا سرٹیفکیٹ مورخہ 16 جون 2025 کا ہے، من مقرہ کو اردو میں، جسے وہ سمجھتی ہے، پڑھ کر سنایا اور سمجھایا گیا۔</p>
<p>بطور گواہی من مقرہ نے تاریخِ مندرجہ بالا کو اس دستاویز پر اپنے دستخط اور بائیں انگوٹھے کا نشان ثبت کیا۔</p></div>
<div style='border:1px solid #333;padding:7mm 8mm;margin-top:8mm;font:11pt/1.6 Carlito'><p style='text-align:center;margin-top:0'><b>TRANSLATOR'S CERTIFICATE</b></p>
<p>I, <b>Asma Javed</b>, M.A. (English), translator, of 14 Fane Chambers, Lahore, being fully conversant with the English and Urdu languages, certify that the foregoing is a true, complete and accurate translation into Urdu of the engrossment in English of a Special Power of Attorney from Zubaida Khanum to Imran Aslam Chaudhry (recitals, ten numbered clauses and closing paragraphs; the execution page is not translated), supplied to me by Thackley Marsden LLP, Solicitors, for signature on 18 June 2025.</p>
<p>I have no interest in the transaction and am not related to either party.</p>
<table style='width:100%%'><tr><td>Lahore, <span class='hw' style='font-size:14pt'>16 June 2025</span></td><td style='text-align:right'>%s<br>Asma Javed &nbsp;&nbsp;&nbsp;</td></tr></table>
%s</div>""" % (L.sig("asma", 150, 50, "#1b2e86"), L.stamp(["ASMA JAVED, M.A.", "TRANSLATOR ENGLISH–URDU", "14 Fane Chambers, Lahore"], "#4a2a7a", -4)) + foot(3)
    L.html2pdf_checked([p1, p2, p3], TMP + "/urdu.pdf", css)
    L.scan_pdf(TMP + "/urdu.pdf", out, 61, 150, True, 62, noise=5)

# ------------------------------------------------------------------ 07 medical
def med(out, f):
    ex, dt = ("23 - 06 - 2025", "23 - 06 - 2025") if "date" in f else ("17 - 06 - 2025", "17 - 06 - 2025")
    css = ".page{font:11.4pt/1.75 'Carlito';padding:14mm 20mm} .l{border-bottom:1px dotted #555;display:inline-block;padding:0 8px;line-height:1.1}"
    hw = lambda s, w=0: "<span class='l hw' style='font-size:15.5pt;%s'>%s</span>" % ("min-width:%dmm" % w if w else "", s)
    h = docmark(7) + """<table style='width:100%%;border-bottom:3px solid #0f5e7a'><tr><td><div style='font:bold 17pt Carlito;color:#0f5e7a'>Dr. Saima Rauf</div><div style='font-size:10pt;line-height:1.35'>MBBS, FCPS (Medicine)<br>Consultant Physician · PMDC Reg. No. 00000-P</div></td>
<td style='text-align:right;font-size:10pt;line-height:1.35;padding-top:6mm'>Faisal Gardens Medical Centre<br>Main Boulevard, Lahore<br>Tel. 0000-0000224</td></tr></table>
<div class='urn' style='text-align:center;font-size:11pt;color:#0f5e7a'>ڈاکٹر صائمہ رؤف — ماہر امراضِ عمومی</div>
<p style='text-align:right'>Date: %s</p><p style='text-align:center;font-weight:bold;font-size:13pt;text-decoration:underline'>CERTIFICATE AS TO MENTAL CAPACITY</p>
<p>Patient: %s &nbsp; Age: %s &nbsp; CNIC No.: %s</p>
<p>I certify that I examined the above-named lady at this Centre on %s , out of the hearing of her relatives, at the request of Thackley Marsden LLP, Solicitors, Bradford, in connection with a power of attorney for the sale of her house in England.</p>
<table style='width:100%%;font-size:10.8pt;line-height:1.45' border=1><tr><td style='padding:4px 8px;width:78%%'>Orientated in time, place and person</td><td style='text-align:center' class='hw'><span style='font-size:14pt'>Yes</span></td></tr>
<tr><td style='padding:4px 8px'>Understands that she owns a house in Bradford and that it is to be sold</td><td style='text-align:center' class='hw'><span style='font-size:14pt'>Yes</span></td></tr>
<tr><td style='padding:4px 8px'>Understands that her son Imran will sign for her, and that she can cancel the power</td><td style='text-align:center' class='hw'><span style='font-size:14pt'>Yes</span></td></tr>
<tr><td style='padding:4px 8px'>Retains, weighs and repeats the information; communicates her decision (in Urdu / Punjabi)</td><td style='text-align:center' class='hw'><span style='font-size:14pt'>Yes</span></td></tr>
<tr><td style='padding:4px 8px'>Mini-Mental State Examination (Urdu version)</td><td style='text-align:center' class='hw'><span style='font-size:14pt'>27 / 30</span></td></tr></table>
<p>Remarks: %s</p><p>In my opinion she has the mental capacity to make the power of attorney. She takes no medicine which affects her judgment.</p>
<div style='display:flex;justify-content:space-between;margin-top:8mm'><div>%s</div><div style='text-align:center'>%s<div style='border-top:1px solid #333;line-height:1.3'>Dr. Saima Rauf<br>PMDC Reg. No. 00000-P</div></div></div>""" % (
        hw(dt), hw("Zubaida Khanum", 50), hw("76 years"), hw(CNIC), hw(ex), hw("Hypertension, controlled. Walks with a stick. Hearing good."),
        L.stamp(["DR. SAIMA RAUF", "MBBS, FCPS (Medicine)", "Consultant Physician", "PMDC 00000-P"], "#30308a", -5, 12), L.sig("saima", 170, 58))
    L.html2pdf_checked([h], TMP + "/med.pdf", css)
    L.scan_jpg(TMP + "/med.pdf", out, 71, 150, False, 62, skew=-.9, noise=6)

# ------------------------------------------------------------------ 08 passport
def pp(out, f):
    css = ".page{padding:0;background:#fff} .pp{position:absolute;left:28mm;top:34mm;width:150mm;height:105mm;background:linear-gradient(120deg,#e7efe4,#f5f2e4 60%,#dfeadf);border:1px solid #789;border-radius:4mm;padding:5mm 6mm;font:8.6pt/1.35 Liberation Sans} .k{color:#44604a;font-size:6.6pt;display:block} b{font-size:9.6pt}"
    fl = lambda k, v, w="": "<td style='padding:1px 8px 3px 0;vertical-align:top;%s'><span class='k'>%s</span><b style='white-space:nowrap'>%s</b></td>" % (w, k, v)
    mrz1 = "P&lt;PAKKHANUM&lt;&lt;ZUBAIDA" + "&lt;" * 24
    a, b2, c2, o = PP + L.mrz_cd(PP), "490203" + L.mrz_cd("490203"), "270914" + L.mrz_cd("270914"), "<" * 14 + "0"
    mrz2 = (a + "PAK" + b2 + "F" + c2 + o + L.mrz_cd(a + b2 + c2 + o)).replace("<", "&lt;")
    h = docmark(8) + """<div class='pp'><div style='display:flex;justify-content:space-between;font-weight:bold'><span>ISLAMIC REPUBLIC OF PAKISTAN &nbsp; PASSPORT</span><span class='urn'>اسلامی جمہوریہ پاکستان</span></div>
<div style='display:flex;margin-top:4mm'><div>%s<div style='margin-top:5mm'>%s</div></div><table style='margin-left:6mm'>
<tr>%s%s%s</tr><tr>%s</tr><tr>%s</tr><tr>%s%s</tr><tr>%s%s%s</tr><tr>%s</tr><tr>%s%s</tr></table></div>
<div class='abs' style='left:6mm;bottom:3.5mm;font:10.6pt/1.25 Liberation Mono;letter-spacing:.3px;color:#222'>%s<br>%s</div></div>
<div class='abs' style='left:34mm;top:152mm'>%s</div><div class='abs' style='left:92mm;top:154mm;font:10.5pt/1.5 Liberation Sans;color:#111'><b>CERTIFIED TRUE COPY</b><br>of the original passport seen by me.<br>Register No. <span class='hw' style='font-size:14pt'>2217/2025</span><br>Lahore, <span class='hw' style='font-size:14pt'>18-06-2025</span><br>%s<br>Khalid Mahmood Bhatti<br>Notary Public, Lahore</div>""" % (
        L.face("border:1px solid #999"), L.usig("زبیدہ خانم", 17, "#222", 0), fl("Type", "P"), fl("Country Code", "PAK"), fl("Passport Number", PP), fl("Surname", "KHANUM"), fl("Given Names", "ZUBAIDA"),
        fl("Nationality", "PAKISTANI"), fl("Date of Birth", "03 FEB 1949"), fl("Sex", "F"), fl("Place of Birth", "LAHORE, PAK"), fl("Citizenship Number", CNIC), fl("Husband Name", "CHAUDHRY, MUHAMMAD ASLAM"),
        fl("Date of Issue", "15 SEP 2017"), fl("Date of Expiry", "14 SEP 2027"), mrz1, mrz2, NSEAL(140, -11), L.sig("bhatti", 150, 52, "#111"))
    L.html2pdf_checked([h], TMP + "/pp.pdf", css)
    L.scan_jpg(TMP + "/pp.pdf", out, 81, 150, False, 66, skew=.6, noise=5)

# ------------------------------------------------------------------ 09 death certificate
def death(out, f):
    css = ".dc td{border:1px solid #555;padding:1px 8px;font-size:12pt;line-height:1.95} .dc td:nth-child(odd){color:#234;background:#eef3ee;width:24%}"
    r = lambda a, b, c, d: "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>" % (a, b, c, d)
    w = lambda a, b: "<tr><td>%s</td><td colspan=3>%s</td></tr>" % (a, b)
    l = lambda s: "<span dir=ltr style='font-family:Liberation Sans;font-size:11pt'>%s</span>" % s
    p1 = docmark(9) + """<div style='border:2px solid #2c5b3b;padding:6mm;height:258mm;position:relative'><div class='ur' style='text-align:center;font-size:15pt'><b>حکومتِ پنجاب — لوکل گورنمنٹ</b></div>
<div class='ur' style='text-align:center;font-size:12.5pt'>دفتر یونین کونسل نمبر 214، فیصل گارڈنز، ضلع لاہور</div>
<div class='ur' style='text-align:center;font-size:19pt;color:#2c5b3b'><b>سرٹیفکیٹ اندراجِ وفات</b></div>
<div style='display:flex;justify-content:space-between;font:9.5pt Liberation Sans'><span>CRMS No. D000000-22-0117</span><span>Form No. D/0000/0452</span></div>
<table class='dc ur' style='width:100%%;margin-top:3mm'>%s</table>
<div class='ur' style='font-size:11.5pt;margin-top:4mm'>تصدیق کی جاتی ہے کہ مندرجہ بالا کوائف یونین کونسل کے رجسٹرِ اموات کے مطابق درست ہیں۔ یہ نقل مکرر ہے جو بیرونِ ملک استعمال کے لیے جاری کی گئی۔</div>
<div style='display:flex;justify-content:space-between;margin-top:4mm;align-items:flex-end'><div>%s</div><div style='text-align:center'>%s<div class='ur' style='text-align:center;font-size:11.5pt;border-top:1px solid #333;line-height:1.9'>محمد یاسین<br>سیکرٹری یونین کونسل نمبر 214، لاہور</div></div></div>
<div class='abs' style='left:8mm;bottom:5mm'>%s</div></div>""" % (
        r("نام متوفی", "محمد اسلم چوہدری", "جنس", "مرد") + r("والد کا نام", "چوہدری نظام دین", "مذہب", "اسلام") + r("شناختی کارڈ نمبر", l(CNIC_H), "تاریخ پیدائش", l("11-10-1944"))
        + r("تاریخ وفات", l("14-03-2022"), "وفات کے وقت عمر", "77 سال") + r("زوجہ کا نام", "زبیدہ خانم", "ازدواجی حیثیت", "شادی شدہ") + w("مقامِ وفات", "لاہور (گھر پر)") + w("وجہِ وفات", "حرکتِ قلب بند ہونا (طبعی)")
        + w("پتہ", "مکان نمبر 118، گلی نمبر 6، بلاک سی، فیصل گارڈنز، لاہور") + w("تدفین", "قبرستان فیصل گارڈنز، لاہور، مورخہ <span dir=ltr style='font-family:Liberation Sans;font-size:11pt'>15-03-2022</span>")
        + r("اطلاع دہندہ", "عدنان اسلم چوہدری (بیٹا)", "تاریخ اندراج", l("22-03-2022")) + r("اندراج نمبر", l("117/2022"), "تاریخ اجراء", l("06-05-2025")),
        L.seal("UNION COUNCIL No. 214", "DISTRICT LAHORE", "SECRETARY", "#243c9c", 124, -15, .7), L.usig("محمد یاسین", 25, "#1b2e86"), L.qr("dc", size=64))
    p2 = apo_html("MUHAMMAD YASEEN", "Secretary, Union Council No. 214, Lahore", "Union Council No. 214, District Lahore", AP2N) + "<div class='abs' style='bottom:10mm;left:22mm;font:8.5pt Liberation Sans'>Document: Death Registration Certificate, CRMS No. D000000-22-0117</div>"
    L.html2pdf_checked([p1, p2], TMP + "/death.pdf", css)
    L.scan_pdf(TMP + "/death.pdf", out, 91, 150, False, 62, noise=5, skip=(2,) if "missing" in f else ())

# ------------------------------------------------------------------ 10 translation (docx -> pdf)
def trans(out, f):
    from docx import Document
    from docx.shared import Pt, Cm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.3); s.top_margin = Cm(1.8); s.bottom_margin = Cm(1.6)
    st = d.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(11); st.paragraph_format.space_after = Pt(5)
    def P(t, b=False, al=None, sz=None, it=False):
        p = d.add_paragraph(); r = p.add_run(t); r.bold = b; r.italic = it
        if sz: r.font.size = Pt(sz)
        if al: p.alignment = al
        return p
    P("TM LLP  Doc. 10", True, A.RIGHT, 9.5)
    P("Translation from Urdu into English", True, A.CENTER, 13)
    P("[Translator's notes are in square brackets. Words printed in English in the original are shown in italics.]", al=A.CENTER, sz=9.5, it=True)
    P("GOVERNMENT OF THE PUNJAB – LOCAL GOVERNMENT\nOffice of Union Council No. 214, Faisal Gardens, District Lahore", True, A.CENTER)
    P("DEATH REGISTRATION CERTIFICATE", True, A.CENTER, 14)
    P("CRMS No. D000000-22-0117                                              Form No. D/0000/0452", it=True)
    rows = [("Name of deceased", "Muhammad Aslam Chaudhry"), ("Sex", "Male"), ("Father's name", "Chaudhry Nizam Din"), ("Religion", "Islam"), ("Identity card number", CNIC_H), ("Date of birth", "11-10-1944"),
            ("Date of death", "14-03-2022"), ("Age at time of death", "77 years"), ("Name of wife", "Zubaida Khanum"), ("Marital status", "Married"), ("Place of death", "Lahore (at home)"), ("Cause of death", "Heart failure (natural)"),
            ("Address", "House No. 118, Street No. 6, Block C, Faisal Gardens, Lahore"), ("Burial", "Faisal Gardens graveyard, Lahore, on 15-03-2022"), ("Informant", "Adnan Aslam Chaudhry (son)"), ("Date of entry", "22-03-2022"), ("Entry number", "117/2022"), ("Date of issue", "06-05-2025")]
    t = d.add_table(rows=0, cols=2); t.style = "Table Grid"; t.autofit = False
    for a, b in rows:
        c = t.add_row().cells; c[0].text = a; c[1].text = b
        for x in c: x.paragraphs[0].paragraph_format.space_after = Pt(2)
    L.set_widths(t, (6, 10.4))
    P("")
    P("It is certified that the above particulars are correct according to the register of deaths of the Union Council. This is a duplicate copy issued for use abroad.")
    P("[Signature] Muhammad Yaseen\nSecretary, Union Council No. 214, Lahore")
    P("[Round seal in blue, in English:] Union Council No. 214 – District Lahore – Secretary.   [QR code at foot, left.]")
    P("[Reverse / attached sheet: Apostille No. %s of 24 June 2025, printed in English and French with a heading in Urdu: \"Government of Pakistan, Ministry of Foreign Affairs\". Not otherwise requiring translation.]" % AP2N)
    d.add_page_break()
    P("CERTIFICATE OF TRANSLATION", True, A.CENTER, 14)
    P("")
    P("I, Nadia Qureshi, MCIL, of 40 Manor Row, Bradford BD1 0ZZ, translator of Urdu and English, member No. 00000 of the Chartered Institute of Linguists, certify that:")
    for x in ["I am fluent in Urdu and in English and qualified to translate from the one into the other;", "the foregoing page is a full and accurate translation of the attached Death Registration Certificate, CRMS No. D000000-22-0117, of Muhammad Aslam Chaudhry, one page, with its stamps and signature;",
              "the translation was made from a colour scan of the original, which I compared with the original at the offices of Thackley Marsden LLP on the date below;", "I have no personal interest in the matter for which the translation is required."]:
        d.add_paragraph(x, style="List Number")
    P("")
    p = P("Signed:  ");
    svg2png(L.sig("nadia", 170, 58), TMP + "/nadia.png"); p.add_run().add_picture(TMP + "/nadia.png", width=Cm(4.2))
    P("Nadia Qureshi MCIL\nTel. 00000 000417 · nadia.qureshi@example.org")
    P("Dated: 8 July 2025")
    d.save(TMP + "/trans.docx"); L.soffice_pdf(TMP + "/trans.docx", TMP); shutil.copy(TMP + "/trans.pdf", out)

def svg2png(svg, png, w=170, h=60):
    L.html2pdf("<div style='padding:4px'>%s</div>" % svg, TMP + "/_s.pdf", css="@page{size:%dpx %dpx}" % (w + 14, h + 14))
    im = L.raster(TMP + "/_s.pdf", 220)[0].convert("RGBA")
    import numpy as np
    a = np.asarray(im).copy(); lum = a[..., :3].mean(-1); a[..., 3] = np.clip((255 - lum) * 1.6, 0, 255).astype("uint8")
    L.Image.fromarray(a).save(png)

# ------------------------------------------------------------------ 11 register (reportlab)
def reg(out, f):
    from reportlab.pdfgen import canvas
    from reportlab.lib.units import mm
    from reportlab.lib.utils import simpleSplit
    c = canvas.Canvas(out, pagesize=(210 * mm, 297 * mm), invariant=1); c.setTitle("Official copy of register of title")
    def foot(n):
        c.setFont("Helvetica", 8.5); c.drawCentredString(105 * mm, 12 * mm, "%d of 2" % n)
    def para(x, y, t, w, font="Helvetica", size=10, lead=13):
        c.setFont(font, size)
        for ln in simpleSplit(t, font, size, w): c.drawString(x, y, ln); y -= lead
        return y
    c.setStrokeColorRGB(.48, .12, .12); c.setFillColorRGB(.48, .12, .12); c.rect(166 * mm, 281 * mm, 34 * mm, 7 * mm); c.setFont("Helvetica-Bold", 9.5); c.drawString(168 * mm, 283.2 * mm, "TM LLP  Doc. 11")
    c.setFillColorRGB(0, 0, 0); c.setStrokeColorRGB(0, 0, 0)
    c.setFont("Helvetica-Bold", 15); c.drawString(22 * mm, 270 * mm, "Official copy of register of title")
    c.setFont("Helvetica-Bold", 10.5); c.drawString(120 * mm, 262 * mm, "Title number"); c.drawString(152 * mm, 262 * mm, TITLE)
    c.setFont("Helvetica", 10.5); c.drawString(120 * mm, 256 * mm, "Edition date"); c.drawString(152 * mm, 256 * mm, "12.05.1998")
    y = 254 * mm
    for b in ["This official copy shows the entries on the register of title on 28 MAY 2025 at 09:41:17.", "This date must be quoted as the \"search from date\" in any official search application based on this copy.",
              "The date at the beginning of an entry is the date on which the entry was made in the register.", "Issued on 28 May 2025.", "Under s.67 of the Land Registration Act 2002, this copy is admissible in evidence to the same extent as the original.",
              "This title is dealt with by HM Land Registry, Nottingham Office."]:
        c.setFont("Helvetica", 9); c.drawString(22 * mm, y, "–"); y = para(26 * mm, y, b, 86 * mm, size=9, lead=11) - 4
    c.line(22 * mm, y, 188 * mm, y); y -= 9 * mm
    c.setFont("Helvetica-Bold", 13); c.drawString(22 * mm, y, "A: Property Register"); y -= 6 * mm
    y = para(22 * mm, y, "This register describes the land and estate comprised in the title.", 160 * mm, "Helvetica-Oblique", 9.5) - 4
    c.setFont("Helvetica-Bold", 10); c.drawString(22 * mm, y, "WEST YORKSHIRE : BRADFORD"); y -= 7 * mm
    c.drawString(22 * mm, y, "1"); y = para(30 * mm, y, "(03.09.1971) The Freehold land shown edged with red on the plan of the above Title filed at the Registry and being 27 Oakfield Mount, Heaton, Bradford (BD9 0ZZ).", 152 * mm) - 6
    c.setFont("Helvetica-Bold", 10); c.drawString(22 * mm, y, "2"); y = para(30 * mm, y, "(03.09.1971) The land has the benefit of a right of way on foot over the passageway at the rear shown tinted brown on the filed plan.", 152 * mm)
    foot(1); c.showPage()
    c.setFont("Helvetica-Bold", 9.5); c.drawString(22 * mm, 281 * mm, "Title number " + TITLE); c.line(22 * mm, 278 * mm, 188 * mm, 278 * mm)
    y = 266 * mm; c.setFont("Helvetica-Bold", 13); c.drawString(22 * mm, y, "B: Proprietorship Register"); y -= 6 * mm
    y = para(22 * mm, y, "This register specifies the class of title and identifies the owner. It contains any entries that affect the right of disposal.", 162 * mm, "Helvetica-Oblique", 9.5) - 4
    c.setFont("Helvetica-Bold", 11); c.drawString(22 * mm, y, "Title absolute"); y -= 7 * mm
    c.setFont("Helvetica-Bold", 10); c.drawString(22 * mm, y, "1"); y = para(30 * mm, y, "(12.05.1998) PROPRIETOR: MUHAMMAD ASLAM CHAUDHRY and ZUBAIDA KHANUM of 27 Oakfield Mount, Heaton, Bradford BD9 0ZZ.", 152 * mm) - 14
    c.setFont("Helvetica-Bold", 13); c.drawString(22 * mm, y, "C: Charges Register"); y -= 6 * mm
    y = para(22 * mm, y, "This register contains any charges and other matters that affect the land.", 162 * mm, "Helvetica-Oblique", 9.5) - 4
    c.setFont("Helvetica-Bold", 10); c.drawString(22 * mm, y, "1"); y = para(30 * mm, y, "(03.09.1971) A Conveyance of the land in this title and other land dated 4 June 1926 made between (1) Heaton Estates Company (Vendors) and (2) Joseph Illingworth (Purchaser) contains covenants details of which are set out in the schedule of restrictive covenants hereto.", 152 * mm) - 14
    c.setFont("Helvetica-Bold", 11); c.drawString(22 * mm, y, "Schedule of restrictive covenants"); y -= 7 * mm
    c.setFont("Helvetica-Bold", 10); c.drawString(22 * mm, y, "1"); y = para(30 * mm, y, "The following are details of the covenants contained in the Conveyance dated 4 June 1926 referred to in the Charges Register:- \"THE Purchaser for himself his heirs and assigns hereby covenants with the Vendors not to use the premises for any trade or manufacture nor to erect thereon any building other than one private dwellinghouse with the usual outbuildings.\"", 152 * mm) - 14
    c.setFont("Helvetica-Bold", 10.5); c.drawCentredString(105 * mm, y, "End of register"); foot(2); c.showPage(); c.save()

# ------------------------------------------------------------------ 01 TR1
def tr1(out, f):
    css = ".page{font:10.2pt/1.4 'Liberation Sans';padding:14mm 16mm} .b{border:1px solid #222;margin-top:-1px;display:flex} .b>.n{width:9mm;padding:6px;font-weight:bold;border-right:1px solid #222} .b>.t{flex:1;padding:6px 9px;min-height:11mm} .i{font:italic 8.3pt Liberation Sans;color:#444;width:44mm;padding:6px;border-right:1px solid #222;background:#f6f6f6}"
    b = lambda n, note, t: "<div class='b'><div class='i'>%s</div><div class='n'>%s</div><div class='t'>%s</div></div>" % (note, n, t)
    X = "<span style='border:1px solid #222;display:inline-block;width:13px;height:13px;font:bold 11px Liberation Sans;text-align:center;line-height:13px;vertical-align:middle'>%s</span>"
    pf = lambda n: "<div class='abs' style='bottom:7mm;left:16mm;right:16mm;font-size:8.5pt;display:flex;justify-content:space-between'><span>Transfer of title number %s</span><span>Page %d of 3</span></div>" % (TITLE, n)
    p1 = docmark(1) + "<div style='display:flex;justify-content:space-between;border-bottom:2px solid #222;padding-bottom:4px;margin-top:5mm'><div><b style='font-size:13pt'>HM Land Registry</b><br><b>Transfer of whole of registered title(s)</b></div><div style='font:bold 26pt Liberation Sans'>TR1</div></div><p style='font-size:8.5pt'>Any parts of the form that are not typed should be completed in black ink and in block capitals. If you need more room than is provided for in a panel, and your software allows, you can expand any panel in the form. Alternatively use continuation sheet CS and attach it to this form.</p>" + \
        b(1, "Leave blank if not yet registered.", "Title number(s) of the property:<br><b>%s</b>" % TITLE) + b(2, "Insert address including postcode (if any) or other description of the property.", "Property:<br><b>%s</b>" % PROP) + \
        b(3, "Remember to date this deed with the day of completion, but not before it has been signed and witnessed.", "Date: &nbsp;<span class='hwk' style='font-size:17pt'>1 August 2025</span>") + \
        b(4, "Give full name(s) of all of the persons transferring the property.", "Transferor:<br><b>ZUBAIDA KHANUM</b>, the surviving proprietor<br><br><span style='font-size:9pt'>For UK incorporated companies/LLPs: Registered number: –<br>For overseas entities: –</span>") + \
        b(5, "Give full name(s) of all the persons to be shown as registered proprietors.", "Transferee for entry in the register:<br><b>DANIEL PETER HOLROYD</b> and <b>PRIYA HOLROYD</b><br><br><span style='font-size:9pt'>For UK incorporated companies/LLPs: Registered number: –</span>") + \
        b(6, "Each transferee may give up to three addresses for service.", "Transferee's intended address(es) for service for entry in the register:<br><b>%s</b>" % PROP) + \
        b(7, "", "<b>The transferor transfers the property to the transferee</b>") + pf(1)
    p2 = b(8, "Place 'X' in the appropriate box. State the currency unit if other than sterling.", "Consideration<br><br>" + X % "X" + " The transferor has received from the transferee for the property the following sum (in words and figures): <b>one hundred and eighty-seven thousand five hundred pounds (£187,500)</b><br><br>" + X % "&nbsp;" + " The transfer is not for money or anything that has a monetary value<br><br>" + X % "&nbsp;" + " Insert other receipt as appropriate:") + \
        b(9, "Place 'X' in any box that applies. Add any modifications.", "The transferor transfers with<br><br>" + X % "X" + " full title guarantee<br><br>" + X % "&nbsp;" + " limited title guarantee") + \
        b(10, "Where the transferee is more than one person, place 'X' in the appropriate box.", "Declaration of trust. The transferee is more than one person and<br><br>" + X % "X" + " they are to hold the property on trust for themselves as joint tenants<br><br>" + X % "&nbsp;" + " they are to hold the property on trust for themselves as tenants in common in equal shares<br><br>" + X % "&nbsp;" + " they are to hold the property on trust:") + \
        b(11, "Insert here any required or permitted statement, certificate or application and any agreed covenants and declarations.", "Additional provisions<br><br>11.1 The transferor is the survivor of herself and MUHAMMAD ASLAM CHAUDHRY, who died on 14 March 2022, and as such survivor is solely and beneficially interested in the property.<br><br>11.2 This deed is executed on behalf of the transferor by her attorney, IMRAN ASLAM CHAUDHRY, under a power of attorney dated 18 June 2025.<br><br>11.3 The transferees covenant with the transferor, by way of indemnity only, to observe and perform the covenants referred to in the charges register.") + pf(2)
    W = lambda name, sg, wname, waddr, wocc, ws: "<div style='margin-bottom:4.5mm'><table style='width:100%%'><tr><td style='width:52%%;vertical-align:top'>%s</td><td style='vertical-align:bottom'>%s<div style='border-top:1px dotted #222;font-size:8.5pt'>Sign here</div></td></tr></table><table style='width:100%%;font-size:9.3pt'><tr><td style='width:52%%;vertical-align:bottom'>Signature of witness %s</td><td>Name (in BLOCK CAPITALS) <b>%s</b><br>Address %s<br>Occupation %s</td></tr></table></div>" % (name, sg, L.sig(ws, 118, 38, "#111"), wname, waddr, wocc)
    p3 = b(12, "The transferor must execute this transfer as a deed using the space opposite. If there is more than one transferor, all must execute. If the transfer contains transferee's covenants or declarations or contains an application by the transferee, it must also be executed by the transferee.",
           "Execution<br><br>" + W("Signed as a deed by <b>ZUBAIDA KHANUM</b> acting by her attorney <b>IMRAN ASLAM CHAUDHRY</b> in the presence of:", "<span class='hwk' style='font-size:14pt'>Zubaida Khanum by her attorney</span><br>" + L.sig("imran", 165, 52, "#111"), "CLAIRE DOBSON", "8 Moor Close, Bingley BD16 0ZZ", "Legal secretary", "claire") +
           W("Signed as a deed by <b>DANIEL PETER HOLROYD</b> in the presence of:", L.sig("daniel", 150, 46, "#16307a"), "MARTIN ECCLES", "22 Ferncliffe Drive, Keighley BD20 0ZZ", "Joiner", "eccles") +
           W("Signed as a deed by <b>PRIYA HOLROYD</b> in the presence of:", L.sig("priya", 150, 46, "#16307a"), "MARTIN ECCLES", "22 Ferncliffe Drive, Keighley BD20 0ZZ", "Joiner", "eccles")) + \
        "<div style='border:1px solid #222;padding:7px 9px;margin-top:6mm;font-size:8.8pt'><b>WARNING</b><br>If you dishonestly enter information or make a statement that you know is, or might be, untrue or misleading, and intend by doing so to make a gain for yourself or another person, or to cause loss or the risk of loss to another person, you may commit the offence of fraud under section 1 of the Fraud Act 2006, the maximum penalty for which is 10 years' imprisonment or an unlimited fine, or both.<br>Failure to complete this form with proper care may result in a loss of protection under the Land Registration Act 2002 if, as a result, a mistake is made in the register.<br>Under section 66 of the Land Registration Act 2002 most documents (including this form) kept by the registrar relating to an application to the registrar or referred to in the register are open to public inspection and copying.</div><p style='font-size:8pt;text-align:center'>© Crown copyright (ref: LR/HO)</p>" + pf(3)
    L.html2pdf_checked([p1, p2, p3], TMP + "/tr1.pdf", css)
    L.scan_pdf(TMP + "/tr1.pdf", out, 11, 150, True, 60, noise=5, order=[1, 3, 2] if "order" in f else None)

# ------------------------------------------------------------------ 12 form 1, 13 statement
def form1(out, f):
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, Image
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    svg2png(L.sig("helen", 170, 58), TMP + "/helen.png")
    n = ParagraphStyle("n", fontName="Times-Roman", fontSize=11.5, leading=16, spaceAfter=8); h = ParagraphStyle("h", parent=n, fontName="Times-Bold", alignment=1, fontSize=13); r = ParagraphStyle("r", parent=n, alignment=2, fontName="Helvetica-Bold", fontSize=9.5, textColor="#7a1f1f")
    t = Table([["Date of power of attorney:", "18 June 2025"], ["Donor of power of attorney:", "Zubaida Khanum"], ["Donee of power of attorney:", "Imran Aslam Chaudhry"], ["Title number:", TITLE], ["Document executed by the attorney:", Paragraph("Transfer in Form TR1 to Daniel Peter Holroyd and Priya Holroyd dated 1 August 2025", n)]], colWidths=[70 * mm, 92 * mm])
    t.setStyle(TableStyle([("FONT", (0, 0), (0, -1), "Times-Bold", 11.5), ("FONT", (1, 0), (1, -1), "Times-Roman", 11.5), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 5)]))
    s = [Paragraph("TM LLP &nbsp;Doc. 12", r), Paragraph("LAND REGISTRATION RULES 2003<br/>SCHEDULE 3, FORM 1", h), Paragraph("Certificate as to execution of power of attorney (rule 61)", h), Spacer(1, 5 * mm), t, Spacer(1, 5 * mm),
         Paragraph("I, Helen Marsden, Solicitor, of Thackley Marsden LLP, 2nd Floor, Cheapside Chambers, Bradford BD1 0ZZ, certify that:", n),
         Paragraph("(1) the power of attorney (\"the power\") is in existence;", n), Paragraph("(2) the power is dated 18 June 2025;", n),
         Paragraph("(3) I am satisfied that the power is validly executed as a deed and authorises the attorney to execute the document on behalf of the donor of that power; and", n),
         Paragraph("(4) I hold the instrument creating the power.", n), Spacer(1, 10 * mm), Image(TMP + "/helen.png", 46 * mm, 17 * mm, hAlign="LEFT"),
         Paragraph("Signature of conveyancer: ...........................................................", n), Paragraph("Helen Marsden, Solicitor (SRA No. 000000)", n), Paragraph("Date: &nbsp;1 August 2025", n)]
    SimpleDocTemplate(out, pagesize=(210 * mm, 297 * mm), leftMargin=24 * mm, rightMargin=24 * mm, topMargin=16 * mm, title="Form 1", invariant=1).build(s)

def nonrev(out, f):
    css = ".page{font:11.6pt/1.65 'Carlito';padding:22mm 26mm} p{margin:0 0 9px}"
    h = docmark(13) + """<p style='text-align:center;font-weight:bold;font-size:13.5pt'>STATEMENT OF ATTORNEY</p><p><b>Property:</b> %s<br><b>Title number:</b> %s<br><b>Power of attorney:</b> dated 18 June 2025, made by Zubaida Khanum</p>
<p>I, <b>Imran Aslam Chaudhry</b>, of %s, state to the buyers, Daniel Peter Holroyd and Priya Holroyd, and to HM Land Registry:</p>
<ol style='padding-left:7mm'><li style='margin-bottom:7px'>I am the son of Zubaida Khanum and the attorney named in the power of attorney.</li><li style='margin-bottom:7px'>At the time when I signed the transfer, and at completion today, I did not know of any revocation of the power, nor of the occurrence of any event (such as the death or bankruptcy of the donor, or the loss of her capacity) which has the effect of revoking it.</li>
<li style='margin-bottom:7px'>I last spoke to my mother, who lives in Lahore, by video call on 31 July 2025. She knew that the sale was to be completed and wished it to go ahead.</li><li style='margin-bottom:7px'>The buyers are not related to me, and I have no interest in their purchase.</li><li>I signed the transfer in the presence of Claire Dobson on 1 August 2025, before it was dated.</li></ol>
<p style='margin-top:10mm'>%s<br><span style='border-top:1px solid #333;padding-right:40mm'>Imran Aslam Chaudhry</span></p><p>Dated: <span class='hw' style='font-size:15pt'>1st August 2025</span></p>
<p style='font-size:9.5pt;margin-top:12mm'>Identity of the signatory checked against British passport No. ZZ0007129 and signature witnessed at our office: &nbsp;%s &nbsp;Claire Dobson, Thackley Marsden LLP, 1 August 2025</p>""" % (PROP, TITLE, ADDR_A, L.sig("imran", 175, 60), L.sig("claire", 120, 38, "#111"))
    L.html2pdf_checked([h], TMP + "/nonrev.pdf", css)
    L.scan_pdf(TMP + "/nonrev.pdf", out, 131, 150, True, 62, noise=5)

# ------------------------------------------------------------------ 14 waybill
def way(out, f):
    css = ".page{padding:0} .w{position:absolute;left:12mm;top:12mm;width:186mm;height:128mm;border:1.5px solid #222;font:9.6pt/1.4 Liberation Sans;background:#fffdf4} .w td{border:1px solid #666;padding:5px 7px;vertical-align:top} .k{font-size:7pt;color:#b3471b;display:block;text-transform:uppercase}"
    h = """<div class='w'><table style='width:100%%;height:100%%'><tr><td style='background:#f0b429'><b style='font-size:17pt'>TransIndus Express</b><br>International waybill</td><td style='text-align:center'>%s<br><b>TIX 0000 4417 209</b></td></tr>
<tr><td style='width:50%%'><span class='k'>1 Shipper</span>Zubaida Khanum c/o Asma Javed<br>14 Fane Chambers, Lahore, Pakistan<br>Tel. 0000-0000562</td><td><span class='k'>2 Consignee</span>Thackley Marsden LLP (H Marsden, ref. HM/CHA0417)<br>2nd Floor, Cheapside Chambers, Bradford BD1 0ZZ, United Kingdom</td></tr>
<tr><td><span class='k'>3 Contents</span>Documents – no commercial value:<br>1 original power of attorney with notarial certificate and apostille; 1 Urdu version; 1 medical certificate; 1 passport copy; 1 death certificate with apostille</td><td><span class='k'>4 Service / weight</span>Express Document · 0.4 kg · 1 piece<br><span class='k' style='margin-top:4px'>5 Charges</span>Rs 9,850 – cash</td></tr>
<tr><td><span class='k'>6 Shipper's signature</span>%s<br>Date <span class='hw' style='font-size:14pt'>26/06/2025</span> &nbsp; Time <span class='hw' style='font-size:14pt'>15:10</span></td><td><span class='k'>7 Picked up by</span>%s Courier code 0417 &nbsp;<span class='hw' style='font-size:14pt'>26/06/2025</span></td></tr>
<tr><td colspan=2><span class='k'>8 Received in good order</span>Name <span class='hw' style='font-size:15pt'>C. Dobson</span> &nbsp; Signature %s &nbsp; Date <span class='hw' style='font-size:15pt'>01/07/2025</span> &nbsp; Time <span class='hw' style='font-size:15pt'>10:35</span></td></tr></table></div>
<div class='abs' style='right:16mm;top:62mm'>%s</div>""" % (L.barcode("tix", 220, 40), L.sig("asma", 120, 40), L.sig("cour", 90, 34, "#333"), L.sig("claire", 118, 38), L.stamp(["RECEIVED", "Thackley Marsden LLP", "01 JUL 2025"], "#a11", -8, 11, .65))
    L.html2pdf_checked([h], TMP + "/way.pdf", css)
    L.photo(TMP + "/way.pdf", out, 141, 150, 66, crop=(6, 6, 204, 147))

# ------------------------------------------------------------------ 00 letter
def letter(out, f):
    from docx import Document
    from docx.shared import Pt, Cm, RGBColor
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.3); s.top_margin = Cm(1.8); s.bottom_margin = Cm(1.8)
    st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10.5); st.paragraph_format.space_after = Pt(6)
    p = d.add_paragraph(); r = p.add_run("Thackley Marsden LLP"); r.bold = True; r.font.size = Pt(18); r.font.color.rgb = RGBColor(0x7a, 0x1f, 0x1f)
    p = d.add_paragraph("Solicitors · 2nd Floor, Cheapside Chambers, Bradford BD1 0ZZ · Tel. 00000 000118 · law@example.org\nAuthorised and regulated by the Solicitors Regulation Authority, No. 000000"); p.runs[0].font.size = Pt(8.5)
    d.add_paragraph("Ribblesdale Conveyancing Limited\nOtley Road, Shipley BD18 0ZZ")
    d.add_paragraph("1 August 2025\n\nOur ref: HM/CHA0417\nYour ref: RC/DP/2291")
    d.add_paragraph("Dear Ribblesdale Conveyancing")
    p = d.add_paragraph(); r = p.add_run("27 Oakfield Mount, Heaton, Bradford BD9 0ZZ – title number WYK000471\nOur client: Zubaida Khanum (by her attorney Imran Aslam Chaudhry)\nYour clients: Daniel Peter Holroyd and Priya Holroyd"); r.bold = True
    for t in ["We confirm completion today at £187,500, and thank you for the completion monies. We hand over the executed transfer, dated today, with the evidence which you will need for your application to HM Land Registry.",
              "The transfer is executed by the attorney. The donor lives in Lahore and does not read English. The power was drawn by us, read over to her in Urdu by an independent translator from a written Urdu version, executed before two witnesses and a notary public on 18 June 2025, and apostilled on 24 June 2025. The original reached us by courier on 1 July 2025. We retain it and enclose a copy certified on every page under section 3 of the Powers of Attorney Act 1971. The notarial certificate and the apostille, which are bound with the original, are enclosed as colour scans.",
              "The late Muhammad Aslam Chaudhry died in Lahore on 14 March 2022. There is no restriction on the register, and the beneficial joint tenancy was not severed. We enclose his death certificate, apostilled, and a certified translation.",
              "The register shows no financial charge. The keys are with the agents and may be released to your clients."]:
        p = d.add_paragraph(t); p.alignment = A.JUSTIFY
    p = d.add_paragraph(); p.add_run("Schedule of documents").bold = True; p.paragraph_format.keep_with_next = True
    rows = [("1", "Transfer (TR1), executed and dated 1 August 2025", "3"), ("2", "Special power of attorney dated 18 June 2025 – certified copy", "4"), ("3", "Notarial certificate of Khalid Mahmood Bhatti, Register No. 2217/2025, 18 June 2025", "1"),
            ("4", "Apostille No. %s, 24 June 2025 (power of attorney)" % AP1N, "1"), ("5", "Print of e-register check of both apostilles, 7 July 2025", "1"), ("6", "Urdu version of the power, with translator's certificate of 16 June 2025", "3"),
            ("7", "Certificate of Dr Saima Rauf as to capacity, 17 June 2025", "1"), ("8", "Passport of Zubaida Khanum – notary's certified copy, 18 June 2025", "1"), ("9", "Death certificate of Muhammad Aslam Chaudhry (Urdu), issued 6 May 2025, with Apostille No. %s" % AP2N, "2"),
            ("10", "English translation of document 9, with certificate of 8 July 2025", "2"), ("11", "Official copy of register WYK000471, 28 May 2025", "2"), ("12", "Conveyancer's certificate as to execution of the power (Form 1), 1 August 2025", "1"),
            ("13", "Statement of attorney as to non-revocation, 1 August 2025", "1"), ("14", "Courier waybill Lahore–Bradford, delivered 1 July 2025", "1")]
    t = d.add_table(rows=1, cols=3); t.style = "Light Grid Accent 1"; t.autofit = False
    for c, x in zip(t.rows[0].cells, ("Doc.", "Description", "Pages")): c.text = x
    for row in rows:
        for c, x in zip(t.add_row().cells, row): c.text = x
    L.set_widths(t, (1.3, 13.2, 1.8))
    for row in t.rows:
        for c in row.cells: c.paragraphs[0].paragraph_format.space_after = Pt(2)
    d.add_paragraph()
    d.add_paragraph("Total: 14 documents, 24 pages.")
    d.add_paragraph("Please acknowledge receipt.\n\nYours faithfully")
    svg2png(L.sig("helen", 170, 58), TMP + "/helen.png"); d.add_paragraph().add_run().add_picture(TMP + "/helen.png", width=Cm(4))
    d.add_paragraph("Helen Marsden, Solicitor\nfor Thackley Marsden LLP")
    d.core_properties.author = "H Marsden"; d.core_properties.title = "Completion letter"
    d.save(out)

ALL = dict(letter=letter, tr1=tr1, poa=poa, notc=notc, apo=apo, echeck=echeck, urdu=urdu, med=med, pp=pp, death=death, trans=trans, reg=reg, form1=form1, nonrev=nonrev, way=way)
FAULT = dict(date="med", signature="poa", missing="death", mismatch="notc", order="tr1", other="urdu")

MATTER = {"version": 1, "packs": ["execution-chain"], "opened": "2025-05-27", "zone": "Europe/London", "date_order": "DMY", "dates": {"submission": "2025-08-04"},
 "parties": [{"role": "donor", "names": ["Zubaida Khanum", "زبیدہ خانم"], "born": "1949-02-03", "numbers": {"cnic": CNIC, "passport": PP}},
  {"role": "attorney", "names": ["Imran Aslam Chaudhry", "عمران اسلم چوہدری"], "born": "1979-08-22", "numbers": {"passport": "ZZ0007129"}},
  {"role": "deceased", "names": ["Muhammad Aslam Chaudhry", "محمد اسلم چوہدری"], "born": "1944-10-11", "numbers": {"cnic": CNIC_H}},
  {"role": "buyer", "names": ["Daniel Peter Holroyd"]}, {"role": "buyer", "names": ["Priya Holroyd"]}]}

EXP = {"pack": "execution-chain", "as_of": "2025-08-04", "faults": [
 {"id": 1, "sort": "date", "files": [N["med"]], "page": 1, "what": "Dr Rauf's capacity certificate records the examination on, and is dated, 23-06-2025, five days after the power was executed (18 June 2025); the notary's certificate and the covering letter's schedule both speak of a certificate of 17 June 2025.", "why_it_matters": "It does not support capacity at the time of execution, and the notary cannot have been shown it on 18 June.", "severity": "error"},
 {"id": 2, "sort": "signature", "files": [N["poa"]], "page": 3, "what": "Page 3 of the certified copy of the power (the page with the donor's signature) bears no signed certificate that it is a true and complete copy of the corresponding page; pages 1, 2 and 4 do.", "why_it_matters": "Section 3 of the Powers of Attorney Act 1971 requires the certificate on each page; without it the contents of the power are not proved by the copy.", "severity": "error"},
 {"id": 3, "sort": "missing", "files": [N["death"], N["letter"], N["trans"]], "page": 1, "what": "The death certificate is one page only; the sheet with Apostille No. %s, listed in the schedule (2 pages) and described in the translation, is not there." % AP2N, "why_it_matters": "The foreign death certificate is not authenticated, though it is the evidence for taking the deceased joint proprietor off the register.", "severity": "error"},
 {"id": 4, "sort": "mismatch", "files": [N["notc"], N["pp"]], "page": 1, "what": "The notary identifies the donor by passport No. ZZ0004186; her passport copy and the power show ZZ0004816.", "why_it_matters": "The identification of the person who executed abroad does not agree with the identity paper.", "severity": "error"},
 {"id": 5, "sort": "order", "files": [N["tr1"]], "page": 2, "what": "The pages of the scanned TR1 are in the order page 1 of 3, page 3 of 3 (panel 12, execution), page 2 of 3 (panels 8 to 11).", "why_it_matters": "The deed reads as if executed before its operative panels; it must be put in order before lodging.", "severity": "warning"},
 {"id": 6, "sort": "other", "files": [N["urdu"], N["poa"]], "page": 2, "what": "The Urdu version has nine numbered clauses: clause 5 of the English power (receipt for the price, payment into the solicitors' client account and then only to the donor's own account) is left out and the rest renumbered, though the translator certifies a complete translation of ten numbered clauses.", "why_it_matters": "The version read over to the donor did not contain the power to receive the money and the safeguard for it; the certificates of translation and reading over are wrong.", "severity": "error"}],
 "clean_doubts": ["The notarial certificate and the apostille are enclosed as colour scans without solicitor's certification, the letter saying that they are bound with the original held by the firm.", "The translator's certificate of the Urdu version (16 June) is earlier than the power (18 June), because the engrossment was translated for reading over; the letter explains it.", "The Urdu version does not translate the execution page (said in the certificate).", "The register still gives the Bradford house as the donor's address; she now lives in Lahore.", "The power has no registration by a Sub-Registrar in Pakistan; it is for use in England only."]}

def build(names, outdir, faults=()):
    for k in names:
        ALL[k](os.path.join(outdir, N[k]), faults); print(" ", N[k], flush=True)

if __name__ == "__main__":
    C, F = ROOT + "/clean", ROOT + "/faulty"
    if not ONLY:
        shutil.rmtree(ROOT, ignore_errors=True)
    os.makedirs(C, exist_ok=True)
    build([k for k in ALL if not ONLY or k in ONLY], C)
    json.dump(MATTER, open(C + "/matter.json", "w", encoding="utf8"), ensure_ascii=False, indent=1)
    shutil.rmtree(F, ignore_errors=True); shutil.copytree(C, F)
    for s, k in FAULT.items():
        build([k], F, {"sig" if s == "signature" else s})
    json.dump(EXP, open(ROOT + "/expected.json", "w", encoding="utf8"), ensure_ascii=False, indent=1)
