import os,json,hashlib,pymupdf,re
R=os.path.join(os.path.dirname(os.path.abspath(__file__)), "made")
for s in sorted(os.listdir(R)):
    if not s[:2] in('05','06','07','08') : continue
    J=json.load(open(f'{R}/{s}/expected.json')); T={}
    for v in('clean','faulty'):
        json.load(open(f'{R}/{s}/{v}/matter.json')); T[v]={}
        for d,_,fs in os.walk(f'{R}/{s}/{v}'):
            for f in fs: p=d+'/'+f; T[v][os.path.relpath(p,f'{R}/{s}/{v}')]=hashlib.md5(open(p,'rb').read()).hexdigest()
    diff={f for f in set(T['clean'])|set(T['faulty']) if T['clean'].get(f)!=T['faulty'].get(f)}
    exp={f for x in J['faults'] for f in x['files']}
    sc=0
    for f in T['clean']:
        if f.endswith('.jpg'): sc+=1
        if f.endswith('.pdf') and any(not p.get_text().strip() for p in pymupdf.open(f'{R}/{s}/clean/{f}')): sc+=1
    print(s,len(T['clean'])-1,'papers',len(T['faulty'])-1,'scans/photos',sc,sum(os.path.getsize(f'{R}/{s}/clean/{f}') for f in T['clean'])//1024,'kB',[x['sort'] for x in J['faults']])
    print('  differ not expected:',diff-exp); print('  expected not differing:',exp-diff)
