import sys,os,json,shutil
sys.path.insert(0,__import__('os').path.dirname(__import__('os').path.abspath(__file__)))
from b_common import *
from docx import Document
from docx.shared import Pt,Cm,Mm,RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
BASE=R+'/06-fenland-packhouse'
BLK=(25,25,30); BLU=(22,40,120)
S=dict(bt=5122,jp=6135,ra=7154,sg=8177,gp=9199,mi=1232)   # signature seeds
REF='FSP-25-118'
ORG='Fenlight Support Project'; OADR='Unit 3, Saltmarsh House, Skirbeck Lane, Boston PE21 0ZZ'
def sp(k,col=BLU): return png(sig(S[k],color=col),'s_'+k)
HOURS=[62,66,64,70,68,66,72,64,68,70,60]; PAID=[90,90,100,100,80,90,100,90,90,100,0]
WC=['14 Apr','21 Apr','28 Apr','5 May','12 May','19 May','26 May','2 Jun','9 Jun','16 Jun','23 Jun']
RATE=1221; DUE=[h*RATE for h in HOURS]; TD=sum(DUE); TP=sum(PAID)*100; TS=TD-TP
m=lambda p:f'£{p/100:,.2f}'
assert (sum(HOURS),m(TD),m(TP),m(TS))==(730,'£8,913.30','£930.00','£7,983.30'),(sum(HOURS),m(TD),m(TP),m(TS))
# ---------- docx helpers
def newdoc(font,sz,m=2.3,land=False):
    d=Document(); s=d.sections[0]
    s.page_width,s.page_height=(Mm(297),Mm(210)) if land else (Mm(210),Mm(297))
    if land: s.orientation=WD_ORIENT.LANDSCAPE
    s.left_margin=s.right_margin=Cm(m); s.top_margin=Cm(2); s.bottom_margin=Cm(1.7)
    st=d.styles['Normal']; st.font.name=font; st.font.size=Pt(sz); st.paragraph_format.space_after=Pt(6)
    st.element.rPr.rFonts.set(qn('w:eastAsia'),font)
    return d
def fld(p,n):
    for ty,tx in(('begin',0),(0,n),('end',0)):
        r=p.add_run()
        if ty: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),ty)
        else: e=OxmlElement('w:instrText'); e.text=tx
        r._r.append(e)
def footer(d,t):
    f=d.sections[0].footer.paragraphs[0]; r=f.add_run(t+'   |   Page '); fld(f,'PAGE'); f.add_run(' of '); fld(f,'NUMPAGES')
    for r in f.runs: r.font.size=Pt(8.5)
def table(d,head,rows,ws,sz=9,shade='DCE6EF'):
    t=d.add_table(1,len(head)); t.style='Table Grid'; t.autofit=False
    for c,w in zip(t.columns,ws): c.width=Cm(w)
    def put(c,x,b=False):
        c.text=''; r=c.paragraphs[0].add_run(str(x)); r.bold=b; r.font.size=Pt(sz); c.paragraphs[0].paragraph_format.space_after=Pt(1)
    for c,x in zip(t.rows[0].cells,head):
        put(c,x,True); e=OxmlElement('w:shd'); e.set(qn('w:val'),'clear'); e.set(qn('w:fill'),shade); c._tc.get_or_add_tcPr().append(e)
    for a in rows:
        r=t.add_row()
        e=OxmlElement('w:cantSplit'); r._tr.get_or_add_trPr().append(e)
        for c,x in zip(r.cells,a): put(c,x)
    for r in t.rows:
        for c,w in zip(r.cells,ws): c.width=Cm(w)
    return t
def letterhead(d):
    p=d.add_paragraph(); r=p.add_run('Fenlight'); r.bold=True; r.font.size=Pt(20); r.font.color.rgb=RGBColor(0x1f,0x4e,0x79); r=p.add_run('  support project'); r.font.size=Pt(13); r.font.color.rgb=RGBColor(0x6b,0x8e,0x23)
    p=d.add_paragraph(OADR+'  |  01205 000000  |  referrals@fenlight.example.org  |  Registered charity no. 0000127'); p.runs[0].font.size=Pt(8.5)
def H(d,t):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=True; p.paragraph_format.space_before=Pt(6); p.paragraph_format.keep_with_next=True
def pic(d,k,w=3.8,col=BLU): d.add_paragraph().add_run().add_picture(sp(k,col),width=Cm(w))
# ---------- 00 cover
ENC=[('Referral form, suspected modern slavery (adult), completed 18 July 2025',3),('Consent 1: casework and medical information, signed 2 July 2025',1),('Consent 2: referral to public bodies, signed 15 July 2025',1),('Risk assessment, version 2 of 16 July 2025',1),('Statement of Bishal Tamang, 15 July 2025, with interpreter\'s declaration',3),('Statement of Joanna Pickwell, caseworker, 17 July 2025',1),('Log of disclosures, entries 1 to 7',1),('Letter of Dr H. Sandhu, Pescod Lane Surgery, 7 July 2025',1),('Schedule of hours and pay, 14 April to 27 June 2025',1),('Photograph of two pages of Mr Tamang\'s notebook',1),('Letter of St Guthlac\'s Community Larder, 11 July 2025',1),('Anonymised case summary for the partnership meeting',1)]
def cover(out,F):
    d=newdoc('Carlito',10.5); letterhead(d); footer(d,f'{REF}  –  OFFICIAL-SENSITIVE when completed')
    d.add_paragraph('23 July 2025          Our ref: '+REF)
    d.add_paragraph('By secure e-mail, for 24 July 2025\n\nAdult Safeguarding Team, Lincolnshire County Council, Lincoln (as first responder organisation)\nGangmasters and Labour Abuse Authority, Nottingham (intelligence and investigation)\nCopy: Lincolnshire Police, modern slavery single point of contact')
    p=d.add_paragraph(); p.add_run('Mr Bishal Tamang, born 17 August 1996 – suspected forced labour at Drove End Produce, Fosdale Fen').bold=True
    d.add_paragraph('Dear colleagues,')
    d.add_paragraph('We refer Mr Tamang, a Nepali national aged 28 who came to the United Kingdom on 3 March 2025 with a Seasonal Worker visa. He tells us that from 14 April to 27 June 2025 he worked for a man known as Daz at a vegetable packhouse, that his passport was kept from him, that he was threatened and on 27 June assaulted, and that he was paid %s for 730 hours.'%m(TP))
    d.add_paragraph('We are not a first responder organisation. With Mr Tamang\'s written consent of 15 July 2025 we ask:')
    for x in ['the County Council, as a statutory first responder, to meet him and to make a National Referral Mechanism referral if it agrees with our concerns;','the GLAA to consider whether D R Field Labour supplies workers without a licence and to protect the other workers on the site, who we understand number seven;','all three bodies to contact Mr Tamang only through us, with a Nepali interpreter, and not to disclose where he is staying.']: d.add_paragraph(x,style='List Bullet')
    d.add_paragraph('His leave ends on 2 September 2025. We ask for an acknowledgement by 31 July 2025.')
    t=table(d,('Encl.','Document','Pages'),[(i,a,n) for i,(a,n) in enumerate(ENC,1)]+[('','Total',sum(n for _,n in ENC))],(1.4,12.9,1.8),9.5)
    d.add_paragraph(); d.add_paragraph('Yours faithfully,'); pic(d,'ra',3.6,BLK); d.add_paragraph('Ruth Adeyemi\nService Manager and Safeguarding Lead')
    x=TMP+'/c6.docx'; d.save(x); docx_pdf(x,out)
