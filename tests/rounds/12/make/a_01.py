import sys; sys.path.insert(0, '.')
import warnings; warnings.filterwarnings('ignore')
from kit import *
from docx import Document
from docx.shared import Pt, Mm, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
PET, ADV, OC = 'Noor Rehman', 'Waqas Mahmood Ranjha', 'Sajjad Haider Minhas'
CNIC = '00000-0000041-1'; FCN = '00000-0000007-3'
LG = legal
M = (38*mm, 30*mm, 20*mm, 24*mm)
HC = 'IN THE LAHORE HIGH COURT, RAWALPINDI BENCH,<br/>RAWALPINDI'
B = st('Serif', 13, 22); BI = st('Serif', 13, 22, leftIndent=36, bulletFontName='Serif', bulletFontSize=13)
def NP(i, t, s_=None): return Paragraph(t, s_ or BI, bulletText=f'{i}.')
C = st('Serif', 13.5, 19, 'c'); CB = st('Serif-B', 14, 20, 'c')

def head(app=None, court=HC, wp=True):
    s = [P(f'<u>{court}</u>', CB), S(12)]
    if app: s += [P(f'<b>{app}</b>', C), P('In', C)]
    s += [P('<b>Writ Petition No. ____________ of 2026</b>', C), S(8)]
    s += [P(f'<b>Noor Rehman</b> <i>versus</i> <b>Federation of Pakistan etc.</b>', C), S(8)]
    return s
def attest(c, y=0, rot=3):
    """counsel's rubber stamp 'attested true copy' with initials"""
    box_stamp(c, ['ATTESTED', 'TRUE COPY', 'Waqas Mahmood Ranjha', 'Advocate High Court'], col=(.35, .1, .45), fs=7.5, rot=rot)
    c.saveState(); c.translate(26, -13); draw_sig(c, ADV, 62, use=int(y), ink=1, lw=.8); c.restoreState()
def oath(c, day, no, who='deponent'):
    seal(c, 44, 'SAJJAD HAIDER MINHAS', 'RAWALPINDI', ['OATH', 'COMMISSIONER', 'L.H.C. Rwp Bench'], col=(.12, .2, .55), rot=-8)
    c.saveState(); c.translate(54, -44)
    c.setFillColorRGB(.12, .2, .55); c.setFont('Sans', 7.4)
    for i, l in enumerate(['Certified that the above was verified on solemn affirmation', f'before me at Rawalpindi on  {day}', 'by  Noor Rehman s/o Saif ur Rehman', 'identified by  Waqas Mahmood Ranjha, Adv.', 'who is known to me personally.      S. No. '+no]):
        c.drawString(0, 52-i*10.5, l)
    c.restoreState()
    c.saveState(); c.translate(60, -66); draw_sig(c, OC, 84, use=int(no[:3]), ink=0); c.restoreState()

# ---- index (docx) ----
def rpr(run, size=12, b=False, u=False, font='Times New Roman'):
    run.font.name = font; run.font.size = Pt(size); run.bold = b; run.underline = u; return run
def dp(d, t, size=13, al=AL.JUSTIFY, b=False, u=False, sp=6, ls=1.5, ind=None, hang=None):
    p = d.add_paragraph(); p.alignment = al; f = p.paragraph_format; f.space_after = Pt(sp); f.line_spacing = ls
    if ind is not None: f.left_indent = Pt(ind)
    if hang is not None: f.first_line_indent = Pt(-hang)
    for i, seg in enumerate(t.split('**')):
        if seg: rpr(p.add_run(seg), size, b or i % 2 == 1, u)
    return p
def legal_doc():
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Inches(8.5), Inches(14)
    s.left_margin, s.right_margin, s.top_margin, s.bottom_margin = Mm(38), Mm(20), Mm(30), Mm(24); return d
def index(F, pg):
    d = legal_doc()
    dp(d, 'IN THE LAHORE HIGH COURT, RAWALPINDI BENCH, RAWALPINDI', 14, AL.CENTER, True, True, ls=1.15)
    dp(d, 'Writ Petition No. ____________ of 2026', 13, AL.CENTER, True, sp=10, ls=1.15)
    tt = d.add_table(rows=3, cols=2); tt.autofit = False
    for i, (a, bb) in enumerate((('Noor Rehman', '… Petitioner'), ('Versus', ''), ('Federation of Pakistan through Secretary, Ministry of Interior etc.', '… Respondents'))):
        for k, v in enumerate((a, bb)):
            tt.columns[k].width = tt.rows[i].cells[k].width = Mm(115 if k == 0 else 43); q = tt.rows[i].cells[k].paragraphs[0]; q.alignment = AL.RIGHT if k or a == 'Versus' else AL.LEFT; rpr(q.add_run(v), 12.5, a != 'Versus')
    dp(d, '', 6, sp=2, ls=1)
    dp(d, 'I N D E X', 14, AL.CENTER, True, True, sp=8, ls=1.15)
    rows = [('Urgent Form', '', '07.04.2026', 'A'), ('Synopsis and list of dates', '', '07.04.2026', pg['syn']), ('Memo of Writ Petition under Article 199 of the Constitution, with certificate', '', '07.04.2026', pg['wp']),
      ('Affidavit in support of Writ Petition', '', '07.04.2026', pg['aff']), ('Copy of CNIC of the petitioner', 'A', '09.06.2016', pg['A']),
      ('Copy of application to Incharge, NADRA Registration Centre, Hazro', 'B', '21.11.2025', pg['B']), ('Copy of impugned letter of respondent No. 4', 'C', '08.12.2025', pg['C']),
      ('Copy of Register Haqdaran-e-Zamin 1968-69, Mauza Hazro, with English translation', 'D', '15.12.2025', pg['D']), ('Copies of receipt of Zonal Verification Board and reminder', 'E & E/1', '22.12.2025 & 19.01.2026', pg['E']),
      ('Copy of legal notice', 'F', '09.02.2026', pg['F']), ('Copies of courier receipt and delivery report', 'F/1', '10.02.2026 & 12.02.2026', pg['F1']),
      ('C.M. for interim relief with affidavit', '', '07.04.2026', pg['stay']), ('C.M. for dispensing with certified copies, with affidavit', '', '07.04.2026', pg['disp']), ('Vakalatnama', '', '02.04.2026', pg['vak'])]
    if 'F5' in F:
        i, j = 7, 8; rows[i], rows[j] = rows[i][:3]+(rows[j][3],), rows[j][:3]+(rows[i][3],)
    t = d.add_table(rows=1, cols=5); t.style = 'Table Grid'; t.autofit = False
    W = [Mm(13), Mm(82), Mm(18), Mm(27), Mm(18)]
    for i, w_ in enumerate(W): t.columns[i].width = w_
    for i, h in enumerate(('Sr. No.', 'Description of Documents', 'Annex', 'Dates', 'Pages')):
        c = t.rows[0].cells[i]; c.width = W[i]; c.paragraphs[0].alignment = AL.CENTER; rpr(c.paragraphs[0].add_run(h), 11.5, True)
    for n, r in enumerate(rows, 1):
        cs = t.add_row().cells
        for i, v in enumerate((f'{n}.',)+r):
            cs[i].width = W[i]; cs[i].paragraphs[0].paragraph_format.space_after = Pt(3); cs[i].paragraphs[0].alignment = AL.LEFT if i == 1 else AL.CENTER; rpr(cs[i].paragraphs[0].add_run(str(v)), 11.5, i == 2)
    dp(d, '', 8, sp=4)
    dp(d, 'PETITIONER', 12.5, AL.RIGHT, True, sp=2, ls=1.1); dp(d, 'Through', 12, AL.CENTER, sp=0, ls=1.1)
    p = d.add_paragraph(); p.alignment = AL.RIGHT; p.add_run().add_picture(io.BytesIO(png_sig(ADV, 1, 1)), width=Mm(42)); p.paragraph_format.space_after = Pt(0)
    dp(d, '**WAQAS MAHMOOD RANJHA**\nAdvocate High Court\nCC No. P-RWP-00000\nChamber No. 14, Ghazi Block, District Courts, Attock', 12, AL.RIGHT, sp=4, ls=1.05)
    dp(d, 'Dated: 07.04.2026', 12, AL.LEFT, sp=0, ls=1.1)
    return docx_bytes(d, '2026-04-07', 'Chamber W.M. Ranjha')

