"""How what programs leave in a folder looks from within: each form by its mark, its sizes or its lines.

`._x` is AppleDouble (RFC 1740), `Thumbs.db` a compound file ([MS-CFB]) with a catalogue or numbered thumbnails. The
others have no published form, and are known by what the files have in common.
"""

import json
import re
import struct
from collections.abc import Callable

Form = Callable[[bytes], bool]
"""Whether these bytes, a whole file, have a form."""

_LONGEST_TEXT, _LONGEST_RECORD = 65_536, 4_000_000
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_LINES = {
    "settings": re.compile(r"\s*|;.*|\[[^\]]+\]\s*|[^=\[]+=.*"),
    "patterns": re.compile(r"\s*|#.*|\S+\s*|(?=[^<]*[/*])[^<\s]+(?: [^<\s]+){0,3}\s*"),
    "attributes": re.compile(r"\s*|#.*|(?:\[attr\]\S+|\S*[*./]\S*)(?:\s+[-!]?[\w.-]+(?:=\S+)?)+\s*"),
    "modules": re.compile(r"\s*|[#;].*|\[submodule \".+\"\]\s*|\s*[\w-]+\s*=.*"),
}
_OF_THE_SHELL = re.compile(r"(?im)^\[(?:\.shellclassinfo|localizedfilenames|viewstate|\{[0-9a-f-]{36}\})\b")
_SETTING = re.compile(r"(?m)^[^;=\[\n]+=")
_THUMBNAILS = re.compile(rb"C\0a\0t\0a\0l\0o\0g\0|(?:[0-9]\0){2,4}_\0(?:[0-9a-fA-F]\0){8}")
_LOCK = re.compile(r"[^\n]*,[^\n]*,[^\n]*,\d\d\.\d\d\.\d{4} \d\d:\d\d,[^\n]*;?\s*")
_DATA_FORK = 1


def is_folder_view(data: bytes) -> bool:
    """`.DS_Store`."""
    return data[:8] == b"\x00\x00\x00\x01Bud1" and data[8:12] == data[16:20]


def is_apple_double(data: bytes) -> bool:
    """`._x`: attributes of a file, all in entries that its head names, and none of the file's own content."""
    number = int.from_bytes(data[24:26], "big")
    listed = data[26 : 26 + 12 * number]
    if not data.startswith(b"\x00\x05\x16\x07\x00\x02\x00\x00") or not number or len(listed) < 12 * number:
        return False
    entries = list(struct.iter_unpack(">III", listed))
    ends = max(offset + length for _, offset, length in entries)
    return ends == len(data) and all(sort != _DATA_FORK for sort, *_ in entries)


def is_thumbnails(data: bytes) -> bool:
    """`Thumbs.db`."""
    return data[:4] == b"\xd0\xcf\x11\xe0" and _THUMBNAILS.search(data) is not None


def is_owner(data: bytes) -> bool:
    """`~$x`: who has a document of Word, Excel or PowerPoint open, with the length of the name before each of its two
    spellings."""
    twice = any(data[at : at + 2] == bytes((data[0], 0)) for at in (54, 55))
    return len(data) <= 256 and twice and 0 < data[0] < 54


def is_lock(data: bytes) -> bool:
    """`.~lock.x#`: the same of LibreOffice."""
    return _LOCK.fullmatch(_text(data)) is not None


def is_shell_settings(data: bytes) -> bool:
    """`desktop.ini`."""
    text = _text(data)
    return _OF_THE_SHELL.search(text) is not None and _SETTING.search(text) is not None and _all_lines("settings", text)


def is_record(data: bytes) -> bool:
    """A JSON object: what the checker writes."""
    return isinstance(_json(data), dict)


def is_dropbox(data: bytes) -> bool:
    """`.dropbox`, in a shared folder."""
    found = _json(data)
    return isinstance(found, dict) and found.get("tag") == "dropbox"


def is_link_of_git(data: bytes) -> bool:
    """`.git` of a work tree or a submodule."""
    return re.fullmatch(r"gitdir: [^\n]+\n?", _text(data)) is not None


def is_patterns_of_git(data: bytes) -> bool:
    """`.gitignore`."""
    return _all_lines("patterns", _text(data))


def is_attributes_of_git(data: bytes) -> bool:
    """`.gitattributes`."""
    return _all_lines("attributes", _text(data))


def is_modules_of_git(data: bytes) -> bool:
    """`.gitmodules`."""
    return _all_lines("modules", _text(data))


def is_blank(data: bytes) -> bool:
    """Nothing but spaces, as in `.gitkeep`."""
    return not data.strip()


def _text(data: bytes) -> str:
    """A short text; empty for what is none."""
    if len(data) > _LONGEST_TEXT:
        return ""
    try:
        text = data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return "" if any(char < " " and char not in "\t\r\n" for char in text) else text


def _all_lines(sort: str, text: str) -> bool:
    return bool(text) and all(_LINES[sort].fullmatch(line) for line in text.splitlines())


def _json(data: bytes) -> object:
    try:
        return json.loads(data) if len(data) <= _LONGEST_RECORD else None
    except (ValueError, RecursionError):
        return None
