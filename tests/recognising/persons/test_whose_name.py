"""Whose a name is, by what stands with it."""

import pytest

from checker import shipped
from checker.facts.form import PageFact
from checker.facts.questions import Questions
from checker.judging.loading.questions import questions
from checker.pack_files import load_pack
from checker.pages.page import Page
from checker.recognising.asked_questions import Asking
from checker.recognising.persons.name_labels import is_of_subject, sort_of
from checker.recognising.persons.whose_name import named_on
from checker.recognising.pipeline import recognise
from checker.recognising.recogniser import PageContext

CODE = "KX-26-017"
OF_SUBJECT = [
    ("Patient / code Amina Namoona d/o Bashir Namoona", "Amina Namoona d/o Bashir Namoona", "parentage name label"),
    (f"Person {CODE} (Amina, d/o Bashir Namoona)", "Amina, d/o Bashir Namoona", "parentage code"),
    ("Amina Namoona (d/o Bashir Namoona) told the case worker that she is well. She rests.",
     "Amina Namoona (d/o Bashir Namoona)", "parentage confides told of"),
    ("Amina Namoona was seen alone with the interpreter. She speaks clearly.", "Amina Namoona", "confides told of"),
    ("On that day the client, Amina Namoona, 19, stated", "Amina Namoona", "called aged"),
    ("her mother Amina Namoona, CNIC 00000-0000000-0", "Amina Namoona", "called"),
    ("The survivor’s name is Amina Namoona. She sleeps badly.", "Amina Namoona", "called"),
    ("Sr     Name of survivor     Age\n1      Amina Namoona        24", "Amina Namoona", "name label other label"),
    ("نام متاثرہ: آمنہ نمونہ", "آمنہ نمونہ", "name label"),
    (f"Re: {CODE} / Amina Namoona - admission", "Amina Namoona", "near code"),
    ("Amina said that she was not let out of the house alone.", "Amina", "confides told of"),
    ("Case conference: Amina Namoona", "Amina Namoona", "account"),
    ("the child (Amina) may be heard", "Amina", "called"),
    ("her father Bashir Namoona keeps a shop", "Bashir Namoona", "called"),
    ("Statement of Amina Namoona", "Amina Namoona", "account"),
    ("Vocational report: Amina Namoona", "Amina Namoona", "account"),
    (f"Subject: Amina Namoona ({CODE}) - admission", "Amina Namoona", "code other label"),
    ("Name of survivor: Amina Namoona", "Amina Namoona", "name label"),
    ("Survivor     Amina Namoona", "Amina Namoona", "label"),
    ("Amina Namoona, aged 19, came", "Amina Namoona", "aged"),
    ("متاثرہ آمنہ نمونہ دختر بشیر نمونہ نے بتایا", "آمنہ نمونہ دختر بشیر نمونہ نے", "parentage label"),
    ("the client, Amina Namoona d/o Bashir Namoona, stated that the agent left", "Amina Namoona d/o Bashir Namoona", "parentage called"),
]  # fmt: skip
OF_OTHERS = [
    "the recruiter Bashir Namoona s/o Akram Namoona", "Bashir Namoona s/o Akram Namoona, driver", "Interviewer: Amina Namoona",
    "Dr Amina Namoona was seen at the desk. She left.", "I, Bashir Namoona s/o Akram, CNIC 00000-0000000-2, driver of the Trust, undertake", "The landlord, Bashir Namoona s/o Akram", "Bashir Namoona s/o Akram, accused, fled", "Constable Bashir Namoona s/o Akram",
]  # fmt: skip
OF_NOBODY = [
    "Nobody said that she was free to leave.", "Mother said that she knew.", "Mahwish reported the case to the police.",
    f"Received for {CODE}, Nadia Nobody, Reception",
    "The client was seen alone. She speaks clearly.", f"Case code {CODE} - Referral Form - page 1", "the client (Pashto)",
    "The Client\nAmina Namoona", "Statement of account", "Safe House was told the case. It", "Seven men of my coast are on the boat.",
    "Child Guidance Clinic", "Client: Namoona Survivors’ Trust", "ACKNOWLEDGEMENT OF REFERRAL",
]  # fmt: skip
PARENTAGE_ALONE = "Bashir Namoona told the case worker that the room is free. He is the caretaker."


@pytest.mark.parametrize(("text", "written", "stands"), OF_SUBJECT)
def test_what_stands_with_a_name(text, written, stands):
    found = [(one.written, " ".join(sorted(one.stands))) for one in named_on(Page(3, text)) if one.stands != ("number",)]
    assert found == [(written, " ".join(sorted(_evidence(stands))))]


def _evidence(words):
    sorts = ["name label", "other label", "near code", "told of"]
    for one in sorts:
        if one in words:
            yield one
            words = words.replace(one, "")
    yield from words.split()


@pytest.mark.parametrize("text", OF_OTHERS)
def test_who_has_an_office_is_somebody_else(text):
    assert all("office" in one.stands or one.stands == ("other label",) for one in named_on(Page(1, text)))


@pytest.mark.parametrize("text", OF_NOBODY)
def test_what_is_no_name(text):
    assert [one for one in named_on(Page(1, text)) if "number" not in one.stands] == []


def test_a_sentence_that_goes_on_about_an_office_is_no_evidence():
    assert [one.stands for one in named_on(Page(1, PARENTAGE_ALONE))] == [("confides",)]


def test_a_code_is_told_with_its_label():
    (one,) = named_on(Page(1, f"Beneficiary ref: {CODE}"))
    assert (one.label, one.code, one.stands) == ("beneficiary ref", CODE, ("number",))


@pytest.mark.parametrize("label", ["Name of client", "Client's name", "Patient / code", "Case code"])
def test_labels_of_a_name(label):
    assert sort_of(label) == "name label"


@pytest.mark.parametrize("label", ["Subject", "Person", "Case worker", "Contact person", "", "Name"])
def test_labels_of_others(label):
    assert not is_of_subject(label)


def test_many_names_are_no_burden():
    text = "\n".join(f"The client, Amina Namoona d/o Bashir Namoona {'Aa ' * 40}" for _ in range(400))
    assert len(list(named_on(Page(1, text)))) <= 60


@pytest.mark.parametrize("is_asked", [True, False])
def test_names_are_kept_only_where_a_rule_asks_whose_they_are(is_asked):
    page, asking = Page(1, "Name of survivor: Amina Namoona"), Asking(Questions(whose_names=is_asked))
    assert bool(recognise(page, PageFact(1), PageContext(asking)).named) is is_asked


def test_one_pack_asks_whose_the_names_are():
    asking = [name for name in shipped.pack_names() if questions([load_pack(name)]).whose_names]
    assert asking == ["ngo-referral"]
