"""01-solangi-family-pension   usage: m01.py OUT"""
import sys, os, json, shutil, io, base64, subprocess, tempfile
import numpy as np
sys.path.insert(0, os.path.dirname(__file__))
from kit import *
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import mm as MM
from reportlab.lib import colors
OUT = sys.argv[1]; ONLY = sys.argv[2:]          # optional: only faulty
W = tempfile.mkdtemp(); CNIC = "00000-4417263-2"
PET = "Mst. Zareena Khatoon"; ADV = "Sarfraz Ahmed Kalhoro"
HEAD = """<div class=c><b class=u>IN THE HIGH COURT OF SINDH,<br>CIRCUIT COURT, HYDERABAD</b></div>"""
CP = "C.P. No. D-__________ of 2025"
TITLE = HEAD + f"""<p class=c style='margin:4mm 0'>%s{CP}</p>
<table style='width:100%%;margin:2mm 0'><tr><td>{PET}<td class=r>&hellip;&hellip;&hellip;&hellip; <b>PETITIONER</b><tr><td colspan=2 class=c style='padding:1.5mm'>VERSUS<tr><td>Province of Sindh &amp; others<td class=r>&hellip;&hellip;&hellip;&hellip; <b>RESPONDENTS</b></table>"""
CSS = "p{text-align:justify;line-height:1.62;margin:0 0 3.2mm} ol{line-height:1.6;text-align:justify;margin:0 0 3mm} li{margin-bottom:2.4mm} .f{position:absolute;bottom:9mm;left:0;right:0;text-align:center;font-size:9.5pt} .s{display:inline-block;text-align:center;min-width:62mm;line-height:1.25} .s .l{border-top:1px solid #222;display:block;padding-top:1mm}"
def pg(n, body, foot=""):
    return f"<div class=pg><div class=pn>{hand(str(n),5.5,n)}</div>{body}<div class=f>{foot}</div></div>"
def s(img, text): return f"<span class=s>{img}<span class=l>{text}</span></span>"
def two(a, b): return f"<table style='width:100%;margin-top:5mm'><tr><td style='vertical-align:bottom'>{a}<td class=r style='vertical-align:bottom'>{b}</table>"
advS = lambda k: s(sig("adv", k, 36), f"({ADV})<br>Advocate High Court<br>Advocate for the Petitioner")
COMM = rstamp("COMMISSIONER FOR TAKING", "HYDERABAD SINDH", "AFFIDAVITS|Reg. 00/HYD", 32, -9)
def jurat(date, k, done=True):
    d = hand(date, 4.4, k) if done else "____________________"
    sealed = f"<div style='position:absolute;left:2mm;top:-4mm'>{COMM}</div>" if done else ""
    return f"""<p style='margin-top:4mm'>Solemnly affirmed before me at Hyderabad on this day {d} by the deponent above named, who is identified to me by Mr. {ADV}, Advocate, who is personally known to me.</p>
<div style='position:relative;height:36mm'>{sealed}<div style='position:absolute;right:0;bottom:0'>{s(sig("comm",k,34) if done else "<span style='display:block;height:13mm'></span>","COMMISSIONER FOR TAKING AFFIDAVITS")}</div></div>"""
def affid(n, of, paras, date, k, cnic=CNIC, done=True, foot=""):
    lis = "".join(f"<li>{p}</li>" for p in paras)
    return pg(n, TITLE % (of + " in " if of else "") + f"""<p class=c style='margin:4mm 0'><b class=u>AFFIDAVIT {'IN SUPPORT OF THE '+of if of else 'IN SUPPORT OF THE PETITION'}</b></p>
<p>I, {PET} widow of late Ghulam Rasool Solangi, Muslim, adult, aged about 50 years, resident of House No. 14, Gali No. 3, Mohalla Shah Latif, Tando Jam, District Hyderabad, holding CNIC No. {cnic}, do hereby state on oath as under:</p><ol>{lis}</ol>
<p>Whatever is stated above is true and correct to the best of my knowledge and belief.</p>
{two(f"<div class=s style='text-align:left'>Identified by me:<br>{sig('adv',k+50,34)}<span class=l>({ADV})<br>Advocate</span></div>", s(sig('zareena',k,36),'DEPONENT'))}{jurat(date,k,done)}""", foot)

def urgent(out, cnic=CNIC):
    a = pg(1, TITLE % "" + f"""<p class=c style='margin:6mm 0'><b class=u>URGENT APPLICATION</b></p>
<p>It is most respectfully prayed on behalf of the Petitioner above named that this Honourable Court may graciously be pleased to direct the office to fix the above petition and the accompanying application for interim relief for orders on <b>24.04.2025</b>, or on any nearest date convenient to this Honourable Court, for the following reasons:</p>
<ol><li>That the Petitioner is the widow of a primary school teacher who died in service on 11.02.2024, and no family pension has been paid to her since that day.</li>
<li>That by letter dated 28.01.2025 the office of the Accountant General Sindh has declined to release even the undisputed part of the family pension.</li>
<li>That the Petitioner has no other source of livelihood and has minor children to feed and educate, and further delay will cause her irreparable loss.</li></ol>
<p>The prayer is made in the interest of justice. An affidavit is filed herewith.</p><br>
<table style='width:100%'><tr><td>Hyderabad<br>Dated: 22.04.2025<td class=r>{advS(1)}</table>""", "")
    b = affid(2, "URGENT APPLICATION", ["That I am the Petitioner in the above matter and the deponent of this affidavit, and am well conversant with the facts of the case.",
        "That the accompanying urgent application has been drafted and filed under my instructions, the contents whereof are true and correct and may be read as part of this affidavit.",
        "That unless the accompanying urgent application is granted I shall be seriously prejudiced."], "22-04-2025", 2, cnic)
    chrome(a+b, out, CSS)

