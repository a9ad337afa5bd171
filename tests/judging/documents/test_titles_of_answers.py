"""What a title calls its paper, and which other one it names."""

import pytest

from checker.judging.documents.titles_of_answers import answered, called, goes_on, mark

HEADS = [
    ("Defendant’s questions to the expert (28.09.2026)", {"question"}),
    ("Annexure C - Legal notice to Karim Traders", {"notice", "legal"}),
    ("Claim form (N1), issued 12.01.2026", {"claim", "form"}),
    ("Defence and counterclaim", {"defence", "counterclaim"}),
    ("Letter before claim", {"letter"}),
    ("مدعا علیہ کے سوالات بنام ماہر", {"سوالات"}),
]
ANSWERED = [
    ("ANSWERS OF THE SINGLE JOINT EXPERT TO THE DEFENDANT’S QUESTIONS", [{"question", "defendant"}]),
    ("Solicitors’ response to letter before claim", [{"letter", "claim"}]),
    ("Reply on behalf of the respondent to the petition", [{"behalf", "respondent", "petition"}, {"petition"}]),
    ("Appeal to the Tribunal against the decision", [{"tribunal", "decision"}, {"decision"}]),
    ("Reply and defence to counterclaim", [{"counterclaim"}]),
    ("Amended defence of the first defendant", [{"defence", "first", "defendant"}]),
    ("P-5 Amended defence", [{"defence"}]),
    ("Acknowledgement of complaint", [{"complaint"}]),
    ("قانونی نوٹس کا جواب", [{"نوٹس", "قانونی"}]),
    ("Letter to the landlord", []),
    ("Exhibit PRO1 to the statement of P R Oakshott", []),
    ("Notice of reply", []),
]


@pytest.mark.parametrize(("title", "heads"), HEADS)
def test_a_title_calls_its_paper_by_the_noun_before_its_complement(title, heads):
    assert called(title).heads == heads


@pytest.mark.parametrize(("title", "words"), ANSWERED)
def test_a_title_names_what_its_paper_answers(title, words):
    assert [set(one.words) for one in answered(title)] == words


@pytest.mark.parametrize(
    ("title", "label"),
    [("English translation of O-2", "o2"), ("Translation of paper 02", "2"), ("Translation of 3 papers", None)],
)
def test_it_may_name_a_label(title, label):
    assert [one.mark for one in answered(title)] == [label]


def test_it_may_name_a_day():
    assert answered("Reply to the notice of 3 March 2026, 9 March 2026")[0].figures == {3, 2026}


@pytest.mark.parametrize(("written", "bare"), [("P-03", "p3"), ("D2", "d2"), ("12-10-2026", None), ("Letter", None)])
def test_a_label_has_one_form(written, bare):
    assert mark(written) == bare


@pytest.mark.parametrize(
    ("line", "is_open"),
    [("ANSWERS TO THE DEFENDANT’S", True), ("REPLY TO", True), ("REPLY TO NOTICE", False), ("THE DEFENDANT’S", False)],
)
def test_a_line_breaks_off_before_it_has_named_the_other(line, is_open):
    assert goes_on(line) is is_open
