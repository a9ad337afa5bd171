"""Where the fields of each form of machine-readable zone stand (ICAO Doc 9303, parts 4 to 7)."""

from typing import NamedTuple


class Layout(NamedTuple):
    """One form: its lines one behind another, its fields by first and last character (exclusive)."""

    name: str
    lines: int
    width: int
    first: str
    """The letters that the first character may be."""
    places: dict[str, tuple[int, int]]
    composite: tuple[str, ...]
    """The fields that the composite check digit runs over, in order; empty where the form has none."""


def _two_lines(width: int, optional: tuple[int, int]) -> dict[str, tuple[int, int]]:
    """What TD2, TD3 and visas share: names on the first line, the rest on the second."""
    w = width
    return {
        "document": (0, 2), "issuer": (2, 5), "names": (5, w), "number": (w, w + 9), "number_check": (w + 9, w + 10),
        "nationality": (w + 10, w + 13), "born": (w + 13, w + 19), "born_check": (w + 19, w + 20), "sex": (w +
        20, w + 21),
        "expires": (w + 21, w + 27), "expires_check": (w + 27, w + 28), "optional": (w + optional[0], w + optional[1]),
    }  # fmt: skip


_SHARED = ("number", "number_check", "born", "born_check", "expires", "expires_check", "optional")

LAYOUTS = (
    Layout(
        "TD3", 2, 44, "P",
        {**_two_lines(44, (28, 42)), "optional_check": (44 + 42, 44 + 43), "composite_check": (44 + 43, 88)},
        (*_SHARED, "optional_check"),
    ),
    Layout("MRV-A", 2, 44, "V", _two_lines(44, (28, 44)), ()),
    Layout("TD2", 2, 36, "ACIP", {**_two_lines(36, (28, 35)), "composite_check": (71, 72)}, _SHARED),
    Layout("MRV-B", 2, 36, "V", _two_lines(36, (28, 36)), ()),
    Layout(
        "TD1", 3, 30, "ACI",
        {
            "document": (0, 2), "issuer": (2, 5), "number": (5, 14), "number_check": (14, 15),
            "first_optional": (15, 30),
            "born": (30, 36), "born_check": (36, 37), "sex": (37, 38), "expires": (38, 44), "expires_check": (44, 45),
            "nationality": (45, 48), "optional": (48, 59), "composite_check": (59, 60), "names": (60, 90),
        },
        ("number", "number_check", "first_optional", "born", "born_check", "expires", "expires_check", "optional"),
    ),
)  # fmt: skip