def memo(out, order=None):
    f = lambda i: f"Memo of Petition &ndash; page {i} of 5"
    p1 = pg(3, HEAD + f"""<p class=c style='margin:4mm 0'>{CP}</p>
<p>{PET} widow of late Ghulam Rasool Solangi, Muslim, adult, resident of House No. 14, Gali No. 3, Mohalla Shah Latif, Tando Jam, District Hyderabad.<br>CNIC No. {CNIC}</p><p class=r>&hellip;&hellip;&hellip; <b>PETITIONER</b></p><p class=c>VERSUS</p>
<ol><li>Province of Sindh, through the Secretary, School Education &amp; Literacy Department, Sindh Secretariat, Karachi.</li><li>The Accountant General Sindh, having his office at Karachi.</li><li>The District Accounts Officer, Hyderabad, having his office at Hyderabad.</li><li>The District Education Officer (Primary), Hyderabad, having his office at Hyderabad.</li></ol><p class=r>&hellip;&hellip;&hellip; <b>RESPONDENTS</b></p>
<p class=c style='margin-top:6mm'><b class=u>CONSTITUTIONAL PETITION UNDER ARTICLE 199 OF THE CONSTITUTION OF THE ISLAMIC REPUBLIC OF PAKISTAN, 1973</b></p>
<p>It is respectfully submitted on behalf of the Petitioner above named as under:</p>
<p><b class=u>FACTS</b></p><p>1.&emsp;That the Petitioner is a law-abiding citizen of Pakistan and the widow of late Ghulam Rasool Solangi son of Muhammad Bux Solangi (the &ldquo;deceased&rdquo;). A copy of the CNIC of the Petitioner is annexed as <b>Annexure P-1</b>.</p>""", f(1))
    p2 = pg(4, """<p>2.&emsp;That the deceased was appointed as Primary School Teacher in the Education Department, Government of Sindh, on 05.09.1994 and was last posted at Government Boys Primary School Ali Mallah, Taluka Hyderabad (Rural), under Personnel No. 00004172.</p>
<p>3.&emsp;That the deceased died during service on 11.02.2024, leaving behind the Petitioner as his only widow, one major son and two minor daughters. The death certificate issued by Union Council Tando Jam on 20.02.2024 is annexed as <b>Annexure P-2</b>.</p>
<p>4.&emsp;That the Petitioner submitted the papers for family pension in the office of Respondent No. 4 on 18.03.2024. The Respondent No. 4 found the papers in order and forwarded the case to Respondent No. 3 with letter No. DEO/PRY/HYD/PEN/1187 dated 27.05.2024, along with the calculation sheet, by which a family pension of Rs. 31,480/- per month was worked out for the Petitioner. Copies of the letter and of the calculation sheet are annexed as <b>Annexure P-3</b>.</p>
<p>5.&emsp;That to the surprise of the Petitioner the Respondent No. 3 returned the case with memo No. DAO/HYD/PEN/2209 dated 09.09.2024, raising the objections that an amount of Rs. 214,600/- had been overpaid to the deceased as time-scale allowance and that no &ldquo;No Demand Certificate&rdquo; had been furnished. A copy of the memo with its list of objections is annexed as <b>Annexure P-4</b>.</p>
<p>6.&emsp;That no notice of any such overpayment was ever served on the deceased in his lifetime, though the alleged overpayment is said to have been made between December 2011 and August 2016, nor was any inquiry held, nor is any misrepresentation on his part alleged.</p>""", f(2))
    p3 = pg(5, """<p>7.&emsp;That the Petitioner approached Respondent No. 2 with an application dated 16.12.2024, sent by courier, with the request to release the family pension and to decide the question of the alleged overpayment separately. A copy of the application with the courier receipt is annexed as <b>Annexure P-5</b>.</p>
<p>8.&emsp;That by letter No. AG(S)/PEN-II/HYD/3342 dated 28.01.2025 the office of Respondent No. 2 declined the request for the sole reason that the objections of Respondent No. 3 had not been removed. A copy of the letter is annexed as <b>Annexure P-6</b>.</p>
<p>9.&emsp;That the Petitioner thereafter visited the offices of Respondents No. 3 and 4 several times but each sends her to the other, and not a single rupee has been paid to her to this day. The Petitioner has no other adequate, efficacious or speedy remedy and files this petition, inter alia, on the following grounds:</p>
<p><b class=u>GROUNDS</b></p>
<p>A.&emsp;That pension is not a bounty but a right earned by long and satisfactory service, and the family pension of a widow cannot be withheld except in accordance with law.</p>
<p>B.&emsp;That the alleged recovery is sought to be made from the widow without notice and without hearing, in violation of Articles 4 and 10-A of the Constitution and of the principles of natural justice.</p>
<p>C.&emsp;That the allowance was paid by the department on its own under the principle of locus poenitentiae and cannot be recovered after a lapse of years from a person who practised no fraud.</p>""", f(3))
    p4 = pg(6, """<p>D.&emsp;That the &ldquo;No Demand Certificate&rdquo; is a paper to be issued by the department itself; its absence is a default of Respondent No. 4, for which the Petitioner cannot be punished.</p>
<p>E.&emsp;That the withholding of the sole means of living of a widow and her children offends against Articles 9 and 14 of the Constitution.</p>
<p>F.&emsp;That Respondents No. 2 to 4 are under a duty cast by law to decide a pension case within a reasonable time, and their failure to do so for over ten months calls for interference by this Honourable Court.</p>
<p>G.&emsp;That the Petitioner craves leave to urge further grounds at the time of hearing.</p>
<p><b class=u>PRAYER</b></p><p>It is therefore most respectfully prayed that this Honourable Court may graciously be pleased to:</p>
<ol type=a><li>declare that the withholding of the family pension of the Petitioner through memo dated 09.09.2024 and letter dated 28.01.2025 is illegal, without lawful authority and of no legal effect;</li>
<li>direct the Respondents to sanction and release the family pension of the Petitioner with effect from 12.02.2024 with all arrears within a period to be fixed by this Honourable Court;</li>
<li>restrain the Respondents from recovering the amount of Rs. 214,600/- from the family pension of the Petitioner;</li><li>award the costs of the petition; and</li><li>grant any other relief which this Honourable Court deems fit and proper in the circumstances of the case.</li></ol>""", f(4))
    p5 = pg(7, f"""<p><b class=u>CERTIFICATE</b></p><p>Certified on instructions of the Petitioner that this is the first petition on the subject before this Honourable Court and that no other petition, suit or appeal on the same subject is pending before any court.</p>
{two("Hyderabad<br>Dated: 22.04.2025", s(sig('zareena',7,36),'PETITIONER'))}<div class=r style='margin-top:2mm'>{advS(7)}</div>
<p style='margin-top:4mm'><b class=u>VERIFICATION</b></p><p>I, {PET} widow of late Ghulam Rasool Solangi, the Petitioner above named, do hereby verify on oath at Hyderabad on this 22nd day of April, 2025, that the contents of paragraphs 1 to 9 of this petition are true and correct to the best of my knowledge and that the grounds are as advised by my counsel, which I believe to be true.</p>
<div class=r>{s(sig('zareena',8,36),'PETITIONER')}</div>
<table style='font-size:11.5pt;line-height:1.5;margin-top:4mm'><tr><td style='width:58mm;vertical-align:top'>Documents filed:<td>Annexures P-1 to P-6<tr><td>Documents relied upon:<td>Originals of the above<tr><td style='vertical-align:top'>Addresses of the parties:<td>As given in the title of the petition<tr><td style='vertical-align:top'>Address of the Advocate:<td>Office No. 7, 2nd Floor, Noor Chambers, near District Courts, Hyderabad. Tel. 0000-0000000</table>""", f(5))
    P = [p1, p2, p3, p4, p5]; chrome("".join(P[i] for i in (order or range(5))), out, CSS)

