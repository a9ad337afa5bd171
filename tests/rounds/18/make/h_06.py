import sys, json, shutil
from h_lib import *
from docx import Document
from docx.shared import Pt, Cm, Inches, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, Image as RI
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
ROOT=__import__('os').path.dirname(__import__('os').path.abspath(__file__)) + '/made/06-shahdadpur-girl-referral'
C,FA=ROOT+'/clean',ROOT+'/faulty'
NAS=sig('Nasreen','blue'); ZAH=sig('Zahid Channa','black'); FAR=sig('Farzana','blue'); RUK=sig('Rukhsana','black'); HAM=sig('Hameeda','blue'); IMD=sig('Imdad','royal'); CLERK=sig('reader44','black')
SEAL=round_seal('uswt','UMEED-E-SAHAR TRUST','SHAHDADPUR','USWT\n2014',(20,90,60))
TZ=thumb('Zulekhan'); TS=thumb('Sughran'); TB=thumb('AllahBachayo')
HEADCSS='''@page{size:A4;margin:0} *{box-sizing:border-box} body{margin:0;font-family:"Liberation Sans"} .pg{width:210mm;height:296.5mm;padding:16mm 18mm 12mm 20mm;position:relative;page-break-after:always;overflow:hidden} .pg:last-child{page-break-after:auto}
.h{font-family:"Breip";font-size:17px;color:#1a2f86} .ft{position:absolute;bottom:8mm;left:20mm;right:18mm;font-size:10px;color:#333;display:flex;justify-content:space-between;border-top:1px solid #777;padding-top:3px}
.ur{font-family:"Noto Nastaliq Urdu";direction:rtl;text-align:right;line-height:2.1}'''
LH='''<div style="text-align:center;border-bottom:3px double #165a3c;padding-bottom:6px;margin-bottom:10px"><div style="font:bold 22px 'Liberation Serif';color:#165a3c">UMEED-E-SAHAR WELFARE TRUST</div><div style="font-family:'Noto Nastaliq Urdu';font-size:15px;line-height:1.9;direction:rtl">امیدِ سحر ویلفیئر ٹرسٹ ــ سحر ہاؤس، پناہ گاہ برائے خواتین و اطفال</div><div style="font-size:11px">Sahar House (Shelter for Women and Children) &bull; Postal: P.O. Box 00, Shahdadpur, District Sanghar, Sindh<br>Regd. No. DO(SW)/SGR/000-2014 &bull; Ph: 0300-0000000 &bull; saharhouse@example.org</div></div>'''

def page(body,foot): return f'<div class="pg">{body}<div class="ft">{foot}</div></div>'
import re
def doc(pages,css=''):
    pages=[re.sub(r'(?<![\w/-])(\d\d-\d\d-\d{4})(?![\w-])',r'<span style="white-space:nowrap">\1</span>',p) for p in pages]
    return f'<html><head><meta charset="utf-8"><style>{HEADCSS}{css}</style></head><body>{"".join(pages)}</body></html>'

# ---------- docx helpers
def newdoc(font='Calibri',size=11,margins=(2.2,2.2,2.4,2.2)):
    d=Document(); s=d.styles['Normal']; s.font.name=font; s.element.rPr.rFonts.set(qn('w:eastAsia'),font); s.font.size=Pt(size); s.paragraph_format.space_after=Pt(5)
    se=d.sections[0]; se.page_width,se.page_height=Cm(21),Cm(29.7); se.top_margin,se.bottom_margin,se.left_margin,se.right_margin=[Cm(x) for x in margins]
    d.core_properties.author='USWT'; d.core_properties.comments=''; return d
def P(d,t='',b=False,al=None,sz=None,after=None,ind=None):
    p=d.add_paragraph()
    for i,part in enumerate(t.split('**')):
        r=p.add_run(part); r.bold=b or i%2==1
        if sz: r.font.size=Pt(sz)
    if al: p.alignment=al
    if after is not None: p.paragraph_format.space_after=Pt(after)
    if ind: p.paragraph_format.left_indent=Cm(ind)
    if b or t.startswith('Yours'): p.paragraph_format.keep_with_next=True
    return p
def T(d,rows,w=None,hdr=True,sz=9.5):
    t=d.add_table(rows=0,cols=len(rows[0])); t.style='Table Grid'; t.autofit=False
    for ri,r in enumerate(rows):
        cs=t.add_row().cells
        for i,v in enumerate(r):
            p=cs[i].paragraphs[0]; p.paragraph_format.space_after=Pt(1)
            for j,part in enumerate(str(v).split('**')):
                rr=p.add_run(part); rr.font.size=Pt(sz); rr.bold=(hdr and ri==0) or j%2==1
            if w: cs[i].width=Cm(w[i])
    if w:
        for i,x in enumerate(w): t.columns[i].width=Cm(x)
    return t
def field(par,code):
    for typ,txt in (('begin',None),(None,code),('end',None)):
        r=par.add_run(); r.font.size=Pt(8.5)
        if typ: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),typ)
        else: e=OxmlElement('w:instrText'); e.text=txt
        r._r.append(e)
def footer(d,txt):
    p=d.sections[0].footer.paragraphs[0]; r=p.add_run(txt+'    Page '); r.font.size=Pt(8.5); field(p,'PAGE'); r=p.add_run(' of '); r.font.size=Pt(8.5); field(p,'NUMPAGES')
def lhd(d):
    P(d,'UMEED-E-SAHAR WELFARE TRUST',True,AL.CENTER,15,0)
    P(d,'Sahar House (Shelter for Women and Children), P.O. Box 00, Shahdadpur, District Sanghar, Sindh',al=AL.CENTER,sz=9,after=0)
    P(d,'Regd. No. DO(SW)/SGR/000-2014 | Ph: 0300-0000000 | saharhouse@example.org',al=AL.CENTER,sz=9,after=8)

ANN=[('A','Child Protection Referral Form','3'),('B','Consent of mother / guardian and assent of the child (Urdu-English)','1'),('C','Risk Assessment and Safety Plan','2'),('D','Statement of the child','3'),('E','Statement of the mother','2'),('F','Photograph of the debt slip (parchi) in Urdu','1'),('G','English translation of Annex F','1'),('H','Medical certificate (examination and age estimation)','1'),('I','Attested copy of CNIC of the mother','1'),('J','Disclosure Log','1'),('K','Letter to SSP Sanghar dated 25-09-2025, with receiving','1'),('L','Anonymised case summary','1')]
REF='USWT/CP/2025/196'

