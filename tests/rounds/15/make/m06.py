import sys
from common import *
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas
from reportlab.lib.units import mm
from docx import Document
from docx.shared import Pt, Mm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH

ROOT = sys.argv[1]
CODE, NAME, CN, BORN = "RDF/MLN/26/014", "Shabnam Rasheed", "00000-2014417-2", "1 March 2002"
NGO = "Roshan Dareecha Foundation"
CW, PM, SL, IN = "Uzma Batool", "Farah Siddiqui", "Humera Yasin", "Sajida Perveen"
TEAL = "#0f6a6a"
HEAD = "<div style='border-left:6pt solid %s;padding-left:4mm;margin-bottom:5mm'><b style='font-size:15pt;color:%s'>%s</b><br><span class='sm'>Protection and Referral Unit, Multan | 00 Shelter Lane, Multan | 061 0000000 | unit@roshandareecha.example.org</span></div>" % (TEAL, TEAL, NGO)
LS = "'Liberation Sans'"


def index(out, f):
    R = [("00", "File index", "-", "All staff of the unit"), ("01", "Intake record (1 Intake)", "2", "Restricted"), ("02", "Consent form, Urdu (2 Consent)", "1", "Restricted"), ("03", "Interpreter's undertaking of confidentiality (2 Consent)", "1", "Unit"),
         ("04", "Indicators checklist (3 Assessment)", "1", "Restricted"), ("05", "Risk assessment and review (3 Assessment)", "2", "Restricted"), ("06", "Safety plan (3 Assessment)", "1", "Restricted"),
         ("07", "Referral form to FIA Anti-Human Trafficking Circle, Multan (4 Referrals)", "2", "Restricted"), ("08", "Acknowledgement of FIA AHTC, Multan (4 Referrals)", "1", "Restricted"), ("09", "Letter to the Superintendent, Dar-ul-Aman Multan (4 Referrals)", "1", "Restricted"),
         ("10", "Reply of Dar-ul-Aman Multan (4 Referrals)", "1", "Restricted"), ("11", "Disclosure log (5 Log)", "1", "Unit"), ("12", "Anonymised summary (6 Summary)", "1", "May be shared")]
    b = HEAD + "<h2>FILE INDEX</h2><p>Case code: <b>%s</b><br>Opened: 11 May 2026<br>Index made up to: 3 June 2026, for the supervision meeting of 4 June 2026</p><table class='b'><tr><th>No.</th><th>Paper (sub-folder)</th><th>Pages</th><th>Access</th></tr>%s</table>" % (
        CODE, "".join("<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>" % r for r in R))
    b += "<p class='sm' style='margin-top:6mm'>The client's name is not to be written on this index, on the log or on the cover. Papers 01 to 10 are kept in the locked cabinet.</p><div style='margin-top:8mm'>%s</div>" % sline(CW, CW + ", Caseworker, 3 June 2026", 9)
    html_pdf(page(b, font=LS, pt=10.3), out)


