import sys
from common import *
from docx import Document
from docx.shared import Pt, Mm
from openpyxl import Workbook
from openpyxl.styles import Font, Border, Side, Alignment

ROOT = sys.argv[1]
LL, TN = "Farida Hashmi", "Naveed Ghori"
CL, CT = "00000-2310456-4", "00000-7715320-3"
SHOP = "Shop No. 4, Ground Floor, Zeenat Chambers, Pakistan Chowk, Karachi"
REF = "MP/2025/018"
PART, ASSO, CLERK = "Safia Pirzada", "Danish Mirza", "Irfan Soomro"
HEAD = "<div class='c' style='margin-bottom:5mm'><b style='font-size:17pt;letter-spacing:1pt'>MIRZA &amp; PIRZADA</b><br>Advocates<br><span class='sm'>00 Court Road, Karachi | Tel. 021 0000 0000 | office@mirzapirzada.example.org</span><hr></div>"


def register(out, f):
    d = Document(); s = d.styles["Normal"]; s.font.name = "Liberation Sans"; s.font.size = Pt(9); s.paragraph_format.space_after = Pt(4)
    se = d.sections[0]; se.page_width, se.page_height = Mm(297), Mm(210); se.left_margin = se.right_margin = Mm(16); se.top_margin = se.bottom_margin = Mm(14)
    p = d.add_paragraph(); r = p.add_run("MIRZA & PIRZADA, ADVOCATES: REGISTER OF PAPERS"); r.bold = True; r.font.size = Pt(13)
    d.add_paragraph("Matter %s: Mst. %s v. %s (%s). Opened 3 April 2025. Each paper has one label; O = original, W = working copy, L = letter, R = review. Originals are not marked, punched or stapled." % (REF, LL, TN, SHOP))
    R = [("O-1", "Tenancy agreement", "Original", "3", "Client", "03.04.2025", "Fire safe"), ("O-2", "Rent receipt counterfoils Nos. 101 to 105 (July to November 2024)", "Original", "2", "Client", "03.04.2025", "Fire safe"), ("O-3", "Extract of registration of the sub-lease", "Certified copy", "1", "Client", "03.04.2025", "Fire safe"),
         ("O-4", "Postal receipt for the legal notice (L-1)", "Original", "1", "Our clerk", "08.04.2025", "Fire safe"), ("W-1", "Tenancy agreement, typed working copy of O-1", "Working copy", "2", "Made by us", "04.04.2025", "Master folder"), ("W-2", "Rent ledger, July 2024 to April 2025", "Working copy", "1", "Made by us", "28.04.2025", "Master folder"),
         ("L-0", "Log of letters", "Office record", "1", "Made by us", "-", "Master folder"), ("L-1", "Legal notice to the tenant", "Office copy", "1", "Sent", "07.04.2025", "Master folder"), ("L-2", "Reply of the tenant's advocate", "Original", "1", "J. Lakhani", "21.04.2025", "Master folder"),
         ("L-3", "Letter to the client", "Office copy", "1", "Sent", "22.04.2025", "Master folder"), ("R-1", "File review", "Office record", "1", "Made by us", "14.04.2025", "Master folder"), ("R-2", "File review", "Office record", "1", "Made by us", "28.04.2025", "Master folder")]
    if f:
        R[3] = ("O-3",) + R[3][1:]
    t = d.add_table(rows=0, cols=8); t.style = "Table Grid"; t.autofit = False
    for k, wd in enumerate([11, 15, 96, 34, 15, 28, 34, 32]):
        t.columns[k].width = Mm(wd)
    for i, row in enumerate([("No.", "Label", "Paper", "Original or copy", "Pages", "From", "Received / made on", "Kept in")] + [(str(k + 1),) + x for k, x in enumerate(R)]):
        c = t.add_row().cells
        for k, v in enumerate(row):
            c[k].width = Mm([11, 15, 96, 34, 15, 28, 34, 32][k]); c[k].text = ""; c[k].paragraphs[0].add_run(v).bold = i == 0; c[k].paragraphs[0].paragraph_format.space_after = Pt(1)
    d.add_paragraph(); d.add_picture(save_sig(CLERK, inst=1), width=Mm(40)); d.add_paragraph("Irfan Soomro, clerk in charge of the folder. Made up to 29 April 2025.")
    q = tmp(".docx"); d.save(q); docx_pdf(q, out)


