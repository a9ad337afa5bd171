"""What is seen of a paper that may say its kind."""

import pytest

from checker.judging.kinds.seen import Folder, outside_of
from tests.judging.building import bundle


@pytest.mark.parametrize(
    ("sort", "page", "speaks"),
    [("notarial-certificate", 1, True), ("notarial-certificate", 2, False), ("bank-statement", 2, True)],
)
def test_a_notarys_words_behind_the_first_page_attest_the_paper_and_do_not_say_what_it_is(sort, page, speaks):
    mark = {"sort": sort, "page": page, "captions": ["notary public", "commission expires"], "weight": 7}
    titles = [{"text": "Amendment to Registration Statement", "page": 1, "strength": 1.0}]
    (paper,) = bundle({"documents": [{"path": "A.pdf", "pages": 2, "titles": titles, "hallmarks": [mark]}]}).documents
    assert bool(outside_of(paper, None, Folder()).hallmarks) == speaks
