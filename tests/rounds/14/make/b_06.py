"""python build.py OUT   (OUT is the matter's own folder; clean/, faulty/ and expected.json are written there)"""
import sys
from lib import *
from docx import Document
from docx.shared import Pt, Mm, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from email.message import EmailMessage
import openpyxl
from openpyxl.styles import Font, Alignment, PatternFill, Border, Side

M = Matter(sys.argv[1])
AYE = lambda k=0: signature('ayesha-mirza', 'cursive', BLUE, 2.4, jitter=.9, jseed=k)
FAR = lambda k=0: signature('farhat-jabeen2', 'scrawl', BLACK, 3.0, jitter=.9, jseed=k)
PRE = 'RDT-CP-26-047 '
LOGO = '<svg width="15mm" height="15mm" viewBox="0 0 60 60"><rect x="6" y="6" width="48" height="48" rx="6" fill="#f4f1e4" stroke="#b5651d" stroke-width="4"/><path d="M30 8V52M8 30H52" stroke="#b5651d" stroke-width="4"/><circle cx="42" cy="18" r="7" fill="#e9a23b"/></svg>'

def hw(t, h=5.2, seed=0, font='caveat', color=BLUE):
    im = hand(t, seed, font, 50, color)
    return tag(im, h=round(im.height*h/46*(1.12 if font == 'shadows' else 1), 2), style='vertical-align:-1mm;')

# ------------------------------------------------------------------ (02) referral form
def referral(wrong):
    dob, age = ('14 - 08 - 2008', '17') if wrong else ('14 - 08 - 2009', '16')
    css = '''.p{width:210mm;height:297mm;position:relative;padding:14mm 15mm;page-break-after:always;font-family:"Carlito";font-size:10.6pt} table{width:100%;border-collapse:collapse;margin-bottom:3mm} td,th{border:.6pt solid #6b5a45;padding:1.3mm 2mm;vertical-align:middle;height:8.6mm} th{background:#b5651d;color:#fff;text-align:left;font-size:10.6pt;height:6mm} .k{background:#f4efe6;width:44mm}
    .b{display:inline-block;width:4mm;height:4mm;border:.8pt solid #222;margin:0 1mm -0.6mm 3mm;position:relative} .b img{position:absolute;left:-.6mm;top:-2mm}'''
    tk = tag(draw_strokes([[(4, 22), (12, 36), (34, 2)]], BLUE, 2.4, 40, 42), h=6)
    B = lambda on: '<span class=b>%s</span>' % (tk if on else '')
    R = lambda k, v: '<tr><td class=k>%s</td><td>%s</td></tr>' % (k, v)
    head = '<div style="display:flex;align-items:center;gap:4mm;border-bottom:1.5pt solid #b5651d;padding-bottom:2mm;margin-bottom:4mm">%s<div><div style="font-size:17pt;font-weight:bold;color:#7a4310">Roshan Dareecha Trust</div><div>Child Protection Programme, Rawalpindi &mdash; INTAKE AND REFERRAL FORM (F-02)</div></div><div style="margin-left:auto;text-align:right;font-size:9pt">CONFIDENTIAL<br>Page %d of 2</div></div>'
    p1 = head % (LOGO, 1)+'<table><tr><th colspan=2>A. Case</th></tr>'+R('Case No.', hw('RDT / CP / 26-047'))+R('Date and time of intake', hw('03.03.2026, 11:20 am'))+R('Place of intake', hw('RDT office, Rawalpindi'))+R('Referred to us by', hw('FIA Immigration, Islamabad Airport (off-loaded 02.03.2026)', 5))+R('Type', '%s child (under 18) %s adult' % (B(1), B(0)))+R('Urgency', '%s emergency %s within 72 hours %s routine' % (B(1), B(0), B(0)))+'</table>'
    p1 += '<table><tr><th colspan=2>B. Child</th></tr>'+R('Name', hw('Mehak Bibi'))+R('Father / mother', hw('Ghulam Rasool (late) / Naseem Bibi', 5))+R('Date of birth', hw(dob))+R('Age at intake', hw(age+' years'))+R('Child registration No.', hw('00000-9081400-0'))+R('Sex', '%s girl %s boy' % (B(1), B(0)))+R('Language', hw('Punjabi, some Urdu'))+R('Home', hw('Chak Jalal, Tehsil Pindi Bhattian, Distt. Hafizabad', 5))+R('Schooling', hw('class 5'))+'</table>'
    p1 += '<table><tr><th colspan=2>C. Guardian</th></tr>'+R('Name and relation', hw('Naseem Bibi, mother'))+R('CNIC', hw('00000-5520317-0'))+R('Telephone', hw('0300-0000000 (neighbour)'))+'</table>'
    txt = ['Mother was told of work in Muscat, Rs. 60,000 a month, by agent Bashir', 'Ahmed. From 10 Jan. 2026 child worked without wages in a house in', 'Rawalpindi (name of owner on separate sealed note to FIA). On 2 March', 'taken to airport with a passport showing her as born 2003. Off-loaded.', 'Wants to go home to her mother; afraid of the agent.']
    p2 = head % (LOGO, 2)+'<table><tr><th>D. What happened (in short, in the child\'s own words where possible)</th></tr><tr><td style="height:62mm;line-height:10.5mm;vertical-align:top">%s</td></tr></table>' % '<br>'.join(hw(t, 5.4, i) for i, t in enumerate(txt))
    p2 += '<table><tr><th colspan=2>E. Indicators seen</th></tr><tr><td>%s recruited by promise of work abroad<br>%s identity paper held or altered by another<br>%s no wages paid</td><td>%s could not leave the house freely<br>%s debt claimed<br>%s threats against family</td></tr></table>' % (B(1), B(1), B(1), B(1), B(0), B(1))
    p2 += '<table><tr><th colspan=2>F. Immediate steps</th></tr>'+R('Safe place', '%s given same day %s not needed' % (B(1), B(0)))+R('Medical examination', '%s arranged for <span>%s</span>' % (B(1), hw('09.03.2026', 5)))+R('Guardian informed', '%s yes, on <span>%s</span> %s no' % (B(1), hw('03.03.2026', 5), B(0)))+R('Referral proposed to', '%s FIA Anti-Human Trafficking Circle %s Child Protection &amp; Welfare Bureau<br>%s Social Welfare &amp; Bait-ul-Maal Department' % (B(1), B(1), B(1)))+'</table>'
    p2 += '<table><tr><th colspan=2>G. Signatures</th></tr><tr><td style="width:50%%;height:34mm;vertical-align:bottom;position:relative">%s<br>Ayesha Tariq Mirza, case worker<br>Date: %s</td><td style="vertical-align:bottom">%s<br>Dr. Farhat Jabeen, programme manager<br>Date: %s</td></tr></table>' % (tag(AYE(1), h=13), hw('03.03.2026', 5), tag(FAR(1), h=13), hw('03.03.2026', 5, 1, 'kalam', BLACK))
    pdf = html2pdf(''.join('<div class=p>%s</div>' % x for x in (p1, p2)), '2026-03-03', css=css)
    return scanned(pdf, 61, '2026-03-27', dpi=150, gray=False, q=46, noise=1.8, producer='EPSON Scan', creator='EPSON L3250')

