import importlib.util, os, json, shutil, sys
s = importlib.util.spec_from_file_location('lib', os.path.dirname(os.path.abspath(__file__))+'/01_lib.py'); L = importlib.util.module_from_spec(s); s.loader.exec_module(L)
from PIL import Image, ImageDraw
ROOT = __import__("os").path.join(__import__("os").path.dirname(__file__), "made", "01-trout-lease")
CL, FA = ROOT+'/clean', ROOT+'/faulty'
shutil.rmtree(ROOT, ignore_errors=True); os.makedirs(CL)
T = L.TMP+'/w1'; shutil.rmtree(T, ignore_errors=True); os.makedirs(T)
PET = 'Mst. Zarmina Bibi'; CNIC = '00000-0000386-2'
FULL = 'Mst. Zarmina Bibi, aged about 47 years, widow of Sher Afzal Khan, resident of Mohallah Kund, Village Paras, Tehsil Balakot, District Mansehra'
ADV = 'Sardar Imtiaz Ahmed Swati'
PETSIG = L.sig('zarmina-bibi', (15, 20, 25)); ADVSIG = lambda t=0: L.sig('imtiaz-swati', take=t)
ADVST = L.stamp(['SARDAR IMTIAZ AHMED SWATI', 'Advocate High Court', 'B.C. No. 00-0000'], (30, 30, 120), 26, False)
ATT = L.stamp(['ATTESTED', 'to be true copy'], (130, 30, 60), 30)
OCSIG = L.sig('naveed-akhtar-oc', (20, 60, 40)); OCSEAL = L.seal('OATH COMMISSIONER', 'ABBOTTABAD', ['NAVEED AKHTAR', 'ADVOCATE', 'Licence 00/00'], (70, 40, 140))
im = L.im
BLUE = 'color:#1b2a7c'

R1 = 'Government of Khyber Pakhtunkhwa through Secretary, Agriculture, Livestock, Fisheries and Cooperative Department, Civil Secretariat, Peshawar'
R2 = 'Director General Fisheries, Khyber Pakhtunkhwa, Shami Road, Peshawar'
R3 = 'Assistant Director Fisheries, Mansehra'
R4 = 'Deputy Commissioner, Mansehra'

def title(case, fs='13pt'):
    return f'''<div class="c b" style="font-size:{fs}"><span class=u>BEFORE THE PESHAWAR HIGH COURT,<br>ABBOTTABAD BENCH</span></div>
<div class="b" style="margin-top:5mm">{case}</div>'''

# ------------------------------------------------------------------ petition
def petition():
    facts = [
 'That the petitioner is a law-abiding citizen of Pakistan and a widow, who maintains herself and her three children from a small rainbow trout farm known as “Kund Chashma Trout Farm”, established on the bank of Kund Nullah, a tributary of River Kunhar, in Village Paras, Tehsil Balakot, District Mansehra. (Copy of the CNIC of the petitioner is <b>Annexure “A”</b>).',
 'That by a lease deed dated 15.03.2021, registered with the Sub-Registrar, Balakot on 18.03.2021, the Fisheries Department through respondent No. 3 leased out to the petitioner State land measuring 4 kanals 10 marlas, comprising Khasra No. 312/2, Mouza Paras, together with the right to draw 0.50 cusec of water from Kund Nullah, for a term of ten years commencing on 01.04.2021 and ending on 31.03.2031. (Copy of the lease deed is <b>Annexure “B”</b>).',
 'That under clause 4 of the lease deed the rent was fixed at Rs. 180,000/- per annum for the first three years, to be raised by ten per cent after every three years and payable in advance by the 30th day of April of each year. Clause 9, on which the present petition turns, reads as under:-<div style="margin:2mm 12mm">“9. The Lessor shall not cancel or determine this lease before the expiry of the term except on breach of a condition hereof, and only after serving upon the Lessee a written notice of thirty days stating the breach complained of and affording her an opportunity of being heard in person.”</div>',
 'That the aquaculture farm of the petitioner was thereafter licensed by respondent No. 3 vide Licence No. DF/MNS/AQ-041 dated 26.04.2021, which is valid up to 25.04.2026. (Copy of the licence is <b>Annexure “C”</b>).',
 'That trusting the term of the lease, the petitioner spent a sum of Rs. 6,450,000/- on the construction of six cemented raceways, two settling ponds and a hatchery shed, out of the provident and gratuity money of her late husband.',
 'That the petitioner has paid the rent of each year in advance and within time, i.e. Rs. 180,000/- each for the years 2021-22, 2022-23 and 2023-24 and Rs. 198,000/- for the year 2024-25, in all Rs. 738,000/-. (Copies of the treasury challans are <b>Annexures “D” to “D/3”</b>).',
 'That the inhabitants of the village have no grievance against the farm. The Village Council Paras has, under its No. 57/VC/PRS/2024 dated 02.05.2024, certified that no complaint of fouling or stoppage of water has ever been received against it and that seven persons of the village are employed there. (Copy of the certificate in Urdu and its English translation are <b>Annexures “E” and “E/1”</b>).',
 'That on 12.06.2024 the Inspector Fisheries, Balakot inspected the farm, counted a stock of 11,480 trout in six raceways and reported that the farm was being run in accordance with the terms of the lease and the licence. Water samples which he took on the same day were analysed by the Regional Water Quality Laboratory, Abbottabad, which by its report dated 21.06.2024 found the water leaving the farm to be within the permissible limits. (Copies of the inspection report and of the laboratory report are <b>Annexures “F” and “G”</b>).',
 'That to the utter surprise of the petitioner, respondent No. 3, without issuing any notice and without calling her for a hearing, passed Order No. 2214-19/ADF/MNS dated 22.07.2024, delivered to the petitioner on 25.07.2024, whereby the lease was cancelled with immediate effect on unspecified “complaints from the inhabitants of the area” and the petitioner was directed to remove her stock and vacate the site within thirty days. (Copy of the impugned order dated 22.07.2024 is <b>Annexure “H”</b>).',
 'That the petitioner preferred a departmental appeal dated 05.08.2024 before respondent No. 2 by registered post, praying for setting aside of the order and for a personal hearing. (Copy of the departmental appeal with postal receipt is <b>Annexure “I”</b>).',
 'That respondent No. 2, without hearing the petitioner, rejected the appeal by a brief order No. 4471-74/DGF/KP/Lit dated 02.09.2024, received by the petitioner on 05.09.2024. (Copy of the impugned appellate order dated 02.09.2024 is <b>Annexure “J”</b>).',
 'That following the rejection of the appeal respondent No. 3 has issued Notice No. 2503/ADF/MNS dated 12.09.2024, requiring the petitioner to hand over the site by 30.09.2024, failing which she will be removed with the help of the police. (Copy of the impugned notice is <b>Annexure “K”</b>).',
 'That the petitioner, being aggrieved of the orders dated 22.07.2024 and 02.09.2024 and the notice dated 12.09.2024, and having no other adequate, speedy and efficacious remedy, no further appeal or revision being provided against the order of respondent No. 2, approaches this Honourable Court in its constitutional jurisdiction, inter alia, on the following grounds:-']
    grounds = [
 'That the impugned orders and notice are against law, the facts on the record and the principles of natural justice, hence untenable and liable to be set at naught.',
 'That no notice, much less a notice of thirty days, was served upon the petitioner, nor was she heard, although clause 9 of the registered lease deed made both a condition precedent to cancellation. An order passed behind the back of the person affected is a nullity; <i>University of Dacca v. Zakir Ahmed</i>, PLD 1965 SC 90.',
 'That the order dated 22.07.2024 neither names a complainant nor specifies a single breach of any condition of the lease. It cites no provision of law under which it has been made.',
 'That the order dated 02.09.2024 disposes of a detailed appeal in a few lines and gives no reason. It is not a speaking order and offends against the rule laid down in <i>Mollah Ejahar Ali v. Government of East Pakistan</i>, PLD 1970 SC 173, and the principle underlying section 24-A of the General Clauses Act, 1897.',
 'That the impugned orders have ignored the department’s own record. Only forty days before the cancellation its Inspector had found the farm in order and the laboratory had found the water clean.',
 'That the petitioner has committed no default. The rent is paid up to 31.03.2025 and the licence runs up to 25.04.2026.',
 'That a lease granted for ten years, upon which the petitioner has acted to her detriment, has created a vested right and a legitimate expectation, and the respondents are bound by their representation on the doctrine of promissory estoppel.',
 'That the right to be dealt with in accordance with law, the right to livelihood, the freedom of trade, the protection of property and equality before law are guaranteed by Articles 4, 9, 18, 23, 24 and 25 of the Constitution, all of which stand violated.',
 'That the removal of living fish on a few weeks’ notice would mean their destruction. The loss of a stock of market value not less than Rs. 8,600,000/- cannot be repaired.',
 'That further grounds may, with leave of this Honourable Court, be urged at the time of arguments.']
    h = title('W.P. No. __________-A / 2024')
    h += f'''<table style="width:100%;margin-top:4mm"><tr><td class=j>{FULL}, bearing CNIC No. {CNIC}, Proprietor, Kund Chashma Trout Farm.</td></tr>
<tr><td class="r b" style="padding:2mm 0">………………. Petitioner</td></tr></table><div class="c b u" style="margin:2mm">VERSUS</div><ol style="margin:0 0 2mm">'''
    for r in (R1, R2, R3, R4): h += f'<li>{r}.'
    h += '''</ol><div class="r b">………………. Respondents</div>
<div class="b j" style="margin:5mm 6mm;line-height:1.5"><span class=u>WRIT PETITION UNDER ARTICLE 199 OF THE CONSTITUTION OF THE ISLAMIC REPUBLIC OF PAKISTAN, 1973, AGAINST THE ORDER No. 2214-19/ADF/MNS DATED 22.07.2024 OF RESPONDENT No. 3, THE APPELLATE ORDER No. 4471-74/DGF/KP/Lit DATED 02.09.2024 OF RESPONDENT No. 2 AND THE NOTICE No. 2503/ADF/MNS DATED 12.09.2024 OF RESPONDENT No. 3.</span></div>
<div><i>Respectfully Sheweth:-</i></div><p class="b u" style="margin:3mm 0 1mm">FACTS:-</p><ol class=j style="margin:0;padding-left:9mm">'''
    h += ''.join(f'<li style="margin-bottom:3mm;padding-left:2mm">{f}</li>' for f in facts)+'</ol><p class="b u c nb" style="break-after:avoid">GROUNDS</p><ol type=A class=j style="margin:0;padding-left:9mm">'
    h += ''.join(f'<li style="margin-bottom:3mm;padding-left:2mm">{g}</li>' for g in grounds)+'</ol>'
    h += f'''<p class="b u c" style="break-after:avoid">PRAYER</p><p class=j>It is, therefore, most humbly prayed that on acceptance of this writ petition this Honourable Court may graciously be pleased to:-</p>
<ol type=i class=j><li>declare that Order No. 2214-19/ADF/MNS dated 22.07.2024 of respondent No. 3, Order No. 4471-74/DGF/KP/Lit dated 02.09.2024 of respondent No. 2 and Notice No. 2503/ADF/MNS dated 12.09.2024 of respondent No. 3 are without lawful authority and of no legal effect, and set them aside;
<li>direct the respondents to let the petitioner enjoy the leased site and water for the residue of the term ending on 31.03.2031, strictly in accordance with the lease deed dated 15.03.2021; and
<li>grant any other relief to which the petitioner may be found entitled in the circumstances of the case, with costs.</ol>
<p class="b u" style="break-after:avoid">INTERIM RELIEF:-</p><p class=j>By way of interim relief the operation of the impugned orders dated 22.07.2024 and 02.09.2024 and of the impugned notice dated 12.09.2024 may kindly be suspended and the respondents restrained from dispossessing the petitioner till the final decision of the writ petition. A separate application is filed herewith.</p>
<div class=nb style="position:relative;height:58mm"><div class=abs style="right:0;top:2mm;width:78mm;text-align:center">{im(PETSIG,'width:44mm')}<br><b>Petitioner</b><br><span style="font-size:11pt">{PET}</span></div>
<div class=abs style="left:0;top:24mm;width:84mm"><b>Through</b><br>{im(ADVSIG(1),'width:46mm;margin-left:14mm')}<br><b>{ADV}</b><br>Advocate High Court, Abbottabad</div><div class=abs style="right:8mm;top:46mm">Dated: <span class=hw>24/09/2024</span></div></div>
<div class=nb><p class="b u c">CERTIFICATE</p><p class=j>Certified, as per instructions of my client, that no such like writ petition on the same subject matter has earlier been filed by the petitioner before this Honourable Court or any other court.</p>
<div class=r>{im(ADVSIG(2),'width:38mm')}<br><b>Advocate</b></div></div>
<div class=nb><p class="b u">LIST OF BOOKS:-</p><ol style="margin:0"><li>Constitution of the Islamic Republic of Pakistan, 1973.<li>General Clauses Act, 1897.<li>PLD 1965 SC 90; PLD 1970 SC 173.<li>Any other law or case-law according to need.</ol></div>'''
    return L.html2pdf('<style>body{font-size:12.5pt;line-height:1.62}</style>'+h, T+'/pet.pdf', '24mm 22mm 20mm 34mm')

