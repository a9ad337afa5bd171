"""The words of an e-mail message (RFC 5322, RFC 2045): who wrote to whom, when, about what, and the plain text.

Nothing is fetched, and no part is opened but the plain text: what else the message carries is named.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.header import decode_header
from email.message import Message

_HEADS = ("From", "To", "Cc", "Date", "Subject")
_LONGEST_HEAD, _LONGEST = 2000, 400_000
"""Letters of a head, and of the whole text: some hundred pages."""
_MOST_BYTES, _MOST_PARTS = 40_000_000, 1000
_CONTROLS = re.compile(r"[^\S\n\t ]|[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class MailText:
    """What a person sees who opens the message, and what was not looked at."""

    text: str
    dated: tuple[int, int] = (0, 0)
    """Where in it the line stands that says when it was sent, the end exclusive."""
    carried: tuple[str, ...] = ()
    """The names of the files that it carries."""
    is_whole: bool = True
    """Whether all its text was read: not where it is a web page alone, or too long."""


def text_of(data: bytes) -> MailText:
    """The message in these bytes. Raises whatever the parser makes of a damaged one."""
    message = message_from_bytes(data[:_MOST_BYTES])
    heads = [f"{name}: {value}" for name in _HEADS if (value := _head(message, name))]
    bodies: list[str] = []
    carried: list[str] = []
    others = 0
    for nth, part in enumerate(_parts(message)):
        if nth >= _MOST_PARTS:
            others += 1
            break
        if name := _file_name(part):
            carried.append(name)
        elif part.get_content_type() == "text/plain":
            bodies.append(_words(part))
        elif part.get_content_maintype() == "text":
            others += 1
    text = "\n".join([*heads, "", *bodies])
    date = next((one for one in heads if one.startswith("Date:")), "")
    dated = (text.find(date), text.find(date) + len(date))
    is_whole = bool(bodies or not others) and len(text) <= _LONGEST and len(data) <= _MOST_BYTES
    return MailText(text[:_LONGEST], dated, tuple(carried), is_whole)


def _parts(message: Message) -> Iterator[Message]:
    """The parts that hold something; a message that is carried along is one, and is not looked into."""
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _parts(part)
    else:
        yield message


def _file_name(part: Message) -> str | None:
    """What a part is called that is no text of the message itself."""
    name = part.get_filename()
    if name or part.get_content_disposition() == "attachment" or part.get_content_maintype() != "text":
        return _decoded(name or part.get_content_type())[:200]
    return None


def _head(message: Message, name: str) -> str:
    return " ".join(_decoded(str(message.get(name, ""))).split())


def _decoded(head: str) -> str:
    """A head or a file's name as it is shown: *=?utf-8?q?Zahl=C3=BCng?=* is a word (RFC 2047)."""
    short = head[:_LONGEST_HEAD]
    try:
        pieces = decode_header(short)
    except Exception:  # whatever the decoder makes of a damaged one: it is shown as it stands
        return _plain(short)
    return "".join(_text(one, charset) if isinstance(one, bytes) else _plain(one) for one, charset in pieces)


def _words(part: Message) -> str:
    held = part.get_payload(decode=True)
    return _text(held, part.get_content_charset()) if isinstance(held, bytes) else ""


def _text(held: bytes, charset: str | None) -> str:
    try:
        return _plain(held.decode(charset or "utf-8", "replace"))
    except Exception:  # no such character set, or none of texts
        return _plain(held.decode("utf-8", "replace"))


def _plain(text: str) -> str:
    """A text with its lines and tabs, and no other marks that are not shown."""
    return _CONTROLS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