# ---------- 01 referral form
def form(out,F):
    fee='560,000' if 4 in F else '650,000'
    hw=lambda t:f'<span class="hw">{t}</span>'
    q=lambda rows:'<table class="q">'+''.join(f'<tr><td class="l">{a}</td><td>{b}</td></tr>' for a,b in rows)+'</table>'
    foot=lambda n:f'<div class="ft"><span>Fenlight Referral Form MS-A (rev. 4, January 2025)</span><span>{REF}</span><span>Page {n} of 3</span></div>'
    ck=lambda y:'<span class="bx">'+('&#10003;' if y else '&nbsp;')+'</span>'
    ind=[('Identity documents held by someone else',1),('Paid little or nothing; unlawful deductions',1),('Debt bondage (recruitment fee or loan)',1),('Locked in or guarded at the place of work',0),('Housed at the place of work by the employer',1),('Transport controlled by the employer',1),('Threats against the person or family',1),('Physical assault or injury',1),('Sexual violence disclosed',0),('Afraid of the authorities or of removal',1)]
    cells=[f'<td>{ck(y)} {t}</td>' for t,y in ind]
    p1=f'''<div class="p"><div class="hd"><div><b style="font-size:15pt">Referral form: suspected modern slavery (adult)</b><br>For use by Fenlight staff when referring to a first responder organisation, the GLAA or the police</div><div class="rf">Case ref.<br><b>{REF}</b></div></div>
    <h2>Part A – Referrer</h2>{q([('Organisation',ORG+', '+OADR),('Completed by','Joanna Pickwell, caseworker, 01205 000000, j.pickwell@fenlight.example.org'),('Date of first contact','28/06/2025 (telephone call from St Guthlac&#39;s Community Larder); first meeting 30/06/2025'),('Referred to','Lincolnshire County Council Adult Safeguarding; GLAA; copy to Lincolnshire Police')])}
    <h2>Part B – The person</h2>{q([('Family name','TAMANG'),('Given name','BISHAL'),('Date of birth / age','17/08/1996 / 28'),('Sex','Male'),('Nationality','Nepali'),('Language; interpreter','Nepali; interpreter needed: yes. Some spoken English'),('Passport','ZZ0812345, valid until 14/01/2031 (number from a photograph on his telephone; passport not in his possession)'),('Immigration status','Seasonal Worker visa, 03/03/2025 to 02/09/2025'),('Where staying','Safe accommodation since 01/07/2025; address withheld, contact through Fenlight'),('Dependants in the UK','None'),('Care or support needs','Pain on the right side of the chest, poor sleep; registered with Pescod Lane Surgery, Boston')])}
    <h2>Part C – Consent</h2>{q([('Adult has capacity to decide','Yes, no reason to doubt it'),('Consent 1 (casework, medical)','Signed 02/07/2025'),('Consent 2 (referral to public bodies, NRM)','Signed 15/07/2025, valid until 15/01/2026'),('Explained in a language understood','Yes, through Sunita Gurung, Nepali interpreter, on both dates')])}{foot(1)}</div>'''
    p2=f'''<div class="p"><h2>Part D – Indicators (tick what was disclosed or seen)</h2><table class="q">{''.join('<tr>'+cells[i]+cells[i+5]+'</tr>' for i in range(5))}</table>
    <h2>Part E – Summary of what is known</h2>{q([('Recruitment','October 2024, Kathmandu, through an agent called Lama. Fee NPR '+fee+', borrowed from a moneylender at 3% a month'),('Arrival in the UK','03/03/2025, Heathrow; placed at Wyeside Soft Fruit, Herefordshire'),('End of placement','11/04/2025, told that his picking rate was too low'),('Transfer','13/04/2025, collected at Hereford bus station by a man known as Daz and driven to Fosdale Fen'),('Place of exploitation','Drove End Produce, Holme Drove, Fosdale Fen; lived in a caravan behind the packhouse with three other workers'),('Employer named','"D R Field Labour"; no written contract, no payslips; licence not found on the public register on 17/07/2025'),('Period','14/04/2025 to 27/06/2025 (11 weeks)'),('Hours and pay',f'730 hours by his own notebook; {m(TP)} received in cash; shortfall at the minimum wage {m(TS)} (see schedule)'),('Control','Passport taken on 13/04/2025 and not given back; told that he owed £2,400 for "papers and caravan"; told that the police would remove him'),('Violence','27/06/2025: pushed against a stack of pallets and gripped by the arm by Daz'),('Escape','28/06/2025, on foot before 5 am; reached the Community Larder in Boston at about 10 am'),('Others at risk','Seven other men, Nepali and Indonesian, in two caravans')])}
    <h2>Part F – Immediate risk</h2>{q([('Overall level','HIGH (risk assessment version 2 of 16/07/2025; three risks rated high)'),('Immediate danger now','No, while his address is not known'),('Urgent needs','Legal advice on immigration before 02/09/2025; chest pain under review by GP; subsistence')])}{foot(2)}</div>'''
    p3=f'''<div class="p"><h2>Part G – Papers attached</h2><table class="q"><tr><td>{'</td></tr><tr><td>'.join(x for x in ['Consent 1 and Consent 2','Risk assessment, version 2','Statement of the person (15/07/2025)','Statement of the caseworker (17/07/2025)','Log of disclosures, entries 1 to 7','Letter of GP (07/07/2025)','Schedule of hours and pay, with photograph of notebook','Letter of St Guthlac&#39;s Community Larder (11/07/2025)','Anonymised case summary'])}</td></tr></table>
    <h2>Part H – What we ask</h2>{q([('Lincolnshire County Council','Meeting with the person; NRM referral as first responder'),('GLAA','Assessment of unlicensed supply and of risk to other workers'),('Contact','Only through Fenlight; female or male officer: no preference')])}
    <h2>Part I – Declarations</h2><p>I have completed this form from what the person told me through an interpreter and from the papers listed in Part G. I have not promised any outcome.</p>
    <table class="q"><tr><td class="l">Caseworker</td><td style="height:22mm">{S_(S['jp'],'40mm',color=BLU)}</td><td style="width:42mm">Date {hw('18/07/2025')}</td></tr><tr><td class="l">Name</td><td colspan="2">{hw('Joanna Pickwell')}</td></tr></table>
    <p>Checked and authorised for referral. The threshold in our safeguarding policy is met and the consent of the person covers every body named in Part A.</p>
    <table class="q"><tr><td class="l">Safeguarding Lead</td><td style="height:22mm">{S_(S['ra'],'40mm',color=BLK)}</td><td style="width:42mm">Date {hw('21/07/2025')}</td></tr><tr><td class="l">Name</td><td colspan="2">{hw('Ruth Adeyemi')}</td></tr></table>{foot(3)}</div>'''
    css='''body{font-family:'Liberation Sans';font-size:9.6pt;line-height:1.32}.p{position:relative;height:258mm;page-break-after:always}.p:last-child{page-break-after:auto}.hd{display:flex;justify-content:space-between;border-bottom:1mm solid #1f4e79;padding-bottom:2mm}.rf{border:.4mm solid #1f4e79;padding:1.5mm 4mm}h2{font-size:10.5pt;background:#1f4e79;color:#fff;padding:1.3mm 2mm;margin:4mm 0 0}.q{width:100%;border-collapse:collapse}.q td{border:.25mm solid #99a;padding:1.5mm 2mm;vertical-align:middle}.l{width:46mm;background:#edf2f7}.bx{display:inline-block;width:4.4mm;height:4.4mm;border:.3mm solid #333;text-align:center;line-height:4.4mm;margin-right:1.5mm;font-family:'DejaVu Sans';color:#1c2f86}.hw{font-family:kalam;color:#1c2f86;font-size:13pt}.ft{position:absolute;bottom:0;left:0;right:0;border-top:.3mm solid #888;font-size:8pt;display:flex;justify-content:space-between;padding-top:1mm}'''
    t=html_pdf(p1+p2+p3,TMP+'/f6.pdf',css,margin='12mm 16mm'); scan_pdf(t,out,601,dpi=150,q=46,gray=False)