def affid(cm, para, n, base, take, extra=''):
    return f'''<style>body{{font-size:13pt;line-height:1.75}}</style>{title(cm)}
<div class="b" style="margin:6mm 0">{PET} &nbsp;…………… <span style="float:right">Petitioner</span></div><div class="c b u">VERSUS</div>
<div class="b" style="margin:4mm 0 8mm">Government of Khyber Pakhtunkhwa through Secretary Agriculture, Livestock, Fisheries and Cooperative Department and others <span style="float:right">Respondents</span></div>
<div class="c b u" style="font-size:15pt;margin-bottom:5mm">AFFIDAVIT</div>
<p class=j>I, <b>{PET}</b> widow of Sher Afzal Khan, resident of Mohallah Kund, Village Paras, Tehsil Balakot, District Mansehra, CNIC No. {CNIC}, do hereby solemnly affirm and declare on oath that {para}</p>
<div style="position:relative;height:98mm"><div class="abs c" style="right:0;top:0;width:78mm">{im(PETSIG,'width:46mm;transform:rotate(%sdeg)'%(-3+take))}<br><b>DEPONENT</b><br>{PET}<br>CNIC: {CNIC}</div>
<div class="abs" style="left:0;top:8mm;width:72mm"><b>Identified by</b><br>{im(ADVSIG(take+3),'width:44mm')}<br><b>{ADV}</b><br>Advocate High Court</div>
<div class="abs" style="left:6mm;top:62mm">{im(OCSEAL,'width:36mm;transform:rotate(%sdeg)'%(take*7-9))}</div>
<div class="abs" style="left:46mm;top:58mm;width:104mm;border:1px solid #444;padding:2mm 4mm;font-size:11pt;line-height:1.55">S. No. <span class=hw>{n}</span> &nbsp;&nbsp; Sworn and verified on solemn affirmation before me this <span class=hw>24th</span> day of <span class=hw>September</span> 2024 by the deponent, who is identified by {ADV}, Advocate.<br>{im(OCSIG,'width:40mm;margin-left:48mm')}<br><span style="margin-left:48mm">Oath Commissioner</span></div></div>'''

def affidavit():
    return L.fit(affid('W.P. No. __________-A / 2024', 'the contents of the accompanying <b>writ petition</b> are true and correct to the best of my knowledge and belief, and that nothing has been concealed from this Honourable Court.', '1187', 'a', 0), T+'/aff.pdf', '24mm 22mm 18mm 32mm')

# ------------------------------------------------------------------ CM application (docx -> pdf by LibreOffice)
import docx
from docx.shared import Pt, Mm
from docx.enum.text import WD_ALIGN_PARAGRAPH as WA
def D(fs=12.5, font='Liberation Serif', l=32, r=22):
    d = docx.Document(); st = d.styles['Normal']; st.font.name = font; st.font.size = Pt(fs); st.paragraph_format.space_after = Pt(7); st.paragraph_format.line_spacing = 1.35
    sc = d.sections[0]; sc.page_width, sc.page_height = Mm(210), Mm(297); sc.left_margin = Mm(l); sc.right_margin = Mm(r); sc.top_margin = Mm(24); sc.bottom_margin = Mm(20); return d
def P(d, t, a=None, b=False, u=False, ind=None):
    p = d.add_paragraph()
    for k, part in enumerate(t.split('**')):
        x = p.add_run(part); x.bold = b or k % 2 == 1; x.underline = u
    if a: p.alignment = {'c': WA.CENTER, 'r': WA.RIGHT, 'j': WA.JUSTIFY}[a]
    if ind is not None: p.paragraph_format.left_indent = Mm(ind); p.paragraph_format.first_line_indent = Mm(-9)
    return p
def pic(cell, img, w, name):
    f = f'{T}/{name}.png'; img.save(f); cell.paragraphs[-1].add_run().add_picture(f, width=Mm(w))

def cm():
    d = D()
    P(d, 'BEFORE THE PESHAWAR HIGH COURT,\nABBOTTABAD BENCH', 'c', True, True)
    P(d, 'C.M. No. __________-A / 2024\nIn\nW.P. No. __________-A / 2024', None, True)
    P(d, f'{PET}  ………………………………………  Petitioner', None, True); P(d, 'VERSUS', 'c', True, True)
    P(d, 'Government of Khyber Pakhtunkhwa through Secretary, Agriculture, Livestock, Fisheries and Cooperative Department and others  ………  Respondents', None, True)
    P(d, 'APPLICATION FOR SUSPENSION OF THE OPERATION OF THE IMPUGNED ORDERS DATED 22.07.2024 AND 02.09.2024 AND OF THE NOTICE DATED 12.09.2024, AND FOR RESTRAINING THE RESPONDENTS FROM DISPOSSESSING THE PETITIONER, TILL THE FINAL DISPOSAL OF THE MAIN WRIT PETITION.', 'j', True)
    P(d, 'Respectfully Sheweth:-')
    for i, t in enumerate(['That the petitioner is filing the above titled writ petition along with this application, and no date of hearing has yet been fixed.',
      'That the contents of the main writ petition may kindly be read as an integral part of this application.',
      'That by notice No. 2503/ADF/MNS dated 12.09.2024 (Annexure “K” to the writ petition) the petitioner has been called upon to hand over the leased site by **30.09.2024**, failing which she will be removed with police assistance.',
      'That the petitioner has a good prima facie case. The lease was cancelled without the notice of thirty days and without the hearing which clause 9 of the lease deed dated 15.03.2021 required, and there is every likelihood of success of the writ petition.',
      'That the balance of convenience lies in favour of the petitioner. She has paid the rent up to 31.03.2025, whereas the respondents will suffer no loss if she stays on for the time being.',
      'That the petitioner will suffer irreparable loss if the interim relief is refused. The stock of 11,480 trout, of a market value of not less than Rs. 8,600,000/-, cannot be moved alive, and the raceways are to be dismantled after possession.',
      'That seven labourers and their families will lose their means of living along with the petitioner.',
      'That there is no legal impediment to the grant of this application.']):
        P(d, f'{i+1}.\t{t}', 'j', ind=9)
    P(d, 'It is, therefore, most humbly prayed that on acceptance of this application the operation of the impugned orders dated 22.07.2024 and 02.09.2024 and of the impugned notice dated 12.09.2024 may kindly be suspended, and the respondents be restrained from dispossessing the petitioner from the leased site, till the final decision of the writ petition.', 'j')
    t = d.add_table(1, 2); a, b = t.rows[0].cells
    a.paragraphs[0].add_run('Dated: 24.09.2024'); b.paragraphs[0].alignment = WA.CENTER; pic(b, PETSIG, 42, 'ps'); b.add_paragraph('Petitioner').alignment = WA.CENTER
    q = b.add_paragraph('Through'); q.alignment = WA.CENTER; q = b.add_paragraph(); q.alignment = WA.CENTER; pic(b, ADVSIG(4), 42, 'as'); q = b.add_paragraph(f'{ADV}\nAdvocate High Court, Abbottabad'); q.alignment = WA.CENTER
    d.save(T+'/cmapp.docx'); L.docx2pdf(T+'/cmapp.docx', T)
    L.fit(affid('C.M. No. __________-A / 2024<br>In<br>W.P. No. __________-A / 2024', 'the contents of the accompanying <b>application for interim relief</b> are true and correct to the best of my knowledge and belief, and that nothing has been concealed from this Honourable Court.', '1188', 'b', 1), T+'/cmaff.pdf', '22mm 22mm 14mm 32mm')
    return join([T+'/cmapp.pdf', T+'/cmaff.pdf'], T+'/cm.pdf')
def join(fs, out):
    from pypdf import PdfWriter
    w = PdfWriter(); [w.append(f) for f in fs]; w.write(out); return out