# ---- urgent form ----
def urgent():
    def f(c):
        w, h = A4; c.setFont('Serif-B', 15); c.drawCentredString(w/2, h-70, 'LAHORE HIGH COURT, RAWALPINDI BENCH'); c.setFont('Serif-B', 14); c.drawCentredString(w/2, h-96, 'URGENT FORM'); c.line(w/2-52, h-99, w/2+52, h-99)
        rows = [('1. Nature of case', 'Writ Petition (Art. 199), civil side'), ('2. Title', 'Noor Rehman  Vs  Federation of Pakistan etc.'), ('3. District', 'Attock'), ('4. Subject', 'Blocking of CNIC by NADRA'),
                ('5. Whether stay sought', 'Yes, C.M. attached'), ('6. Grounds of urgency', ''), ('7. Name of counsel', 'Waqas Mahmood Ranjha, AHC'), ('8. Cell No. / e-mail', '0300-0000000 / wmr.chamber@example.org')]
        y = h-150
        for a, b in rows:
            c.setFont('Serif', 12); c.drawString(70, y, a); c.setDash(1, 2); c.line(225, y-3, 530, y-3); c.setDash(); c.setFont('Hand', 13.5); c.setFillColorRGB(*INK[0]); c.drawString(230, y, b); c.setFillColorRGB(0, 0, 0)
            y -= 34
            if a.startswith('6'):
                c.setFont('Hand', 13); c.setFillColorRGB(*INK[0])
                for l in ('CNIC is blocked since Nov. 2025, the bank account of the', 'petitioner is stopped and the CNIC will expire on 09.06.2026,', 'renewal is refused, hence urgent.'):
                    c.drawString(92, y+10, l); y -= 24
                c.setFillColorRGB(0, 0, 0); y -= 8
        c.setFont('Serif', 12); c.drawString(70, y-10, 'It is requested that the case may kindly be treated as urgent and fixed for hearing at an early date.')
        c.drawString(70, y-70, 'Dated:'); c.setFont('Hand', 13.5); c.setFillColorRGB(*INK[0]); c.drawString(112, y-70, '7-4-2026')
        c.saveState(); c.translate(390, y-62); draw_sig(c, ADV, 110, 2, 0); c.restoreState()
        c.setFillColorRGB(0, 0, 0); c.line(370, y-70, 530, y-70); c.setFont('Serif', 11); c.drawCentredString(450, y-84, 'Counsel for the Petitioner')
        c.rect(70, 80, 455, 95); c.setFont('Serif', 10.5); c.drawString(78, 160, 'FOR OFFICE USE'); c.drawString(78, 138, 'Diary No. ______________   Date ______________   Fixed before ______________________________'); c.drawString(78, 108, 'Objection, if any: ____________________________________________________________________')
    return canv([f])

# ---- synopsis ----
def synopsis():
    def s():
        o = [P(f'<u>{HC}</u>', CB), S(8), P('<b>Writ Petition No. ____________ of 2026</b>', C), S(4), P('<b>Noor Rehman</b> <i>versus</i> <b>Federation of Pakistan etc.</b>', C), S(10), P('<b><u>SYNOPSIS</u></b>', C), S(6),
          P('The petitioner is a citizen of Pakistan by birth. His Computerized National Identity Card was issued by NADRA in 2002 and renewed on 09.06.2016. On 18.11.2025 it was found blocked at a bank counter. No notice under section 18 of the NADRA Ordinance, 2000 was ever issued to him, and by a letter dated 08.12.2025 respondent No. 4 merely conveyed that the card stood “digitally impounded” until verification. The petitioner produced his father’s land record of the year 1968-69 before the Zonal Verification Board on 22.12.2025, but no decision has been made.', B), S(10),
          P('<b><u>LIST OF DATES</u></b>', C), S(6)]
        d = [('12.08.1983', 'Petitioner born at Hazro, District Attock.'), ('14.05.2002', 'First CNIC issued to the petitioner.'), ('09.06.2016', 'CNIC renewed, valid up to 09.06.2026 (<b>Annex A</b>).'), ('18.11.2025', 'Biometric verification refused at the bank; CNIC found blocked.'), ('21.11.2025', 'Application to respondent No. 3 (<b>Annex B</b>).'), ('08.12.2025', 'Impugned letter of respondent No. 4 (<b>Annex C</b>).'), ('15.12.2025', 'Copy of Register Haqdaran-e-Zamin 1968-69 obtained (<b>Annex D</b>).'), ('22.12.2025', 'Appearance before the Zonal Verification Board; documents received (<b>Annex E</b>).'), ('19.01.2026', 'Reminder (<b>Annex E/1</b>).'), ('09.02.2026', 'Legal notice (<b>Annex F</b>), dispatched 10.02.2026 and delivered 12.02.2026 (<b>Annex F/1</b>).'), ('07.04.2026', 'Hence the present writ petition.')]
        sm = st('Serif', 12, 16)
        t = Table([[P(f'<b>{a}</b>', sm), P(b, sm)] for a, b in d], colWidths=[85, 350]); t.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), .5, colors.black), ('VALIGN', (0, 0), (-1, -1), 'TOP')]))
        o += [t, S(14), P('<b>Law points:</b> Articles 4, 9, 10-A, 14, 18 and 199 of the Constitution; section 18 of the National Database and Registration Authority Ordinance, 2000; section 4 of the Pakistan Citizenship Act, 1951.', B), S(20),
          sigblock(ADV, ['*WAQAS MAHMOOD RANJHA', 'Advocate High Court', 'Counsel for the Petitioner'], w=200, size=11.5, use=3, ink=1), P('Dated: 07.04.2026', st('Serif', 12))]
        return o
    return pdf(s, LG, M)

