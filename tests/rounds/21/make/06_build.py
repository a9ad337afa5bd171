# matter 06: NGO referral file, scam-compound trafficking, Karachi
import sys, os, json, shutil, importlib.util
here = os.path.dirname(os.path.abspath(__file__))
sp = importlib.util.spec_from_file_location("lib", here + "/05_06_lib.py"); L = importlib.util.module_from_spec(sp); sp.loader.exec_module(L)
ROOT = __import__("os").path.join(__import__("os").path.dirname(__file__), "made", "06-scam-compound-referral")
TMP = f"{tempfile.gettempdir()}/m06"; os.makedirs(TMP, exist_ok=True)
ONLY = set(sys.argv[1:])

CNIC, PASS, ETD = "00000-0000847-3", "ZZ0005528", "ZZ0009127"
IMEI1, IMEI2 = "000000004718235", "000000004718243"
IBAN = "PK00 MEHC 0000 0000 0047 1122"
REF = "RTM/TIP/2026/007"
NGO_A = "Suite 6, Second Floor, Saddar Arcade, Karachi"

N = dict(letter="00 Covering letter and index - FIA AHTC 13-03-2026.pdf", intake="Annex A - Intake and screening form.pdf", consent="Annex B - Consent (Urdu English) signed.pdf", stmt="Annex C - Bayan Bilal Ahmed (Urdu).pdf",
         trans="Annex D - English translation of statement.docx", chron="Annex E - Chronology.pdf", slips="Annex F - deposit slips.pdf", travel="Annex G IMG-20260312-WA0011 boarding pass + ETD.jpg", psych="Annex H - Psychosocial summary Dr Memon.pdf",
         cust="Annex I - Custody receipt 05-02-2026.pdf", hand="Annex J - Handover memo FIA 24-02-2026.pdf", ref1="Annex K - First referral letter 18-02-2026.pdf", ack="Annex L - FIA acknowledgement.pdf", poe="Annex M - Protectorate reply scan.jpg", log="Annex N - Information sharing record.pdf")

def bp(n, st=""):
    return "<div class='abs' style='bottom:5mm;right:8mm;font:bold 9pt Liberation Mono;color:#444;%s'>%03d</div>" % (st, n)
def an(x):
    return "<div class='abs' style='top:5mm;right:9mm;border:1.4px solid #333;font:bold 10pt Liberation Sans;padding:2px 9px;background:#fff'>ANNEXURE %s</div>" % x
SEAL = lambda size=132, rot=-12: L.seal("RAAHAT TRUST FOR MIGRANT WORKERS", "KARACHI", "RTM", "#0b6b62", size, rot, .7)
def head(sub=""):
    return ("<div style='display:flex;align-items:center;border-bottom:3px solid #0b6b62;padding-bottom:3mm'><div style='width:17mm;height:17mm;border-radius:50%%;background:#0b6b62;color:#fff;font:bold 15pt/17mm Carlito;text-align:center;margin-right:4mm'>RTM</div>"
            "<div style='flex:1'><div style='font:bold 16pt Carlito;color:#0b6b62'>Raahat Trust for Migrant Workers</div><div style='font:8.6pt/1.3 Carlito;color:#333'>%s · Helpline 0000-0000700 · cases@example.org<br>Sindh Charities Registration No. SCR-0000/2019</div></div>"
            "<div class='ur' style='font-size:12.5pt;color:#0b6b62;line-height:1.6;white-space:nowrap;margin-left:3mm'>راحت ٹرسٹ</div></div>%s") % (NGO_A, sub)

def svg2png(svg, png, w=170, h=60):
    import numpy as np
    L.html2pdf("<div style='padding:4px'>%s</div>" % svg, TMP + "/_s.pdf", css="@page{size:%dpx %dpx}" % (w + 14, h + 14))
    a = np.asarray(L.raster(TMP + "/_s.pdf", 220)[0].convert("RGBA")).copy(); lum = a[..., :3].mean(-1); a[..., 3] = np.clip((255 - lum) * 1.6, 0, 255).astype("uint8")
    L.Image.fromarray(a).save(png)

# ------------------------------------------------------------------ A intake
def intake(out, f):
    css = ".page{font:9.8pt/1.35 'Carlito';padding:14mm 15mm 12mm} td{border:1px solid #8aa;padding:4px 7px;vertical-align:top} .h{background:#0b6b62;color:#fff;font-weight:bold} .k{color:#456;width:38mm} table{width:100%;margin-bottom:3.5mm}"
    bx = lambda on: "<span style='border:1.2px solid #222;display:inline-block;width:12px;height:12px;font:bold 11px/11px Liberation Sans;text-align:center;margin-right:4px'>%s</span>" % ("✓" if on else "")
    r = lambda *c: "<tr>" + "".join("<td class='k'>%s</td><td>%s</td>" % (c[i], c[i + 1]) for i in range(0, len(c), 2)) + "</tr>"
    p1 = an("A") + head() + "<h2 style='text-align:center;margin:4mm 0 3mm;font-size:14pt'>INTAKE AND SCREENING FORM</h2><table><tr><td class='h' colspan=4>1. Case</td></tr>" + r("Case No.", REF, "Date of intake", "05-02-2026 (Thursday)") + r("First contact", "Helpline call, 02-02-2026", "Caseworker", "Hina Baig") + r("Place", "RTM office, Karachi", "Language", "Urdu and Sindhi (no interpreter needed)") + "</table>" + \
        "<table><tr><td class='h' colspan=4>2. Person referred</td></tr>" + r("Name", "Bilal Ahmed Soomro", "Father's name", "Ghulam Hussain Soomro") + r("Date of birth", "12-05-1999 (26 years)", "Sex", "Male") + r("CNIC", CNIC, "Passport", PASS + " (taken; not returned)") + r("Home address", "Goth Haji Soomro, Taluka Johi, District Dadu", "Present address", "Withheld – safe accommodation, Karachi") + r("Education", "Intermediate", "Marital status", "Unmarried") + r("Accompanied by", "Asif Ali Soomro (brother); waited outside", "Interviewed alone?", bx(1) + "Yes &nbsp; " + bx(0) + "No") + "</table>" + \
        "<table><tr><td class='h' colspan=2>3. Screening – Prevention of Trafficking in Persons Act, 2018, s. 3</td></tr>" + \
        "".join("<tr><td>%s</td><td style='width:28mm'>%sYes &nbsp;%sNo</td></tr>" % (t, bx(v), bx(not v)) for t, v in [("<b>Act:</b> recruited, transported, harboured or received by another", 1), ("<b>Means:</b> fraud or deception about the job, the place or the pay", 1), ("<b>Means:</b> force, threats, confinement", 1), ("<b>Means:</b> debt imposed; passport withheld", 1), ("<b>Purpose:</b> compelled labour", 1), ("<b>Purpose:</b> commercial sex acts", 0), ("Victim under 18 at the time", 0), ("Immediate danger at home address", 1)]) + "</table>" + \
        "<table><tr><td class='h' colspan=2>4. Needs on the day</td></tr><tr><td>%sShelter %sMedical %sPsychological %sLegal advice %sIdentity papers %sFood / clothing</td></tr></table>" % (bx(1), bx(0), bx(1), bx(1), bx(1), bx(0)) + bp(1)
    p2 = "<table><tr><td class='h'>5. Short account (own words, noted by caseworker)</td></tr><tr><td style='height:62mm'>Was offered a customer support job in Bangkok by one Waseem Akhtar of \"Al-Bahar Overseas Consultants\", Hyderabad, at USD 900 a month. Family paid Rs 1,250,000 in three bank deposits (June and July 2025). Flew Karachi–Bangkok on 17 August 2025 on a visit visa. Two days later taken by road and across a river to a walled compound near Myawaddy, Myanmar; passport taken. Made to send messages for online investment fraud, about 15 hours a day. Beaten and given electric shocks when targets were not met. Told he owed USD 4,000. Got out on 9 January 2026 when the compound was raided. Returned to Karachi on 24 January 2026 on an emergency travel document.<br><br>On 2 February 2026 Waseem Akhtar telephoned the brother and threatened the family.</td></tr></table>" + \
        "<table><tr><td class='h' colspan=2>6. Items brought by the client</td></tr><tr><td>Mobile phone; memory card; boarding pass stub; three bank deposit slips. Taken into custody the same day, see custody receipt (Annexure I).</td></tr></table>" + \
        "<table><tr><td class='h' colspan=4>7. Risk</td></tr>" + r("From", "Agent and associates", "Level", bx(0) + "Low " + bx(0) + "Medium " + bx(1) + "High") + r("Reason", "Threat of 02-02-2026; agent knows the village; a relative of the agent serves at PS Johi", "Measures", "Safe accommodation; new SIM; no contact with PS Johi; family told not to answer the agent") + "</table>" + \
        "<table><tr><td class='h' colspan=4>8. Outcome</td></tr><tr><td colspan=4>%sPresumed victim of trafficking – prepare referral to FIA Anti-Human Trafficking Circle, Karachi, with consent (Annexure B)<br>%sNot a trafficking case<br>%sFurther information needed</td></tr></table>" % (bx(1), bx(0), bx(0)) + \
        "<table style='margin-top:8mm'><tr><td style='width:50%%;height:30mm'>Caseworker<br>%s<br>Hina Baig &nbsp; 05-02-2026</td><td>Reviewed by designated safeguarding lead<br>%s<br>Farah Naz Qazi, Executive Director &nbsp; 06-02-2026</td></tr></table>" % (L.sig("hina", 140, 48), L.sig("farah", 140, 48, "#222")) + "<div style='font-size:8.5pt;color:#555'>Form RTM-01 (rev. 3). Confidential – keep in locked cabinet. Page 2 of 2.</div>" + bp(2)
    L.html2pdf_checked([p1, p2], out, css)

