#!/usr/bin/env python3
"""Matter 02: widow in Jhelum claims UK occupational pension benefits (spouse's and children's)."""
import os, sys, json, shutil, importlib.util
HERE = os.path.dirname(os.path.abspath(__file__))
sp = importlib.util.spec_from_file_location("lib02", os.path.join(HERE, "02_lib.py")); L = importlib.util.module_from_spec(sp); sp.loader.exec_module(L)
ROOT = os.path.join(HERE, "..", "02-uk-pension-widow")
TMP = f"{tempfile.gettempdir()}/m02"; os.makedirs(TMP, exist_ok=True)
sig, usig, seal, stamp, qr, barcode, face = L.sig, L.urdu_sig, L.seal, L.stamp, L.qr, L.barcode, L.face

W_SIG = lambda s=1, size=17: usig("نسرین اختر", s, size=size)
SEC_SIG = lambda w=120: sig(71, w, 40, col="#1a3a2a")
UCSEAL = lambda rot=-10, d=104: seal("UNION COUNCIL KOT BASIRA", "TEHSIL & DISTT. JHELUM", "SECRETARY", d=d, rot=rot, col="#2a3a96", cfs=9)

def T(n): return os.path.join(TMP, n)

# ------------------------------------------------------------------ 01 administrator's letter (digital, 3 pages)
def p01(out):
    head = """<div style='display:flex;justify-content:space-between;border-bottom:3px solid #00594f;padding-bottom:6px;margin-bottom:14px'>
    <div><span style='font:bold 21pt Carlito;color:#00594f'>penfold</span><span style='font:21pt Carlito;color:#666'> pensions administration</span></div>
    <div style='font:8.5pt Carlito;text-align:right;color:#444'>Penfold House, 14 Wellgarth Street, Leeds LS00 0AA<br>United Kingdom<br>Tel 0000 000 4400 &nbsp; bereavement@penfold.example.com</div></div>"""
    foot = lambda n: f"<div class='foot' style='font-family:Carlito'>Penfold Pensions Administration Limited. Registered in England no. 00000417. Administrators to the Calderbrook Mills Pension Scheme.<span style='float:right'>Page {n} of 3</span></div>"
    a = head + """
    <table style='width:100%;margin-bottom:10px'><tr><td style='vertical-align:top'>Mrs Nasreen Akhtar<br>House 41, Mohalla Rajgan<br>Kot Basira, Tehsil and District Jhelum<br>Punjab, Pakistan</td>
    <td style='vertical-align:top;width:68mm;font-size:10.5pt'><b>Our reference:</b> CMP/0004417/DB<br><b>Pensioner number:</b> 0004417<br><b>Date:</b> 9 January 2025</td></tr></table>
    <p>Dear Mrs Akhtar</p>
    <p class='b'>Calderbrook Mills Pension Scheme (the Scheme)<br>The late Mr Mohammed Ashraf &ndash; date of birth 12 March 1958 &ndash; NI number QQ 00 00 41 A</p>
    <p>Thank you for letting us know, through your son Mr Usman Ashraf's email of 2 December 2024, that Mr Ashraf died on 9 November 2024. Please accept our condolences.</p>
    <p>Mr Ashraf worked for Calderbrook Mills in Bradford from 3 September 1979 to 30 March 2012 and had been drawing a pension from the Scheme since 1 April 2018. His pension at the date of death was &pound;412.36 a month before tax. It was last paid on 31 October 2024 and nothing has been overpaid.</p>
    <p class='b' style='color:#00594f;margin-top:12px'>What may be payable</p>
    <p>Under Rule 11 the Trustees can pay, from 10 November 2024:</p>
    <table class='g' style='width:100%;margin-bottom:10px'><tr><th>Benefit</th><th>Who it is for</th><th style='width:42mm'>Monthly amount</th></tr>
    <tr><td>Spouse's pension (one half)</td><td>The person to whom the member was legally married at death, for life or until remarriage</td><td>&pound;206.18</td></tr>
    <tr><td>Child's pension (one quarter, for each of up to two children)</td><td>A child of the member under 18, or under 23 and in full-time education which began before 18 or within one year of leaving school</td><td>&pound;103.09 for each child</td></tr></table>
    <p>Your son tells us that there are two children who may qualify: Hamza, who is at university, and Aiman, who is at school. A child's pension for a child under 18 is paid to the parent or guardian. <b>A child aged 18 or over claims in his or her own right and must sign Part G of the form personally.</b></p>
    <p>Where the marriage took place under a law which allows a man more than one wife, the Trustees must know whether there is or was any other spouse. Please answer Part C in full.</p>""" + foot(1)
    rows = [("1", "Claim form DB4", "Completed and signed by you; Part G signed by each claimant child aged 18 or over; witnessed by a person who is not a relative."),
            ("2", "Death certificate", "Computerised Death Registration Certificate of the Union Council, bearing or with attached to it an <b>Apostille</b> of the Ministry of Foreign Affairs of Pakistan."),
            ("3", "Nikah Nama", "A copy certified by the Union Council or Nikah Registrar, all pages, with a full English translation (see note B)."),
            ("4", "Computerised Marriage Registration Certificate", "Issued within the last three months."),
            ("5", "NADRA Family Registration Certificate", "The version <b>by marriage</b>, showing the late Mr Ashraf, every wife on record and all children. Issued within the last three months."),
            ("6", "Proof of identity", "CNIC, both sides, of yourself and of each claimant child aged 18 or over, certified by a notary public or solicitor (note A)."),
            ("7", "Children", "Union Council birth certificate for each claimant child, and the NADRA Child Registration Certificate (B-Form) for each child under 18."),
            ("8", "Full-time education", "A letter from the school, college or university for each claimant child aged 18 or over: course, dates, and confirmation that attendance is full-time."),
            ("9", "Sworn statement", "Your affidavit on the marriage, other spouses, remarriage and dependants, and on the spelling of your husband's name."),
            ("10", "Certificate of non-remarriage", "From the Union Council where you live, with English translation if not in English."),
            ("11", "Certificate of existence LC1", "Signed by you in front of a bank manager, notary public, doctor or headteacher who is not related to you, with stamp, <b>not more than six weeks before we receive it</b>."),
            ("12", "Bank details", "Letter from your bank confirming account title and IBAN; the account must be in your name.")]
    b = head + "<p class='b' style='color:#00594f'>What we need from you</p><table class='g' style='width:100%;font-size:10.3pt'><tr><th style='width:9mm'>No.</th><th style='width:45mm'>Document</th><th>Details</th></tr>" + \
        "".join(f"<tr><td>{x}</td><td>{y}</td><td>{z}</td></tr>" for x, y, z in rows) + "</table>" + foot(2)
    c = head + """<p class='b' style='color:#00594f'>Notes</p>
    <p><b>A. Certified copies.</b> The certifier must write on every sheet that it is a true copy of the original seen, and must sign, date and stamp it. The certification must be no older than three months when we receive it.</p>
    <p><b>B. Translations.</b> The whole document must be translated, including stamps and endorsements. The translator must give his or her full name, address and qualification, state that the translation is a true and accurate translation of the document before him or her, and sign and date it.</p>
    <p><b>C. Spelling of names.</b> We hold Mr Ashraf's first name as &ldquo;Mohammed&rdquo; and your son has written &ldquo;Muhammad&rdquo;. Your affidavit may deal with this. We do not need a deed.</p>
    <p><b>D. Originals.</b> We return original documents by courier. Please number your enclosures and send a list with them.</p>
    <p>Please send everything to us, in one packet, by <b>9 July 2025</b>. The spouse's and children's pensions are paid from the day after death whenever the claim is accepted in that time. A lawyer may write for you if you send us your signed authority (the last line of Part F).</p>
    <p>If you have questions please write to the address above, quoting CMP/0004417/DB.</p>
    <p style='margin-top:16px'>Yours sincerely</p>""" + sig(11, 140, 48, col="#222") + """<p>Rachel Thwaite<br>Bereavement Team<br>for the Trustees of the Calderbrook Mills Pension Scheme</p>
    <p style='font-size:10pt;margin-top:14px'>Enclosed: form DB4 (four pages); form LC1 (one page)</p>""" + foot(3)
    L.pdf([a, b, c], out, font="Carlito,sans-serif", title="CMP/0004417/DB")