def intake(out, f):
    row = lambda k, v: "<tr><td style='width:58mm'>%s</td><td>%s</td></tr>" % (k, v)
    h = lambda t, s="": hand(t, s, "blue", 3.7)
    b1 = HEAD + "<h2 class='c'>INTAKE RECORD</h2><table class='b'>" + row("Case code", h(CODE)) + row("Date and time of first contact", h("11.05.2026   11:20 am")) + row("Place", h("Drop-in centre, Multan")) + \
        row("Brought / referred by", h("Came with a shopkeeper (woman)")) + row("Name of the person", h(NAME)) + row("Father's name", h("Abdul Rasheed")) + row("Date of birth / age", h("01.03.2002   24 years")) + row("CNIC (as she remembers it)", h(CN)) + \
        row("Home village and district", h("Basti Chah Kikarwala, Muzaffargarh")) + row("Language / interpreter", h("Saraiki / " + IN)) + row("Immediate medical need", h("Weak, old burn on left hand.") + "<br>" + h("No emergency.")) + \
        row("Children with her", h("None")) + row("Safe way to reach her", h("Only through the centre")) + "</table><p class='sm' style='margin-top:3mm'>Explain the service, confidentiality and the consent form (paper 02) before going on to page 2.</p>"
    acc = ["A neighbour (called R. here) came to the house in", "September 2025 and promised work in a beauty parlour", "with pay of Rs 18,000 a month. Her CNIC was taken", "on the first day. She was kept in a house in Multan",
           "from 4 October 2025 and made to do house work", "about 14 hours a day. No pay at any time. The gate was", "locked and she had no phone. R. said her father owed", "Rs 90,000 for the journey and keep.", "On 9 May 2026 the gate was left open and she went", "to a shop in the next street. The shopkeeper kept her", "for two nights and then brought her here."]
    b2 = "<div class='pb'></div><h3>Account in her own words (short)</h3><div>%s</div><h3 style='margin-top:6mm'>What she asks for</h3><div>%s</div>" % (
        "".join("<div style='border-bottom:.5pt dotted #666;height:8.6mm'>%s</div>" % h(t, i) for i, t in enumerate(acc)), "".join("<div style='border-bottom:.5pt dotted #666;height:8.6mm'>%s</div>" % h(t) for t in ["A safe place. Her CNIC and her wages. She agrees that", "FIA is told. She does not want her family called."]))
    b2 += "<table style='margin-top:12mm'><tr><td>%s</td><td>%s</td></tr></table><p class='sm' style='margin-top:6mm'>Page 2 of 2 &nbsp; %s &nbsp; Intake record</p>" % (sline(CW, "Caseworker", 1, date=hand("11.05.26", 1)), sline(IN, "Interpreter", 1, date=hand("11.05.26", 2, "black"), colour="black"), CODE)
    src = html_pdf(page(b1 + b2, font=LS, pt=10.5)); assert pymupdf.open(src).page_count == 2
    scan(src, out, dpi=135, grey=False, skew=.7, q=66, seed=601)


def consent(out, f):
    d = "20-05-2026" if f else "11-05-2026"
    tick = "<svg viewBox='0 0 20 20' style='width:5mm'><path d='M3 11 L8 17 L18 2' fill='none' stroke='#1c2c8c' stroke-width='2.2'/></svg>"
    R = [("ایف آئی اے، انسداد انسانی سمگلنگ سرکل ملتان", 1), ("محکمہ سماجی بہبود / دارالامان ملتان", 1), ("سرکاری ہسپتال (صرف علاج کے لیے)", 1), ("مقامی پولیس تھانہ", 0), ("خاندان کے افراد", 0), ("بغیر نام کے خلاصہ، رپورٹ اور نگرانی کے لیے", 1)]
    rows = "".join("<tr><td style='width:10mm'>%d</td><td>%s</td><td class='c' style='width:20mm'>%s</td><td class='c' style='width:20mm'>%s</td></tr>" % (i + 1, a, tick if y else "", "" if y else tick) for i, (a, y) in enumerate(R))
    blk = lambda n, cap, col, k, th="": "<td style='padding:0 2mm'><div style='height:17mm;border-bottom:.6pt solid #333;position:relative;text-align:center'>%s%s</div>%s<br>تاریخ: %s</td>" % (sig(n, k, col, 40), th, cap, hand(d, n, col, 3.9))
    b = """<div class='ur'><div class='c' style='color:%s'><b style='font-size:16pt'>روشن دریچہ فاؤنڈیشن</b></div><h2 class='c' style='margin:0'>رضامندی نامہ برائے معلومات کا تبادلہ</h2>
    <p>کیس کوڈ: <span style='direction:ltr;unicode-bidi:embed;font-family:Liberation Sans'>%s</span></p>
    <p style='margin:0'>مجھے میری زبان (سرائیکی) میں ترجمان کے ذریعے سمجھایا گیا ہے کہ ادارہ میری معلومات کس مقصد کے لیے اور کس کو دے سکتا ہے۔ میں سمجھ گئی ہوں کہ میں کسی بھی وقت اپنی رضامندی واپس لے سکتی ہوں اور اس سے میری مدد بند نہیں ہو گی۔</p>
    <table class='b' style='line-height:1.8'><tr><th></th><th>کس کو معلومات دی جا سکتی ہیں</th><th>ہاں</th><th>نہیں</th></tr>%s</table>
    <p style='margin:2mm 0 0'>صرف وہ معلومات دی جائیں گی جو اس کام کے لیے ضروری ہوں۔ یہ رضامندی دستخط کی تاریخ سے چھ ماہ تک کے لیے ہے۔ رضامندی سے پہلے کوئی معلومات ادارے سے باہر نہیں دی جائیں گی۔</p>
    <p style='margin:0'>نام: <span style='color:#1c2c8c'>شبنم رشید دختر عبدالرشید</span></p>
    <table class='c' style='margin-top:5mm;font-size:10.5pt;line-height:1.8'><tr>%s%s%s</tr></table></div>""" % (
        TEAL, CODE, rows, blk("Shabnam R", "دستخط و نشان انگوٹھا", "blue", 1, "<span style='position:absolute;left:-2mm;bottom:-14mm'>%s</span>" % thumb("Shabnam", 1, mm=12)), blk(IN, "دستخط ترجمان", "black", 2), blk(CW, "دستخط کیس ورکر", "blue", 2))
    src = html_pdf(page(b, margin="14mm 18mm", pt=11.6, lang="ur", dir="rtl")); assert pymupdf.open(src).page_count == 1
    scan(src, out, dpi=150, grey=False, skew=-.9, q=66, seed=602)