# ---------- consents
CC='''body{font-family:'Liberation Serif';font-size:11pt;line-height:1.36}.hw{font-family:caveat;color:#1b2a80;font-size:16pt;line-height:1}.k td{padding:1.6mm 2mm;border-bottom:.2mm solid #777;vertical-align:bottom}.o{display:flex;gap:3mm;margin:2mm 0}.b{flex:none;width:5mm;height:5mm;border:.35mm solid #222;font-family:caveat;color:#1b2a80;font-size:17pt;line-height:4mm;text-align:center}.sg{width:100%;border-collapse:collapse;margin-top:4mm}.sg td{border:.3mm solid #444;padding:1.5mm 2.5mm;height:19mm;vertical-align:middle}'''
def consent(k,out,F):
    hw=lambda t:f'<span class="hw">{t}</span>'
    if k==1:
        ti='CONSENT 1 – CASEWORK AND MEDICAL INFORMATION'; dt='02/07/2025'
        o=['I agree that Fenlight opens a case file in my name and keeps notes of what I say.','I agree that Fenlight arranges an appointment for me with a doctor and that an interpreter is present.','I agree that Pescod Lane Surgery gives Fenlight a letter about my examination.','I agree that Fenlight may use that letter in a referral, if I later agree in writing to a referral.']
        no='I understand that nothing is sent to the police, the Home Office or any other public body on the strength of this form.'
    else:
        ti='CONSENT 2 – REFERRAL TO PUBLIC BODIES'; dt='15/07/2025'
        o=['I agree that Fenlight sends my referral form, my statement, the log, the doctor\'s letter and the other papers listed in the referral to Lincolnshire County Council (Adult Safeguarding).','I agree to be referred by the County Council to the National Referral Mechanism (NRM). It was explained to me what the NRM is and that I may ask to withdraw.','I agree that the same papers are sent to the Gangmasters and Labour Abuse Authority and to Lincolnshire Police.','I agree that a summary without my name or other details that identify me is used at the modern slavery partnership meeting.']
        no='I understand that my address is not to be given to anyone. This consent is valid for six months, until 15/01/2026, unless I withdraw it.'
    csign=S_(S['bt'],'38mm',color=BLU) if not(k==2 and 2 in F) else ''
    h=f'''<div style="display:flex;justify-content:space-between;border-bottom:.7mm solid #1f4e79;padding-bottom:2mm"><b style="font-size:15pt;color:#1f4e79">Fenlight support project</b><span>Case ref. {REF}</span></div><h3 style="text-align:center;margin:5mm 0">{ti}</h3>
    <table class="k" style="width:100%"><tr><td style="width:38mm">Full name</td><td>{hw('Bishal Tamang')}</td><td style="width:28mm">Date of birth</td><td style="width:40mm">{hw('17/08/1996')}</td></tr><tr><td>Caseworker</td><td>{hw('Joanna Pickwell')}</td><td>Place</td><td>{hw('Boston')}</td></tr></table>
    <p>This form was read to me in <b>Nepali</b> by the interpreter named below. I was told that I may say no to any line and that I still receive help. (Tick each line that you agree to.)</p>
    {''.join(f'<div class="o"><span class="b">✓</span><span>{i}. {x}</span></div>' for i,x in enumerate(o,1))}
    <p>{no} I may withdraw my consent at any time by telling my caseworker; what has been sent already cannot be called back.</p>
    <table class="sg"><tr><td style="width:44mm">Signature of the person</td><td>{csign}</td><td style="width:42mm">Date {hw(dt)}</td></tr><tr><td>Signature of the interpreter<br>Sunita Gurung</td><td>{S_(S['sg'],'38mm',color=BLK)}</td><td>Date {hw(dt)}</td></tr><tr><td>Signature of the caseworker<br>Joanna Pickwell</td><td>{S_(S['jp'],'38mm',color=BLU)}</td><td>Date {hw(dt)}</td></tr></table>
    <p style="font-size:9pt;margin-top:6mm">Fenlight keeps this form for six years under its retention policy. Form C{k}, rev. 3. Page 1 of 1.</p>'''
    t=html_pdf(h,TMP+f'/con{k}.pdf',CC,margin='18mm 20mm')
    if k==1: scan_jpg(t,out,612,dpi=165,photo_like=True,noise=7,rot=1.4,q=62)
    else: scan_pdf(t,out,613,dpi=170,gray=True,q=52)
