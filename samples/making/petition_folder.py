"""The petition as a matter folder: files in filing order with running page numbers, and the index that lists them."""

from collections.abc import Sequence
from dataclasses import dataclass

from samples.making import petition as papers
from samples.making.days import dots
from samples.making.folder import File
from samples.making.petition import Days, Make
from samples.making.press import print_story, scan


@dataclass(frozen=True)
class Paper:
    """One paper of the bundle: what the index calls it, and how it came into the file."""

    title: str
    make: Make
    dated: str
    made: str
    label: str | None = None
    medium: str = "printed"
    seed: int = 0

    def name(self, days: Days, number: int) -> str:
        """Its file name: number, label, purpose, day."""
        label = f"Annexure {self.label} - " if self.label else ""
        return f"{number:02d} {label}{self.title} - {getattr(days, self.dated).isoformat()}.pdf"


PAPERS = (
    Paper("Writ petition", papers.petition, "petition", "petition", medium="searchable scan", seed=10),
    Paper("Affidavit of the petitioner", papers.affidavit, "sworn", "sworn", medium="searchable scan", seed=11),
    Paper(
        "Certified copy of the impugned order", papers.order, "order", "certified", medium="searchable scan", seed=12
    ),
    Paper("Identity card of the petitioner", papers.identity, "card", "power", "A", "scan", 13),
    Paper("Sale deed", papers.sale_deed, "sale", "power", "B"),
    Paper("Mutation", papers.mutation, "mutation", "power", "C"),
    Paper("Application to the Assistant Commissioner", papers.application, "application", "application", "D"),
    Paper("Legal notice", papers.notice, "notice", "notice", "E"),
    Paper("Vakalatnama", papers.power, "power", "power", medium="searchable scan", seed=15),
)


@dataclass(frozen=True)
class Filed:
    """A paper as it is filed: its bytes and the bundle's pages it takes."""

    paper: Paper
    data: bytes
    first: int
    last: int


def produce(paper: Paper, days: Days, first: int) -> Filed:
    """Print it with its page numbers, and scan it if that is how it came."""
    story, look = paper.make(days)
    made = getattr(days, paper.made)
    printed = print_story(story, look, made=made, title=paper.title, first=first)
    data = printed.data
    if paper.medium != "printed":
        searchable = paper.medium == "searchable scan"
        data = scan(data, seed=paper.seed, made=made, title=paper.title, searchable=searchable)
    return Filed(paper, data, first, first + printed.pages - 1)


def bundle(days: Days, order: Sequence[Paper] = PAPERS, first: int = 2) -> list[Filed]:
    """All papers in that order, numbered on from the index, which takes one page."""
    filed: list[Filed] = []
    for paper in order:
        filed.append(produce(paper, days, filed[-1].last + 1 if filed else first))
    return filed


def index(days: Days, filed: Sequence[Filed]) -> bytes:
    """The index that lists these papers."""
    rows = [
        (_title(one.paper), dots(getattr(days, one.paper.dated)), one.paper.label or "-", _pages(one)) for one in filed
    ]
    story, look = papers.index(days, rows)
    return print_story(story, look, made=days.index, title="Index", first=1).data


def _title(paper: Paper) -> str:
    return paper.title


def _pages(one: Filed) -> str:
    return str(one.first) if one.first == one.last else f"{one.first}-{one.last}"


def files(days: Days, filed: Sequence[Filed], listed: Sequence[Filed] | None = None) -> tuple[File, ...]:
    """The folder's files: the index first, then the papers numbered in the order in which they are filed."""
    sheet = File(f"01 Index - {days.index.isoformat()}.pdf", index(days, listed or filed))
    return (sheet, *(File(one.paper.name(days, nth), one.data) for nth, one in enumerate(filed, 2)))


MATTER = {
    "version": 1, "title": "Asma Namoona v Assistant Commissioner, Namoonapur", "packs": ["pk-high-court-petition"],
    "opened": "2026-01-10", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-05-04"},
    "answers": {"order_complained_of": True, "court_fee_payable": False},
    "parties": [{"role": "petitioner", "names": ["Asma Namoona"], "born": "1984-08-14", "numbers": {"cnic": "00000-0000000-0"}}],
}  # fmt: skip
