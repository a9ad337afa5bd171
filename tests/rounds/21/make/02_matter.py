import importlib.util, os, json, shutil, sys
s = importlib.util.spec_from_file_location('lib', os.path.dirname(os.path.abspath(__file__))+'/01_lib.py'); L = importlib.util.module_from_spec(s); s.loader.exec_module(L)
from PIL import Image, ImageDraw
from pypdf import PdfWriter
ROOT = __import__("os").path.join(__import__("os").path.dirname(__file__), "made", "02-orphan-niece-perth"); CL, FA = ROOT+'/clean', ROOT+'/faulty'
shutil.rmtree(ROOT, ignore_errors=True); os.makedirs(CL)
T = L.TMP+'/w2'; shutil.rmtree(T, ignore_errors=True); os.makedirs(T)
im = L.im
CH, FT, MO, GM, SP, GF = '00000-0000642-8', '00000-0000317-5', '00000-0000428-4', '00000-0000205-2', '00000-0000119-6', '00000-0000163-7'
UC = lambda k='': L.seal('UNION COUNCIL BHOUN', 'DISTRICT CHAKWAL', ['SECRETARY'], (40, 50, 150), key='uc'+k)
ARSH = lambda t=0: L.sig('arshad-secretary', (20, 30, 110), take=t)
ADDR = 'House No. 18, Mohallah Eidgah, Bhoun, Tehsil & District Chakwal'; ADDRU = 'مکان نمبر ۱۸، محلہ عیدگاہ، بھون، تحصیل و ضلع چکوال'
def join(fs, out):
    w = PdfWriter(); [w.append(f) for f in fs]; w.write(out); return out
def nb(t): return f'<bdi dir=ltr style="white-space:nowrap;font-family:Liberation Sans;font-size:.9em">{t}</bdi>'

# ------------------------------------------------------------------ apostille page
def apostille(no, by, cap, seal_, key):
    h = f'''<div style="border:2px solid #174a8c;width:150mm;margin:14mm auto 0;padding:6mm 8mm;font-family:'Liberation Sans';font-size:10.5pt;background:#f5f9ff;position:relative">
<div class="c b" style="font-size:17pt;letter-spacing:3px;color:#174a8c">APOSTILLE</div><div class=c style="font-size:9.5pt">(Convention de La Haye du 5 octobre 1961)</div>
<table style="width:100%;margin-top:4mm" cellpadding=4><tr><td style="width:62mm">1. Country:<td><b>ISLAMIC REPUBLIC OF PAKISTAN</b></tr><tr><td colspan=2>&emsp;This public document</tr><tr><td>2. has been signed by<td><b>{by}</b></tr><tr><td>3. acting in the capacity of<td><b>{cap}</b></tr><tr><td>4. bears the seal / stamp of<td><b>{seal_}</b></tr>
<tr><td colspan=2 class="c b" style="padding-top:4mm">CERTIFIED</tr><tr><td>5. at <b>ISLAMABAD</b><td>6. the <b>18-11-2025</b></tr><tr><td>7. by<td><b>Assistant Director (Attestation), Ministry of Foreign Affairs</b></tr><tr><td>8. No.<td><b>PAK/ISB/0000-{no}</b></tr><tr><td>9. Seal / Stamp:<td>10. Signature:</tr></table>
<div style="position:relative;height:42mm">{im(L.seal('MINISTRY OF FOREIGN AFFAIRS','ISLAMABAD',['APOSTILLE','SECTION'],(20,70,150),key='mofa'+key),'position:absolute;left:8mm;top:1mm;width:38mm')}{im(L.sig('sohail-mofa',(20,20,70)),'position:absolute;right:14mm;top:4mm;width:46mm')}<div class=abs style="right:18mm;top:24mm">(Sohail Anjum)</div></div>
<div style="font-size:8pt;border-top:1px solid #174a8c;padding-top:2mm;color:#333">This Apostille certifies only the authenticity of the signature, the capacity of the person who has signed the public document and the identity of the seal or stamp it bears. It does not certify the content of the document. To verify: apostille.example.org</div>{im(L.qr('ap'+no),'position:absolute;right:3mm;top:3mm;width:15mm')}</div>'''
    return L.html2pdf(h, f'{T}/ap{no}.pdf', '15mm')

# ------------------------------------------------------------------ union council certificates
def cert(name, ttl, ttlu, no, rows, issued, extra, key, col='#0b5e3c'):
    tr = ''.join(f'<tr><td class=l>{a}<td class=v>{b}<td class="ur vu">{c}<td class="ur lu">{d}</tr>' for a, b, c, d in rows)
    h = f'''<style>body{{font-family:'Liberation Sans';font-size:9.6pt;line-height:1.3}} table.m{{width:100%}} .m td{{border:.6px solid #9ab;padding:.8mm 2mm;vertical-align:middle}} .l{{width:35mm;color:#345;background:#f1f6f3}} .v{{width:54mm;font-weight:bold}} .vu{{width:50mm;font-size:10pt;line-height:1.85}} .lu{{font-size:9pt;line-height:1.85;background:#f1f6f3}}</style>
<div style="border:2.5px solid {col};padding:5mm"><table style="width:100%"><tr><td style="width:28mm">{im(L.qr('q'+no),'width:22mm')}</td><td class=c><b style="font-size:12pt">GOVERNMENT OF THE PUNJAB</b><br>Local Government &amp; Community Development Department<br><b>UNION COUNCIL BHOUN, TEHSIL &amp; DISTRICT CHAKWAL</b><div class=ur style="text-align:center;font-size:11pt;line-height:1.9">یونین کونسل بھون، تحصیل و ضلع چکوال</div></td><td style="width:28mm;text-align:center;font-size:8pt;color:{col}"><div style="border:1.5px solid {col};border-radius:50%;width:22mm;height:22mm;padding-top:6mm;margin:auto;line-height:1.2">CRMS<br>NADRA</div></td></tr></table>
<div style="background:{col};color:#fff;display:flex;justify-content:space-between;padding:1mm 4mm;align-items:center;margin:2mm 0"><b style="font-size:13pt">{ttl}</b><span class=ur style="font-size:14pt;line-height:1.9">{ttlu}</span></div>
<div style="display:flex;justify-content:space-between;margin:2mm 0"><span>CRMS No.: <b>{no}</b></span><span>Date of issue: <b>{issued}</b></span></div><table class=m>{tr}</table>{extra}
<div style="position:relative;height:38mm;margin-top:3mm"><div class="abs c" style="right:4mm;top:0">{im(ARSH(len(key)),'width:42mm')}<br>(Muhammad Arshad)<br><b>Secretary, Union Council Bhoun</b><div class=ur style="text-align:center;line-height:1.7">سیکرٹری یونین کونسل بھون</div></div>{im(UC(key),'position:absolute;left:56mm;top:0;width:35mm;transform:rotate(-7deg)')}<div class=abs style="left:0;bottom:0;font-size:8pt">Prepared by: operator UC Bhoun</div></div>
<div style="font-size:7.5pt;color:#555;border-top:1px solid #aaa">This certificate is computer generated from the Civil Registration Management System. Any alteration makes it void.</div></div>'''
    return L.fit(h, f'{T}/{name}.pdf', '14mm 15mm')
AP = lambda rel, relu: [('Applicant', 'Zubaida Begum', 'زبیدہ بیگم', 'درخواست دہندہ'), ('Applicant’s CNIC / relation', f'{GM}<br>{rel}', relu, 'شناختی کارڈ / رشتہ')]
def birth():
    return cert('birth', 'BIRTH REGISTRATION CERTIFICATE', 'پیدائش رجسٹریشن سرٹیفکیٹ', 'B00000-12-0046', AP('Grandmother', 'دادی')+[
     ('Name of child', 'Momina Rauf', 'مومنہ رؤف', 'بچے کا نام'), ('Gender / religion', 'Female / Islam', 'عورت / اسلام', 'جنس / مذہب'), ('Date of birth', '11-05-2012', nb('11-05-2012'), 'تاریخ پیدائش'), ('In words', 'Eleventh of May, Two Thousand and Twelve', 'گیارہ مئی دو ہزار بارہ', 'بحروف'), ('Place of birth', 'DHQ Hospital, Chakwal', 'ڈی ایچ کیو ہسپتال، چکوال', 'جائے پیدائش'),
     ('Father’s name', 'Abdul Rauf', 'عبدالرؤف', 'والد کا نام'), ('Father’s CNIC', FT, nb(FT), 'والد کا شناختی کارڈ نمبر'), ('Mother’s name', 'Nasreen Akhtar', 'نسرین اختر', 'والدہ کا نام'), ('Mother’s CNIC', MO, nb(MO), 'والدہ کا شناختی کارڈ نمبر'), ('Grandfather’s name', 'Muhammad Siddique', 'محمد صدیق', 'دادا کا نام'), ('Address', ADDR, ADDRU, 'پتہ'), ('Date of entry', '28-05-2012', nb('28-05-2012'), 'تاریخ اندراج')], '03-11-2025', '', 'b')