CLS = ["The Landlady lets and the Tenant takes the premises for business of stationery only.", "The tenancy is for eleven months, from 1 July 2024 to 31 May 2025, and may be renewed only in writing.", "The rent is Rs. %s per month, payable in advance by the 10th day of each month against a receipt.",
       "The Tenant has deposited Rs. 135,000 with the Landlady as security, refundable without interest when the premises are vacated.", "Electricity and conservancy charges are paid by the Tenant.", "The Tenant shall not sublet, nor make any alteration without the written consent of the Landlady.",
       "Repairs within the premises are for the Tenant; no cost of repairs is adjusted against rent unless agreed in writing.", "If the rent remains unpaid for thirty days after it is due the Landlady may seek ejectment under the Sindh Rented Premises Ordinance, 1979.", "Either party may end the tenancy by one month's notice in writing.", "On the end of the tenancy the Tenant shall hand over vacant possession."]


def agreement(out, f):
    foot = lambda k: "<div style='position:absolute;left:0;right:0;bottom:0'><table class='sm'><tr><td style='width:40%%;position:relative;height:16mm;vertical-align:bottom'><div style='position:absolute;left:2mm;bottom:3mm'>%s</div>Landlady</td><td class='c' style='vertical-align:bottom'>Page %d of 3</td><td class='r' style='width:40%%;position:relative;vertical-align:bottom'><div style='position:absolute;right:2mm;bottom:3mm'>%s</div>Tenant</td></tr></table></div>" % (sig(LL, 30 + k, "blue", 34), k, sig(TN, 30 + k, "black", 34))
    st = "<div style='border:2pt solid #7d3b2b;padding:4mm;color:#6b2f22;margin-bottom:7mm' class='c'><b style='font-size:15pt'>PAKISTAN</b><br>NON-JUDICIAL STAMP &nbsp; <b>RS. 500</b><br><span class='sm'>Stamp vendor licence 000, Karachi &nbsp; S. No. 4170 &nbsp; Date 27 June 2024 &nbsp; Issued to: Farida Hashmi &nbsp; Purpose: tenancy agreement</span></div>"
    p1 = st + "<h2 class='c u'>TENANCY AGREEMENT</h2><p>THIS AGREEMENT is made at Karachi on this <b>27th day of June 2024</b> between <b>Mst. FARIDA HASHMI</b>, widow of Zafar Hashmi, CNIC No. %s, resident of House 00, Street 4, Nazimabad, Karachi (the \"Landlady\") and <b>NAVEED GHORI</b>, son of Saleem Ghori, CNIC No. %s, trading as Al-Mizan Stationers, resident of Flat 00, Garden West, Karachi (the \"Tenant\").</p><p>WHEREAS the Landlady is the owner of %s (the \"premises\"). NOW IT IS AGREED:</p>" % (CL, CT, SHOP) + "".join(["<p>%d.&nbsp; %s</p>" % (i + 1, (CLS[i] % "45,000 (Rupees forty-five thousand)") if "%s" in CLS[i] else CLS[i]) for i in range(0, 2)])
    g = lambda a, b: "".join(["<p>%d.&nbsp; %s</p>" % (i + 1, (CLS[i] % "45,000 (Rupees forty-five thousand)") if "%s" in CLS[i] else CLS[i]) for i in range(a, b)])
    p2 = g(2, 8)
    p3 = g(8, 10) + "<p>IN WITNESS WHEREOF the parties have signed on the day above written.</p><table style='margin-top:8mm'><tr><td>%s</td><td>%s</td></tr></table><p style='margin-top:10mm'><b>WITNESSES</b></p><table><tr><td>1.<br>%s</td><td>2.<br>%s</td></tr></table>" % (
        sline(LL, "LANDLADY<br>Mst. Farida Hashmi", 40, w=72), sline(TN, "TENANT<br>Naveed Ghori", 40, colour="black", w=72), sline("Asif Memon", "Asif Memon<br>CNIC 00000-5180022-7", 0, w=72), sline("Yousuf Dar", "Yousuf Dar<br>CNIC 00000-6120455-9", 0, colour="black", w=72))
    src = html_pdf(page("".join("<div style='position:relative;height:258mm;%s'>%s%s</div>" % ("page-break-after:always" if i < 2 else "", p, foot(i + 1)) for i, p in enumerate([p1, p2, p3])), "p{margin-bottom:1em}", margin="17mm 24mm", pt=12.3))
    assert pymupdf.open(src).page_count == 3
    scan(src, out, dpi=140, grey=False, skew=.7, q=64, seed=801)


