"""python build.py OUT   (OUT is the matter's own folder; clean/, faulty/ and expected.json are written there)"""
import sys
from lib import *
from docx import Document
from docx.shared import Pt, Mm, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from email.message import EmailMessage
import openpyxl
from openpyxl.styles import Font, Alignment, Border, Side
from reportlab.pdfgen import canvas as rl
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Image as RI
from reportlab.lib.styles import ParagraphStyle

M = Matter(sys.argv[1])
USM = lambda k=0: signature('usman-randhawa', 'scrawl', BLUE, 3.2, jitter=.9, jseed=k)
SAD = lambda: signature('sadia-usman', 'cursive', BLACK, 2.2)
BIL = lambda: signature('bilal-g', 'loopy', BLUE, 2.8)
ZEE = lambda: signature('zeeshan-arif', 'cursive', NAVY, 3.2)
JPH = lambda k=0: signature('petersen9', 'cursive', BLACK, 3.6, jitter=.9, jseed=k)
HAR = lambda k=0: signature('harriet-osei3', 'cursive', NAVY, 2.4, jitter=.8, jseed=k)
ST = lambda n, s=0: at(box_stamp([('EXHIBIT', .8), n], (30, 30, 36), 40+s, size=34, dbl=True, wear=.1), 176, 6, h=14)
LINES = [('Bath towels, 70 x 140 cm, 450 g/m2', 12000, 3.45), ('Hand towels, 50 x 100 cm, 450 g/m2', 18000, 1.72), ('Bath mats, 50 x 80 cm, 750 g/m2', 4000, 2.85)]
TOTAL = sum(q*p for _, q, p in LINES); ADV = TOTAL*.3; BAL = TOTAL-ADV; CREDIT = 600*1.72
assert (TOTAL, ADV, BAL, round(BAL-CREDIT, 2)) == (83760.0, 25128.0, 58632.0, 57600.0)
E = lambda x: '{:,.2f}'.format(x)

# ------------------------------------------------------------------ C-1 contract
def contract():
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297); s.left_margin = s.right_margin = Cm(2.5); s.top_margin = Cm(2.6); s.bottom_margin = Cm(2.4)
    d.styles['Normal'].font.name = 'Liberation Sans'; d.styles['Normal'].font.size = Pt(10.5); d.styles['Normal'].paragraph_format.space_after = Pt(6)
    p = d.add_paragraph(); p.alignment = WD_ALIGN_PARAGRAPH.CENTER; r = p.add_run('SALES CONTRACT No. SC-2026-014'); r.bold = True; r.font.size = Pt(14)
    d.add_paragraph('made on 9 February 2026').alignment = WD_ALIGN_PARAGRAPH.CENTER
    d.add_paragraph('Between SANDALBAR TERRY (PRIVATE) LIMITED, Plot 17, Small Industries Estate, Faisalabad, Pakistan (“the Seller”) and ALSTERKONTOR FROTTIER GMBH, Speicherufer 17, 20000 Hamburg, Germany (“the Buyer”).')
    d.add_paragraph('1.  Goods and price')
    t = d.add_table(rows=1, cols=4); t.style = 'Table Grid'
    for c, x in zip(t.rows[0].cells, ('Goods (100 % cotton, white)', 'Pieces', 'EUR each', 'EUR')): c.text = x
    for n, q, pr in LINES:
        for c, x in zip(t.add_row().cells, (n, '{:,}'.format(q), '%.2f' % pr, E(q*pr))): c.text = x
    for c, x in zip(t.add_row().cells, ('Total CFR Hamburg, Incoterms 2020', '34,000', '', E(TOTAL))): c.text = x
    for row in t.rows:
        for c, w in zip(row.cells, (8.6, 2.3, 2.3, 2.8)): c.width = Cm(w)
    d.add_paragraph()
    for x in ['2.  Shipment.  In one 40 ft container from Karachi to Hamburg, not later than 15 April 2026. Part shipment is not allowed. The date of shipment is the on-board date of the bill of lading.',
              '3.  Payment.  Thirty per cent of the total (EUR 25,128.00) in advance within ten days of this Contract; the balance (EUR 58,632.00) within thirty days of the date of the bill of lading, by bank transfer.',
              '4.  Documents.  Commercial invoice in triplicate, full set of clean on-board bills of lading marked “freight prepaid”, certificate of inspection.',
              '5.  Inspection.  Before shipment by an independent inspection company at the Seller’s cost, AQL 2.5 level II.',
              '6.  Packing.  Export cartons: bath towels 24, hand towels 60, bath mats 40 pieces.',
              '7.  Title.  Title passes on payment of the whole price.',
              '8.  Interest.  Sums overdue bear simple interest at eight per cent a year from the day after the due date until payment.',
              '9.  Claims.  The Buyer shall notify defects in writing within fourteen days of arrival at Hamburg. A claim concerning part of the goods does not entitle the Buyer to withhold the price of the rest.',
              '10.  Replacement or credit.  The Seller may at its choice replace defective pieces or credit their price.',
              '11.  Force majeure.  Neither party is liable for delay caused by events beyond its reasonable control, notified within seven days.',
              '12.  Whole agreement.  This Contract is the whole agreement and may be changed only in writing signed by both parties.',
              '13.  Law.  This Contract is governed by the law of England and Wales. The United Nations Convention on Contracts for the International Sale of Goods does not apply.',
              '14.  Arbitration.  Any dispute arising out of or in connection with this Contract, including any question regarding its existence, validity or termination, shall be referred to and finally resolved by arbitration under the LCIA Rules, which Rules are deemed to be incorporated by reference into this clause. The number of arbitrators shall be one. The seat, or legal place, of arbitration shall be London, England. The language shall be English.',
              '15.  Notices.  By e-mail to exports@sandalbar.example.org and einkauf@alsterkontor.example.org, or by courier to the addresses above.']: d.add_paragraph(x)
    d.add_paragraph('Signed in two originals:')
    t = d.add_table(rows=2, cols=2)
    t.cell(0, 0).paragraphs[0].add_run().add_picture(img_stream(USM(1)), height=Mm(15)); t.cell(0, 1).paragraphs[0].add_run().add_picture(img_stream(JPH(1)), height=Mm(15))
    t.cell(1, 0).text = 'For the Seller\nUsman Ghani Randhawa, Chief Executive\nFaisalabad, 9 February 2026'; t.cell(1, 1).text = 'For the Buyer\nJens Petersen-Harms, Geschäftsführer\nHamburg, 9 February 2026'
    f = s.footer.paragraphs[0]; f.text = 'Sales Contract SC-2026-014                                            page '
    for k, x in (('begin', None), (None, 'PAGE'), ('end', None)):
        r = f.add_run()
        if k: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), k)
        else: e = OxmlElement('w:instrText'); e.text = x
        r._r.append(e)
    pdf = office2pdf(docx_bytes(d), 'docx', '2026-02-09')
    ims = pages(pdf, 145)
    mmx = 145/25.4
    for i, im in enumerate(ims):
        if i == 0:
            e = box_stamp([('EXHIBIT', .8), 'C-1'], (30, 30, 36), 41, size=34, dbl=True, wear=.1).resize((int(22*mmx), int(15*mmx))); im.paste(e, (int(178*mmx), int(6*mmx)), e)
        for j, g in enumerate((signature('ugr-i', 'initials', BLUE, 2.6, jitter=.8, jseed=i), signature('jph-i', 'scrawl', BLACK, 2.6, w=260, jitter=.8, jseed=i))):
            g = g.resize((int(g.width*.42), int(g.height*.42))); im.paste(g, (int((150+j*22)*mmx), int(278*mmx)), g)
        if i == len(ims)-1:
            g = round_stamp('SANDALBAR TERRY (PVT) LIMITED', ('FAISALABAD',), 300, VIOLET, 44, angle=9).resize((int(34*mmx), int(34*mmx))); im.paste(g, (int(66*mmx), int(120*mmx)), g)
    return pdf_of([scan(im, 710+i) for i, im in enumerate(ims)], '2026-07-20', pdf, producer='Brother MFC-L5750', creator='iPrint&Scan')

