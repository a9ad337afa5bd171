from kit import *
CN = '00000-0000000-1'; PET = 'Rab Nawaz Gurmani'; FA = 'Allah Bakhsh Gurmani'
ADDR = 'Chak No. 88/10-R, Tehsil Jahanian, District Khanewal'
COURT = 'IN THE LAHORE HIGH COURT, MULTAN BENCH, MULTAN'
def num(start):
    def on(c, i, n):
        W, Hh = c._pagesize; hand(c, W - 62 + (i % 3), Hh - 44 - (i % 2) * 2, str(start + i - 1), 17, BLUE, 'Hand')
    return on
def attest(c, x, y, inst):
    rstamp(c, x, y, ['ATTESTED TO BE TRUE COPY', '', '', 'SHAISTA IQBAL LANGRIAL', 'Advocate High Court', 'CC No. 00000'], col=BLUE, rot=-2 + inst % 4, size=7.5)
    ink(c, 'Shaista Langrial', x + 22, y + 33, 74, 20, BLACK, inst)
def head(title, kind, no='Writ Petition No. ____________/2026', sz=LEGAL):
    return [P(f'<b>{COURT}</b>', al='c', size=13, after=10), P(f'<b>{title}</b>', al='c', size=12, after=8)]
def parties(short=True):
    return [P(f'{PET} son of {FA}', al='c', size=12, after=1), P('<b>...Petitioner</b>', al='r', size=12, after=1), P('<b>Versus</b>', al='c', size=12, after=1),
            P('Federation of Pakistan through Secretary, Ministry of Interior, Islamabad and others', al='c', size=12, after=1), P('<b>...Respondents</b>', al='r', size=12, after=8)]
def counsel(inst, sign=True, w=230):
    return Sig('Shaista Langrial' if sign else None, ['*SHAISTA IQBAL LANGRIAL', 'Advocate High Court', 'CC No. 00000', 'Chamber No. 112, District Bar, Multan', 'Cell: 0300-0000000'], w=w, x=0, col=BLACK, inst=inst, size=10.5)
def oath(c, x, y, day, serial, inst):
    c.saveState(); seal(c, x, y, 41, 'OATH COMMISSIONER', 'HIGH COURT MULTAN', ('TANVEER', 'A. BHUTTA', 'Adv.'), col=VIOL, rot=-8 + inst * 5)
    rstamp(c, x + 48, y - 34, [f'S. No. ______', f'Dated  ____________', 'Verified on oath before me by the', 'deponent, identified by counsel', '', 'OATH COMMISSIONER, MULTAN'], w=170, col=VIOL, size=8, rot=1.2, al='l')
    hand(c, x + 84, y + 24, serial, 11, BLUE, 'Hand2'); hand(c, x + 90, y + 13.5, day, 11, BLUE, 'Hand2'); ink(c, 'Oath Bhutta', x + 110, y - 21, 84, 14, BLACK, inst); c.restoreState()
def affidavit(start, title, body, day_words, day_short, serial, inst, sign=True):
    def st():
        s = head('', '')[:1]
        s += [P(title, al='c', size=12, after=8)] + parties()
        s += [P('<b><u>AFFIDAVIT</u></b> of:', size=12, after=6),
              P(f'{PET} son of {FA}, Muslim, adult, caste Gurmani, resident of {ADDR}, holder of CNIC No. {CN} — <i>the deponent</i>', size=12, al='j', left=30, lead=18, after=8),
              P('I, the deponent above named, do hereby solemnly affirm and declare on oath as under:—', size=12, al='j', lead=18)]
        for i, b in enumerate(body): s.append(P(f'{i + 1}.&nbsp;&nbsp; {b}', size=12, al='j', lead=19, left=22, first=-22, after=6))
        s += [SP(10), Sig('Rab Nawaz' if sign else None, ['*DEPONENT', PET, 'CNIC: ' + CN], w=180, x='r', inst=inst, size=11), SP(6), P('<b><u>VERIFICATION</u></b>', size=12, after=4),
              P(f'Verified on oath at Multan on this {day_words} that the contents of the above affidavit are true and correct to the best of my knowledge and belief and that nothing has been kept concealed therefrom.', size=12, al='j', lead=18, after=8),
              Sig('Rab Nawaz' if sign else None, ['*DEPONENT'], w=180, x='r', inst=inst + 50, size=11), Over(lambda c: oath(c, 52, 26, day_short, serial, inst % 3)), SP(14), P('Identified by me:', size=10.5, left=0, before=60, after=0),
              Sig('Shaista Langrial', ['Shaista Iqbal Langrial, Advocate High Court'], w=220, x=0, col=BLACK, inst=inst + 9, size=10)]
        return s
    return doc(st, num(start), LEGAL, (32, 24, 24, 16))
