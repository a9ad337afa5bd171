import sys, os, shutil, json, datetime as dt
sys.path.insert(0, os.path.dirname(__file__))
from c_lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
ROOT = __import__('os').path.dirname(__import__('os').path.abspath(__file__)) + '/made/03-batool-entry-clearance'
D = dt.date
def f_long(d): return f'{d.day} {d.strftime("%B %Y")}'
S_U, S_H = sig('usman7', 'black'), sig('hina44', 'blue', size=.9)
S_REB, S_TR, S_SOL = sig('rebecca', 'blue'), sig('translator3', 'blue'), sig('solic9', 'black')
def face(seed, dark=False, veil=False, bg=(222, 228, 232)):
    r = random.Random(seed); im = Image.new('RGB', (350, 450), bg); d = ImageDraw.Draw(im); sk = (198, 156, 124)
    d.ellipse([20, 330, 330, 620], fill=(60, 72, 92) if not veil else (110, 60, 84))
    if veil: d.ellipse([70, 50, 280, 400], fill=(110, 60, 84))
    d.rectangle([145, 280, 205, 350], fill=sk); d.ellipse([100, 90, 250, 310], fill=sk)
    if not veil: d.pieslice([92, 66, 258, 260], 180, 360, fill=(34, 26, 22)); d.arc([108, 210, 242, 316], 20, 160, fill=(60, 44, 36), width=9)
    else: d.arc([92, 74, 258, 300], 185, 355, fill=(90, 44, 68), width=20)
    for x in (148, 202): d.ellipse([x-13, 178, x+13, 192], fill='white'); d.ellipse([x-6, 178, x+6, 191], fill=(30, 20, 15)); d.line([x-17, 164, x+15, 161], fill=(30, 22, 18), width=5)
    d.line([175, 195, 169, 232, 180, 234], fill=(160, 116, 90), width=4); d.arc([150, 236, 202, 268], 15, 165, fill=(150, 70, 66), width=5)
    return im.filter(ImageFilter.GaussianBlur(2.2))
def cd(s):
    v = 0
    for i, c in enumerate(s): v += (7, 3, 1)[i % 3]*(int(c) if c.isdigit() else 0 if c == '<' else ord(c)-55)
    return str(v % 10)
def mrz(ctry, sur, giv, no, dob, sex, exp, pers=''):
    l1 = f'P<{ctry}{sur}<<{giv}'.replace(' ', '<').ljust(44, '<')
    no = no.ljust(9, '<'); p = pers.ljust(14, '<'); a = no+cd(no); b = dob+cd(dob); c = exp+cd(exp); e = p+(cd(p) if pers else '<')
    return l1+'\n'+a+ctry+b+sex+c+e+cd(a+b+c+e)

# ---------- papers ----------
def passport_pk(out, fl):
    m = mrz('PAK', 'BATOOL', 'HINA', 'ZZ0012468', '980817', 'F', '330710', '0000000002468')
    def f(l, v): return f'<div class=f><span>{l}</span><b>{v}</b></div>'
    h = f'''<div class=pg><div class=hd><b>ISLAMIC REPUBLIC OF PAKISTAN</b> <span style="font-family:'Noto Nastaliq Urdu';font-size:10pt">اسلامی جمہوریہ پاکستان</span><span style="float:right">PASSPORT</span></div>
    <div style="display:flex;gap:5mm"><div><img src="{uri(face('h', veil=True))}" style="width:32mm;border:.3mm solid #9aa"><div style="margin:2mm 0 0 2mm">{img(S_H,'24mm')}<div style="font-size:6pt;color:#567">Holder's signature</div></div></div>
    <div style="flex:1"><div class=r>{f('Type','P')}{f('Country Code','PAK')}{f('Passport No.','ZZ0012468')}</div>{f('Surname','BATOOL')}{f('Given Names','HINA')}
    <div class=r>{f('Nationality','PAKISTANI')}{f('Date of Birth','17 AUG 1998')}</div><div class=r>{f('Citizenship Number','00000-0000246-8')}{f('Sex','F')}{f('Place of Birth','CHINIOT, PAK')}</div>{f('Father Name','IFTIKHAR HUSSAIN')}
    <div class=r>{f('Date of Issue','11 JUL 2023')}{f('Issuing Authority','PAKISTAN')}</div><div class=r>{f('Date of Expiry','10 JUL 2033')}{f('Tracking Number','00000012468')}</div></div></div>
    <pre>{m.replace('<','&lt;')}</pre></div>'''
    html2pdf(h, f'{TMP}/pp.pdf', '''.pg{width:150mm;height:107mm;box-sizing:border-box;padding:5mm;background:repeating-linear-gradient(35deg,#e4efe4 0 1mm,#d9e9dc 1mm 2mm);font-family:Liberation Sans}
    .hd{color:#1c5a3a;font-size:10pt;line-height:7mm;height:8mm;overflow:hidden;margin-bottom:1mm}.f{margin-bottom:.8mm}.f span{display:block;font-size:5.6pt;color:#466;line-height:1.1}.f b{font-size:9pt;line-height:1.15}.r{display:flex;gap:7mm}pre{font:11.2pt 'Liberation Mono';letter-spacing:-.1mm;margin:2mm 0 0;line-height:1.25}''', '150mm 107mm', '0')
    photo(f'{TMP}/pp.pdf', out, 'hp', dpi=190, rot=-1.2, q=70)

def passport_gb(out, fl):
    m = mrz('GBR', 'KAZMI', 'USMAN ALI', '000013579', '950302', 'M', '320606')
    def f(l, v): return f'<div class=f><span>{l}</span><b>{v}</b></div>'
    h = f'''<div style="font:8pt Liberation Sans;color:#666;margin-bottom:8mm">Scan for UKVI – sponsor, biographical page (p. 31) and observations page</div><div class=pg><div class=hd>UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND</div>
    <div style="display:flex;gap:5mm"><div><div style="font-size:7pt">PASSPORT<br>PASSEPORT</div><img src="{uri(face('u', bg=(214,214,220)))}" style="width:34mm;margin-top:2mm"></div>
    <div style="flex:1"><div class=r>{f('Type/Type','P')}{f('Code/Code','GBR')}{f('Passport No./Passeport No.','000013579')}</div>{f('Surname/Nom (1)','KAZMI')}{f('Given names/Prénoms (2)','USMAN ALI')}{f('Nationality/Nationalité (3)','BRITISH CITIZEN')}
    {f('Date of birth/Date de naissance (4)','02 MAR /MARS 95')}<div class=r>{f('Sex/Sexe (5)','M')}{f('Place of birth/Lieu de naissance (6)','KETTERING')}</div><div class=r>{f('Date of issue/Date de délivrance (7)','06 JUN /JUIN 22')}{f('Authority/Autorité (8)','HMPO')}</div>
    <div class=r>{f('Date of expiry/Date d’expiration (9)','06 JUN /JUIN 32')}<div>{img(S_U,'26mm')}</div></div></div></div><pre>{m.replace('<','&lt;')}</pre></div>
    <div class=pg style="margin-top:7mm;height:70mm"><div class=hd>OFFICIAL OBSERVATIONS</div><p style="font:9pt Liberation Sans">THERE ARE NO OFFICIAL OBSERVATIONS</p></div>'''
    html2pdf(h, f'{TMP}/pg.pdf', '''.pg{width:150mm;height:108mm;box-sizing:border-box;padding:5mm;background:repeating-linear-gradient(125deg,#eee8ea 0 1.2mm,#e6e4ee 1.2mm 2.4mm);font-family:Liberation Sans;border:.2mm solid #bbb}
    .hd{color:#7a2440;font-size:8.5pt;margin-bottom:3mm}.f{margin-bottom:1.3mm}.f span{display:block;font-size:5.6pt;color:#555}.f b{font-size:9pt;font-weight:normal}.r{display:flex;gap:7mm}pre{font:11.2pt 'Liberation Mono';letter-spacing:-.1mm;margin:3mm 0 0;line-height:1.25}''')
    scan(f'{TMP}/pg.pdf', out, 'gbpp', dpi=160, color=True, q=52)