# ---- petition (docx through office) ----
def petition(F):
    cn = '00000-0000014-1' if 'F4' in F else CNIC
    d = legal_doc(); J = dict(size=13.5, ls=1.6, sp=7)
    dp(d, 'IN THE LAHORE HIGH COURT, RAWALPINDI BENCH, RAWALPINDI', 14, AL.CENTER, True, True, ls=1.2)
    dp(d, 'Writ Petition No. ____________ of 2026', 14, AL.CENTER, True, sp=12, ls=1.2)
    dp(d, f'**Noor Rehman** son of Saif ur Rehman (late), caste Pathan, aged about 42 years, holder of CNIC No. {cn}, resident of House No. 9, Mohalla Eidgah, Hazro, Tehsil Hazro, District Attock.', **J)
    dp(d, '… PETITIONER', 13, AL.RIGHT, True); dp(d, 'VERSUS', 13, AL.CENTER, True)
    for i, r in enumerate(['Federation of Pakistan through Secretary, Ministry of Interior, Pak Secretariat, Islamabad.', 'National Database and Registration Authority (NADRA) through its Chairman, NADRA Headquarters, Sector G-5, Islamabad.', 'Incharge, NADRA Registration Centre, Hazro, District Attock.', 'Assistant Director (Verification & Vigilance), NADRA Regional Head Office, Rawalpindi.'], 1):
        dp(d, f'{i}.\t{r}', size=13.5, ls=1.45, sp=4, ind=36, hang=36)
    dp(d, '… RESPONDENTS', 13, AL.RIGHT, True)
    dp(d, 'WRIT PETITION UNDER ARTICLE 199 OF THE CONSTITUTION OF THE ISLAMIC REPUBLIC OF PAKISTAN, 1973', 13.5, AL.CENTER, True, True, sp=10, ls=1.3)
    dp(d, 'Respectfully Sheweth:-', 13.5, b=True)
    ps = ['That the addresses of the parties given in the heading are sufficient for the purpose of effecting service upon them.',
      'That the petitioner was born at Hazro on 12.08.1983, is a citizen of Pakistan by birth under section 4 of the Pakistan Citizenship Act, 1951, and earns his living as a commission agent in the vegetable market of Hazro. His first Computerized National Identity Card was issued on 14.05.2002 and was renewed on 09.06.2016 with validity up to 09.06.2026. Copy of the CNIC is **Annex A**.',
      'That on 18.11.2025 the petitioner went to his bank at Hazro for withdrawal of an amount, where his biometric verification was refused by the system and he was told that his CNIC had been blocked by respondent No. 2.',
      'That the petitioner moved a written application to respondent No. 3 on 21.11.2025 for unblocking of his card and for a copy of the order, if any, by which it had been blocked. Copy is **Annex B**.',
      'That in response respondent No. 4 issued letter No. NADRA/RHO-RWP/V&V/2025/0417 dated 08.12.2025 (**Annex C**, hereinafter “the impugned letter”), whereby it was only conveyed that the CNIC of the petitioner “stands digitally impounded pending verification of citizenship” and that he should appear with documentary proof of residence prior to the year 1979. No reason, report or material was disclosed.',
      'That the petitioner obtained on 15.12.2025 a copy of the Register Haqdaran-e-Zamin of Mauza Hazro for the year 1968-69, in which his father Saif ur Rehman son of Gul Muhammad is recorded as owner of land bearing Khasra No. 618 measuring 3 Kanal 7 Marla. Copy with its English translation is **Annex D**.',
      'That on 22.12.2025 the petitioner appeared before the Zonal Verification Board at Rawalpindi and handed over the said record together with the CNIC of his father (No. 00000-0000007-3) and his own school leaving certificate, against receipt (**Annex E**). He was told that the decision would be conveyed within thirty days. As nothing was heard, a reminder was submitted on 19.01.2026 (**Annex E/1**).',
      'That a legal notice dated 09.02.2026 (**Annex F**) was thereafter served upon respondents No. 2 to 4 through courier; it was dispatched on 10.02.2026 and delivered on 12.02.2026 (**Annex F/1**). It has not been answered to this day.',
      'That being aggrieved of the impugned letter and of the inaction of the respondents, and having no other adequate and efficacious remedy, the petitioner seeks the indulgence of this Honourable Court, inter alia, on the following']
    for i, t in enumerate(ps, 1): dp(d, f'{i}.\t{t}', ind=36, hang=36, **J)
    dp(d, 'G R O U N D S', 13.5, AL.CENTER, True, True)
    gs = ['That section 18 of the NADRA Ordinance, 2000 permits cancellation, impounding or confiscation of a card only after a notice to show cause and for reasons recorded in writing. Neither was a notice issued nor was an order made. “Digital impounding” without a notice is unknown to law.',
      'That since no order under section 18 has been made or served, there is nothing against which the petitioner could go in appeal before the Federal Government; the bar of alternate remedy is therefore not attracted.',
      'That the right to a fair determination under Article 10-A, and the rights to life, dignity and trade under Articles 9, 14 and 18 of the Constitution, stand infringed, as without a valid CNIC the petitioner can neither operate his account, nor travel, nor carry on his business.',
      'That the impugned letter does not disclose the basis of suspicion. The petitioner has produced land record of 1968-69, that is, a decade prior to the year 1979, which is one of the documents recognised by respondent No. 2 itself for clearance of citizenship.',
      'That a citizen cannot be kept in suspense for an indefinite period. The matter has remained pending before the Board for more than three months without a decision.',
      'That the CNIC of the petitioner will expire on 09.06.2026 and its renewal has orally been refused, which will multiply his hardship.']
    for a, t in zip('ABCDEF', gs): dp(d, f'{a}.\t{t}', ind=36, hang=36, **J)
    dp(d, 'P R A Y E R', 13.5, AL.CENTER, True, True)
    dp(d, 'In view of the above, it is most respectfully prayed that this petition may kindly be accepted, the impugned letter dated 08.12.2025 may be declared to be without lawful authority and of no legal effect, and the respondents may be directed to restore the CNIC of the petitioner forthwith; in the alternative, the Zonal Verification Board may be directed to decide the case of the petitioner by a speaking order, after hearing him, within a period to be fixed by this Honourable Court.', **J)
    dp(d, 'Any other relief which this Honourable Court deems fit may also be granted.', **J)
    t = d.add_table(rows=1, cols=2); trp = t.rows[0]._tr.get_or_add_trPr(); trp.append(OxmlElement('w:cantSplit'))
    a, b = t.rows[0].cells
    dp(a, 'Dated: 07.04.2026', 12.5, AL.LEFT, ls=1.1); 
    p = b.paragraphs[0]; p.alignment = AL.CENTER; p.add_run().add_picture(io.BytesIO(png_sig(PET, 1, 0)), width=Mm(40)); p.paragraph_format.space_after = Pt(0)
    dp(b, '**PETITIONER**', 12.5, AL.CENTER, sp=2, ls=1.05); dp(b, 'Through', 12.5, AL.CENTER, sp=0, ls=1.05)
    p = b.add_paragraph(); p.alignment = AL.CENTER; p.add_run().add_picture(io.BytesIO(png_sig(ADV, 4, 1)), width=Mm(42)); p.paragraph_format.space_after = Pt(0)
    dp(b, '**WAQAS MAHMOOD RANJHA**\nAdvocate High Court, CC No. P-RWP-00000\nChamber No. 14, Ghazi Block, District Courts, Attock\nCell: 0300-0000000', 12, AL.CENTER, ls=1.05)
    dp(d, '**CERTIFICATE:** As per instructions of the client, certified that this is the first writ petition on the subject before this Honourable Court and that no such petition is pending or has been decided earlier by this or any other Court.', 12.5, ls=1.3)
    p = d.add_paragraph(); p.alignment = AL.RIGHT; p.add_run().add_picture(io.BytesIO(png_sig(ADV, 5, 1)), width=Mm(36)); p.paragraph_format.space_after = Pt(0)
    dp(d, '**ADVOCATE**', 12.5, AL.RIGHT)
    return office_pdf(docx_bytes(d, '2026-04-07', 'Chamber W.M. Ranjha'))

def affidavit(what, body, no, day='7th day of April 2026', stampday='07-04-2026', signed=True, use=0, app=None, court=HC):
    def s():
        return head(app, court)+[P(what, st('Serif-B', 13, 18, 'c')), S(12),
          P('<b>AFFIDAVIT of</b> Noor Rehman son of Saif ur Rehman (late), holder of CNIC No. '+CNIC+', resident of House No. 9, Mohalla Eidgah, Hazro, Tehsil Hazro, District Attock.', B), S(10),
          P('I, the above named deponent, do hereby solemnly affirm and declare as under:-', B), S(4)]+[NP(i, t) for i, t in enumerate(body, 1)]+[S(14),
          sigblock(PET, ['*DEPONENT'], w=170, size=12.5, signed=signed, use=use, ink=0), S(12), P('<b><u>VERIFICATION</u></b>', C), S(6),
          P(f'Verified on oath at Rawalpindi on this {day} that the contents of the above affidavit are true and correct to the best of my knowledge and belief and that nothing has been concealed therein.', B), S(14),
          sigblock(PET, ['*DEPONENT'], w=170, size=12.5, signed=signed, use=use+1, ink=0), Mark(lambda c: oath(c, stampday, no), 50, 0)]
    return pdf(s, LG, M)

