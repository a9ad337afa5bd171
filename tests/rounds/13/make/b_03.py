from kit import *
SP_ = 'Imran Yousaf Sethi'; AP = 'Mahnoor Fatima Qazi'; ADR = '14 Larkhill Terrace, Derby DE99 0AA'
PPS, PPA = '000000012', 'AA0000021'
def mrz(country, sur, giv, no, nat, dob, sex, exp, pers=''):
    def cd(s):
        v = lambda ch: 0 if ch == '<' else (int(ch) if ch.isdigit() else ord(ch) - 55)
        return str(sum(v(ch) * (7, 3, 1)[i % 3] for i, ch in enumerate(s)) % 10)
    l1 = f'P<{country}{sur.replace(" ", "<")}<<{giv.replace(" ", "<")}'.ljust(44, '<')
    n = no.ljust(9, '<'); p = pers.ljust(14, '<'); b = n + cd(n) + nat + dob + cd(dob) + sex + exp + cd(exp) + p
    pc = cd(p) if pers else '<'
    b += pc; comp = n + cd(n) + dob + cd(dob) + exp + cd(exp) + p + pc
    return l1, b + cd(comp)
def passport(c, x, y, top, fields, m, seed, woman, tint, g, extra=None):
    c.saveState(); c.translate(x, y); c.setFillColor(colors.HexColor(tint)); c.roundRect(0, 0, 440, 310, 8, stroke=1, fill=1); guill(c, 2, 2, 436, 306, g, 44, 8)
    c.setFillColor(colors.black); c.setFont('Sans-B', 10.5); c.drawString(16, 288, top)
    face(c, 18, 108, 108, 140, seed, woman=woman); y0 = 266
    for row in fields:
        xx = 142
        for l, v, wd in row: c.setFont('Sans', 5.6); c.drawString(xx, y0, l); c.setFont('Sans-B', 9.2); c.drawString(xx, y0 - 11, v); xx += wd
        y0 -= 27
    ink(c, seed, 26, 78, 92, 22, BLACK, 3); c.setFont('Sans', 5.4); c.drawString(30, 70, "Holder's signature")
    if extra: extra(c)
    c.setFont('Mono-B', 14.6); c.drawString(16, 34, m[0]); c.drawString(16, 14, m[1]); c.restoreState()
def sponsor_pp():
    def f(c):
        passport(c, 20, 20, 'UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND', [[('Type/Type', 'P', 60), ('Code/Code', 'GBR', 90), ('Passport No./Passeport No.', PPS, 0)], [('Surname/Nom (1)', 'SETHI', 0)], [('Given names/Prénoms (2)', 'IMRAN YOUSAF', 0)], [('Nationality/Nationalité (3)', 'BRITISH CITIZEN', 0)],
            [('Date of birth/Date de naissance (4)', '17 FEB /FEV 93', 0)], [('Sex/Sexe (5)', 'M', 60), ('Place of birth/Lieu de naissance (6)', 'DERBY', 0)], [('Date of issue/Date de délivrance (7)', '11 SEP /SEPT 21', 140), ('Authority/Autorité (8)', 'HMPO', 0)], [('Date of expiry/Date d’expiration (9)', '11 SEP /SEPT 31', 0)]],
            mrz('GBR', 'SETHI', 'IMRAN YOUSAF', PPS, 'GBR', '930217', 'M', '310911'), 'Imran Sethi', False, '#e9eaf0', '#b9bfd8')
    return photo(sheet(f, (480, 350)), 301, 190, wood=(150, 120, 92), q=66, margin=.1)
def applicant_pp():
    def f(c):
        c.setFont('Sans', 9)
        passport(c, 70, 430, 'ISLAMIC REPUBLIC OF PAKISTAN  —  PASSPORT', [[('Type', 'P', 50), ('Country Code', 'PAK', 90), ('Passport Number', PPA, 0)], [('Surname', 'QAZI', 0)], [('Given Names', 'MAHNOOR FATIMA', 0)], [('Nationality', 'PAKISTANI', 110), ('Citizenship Number', '00000-0000000-2', 0)],
            [('Date of Birth', '03 NOV 1997', 110), ('Sex', 'F', 40), ('Place of Birth', 'SIALKOT, PAK', 0)], [('Father Name', 'QAZI, ABDUL MAJEED', 0)], [('Date of Issue', '14 AUG 2023', 110), ('Issuing Authority', 'PAKISTAN', 0)], [('Date of Expiry', '13 AUG 2033', 110), ('Tracking Number', '00000000000', 0)]],
            mrz('PAK', 'QAZI', 'MAHNOOR FATIMA', PPA, 'PAK', '971103', 'F', '330813', '0000000000002'), 'Mahnoor Qazi', True, '#eaf1ea', '#b4cfbb')
    return scan(sheet(f), 302, 170, gray=False, q=48, skew=.6, producer='HP Scan')
