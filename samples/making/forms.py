"""Papers that are mostly a head, names with values, a few sentences and a signature: most of an office's post."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from samples.making.paper import Line, Look, Story, space
from samples.making.press import print_story, scan


@dataclass(frozen=True)
class Sheet:
    """One paper: how it is set, what it says, how it came into the file."""

    title: str
    look: Look
    story: Story
    made: date
    medium: str = "printed"
    """`printed`, `searchable scan` or `scan`."""
    seed: int = 1
    dpi: int = 150
    turn: float | None = None

    def pdf(self, first: int | None = None) -> tuple[bytes, int]:
        """The file, and its number of pages; `first` is the number printed on the first."""
        printed = print_story(list(self.story), self.look, made=self.made, title=self.title, first=first)
        if self.medium == "printed":
            return printed.data, printed.pages
        data = scan(
            printed.data, seed=self.seed, made=self.made, title=self.title, searchable=self.medium == "searchable scan",
            dpi=self.dpi, turn=self.turn,
        )  # fmt: skip
        return data, printed.pages


def form(look: Look, title: str, rows: Sequence[tuple[str, str]], text: Sequence[str] = (), ends: Sequence[Flowable] = (),
         widths: tuple[float, float] = (170, 290)) -> Story:  # fmt: skip
    """A title, names with values, sentences, and what stands at the end."""
    story: Story = [look.title(title, 1.15), space(4)]
    if rows:
        story += [look.pairs(rows, widths), space(8)]
    return [*story, *(look.text(one) for one in text), *ends]


def signed(who: str, *below: str, look: Look, x: float = 0, dated: str | None = None) -> list[Flowable]:
    """A signature over its line, and the day below it."""
    face = "Times-Roman" if look.font == "Times" else look.font
    return [
        Line(
            [*([f"Date of signature: {dated}"] if dated else []), who, *below],
            who=who,
            x=x,
            font=face,
            size=look.size * 0.92,
            before="Signature:",
        )
    ]