def cm_stay(F):
    court = 'IN THE ISLAMABAD HIGH COURT,<br/>ISLAMABAD' if 'F6' in F else HC
    def s():
        o = head('C.M. No. ____________ of 2026', court)+[P('<b><u>APPLICATION UNDER SECTION 151 READ WITH ORDER XXXIX RULES 1 &amp; 2 OF THE CODE OF CIVIL PROCEDURE, 1908 FOR INTERIM RELIEF</u></b>', st('Serif', 13, 18, 'c')), S(12), P('<b>Respectfully Sheweth:-</b>', B)]
        for i, t in enumerate(['That the above titled writ petition is being filed before this Honourable Court, the contents of which may kindly be read as an integral part of this application.', 'That the petitioner has a good prima facie case and there is every likelihood of its success.', 'That the balance of convenience leans in favour of the petitioner, who is without the use of his bank account since 18.11.2025, whereas no loss would be caused to the respondents.', 'That the CNIC of the petitioner will expire on 09.06.2026. If the operation of the impugned letter dated 08.12.2025 is not suspended, he will suffer irreparable loss.'], 1):
            o.append(NP(i, t))
        return o+[S(8), P('It is, therefore, respectfully prayed that the operation of the impugned letter dated 08.12.2025 may kindly be suspended and the respondents may be directed to restore the CNIC of the petitioner provisionally, till the final decision of the writ petition. Ad-interim relief is also prayed for.', B), S(10), P('Dated: 07.04.2026', st('Serif', 12.5)),
          sigblock(PET, ['*PETITIONER'], w=170, size=12.5, use=4), P('Through', C), sigblock(ADV, ['*WAQAS MAHMOOD RANJHA', 'Advocate High Court'], w=200, size=12, use=6, ink=1)]
    return pdf(s, LG, M)
def cm_disp():
    def s():
        o = head('C.M. No. ____________ of 2026')+[P('<b><u>APPLICATION UNDER SECTION 151 C.P.C. FOR DISPENSING WITH THE FILING OF CERTIFIED COPIES OF ANNEXURES</u></b>', st('Serif', 13, 18, 'c')), S(14), P('<b>Respectfully Sheweth:-</b>', B)]
        for i, t in enumerate(['That the above titled writ petition is being filed before this Honourable Court today.', 'That the certified copies of some of the annexures are not readily available with the petitioner. Attested photostat copies, which are true and correct, have been annexed with the petition.', 'That the originals shall be produced at the time of arguments, if so directed.'], 1):
            o.append(NP(i, t))
        return o+[S(8), P('It is, therefore, respectfully prayed that filing of certified copies of the annexures may kindly be dispensed with in the interest of justice.', B), S(12), P('Dated: 07.04.2026', st('Serif', 12.5)), sigblock(PET, ['*PETITIONER'], w=170, size=12.5, use=7), P('Through', C), sigblock(ADV, ['*WAQAS MAHMOOD RANJHA', 'Advocate High Court'], w=200, size=12, use=8, ink=1)]
    return pdf(s, LG, M)

# ---- annexures ----
def cnic_page():
    def f(c):
        w, h = A4
        c.setFont('Hand2', 15); c.drawString(w/2-40, h-75, 'Annex "A"')
        def card(x, y, draw): c.saveState(); c.translate(x, y); c.setFillColorRGB(.91, .95, .90); c.setStrokeColorRGB(.4, .5, .4); c.roundRect(0, 0, 300, 189, 10, fill=1); c.setFillColorRGB(0, 0, 0); draw(c); c.restoreState()
        def front(c):
            c.setFillColorRGB(.05, .35, .15); c.setFont('Sans-B', 12); c.drawString(60, 168, 'PAKISTAN'); c.setFont('Sans', 8); c.drawString(128, 169, 'National Identity Card'); c.setFillColorRGB(.1, .45, .2); c.circle(36, 168, 12, fill=1); c.setFillColorRGB(0, 0, 0)
            c.saveState(); c.translate(210, 62); portrait(c, 'noor', 74, 92); c.restoreState()
            y = 145
            for a, b in (('Name', 'Noor Rehman'), ('Father Name', 'Saif ur Rehman')):
                c.setFont('Sans', 6.5); c.drawString(18, y, a); c.setFont('Sans-B', 9); c.drawString(18, y-10, b); y -= 27
            for (a, b, x, yy) in (('Gender', 'M', 18, 92), ('Country of Stay', 'Pakistan', 90, 92), ('Identity Number', CNIC, 18, 66), ('Date of Birth', '12.08.1983', 118, 66), ('Date of Issue', '09.06.2016', 18, 40), ('Date of Expiry', '09.06.2026', 118, 40)):
                c.setFont('Sans', 6.5); c.drawString(x, yy, a); c.setFont('Sans-B', 8.5); c.drawString(x, yy-10, b)
            c.saveState(); c.translate(205, 18); draw_sig(c, PET, 78, 9, 1, .7); c.restoreState(); c.setFont('Sans', 6); c.drawString(222, 10, "Holder's Signature")
        def back(c):
            c.setFont('Sans', 7.5); c.drawString(16, 160, CNIC); c.drawString(16, 140, 'Present Address: House No. 9, Mohalla Eidgah, Hazro,'); c.drawString(16, 128, 'Tehsil Hazro, District Attock'); c.drawString(16, 106, 'Permanent Address: House No. 9, Mohalla Eidgah, Hazro,'); c.drawString(16, 94, 'Tehsil Hazro, District Attock')
            qr(c, CNIC, 225, 92, 60); c.setFont('Sans', 6.5); c.drawString(16, 30, 'Found card may please be dropped in any nearest letter box'); c.setFont('Sans-B', 7); c.drawString(200, 30, 'Registrar General of Pakistan')
            c.saveState(); c.translate(214, 40); draw_sig(c, 'Registrar Pak', 55, 0, 1, .6); c.restoreState()
        card(w/2-150, h-320, front); card(w/2-150, h-545, back)
        c.saveState(); c.translate(70, 130); attest(c, 11, 2); c.restoreState()
    return canv([f])
def app_hazro():
    def s():
        b = st('Sans', 11.5, 19)
        return [P('Annex “B”', st('Hand2', 14, 18, 'r')), S(10), P('To', b), P('&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;The Incharge,<br/>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;NADRA Registration Centre, Hazro,<br/>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;District Attock.', b), S(12), P('<b>Subject:&nbsp;&nbsp;&nbsp;<u>APPLICATION FOR UNBLOCKING OF CNIC No. '+CNIC+'</u></b>', b), S(8), P('Respected Sir,', b), S(6),
         P('With due respect it is stated that I am a resident of Mohalla Eidgah, Hazro and my CNIC was issued by your office on 09.06.2016 which is valid up to 09.06.2026. On 18.11.2025 I went to my bank for withdrawal of money where my thumb was not verified and the officer told me that my CNIC has been blocked by NADRA.', b), S(6),
         P('I have not received any notice or letter from your department. My father and grandfather belong to Hazro and we are Pakistani by birth. My business has stopped due to blocking of the card.', b), S(6),
         P('It is therefore requested that my CNIC may kindly be unblocked and copy of the order, if any, may be provided to me. I shall be very thankful to you.', b), S(18), P('Dated: 21-11-2025', b), 
         sigblock(PET, ['Applicant', '*Noor Rehman s/o Saif ur Rehman', 'CNIC No. '+CNIC, 'Mohalla Eidgah, Hazro', 'Cell: 0300-0000000'], w=220, font='Sans', size=10.5, use=12, ink=0), S(20),
         Mark(lambda c: box_stamp(c, ['NADRA REGISTRATION CENTRE HAZRO', 'RECEIVED  21 NOV 2025', 'Diary No. 1386'], col=(.6, .1, .15), fs=9, rot=5), 10, -50), Mark(lambda c: draw_sig(c, 'Adeel NRC', 50, 0, 1), 70, -62), Mark(lambda c: attest(c, 12, -2), 290, -70)]
    return pdf(s)