def mrc():
    def f(c):
        guill(c, 40, 60, 515, 740, '#d3dfd6', 60, 8); c.setStrokeColor(colors.HexColor('#1d6b4a')); c.rect(40, 60, 515, 740); c.rect(44, 64, 507, 732); c.setFillColor(colors.black)
        c.setFont('Sans-B', 13); c.drawCentredString(297, 768, 'GOVERNMENT OF THE PUNJAB'); c.setFont('Sans', 10); c.drawCentredString(297, 752, 'Local Government and Community Development Department'); c.setFont('Sans-B', 15); c.drawCentredString(297, 726, 'MARRIAGE REGISTRATION CERTIFICATE'); draw_urdu(c, 197, 724, 'نکاح رجسٹریشن سرٹیفکیٹ', 13, 200, al='c')
        c.setFont('Sans', 9); c.drawString(60, 684, 'CRMS No.  M000000-25-0021'); c.drawRightString(535, 684, 'Form No.  ML000000')
        y = 660; rows = [('Date of marriage', '12-04-2025', 'شادی کی تاریخ'), ('Date of registration', '14-04-2025', 'اندراج کی تاریخ'), ("Groom's name", SP_, 'دولہا کا نام'), ("Groom's passport no.", PPS, 'پاسپورٹ نمبر'), ("Groom's date of birth", '17-02-1993', 'تاریخ پیدائش'), ("Groom's father", 'Yousaf Ali Sethi', 'والد کا نام'), ("Bride's name", AP, 'دلہن کا نام'), ("Bride's CNIC no.", '00000-0000000-2', 'شناختی کارڈ نمبر'), ("Bride's date of birth", '03-11-1997', 'تاریخ پیدائش'), ("Bride's father", 'Abdul Majeed Qazi', 'والد کا نام'), ('Nikah Registrar', 'Hafiz Muhammad Siddique', 'نکاح رجسٹرار'), ('Union council', 'UC 14 Model Town, Sialkot', 'یونین کونسل')]
        for l, v, u in rows:
            c.setFont('Sans', 10); c.drawString(64, y, l); c.setFont('Sans-B', 10.5); c.drawString(200, y, v); draw_urdu(c, 420, y + 18, u, 10, 115); c.setLineWidth(.3); c.line(60, y - 8, 535, y - 8); y -= 33
        c.setFont('Sans', 10); c.drawString(64, 226, 'Date of issue:  02-05-2025'); c.drawString(64, 206, 'Entered in register at serial 0087 of 2025')
        ink(c, 'UC Secretary', 400, 172, 110, 30); c.setFont('Sans', 9.5); c.line(390, 166, 535, 166); c.drawCentredString(462, 153, 'Secretary, Union Council 14'); c.drawCentredString(462, 141, 'Model Town, Sialkot'); seal(c, 330, 170, 40, 'UNION COUNCIL No. 14', 'SIALKOT', ('SECRETARY',), VIOL, -12)
    return sheet(f)
NN = [('یونین کونسل / تحصیل / ضلع', 'یونین کونسل نمبر 14 ماڈل ٹاؤن، سیالکوٹ', 'Union council, tehsil and district', 'Union Council No. 14, Model Town, Tehsil and District Sialkot'),
 ('دولہا کا نام مع ولدیت و سکونت', 'عمران یوسف سیٹھی ولد یوسف علی سیٹھی، ڈربی، برطانیہ', 'Bridegroom, his father and residence', 'Imran Yousaf Sethi son of Yousaf Ali Sethi, Derby, United Kingdom'),
 ('دولہا کی تاریخ پیدائش / عمر', '17-02-1993 ، 32 سال', 'Bridegroom’s date of birth / age', '17-02-1993, 32 years'),
 ('دلہن کا نام مع ولدیت و سکونت', 'ماہ نور فاطمہ قاضی دختر عبدالمجید قاضی، ماڈل ٹاؤن، سیالکوٹ', 'Bride, her father and residence', 'Mahnoor Fatima Qazi daughter of Abdul Majeed Qazi, Model Town, Sialkot'),
 ('دلہن کنواری، بیوہ یا مطلقہ', 'کنواری', 'Whether maiden, widow or divorced', 'Maiden'), ('دلہن کی تاریخ پیدائش / عمر', '03-11-1997 ، 27 سال', 'Bride’s date of birth / age', '03-11-1997, 27 years'),
 ('دلہن کا وکیل', 'عبدالمجید قاضی (والد)', 'Vakil of the bride', 'Abdul Majeed Qazi (father)'), ('وکیل کے تقرر کے گواہان', 'نعیم اختر قاضی، طاہر محمود', 'Witnesses to the appointment of the bride’s vakil', 'Naeem Akhtar Qazi; Tahir Mahmood'),
 ('دولہا کا وکیل', 'کوئی نہیں', 'Vakil of the bridegroom', 'None'), ('دولہا کے وکیل کے گواہان', 'کوئی نہیں', 'Witnesses to that appointment', 'None'), ('شادی کے گواہان', 'کاشف رضا ولد غلام رضا، بلال سیٹھی ولد یوسف علی سیٹھی', 'Witnesses to the marriage', 'Kashif Raza son of Ghulam Raza; Bilal Sethi son of Yousaf Ali Sethi'),
 ('شادی کی تاریخ', '12-04-2025', 'Date on which the marriage was contracted', '12-04-2025'), ('مہر کی رقم', 'مبلغ 300000 روپے', 'Amount of dower', 'Rs. 300,000'), ('معجل / غیر معجل', 'معجل 100000 ، غیر معجل 200000', 'Prompt and deferred', 'Prompt Rs. 100,000; deferred Rs. 200,000'),
 ('بوقت نکاح ادا شدہ مہر', 'معجل مہر ادا کر دیا گیا', 'Dower paid at the time of marriage', 'The prompt dower was paid'), ('مہر کے عوض جائیداد', 'کوئی نہیں', 'Property given in lieu of dower', 'None'), ('خاص شرائط', 'کوئی نہیں', 'Special conditions', 'None'), ('طلاق کا حق تفویض', 'نہیں', 'Right of divorce delegated to the wife', 'No'),
 ('شوہر کے حق طلاق پر پابندی', 'نہیں', 'Husband’s right of divorce curtailed', 'No'), ('مہر و نان نفقہ کی دستاویز', 'نہیں', 'Document on dower, maintenance etc.', 'No'), ('دولہا کی پہلی بیوی', 'نہیں', 'Existing wife of the bridegroom', 'None'), ('ثالثی کونسل کی اجازت', 'لاگو نہیں', 'Permission of the Arbitration Council', 'Not applicable'),
 ('نکاح خواں کا نام و پتہ', 'حافظ محمد صدیق، جامع مسجد ماڈل ٹاؤن', 'Person who solemnised the marriage', 'Hafiz Muhammad Siddique, Jamia Masjid Model Town'), ('اندراج کی تاریخ', '14-04-2025', 'Date of registration', '14-04-2025'), ('فیس رجسٹریشن', '200 روپے', 'Registration fee paid', 'Rs. 200')]