def undertaking(out, f):
    b = HEAD + """<h2 class='c' style='margin-top:10mm'>INTERPRETER'S UNDERTAKING OF CONFIDENTIALITY</h2><p>Case code: <b>%s</b></p><p>I, <b>%s</b>, interpreter of Saraiki and Urdu, undertake that:</p>
    <ol style='line-height:1.9'><li>I will interpret everything that is said, fully and truly, and add nothing of my own.</li><li>I will keep secret the name of the client and all that I hear, see or read, during the work and after it.</li><li>I do not know the client, her family or any person she has named.</li><li>I will keep no notes; what I write down I will leave with the caseworker.</li><li>I will not meet or telephone the client outside the appointments fixed by the unit.</li></ol>
    <table style='margin-top:18mm'><tr><td>%s</td><td>%s</td></tr></table>""" % (CODE, IN, sline(IN, IN + ", Interpreter", 3, colour="black", date=hand("11.05.26", 5, "black"), w=76), sline(CW, CW + ", Caseworker (witness)", 3, date=hand("11.05.26", 6), w=76))
    scan(html_pdf(page(b, font=LS, pt=11)), out, dpi=125, grey=True, skew=1.0, q=68, seed=603)


def indicators(out, f):
    c = canvas.Canvas(out, pagesize=A4); W, H = A4
    c.setFillColorRGB(.06, .42, .42); c.rect(0, H - 24 * mm, W, 24 * mm, fill=1, stroke=0); c.setFillColorRGB(1, 1, 1); c.setFont("Helvetica-Bold", 15); c.drawString(20 * mm, H - 14 * mm, "INDICATORS CHECKLIST"); c.setFont("Helvetica", 9.5); c.drawString(20 * mm, H - 20 * mm, NGO + ", Protection and Referral Unit, Multan")
    c.setFillColorRGB(0, 0, 0); c.setFont("Helvetica", 10.5); c.drawString(20 * mm, H - 34 * mm, "Case code: %s" % CODE); c.drawString(110 * mm, H - 34 * mm, "Date: 12 May 2026")
    y = H - 44 * mm
    for head, items in [("A. Recruitment", [("False promise of work or pay", 1), ("Debt claimed for journey or keep", 1), ("Recruited by a person known to the family", 1), ("Taken across a border", 0)]),
                        ("B. Control", [("Identity papers held by another", 1), ("Locked in or watched", 1), ("No telephone or contact with others", 1), ("Threats to her or to family", 0), ("Signs of injury", 1)]),
                        ("C. Exploitation", [("No wages, or wages kept back", 1), ("Very long hours, no day of rest", 1), ("Sexual exploitation disclosed", 0), ("Made to beg", 0)]),
                        ("D. Age and capacity", [("Under 18", 0), ("Able to decide about referral", 1)])]:
        c.setFont("Helvetica-Bold", 11); c.drawString(20 * mm, y, head); c.setFont("Helvetica", 9); c.drawString(146 * mm, y, "Yes"); c.drawString(164 * mm, y, "No"); y -= 6.6 * mm
        for t, v in items:
            c.setFont("Helvetica", 10.3); c.drawString(25 * mm, y, t)
            for k in (0, 1):
                x = (146 + 18 * k) * mm; c.setLineWidth(.6); c.rect(x, y - 1, 4 * mm, 4 * mm)
                if (k == 0) == bool(v):
                    c.setLineWidth(1.5); c.line(x + 2, y + 4, x + 4.5, y + 1); c.line(x + 4.5, y + 1, x + 10, y + 10)
            y -= 6.6 * mm
        y -= 3 * mm
    c.setFont("Helvetica-Bold", 10.5); c.drawString(20 * mm, y, "Result: indicators of trafficking for forced labour in a home are strong. Adult. Refer with consent."); y -= 26 * mm
    c.drawImage(save_sig(CW, inst=4), 22 * mm, y, width=46 * mm, height=14 * mm, mask="auto"); c.setLineWidth(.6); c.line(20 * mm, y, 90 * mm, y); c.setFont("Helvetica", 9.5); c.drawString(20 * mm, y - 5 * mm, CW + ", Caseworker, 12 May 2026"); c.save()