def affidavit(out, date="22-04-2025"):
    t = W+"/aff.pdf"; chrome(affid(8, "", ["That I am the Petitioner in the above matter and am fully conversant with the facts of the case.",
      "That the accompanying constitutional petition has been drafted and filed under my instructions, and its contents are true and correct and may be read as part of this affidavit.",
      "That no other petition on the same subject has been filed by me before this Honourable Court or any other court."], date, 8), t, CSS)
    scan(t, out, "aff1", ocr=True)

def tc(k): return f"<div style='position:absolute;right:14mm;bottom:12mm;text-align:center'>{bstamp('TRUE COPY',-4,fs=9)}<br>{sig('adv',k,26)}<br><span style='font-size:9pt'>Advocate</span></div>"
def anx(lbl): return f"<div style='position:absolute;top:8mm;left:0;right:0;text-align:center;font-weight:bold;font-size:13pt'><span class=u>ANNEXURE {lbl}</span></div>"

def p1(out):
    card = "width:92mm;height:58mm;border:1px solid #789;border-radius:3mm;background:linear-gradient(120deg,#e6f0e4,#dfe9f2);position:relative;margin:0 auto;font:7.6pt 'Liberation Sans';padding:2mm 3mm;line-height:1.3"
    row = lambda a, b: f"<div style='color:#556;font-size:6pt;margin-top:.7mm'>{a}</div><b>{b}</b>"
    h = f"""<div class=pg><div class=pn>{hand('9',5.5,9)}</div>{anx('P-1')}<div style='height:22mm'></div><div style="{card}"><b style='color:#165'>PAKISTAN</b> National Identity Card<div style='font-size:6pt'>ISLAMIC REPUBLIC OF PAKISTAN</div>
<div style='position:absolute;right:3mm;top:9mm;width:21mm;height:27mm;background:#cfd6da;overflow:hidden'><div style='width:11mm;height:13mm;border-radius:50%;background:#a98;margin:4mm auto 0'></div><div style='width:19mm;height:12mm;border-radius:50% 50% 0 0;background:#546;margin:-1mm auto'></div></div>
{row('Name','Zareena Khatoon')}{row('Husband Name','Ghulam Rasool Solangi')}<table style='font:inherit;border-spacing:0'><tr><td style='width:22mm'>{row('Gender','F')}<td>{row('Country of Stay','Pakistan')}<tr><td style='width:32mm'>{row('Identity Number',CNIC)}<td>{row('Date of Birth','15.07.1974')}<tr><td>{row('Date of Issue','06.08.2019')}<td>{row('Date of Expiry','06.08.2029')}</table><div style='position:absolute;right:4mm;bottom:3mm'>{sig('zareena',30,20,(40,40,40))}</div></div><div style='height:16mm'></div>
<div style="{card}"><div dir=rtl style='font-size:8.5pt;line-height:1.95'>نام: زرینہ خاتون<br>شوہر کا نام: غلام رسول سولنگی<br>موجودہ پتہ: مکان نمبر 14، گلی نمبر 3، محلہ شاہ لطیف، ٹنڈو جام، ضلع حیدرآباد<br>مستقل پتہ: ایضاً</div><div style='position:absolute;bottom:3mm;left:3mm'><b>{CNIC}</b><br><span style='font-size:6pt'>Registrar General of Pakistan</span></div><div style='position:absolute;bottom:3mm;right:4mm;width:16mm;height:16mm;background:repeating-conic-gradient(#333 0 25%,#eee 0 50%) 0 0/3.2mm 3.2mm'></div></div>{tc(9)}</div>"""
    t = W+"/p1.pdf"; chrome(h, t, CSS); scan(t, out, "p1", gray=False, dpi=150, q=70)

