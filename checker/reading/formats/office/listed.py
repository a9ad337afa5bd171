"""Files that are listed and not read: what they are, by content and name, and why a person must look."""

from pathlib import PurePosixPath

from checker.facts.document import Document
from checker.reading.document_builder import gathered
from checker.reading.file_type import LOCKED, in_words
from checker.reading.read_job import Job

_CALLED = {
    ".pdf": "application/pdf", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png",
    ".tif": "image/tiff", ".tiff": "image/tiff",
}  # fmt: skip
"""What files with these endings would be, that are read."""


def listed(job: Job, media_type: str, signs_for: str | None = None) -> Document:
    """A document with its type, its name's facts and its fingerprint; its content is not read, and that is said.

    `signs_for` is the path of the file that a detached signature signs.
    """
    if signs_for:
        reason = f"It is a detached signature of {signs_for}; whether that file is unchanged since was not checked."
    elif media_type == LOCKED:
        reason = "It is locked with a password; ask for an unlocked copy."
    else:
        reason = f"It is {_a(media_type)}; its content is not read. File a PDF of it, or look at it by eye."
    called = _CALLED.get(PurePosixPath(job.name).suffix.lower())
    if called and called != media_type:
        reason = (
            f"It is named like {_a(called)}, and is {_a(media_type)}: damaged, or something else. It is not read. "
            "Ask for the paper again, or look at it by eye."
        )
    return gathered(job, media_type, (), pages=0, status="not_read", reason=reason, signs_for=signs_for)


def _a(media_type: str) -> str:
    what = in_words(media_type)
    return f"{'an' if what[0].lower() in 'aeiou' else 'a'} {what}"
