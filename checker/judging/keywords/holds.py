"""holds: the bundle has a document of a kind.

What it asks
    That the bundle holds a document of the kind, or as many as the options say.
Options
    A kind, or `{"kind": KIND, "atLeast": 1, "atMost": N}`.
Holds
    A bundle with a passport, for `{"holds": "passport"}`.
Does not hold
    A bundle without one. Unclear: a file of no kind could not be read, and may be the one that is missing.
"""

from collections.abc import Mapping
from typing import Any

from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_papers
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import count, sentence, with_article
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear

SUBJECTS = ("bundle", "document", "group")


def ask(option: Any, subject: Subject, ctx: Context) -> RuleResult:
    """Whether enough documents of the kind are there, and not too many."""
    wanted: Mapping[str, Any] = {"kind": option} if isinstance(option, str) else option
    kind, least, most = wanted["kind"], wanted.get("atLeast", 1), wanted.get("atMost")
    found = ctx.of_kind(kind)
    title = ctx.kind_title(kind)
    values = {"found": len(found), "kind": kind}
    if most is not None and len(found) > most:
        message = f"The bundle holds {count(len(found), 'document')} of the kind {title}; at most {most} may be there."
        return gap(message, None, related=at_papers(found), values=values, fingerprint_key=kind)
    if len(found) >= least:
        return passed(
            f"The bundle holds {with_article(title)}." if least == 1 else f"The bundle holds {len(found)} of {title}."
        )
    lost = ctx.nameless
    needed = "" if least == 1 else f" ({len(found)} of {least})"
    if lost and len(found) + len(lost) >= least:
        message = sentence(
            f"{with_article(title)} was not found{needed}, but {count(len(lost), 'file')} of no known kind"
            " could not be read and may be it"
        )
        return unclear(message, "unread", None, related=at_papers(lost), values=values, fingerprint_key=kind)
    message = (
        f"The bundle holds no {_noun(title)}."
        if not found
        else f"The bundle holds {len(found)} of {title}; {least} are needed."
    )
    return gap(message, None, values=values, fingerprint_key=kind, related=at_papers(found))


def _noun(title: str) -> str:
    return with_article(title).split(" ", 1)[1]