# ------------------------------------------------------------------ B consent
def consent(out, f):
    bro = "signature" in f
    css = ".page{font:10.2pt/1.4 'Liberation Sans';padding:15mm 16mm} .c td{border:1px solid #444;padding:4px 7px;vertical-align:top} .u{font-size:10.8pt;line-height:2}"
    tick = lambda y: "<td style='text-align:center;width:15mm' class='hw'><span style='font:bold 17pt DejaVu Sans'>%s</span></td><td style='text-align:center;width:15mm' class='hw'><span style='font:bold 17pt DejaVu Sans'>%s</span></td>" % ("✓" if y else "", "" if y else "✓")
    rows = [("1", "FIA, Anti-Human Trafficking Circle, Karachi – my name and particulars, statement, papers, telephone and memory card", "ایف آئی اے انسدادِ انسانی سمگلنگ سرکل کراچی: نام، کوائف، بیان، کاغذات، فون اور میموری کارڈ", 1),
            ("2", "Protectorate of Emigrants, Karachi – my name and CNIC, the agent's name and licence number, deposit slips; <b>not</b> statement or health", "پروٹیکٹوریٹ آف ایمیگرینٹس کراچی: نام، شناختی کارڈ، ایجنٹ کا نام اور لائسنس نمبر، بینک رسیدیں؛ بیان یا صحت کی معلومات نہیں", 1),
            ("3", "Dr Sana Memon, clinical psychologist – for assessment and help; and a translator bound to secrecy", "ڈاکٹر ثنا میمن، ماہرِ نفسیات: معائنہ اور مدد کے لیے؛ نیز رازداری کا پابند مترجم", 1), ("4", "Psychosocial summary of Dr Memon to FIA only", "ڈاکٹر میمن کی رپورٹ کا خلاصہ صرف ایف آئی اے کو", 1),
            ("5", "Police of my home district (PS Johi, District Dadu)", "میرے آبائی ضلع کی پولیس (تھانہ جوہی، ضلع دادو)", 0), ("6", "My brother Asif Ali Soomro – appointments and safe arrival only", "میرے بھائی آصف علی سومرو: صرف ملاقات کی تاریخ اور خیریت", 1), ("7", "Press, social media, donors' reports (with or without name)", "اخبارات، سوشل میڈیا، ڈونر رپورٹس (نام کے ساتھ یا بغیر)", 0)]
    p1 = an("B") + head() + """<h2 style='text-align:center;font-size:13pt;margin:4mm 0 1mm'>CONSENT TO REFERRAL AND TO SHARING OF INFORMATION</h2><div class='ur' style='text-align:center;font-size:13pt'><b>ریفرل اور معلومات کے اشتراک کی رضامندی</b></div>
<p>Case No. %s &nbsp;&nbsp; Name: <b>Bilal Ahmed Soomro</b> &nbsp;&nbsp; CNIC: %s</p>
<table class='c' style='width:100%%'><tr style='background:#e3efed;font-weight:bold'><td style='width:7mm'></td><td>May the Trust give information to … / کیا ٹرسٹ معلومات دے سکتا ہے</td><td style='text-align:center'>Yes<br>ہاں</td><td style='text-align:center'>No<br>نہیں</td></tr>%s</table>""" % (REF, CNIC, "".join("<tr><td>%s</td><td>%s<div class='ur u'>%s</div></td>%s</tr>" % (a, b, c, tick(d)) for a, b, c, d in rows)) + bp(3)
    if bro:
        sg = "%s<br><span class='hw ur' style='font-size:11.5pt;color:#1b2e86'>برائے بلال احمد (بھائی)</span>" % L.usig("آصف علی سومرو", 25)
    else:
        sg = L.usig("بلال احمد", 28)
    p2 = """<div style='display:flex;gap:6mm;margin-top:4mm'><div style='width:50%%'><p>I have been told, in Urdu and Sindhi:</p><ul style='padding-left:5mm'><li>what will be shared, with whom and why;</li><li>that I need not agree, and that shelter and help do not depend on it;</li><li>that I may take back this consent at any time, by word or in writing, but that what has already been given to FIA cannot be called back;</li><li>that the Trust will write down every disclosure in a record which I may see;</li><li>that this consent ends on <b>4 August 2026</b> unless I renew it.</li></ul><p>I am an adult and give this consent myself and freely.</p></div>
<div style='width:50%%' class='ur u'><p>مجھے اردو اور <span style="font-family:'Noto Naskh Arabic'">سندھی</span> میں بتایا گیا ہے کہ:</p><p>کون سی معلومات، کس کو اور کیوں دی جائیں گی؛<br>مجھ پر رضامندی لازم نہیں، اور رہائش و مدد اس پر منحصر نہیں؛<br>میں کسی بھی وقت زبانی یا تحریری طور پر رضامندی واپس لے سکتا ہوں، مگر جو معلومات ایف آئی اے کو دی جا چکیں وہ واپس نہیں ہو سکتیں؛<br>ٹرسٹ ہر اشتراک کو رجسٹر میں درج کرے گا جو میں دیکھ سکتا ہوں؛<br>یہ رضامندی <b>4 اگست 2026</b> کو ختم ہو جائے گی جب تک میں اس کی تجدید نہ کروں۔</p><p>میں بالغ ہوں اور اپنی مرضی سے خود یہ رضامندی دیتا ہوں۔</p></div></div>
<table class='c' style='width:100%%;margin-top:6mm'><tr><td style='width:52%%;height:38mm'>Signature of the person giving consent / دستخط رضامندی دینے والا<br><div style='text-align:center;margin-top:4mm'>%s</div></td><td>Name: Bilal Ahmed Soomro<br>CNIC: %s<br><br>Date: <span class='hw' style='font-size:15pt'>05-02-2026</span><br>Place: Karachi</td></tr>
<tr><td style='height:30mm'>Read over and explained by (caseworker)<br><div style='text-align:center'>%s</div></td><td>Name: Hina Baig<br>Date: <span class='hw' style='font-size:15pt'>05-02-2026</span></td></tr>
<tr><td style='height:30mm'>Witness (the client's own advocate, not of the Trust)<br><div style='text-align:center'>%s</div></td><td>Name: Nadeem Channa, Advocate, Karachi<br>CNIC: 00000-0000391-7<br>Date: <span class='hw' style='font-size:15pt'>05-02-2026</span></td></tr></table>
<div class='abs' style='right:22mm;bottom:24mm'>%s</div><div style='font-size:8pt;color:#555;margin-top:6mm'>Form RTM-02. The original stays in the case file; one copy given to the client.</div>""" % (sg, CNIC, L.sig("hina", 150, 50), L.sig("nadeem", 150, 50, "#222"), SEAL(128)) + bp(4)
    L.html2pdf_checked([p1, p2], TMP + "/consent.pdf", css)
    L.scan_pdf(TMP + "/consent.pdf", out, 601, 150, False, 60, noise=5)

# ------------------------------------------------------------------ C statement
UR = ["میں مسمی بلال احمد سومرو ولد غلام حسین سومرو، عمر 26 سال، شناختی کارڈ نمبر <span dir=ltr>%s</span>، ساکن گوٹھ حاجی سومرو، تعلقہ جوہی، ضلع دادو، اپنی مرضی سے بیان کرتا ہوں۔" % CNIC,
 "3 جون 2025 کو حیدرآباد میں میری ملاقات وسیم اختر سے ہوئی جو ”البحر اوورسیز کنسلٹنٹس“ کے نام سے دفتر چلاتا ہے۔ اس نے کہا کہ اس کے پاس لائسنس نمبر <span dir=ltr>OEP/0000/KAR</span> ہے اور بینکاک میں کسٹمر سپورٹ کی نوکری ہے، تنخواہ 900 امریکی ڈالر ماہانہ۔",
 "اس کے کہنے پر میں نے فرم کے بینک اکاؤنٹ میں تین بار رقم جمع کرائی: 10 جون 2025 کو 300,000 روپے، 2 جولائی 2025 کو 450,000 روپے اور 21 جولائی 2025 کو 500,000 روپے، کل 1,250,000 روپے۔ یہ رقم میرے والد نے زمین گروی رکھ کر حاصل کی۔",
 "17 اگست 2025 کو میں وزٹ ویزا پر کراچی سے بینکاک گیا۔ میرے پاسپورٹ پر پروٹیکٹر کا اندراج نہیں کرایا گیا۔ وسیم اختر نے کہا کہ یہ کام بینکاک پہنچ کر ہو جائے گا۔",
 "19 اگست 2025 کو دو آدمی مجھے ہوٹل سے گاڑی میں لے گئے۔ کئی گھنٹے بعد کشتی سے دریا پار کرایا گیا اور میانمار میں میاوادی کے قریب ایک بند احاطے میں پہنچا دیا گیا۔ وہاں میرا پاسپورٹ نمبر <span dir=ltr>%s</span> لے لیا گیا جو آج تک واپس نہیں ملا۔" % PASS,
 "مجھ سے روزانہ تقریباً 15 گھنٹے آن لائن سرمایہ کاری کے جعلی پیغامات بھجوائے جاتے تھے۔ ہدف پورا نہ ہوتا تو مارا جاتا اور بجلی کے جھٹکے دیے جاتے۔ منیجر، جسے ”لیو“ کہتے تھے، نے کہا کہ مجھ پر 4,000 ڈالر کا قرض ہے اور ادا کیے بغیر نہیں جا سکتا۔ کوئی تنخواہ نہیں ملی۔",
 "5 اکتوبر 2025 کو میں نے بھاگنے کی کوشش کی۔ مجھے پکڑ کر تین دن ایک اندھیرے کمرے میں بند رکھا گیا۔ وہاں میرے ساتھ اور بھی پاکستانی تھے۔",
 "9 جنوری 2026 کو مقامی فورس نے احاطے پر چھاپہ مارا اور مجھے گیارہ دوسرے پاکستانیوں کے ساتھ نکال کر تھائی لینڈ کے شہر مے سوت پہنچایا گیا۔",
 "16 جنوری 2026 کو سفارت خانہ پاکستان بینکاک نے مجھے ایمرجنسی سفری دستاویز نمبر <span dir=ltr>%s</span> جاری کی اور 24 جنوری 2026 کو میں کراچی پہنچا۔ ایئرپورٹ پر یہ دستاویز لے لی گئی، مگر میرا بیان نہیں لیا گیا۔" % ETD,
 "2 فروری 2026 کو وسیم اختر نے میرے بھائی آصف علی کو فون پر دھمکی دی کہ اگر شکایت کی تو انجام برا ہوگا۔ اسی دن میں نے راحت ٹرسٹ کی ہیلپ لائن پر رابطہ کیا۔",
 "میرا فون سام سنگ گلیکسی A15، جو میں نے احاطے میں چھپا کر رکھا تھا، اور اس کا میموری کارڈ میں نے 5 فروری 2026 کو راحت ٹرسٹ کے حوالے کیے۔ ان میں وسیم اختر کے پیغامات اور احاطے کی تصاویر ہیں۔",
 "میں چاہتا ہوں کہ وسیم اختر اور اس کے ساتھیوں کے خلاف کارروائی ہو۔ میری معلومات تھانہ جوہی کو نہ دی جائیں، کیونکہ وسیم اختر کا ایک رشتہ دار وہاں ملازم ہے۔"]