def death(who, bad=False):
    if who == 'f':
        r = [('Name of deceased', 'Abdul Rauf', 'عبدالرؤف', 'متوفی کا نام'), ('Gender / religion', 'Male / Islam', 'مرد / اسلام', 'جنس / مذہب'), ('CNIC of deceased', FT, nb(FT), 'متوفی کا شناختی کارڈ نمبر'), ('Father’s name', 'Muhammad Siddique', 'محمد صدیق', 'والد کا نام'), ('Mother’s name', 'Zubaida Begum', 'زبیدہ بیگم', 'والدہ کا نام'), ('Date of birth', '07-02-1980', nb('07-02-1980'), 'تاریخ پیدائش'), ('Date of death', '30-09-2019', nb('30-09-2019'), 'تاریخ وفات'), ('Cause / nature of death', 'Cardiac arrest / natural', 'دل کا دورہ / طبعی', 'وجہ وفات'), ('Place of death', 'DHQ Hospital, Chakwal', 'ڈی ایچ کیو ہسپتال، چکوال', 'جائے وفات'), ('Date of burial', '01-10-2019', nb('01-10-2019'), 'تاریخ تدفین'), ('Graveyard', 'Eidgah graveyard, Bhoun', 'قبرستان عیدگاہ، بھون', 'قبرستان'), ('Address', ADDR, ADDRU, 'پتہ'), ('Date of entry', '07-10-2019', nb('07-10-2019'), 'تاریخ اندراج')]
        return cert('df', 'DEATH REGISTRATION CERTIFICATE', 'وفات رجسٹریشن سرٹیفکیٹ', 'D00000-19-0027', AP('Mother', 'والدہ')+r, '03-11-2025', '', 'df', '#5a2a2a')
    bd = '13-03-2023' if bad else '15-03-2023'
    r = [('Name of deceased', 'Nasreen Akhtar', 'نسرین اختر', 'متوفیہ کا نام'), ('Gender / religion', 'Female / Islam', 'عورت / اسلام', 'جنس / مذہب'), ('CNIC of deceased', MO, nb(MO), 'متوفیہ کا شناختی کارڈ نمبر'), ('Father’s name', 'Ghulam Rasool', 'غلام رسول', 'والد کا نام'), ('Husband’s name', 'Abdul Rauf', 'عبدالرؤف', 'شوہر کا نام'), ('Date of birth', '19-12-1984', nb('19-12-1984'), 'تاریخ پیدائش'), ('Date of death', '14-03-2023', nb('14-03-2023'), 'تاریخ وفات'), ('Cause / nature of death', 'Illness / natural', 'علالت / طبعی', 'وجہ وفات'), ('Place of death', 'At home, Bhoun', 'گھر پر، بھون', 'جائے وفات'), ('Date of burial', bd, nb(bd), 'تاریخ تدفین'), ('Graveyard', 'Eidgah graveyard, Bhoun', 'قبرستان عیدگاہ، بھون', 'قبرستان'), ('Address', ADDR, ADDRU, 'پتہ'), ('Date of entry', '21-03-2023', nb('21-03-2023'), 'تاریخ اندراج')]
    return cert('dmx' if bad else 'dm', 'DEATH REGISTRATION CERTIFICATE', 'وفات رجسٹریشن سرٹیفکیٹ', 'D00000-23-0011', AP('Mother-in-law', 'ساس')+r, '03-11-2025', '', 'dm', '#5a2a2a')
def mrc():
    r = [('Name of groom', 'Abdul Rauf', 'عبدالرؤف', 'دولہا کا نام'), ('Groom’s CNIC', FT, nb(FT), 'شناختی کارڈ نمبر'), ('Groom’s father', 'Muhammad Siddique', 'محمد صدیق', 'دولہا کے والد'), ('Groom’s date of birth', '07-02-1980', nb('07-02-1980'), 'تاریخ پیدائش'), ('Name of bride', 'Nasreen Akhtar', 'نسرین اختر', 'دلہن کا نام'), ('Bride’s CNIC', MO, nb(MO), 'شناختی کارڈ نمبر'), ('Bride’s father', 'Ghulam Rasool', 'غلام رسول', 'دلہن کے والد'), ('Bride’s date of birth', '19-12-1984', nb('19-12-1984'), 'تاریخ پیدائش'), ('Date of marriage', '23-10-2009', nb('23-10-2009'), 'تاریخ نکاح'), ('Dower', 'Rs. 100,000', 'ایک لاکھ روپے', 'حق مہر'), ('Solemnised by', 'Qari Abdul Sattar', 'قاری عبدالستار', 'نکاح خواں'), ('Place', 'Bhoun, Tehsil & District Chakwal', 'بھون، تحصیل و ضلع چکوال', 'مقام نکاح'), ('Date of registration', '27-10-2009', nb('27-10-2009'), 'تاریخ اندراج')]
    return cert('mrc', 'MARRIAGE REGISTRATION CERTIFICATE', 'شادی رجسٹریشن سرٹیفکیٹ', 'M00000-09-0031', AP('Mother of groom', 'دولہا کی والدہ')+r, '04-11-2025', '', 'mrc', '#3c2f6b')

# ------------------------------------------------------------------ CRC (photo)
def crc():
    h = f'''<style>body{{font-family:'Liberation Sans';font-size:10.5pt}} .m td{{padding:2mm 3mm;border-bottom:1px dotted #789}} .ur{{line-height:1.8!important}}</style><div style="border:3px solid #1b5e20;background:linear-gradient(135deg,#f2f8ee,#e6f1ea);padding:6mm;height:200mm;position:relative">
<table style="width:100%"><tr><td style="width:30mm"><div style="width:22mm;height:22mm;border-radius:50%;background:#1b5e20;color:#fff;text-align:center;line-height:22mm;font-weight:bold">NADRA</div><td class=c><b style="font-size:14pt">GOVERNMENT OF PAKISTAN</b><br>National Database &amp; Registration Authority<br><b style="font-size:13pt;color:#1b5e20">CHILD REGISTRATION CERTIFICATE</b><div class=ur style="text-align:center;font-size:12pt">سرٹیفکیٹ اندراج اطفال ۱۸ سال سے کم عمر (ب فارم)</div><td style="width:32mm">{im(L.face('momina',220,280,veil=True),'width:27mm;border:1px solid #555')}</table>
<table class=m style="width:100%;margin-top:3mm"><tr><td style="width:44mm">Registration No.<td><b>{CH}</b><td class=ur>شناختی نمبر</tr><tr><td>Name<td><b>Momina Rauf</b><td class=ur>مومنہ رؤف</tr><tr><td>Gender<td><b>F</b><td class=ur>عورت</tr><tr><td>Date of Birth<td><b>11-05-2012</b><td class=ur>تاریخ پیدائش</tr><tr><td>Place of Birth<td><b>Chakwal, Pakistan</b><td class=ur>چکوال، پاکستان</tr><tr><td>Father<td><b>Abdul Rauf</b> &nbsp; {FT}<td class=ur>عبدالرؤف</tr><tr><td>Mother<td><b>Nasreen Akhtar</b> &nbsp; {MO}<td class=ur>نسرین اختر</tr><tr><td>Address<td>{ADDR}<td class=ur>{ADDRU}</tr></table>
<div style="display:flex;justify-content:space-between;margin-top:5mm"><span>Date of Issue: <b>15-06-2023</b></span><span>Date of Expiry: <b>10-05-2030</b></span></div>
{im(L.qr('crc',33,5),'position:absolute;left:8mm;bottom:5mm;width:22mm')}<div class="abs c" style="right:10mm;bottom:6mm">{im(L.sig('registrar-general-nadra',(20,20,20)),'width:40mm')}<br>Registrar General of Pakistan</div></div>'''
    L.html2pdf(h, T+'/crc.pdf', '14mm 16mm'); i = L.rasters(T+'/crc.pdf', 130)[0]; w, hh = i.size
    i = i.crop((0, 0, w, int(hh*.775))); L.photo(i, CL+'/04 B-Form (CRC) Momina.jpg', 'crc', q=70)

