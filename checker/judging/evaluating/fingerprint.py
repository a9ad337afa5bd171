"""A finding's name over time: the same gap keeps it through a rename and a rescan."""

from dataclasses import replace
from hashlib import sha256

from checker.findings import Finding
from checker.judging.engine.subjects import Subject
from checker.judging.language.three_valued import Statement
from checker.judging.packs.model import Rule

PRESENCE = ("presence", "count")


def fingerprint(rule: Rule, said: Statement, subject: Subject | None) -> str:
    """Rule, label and kind where they are known, else the file's hash, and the signing party; for presence, rule and
    kind.
    """
    parts = [rule.id, said.outcome]
    if rule.family in PRESENCE or subject is None or subject.what in ("bundle", "group", "step"):
        parts += [
            said.fingerprint_key or (subject.name if subject and subject.what == "step" else ""),
            subject.group or "" if subject else "",
        ]
    else:
        paper = subject.paper
        kind = paper.kinds[0] if paper.kinds else None
        identity = f"{paper.label}/{kind}" if paper.label and kind else None
        parts.append(identity or f"{paper.file.sha256 or paper.file.path}#{paper.first}")
        one = subject.signature
        if one is not None:
            parts.append(one.capacity or one.signer or str(subject.number))
        if subject.page is not None:
            parts.append(str(subject.page.page))
        parts.append(said.fingerprint_key or "")
    return sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def numbered(findings: list[Finding]) -> list[Finding]:
    """The findings with each fingerprint used once: a second of the same name gets a number."""
    met: dict[str, int] = {}
    told = []
    for one in findings:
        met[one.fingerprint] = times = met.get(one.fingerprint, 0) + 1
        told.append(one if times == 1 else replace(one, fingerprint=f"{one.fingerprint}-{times}"))
    return told
