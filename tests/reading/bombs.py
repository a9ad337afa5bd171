"""Small files that are meant to cost their reader much, made here: none is kept in the project."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence

from tests.reading.formats.office.sheets.books import book, n, row

_BILLION = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefghi", "bcdefghij", strict=True))
    + ']><x:xmpmeta xmlns:x="adobe:ns:meta/">&j;</x:xmpmeta>'
).encode()


def objects(bodies: Sequence[bytes], trailer: bytes = b"", root: int = 1) -> bytes:
    """A PDF of those objects, numbered from 1, with a table that is right."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root %d 0 R %b >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(bodies) + 1,
        root,
        trailer,
        table,
    )
    return bytes(out)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(data), entries, data)


_CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
_ONE = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_WORDS = b"BT /F 12 Tf 72 700 Td (Words before the trap.) Tj ET\n"


def page(content: bytes, entries: bytes = b"", resources: bytes = b"/Font << /F 5 0 R >>", *more: bytes) -> bytes:
    """A PDF of one page: objects 1 to 5 are catalogue, tree, page, content and font; `more` come after."""
    one = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << %b >> %b >>"
    return objects([_CATALOGUE, _ONE, one % (resources, entries), stream(content), _FONT, *more])


def flate_bomb() -> bytes:
    """200 MB of spaces as a page's content, deflated twice."""
    once = zlib.compress(b" " * 200_000_000, 9)
    twice = stream(zlib.compress(once, 9), b"/Filter [/FlateDecode /FlateDecode]")
    one = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>"
    return objects([_CATALOGUE, _ONE, one, twice])