# ------------------------------------------------------------------ (03) mother's consent, Urdu
def consent():
    css = '.p{width:210mm;height:296mm;position:relative;padding:16mm 22mm;font-family:"Amiri";font-size:13.2pt;line-height:1.74;direction:rtl} bdi{direction:ltr;unicode-bidi:isolate;white-space:nowrap;font-family:"Liberation Serif";font-size:12pt} ol{margin:0 0 2mm;padding-right:9mm} p{margin:0 0 2.4mm}'
    body = '''<div class=p><div style="text-align:center;font-weight:bold;font-size:18pt">روشن دریچہ ٹرسٹ</div><div style="text-align:center;border-bottom:1pt solid #333;margin-bottom:4mm">شعبہ تحفظِ اطفال، راولپنڈی &nbsp;&ndash;&nbsp; فارم ف-03 &nbsp;&ndash;&nbsp; کیس نمبر <bdi>RDT/CP/26-047</bdi></div>
    <p style="text-align:center;font-size:16.5pt"><b><u>رضامندی نامہ سرپرست</u></b></p>
    <p>میں مسماۃ <b>نسیم بی بی</b> بیوہ غلام رسول، شناختی کارڈ نمبر <bdi>00000-5520317-0</bdi>، سکنہ چک جلال، تحصیل پنڈی بھٹیاں، ضلع حافظ آباد، والدہ و سرپرست مسماۃ <b>مہک بی بی</b> (تاریخ پیدائش <bdi>14-08-2009</bdi>)، اپنی مرضی سے، بلا جبر و اکراہ، اجازت دیتی ہوں کہ روشن دریچہ ٹرسٹ میری بیٹی کے معاملے میں مدد کرے، اس کا ریکارڈ رکھے، اور ضروری معلومات صرف درج ذیل اداروں کو دے:</p>
    <ol><li>ایف آئی اے، انسدادِ انسانی سمگلنگ سرکل، اسلام آباد</li><li>چائلڈ پروٹیکشن اینڈ ویلفیئر بیورو، راولپنڈی</li><li>ڈسٹرکٹ ہیڈکوارٹر ہسپتال، راولپنڈی (طبی معائنہ اور عمر کا تعین)</li><li>محکمہ سوشل ویلفیئر و بیت المال، راولپنڈی</li></ol>
    <p>ان کے علاوہ کسی ادارے، اخبار، ٹی وی، آجر یا شخص کو میری نئی تحریری اجازت کے بغیر کوئی معلومات نہ دی جائیں گی۔ میں یہ اجازت کسی بھی وقت واپس لے سکتی ہوں۔ یہ رضامندی چھ ماہ تک کارآمد رہے گی۔</p>
    <p>مجھے یہ تحریر پنجابی زبان میں پڑھ کر سنائی اور سمجھائی گئی ہے اور میں نے اسے درست تسلیم کیا ہے۔</p>
    <p>مورخہ: &nbsp;۵ مارچ ۲۰۲۶ء</p>
    <div style="position:absolute;left:24mm;right:22mm;top:194mm;height:40mm"><div style="position:absolute;right:0;top:0;width:70mm">نشانِ انگوٹھا (بایاں): نسیم بی بی</div>%s</div>
    <div style="position:absolute;right:22mm;top:234mm;width:166mm;font-size:13pt;line-height:1.6"><div style="position:absolute;right:0;top:0;width:76mm">پڑھ کر سنانے والا:<div style="height:17mm"></div>محمد سجاد، رضاکار مترجم (پنجابی)<br>۵ مارچ ۲۰۲۶ء</div><div style="position:absolute;right:92mm;top:0;width:74mm">گواہ:<div style="height:17mm"></div>عائشہ طارق مرزا، کیس ورکر<br>۵ مارچ ۲۰۲۶ء</div></div>%s%s%s</div>''' % (
        tag(thumb('naseem', size=130), h=27, style='position:absolute;right:14mm;top:8mm;'), at(signature('sajjad', 'urdu', BLACK, 3), 122, 241, h=13), at(AYE(2), 40, 242, h=12),
        at(round_stamp('ROSHAN DAREECHA TRUST', ('CHILD', 'PROTECTION'), 340, VIOLET, 5, bottom='RAWALPINDI', angle=-10), 40, 192, h=36))
    return scanned(html2pdf(body, '2026-03-05', css=css), 62, '2026-03-27', dpi=150, gray=False, q=50, producer='EPSON Scan', creator='EPSON L3250')

