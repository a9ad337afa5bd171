"""The facts of a subject, by name."""

from checker.judging.documents import fact_names
from checker.judging.documents.context import Context
from checker.judging.engine.fact_schema import Lookup
from checker.judging.engine.subjects import Subject


def facts_of(subject: Subject, ctx: Context) -> Lookup:
    """A way from names to values for one subject."""
    if subject.what == "bundle":
        return fact_names.of_bundle(ctx)
    if subject.step is not None:
        return fact_names.of_step(subject.step)
    if subject.signature is not None:
        return fact_names.of_signature(subject.signature, subject.paper)
    if subject.page is not None:
        page = subject.page
        return fact_names.of_value("page", page, unread=page.unread)
    return fact_names.of_document(subject.paper)


def members(subject: Subject) -> tuple[Subject, ...]:
    """The subject, or the members of a group one by one."""
    if subject.what != "group":
        return (subject,)
    return tuple(Subject("document", (paper,), kind=subject.kind) for paper in subject.papers)
