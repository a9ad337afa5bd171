#!/usr/bin/env python
import os, sys, json, shutil, filecmp
os.chdir(os.path.dirname(os.path.abspath(__file__))); sys.path.insert(0,'.')
from d_kit import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, PageBreak, KeepTogether
from reportlab.lib.styles import ParagraphStyle
for n,f in [('LS',L+'LiberationSans-Regular.ttf'),('LSB',L+'LiberationSans-Bold.ttf'),('LM',L+'LiberationMono-Regular.ttf'),('LMB',L+'LiberationMono-Bold.ttf'),('LN',L+'LiberationSansNarrow-Regular.ttf'),('LNB',L+'LiberationSansNarrow-Bold.ttf'),('DJ','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')]: pdfmetrics.registerFont(TTFont(n,f))
pdfmetrics.registerFontFamily('LN',normal='LN',bold='LNB',italic='LN',boldItalic='LNB')
PASS='ZX0001482'; CN='00000-0000012-4'
RS,FI,NQ,SP,SB,HM,DR=[s for s in (101,212,333,447,1501,640,777)]   # signers' seeds
S=lambda seed,col=(22,34,120): sig(seed,col,loops=3+seed%4)
N=dict(cov='KCT-26-017 Covering letter FIA AHTC 06.04.26.pdf',ref='Annex A_Referral form R-2 (signed).pdf',cur='Annex B-1 razamandi form urdu SCAN.pdf',cen='Annex B-2 consent English.pdf',
 st='Annex C statement 17-3-26 scan.pdf',ra='Annex D_RA-1 Shumaila.pdf',med='Annex E medical CamScanner 13-03-2026.pdf',bf='Annex F-1 B form.jpg',sc='Annex F-2 school leaving cert.jpg',pp='Annex G passport+visa.jpg',log='Annex H Disclosure log 017.pdf',sp='Annex I safety and support plan.docx')
mm_=2.8346

def covering(o,f):
    d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=Cm(1.4); s.bottom_margin=Cm(1.2)
    st=d.styles['Normal']; st.font.name='Carlito'; st.font.size=Pt(10.5); st.paragraph_format.space_after=Pt(4)
    def p(t,b=False,al=None,sz=None,col=None,ind=None):
        q=d.add_paragraph(); r=q.add_run(t); r.bold=b
        if sz: r.font.size=Pt(sz)
        if col: r.font.color.rgb=RGBColor(*col)
        if al: q.alignment=al
        return q
    q=p('KINARA CARE TRUST',True,AL.LEFT,20,(0,96,100)); q.paragraph_format.space_after=Pt(0)
    q=p('Shelter · Legal aid · Return and recovery for women and children | Regd. No. KCT/0000/2014 | 3rd Floor, Plot 00, Model Colony, Lahore | 042-0000 0017 | referrals@kinaracare.example.org',sz=8.5,col=(90,90,90))
    p('CONFIDENTIAL – SURVIVOR INFORMATION – BY HAND IN SEALED COVER',True,sz=9.5,col=(170,0,0))
    p('Ref: KCT/26/017/FIA-1\t\t\t\t\t\t\t\t6 April 2026')
    p('The Deputy Director\nAnti-Human Trafficking Circle\nFederal Investigation Agency\nLahore Zone, Lahore')
    p('Subject:  REFERRAL OF A PRESUMED VICTIM OF TRAFFICKING – MS SHUMAILA BIBI D/O MUHAMMAD NAZIR – PREVENTION OF TRAFFICKING IN PERSONS ACT, 2018',True)
    for t in ['Dear Sir,',
     'We refer to you Ms Shumaila Bibi, now 18 years old, who came to our Lahore office on 6 March 2026 with her maternal aunt. On 19 September 2025, when she was 17, she was taken from Lahore to Muscat on a visit visa on the promise of work in a beauty salon and was kept in unpaid domestic work until 18 February 2026. She came back to Lahore on 26 February 2026 with the help of the Community Welfare desk of the Embassy.',
     'Ms Shumaila has agreed in writing, in Urdu, on 9 March 2026 that we share her particulars with your Circle. Her agreement is limited: please see Annex B-1, items 5 to 7, for those with whom nothing may be shared. The place where she is staying is withheld from every paper in this cover. It will be told by our Designated Safeguarding Lead, in person, to the officer you nominate.',
     'We request you (a) to register the referral and give us a diary number, (b) to nominate a woman officer for any interview, (c) to tell us at least three working days before any interview so that our legal officer may attend, and (d) to treat her as a witness in need of protection.',
     'We enclose the following. Every annex bears its letter on its first page.']: p(t)
    T=[('A','Referral form R-2','3'),('B-1','Consent form signed on 9 March 2026 (Urdu)','2'),('B-2','English translation of B-1 with translator’s certificate','2'),('C','Statement of the survivor signed on 17 March 2026','4'),('D','Risk assessment RA-1','2'),('E','Medical examination report No. WW/0312/26','3'),('F-1','Child Registration Certificate (B-Form), copy','1'),('F-2','School leaving certificate, copy','1'),('G','Passport data page and visa, copy','1'),('H','Disclosure log up to 2 April 2026','1'),('I','Safety and support plan','2')]
    t=d.add_table(rows=1,cols=3); t.style='Light Grid Accent 5'; t.autofit=False
    for c,x in zip(t.rows[0].cells,['Annex','Paper','Pages']): c.text=x
    for r in T:
        cs=t.add_row().cells
        for c,x in zip(cs,r): c.text=x
    cs=t.add_row().cells; cs[0].text=''; cs[1].text='Total pages enclosed'; cs[2].text=str(sum(int(r[2]) for r in T))
    for c,w in zip(t.columns,(Cm(2),Cm(11.5),Cm(2.2))): c.width=w
    for r in t.rows:
        for c,w in zip(r.cells,(Cm(2),Cm(11.5),Cm(2.2))):
            c.width=w
            for q in c.paragraphs: q.paragraph_format.space_after=Pt(1)
    p('Yours faithfully,'); p('\n')
    p('Haroon Mazhar\nExecutive Director, Kinara Care Trust')
    p('Contact for this referral: Rabia Saleem, Caseworker, 0300-0000017 (office hours). Copy: file KCT/26/017.',sz=9)
    fn=os.path.join(TMP,'cov.docx'); d.save(fn); office(fn,TMP); 
    n=npages(TMP+'/cov.pdf'); import d_kit; d_kit.MD=d_kit.MD.replace('0402','0406'); ink(TMP+'/cov.pdf',[(n-1,'Haroon Mazhar',0,S(HM),-4,-36,95),(n-1,'Haroon Mazhar',0,rnd_stamp('KINARA CARE TRUST  *  LAHORE  *','EXECUTIVE\nDIRECTOR',(0,96,100),seed=5),230,-50,78)],o)

