import io
import zipfile

import pytest

from checker.reading.file_type import in_words, media_type


def _zip(*names, mimetype=None, content="x"):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, content)
    return out.getvalue()


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
CASES = [
    (b"", "application/x-empty"), (b"%PDF-1.7\n", "application/pdf"), (b"junk\n%PDF-1.4\n", "application/pdf"),
    (b"\xff\xd8\xff\xe0abc", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"II*\x00", "image/tiff"),
    (b"\x00\x00\x00\x18ftypheic", "image/heic"), (b"RIFF\x00\x00\x00\x00WEBP", "image/webp"),
    (_zip("[Content_Types].xml", "word/document.xml"), WORD), (_zip("a.pdf"), "application/zip"),
    (_zip(mimetype="application/vnd.oasis.opendocument.text"), "application/vnd.oasis.opendocument.text"),
    (OLE + "WordDocument".encode("utf-16-le"), "application/msword"),
    (OLE + "__substg1.0_".encode("utf-16-le"), "application/vnd.ms-outlook"),
    (b"From: a@example.org\nSubject: x\n\nHello", "message/rfc822"), (b"<!DOCTYPE html><p>", "text/html"),
    (b'{"a": 1}', "application/json"), ("Urdu: بیان".encode(), "text/plain"), (b"\x00\x01\x02\x03", "application/octet-stream"),
    (b"PK\x03\x04 not a zip", "application/zip"), (_zip("a.pdf", content="%PDF-1.4 a"), "application/zip"),
    (b"PK\x03\x04 not a zip\n%PDF-1.4 a", "application/pdf"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "kind"), CASES, ids=[kind for _, kind in CASES])
def test_the_type_is_what_the_bytes_show(data, kind):
    assert media_type(data) == kind


@pytest.mark.parametrize(
    ("kind", "words"), [(WORD, "Word document"), ("image/jpeg", "JPEG image"), ("application/x-odd", "odd file")]
)
def test_types_have_names_for_people(kind, words):
    assert in_words(kind) == words
