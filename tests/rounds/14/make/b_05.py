"""python build.py OUT   (OUT is the matter's own folder; clean/, faulty/ and expected.json are written there)"""
import sys
from lib import *
from docx import Document
from docx.shared import Pt, Mm, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH
from email.message import EmailMessage
from reportlab.pdfgen import canvas as rl
from reportlab.lib.units import mm

OUT = sys.argv[1]
M = Matter(OUT)
SERIF = 'font-family:"Liberation Serif";'
TN = lambda k=0: signature('tahira', 'cursive', BLUE, 2.6, jitter=.9, jseed=k)
def TI(k=0):
    q = random.Random(k); j = lambda a, b: (a+q.gauss(0, 1.2), b+q.gauss(0, 1.2))
    st = [[j(10, 30), j(34, 24), j(70, 20)], [j(42, 24), j(40, 60), j(34, 92)], [j(84, 26), j(80, 60), j(80, 92)],
          [j(82, 28), j(112, 30), j(104, 52), j(84, 58), j(116, 68), j(108, 90), j(78, 94), j(130, 88)]]
    return draw_strokes(st, BLUE, 2.6, 150, 110)
NOT = lambda k=0: signature('whitcombe', 'loopy', BLACK, 3.4, jitter=.8, jseed=k)
W1 = lambda: signature('ackroyd', 'cursive', BLACK, 2.2)
W2 = lambda: signature('imran-malik', 'scrawl', BLUE, 3.0)
KAM = lambda k=0: signature('kamran7', 'cursive', BLACK, 3.4, jitter=1.1, jseed=k)

def folio(n, x=186, y=9):
    return at(hand(str(n), 'f%d' % n, 'kalam', 46, NAVY), x, y, h=5.5)

# ------------------------------------------------------------------ 02 POA
def poa(missing_w2, altered):
    css = '''.p{width:210mm;height:297mm;position:relative;padding:26mm 24mm 20mm 30mm;page-break-after:always;%s font-size:13.4pt;line-height:1.7;text-align:justify}
    h1{font-size:16pt;text-align:center;letter-spacing:2px;text-decoration:underline;margin:0 0 8mm}.f{position:absolute;bottom:11mm;left:30mm;right:24mm;font-size:9.5pt;border-top:.4pt solid #555;padding-top:1.5mm}
    ol{margin:0;padding-left:9mm} li{margin-bottom:3.2mm} table{border-collapse:collapse;width:100%%} td{vertical-align:top} .s td{border:.6pt solid #222;padding:1.6mm 2.5mm;font-size:11pt;line-height:1.35}''' % SERIF
    def pg(n, body):
        return '<div class=p>%s%s%s<div class=f>SPA &ndash; Plot No. 118, Block D &nbsp;&nbsp;&nbsp; Page %d of 4 <span style="float:right">Principal&rsquo;s initials:&nbsp;____________</span></div>%s</div>' % (folio(n), body, '', n, at(TI(n), 168, 275.5, h=8.5))
    fig = '2,45,00,000/-'
    if altered:
        st = 'position:relative;white-space:nowrap;'
        up = tag(hand('2,05,00,000/-', 'alt', 'kalam', 50, BLACK), h=6, style='position:absolute;left:-2mm;top:-6.8mm;')
        up2 = tag(hand('five', 'alt2', 'kalam', 50, BLACK), h=5.4, style='position:absolute;left:2mm;top:-6mm;')
        line = '<span style="position:absolute;left:-1mm;right:-1mm;top:48%;border-top:1.6pt solid #1b1b20;transform:rotate(-1.5deg)"></span>'
        fig = '<span style="%s">2,45,00,000/-%s%s</span> (Rupees two crore <span style="%s">forty-five%s%s</span> lac only)' % (st, line, up, st, line, up2)
    else:
        fig += ' (Rupees two crore forty-five lac only)'
    p1 = '''<h1>SPECIAL POWER OF ATTORNEY</h1>
    <p><b>KNOW ALL MEN BY THESE PRESENTS</b> that I, <b>TAHIRA NASREEN BHATTI</b>, widow of the late Muhammad Anwar Bhatti, born on the 11th day of February 1968, holder of British passport No. 000318264 and of NICOP No. <span style="white-space:nowrap">00000-3182640-0</span>, presently residing at 36 Lindley Close, Bradford, West Yorkshire BD0 0ZZ, England (hereinafter called &ldquo;<b>the Principal</b>&rdquo;), do hereby state and declare as follows:</p>
    <p><b>WHEREAS</b> I am the sole and absolute owner in possession of residential Plot No. 118, Block D, measuring ten (10) Marlas, situated in Gulshan-e-Rehbar Housing Scheme, Lahore, more particularly described in the Schedule hereto (hereinafter called &ldquo;<b>the said Plot</b>&rdquo;), which stands transferred in my name by Transfer Letter No. GRHS/TR/2011/0642 dated 17th May 2011;</p>
    <p><b>AND WHEREAS</b> I am settled in the United Kingdom and, by reason of my health and of the distance, am unable to attend in person before the authorities in Pakistan for the sale of the said Plot;</p>
    <p><b>AND WHEREAS</b> I have full trust and confidence in my nephew, who has agreed to act for me without remuneration;</p>'''
    p2 = '''<p><b>NOW THEREFORE</b> I hereby nominate, constitute and appoint <b>KAMRAN SAEED BHATTI</b> son of Muhammad Saeed Bhatti, holder of CNIC No. <span style="white-space:nowrap">00000-7714205-0</span>, resident of House No. 7, Street No. 3, Samanabad, Lahore (hereinafter called &ldquo;<b>the Attorney</b>&rdquo;), to be my true and lawful Special Attorney, in my name and on my behalf to do the following acts, deeds and things in respect of the said Plot only:</p>
    <ol><li>To negotiate the sale of the said Plot and to enter into an agreement to sell with any intending purchaser.</li>
    <li>To receive earnest money and the balance of the sale price by crossed pay order or banker&rsquo;s cheque drawn in my name, and to issue receipts for the same.</li>
    <li>To appear before the Gulshan-e-Rehbar Housing Scheme, the Lahore Development Authority, the Excise and Taxation Department and the Federal Board of Revenue, and to obtain any no-demand or no-objection certificate.</li>
    <li>To execute and present for registration before the Sub-Registrar concerned the sale deed or transfer deed of the said Plot, to admit its execution and to have his biometric verification recorded.</li></ol>'''
    p3 = '''<ol start=5><li>To pay all dues, capital value tax, stamp duty, registration fee and taxes payable on the transfer, and to obtain receipts.</li>
    <li>To hand over vacant possession of the said Plot to the purchaser on payment of the whole price.</li>
    <li style="line-height:2.7">To agree the sale price, provided that the said Plot shall not be sold for less than Rs. %s.</li>
    <li>To engage an advocate, if need be, for the purposes aforesaid, and to sign any vakalatnama, application or statement for that purpose.</li>
    <li>The Attorney shall have no power to gift, exchange, mortgage or lease the said Plot, nor to transfer it to himself or to any member of his family, nor to appoint a substitute.</li>
    <li>This power shall remain in force until the sale is completed or until the 13th day of April 2027, whichever is the earlier, unless sooner revoked by me in writing.</li>
    <li>I agree to ratify and confirm all lawful acts done by the Attorney by virtue of these presents, as if done by me in person.</li></ol>''' % fig
    w2 = '' if missing_w2 else tag(W2(), h=13, style='position:absolute;left:6mm;top:-1mm;')
    p4 = '''<p style="text-align:center;margin:0 0 3mm"><b>SCHEDULE OF THE PROPERTY</b></p><table class=s>
    <tr><td style="width:36%%">Plot and block</td><td>No. 118, Block D</td></tr><tr><td>Area</td><td>10 Marlas (35 ft &times; 65 ft)</td></tr><tr><td>Scheme</td><td>Gulshan-e-Rehbar Housing Scheme, Lahore</td></tr>
    <tr><td>Membership No.</td><td>GR-2276</td></tr><tr><td>Title paper</td><td>Transfer Letter No. GRHS/TR/2011/0642 dated 17th May 2011</td></tr>
    <tr><td>Boundaries</td><td>North: Plot No. 117; South: Plot No. 119; East: 40 ft road; West: Plot No. 131</td></tr></table>
    <p style="margin:5mm 0 2mm"><b>IN WITNESS WHEREOF</b> I have set my hand to this Power of Attorney, as a deed, at Bradford, England, this <b>14th day of April 2026</b>.</p>
    <div style="position:relative;height:27mm"><div style="position:absolute;left:74mm;top:17mm;width:76mm;border-top:.7pt solid #111;font-size:11pt;line-height:1.3">TAHIRA NASREEN BHATTI<br>Principal</div>%s</div>
    <p style="margin:2mm 0 3mm">Signed and delivered by the Principal in the presence of the undersigned witnesses, both present at the same time, and of the Notary Public named in the certificate annexed:</p>
    <table style="font-size:11pt;line-height:1.35"><tr><td style="width:50%%;position:relative;padding-right:6mm"><b>Witness No. 1</b><div style="position:relative;height:15mm;border-bottom:.7pt solid #111;margin-bottom:1mm">%s</div>Name: Susan Margaret Ackroyd<br>Address: 27 Heaton Crescent, Bradford<br>Occupation: office manager<br>Date: 14/04/2026</td>
    <td><b>Witness No. 2</b><div style="position:relative;height:15mm;border-bottom:.7pt solid #111;margin-bottom:1mm">%s</div>Name: Imran Javed Malik<br>Address: 9 Thornfield Road, Bradford<br>Occupation: shopkeeper<br>Date: 14/04/2026</td></tr></table>''' % (
        tag(TN(1), h=17, style='position:absolute;left:84mm;top:1mm;'), tag(W1(), h=14, style='position:absolute;left:4mm;top:0;'), w2)
    html = pg(1, p1)+pg(2, p2)+pg(3, p3)+pg(4, p4)
    pdf = html2pdf(html, '2026-04-14', css=css)
    return scanned(pdf, 51, '2026-05-06', dpi=140, producer='KONICA MINOLTA bizhub C258', creator='bizhub', q=52)