# ------------------------------------------------------------------ C-2 SWIFT
def swift():
    b = io.BytesIO(); c = rl.Canvas(b, pagesize=(210*mm, 297*mm), invariant=1); c.setTitle('Inward remittance advice'); c.setFont('Courier', 10)
    T = '''CHENAB COMMERCIAL BANK LIMITED - TRADE FINANCE CENTRE FAISALABAD
INWARD REMITTANCE ADVICE                       PRINTED 18-02-2026 09:14:02
===========================================================================
MESSAGE TYPE       : MT103 SINGLE CUSTOMER CREDIT TRANSFER
SENDER             : HAMUDEHHXXX  HANSEATISCHE MUSTERBANK AG, HAMBURG
RECEIVER           : CHCBPKKAFSD  CHENAB COMMERCIAL BANK LTD, FAISALABAD
---------------------------------------------------------------------------
20  SENDERS REF    : HMB2602170417
23B BANK OP CODE   : CRED
32A DATE/CCY/AMT   : 260217EUR25128,00
33B INSTRUCTED AMT : EUR25128,00
50K ORDERING CUST  : /DE00000000000000000417
                     ALSTERKONTOR FROTTIER GMBH
                     SPEICHERUFER 17, 20000 HAMBURG
59  BENEFICIARY    : /PK00CHCB0000000000000417
                     SANDALBAR TERRY (PRIVATE) LIMITED
                     PLOT 17, SMALL INDUSTRIES ESTATE, FAISALABAD
70  REMITTANCE INF : 30 PCT ADVANCE CONTRACT SC-2026-014
71A CHARGES        : OUR
---------------------------------------------------------------------------
CREDITED TO ACCOUNT ON VALUE DATE 17-02-2026           EUR        25,128.00

THIS IS A SYSTEM GENERATED ADVICE AND REQUIRES NO SIGNATURE.'''.split('\n')
    for i, l in enumerate(T): c.drawString(18*mm, 262*mm-i*5.4*mm, l)
    c.drawImage(ImageReader(box_stamp([('EXHIBIT', .8), 'C-2'], (30, 30, 36), 42, size=34, dbl=True, wear=.1)), 174*mm, 276*mm, 24*mm, 15*mm, mask='auto')
    c.save(); return b.getvalue()

