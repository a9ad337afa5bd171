"""python build.py OUT   (OUT is the matter's own folder; clean/, faulty/ and expected.json are written there)"""
import sys
from lib import *
from docx import Document
from docx.shared import Pt, Mm, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
import openpyxl
from openpyxl.styles import Font, Alignment, PatternFill, Border, Side

M = Matter(sys.argv[1])
PRE = '0417-2026 '
SHA = lambda k=0: signature('shaheen-akhtar4', 'urdu', BLUE, 2.8, jitter=.9, jseed=k)
ADE = lambda k=0: signature('adeel-m2', 'cursive', BLACK, 3.2, jitter=.9, jseed=k)
HAS = lambda k=0: signature('hassan-rizvi', 'scrawl', NAVY, 3.0, jitter=.9, jseed=k)
NID = lambda k=0: signature('nida-aslam9', 'loopy', BLUE, 2.3, jitter=.8, jseed=k)
PG = lambda n, x=184, y=284: at(box_stamp([('RHA 0417', .7), 'p. %d' % n], (20, 20, 24), 60+n, size=32, frame=True, wear=.2), x, y, h=8.5)
LB = lambda t, x=8, y=5: '<div style="position:absolute;left:%smm;top:%smm;border:.8pt solid #b00;color:#b00;font:bold 10pt \'Liberation Sans\';padding:.8mm 2mm;background:#fffbe8">%s</div>' % (x, y, t)

def hw(t, h=5.2, seed=0, font='caveat', color=BLUE, st='vertical-align:-1mm;'):
    im = hand(t, seed, font, 50, color)
    return tag(im, h=round(im.height*h/46, 2), style=st)

HEAD = '<div style="border-bottom:2.4pt solid #2b2b52;padding-bottom:2mm;margin-bottom:7mm;color:#2b2b52"><span style="font-family:\'DejaVu Serif\';font-size:18pt;font-weight:bold">RIZVI HAQ ASSOCIATES</span><br><span style="font-size:9.4pt">Advocates &amp; Legal Advisers &nbsp;&middot;&nbsp; Suite 12, Second Floor, Sadaf Chambers, Karachi &nbsp;&middot;&nbsp; 0300-0000000 &nbsp;&middot;&nbsp; office@rizvihaq.example.org</span></div>'

# ------------------------------------------------------------------ D-01 engagement letter
def engage(unsigned):
    css = '.p{width:210mm;height:297mm;position:relative;padding:20mm 24mm;page-break-after:always;font-family:"Caladea";font-size:11.8pt;line-height:1.55} p{margin:0 0 3.4mm}'
    p1 = LB('D-01')+HEAD+'''<p>File 0417-2026 <span style="float:right">Karachi, 20th July 2026</span></p><p>Mrs. Shaheen Akhtar wife of Abdul Ghaffar<br>CNIC 00000-2290154-0<br>House 44, Street 6, Block 7, Karachi</p><p><b>Our engagement: recovery of rent and possession of Shop No. G-17, Bahar Arcade, Karachi</b></p><p>Dear Mrs. Akhtar,</p>
    <p>Thank you for instructing us today. This letter sets out what we shall do and on what terms.</p>
    <p>1. <b>Work.</b> We shall send a legal notice to your tenant, Mr. Muhammad Adeel of Adeel Traders, and, if he does not pay, file an application for his ejectment before the Rent Controller under section 15 of the Sindh Rented Premises Ordinance, 1979. Criminal proceedings on the returned cheque are not included.</p>
    <p>2. <b>Who does it.</b> Syed Hassan Rizvi is responsible; Ms. Nida Aslam assists him.</p><p>3. <b>Fee.</b> Rs. 120,000 in all: Rs. 40,000 with this letter, Rs. 80,000 on filing. Court fee, process fee and postage are extra and charged at cost.</p>
    <p>4. <b>Your papers.</b> Originals are kept in our safe and returned to you at the end. Every paper is entered in the register of the file; nothing is marked on an original.</p>'''+PG(1)
    cl = '' if unsigned else tag(SHA(1), h=15, style='position:absolute;left:8mm;top:1mm;')
    dt = '<span style="display:inline-block;width:40mm;border-bottom:.6pt solid #333">&nbsp;</span>' if unsigned else hw('22.07.2026', 5.4, 3, 'kalam')
    p2 = '<div style="font-size:9.4pt;color:#555;margin-bottom:8mm">Rizvi Haq Associates &ndash; File 0417-2026 &ndash; page 2 of 2</div>'+'''<p>5. <b>Confidence.</b> What you tell us is confidential. Attendance notes are for the file only.</p><p>6. <b>Ending.</b> You may end this engagement at any time on payment of the work done.</p><p>We shall begin when the copy of this letter, signed by you, has come back to us.</p><p>Yours sincerely,</p>
    <div style="position:relative;height:30mm">%s<div style="position:absolute;left:0;top:20mm;line-height:1.3">Syed Hassan Rizvi<br>for Rizvi Haq Associates</div></div>
    <div style="border:.8pt solid #2b2b52;margin-top:12mm;padding:5mm 6mm"><b>Acceptance by the client</b><p style="margin-top:2mm">I have read this letter, it has been explained to me in Urdu, and I agree to its terms.</p><div style="position:relative;height:24mm">%s<div style="position:absolute;left:0;top:17mm;width:80mm;border-top:.6pt solid #333">Shaheen Akhtar</div></div><div>Date: %s</div></div>''' % (tag(HAS(1), h=16, style='position:absolute;left:4mm;top:2mm;'), cl, dt)+PG(2)
    pdf = html2pdf(''.join('<div class=p>%s</div>' % x for x in (p1, p2)), '2026-07-20', css=css)
    return scanned(pdf, 81, '2026-07-22', dpi=140, text=True, producer='HP LaserJet MFP M428', creator='HP Scan')