# ------------------------------------------------------------------ nikah nama
COLS = [('نام وارڈ / گاؤں، یونین کونسل، تحصیل و ضلع جس میں نکاح منعقد ہوا', 'بھون، یونین کونسل بھون، تحصیل و ضلع چکوال', 'Name of ward / village, union council, tehsil and district in which the marriage took place', 'Bhoun, Union Council Bhoun, Tehsil and District Chakwal'),
 ('دولہا اور اس کے والد کا نام مع سکونت', 'عبدالرؤف ولد محمد صدیق، سکنہ محلہ عیدگاہ، بھون، ضلع چکوال', 'Names of the bridegroom and his father with residence', 'Abdul Rauf son of Muhammad Siddique, resident of Mohallah Eidgah, Bhoun, District Chakwal'),
 ('دولہا کی تاریخ پیدائش / عمر', '07-02-1980 — عمر 29 سال', 'Date of birth / age of the bridegroom', '07-02-1980 – 29 years'),
 ('دلہن اور اس کے والد کا نام مع سکونت', 'نسرین اختر دختر غلام رسول، سکنہ محلہ قاضیاں، چکوال', 'Names of the bride and her father with residence', 'Nasreen Akhtar daughter of Ghulam Rasool, resident of Mohallah Qazian, Chakwal'),
 ('آیا دلہن کنواری، بیوہ یا مطلقہ ہے', 'کنواری', 'Whether the bride is a maiden, a widow or a divorcee', 'Maiden'),
 ('دلہن کی تاریخ پیدائش / عمر', '19-12-1984 — عمر 24 سال', 'Date of birth / age of the bride', '19-12-1984 – 24 years'),
 ('دلہن کے وکیل کا نام، ولدیت، سکونت اور دلہن سے رشتہ', 'محمد اسلم ولد غلام حیدر، سکنہ چکوال (ماموں)', 'Name of the vakil of the bride, his father’s name, residence and relationship with the bride', 'Muhammad Aslam son of Ghulam Haider, resident of Chakwal (maternal uncle)'),
 ('دلہن کے وکیل کے تقرر کے گواہان کے نام، ولدیت، سکونت اور دلہن سے رشتہ', '(1) طارق محمود ولد غلام رسول، سکنہ چکوال (بھائی)  (2) محمد یونس ولد اللہ دتہ، سکنہ چکوال (ہمسایہ)', 'Names of the witnesses to the appointment of the bride’s vakil, with fathers’ names, residence and relationship', '(1) Tariq Mahmood son of Ghulam Rasool, resident of Chakwal (brother) (2) Muhammad Younis son of Allah Ditta, resident of Chakwal (neighbour)'),
 ('دولہا کے وکیل کا نام، ولدیت اور سکونت', 'کوئی نہیں — دولہا نے خود قبول کیا', 'Name of the vakil of the bridegroom, father’s name and residence', 'None – the bridegroom accepted in person'),
 ('دولہا کے وکیل کے تقرر کے گواہان', 'کوئی نہیں', 'Witnesses to the appointment of the bridegroom’s vakil', 'None'),
 ('شادی کے گواہان کے نام، ولدیت اور سکونت', '(1) عبدالوحید ولد محمد صدیق، سکنہ بھون  (2) محمد نواز ولد شیر محمد، سکنہ بھون', 'Names of the witnesses to the marriage, fathers’ names and residence', '(1) Abdul Waheed son of Muhammad Siddique, resident of Bhoun (2) Muhammad Nawaz son of Sher Muhammad, resident of Bhoun'),
 ('تاریخ نکاح', '23-10-2009 بروز جمعہ', 'Date on which the marriage was contracted', '23-10-2009, Friday'),
 ('مہر کی رقم', 'مبلغ 100,000 روپے (ایک لاکھ روپے)', 'Amount of dower', 'Rs. 100,000 (one hundred thousand rupees)'),
 ('مہر میں سے کتنی رقم معجل ہے اور کتنی مؤجل', 'معجل 50,000 روپے، مؤجل 50,000 روپے', 'How much of the dower is prompt and how much deferred', 'Prompt Rs. 50,000; deferred Rs. 50,000'),
 ('آیا مہر کا کچھ حصہ شادی کے موقع پر ادا کیا گیا، اگر کیا گیا تو کتنا', '50,000 روپے بصورت طلائی زیورات ادا شد', 'Whether any portion of the dower was paid at the time of marriage, and if so, how much', 'Rs. 50,000 paid in the shape of gold ornaments'),
 ('آیا پورے مہر یا اس کے کسی حصہ کے عوض کوئی جائیداد دی گئی', 'نہیں', 'Whether any property was given in lieu of the whole or any portion of the dower', 'No'),
 ('خاص شرائط، اگر کوئی ہوں', 'دلہن کو تعلیم جاری رکھنے کی اجازت ہوگی', 'Special conditions, if any', 'The bride shall be allowed to continue her education'),
 ('آیا شوہر نے طلاق کا حق بیوی کو تفویض کر دیا ہے، اگر کیا ہے تو کن شرائط کے تحت', 'نہیں', 'Whether the husband has delegated the power of divorce to the wife, and if so, under what conditions', 'No'),
 ('آیا شوہر کے حق طلاق پر کسی قسم کی پابندی لگائی گئی ہے', 'نہیں', 'Whether the husband’s right of divorce is in any way curtailed', 'No'),
 ('آیا شادی کے موقع پر مہر، نان و نفقہ وغیرہ سے متعلق کوئی دستاویز تیار کی گئی', 'نہیں', 'Whether any document was drawn up at the time of marriage relating to dower, maintenance, etc.', 'No'),
 ('آیا دولہا کی پہلے سے کوئی بیوی موجود ہے، اور اگر ہے تو آیا ثالثی کونسل سے اجازت حاصل کی گئی', 'نہیں', 'Whether the bridegroom has any existing wife, and if so, whether the permission of the Arbitration Council was obtained', 'No'),
 ('ثالثی کونسل کے اجازت نامہ کا نمبر اور تاریخ', 'درکار نہیں', 'Number and date of the permission of the Arbitration Council', 'Not required'),
 ('نکاح خواں کا نام، ولدیت اور پتہ', 'قاری عبدالستار ولد حافظ محمد شریف، خطیب جامع مسجد بھون', 'Name, father’s name and address of the person by whom the marriage was solemnised', 'Qari Abdul Sattar son of Hafiz Muhammad Sharif, Khatib, Jamia Masjid Bhoun'),
 ('شادی کے اندراج کی تاریخ', '27-10-2009', 'Date of registration of the marriage', '27-10-2009'),
 ('فیس رجسٹریشن جو ادا کی گئی', '50 روپے', 'Registration fee paid', 'Rs. 50')]
import re
def uv(t): return re.sub(r'(\d[\d,\-]*)', r'<bdi dir=ltr>\1</bdi>', t)
def nikah():
    def tab(a, b): return '<table style="width:100%" class=nk>'+''.join(f'<tr><td class=n>{i+1}<td class="ur q">{COLS[i][0]}<td class="hv">{uv(COLS[i][1])}</tr>' for i in range(a, b))+'</table>'
    st = '''<style>.nk{direction:rtl}.nk td{border:1px solid #333;padding:.6mm 2mm;vertical-align:middle}.n{width:9mm;text-align:center;font-family:'Liberation Sans';font-size:10pt}.q{width:76mm;font-size:9.5pt;line-height:1.95}.hv{font-family:'Noto Naskh Arabic';direction:rtl;text-align:right;font-size:12.5pt;line-height:1.5;color:#1c2a70}</style>'''
    p1 = st+f'''<div class=ur style="text-align:center;font-size:22pt;line-height:1.8;font-weight:bold">نکاح نامہ</div><div class=ur style="text-align:center;font-size:10pt;line-height:1.8">فارم نمبر ۲ — زیر قاعدہ ۸ و ۱۰، قواعد مسلم عائلی قوانین ۱۹۶۱ء</div><div style="direction:rtl;display:flex;justify-content:space-between;margin:1mm 0 2mm" class=ur><span>رجسٹر نمبر: <b class=hv>7</b></span><span>صفحہ / سیریل نمبر: <b class=hv>31</b></span><span>یونین کونسل: <b class=hv>بھون</b></span></div>{tab(0,12)}<div style="font-size:9pt;margin-top:2mm;text-align:center">1 / 2</div>'''
    def sg(k, t): return f'<td style="text-align:center;padding:1mm;width:25%">{im(L.sig(k,(20,25,60)),"width:30mm")}<div class=ur style="text-align:center;font-size:9pt;line-height:1.8">{t}</div></td>'
    p2 = st+tab(12, 25)+f'''<table style="width:100%;direction:rtl;margin-top:2mm"><tr>{sg('abdul-rauf','دستخط دولہا')}{sg('nasreen-akhtar','دستخط دلہن')}{sg('aslam-vakil','دستخط وکیل دلہن')}{sg('tariq-mahmood','گواہ تقرر وکیل (1)')}</tr><tr>{sg('younis','گواہ تقرر وکیل (2)')}{sg('abdul-waheed','گواہ شادی (1)')}{sg('nawaz','گواہ شادی (2)')}{sg('qari-sattar','نکاح خواں / نکاح رجسٹرار')}</tr></table>
<div style="position:relative;height:34mm">{im(L.seal('NIKAH REGISTRAR','UNION COUNCIL BHOUN',['CHAKWAL'],(110,40,110)),'position:absolute;left:18mm;top:0;width:31mm')}<div class=abs style="right:0;top:1mm;width:100mm;border:1.2px solid #345;padding:2mm 3mm;font-family:'Liberation Sans';font-size:9pt;line-height:1.45"><b>CERTIFIED TRUE COPY</b> of the entry at serial No. 31, register No. 7<br>Dated: <span class=hw>04-11-2025</span><br>{im(ARSH(8),'width:30mm')} Secretary, Union Council Bhoun{im(UC('nk'),'position:absolute;right:1mm;bottom:.5mm;width:20mm')}</div></div><div style="font-size:9pt;text-align:center">2 / 2</div>'''
    return join([L.fit(p1, T+'/nk1.pdf', '12mm 13mm'), L.fit(p2, T+'/nk2.pdf', '10mm 13mm'), apostille('4124', 'Muhammad Arshad', 'Secretary, Union Council', 'Union Council Bhoun, District Chakwal', 'nk')], T+'/nikah.pdf')

import docx
from docx.shared import Pt, Mm
from docx.enum.text import WD_ALIGN_PARAGRAPH as WA
def D(fs, font, l=22, r=20, top=20):
    d = docx.Document(); st = d.styles['Normal']; st.font.name = font; st.font.size = Pt(fs); st.paragraph_format.space_after = Pt(5)
    sc = d.sections[0]; sc.page_width, sc.page_height = Mm(210), Mm(297); sc.left_margin = Mm(l); sc.right_margin = Mm(r); sc.top_margin = Mm(top); sc.bottom_margin = Mm(16); return d
def P(c, t, a=None, b=False, fs=None):
    p = c.add_paragraph()
    for k, part in enumerate(t.split('**')):
        x = p.add_run(part); x.bold = b or k % 2 == 1
        if fs: x.font.size = Pt(fs)
    if a: p.alignment = {'c': WA.CENTER, 'r': WA.RIGHT, 'j': WA.JUSTIFY}[a]
    return p
def pic(p, img, w):
    f = f'{T}/pic{abs(hash(img.tobytes()))%99999}.png'; img.save(f); p.add_run().add_picture(f, width=Mm(w))

