import sys,os,subprocess,shutil
from PIL import Image
src,out,dpi,per=sys.argv[1],sys.argv[2],int(sys.argv[3]),int(sys.argv[4])
d=f"{tempfile.gettempdir()}/m19/sh";shutil.rmtree(d,ignore_errors=True);os.makedirs(d)
subprocess.run(["pdftoppm","-r",str(dpi),"-png",src,d+"/p"],check=True)
fs=sorted(os.listdir(d))
for i in range(0,len(fs),per):
    ims=[Image.open(f"{d}/{f}").convert("RGB") for f in fs[i:i+per]]
    W=sum(x.width for x in ims);H=max(x.height for x in ims);s=Image.new("RGB",(W,H),"white");x0=0
    for x in ims:s.paste(x,(x0,0));x0+=x.width
    s.save(f"{out}-{i//per:02d}.png")