def nadra_letter():
    def s():
        b = st('Carl', 12, 18)
        return [P('Annex “C”', st('Hand2', 14, 18, 'r')), S(2), P('GOVERNMENT OF PAKISTAN', st('Carl-B', 11, 14, 'c')), P('NATIONAL DATABASE &amp; REGISTRATION AUTHORITY', st('Carl-B', 14.5, 18, 'c')), P('Regional Head Office, Rawalpindi<br/>(Verification &amp; Vigilance Section)', st('Carl', 11, 14, 'c')), HRFlowable(width='100%', thickness=1.2, color=colors.Color(.1, .4, .2)), S(8),
          Table([[P('No. NADRA/RHO-RWP/V&amp;V/2025/0417', b), P('Dated: 8<super>th</super> December, 2025', st('Carl', 12, 18, 'r'))]], colWidths=[270, 190]), S(8), P('To', b), P('Mr. Noor Rehman s/o Saif ur Rehman,<br/>House No. 9, Mohalla Eidgah, Hazro,<br/>Tehsil Hazro, District Attock.', st('Carl', 12, 17, 'l', leftIndent=36)), S(10),
          P('<b>Subject:&nbsp;&nbsp;&nbsp;<u>VERIFICATION OF CITIZENSHIP – CNIC NO. '+CNIC+'</u></b>', b), S(8),
          P('Reference your application dated 21-11-2025 submitted at NRC Hazro.', b), S(6), P('2.&nbsp;&nbsp;&nbsp;&nbsp;It is intimated that your CNIC stands digitally impounded pending verification of citizenship.', b), S(6),
          P('3.&nbsp;&nbsp;&nbsp;&nbsp;You are advised to appear before the Zonal Verification Board, Rawalpindi on 22-12-2025 at 10:00 hrs along with documentary proof of residence of your family in Pakistan prior to the year 1979 (land record, service record, old passport, domicile or education record) in original with one set of photocopies.', b), S(6), P('4.&nbsp;&nbsp;&nbsp;&nbsp;In case of non-appearance the case shall be decided on available record.', b), S(22),
          sigblock('Tahir Nawaz Satti', ['*(TAHIR NAWAZ SATTI)', 'Assistant Director', 'Verification & Vigilance'], w=200, font='Carl', size=11.5, ink=2, use=0, extra=lambda c, y: (c.translate(30, y+18), seal(c, 34, 'NADRA REGIONAL HEAD OFFICE', 'RAWALPINDI', ['V & V'], col=(.1, .4, .25), rot=10))), S(14),
          P('<u>Copy for information to:</u><br/>1.&nbsp;&nbsp;Secretary, Zonal Verification Board, Rawalpindi.<br/>2.&nbsp;&nbsp;Incharge, NRC Hazro.', st('Carl', 10.5, 14)), Mark(lambda c: attest(c, 13, 4), 300, -40)]
    return pdf(s)
URDU = '''<html><head><meta charset="utf-8"><style>@page{size:A4 landscape;margin:14mm} body{font-family:"Noto Nastaliq Urdu";direction:rtl;font-size:15px;line-height:2.1} h2{text-align:center;font-size:22px;margin:0;line-height:2} .m{display:flex;justify-content:space-between;margin:4px 0 10px}
table{border-collapse:collapse;width:100%} td,th{border:1px solid #222;padding:2px 6px;text-align:center;vertical-align:top;font-size:14px} .f{margin-top:26px;display:flex;justify-content:space-between}</style></head><body>
<h2>نقل رجسٹر حقدارانِ زمین</h2><div class=m><span>موضع: حضرو</span><span>تحصیل و ضلع: کیمبل پور (حال اٹک)</span><span>بابت سال: ۶۹-۱۹۶۸</span></div>
<table><tr><th>نمبر کھیوٹ</th><th>نمبر کھتونی</th><th>نام مالک مع احوال</th><th>نام کاشتکار مع احوال</th><th>نمبر خسرہ</th><th>رقبہ<br>کنال - مرلہ</th><th>قسم زمین</th><th>لگان</th><th>کیفیت</th></tr>
<tr><td>112</td><td>245</td><td>سیف الرحمٰن ولد گل محمد<br>قوم پٹھان، سکنہ دیہہ</td><td>خود کاشت</td><td>618</td><td>7 - 3</td><td>چاہی</td><td>خود کاشت</td><td>—</td></tr>
<tr><td></td><td></td><td></td><td></td><td>میزان: ایک قطعہ</td><td>7 - 3</td><td></td><td></td><td></td></tr></table>
<p>نقل مطابق اصل ہے۔ درخواست نمبر 2291 مورخہ 15-12-2025 پر سائل نور رحمٰن ولد سیف الرحمٰن کو جاری کی گئی۔</p>
<div class=f><span>نقل نویس</span><span>پٹواری حلقہ حضرو<br>تاریخ: 15-12-2025</span></div></body></html>'''
def reg():
    raw = browser_pdf(URDU); d = fitz.open('pdf', raw); d.select([0])
    def ov(c):
        W, H = 842, 595
        c.setFont('Hand2', 14); c.drawString(60, H-45, 'Annex "D"')
        c.saveState(); c.translate(150, 150); seal(c, 40, 'PATWARI HALQA HAZRO', 'TEHSIL HAZRO', ['DISTRICT', 'ATTOCK'], col=(.3, .15, .5), rot=-10); c.restoreState()
        c.saveState(); c.translate(95, 165); draw_sig(c, 'Ghulam Jilani', 80, 0, 0); c.restoreState()
        c.saveState(); c.translate(690, 165); draw_sig(c, 'Arif Naqal', 60, 0, 1); c.restoreState()
        c.saveState(); c.translate(380, 80); attest(c, 14, 3); c.restoreState()
    o = fitz.open('pdf', canv([ov], (842, 595))); d[0].show_pdf_page(d[0].rect, o, 0)
    p1 = d.tobytes(no_new_id=True)
    def s():
        b = st('Serif', 12.5, 20); sm = st('Serif', 9.5, 13, 'c')
        t = Table([[P(x, sm) for x in r] for r in [['Khewat No.', 'Khatooni No.', 'Name of owner with particulars', 'Name of cultivator', 'Khasra No.', 'Area (Kanal – Marla)', 'Kind of land', 'Rent', 'Remarks'], ['112', '245', 'Saif ur Rehman son of Gul Muhammad, caste Pathan, resident of the village', 'Self-cultivated', '618', '3 – 7', 'Chahi', 'Self-cultivated', '—'], ['', '', '', '', 'Total: one plot', '3 – 7', '', '', '']]], colWidths=[44, 50, 96, 58, 44, 50, 42, 58, 50])
        t.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), .6, colors.black), ('VALIGN', (0, 0), (-1, -1), 'TOP')]))
        return [P('<i>(English translation of Annex D)</i>', st('Serif', 12, 16, 'c')), S(6), P('COPY OF REGISTER HAQDARAN-E-ZAMIN', st('Serif-B', 14, 18, 'c')), S(8), P('Mauza: Hazro &nbsp;&nbsp;&nbsp; Tehsil and District: Campbellpur (now Attock) &nbsp;&nbsp;&nbsp; For the year: 1968-69', st('Serif', 12, 16, 'c')), S(10), t, S(14),
          P('The copy is according to the original. Issued on application No. 2291 dated 15-12-2025 to the applicant Noor Rehman son of Saif ur Rehman.', b), S(8), P('Copyist: <i>signed</i> &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Patwari Halqa Hazro: <i>signed and sealed</i>, date: 15-12-2025', b), S(26), P('Certified that the above is a true and correct translation of the Urdu document into English.', b), S(16),
          sigblock(ADV, ['*WAQAS MAHMOOD RANJHA', 'Advocate High Court', '07.04.2026'], w=200, size=11.5, use=15, ink=1)]
    return join(p1, pdf(s))