def cover(out,f=False):
    d=newdoc('Times New Roman',11,(1.8,1.6,2.4,2.2)); lhd(d)
    P(d,f'No. {REF}\t\t\t\t\t\tDated: 9th October, 2025',after=8)
    P(d,'**CONFIDENTIAL – BY HAND**',after=6)
    P(d,'To,',after=0); P(d,'The Child Protection Officer,\nDistrict Child Protection Unit (Sindh Child Protection Authority),\nSanghar.',ind=1.2,after=8)
    P(d,'**Subject:\tREFERRAL OF A GIRL CHILD IN NEED OF SPECIAL PROTECTION – CASE CODE USWT-CP-047**',after=6)
    P(d,'Respected Sir / Madam,',after=4)
    P(d,'1.\tThe Trust refers the above case under the Sindh Child Protection Authority Act, 2011. A girl, medically estimated to be 13 to 14 years of age, was made to do unpaid domestic work in a house in Hyderabad against an advance (peshgi) of Rs. 85,000/- taken by her late father. She and her mother have been staying at Sahar House since 22-09-2025. The matter was reported to Helpline 1121 the same day (call reference 1121/SGR/0922-06).')
    P(d,'2.\tThe facts appear to attract the Sindh Bonded Labour System (Abolition) Act, 2015 and section 3 of the Prevention of Trafficking in Persons Act, 2018. The Senior Superintendent of Police, Sanghar was informed by letter dated 25-09-2025 (Annex K).')
    P(d,'3.\tThe mother, who is the only surviving parent, has given written consent and the child her assent (Annex B). To protect them, neither is named in this letter; names appear only in the annexures addressed to your office. The location of the shelter is not to be disclosed to any private person.')
    P(d,'4.\tIt is requested that your office may kindly (i) register the case and appoint a case worker; (ii) visit and interview the child in the presence of a female officer; (iii) move the competent court for orders on protective custody, if so advised; and (iv) place the debt before the District Vigilance Committee.')
    d.add_page_break()
    P(d,'5.\tThe following papers are enclosed (18 pages in all):',after=3)
    T(d,[['Annex','Paper','Pages']]+[list(a) for a in ANN]+[['','Total','18']],[1.6,12.6,1.8],sz=9.5)
    P(d,'',after=2)
    p=P(d,'Yours faithfully,',after=0); p=d.add_paragraph(); p.paragraph_format.space_after=Pt(0); p.add_run().add_picture(ZAH,height=Cm(1.2)); p.add_run('     ').add_picture(round_seal('uswt','UMEED-E-SAHAR TRUST','SHAHDADPUR','USWT\n2014',(20,90,60)),height=Cm(2.1))
    P(d,'**(Zahid Hussain Channa)**\nExecutive Director',after=6)
    P(d,'Copy to:\n1.  The Deputy Commissioner / Chairman, District Vigilance Committee, Sanghar – this letter without Annexes A to K, with Annex L only.\n2.  The Senior Superintendent of Police, Sanghar, in continuation of our No. USWT/CP/2025/188 – this letter only.\n3.  Case file USWT-CP-047.',sz=9.5,after=0)
    footer(d,f'{REF} – Confidential'); dx=W+'/h06cover.docx'; d.save(dx); docx2pdf(dx,out)

def tick(on): return '<span style="display:inline-block;border:1.3px solid #222;width:14px;height:14px;vertical-align:middle;position:relative;margin-right:4px">'+('<span style="position:absolute;left:0;top:-9px;font:bold 22px \'DejaVu Sans\';color:#1a2f86">✓</span>' if on else '')+'</span>'
def row(l,v,w='34%'): return f'<tr><td style="width:{w};background:#eee">{l}</td><td class="h">{v}</td></tr>'
def referral(out,f=False):
    css='table{width:100%;border-collapse:collapse;font-size:12px;margin-bottom:9px} td,th{border:1px solid #444;padding:3px 6px;vertical-align:top} h3{font-size:13px;background:#165a3c;color:#fff;margin:0 0 0 0;padding:4px 6px}'
    ft=lambda n:f'<span>USWT Form CP-3 (rev. 2023)</span><span>Case Code: USWT-CP-047</span><span>Page {n} of 3</span>'
    p1=LH+'<div style="text-align:right;font-weight:bold;font-size:13px">ANNEX A</div><div style="text-align:center;font:bold 17px \'Liberation Sans\';margin:2px 0 8px">CHILD PROTECTION REFERRAL FORM<br><span style="font-size:12px;font-weight:normal">(Strictly confidential – to be filled by the Case Manager in ink)</span></div>'
    p1+='<h3>1. Referral</h3><table>'+row('Referred to','District Child Protection Unit, Sanghar')+row('Date of this form','09-10-2025')+row('Urgency','Priority – child safe in shelter, threats to family')+row('Helpline 1121 report','22-09-2025, 4:40 p.m., ref. 1121/SGR/0922-06')+'</table>'
    p1+='<h3>2. Referring organisation</h3><table>'+row('Organisation','Umeed-e-Sahar Welfare Trust, Sahar House')+row('Case Manager','Nasreen Akhtar Rajper')+row('Contact','0300-0000000, saharhouse@example.org')+'</table>'
    p1+='<h3>3. Child</h3><table>'+row('Name','Sughran')+row("Father's name",'Allah Bachayo Mallah (late, d. 06-11-2024)')+row('Sex / age','Female / 13 to 14 years (medical, Annex H)')+row('Birth registration / B-Form','None. Never registered')+row('Permanent address','Goth Khaddi, Taluka Shahdadpur, Distt. Sanghar')+row('Language(s)','Sindhi; some Urdu')+row('Schooling','Class II, left 2021')+row('Disability / health','None known; burn scar left forearm')+'</table>'
    p1+='<h3>4. Parent / caregiver accompanying</h3><table>'+row('Name and relation','Zulekhan w/o late Allah Bachayo, mother')+row('CNIC No.','00000-0000417-2')+row('Admitted to shelter (both)','22-09-2025, 3:15 p.m.')+'</table>'
    p2='<h3>5. How the child came to notice</h3><table><tr><td class="h" style="height:80px">Mother brought the child away from the house in Latifabad, Hyderabad on 20-09-2025, stayed two nights with an aunt at Tando Adam and came to Sahar House by herself on 22-09-2025 on the advice of a Lady Health Worker.</td></tr></table>'
    p2+='<h3>6. Nature of concern (tick all that apply)</h3><table><tr><td style="line-height:1.9">'+''.join(f'{tick(o)}{t}<br>' for t,o in [('Child labour',1),('Bonded / forced labour, debt bondage (peshgi)',1),('Domestic servitude',1),('Trafficking – internal',1),('Trafficking – cross border',0),('Physical abuse',1),('Sexual abuse',0),('Child marriage / threat of it',0),('Missing / separated child',0),('Other',0)])+'</td></tr></table>'
    p2+='<h3>7. Brief facts</h3><table><tr><td class="h" style="height:230px;line-height:1.35">Late father took Rs. 85,000 as peshgi from Haji Ramzan Unar on 11-02-2024 for farm work. After his death the creditor said the family must work the debt off. On 01-12-2024 the child was taken to the house of his brother Rafiq Unar in Latifabad, Hyderabad. She cooked, washed and minded two small children from about 5 a.m. to 10 p.m., was not paid, could not go out, and was burnt with a hot ladle in June 2025. Rs. 2,000 a month was said to be cut from the debt; no account was shown. See Annexes D and E.</td></tr></table>'
    p2+='<h3>8. Persons said to be responsible</h3><table><tr><th>Name</th><th>Address</th><th>Relation to the child</th></tr><tr class="h"><td>Haji Ramzan Unar</td><td>Kot Unar, Taluka Shahdadpur</td><td>Creditor of the father</td></tr><tr class="h"><td>Rafiq Unar</td><td>Latifabad, Hyderabad</td><td>Brother of above; householder</td></tr></table>'
    p3='<h3>9. Immediate needs</h3><table><tr><td style="line-height:1.9">'+''.join(f'{tick(o)}{t}<br>' for t,o in [('Safe shelter (being given at Sahar House)',1),('Medical care',1),('Psychosocial support',1),('Legal aid',1),('Birth registration / B-Form',1),('Education',1),('Family tracing',0)])+'</td></tr></table>'
    p3+='<h3>10. Action requested of the District Child Protection Unit</h3><table><tr><td class="h" style="height:90px">Register case, appoint case worker, interview by female officer, court orders for protective custody if advised, debt to be placed before District Vigilance Committee.</td></tr></table>'
    p3+='<h3>11. Consent</h3><table>'+row("Mother's / guardian's consent",'Yes, dated 23-09-2025 (Annex B)')+row("Child's assent",'Yes, dated 23-09-2025 (Annex B)')+row('Limits set by the family','Shelter address and present whereabouts not to be told to any private person')+'</table>'
    p3+='<h3>12. Papers sent with this form</h3><table><tr><td style="line-height:1.6">'+'<br>'.join(f'{tick(1)}Annex {a} – {t}' for a,t,_ in ANN[1:])+'</td></tr></table>'
    p3+=f'<h3>13. Declaration by Case Manager</h3><table><tr><td>The above is filled from the case record and is correct to the best of my knowledge.<div style="display:flex;gap:40px;align-items:flex-end;margin-top:4px"><div>{img(NAS,120)}<br>Signature: Nasreen Akhtar Rajper, Case Manager</div><div class="h">Date: 09-10-2025</div></div></td></tr></table>'
    p3+=f'<h3>14. Checked by Executive Director</h3><table><tr><td><div style="display:flex;gap:40px;align-items:flex-end">{img(ZAH,110)}<span>Zahid Hussain Channa</span><span class="h">09-10-2025</span></div></td></tr></table>'
    html2pdf(doc([page(p1,ft(1)),page(p2,ft(2)),page(p3,ft(3))],css),W+'/ref.pdf')
    scan(W+'/ref.pdf',out,61,150,True,50,order=[0,2] if f else None,noise=4)