def nikah():
    def rows(a, b):
        r = []
        for i in range(a, b): r.append([U(NN[i][1], 10.5, 210, color='#1b2f8a'), U(NN[i][0], 9.5, 180), str(i + 1)])
        return tbl(r, [230, 200, 40], font='Serif', size=11, pad=2, extra=[('VALIGN', (0, 0), (-1, -1), 'MIDDLE')])
    def st():
        s = [U('نکاح نامہ', 19, al='c'), U('فارم دوم — مسلم فیملی لاز آرڈیننس 1961 کے قاعدہ 8 اور 10 کے تحت', 9, al='c'), rows(0, 13), PageBreak(), rows(13, 25), SP(16)]
        L = lambda p, t: Draw(150, 64, lambda c: (ink(c, p, 20, 34, 100, 24, BLACK, 2), c.line(5, 28, 145, 28), draw_urdu(c, 5, 30, t, 10, 140, al='c')))
        s += [cols(L('Imran Sethi', 'دستخط دولہا'), L('Mahnoor Qazi', 'دستخط دلہن'), L('Vakil Majeed', 'دستخط وکیل دلہن'), cw=[160, 160, 160]), SP(4), cols(L('Wit Kashif', 'گواہ اول'), L('Wit Bilal', 'گواہ دوم'), L('Hafiz Siddique', 'نکاح رجسٹرار مع مہر'), cw=[160, 160, 160]),
              Over(lambda c: seal(c, 440, -22, 33, 'NIKAH REGISTRAR', 'UC 14 SIALKOT', ('Lic. 000',), VIOL, 14))]
        return s
    b = doc(st, lambda c, i, n: (c.setFont('Serif', 9), c.drawString(60, 24, f'Reg. Book 0012   Leaf 087   {i}/2')), A4, (22, 12, 22, 16)); assert npages(b) == 2, npages(b); return b
def translation(cert=True):
    def st():
        s = [P('<b>TRANSLATION FROM URDU INTO ENGLISH</b>', al='c', font='Carl', size=13, after=2), P('NIKAH NAMA (Form II, rules 8 and 10 under the Muslim Family Laws Ordinance, 1961)', al='c', font='Carl', size=10.5, after=6), tbl([[str(i + 1), a, b] for i, (_, _, a, b) in enumerate(NN)], [26, 190, 270], font='Carl', size=9.5, pad=1.7), SP(6),
             P('[Signed: bridegroom; bride; bride’s vakil; first witness; second witness; Nikah Registrar] [Round seal: NIKAH REGISTRAR, UC 14 SIALKOT] Reg. Book 0012, Leaf 087', font='Carl', size=9.5, after=8)]
        if cert: s += [KeepTogether([P('<b>Translator’s certificate</b>', font='Carl', size=11, after=3), P('I, Saima Rasheed Butt, certify that I am fluent in Urdu and English and that the above is a true and accurate translation of the original Urdu nikah nama shown to me (Book 0012, Leaf 087).', font='Carl', size=10.5, after=3),
                 Sig('Saima Butt', ['*Saima Rasheed Butt, translator', 'Kutchery Road Translations, 3 Kutchery Road, Sialkot', 'Tel. 0000-0000000   saima@kutcheryroad.example', 'Date of translation: 20 April 2026'], w=240, font='Carl', size=9.5, al='l'), Over(lambda c: seal(c, 320, 46, 34, 'KUTCHERY ROAD TRANSLATIONS', 'SIALKOT', ('S. R. BUTT',), GREEN, -8))])]
        return s
    b = doc(st, None, A4, (20, 14, 20, 12)); assert npages(b) == 1, npages(b); return b
MON = [('December 2025', '31/12/2025', 9, '2025/26'), ('January 2026', '30/01/2026', 10, '2025/26'), ('February 2026', '27/02/2026', 11, '2025/26'), ('March 2026', '31/03/2026', 12, '2025/26'), ('April 2026', '30/04/2026', 1, '2026/27'), ('May 2026', '29/05/2026', 2, '2026/27')]
def cumtax(n): return int(2650 * n - n * 1048.25) * .2 if n else 0
def pay(n):
    t = round(cumtax(n) - cumtax(n - 1), 2); return t, 128.16, 85.20, round(2650 - t - 128.16 - 85.20, 2)
F2 = lambda v: f'{v:,.2f}'
def payslips(skip=None):
    out = []
    for i, (mon, d, n, ty) in enumerate(MON):
        if i == skip: continue
        t, ni, pe, net = pay(n)
        def st():
            return [cols(P('<b>PEAKLINE PRECISION LTD</b><br/>Unit 6, Alfreton Road Industrial Estate, Derby DE99 0AB', font='Sans', size=10), P(f'<b>PAYSLIP</b><br/>Employer PAYE ref. 000/PP000', font='Sans', size=10, al='r'), cw=[300, 200]), SP(8),
                tbl([['Employee', 'Employee no.', 'NI number', 'Tax code', 'Tax year / period', 'Pay date'], ['Mr I Y Sethi', '0047', 'XX 00 00 00 X', '1257L', f'{ty}  Month {n}', d]], [100, 74, 84, 56, 106, 80], font='Sans', size=8.5, head=True), SP(8),
                tbl([['Payments', 'Units', 'Amount £', 'Deductions', 'Amount £'], ['Basic salary', '1.00', '2,650.00', 'PAYE tax', F2(t)], ['', '', '', 'National Insurance (A)', F2(ni)], ['', '', '', 'Pension (relief at source)', F2(pe)], ['<b>Total payments</b>', '', '<b>2,650.00</b>', '<b>Total deductions</b>', f'<b>{F2(t + ni + pe)}</b>']], [140, 50, 80, 150, 80], font='Sans', size=9, head=True), SP(8),
                tbl([['Year to date', 'Taxable pay £', 'Tax paid £', 'Employee NI £', 'Pension £'], ['', F2(2650 * n), F2(cumtax(n)), F2(128.16 * n), F2(85.20 * n)]], [100, 100, 100, 100, 100], font='Sans', size=9, head=True), SP(10),
                tbl([[f'Pay for {mon}', 'Paid by BACS to account ending 0012', f'<b>NET PAY  £{F2(net)}</b>']], [150, 200, 150], font='Sans', size=10, pad=6),
                SP(8), P('Imran Yousaf Sethi, ' + ADR, font='Sans', size=9)]
        out.append(doc(st, None, A4, (17, 18, 17, 20), title='Payslip ' + mon))
    return join(*out)