def risk(out, f):
    d = Document(); s = d.styles["Normal"]; s.font.name = "Carlito"; s.font.size = Pt(10.5); s.paragraph_format.space_after = Pt(4)
    se = d.sections[0]; se.page_width, se.page_height = Mm(210), Mm(297); se.left_margin = se.right_margin = Mm(20); se.top_margin = se.bottom_margin = Mm(18)
    def H(t, z=12):
        p = d.add_paragraph(); r = p.add_run(t); r.bold = True; r.font.size = Pt(z); r.font.color.rgb = RGBColor(15, 106, 106)
    def T(rows, widths):
        t = d.add_table(rows=0, cols=len(rows[0])); t.style = "Table Grid"
        for i, r in enumerate(rows):
            cells = t.add_row().cells
            for k, v in enumerate(r):
                cells[k].width = Mm(widths[k]); cells[k].text = ""; run = cells[k].paragraphs[0].add_run(v); run.bold = i == 0
        d.add_paragraph()
    def S(people, inst):
        t = d.add_table(rows=2, cols=2)
        for k, (n, cap) in enumerate(people):
            t.cell(0, k).paragraphs[0].add_run().add_picture(save_sig(n, inst=inst), width=Mm(44)); t.cell(1, k).text = cap
    H("RISK ASSESSMENT", 16); d.add_paragraph(NGO + ", Protection and Referral Unit, Multan\nCase code: %s     Assessed on: 12 May 2026     Next review due: 2 June 2026" % CODE)
    H("1. Risks")
    T([["Risk", "Likelihood", "Harm", "What is done", "Who"], ["R. or the household look for her", "High", "High", "No visits; centre address not given; safe place asked for", "Caseworker"], ["Family pressed through the claimed debt", "Medium", "High", "No call to the family without her word", "Caseworker"],
       ["CNIC in the hands of the household", "High", "Medium", "FIA asked to recover it", "Programme Manager"], ["Health: old burn, weakness", "Medium", "Medium", "Doctor at the place of shelter", "Caseworker"], ["Distress after disclosure", "Medium", "Medium", "Woman counsellor twice a week", "Counsellor"]], [44, 20, 18, 62, 26])
    H("2. Overall level: HIGH"); d.add_paragraph("She must not stay where the household can find her. Referral to FIA and to a place of shelter should be made within ten days, if she consents.")
    S([(CW, CW + ", Caseworker\n12 May 2026"), (SL, SL + ", Safeguarding Lead\n12 May 2026")], 11)
    d.add_page_break(); H("REVIEW OF THE RISK ASSESSMENT", 14); d.add_paragraph("Case code: %s     Reviewed on: 2 June 2026" % CODE)
    T([["Risk", "On 12 May", "On 2 June", "Reason"], ["R. or the household look for her", "High", "Medium", "In Dar-ul-Aman since 22 May 2026; address not known to them"], ["Family pressed through the claimed debt", "Medium", "Medium", "No change"], ["CNIC in the hands of the household", "High", "High", "FIA enquiry open; not recovered yet"], ["Health", "Medium", "Low", "Seen by the doctor of the shelter"], ["Distress", "Medium", "Medium", "Counselling goes on"]], [52, 26, 26, 66])
    d.add_paragraph().add_run("Overall level: MEDIUM. Next review due: 30 June 2026.").bold = True
    S([(CW, CW + ", Caseworker\n2 June 2026"), (SL, SL + ", Safeguarding Lead\n2 June 2026")], 12)
    p = tmp(".docx"); d.save(p); docx_pdf(p, out)