def consent(out,f=False):
    css='td{border:1px solid #555;padding:3px 6px;font-size:12px;vertical-align:top} table{border-collapse:collapse;width:100%}'
    it=[('a','District Child Protection Unit, Sanghar (complete record)','ضلعی چائلڈ پروٹیکشن یونٹ سانگھڑ (مکمل ریکارڈ)'),('b','Police (SSP Sanghar), for protection and registration of case','پولیس (ایس ایس پی سانگھڑ) برائے تحفظ و اندراج مقدمہ'),('c','Government hospital, for treatment, examination and age estimation including X-ray','سرکاری ہسپتال برائے علاج، معائنہ اور عمر کا تعین بشمول ایکسرے'),('d','Deputy Commissioner / District Vigilance Committee, without names','ڈپٹی کمشنر / ڈسٹرکٹ ویجیلنس کمیٹی، بغیر نام کے'),('e','Translator bound to secrecy, for the debt slip','مترجم (رازداری کا پابند) برائے پرچی')]
    b=LH+'<div style="text-align:right;font-weight:bold;font-size:13px">ANNEX B</div><div style="text-align:center;font:bold 16px \'Liberation Sans\'">CONSENT OF MOTHER / GUARDIAN AND ASSENT OF CHILD</div><div class="ur" style="text-align:center;font-size:15px">رضامندی والدہ / سرپرست اور بچی کی آمادگی</div>'
    b+='<p style="font-size:12px;line-height:1.55;margin:4px 0">1. I, <span class="h">Zulekhan w/o late Allah Bachayo Mallah</span>, CNIC No. <span class="h">00000-0000417-2</span>, mother of <span class="h">Sughran</span>, Case Code <span class="h">USWT-CP-047</span>, have been told in Sindhi what will be done with our information. I may take back this consent at any time by telling the Case Manager; what has already been shared cannot be called back.</p><div class="ur" style="font-size:12.5px;line-height:1.95">مجھے سندھی زبان میں سمجھا دیا گیا ہے کہ ہماری معلومات کا کیا کیا جائے گا۔ میں یہ رضامندی کسی بھی وقت واپس لے سکتی ہوں؛ جو معلومات پہلے دی جا چکی ہوں وہ واپس نہیں ہو سکتیں۔</div><p style="font-size:12px;margin:4px 0">2. I agree that the Trust may share our information with:</p><table>'
    for k,e,u in it: b+=f'<tr><td style="width:26px">({k})</td><td>{e}</td><td class="ur" style="font-size:11.5px;line-height:1.8">{u}</td><td style="width:70px">{tick(1)}Yes</td><td style="width:64px">{tick(0)}No</td></tr>'
    b+='</table><p style="font-size:12px;margin:6px 0">3. Not to be shared: the address of the shelter, with any private person. No photograph of my daughter’s face is to be taken or published.</p><div class="ur" style="font-size:12px;line-height:1.9">پناہ گاہ کا پتہ کسی نجی شخص کو نہ بتایا جائے۔ میری بیٹی کے چہرے کی تصویر نہ لی جائے اور نہ شائع کی جائے۔</div>'
    b+=f'''<table><tr><td style="width:50%;height:100px">Mother / guardian – left thumb impression<br>{img(TZ,62)}<span class="h" style="margin-left:12px">L.T.I. of Zulekhan &nbsp; Date: 23-09-2025</span></td><td>Child’s assent: I understand and I agree.<br>{img(TS,56)}<span class="h" style="margin-left:12px">L.T.I. of Sughran &nbsp; Date: 23-09-2025</span></td></tr>
<tr><td style="height:80px">Witness 1 (independent)<br>{img(HAM,115)}<br><span class="h">Hameeda Khatoon, LHW, 23-09-2025</span></td><td>Witness 2<br>{img(RUK,115)}<br><span class="h">Rukhsana Bhatti, Psychologist, 23-09-2025</span></td></tr></table>
<p style="font-size:12px;margin:6px 0">4. I read this form over to the mother and the child in Sindhi, separately; each said she understood it and put her thumb impression before me.</p><div style="display:flex;align-items:flex-end;gap:20px">{img(NAS,125)}<span style="font-size:12px">Nasreen Akhtar Rajper, Case Manager</span><span class="h">23-09-2025</span></div>'''
    html2pdf(doc([page(b,'<span>USWT Form CP-1</span><span>Page 1 of 1</span>')],css),W+'/con.pdf'); scan(W+'/con.pdf',out,62,170,False,60,noise=5)