def p2(out):
    rows = [("Name of Deceased","متوفی کا نام","Ghulam Rasool Solangi"),("CNIC No. of Deceased","شناختی کارڈ نمبر","00000-3305178-1"),("Father's Name","والد کا نام","Muhammad Bux Solangi"),("Gender / Religion","جنس / مذہب","Male / Islam"),("Date of Birth","تاریخ پیدائش","02-04-1970"),("Date of Death","تاریخ وفات","11-02-2024"),("Place of Death","جائے وفات","Tando Jam, District Hyderabad"),("Cause of Death","وجہ وفات","Cardiac arrest (natural)"),("Graveyard","قبرستان","Shah Latif Graveyard, Tando Jam"),("Informant","اطلاع دہندہ","Imran Ali Solangi (son)"),("CNIC No. of Informant","اطلاع دہندہ کا شناختی کارڈ","00000-5528104-3"),("Address","پتہ","House No. 14, Gali No. 3, Mohalla Shah Latif, Tando Jam"),("Date of Entry","تاریخ اندراج","19-02-2024"),("Date of Issue","تاریخ اجراء","20-02-2024")]
    tr = "".join(f"<tr><td style='width:44mm'>{a}<td style='width:70mm'><b>{c}</b><td dir=rtl style='font-size:9pt;line-height:1.75'>{b}" for a, b, c in rows)
    h = f"""<div class=pg style='font-family:"Liberation Sans";font-size:10pt'><div class=pn>{hand('10',5.5,10)}</div>{anx('P-2')}<div style='border:3px double #264;padding:5mm;margin-top:3mm'><div class=c><b style='font-size:14pt'>DEATH REGISTRATION CERTIFICATE</b><br><span dir=rtl>اندراج وفات سرٹیفکیٹ</span><br>GOVERNMENT OF SINDH &ndash; LOCAL GOVERNMENT DEPARTMENT<br>Union Council Tando Jam, Taluka Hyderabad (Rural), District Hyderabad</div>
<p style='margin:3mm 0'>CRMS No. <b>D000000-24-0117</b> &emsp;&emsp; Form No. <b>0042317</b></p><table style='width:100%;border-collapse:collapse' border=1 cellpadding=3>{tr}</table><div style='position:relative;height:38mm'><div style='position:absolute;left:8mm;top:3mm'>{rstamp('UNION COUNCIL TANDO JAM','DISTRICT HYDERABAD','SECRETARY',30,8)}</div><div style='position:absolute;right:4mm;bottom:2mm'>{s(sig('secuc',1,34),'Secretary Union Council<br>Tando Jam')}</div></div></div>{tc(10)}</div>"""
    t = W+"/p2.pdf"; chrome(h, t, CSS+"td{vertical-align:middle}"); scan(t, out, "p2", q=64)

