import sys,pymupdf,io,glob,os
from PIL import Image
# usage: out.png dpi cols files...
out,dpi,cols=sys.argv[1],int(sys.argv[2]),int(sys.argv[3]); ims=[]
for f in [y+('#'+x.partition('#')[2] if '#' in x else '') for x in sys.argv[4:] for y in (sorted(glob.glob(x.partition('#')[0])) or [x])]:
    f,_,pgs=f.partition('#')
    if f.endswith('.jpg'): im=Image.open(f).convert('RGB'); im.thumbnail((int(8.27*dpi),int(11.7*dpi))); ims.append(im); continue
    d=pymupdf.open(f); 
    for i in ([int(x) for x in pgs.split(',')] if pgs else range(d.page_count)):
        p=d[i].get_pixmap(dpi=dpi,alpha=False); ims.append(Image.frombytes('RGB',(p.width,p.height),p.samples))
w=max(i.width for i in ims);h=max(i.height for i in ims); rows=-(-len(ims)//cols)
S=Image.new('RGB',(w*cols,h*rows),'white')
for k,i in enumerate(ims): S.paste(i,((k%cols)*w,(k//cols)*h))
S.save(out)
