"""A generated estate of matters: seeded, so that every machine measures the same files."""

import io
import json
import os
import random
import shutil
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from tests.reading.made import pdf
from tests.reading.signatures.sealed import sign

rl_config.useA85 = 0
_WORDS = "the deponent states that he has read the petition and that its contents are true to his knowledge and belief".split()
_KINDS = ("Letter", "Affidavit", "Agreement", "Notice", "Receipt", "Statement")
SORTS = ("born digital", "scan with a text layer", "image", "signed")
_SHARES = (21, 5, 3, 1)
_DIFFERENT = 8
"""Scanned pages, and signed files, that are made anew; the rest repeat them under other names."""
_TIDY = 10
"""For so many matters there is one more, of which no rule has anything to say."""


def make(root: Path, matters: int, files: int = 30, seed: int = 7) -> dict[str, list[Path]]:
    """Writes `matters` folders with `files` files each, and a tenth as many tidy ones; the paths of the files by sort."""
    dice = random.Random(seed)
    made: dict[str, list[Path]] = {sort: [] for sort in SORTS}
    for number in range(matters):
        folder = _folder(root, number)
        for nth in range(files):
            sort = dice.choices(SORTS, _SHARES)[0]
            day = date(2026, 1, 5) + timedelta(days=dice.randrange(150))
            path = folder / f"{day.isoformat()} {dice.choice(_KINDS)} {nth}{'.jpg' if sort == 'image' else '.pdf'}"
            path.write_bytes(_bytes(sort, dice, day))
            made[sort].append(path)
    for number in range(matters, matters + matters // _TIDY):
        made[SORTS[0]] += _tidy(_folder(root, number))
    return made


def _tidy(folder: Path) -> list[Path]:
    """Three letters in order: a matter without a finding, as any office has many."""
    letters = []
    for day in (date(2026, 3, 2), date(2026, 3, 9), date(2026, 4, 13)):
        path = folder / f"{day.isoformat()} Letter.pdf"
        path.write_bytes(pdf([f"Letter in {folder.name}\nDated {day.day} {day:%B} {day.year}"], made=day))
        letters.append(path)
    return letters


def linked(root: Path, paths: Sequence[Path], matters: int, files: int = 30) -> int:
    """Matters that hold hard links to files that are there already: they cost no room. How many files there are."""
    count = 0
    for number in range(matters):
        folder = _folder(root, number)
        first = number * files % len(paths)
        for path in paths[first : first + files]:
            _link(path, folder / path.name)
            count += 1
    return count


def _link(path: Path, to: Path) -> None:
    try:
        os.link(path, to)
    except OSError:
        shutil.copyfile(path, to)


def _folder(root: Path, number: int) -> Path:
    """A matter's folder with its matter.json."""
    folder = root / f"{number // 100:03}" / f"2026-{number:05}"
    folder.mkdir(parents=True)
    record = {"version": 1, "id": f"M{number}", "dates": {"submission": "2026-09-01"}, "opened": "2026-01-05"}
    (folder / "matter.json").write_text(json.dumps(record))
    return folder


def _bytes(sort: str, dice: random.Random, day: date) -> bytes:
    if sort == "image":
        return _scan(dice.randrange(_DIFFERENT)) + dice.randbytes(16)
    if sort == "signed":
        return _signed(dice.randrange(_DIFFERENT))
    return _pages(dice, day, scanned=sort != "born digital")


def _pages(dice: random.Random, day: date, scanned: bool) -> bytes:
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=A4, invariant=1, pageCompression=1)
    for _ in range(dice.choice((1, 1, 2, 3, 5))):
        text = page.beginText(60, 790)
        if scanned:
            page.drawImage(ImageReader(io.BytesIO(_scan(dice.randrange(_DIFFERENT)))), 0, 0, *A4)
            text.setTextRenderMode(3)
        text.setFont("Helvetica", 10, leading=16)
        for line in range(44):
            text.textLine(f"Dated {day.day} {day:%B} {day.year}" if line == 2 else _sentence(dice))
        page.drawText(text)
        page.showPage()
    page.save()
    return out.getvalue()


def _sentence(dice: random.Random) -> str:
    return " ".join(dice.choices(_WORDS, k=14))


@cache
def _signed(number: int) -> bytes:
    dice = random.Random(number)
    return sign(_pages(dice, date(2026, 4, 20), scanned=False))


@cache
def _scan(number: int) -> bytes:
    """A grey page with lines of words, as a phone or a scanner saves it."""
    dice = random.Random(number)
    picture = Image.new("L", (827, 1170), 245)
    draw = ImageDraw.Draw(picture)
    for line in range(40):
        draw.text((80, 80 + 26 * line), " ".join(dice.choices(_WORDS, k=12)), fill=30)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=60)
    return out.getvalue()