def bank(order=None):
    import datetime as dt
    r = random.Random(33); tx = []; D = dt.date
    for (y, m) in [(2025, 12), (2026, 1), (2026, 2), (2026, 3), (2026, 4), (2026, 5)]:
        tx.append((D(y, m, 3), 'STO', 'P J HOLLIS RENT', -625.00)); tx.append((D(y, m, 5), 'DD', 'DERWENT ENERGY', -round(r.uniform(78, 96), 2))); tx.append((D(y, m, 12), 'DD', 'MOBILE CO', -18.00)); tx.append((D(y, m, 14), 'TFR', 'RUPEE ROUTE M F QAZI', -150.00))
        ct = {(2025, 12): 122.10, (2026, 1): 122.10, (2026, 4): 128.43, (2026, 5): 128.43}.get((y, m))
        if ct: tx.append((D(y, m, 10), 'DD', 'DERBY CITY COUNCIL CTAX', -ct))
        for k in range(14):
            day = r.randint(1, 28)
            if (y, m) == (2025, 12): day = 1 + day % 10
            if (y, m) == (2026, 1): day = max(day, 5 + k)
            tx.append((D(y, m, day), 'CARD', r.choice(['ALLENTON FRESH MKT', 'BUS PASS TRENT VALLEY', 'NORMANTON BAKERY', 'SUPERMARKET 0447', 'PHARMACY 12', 'PETROL STN A52', 'SPICE CORNER', 'HARDWARE DIRECT']), -round(r.uniform(4, 52), 2)))
    for mon, d, n, ty in MON: dd = [int(v) for v in d.split('/')]; tx.append((D(dd[2], dd[1], dd[0]), 'BGC', 'PEAKLINE PRECISION SALARY', pay(n)[3]))
    for d, a in ((D(2025, 12, 2), -612.00),): tx.append((d, 'CARD', 'GULF LINK AIRWAYS', a))
    tx.sort(key=lambda t: (t[0], t[1] != 'STO')); bal = 3412.77; rows = []
    for d, k, t, a in tx: bal = round(bal + a, 2); rows.append([d.strftime('%d %b %y'), k, t, F2(-a) if a < 0 else '', F2(a) if a > 0 else '', F2(bal)])
    inn = sum(a for *_, a in tx if a > 0); ou = -sum(a for *_, a in tx if a < 0); per = -(-len(rows) // 4)
    def st():
        s = [cols(P(f'Mr Imran Yousaf Sethi<br/>{ADR.replace(", ", "<br/>")}', font='DV', size=9, lead=13), P('<b>Current account</b><br/>Sort code 00-00-00<br/>Account no. 00000012<br/>Statement 01 Dec 2025 to 31 May 2026<br/>Produced 01 June 2026', font='DV', size=9, lead=13), cw=[250, 240]), SP(10),
             tbl([['Opening balance', 'Money in', 'Money out', 'Closing balance'], ['£3,412.77', '£' + F2(inn), '£' + F2(ou), '£' + F2(bal)]], [122] * 4, font='DV', size=8.5, head=True, headbg='#dbe7f3'), SP(10)]
        for p in range(4):
            s += [tbl([['Date', 'Type', 'Description', 'Paid out £', 'Paid in £', 'Balance £']] + rows[p * per:(p + 1) * per], [64, 42, 190, 62, 62, 70], font='DV', size=7.8, head=True, grid=.25, pad=2.2, headbg='#dbe7f3', col='#9bb0c4'), PageBreak()]
        s[-1] = P('End of statement. This statement was produced by Trent &amp; Derwent Bank plc and may be verified at any branch.', font='DV', size=8, before=8); return s
    def on(c, i, n):
        c.setFillColor(colors.HexColor('#174a7c')); c.rect(0, 806, 596, 36, stroke=0, fill=1); c.setFillColor(colors.white); c.setFont('DV-B', 13); c.drawString(48, 818, 'Trent & Derwent Bank'); c.setFillColor(colors.black); c.setFont('DV', 7.5); c.drawString(48, 26, 'Trent & Derwent Bank plc. Registered office: 1 Exchange Walk, Nottingham NG99 0AA'); c.drawRightString(547, 26, f'Page {i} of {n}')
        rstamp(c, 415, 44, ['TRENT & DERWENT BANK plc', 'DERBY BRANCH', '01 JUN 2026'], col='#174a7c', rot=3, size=7); ink(c, 'Bank Derby', 470, 40, 56, 12, BLACK, i)
    b = doc(st, on, A4, (17, 18, 17, 32), title='Statement'); assert npages(b) == 4, npages(b)
    return join(b, order=order) if order else b
def employer(sign=True):
    def st():
        f = dict(font='Cal', size=11, lead=15.5)
        return [P('<b>PEAKLINE PRECISION LTD</b>', font='Cal', size=17, color='#26456b', after=0), P('Unit 6, Alfreton Road Industrial Estate, Derby DE99 0AB · 01332 000000 · hr@peakline.example · Company no. 00000000', font='Cal', size=9, after=2), rule(t=1.4, col='#26456b'), SP(14), P('2 June 2026', **f), P('UK Visas and Immigration<br/>Entry Clearance', **f, after=10), P('Dear Sir or Madam', **f, after=6), P(f'<b>{SP_}, date of birth 17 February 1993, {ADR}</b>', **f, after=8),
            P('I confirm that Mr Sethi is employed by Peakline Precision Ltd as a CNC Setter-Operator. His employment began on 6 September 2021 and has been continuous since then.', **f, al='j', after=7), P('His employment is permanent and full time (39 hours a week). His gross annual salary is £31,800.00, paid monthly at £2,650.00. He has been paid at this level since 1 April 2025.', **f, al='j', after=7),
            P('Salary is paid by BACS on the last working day of each month into his account with Trent &amp; Derwent Bank ending 0012. Our payslips are issued electronically; I have seen the six payslips for December 2025 to May 2026 and confirm that they are authentic and were issued by this company.', **f, al='j', after=7), P('Please contact me if you need anything further.', **f, after=10), P('Yours faithfully', **f, after=4), Sig('Gillian Marsh' if sign else None, ['*Gillian Marsh', 'Human Resources Manager', 'Peakline Precision Ltd', 'g.marsh@peakline.example'], w=190, font='Cal', size=11, al='l', line=False, h=44)]
    return scan(doc(st, None, A4, (27, 18, 25, 20)), 305, 150, q=45, gray=False, producer='RICOH MP C3004')
def accommodation():
    def st():
        f = dict(font='Serif', size=11.5, lead=17)
        return [P('Mr P J Hollis<br/>2 Cavendish Rise<br/>Mickleover<br/>Derby DE99 0AC<br/>Tel. 01332 000001', **f, left=330), SP(10), P('29 May 2026', **f), P('To: UK Visas and Immigration', **f, after=8), P('<b>14 Larkhill Terrace, Derby DE99 0AA</b>', **f, after=8),
            P('I own the above house. It is a two-bedroom terraced house with a living room, kitchen and bathroom. Mr Imran Yousaf Sethi has rented the whole house from me since 1 August 2024 under an assured shorthold tenancy which now runs from month to month. The rent is £625 a month and is paid up to date. He lives there on his own at present.', **f, al='j', after=8),
            P('I understand that his wife, Mrs Mahnoor Fatima Qazi, is applying for a visa to join him. I agree to her living at the property with him for as long as the tenancy continues. With the two of them the house will not be overcrowded.', **f, al='j', after=12), P('Yours sincerely', **f, after=6), Sig('P Hollis', ['Peter James Hollis', 'Landlord'], w=170, size=11.5, al='l', line=False, h=42)]
    def ct():
        f = dict(font='Sans', size=10, lead=14)
        return [P('<b>Derby City Council</b>', font='Sans', size=18, color='#5a2a6d', after=2), P('Council Tax bill 2026/27 — for the period 1 April 2026 to 31 March 2027', **f, after=10), cols(P(f'Mr Imran Yousaf Sethi<br/>{ADR.replace(", ", "<br/>")}', **f), P('Account number 00000021<br/>Date of bill 9 March 2026<br/>Property band B<br/>Property: 14 Larkhill Terrace', **f), cw=[260, 200]), SP(14),
            tbl([['Details', 'Amount £'], ['Council tax for band B', '1,712.40'], ['Less single person discount 25%', '−428.10'], ['<b>Total to pay</b>', '<b>1,284.30</b>']], [330, 120], font='Sans', size=10, head=True), SP(12), P('Payable by direct debit in 10 instalments of £128.43 on the 10th of each month, 10 April 2026 to 10 January 2027.', **f), P('You must tell us within 21 days if another adult moves into your home.', **f)]
    return scan(join(doc(st, None, A4, (27, 22, 25, 20)), doc(ct, None, A4, (25, 22, 25, 20))), 306, 140, q=42)
def ielts(dob='03/11/1997'):
    def f(c):
        guill(c, 30, 420, 535, 390, '#e6d9de', 40, 7); c.setFillColor(colors.HexColor('#b1122a')); c.setFont('Sans-B', 26); c.drawString(46, 768, 'IELTS'); c.setFillColor(colors.black); c.setFont('Sans-B', 12); c.drawString(136, 778, 'Life Skills for UKVI'); c.setFont('Sans', 10); c.drawString(136, 764, 'Test Report Form — Speaking and Listening'); c.rect(30, 420, 535, 390); face(c, 452, 660, 92, 112, 'Mahnoor Qazi', '#eeeeee', True)
        rows = [('Family name', 'QAZI'), ('First name(s)', 'MAHNOOR FATIMA'), ('Candidate ID (passport)', PPA), ('Date of birth', dob), ('Sex', 'F'), ('Country of nationality', 'PAKISTAN'), ('Test date', '21/03/2026'), ('Centre', 'PK000 Lahore — UKVI'), ('CEFR level', 'A1'), ('Result', 'PASS'), ('UKVI number', 'LSA1/000000/00021')]
        y = 738
        for l, v in rows: c.setFont('Sans', 9); c.drawString(46, y, l); c.rect(176, y - 6, 250, 19); c.setFont('Sans-B', 10); c.drawString(182, y, v); y -= 25
        ink(c, 'Ielts Admin', 60, 440, 90, 22, BLACK); c.setFont('Sans', 8); c.drawString(60, 430, 'Administrator'); c.drawString(220, 430, 'Date 31/03/2026'); seal(c, 480, 500, 40, 'TEST CENTRE LAHORE', 'IELTS', ('PK000', 'VALID'), '#b1122a', 10)
    return scan(sheet(f), 307, 150, gray=False, q=46, skew=-.5)
def tb(exam, exp, iss):
    def f(c):
        c.setFont('Sans-B', 15); c.drawString(40, 560, 'UK TUBERCULOSIS DETECTION PROGRAMME'); c.setFont('Sans-B', 12); c.drawString(40, 542, 'MEDICAL CERTIFICATE — TB CLEARANCE'); c.setFont('Sans', 8.3); c.drawString(40, 526, 'International Organization for Migration, Migration Health Assessment Centre, Lahore'); c.setStrokeColor(colors.HexColor('#0b5ea8')); c.setLineWidth(2); c.rect(24, 24, 372, 566); c.setLineWidth(.5); c.setStrokeColor(colors.black); face(c, 290, 400, 84, 104, 'Mahnoor Qazi', '#e8eef5', True)
        y = 488
        for l, v in [('Certificate no.', 'PKLHE00000021'), ('Surname', 'QAZI'), ('Given names', 'MAHNOOR FATIMA'), ('Date of birth', '03 Nov 1997'), ('Sex', 'Female'), ('Nationality', 'Pakistani'), ('Passport no.', PPA), ('Date of examination', exam), ('Chest X-ray', 'Normal'), ('Sputum', 'Not required'), ('Certificate issued', iss), ('Certificate expires', exp)]:
            c.setFont('Sans', 9.5); c.drawString(44, y, l); c.setFont('Sans-B', 10.5); c.drawString(150, y, v); y -= 24
        c.setFont('Sans', 10); c.drawString(44, 176, 'The above person shows NO EVIDENCE of active pulmonary tuberculosis.'); ink(c, 'Dr Lahore IOM', 60, 112, 110, 30); c.line(44, 106, 210, 106); c.setFont('Sans', 9.5); c.drawString(44, 93, 'Dr Rubina Asghar, Panel Physician'); seal(c, 310, 112, 44, 'MIGRATION HEALTH LAHORE', 'TB SCREENING', ('CLEARED',), '#0b5ea8', -10)
    return photo(sheet(f, (420, 614)), 308, 150, wood=(94, 104, 110), q=62, margin=.06)
def visits():
    def bub(t, me, when):
        return Draw(440, 30, lambda c: (c.setFillColor(colors.HexColor('#dcf4c8' if me else '#eeeeee')), c.roundRect(200 if me else 0, 2, 238, 26, 6, stroke=0, fill=1), c.setFillColor(colors.black), c.setFont('DV', 7.6), c.drawString(208 if me else 8, 16, t), c.setFont('DV', 5.6), c.drawRightString(432 if me else 232, 6, when)))
    def st():
        s = [P('<b>Visits, calls and messages — Imran and Mahnoor</b>', font='Carl', size=15, after=8), P('We were introduced by our families in September 2023 and first met in person in Sialkot in December 2024. We have been in daily contact since. These are the visits:', font='Carl', size=11, after=6),
            tbl([['Visit', 'Arrived in Pakistan', 'Left Pakistan', 'What for'], ['1', '14 December 2024', '4 January 2025', 'First meeting, engagement 28 December 2024'], ['2', '2 April 2025', '27 April 2025', 'Wedding 12 April 2025'], ['3', '11 December 2025', '3 January 2026', 'Stayed together at Model Town, Sialkot']], [40, 120, 110, 190], font='Carl', size=10.5, head=True), SP(12), P('<b>Calls</b> (from the phone company’s app, WhatsApp calls over 5 minutes)', font='Carl', size=11),
            tbl([['Month', 'Calls', 'Longest'], ['February 2026', '41', '1 h 12 min'], ['March 2026', '47', '1 h 31 min'], ['April 2026', '39', '58 min'], ['May 2026', '44', '1 h 20 min']], [150, 80, 120], font='Carl', size=10.5, head=True), SP(12), P('<b>Money sent</b>: £150 each month on the 14th through Rupee Route, shown on my bank statement.', font='Carl', size=11), PageBreak(), P('<b>Some of our messages</b> (screenshots; first and last months)', font='Carl', size=12, after=6)]
        for t, m, w in [('Boarding now. See you in Lahore inshallah', 1, '13/12/2024 20:41'), ('Abbu will come to the airport. I am so nervous!', 0, '13/12/2024 20:44'), ('Happy anniversary my wife, one year today', 1, '12/04/2026 06:02'), ('Happy anniversary. Next one together in Derby', 0, '12/04/2026 06:09'), ('Did you do the TB appointment?', 1, '18/05/2026 14:20'), ('Yes, X-ray done, they said come in the evening', 0, '18/05/2026 14:32'), ('HR is doing the letter this week', 1, '28/05/2026 19:15'), ('Good. Eid Mubarak again, eat something proper', 0, '28/05/2026 19:17')]: s += [bub(t, m, w), SP(4)]
        s += [SP(14), P('These are true records from my phone.', font='Carl', size=11), Sig('Imran Sethi', [SP_, '3 June 2026'], w=170, font='Carl', al='l', inst=5)]
        return s
    b = doc(st, None, A4, (25, 22, 25, 20)); assert npages(b) == 2; return b
def form():
    def sec(t, rows): return f'<h2>{t}</h2><table>' + ''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a, b in rows) + '</table>'
    h = '''<html><head><meta charset="utf-8"><style>@page{size:A4;margin:16mm 15mm}body{font-family:"Liberation Sans";font-size:10.5pt}h1{font-size:19pt;border-bottom:6px solid #1d70b8}h2{font-size:13pt;margin:14px 0 4px;page-break-after:avoid}table{width:100%;border-collapse:collapse}td{border-bottom:1px solid #b1b4b6;padding:6px 4px;vertical-align:top}td:first-child{width:52%;font-weight:bold}tr{page-break-inside:avoid}</style></head><body><p>UK Visas and Immigration</p><h1>Application for entry clearance: join a partner in the UK</h1><p>Application reference GWF000000021 &nbsp; Submitted online 4 June 2026</p>'''
    h += sec('About you', [('Given names', 'Mahnoor Fatima'), ('Family name', 'Qazi'), ('Have you been known by another name?', 'No'), ('Date of birth', '03 November 1997'), ('Place of birth', 'Sialkot, Pakistan'), ('Nationality', 'Pakistan'), ('Sex', 'Female'), ('Relationship status', 'Married'), ('Passport number', PPA), ('Issue date / expiry date', '14 August 2023 / 13 August 2033'), ('National identity card number', '00000-0000000-2'), ('Home address', 'House 21, Street 4, Model Town, Sialkot, Pakistan'), ('Email', 'mahnoor@example.com'), ('Telephone', '+92 300 0000000')])
    h += sec('Your partner', [('Name', SP_), ('Date of birth', '17 February 1993'), ('Immigration status', 'British citizen'), ('Passport number', PPS), ('Address', ADR), ('Date you first met in person', '14 December 2024'), ('Date relationship began', '28 December 2024'), ('Date and place of marriage', '12 April 2025, Sialkot, Pakistan'), ('Type of ceremony', 'Religious (Islamic), registered with Union Council 14 Model Town'), ('Have you lived together in a relationship akin to marriage?', 'Yes, during visits'), ('When did you last see your partner?', '3 January 2026'), ('How do you keep in touch?', 'Daily WhatsApp calls and messages'), ('Has either of you been married before?', 'No'), ('Children', 'None')])
    h += sec('Money', [('How do you meet the financial requirement?', 'Partner’s salaried employment, same employer for 6 months or more (Category A)'), ('Employer', 'Peakline Precision Ltd, Derby'), ('Employment started', '6 September 2021'), ('Gross annual income', '£31,800.00'), ('Savings relied on', 'None')])
    h += sec('Accommodation', [('Where will you live?', ADR), ('Who owns the property?', 'Peter James Hollis (private landlord)'), ('Number of bedrooms / other rooms', '2 / 1'), ('Who lives there now?', 'Partner only'), ('Rent', '£625 a month')])
    h += sec('English language', [('How do you meet the requirement?', 'Approved test: IELTS Life Skills A1, 21 March 2026'), ('UKVI number', 'LSA1/000000/00021')])
    h += sec('Tuberculosis', [('Have you had a TB test at an approved clinic?', 'Yes, IOM Lahore'), ('Certificate number', 'PKLHE00000021')])
    h += sec('Immigration and character', [('Have you been refused a visa for any country?', 'No'), ('Have you been to the UK before?', 'No'), ('Criminal convictions or civil penalties', 'No'), ('Worked for armed forces or security organisation', 'No')])
    h += '<div style="page-break-inside:avoid"><h2>Declaration</h2><p>By submitting this application I confirm that to the best of my knowledge and belief the information in it is correct, and that I understand that I may be refused if I give false information.</p><p><b>[X] I agree</b> &nbsp; Mahnoor Fatima Qazi &nbsp; 4 June 2026</p></div></body></html>'
    return html_pdf(h)