def p3(out, fade=None):
    calc = [("Name of the deceased employee","Ghulam Rasool Solangi"),("Designation","Primary School Teacher, BPS-14"),("Personnel No.","00004172"),("Date of appointment","05-09-1994"),("Date of death","11-02-2024"),("Length of qualifying service","29 years, 5 months, 7 days"),("Name of the family pensioner","Zareena Khatoon (widow)"),("CNIC No. of the family pensioner",CNIC),("Date of commencement of family pension","12-02-2024"),("Net family pension per month","Rs. 31,480/-")]
    a = f"""<div class=pg><div class=pn>{hand('11',5.5,11)}</div>{anx('P-3')}<div class=c style='margin-top:3mm'><b>OFFICE OF THE DISTRICT EDUCATION OFFICER (PRIMARY)<br>HYDERABAD</b></div><table style='width:100%;margin:5mm 0'><tr><td>No. DEO/PRY/HYD/PEN/1187<td class=r>Hyderabad, dated the 27-05-2024</table><p>To,<br>&emsp;&emsp;The District Accounts Officer,<br>&emsp;&emsp;Hyderabad.</p><p><b>Subject:&emsp;<span class=u>FAMILY PENSION CASE OF MST. ZAREENA KHATOON WIDOW OF LATE GHULAM RASOOL SOLANGI, EX-PRIMARY SCHOOL TEACHER</span></b></p>
<p>I am directed to say that Mr. Ghulam Rasool Solangi, Primary School Teacher (BPS-14), Government Boys Primary School Ali Mallah, Personnel No. 00004172, expired during service on 11-02-2024. His widow Mst. Zareena Khatoon, CNIC No. {CNIC}, submitted her papers for family pension in this office on 18-03-2024.</p><p>2.&emsp;The papers have been checked in this office with the service book and found in order. The family pension has been worked out at Rs. 31,480/- per month as per the calculation sheet enclosed.</p><p>3.&emsp;The case is therefore forwarded for pre-audit and for issue of the Pension Payment Order at an early date, as the widow has no other source of income.</p><p>Encl: Calculation sheet (1 page).</p><div class=r>{s(sig('deo',1,36),'District Education Officer (Primary)<br>Hyderabad')}</div>
<p style='font-size:11pt'>Copy to: Mst. Zareena Khatoon, Tando Jam, for information.</p><div style='position:absolute;left:30mm;bottom:24mm'>{rstamp('DISTRICT EDUCATION OFFICER','PRIMARY','HYDERABAD',30,5)}</div>{tc(11)}</div>"""
    b = f"""<div class=pg><div class=pn>{hand('12',5.5,12)}</div><div class=c><b class=u>CALCULATION SHEET OF FAMILY PENSION</b><br>(enclosure to letter No. DEO/PRY/HYD/PEN/1187 dated 27-05-2024)</div><table border=1 cellpadding=7 style='border-collapse:collapse;width:100%;margin:8mm 0'>{''.join(f'<tr><td style="width:9mm">{i}<td>{x}<td><b>{y}</b>' for i,(x,y) in enumerate(calc,1))}</table><div class=r style='margin-top:10mm'>{s(sig('deo',2,36),'District Education Officer (Primary)<br>Hyderabad')}</div>{tc(12)}</div>"""
    t = W+"/p3.pdf"; chrome(a+b, t, CSS); scan(t, out, "p3", q=64, fade=fade)

def p4(out, pages=None):
    a = f"""<div class=pg style='font-family:"Liberation Sans Narrow"'><div class=pn>{hand('13',5.5,13)}</div>{anx('P-4')}<div class=c style='margin-top:4mm'><b>DISTRICT ACCOUNTS OFFICE, HYDERABAD<br>(PENSION SECTION)</b></div><table style='width:100%;margin:6mm 0'><tr><td>Memo No. DAO/HYD/PEN/2209<td class=r>Dated: 09-09-2024</table><p>To,<br>&emsp;&emsp;The District Education Officer (Primary), Hyderabad.</p><p><b>Subject:&emsp;FAMILY PENSION CASE OF MST. ZAREENA KHATOON W/O LATE GHULAM RASOOL SOLANGI (PERS. NO. 00004172)</b></p><p>Reference:&emsp;Your letter No. DEO/PRY/HYD/PEN/1187 dated 27-05-2024.</p><p>The above pension case, received under your letter quoted above, has been examined in this office. During pre-audit of the service record certain objections have been noticed, which are listed on page 2 of this memo. The case is returned herewith in original for removal of the objections.</p><p>The case may be re-submitted after compliance. Until the objections are removed no Pension Payment Order can be issued by this office.</p><p class=r style='margin-top:12mm'>(contd. on page 2)</p><div style='position:absolute;bottom:9mm;left:27mm;font-size:10pt'>Page 1 of 2</div>{tc(13)}</div>"""
    b = f"""<div class=pg style='font-family:"Liberation Sans Narrow"'><div class=pn>{hand('14',5.5,14)}</div><p><b class=u>LIST OF OBJECTIONS</b> (Memo No. DAO/HYD/PEN/2209 dated 09-09-2024)</p><table border=1 cellpadding=5 style='border-collapse:collapse;width:100%;line-height:1.4'><tr><th>S.No.<th>Objection<th>Action required<tr><td>1<td>Time-scale allowance was drawn by the deceased from 01-12-2011 to 31-08-2016 without sanction of the competent authority. Overpayment comes to <b>Rs. 214,600/-</b>.<td>Amount to be deposited by the family through challan, or recovery to be proposed from pension.<tr><td>2<td>No Demand Certificate of the department is not available with the case.<td>Certificate to be furnished by the D.E.O. (Primary).</table><div class=r style='margin-top:14mm'>{s(sig('dao',1,36),'DISTRICT ACCOUNTS OFFICER<br>HYDERABAD')}</div><div style='margin-top:4mm'>{rstamp('DISTRICT ACCOUNTS OFFICE','HYDERABAD','PENSION|SECTION',30,-15)}</div><p style='margin-top:4mm'>Copy to Mst. Zareena Khatoon, widow, for information.</p><div style='position:absolute;bottom:9mm;left:27mm;font-size:10pt'>Page 2 of 2</div>{tc(14)}</div>"""
    t = W+"/p4.pdf"; chrome(a+b, t, CSS); scan(t, out, "p4", ocr=True, pages=pages)