EN = ["I, Bilal Ahmed Soomro, son of Ghulam Hussain Soomro, aged 26 years, CNIC No. %s, resident of Goth Haji Soomro, Taluka Johi, District Dadu, state of my own free will:" % CNIC,
 "On 3 June 2025 I met Waseem Akhtar at Hyderabad, who runs an office in the name of \"Al-Bahar Overseas Consultants\". He said that he had licence No. OEP/0000/KAR and that there was a job in customer support in Bangkok at a salary of 900 US dollars a month.",
 "At his word I deposited money three times in the bank account of the firm: Rs 300,000 on 10 June 2025, Rs 450,000 on 2 July 2025 and Rs 500,000 on 21 July 2025, in all Rs 1,250,000. My father raised this money by pledging his land.",
 "On 17 August 2025 I went from Karachi to Bangkok on a visit visa. The Protector's entry was not obtained on my passport. Waseem Akhtar said that this would be done after reaching Bangkok.",
 "On 19 August 2025 two men took me from the hotel in a vehicle. After many hours I was taken across a river by boat and brought to a closed compound near Myawaddy in Myanmar. There my passport No. %s was taken, which has not been returned to this day." % PASS,
 "I was made to send false online investment messages for about 15 hours every day. If the target was not met I was beaten and given electric shocks. The manager, whom they called \"Leo\", said that I owed 4,000 dollars and could not leave without paying. I received no salary.",
 "On 5 October 2025 I tried to escape. I was caught and kept locked in a dark room for three days. There were other Pakistanis with me there.",
 "On 9 January 2026 a local force raided the compound, and I was brought out with eleven other Pakistanis and taken to the town of Mae Sot in Thailand.",
 "On 16 January 2026 the Embassy of Pakistan, Bangkok, issued me emergency travel document No. %s, and on 24 January 2026 I reached Karachi. At the airport this document was taken from me, but my statement was not recorded." % ETD,
 "On 2 February 2026 Waseem Akhtar threatened my brother Asif Ali by telephone that if we complained the end would be bad. On the same day I contacted the helpline of Raahat Trust.",
 "My Samsung Galaxy A15 telephone, which I had kept hidden in the compound, and its memory card I handed to Raahat Trust on 5 February 2026. They contain messages of Waseem Akhtar and pictures of the compound.",
 "I want action to be taken against Waseem Akhtar and his associates. My information should not be given to Police Station Johi, because a relative of Waseem Akhtar is employed there."]

def stmt(out, f):
    D = "۰۱۲۳۴۵۶۷۸۹"; ud = lambda n: "".join(D[int(c)] for c in str(n))
    css = ".page{padding:20mm 22mm;background:repeating-linear-gradient(#fff 0,#fff 100%)} .u{font-size:14.6pt;line-height:2.4} .u p{margin:0 0 6px;text-align:justify}"
    P = lambda a, b: "".join("<p>%s%s</p>" % ("" if i == 0 else "<b>%s۔</b> " % ud(i), UR[i]) for i in range(a, b))
    ft = lambda n: "<div class='abs ur' style='bottom:9mm;left:0;right:0;text-align:center;font-size:9.5pt'>صفحہ %s از ۳</div><div class='abs' style='bottom:12mm;left:20mm'>%s</div>" % (ud(n), L.usig("بلال احمد", 18)) + bp(4 + n)
    p1 = an("C") + "<div class='ur u'><p style='text-align:center;font-size:17pt;margin-top:2mm'><b>بیان</b></p><p style='font-size:11.5pt'>کیس نمبر <span dir=ltr>%s</span> &nbsp;&nbsp; تاریخ: 10 فروری 2026 &nbsp;&nbsp; مقام: دفتر راحت ٹرسٹ، کراچی</p>%s</div>" % (REF, P(0, 5)) + ft(1)
    p2 = "<div class='ur u'>%s</div>" % P(5, 10) + ft(2)
    p3 = """<div class='ur u'>%s<p>یہ بیان مجھے پڑھ کر سنایا گیا اور درست تسلیم کیا۔</p></div>
<table style='width:100%%;margin-top:8mm;direction:rtl' class='ur'><tr><td style='width:40%%;text-align:center;vertical-align:bottom;line-height:1.9'>%s<br>%s<div style='border-top:1px solid #333;font-size:11.5pt'>دستخط و نشان انگوٹھا<br>بلال احمد سومرو<br>مورخہ <span dir=ltr class='hw' style='font-size:15pt'>10-02-2026</span></div></td>
<td style='text-align:center;vertical-align:bottom;line-height:1.9'>%s<div style='border-top:1px solid #333;font-size:11.5pt;margin:0 4mm'>قلم بند کنندہ<br>حنا بیگ، کیس ورکر<br><span dir=ltr class='hw' style='font-size:15pt'>10-02-2026</span></div></td>
<td style='text-align:center;vertical-align:bottom;line-height:1.9'>%s<div style='border-top:1px solid #333;font-size:11.5pt'>گواہ<br>ندیم چنہ، ایڈووکیٹ<br><span dir=ltr class='hw' style='font-size:15pt'>10-02-2026</span></div></td></tr></table>""" % (P(10, 12), L.usig("بلال احمد", 26), L.thumb("bilal", 52, 70), L.sig("hina", 130, 46), L.sig("nadeem", 130, 46, "#222")) + ft(3)
    L.html2pdf_checked([p1, p2, p3], TMP + "/stmt.pdf", css)
    L.scan_pdf(TMP + "/stmt.pdf", out, 611, 150, True, 62, noise=6)

# ------------------------------------------------------------------ D translation docx
def trans(out, f):
    from docx import Document
    from docx.shared import Pt, Cm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.6); s.top_margin = Cm(2); s.bottom_margin = Cm(1.9)
    pg = OxmlElement("w:pgNumType"); pg.set(qn("w:start"), "8"); s._sectPr.append(pg)
    st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(12.5); st.paragraph_format.space_after = Pt(9); st.paragraph_format.line_spacing = 1.4
    
    def footer(sec, z):
        fp = sec.footer.paragraphs[0]; fp.alignment = A.RIGHT; fp.add_run(z)
        for t, x in (("begin", None), (None, "PAGE"), ("end", None)):
            r = fp.add_run()
            if t: e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), t)
            else: e = OxmlElement("w:instrText"); e.text = x
            r._r.append(e)
    footer(s, "00")
    def P(t, b=False, al=None, sz=None):
        p = d.add_paragraph(); r = p.add_run(t); r.bold = b
        if sz: r.font.size = Pt(sz)
        p.alignment = al if al is not None else A.JUSTIFY
        return p
    P("ANNEXURE D", True, A.RIGHT, 10.5)
    P("TRANSLATION FROM URDU", False, A.CENTER, 10.5); P("STATEMENT", True, A.CENTER, 15)
    P("Case No. %s\nDate: 10 February 2026\nPlace: Office of Raahat Trust, Karachi" % REF, al=A.LEFT)
    for i, t in enumerate(EN):
        P(t if i == 0 else "%d.  %s" % (i, t))
    P("This statement has been read over to me and I accept it as correct.")
    P("[Signed and thumb-marked] Bilal Ahmed Soomro, dated 10-02-2026\n[Signed] Recorded by: Hina Baig, caseworker, 10-02-2026\n[Signed] Witness: Nadeem Channa, Advocate, 10-02-2026\n[Each page is signed at the foot by Bilal Ahmed.]", al=A.LEFT)
    s2 = d.add_section()
    for e in s2._sectPr.findall(qn("w:pgNumType")): s2._sectPr.remove(e)
    s2.footer.is_linked_to_previous = False; footer(s2, "0")
    P("TRANSLATOR'S CERTIFICATE", True, A.CENTER)
    P("I, Saima Talpur, M.A. (English), translator, of Flat 3, Garden Court, Karachi, CNIC No. 00000-0000456-2, certify that I know Urdu and English well, and that the foregoing is a true, complete and accurate translation of the statement in Urdu of three pages shown to me by Raahat Trust (Annexure C), recorded on 10 February 2026.")
    P("I have given the Trust an undertaking of confidentiality. I am not related to any person named in the statement.")
    svg2png(L.sig("talpur", 170, 58), TMP + "/talpur.png"); d.add_paragraph().add_run().add_picture(TMP + "/talpur.png", width=Cm(4))
    P("Saima Talpur\nTranslator\nKarachi, %s February 2026" % ("7" if "date" in f else "12"), al=A.LEFT)
    d.core_properties.author = "S Talpur"; d.core_properties.title = "Translation of statement"
    d.save(out)