def safety(out, f):
    h = lambda t: "<li style='margin-bottom:3mm'>%s</li>" % t
    b = HEAD + "<h2 class='c'>SAFETY PLAN</h2><p>Case code: <b>%s</b> &nbsp;&nbsp; Made with the client through the interpreter on <b>13 May 2026</b></p><ol>" % CODE + "".join(map(h, [
        "I stay in the guarded room of the centre until a place of shelter is found.", "I don't go out alone. A woman of the staff goes with me.", "If I see R. or a person from the house I go inside and tell the guard. The word we use is \"lantern\".", "I don't use a telephone with my old SIM card.",
        "If I want to leave, I tell the caseworker first and we make a new plan.", "My papers and my photograph are not shown to any visitor.", "In an emergency the staff ring 15 and the Safeguarding Lead."])) + "</ol><p>The plan was read to me in Saraiki. I agree to it and have a copy in my own keeping.</p>"
    b += "<table style='margin-top:10mm'><tr><td>%s</td><td>%s</td></tr><tr><td style='padding-top:8mm'>%s</td><td style='padding-top:8mm'>%s</td></tr></table>" % (
        sline("Shabnam R", "Client (signature and thumb)", 5, extra="<span style='position:absolute;right:2mm;bottom:-6mm'>%s</span>" % thumb("Shabnam", 2, mm=12), w=74), sline(CW, CW + ", Caseworker", 7, date=hand("13.05.26", 7), w=74), sline(IN, IN + ", Interpreter", 7, colour="black", date=hand("13.05.26", 8, "black"), w=74), sline(SL, SL + ", Safeguarding Lead", 7, date=hand("13.05.26", 9), w=74))
    scan(html_pdf(page(b, font=LS, pt=10.8)), out, dpi=140, grey=True, skew=-.6, q=66, seed=606)


def fiaform(out, f):
    row = lambda k, v: "<tr><td style='width:60mm;background:#eef5f5'>%s</td><td>%s</td></tr>" % (k, v)
    b = HEAD + "<h2 class='c'>REFERRAL FORM</h2><p>To: The Deputy Director, FIA Anti-Human Trafficking Circle, Multan<br>Date of referral: <b>18 May 2026</b> &nbsp; Our case code: <b>%s</b></p><h3>Part 1. The person</h3><table class='b'>" % CODE
    b += row("Name", NAME) + row("Father's name", "Abdul Rasheed") + row("Date of birth", BORN) + row("CNIC", CN + " (card held by the household)") + row("Language", "Saraiki; interpreter needed") + row("Now staying", "In the care of the Foundation; place not given in this form") + "</table><h3>Part 2. Consent</h3><table class='b'>"
    b += row("Consent to this referral", "Yes, in writing: consent form on our file, item 1") + row("Consent to tell local police station", "No") + row("Consent to contact family", "No") + "</table><h3>Part 3. Grounds</h3><p>She was recruited in September 2025 with a promise of paid work in a beauty parlour (Rs 18,000 a month) and kept from 4 October 2025 in a house in Multan, where she did housework for about 14 hours a day without pay. Her CNIC was taken, the gate was locked and a debt of Rs 90,000 was claimed. She left on 9 May 2026 and came to us on 11 May 2026. We find strong indicators of trafficking for forced labour.</p><div class='pb'></div>"
    b += "<h3>Part 4. What we ask</h3><ol><li>To record her statement before a woman officer, with an interpreter.</li><li>To recover her CNIC.</li><li>To let us know the diary number and the officer in charge.</li></ol><h3>Part 5. Contact</h3><p>All contact with the person through the Foundation only: %s, Caseworker, 061 0000000.</p><h3>Part 6. Signatures</h3><p class='sm'>A referral leaves the office only when authorised by the Programme Manager. The caseworker who prepared the form may not authorise it.</p>" % CW
    auth = sline(CW, "Name and post: " + hand("Uzma Batool, Caseworker", "au", "blue", 3.4), 14, date=hand("18.05.26", 11), w=78) if f else sline(PM, "Name and post: " + hand("F. Siddiqui, Prog. Manager", "au", "black", 3.4), 14, colour="black", date=hand("18.05.26", 11, "black"), w=78)
    b += "<table style='margin-top:6mm'><tr><td><b>Prepared by (caseworker)</b>%s</td><td><b>Authorised by (Programme Manager)</b>%s</td></tr></table><div style='margin-top:12mm'>%s</div>" % (
        sline(CW, "Name and post: " + hand("Uzma Batool, Caseworker", "pr", "blue", 3.4), 13, date=hand("18.05.26", 10), w=78), auth, stamp_box(["ROSHAN DAREECHA FOUNDATION", "Protection and Referral Unit", "MULTAN"], TEAL, 66, -2, fs=9))
    src = html_pdf(page(b, font=LS, pt=10.6)); assert pymupdf.open(src).page_count == 2
    scan(src, out, dpi=140, grey=True, skew=.5, q=66, ocr=True, seed=607)