# ------------------------------------------------------------------ D-02 tenancy agreement
def tenancy(order):
    css = '.p{width:210mm;height:297mm;position:relative;padding:24mm 22mm 24mm 30mm;page-break-after:always;font-family:"Liberation Serif";font-size:13pt;line-height:1.72;text-align:justify} p{margin:0 0 3mm} td{vertical-align:top;font-size:11.4pt;line-height:1.4}'
    stamp = '''<div style="position:absolute;left:30mm;right:22mm;top:14mm;height:72mm;border:2.2pt double #5b7f4d;background:repeating-linear-gradient(45deg,#eef5e9,#eef5e9 2mm,#e2eedb 2mm,#e2eedb 4mm);text-align:center"><div style="font-size:11pt;margin-top:4mm">GOVERNMENT OF SINDH</div><div style="font-size:21pt;font-weight:bold;letter-spacing:2px">Rs. 500</div><div style="font-size:12pt">NON-JUDICIAL STAMP PAPER</div><div style="font-size:10pt">No. SD 0004417</div></div>'''
    v = ''.join('<div style="position:absolute;left:34mm;top:%smm">%s</div>' % (54+i*6.4, hw(t, 4.8, i, 'shadows', (60, 30, 90))) for i, t in enumerate(['S. No. 2296   Dated 27-10-2025', 'Issued to: Muhammad Adeel s/o Abdul Rasheed', 'Purpose: Tenancy agreement', 'Vendor: Ghulam Nabi, Lic. 00, City Court']))
    v += at(round_stamp('STAMP VENDOR CITY COURT', ('GHULAM NABI', 'KARACHI'), 330, (120, 40, 110), 66, angle=10), 148, 50, h=32)+at(signature('vendor-gn', 'urdu', (60, 30, 90), 2.6), 120, 70, h=9)
    foot = lambda n: '<div style="position:absolute;left:30mm;bottom:9mm;font-size:10pt">Page %d of 3</div>' % n+at(SHA(10+n), 66, 276, h=9)+at(ADE(10+n), 112, 276, h=9)+PG(n+2)
    p1 = LB('D-02')+stamp+v+'''<div style="height:68mm"></div><p style="text-align:center"><b><u>TENANCY AGREEMENT</u></b></p><p>THIS AGREEMENT is made at Karachi on this 28th day of October 2025, BETWEEN</p><p><b>Mrs. SHAHEEN AKHTAR</b> wife of Abdul Ghaffar, Muslim, adult, holding CNIC No. <span style="white-space:nowrap">00000-2290154-0</span>, resident of House 44, Street 6, Block 7, Karachi (the <b>Landlady</b>), of the one part, AND</p>
    <p><b>Mr. MUHAMMAD ADEEL</b> son of Abdul Rasheed, Muslim, adult, holding CNIC No. <span style="white-space:nowrap">00000-6113087-0</span>, proprietor of Adeel Traders, Karachi (the <b>Tenant</b>), of the other part.</p><p>WHEREAS the Landlady is the owner of <b>Shop No. G-17, Ground Floor, Bahar Arcade, Karachi</b>, measuring 210 square feet (the <b>Premises</b>), and has agreed to let it to the Tenant on the following terms:</p>'''+foot(1)
    p2 = '''<p>1. The tenancy is for eleven (11) months, from 1st November 2025 to 30th September 2026, and may be renewed by mutual consent in writing.</p><p>2. The monthly rent is Rs. 85,000/- (Rupees eighty-five thousand only), payable in advance on or before the 10th day of each month against receipt.</p><p>3. The Tenant has paid to the Landlady a sum of Rs. 300,000/- (Rupees three lac only) as security deposit, receipt of which she hereby acknowledges. The deposit bears no interest, shall not be set off against rent, and is returnable on vacant possession after deduction of dues.</p>
    <p>4. The Premises shall be used for the sale of household goods and for no other purpose.</p><p>5. The Tenant shall pay the electricity and gas bills and the maintenance charges of the Arcade.</p><p>6. The Tenant shall not sublet the Premises or make structural changes without the written consent of the Landlady.</p><p>7. Property tax shall be paid by the Landlady.</p><p>8. If rent is in arrears beyond the time allowed by law, the Landlady may apply to the Rent Controller for ejectment.</p>'''+foot(2)
    W = lambda n, nm, cn, s: '<td style="width:50%%"><b>Witness %d</b><div style="height:15mm;position:relative;border-bottom:.6pt solid #333">%s</div>%s<br>CNIC %s</td>' % (n, tag(s, h=13, style='position:absolute;left:4mm;top:1mm;'), nm, cn)
    p3 = '''<p>9. Either party may end the tenancy by two months' notice in writing.</p><p>10. Notices shall be sent by registered post, acknowledgement due, to the addresses above; notices to the Tenant may be sent to the Premises.</p><p>11. This agreement is signed in one original, kept by the Landlady, and one photocopy, kept by the Tenant.</p><p>IN WITNESS WHEREOF the parties have signed on the day, month and year first above written.</p>
    <table style="width:100%%;margin-top:4mm"><tr><td style="width:50%%"><div style="height:18mm;position:relative;border-bottom:.6pt solid #333">%s</div><b>LANDLADY</b><br>Shaheen Akhtar</td><td><div style="height:18mm;position:relative;border-bottom:.6pt solid #333">%s</div><b>TENANT</b><br>Muhammad Adeel</td></tr></table><table style="width:100%%;margin-top:10mm"><tr>%s%s</tr></table>''' % (tag(SHA(2), h=16, style='position:absolute;left:4mm;top:1mm;'), tag(ADE(2), h=16, style='position:absolute;left:4mm;top:1mm;'), W(1, 'Abdul Ghaffar s/o Abdul Sattar', '00000-2290153-0', signature('a-ghaffar', 'cursive', BLUE, 2.4)), W(2, 'Faisal Iqbal s/o Muhammad Iqbal', '00000-4408172-0', signature('faisal-iq', 'initials', BLACK, 3)))+foot(3)
    pdf = html2pdf(''.join('<div class=p>%s</div>' % x for x in (p1, p2, p3)), '2025-10-28', css=css)
    return scanned(pdf, 82, '2026-07-20', dpi=145, gray=False, q=50, order=list(order), tint=(250, 247, 236), producer='HP LaserJet MFP M428', creator='HP Scan')