def cover():
    import docx
    from docx.shared import Pt, Cm
    d = docx.Document(); st = d.styles['Normal']; st.font.name = 'Carlito'; st.font.size = Pt(11)
    for s in d.sections: s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.5); s.top_margin = s.bottom_margin = Cm(2.2)
    p = d.add_paragraph(); r = p.add_run('Ashgrove Immigration Law'); r.bold = True; r.font.size = Pt(18); d.add_paragraph('8 Friar Gate Court, Derby DE99 0AD · 01332 000002 · office@ashgrove.example\nAuthorised and regulated by the Solicitors Regulation Authority, no. 000000')
    d.add_paragraph('9 June 2026'); d.add_paragraph('Our ref: HP/SETHI/0021'); d.add_paragraph('UK Visas and Immigration\nVisa Application Centre, Lahore'); d.add_paragraph('Dear Entry Clearance Officer')
    d.add_paragraph().add_run(f'{AP}, born 3 November 1997, Pakistani passport {PPA}\nApplication to join partner under Appendix FM; sponsor {SP_}; GWF000000021').bold = True
    for t in ['We act for the applicant and her husband. The online application was submitted on 4 June 2026; the evidence below is uploaded before the biometric appointment.', 'Relationship. The parties married in Sialkot on 12 April 2025. The nikah nama is in Urdu and a certified translation follows it. Both were free to marry. They have met on three visits and are in daily contact.',
              'Finances. The sponsor has been employed by Peakline Precision Ltd since 6 September 2021 and earns £31,800 a year, above the £29,000 requirement. We rely on Category A: six monthly payslips (December 2025 to May 2026), bank statements for the same period showing each salary credit, and the employer’s letter of 2 June 2026.', 'Accommodation, English and TB. The sponsor rents a two-bedroom house; his landlord consents. The applicant passed IELTS Life Skills A1 on 21 March 2026 and holds a TB certificate from an approved clinic.']: d.add_paragraph(t)
    d.add_paragraph().add_run('Documents uploaded').bold = True
    rows = [('1', 'Application form', '1 Application'), ('2', 'Passport of applicant', '2 Identity'), ('3', 'Passport of sponsor (biographical page)', '2 Identity'), ('4', 'Marriage registration certificate, nikah nama and translation', '3 Relationship'), ('5', 'Visits, calls and messages', '3 Relationship'), ('6', 'Payslips, six months', '4 Finances'), ('7', 'Bank statement 1 December 2025 to 31 May 2026', '4 Finances'), ('8', 'Employer’s letter', '4 Finances'), ('9', 'Landlord’s letter and council tax bill', '5 Accommodation'), ('10', 'IELTS Life Skills A1 test report', '6 English and TB'), ('11', 'TB clearance certificate', '6 English and TB')]
    t = d.add_table(rows=0, cols=3); t.style = 'Table Grid'; t.autofit = False
    for i, r in enumerate([('No.', 'Document', 'Folder')] + rows):
        cs = t.add_row().cells
        for k, v in enumerate(r): cs[k].text = v; cs[k].paragraphs[0].runs[0].bold = i == 0
    for k, w in enumerate((1.5, 10, 4.5)): t.columns[k].width = Cm(w)
    for row in t.rows:
        for k, w in enumerate((1.5, 10, 4.5)): row.cells[k].width = Cm(w)
    d.add_paragraph().paragraph_format.keep_with_next = True; d.add_paragraph('Yours faithfully').paragraph_format.keep_with_next = True; d.add_picture(ink_png('Helen Prosser'), width=Cm(4.6)); d.paragraphs[-1].paragraph_format.keep_with_next = True; d.add_paragraph('Helen Prosser\nSolicitor, Ashgrove Immigration Law')
    return docx_bytes(d)