# ------------------------------------------------------------------ 02 claim form (scan, 4 pages)
FCSS = """.bx{border:1px solid #00594f;min-height:8.2mm;padding:2px 6px;background:#fff}.lab{font-size:9.6pt;color:#222;padding:3px 6px 3px 0;vertical-align:middle;width:62mm}
.ft td{padding:2px 4px}.part{background:#00594f;color:#fff;font-weight:bold;padding:3px 8px;margin:9px 0 5px 0;font-size:11.5pt}
.tick{display:inline-block;width:4.6mm;height:4.6mm;border:1px solid #00594f;vertical-align:middle;margin:0 4px 0 8px;text-align:center;line-height:4.3mm}
"""
def hw(t, s=""): return f"<span class='hw' style='{s}'>{t}</span>"
def p02(out, faulty=False):
    hd = lambda n: f"<div style='display:flex;justify-content:space-between;align-items:flex-end;margin-bottom:4px'><span style='font:bold 15pt Carlito;color:#00594f'>Calderbrook Mills Pension Scheme</span><span style='font:bold 12pt Carlito'>Form DB4</span></div>" + \
        ("<div style='font:12pt Carlito;margin-bottom:4px'>Claim for a spouse's pension and children's pensions on the death of a pensioner</div>" if n == 1 else "")
    ft = lambda n: f"<div class='foot' style='font-family:Carlito'>DB4 (04/2024) &nbsp; Penfold Pensions Administration &nbsp; Ref CMP/0004417/DB<span style='float:right'>Page {n} of 4</span></div>"
    row = lambda l, v: f"<tr><td class='lab'>{l}</td><td class='bx'>{hw(v)}</td></tr>"
    def yn(q, yes, extra=""):
        t = "<span style='color:#1b2f7a;font-weight:bold'>&#10003;</span>"
        return f"<tr><td style='padding:4px 4px 4px 0;font-size:10.2pt'>{q}</td><td style='white-space:nowrap;width:42mm'><span class='tick'>{t if yes else ''}</span>Yes<span class='tick'>{'' if yes else t}</span>No</td></tr>{extra}"
    a = hd(1) + "<p style='font-size:10pt'>Please use black or blue ink and CAPITAL or clear letters. Do not leave any question blank; write &ldquo;none&rdquo; or &ldquo;not applicable&rdquo;.</p>" + \
        "<div class='part'>Part A &nbsp; The member who has died</div><table class='ft' style='width:100%'>" + \
        row("Full name (as in our records)", "Mohammed Ashraf") + row("Any other spelling used", "Muhammad Ashraf") + row("Pensioner number", "0004417") + row("Date of birth", "12 March 1958") + row("Date of death", "9 November 2024") + \
        row("Place of death", "D.H.Q. Hospital, Jhelum, Pakistan") + row("Last address", "House 41, Mohalla Rajgan, Kot Basira, Tehsil &amp; District Jhelum") + "</table>" + \
        "<div class='part'>Part B &nbsp; About you (the spouse)</div><table class='ft' style='width:100%'>" + \
        row("Full name", "Nasreen Akhtar") + row("Father's name", "Muhammad Sharif") + row("Date of birth", "4 January 1970") + row("Nationality", "Pakistani") + row("National identity number", "00000-0000222-2") + \
        row("Address", "House 41, Mohalla Rajgan, Kot Basira, Tehsil &amp; District Jhelum, Pakistan") + row("Telephone", "0000-0004471") + row("Email (if any)", "c/o u.ashraf@example.org") + row("UK National Insurance number, if any", "none") + "</table>" + ft(1)
    b = hd(2) + "<div class='part'>Part C &nbsp; Your marriage to the member</div><table class='ft' style='width:100%'>" + \
        row("Date of marriage", "17 April 1988") + row("Place of marriage", "Kot Basira, Tehsil &amp; District Jhelum") + row("Form of marriage", "Muslim marriage (Nikah), registered") + row("Where registered, and number", "Union Council Kot Basira, book 31 no. 27 of 1988") + "</table>" + \
        "<table style='width:100%;margin-top:6px'>" + yn("C5. Were you living with the member when he died?", True) + yn("C6. Was the marriage ever ended by divorce (talaq, khula or court decree)?", False) + \
        yn("C7. Had the member been married before he married you?", False) + yn("C8. Did the member at any time have another wife, in any country?", False) + yn("C9. Have you married, or lived as a spouse with anyone, since the member died?", False) + "</table>" + \
        "<p style='font-size:10pt;margin:6px 0 3px'>If you answered Yes to C6, C7, C8 or C9 give details:</p><div class='bx' style='height:22mm'>" + hw("Not applicable") + "</div>" + \
        "<div class='part'>Part D &nbsp; Children for whom a pension is claimed</div><table class='g ft' style='width:100%;font-size:10pt'><tr><th></th><th>Child 1</th><th>Child 2</th></tr>" + \
        "".join(f"<tr><td style='width:54mm'>{l}</td><td style='height:10mm'>{hw(x)}</td><td>{hw(y)}</td></tr>" for l, x, y in [
            ("Full name", "Hamza Ashraf", "Aiman Ashraf"), ("Date of birth", "22 August 2005", "14 February 2009"), ("National identity or B-Form number", "00000-0000333-3", "00000-0000444-4"),
            ("Relationship to the member", "son", "daughter"), ("Lives with", "mother", "mother"), ("School, college or university", "Salt Range Institute of Technology, Jhelum", "Govt. Girls High School, Kot Basira"),
            ("Full-time? Course ends", "Yes, July 2027", "Yes, class 10")]) + "</table>" + \
        "<p style='font-size:10pt;margin:6px 0 3px'>Other living children of the member for whom nothing is claimed:</p><div class='bx' style='min-height:17mm'>" + hw("Saima Ashraf (born 11 July 1990, married); Usman Ashraf (born 2 May 1993, employed)") + "</div>" + ft(2)
    ib = "PK00PCBL0000000022144701"
    cells = "".join(f"<td style='border:1px solid #00594f;width:6.3mm;height:8.5mm;text-align:center;padding:0'>{hw(c,'font-size:14pt')}</td>" for c in ib)
    c = hd(3) + "<div class='part'>Part E &nbsp; Where to pay</div><p style='font-size:10pt'>Payments are made monthly in Pakistan rupees at the rate of the day. We cannot pay into another person's account, other than that for a child aged under 18 we pay the parent or guardian and for a child aged 18 or over we pay, with the child's consent in Part G, the account below.</p><table class='ft' style='width:100%'>" + \
        row("Account title", "Nasreen Akhtar") + row("Bank", "Potohar Commercial Bank Limited") + row("Branch and code", "Katchery Road, Jhelum (0417)") + row("SWIFT / BIC", "PCBLPK00") + "</table><p style='font-size:10pt;margin:6px 0 3px'>IBAN (24 characters)</p><table>" + f"<tr>{cells}</tr></table>" + \
        """<div class='part' style='margin-top:16px'>Part F &nbsp; Declaration by the spouse</div><ol style='font-size:10.6pt;padding-left:18px;margin-top:4px'>
        <li>I was legally married to the member named in Part A at the date of his death.</li><li>What I have written in this form is complete and true to the best of my knowledge and belief.</li>
        <li>I will tell the administrator at once if I remarry, if a child for whom a pension is paid leaves full-time education, or if I change my address or account.</li>
        <li>I will repay any sum paid to me to which I was not entitled.</li><li>I understand that the Trustees may check my statements with NADRA, the Union Council and any other office.</li></ol>
        <table style='width:100%;margin-top:8px' class='ft'><tr><td class='lab'>Signature of spouse</td><td class='bx' style='height:20mm'>""" + W_SIG(3) + "</td></tr>" + row("Date", "24 February 2025") + "</table>" + \
        "<p style='font-size:10.3pt;margin-top:12px'>I authorise the following lawyer to write and receive letters about this claim for me:</p><table style='width:100%' class='ft'>" + row("Name and firm", "Ms Sobia Kiani, Raja &amp; Kiani, Advocates, Jhelum") + "<tr><td class='lab'>Signature of spouse</td><td class='bx' style='height:18mm'>" + W_SIG(4, 15) + "</td></tr></table>" + ft(3)
    if faulty:
        g = "<div>" + W_SIG(6, 15) + hw("(mother) for Hamza Ashraf", "margin-left:14px") + "</div>"
    else:
        g = sig(205, 170, 52, sw=1.8)
    d = hd(4) + """<div class='part'>Part G &nbsp; Declaration by a child aged 18 or over</div><p style='font-size:10.3pt'>To be signed by the child personally. If there is more than one such child use a copy of this page.</p>
        <p style='font-size:10.6pt'>I claim a child's pension. I am in full-time education at the place named in Part D. I will tell the administrator at once if I leave or change my course or take paid full-time work. I agree that my pension be paid to the account in Part E.</p>
        <table style='width:100%' class='ft'>""" + row("Full name of child", "Hamza Ashraf") + f"<tr><td class='lab'>Signature of child</td><td class='bx' style='height:22mm'>{g}</td></tr>" + row("Date", "24 February 2025") + """</table>
        <div class='part' style='margin-top:16px'>Part H &nbsp; Witness</div><p style='font-size:10.3pt'>The witness must be over 18 and must not be a relative of the claimants or benefit from the claim.</p>
        <p style='font-size:10.6pt'>The declarations above were signed in my presence on the date stated, and I have seen the identity card of each person who signed.</p><table style='width:100%' class='ft'>""" + \
        row("Full name of witness", "Dr Naila Yousaf") + row("Occupation", "Medical Officer, Basic Health Unit Kot Basira") + row("Address", "B.H.U. Kot Basira, Tehsil &amp; District Jhelum") + \
        "<tr><td class='lab'>Signature</td><td class='bx' style='height:20mm'>" + sig(33, 130, 44) + "</td></tr>" + row("Date", "24 February 2025") + "</table>" + \
        "<div class='abs' style='right:32mm;top:178mm'>" + stamp("Dr. NAILA YOUSAF|M.B.B.S.|Medical Officer B.H.U. Kot Basira|Distt. Jhelum", col="#23307f", rot=-5, fs=8.5, border=False) + "</div>" + \
        "<div style='border:1px dashed #888;margin-top:40px;padding:6px 8px;font-size:9.5pt;color:#444;height:32mm'>For office use only<br><br>Received &hellip;&hellip;&hellip;&hellip;&hellip;&hellip; &nbsp; Checked &hellip;&hellip;&hellip;&hellip;&hellip;&hellip; &nbsp; Authorised &hellip;&hellip;&hellip;&hellip;&hellip;&hellip;</div>" + ft(4)
    t = T("02f.pdf" if faulty else "02.pdf")
    L.pdf([a, b, c, d], t, css=FCSS, font="Carlito,sans-serif")
    L.scan(t, out, dpi=140, seed=2, skews=[0.5, -0.4, 0.7, -0.6], grey=False, q=50, noise=3, blur=0.45, shadow=0.14)

# ------------------------------------------------------------------ UC computerised certificates
def uc_cert(title_en, title_ur, rows, crms, kind, colour="#1d6b3c", entry="", issue="", seed=5, extra=""):
    r = "".join(f"<tr><td class='e'>{e}</td><td class='v'>{v}</td><td class='u ur' style='text-decoration:none'><span style='position:relative;top:-5px'>{u}</span></td></tr>" for e, v, u in rows)
    return f"""<div class='page' style='padding:12mm'><div style='border:3px double {colour};height:100%;padding:7mm 8mm;position:relative'>
    <div style='display:flex;justify-content:space-between;align-items:center'><div style='font:9pt Liberation Sans'>{qr(seed,78)}<br><span style='font-size:7.5pt'>{crms}</span></div>
    <div class='c' style='flex:1'><div style='font:bold 13pt Liberation Sans;color:{colour}'>GOVERNMENT OF THE PUNJAB</div><div style='font:10pt Liberation Sans'>Local Government &amp; Community Development Department</div>
    <div style='font:bold 16pt Liberation Serif;margin-top:5px'>{title_en}</div><div class='ur c' style='font-size:14pt;line-height:1.9;text-align:center'>{title_ur}</div></div>
    {seal("GOVERNMENT OF THE PUNJAB","LOCAL GOVERNMENT","LG&CD",d=84,rot=0,col=colour,op=.85,cfs=10)}</div>
    <table style='width:100%;font:10pt Liberation Sans;margin:6px 0'><tr><td>Union Council: <b>KOT BASIRA</b></td><td>Tehsil: <b>JHELUM</b></td><td>District: <b>JHELUM</b></td><td style='text-align:right'>CRMS No: <b>{crms}</b></td></tr></table>
    <style>.e{{font:10pt Liberation Sans;width:33%;padding:3px 5px;border:.6px solid #8aa;background:#f1f6f2}}.v{{font:bold 10.5pt Liberation Sans;padding:6px 6px;border:.6px solid #8aa}}.u{{font-size:10.5pt;width:27%;padding:0 6px;border:.6px solid #8aa;line-height:1.75}}</style>
    <table style='width:100%'>{r}</table>
    <table style='width:100%;font:10pt Liberation Sans;margin-top:8px'><tr><td>Date of Entry: <b>{entry}</b></td><td style='text-align:right'>Date of Issue: <b>{issue}</b></td></tr></table>{extra}
    <div style='position:absolute;bottom:19mm;right:14mm;text-align:center;font:9.5pt Liberation Sans'>{SEC_SIG()}<br>______________________<br>Muhammad Imran Janjua<br>Secretary Union Council Kot Basira</div>
    <div style='position:absolute;bottom:20mm;right:66mm'>{UCSEAL()}</div>
    <div style='position:absolute;bottom:22mm;left:12mm'>{barcode(seed,150,26)}<div style='font:7.5pt Liberation Mono'>{kind}</div></div>
    <div style='position:absolute;bottom:5mm;left:8mm;right:8mm;font:7.8pt Liberation Sans;text-align:center;color:#444'>This is a computer generated certificate. It can be verified from the Union Council of issue. Any erasure or overwriting makes it void.</div>
    </div></div>"""

def apostille():
    F = [("1.", "Country: &nbsp; <b>ISLAMIC REPUBLIC OF PAKISTAN</b>"), ("", "<i>This public document</i>"), ("2.", "has been signed by: &nbsp; <b>MUHAMMAD IMRAN JANJUA</b>"), ("3.", "acting in the capacity of: &nbsp; <b>SECRETARY UNION COUNCIL</b>"),
         ("4.", "bears the seal/stamp of: &nbsp; <b>UNION COUNCIL KOT BASIRA, JHELUM</b>")]
    G = [("5.", "at: &nbsp; <b>ISLAMABAD</b>", "6.", "the: &nbsp; <b>24 FEBRUARY 2025</b>"), ("7.", "by: &nbsp; <b>MINISTRY OF FOREIGN AFFAIRS</b>", "", ""), ("8.", "No.: &nbsp; <b>APO-0000-25-004418</b>", "", "")]
    return f"""<div class='page' style='padding:40mm 30mm'><div style='border:2px solid #222;padding:8mm 9mm;font:11.5pt Liberation Serif;position:relative;height:165mm'>
    <div class='c' style='font:bold 20pt Liberation Serif;letter-spacing:3px'>APOSTILLE</div><div class='c' style='font-style:italic;margin-bottom:12px'>(Convention de La Haye du 5 octobre 1961)</div>
    <table style='width:100%'>{''.join(f"<tr><td style='width:9mm;padding:5px 0;vertical-align:top'>{a}</td><td style='padding:5px 0'>{b}</td></tr>" for a,b in F)}</table>
    <div class='c' style='font:bold 13pt Liberation Serif;margin:10px 0'>Certified</div>
    <table style='width:100%'>{''.join(f"<tr><td style='width:9mm;padding:6px 0'>{a}</td><td>{b}</td><td style='width:8mm'>{c}</td><td>{d}</td></tr>" for a,b,c,d in G)}</table>
    <table style='width:100%;margin-top:18px'><tr><td style='width:50%;vertical-align:top'>9. Seal/stamp:<br><br>{seal("MINISTRY OF FOREIGN AFFAIRS","GOVERNMENT OF PAKISTAN","APOSTILLE|SECTION",d=118,rot=-8,col="#5a2a86",cfs=8.5)}</td><td style='vertical-align:top'>10. Signature:<br><br>{sig(88,150,50,col='#111')}<br><span style='font-size:10pt'>Assistant Director (Consular)</span></td></tr></table>
    <div style='position:absolute;bottom:5mm;left:9mm;right:9mm;font-size:8pt'>This Apostille certifies only the signature, the capacity of the signer and the seal or stamp it bears. It does not certify the content of the document for which it was issued. Document: Death Registration Certificate CRMS D000417-24-0061.</div>
    </div><div class='abs' style='right:34mm;top:214mm'>{qr(44,70)}</div></div>"""