# ------------------------------------------------------------------ 03 notarial certificate
def notcert(passport):
    css = '''.p{width:210mm;height:296mm;position:relative;padding:24mm 26mm;font-family:"Caladea";font-size:13pt;line-height:1.75;text-align:justify}'''
    body = '''<div class=p>%s<div style="text-align:center;border-bottom:2pt double #333;padding-bottom:4mm;margin-bottom:9mm;line-height:1.3"><div style="font-size:19pt;letter-spacing:3px;font-variant:small-caps">Whitcombe Notarial</div><div style="font-size:9.5pt">Eleanor Jane Whitcombe, Notary Public &nbsp;&bull;&nbsp; 14 Manor Court, Bradford BD0 0ZY, England &nbsp;&bull;&nbsp; notary@whitcombe.example.org</div></div>
    <p style="text-align:right;font-size:11pt;margin:0 0 5mm">Protocol No. WN/2026/087</p>
    <p><b>TO ALL TO WHOM THESE PRESENTS SHALL COME</b>, I, <b>ELEANOR JANE WHITCOMBE</b>, of Bradford in the County of West Yorkshire, England, Notary Public by royal authority duly admitted, sworn and holding a faculty to practise throughout England and Wales,</p>
    <p><b>DO HEREBY CERTIFY</b> that the Special Power of Attorney hereunto annexed, consisting of four pages, was on the fourteenth day of April 2026 signed and delivered as a deed in my presence, and in the presence of the two witnesses named therein, by <b>TAHIRA NASREEN BHATTI</b>, whose identity I have established by the production to me of her current United Kingdom passport numbered <b>%s</b>, issued on 6 June 2021 and valid until 6 June 2031; and that the said appearer declared to me that she understood the contents of the said instrument and executed it of her own free will.</p>
    <p><b>IN FAITH AND TESTIMONY WHEREOF</b> I the said notary have subscribed my name and set and affixed my seal of office at Bradford aforesaid, this fourteenth day of April in the year two thousand and twenty-six.</p>
    <div style="position:absolute;left:102mm;top:236mm;width:82mm;border-top:.7pt solid #222;line-height:1.35;font-size:11.5pt;text-align:left">Eleanor Jane Whitcombe<br>Notary Public, England and Wales<br><i>My faculty is held for life</i></div>%s%s</div>''' % (
        folio(5), passport, at(NOT(3), 108, 217, h=20), at(wafer('ELEANOR J WHITCOMBE', 8, 400, bottom='BRADFORD'), 34, 214, h=44))
    pdf = html2pdf(body, '2026-04-14', css=css)
    return scanned(pdf, 52, '2026-05-06', dpi=145, text=True, gray=False, q=56, noise=1.6, producer='KONICA MINOLTA bizhub C258', creator='bizhub')