def risk(out,f=False):
    d=newdoc('Calibri',10.5,(1.8,1.6,2.2,2.0))
    P(d,'ANNEX C',True,AL.RIGHT,after=2); P(d,'UMEED-E-SAHAR WELFARE TRUST – SAHAR HOUSE',True,AL.CENTER,12,0); P(d,'RISK ASSESSMENT AND SAFETY PLAN (Form CP-4)',True,AL.CENTER,13,6)
    T(d,[['Case Code','USWT-CP-047'],['Child','Sughran d/o late Allah Bachayo Mallah, girl, 13 to 14 years'],['Admitted','22-09-2025, with her mother Zulekhan'],['Quick risk screening','22-09-2025 (on admission): HIGH, admitted'],['Full assessment','02-10-2025, by Nasreen Akhtar Rajper (Case Manager) and Rukhsana Bhatti (Psychologist)'],['Next review due','16-10-2025']],[4.2,12.4],hdr=False)
    P(d,'',after=2); P(d,'1. Risks',True,sz=12,after=3)
    T(d,[['No.','Risk','Source','Likelihood','Harm','Level','Measure'],
     ['1','Creditor or his men trace the family and take the child back','Mother, Annex E para 9: two men asked for them at the aunt’s house on 21-09-2025','Likely','Severe','HIGH','Shelter address withheld; gate register; no visitors; SSP informed 25-09-2025'],
     ['2','Pressure on relatives in Goth Khaddi to reveal whereabouts','Mother','Possible','Serious','MEDIUM','Relatives not told the place; calls only from office phone'],
     ['3','Debt of Rs. 85,000 pressed against the mother','Parchi, Annexes F and G','Likely','Serious','HIGH','District Vigilance Committee; legal aid; no payment to be made'],
     ['4','Fear, poor sleep, startle at loud voices','Psychologist, sessions of 24-09 and 01-10-2025','Present','Moderate','MEDIUM','Weekly session; female staff at night'],
     ['5','Untreated burn scar','Annex H: healed','Low','Minor','LOW','Follow-up at THQ Hospital if needed'],
     ['6','No birth registration','Mother','Present','Moderate','MEDIUM','Birth registration through Union Council, with Annex H']],[1,3,3.5,1.9,2.0,1.9,3.6],sz=8.5)
    P(d,'',after=2); P(d,'2. Safety plan',True,sz=12,after=3)
    T(d,[['Step','Action','Who','By'],['1','Separate room for mother and child on upper floor','Warden','22-09-2025 – done'],['2','Letter to SSP Sanghar for protection','Executive Director','25-09-2025 – done'],['3','Medical examination and age estimation','Case Manager','30-09-2025 – done'],['4','Referral to District Child Protection Unit','Case Manager','09-10-2025'],['5','Legal aid lawyer to meet the mother','Case Manager','14-10-2025'],['6','Review of this assessment','Case Manager, Psychologist','16-10-2025']],[1.2,8.2,4.2,3.3],sz=9)
    d.add_page_break(); P(d,'3. Views of the child',True,sz=12,after=3)
    P(d,'The child said on 02-10-2025 that she wishes to stay with her mother, does not want to go back to the house in Hyderabad and would like to go to school. She is not afraid of the shelter staff. She agrees that the Child Protection Officer may speak with her if a lady officer comes.')
    P(d,'4. Views of the mother',True,sz=12,after=3)
    P(d,'The mother asks that the debt be looked into by Government and that she be left free to find paid work. She agrees with the safety plan.')
    P(d,'5. Conclusion',True,sz=12,after=3)
    P(d,'Overall risk: **HIGH** outside the shelter, **LOW** inside it. Return to the village is not safe at present. Best interests of the child: to remain with her mother at Sahar House until the District Child Protection Unit decides.')
    p=d.add_paragraph(); p.paragraph_format.space_after=Pt(0); p.add_run().add_picture(NAS,height=Cm(1.2)); p.add_run('                              ').add_picture(RUK,height=Cm(1.2))
    P(d,'Nasreen Akhtar Rajper, Case Manager\t\tRukhsana Bhatti, Psychologist',after=0); P(d,'02-10-2025\t\t\t\t\t\t02-10-2025')
    footer(d,'USWT-CP-047 – Annex C – Confidential'); d.save(out)

CH=["My name is Sughran. My father was Allah Bachayo. He has died. My mother is Zulekhan. I am told I am about thirteen; I do not know my day of birth.","I have two younger brothers. They are with my father’s sister in our village, Goth Khaddi.","I went to school for two years. I can count. I cannot read.","My father did harvest and cotton work for Haji Ramzan. I heard that he took money from him when my brother was ill.","My father fell ill after the rains and died in winter. The forty days were not even over when Haji Ramzan’s munshi came to our house and told my mother that the money must be worked off.",
"Some days later a white car came. A man I know as Rafiq, the brother of Haji Ramzan, sat in front. I was told I would mind his children in the city for a few months. My mother was crying. I did not want to go.","The house is in Latifabad. It has an iron gate and two floors. I slept in the kitchen, on the floor.","I got up at the first azan. I made tea, swept, washed clothes by hand and dishes, and carried the small child. I lay down after everybody had eaten at night.","Nobody paid me. When I asked, the Baji said that my money goes to my father’s debt.","I was not allowed out of the gate. When they went out they locked the kitchen side from outside.",
"In the hot month, about the time of Bakra Eid, I burnt the rice. The Baji hit my left arm with the hot ladle. It made a blister. They put toothpaste on it. I was not taken to a doctor.","The Baji slapped me many times. Rafiq did not hit me. Nobody did anything else bad to my body.","I spoke with my mother on the telephone three times. The Baji held the telephone.","On a Saturday my mother came with my aunt. The Baji was at a wedding; only the old woman was there. My mother took my hand and we went out.","We stayed with my aunt in Tando Adam. Then we came here.","I feel safe here. I want to stay with my mother. I do not want to go back to that house.","I want to go to school. I want my brothers to come too."]
def child(out,f=False):
    css='body{font-family:"Liberation Serif"} p{font-size:16.5px;line-height:1.72;text-align:justify;margin:0 0 13px} ol{margin:0}'
    ft=lambda n:f'<span>Statement of child – USWT-CP-047 – Annex D</span><span>Page {n} of 3</span>'
    def par(a,b): return ''.join(f'<p><b>{i}.</b>&nbsp;&nbsp;{CH[i-1]}</p>' for i in range(a,b+1))
    init=f'<div style="position:absolute;bottom:15mm;right:20mm;font-size:11px;text-align:right">{img(TS,40)} {img(NAS,70)}</div>'
    p1='<div style="text-align:right;font-weight:bold">ANNEX D</div><div style="text-align:center;font-weight:bold;font-size:18px;text-decoration:underline;margin-bottom:8px">STATEMENT OF CHILD</div><table style="font-size:14px;line-height:1.6;margin-bottom:10px"><tr><td style="width:150px">Name of child</td><td>: Sughran d/o late Allah Bachayo Mallah</td></tr><tr><td>Date and time</td><td>: 24-09-2025, 10:30 a.m. to 11:50 a.m. (with two breaks)</td></tr><tr><td>Place</td><td>: Counselling room, Sahar House</td></tr><tr><td>Recorded by</td><td>: Nasreen Akhtar Rajper, Case Manager (fluent in Sindhi)</td></tr><tr><td>Also present</td><td>: Rukhsana Bhatti, Psychologist. The mother waited outside at the child’s wish.</td></tr><tr><td>Language</td><td>: Spoken in Sindhi, written down in English by the recorder</td></tr></table><p>Before starting I told Sughran that she need not answer any question, that she may stop at any time and that there are no right or wrong answers. I asked open questions only. Her words are set out below as near as English permits.</p>'+par(1,5)+init
    p2=par(6,11)+init
    p3=par(12,17)+f'''<p style="margin-top:22px">Read over to the child in Sindhi, slowly and in full. She said it is right and put her left thumb impression.</p><div style="display:flex;gap:40px;align-items:flex-end;margin-top:16px"><div>{img(TS,64)}<br><span style="font-size:13px">L.T.I. of Sughran, 24-09-2025</span></div></div><div style="display:flex;gap:60px;margin-top:24px;font-size:13.5px"><div>{img(NAS,130)}<br>Recorded by: Nasreen Akhtar Rajper<br>Case Manager, 24-09-2025</div><div>{img(RUK,120)}<br>In presence of: Rukhsana Bhatti<br>Psychologist, 24-09-2025</div></div>'''
    html2pdf(doc([page(p1,ft(1)),page(p2,ft(2)),page(p3,ft(3))],css),W+'/ch.pdf'); scan(W+'/ch.pdf',out,63,150,True,50,order=[0,2,1] if f else None,noise=4,angle=.8)