PAID = [("July 2024", "08.07.2024", 101), ("August 2024", "09.08.2024", 102), ("September 2024", "06.09.2024", 103), ("October 2024", "10.10.2024", 104), ("November 2024", "08.11.2024", 105)]


def counterfoils(out, f):
    L = [p for p in PAID if not (f and p[2] == 104)]
    def cf(p):
        return "<div style='border:1pt dashed #444;padding:4mm 6mm;height:76mm;margin-bottom:7mm;position:relative'><b style='font-size:13pt'>RENT RECEIPT</b> (counterfoil) <span style='float:right'>No. <b style='color:#a3202c;font-size:14pt'>%d</b></span><p style='margin-top:4mm'>Date: %s</p><p>Received from %s the sum of Rs. %s</p><p>being rent of Shop No. 4, Zeenat Chambers, for the month of %s</p><table style='margin-top:3mm'><tr><td>%s</td><td>%s</td></tr></table></div>" % (
            p[2], hand(p[1], p[2], "blue", 4), hand("Naveed Ghori", p[2], "blue", 4), hand("45,000/-", p[2], "blue", 4), hand(p[0], p[2], "blue", 4), sline(LL, "Landlady", p[2], w=64, gap=14), sline(TN, "Tenant (copy received)", p[2], colour="black", w=64, gap=14))
    b = "".join(cf(p) for p in L[:3]) + "<div class='pb'></div>" + "".join(cf(p) for p in L[3:])
    scan(html_pdf(page(b, margin="14mm 20mm", font="Caladea", pt=11.5)), out, dpi=135, grey=True, skew=-.8, q=66, seed=802)


def sublease(out, f):
    b = """<div class='c'><b>GOVERNMENT OF SINDH<br>OFFICE OF THE SUB-REGISTRAR II, KARACHI</b><h2 class='u'>EXTRACT FROM BOOK NO. I</h2></div><table class='b'><tr><td>Registration No.</td><td><b>0417</b></td></tr><tr><td>Volume / pages</td><td>000 / 41 to 46</td></tr><tr><td>Date of registration</td><td>15 March 1998</td></tr><tr><td>Nature of document</td><td>Sub-lease</td></tr><tr><td>Sub-lessor</td><td>Zeenat Builders</td></tr><tr><td>Sub-lessee</td><td><b>Mst. Farida Hashmi wife of Zafar Hashmi</b></td></tr><tr><td>Property</td><td>%s, measuring 180 square feet</td></tr></table>
    <p style='margin-top:8mm'>Certified to be a true extract. Issued on application of the sub-lessee.</p><p>Karachi, 12 November 2019</p><div class='rel' style='margin-top:14mm;height:44mm'>%s<div class='st' style='left:92mm;top:-8mm'>%s</div></div>""" % (SHOP, sline("Ghulam Rasool", "GHULAM RASOOL<br>Sub-Registrar II, Karachi", w=74), stamp_round("SUB-REGISTRAR II", "KARACHI", ["GOVT OF", "SINDH"], "#2b3f9e", 38, 9))
    scan(html_pdf(page(b, "p{margin-bottom:1em}", margin="24mm", pt=12)), out, dpi=140, grey=True, skew=1.2, q=70, seed=803)