def build(F):
    o = {'0 Covering letter and document list 09.06.2026.docx': cover(), '1 Application/Application form GWF000000021.pdf': form(), '2 Identity/Passport - M F Qazi.pdf': applicant_pp(), '2 Identity/IMG_0412 Imran passport.jpg': sponsor_pp(),
         '3 Relationship/Marriage cert + Nikah Nama + translation.pdf': scan(join(mrc(), nikah(), translation(not F)), 303, 140, q=42, gray=False), '3 Relationship/Visits, calls and messages.pdf': visits(), '4 Finances/Payslips Dec25-May26.pdf': payslips(3 if F else None), '4 Finances/Bank statement Dec25-May26.pdf': bank([0, 2, 1, 3] if F else None),
         '4 Finances/Employer letter 02.06.2026.pdf': employer(not F), '5 Accommodation/Landlord letter and council tax.pdf': accommodation(), '6 English and TB/IELTS A1.pdf': ielts('13/11/1997' if F else '03/11/1997'), '6 English and TB/IMG_20260520 TB cert.jpg': tb(*(('24 Nov 2025', '24 May 2026', '24 Nov 2025') if F else ('18 May 2026', '18 Nov 2026', '18 May 2026')))}
    o['matter.json'] = json.dumps({"version": 1, "packs": ["uk-family-visa"], "opened": "2026-04-07", "zone": "Europe/London", "date_order": "DMY", "dates": {"submission": "2026-06-11"}, "parties": [{"role": "applicant", "names": [AP], "born": "1997-11-03", "numbers": {"passport": PPA, "cnic": "00000-0000000-2"}}, {"role": "sponsor", "names": [SP_], "born": "1993-02-17", "numbers": {"passport": PPS}}]}, indent=1).encode()
    return o