def translation():
    d = D(10, 'Carlito'); P(d, 'ENGLISH TRANSLATION FROM URDU', 'c', True, 13)
    P(d, 'NIKAH NAMA (Marriage Deed)', 'c', True, 14); P(d, 'Form No. II – under rules 8 and 10 of the Muslim Family Laws Rules, 1961', 'c')
    P(d, 'Register No. 7\t\tSerial No. 31\t\tUnion Council: Bhoun', 'c')
    t = d.add_table(0, 3); t.style = 'Table Grid'; t.autofit = False
    for col, w in zip(t.columns, (9, 84, 75)): col.width = Mm(w)
    for i, c in enumerate(COLS):
        row = t.add_row(); r = row.cells; row._tr.get_or_add_trPr().append(docx.oxml.OxmlElement('w:cantSplit'))
        for cell, w, v in zip(r, (9, 84, 75), (str(i+1), c[2], c[3])):
            cell.width = Mm(w); p = cell.paragraphs[0]; p.paragraph_format.space_after = Pt(1); x = p.add_run(v); x.font.size = Pt(9.5); x.bold = w == 75
    P(d, '')
    P(d, 'Signed by: the bridegroom; the bride; the vakil of the bride; two witnesses to the appointment of the vakil; two witnesses to the marriage; the person who solemnised the marriage, who is also the Nikah Registrar (round seal: NIKAH REGISTRAR – UNION COUNCIL BHOUN – CHAKWAL).', 'j')
    P(d, 'Endorsement (in English): CERTIFIED TRUE COPY of the entry at serial No. 31, register No. 7, dated 04-11-2025, signed by the Secretary, Union Council Bhoun, with round seal.', 'j')
    b = d.add_table(1, 1); b.style = 'Table Grid'; c = b.rows[0].cells[0]; c.paragraphs[0].add_run('TRANSLATOR’S CERTIFICATE').bold = True
    P(c, 'I, Farzana Kausar, M.A. (English), University of the Punjab, translator of Urdu and English for fourteen years, of Office No. 6, Talagang Road, Chakwal, Pakistan, telephone 0000-0000000, certify that I am competent to translate from Urdu into English and that the above is a complete and accurate translation of the certified copy dated 04-11-2025 of the nikah nama of Abdul Rauf and Nasreen Akhtar.', 'j')
    p = P(c, 'Chakwal, 10 November 2025\t\t\t'); pic(p, L.sig('farzana-kausar', (20, 40, 90)), 38); pic(p, L.stamp(['FARZANA KAUSAR', 'TRANSLATOR', 'CHAKWAL'], (110, 30, 90), 24), 30)
    P(c, 'Farzana Kausar – Translator', 'r')
    f = d.sections[0].footer.paragraphs[0]; f.alignment = WA.CENTER; f.add_run('Translation of nikah nama, serial No. 31 – Farzana Kausar, Translator').font.size = Pt(8)
    d.save(T+'/nktr.docx'); L.docx2pdf(T+'/nktr.docx', T); return T+'/nktr.pdf'

# ------------------------------------------------------------------ FRC (reportlab)
from reportlab.pdfgen import canvas as C
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors
from reportlab.platypus import Table, TableStyle, Paragraph, SimpleDocTemplate, Spacer
from reportlab.lib.styles import ParagraphStyle as PS
def frc():
    c = C.Canvas(f'{CL}/10 FRC (by birth) Rubina Akhtar.pdf', pagesize=A4); W, H = A4
    c.setFillColorRGB(.05, .35, .2); c.rect(0, H-86, W, 86, fill=1, stroke=0); c.setFillColorRGB(1, 1, 1); c.setFont('Helvetica-Bold', 17); c.drawString(40, H-40, 'NADRA'); c.setFont('Helvetica', 9.5); c.drawString(40, H-56, 'National Database & Registration Authority'); c.drawString(40, H-69, 'Ministry of Interior, Government of Pakistan')
    c.setFont('Helvetica-Bold', 15); c.drawRightString(W-40, H-44, 'FAMILY REGISTRATION CERTIFICATE'); c.setFont('Helvetica', 11); c.drawRightString(W-40, H-62, '(By Birth)')
    c.setFillColorRGB(0, 0, 0); y = H-120
    for a, b, cc, d in (('Certificate No.', '0000-0000-0717', 'Date of issue', '24-11-2025'), ('Applicant', 'Rubina Akhtar', 'Identity No. (NICOP)', SP), ('Father’s name', 'Ghulam Rasool', 'Mother’s name', 'Sakina Bibi'), ('Country of stay', 'Australia', 'Date of birth', '03-08-1979')):
        c.setFont('Helvetica', 9); c.setFillColorRGB(.35, .35, .35); c.drawString(40, y, a); c.drawString(310, y, cc); c.setFillColorRGB(0, 0, 0); c.setFont('Helvetica-Bold', 10.5); c.drawString(130, y, b); c.drawString(415, y, d); y -= 22
    c.setFont('Helvetica', 9.5); y -= 8; c.drawString(40, y, 'According to the record of the Authority the family of the applicant (by birth) consists of the following members:')
    t = Table([['S.No.', 'Name', 'Relation with applicant', 'Identity No.', 'Date of birth'], ['1', 'Ghulam Rasool', 'Father', GF, '10-06-1950'], ['2', 'Sakina Bibi', 'Mother', '00000-0000174-8', '22-04-1955'], ['3', 'Rubina Akhtar', 'Self', SP, '03-08-1979'], ['4', 'Tariq Mahmood', 'Brother', '00000-0000186-1', '26-01-1982'], ['5', 'Nasreen Akhtar', 'Sister', MO, '19-12-1984']], colWidths=[40, 130, 120, 125, 100], rowHeights=26)
    t.setStyle(TableStyle([('BACKGROUND', (0, 0), (-1, 0), colors.Color(.85, .92, .87)), ('FONT', (0, 0), (-1, 0), 'Helvetica-Bold', 9.5), ('FONT', (0, 1), (-1, -1), 'Helvetica', 10), ('LINEBELOW', (0, 0), (-1, -1), .5, colors.grey), ('VALIGN', (0, 0), (-1, -1), 'MIDDLE')])); t.wrapOn(c, 500, 400); t.drawOn(c, 40, y-176)
    y -= 206; c.setFont('Helvetica-Bold', 9.5); c.drawString(40, y, 'Total members: 5'); c.setFont('Helvetica', 8.5)
    for l in ('1. This certificate is issued on the request of the applicant on the basis of the data held by the Authority on the date of issue.', '2. It is digitally generated and may be verified by the QR code. It does not require a signature in ink.'): y -= 16; c.drawString(40, y, l)
    L.cimg(c, L.qr('frc', 37, 4).convert('RGB'), 40, y-130, 105); L.cimg(c, L.sig('registrar-general-nadra', (20, 20, 20)), 390, y-90, 110); c.setFont('Helvetica', 9.5); c.drawCentredString(445, y-102, 'Registrar General of Pakistan')
    c.setFont('Helvetica', 7.5); c.setFillColorRGB(.4, .4, .4); c.drawCentredString(W/2, 30, 'Page 1 of 1'); c.save()