# ------------------------------------------------------------------ 04 apostille (reportlab)
def apostille():
    b = io.BytesIO(); c = rl.Canvas(b, pagesize=(210*mm, 297*mm), invariant=1)
    from reportlab.lib.utils import ImageReader
    X, Y, Wd, Hh = 28*mm, 58*mm, 154*mm, 178*mm
    c.setLineWidth(1.4); c.rect(X, Y, Wd, Hh); c.setLineWidth(.5); c.rect(X+1.6*mm, Y+1.6*mm, Wd-3.2*mm, Hh-3.2*mm)
    c.setFont('Times-Bold', 24); c.drawCentredString(105*mm, Y+Hh-15*mm, 'APOSTILLE')
    c.setFont('Times-Italic', 12); c.drawCentredString(105*mm, Y+Hh-22*mm, '(Convention de La Haye du 5 octobre 1961)')
    rows = [('1. Country:', 'United Kingdom of Great Britain and Northern Ireland'), (None, 'This public document / Le présent acte public'),
            ('2. Has been signed by:', 'Eleanor Jane Whitcombe'), ('3. Acting in the capacity of:', 'Notary Public'), ('4. Bears the seal/stamp of:', 'The Said Notary Public'),
            (None, 'Certified / Attesté'), ('5. at London / à Londres', ''), ('6. the / le', '21 April 2026'),
            ('7. by / par', "His Majesty's Principal Secretary of State for"), ('', 'Foreign, Commonwealth and Development Affairs'), ('8. Number / sous No', 'APO-0000417'), ('9. Stamp / timbre:', ''), ]
    y = Y+Hh-36*mm
    for a, t in rows:
        if a is None:
            c.setFont('Times-Bold', 12); c.drawCentredString(105*mm, y, t); y -= 10*mm; continue
        c.setFont('Times-Roman', 11.5); c.drawString(X+6*mm, y, a)
        c.setFont('Courier-Bold', 8.3); c.drawString(X+57*mm, y, t)
        y -= (6*mm if t.startswith('His') else 10*mm)
    c.setFont('Times-Roman', 12); c.drawString(X+80*mm, y+10*mm, '10. Signature:')
    c.setFont('Times-Roman', 11); c.drawString(X+100*mm, Y+12*mm, 'G. Pemberton')
    st = round_stamp('FOREIGN, COMMONWEALTH & DEVELOPMENT OFFICE', ('LONDON',), 380, (60, 60, 66), 9, font='Liberation Serif:bold')
    c.drawImage(ImageReader(st), X+34*mm, Y+6*mm, 36*mm, 36*mm, mask='auto')
    sg = signature('pemberton', 'scrawl', NAVY, 2.6)
    c.drawImage(ImageReader(sg), X+98*mm, Y+17*mm, 40*mm, 40*mm*sg.height/sg.width, mask='auto')
    c.setFont('Helvetica', 8)
    for i, t in enumerate(['This Apostille is not to be used in the UK and only confirms the authenticity of the signature, seal or stamp on the attached UK public',
                           'document. It does not confirm the authenticity of the underlying document. Apostilles attached to documents that have been photocopied',
                           'and certified in the UK confirm the signature of the UK official who conducted the certification only.']):
        c.drawCentredString(105*mm, 48*mm-i*4*mm, t)
    f = hand('6', 'f6', 'kalam', 46, NAVY)
    c.drawImage(ImageReader(f), 186*mm, 282*mm, 3.5*mm, 5.5*mm, mask='auto')
    c.save()
    return scanned(b.getvalue(), 53, '2026-05-06', dpi=145, q=54, angle=.7, producer='KONICA MINOLTA bizhub C258', creator='bizhub')

