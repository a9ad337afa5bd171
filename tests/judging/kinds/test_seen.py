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


@pytest.mark.parametrize(
    ("name", "is_called"),
    [("Financial requirement note", True), ("Letter", False), ("IBEA 06 Oct", False), ("Statement of Sara Misali", False)],
)
def test_a_name_that_ends_with_the_noun_of_a_paper_says_what_it_is_called(name, is_called):
    (paper,) = bundle({"documents": [{"path": f"{name}.pdf", "name": {"purpose": name}}]}).documents
    assert outside_of(paper, None, Folder()).calls_itself == is_called
