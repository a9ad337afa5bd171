"""Words of an engine become text with a way back to their places."""

from hypothesis import given
from hypothesis import strategies as st

from checker.reading.ocr.words import Scale, Word, laid, mean_confidence, page_text


def word(text: str, left: float = 0, top: float = 0, line: tuple[int, ...] = (1, 1, 1), sure: float = 0.9) -> Word:
    return Word(text, left, top, left + 10 * len(text), top + 20, sure, line)


WORDS = [
    word("Dated"),
    word("12", 60),
    word("March", 90),
    word("2026", 150, sure=0.4),
    word("Next", 0, 40, (1, 1, 2)),
    word("Par", 0, 90, (1, 2, 1)),
]


def test_lines_and_paragraphs_are_broken() -> None:
    assert page_text(WORDS, 1, Scale(200, 200, (100, 100))).text == "Dated 12 March 2026\nNext\n\nPar"


def test_a_span_has_the_box_around_its_words_and_the_confidence_of_its_worst() -> None:
    text = page_text(WORDS, 1, Scale(200, 200, (100, 100)))
    start = text.text.index("12")
    assert text.box(start, start + len("12 March 2026")) == (30.0, 0.0, 95.0, 10.0)
    assert text.confidence(start, start + 13) == 0.4
    assert text.confidence(0, 5) == 0.9


def test_a_gap_between_words_belongs_to_none() -> None:
    text = page_text(WORDS, 1, Scale(200, 200, (100, 100)))
    assert text.box(5, 6) is None
    assert text.confidence(5, 6) == 0.0


def test_no_words_are_no_text() -> None:
    text = page_text([], 3, Scale(1, 1, (1, 1)))
    assert (text.text, text.number, text.source, mean_confidence([])) == ("", 3, "ocr", 0.0)


@given(st.lists(st.tuples(st.text("abc9", min_size=1, max_size=6), st.integers(1, 3)), max_size=20))
def test_every_word_is_found_again_at_its_characters(pairs: list[tuple[str, int]]) -> None:
    words = [word(text, 7 * nth, line=(1, 1, line)) for nth, (text, line) in enumerate(pairs)]
    page = laid(words)
    for one, start in zip(words, page.starts, strict=True):
        assert page.text[start : start + len(one.text)] == one.text
        assert page.between(start, start + len(one.text)) == (one,)


@given(st.sampled_from([0, 90, 180, 270]), st.floats(0, 90), st.floats(0, 190), st.floats(1, 10), st.floats(1, 10))
def test_boxes_are_of_the_page_as_displayed_however_it_was_turned(
    turned: int, left: float, top: float, wide: float, high: float
) -> None:
    """Oracle: the place of a box on a page of 100 × 200 is carried to the turned page by rotating its corners."""
    page = (100.0, 200.0)

    def forward(x: float, y: float) -> tuple[float, float]:
        return {0: (x, y), 90: (200 - y, x), 180: (100 - x, 200 - y), 270: (y, 100 - x)}[turned]

    corners = [forward(left, top), forward(left + wide, top + high)]
    across, down = sorted(c[0] for c in corners), sorted(c[1] for c in corners)
    size = page if turned in (0, 180) else (200.0, 100.0)
    box = Scale(*size, page, turned).points(across[0], down[0], across[1], down[1])
    assert all(abs(a - b) <= 0.11 for a, b in zip(box, (left, top, left + wide, top + high), strict=True))