MO=["I am Zulekhan, widow of Allah Bachayo Mallah, by caste Mallah, aged about 37 years, resident of Goth Khaddi, Taluka Shahdadpur, District Sanghar, CNIC No. 00000-0000417-2. I am the mother of Sughran and of two younger sons.","My husband worked on the land of Haji Ramzan Unar of Kot Unar. On 11-02-2024 he took Rs. 85,000/- from him as peshgi because our younger son was in hospital. Two like papers (parchi) were written and my husband put his thumb on both. One was given to him, and I kept it.","We worked as a family at cotton picking. Nothing was ever written off in front of us.","My husband died on 06-11-2024 after an illness of one month.","In the last week of November 2024 the munshi of Haji Ramzan came and said the debt stands and the family must work it off. I said I have no man in the house.","On 01-12-2024 Rafiq Unar, brother of Haji Ramzan, came with a car and took my daughter Sughran to his house in Latifabad, Hyderabad. I was told Rs. 2,000/- a month will be cut from the debt. I did not agree from my heart but I was afraid.",
"I spoke with her three times on the telephone. In August 2025 she cried and said her arm had been burnt.","On 20-09-2025, a Saturday, I went to Hyderabad with my sister, who lives at Tando Adam. The lady of the house was away. I took my daughter by the hand and we left by bus to Tando Adam.","On 21-09-2025 in the evening two men came to the house in Tando Adam and asked for us. My sister said we had gone to Karachi. On 22-09-2025 I came to Sahar House with my daughter, as the Lady Health Worker had told me of it.","I have not received any money for my daughter’s work. I have not signed any paper.","I produce our parchi in original before the Case Manager. It was photographed in my presence on 24-09-2025 and given back to me for safe keeping in the shelter’s locker.","I want that my daughter is kept safe with me, that the debt is looked into by Government and that those who kept her are dealt with under the law."]
def mother(out,f=False):
    css='body{font-family:"Nimbus Roman"} p{font-size:16px;line-height:1.75;text-align:justify;margin:0 0 11px}'
    ft=lambda n:f'<span>USWT-CP-047 / Annex E</span><span>Page {n} of 2</span>'
    par=lambda a,b:''.join(f'<p>{i}.&nbsp;&nbsp;That {MO[i-1][0].lower()+MO[i-1][1:] if not MO[i-1].startswith("I ") else MO[i-1]}</p>' for i in range(a,b+1))
    p1='<div style="text-align:right;font-weight:bold">ANNEX E</div><div style="text-align:center;font-weight:bold;font-size:17px;text-decoration:underline;margin:4px 0 12px">STATEMENT OF MST. ZULEKHAN W/O LATE ALLAH BACHAYO MALLAH</div><p style="text-align:center;font-size:14px">Recorded at Sahar House, Shahdadpur, on 24-09-2025 from 2:00 p.m. to 3:10 p.m., in Sindhi, by Nasreen Akhtar Rajper, Case Manager</p><p>I state as under:</p>'+par(1,7)+f'<div style="position:absolute;bottom:16mm;right:20mm">{img(TZ,42)} {img(NAS,72)}</div>'
    p2=par(8,12)+f'''<p style="margin-top:16px">The above statement has been read over and explained to me in Sindhi and I accept it as correct.</p><div style="height:110px;margin-top:8px">{'' if f else img(TZ,66)}</div><div style="font-size:14px">_______________________________<br>L.T.I. of Mst. Zulekhan w/o late Allah Bachayo Mallah<br>CNIC No. 00000-0000417-2<br>Dated: 24-09-2025</div><div style="margin-top:34px;display:flex;gap:70px;font-size:14px"><div>{img(NAS,135)}<br>Recorded and read over by:<br>Nasreen Akhtar Rajper, Case Manager<br>24-09-2025</div><div>{img(RUK,120)}<br>Witness:<br>Rukhsana Bhatti, Psychologist<br>24-09-2025</div></div>'''
    html2pdf(doc([page(p1,ft(1)),page(p2,ft(2))],css),W+'/mo.pdf'); scan(W+'/mo.pdf',out,64,160,True,52,noise=5,shade=.2)

def parchi(out,f=False):
    M1=sig('yousuf','black'); M2=sig('rasool','blue')
    h=f'''<html><head><meta charset="utf-8"><style>@page{{size:148mm 210mm;margin:0}} body{{margin:0}} .p{{width:148mm;height:209mm;padding:12mm 13mm;background:repeating-linear-gradient(#fdfaf0 0,#fdfaf0 43px,#b9cbe0 44px);font-family:"Noto Nastaliq Urdu";direction:rtl;font-size:17px;line-height:44px;color:#1b1b50;position:relative}}</style></head><body><div class="p"><div style="text-align:center;font-size:19px">پرچی پیشگی</div><div style="text-align:left">مورخہ ۱۱ فروری ۲۰۲۴ء</div>
<div>منکہ مسمی اللہ بچایو ولد محمد صدیق ملاح، ساکن گوٹھ کھڈی، تعلقہ شہدادپور، ضلع سانگھڑ، اقرار کرتا ہوں کہ میں نے حاجی رمضان انڑ ساکن کوٹ انڑ سے مبلغ ۸۵۰۰۰ روپے (پچاسی ہزار روپے) نقد بطور پیشگی وصول پائے۔</div><div>جب تک یہ رقم ادا نہ ہو میں اور میرے گھر والے حاجی صاحب کے ہاں کام کے پابند رہیں گے اور کسی دوسری جگہ کام نہیں کریں گے۔</div><div>یہ پرچی لکھ دی ہے کہ سند رہے۔</div>
<div style="position:absolute;bottom:16mm;right:13mm;line-height:30px;text-align:center">{img(TB,62)}<br>نشان انگوٹھا<br>اللہ بچایو</div><div style="position:absolute;bottom:14mm;left:14mm;line-height:34px">گواہ شد: محمد یوسف {img(M1,70)}<br>گواہ شد: غلام رسول {img(M2,70)}</div></div></body></html>'''
    html2pdf(h,W+'/par.pdf'); photo(W+'/par.pdf',out,66,190); im=Image.open(out); dd=ImageDraw.Draw(im); dd.rectangle((14,14,230,64),fill=(250,250,250),outline=(60,60,60)); dd.text((122,39),'ANNEX F',font=F(38,True),fill=(20,20,20),anchor='mm'); im.save(out,quality=75)

def transl(out,f=False):
    d=newdoc('Cambria',11.5,(2.5,2.2,2.8,2.4))
    P(d,'ANNEX G',True,AL.RIGHT); P(d,'TRANSLATION FROM URDU INTO ENGLISH',True,AL.CENTER,13,2); P(d,'(of the hand-written slip photographed at Annex F)',al=AL.CENTER,after=14)
    a=('58,000/-','fifty-eight thousand') if f else ('85,000/-','eighty-five thousand')
    P(d,'SLIP OF ADVANCE (PARCHI PESHGI)',True,AL.CENTER); P(d,'Dated 11th February, 2024',al=AL.RIGHT)
    P(d,f'I, Allah Bachayo son of Muhammad Siddique Mallah, resident of Goth Khaddi, Taluka Shahdadpur, District Sanghar, acknowledge that I have received from Haji Ramzan Unar, resident of Kot Unar, a sum of Rs. {a[0]} (Rupees {a[1]} only) in cash as advance (peshgi).')
    P(d,'Until this amount is paid, I and the members of my household shall remain bound to work with Haji Sahib and shall not work at any other place.')
    P(d,'This slip has been written so that it may serve as proof.')
    P(d,'[Thumb impression]   Allah Bachayo\nWitness: Muhammad Yousuf   [signature]\nWitness: Ghulam Rasool   [signature]',after=20)
    P(d,'TRANSLATOR’S CERTIFICATE',True,AL.CENTER)
    P(d,'I, Imdad Ali Junejo, M.A. (English), being proficient in Urdu and English, certify that the above is a true and complete translation of the Urdu slip, a photograph of which was given to me by Umeed-e-Sahar Welfare Trust on 30-09-2025. I have no interest in the matter and have undertaken in writing to keep its contents secret.')
    p=d.add_paragraph(); p.add_run().add_picture(IMD,height=Cm(1.4)); p.paragraph_format.space_after=Pt(0)
    P(d,'Imdad Ali Junejo, Translator\nShahdadpur, 1st October, 2025\nPh: 0300-0000000')
    footer(d,'Translation of parchi dated 11-02-2024'); dx=W+'/h06tr.docx'; d.save(dx); docx2pdf(dx,out)