def postal(out, f):
    day = "04 APR 2025" if f else "08 APR 2025"
    b = """<div style='border:1.4pt solid #222;padding:6mm;width:150mm;font-family:Liberation Mono;position:relative'><div class='c'><b style='font-size:15pt'>PAKISTAN POST</b><br>Karachi City GPO<br>REGISTERED LETTER, A.D. RECEIPT</div><hr><p>Article No: <b>RGL-0000417</b></p><p>Booked on: <b>%s</b> &nbsp; Time: 11:42</p><p>From: Mirza &amp; Pirzada, Advocates, 00 Court Road, Karachi</p><p>To: Mr Naveed Ghori, Al-Mizan Stationers,<br>%s</p><p>Weight: 30 g &nbsp;&nbsp; Charges: Rs 120.00</p><p>Remarks: LEGAL NOTICE, REF %s</p><div class='st' style='right:6mm;bottom:4mm'>%s</div><div style='margin-top:4mm'>%s</div></div>""" % (day, SHOP, REF, stamp_round("KARACHI CITY G.P.O.", "REGISTRATION", [day[:6], day[7:]], "#333", 32, -14), sline("Post Clerk Anis", "Booking clerk", colour="black", w=60))
    scan(html_pdf(page(b, size="180mm 160mm", margin="12mm 14mm", pt=10.5)), out, dpi=150, grey=True, skew=1.3, q=72, seed=804)


def wcopy(out, f):
    rent = "54,000 (Rupees fifty-four thousand)" if f else "45,000 (Rupees forty-five thousand)"
    b = "<div style='border:1pt solid #a33;color:#a33;padding:2mm 4mm;margin-bottom:6mm'><b>WORKING COPY (W-1)</b> of O-1. Typed from the original on 4 April 2025 and compared word for word with it by D. Mirza and I. Soomro. Notes are made on this copy only. Not for production.</div><h3 class='c'>TENANCY AGREEMENT</h3><p>[Stamp paper Rs. 500, S. No. 4170, 27 June 2024]</p><p>THIS AGREEMENT is made at Karachi on this 27th day of June 2024 between Mst. FARIDA HASHMI, widow of Zafar Hashmi, CNIC No. %s, resident of House 00, Street 4, Nazimabad, Karachi (the \"Landlady\") and NAVEED GHORI, son of Saleem Ghori, CNIC No. %s, trading as Al-Mizan Stationers, resident of Flat 00, Garden West, Karachi (the \"Tenant\").</p><p>WHEREAS the Landlady is the owner of %s (the \"premises\"). NOW IT IS AGREED:</p>" % (CL, CT, SHOP)
    b += "".join("<p>%d.&nbsp; %s</p>" % (i + 1, (c % rent) if "%s" in c else c) for i, c in enumerate(CLS)) + "<p>IN WITNESS WHEREOF the parties have signed on the day above written.</p><p>[Signed on each page and at the end: Farida Hashmi, Landlady; Naveed Ghori, Tenant]<br>[Witnesses: 1. Asif Memon, CNIC 00000-5180022-7; 2. Yousuf Dar, CNIC 00000-6120455-9, both signed]</p>"
    b += "<table style='margin-top:6mm' class='nb'><tr><td>%s</td><td>%s</td></tr></table>" % (sline(ASSO, "Compared: Danish Mirza, 4 April 2025", 50, w=72), sline(CLERK, "Compared: Irfan Soomro, 4 April 2025", 50, w=72))
    src = html_pdf(page(b, margin="18mm 24mm", font="'Liberation Sans'", pt=12), out); assert pymupdf.open(src).page_count == 2


