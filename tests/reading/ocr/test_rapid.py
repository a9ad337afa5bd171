"""Where the words stand that RapidOCR found: it gives lines, as they lean on the page."""

from types import SimpleNamespace

import pytest
from PIL import Image

from checker.reading.ocr.engines import rapid

LEANS = [[100, 100], [1100, 120], [1099, 140], [99, 120]]
"""A line of ten letters, 20 pixels high, that falls by 20 pixels along its length."""
LEVEL = [[100, 100], [1100, 100], [1100, 120], [100, 120]]


@pytest.mark.parametrize("corners, first, last", [
    (LEANS, (99, 100, 300, 124), (900, 116, 1100, 140)),
    (LEVEL, (100, 100, 300, 120), (900, 100, 1100, 120)),
])  # fmt: skip
def test_a_word_stands_on_the_slope_of_its_line(
    monkeypatch: pytest.MonkeyPatch, corners: list[list[int]], first: tuple[int, ...], last: tuple[int, ...]
) -> None:
    found = SimpleNamespace(boxes=[corners], txts=["ab defg ij"], scores=[0.9], word_results=None)
    monkeypatch.setattr(rapid, "_engine", lambda: lambda *_, **__: found)
    words = rapid.words(Image.new("L", (1200, 200)))
    assert [one.text for one in words] == ["ab", "defg", "ij"]
    assert [words[0][1:5], words[2][1:5]] == [pytest.approx(first, abs=1), pytest.approx(last, abs=1)]


def found_in(monkeypatch: pytest.MonkeyPatch, *lines: tuple[int, str, float]) -> rapid.Reading:
    """What is read of lines, each with its top, its text and how sure the engine is of it."""
    boxes = [[[100, top], [900, top], [900, top + 20], [100, top + 20]] for top, _, _ in lines]
    found = SimpleNamespace(
        boxes=boxes, txts=[text for _, text, _ in lines], scores=[sure for *_, sure in lines], word_results=None
    )
    monkeypatch.setattr(rapid, "_engine", lambda: lambda *_, **__: found)
    return rapid.read(Image.new("L", (1200, 1200)))


def test_more_paper_than_usual_between_two_lines_begins_a_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    read = found_in(
        monkeypatch, (100, "letterhead", 0.9), (125, "address", 0.9), (180, "1 May 2026", 0.9), (205, "Dear Sir", 0.9)
    )
    assert [word.line[1] for word in read.words] == [0, 0, 1, 1, 1, 1, 1]


def test_a_signature_is_no_word_however_an_engine_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ([[100, top], [500, top], [500, top + 20], [100, top + 20]] for top in range(10, 190, 30))
    signatures = ([[100, 200], [282, 200], [282, 305], [100, 305]], [[400, 200], [680, 200], [680, 310], [400, 310]])
    found = SimpleNamespace(
        boxes=[*lines, *signatures], txts=["print"] * 6 + ["S", "Mwn"], scores=[1.0] * 6 + [0.96, 0.6],
        word_results=None,
    )  # fmt: skip
    monkeypatch.setattr(rapid, "_engine", lambda: lambda *_, **__: found)
    assert {word.text for word in rapid.words(Image.new("L", (1200, 400)))} == {"print"}


def test_two_close_lines_of_small_print_are_two_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [(100, 100, 500, 140), (600, 104, 900, 144), (300, 300, 700, 322), (250, 314, 750, 336)]
    boxes = [[[left, top], [right, top], [right, foot], [left, foot]] for left, top, right, foot in places]
    texts = ["Entry", "Issue", "Muhammad Imran", "Secretary Union Council"]
    found = SimpleNamespace(boxes=boxes, txts=texts, scores=[1.0] * 4, word_results=None)
    monkeypatch.setattr(rapid, "_engine", lambda: lambda *_, **__: found)
    rows: dict[tuple[int, ...], list[str]] = {}
    for word in rapid.words(Image.new("L", (1200, 600))):
        rows.setdefault(word.line, []).append(word.text)
    assert [" ".join(row) for row in rows.values()] == ["Entry Issue", "Muhammad Imran", "Secretary Union Council"]


@pytest.mark.parametrize("line, words", [
    ("Sealed16 May 2026", ["Sealed", "16", "May", "2026"]),
    ("paid on12.03.2026", ["paid", "on", "12.03.2026"]),
    ("house PE21 and C1, info24@example.org", ["house", "PE21", "and", "C1,", "info24@example.org"]),
])  # fmt: skip
def test_a_lost_space_before_a_number_is_put_back(monkeypatch: pytest.MonkeyPatch, line: str, words: list[str]) -> None:
    assert [word.text for word in found_in(monkeypatch, (100, line, 0.9)).words] == words


def test_lines_that_it_cannot_read_are_no_words_and_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    read = found_in(
        monkeypatch, (100, "Encl. G", 0.96), (130, "-.11:E", 0.4), (160, "\u4e00\u4e59 6", 0.8), (190, "Sd/-", 0.9)
    )
    assert [word.text for word in read.words] == ["Encl.", "G", "6", "Sd/-"]
    assert read.unread == 0.5


def test_an_engine_that_loses_count_of_letters_is_asked_again_without_them(monkeypatch: pytest.MonkeyPatch) -> None:
    found = SimpleNamespace(boxes=[LEVEL], txts=["Dated 12 March 2026"], scores=[0.9], word_results=None)

    def engine(*_: object, return_word_box: bool, **more: object) -> SimpleNamespace:
        if return_word_box:
            raise IndexError("tuple index out of range")
        return found

    monkeypatch.setattr(rapid, "_engine", lambda: engine)
    assert [word.text for word in rapid.words(Image.new("L", (1200, 200)))] == ["Dated", "12", "March", "2026"]


@pytest.mark.parametrize("letters", [
    [[("x", 0.9, LEVEL)]],
    [],
    [[(letter, 0.9, None) for letter in "abdefgij"]],
], ids=["of another line", "fewer lists than lines", "without places"])  # fmt: skip
def test_letters_that_are_not_the_lines_own_place_no_word(
    monkeypatch: pytest.MonkeyPatch, letters: list[list[tuple[str, float, object]]]
) -> None:
    found = SimpleNamespace(boxes=[LEVEL], txts=["ab defg ij"], scores=[0.9], word_results=letters)
    monkeypatch.setattr(rapid, "_engine", lambda: lambda *_, **__: found)
    words = rapid.words(Image.new("L", (1200, 200)))
    assert words[0][1:5] == pytest.approx((100, 100, 300, 120), abs=1)