# ------------------------------------------------------------------------------------------------ papers
def index():
    rows = [['Sr. No.', 'Description of documents', 'Annex.', 'Dated', 'Pages']]
    for r in [('1.', 'Writ Petition', '—', '14.04.2026', '1–6'), ('2.', 'Affidavit in support of the Writ Petition', '—', '14.04.2026', '7'),
              ('3.', 'Copies of CNICs of the petitioner and of his father', 'A', '—', '8'), ('4.', 'Copy of Certificate of Domicile of the petitioner', 'B', '05.03.2003', '9'),
              ('5.', 'Copy of letter of Rohi Commercial Bank Ltd., Jahanian Branch', 'C', '09.01.2026', '10'), ('6.', 'Copy of notice issued by respondent No. 3', 'D', '20.01.2026', '11'),
              ('7.', 'Copy of reply to the notice', 'E', '02.02.2026', '12–13'), ('8.', 'Copy of representation with diary stamp', 'F', '09.03.2026', '14–15'),
              ('9.', 'C.M. No. 1 (interim relief) with affidavit', '—', '14.04.2026', '16–17'), ('10.', 'C.M. No. 2 (dispensation with certified copies) with affidavit', '—', '14.04.2026', '18–19'),
              ('11.', 'Vakalatnama', '—', '13.04.2026', '20')]: rows.append(list(r))
    def st():
        return head('Writ Petition No. ____________/2026', '') + parties() + [P('<b><u>I N D E X</u></b>', al='c', size=13, before=8, after=10),
            tbl(rows, [42, 226, 54, 70, 52], size=11.5, head=True, pad=5), SP(12), P('Court fee on the petition, the two C.Ms. and the vakalatnama is affixed on the originals.', size=11), SP(26),
            P('<b>PETITIONER</b>', al='r', size=12), P('Through:', size=12), counsel(1), SP(4), P('Dated: 14.04.2026', size=12)]
    return doc(st, None, LEGAL, (30, 26, 22, 20), title='INDEX W.P. Gurmani')
LD = 33; PM = (40, 42, 28, 46)
def petition(order=None):
    def para(i, t): return P(f'{i}.&nbsp;&nbsp; {t}', size=13.5, al='j', lead=LD, left=28, first=-28, after=9)
    def g(i, t): return P(f'({i})&nbsp;&nbsp; {t}', size=13.5, al='j', lead=LD, left=50, first=-26, after=8)
    def st():
        s = head('', '')[:1] + [P('Writ Petition No. ____________/2026', al='c', size=12, after=14),
            P(f'{PET} son of {FA}, caste Gurmani, aged 42 years, resident of {ADDR}. CNIC No. {CN}', size=12, lead=18, al='j', left=60), P('<b>...PETITIONER</b>', al='r', size=12), P('<b>VERSUS</b>', al='c', size=12)]
        for i, r in enumerate(['Federation of Pakistan through the Secretary, Ministry of Interior, Pak Secretariat, Islamabad.', 'National Database and Registration Authority (NADRA) through its Chairman, NADRA Headquarters, Shahrah-e-Jamhuriat, G-5/2, Islamabad.',
                               'Director General, NADRA Regional Head Office, Multan.', 'Verification Board, NADRA Regional Head Office, Multan, through its Convener.']):
            s.append(P(f'{i + 1}.&nbsp;&nbsp; {r}', size=12, lead=18, al='j', left=84, first=-24))
        s += [P('<b>...RESPONDENTS</b>', al='r', size=12, after=12), P('<b>WRIT PETITION UNDER ARTICLE 199 OF THE CONSTITUTION OF THE ISLAMIC REPUBLIC OF PAKISTAN, 1973</b>', size=12, al='c', lead=17, left=30, right=30, after=10),
              P('<b><i>Respectfully Sheweth:</i></b>', size=12, after=6),
              para(1, 'That the names and addresses of the parties have been correctly given in the heading of this petition for the purpose of service of notices and processes of this Hon’ble Court.'),
              para(2, 'That the petitioner is a citizen of Pakistan by birth. He was born on 19.08.1983 in Chak No. 88/10-R, where his family has cultivated land since before his birth. His father holds CNIC No. 00000-0000000-3. Copies of the CNICs of the petitioner and of his father are attached as <b>Annexure “A”</b>. The Certificate of Domicile issued to the petitioner by the District Coordination Officer, Khanewal on 05.03.2003 is attached as <b>Annexure “B”</b>.'),
              para(3, f'That respondent No. 2 issued CNIC No. {CN} to the petitioner, and renewed it on 12.06.2018 for a period of ten years, i.e. up to 12.06.2028. No objection to his nationality was ever raised before.'),
              para(4, 'That in the first week of January 2026 the petitioner went to his bank to withdraw the sale price of his sugarcane crop and was told that his account could not be operated as his CNIC was shown as “blocked” in the Verisys record of NADRA. The bank confirmed it in writing by letter dated 09.01.2026 (<b>Annexure “C”</b>). No notice had been served upon the petitioner before the blocking.'),
              para(5, 'That on the petitioner’s inquiry respondent No. 3 issued a notice dated 20.01.2026 (<b>Annexure “D”</b>) calling upon him to appear before respondent No. 4 on 03.02.2026 with documents in proof of his nationality. The notice speaks of a “suspected alien” but discloses neither the source nor any material for the suspicion.'),
              para(6, 'That the petitioner appeared before respondent No. 4 on 03.02.2026 and submitted his reply dated 02.02.2026 (<b>Annexure “E”</b>) together with copies of his father’s CNIC, his domicile certificate, his school leaving certificate and the register haqdaran-e-zamin of the year 1977–78 in the name of his father. His statement was recorded and he was told that the decision would be communicated within fifteen days.'),
              para(7, 'That when nothing was heard the petitioner made a representation to respondent No. 3 on 09.03.2026, which was received under Diary No. 1187 of the same date (<b>Annexure “F”</b>). Neither has the representation been decided nor has any order of respondent No. 4 been communicated to date.'),
              para(8, 'That the petitioner can neither operate his account, nor sell his crop to the sugar mill, nor register the admission of his children in school. Having no other adequate, speedy and efficacious remedy, he invokes the constitutional jurisdiction of this Hon’ble Court, <i>inter alia</i>, on the following:'),
              P('<b><u>G R O U N D S</u></b>', size=12, al='c', before=4, after=8)]
        for i, t in zip('abcdefg', ['That the blocking of the petitioner’s CNIC without prior notice is without lawful authority. Section 18 of the National Database and Registration Authority Ordinance, 2000 permits cancellation, impounding or confiscation of a card only after notice to show cause and on the grounds stated therein.',
            'That no order under section 18 of the Ordinance has been passed or communicated; the blocking is a mere entry in the database, and the right of appeal given by the statute cannot be exercised against an order which does not exist.',
            'That citizenship by birth under section 4 of the Pakistan Citizenship Act, 1951 cannot be taken away on suspicion. The burden lies upon the authority which asserts that a card-holder is an alien.',
            'That the petitioner has been denied the right to fair trial and due process guaranteed by Article 10A and to be dealt with in accordance with law under Article 4 of the Constitution.',
            'That a CNIC is today a necessity for lawful trade, for movement and for livelihood. The impugned act offends Articles 9, 14, 15, 18 and 25 of the Constitution.',
            'That respondent No. 4 having heard the petitioner on 03.02.2026 was bound under section 24-A of the General Clauses Act, 1897 to decide the matter by a reasoned order within a reasonable time.',
            'That the petitioner seeks leave to raise further grounds at the time of arguments.']): s.append(g(i, t))
        s += [P('<b><u>P R A Y E R</u></b>', size=12, al='c', before=6, after=8),
              P('In view of the above it is respectfully prayed that this writ petition may kindly be accepted and:', size=12, al='j', lead=20)]
        for i, t in zip(('i', 'ii', 'iii', 'iv'), [f'the blocking of CNIC No. {CN} of the petitioner be declared to be without lawful authority and of no legal effect;', 'the respondents be directed to restore (unblock) the said CNIC forthwith;',
            'in the alternative, respondent No. 4 be directed to decide the matter by a speaking order, and respondent No. 3 to decide the representation dated 09.03.2026, within a period fixed by this Hon’ble Court; and', 'any other relief which this Hon’ble Court deems fit be granted, with costs.']): s.append(g(i, t))
        s += [SP(14), Sig('Rab Nawaz', ['*PETITIONER', PET], w=170, x='r', inst=1, size=11), P('Through:', size=12), counsel(2), P('Dated: 14.04.2026<br/>Place: Multan', size=12, before=4, after=12),
              PageBreak(), KeepTogether([P('<b><u>CERTIFICATE</u></b>', size=12, after=4), P('Certified as per instructions of the client that this is the first writ petition on the subject matter before this Hon’ble Court and that no such petition is pending or has been decided before any other court.', size=12, al='j', lead=18, after=8),
              P('<b>Law books relied upon:</b> Constitution of Pakistan, 1973; NADRA Ordinance, 2000; Pakistan Citizenship Act, 1951.', size=12, al='j', lead=18, after=4),
              Sig('Shaista Langrial', ['*ADVOCATE'], w=170, x='r', col=BLACK, inst=3, size=11)])]
        return s
    b = doc(st, num(1), LEGAL, PM); assert npages(b) == 6, npages(b)
    return scan(b, 101, 130, q=38, order=order)