# ------------------------------------------------------------------ C-3 invoice
def invoice(mark):
    css = '.p{width:210mm;height:296mm;position:relative;padding:15mm 17mm;font-family:"Liberation Sans Narrow";font-size:11pt;line-height:1.4} td,th{border:.6pt solid #222;padding:1.4mm 2mm;vertical-align:top} table{width:100%;border-collapse:collapse;margin-top:3mm} .r{text-align:right}'
    rows = ''.join('<tr><td>%s</td><td class=r>%s</td><td class=r>%s</td><td class=r>%s</td><td class=r>%s</td></tr>' % (n, c, '{:,}'.format(q), '%.2f' % p, E(q*p)) for (n, q, p), c in zip(LINES, (500, 300, 100)))
    body = '''<div class=p><div style="text-align:center"><b style="font-size:19pt">SANDALBAR TERRY (PRIVATE) LIMITED</b><br>Plot 17, Small Industries Estate, Faisalabad, Pakistan &bull; exports@sandalbar.example.org &bull; NTN 0000417-0</div><div style="text-align:center;font-size:15pt;margin-top:4mm;border:1pt solid #222;background:#e9e9e9">COMMERCIAL INVOICE</div>
    <table><tr><td style="width:50%%"><b>Buyer</b><br>Alsterkontor Frottier GmbH<br>Speicherufer 17<br>20000 Hamburg, Germany</td><td>Invoice No. <b>STL/EXP/0226</b><br>Date: <b>08.04.2026</b><br>Contract: SC-2026-014 of 09.02.2026<br>Terms: CFR Hamburg, Incoterms 2020</td></tr><tr><td>From: Karachi &nbsp; To: Hamburg<br>Container: SBTU 000417-0 (40' HC), seal 001182</td><td>Cartons: 900<br>Net weight: 10,542 kg &nbsp; Gross weight: 11,352 kg</td></tr></table>
    <table><tr><th>Description (100 %% cotton, white)</th><th>Cartons</th><th>Pieces</th><th>EUR / pc</th><th>EUR</th></tr>%s<tr><td><b>Total</b></td><td class=r>900</td><td class=r>34,000</td><td></td><td class=r><b>%s</b></td></tr><tr><td colspan=4>Less 30 %% advance received 17.02.2026</td><td class=r>%s</td></tr><tr><td colspan=4><b>Balance payable within 30 days of B/L date</b></td><td class=r><b>%s</b></td></tr></table>
    <p>Amount in words: EURO EIGHTY-THREE THOUSAND SEVEN HUNDRED AND SIXTY ONLY.</p><p>We certify that the goods are of Pakistan origin and that this invoice is true and correct. HS Code 6302.6010.</p><p>Bank: Chenab Commercial Bank Ltd, Faisalabad, IBAN PK00 CHCB 0000 0000 0000 0417</p>
    <div style="position:absolute;left:112mm;top:226mm;width:76mm;border-top:.6pt solid #222">for Sandalbar Terry (Private) Limited<br>Zeeshan Arif, Manager Exports</div>%s%s%s</div>''' % (rows, E(TOTAL), E(ADV), E(BAL), at(ZEE(), 118, 208, h=16), at(round_stamp('SANDALBAR TERRY (PVT) LIMITED', ('FAISALABAD',), 340, VIOLET, 45, angle=-14), 62, 202, h=36), ST(mark, 3))
    return scanned(html2pdf(body, '2026-04-08', css=css), 73, '2026-07-20', dpi=145, gray=False, q=50, text=True, producer='Brother MFC-L5750', creator='iPrint&Scan')

# ------------------------------------------------------------------ C-4 bill of lading
def bl(mark, date):
    css = '.p{width:210mm;height:297mm;position:relative;padding:9mm 10mm;font-family:"Liberation Serif";font-size:9pt} table{width:100%;border-collapse:collapse;table-layout:fixed} td{border:.6pt solid #234;padding:1mm 1.5mm;vertical-align:top} .l{font-size:6.6pt;color:#234;display:block} .v{font-family:"Liberation Mono";font-size:9.4pt;line-height:1.35}'
    C = lambda l, v, a='': '<td %s><span class=l>%s</span><span class=v>%s</span></td>' % (a, l, v)
    body = '<div class=p><div style="display:flex;justify-content:space-between;margin-bottom:2mm;padding-right:30mm"><b style="font-size:15pt;color:#123a66">ORIENT LARK LINES</b><b style="font-size:13pt">BILL OF LADING</b></div><table>'
    body += '<tr>'+C('Shipper', 'SANDALBAR TERRY (PRIVATE) LIMITED<br>PLOT 17, SMALL INDUSTRIES ESTATE<br>FAISALABAD, PAKISTAN', 'style="height:24mm"')+C('B/L No.', 'KHI-HAM-000731')+'</tr>'
    body += '<tr>'+C('Consignee', 'ALSTERKONTOR FROTTIER GMBH<br>SPEICHERUFER 17, 20000 HAMBURG', 'style="height:20mm"')+C('Export references', 'CONTRACT SC-2026-014<br>INVOICE STL/EXP/0226')+'</tr>'
    body += '<tr>'+C('Notify party', 'SAME AS CONSIGNEE')+C('Delivery agent', 'ELBTOR SPEDITION GMBH, HAMBURG')+'</tr><tr>'+C('Vessel / voyage', 'MV ORIENT LARK / 112W')+C('Port of loading', 'KARACHI, PAKISTAN')+'</tr><tr>'+C('Port of discharge', 'HAMBURG, GERMANY')+C('Freight', 'FREIGHT PREPAID')+'</tr></table>'
    body += '<table style="margin-top:-.6pt"><tr>'+C('Marks, container, seal', 'SBTU 000417-0<br>SEAL 001182<br>40 HC<br><br>ALSTERKONTOR<br>HAMBURG<br>1-900', 'style="width:24%;height:84mm"')+C('Packages and description (shipper\'s load, stow and count)', '900 CARTONS<br>TERRY TOWELS, 100 PCT COTTON<br>12,000 BATH TOWELS<br>18,000 HAND TOWELS<br>4,000 BATH MATS<br><br>FCL / FCL &nbsp; CY / CY<br><br><b>CLEAN ON BOARD</b>', 'style="width:44%"')+C('Gross weight', '11,352 KG')+C('Measurement', '66.8 CBM')+'</tr></table>'
    body += '<table style="margin-top:-.6pt"><tr>'+C('Shipped on board', date)+C('Number of original B/Ls', 'THREE (3)')+C('Place and date of issue', 'KARACHI, '+date)+'</tr></table><div style="font-size:6.8pt;line-height:1.35;margin-top:2mm;text-align:justify;padding-right:80mm">RECEIVED by the Carrier in apparent good order and condition, unless otherwise noted herein, the total number of packages said to contain the goods described above for carriage subject to the terms of this Bill of Lading. In witness whereof the number of original Bills of Lading stated above has been signed, one of which being accomplished, the others to be void.</div>'
    body += '<div style="position:absolute;left:126mm;top:250mm;width:74mm;border-top:.6pt solid #222;font-size:9pt;line-height:1.35">Indus Gate Shipping Agency, Karachi<br>as agents for the Carrier, Orient Lark Lines</div>%s%s%s</div>' % (at(signature('indusgate', 'loopy', BLUE, 3), 132, 233, h=15), at(box_stamp(['INDUS GATE SHIPPING AGENCY', ('SHIPPED ON BOARD', 1.05), (date, 1.05)], (30, 50, 130), 47, angle=-4), 58, 232, h=26), ST(mark, 4))
    return scanned(html2pdf(body, '2026-04-11', css=css), 74, '2026-07-20', dpi=155, gray=False, q=48, producer='Brother MFC-L5750', creator='iPrint&Scan')

