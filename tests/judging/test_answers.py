import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judging.answers import NotUnderstoodError, meant, possible, understood
from checker.judging.model import Ask
from tests.judging.building import bundle, judged, pack, rule

YES_OR_NO = Ask("abroad", "Does it go abroad?")
COURT = Ask("court", "Which court?", "string", ("civil", "judicial-review"), "civil")
WHOLE, NUMBER, TEXT = Ask("n", "How many?", "integer"), Ask("n", "How much?", "number"), Ask("t", "Which?", "string")


@pytest.mark.parametrize(
    ("ask", "said", "value"),
    [
        *((YES_OR_NO, said, True) for said in (True, "yes", "Yes", " YES ", "true", "y", "haan", "ہاں", "جی  ہاں")),
        *((YES_OR_NO, said, False) for said in (False, "no", "FALSE", "n", "nahin", "nahi", "نہیں")),
        (COURT, "civil", "civil"), (COURT, " Judicial-Review", "judicial-review"),
        (WHOLE, "5", 5), (WHOLE, 5, 5), (WHOLE, 5.0, 5), (NUMBER, "5.5", 5.5), (TEXT, "5", "5"), (TEXT, " a  b ", "a b"),
        (Ask("m", "Mixed?", options=("none", 1, True)), "yes", True), (Ask("m", "Mixed?", options=("none", 1)), "1", 1),
        (YES_OR_NO, None, None), (COURT, None, None),
    ],
)  # fmt: skip
def test_an_answer_is_taken_as_people_write_it(ask, said, value):
    found = understood(ask, said)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("ask", "said", "words"),
    [
        (YES_OR_NO, "maybe", "“maybe” is no answer to “Does it go abroad?” Say yes or no."),
        *((YES_OR_NO, said, "Say yes or no") for said in ("", " ", "yess", "1", 1, 0, "yes no", ["yes"], "0", "null")),
        (COURT, "civli", "did you mean “civil”? Say civil or judicial-review."),
        (COURT, "crown", "Say civil or judicial-review."), (COURT, True, "no answer"), (COURT, "", "no answer"),
        (WHOLE, "5.5", "a whole number"), (WHOLE, True, "a whole number"), (WHOLE, "many", "a whole number"),
        (NUMBER, "nan", "a number"), (NUMBER, "1e999", "a number"), (TEXT, 5, "a text"), (TEXT, " ", "a text"),
        (Ask("m", "Mixed?", options=("none", 1)), True, "Say none or 1"),
    ],
)  # fmt: skip
def test_what_is_none_is_refused_with_what_may_be_answered(ask, said, words):
    with pytest.raises(NotUnderstoodError) as caught:
        understood(ask, said)
    assert words in str(caught.value)


@given(st.sampled_from([YES_OR_NO, COURT, WHOLE, NUMBER, TEXT]), st.none() | st.booleans() | st.integers() | st.floats() | st.text())
def test_whatever_is_said_is_a_value_of_the_type_or_refused(ask, said):
    types = {"boolean": bool, "string": str, "integer": int, "number": (int, float)}
    try:
        found = understood(ask, said)
    except NotUnderstoodError:
        return
    assert (found is None) == (said is None)
    assert found is None or isinstance(found, types[ask.type]) and (not ask.options or found in ask.options)


def test_a_long_word_is_not_repeated_whole():
    with pytest.raises(NotUnderstoodError) as caught:
        understood(YES_OR_NO, "x" * 10_000)
    assert len(str(caught.value)) < 200


def test_what_may_be_answered_is_said_for_every_type():
    assert [possible(one) for one in (YES_OR_NO, COURT, WHOLE, NUMBER, TEXT)] == [
        "yes or no", "civil or judicial-review", "a whole number", "a number", "a text",
    ]  # fmt: skip


RULES = {"R": rule({"holds": "letter"}, when={"abroad": {"const": True}})}
LETTER = {"letter": {"title": "Letter", "name": ["*letter*"]}}
ASKS = {"abroad": {"title": "Does it go abroad?"}}


@pytest.mark.parametrize(("said", "outcome"), [("yes", "gap"), (True, "gap"), ("no", "not applicable"), (None, "unclear")])
def test_a_rule_is_asked_by_what_the_answer_means(said, outcome):
    found = judged(pack(RULES, LETTER, asks=ASKS), bundle({"documents": [{"path": "a.pdf"}]}), answers={"abroad": said})
    met = [one.outcome for one in found.findings if one.rule == "case/R"]
    assert met == ([outcome] if outcome != "not applicable" else [])


def test_an_answer_that_means_nothing_never_switches_a_rule_off():
    with pytest.raises(NotUnderstoodError):
        judged(pack(RULES, LETTER, asks=ASKS), bundle({"documents": [{"path": "a.pdf"}]}), answers={"abroad": "maybe"})


def test_two_packs_may_mean_one_word_each_in_its_own_way():
    text = pack({"R": RULES["R"] | {"when": {"abroad": {"const": "yes"}}}}, LETTER, id="other",
                asks={"abroad": {"title": "Where?", "type": "string"}})  # fmt: skip
    found = judged([pack(RULES, LETTER, asks=ASKS), text], bundle({"documents": [{"path": "a.pdf"}]}), answers={"abroad": "yes"})
    assert {one.rule for one in found.findings if one.outcome == "gap"} >= {"case/R", "other/R"}
    assert meant([text], {"abroad": "yes", "else": 1}) == {"abroad": "yes", "else": 1}