# ------------------------------------------------------------------ D-03 receipts
def receipts():
    css = '.p{width:230mm;height:290mm;position:relative;background:#f3f0e6} .r{position:absolute;width:104mm;height:84mm;border:.8pt solid #354a7a;background:#fbfaf4;padding:4mm;font-family:"Liberation Serif";font-size:10.5pt;line-height:2.05}'
    months = [('November 2025', '05-11-2025'), ('December 2025', '08-12-2025'), ('January 2026', '07-01-2026'), ('February 2026', '09-02-2026'), ('March 2026', '06-03-2026'), ('April 2026', '10-04-2026')]
    b = LB('D-03', 4, 3)
    for i, (m, d) in enumerate(months):
        x, y = 8+(i % 2)*109, 12+(i//2)*89
        b += '<div class=r style="left:%smm;top:%smm;transform:rotate(%sdeg)"><b style="color:#354a7a">RENT RECEIPT</b><span style="float:right">No. %s</span><br>Date: %s<br>Received from: %s<br>Rs. %s &nbsp; Rent of: %s<br>Shop: %s<br>%s<div style="position:absolute;right:6mm;bottom:5mm;width:46mm;border-top:.5pt solid #333;line-height:1.2;font-size:9pt">Signature of landlady</div><div style="position:absolute;left:6mm;bottom:5mm;width:18mm;height:21mm;border:1.2pt dotted #777;background:#e3d6e8;text-align:center;font-size:7pt;line-height:1.5;padding-top:4mm">REVENUE<br>STAMP<br>Rs. 10</div>%s</div>' % (
            x, y, round(random.Random(i).uniform(-1.4, 1.4), 2), hw('%02d' % (i+1), 4.6, i), hw(d, 4.8, i), hw('Adeel Traders', 4.8, i), hw('85,000/-', 4.8, i), hw(m, 4.8, i), hw('G-17 Bahar Arcade', 4.8, i), hw('Eighty-five thousand only', 4.6, i), tag(SHA(30+i), h=14, style='position:absolute;right:10mm;bottom:11mm;'))
    b += PG(6, 208, 279)
    im = pages(html2pdf('<div class=p>%s</div>' % b, size='230mm 290mm', css=css), 145)[0]
    return photo(im, 83, bg=(112, 84, 60), size=(1480, 1860), q=58, warp=.02, margin=.025)

# ------------------------------------------------------------------ D-04 cheque and memo
def cheque():
    css = '.p{width:210mm;height:296mm;position:relative;font-family:"Liberation Sans";font-size:11pt} td{border:.5pt solid #555;padding:1.6mm 2.5mm}'
    body = '''<div class=p>%s<div style="position:absolute;left:16mm;top:22mm;width:178mm;height:78mm;border:.8pt solid #276;background:linear-gradient(90deg,#e6f2ee,#f6faf2);padding:5mm"><b style="font-size:14pt;color:#164">KARWAN BANK LIMITED</b><br><span style="font-size:9pt">Gulshan Branch, Karachi</span><div style="position:absolute;right:8mm;top:6mm">Cheque No. 00001187 &nbsp; Date %s</div><div style="margin-top:8mm">Pay &nbsp; %s &nbsp; or bearer</div><div style="margin-top:4mm">Rupees &nbsp; %s</div><div style="position:absolute;right:10mm;top:34mm;border:1pt solid #276;padding:1mm 3mm;background:#fff">Rs. %s</div><div style="position:absolute;left:5mm;bottom:14mm;font-size:9pt">A/c 0000-0417-0000 &nbsp; ADEEL TRADERS</div><div style="position:absolute;left:5mm;bottom:4mm;font-family:'Liberation Mono';font-size:11pt">&#8249;00001187&#8249; 0000417&#8250; 00000417&#8249;</div>%s</div>
    <div style="position:absolute;left:16mm;top:116mm;width:178mm"><div style="text-align:center"><b style="font-size:13pt">KARWAN BANK LIMITED</b><br>CHEQUE RETURN MEMORANDUM</div><br><table style="width:100%%;border-collapse:collapse"><tr><td style="width:60mm">Date</td><td>14-07-2026</td></tr><tr><td>Cheque No. / date</td><td>00001187 / 10-07-2026</td></tr><tr><td>Amount</td><td>Rs. 170,000.00</td></tr><tr><td>Drawn by</td><td>Adeel Traders</td></tr><tr><td>Presented by</td><td>Shaheen Akhtar</td></tr><tr><td>Reason for return</td><td>[&nbsp;&nbsp;] Refer to drawer &nbsp; [X] Insufficient funds &nbsp; [&nbsp;&nbsp;] Signature differs</td></tr></table></div>%s%s<div style="position:absolute;left:124mm;top:226mm;width:64mm;border-top:.6pt solid #333">Authorised officer</div>%s</div>''' % (
        LB('D-04'), hw('10-07-2026', 5, 1, 'kalam', BLACK), hw('Shaheen Akhtar', 5.4, 2, 'kalam', BLACK), hw('One lac seventy thousand only', 5.4, 3, 'kalam', BLACK), hw('170,000/-', 5.2, 4, 'kalam', BLACK), tag(ADE(40), h=14, style='position:absolute;right:12mm;bottom:10mm;'), at(signature('bank-off', 'initials', GREEN, 2.8), 128, 208, h=14), at(round_stamp('KARWAN BANK LIMITED', ('14 JUL 2026', 'RETURNED'), 340, (40, 60, 130), 70, bottom='GULSHAN BRANCH', angle=-8), 50, 204, h=36), PG(7))
    return scanned(html2pdf(body, '2026-07-14', css=css), 84, '2026-07-20', dpi=140, gray=False, q=48, producer='HP LaserJet MFP M428', creator='HP Scan')

# ------------------------------------------------------------------ D-05 ledger
def ledger(dep):
    w = openpyxl.Workbook(); s = w.active; s.title = 'Ledger'
    s['A1'] = 'D-05   RENT LEDGER   Shop G-17, Bahar Arcade   Tenant: Muhammad Adeel (Adeel Traders)'; s['A1'].font = Font(bold=True, size=13)
    s['A2'] = 'Landlady: Shaheen Akhtar      Rent Rs. 85,000 a month, due by the 10th      Security deposit held: Rs. %s (agreement of 28.10.2025, clause 3)' % '{:,}'.format(dep)
    s['A3'] = 'As at 31.08.2026. The deposit is not rent and is not set off.'
    rows = [('Date', 'Particulars', 'Due Rs.', 'Received Rs.', 'Balance due Rs.', 'Voucher')]; bal = 0
    for d, p, du, re_, v in [('01-11-2025', 'Rent November 2025', 85000, 0, ''), ('05-11-2025', 'Cash', 0, 85000, 'Receipt 01'), ('01-12-2025', 'Rent December 2025', 85000, 0, ''), ('08-12-2025', 'Cash', 0, 85000, 'Receipt 02'), ('01-01-2026', 'Rent January 2026', 85000, 0, ''), ('07-01-2026', 'Cash', 0, 85000, 'Receipt 03'), ('01-02-2026', 'Rent February 2026', 85000, 0, ''), ('09-02-2026', 'Cash', 0, 85000, 'Receipt 04'), ('01-03-2026', 'Rent March 2026', 85000, 0, ''), ('06-03-2026', 'Cash', 0, 85000, 'Receipt 05'), ('01-04-2026', 'Rent April 2026', 85000, 0, ''), ('10-04-2026', 'Cash', 0, 85000, 'Receipt 06'), ('01-05-2026', 'Rent May 2026', 85000, 0, ''), ('01-06-2026', 'Rent June 2026', 85000, 0, ''), ('01-07-2026', 'Rent July 2026', 85000, 0, ''), ('10-07-2026', 'Cheque 00001187 (May and June)', 0, 170000, 'D-04'), ('14-07-2026', 'Cheque 00001187 returned', 170000, 0, 'D-04'), ('01-08-2026', 'Rent August 2026', 85000, 0, '')]:
        bal += du-re_; rows.append((d, p, du or None, re_ or None, bal, v))
    assert bal == 340000
    rows.append(('31-08-2026', 'Balance outstanding: May, June, July and August 2026', None, None, bal, ''))
    th = Side(style='thin')
    for i, r in enumerate(rows, 5):
        for j, x in enumerate(r, 1):
            c = s.cell(i, j, x); c.border = Border(th, th, th, th)
            if isinstance(x, int): c.number_format = '#,##0'
            if i == 5 or i == 4+len(rows): c.font = Font(bold=True)
    for k, x in zip('ABCDEF', (13, 54, 13, 15, 18, 14)): s.column_dimensions[k].width = x
    s['A26'] = 'Prepared by Nida Aslam from the receipts, 01.09.2026'
    s['F26'] = 'RHA 0417 p. 8'; s['F26'].font = Font(bold=True)
    s.page_setup.orientation = 'landscape'; s.page_setup.paperSize = 9; s.page_setup.fitToWidth = 1; s.page_setup.fitToHeight = 1; s.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    b = io.BytesIO(); w.save(b)
    return office2pdf(b.getvalue(), 'xlsx', '2026-09-01', 'Rent ledger')

# ------------------------------------------------------------------ D-06 notice
N1 = ['Under instructions from and on behalf of our client, Mrs. Shaheen Akhtar wife of Abdul Ghaffar, we serve you with this legal notice:',
      '1. That by a tenancy agreement dated 28th October 2025 you took on rent from our client Shop No. G-17, Ground Floor, Bahar Arcade, Karachi, for eleven months from 1st November 2025 to 30th September 2026, at a monthly rent of Rs. 85,000/- payable in advance on or before the 10th day of each month.',
      '2. That you paid the rent up to and including April 2026, for which receipts Nos. 01 to 06 were issued to you, and have paid nothing since.',
      '3. That towards the rent of May and June 2026 you issued cheque No. 00001187 dated 10.07.2026 of Karwan Bank Limited for Rs. 170,000/-, which on presentation was returned unpaid on 14.07.2026 with the remark “insufficient funds”.',
      '4. That the rent of May, June, July and August 2026 is thus due, in all Rs. 340,000/- (Rupees three lac forty thousand only). The security deposit of Rs. 300,000/- cannot be set off against rent under clause 3 of the agreement.']
N2 = ['5. That by your default you have made yourself liable to ejectment under section 15(2)(ii) of the Sindh Rented Premises Ordinance, 1979.',
      '6. You are hereby called upon to pay to our client the sum of Rs. 340,000/- within fifteen days of the receipt of this notice, failing which we have instructions to file an ejectment application before the Rent Controller at your cost and risk.',
      'A copy of this notice is retained in our office. This notice is without prejudice to any other remedy of our client, including those arising from the dishonour of the cheque.']

def notice(note):
    css = '.p{width:210mm;height:297mm;position:relative;padding:20mm 24mm 18mm 28mm;page-break-after:always;font-family:"Liberation Serif";font-size:12.6pt;line-height:1.62;text-align:justify} p{margin:0 0 3.4mm}'
    p1 = LB('D-06')+HEAD+'''<p><b>REGISTERED POST A/D</b><span style="float:right">Dated: 12th August 2026</span></p><p style="text-align:left">To: Mr. Muhammad Adeel son of Abdul Rasheed,<br>Proprietor, Adeel Traders,<br>Shop No. G-17, Ground Floor, Bahar Arcade, Karachi.</p><p style="text-align:center"><b><u>LEGAL NOTICE</u></b></p>'''+''.join('<p>%s</p>' % x for x in N1)+PG(9)
    n2 = list(N2)
    if note: n2[1] = n2[1]+' <b>[NA: is August really included? check figure with client before this goes out &ndash; SHR]</b>'
    p2 = '<p style="text-align:center;font-size:10.5pt">&ndash; 2 &ndash;</p>'+''.join('<p>%s</p>' % x for x in n2)+'''<div style="position:relative;height:36mm;margin-top:6mm">%s<div style="position:absolute;left:92mm;top:22mm;line-height:1.35">Syed Hassan Rizvi<br>Advocate High Court<br>for Rizvi Haq Associates</div>%s</div>''' % (tag(HAS(6), h=17, style='position:absolute;left:96mm;top:2mm;'), tag(box_stamp(['OFFICE COPY'], (170, 30, 40), 72, angle=-6), h=13, style='position:absolute;left:10mm;top:10mm;'))+PG(10)
    pdf = html2pdf(''.join('<div class=p>%s</div>' % x for x in (p1, p2)), '2026-08-12', css=css)
    return scanned(pdf, 86, '2026-08-12', dpi=140, text=True, producer='HP LaserJet MFP M428', creator='HP Scan')

def working():
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297); s.left_margin = s.right_margin = Cm(2.5)
    d.styles['Normal'].font.name = 'Liberation Serif'; d.styles['Normal'].font.size = Pt(12)
    h = s.header.paragraphs[0]; r = h.add_run('D-06W   WORKING COPY – text as signed and sent on 12.08.2026; not for filing'); r.bold = True; r.font.color.rgb = RGBColor(0xb0, 0, 0)
    d.add_paragraph('REGISTERED POST A/D\t\t\t\t\tDated: 12th August 2026')
    d.add_paragraph('To: Mr. Muhammad Adeel son of Abdul Rasheed,\nProprietor, Adeel Traders,\nShop No. G-17, Ground Floor, Bahar Arcade, Karachi.')
    p = d.add_paragraph(); p.alignment = WD_ALIGN_PARAGRAPH.CENTER; p.add_run('LEGAL NOTICE').bold = True
    for x in N1+N2: d.add_paragraph(x)
    d.add_paragraph('Syed Hassan Rizvi\nAdvocate High Court\nfor Rizvi Haq Associates\n(signed on the paper copy, see D-06)')
    return docx_bytes(d, (2026, 8, 12, 11, 0, 0), 'Nida Aslam', 'Legal notice, working copy')