# ------------------------------------------------------------------ A  CNIC
def cnic():
    W, H = 1010, 640
    def card(back):
        c = Image.new('RGB', (W, H), (228, 240, 226)); d = ImageDraw.Draw(c)
        for k in range(-H, W, 26): d.line([k, 0, k+H, H], fill=(216, 232, 220), width=5)
        d.rectangle([0, 0, W-1, H-1], outline=(90, 120, 90), width=4)
        B, N = L.F(L.LIB+'Sans-Bold.ttf', 30), L.F(L.LIB+'Sans-Regular.ttf', 22); g = (70, 90, 70)
        if not back:
            d.rectangle([0, 0, W, 84], fill=(30, 105, 70)); d.text((28, 14), 'PAKISTAN', font=L.F(L.LIB+'Sans-Bold.ttf', 34), fill='white'); d.text((230, 20), 'National Identity Card', font=B, fill='white'); d.text((230, 54), 'ISLAMIC REPUBLIC OF PAKISTAN', font=L.F(L.LIB+'Sans-Regular.ttf', 20), fill='white')
            y = 104
            for lab, v in (('Name', 'Zarmina Bibi'), ('Husband Name', 'Sher Afzal Khan')):
                d.text((40, y), lab, font=N, fill=g); d.text((40, y+26), v, font=B, fill='black'); y += 84
            for x, yy, lab, v in ((40, 280, 'Gender', 'F'), (240, 280, 'Country of Stay', 'Pakistan'), (40, 370, 'Identity Number', CNIC), (420, 370, 'Date of Birth', '14.02.1977'), (40, 460, 'Date of Issue', '06.10.2020'), (420, 460, 'Date of Expiry', '06.10.2030')):
                d.text((x, yy), lab, font=N, fill=g); d.text((x, yy+28), v, font=B, fill='black')
            c.paste(L.face('zarmina', 250, 320), (730, 110)); d.text((40, 560), 'Holder’s Signature', font=N, fill=g); m = PETSIG.resize((230, 82)); c.paste(m, (240, 545), m)
        else:
            u = L.F(L.NASTA, 30)
            for y, t in ((40, 'شناختی کارڈ نمبر:  '), (150, 'موجودہ پتہ: محلہ کنڈ، گاؤں پارس، تحصیل بالاکوٹ، ضلع مانسہرہ'), (240, 'مستقل پتہ: محلہ کنڈ، گاؤں پارس، تحصیل بالاکوٹ، ضلع مانسہرہ')):
                d.text((W-40, y), t, font=u, fill='black', anchor='ra', direction='rtl', language='ur')
            d.text((W-560, 62), CNIC, font=B, fill='black')
            q = L.qr('cn', 33, 6); c.paste(q.convert('RGB'), (40, 40)); d.text((40, 420), 'Registrar General of Pakistan', font=N, fill=g); m = L.sig('registrar-general', (20, 20, 20)).resize((230, 82)); c.paste(m, (60, 330), m)
            d.text((300, 540), 'گمشدہ کارڈ ملنے پر قریبی لیٹر بکس میں ڈال دیں', font=L.F(L.NASTA, 24), fill='black', direction='rtl', language='ur')
        return c
    pg = Image.new('RGB', (1240, 1754), 'white'); pg.paste(card(0).resize((720, 456)), (260, 260)); pg.paste(card(1).resize((720, 456)), (260, 790))
    pg.save(T+'/A.pdf', resolution=150, quality=90); return T+'/A.pdf'

# ------------------------------------------------------------------ B lease
def lease():
    W1, W2 = L.sig('wit-rafique', (20, 20, 60)), L.sig('wit-gulzaman', (60, 20, 60)); ADFS = L.sig('fazal-rahim-adf', (20, 40, 60))
    cl1 = ['That the Lessor hereby lets and the Lessee takes on lease the land described in the Schedule, together with the right to draw water not exceeding 0.50 cusec from Kund Nullah, for the sole purpose of rearing trout.',
      'That the term of the lease shall be ten years, commencing on 01.04.2021 and ending on 31.03.2031.',
      'That possession has this day been agreed to be delivered on 01.04.2021.',
      'That the rent shall be Rs. 180,000/- (Rupees one hundred and eighty thousand only) per annum for the first three years and shall be raised by ten per cent of the rent last payable after every three years. It shall be paid in advance for each year, on or before the 30th day of April, by treasury challan.']
    cl2 = ['That the Lessee shall at her own cost construct the raceways, settling ponds and hatchery shed in accordance with the plan approved by the Lessor.',
      'That the water drawn shall be returned to the Nullah after passing through not less than two settling ponds, and the Lessee shall not use any chemical forbidden by the Department.',
      'That the Lessee shall obtain and keep in force the aquaculture licence required by the law relating to fisheries for the time being in force.',
      'That the Lessee shall allow the officers of the Department to inspect the farm at all reasonable hours and to take samples of the water.',
      'The Lessor shall not cancel or determine this lease before the expiry of the term except on breach of a condition hereof, and only after serving upon the Lessee a written notice of thirty days stating the breach complained of and affording her an opportunity of being heard in person.',
      'That the Lessee shall not sublet the land or any part thereof, nor assign the lease, without the written permission of the Lessor.']
    cl3 = ['That all dues of electricity, and every local rate leviable upon the farm, shall be paid by the Lessee.',
      'That on the expiry of the term the Lessee shall hand over vacant possession and may within sixty days remove her movable equipment and stock.',
      'That the Lessor may supply trout seed from the Government hatchery at the rates notified from time to time.',
      'That the lease may be renewed for a further term on conditions to be settled between the parties.']
    def ol(c, s): return f'<ol start={s} class=j style="margin:2mm 0;padding-left:9mm">'+''.join(f'<li style="margin-bottom:3.2mm">{x}</li>' for x in c)+'</ol>'
    vend = L.stamp(['STAMP VENDOR', 'GHULAM SARWAR  Lic. No. 00', 'TEHSIL BALAKOT'], (60, 40, 120), 24)
    sub = L.seal('SUB-REGISTRAR', 'BALAKOT', ['DISTRICT', 'MANSEHRA'], (50, 50, 130)); off = L.seal('ASSISTANT DIRECTOR FISHERIES', 'MANSEHRA', ['GOVT. OF', 'K.P.'], (90, 40, 120))
    ini = lambda: f'<div style="position:absolute;bottom:4mm;left:0;right:0;height:14mm">{im(ADFS,"width:30mm;position:absolute;left:6mm;bottom:0")}{im(PETSIG,"width:30mm;position:absolute;right:6mm;bottom:0")}</div>'
    def pg(x, last=False): return f'<div style="position:relative;height:250mm;{"" if last else "break-after:page"}">{x}</div>'
    h = pg(f'''<div style="border:3px double #2c6b4a;height:84mm;position:relative;background:repeating-linear-gradient(45deg,#eef6ee,#eef6ee 6px,#e2efe4 6px,#e2efe4 9px);text-align:center;padding-top:7mm">
<div style="font-size:11pt;letter-spacing:3px;color:#1f5a3b">GOVERNMENT OF KHYBER PAKHTUNKHWA</div><div style="font-size:30pt;color:#1f5a3b;font-weight:bold">Rs. 6,000/-</div><div style="color:#1f5a3b;font-size:13pt">SIX THOUSAND RUPEES — NON JUDICIAL</div>
<div class=abs style="left:6mm;bottom:4mm;text-align:left;font-size:11pt">S. No. <span class=hw>447</span> &nbsp; Date <span class=hw>12/03/2021</span><br>Issued to: <span class=hw>Zarmina Bibi w/o Sher Afzal Khan (late), Paras</span><br>Purpose: <span class=hw>Lease deed</span></div>
<div class=abs style="right:6mm;bottom:6mm">{im(vend,'width:46mm')}<br>{im(L.sig('vendor-sarwar',(30,30,30)),'width:26mm')}</div></div>
<div class="c b u" style="font-size:15pt;margin:6mm 0 4mm">LEASE DEED</div>
<p class=j>THIS LEASE DEED is made at Balakot on this <b>15th day of March, 2021</b> between the Governor of Khyber Pakhtunkhwa through Mr. Fazal Rahim, Assistant Director Fisheries, Mansehra (hereinafter called “the Lessor”) of the one part, and Mst. Zarmina Bibi widow of Sher Afzal Khan, resident of Mohallah Kund, Village Paras, Tehsil Balakot, District Mansehra, CNIC No. {CNIC} (hereinafter called “the Lessee”) of the other part, and witnesseth as follows:-</p>{ol(cl1,1)}{ini()}''')
    h += pg(f'<div class=c>— 2 —</div>{ol(cl2,5)}{ini()}')
    h += pg(f'''<div class=c>— 3 —</div>{ol(cl3,11)}<p class=j>IN WITNESS WHEREOF the parties have set their hands to this deed on the day, month and year first above written.</p>
<table style="width:100%;margin-top:4mm"><tr><td style="width:50%;vertical-align:top"><b>LESSOR</b><br>{im(ADFS,'width:44mm')}<br>(Fazal Rahim)<br>Assistant Director Fisheries, Mansehra<br>{im(off,'width:34mm;margin-left:14mm')}</td>
<td style="vertical-align:top"><b>LESSEE</b><br>{im(PETSIG,'width:44mm')}<br>(Zarmina Bibi)<br>CNIC {CNIC}<br>{im(L.thumb('zarm'),'width:16mm;margin-top:3mm')}</td></tr></table>
<p class="b u">WITNESSES</p><table style="width:100%"><tr><td style="width:50%">1. {im(W1,'width:34mm')}<br>Muhammad Rafique s/o Abdul Ghani<br>r/o Paras, CNIC 00000-0000471-3</td><td>2. {im(W2,'width:34mm')}<br>Gul Zaman s/o Meer Zaman<br>r/o Paras, CNIC 00000-0000482-9</td></tr></table>''')
    h += pg(f'''<div class=c>— 4 —</div><div class="c b u">SCHEDULE OF PROPERTY</div><table border=1 cellpadding=6 style="width:100%;margin:4mm 0 10mm"><tr class=b><td>Mouza<td>Tehsil / District<td>Khasra No.<td>Area<td>Water</tr><tr><td>Paras<td>Balakot / Mansehra<td>312/2<td>4 kanals 10 marlas<td>0.50 cusec, Kund Nullah</tr></table>
<p>Bounded on the <b>North</b> by State land, on the <b>South</b> by the village path, on the <b>East</b> by Kund Nullah and on the <b>West</b> by Khasra No. 311.</p>
<div style="border:1.5px solid #333;padding:6mm;margin-top:12mm;position:relative;height:125mm"><div class="c b u">ENDORSEMENT OF REGISTRATION</div>
<p>Presented for registration in the office of the Sub-Registrar, Balakot by <span class=hw>Mst. Zarmina Bibi, Lessee</span> on this <span class=hw>18th</span> day of <span class=hw>March 2021</span> between the hours of <span class=hw>10</span> and <span class=hw>11</span> a.m.</p>
<p>Execution admitted by both parties, who are identified by the witnesses Muhammad Rafique and Gul Zaman.</p>
<p>Registered as No. <span class=hw>112</span> in Book No. <span class=hw>1</span>, Volume No. <span class=hw>34</span>, pages <span class=hw>201 to 204</span>, this <span class=hw>18th</span> day of <span class=hw>March 2021</span>.</p>
{im(sub,'width:40mm;position:absolute;left:14mm;bottom:5mm;transform:rotate(-8deg)')}<div class="abs c" style="right:10mm;bottom:6mm">{im(L.sig('subreg-balakot'),'width:46mm')}<br><b>Sub-Registrar, Balakot</b></div></div>''', True)
    return L.html2pdf(h, T+'/B.pdf', '22mm 22mm 20mm 30mm')

