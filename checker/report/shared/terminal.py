"""Lines for a terminal: wrapped to its width, coloured or not, and without anything that a terminal would obey."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from checker.findings import Finding
from checker.report.shared.escape import no_command, visible
from checker.report.shared.render_options import Options

_COLOURS = {
    "error": "1;31", "warning": "33", "note": "36", "unclear": "35", "quiet": "2", "strong": "1", "good": "32",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes lines of at most so many columns, coloured or not."""

    options: Options

    def paint(self, text: str, style: str) -> str:
        """The text in the colour of that style, where colours are wanted."""
        return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m" if self.options.colour and style else text

    def wrap(self, text: str, indent: str, first: str | None = None, style: str = "") -> Iterator[str]:
        """The text, wrapped; `first` replaces the first line's indent (of the same width)."""
        width = max(40, min(self.options.width, 110)) - len(indent)
        lead = indent if first is None else first
        for line in textwrap.wrap(visible(text), width, break_on_hyphens=False):
            yield lead + self.paint(no_command(line), style)
            lead = indent

    def line(self, text: str, indent: str) -> str:
        """A line that is to be copied, and so is never wrapped."""
        return indent + no_command(visible(text))


def style_of(one: Finding) -> str:
    """The style in which a finding is painted."""
    if one.parked or one.outcome == "waived":
        return "quiet"
    return one.severity if one.outcome == "gap" else "unclear"