# ------------------------------------------------------------------ (04) assent, photographed
def assent(late):
    dt = '26.03.2026' if late else '06.03.2026'
    css = '.p{width:200mm;height:262mm;position:relative;padding:13mm 15mm;font-family:"Liberation Sans";font-size:12.4pt;line-height:1.5} .u{direction:rtl;font-family:"Noto Naskh Arabic";font-size:12.8pt;line-height:1.8;margin:1mm 0 3.4mm} bdi{direction:ltr;unicode-bidi:isolate}'
    P = lambda e, u: '<div>%s</div><div class=u>%s</div>' % (e, u)
    body = '<div class=p><div style="display:flex;align-items:center;gap:4mm;margin-bottom:4mm">%s<div><b style="font-size:15pt">My agreement (child\'s assent)</b><br>Form F-04 &nbsp; Case RDT/CP/26-047</div></div>' % LOGO
    body += P('My name is <b>Mehak Bibi</b>. Ayesha Baji has talked with me about my case in Punjabi.', 'میرا نام مہک بی بی ہے۔ عائشہ باجی نے میرے معاملے کے بارے میں مجھ سے پنجابی میں بات کی ہے۔')
    body += P('I understand who will be told about me: FIA, the Child Protection Bureau, the hospital and the Social Welfare office, and nobody else.', 'میں سمجھتی ہوں کہ میرے بارے میں کس کو بتایا جائے گا: ایف آئی اے، چائلڈ پروٹیکشن بیورو، ہسپتال اور سوشل ویلفیئر کا دفتر، اور کسی کو نہیں۔')
    body += P('I agree to see the doctor. I agree to an X-ray so that my age can be known.', 'میں ڈاکٹر کو دکھانے پر راضی ہوں۔ میں اپنی عمر معلوم کرنے کے لیے ایکسرے پر راضی ہوں۔')
    body += P('I can say no, and I can change my mind at any time.', 'میں انکار کر سکتی ہوں اور کسی بھی وقت اپنی رائے بدل سکتی ہوں۔')
    body += '<div style="position:relative;height:62mm;margin-top:6mm"><div style="position:absolute;left:0;top:26mm;width:74mm;border-top:.6pt solid #333">Mehak Bibi &nbsp; <span dir=rtl>مہک بی بی</span></div><div style="position:absolute;left:0;top:38mm">Date: %s</div><div style="position:absolute;left:92mm;top:26mm;width:76mm;border-top:.6pt solid #333">Explained by: Ayesha Tariq Mirza</div><div style="position:absolute;left:92mm;top:38mm">Date: %s</div>%s%s</div></div>' % (
        hw(dt, 6, 3, 'kalam'), hw(dt, 6, 4, 'caveat'), tag(signature('mehak', 'urdu', BLUE, 3.4), h=14, style='position:absolute;left:8mm;top:9mm;'), tag(AYE(3), h=14, style='position:absolute;left:98mm;top:9mm;'))
    im = pages(html2pdf(body, size='200mm 262mm', css=css), 150)[0]
    return photo(im, 63, bg=(120, 112, 104), size=(1240, 1640), q=60)

# ------------------------------------------------------------------ (05) case notes, docx
def notes(swapped):
    E = [('03.03.2026', 'Intake. Child brought by a lady constable of FIA Immigration. Tired, calm. Referral form F-02 completed. Place in safe house given same day. Mother informed by telephone through neighbour.'),
         ('04.03.2026', 'Rest day. House mother reports that the child slept and ate well. Short talk about what will happen next.'),
         ('05.03.2026', 'Mother arrived 10:00. Consent form F-03 read over to her in Punjabi by Mr. Sajjad; she asked who would see the papers; list of four offices gone through twice. Thumb impression taken. Mother brought the child registration certificate; photographed and returned.'),
         ('06.03.2026', 'Assent form F-04 gone through with the child alone, in Punjabi. She signed. She does not want her uncle told.'),
         ('09.03.2026', 'With child to DHQ Hospital. Examined by Dr. Saima Nawaz; summary received (anaemia, otherwise well). Age estimation requested. Disclosure no. 1. Risk assessment completed with Dr. Farhat Jabeen in the afternoon.'),
         ('11.03.2026', 'X-ray taken yesterday; radiologist\'s report collected today: 16 to 17 years.'),
         ('12.03.2026', 'Letter to FIA Anti-Human Trafficking Circle drafted, checked against consent, signed by Dr. Farhat Jabeen. Five enclosures.'),
         ('13.03.2026', 'Letter delivered by hand; office copy stamped, diary No. 1187. Disclosure no. 2.'),
         ('16.03.2026', 'E-mail from FIA: Enquiry No. 61/2026 opened; Inspector Rabia Nadeem is the officer. Child told; she is relieved.'),
         ('18.03.2026', 'Disclosure no. 3 made, see log. Two sessions with counsellor this week.'),
         ('26.03.2026', 'Telephone with Child Protection & Welfare Bureau: case conference fixed for 2 April 2026, 10:30. Disclosure no. 4. Child and mother wish to attend.'),
         ('30.03.2026', 'Folder put together for the conference; contents checked against the covering letter.')]
    if swapped: E = E[:6]+[E[8], E[6], E[7]]+E[9:]
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297); s.left_margin = s.right_margin = Cm(1.9); s.top_margin = s.bottom_margin = Cm(1.7)
    d.styles['Normal'].font.name = 'Calibri'; d.styles['Normal'].font.size = Pt(10.5)
    h = d.add_heading('Case notes (F-05)', 1); h.runs[0].font.color.rgb = RGBColor(0x7a, 0x43, 0x10)
    d.add_paragraph('Case RDT/CP/26-047   |   Child: Mehak Bibi   |   Case worker: Ayesha Tariq Mirza (ATM)\nOne line per contact, in order of date. Entries are not altered afterwards.')
    t = d.add_table(rows=1, cols=4); t.style = 'Light Grid Accent 6'
    for c, x in zip(t.rows[0].cells, ('No.', 'Date', 'Entry', 'By')): c.text = x
    for i, (dt, x) in enumerate(E, 1):
        for c, y in zip(t.add_row().cells, (str(i), dt, x, 'ATM')): c.text = y
    for row in t.rows:
        for c, w in zip(row.cells, (1.1, 2.4, 12.3, 1.4)): c.width = Cm(w)
    d.add_paragraph('\nClosed for the case conference on 30.03.2026, seen by the programme manager:')
    p = d.add_paragraph(); p.add_run().add_picture(img_stream(AYE(5)), height=Mm(11)); p.add_run('          '); p.add_run().add_picture(img_stream(FAR(5)), height=Mm(11))
    d.add_paragraph('Ayesha Tariq Mirza                         Dr. Farhat Jabeen')
    return docx_bytes(d, (2026, 3, 30, 15, 5, 0), 'A. T. Mirza', 'Case notes')