EXP = {"pack": "uk-family-visa", "as_of": "2026-06-10", "faults": [
 {"id": "F1", "sort": "date", "files": ["6 English and TB/IMG_20260520 TB cert.jpg"], "page": None, "what": "The TB certificate (examination 24 Nov 2025) expired on 24 May 2026, before the application was submitted on 4 June 2026.", "why_it_matters": "A valid TB certificate is required at the date of application; the application is refused on medical grounds of paragraph A39 / Appendix T.", "severity": "error"},
 {"id": "F2", "sort": "signature", "files": ["4 Finances/Employer letter 02.06.2026.pdf"], "page": 1, "what": "The employer's letter of 2 June 2026 isn't signed; only the typed name of Gillian Marsh, HR Manager stands under it.", "why_it_matters": "The specified evidence is a letter from the employer; an unsigned one isn't relied on, and it is also the one that authenticates the electronic payslips.", "severity": "error"},
 {"id": "F3", "sort": "missing", "files": ["4 Finances/Payslips Dec25-May26.pdf"], "page": None, "what": "The payslip for March 2026 (pay date 31/03/2026, month 12) is missing; five payslips are in the file although six are claimed.", "why_it_matters": "Appendix FM-SE needs payslips for the whole six months before the application.", "severity": "error"},
 {"id": "F4", "sort": "mismatch", "files": ["6 English and TB/IELTS A1.pdf"], "page": 1, "what": "The IELTS test report gives the date of birth 13/11/1997; passport, form, nikah nama and TB certificate have 03/11/1997.", "why_it_matters": "The test can't be matched to the applicant on the SELT record.", "severity": "error"},
 {"id": "F5", "sort": "order", "files": ["4 Finances/Bank statement Dec25-May26.pdf"], "page": 2, "what": "Pages of the bank statement are out of order: page 3 of 4 comes before page 2 of 4, so dates and running balance jump.", "why_it_matters": "The caseworker can't follow the statement and may take months as missing or altered.", "severity": "warning"},
 {"id": "F6", "sort": "other", "files": ["3 Relationship/Marriage cert + Nikah Nama + translation.pdf"], "page": 4, "what": "The English translation of the nikah nama has no translator's certificate: no statement of accuracy, date, name, signature or contact details.", "why_it_matters": "A translation that can't be verified is not accepted (paragraph 39B(f) / GEN evidential rules).", "severity": "error"}],
 "clean_doubts": ["Tenancy agreement and title evidence of the landlord aren't included, only his letter.", "Reliance on A1: rules may change for applications at a later date.", "Travel tickets and stamps for the three visits are not included, only a signed record and messages.", "Sponsor's P60 isn't supplied (not mandatory)."]}
if __name__ == '__main__': write_matter('03', build, EXP)
