"""Keys that stand twice in one dictionary of a signature: which of the two counts, each program decides for itself.

The standard forbids them (ISO 32000-2, 7.3.7), and engines keep the first or the last without a word, so they are
looked for in the bytes.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

_TOKEN = re.compile(rb"%[^\r\n]*|<<|>>|<[^>]*>|\(|\[|\]|/[^\s\0()<>\[\]{}/%]*|[^\s\0()<>\[\]{}/%]+|.", re.DOTALL)
_IN_TEXT = re.compile(rb"\\.|[()]", re.DOTALL)
_BY_NUMBER = re.compile(rb"#([0-9A-Fa-f]{2})")
_MOST = 100_000
"""Tokens of one object; a signature dictionary has some dozens."""


def doubled_key(data: bytes, *nodes: Any) -> str | None:
    """The first key with two different values in the objects that hold these of pyHanko's dictionaries, or in any
    dictionary inside them; `data` are the bytes that its reader has. None where there is none."""
    for node in nodes:
        ref = getattr(node, "container_ref", None)
        found = next(_doubled(*_place(data, ref)), None) if hasattr(ref, "idnum") else None
        if found:
            return found
    return None


def _place(data: bytes, ref: Any) -> tuple[bytes, int]:
    """The bytes that hold an object, of the file or of the object stream that it lies in, and where it begins."""
    reader = ref.get_pdf_handler()
    marker = reader.xrefs[ref]
    if isinstance(marker, int):
        return data, marker
    stream = reader.get_object(type(ref)(marker.obj_stream_id, 0, reader))
    first = int(stream["/First"])
    numbers = [int(one) for one in stream.data[:first].split()]
    begins = dict(zip(numbers[::2], numbers[1::2], strict=False)).get(ref.idnum)
    return (b"", 0) if begins is None else (stream.data, first + begins)


class _Open:
    """A dictionary or a list that is not closed yet."""

    def __init__(self, *, is_list: bool) -> None:
        self.awaits_key = not is_list
        self._is_list = is_list
        self._held: dict[bytes, list[bytes]] = {}
        self._key: bytes | None = None
        self._since = 0

    def value_seen(self) -> None:
        """What follows is a key, or the rest of a reference."""
        self.awaits_key = not self._is_list

    def key_seen(self, source: bytes, start: int, key: bytes | None, end: int) -> bytes | None:
        """The key before this one, if it was there already with another value; None as a key closes the dictionary."""
        last, value = self._key, source[self._since : start].split()
        self._key, self._since, self.awaits_key = key, end, False
        if last is None:
            return None
        return last if self._held.setdefault(last, value) != value else None


def _doubled(source: bytes, at: int) -> Iterator[str]:
    """Keys with two values in the first dictionary and those inside it, in the order of the bytes."""
    outer: list[_Open] = []
    for token, start, end in islice(_tokens(source, at), _MOST):
        twice = None
        if token in (b"<<", b"["):
            outer.append(_Open(is_list=token == b"["))
        elif not outer:
            if token == b"endobj":
                return
        elif token in (b">>", b"]"):
            twice = outer.pop().key_seen(source, start, None, end)
            if outer:
                outer[-1].value_seen()
        elif token[:1] == b"/" and outer[-1].awaits_key:
            twice = outer[-1].key_seen(source, start, _plain(token), end)
        else:
            outer[-1].value_seen()
        if twice:
            yield twice.decode("latin-1")
        if token == b">>" and not outer:
            return


def _tokens(source: bytes, at: int) -> Iterator[tuple[bytes, int, int]]:
    """Each token with its place; a text in brackets is one, and a remark is none."""
    while found := _TOKEN.search(source, at):
        token, start, at = found[0], found.start(), found.end()
        if token == b"(":
            at = _end_of_text(source, at)
        if not token.isspace() and token[:1] not in (b"%", b"\0"):
            yield token, start, at


def _end_of_text(source: bytes, at: int) -> int:
    depth = 1
    for found in _IN_TEXT.finditer(source, at):
        depth += {b"(": 1, b")": -1}.get(found[0], 0)
        if depth == 0:
            return found.end()
    return len(source)


def _plain(name: bytes) -> bytes:
    """A name as it is meant: any of its letters may be written by number (7.3.5)."""
    return _BY_NUMBER.sub(lambda found: bytes([int(found[1], 16)]), name)