def p03(out, faulty=False):
    rows = [("Name of Deceased", "MUHAMMAD ASHRAF", "محمد اشرف"), ("CNIC / NICOP No. of Deceased", "00000-0000111-1", "شناختی کارڈ نمبر متوفی"), ("Father's Name", "FAZAL DAD", "فضل داد"), ("Mother's Name", "GHULAM FATIMA", "غلام فاطمہ"),
            ("Gender", "MALE", "مرد"), ("Religion", "ISLAM", "اسلام"), ("Date of Birth", "12-03-1958", "تاریخ پیدائش"), ("Date of Death", "09-11-2024", "تاریخ وفات"), ("Place of Death", "DHQ HOSPITAL JHELUM", "ڈی ایچ کیو ہسپتال جہلم"),
            ("Cause of Death", "NATURAL (CARDIAC ARREST)", "طبعی"), ("Date of Burial / Graveyard", "10-11-2024 / KOT BASIRA", "تدفین"), ("Name of Spouse", "NASREEN AKHTAR", "نسرین اختر"), ("Address", "HOUSE 41, MOHALLA RAJGAN, KOT BASIRA", "محلہ راجگان، کوٹ بصیرہ"),
            ("Informant / Relation", "USMAN ASHRAF / SON", "بیٹا"), ("CNIC No. of Informant", "00000-0000555-5", "شناختی کارڈ نمبر")]
    a = uc_cert("DEATH REGISTRATION CERTIFICATE", "سرٹیفکیٹ اندراج وفات", rows, "D000417-24-0061", "DRC 0061/2024", entry="18-11-2024", issue="20-11-2024", seed=6)
    t = T("03.pdf"); L.pdf([a, apostille()], t)
    L.scan(t, out, dpi=150, seed=3, skews=[-0.5, 0.8], q=55, noise=4, shadow=0.2, order=[0] if faulty else None)

def p06(out, faulty=False):
    rows = [("Name of Groom", "MUHAMMAD ASHRAF", "محمد اشرف"), ("CNIC / NICOP No.", "00000-0000111-1", "شناختی کارڈ نمبر"), ("Groom's Father's Name", "FAZAL DAD", "فضل داد"), ("Groom's Date of Birth", "12-03-1958", "تاریخ پیدائش"), ("Address of Groom", "KOT BASIRA, JHELUM", "کوٹ بصیرہ"),
            ("Name of Bride", "NASREEN AKHTAR", "نسرین اختر"), ("CNIC No.", "00000-0000222-2", "شناختی کارڈ نمبر"), ("Bride's Father's Name", "MUHAMMAD SHAFI" if faulty else "MUHAMMAD SHARIF", "محمد شفیع" if faulty else "محمد شریف"), ("Bride's Date of Birth", "04-01-1970", "تاریخ پیدائش"), ("Address of Bride", "DHOK NOOR, JHELUM", "ڈھوک نور"),
            ("Date of Marriage", "17-04-1988", "تاریخ نکاح"), ("Place of Marriage", "KOT BASIRA", "مقام نکاح"), ("Dower (Haq Mehr)", "RS. 25,000/-", "حق مہر"), ("Nikah Khawan", "HAFIZ MUHAMMAD YOUSAF", "حافظ محمد یوسف"), ("Register / Serial No.", "BOOK 31 / 27 OF 1988", "رجسٹر نمبر")]
    a = uc_cert("MARRIAGE REGISTRATION CERTIFICATE", "سرٹیفکیٹ اندراج نکاح", rows, "M000417-25-0009", "MRC 0009/2025", entry="27-01-2025", issue="27-01-2025", colour="#7a2b52", seed=9)
    t = T("06f.pdf" if faulty else "06.pdf"); L.pdf([a], t)
    L.scan(t, out, dpi=165, seed=6, skews=[0.9], q=58, noise=4.5, shadow=0.25)

def p09(out):
    def r(n, nu, sx, sxu, dob, pl, plu): return [("Name of Child", n, nu), ("Gender", sx, sxu), ("Religion", "ISLAM", "اسلام"), ("Date of Birth", dob, "تاریخ پیدائش"), ("Place of Birth", pl, plu), ("Father's Name", "MUHAMMAD ASHRAF", "محمد اشرف"), ("CNIC No. of Father", "00000-0000111-1", "شناختی کارڈ نمبر والد"),
            ("Mother's Name", "NASREEN AKHTAR", "نسرین اختر"), ("CNIC No. of Mother", "00000-0000222-2", "شناختی کارڈ نمبر والدہ"), ("Grandfather's Name", "FAZAL DAD", "فضل داد"), ("Address", "HOUSE 41, MOHALLA RAJGAN, KOT BASIRA", "محلہ راجگان، کوٹ بصیرہ"), ("Applicant / Relation", "NASREEN AKHTAR / MOTHER", "والدہ")]
    a = uc_cert("BIRTH REGISTRATION CERTIFICATE", "سرٹیفکیٹ اندراج پیدائش", r("HAMZA ASHRAF", "حمزہ اشرف", "MALE", "مرد", "22-08-2005", "KOT BASIRA", "کوٹ بصیرہ"), "B000417-05-0148", "BRC 0148/2005", entry="02-09-2005", issue="29-01-2025", colour="#1d4f8b", seed=12)
    b = uc_cert("BIRTH REGISTRATION CERTIFICATE", "سرٹیفکیٹ اندراج پیدائش", r("AIMAN ASHRAF", "ایمن اشرف", "FEMALE", "عورت", "14-02-2009", "DHQ HOSPITAL JHELUM", "ڈی ایچ کیو ہسپتال جہلم"), "B000417-09-0033", "BRC 0033/2009", entry="26-02-2009", issue="29-01-2025", colour="#1d4f8b", seed=13)
    t = T("09.pdf"); L.pdf([a, b], t)
    L.scan(t, out, dpi=150, seed=9, skews=[-0.8, 0.4], q=55, noise=4, shadow=0.22)

# ------------------------------------------------------------------ 04 Nikah Nama (Urdu, scan, 2 pages)
NN = [("یونین / وارڈ / ٹاؤن کا نام مع تحصیل و ضلع جہاں نکاح ہوا", "یونین کونسل کوٹ بصیرہ، تحصیل و ضلع جہلم"),
 ("دولہا اور اس کے والد کا نام مع سکونت", "محمد اشرف ولد فضل داد، ساکن کوٹ بصیرہ، جہلم"),
 ("دولہا کی عمر", "30 سال، پیدائش 12 مارچ 1958"),
 ("دلہن اور اس کے والد کا نام مع سکونت", "نسرین اختر دختر محمد شریف، ساکن ڈھوک نور، جہلم"),
 ("آیا دلہن کنواری، بیوہ یا مطلقہ ہے", "کنواری"),
 ("دلہن کی عمر", "18 سال، پیدائش 4 جنوری 1970"),
 ("دلہن کی طرف سے وکیل کا نام، ولدیت و سکونت", "محمد رمضان ولد غلام حسین، ساکن ڈھوک نور"),
 ("دلہن کے وکیل کے تقرر کے گواہ، ولدیت، سکونت و رشتہ", "(1) عبدالغفور ولد اللہ دتہ، ڈھوک نور، چچا زاد<br>(2) محمد نذیر ولد فتح محمد، ڈھوک نور، ماموں"),
 ("دولہا کی طرف سے وکیل کا نام، ولدیت و سکونت", "کوئی نہیں، دولہا خود حاضر"),
 ("دولہا کے وکیل کے تقرر کے گواہ", "کوئی نہیں"),
 ("شادی کے گواہوں کے نام، ولدیت و سکونت", "(1) محمد اکرم ولد سلطان محمود، کوٹ بصیرہ<br>(2) محمد بشیر ولد کرم دین، کوٹ بصیرہ"),
 ("تاریخ جس پر شادی ہوئی", "17 اپریل 1988"),
 ("مہر کی رقم", "مبلغ پچیس ہزار روپے (25,000)"),
 ("مہر کی کتنی رقم معجل اور کتنی غیر معجل ہے", "معجل 5,000 روپے، غیر معجل 20,000 روپے"),
 ("آیا مہر کا کچھ حصہ شادی کے موقع پر ادا کیا گیا، اگر ہاں تو کتنا", "5,000 روپے بصورت طلائی زیورات ادا کیے گئے"),
 ("آیا پورے مہر یا اس کے کسی حصے کے عوض کوئی جائیداد دی گئی", "نہیں"),
 ("خاص شرائط، اگر کوئی ہوں", "کوئی نہیں"),
 ("آیا شوہر نے طلاق کا حق بیوی کو تفویض کیا ہے، اگر ہاں تو کن شرائط پر", "نہیں"),
 ("آیا شوہر کے حق طلاق پر کوئی پابندی لگائی گئی ہے", "نہیں"),
 ("آیا شادی کے موقع پر مہر و نان نفقہ وغیرہ سے متعلق کوئی دستاویز تیار ہوئی", "نہیں"),
 ("آیا دولہا کی پہلے سے کوئی بیوی موجود ہے، اور اگر ہے تو ثالثی کونسل کی اجازت", "کوئی بیوی موجود نہیں، پہلی شادی ہے"),
 ("ثالثی کونسل کے اجازت نامہ کا نمبر و تاریخ", "لاگو نہیں"),
 ("نکاح خواں کا نام، ولدیت و پتہ", "حافظ محمد یوسف ولد نور احمد، امام مسجد کوٹ بصیرہ"),
 ("شادی کے اندراج کی تاریخ", "17 اپریل 1988"),
 ("رجسٹریشن فیس جو ادا کی گئی", "10 روپے")]
