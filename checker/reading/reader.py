"""One file: which reader, and a sentence for whatever stops it."""

from typing import Any

from checker.facts.document import Document, Unreadable
from checker.facts.questions import Questions
from checker.reading import filetype
from checker.reading.content import Content, UnreadableError, load
from checker.reading.settings import Settings
from checker.reading.words.names import name_of


def read_file(path: str, name: str, questions: Questions, settings: Settings) -> Document | Unreadable:
    """The facts of the file at `path`, called `name` in the matter."""
    content: Content | None = None
    kind: str | None = None
    try:
        content = load(path)
        kind = filetype.media_type(content.data)
        return _read(content, name, kind, questions, settings)
    except UnreadableError as fault:
        return Unreadable(
            name, f"It {fault.reason}.", content.sha256 if content else None, content.size if content else None,
            fault.media_type or kind, name=name_of(name, questions.date_order)[0],
        )  # fmt: skip


def _read(content: Content, name: str, kind: str, questions: Questions, settings: Settings) -> Document:
    if kind == "application/x-empty":
        raise UnreadableError("is empty: it holds no bytes")
    if kind == "application/pdf":
        from checker.reading.pdffile import read_pdf

        return read_pdf(content, name, questions, settings)
    if kind.startswith("image/"):
        return _image(content, name, kind, questions, settings)
    from checker.reading.office import listed

    return listed(content, name, kind, questions)


def _image(content: Content, name: str, kind: str, questions: Questions, settings: Settings) -> Any:
    from checker.reading.office import listed

    return listed(content, name, kind, questions)
