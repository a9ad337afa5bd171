"""Writes anew what the pages say that commands print: `python -m tests.site [PAGE…]`. Blocks with `…` are left alone."""

import sys
import tempfile
from pathlib import Path

from tests.site.desk import Desk, fits
from tests.site.steps import pages, steps_of


def rewritten(text: str, folder: Path) -> str:
    """A page with what its commands print now."""
    desk, shifts = Desk(folder), []
    for step in steps_of(text):
        if step.sort == "file":
            desk.write(step)
        elif step.sort != "install":
            code, printed = desk.run(step)
            if code != step.code or (step.shown is not None and not fits(step.shown, printed)):
                print(f"{step.text.strip()}\n→ {code}\n{printed}")
            if step.shown is not None and "…\n" not in step.shown:
                shifts.append((step.at, printed.strip("\n") + "\n"))
    for (start, end), printed in reversed(shifts):
        text = text[:start] + printed + text[end:]
    return text


if __name__ == "__main__":
    for page in pages():
        if not sys.argv[1:] or page.stem in sys.argv[1:]:
            with tempfile.TemporaryDirectory() as work:
                page.write_text(rewritten(page.read_text(encoding="utf-8"), Path(work)), encoding="utf-8")