# ------------------------------------------------------------------ D-07 postal receipt and A/D card
def post(bad):
    day, st = ('11-08-2026', '11 AUG 2026') if bad else ('17-08-2026', '17 AUG 2026')
    css = '.p{width:210mm;height:260mm;position:relative;background:#faf8f2;font-family:"Liberation Sans";font-size:10.6pt;line-height:1.7}'
    body = '''<div class=p>%s<div style="position:absolute;left:22mm;top:18mm;width:96mm;height:92mm;border:.6pt dashed #777;background:#fffdf4;padding:4mm;font-family:'Liberation Mono';font-size:10pt;line-height:1.6"><b>PAKISTAN POST</b><br>Karachi GPO<br>REGISTERED LETTER A/D<br>Article No: RGL0000417<br>Booked: 13-08-2026 12:22<br>To: MUHAMMAD ADEEL<br>ADEEL TRADERS, G-17 BAHAR<br>ARCADE, KARACHI<br>From: RIZVI HAQ ASSOCIATES<br>Weight: 24 g<br>Charges: Rs. 170.00</div>%s
    <div style="position:absolute;left:22mm;top:122mm;width:164mm;height:112mm;border:1pt solid #844;background:#f6dfd3;padding:5mm"><b>ACKNOWLEDGEMENT CARD</b> <span style="font-size:9pt">(to be returned to the sender)</span><br>Registered article No. %s<br>Addressed to: %s<br>Received the article described above.<br>Date of delivery: %s<br>Name of recipient: %s<div style="position:absolute;left:6mm;bottom:8mm;width:66mm;border-top:.6pt solid #433">Signature of addressee</div>%s%s<div style="position:absolute;right:6mm;bottom:5mm;width:70mm;font-size:9pt;line-height:1.4">Return to: Rizvi Haq Associates,<br>Suite 12, Sadaf Chambers, Karachi</div></div>%s</div>''' % (
        LB('D-07', 4, 3), at(round_stamp('KARACHI GPO', ('13 AUG 2026', 'REGN'), 300, (30, 30, 40), 73, angle=-14), 88, 74, h=30), hw('RGL0000417', 5, 1, 'kalam', BLACK), hw('Muhammad Adeel, Adeel Traders, G-17', 4.8, 2, 'kalam', BLACK), hw(day, 5.4, 3), hw('M. Adeel', 5.2, 4), tag(ADE(50), h=16, style='position:absolute;left:10mm;bottom:15mm;'), tag(round_stamp('DELIVERY P.O. KARACHI', (st,), 310, (30, 30, 40), 74, angle=9), h=34, style='position:absolute;right:14mm;top:36mm;'), PG(11, 184, 246))
    return photo(pages(html2pdf(body, size='210mm 260mm', css=css), 145)[0], 87, bg=(84, 90, 96), size=(1300, 1600), q=60, warp=.035)