def cnics():
    def card(c, x, y, name, fname, no, dob, doi, doe, uname, ufname, seed):
        c.saveState(); c.translate(x, y); c.setFillColor(colors.HexColor('#eef3ee')); c.roundRect(0, 0, 300, 188, 10, stroke=1, fill=1); guill(c, 2, 2, 296, 184, '#bcd3c4', 30, 6)
        c.setFillColor(colors.black); c.setFont('Sans-B', 11); c.drawString(42, 168, 'PAKISTAN'); c.setFont('Sans', 7.5); c.drawString(42, 158, 'National Identity Card'); c.setFont('Sans', 6); c.drawString(42, 150, 'ISLAMIC REPUBLIC OF PAKISTAN')
        c.setFillColor(colors.HexColor('#1f6b45')); c.circle(24, 163, 12, stroke=0, fill=1); c.setFillColor(colors.white); c.circle(26, 165, 8, stroke=0, fill=1); c.setFillColor(colors.HexColor('#1f6b45')); c.circle(28.5, 167, 7, stroke=0, fill=1)
        c.setFillColor(colors.black)
        for (lx, ly, l, v) in [(14, 138, 'Name', name), (14, 112, 'Father Name', fname), (14, 84, 'Gender', 'M'), (80, 84, 'Country of Stay', 'Pakistan'), (14, 60, 'Identity Number', no), (118, 60, 'Date of Birth', dob), (14, 34, 'Date of Issue', doi), (118, 34, 'Date of Expiry', doe)]:
            c.setFont('Sans', 5.8); c.drawString(lx, ly, l); c.setFont('Sans-B', 8.6); c.drawString(lx, ly - 10, v)
        face(c, 216, 52, 70, 88, seed); draw_urdu(c, 122, 152, uname, 9, 88); draw_urdu(c, 122, 128, ufname, 9, 88); ink(c, seed, 210, 22, 80, 18, BLACK, 7); c.setFont('Sans', 5.5); c.drawString(226, 12, "Holder's Signature"); c.restoreState()
    def f(c):
        num(8)(c, 1, 1); c.setFont('Serif-B', 13); c.drawCentredString(300, 935, 'Annexure “A”')
        card(c, 150, 690, PET, FA, CN, '19.08.1983', '12.06.2018', '12.06.2028', 'رب نواز گرمانی', 'اللہ بخش گرمانی', 'Rab Nawaz')
        card(c, 150, 440, FA, 'Karim Bakhsh Gurmani', '00000-0000000-3', '02.04.1951', '21.10.2016', 'Lifetime', 'اللہ بخش گرمانی', 'کریم بخش گرمانی', 'Allah Bakhsh')
        attest(c, 380, 230, 4)
    return scan(sheet(f, LEGAL), 103, 140, q=45)