NK = [
 ('۱', 'وارڈ کا نام / ٹاؤن یا یونین کونسل / تحصیل / ضلع جس میں شادی انجام پائی', 'یونین کونسل نمبر 14 شہری، تحصیل چنیوٹ، ضلع چنیوٹ'),
 ('۲', 'دولہا کا نام مع ولدیت و سکونت', 'عثمان علی کاظمی ولد سید رفاقت علی کاظمی، 18 لارک فیلڈ رو، کیٹرنگ، برطانیہ'),
 ('۳', 'دولہا کی عمر', '29 سال (تاریخ پیدائش 02-03-1995)'),
 ('۴', 'دلہن کا نام مع ولدیت و سکونت', 'حنا بتول دختر افتخار حسین، مکان نمبر 31، گلی نمبر 4، محلہ باغ والا، چنیوٹ'),
 ('۵', 'آیا دلہن کنواری، بیوہ یا مطلقہ ہے', 'کنواری'),
 ('۶', 'دلہن کی عمر', '26 سال (تاریخ پیدائش 17-08-1998)'),
 ('۷', 'اگر دلہن کی طرف سے کوئی وکیل مقرر کیا گیا ہو تو اس کا نام مع ولدیت و سکونت', 'ذوالفقار حسین ولد محمد بخش، محلہ باغ والا، چنیوٹ'),
 ('۸', 'دلہن کے وکیل کے تقرر کے گواہان کے نام مع ولدیت، سکونت اور دلہن سے رشتہ', '(۱) مظہر عباس ولد غلام عباس، چنیوٹ (ماموں)  (۲) قیصر رضا ولد مظہر عباس، چنیوٹ (ماموں زاد)'),
 ('۹', 'اگر دولہا کی طرف سے کوئی وکیل مقرر کیا گیا ہو تو اس کا نام', 'کوئی نہیں – دولہا خود حاضر'),
 ('۱۰', 'دولہا کے وکیل کے تقرر کے گواہان کے نام', 'لاگو نہیں'),
 ('۱۱', 'شادی کے گواہان کے نام مع ولدیت و سکونت', '(۱) تنویر احمد ولد بشیر احمد، چنیوٹ  (۲) سجاد حیدر ولد نذر حسین، چنیوٹ'),
 ('۱۲', 'تاریخ جس پر شادی انجام پائی', '21-12-2024 (اکیس دسمبر دو ہزار چوبیس)'),
 ('۱۳', 'رقم مہر', '200,000 روپے (دو لاکھ روپے)'),
 ('۱۴', 'مہر کی کتنی رقم معجل ہے اور کتنی مؤجل', 'معجل 50,000 روپے، مؤجل 150,000 روپے'),
 ('۱۵', 'آیا مہر کا کچھ حصہ شادی کے موقع پر ادا کیا گیا، اگر کیا گیا تو کتنا', '50,000 روپے موقع پر ادا کیے گئے'),
 ('۱۶', 'آیا پورے مہر یا اس کے کسی حصہ کے عوض کوئی جائیداد دی گئی ہے', 'نہیں'),
 ('۱۷', 'خاص شرائط، اگر کوئی ہوں', 'کوئی نہیں'),
 ('۱۸', 'آیا شوہر نے طلاق کا حق بیوی کو تفویض کر دیا ہے', 'نہیں'),
 ('۱۹', 'آیا شوہر کے حق طلاق پر کسی قسم کی پابندی لگائی گئی ہے', 'نہیں'),
 ('۲۰', 'آیا شادی کے موقع پر مہر و نان نفقہ وغیرہ سے متعلق کوئی دستاویز تیار کی گئی ہے', 'نہیں'),
 ('۲۱', 'آیا دولہا کی پہلے سے کوئی بیوی موجود ہے', 'نہیں'),
 ('۲۲', 'دوسری شادی کی صورت میں ثالثی کونسل کی اجازت کا نمبر و تاریخ', 'لاگو نہیں'),
 ('۲۳', 'نکاح خواں کا نام مع ولدیت و پتہ', 'قاری عبدالرزاق ولد حافظ اللہ دتہ، جامع مسجد باغ والی، چنیوٹ'),
 ('۲۴', 'شادی کے اندراج کی تاریخ', '26-12-2024'),
 ('۲۵', 'فیس اندراج جو ادا کی گئی', '100 روپے'),
]
NKE = [
 ('Name of Ward / Town or Union Council / Tehsil / District in which the marriage took place', 'Union Council No. 14 (Urban), Tehsil Chiniot, District Chiniot'),
 ('Name of the bridegroom with his father’s name and residence', 'Usman Ali Kazmi son of Syed Rafaqat Ali Kazmi, 18 Larkfield Row, Kettering, Great Britain'),
 ('Age of the bridegroom', '29 years (date of birth 02-03-1995)'),
 ('Name of the bride with her father’s name and residence', 'Hina Batool daughter of Iftikhar Hussain, House No. 31, Street No. 4, Mohalla Bagh Wala, Chiniot'),
 ('Whether the bride is a maiden, a widow or a divorcee', 'Maiden'),
 ('Age of the bride', '26 years (date of birth 17-08-1998)'),
 ('Name of the vakil (representative), if any, appointed by the bride, his father’s name and residence', 'Zulfiqar Hussain son of Muhammad Bakhsh, Mohalla Bagh Wala, Chiniot'),
 ('Names of the witnesses to the appointment of the bride’s vakil with their fathers’ names, residences and relationship with the bride', '(1) Mazhar Abbas son of Ghulam Abbas, Chiniot (maternal uncle); (2) Qaisar Raza son of Mazhar Abbas, Chiniot (maternal cousin)'),
 ('Name of the vakil, if any, appointed by the bridegroom', 'None – bridegroom present in person'),
 ('Names of the witnesses to the appointment of the bridegroom’s vakil', 'Not applicable'),
 ('Names of the witnesses to the marriage with their fathers’ names and residences', '(1) Tanveer Ahmad son of Bashir Ahmad, Chiniot; (2) Sajjad Haider son of Nazar Hussain, Chiniot'),
 ('Date on which the marriage was contracted', '21-12-2024 (twenty-first December two thousand and twenty-four)'),
 ('Amount of dower', 'Rs. 200,000 (rupees two lakh)'),
 ('How much of the dower is mu’ajjal (prompt) and how much muwajjal (deferred)', 'Prompt Rs. 50,000, deferred Rs. 150,000'),
 ('Whether any portion of the dower was paid at the time of marriage; if so, how much', 'Rs. 50,000 paid on the spot'),
 ('Whether any property was given in lieu of the whole or any portion of the dower', 'No'),
 ('Special conditions, if any', 'None'),
 ('Whether the husband has delegated the power of divorce to the wife', 'No'),
 ('Whether the husband’s right of divorce is in any way curtailed', 'No'),
 ('Whether any document was drawn up at the time of marriage relating to dower, maintenance, etc.', 'No'),
 ('Whether the bridegroom has any existing wife', 'No'),
 ('In case of a further marriage, number and date of the permission of the Arbitration Council', 'Not applicable'),
 ('Name of the person who solemnised the marriage (Nikah Khawan) with father’s name and address', 'Qari Abdul Razzaq son of Hafiz Allah Ditta, Jamia Masjid Bagh Wali, Chiniot'),
 ('Date of registration of the marriage', '26-12-2024'),
 ('Registration fee paid', 'Rs. 100'),
]
SIGS = [('دستخط دولہا', 'usman7', 'black'), ('دستخط دلہن', 'hina44', 'blue'), ('دستخط وکیل دلہن', 'vak1', 'blue'), ('گواہ تقرر وکیل (۱)', 'maz', 'blue'), ('گواہ تقرر وکیل (۲)', 'qais', 'black'), ('گواہ شادی (۱)', 'tanv', 'blue'), ('گواہ شادی (۲)', 'sajj', 'bic'), ('دستخط نکاح خواں', 'qari', 'black'), ('دستخط نکاح رجسٹرار', 'regis', 'blue')]
def nikah(out, fl):
    import re
    ltr = lambda x: re.sub(r'\d\d-\d\d-\d{4}', lambda m: '<bdi dir=ltr>'+m.group(0)+'</bdi>', x)
    row = lambda t: f'<tr><td class=n>{t[0]}</td><td class=q>{t[1]}</td><td class=a>{ltr(t[2])}</td></tr>'
    seal = img(round_seal('UNION COUNCIL NO. 14 (URBAN)', 'CHINIOT', ('NIKAH', 'REGISTRAR'), seed=14), '34mm')
    cells = ''.join(f'<div class=s>{img(sig(k, i), "26mm")}<div>{l}</div></div>' for l, k, i in SIGS)
    h = f'''<div class=hd><div style="font-size:17pt;font-weight:bold">نکاح نامہ</div><div>فارم نمبر ۲ – قواعد ۸ و ۱۰ زیر مسلم عائلی قوانین آرڈیننس ۱۹۶۱ء</div><div style="direction:ltr;font:9pt Liberation Serif">Book No. 008 &nbsp;&nbsp; Serial No. 000731 &nbsp;&nbsp; Page 1/2</div></div>
    <table>{''.join(map(row, NK[:13]))}</table><div style="break-before:page"></div><div style="direction:ltr;font:9pt Liberation Serif;text-align:center">Book No. 008 &nbsp;&nbsp; Serial No. 000731 &nbsp;&nbsp; Page 2/2</div><table>{''.join(map(row, NK[13:]))}</table><div class=ss>{cells}</div><div style="text-align:left">{seal}</div>'''
    html2pdf(h, f'{TMP}/nk.pdf', '''body{direction:rtl;font:10.6pt 'Noto Nastaliq Urdu';line-height:1.9}.hd{text-align:center}table{width:100%;border-collapse:collapse}td{border:.25mm solid #333;padding:0 2mm 1mm;vertical-align:top}.n{width:7mm;text-align:center}.q{width:76mm}.a{color:#1d2f8f;font-size:11pt}
    .ss{display:flex;flex-wrap:wrap;margin-top:3mm}.s{width:33%;text-align:center;height:21mm}''', 'A4', '12mm 14mm')
    scan(f'{TMP}/nk.pdf', out, 'nk', dpi=150, color=True, q=42, noise=4)