# ------------------------------------------------------------------ D-08 reply in Urdu (Nastaliq)
def reply():
    css = '.p{width:210mm;height:296mm;position:relative;padding:24mm 24mm;font-family:"Noto Nastaliq Urdu";font-size:14pt;line-height:2.5;direction:rtl;text-align:right} bdi{direction:ltr;unicode-bidi:isolate;font-family:"Liberation Serif"} p{margin:0 0 1mm}'
    body = '''<div class=p>%s<p style="text-align:left">کراچی، ۲۴ اگست ۲۰۲۶ء</p><p>بخدمت جناب رضوی حق ایسوسی ایٹس، ایڈووکیٹس، کراچی</p><p><b>جواب قانونی نوٹس مورخہ ۱۲ اگست ۲۰۲۶ء بابت دکان نمبر <bdi>G-17</bdi> بہار آرکیڈ</b></p><p>جناب عالی! آپ کا نوٹس مجھے ۱۷ اگست ۲۰۲۶ء کو ملا۔ میں تسلیم کرتا ہوں کہ میں مذکورہ دکان میں یکم نومبر ۲۰۲۵ء سے کرایہ دار ہوں اور ماہوار کرایہ پچاسی ہزار روپے ہے۔</p><p>کاروبار میں مندی کی وجہ سے مئی، جون، جولائی اور اگست کا کرایہ ادا نہیں ہو سکا۔ چیک کی واپسی پر مجھے افسوس ہے۔</p><p>میری درخواست ہے کہ واجب کرایہ میری ضمانت مبلغ تین لاکھ روپے میں سے کاٹ لیا جائے اور باقی کے لیے مجھے دسمبر ۲۰۲۶ء تک مہلت دی جائے۔</p>
    <div style="position:relative;height:60mm;margin-top:8mm"><div style="position:absolute;left:0;top:20mm;width:76mm;line-height:2.1">العبد: محمد عدیل ولد عبدالرشید<br>مالک عدیل ٹریڈرز</div>%s</div>%s%s</div>''' % (LB('D-08'), tag(ADE(60), h=16, style='position:absolute;left:10mm;top:2mm;'), at(box_stamp([('RIZVI HAQ ASSOCIATES', .8), 'RECEIVED 26 AUG 2026'], VIOLET, 76, size=26, angle=3), 118, 238, h=17), PG(12))
    return scanned(html2pdf(body, '2026-08-24', css=css), 88, '2026-08-26', dpi=150, gray=False, q=50, producer='HP LaserJet MFP M428', creator='HP Scan')

