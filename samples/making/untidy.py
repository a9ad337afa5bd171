"""Folders as they are found: a master folder in which everything lies, and a folder of photographs and scans."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from typing import Any

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from samples.making import petition as papers
from samples.making.folder import File, Sample
from samples.making.forms import Sheet, form, signed
from samples.making.paper import Look
from samples.making.petition import Days
from samples.making.press import jpeg, pictures, print_story

AS_OF = "2026-05-01"
LOOK = Look(size=11.5, margin=76, top=80)


def _letter(title: str, day: str, text: str, made: date) -> bytes:
    story = form(LOOK, title, [], [f"Dated: {day}", text], signed("Kamran Farzi", "Advocate", look=LOOK))
    return Sheet(title, LOOK, story, made).pdf()[0]


def _locked() -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1, pageCompression=0, encrypt=StandardEncryption("specimen", strength=40))
    canvas.drawString(80, 700, "Locked with a password.")
    canvas.save()
    return target.getvalue()


def _zip(names: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, text in names.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 4, 1, 10, 0, 0)), text)
    return target.getvalue()


DOCX = {
    "[Content_Types].xml": '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Notes for the meeting with the client.'
    "</w:t></w:r></w:p></w:body></w:document>",
}  # fmt: skip
MAIL = (
    "From: desk@farzi-namoona.example.org\r\nTo: client@example.org\r\nDate: Thu, 02 Apr 2026 10:15:00 +0500\r\nSubject: Papers\r\n"
    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPlease bring the original deed.\r\n"
)  # fmt: skip


def master() -> tuple[File, ...]:
    """Originals and working copies, a draft with blanks, a duplicate, a locked, an empty and a torn file, mail, notes, junk."""
    days = Days()
    deed, look = papers.sale_deed(days)
    scanned = print_story(deed, look, made=days.power, title="Sale deed").data
    draft = form(
        LOOK,
        "AFFIDAVIT (DRAFT)",
        [],
        [
            "I, [name], son of [father's name], do solemnly affirm and declare as under.",
            "Dated this ____ day of ________ 2026.",
        ],
    )
    notice = _letter("Legal notice", "1 April 2026", "I call upon you to recall your order.", days.notice)
    files = {
        "01 Originals/Sale deed - 2019-02-14.pdf": scanned,
        "01 Originals/Mutation - 2019-05-02.pdf": print_story(
            *papers.mutation(days), made=days.power, title="Mutation"
        ).data,
        "02 Working/Sale deed - 2019-02-14 copy.pdf": scanned,
        "02 Working/draft affidavit.pdf": Sheet("Draft", LOOK, draft, date(2026, 4, 2)).pdf()[0],
        "02 Working/notes.docx": _zip(DOCX),
        "02 Working/~$notes.docx": b"\x05owner".ljust(54) + b"\x05\0" + "owner".encode("utf-16-le") + b"\0" * 96,
        "03 Correspondence/Legal notice - 2026-04-01.pdf": notice,
        "03 Correspondence/Re papers.eml": MAIL.encode(),
        "03 Correspondence/scan0001.pdf": _letter("Letter", "9 April 2026", "The reply is awaited.", date(2026, 4, 9)),
        "03 Correspondence/scan0002.pdf": _letter(
            "Letter", "10 April 2026", "A reminder has been sent.", date(2026, 4, 10)
        ),
        "04 Misc/bank.pdf": _locked(),
        "04 Misc/empty.pdf": b"",
        "04 Misc/torn.pdf": notice[: len(notice) // 3],
        "04 Misc/old papers.zip": _zip({"readme.txt": "Old papers."}),
        "04 Misc/todo.txt": b"Call the client. Ask for the original deed.\n",
        "04 Misc/.DS_Store": b"\0\0\0\x01Bud1" + b"\0\0\x10\0\0\0\x08\0\0\0\x10\0" + b"\0" * 6128,
        "Thumbs.db": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + "Catalog".encode("utf-16-le").ljust(512, b"\0"),
    }
    files |= {
        f"05 Receipts/IMG_00{nth:02d}.pdf": _letter(
            f"Receipt {nth}", f"{nth} March 2026", f"Received Rs. {nth}00 for copying.", date(2026, 3, nth)
        )
        for nth in range(2, 14)
    }
    return tuple(File(path, data) for path, data in files.items())


def _photo(data: bytes, seed: int, taken: str, *, gps: bool = False) -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Specimen", "Phone 0"
    exif.get_ifd(0x8769)[0x9003] = taken
    exif.get_ifd(0x8769)[0x9011] = "+05:00"
    if gps:
        exif.get_ifd(0x8825).update({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)})
    return jpeg(pictures(data, seed=seed, dpi=130, colour=True, turn=0.6)[0], quality=42, dpi=130, exif=exif)


def _bilevel(data: bytes, seed: int) -> bytes:
    target = io.BytesIO()
    pictures(data, seed=seed, dpi=150)[0].convert("1", dither=Image.Dither.NONE).save(target, "PNG", dpi=(150, 150))
    return target.getvalue()


def images() -> tuple[File, ...]:
    """A deed as a TIFF of two pages, a card and a letter as PNG, two photographs; one was taken before the day its letter bears."""
    days = Days()

    def printed(make: Any) -> bytes:
        return print_story(*make(days), made=days.power, title="paper").data

    pages = [
        one.convert("1", dither=Image.Dither.NONE) for one in pictures(printed(papers.sale_deed), seed=81, dpi=150)
    ]
    tiff = io.BytesIO()
    pages[0].save(tiff, "TIFF", save_all=True, append_images=pages[1:], compression="group4", dpi=(150, 150))
    return (
        File("Annexure A - Identity card - 2019-01-07.png", _bilevel(printed(papers.identity), 85)),
        File("Annexure B - Sale deed - 2019-02-14.tif", tiff.getvalue()),
        File("Annexure D - Application - 2026-02-16.png", _bilevel(printed(papers.application), 82)),
        File("Annexure C - Mutation - 2019-05-02.jpg", _photo(printed(papers.mutation), 83, "2026:04:18 10:05:00")),
        File(
            "Annexure E - Legal notice - 2026-04-01.jpg",
            _photo(printed(papers.notice), 84, "2026:03:28 17:40:00", gps=True),
        ),
    )


def small() -> tuple[File, ...]:
    """Two letters and the scan of a third, a letter of the series left out: what `self-test` reads and judges."""
    scan = _letter("Receipt", "12 March 2026", "Received Rs. 500 for copying the record.", date(2026, 3, 12))
    return (
        File("Annexure A - Demand - 2026-02-10.pdf", _letter("Demand", "10 February 2026", "Pay what is due.", date(2026, 2, 10))),
        File("Annexure B - Receipt - 2026-03-02.png", _bilevel(scan, 86)),
        File("Annexure D - Notice - 2026-04-01.pdf", _letter("Notice", "1 April 2026", "I call upon you to pay.", date(2026, 4, 1))),
    )


def _found(rule: str, outcome: str, file: str | None) -> dict[str, Any]:
    return {"rule": f"documentation-discipline/{rule}", "outcome": outcome, "file": file}


UNTIDY = (
    _found("FIL-01", "gap", None),
    _found("LAB-01", "gap", "02 Working/draft affidavit.pdf"),
    _found("META-01", "unclear", "04 Misc/bank.pdf"),
)
"""Three files that nobody can open, one grouped note on names, one line for all that rules could not be asked of."""
IMAGES = (
    _found("HID-05", "gap", "Annexure C - Mutation - 2019-05-02.jpg"),
    _found("META-02", "gap", "Annexure E - Legal notice - 2026-04-01.jpg"),
)
"""Photographs tell the phone and the place; one was taken before the day its letter bears."""


SMALL = (
    _found("ANX-01", "gap", "Annexure B - Receipt - 2026-03-02.png"),
    _found("LAB-02", "unclear", "Annexure B - Receipt - 2026-03-02.png"),
)
"""Annexure C is missing; what an engine reads on the scan is not the day in its name."""


def samples() -> Iterator[Sample]:
    """The untidy folder, and the folder of images."""
    matter = {"version": 1, "title": "Asma Namoona, everything", "opened": "2026-01-10", "zone": "Asia/Karachi", "date_order": "DMY", "dates": {"submission": "2026-05-04"},
              "shelves": {"original": ["01 Originals/**"], "working": ["02 Working/**"]}}  # fmt: skip
    yield Sample("untidy-folder", master(), matter, AS_OF, UNTIDY, exit=4, verdict="gaps", complete=False)
    yield Sample("self-test", small(), {key: value for key, value in {**matter, "title": "A sample"}.items() if key != "shelves"}, AS_OF, SMALL, exit=1, verdict="gaps")
    yield Sample(
        "images-folder",
        images(),
        {key: value for key, value in matter.items() if key != "shelves"},
        AS_OF,
        IMAGES,
        exit=0,
        verdict="gaps",
    )