# ------------------------------------------------------------------ guardian court
JS = lambda t=0: L.sig('shahid-bashir-judge', (20, 20, 70), take=t)
def order(bad=False):
    leave = ('Under section 26 of the Act leave is granted to the guardian to send the minor to Australia <b>on a visit to her maternal aunt, Mst. Rubina Akhtar, for a period not exceeding sixty (60) days</b>. The guardian shall produce the minor before this Court within fifteen days of her return.' if bad else
             'Under section 26 of the Act leave is granted to the guardian to remove the minor from the jurisdiction of this Court <b>to Australia for permanent residence with her maternal aunt, Mst. Rubina Akhtar</b>, and to sign all applications for a passport and visa on her behalf.')
    head = lambda n: f'<div style="font-size:10pt;color:#333;border-bottom:1px solid #777;margin-bottom:5mm">Guardian Petition No. 47 of 2025 – Zubaida Begum vs. General Public<span style="float:right">Page {n} of 3</span></div>'
    p = lambda x, last=False: f'<div style="position:relative;height:252mm;{"" if last else "break-after:page"}">{x}</div>'
    st = '<style>body{font-size:12.5pt;line-height:1.58} p{margin:2.6mm 0;text-align:justify}</style>'
    a = head(1)+f'''<div class="c b u">IN THE COURT OF MR. SHAHID BASHIR,<br>GUARDIAN JUDGE, CHAKWAL</div>
<table style="width:100%;margin:4mm 0"><tr><td>Guardian Petition No.<td><b>47 of 2025</b></tr><tr><td>Date of institution<td><b>12.05.2025</b></tr><tr><td>Date of decision<td><b>19.09.2025</b></tr></table>
<p>Mst. Zubaida Begum widow of Muhammad Siddique, CNIC No. {GM}, resident of {ADDR.replace('&','and')}. <span style="float:right"><b>(Petitioner)</b></span></p><div class="c b">VERSUS</div><p>General Public. <span style="float:right"><b>(Respondent)</b></span></p>
<p class=b>PETITION UNDER SECTIONS 7, 10 AND 26 OF THE GUARDIANS AND WARDS ACT, 1890, IN RESPECT OF THE PERSON OF MINOR MOMINA RAUF.</p><p>Present: Petitioner in person with Raja Kamran Aslam, Advocate.</p><div class="c b u">ORDER</div>
<p>1.&emsp;The petitioner is the paternal grandmother of Momina Rauf, born on 11.05.2012 (the minor). It is her case that Abdul Rauf, father of the minor, died on 30.09.2019 and Nasreen Akhtar, her mother, on 14.03.2023, and that since then the minor has been living with her. The petitioner, being old, seeks her appointment as guardian of the person of the minor and leave of the Court in regard to the minor’s going to her maternal aunt in Australia.</p>'''
    b = head(2)+'''<p>2.&emsp;Notice to the general public was published in the daily “Dhanni Times” of 03.06.2025. Nobody appeared and the general public was proceeded against ex parte on 24.06.2025.</p>
<p>3.&emsp;The near relatives of the minor were called. Ghulam Rasool, maternal grandfather, and Abdul Waheed, paternal uncle, appeared on 08.07.2025 and recorded their statements that they have no objection to the acceptance of the petition.</p>
<p>4.&emsp;In evidence the petitioner appeared as PW-1 and Abdul Waheed as PW-2. The following documents were tendered:-</p>
<table border=1 cellpadding=4 style="width:88%;margin:auto;font-size:11.5pt"><tr class=b><td>Exhibit<td>Document</tr><tr><td>Ex. P-1<td>Birth registration certificate of the minor</tr><tr><td>Ex. P-2<td>Death certificate of Abdul Rauf</tr><tr><td>Ex. P-3<td>Death certificate of Nasreen Akhtar</tr><tr><td>Ex. P-4<td>Nikah nama of the parents</tr><tr><td>Ex. P-5<td>CNIC of the petitioner</tr><tr><td>Mark-A<td>Letter of Mst. Rubina Akhtar from Perth</tr></table>
<p>5.&emsp;The minor, who is thirteen years of age and studies in the eighth class, was heard in chamber on 09.09.2025. She is intelligent enough to form a preference. She is attached to the petitioner and wishes to live with her aunt.</p>
<p>6.&emsp;The evidence has gone unrebutted. The relationship and the deaths of both parents stand proved by Ex. P-1 to Ex. P-4. The petitioner has no interest adverse to that of the minor. Under section 17 of the Act the welfare of the minor is the paramount consideration, and her welfare lies in the acceptance of the petition. The minor owns no property and no order as to property is called for.</p>'''
    c = head(3)+f'''<p>7.&emsp;For the reasons given above the petition is accepted in the following terms:-</p>
<p style="margin-left:10mm">(a)&emsp;Mst. Zubaida Begum is appointed guardian of the person of the minor Momina Rauf under section 7 of the Guardians and Wards Act, 1890.</p><p style="margin-left:10mm">(b)&emsp;{leave}</p>
<p style="margin-left:10mm">(c)&emsp;The guardian shall furnish a bond in the sum of Rs. 200,000/- with one surety in the like amount and shall keep this Court informed of the address of the minor.</p>
<p>8.&emsp;On furnishing of the bond a certificate of guardianship shall be issued. File be consigned to the record room after completion.</p>
<table style="width:100%;margin-top:3mm"><tr><td style="vertical-align:bottom"><b>Announced:</b><br>19.09.2025</td><td>{im(L.seal('GUARDIAN JUDGE','CHAKWAL',['SEAL OF','THE COURT'],(40,60,140)),'width:32mm')}</td><td class=c>{im(JS(),'width:48mm')}<br><b>(Shahid Bashir)</b><br>Guardian Judge, Chakwal</td></tr></table>
<p style="font-size:11.5pt">Certified that this order consists of three pages, each of which has been dictated, read, corrected and signed by me.</p><div class=r>{im(JS(3),'width:36mm')}<br><b>Guardian Judge, Chakwal</b></div>
<div style="border:1.2px solid #333;padding:2mm 4mm;margin-top:3mm;font-size:10.5pt;line-height:1.5;position:relative;width:158mm"><b>COPYING AGENCY, DISTRICT COURTS, CHAKWAL</b> – Certified to be true copy<br>Application No. <span class=hw>1906</span> presented on <span class=hw>22-09-2025</span> &nbsp; Copy ready on <span class=hw>01-10-2025</span><br>Delivered on <span class=hw>02-10-2025</span> &nbsp; Pages <span class=hw>3</span> &nbsp; Fee Rs. <span class=hw>30</span><br>{im(L.sig('imran-sarwar',(20,60,60)),'width:34mm')}(Imran Sarwar) Superintendent{im(L.seal('DISTRICT & SESSIONS COURT','CHAKWAL',['COPYING','AGENCY'],(120,40,60)),'position:absolute;right:2mm;bottom:1mm;width:25mm')}</div>'''
    ini = f'<div class=abs style="right:0;bottom:2mm">{im(JS(5),"width:30mm")}</div>'
    n = 'x' if bad else ''
    L.html2pdf(st+p(a+ini)+p(b+ini)+p(c, True), f'{T}/ord0{n}.pdf', '18mm 20mm 20mm 30mm'); assert L.npages(f'{T}/ord0{n}.pdf') == 3
    return join([f'{T}/ord0{n}.pdf', apostille('4126', 'Imran Sarwar', 'Superintendent, Copying Agency', 'District & Sessions Court, Chakwal', 'or')], f'{T}/ord{n}.pdf')
def gcert():
    h = f'''<div style="border:6px double #4a3b16;padding:9mm 11mm;height:250mm;position:relative"><div class="c b" style="font-size:14pt">IN THE COURT OF THE GUARDIAN JUDGE, CHAKWAL</div><div class="c b" style="font-size:21pt;margin:7mm 0 2mm;color:#4a3b16">CERTIFICATE OF GUARDIANSHIP</div><div class=c>(Section 7 of the Guardians and Wards Act, 1890)</div>
<p style="margin-top:8mm">Guardian Petition No. <b>47 of 2025</b><span style="float:right">Decided on <b>19.09.2025</b></span></p>
<p class=j style="line-height:1.9">It is hereby certified that <b>Mst. Zubaida Begum</b> widow of Muhammad Siddique, CNIC No. {GM}, resident of {ADDR.replace('&','and')}, has been appointed guardian of the <b>person</b> of the minor named below by the order of this Court dated 19.09.2025, on the terms set out in that order. The bond with one surety in the sum of Rs. 200,000/- was furnished on 25.09.2025 and has been accepted.</p>
<table border=1 cellpadding=6 style="width:100%;margin:4mm 0"><tr class=b><td>Name of minor<td>Parentage<td>Date of birth<td>Residence</tr><tr><td>Momina Rauf<td>Daughter of Abdul Rauf (deceased) and Nasreen Akhtar (deceased)<td>11.05.2012<td>Bhoun, Tehsil and District Chakwal</tr></table>
<p class=j>Given under my hand and the seal of the Court this <span class=hw>26th</span> day of <span class=hw>September, 2025</span>.</p>
<div class="abs c" style="right:14mm;bottom:48mm">{im(JS(7),'width:52mm')}<br><b>(Shahid Bashir)</b><br>Guardian Judge, Chakwal</div>{im(L.seal('GUARDIAN JUDGE','CHAKWAL',['SEAL OF','THE COURT'],(40,60,140),key='g2'),'position:absolute;left:22mm;bottom:42mm;width:42mm')}</div>'''
    return L.fit(h, T+'/gcert.pdf', '16mm 18mm')

def cniccard():
    W, H = 1010, 640; c = Image.new('RGB', (W, H), (226, 238, 230)); d = ImageDraw.Draw(c); B, N = L.F(L.LIB+'Sans-Bold.ttf', 30), L.F(L.LIB+'Sans-Regular.ttf', 22); g = (70, 90, 70)
    for k in range(0, W, 22): d.line([k, 90, k+200, H], fill=(214, 230, 220), width=4)
    d.rectangle([0, 0, W, 84], fill=(30, 105, 70)); d.text((28, 14), 'PAKISTAN', font=L.F(L.LIB+'Sans-Bold.ttf', 34), fill='white'); d.text((230, 20), 'National Identity Card', font=B, fill='white')
    for x, y, a, b in ((40, 104, 'Name', 'Zubaida Begum'), (40, 190, 'Husband Name', 'Muhammad Siddique'), (40, 280, 'Gender', 'F'), (240, 280, 'Country of Stay', 'Pakistan'), (40, 370, 'Identity Number', GM), (420, 370, 'Date of Birth', '01.01.1955'), (40, 460, 'Date of Issue', '15.02.2019'), (420, 460, 'Date of Expiry', 'Lifetime')): d.text((x, y), a, font=N, fill=g); d.text((x, y+28), b, font=B, fill='black')
    c.paste(L.face('zubaida', 250, 320), (730, 110)); m = L.thumb('zub', s=70); c.paste(m, (300, 540), m); d.text((40, 560), 'Holder’s thumb', font=N, fill=g); d.rectangle([0, 0, W-1, H-1], outline=(60, 90, 70), width=4); return c