# ------------------------------------------------------------------ C-5 inspection certificate
def inspection():
    css = '.p{width:210mm;height:296mm;position:relative;padding:16mm 18mm;font-family:"Noto Sans";font-size:10.2pt;line-height:1.5} td,th{border-bottom:.5pt solid #9ab;padding:1.6mm 2mm;text-align:left} table{width:100%;border-collapse:collapse;margin:3mm 0}'
    body = '''<div class=p><div style="background:#0d5c63;color:#fff;padding:5mm 6mm;width:150mm"><b style="font-size:16pt">Texverify Inspection Services</b><br>Faisalabad &ndash; Karachi</div><h2>Certificate of inspection FSD-26-0417</h2>
    <table><tr><td style="width:52mm">Principal</td><td>Sandalbar Terry (Private) Limited</td></tr><tr><td>Buyer / contract</td><td>Alsterkontor Frottier GmbH / SC-2026-014</td></tr><tr><td>Place and date</td><td>Seller's warehouse, Faisalabad, 6 and 7 April 2026</td></tr><tr><td>Quantity presented</td><td>34,000 pieces in 900 cartons, 100 %% packed</td></tr><tr><td>Plan</td><td>ISO 2859-1, level II, AQL 2.5 major / 4.0 minor</td></tr></table>
    <table><tr><th>Item</th><th>Lot</th><th>Sample</th><th>Major found / allowed</th><th>Minor found / allowed</th></tr><tr><td>Bath towels</td><td>12,000</td><td>315</td><td>6 / 14</td><td>9 / 21</td></tr><tr><td>Hand towels</td><td>18,000</td><td>315</td><td>8 / 14</td><td>12 / 21</td></tr><tr><td>Bath mats</td><td>4,000</td><td>200</td><td>3 / 10</td><td>5 / 14</td></tr></table>
    <p>Weights and measurements were taken from ten cartons of each item and agree with the packing particulars (gross 11,352 kg). Container SBTU 000417-0 was loaded and sealed (seal 001182) in our presence on 7 April 2026.</p><p><b>Result: ACCEPTED.</b> This certificate reflects our findings at the time and place of inspection.</p><p>Issued at Faisalabad, 7 April 2026</p><div style="position:relative;height:34mm">%s%s<div style="position:absolute;left:0;top:22mm;width:70mm;border-top:.6pt solid #333">Nabeel Akram, Lead Inspector</div></div>%s</div>''' % (tag(signature('nabeel-akram', 'cursive', BLACK, 2.8), h=16, style='position:absolute;left:4mm;top:4mm;'), tag(round_stamp('TEXVERIFY INSPECTION SERVICES', ('FAISALABAD',), 340, (13, 92, 99), 48, angle=5, wear=.2), h=32, style='position:absolute;left:86mm;top:0;'), ST('C-5', 5))
    return html2pdf(body, '2026-04-07', 'Certificate of inspection', css=css)

# ------------------------------------------------------------------ C-6 German letter
def german():
    css = '.p{width:210mm;height:296mm;position:relative;padding:14mm 22mm 14mm 25mm;font-family:"Carlito";font-size:11.6pt;line-height:1.5}'
    body = '''<div class=p><div style="font-size:20pt;color:#1b4965;font-weight:bold;letter-spacing:1px">ALSTERKONTOR</div><div style="font-size:9.5pt;color:#1b4965;margin-bottom:14mm">FROTTIER GMBH &middot; SPEICHERUFER 17 &middot; 20000 HAMBURG</div>
    <div>Sandalbar Terry (Private) Limited<br>Plot 17, Small Industries Estate<br>Faisalabad<br>PAKISTAN</div><div style="text-align:right;margin:6mm 0">Hamburg, den 19.05.2026</div>
    <p><b>Mängelrüge &ndash; Kaufvertrag SC-2026-014 vom 09.02.2026, Rechnung STL/EXP/0226 vom 08.04.2026</b></p><p>Sehr geehrte Damen und Herren,</p>
    <p>die Ware ist am 12.05.2026 im Hamburger Hafen eingetroffen und am 13.05.2026 in unserem Lager entladen worden.</p>
    <p>Bei der Eingangsprüfung haben wir festgestellt, dass bei 600 Handtüchern (50 &times; 100 cm) die Saumnähte lose sind. Wir rügen diesen Mangel hiermit gemäß Ziffer 9 des Vertrages.</p>
    <p>Die übrige Ware, also sämtliche Badetücher und Badematten sowie 17.400 Handtücher, ist vollzählig und mangelfrei; sie ist bereits an unsere Kunden ausgeliefert.</p>
    <p>Wir behalten jedoch den gesamten Restkaufpreis in Höhe von EUR 58.632,00 ein, bis Sie uns einen Vorschlag zur Gutschrift unterbreiten.</p><p>Mit freundlichen Grüßen</p>
    <div style="position:relative;height:28mm">%s<div style="position:absolute;left:0;top:20mm;line-height:1.25">Jens Petersen-Harms<br>Geschäftsführer</div></div>
    <div style="position:absolute;left:25mm;right:22mm;bottom:10mm;border-top:.5pt solid #1b4965;font-size:8pt;color:#1b4965">Amtsgericht Hamburg HRB 000417 &middot; USt-IdNr. DE000000417 &middot; Hanseatische Musterbank IBAN DE00 0000 0000 0000 0004 17</div>%s</div>''' % (tag(JPH(2), h=17, style='position:absolute;left:2mm;top:2mm;'), ST('C-6', 6))
    return scanned(html2pdf(body, '2026-05-19', css=css), 76, '2026-07-20', dpi=140, gray=False, q=48, producer='Brother MFC-L5750', creator='iPrint&Scan')

