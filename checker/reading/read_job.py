"""One file that is to be read, and all that its reader needs to know."""

from dataclasses import dataclass

from checker.reading.cache import Cache
from checker.reading.file_bytes import Content
from checker.reading.settings import Settings
from checker.recognising.asked_questions import Asking

OPENING, MENDING, BESIDE, SEALS = -1, -2, -3, -4
"""Steps of reading that a worker may be lost over as over a page; each stands in the place of a page's number."""
_COST_THE_READER = "made the reader hang or crash, and was left out"


@dataclass(frozen=True, slots=True)
class Job:
    """What every reader of a kind of file is given."""

    content: Content
    name: str
    """The file's path in the matter, with `/`."""
    asking: Asking
    settings: Settings
    store: Cache
    """Where the words of scanned pages are kept between runs."""

    def left_out(self, page: int) -> str | None:
        """Why a page, or a step, is left out; None where it is not."""
        return _COST_THE_READER if page in self.settings.skip_pages else None
