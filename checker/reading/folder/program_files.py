"""What programs keep in folders of their own: known by its place there and by its form together.

Nearly all of it is text, as a paper may be. What a program makes stands where that program puts it and looks as it is
written there; every other text, table or packed file that lies beside it is somebody's.
"""

import json
import re
import zlib

from checker.globs import plain
from checker.reading.folder.left_forms import Form, is_attributes_of_git, is_patterns_of_git

_HEX = rb"[0-9a-f]{40}(?:[0-9a-f]{24})?"
_LONGEST_WORDS = 65_536
"""Bytes of what a person wrote for a program: the message of a commit, why a working tree is locked."""
_SLD = (b"1SLD", b"2SLD", b"3SLD")
_OBJECT = re.compile(rb"(?:blob|tree|commit|tag) \d+\0")
_ENTRIES = re.compile(rb"\d{1,2}\n(?:\n?(?:dir\n.*)?)", re.DOTALL)
_PROPERTIES = re.compile(rb"(?:[^\n]*\n)?(?:K \d+\n.*)?END\n.*", re.DOTALL)
_CONTINUED = re.compile(rb"\\\r?\n")


def _lines(pattern: bytes) -> Form:
    """A text each line of which is so."""
    wanted = re.compile(rb"(?:" + pattern + rb")?\r?")
    return lambda data: all(wanted.fullmatch(line) for line in data.split(b"\n"))


def _starts(*marks: bytes) -> Form:
    return lambda data: data.startswith(marks)


def _settings(data: bytes) -> bool:
    """The settings of git and Mercurial: sections, names with or without a value, remarks."""
    return _SETTINGS(_CONTINUED.sub(b"", data.removeprefix(b"\xef\xbb\xbf")))


_SETTINGS = _lines(rb"\s*|\s*[#;].*|\s*\[[^\]]+\]\s*(?:[#;].*)?|\s+.*=.*|\s*[\w.-]+\s*(?:=.*)?")


def _words(data: bytes) -> bool:
    """What a person wrote for the program: of it nothing is known but that it is no longer than anybody writes."""
    return len(data) <= _LONGEST_WORDS


def _one_line(data: bytes) -> bool:
    return len(data) <= 300 and b"\n" not in data.rstrip(b"\r\n")


def _is_object(data: bytes) -> bool:
    """An object of git in a file of its own: packed by zlib, with its sort and its size before it."""
    try:
        return _OBJECT.match(zlib.decompressobj().decompress(data[:4096], 64)) is not None
    except zlib.error:
        return False


def _is_log_of_changes(data: bytes) -> bool:
    """What macOS notes of a volume: a packed list with a mark of its own."""
    try:
        return zlib.decompressobj(31).decompress(data[:4096], 4) in _SLD
    except zlib.error:
        return False


