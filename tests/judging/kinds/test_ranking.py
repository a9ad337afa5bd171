"""Which papers surely are of a common sort that no pack has."""

import pytest

from checker.facts.what_it_is import KindScore
from checker.judging.kinds.ranking import is_of_common_sort


@pytest.mark.parametrize(
    ("ranked", "is_common"),
    [
        ((), False),
        ((KindScore("medical-report", 8.0, in_packs=False),), True),
        ((KindScore("medical-report", 2.0, in_packs=False),), False),
        ((KindScore("medical-report", 8.0, in_packs=False), KindScore("referral", 7.5)), False),
        ((KindScore("medical-report", 8.0, in_packs=False), KindScore("referral", 3.0)), True),
        ((KindScore("letter", 5.0, in_packs=False), KindScore("fax", 4.9, in_packs=False)), True),
        ((KindScore("referral", 8.0),), False),
    ],
)
def test_one_that_leads_by_itself_is_known(ranked, is_common):
    assert is_of_common_sort(ranked) == is_common
