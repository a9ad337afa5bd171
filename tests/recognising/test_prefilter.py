"""What is not searched, because its signs do not stand on the page, would not have been found."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facts.questions import DateCue
from checker.pages.page import Page
from checker.recognising.dates.forms import numeric_dates
from checker.recognising.dates.roles.cue_table import of_packs, words_in
from checker.recognising.labels import page_numbers
from checker.recognising.normalise import plain
from checker.recognising.prefilter import Signs
from checker.recognising.signing import electronic

_WORDS = (
    "Signed", "signature", "Sgd", "Sd", "/s/", "Isl", "e-signed", "by", "By:", "electronically", "of the", "witness",
    "WITNESSES", "Oath", "Commissioner", "(Oath Commissioner)", "Notary Public", "the", "for and on behalf of",
    "attorney for Jane", "Director", "_____", "_ _ _ _ _", "..........", "…………", "– – – – – – – – – – – –", "[sign here]",
    "(Signature of Jane)", ":", "Page", "page no. 3", "12", "3 of 7", "xii", "JD-4", "۱۲", "12/03/2026", "1.2.26", "3 - 4",
    "20260312", "O3/0l/2O26", "11/2027", "2026年3月12日", "GMT", "(Mar 12, 2026 10:15 GMT+5)", "Zoë Müller", "“quoted”", "é",
    "jane@example.org", "0123456789AB", "دستخط", "valid until", "due", "valid",
)  # fmt: skip
_GAPS = (" ", "  ", "\n", "\r", "\r\n", "\t", "\xa0", "", "\n\n", "    ", "\x0b", "\x1c", "_")
texts = st.lists(st.tuples(st.sampled_from(_WORDS) | st.text(max_size=3), st.sampled_from(_GAPS)), max_size=12).map(
    lambda pieces: "".join(word + gap for word, gap in pieces)
)
LONG_S = "ſ"  # Python holds it for an s in any case; no such word is looked for


@given(texts)
@settings(max_examples=200)
def test_a_page_without_the_signs_holds_no_printed_signature(text: str) -> None:
    text = text.replace(LONG_S, "")
    sorts = (electronic._of_services, electronic._adobe, electronic._slashed, electronic._esigned, electronic._copies)
    page = Page(1, text)
    apart = electronic._columns_apart(page)
    assert bool(electronic.printed_in(page)) == any(list(sort(apart)) for sort in sorts)


@given(texts)
@settings(max_examples=200)
def test_page_numbers_are_found_wherever_they_may_stand(text: str) -> None:
    for pattern in page_numbers._SIGNS:
        quick = [match.span(1) for match in page_numbers._matches(pattern, text)]
        assert quick == [match.span(1) for match in pattern.finditer(text)]


@given(texts)
@settings(max_examples=200)
def test_figures_that_may_be_a_date_have_their_signs(text: str) -> None:
    low = plain(text).low
    patterns = (numeric_dates._THREE_LIKE, numeric_dates._MONTH_LIKE, numeric_dates._MISREAD_LIKE, numeric_dates._EIGHT)
    if any(pattern.search(low) for pattern in patterns):
        assert numeric_dates._SIGNS.on(low)


@given(texts)
@settings(max_examples=200)
def test_a_pack_s_cue_that_stands_on_the_page_is_heard(text: str) -> None:
    packs = of_packs(
        (
            DateCue("visa", "expires", ("valid until", "due")),
            DateCue("deed", "signed", ("دستخط",)),
            DateCue("x", "issued", ()),
        )
    )
    low = plain(text).low
    words = words_in(low, 0, len(low))
    spoken = {
        book for book in range(len(packs.books)) for nth in range(len(words)) if packs.books[book].ends_at(words, nth)
    }
    assert spoken <= {packs.books.index(book) for book in packs.on(low)}


@given(st.text())
def test_places_are_those_of_the_text_itself(text: str) -> None:
    assert list(Signs("page").at(text + "Page")) == [m.start() for m in re.finditer("(?ai)page", text + "Page")]


def test_signs_of_words_of_any_script_are_on_a_text_with_one_of_them() -> None:
    signs = Signs.of(("index of papers", "فہرست"))
    assert signs.on("INDEX  OF\nPAPERS")
    assert signs.on("فہرست دستاویزات")
    assert not signs.on("a list of papers")
