"""Draws the terminal's report on the sample with the three faults: `python -m tests.picture` writes .github/report.svg."""

import html
import re
import sys
from datetime import date
from pathlib import Path

from checker.report import FORMATS, Evidence, Options
from checker.run import check

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / ".github" / "report.svg"
COMMAND = "$ bundle-checker check samples/pk-petition-three-faults --as-of 2026-05-01"
COLOURS = {"1;31": "#ff7b72", "33": "#e3b341", "36": "#76e3ea", "35": "#d2a8ff", "2": "#8b949e", "1": "#ffffff", "32": "#7ee787"}
WIDTH, LINE, LEFT, TOP = 8.43, 19, 18, 34
COLUMNS = 100


def lines() -> list[str]:
    """The report with its colours, as a terminal shows it."""
    report = check(ROOT / "samples" / "pk-petition-three-faults", as_of=date(2026, 5, 1))
    coloured = FORMATS["text"](report, Evidence(options=Options(colour=True, width=COLUMNS))).decode("utf-8")
    shown = coloured.replace(str(ROOT) + "/", "")
    return [COMMAND, "", *shown.rstrip("\n").split("\n")]


def svg(shown: list[str]) -> str:
    """The lines as a picture: one text element a line, so that it can be searched and read aloud."""
    height = TOP + LINE * len(shown) + 10
    width = round(LEFT * 2 + WIDTH * COLUMNS)
    texts = "\n".join(f'<text x="{LEFT}" y="{TOP + LINE * n}">{_spans(line)}</text>' for n, line in enumerate(shown))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" '
        'aria-label="The report on the sample with three faults, in a terminal">\n'
        f'<rect width="100%" height="100%" rx="8" fill="#0d1117"/>\n'
        '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" '
        f'xml:space="preserve">\n{texts}\n</g>\n</svg>\n'
    )


def _spans(line: str) -> str:
    parts = re.split(r"\x1b\[([\d;]*)m", line)
    made = _held(parts[0])
    for style, text in zip(parts[1::2], parts[2::2], strict=True):
        colour = COLOURS.get(style)
        weight = ' font-weight="bold"' if style.startswith("1") else ""
        escaped = _held(text)
        made += f'<tspan fill="{colour}"{weight}>{escaped}</tspan>' if colour else escaped
    return made


def _held(text: str) -> str:
    """Escaped, with its spaces kept: pictures fold them otherwise."""
    return html.escape(text).replace(" ", "\u00a0")


if __name__ == "__main__":
    PLACE.write_text(svg(lines()), encoding="utf-8")
    sys.stdout.write(f"{PLACE.relative_to(ROOT)}\n")