# ------------------------------------------------------------------ (06) risk assessment
def risk(unsigned):
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297); s.left_margin = s.right_margin = Cm(2); s.top_margin = s.bottom_margin = Cm(1.6)
    d.styles['Normal'].font.name = 'DejaVu Sans'; d.styles['Normal'].font.size = Pt(9)
    p = d.add_paragraph(); r = p.add_run('RISK ASSESSMENT AND SAFETY PLAN'); r.bold = True; r.font.size = Pt(14)
    d.add_paragraph('Roshan Dareecha Trust, form F-06     Case RDT/CP/26-047     Child: Mehak Bibi, girl, 16')
    d.add_paragraph('Date of assessment: Monday, 9 March 2026          Next review: 6 April 2026')
    t = d.add_table(rows=1, cols=5); t.style = 'Table Grid'
    rows = [('Agent looks for the child', '3', '4', '12 high', 'Address of safe house not given to anyone; mother meets child at office only; FIA to be asked for protection'),
            ('Pressure on mother at home to withdraw', '3', '3', '9 medium', 'Weekly call to mother; number of FIA officer given once known'),
            ('Child leaves alone', '2', '3', '6 medium', 'House mother on duty at night; daily talk'),
            ('Health: anaemia, poor sleep', '2', '2', '4 low', 'Iron for 8 weeks; counsellor twice a week'),
            ('Identity disclosed in press or social media', '1', '5', '5 medium', 'Four recipients only; log kept; staff reminded of rule'),
            ('Child treated as adult because of passport', '2', '4', '8 medium', 'Registration certificate, and age report when made, go with every letter')]
    for c, x in zip(t.rows[0].cells, ('Risk', 'Likely 1–5', 'Harm 1–5', 'Score', 'What we do')): c.text = x; c.paragraphs[0].runs[0].bold = True
    for row in rows:
        for c, x in zip(t.add_row().cells, row): c.text = x
    for row in t.rows:
        for c, w in zip(row.cells, (4.4, 1.6, 1.6, 2.2, 7.2)): c.width = Cm(w)
    d.add_paragraph('\nOverall: HIGH until the agent is traced; contact with the home district only through the programme manager.')
    d.add_paragraph('Views of the child: “I want to be with my mother but not in the village now.”   Views of the mother: agrees to stay in the safe house until the conference.')
    d.add_paragraph('This assessment is valid only when signed by the case worker and countersigned by the programme manager.')
    t = d.add_table(rows=3, cols=2); t.style = 'Table Grid'
    t.cell(0, 0).text = 'Case worker'; t.cell(0, 1).text = 'Countersigned: programme manager'
    t.cell(1, 0).paragraphs[0].add_run().add_picture(img_stream(AYE(6)), height=Mm(14))
    if unsigned:
        t.cell(1, 1).paragraphs[0].paragraph_format.space_after = Mm(15)
    else:
        t.cell(1, 1).paragraphs[0].add_run().add_picture(img_stream(FAR(6)), height=Mm(14))
    t.cell(2, 0).text = 'Ayesha Tariq Mirza, 9 March 2026'; t.cell(2, 1).text = 'Dr. Farhat Jabeen'+('' if unsigned else ', 9 March 2026')
    pdf = office2pdf(docx_bytes(d), 'docx', '2026-03-09')
    return scanned(pdf, 64, '2026-03-27', dpi=145, text=True, producer='EPSON Scan', creator='EPSON L3250')

