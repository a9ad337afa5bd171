"""What the pages of a paper tell of each other's signatures: whose a nameless one is, and which are of its own day."""

from dataclasses import replace

import pytest

from checker.facts.dates import Dated
from checker.facts.signature import Signature
from checker.recognising.signing.people import Person, people_in
from checker.recognising.signing.whole_paper import settled

INK = Signature(means="ink", state="unchecked", page=1)
OWN = Dated("4 May 2026", "2026-05-04", role="issued", source="text", page=1, confidence=0.9)
SELF = Person("Sara Misali", "self")


def _days(*written: Signature, own: Dated = OWN) -> list[str | None]:
    return [one.date and one.date.value for one in settled(written, (), (), own)]


def test_the_only_signature_of_a_paper_is_that_of_the_one_who_speaks_in_it() -> None:
    (one,) = settled([INK], (), [SELF], None)
    assert one.signer == "Sara Misali"


@pytest.mark.parametrize("capacity", ["oath commissioner", "notary public, london"])
def test_an_officer_is_not_the_one_who_speaks(capacity: str) -> None:
    (one,) = settled([replace(INK, capacity=capacity)], (), [SELF], None)
    assert one.signer is None


def test_of_two_nameless_signatures_none_is_that_of_the_one_who_speaks() -> None:
    assert [one.signer for one in settled([INK, INK], (), [SELF], None)] == [None, None]


def test_a_paper_gives_its_own_day_to_its_makers_and_not_to_witnesses() -> None:
    maker, witness = replace(INK, capacity="director"), replace(INK, capacity="witness no. 2")
    assert _days(maker, witness) == ["2026-05-04", None]


def test_a_paper_lends_no_day_on_which_others_did_something_with_it() -> None:
    assert _days(INK, own=replace(OWN, role="filed")) == [None]


def test_a_stamp_does_not_answer_for_the_blank_line_of_its_owner() -> None:
    stamp = Signature(means="stamp", state="unchecked", page=1, signer="Saleem Namoona")
    blank = Signature(means="none", state="empty", page=1, signer="Saleem Namoona")
    assert [one.state for one in settled([stamp, blank], (), (), None)] == ["unchecked", "empty"]
    assert [one.certain for one in settled([replace(stamp, means="ink"), blank], (), (), None)] == [True, False]


@pytest.mark.parametrize(("as_", "state"), [("deponent", "unchecked"), ("petitioner", "empty"), (None, "empty")])
def test_the_signature_on_an_application_does_not_answer_for_its_deponents(as_: str | None, state: str) -> None:
    signed = replace(INK, signer="Sara Misali", capacity=as_)
    blank = replace(INK, means="none", state="empty", signer="Sara Misali", capacity="deponent", page=3)
    assert settled([signed, blank], (), (), None)[1].state == state


def test_a_day_that_is_lent_by_the_paper_is_told_from_one_that_is_written_beside() -> None:
    lent, written = replace(INK, capacity="director"), replace(INK, capacity="witness", date=OWN)
    assert [one.date and one.date.is_borrowed for one in settled([lent, written], (), (), OWN)] == [True, False]


def test_an_officer_who_signs_alone_is_the_papers_maker() -> None:
    assert _days(replace(INK, capacity="registrar")) == ["2026-05-04"]


def test_a_copy_lends_the_day_of_its_original_to_nobody_who_certifies_it() -> None:
    assert _days(replace(INK, capacity="notary")) == [None]


def test_the_only_officer_of_a_page_signed_on_the_only_day_on_which_something_was_certified_there() -> None:
    notary, act = replace(INK, capacity="notary"), replace(OWN, value="2026-06-12", role="certified")
    others_page, other_day = replace(act, page=2), replace(act, value="2026-06-13")

    def days(signatures: list[Signature], *acts: Dated) -> list[str | None]:
        return [one.date and one.date.value for one in settled(signatures, (), (), OWN, [OWN, *acts])]

    assert days([notary], act) == ["2026-06-12"]
    assert days([notary], others_page) == [None]
    assert days([notary], act, other_day) == [None]
    assert days([notary, replace(INK, capacity="magistrate")], act) == [None, None]
    assert days([replace(INK, capacity="deponent")], act) == ["2026-05-04"]


