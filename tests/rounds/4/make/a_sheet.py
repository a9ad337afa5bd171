import sys,os; from a_lib import *
def sheet(folder,out,cols=5,w=560,only=None):
    ims=[]
    for d,_,fs in sorted(os.walk(folder)):
        for n in sorted(fs):
            if only and not any(o in n for o in only): continue
            b=open(os.path.join(d,n),'rb').read()
            if n.endswith('.pdf'):
                for i in range(npages(b)): ims.append((n,pageimg(b,i,100)))
            elif n.endswith('.jpg'): ims.append((n,Image.open(io.BytesIO(b)).convert('RGB')))
            elif n.endswith('.docx'):
                pb=docx_pdf(b)
                for i in range(npages(pb)): ims.append((n,pageimg(pb,i,100)))
    per=cols*2
    for s in range(0,len(ims),per):
        g=ims[s:s+per]; H=int(w*1.43); S=Image.new('RGB',(cols*w,2*H),'#888')
        for k,(n,im) in enumerate(g):
            im.thumbnail((w-6,H-20)); S.paste(im,((k%cols)*w+3,(k//cols)*H+16)); ImageDraw.Draw(S).text(((k%cols)*w+4,(k//cols)*H+2),n,fill='yellow')
        S.save(f'{out}_{s//per}.png'); print(f'{out}_{s//per}.png')
if __name__=='__main__': sheet(sys.argv[1],sys.argv[2],only=sys.argv[3:] or None,cols=4)
