"""A review as a PDF that a person reads: what was reviewed, what was open, and what the record binds."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from checker.facts.matter import Matter, SignOff
from checker.findings import Finding
from checker.matter_report import MatterReport, PackUsed
from checker.report.shared.pdf_pages import Block, Line, Table, pages
from checker.report.shared.phrases import count, day, outcome_word, page_ranges, place_words, settled
from checker.report.shared.record_words import UNSIGNED, signature_words
from checker.report.shared.sections import ranked
from checker.report.shared.summary import packs, sentence, unseen_rows
from checker.report_tables import FileRow

_LETTERS = (
    "Letters that the fonts of these pages lack stand as their numbers in Unicode, as [U+0646 U+0627]; the attached "
    "files have them as they were written."
)


def render(matter: MatterReport, said: Matter, record: SignOff, attached: Sequence[str]) -> bytes:
    """The pages. `said` is what people said of the matter, with the days and answers that it was judged by; `attached`
    names the files that the PDF is to carry. Raises UsageError where the extra `[sign]` is not installed."""
    foot = f"Review of {record.on} · bundle {record.bundle_sha256[:16]}… · record {(record.sha256 or '')[:16]}…"
    return pages(_blocks(matter, said, record, attached), f"Review: {_name(matter)}", record.by, foot)


def _name(matter: MatterReport) -> str:
    return matter.title or matter.path


def _blocks(matter: MatterReport, said: Matter, record: SignOff, attached: Sequence[str]) -> Iterator[Block]:
    yield Line(f"Review: {_name(matter)}", "title")
    yield Line(f"Reviewed by {record.by} on {day(record.on)}.", strong=True)
    yield Line(sentence(matter), strong=True)
    yield Line(signature_words(record.certificate) if record.certificate else UNSIGNED)
    yield from _bound(record, attached)
    yield from _found(matter.findings)
    yield from _not_looked_at(matter)
    yield from _papers(matter)
    yield from _judged_by(matter, said)
    yield from _accepted(said)
    if matter.notes:
        yield Line("Notes", "heading")
    yield from (Line(note) for note in matter.notes)
    yield Line(_LETTERS, "small")


def _bound(record: SignOff, attached: Sequence[str]) -> Iterator[Block]:
    seen = record.reviewed
    digests = {
        "the bundle": record.bundle_sha256,
        f"the report ({attached[0]})": seen.report_sha256 if seen else None,
        "the record of the review": record.sha256,
        "the certificate": record.certificate.sha256 if record.certificate else None,
        "the history of audits, its head": seen.history_head if seen else None,
    }
    yield Line("What it is bound to (SHA-256)", "heading")
    yield _pairs({name: digest for name, digest in digests.items() if digest})
    yield Line(
        f"Attached to this PDF: {' and '.join(attached)}. Anybody can compute the digest of the report, and compare it "
        "with the above and with matter.json."
    )


def _found(findings: Sequence[Finding]) -> Iterator[Block]:
    yield Line("What was open", "heading")
    if not findings:
        yield Line("Nothing: no gap, nothing to look at, and nothing that was waived.")
        return
    rows = tuple(((outcome_word(one), one.severity), _finding(one)) for one in ranked(findings))
    yield Table(("As it stood", "What"), rows, (14, 86))


def _finding(one: Finding) -> tuple[str, ...]:
    places = [one.place, *one.related] if one.place else [*one.related]
    told = (
        "; ".join(map(place_words, places)),
        f"The doubt: {settled(one)}." if one.outcome == "unclear" and one.why else "",
        f"Waived: {one.waiver}" if one.waiver else "",
        f"{one.rule}, by {one.pack}" if one.pack else one.rule,
    )
    return (one.message or one.title, *filter(None, told))


def _not_looked_at(matter: MatterReport) -> Iterator[Block]:
    rows = [row for row in unseen_rows(matter) if row.filed]
    yield Line("What was not looked at", "heading")
    if not rows:
        yield Line("Nothing of the bundle." if matter.complete else "Part of the bundle.")
    for row in rows:
        pages = f", page {page_ranges(row.unread_pages)}" if row.unread_pages else ""
        yield Line(f"{row.path}{pages}: {row.reason or 'not read'}")


def _papers(matter: MatterReport) -> Iterator[Block]:
    filed = [row for row in matter.files if row.filed and row.status != "ignored"]
    yield Line("The papers, in the order in which they are filed", "heading")
    rows = tuple(_paper(nth, row) for nth, row in enumerate(filed, start=1))
    yield Table(("", "Label", "Paper, and its SHA-256", "Kind", "Pages"), rows, (5, 9, 60, 18, 8))
    others = len(matter.files) - len(filed)
    if others:
        yield Line(f"{count(others, 'other entry', 'other entries')} of the folder: not part of the bundle.")


def _paper(nth: int, row: FileRow) -> tuple[Sequence[str], ...]:
    name = (row.path, row.sha256 or "no digest: it could not be read")
    return (str(nth),), (row.label or "",), name, (row.kind or "not known",), (str(row.pages or ""),)


def _judged_by(matter: MatterReport, said: Matter) -> Iterator[Block]:
    yield Line(f"Judged by {packs(matter)}", "heading")
    yield _pairs({f"{one.id} {one.version}": _compared(one) for one in matter.packs})
    yield Line("Days and answers", "heading")
    given = {name.replace("_", " "): day(value) for name, value in said.dates.items()}
    given |= {name.replace("_", " "): _answer(value) for name, value in said.answers.items()}
    yield _pairs(given) if given else Line("None was given.")


def _compared(pack: PackUsed) -> str:
    how = f"compared with the official texts on {day(pack.verified)}" if pack.verified else "a draft"
    return "; ".join(filter(None, (pack.title, how)))


def _answer(value: Any) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _accepted(said: Matter) -> Iterator[Block]:
    yield Line("What people accepted and confirmed", "heading")
    if not (said.waivers or said.confirmed):
        yield Line("Nothing.")
    for one in said.waivers:
        yield Line(
            f"{one.rule}, {one.file or 'the whole matter'}: accepted by {one.by} until {day(one.until)}. {one.reason}"
        )
    for word in said.confirmed:
        things = [f"kind {word.kind}"] * bool(word.kind) + [f"label {word.label}"] * bool(word.label)
        things += [f"{date.role.replace('_', ' ')} {day(date.value)}" for date in word.dates]
        yield Line(f"{word.file}: {', '.join(things)}; confirmed by {word.by} on {day(word.on)}.")


def _pairs(values: Mapping[str, str]) -> Table:
    return Table(("", ""), tuple(((name,), (value,)) for name, value in values.items()), (25, 75))