def p5(out):
    a = f"""<div class=pg><div class=pn>{hand('15',5.5,15)}</div>{anx('P-5')}<p style='margin-top:4mm'>To,<br>&emsp;&emsp;The Accountant General Sindh,<br>&emsp;&emsp;Karachi.</p><p><b>Subject:&emsp;<span class=u>APPLICATION FOR RELEASE OF FAMILY PENSION</span></b></p><p>Respected Sir,</p><p>I beg to state that my husband late Ghulam Rasool Solangi, Primary School Teacher, Personnel No. 00004172, died in service on 11-02-2024. The District Education Officer (Primary) Hyderabad sent my family pension case on 27-05-2024 but the District Accounts Officer Hyderabad returned it with memo No. DAO/HYD/PEN/2209 dated 09-09-2024.</p><p>2.&emsp;It is said that Rs. 214,600/- were overpaid to my late husband. Nobody ever told him so in his lifetime. The No Demand Certificate has to be given by the department and not by me.</p><p>3.&emsp;I have no other income. My two daughters are studying. I request that the family pension of Rs. 31,480/- per month may kindly be released from 12-02-2024, and the matter of overpayment may be decided separately after hearing me.</p><p>I shall pray for your long life and prosperity.</p><table style='width:100%'><tr><td style='vertical-align:bottom'>Dated: 16-12-2024<td class=r>Yours obediently,<br>{s(sig('zareena',15,36),f'(Zareena Khatoon)<br>widow of Ghulam Rasool Solangi<br>CNIC No. {CNIC}<br>House No. 14, Gali No. 3, Mohalla Shah Latif,<br>Tando Jam, District Hyderabad')}</table>{tc(15)}</div>"""
    b = f"""<div class=pg><div class=pn>{hand('16',5.5,16)}</div><div style='border:1.5px solid #444;width:135mm;margin:22mm auto;padding:4mm;font:10pt "Liberation Sans";line-height:1.7'><b style='font-size:15pt'>MEHRAN COURIER</b> <span style='float:right'>Consignment No. <b>0000417720</b></span><hr>Booking office: Tando Jam &emsp; Date: {hand('16-12-2024',4,3)} &emsp; Time: 11:20<hr><b>Shipper:</b> Zareena Khatoon, Mohalla Shah Latif, Tando Jam<br><b>Consignee:</b> Accountant General Sindh, Karachi<br><b>Contents:</b> Documents &emsp; <b>Weight:</b> 0.25 kg &emsp; <b>Pieces:</b> 1<br><b>Charges:</b> Rs. {hand('340',4,1)}<hr><table style='width:100%;font:inherit'><tr><td>{sig('zareena',16,28)}<br>Shipper's signature<td class=r>{sig('courier',1,28)}<br>For Mehran Courier</table></div>{tc(16)}</div>"""
    chrome(a+b, out, CSS)

def p6(out):
    """reportlab letter, then scanned"""
    def im(tag, w):
        raw = base64.b64decode(tag.split("base64,")[1].split("'")[0]); return Image_(io.BytesIO(raw), w)
    def Image_(f, w):
        from reportlab.platypus import Image as RI
        i = RI(f); i.drawHeight *= w*MM/i.drawWidth; i.drawWidth = w*MM; i.hAlign = "RIGHT"; return i
    N = PS("n", fontName="Times-Roman", fontSize=12, leading=19, spaceAfter=8, alignment=4); B = PS("b", parent=N, fontName="Times-Bold", alignment=1, leading=16)
    t = W+"/p6.pdf"; R = PS("r", parent=N, alignment=2, leading=15)
    st = [Paragraph("<u>ANNEXURE P-6</u>", B), Paragraph("OFFICE OF THE ACCOUNTANT GENERAL SINDH<br/>KARACHI<br/>PENSION SECTION-II", B), Spacer(1, 8),
      Table([["No. AG(S)/PEN-II/HYD/3342", "Karachi, dated 28-01-2025"]], colWidths=[85*MM, 78*MM], style=[("FONT", (0,0), (-1,-1), "Times-Roman", 12), ("ALIGN", (1,0), (1,0), "RIGHT")]), Spacer(1, 8),
      Paragraph("To,<br/>&nbsp;&nbsp;&nbsp;&nbsp;Mst. Zareena Khatoon, widow of late Ghulam Rasool Solangi,<br/>&nbsp;&nbsp;&nbsp;&nbsp;House No. 14, Gali No. 3, Mohalla Shah Latif, Tando Jam, District Hyderabad.", N),
      Paragraph("<b>Subject: RELEASE OF FAMILY PENSION &ndash; LATE GHULAM RASOOL SOLANGI, PST, PERSONNEL NO. 00004172</b>", N),
      Paragraph("Reference your application dated 16-12-2024 on the subject noted above.", N),
      Paragraph("2. It is to inform you that the District Accounts Officer, Hyderabad, returned the case to the District Education Officer (Primary), Hyderabad, with memo No. DAO/HYD/PEN/2209 dated 09-09-2024 for removal of objections. The objections have not been removed so far.", N),
      Paragraph("3. In view of the above, this office regrets that the family pension can not be released, wholly or in part, until the objections raised by the District Accounts Officer are settled.", N), Spacer(1, 14),
      im(sig("agao", 1, 36), 40), Paragraph("ACCOUNTS OFFICER (PENSION-II)<br/>for Accountant General Sindh", R), Spacer(1, 10),
      Paragraph("Copy to the District Accounts Officer, Hyderabad.", N), Spacer(1, 20), Paragraph("<font color='#2f3a8f'><b>TRUE COPY</b></font>", R), im(sig("adv", 17, 26), 28), Paragraph("Advocate", R)]
    num = base64.b64decode(hand("17", 5.5, 17).split("base64,")[1].split("'")[0])
    def on(c, d):
        from reportlab.lib.utils import ImageReader
        c.drawImage(ImageReader(io.BytesIO(num)), A4[0]-28*MM, A4[1]-18*MM, height=9*MM, width=11*MM, mask="auto", preserveAspectRatio=True)
    SimpleDocTemplate(t, pagesize=A4, leftMargin=25*MM, rightMargin=20*MM, topMargin=14*MM, bottomMargin=12*MM).build(st, onFirstPage=on)
    scan(t, out, "p6", q=64)

