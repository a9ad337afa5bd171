"""A generated estate of matters: seeded, so that every machine measures the same files."""

import io
import json
import random
from datetime import date, timedelta
from pathlib import Path

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

_WORDS = "the deponent states that he has read the petition and that its contents are true to his knowledge and belief".split()
_KINDS = ("Letter", "Affidavit", "Agreement", "Notice", "Receipt", "Statement")
SORTS = ("born-digital", "scan-with-text", "image", "signed")
_SHARES = (21, 5, 3, 1)


def make(root: Path, matters: int, files: int = 30, seed: int = 7, signed: bytes | None = None) -> dict[str, list[Path]]:
    """Writes `matters` folders with `files` files each; the paths of the files by sort."""
    dice = random.Random(seed)
    scan = _scan(dice)
    made: dict[str, list[Path]] = {sort: [] for sort in SORTS}
    for number in range(matters):
        folder = root / f"{number // 100:02}" / f"2026-{number:05}"
        folder.mkdir(parents=True, exist_ok=True)
        record = {"version": 1, "id": f"M{number}", "dates": {"submission": "2026-09-01"}, "opened": "2026-01-05"}
        (folder / "matter.json").write_text(json.dumps(record))
        for nth in range(files):
            sort = dice.choices(SORTS, _SHARES)[0]
            day = date(2026, 1, 5) + timedelta(days=dice.randrange(150))
            if sort == "signed" and signed is None:
                sort = "born-digital"
            path = folder / f"{day.isoformat()} {dice.choice(_KINDS)} {nth}{'.jpg' if sort == 'image' else '.pdf'}"
            path.write_bytes(_bytes(sort, dice, day, scan, signed))
            made[sort].append(path)
    return made


def _bytes(sort: str, dice: random.Random, day: date, scan: bytes, signed: bytes | None) -> bytes:
    if sort == "image":
        return scan + dice.randbytes(16)
    if sort == "signed" and signed is not None:
        return signed
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=A4, invariant=1)
    for _ in range(dice.choice((1, 1, 2, 3, 5))):
        if sort == "scan-with-text":
            page.drawInlineImage(Image.open(io.BytesIO(scan)), 0, 0, *A4)
            page.setFillAlpha(0)
        page.setFont("Helvetica", 10)
        for line in range(44):
            text = " ".join(dice.choices(_WORDS, k=14))
            page.drawString(60, 790 - 16 * line, f"Dated {day.day} {day:%B} {day.year}" if line == 2 else text)
        page.showPage()
    page.save()
    return out.getvalue()


def _scan(dice: random.Random) -> bytes:
    """A grey page with lines of words, as a phone or a scanner saves it."""
    picture = Image.new("L", (827, 1170), 245)
    draw = ImageDraw.Draw(picture)
    for line in range(40):
        draw.text((80, 80 + 26 * line), " ".join(dice.choices(_WORDS, k=12)), fill=30)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=60)
    return out.getvalue()
