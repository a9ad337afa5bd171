"""Pictures in a Word document: how large each stands on its page, and which part of the archive it is."""

from dataclasses import dataclass
from typing import Any

from checker.reading.formats.office.archive import Part, attribute, bare, whole
from checker.reading.formats.office.word.places import extent_of, vml_size, vml_style

_ICON = 15.0
"""Points of height up to which a picture is a bullet or an icon."""
_LARGE = 170.0
"""Points of height (6 cm) from which a picture is no signature, stamp or logo any more: a scan, a photograph."""
_ALL = 100_000
_SIDES = ("l", "t", "r", "b")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, or a drawing without words."""

    wide: float
    high: float
    """Points. A picture that does not say how large it is counts as large as a page."""
    part: str | None = None
    """Its name in the archive; None for a drawing, and for a picture that lies elsewhere."""
    cut: tuple[float, ...] = ()
    """Shares of it that are cut off at the left, the top, the right and the bottom."""
    is_drawn: bool = False
    """Whether it is a shape that is drawn, in which nothing is to be read."""

    @property
    def is_large(self) -> bool:
        """Whether it may show a whole paper."""
        return self.high > _LARGE and not self.is_drawn

    @property
    def is_small(self) -> bool:
        """Whether it may be a signature, a stamp or a logo."""
        return _ICON < self.high <= _LARGE


def picture_of(placed: Any, part: Part) -> Picture:
    """The picture, or the shape, of a drawing that stands in the text or floats."""
    wide, high = extent_of(placed)
    blip = next((one for one in placed.iter() if bare(str(one.tag)) == "blip"), None)
    cut = next((one for one in placed.iter() if bare(str(one.tag)) == "srcRect"), None)
    is_drawn = blip is None and any(bare(str(one.tag)) in ("prstGeom", "custGeom") for one in placed.iter())
    cuts = tuple((whole(attribute(cut, side)) or 0) / _ALL for side in _SIDES) if cut is not None else ()
    return Picture(wide or 0.0, _LARGE + 1 if high is None else high, _held(blip, part), cuts, is_drawn)


def vml_picture(shape: Any, part: Part) -> Picture:
    """The picture of a shape of VML."""
    wide, high = vml_size(vml_style(shape))
    data = next((one for one in shape.iter() if bare(str(one.tag)) == "imagedata"), None)
    return Picture(wide or 0.0, _LARGE + 1 if high is None else high, _held(data, part))


def _held(holder: Any, part: Part) -> str | None:
    """The part that a picture is, as what holds it says."""
    if holder is None:
        return None
    named = next((value for key, value in holder.attrib.items() if bare(key) in ("embed", "id", "pict")), "")
    found = part.related.get(named)
    return None if found is None or found.is_outside else found.name
