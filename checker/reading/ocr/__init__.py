"""Text of pages that have none: the engines, the cascade, and what is said where nothing could be read.

Importing this loads no engine, no numpy and no Pillow: a folder without scans pays nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from checker.facts.dates import Dated, Order
from checker.pages.page import Page
from checker.reading.workers.store import Store

if TYPE_CHECKING:
    from PIL.Image import Image

    from checker.reading.workers.engine_report import EngineReport

Why = Literal["no_engine", "by_eye", "script", "no_text", "blank", "time", "failed"]


@dataclass(frozen=True, slots=True)
class NotRead:
    """A page that no engine read, and why: one word for programs, a sentence for people."""

    why: Why
    reason: str


def read_page(
    image: Image,
    page: int,
    languages: Sequence[str] = ("en",),
    size: tuple[float, float] = (0.0, 0.0),
    wanted: Callable[[Page], bool] | None = None,
    store: Store | None = None,
    seconds: float = 60.0,
    *,
    surest: bool = True,
) -> Page | NotRead:
    """The text of one page picture, or why there is none. Never raises for a picture.

    `page` counts from 1; `languages` are ISO 639-1 codes; `size` is the page as displayed, in points, and
    boxes are in it.
    The cascade stops at the first engine's text that `wanted` accepts (default: a date known to the day); if none does,
    the surest text is given. `surest` asks the engine first that misreads least, at three times the cost of the
    quickest. `seconds` bounds the engines' time together. Words are kept in `store`, if one is given.
    """
    from checker.reading.ocr.engine_cascade import read

    return read(image, page, tuple(languages), size, wanted, store, seconds, surest=surest)


def read_beside(image: Image, layer: Page, store: Store | None = None, seconds: float = 20.0) -> Page | None:
    """The words in ink that a searchable scan's own text leaves out, turned or upright; None where there are none.

    `image` is the page upright, `layer` its own words with their places. What one engine read alone is doubtful.
    """
    from checker.reading.ocr.late_stamps import read

    return read(image, layer, store, seconds)


def sure_dates(
    dates: Sequence[Dated], text: Page, image: Image, order: Order | None = None, seconds: float = 20.0
) -> list[Dated]:
    """The dates of a page read by OCR, each with box and confidence; doubtful ones are read a second time, enlarged.

    Where the second reading differs, the other day stands in `alternatives` and the confidence is below one half; where
    handwriting is suspected likewise. `image` is the picture that `read_page` was given.
    """
    from checker.reading.ocr.second_look import settle

    return settle(dates, text, image, order, seconds)


def installed_engines() -> EngineReport:
    """Which engines and languages are on this machine, and how the others are got."""
    from checker.reading.workers.installed_engines import report

    return report()