def fiaack(out, f):
    b = """<div class='c'><b>GOVERNMENT OF PAKISTAN<br>FEDERAL INVESTIGATION AGENCY<br>ANTI-HUMAN TRAFFICKING CIRCLE, MULTAN</b></div><hr><p>No. FIA/AHTC/MLN/26/0417 &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Dated: 20.05.2026</p><p>To<br>&nbsp;&nbsp;&nbsp;The Programme Manager,<br>&nbsp;&nbsp;&nbsp;%s, Multan.</p>
    <p>Subject: <b class='u'>ACKNOWLEDGEMENT OF REFERRAL</b></p><p>Reference your referral form, case code %s, dated 18.05.2026.</p><p>2.&nbsp; The referral has been received in this office on 18.05.2026 and entered at Diary No. 417. It has been marked to Sub-Inspector Ms Rubina Kausar for enquiry.</p><p>3.&nbsp; The statement of the person will be recorded by the said officer with an interpreter. You will be informed of the date.</p><p>4.&nbsp; The place of stay of the person shall not be disclosed by this office.</p>
    <div class='rel' style='margin:16mm 0 0 80mm;height:40mm'>%s<div class='st' style='left:-62mm;top:-4mm'>%s</div></div>""" % (NGO, CODE, sline("Asghar Meer", "ASGHAR ALI MEER<br>Deputy Director, FIA AHTC, Multan", colour="black", w=76), stamp_round("FIA ANTI-HUMAN TRAFFICKING", "CIRCLE MULTAN", ["DEPUTY", "DIRECTOR"], "#2b3f9e", 36, -12))
    scan(html_pdf(page(b, "p{margin-bottom:1em}", margin="22mm 25mm", pt=12.2)), out, dpi=125, grey=True, skew=1.2, q=68, seed=608)


def letterdua(out, f):
    code = "RDF/MLN/26/041" if f else CODE
    b = HEAD + """<p class='r'>21 May 2026</p><p>The Superintendent<br>Dar-ul-Aman, Multan<br>Social Welfare Department</p><p><b>CONFIDENTIAL</b><br><b>Our case code: %s</b></p><p><b>Request for shelter: Ms %s, born %s</b></p><p>Dear Madam,</p>
    <p>We ask you to admit Ms %s, aged 24, daughter of Abdul Rasheed, CNIC %s. She is a possible victim of trafficking. She has agreed in writing that you are told of her case (consent form, item 2).</p>
    <p>What you need to know for her safety:</p><ul><li>The level of risk at our assessment of 12 May 2026 is high: people may be looking for her.</li><li>Visitors should not be let in to her, and her family is not to be called.</li><li>She speaks Saraiki. She has an old burn on the left hand and should see a doctor.</li><li>FIA Anti-Human Trafficking Circle, Multan has the case under Diary No. 417.</li></ul>
    <p>We will bring her to you on 22 May 2026 and go on with counselling at your house twice a week. Please let us have your reply and keep this letter apart from the common file.</p><p>Yours sincerely,</p><p>%s</p><p>%s<br>Programme Manager</p>""" % (code, NAME, BORN, NAME, CN, sig(PM, 21, "black", 46), PM)
    html_pdf(page(b, font=LS, pt=10.8), out)


