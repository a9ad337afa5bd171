"""Findings about the matter's own record: waivers, confirmations, packs past their next comparison, files of no kind.

They are asked of every matter, beside the packs, under the name `matter/…`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

from checker.facts.bundle import Bundle, Unmet
from checker.facts.matter import Waiver
from checker.findings import Finding, Place, Severity
from checker.judging.documents.context import Context
from checker.judging.documents.index_rows import matched
from checker.judging.documents.kinds import ALWAYS
from checker.judging.documents.listed_numbers import paired_by_number
from checker.judging.documents.locations import at_papers
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.waivers import (
    expired_words,
    is_running,
    lapsed,
    long_words,
    runs_too_long,
    unused_words,
)
from checker.judging.evaluating.judge_rule import JudgedRule
from checker.judging.evaluating.kind_doubts import QUESTION
from checker.judging.keywords.requirement import NOTHING
from checker.judging.kinds.ranking import is_of_common_sort
from checker.judging.language.phrases import count, value_words
from checker.judging.matter.review import closed_at_review, outdated_words, unbound_words
from checker.judging.packs.model import Pack, Rule
from checker.judging.packs.unfit_patterns import nearest_path
from checker.report_tables import Asked

RULES: Mapping[str, Rule] = {
    one.id: one
    for one in (
        Rule("matter/waiver-expired", "Every waiver is still running",
             "custody", NOTHING,
             severity="warning",
             why="What was accepted until a day must be looked at again after it.",
             remedy="Put the gap right, or accept it anew with bundle-checker waive."),
        Rule("matter/waiver-unused", "Every waiver meets the gap it was made for",
             "custody", NOTHING,
             severity="note",
             why="A waiver that nothing needs would hide the next gap of its rule.",
             remedy="Take the waiver out of matter.json."),
        Rule("matter/waiver-too-long", "No waiver runs longer than two years",
             "custody", NOTHING,
             severity="warning",
             why="A gap that is accepted for good is never looked at again.",
             remedy="Look at the gap, and accept it anew with bundle-checker waive, until a day within two years."),
        Rule("matter/order-names-no-file", "Every paper that the filing order names is in the bundle",
             "presence", NOTHING,
             why="What the order names and the bundle does not hold is a missing paper, or a name that is wrong.",
             remedy="File the paper, or put its name right under “order” in matter.json."),
        Rule("matter/pattern-fits-no-file", "Every pattern in matter.json fits a file",
             "custody", NOTHING,
             severity="warning",
             why="What a pattern was to stand for is not taken for that, and what is asked of it is not asked.",
             remedy="Put the pattern right in matter.json, or take it out."),
        Rule("matter/passed-over", "Every part of the folder was looked at",
             "custody", NOTHING,
             why="A paper that lies where nothing was looked at may be the one that is wrong.",
             remedy="Move what belongs to the matter out of there, put the paper itself in place of a link, or ask who "
             "may open the folder, and check again."),
        Rule("matter/confirmation-lapsed", "What was confirmed of a file is said of the file as it is",
             "custody", NOTHING,
             severity="warning",
             why="A person's word is bound to the content that they saw.",
             remedy="Look at the file again and confirm it anew with bundle-checker confirm."),
        Rule("matter/review-outdated", "What the last review saw is what is judged now",
             "custody", NOTHING,
             severity="warning",
             why="A review says nothing of packs, waivers, answers, days and parties that came after it.",
             remedy="Look through what changed, then sign off again with bundle-checker sign-off."),
        Rule("matter/review-binds-less", "The record of the last review binds all that a review sees",
             "custody", NOTHING,
             severity="note",
             why="What a record does not bind can change, or be changed, and the review still seems to stand.",
             remedy="Look through what is named, then sign off again with bundle-checker sign-off."),
        Rule("matter/pack-comparison-due", "The pack was compared with the official text when due",
             "custody", NOTHING,
             severity="warning",
             why="Law changes, and a pack that nobody compares with it grows old unseen.",
             remedy="Compare the pack with the official texts and record it under “verified”."),
        Rule("matter/files-of-no-kind", "Every file of the bundle is of a kind that the packs know",
             "presence", NOTHING,
             severity="note",
             why="No rule about a kind was asked of these files, so nothing is said of them.",
             remedy="Name the files by what they are, or say their kind with bundle-checker confirm --kind."),
    )
}  # fmt: skip
"""The rules that belong to no pack, for `explain` and the report's list of what was asked."""
_NAMED = 20
"""Names of matter.json that fit no file which are told one by one; those after them are counted."""


