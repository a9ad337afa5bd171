"""folder diff, expected.json files, sizes, page counts against kB"""
import sys, json, hashlib, os
from pathlib import Path
import pymupdf as fitz
root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).with_name("made"))
tot = 0
for m in sorted(root.glob("[0-9][0-9]-*")):
    C = {str(p.relative_to(m/"clean")): p for p in (m/"clean").rglob("*") if p.is_file()}; F = {str(p.relative_to(m/"faulty")): p for p in (m/"faulty").rglob("*") if p.is_file()}
    h = lambda p: hashlib.md5(p.read_bytes()).hexdigest()
    diff = sorted([n for n in C if n not in F] + [n for n in F if n not in C] + [n for n in C if n in F and h(C[n]) != h(F[n])])
    e = json.load(open(m/"expected.json")); named = {f for x in e["faults"] for f in x["files"]}
    sz = sum(p.stat().st_size for p in m.rglob("*") if p.is_file()); tot += sz
    big = []; npg = 0
    for n, p in C.items():
        if n.endswith(".pdf"): d = fitz.open(p); npg += d.page_count; k = p.stat().st_size / d.page_count / 1024; big += [(n, round(k))] if k > 120 else []
    print(m.name, len(C) - 1, "papers", npg, "pdf pages", sz // 1024, "KB | sorts", [x["sort"] for x in e["faults"]])
    print("   differ:", diff); print("   differ but not named:", [d for d in diff if d not in named], "| named, same:", [n for n in named if n in C and n not in diff], "| unknown:", [n for n in named if n not in C and n not in F], "| big", big)
print(tot // 1024, "KB")
