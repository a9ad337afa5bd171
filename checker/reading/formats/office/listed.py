"""Files that are listed and not read: what they are, by content and name, and why a person must look."""

from checker.facts.document import Document
from checker.reading.document_builder import gathered
from checker.reading.file_type import in_words
from checker.reading.read_job import Job


def listed(job: Job, media_type: str, signs_for: str | None = None) -> Document:
    """A document with its type, its name's facts and its fingerprint; its content is not read, and that is said.

    `signs_for` is the path of the file that a detached signature signs.
    """
    what = in_words(media_type)
    article = "an" if what[0].lower() in "aeiou" else "a"
    reason = f"It is {article} {what}; its content is not read. File a PDF of it, or look at it by eye."
    if signs_for:
        reason = f"It is a detached signature of {signs_for}; whether that file is unchanged since was not checked."
    return gathered(job, media_type, (), pages=0, status="not_read", reason=reason, signs_for=signs_for)
