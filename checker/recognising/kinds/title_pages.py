"""Of which pages the title blocks are kept: those on which a paper begins, and what follows a slip sheet."""

from collections.abc import Sequence

from checker.facts.what_it_is import Part, TitleLine
from checker.recognising.kinds.title_lines import SLIP
from checker.recognising.page_findings import PageFindings


def titles_of(seen: Sequence[PageFindings], parts: Sequence[Part]) -> tuple[TitleLine, ...]:
    """The title lines of the first page with words, of each page that begins a part, and of those behind a slip sheet.

    `seen` are the file's pages in order.
    """
    first = next((one.fact.page for one in seen if one.fact.words), 1)
    wanted = {first, *(part.first for part in parts)}
    wanted |= {one.fact.page + 1 for one in seen if one.fact.page in wanted and one.fact.words <= SLIP}
    return tuple(line for one in seen if one.fact.page in wanted for line in one.titles)