def consent(bad=False):
    dep = (f'''{im(L.sig('abdul-waheed',(20,25,60)),'width:44mm')}<br><b>DEPONENT</b><br>for Zubaida Begum<br>Abdul Waheed (son)''' if bad else f'''{im(L.thumb('zub'),'width:19mm')}<br>L.T.I. of<br><b>DEPONENT</b><br>Zubaida Begum''')
    h = f'''<style>body{{font-size:11.6pt;line-height:1.5}} p{{margin:1.6mm 0}}</style><div style="border:2px solid #375;height:48mm;padding:4mm 6mm;font-family:'Liberation Sans';font-size:9.5pt;background:#f3f8f2;position:relative;line-height:1.5"><b style="font-size:14pt;color:#264">E-STAMP – GOVERNMENT OF THE PUNJAB</b><br>ID: PB-CKL-0000000377 &nbsp; Type: Low Denomination &nbsp; Amount: <b>Rs. 300/-</b><br>Description: AFFIDAVIT – 4<br>Applicant: Zubaida Begum [{GM}]<br>Issue date: 12-Jan-2026 09:41 AM &nbsp; Delisted on / validity: 19-Jan-2026<br>Vendor: Nasir Stamp Vendor, District Courts, Chakwal{im(L.qr('es'),'position:absolute;right:5mm;top:5mm;width:24mm')}</div>
<div class="c b u" style="font-size:14pt;margin:4mm 0">AFFIDAVIT OF CONSENT</div>
<p class=j>I, <b>Zubaida Begum</b> widow of Muhammad Siddique, aged 71 years, CNIC No. {GM}, resident of {ADDR.replace('&','and')}, do hereby solemnly affirm and declare as under:-</p>
<ol class=j style="margin:0;padding-left:8mm"><li>That I am the paternal grandmother of Momina Rauf, born on 11.05.2012, Child Registration No. {CH}, Passport No. ZZ0004187.<li>That her father Abdul Rauf, who was my son, died on 30.09.2019 and her mother Nasreen Akhtar died on 14.03.2023.<li>That I have been appointed guardian of her person by the Guardian Judge, Chakwal by order dated 19.09.2025 in Guardian Petition No. 47 of 2025. The certificate of guardianship was issued on 26.09.2025.<li>That by reason of my age and illness I am unable to bring up the child any longer. No other relative in Pakistan is in a position to do so.<li>That I consent to the grant of an Australian visa (subclass 117, Orphan Relative) to her and to her living permanently with her maternal aunt, Rubina Akhtar, at Unit 4, 27 Marri Court, Thornlie WA 6108, Australia. The leave of the Court for this has been obtained.<li>That Momina Rauf has never been married, engaged or in a de facto relationship.</ol>
<div style="position:relative;height:42mm"><div class="abs c" style="right:4mm;top:0;line-height:1.3">{dep}</div><div class=abs style="left:0;top:2mm;width:100mm"><b>Verification:</b> Verified on oath at Chakwal on this <span class=hw>12th</span> day of <span class=hw>January 2026</span> that the contents of the above affidavit are true to the best of my knowledge and belief.</div></div>
<div class=ur style="font-size:11.5pt;line-height:2;border:1px solid #888;padding:1mm 4mm">مندرجہ بالا بیان حلفی مسماۃ زبیدہ بیگم کو اردو میں پڑھ کر سنایا اور سمجھایا گیا، جسے انہوں نے سن اور سمجھ کر درست تسلیم کیا۔</div>
<div style="position:relative;height:38mm;margin-top:2mm">{im(L.seal('NOTARY PUBLIC','CHAKWAL – PUNJAB',['GHAZANFAR ALI','ADVOCATE','Regn. 0000'],(150,30,40)),'position:absolute;left:24mm;top:0;width:36mm')}<div class=abs style="left:72mm;top:2mm"><b>ATTESTED</b> – S. No. <span class=hw>214</span> &nbsp; Date <span class=hw>12-01-2026</span><br>{im(L.sig('ghazanfar-notary',(20,40,40)),'width:44mm')}<br>Malik Ghazanfar Ali, Advocate, Notary Public, Chakwal</div></div>'''
    n = 'x' if bad else ''; a = L.fit(h, f'{T}/con{n}.pdf', '14mm 18mm 12mm 26mm')
    b = L.html2pdf(f'''<div class="c" style="margin-top:20mm"><b class=u>COPY OF CNIC OF THE DEPONENT</b><br><br>{im(cniccard(),'width:112mm;border-radius:4mm')}</div><div style="margin:16mm 0 0 30mm">{im(L.stamp(['ATTESTED','NOTARY PUBLIC, CHAKWAL'],(150,30,40),26),'width:54mm;transform:rotate(-3deg)')}{im(L.sig('ghazanfar-notary',(20,40,40),take=2),'width:40mm')}<br>12-01-2026</div>''', T+'/conid.pdf', '16mm 18mm')
    return join([a, b], f'{T}/consent{n}.pdf')

# ------------------------------------------------------------------ passport
def passport():
    def ck(s):
        v = lambda ch: int(ch) if ch.isdigit() else 0 if ch == '<' else ord(ch)-55
        return str(sum(v(c)*(7, 3, 1)[i % 3] for i, c in enumerate(s)) % 10)
    no, dob, exp, pn = 'ZZ0004187', '120511', '301209', '0000000006428<'
    l1 = 'P<PAKRAUF<<MOMINA'.ljust(44, '<'); l2 = no+ck(no)+'PAK'+dob+ck(dob)+'F'+exp+ck(exp)+pn+ck(pn); l2 += ck(no+ck(no)+dob+ck(dob)+exp+ck(exp)+pn+ck(pn)); assert len(l2) == 44
    W, H = 1500, 1060; c = Image.new('RGB', (W, H), (232, 240, 228)); d = ImageDraw.Draw(c)
    import math
    for k in range(0, H, 14): d.line([(x, k+10*math.sin(x/60+k/40)) for x in range(0, W, 12)], fill=(214, 228, 214), width=2)
    N, B = L.F(L.LIB+'Sans-Regular.ttf', 21), L.F(L.LIB+'Sans-Bold.ttf', 31); g = (60, 90, 75)
    d.text((60, 26), 'ISLAMIC REPUBLIC OF PAKISTAN', font=L.F(L.LIB+'Sans-Bold.ttf', 38), fill=(20, 80, 50)); d.text((1080, 30), 'PASSPORT', font=L.F(L.LIB+'Sans-Bold.ttf', 34), fill=(20, 80, 50)); d.text((1290, 22), 'پاسپورٹ', font=L.F(L.NASTA, 30), fill=(20, 80, 50), direction='rtl', language='ur')
    c.paste(L.face('momina', 360, 460), (60, 130)); q = L.face('momina', 130, 166).convert('L'); c.paste(q.convert('RGB'), (1310, 600))
    for x, y, a, b in ((470, 110, 'Type', 'P'), (640, 110, 'Country Code', 'PAK'), (960, 110, 'Passport Number', no), (470, 200, 'Surname', 'RAUF'), (470, 290, 'Given Names', 'MOMINA'), (470, 380, 'Nationality', 'PAKISTANI'), (960, 380, 'Citizenship Number', CH), (470, 470, 'Date of Birth', '11 MAY 2012'), (960, 470, 'Sex', 'F'), (470, 560, 'Place of Birth', 'CHAKWAL, PAK'), (960, 560, 'Father Name', 'ABDUL RAUF'), (470, 650, 'Date of Issue', '10 DEC 2025'), (960, 650, 'Issuing Authority', 'PAKISTAN'), (470, 740, 'Date of Expiry', '09 DEC 2030'), (960, 740, 'Tracking Number', '00000004187')): d.text((x, y), a, font=N, fill=g); d.text((x, y+28), b, font=B, fill='black')
    d.text((60, 700), 'Holder’s signature', font=N, fill=g); m = L.sig('momina-rauf', (20, 20, 20)).resize((300, 107)); c.paste(m, (60, 610), m)
    d.rectangle([0, 860, W, H], fill=(246, 248, 244)); f = L.F('/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf', 52)
    for k, l in enumerate((l1, l2)):
        for i, ch in enumerate(l): d.text((42+i*32.3, 885+k*78), ch, font=f, fill=(15, 15, 15))
    L.photo(c, CL+'/14 IMG_20260105 passport momina.jpg', 'pass', bg=(96, 84, 78), rot=.9, q=76)

def school():
    h = f'''<style>body{{font-family:'Liberation Serif';font-size:12.5pt;line-height:1.7}}</style><table style="width:100%"><tr><td style="width:26mm"><div style="border:2px solid #823;border-radius:50%;width:22mm;height:22mm;text-align:center;padding-top:6mm;font-size:8pt;line-height:1.2;color:#823">GGHS<br>BHOUN</div><td class=c><b style="font-size:17pt;color:#823">GOVT. GIRLS HIGH SCHOOL BHOUN</b><br>Tehsil &amp; District Chakwal – EMIS 00000000<div class=ur style="text-align:center;font-size:13pt;line-height:1.8">گورنمنٹ گرلز ہائی سکول بھون، ضلع چکوال</div></table><hr style="border:1px solid #823">
<div>Ref. No. 09/GGHS/26 <span style="float:right">Date: 15-01-2026</span></div><div class="c b u" style="font-size:15pt;margin:8mm">TO WHOM IT MAY CONCERN</div>
<p class=j>It is certified that <b>Momina Rauf</b> daughter of <b>Abdul Rauf (late)</b> is a regular student of this school. The following particulars are taken from the admission and withdrawal register:</p>
<table style="margin:0 0 0 12mm" cellpadding=3><tr><td>Admission No. and date<td>: 1123, 04-04-2022</tr><tr><td>Date of birth<td>: 11-05-2012 (Eleventh May Two Thousand Twelve)</tr><tr><td>Present class<td>: 8th (session 2025-26)</tr><tr><td>Guardian<td>: Zubaida Begum (grandmother)</tr><tr><td>Conduct<td>: Good</tr></table>
<p class=j>This certificate is issued at the request of her guardian in connection with the girl’s proposed migration to Australia.</p>
<div style="position:relative;height:50mm;margin-top:8mm"><div class="abs c" style="right:0">{im(L.sig('headmistress-bhoun',(20,20,90)),'width:46mm')}<br>(Tahira Parveen)<br><b>Headmistress</b></div>{im(L.seal('GOVT GIRLS HIGH SCHOOL','BHOUN (CHAKWAL)',['HEAD','MISTRESS'],(110,40,120)),'position:absolute;left:54mm;top:0;width:36mm')}</div>'''
    return L.fit(h, CL+'/15 school certificate.pdf', '20mm 22mm')