# ------------------------------------------------------------------ E chronology (reportlab)
CH = [("02-06-2025", "Bilal sees an advertisement on Facebook for \"jobs in Thailand\" by Al-Bahar Overseas Consultants.", "H"), ("03-06-2025", "Meets Waseem Akhtar at Hyderabad; offer of customer support job in Bangkok, USD 900 a month; licence No. OEP/0000/KAR quoted.", "C para 1"),
      ("10-06-2025", "First deposit, Rs 300,000.", "C para 2; F"), ("02-07-2025", "Second deposit, Rs 450,000.", "C para 2; F"), ("21-07-2025", "Third deposit, Rs 500,000 (total Rs 1,250,000).", "C para 2; F"),
      ("17-08-2025", "Flies Karachi–Bangkok on a visit visa; no Protector's entry.", "C para 3; G"), ("19-08-2025", "Taken by road and boat to a compound near Myawaddy, Myanmar; passport ZZ0005528 taken. Compelled to work about 15 hours a day.", "C paras 4–5"),
      ("05-10-2025", "Tries to escape; locked in a dark room for three days.", "C para 6; H"), ("09-01-2026", "Compound raided; brought out with eleven other Pakistanis and taken to Mae Sot, Thailand.", "C para 7"),
      ("16-01-2026", "Embassy of Pakistan, Bangkok, issues emergency travel document ZZ0009127.", "C para 8; G"), ("24-01-2026", "Arrives at Karachi; emergency travel document surrendered.", "C para 8; G"),
      ("02-02-2026", "Waseem Akhtar threatens the brother, Asif Ali, by telephone. Bilal calls the RTM helpline.", "A; C para 9"), ("05-02-2026", "Intake and screening at RTM; consent signed; telephone, memory card and papers taken into custody.", "A; B; I"),
      ("10-02-2026", "Statement recorded in Urdu.", "C"), ("11-02-2026", "Assessment by Dr Sana Memon.", "H"), ("12-02-2026", "English translation of the statement certified.", "D"), ("13-02-2026", "Psychosocial summary issued.", "H"), ("18-02-2026", "First referral letter sent to FIA AHTC Karachi.", "K; N"),
      ("19-02-2026", "Query to Protectorate of Emigrants, Karachi.", "N"), ("20-02-2026", "FIA registers Enquiry No. 38/2026 and asks for the articles and the full file.", "L"), ("24-02-2026", "Telephone, memory card and original papers handed over to FIA.", "J; N"),
      ("04-03-2026", "Protectorate replies: no such licence, no emigrant registration.", "M"), ("13-03-2026", "Full file prepared.", "covering letter")]