def housekeeping(
    bundle: Bundle,
    packs: Sequence[Pack],
    contexts: Sequence[Context],
    used: frozenset[Waiver],
    as_of: date,
    dates: Mapping[str, str],
    answers: Mapping[str, Any],
) -> list[JudgedRule]:
    """What the matter's record has to say of itself; each with the tally of its rule. `used` waivers met a gap."""
    paths = [one.path for one in bundle.documents] + [one.path for one in bundle.unreadable]
    told = _of_waivers(bundle.matter.waivers, used, paths, as_of)
    told += _all_unmet(bundle.unmet, paths)
    told += _passed_over(bundle)
    told += [
        _judged("confirmation-lapsed", words, (c.file,), c.sha256)
        for c, words in lapsed(bundle.matter, bundle.documents)
    ]
    outdated = outdated_words(bundle, packs, dates, answers)
    # After a matter is closed packs change as a matter of course; that it is closed is said after a review, too
    severity: Severity = "note" if closed_at_review(bundle.matter) else "warning"
    review = replace(RULES["matter/review-outdated"], severity=severity)
    told += [_judged(review, outdated, (), "")] if outdated else []
    unbound = unbound_words(bundle)
    told += [_judged("review-binds-less", unbound, (), "")] if unbound else []
    for pack in packs:
        due = pack.verified.next if pack.verified else None
        if due and due < as_of.isoformat():
            words = f"The pack {pack.id} was to be compared with the official texts again by {value_words(due)}."
            told.append(_judged("pack-comparison-due", words, (), pack.id))
    return told + _nameless(contexts)


def _of_waivers(
    waivers: Sequence[Waiver], used: frozenset[Waiver], paths: Sequence[str], today: date
) -> list[JudgedRule]:
    expired = [one for one in waivers if not is_running(one, today)]
    unused = [one for one in waivers if is_running(one, today) and one not in used]
    long = [one for one in waivers if runs_too_long(date.fromisoformat(one.until), today)]
    told = [_judged("waiver-expired", expired_words(one), (one.file,), one.rule) for one in expired]
    told += [_judged("waiver-unused", unused_words(one, paths), (one.file,), one.rule) for one in unused]
    return told + [_judged("waiver-too-long", long_words(one), (one.file,), one.rule) for one in long]


def _all_unmet(unmet: Sequence[Unmet], paths: Sequence[str]) -> list[JudgedRule]:
    told = [said for one in unmet[:_NAMED] if (said := _unmet(one, paths))]
    left = Counter(one.where for one in unmet[_NAMED:] if one.where == "order" or not one.empty)
    for where, number in left.items():
        words = f"{number:,} more names and patterns stand under “{where}” in matter.json, and no file fits them."
        told.append(_judged("order-names-no-file" if where == "order" else "pattern-fits-no-file", words, (), where))
    return told


def _unmet(one: Unmet, paths: Sequence[str]) -> JudgedRule | None:
    """A name in the order that is no file of the bundle, or a pattern that fits none. A shelf may be there and empty;
    the bundle's own patterns were asked before anything was read."""
    near = nearest_path(one.pattern, paths)
    hint = f"; did you mean “{near}”?" if near else "."
    if one.where == "order" and not set("*?") & set(one.pattern):
        words = f"“{one.pattern}” stands under “order” in matter.json, and no file of the bundle is called so{hint}"
        return _judged("order-names-no-file", words, (), _digest(one))
    if one.where == "order" or not one.empty:
        words = f"“{one.pattern}” stands under “{one.where}” in matter.json, and no file fits it{hint}"
        return _judged("pattern-fits-no-file", words, (), _digest(one))
    return None