def ledger(out, f):
    w = Workbook(); s = w.active; s.title = "Rent ledger"; th = Side(style="thin"); B = Border(th, th, th, th)
    s["A1"] = "W-2 Rent ledger: %s" % SHOP; s["A1"].font = Font(bold=True, size=12); s["A2"] = "Matter %s. Tenant: %s. Rent Rs. 45,000 per month, due by the 10th. Made up to 28.04.2025." % (REF, TN)
    rows = [["Month", "Due by", "Rent due (Rs.)", "Paid (Rs.)", "Paid on", "Receipt No.", "Balance unpaid (Rs.)"]]
    for m, dd, n in PAID:
        rows.append([m, "10" + dd[2:], 45000, 45000, dd, n, 0])
    bal = 0
    for m, due in [("December 2024", "10.12.2024"), ("January 2025", "10.01.2025"), ("February 2025", "10.02.2025"), ("March 2025", "10.03.2025"), ("April 2025", "10.04.2025")]:
        bal += 45000; rows.append([m, due, 45000, 0, "-", "-", bal])
    rows.append(["Total", "", 450000, 225000, "", "", 225000])
    for i, r in enumerate(rows):
        for k, v in enumerate(r):
            c = s.cell(row=4 + i, column=1 + k, value=v); c.border = B; c.font = Font(bold=i in (0, len(rows) - 1)); c.alignment = Alignment(wrap_text=True)
            if isinstance(v, int) and k in (2, 3, 6):
                c.number_format = "#,##0"
    for k, wd in enumerate([18, 13, 15, 13, 13, 12, 18]):
        s.column_dimensions["ABCDEFG"[k]].width = wd
    s.page_setup.orientation = "landscape"; w.save(out)


def logl(out, f):
    R = [("L-1", "07.04.2025", "Out", "Naveed Ghori, tenant", "Legal notice: arrears Rs. 180,000; 15 days", "Registered post A.D. (receipt O-4)", "DM"), ("L-2", "18.04.2025", "In", "Junaid Lakhani, advocate of the tenant", "Reply to L-1 (received 21.04.2025)", "By courier", "IS"), ("L-3", "22.04.2025", "Out", "Mst. Farida Hashmi, client", "Report on the reply; advice to file", "By hand, received by the client", "DM")]
    b = HEAD + "<h3>L-0 &nbsp; LOG OF LETTERS &nbsp;&nbsp; Matter %s: Farida Hashmi v. Naveed Ghori</h3><table class='b'><tr><th>Label</th><th>Date of letter</th><th>In / out</th><th>From / to</th><th>Subject</th><th>How sent</th><th>Entered by</th></tr>%s</table><p class='sm' style='margin-top:5mm'>Last letter entered: L-3. Log closed for the review of 28 April 2025.</p>" % (REF, "".join("<tr>" + "".join("<td>%s</td>" % v for v in r) + "</tr>" for r in R))
    html_pdf(page(b, size="A4 landscape", margin="16mm", font="Carlito", pt=11), out)