def p04(out):
    css = ".n td{border:.8px solid #333;padding:0 6px;vertical-align:middle}.n .l{font-family:'Noto Naskh Arabic';font-size:10.5pt;line-height:1.6;width:46%}.n .k{width:8mm;text-align:center;font-family:'Noto Naskh Arabic';font-size:10pt}.n .h{font-family:'Noto Nastaliq Urdu';color:#1b2f7a;font-size:12.5pt;line-height:2} .n tr{height:12.6mm}"
    tr = lambda i: f"<tr><td class='k'>{i+1}</td><td class='l'>{NN[i][0]}</td><td class='h'>{NN[i][1]}</td></tr>"
    certify = "<div style='direction:ltr;position:absolute;{pos}'>" + stamp("CERTIFIED TRUE COPY OF THE REGISTER|Book 31 Serial 27 of 1988|28-01-2025", col="#5a2a86", rot=-4, fs=8) + "</div><div style='direction:ltr;position:absolute;{pos2}'>" + UCSEAL(-14, 98) + "</div><div style='direction:ltr;position:absolute;{pos3}'>" + SEC_SIG(110) + "</div>"
    a = f"""<div class='page' style='padding:11mm 13mm;direction:rtl'><div style='font-family:Noto Naskh Arabic;text-align:center;line-height:1.6'><span style='position:absolute;left:14mm;top:11mm;font-size:10pt'>فارم نمبر 2</span><span style='position:absolute;right:14mm;top:11mm;font-size:10pt'>کتاب نمبر <b class='hu'>31</b> &nbsp; نمبر شمار <b class='hu'>27</b></span>
    <div style='font-size:21pt;font-weight:bold'>نکاح نامہ</div><div style='font-size:10pt'>(قواعد 8 اور 10، قواعد مسلم عائلی قوانین مجریہ 1961)</div></div>
    <table class='n' style='width:100%;margin-top:4px'>{''.join(tr(i) for i in range(14))}</table>
    <div style='direction:ltr;position:absolute;bottom:6mm;left:0;right:0;text-align:center;font-family:Noto Naskh Arabic;font-size:9pt'>صفحہ 1</div>{certify.format(pos='bottom:15mm;left:16mm', pos2='bottom:8mm;left:88mm', pos3='bottom:13mm;left:128mm')}</div>"""
    s = lambda t, x: f"<td style='border:.8px solid #333;height:23mm;vertical-align:top;padding:1px 6px;width:33.3%'><div style='font-family:Noto Naskh Arabic;font-size:9.3pt;line-height:1.5'>{t}</div><div style='text-align:center'>{x}</div></td>"
    b = f"""<div class='page' style='padding:11mm 13mm;direction:rtl'><table class='n' style='width:100%'>{''.join(tr(i) for i in range(14,25))}</table>
    <table style='width:100%;margin-top:9px'><tr>{s('دستخط دولہا', usig('محمد اشرف',31,size=13))}{s('دستخط دلہن', usig('نسرین اختر',32,size=13))}{s('دستخط وکیل دلہن', usig('محمد رمضان',33,size=13))}</tr>
    <tr>{s('گواہان تقرر وکیل دلہن', usig('عبدالغفور',34,size=11)+' '+usig('محمد نذیر',35,size=11))}{s('گواہان شادی', usig('محمد اکرم',36,size=11)+' '+usig('محمد بشیر',37,size=11))}{s('دستخط نکاح خواں', usig('محمد یوسف',38,size=13))}</tr></table>
    <table style='width:100%;margin-top:6px'><tr><td style='width:50%;font-family:Noto Naskh Arabic;font-size:10pt'>دستخط و مہر نکاح رجسٹرار<br>{usig('نور الٰہی',39,size=14)}</td><td style='direction:ltr;text-align:left'>{seal("NIKAH REGISTRAR","KOT BASIRA JHELUM","No. 7",d=92,rot=9,col="#334",op=.6,cfs=11)}</td></tr></table>
    <div style='direction:ltr;position:absolute;bottom:6mm;left:0;right:0;text-align:center;font-family:Noto Naskh Arabic;font-size:9pt'>صفحہ 2</div>{certify.format(pos='bottom:16mm;left:16mm', pos2='bottom:9mm;left:88mm', pos3='bottom:14mm;left:128mm')}</div>"""
    t = T("04.pdf"); L.pdf([a, b], t, css=css)
    L.scan(t, out, dpi=155, seed=4, skews=[-1.1, 0.6], q=55, noise=5, blur=0.6, shadow=0.3, paper=(246, 238, 218))

# ------------------------------------------------------------------ 05 translation (digital, 3 pages)
EN = [("Name of Ward, Town or Union, with Tehsil and District, in which the marriage took place", "Union Council Kot Basira, Tehsil and District Jhelum"),
 ("Names of the bridegroom and his father, with residence", "Muhammad Ashraf, son of Fazal Dad, resident of Kot Basira, Jhelum"), ("Age of the bridegroom", "30 years, born 12 March 1958"),
 ("Names of the bride and her father, with residence", "Nasreen Akhtar, daughter of Muhammad Sharif, resident of Dhok Noor, Jhelum"), ("Whether the bride is a maiden, a widow or a divorcee", "Maiden"), ("Age of the bride", "18 years, born 4 January 1970"),
 ("Name of the Vakil appointed by the bride, father's name and residence", "Muhammad Ramzan, son of Ghulam Hussain, resident of Dhok Noor"),
 ("Witnesses to the appointment of the bride's Vakil, with fathers' names, residence and relationship to the bride", "(1) Abdul Ghafoor, son of Allah Ditta, Dhok Noor, cousin (paternal uncle's son); (2) Muhammad Nazir, son of Fateh Muhammad, Dhok Noor, maternal uncle"),
 ("Name of the Vakil appointed by the bridegroom, father's name and residence", "None; the bridegroom present in person"), ("Witnesses to the appointment of the bridegroom's Vakil", "None"),
 ("Names of the witnesses to the marriage, fathers' names and residence", "(1) Muhammad Akram, son of Sultan Mahmood, Kot Basira; (2) Muhammad Bashir, son of Karam Din, Kot Basira"), ("Date on which the marriage was contracted", "17 April 1988"),
 ("Amount of dower", "Rupees twenty-five thousand (25,000)"), ("How much of the dower is prompt (mu'ajjal) and how much deferred (ghair mu'ajjal)", "Prompt Rs. 5,000; deferred Rs. 20,000"),
 ("Whether any portion of the dower was paid at the time of the marriage; if so, how much", "Rs. 5,000 paid in the form of gold ornaments"), ("Whether any property was given in lieu of the whole or any portion of the dower", "No"), ("Special conditions, if any", "None"),
 ("Whether the husband has delegated the right of divorce to the wife; if so, on what conditions", "No"), ("Whether the husband's right of divorce is in any way curtailed", "No"), ("Whether any document was drawn up at the time of the marriage relating to dower, maintenance, etc.", "No"),
 ("Whether the bridegroom has any existing wife and, if so, permission of the Arbitration Council", "No existing wife; it is the first marriage"), ("Number and date of the permission of the Arbitration Council", "Not applicable"),
 ("Name of the person who solemnised the marriage, father's name and address", "Hafiz Muhammad Yousaf, son of Noor Ahmad, Imam of the mosque, Kot Basira"), ("Date of registration of the marriage", "17 April 1988"), ("Registration fee paid", "Rs. 10")]
def p05(out, faulty=False):
    hd = "<div style='border-bottom:1.5px solid #444;margin-bottom:9px;padding-bottom:4px;font:10pt Liberation Sans'><b>JHELUM TRANSLATION BUREAU</b> &nbsp; Shop 6, Shandar Chowk, Jhelum &nbsp; Tel. 0000-0003120 &nbsp; jtb@example.org<span style='float:right'>Ref. JTB/0211</span></div>"
    ft = lambda n: f"<div class='foot c'>Translation from Urdu &ndash; Nikah Nama, Book 31, Serial 27 &ndash; page {n} of 3</div>"
    tr = lambda i: f"<tr><td style='width:9mm'>{i+1}.</td><td style='width:47%'>{EN[i][0]}</td><td>{EN[i][1]}</td></tr>"
    a = hd + "<div class='c'><div style='font-size:10pt'>[Translation from Urdu into English]</div><div class='b' style='font-size:15pt;margin-top:4px'>NIKAH NAMA</div><div>(Rules 8 and 10 of the Rules under the Muslim Family Laws, 1961)</div></div><table style='width:100%;margin:6px 0'><tr><td>Form No. 2</td><td class='r'>Book No. 31 &nbsp;&nbsp; Serial No. 27</td></tr></table><table class='g' style='width:100%;font-size:10.8pt'>" + "".join(tr(i) for i in range(14)) + "</table><p style='font-size:9.5pt;margin-top:8px'>[Page 1 of the original ends here. The page bears a boxed stamp in English: &ldquo;Certified True Copy of the Register, Book 31 Serial 27 of 1988, 28-01-2025&rdquo;, the round seal of the Secretary, Union Council Kot Basira, Tehsil and District Jhelum, and a signature.]</p>" + ft(1)
    b = hd + "<table class='g' style='width:100%;font-size:10.8pt'>" + "".join(tr(i) for i in range(14, 25)) + """</table><p class='b' style='margin-top:14px'>Signatures</p><table class='g' style='width:100%;font-size:10.8pt'>
    <tr><td>Signature of the bridegroom</td><td>[signed in Urdu] Muhammad Ashraf</td></tr><tr><td>Signature of the bride</td><td>[signed in Urdu] Nasreen Akhtar</td></tr><tr><td>Signature of the Vakil of the bride</td><td>[signed in Urdu] Muhammad Ramzan</td></tr>
    <tr><td>Witnesses to the appointment of the bride's Vakil</td><td>[signed in Urdu] Abdul Ghafoor; Muhammad Nazir</td></tr><tr><td>Witnesses to the marriage</td><td>[signed in Urdu] Muhammad Akram; Muhammad Bashir</td></tr><tr><td>Signature of the person who solemnised the marriage</td><td>[signed in Urdu] Muhammad Yousaf</td></tr>
    <tr><td>Signature and seal of the Nikah Registrar</td><td>[signed in Urdu] Noor Elahi [round seal: Nikah Registrar, No. 7, Kot Basira Jhelum]</td></tr></table>""" + ft(2)
    day = "24 January 2025" if faulty else "3 February 2025"
    c = hd + f"""<p class='b'>Endorsement on page 2 of the original</p><p>[Boxed stamp, in English:] Certified True Copy of the Register, Book 31 Serial 27 of 1988, 28-01-2025.<br>[Signature and round seal:] Secretary, Union Council Kot Basira, Tehsil and District Jhelum.</p><p>[End of the translation]</p>
    <div style='border:1px solid #333;padding:10px 14px;margin-top:22px'><p class='b c u'>CERTIFICATE OF TRANSLATOR</p>
    <p style='text-align:justify'>I, ZUBAIR ANJUM, son of Muhammad Anjum, M.A. (English), M.A. (Urdu), of the Jhelum Translation Bureau, Shop 6, Shandar Chowk, Jhelum, certify that I am fluent in Urdu and English and that the foregoing is a true, accurate and complete translation into English of the Nikah Nama in Urdu of Muhammad Ashraf and Nasreen Akhtar, as it appears in the copy certified by the Union Council Kot Basira, consisting of two pages, which was placed before me.</p>
    <p>I am not related to either party to the marriage and have no interest in the use to which this translation is put.</p>
    <table style='width:100%;margin-top:14px'><tr><td>Jhelum, {day}</td><td class='c'>{sig(52,150,46)}<br>Zubair Anjum<br>Translator</td><td>{seal("JHELUM TRANSLATION BUREAU","SHANDAR CHOWK","TRANSLATOR",d=130,rot=7,col="#a02323",cfs=8.5)}</td></tr></table></div>""" + ft(3)
    L.pdf([a, b, c], out, title="Translation Nikah Nama 31/27")

