"""Rows of a nikah nama (Form II, 25 columns) in Urdu and English from one set of facts."""
from kit import *
def rows(d):
    return [("ضلع، تحصیل اور یونین کونسل جس میں نکاح ہوا", d["place_u"], "Union council, tehsil and district in which the marriage took place", d["place"]),
    ("دولہا کا نام مع ولدیت و سکونت", f'{d["g_u"]} ولد {d["gf_u"]}، {d["ga_u"]} — شناختی کارڈ {d["gc"]}', "Name and residence of the bridegroom with father’s name", f'{d["g"]} s/o {d["gf"]}, {d["ga"]} – identity card {d["gc"]}'),
    ("دولہا کی عمر اور تاریخ پیدائش", f'{d["gage"]} سال — {dmy(d["gb"],"-")}', "Age of the bridegroom and date of birth", f'{d["gage"]} years; {dmy(d["gb"],"-")}'),
    ("دلہن کا نام مع ولدیت و سکونت", f'{d["b_u"]} دختر {d["bf_u"]}، {d["ba_u"]} — {d["bid_u"]} {d["bc"]}', "Name and residence of the bride with father’s name", f'{d["b"]} d/o {d["bf"]}, {d["ba"]} – {d["bid"]} {d["bc"]}'),
    ("آیا دلہن کنواری، بیوہ یا مطلقہ ہے", "کنواری", "Whether maiden, widow or divorced", "Maiden"),
    ("دلہن کی عمر اور تاریخ پیدائش", f'{d["bage"]} سال — {dmy(d["bb"],"-")}', "Age of the bride and date of birth", f'{d["bage"]} years; {dmy(d["bb"],"-")}'),
    ("دلہن کے وکیل کا نام مع ولدیت", d["vak_u"], "Name of vakil appointed by the bride", d["vak"]),
    ("تقررِ وکیلِ دلہن کے گواہان", f'(1) {d["v1_u"]} (2) {d["v2_u"]}', "Witnesses to that appointment", f'(1) {d["v1"]} (2) {d["v2"]}'),
    ("دولہا کے وکیل کا نام", "کوئی نہیں", "Name of vakil appointed by the bridegroom", "None"), ("تقررِ وکیلِ دولہا کے گواہان", "کوئی نہیں", "Witnesses to that appointment", "None"),
    ("نکاح کے گواہان", f'(1) {d["w1_u"]} (2) {d["w2_u"]}', "Witnesses to the marriage", f'(1) {d["w1"]} (2) {d["w2"]}'),
    ("تاریخِ نکاح", dmy(d["date"], "-"), "Date on which the marriage was contracted", dmy(d["date"], "-")), ("رقمِ مہر", f'{d["dower"]:,} روپے', "Amount of dower", f'Rs. {d["dower"]:,}'),
    ("مہر معجل / غیر معجل", f'معجل {d["prompt"]:,} — غیر معجل {d["dower"]-d["prompt"]:,}', "Prompt and deferred portions of dower", f'Prompt {d["prompt"]:,}; deferred {d["dower"]-d["prompt"]:,}'),
    ("بوقتِ نکاح ادا شدہ مہر", f'{d["prompt"]:,} روپے', "Portion of dower paid at the time of marriage", f'Rs. {d["prompt"]:,}'), ("مہر کے عوض جائیداد", "کوئی نہیں", "Property given in lieu of dower", "None"),
    ("خاص شرائط", "کوئی نہیں", "Special conditions", "None"), ("آیا شوہر نے حقِ طلاق بیوی کو تفویض کیا", "نہیں", "Whether the husband has delegated the power of divorce", "No"), ("آیا شوہر کے حقِ طلاق پر پابندی ہے", "نہیں", "Whether the husband’s right of divorce is curtailed", "No"),
    ("مہر و نان نفقہ سے متعلق دستاویز", "کوئی نہیں", "Document drawn up as to dower, maintenance etc.", "None"), ("آیا دولہا کی پہلے سے بیوی موجود ہے", "نہیں", "Whether the bridegroom has an existing wife", "No"), ("اجازت نامہ ثالثی کونسل", "لاگو نہیں", "Permission of the Arbitration Council, number and date", "Not applicable"),
    ("نکاح خواں کا نام مع ولدیت", d["kh_u"], "Name and address of the person who solemnised the marriage", d["kh"]), ("تاریخِ اندراج", dmy(d["reg"], "-"), "Date of registration of the marriage", dmy(d["reg"], "-")), ("فیسِ اندراج", "500 روپے", "Registration fee paid", "Rs. 500")]
LAB = ["دستخط دولہا", "دستخط دلہن", "دستخط وکیلِ دلہن", "گواہ تقررِ وکیل (1)", "گواہ تقررِ وکیل (2)", "گواہ نکاح (1)", "گواہ نکاح (2)", "دستخط نکاح خواں", "دستخط نکاح رجسٹرار"]
def html(d, sigs, foot, font="ur", size=14, split=14, ink="#1b2a6b"):
    R = rows(d); tr = lambda i: f'<tr><td style="width:26px;text-align:center">{i+1}</td><td style="width:42%">{R[i][0]}</td><td style="color:{ink}">{ltr(R[i][1])}</td></tr>'
    cells = "".join(f'<td style="width:33%;height:70px;text-align:center;vertical-align:bottom;border:1px solid #555"><div class=rel style="height:30px;direction:ltr;text-align:left">{sig(s,140,40,24,8) if s else ""}</div><span style="font-size:11.5px">{l}</span></td>' + ("</tr><tr>" if k % 3 == 2 else "") for k, (l, s) in enumerate(zip(LAB, sigs)))
    return f"""<div class={font} style="font-size:{size}px;line-height:{2.1 if font=='ur' else 1.55}"><div class=c><b style="font-size:{size+7}px">نکاح نامہ</b><br>فارم II — مسلم عائلی قوانین آرڈیننس 1961 (قواعد 8 و 10)</div><div class=two><div>رجسٹر نمبر: <b>{d['book']}</b></div><div>سلسلہ نمبر: <b>{d['ser']}</b></div></div><table class=grid style="width:100%;direction:rtl">{"".join(map(tr, range(split)))}</table></div><div class=pb></div>
    <div class={font} style="font-size:{size}px;line-height:{2.1 if font=='ur' else 1.55}"><table class=grid style="width:100%;direction:rtl">{"".join(map(tr, range(split, 25)))}</table><table style="width:100%;margin-top:8px;direction:rtl"><tr>{cells}</tr></table></div>{foot}"""
