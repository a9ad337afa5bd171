"""Whether a file in a folder that a program keeps for itself may be somebody's paper."""

import re

from checker.reading.folder.left_forms import is_record
from checker.reading.folder.leftovers import NO_DOCUMENT, is_leftover, seen, type_of
from checker.reading.folder.program_files import is_content, is_made

_ANYBODYS = frozenset(("application/json", "application/xml", "application/gzip", "text/plain"))
"""What people write and pack as well as programs."""
_PACKED = (b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd")
"""How what bzip2, xz and zstd packed begins."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_CALLED = re.compile(
    r"\.(?:pdf|docx?|dotx?|rtf|od[tsp]|xlsx?|xlsm|pptx?|csv|tsv|txt|md|html?|xml|json|eml|msg|p7[ms]"
    r"|jpe?g|png|gif|bmp|tiff?|hei[cf]|webp|jp2|zip|7z|rar|gz|bz2|xz|zst)$",
    re.IGNORECASE,
)
"""How papers, and what they are packed in, are called."""


def may_be_paper(folder: str, inner: str, full: str) -> bool:
    """Whether its bytes say that it is a document, or leave it open (a text, a packed file) and it is not what the
    program makes in that place; of bytes that say nothing the name is asked. True where it cannot be looked at.

    `folder` is what the program's folder is called, `inner` the path within, `full` where it is opened.
    """
    ends = seen(full)
    if ends is None or not ends:
        return ends is None
    shown = type_of(ends)
    if shown not in NO_DOCUMENT:
        return True
    of_anybody = shown in _ANYBODYS or _reads(ends) or ends.startswith(_PACKED) or _CALLED.search(inner)
    copied = is_content(folder, inner)
    if not (of_anybody or copied):
        return False
    whole = seen(full, whole=True)
    if whole is None:
        return True
    if copied:  # that of matter.json is none
        return not is_record(whole)
    return not (is_leftover(inner, full) or is_made(folder, inner, whole))


def _reads(data: bytes) -> bool:
    """Whether bytes that are no UTF-8 may be a text for all that: in UTF-16 with its mark, or of 8 bits a letter."""
    return data.startswith(_UTF_16) or not any(byte < 9 or 13 < byte < 32 for byte in data[:2048])