def notice(out, f):
    b = HEAD + "<p>Ref: %s <span style='float:right'>7 April 2025</span></p><p><b>REGISTERED POST A.D.</b></p><p>Mr Naveed Ghori<br>Al-Mizan Stationers<br>%s</p><p><b class='u'>LEGAL NOTICE</b></p><p>Under the instructions of our client Mst. Farida Hashmi, widow of Zafar Hashmi, we serve on you this notice:</p>" % (REF, SHOP)
    for i, t in enumerate(["That you are our client's tenant in the above shop under a tenancy agreement of 27 June 2024, at a rent of Rs. 45,000 per month payable by the 10th of each month.", "That you paid rent up to November 2024. The last receipt is No. 105 of 8 November 2024.", "That you have not paid the rent for December 2024, January, February and March 2025, four months, in all Rs. 180,000, although it was demanded from you several times.",
                           "That under clause 8 of the agreement and the Sindh Rented Premises Ordinance, 1979 you are in default and liable to be ejected.", "That you are called on to pay Rs. 180,000 within fifteen days of receipt of this notice and to go on paying the rent as it falls due, failing which our client will file an application for your ejectment and for recovery of the arrears, at your risk as to costs."]):
        b += "<p>%d.&nbsp; %s</p>" % (i + 1, t)
    b += "<p>A copy of this notice is kept in our office.</p><div class='nb' style='margin-top:8mm'>%s</div><div style='margin-top:8mm'>%s</div>" % (sline(ASSO, "Danish Mirza<br>Advocate", 60, w=72), stamp_box(["OFFICE COPY", "L-1"], "#a3202c", 34, -5))
    src = html_pdf(page(b, margin="16mm 24mm", pt=12.6)); n = pymupdf.open(src).page_count; assert n == 1, n
    scan(src, out, dpi=140, grey=True, skew=.5, q=66, ocr=True, seed=809)


def reply(out, f):
    b = "<div class='r'><b style='font-size:15pt'>JUNAID LAKHANI</b><br>Advocate High Court<br>Room 00, Light House Chambers, Karachi</div><hr><p>18 April 2025</p><p>Messrs Mirza &amp; Pirzada, Advocates<br>00 Court Road, Karachi<br>Your ref: %s</p><p><b>Reply to your legal notice of 7 April 2025</b></p><p>Under the instructions of my client Mr Naveed Ghori I reply as under:</p>" % REF
    for i, t in enumerate(["That the tenancy and the rent of Rs. 45,000 per month are admitted.", "That rent was paid up to November 2024, as stated by you.", "That in December 2024 my client repaired the shutter and the wiring at a cost of Rs. 60,000, and your client agreed by word of mouth that this would be adjusted.", "That my client is ready to pay the balance by instalments. The remaining contents of the notice are denied."]):
        b += "<p>%d.&nbsp; %s</p>" % (i + 1, t)
    b += "<div class='rel' style='margin-top:10mm;height:40mm'>%s<div class='st' style='left:88mm;top:-2mm'>%s</div></div>" % (sline("Junaid Lakhani", "Junaid Lakhani<br>Advocate for Naveed Ghori", colour="black", w=72), stamp_box(["MIRZA &amp; PIRZADA", "RECEIVED", "21 APR 2025"], "#2b3f9e", 46, -4))
    scan(html_pdf(page(b, "p{margin-bottom:.9em}", margin="20mm 24mm", font="Caladea", pt=11.8)), out, dpi=135, grey=False, skew=-.9, q=68, seed=810)


def toclient(out, f):
    b = HEAD + "<p>Ref: %s <span style='float:right'>22 April 2025</span></p><p>Mst. Farida Hashmi<br>House 00, Street 4, Nazimabad, Karachi</p><p><b>Your shop in Zeenat Chambers</b></p><p>Dear Madam,</p><p>The tenant's advocate has answered our notice of 7 April by a letter of 18 April, which we received yesterday. He admits the tenancy, the rent of Rs. 45,000 and that nothing was paid after November 2024. He says that you agreed to set off Rs. 60,000 for repairs. Clause 7 of the agreement allows that only in writing, and you told us on 3 April that there is no such writing.</p><p>With April the arrears are now five months, Rs. 225,000. We advise you to file the ejectment application. We can have it ready for filing on 30 April 2025. The original agreement, the counterfoils and the extract of the sub-lease are in our fire safe and will be produced in court.</p><p>Please call at the office to read the application.</p><p>Yours faithfully,</p><p>%s</p><p>Danish Mirza, Advocate</p><div style='margin-top:12mm'>%s</div>" % (
        REF, sig(ASSO, 70, "blue", 48), sline(LL, "Received by hand: Farida Hashmi, 22 April 2025", 71, w=84))
    html_pdf(page(b, margin="16mm 24mm", pt=11.8), out)


