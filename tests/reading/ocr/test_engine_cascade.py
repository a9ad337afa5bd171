"""The cascade: one engine after another, stopping when what is wanted is there. Engines are stood in for; see the slow tests."""

from collections.abc import Callable

import pytest
from PIL import Image

from checker.pages.page import Page
from checker.reading.ocr import NotRead, engine_cascade, legibility, read_page
from checker.reading.ocr.engines import rapid as rapid_engine
from checker.reading.ocr.engines import tesseract
from checker.reading.ocr.engines.rapid import Reading
from checker.reading.ocr.words import Word
from checker.reading.workers.engine_report import EngineReport, Tesseract
from tests.reading.ocr.drawn import page

PROGRAM = Tesseract("tesseract", "5", ("eng",))


def said(text: str, sure: float = 0.95) -> list[Word]:
    return [Word(one, 20.0 * nth, 10, 20.0 * nth + 15, 30, sure, (1, 1, 1)) for nth, one in enumerate(text.split())]


class Store(dict[str, bytes]):
    def put(self, key: str, value: bytes) -> None:
        self[key] = value


@pytest.fixture
def engines(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Stands in for the engines: what each of them reads. Gives the list of calls."""

    def stand_in(
        three: list[Word], six: list[Word] | None = None, rapid: list[Word] | None = None, turn: int = 0,
        *, unread: float = 0.0, program: Tesseract | None = PROGRAM,
    ) -> list[str]:  # fmt: skip
        calls: list[str] = []

        def by_tesseract(
            program: Tesseract, image: Image.Image, languages: object, psm: int, dpi: int, seconds: float
        ) -> list[Word]:
            calls.append(f"psm {psm}")
            return three if psm == 3 else six or []

        def by_rapid(image: Image.Image) -> Reading:
            calls.append("rapidocr")
            return Reading(rapid or [], unread)

        there = EngineReport(program, None if rapid is None else "3", ())
        monkeypatch.setattr(engine_cascade, "report", lambda: there)
        monkeypatch.setattr(tesseract, "words", by_tesseract)
        monkeypatch.setattr(tesseract, "orientation", lambda *_: (turn, 9.0 if turn else 0.0))
        monkeypatch.setattr(rapid_engine, "read", by_rapid)
        # The words that are said stand nowhere on the drawn page, so that all its ink would be left to read.
        monkeypatch.setattr(engine_cascade.unread_blocks, "blocks", lambda *_: [])
        return calls

    return stand_in


def text_of(read: Page | NotRead) -> str:
    assert isinstance(read, Page), read
    return read.text


def test_a_sure_date_stops_at_the_first_engine(engines: Callable[..., list[str]]) -> None:
    calls = engines(said("Dated 12 March 2026"), rapid=said("never"))
    assert text_of(read_page(page(), 1, surest=False)) == "Dated 12 March 2026"
    assert calls == ["psm 3"]


def test_the_surest_engine_reads_first_and_alone_where_it_could_read_every_line(engines: Callable[..., list[str]]) -> None:
    full = "No day stands here " * 50
    calls = engines(said("Dated 12 March 2036"), rapid=said(full))
    assert text_of(read_page(page(), 1)) == full.strip()
    assert calls == ["rapidocr"]


def test_the_other_engine_looks_for_the_day_that_a_short_page_lacks(engines: Callable[..., list[str]]) -> None:
    calls = engines(said("TILL 3 Dated 12 March 2026"), rapid=said("TILL 3 Dated L2 Msrch"))
    assert text_of(read_page(page(), 1)) == "TILL 3 Dated 12 March 2026"
    assert calls == ["rapidocr", "psm 3"]


def test_lines_that_the_surest_engine_cannot_read_are_asked_of_the_other(engines: Callable[..., list[str]]) -> None:
    calls = engines(said("بیان حلفی میں اقرار کرتا ہوں", 0.9), rapid=said("smudge", 0.5), unread=0.7)
    assert text_of(read_page(page(), 1, ("en", "ur"))) == "بیان حلفی میں اقرار کرتا ہوں"
    assert calls[:2] == ["rapidocr", "psm 3"]


@pytest.mark.parametrize("unread, why", [(0.7, "by_eye"), (0.3, None)])
def test_a_page_most_of_which_no_engine_reads_is_for_the_eye_whatever_else_was_read(
    engines: Callable[..., list[str]], unread: float, why: str | None
) -> None:
    engines([], rapid=said("00000-0000123-4 dated 12 March 2026"), unread=unread, program=None)
    found = read_page(page(), 1, ("en", "ur"))
    assert (found.why if isinstance(found, NotRead) else None) == why


def test_a_doubtful_date_is_looked_for_again(engines: Callable[..., list[str]]) -> None:
    calls = engines(said("Dated 12 March 2036", 0.4), said("smudge", 0.3), said("Dated 12 March 2026"))
    assert text_of(read_page(page(), 1, surest=False)) == "Dated 12 March 2026"
    assert calls[:3] == ["psm 3", "psm 6", "rapidocr"]


def test_a_full_page_read_surely_is_not_read_again_for_want_of_a_date(engines: Callable[..., list[str]]) -> None:
    calls = engines(said("words " * 200), rapid=said("never"))
    read_page(page(), 1, surest=False)
    assert calls == ["psm 3"]


@pytest.mark.parametrize(
    ("sure", "asked"), [(0.95, [("en",)]), (0.3, [("en",), ("en", "ur"), ("en", "ur")])], ids=["English", "another script"]
)
def test_the_other_languages_are_asked_where_english_does_not_suffice(
    engines: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch, sure: float, asked: list[tuple[str, ...]]
) -> None:
    engines(said("Dated 12 March 2026", sure), [])
    monkeypatch.setattr(engine_cascade, "report", lambda: EngineReport(Tesseract("tesseract", "5", ("eng", "urd")), None, ()))
    read, met = tesseract.words, []

    def by_tesseract(program: Tesseract, image: Image.Image, languages: tuple[str, ...], *more: object) -> list[Word]:
        met.append(languages)
        return read(program, image, languages, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(tesseract, "words", by_tesseract)
    read_page(page(), 1, languages=("en", "ur"))
    assert met[:3] == asked


def test_what_is_wanted_can_be_said(engines: Callable[..., list[str]]) -> None:
    calls = engines(said("Dated 12 March 2026"), said("Annexure A"))
    assert text_of(read_page(page(), 1, wanted=lambda text: "Annexure" in text.text)) == "Annexure A"
    assert calls == ["psm 3", "psm 6"]


def test_without_an_engine_a_page_is_not_read_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_cascade, "report", lambda: EngineReport(None, None, ()))
    found = read_page(page(), 1)
    assert isinstance(found, NotRead) and found.why == "no_engine"


def test_an_empty_page_costs_no_engine(engines: Callable[..., list[str]]) -> None:
    calls = engines(said("never"))
    found = read_page(Image.new("L", (800, 1000), 250), 1)
    assert isinstance(found, NotRead) and found.why == "blank" and calls == []


def test_a_page_without_words_is_not_a_page_without_a_date(engines: Callable[..., list[str]]) -> None:
    engines([], [], [])
    found = read_page(page(), 1)
    assert isinstance(found, NotRead) and found.why == "no_text"


def test_a_page_once_read_is_not_read_again(engines: Callable[..., list[str]]) -> None:
    calls, store = engines(said("Dated 12 March 2026")), Store()
    first = read_page(page(), 1, size=(595, 842), store=store)
    again = read_page(page(), 1, size=(595, 842), store=store)
    assert calls == ["psm 3"] and text_of(first) == text_of(again)
    assert isinstance(first, Page) and isinstance(again, Page) and first.box(0, 5) == again.box(0, 5)


def test_a_damaged_store_is_read_past(engines: Callable[..., list[str]]) -> None:
    calls, store = engines(said("Dated 12 March 2026")), Store()
    read_page(page(), 1, store=store)
    for key in store:
        store[key] = b'{"words": [["x"]]}'
    assert text_of(read_page(page(), 1, store=store)) == "Dated 12 March 2026" and calls == ["psm 3", "psm 3"]


def test_a_turn_that_reads_no_better_is_taken_back(engines: Callable[..., list[str]]) -> None:
    engines(said("sm udge", 0.4), said("Dated 12 March 2026"), turn=180)
    found = read_page(page(), 1)
    assert isinstance(found, Page) and found.turned == 0


def test_arabic_script_read_badly_is_for_a_person(engines: Callable[..., list[str]]) -> None:
    engines(said("بیان حلفی میں اقرار کرتا ہوں کہ یہ سچ ہے", 0.5))
    found = read_page(page(), 1, ("ur",))
    assert isinstance(found, NotRead) and found.why == "script"
    assert legibility.beyond_engines(Page(1, "بیان حلفی میں اقرار کرتا ہوں کہ", mean_confidence=0.93)) is None


def test_letters_scattered_over_a_photograph_are_of_no_script(engines: Callable[..., list[str]]) -> None:
    marks = "جتلا ۳ ذلًا سے Se ہے ۱ بح جیسا 7 جا ea"
    scattered = [Word(one, 10, 60.0 * nth, 40, 60.0 * nth + 20, 0.5, (nth,) * 3) for nth, one in enumerate(marks.split())]
    engines(scattered)
    found = read_page(page(), 1, ("ur",))
    assert isinstance(found, NotRead) and (found.why, found.reason) == ("no_text", legibility.NO_WORDS)


@pytest.mark.parametrize("size", [(1, 1), (2, 3000), (5, 5)])
def test_odd_pictures_do_not_raise(engines: Callable[..., list[str]], size: tuple[int, int]) -> None:
    engines([])
    assert isinstance(read_page(Image.new("L", size, 0), 1), NotRead)


def test_writing_that_no_engine_reads_is_for_the_eye_and_no_page_without_a_date(engines: Callable[..., list[str]]) -> None:
    engines(said("wblsl bo fiyh Syst Lisi ple see fia cr fe ed yl", sure=0.2), rapid=[])
    found = read_page(page(), 1)
    assert isinstance(found, NotRead)
    assert (found.why, found.reason) == ("by_eye", legibility.ILLEGIBLE)


def test_a_page_of_which_a_part_is_read_is_read(engines: Callable[..., list[str]]) -> None:
    engines([*said("wblsl bo fiyh Syst Lisi ple", sure=0.2), *said("Dated 12 March 2026")], rapid=[])
    assert "12 March 2026" in text_of(read_page(page(), 1))


def test_a_page_on_its_side_is_turned_the_way_in_which_its_lines_are_read(
    engines: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    engines([], rapid=[], program=None)
    ways = iter([Reading(said("sideways"), 0.0, is_sideways=True), Reading(said("smudge", 0.6), 0.9), Reading(said("Dated 12 March 2026"), 0.0)])
    monkeypatch.setattr(rapid_engine, "read", lambda _image: next(ways))
    found = read_page(page(), 1)
    assert (text_of(found), isinstance(found, Page) and found.turned) == ("Dated 12 March 2026", 270)


@pytest.mark.parametrize("surest", [True, False])
def test_the_words_that_are_taken_stand_on_the_page_as_it_lay_for_them(
    engines: Callable[..., list[str]], surest: bool
) -> None:
    """The engine that comes second turns the page, and reads it worse."""
    good, bad = said("Dated 12 March 2036", 0.55), said("smudge", 0.3)
    engines(bad if surest else good, [], rapid=good if surest else bad, turn=180)
    found = read_page(page(), 1, surest=surest)
    assert isinstance(found, Page) and (found.text, found.turned) == ("Dated 12 March 2036", 0)
