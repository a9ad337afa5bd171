"""What a report is rendered with besides its findings: page crops and options, all of them plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from checker.findings import Place


@dataclass(frozen=True, slots=True)
class Crop:
    """A piece of a page as it was seen."""

    png: bytes
    width: int
    """Pixels."""
    height: int
    mark: tuple[float, float, float, float] | None = None
    """Left, top, right, bottom of the word in question, from 0 to 1 of the crop; None: all of it."""
    before: "Crop | None" = None
    """The same place as it was signed, where it shows something else since."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line knows and the core may not ask for itself."""

    colour: bool = False
    width: int = 80
    """Columns of the terminal."""
    strict: bool = False
    """Whether what cannot be told counts as a gap (for formats whose consumer decides by itself what fails)."""
    papers: bool = False
    """Whether the text for a terminal ends with the table of the papers."""
    persons: bool = False
    """Whether it ends with the table of persons and numbers."""
    verbose: bool = False
    """Whether the text for a terminal says what was compared where rules held."""
    notes: bool = False
    """Whether notes are told one by one, and not in a line with their number."""
    masked: bool = False
    """Whether the report is masked, so that what it lacks may have been left out."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Crops by (path of the matter, place), and the options."""

    crops: Mapping[tuple[str, Place], Crop] = field(default_factory=dict)
    options: Options = Options()

    def crop(self, matter: str, place: Place | None) -> Crop | None:
        """The crop of that place, if one was made."""
        return self.crops.get((matter, place)) if place else None