# ------------------------------------------------------------------ 07 FRC (reportlab, digital)
def p07(out, faulty=False):
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.colors import HexColor, black, white
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    import random
    pdfmetrics.registerFont(TTFont("LS", "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf")); pdfmetrics.registerFont(TTFont("LSB", "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf"))
    c = canvas.Canvas(out, pagesize=A4, invariant=1); c.setTitle("FRC"); Wd, H = A4
    g = HexColor("#00643c")
    c.setFillColor(HexColor("#eef6f0")); c.rect(25, 25, Wd - 50, H - 50, fill=1, stroke=0); c.setStrokeColor(g); c.setLineWidth(2); c.rect(25, 25, Wd - 50, H - 50, fill=0)
    c.setFillColor(g); c.setFont("LSB", 15); c.drawCentredString(Wd / 2, H - 62, "GOVERNMENT OF PAKISTAN"); c.setFont("LS", 10.5); c.drawCentredString(Wd / 2, H - 78, "National Database & Registration Authority"); c.setFont("LSB", 17); c.drawCentredString(Wd / 2, H - 106, "FAMILY REGISTRATION CERTIFICATE")
    c.setFont("LSB", 12); c.drawCentredString(Wd / 2, H - 124, "(BY BIRTH)" if faulty else "(BY MARRIAGE)")
    c.setFillColor(black); c.setFont("LS", 9.5)
    c.drawString(42, H - 152, "Certificate No:"); c.drawString(330, H - 152, "Date of Issue:"); c.drawString(42, H - 168, "Applicant:"); c.drawString(330, H - 168, "Identity No:")
    c.setFont("LSB", 9.5); c.drawString(112, H - 152, "FRC-000041-B-7702" if faulty else "FRC-000041-M-7701"); c.drawString(410, H - 152, "30-01-2025"); c.drawString(112, H - 168, "NASREEN AKHTAR"); c.drawString(410, H - 168, "00000-0000222-2")
    c.setFont("LS", 9.3)
    c.drawString(42, H - 192, "It is certified that, according to the record of NADRA, the family of the above-named applicant " + ("by birth consists of:" if faulty else "by marriage consists of:"))
    if faulty:
        fam = [("MUHAMMAD SHARIF", "00000-0000701-1", "05-08-1941", "FATHER", "DECEASED", 0), ("SAKINA BIBI", "00000-0000702-2", "01-01-1946", "MOTHER", "ALIVE", 1), ("MUHAMMAD ARSHAD", "00000-0000703-3", "19-10-1965", "BROTHER", "ALIVE", 0), ("TARIQ MEHMOOD", "00000-0000704-5", "23-03-1968", "BROTHER", "ALIVE", 0), ("NASREEN AKHTAR", "00000-0000222-2", "04-01-1970", "SELF", "ALIVE", 1), ("SHAHEEN AKHTAR", "00000-0000705-6", "12-12-1973", "SISTER", "ALIVE", 1)]
    else:
        fam = [("MUHAMMAD ASHRAF", "00000-0000111-1", "12-03-1958", "HUSBAND", "DECEASED", 0), ("NASREEN AKHTAR", "00000-0000222-2", "04-01-1970", "SELF", "ALIVE", 1), ("SAIMA ASHRAF", "00000-0000666-6", "11-07-1990", "DAUGHTER", "ALIVE", 1), ("USMAN ASHRAF", "00000-0000555-5", "02-05-1993", "SON", "ALIVE", 0), ("HAMZA ASHRAF", "00000-0000333-3", "22-08-2005", "SON", "ALIVE", 0), ("AIMAN ASHRAF", "00000-0000444-4", "14-02-2009", "DAUGHTER", "ALIVE", 1)]
    xs = [38, 60, 120, 254, 358, 428, 496, Wd - 36]; y = H - 208
    c.setFillColor(g); c.rect(xs[0], y - 18, xs[-1] - xs[0], 18, fill=1, stroke=0); c.setFillColor(white); c.setFont("LSB", 8.6)
    for x, t in zip(xs, ["No", "Photo", "Name", "Identity No.", "Date of Birth", "Relation", "Status"]): c.drawString(x + 4, y - 12.5, t)
    y -= 18; R = random.Random(8); c.setStrokeColor(HexColor("#6a8a78")); c.setLineWidth(.6); h = 64
    for i, (n, cn, d, rel, st, fem) in enumerate(fam):
        c.setFillColor(white); c.rect(xs[0], y - h, xs[-1] - xs[0], h, fill=1)
        for x in xs[1:-1]: c.line(x, y, x, y - h)
        px, py = xs[1] + 6, y - h + 5; c.setFillColor(HexColor("#d7e2e6")); c.rect(px, py, 46, 54, fill=1)
        if fem: c.setFillColor(HexColor(R.choice(["#32423d", "#5a2f3f", "#2e3350"]))); c.ellipse(px + 7, py + 1, px + 39, py + 50, fill=1, stroke=0)
        else: c.setFillColor(HexColor("#4b5560")); c.ellipse(px + 5, py - 0, px + 41, py + 20, fill=1, stroke=0); c.setFillColor(HexColor("#222222")); c.ellipse(px + 12, py + 16, px + 34, py + 49, fill=1, stroke=0)
        c.setFillColor(HexColor(R.choice(["#c79a76", "#b98960", "#d0a684"]))); c.ellipse(px + 14, py + 15, px + 32, py + 42, fill=1, stroke=0)
        c.setFillColor(black); c.setFont("LS", 9)
        for x, t in zip([xs[0]] + xs[2:], [str(i + 1), n, cn, d, rel, st]): c.drawString(x + 5, y - h / 2 - 3, t)
        y -= h
    c.setFont("LS", 8.8); y -= 18
    for t in (["Total members: %d. The certificate shows the applicant with parents and brothers/sisters." % len(fam)] if faulty else ["Total members: %d. Wives on record of Muhammad Ashraf: 1 (one)." % len(fam)]): c.drawString(42, y, t); y -= 14
    c.drawString(42, y, "Status of deceased members is marked after cancellation of the identity card on report of death.")
    R = random.Random(77)
    for i in range(25):
        for j in range(25):
            if R.random() < .5: c.rect(46 + i * 3.2, 92 + j * 3.2, 3.2, 3.2, fill=1, stroke=0)
    c.setStrokeColor(HexColor("#14296b")); c.setLineWidth(1.3); p = c.beginPath(); p.moveTo(400, 140); p.curveTo(410, 175, 422, 120, 432, 150); p.curveTo(440, 168, 452, 125, 462, 150); p.curveTo(470, 160, 480, 135, 505, 148); c.drawPath(p)
    c.setFillColor(black); c.setFont("LS", 9); c.drawString(392, 118, "Authorised Officer, NADRA"); c.drawString(392, 106, "Registration Centre Jhelum")
    c.setFont("LS", 7); c.drawCentredString(Wd / 2, 52, "Issued on the data declared by the family and held by NADRA. Verify by scanning the code or by quoting the certificate number at any NADRA Registration Centre.")
    c.drawCentredString(Wd / 2, 41, "This certificate is not a proof of title, inheritance or guardianship."); c.save()

# ------------------------------------------------------------------ 08 CNIC copies (photo-scan 2 pages)
def p08(out):
    def card(name, rel, reln, sex, cn, dob, iss, exp, seed, fem, ua, uname):
        front = f"""<div style='width:108mm;height:68mm;border:1px solid #667;border-radius:4mm;background:linear-gradient(120deg,#e7f1e4,#cfe3d8 60%,#e4eadf);padding:3.5mm;position:relative;font-family:Liberation Sans'>
        <div style='display:flex;justify-content:space-between;font-size:8.5pt;font-weight:bold;color:#0b5a38'><span>PAKISTAN</span><span>National Identity Card</span></div><div style='font-size:6.6pt;color:#0b5a38'>ISLAMIC REPUBLIC OF PAKISTAN</div>
        <div style='position:absolute;right:4mm;top:14mm'>{face(seed,92,116,fem,minor=True)}</div>
        <div style='font-size:6.4pt;margin-top:2.5mm;line-height:1.25'>Name<br><b style='font-size:9.6pt'>{name}</b><br>{rel}<br><b style='font-size:9.6pt'>{reln}</b></div>
        <table style='font-size:6.4pt;margin-top:1.2mm'><tr><td style='padding-right:6mm'>Gender<br><b style='font-size:9pt'>{sex}</b></td><td>Country of Stay<br><b style='font-size:9pt'>Pakistan</b></td></tr><tr><td style='padding-right:6mm'>Identity Number<br><b style='font-size:9pt'>{cn}</b></td><td>Date of Birth<br><b style='font-size:9pt'>{dob}</b></td></tr><tr><td>Date of Issue<br><b style='font-size:9pt'>{iss}</b></td><td>Date of Expiry<br><b style='font-size:9pt'>{exp}</b></td></tr></table>
        <div style='position:absolute;right:5mm;bottom:2mm;font-size:6.5pt'>{usig(uname,seed,col='#222',size=9)}</div></div>"""
        back = f"""<div style='width:108mm;height:68mm;border:1px solid #667;border-radius:4mm;background:linear-gradient(120deg,#eef3ea,#d8e6dc);padding:3.5mm;position:relative'>
        <div class='ur' style='font-size:9pt;line-height:1.9'>شناختی نمبر: <span dir='ltr' style='font-family:Liberation Sans'>{cn}</span><br>موجودہ پتہ: {ua}<br>مستقل پتہ: {ua}</div><div style='position:absolute;left:4mm;bottom:4mm'>{qr(seed+40,64)}</div><div style='position:absolute;right:6mm;bottom:9mm'>{barcode(seed,150,24)}</div>
        <div class='ur' style='position:absolute;right:6mm;bottom:0mm;font-size:7pt'>گمشدہ کارڈ ملنے پر قریبی لیٹر بکس میں ڈال دیں</div></div>"""
        att = "<div class='abs' style='left:26mm;top:200mm'>" + stamp("TRUE COPY OF THE ORIGINAL SEEN BY ME", col="#23307f", rot=-2, fs=11) + f"<div style='margin-top:5mm'>{sig(61,160,52)}</div><div style='font:10pt Liberation Serif'>Tahir Mehmood Cheema, Advocate<br>Notary Public, Jhelum<br>Date: {hw('12 March 2025')}</div></div><div class='abs' style='left:120mm;top:206mm'>" + seal("NOTARY PUBLIC", "DISTRICT JHELUM", "TAHIR MEHMOOD|CHEEMA|ADVOCATE", d=136, rot=-9, col="#8c1d2f", cfs=8.5) + "</div>"
        return f"<div class='page'><div style='margin:8mm 0 8mm 28mm'>{front}</div><div style='margin-left:28mm'>{back}</div>{att}</div>"
    addr = "مکان نمبر 41، محلہ راجگان، کوٹ بصیرہ، تحصیل و ضلع جہلم"
    a = card("Nasreen Akhtar", "Husband Name", "Muhammad Ashraf", "F", "00000-0000222-2", "04.01.1970", "15.06.2021", "15.06.2031", 21, True, addr, "نسرین اختر")
    b = card("Hamza Ashraf", "Father Name", "Muhammad Ashraf", "M", "00000-0000333-3", "22.08.2005", "11.09.2023", "11.09.2033", 22, False, addr, "حمزہ اشرف")
    t = T("08.pdf"); L.pdf([a, b], t)
    L.scan(t, out, dpi=150, seed=8, skews=[1.2, -0.7], q=58, noise=5, blur=0.6, shadow=0.32)