def translation(out, fl):
    row = lambda i, t: f'<tr><td>{i+1}.</td><td>{t[0]}</td><td><b>{t[1]}</b></td></tr>'
    s = '' if 'sig' in fl else img(S_TR, '40mm', 'display:block;margin:1mm 0 -2mm')
    s = s or '<div style="height:15mm"></div>'
    h = f'''<div class=lh><b>NORTHGATE LANGUAGE SERVICES</b><br>Urdu · Punjabi · Pashto – translators and interpreters<br>Unit 4, 22 Wexcombe Street, Leicester LE00 0ZZ · Tel. 0116 000 0000 · office@northgate-ls.example.org</div>
    <p class=c><b>TRANSLATION FROM URDU INTO ENGLISH</b><br>NIKAH NAMA (Marriage Deed) – Form II [see rules 8 and 10] under the Muslim Family Laws Ordinance 1961<br>Book No. 008 &nbsp; Serial No. 000731</p>
    <table><tr><th>Col.</th><th>Printed entry</th><th>Manuscript entry</th></tr>{''.join(row(i, t) for i, t in enumerate(NKE[:17]))}</table><div class=ft>Our ref. NLS/26/0318 – Nikah Nama Kazmi / Batool – Page 1 of 2</div>
    <div style="break-before:page"></div><table><tr><th>Col.</th><th>Printed entry</th><th>Manuscript entry</th></tr>{''.join(row(i+17, t) for i, t in enumerate(NKE[17:]))}</table>
    <p><b>Signatures on the original (page 2):</b> bridegroom; bride; vakil of the bride; witnesses (1) and (2) to the appointment of the vakil; witnesses (1) and (2) to the marriage; Nikah Khawan; Nikah Registrar – nine signatures, all present. <b>Seal</b> (round, blue, in English): “Union Council No. 14 (Urban) – Chiniot – Nikah Registrar”.</p>
    <div class=cert><p><b>CERTIFICATE OF TRANSLATION</b></p><p>I, Sadia Nawaz, confirm that the above is a true and accurate translation of the original document in Urdu which was shown to me (two pages). I am a professional translator, Member of the Chartered Institute of Linguists (MCIL, membership no. 00000), working for Northgate Language Services, and am not related to either party.</p>
    {s}<div style="border-top:.3mm solid #333;width:70mm;margin-top:2mm"></div><p style="margin-top:1mm">Sadia Nawaz, BA, DPSI, MCIL<br>Date of translation: 20 March 2026<br>Northgate Language Services, Unit 4, 22 Wexcombe Street, Leicester LE00 0ZZ<br>Tel. 0116 000 0000 · sadia@northgate-ls.example.org</p></div><div class=ft>Our ref. NLS/26/0318 – Nikah Nama Kazmi / Batool – Page 2 of 2</div>'''
    html2pdf(h, out, '''body{font:9.6pt Georgia,'DejaVu Serif Condensed','DejaVu Serif'}.lh{border-bottom:.6mm solid #6a2e4e;color:#6a2e4e;padding-bottom:2mm;font-size:8.5pt}.c{text-align:center}table{border-collapse:collapse;width:100%}td,th{border:.2mm solid #888;padding:1mm 1.5mm;vertical-align:top;text-align:left}td:first-child{width:8mm}td:nth-child(2){width:78mm}.cert{border:.3mm solid #6a2e4e;padding:2mm 5mm;margin-top:5mm}.ft{font-size:7.5pt;color:#555;margin-top:4mm;text-align:right}''', 'A4', '16mm 18mm')

def mrc(out, fl):
    dm = '12-12-2024' if 'mismatch' in fl else '21-12-2024'
    R = [('CRMS No.', 'M000014-24-00731'), ('Form No.', 'M0000731'), ("Groom's Name", 'USMAN ALI KAZMI / عثمان علی کاظمی'), ("Groom's Passport No.", '000013579'), ("Groom's Date of Birth", '02-03-1995'), ("Groom's Father Name", 'SYED RAFAQAT ALI KAZMI / سید رفاقت علی کاظمی'), ("Groom's Marital Status", 'SINGLE'), ("Bride's Name", 'HINA BATOOL / حنا بتول'), ("Bride's CNIC No.", '00000-0000246-8'), ("Bride's Date of Birth", '17-08-1998'), ("Bride's Father Name", 'IFTIKHAR HUSSAIN / افتخار حسین'), ("Bride's Marital Status", 'SINGLE'), ('Date of Marriage', dm), ('Place of Marriage', 'CHINIOT'), ('Dower Amount', 'Rs. 200,000'), ("Nikah Khawan's Name", 'QARI ABDUL RAZZAQ'), ('Registration Date', '26-12-2024'), ('Date of Issue', '09-01-2025')]
    rows = ''.join(f'<tr><td>{a}</td><td><b>{b}</b></td></tr>' for a, b in R)
    h = f'''<div class=o><div style="text-align:center"><div style="font:bold 15pt Liberation Serif">GOVERNMENT OF THE PUNJAB</div><div>LOCAL GOVERNMENT &amp; COMMUNITY DEVELOPMENT DEPARTMENT</div><div style="font:bold 14pt Liberation Serif;margin-top:3mm;color:#145c2c">MARRIAGE REGISTRATION CERTIFICATE</div><div style="font:13pt 'Noto Nastaliq Urdu'">سرٹیفکیٹ اندراج شادی</div><div>Union Council: 14 (URBAN) &nbsp; Tehsil: CHINIOT &nbsp; District: CHINIOT</div></div>
    <table>{rows}</table><div style="display:flex;justify-content:space-between;align-items:flex-end;margin-top:4mm"><div>{img(round_seal('UNION COUNCIL NO. 14 (URBAN)','TEHSIL CHINIOT',('SECRETARY',),seed=22,color=(40,30,120)),'33mm')}</div><div style="text-align:center">{img(sig('secr14','blue'),'42mm')}<br>Secretary Union Council<br>Muhammad Ashfaq</div></div><div style="font-size:7.5pt;margin-top:3mm">This certificate is computer generated from the Civil Registration Management System (NADRA). Any erasure or overwriting renders it invalid. Stationery No. 00000731</div></div>'''
    html2pdf(h, f'{TMP}/mrc.pdf', ".o{border:1.6mm double #145c2c;padding:7mm;background:#f7fbf3;font:9.5pt 'Liberation Sans','Noto Naskh Arabic';height:245mm}table{width:100%;border-collapse:collapse;margin-top:4mm}td{border:.2mm solid #8a8;padding:1.5mm 2.5mm}td:first-child{width:55mm}", 'A4', '12mm')
    scan(f'{TMP}/mrc.pdf', out, 'mrc', dpi=150, color=True, q=50)

PAY = [D(2025,11,25), D(2025,12,24), D(2026,1,23), D(2026,2,25), D(2026,3,25), D(2026,4,24)]
def payroll():
    res = []
    tm = [8, 9, 10, 11, 12, 1]
    tax = lambda n: round(int(2755*n - 1048.26*n)*.2, 2)
    for d, m in zip(PAY, tm):
        t = round(tax(m)-(tax(m-1) if m > 1 else 0), 2); ni = round((2900-1048)*.08, 2)
        res.append(dict(d=d, m=m, tax=t, ni=ni, pen=145.00, net=round(2900-145-t-ni, 2), ytdg=2900*m, ytdt=tax(m), ytdn=round(ni*m, 2), ytdp=145*m))
    return res
