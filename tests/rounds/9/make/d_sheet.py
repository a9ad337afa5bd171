import sys,os,pymupdf
from PIL import Image
def sheet(folder,out,w=560,cols=4):
    ims=[]
    for dp,_,fs in sorted(os.walk(folder)):
        for f in sorted(fs):
            p=dp+'/'+f
            if f.endswith('.pdf'):
                for pg in pymupdf.open(p):
                    px=pg.get_pixmap(dpi=100); ims.append(Image.frombytes('RGB',(px.width,px.height),px.samples))
            elif f.lower().endswith('.jpg'): ims.append(Image.open(p).convert('RGB'))
            elif f.endswith('.docx'):
                import subprocess,tempfile
                d=tempfile.mkdtemp(); subprocess.run(['soffice','--headless','--convert-to','pdf','--outdir',d,p],stdout=-3,stderr=-3)
                for pg in pymupdf.open(d+'/'+f[:-5]+'.pdf'):
                    px=pg.get_pixmap(dpi=100); ims.append(Image.frombytes('RGB',(px.width,px.height),px.samples))
    n=0
    per=cols*2
    for i in range(0,len(ims),per):
        ch=[im.resize((w,int(im.height*w/im.width))) for im in ims[i:i+per]]
        H=max(c.height for c in ch)
        S=Image.new('RGB',(w*cols,H*((len(ch)+cols-1)//cols)),'white')
        for k,c in enumerate(ch): S.paste(c,((k%cols)*w,(k//cols)*H))
        S.save(f'{out}-{n}.png'); n+=1
    print(n)
sheet(sys.argv[1],sys.argv[2])