# ------------------------------------------------------------------ 10 B-Form (jpg)
def p10(out):
    a = f"""<div class='page' style='padding:13mm 15mm;font-family:Liberation Sans'><div style='display:flex;justify-content:space-between;align-items:center'>{seal("GOVERNMENT OF PAKISTAN","NADRA","NADRA",d=80,rot=0,col="#0b5a38",op=.9,cfs=11)}<div class='c'><div class='b' style='font-size:13pt;color:#0b5a38'>GOVERNMENT OF PAKISTAN</div><div style='font-size:10.5pt'>NATIONAL DATABASE AND REGISTRATION AUTHORITY</div><div class='b' style='font-size:15pt;margin-top:4px'>CHILD REGISTRATION CERTIFICATE</div><div style='font-size:9.5pt'>(Form B &ndash; for children below 18 years of age)</div></div>{qr(101,74)}</div>
    <table style='width:100%;font-size:10pt;margin-top:12px'><tr><td>Certificate No. <b>CRC-000044-2025</b></td><td class='c'>Issued at: <b>NRC Jhelum</b></td><td class='r'>Date of Issue: <b>30-01-2025</b></td></tr></table>
    <table class='g' style='width:100%;font-size:10pt;margin-top:10px'><tr><th style='width:36%'>Applicant</th><td>NASREEN AKHTAR (MOTHER)</td><td class='ur' style='font-size:10pt;line-height:1.7'>نسرین اختر</td></tr><tr><th>Identity No. of Applicant</th><td>00000-0000222-2</td><td></td></tr><tr><th>Father's Name</th><td>MUHAMMAD ASHRAF (DECEASED)</td><td class='ur' style='font-size:10pt;line-height:1.7'>محمد اشرف (متوفی)</td></tr><tr><th>Identity No. of Father</th><td>00000-0000111-1</td><td></td></tr><tr><th>Mother's Name</th><td>NASREEN AKHTAR</td><td class='ur' style='font-size:10pt;line-height:1.7'>نسرین اختر</td></tr><tr><th>Address</th><td>HOUSE 41, MOHALLA RAJGAN, KOT BASIRA, TEHSIL &amp; DISTRICT JHELUM</td><td class='ur' style='font-size:9.5pt;line-height:1.7'>محلہ راجگان، کوٹ بصیرہ، جہلم</td></tr></table>
    <p class='b' style='margin:16px 0 4px;font-size:11pt'>Particulars of children</p>
    <table class='g' style='width:100%;font-size:9.6pt'><tr><th>S. No.</th><th>Photograph</th><th>Name</th><th>Registration No.</th><th>Date of Birth</th><th>Gender</th><th>Place of Birth</th></tr>
    <tr><td>1</td><td>{face(55,60,74,True)}</td><td>AIMAN ASHRAF<div class='ur' style='font-size:10pt;line-height:1.8'>ایمن اشرف</div></td><td>00000-0000444-4</td><td>14-02-2009</td><td>F</td><td>JHELUM</td></tr>
    <tr><td colspan=7 style='text-align:center;color:#555'>---------------- END OF LIST: 1 CHILD ----------------</td></tr></table>
    <p style='font-size:9pt;margin-top:14px'>The child's registration number remains the same on issue of the National Identity Card at the age of 18. Valid till 13-02-2027.</p>
    <table style='width:100%;margin-top:30px;font-size:9.5pt'><tr><td style='width:45%'>{barcode(31,180,30)}</td><td class='c'>{seal("NADRA REGISTRATION CENTRE","JHELUM","NRC",d=96,rot=-13,cfs=11)}</td><td class='c'>{sig(47,120,40,col='#111')}<br>Registration Officer</td></tr></table>
    <div class='foot c'>NADRA &ndash; Form B / CRC &ndash; computer generated</div></div>"""
    t = T("10.pdf"); L.pdf([a], t)
    im = L.rasters(t, 140)[0]; im = L.effect(im, 1010, 0.7, noise=5, blur=0.7, shadow=0.38, photo=True)
    im.save(out, quality=64, dpi=(140, 140))

# ------------------------------------------------------------------ 11 university letter (docx -> pdf by LibreOffice)
def p11(out):
    from docx import Document
    from docx.shared import Pt, Mm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A
    import subprocess
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297); s.left_margin = s.right_margin = Mm(25); s.top_margin = Mm(18); s.bottom_margin = Mm(18)
    st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11.5)
    p = d.add_paragraph(); p.alignment = A.CENTER; r = p.add_run("SALT RANGE INSTITUTE OF TECHNOLOGY"); r.bold = True; r.font.size = Pt(17)
    p = d.add_paragraph(); p.alignment = A.CENTER; p.add_run("(Degree Awarding Institute)\nOffice of the Registrar, Rohtas Road, Jhelum   Tel. 0000-0005500   registrar@srit.example.org").font.size = Pt(9.5)
    p = d.add_paragraph(); p.add_run("No. SRIT/Reg/Enrol/2025/0318\t\t\t\t\tDated: 6 February 2025")
    p = d.add_paragraph(); p.alignment = A.CENTER; r = p.add_run("TO WHOM IT MAY CONCERN"); r.bold = True; r.underline = True
    d.add_paragraph("It is certified that the student named below is a bona fide, regular student of this Institute:")
    t = d.add_table(rows=0, cols=2); t.style = "Table Grid"; t.autofit = False; t.columns[0].width = Mm(55); t.columns[1].width = Mm(105)
    for a, b in [("Name", "Hamza Ashraf"), ("Father's name", "Muhammad Ashraf (late)"), ("CNIC", "00000-0000333-3"), ("Date of birth", "22 August 2005"), ("Roll No. / Registration No.", "BSCS-F23-047 / SRIT-2023-0611"), ("Programme", "BS Computer Science, four years (eight semesters), regular morning programme"), ("Date of enrolment", "18 September 2023"), ("Present semester", "4th (Spring 2025)"), ("Expected completion", "July 2027"), ("Attendance", "Full-time: Monday to Friday, 18 credit hours in the present semester")]:
        c = t.add_row().cells; c[0].text = a; c[1].text = b; c[0].width = Mm(55); c[1].width = Mm(105)
    d.add_paragraph()
    d.add_paragraph("He passed the Higher Secondary (Intermediate) examination in the summer of 2023 and joined this Institute in the same year. He has been in continuous full-time attendance since his enrolment, including on 9 November 2024, and has not taken leave from or frozen any semester. He receives no salary or stipend from the Institute.")
    d.add_paragraph("This certificate is issued at the request of the student for submission to the administrators of the Calderbrook Mills Pension Scheme, United Kingdom.")
    import io
    sp_ = T("sigreg.png"); L.pdf([f"<div style='padding:4mm'>{sig(93,170,54)} {seal('SALT RANGE INSTITUTE OF TECHNOLOGY','JHELUM','REGISTRAR',d=112,rot=-10,cfs=9)}</div>"], T("sr.pdf"))
    im = L.rasters(T("sr.pdf"), 150)[0]; bb = im.convert("L").point(lambda v: 255 if v < 245 else 0).getbbox(); im.crop(bb).save(sp_)
    d.add_picture(sp_, width=Mm(62))
    d.add_paragraph("Dr. Asim Rafique\nRegistrar")
    dp = T("11.docx"); d.save(dp)
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", TMP, dp], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
    shutil.copy(T("11.pdf"), out)

# ------------------------------------------------------------------ 12 affidavit (scan 3 pages)
def p12(out, faulty=False):
    ft = lambda n: f"<div class='foot'><span style='float:left'>{W_SIG(20+n,10)}</span><span style='float:right;margin-top:9px'>Page {n} of 3</span></div>"
    es = f"""<div style='border:2px solid #1d6b3c;padding:5px 9px;margin:-9mm 0 9px;display:flex;justify-content:space-between;font:9pt Liberation Sans;background:#f3faf4'><div>{qr(140,66)}</div><div style='line-height:1.45'><b style='font-size:12pt;color:#1d6b3c'>E-STAMP &nbsp; Government of the Punjab</b><br>ID: <b>PB-JHL-0000417A90</b> &nbsp; Type: Low Denomination<br>Amount: <b>Rs. 300/-</b> &nbsp; Description: AFFIDAVIT &ndash; 4<br>Deponent: Nasreen Akhtar [00000-0000222-2]<br>Issue Date: <b>11-Feb-2025 11:42 AM</b> &nbsp; Paid Through Challan</div><div class='c' style='font-size:7.5pt'>{barcode(141,110,40)}<br>Scan for online verification</div></div>"""
    P = lambda n, t: f"<table style='width:100%;margin-bottom:6px'><tr><td style='width:10mm;vertical-align:top'>{n}.</td><td style='text-align:justify;line-height:1.5'>{t}</td></tr></table>"
    a = es + """<p class='c b u' style='font-size:13pt;margin-top:6px'>AFFIDAVIT</p><p class='b' style='text-align:justify'>Affidavit of Nasreen Akhtar, daughter of Muhammad Sharif, widow of Muhammad Ashraf, holder of CNIC No. 00000-0000222-2, Muslim, adult, resident of House 41, Mohalla Rajgan, Kot Basira, Tehsil and District Jhelum</p>
    <p>I, the above-named deponent, do hereby solemnly affirm and declare on oath as under:</p>""" + \
     P(1, "That I am the lawful widow of the late Muhammad Ashraf, son of Fazal Dad, CNIC/NICOP No. 00000-0000111-1, born on 12 March 1958, who was a pensioner of the Calderbrook Mills Pension Scheme, United Kingdom, under pensioner number 0004417.") + \
     P(2, "That I was married to him according to Muslim rites at Kot Basira on 17 April 1988. The Nikah was solemnised by Hafiz Muhammad Yousaf and is registered with the Union Council Kot Basira at Book 31, Serial 27 of 1988. The Marriage Registration Certificate bearing CRMS No. M000417-25-0009 relates to the same marriage.") + \
     P(3, "That my husband died on 9 November 2024 at the D.H.Q. Hospital, Jhelum, and was buried at Kot Basira on 10 November 2024. His death is registered with the Union Council Kot Basira under CRMS No. D000417-24-0061.") + \
     P(4, "That in the records of his former employer and of the said Scheme his name is written &ldquo;Mohammed Ashraf&rdquo; and in the records of Pakistan &ldquo;Muhammad Ashraf&rdquo;. Both are the name of one and the same person, namely my late husband, the difference being of English spelling only.") + ft(1)
    b = P(5, "That the said marriage subsisted without a break until the death of my husband. It was never dissolved by talaq, khula, mubarat or decree of any court, and we lived together as husband and wife at the above address until his death. From 1988 to 2012 my husband worked in the United Kingdom and visited and maintained me here throughout.") + \
     P(6, "That I was the only wife of my husband. He had no wife before our marriage and contracted no other marriage, in Pakistan, the United Kingdom or anywhere else, during his lifetime. This is also recorded in column 21 of the Nikah Nama and in the Family Registration Certificate issued by NADRA on 30 January 2025.") + \
     P(7, "That I have not contracted any marriage since the death of my husband and have no intention of doing so. The Secretary, Union Council Kot Basira, has issued a certificate to this effect on 10 February 2025.") + \
     P(8, "That four children were born of the wedlock, all of whom are living:") + \
     """<table class='g' style='margin:0 0 8px 12mm;width:140mm'><tr><th>No.</th><th>Name</th><th>Date of birth</th><th>Position</th></tr><tr><td>(i)</td><td>Saima Ashraf, daughter</td><td>11 July 1990</td><td>Married, not dependent</td></tr><tr><td>(ii)</td><td>Usman Ashraf, son</td><td>2 May 1993</td><td>Employed, not dependent</td></tr><tr><td>(iii)</td><td>Hamza Ashraf, son</td><td>22 August 2005</td><td>Full-time student</td></tr><tr><td>(iv)</td><td>Aiman Ashraf, daughter</td><td>14 February 2009</td><td>School-going, minor</td></tr></table>""" + \
     P(9, "That my son Hamza Ashraf is a full-time student of BS Computer Science at the Salt Range Institute of Technology, Jhelum, where he enrolled on 18 September 2023. My daughter Aiman Ashraf is a student of class 10 and lives with me in my sole care. No guardian has been appointed for her by any court.") + \
     P(10, "That my husband left no other child, adopted or otherwise, and no parent is living who was dependent upon him.") + ft(2)
    c = P(11, "That I make this affidavit in support of the claim to a spouse's pension and children's pensions under the Rules of the Scheme. I shall inform the administrators of the Scheme without delay should I remarry, or should the position of either of the said children change, and I shall repay whatever may be paid in excess of our entitlement.") + \
     P(12, "That the contents of the above affidavit are true and correct to the best of my knowledge and belief and nothing has been concealed.") + \
     f"""<div class='r' style='margin:6px 4mm 10px'>{W_SIG(30,18)}<br><b>DEPONENT</b><br>Nasreen Akhtar</div>
     <p class='b u'>VERIFICATION</p><p style='text-align:justify'>Verified on oath at Jhelum this 12th day of February 2025 that the contents of paragraphs 1 to 12 of the above affidavit are true and correct to the best of my knowledge and belief.</p><div class='r' style='margin:0 4mm 6px'>{W_SIG(31,16)}<br><b>DEPONENT</b></div>
     <div class='ur' style='font-size:11pt;border:1px solid #555;padding:2px 10px'>تصدیق کی جاتی ہے کہ حلف نامہ ہذا مسماۃ نسرین اختر کو اردو زبان میں لفظ بہ لفظ پڑھ کر سنایا اور سمجھایا گیا، جسے انہوں نے سن اور سمجھ کر درست تسلیم کیا اور میرے روبرو دستخط کیے۔</div>
     <div class='abs' style='left:22mm;bottom:25mm;font-size:10.5pt;line-height:1.5'>Identified by: Usman Ashraf, son of Muhammad Ashraf<br>CNIC 00000-0000555-5 &nbsp; {sig(66,110,34)}<br><br>Sr. No. {hw('214')} &nbsp; Dated {hw('12-02-2025')}<br>Solemnly affirmed before me by the deponent, who was identified as above.<br>{sig(67,140,44)}<br><b>Oath Commissioner, Jhelum</b></div>
     <div class='abs' style='right:26mm;bottom:28mm'>{seal("OATH COMMISSIONER","DISTRICT COURTS JHELUM","CH. NAVEED|AKRAM|ADVOCATE",d=128,rot=8,col="#2c2f86",cfs=9)}</div>""" + ft(3)
    t = T("12.pdf"); L.pdf([a, b, c], t)
    L.scan(t, out, dpi=145, seed=12, skews=[0.4, -0.9, 0.6], grey=False, q=50, noise=3.5, shadow=0.2, order=[0, 2, 1] if faulty else None)