# ------------------------------------------------------------------ 05 Urdu translation
def urdu(early):
    d_u, d_e = ('۱۷ اپریل ۲۰۲۶ء', '17th April 2026') if early else ('۴ مئی ۲۰۲۶ء', '4th May 2026')
    css = '''.p{width:210mm;height:297mm;position:relative;padding:20mm 24mm 16mm;page-break-after:always;font-family:"Noto Naskh Arabic";font-size:12.6pt;line-height:1.95;direction:rtl;text-align:justify}
    h2{text-align:center;margin:0 0 4mm;font-size:17pt} p{margin:0 0 3mm} ol{margin:0;padding-right:8mm} li{margin-bottom:1.6mm} .e{direction:ltr;font-family:"Liberation Sans";font-size:9.5pt;color:#333} td{border:.5pt solid #444;padding:0 3mm} bdi{font-family:"Liberation Serif";direction:ltr;unicode-bidi:isolate;white-space:nowrap}'''
    hd = lambda n, k: '<div class=e style="border-bottom:.5pt solid #666;margin-bottom:5mm">Nadeem Asghar Translation Bureau, Mall View Plaza, Lahore &nbsp;|&nbsp; English to Urdu &nbsp;|&nbsp; sheet %d of 3 <span style="float:right">Folio %d</span></div>' % (n, k)
    p1 = hd(1, 7)+'''<h2>مختار نامہ خاص</h2><p style="text-align:center">(انگریزی سے اردو ترجمہ)</p>
    <p>ہر خاص و عام کو مطلع کیا جاتا ہے کہ من مسماۃ <b>طاہرہ نسرین بھٹی</b>، بیوہ محمد انور بھٹی مرحوم، تاریخ پیدائش 11 فروری 1968ء، حامل برطانوی پاسپورٹ نمبر <bdi>000318264</bdi> اور نائیکوپ نمبر <bdi>00000-3182640-0</bdi>، حال مقیم 36 لنڈلے کلوز، بریڈفورڈ، ویسٹ یارکشائر، انگلستان (جسے آئندہ ”موکلہ“ کہا جائے گا) حسب ذیل بیان و اقرار کرتی ہوں:</p>
    <p>چونکہ میں رہائشی پلاٹ نمبر 118، بلاک ڈی، رقبہ دس (10) مرلہ، واقع گلشنِ رہبر ہاؤسنگ سکیم، لاہور کی بلاشرکت غیرے مالک و قابض ہوں، جس کی تفصیل گوشوارہ میں درج ہے (جسے آئندہ ”پلاٹ مذکور“ کہا جائے گا) اور جو بذریعہ ٹرانسفر لیٹر نمبر <bdi>GRHS/TR/2011/0642</bdi> مورخہ 17 مئی 2011ء میرے نام منتقل شدہ ہے؛</p>
    <p>اور چونکہ میں برطانیہ میں مقیم ہوں اور بوجہ خرابیِ صحت و مسافت پلاٹ مذکور کی فروخت کے لیے پاکستان کے حکام کے روبرو اصالتاً پیش ہونے سے قاصر ہوں؛</p>
    <p>اور چونکہ مجھے اپنے بھتیجے پر مکمل بھروسہ و اعتماد ہے، جس نے بلا معاوضہ میری طرف سے کام کرنا منظور کیا ہے؛</p>
    <p>لہٰذا میں <b>کامران سعید بھٹی</b> ولد محمد سعید بھٹی، شناختی کارڈ نمبر <bdi>00000-7714205-0</bdi>، ساکن مکان نمبر 7، گلی نمبر 3، سمن آباد، لاہور (جسے آئندہ ”مختار“ کہا جائے گا) کو صرف پلاٹ مذکور کی بابت اپنا مختارِ خاص مقرر کرتی ہوں کہ وہ میرے نام اور میری طرف سے درج ذیل امور انجام دے:</p>
    <ol><li>پلاٹ مذکور کی فروخت کی بات چیت کرنا اور کسی خریدار کے ساتھ معاہدۂ بیع کرنا۔</li></ol>'''
    p2 = hd(2, 8)+'''<ol start=2><li>بیعانہ اور بقیہ زرِ ثمن بذریعہ کراسڈ پے آرڈر یا بینکر چیک، جو میرے نام ہو، وصول کرنا اور اس کی رسیدیں دینا۔</li>
    <li>گلشنِ رہبر ہاؤسنگ سکیم، لاہور ڈویلپمنٹ اتھارٹی، محکمہ ایکسائز و ٹیکسیشن اور فیڈرل بورڈ آف ریونیو کے روبرو پیش ہونا اور عدم مطالبہ یا عدم اعتراض سرٹیفکیٹ حاصل کرنا۔</li>
    <li>پلاٹ مذکور کا بیع نامہ یا انتقال نامہ تحریر و تکمیل کرنا، متعلقہ سب رجسٹرار کے روبرو رجسٹری کے لیے پیش کرنا، تکمیل کا اقرار کرنا اور اپنی بائیو میٹرک تصدیق کرانا۔</li>
    <li>انتقال پر واجب الادا جملہ واجبات، کیپیٹل ویلیو ٹیکس، سٹامپ ڈیوٹی، رجسٹری فیس اور ٹیکس ادا کرنا اور رسیدیں لینا۔</li>
    <li>کل قیمت کی ادائیگی پر پلاٹ مذکور کا خالی قبضہ خریدار کے حوالے کرنا۔</li>
    <li>قیمتِ فروخت طے کرنا، بشرطیکہ پلاٹ مذکور مبلغ <bdi>2,45,00,000/-</bdi> روپے (دو کروڑ پینتالیس لاکھ روپے) سے کم پر فروخت نہ کیا جائے گا۔</li>
    <li>امور بالا کے لیے حسبِ ضرورت وکیل مقرر کرنا اور کسی وکالت نامہ، درخواست یا بیان پر دستخط کرنا۔</li>
    <li>مختار کو پلاٹ مذکور ہبہ کرنے، تبادلہ کرنے، رہن رکھنے یا پٹہ پر دینے، یا اپنے یا اپنے خاندان کے کسی فرد کے نام منتقل کرنے، یا اپنی جگہ دوسرا مختار مقرر کرنے کا اختیار نہ ہوگا۔</li>
    <li>یہ مختار نامہ فروخت کی تکمیل تک یا 13 اپریل 2027ء تک، جو بھی پہلے ہو، نافذ رہے گا، الا یہ کہ میں اسے تحریری طور پر پہلے منسوخ کر دوں۔</li>
    <li>مختار کے جملہ جائز افعال جو وہ اس تحریر کی رو سے کرے، مجھے ایسے ہی منظور و قبول ہوں گے گویا میں نے خود کیے ہوں۔</li></ol>
    <p style="text-align:center;margin:3mm 0 1mm"><b>گوشوارۂ جائیداد</b></p><table style="border-collapse:collapse;width:100%%;line-height:1.6"><tr><td>پلاٹ و بلاک</td><td>نمبر 118، بلاک ڈی</td></tr><tr><td>رقبہ</td><td>10 مرلہ (35 فٹ × 65 فٹ)</td></tr><tr><td>سکیم</td><td>گلشنِ رہبر ہاؤسنگ سکیم، لاہور</td></tr><tr><td>ممبرشپ نمبر</td><td><bdi>GR-2276</bdi></td></tr><tr><td>کاغذِ ملکیت</td><td>ٹرانسفر لیٹر نمبر <bdi>GRHS/TR/2011/0642</bdi> مورخہ 17 مئی 2011ء</td></tr><tr><td>حدود اربعہ</td><td>شمال: پلاٹ 117؛ جنوب: پلاٹ 119؛ مشرق: سڑک 40 فٹ؛ مغرب: پلاٹ 131</td></tr></table>'''.replace('100%%', '100%')
    p3 = hd(3, 9)+'''<p>بمقام بریڈفورڈ، انگلستان، مورخہ 14 اپریل 2026ء کو دستخط کیے گئے۔ &nbsp; (دستخط) طاہرہ نسرین بھٹی، موکلہ۔<br>گواہ نمبر 1: (دستخط) سوزن مارگریٹ ایکرائڈ، 27 ہیٹن کریسنٹ، بریڈفورڈ۔ &nbsp; گواہ نمبر 2: (دستخط) عمران جاوید ملک، 9 تھارن فیلڈ روڈ، بریڈفورڈ۔</p>
    <p><b>تصدیقِ نوٹری:</b> میں ایلینر جین وٹکومب، نوٹری پبلک، بریڈفورڈ، انگلستان، تصدیق کرتی ہوں کہ منسلکہ مختار نامہ خاص، مشتمل بر چار صفحات، مورخہ 14 اپریل 2026ء کو میرے اور دو گواہان کے روبرو طاہرہ نسرین بھٹی نے دستخط کیا، جن کی شناخت ان کے برطانوی پاسپورٹ نمبر <bdi>000318264</bdi>، جاری شدہ 6 جون 2021ء، کارآمد تا 6 جون 2031ء، سے کی گئی۔ (دستخط و مہر) پروٹوکول نمبر <bdi>WN/2026/087</bdi>۔</p>
    <p><b>اپوسٹیل</b> (کنونشن دی ہیگ، 5 اکتوبر 1961ء): 1۔ ملک: برطانیہ عظمیٰ و شمالی آئرلینڈ۔ 2۔ دستخط کنندہ: ایلینر جین وٹکومب۔ 3۔ بحیثیت: نوٹری پبلک۔ 4۔ مہر: نوٹری مذکور۔ 5۔ بمقام: لندن۔ 6۔ مورخہ: 21 اپریل 2026ء۔ 7۔ منجانب: ہز میجسٹی کے پرنسپل سیکرٹری آف سٹیٹ برائے خارجہ، دولت مشترکہ و ترقیاتی امور۔ 8۔ نمبر: <bdi>APO-0000417</bdi>۔ 9۔ مہر۔ 10۔ دستخط۔</p>
    <div style="border:1pt solid #333;padding:4mm 5mm;margin-top:6mm;position:relative;height:96mm"><p style="text-align:center"><b>سرٹیفکیٹ مترجم</b></p>
    <p>میں حافظ ندیم اصغر، مترجم، لاہور، تصدیق کرتا ہوں کہ میں انگریزی اور اردو سے بخوبی واقف ہوں، فریقین سے میرا کوئی تعلق نہیں، اور مندرجہ بالا ترجمہ (تین اوراق) مختار نامہ خاص، تصدیقِ نوٹری اور اپوسٹیل کا درست اور مکمل ترجمہ ہے۔ لاہور، مورخہ %s</p>
    <p class=e style="font-size:10.5pt;line-height:1.5">I, Hafiz Nadeem Asghar, translator, of Lahore, certify that the foregoing is a true, accurate and complete translation into Urdu of the Special Power of Attorney of 14th April 2026, the Notarial Certificate WN/2026/087 and the Apostille No. APO-0000417 of 21st April 2026, the originals of which were before me. Lahore, %s.</p>
    %s<div class=e style="position:absolute;left:8mm;bottom:5mm;width:62mm;border-top:.7pt solid #222;line-height:1.4">Hafiz Nadeem Asghar<br>Translator, Reg. No. PTA-0417</div>%s</div>''' % (
        d_u, d_e, tag(signature('nadeem', 'urdu', BLUE, 3), h=13, style='position:absolute;left:14mm;bottom:18mm;'), tag(round_stamp('NADEEM ASGHAR TRANSLATION BUREAU', ('LAHORE',), 360, BLUE, 14, angle=-9), h=31, style='position:absolute;right:10mm;bottom:2mm;'))
    return html2pdf(''.join('<div class=p>%s</div>' % p for p in (p1, p2, p3)), '2026-05-04', 'Urdu translation', css=css)