# ---------- risk assessment docx
RISK=[('R1','Found by Daz or his associates',3,5,'Address withheld; new SIM card since 30 June; travel with staff only','JP'),('R2','Return to exploitation because of the debt in Nepal',4,4,'Referral for support; debt advice; weekly key-work session','JP'),('R3','Retaliation against family in Nepal',3,4,'Brother told not to answer unknown numbers; inform police of calls','JP'),('R4','Physical and mental health',3,3,'GP review on 31 July; sleep and pain monitored','JP'),('R5','Loss of immigration permission on 2 September 2025',4,4,'Appointment with immigration solicitor on 29 July','RA'),('R6','Destitution or loss of accommodation',2,4,'Safe accommodation agreed to 30 September; £35 weekly subsistence','RA')]
def risk(out,F):
    d=newdoc('Carlito',10.5,2.0); letterhead(d); footer(d,f'Risk assessment v2 – {REF}')
    p=d.add_paragraph(); r=p.add_run('Risk assessment and safety plan'); r.bold=True; r.font.size=Pt(15)
    table(d,('Person','Case ref.','Version','Date','Replaces'),[('Bishal Tamang','FSP-25-118','2','16 July 2025','Version 1 of 2 July 2025')],(4.5,3,2,3.5,4))
    d.add_paragraph(); d.add_paragraph('Score = likelihood (1 to 5) x impact (1 to 5).  1 to 5 low, 6 to 12 medium, 13 to 25 high.')
    lv=lambda n:'High' if n>12 else 'Medium' if n>5 else 'Low'
    table(d,('No.','Risk','L','I','Score','Level','Measures in place','Owner'),[(a,b,l,i,l*i,lv(l*i),mm,o) for a,b,l,i,mm,o in RISK],(1.1,4.2,.8,.8,1.3,1.7,5.7,1.4))
    d.add_paragraph(); d.add_paragraph('Result: three risks high (R1, R2, R5), three medium (R3, R4, R6), none low. Highest score 16. Overall level: HIGH.')
    H(d,'Changes since version 1'); 
    for x in ['R3 raised from 8 to 12 after the call to his brother (log of disclosures, entry 5).','R6 lowered from 16 to 8: his place in the safe accommodation, at first given for one week, is now confirmed to 30 September 2025.','R5 added.']: d.add_paragraph(x,style='List Bullet')
    H(d,'Safety plan agreed with Mr Tamang')
    for x in ['He does not go to Fosdale Fen or to the bus station in Boston alone.','He keeps the new telephone number for staff and his brother only.','In danger he rings 999 and says "Fenlight, Boston"; the out-of-hours number of Fenlight is 01205 000001.','He tells staff of every call or message from the employer and does not delete it.','Staff do not give his name to anyone who telephones or comes to the office.']: d.add_paragraph(x,style='List Number')
    H(d,'Views of the person'); d.add_paragraph('"I am more afraid for my brother than for me. I want the others in the caravans to be safe." (15 July 2025, through the interpreter)')
    H(d,'Review'); d.add_paragraph('Next review on 30 July 2025, or at once after any contact by the employer or a decision of a public body.')
    t=table(d,('Role','Name','Signature','Date'),[('Assessor','Joanna Pickwell','','16 July 2025'),('Safeguarding Lead','Ruth Adeyemi','','16 July 2025')],(4,4.5,5,3.5))
    for r,k,c in ((1,'jp',BLU),(2,'ra',BLK)): t.rows[r].cells[2].paragraphs[0].add_run().add_picture(sp(k,c),width=Cm(3.0))
    d.core_properties.author='J Pickwell'; d.save(out)
