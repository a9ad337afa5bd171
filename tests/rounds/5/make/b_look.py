import sys,os,pymupdf,io
from PIL import Image
p=sys.argv[1]; out=sys.argv[2]; dpi=int(sys.argv[3]) if len(sys.argv)>3 else 50; flt=sys.argv[4] if len(sys.argv)>4 else ''
ims=[]
for d,_,fs in sorted(os.walk(p)):
    for f in sorted(fs):
        if flt and not any(x in d+'/'+f for x in flt.split(',')): continue
        if f.endswith('.pdf'):
            for pg in pymupdf.open(d+'/'+f):
                m=pg.get_pixmap(dpi=dpi); ims.append(Image.frombytes('RGB',(m.width,m.height),m.samples))
        elif f.endswith('.jpg'):
            i=Image.open(d+'/'+f); i.thumbnail((int(9*dpi),int(11.7*dpi))); ims.append(i)
        elif f.endswith('.docx'):
            sys.path.insert(0,os.path.dirname(os.path.abspath(__file__))); import b_lib
            for pg in pymupdf.open('pdf',b_lib.docx_pdf(open(d+'/'+f,'rb').read())):
                m=pg.get_pixmap(dpi=dpi); ims.append(Image.frombytes('RGB',(m.width,m.height),m.samples))
W=max(i.width for i in ims); H=max(i.height for i in ims); n=int(sys.argv[5]) if len(sys.argv)>5 else 6
s=Image.new('RGB',(W*n,H*((len(ims)+n-1)//n)),'white')
for k,i in enumerate(ims): s.paste(i,((k%n)*W,(k//n)*H))
s.save(out); print(len(ims),s.size)
