"""Days that a label gives to what happens once in a life."""

import pytest

from checker.recognising.dates.page_dates import dates_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Date of marriage 24/04/2017", "marriage"),
        ("Nikah date: 24 April 2017", "marriage"),
        ("Date of Death: 24.04.2017", "death"),
        ("Date of registration of marriage by the Nikah Registrar: 24/04/2017", None),
        ("12. Date on which the marriage was contracted 24-04-2017", "marriage"),
        ("Date on which the marriage was registered 24-04-2017", None),
        ("Day on which the death occurred: 24/04/2017", "death"),
        ("Date on which the contract of the hall was made 24-04-2017", None),
        ("Date of hearing: 24/04/2017", None),
        ("The marriage of which they speak is of 24 April 2017.", None),
    ],
)
def test_the_label_says_what_happened(text: str, expected: str | None) -> None:
    assert [one.once for one in dates_in(text)] == [expected]