# ------------------------------------------------------------------ (07) letter to FIA
def fia():
    css = '.p{width:210mm;height:296mm;position:relative;padding:15mm 24mm;font-family:"Liberation Serif";font-size:12.2pt;line-height:1.5;text-align:justify} p{margin:0 0 3mm}'
    body = '''<div class=p><div style="display:flex;gap:4mm;align-items:center;border-bottom:1pt solid #b5651d;padding-bottom:2mm;margin-bottom:5mm">%s<div style="line-height:1.2"><b style="font-size:17pt">Roshan Dareecha Trust</b><br><span style="font-size:10pt">Registered charity &bull; Child Protection Programme &bull; P.O. Box 000, Rawalpindi &bull; cp@roshandareecha.example.org</span></div></div>
    <p>No. RDT/CP/26-047/L-1 <span style="float:right">12th March 2026</span></p><p><b>BY HAND &mdash; CONFIDENTIAL</b></p>
    <p>The Deputy Director,<br>FIA Anti-Human Trafficking Circle,<br>Islamabad.</p>
    <p><b>Subject: Referral of a child believed to be a victim of trafficking in persons &mdash; off-loading at Islamabad International Airport on 2nd March 2026</b></p><p>Dear Sir,</p>
    <p>We refer to your Circle the case of <b>Mehak Bibi</b> daughter of Ghulam Rasool (late), born on 14.08.2009, who was off-loaded at Islamabad International Airport on 2nd March 2026 and brought to us on 3rd March 2026 by your Immigration staff. The passport on which she was to travel shows a year of birth of 2003. Her Child Registration Certificate and a radiological report put her age at sixteen.</p>
    <p>From what the child and her mother have told us she was recruited for work in Muscat by one Bashir Ahmed, worked without wages in a house in Rawalpindi from 10th January 2026, and was not free to leave it. We request that an enquiry be made under the Prevention of Trafficking in Persons Act, 2018, that her statement be taken by a lady officer with a case worker present, and that her particulars be kept from publication.</p>
    <p>She is in a safe place, of which we shall inform the officer of the case in person only. Her mother has consented, and the child has agreed, to this referral.</p>
    <p>Enclosures: (1) consent of the mother, 05.03.2026, copy; (2) assent of the child, 06.03.2026, copy; (3) medical examination summary, 09.03.2026; (4) age estimation report, 11.03.2026; (5) Child Registration Certificate, copy.</p>
    <p>Yours faithfully,</p><div style="position:relative;height:30mm">%s<div style="position:absolute;left:0;top:19mm;line-height:1.3">Dr. Farhat Jabeen<br>Programme Manager, Child Protection</div></div>%s%s</div>''' % (
        LOGO, tag(FAR(7), h=17, style='position:absolute;left:4mm;top:1mm;'), at(box_stamp([('FIA ANTI-HUMAN TRAFFICKING CIRCLE', .8), 'RECEIVED', ('Diary No. 1187', .9), ('Dated 13.03.2026', .9)], (40, 60, 130), 7, angle=-5), 118, 238, h=27), at(signature('fia-clerk', 'initials', GREEN, 2.6), 172, 262, h=9))
    return scanned(html2pdf(body, '2026-03-12', css=css), 65, '2026-03-27', dpi=145, gray=False, q=50, text=True, producer='EPSON Scan', creator='EPSON L3250')

# ------------------------------------------------------------------ (08) acknowledgement
def ack():
    m = EmailMessage()
    m['From'] = 'DD AHTC Islamabad <dd.ahtc@fia.example.org>'; m['To'] = 'cp@roshandareecha.example.org'
    m['Subject'] = 'Re: your letter RDT/CP/26-047/L-1 dated 12-03-2026 (Dy. No. 1187 dt 13-03-2026)'; m['Date'] = 'Mon, 16 Mar 2026 12:48:55 +0500'; m['Message-ID'] = '<20260316124855.61@fia.example.org>'
    m.set_content('''Dr. Farhat Jabeen
Programme Manager, Child Protection
Roshan Dareecha Trust, Rawalpindi

Memo:

1. Your letter cited above, with five enclosures, has been received in this Circle on 13-03-2026 at Diary No. 1187.

2. Enquiry No. 61/2026 has been registered and marked to Inspector Rabia Nadeem for probe. You will be informed of the date on which the statement of the child is to be recorded; a case worker may accompany her.

3. Particulars of the child shall not be made public.

(Waqar Younas Gill)
Deputy Director
FIA Anti-Human Trafficking Circle, Islamabad
''')
    return m.as_bytes()

# ------------------------------------------------------------------ (09) medical summary
def medical():
    css = '.p{width:210mm;height:296mm;position:relative;padding:16mm 20mm;font-family:"DejaVu Sans Condensed";font-size:10.6pt;line-height:1.6} td{border-bottom:.5pt dotted #555;padding:1.8mm 1mm;height:10.5mm} table{width:100%;border-collapse:collapse}'
    R = lambda a, b, i: '<tr><td style="width:54mm">%s</td><td>%s</td></tr>' % (a, hw(b, 5.4, i, 'shadows', BLACK))
    rows = [('Name, age', 'Mehak Bibi, 16 yrs (as stated)'), ('Brought by', 'Ayesha Mirza, Roshan Dareecha Trust'), ('Date and time', '09 / 03 / 2026   10:50 am'), ('OPD No.', '26 / 03417'), ('General condition', 'conscious, oriented, afebrile'), ('Weight / height', '44 kg / 154 cm'), ('BP / pulse', '100/70   84 per min'), ('Chest, abdomen', 'clear; soft, no tenderness'), ('Skin', 'old healed burn L forearm 2 cm (cooking, as told)'), ('Hb', '9.6 g/dl'), ('Impression', 'iron deficiency anaemia; no acute illness'), ('Advice', 'iron x 8 weeks, diet, review after 4 weeks'), ('Fit to travel / be interviewed', 'yes, with rests')]
    body = '<div class=p><div style="text-align:center;line-height:1.3"><b style="font-size:14pt">DISTRICT HEADQUARTERS HOSPITAL, RAWALPINDI</b><br>Outpatient Department<br><br><u><b>MEDICAL EXAMINATION SUMMARY</b></u><br><span style="font-size:9pt">(issued on request; not a medico-legal certificate)</span></div><br><table>%s</table><div style="position:absolute;left:116mm;top:236mm;width:70mm;border-top:.6pt solid #333">Dr. Saima Nawaz, MBBS<br>Woman Medical Officer</div>%s%s</div>' % (
        ''.join(R(a, b, i) for i, (a, b) in enumerate(rows)), at(signature('saima-n', 'loopy', BLUE, 2.6), 120, 219, h=15), at(round_stamp('DHQ HOSPITAL RAWALPINDI', ('W.M.O.', 'O.P.D.'), 340, VIOLET, 17, angle=11), 66, 216, h=36))
    return scanned(html2pdf(body, '2026-03-09', css=css), 66, '2026-03-27', dpi=140, gray=False, q=48, producer='EPSON Scan', creator='EPSON L3250')

