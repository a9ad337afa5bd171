import pytest

from checker.facts.dates import Dated
from checker.facts.what_it_is import Hallmark
from checker.recognising.dates.form_dates import dated_as_forms

CONVENTION = Dated("5 octobre 1961", "1961-10-05", page=1)
DAY = Dated("22 April 2026", "2026-04-22", page=1)
OTHER = Dated("27 April 2026", "2026-04-27", page=1)


@pytest.mark.parametrize(
    ("dates", "weight", "roles"),
    [
        ((CONVENTION, DAY), 9, [None, "apostilled"]),
        ((DAY, DAY), 9, ["apostilled", "apostilled"]),
        ((CONVENTION, DAY), 4, [None, None]),
        ((DAY, OTHER), 9, [None, None]),
        ((DAY, Dated("27 April 2026", "2026-04-27", page=1, role="apostilled")), 9, [None, "apostilled"]),
        ((CONVENTION,), 9, [None]),
    ],
)
def test_the_only_day_of_an_apostille_is_its_own(dates, weight, roles):
    hallmarks = (Hallmark("apostille", 1, ("bears the seal",), weight),)
    assert [one.role for one in dated_as_forms(dates, hallmarks)] == roles