def payslips(out, fl):
    c = canvas.Canvas(out, pagesize=A4, invariant=1); c.setTitle('Payslips U A Kazmi'); W, H = A4
    for p in payroll():
        if 'missing' in fl and p['d'].month == 2: continue
        y = H-18*mm
        c.setFillColor(colors.HexColor('#24506e')); c.rect(15*mm, y-6*mm, W-30*mm, 10*mm, 0, 1); c.setFillColor(colors.white); c.setFont('Helvetica-Bold', 12); c.drawString(18*mm, y-3*mm, 'FENWICK VALE LOGISTICS LTD'); c.setFont('Helvetica', 10); c.drawRightString(W-18*mm, y-3*mm, 'PAY ADVICE')
        c.setFillColor(colors.black); y -= 12*mm
        info = [('Employee', 'Mr Usman Ali Kazmi', 'Pay date', p['d'].strftime('%d/%m/%Y')), ('Employee no.', '004417', 'Tax period', f"Month {p['m']}"), ('Job title', 'Transport Planner', 'Tax code', '1257L'), ('NI number', 'ZZ 00 00 00 Z', 'NI table', 'A'), ('Address', '18 Larkfield Row, Kettering NN00 0ZZ', 'Payment method', 'BACS  00-00-00  ****1234'), ('PAYE ref.', '000/FV0000', 'Pay period', f"{p['d'].replace(day=1).strftime('%d/%m/%Y')} – {((p['d'].replace(day=28)+dt.timedelta(days=4)).replace(day=1)-dt.timedelta(days=1)).strftime('%d/%m/%Y')}")]
        for a, b, e, f in info:
            c.setFont('Helvetica', 8.5); c.drawString(17*mm, y, a); c.drawString(112*mm, y, e); c.setFont('Helvetica-Bold', 8.5); c.drawString(42*mm, y, b); c.drawString(142*mm, y, f); y -= 5*mm
        y -= 3*mm; c.setFillColor(colors.HexColor('#dce8ef')); c.rect(15*mm, y-2*mm, W-30*mm, 6*mm, 0, 1); c.setFillColor(colors.black); c.setFont('Helvetica-Bold', 8.5)
        c.drawString(17*mm, y, 'PAYMENTS'); c.drawRightString(95*mm, y, 'AMOUNT £'); c.drawString(112*mm, y, 'DEDUCTIONS'); c.drawRightString(W-18*mm, y, 'AMOUNT £'); y -= 7*mm; c.setFont('Helvetica', 9)
        L = [('Basic salary (monthly)', 2900)]; R = [('PAYE tax', p['tax']), ('National Insurance', p['ni']), ('Pension (5% net pay arrangement)', p['pen'])]
        c.drawString(17*mm, y, L[0][0]); c.drawRightString(95*mm, y, '2,900.00')
        for i, (a, b) in enumerate(R): c.drawString(112*mm, y-i*5*mm, a); c.drawRightString(W-18*mm, y-i*5*mm, f'{b:,.2f}')
        y -= 22*mm; c.line(15*mm, y+3*mm, W-15*mm, y+3*mm); c.setFont('Helvetica-Bold', 9)
        c.drawString(17*mm, y-2*mm, 'Total gross pay'); c.drawRightString(95*mm, y-2*mm, '2,900.00'); c.drawString(112*mm, y-2*mm, 'Total deductions'); c.drawRightString(W-18*mm, y-2*mm, f"{p['tax']+p['ni']+p['pen']:,.2f}")
        y -= 12*mm; c.setFont('Helvetica', 8.5); c.drawString(17*mm, y, f"Year to date – tax year {'2025/26' if p['m'] > 1 else '2026/27'}:   Gross {p['ytdg']:,.2f}    Taxable {p['ytdg']-p['ytdp']:,.2f}    Tax {p['ytdt']:,.2f}    NI {p['ytdn']:,.2f}    Pension {p['ytdp']:,.2f}")
        y -= 12*mm; c.setFillColor(colors.HexColor('#24506e')); c.rect(110*mm, y-3*mm, W-125*mm, 9*mm, 0, 1); c.setFillColor(colors.white); c.setFont('Helvetica-Bold', 11); c.drawString(113*mm, y, 'NET PAY'); c.drawRightString(W-18*mm, y, f"£ {p['net']:,.2f}")
        c.setFillColor(colors.grey); c.setFont('Helvetica', 7); c.drawString(15*mm, y-14*mm, 'Fenwick Vale Logistics Ltd · Registered in England no. 00000000 · Depot 3, Harebell Way, Corby NN00 1ZZ'); c.showPage()
    c.save()

HOL = {D(2025,12,25), D(2025,12,26), D(2026,1,1), D(2026,4,3), D(2026,4,6)}
def wd(d):
    while d.weekday() > 4 or d in HOL: d += dt.timedelta(days=1)
    return d
REMIT = [D(2025,11,27), D(2025,12,29), D(2026,1,27), D(2026,2,27), D(2026,3,27), D(2026,4,27)]
RATE = [372.40, 373.15, 374.80, 373.90, 375.25, 376.10]
def ledger():
    r = random.Random(5); bal = 1482.17; out = []; pr = payroll()
    for i, (y, m) in enumerate([(2025,11), (2025,12), (2026,1), (2026,2), (2026,3), (2026,4)]):
        T = [(wd(D(y,m,1)), 'SO', 'PRIORY GATE LETTINGS  18 LARKFIELD', -745.00), (wd(D(y,m,5)), 'DD', 'NORTH NORTHANTS COUNCIL TAX', -128.00), (wd(D(y,m,12)), 'DD', 'BRIGHTWELL ENERGY', -96.00), (wd(D(y,m,14)), 'DD', 'CIRRUS MOBILE', -24.00),
             (pr[i]['d'], 'BGC', 'FENWICK VALE LOGISTICS  SALARY 004417', pr[i]['net']), (REMIT[i], 'DEB', 'REMITWISE  H BATOOL PK', -150.00)]
        shops = ['CORNMARKET FOODS KETTERING', 'TRENT PETROLEUM CORBY', 'ISE VALLEY PHARMACY', 'KETTERING RAIL TICKETS', 'BOROUGH GYM', 'SALEEM HALAL BUTCHERS']
        for k in range(r.randint(7, 9)): T.append((D(y, m, r.randint(2, 28)), 'DEB', r.choice(shops), -round(r.uniform(8, 78), 2)))
        T.sort(key=lambda t: t[0]); op = bal; rows = []
        for t in T: bal = round(bal+t[3], 2); rows.append(t+(bal,))
        last = (D(y+(m == 12), m % 12+1, 1)-dt.timedelta(days=1)); out.append((D(y,m,1), last, op, rows, bal))
    return out
def bank(out, fl):
    L = ledger(); c = canvas.Canvas(out, pagesize=A4, invariant=1); c.setTitle('Statement of account'); W, H = A4
    order = [0, 1, 3, 2, 4, 5] if 'order' in fl else range(6)
    for i in order:
        a, b, op, rows, cl = L[i]; y = H-20*mm
        c.setFillColor(colors.HexColor('#5b1f3a')); c.circle(22*mm, y+1*mm, 5*mm, 0, 1); c.setFont('Times-Bold', 16); c.drawString(30*mm, y-1*mm, 'Harrow & Mercia Bank plc'); c.setFillColor(colors.black)
        c.setFont('Helvetica', 8.5); c.drawRightString(W-15*mm, y+2*mm, f'Page {i+1} of 6'); c.drawRightString(W-15*mm, y-2.5*mm, 'Kettering branch, 9 Silver Yard, NN00 2ZZ')
        c.setFont('Helvetica', 9); y -= 14*mm
        for l in ('Mr Usman Ali Kazmi', '18 Larkfield Row', 'Kettering', 'NN00 0ZZ'): c.drawString(16*mm, y, l); y -= 4.5*mm
        y += 18*mm; c.setFont('Helvetica-Bold', 9)
        for l in ('Everyday Current Account', 'Sort code 00-00-00   Account no. 00001234', f'Statement period {f_long(a)} to {f_long(b)}'): c.drawRightString(W-15*mm, y, l); y -= 4.8*mm
        y -= 12*mm; c.setFont('Helvetica', 9); tin = sum(t[3] for t in rows if t[3] > 0); tout = -sum(t[3] for t in rows if t[3] < 0)
        c.drawString(16*mm, y, f'Balance brought forward £{op:,.2f}      Paid in £{tin:,.2f}      Paid out £{tout:,.2f}      Balance carried forward £{cl:,.2f}'); y -= 8*mm
        c.setFillColor(colors.HexColor('#efe3e8')); c.rect(15*mm, y-2*mm, W-30*mm, 6.5*mm, 0, 1); c.setFillColor(colors.black); c.setFont('Helvetica-Bold', 8.5)
        X = (16, 38, 50); [c.drawString(x*mm, y, t) for x, t in zip(X, ('Date', 'Type', 'Details'))]; [c.drawRightString(x*mm, y, t) for x, t in ((145, 'Paid out £'), (168, 'Paid in £'), (194, 'Balance £'))]; y -= 7*mm
        c.setFont('Helvetica', 8.5); c.drawString(50*mm, y, 'Balance brought forward'); c.drawRightString(194*mm, y, f'{op:,.2f}'); y -= 5.6*mm
        for d, ty, tx, am, bl in rows:
            c.drawString(16*mm, y, d.strftime('%d %b %y')); c.drawString(38*mm, y, ty); c.drawString(50*mm, y, tx); c.drawRightString((168 if am > 0 else 145)*mm, y, f'{abs(am):,.2f}'); c.drawRightString(194*mm, y, f'{bl:,.2f}'); c.setStrokeColor(colors.HexColor('#dddddd')); c.line(15*mm, y-1.6*mm, W-15*mm, y-1.6*mm); y -= 5.6*mm
        c.setFont('Helvetica-Bold', 8.5); c.drawString(50*mm, y, 'Balance carried forward'); c.drawRightString(194*mm, y, f'{cl:,.2f}')
        st = box_stamp(w=330, fpx=19, lines=['HARROW & MERCIA BANK plc', 'KETTERING BRANCH', '05 MAY 2026', 'CERTIFIED PRINT – TELLER 07'], color=(30, 60, 120), seed=40+i); p = png(st, f'bk{i}'); c.drawImage(p, (118+3*i % 9)*mm, 36*mm, 52*mm, 52*mm*st.height/st.width, mask='auto')
        p2 = png(sig('teller7', 'blue'), 'tell'); sg = Image.open(p2); c.drawImage(p2, (132-i % 3)*mm, 26*mm, 26*mm, 26*mm*sg.height/sg.width, mask='auto')
        c.setFont('Helvetica', 6.8); c.setFillColor(colors.grey); c.drawString(15*mm, 14*mm, 'BGC bank giro credit · DD direct debit · SO standing order · DEB debit card.   Harrow & Mercia Bank plc, registered office 1 Tanner Place, London EC00 0ZZ.'); c.setFillColor(colors.black); c.showPage()
    c.save()