# ---------- statement (reportlab)
ST=['I am Bishal Tamang, born on 17 August 1996 in Dolakha district, Nepal. I make this statement in Nepali through the interpreter Sunita Gurung. Caseworker Joanna Pickwell wrote it down and it was read back to me.',
'Before I came here I drove a hired tractor. I have a mother and one younger brother, Suman, who live in our village.',
'In October 2024 I met an agent in Kathmandu who is called Lama. He said that I would earn more than £1,800 a month picking fruit in England. I paid him NPR 650,000. I borrowed all of it from a moneylender at three per cent a month.',
'I came to Heathrow on 3 March 2025. My visa is a Seasonal Worker visa until 2 September 2025. I worked at Wyeside Soft Fruit in Herefordshire and was paid into a bank account there.',
'On 11 April 2025 the farm told me that my picking rate was too low and that I had to go. I telephoned Lama. He sent me the number of a man called Daz, who would have packing work.',
'On 13 April 2025, a Sunday, Daz collected me at the bus station in Hereford in a white van. Two other men were in it. He asked for our passports "to register us" and put them in the glove box. I have not had my passport since.',
'We arrived at night at Holme Drove, Fosdale Fen. There are two caravans behind the packhouse of Drove End Produce. I lived in the left one with three others. Altogether we were eight men, from Nepal and Indonesia.',
'I started work on Monday, 14 April 2025. We packed cauliflower and leeks. We worked six days, mostly eleven or twelve hours. At the end of every week I wrote my hours in a small notebook.',
'Daz said that the wage was £10 an hour, less £75 a week for the caravan and £45 for the van, and that I owed him £2,400 for papers and caravan before I would see full pay.',
'Every Friday he gave us some cash from an envelope, between £80 and £100. I wrote these sums in the notebook too. In the last week, which ended on 27 June 2025, he gave me nothing.',
'I never received a contract or a payslip. I saw the name "D R Field Labour" on the side of a second van.',
'We were not locked in, but the nearest shop is more than an hour on foot. Daz or a man called Kev drove us to the shop on Sundays and stayed with us.',
'I asked for my passport three times. The last time was on 20 June 2025. He said: "You get it when you have paid. If you go to the police they put you on the plane."',
'One of the others, from Indonesia, fell ill in May and was told to work. I did not see a doctor called for him.',
'On Friday, 27 June 2025, at about seven in the evening, I asked for my pay and said that I wanted to leave. Daz took me hard by the left arm and pushed me against a stack of pallets. I hit the right side of my chest. He said that he knew where my brother lives.',
'I did not sleep. On 28 June 2025, before five in the morning, I left on foot with my telephone, the notebook and one bag. I walked to Boston. At about ten I came to a place where a church gives out food. A lady gave me tea and made a telephone call.',
'I met Joanna from Fenlight on 30 June 2025. Since 1 July 2025 I have lived in a place where I feel safe.',
'On 3 July 2025 I saw a doctor. I showed her my arm and my chest.',
'On 8 July 2025 my brother wrote to me that a man speaking Nepali had telephoned him and said that I had stolen money and must go back to work or the family would pay. I told Joanna of it on 9 July.',
'I have a photograph of my passport on my telephone. The notebook is mine and the writing in it is mine.',
'I want to be referred for help and I agree that the Council, the GLAA and the police are told what happened. I have signed a consent for this today.',
'I do not want Daz or Lama to learn where I am.']
def statement(out,F):
    from reportlab.platypus import BaseDocTemplate,PageTemplate,Frame,Paragraph,Spacer,PageBreak,Image as RI,Table
    from reportlab.lib.styles import ParagraphStyle
    st=ParagraphStyle('a',fontName='Times-Roman',fontSize=11.5,leading=17,spaceAfter=8,leftIndent=24,firstLineIndent=-24)
    pl=ParagraphStyle('b',parent=st,leftIndent=0,firstLineIndent=0); ce=ParagraphStyle('c',parent=pl,alignment=1,fontName='Times-Bold',fontSize=13)
    ini=png(sig(S['bt']+8,w=150,h=80,color=BLU,n=2,flourish=False),'ini')
    def deco(c,d):
        c.setFont('Times-Roman',9); c.drawString(70,34,'Statement of Bishal Tamang, '+REF); c.drawCentredString(300,34,f'Page {d.page} of 3')
        c.drawString(440,34,'Initials:'); c.drawImage(ini,478,26,width=42,height=26,mask='auto',preserveAspectRatio=True)
    P=TMP+'/st6.pdf'
    d=BaseDocTemplate(P,pagesize=(595,842),leftMargin=70,rightMargin=70,topMargin=58,bottomMargin=58,invariant=1)
    d.addPageTemplates(PageTemplate(frames=[Frame(70,58,455,726,0,0,0,0)],onPage=deco))
    el=[Paragraph('STATEMENT OF BISHAL TAMANG',ce),Paragraph(f'Made on 15 July 2025 at the office of Fenlight Support Project, Boston, in the presence of Joanna Pickwell and Sunita Gurung. Case ref. {REF}.',pl)]
    for i,x in enumerate(ST,1):
        el.append(Paragraph(f'{i}.&nbsp;&nbsp;&nbsp;{x}',st))
        if i in(9,17): el.append(PageBreak())
    im=lambda k,c:RI(sp(k,c),width=112,height=112*sig(S[k]).size[1]/sig(S[k]).size[0],hAlign='LEFT')
    el+=[Spacer(1,6),Paragraph('I believe that the facts stated in this statement of 22 paragraphs on three pages are true.',pl),im('bt',BLU),Paragraph('Bishal Tamang, 15 July 2025',pl),
    Paragraph('<b>Interpreter\'s declaration.</b> I, Sunita Gurung, of Lincs Language Line, am fluent in Nepali and in English. I interpreted the interview on 15 July 2025 and read this statement back to Mr Tamang in Nepali before he signed it. He said that he understood it and that it was correct.',pl),im('sg',BLK),Paragraph('Sunita Gurung, interpreter (DPSI), 15 July 2025',pl),
    Paragraph('Taken by:',pl),im('jp',BLU),Paragraph('Joanna Pickwell, caseworker, 15 July 2025',pl)]
    d.build(el)
    if 3 in F:
        x=fitz.open(P); x.delete_page(1); P2=TMP+'/st6f.pdf'; x.save(P2); return scan2(P2,out,[0,2])
    return scan2(P,out,[0,1,2])
def scan2(src,out,idx):
    ims=[degrade(i,700+k,False,5,.8) for i,k in zip(pages(src,150),idx)]
    d=fitz.open()
    for i in ims:
        b=io.BytesIO(); i.save(b,'JPEG',quality=45); p=d.new_page(width=595,height=842); p.insert_image(p.rect,stream=b.getvalue(),keep_proportion=False)
    d.save(out,garbage=3,no_new_id=True)
# ---------- caseworker statement
def jp(out,F):
    d=newdoc('Liberation Sans',10.5); letterhead(d); footer(d,f'Statement of J. Pickwell – {REF}')
    p=d.add_paragraph(); r=p.add_run('Statement of Joanna Pickwell, caseworker'); r.bold=True; r.font.size=Pt(14)
    d.add_paragraph('17 July 2025')
    for i,x in enumerate(['I have worked for Fenlight Support Project since September 2019, first as a volunteer and since February 2021 as caseworker. I completed the charity\'s course on indicators of modern slavery in November 2024.',
    'On Saturday, 28 June 2025, at 10:25, I received a telephone call from Margaret Ives of St Guthlac\'s Community Larder. She said that a young man had come in on foot, that he was frightened and hungry, and that he held his right side. A bed was found for him in the church flat for that weekend.',
    'I met Mr Tamang at our office on Monday, 30 June 2025, at 14:00. Sunita Gurung interpreted by telephone. He spoke quietly, sat facing the door and asked twice whether we worked with the police. I told him that nothing would be passed on without his consent unless there was danger to life.',
    'On 2 July 2025 he signed Consent 1 and showed me his left forearm. I saw a yellow and green mark about the length of my thumb. I asked no questions beyond what was needed and booked an appointment at Pescod Lane Surgery for the following day. I went there with him; I was not in the room during the examination.',
    'I met him again on 4, 9 and 15 July 2025. What he told me is in the log of disclosures, which I wrote up on the same day each time. On 9 July he showed me a message of 8 July from his brother. I do not read Nepali; the interpreter read it to me.',
    'On 15 July 2025 I took his statement through Sunita Gurung, who was present in person. It lasted from 13:00 to 15:40 with two breaks. It was read back to him and he made one correction, to the day on which he last asked for his passport. On the same day he signed Consent 2.',
    'He handed me the notebook on 4 July 2025. I photographed two pages of it and gave it back to him. On 16 July I made the schedule of hours and pay from those pages. I have added nothing to his figures but the sums.',
    'On 17 July 2025 I searched the public register of licensed labour providers for "D R Field Labour" and for names like it, and found no entry.',
    'I have not been to Fosdale Fen and have not spoken to Daz or to Drove End Produce. I have no knowledge of the facts of his work other than what he told me and what is in the papers.',
    'In my opinion the indicators of forced labour which our policy lists are present: documents withheld, debt, threats, violence, very low pay and dependence on the employer for housing and transport.'],1): d.add_paragraph(f'{i}.  {x}')
    d.add_paragraph('I believe that the facts stated in this statement are true.'); pic(d,'jp'); d.add_paragraph('Joanna Pickwell\nCaseworker, Fenlight Support Project\n17 July 2025')
    x=TMP+'/jp6.docx'; d.save(x); docx_pdf(x,out)