def statdec(bad=False, out=None):
    dob = '5 November 2012' if bad else '11 May 2012'
    st = '<style>body{font-family:Carlito;font-size:11.5pt;line-height:1.42} .f{border:1px solid #444;padding:1.5mm 3mm;margin:1mm 0 3mm;min-height:8mm} .s{font-size:9pt;color:#444} p{margin:1.6mm 0}</style>'
    h = st+f'''<div style="display:flex;justify-content:space-between;border-bottom:2px solid #000"><div><b>Commonwealth of Australia</b><br><span style="font-size:20pt;font-weight:bold">STATUTORY DECLARATION</span></div><div style="align-self:end"><i>Statutory Declarations Act 1959</i></div></div>
<div class=s style="margin-top:3mm">1&ensp;Insert the name, address and occupation of person making the declaration</div><div class=f>I, <b>RUBINA AKHTAR</b>, of Unit 4, 27 Marri Court, Thornlie WA 6108, registered nurse,</div>
<p>make the following declaration under the <i>Statutory Declarations Act 1959</i>:</p><div class=s>2&ensp;Set out matter declared to in numbered paragraphs</div>
<div class=f style="padding:3mm 5mm"><ol style="padding-left:6mm;margin:0"><li style="margin-bottom:2mm">I was born on 3 August 1979 in Chakwal, Pakistan. I am the daughter of Ghulam Rasool and Sakina Bibi. I became an Australian citizen on 26 January 2017 and hold Australian passport ZZ0005530. I have lived in Western Australia since 2011.
<li style="margin-bottom:2mm">I sponsor my niece <b>MOMINA RAUF</b>, born {dob} in Chakwal, for an Orphan Relative (subclass 117) visa. Her mother, Nasreen Akhtar, born 19 December 1984, was my younger sister. We have the same father and mother, as the Family Registration Certificate issued by NADRA on 24 November 2025 shows.
<li style="margin-bottom:2mm">My sister married Abdul Rauf on 23 October 2009. Momina is their only child. Abdul Rauf died on 30 September 2019 and my sister died on 14 March 2023.
<li style="margin-bottom:2mm">Since her mother’s death Momina has lived in Bhoun with her paternal grandmother, Zubaida Begum, who is 71 years old. The Guardian Judge at Chakwal appointed Zubaida Begum guardian of Momina’s person on 19 September 2025 (Guardian Petition No. 47 of 2025) and gave leave for Momina to live permanently with me in Australia.
<li style="margin-bottom:2mm">My parents are 75 and 70 years old. My father has a heart condition and my mother, who has lost most of her sight, depends on him. My brother Tariq Mahmood works in Oman and his family lives in one room of my parents’ house. None of them can care for Momina.
<li style="margin-bottom:2mm">I live with my husband, Khalid Mehmood Raja, in a three-bedroom unit which we own. We have no children. Momina will have her own room and will be enrolled at the local high school. I work full time at a public hospital.
<li>I undertake to give Momina accommodation and financial support for the two years after her arrival and for as long as she needs it.</ol></div>
<div style="break-before:page"></div><p>I understand that a person who intentionally makes a false statement in a statutory declaration is guilty of an offence under section 11 of the <i>Statutory Declarations Act 1959</i>, and I believe that the statements in this declaration are true in every particular.</p>
<table style="width:100%;margin-top:3mm"><tr><td style="width:44mm" class=s>3&ensp;Signature of person making the declaration<td class=f>{im(L.sig('rubina-akhtar',(20,30,110)),'width:50mm')}</tr><tr><td class=s>4&ensp;Place; 5&ensp;Day; 6&ensp;Month and year<td class=f>Declared at <span class=hw>Thornlie WA</span> on <span class=hw>29th</span> of <span class=hw>January 2026</span></tr><tr><td colspan=2><b>Before me,</b></tr><tr><td class=s>7&ensp;Signature of person before whom the declaration is made<td class=f>{im(L.sig('langmead-jp',(20,20,20)),'width:50mm')}</tr><tr><td class=s>8&ensp;Full name, qualification and address of person before whom the declaration is made (in printed letters)<td class=f>PETER JAMES LANGMEAD<br>JUSTICE OF THE PEACE IN WESTERN AUSTRALIA, No. 00000<br>c/o THORNLIE LIBRARY, THORNLIE WA 6108 &nbsp; Tel. (00) 0000 0000 {im(L.stamp(['P. J. LANGMEAD JP','REG. NO. 00000','WESTERN AUSTRALIA'],(30,60,140),22),'width:40mm;float:right')}</tr></table>
<p class=s style="margin-top:8mm"><i>Note 1</i>&ensp;A person who intentionally makes a false statement in a statutory declaration is guilty of an offence, the punishment for which is imprisonment for a term of 4 years – see section 11 of the Statutory Declarations Act 1959.</p><p class=s><i>Note 2</i>&ensp;Chapter 2 of the Criminal Code applies to all offences against the Statutory Declarations Act 1959 – see section 5A of that Act.</p>'''
    L.html2pdf(h, out, '18mm 20mm 18mm 20mm'); assert L.npages(out) == 2; return out

# ------------------------------------------------------------------ build
N = dict(b='03 Birth Certificate Momina.pdf', df='05 Death Cert - father.pdf', dm='06 Death Cert - mother.pdf', nk='07 Nikah Nama certified copy.pdf', tr='08 Nikah Nama English translation.pdf', mr='09 MRC.pdf', od='11 Guardian court order 19.9.2025.pdf', gc='12 Guardianship Certificate.pdf', co='13 Consent affidavit guardian.pdf', sd='16 Statutory Declaration Rubina Akhtar.pdf')
SEC = ('Muhammad Arshad', 'Secretary, Union Council', 'Union Council Bhoun, District Chakwal')
base = dict(b=join([birth(), apostille('4121', *SEC, 'b')], T+'/b2.pdf'), df=join([death('f'), apostille('4122', *SEC, 'df')], T+'/df2.pdf'), dm=join([death('m'), apostille('4123', *SEC, 'dm')], T+'/dm2.pdf'),
  mr=join([mrc(), apostille('4125', *SEC, 'mr')], T+'/mr2.pdf'), nk=nikah(), od=order(), gc=gcert(), co=consent())
OPT = dict(b=dict(), df=dict(), dm=dict(), mr=dict(), nk=dict(noise=6), od=dict(gray=True), gc=dict(), co=dict())
def fin(k, src, dst, keep=None): L.scanpdf(src, dst, 'm2'+k, q=58, keep=keep, **OPT[k])
for k in base: fin(k, base[k], f'{CL}/{N[k]}')
shutil.copy(translation(), f'{CL}/{N["tr"]}'); crc(); frc(); passport(); school(); statdec(False, f'{CL}/{N["sd"]}')
pg = lambda k: L.npages(f'{CL}/{N[k]}')
ROWS = [('Birth registration certificate of Momina Rauf', 'Union Council Bhoun', 'B00000-12-0046, issued 03-11-2025', 'Bilingual', '0000-4121', pg('b')), ('Child Registration Certificate (B-Form) of Momina Rauf', 'NADRA', f'{CH}, issued 15-06-2023', 'Bilingual', '–', 1), ('Death registration certificate of father, Abdul Rauf', 'Union Council Bhoun', 'D00000-19-0027, issued 03-11-2025', 'Bilingual', '0000-4122', pg('df')), ('Death registration certificate of mother, Nasreen Akhtar', 'Union Council Bhoun', 'D00000-23-0011, issued 03-11-2025', 'Bilingual', '0000-4123', pg('dm')),
 ('Nikah nama of the parents, certified copy', 'Union Council Bhoun', 'Serial 31, register 7; certified 04-11-2025', 'Urdu; see item 6', '0000-4124', pg('nk')), ('English translation of the nikah nama', 'Farzana Kausar, translator', 'dated 10-11-2025', 'English', '–', pg('tr')), ('Marriage registration certificate of the parents', 'Union Council Bhoun', 'M00000-09-0031, issued 04-11-2025', 'Bilingual', '0000-4125', pg('mr')), ('Family Registration Certificate (by birth) of Rubina Akhtar', 'NADRA', '0000-0000-0717, issued 24-11-2025', 'English', '–', 1),
 ('Order appointing guardian, with leave under section 26, certified copy', 'Guardian Judge, Chakwal', 'G.P. 47 of 2025, order 19-09-2025', 'English', '0000-4126', pg('od')), ('Certificate of guardianship', 'Guardian Judge, Chakwal', 'G.P. 47 of 2025, issued 26-09-2025', 'English', '–', pg('gc')), ('Affidavit of consent of the guardian with copy of her CNIC', 'Notary Public, Chakwal', 'S. No. 214, 12-01-2026', 'English; read over in Urdu', '–', pg('co')), ('Passport of Momina Rauf (data page)', 'Government of Pakistan', 'ZZ0004187, issued 10-12-2025', 'English', '–', 1), ('School certificate', 'Govt. Girls High School Bhoun', '09/GGHS/26, 15-01-2026', 'English', '–', L.npages(CL+'/15 school certificate.pdf')), ('Statutory declaration of the sponsor, Rubina Akhtar', 'Justice of the Peace, WA', '29-01-2026', 'English', '–', pg('sd'))]