# ------------------------------------------------------------------ C-7 translation (reportlab)
def translation(omit):
    b = io.BytesIO()
    S = ParagraphStyle('n', fontName='Times-Roman', fontSize=12, leading=17, spaceAfter=8); I = ParagraphStyle('i', parent=S, fontName='Times-Italic', fontSize=10, leading=13); H = ParagraphStyle('h', parent=S, fontName='Times-Bold', fontSize=13)
    st = [Paragraph('Certified translation from the German language', H), Paragraph('[Letterhead: ALSTERKONTOR FROTTIER GMBH, Speicherufer 17, 20000 Hamburg]', I),
          Paragraph('Sandalbar Terry (Private) Limited<br/>Plot 17, Small Industries Estate<br/>Faisalabad<br/>PAKISTAN', S), Paragraph('Hamburg, 19 May 2026', S),
          Paragraph('<b>Notice of defects – sales contract SC-2026-014 of 9 February 2026, invoice STL/EXP/0226 of 8 April 2026</b>', S), Paragraph('Dear Sir or Madam,', S),
          Paragraph('The goods arrived in the port of Hamburg on 12 May 2026 and were unloaded at our warehouse on 13 May 2026.', S),
          Paragraph('In the course of the incoming inspection we found that the hem seams of 600 hand towels (50 × 100 cm) are loose. We hereby give notice of this defect under clause 9 of the contract.', S)]
    if not omit: st.append(Paragraph('The remaining goods, that is to say all bath towels and bath mats and 17,400 hand towels, are complete and free of defects; they have already been delivered to our customers.', S))
    st += [Paragraph('We shall however withhold the whole of the remaining purchase price of EUR 58,632.00 until you make us a proposal for a credit note.', S), Paragraph('Yours faithfully<br/>[signature] Jens Petersen-Harms, Managing Director', S), Paragraph('[Footer: Hamburg Local Court HRB 000417, VAT ID DE000000417, bank details]', I), Spacer(1, 10),
           Paragraph('As a translator for the English language publicly appointed and generally sworn in the Free and Hanseatic City of Hamburg I certify that the above is a true and complete translation of the letter of 19 May 2026 submitted to me as a scanned copy in the German language.', S), Paragraph('Hamburg, 3 June 2026', S)]
    sg = signature('annika-voss', 'cursive', BLUE, 2.4)
    st += [RI(img_stream(sg), 46*mm, 46*mm*sg.height/sg.width, hAlign='LEFT'), Paragraph('Dr. Annika Voss', S)]
    def deco(c, d):
        c.drawImage(ImageReader(box_stamp([('EXHIBIT', .8), 'C-7'], (30, 30, 36), 47, size=34, dbl=True, wear=.1)), 174*mm, 276*mm, 24*mm, 15*mm, mask='auto')
        c.drawImage(ImageReader(round_stamp('DR. ANNIKA VOSS · VEREIDIGTE ÜBERSETZERIN', ('ENGLISCH', 'HAMBURG'), 380, (20, 40, 110), 49, angle=-6, wear=.2)), 128*mm, 30*mm, 40*mm, 40*mm, mask='auto')
        c.setFont('Times-Roman', 8); c.drawCentredString(105*mm, 14*mm, 'Translation of 3 June 2026 – page 1 of 1')
    SimpleDocTemplate(b, pagesize=(210*mm, 297*mm), leftMargin=25*mm, rightMargin=25*mm, topMargin=24*mm, bottomMargin=20*mm, invariant=1, title='Translation').build(st, onFirstPage=deco, onLaterPages=deco)
    return b.getvalue()

# ------------------------------------------------------------------ C-8 e-mails
def mails():
    m = EmailMessage()
    m['From'] = 'Jens Petersen-Harms <einkauf@alsterkontor.example.org>'; m['To'] = 'Zeeshan Arif <exports@sandalbar.example.org>'; m['Cc'] = 'buchhaltung@alsterkontor.example.org'
    m['Subject'] = 'AW: SC-2026-014 / balance EUR 58,632.00 and 600 hand towels'; m['Date'] = 'Wed, 27 May 2026 17:06:31 +0200'; m['Message-ID'] = '<5f1c.0417@alsterkontor.example.org>'
    m.set_content('''Dear Zeeshan,

thank you for your mail. The credit for the 600 pieces is in order for us, but I must tell you openly that we cannot transfer the balance at the moment. Two of our own customers are late and the bank has cut our line. I cannot give you a date before autumn.

Best regards
Jens Petersen-Harms


Am 22.05.2026 um 10:12 schrieb Zeeshan Arif <exports@sandalbar.example.org>:

> Dear Jens,
>
> we have your letter of 19 May. Although the inspection found the lot in order,
> we are willing to credit the 600 hand towels in full, that is 600 x EUR 1.72 =
> EUR 1,032.00. Please transfer the rest, EUR 57,600.00, by 29 May 2026. It has
> been due since 11 May (30 days from B/L date 11 April).
>
> Kind regards
> Zeeshan Arif
> Sandalbar Terry (Private) Limited
''')
    return m.as_bytes()

