import os,json,hashlib,fitz
R='made/'
for s in ['02-civil-documents','05-execution-chain','06-ngo-referral']:
    def ls(v):
        b=f'{R}{s}/{v}/'; return {os.path.relpath(os.path.join(d,f),b):hashlib.md5(open(os.path.join(d,f),'rb').read()).hexdigest() for d,_,fs in os.walk(b) for f in fs}
    c,f=ls('clean'),ls('faulty'); print(s,len(c)-1,'papers')
    print('  changed:',[n for n in c if n in f and c[n]!=f[n]]); print('  missing:',set(c)-set(f),'extra:',set(f)-set(c))
    sc=0
    for n in c:
        if n.endswith('.pdf'):
            d=fitz.open(f'{R}{s}/clean/{n}'); t=''.join(p.get_text() for p in d)
            if not t.strip(): sc+=1
        elif n.endswith('.jpg'): sc+=1
    print('  scans/photos:',sc)
    for v in ('clean','faulty'): json.load(open(f'{R}{s}/{v}/matter.json'))
    E=json.load(open(f'{R}{s}/expected.json')); print('  faults',[(x['sort'],x['files']) for x in E['faults']])
    for x in E['faults']:
        for n in x['files']: assert n in c,n
