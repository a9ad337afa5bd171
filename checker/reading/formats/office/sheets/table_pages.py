"""The pages of a table that was set as a typewriter would (`typed_table`), each recognised."""

from collections.abc import Sequence

from checker.facts.form import PageFact
from checker.pages.page import Page
from checker.reading.document_builder import beyond_limit
from checker.reading.read_job import Job
from checker.recognising.page_findings import PageFindings, following
from checker.recognising.pipeline import recognise
from checker.recognising.recogniser import PageContext


def recognised(pages: Sequence[str], job: Job, drawn: Sequence[bool] = ()) -> list[PageFindings]:
    """What the pages say; on those that are `drawn` on, pictures stand that nobody looked at."""
    seen: list[PageFindings] = []
    for number, words in enumerate(pages[: job.settings.limits.pages], 1):
        fact = PageFact(number, text="visible", blank=not words.strip())
        context = following(seen[-1] if seen else None, PageContext(job.asking))
        has_pictures = number <= len(drawn) and drawn[number - 1]
        seen.append(recognise(Page(number, words, looked_at=not has_pictures), fact, context))
    return seen + beyond_limit(len(seen), len(pages))