def para(d, t, b=False, al=None, sp=6, sz=None, it=False):
    p = d.add_paragraph(); r = p.add_run(t); r.bold = b; r.italic = it; p.paragraph_format.space_after = Pt(sp); p.paragraph_format.space_before = Pt(0)
    if sz: r.font.size = Pt(sz)
    if al == 'c': p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if al == 'r': p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return p
def newdoc(font='Calibri', sz=11, m=2.2):
    d = Document(); s = d.styles['Normal']; s.font.name = font; s.font.size = Pt(sz)
    for x in d.sections: x.left_margin = x.right_margin = Cm(m); x.top_margin = x.bottom_margin = Cm(1.9); x.page_width = Cm(21); x.page_height = Cm(29.7)
    for a in ('created', 'modified'): setattr(d.core_properties, a, dt.datetime(2026, 5, 14, 9, 0)); d.core_properties.author = ''
    return d
def employer(out, fl):
    d = newdoc('Liberation Sans', 10.5)
    para(d, 'FENWICK VALE LOGISTICS LTD', True, sz=16, sp=0); para(d, 'Depot 3, Harebell Way, Corby NN00 1ZZ  |  01536 000000  |  people@fenwickvale.example.org', sz=8.5, sp=16)
    para(d, '1 May 2026'); para(d, 'Entry Clearance Officer\nUK Visas and Immigration', sp=10); para(d, 'Dear Sir or Madam', sp=8)
    para(d, 'Confirmation of employment – Mr Usman Ali Kazmi (date of birth 2 March 1995, employee no. 004417)', True, sp=8)
    if 'other' in fl:
        para(d, 'I confirm that Mr Kazmi is employed by Fenwick Vale Logistics Ltd as a Transport Planner and that he has been employed by us since 5 September 2022. His gross annual salary is £34,800 (£2,900.00 gross per calendar month), paid by BACS transfer on the 25th of each month or the last working day before it.', sp=8)
    else:
        para(d, 'I confirm that Mr Kazmi is employed by Fenwick Vale Logistics Ltd as a Transport Planner. He has been employed by us continuously since 5 September 2022. His employment is permanent and full time (40 hours per week) and he is not under notice.', sp=8)
        para(d, 'His gross annual salary is £34,800 (£2,900.00 gross per calendar month). He has been paid at this level since 1 April 2025. Salary is paid by BACS transfer on the 25th of each month or the last working day before it.', sp=8)
    para(d, 'I have seen the six payslips dated 25 November 2025, 24 December 2025, 23 January 2026, 25 February 2026, 25 March 2026 and 24 April 2026. They were issued by this company through our electronic payroll system and are authentic.', sp=8)
    para(d, 'Please contact me on the number above should you wish to verify any of this information.', sp=8); para(d, 'Yours faithfully', sp=2)
    d.add_picture(png(S_REB, 'reb'), width=Cm(4.4)); para(d, 'Rebecca Thorne\nHead of People, for and on behalf of Fenwick Vale Logistics Ltd', sp=60)
    para(d, 'Registered in England and Wales no. 00000000. Registered office as above.', sz=8)
    p = f'{TMP}/employer.docx'; d.save(p); docx2pdf(p, out)

INDEX = [
 ('A', 'Identity', [('A1', 'Applicant’s passport, Ms Hina Batool, ZZ0012468 – biographical page', 1), ('A2', 'Sponsor’s British passport, Mr Usman Ali Kazmi, 000013579', 1)]),
 ('B', 'Marriage', [('B1', 'Nikah Nama, serial no. 000731 (Urdu)', 2), ('B2', 'Certified English translation of B1', 2), ('B3', 'Computerised Marriage Registration Certificate', 1)]),
 ('C', 'Financial requirement (Category A, salaried employment of the sponsor)', [('C1', 'Employer’s letter, Fenwick Vale Logistics Ltd, 1 May 2026', 1), ('C2', 'Six payslips, November 2025 to April 2026', 6), ('C3', 'Bank statements 1 November 2025 to 30 April 2026, Harrow & Mercia Bank', 6)]),
 ('D', 'Accommodation', [('D1', 'Letting agent’s letter (p. 1) and property inspection report (pp. 2–3)', 3)]),
 ('E', 'English language and TB', [('E1', 'IELTS Life Skills A1 Test Report Form', 1), ('E2', 'TB certificate, IOM Lahore', 1)]),
 ('F', 'Relationship', [('F1', 'Sponsor’s letter of 10 May 2026', 2), ('F2', 'Relationship evidence, exhibits R1 to R5', 4)]),
]
def cover(out, fl):
    d = newdoc('Cambria', 11)
    para(d, 'Ashgrove & Lyle Solicitors', True, sz=17, sp=0); para(d, '3 Pinfold Court, Leicester LE00 1ZZ · 0116 000 0001 · immigration@ashgrovelyle.example.org\nAuthorised and regulated by the Solicitors Regulation Authority, no. 000000', sz=8.5, sp=12)
    para(d, 'UK Visas and Immigration\nEntry Clearance Officer – family (settlement) applications', sp=8); para(d, 'Our ref: AL/IM/2026/0147        Your ref: GWF000012345', sp=4); para(d, '14 May 2026', sp=10); para(d, 'Dear Sir or Madam', sp=6)
    para(d, 'Ms Hina Batool, Pakistani national, born 17 August 1998\nApplication for entry clearance as the spouse of a British citizen, Mr Usman Ali Kazmi, born 2 March 1995', True, sp=8)
    for t in ['We act for Ms Batool and her husband. Ms Batool’s online application is submitted today for entry clearance as a partner under Appendix FM to the Immigration Rules. This letter shows briefly how the requirements are met; the documents uploaded with it are listed in the index below.',
              'Relationship. The parties were married at Chiniot, Pakistan, on 21 December 2024 (B1 to B3). Neither had been married before. They have met in person, Mr Kazmi having stayed with Ms Batool from 14 December 2024 to 11 January 2025 and from 9 to 26 October 2025 (F1, F2). They intend to live together permanently at 18 Larkfield Row, Kettering.',
              'Financial requirement. Mr Kazmi has been employed by Fenwick Vale Logistics Ltd since 5 September 2022 at a present gross salary of £34,800 a year, which exceeds £29,000. We rely on Category A: he has been with this employer, and at this level of salary, for more than six months before the application (C1 to C3).',
              'Accommodation. The two-bedroom house let to Mr Kazmi will not be overcrowded when Ms Batool joins him (D1).',
              'English language and tuberculosis. Ms Batool has passed an approved test at level A1 (E1) and holds a certificate from a clinic approved by UKVI (E2). There are no suitability grounds against her; she has never been refused a visa for any country.',
              'We ask that entry clearance be granted. Should any document be thought missing or in the wrong format, please contact us before a decision is taken (Appendix FM-SE, paragraph D).']: para(d, t, sp=6)
    para(d, 'Yours faithfully', sp=0); d.add_picture(png(S_SOL, 'sol'), width=Cm(4)); para(d, 'Jonathan Lyle, Solicitor\nAshgrove & Lyle Solicitors', sp=6)
    para(d, 'INDEX OF DOCUMENTS', True, 'c', sz=13).paragraph_format.page_break_before = True; para(d, 'Batool – entry clearance as a partner – GWF000012345', al='c', sp=8)
    t = d.add_table(rows=1, cols=3); t.style = 'Table Grid'; t.autofit = False
    for col, w in zip(t.columns, (1.6, 12.4, 2.2)): col.width = Cm(w)
    for c, x in zip(t.rows[0].cells, ('No.', 'Document', 'Pages')): c.text = ''; c.paragraphs[0].add_run(x).bold = True
    n = k = 0
    for a, title, docs in INDEX:
        c = t.add_row().cells; c[0].text = ''; c[0].paragraphs[0].add_run(a).bold = True; c[1].text = ''; c[1].paragraphs[0].add_run(title).bold = True
        for no, x, pg in docs: c = t.add_row().cells; c[0].text = no; c[1].text = x; c[2].text = str(pg); n += pg; k += 1
    c = t.add_row().cells; c[1].text = f'Total: {k} documents'; c[2].text = str(n)
    for row in t.rows:
        for cell, w in zip(row.cells, (1.6, 12.4, 2.2)): cell.width = Cm(w)
    d.save(out)