# ------------------------------------------------------------------ 06 passport copy
def _mrz(s):
    v = lambda ch: 0 if ch == '<' else (int(ch) if ch.isdigit() else ord(ch)-55)
    return str(sum(v(ch)*[7, 3, 1][i % 3] for i, ch in enumerate(s)) % 10)

def passport():
    no, dob, exp = '000318264', '680211', '310606'
    l1 = ('P<GBRBHATTI<<TAHIRA<NASREEN').ljust(44, '<')
    l2 = no+_mrz(no)+'GBR'+dob+_mrz(dob)+'F'+exp+_mrz(exp)+'<'*14+'<'
    comp = no+_mrz(no)+dob+_mrz(dob)+exp+_mrz(exp)+'<'*15
    l2 += _mrz(comp)
    css = '.p{width:210mm;height:296mm;position:relative;font-family:"Liberation Sans"} .l{font-size:6.5pt;color:#444;margin-top:1.6mm} .v{font-size:10.5pt}'
    face = Image.new('RGB', (260, 330), (206, 206, 200)); d = ImageDraw.Draw(face)
    d.ellipse([75, 60, 185, 215], fill=(120, 108, 100)); d.polygon([(20, 330), (60, 235), (200, 235), (240, 330)], fill=(84, 84, 92)); d.pieslice([55, 35, 205, 250], 170, 370, fill=(60, 58, 66)); d.ellipse([90, 85, 170, 210], fill=(150, 136, 126))
    face = face.filter(ImageFilter.GaussianBlur(4))
    F = lambda a, b: '<div class=l>%s</div><div class=v>%s</div>' % (a, b)
    body = '''<div class=p>%s<div style="position:absolute;left:28mm;top:34mm;width:150mm;height:106mm;border:.6pt solid #666;background:#efece6;padding:5mm"><div style="font-size:9pt;letter-spacing:1px">UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND</div>
    <div style="position:absolute;left:5mm;top:17mm">%s</div><div style="position:absolute;left:50mm;top:11mm">%s%s%s%s%s</div><div style="position:absolute;left:108mm;top:11mm">%s%s%s%s%s</div>
    <div style="position:absolute;left:5mm;bottom:4mm;font-family:'Liberation Mono';font-size:10.6pt;line-height:1.5;letter-spacing:.2px">%s<br>%s</div>%s</div>
    <div style="position:absolute;left:30mm;top:166mm;width:150mm;font-family:'Caladea';font-size:13pt;line-height:1.6">I certify this to be a true and complete copy of the original passport (page bearing particulars) produced to me this 14th day of April 2026.<div style="margin-top:26mm;width:76mm;border-top:.6pt solid #222;font-size:11pt;line-height:1.35">Eleanor Jane Whitcombe<br>Notary Public, Bradford, England</div></div>%s%s</div>''' % (
        folio(10), tag(face, h=46), F('Type / Code', 'P &nbsp; GBR'), F('Surname', 'BHATTI'), F('Given names', 'TAHIRA NASREEN'), F('Nationality', 'BRITISH CITIZEN'), F('Date of birth', '11 FEB / FEV 68'),
        F('Passport No.', no), F('Sex / Place of birth', 'F &nbsp; LAHORE'), F('Date of issue', '06 JUN / JUIN 21'), F('Authority', 'HMPO'), F('Date of expiry', '06 JUN / JUIN 31'), l1.replace('<', '&lt;'), l2.replace('<', '&lt;'),
        tag(TN(5), h=9, style='position:absolute;right:10mm;bottom:22mm;'), at(NOT(6), 34, 186, h=17), at(round_stamp('ELEANOR J WHITCOMBE · NOTARY PUBLIC', ('BRADFORD', 'ENGLAND'), 380, BLACK, 12, angle=6), 122, 186, h=40))
    im = pages(html2pdf(body, css=css), 130)[0]
    return scan(im, 54, angle=-.8, q=50)

# ------------------------------------------------------------------ 07/08 cards, photographed
def _card(title, name, father, num, dob, issue, expiry, sex, stay, sig, fol, seed, photo_seed, bg, attest):
    face = Image.new('RGB', (200, 240), (190, 200, 205)); d = ImageDraw.Draw(face); r = random.Random(seed)
    sk = (r.randint(140, 170), r.randint(105, 130), r.randint(85, 105))
    d.polygon([(10, 240), (45, 170), (155, 170), (190, 240)], fill=(70, 70, 90)); d.ellipse([58, 45, 142, 165], fill=sk); d.pieslice([50, 25, 150, 150], 180, 360, fill=(35, 30, 30))
    face = face.filter(ImageFilter.GaussianBlur(3))
    F = lambda a, b: '<div style="font-size:6.4pt;color:#355">%s</div><div style="font-size:9.4pt;font-weight:bold;margin-bottom:1mm">%s</div>' % (a, b)
    body = '''<div style="width:150mm;height:150mm;position:relative;font-family:'Liberation Sans';background:#fdfdfb">%s<div style="position:absolute;left:20mm;top:16mm;width:110mm;height:69mm;border-radius:4mm;border:.5pt solid #687;background:linear-gradient(120deg,#dcebdd,#f3f1e0 60%%,#d8e6ea)">
    <div style="position:absolute;left:5mm;top:3mm;font-size:11pt;font-weight:bold;color:#164">PAKISTAN &nbsp;<span style="font-size:7.4pt;font-weight:normal">%s</span></div><div style="position:absolute;left:5mm;top:12mm;width:66mm">%s%s%s</div>
    <div style="position:absolute;left:5mm;bottom:2mm;width:70mm"><table style="width:100%%;border-collapse:collapse"><tr><td>%s</td><td>%s</td></tr><tr><td>%s</td><td>%s</td></tr></table></div><div style="position:absolute;right:5mm;top:11mm">%s</div><div style="position:absolute;right:4mm;bottom:4mm;width:32mm;border-top:.4pt solid #555;font-size:5.6pt;text-align:center">Holder's Signature</div>%s</div>%s</div>''' % (
        at(hand(str(fol), 'f%s' % fol, 'kalam', 46, NAVY), 138, 4, h=5.5), title, F('Name', name), F(father[0], father[1]), F('Gender &nbsp; | &nbsp; Country of Stay', '%s &nbsp; | &nbsp; %s' % (sex, stay)), F('Identity Number', num), F('Date of Birth', dob), F('Date of Issue', issue), F('Date of Expiry', expiry), tag(face, h=36),
        tag(sig, h=7, style='position:absolute;right:7mm;bottom:7.5mm;'), attest)
    im = pages(html2pdf(body, size='150mm 150mm'), 170)[0]
    return photo(im, photo_seed, bg=bg, size=(1200, 1200), q=58, warp=.05)

