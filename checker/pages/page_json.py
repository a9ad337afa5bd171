"""A page as JSON and back: what `facts --pages` prints, and what recognisers are tested on.

```json
{"page": 1, "source": "text", "size": [595, 842], "text": "Yours faithfully\\nSara Misali",
 "lines": [{"text": "Yours faithfully", "at": [0, 16], "box": [60, 500, 140, 512], "print_size": 11,
            "bold": false, "slanted": false}, …],
 "words": [[0, 5, [60, 500, 85, 512], 1.0], …],
 "rules": [[60, 560, 200, 561]], "uprights": [], "frames": [],
 "ink": [{"box": [60, 520, 150, 550], "sort": "pen", "confidence": 0.9}]}
```

`mean_confidence` is how sure an engine is of its words, null for text. Places are those of the page as if it did not
lean. In a page made by hand all but `size` and `lines` may be left out,
and of a line all but `text` and `box`: its text is then that of its lines, one below the other, and words stand where
their letters' share of the line's box is.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from checker.facts.geometry import Box, around
from checker.pages.page import Drawn, Ink, Page
from checker.pages.text_layout import Line

_WORD = re.compile(r"\S+")


def as_json(page: Page) -> dict[str, Any]:
    """The page as plain values, while it is open."""
    return {
        "page": page.number,
        "source": page.source,
        "size": [round(side, 1) for side in page.size],
        "text": page.text,
        "lines": [_line_json(line) for line in page.lines],
        "words": list(_words_json(page)),
        "turned": page.turned,
        "mean_confidence": page.mean_confidence,
        "rules": [list(one.rounded()) for one in page.drawn.rules],
        "uprights": [list(one.rounded()) for one in page.drawn.uprights],
        "frames": [list(one.rounded()) for one in page.drawn.frames],
        "ink": [_ink_json(ink) for ink in page.ink],
    }


def from_json(seen: Mapping[str, Any]) -> Page:
    """The page of such values. Raises KeyError and ValueError for anything else."""
    lines, text = _lines(seen)
    words = [(start, end, Box(*box), sure) for start, end, box, sure in seen.get("words", ())] or _shares(lines)
    drawn = Drawn(_boxes(seen, "rules"), _boxes(seen, "uprights"), _boxes(seen, "frames"))
    ink = tuple(_ink(one) for one in seen.get("ink", ()))
    return Page(
        seen.get("page", 1),
        text,
        seen.get("source", "text"),
        (seen["size"][0], seen["size"][1]),
        _box_of(words),
        _confidence_of(words),
        seen.get("turned", 0),
        seen.get("mean_confidence"),
        laid_out=lambda: lines,
        ruled=lambda: drawn,
        inked=lambda: ink,
    )


_Words = Sequence[tuple[int, int, Box, float]]


def _lines(seen: Mapping[str, Any]) -> tuple[list[Line], str]:
    text = seen.get("text") or "\n".join(one["text"] for one in seen["lines"])
    lines, after = [], 0
    for one in seen["lines"]:
        start, end = one.get("at") or _found(text, one["text"], after)
        after = end
        lines.append(
            Line(
                start,
                end,
                one["text"],
                Box(*one["box"]),
                one.get("print_size", 0.0),
                one.get("bold", False),
                one.get("slanted", False),
            )
        )
    return lines, text


def _found(text: str, line: str, after: int) -> tuple[int, int]:
    start = text.index(line, after)
    return start, start + len(line)


def _shares(lines: Sequence[Line]) -> _Words:
    """The words of lines of which nothing but the whole box is known."""
    return [
        (line.start + word.start(), line.start + word.end(), _share(line, *word.span()), 1.0)
        for line in lines
        for word in _WORD.finditer(line.text)
    ]


def _share(line: Line, start: int, end: int) -> Box:
    wide = line.box.width / max(1, len(line.text))
    return Box(line.box.left + wide * start, line.box.top, line.box.left + wide * end, line.box.bottom)


def _box_of(words: _Words) -> Callable[[int, int], Box | None]:
    return lambda start, end: around(box for first, last, box, _ in words if first < end and start < last)


def _confidence_of(words: _Words) -> Callable[[int, int], float]:
    return lambda start, end: min((sure for first, last, _, sure in words if first < end and start < last), default=1.0)


def _line_json(line: Line) -> dict[str, Any]:
    return {
        "text": line.text,
        "at": [line.start, line.end],
        "box": list(line.box.rounded()),
        "print_size": round(line.print_size, 1),
        "bold": line.bold,
        "slanted": line.slanted,
    }


def _words_json(page: Page) -> Iterator[list[Any]]:
    for word in _WORD.finditer(page.text):
        box = page.place(*word.span())
        if box is not None:
            yield [*word.span(), list(box.rounded()), round(page.confidence(*word.span()), 2)]


def _ink_json(ink: Ink) -> dict[str, Any]:
    return {"box": list(ink.box.rounded()), "sort": ink.sort, "confidence": round(ink.confidence, 2)}


def _ink(one: Mapping[str, Any]) -> Ink:
    return Ink(Box(*one["box"]), one["sort"], one.get("confidence", 1.0))


def _boxes(seen: Mapping[str, Any], name: str) -> tuple[Box, ...]:
    return tuple(Box(*one) for one in seen.get(name, ()))