def replydua(out, f):
    b = """<div class='c'><b style='font-size:14pt'>DAR-UL-AMAN, MULTAN</b><br>Social Welfare and Bait-ul-Maal Department, Government of the Punjab</div><hr><p>No. DUA/MLN/126 <span style='float:right'>Date: %s</span></p><p>The Programme Manager<br>%s, Multan</p><p><b>Subject: Admission, case code %s</b></p>
    <p>Your letter of 21 May 2026 is acknowledged. The lady was admitted to this institution today, 22 May 2026, at 3:15 pm on her own wish, and her entry is at Serial No. 88 of the admission register.</p><p>Your instructions about visitors and family have been noted. The lady doctor will see her on Monday.</p><div style='margin-top:14mm' class='rel'>%s<div class='st' style='left:92mm;top:-8mm'>%s</div></div>""" % (
        hand("22.05.2026", "d", "black", 4.2), NGO, CODE, sline("Tahira Jabeen", "TAHIRA JABEEN<br>Superintendent", w=72), stamp_round("DAR-UL-AMAN MULTAN", "SOCIAL WELFARE DEPARTMENT", ["SUPERINTENDENT"], "#7a2440", 34, 9))
    scan(html_pdf(page(b, "p{margin-bottom:1em}", margin="24mm", font="Caladea", pt=12)), out, dpi=120, grey=True, skew=-1.1, q=68, seed=610)


def log(out, f):
    R = [("18.05.2026", "Out", "FIA AHTC, Multan", "Referral form (07), by hand", "1", "F. Siddiqui", "UB"), ("20.05.2026", "In", "FIA AHTC, Multan", "Acknowledgement (08), Diary No. 417", "-", "-", "UB"), ("21.05.2026", "Out", "Dar-ul-Aman, Multan", "Letter (09), sealed cover, by hand", "2", "F. Siddiqui", "UB"),
         ("22.05.2026", "In", "Dar-ul-Aman, Multan", "Reply (10): admitted the same day", "-", "-", "UB"), ("25.05.2026", "Out", "Dar-ul-Aman, Multan (telephone)", "Doctor's visit only; no account given", "2", "F. Siddiqui", "UB"), ("02.06.2026", "Out", "FIA AHTC, Multan (telephone)", "Diary number only; asked about the CNIC", "1", "F. Siddiqui", "UB")]
    if f:
        R = [R[0], R[1], R[4], R[2], R[3], R[5]]
    b = "<div style='display:flex;justify-content:space-between'><b style='font-size:15pt;color:%s'>DISCLOSURE LOG</b><span>Case code: <b>%s</b></span></div><p class='sm'>%s. Every disclosure outside the unit and every reply is entered on the day, in order, without gaps. Names of the client are not written here.</p><table class='b'><tr><th>Serial</th><th>Date</th><th>In / out</th><th>Body</th><th>What was given or received</th><th>Consent form, item</th><th>Authorised by</th><th>Entered by</th></tr>%s</table>" % (
        TEAL, CODE, NGO, "".join("<tr><td>%d</td>%s</tr>" % (i + 1, "".join("<td>%s</td>" % v for v in r)) for i, r in enumerate(R)))
    b += "<p style='margin-top:6mm'>Log checked up to serial 6 on 3 June 2026.</p>%s" % sline(SL, SL + ", Safeguarding Lead", 17)
    html_pdf(page(b, size="A4 landscape", font="Carlito", pt=11), out)


def summary(out, f):
    who = "Shabnam, 24, from Basti Chah Kikarwala" if f else "A woman in her twenties from a village in southern Punjab"
    she = "Shabnam" if f else "She"
    b = "<h1 style='color:%s'>Case summary (anonymised)</h1><p class='sm'>For the supervision meeting of 4 June 2026 and for reporting. Written so that no person can be recognised: no names, codes, villages or exact dates. 3 June 2026</p><p>%s was promised paid work by an acquaintance of the family. Instead the person who recruited her took her identity card and kept her for several months in a private house, where she did housework from early morning until late at night without wages. She was told that the family owed a large debt.</p>" % (TEAL, who)
    b += "<p>%s got out in the spring of 2026 and was brought to a drop-in centre by a shopkeeper. The team used an interpreter of her own language, explained the service and took written consent before any other body was told.</p><p>With her consent she was referred to the federal agency that deals with human trafficking and to a public shelter. Both accepted the case within days. The level of risk went down from high to medium. Her identity card has not been recovered yet.</p><h3>What we learnt</h3><ul><li>Consent by item (each body apart) helped her to keep control.</li><li>The shelter needed little more than the safety instructions.</li><li>Recovery of identity papers takes longer than shelter.</li></ul><p>Prepared by: %s, Caseworker. Checked for anonymity by: %s, Safeguarding Lead.</p><table><tr><td>%s</td><td>%s</td></tr></table>" % (
        she, CW, SL, sline(CW, "Caseworker, 3 June 2026", 18), sline(SL, "Safeguarding Lead, 3 June 2026", 18))
    html_pdf(page(b, font="Carlito", pt=11.5), out)


