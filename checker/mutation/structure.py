"""Changes to what a PDF is made of beside its text: bytes to bytes, each the fault that one rule is about."""

import io
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from checker.mutation.sheet import picture, saved


def _open(data: bytes) -> Any:
    from pypdf import PdfReader, PdfWriter

    return PdfWriter(clone_from=PdfReader(io.BytesIO(data)))


def _bytes(writer: Any) -> bytes:
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def turn(data: bytes, degrees: int) -> bytes:
    """Its first page lies on its side or stands on its head."""
    writer = _open(data)
    writer.pages[0].rotate(degrees)
    return _bytes(writer)


def resize(data: bytes, size: list[float]) -> bytes:
    """Its first page has another size, in points."""
    writer = _open(data)
    writer.pages[0].scale_to(*size)
    return _bytes(writer)


def lock(data: bytes, password: str) -> bytes:
    """It opens without a password, but is encrypted against changes."""
    writer = _open(data)
    writer.encrypt(user_password="", owner_password=password, algorithm="RC4-128")
    return _bytes(writer)


def script(data: bytes, source: str) -> bytes:
    """It runs a script when it is opened."""
    from pypdf.generic import DictionaryObject, NameObject, TextStringObject

    writer = _open(data)
    action = DictionaryObject()
    action[NameObject("/S")], action[NameObject("/JS")] = NameObject("/JavaScript"), TextStringObject(source)
    writer._root_object[NameObject("/OpenAction")] = action
    return _bytes(writer)


def attach(data: bytes, name: str) -> bytes:
    """Another file travels inside it."""
    writer = _open(data)
    writer.add_attachment(name, b"left behind")
    return _bytes(writer)


def author(data: bytes, name: str) -> bytes:
    """Its properties name an author."""
    writer = _open(data)
    writer.add_metadata({"/Author": name})
    return _bytes(writer)


def made(data: bytes, stamp: str) -> bytes:
    """Its properties say that it was made at another time (`D:20260301120000Z`)."""
    writer = _open(data)
    writer.add_metadata({"/CreationDate": stamp, "/ModDate": stamp})
    return _bytes(writer)


def unlink(data: bytes, _value: Any) -> bytes:
    """Its links are gone."""
    writer = _open(data)
    writer.remove_links()
    return _bytes(writer)


def unmark(data: bytes, _value: Any) -> bytes:
    """Its bookmarks are gone."""
    writer = _open(data)
    writer._root_object.pop("/Outlines", None)
    return _bytes(writer)


def unopen(data: bytes, _value: Any) -> bytes:
    """It does not say how it opens."""
    writer = _open(data)
    writer._root_object.pop("/OpenAction", None)
    return _bytes(writer)


def comment(data: bytes, words: str) -> bytes:
    """Somebody left a note on its first page, saved as a change on top of the signed or unsigned file."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.annotations import Text

    writer = PdfWriter(PdfReader(io.BytesIO(data)), incremental=True)
    writer.add_annotation(0, Text(text=words, rect=(60, 60, 90, 90)))
    return _bytes(writer)


def blank(data: bytes, _value: Any) -> bytes:
    """All its pages are empty."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(data)).pages:
        writer.add_blank_page(float(page.mediabox.width), float(page.mediabox.height))
    return _bytes(writer)


def tail(data: bytes, words: str) -> bytes:
    """Something hangs behind its end."""
    return data + words.encode()


def lose(data: bytes, page: int) -> bytes:
    """A page (from 1) is missing."""
    writer = _open(data)
    del writer.pages[page - 1]
    return _bytes(writer)


def double(data: bytes, page: int) -> bytes:
    """A page (from 1) stands at the end once more."""
    from pypdf import PdfReader

    writer = _open(data)
    writer.add_page(PdfReader(io.BytesIO(data)).pages[page - 1])
    return _bytes(writer)


def retitle(data: bytes, pattern: str) -> bytes:
    """Its bookmarks lack what the pattern finds in their titles."""
    from pypdf.generic import NameObject, TextStringObject

    writer = _open(data)
    for mark in _marks(writer):
        mark[NameObject("/Title")] = TextStringObject(re.sub(pattern, "", mark["/Title"]))
    return _bytes(writer)


def _marks(writer: Any) -> Iterator[Any]:
    """Its topmost bookmarks."""
    mark = writer._root_object["/Outlines"].get("/First")
    while mark is not None:
        yield mark.get_object()
        mark = mark.get_object().get("/Next")


def swell(data: bytes, megabytes: int) -> bytes:
    """It is that much larger: something large travels inside it."""
    writer = _open(data)
    writer.add_attachment("ballast.bin", bytes(megabytes * 1024 * 1024))
    return _bytes(writer)


def reset(data: bytes, stamp: str) -> bytes:
    """The file says another day of its digital signature (as 20260404) than the signature itself."""
    return re.sub(rb"(/M \(D(?::|\\072))\d{8}", rb"\g<1>" + stamp.encode(), data)


def flatten(data: bytes, page: int) -> bytes:
    """A page (from 1) is a picture of itself, without text."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(data)
    sheet = document[page - 1]
    shown = sheet.render(scale=200 / 72).to_pil().convert("L")
    for one in list(sheet.get_objects(max_depth=1)):
        sheet.remove_obj(one)
    sheet.insert_obj(picture(document, shown, pdfium.PdfMatrix().scale(*sheet.get_size())))
    sheet.gen_content()
    return saved(document)


def torn(data: bytes, share: float) -> bytes:
    """Only its first part arrived."""
    return data[: int(len(data) * share)]


CHANGES: Mapping[str, Callable[[bytes, Any], bytes]] = {
    "turn": turn, "resize": resize, "lock": lock, "script": script, "attach": attach, "author": author, "made": made,
    "unlink": unlink,
    "unmark": unmark, "unopen": unopen, "comment": comment, "blank": blank, "tail": tail, "torn": torn,
    "reset": reset, "lose": lose, "double": double, "retitle": retitle, "swell": swell,
    "flatten": flatten,
}  # fmt: skip
