"""The names of paper sizes."""

_SIZES = {
    "A4": (595.3, 841.9), "Letter": (612, 792), "Legal": (612, 1008), "A3": (841.9, 1190.6), "A5": (419.5, 595.3),
    "Foolscap": (612, 936), "Tabloid": (792, 1224), "B5": (498.9, 708.7), "A2": (1190.6, 1683.8),
    "Executive": (522, 756),
}  # fmt: skip
_TOLERANCE = 6.0
"""Points (2 mm): printers and scanners are not exact."""


def paper_of(width: float, height: float) -> str | None:
    """A4, Letter, …, whichever way round; None for an odd size. Width and height in points."""
    short, long = sorted((width, height))
    for name, (wide, high) in _SIZES.items():
        if abs(short - wide) <= _TOLERANCE and abs(long - high) <= _TOLERANCE:
            return name
    return None