def medical(out,f=False):
    x='03-10-2025' if f else '29-09-2025'
    css='body{font-family:"Liberation Serif"} td{border:1px solid #333;padding:4px 7px;font-size:13px;vertical-align:top} table{border-collapse:collapse;width:100%} .h{font-family:"Dancing Script";font-size:17px;color:#16246e}'
    seal=round_seal('thqs','T.H.Q. HOSPITAL','SHAHDADPUR','WOMEN\nMEDICAL\nOFFICER',(70,30,120))
    b=f'''<div style="text-align:right;font-weight:bold">ANNEX H</div><div style="text-align:center;font-weight:bold;font-size:17px;line-height:1.4">OFFICE OF THE WOMEN MEDICAL OFFICER<br>TALUKA HEADQUARTERS HOSPITAL, SHAHDADPUR<br><span style="font-size:14px">HEALTH DEPARTMENT, GOVERNMENT OF SINDH</span></div><div style="display:flex;justify-content:space-between;font-size:13px;margin:10px 0">
<span>No. WMO/THQ/SDP/<span class="h">312</span></span><span>Dated: <span class="h">30-09-2025</span></span></div><div style="text-align:center;font-weight:bold;text-decoration:underline;margin-bottom:8px">PROVISIONAL MEDICAL CERTIFICATE AND AGE ESTIMATION</div>
<table><tr><td style="width:32%">Requested by</td><td class="h">USWT Sahar House, letter USWT/CP/2025/189 dt. 26-09-2025</td></tr><tr><td>Name, parentage</td><td class="h">Sughran d/o (late) Allah Bachayo Mallah</td></tr><tr><td>Sex / age as stated</td><td class="h">Female / about 13 years (stated by mother)</td></tr><tr><td>Brought by / identified by</td><td class="h">Zulekhan (mother), CNIC 00000-0000417-2</td></tr><tr><td>Date, time of examination</td><td class="h">26-09-2025 at 10:20 a.m., with consent of mother and child</td></tr><tr><td>Female attendant</td><td class="h">Staff Nurse on duty, present throughout</td></tr><tr><td>Marks of identification</td><td class="h">1. Mole on right cheek &nbsp; 2. Old scar on left knee</td></tr></table>
<p style="font-size:13px;margin:9px 0 3px"><b>General physical examination</b></p><div class="h">Conscious, cooperative. Ht. 141 cm, Wt. 32 kg. Pallor +. Nails and hands roughened.</div><p style="font-size:13px;margin:9px 0 3px"><b>Injuries</b></p><div class="h">Healed superficial burn scar 4 cm x 1.5 cm, outer aspect of left forearm; duration about 3 to 4 months. No fresh injury.</div>
<p style="font-size:13px;margin:9px 0 3px"><b>Dental</b></p><div class="h">28 permanent teeth; third molars not erupted.</div>
<p style="font-size:13px;margin:9px 0 3px"><b>Radiology (for age)</b></p><div class="h">X-rays of left wrist, left elbow and pelvis taken at DHQ Hospital Sanghar on {x}, Films No. R-2207 to R-2209. Elbow epiphyses fused in part; lower radius and iliac crest not fused.</div>
<p style="font-size:13px;margin:9px 0 3px"><b>Opinion</b></p><div class="h">On physical, dental and radiological findings the age is estimated between 13 and 14 years. The burn scar is consistent with contact with a hot object. Findings given to the Case Manager in a closed cover.</div>
<div style="display:flex;justify-content:space-between;align-items:flex-end;margin-top:22px"><div>{img(seal,135)}</div><div style="font-size:13px;text-align:center">{img(FAR,150)}<br>Dr. Farzana Soomro, M.B.B.S.<br>Women Medical Officer<br>T.H.Q. Hospital, Shahdadpur<br><span class="h">30-09-2025</span></div></div><p style="font-size:11px">Note: Thumb impression of the person examined: {img(TS,46,'vertical-align:middle')} &nbsp; This certificate is issued for child protection purposes on the request of the guardian.</p>'''
    html2pdf(doc([page(b,'<span>WMO/THQ/SDP/312</span><span>1 page</span>')],css),W+'/med.pdf'); scan(W+'/med.pdf',out,67,170,False,60,noise=5,tint=(252,247,234))

def cnic(out,f=False):
    card=f'''<div style="width:440px;height:278px;border:2px solid #557;border-radius:16px;background:linear-gradient(120deg,#dfeedd,#eef3e6 50%,#cfe3d3);padding:14px 18px;position:relative;font-size:12.5px;line-height:1.25"><div style="text-align:center;font-weight:bold;font-size:15px">PAKISTAN &nbsp; National Identity Card</div><div style="text-align:center;font-size:9px">ISLAMIC REPUBLIC OF PAKISTAN</div><div style="position:absolute;right:18px;top:62px;width:104px;height:130px;background:#c9d3cf;border:1px solid #777;overflow:hidden"><div style="width:52px;height:60px;border-radius:50%;background:#7d7670;margin:22px auto 0"></div><div style="width:100px;height:70px;border-radius:50px 50px 0 0;background:#5d6a77;margin:-2px auto"></div></div>
<div style="margin-top:8px;color:#555;font-size:10px">Name</div><b>Zulekhan</b><div style="margin-top:5px;color:#555;font-size:10px">Husband Name</div><b>Allah Bachayo</b><div style="margin-top:5px;display:flex;gap:34px"><div><span style="color:#555;font-size:10px">Gender</span><br><b>F</b></div><div><span style="color:#555;font-size:10px">Country of Stay</span><br><b>Pakistan</b></div></div><div style="margin-top:5px;display:flex;gap:20px"><div><span style="color:#555;font-size:10px">Identity Number</span><br><b>00000-0000417-2</b></div><div><span style="color:#555;font-size:10px">Date of Birth</span><br><b>01.01.1988</b></div></div><div style="margin-top:5px;display:flex;gap:34px"><div><span style="color:#555;font-size:10px">Date of Issue</span><br><b>15.03.2021</b></div><div><span style="color:#555;font-size:10px">Date of Expiry</span><br><b>15.03.2031</b></div></div></div>'''
    back='''<div style="width:440px;height:278px;border:2px solid #557;border-radius:16px;background:linear-gradient(120deg,#e8efdf,#dce9dd);padding:20px;margin-top:34px;position:relative"><div class="ur" style="font-size:15px;line-height:2.2">موجودہ پتہ: گوٹھ کھڈی، تعلقہ شہدادپور، ضلع سانگھڑ<br>مستقل پتہ: گوٹھ کھڈی، تعلقہ شہدادپور، ضلع سانگھڑ</div><div style="position:absolute;bottom:60px;left:20px;font-size:12px">00000-0000417-2</div><div style="position:absolute;bottom:18px;left:20px;right:20px;font-size:10px;text-align:center">Registrar General of Pakistan &nbsp; | &nbsp; If found, drop in any letter box</div></div>'''
    b='<div style="text-align:right;font-weight:bold">ANNEX I</div><div style="margin:26px auto;width:440px">'+card+back+f'</div><div style="margin:30px 0 0 60px;font-size:14px">{img(rect_stamp("att",["ATTESTED TRUE COPY","Original seen and returned"],(20,90,60)),215)}<br>{img(NAS,130)}<br>Nasreen Akhtar Rajper, Case Manager, Sahar House<br><span class="h">23-09-2025</span></div>'
    html2pdf(doc([page(b,'<span>Case file USWT-CP-047</span><span></span>')],''),W+'/cn.pdf'); scan(W+'/cn.pdf',out,68,150,False,62,noise=6,tint=(245,246,250))