def interim(out, done=True):
    a = pg(18, TITLE % "C.M.A. No. __________ of 2025<br>in<br>" + f"""<p class=c style='margin:5mm 0'><b class=u>APPLICATION FOR INTERIM RELIEF UNDER SECTION 151 C.P.C.</b></p>
<p>For the reasons disclosed in the accompanying affidavit and in the memo of petition it is most respectfully prayed on behalf of the Petitioner that, pending the final disposal of the above petition, this Honourable Court may graciously be pleased to:</p><ol type=i><li>direct Respondents No. 2 and 3 to release provisionally to the Petitioner the current monthly family pension of Rs. 31,480/-; and</li><li>restrain the Respondents from recovering or adjusting the amount of Rs. 214,600/- from the family pension or any other dues of the deceased.</li></ol><p>Ad-interim order in the above terms is also prayed for in the interest of justice.</p><br><table style='width:100%'><tr><td>Hyderabad<br>Dated: 22.04.2025<td class=r>{advS(18)}</table>""")
    b = affid(19, "C.M.A.", ["That I am the Petitioner in the above matter and the deponent of this affidavit.","That the accompanying application for interim relief has been drafted under my instructions and its contents are true and correct.",
      "That I have a prima facie good case, the balance of convenience lies in my favour and I shall suffer irreparable loss if the application is not granted.","That the contents of the memo of petition may be treated as part of this affidavit."], "22-04-2025", 19, done=done)
    chrome(a+b.replace("AFFIDAVIT IN SUPPORT OF THE C.M.A.", "AFFIDAVIT IN SUPPORT OF APPLICATION UNDER SECTION 151 C.P.C.").replace("C.M.A. in C.P.", "C.M.A. No. __________ of 2025<br>in<br>C.P."), out, CSS)

def vak(out):
    h = f"""<div class=pg style='font-size:12pt'><div class=pn>{hand('20',5.5,20)}</div><div style='position:absolute;left:14mm;top:10mm;width:30mm;height:22mm;border:2px dashed #a33;color:#a33;background:#fbeeee;font:bold 8pt "Liberation Sans";text-align:center;padding-top:3mm'>SINDH BAR COUNCIL<br>WELFARE FUND<br>Rs. 100</div><div class=c><b class=u style='font-size:17pt'>VAKALATNAMA</b><br><span dir=rtl style='font-size:15pt'>وکالت نامہ</span></div>{TITLE % ''}
<p>I, {PET} widow of late Ghulam Rasool Solangi, CNIC No. {CNIC}, the Petitioner in the above matter, do hereby appoint and retain <b>Mr. {ADV}, Advocate High Court</b>, to appear, act and plead for me in the above matter before this Honourable Court, to present and sign applications, to file and take back documents, to deposit and withdraw moneys, and to do all lawful acts incidental to the conduct of the case.</p><p>I agree to ratify all acts done by the said Advocate in pursuance of this authority, and that the matter may be dismissed in default if I do not appear when called upon or do not pay the agreed fee.</p><p>In witness whereof I have signed this Vakalatnama at Hyderabad on {hand('21-04-2025',4.4,5)}.</p>
{two(f"<div class=s style='text-align:center'><b>ACCEPTED</b><br>{sig('adv',20,38)}<span class=l>({ADV})<br>Advocate High Court<br>Ledger No. 00000/HC/HYD<br>Office No. 7, 2nd Floor, Noor Chambers,<br>near District Courts, Hyderabad</span></div>", s(sig('zareena',20,38),f'({PET})<br>PETITIONER<br>CNIC No. {CNIC}'))}<div style='margin:2mm 0 0 6mm'>{bstamp('SARFRAZ AHMED KALHORO<br>ADVOCATE HIGH COURT<br>HYDERABAD',-4)}</div></div>"""
    t = W+"/v.pdf"; chrome(h, t, CSS); scan(t, out, "vak", gray=False, q=62, dpi=140)

def index(out):
    R = [("Urgent application with affidavit","","1 &ndash; 2"),("Memo of petition","","3 &ndash; 7"),("Affidavit in support of the petition","","8"),("Copy of CNIC of the Petitioner","P-1","9"),("Copy of death certificate dated 20.02.2024 of Ghulam Rasool Solangi","P-2","10"),("Copy of letter No. DEO/PRY/HYD/PEN/1187 dated 27.05.2024 of Respondent No. 4 with calculation sheet","P-3","11 &ndash; 12"),("Copy of memo No. DAO/HYD/PEN/2209 dated 09.09.2024 of Respondent No. 3 with list of objections","P-4","13 &ndash; 14"),("Copy of application dated 16.12.2024 of the Petitioner with courier receipt","P-5","15 &ndash; 16"),("Copy of letter No. AG(S)/PEN-II/HYD/3342 dated 28.01.2025 of the office of Respondent No. 2","P-6","17"),("Application for interim relief under section 151 C.P.C. with affidavit","","18 &ndash; 19"),("Vakalatnama","","20")]
    h = f"""<div class=pg>{TITLE % ''}<p class=c style='margin:4mm 0'><b class=u>INDEX</b></p><table border=1 cellpadding=6 style='border-collapse:collapse;width:100%;line-height:1.35'><tr><th>S. No.<th>Particulars<th>Annexure<th>Page Nos.{''.join(f'<tr><td class=c>{i}.<td>{a}<td class=c>{b}<td class=c style="white-space:nowrap">{c}' for i,(a,b,c) in enumerate(R,1))}</table>{two('Hyderabad<br>Dated: 22.04.2025',advS(40))}</div>"""
    chrome(h, out, CSS)

