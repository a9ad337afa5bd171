from d_lib import *
import docx
from docx.shared import Pt, Mm
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
SIL='<svg viewBox="0 0 60 70" style="width:28mm;height:34mm;border:.8pt solid #333;background:#dfe6ee"><circle cx="30" cy="25" r="13" fill="#7b6a5c"/><path d="M6 70 C8 46 52 46 54 70Z" fill="#454a5c"/></svg>'
SILW=SIL.replace('<circle cx="30" cy="25" r="13"','<path d="M13 44 C8 10 52 10 47 44Z" fill="#36304a"/><circle cx="30" cy="26" r="10"')
def idcard(title,sub,rows,fem=False,color='#dcefe0',w=92):
    t=''.join(f'<div style="margin-bottom:1.1mm"><span style="font-size:6.4pt;color:#345">{a}</span><br><b style="font-size:9pt">{b}</b></div>' for a,b in rows)
    s=(SILW if fem else SIL).replace('width:28mm;height:34mm','width:20mm;height:25mm')
    return f'<div style="width:{w}mm;border:1pt solid #567;border-radius:3mm;background:{color};padding:2.5mm 3mm;font-family:Liberation Sans;line-height:1.15;display:inline-block;vertical-align:top"><div style="font-weight:bold;font-size:9.5pt;text-align:center;border-bottom:.6pt solid #567;margin-bottom:1.5mm;padding-bottom:1mm">{title}<br><span style="font-size:7pt;font-weight:normal">{sub}</span></div><div style="display:flex;gap:4mm"><div style="flex:1">{t}</div><div>{s}</div></div></div>'