def domicile(att=True):
    def f(c):
        num(9)(c, 1, 1); c.setFont('Serif-B', 13); c.drawCentredString(300, 945, 'Annexure “B”'); c.rect(50, 190, 512, 720); c.rect(54, 194, 504, 712)
        c.setFont('Serif-B', 12); c.drawCentredString(306, 872, 'GOVERNMENT OF THE PUNJAB'); c.setFont('Serif', 9); c.drawRightString(545, 886, 'FORM P-1'); c.drawString(68, 886, 'Sr. No. 0417/DCO/KWL')
        c.setFont('Serif-B', 15); c.drawCentredString(306, 846, 'CERTIFICATE OF DOMICILE'); c.setFont('Serif-I', 10); c.drawCentredString(306, 830, '(Rule 23 of the Pakistan Citizenship Rules, 1952)')
        face(c, 462, 720, 76, 92, 'Rab Nawaz young', '#dedede'); c.rect(462, 720, 76, 92)
        y = 790; c.setFont('Serif', 11.5)
        for l in ['Certified that the person named below, having satisfied the', 'undersigned on affidavit and inquiry, is domiciled in Pakistan', 'and in the Province of the Punjab, District Khanewal:']: c.drawString(70, y, l); y -= 20
        y = 690
        for l, v in [('Name', 'Rab Nawaz Gurmani'), ("Father's name", 'Allah Bakhsh Gurmani'), ('Date and place of birth', '19-08-1983, Chak 88/10-R'), ('Marital status', 'Single'), ('Trade or occupation', 'Student'), ('Address', 'Chak No. 88/10-R, Teh. Jahanian'), ('District', 'Khanewal'), ('Mark of identification', 'Cut mark on left hand')]:
            c.setFont('Serif', 11.5); c.drawString(80, y, l); c.line(230, y - 3, 530, y - 3); hand(c, 236, y, v, 15, '#222222', 'Hand2'); y -= 36
        c.setFont('Serif', 11.5); c.drawString(70, 372, 'Given under my hand and the seal of the Court this'); hand(c, 322, 372, '5th', 15, '#222222', 'Hand2'); c.drawString(346, 372, 'day of'); hand(c, 382, 372, 'March', 15, '#222222', 'Hand2'); c.drawString(430, 372, '2003.')
        ink(c, 'DCO 2003', 380, 292, 120, 34, '#222222'); c.line(370, 286, 530, 286); c.setFont('Serif-B', 10.5); c.drawCentredString(450, 272, 'District Coordination Officer'); c.drawCentredString(450, 258, 'Khanewal'); seal(c, 160, 290, 46, 'DISTRICT COORDINATION OFFICER', 'KHANEWAL', ('GOVT. OF', 'PUNJAB'), '#444444')
        if att: attest(c, 60, 70, 5)
    return scan(sheet(f, LEGAL), 104, 140, q=42, noise=4, tint=238)
def bank():
    def st():
        return [P('<b>Annexure “C”</b>', al='c', size=12, after=6), P('<b>ROHI COMMERCIAL BANK LTD.</b>', font='Sans', size=17, color='#7a3b12', after=0), P('Jahanian Branch (0000), Grain Market Road, Jahanian, District Khanewal', font='Sans', size=9, after=2), rule(t=1.5, col='#7a3b12'), SP(12),
            cols(P('Ref: RCB/JHN/OPS/2026/014', font='Sans', size=10.5), P('09 January 2026', font='Sans', size=10.5, al='r'), cw=[220, 210]), SP(14),
            P(f'Mr. {PET}<br/>S/o {FA}<br/>Chak No. 88/10-R, Tehsil Jahanian<br/>District Khanewal', font='Sans', size=10.5, lead=15, after=12), P('<b>Subject: Account No. 0000-000000-01 — restriction on operation</b>', font='Sans', size=10.5, after=10), P('Dear Customer,', font='Sans', size=10.5),
            P(f'With reference to your visit of 6 January 2026, we confirm that a debit block has been placed on your captioned current account because the identity document on record, CNIC No. {CN}, is shown with the status “BLOCKED” in the NADRA Verisys response received on 5 January 2026.', font='Sans', size=10.5, lead=16, al='j', after=8),
            P('The restriction will be removed on receipt of a clear Verisys response. You are advised to approach the nearest NADRA Registration Centre in this regard.', font='Sans', size=10.5, lead=16, al='j', after=8), P('Yours truly,', font='Sans', size=10.5, after=8), Sig('Bank OM', ['*Ghulam Murtaza Arain', 'Operations Manager'], w=170, font='Sans', inst=1, al='l'),
            Over(lambda c: (rstamp(c, 190, 16, ['ROHI COMMERCIAL BANK LTD.', 'JAHANIAN BRANCH', '09 JAN 2026'], col=RED, rot=4, size=8), attest(c, 290, -150, 6)))]
    return scan(doc(st, num(10), A4, (30, 18, 24, 20)), 105, 130, q=42)