p = "RDF014_"
B = {p + "00_File index.pdf": index, "1 Intake/" + p + "01_Intake record.pdf": intake, "2 Consent/" + p + "02_Consent form Urdu.pdf": consent, "2 Consent/" + p + "03_Interpreter undertaking.jpg": undertaking,
     "3 Assessment/" + p + "04_Indicators checklist.pdf": indicators, "3 Assessment/" + p + "05_Risk assessment.pdf": risk, "3 Assessment/" + p + "06_Safety plan.pdf": safety, "4 Referrals/" + p + "07_Referral form FIA AHTC.pdf": fiaform,
     "4 Referrals/" + p + "08_Acknowledgement FIA AHTC.jpg": fiaack, "4 Referrals/" + p + "09_Letter to Dar-ul-Aman.pdf": letterdua, "4 Referrals/" + p + "10_Reply Dar-ul-Aman.pdf": replydua, "5 Log/" + p + "11_Disclosure log.pdf": log, "6 Summary/" + p + "12_Anonymised summary.pdf": summary}
K = {k.split("RDF014_")[1][:2]: k for k in B}
F = {K["02"]: "replace", K["07"]: "replace", K["08"]: "drop", K["09"]: "replace", K["11"]: "replace", K["12"]: "replace"}
M = {"version": 1, "packs": ["ngo-referral"], "opened": "2026-05-11", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-06-04"}, "parties": [{"role": "client", "names": [NAME], "born": "2002-03-01", "numbers": {"cnic": CN}}]}
X = {"pack": "ngo-referral", "as_of": "2026-06-03", "faults": [
    {"id": 1, "sort": "date", "files": [K["02"]], "page": 1, "what": "The consent form is signed on 20-05-2026, two days after the referral to FIA of 18 May 2026 that relies on it.", "why_it_matters": "Personal data went to a public body before there was consent; the form itself says nothing is given before consent.", "severity": "error"},
    {"id": 2, "sort": "signature", "files": [K["07"]], "page": 2, "what": "The FIA referral form is authorised by the caseworker Uzma Batool, who prepared it; the Programme Manager has not signed.", "why_it_matters": "Wrong person: the form says that only the Programme Manager authorises and the preparer may not.", "severity": "error"},
    {"id": 3, "sort": "missing", "files": [K["08"]], "page": 1, "what": "Paper 08, the acknowledgement of FIA AHTC Multan, is in the index and in the log (serial 2) but not in the folder.", "why_it_matters": "Without it there is no proof that the referral was received, nor of the diary number.", "severity": "error"},
    {"id": 4, "sort": "mismatch", "files": [K["09"]], "page": 1, "what": "The letter to Dar-ul-Aman carries case code RDF/MLN/26/041; every other paper has RDF/MLN/26/014.", "why_it_matters": "The code is the only link in a file without names; 041 may be another client.", "severity": "error"},
    {"id": 5, "sort": "order", "files": [K["11"]], "page": 1, "what": "In the disclosure log serial 3 is of 25.05.2026 and comes before serial 4 (21.05.2026) and serial 5 (22.05.2026).", "why_it_matters": "The log must be kept on the day and in order; it looks as if it had been filled in later.", "severity": "warning"},
    {"id": 6, "sort": "other", "files": [K["12"]], "page": 1, "what": "The 'anonymised' summary gives the client's first name, age and village (Shabnam, 24, from Basti Chah Kikarwala).", "why_it_matters": "She can be recognised; the summary is meant to be shared.", "severity": "error"}],
    "clean_doubts": ["The client's name is in the letter and form to the public bodies: that is covered by the consent, items 1 and 2.", "The centre's staff names are in the anonymised summary (signatures)."]}
run(B, F, M, X, ROOT)
