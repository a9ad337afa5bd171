"""One written date between being found and being judged: its numbers, its place, what stands in doubt."""

from dataclasses import dataclass, field
from typing import Literal

Shape = Literal["named", "iso", "numeric", "month", "compact", "years", "clock", "year first"]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a form of writing gave: places are those of the plain text."""

    start: int
    end: int
    shape: Shape
    year: int | None = None
    """None: the form has none (`1 April` in `1 April to 30 April 2026`) or it is in `numbers`."""
    month: int | None = None
    """Beside `numbers`: what the middle one of them is as a Roman numeral (`25-II-2026`)."""
    day: int | None = None
    numbers: tuple[str, str, str] | None = None
    """For `numeric`: the three figures in the order they stand in, when their order is not known from the form."""
    separator: str = ""
    calendar: str = "gregorian"
    short_year: bool = False
    """Written with two digits."""
    last_day: bool = False
    """`the last day of`."""
    doubts: tuple[str, ...] = field(default=())
    """Why it is less than sure, in words for a reader."""
    until: tuple[int, int, int] | None = None
    """For `years`: first and last year of a fiscal or other year that spans two, and 0."""

    @property
    def yearless(self) -> bool:
        """A day and month whose year stands elsewhere."""
        return self.shape == "named" and self.year is None