def notice():
    def st():
        return [P('<b>Annexure “D”</b>', al='c', size=12, after=4), P('<b>NATIONAL DATABASE AND REGISTRATION AUTHORITY</b>', al='c', size=13.5, font='Cal', after=0), P('Regional Head Office, Multan', al='c', size=11, font='Cal', after=0), P('(Verification Cell)', al='c', size=11, font='Cal', after=4), rule(), SP(8),
            cols(P('No. NADRA/RHO-MTN/VB/2026/0231', font='Cal'), P('Dated: 20 January 2026', font='Cal', al='r'), cw=[240, 200]), SP(10), P('<b><u>NOTICE</u></b>', al='c', font='Cal', size=12.5, after=10),
            tbl([['Name', PET], ["Father's name", FA], ['CNIC No.', CN], ['Address', ADDR], ['Status in database', 'Digitally impounded — suspected alien'], ['Impounded since', '22 December 2025']], [130, 300], font='Cal', size=11, pad=4), SP(12),
            P('1.&nbsp; Whereas the record of the above citizen has been marked for verification of nationality, you are hereby called upon to appear before the Verification Board at this Regional Head Office on <b>Tuesday, 3 February 2026 at 10:00 a.m.</b>', font='Cal', size=11.5, lead=17, al='j', after=8),
            P('2.&nbsp; You shall bring in original, with one set of copies, any of the following: land record registered prior to 1978; domicile certificate issued prior to 1978 of yourself or a blood relative; educational documents; government employment certificate of a blood relative; or any other document of a like nature.', font='Cal', size=11.5, lead=17, al='j', after=8),
            P('3.&nbsp; In case of failure to appear the Board shall proceed on the record available with it.', font='Cal', size=11.5, lead=17, al='j', after=14), Sig('Nadra AD', ['*Assistant Director (Verification)', 'NADRA Regional Head Office, Multan'], w=210, x='r', col=BLACK, font='Cal'),
            Over(lambda c: (seal(c, 190, 40, 38, 'NADRA REGIONAL HEAD OFFICE', 'MULTAN', ('VERIFICATION', 'CELL'), VIOL, 10), attest(c, 0, -120, 7)))]
    return scan(doc(st, num(11), A4, (30, 16, 26, 20)), 106, 130, q=42, tint=240)
def reply():
    def st():
        s = [P('<b>Annexure “E”</b>', al='c', size=12, after=6), P('<i>(Typed copy)</i>', al='c', size=10.5, after=8), P('To', size=12), P('The Convener,<br/>Verification Board,<br/>NADRA Regional Head Office, Multan.', size=12, left=36, lead=18, after=10), P('Subject:&nbsp;&nbsp; <b><u>REPLY TO NOTICE No. NADRA/RHO-MTN/VB/2026/0231 DATED 20 JANUARY 2026</u></b>', size=12, lead=18, left=60, first=-60, after=10), P('Sir,', size=12)]
        for i, t in enumerate(['That I have received the notice under reply and appear before the Board on the date fixed, i.e. 3 February 2026.', 'That I am not an alien. I was born on 19.08.1983 at Chak No. 88/10-R, Tehsil Jahanian. My father, my grandfather and all my brothers were born in Pakistan or in the territories now forming Pakistan.',
            'That my father Allah Bakhsh Gurmani holds CNIC No. 00000-0000000-3 which is valid and has never been questioned by NADRA.', 'That agricultural land measuring 31 kanals 4 marlas in Chak No. 88/10-R stands in the name of my father since before 1978. A copy of the register haqdaran-e-zamin for the year 1977–78 is submitted herewith.',
            'That I passed the primary standard from Government Boys Primary School, Chak No. 88/10-R, and hold a domicile certificate of District Khanewal dated 05.03.2003.', 'That no person has made any complaint against me and, if any has been made, I request that a copy be given to me so that I can answer it.',
            'That my bank account has been stopped since January and I am in great hardship in the crushing season.', 'That the originals of the following documents have been brought for the perusal of the Board and copies are submitted: (i) CNIC of my father; (ii) certificate of domicile; (iii) school leaving certificate; (iv) register haqdaran-e-zamin 1977–78.']): s.append(P(f'{i + 1}.&nbsp;&nbsp; {t}', size=12, al='j', lead=21, left=26, first=-26, after=7))
        s += [KeepTogether([P('It is therefore requested that my CNIC may kindly be unblocked.', size=12, lead=20, after=14), P('Dated: 02.02.2026', size=12), P(f'Sd/-<br/><b>{PET}</b><br/>S/o {FA}<br/>CNIC No. {CN}<br/>{ADDR}', size=12, left=230, lead=17), Over(lambda c: attest(c, 10, -60, 8))])]
        return s
    b = doc(st, num(12), LEGAL, (34, 26, 26, 70)); assert npages(b) == 2, npages(b); return b