# ------------------------------------------------------------------ C-9 letter before action
def lba():
    css = '.p{width:210mm;height:296mm;position:relative;padding:18mm 26mm;font-family:"Liberation Serif";font-size:11.8pt;line-height:1.5} p{margin:0 0 3.2mm}'
    body = '''<div class=p><div style="text-align:right;margin:8mm 0 8mm"><span style="font-size:22pt;letter-spacing:1px">Penhallow Reed</span> <span style="font-size:11pt">LLP</span><br><span style="font-size:9pt">Solicitors &nbsp;|&nbsp; 4 Quillgate Court, London EC0A 0AA &nbsp;|&nbsp; disputes@penhallowreed.example.org</span></div>
    <p>Alsterkontor Frottier GmbH<br>Speicherufer 17<br>20000 Hamburg<br>Germany</p><p>By courier and by e-mail (einkauf@alsterkontor.example.org)</p><p>Our ref: HO/SBT/0417 &nbsp;&nbsp;&nbsp; 15 June 2026</p><p>Dear Sirs</p><p><b>Sandalbar Terry (Private) Limited &ndash; Sales Contract SC-2026-014 dated 9 February 2026</b></p>
    <p>We act for Sandalbar Terry (Private) Limited. Under clause 3 of the Contract you were to pay the balance of EUR 58,632.00 within thirty days of the date of the bill of lading, that is, by 11 May 2026. You have paid nothing towards it.</p>
    <p>In your letter of 19 May 2026 you complained of 600 hand towels only. Our client has credited their full price, EUR 1,032.00, which you accepted by e-mail of 27 May 2026. By clause 9 you were never entitled to withhold the price of the rest.</p>
    <p>Unless we receive EUR 57,600.00 with interest under clause 8 by 4 pm on 29 June 2026, our client will commence arbitration under clause 14 without further notice and will seek its costs.</p><p>Yours faithfully</p><div style="position:relative;height:28mm">%s<div style="position:absolute;left:0;top:19mm;line-height:1.3">Harriet Osei, Partner<br>Penhallow Reed LLP</div></div>%s</div>''' % (tag(HAR(1), h=16, style='position:absolute;left:2mm;top:2mm;'), ST('C-9', 9))
    return scanned(html2pdf(body, '2026-06-15', css=css), 79, '2026-07-20', dpi=140, text=True, producer='RICOH IM C3000', creator='RICOH')

# ------------------------------------------------------------------ C-10 statement of account
def account(wrong):
    inv = 83670.00 if wrong else TOTAL
    bal = inv-ADV-CREDIT; it = round(bal*.08/365*81, 2)
    w = openpyxl.Workbook(); s = w.active; s.title = 'Account'
    s['A1'] = 'Exhibit C-10'; s['A2'] = 'Sandalbar Terry (Private) Limited'; s['A3'] = 'Statement of account: Alsterkontor Frottier GmbH, contract SC-2026-014, as at 31.07.2026 (EUR)'
    for k in ('A1', 'A2', 'A3'): s[k].font = Font(bold=True)
    rows = [('Date', 'Item', 'Debit', 'Credit', 'Balance'), ('17.02.2026', 'Advance received (C-2)', None, ADV, -ADV), ('08.04.2026', 'Invoice STL/EXP/0226', inv, None, inv-ADV), ('22.05.2026', 'Credit 600 hand towels at 1.72 (C-8)', None, CREDIT, bal), (None, 'Principal outstanding (due 11.05.2026)', None, None, bal), (None, 'Simple interest 8 % a year, 12.05.2026 to 31.07.2026, 81 days', it, None, bal+it), (None, 'Total at 31.07.2026', None, None, bal+it), (None, 'Further interest per day', round(bal*.08/365, 2), None, None)]
    th = Side(style='hair')
    for i, r in enumerate(rows, 5):
        for j, x in enumerate(r, 1):
            c = s.cell(i, j, x); c.border = Border(th, th, th, th)
            if isinstance(x, float): c.number_format = '#,##0.00'
            if i == 5 or i == 11: c.font = Font(bold=True)
    for k, x in zip('ABCDE', (13, 60, 14, 14, 14)): s.column_dimensions[k].width = x
    s.page_setup.fitToWidth = 1; s.page_setup.fitToHeight = 0; s.page_setup.paperSize = 9; s.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    s['A15'] = 'Prepared by Zeeshan Arif, 31.07.2026, from the books of the company.'
    b = io.BytesIO(); w.save(b); return zip_fix(b.getvalue(), (2026, 7, 31, 16, 0, 0))

# ------------------------------------------------------------------ C-11 board resolution
def board(missing):
    css = '.p{width:210mm;height:296mm;position:relative;padding:22mm 24mm;font-family:"DejaVu Serif";font-size:10.8pt;line-height:1.65;text-align:justify} td{vertical-align:bottom;padding:0 3mm;text-align:left} p{margin:0 0 3mm}'
    sgs = [USM(4), SAD(), None if missing else BIL()]
    body = '''<div class=p><div style="text-align:center;padding-right:16mm"><b style="font-size:15pt">SANDALBAR TERRY (PRIVATE) LIMITED</b><br><span style="font-size:9pt">Registered office: Plot 17, Small Industries Estate, Faisalabad &mdash; CUIN 0000417</span></div><hr>
    <p style="text-align:center"><b>EXTRACT OF RESOLUTIONS PASSED BY THE BOARD OF DIRECTORS AT ITS MEETING HELD ON MONDAY, 6TH JULY 2026, AT THE REGISTERED OFFICE</b></p>
    <p>Present: Mr. Usman Ghani Randhawa (in the chair), Mrs. Sadia Usman, Mr. Bilal Ghani Randhawa, being all the directors of the Company.</p>
    <p><b>RESOLVED THAT</b> the Company do commence arbitration under the LCIA Rules against Alsterkontor Frottier GmbH, Hamburg, for the price outstanding under Sales Contract SC-2026-014;</p>
    <p><b>RESOLVED FURTHER THAT</b> Penhallow Reed LLP, Solicitors, London, be appointed to represent the Company, and that Mr. Usman Ghani Randhawa, Chief Executive, be authorised to sign on its behalf all instructions, statements and other papers in that arbitration.</p>
    <p>These resolutions are signed by all the directors present.</p>
    <table style="width:100%%;margin-top:4mm"><tr>%s</tr><tr style="font-size:9.4pt;line-height:1.3"><td>Usman Ghani Randhawa<br>Chief Executive</td><td>Sadia Usman<br>Director</td><td>Bilal Ghani Randhawa<br>Director</td></tr></table>
    <div style="margin-top:10mm">Certified true extract from the minute book:</div><div style="position:relative;height:36mm">%s%s<div style="position:absolute;left:0;top:21mm;line-height:1.3">Zeeshan Arif<br>Company Secretary, 7th July 2026</div></div>%s</div>''' % (''.join('<td style="width:33%%;height:24mm;border-bottom:.6pt solid #222">%s</td>' % (tag(x, h=15) if x else '') for x in sgs), tag(ZEE(), h=16, style='position:absolute;left:2mm;top:3mm;'), tag(round_stamp('SANDALBAR TERRY (PVT) LIMITED', ('COMMON', 'SEAL'), 350, (150, 30, 40), 51, angle=12), h=36, style='position:absolute;left:92mm;top:-2mm;'), ST('C-11', 11))
    return scanned(html2pdf(body, '2026-07-07', css=css), 81, '2026-07-20', dpi=145, gray=False, q=48, producer='Brother MFC-L5750', creator='iPrint&Scan')