def sponsor(out, fl):
    P = ['I am a British citizen and the husband of Hina Batool, who is applying to join me. I write to support her application and to explain how we met and how we keep our marriage alive from two countries.',
         'Our families have known each other for many years; my mother comes from Chiniot. Hina and I first spoke in February 2024, when her aunt gave my mother her number, and we talked every evening for some months before our parents met in August 2024 to agree the match. Hina had finished her B.Ed. and was teaching at a girls’ primary school.',
         'I landed in Pakistan on 14 December 2024. We were married on 21 December 2024 at her father’s house in Chiniot with about sixty guests. I came home on 11 January 2025. I went back from 9 to 26 October 2025, when we spent a week in Murree.',
         'We speak on WhatsApp every day. I send Hina £150 each month. I have not been able to go again since October because of my annual leave, which I am saving for her arrival.',
         'I have worked for Fenwick Vale Logistics Ltd in Corby as a Transport Planner since September 2022 and I earn £34,800 a year. I rent a two-bedroom house at 18 Larkfield Row, Kettering, from 1 June 2024; I live there alone. Hina will live with me. I shall maintain and accommodate her without recourse to public funds.',
         'I was not married before, have no children and have not sponsored anybody before. What I have said in this letter is true to the best of my knowledge and belief.']
    h = f'''<div style="text-align:right">18 Larkfield Row<br>Kettering<br>NN00 0ZZ<br>usman.kazmi@example.org<br>07000 000000</div><p>10 May 2026</p><p>The Entry Clearance Officer<br>UK Visas and Immigration</p><p>Dear Sir / Madam,</p><p><b>My wife Hina Batool, d.o.b. 17/08/1998, passport ZZ0012468 – GWF000012345</b></p>{''.join(f"<p>{x}</p>" for x in P[:4])}<div style="break-before:page;text-align:right;font-size:9pt">– 2 –</div>{''.join(f"<p>{x}</p>" for x in P[4:])}<p>Yours sincerely,</p>{img(S_U,'48mm')}<p style="margin-top:0">Usman Ali Kazmi<br>d.o.b. 02/03/1995, British passport 000013579</p>'''
    html2pdf(h, f'{TMP}/sp.pdf', "body{font:11.5pt/1.5 'Liberation Serif'}", 'A4', '25mm 24mm'); scan(f'{TMP}/sp.pdf', out, 'sp', dpi=150, q=46)

def accom(out, fl):
    rows = [('Living room (ground floor)', '4.10 × 3.85', '15.79', '2'), ('Bedroom 1 (first floor, front)', '3.65 × 3.40', '12.41', '2'), ('Bedroom 2 (first floor, rear)', '3.20 × 3.00', '9.60', '1½')]
    h = f'''<div style="color:#1e5b5b;border-bottom:1mm solid #1e5b5b"><b style="font-size:15pt">Priory Gate Lettings</b><br>27 Tithe Barn Lane, Kettering NN00 3ZZ · 01536 000001 · hello@priorygate.example.org</div><p>22 April 2026</p><p>To whom it may concern</p><p><b>18 Larkfield Row, Kettering NN00 0ZZ – tenant: Mr Usman Ali Kazmi</b></p>
    <p>We manage the above property for the owner, Mrs P. Harcourt. Mr Kazmi holds it on a tenancy which began on 1 June 2024 and continues from month to month; no notice has been given by either side. The rent is £745.00 per calendar month, is paid by standing order and is up to date.</p><p>The house has two bedrooms, a living room, a kitchen and a bathroom. Mr Kazmi is the only person who lives there. The owner consents to his wife, Ms Hina Batool, living at the property with him from the day of her arrival, at no change to the rent.</p><p>An independent inspection report of 16 April 2026 follows on the next two pages.</p><p>Yours faithfully</p>{img(sig('letting','bic'),'42mm')}<p style="margin-top:0">Colin Amory<br>Lettings manager, Priory Gate Lettings</p><div class=ft>D1 – page 1 of 3</div>
    <div style="break-before:page"></div><h2>PROPERTY INSPECTION REPORT</h2><p>prepared for an application for entry clearance to the United Kingdom</p><table><tr><td>Property</td><td>18 Larkfield Row, Kettering NN00 0ZZ</td></tr><tr><td>Instructed by</td><td>Mr Usman Ali Kazmi</td></tr><tr><td>Date of inspection</td><td>16 April 2026</td></tr><tr><td>Inspected by</td><td>Lorna Ashdown, MCIEH, Chartered Environmental Health Practitioner</td></tr><tr><td>Type</td><td>Mid-terrace house on two floors, brick and slate, gas central heating</td></tr><tr><td>Present occupiers</td><td>1 adult (Mr Kazmi)</td></tr><tr><td>Proposed occupiers</td><td>2 adults (Mr Kazmi and Ms Hina Batool)</td></tr></table>
    <p><b>1. Rooms available for sleeping (Housing Act 1985, s. 326)</b></p><table><tr><th>Room</th><th>Size (m)</th><th>Area (m²)</th><th>Persons</th></tr>{''.join('<tr>'+''.join(f'<td>{x}</td>' for x in r)+'</tr>' for r in rows)}<tr><td colspan=3><b>Total by floor area</b></td><td><b>5½</b></td></tr></table><p>Kitchen (3.10 × 2.40 m) and bathroom with WC are in addition and not counted. By number of rooms (three) five persons are permitted; the lower figure, five, applies.</p><div class=ft>D1 – page 2 of 3</div>
    <div style="break-before:page"></div><p><b>2. Condition</b></p><p>The house is in good repair. I found no damp, no disrepair to stairs or wiring and no hazard of category 1 under the Housing Health and Safety Rating System. Smoke alarms are fitted on both floors and a carbon monoxide alarm beside the boiler. The landlord’s gas safety record is dated 9 February 2026.</p><p><b>3. Conclusion</b></p><p>The permitted number of persons is five. With two adults the property would not be statutorily overcrowded under Part X of the Housing Act 1985 and it does not contravene public health regulations. It is suitable for the proposed occupiers.</p>{img(sig('lorna','blue'),'44mm')}<p style="margin-top:0">Lorna Ashdown, MCIEH (membership no. 00000)<br>Ashdown Housing Inspections, 5 Weir Bank, Wellingborough NN00 4ZZ<br>Report dated 17 April 2026</p><div class=ft>D1 – page 3 of 3</div>'''
    html2pdf(h, out, "body{font:10.5pt/1.4 'DejaVu Sans Condensed','DejaVu Sans'}table{border-collapse:collapse;width:100%}td,th{border:.2mm solid #999;padding:1.5mm 2mm;text-align:left}.ft{font-size:8pt;color:#666;margin-top:10mm;text-align:right}")

