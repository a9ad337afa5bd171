from pathlib import Path

ROOT = str(Path(__file__).resolve().parents[1])

import os,json,filecmp
R=ROOT
for s in sorted(os.listdir(R)):
    if s[:2] not in('05','06','07','08'): continue
    e=json.load(open(f'{R}/{s}/expected.json')); c=set(os.listdir(f'{R}/{s}/clean')); f=set(os.listdir(f'{R}/{s}/faulty'))
    sorts=[x['sort'] for x in e['faults']]; assert sorted(sorts)==['date','mismatch','missing','order','other','signature'],sorts
    gone=c-f; assert not f-c
    diff={n for n in c&f if not filecmp.cmp(f'{R}/{s}/clean/{n}',f'{R}/{s}/faulty/{n}',False)}
    named={n for x in e['faults'] for n in x['files']}; assert named<=c,named-c
    prim={x['files'][0] for x in e['faults']}
    print(s,len(c)-1,'papers; changed+gone==primary:',(diff|gone)==prim, 'gone',len(gone), 'mj same',filecmp.cmp(f'{R}/{s}/clean/matter.json',f'{R}/{s}/faulty/matter.json',False))
    print(open(f'{R}/{s}/clean/matter.json').read().replace('\n',' '))