TOT = sum(r[5] for r in ROWS); print([r[5] for r in ROWS], TOT)
def schedule():
    S = PS('s', fontName='Helvetica', fontSize=9, leading=11.2); B = PS('b', parent=S, fontName='Helvetica-Bold'); Hd = PS('h', parent=B, textColor=colors.white)
    data = [[Paragraph(x, Hd) for x in ('Item', 'Document', 'Issued by', 'No. / date', 'Language', 'Apostille No. PAK/ISB/', 'Pages')]]+[[Paragraph(str(x), S) for x in (i+1,)+r] for i, r in enumerate(ROWS)]+[[Paragraph(x, B) for x in ('', 'Total', '', '', '', '', str(TOT))]]
    t = Table(data, colWidths=[32, 222, 128, 168, 90, 78, 40], repeatRows=1); t.setStyle(TableStyle([('BACKGROUND', (0, 0), (-1, 0), colors.Color(.2, .3, .45)), ('ROWBACKGROUNDS', (0, 1), (-1, -1), [colors.white, colors.Color(.95, .96, .98)]), ('VALIGN', (0, 0), (-1, -1), 'MIDDLE'), ('TOPPADDING', (0, 0), (-1, -1), 2.5), ('BOTTOMPADDING', (0, 0), (-1, -1), 3.5), ('LINEBELOW', (0, 0), (-1, -1), .3, colors.grey)]))
    def foot(c, d):
        L.cimg(c, L.sig('kamran-aslam', (20, 30, 90)), 610, 46, 105); c.setFont('Helvetica', 9); c.drawCentredString(665, 40, 'Raja Kamran Aslam, Advocate'); c.drawString(45, 40, 'Chakwal, 12 February 2026'); c.setFont('Helvetica', 7.5); c.drawString(45, 24, 'All apostilles: Ministry of Foreign Affairs, Islamabad, 18-11-2025. The pages of apostilles are counted.'); c.drawRightString(800, 24, 'Page 1 of 1')
    SimpleDocTemplate(CL+'/02 Schedule of Documents.pdf', pagesize=landscape(A4), leftMargin=42, rightMargin=42, topMargin=34, bottomMargin=84).build([Paragraph('SCHEDULE OF DOCUMENTS', PS('t', parent=B, fontSize=14, leading=18)), Paragraph('Orphan Relative visa (subclass 117) – Momina Rauf, born 11-05-2012 – sponsor Rubina Akhtar', S), Spacer(1, 8), t], onFirstPage=foot)
    assert L.npages(CL+'/02 Schedule of Documents.pdf') == 1
schedule()
def letter():
    d = D(10.5, 'Carlito', 24, 22, 14); d.styles['Normal'].paragraph_format.space_after = Pt(4); d.sections[0].bottom_margin = Mm(10); P(d, 'RAJA KAMRAN ASLAM', 'c', True, 17); P(d, 'Advocate High Court – Family and Guardian Matters\nChamber No. 31, District Courts, Chakwal, Punjab, Pakistan – Tel. 0000-0000000 – kamran.aslam@example.org', 'c', fs=9.5)
    P(d, '____________________________________________________________________________________', 'c')
    P(d, '12 February 2026', 'r'); P(d, 'Ms. Fiona Prendergast\nRegistered Migration Agent (MARN 0000000)\nJarrah Migration Services\nPO Box 000, Perth WA 6000, Australia')
    P(d, 'MOMINA RAUF, BORN 11 MAY 2012 – ORPHAN RELATIVE VISA (SUBCLASS 117)\nSponsor: Ms. Rubina Akhtar, maternal aunt, Thornlie WA', None, True)
    P(d, 'Dear Ms. Prendergast,')
    for t in ('I act for Mst. Zubaida Begum, guardian of the above child. I send you herewith the Pakistani civil documents for lodgement on **17 February 2026** with Forms 47CH and 40CH, which you have prepared.',
      'The child’s father, Abdul Rauf, died on 30 September 2019 and her mother, Nasreen Akhtar, on 14 March 2023. The mother and your client are sisters; the Family Registration Certificate (item 8) shows both as daughters of Ghulam Rasool. My client was appointed guardian of the person of the child by the Guardian Judge, Chakwal on 19 September 2025, with leave under section 26 of the Guardians and Wards Act, 1890 for the child to live permanently in Australia (item 9).',
      'The documents of the Union Council and the certified copy of the court’s order bear apostilles of the Ministry of Foreign Affairs dated 18 November 2025. They are bilingual or in English, except the nikah nama, of which a translation is attached (item 6). As the child is under sixteen years of age no police certificate has been obtained for her.'): P(d, t, 'j')
    P(d, 'Enclosures (details in the Schedule of Documents):', None, True)
    for i, r in enumerate(ROWS):
        p = P(d, f'{i+1}.\t{r[0]}', None, fs=10); p.paragraph_format.space_after = Pt(0); p.paragraph_format.left_indent = Mm(10); p.paragraph_format.first_line_indent = Mm(-8)
    P(d, 'The originals remain with my client and can be sent to you by courier whenever the Department asks for them.', 'j'); P(d, 'Yours sincerely,'); p = P(d, ''); pic(p, L.sig('kamran-aslam', (20, 30, 90)), 34); P(d, 'Raja Kamran Aslam\nAdvocate, for Mst. Zubaida Begum')
    d.save(CL+'/01 Covering Letter.docx')
letter()
json.dump({"version": 1, "packs": ["pk-civil-documents"], "opened": "2025-10-20", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-02-17"},
 "parties": [{"role": "client", "names": ["Momina Rauf", "مومنہ رؤف"], "born": "2012-05-11", "numbers": {"cnic": CH, "passport": "ZZ0004187"}}, {"role": "guardian", "names": ["Zubaida Begum", "زبیدہ بیگم"], "born": "1955-01-01", "numbers": {"cnic": GM}}, {"role": "sponsor", "names": ["Rubina Akhtar", "روبینہ اختر"], "born": "1979-08-03", "numbers": {"cnic": SP, "passport": "ZZ0005530"}},
  {"role": "father", "names": ["Abdul Rauf", "عبدالرؤف"], "born": "1980-02-07", "numbers": {"cnic": FT}}, {"role": "mother", "names": ["Nasreen Akhtar", "نسرین اختر"], "born": "1984-12-19", "numbers": {"cnic": MO}}]}, open(CL+'/matter.json', 'w'), indent=1, ensure_ascii=False)

# ------------------------------------------------------------------ faulty
shutil.copytree(CL, FA); f = lambda k: f'{FA}/{N[k]}'
fin('dm', join([death('m', True), T+'/ap4123.pdf'], T+'/dm2x.pdf'), f('dm'))
fin('co', consent(True), f('co'))
fin('df', base['df'], f('df'), keep=[0])
statdec(True, f('sd'))
fin('nk', base['nk'], f('nk'), keep=[1, 0, 2])
fin('od', order(True), f('od'))
json.dump({"pack": "pk-civil-documents", "as_of": "2026-02-17", "faults": [
 {"id": 1, "sort": "date", "files": [N['dm']], "page": 1, "what": "The mother's death certificate gives 14-03-2023 as the date of death but 13-03-2023 as the date of burial: she would have been buried on the day before she died.", "why_it_matters": "The certificate proves that the child is an orphan; an impossible date on it calls its genuineness into question and has to be corrected by the Union Council (and apostilled anew).", "severity": "error"},
 {"id": 2, "sort": "signature", "files": [N['co']], "page": 1, "what": "The guardian's affidavit of consent is not thumb-marked or signed by the deponent Zubaida Begum but signed by her son: 'for Zubaida Begum – Abdul Waheed (son)'.", "why_it_matters": "Nobody can swear an affidavit for another, and only the guardian appointed by the Court can consent to the child's leaving; the consent is worthless.", "severity": "error"},
 {"id": 3, "sort": "missing", "files": [N['df'], '02 Schedule of Documents.pdf'], "page": 1, "what": "The apostille of the father's death certificate is missing: the file has one page, while item 3 of the schedule lists apostille No. PAK/ISB/0000-4122 and two pages.", "why_it_matters": "The document is not legalised as the letter and the schedule say and as its companions are.", "severity": "error"},
 {"id": 4, "sort": "mismatch", "files": [N['sd'], N['b']], "page": 1, "what": "The sponsor's statutory declaration says that Momina Rauf was born on 5 November 2012; the birth certificate, B-Form, passport, court order and all others say 11 May 2012 (11-05-2012 read month first).", "why_it_matters": "A sworn identity particular of the visa applicant is wrong; the Department will question it and a new declaration must be made.", "severity": "error"},
 {"id": 5, "sort": "order", "files": [N['nk']], "page": 1, "what": "The pages of the nikah nama are bound the wrong way round: page '2 / 2' (columns 13 to 25, signatures, certification) comes before page '1 / 2' (heading and columns 1 to 12).", "why_it_matters": "The deed cannot be read against its translation, which runs from column 1 to 25; the copy looks incomplete at first sight.", "severity": "warning"},
 {"id": 6, "sort": "other", "files": [N['od'], N['co'], '01 Covering Letter.docx'], "page": 3, "what": "In para 7(b) the Guardian Judge gives leave under section 26 only for a visit to the aunt in Australia of not more than sixty days, with production of the minor on return, whereas the application is for permanent migration and the letter, the affidavit and the statutory declaration all speak of leave to live there permanently.", "why_it_matters": "Without leave of the Court for permanent removal the guardian may not send the ward abroad to settle; the order does not serve the purpose it is filed for.", "severity": "error"}],
 "clean_doubts": ["The certificate of guardianship carries no apostille of its own (only the order does), though the schedule says so openly.", "The apostilles are on the Pakistani originals only, not on the translation; for Australia none is needed.", "Copies are not certified for Australian use; the letter says that the originals can be sent.", "No document of the sponsor's Australian citizenship or police check is in this folder; these are the agent's part of the application.", "The bride's address in the nikah nama (Mohallah Qazian, Chakwal) is her address before marriage."]}, open(ROOT+'/expected.json', 'w'), indent=1, ensure_ascii=False)
