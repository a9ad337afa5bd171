import sys,os,math
import pymupdf as fitz
from PIL import Image,ImageDraw
def pages(d):
    for r,_,fs in sorted(os.walk(d)):
        for f in sorted(fs):
            p=os.path.join(r,f)
            if f.endswith('.pdf'):
                D=fitz.open(p)
                for i,pg in enumerate(D):
                    pm=pg.get_pixmap(dpi=int(sys.argv[3]) if len(sys.argv)>3 else 62); yield f'{f[:26]} p{i+1}',Image.frombytes('RGB',(pm.width,pm.height),pm.samples)
            elif f.lower().endswith(('.jpg','.png')):
                im=Image.open(p).convert('RGB'); im.thumbnail((int(512*1.3),int(724*1.3))); yield f[:30],im
L=list(pages(sys.argv[1])); per=int(sys.argv[4]) if len(sys.argv)>4 else 12
for k in range(0,len(L),per):
    c=L[k:k+per]; cols=min(4,len(c)) if per>6 else min(3,len(c)); W=max(i.width for _,i in c)+6; H=max(i.height for _,i in c)+18
    S=Image.new('RGB',(W*cols,H*math.ceil(len(c)/cols)),'white'); d=ImageDraw.Draw(S)
    for j,(n,i) in enumerate(c): S.paste(i,((j%cols)*W,(j//cols)*H+14)); d.text(((j%cols)*W+4,(j//cols)*H),n,fill='red')
    S.save(f'{sys.argv[2]}{k//per}.png')
print(len(L))