def referral(o,f):
    pas='ZX0001842' if f=='mismatch' else PASS
    B=ParagraphStyle('b',fontName='LN',fontSize=10,leading=12.5); BB=ParagraphStyle('bb',parent=B,fontName='LNB'); H=ParagraphStyle('h',parent=BB,textColor=colors.white,fontSize=10.5)
    sm=ParagraphStyle('s',parent=B,fontSize=8,leading=9.5); X='<font name="DJ" size=9>☒</font> '; E_='<font name="DJ" size=9>☐</font> '
    P=lambda t,s=B: Paragraph(t,s); el=[]
    def sec(title,rows,cw=(52*mm_,128*mm_)):
        t=Table([[P(title,H),'']]+[[P(a,BB),P(b)] for a,b in rows],colWidths=cw); t.setStyle(TableStyle([('SPAN',(0,0),(-1,0)),('BACKGROUND',(0,0),(-1,0),colors.HexColor('#33475b')),('GRID',(0,0),(-1,-1),.5,colors.HexColor('#8796a5')),('BACKGROUND',(0,1),(0,-1),colors.HexColor('#eef2f5')),('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),2.5),('BOTTOMPADDING',(0,0),(-1,-1),3.5)])); el.append(t); el.append(Spacer(1,7))

    el.append(P('<font name="LNB" size=15>REFERRAL FORM R-2</font>',ParagraphStyle('t',parent=B,leading=18))); el.append(P('Presumed victim of trafficking in persons – for referral to an investigating or protection body. Write in capital or typed letters. A box that does not apply is marked n/a.',sm)); el.append(Spacer(1,6))
    sec('1. Referring organisation',[('Organisation','Kinara Care Trust, Lahore'),('Case number','KCT/26/017'),('Caseworker','Rabia Saleem, 0300-0000017, rabia.s@kinaracare.example.org'),('Designated Safeguarding Lead (DSL)','Farah Iftikhar'),('Date of first contact','6 March 2026 (Friday), walk-in with aunt'),('Referred to','Anti-Human Trafficking Circle, FIA, Lahore Zone')])
    sec('2. The person referred',[('Full name','SHUMAILA BIBI'),('Father’s name','MUHAMMAD NAZIR'),('Mother’s name','KANEEZ BIBI'),('Sex / nationality','Female / Pakistani'),('Date of birth','2 November 2007'),('Age on the day of travel','17 years 10 months (19 September 2025)'),('Age on the day of this form','18 years 5 months (2 April 2026)'),('Identity number (B-Form)',CN),('Passport number',pas+'  (see Annex G)'),('Language','Punjabi first, Urdu second; reads and writes simple Urdu'),('Mark of identification','Mole on right cheek')])
    sec('3. Safe contact',[('How she may be reached','Only through the caseworker, by telephone, 10.00 to 16.00 on working days. No SMS, no WhatsApp, no call to her own number.'),('Present place of stay','Withheld. Safe house code SH-2. Known to the DSL and the case team only.'),('Person she trusts','Parveen Bibi (maternal aunt)')])
    el.append(PageBreak())
    sec('4. Indicators seen (mark all)',[('Recruitment',X+'false promise about the kind of work<br/>'+X+'debt or fee taken before travel<br/>'+X+'recruited while under 18<br/>'+E_+'abduction'),('Movement',X+'papers arranged by another person<br/>'+X+'visit visa used for work<br/>'+X+'border crossed by air'),('Control',X+'passport kept by the employer<br/>'+X+'locked in or not allowed out alone<br/>'+X+'threats to family<br/>'+E_+'drugs or alcohol given'),('Exploitation',X+'domestic servitude<br/>'+E_+'sexual exploitation<br/>'+E_+'begging<br/>'+E_+'removal of organs')])
    sec('5. Journey',[('Left','Lahore, 19 September 2025 (Friday), by air to Muscat'),('Place of exploitation','A private house in Muscat, Sultanate of Oman'),('Work began / ended','22 September 2025 / 18 February 2026'),('Returned','Lahore, 26 February 2026 (Thursday), by air, travel arranged by the Embassy')])
    sec('6. Persons she names',[('Recruiter','Ghulam Abbas alias “Baba”, of her own village, 0300-0000055'),('Associate','Tasneem, a woman of about 40 who received her in Muscat'),('Employer','“Umm Khalid” – full name not known')])
    sec('7. Money',[('Paid to recruiter','Rs 200,000 on 25 August 2025 and Rs 150,000 on 12 September 2025; total Rs 350,000'),('Promised wage','OMR 120 a month'),('Wage for five months','OMR 600'),('Received','OMR 90, once'),('Unpaid','OMR 510')])
    el.append(PageBreak())
    sec('8. Immediate needs',[('Medical',X+'examined on 11 March 2026 (Annex E)'),('Psychosocial',X+'weekly sessions since 13 March 2026'),('Legal',X+'legal aid officer assigned'),('Protection',X+'risk assessed as HIGH (Annex D)')])
    sec('9. Consent',[('Given by','The person herself, an adult on the day of consent'),('Date and form','9 March 2026, in Urdu, signed and thumb marked (Annex B-1)'),('Valid until','8 September 2026 unless withdrawn before'),('Not to be shared with','Foreign missions and authorities; media and donors; relatives other than Parveen Bibi')])
    sec('10. Annexes',[('','A this form · B-1 consent (Urdu) · B-2 consent (English) · C statement · D risk assessment · E medical report · F-1 B-Form · F-2 school leaving certificate · G passport and visa · H disclosure log · I safety and support plan')])
    t=Table([[P('11. Signatures',H),''],[P('Caseworker',BB),P('Designated Safeguarding Lead (may not be the caseworker)',BB)],['',''],[P('Name: Rabia Saleem<br/>Date: 2 April 2026'),P('Name: Farah Iftikhar<br/>Date: 2 April 2026')]],colWidths=(90*mm_,90*mm_),rowHeights=[None,None,56,None]); t.setStyle(TableStyle([('SPAN',(0,0),(-1,0)),('BACKGROUND',(0,0),(-1,0),colors.HexColor('#33475b')),('GRID',(0,0),(-1,-1),.5,colors.HexColor('#8796a5'))])); el.append(t)
    el.append(Spacer(1,8)); el.append(P('This form holds personal data of a victim of crime. If you find it, telephone 042-0000 0017 and do not copy it.',sm))
    def foot(c,doc):
        c.setFont('LN',8); c.drawString(42,24,'R-2 / KCT/26/017'); c.drawRightString(A4[0]-42,24,'Page %d of 3'%doc.page); c.setFont('LNB',11)
        if doc.page==1: c.drawRightString(A4[0]-42,A4[1]-30,'ANNEX A')
    SimpleDocTemplate(o,pagesize=A4,leftMargin=42,rightMargin=42,topMargin=40,bottomMargin=42,invariant=1,title='Referral form R-2',author='Kinara Care Trust').build(el,onFirstPage=foot,onLaterPages=foot)
    ink(o,[(2,'Name: Rabia',0,S(RS),20,-48,92),(2,'Name: Farah',0,S(FI,(10,10,10)),30,-50,92)])
    assert npages(o)==3

UR_ROWS=[('۱','وفاقی تحقیقاتی ادارہ، انسدادِ انسانی سمگلنگ سرکل، لاہور',1),('۲','سرکاری ہسپتال (طبی معائنہ)',1),('۳','محفوظ پناہ گاہ',1),('۴','قانونی امداد کا افسر',1),('۵','غیر ملکی سفارت خانے اور حکام',0),('۶','میڈیا اور عطیہ دہندگان',0),('۷','خالہ پروین بی بی کے سوا دیگر رشتہ دار',0)]
def consent_ur(o,f):
    css='''@page{size:A4;margin:16mm 17mm}body{font-family:"Noto Nastaliq Urdu";direction:rtl;font-size:12.5pt;line-height:2.15}h1{font-size:19pt;text-align:center;margin:0}table{border-collapse:collapse;width:100%}td,th{border:1px solid #333;padding:0 8px}.a{font:6px Arial;color:#fff;direction:ltr;unicode-bidi:isolate;display:inline-block}.s{margin-top:26px}.pb{page-break-before:always}.hd{display:flex;justify-content:space-between;border-bottom:3px double #333;font-size:11pt}'''
    rows=''.join('<tr><td>%s</td><td>%s</td><td style="text-align:center">%s</td><td style="text-align:center">%s</td></tr>'%(n,t,'<span class=a>@y%d</span>'%i if y else '','' if y else '<span class=a>@n%d</span>'%i) for i,(n,t,y) in enumerate(UR_ROWS))
    h='''<div class=hd><span>کنارہ کیئر ٹرسٹ، لاہور</span><span>فارم نمبر سی-۱</span></div><h1>رضامندی نامہ برائے فراہمیٔ معلومات</h1>
    <p>مقدمہ نمبر: کے سی ٹی / ۲۶ / ۰۱۷<br>نام: شمائلہ بی بی &nbsp; ولدیت: محمد نذیر &nbsp; تاریخِ پیدائش: ۲ نومبر ۲۰۰۷ء<br>شناختی نمبر (ب فارم): <span dir=ltr>00000-0000012-4</span></p>
    <p>میں مسماۃ شمائلہ بی بی اپنی آزاد مرضی سے، بغیر کسی دباؤ یا لالچ کے، کنارہ کیئر ٹرسٹ کو اجازت دیتی ہوں کہ وہ میرے مقدمے سے متعلق میری معلومات نیچے دیے گئے اداروں کو، صرف میری حفاظت، علاج اور قانونی کارروائی کے لیے، فراہم کرے۔ جس خانے میں ”نہیں“ پر نشان ہے، اُسے کوئی معلومات نہیں دی جائیں گی۔</p>
    <table><tr><th>نمبر</th><th>ادارہ / شخص</th><th>ہاں</th><th>نہیں</th></tr>'''+rows+'''</table>
    <p>صفحہ ۱ از ۲</p><div class=pb></div><div class=hd><span>رضامندی نامہ – مقدمہ نمبر ۰۱۷</span><span>صفحہ ۲ از ۲</span></div>
    <p>مجھے بتایا گیا ہے کہ:<br>(الف) یہ رضامندی دستخط کی تاریخ سے چھ ماہ تک، یعنی ۸ ستمبر ۲۰۲۶ء تک، مؤثر رہے گی۔<br>(ب) میں کسی بھی وقت یہ رضامندی واپس لے سکتی ہوں اور اس سے میری رہائش یا علاج پر کوئی اثر نہیں پڑے گا۔<br>(ج) میری رہائش کا پتہ کسی کاغذ میں نہیں لکھا جائے گا۔<br>(د) اس فارم پر دستخط ہونے سے پہلے میری کوئی شناختی معلومات کسی کو نہیں دی گئیں۔</p>
    <p>یہ فارم مجھے پنجابی زبان میں پڑھ کر سنایا گیا اور میں نے اسے درست سمجھ کر دستخط کیے اور نشانِ انگوٹھا لگایا۔</p>
    <table class=s><tr><td style="width:50%;height:150px;vertical-align:top">دستخط و نشانِ انگوٹھا (دایاں)<br><span class=a>@SB</span></td><td style="vertical-align:top">فارم پڑھ کر سنانے والی: ساجدہ پروین، مترجم<br><span class=a>@SP</span></td></tr><tr><td>شمائلہ بی بی<br>تاریخ: <span class=a>@D1</span></td><td>تاریخ: <span class=a>@D2</span></td></tr><tr><td style="height:120px;vertical-align:top">گواہ: رابعہ سلیم، کیس ورکر<br><span class=a>@RS</span></td><td style="vertical-align:top">مہر ادارہ<br><span class=a>@ST</span></td></tr></table>'''
    t=TMP+'/cur.pdf'; chromium(h,t,css); pg=pages(t,150); assert len(pg)==2,len(pg)
    tick=hand('✓',60,(20,30,120),3,'/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')
    for i,(n,x,y) in enumerate(UR_ROWS): pg[0].near('@%s%d'%('y' if y else 'n',i),tick,-16,-14,26)
    pg[0].put(box_stamp(['ANNEX B-1'],(20,20,20)),26,12,70); pg[0].put(S(SB,(20,20,20)),30,775,70); 
    p=pg[1]; p.near('@SB',S(SB,(20,20,20)),-110,4,90); p.near('@SB',thumb(9),-190,0,42); p.near('@SP',S(SP),-130,2,95); p.near('@RS',S(RS),-120,0,92); p.near('@ST',rnd_stamp('KINARA CARE TRUST  *  LAHORE  *','SAFEGUARDING\nDESK',(0,96,100),seed=2),-140,-8,80,rot=7)
    p.near('@D1',hand('09-03-2026',34,(20,20,20),4),-110,-14,78); p.near('@D2',hand('09-03-2026',34,(22,34,120),5),-110,-14,78)
    to_pdf([scan(x.im,60+i,skew=(-.7,.5)[i]) for i,x in enumerate(pg)],o,150,38,'Scan_20260309')

def consent_en(o,f):
    d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.6); st=d.styles['Normal']; st.font.name='Liberation Serif'; st.font.size=Pt(11.5)
    q=s.header.paragraphs[0]; q.text='Annex B-2'; q.alignment=AL.RIGHT; s.footer.paragraphs[0].text='English translation of Form C-1, case KCT/26/017'
    d.add_paragraph('[Translation from Urdu]').runs[0].italic=True
    h=d.add_paragraph(); r=h.add_run('CONSENT TO THE SHARING OF INFORMATION'); r.bold=True; r.font.size=Pt(14); h.alignment=AL.CENTER
    for t in ['Kinara Care Trust, Lahore. Form No. C-1','Case No. KCT/26/017\nName: Shumaila Bibi. Father’s name: Muhammad Nazir. Date of birth: 2 November 2007\nIdentity number (B-Form): '+CN,'I, Mst. Shumaila Bibi, of my own free will, without any pressure or inducement, allow Kinara Care Trust to give information about me relating to my case to the bodies below, only for my protection, treatment and legal proceedings. Where “No” is marked, no information will be given.']: d.add_paragraph(t)
    t=d.add_table(rows=1,cols=4); t.style='Table Grid'; t.autofit=False
    for c,x in zip(t.rows[0].cells,['No.','Body / person','Yes','No']): c.text=x
    for i,(x,y) in enumerate([('Federal Investigation Agency, Anti-Human Trafficking Circle, Lahore',1),('Government hospital (medical examination)',1),('Safe shelter',1),('Legal aid officer',1),('Foreign embassies and authorities',0),('Media and donors',0),('Relatives other than aunt (mother’s sister) Parveen Bibi',0)]):
        for c,v in zip(t.add_row().cells,[str(i+1),x,'✓' if y else '','' if y else '✓']): c.text=v
    for c,w in zip(t.columns,(1.2,11,1.8,1.8)): c.width=Cm(w)
    for r in t.rows:
        for c,w in zip(r.cells,(1.2,11,1.8,1.8)): c.width=Cm(w)
    d.add_paragraph('[Page 1 of 2 of the original ends here. Signature of Shumaila Bibi at foot.]').runs[0].italic=True
    d.add_page_break()
    for t in ['I have been told that:','(a) this consent is good for six months from the date of signature, that is until 8 September 2026;','(b) I may withdraw this consent at any time and this will have no effect on my accommodation or treatment;','(c) the address of my place of stay will not be written in any paper;','(d) before this form was signed no information identifying me was given to anyone.','This form was read over to me in Punjabi and, having understood it to be correct, I have signed it and put my thumb mark.',
      '[Signature] [right thumb mark] Shumaila Bibi. Date: 09-03-2026\nRead over by: [signature] Sajida Parveen, interpreter. Date: 09-03-2026\nWitness: [signature] Rabia Saleem, caseworker\n[Round seal: Kinara Care Trust, Lahore, Safeguarding Desk]']: d.add_paragraph(t)
    h=d.add_paragraph(); h.add_run('TRANSLATOR’S CERTIFICATE').bold=True
    d.add_paragraph('I, Mehwish Tanveer, translator, of Model Colony, Lahore, know the Urdu and English languages. I certify that the above is a true and complete translation of the two-page Urdu form C-1 signed on 9 March 2026, which I have seen in original. I took no part in the case.')
    d.add_paragraph('\n\n'); d.add_paragraph('Mehwish Tanveer\nLahore, 26 March 2026')
    d.save(TMP+'/cen.docx'); office(TMP+'/cen.docx',TMP); assert npages(TMP+'/cen.pdf')==2
    ink(TMP+'/cen.pdf',[(1,'Mehwish Tanveer',1,sig(931,(15,15,15),loops=6),-4,-42,110)],o)

ST=[ # pages of numbered paragraphs
["I am Shumaila Bibi, daughter of Muhammad Nazir and Kaneez Bibi. I was born on 2 November 2007. I am giving this statement at the office of Kinara Care Trust, Lahore, on Monday 16 and Tuesday 17 March 2026. I speak in Punjabi. Nadia Qamar, legal officer, writes it in English.",
 "I studied up to class 8 at the government girls' school of our village and left on 31 March 2022 because my father fell ill. After that I did stitching at home.",
 "Ghulam Abbas, whom all call Baba, has a shop of mobile cards in our village. In July 2025 he told my mother that his relative Tasneem had a beauty salon in Muscat and needed girls, at 120 riyals a month.",
 "He asked for three lakh fifty thousand rupees. My mother gave him Rs 200,000 on 25 August 2025 and Rs 150,000 on 12 September 2025, both times at his shop. He gave no receipt.",
 "He took me himself to the passport office on 28 July 2025. He kept the passport when it came. I saw it only at the airport. It is the passport No. %s of which a copy has been shown to me today."%PASS],
["On Friday 19 September 2025 he brought me to Lahore airport. He told me to say, if asked, that I was going to visit my sister. I have no sister. I was 17 years old that day.",
 "At Muscat Tasneem met me. She took my passport and my telephone. For three nights I was in her flat. There was no salon.",
 "On 22 September 2025 she took me to the house of a lady called Umm Khalid. Tasneem was given money in front of me; I do not know how much. I was told that I must work there two years.",
 "I cooked, cleaned and looked after three children from 5 in the morning to about midnight. I slept in the store room. The outer door was locked and the key was with the lady.",
 "I had no day of rest. I was not let out alone on any day. I was allowed to speak to my mother twice, with the speaker on."],
["In December 2025 I said that I would go home. Tasneem came and told me that Baba knew where my little brother Adnan goes to school.",
 "In January 2026 the lady pressed a hot iron on my left forearm because a shirt had been burnt. I was not taken to a doctor. The mark is still there.",
 "I was paid one time only, 90 riyals, in November 2025. For five months at 120 riyals it should have been 600 riyals. So 510 riyals have not been paid to me.",
 "On Wednesday 18 February 2026 the door was left open for a delivery. I went out and asked a Pakistani driver for help. He left me at the Embassy.",
 "The Community Welfare desk kept me in its shelter for eight days and got my passport back from the lady. On Thursday 26 February 2026 I was sent to Lahore by air."],
["My aunt Parveen Bibi brought me to this office on 6 March 2026. I have not gone back to the village because Baba lives there.",
 "I wish that Baba and Tasneem be proceeded against. I wish to get my wages. I do not wish that anyone in the village or any foreign office be told of my case.",
 "This statement of eighteen paragraphs on four pages was read over to me in Punjabi by Sajida Parveen. I have put my initials on every page. It is true to my knowledge."]]
def statement(o,f):
    t=TMP+'/st.pdf'; c=canvas.Canvas(t,pagesize=A4,invariant=1); import textwrap; n=0
    for i,ps in enumerate(ST):
        c.setFont('LMB',11); y=770
        if i==0:
            c.drawCentredString(297,y,'STATEMENT OF SHUMAILA BIBI'); y-=16; c.setFont('LM',10); c.drawCentredString(297,y,'recorded on 16 and 17 March 2026  -  file KCT/26/017'); y-=34
        else: c.setFont('LM',9); c.drawString(70,y,'Statement of Shumaila Bibi, continued'); y-=34
        c.setFont('LM',10.5)
        for p in ps:
            n+=1
            for k,ln in enumerate(textwrap.wrap(p,66)): c.drawString(70,y,'%2d.'%n if k==0 else ''); c.drawString(98,y,ln); y-=18
            y-=10
        if i==3:
            y-=20
            for who,sub in [('Shumaila Bibi','Signature and right thumb mark'),('Sajida Parveen','Read over in Punjabi by me, interpreter'),('Nadia Qamar','Recorded by me, Legal Officer')]:
                c.drawString(98,y,'_'*30); c.drawString(98,y-15,who); c.setFont('LM',9); c.drawString(98,y-28,sub+'. Date:'); c.setFont('LM',10.5); y-=92
        c.setFont('LM',9); c.drawString(70,48,'Initials:'); c.drawRightString(530,48,'Page %d of 4'%(i+1)); c.showPage()
    assert n==18; c.save(); pg=pages(t,140); K=(20,20,20)
    for i,p in enumerate(pg): p.near('Initials:',sig(SB,K,loops=2,w=260),50,-22,48)
    pg[0].put(box_stamp(['ANNEX C'],(150,20,30)),470,22,78,rot=-3); p=pg[3]
    for i,(nm,s) in enumerate([('Shumaila Bibi',S(SB,K)),('Sajida Parveen',S(SP)),('Nadia Qamar',S(NQ,(30,30,30)))]):
        n_=len(p.pg.search_for(nm))-1; p.near(nm,s,20,-46,90,n=n_); p.near('Date:',hand('17.3.2026',34,(22,34,120) if i==1 else K,20+i),28,-9,66,n=i)
    n_=len(p.pg.search_for('Shumaila Bibi'))-1; p.near('Shumaila Bibi',thumb(9),260,-52,46,n=n_)
    ims=[scan(x.im,70+i,gray=True,tone=(248,248,248)) for i,x in enumerate(pg)]
    if f=='order': ims=[ims[0],ims[2],ims[1],ims[3]]
    to_pdf(ims,o,140,36,'statement')

def risk(o,f):
    R=[('Recruiter lives in the same village and knows the family',4,5,'No return to village; aunt only contact'),('Threat made to younger brother',3,5,'Request to FIA for protection; school told nothing'),('Recruiter may learn of complaint',4,4,'Sealed cover; single copy'),('Associate Tasneem abroad may contact by telephone',3,3,'New SIM held by caseworker'),('Pressure from relatives to settle for money',3,4,'Visits only with caseworker present'),('Place of stay becoming known',2,5,'Code SH-2 only; address with DSL'),('Untreated injury (left forearm)',2,2,'Skin clinic fortnightly'),('Distress, poor sleep',4,3,'Weekly counselling'),('Harm by herself',1,5,'Screened at each session'),('Loss of evidence (telephone, messages)',3,3,'Handset of mother copied with her leave')]
    tot=sum(a*b for _,a,b,_ in R); band='HIGH' if tot>=90 else 'MEDIUM'
    rows=''.join('<tr><td>%d<td>%s<td class=n>%d<td class=n>%d<td class=n><b>%d</b><td>%s'%(i+1,t,a,b,a*b,m) for i,(t,a,b,m) in enumerate(R))
    rev='Rabia Saleem' if f=='signature' else 'Farah Iftikhar'
    h='''<div class=top><b>RISK ASSESSMENT RA-1</b><span>Kinara Care Trust – case KCT/26/017 – Shumaila Bibi</span><span class=x>Annex D</span></div>
    <p>Score each risk: likelihood 1–5 × harm 1–5. Total of ten risks: below 45 low, 45 to 89 medium, 90 and above high.</p>
    <table><tr><th>#<th>Risk<th>Likelihood<th>Harm<th>Score<th>Measure'''+rows+'<tr><td colspan=4 class=r><b>TOTAL</b><td class=n><b>%d</b><td><b>%s</b></table><p class=pg>page 1 / 2</p>'%(tot,band)+'''
    <div class=pb></div><div class=top><b>RISK ASSESSMENT RA-1</b><span>continued</span><span></span></div><h3>Reasons</h3><p>Ms Shumaila was 17 when taken abroad. The recruiter named in her statement lives close to her parents and has already used her brother as a threat. She is steady in her account and follows the safety rules. The risk is highest from the day the recruiter learns of the referral.</p><h3>Her own view</h3><p>She feels safe where she stays now. She fears for her brother. She asks that her father be told only by her aunt.</p><h3>Next review</h3><p>Within 30 days of review, or at once after any contact by the persons named.</p>
    <table class=sg><tr><th>Assessed by<th>Reviewed by (Designated Safeguarding Lead)</tr><tr><td class=b>&nbsp;<td class=b>&nbsp;</tr><tr><td>Assessor: Rabia Saleem<br>Caseworker<br>Date: 18 March 2026<td>Reviewer: '''+rev+'''<br>'''+'''Date: 19 March 2026</tr></table><p class=q>Rule 7: the reviewer must be the DSL and must not have made the assessment.</p><p class=pg>page 2 / 2</p>'''
    chromium(h,o,'@page{size:A4 landscape;margin:14mm}body{font:12.5px "DejaVu Sans"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:5px 8px;text-align:left}th{background:#f7d9c4}.n{text-align:center}.r{text-align:right}.top{display:flex;justify-content:space-between;border-bottom:4px solid #c65d21;padding-bottom:4px}.pb{page-break-before:always}.b{height:70px}.sg{width:75%}.pg{text-align:center;color:#777;font-size:10px}.q{font-size:10.5px}.x{border:1px solid #000;padding:1px 8px}')
    s2=S(RS) if f=='signature' else S(FI,(10,10,10))
    assert npages(o)==2
    ink(o,[(1,'Assessor:',0,S(RS),20,-46,95),(1,'Reviewer:',0,s2,20,-46,95)]); assert tot==112; print('risk total',tot,band)

def medical(o,f):
    css='@page{size:A4;margin:15mm 18mm}body{font:13px "Liberation Serif";line-height:1.55}h2,h3{text-align:center;margin:3px}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:4px 7px;vertical-align:top}.pb{page-break-before:always}.f{border-bottom:1px dotted #000}.e{text-align:right;font-size:11px}'
    hd='<h3>GOVERNMENT TEACHING HOSPITAL – WOMEN’S WING, LAHORE</h3><h3 style="font-weight:normal">Department of Forensic and Clinical Examination</h3><p class=e>Report No. WW/0312/26 &nbsp;&nbsp; Sheet %d of 3</p>'
    h=hd%1+'''<h2>MEDICAL EXAMINATION REPORT</h2><table><tr><td>Name<td>Shumaila Bibi<td>Daughter of<td>Muhammad Nazir</tr><tr><td>Date of birth<td>02.11.2007<td>Age / sex<td>18 years / female</tr><tr><td>Referred by<td>Kinara Care Trust, letter KCT/26/017/M1 dated 10.03.2026<td>Brought by<td>Rabia Saleem, caseworker</tr><tr><td>Date and time of examination<td>11.03.2026, 10:40 a.m.<td>Place<td>Room 4, Women’s Wing</tr><tr><td>Marks of identification<td colspan=3>Mole on right cheek</tr></table>
    <h3 style="text-align:left">1. Consent</h3><p>Purpose explained in Punjabi in the presence of nurse Robina Kausar. The examinee agreed to a general examination. She declined a genital examination; none was made.</p><h3 style="text-align:left">2. History as given by the examinee</h3><p>Says she did housework in a house abroad from September 2025 to February 2026 for long hours with little food and sleep. Says that in January 2026 a hot iron was pressed on her left forearm by the lady of the house. Was not treated. Complains of poor sleep, pain in the back, and headaches. No known drug allergy. No surgery in the past.</p><h3 style="text-align:left">3. General condition</h3><p>Conscious, oriented, co-operative. Pulse 84 per minute, blood pressure 100/65 mmHg, temperature 98.4 °F. Height 157 cm, weight 43 kg. Body mass index 17.4 (below normal). Mild pallor.</p>
    <p>Examining doctor (initials): @i1</p><div class=pb></div>'''+hd%2+'''<h3 style="text-align:left">4. Findings</h3><table><tr><th>No.<th>Region<th>Finding<th>Size<th>Estimated age</tr><tr><td>1<td>Left forearm, outer side, 6 cm below elbow<td>Healed burn, pale centre with dark edge, triangular tip, smooth<td>4.0 × 2.0 cm<td>6 to 10 weeks</tr><tr><td>2<td>Both hands, palms<td>Thickened skin, fissures<td>diffuse<td>months</tr><tr><td>3<td>Lower back<td>Tender muscles, no swelling<td>–<td>–</tr><tr><td>4<td>Right knee<td>Old scar (says fall in childhood)<td>1.5 × 0.5 cm<td>years</tr></table>
    <h3 style="text-align:left">5. Tests</h3><table><tr><th>Test<th>Date<th>Result</tr><tr><td>Haemoglobin<td>11.03.2026<td>9.8 g/dl (low)</tr><tr><td>Urine, routine<td>11.03.2026<td>normal</tr><tr><td>X-ray left forearm<td>11.03.2026<td>no fracture</tr></table><p>Photographs: two, taken with consent, sealed and kept in the department under the same number.</p><p>Examining doctor (initials): @i2</p><div class=pb></div>'''+hd%3+'''<h3 style="text-align:left">6. Opinion</h3><p>(a) Finding No. 1 is consistent with contact with a hot flat metal object such as the tip of an iron, of about the time stated by the examinee.</p><p>(b) Finding No. 2 is consistent with long manual work with water and detergents.</p><p>(c) Low weight and low haemoglobin are consistent with the history of poor food. Iron tablets given for 60 days.</p><p>(d) Referred to the psychologist for sleep and mood.</p><p>This report of three sheets was written on 12.03.2026 from notes made on 11.03.2026.</p><br><br><br><br><p>@sg<br>Dr Asma Waheed<br>Women Medical Officer<br>12.03.2026</p><p style="font-size:11px">Copy received for Kinara Care Trust on 13.03.2026: @rc</p>'''
    t=TMP+'/med.pdf'; chromium(h.replace('@','<span style="color:#fff;font-size:5px">@</span>') if 0 else h,t,css); pg=pages(t,135); assert len(pg)==3
    def cover(p,a):
        r=p.at(a); ImageDraw.Draw(p.im).rectangle([int(r.x0*p.k)-1,int(r.y0*p.k),int(r.x1*p.k)+2,int(r.y1*p.k)],fill='white'); return r
    D=(30,60,160)
    for i in (0,1): r=cover(pg[i],'@i%d'%(i+1)); pg[i].put(sig(DR,D,loops=2,w=240),r.x0,r.y0-14,46)
    r=cover(pg[2],'@sg'); pg[2].put(S(DR,D),r.x0-4,r.y0-40,110); pg[2].put(box_stamp(['DR ASMA WAHEED','WOMEN MEDICAL OFFICER','WOMEN’S WING, LAHORE'],(60,40,140),26,3,False),r.x0+170,r.y0-30,130,rot=4)
    r=cover(pg[2],'@rc'); pg[2].put(S(RS),r.x0,r.y0-18,62)
    for i,p in enumerate(pg): p.put(rnd_stamp('GOVT TEACHING HOSPITAL * LAHORE *','WOMEN’S\nWING',(60,40,140),seed=i),430,(600,560,430)[i],82,rot=9*i-6)
    pg[0].put(box_stamp(['ANNEX E'],(150,20,30)),24,14,74,rot=2)
    ims=[scan(x.im,80+i,tone=(252,250,236),shade=.12,blur=.7) for i,x in enumerate(pg)]
    if f=='missing': ims=[ims[0],ims[2]]
    to_pdf(ims,o,135,36,'CamScanner 13-03-2026')

def bform(o,f):
    css='@page{size:210mm 150mm;margin:10mm}body{font:12px "Liberation Sans";background:#fff}h2{margin:2px;text-align:center;color:#0b5d2a}table{border-collapse:collapse;width:100%;margin-top:6px}td,th{border:1px solid #0b5d2a;padding:4px 6px}.u{font-family:"Noto Nastaliq Urdu";direction:rtl;text-align:center;color:#0b5d2a;font-size:13px;line-height:1.9}'
    h='<h2>CHILD REGISTRATION CERTIFICATE</h2><div class=u>سرٹیفکیٹ برائے اندراج اطفال (ب فارم)</div><p>Certificate No. 0000-017-2019 &nbsp; Date of issue: 14.05.2019</p><table><tr><td>Father<td>Muhammad Nazir<td>00000-0000010-1</tr><tr><td>Mother<td>Kaneez Bibi<td>00000-0000011-2</tr></table><table><tr><th>S.No<th>Name of child<th>Identity number<th>Date of birth<th>Gender<th>Place of birth</tr><tr><td>1<td>Shumaila Bibi<td>'+CN+'<td>02.11.2007<td>Female<td>Nankana Sahib</tr><tr><td>2<td>Adnan Nazir<td>00000-0000013-7<td>19.06.2011<td>Male<td>Nankana Sahib</tr></table><p style="font-size:10px">Children below 18 years registered on the application of the father. This certificate is not a travel paper.</p><br><p>Registrar</p>'
    t=TMP+'/bf.pdf'; chromium(h,t,css); p=pages(t,150)[0]; p.near('Registrar',sig(55,(20,20,20),loops=4),0,-34,80); p.put(rnd_stamp('REGISTRATION CENTRE * NANKANA SAHIB *','CRC',(10,90,45),seed=8),430,290,86)
    p.put(box_stamp(['COPY COMPARED WITH ORIGINAL','Nadia Qamar, Legal Officer','30-03-2026'],(40,40,150),24,4),250,330,130,rot=3); p.put(S(NQ,(30,30,30)),270,315,80); p.put(box_stamp(['ANNEX F-1'],(20,20,20)),505,10,70)
    desk(p.im,4,(1500,1110)).save(o,quality=48)

def school(o,f):
    css='@page{size:A4;margin:20mm}body{font:15px "Caladea";line-height:2}h1{font-size:22px;text-align:center;margin:0}.b{border:5px double #5a2d0c;padding:24px 28px;height:220mm}i{border-bottom:1px dotted #333;font-style:normal;font-weight:bold}'
    h='<div class=b><h1>GOVERNMENT GIRLS’ ELEMENTARY SCHOOL</h1><h1 style="font-size:15px">Chak No. 00/GB, District Nankana Sahib</h1><h1 style="margin:14px">SCHOOL LEAVING CERTIFICATE</h1><p>Book No. 12 &nbsp;&nbsp; Serial No. 068 &nbsp;&nbsp; Admission register No. <i>0417</i></p><p>Certified that <i>Shumaila Bibi</i> daughter of <i>Muhammad Nazir</i>, resident of Chak No. 00/GB, was admitted to this school in class Nursery on <i>1 April 2013</i> and left it on <i>31 March 2022</i> from class <i>Eighth</i>, which she passed.</p><p>Her date of birth according to the admission register is<br>(in figures) <i>02-11-2007</i><br>(in words) <i>Second of November, Two Thousand and Seven</i></p><p>Her conduct was good. All dues are paid.</p><p>Prepared from the register by: <i>Class teacher</i></p><p>Date of issue: <i>4 April 2022</i></p><br><br><p style="text-align:right">Headmistress</p></div>'
    t=TMP+'/sc.pdf'; chromium(h,t,css); p=pages(t,140)[0]; p.near('Headmistress',sig(66,(20,20,110),loops=5),-20,-36,100); p.near('Class teacher',sig(67,(20,20,20),loops=4),90,-14,70); p.near('Headmistress',rnd_stamp('GOVT GIRLS ELEMENTARY SCHOOL *','HEAD\nMISTRESS',(80,20,110),seed=6),-200,-60,85,rot=-11)
    p.put(box_stamp(['COPY COMPARED WITH ORIGINAL','Nadia Qamar, Legal Officer','30-03-2026'],(40,40,150),24,4),90,690,130,rot=-2); p.put(S(NQ,(30,30,30)),110,676,80); p.put(box_stamp(['ANNEX F-2'],(20,20,20)),500,14,72)
    desk(p.im,9,(1130,1560),(70,74,80)).save(o,quality=46)

def passport(o,f):
    W,H=1240,1640; im=Image.new('RGB',(W,H),(238,238,236)); d=ImageDraw.Draw(im); s=F(L+'LiberationSans-Regular.ttf',22); b=F(L+'LiberationSans-Bold.ttf',30); m=F(L+'LiberationMono-Bold.ttf',34)
    d.rectangle([70,90,1170,840],fill=(222,233,222),outline=(90,120,90),width=3)
    for i in range(0,1100,9): d.line([(70+i,90),(70+(i*3)%1100,840)],fill=(208,226,210))
    d.text((100,110),'ISLAMIC REPUBLIC OF PAKISTAN   PASSPORT',font=b,fill=(20,70,40)); d.rectangle([110,190,390,560],fill=(205,200,190)); d.ellipse([190,240,310,390],fill=(120,100,90)); d.pieslice([150,380,350,660],180,360,fill=(90,80,110)); d.rectangle([110,561,390,662],fill=(222,233,222))
    F_=[('Type','P',430,180),('Country Code','PAK',560,180),('Passport Number',PASS,800,180),('Surname','BIBI',430,255),('Given Names','SHUMAILA',430,330),('Nationality','PAKISTANI',430,405),('Date of Birth','02 NOV 2007',430,480),('Citizenship Number','00000-0000012-4',800,480),('Sex','F',430,555),('Place of Birth','NANKANA SAHIB, PAK',560,555),('Father Name','NAZIR, MUHAMMAD',430,620),('Date of Issue','06 AUG 2025',110,620),('Date of Expiry','05 AUG 2030',800,620)]
    for a,v,x,y in F_: d.text((x,y),a,font=s,fill=(70,90,80)); d.text((x,y+25),v,font=b,fill=(15,15,15))
    def cd(t):
        v=lambda c: 0 if c=='<' else int(c) if c.isdigit() else ord(c)-55
        return str(sum(v(c)*(7,3,1)[i%3] for i,c in enumerate(t))%10)
    l1='P<PAKBIBI<<SHUMAILA'.ljust(44,'<'); pn=PASS; cz='0000000000124'+'<'; l2=pn+cd(pn)+'PAK'+'071102'+cd('071102')+'F'+'300805'+cd('300805')+cz+cd(cz); l2+=cd(l2[0:10]+l2[13:20]+l2[21:43]); assert len(l2)==44,len(l2)
    d.text((95,725),l1,font=F(L+'LiberationMono-Bold.ttf',40),fill=(10,10,10)); d.text((95,775),l2,font=F(L+'LiberationMono-Bold.ttf',40),fill=(10,10,10))
    d.rectangle([150,930,1090,1430],fill=(240,232,214),outline=(150,90,40),width=4); d.text((190,950),'SULTANATE OF OMAN  –  VISIT VISA (FAMILY)',font=b,fill=(120,50,20))
    for i,(a,v) in enumerate([('Visa No.','OM-V-0000173'),('Name','SHUMAILA BIBI'),('Passport No.',PASS),('Date of issue','10/09/2025'),('Valid for entry until','09/12/2025'),('Stay','30 days from entry'),('Work','NOT PERMITTED')]): d.text((190,1020+i*54),a,font=s,fill=(90,60,40)); d.text((480,1014+i*54),v,font=b,fill=(15,15,15))
    k=Image.new('RGBA',im.size,(0,0,0,0)); st=box_stamp(['IMMIGRATION  LAHORE','19 SEP 2025','DEPARTURE'],(20,50,150),28,3).rotate(9,expand=True); k.paste(st,(760,1170),st); st=box_stamp(['IMMIGRATION  LAHORE','26 FEB 2026','ARRIVAL'],(150,20,30),28,4).rotate(-6,expand=True); k.paste(st,(700,1310),st)
    st=box_stamp(['COPY COMPARED WITH ORIGINAL','Nadia Qamar, Legal Officer','30-03-2026'],(40,40,150),22,4); k.paste(st,(120,1465),st); st=S(NQ,(30,30,30)).resize((240,86)); k.paste(st,(240,1440),st); st=box_stamp(['ANNEX G'],(20,20,20)); k.paste(st,(1010,14),st)
    im=Image.alpha_composite(im.convert('RGBA'),k).convert('RGB'); scan(im,91,skew=.6,noise=7,blur=.6).save(o,quality=44)

def log(o,f):
    wb=Workbook(); ws=wb.active; ws.title='017'; th=Side(style='thin',color='777777')
    ws['A1']='DISCLOSURE LOG – case KCT/26/017 (survivor: Shumaila Bibi)'; ws['A1'].font=Font(name='Carlito',bold=True,size=14); ws['H1']='Annex H'; ws['H1'].font=Font(name='Carlito',bold=True)
    ws['A2']='Every giving of information outside the case team is entered on the same day. Consent on file: form C-1 signed 09.03.2026, valid until 08.09.2026.'
    hd=['No.','Date','Given to','What was given','How','C-1 item','Ref.','Entered by']
    d1='07.03.2026' if f=='date' else '10.03.2026'
    R=[[1,d1,'Government Teaching Hospital, Women’s Wing','Name, age, short history; request for examination','Letter by hand','2','KCT/26/017/M1','R. Saleem'],[2,'12.03.2026','Safe house SH-2, warden','First name, health needs, safety rules','In person','3','KCT/26/017/S1','R. Saleem'],[3,'13.03.2026','Legal aid officer, N. Qamar','Intake sheet; medical report','File access','4','KCT/26/017/L1','R. Saleem'],[4,'27.03.2026','AHT Circle, FIA Lahore, duty desk','That a referral will come; no name given','Telephone','1','KCT/26/017/T1','N. Qamar'],[5,'30.03.2026','Parveen Bibi (aunt)','That papers are being prepared','In person','7 (excepted)','KCT/26/017/P1','R. Saleem'],[6,'02.04.2026','Government Teaching Hospital, Women’s Wing','Name only; skin clinic date','Telephone','2','KCT/26/017/M2','R. Saleem']]
    for j,x in enumerate(hd): 
        c=ws.cell(4,j+1,x); c.font=Font(name='Carlito',bold=True,color='FFFFFF'); c.fill=PatternFill('solid',fgColor='4A6741'); c.border=Border(th,th,th,th)
    for i,r in enumerate(R):
        for j,x in enumerate(r): c=ws.cell(5+i,j+1,x); c.font=Font(name='Carlito',size=10.5); c.alignment=Alignment(wrap_text=True,vertical='top'); c.border=Border(th,th,th,th)
    ws.cell(12,1,'Entries: 6. Refused requests: none. The present referral will be entered when the FIA diary number is received.'); ws.cell(14,1,'Log kept by Rabia Saleem. Checked by Farah Iftikhar, DSL, 2 April 2026.')
    for k,w in zip('ABCDEFGH',(5,12,32,36,15,13,17,12)): ws.column_dimensions[k].width=w
    [ws.row_dimensions.__getitem__(5+i).__setattr__('height',30) for i in range(6)]; ws.page_setup.orientation='landscape'; ws.page_setup.paperSize=9; ws.sheet_properties.pageSetUpPr.fitToPage=True; ws.page_setup.fitToHeight=1; ws.oddFooter.center.text='Page &P of &N'
    wb.save(TMP+'/log.xlsx'); office(TMP+'/log.xlsx',TMP); ink(TMP+'/log.pdf',[(0,'Checked by',0,S(FI,(10,10,10)),20,12,85)],o); assert npages(o)==1

def plan(o,f):
    d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); st=d.styles['Normal']; st.font.name='Noto Sans'; st.font.size=Pt(10); s.header.paragraphs[0].text='Annex I\tKCT/26/017'; s.footer.paragraphs[0].text='Kinara Care Trust – safety and support plan, 25 March 2026'
    d.add_heading('Safety and support plan',1); d.add_paragraph('For: Shumaila Bibi. Made with her on Wednesday 25 March 2026 by Rabia Saleem, caseworker. Agreed by Farah Iftikhar, DSL. Next review: 22 April 2026.')
    addr='House 00, Street 12, Block C, Gulshan-e-Noor, Lahore (safe house SH-2); warden’s door bell only.' if f=='other' else 'Safe house SH-2. Street address withheld; held by the DSL in the sealed register.'
    for h,t in [('1. Where she stays',addr+' Stay agreed until 30 June 2026 and renewable.'),('2. Leaving the house','Only with the warden or the caseworker, by the Trust’s vehicle, never twice by the same road on one day. No photographs. No posts online.'),('3. Telephone','Her own SIM is sealed in envelope No. 017/1. New handset for calls to her aunt on Sundays, 4 to 5 p.m.'),('4. Health','Iron tablets for 60 days from 12 March 2026. Skin clinic every second Thursday. Counselling each Friday since 13 March 2026.'),('5. If the recruiter or a stranger comes or calls','Do not answer. Tell the warden. Warden rings the DSL, then 15. DSL moves her the same day.'),('6. Family','Aunt Parveen Bibi visits at the Trust’s office only. Parents are told by the aunt. Brother’s school is told nothing.')]:
        d.add_heading(h,3); d.add_paragraph(t)
    d.add_page_break(); d.add_heading('7. Support',3)
    t=d.add_table(rows=1,cols=4); t.style='Light List Accent 2'
    for c,x in zip(t.rows[0].cells,['Need','Who','From','Target']): c.text=x
    for r in [('Counselling','S. Anjum, psychologist','13 March 2026','12 sessions'),('Legal advice','Nadia Qamar','16 March 2026','until case is decided'),('Stitching course','Trust’s workshop','1 April 2026','three months'),('CNIC application','Rabia Saleem','April 2026','issued by 31 May 2026'),('Wage claim abroad','Nadia Qamar','only on fresh consent','–')]:
        for c,x in zip(t.add_row().cells,r): c.text=x
    d.add_paragraph(); d.add_paragraph('I took part in this plan and agree to it. It was explained to me in Punjabi.')
    def sg(seed,col):
        p=TMP+'/s%d.png'%seed; bg=Image.new('RGB',(420,150),'white'); g=S(seed,col); bg.paste(g,(0,0),g); bg.save(p); return p
    t=d.add_table(rows=2,cols=3)
    for c,(seed,col,nm) in zip(range(3),[(SB,(20,20,20),'Shumaila Bibi\n25 March 2026'),(RS,(22,34,120),'Rabia Saleem, caseworker\n25 March 2026'),(FI,(10,10,10),'Farah Iftikhar, DSL\n26 March 2026')]):
        t.cell(0,c).paragraphs[0].add_run().add_picture(sg(seed,col),width=Cm(3.6)); t.cell(1,c).text=nm
    import datetime
    d.core_properties.author='Rabia Saleem'; d.core_properties.created=d.core_properties.modified=datetime.datetime(2026,3,26,11,5); d.save(o)

MK=dict(cov=covering,ref=referral,cur=consent_ur,cen=consent_en,st=statement,ra=risk,med=medical,bf=bform,sc=school,pp=passport,log=log,sp=plan)
FA={'log':'date','ra':'signature','med':'missing','ref':'mismatch','st':'order','sp':'other'}
R='..'
only=sys.argv[1:]
if __name__=='__main__':
    os.makedirs(R+'/clean',exist_ok=True)
    for k,fn in MK.items():
        if only and k not in only: continue
        print(k,flush=True); fn(os.path.join(os.path.abspath(R),'clean',N[k]),None)
    json.dump({"version":1,"packs":["ngo-referral"],"opened":"2026-03-06","zone":"Asia/Karachi","date_order":"DMY","dates":{"submission":"2026-04-07"},"parties":[{"role":"survivor","names":["Shumaila Bibi"],"born":"2007-11-02","numbers":{"cnic":CN,"passport":PASS}},{"role":"referrer","names":["Kinara Care Trust"]},{"role":"caseworker","names":["Rabia Saleem"]},{"role":"safeguarding lead","names":["Farah Iftikhar"]}]},open(R+'/clean/matter.json','w'),indent=1)
    shutil.rmtree(R+'/faulty',ignore_errors=True); shutil.copytree(R+'/clean',R+'/faulty')
    for k,f in FA.items(): MK[k](os.path.join(os.path.abspath(R),'faulty',N[k]),f)
    json.dump({"pack":"ngo-referral","as_of":"2026-04-06","faults":[
     {"id":"F1","sort":"date","files":[N['log'],N['cur']],"page":1,"what":"Entry 1 of the disclosure log says that the survivor's name, age and history were given to the hospital on 07.03.2026, two days before she signed the consent (09.03.2026) on which the entry relies; the hospital's report says the letter was dated 10.03.2026.","why_it_matters":"Identifying information given without consent is a breach; the consent form states that nothing was given before signature.","severity":"error"},
     {"id":"F2","sort":"signature","files":[N['ra']],"page":2,"what":"The reviewer's box for the Designated Safeguarding Lead is signed by and bears the name of the assessor Rabia Saleem instead of Farah Iftikhar.","why_it_matters":"Rule 7 on the form: the reviewer must be the DSL and must not have made the assessment; the HIGH rating is unreviewed.","severity":"error"},
     {"id":"F3","sort":"missing","files":[N['med']],"page":2,"what":"Sheet 2 of 3 of the medical report (findings and tests) is absent; the scan goes from sheet 1 to sheet 3. The covering letter counts three pages.","why_it_matters":"The opinion refers to findings Nos. 1 and 2 that can't be read.","severity":"error"},
     {"id":"F4","sort":"mismatch","files":[N['ref'],N['pp'],N['st']],"page":1,"what":"The referral form gives the passport number ZX0001842; the passport, its visa and the statement (para 5) give ZX0001482.","why_it_matters":"FIA traces travel by the passport number; a transposed number finds another person.","severity":"error"},
     {"id":"F5","sort":"order","files":[N['st']],"page":2,"what":"The statement is bound in the order page 1, 3, 2, 4: paragraphs run 1-5, 11-15, 6-10, 16-18.","why_it_matters":"The account can't be followed and the statement may be challenged.","severity":"warning"},
     {"id":"F6","sort":"other","files":[N['sp'],N['cov']],"page":1,"what":"The safety plan states the street address of the safe house, though the letter, the referral form and the consent say it's withheld from every paper.","why_it_matters":"Disclosing the survivor's location puts her at risk and breaks the consent (item c).","severity":"error"}],
     "clean_doubts":["The survivor is an adult without a CNIC; the B-Form number is used throughout (CNIC applied for under the plan).","The disclosure log has no entry yet for this referral; its note explains that it waits for the diary number.","Passport surname BIBI / given name SHUMAILA is the usual machine form of Shumaila Bibi.","Visa allows 30 days' stay and no work: that is part of the facts."]},open(R+'/expected.json','w'),indent=1,ensure_ascii=False)
    for x in sorted(os.listdir(R+'/clean')): print(os.path.getsize(R+'/clean/'+x)//1024,'K','same' if filecmp.cmp(R+'/clean/'+x,R+'/faulty/'+x,False) else 'FAULT',x)