def _digest(one: Unmet) -> str:
    """What tells it from others in a fingerprint, which names nobody."""
    return _short_digest(f"{one.where}\n{one.pattern}")


def _short_digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _passed_over(bundle: Bundle) -> list[JudgedRule]:
    """What of the bundle may lie where nothing was looked at, in a line for each reason."""
    by_reason: dict[str, list[Place]] = {}
    for one in bundle.ignored:
        if one.missed:
            by_reason.setdefault(one.reason, []).append(Place(one.path))
    rule, told = RULES["matter/passed-over"], []
    for reason, places in by_reason.items():
        number = count(len(places), "entry", "entries")
        words = f"{number} of the folder {'was' if len(places) == 1 else 'were'} not looked at. {reason}"
        finding = _finding(rule, words, "unclear", places[0], tuple(places[1:]), "")
        finding = replace(finding, why="unread", values={"files": len(places)})
        told.append(JudgedRule((finding,), _asked(rule, unclear=1)))
    return told


def _listed(ctx: Context) -> set[Paper]:
    """The indexes, and the papers that a row of another paper's index or of its list of enclosures speaks of."""
    whole = [paper for paper in ctx.scope if paper.part is None]
    found: set[Paper] = set()
    for index in ctx.scope:
        if index.listed:
            others = [paper for paper in whole if paper.file is not index.file]
            found |= {index, *paired_by_number(index.listed, others).values()}
            found |= {paper for _, paper in matched(index.listed, others, everything=True).pairs}
    return found


def _nameless(contexts: Sequence[Context]) -> list[JudgedRule]:
    """Files that nobody knows, in one line; packs without kinds of their own do not ask. Of a file that may be one of
    several kinds the rules ask themselves, and one is known that surely is of a common sort of which no pack speaks, or
    that an index of the folder lists."""
    asking = [ctx for ctx in contexts if ctx.pack.kinds and ctx.pack.id != ALWAYS]
    if not asking:
        return []
    kinds = {kind for ctx in contexts for kind in ctx.pack.kinds}
    known = {id(p.file) for ctx in contexts for p in ctx.scope if p.kinds or p.perhaps or p.file.kind in kinds}
    unknown = (p for p in asking[0].scope if p.part is None and not p.split and id(p.file) not in known)
    nameless = [p for p in unknown if not is_of_common_sort(p.file.kinds)]
    if nameless:
        listed = _listed(asking[0])
        nameless = [p for p in nameless if p not in listed]
    if not nameless:
        return []
    places = at_papers(nameless)
    verb = "is" if len(nameless) == 1 else "are"
    them = "it" if verb == "is" else "them"
    words = f"{count(len(nameless), 'file')} {verb} of no kind that the packs know"
    words += f", so no rule about a kind was asked of {them}."
    rule = RULES["matter/files-of-no-kind"]
    finding = _finding(rule, words, "unclear", places[0], places[1:], "")
    finding = replace(finding, values={"question": QUESTION})
    return [JudgedRule((finding,), _asked(rule, unclear=1))]


def _judged(rule: str | Rule, words: str, files: tuple[str | None, ...], about: str) -> JudgedRule:
    rule = RULES[f"matter/{rule}"] if isinstance(rule, str) else rule
    place = next((Place(file) for file in files if file), None)
    return JudgedRule((_finding(rule, words, "gap", place, (), about),), _asked(rule, gap=1))


def _finding(
    rule: Rule, words: str, outcome: str, place: Place | None, related: tuple[Place, ...], about: str
) -> Finding:
    severity: Severity = rule.severity
    file = _short_digest(place.file) if place and about else ""
    mark = f"{rule.id}:{about}:{file}"
    return Finding(
        rule.id, rule.title, rule.family, outcome, severity, words, rule.remedy, place, related,  # type: ignore[arg-type]
        why="no_answer" if outcome == "unclear" else None, fingerprint=mark,
    )  # fmt: skip


def _asked(rule: Rule, gap: int = 0, unclear: int = 0) -> Asked:
    return Asked(
        rule.id, rule.title, rule.family, rule.severity, gap=gap, unclear=unclear, why=rule.why, remedy=rule.remedy
    )