# ------------------------------------------------------------------ (10) age report, photographed
def age():
    css = '.p{width:200mm;height:250mm;position:relative;padding:14mm 16mm;font-family:"Liberation Mono";font-size:11.4pt;line-height:1.6} td{padding:.6mm 2mm 0.6mm 0;vertical-align:top}'
    body = '''<div class=p><div style="text-align:center"><b>DHQ HOSPITAL RAWALPINDI<br>DEPARTMENT OF RADIOLOGY</b></div><hr><table><tr><td>Patient</td><td>: MEHAK BIBI D/O GHULAM RASOOL</td></tr><tr><td>Stated date of birth</td><td>: 14-08-2009</td></tr><tr><td>Referred by</td><td>: Dr. Saima Nawaz, OPD 26/03417</td></tr><tr><td>X-ray No.</td><td>: R-2261</td></tr><tr><td>Date of X-ray</td><td>: 10-03-2026</td></tr><tr><td>Date of report</td><td>: 11-03-2026</td></tr></table><hr>
    <p><b>RADIOLOGICAL AGE ESTIMATION</b></p><p>Views: left wrist and hand AP, left elbow AP/LAT, pelvis AP.</p><p>Epiphyses about the elbow are fused. Distal radial and ulnar epiphyses are not fused. Iliac crest apophysis has appeared and is not fused.</p><p><b>OPINION: the skeletal age is between SIXTEEN and SEVENTEEN years.</b> The usual margin of error applies.</p>
    <div style="position:absolute;left:96mm;top:192mm;width:84mm;border-top:.6pt solid #333;line-height:1.3">Dr. Khurram Shahid<br>Consultant Radiologist</div>%s%s</div>''' % (at(signature('khurram-s2', 'loopy', BLACK, 3.2), 104, 173, h=17), at(box_stamp(['RADIOLOGY DEPTT.', ('DHQ HOSPITAL RWP', .8), ('11 MAR 2026', .9)], VIOLET, 19, angle=6), 24, 176, h=24))
    return photo(pages(html2pdf(body, size='200mm 250mm', css=css), 145)[0], 67, bg=(70, 82, 96), size=(1200, 1500), q=58, warp=.045)

# ------------------------------------------------------------------ (11) registration certificate, photographed
def crc():
    css = '.p{width:210mm;height:150mm;position:relative;padding:10mm 13mm;font-family:"Liberation Sans";font-size:10pt;background:linear-gradient(100deg,#eaf3e6,#f7f5ea 55%,#e6eef0)} td,th{border:.5pt solid #4a6b55;padding:1.4mm 2mm;font-size:9.6pt} table{width:100%;border-collapse:collapse;margin-top:2.5mm}'
    body = '''<div class=p><div style="display:flex;justify-content:space-between"><div><b style="font-size:12.5pt;color:#1c5c38">CHILD REGISTRATION CERTIFICATE</b><br>National Database &amp; Registration Authority, Government of Pakistan</div><div dir=rtl style="font-family:'Noto Naskh Arabic';font-size:15pt">بچوں کے اندراج کا سرٹیفکیٹ</div></div>
    <table><tr><td style="width:34mm">Father</td><td>Ghulam Rasool</td><td style="width:30mm">CNIC</td><td>00000-5520316-0</td></tr><tr><td>Mother</td><td>Naseem Bibi</td><td>CNIC</td><td>00000-5520317-0</td></tr><tr><td>Address</td><td colspan=3>Chak Jalal, Tehsil Pindi Bhattian, District Hafizabad</td></tr></table>
    <table><tr><th>S#</th><th>Name of child</th><th>نام</th><th>Registration No.</th><th>Sex</th><th>Date of birth</th><th>Place of birth</th></tr><tr><td>1</td><td>Mehak Bibi</td><td dir=rtl style="font-family:'Noto Naskh Arabic'">مہک بی بی</td><td>00000-9081400-0</td><td>F</td><td>14-08-2009</td><td>Hafizabad</td></tr><tr><td>2</td><td>Ali Raza</td><td dir=rtl style="font-family:'Noto Naskh Arabic'">علی رضا</td><td>00000-9081401-0</td><td>M</td><td>02-12-2012</td><td>Hafizabad</td></tr></table>
    <div style="position:absolute;left:14mm;bottom:12mm">Date of issue: 21-06-2018<br>Tracking ID: 000000417120</div><div style="position:absolute;right:16mm;bottom:10mm;width:58mm;border-top:.5pt solid #333;text-align:center;font-size:9pt">Registrar General of Pakistan</div>%s%s</div>''' % (at(signature('registrar-q', 'initials', NAVY, 2.6), 142, 118, h=14), at(round_stamp('NADRA REGISTRATION CENTRE', ('PINDI', 'BHATTIAN'), 340, GREEN, 23, angle=-8), 92, 108, h=32))
    return photo(pages(html2pdf(body, size='210mm 150mm', css=css), 160)[0], 68, bg=(140, 122, 96), size=(1400, 1060), q=58, warp=.05)

