from b_lib import *
def _cd(s):
    v=lambda c: int(c) if c.isdigit() else 0 if c=='<' else ord(c)-55
    return str(sum(v(c)*(7,3,1)[i%3] for i,c in enumerate(s))%10)
def mrz(cc,sur,giv,no,dob,sex,exp,nat=None,pers=''):
    a=f'P<{cc}{sur.replace(" ","<")}<<{giv.replace(" ","<")}'.ljust(44,'<')[:44]
    n=no.ljust(9,'<'); p=pers.ljust(14,'<'); pc=_cd(p) if pers else '<'
    b=n+_cd(n)+(nat or cc)+dob+_cd(dob)+sex+exp+_cd(exp)+p+pc
    b+=_cd(b[0:10]+b[13:20]+b[21:43]); assert len(b)==44
    return a+'<br>'+b
def face(seed,css='width:30mm;height:38mm'):
    r=random.Random(seed); sk=r.choice(['#c9a183','#b98d6c','#d1ae94']); hr=r.choice(['#241a14','#3a2c22','#555'])
    f=seed%2
    return f'<svg viewBox="0 0 100 128" style="{css};background:#dfe4e8;border:.3mm solid #777"><path d="M8 128 Q12 92 50 92 Q88 92 92 128Z" fill="{r.choice(["#3b4a5c","#544","#6a5d7a"])}"/>'+(f'<path d="M22 62 Q22 14 50 14 Q78 14 78 62 L84 112 L16 112Z" fill="{r.choice(["#6d4a5c","#3d5a55"])}"/>' if f else f'<ellipse cx="50" cy="44" rx="28" ry="32" fill="{hr}"/>')+f'<ellipse cx="50" cy="56" rx="22" ry="28" fill="{sk}"/><circle cx="42" cy="53" r="2.4"/><circle cx="58" cy="53" r="2.4"/><path d="M42 70 Q50 75 58 70" stroke="#844" fill="none" stroke-width="2"/><path d="M50 55 L47 63 L52 63" stroke="#976" fill="none"/></svg>'
def passport(cc,country,sur,giv,no,nat,dob,sex,pob,iss,exp,mdob,mexp,auth,seed,holder,father=None,pers='',persn=''):
    rows=[('Type / Country code',f'P &nbsp; {cc}'),('Passport No.',no),('Surname',sur),('Given names',giv),('Nationality',nat),('Date of birth',dob),('Sex',sex),('Place of birth',pob)]+([('Father / Husband name',father)] if father else [])+([('Citizenship No.',persn)] if persn else [])+[('Date of issue',iss),('Date of expiry',exp),('Issuing authority',auth)]
    return f'<div style="border:.4mm solid #465;border-radius:3mm;background:linear-gradient(120deg,#eef4ea,#e3ecf3);padding:4mm;width:158mm"><div style="font:bold 12pt Liberation Sans;letter-spacing:1px;color:#153">{country} &nbsp; PASSPORT</div><div style="display:flex;margin-top:2mm"><div style="margin-right:5mm">{face(seed)}<div style="height:13mm">{img(sig(holder,9,"black"),"height:12mm")}</div></div><table style="font:9pt Liberation Sans;border-collapse:collapse">'+''.join(f'<tr><td style="color:#456;padding:.45mm 4mm .45mm 0">{a}</td><td><b>{b}</b></td></tr>' for a,b in rows)+f'</table></div><div style="font:11.2pt/1.5 \'Liberation Mono\';margin-top:2mm;white-space:nowrap;letter-spacing:-.1px">{mrz(cc,sur,giv,no,mdob,sex,mexp,pers=pers).replace("<br>","@@").replace("<","&lt;").replace("@@","<br>")}</div></div>'
def idcard(title,rows,seed,holder,sub='National Identity Card',col='#2a6b4f'):
    return f'<div style="border:.4mm solid #555;border-radius:3mm;background:linear-gradient(100deg,#f1f6ef,#e6efe9);width:98mm;min-height:60mm;padding:3mm"><div style="font:bold 9.5pt Liberation Sans;color:{col}">{title}</div><div style="font:8pt Liberation Sans;margin-bottom:1.5mm">{sub}</div><div style="display:flex"><table style="font:8.6pt/1.25 Liberation Sans;flex:1">'+''.join(f'<tr><td style="color:#555;width:26mm">{a}</td><td><b>{b}</b></td></tr>' for a,b in rows)+f'</table><div>{face(seed,"width:22mm;height:27mm")}<br>{img(sig(holder,8,"black"),"height:9mm")}</div></div></div>'
