"""accompaniedBy: each document has its companion, one to one.

What it asks
    That a document of another kind belongs to this one: by the same label, by the same words in its name, or as
    the next in filing order. Each companion counts once, for whichever rule of the pack asks for it: two affidavits
    need two certificates, and the petition's affidavit is not the application's.
Options
    A kind, or `{"kind": KIND, "placed": "next" | "same file" | "anywhere", "shelf": SHELF}`; with a shelf, the
    whole folder is looked through.
Holds
    `Nikahnama.pdf` and `Nikahnama - English translation.pdf`, for `{"accompaniedBy": "translation"}`.
Does not hold
    An affidavit without a certificate; with `"placed": "next"` also one whose certificate is filed elsewhere.
    Unclear: several companions are left and nothing says which belongs here.
"""

from collections.abc import Mapping
from typing import Any

from checker.judging.documents.companions import Mate, candidates, paired
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_paper, at_papers, name_of
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import listed, sentence, with_article
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear

SUBJECTS = ("document",)


def ask(option: Any, subject: Subject, ctx: Context) -> RuleResult:
    """Whether the companion is there and stands where it must."""
    wanted: Mapping[str, Any] = {"kind": option} if isinstance(option, str) else option
    kind, placed = wanted.get("kind", "document"), wanted.get("placed", "anywhere")
    paper = subject.paper
    pool = candidates(kind, ctx, wanted.get("shelf"))
    mate = paired(paper, subject.peers, pool, placed)
    if mate.paper is not None:
        return _stands(paper, mate, placed, kind, ctx)
    if mate.by == "several":
        names = listed([name_of(one) for one in mate.others], "or")
        message = sentence(f"it cannot be told which {_noun(ctx, kind)} belongs to {name_of(paper)}: {names}")
        return unclear(
            message,
            "ambiguous",
            subject.place,
            related=at_papers(mate.others),
            values={"kind": kind},
            fingerprint_key=kind,
        )
    lost = [one for one in ctx.nameless if one is not paper]
    what = with_article(_title(ctx, kind))
    if lost:
        message = f"{what} that belongs to {name_of(paper)} was not found"
        message += ", but a file of no known kind could not be read and may be it"
        return unclear(
            sentence(message),
            "unread",
            subject.place,
            related=at_papers(lost),
            values={"kind": kind},
            fingerprint_key=kind,
        )
    where = {"same file": " in the same file", "next": " next to it"}.get(placed, "")
    elsewhere = " Those that are there belong to other documents." if pool else ""
    message = f"{name_of(paper)} has no {_noun(ctx, kind)}{where}.{elsewhere}"
    return gap(sentence(message), subject.place, values={"kind": kind}, fingerprint_key=kind)


def companion(must: Mapping[str, Any]) -> str | None:
    """The kind that a rule's `must` pairs its documents with; None if it is of another sort, or looks on a shelf."""
    option = must.get("accompaniedBy")
    if isinstance(option, str):
        return option
    return option.get("kind") if isinstance(option, Mapping) and "shelf" not in option else None


def _stands(paper: Any, mate: Mate, placed: str, kind: str, ctx: Context) -> RuleResult:
    other = mate.paper
    assert other is not None
    held = f"{name_of(paper)} is accompanied by {name_of(other)}."
    if placed != "next" or other.position == paper.position + 1:
        return passed(held)
    message = f"{name_of(other)}, which belongs to {name_of(paper)}, does not come right after it"
    if ctx.bundle.order_known_by == "assumed" and paper.file is not other.file:
        told = message + " in the order of the file names; say the filing order under “order” in matter.json"
        return unclear(
            sentence(told),
            "ambiguous",
            at_paper(paper),
            related=(at_paper(other),),
            values={"kind": kind},
            fingerprint_key=kind,
        )
    return gap(
        sentence(message), at_paper(paper), related=(at_paper(other),), values={"kind": kind}, fingerprint_key=kind
    )


def _title(ctx: Context, kind: str) -> str:
    return "another copy" if kind == "document" else ctx.kind_title(kind)


def _noun(ctx: Context, kind: str) -> str:
    return with_article(_title(ctx, kind)).split(" ", 1)[1] if kind != "document" else "counterpart"
