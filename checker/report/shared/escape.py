"""Makes names and sentences of unknown origin harmless in each output, without losing a character of them.

A file's name may hold line breaks, terminal escapes, markup, a workflow command or characters that turn the
reading direction: each is shown as what it is (`\\n`, `\\x1b`, `\\u202e`), never acted on.
"""

import re
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import quote

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Control characters, line separators, directional overrides and isolates (Unicode TR 36), lone surrogates, tags.
Joiners and the plain marks (U+200C to U+200F) stay: Persian, Urdu and Hebrew names are written with them."""

_MARKDOWN = re.compile(r"[\\`*_{}\[\]|~]|[#@&<>$]|:(?=//)|(?<=www)\.")
_COMMAND = re.compile(r"^(\s*):(?=:)|##(?=\[|vso\[)")
_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")
"""Half characters, as names on Windows can hold, that stand for no byte of a name on Linux."""


def visible(text: str) -> str:
    """The text on one line, every character that would not be seen written as its escape."""
    return text if text.isprintable() else _UNSEEN.sub(_as_escape, text)


def _as_escape(match: re.Match[str]) -> str:
    number = ord(match[0])
    named = {9: "\\t", 10: "\\n", 13: "\\r"}.get(number)
    if named:
        return named
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def encodable(text: str) -> str:
    """The text without lone surrogates (from names that are not UTF-8), so that it can be written at all."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def no_command(line: str) -> str:
    """The line as it is, unless a build service would take it for a command: then its first colon shows as `\\x3a`."""
    if "::" not in line and "##" not in line:
        return line
    return _COMMAND.sub(lambda match: "#\\x23" if match[0] == "##" else f"{match[1]}\\x3a", line)


def markdown(text: str) -> str:
    """The text as it reads, in Markdown: nothing in it is markup, a link, a mention or a table's edge."""
    return _MARKDOWN.sub(_plain, visible(text))


def _plain(match: re.Match[str]) -> str:
    return f"\\{match[0]}" if match[0] in "\\`*_{}[]|~" else f"&#{ord(match[0])};"


def command_data(text: str) -> str:
    """The message of a GitHub workflow command (`%`, CR and LF are what would end or start one)."""
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def command_property(text: str) -> str:
    """A property's value of a GitHub workflow command."""
    return command_data(text).replace(":", "%3A").replace(",", "%2C")


def cell(text: str) -> str:
    """A CSV cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    shown = visible(text)
    return "'" + shown if shown.lstrip().startswith(("=", "+", "-", "@", "|", "%")) else shown


def below(matter: str, file: str | None) -> str:
    """The file's path with the matter's before it, where that is relative: as a repository's root sees it."""
    folder = PureWindowsPath(matter)
    root = "" if folder.anchor or PurePosixPath(matter).is_absolute() or ".." in folder.parts else folder.as_posix()
    return "/".join(filter(None, (root.removeprefix("./") if root != "." else "", file)))


def uri(path: str) -> str:
    """A relative, percent-encoded URI reference (RFC 3986): no colon is left, so no scheme can be read into it."""
    return quote(_NO_BYTE.sub("\ufffd", path), safe="/", errors="surrogateescape")