# ------------------------------------------------------------------ D-09 office translation
def transl():
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297); s.left_margin = s.right_margin = Cm(2.6)
    d.styles['Normal'].font.name = 'Carlito'; d.styles['Normal'].font.size = Pt(12)
    p = d.add_paragraph(); p.add_run('D-09   English translation of D-08 (reply of the tenant, in Urdu)').bold = True
    for x in ['Karachi, 24th August 2026', 'To Messrs. Rizvi Haq Associates, Advocates, Karachi', 'Reply to the legal notice dated 12th August 2026 concerning Shop No. G-17, Bahar Arcade',
              'Respected Sir, I received your notice on 17th August 2026. I admit that I have been a tenant of the said shop since 1st November 2025 and that the monthly rent is eighty-five thousand rupees.',
              'On account of slack business the rent of May, June, July and August could not be paid. I am sorry that the cheque was returned.',
              'My request is that the rent due be deducted from my deposit of three lac rupees and that I be given time until December 2026 for the rest.',
              '[signature] Muhammad Adeel son of Abdul Rasheed, owner of Adeel Traders', '[Stamp: Rizvi Haq Associates, received 26 Aug 2026]']: d.add_paragraph(x)
    d.add_paragraph('\nI, Nida Aslam, of Rizvi Haq Associates, know both languages and certify that this is a true and complete translation of the Urdu letter D-08.')
    d.add_paragraph().add_run().add_picture(img_stream(NID(3)), height=Mm(13))
    d.add_paragraph('Nida Aslam, Associate\nKarachi, 27th August 2026')
    s.footer.paragraphs[0].text = 'RHA 0417  p. 13'; s.footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return office2pdf(docx_bytes(d), 'docx', '2026-08-27', 'Translation of D-08')