def representation():
    def st():
        s = [P('<b>Annexure “F”</b>', al='c', size=12, after=8), P('To', size=12), P('The Director General,<br/>NADRA Regional Head Office,<br/>Multan.', size=12, left=36, lead=18, after=10), P('Subject:&nbsp;&nbsp; <b>REPRESENTATION FOR UNBLOCKING OF CNIC No. ' + CN + '</b>', size=12, lead=18, left=60, first=-60, after=10),
            Over(lambda c: (rstamp(c, 300, 92, ['NADRA R.H.O. MULTAN', 'R & I SECTION', '', 'Diary No. _________', '', 'Date  _____________'], w=140, col=RED, rot=-3, size=8.5), hand(c, 376, 119, '1187', 13, BLACK), hand(c, 354, 97, '09.03.2026', 12, BLACK), ink(c, 'RI clerk', 412, 128, 52, 16, BLACK))), P('Respected Sir,', size=12)]
        for i, t in enumerate(['With great respect it is submitted that my CNIC was blocked without any notice. I came to know of it from my bank, whose letter is dated 09.01.2026.', 'Your office issued me notice No. NADRA/RHO-MTN/VB/2026/0231 dated 20.01.2026. I appeared before the Verification Board on 03.02.2026 with all the documents that were asked for, and gave a written reply dated 02.02.2026.',
            'The members of the Board saw the originals and told me that a decision will be sent to me in fifteen days. More than one month has passed and no decision has been received.', 'I have visited your office on 20.02.2026 and 02.03.2026. I was only told that the matter is under process at Headquarters.', 'I am a poor cultivator. The sugar mill does not make payment without a valid CNIC and my account, and the children’s school is asking for the B-Form.']): s.append(P(f'{i + 1}.&nbsp;&nbsp; {t}', size=12.5, al='j', lead=25, left=26, first=-26, after=9))
        s += [P('I request that the Board may be directed to announce its decision, and that my CNIC may be restored without more delay.', size=12.5, lead=25, al='j', after=10), P('Copies of the reply and of the documents filed with the Board are attached with the representation.', size=12.5, lead=25, al='j', after=18), KeepTogether([P('Yours obediently,', size=12, al='r'), Sig('Rab Nawaz', ['*' + PET, 'S/o ' + FA, 'CNIC No. ' + CN, 'Cell No. 0301-0000000'], w=190, x='r', inst=21, size=11), P('Dated: 09.03.2026', size=12), Over(lambda c: attest(c, 10, -130, 9))])]
        return s
    b = doc(st, num(14), LEGAL, (34, 34, 28, 62)); assert npages(b) == 2, npages(b); return scan(b, 107, 130, q=40, skew=.5)
def cm1():
    def st():
        s = head('', '')[:1] + [P('C.M. No. ____________/2026', al='c', size=12, after=2), P('In', al='c', size=12, after=2), P('Writ Petition No. ____________/2026', al='c', size=12, after=8)] + parties() + [P('<b>APPLICATION UNDER SECTION 151 C.P.C. READ WITH ARTICLE 199(4) OF THE CONSTITUTION FOR THE GRANT OF INTERIM RELIEF</b>', size=12, al='c', lead=17, after=10), P('<b><i>Respectfully Sheweth:</i></b>', size=12)]
        for i, t in enumerate(['That the titled writ petition is being filed before this Hon’ble Court, the contents of which may kindly be read as part and parcel of this application.', 'That the petitioner has a good prima facie case and there is every likelihood of its success.', 'That the balance of convenience lies in favour of the petitioner. No prejudice will be caused to the respondents if the CNIC is provisionally restored till the decision of the writ petition, as his whole record is with them.', 'That the petitioner cannot receive the price of his sugarcane crop nor operate his bank account, and will suffer irreparable loss if interim relief is not granted.', 'That an affidavit in support is attached.']): s.append(P(f'{i + 1}.&nbsp;&nbsp; {t}', size=12, al='j', lead=21, left=26, first=-26, after=8))
        s += [P(f'It is, therefore, most respectfully prayed that till the final decision of the titled writ petition the respondents may kindly be directed to provisionally unblock CNIC No. {CN} of the petitioner.', size=12, al='j', lead=21, after=8), P('Any other relief which this Hon’ble Court deems fit may also be granted.', size=12, al='j', lead=21, after=20), Sig('Rab Nawaz', ['*PETITIONER / APPLICANT'], w=180, x='r', inst=31, size=11), P('Through:', size=12), counsel(11), P('Dated: 14.04.2026', size=12)]
        return s
    b = doc(st, num(16), LEGAL, (34, 30, 28, 40)); assert npages(b) == 1, npages(b)
    a = affidavit(17, 'C.M. No. ________/2026 in Writ Petition No. ____________/2026', ['That the contents of the accompanying application for interim relief are true and correct to the best of my knowledge and belief.', 'That nothing material has been concealed from this Hon’ble Court.'], '14th day of April, 2026', '14.04.2026', '612', 41)
    assert npages(a) == 1; return scan(join(b, a), 108, 130, q=38)