def tree_loop() -> bytes:
    """A page tree whose node is its own child."""
    return objects(
        [_CATALOGUE, b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>", b"<< /Type /Pages /Kids [2 0 R] >>"]
    )


def many_pages() -> bytes:
    """A tree that names one page 100,000 times."""
    kids = b"3 0 R " * 100_000
    return objects([_CATALOGUE, b"<< /Type /Pages /Kids [%b] /Count 100000 >>" % kids,
                    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"])  # fmt: skip


def count_lie() -> bytes:
    """A tree that claims two thousand million pages and has one."""
    return page(_WORDS).replace(b"/Count 1 ", b"/Count 2147483647 ")


def nested_arrays() -> bytes:
    """Arrays, 50,000 deep, in the catalogue."""
    return objects([b"<< /Type /Catalog /Pages 2 0 R /X %b%b >>" % (b"[" * 50_000, b"]" * 50_000), _ONE,
                    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"])  # fmt: skip


def nested_tree() -> bytes:
    """A page tree 5,000 nodes deep."""
    nodes = [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (number + 1) for number in range(2, 5000)]
    return objects([_CATALOGUE, *nodes, b"<< /Type /Page /MediaBox [0 0 595 842] >>"])


def xref_loop() -> bytes:
    """A table whose earlier table is itself."""
    data = page(_WORDS)
    table = data.rindex(b"xref\n0")
    return data.replace(b"/Root 1 0 R ", b"/Root 1 0 R /Prev %d " % table)


def form_loop() -> bytes:
    """A form that draws itself."""
    form = stream(
        b"/X Do /X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"
    )
    return page(_WORDS + b"/X Do", b"", b"/Font << /F 5 0 R >> /XObject << /X 6 0 R >>", form)


def form_tree() -> bytes:
    """Forms that draw the next one ten times, nine deep: a thousand million drawings."""
    forms = [
        stream(b"/X Do " * 10, b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
               % (number + 1 if number < 14 else 5)) for number in range(6, 15)
    ]  # fmt: skip
    return page(_WORDS + b"/X Do", b"", b"/Font << /F 5 0 R >> /XObject << /X 6 0 R >>", *forms)


def font_loop() -> bytes:
    """A font of drawn letters whose letter is drawn in itself."""
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 "
        b"/Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 7 0 R >> /Resources << /Font << /T 6 0 R >> >> >>"
    )
    letter = stream(b"9 0 d0 BT /T 9 Tf (aaaa) Tj ET")
    return page(_WORDS + b"BT /T 9 Tf (aaaa) Tj ET", b"", b"/Font << /F 5 0 R /T 6 0 R >>", font, letter)


def saves_graphics() -> bytes:
    """A content that saves its state 300,000 times and never restores it."""
    return page(_WORDS + b"q " * 300_000)


def outline_loop() -> bytes:
    """Bookmarks that follow themselves."""
    entry = b"<< /Title (Round) /Parent 6 0 R /Next 7 0 R /First 7 0 R /Dest [3 0 R /Fit] >>"
    data = page(_WORDS, b"", b"/Font << /F 5 0 R >>", b"<< /Type /Outlines /First 7 0 R /Last 7 0 R >>", entry)
    return data.replace(b"/Pages 2 0 R", b"/Pages 2 0 R /Outlines 6 0 R", 1)


def field_loop() -> bytes:
    """A form field that is its own child, and a next action that is itself."""
    field = b"<< /FT /Tx /T (a) /Kids [6 0 R] /A << /S /JavaScript /JS (1) /Next 6 0 R >> >>"
    return page(_WORDS, b"", b"/Font << /F 5 0 R >>", field).replace(
        b"/Pages 2 0 R", b"/Pages 2 0 R /AcroForm << /Fields [6 0 R] >>", 1
    )


def huge_page() -> bytes:
    """A page of 200 by 200 kilometres."""
    return page(_WORDS).replace(b"[0 0 595 842]", b"[0 0 500000000 500000000]")


def huge_picture() -> bytes:
    """A page that claims a picture of 60,000 by 60,000 pixels."""
    picture = stream(zlib.compress(bytes(1000)), b"/Type /XObject /Subtype /Image /Width 60000 /Height 60000 "
                     b"/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode")  # fmt: skip
    return page(b"q 595 0 0 842 0 0 cm /X Do Q", b"", b"/XObject << /X 6 0 R >>", picture)


def fax_picture() -> bytes:
    """A page with a JBIG2 picture that is noise, and claims 60,000 by 60,000 pixels."""
    picture = stream(bytes(range(256)) * 8, b"/Type /XObject /Subtype /Image /Width 60000 /Height 60000 "
                     b"/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode")  # fmt: skip
    return page(b"q 595 0 0 842 0 0 cm /X Do Q", b"", b"/XObject << /X 6 0 R >>", picture)


def labels_loop() -> bytes:
    """Page labels whose tree holds itself: pdfium follows it until its stack is full."""
    data = page(_WORDS, b"", b"/Font << /F 5 0 R >>", b"<< /Kids [6 0 R 6 0 R] >>")
    return data.replace(b"/Pages 2 0 R", b"/Pages 2 0 R /PageLabels 6 0 R", 1)


def metadata_bomb() -> bytes:
    """XMP of 6 million elements one in the other: pdfium asks for more memory than a worker has, and ends it."""
    packed = zlib.compress(b'<x:xmpmeta xmlns:x="adobe:ns:meta/">' + b"<a>" * 6_000_000, 9)
    metadata = stream(packed, b"/Type /Metadata /Subtype /XML /Filter /FlateDecode")
    data = page(_WORDS, b"", b"/Font << /F 5 0 R >>", metadata)
    return data.replace(b"/Pages 2 0 R", b"/Pages 2 0 R /Metadata 6 0 R", 1)


def object_stream_bomb() -> bytes:
    """A file without a table, and 100 MB of spaces where its objects might be."""
    packed = zlib.compress(b"7 0 " + b" " * 100_000_000, 9)
    held = stream(packed, b"/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode")
    return page(_WORDS, b"", b"/Font << /F 5 0 R >>", held).replace(b"xref\n0", b"xerf\n0")


def table_bomb() -> bytes:
    """A table of 5 million objects, packed."""
    body = page(_WORDS)
    body = body[: body.rindex(b"xref\n0")]
    entries = b"/Type /XRef /W [1 4 2] /Size 5000000 /Root 1 0 R /Filter /FlateDecode"
    table = b"9 0 obj\n%b\nendobj\n" % stream(zlib.compress(bytes(35_000_000), 9), entries)
    return body + table + b"startxref\n%d\n%%%%EOF\n" % len(body)


def table_chain() -> bytes:
    """A file saved onto itself 5,000 times."""
    out = bytearray(page(_WORDS))
    at = out.rindex(b"xref\n0")
    for _ in range(5000):
        before, at = at, len(out)
        out += b"xref\n0 0\ntrailer\n<< /Size 6 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (before, at)
    return bytes(out)


def many_contents() -> bytes:
    """A page whose content is named 10,000 times."""
    return page(_WORDS).replace(b"/Contents 4 0 R", b"/Contents [%b]" % (b"4 0 R " * 10_000))


def mask_loop() -> bytes:
    """A form that is drawn through a mask that is itself."""
    state = b"/ExtGState << /G << /SMask << /S /Luminosity /G 6 0 R >> >> >>"
    form = stream(b"/G gs 0 0 9 9 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
                  b"/Group << /S /Transparency >> /Resources << %b >>" % state)  # fmt: skip
    return page(_WORDS + b"/G gs 0 0 99 99 re f", b"", b"/Font << /F 5 0 R >> " + state, form)


def many_notes() -> bytes:
    """A page with 20,000 typed notes."""
    return page(
        _WORDS, b"/Annots [%b]" % (b"<< /Type /Annot /Subtype /FreeText /Rect [0 0 9 9] /Contents (x) >> " * 20_000)
    )


def openings() -> bytes:
    """Nothing but two million dictionaries that begin."""
    return b"%PDF-1.4\n1 0 obj " + b"<<" * 2_000_000


def xmp_bomb() -> bytes:
    """XMP with entities that grow to a thousand million letters."""
    metadata = stream(_BILLION, b"/Type /Metadata /Subtype /XML")
    return page(_WORDS, b"", b"/Font << /F 5 0 R >>", metadata).replace(
        b"/Pages 2 0 R", b"/Pages 2 0 R /Metadata 6 0 R", 1
    )


def huge_seal() -> bytes:
    """A signature whose seal is 20 MB of hexadecimal figures."""
    seal = (
        b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 9 20 9] /Contents <%b> >>"
    )
    field = b"<< /FT /Sig /T (a) /V %b >>" % (seal % (b"30" * 10_000_000))
    data = page(_WORDS, b"", b"/Font << /F 5 0 R >>", field)
    return data.replace(b"/Pages 2 0 R", b"/Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [6 0 R] >>", 1)


def many_oaths() -> bytes:
    """A page on which 2,000 oaths are sworn."""
    oath = b"(Sworn before me this 4th day of May, 2026 at) Tj 0 -9 Td (Notary Public) Tj 0 -9 Td "
    return page(b"BT /F 8 Tf 50 700 Td " + oath * 2000 + b"ET")


def xmp_nested() -> bytes:
    """XMP whose 60,000 authors without a name stand one in the other: who looks through each looks at a thousand million."""
    names = b"<creator>" * 60_000 + b"</creator>" * 60_000
    metadata = stream(b"<x>" + names + b"</x>", b"/Type /Metadata /Subtype /XML")
    return page(_WORDS, b"", b"/Font << /F 5 0 R >>", metadata).replace(
        b"/Pages 2 0 R", b"/Pages 2 0 R /Metadata 6 0 R", 1
    )


def png(width: int, height: int, rows: bytes) -> bytes:
    """A PNG that claims that size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def png_bomb() -> bytes:
    """A PNG of 50,000 by 50,000 pixels."""
    return png(50_000, 50_000, bytes(5_000_000))


def png_text_bomb() -> bytes:
    """A PNG whose compressed text is 100 MB long."""
    text = b"Comment\0\0" + zlib.compress(b"a" * 100_000_000, 9)
    plain = png(1, 1, b"\0\0\0\0")
    chunk = struct.pack(">I", len(text)) + b"zTXt" + text + struct.pack(">I", zlib.crc32(b"zTXt" + text))
    return plain[:33] + chunk + plain[33:]


def tiff(entries: Sequence[tuple[int, int, int, int]], following: int = 0) -> bytes:
    """A TIFF with one directory of (tag, kind, count, value), and where the next one stands."""
    body = b"".join(struct.pack("<HHII", *one) for one in entries)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + body + struct.pack("<I", following) + bytes(64)


_FRAME = (
    (256, 3, 1, 16),
    (257, 3, 1, 1),
    (258, 3, 1, 8),
    (259, 3, 1, 1),
    (262, 3, 1, 1),
    (273, 4, 1, 80),
    (279, 4, 1, 16),
)


def tiff_bomb() -> bytes:
    """A TIFF of 200,000 by 200,000 pixels."""
    return tiff([(256, 4, 1, 200_000), (257, 4, 1, 200_000), *_FRAME[2:]])


def tiff_loop() -> bytes:
    """A TIFF whose next directory is the same one."""
    return tiff(_FRAME, following=8)


def tiff_offsets() -> bytes:
    """A TIFF whose camera data point beyond the end, and claim thousands of millions of values."""
    return tiff([*_FRAME, (0x8769, 4, 1, 0xFFFFFFF0), (0x9003, 2, 0xFFFFFFFF, 0xFFFFFF00), (0x8825, 4, 1, 8)])


def gif_frames() -> bytes:
    """A GIF of 20,000 frames on a canvas of 30,000 by 30,000 pixels."""
    head = b"GIF89a" + struct.pack("<HHBBB", 30_000, 30_000, 0x80, 0, 0) + bytes(6)
    frame = b"\x21\xf9\x04\0\0\0\0\0," + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0"
    return head + frame * 20_000 + b";"


def gif_canvas() -> bytes:
    """A small GIF whose second frame reaches 60,000 pixels beyond it, so that the third is drawn upon all of that."""
    frames = [
        b"\x21\xf9\x04\0\0\0\0\0," + struct.pack("<HHHHB", 0, 0, side, side, 0) + b"\x02\x02\x44\x01\0"
        for side in (1, 60_000, 1, 1)
    ]
    return b"GIF89a" + struct.pack("<HHBBB", 30, 30, 0x80, 0, 0) + bytes(6) + b"".join(frames) + b";"


def jpeg_exif() -> bytes:
    """A JPEG whose EXIF directory stands outside, and names itself."""
    from PIL import Image

    exif = b"Exif\0\0" + tiff([(0x8769, 4, 1, 8), (0x8825, 4, 1, 0x7FFFFFFF), (0x010F, 2, 0x40000000, 12)], following=8)
    out = io.BytesIO()
    Image.new("L", (8, 8)).save(out, "JPEG", exif=exif)
    return out.getvalue()


def jpeg_empty() -> bytes:
    """A JPEG of 60,000 by 60,000 pixels whose data are those of eight by eight."""
    from PIL import Image

    out = io.BytesIO()
    Image.new("L", (8, 8)).save(out, "JPEG")
    data = bytearray(out.getvalue())
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", 60_000, 60_000)
    return bytes(data)


def bmp_bomb() -> bytes:
    """A bitmap that claims 100,000 by 100,000 pixels."""
    return (
        b"BM"
        + struct.pack("<IHHIIiiHHIIiiII", 1000, 0, 0, 54, 40, 100_000, 100_000, 1, 24, 0, 0, 1, 1, 0, 0)
        + bytes(1000)
    )


def docx(parts: dict[str, bytes]) -> bytes:
    """A Word document of those parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def docx_bomb() -> bytes:
    """A Word document of 300 MB of spaces."""
    return docx({"word/document.xml": b" " * 300_000_000})


def docx_entities() -> bytes:
    """A Word document with entities that grow."""
    return docx({"word/document.xml": _BILLION, "docProps/core.xml": _BILLION})


def zip_many() -> bytes:
    """An archive of 30,000 empty files."""
    return docx({f"word/{number}": b"" for number in range(30_000)})


def zip_overlapping() -> bytes:
    """An archive that names the same part 20,000 times."""
    one = docx({"word/document.xml": b"<w>%b</w>" % (b"<w/>" * 10_000)})
    begin, end = one.index(b"PK\x01\x02"), one.rindex(b"PK\x05\x06")
    listed = one[begin:end]
    entries = listed + listed[listed.index(b"PK\x01\x02", 4) :] * 20_000
    return one[:begin] + entries + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 20_002, 20_002, len(entries), begin, 0)


def docx_headers() -> bytes:
    """A Word document of 30 headers with 200,000 elements each."""
    return docx({f"word/header{nth}.xml": b"<w>%b</w>" % (b"<w/>" * 200_000) for nth in range(30)})


def docx_nested() -> bytes:
    """A Word document whose paragraphs stand one in the other, 300,000 deep."""
    return docx({"word/document.xml": b"<w>" * 300_000, "docProps/core.xml": b"<a>" * 300_000})


def mail_nested() -> bytes:
    """A message in a message, 3,000 deep."""
    return b"From: a@example.org\nTo: b@example.org\nSubject: x\nContent-Type: message/rfc822\n\n" * 3000


def workbook_bomb() -> bytes:
    """A workbook with a sheet of 300 MB of spaces."""
    return book(" " * 300_000_000)


def workbook_entities() -> bytes:
    """A workbook with entities that grow, in each part that cells are read from."""
    grown = {"xl/worksheets/sheet0.xml": _BILLION, "xl/sharedStrings.xml": _BILLION, "xl/comments1.xml": _BILLION}
    return book(row(n(1)), parts=grown)


def workbook_sheets() -> bytes:
    """A workbook that names one sheet 100,000 times."""
    return book(row(n(1)), listed=100_000)


def workbook_twice() -> bytes:
    """A workbook of 150 sheets that are one part of 19 MB."""
    return book("<row><c/></row>" * 1_200_000, listed=150)


def workbook_nested() -> bytes:
    """A sheet whose rows stand one in the other, 300,000 deep."""
    return book("<row>" * 300_000)


def workbook_texts() -> bytes:
    """A sheet of 90,000 cells that are one text of 30,000 letters."""
    return book(row(n(0, sort="s")) * 90_000, texts=f"<si><t>{'a' * 30_000}</t></si>")


WORKBOOKS = (workbook_bomb, workbook_entities, workbook_sheets, workbook_twice, workbook_nested, workbook_texts)
BOMBS: tuple[Callable[[], bytes], ...] = (
    flate_bomb, tree_loop, many_pages, count_lie, nested_arrays, nested_tree, xref_loop, form_loop, form_tree, font_loop,
    saves_graphics, outline_loop, field_loop, huge_page, huge_picture, fax_picture, xmp_bomb, png_bomb, png_text_bomb,
    tiff_bomb, tiff_loop, tiff_offsets, gif_frames, gif_canvas, jpeg_exif, docx_bomb, docx_entities, zip_many, mail_nested,
    object_stream_bomb, table_bomb, table_chain, many_contents, mask_loop, many_notes, openings, jpeg_empty, bmp_bomb,
    zip_overlapping, docx_headers, docx_nested, xmp_nested,
    huge_seal, many_oaths, *WORKBOOKS,
)  # fmt: skip
WORDS_STAY: tuple[Callable[[], bytes], ...] = (
    count_lie, xref_loop, font_loop, saves_graphics, outline_loop, field_loop, xmp_bomb, table_chain, mask_loop, many_notes,
)  # fmt: skip
"""Those whose page has words that are found in spite of the trap."""