N = {"idx":"00 Index.pdf","urg":"01 Urgent Application.pdf","memo":"02 Memo of Petition.pdf","aff":"03 Affidavit.pdf","p1":"04 Annexure P-1 CNIC of Petitioner.pdf","p2":"05 Annexure P-2 Death Certificate.pdf","p3":"06 Annexure P-3 DEO Letter 27-05-2024.pdf","p4":"07 Annexure P-4 DAO Memo 09-09-2024.pdf","p5":"08 Annexure P-5 Application to AG Sindh.pdf","p6":"09 Annexure P-6 AG Letter 28-01-2025.pdf","cma":"10 CMA Interim Relief with Affidavit.pdf","vak":"11 Vakalatnama.pdf"}
MJ = {"version":1,"packs":["pk-high-court-petition"],"opened":"2025-03-27","zone":"Asia/Karachi","date_order":"DMY","dates":{"submission":"2025-04-23"},"parties":[{"role":"petitioner","names":["Zareena Khatoon"],"born":"1974-07-15","numbers":{"cnic":CNIC}}]}
C, F = OUT+"/clean", OUT+"/faulty"
if "faulty" not in ONLY:
    shutil.rmtree(C, ignore_errors=True); os.makedirs(C)
    for k, fn in dict(idx=index, urg=urgent, memo=memo, aff=affidavit, p1=p1, p2=p2, p3=p3, p4=p4, p5=p5, p6=p6, cma=interim, vak=vak).items(): fn(f"{C}/{N[k]}")
    json.dump(MJ, open(C+"/matter.json", "w"), ensure_ascii=False, indent=1)
shutil.rmtree(F, ignore_errors=True); shutil.copytree(C, F)
affidavit(f"{F}/{N['aff']}", "02-04-2025")
interim(f"{F}/{N['cma']}", False)
p4(f"{F}/{N['p4']}", pages=[0])
urgent(f"{F}/{N['urg']}", "00000-4417236-2")
memo(f"{F}/{N['memo']}", [0, 1, 3, 2, 4])
def fade(ar, i):
    if i: return ar
    h, w = ar.shape[:2]; x = np.linspace(0, 1, w)[None, :, None]; y = np.linspace(0, 1, h)[:, None, None]
    k = np.clip(1.0-2.3*(x-.12), .03, 1)*np.clip(1.25-.55*np.sin(y*9)**2, .2, 1); k = np.where(y < .06, 1, k)
    return 250-(250-ar)*k*.42
p3(f"{F}/{N['p3']}", fade)
def fa(i, sort, files, page, what, why, sev="error"): return dict(id=i, sort=sort, files=[N[f] for f in files], page=page, what=what, why_it_matters=why, severity=sev)
json.dump({"pack":"pk-high-court-petition","as_of":"2025-04-23","faults":[
 fa(1,"date",["aff"],1,"The affidavit in support of the petition was affirmed before the Commissioner on 02-04-2025, while the petition it verifies is dated and verified on 22-04-2025 (the other affidavits too).","An affidavit cannot swear to the contents of a petition not yet in being; it has to be sworn afresh."),
 fa(2,"signature",["cma"],2,"Affidavit to the interim application: signed by the deponent and the identifying advocate but the Commissioner's attestation is blank - no date, signature or seal.","An unattested affidavit is no affidavit; the office returns the application."),
 fa(3,"missing",["p4"],1,"Annexure P-4: only page 1 of 2 is there; page 2 (list of objections with the officer's signature, file page 14) is missing.","The page with the impugned objections and the signature is missing though index (13-14) and para 5 promise it."),
 fa(4,"mismatch",["urg","p1"],2,"The affidavit to the urgent application gives the deponent's CNIC as 00000-4417236-2; the CNIC copy (P-1) and all other papers say 00000-4417263-2.","The deponent is not the same person on her identity number; identification fails at the counter."),
 fa(5,"order",["memo"],3,"Pages 3 and 4 of the memo of petition are bound the wrong way round (file page 6 before file page 5; grounds D-G and prayer before paras 7-9 and grounds A-C).","Paging is broken and the petition reads out of sequence; office objection."),
 fa(6,"other",["p3"],1,"Annexure P-3 page 1 (DEO's letter dated 27-05-2024) is a dim, washed-out copy whose right part cannot be read.","Illegible copies are returned; a legible copy has to be filed.")],
 "clean_doubts":["Court fee paper is not part of the folder (taken to be affixed in court); petition and C.M.A. numbers are blank because not yet numbered.","Notices/advance copies to respondents are not in the folder."]}, open(OUT+"/expected.json", "w"), ensure_ascii=False, indent=1)
shutil.rmtree(W)