def receipt():
    def f(c):
        w, h = A4; c.setFont('Hand2', 14); c.drawString(w-120, h-60, 'Annex "E"')
        c.setFont('Narrow-B', 14); c.drawCentredString(w/2, h-90, 'ZONAL VERIFICATION BOARD – RAWALPINDI'); c.setFont('Narrow', 12); c.drawCentredString(w/2, h-108, 'ACKNOWLEDGEMENT OF DOCUMENTS')
        c.rect(60, h-420, w-120, 290); y = h-156
        for a, b in (('Case No.', 'ZVB/RWP/2025/1190'), ('Name of applicant', 'Noor Rehman s/o Saif ur Rehman'), ('CNIC No.', CNIC), ('Date of appearance', '22-12-2025')):
            c.setFont('Narrow', 12); c.drawString(75, y, a); c.setFont('Hand', 13.5); c.setFillColorRGB(*INK[0]); c.drawString(220, y, b); c.setFillColorRGB(0, 0, 0); c.setLineWidth(.4); c.line(215, y-4, w-80, y-4); y -= 30
        c.setFont('Narrow-B', 12); c.drawString(75, y, 'Documents received (photocopies, originals seen and returned):'); y -= 26
        for t in ('1. Copy of Reg. Haqdaran Zamin 1968-69, Mauza Hazro (1 page)', '2. CNIC of father 00000-0000007-3 (copy)', '3. School leaving certificate, Govt. High School Hazro (copy)'):
            c.setFont('Hand', 13); c.setFillColorRGB(*INK[0]); c.drawString(85, y, t); y -= 24
        c.setFillColorRGB(0, 0, 0); c.setFont('Narrow', 11); c.drawString(75, y-14, 'The decision shall be conveyed within 30 days.')
        c.saveState(); c.translate(380, h-480); draw_sig(c, 'Kamran ZVB', 80, 0, 2); c.restoreState(); c.line(360, h-490, 530, h-490); c.drawString(385, h-504, 'Secretary, ZVB Rawalpindi')
        c.saveState(); c.translate(330, h-480); seal(c, 36, 'ZONAL VERIFICATION BOARD', 'RAWALPINDI', ['NADRA'], col=(.1, .4, .25), rot=14); c.restoreState()
        c.saveState(); c.translate(80, 180); attest(c, 16, 2); c.restoreState()
    def s():
        b = st('Sans', 11.5, 19)
        return [P('Annex “E/1”', st('Hand2', 14, 18, 'r')), S(8), P('To', b), P('The Secretary, Zonal Verification Board,<br/>NADRA Regional Head Office, Rawalpindi.', st('Sans', 11.5, 18, 'l', leftIndent=30)), S(10), P('<b>Subject:&nbsp;&nbsp;<u>REMINDER – CASE NO. ZVB/RWP/2025/1190</u></b>', b), S(8), P('Sir,', b), P('I appeared before the Board on 22-12-2025 and submitted the required documents, the receipt of which was given to me. I was told that the decision will be conveyed within 30 days, however till today no decision has been conveyed and my CNIC is still blocked.', b), S(6), P('It is requested that the case may kindly be decided at the earliest.', b), S(20), P('Dated: 19-01-2026', b), sigblock(PET, ['*Noor Rehman s/o Saif ur Rehman', 'CNIC No. '+CNIC, 'Hazro, District Attock'], w=220, font='Sans', size=10.5, use=17), S(10),
          Mark(lambda c: box_stamp(c, ['NADRA RHO RAWALPINDI', 'RECEIVED (R&I)', '19 JAN 2026'], col=(.6, .1, .15), fs=9, rot=-6), 20, -50), Mark(lambda c: attest(c, 18, 3), 290, -70)]
    return join(canv([f]), pdf(s))
def notice():
    def s():
        b = st('Cal', 12, 18.5); bi = st('Cal', 12, 18.5, leftIndent=28, bulletFontName='Cal', bulletFontSize=12)
        o = [P('Annex “F”', st('Hand2', 14, 18, 'r')), P('WAQAS MAHMOOD RANJHA', st('Cal-B', 16, 20, 'l')), P('Advocate High Court<br/>Chamber No. 14, Ghazi Block, District Courts, Attock | 0300-0000000 | wmr.chamber@example.org', st('Cal', 9.5, 13, 'l')), HRFlowable(width='100%', thickness=1.5), S(8), P('<b>LEGAL NOTICE</b> &nbsp;&nbsp;(Through courier)', st('Cal', 13, 18, 'c')), P('Dated: 09.02.2026', st('Cal', 12, 16, 'r')), S(6),
          P('1.&nbsp;&nbsp;The Chairman, NADRA Headquarters, Sector G-5, Islamabad.<br/>2.&nbsp;&nbsp;The Incharge, NADRA Registration Centre, Hazro, District Attock.<br/>3.&nbsp;&nbsp;The Assistant Director (Verification &amp; Vigilance), NADRA Regional Head Office, Rawalpindi.', st('Cal', 12, 18, 'l')), S(8), P('<b>On behalf of: Noor Rehman son of Saif ur Rehman, CNIC No. '+CNIC+', resident of Mohalla Eidgah, Hazro, District Attock.</b>', b), S(8), P('Under instructions of my above named client I serve upon you this legal notice as under:-', b), S(4)]
        for i, t in enumerate(['That my client is a citizen of Pakistan by birth, to whom a CNIC was first issued in the year 2002 and renewed on 09.06.2016.', 'That the said CNIC was blocked without any notice, of which my client came to know on 18.11.2025 at his bank. He applied to addressee No. 2 on 21.11.2025.', 'That by letter No. NADRA/RHO-RWP/V&amp;V/2025/0417 dated 08.12.2025 addressee No. 3 conveyed that the card stood digitally impounded and called for proof of residence prior to the year 1979.', 'That on 22.12.2025 my client produced before the Zonal Verification Board the Register Haqdaran-e-Zamin of 1968-69 in the name of his father and other documents, and obtained a receipt. A reminder was submitted on 19.01.2026.', 'That section 18 of the NADRA Ordinance, 2000 does not permit impounding of a card without a notice to show cause and an order in writing. Your act is without lawful authority and is causing daily loss to my client.', 'That you are hereby called upon to restore the CNIC of my client, or to convey a speaking order, <b>within fifteen days</b> of the receipt of this notice, failing which my client has instructed me to invoke the jurisdiction of the Honourable Lahore High Court, Rawalpindi Bench, at your cost and risk.'], 1):
            o.append(NP(i, t, bi))
        return o+[S(8), P('A copy of this notice has been retained in my office for record.', b), S(16), sigblock(ADV, ['*WAQAS MAHMOOD RANJHA', 'Advocate High Court'], w=200, font='Cal', size=11.5, use=19, ink=0), Mark(lambda c: attest(c, 20, 3), 20, 10)]
    return pdf(s)
