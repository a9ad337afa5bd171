"""The closing sentence of a matter: what was found, by which packs, and what nobody has looked at.

It never says of a bundle that it is ready, valid or compliant: only that no gap was found, by how many packs, how
good these packs are, and what was not looked at.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from checker.matter_report import MatterReport
from checker.report.shared.phrases import count, listed
from checker.report_tables import FileRow


@dataclass(frozen=True, slots=True)
class Unseen:
    """What was not looked at: pages of files that were otherwise read, and whole files."""

    pages: int
    files: int

    def __str__(self) -> str:
        return listed([count(number, one) for number, one in ((self.pages, "page"), (self.files, "file")) if number])


def unseen_rows(matter: MatterReport) -> list[FileRow]:
    """The files of which a page or everything was not looked at, in filing order; no ignored junk."""
    return [row for row in matter.files if row.unread_pages or not (row.status == "read" or is_junk(row))]


def is_junk(row: FileRow) -> bool:
    """Whether the file holds nothing that a person should know of."""
    return row.status == "ignored" and row.silent


def unseen(matter: MatterReport) -> Unseen:
    """How much of the bundle that is to be filed was not looked at."""
    rows = [row for row in unseen_rows(matter) if row.filed]
    return Unseen(sum(len(row.unread_pages) for row in rows), sum(not row.unread_pages for row in rows))


def sentence(matter: MatterReport) -> str:
    """The verdict in one line: `3 gaps, 1 to look at, 41 checks passed; not looked at: 2 pages.`

    Where no gap was found it says by how many packs, and how good they are, before anything else.
    """
    if matter.verdict == "not_judged":
        return f"Not judged: {matter.reason or 'the reason is not known'}"
    counts = matter.counts
    parked = sum(bool(one.parked) for one in matter.findings)
    parts = [count(counts.gap, "gap") if counts.gap else f"No gap found by {packs(matter)}"]
    parts += [f"{counts.unclear} to look at"] * bool(counts.unclear) + [f"{counts.waived} waived"] * bool(counts.waived)
    parts += [f"{parked} of these parked"] * bool(parked) + [f"{count(counts.passed, 'check')} passed"]
    return f"{', '.join(parts)}; not looked at: {_missed(matter)}{_left_out(matter)}."


def _missed(matter: MatterReport) -> str:
    return str(unseen(matter)) or ("nothing" if matter.complete else "part of the bundle")


def _left_out(matter: MatterReport) -> str:
    """How many papers “bundle” in matter.json leaves out: most rules are not asked of these, whoever wrote it."""
    papers = sum(not row.filed and row.status != "ignored" for row in matter.files)
    return f"; left out of the bundle: {count(papers, 'file')}" if papers else ""


def packs(matter: MatterReport) -> str:
    """`2 packs (drafts, not compared with the official text)`."""
    drafts = sum(one.verified is None for one in matter.packs)
    if not drafts:
        return count(len(matter.packs), "pack")
    share = "" if drafts == len(matter.packs) else f"{drafts} of them "
    which = "a draft" if drafts == 1 else "drafts"
    return f"{count(len(matter.packs), 'pack')} ({share}{which}, not compared with the official text)"


def several(matters: Sequence[MatterReport]) -> str:
    """How a run over several matters ended: `3 matters: 1 with gaps, 1 without, 1 not judged.`"""
    if not matters:
        return "No matter was checked."
    names = {"gaps": "with gaps", "unclear": "with something to look at", "ready": "where no gap was found"}
    counted = Counter(names.get(one.verdict, "not judged") for one in matters)
    order = (*names.values(), "not judged")
    found = ", ".join(f"{counted[name]} {name}" for name in order if counted[name])
    return f"{count(len(matters), 'matter')}: {found}."