def cm2(sign=True):
    def st():
        s = head('', '')[:1] + [P('C.M. No. ____________/2026', al='c', size=12, after=2), P('In', al='c', size=12, after=2), P('Writ Petition No. ____________/2026', al='c', size=12, after=8)] + parties() + [P('<b>APPLICATION FOR DISPENSING WITH THE FILING OF CERTIFIED COPIES OF ANNEXURES</b>', size=12, al='c', lead=17, after=10), P('<b><i>Respectfully Sheweth:</i></b>', size=12)]
        for i, t in enumerate(['That the titled writ petition is being filed before this Hon’ble Court.', 'That certified copies of the annexures “A” to “F” are not readily available. Photocopies attested by the counsel as true copies of the originals are attached.', 'That the petitioner undertakes to produce the originals, or certified copies, as and when required by this Hon’ble Court.']): s.append(P(f'{i + 1}.&nbsp;&nbsp; {t}', size=12, al='j', lead=21, left=26, first=-26, after=8))
        s += [P('It is, therefore, respectfully prayed that the filing of certified copies of the annexures may kindly be dispensed with.', size=12, al='j', lead=21, after=18), Sig('Rab Nawaz', ['*PETITIONER / APPLICANT'], w=180, x='r', inst=33, size=11), P('Through:', size=12), counsel(12), P('Dated: 14.04.2026', size=12)]
        return s
    b = doc(st, num(18), LEGAL, (34, 30, 28, 24)); assert npages(b) == 1, npages(b)
    a = affidavit(19, 'C.M. No. ________/2026 in Writ Petition No. ____________/2026', ['That the contents of the accompanying application for dispensation are true and correct to the best of my knowledge and belief.', 'That the annexures are true copies of their originals.'], '14th day of April, 2026', '14.04.2026', '613', 42, sign)
    return scan(join(b, a), 109, 130, q=38)
def vak(father=FA):
    def f(c):
        num(20)(c, 1, 1); W = LEGAL[0]
        c.setFont('Cal-B', 20); c.drawCentredString(W / 2, 930, 'V A K A L A T N A M A'); draw_urdu(c, 200, 925, 'وکالت نامہ', 17, 210, al='c')
        c.setFont('Cal-B', 12.5); c.drawCentredString(W / 2, 862, COURT)
        y = 826
        for l, v in [('Case', 'Writ Petition under Art. 199'), ('Petitioner', f'Rab Nawaz Gurmani s/o {father}'), ('Versus', 'Federation of Pakistan etc.'), ('On behalf of', 'Petitioner')]:
            c.setFont('Cal', 12); c.drawString(70, y, l); c.line(160, y - 3, 540, y - 3); hand(c, 168, y, v, 16); y -= 32
        c.setFont('Cal', 11); c.drawString(62, y, 'I / We, the above named, do hereby appoint and retain'); c.line(62, y - 27, 545, y - 27); hand(c, 120, y - 23, 'Ms. Shaista Iqbal Langrial, CC No. 00000', 17)
        p = P('Advocate High Court, as my / our counsel to appear, plead and act for me / us in the above case, to sign, verify and present pleadings, applications, appeals and affidavits, to deposit and withdraw money, to compromise or withdraw the case, to engage any other counsel on my / our behalf, and to do all acts necessary for the conduct of the case. I / We agree to ratify all acts done by the said counsel. The counsel shall not be bound to appear if the fee agreed is not paid in full, nor be responsible for the result of the case if I / we or my / our agent fail to attend on any date of hearing.<br/><br/>The contents have been read over to me / us in Urdu and accepted as correct, in token whereof I / we set my / our hand on', font='Cal', size=11, lead=19, al='j')
        w, h = p.wrap(483, 400); p.drawOn(c, 62, y - 38 - h); y = y - 62 - h
        hand(c, 70, y, '13 April 2026', 17); c.setFont('Cal', 11); c.drawString(170, y + 2, 'at'); hand(c, 190, y, 'Multan', 17); c.line(62, y - 4, 165, y - 4); c.line(184, y - 4, 260, y - 4)
        c.setFont('Cal-B', 11); ink(c, 'Rab Nawaz', 80, 400, 120, 32, BLUE, 61); c.line(62, 392, 230, 392); c.drawString(62, 378, 'Signature of client'); c.setFont('Cal', 10); c.drawString(62, 364, 'CNIC: ' + CN)
        # thumb
        c.saveState(); c.translate(290, 408); c.rotate(12); c.setStrokeColor(colors.HexColor('#3b3f86')); c.setLineWidth(1)
        for k in range(2, 15): c.ellipse(-k * 1.35, -k * 1.9, k * 1.35, k * 1.9)
        c.restoreState(); c.setFont('Cal', 10); c.drawCentredString(290, 364, 'L.T.I.')
        c.setFont('Cal-B', 11); c.drawString(380, 436, 'Accepted'); ink(c, 'Shaista Langrial', 392, 402, 120, 28, BLACK, 62); c.line(380, 394, 545, 394); c.drawString(380, 380, 'Shaista Iqbal Langrial'); c.setFont('Cal', 10); c.drawString(380, 366, 'Advocate High Court, CC No. 00000')
        # court fee / welfare stamp
        for k, (a, b2) in enumerate([('COURT FEE', 'Rs. 5'), ('MULTAN BAR', 'WELFARE Rs. 50')]):
            x = 90 + k * 120; c.setFillColor(colors.HexColor('#c9ddc4' if k else '#e3cfb4')); c.rect(x, 230, 86, 104, fill=1); c.setFillColor(colors.black); c.setFont('Cal-B', 10); c.drawCentredString(x + 43, 306, a); c.drawCentredString(x + 43, 280, b2); c.setFont('Cal', 8); c.drawCentredString(x + 43, 250, 'No. 000000')
        seal(c, 190, 240, 30, 'DISTRICT BAR', 'MULTAN', ('2026',), '#333333', 20)
    return scan(sheet(f, LEGAL), 110, 130, gray=False, q=40, tint=240)