# ------------------------------------------------------------------ 13 non-remarriage certificate (Urdu + translation; scan)
def p13(out):
    a = f"""<div class='page' style='padding:20mm 22mm'><div class='ur' style='text-align:center;font-size:19pt;font-weight:bold;line-height:2'>دفتر یونین کونسل کوٹ بصیرہ</div><div class='ur' style='text-align:center;font-size:12pt'>تحصیل و ضلع جہلم</div><hr style='border:1px solid #333'>
    <div class='ur' style='display:flex;justify-content:space-between;font-size:12pt'><span>نمبر: یو سی / ک ب / 2025 / 46</span><span>مورخہ: 10 فروری 2025</span></div>
    <div class='ur' style='text-align:center;font-size:16pt;text-decoration:underline;margin:8mm 0 4mm'>سرٹیفکیٹ عدم نکاح ثانی</div>
    <div class='ur' style='font-size:13.5pt;line-height:2.45;text-align:justify'>تصدیق کی جاتی ہے کہ مسماۃ نسرین اختر دختر محمد شریف بیوہ محمد اشرف، شناختی کارڈ نمبر <span dir='ltr' style='font-family:Liberation Serif'>00000-0000222-2</span>، ساکن مکان نمبر 41، محلہ راجگان، کوٹ بصیرہ، تحصیل و ضلع جہلم، اس یونین کونسل کی مستقل رہائشی ہیں۔ ان کے شوہر محمد اشرف ولد فضل داد مورخہ 9 نومبر 2024 کو وفات پا چکے ہیں۔<br>دفتر ہذا کے ریکارڈ اور مقامی نمبردار کی تصدیق کے مطابق مسماۃ مذکورہ نے اپنے شوہر کی وفات کے بعد آج تک دوسرا نکاح نہیں کیا۔<br>یہ سرٹیفکیٹ مسماۃ مذکورہ کی درخواست پر کالڈر بروک ملز پنشن سکیم، برطانیہ میں بیوہ پنشن کے لیے پیش کرنے کی غرض سے جاری کیا گیا۔</div>
    <div class='abs ur' style='right:26mm;bottom:34mm;font-size:11.5pt;text-align:center;line-height:2'>{usig('غلام سرور',81,size=15)}<br>تصدیق کنندہ: غلام سرور<br>نمبردار موضع کوٹ بصیرہ</div>
    <div class='abs ur' style='left:26mm;bottom:34mm;font-size:11.5pt;text-align:center;line-height:2'>{SEC_SIG(130)}<br>محمد عمران جنجوعہ<br>سیکرٹری یونین کونسل کوٹ بصیرہ</div><div class='abs' style='left:84mm;bottom:36mm'>{UCSEAL(-6,116)}</div></div>"""
    b = f"""<div style='border-bottom:1.5px solid #444;margin-bottom:9px;padding-bottom:4px;font:10pt Liberation Sans'><b>JHELUM TRANSLATION BUREAU</b> &nbsp; Shop 6, Shandar Chowk, Jhelum<span style='float:right'>Ref. JTB/0236</span></div><p class='c' style='font-size:10pt'>[Translation from Urdu into English]</p>
    <p class='c b' style='font-size:14pt'>OFFICE OF THE UNION COUNCIL KOT BASIRA<br><span style='font-size:11pt'>Tehsil and District Jhelum</span></p><table style='width:100%'><tr><td>No. UC/KB/2025/46</td><td class='r'>Dated: 10 February 2025</td></tr></table>
    <p class='c b u' style='margin:14px 0'>CERTIFICATE OF NON-REMARRIAGE</p>
    <p style='text-align:justify;line-height:1.6'>It is certified that Mst. Nasreen Akhtar, daughter of Muhammad Sharif, widow of Muhammad Ashraf, identity card number 00000-0000222-2, resident of House No. 41, Mohalla Rajgan, Kot Basira, Tehsil and District Jhelum, is a permanent resident of this Union Council. Her husband Muhammad Ashraf, son of Fazal Dad, died on 9 November 2024.</p>
    <p style='text-align:justify;line-height:1.6'>According to the record of this office and the verification of the local Numberdar, the said Mst. has not contracted a second marriage from the death of her husband until today.</p><p style='text-align:justify;line-height:1.6'>This certificate is issued at the request of the said Mst. for submission to the Calderbrook Mills Pension Scheme, United Kingdom, for a widow's pension.</p>
    <p>[Signature] Verified by: Ghulam Sarwar, Numberdar, Mauza Kot Basira</p><p>[Signature and round seal] Muhammad Imran Janjua, Secretary, Union Council Kot Basira</p>
    <div style='border:1px solid #333;padding:8px 12px;margin-top:24px'><p class='b c u'>CERTIFICATE OF TRANSLATOR</p><p style='text-align:justify'>I, ZUBAIR ANJUM, son of Muhammad Anjum, M.A. (English), M.A. (Urdu), of the Jhelum Translation Bureau, Shop 6, Shandar Chowk, Jhelum, certify that the above is a true, accurate and complete translation of the certificate in Urdu No. UC/KB/2025/46 (one page) placed before me.</p>
    <table style='width:100%;margin-top:8px'><tr><td>Jhelum, 11 February 2025</td><td class='c'>{sig(52,150,46)}<br>Zubair Anjum, Translator</td><td>{seal("JHELUM TRANSLATION BUREAU","SHANDAR CHOWK","TRANSLATOR",d=130,rot=-12,col="#a02323",cfs=8.5)}</td></tr></table></div>"""
    t = T("13.pdf"); L.pdf([a, b], t)
    L.scan(t, out, dpi=150, seed=13, skews=[0.9, -0.4], q=55, noise=4, shadow=0.25)

# ------------------------------------------------------------------ 14 life certificate (scan)
def p14(out):
    row = lambda l, v: f"<tr><td class='lab'>{l}</td><td class='bx'>{hw(v)}</td></tr>"
    a = f"""<div style='display:flex;justify-content:space-between'><span style='font:bold 15pt Carlito;color:#00594f'>Calderbrook Mills Pension Scheme</span><span style='font:bold 12pt Carlito'>Form LC1</span></div><div style='font:bold 13pt Carlito;margin:4px 0 8px'>Certificate of existence</div>
    <p style='font-size:10.3pt'>To be signed by the person entitled in front of a bank manager, notary public, doctor or headteacher who is not related to that person. The form must reach us within six weeks of the date of signature.</p>
    <div class='part'>1 &nbsp; Person entitled</div><table class='ft' style='width:100%'>{row("Full name","Nasreen Akhtar")}{row("Reference","CMP/0004417/DB")}{row("Date of birth","4 January 1970")}{row("Address","House 41, Mohalla Rajgan, Kot Basira, Tehsil &amp; District Jhelum, Pakistan")}{row("Identity document and number","CNIC 00000-0000222-2")}{row("Marital status","Widow, not remarried")}<tr><td class='lab'>Signature</td><td class='bx' style='height:18mm'>{W_SIG(41)}</td></tr>{row("Date","10 March 2025")}</table>
    <div class='part' style='margin-top:14px'>2 &nbsp; Certifier</div><p style='font-size:10.6pt'>I certify that the person named above appeared before me today, that I have seen the original of the identity document stated, and that the person is alive and signed in my presence. I am not related to that person.</p>
    <table class='ft' style='width:100%'>{row("Full name","Kamran Saleem Butt")}{row("Capacity","Branch Manager")}{row("Organisation and address","Potohar Commercial Bank Limited, Katchery Road, Jhelum (branch 0417)")}{row("Telephone","0000-0004170")}<tr><td class='lab'>Signature and official stamp</td><td class='bx' style='height:34mm'>{sig(58,150,50)}</td></tr>{row("Date","10 March 2025")}</table>
    <div class='abs' style='right:34mm;top:207mm'>{seal("POTOHAR COMMERCIAL BANK LTD","KATCHERY ROAD JHELUM","BRANCH|MANAGER|0417",d=134,rot=-11,col="#1d5e4a",cfs=9)}</div><div class='foot' style='font-family:Carlito'>LC1 (04/2024) &nbsp; Penfold Pensions Administration, Penfold House, 14 Wellgarth Street, Leeds LS00 0AA<span style='float:right'>Page 1 of 1</span></div>"""
    t = T("14.pdf"); L.pdf([a], t, css=FCSS, font="Carlito,sans-serif")
    L.scan(t, out, dpi=160, seed=14, skews=[-0.7], grey=True, q=60, noise=5, shadow=0.2)

# ------------------------------------------------------------------ 15 bank letter (digital)
def p15(out):
    a = f"""<div style='background:#1d5e4a;color:#fff;margin:-20mm -20mm 0 -22mm;padding:9mm 22mm 6mm;font-family:Liberation Sans'><span style='font-size:18pt;font-weight:bold'>Potohar Commercial Bank</span> <span style='font-size:10pt'>Limited</span><span style='float:right;font-size:9pt;text-align:right'>Katchery Road Branch (0417), Jhelum<br>Tel. 0000-0004170</span></div>
    <table style='width:100%;margin:12mm 0 6mm;font-family:Liberation Sans;font-size:10.5pt'><tr><td>Ref: PCB/0417/AMC/2025/88</td><td class='r'>10 March 2025</td></tr></table><div style='font-family:Liberation Sans;font-size:10.8pt;line-height:1.55'><p><b>The Trustees, Calderbrook Mills Pension Scheme</b><br>c/o Penfold Pensions Administration<br>Penfold House, 14 Wellgarth Street, Leeds LS00 0AA, United Kingdom</p>
    <p class='b u c' style='margin:8mm 0'>ACCOUNT MAINTENANCE CERTIFICATE</p><p>At the request of our customer we certify that the following account is maintained with this branch, is active and may receive remittances from abroad:</p>
    <table class='g' style='width:100%;margin:5mm 0'>{''.join(f"<tr><td style='width:60mm'>{x}</td><td><b>{y}</b></td></tr>" for x,y in [("Title of account","NASREEN AKHTAR"),("CNIC","00000-0000222-2"),("Type and currency","Individual savings account, PKR"),("Account number","0000 0000 2214 4701"),("IBAN","PK00 PCBL 0000 0000 2214 4701"),("SWIFT / BIC","PCBLPK00"),("Opened on","11 December 2024"),("Address on record","House 41, Mohalla Rajgan, Kot Basira, Tehsil &amp; District Jhelum")])}</table>
    <p>This certificate is issued without any risk or liability on the part of the Bank or its officers.</p><p style='margin-top:12mm'>Yours faithfully</p>
    <table style='width:100%'><tr><td>{sig(58,150,50)}<br><b>Kamran Saleem Butt</b><br>Branch Manager</td><td>{seal("POTOHAR COMMERCIAL BANK LTD","KATCHERY ROAD JHELUM","BRANCH|MANAGER|0417",d=134,rot=6,col="#1d5e4a",cfs=9)}</td><td>{sig(59,130,46)}<br><b>Mehwish Iqbal</b><br>Operations Manager</td></tr></table></div><div class='foot c'>Potohar Commercial Bank Limited. Registered office: Jhelum. This letter bears two authorised signatures.</div>"""
    L.pdf([a], out, title="PCB/0417/AMC/2025/88")

