"""The samples of the High Court petition: complete, and with the three faults, each alone and all together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from samples.making.folder import File, Sample
from samples.making.petition import Days
from samples.making.petition_folder import MATTER, PAPERS, Filed, Paper, bundle, files, index
from samples.making.press import join

AS_OF = "2026-05-01"
TOO_EARLY = replace(Days(), petition_signed=date(2026, 4, 17))
PETITION = "02 Writ petition - 2026-04-20.pdf"
NOT_CERTIFIED = tuple(one for one in PAPERS if not one.title.startswith("Certified"))


def _swapped(papers: Sequence[Paper]) -> tuple[Paper, ...]:
    """Annexure D before annexure C, as when two papers were put back in the wrong place."""
    order = {"C": "D", "D": "C"}
    by_label = {one.label: one for one in papers if one.label}
    return tuple(by_label[order[one.label]] if one.label in order else one for one in papers)


def _gap(rule: str, file: str | None = None, page: int | None = None) -> dict[str, Any]:
    found: dict[str, Any] = {"rule": rule, "outcome": "gap", "file": file}
    return found | ({"page": page} if page else {})


MISSING = (_gap("pk-high-court-petition/ORD-01"),)
EARLY = (_gap("documentation-discipline/SIG-01", PETITION, 2),)


def _disordered(file: str) -> tuple[dict[str, Any], ...]:
    """The order of the labels, and that of the index; the pages differ with it, which is the same fault."""
    return (_gap("pk-high-court-petition/ANX-01", file), _gap("pk-high-court-petition/IDX-03", file))


def _faulty(
    name: str,
    days: Days,
    papers: Sequence[Paper],
    findings: Sequence[dict[str, Any]],
    listed: Sequence[Paper] | None = None,
) -> Sample:
    filed = bundle(days, papers)
    sheet = bundle(days, listed) if listed else filed
    return Sample(name, files(days, filed, sheet), MATTER, AS_OF, tuple(findings), exit=1, verdict="gaps")


def samples() -> Iterator[Sample]:
    """One after the other."""
    days = Days()
    yield Sample("pk-petition-complete", files(days, bundle(days)), MATTER, AS_OF)
    yield _faulty("pk-petition-missing-certificate", days, NOT_CERTIFIED, MISSING)
    yield _faulty(
        "pk-petition-annexures-out-of-order",
        days,
        _swapped(PAPERS),
        _disordered("07 Annexure D - Application to the Assistant Commissioner - 2026-02-16.pdf"),
        PAPERS,
    )
    yield _faulty("pk-petition-signature-too-early", TOO_EARLY, PAPERS, EARLY)
    yield _faulty(
        "pk-petition-three-faults", TOO_EARLY, _swapped(NOT_CERTIFIED),
        (*MISSING, *EARLY, *_disordered("06 Annexure D - Application to the Assistant Commissioner - 2026-02-16.pdf")), NOT_CERTIFIED,
    )  # fmt: skip
    yield _paper_book(days)


def _paper_book(days: Days) -> Sample:
    filed = bundle(days)
    parts = [("Index", index(days, filed)), *((_heading(one), one.data) for one in filed)]
    book = join(parts, made=days.index, title="Paper book")
    name = f"Asma Namoona v Assistant Commissioner - paper book - {days.index.isoformat()}.pdf"
    return Sample("pk-petition-paper-book", (File(name, book),), MATTER, AS_OF)


def _heading(one: Filed) -> str:
    return f"Annexure {one.paper.label} - {one.paper.title}" if one.paper.label else one.paper.title