# ---------- log docx
LOG=[('1','28/06/2025\n10:25','Telephone, from St Guthlac\'s Community Larder (M. Ives)','None','Came in on foot at about 10:00. Has walked since before 5 am. Says "boss bad, no pay".','Church flat for the weekend; meeting fixed for 30/06','JP'),
('2','30/06/2025\n14:00','Fenlight office; JP','S. Gurung, by telephone','Worked at a packhouse since 14 April, six days a week, for "very little money". Lives in a caravan with three others. Afraid of the police.','Safe accommodation found from 01/07; new SIM card','JP'),
('3','02/07/2025\n11:30','Fenlight office; JP','S. Gurung, in person','Daz gripped his left arm and pushed him against pallets on 27 June. Pain on the right side of the chest.','Consent 1 signed; risk assessment version 1; GP on 03/07','JP'),
('4','04/07/2025\n15:00','Fenlight office; JP','S. Gurung, by telephone','Passport taken on 13 April in the van. Paid an agent NPR 650,000, all borrowed. Told that he owes Daz £2,400.','Notebook photographed and given back','JP'),
('5','09/07/2025\n10:30','Safe accommodation; JP','S. Gurung, in person','Brother wrote on 8 July: a man telephoned him, said that Bishal stole money and must go back or the family will pay.','Safeguarding Lead told at 11:15; message kept','JP'),
('6','15/07/2025\n13:00','Fenlight office; JP','S. Gurung, in person','Full account given and recorded in the statement. Agrees to referral to the Council, the GLAA and the police.','Statement and Consent 2 signed; risk assessment version 2 due','JP'),
('7','18/07/2025\n16:20','Fenlight office; JP','S. Gurung, by telephone','The referral form was read through with him. Nothing to correct. No further calls or messages to him or to his brother since 8 July.','Form signed by JP and passed to the Safeguarding Lead','JP')]
def log(out,F):
    L=list(LOG)
    if 5 in F: L[3],L[4]=L[4],L[3]
    d=newdoc('Carlito',10,1.8,True); footer(d,f'Log of disclosures – {REF} – confidential')
    p=d.add_paragraph(); r=p.add_run('Fenlight Support Project – Log of disclosures'); r.bold=True; r.font.size=Pt(14)
    d.add_paragraph('Person: Bishal Tamang, born 17/08/1996.   Case ref. '+REF+'.   Kept by Joanna Pickwell (JP).   Entries in order of date; each written up on the same day.')
    table(d,('No.','Date, time','Place and persons present','Interpreter','What was said (in substance, his words where in quotation marks)','Action','By'),L,(1.1,2.4,4.4,3.2,8.0,5.2,1.2),9.5)
    d.add_paragraph(); d.add_paragraph('Log closed for the purpose of the referral at entry 7 on 18 July 2025. No entry has been altered after the day on which it was written.')
    d.add_paragraph().add_run().add_picture(sp('jp'),width=Cm(3.6)); d.add_paragraph('Joanna Pickwell, 18 July 2025')
    d.core_properties.author='J Pickwell'; d.save(out)
# ---------- GP letter
def gp(out,F):
    ex='13 July 2025' if 1 in F else '3 July 2025'
    h=f'''<div style="font-family:'Liberation Sans';font-size:10.8pt;line-height:1.5"><div style="display:flex;justify-content:space-between;border-bottom:.4mm solid #005eb8;padding-bottom:3mm"><div><b style="font-size:16pt;color:#005eb8">Pescod Lane Surgery</b><br>Pescod Lane, Boston PE21 0ZY<br>Tel. 01205 000020</div><div style="text-align:right">Dr H. Sandhu, Dr P. Wray<br>Practice Manager: L. Coupland</div></div>
    <p>7 July 2025</p><p>Joanna Pickwell, Fenlight Support Project<br>{OADR}</p><p><b>Mr Bishal TAMANG, d.o.b. 17/08/1996 – your ref. {REF}</b></p><p>Dear Ms Pickwell,</p>
    <p>Thank you for asking me to report on this patient, who registered with us as a temporary resident and gave written consent to this letter on 2 July 2025. I examined him on {ex}. A Nepali interpreter took part by telephone.</p>
    <p><b>History.</b> He told me that on the evening of 27 June 2025 he was gripped by the left arm and pushed against a stack of pallets, striking the right side of his chest. He has slept badly since then and describes waking at small noises.</p>
    <p><b>Examination.</b> On the outer side of the left forearm there was a fading yellow-green bruise of 6 x 4 cm. The right lower ribs, in the mid-axillary line, were tender to touch; breath sounds were normal on both sides and there was no sign of a fracture that needed an X-ray. Blood pressure 124/78. Weight 54 kg, height 168 cm (BMI 19.1). Both hands showed healing superficial cuts.</p>
    <p><b>Opinion.</b> The bruise and the tenderness are consistent with the cause and with the time which he gave. Other causes cannot be excluded. His mood was anxious and his sleep is disturbed; I made no diagnosis of a mental disorder at this visit. In my view he has capacity to decide about a referral.</p>
    <p><b>Treatment.</b> Paracetamol and ibuprofen; advice on breathing exercises; a review is booked for 31 July 2025.</p>
    <p>Yours sincerely,</p>{S_(S['gp'],'42mm',color=BLK)}<p>Dr Harpreet Sandhu, MB ChB, MRCGP<br>GMC no. 0000000</p>{img(box(['PESCOD LANE SURGERY','BOSTON  PE21 0ZY'],66,(0,70,150),fs=22),'width:52mm;position:absolute;right:12mm;bottom:34mm')}</div>'''
    t=html_pdf('<div style="position:relative;height:255mm">'+h+'</div>',TMP+'/gp6.pdf','',margin='18mm 22mm'); scan_pdf(t,out,651,dpi=160,gray=True,q=50)