def test_what_else_a_hand_wrote_for_one_who_surely_signed_on_that_page_is_no_doubt() -> None:
    sure, doubt = replace(INK, capacity="attorney"), replace(INK, capacity="attorney", certain=False, block="1:2")

    def kept(*signatures: Signature) -> list[str | None]:
        return [one.block for one in settled(signatures, (), (), OWN, [OWN])]

    assert kept(sure, doubt) == [sure.block]
    assert kept(sure, replace(doubt, page=2)) == [sure.block, "1:2"]
    assert kept(sure, replace(doubt, capacity="client")) == [sure.block, "1:2"]
    assert kept(replace(sure, means="stamp"), doubt) == [sure.block, "1:2"]


def test_who_signed_another_page_is_missing_on_one_that_somebody_else_signed() -> None:
    blank = Signature("none", "empty", signer="Sara Misali", page=3, block="3:2")
    elsewhere = replace(INK, signer="Sara Misali", page=2, block="2:1")
    beside = replace(INK, signer="Bashir Namoona", page=3, block="3:1")

    def state(*others: Signature) -> str:
        return next(one.state for one in settled([blank, *others], (), (), OWN, [OWN]) if one.block == "3:2")

    assert state(elsewhere) == "unchecked"
    assert state(elsewhere, beside) == "empty"
    assert state(elsewhere, replace(beside, capacity="attorney")) == "unchecked"
    assert state(replace(elsewhere, page=3), beside) == "unchecked"


def test_of_several_signatures_one_of_which_nothing_is_known_has_no_day() -> None:
    assert _days(replace(INK, capacity="director"), INK) == ["2026-05-04", None]


def test_a_day_that_an_engine_was_not_sure_of_is_no_signatures_day() -> None:
    assert _days(INK, own=replace(OWN, source="ocr", confidence=0.77)) == [None]
    assert _days(INK, own=replace(OWN, source="ocr", confidence=0.85)) == ["2026-05-04"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("I/We Pervaiz Misali son of Riaz, appoint", Person("Pervaiz Misali", "self")),
        ("I, Jane Misali of\nLondon, England, certify", Person("Jane Misali", "self")),
        ("I, Jane Sample of\nLondon, England, Notary Public duly admitted, DO HEREBY CERTIFY", Person("Jane Sample", "notary")),
        ("authorise Mr. Kamran Misali, Advocate, to appear", Person("Mr. Kamran Misali", "attorney")),
        ("Sadia Misali widow of late Bashir Misali, the Petitioner above named", Person("Sadia Misali", "petitioner")),
    ],
)
def test_who_a_paper_says_its_people_are(text: str, person: Person) -> None:
    assert person in list(people_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "I, Jane Misali, do hereby appoint Karim Namoona, Advocate, to appear for me",
        "I, Jane Misali, daughter of Advocate Namoona, state on oath",
        "I, Jane Misali, appeared before the Notary Public of London",
    ],
)
def test_an_office_behind_a_verb_is_not_that_of_the_one_who_speaks(text: str) -> None:
    assert [one.role for one in people_in(text) if one.name == "Jane Misali"] == ["self"]


@pytest.mark.parametrize(("capacity", "states"), [("notary public, misalabad", ["empty", "unchecked"]), ("director", ["unchecked"] * 2)])
def test_an_officer_signs_each_of_his_certificates(capacity: str, states: list[str]) -> None:
    signed = replace(INK, page=4, capacity=capacity, signer="Sara Misali")
    blank = replace(signed, page=3, means="none", state="empty")
    assert [one.state for one in settled([blank, signed], (), (), None)] == states