# ------------------------------------------------------------------ C licence, G lab, D challans (reportlab)
from reportlab.pdfgen import canvas as C
from reportlab.lib.pagesizes import A4
def licence():
    c = C.Canvas(T+'/C.pdf', pagesize=A4); W, H = A4
    c.setStrokeColorRGB(.1, .3, .5); c.setLineWidth(3); c.rect(40, 90, W-80, H-170); c.setLineWidth(1); c.rect(46, 96, W-92, H-182)
    y = H-120
    for f, s, t in (('Helvetica-Bold', 13, 'GOVERNMENT OF KHYBER PAKHTUNKHWA'), ('Helvetica-Bold', 12, 'OFFICE OF THE ASSISTANT DIRECTOR FISHERIES, MANSEHRA'), ('Times-Bold', 20, 'LICENCE FOR AN AQUACULTURE FARM')):
        c.setFont(f, s); c.drawCentredString(W/2, y, t); y -= 26
    y -= 10; c.setFont('Helvetica', 11); c.drawString(70, y, 'Licence No.'); c.setFont('Courier-Bold', 12); c.drawString(140, y, 'DF/MNS/AQ-041'); c.setFont('Helvetica', 11); c.drawString(340, y, 'Date of issue:'); c.setFont('Courier-Bold', 12); c.drawString(420, y, '26.04.2021')
    y -= 34
    for k, v in (('1. Name of licensee', 'Mst. Zarmina Bibi widow of Sher Afzal Khan'), ('2. CNIC No.', CNIC), ('3. Name of farm', 'Kund Chashma Trout Farm'), ('4. Site', 'Khasra No. 312/2, Mouza Paras, Tehsil Balakot'), ('5. Area', '4 kanals 10 marlas'), ('6. Source of water', 'Kund Nullah (0.50 cusec)'), ('7. Species permitted', 'Rainbow trout (Oncorhynchus mykiss)'), ('8. Number of raceways', 'Six'), ('9. Title to the site', 'Lease deed dated 15.03.2021'), ('10. Valid', 'from 26.04.2021 to 25.04.2026'), ('11. Licence fee', 'Rs. 5,000/- paid, challan No. 9 dated 22.04.2021')):
        c.setFont('Helvetica', 10.5); c.drawString(70, y, k); c.setFont('Courier-Bold', 11); c.drawString(215, y, v); c.setLineWidth(.4); c.setDash(1, 2); c.line(212, y-4, W-66, y-4); c.setDash(); y -= 29
    c.setFont('Helvetica-Bold', 10.5); c.drawString(70, y-6, 'Conditions'); y -= 24; c.setFont('Helvetica', 9.5)
    for t in ('1. This licence shall be displayed at the farm and is not transferable.', '2. Outflow shall be led through settling ponds before it re-enters the stream.', '3. Mortality of more than five per cent in a week shall be reported to this office.', '4. A register of stock shall be kept and produced on inspection.'):
        c.drawString(78, y, t); y -= 15
    L.cimg(c, L.sig('fazal-rahim-adf', (20, 40, 60)), 390, 150, 110); c.setFont('Helvetica-Bold', 10); c.drawCentredString(445, 140, '(Fazal Rahim)'); c.drawCentredString(445, 126, 'Assistant Director Fisheries'); c.drawCentredString(445, 113, 'Mansehra')
    L.cimg(c, L.seal('ASSISTANT DIRECTOR FISHERIES', 'MANSEHRA', ['GOVT. OF', 'K.P.'], (90, 40, 120)), 240, 110, 100, 6); c.save(); return T+'/C.pdf'

def challans(bad=False):
    p = T+('/Dx.pdf' if bad else '/D.pdf'); c = C.Canvas(p, pagesize=A4); W, H = A4
    data = [('18', '2021-22', '05.04.2021', '180,000', 'one hundred and eighty thousand'), ('27', '2022-23', '12.04.2022', '180,000', 'one hundred and eighty thousand'), ('11', '2023-24', '18.04.2023', '180,000', 'one hundred and eighty thousand'), ('34', '2024-25', '17.04.2024', '198,000', 'one hundred and ninety-eight thousand')]
    if bad: data[3] = ('34', '2024-25', '17.04.2024', '189,000', 'one hundred and eighty-nine thousand')
    for k, (no, yr, dt, sm, wd) in enumerate(data):
        y0 = 435 if k % 2 == 0 else 62; x0 = 52; w = W-104; h = 325; c.setStrokeColorRGB(.1, .1, .1); c.setLineWidth(1); c.rect(x0, y0, w, h)
        c.setFillColorRGB(0, 0, 0); c.setFont('Times-Bold', 12); c.drawCentredString(W/2, y0+h-20, 'FORM T.R. 6 — CHALLAN OF CASH PAID INTO THE'); c.drawCentredString(W/2, y0+h-35, 'NATIONAL BANK OF PAKISTAN, BALAKOT BRANCH (TREASURY)')
        def hand(t, x, y, s=15): c.setFont('Hand', s); c.setFillColorRGB(.1, .15, .5); c.drawString(x, y, t); c.setFillColorRGB(0, 0, 0)
        c.setFont('Times-Roman', 10); c.drawString(x0+12, y0+h-58, 'Challan No.'); hand(no, x0+72, y0+h-58); c.setFont('Times-Roman', 10); c.drawString(x0+300, y0+h-58, 'Date'); hand(dt, x0+330, y0+h-58)
        ty = y0+h-72; c.line(x0, ty, x0+w, ty); cols = [0, 120, 275, 390, w]
        for q in cols[1:-1]: c.line(x0+q, ty, x0+q, ty-140)
        c.line(x0, ty-28, x0+w, ty-28); c.line(x0, ty-140, x0+w, ty-140)
        c.setFont('Times-Bold', 9)
        for q, t in zip(cols, ('By whom tendered', 'Particulars of remittance', 'Head of account', 'Amount (Rs.)')): c.drawString(x0+q+5, ty-18, t)
        hand('Zarmina Bibi', x0+6, ty-52); hand('wd/o Sher Afzal Khan', x0+6, ty-72, 12); hand('Village Paras', x0+6, ty-92, 13)
        hand('Rent of trout farm site', x0+125, ty-52, 13); hand('Khasra 312/2, Mouza Paras', x0+125, ty-72, 12); hand(f'for the year {yr}', x0+125, ty-92, 14)
        hand('C-0000', x0+280, ty-52); hand('Receipts (Fisheries)', x0+280, ty-72, 11.5); hand(sm+'/-', x0+400, ty-52, 17)
        c.setFont('Times-Roman', 10); c.drawString(x0+12, ty-160, 'Total in words: Rupees'); hand(wd+' only', x0+118, ty-160)
        L.cimg(c, PETSIG, x0+20, y0+34, 82); c.setFont('Times-Roman', 9); c.drawString(x0+30, y0+22, 'Signature of depositor')
        c.drawString(x0+365, y0+22, 'Received payment – Cashier'); L.cimg(c, L.sig('cashier-nbp', (20, 70, 50)), x0+380, y0+34, 80)
        d = dt.split('.'); mon = ['', 'JAN', 'FEB', 'MAR', 'APR'][int(d[1])]
        L.cimg(c, L.seal('NATIONAL BANK OF PAKISTAN', 'BALAKOT', ['CASH RECEIVED', f'{d[0]} {mon} {d[2]}'], (110, 30, 90), key=f'nbp{k}'), x0+215, y0+6, 78, k*5-6)
        c.setFont('Times-Bold', 12); c.drawRightString(x0+w-50, y0+h+5, 'ANNEXURE "D"' if k == 0 else f'ANNEXURE "D/{k}"'); c.setFillColorRGB(0, 0, 0)
        if k % 2: c.showPage()
    c.save(); return p

def nb(t): return f'<bdi dir=ltr style="white-space:nowrap;font-family:Liberation Serif;font-size:.95em">{t}</bdi>'
def vc():
    h = f'''<div class=ur style="font-size:14pt"><div style="text-align:center;font-size:22pt;font-weight:bold;line-height:1.9">ویلج کونسل پارس</div><div style="text-align:center;border-bottom:2px solid #333;padding-bottom:2mm">تحصیل بالاکوٹ، ضلع مانسہرہ، خیبر پختونخوا</div>
<div style="display:flex;justify-content:space-between;margin-top:3mm"><span>نمبر: {nb('57/VC/PRS/2024')}</span><span>مورخہ: {nb('02.05.2024')}</span></div>
<div style="text-align:center;font-size:20pt;text-decoration:underline;margin:3mm">تصدیق نامہ</div>
<p style="text-align:justify;margin:2mm 0">تصدیق کی جاتی ہے کہ مسماۃ زرمینہ بی بی بیوہ شیر افضل خان، شناختی کارڈ نمبر {nb(CNIC)}، سکنہ محلہ کنڈ، گاؤں پارس، تحصیل بالاکوٹ، ضلع مانسہرہ، گزشتہ تین سال سے نالہ کنڈ کے کنارے محکمہ فشریز سے لیز پر حاصل کردہ سرکاری اراضی پر ٹراؤٹ مچھلی کا فارم چلا رہی ہیں۔</p>
<p style="text-align:justify;margin:2mm 0">۲۔ ویلج کونسل کے ریکارڈ کے مطابق آج تک اس فارم کے خلاف نالہ کا پانی گندا کرنے یا کسی کا پانی روکنے کی کوئی شکایت موصول نہیں ہوئی۔</p>
<p style="text-align:justify;margin:2mm 0">۳۔ فارم کا پانی دو عدد تہہ نشین تالابوں سے گزر کر واپس نالہ میں جاتا ہے اور گاؤں کی پن چکیاں اور زرعی زمینیں بدستور سیراب ہو رہی ہیں۔</p>
<p style="text-align:justify;margin:2mm 0">۴۔ فارم میں گاؤں کے سات افراد ملازم ہیں۔</p>
<p style="text-align:justify;margin:2mm 0">۵۔ یہ تصدیق نامہ درخواست گزار کی استدعا پر محکمہ فشریز یا کسی بھی عدالت میں پیش کرنے کے لیے جاری کیا گیا۔</p></div>
<div style="position:relative;height:50mm;margin-top:3mm"><div class="abs ur c" style="left:0;width:60mm;text-align:center;font-size:13pt">{im(L.sig('yaqoob-vc'),'width:40mm')}<br>محمد یعقوب<br>چیئرمین ویلج کونسل پارس</div><div class="abs ur" style="right:0;width:60mm;text-align:center;font-size:13pt">{im(L.sig('qayyum-sec',(20,20,20)),'width:38mm')}<br>عبدالقیوم<br>سیکرٹری ویلج کونسل پارس</div>
{im(L.seal('VILLAGE COUNCIL PARAS','TEHSIL BALAKOT',['CHAIRMAN'],(30,90,60)),'position:absolute;left:66mm;top:2mm;width:34mm')}</div>'''
    return L.fit(h, T+'/E.pdf', '24mm 20mm 30mm 26mm')