# ------------------------------------------------------------------ D-10 attendance notes
def attend():
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297)
    d.styles['Normal'].font.name = 'Liberation Sans'; d.styles['Normal'].font.size = Pt(11)
    r = d.add_paragraph().add_run('D-10   ATTENDANCE NOTES   File 0417-2026   PRIVILEGED – NOT FOR FILING'); r.bold = True; r.font.color.rgb = RGBColor(0xb0, 0, 0)
    for h, x in [('20.07.2026, 11:00 to 11:40, office. Present: Mrs. Shaheen Akhtar, SHR, NA',
                  'Client brought: original tenancy agreement of 28.10.2025 (three pages), counterfoils of rent receipts 01 to 06, cheque 00001187 with return memo of 14.07.2026. All given register numbers the same day; originals in safe, shelf 4. Tenant has paid nothing since April. Rent Rs. 85,000; deposit Rs. 300,000. Client wants rent and, failing that, possession. Engagement letter handed over; she will read it at home. First part of fee Rs. 40,000 paid in cash, receipt given.'),
                 ('22.07.2026, 10:15, office. Present: client, NA', 'Client returned the engagement letter signed. No questions.'),
                 ('12.08.2026, 15:30, telephone with client, NA', 'Notice read to client in Urdu before signature. She confirms Rs. 340,000, four months including August. SHR signed; to go by registered post tomorrow.'),
                 ('31.08.2026, 16:00, telephone with client, NA', 'Reply of tenant explained. Fifteen days from 17.08.2026 end on 01.09.2026. Client does not agree to set off against deposit nor to wait until December. File on 15.09.2026 if nothing is paid.')]:
        d.add_paragraph().add_run(h).bold = True; d.add_paragraph(x)
    d.add_paragraph('Notes dictated on the day stated. Initialled:')
    d.add_paragraph().add_run().add_picture(img_stream(NID(7)), height=Mm(10))
    return docx_bytes(d, (2026, 8, 31, 16, 30, 0), 'Nida Aslam', 'Attendance notes')

# ------------------------------------------------------------------ register
def register():
    w = openpyxl.Workbook(); s = w.active; s.title = 'Register'
    s['A1'] = 'RIZVI HAQ ASSOCIATES   REGISTER OF DOCUMENTS   File 0417-2026   Shaheen Akhtar v. Muhammad Adeel (Adeel Traders)'; s['A1'].font = Font(bold=True, size=13)
    s['A2'] = 'Numbers are given once and not used again. Every paper bears its number; papers for filing bear the page stamp RHA 0417.'
    hd = ('No.', 'Date of paper', 'Description', 'Form', 'Sheets', 'Pages', 'Entered on', 'Original', 'For filing')
    rows = [('D-01', '20.07.2026', 'Engagement letter, signed by the client 22.07.2026', 'scan', 2, '1–2', '22.07.2026', 'safe, shelf 4', 'no'), ('D-02', '28.10.2025', 'Tenancy agreement on stamp paper', 'scan of original', 3, '3–5', '20.07.2026', 'safe, shelf 4', 'yes'), ('D-03', '05.11.2025 – 10.04.2026', 'Rent receipts 01 to 06, counterfoils', 'photograph', 1, '6', '20.07.2026', 'safe, shelf 4', 'yes'), ('D-04', '14.07.2026', 'Cheque 00001187 with return memorandum', 'scan of original', 1, '7', '20.07.2026', 'safe, shelf 4', 'yes'), ('D-05', '31.08.2026', 'Rent ledger to 31.08.2026', 'made by us', 1, '8', '01.09.2026', 'computer', 'yes'), ('D-06', '12.08.2026', 'Legal notice, signed office copy', 'scan of office copy', 2, '9–10', '12.08.2026', 'file', 'yes'), ('D-06W', '12.08.2026', 'Legal notice, working copy (same text)', 'Word', '–', '–', '12.08.2026', 'computer', 'no'), ('D-07', '13.08.2026 / 17.08.2026', 'Postal receipt RGL0000417 and acknowledgement card', 'photograph', 1, '11', '21.08.2026', 'file', 'yes'), ('D-08', '24.08.2026', 'Reply of the tenant (Urdu)', 'scan of original', 1, '12', '26.08.2026', 'safe, shelf 4', 'yes'), ('D-09', '27.08.2026', 'English translation of D-08', 'made by us', 1, '13', '27.08.2026', 'file', 'yes'), ('D-10', '20.07. – 31.08.2026', 'Attendance notes (privileged)', 'Word', '–', '–', '31.08.2026', 'computer', 'no')]
    th = Side(style='thin', color='888888')
    for i, r in enumerate([hd]+rows, 4):
        for j, x in enumerate(r, 1):
            c = s.cell(i, j, x); c.border = Border(th, th, th, th); c.alignment = Alignment(wrap_text=True, vertical='top')
            if i == 4: c.font = Font(bold=True); c.fill = PatternFill('solid', fgColor='D9D9EC')
    for k, x in zip('ABCDEFGHI', (8, 16, 44, 20, 8, 8, 13, 15, 10)): s.column_dimensions[k].width = x
    s['A17'] = 'Checked against the file on 10.09.2026, N. Aslam'
    for i in range(5, 16): s.row_dimensions[i].height = 31
    s.page_setup.fitToWidth = 1; s.page_setup.fitToHeight = 0; s.page_setup.paperSize = 9; s.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    s.page_setup.orientation = 'landscape'; b = io.BytesIO(); w.save(b); return zip_fix(b.getvalue(), (2026, 9, 10, 12, 0, 0))

