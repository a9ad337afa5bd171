import os,json,hashlib,re,pymupdf as fitz
from docx import Document
R='made'
for m in ['05-execution-chain','06-ngo-referral','07-cross-border','08-documentation-discipline']:
    H={}
    for v in('clean','faulty'):
        H[v]={}
        for dp,_,fs in os.walk(f'{R}/{m}/{v}'):
            for f in fs:
                p=dp+'/'+f; H[v][os.path.relpath(p,f'{R}/{m}/{v}')]=hashlib.md5(open(p,'rb').read()).hexdigest()
        json.load(open(f'{R}/{m}/{v}/matter.json')); 
    e=json.load(open(f'{R}/{m}/expected.json')); ef={x['files'][0] for x in e['faults']}
    df={k for k in set(H['clean'])|set(H['faulty']) if H['clean'].get(k)!=H['faulty'].get(k)}
    allf={f for x in e['faults'] for f in x['files']}
    sc=tx=0
    for k in H['clean']:
        p=f'{R}/{m}/clean/{k}'
        if k.endswith('.pdf'):
            d=fitz.open(p); t=''.join(x.get_text() for x in d).strip()
            if t: tx+=1
            else: sc+=1
        elif k.endswith('.jpg'): sc+=1
    for v in H: 
        s=sum(os.path.getsize(f'{R}/{m}/{v}/{k}') for k in H[v]); print(m,v,len(H[v])-1,s//1000,'kB')
    print('  papers',len(H['clean'])-1,'scans/photos',sc,'text pdf',tx,'| diff==expected:',df==ef,df^ef,'| files exist:',all(f in H['clean'] for f in allf),'sorts',[x['sort'] for x in e['faults']],[x['severity'] for x in e['faults']])
