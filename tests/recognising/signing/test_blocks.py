"""Signature blocks, jurats and electronic signatures in the words of a page, as they stand on real papers."""

from dataclasses import dataclass

import pytest
from checker.recognising.signing.blocks import blocks_in, signatures_in
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facts.dates import Dated
from checker.pages.page import Page


@dataclass(frozen=True)
class Case:
    """A text, and what is seen in it: means, state, signer, capacity, date."""

    text: str
    seen: list[tuple[str, str, str | None, str | None, str | None]]
    dates: tuple[tuple[str, str], ...] = ()
    source: str = "text"


def dates_of(case: Case) -> list[Dated]:
    found = []
    for written, value in case.dates:
        start = case.text.index(written)
        found.append(Dated(written, value, start=start, end=start + len(written), page=1))
    return found


def seen(case: Case) -> list[tuple[str, str, str | None, str | None, str | None]]:
    signatures, _ = signatures_in(Page(1, case.text, case.source), dates_of(case))
    return [(s.means, s.state, s.signer, s.capacity, s.date.value if s.date else None) for s in signatures]


CASES = {
    "what an engine makes of the strokes of a pen": Case(
        "Signature of petitioner: _ 3\nDate of signature: 17.04.2026\nAsma Namoona\n",
        [("none", "unchecked", None, "petitioner", "2026-04-17")],
        (("17.04.2026", "2026-04-17"),),
        "ocr",
    ),
    "two columns": Case(
        "ACME LIMITED                BETA CORP.\n"
        "By: ______________________  By: /s/ John Q. Public\n"
        "Name: Jane Roe              Name: John Q. Public\n"
        "Title: Director             Title: Chief Executive Officer\n"
        "Date: 12 March 2026         Date: March 14, 2026\n",
        [("none", "empty", "Jane Roe", "director", "2026-03-12"),
         ("electronic", "unchecked", "John Q. Public", "chief executive officer", "2026-03-14")],
        (("12 March 2026", "2026-03-12"), ("March 14, 2026", "2026-03-14")),
    ),
    "slashes and the date beside": Case(
        "true and accurate to the best of my knowledge.\nMay 22,2012 /s/JANEROE eSigned\n(Date of signature) (Signature)\nFootnote: none\n",
        [("electronic", "unchecked", "JANEROE", None, "2012-05-22")], (("May 22,2012", "2012-05-22"),),
    ),
    "slashes as OCR sees them": Case(
        "January 09,2012 Isl Jane Roe eSigned\n(Date of signature) (Signature)\n",
        [("electronic", "unchecked", "Jane Roe", None, "2012-01-09")], (("January 09,2012", "2012-01-09"),), "ocr",
    ),
    "other noise": Case("Is/ Jane A. Roe eSigned\n", [("electronic", "unchecked", "Jane A. Roe", None, None)], source="ocr"),
    "slashes lost": Case("April 08,2013 Jane Roe eSigned\n", [("electronic", "unchecked", "Jane Roe", None, "2013-04-08")],
                         (("April 08,2013", "2013-04-08"),)),
    "an island is no signature": Case("1640 Rhode Island Ave NW Ste 600\nIsland House Ltd\n", []),
    "designed is not signed": Case("the logo designed by Athlete prior to the date hereof\n", []),
    "DocuSign": Case(
        "DocuSigned by:\nJane Roe\n4F5A6B7C8D9E0F1\n3/14/2026 | 10:15 AM GMT\n",
        [("electronic", "unchecked", "Jane Roe", None, "2026-03-14")], (("3/14/2026", "2026-03-14"),),
    ),
    "Adobe Acrobat Sign": Case(
        "Agreed.\nJane Roe (Mar 12, 2026 10:15 GMT+5)\n", [("electronic", "unchecked", "Jane Roe", None, "2026-03-12")],
        (("Mar 12, 2026", "2026-03-12"),),
    ),
    "Dropbox Sign": Case("Signed by Jane Roe (jane@example.org)\n", [("electronic", "unchecked", "Jane Roe", None, None)]),
    "a lost seal": Case(
        "Digitally signed by Jane Roe\nDN: cn=Jane Roe, o=Example\nDate: 2026.03.12 10:15:00 +05'00'\n",
        [("electronic", "unchecked", "Jane Roe", None, "2026-03-12")], (("2026.03.12", "2026-03-12"),),
    ),
    "an office copy": Case("Sd/-\n(Muhammad Example)\nAdvocate\n", [("typed", "unchecked", "Muhammad Example", None, None)]),
    "a deponent's place tells nothing by itself": Case("of this affidavit.\n\n        DEPONENT\n", [("none", "unchecked", None, "deponent", None)]),
    "a blank line over the deponent": Case("__________________\nDEPONENT\n", [("none", "empty", None, "deponent", None)]),
    "a blank line proves nothing on a scan": Case("__________________\nDEPONENT\n", [("none", "unchecked", None, "deponent", None)], source="ocr"),
    "witnesses side by side": Case(
        "WITNESSES:\n1. ____________________     2. ____________________\nName: A B Example           Name: C D Example\n",
        [("none", "empty", "A B Example", "witness", None), ("none", "empty", "C D Example", "witness", None)],
    ),
    "a placeholder": Case("Signature: [signature]\nName: Jane Roe\n", [("none", "empty", "Jane Roe", None, None)]),
    "the parties of a case are no blocks": Case("Jane Roe ... Petitioner\nVersus\nJohn Doe\nRespondent\n", []),
    "a sentence about signatures": Case("The signature of the applicant must be witnessed. I was there when it was signed.\n", []),
    "fields that are no signatures": Case("Name: ____________\nAddress: ____________\nDated this ______ day of May 2026\n", []),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_the_words_say(name: str):
    assert seen(CASES[name]) == CASES[name].seen


def test_the_printed_trace_of_a_digital_signature_is_a_lost_seal():
    (one,), _ = signatures_in(Page(1, CASES["a lost seal"].text), [])
    assert one.lost_seal
    assert one.reason


def test_services_are_named():
    named = {
        name: signatures_in(Page(1, CASES[name].text), [])[0][0].service
        for name in ("DocuSign", "Adobe Acrobat Sign", "Dropbox Sign")
    }
    assert all(name == service for name, service in named.items())


JURAT = Case(
    "Sworn by the above-named Jane Roe\nat 12 High Street, Leeds\nthis 20th day of April 2026\nBefore me,\n______________________\n"
    "Solicitor / Commissioner for Oaths\n", [], (("20th day of April 2026", "2026-04-20"),),
)  # fmt: skip


def test_a_jurat_says_where_when_and_before_whom():
    (one,), dates = signatures_in(Page(1, JURAT.text), dates_of(JURAT))
    assert (one.sworn_before, one.place, one.state) == ("oath commissioner", "12 High Street, Leeds", "empty")
    assert one.date is not None
    assert (one.date.value, one.date.block) == ("2026-04-20", one.block)
    assert dates[0].role == "sworn"


BODY = "\n".join(f"{n}. That the deponent states paragraph number {n} of the affidavit in full." for n in range(1, 9))


@pytest.mark.parametrize(("above", "alone"), [("", True), ("Page 4 of 4\n", True), (BODY + "\n", False)])
def test_a_jurat_alone_on_its_page_is_told(above: str, alone: bool):
    signatures, _ = signatures_in(Page(1, above + JURAT.text), [])
    assert [one.alone_on_page for one in signatures if one.sworn_before] == [alone]


def test_the_date_of_one_block_is_not_that_of_another():
    text = "        DEPONENT\nVerified on oath at Lahore this 12th day of March 2026 that the above is true.\n"
    case = Case(text, [], (("12th day of March 2026", "2026-03-12"),))
    first, second = signatures_in(Page(1, text), dates_of(case))[0]
    assert (first.capacity, first.date) == ("deponent", None)
    assert second.date is not None
    assert (second.place, second.date.value) == ("Lahore", "2026-03-12")


@pytest.mark.parametrize(
    ("sentence", "taken"),
    [
        ("The gross annual salary is GBP 33,000 and has been so since 1 April 2025.", None),
        ("In witness of which I have set my hand at Lahore on 1 April 2025.", "2025-04-01"),
        ("London, 1 April 2025.", "2025-04-01"),
        ("Dated: 1 April 2025\nThe reply is still awaited.", None),
    ],
)
def test_the_last_sentence_of_a_letter_does_not_date_the_signature_below(sentence: str, taken: str | None):
    text = f"{sentence}\nSignature:\nPriya Exampleton\n"
    (one,) = signatures_in(Page(1, text), dates_of(Case(text, [], (("1 April 2025", "2025-04-01"),))))[0]
    assert (one.date.value if one.date else None) == taken


words = st.sampled_from(
    ["By:", "Signature", "(Signature)", "______", "/s/ Jane Roe", "DEPONENT", "Sworn before me", "at Leeds", "Name:", "Date:", "\n", "\n",
     "  ", "Witness:", "Notary Public", "Is/", "eSigned", "the", "Digitally signed by", "Jane Roe", "[signature]", "."]
)  # fmt: skip


@given(st.lists(words, max_size=30).map(" ".join) | st.text(max_size=120), st.sampled_from(["text", "ocr"]))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_blocks_in_order_with_names_of_their_own(text: str, source: str):
    blocks = blocks_in(Page(1, text, source), [])
    assert [one.id for one in blocks] == [f"1:{nth}" for nth in range(1, len(blocks) + 1)]
    assert all(0 <= one.start <= one.end <= len(text) for one in blocks)
    assert [one.start for one in blocks] == sorted(one.start for one in blocks)
    assert not (source == "ocr" and any(one.empty for one in blocks))