def review(n, day, items, nxt, signed, out, seed, scanit):
    tick = "<svg viewBox='0 0 20 20' style='width:4.6mm'><path d='M3 11 L8 17 L18 2' fill='none' stroke='#1c2c8c' stroke-width='2.2'/></svg>"
    b = HEAD + "<h2>FILE REVIEW R-%d</h2><p>Matter %s: Farida Hashmi v. Naveed Ghori<br>Day of review: <b>%s</b></p><table class='b'><tr><th>Point</th><th style='width:14mm'>Done</th><th>Note</th></tr>%s</table><p style='margin-top:4mm'>%s</p><p class='sm'>A review counts only when the partner has signed it.</p>" % (n, REF, day, "".join("<tr><td>%s</td><td class='c'>%s</td><td>%s</td></tr>" % (a, tick, c) for a, c in items), nxt)
    b += "<table style='margin-top:10mm'><tr><td>%s</td><td>%s</td></tr></table>" % (sline(ASSO, "Prepared by: Danish Mirza, %s" % day, 80 + n, w=74), sline(PART, "Reviewed by (partner): Safia Pirzada<br>Date: %s" % (hand(day, n, "black", 3.6) if signed else "____________"), 80 + n, signed=signed, colour="black", w=74))
    src = html_pdf(page(b, margin="16mm 22mm", font="Carlito", pt=11.4)); assert pymupdf.open(src).page_count == 1
    if scanit:
        scan(src, out, dpi=135, grey=False, skew=.6, q=68, seed=seed)
    else:
        shutil.copy(src, out)


def r1(out, f):
    review(1, "14 April 2025", [("Register agrees with the papers in the folder", "O-1 to O-4, W-1, L-0, L-1"), ("Originals unmarked and in the fire safe", "Seen"), ("Working copy compared with original", "W-1 with O-1, 4 April"), ("Letters logged", "L-1 only"), ("Dates in the diary", "Fifteen days after receipt of the notice; next review")],
           "Next step: wait for the answer to L-1. Next review due: <b>28 April 2025</b>.", True, out, 812, False)


def r2(out, f):
    review(2, "28 April 2025", [("Register agrees with the papers in the folder", "Twelve labels"), ("Originals unmarked and in the fire safe", "Seen; five counterfoils, Nos. 101 to 105"), ("Ledger made up", "W-2: Rs. 225,000 unpaid, December to April"), ("Letters logged", "L-1 to L-3"), ("Client advised and instructions taken", "L-3; client called at the office on 25 April, agrees to file"), ("Dates in the diary", "Filing 30 April 2025")],
           "Next step: file the ejectment application on 30 April 2025. Next review due: <b>12 May 2025</b>.", not f, out, 813, True)


def stray(out, f):
    b = HEAD + "<p>Ref: MP/2025/023 <span style='float:right'>15 April 2025</span></p><p>The Manager<br>Seaview Commercial Bank, Clifton Branch<br>Karachi</p><p><b>CONFIDENTIAL<br>Our client: Mr Haroon Tejani. Account No. 0000-417-2250; guarantee for Tejani Traders</b></p><p>Dear Sir,</p><p>We act for Mr Haroon Tejani. He asks you for a settlement figure under his guarantee of 2 February 2022. He is prepared to offer Rs. 1,850,000 in full and final settlement, to be paid in two parts before 30 June 2025.</p><p>This letter is written without prejudice.</p><p>Yours faithfully,</p><p>%s</p><p>Danish Mirza, Advocate</p>" % sig(ASSO, 90, "blue", 48)
    html_pdf(page(b, margin="16mm 24mm", pt=11.8), out)