# ------------------------------------------------------------------ (12) disclosure log, xlsx
def log(beyond):
    w = openpyxl.Workbook(); s = w.active; s.title = 'Disclosures'
    s['A1'] = 'DISCLOSURE LOG F-12    Case RDT/CP/26-047    Roshan Dareecha Trust'; s['A1'].font = Font(bold=True, size=13)
    s['A2'] = 'Every passing of personal data outside the Trust is entered here on the same day, with the consent it rests on.'
    hd = ['No.', 'Date', 'Recipient', 'What was given', 'How', 'Basis', 'By']
    r3 = ('3', '18.03.2026', 'Labour and Human Resource Department, District Office, Rawalpindi', 'Copy of referral form F-02 with home address and CNIC of the mother', 'By e-mail', 'Consent F-03 of 05.03.2026', 'ATM') if beyond else \
         ('3', '18.03.2026', 'Social Welfare & Bait-ul-Maal Department, Rawalpindi', 'One-page summary of needs (no address, no account of events)', 'By hand', 'Consent F-03 of 05.03.2026, item 4', 'ATM')
    rows = [('1', '09.03.2026', 'DHQ Hospital Rawalpindi (OPD and Radiology)', 'Name, stated date of birth, request for examination and age estimation', 'In person', 'Consent F-03 of 05.03.2026, item 3; assent F-04 of 06.03.2026', 'ATM'),
            ('2', '13.03.2026', 'FIA Anti-Human Trafficking Circle, Islamabad', 'Letter RDT/CP/26-047/L-1 with five enclosures (diary No. 1187)', 'By hand', 'Consent F-03 of 05.03.2026, item 1; assent F-04 of 06.03.2026', 'ATM'), r3,
            ('4', '26.03.2026', 'Child Protection & Welfare Bureau, Rawalpindi', 'Name, age and wish to attend conference', 'Telephone', 'Consent F-03 of 05.03.2026, item 2', 'ATM')]
    th = Side(style='thin', color='999999')
    for j, x in enumerate(hd, 1):
        c = s.cell(4, j, x); c.font = Font(bold=True, color='FFFFFF'); c.fill = PatternFill('solid', fgColor='B5651D'); c.border = Border(th, th, th, th)
    for i, r in enumerate(rows, 5):
        for j, x in enumerate(r, 1):
            c = s.cell(i, j, x); c.alignment = Alignment(wrap_text=True, vertical='top'); c.border = Border(th, th, th, th)
    for k, x in zip('ABCDEFG', (6, 12, 34, 44, 14, 38, 7)): s.column_dimensions[k].width = x
    s['A10'] = 'Log checked up to 30.03.2026: Dr. Farhat Jabeen'
    for i in range(5, 9): s.row_dimensions[i].height = 48
    s.page_setup.orientation = 'landscape'; s.page_setup.fitToWidth = 1; s.page_setup.fitToHeight = 0; s.page_setup.paperSize = 9; s.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    w.properties.creator = 'RDT'; b = io.BytesIO(); w.save(b); return zip_fix(b.getvalue(), (2026, 3, 30, 15, 30, 0))

# ------------------------------------------------------------------ (01) letter to CPWB with contents
def cpwb():
    css = '.p{width:210mm;height:296mm;position:relative;padding:15mm 24mm;font-family:"Caladea";font-size:11.4pt;line-height:1.42} p{margin:0 0 2.6mm} td,th{border:.5pt solid #777;padding:.9mm 2mm;font-size:10.4pt;text-align:left} table{width:100%;border-collapse:collapse;margin:2mm 0 4mm}'
    rows = ['This letter with contents|30.03.2026', 'Intake and referral form F-02|03.03.2026', 'Consent of the mother F-03 (Urdu)|05.03.2026', 'Assent of the child F-04 (English and Urdu)|06.03.2026', 'Case notes F-05|03.03. to 30.03.2026', 'Risk assessment and safety plan F-06|09.03.2026', 'Letter to FIA with receipt stamp|12.03.2026', 'Acknowledgement of FIA (e-mail)|16.03.2026', 'Medical examination summary|09.03.2026', 'Age estimation report|11.03.2026', 'Child Registration Certificate|21.06.2018', 'Disclosure log F-12|09.03. to 26.03.2026']
    body = '''<div class=p><div style="display:flex;gap:4mm;align-items:center;border-bottom:1pt solid #b5651d;padding-bottom:2mm;margin-bottom:5mm">%s<div style="line-height:1.2"><b style="font-size:17pt">Roshan Dareecha Trust</b><br><span style="font-size:10pt">Registered charity &bull; Child Protection Programme &bull; P.O. Box 000, Rawalpindi &bull; cp@roshandareecha.example.org</span></div></div>
    <p>No. RDT/CP/26-047/L-2 <span style="float:right">Monday, 30th March 2026</span></p><p>The District Officer,<br>Child Protection &amp; Welfare Bureau,<br>Rawalpindi.</p>
    <p><b>Subject: Case conference of 2nd April 2026, 10:30 &mdash; Mehak Bibi, aged 16</b></p>
    <p>Dear Madam,</p><p>In accordance with our telephone conversation of 26th March 2026 we submit for the case conference the folder of the above child, for whom FIA has registered Enquiry No. 61/2026. Child and mother wish to attend. We propose that the Bureau take the child under its care while the enquiry lasts, with visits by the mother. The folder contains, in this order:</p>
    <table><tr><th style="width:12mm">(No.)</th><th>Paper</th><th style="width:46mm">Date</th></tr>%s</table>
    <p>The papers are for the members of the conference only and are covered by the mother's consent, item 2. Please return the acknowledgement of receipt with the bearer.</p><p>Yours faithfully,</p><div style="position:relative;height:26mm">%s%s<div style="position:absolute;left:0;top:17mm;line-height:1.3">Dr. Farhat Jabeen<br>Programme Manager, Child Protection</div></div></div>''' % (
        LOGO, ''.join('<tr><td>(%02d)</td><td>%s</td><td>%s</td></tr>' % ((i,)+tuple(r.split('|'))) for i, r in enumerate(rows, 1)), tag(FAR(9), h=15, style='position:absolute;left:4mm;top:1mm;'), tag(round_stamp('ROSHAN DAREECHA TRUST', ('CHILD', 'PROTECTION'), 340, VIOLET, 6, bottom='RAWALPINDI', angle=7), h=30, style='position:absolute;left:78mm;top:-2mm;'))
    return html2pdf(body, '2026-03-30', 'Letter to CPWB', css=css)

