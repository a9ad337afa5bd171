"""A PDF put together anew from the objects that are found in damaged bytes, for an engine that gave up on them.

What tells where the objects stand (the cross-reference, the trailer, a broken catalogue) is left aside: each object
names itself (ISO 32000-2, 7.3.10), and those in object streams are taken out of them.
"""

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(?<![0-9])([0-9]{1,7})[ \t\r\n\x00\f]+[0-9]{1,5}[ \t\r\n\x00\f]+obj(?![a-z])")
_STREAM = re.compile(rb">>[ \t\r\n\x00\f]*stream(?:\r\n|\n|\r)?")
_LENGTH = re.compile(rb"/Length[ \t\r\n]+-?[0-9]+(?:[ \t\r\n]+[0-9]+[ \t\r\n]+R)?")
_NUMBER = rb"[ \t\r\n]+([0-9]{1,7})"
_CATALOGUE = re.compile(rb"/Type[ \t\r\n]*/Catalog(?![A-Za-z])")
_TREE = re.compile(rb"/Pages" + _NUMBER + rb"[ \t\r\n]+[0-9]+[ \t\r\n]+R")
_PAGE = re.compile(rb"/Type[ \t\r\n]*/Page(?![A-Za-z])")
_LARGEST = 100_000_000
"""Bytes of a file, and of what its object streams hold, that are looked through."""
_HIGHEST = 4_000_000
_MOST_PAGES = 100_000


def pieced_together(data: bytes) -> Iterator[bytes]:
    """PDFs that an engine may open: by the catalogue that is found, then of the pages alone, in the order of their
    numbers. None of a file that is locked (its words would stay so) or too large."""
    if len(data) > _LARGEST or b"/Encrypt" in data:
        return
    objects = _objects(data)
    for number in sorted(objects, reverse=True):
        tree = _TREE.search(objects[number]) if _CATALOGUE.search(objects[number]) else None
        if tree and int(tree[1]) in objects:
            yield _written(objects, number)
            break
    pages = [number for number in sorted(objects) if _PAGE.search(_dictionary(objects[number]))][:_MOST_PAGES]
    if pages:
        new = max(objects) + 1
        objects[new] = b"<< /Type /Catalog /Pages %d 0 R >>" % (new + 1)
        kids = b" ".join(b"%d 0 R" % one for one in pages)
        objects[new + 1] = b"<< /Type /Pages /Count %d /Kids [%b] >>" % (len(pages), kids)
        yield _written(objects, new)


def _objects(data: bytes) -> dict[int, bytes]:
    """The body of each object by its number; the last one of a number is the newest (7.5.6)."""
    found: dict[int, bytes] = {}
    packed: dict[int, bytes] = {}
    starts = list(_OBJECT.finditer(data))
    room = _LARGEST
    for one, end_of in zip(starts, [*(one.start() for one in starts[1:]), len(data)], strict=False):
        body = data[one.end() : end_of]
        end = body.rfind(b"endobj")
        body = body[: end if end >= 0 else len(body)]
        cut = _STREAM.search(body)
        if cut is None:
            body = body.strip(b" \t\r\n\x00")
        else:
            head, content = body[: cut.start() + 2], body[cut.end() :]
            content = content[: at if (at := content.rfind(b"endstream")) >= 0 else len(content)]
            if b"/ObjStm" in head and room > 0:
                inner = _unpacked(head, content, room)
                room -= sum(map(len, inner.values()))
                packed |= inner
                continue
            body = _stream(head, content)
        if int(one[1]) < _HIGHEST:
            found[int(one[1])] = body
    return packed | found


def _stream(head: bytes, content: bytes) -> bytes:
    """With the length that it has, whatever it says."""
    bare = _LENGTH.sub(b"", head).rstrip()[:-2]
    return b"%b /Length %d >>\nstream\n%b\nendstream" % (bare, len(content), content)


def _unpacked(head: bytes, content: bytes, most: int) -> dict[int, bytes]:
    """The objects of an object stream (7.5.7), as far as it can be unpacked."""
    if b"/FlateDecode" in head:
        content = _inflated(content, most)
    first = re.search(rb"/First" + _NUMBER, head)
    pairs = [int(one) for one in content[: int(first[1])].split() if one.isdigit() and len(one) < 9] if first else []
    if not first or not pairs:
        return {}
    numbers, places = pairs[::2], [int(first[1]) + one for one in pairs[1::2]]
    ends = [*places[1:], len(content)]
    return {
        number: content[start:end].strip()
        for number, start, end in zip(numbers, places, ends, strict=False)
        if number < _HIGHEST and start < end <= len(content)
    }


def _inflated(content: bytes, most: int) -> bytes:
    """As much as can be had before the damage, and no more than `most`."""
    unpacking, done = zlib.decompressobj(), bytearray()
    for start in range(0, len(content), 4096):
        try:
            done += unpacking.decompress(content[start : start + 4096], max(1, most - len(done)))
        except zlib.error:
            break
        if len(done) >= most or unpacking.eof:
            break
    return bytes(done)


def _dictionary(body: bytes) -> bytes:
    cut = _STREAM.search(body)
    return body[: cut.start()] if cut else body


def _written(objects: dict[int, bytes], root: int) -> bytes:
    out, table = bytearray(b"%PDF-1.7\n"), bytearray(b"xref\n0 1\n0000000000 65535 f \n")
    for number in sorted(objects):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, objects[number])
    start = len(out)
    return bytes(out + table + b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                 % (max(objects) + 1, root, start))  # fmt: skip
