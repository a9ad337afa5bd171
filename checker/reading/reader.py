"""One file: which reader, and a sentence for whatever stops it."""

from pathlib import Path, PurePosixPath
from typing import Any

from checker.facts.document import Document, Unreadable
from checker.facts.questions import Questions
from checker.facts.what_it_is import Name
from checker.pages.page_json import as_json
from checker.reading import file_type
from checker.reading.cache import facts_key, opened
from checker.reading.file_bytes import Content, UnreadableError, load
from checker.reading.folder import cloud_placeholder
from checker.reading.read_job import Job
from checker.reading.settings import Settings
from checker.recognising.asked_questions import Asking
from checker.recognising.labels.file_names import name_of


def read_file(
    path: str,
    name: str,
    questions: Questions,
    settings: Settings,
    version: str = "",
) -> Document | Unreadable:
    """The facts of the file at `path`, called `name` in the matter; `version` is the reader's, for the cache."""
    content: Content | None = None
    kind: str | None = None
    try:
        content = load(path)
        kind = file_type.media_type(content.data)
        with opened(settings.cache_dir) as cache:
            key = facts_key(content.sha256, name, version, questions, settings)
            kept = None if content.changed else cache.facts(key)
            if kept is None:
                job = Job(content, name, Asking(questions), settings, cache)
                kept = _read(job, kind, path)
                cache.keep(key, kept)
        return kept
    except UnreadableError as fault:
        return Unreadable(
            name, f"It {fault.reason}.", content.sha256 if content else None, content.size if content else None,
            fault.media_type or kind, name=_name(name, questions),
            opened=content is not None,
        )  # fmt: skip


def _name(path: str, questions: Questions) -> Name:
    return name_of(cloud_placeholder.stands_for(path), questions.date_order, questions.names)[0]


def pages_of(path: str, name: str, questions: Questions, settings: Settings) -> list[dict[str, Any]] | Unreadable:
    """The pages of the file as they are recognised, each as JSON (`checker.pages.page_json`): a page that is read a
    second time, as a scan is, stands there twice."""
    pages: list[dict[str, Any]] = []
    try:
        content = load(path)
        with opened(settings.cache_dir) as cache:
            asking = Asking(questions, lambda page: pages.append(as_json(page)))
            _read(Job(content, name, asking, settings, cache), file_type.media_type(content.data), path)
    except UnreadableError as fault:
        return Unreadable(name, f"It {fault.reason}.")
    return pages


def _read(job: Job, kind: str, path: str) -> Document:
    if kind == "application/x-empty":
        raise UnreadableError("is empty: it holds no bytes")
    if kind == "application/pdf":
        from checker.reading.formats.pdf.reader import read_pdf

        return read_pdf(job)
    if kind.startswith("image/"):
        from checker.reading.formats.image.reader import read_picture

        return read_picture(job, kind)
    from checker.reading.formats.office import mail
    from checker.reading.formats.office.sheets import delimited, workbook
    from checker.reading.formats.office.word import reader as word

    if kind == word.MEDIA:
        return word.read_word(job)
    if kind == workbook.MEDIA:
        return workbook.read_workbook(job)
    if delimited.is_one(job, kind):
        return delimited.read_delimited(job)
    if kind == mail.MEDIA:
        return mail.read_mail(job)
    from checker.reading.formats.office.listed import listed

    return listed(job, kind, _signed_beside(path, job.name))


def _signed_beside(path: str, name: str) -> str | None:
    """For a detached signature: the path in the matter of the file that it signs."""
    from checker.reading.seals import sidecar

    folder = PurePosixPath(name).parent
    try:
        siblings = [str(folder / one.name) for one in Path(path).parent.iterdir()]
    except OSError:
        return None
    return sidecar(name, siblings)
