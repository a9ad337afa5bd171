"""A date read twice: what agrees is trusted more, what differs is not relied on."""

from collections.abc import Iterator

import pytest
from PIL import Image

from checker.facts.dates import Dated
from checker.pages.page import Page
from checker.reading.ocr import second_look

TEXT = "Dated 12/03/2026"


def looked(monkeypatch: pytest.MonkeyPatch, sure: float, *readings: tuple[str, float]) -> Dated:
    def said(line: Image.Image, seconds: float) -> Iterator[tuple[str, float]]:
        yield from readings

    monkeypatch.setattr(second_look, "_readings", said)
    text = Page(1, TEXT, "ocr", (100, 100), lambda start, end: (10, 10, 60, 20), lambda start, end: sure)
    one = Dated("12/03/2026", "2026-03-12", role="issued", source="ocr", page=1, start=6, end=16)
    (found,) = second_look.settle([one], text, Image.new("L", (100, 100), 255), "DMY")
    return found


def test_what_another_engine_reads_too_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    found = looked(monkeypatch, 0.6, ("12/03/2026", 0.99))
    assert (found.value, found.confidence) == ("2026-03-12", 0.75)
    assert found.box == (10, 10, 60, 20)


def test_two_readings_that_differ_stand_side_by_side_and_are_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    found = looked(monkeypatch, 0.6, ("12/08/2026", 0.5))
    assert (found.value, found.alternatives) == ("2026-03-12", ("2026-08-12",))
    assert found.confidence < 0.5 and "12/08/2026" in found.why


def test_two_against_one_outvote_it_but_are_not_relied_on_wholly(monkeypatch: pytest.MonkeyPatch) -> None:
    found = looked(monkeypatch, 0.8, ("12/08/2026", 0.9), ("12/08/2026", 0.7))
    assert (found.written, found.value, found.confidence) == ("12/08/2026", "2026-08-12", 0.6)


def test_a_figure_read_before_a_month_says_nothing_else_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_look, "_readings", lambda line, seconds: iter([("l May 2025", 0.99)]))
    text = Page(1, "paid in May 2025", "ocr", (100, 100), lambda start, end: (10, 10, 60, 20), lambda start, end: 0.9)
    one = Dated("May 2025", "2025-05", precision="month", source="ocr", page=1, start=8, end=16)
    (found,) = second_look.settle([one], text, Image.new("L", (100, 100), 255), "DMY")
    assert (found.written, found.value, found.precision, found.alternatives) == ("May 2025", "2025-05", "month", ())


def test_what_was_missed_at_first_needs_both_engines(monkeypatch: pytest.MonkeyPatch) -> None:
    assert looked(monkeypatch, 0.45, ("12/03/2026", 0.99)).confidence < 0.5
    assert looked(monkeypatch, 0.45, ("12/03/2026", 0.99), ("12/03/2026", 0.8)).confidence == 0.75


def test_a_date_that_nobody_reads_again_is_doubted_unless_it_was_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    assert looked(monkeypatch, 0.8, ("", 0.0)).confidence < 0.5
    assert looked(monkeypatch, 0.93, ("smudge", 0.2)).confidence == 0.93


def wider(
    monkeypatch: pytest.MonkeyPatch, narrow: str, wide: str, written: str = "24-05-2021", value: str = "2021-05-24"
) -> Dated:
    """The date as it is when its place says one thing and a place that reaches further another."""

    def said(line: Image.Image, seconds: float) -> Iterator[tuple[str, float]]:
        widths.append(line.width / line.height)
        yield (narrow if len(widths) == 1 else wide), 0.99

    widths: list[float] = []
    monkeypatch.setattr(second_look, "_readings", said)
    text = Page(1, written, "ocr", (100, 100), lambda start, end: (10, 40, 60, 50), lambda start, end: 0.8)
    one = Dated(written, value, role="issued", source="ocr", page=1, start=0, end=len(written))
    (found,) = second_look.settle([one], text, Image.new("L", (400, 400), 255), "DMY")
    assert widths == sorted(set(widths)), "each look reaches further than the one before"
    return found


def test_a_place_that_ends_before_the_print_is_looked_at_again_further_on(monkeypatch: pytest.MonkeyPatch) -> None:
    found = wider(monkeypatch, "24-05-202", "e: 24-05-2021")
    assert (found.value, found.alternatives, found.confidence) == ("2021-05-24", (), 0.8)


def test_a_date_without_its_end_says_no_other_year(monkeypatch: pytest.MonkeyPatch) -> None:
    """*24-05-20* is a piece of *24-05-2021*, and not the day in 2020."""
    found = wider(monkeypatch, "24-05-20", "24-05-20")
    assert (found.written, found.value, found.alternatives) == ("24-05-2021", "2021-05-24", ())
    assert found.confidence < 0.5


def test_where_the_first_reading_is_the_piece_the_whole_one_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    found = wider(monkeypatch, "smudge", "Dated 15-09-2025", "15-09-20", "2020-09-15")
    assert (found.written, found.value, found.alternatives) == ("15-09-2025", "2025-09-15", ())
    assert found.confidence == 0.6


def test_a_sure_date_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    assert looked(monkeypatch, 0.98, ("12/08/2026", 1.0)).value == "2026-03-12"