def log(out,f=False):
    s=ParagraphStyle('s',fontName='Helvetica',fontSize=8.2,leading=10.2); hb=ParagraphStyle('h',parent=s,fontName='Helvetica-Bold')
    rows=[['No.','Date / time','Disclosed to','What was disclosed','How','Basis (consent item, Annex B)','By','Acknowledgement'],
    ['1','22-09-2025\n16:40','SCPA Helpline 1121','Girl about 13, with mother, in shelter; suspected debt bondage. No names.','Telephone','Best interests of child, urgent safety; before consent form, no identity given','N. A. Rajper','Ref. 1121/SGR/0922-06'],
    ['2','25-09-2025\n11:15','Senior Superintendent of Police, Sanghar','Names, mother’s CNIC, facts in brief, names of persons complained of (letter USWT/CP/2025/188). Shelter address not given.','By hand, sealed','2(b)','Z. H. Channa','Diary No. 4471, 25/9/25'],
    ['3','26-09-2025\n09:30','Women Medical Officer, THQ Hospital, Shahdadpur','Name, parentage, age as stated, request for examination (letter USWT/CP/2025/189)','By hand, at visit','2(c)','N. A. Rajper','WMO/THQ/SDP/312, 30-09-2025'],
    ['4','29-09-2025\n11:00','Radiology, DHQ Hospital, Sanghar','Name, age as stated, WMO’s X-ray slip','By hand, at visit','2(c)','N. A. Rajper','Films R-2207 to R-2209'],
    ['5','30-09-2025\n15:00','Imdad Ali Junejo, translator','Photograph of parchi only; secrecy undertaking taken same day','Print, by hand','2(e)','N. A. Rajper','Translation received 01-10-2025'],
    ['6','09-10-2025\n10:00','Child Protection Officer, DCPU Sanghar','Letter USWT/CP/2025/196 with Annexes A to L','By hand, sealed','2(a)','N. A. Rajper','Receiving to be taken on office copy'],
    ['7','09-10-2025\n10:30','Deputy Commissioner / Chairman DVC, Sanghar','Letter USWT/CP/2025/196 (no names) with Annex L only','By hand','2(d)','N. A. Rajper','Receiving to be taken on office copy'],
    ['8','09-10-2025\n11:00','Senior Superintendent of Police, Sanghar','Letter USWT/CP/2025/196 (no names), no annexes','By hand','2(b)','N. A. Rajper','Receiving to be taken on office copy']]
    t=Table([[Paragraph(str(c).replace('\n','<br/>'),hb if i==0 else s) for c in r] for i,r in enumerate(rows)],colWidths=[26,62,112,190,70,112,66,112],repeatRows=1)
    t.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.6,colors.grey),('BACKGROUND',(0,0),(-1,0),colors.HexColor('#d9e8df')),('VALIGN',(0,0),(-1,-1),'TOP')]))
    ti=ParagraphStyle('t',fontName='Helvetica-Bold',fontSize=13,alignment=1,leading=17)
    d=SimpleDocTemplate(out,pagesize=landscape(A4),margins=30,leftMargin=40,rightMargin=40,topMargin=32,bottomMargin=36,title='Disclosure Log USWT-CP-047',author='USWT')
    im=lambda p,w:RI(p,w,w*fitz.Pixmap(p).height/fitz.Pixmap(p).width)
    sg=Table([[im(NAS,80),im(ZAH,80)],[Paragraph('Kept by: Nasreen Akhtar Rajper, Case Manager<br/>09-10-2025',s),Paragraph('Checked: Zahid Hussain Channa, Executive Director<br/>09-10-2025',s)]],colWidths=[300,300])
    def pg(c,dd): c.setFont('Helvetica',8); c.drawString(40,20,'USWT Form CP-6 – Case Code USWT-CP-047 – Confidential'); c.drawRightString(802,20,'Page 1 of 1')
    d.build([Paragraph('ANNEX J',ParagraphStyle('r',parent=hb,alignment=2,fontSize=10)),Paragraph('DISCLOSURE LOG – CASE CODE USWT-CP-047',ti),Paragraph('Every sharing of information outside Sahar House is entered on the day it is made. Opened 22-09-2025; entries 6 to 8 are made at despatch of the referral on 09-10-2025.',ParagraphStyle('c',parent=s,alignment=1,spaceAfter=8)),t,Spacer(1,10),sg],onFirstPage=pg)

def ssp(out,f=False):
    st=rect_stamp('ssp',['OFFICE OF THE S.S.P. SANGHAR','RECEIVED','Diary No. ~4471~','Date ~25/9/25~'],(150,25,40))
    css='body{font-family:"Liberation Serif"} p{font-size:15px;line-height:1.6;text-align:justify;margin:0 0 10px}'
    b=LH+f'''<div style="text-align:right;font-weight:bold">ANNEX K</div><div style="display:flex;justify-content:space-between;font-size:14.5px;margin-bottom:8px"><span>No. USWT/CP/2025/188</span><span>Dated: 25th September, 2025</span></div><p><b>CONFIDENTIAL – OFFICE COPY</b></p><p>To,<br>&emsp;&emsp;The Senior Superintendent of Police,<br>&emsp;&emsp;Sanghar.</p><p><b>Subject: <u>INFORMATION OF COGNIZABLE OFFENCE AND REQUEST FOR PROTECTION – GIRL CHILD KEPT IN DOMESTIC SERVITUDE AGAINST DEBT</u></b></p><p>Respected Sir,</p><p>1. Sughran d/o late Allah Bachayo Mallah, a girl of about 13 years, and her mother Mst. Zulekhan, CNIC No. 00000-0000417-2, residents of Goth Khaddi, Taluka Shahdadpur, came to our shelter on 22-09-2025.</p><p>2. As per the mother, her late husband took Rs. 85,000/- as peshgi from Haji Ramzan Unar of Kot Unar on 11-02-2024. After his death the girl was taken on 01-12-2024 to the house of Rafiq Unar in Latifabad, Hyderabad, and made to work without wages until 20-09-2025, when the mother brought her away. Two men have since come looking for them.</p><p>3. It is requested that (i) the matter may be proceeded with under section 3 of the Prevention of Trafficking in Persons Act, 2018, the Sindh Bonded Labour System (Abolition) Act, 2015 and other law applicable; (ii) protection may be given to the girl and her mother; and (iii) a lady officer may record their statements. They are available on two hours’ notice through the undersigned. The address of the shelter may be kept secret.</p><p>4. The mother has consented in writing to this letter on 23-09-2025. Helpline 1121 was informed on 22-09-2025 (1121/SGR/0922-06).</p><p style="margin-top:14px">Yours faithfully,</p><div style="display:flex;justify-content:space-between;align-items:flex-end"><div style="font-size:14.5px">{img(ZAH,140)} {img(SEAL,96)}<br><b>(Zahid Hussain Channa)</b><br>Executive Director</div><div style="text-align:center">{img(st,230)}<br>{img(CLERK,90)}</div></div>'''
    html2pdf(doc([page(b,'<span>USWT/CP/2025/188</span><span>Page 1 of 1</span>')],css),W+'/ssp.pdf'); scan(W+'/ssp.pdf',out,69,160,False,58,noise=5,angle=1.0)