B = {"00 Register of papers.pdf": register, "1 Originals/O-1 Tenancy agreement.pdf": agreement, "1 Originals/O-2 Rent receipt counterfoils.pdf": counterfoils, "1 Originals/O-3 Extract of sub-lease.tif": sublease, "1 Originals/O-4 Postal receipt.jpg": postal,
     "2 Working copies/W-1 Tenancy agreement (working copy).pdf": wcopy, "2 Working copies/W-2 Rent ledger.xlsx": ledger, "3 Letters/L-0 Log of letters.pdf": logl, "3 Letters/L-1 Legal notice 07-04-2025.pdf": notice, "3 Letters/L-2 Reply 18-04-2025.pdf": reply,
     "3 Letters/L-3 Letter to client 22-04-2025.pdf": toclient, "3 Letters/L-4 Letter to bank 15-04-2025.pdf": stray, "4 Reviews/R-1 File review 14-04-2025.pdf": r1, "4 Reviews/R-2 File review 28-04-2025.pdf": r2}
k = lambda s: [x for x in B if s in x][0]
F = {k("O-4"): "replace", k("R-2"): "replace", k("O-2"): "replace", k("W-1"): "replace", k("00 Reg"): "replace", k("L-4"): "add"}
M = {"version": 1, "packs": ["documentation-discipline"], "opened": "2025-04-03", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2025-04-30"},
     "parties": [{"role": "landlord", "names": ["Farida Hashmi"], "numbers": {"cnic": CL}}, {"role": "tenant", "names": ["Naveed Ghori"], "numbers": {"cnic": CT}}]}
X = {"pack": "documentation-discipline", "as_of": "2025-04-29", "faults": [
    {"id": 1, "sort": "date", "files": [k("O-4")], "page": 1, "what": "The postal receipt shows the legal notice booked on 04 APR 2025, three days before the notice (7 April 2025) was written.", "why_it_matters": "It cannot prove the posting of this notice; service of the notice is put in doubt.", "severity": "error"},
    {"id": 2, "sort": "signature", "files": [k("R-2")], "page": 1, "what": "Review R-2 of 28 April 2025 is not signed or dated by the partner, Safia Pirzada.", "why_it_matters": "The form says that a review counts only when the partner has signed; the matter is filed two days later.", "severity": "error"},
    {"id": 3, "sort": "missing", "files": [k("O-2")], "page": 2, "what": "The counterfoil for October 2024 (No. 104) is missing: the scan has Nos. 101, 102, 103 and 105 only.", "why_it_matters": "The register and the review promise 101 to 105; the original of one month's rent receipt is lost or not scanned.", "severity": "error"},
    {"id": 4, "sort": "mismatch", "files": [k("W-1")], "page": 1, "what": "The working copy gives the rent in clause 3 as Rs. 54,000 (fifty-four thousand); the original O-1, the receipts, the ledger and the letters say Rs. 45,000.", "why_it_matters": "The working copy is said to be compared word for word; the application would be drafted with the wrong rent.", "severity": "error"},
    {"id": 5, "sort": "order", "files": [k("00 Reg")], "page": 1, "what": "In the register the label O-3 is given twice (extract of sub-lease and postal receipt) and O-4 is skipped.", "why_it_matters": "Each paper must have one label of its own, in order; letters and log call the postal receipt O-4.", "severity": "warning"},
    {"id": 6, "sort": "other", "files": [k("L-4")], "page": 1, "what": "A confidential letter of another matter (MP/2025/023, Haroon Tejani, to a bank) is filed in this folder as L-4; it is in no register and no log.", "why_it_matters": "Misfiled paper of another client: breach of confidence if the folder goes to court or to the client.", "severity": "error"}],
    "clean_doubts": ["The application for ejectment itself is not in the master folder; it is ready for the client to read.", "O-3 is a certified copy kept among the originals (the register says so)."]}
run(B, F, M, X, ROOT)
