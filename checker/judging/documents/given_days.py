"""The day that one paper gives another, in a row of its index or in a sentence that cites it by its label."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.facts.dates import Dated
from checker.facts.found import CitedDay
from checker.judging.documents.borne_labels import key_of, keys_of, same_word
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.judging.documents.slips_of_pen import is_misread

_SURE = 0.85
"""How sure the reading of a day that is cited must be."""
_BARE = ("", "letters")
"""Series of labels that begin anew in many papers: a contract has an Annexure A of its own."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A paper that is cited by its label with a day."""

    said: CitedDay
    given: Dated
    """The day that it is cited with."""
    cited: Paper
    own: Dated
    """The cited paper's own day."""

    @property
    def from_picture(self) -> bool:
        """Whether an engine read one of the two days."""
        return "ocr" in (self.given.source, self.own.source)

    @property
    def agrees(self) -> bool:
        """Whether the cited paper is of that day, or shows it, or an engine may have taken it for its own."""
        days = (self.given.value,) if self.given.value else self.given.alternatives
        return not all(is_of_other_day(self.cited, one) and not self._is_misread(one) for one in days)

    def _is_misread(self, day: str) -> bool:
        return self.from_picture and is_misread(day, self.own.value or "")


def is_of_other_day(paper: Paper, given: str) -> bool:
    """Whether a paper that was read is surely dated otherwise than on a day (ISO 8601), and shows that day nowhere."""
    own = paper.own
    if own is None or own.source == "name" or own.precision != "day" or own.confidence < LEAST_CONFIDENCE:
        return False
    if paper.part is not None and not all(page.text == "visible" for page in paper.pages):
        return False
    return not paper.unread and not any(given in (one.value, *one.alternatives) for one in paper.dates)


def citations(paper: Paper, papers: Sequence[Paper]) -> Iterator[Citation]:
    """Each other paper that a paper cites by its label with a day, where that label is one paper's alone."""
    mine = keys_of(paper)
    cited: Sequence[CitedDay] = paper.shown("cited_days")
    for said in cited:
        key = key_of(said.label)
        given = next((one for one in paper.dates if (one.page, one.written) == (said.page, said.written)), None)
        if key is None or given is None or given.confidence < _SURE or key in mine:
            continue
        if key[0] in _BARE and any(own[0] == key[0] for own in mine):
            continue
        met = [one for one in papers if key in keys_of(one) and not one.split and same_word(said.word, one)]
        if len(met) == 1 and met[0] is not paper and (own := met[0].own):
            yield Citation(said, given, met[0], own)