def courier():
    def f(c):
        w, h = A4; c.setFont('Hand2', 14); c.drawString(w-130, h-60, 'Annex "F/1"')
        def slip(y, cn, to):
            c.saveState(); c.translate(60, y); c.setLineWidth(1); c.setStrokeColorRGB(.7, .1, .1); c.rect(0, 0, 475, 118); c.setFillColorRGB(.7, .1, .1); c.rect(0, 96, 475, 22, fill=1); c.setFillColorRGB(1, 1, 1); c.setFont('Sans-BI', 13); c.drawString(10, 102, 'MARGALLA EXPRESS  –  Courier & Logistics'); c.setFont('Mono-B', 11); c.drawString(345, 102, 'CN '+cn)
            c.setFillColorRGB(0, 0, 0); c.setFont('Sans', 8.5)
            for i, (a, b) in enumerate((('Shipper', 'W. M. Ranjha Advocate, District Courts, Attock'), ('Consignee', to), ('Contents', 'Document (legal notice)   Wt 0.1 kg   Pcs 1'), ('Booked', '10-02-2026  12:4%s   Attock City   Rs. 350' % cn[-1]))):
                c.setFont('Sans-B', 8.5); c.drawString(10, 80-i*19, a); c.setFont('Mono', 8.8); c.drawString(80, 80-i*19, b)
            c.saveState(); c.translate(380, 12); box_stamp(c, ['MARGALLA EXPRESS', 'ATTOCK  10 FEB 2026'], col=(.2, .2, .5), fs=7, rot=6); c.restoreState(); c.restoreState()
        slip(h-210, '0000 0117', 'The Chairman, NADRA HQ, G-5, Islamabad'); slip(h-345, '0000 0118', 'Incharge NRC, Hazro, Distt. Attock'); slip(h-480, '0000 0119', 'Asst. Director (V&V), NADRA RHO, Rawalpindi')
        c.setFont('Sans-B', 11); c.drawString(60, h-520, 'Delivery report (printed 16-02-2026)')
        t = Table([['CN', 'Destination', 'Delivered on', 'Time', 'Received by'], ['0000 0117', 'Islamabad', '12-02-2026', '11:25', 'R&I Section, NADRA HQ'], ['0000 0118', 'Hazro', '12-02-2026', '10:05', 'Adeel (reception)'], ['0000 0119', 'Rawalpindi', '12-02-2026', '13:40', 'R&I Section, RHO']], colWidths=[75, 90, 90, 60, 160])
        t.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), .5, colors.black), ('FONT', (0, 0), (-1, -1), 'Sans', 9), ('FONT', (0, 0), (-1, 0), 'Sans-B', 9)])); t.wrapOn(c, 475, 200); t.drawOn(c, 60, h-605)
        c.saveState(); c.translate(370, 100); attest(c, 21, 2); c.restoreState()
    return canv([f])
def vakalat():
    def f(c):
        w, h = LG
        c.setFillColorRGB(.1, .35, .2); c.setFont('Serif-B', 26); c.drawCentredString(w/2, h-200, 'VAKALATNAMA'); c.setFillColorRGB(0, 0, 0)
        # court fee and welfare tickets
        for x, a, b in ((80, 'COURT FEE', 'Rs. 15'), (170, 'COURT FEE', 'Rs. 15'), (430, 'BAR ASSOCIATION', 'Welfare Rs. 100')):
            c.saveState(); c.translate(x, h-150); c.setStrokeColorRGB(.5, .2, .2); c.setFillColorRGB(.95, .87, .8); c.rect(0, 0, 78 if x < 400 else 110, 92, fill=1); c.setFillColorRGB(.5, .15, .15); c.setFont('Sans-B', 7.5); c.drawCentredString(39 if x < 400 else 55, 74, a); c.setFont('Serif-B', 13); c.drawCentredString(39 if x < 400 else 55, 38, b); c.setFont('Sans', 6); c.drawCentredString(39 if x < 400 else 55, 12, 'PUNJAB'); c.restoreState()
        c.setStrokeColorRGB(0, 0, 0); c.setFont('Serif-B', 14); c.drawCentredString(w/2, h-232, 'IN THE LAHORE HIGH COURT, RAWALPINDI BENCH, RAWALPINDI')
        def fill(x, y, lab, val, x2):
            c.setFont('Serif', 13); c.drawString(x, y, lab); lx = x+pdfmetrics.stringWidth(lab, 'Serif', 13)+6; c.setLineWidth(.5); c.line(lx, y-3, x2, y-3); c.setFont('Hand', 15); c.setFillColorRGB(*INK[0]); c.drawString(lx+8, y, val); c.setFillColorRGB(0, 0, 0)
        fill(90, h-268, 'Case:', 'Writ Petition', 330); fill(340, h-268, 'No.', '           /2026', 540); fill(90, h-300, '', 'Noor Rehman', 300); c.setFont('Serif-I', 13); c.drawString(310, h-300, 'Versus'); fill(350, h-300, '', 'Federation of Pak. etc.', 540)
        fill(90, h-332, 'I / We,', 'Noor Rehman s/o Saif ur Rehman, r/o Moh. Eidgah, Hazro', 540); fill(90, h-364, 'CNIC No.', CNIC, 330); fill(340, h-364, 'the', 'Petitioner', 540)
        txt = ('in the above case do hereby appoint and retain the advocate named below to act, appear and plead for me / us in the above matter in this Court and in any court of appeal or revision arising from it, to sign, verify and present pleadings, applications, appeals, affidavits and other documents, to withdraw or compromise the said matter, to receive and deposit money on my / our behalf, and to do all other acts which may be necessary for its prosecution. I / We agree to ratify all acts done by the said advocate in pursuance of this authority. In witness whereof I / we set my / our hand to these presents, the contents of which have been explained to and understood by me / us.')
        p = P(txt, st('Serif', 13, 23)); p.wrapOn(c, 450, 400); p.drawOn(c, 90, h-600)
        fill(90, h-640, 'Advocate:', 'Waqas Mahmood Ranjha, Advocate High Court, Attock', 540); fill(90, h-672, 'CC No.', 'P-RWP-00000', 300); fill(310, h-672, 'Dated:', '02-04-2026', 540)
        c.saveState(); c.translate(110, h-770); draw_sig(c, PET, 110, 22, 0); c.restoreState(); c.line(90, h-780, 250, h-780); c.setFont('Serif', 12); c.drawString(115, h-796, 'Signature of client')
        c.saveState(); c.translate(268, h-792); thumbprint(c, 'noor', 40, 52); c.restoreState()
        c.setFont('Serif-B', 12); c.drawString(380, h-725, 'ACCEPTED'); c.saveState(); c.translate(370, h-770); draw_sig(c, ADV, 115, 23, 1); c.restoreState(); c.line(360, h-780, 540, h-780); c.setFont('Serif', 12); c.drawString(425, h-796, 'Advocate')
    return canv([f], LG)

# ---- make ----
AFFB = ['That I am the petitioner in the accompanying writ petition and am well conversant with the facts of the case.', 'That the contents of the accompanying writ petition are true and correct to the best of my knowledge and belief and nothing has been concealed from this Honourable Court.', 'That no other writ petition on the same subject has been filed by me or is pending before this or any other Court.']
def aff_main(F):
    if 'F1' in F: return affidavit('AFFIDAVIT IN SUPPORT OF WRIT PETITION', AFFB, '214/26', '7th day of March 2026', '07-03-2026', use=30)
    return affidavit('AFFIDAVIT IN SUPPORT OF WRIT PETITION', AFFB, '214/26', use=30)