def build(F):
    o = {}
    o['00 Index.pdf'] = index()
    o['01 Writ Petition - Rab Nawaz Gurmani v Federation - 14.04.2026.pdf'] = petition([0, 1, 3, 2, 4, 5] if F else None)
    aff = affidavit(7, 'Writ Petition No. ____________/2026', ['That the contents of the accompanying writ petition are true and correct to the best of my knowledge and belief.', 'That no other writ petition on the same subject matter has been filed before this Hon’ble Court or any other court.', 'That nothing material has been kept concealed from this Hon’ble Court.'],
                    *(('11th day of April, 2026', '11.04.2026', '571') if F else ('14th day of April, 2026', '14.04.2026', '611')), 40); assert npages(aff) == 1
    o['02 Affidavit in support of WP.pdf'] = scan(aff, 102, 140, q=40)
    o['Annexures/A - CNICs.pdf'] = cnics(); o['Annexures/B - Domicile.pdf'] = domicile(not F)
    if not F: o['Annexures/C - Bank letter 09.01.2026.pdf'] = bank()
    o['Annexures/D - NADRA notice 20.01.2026.pdf'] = notice(); o['Annexures/E - Reply to notice 02.02.2026.pdf'] = reply(); o['Annexures/F - Representation 09.03.2026.pdf'] = representation()
    o['03 CM-1 interim relief with affidavit.pdf'] = cm1(); o['04 CM-2 dispensation with affidavit.pdf'] = cm2(not F); o['05 vakalatnama signed.pdf'] = vak('Allah Ditta Gurmani' if F else FA)
    o['matter.json'] = json.dumps({"version": 1, "packs": ["pk-high-court-petition"], "opened": "2026-03-30", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-04-16"},
        "parties": [{"role": "petitioner", "names": ["Rab Nawaz Gurmani"], "born": "1983-08-19", "numbers": {"cnic": CN}}, {"role": "respondent", "names": ["Federation of Pakistan"]}, {"role": "respondent", "names": ["National Database and Registration Authority", "NADRA"]}]}, indent=1).encode()
    return o
EXP = {"pack": "pk-high-court-petition", "as_of": "2026-04-15", "faults": [
 {"id": "F1", "sort": "date", "files": ["02 Affidavit in support of WP.pdf"], "page": 1, "what": "The affidavit in support of the petition was verified and attested by the Oath Commissioner on 11.04.2026 (S. No. 571), three days before the petition it verifies was dated and signed (14.04.2026; index also says 14.04.2026).", "why_it_matters": "An affidavit can't verify the contents of a petition not yet made; the office objects and the affidavit must be sworn afresh.", "severity": "error"},
 {"id": "F2", "sort": "signature", "files": ["04 CM-2 dispensation with affidavit.pdf"], "page": 2, "what": "The affidavit with C.M. No. 2 bears the Oath Commissioner's stamp and the counsel's identification, but the deponent has signed in neither place.", "why_it_matters": "An unsigned affidavit is no affidavit; the attestation is of nothing and the C.M. is returned.", "severity": "error"},
 {"id": "F3", "sort": "missing", "files": ["00 Index.pdf", "01 Writ Petition - Rab Nawaz Gurmani v Federation - 14.04.2026.pdf"], "page": None, "what": "Annexure C (letter of Rohi Commercial Bank dated 09.01.2026, page 10), which the index lists and paragraph 4 of the petition relies on, is not in the file; the paging jumps from 9 to 11.", "why_it_matters": "Incomplete paper book; the office objection is that annexures are not complete as per index.", "severity": "error"},
 {"id": "F4", "sort": "mismatch", "files": ["05 vakalatnama signed.pdf"], "page": 1, "what": "The vakalatnama is given by Rab Nawaz Gurmani son of Allah Ditta Gurmani; everywhere else the petitioner is son of Allah Bakhsh Gurmani.", "why_it_matters": "Parentage identifies the party in Pakistan; the authority is not by the petitioner as described and is refused.", "severity": "error"},
 {"id": "F5", "sort": "order", "files": ["01 Writ Petition - Rab Nawaz Gurmani v Federation - 14.04.2026.pdf"], "page": 3, "what": "In the scan of the petition the sheet numbered 4 comes before the sheet numbered 3.", "why_it_matters": "Paper book must be in running order; paragraphs are read out of order.", "severity": "error"},
 {"id": "F6", "sort": "other", "files": ["Annexures/B - Domicile.pdf"], "page": 1, "what": "Annexure B is a plain photocopy: it lacks the advocate's 'attested to be true copy' stamp and signature which each other annexure bears (and C.M. No. 2 says all annexures A to F are attested).", "why_it_matters": "Unattested photocopies are an ordinary office objection.", "severity": "warning"}],
 "clean_doubts": ["The index carries no day of receipt and the W.P. and C.M. numbers are left blank (usual before institution).", "The register haqdaran-e-zamin and school leaving certificate named in the reply are not annexed to the petition.", "Blank urgent form and process-fee forms are not in the file."]}
if __name__ == '__main__': write_matter('01', build, EXP)
