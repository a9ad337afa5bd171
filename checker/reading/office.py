"""Files that are listed and not read: what they are, by content and name, and why a person must look."""

from checker.facts.document import Document
from checker.facts.questions import Questions
from checker.reading.content import Content
from checker.reading.filetype import in_words
from checker.reading.gather import gathered


def listed(content: Content, path: str, media_type: str, questions: Questions, reason: str | None = None) -> Document:
    """A document with its type, its name's facts and its fingerprint; its content is not read, and that is said."""
    what = in_words(media_type)
    article = "an" if what[0].lower() in "aeiou" else "a"
    return gathered(
        content, path, media_type, (), questions, pages=0, status="not_read",
        reason=reason or f"It is {article} {what}; its content is not read. File a PDF of it, or look at it by eye.",
    )  # fmt: skip