CMB = lambda k: ['That I am the petitioner and fully conversant with the facts of the case.', f'That the contents of the accompanying application for {k} are true and correct to the best of my knowledge and belief and nothing has been concealed.']
raw = {'syn': synopsis(), 'wp': petition(set()), 'aff': aff_main(set()), 'A': cnic_page(), 'B': app_hazro(), 'C': nadra_letter(), 'D': reg(), 'E': receipt(), 'F': notice(), 'F1': courier()}
stay = lambda F: join(cm_stay(F), affidavit('AFFIDAVIT', CMB('interim relief'), '215/26', use=33, app='C.M. No. ____________ of 2026'))
disp = lambda F: join(cm_disp(), affidavit('AFFIDAVIT', CMB('dispensing with certified copies'), '216/26', use=36, app='C.M. No. ____________ of 2026', signed='F2' not in F))
raw.update(stay=stay(set()), disp=disp(set()), vak=vakalat())
pg, start, n = {}, {}, 1
for k, v in raw.items():
    m = npages(v); start[k] = n; pg[k] = str(n) if m == 1 else f'{n}-{n+m-1}'; n += m
print(pg)
num = lambda b, k, **o: overlay_numbers(b, start[k], seed='wp'+k, font='Hand2', **o)
fin = finish
ps = [
 ('00 Index WP Noor Rehman.docx', '2026-04-07', lambda F: index(F, pg)),
 ('00A Urgent Form.pdf', '2026-04-07', lambda F: fin(scan(overlay_numbers(urgent(), ['A'], font='Hand2'), 'urg', 140, q=42), '2026-04-07')),
 ('01 Synopsis and list of dates.pdf', '2026-04-07', lambda F: fin(num(raw['syn'], 'syn'), '2026-04-07', 'Synopsis')),
 ('02 Writ Petition Art 199.pdf', '2026-04-07', lambda F: fin(num(petition(F) if F else raw['wp'], 'wp'), '2026-04-07', 'Writ Petition')),
 ('03 Affidavit WP.pdf', '2026-04-07', lambda F: fin(scan(num(aff_main(F), 'aff'), 'aff', 150, q=45), '2026-04-07', 'Scan')),
 ('Annexures/Annex A CNIC.jpg', '2026-04-04', lambda F: photo(num(raw['A'], 'A'), 'cnicA', W=1300, q=58)),
 ('Annexures/Annex B Application 21.11.2025.pdf', '2026-04-04', lambda F: fin(scan(num(raw['B'], 'B'), 'anB', 150, q=42, tint=(.98, .97, .93)), '2026-04-04', 'Scan B')),
 ('Annexures/Annex C NADRA letter 08.12.2025.pdf', '2026-04-04', lambda F: fin(scan(num(raw['C'], 'C'), 'anC', 150, q=42), '2026-04-04', 'Scan C')),
 ('Annexures/Annex D Reg Haqdaran 1968-69 with translation.pdf', '2026-04-07', lambda F: fin(scan(num(raw['D'], 'D'), 'anD', 140, q=42, tint=(.98, .97, .94)), '2026-04-07', 'Scan D')),
 ('Annexures/Annex E E1 ZVB receipt and reminder.pdf', '2026-04-04', lambda F: fin(scan(num(raw['E'], 'E'), 'anE', 140, q=42, gray=True), '2026-04-04', 'Scan E')),
 ('Annexures/Annex F Legal Notice 09.02.2026.pdf', '2026-02-09', lambda F: fin(num(raw['F'], 'F'), '2026-04-04', 'Legal Notice')),
 ('Annexures/Annex F1 courier receipts.pdf', '2026-04-04', lambda F: fin(scan(num(raw['F1'], 'F1'), 'anF1', 140, q=42), '2026-04-04', 'Scan F1')),
 ('04 CM stay with affidavit.pdf', '2026-04-07', lambda F: fin(scan(num(stay(F), 'stay'), 'stay', 140, q=42, gray=False), '2026-04-07', 'Scan stay')),
 ('05 CM dispensation with affidavit.pdf', '2026-04-07', lambda F: fin(num(disp(F), 'disp'), '2026-04-07', 'CM dispensation')),
 ('06 Vakalatnama.pdf', '2026-04-02', lambda F: fin(scan(num(raw['vak'], 'vak'), 'vak', 140, q=42), '2026-04-07', 'Scan vak')),
]
faults = {'F1': '03 Affidavit WP.pdf', 'F2': '05 CM dispensation with affidavit.pdf', 'F3': ('drop', 'Annexures/Annex F1 courier receipts.pdf'), 'F4': '02 Writ Petition Art 199.pdf', 'F5': '00 Index WP Noor Rehman.docx', 'F6': '04 CM stay with affidavit.pdf'}
matter = {"version": 1, "packs": ["pk-high-court-petition"], "opened": "2026-02-02", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-04-09"},
 "parties": [{"role": "petitioner", "names": ["Noor Rehman"], "born": "1983-08-12", "numbers": {"cnic": CNIC}}, {"role": "respondent", "names": ["Federation of Pakistan through Secretary, Ministry of Interior", "Federation of Pakistan"]}, {"role": "respondent", "names": ["National Database and Registration Authority", "NADRA"]}, {"role": "counsel", "names": ["Waqas Mahmood Ranjha"]}]}
expected = {"pack": "pk-high-court-petition", "as_of": "2026-04-08", "faults": [
 {"id": "F1", "sort": "date", "files": ["03 Affidavit WP.pdf"], "page": 1, "what": "The affidavit in support of the writ petition is verified and attested on 7 March 2026, a month before the petition it supports (07.04.2026).", "why_it_matters": "An affidavit sworn before the petition existed cannot verify it; the office objects and asks for a fresh one.", "severity": "error"},
 {"id": "F2", "sort": "signature", "files": ["05 CM dispensation with affidavit.pdf"], "page": npages(cm_disp())+1, "what": "The affidavit with the dispensation application bears the Oath Commissioner's attestation but the deponent has signed at neither place.", "why_it_matters": "An unsigned affidavit is no affidavit; office objection.", "severity": "error"},
 {"id": "F3", "sort": "missing", "files": ["00 Index WP Noor Rehman.docx", "02 Writ Petition Art 199.pdf"], "page": None, "what": f"Annex F/1 (courier receipts and delivery report, page {pg['F1']}) is listed in the index and relied on in the petition but is not in the folder.", "why_it_matters": "Service of the legal notice is unproved and the page numbers have a gap.", "severity": "error"},
 {"id": "F4", "sort": "mismatch", "files": ["02 Writ Petition Art 199.pdf"], "page": 1, "what": "CNIC of the petitioner in the heading of the petition is 00000-0000014-1; the card, affidavits, vakalatnama and annexures have 00000-0000041-1.", "why_it_matters": "The identity of the petitioner is in issue in this very case; the office returns petitions with a wrong CNIC.", "severity": "error"},
 {"id": "F5", "sort": "order", "files": ["00 Index WP Noor Rehman.docx"], "page": 1, "what": f"The index gives Annex D at pages {pg['E']} and Annex E & E/1 at pages {pg['D']}; the papers are bound and numbered the other way round.", "why_it_matters": "Index not in accordance with the file is a standing office objection.", "severity": "warning"},
 {"id": "F6", "sort": "other", "files": ["04 CM stay with affidavit.pdf"], "page": 1, "what": "The application for interim relief is headed in the Islamabad High Court, Islamabad, while all other papers are for the Lahore High Court, Rawalpindi Bench.", "why_it_matters": "An application titled in another court cannot be entertained.", "severity": "error"}],
 "clean_doubts": ["Writ petition and C.M. numbers are left blank, as they are given by the office on filing.", "Dates within the vakalatnama (02.04.2026) are earlier than the petition, as is usual.", "CNIC expires on 09.06.2026, soon after filing.", "The legal notice was not addressed to respondent No. 1.", "Index itself is not numbered and the urgent form is page A.", "Petitioner's father is called late in the papers of 2026 but not in the older letters."]}
build('made/01', ps, faults, matter, expected)