def summ(out,f=False):
    s=ParagraphStyle('s',fontName='Times-Roman',fontSize=11.5,leading=17,spaceAfter=9,alignment=4); b=ParagraphStyle('b',parent=s,fontName='Times-Bold',spaceAfter=3,spaceBefore=5)
    who='Sughran' if f else 'Child A'
    x=[Paragraph('ANNEX L',ParagraphStyle('r',parent=b,alignment=2)),Paragraph('ANONYMISED CASE SUMMARY',ParagraphStyle('t',parent=b,fontSize=15,alignment=1,leading=20)),Paragraph('For the District Vigilance Committee. Names, exact places and family particulars are left out. Child A is the girl, Mother B her mother, Creditor C the lender, Householder D his relative.',ParagraphStyle('i',parent=s,fontName='Times-Italic',alignment=1)),
    Paragraph('1. Background',b),Paragraph('Child A is a girl, medically estimated at 13 to 14 years, from a village of landless farm workers in the district. Her father took an advance (peshgi) of Rs. 85,000/- from Creditor C in the first half of 2024 against a written slip by which he and his household were bound to work until repayment. He died later the same year.',s),
    Paragraph('2. What happened',b),Paragraph('In the winter of 2024 Child A was taken to a house of Householder D in a city outside the district. She did housework and minded small children for about seventeen hours a day for more than nine months, was not paid, could not leave the house and was burnt on the arm as a punishment. A monthly sum of Rs. 2,000/- was said to be set off against the debt; no account was ever shown.',s),
    Paragraph('3. Present position',b),Paragraph(f'Mother B brought the child away in September 2025. Both are in safe shelter. {who} has been medically examined and is seen weekly by a psychologist. She wishes to stay with her mother and to go to school. The police and the Child Protection Authority have been informed.',s),
    Paragraph('4. What is asked of the Committee',b),Paragraph('(a) To inquire into the advance and record that no liability under it survives, as bonded debt stands extinguished under the Sindh Bonded Labour System (Abolition) Act, 2015; (b) to see whether other households in the same holding are bound by like slips; (c) to take up support for the rehabilitation of Mother B and her children.',s),
    Paragraph('5. Confidentiality',b),Paragraph('The full record is being placed before the District Child Protection Unit. The Trust asks that members do not seek to identify the family. Case Code: USWT-CP-047.',s),Spacer(1,8)]
    im=RI(NAS,95,95*fitz.Pixmap(NAS).height/fitz.Pixmap(NAS).width); im.hAlign='LEFT'
    x+=[im,Paragraph('Prepared by: Case Manager, Sahar House, 7th October, 2025',s)]
    def pg(c,dd): c.setFont('Times-Roman',9); c.drawString(65,30,'Umeed-e-Sahar Welfare Trust – anonymised, for the District Vigilance Committee'); c.drawRightString(530,30,'Page 1 of 1')
    SimpleDocTemplate(out,pagesize=A4,leftMargin=65,rightMargin=65,topMargin=50,bottomMargin=50,title='Anonymised case summary USWT-CP-047',author='USWT').build(x,onFirstPage=pg)

FILES={'01 Covering letter CPO Sanghar 09-10-2025.pdf':cover,'Annex A - Referral Form CP-3 (signed).pdf':referral,'Annex_B_consent_assent.pdf':consent,'Annex C Risk Assessment & Safety Plan.docx':risk,'Annex D child statement scan.pdf':child,'Annex E - stmt of mother.pdf':mother,'Annex F IMG-20250924-WA0007 parchi.jpg':parchi,'Annex G English translation of parchi.pdf':transl,'Annex H medical_age cert THQ.pdf':medical,'Annex I CNIC Zulekhan.jpg':cnic,'Annex J Disclosure Log.pdf':log,'Annex K SSP letter with receiving.pdf':ssp,'Annex L anonymised summary.pdf':summ}
BAD=['Annex A - Referral Form CP-3 (signed).pdf','Annex D child statement scan.pdf','Annex E - stmt of mother.pdf','Annex G English translation of parchi.pdf','Annex H medical_age cert THQ.pdf','Annex L anonymised summary.pdf']
MJ={"version":1,"packs":["ngo-referral"],"opened":"2025-09-22","zone":"Asia/Karachi","date_order":"DMY","dates":{"submission":"2025-10-09"},"parties":[{"role":"child","names":["Sughran"]},{"role":"guardian","names":["Zulekhan"],"born":"1988-01-01","numbers":{"cnic":"00000-0000417-2"}},{"role":"respondent","names":["Haji Ramzan Unar"]},{"role":"respondent","names":["Rafiq Unar"]}]}
EXP={"pack":"ngo-referral","as_of":"2025-10-09","faults":[
{"id":1,"sort":"date","files":["Annex H medical_age cert THQ.pdf"],"page":1,"what":"The age certificate is dated and signed 30-09-2025 but says the X-rays on which the opinion rests were taken on 03-10-2025, three days after it was issued (the Disclosure Log, row 4, puts the X-rays on 29-09-2025).","why_it_matters":"A certificate cannot rest on films that did not yet exist; the age finding, on which the child's status depends, can be attacked.","severity":"error"},
{"id":2,"sort":"signature","files":["Annex E - stmt of mother.pdf"],"page":2,"what":"The space for the mother's left thumb impression at the end of her statement (page 2) is blank, though the line below names her and the recorder and witness have signed.","why_it_matters":"Without her thumb impression the statement has not been adopted by the person who made it.","severity":"error"},
{"id":3,"sort":"missing","files":["Annex A - Referral Form CP-3 (signed).pdf"],"page":2,"what":"Page 2 of 3 of the Referral Form (sections 5 to 8: how the child came to notice, nature of concern, brief facts, persons responsible) is not there; the scan goes from 'Page 1 of 3' to 'Page 3 of 3', while the covering letter lists 3 pages.","why_it_matters":"The core facts and the persons complained of are missing from the form the authority acts on.","severity":"error"},
{"id":4,"sort":"mismatch","files":["Annex G English translation of parchi.pdf","Annex F IMG-20250924-WA0007 parchi.jpg"],"page":1,"what":"The English translation gives the advance as Rs. 58,000/- (fifty-eight thousand) whereas the Urdu slip, and every other paper, says Rs. 85,000.","why_it_matters":"The amount of the bonded debt is the central fact of the case; a wrong certified translation contradicts the original.","severity":"error"},
{"id":5,"sort":"order","files":["Annex D child statement scan.pdf"],"page":2,"what":"The pages of the child's statement are scanned in the order 1, 3, 2: the signed last page (paras 12 to 17) stands before page 2 (paras 6 to 11).","why_it_matters":"The statement cannot be read in order and paragraphs appear to follow the signatures.","severity":"warning"},
{"id":6,"sort":"other","files":["Annex L anonymised summary.pdf"],"page":1,"what":"The anonymised summary, which goes to the District Vigilance Committee without names, uses the child's real name 'Sughran' once in section 3 instead of 'Child A'.","why_it_matters":"It discloses the identity of a child victim beyond the consent given (item 2(d): without names).","severity":"error"}],
"clean_doubts":["No death certificate of the father is enclosed; his death on 06-11-2024 rests on the mother's word.","The original parchi stays in the shelter's locker; only a photograph is annexed.","Receiving of the present letter is still to be taken (log rows 6 to 8), as the referral is delivered that day.","Witness 2 of the consent is an employee of the shelter (witness 1 is independent).","The letters USWT/CP/2025/189 (to the hospital) and the translator's secrecy undertaking are mentioned but not annexed; they are not in the list of annexures.","The letter to the SSP of 25-09-2025 is not followed by an FIR or reply on file."]}
if __name__=='__main__':
    only=sys.argv[1:]
    os.makedirs(C,exist_ok=True)
    for n,fn in FILES.items():
        if only and not any(o in n for o in only): continue
        fn(f'{C}/{n}',False); print(n,os.path.getsize(f'{C}/{n}'),flush=True)
    json.dump(MJ,open(C+'/matter.json','w'),indent=1,ensure_ascii=False)
    if os.path.exists(FA): shutil.rmtree(FA)
    shutil.copytree(C,FA)
    for n in BAD: FILES[n](f'{FA}/{n}',True)
    json.dump(EXP,open(ROOT+'/expected.json','w'),indent=1,ensure_ascii=False)
