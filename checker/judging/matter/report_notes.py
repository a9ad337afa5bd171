"""What a report says once: drafts, packs that contradict each other, an order that is only assumed."""

from collections.abc import Sequence
from typing import Any

from checker.facts.bundle import Bundle
from checker.facts.matter import SignOff
from checker.findings import Finding
from checker.judging.documents.context import Context
from checker.judging.documents.label_sequence import label_of
from checker.judging.evaluating.presumptions import presumed
from checker.judging.language.phrases import count, value_words
from checker.judging.matter.contradictions import contradictions
from checker.judging.matter.statements import asks_of, dates_of
from checker.judging.packs.model import Pack
from checker.offers import listed


def notes(
    bundle: Bundle, packs: Sequence[Pack], contexts: Sequence[Context], findings: Sequence[Finding]
) -> tuple[str, ...]:
    """The notes of a matter, the most important first."""
    return (
        *_drafts(packs),
        *_review(bundle.matter.signed_off),
        *contradictions(contexts),
        *_order(bundle, contexts),
        *_silent(packs, contexts),
        *_assumed(contexts),
        *_unasked(bundle, packs),
        *_left_out(bundle),
    )


def _drafts(packs: Sequence[Pack]) -> list[str]:
    drafts = [pack.id for pack in packs if pack.verified is None]
    if not drafts:
        return []
    noun = "is a draft" if len(drafts) == 1 else "are drafts"
    return [
        f"{listed(drafts)} {noun}: nobody has recorded comparing {'it' if len(drafts) == 1 else 'them'}"
        " with the official texts."
    ]


def _review(one: SignOff | None) -> list[str]:
    if one is None:
        return []
    told = f"Reviewed by {one.by} on {value_words(one.on)}, as matter.json has it on record"
    if one.certificate is None:
        return [f"{told}; that is not signed with a certificate."]
    return [
        f"{told}: signed with the certificate of {one.certificate.subject} (SHA-256 {one.certificate.sha256}). The PDF "
        "of the review proves that, not the record: bundle-checker sign-off DIR --verify FILE."
    ]


def _order(bundle: Bundle, contexts: Sequence[Context]) -> list[str]:
    several = len(bundle.filed or bundle.documents) > 1
    labelled = any(label_of(p.label) for ctx in contexts[:1] for p in ctx.scope)
    if bundle.order_known_by != "assumed" or not several or not labelled:
        return []
    return [
        "The filing order is assumed from the file names; say it under “order” in matter.json, or number the files."
    ]


def _silent(packs: Sequence[Pack], contexts: Sequence[Context]) -> list[str]:
    told = []
    for pack, ctx in zip(packs, contexts, strict=True):
        day = ctx.dates.get("submission") or ctx.as_of.isoformat()
        if not pack.in_force.holds_on(day):
            told.append(f"The rules of {pack.id} are not in force on the day of submission, so none of them was asked.")
    return told


def _assumed(contexts: Sequence[Context]) -> list[str]:
    """Answers that the papers give, and those that a pack takes for given, while nobody has said otherwise."""
    by_papers: dict[str, str] = {}
    by_default: dict[str, str] = {}
    for ctx in contexts:
        for ask in ctx.pack.asks.values():
            if ctx.answers.get(ask.id) is not None:
                continue
            known = presumed(ask, ctx)
            if known is not None:
                by_papers[ask.id] = f"{ask.title} {_answer_words(known.answer)} ({known.because})"
            elif ask.default is not None:
                by_default[ask.id] = f"{ask.title} {_answer_words(ask.default)}"
    told = {"Presumed from the papers": by_papers, "Taken": by_default}
    return [f"{how} as long as nobody answers otherwise: {'; '.join(of.values())}." for how, of in told.items() if of]


def _answer_words(answer: Any) -> str:
    return {True: "yes", False: "no"}[answer] if isinstance(answer, bool) else str(answer)


def _unasked(bundle: Bundle, packs: Sequence[Pack]) -> list[str]:
    """What matter.json says for a pack that is not in force now. A word that no pack knows was refused before."""
    matter = bundle.matter
    kinds = {kind for pack in packs for kind in pack.kinds}
    said = [name for name in (*matter.dates, *matter.answers) if name not in {*dates_of(packs), *asks_of(packs)}]
    said += [one.kind for one in matter.confirmed if one.kind and one.kind not in kinds]
    if not said:
        return []
    them = "it" if len(said) == 1 else "them"
    return [f"No pack in force speaks of {listed(said)}, which matter.json names: nothing was asked of {them}."]


def _left_out(bundle: Bundle) -> list[str]:
    loud = [one for one in bundle.ignored if not one.silent]
    if not loud:
        return []
    names = listed([one.path for one in loud], most=4)
    was = "was" if len(loud) == 1 else "were"
    return [f"{count(len(loud), 'entry', 'entries')} of the folder {was} not looked at: {names}."]
