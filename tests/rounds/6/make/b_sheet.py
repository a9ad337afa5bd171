import sys,os,pymupdf as fitz,io
from PIL import Image,ImageDraw
out=sys.argv[1]; ims=[]
for a in sys.argv[2:]:
    f,_,pp=a.partition('::'); import glob; f=(glob.glob(f) or [f])[0]; d=fitz.open(f)
    for i in ([int(x) for x in pp.split(',')] if pp else range(len(d))):
        pm=d[i].get_pixmap(matrix=fitz.Matrix(800/d[i].rect.width,800/d[i].rect.width),alpha=False); ims.append(Image.frombytes('RGB',(pm.width,pm.height),pm.samples))
n=len(ims); c=min(n,3); r=(n+c-1)//c; H=max(i.height for i in ims); S=Image.new('RGB',(c*810,r*(H+10)),(90,90,200))
for k,i in enumerate(ims): S.paste(i,((k%c)*810,(k//c)*(H+10)))
S.save(out)
