"""Words of a picture by the tesseract program: a picture in through a pipe, a table out, nothing on the disk."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from checker.reading.ocr.words import Word
from checker.reading.workers import tesseract_process
from checker.reading.workers.engine_report import Tesseract
from checker.reading.workers.installed_engines import languages_for
from checker.reading.workers.tesseract_process import EngineFailed

if TYPE_CHECKING:
    from PIL.Image import Image

_COLUMNS = 12

__all__ = ["EngineFailed", "orientation", "words"]


def words(
    program: Tesseract, image: Image, languages: tuple[str, ...], psm: int, dpi: int, seconds: float
) -> list[Word]:
    """The words of a grey or RGB picture in reading order.

    `psm` is tesseract's page segmentation mode: 3 finds the layout, 6 takes the page as one block, 7 as one line.
    Raises EngineFailed if the program fails or takes longer than `seconds`.
    """
    names = "+".join(languages_for(program, languages)) or "eng"
    table = _run(program, image, ["-l", names, "--psm", str(psm), "--dpi", str(dpi), "tsv"], seconds)
    return [word for line in table.splitlines()[1:] if (word := _word(line.split("\t"))) is not None]


def orientation(program: Tesseract, image: Image, dpi: int, seconds: float) -> tuple[int, float]:
    """Degrees clockwise that the page must be turned to be upright, and how sure tesseract is (above 2: rather sure).

    (0, 0.0) where it cannot tell: too few letters, or no `osd` language file.
    """
    if "osd" not in program.languages:
        return 0, 0.0
    try:
        said = _run(program, image, ["--psm", "0", "--dpi", str(dpi)], seconds)
    except EngineFailed:
        return 0, 0.0
    pairs = dict(line.split(": ", 1) for line in said.splitlines() if ": " in line)
    try:
        return int(pairs["Rotate"]) % 360, float(pairs["Orientation confidence"])
    except (KeyError, ValueError):
        return 0, 0.0


def _run(program: Tesseract, image: Image, options: list[str], seconds: float) -> str:
    picture = io.BytesIO()
    image.save(picture, "PPM")
    written = tesseract_process.run(program.path, tuple(options), picture.getvalue(), seconds)
    return written.decode("utf-8", "replace")


def _word(cells: list[str]) -> Word | None:
    """One row of the table; rows of blocks and lines carry confidence -1 and no text."""
    if len(cells) < _COLUMNS or not cells[11].strip():
        return None
    block, paragraph, line = int(cells[2]), int(cells[3]), int(cells[4])
    left, top, width, height = (float(cell) for cell in cells[6:10])
    sure = max(0.0, float(cells[10]) / 100)
    return Word(cells[11].strip(), left, top, left + width, top + height, sure, (block, paragraph, line))