def vctr(bad=False):
    dt = '14th April, 2024' if bad else '14th September, 2024'
    h = f'''<style>body{{font-family:Carlito;font-size:12.5pt}}</style><div class=c style="color:#555;font-size:10.5pt">English translation from Urdu</div>
<div class="c b" style="font-size:16pt;margin-top:3mm">VILLAGE COUNCIL PARAS</div><div class=c>Tehsil Balakot, District Mansehra, Khyber Pakhtunkhwa</div><hr>
<div>No. 57/VC/PRS/2024 <span style="float:right">Dated: 02.05.2024</span></div><div class="c b u" style="margin:6mm;font-size:14pt">CERTIFICATE</div>
<p class=j>It is certified that Mst. Zarmina Bibi widow of Sher Afzal Khan, Identity Card No. {CNIC}, resident of Mohallah Kund, Village Paras, Tehsil Balakot, District Mansehra, has for the last three years been running a trout fish farm on the bank of Kund Nullah, on State land obtained on lease from the Fisheries Department.</p>
<p class=j>2. According to the record of the Village Council no complaint has to this day been received against this farm of fouling the water of the Nullah or of stopping the water of anyone.</p>
<p class=j>3. The water of the farm goes back into the Nullah after passing through two settling ponds, and the water-mills and agricultural lands of the village continue to be watered as before.</p>
<p class=j>4. Seven persons of the village are employed in the farm.</p>
<p class=j>5. This certificate has been issued at the request of the applicant for production before the Fisheries Department or any court.</p>
<table style="width:100%;margin:6mm 0"><tr><td style="width:50%">Signed: Abdul Qayyum<br>Secretary, Village Council Paras</td><td>Signed: Muhammad Yaqoob<br>Chairman, Village Council Paras<br>(round seal of the Village Council)</td></tr></table>
<div style="border:1px solid #666;padding:5mm;margin-top:8mm"><b>TRANSLATOR’S CERTIFICATE</b><p class=j style="margin:2mm 0">I, Nadia Iftikhar, M.A. (English), translator, of Office No. 3, Link Road, Abbottabad, certify that I know both Urdu and English and that the above is a complete and true translation of the certificate No. 57/VC/PRS/2024, the original of which was shown to me.</p>
<table style="width:100%"><tr><td>Abbottabad, {dt}</td><td class=c>{im(L.sig('nadia-iftikhar'),'width:42mm')}<br>Nadia Iftikhar, Translator</td><td>{im(L.stamp(['NADIA IFTIKHAR','TRANSLATOR','Urdu – English'],(20,80,120),24),'width:34mm')}</td></tr></table></div>'''
    return L.fit(h, T+('/E1x.pdf' if bad else '/E1.pdf'), '26mm 22mm 24mm 28mm')

def insp():
    rows = [(1, 2150), (2, 2040), (3, 1980), (4, 1870), (5, 1760), (6, 1680)]; assert sum(r[1] for r in rows) == 11480
    sz = ['320', '290', '260', '240', '210', '185']
    h = f'''<div class=c><b style="font-size:14pt">OFFICE OF THE INSPECTOR FISHERIES, BALAKOT</b><br>District Mansehra, Khyber Pakhtunkhwa</div><hr style="border:1px solid">
<div>No. 86/IF/BLK <span style="float:right">Dated: 14/06/2024</span></div><p>To<br>&emsp;&emsp;The Assistant Director Fisheries,<br>&emsp;&emsp;Mansehra.</p>
<p>Subject:&emsp;<b class=u>INSPECTION OF KUND CHASHMA TROUT FARM, PARAS (LICENCE No. DF/MNS/AQ-041)</b></p>
<p class=j>I visited the above farm on <b>12/06/2024</b> in the presence of the licensee, Mst. Zarmina Bibi, and counted the stock as under:-</p>
<table border=1 cellpadding=4 style="width:86%;margin:0 auto;text-align:center"><tr class=b><td>Raceway<td>Number of trout<td>Average weight (g)<td>Condition</tr>{''.join(f"<tr><td>{a}<td>{b:,}<td>{s}<td>Healthy</tr>" for (a,b),s in zip(rows,sz))}<tr class=b><td>Total<td>11,480<td><td></tr></table>
<p class=j>2. Both settling ponds are in use and were desilted in May. No forbidden chemical was found on the premises. The stock register is up to date and mortality is below one per cent.</p>
<p class=j>3. The flow drawn from Kund Nullah was measured at 0.46 cusec against the permitted 0.50 cusec. The channels of the villagers below the farm were running full.</p>
<p class=j>4. Two samples of water (upstream and downstream) were taken, sealed and sent to the Regional Water Quality Laboratory, Abbottabad.</p>
<p class=j>5. The farm is being run in accordance with the terms of the lease and of the licence. Submitted for information, please.</p>
<div style="float:right;text-align:center;position:relative">{im(L.sig('inspector-blk',(20,20,20)),'width:44mm')}<br>(Waqar Ahmad)<br><b>Inspector Fisheries, Balakot</b>{im(L.seal('INSPECTOR FISHERIES','BALAKOT',['K.P.'],(60,40,130)),'position:absolute;left:-42mm;top:0;width:34mm')}</div>'''
    return L.fit(h, T+'/F.pdf', '26mm 22mm 24mm 28mm')
def lab():
    h = f'''<style>body{{font-family:'Liberation Sans';font-size:10.5pt}} .t td{{padding:2mm 3mm;border-bottom:1px solid #bbb}}</style>
<table style="width:100%;border-bottom:3px solid #0a5a7a"><tr><td style="width:26mm"><div style="width:20mm;height:20mm;border-radius:50%;background:#0a5a7a;color:#fff;text-align:center;line-height:20mm;font-weight:bold">RWQL</div></td><td><b style="font-size:15pt;color:#0a5a7a">REGIONAL WATER QUALITY LABORATORY</b><br>Abbottabad – Tel. 0000-0000000 – rwql@example.org</td></tr></table>
<div class="c b" style="font-size:13pt;margin:5mm">TEST REPORT No. RWQL/ABT/24/0613</div>
<table class=t style="width:100%;background:#f3f8fa"><tr><td>Client<td>Inspector Fisheries, Balakot (letter No. 87/IF/BLK)<td>Samples<td>2 × 1.5 litre, sealed</tr><tr><td>Site<td>Kund Chashma Trout Farm, Paras<td>Taken on<td>12.06.2024</tr><tr><td>Received<td>14.06.2024, seals intact<td>Analysed<td>14.06.2024 – 20.06.2024</tr><tr><td>Method<td>APHA Standard Methods<td>Reported<td>21.06.2024</tr></table>
<table class=t style="width:100%;margin-top:6mm"><tr class=b style="background:#0a5a7a;color:#fff"><td>Parameter<td>Unit<td>Upstream of intake<td>Downstream of outfall<td>Limit</tr>
{''.join('<tr>'+''.join(f'<td>{x}' for x in r)+'</tr>' for r in [('pH','–','7.5','7.6','6.5 – 9.0'),('Dissolved oxygen','mg/L','9.1','8.7','not less than 6.0'),('Biochemical oxygen demand (5 d)','mg/L','1.1','1.6','8.0'),('Total suspended solids','mg/L','6','9','40'),('Ammonia (as N)','mg/L','0.02','0.05','0.50'),('Nitrate (as N)','mg/L','0.8','1.0','10'),('Phosphate (as P)','mg/L','0.01','0.03','0.30'),('Conductivity','µS/cm','182','188','–')])}</table>
<p style="margin-top:6mm"><b>Remarks:</b> All parameters of the downstream sample are within the limits. The results relate only to the samples received.</p>
<table style="width:100%;margin-top:12mm"><tr><td>{im(L.sig('analyst-rwql',(20,20,90)),'width:38mm')}<br>Analyst<br>Sidra Naz, M.Sc.</td><td>{im(L.seal('REGIONAL WATER QUALITY LAB','ABBOTTABAD',['RWQL'],(10,90,120)),'width:34mm')}</td><td class=c>{im(L.sig('incharge-rwql'),'width:42mm')}<br>Officer In-charge<br>Dr. Adnan Qureshi</td></tr></table>
<div style="margin-top:14mm;font-size:8.5pt;color:#555;border-top:1px solid #aaa">This report shall not be reproduced except in full. Page 1 of 1</div>'''
    return L.fit(h, T+'/G.pdf', '30mm 18mm 24mm 24mm')

