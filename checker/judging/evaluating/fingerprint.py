"""A finding's name over time: the same gap keeps it through a rename and a rescan."""

from dataclasses import replace
from hashlib import sha256

from checker.findings import Finding
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject
from checker.judging.language.three_valued import Statement
from checker.judging.packs.model import Rule

PRESENCE = ("presence", "count")
"""Families of rules that ask what is there: no paper bears what is found."""


def fingerprint(rule: Rule, statement: Statement, subject: Subject | None) -> str:
    """Rule, label and kind where they are known, else the file's hash, and the signing party; for presence, rule and
    kind.
    """
    key = statement.fingerprint_key or ""
    parts = [rule.id, statement.outcome]
    if subject is None:
        parts += [key, ""]
    elif rule.family in PRESENCE or subject.what in ("bundle", "group", "step"):
        name = subject.name if subject.what == "step" else ""
        parts += [key or name, subject.group or ""]
    else:
        parts += [*_identity(subject), key]
    return sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _identity(subject: Subject) -> list[str]:
    """What names a document, a signature or a page when its file is renamed or scanned again."""
    parts = [_identity_of_paper(subject.paper)]
    signature = subject.signature
    if signature is not None:
        parts.append(signature.capacity or signature.signer or str(subject.number))
    if subject.page is not None:
        parts.append(str(subject.page.page))
    return parts


def _identity_of_paper(paper: Paper) -> str:
    if paper.label and paper.kinds:
        return f"{paper.label}/{paper.kinds[0]}"
    return f"{paper.file.sha256 or paper.file.path}#{paper.first}"


def number_doubles(findings: list[Finding]) -> list[Finding]:
    """The findings with each fingerprint used once: a second of the same name gets a number, and what is waived never
    takes the name of what is open.
    """
    times: dict[str, int] = {}
    numbered = list(findings)
    for at, one in sorted(enumerate(findings), key=lambda pair: pair[1].outcome == "waived"):
        times[one.fingerprint] = nth = times.get(one.fingerprint, 0) + 1
        if nth > 1:
            numbered[at] = replace(one, fingerprint=f"{one.fingerprint}-{nth}")
    return numbered