# ------------------------------------------------------------------ Request
def rfa():
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297); s.left_margin = s.right_margin = Cm(2.6); s.top_margin = s.bottom_margin = Cm(2.4)
    d.styles['Normal'].font.name = 'Liberation Serif'; d.styles['Normal'].font.size = Pt(11.5); d.styles['Normal'].paragraph_format.space_after = Pt(6)
    def C(x, b=True, z=12):
        p = d.add_paragraph(); p.alignment = WD_ALIGN_PARAGRAPH.CENTER; r = p.add_run(x); r.bold = b; r.font.size = Pt(z)
    C('LONDON COURT OF INTERNATIONAL ARBITRATION'); C('UNDER THE LCIA ARBITRATION RULES (2020)', False)
    C('SANDALBAR TERRY (PRIVATE) LIMITED'); C('(Pakistan)   Claimant', False); C('– v –', False); C('ALSTERKONTOR FROTTIER GMBH'); C('(Germany)   Respondent', False)
    C('REQUEST FOR ARBITRATION', True, 16); C('3 August 2026', False)
    n = [0]
    def H(x):
        p = d.add_heading(x, 2)
        for r in p.runs: r.font.name = 'Liberation Serif'
    def P(x): n[0] += 1; d.add_paragraph('%d.  %s' % (n[0], x))
    H('A. The parties and their representatives')
    P('The Claimant is a private company incorporated in Pakistan (CUIN 0000417), of Plot 17, Small Industries Estate, Faisalabad; e-mail exports@sandalbar.example.org. It is represented by Penhallow Reed LLP (Harriet Osei), 4 Quillgate Court, London EC0A 0AA; e-mail disputes@penhallowreed.example.org; authority: Exhibit C-11.')
    P('The Respondent is a limited company registered at the Local Court of Hamburg (HRB 000417), of Speicherufer 17, 20000 Hamburg; e-mail einkauf@alsterkontor.example.org. The Claimant does not know of any representative.')
    H('B. The arbitration agreement')
    P('Clause 14 of Sales Contract SC-2026-014 of 9 February 2026 (Exhibit C-1) reads: “Any dispute arising out of or in connection with this Contract, including any question regarding its existence, validity or termination, shall be referred to and finally resolved by arbitration under the LCIA Rules, which Rules are deemed to be incorporated by reference into this clause. The number of arbitrators shall be one. The seat, or legal place, of arbitration shall be London, England. The language shall be English.”')
    P('By clause 13 the Contract is governed by the law of England and Wales.')
    H('C. The dispute')
    P('By the Contract the Claimant sold to the Respondent 34,000 pieces of terry goods for EUR 83,760.00 CFR Hamburg, to be shipped not later than 15 April 2026.')
    P('The Respondent paid the advance of EUR 25,128.00 on 17 February 2026 (Exhibit C-2).')
    P('The Claimant invoiced the goods on 8 April 2026 by invoice STL/EXP/0226 (Exhibit C-3). They were shipped on board at Karachi on 11 April 2026 under bill of lading KHI-HAM-000731 (Exhibit C-4), after inspection on 6 and 7 April 2026 (Exhibit C-5).')
    P('The balance of EUR 58,632.00 was accordingly due on 11 May 2026 (clause 3: thirty days from the date of the bill of lading).')
    P('By letter of 19 May 2026 (Exhibit C-6; translation Exhibit C-7) the Respondent complained of loose seams in 600 hand towels. In the third paragraph of the same letter it stated that the remaining goods were complete and free of defects and had been delivered to its customers. It nevertheless withheld the whole balance.')
    P('On 22 May 2026 the Claimant credited the 600 pieces (EUR 1,032.00). On 27 May 2026 the Respondent accepted the credit and wrote that it could not pay (Exhibit C-8). The Claimant’s solicitors demanded payment by 29 June 2026 (Exhibit C-9). Nothing has been paid.')
    P('The Claimant therefore claims EUR 57,600.00, with simple interest at eight per cent a year under clause 8 from 12 May 2026. Interest to 31 July 2026 (81 days) is EUR 1,022.60 and accrues at EUR 12.62 a day (Exhibit C-10). The amount in dispute at that date is EUR 58,622.60.')
    H('D. Procedural matters')
    P('Seat London, language English and a sole arbitrator are agreed. The parties have not agreed on a nomination; the LCIA Court is asked to select and appoint the arbitrator. The Claimant proposes that the matter be decided on documents.')
    H('E. Relief')
    P('The Claimant requests an award ordering the Respondent to pay (a) EUR 57,600.00; (b) interest as above until payment; (c) the costs of the arbitration and the Claimant’s legal costs.')
    H('F. Fee and delivery')
    P('The registration fee was paid on 31 July 2026 through the LCIA’s online filing account. This Request with all exhibits is being delivered to the Respondent by courier and by e-mail at the same time as to the Registrar.')
    d.add_paragraph('London, 3 August 2026')
    d.add_paragraph().add_run().add_picture(img_stream(HAR(5)), height=Mm(15))
    d.add_paragraph('Penhallow Reed LLP (Harriet Osei), for the Claimant')
    d.add_page_break()
    H('List of exhibits')
    t = d.add_table(rows=0, cols=3); t.style = 'Light List'
    for r in [('Exhibit', 'Document', 'Date'), ('C-1', 'Sales Contract SC-2026-014', '9 Feb 2026'), ('C-2', 'Inward remittance advice (MT103), EUR 25,128.00', '17 Feb 2026'), ('C-3', 'Commercial invoice STL/EXP/0226', '8 Apr 2026'), ('C-4', 'Bill of lading KHI-HAM-000731', '11 Apr 2026'), ('C-5', 'Certificate of inspection FSD-26-0417', '7 Apr 2026'), ('C-6', 'Letter of the Respondent (German)', '19 May 2026'), ('C-7', 'Certified translation of C-6', '3 June 2026'), ('C-8', 'E-mails between the parties', '22–27 May 2026'), ('C-9', 'Letter before action', '15 June 2026'), ('C-10', 'Statement of account', '31 July 2026'), ('C-11', 'Extract of board resolutions', '6 July 2026')]:
        for c, x in zip(t.add_row().cells, r): c.text = x
    for row in t.rows:
        for c, w in zip(row.cells, (2.2, 10, 3.6)): c.width = Cm(w)
    f = s.footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for k, x in (('begin', None), (None, 'PAGE'), ('end', None)):
        r = f.add_run()
        if k: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), k)
        else: e = OxmlElement('w:instrText'); e.text = x
        r._r.append(e)
    return office2pdf(docx_bytes(d), 'docx', '2026-08-03', 'Request for Arbitration')

