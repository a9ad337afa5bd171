"""A paper of doubtful kind: one question where a rule hangs on it, none where no rule does, never a silent pick."""

from hashlib import sha256
from typing import Any

from tests.judging.building import bundle, judged, pack, rule

KINDS = {
    "affidavit": {"title": "Affidavit", "name": ["*affidavit*"]},
    "petition": {"title": "Petition", "name": ["*petition*"]},
    "letter": {"title": "Letter", "name": ["*letter*"]},
}
DOUBTFUL = {
    "path": "Affidavit.pdf",
    "titles": [{"text": "PETITION", "page": 1, "strength": 0.6, "sort": "title"}],
}


def found(*papers: dict[str, Any], **rules: Any) -> list[tuple[str, str]]:
    report = judged(pack(rules, KINDS), bundle({"documents": list(papers)}))
    return [(one.outcome, one.message) for one in report.findings]


def test_a_rule_that_hangs_on_the_kind_is_a_question_about_the_paper() -> None:
    asked = found(DOUBTFUL, R=rule({"signed": {}}, each="petition"))
    assert [outcome for outcome, _ in asked] == ["unclear"]
    assert "may be an affidavit or a petition, and nothing on it settles that; 1 rule of the packs hangs on it." in asked[0][1]


def test_many_rules_cost_one_question() -> None:
    asked = found(
        DOUBTFUL,
        R=rule({"signed": {}}, each="petition"),
        S=rule({"fits": {"language": {"const": "en"}}}, each="affidavit"),
        T=rule({"holds": "petition"}),
    )
    assert [outcome for outcome, _ in asked] == ["unclear"]
    assert "3 rules" in asked[0][1]


def test_no_rule_hangs_on_it_and_nobody_is_asked() -> None:
    assert found(DOUBTFUL, {"path": "Letter.pdf"}, R=rule({"holds": "letter"})) == []


def test_what_holds_whatever_it_is_stays() -> None:
    sure = {"path": "Petition.pdf"}
    assert found(DOUBTFUL, sure, R=rule({"holds": "petition"})) == []


def test_what_is_missing_is_no_gap_while_a_paper_may_be_it() -> None:
    assert [outcome for outcome, _ in found(DOUBTFUL, R=rule({"holds": "petition"}))] == ["unclear"]
    assert [outcome for outcome, _ in found({"path": "Letter.pdf"}, R=rule({"holds": "petition"}))] == ["gap"]


def test_a_persons_word_settles_it() -> None:
    report = judged(
        pack({"R": rule({"holds": "petition"})}, KINDS),
        bundle({"documents": [DOUBTFUL], "matter": {"confirmed": [_said("petition")]}}),
    )
    assert report.findings == ()


def _said(kind: str) -> dict[str, str]:
    return {"file": "Affidavit.pdf", "sha256": sha256(b"Affidavit.pdf").hexdigest(), "by": "A. Person", "on": "2026-04-30", "kind": kind}


def test_papers_of_which_any_would_do_cost_one_question() -> None:
    other = DOUBTFUL | {"path": "Second affidavit.pdf"}
    ((outcome, message),) = found(DOUBTFUL, other, R=rule({"holds": "petition"}))
    assert outcome == "unclear"
    assert message.startswith("Affidavit or Second affidavit may be an affidavit or a petition, and nothing on them")


def test_papers_that_may_each_be_at_fault_are_asked_about_one_by_one() -> None:
    other = DOUBTFUL | {"path": "Second affidavit.pdf"}
    assert len(found(DOUBTFUL, other, R=rule({"signed": {}}, each="petition"))) == 2


def test_a_list_whose_rows_name_papers_is_none_of_them() -> None:
    rows = [{"label": None, "title": f"Petition {n}", "page": None, "on_page": 1} for n in range(4)]
    register = DOUBTFUL | {"path": "Affidavit.docx", "hallmarks": [{"sort": "index", "page": 1, "captions": ["rows"]}], "index": rows}
    asks = rule({"signed": {}}, each="petition")
    assert any("may be" in message for _, message in found(register | {"index": rows[:1]}, R=asks))
    assert not any("may be" in message for _, message in found(register, R=asks))