def order():
    h = f'''<style>body{{font-size:13pt;line-height:1.6}}</style><div class="c b"><span style="font-size:16pt">OFFICE OF THE ASSISTANT DIRECTOR FISHERIES</span><br>MANSEHRA</div><hr style="border:1.2px solid #222">
<div>No. <span class=hw>2214-19</span> /ADF/MNS <span style="float:right">Dated Mansehra the <span class=hw>22/07/2024</span></span></div><div class="c b u" style="font-size:15pt;margin:8mm">ORDER</div>
<p class=j>WHEREAS Mst. Zarmina Bibi widow of Sher Afzal Khan, resident of Village Paras, Tehsil Balakot, was granted lease of State land measuring 4 kanals 10 marlas, Khasra No. 312/2, Mouza Paras, for a trout farm vide lease deed dated 15.03.2021;</p>
<p class=j>AND WHEREAS complaints from the inhabitants of the area have been received in this office regarding the said farm;</p>
<p class=j>NOW, THEREFORE, the competent authority is pleased to cancel the said lease with immediate effect in the public interest. The lessee is directed to remove her stock and equipment and to hand over vacant possession of the site to the Inspector Fisheries, Balakot within thirty (30) days.</p>
<div style="position:relative;height:48mm"><div class="abs c" style="right:0;top:2mm">{im(L.sig('sajjad-adf',(20,30,110)),'width:46mm')}<br>(Sajjad Ahmad)<br><b>ASSISTANT DIRECTOR FISHERIES<br>MANSEHRA</b></div>{im(L.seal('ASSISTANT DIRECTOR FISHERIES','MANSEHRA',['GOVT. OF','K.P.'],(90,40,120),key='seal24'),'position:absolute;left:40mm;top:4mm;width:36mm')}</div>
<p style="margin-bottom:1mm">Copy forwarded to the:-</p><ol style="margin:0"><li>Director General Fisheries, Khyber Pakhtunkhwa, Peshawar.<li>Deputy Commissioner, Mansehra.<li>Assistant Commissioner, Balakot.<li>Inspector Fisheries, Balakot, for taking over possession.<li>Mst. Zarmina Bibi, lessee, for compliance.<li>Office file.</ol>
<div class="r" style="margin-top:3mm">{im(L.sig('sajjad-adf',(20,30,110),take=2),'width:36mm')}<br><b>Assistant Director Fisheries, Mansehra</b></div>
<div class=abs style="left:30mm;bottom:6mm;{BLUE}"></div>'''
    return L.fit(h, T+'/H.pdf', '24mm 22mm 22mm 28mm')

def appeal():
    rec = Image.new('RGB', (900, 560), (252, 247, 225)); d = ImageDraw.Draw(rec); b = lambda s, B=True: L.F(L.LIB+('Sans-Bold.ttf' if B else 'Mono-Regular.ttf'), s)
    d.rectangle([3, 3, 896, 556], outline=(120, 60, 40), width=4); d.text((450, 40), 'PAKISTAN POST', font=b(38), fill=(120, 30, 30), anchor='mm'); d.text((450, 84), 'REGISTERED LETTER WITH ACKNOWLEDGEMENT DUE', font=b(24), fill='black', anchor='mm')
    for i, (k, v) in enumerate((('Receipt No.', 'RGL 0641'), ('Office', 'BALAKOT'), ('Date', '05-08-2024   12:40'), ('From', 'Zarmina Bibi, Paras'), ('To', 'DG Fisheries KP, Shami Road, Peshawar'), ('Weight / Fee', '65 g      Rs. 110.00'))):
        d.text((50, 130+i*58), k, font=b(25, False), fill=(60, 60, 60)); d.text((270, 130+i*58), v, font=b(26, False), fill='black')
    m = L.seal('BALAKOT P.O.', 'MANSEHRA', ['05 AUG', '2024'], (20, 20, 20), 190); rec.paste(m, (680, 120), m)
    h = f'''<style>body{{font-size:12.5pt;line-height:1.6}}</style><p>To<br>&emsp;&emsp;The Director General Fisheries,<br>&emsp;&emsp;Khyber Pakhtunkhwa,<br>&emsp;&emsp;Shami Road, Peshawar.</p>
<p>Subject:&emsp;<b class=u>DEPARTMENTAL APPEAL AGAINST ORDER No. 2214-19/ADF/MNS DATED 22.07.2024 OF THE ASSISTANT DIRECTOR FISHERIES, MANSEHRA</b></p><p>Respected Sir,</p>
<ol class=j style="padding-left:8mm;margin:2mm 0"><li>That the appellant holds State land measuring 4 kanals 10 marlas, Khasra No. 312/2, Mouza Paras, under a registered lease deed dated 15.03.2021 for ten years ending on 31.03.2031 and runs thereon the Kund Chashma Trout Farm.
<li>That by the order under appeal, delivered to the appellant on 25.07.2024, the lease has been cancelled with immediate effect. No notice was given and the appellant was not heard.
<li>That clause 9 of the lease deed forbids cancellation except on breach and after a notice of thirty days and a personal hearing. None of the three is to be found in this case.
<li>That the order speaks of complaints of the inhabitants but discloses neither the complainant nor the complaint. No copy has been supplied. The Village Council Paras has on the contrary certified on 02.05.2024 that there is no complaint.
<li>That the Inspector Fisheries, Balakot inspected the farm on 12.06.2024 and found everything in order. The laboratory report dated 21.06.2024 shows the water to be clean.
<li>That the rent of the current year, Rs. 198,000/-, was paid in advance on 17.04.2024.
<li>That the appellant is a widow with three children and has spent Rs. 6,450,000/- on the farm. The trout cannot be removed alive within thirty days.</ol>
<p class=j>It is therefore requested that the order dated 22.07.2024 may kindly be set aside, that its operation be stayed until the decision of this appeal, and that the appellant be heard in person.</p>
<p><b>Enclosures:</b> copies of (1) order dated 22.07.2024, (2) lease deed, (3) certificate of the Village Council, (4) inspection report, (5) laboratory report, (6) challan for 2024-25.</p>
<div class=nb style="display:flex;justify-content:space-between"><div style="padding-top:16mm">Dated: 05.08.2024</div><div class=c>Yours obediently,<br>{im(PETSIG,'width:44mm')}<br><b>Zarmina Bibi</b><br>widow of Sher Afzal Khan<br>Mohallah Kund, Village Paras, Tehsil Balakot<br>CNIC {CNIC}</div></div>
<div style="break-before:page;padding-top:14mm" class=c><div class="u b" style="margin-bottom:8mm">Postal receipt of the departmental appeal</div>{im(rec,'width:120mm;transform:rotate(-.8deg)')}</div>'''
    return L.html2pdf(h, T+'/I.pdf', '26mm 22mm 26mm 28mm')

def jk(bad=False):
    extra = '<p class=j>3.&emsp;A revision against this order, if so advised, lies to the Secretary to Government of Khyber Pakhtunkhwa, Agriculture, Livestock, Fisheries and Cooperative Department, within thirty days of its receipt by the appellant.</p><p class=j>4.&emsp;The appellant be informed accordingly.</p>' if bad else '<p class=j>3.&emsp;The appellant be informed accordingly.</p>'
    j = f'''<style>body{{font-family:Carlito;font-size:12.5pt;line-height:1.55}}</style><table style="width:100%"><tr><td style="width:24mm"><div style="width:20mm;height:20mm;border:2px solid #165;border-radius:50%;text-align:center;font-size:7.5pt;padding-top:5mm;color:#165;line-height:1.2">GOVT. OF<br>K.P.</div></td><td class=c><b style="font-size:15pt">DIRECTORATE GENERAL OF FISHERIES</b><br>KHYBER PAKHTUNKHWA, SHAMI ROAD, PESHAWAR<br><span style="font-size:10pt">Ph. 000-0000000 &nbsp; dgfisheries@example.org</span></td></tr></table><hr>
<div>No. 4471-74/DGF/KP/Lit <span style="float:right">Dated Peshawar the 02<sup>nd</sup> September, 2024</span></div>
<div class="c b u" style="margin:8mm">ORDER ON DEPARTMENTAL APPEAL</div>
<p class=j>1.&emsp;This order shall dispose of the departmental appeal dated 05.08.2024 of Mst. Zarmina Bibi widow of Sher Afzal Khan against Order No. 2214-19/ADF/MNS dated 22.07.2024 of the Assistant Director Fisheries, Mansehra.</p>
<p class=j>2.&emsp;The appeal and the comments of the Assistant Director Fisheries, Mansehra have been perused. The appeal is found to be devoid of merit and is hereby rejected.</p>{extra}
<div style="position:relative;height:46mm"><div class="abs c" style="right:0">{im(L.sig('khalid-dgf',(20,30,60)),'width:44mm')}<br>(Dr. Khalid Mehmood)<br><b>DIRECTOR GENERAL FISHERIES</b></div>{im(L.seal('DIRECTOR GENERAL FISHERIES','KHYBER PAKHTUNKHWA',['PESHAWAR'],(30,60,140)),'position:absolute;left:50mm;top:2mm;width:34mm')}</div>
<p style="margin:0">Endst. No. &amp; date even. Copy to:</p><ol style="margin:0"><li>Assistant Director Fisheries, Mansehra, for further action.<li>Deputy Commissioner, Mansehra.<li>Mst. Zarmina Bibi, appellant, Village Paras, Tehsil Balakot.<li>Record.</ol>'''
    k = f'''<style>body{{font-size:13pt;line-height:1.6}}</style><div class="c b"><span style="font-size:16pt">OFFICE OF THE ASSISTANT DIRECTOR FISHERIES</span><br>MANSEHRA</div><hr style="border:1.2px solid #222">
<div>No. 2503/ADF/MNS <span style="float:right">Dated Mansehra the 12/09/2024</span></div><p>To<br>&emsp;&emsp;Mst. Zarmina Bibi widow of Sher Afzal Khan,<br>&emsp;&emsp;Mohallah Kund, Village Paras, Tehsil Balakot.</p>
<p>Subject:&emsp;<b class=u>NOTICE TO HAND OVER THE SITE OF TROUT FARM, KHASRA No. 312/2, MOUZA PARAS</b></p>
<p class=j>Reference this office Order No. 2214-19/ADF/MNS dated 22.07.2024 and the order of the Director General Fisheries No. 4471-74/DGF/KP/Lit dated 02.09.2024.</p>
<p class=j>2. Your appeal having been rejected, you are hereby required to hand over vacant possession of the above site, together with the raceways, to the Inspector Fisheries, Balakot by <b>30.09.2024</b>, failing which you will be removed with the assistance of the police at your own risk and cost.</p>
<p class=j>3. The raceways shall be dismantled after possession has been taken over.</p>
<div style="position:relative;height:50mm"><div class="abs c" style="right:0">{im(L.sig('sajjad-adf',(20,30,110),take=5),'width:46mm')}<br>(Sajjad Ahmad)<br><b>ASSISTANT DIRECTOR FISHERIES<br>MANSEHRA</b></div>{im(L.seal('ASSISTANT DIRECTOR FISHERIES','MANSEHRA',['GOVT. OF','K.P.'],(90,40,120),key='seal24b'),'position:absolute;left:36mm;top:4mm;width:36mm')}</div>
<p style="margin-bottom:1mm">Copy to the Deputy Commissioner, Mansehra and the SHO, Police Station Balakot for information.</p>
<div style="border:1px dashed #555;padding:2mm 4mm;margin-top:10mm;width:86mm;font-size:11pt">Received <span class=hw>13/09/2024</span><br>{im(PETSIG,'width:34mm')}</div>'''
    n = 'x' if bad else ''
    a = L.fit(j, f'{T}/J{n}.pdf', '26mm 22mm 26mm 28mm'); b = L.fit(k, T+'/K.pdf', '26mm 22mm 26mm 28mm'); return join([a, b], f'{T}/JK{n}.pdf')

