"""What the history keeps of a report for overviews, and what comes back of it."""

import json

import pytest

from checker.audit.condensed import condensed, light, restored
from checker.facts.codec import to_plain
from tests.report import example

REPORTS = (example.petition(), example.clean(), example.unjudged(), *example.large(3, 2).matters)


@pytest.mark.parametrize("report", REPORTS, ids=lambda one: one.path)
def test_what_is_condensed_comes_back_and_so_does_what_is_kept_whole(report):
    assert restored(condensed(report)) == light(report)
    assert restored(json.dumps(to_plain(report))) == report


def test_a_form_kept_by_an_earlier_version_is_still_understood():
    assert restored('{"path": "a", "verdict": "ready", "complete": true}').findings == ()


def test_texts_of_rules_are_shared_between_matters():
    one, other = (restored(condensed(example.petition())).findings[0] for _ in range(2))
    assert one.title is other.title and one.remedy is other.remedy


def test_what_no_overview_shows_is_not_kept_and_least_of_all_who_the_papers_name():
    kept = condensed(example.petition())
    assert "Zainab" in kept  # the title of the matter, and names of files
    for name in ("persons", "papers", "compared", "not_compared", "absent", "timeline", "asked"):
        assert f'"{name}"' not in kept
    assert "00000-0000386-1" not in kept and "the signature of" not in kept