def ielts(out, fl):
    def f(l, v): return f'<tr><td>{l}</td><td><b>{v}</b></td></tr>'
    h = f'''<div class=o><div style="display:flex;justify-content:space-between"><div style="font:bold 26pt Liberation Sans;color:#b3162b">IELTS<span style="font-size:14pt"> Life Skills</span></div><div style="font:bold 15pt Liberation Sans">Test Report Form</div></div>
    <div class=bar>LEVEL A1 – SPEAKING AND LISTENING</div><div style="display:flex;gap:6mm"><table>{f('Centre Number','PK000')}{f('Date of test','21/FEB/2026')}{f('Candidate Number','000468')}{f('Candidate ID','ZZ0012468 (passport)')}{f('Family Name','BATOOL')}{f('First Name(s)','HINA')}{f('Date of Birth','17/08/1998')}{f('Sex (M/F)','F')}{f('Country of Nationality','PAKISTAN')}{f('First Language','PUNJABI')}</table><img src="{uri(face('h', veil=True))}" style="width:34mm;height:44mm"></div>
    <div class=bar>TEST RESULT</div><p style="font-size:13pt">CEFR Level &nbsp;<b>A1</b> &nbsp;&nbsp;&nbsp;&nbsp; Result &nbsp;<b>PASS</b></p><p style="font-size:8.5pt">This candidate has met the requirements of the test of speaking and listening at CEFR level A1. Only passes are reported on this form; no band scores are given. Test taken at an approved centre for UKVI purposes.</p>
    <div style="display:flex;justify-content:space-between;align-items:flex-end;gap:5mm;margin-top:6mm"><div>{img(round_seal('IELTS TEST CENTRE','LAHORE PK000',('VALIDATION',),seed=61,color=(120,24,40)),'32mm')}</div><div>{img(sig('ieltsadm','black'),'36mm')}<br>Administrator’s signature<br>Date 27/FEB/2026</div><table style="flex:none;width:82mm">{f('UKVI Number','PEL/000000/00468')}{f('Test Report Form Number','26PK000468BATH000A')}</table></div></div>'''
    html2pdf(h, f'{TMP}/ie.pdf', ".o{font:10pt Liberation Sans}.bar{background:#b3162b;color:white;padding:1.5mm 3mm;margin:4mm 0;font-weight:bold}table{border-collapse:collapse;flex:1}td{border:.2mm solid #aaa;padding:1.6mm 2.5mm}")
    scan(f'{TMP}/ie.pdf', out, 'ie', dpi=150, color=True, q=55)

def tb(out, fl):
    x, i, e = ('30/10/2025', '31/10/2025', '29/04/2026') if 'date' in fl else ('10/03/2026', '11/03/2026', '09/09/2026')
    def f(l, v): return f'<tr><td>{l}</td><td><b>{v}</b></td></tr>'
    h = f'''<div class=o><div style="display:flex;justify-content:space-between;align-items:center"><div><b style="font-size:19pt;color:#0b3f8f">IOM</b><br><span style="font-size:7.5pt">UN MIGRATION<br>Migration Health Assessment Centre, Lahore</span></div><div style="text-align:right;font-size:9pt">UK pre-entry tuberculosis screening<br><b>Certificate no. UK-LHE-00000468</b></div></div>
    <h2>MEDICAL CERTIFICATE</h2><p style="text-align:center">issued for the purposes of an application for entry clearance to the United Kingdom</p><div style="display:flex;gap:5mm"><table>{f('Family name','BATOOL')}{f('Given name(s)','HINA')}{f('Date of birth','17/08/1998')}{f('Sex','Female')}{f('Nationality','Pakistani')}{f('Passport number','ZZ0012468')}{f('Address in the UK','18 Larkfield Row, Kettering NN00 0ZZ')}{f('Date of chest X-ray',x)}{f('Chest X-ray result','No abnormality suggestive of active pulmonary TB')}{f('Sputum test','Not required')}{f('Date of issue',i)}{f('Certificate valid until',e)}</table><img src="{uri(face('h', veil=True))}" style="width:32mm;height:41mm"></div>
    <p>I certify that the above-named person has been examined at this clinic and, on the date of the examination, showed no evidence of active pulmonary tuberculosis. This certificate is valid for six months from the date of the X-ray.</p><div style="display:flex;justify-content:space-between;align-items:flex-end"><div>{img(sig('drfarah','blue'),'42mm')}<br>Dr Farah Naz, Panel Physician<br>PMDC 00000-P</div>{img(round_seal('IOM MIGRATION HEALTH ASSESSMENT CENTRE','LAHORE',('UK TBDP',),seed=71,color=(20,50,140)),'34mm')}</div></div>'''
    html2pdf(h, f'{TMP}/tb.pdf', ".o{font:10pt/1.35 Liberation Sans;padding:2mm}h2{text-align:center;color:#0b3f8f;letter-spacing:1mm}table{border-collapse:collapse;flex:1}td{border:.2mm solid #9ab;padding:1.8mm 2.5mm}td:first-child{width:42mm;background:#eef3fa}", 'A4', '16mm')
    photo(f'{TMP}/tb.pdf', out, 'tbp', dpi=125, q=58, table=(70, 74, 80), rot=.9)

def scene(k):
    r = random.Random(k); im = Image.new('RGB', (640, 420), [(196,168,120), (150,180,200), (120,150,110), (180,150,160)][k % 4]); d = ImageDraw.Draw(im)
    d.rectangle([0, 300, 640, 420], fill=[(120,40,40), (110,120,100), (90,110,80), (150,120,90)][k % 4])
    for _ in range(26): x, y = r.randint(0, 640), r.randint(0, 280); s = r.randint(10, 50); d.ellipse([x, y, x+s, y+s], fill=tuple(r.randint(120, 240) for _ in range(3)))
    for x, v in ((220, 0), (340, 1)):
        d.ellipse([x-62, 200, x+92, 470], fill=(40, 44, 60) if not v else [(150,30,50), (60,90,110), (110,60,84), (40,100,80)][k % 4])
        if v: d.ellipse([x-32, 92, x+64, 250], fill=[(170,40,60), (80,110,130), (110,60,84), (50,120,90)][k % 4])
        d.ellipse([x-20, 110, x+50, 204], fill=(200, 158, 126))
        if not v: d.pieslice([x-24, 98, x+54, 190], 180, 360, fill=(30, 24, 20))
    return im.filter(ImageFilter.GaussianBlur(2.5))