def nicop():
    a = at(box_stamp(['ATTESTED', ('ORIGINAL SEEN', .8), ('30 APR 2026', .8)], BLUE, 5, angle=5), 22, 98, h=24)+at(signature('adv-farooqi', 'cursive', BLACK, 3), 66, 100, h=13)+'<div style="position:absolute;left:66mm;top:116mm;width:70mm;font-size:8.5pt;border-top:.5pt solid #333">Sajid Farooqi, Advocate, Lahore</div>'
    return _card('NATIONAL IDENTITY CARD FOR OVERSEAS PAKISTANIS', 'Tahira Nasreen Bhatti', ('Husband Name', 'Muhammad Anwar Bhatti'), '00000-3182640-0', '11.02.1968', '12.03.2022', '12.03.2032', 'F', 'United Kingdom', TN(8), 11, 71, 55, (104, 92, 80), a)

def cnic():
    a = at(box_stamp(['ATTESTED', ('ORIGINAL SEEN', .8), ('30 APR 2026', .8)], BLUE, 6, angle=-4), 84, 96, h=24)+at(signature('adv-farooqi', 'cursive', BLACK, 3, jitter=1, jseed=2), 20, 100, h=13)+'<div style="position:absolute;left:18mm;top:116mm;width:60mm;font-size:8.5pt;border-top:.5pt solid #333">Sajid Farooqi, Advocate, Lahore</div>'
    return _card('NATIONAL IDENTITY CARD', 'Kamran Saeed Bhatti', ('Father Name', 'Muhammad Saeed Bhatti'), '00000-7714205-0', '22.10.1985', '05.08.2020', '05.08.2030', 'M', 'Pakistan', KAM(8), 12, 72, 56, (60, 74, 66), a)

