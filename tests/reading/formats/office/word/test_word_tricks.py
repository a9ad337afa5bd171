"""A Word document says what a reader sees: words that nobody sees are told and never taken, tidy papers are quiet."""

import pytest

from checker.reading import read
from tests.reading.formats.office.word.word_tricks import HIDDEN, SHOWN, TIDY, TOLD, UNREAD, Paper
from tests.reading.made import saved

_SEEN, _UNSEEN = "2026-04-17", "2026-04-21"


def _read(folder, paper: Paper):
    found = read(saved(folder, "affidavit.docx", paper.docx()))
    days = {one.value for one in found.dates if one.source == "text"}
    return found, days, [one for one in found.hidden if one.what in TOLD]


@pytest.mark.parametrize("name", HIDDEN)
def test_what_nobody_sees_is_told_and_not_taken(name, tmp_path):
    found, days, told = _read(tmp_path, HIDDEN[name])
    assert days == {_SEEN}
    assert found.status == "read"
    assert len(told) == 1 and "21 April 2026" in told[0].detail


@pytest.mark.parametrize("name", UNREAD)
def test_what_may_be_seen_and_is_not_read_is_told(name, tmp_path):
    found, days, told = _read(tmp_path, UNREAD[name])
    assert days == {_SEEN}
    assert found.status == "partly"
    assert not told


@pytest.mark.parametrize("name", SHOWN)
def test_what_a_reader_sees_is_read(name, tmp_path):
    found, days, told = _read(tmp_path, SHOWN[name])
    assert days == {_SEEN, _UNSEEN}
    assert (found.status, told) == ("read", [])


@pytest.mark.parametrize("name", TIDY)
def test_of_a_tidy_paper_nothing_is_told(name, tmp_path):
    found, days, told = _read(tmp_path, TIDY[name])
    assert days == {_SEEN}
    assert (found.status, told) == ("read", [])