# ---------- wages
def wages(out,F):
    from reportlab.platypus import SimpleDocTemplate,Paragraph,Spacer,Table,TableStyle,Image as RI
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib import colors
    s=ParagraphStyle('a',fontName='Helvetica',fontSize=10,leading=14,spaceAfter=6); b=ParagraphStyle('b',parent=s,fontName='Helvetica-Bold',fontSize=14,leading=18)
    def ft(c,d): c.setFont('Helvetica',8); c.drawString(60,30,f'Schedule of hours and pay – {REF}'); c.drawRightString(535,30,'Page 1 of 1')
    rows=[['Week','Week commencing (2025)','Hours','Due at £12.21','Paid in cash','Shortfall']]
    for i,(w,h,du,pa) in enumerate(zip(WC,HOURS,DUE,PAID),1): rows.append([i,'Mon '+w,h,m(du),m(pa*100),m(du-pa*100)])
    rows.append(['','Total',sum(HOURS),m(TD),m(TP),m(TS)])
    t=Table(rows,colWidths=[40,130,55,85,80,85]); t.setStyle(TableStyle([('FONT',(0,0),(-1,-1),'Helvetica',10),('FONT',(0,0),(-1,0),'Helvetica-Bold',10),('FONT',(0,-1),(-1,-1),'Helvetica-Bold',10),('GRID',(0,0),(-1,-1),.5,colors.grey),('BACKGROUND',(0,0),(-1,0),colors.HexColor('#dce6ef')),('ALIGN',(2,0),(-1,-1),'RIGHT'),('TOPPADDING',(0,0),(-1,-1),4),('BOTTOMPADDING',(0,0),(-1,-1),4)]))
    el=[Paragraph('Schedule of hours and pay',b),Paragraph('Mr Bishal Tamang, Drove End Produce, Fosdale Fen, 14 April to 27 June 2025 (11 weeks)',s),t,Spacer(1,10)]
    for x in ['Source: two pages of Mr Tamang\'s notebook (photograph enclosed). Hours and cash are those which he wrote down at the end of each week.','Rate: £12.21, national minimum wage (national living wage, age 21 and over) from 1 April 2025. No account is taken of the accommodation offset (£10.66 a day), of holiday pay or of the deductions that the employer announced (£75 for the caravan and £45 for the van each week).','Week 11 ended on Friday, 27 June 2025; he received nothing for it.','Made by Joanna Pickwell on 16 July 2025.']: el.append(Paragraph(x,s))
    el+=[RI(sp('jp'),width=105,height=105*sig(S['jp']).size[1]/sig(S['jp']).size[0],hAlign='LEFT'),Paragraph('Joanna Pickwell',s)]
    SimpleDocTemplate(out,pagesize=(595,842),leftMargin=60,rightMargin=60,topMargin=60,bottomMargin=50,invariant=1,title='Schedule').build(el,onFirstPage=ft)
def notebook(out,F):
    r=random.Random(9)
    ln=lambda i:f'<div class="l" style="transform:rotate({r.uniform(-.7,.7):.2f}deg);padding-left:{r.uniform(0,3):.1f}mm"><span>{WC[i]}</span><span>{HOURS[i]} h</span><span>{"£%d"%PAID[i] if PAID[i] else "no money"}</span></div>'
    pg=lambda a,b,n,t:f'<div class="pg"><div class="l" style="font-size:19pt"><span>{t}</span></div><div class="l"><span>week</span><span>hour</span><span>cash</span></div>{"".join(ln(i) for i in range(a,b))}<div class="no">{n}</div></div>'
    h=f'<div style="display:flex;margin:24mm auto 0;width:240mm;box-shadow:0 0 5mm #333">{pg(0,6,"1","Daz work 2025")}{pg(6,11,"2","Daz work")}</div>'
    t=html_pdf(h,TMP+'/nb.pdf',"body{background:#7b6a55}.pg{width:120mm;height:150mm;background:repeating-linear-gradient(#fbf8ea 0 11.6mm,#9fb4cf 11.6mm 12mm);padding:0 8mm;position:relative;border-right:.4mm solid #998}.l{font-family:caveat;font-size:21pt;color:#23307a;height:12mm;line-height:14mm;display:flex}.l span{flex:1}.no{position:absolute;bottom:2mm;right:5mm;font-family:caveat;font-size:14pt;color:#555}",size='A4 landscape',margin='0')
    scan_jpg(t,out,661,dpi=130,noise=9,rot=1.8,q=68,photo_like=True)
# ---------- larder letter
def larder(out,F):
    d=newdoc('Liberation Serif',12,2.6)
    p=d.add_paragraph(); p.alignment=AL.CENTER; r=p.add_run('ST GUTHLAC\'S COMMUNITY LARDER'); r.bold=True; r.font.size=Pt(15)
    p=d.add_paragraph('Church Hall, Red Lion Passage, Boston PE21 0ZX\nOpen Tuesdays and Saturdays, 9.30 to 12'); p.alignment=AL.CENTER
    d.add_paragraph('11th July 2025'); d.add_paragraph('To Fenlight Support Project (your reference FSP-25-118)'); d.add_paragraph('Dear Joanna,')
    for x in ['You asked me to write down what I remember of Saturday, 28th June.','I was on the door that morning. At about ten o\'clock a young man came in whom I had not seen before. He had one bag and his shoes were wet through. He had hardly any English. He said "walk, walk" and "boss bad, no pay". He was holding his right side. I gave him tea and toast and sat with him until he stopped shaking.','I rang you at twenty-five past ten. Our churchwarden let him stay in the flat over the hall on the Saturday and Sunday nights. On Monday, 30th June, I walked with him to your office for two o\'clock. He stayed one more night in the flat and left us on Tuesday, 1st July.','He asked me not to tell anyone that he was there, and I have not done so. I do not know anything about where he had been working except what he said.','I am happy for this letter to be shown to the Council, the GLAA and the police.']: d.add_paragraph(x)
    d.add_paragraph('Yours sincerely,'); pic(d,'mi',3.8); d.add_paragraph('Margaret Ives\nVolunteer co-ordinator')
    x=TMP+'/la6.docx'; d.save(x); t=docx_pdf(x,TMP+'/la6.pdf'); scan_pdf(t,out,671,dpi=150,q=50)
