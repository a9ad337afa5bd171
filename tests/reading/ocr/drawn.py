"""Pages drawn for the tests, with invented words."""

from PIL import Image, ImageDraw, ImageFont

LINES = (
    "AFFIDAVIT OF SERVICE",
    "I, Example Deponent, of 1 Sample Street, say as follows.",
    "On that day I delivered the notice to the tenant in person,",
    "who read it in my presence and kept the original of it.",
    "A copy of the notice is annexed and marked with the letter A.",
    "The contents of this statement are true to my knowledge,",
    "and nothing has been kept back or added to what I have seen.",
)


def page(
    *lines: str, size: tuple[int, int] = (1240, 1754), letters: int = 30, left: int = 150, top: int = 200
) -> Image.Image:
    """A page of print at 150 dpi: black on white, in grey."""
    picture = Image.new("L", size, 255)
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(letters)
    for nth, line in enumerate(lines or LINES):
        pen.text((left, top + nth * letters * 2), line, font=font, fill=0)
    return picture