N = lambda s: PRE+s
for v in ('clean', 'faulty'):
    F = v == 'faulty'
    M.put(v, N('D-00 REGISTER.xlsx'), register)
    M.put(v, N('D-01 Engagement letter 2026-07-20 (scan).pdf'), engage, F)
    M.put(v, N('D-02 Tenancy agreement 2025-10-28 (scan of original).pdf'), tenancy, (0, 2, 1) if F else (0, 1, 2))
    M.put(v, N('D-03 Rent receipts Nov 2025-Apr 2026 (photo).jpg'), receipts)
    if not F: M.put(v, N('D-04 Cheque and return memo 2026-07-14 (scan of original).pdf'), cheque)
    M.put(v, N('D-05 Rent ledger to 2026-08-31.pdf'), ledger, 250000 if F else 300000)
    M.put(v, N('D-06 Legal notice 2026-08-12 (signed office copy, scan).pdf'), notice, F)
    M.put(v, N('D-06W Legal notice 2026-08-12 (working copy).docx'), working)
    M.put(v, N('D-07 Postal receipt and AD card (photo).jpg'), post, F)
    M.put(v, N('D-08 Reply of tenant 2026-08-24 Urdu (scan of original).pdf'), reply)
    M.put(v, N('D-09 Translation of D-08 2026-08-27.pdf'), transl)
    M.put(v, N('D-10 Attendance notes (privileged).docx'), attend)

M.json({"version": 1, "packs": ["documentation-discipline"], "opened": "2026-07-20", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-09-15"},
        "parties": [{"role": "landlady", "names": ["Shaheen Akhtar"], "numbers": {"cnic": "00000-2290154-0"}}, {"role": "tenant", "names": ["Muhammad Adeel", "Adeel Traders"], "numbers": {"cnic": "00000-6113087-0"}}]},
       {"pack": "documentation-discipline", "as_of": "2026-09-11", "faults": [
        {"id": 1, "sort": "date", "files": [N('D-07 Postal receipt and AD card (photo).jpg')], "page": 1, "what": "The acknowledgement card shows delivery on 11-08-2026 (by hand and in the delivery post office's stamp), before the letter was booked on 13-08-2026 and before the notice itself (12.08.2026); the register, the tenant's reply and the attendance note say 17.08.2026.", "why_it_matters": "Service of the notice is proved by this card; a card dated before posting cannot belong to it, and the fifteen days cannot be reckoned.", "severity": "error"},
        {"id": 2, "sort": "signature", "files": [N('D-01 Engagement letter 2026-07-20 (scan).pdf')], "page": 2, "what": "The client's acceptance is not signed and its date is blank, while the register says signed by the client on 22.07.2026 and the attendance note that she returned it signed.", "why_it_matters": "By its own terms the work begins only when the letter has come back signed; authority and fee are not agreed in writing.", "severity": "error"},
        {"id": 3, "sort": "missing", "files": [N('D-04 Cheque and return memo 2026-07-14 (scan of original).pdf')], "page": None, "what": "D-04 (cheque 00001187 with return memorandum, page 7) is registered and marked for filing but is not in the folder; the ledger refers to it as voucher.", "why_it_matters": "The dishonour asserted in the notice is not proved; the pages jump from 6 to 8.", "severity": "error"},
        {"id": 4, "sort": "mismatch", "files": [N('D-05 Rent ledger to 2026-08-31.pdf'), N('D-02 Tenancy agreement 2025-10-28 (scan of original).pdf')], "page": 1, "what": "The rent ledger gives the security deposit as Rs. 250,000 citing clause 3; the agreement (clause 3), the notice, the tenant's reply and the attendance note say Rs. 300,000.", "why_it_matters": "The tenant will dispute the account; the deposit is the very sum he wants set off.", "severity": "error"},
        {"id": 5, "sort": "order", "files": [N('D-02 Tenancy agreement 2025-10-28 (scan of original).pdf')], "page": 2, "what": "The pages of the tenancy agreement are scanned in the order 1, 3, 2 (page stamps 3, 5, 4): the signature page with clauses 9 to 11 stands before clauses 1 to 8.", "why_it_matters": "The agreement reads wrongly and the page stamps do not run on; the court would ask for a proper copy.", "severity": "warning"},
        {"id": 6, "sort": "other", "files": [N('D-06 Legal notice 2026-08-12 (signed office copy, scan).pdf')], "page": 2, "what": "The signed office copy carries a drafting note left in paragraph 6: “[NA: is August really included? check figure with client before this goes out – SHR]”, which is not in the working copy that is said to have the same text.", "why_it_matters": "An internal note casting doubt on the sum demanded is in the paper to be filed (and perhaps in the one served); it must not go out.", "severity": "error"}],
        "clean_doubts": ["The September rent, due by 10.09.2026, is not in the ledger, which closes at 31.08.2026.", "The translation is made by the firm itself.", "The tenancy agreement is not registered or attested by the Rent Controller.", "D-01 is paginated though not for filing.", "Eleven months end on 30.09.2026, soon after filing.", "Rent ledger and register are typed and not signed."]})
