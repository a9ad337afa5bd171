"""A page of the site as steps: files that its reader writes, and commands with what they print.

A block `sh` holds commands, a line each; `text` below it is what they print, all of it, and its title the exit code
(0 where it has none). A line `…` in it stands for any lines, `…` within a line for any words. Any other block with a
title is a file of that name. `<!-- install -->` before a block of commands says that they fetch something, so that they
are looked at and not run.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / ".github" / "site" / "pages"
BLOCK = re.compile(
    r"(?:^<!-- (?P<mark>install) -->\n)?^(?P<indent> *)```(?P<language>\w+)(?: title=\"(?P<title>[^\"]+)\")?\n"
    r"(?P<text>.*?)^ *```$",
    re.S | re.M,
)
_SNIPPET = re.compile(r'^--8<-- "([^"]+)"$', re.M)


@dataclass(frozen=True)
class Step:
    """What a reader does, and what that must show."""

    sort: str
    """file, run or install."""
    text: str
    name: str = ""
    """Of a file."""
    shown: str | None = None
    """What is printed; None: the page does not say."""
    code: int = 0
    at: tuple[int, int] = (0, 0)
    """Where the page says what is printed."""


def steps_of(page: str) -> list[Step]:
    """The steps of a page, in order."""
    found = []
    blocks = list(BLOCK.finditer(page))
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        text = _SNIPPET.sub(lambda met: (ROOT / met[1]).read_text(encoding="utf-8").rstrip("\n"), _text(block))
        if block["language"] == "sh":
            sort = block["mark"] or "run"
            code = re.fullmatch(r"Exit code (\d+)", (after["title"] or "") if after else "")
            if after is not None and after["language"] == "text":
                found.append(Step(sort, text, "", _text(after), int(code[1]) if code else 0, after.span("text")))
            else:
                found.append(Step(sort, text))
        elif block["title"] and block["language"] != "text":
            found.append(Step("file", text, block["title"]))
    return found


def pages() -> Iterator[Path]:
    """The pages that show a command."""
    return (path for path in sorted(PAGES.glob("*.md")) if "```sh\n" in path.read_text(encoding="utf-8"))


def _text(block: re.Match[str]) -> str:
    return re.sub(rf"^{block['indent']}", "", block["text"], flags=re.M)
