import sys; sys.path.insert(0,__import__('os').path.dirname(__file__))
import warnings; warnings.filterwarnings('ignore')
import fitz,json,re,docx,hashlib
from pathlib import Path
R=Path('made')
for s in ['05-execution-chain','06-ngo-referral','07-cross-border','08-documentation-discipline']:
    c,f=R/s/'clean',R/s/'faulty'; e=json.loads((R/s/'expected.json').read_text()); 
    cs=[p for p in c.rglob('*') if p.is_file() and p.name!='matter.json']; sc=0
    print('==',s,len(cs),'papers', sorted(x['sort'] for x in e['faults']))
    for v in (c,f): json.loads((v/'matter.json').read_text()); print('  size',v.name,sum(p.stat().st_size for p in v.rglob('*') if p.is_file())//1024)
    for p in cs:
        if p.suffix=='.pdf':
            d=fitz.open(p); t=''.join(x.get_text() for x in d); 
            if not t.strip(): sc+=1
            else:
                for m in re.findall(r'\b(\d{1,2})[-./](\d{1,2})[-./](20\d\d)\b',t):
                    iso=f'{m[2]}-{int(m[1]):02}-{int(m[0]):02}'
                    if iso>'2026-11-29': print('   future',p.name,iso)
                for x in d:
                    for b in x.get_text('blocks'):
                        if b[2]>596 or b[3]>842 or b[0]<0: print('   overflow',p.name,b[:4],b[4][:40])
        elif p.suffix in('.jpg',): sc+=1
    print('  scans+photos',sc)
    for x in e['faults']:
        for n in x['files']:
            if not ((c/n).exists() or (f/n).exists()): print('   NOFILE',n)
    # pagewise diff
    for p in cs:
        q=f/p.relative_to(c)
        if q.exists() and q.read_bytes()!=p.read_bytes() and p.suffix=='.pdf':
            a,b=fitz.open(p),fitz.open(q)
            hs=lambda d:[hashlib.md5(x.get_pixmap(dpi=40).samples).hexdigest() for x in d]
            A,B=hs(a),hs(b); print('   diff',p.name,len(A),len(B),['same' if i<len(B) and A[i]==B[i] else 'DIFF' for i in range(len(A))])