# ------------------------------------------------------------------ 09 transfer letter
def transfer():
    css = '.p{width:210mm;height:296mm;position:relative;padding:20mm 22mm;font-family:"Liberation Mono";font-size:11.2pt;line-height:1.6} td{border:.6pt solid #333;padding:1.4mm 3mm;vertical-align:top} table{border-collapse:collapse;width:100%}'
    body = '''<div class=p>%s<div style="text-align:center;font-family:'DejaVu Serif';line-height:1.4"><div style="font-size:15pt;font-weight:bold">GULSHAN-E-REHBAR HOUSING SCHEME</div><div style="font-size:9pt">Head Office: Link Road, Lahore &mdash; Transfer Branch</div></div><hr>
    <p>No. GRHS/TR/2011/0642<span style="float:right">Dated: 17th May 2011</span></p><p style="text-align:center"><u>TRANSFER LETTER</u></p>
    <p>To:<br>Mst. TAHIRA NASREEN BHATTI<br>wife of Muhammad Anwar Bhatti,<br>14-C, Samanabad, Lahore.</p>
    <p>Subject: TRANSFER OF RESIDENTIAL PLOT No. 118, BLOCK D</p>
    <p>With reference to your application and the transfer set submitted with it, the undermentioned plot is hereby transferred in your name in the record of the Scheme:</p>
    <table><tr><td>Plot / Block</td><td>118 / D</td></tr><tr><td>Area</td><td>10 Marlas (35' x 65')</td></tr><tr><td>Membership No.</td><td>GR-2276</td></tr><tr><td>Transferor</td><td>Ch. Abdul Majeed</td></tr><tr><td>Transfer fee</td><td>Rs. 42,500/- paid vide receipt No. 3391</td></tr></table>
    <p>You are bound by the bye-laws of the Scheme. No dues are outstanding on the date of this letter.</p>
    <div style="position:absolute;left:118mm;top:216mm;width:70mm;border-top:.6pt solid #333;font-size:10pt;line-height:1.3">Lt. Col. (R) Aslam Rafiq<br>Secretary</div>%s%s%s%s<div style="position:absolute;left:30mm;top:268mm;width:64mm;font-size:8.4pt;border-top:.4pt solid #333;line-height:1.2">Sajid Farooqi, Advocate, Lahore</div></div>''' % (
        folio(13), at(signature('col-aslam', 'initials', NAVY, 3.6), 124, 200, h=15), at(round_stamp('GULSHAN-E-REHBAR HOUSING SCHEME', ('TRANSFER', 'BRANCH'), 360, GREEN, 21, angle=-12), 72, 192, h=38),
        at(box_stamp(['TRUE COPY ATTESTED', ('original seen 30 APR 2026', .75)], BLUE, 8, angle=2), 26, 240, h=15), at(signature('adv-farooqi', 'cursive', BLACK, 3, jitter=1, jseed=4), 34, 255, h=12))
    im = pages(html2pdf(body, css=css), 140)[0]
    a = np.asarray(im).astype(float)*np.array([1, .975, .90]); im = Image.fromarray(a.astype('uint8'))
    d = ImageDraw.Draw(im); w, h = im.size
    d.line([(0, h//2), (w, h//2+3)], fill=(205, 196, 178), width=3); d.line([(w//2, 0), (w//2-3, h)], fill=(210, 200, 184), width=2)
    return pdf_of([scan(im, 57, angle=-1.3, gray=False, q=52, light=30)], '2026-05-06', producer='KONICA MINOLTA bizhub C258', creator='bizhub')

# ------------------------------------------------------------------ 10 e-stamp
def estamp():
    import qrcode
    q = qrcode.QRCode(border=1, box_size=5); q.add_data('PB-LHR-0000000000417'); q.make()
    qi = q.make_image().get_image().convert('RGB')
    rows = [('ID :', 'PB-LHR-0000000000417'), ('Type :', 'Non-Judicial'), ('Amount :', 'Rs. 1,200/- (Rupees one thousand two hundred only)'), ('Description :', 'POWER OF ATTORNEY - 48 (executed out of Pakistan, section 18 Stamp Act 1899)'), ('Principal :', 'Tahira Nasreen Bhatti [00000-3182640-0]'), ('S/O, D/O, W/O :', 'Widow of Muhammad Anwar Bhatti'), ('Agent :', 'Kamran Saeed Bhatti [00000-7714205-0]'), ('Address :', 'House 7, Street 3, Samanabad, Lahore'), ('Instrument dated :', '14-Apr-2026'), ('First received in Pakistan :', '27-Apr-2026'), ('Issue Date :', '29-Apr-2026 11:42 AM'), ('Paid through Challan :', '2026000000000417'), ('Property :', 'Plot 118, Block D, Gulshan-e-Rehbar Housing Scheme, Lahore; 10 Marlas')]
    css = '.p{width:210mm;height:296mm;padding:16mm;font-family:"Carlito";position:relative} td{padding:1.5mm 2mm;font-size:11.5pt;vertical-align:top} table{border-collapse:collapse}'
    body = '<div class=p><div style="border:3pt solid #2c6e49;padding:9mm;height:150mm;position:relative"><div style="position:absolute;right:8mm;top:3mm;font-size:9pt;color:#555">Folio 14</div><div style="font-size:21pt;font-weight:bold;color:#2c6e49">E-STAMP</div><div style="font-size:10pt;margin-bottom:4mm">Government of the Punjab &mdash; Board of Revenue</div><div style="position:absolute;right:9mm;top:14mm">%s</div><table>%s</table><div style="position:absolute;bottom:3mm;left:9mm;font-size:8.5pt;color:#555">Please write below this line. Type &ldquo;eStamp&rdquo; and the ID to the Board of Revenue to verify this paper.</div></div><div style="border-top:1pt dashed #777;margin-top:5mm;padding-top:4mm;font-size:12pt;line-height:1.6">This e-Stamp is attached to the Special Power of Attorney dated 14-Apr-2026 (folios 1 to 6).</div></div>' % (tag(qi, h=26), ''.join('<tr><td style="width:52mm;font-weight:bold">%s</td><td style="width:%s">%s</td></tr>' % (a, '78mm' if i < 3 else '120mm', b) for i, (a, b) in enumerate(rows)))
    return html2pdf(body, '2026-04-29', 'e-Stamp', css=css)

# ------------------------------------------------------------------ 11 acceptance
def accept():
    css = '.p{width:210mm;height:296mm;position:relative;padding:34mm 28mm;font-family:"DejaVu Sans Condensed";font-size:11.4pt;line-height:1.8}'
    body = '''<div class=p>%s<p style="text-align:center;font-size:14pt"><u>ACCEPTANCE BY ATTORNEY AND SPECIMEN SIGNATURES</u></p>
    <p>I, Kamran Saeed Bhatti son of Muhammad Saeed Bhatti, CNIC No. 00000-7714205-0, resident of House No. 7, Street No. 3, Samanabad, Lahore, do hereby accept the appointment made in my favour by Mst. Tahira Nasreen Bhatti through the Special Power of Attorney dated 14.04.2026, which reached me on 27.04.2026, and undertake to act only within the powers given therein. I shall account to the Principal for every sum received.</p>
    <p>My specimen signatures are as under:</p><table style="width:100%%;border-collapse:collapse"><tr>%s</tr></table>
    <p style="margin-top:8mm">Lahore, dated 06.05.2026</p><div style="position:relative;height:24mm">%s<div style="position:absolute;left:0;top:18mm;width:70mm;border-top:.6pt solid #222">Kamran Saeed Bhatti (Attorney)</div></div>
    <p style="margin-top:6mm">Signed before me:</p><div style="position:relative;height:34mm">%s%s<div style="position:absolute;left:0;top:22mm;width:70mm;border-top:.6pt solid #222;line-height:1.3">Sajid Farooqi, Advocate<br>06.05.2026</div></div></div>''' % (
        folio(15), ''.join('<td style="border:.6pt solid #333;height:24mm;width:33%%;text-align:center">%s</td>' % tag(KAM(20+i), h=14) for i in range(3)), tag(KAM(30), h=16, style='position:absolute;left:6mm;top:0;'), tag(signature('adv-farooqi', 'cursive', BLACK, 3, jitter=1, jseed=9), h=15, style='position:absolute;left:4mm;top:4mm;'),
        tag(box_stamp(['SAJID FAROOQI', ('ADVOCATE HIGH COURT', .75), ('LAHORE', .75)], VIOLET, 31, angle=-3), h=19, style='position:absolute;left:84mm;top:6mm;'))
    return scanned(html2pdf(body, '2026-05-06', css=css), 58, '2026-05-06', dpi=140, text=True, producer='KONICA MINOLTA bizhub C258', creator='bizhub')

# ------------------------------------------------------------------ 12 courier
def courier():
    m = EmailMessage()
    m['From'] = 'Parcelroute Notifications <no-reply@parcelroute.example.org>'; m['To'] = 'Kamran Saeed Bhatti <kamran.bhatti@example.org>'; m['Cc'] = 'office@sheikhfarooqi.example.org'
    m['Subject'] = 'Delivered: waybill 0000 0417 882'; m['Date'] = 'Mon, 27 Apr 2026 14:31:08 +0500'; m['Message-ID'] = '<dlv-0417882@parcelroute.example.org>'
    m.set_content('''Dear customer,

your shipment has been delivered.

Waybill          0000 0417 882
Sender           T N Bhatti, 36 Lindley Close, Bradford, GB
Receiver         Kamran Saeed Bhatti, House 7, Street 3, Samanabad, Lahore, PK
Contents         documents (power of attorney, notarial certificate, apostille), 0.3 kg

23 Apr 2026  16:05  Collected             Bradford GB
24 Apr 2026  21:40  Departed              East Midlands GB
26 Apr 2026  05:15  Arrived               Lahore PK
27 Apr 2026  09:12  Out for delivery      Lahore PK
27 Apr 2026  14:20  Delivered, signed for by KAMRAN SAEED BHATTI

Please do not reply to this message.
''')
    return m.as_bytes()

# ------------------------------------------------------------------ 01 covering letter
def cover():
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297); s.left_margin = s.right_margin = Cm(2.4); s.top_margin = s.bottom_margin = Cm(1.8)
    d.styles['Normal'].font.name = 'Carlito'; d.styles['Normal'].font.size = Pt(11); d.styles['Normal'].paragraph_format.space_after = Pt(5)
    p = d.add_paragraph(); p.alignment = WD_ALIGN_PARAGRAPH.CENTER; r = p.add_run('SHEIKH & FAROOQI'); r.bold = True; r.font.size = Pt(17)
    p = d.add_paragraph('Advocates & Legal Consultants\nSecond Floor, Mall View Plaza, Lahore · office@sheikhfarooqi.example.org · 0300-0000000'); p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    d.add_paragraph('Ref: SF/418/26\nLahore, 8th May 2026')
    d.add_paragraph('The Sub-Registrar,\nSamanabad Town, Lahore.')
    p = d.add_paragraph(); p.add_run('Subject: Presentation of a Special Power of Attorney executed in the United Kingdom by Mst. Tahira Nasreen Bhatti in favour of Mr. Kamran Saeed Bhatti – Plot No. 118, Block D, Gulshan-e-Rehbar Housing Scheme, Lahore').bold = True
    d.add_paragraph('Respected Sir,')
    d.add_paragraph('We shall present the above instrument on 14th May 2026. It was executed at Bradford on 14th April 2026, certified by a Notary Public on the same day, apostilled in London on 21st April 2026 and first received in Pakistan on 27th April 2026; it has been stamped within three months of that receipt. The papers are placed in the following order and each sheet bears its folio number at the upper right:')
    rows = [('1', 'This covering letter with index', '–'), ('2', 'Special Power of Attorney, 14th April 2026 (four pages)', '1–4'), ('3', 'Notarial Certificate, protocol WN/2026/087, 14th April 2026', '5'), ('4', 'Apostille No. APO-0000417, 21st April 2026', '6'), ('5', 'Urdu translation of Nos. 2, 3 and 4 with translator’s certificate, 4th May 2026', '7–9'), ('6', 'Passport of the Principal, copy certified by the Notary, 14th April 2026', '10'), ('7', 'NICOP of the Principal, attested copy', '11'), ('8', 'CNIC of the Attorney, attested copy', '12'), ('9', 'Transfer Letter GRHS/TR/2011/0642, 17th May 2011, attested copy', '13'), ('10', 'e-Stamp PB-LHR-0000000000417, 29th April 2026, Rs. 1,200/-', '14'), ('11', 'Acceptance by the Attorney with specimen signatures, 6th May 2026', '15'), ('12', 'Courier’s delivery message, 27th April 2026 (electronic)', '–')]
    t = d.add_table(rows=1, cols=3); t.style = 'Table Grid'
    for c, x in zip(t.rows[0].cells, ('No.', 'Paper', 'Folio')): c.text = x; c.paragraphs[0].runs[0].bold = True
    for row in rows:
        for c, x in zip(t.add_row().cells, row): c.text = x
    for row in t.rows:
        for c, w in zip(row.cells, (1.2, 12.6, 2.2)): c.width = Cm(w); c.paragraphs[0].paragraph_format.space_after = Pt(1)
    d.add_paragraph()
    d.add_paragraph('The originals of Nos. 2 to 5 and 9 to 11 shall be produced with the Attorney in person. Kindly register the instrument and oblige.')
    d.add_paragraph('Yours faithfully,')
    d.add_paragraph().add_run().add_picture(img_stream(signature('adv-farooqi', 'cursive', BLACK, 3, jitter=1, jseed=12)), height=Mm(14))
    d.add_paragraph('Sajid Farooqi\nAdvocate High Court, for Sheikh & Farooqi')
    return docx_bytes(d, (2026, 5, 8, 11, 20, 0), 'Sheikh & Farooqi', 'Covering letter')

for v in ('clean', 'faulty'):
    F = v == 'faulty'
    M.put(v, '01_covering-letter-and-index.docx', cover)
    M.put(v, '02_special-power-of-attorney_scan.pdf', poa, F, F)
    M.put(v, '04_notarial-certificate.pdf' if F else '03_notarial-certificate.pdf', notcert, '000318246' if F else '000318264')
    M.put(v, '03_apostille.pdf' if F else '04_apostille.pdf', apostille)
    M.put(v, '05_urdu-translation.pdf', urdu, F)
    M.put(v, '06_passport_certified-copy.jpg', passport)
    M.put(v, '07_nicop_principal.jpg', nicop)
    if not F: M.put(v, '08_cnic_attorney.jpg', cnic)
    M.put(v, '09_transfer-letter_2011.pdf', transfer)
    M.put(v, '10_e-stamp.pdf', estamp)
    M.put(v, '11_attorney-acceptance.pdf', accept)
    M.put(v, '12_courier-delivery.eml', courier)

M.json({"version": 1, "packs": ["execution-chain"], "opened": "2026-03-30", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-05-14"},
        "parties": [{"role": "principal", "names": ["Tahira Nasreen Bhatti"], "born": "1968-02-11", "numbers": {"passport": "000318264", "nicop": "00000-3182640-0"}}, {"role": "attorney", "names": ["Kamran Saeed Bhatti"], "born": "1985-10-22", "numbers": {"cnic": "00000-7714205-0"}}, {"role": "notary", "names": ["Eleanor Jane Whitcombe"]}]},
       {"pack": "execution-chain", "as_of": "2026-05-11", "faults": [
        {"id": 1, "sort": "date", "files": ["05_urdu-translation.pdf"], "page": 3, "what": "The translator's certificate is dated 17 April 2026 (in Urdu and in English), but it certifies a translation of the apostille dated 21 April 2026 with the original before the translator; the papers reached Lahore only on 27 April, and the index gives 4 May 2026.", "why_it_matters": "A translator cannot have translated a certificate that did not yet exist; the certificate is untrue on its face and the registrar would refuse the translation.", "severity": "error"},
        {"id": 2, "sort": "signature", "files": ["02_special-power-of-attorney_scan.pdf"], "page": 4, "what": "The signature line of Witness No. 2 (Imran Javed Malik) is empty; only his name, address and date are typed.", "why_it_matters": "The attestation says two witnesses signed in the principal's presence and the notary certifies it; an instrument dealing with sale of land needs two attesting witnesses.", "severity": "error"},
        {"id": 3, "sort": "missing", "files": ["08_cnic_attorney.jpg"], "page": None, "what": "The attested copy of the attorney's CNIC (No. 8 of the index, folio 12) is not in the folder.", "why_it_matters": "The Sub-Registrar identifies the attorney by it; the index promises it and the folios jump from 11 to 13.", "severity": "error"},
        {"id": 4, "sort": "mismatch", "files": ["04_notarial-certificate.pdf", "06_passport_certified-copy.jpg", "02_special-power-of-attorney_scan.pdf"], "page": 1, "what": "The notarial certificate gives the passport number as 000318246; the passport copy, the power of attorney and the translation have 000318264.", "why_it_matters": "The notary's identification of the principal does not fit the passport; the certificate must be corrected by the notary (and apostilled afresh).", "severity": "error"},
        {"id": 5, "sort": "order", "files": ["03_apostille.pdf", "04_notarial-certificate.pdf"], "page": None, "what": "The apostille (folio 6) is filed as No. 03 and the notarial certificate (folio 5) as No. 04; the index has the certificate third and the apostille fourth, and the folios run 4, 6, 5, 7.", "why_it_matters": "The apostille must follow the certificate whose signature it authenticates; the chain as filed does not follow the index or the folios.", "severity": "warning"},
        {"id": 6, "sort": "other", "files": ["02_special-power-of-attorney_scan.pdf"], "page": 3, "what": "Clause 7: the minimum price Rs. 2,45,00,000 (forty-five lac) is struck out by hand and 2,05,00,000 (five lac) written above, with no initials of the principal, witnesses or notary at the alteration; the Urdu translation still has 2,45,00,000.", "why_it_matters": "An unauthenticated material alteration in an executed deed makes the instrument suspect; a registrar or purchaser would refuse it.", "severity": "error"}],
        "clean_doubts": ["The attorney's acceptance is attested by the firm's own advocate, not by a notary.", "The apostille is used without attestation by the Pakistan High Commission; some registrars still ask for it.", "The notary's certification on the passport copy is not itself apostilled.", "The covering letter is a Word file with a picture of the signature.", "The principal's NICOP describes her by her husband's name and does not say that he has died; no death certificate is in the folder."]})