# ------------------------------------------------------------------ 00 covering letter (docx kept)
def p00(out):
    from docx import Document
    from docx.shared import Pt, Mm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(210), Mm(297); s.left_margin = s.right_margin = Mm(24); s.top_margin = Mm(18); s.bottom_margin = Mm(18)
    st = d.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(11); st.paragraph_format.space_after = Pt(6)
    p = d.add_paragraph(); p.alignment = A.CENTER; r = p.add_run("RAJA & KIANI"); r.bold = True; r.font.size = Pt(18)
    p = d.add_paragraph(); p.alignment = A.CENTER; p.add_run("Advocates and Legal Consultants\n2nd Floor, Al-Noor Plaza, Katchery Road, Jhelum, Pakistan\nTel. 0000-0006010   office@rajakiani.example.org").font.size = Pt(9.5)
    d.add_paragraph("Our ref: RK/2025/NA-17\nYour ref: CMP/0004417/DB\n\n18 March 2025")
    d.add_paragraph("Penfold Pensions Administration\nBereavement Team (attention: Ms Rachel Thwaite)\nPenfold House, 14 Wellgarth Street\nLeeds LS00 0AA\nUnited Kingdom")
    d.add_paragraph("By courier"); d.add_paragraph("Dear Ms Thwaite")
    p = d.add_paragraph(); p.add_run("Calderbrook Mills Pension Scheme\nThe late Mr Mohammed (Muhammad) Ashraf, pensioner number 0004417\nClaim of Mrs Nasreen Akhtar (spouse), Mr Hamza Ashraf and Miss Aiman Ashraf (children)").bold = True
    for t in ["We write for Mrs Nasreen Akhtar, whose authority is at the end of Part F of the claim form, in answer to your letter of 9 January 2025 (copy enclosed as number 1).",
              "We enclose the claim form and the documents asked for on page 2 of your letter, as set out in the schedule below. The numbers of the schedule are those on the files and packets.",
              "The spelling of Mr Ashraf's first name is dealt with in paragraph 4 of the affidavit. There was one marriage only; see column 21 of the Nikah Nama, the Family Registration Certificate and paragraph 6 of the affidavit.",
              "Miss Aiman is a minor and lives with her mother, who claims for her. Mr Hamza is over 18 and claims in his own right."]: d.add_paragraph(t)
    p = d.add_paragraph(); p.add_run("SCHEDULE OF ENCLOSURES").bold = True
    t = d.add_table(rows=1, cols=5); t.style = "Table Grid"
    W = [11, 16, 76, 18, 41]
    rows = [("Encl.", "Your item", "Document", "Sheets", "Form"),
     ("1", "-", "Your letter of 9 January 2025", "3", "Copy"), ("2", "1", "Claim form DB4, signed and witnessed", "4", "Original"), ("3", "2", "Death Registration Certificate of Muhammad Ashraf, with Apostille", "2", "Original"),
     ("4", "3", "Nikah Nama, Book 31 Serial 27 of 1988 (Urdu)", "2", "Copy certified by the Union Council"), ("5", "3", "English translation of the Nikah Nama with translator's certificate", "3", "Original"), ("6", "4", "Computerised Marriage Registration Certificate", "1", "Original"),
     ("7", "5", "NADRA Family Registration Certificate (by marriage)", "1", "Original (electronic)"), ("8", "6", "CNIC of Nasreen Akhtar and CNIC of Hamza Ashraf, both sides", "2", "Copies certified by notary public"), ("9", "7", "Birth Registration Certificates of Hamza Ashraf and Aiman Ashraf", "2", "Originals"),
     ("10", "7", "NADRA Child Registration Certificate (B-Form) of Aiman Ashraf", "1", "Original"), ("11", "8", "Letter of Salt Range Institute of Technology for Hamza Ashraf", "1", "Original"), ("12", "9", "Affidavit of Nasreen Akhtar", "3", "Original"),
     ("13", "10", "Certificate of non-remarriage (Urdu) with English translation", "2", "Original"), ("14", "11", "Certificate of existence LC1", "1", "Original"), ("15", "12", "Bank letter with account title and IBAN", "1", "Original")]
    t.autofit = False
    for j in range(5): t.columns[j].width = Mm(W[j])
    for i, rw in enumerate(rows):
        c = t.rows[0].cells if i == 0 else t.add_row().cells
        for j, v in enumerate(rw):
            c[j].text = ""; rr = c[j].paragraphs[0].add_run(v); rr.font.size = Pt(10); rr.bold = i == 0; c[j].width = Mm(W[j]); c[j].paragraphs[0].paragraph_format.space_after = Pt(1)
    d.add_paragraph()
    for x in ["The total is 29 sheets besides this letter. Kindly return the originals by courier to our office when they have served their purpose, and let us know the date from which the pensions will be put into payment.", "Yours sincerely"]: d.add_paragraph(x)
    L.pdf([f"<div style='padding:4mm'>{sig(17,150,50)}</div>"], T("sk.pdf")); im = L.rasters(T("sk.pdf"), 150)[0]; bb = im.convert("L").point(lambda v: 255 if v < 245 else 0).getbbox(); im.crop(bb).save(T("sk.png"))
    d.add_picture(T("sk.png"), width=Mm(38)); d.add_paragraph("Sobia Kiani\nAdvocate High Court\nfor Raja & Kiani")
    import datetime
    cp = d.core_properties; cp.author = ""; cp.created = cp.modified = datetime.datetime(2025, 3, 18, 10, 0); cp.title = ""
    d.save(out)

FILES = [("00 Covering letter to Penfold 18-03-2025.docx", p00), ("01 Penfold letter 09-01-2025.pdf", p01), ("02 Claim form DB4.pdf", p02), ("03 Death Registration Certificate + Apostille.pdf", p03), ("04 Nikah Nama (Urdu) UC certified copy.pdf", p04), ("05 Nikah Nama English translation.pdf", p05),
 ("06 MRC.pdf", p06), ("07 FRC nasreen akhtar.pdf", p07), ("08 cnic copies mother + hamza.pdf", p08), ("09 Birth certificates Hamza & Aiman.pdf", p09), ("10_bform_aiman.jpg", p10), ("11 University letter Hamza.pdf", p11), ("12 Affidavit of widow.pdf", p12), ("13 Adam nikah sani certificate with translation.pdf", p13), ("14 Life certificate LC1.pdf", p14), ("15 Bank letter.pdf", p15)]
FAULTY = {"02 Claim form DB4.pdf": p02, "03 Death Registration Certificate + Apostille.pdf": p03, "05 Nikah Nama English translation.pdf": p05, "06 MRC.pdf": p06, "07 FRC nasreen akhtar.pdf": p07, "12 Affidavit of widow.pdf": p12}

MATTER = {"version": 1, "packs": ["pk-civil-documents"], "opened": "2025-01-22", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2025-03-20"},
 "parties": [{"role": "client", "names": ["Nasreen Akhtar", "Mst. Nasreen Akhtar", "نسرین اختر"], "born": "1970-01-04", "numbers": {"cnic": "00000-0000222-2"}},
  {"role": "deceased", "names": ["Muhammad Ashraf", "Mohammed Ashraf", "محمد اشرف"], "born": "1958-03-12", "numbers": {"cnic": "00000-0000111-1"}},
  {"role": "child", "names": ["Hamza Ashraf", "حمزہ اشرف"], "born": "2005-08-22", "numbers": {"cnic": "00000-0000333-3"}},
  {"role": "child", "names": ["Aiman Ashraf", "ایمن اشرف"], "born": "2009-02-14", "numbers": {"cnic": "00000-0000444-4"}}]}

EXPECTED = {"pack": "pk-civil-documents", "as_of": "2025-03-20", "faults": [
 {"id": 1, "sort": "date", "files": ["05 Nikah Nama English translation.pdf"], "page": 3, "what": "The translator's certificate is dated 24 January 2025, but the translation reproduces (pages 1 and 3) the Union Council's certification stamp of 28-01-2025 and says that the certified copy was before the translator. The translation is signed four days before the copy it translates was certified.", "why_it_matters": "The translator cannot have had the certified copy of 28 January 2025 on 24 January; the certificate is unreliable and the scheme's note B (translation of the document before the translator, dated) is not met.", "severity": "error"},
 {"id": 2, "sort": "signature", "files": ["02 Claim form DB4.pdf"], "page": 4, "what": "Part G, which a child aged 18 or over must sign personally, is signed by the mother ('Nasreen Akhtar (mother) for Hamza Ashraf') and not by Hamza Ashraf, who was born 22 August 2005 and was 19 on 24 February 2025.", "why_it_matters": "The administrator's letter says that an adult child claims in his own right and must sign Part G himself; without his signature there is no valid claim or payment consent for him.", "severity": "error"},
 {"id": 3, "sort": "missing", "files": ["03 Death Registration Certificate + Apostille.pdf", "00 Covering letter to Penfold 18-03-2025.docx"], "page": 1, "what": "The Apostille of the Ministry of Foreign Affairs to the Death Registration Certificate is not there: the file has one sheet only although its name and the schedule (enclosure 3: 'with Apostille', 2 sheets) say two.", "why_it_matters": "Item 2 of the administrator's letter requires the death certificate to bear or have attached an Apostille.", "severity": "error"},
 {"id": 4, "sort": "mismatch", "files": ["06 MRC.pdf", "04 Nikah Nama (Urdu) UC certified copy.pdf", "12 Affidavit of widow.pdf"], "page": 1, "what": "The Marriage Registration Certificate gives the bride's father as Muhammad Shafi (English and Urdu); the Nikah Nama and its translation, the claim form, the affidavit and the non-remarriage certificate give Muhammad Sharif.", "why_it_matters": "The computerised certificate does not agree with the register entry it is drawn from; the identity of the bride is put in doubt and the Union Council has to correct it.", "severity": "error"},
 {"id": 5, "sort": "order", "files": ["12 Affidavit of widow.pdf"], "page": 2, "what": "The pages of the affidavit are in the order 1, 3, 2: the signature and attestation page (Page 3 of 3, paragraphs 11-12) stands before Page 2 of 3 (paragraphs 5-10).", "why_it_matters": "The sworn statement reads from paragraph 4 to 11 and ends unsigned; it must be put in order before filing.", "severity": "warning"},
 {"id": 6, "sort": "other", "files": ["07 FRC nasreen akhtar.pdf"], "page": 1, "what": "The Family Registration Certificate is of the wrong kind: '(By Birth)', showing the applicant with her parents, brothers and sister. The husband and the children do not appear. The administrator asked for, and the schedule lists, the one by marriage.", "why_it_matters": "It proves nothing about the marriage, other wives or the children, which is what item 5 of the administrator's letter asks it for.", "severity": "error"}],
 "clean_doubts": ["The MRC was entered only in January 2025 for a marriage of 1988 (usual late computerisation).", "The CNIC of the widow shows the husband's name and not the father's, as usual for married women.", "The child Aiman turned 16 between the issue of the B-Form and the claim form; she is under 18 throughout.", "The adult child's pension goes to the mother's account, which Part E and Part G of the form allow.", "Enclosures other than the CNICs are originals, so that they carry no notary's certification."]}

def main(which=None):
    C = os.path.join(ROOT, "clean"); F = os.path.join(ROOT, "faulty")
    os.makedirs(C, exist_ok=True)
    for n, fn in FILES:
        if which and n[:2] not in which: continue
        fn(os.path.join(C, n)); print("made", n, os.path.getsize(os.path.join(C, n)) // 1024, "KB", flush=True)
    json.dump(MATTER, open(os.path.join(C, "matter.json"), "w"), ensure_ascii=False, indent=1)
    shutil.rmtree(F, ignore_errors=True); shutil.copytree(C, F)
    for n, fn in FAULTY.items(): fn(os.path.join(F, n), True)
    json.dump(EXPECTED, open(os.path.join(ROOT, "expected.json"), "w"), ensure_ascii=False, indent=1)
if __name__ == "__main__": main(sys.argv[1:] or None)
