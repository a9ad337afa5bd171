"""What a fuzzer starts from: the project's own rules, cases and samples, and small files made here. The smaller a
seed, the more of what the fuzzer changes in it matters."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_MOST, _LARGEST = 200, 12_000
_WORD = "word/document.xml", "word/comments.xml", "docProps/core.xml", "docProps/app.xml"


def seeds(name: str) -> list[bytes]:
    """The seeds of one harness, the small ones first."""
    found = {one for one in _MADE[name]() if len(one) <= _LARGEST}
    return sorted(found, key=lambda one: (len(one), one))[:_MOST]


def tokens(name: str) -> list[bytes]:
    """Words of the format, that a fuzzer puts in where chance would take long to find them."""
    return [one.encode() for one in _TOKENS.get(name, "").split()]


def _texts() -> Iterator[bytes]:
    """Every date that the grammar's cases hold, a line each, and the blocks of the samples' rules."""
    for path in (ROOT / "tests" / "cases").glob("dates_*.json"):
        for case in json.loads(path.read_text(encoding="utf-8")):
            yield str(case["text"] if isinstance(case, dict) else case[0]).encode()
    yield from (line.encode() for line in _BLOCKS)


def _names() -> Iterator[bytes]:
    yield from (path.name.encode() for path in (ROOT / "samples").glob("*/*"))
    yield from (b"D:20260504101500+05'00'", b"2026-05-04T10:15:00Z", b"2026:05:04 10:15:00", b"D:00000000000000+00'00'")


def _packs() -> Iterator[bytes]:
    """Each rule of each pack in a pack of its own, with the kinds that it names."""
    for path in (ROOT / "rules").glob("*.json"):
        whole = json.loads(path.read_text(encoding="utf-8"))
        for name, rule in whole["rules"].items():
            said = json.dumps(rule)
            kinds = {kind: one for kind, one in whole.get("kinds", {}).items() if f'"{kind}"' in said}
            few = {**whole, "rules": {name: rule}, "kinds": kinds}
            few.pop("extends", None)
            yield json.dumps(few).encode()


def _matters() -> Iterator[bytes]:
    yield from (path.read_bytes() for path in (ROOT / "samples").glob("*/matter.json"))


def _pdfs() -> Iterator[bytes]:
    from tests.reading import bombs
    from tests.reading.made import pdf

    yield pdf(["Signed on 4 May 2026"])
    yield pdf(["Dated 4 May 2026", "Page two"], bookmarks={1: "First", 2: "Second"}, info={"author": "Nobody"})
    yield pdf(["Words"], password="")
    yield from (bomb() for bomb in bombs.WORDS_STAY)
    yield from (path.read_bytes() for path in (ROOT / "samples").glob("*/*.pdf"))


def _pictures() -> Iterator[bytes]:
    from PIL import Image

    exif = Image.Exif()
    exif[0x0132], exif[0x010F] = "2026:05:04 10:15:00", "Maker"
    exif.get_ifd(0x8825)[1] = "N"
    one, other = Image.new("RGB", (24, 16), "white"), Image.new("L", (24, 16))
    for sort in ("PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP", "JPEG2000", "ICO", "ICNS", "PCX", "TGA", "PPM", "AVIF"):
        more = {"save_all": True, "append_images": [other.convert("RGB")]} if sort in ("TIFF", "GIF", "WEBP") else {}
        if sort in ("PNG", "JPEG", "TIFF", "WEBP", "AVIF"):
            more |= {"exif": exif, "dpi": (200, 200)}
        out = io.BytesIO()
        try:
            one.save(out, sort, **more)
        except (KeyError, OSError, ValueError):  # a form that this build of Pillow does not write
            continue
        yield out.getvalue()


def _offices() -> Iterator[bytes]:
    from tests.reading.formats.office.sheets.books import book, n, row, styled, t

    parts = [b"<w:document xmlns:w='w'><w:ins><w:vanish/></w:ins></w:document>", b"<w:comments xmlns:w='w'><w:comment/></w:comments>",
             b"<c xmlns:d='d'><d:creator>Nobody</d:creator><d:created>2026-05-04T10:15:00Z</d:created></c>", b"<p><Company>None</Company></p>"]  # fmt: skip
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", method) as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            for name, data in zip(_WORD, parts, strict=True):
                archive.writestr(name, data)
        yield out.getvalue()
    days = row(t("Log")) + row(n(46085, 1), n(1500, 2), n(0, sort="s"), n(None, formula="1"), number=3)
    wide = '<cols><col min="2" max="3" hidden="1"/></cols>' + f"<sheetData>{days}</sheetData><conditionalFormatting/>"
    yield book(days, wide, texts="<si><r><t>a</t></r></si>", styles=styled("dd/mm/yyyy", "#,##0.00;(0)"), states={1: "hidden"})
    yield b"From: a@example.org\nTo: b@example.org\nDate: Mon, 4 May 2026 10:15:00 +0000\n\nWords"
    yield (
        b"From: =?utf-8?q?=C3=84?= <a@example.org>\nTo: b@example.org\nDate: Mon, 4 May 2026 10:15:00 +0000\n"
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n"
        b"Content-Transfer-Encoding: quoted-printable\n\nWords =\nof 3 May 2026\n--b\nContent-Type: application/pdf\n"
        b"Content-Disposition: attachment; filename*=utf-8''a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--b--"
    )
    yield b"{\\rtf1 words}"
    yield b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")


_BLOCKS = (
    "Signed: ____________\nName: Zubeida Misaal\nDate: ______", "IN WITNESS WHEREOF\nBy: /s/ Nobody\nTitle: Director",
    "DEPONENT\n\nVerified on oath at Lahore this 20th day of April 2026\nOath Commissioner", "Sworn before me\nNotary Public",
    "Electronically signed by Nobody on 2026-05-04 10:15 PKT", "مورخہ 12 مارچ 2026", "١٢ مارس ٢٠٢٦", "1447ھ رمضان 12",
    "03/04/2026 and 04/03/26", "two years after the Effective Date",
)  # fmt: skip
_TOKENS = {
    "pdf": "obj endobj stream endstream xref trailer startxref %%EOF %PDF-1.7 /Type /Page /Pages /Kids /Count /Parent "
    "/Contents /Resources /Font /XObject /Form /Image /Filter /FlateDecode /LZWDecode /DCTDecode /JBIG2Decode /JPXDecode "
    "/CCITTFaxDecode /RunLengthDecode /DecodeParms /Predictor /Columns /ObjStm /XRef /Prev /Root /Info /Encrypt /AcroForm "
    "/Fields /Sig /ByteRange /Annots /Widget /Rotate /MediaBox /CropBox /Outlines /Dests /Names /Metadata /Length /W BT ET "
    "Tj TJ Tf Do cm re f 2147483647 -1 99999999999",
    "pack": '"must" "each" "all" "latest" "when" "where" "fits" "anyOf" "allOf" "not" "pattern" "$ref" "const" "dated" '
    '"within" "before" "P28D" "holds" "signed" "says" "in_force" "extends" "kinds" "rules" null true 1e999 []',
    "matter": '"version" "packs" "dates" "answers" "parties" "steps" "confirmed" "waivers" "signed_off" "bundle" "zone" '
    '"date_order" "DMY" null true 1e999 [] {}',
    "words": "January Sept. 31st day of 2026 ____ Signed Dated sworn /s/ Notary 30/02/2026 محرم",
}
_MADE = {
    "words": _texts, "names": _names, "pack": _packs, "matter": _matters, "pdf": _pdfs, "picture": _pictures,
    "office": _offices,
}  # fmt: skip