def _is_locks(data: bytes) -> bool:
    """Which files of Git LFS somebody has locked."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and {"ours", "theirs"} <= set(found)


def _is_thrown_away(data: bytes) -> bool:
    """What Windows notes beside a file in its recycle bin: a version, the size, the time and the former path."""
    return data[:8] in (b"\1" + bytes(7), b"\2" + bytes(7)) and len(data) <= 70_000


def _is_settings_of_macos(data: bytes) -> bool:
    return data.startswith(b"<?xml") and b"<plist" in data[:1000] and data.rstrip().endswith(b"</plist>")


_POINTS = _lines(rb"ref: refs/\S+|" + _HEX)
_OF_GIT: tuple[tuple[str, Form], ...] = (
    (r"fetch_head", _lines(_HEX + rb"\t(?:not-for-merge)?\t.{0,400}")),
    (r"(?:[a-z]+_)*head|auto_merge|refs/.+|shallow", _POINTS), (r"refs/heads", _one_line),
    (r"packed-refs", _lines(rb"# pack-refs with:.*|\^?" + _HEX + rb"(?: refs/\S+)?")),
    (r"config(?:\.worktree)?", _settings), (r"description|gc\.pid|commondir|gitdir", _one_line),
    (r"(?:commit|tag|notes|branch|merge)_(?:editmsg|description)|edit_description|(?:merge|squash|gitgui)_msg", _words),
    (r"merge_(?:mode|rr)|bisect_[a-z_]+|gc\.log|locked", _words),
    (r"hooks/[a-z0-9-]+(?:\.sample)?", _starts(b"#!")),
    (r"info/(?:exclude|sparse-checkout)", is_patterns_of_git), (r"info/attributes", is_attributes_of_git),
    (r"info/grafts", _lines(_HEX + rb"(?: " + _HEX + rb")*")), (r"info/refs", _lines(_HEX + rb"\trefs/\S+")),
    (r"logs/.+", _lines(_HEX + rb" " + _HEX + rb" [^<>]*<[^<>]*> \d+ [+-]\d{4}(?:\t.*)?")),
    (r"objects/[0-9a-f]{2}/[0-9a-f]{38,62}|objects/(?:[0-9a-f]{2}/)?tmp_obj_\w+", _is_object),
    (r"objects/pack/.+\.keep", _lines(rb"(?:fetch|receive)-pack \d+ on \S+")),
    (r"objects/pack/.+\.promisor", _lines(_HEX + rb" \S+")),
    (r"objects/info/packs", _lines(rb"P pack-" + _HEX + rb"\.pack")),
    (r"objects/info/(?:http-)?alternates", _lines(rb"(?:\.{0,2}/|[A-Za-z]:[\\/]|https?:).*")),
    (r"objects/info/commit-graphs/commit-graph-chain", _lines(_HEX)),
    (r"objects/pack/multi-pack-index\.d/multi-pack-index-chain", _lines(_HEX)),
    (r"reftable/tables\.list", _lines(rb"0x[0-9a-f]+-0x[0-9a-f]+-\w+\.ref")),
    (r"rebase-[a-z]+/(?:git-rebase-todo(?:\.backup)?|done|author-script|message(?:-squash|-fixup)?)", _words),
    (r"rebase-[a-z]+/(?:final-commit|msg|strategy_opts|update-refs|rewritten-list|autostash)", _words),
    (r"rebase-[a-z]+/patch", _starts(b"diff --git ", b"diff --cc ")), (r"rebase-[a-z]+/[a-z_-]+", _one_line),
    (r"sequencer/(?:todo|opts|head|abort-safety)", _words),
    (r"lfs/cache/locks/.+/verifiable", _is_locks),
    (r"annex/(?:sentinal\.cache|mergedrefs)", _lines(rb"[0-9 ]+|" + _HEX + rb"\trefs/\S+")),
)  # fmt: skip
_OF_SVN: tuple[tuple[str, Form], ...] = (
    (r"entries|format", lambda data: _ENTRIES.fullmatch(data) is not None),
    (
        r"all-wcprops|dir-prop(?:s|-base)|(?:prop-base|props|wcprops)/.+",
        lambda data: _PROPERTIES.fullmatch(data) is not None,
    ),
)  # fmt: skip
_OF_MERCURIAL: tuple[tuple[str, Form], ...] = (
    (r"(?:store/)?requires", _lines(rb"[\w.=,+-]+")), (r"hgrc(?:-not-shared)?", _settings),
    (r"(?:undo\.)?branch|sharedpath|bookmarks\.current", _one_line),
    (r"last-message\.txt|(?:store/)?(?:undo|journal)\.desc", _words),
    (r"bookmarks|localtags|(?:undo|journal)\.bookmarks", _lines(_HEX + rb" .{1,200}")),
    (r"w?cache/.+", _lines(rb"(?:" + _HEX + rb"|\d+)(?: .{1,200})?")),
    (r"store/fncache", _lines(rb"(?:data|meta)/.+\.(?:i|d|n|nd)")),
    (r"store/(?:(?:undo|journal)\.)?phaseroots", _lines(rb"\d " + _HEX)),
    (r"store/(?:undo|journal)\.backupfiles", _starts(b"1\n", b"2\n")),
)  # fmt: skip
_MADE = {
    ".git": tuple((re.compile(rf"(?:(?:modules|worktrees)/.+/)?(?:{at})(?:\.lock)?"), form) for at, form in _OF_GIT),
    ".svn": tuple((re.compile(at), form) for at, form in _OF_SVN),
    ".hg": tuple((re.compile(at), form) for at, form in _OF_MERCURIAL),
    "__macosx": ((re.compile(r"(?:.+/)?\._[^/]+"), _starts(b"\x00\x05\x16\x07\x00\x02\x00\x00")),),
    ".fseventsd": (
        (re.compile(r"[0-9a-f]{1,16}"), _is_log_of_changes),
        (re.compile(r"fseventsd-uuid"), _lines(rb"[0-9A-Fa-f-]{36}")),
    ),
    ".spotlight-v100": ((re.compile(r"(?:.+/)?[^/]+\.plist"), _is_settings_of_macos),),
    "$recycle.bin": ((re.compile(r"(?:.+/)?\$i[0-9a-z]{6}(?:\.[^/]*)?"), _is_thrown_away),),
}
_CONTENT = {".svn": re.compile(r"(?:pristine|text-base)/.+\.svn-base")}
"""Where a program keeps copies of files, as they are."""


def is_content(folder: str, inner: str) -> bool:
    """Whether a program of that folder puts a copy of a file there: `inner` is the path within."""
    called = _CONTENT.get(plain(folder))
    return called is not None and called.fullmatch(plain(inner)) is not None


def is_made(folder: str, inner: str, data: bytes) -> bool:
    """Whether bytes, a whole file, are what the program of that folder makes in that place."""
    path = plain(inner)
    return any(at.fullmatch(path) and form(data) for at, form in _MADE.get(plain(folder), ()))
