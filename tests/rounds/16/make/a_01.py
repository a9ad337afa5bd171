import sys, os, json, shutil, tempfile
sys.path.insert(0,os.path.dirname(__file__))
from a_kit import *
import docx, qrcode
from docx.shared import Pt, Inches, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import legal, A4
from reportlab.platypus import KeepTogether, Paragraph, Frame, SimpleDocTemplate, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
for n,p in (("Cal","crosextra/Caladea-Regular"),("CalB","crosextra/Caladea-Bold"),("CalI","crosextra/Caladea-Italic"),("Car","crosextra/Carlito-Regular"),("CarB","crosextra/Carlito-Bold")):
    pdfmetrics.registerFont(TTFont(n,f"/usr/share/fonts/truetype/{p}.ttf"))
from reportlab.lib.fonts import addMapping
addMapping("Cal",0,0,"Cal"); addMapping("Cal",1,0,"CalB"); addMapping("Cal",0,1,"CalI"); addMapping("Car",0,0,"Car"); addMapping("Car",1,0,"CarB")
BASE=os.path.dirname(os.path.dirname(os.path.abspath(__file__))); T=tempfile.mkdtemp()
CNIC="00000-0000017-4"; COUNSEL="Naveed Akhtar Swati"
PET="Mst. Zarina Bibi widow of Gul Zaman (late) and daughter of Sher Afzal Khan (late)"
RES="Mohallah Upper Channai, Village Baffa, Tehsil Baffa Pakhal, District Mansehra"
COURT="PESHAWAR HIGH COURT, ABBOTTABAD BENCH"
def zsig(seed=11,size=50): return sign("Zarina Bibi",seed,size,CAVEAT,BLUE,-3)
def nsig(seed=21,size=46): return sign("N. A. Swati",seed,size,DANCE,BLACK,-6)
def folio(n): return ink(str(n),34,KALAM,RED,900+n)
def truecopy(seed):
    b=box_stamp(["ATTESTED TO BE TRUE COPY","","","Naveed Akhtar Swati","Advocate High Court, Mansehra"],BLUE,15,seed,-3)
    s=nsig(seed+5,30); im=Image.new("RGBA",b.size,BLUE+(0,)); im.alpha_composite(b); im.alpha_composite(s,(max(0,b.width//2-s.width//2),max(0,b.height//2-s.height//2))); return im
def annex(l,seed):
    im=Image.new("RGBA",(300,70),BLUE+(0,)); a=ink(f"Annex - \"{l}\"",40,KALAM,BLUE,seed,2); im.alpha_composite(a,(10,5)); return crop(im)
def oath(seed,date,no):
    r=round_stamp("OATH COMMISSIONER","PESHAWAR HIGH,COURT,ABBOTTABAD BENCH".split(","),210,VIOLET,seed,-8,bottom="* SADIQ-UR-REHMAN *")
    b=box_stamp(["CERTIFIED that the above was verified on solemn",f"affirmation before me this  {date}  at Abbottabad",f"by the deponent named above, identified by",f"{COUNSEL}, Advocate.   Register S.No. {no}"],VIOLET,17,seed+1,-1,False,align="l")
    return r,b,sign("Sadiq Rehman",seed+9,36,DANCE,GREEN,-8)

# ---------------- 00 opening sheet and index
ROWS=[("1","Memo of Writ Petition with certificate and list of books","","16.10.2026","pet"),("2","Addresses of the parties","","","addr"),("3","Affidavit of the petitioner","","16.10.2026","aff"),
("4","Application (C.M.) for interim relief with affidavit","","16.10.2026","cm"),("5","Copy of CNIC of the petitioner","A","18.11.2019","A"),("6","Copy of Domicile Certificate of petitioner's father","B","12.09.1974","B"),
("7","Copy of Secondary School Certificate of the petitioner","C","15.06.1996","C"),("8","Copy of NADRA notice No. NADRA/RHO-PSH/VB/2026/00318","D","06.03.2026","D"),
("9","Copy of petitioner's reply (Urdu) with courier receipt","E","18.03.2026","E"),("10","Copy of report of District Level Committee with forwarding letter","F","16.07.2026","F"),
("11","Copy of legal notice with postal receipts","G","13.08.2026","G"),("12","Wakalatnama","","15.10.2026","W")]
def dset(d,font,size,paper=(8.5,14),mar=(1,1,1.3,.8)):
    s=d.sections[0]; s.page_width,s.page_height=Inches(paper[0]),Inches(paper[1]); s.top_margin,s.bottom_margin,s.left_margin,s.right_margin=[Inches(m) for m in mar]
    st=d.styles["Normal"]; st.font.name=font; st.font.size=Pt(size); st.element.rPr.rFonts.set(qn("w:eastAsia"),font); st.paragraph_format.space_after=Pt(6)
def P(d,t,al=None,b=False,u=False,sz=None,sp=None,ind=None,ls=None):
    p=d.add_paragraph(); 
    for i,x in enumerate(t.split("**")):
        r=p.add_run(x); r.bold=b or i%2==1; r.underline=u
        if sz: r.font.size=Pt(sz)
    if al: p.alignment={"c":AL.CENTER,"r":AL.RIGHT,"j":AL.JUSTIFY,"l":AL.LEFT}[al]
    if sp is not None: p.paragraph_format.space_after=Pt(sp)
    if ind is not None: p.paragraph_format.left_indent=Inches(abs(ind)); p.paragraph_format.first_line_indent=Inches(-.4 if ind>0 else 0)
    if ls: p.paragraph_format.line_spacing=ls
    return p
def setw(t,W):
    t.autofit=False
    for c,w in zip(t.columns,W): c.width=Inches(w)
    for r in t.rows:
        for c,w in zip(r.cells,W): c.width=Inches(w)
def courtfee(seed):
    im=Image.new("RGB",(330,210),(226,238,222)); d=ImageDraw.Draw(im)
    for k in range(0,330,9):
        d.ellipse((k,-3,k+5,3),fill="white"); d.ellipse((k,207,k+5,213),fill="white")
    d.rectangle((12,12,318,198),outline=(30,90,60),width=3); d.rectangle((18,18,312,192),outline=(30,90,60),width=1)
    for i in range(0,290,6): d.arc((20+i-40,60,20+i+40,150),200,340,fill=(190,215,190))
    f=lambda s,n=SANSB: ImageFont.truetype(n,s)
    d.text((165,40),"GOVERNMENT OF KHYBER PAKHTUNKHWA",font=f(13),fill=(30,90,60),anchor="mm"); d.text((165,70),"COURT FEE",font=f(26),fill=(30,90,60),anchor="mm")
    d.text((165,118),"Rs. 500",font=f(42),fill=(150,40,40),anchor="mm"); d.text((165,155),"FIVE HUNDRED RUPEES",font=f(14),fill=(30,90,60),anchor="mm"); d.text((165,178),"No. KP-CF 000417",font=f(13,MONO),fill=(40,40,40),anchor="mm"); return im
def p00(out,pg,F):
    d=docx.Document(); dset(d,"Liberation Serif",12.5,mar=(.8,.6,1.2,.8)); d.styles["Normal"].paragraph_format.space_after=Pt(3)
    P(d,"OPENING SHEET FOR WRIT PETITIONS",'c',True,True,15); P(d,"IN THE "+COURT,'c',True,sz=14,sp=14)
    t=d.add_table(0,2); t.style="Table Grid"
    for a,b in [("Case No.","W.P. No. ________-A of 2026"),("Nature of case","Writ petition under Article 199 of the Constitution (restoration of blocked CNIC)"),("Date of institution","______ . 10 . 2026"),("Title","Mst. Zarina Bibi  versus  Federation of Pakistan through Secretary Interior and four others"),("Petitioner",PET+", R/o "+RES),("CNIC of petitioner",CNIC),("Counsel for petitioner",COUNSEL+", Advocate High Court, BC-00-0000, Chamber No. 27, District Courts, Mansehra"),("District / Bench","Mansehra / Abbottabad (Single or Division Bench as per roster)"),("Whether any caveat","No"),("Court fee","Rs. 500/- (adhesive, affixed below)")]:
        r=t.add_row().cells; r[0].text=a; r[1].text=b; r[0].paragraphs[0].runs[0].bold=True; r[0].width=Inches(1.8); r[1].width=Inches(4.6)
    setw(t,[1.8,4.6]); P(d,""); P(d,"Space for court fee:",sp=4); b=io.BytesIO(); courtfee(1).save(b,"PNG"); b.seek(0); d.add_picture(b,width=Inches(2.2)); P(d,""); P(d,"Checked and found in order.",sp=26); P(d,"Counsel for the petitioner",'r',True); d.add_page_break()
    P(d,"BEFORE THE HONOURABLE",'c',True,sp=0); P(d,COURT,'c',True,True,14,14); P(d,"W.P. No. ________-A / 2026",'r',True)
    P(d,"Mst. Zarina Bibi  ........................................................................  Petitioner",sp=0); P(d,"VERSUS",'c',True,sp=0); P(d,"Federation of Pakistan through Secretary Interior etc.  ..........  Respondents",sp=14); P(d,"I N D E X",'c',True,True,15)
    rows=list(ROWS)
    if "order" in F: rows[8]=rows[8][:2]+("F",)+rows[8][3:]; rows[9]=rows[9][:2]+("E",)+rows[9][3:]
    t=d.add_table(1,5); t.style="Table Grid"; W=[.55,3.3,.75,1.0,.8]
    for c,h in zip(t.rows[0].cells,["S.No.","Description of documents","Annex","Dated","Page(s)"]): c.text=h; c.paragraphs[0].runs[0].bold=True
    for n,de,an,dt,k in rows:
        a,z=pg[k]; c=t.add_row().cells
        for cell,v in zip(c,[n,de,f"“{an}”" if an else "—",dt or "—",str(a) if a==z else f"{a} – {z}"]): cell.text=v
    setw(t,W)
    P(d,""); P(d,"Dated: 16.10.2026",sp=20); P(d,"Petitioner",'r',True,sp=4); P(d,"Through counsel",'r',sp=30); P(d,"("+COUNSEL+")",'r',True,sp=0); P(d,"Advocate High Court",'r',sp=0); P(d,"Chamber No. 27, District Courts, Mansehra",'r')
    f=T+"/p00.docx"; d.save(f); docx2pdf(f,T); q=pymupdf.open(T+"/p00.pdf"); assert len(q)==2,len(q)
    r=q[0].search_for("Counsel for the petitioner")[-1]; ov(q[0],nsig(31),r.x0-6,r.y0-38)
    r=q[1].search_for("("+COUNSEL)[0]; ov(q[1],nsig(32,38),r.x0-14,r.y0-34)
    finish(q,out,dict(title="Index W.P. Zarina Bibi",author="N A Swati Chamber",producer="LibreOffice 7.4",creator="Writer",creationDate=when("2026-10-19T15:10:00")))
# ---------------- 01 petition (docx -> pdf, signed on the last sheets)
FACTS=[f"That the petitioner is a citizen of Pakistan by birth. She was born on 05.04.1979 at village Baffa to Sher Afzal Khan son of Mir Alam, and has lived there all her life. She holds CNIC No. {CNIC}, issued on 18.11.2019 and valid up to 18.11.2029. (Copy is **Annex “A”**).",
"That the petitioner's late father was a cultivator of village Baffa. On 12.09.1974 the Deputy Commissioner, Hazara at Abbottabad, issued to him Domicile Certificate No. 1147/DC, at a time when Mansehra was still a tehsil of District Hazara. (Copy is **Annex “B”**).",
"That the petitioner read in the Government Girls High School, Baffa and passed the Secondary School Certificate (Annual) Examination 1996 under Roll No. 40217 from the Board of Intermediate and Secondary Education, Abbottabad. The certificate carries the same parentage and the same date of birth, i.e. 05.04.1979. (Copy is **Annex “C”**).",
"That the petitioner's husband Gul Zaman, a retired chowkidar of the Elementary and Secondary Education Department, died on 21.01.2021. The petitioner has since then drawn the family pension through a bank branch at Baffa, each payment being subject to six-monthly biometric verification against her CNIC.",
"That on 02.03.2026 the petitioner took her son Hamza Gul, who had attained the age of eighteen years on 03.01.2026, to the NADRA Registration Centre, Baffa for his first CNIC. She was told across the counter that her own card stood “digitally impounded” from that very day.",
"That thereafter respondent No. 3 issued Notice No. NADRA/RHO-PSH/VB/2026/00318 dated 06.03.2026, calling upon the petitioner to furnish documents of a date prior to 1978 within twenty-one days and to appear before the Zonal Verification Board at Abbottabad on 02.04.2026. (Copy is **Annex “D”**).",
"That the petitioner sent her reply in Urdu dated 18.03.2026 by courier on the same day (copy with receipt is **Annex “E”**), and on 02.04.2026 appeared before the Board and produced the originals of Annexes “B” and “C”.",
"That the matter was referred to the District Level Committee headed by respondent No. 5. The Committee met on 14.07.2026, compared the domicile certificate with the old register, heard two elders of the village, found the petitioner to be a genuine citizen and recommended that her CNIC be unblocked. The report was forwarded under No. 2291-95/DC(M)/DLC dated 16.07.2026. (Copy is **Annex “F”**).",
"That as nothing moved, the petitioner through counsel served a legal notice dated 13.08.2026, posted under registered cover the same day, giving the respondents Nos. 2 and 3 thirty days. (Copy with postal receipts is **Annex “G”**). The period ran out on 12.09.2026 without any answer.",
"That since April 2026 the bank has withheld the family pension for want of biometric verification, and the son's application cannot be processed at all. The petitioner, being aggrieved and having no other adequate and efficacious remedy, approaches this Honourable Court on the following amongst other grounds:"]
GROUNDS=["That a citizen's identity card is the door to pension, bank, travel and vote. To shut it without a reasoned order offends Articles 4, 9, 14 and 25 of the Constitution.",
"That section 18 of the National Database and Registration Authority Ordinance, 2000 allows cancellation, impounding or confiscation only after notice to show cause. The card was impounded on 02.03.2026 and the notice came four days later. The order of things was turned upside down, and Article 10-A was violated.",
"That the burden was in any case discharged. The domicile certificate of 1974 is a public document, its register was found intact by the Committee, and nobody has doubted it.",
"That the District Level Committee is the respondents' own forum. Having asked for its opinion, they cannot sit upon it for an indefinite time.",
"That the omission to decide the matter from 16.07.2026 onwards is itself an act without lawful authority, amenable to a direction under Article 199(1)(a) of the Constitution.",
"That counsel may be allowed to raise further grounds at the time of arguments."]
def p01(out,s,F):
    d=docx.Document(); dset(d,"Liberation Serif",13.5)
    P(d,"BEFORE THE HONOURABLE "+COURT,'c',True,True,14.5,10); P(d,"Writ Petition No. ________-A of 2026",'r',True,sp=10)
    P(d,PET+f", Muslim, adult, R/o {RES}.  CNIC No. {CNIC}.",'j'); P(d,"................ Petitioner",'r',True); P(d,"VERSUS",'c',True)
    for i,x in enumerate(["Federation of Pakistan through Secretary, Ministry of Interior, Pak Secretariat, Islamabad.","Chairman, National Database and Registration Authority (NADRA), Headquarters, Sector G-5/2, Islamabad.","Director General NADRA, Regional Head Office, Hayatabad, Peshawar.","Deputy Director NADRA, Zonal Office, Abbottabad.","Deputy Commissioner, Mansehra / Chairman, District Level Committee, Mansehra."],1): P(d,f"{i}.   {x}",'j',ind=.4,sp=3)
    P(d,"................ Respondents",'r',True); P(d,"WRIT PETITION UNDER ARTICLE 199 OF THE CONSTITUTION OF THE ISLAMIC REPUBLIC OF PAKISTAN, 1973, for a declaration that the digital impounding of the petitioner's CNIC is without lawful authority, and for a direction to restore it.",'j',True,sp=10)
    P(d,"Respectfully Sheweth:",b=True)
    for i,x in enumerate(FACTS,1): P(d,f"{i}.\t{x}",'j',ind=.4,ls=1.75)
    P(d,"G R O U N D S",'c',True,True)
    for i,x in enumerate(GROUNDS): P(d,f"{chr(65+i)}.\t{x}",'j',ind=.4,ls=1.75)
    P(d,"P R A Y E R",'c',True,True); P(d,"It is, therefore, most humbly prayed that on acceptance of this writ petition this Honourable Court may graciously be pleased to:",'j',ls=1.75)
    for a,x in [("i)",f"declare that the digital impounding / blocking of CNIC No. {CNIC} with effect from 02.03.2026 is without lawful authority and of no legal effect;"),("ii)","direct respondents Nos. 2 to 4 to act upon the report of the District Level Committee dated 14.07.2026 and restore the said CNIC within seven days;"),("iii)","direct respondents Nos. 2 to 4 thereafter to process the CNIC application of the petitioner's son Hamza Gul according to law; and"),("iv)","grant any other relief deemed fit in the circumstances of the case.")]: P(d,f"{a}\t{x}",'j',ind=.4,ls=1.75)
    P(d,"INTERIM RELIEF:  As prayed in the accompanying C.M. application.",b=True,sp=14)
    P(d,"Dated: 16.10.2026",sp=12); P(d,"Petitioner  (Zarina Bibi)",'r',True,sp=6); P(d,"Through",'r',sp=36); P(d,"("+COUNSEL+")",'r',True,sp=0); P(d,"Advocate High Court",'r',sp=10)
    P(d,"CERTIFICATE:",b=True,u=True,sp=2); P(d,"Certified on instructions of my client that no such writ petition on the same subject between the same parties has earlier been filed before this Honourable Court or any other court.",'j',sp=34); P(d,"Counsel",'r',True)
    P(d,"LIST OF BOOKS:",b=True,u=True,sp=2); P(d,"1. Constitution of the Islamic Republic of Pakistan, 1973.   2. NADRA Ordinance, 2000.   3. Pakistan Citizenship Act, 1951.   4. Any other law book according to need.",'j')
    d.add_page_break(); P(d,"BEFORE THE HONOURABLE "+COURT,'c',True,True,14.5,10); P(d,"W.P. No. ________-A of 2026",'r',True); P(d,"Mst. Zarina Bibi   VERSUS   Federation of Pakistan etc.",'c',sp=16); P(d,"ADDRESSES OF THE PARTIES",'c',True,True,sp=14)
    P(d,"PETITIONER",b=True,u=True); P(d,PET+f", R/o {RES}.  CNIC No. {CNIC}.  Cell: 0300-0000017.",'j',sp=14); P(d,"RESPONDENTS",b=True,u=True)
    for i,x in enumerate(["Federation of Pakistan through Secretary, Ministry of Interior, Pak Secretariat, Islamabad.","Chairman, National Database and Registration Authority (NADRA), Headquarters, Sector G-5/2, Islamabad.","Director General NADRA, Regional Head Office, Hayatabad, Peshawar.","Deputy Director NADRA, Zonal Office, Abbottabad.","Deputy Commissioner, Mansehra / Chairman, District Level Committee, Mansehra."],1): P(d,f"{i}.\t{x}",'j',ind=.4)
    P(d,"",sp=20); P(d,"Dated: 16.10.2026",sp=30); P(d,"Petitioner through counsel",'r',True,sp=36); P(d,"("+COUNSEL+")",'r',True,sp=0); P(d,"Advocate High Court",'r')
    f=T+"/p01.docx"; d.save(f); docx2pdf(f,T); q=pymupdf.open(T+"/p01.pdf"); n=len(q)
    for i,p in enumerate(q):
        ov(p,folio(s+i),p.rect.width-52,18)
        for r in p.search_for("Petitioner  (Zarina Bibi)"): ov(p,zsig(11),r.x0-2,r.y0-26)
        for r in p.search_for("("+COUNSEL+")"): ov(p,nsig(40+i),r.x0,r.y0-42)
        for r in p.search_for("Counsel"):
            if r.x0>430 and "Certified" in p.get_text(): ov(p,nsig(61,36),r.x0-46,r.y0-31)
    finish(q,out,dict(title="Writ Petition",author="Munshi Shabbir",producer="LibreOffice 7.4",creator="Writer",creationDate=when("2026-10-16T11:42:00"))); return n
# ---------------- 02 affidavit (browser page, printed, signed, scanned)
CSSL="@page{size:8.5in 14in;margin:0}body{margin:0;font-family:'Liberation Serif';font-size:17.5px}.s{position:relative;width:8.5in;height:13.98in;page-break-after:always;overflow:hidden;box-sizing:border-box;padding:1.1in .9in .8in 1.35in;line-height:1.9;text-align:justify}h1{font-size:20px;text-align:center;text-decoration:underline;margin:0 0 18px}"
def fol(n): return tag(folio(n),"right:.55in;top:.35in")
def p02(out,s,F):
    r,b,g=oath(301,"16-10-2026","2114")
    h=f"""<style>{CSSL}</style><div class=s>{fol(s)}<h1>BEFORE THE HONOURABLE {COURT}</h1><p style="text-align:right"><b>W.P. No. ________-A of 2026</b></p><p style="text-align:center">Mst. Zarina Bibi &nbsp; <b>VERSUS</b> &nbsp; Federation of Pakistan etc.</p><h1 style="margin-top:34px">A F F I D A V I T</h1>
<p>I, <b>Mst. Zarina Bibi widow of Gul Zaman (late)</b>, daughter of Sher Afzal Khan (late), Muslim, adult, resident of {RES}, holder of CNIC No. {CNIC}, do hereby solemnly affirm and declare on oath as under:</p>
<p>1.&emsp;That I am the petitioner in the accompanying writ petition and am fully conversant with its facts.</p><p>2.&emsp;That the contents of the accompanying writ petition have been read over and explained to me in Hindko and Urdu, and are true and correct to the best of my knowledge and belief, and nothing has been concealed from this Honourable Court.</p><p>3.&emsp;That no other petition on the same subject has been filed by me before any court.</p>
<div style="position:absolute;right:1in;top:8.75in;text-align:right;line-height:1.35">{tag(zsig(12,54),'right:10px;top:-52px')}<b>DEPONENT</b><br>CNIC No. {CNIC}</div>
<div style="position:absolute;left:1.35in;top:9.0in;line-height:1.35">Identified by:{tag(nsig(22),'left:10px;top:26px')}<br><br><br><br>{COUNSEL}<br>Advocate High Court</div>
{tag(b,'left:1.35in;top:11.0in')}{tag(r,'left:4.8in;top:10.4in;opacity:.85')}{tag(g,'left:3.3in;top:12.05in')}<div style="position:absolute;left:3.3in;top:12.5in;color:#442a80;font-size:14px">Oath Commissioner</div></div>"""
    html2pdf(h,T+"/a.pdf"); pics2pdf([scan(x,1000+i) for i,x in enumerate(pics(T+"/a.pdf"))],out,meta=dict(producer="RICOH MP 2501",creationDate=when("2026-10-19T10:05:00"))); return 1
# ---------------- 03 CM (reportlab; the affidavit sheet is a scan)
def p03(out,s,F):
    st=ParagraphStyle("n",fontName="Cal",fontSize=13,leading=22,alignment=4,spaceAfter=7); c_=ParagraphStyle("c",parent=st,fontName="CalB",alignment=1); r_=ParagraphStyle("r",parent=st,fontName="CalB",alignment=2)
    f=T+"/cm.pdf"; dt=SimpleDocTemplate(f,pagesize=legal,leftMargin=92,rightMargin=60,topMargin=64,bottomMargin=60)
    Q=lambda x,k=st: Paragraph(x,k)
    fl=[Q("IN THE "+COURT,c_),Q("C.M. No. ________-A / 2026",r_),Q("In W.P. No. ________-A / 2026",r_),Q("Mst. Zarina Bibi &nbsp; — Petitioner / Applicant",st),Q("versus",c_),Q("Federation of Pakistan through Secretary Interior and four others &nbsp; — Respondents",st),
    Q("<b>APPLICATION FOR INTERIM RELIEF under Article 199 of the Constitution read with section 151 C.P.C.</b>",st),Q("Sir,"),Q("1.&nbsp;&nbsp; The main petition, of which this application may be read as a part, is being filed along with it and the applicant is sanguine of its success."),
    Q("2.&nbsp;&nbsp; The applicant is a widow. Her only income is the family pension of her late husband, and the bank has stopped it since April 2026 because her CNIC does not clear biometric verification."),
    Q("3.&nbsp;&nbsp; The District Level Committee has already recommended restoration by its report forwarded on 16.07.2026 (Annex “F”). A prima facie case is thus made out on the respondents' own record."),
    Q("4.&nbsp;&nbsp; The balance of convenience leans to the applicant: a temporary unblocking takes nothing from the respondents, while every month without pension cannot be given back."),
    Q("It is therefore requested that, till the decision of the writ petition, respondents Nos. 2 to 4 may be directed to unblock CNIC No. "+CNIC+" provisionally and be restrained from cancelling it."),Spacer(1,8),Q("16.10.2026"),Spacer(1,34),Q("Applicant through counsel",r_),Spacer(1,30),Q("("+COUNSEL+")<br/>Advocate High Court",r_)]
    dt.build(fl); q=pymupdf.open(f); n=len(q)
    for p in q:
        for r in p.search_for("("+COUNSEL+")"): ov(p,nsig(71),r.x0,r.y0-44)
    r,b,g=oath(351,"16-10-2026","2115")
    att="" if "signature" in F else f"{tag(b,'left:1.3in;top:9.75in')}{tag(r,'left:5.0in;top:9.2in')}{tag(g,'left:1.9in;top:10.85in')}<div style='position:absolute;left:2.0in;top:11.3in;color:#442a80;font-size:14px'>Oath Commissioner</div>"
    h=f"""<style>{CSSL} body{{font-family:Caladea;font-size:16.5px}}</style><div class=s>{fol(s+n)}<h1>IN THE {COURT}</h1><p style="text-align:center">C.M. No. ________-A / 2026 &nbsp;in&nbsp; W.P. No. ________-A / 2026</p><p style="text-align:center">Mst. Zarina Bibi &nbsp;v.&nbsp; Federation of Pakistan etc.</p><h1>AFFIDAVIT</h1><p>I, Mst. Zarina Bibi widow of Gul Zaman (late), resident of {RES}, do solemnly affirm and declare that the contents of the accompanying application for interim relief are true and correct to the best of my knowledge and belief and that nothing material has been kept back.</p>
<div style="position:absolute;right:1in;top:6.5in;text-align:right;line-height:1.3">{tag(zsig(13,50),'right:0;top:-48px')}<b>Deponent</b><br>CNIC {CNIC}</div><div style="position:absolute;left:1.35in;top:7.1in;line-height:1.3">Identified by{tag(nsig(23),'left:6px;top:22px')}<br><br><br>{COUNSEL}<br>Advocate</div><div style="position:absolute;left:1.35in;top:9.3in">ATTESTED</div>{att}</div>"""
    html2pdf(h,T+"/b.pdf"); im=scan(pics(T+"/b.pdf")[0],1010,gray=True)
    for i,p in enumerate(q): ov(p,folio(s+i),p.rect.width-52,18)
    bb=io.BytesIO(); im.save(bb,"JPEG",quality=48); pg=q.new_page(width=612,height=1008); pg.insert_image(pg.rect,stream=bb.getvalue())
    finish(q,out,dict(title="CM",producer="PDF Merge 3.1",creationDate=when("2026-10-19T10:21:00"))); return n+1
# ---------------- annexes
def p04(out,s,F):
    W,H=860,540
    def card():
        im=Image.new("RGB",(W,H),(236,242,232)); d=ImageDraw.Draw(im)
        for y in range(0,H,7): d.line((0,y,W,y+40*math.sin(y)),fill=(222,234,218))
        return im,d
    f=lambda z,n=SANS: ImageFont.truetype(n,z)
    a,d=card(); d.rectangle((0,0,W,74),fill=(18,92,58)); d.text((30,22),"PAKISTAN   National Identity Card",font=f(30,SANSB),fill="white"); d.text((W-30,12),"اسلامی جمہوریہ پاکستان",font=f(22,NAST),fill="white",anchor="ra",direction="rtl",language="ur")
    y=96
    for k,v,u in [("Name","Zarina Bibi","زرینہ بی بی"),("Husband Name","Gul Zaman","گل زمان"),]:
        d.text((40,y),k,font=f(19),fill=(70,90,80)); d.text((40,y+24),v,font=f(29,SANSB),fill=(20,20,20)); d.text((560,y-4),u,font=f(27,NAST),fill=(20,20,20),anchor="ra",direction="rtl",language="ur"); y+=84
    for (k,v),(k2,v2) in [(("Gender","F"),("Country of Stay","Pakistan")),(("Identity Number",CNIC),("Date of Birth","05.04.1979")),(("Date of Issue","18.11.2019"),("Date of Expiry","18.11.2029"))]:
        for x,kk,vv in ((40,k,v),(330,k2,v2)): d.text((x,y),kk,font=f(19),fill=(70,90,80)); d.text((x,y+24),vv,font=f(26,SANSB),fill=(20,20,20))
        y+=76
    d.text((40,y+8),"Holder's Signature",font=f(16),fill=(70,90,80)); sg=zsig(14,34); put(a,sg,200,y-10)
    d.rectangle((610,120,820,390),fill=(205,212,210)); d.ellipse((650,150,780,310),fill=(70,62,60)); d.ellipse((675,180,755,290),fill=(190,160,140)); d.polygon([(615,390),(665,300),(765,300),(815,390)],fill=(70,62,60))
    b,d=card(); d.text((W-40,40),"موجودہ پتہ: محلہ اپر چنئی، گاؤں بفہ، تحصیل بفہ پکھل، ضلع مانسہرہ",font=f(24,NAST),fill=(20,20,20),anchor="ra",direction="rtl",language="ur"); d.text((W-40,130),"مستقل پتہ: ایضاً",font=f(24,NAST),fill=(20,20,20),anchor="ra",direction="rtl",language="ur")
    q=qrcode.make("NIC "+CNIC).get_image().resize((190,190)).convert("RGB"); b.paste(q,(40,300)); d.text((W-40,440),"گمشدہ کارڈ ملنے پر قریبی لیٹر بکس میں ڈال دیں",font=f(18,NAST),fill=(60,60,60),anchor="ra",direction="rtl",language="ur"); d.text((260,330),CNIC,font=f(36,SANSB),fill=(20,20,20)); d.text((260,390),"Registrar General of Pakistan",font=f(18),fill=(60,60,60))
    pg=Image.new("RGB",(1240,1700),(253,253,250)); pg.paste(a.resize((800,502)),(220,190)); pg.paste(b.resize((800,502)),(220,760))
    put(pg,annex("A",101),880,60); put(pg,folio(s),1140,50); put(pg,truecopy(111),240,1350)
    o=photo(pg,2001,out=(1300,1740),ang=-.8,q=.95); o.save(out,"JPEG",quality=62,dpi=(150,150)); return 1
def p05(out,s,F):
    hw=lambda t,x,y,sd,z=44,c=(30,40,90): tag(ink(t,z,DANCE,c,sd),f"left:{x}in;top:{y}in")
    stp=round_stamp("DEPUTY COMMISSIONER HAZARA",["ABBOTTABAD","N.W.F.P."],220,(70,40,110),401,12); dsg=scrawl(402,300,110,(30,40,90),2.8,6)
    L=[("1. Name of applicant","Sher Afzal Khan"),("2. Father's name","Mir Alam"),("3. Place of domicile","Village Baffa, Tehsil Mansehra, Distt. Hazara"),("4. Date and place of birth","1941, Baffa"),("5. Whether married, single, widower","Married"),("6. Trade or occupation","Cultivator"),("7. Date of arrival in place of domicile","By birth"),("8. Marks of identification","Mole on left cheek")]
    rows="".join(f"<div style='position:absolute;left:.9in;top:{3.5+i*.55}in'>{k}</div><div style='position:absolute;left:3.6in;right:.8in;top:{3.72+i*.55}in;border-bottom:1px dotted #444'></div>{hw(v,3.75,3.36+i*.55,410+i,30 if len(v)>30 else 36)}" for i,(k,v) in enumerate(L))
    h=f"""<style>@page{{size:A4;margin:0}}body{{margin:0}}.s{{position:relative;width:8.27in;height:11.68in;overflow:hidden;font-family:'DejaVu Serif';font-size:14px}}</style><div class=s>{tag(annex('B',102),'left:6.1in;top:.3in')}{fol(s)}<div style="position:absolute;inset:.75in .55in .6in .55in;border:3px double #555"></div>
<div style="position:absolute;top:1.0in;width:100%;text-align:center"><b>FORM ‘P-I’</b><br><span style="font-size:12px">(See Rule 23 of the Pakistan Citizenship Rules, 1952)</span><br><br><b style="font-size:23px;letter-spacing:2px">CERTIFICATE OF DOMICILE</b></div><div style="position:absolute;left:.9in;top:2.2in">No.</div>{hw('1147/DC',1.25,2.0,405)}<div style="position:absolute;left:5.2in;top:2.2in">Dated</div>{hw('12-9-1974',5.75,2.0,406)}
<div style="position:absolute;left:.9in;right:.8in;top:2.65in;line-height:1.6">Pursuant to the declaration dated the 10th September 1974, filed by the person named below, this certificate of domicile is granted under section 17 of the Pakistan Citizenship Act, 1951:</div>{rows}
<div style="position:absolute;left:.9in;right:.8in;top:8.05in;line-height:1.6">Given under my hand and the seal of the District this 12th day of September 1974.</div>{tag(stp,'left:1.1in;top:8.5in')}{tag(dsg,'left:4.9in;top:8.75in')}<div style="position:absolute;left:4.7in;top:9.55in;text-align:center">Deputy Commissioner, Hazara<br>at Abbottabad</div>{tag(truecopy(112),'left:.8in;top:10.15in')}</div>"""
    html2pdf(h,T+"/c.pdf"); pics2pdf([scan(pics(T+"/c.pdf",140)[0],1020,skew=1.1,gray=False,tint=(240,226,192),sigma=6,fold=[.34,.67],blur=.8)],out,140,44,dict(producer="CamScanner",creationDate=when("2026-10-12T17:31:00"))); return 1
def p06(out,s,F):
    fig,words=("15-04-1979","Fifteenth April, One thousand nine hundred and seventy-nine") if "mismatch" in F else ("05-04-1979","Fifth April, One thousand nine hundred and seventy-nine")
    f=T+"/ssc.pdf"; W,H=A4; c=canvas.Canvas(f,pagesize=A4)
    for k in range(10): c.setStrokeColorRGB(.25,.45,.35); c.setLineWidth(.6); c.roundRect(26+k*2.2,26+k*2.2,W-52-k*4.4,H-52-k*4.4,14)
    c.setFillColorRGB(.1,.3,.2); c.setFont("CalB",19); c.drawCentredString(W/2,H-110,"BOARD OF INTERMEDIATE AND SECONDARY EDUCATION"); c.setFont("CalB",16); c.drawCentredString(W/2,H-132,"ABBOTTABAD, N.W.F.P. (PAKISTAN)")
    c.setFont("CalB",22); c.setFillColorRGB(.5,.1,.1); c.drawCentredString(W/2,H-178,"Secondary School Certificate"); c.setFillColorRGB(0,0,0); c.setFont("CalI",13); c.drawCentredString(W/2,H-198,"(Annual) Examination, 1996      Group: Humanities")
    c.setFont("Courier",11); c.drawString(70,H-80,"S.No. 004417"); c.drawRightString(W-70,H-226,"Roll No. 40217")
    y=H-262
    for k,v in [("This is to certify that","ZARINA BIBI"),("Daughter of","SHER AFZAL KHAN"),("of","Govt. Girls High School, Baffa (Mansehra)"),("has passed the Secondary School Certificate (Annual) Examination held in March",""),("1996 as a regular candidate and has been placed in Grade","B"),("Marks obtained","521 out of 850 (Five hundred and twenty-one)"),("Date of birth (in figures)",fig),("Date of birth (in words)",words)]:
        c.setFont("CalI",13); c.drawString(70,y,k); x=70+pdfmetrics.stringWidth(k,"CalI",13)+12; c.setFont("Courier-Bold",10.2 if len(v)>52 else 11.2)
        if len(v)>40: y-=20; x=100
        c.drawString(x,y,v); y-=33
    c.setFont("Cal",10); 
    for i,(a,b) in enumerate([("English","92/150"),("Urdu","101/150"),("Islamiyat","52/75"),("Pak. Studies","47/75"),("Mathematics","61/100"),("General Science","58/100"),("Civics","57/100"),("Home Economics","53/100")]): c.drawString(80+(i%4)*115,y-4-(i//4)*18,f"{a}  {b}")
    c.setFont("Cal",11); c.drawString(70,128,"Result declared: 15-06-1996"); c.drawString(70,110,"Abbottabad"); c.drawString(250,110,"Prepared by / Checked by"); c.drawRightString(W-80,110,"Controller / Secretary"); c.save()
    im=pics(f)[0]; put(im,round_stamp("B.I.S.E. ABBOTTABAD",["SECRETARY"],200,(120,50,50),421,-15),640,1330); put(im,scrawl(422,240,90,(30,30,90),2.6),900,1425); put(im,scrawl(423,180,70,(20,20,20),2.2),520,1440)
    put(im,annex("C",103),900,20); put(im,folio(s),1160,40); put(im,truecopy(113),180,1560)
    pics2pdf([scan(im,1030,gray=False,sigma=5,tint=(248,244,230))],out,150,46,dict(producer="HP Scan",creationDate=when("2026-10-12T17:40:00"))); return 1
def p07(out,s,F):
    h="""<style>@page{size:A4;margin:0}body{margin:0;font-family:Carlito;font-size:15.5px}.s{position:relative;width:8.27in;height:11.68in;box-sizing:border-box;padding:1.75in .85in .8in;page-break-after:always;line-height:1.5}.hd{position:absolute;left:.6in;right:.6in;top:.55in;border-bottom:4px solid #0b6b3a;padding-bottom:8px}.ft{position:absolute;left:.6in;right:.6in;bottom:.4in;border-top:1px solid #0b6b3a;font-size:11px;color:#444;padding-top:4px;display:flex;justify-content:space-between}li{margin:5px 0}</style>"""
    hd="""<div class=hd><span style="font-size:34px;font-weight:bold;color:#0b6b3a">NADRA</span> <span style="font-size:12px;color:#444">&nbsp; National Database &amp; Registration Authority</span><br><span style="font-size:13px">Regional Head Office, Verification Branch, Hayatabad, Peshawar</span></div>"""
    pages=[f"""<div class=s>{hd}<div style="display:flex;justify-content:space-between"><b>No. NADRA/RHO-PSH/VB/2026/00318</b><span>Peshawar, Friday, March 06, 2026</span></div><p>To<br>&emsp;&emsp;<b>Mst. Zarina Bibi</b> w/o Gul Zaman<br>&emsp;&emsp;Mohallah Upper Channai, Village Baffa,<br>&emsp;&emsp;Tehsil Baffa Pakhal, District Mansehra</p><p><b>Subject: &nbsp;<u>NOTICE UNDER SECTION 18 OF THE NADRA ORDINANCE, 2000 — CNIC No. {CNIC}</u></b></p>
<p>1. &nbsp;Whereas the above card has been flagged in the family-tree verification exercise for want of linkage of the paternal line before the cut-off year 1978, and has been digitally impounded with effect from <b>02-03-2026</b> pending verification;</p><p>2. &nbsp;Now, therefore, you are called upon to show cause within <b>twenty-one (21) days</b> of the date of this notice, i.e. not later than <b>27-03-2026</b>, why the card may not be cancelled, and to furnish along with your reply one or more of the documents listed overleaf.</p><p>3. &nbsp;You are further required to appear in person, with the originals, before the <b>Zonal Verification Board, NADRA Zonal Office, Abbottabad</b> on <b>Thursday, 02-04-2026 at 10:00 a.m.</b></p><p>4. &nbsp;Blood relatives holding a valid CNIC may accompany you for recording of their statements.</p><p style="text-align:right"><i>(continued on page 2)</i></p><div class=ft><span>NADRA/RHO-PSH/VB/2026/00318</span><span>Page 1 of 2</span></div></div>""",
f"""<div class=s>{hd}<p><b>5. &nbsp;List of acceptable documents (any one, issued before the year 1978):</b></p><ol type="a"><li>Land revenue record (fard jamabandi / registered deed) in the name of the applicant or parent;</li><li>Domicile certificate of the applicant or parent;</li><li>Service record of a government employee;</li><li>Passport or National Identity Card issued under the law then in force;</li><li>Educational certificate issued by a recognised board.</li></ol><p>6. &nbsp;Copies must be attested. Originals will be returned after comparison.</p><p>7. &nbsp;If no reply is received or you do not appear, the matter shall be decided on the record available.</p>
<p>8. &nbsp;Where the Board is unable to come to a conclusion the case shall be referred to the District Level Committee constituted for the purpose.</p><div style="margin:90px 0 0 3.6in;text-align:center;line-height:1.35" id=sg><b>(Shafqat Mehmood)</b><br>Deputy Director (Verification)<br>for Director General, RHO Peshawar</div><p style="margin-top:50px;font-size:13.5px">Copy for information to:<br>1. Director (Operations), NADRA HQ, Islamabad.<br>2. Deputy Director, NADRA Zonal Office, Abbottabad.<br>3. In-charge, NRC Baffa.</p><div class=ft><span>NADRA/RHO-PSH/VB/2026/00318</span><span>Page 2 of 2</span></div></div>"""]
    html2pdf(h+"".join(pages),T+"/d.pdf"); q=pymupdf.open(T+"/d.pdf"); assert len(q)==2,len(q)
    ov(q[0],annex("D",104),430,22); qr=qrcode.make("NADRA/RHO-PSH/VB/2026/00318").get_image().resize((200,200)).convert("RGBA"); ov(q[0],qr,455,690,260)
    r=q[1].search_for("(Shafqat Mehmood)")[0]; ov(q[1],scrawl(441,260,100,BLUE,2.8,6),r.x0-10,r.y0-46); ov(q[1],round_stamp("NADRA RHO PESHAWAR",["VERIFICATION","BRANCH"],190,(20,100,60),442,7),r.x0-120,r.y0-50)
    for i,p in enumerate(q): ov(p,folio(s+i),p.rect.width-40,14); ov(p,truecopy(114+i*7),60,700 if i==0 else 690)
    if "missing" in F: q.delete_page(1)
    finish(q,out,dict(title="Notice 00318",producer="Skia/PDF m118",creationDate=when("2026-10-12T18:02:00"))); return 2
def slip(W,H,lines,seed,bg=(250,247,235),head=None):
    im=Image.new("RGB",(W,H),bg); d=ImageDraw.Draw(im); d.rectangle((4,4,W-5,H-5),outline=(120,120,120))
    y=16
    if head: d.text((W/2,y),head,font=ImageFont.truetype(SANSB,25),fill=(30,30,30),anchor="ma"); y+=44
    for l in lines: d.text((22,y),l,font=ImageFont.truetype(MONO,20),fill=(40,40,40)); y+=28
    return im
def p08(out,s,F):
    h=f"""<style>@page{{size:8.5in 14in;margin:0}}body{{margin:0}}.s{{position:relative;width:8.5in;height:13.98in;box-sizing:border-box;padding:1.2in .9in;direction:rtl;font-family:'Noto Nastaliq Urdu';font-size:18px;line-height:2.55;overflow:hidden;text-align:justify}}p{{margin:8px 0}}b.e{{font-family:Kalam,'Liberation Sans';font-size:16px}}</style><div class=s>{tag(annex('E',105),'left:5.9in;top:.3in')}{fol(s)}
<p>بخدمت جناب ڈپٹی ڈائریکٹر صاحب (ویریفیکیشن)<br>نادرا ریجنل ہیڈ آفس، حیات آباد، پشاور</p><p style="text-align:center"><b>عنوان: جواب نوٹس نمبر <bdi>NADRA/RHO-PSH/VB/2026/00318</bdi> مورخہ <bdi>06-03-2026</bdi></b></p><p>جناب عالی!</p>
<p>مؤدبانہ گزارش ہے کہ سائلہ مسماۃ زرینہ بی بی بیوہ گل زمان مرحوم دختر شیر افضل خان مرحوم، ساکنہ محلہ اپر چنئی، گاؤں بفہ، تحصیل بفہ پکھل، ضلع مانسہرہ، شناختی کارڈ نمبر <bdi>{CNIC}</bdi> کو آپ کا مندرجہ بالا نوٹس موصول ہوا۔</p>
<p>۱۔ یہ کہ سائلہ پیدائشی پاکستانی ہے۔ سائلہ کی تاریخ پیدائش <bdi>05-04-1979</bdi> ہے اور سائلہ بفہ میں پیدا ہوئی اور وہیں تعلیم حاصل کی۔</p><p>۲۔ یہ کہ سائلہ کے والد مرحوم کو ڈپٹی کمشنر ہزارہ، ایبٹ آباد نے ڈومیسائل سرٹیفکیٹ نمبر <bdi>1147/DC</bdi> مورخہ <bdi>12-09-1974</bdi> جاری کیا تھا جو کہ سنہ <bdi>1978</bdi> سے قبل کی دستاویز ہے۔ نقل مصدقہ لف ہذا ہے۔</p><p>۳۔ یہ کہ سائلہ نے میٹرک کا امتحان سنہ <bdi>1996</bdi> میں ایبٹ آباد بورڈ سے پاس کیا۔ سرٹیفکیٹ کی نقل لف ہے۔</p>
<p>۴۔ یہ کہ سائلہ بیوہ ہے اور خاندانی پنشن پر گزر بسر کرتی ہے۔ کارڈ بند ہونے سے پنشن بند ہو جائے گی۔</p><p>لہٰذا استدعا ہے کہ نوٹس داخل دفتر فرمایا جائے اور سائلہ کا شناختی کارڈ بحال فرمایا جائے۔ سائلہ مورخہ <bdi>02-04-2026</bdi> کو اصل دستاویزات کے ہمراہ بورڈ کے روبرو حاضر ہو گی۔</p><p>المرقوم: <bdi>18-03-2026</bdi></p>
<div style="position:absolute;left:1.2in;top:11.0in;text-align:center;line-height:2.1">{tag(zsig(15,46),'left:0;top:-46px')}العارض<br>زرینہ بی بی بیوہ گل زمان</div>{tag(truecopy(126),'left:5.0in;top:12.3in')}</div>"""
    html2pdf(h,T+"/e.pdf"); a=pics(T+"/e.pdf",140)[0]
    sl=slip(820,560,["CN No.     : KX 0000 4471 8","Origin     : BAFFA (MNS)","Booked on  : 18-MAR-2026   15:22","Shipper    : ZARINA BIBI, UPPER CHANNAI, BAFFA","Consignee  : DY DIRECTOR (VERIFICATION),","             NADRA RHO HAYATABAD PESHAWAR","Contents   : DOCUMENTS (4 SHEETS)","Weight     : 0.2 KG        Pcs: 1","Charges    : Rs. 350.00    PAID CASH","","Delivered  : 20-MAR-2026  Recd by: DIARY CLERK"],1,head="KARAKORAM EXPRESS COURIER - Shipper copy")
    put(sl,box_stamp(["KARAKORAM EXPRESS","BAFFA COUNTER","18 MAR 2026"],RED,20,451,6),540,400)
    pg=Image.new("RGB",(1190,1660),"white"); pg.paste(sl.rotate(1.4,expand=True,fillcolor="white",resample=Image.BICUBIC),(170,260)); put(pg,folio(s+1),1090,50); put(pg,truecopy(127),180,1200)
    pics2pdf([scan(a,1040,sigma=6),scan(pg,1041,gray=False,sigma=4)],out,140,45,dict(producer="CamScanner",creationDate=when("2026-10-12T18:15:00"))); return 2
def p09(out,s,F):
    d=docx.Document(); dset(d,"Liberation Sans",11.5,(8.27,11.69),(.9,.7,1.1,.8))
    P(d,"OFFICE OF THE DEPUTY COMMISSIONER, MANSEHRA",'c',True,sz=15,sp=0); P(d,"(District Level Committee for verification of blocked CNICs)",'c',sp=12); P(d,"No. 2291-95/DC(M)/DLC                                           Dated Mansehra, the 16th July, 2026",sp=10)
    P(d,"To",sp=0); P(d,"The Director General,\nNADRA Regional Head Office, Hayatabad, Peshawar.",ind=-.6); P(d,f"Subject:  RECOMMENDATION OF DLC IN THE CASE OF MST. ZARINA BIBI, CNIC No. {CNIC}",b=True); P(d,"Please refer to the case forwarded by the Zonal Verification Board, NADRA Abbottabad after its hearing of 02.04.2026.",'j'); P(d,"2.   Minutes of the meeting of the District Level Committee held on 14.07.2026, containing a favourable recommendation, are sent herewith (two pages) for further necessary action at your end.",'j',sp=60)
    P(d,"Deputy Commissioner / Chairman DLC\nMansehra",'r',True,sp=20); P(d,"Endst. of even No. and date. Copy to:\n1. The Chairman NADRA, Islamabad.\n2. The Deputy Director NADRA Zonal Office, Abbottabad.\n3. The District Police Officer, Mansehra.\n4. Mst. Zarina Bibi, Upper Channai, Baffa."); d.add_page_break()
    P(d,"MINUTES OF THE MEETING OF THE DISTRICT LEVEL COMMITTEE",'c',True,True,13,2); P(d,"held on Tuesday, 14.07.2026 at 11:00 a.m. in the committee room of the DC Office, Mansehra",'c',sp=10); P(d,"The following attended:",sp=4)
    t=d.add_table(0,3); t.style="Table Grid"
    for r in [("1","Deputy Commissioner, Mansehra (Mr. Asad Habib)","in the chair"),("2","Representative of DPO, Special Branch (Inspector Riaz)","Member"),("3","Assistant Director, NADRA Zonal Office Abbottabad (Ms. Farah Naz)","Member"),("4","Tehsildar, Baffa Pakhal (Mr. Khan Bahadur)","Member / Secretary")]:
        for c,x in zip(t.add_row().cells,r): c.text=x
    setw(t,(.4,4.6,1.4))
    P(d,"",sp=2); P(d,"CASE No. 7 — MST. ZARINA BIBI W/O GUL ZAMAN, D/O SHER AFZAL KHAN",b=True,sp=4)
    for x in [f"1.  The applicant, CNIC No. {CNIC}, resident of Upper Channai, Baffa, appeared in person with her son Hamza Gul. Her date of birth in the NADRA record is 05.04.1979.","2.  She relied on Domicile Certificate No. 1147/DC dated 12.09.1974 issued by the Deputy Commissioner, Hazara to her father Sher Afzal Khan son of Mir Alam, and on her Secondary School Certificate of 1996.","3.  The old register of the Domicile Branch, received from Abbottabad, was seen. Entry No. 1147 of 1974 stands in the name of Sher Afzal Khan s/o Mir Alam, caste Swati, village Baffa. The entry is in its proper serial and bears no overwriting.","4.  Haji Fazal Dad s/o Karim Dad and Malik Aurangzeb s/o Sarwar Khan, elders of Baffa, stated before the Committee that they knew the father and know the applicant since her birth."]: P(d,x,'j',ls=1.3)
    d.add_page_break(); P(d,"— 2 —",'c')
    for x in ["5.  The Tehsildar confirmed that the family is entered in the revenue record of mauza Baffa. Special Branch reported nothing adverse.","6.  FINDING:  The Committee is unanimously satisfied that the applicant is a Pakistani citizen by birth and that the documents produced by her are genuine.","7.  RECOMMENDATION:  NADRA may unblock the CNIC of the applicant and link the family tree accordingly.","The meeting ended with a vote of thanks from the chair."]: P(d,x,"j",ls=1.4)
    P(d,"",sp=44); P(d,"(Farah Naz)                                                       (Inspector Riaz)",sp=0); P(d,"Member NADRA                                                Member Special Branch",sp=60); P(d,"(Khan Bahadur)                                                 (Asad Habib)",sp=0); P(d,"Tehsildar / Secretary                                          Deputy Commissioner / Chairman")
    f=T+"/dlc.docx"; d.save(f); docx2pdf(f,T); q=pymupdf.open(T+"/dlc.pdf"); assert len(q)==3,len(q); R=lambda i,t: [v*150/72 for v in q[i].search_for(t)[-1]]; im=pics(T+"/dlc.pdf")
    r=R(0,"Deputy Commissioner / Chairman"); put(im[0],scrawl(461,260,100,BLUE,3,6),r[0]+60,r[1]-90); put(im[0],round_stamp("DEPUTY COMMISSIONER",["MANSEHRA"],200,VIOLET,462,-9),r[0]-180,r[1]-90)
    for k,(nm,sd,cl) in enumerate([("(Farah Naz)",463,BLUE),("(Inspector Riaz)",464,BLACK),("(Khan Bahadur)",465,BLUE),("(Asad Habib)",461,BLUE)]): r=R(2,nm); put(im[2],scrawl(sd,240,90,cl,2.7,5+k%3),r[0]-10,r[1]-86)
    r=R(2,"(Asad Habib)"); put(im[2],round_stamp("DEPUTY COMMISSIONER",["MANSEHRA"],200,VIOLET,468,14),r[0]+200,r[1]-120)
    put(im[0],annex("F",106),880,20)
    for i,x in enumerate(im): put(x,folio(s+i),1160,50); put(x,truecopy(131+i*9),170,1540)
    pics2pdf([scan(x,1050+i,sigma=7) for i,x in enumerate(im)],out,150,44,dict(producer="KONICA MINOLTA bizhub",creationDate=when("2026-10-12T18:20:00"))); return 3
def p10(out,s,F):
    st=ParagraphStyle("n",fontName="Car",fontSize=12,leading=17,alignment=4,spaceAfter=7); f=T+"/ln.pdf"
    def head(c,dd):
        W,H=A4; c.setFont("CarB",20); c.setFillColorRGB(.1,.15,.4); c.drawString(60,H-60,"NAVEED AKHTAR SWATI"); c.setFont("Car",10); c.drawString(60,H-75,"Advocate High Court   |   Chamber No. 27, District Courts, Mansehra   |   swati.chamber@example.org   |   0300-0000099"); c.setStrokeColorRGB(.1,.15,.4); c.line(60,H-82,W-60,H-82)
        c.setFont("Car",9); c.drawCentredString(W/2,30,f"Legal notice — Zarina Bibi — page {dd.page}")
    dt=SimpleDocTemplate(f,pagesize=A4,leftMargin=72,rightMargin=72,topMargin=104,bottomMargin=60); Q=lambda x: Paragraph(x,st)
    dt.build([Q("<b>REGISTERED A/D</b>"),Q("Dated: 13.08.2026"),Q("To<br/>1. The Chairman NADRA, Headquarters, Sector G-5/2, Islamabad.<br/>2. The Director General NADRA, Regional Head Office, Hayatabad, Peshawar."),Q(f"<b>LEGAL NOTICE on behalf of Mst. Zarina Bibi wd/o Gul Zaman, R/o {RES}, CNIC No. {CNIC}</b>"),Q("Dear Sirs,"),Q("Under instructions of my client named above I serve upon you this notice as follows:"),
    Q("1. My client's CNIC was digitally impounded on 02.03.2026. Four days afterwards you issued Notice No. NADRA/RHO-PSH/VB/2026/00318 dated 06.03.2026."),Q("2. My client answered on 18.03.2026, well within the twenty-one days allowed, and appeared before the Zonal Verification Board, Abbottabad on 02.04.2026 with her original papers."),Q("3. The Board sent the case to the District Level Committee, Mansehra, which on 14.07.2026 found my client to be a citizen by birth. Its recommendation went to you under No. 2291-95/DC(M)/DLC dated 16.07.2026."),Q("4. Four weeks have gone by. No order has been passed. In the meantime my client, a widow, has been deprived of the family pension since April, and her son cannot obtain a card of his own."),
    Q("5. Under section 18 of the Ordinance a card may be cancelled, impounded or confiscated for stated reasons after notice. A card impounded first and inquired into later, and kept impounded after the inquiry has ended in the holder's favour, has no sanction of law behind it."),
    Q("6. You are therefore called upon to restore the CNIC of my client within <b>thirty (30) days</b> of this notice, that is by 12.09.2026, and to inform the undersigned of the compliance."),KeepTogether([Q("7. Failing this my client has instructed me to move the Honourable Peshawar High Court under Article 199 of the Constitution, wholly at your risk as to costs and consequences."),Q("A copy of this notice is retained in my office for further action."),Spacer(1,40),Q("Yours truly,"),Spacer(1,44),Q("<b>(Naveed Akhtar Swati)</b><br/>Advocate High Court"),Q("Counsel for Mst. Zarina Bibi")])],onFirstPage=head,onLaterPages=head)
    q=pymupdf.open(f); n=len(q)
    for p in q:
        for r in p.search_for("(Naveed Akhtar Swati)"): ov(p,nsig(81),r.x0,r.y0-44)
    dd,dt2=("03","03-08-2026") if "date" in F else ("13","13-08-2026")
    pg=Image.new("RGB",(1240,1754),"white")
    for k,(no,to,y,pr) in enumerate([("RGL 418","CHAIRMAN NADRA, G-5/2, ISLAMABAD",230,"164"),("RGL 419","D.G. NADRA, RHO HAYATABAD, PESHAWAR",800,"164")]):
        sl=slip(800,440,[f"No. {no}            Office: MANSEHRA G.P.O.","Registered letter A/D addressed to:",f"  {to}","Sender: N. A. SWATI ADVOCATE, DIST. COURTS",f"Stamps affixed : Rs. {pr}.00",f"Date of posting: {dt2}   Time 12:4{k+1}","","Initials of receiving officer"],1,(244,236,214),"PAKISTAN POST - REGISTERED LETTER RECEIPT")
        put(sl,round_stamp("MANSEHRA G.P.O.",[dd,"AUG 2026"],170,BLACK,471+k,-12+k*20),585,230); put(sl,scrawl(475+k,140,60,BLUE,2.2,4),380,330); pg.paste(sl.rotate(-1+k*1.8,expand=True,fillcolor="white",resample=Image.BICUBIC),(190,y))
    put(pg,folio(s+n),1150,50); put(pg,truecopy(150),200,1400); im=scan(pg,1060,gray=False,sigma=4)
    ov(q[0],annex("G",107),420,4)
    for i,p in enumerate(q): ov(p,folio(s+i),p.rect.width-36,12); ov(p,truecopy(141+i*5),330 if i==n-1 else 400,742)
    bb=io.BytesIO(); im.save(bb,"JPEG",quality=48); p=q.new_page(width=595.2,height=842); p.insert_image(p.rect,stream=bb.getvalue())
    finish(q,out,dict(title="Legal notice",producer="ReportLab PDF Library",creationDate=when("2026-10-12T18:31:00"))); return n+1
def p11(out,s,F):
    court,kind=("سینئر سول جج صاحب، مانسہرہ","Civil Suit No. ________ of 2026") if "other" in F else ("پشاور ہائی کورٹ، ایبٹ آباد بنچ","Writ Petition No. ________-A of 2026")
    U=lambda t,x,y,sd,z=30: tag(ink(t,z,NAST,BLUE,sd,urdu=True),f"left:{x}in;top:{y}in")
    wf=box_stamp(["DISTRICT BAR ASSOCIATION MANSEHRA","WAKALATNAMA  S.No. 004102","WELFARE FUND  Rs. 100/-"],GREEN,17,481,0)
    h=f"""<style>@page{{size:8.5in 14in;margin:0}}body{{margin:0}}.s{{position:relative;width:8.5in;height:13.98in;overflow:hidden;direction:rtl;font-family:'Noto Nastaliq Urdu';font-size:18px}}.a{{position:absolute;white-space:nowrap}}</style><div class=s>{fol(s)}{tag(wf,'left:.8in;top:.6in')}<div class=a style="top:1.3in;left:0;right:0;text-align:center;font-size:38px">وکالت نامہ</div>
<div class=a style="right:.9in;top:2.65in">بعدالت جناب:</div>{U(court,2.4,2.45,501,34)}<div class=a style="left:1.0in;top:3.3in;direction:ltr;font-family:Kalam,'Liberation Serif';font-size:20px">{tag(ink(kind,34,KALAM,BLUE,502),'left:0;top:0')}</div>
<div class=a style="right:.9in;top:3.95in">مقدمہ:</div>{U("مسماۃ زرینہ بی بی بیوہ گل زمان",3.6,3.75,503,30)}<div class=a style="right:5.6in;top:3.95in">بنام</div>{U("وفاقِ پاکستان وغیرہ",.9,3.75,504,28)}<div class=a style="right:.9in;top:4.75in">منجانب:</div>{U("سائلہ / پٹیشنر",4.3,4.55,505,30)}
<div style="position:absolute;right:.9in;left:.9in;top:5.6in;line-height:2.65;text-align:justify">باعثِ تحریر آنکہ مقدمہ مندرجہ عنوان میں اپنی طرف سے واسطے پیروی و جواب دہی بمقام ایبٹ آباد جناب <b>نوید اختر سواتی ایڈووکیٹ ہائی کورٹ</b> کو وکیل مقرر کر کے اقرار کیا جاتا ہے کہ صاحب موصوف کو مقدمہ کی کل کارروائی کا کامل اختیار ہو گا، نیز درخواست، بیان حلفی، جواب دعویٰ، نظر ثانی اور اپیل دائر کرنے، متفرق درخواستیں گزارنے، دستاویزات داخل کرنے اور واپس لینے، اور بصورت ضرورت کسی دیگر وکیل کو اپنے ہمراہ مقرر کرنے کا اختیار ہو گا۔ صاحب موصوف کا کیا ہوا جملہ ساختہ پرداختہ مجھے مثل ذاتِ خود منظور و قبول ہو گا۔ لہٰذا وکالت نامہ لکھ دیا کہ سند رہے اور بوقت ضرورت کام آئے۔</div>
<div class=a style="right:.9in;top:9.75in">المرقوم: <bdi style="font-family:'Liberation Serif'">15-10-2026</bdi></div><div class=a style="right:.95in;top:10.4in">العبد (دستخط و نشان انگوٹھا)</div>{tag(zsig(16,50),'left:5.3in;top:11.15in')}{tag(thumb(491),'left:4.2in;top:10.95in')}<div class=a style="left:5.0in;top:11.75in;direction:ltr;font-family:'Liberation Sans';font-size:15px">Zarina Bibi &nbsp; CNIC {CNIC}</div>
<div class=a style="left:.9in;top:10.4in;direction:ltr;font-family:'Liberation Serif';font-size:17px;line-height:1.4"><b>ATTESTED &amp; ACCEPTED</b>{tag(nsig(91,50),'left:0;top:36px')}<br><br><br><br>{COUNSEL}<br>Advocate High Court<br>BC-00-0000 &nbsp; CNIC 00000-0000099-1</div></div>"""
    html2pdf(h,T+"/w.pdf"); pics2pdf([scan(pics(T+"/w.pdf",140)[0],1070,gray=False,sigma=5,tint=(247,250,240))],out,140,46,dict(producer="RICOH MP 2501",creationDate=when("2026-10-19T10:40:00"))); return 1

FILES=[("pet","01 Writ Petition and addresses.pdf",p01),("aff","02 Affidavit.pdf",p02),("cm","03 CM interim relief with affidavit.pdf",p03),("A","04 Annex A - CNIC.jpg",p04),("B","05 Annex B - Domicile 1974.pdf",p05),("C","06 Annex C - SSC.pdf",p06),("D","07 Annex D - NADRA notice.pdf",p07),("E","08 Annex E - Reply and courier receipt.pdf",p08),("F","09 Annex F - DLC report.pdf",p09),("G","10 Annex G - Legal notice.pdf",p10),("W","11 Wakalatnama.pdf",p11)]
IDX="00 Opening sheet and index.pdf"
FAULT={"date":("G",),"signature":("cm",),"missing":("D",),"mismatch":("C",),"order":("idx",),"other":("W",)}
def main():
    C=BASE+"/clean/"; X=BASE+"/faulty/"
    for k in (C,X): shutil.rmtree(k,ignore_errors=True); os.makedirs(k)
    pg={}; n=1; st={}
    for k,f,fn in FILES:
        m=fn(C+f,n,set()); st[k]=n; pg[k]=(n,n+m-1); n+=m
        if k=="pet": pg["pet"]=(1,m-1); pg["addr"]=(m,m)
        print(f,m)
    p00(C+IDX,pg,set())
    json.dump({"version":1,"packs":["pk-high-court-petition"],"opened":"2026-03-10","zone":"Asia/Karachi","date_order":"DMY","dates":{"submission":"2026-10-20"},"parties":[{"role":"petitioner","names":["Zarina Bibi","Mst. Zarina Bibi","زرینہ بی بی"],"born":"1979-04-05","numbers":{"cnic":CNIC}},{"role":"counsel","names":[COUNSEL],"numbers":{"cnic":"00000-0000099-1"}}]},open(C+"matter.json","w"),ensure_ascii=False,indent=1)
    for f in os.listdir(C): shutil.copy2(C+f,X+f)
    for sort,ks in FAULT.items():
        for k in ks:
            if k=="idx": p00(X+IDX,pg,{sort})
            else:
                f,fn=[(f,fn) for kk,f,fn in FILES if kk==k][0]; fn(X+f,st[k],{sort})
    json.dump(pg,open(BASE+"/make/pages.json","w")); print(pg)
main()