def relation(out, fl):
    cap = ['21 December 2024, Chiniot – nikah, with our parents', '23 December 2024, Chiniot – walima dinner', '14 October 2025, Murree – the Mall', '24 October 2025, Lahore – at the Badshahi Mosque']
    def ph(i):
        b = io.BytesIO(); scene(i).save(b, 'JPEG', quality=70); return f'<div class=p><img src="data:image/jpeg;base64,{base64.b64encode(b.getvalue()).decode()}"><div>R1/{i+1} &nbsp; {cap[i]}</div></div>'
    mon = [('November 2025', 58, '31 h 12 min'), ('December 2025', 61, '34 h 05 min'), ('January 2026', 55, '29 h 47 min'), ('February 2026', 52, '28 h 20 min'), ('March 2026', 63, '36 h 41 min'), ('April 2026', 57, '30 h 38 min')]
    tr = ''.join(f'<tr><td>{i+1}</td><td>{d.strftime("%d %b %Y")}</td><td>150.00</td><td>{q:.2f}</td><td>{150*q:,.0f}</td><td>RW-0000-{4100+37*i}</td></tr>' for i, (d, q) in enumerate(zip(REMIT, RATE)))
    tot = sum(round(150*q) for q in RATE)
    ch = [('21 Feb 2026 19:02', 'Hina', 'Test done!! the examiner was very kind, I talked about my school'), ('21 Feb 2026 19:04', 'Usman', 'Mashallah. I knew you would be fine, how long was it'), ('21 Feb 2026 19:05', 'Hina', '15 minutes only. Result next week'), ('23 Mar 2026 21:40', 'Usman', 'Painted the small room today, will send pic'), ('23 Mar 2026 21:43', 'Hina', 'Acha not green please'), ('30 Apr 2026 20:15', 'Usman', 'Solicitor says form will go in mid May in sha Allah'), ('30 Apr 2026 20:16', 'Hina', 'Ameen. Ammi is already packing pickles')]
    h = f'''<div class=h>F2 – RELATIONSHIP EVIDENCE <span>Batool / Kazmi – page 1 of 4</span></div><table><tr><th>Exhibit</th><th>Content</th><th>Page</th></tr><tr><td>R1</td><td>Photographs, December 2024 and October 2025 (4)</td><td>2</td></tr><tr><td>R2</td><td>WhatsApp call log, monthly summary, November 2025 to April 2026</td><td>3</td></tr><tr><td>R3</td><td>Money transfers to Ms Batool, November 2025 to April 2026 (6)</td><td>3</td></tr><tr><td>R4</td><td>Mr Kazmi’s journeys to Pakistan</td><td>4</td></tr><tr><td>R5</td><td>WhatsApp messages, extracts, February to April 2026</td><td>4</td></tr></table><p>The photographs are from Mr Kazmi’s telephone; the dates are those stored with the pictures. The transfers in R3 also appear in the bank statements at C3.</p>
    <div class=b></div><div class=h>R1 Photographs <span>page 2 of 4</span></div><div class=g>{''.join(ph(i) for i in range(4))}</div>
    <div class=b></div><div class=h>R2 WhatsApp call log <span>page 3 of 4</span></div><table><tr><th>Month</th><th>Calls (voice and video)</th><th>Total time</th></tr>{''.join(f'<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>' for a, b, c in mon)}<tr><td><b>Total</b></td><td><b>{sum(m[1] for m in mon)}</b></td><td></td></tr></table>
    <div class=h style="margin-top:10mm">R3 Money transfers – RemitWise, sender Usman Ali Kazmi, receiver Hina Batool</div><table><tr><th>No.</th><th>Date</th><th>GBP</th><th>Rate</th><th>PKR received</th><th>Reference</th></tr>{tr}<tr><td></td><td><b>Total</b></td><td><b>900.00</b></td><td></td><td><b>{tot:,}</b></td><td></td></tr></table>
    <div class=b></div><div class=h>R4 Journeys <span>page 4 of 4</span></div><table><tr><th>Departed UK</th><th>Arrived Pakistan</th><th>Left Pakistan</th><th>Arrived UK</th><th>Route (e-ticket)</th></tr><tr><td>13 Dec 2024</td><td>14 Dec 2024</td><td>11 Jan 2025</td><td>11 Jan 2025</td><td>Birmingham – Doha – Lahore and return (000-0000000731)</td></tr><tr><td>8 Oct 2025</td><td>9 Oct 2025</td><td>26 Oct 2025</td><td>26 Oct 2025</td><td>London Heathrow – Lahore and return (000-0000001988)</td></tr></table>
    <div class=h style="margin-top:10mm">R5 WhatsApp messages (extracts)</div>{''.join(f'<div class="m {w}"><small>{t} – {w}</small><br>{x}</div>' for t, w, x in ch)}'''
    html2pdf(h, out, "body{font:10.5pt Carlito,'Liberation Sans'}.h{background:#2f3e5c;color:#fff;padding:2mm 3mm;margin-bottom:4mm;font-weight:bold}.h span{float:right;font-weight:normal}.b{break-before:page}table{border-collapse:collapse;width:100%}td,th{border:.2mm solid #aaa;padding:1.6mm 2mm;text-align:left}.g{display:flex;flex-wrap:wrap;gap:6mm}.p{width:82mm}.p img{width:82mm}.m{margin:2mm 0;padding:2mm 3mm;border-radius:3mm;width:105mm;background:#eee}.m.Usman{background:#d9f5cf;margin-left:65mm}small{color:#666}")

FILES = [('Covering letter and index 14.05.2026.docx', cover, ''), ('A1 Hina passport.jpg', passport_pk, ''), ('A2_Usman_British_passport.pdf', passport_gb, ''), ('B1 Nikah Nama (Urdu).pdf', nikah, ''), ('B2 Nikah Nama - certified translation.pdf', translation, 'sig'), ('B3 MRC Chiniot scan.pdf', mrc, 'mismatch'),
         ('C1 Employer letter Fenwick Vale.pdf', employer, 'other'), ('C2 payslips Nov25-Apr26.pdf', payslips, 'missing'), ('C3 bank statements HMB.pdf', bank, 'order'), ('D1 Accommodation - agent letter + inspection report.pdf', accom, ''), ('E1_IELTS_Life_Skills_TRF.pdf', ielts, ''), ('E2 TB certificate (photo).jpg', tb, 'date'), ('F1 sponsor letter signed.pdf', sponsor, ''), ('F2 relationship evidence R1-R5.pdf', relation, '')]
MATTER = {"version": 1, "packs": ["uk-family-visa"], "opened": "2026-02-09", "zone": "Europe/London", "date_order": "DMY", "dates": {"submission": "2026-05-14"},
 "parties": [{"role": "applicant", "names": ["Hina Batool"], "born": "1998-08-17", "numbers": {"cnic": "00000-0000246-8", "passport": "ZZ0012468"}}, {"role": "sponsor", "names": ["Usman Ali Kazmi"], "born": "1995-03-02", "numbers": {"passport": "000013579"}}]}
EXP = {"pack": "uk-family-visa", "as_of": "2026-05-14", "faults": [
 {"id": 1, "sort": "date", "files": ["E2 TB certificate (photo).jpg"], "page": 1, "what": "The TB certificate rests on an X-ray of 30/10/2025 and is valid only until 29/04/2026; it has expired before the application of 14 May 2026.", "why_it_matters": "The TB certificate must be valid on the day of application; an expired one leads to refusal or a new test.", "severity": "error"},
 {"id": 2, "sort": "signature", "files": ["B2 Nikah Nama - certified translation.pdf"], "page": 2, "what": "The translator's certificate is not signed: the line above the name Sadia Nawaz is empty.", "why_it_matters": "A translation must carry the translator's signature; unsigned, the Nikah Nama counts as not translated.", "severity": "error"},
 {"id": 3, "sort": "missing", "files": ["C2 payslips Nov25-Apr26.pdf"], "page": 4, "what": "The payslip of 25 February 2026 (tax month 11) is missing: there are five payslips where the index, the employer's letter and Category A call for six.", "why_it_matters": "Appendix FM-SE requires payslips for the whole six months.", "severity": "error"},
 {"id": 4, "sort": "mismatch", "files": ["B3 MRC Chiniot scan.pdf", "B1 Nikah Nama (Urdu).pdf", "B2 Nikah Nama - certified translation.pdf", "F1 sponsor letter signed.pdf", "Covering letter and index 14.05.2026.docx"], "page": 1, "what": "The Marriage Registration Certificate gives the date of marriage as 12-12-2024; the Nikah Nama, its translation, the covering letter and the sponsor's letter say 21 December 2024 (and the sponsor arrived in Pakistan only on 14 December 2024).", "why_it_matters": "Contradicting dates of marriage put the validity and the genuineness of the marriage papers in doubt.", "severity": "error"},
 {"id": 5, "sort": "order", "files": ["C3 bank statements HMB.pdf"], "page": 3, "what": "The pages of the bank statements are in the wrong order: 'Page 4 of 6' (February 2026) stands before 'Page 3 of 6' (January 2026), so balances brought forward do not follow.", "why_it_matters": "The running balance cannot be followed; a case worker may think a page is missing or altered.", "severity": "warning"},
 {"id": 6, "sort": "other", "files": ["C1 Employer letter Fenwick Vale.pdf"], "page": 1, "what": "The employer's letter does not state the type of employment (permanent, fixed-term or agency) nor since when the salary relied upon has been paid.", "why_it_matters": "Appendix FM-SE paragraph 2(b) requires the letter to confirm the type of employment and the period over which the salary level has been paid.", "severity": "error"}],
 "clean_doubts": ["No P60 for 2025/26 and no contract of employment are enclosed (not mandatory under Category A, but often asked for).", "The tenancy agreement itself is not enclosed, only the agent's letter.", "No boarding passes or passport stamps for the journeys in R4, only a table with e-ticket numbers.", "The bank statements end on 30 April 2026, two weeks before the application (within 28 days).", "The payslips are electronic; the employer's letter confirms that they are authentic.", "The printed online application form, the payment confirmation and the IHS reference are not in the folder.", "Column 14 and 15 of the Nikah Nama: deferred dower of Rs. 150,000 is outstanding.", "The Nikah Nama shows the groom's British address; his passport number is only on the MRC.", "The MRC gives the bride's CNIC but no passport number for her."]}
def build(which, fl):
    o = f'{ROOT}/{which}'; os.makedirs(o, exist_ok=True)
    for n, fn, k in FILES:
        if which == 'faulty' and not (k and k in fl): shutil.copy2(f'{ROOT}/clean/{n}', f'{o}/{n}'); continue
        fn(f'{o}/{n}', fl if which == 'faulty' else set())
    json.dump(MATTER, open(f'{o}/matter.json', 'w'), indent=1, ensure_ascii=False)
if __name__ == '__main__':
    only = sys.argv[1:]
    if only: FILES = [f for f in FILES if f[1].__name__ in only]
    build('clean', set()); build('faulty', {'sig', 'mismatch', 'other', 'missing', 'order', 'date'})
    json.dump(EXP, open(f'{ROOT}/expected.json', 'w'), indent=1, ensure_ascii=False)