def chron(out, f):
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    rows = list(CH)
    if "order" in f:
        i = [k for k, r in enumerate(rows) if r[0] == "09-01-2026"][0]; rows[i], rows[i + 1] = rows[i + 1], rows[i]
    n = ParagraphStyle("n", fontName="Helvetica", fontSize=10, leading=13.5)
    data = [["No.", "Date", "Event", "Source"]] + [[str(i), a, Paragraph(b, n), Paragraph(c, n)] for i, (a, b, c) in enumerate(rows, 1)]
    t = Table(data, colWidths=[11 * mm, 25 * mm, 103 * mm, 33 * mm], repeatRows=1)
    t.setStyle(TableStyle([("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 10), ("FONT", (0, 1), (1, -1), "Helvetica", 10), ("LINEBELOW", (0, 0), (-1, -1), .4, "#999999"), ("LINEABOVE", (0, 0), (-1, 0), 1.2, "#0b6b62"), ("BACKGROUND", (0, 0), (-1, 0), "#e3efed"), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), 5)]))
    def dec(c, d):
        c.setFont("Helvetica", 8.5); c.drawString(19 * mm, 9 * mm, "Raahat Trust for Migrant Workers – %s – Chronology, page %d of 2" % (REF, d.page)); c.setFont("Courier-Bold", 9); c.drawRightString(202 * mm, 6 * mm, "%03d" % (10 + d.page))
        if d.page == 1:
            c.rect(168 * mm, 282 * mm, 33 * mm, 7 * mm); c.setFont("Helvetica-Bold", 10); c.drawCentredString(184.5 * mm, 284.2 * mm, "ANNEXURE E")
    H = ParagraphStyle("h", fontName="Helvetica-Bold", fontSize=14, alignment=1, leading=18)
    S = ParagraphStyle("s", fontName="Helvetica", fontSize=9.5, alignment=1, leading=13)
    SimpleDocTemplate(out, pagesize=(210 * mm, 297 * mm), leftMargin=19 * mm, rightMargin=19 * mm, topMargin=20 * mm, bottomMargin=17 * mm, title="Chronology", invariant=1).build(
        [Paragraph("CHRONOLOGY OF EVENTS", H), Paragraph("Bilal Ahmed Soomro – Case No. %s<br/>Letters in the last column are annexures of the file." % REF, S), Spacer(1, 5 * mm), t, Spacer(1, 8 * mm), Paragraph("Prepared by Hina Baig, caseworker, on 13 March 2026 from the papers of the file.", n)], onFirstPage=dec, onLaterPages=dec)

# ------------------------------------------------------------------ F slips
def slips(out, f):
    css = "@page{size:210mm 140mm} .page{width:210mm;height:139.6mm;padding:9mm 12mm;font:10.8pt/1.5 'Liberation Sans'} td{border:1px solid #557;padding:6px 8px}"
    def one(k, dt, amt, words, tr, br, teller, d2):
        den = "".join("<tr><td style='text-align:right'>5,000 x</td><td class='hw' style='font-size:13pt;text-align:right'><span style='font-size:13pt'>%d</span></td></tr>" % (amt // 5000))
        return (an("F") if k == 1 else "") + """<div style='border:1.5px solid #24407a;padding:4mm;position:relative;background:#f4f7fd;margin-top:%dmm'><div style='display:flex;justify-content:space-between;align-items:center;color:#24407a'><b style='font-size:14pt'>Mehran Commercial Bank Ltd.</b><span class='urn'>رقم جمع کرانے کی رسید</span><b>CASH DEPOSIT SLIP – Customer copy</b></div>
<table style='width:100%%;margin-top:3mm'><tr><td style='width:34mm'>Branch</td><td>%s</td><td style='width:24mm'>Date</td><td class='hw'><span style='font-size:15pt'>%s</span></td></tr>
<tr><td>Account title</td><td colspan=3 class='hw'><span style='font-size:15pt'>Al-Bahar Overseas Consultants</span></td></tr><tr><td>IBAN</td><td colspan=3 style='font-family:Liberation Mono'>%s</td></tr>
<tr><td>Amount (figures)</td><td class='hw'><span style='font-size:16pt'>Rs %s/-</span></td><td>5,000 x</td><td class='hw'><span style='font-size:15pt'>%d</span></td></tr><tr><td>Amount (words)</td><td colspan=3 class='hw'><span style='font-size:15pt'>%s only</span></td></tr>
<tr><td>Depositor</td><td class='hw'><span style='font-size:15pt'>Bilal Ahmed Soomro</span></td><td>CNIC</td><td class='hw'><span style='font-size:14pt'>%s</span></td></tr></table>
<div style='display:flex;justify-content:space-between;margin-top:3mm;align-items:flex-end'><div>%s<br><span style='font-size:8.5pt'>Depositor's signature</span></div><div style='font:9pt Liberation Mono'>TRN %s<br>TELLER %s &nbsp; CASH RECEIVED</div><div>%s</div></div></div>""" % (
            4 if k == 1 else 0, br, dt, IBAN, format(amt, ","), amt // 5000, words, CNIC, L.usig("بلال احمد", 20), tr, teller,
            L.stamp(["MEHRAN COMMERCIAL BANK", br.upper(), "CASH RECEIVED", d2], "#7a1f5a", -4 + k, 10)) + bp(12 + k, "bottom:3mm")
    ps = [one(1, "10-06-2025", 300000, "Rupees three lac", "000610-0417", "Johi Branch, Dadu", "04", "10 JUN 2025"), one(2, "02-07-2025", 450000, "Rupees four lac fifty thousand", "000702-0288", "Johi Branch, Dadu", "04", "02 JUL 2025"), one(3, "21-07-2025", 500000, "Rupees five lac", "000721-0093", "Johi Branch, Dadu", "02", "21 JUL 2025")]
    L.html2pdf_checked(ps, TMP + "/slips.pdf", css)
    L.scan_pdf(TMP + "/slips.pdf", out, 621, 160, False, 60, noise=6, skip=(3,) if "missing" in f else ())

# ------------------------------------------------------------------ G travel
def travel(out, f):
    css = ".page{padding:0;background:#fff;font-family:'Liberation Sans'} .k{font-size:7pt;color:#667;display:block} b{font-size:11pt}"
    fl = lambda k, v: "<td style='padding:3px 10px 5px 0;vertical-align:top'><span class='k'>%s</span><b>%s</b></td>" % (k, v)
    h = an("G") + bp(16) + """<div class='abs' style='left:14mm;top:20mm;width:182mm;height:72mm;border:1px solid #889;background:#fbfcff'><div style='background:#0b3d66;color:#fff;padding:5px 12px;font-weight:bold;display:flex;justify-content:space-between'><span>BOARDING PASS</span><span>Trans-Delta Airways</span></div><div style='display:flex'><table style='margin:3mm 5mm'>
<tr>%s%s%s</tr><tr>%s%s%s</tr><tr>%s%s%s</tr></table><div style='border-left:2px dashed #889;padding:4mm'>%s<div style='font-size:8pt;margin-top:3mm'>SOOMRO/BILAL AHMED MR<br>XX341 &nbsp; KHI–BKK<br>17AUG25 &nbsp; 31C<br>SEQ 0114</div></div></div></div>
<div class='abs' style='left:14mm;top:104mm;width:182mm;height:132mm;border:1px solid #787;background:#f3f8f1;padding:6mm'><div style='text-align:center;color:#1f5b3a'><b style='font-size:13pt'>EMBASSY OF PAKISTAN, BANGKOK</b><br><span class='urn'>سفارت خانہ پاکستان، بینکاک</span><br><b style='font-size:14pt'>EMERGENCY TRAVEL DOCUMENT</b><br><span style='font-size:9pt'>valid for a single journey to Pakistan</span></div>
<div style='display:flex;margin-top:4mm'><div>%s</div><table style='margin-left:7mm'><tr>%s%s</tr><tr>%s%s</tr><tr>%s%s</tr><tr>%s%s</tr><tr>%s</tr></table></div>
<div class='abs' style='right:12mm;bottom:8mm;text-align:center'>%s<br><span style='font-size:8.5pt'>Second Secretary (Consular)</span></div><div class='abs' style='left:58mm;bottom:4mm'>%s</div><div class='abs' style='left:9mm;bottom:10mm'>%s</div></div>""" % (
        fl("Name", "SOOMRO/BILAL AHMED MR"), fl("From", "KARACHI KHI"), fl("To", "BANGKOK BKK"), fl("Flight", "XX 341"), fl("Date", "17 AUG 2025"), fl("Time", "23:40"), fl("Seat", "31C"), fl("Booking", "0XQ4ZZ"), fl("Ticket", "000 0000471182"), L.qr("bpass", size=74),
        L.face("border:1px solid #888", 2, 88, 112, False), fl("Document No.", ETD), fl("Name", "BILAL AHMED SOOMRO"), fl("Father's name", "GHULAM HUSSAIN SOOMRO"), fl("Date of birth", "12 MAY 1999"), fl("CNIC", CNIC), fl("Previous passport", PASS + " (not produced)"), fl("Date of issue", "16 JAN 2026"), fl("Valid until", "15 FEB 2026"), fl("Reason", "Passport taken by others; repatriation"),
        L.sig("kamalemb", 130, 44), L.seal("EMBASSY OF PAKISTAN", "BANGKOK", "CONSULAR|SECTION", "#243c9c", 100, -10, .65), L.stamp(["IMMIGRATION PAKISTAN", "KARACHI – ARRIVAL", "24 JAN 2026"], "#a11", -7, 10, .75))
    L.html2pdf_checked([h], TMP + "/travel.pdf", css)
    L.photo(TMP + "/travel.pdf", out, 631, 130, 64, crop=(2, 2, 208, 295), bg=(120, 116, 108), pad=50)

# ------------------------------------------------------------------ H psych
def psych(out, f):
    css = ".page{font:11.4pt/1.6 'P052','Liberation Serif';padding:20mm 23mm;text-align:justify} p{margin:0 0 8px} h4{margin:9px 0 3px;color:#5a2d6b} td{border:1px solid #888;padding:4px 8px}"
    p1 = an("H") + """<div style='text-align:center;color:#5a2d6b'><b style='font-size:16pt'>Dr. Sana Memon</b><br><span style='font-size:10pt'>PhD (Clinical Psychology) · Clinical Psychologist, SMHA Reg. No. 0000<br>Garden East Clinic, Karachi · Tel. 0000-0000533</span></div><hr style='border:0;border-top:1.5px solid #5a2d6b'>
<p style='text-align:right'>13 February 2026</p><p style='text-align:center'><b>PSYCHOSOCIAL ASSESSMENT – SUMMARY</b><br>for the Federal Investigation Agency, Anti-Human Trafficking Circle, Karachi</p>
<p style='text-align:left'><b>Client:</b> Bilal Ahmed Soomro, born 12 May 1999 (26 years), CNIC %s<br><b>Referred by:</b> Raahat Trust for Migrant Workers, 5 February 2026, Case No. %s<br><b>Seen:</b> 11 February 2026, 10:30 to 12:45, alone, in Urdu and Sindhi</p>
<h4>1. Purpose and consent</h4><p>This summary is written with the written consent of Mr Soomro (items 3 and 4 of the Trust's consent form of 5 February 2026). It is for the FIA only and does not contain clinical notes.</p>
<h4>2. Account given</h4><p>Mr Soomro answered an advertisement which he saw on Facebook on 2 June 2025. He described deception about a job in Bangkok, transport to a closed compound in Myanmar, loss of his passport, long hours of compelled work, beatings and electric shocks. After an attempt to escape in October 2025 he was locked in a dark room for three days. His account was consistent through the interview and given without prompting.</p>
<h4>3. Observations</h4><p>Well orientated, co-operative. Startled at sounds in the corridor. Sleep four to five hours with nightmares. Avoids closed rooms. No psychotic symptoms. No suicidal intent; some hopelessness about the family's debt.</p>""" % (CNIC, REF) + bp(17)
    p2 = """<h4>4. Measures</h4><table style='width:100%%'><tr><td><b>Scale</b></td><td><b>Score</b></td><td><b>Meaning</b></td></tr><tr><td>PCL-5 (Urdu version)</td><td>47 of 80</td><td>above the usual cut-off for probable PTSD</td></tr><tr><td>PHQ-9</td><td>14 of 27</td><td>moderate depressive symptoms</td></tr><tr><td>GAD-7</td><td>12 of 21</td><td>moderate anxiety</td></tr></table>
<h4>5. Opinion</h4><p>The findings are consistent with the account given, and with exposure to repeated violence and confinement. They do not by themselves prove it. He is fit to be interviewed if the interview is kept to about ninety minutes with breaks, in an open room, and by one officer throughout. He should not be confronted with the accused in person.</p>
<h4>6. Recommendations</h4><p>Weekly trauma-focused sessions (started); review in eight weeks; examination by a physician for the marks on his back and forearms, which I am not qualified to assess; contact about hearings through the Trust only.</p>
<div style='margin-top:14mm;display:flex;justify-content:space-between;align-items:flex-end'><div>%s<br><b>Dr. Sana Memon</b><br>Clinical Psychologist<br>13 February 2026</div><div>%s</div></div><div class='abs' style='bottom:9mm;left:23mm;font-size:8.5pt'>Confidential. %s – page 2 of 2</div>""" % (L.sig("sana", 170, 58), L.stamp(["Dr. SANA MEMON, PhD", "Clinical Psychologist", "SMHA Reg. No. 0000"], "#5a2d6b", -4), REF) + bp(18)
    L.html2pdf_checked([p1, p2], TMP + "/psych.pdf", css)
    L.scan_pdf(TMP + "/psych.pdf", out, 641, 150, True, 60, noise=5)

# ------------------------------------------------------------------ I, J custody
def items(imei1, last):
    return [("RTM-E-0071", "Mobile phone Samsung Galaxy A15, black, cracked corner, switched off.<br>IMEI 1: <b style='font-family:Liberation Mono'>%s</b><br>IMEI 2: <b style='font-family:Liberation Mono'>%s</b>" % (imei1, IMEI2), "1"), ("RTM-E-0072", "microSD memory card, 32 GB, black, serial 0000-ZA417", "1"), ("RTM-E-0073", last, "4")]
PAPERS = "Original papers: boarding pass KHI–BKK of 17-08-2025 (1); bank deposit slips of 10-06-2025, 02-07-2025 and 21-07-2025 (3)"
def cust(out, f):
    css = ".page{font:10.6pt/1.45 'Carlito';padding:14mm 17mm} .t td{border:1px solid #333;padding:6px 8px;vertical-align:top} p{margin:6px 0}"
    h = an("I") + head() + """<div style='display:flex;justify-content:space-between;align-items:center;margin-top:4mm'><b style='font-size:14pt'>CUSTODY RECEIPT</b><span style='border:1px solid #333;padding:3px 12px;color:#a11;font:bold 12pt Liberation Mono'>No. 0112</span></div>
<p>Case No. <b>%s</b> &nbsp;&nbsp; Date <span class='hw' style='font-size:15pt'>05-02-2026</span> &nbsp; Time <span class='hw' style='font-size:15pt'>1:20 pm</span> &nbsp; Place <span class='hw' style='font-size:15pt'>RTM office, Karachi</span></p>
<p>Received from <b>Bilal Ahmed Soomro</b>, CNIC %s, for safe custody and for production to the Federal Investigation Agency:</p>
<table class='t' style='width:100%%'><tr style='background:#e3efed;font-weight:bold'><td style='width:30mm'>Tag / envelope</td><td>Description</td><td style='width:17mm'>Pieces</td></tr>%s</table>
<p>Each article was put into a paper envelope in the presence of the client; the envelopes were closed with tape, signed across the flap by the client and by the custodian, and locked in cabinet 2. The phone was not opened or searched by the Trust.</p>
<div class='ur' style='font-size:11.5pt'>میں نے مندرجہ بالا اشیاء اپنی مرضی سے راحت ٹرسٹ کے حوالے کیں اور رسید کی نقل وصول کی۔</div>
<table style='width:100%%;margin-top:6mm'><tr><td style='width:33%%;text-align:center;vertical-align:bottom'>%s<div style='border-top:1px solid #333;margin:0 3mm'>Handed over by<br>Bilal Ahmed Soomro</div></td><td style='width:34%%;text-align:center;vertical-align:bottom'>%s<div style='border-top:1px solid #333;margin:0 3mm'>Received by (custodian)<br>Rafiq Jokhio</div></td><td style='text-align:center;vertical-align:bottom'>%s<div style='border-top:1px solid #333;margin:0 3mm'>Witness<br>Hina Baig</div></td></tr></table>
<div style='margin-top:4mm;text-align:right'>%s</div><div style='font-size:8.5pt;color:#555'>Form RTM-05 – white: file; pink: client.</div>""" % (
        REF, CNIC, "".join("<tr><td>%s</td><td>%s</td><td style='text-align:center'>%s</td></tr>" % x for x in items(IMEI1, PAPERS)), L.usig("بلال احمد", 24), L.sig("rafiq", 130, 46), L.sig("hina", 130, 46), SEAL(128, -9)) + bp(19)
    L.html2pdf_checked([h], TMP + "/cust.pdf", css)
    L.scan_pdf(TMP + "/cust.pdf", out, 651, 160, False, 60, noise=6)

def hand(out, f):
    im = "000000004781235" if "mismatch" in f else IMEI1
    css = ".page{font:11.4pt/1.55 'Liberation Serif';padding:20mm 22mm} .t td{border:1px solid #222;padding:6px 8px;vertical-align:top}"
    h = an("J") + """<p style='text-align:center;font-weight:bold;font-size:13.5pt;text-decoration:underline;margin-bottom:2mm'>HANDING-OVER / TAKING-OVER MEMO</p><p style='text-align:center;margin-top:0'>Enquiry No. 38/2026, FIA Anti-Human Trafficking Circle, Karachi</p>
<p style='text-align:justify'>Today, the 24th day of February 2026, at 11:15 hours, at the office of the FIA Anti-Human Trafficking Circle, Karachi, Mr Rafiq Jokhio, evidence custodian of Raahat Trust for Migrant Workers, produced the articles mentioned below, received by the Trust under its Custody Receipt No. 0112 dated 05-02-2026 in Case No. %s, and handed them over to Inspector Muhammad Kamran Abbasi, Enquiry Officer, who took them into possession:</p>
<table class='t' style='width:100%%'><tr style='font-weight:bold'><td style='width:9mm'>S.#</td><td style='width:29mm'>Tag</td><td>Article</td><td style='width:15mm'>Pieces</td></tr>%s</table>
<p style='text-align:justify'>The envelopes bearing the above tags were found closed, with the signatures across the flaps intact. They were opened in the presence of the witnesses for checking, put into cloth parcels and sealed with three seals reading "FIA-AHTC". Copies of the papers have been kept by the Trust.</p>
<table style='width:100%%;margin-top:8mm'><tr><td style='width:50%%;vertical-align:bottom'>%s<div style='border-top:1px solid #222;margin-right:10mm'><b>Handed over by</b><br>Rafiq Jokhio<br>Raahat Trust for Migrant Workers<br>CNIC 00000-0000664-5<br><span class='hw' style='font-size:14pt'>24-02-2026</span></div></td><td style='vertical-align:bottom'>%s<div style='border-top:1px solid #222;margin-right:10mm'><b>Taken over by</b><br>Muhammad Kamran Abbasi<br>Inspector, Enquiry Officer<br>FIA AHTC, Karachi<br><span class='hw' style='font-size:14pt'>24-02-2026</span></div></td></tr>
<tr><td style='padding-top:7mm'>%s<div style='border-top:1px solid #222;margin-right:10mm'><b>Witness 1</b> – Nadeem Channa, Advocate</div></td><td style='padding-top:7mm'>%s<div style='border-top:1px solid #222;margin-right:10mm'><b>Witness 2</b> – HC Abdul Sattar, FIA AHTC</div></td></tr></table><div class='abs' style='right:26mm;bottom:66mm'>%s</div>""" % (
        REF, "".join("<tr><td>%d</td><td>%s</td><td>%s</td><td style='text-align:center'>%s</td></tr>" % ((i,) + x) for i, x in enumerate(items(im, PAPERS), 1)), L.sig("rafiq", 150, 52), L.sig("kamran", 150, 52, "#111"), L.sig("nadeem", 140, 46, "#222"), L.sig("sattar", 140, 46), L.seal("FEDERAL INVESTIGATION AGENCY", "AHTC KARACHI", "ENQUIRY|OFFICER", "#5b2a86", 112, -14, .68)) + bp(20)
    L.html2pdf_checked([h], TMP + "/hand.pdf", css)
    L.scan_pdf(TMP + "/hand.pdf", out, 661, 150, True, 60, noise=7)

# ------------------------------------------------------------------ K first referral
def ref1(out, f):
    css = ".page{font:11pt/1.52 'Carlito';padding:14mm 22mm} p{margin:0 0 8px;text-align:justify} li{margin-bottom:4px}"
    p1 = an("K") + head() + """<div style='display:flex;justify-content:space-between;margin:6mm 0 5mm'><span>Ref: <b>%s-01</b></span><span>18 February 2026</span></div>
<p style='text-align:left'>The Deputy Director<br>Federal Investigation Agency<br>Anti-Human Trafficking Circle, Karachi</p><p style='text-align:left'><b>Subject: Referral of a presumed victim of trafficking in persons – Bilal Ahmed Soomro – forced criminality in an online scam compound</b></p><p>Respected Sir / Madam,</p>
<p>1. Raahat Trust for Migrant Workers refers to you, with his written consent of 5 February 2026, the case of <b>Bilal Ahmed Soomro</b>, son of Ghulam Hussain Soomro, born 12 May 1999, CNIC %s, holder of Pakistani passport %s (taken from him and not returned).</p>
<p>2. In June 2025 he was recruited at Hyderabad by one <b>Waseem Akhtar</b>, who trades as \"Al-Bahar Overseas Consultants\" and claims to hold overseas employment promoter's licence No. OEP/0000/KAR, for a customer support job in Bangkok at USD 900 a month. He paid Rs 1,250,000 by three cash deposits into the firm's account (10 June, 2 July and 21 July 2025).</p>
<p>3. He flew from Karachi to Bangkok on 17 August 2025 on a visit visa and without registration by the Protector of Emigrants. On 19 August 2025 he was taken to a closed compound near Myawaddy, Myanmar, where his passport was taken and where he was compelled, by beatings, electric shocks and an alleged debt of USD 4,000, to send fraudulent messages for about 15 hours a day without pay.</p>
<p>4. He was brought out on 9 January 2026 when the compound was raided and returned to Karachi on 24 January 2026 on emergency travel document %s issued by the Embassy of Pakistan, Bangkok. He says that eleven other Pakistanis came out with him.</p>
<p>5. In our view the facts disclose trafficking in persons under section 3 of the Prevention of Trafficking in Persons Act, 2018, and offences under sections 17, 18 and 22 of the Emigration Ordinance, 1979. Whatever he was made to do in the compound he did under compulsion, and we ask that he be treated as a victim and witness.</p>""" % (REF, CNIC, PASS, ETD) + bp(21)
    p2 = """<p>6. We hold, under Custody Receipt No. 0112 of 5 February 2026, his mobile phone, a memory card and original papers, and will produce them on your order.</p>
<p>7. <b>Safety.</b> On 2 February 2026 Waseem Akhtar threatened the family by telephone. Mr Soomro lives in safe accommodation. He has <b>not</b> consented to the sharing of his information with the police of his home district (PS Johi), since a relative of the agent serves there. Please make contact only through the undersigned.</p>
<p>8. We request you to:</p><ol type=a><li>register an enquiry and inform us of its number and of the enquiry officer;</li><li>secure the bank record of Al-Bahar Overseas Consultants, Mehran Commercial Bank, IBAN %s;</li><li>fix a date for the production of the articles, and for the recording of his statement with the precautions which our psychologist advises.</li></ol>
<p>The full file, with his statement and its translation, is under preparation and will follow.</p><p>Yours faithfully,</p><div>%s</div><p style='text-align:left'><b>Farah Naz Qazi</b><br>Executive Director and designated safeguarding lead</p><div class='abs' style='right:30mm;top:128mm'>%s</div><div class='foot'>%s-01 – page 2 of 2</div>""" % (IBAN, L.sig("farah", 170, 58), SEAL(132), REF) + bp(22)
    L.html2pdf_checked([p1, p2], out, css)

def ack(out, f):
    css = ".page{font:12pt/1.65 'Nimbus Roman';padding:18mm 24mm} p{margin:0 0 10px;text-align:justify}"
    h = an("L") + """<div style='text-align:center'><b style='font-size:14pt'>GOVERNMENT OF PAKISTAN<br>FEDERAL INVESTIGATION AGENCY</b><br><b>OFFICE OF THE DEPUTY DIRECTOR<br>ANTI-HUMAN TRAFFICKING CIRCLE, KARACHI</b><div class='ur' style='text-align:center;font-size:12pt'>وفاقی تحقیقاتی ادارہ</div></div>
<div style='display:flex;justify-content:space-between;border-top:1.5px solid #222;border-bottom:1.5px solid #222;padding:3px 0;margin:3mm 0 6mm'><span>No. FIA/AHTC/KHI/ENQ-38/2026/<span class='hwk' style='font-size:14pt'>1174</span></span><span>Dated: <span class='hwk' style='font-size:14pt'>20-02-2026</span></span></div>
<p style='text-align:left'>To<br>&nbsp;&nbsp;&nbsp;&nbsp;The Executive Director,<br>&nbsp;&nbsp;&nbsp;&nbsp;Raahat Trust for Migrant Workers,<br>&nbsp;&nbsp;&nbsp;&nbsp;%s.</p><p><b>Subject: REFERRAL OF PRESUMED VICTIM OF TRAFFICKING – BILAL AHMED SOOMRO</b></p>
<p>Reference your letter No. %s-01 dated 18-02-2026 on the subject noted above.</p>
<p>2. &nbsp;&nbsp; The matter has been registered as <b>Enquiry No. 38/2026</b> and entrusted to Inspector Muhammad Kamran Abbasi.</p>
<p>3. &nbsp;&nbsp; You are requested to produce the mobile phone, memory card and original documents in your custody before the Enquiry Officer on <b>24-02-2026 at 1100 hours</b>.</p>
<p>4. &nbsp;&nbsp; You are further requested to furnish the complete case file, duly indexed and paged, including the consent of the victim, his statement with English translation, chronology, proof of payments and travel, custody papers and the record of all persons with whom the information has been shared, <b>not later than 20-03-2026</b>.</p>
<p>5. &nbsp;&nbsp; The request for confidentiality as regards the local police has been noted.</p>
<div style='margin-top:12mm;display:flex;justify-content:space-between;align-items:flex-end'><div>%s</div><div style='text-align:center'>%s<br><b>(IMTIAZ ALI MANGI)</b><br>Deputy Director<br>FIA AHTC, Karachi</div></div>""" % (NGO_A, REF, L.seal("FEDERAL INVESTIGATION AGENCY", "AHTC KARACHI", "DEPUTY|DIRECTOR", "#243c9c", 116, -10, .68), L.sig("mangi", 170, 58, "#1b2e86")) + "<div class='abs' style='left:26mm;bottom:22mm'>%s</div>" % L.stamp(["RAAHAT TRUST", "RECEIVED 20 FEB 2026", "Diary No. 0231"], "#a11", -5, 10, .7) + bp(23)
    L.html2pdf_checked([h], TMP + "/ack.pdf", css)
    L.scan_pdf(TMP + "/ack.pdf", out, 671, 150, False, 60, noise=6)

def poe(out, f):
    css = ".page{font:11.6pt/1.65 'Liberation Serif';padding:17mm 24mm} p{margin:0 0 9px;text-align:justify}"
    h = an("M") + """<div style='text-align:center;margin-top:4mm'><b style='font-size:13pt'>GOVERNMENT OF PAKISTAN</b><br>MINISTRY OF OVERSEAS PAKISTANIS AND HUMAN RESOURCE DEVELOPMENT<br><b>PROTECTORATE OF EMIGRANTS, KARACHI</b></div><div style='display:flex;justify-content:space-between;margin:7mm 0 6mm'><span>No. PE/KHI/Misc/2026-0000/388</span><span>Karachi, the 4th March, 2026</span></div>
<p style='text-align:left'>Raahat Trust for Migrant Workers,<br>%s.</p><p><b>Subject: VERIFICATION OF LICENCE – AL-BAHAR OVERSEAS CONSULTANTS, HYDERABAD</b></p><p>I am directed to refer to your letter No. %s-02 dated 19-02-2026 and to state that, according to the record of this office:</p>
<p>(a) &nbsp; no overseas employment promoter's licence has been issued in the name of \"Al-Bahar Overseas Consultants\" or of Mr Waseem Akhtar;</p><p>(b) &nbsp; no licence numbered OEP/0000/KAR exists;</p><p>(c) &nbsp; Mr Bilal Ahmed Soomro, CNIC %s, has not been registered as an emigrant during the years 2024, 2025 and 2026 (up to date).</p>
<p>2. &nbsp; The copies of three deposit slips received with your letter have been placed on record. The matter, being of fraudulent inducement to emigrate, falls within the purview of the FIA.</p>
<div style='margin-top:14mm;display:flex;justify-content:space-between'><div>%s</div><div style='text-align:center'>%s<br><b>(SHAZIA BROHI)</b><br>Assistant Director<br>for Protector of Emigrants, Karachi</div></div>""" % (NGO_A, REF, CNIC, L.seal("PROTECTORATE OF EMIGRANTS", "KARACHI", "GOVT. OF|PAKISTAN", "#243c9c", 116, -16, .65), L.sig("brohi", 170, 58)) + "<div class='abs' style='left:28mm;bottom:24mm'>%s</div>" % L.stamp(["RAAHAT TRUST", "RECEIVED 06 MAR 2026", "Diary No. 0257"], "#a11", 4, 10, .7) + bp(24)
    L.html2pdf_checked([h], TMP + "/poe.pdf", css)
    L.scan_jpg(TMP + "/poe.pdf", out, 681, 150, False, 62, skew=1.1, noise=6)

# ------------------------------------------------------------------ N log
def log(out, f):
    css = "@page{size:A4 landscape} .page{width:297mm;height:209.6mm;font:9.6pt/1.4 'Carlito';padding:11mm 14mm} td,th{border:1px solid #777;padding:4px 6px;vertical-align:top;text-align:left} th{background:#e3efed}"
    R = [("05-02-2026", "Dr Sana Memon, clinical psychologist, Karachi", "Letter by hand", "Name, age, summary of screening", "For assessment", "B item 3", "Hina Baig", "hina"), ("10-02-2026", "Saima Talpur, translator, Karachi", "Copy by hand, under undertaking of confidentiality", "Urdu statement (Annexure C)", "Translation (Annexure D)", "B item 3", "Hina Baig", "hina"), ("18-02-2026", "FIA AHTC Karachi, Deputy Director", "Letter %s-01, by hand" % REF, "First referral letter (Annexure K), two pages, without annexures", "Referral", "B item 1", "Farah Naz Qazi", "farah"),
         ("19-02-2026", "Protectorate of Emigrants, Karachi", "Letter %s-02, by hand" % REF, "Client's name and CNIC; agent's name and licence number; copies of three deposit slips", "Verification of licence", "B item 2", "Farah Naz Qazi", "farah"),
         ("24-02-2026", "FIA AHTC Karachi, Insp. M. Kamran Abbasi", "By hand, under memo (Annexure J)", "Phone, memory card, original papers (tags RTM-E-0071 to 0073)", "Enquiry No. 38/2026", "B item 1", "Rafiq Jokhio", "rafiq"),
         ("26-02-2026", "Asif Ali Soomro (brother)", "Telephone", "Date of next appointment; that the client is well", "Family contact", "B item 6", "Hina Baig", "hina"),
         ("13-03-2026", "FIA AHTC Karachi, Deputy Director", "Letter %s-03 with file, for delivery by hand on 16-03-2026" % REF, "Full file, Annexures A to N (25 pages)", "Enquiry No. 38/2026; FIA letter of 20-02-2026", "B items 1 and 4", "Farah Naz Qazi", "farah")]
    ref = "<tr><td>27-02-2026</td><td>SHO, PS Johi, District Dadu (telephone)</td><td>Whereabouts of the client; copy of his statement</td><td>Refused. Consent B item 5 is \"No\". Caller referred to FIA AHTC Karachi.</td><td>Hina Baig %s</td></tr>" % L.ini("hina")
    if "other" in f:
        R.insert(len(R) - 1, ("27-02-2026", "SHO, PS Johi, District Dadu", "WhatsApp, at his request by telephone", "English translation of the statement (Annexure D); client's present contact number", "Local verification", "B item 1", "Hina Baig", "hina"))
        ref = "<tr><td>–</td><td>–</td><td>–</td><td>None</td><td>–</td></tr>"
    h = "<div class='abs' style='top:5mm;right:9mm;border:1.4px solid #333;font:bold 10pt Liberation Sans;padding:2px 9px'>ANNEXURE N</div><b style='font-size:14pt;color:#0b6b62'>Raahat Trust for Migrant Workers – INFORMATION-SHARING RECORD</b><div style='margin:1mm 0 3mm'>Form RTM-04 &nbsp; Case No. <b>%s</b> &nbsp; Client: Bilal Ahmed Soomro &nbsp; Consent: 05-02-2026, ends 04-08-2026</div><b>1. Disclosures made</b><table style='width:100%%'><tr><th>No.</th><th style='width:21mm'>Date</th><th>To whom</th><th>How</th><th>What was shared</th><th>Purpose</th><th style='width:19mm'>Basis</th><th style='width:30mm'>By (initials)</th></tr>" % REF + \
        "".join("<tr><td>%d</td>%s<td>%s<br>%s</td></tr>" % (i, "".join("<td>%s</td>" % x for x in r[:6]), r[6], L.ini(r[7])) for i, r in enumerate(R, 1)) + "</table><div style='margin-top:3mm'><b>2. Requests refused</b></div><table style='width:100%%'><tr><th style='width:21mm'>Date</th><th>By whom</th><th>What was asked for</th><th>Answer and reason</th><th>By</th></tr>%s</table><div style='margin-top:3mm'>Record checked and closed for this submission: 13-03-2026 &nbsp; %s Farah Naz Qazi, designated safeguarding lead</div>" % (ref, L.sig("farah", 110, 34)) + bp(25)
    L.html2pdf_checked([h], out, css)

# ------------------------------------------------------------------ 00 letter (docx -> pdf)
def letter(out, f):
    from docx import Document
    from docx.shared import Pt, Cm, RGBColor
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.3); s.top_margin = Cm(1.7); s.bottom_margin = Cm(1.6)
    st = d.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(11); st.paragraph_format.space_after = Pt(6)
    p = d.add_paragraph(); r = p.add_run("Raahat Trust for Migrant Workers"); r.bold = True; r.font.size = Pt(17); r.font.color.rgb = RGBColor(0x0b, 0x6b, 0x62)
    p = d.add_paragraph(NGO_A + " · Helpline 0000-0000700 · cases@example.org · Sindh Charities Registration No. SCR-0000/2019"); p.runs[0].font.size = Pt(9)
    d.add_paragraph("Ref: %s-03                                                                                                   13 March 2026" % REF)
    d.add_paragraph("The Deputy Director\nFederal Investigation Agency\nAnti-Human Trafficking Circle, Karachi\n\nBY HAND – CONFIDENTIAL")
    d.add_paragraph().add_run("Subject: Enquiry No. 38/2026 – Bilal Ahmed Soomro – full referral file").bold = True
    for t in ["Respected Sir,", "With reference to your letter No. FIA/AHTC/KHI/ENQ-38/2026/1174 of 20 February 2026, we submit the complete case file, indexed and paged 001 to 025, within the time allowed (20 March 2026).",
              "The articles in our custody were handed over to Inspector Muhammad Kamran Abbasi on 24 February 2026 (Annexure J). The deposit slips and the boarding pass in this file are copies; the originals are with you. The emergency travel document was photographed by Mr Soomro at Karachi airport after it was stamped and before he surrendered it; Annexure G is a photograph of our copy sheet.",
              "The Protectorate of Emigrants has confirmed that the agent holds no licence (Annexure M). The three deposits (Annexure F) amount to Rs 1,250,000.",
              "The file is given on the consent of Mr Soomro (Annexure B), who is an adult and gave it himself. It does not extend to the police of his home district, nor to the press. The psychosocial summary (Annexure H) is for your agency only. Every disclosure made by us up to today is entered in Annexure N.",
              "We ask that Mr Soomro be called through this office, and that his address be kept out of papers which the accused may see."]:
        p = d.add_paragraph(t); p.alignment = A.JUSTIFY
    d.add_paragraph("Yours faithfully,")
    svg2png(L.sig("farah", 170, 58), TMP + "/farah.png"); d.add_paragraph().add_run().add_picture(TMP + "/farah.png", width=Cm(4))
    d.add_paragraph("Farah Naz Qazi\nExecutive Director and designated safeguarding lead\n\nEncl.: Annexures A to N, as per index overleaf")
    p = d.add_paragraph(); p.paragraph_format.page_break_before = True; r = p.add_run("INDEX OF THE REFERRAL FILE – %s" % REF); r.bold = True; r.font.size = Pt(13); p.alignment = A.CENTER
    rows = [("A", "Intake and screening form", "05-02-2026", "001–002"), ("B", "Consent to referral and to sharing of information (Urdu / English)", "05-02-2026", "003–004"), ("C", "Statement of Bilal Ahmed Soomro (Urdu)", "10-02-2026", "005–007"), ("D", "English translation of the statement, with translator's certificate", "12-02-2026", "008–010"), ("E", "Chronology", "13-03-2026", "011–012"),
            ("F", "Bank deposit slips of 10-06-2025, 02-07-2025 and 21-07-2025 (three, copies)", "2025", "013–015"), ("G", "Boarding pass of 17-08-2025 and emergency travel document of 16-01-2026 (photograph)", "–", "016"), ("H", "Psychosocial assessment – summary, Dr Sana Memon", "13-02-2026", "017–018"), ("I", "Custody receipt No. 0112", "05-02-2026", "019"), ("J", "Handing-over / taking-over memo with FIA", "24-02-2026", "020"),
            ("K", "First referral letter to FIA AHTC Karachi", "18-02-2026", "021–022"), ("L", "Acknowledgement of FIA AHTC Karachi", "20-02-2026", "023"), ("M", "Reply of Protectorate of Emigrants, Karachi", "04-03-2026", "024"), ("N", "Information-sharing record", "13-03-2026", "025")]
    t = d.add_table(rows=1, cols=4); t.style = "Table Grid"; t.autofit = False
    for c, x in zip(t.rows[0].cells, ("Annexure", "Document", "Date", "Page(s)")): c.text = ""; c.paragraphs[0].add_run(x).bold = True
    for row in rows:
        for c, x in zip(t.add_row().cells, row): c.text = x
    L.set_widths(t, (2.2, 9.3, 2.6, 2.3))
    for row in t.rows:
        for c in row.cells: c.paragraphs[0].paragraph_format.space_after = Pt(3)
    d.add_paragraph(); d.add_paragraph("Received the above file, 14 annexures, 25 pages, on ____-____-2026\n\nName, rank and stamp (FIA): ______________________________")
    d.core_properties.author = "RTM"; d.save(TMP + "/letter.docx"); L.soffice_pdf(TMP + "/letter.docx", TMP); shutil.copy(TMP + "/letter.pdf", out)

ALL = dict(letter=letter, intake=intake, consent=consent, stmt=stmt, trans=trans, chron=chron, slips=slips, travel=travel, psych=psych, cust=cust, hand=hand, ref1=ref1, ack=ack, poe=poe, log=log)
FAULT = dict(date="trans", signature="consent", missing="slips", mismatch="hand", order="chron", other="log")
MATTER = {"version": 1, "packs": ["ngo-referral"], "opened": "2026-02-05", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-03-16"},
 "parties": [{"role": "client", "names": ["Bilal Ahmed Soomro", "Bilal Ahmed", "بلال احمد سومرو"], "born": "1999-05-12", "numbers": {"cnic": CNIC, "passport": PASS}},
  {"role": "brother", "names": ["Asif Ali Soomro", "آصف علی سومرو"]}, {"role": "alleged trafficker", "names": ["Waseem Akhtar", "وسیم اختر"]}, {"role": "organisation", "names": ["Raahat Trust for Migrant Workers", "راحت ٹرسٹ"]}]}
EXP = {"pack": "ngo-referral", "as_of": "2026-03-16", "faults": [
 {"id": 1, "sort": "date", "files": [N["trans"], N["stmt"]], "page": 3, "what": "The translator's certificate is dated 7 February 2026, three days before the statement which it certifies was recorded (10 February 2026); index and chronology give 12-02-2026.", "why_it_matters": "A translation cannot be certified before the original exists; the certificate is open to attack.", "severity": "error"},
 {"id": 2, "sort": "signature", "files": [N["consent"]], "page": 2, "what": "The consent is signed in the box of the person giving consent by Asif Ali Soomro 'for Bilal Ahmed (brother)', although the client is an adult of 26, present and able, and the form says that he gives consent himself.", "why_it_matters": "There is no valid consent of the client for any of the disclosures; a relative has no authority to give it.", "severity": "error"},
 {"id": 3, "sort": "missing", "files": [N["slips"], N["letter"]], "page": 2, "what": "Annexure F holds two deposit slips only (10-06-2025 and 02-07-2025, pages 013 and 014); the third slip of 21-07-2025 for Rs 500,000, page 015, listed in the index, is not there.", "why_it_matters": "The payment of Rs 1,250,000 is proved only as to Rs 750,000, and the paging has a gap.", "severity": "error"},
 {"id": 4, "sort": "mismatch", "files": [N["hand"], N["cust"]], "page": 1, "what": "IMEI 1 of the phone (tag RTM-E-0071) is 000000004781235 in the handing-over memo, but 000000004718235 in custody receipt No. 0112.", "why_it_matters": "The chain of custody of the chief article is broken on paper; the phone produced may be said to be another.", "severity": "error"},
 {"id": 5, "sort": "order", "files": [N["chron"]], "page": 1, "what": "In the chronology row 9 (16-01-2026, emergency travel document) stands before row 10 (09-01-2026, raid and release).", "why_it_matters": "The chronology is out of date order and makes the travel document seem to precede the release.", "severity": "warning"},
 {"id": 6, "sort": "other", "files": [N["log"], N["consent"]], "page": 1, "what": "The information-sharing record shows that on 27-02-2026 the translated statement and the client's contact number were sent by WhatsApp to the SHO of PS Johi on the basis of 'B item 1', while the consent form says No to the police of the home district (item 5), and the covering letter says that the consent does not extend to them.", "why_it_matters": "A disclosure against the client's express refusal, with risk to his safety; it must be dealt with and reported, not passed on as consented.", "severity": "error"}],
 "clean_doubts": ["The letters RTM/TIP/2026/007-02 (query to the Protectorate) and the referral note to Dr Memon are mentioned but are not annexed.", "No physician's examination of the marks is in the file (recommended in Annexure H).", "The written undertaking of confidentiality of the translator is mentioned but not annexed.", "The file's receipt at the foot of the index is blank, to be filled by FIA on delivery.", "The record of 13-03-2026 enters the disclosure of the full file before its delivery on 16-03-2026 (said so in the row).", "The client's passport is known only by number; the ETD was surrendered, only a photograph is in the file."]}

def build(names, outdir, faults=()):
    for k in names:
        ALL[k](os.path.join(outdir, N[k]), faults); print(" ", N[k], flush=True)
if __name__ == "__main__":
    C, F = ROOT + "/clean", ROOT + "/faulty"
    if not ONLY: shutil.rmtree(ROOT, ignore_errors=True)
    os.makedirs(C, exist_ok=True)
    build([k for k in ALL if not ONLY or k in ONLY], C)
    json.dump(MATTER, open(C + "/matter.json", "w", encoding="utf8"), ensure_ascii=False, indent=1)
    shutil.rmtree(F, ignore_errors=True); shutil.copytree(C, F)
    for s, k in FAULT.items(): build([k], F, {s})
    json.dump(EXP, open(ROOT + "/expected.json", "w", encoding="utf8"), ensure_ascii=False, indent=1)
