import sys,pymupdf as fitz
from PIL import Image
out=sys.argv[1]; ims=[]
for a in sys.argv[2:]:
    p,n=a.rsplit('#',1); d=fitz.open(p); pm=d[int(n)].get_pixmap(dpi=92); ims.append(Image.frombytes('RGB',(pm.width,pm.height),pm.samples))
W=sum(i.width for i in ims)+6*len(ims); S=Image.new('RGB',(W,max(i.height for i in ims)),'white'); x=0
for i in ims: S.paste(i,(x,0)); x+=i.width+6
S.save(out)