for v in ('clean', 'faulty'):
    F = v == 'faulty'
    M.put(v, PRE+'(01) Letter to CPWB and contents.pdf', cpwb)
    M.put(v, PRE+'(02) Intake and referral form.pdf', referral, F)
    M.put(v, PRE+'(03) Consent of mother - Urdu.pdf', consent)
    M.put(v, PRE+'(04) Assent of child.jpg', assent, F)
    M.put(v, PRE+'(05) Case notes.docx', notes, F)
    M.put(v, PRE+'(06) Risk assessment.pdf', risk, F)
    M.put(v, PRE+'(07) Letter to FIA AHTC - receipt copy.pdf', fia)
    M.put(v, PRE+'(08) Acknowledgement FIA.eml', ack)
    if not F: M.put(v, PRE+'(09) Medical examination summary.pdf', medical)
    M.put(v, PRE+'(10) Age estimation report.jpg', age)
    M.put(v, PRE+'(11) Child registration certificate.jpg', crc)
    M.put(v, PRE+'(12) Disclosure log.xlsx', log, F)

N = lambda s: PRE+s
M.json({"version": 1, "packs": ["ngo-referral"], "opened": "2026-03-03", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-04-02"},
        "parties": [{"role": "child", "names": ["Mehak Bibi"], "born": "2009-08-14", "numbers": {"crc": "00000-9081400-0"}}, {"role": "mother", "names": ["Naseem Bibi"], "numbers": {"cnic": "00000-5520317-0"}}, {"role": "case worker", "names": ["Ayesha Tariq Mirza"]}, {"role": "programme manager", "names": ["Dr. Farhat Jabeen"]}]},
       {"pack": "ngo-referral", "as_of": "2026-03-31", "faults": [
        {"id": 1, "sort": "date", "files": [N('(04) Assent of child.jpg')], "page": 1, "what": "The child's assent is dated 26.03.2026 (both hands); the letter to FIA of 12.03.2026 enclosed an assent of 06.03.2026, the case notes and contents say 06.03.2026, and the medical examination, X-ray and disclosures rested on it.", "why_it_matters": "On its face the child agreed only after she had been examined, X-rayed and referred; the consent basis of the disclosures fails.", "severity": "error"},
        {"id": 2, "sort": "signature", "files": [N('(06) Risk assessment.pdf')], "page": 1, "what": "The programme manager's countersignature (and its date) is missing on the risk assessment, which says it is valid only when countersigned.", "why_it_matters": "By its own terms the safety plan is not valid; the receiving body cannot rely on it.", "severity": "error"},
        {"id": 3, "sort": "missing", "files": [N('(09) Medical examination summary.pdf')], "page": None, "what": "No. (09), the medical examination summary of 09.03.2026, is listed in the contents and in the enclosures of the FIA letter but is not in the folder.", "why_it_matters": "The conference is told of a paper it does not get; the health findings and fitness for interview cannot be checked.", "severity": "error"},
        {"id": 4, "sort": "mismatch", "files": [N('(02) Intake and referral form.pdf'), N('(11) Child registration certificate.jpg')], "page": 1, "what": "The referral form gives the date of birth 14-08-2008 and age 17; the registration certificate, consent, FIA letter and radiologist's paper say 14-08-2009 (16).", "why_it_matters": "Age decides which protection applies and for how long; an opponent of the child will use the difference.", "severity": "error"},
        {"id": 5, "sort": "order", "files": [N('(05) Case notes.docx')], "page": None, "what": "The case notes are not in order of date: entry 7 (16.03.2026, acknowledgement by FIA) stands before entries 8 (12.03.2026, letter signed) and 9 (13.03.2026, letter delivered).", "why_it_matters": "Notes that claim to be written in order of date look written up afterwards; the acknowledgement precedes the letter it acknowledges.", "severity": "warning"},
        {"id": 6, "sort": "other", "files": [N('(12) Disclosure log.xlsx'), N('(03) Consent of mother - Urdu.pdf')], "page": None, "what": "Disclosure no. 3: the referral form with home address and the mother's CNIC went by e-mail to the Labour and Human Resource Department, which is not among the four recipients the mother consented to (the consent forbids any other).", "why_it_matters": "Disclosure of a trafficked child's data without consent; a safety and data protection breach that must be reported and put right.", "severity": "error"}],
        "clean_doubts": ["The mother's consent is in Urdu without an English translation.", "The medical summary says that it is not a medico-legal certificate.", "The father's death (late) is stated but not proved by a paper.", "The sealed note to FIA mentioned in the referral form is deliberately not in the folder.", "The names of case worker and programme manager in the disclosure log are typed only.", "The handing over of the folder to the Bureau is not yet in the disclosure log (it is to happen on 2 April)."]})