# ---------- anonymised summary
def summ(out,F):
    nm='Bishal' if 6 in F else 'Client A'
    d=newdoc('Carlito',11); letterhead(d); footer(d,'Anonymised case summary')
    p=d.add_paragraph(); r=p.add_run('Anonymised case summary'); r.bold=True; r.font.size=Pt(15)
    d.add_paragraph('For the modern slavery partnership meeting, August 2025. Prepared on 18 July 2025 by the caseworker; checked on 21 July 2025 by the Safeguarding Lead. No name, date of birth, place of work or address is given; the person is called Client A.')
    for h,x in [('Who','Client A is a man in his late twenties from a South Asian country. He came to the UK in spring 2025 on a temporary work visa after he paid a recruiter with borrowed money. He has no family here.'),
    ('What happened','When his first placement in another county ended after some weeks, the recruiter passed him on to a labour provider. For eleven weeks he packed vegetables in a rural part of the county, about eleven hours a day on six days a week. He was housed on the site. His passport was taken at the start. He was told that he owed a debt for papers and housing. When he asked for his pay and wanted to leave he was assaulted.'),
    ('Pay','For more than 700 hours he received less than £1,000 in cash. Against the minimum wage almost £8,000 is missing, before any lawful offset.'),
    ('How he came to us',f'He left on foot at night and reached a food bank, which telephoned us. {nm} was at first afraid of the police and agreed to a referral only in the third week, when he had a safe place and had understood his choices.'),
    ('What we learned','(1) Workers whose placement ends early are handed on within days. (2) A food bank was the first safe door; its volunteers knew whom to ring. (3) Trust needed several meetings with the same interpreter.'),
    ('What the partnership can do','Leaflets in the workers\' own languages at food banks and bus stations; one contact for voluntary groups that are not first responders; an agreed way to reach the other workers on a site.')]: H(d,h); d.add_paragraph(x)
    x=TMP+'/su6.docx'; d.save(x); docx_pdf(x,out)
FILES=[('00 Cover letter LCC GLAA 23.07.25.pdf',cover),('01 Referral form FSP-25-118 signed.pdf',form),('02_consent1_photo.jpg',lambda o,F:consent(1,o,F)),('03 Consent 2 (referral) scan.pdf',lambda o,F:consent(2,o,F)),('04 Risk assessment v2.docx',risk),('05 Statement BT 15 July.pdf',statement),('06 Statement JPickwell.pdf',jp),('07 Disclosure log.docx',log),('08_GP letter Sandhu.pdf',gp),('09 Hours and pay schedule.pdf',wages),('10 IMG_notebook.jpg',notebook),('11_larder letter.pdf',larder),('12 Anonymised summary.pdf',summ)]
FOF={'08_GP letter Sandhu.pdf':{1},'03 Consent 2 (referral) scan.pdf':{2},'05 Statement BT 15 July.pdf':{3},'01 Referral form FSP-25-118 signed.pdf':{4},'07 Disclosure log.docx':{5},'12 Anonymised summary.pdf':{6}}
MJ={"version":1,"packs":["ngo-referral"],"opened":"2025-06-30","zone":"Europe/London","date_order":"DMY","dates":{"submission":"2025-07-24"},"parties":[{"role":"client","names":["Bishal Tamang"],"born":"1996-08-17","numbers":{"passport":"ZZ0812345"}},{"role":"referrer","names":["Fenlight Support Project"]},{"role":"caseworker","names":["Joanna Pickwell"]}]}
EX={"pack":"ngo-referral","as_of":"2025-07-23","faults":[
{"id":1,"sort":"date","files":["08_GP letter Sandhu.pdf"],"page":1,"what":"The GP's letter is dated 7 July 2025 but says that she examined the patient on 13 July 2025, six days later; statement, log and caseworker's statement give 3 July.","why_it_matters":"A report of an examination that had not taken place is worthless as evidence, and the age of the bruise turns on the day.","severity":"error"},
{"id":2,"sort":"signature","files":["03 Consent 2 (referral) scan.pdf"],"page":1,"what":"Consent 2 (referral to public bodies and NRM) is dated and signed by interpreter and caseworker, but the client's own signature box is empty.","why_it_matters":"Without the adult's consent no NRM referral can be made and the data may not be shared.","severity":"error"},
{"id":3,"sort":"missing","files":["05 Statement BT 15 July.pdf"],"page":2,"what":"Page 2 of 3 of Mr Tamang's statement (paragraphs 10 to 17) is missing: the file goes from page 1 of 3 (paragraph 9) to page 3 of 3 (paragraph 18).","why_it_matters":"The part about pay, passport, assault and escape, the core of the account, is not before the receiving bodies.","severity":"error"},
{"id":4,"sort":"mismatch","files":["01 Referral form FSP-25-118 signed.pdf","05 Statement BT 15 July.pdf","07 Disclosure log.docx"],"page":2,"what":"The referral form (Part E, Recruitment) gives the recruitment fee as NPR 560,000; the statement (paragraph 3) and the log of disclosures (entry 4) give NPR 650,000.","why_it_matters":"Unexplained differences about the debt are held against the client's credibility in the reasonable grounds decision.","severity":"warning"},
{"id":5,"sort":"order","files":["07 Disclosure log.docx"],"page":1,"what":"In the log of disclosures entry 5 (09/07/2025) stands before entry 4 (04/07/2025), though the log says that entries are in order of date.","why_it_matters":"A contemporaneous log out of order looks as if it had been written up later.","severity":"warning"},
{"id":6,"sort":"other","files":["12 Anonymised summary.pdf"],"page":1,"what":"The anonymised summary names the client: under 'How he came to us' it says 'Bishal' instead of 'Client A'.","why_it_matters":"It identifies the client to a wider meeting, against Consent 2 line 4 and data protection law, and endangers him.","severity":"error"}],
"clean_doubts":["Fenlight is not a first responder; the NRM referral itself must be made by the Council.","More than three weeks lie between first contact and referral (explained: consent to referral only on 15 July).","Only a photograph of the notebook and no photograph of the injuries is enclosed; the passport photograph on the telephone is not enclosed.","The address of the client is withheld on purpose.","The notebook is written in English, by a man with little English, and gives weekly totals only.","The risk assessment has no entry for the day of submission (version of 16 July, next review 30 July).",
"The receiving bodies' exact addresses are not given in the letter.","The covering letter names the client in an e-mail to three bodies; secure e-mail is stated.","Only a first name ('Daz') and a firm's name are given: the identity of the alleged exploiter is not established."]}
def build(only=None):
    c,f=BASE+'/clean',BASE+'/faulty'
    for x in(c,f): os.makedirs(x,exist_ok=True); json.dump(MJ,open(x+'/matter.json','w'),indent=1)
    json.dump(EX,open(BASE+'/expected.json','w'),indent=1,ensure_ascii=False)
    for n,fn in FILES:
        if only and not any(o in n for o in only): continue
        fn(f'{c}/{n}',set())
        if n in FOF: fn(f'{f}/{n}',FOF[n])
        else: shutil.copyfile(f'{c}/{n}',f'{f}/{n}')
        k=f'{c}/{n}'
        if n.endswith('docx'): docx_pdf(k,TMP+'/chk_'+n+'.pdf'); k=TMP+'/chk_'+n+'.pdf'
        print(n,os.path.getsize(f'{c}/{n}')//1024,'KB',len(fitz.open(k)),'pp',flush=True)
    print(sum(n for _,n in ENC))
if __name__=='__main__': build(sys.argv[1:])