def notice():
    names = [('Advocate General, Khyber Pakhtunkhwa, Peshawar', '0712'), ('Secretary, Agriculture, Livestock, Fisheries and Cooperative Department, Peshawar', '0713'), ('Director General Fisheries, Khyber Pakhtunkhwa, Peshawar', '0714'), ('Assistant Director Fisheries, Mansehra', '0715'), ('Deputy Commissioner, Mansehra', '0716')]
    h = f'''<style>body{{font-size:13pt;line-height:1.6}}</style><div style="text-align:center"><b style="font-size:15pt">{ADV.upper()}</b><br>Advocate High Court<br><span style="font-size:11pt">Chamber No. 14, District Courts, Abbottabad – Cell 0000-0000000</span></div><hr>
<div class=r>Dated: 25.09.2024</div><div class="c b u" style="margin:4mm">NOTICE</div><p>To</p><ol style="margin:0 0 4mm">{''.join(f'<li>{a}.' for a,_ in names)}</ol>
<p>Subject:&emsp;<b>Filing of a writ petition titled “Mst. Zarmina Bibi versus Government of Khyber Pakhtunkhwa and others”</b></p>
<p class=j>Please take notice that I am going to file the above titled writ petition under Article 199 of the Constitution, with an application for interim relief, before the Peshawar High Court, Abbottabad Bench on 26.09.2024, and shall press for interim relief on the first date of hearing. A copy of the writ petition with its annexures is sent herewith.</p>
<div class=r>{im(ADVSIG(7),'width:48mm')}<br><b>{ADV}</b><br>Advocate High Court<br>Counsel for the Petitioner</div>
<div style="break-before:page"></div><div class="c b u" style="margin-bottom:6mm">POSTAL RECEIPTS</div><div style="display:flex;flex-wrap:wrap;gap:5mm">'''
    for i, (a, n) in enumerate(names):
        h += f'''<div style="width:72mm;height:56mm;border:1.5px solid #733;background:#fdf7e4;padding:3mm;font-family:'Liberation Mono';font-size:8.5pt;line-height:1.45;position:relative;transform:rotate({(-1)**i*.7}deg)"><div class="c b" style="font-family:'Liberation Sans';font-size:11pt;color:#822">PAKISTAN POST</div>Registered Letter A/D<br>No. RGL {n}<br>Office: ABBOTTABAD G.P.O.<br>Date: 25-09-2024 &nbsp;11:{12+i*2}<br>From: S. Imtiaz A. Swati, Adv.<br>To: {a}<br>Rs. 340.00 {im(L.seal('ABBOTTABAD','G.P.O.',['25 SEP','2024'],(20,20,20),key=f'po{i}'),'position:absolute;right:3mm;top:12mm;width:20mm')}</div>'''
    return L.html2pdf(h+'</div>', T+'/N.pdf', '24mm 22mm 24mm 32mm')

def wak(bad=False):
    acc = '<div style="height:26mm"></div>' if bad else f"{im(ADVSIG(9),'width:46mm')}<br>{im(ADVST,'width:48mm;transform:rotate(-2deg)')}<br>"
    h = f'''<style>body{{font-size:12pt;line-height:1.55}}</style><div style="position:relative"><div class="ur" style="text-align:center;font-size:24pt;line-height:1.9">وکالت نامہ</div><div class="c b" style="letter-spacing:2px">WAKALATNAMA</div>
<div class=abs style="right:0;top:0;width:26mm;height:30mm;border:2px dotted #a33;background:#fbeaea;text-align:center;color:#a33;font-size:8.5pt;padding-top:4mm;line-height:1.4">BAR COUNCIL<br>WELFARE FUND<br><b style="font-size:13pt">Rs. 50</b></div><div class=abs style="left:0;top:0;width:26mm;height:30mm;border:2px dotted #286;background:#eaf6ee;text-align:center;color:#286;font-size:8.5pt;padding-top:4mm;line-height:1.4">COURT FEE<br>K.P.<br><b style="font-size:13pt">Rs. 10</b></div></div>
<div class="c b" style="margin:5mm 0">BEFORE THE <span class=hw>Peshawar High Court, Abbottabad Bench</span></div>
<div class=b><span class=hw>Writ Petition</span> No. ________-A / 2024</div>
<div style="margin:3mm 0"><span class=hw>Mst. Zarmina Bibi</span> …………………… <b>Petitioner</b></div><div class="c b">Versus</div><div style="margin:3mm 0"><span class=hw>Govt. of Khyber Pakhtunkhwa &amp; others</span> …………………… <b>Respondents</b></div>
<p class=j>I, the undersigned <span class=hw>Zarmina Bibi wd/o Sher Afzal Khan</span>, do hereby appoint <b>{ADV}, Advocate High Court</b> to appear, plead, act, compromise, withdraw or refer to arbitration for me in the above matter, to file and take back documents, to deposit and receive money, and to do all other acts which may be necessary for its prosecution, at my own risk and cost. I agree to ratify all lawful acts done by my counsel in pursuance of this authority.</p>
<p class=ur style="font-size:12.5pt;text-align:justify;line-height:2.15;margin:2mm 0">بمقدمہ عنوان بالا میں اپنی طرف سے واسطے پیروی و جواب دہی وکیل صاحب موصوف کو مقرر کر کے اقرار کرتی ہوں کہ ان کا کیا ہوا ساختہ پرداختہ مجھے منظور و قبول ہوگا۔ وکالت نامہ لکھ دیا تاکہ سند رہے۔</p>
<div>Dated: <span class=hw>16/09/2024</span></div>
<table style="width:100%;margin-top:3mm"><tr><td style="width:50%;vertical-align:top"><b>ATTESTED &amp; ACCEPTED</b><br>{acc}<b>{ADV}</b><br>Advocate High Court<br>B.C. No. 00-0000, CNIC 00000-0000733-5<br>Chamber No. 14, District Courts, Abbottabad</td><td class=c style="vertical-align:top"><b>CLIENT</b><br>{im(PETSIG,'width:46mm')}<br>{im(L.thumb('zarm'),'width:15mm')}<br>Zarmina Bibi<br>CNIC {CNIC}</td></tr></table>'''
    return L.fit(h, T+('/Wx.pdf' if bad else '/W.pdf'), '24mm 20mm 18mm 26mm')

def addresses(pg):
    d = D(13); sec = d.sections[0]; p = sec.header.paragraphs[0]; p.alignment = WA.RIGHT; x = p.add_run(str(pg)); x.bold = True; x.font.size = Pt(15)
    P(d, 'BEFORE THE PESHAWAR HIGH COURT,\nABBOTTABAD BENCH', 'c', True, True); P(d, 'W.P. No. __________-A / 2024', None, True)
    P(d, f'{PET}  ………………………………………  Petitioner', None, True); P(d, 'VERSUS', 'c', True, True); P(d, 'Government of Khyber Pakhtunkhwa and others  ………………  Respondents', None, True)
    P(d, 'ADDRESSES OF THE PARTIES', 'c', True, True); P(d, 'PETITIONER:', None, True, True)
    P(d, f'Mst. Zarmina Bibi, widow of Sher Afzal Khan, resident of Mohallah Kund, Village Paras, Tehsil Balakot, District Mansehra. CNIC No. {CNIC}. Cell No. 0000-0000000.', 'j')
    P(d, 'RESPONDENTS:', None, True, True)
    for i, r in enumerate((R1, R2, R3, R4)): P(d, f'{i+1}.\t{r}.', 'j', ind=9)
    t = d.add_table(1, 2); a, b = t.rows[0].cells; a.paragraphs[0].add_run('Dated: 24.09.2024'); b.paragraphs[0].alignment = WA.CENTER; b.paragraphs[0].add_run('Petitioner through'); q = b.add_paragraph(); q.alignment = WA.CENTER; pic(b, ADVSIG(6), 42, 'as2'); b.add_paragraph(f'{ADV}\nAdvocate High Court').alignment = WA.CENTER
    f = CL+'/03_Addresses of Parties.docx'; d.save(f); return f

# ------------------------------------------------------------------ build
NAMES = dict(idx='00_Index.pdf', pet='01_Writ Petition.pdf', aff='02_Affidavit.pdf', adr='03_Addresses of Parties.docx', cm='04_CM interim relief with affidavit.pdf', A='05_Annex A CNIC.pdf', B='06_Annex B Lease Deed 15-03-2021.pdf', C='07_Annex C Licence.pdf',
  D='08_Annex D to D3 challans.pdf', E='09_Annex E and E1 Village Council.pdf', FG='10_Annex F, G inspection + lab.pdf', H='11_Annex H impugned order.pdf', I='12_Annex I Deptt Appeal.pdf', JK='13_Annex J-K.pdf', N='14_notice to AG & respondents w receipts.pdf', W='15_Wakalatnama.pdf')
base = dict(pet=petition(), aff=affidavit(), cm=cm(), A=cnic(), B=lease(), C=licence(), D=challans(), E=join([vc(), vctr()], T+'/EE.pdf'), FG=join([insp(), lab()], T+'/FG.pdf'), H=order(), I=appeal(), JK=jk(), N=notice(), W=wak())
ORDER = ['pet', 'aff', 'adr', 'cm', 'A', 'B', 'C', 'D', 'E', 'FG', 'H', 'I', 'JK', 'N', 'W']
start = {}; n = 1
for k in ORDER: start[k] = n; n += 1 if k == 'adr' else L.npages(base[k])
print(start, 'total', n-1)
assert [L.npages(base[k]) for k in ORDER if k not in ('adr','pet','B')] == [1,3,1,1,2,2,2,1,3,2,2,1]
MARK = {'A': ['A'], 'B': ['B'], 'C': ['C'], 'E': ['E', 'E/1'], 'FG': ['F', 'G'], 'H': ['H'], 'I': ['I'], 'JK': ['J', 'K']}
def mark(k, src, out):
    st = start[k]
    def fn(c, i, n):
        c.setFillColorRGB(.08, .1, .4); c.setFont('Hand', 20); c.drawRightString(560, 800, str(st+i))
        m = MARK.get(k)
        if m and (i < len(m)): c.setFont('Times-Bold', 13); c.drawRightString(528, 801, f'ANNEXURE “{m[i]}”'.replace('“', '"').replace('”', '"'))
        if k in 'A B C D E FG H I JK'.split():
            L.cimg(c, ATT, 84 if k != 'D' else 225, 26, 72, 2); L.cimg(c, L.sig('imtiaz-swati', take=20+st+i), 150 if k != 'D' else 300, 24, 62)
    return L.overlay(src, out, fn)