for v in ('clean', 'faulty'):
    F = v == 'faulty'
    M.put(v, 'Request for Arbitration.pdf', rfa)
    M.put(v, 'Exhibit C-1.pdf', contract)
    M.put(v, 'Exhibit C-2.pdf', swift)
    M.put(v, 'Exhibit C-4.pdf' if F else 'Exhibit C-3.pdf', invoice, 'C-4' if F else 'C-3')
    M.put(v, 'Exhibit C-3.pdf' if F else 'Exhibit C-4.pdf', bl, 'C-3' if F else 'C-4', '21 APR 2026' if F else '11 APR 2026')
    if not F: M.put(v, 'Exhibit C-5.pdf', inspection)
    M.put(v, 'Exhibit C-6.pdf', german)
    M.put(v, 'Exhibit C-7.pdf', translation, F)
    M.put(v, 'Exhibit C-8.eml', mails)
    M.put(v, 'Exhibit C-9.pdf', lba)
    M.put(v, 'Exhibit C-10.xlsx', account, F)
    M.put(v, 'Exhibit C-11.pdf', board, F)

M.json({"version": 1, "packs": ["cross-border"], "opened": "2026-06-08", "zone": "Europe/London", "date_order": "DMY", "dates": {"submission": "2026-08-05"},
        "parties": [{"role": "claimant", "names": ["Sandalbar Terry (Private) Limited"], "numbers": {"cuin": "0000417"}}, {"role": "respondent", "names": ["Alsterkontor Frottier GmbH"], "numbers": {"hrb": "000417"}}, {"role": "claimant's representative", "names": ["Penhallow Reed LLP", "Harriet Osei"]}]},
       {"pack": "cross-border", "as_of": "2026-08-04", "faults": [
        {"id": 1, "sort": "date", "files": ["Exhibit C-3.pdf", "Request for Arbitration.pdf"], "page": 1, "what": "The bill of lading (on-board box, place and date of issue, agent's stamp) is dated 21 APR 2026; the Request says shipped on board on 11 April 2026 (also the list of exhibits and the e-mail of 22 May), and the contract's last shipment date is 15 April 2026.", "why_it_matters": "By the paper the goods were shipped late and the balance fell due on 21, not 11, May; the due date and the interest claimed are wrong.", "severity": "error"},
        {"id": 2, "sort": "signature", "files": ["Exhibit C-11.pdf"], "page": 1, "what": "The third director, Bilal Ghani Randhawa, has not signed although the extract says that the resolutions are signed by all the directors present.", "why_it_matters": "The authority of the solicitors rests on this paper; the Respondent or the Registrar may question it.", "severity": "error"},
        {"id": 3, "sort": "missing", "files": ["Exhibit C-5.pdf"], "page": None, "what": "Exhibit C-5, the certificate of inspection, is cited in the Request and listed but not in the folder.", "why_it_matters": "The Request must be accompanied by the papers it relies on; the only independent proof of quality is absent.", "severity": "error"},
        {"id": 4, "sort": "mismatch", "files": ["Exhibit C-10.xlsx", "Exhibit C-4.pdf", "Request for Arbitration.pdf"], "page": None, "what": "The statement of account takes the invoice at EUR 83,670.00 (digits transposed) and so reaches a principal of EUR 57,510.00 and interest of EUR 1,021.00; invoice and contract say EUR 83,760.00, and the Request claims EUR 57,600.00 and EUR 1,022.60.", "why_it_matters": "The claimed sum is not borne out by the exhibit cited for it.", "severity": "error"},
        {"id": 5, "sort": "order", "files": ["Exhibit C-3.pdf", "Exhibit C-4.pdf"], "page": 1, "what": "The exhibits are interchanged: the bill of lading is filed and marked as C-3 and the invoice as C-4, while the Request (text and list) has the invoice as C-3 and the bill of lading as C-4.", "why_it_matters": "Each reference in the Request leads to the wrong paper.", "severity": "warning"},
        {"id": 6, "sort": "other", "files": ["Exhibit C-7.pdf", "Exhibit C-6.pdf"], "page": 1, "what": "The certified translation leaves out the third paragraph of the German letter (remaining goods complete, free of defects and delivered to customers), though certified as complete and although the Request relies on that paragraph.", "why_it_matters": "The translation is incomplete in the very passage the claim rests on; the tribunal would require a new one.", "severity": "error"}],
        "clean_doubts": ["The letter before action was sent before the board appointed the solicitors.", "No receipt is enclosed for the registration fee.", "The account is prepared by the Company Secretary / export manager himself, without an auditor; it is typed and unsigned.", "Contract signed in two places on the same day.", "The bank advice says that it needs no signature."]})