SC = dict(aff=dict(gray=False), A=dict(gray=True), B=dict(gray=False, noise=4), C=dict(gray=True), D=dict(gray=False), FG=dict(gray=True), H=dict(gray=True), N=dict(gray=False), W=dict(gray=False))
def final(k, src, dst, keep=None):
    m = mark(k, src, T+f'/m_{k}_{os.path.basename(src)}')
    if k in SC: L.scanpdf(m, dst, 'm1'+k, q=60, keep=keep, **SC[k])
    elif k == 'E':
        from pypdf import PdfWriter
        p = join_pages(m, [0], T+'/e_p1.pdf'); L.scanpdf(p, T+'/e_s1.pdf', 'm1E', gray=False); q = join_pages(m, [1], T+'/e_p2.pdf'); join([T+'/e_s1.pdf', q], dst)
    else: shutil.copy(m, dst)
def join_pages(src, idx, out):
    from pypdf import PdfWriter
    w = PdfWriter(); w.append(src, pages=idx); w.write(out); return out
for k in ORDER:
    if k == 'adr': addresses(start['adr'])
    else: final(k, base[k], f'{CL}/{NAMES[k]}')

# index
def index():
    from reportlab.platypus import SimpleDocTemplate, Table, TableStyle, Paragraph, Spacer
    from reportlab.lib.styles import ParagraphStyle as PS
    from reportlab.lib import colors
    N = PS('n', fontName='Times-Roman', fontSize=11.5, leading=15); B = PS('b', parent=N, fontName='Times-Bold'); Cc = PS('c', parent=B, alignment=1); CN = PS('cn', parent=N, alignment=1)
    def rg(k, a=0, l=None):
        tot = 1 if k == 'adr' else L.npages(base[k]); s0 = start[k]+a; e = s0+(l or tot-a)-1; return str(s0) if s0 == e else f'{s0} – {e}'
    cmn = L.npages(base['cm'])
    rows = [('Memo of writ petition with certificate and list of books', '', rg('pet')), ('Affidavit', '', rg('aff')), ('Addresses of the parties', '', rg('adr')), ('Application (C.M.) for interim relief with affidavit', '', rg('cm')), ('Copy of CNIC of the petitioner', 'A', rg('A')), ('Copy of lease deed dated 15.03.2021', 'B', rg('B')), ('Copy of licence No. DF/MNS/AQ-041 dated 26.04.2021', 'C', rg('C')), ('Copies of treasury challans, 2021-22 to 2024-25', 'D to D/3', rg('D')),
      ('Copy of certificate of Village Council Paras dated 02.05.2024 with English translation', 'E &amp; E/1', rg('E')), ('Copy of inspection report dated 14.06.2024', 'F', rg('FG', 0, 1)), ('Copy of laboratory report dated 21.06.2024', 'G', rg('FG', 1, 1)), ('Copy of impugned order dated 22.07.2024', 'H', rg('H')), ('Copy of departmental appeal dated 05.08.2024 with postal receipt', 'I', rg('I')), ('Copy of impugned appellate order dated 02.09.2024', 'J', rg('JK', 0, 1)), ('Copy of impugned notice dated 12.09.2024', 'K', rg('JK', 1, 1)), ('Notice to Advocate General and respondents with postal receipts', '', rg('N')), ('Wakalatnama', '', rg('W'))]
    data = [[Paragraph(x, Cc) for x in ('S.No.', 'Description of documents', 'Annexure', 'Pages')]]+[[Paragraph(str(i+1), CN), Paragraph(a, N), Paragraph(b, CN), Paragraph(c, CN)] for i, (a, b, c) in enumerate(rows)]
    t = Table(data, colWidths=[40, 285, 70, 62]); t.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), .7, colors.black), ('VALIGN', (0, 0), (-1, -1), 'MIDDLE'), ('TOPPADDING', (0, 0), (-1, -1), 3), ('BOTTOMPADDING', (0, 0), (-1, -1), 4)]))
    def deco(c, d):
        L.cimg(c, ADVSIG(8), 400, 100, 110); c.setFont('Times-Bold', 11.5); c.drawCentredString(455, 90, ADV); c.setFont('Times-Roman', 11); c.drawCentredString(455, 76, 'Advocate High Court'); c.drawCentredString(455, 62, 'Chamber No. 14, District Courts, Abbottabad'); c.drawString(85, 90, 'Dated: 25.09.2024'); c.drawCentredString(455, 142, 'Petitioner through')
    d = SimpleDocTemplate(f'{CL}/{NAMES["idx"]}', pagesize=A4, topMargin=48, leftMargin=78, rightMargin=56, bottomMargin=145)
    d.build([Paragraph('<u>BEFORE THE PESHAWAR HIGH COURT, ABBOTTABAD BENCH</u>', PS('t', parent=Cc, fontSize=13)), Spacer(1, 10), Paragraph('W.P. No. __________-A / 2024', B), Spacer(1, 8), Paragraph('Mst. Zarmina Bibi ……………………………………………………… Petitioner', B), Paragraph('VERSUS', Cc), Paragraph('Government of Khyber Pakhtunkhwa and others ………………………… Respondents', B), Spacer(1, 8), Paragraph('<u>I N D E X</u>', Cc), Spacer(1, 6), t], onFirstPage=deco)
index()
json.dump({"version": 1, "packs": ["pk-high-court-petition"], "opened": "2024-09-16", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2024-09-26"},
 "parties": [{"role": "petitioner", "names": ["Zarmina Bibi", "Mst. Zarmina Bibi", "زرمینہ بی بی"], "born": "1977-02-14", "numbers": {"cnic": CNIC}},
  {"role": "respondent", "names": ["Government of Khyber Pakhtunkhwa through Secretary, Agriculture, Livestock, Fisheries and Cooperative Department"]}, {"role": "respondent", "names": ["Director General Fisheries, Khyber Pakhtunkhwa"]}, {"role": "respondent", "names": ["Assistant Director Fisheries, Mansehra"]}, {"role": "respondent", "names": ["Deputy Commissioner, Mansehra"]}, {"role": "counsel", "names": [ADV]}]}, open(CL+'/matter.json', 'w'), indent=1, ensure_ascii=False)

# ------------------------------------------------------------------ faulty
shutil.copytree(CL, FA)
f = lambda k: f'{FA}/{NAMES[k]}'
from pypdf import PdfWriter
mb = mark('E', join([T+'/E.pdf', vctr(True)], T+'/EEx.pdf'), T+'/m_Ex.pdf'); join([T+'/e_s1.pdf', join_pages(mb, [1], T+'/e_p2x.pdf')], f('E'))
final('W', wak(True), f('W'))
final('B', base['B'], f('B'), keep=[0, 2, 3])
final('D', challans(True), f('D'))
final('FG', base['FG'], f('FG'), keep=[1, 0])
final('JK', jk(True), f('JK'))
json.dump({"pack": "pk-high-court-petition", "as_of": "2024-09-26", "faults": [
 {"id": 1, "sort": "date", "files": [NAMES['E']], "page": 2, "what": "The translator's certificate under Annexure E/1 is dated 14th April 2024, but the Village Council certificate it says it translates (the original 'was shown to me') is dated 02.05.2024 and did not yet exist.", "why_it_matters": "A translation certified before its original was issued proves nothing; the office or the other side will object to Annexures E and E/1.", "severity": "error"},
 {"id": 2, "sort": "signature", "files": [NAMES['W']], "page": 1, "what": "The wakalatnama carries the client's signature and thumb mark, but under 'ATTESTED & ACCEPTED' the advocate's signature and stamp are missing; only his printed name stands there.", "why_it_matters": "A wakalatnama not accepted by counsel does not authorise him to act; the branch returns the petition with an objection.", "severity": "error"},
 {"id": 3, "sort": "missing", "files": [NAMES['B'], NAMES['idx'], NAMES['pet']], "page": 2, "what": f"Annexure B lacks its second page (clauses 5 to 10, running page {start['B']+1}): the scan goes from clause 4 (page {start['B']}) to '— 3 —' with clause 11 (page {start['B']+2}), although the index gives pages {start['B']} – {start['B']+3} and the petition quotes clause 9.", "why_it_matters": "Clause 9 (thirty days' notice and hearing before cancellation) is the basis of the petition and is not on the record.", "severity": "error"},
 {"id": 4, "sort": "mismatch", "files": [NAMES['D'], NAMES['pet'], NAMES['I']], "page": 2, "what": "The challan for 2024-25 (Annexure D/3) is for Rs. 189,000/- in figures and words, while the petition (para 6, total Rs. 738,000/-) and the departmental appeal state Rs. 198,000/-, which is also what clause 4 of the lease gives (180,000 + 10%).", "why_it_matters": "The paper shows a short payment of Rs. 9,000, i.e. a default which the petition denies on affidavit.", "severity": "error"},
 {"id": 5, "sort": "order", "files": [NAMES['FG'], NAMES['idx']], "page": 1, "what": f"Annexures F and G are bound the wrong way round: the laboratory report (Annex G, page {start['FG']+1}) comes before the inspection report (Annex F, page {start['FG']}), so the running numbers go back and disagree with the index.", "why_it_matters": "The paper book must run in the order of the index; out-of-order pagination is an office objection.", "severity": "warning"},
 {"id": 6, "sort": "other", "files": [NAMES['JK'], NAMES['pet']], "page": 1, "what": "The appellate order (Annexure J, para 3) says that a revision lies to the Secretary of the Department within thirty days; it was received on 05.09.2024, so that remedy is still open on 26.09.2024, while para 13 of the petition states that no further appeal or revision is provided and no other adequate remedy exists.", "why_it_matters": "Article 199(1) requires that no other adequate remedy be provided by law; the averment is contradicted by the petitioner's own annexure and the petition is open to dismissal as not maintainable.", "severity": "error"}],
 "clean_doubts": ["Court fee on the memo of petition is not shown (only the stamps on the wakalatnama).", "The case numbers are left blank, as is usual before the office allots them.", "The enclosures of the departmental appeal are not repeated behind Annexure I, as they are themselves annexures.", "A strict reader may ask for the originals or certified copies of the impugned orders instead of copies attested by counsel."]},
 open(ROOT+'/expected.json', 'w'), indent=1, ensure_ascii=False)
