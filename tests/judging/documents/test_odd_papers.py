"""One paper of a family that lacks what was put on all others, and all that only looks so."""

from typing import Any

import pytest

from checker.judging.documents.logical_document import Paper
from checker.judging.documents.odd_papers import odd_papers
from tests.judging.building import document

ATTESTED = ("ATTESTED TO BE TRUE COPY", "SHAISTA NAMOONA", "Advocate High Court")
OWN = {
    "A": ("NATIONAL IDENTITY CARD", "Date of expiry", "Holder’s signature", "Country of stay"),
    "B": ("CERTIFICATE OF DOMICILE", "Mark of identification", "Deputy Commissioner", "Form P-1"),
    "C": ("NAMOONA COMMERCIAL BANK", "Dear Customer,", "Operations Manager", "Grain Market Road"),
    "D": ("NOTICE", "Suspected alien", "Assistant Director", "Verification cell"),
    "E": ("Subject: REPLY TO NOTICE", "The Convener", "Typed copy", "Sir,"),
}
FORM = ("APPLICATION FORM", "Name of applicant", "Address", "Occupation")
UNREAD = {"text": "", "page": 1, "box": [360, 600, 480, 640], "stamped": True}


def _rows(texts, top, left=72):
    return [
        {
            "text": text, "page": 1, "box": [left, top + 14 * n, left + 130, top + 14 * n + 10],
            "done": any(word in text.casefold() for word in ("attest", "certif", "true copy", "received")),
        }
        for n, text in enumerate(texts)
    ]  # fmt: skip


def _paper(path, *rows, **more: Any):
    facts = {"page_facts": [{"page": 1, "text": "visible", "size": [595, 842]}], **more}
    return Paper(document({"path": path, "short_lines": [row for some in rows for row in some], **facts}), None, 0)


def _annexure(label, stamp=ATTESTED, own=None, top=600, more=(), **facts: Any):
    head = _rows([f"Annexure {label}", *(own or OWN[label])], 100)
    return _paper(f"Annexures/{label}.pdf", head, _rows(stamp, top, 360), more, label=label, **facts)


PETITION = _paper("Petition.pdf", _rows(["Petitioner through", "Shaista Namoona", "Advocate High Court"], 700))


def _odd(*papers):
    return [(one.paper.file.path, one.is_read) for one in odd_papers([*papers, PETITION])]


def test_the_one_annexure_that_is_not_attested_is_odd():
    others = [_annexure(label) for label in "ACDE"]
    (odd,) = odd_papers([*others, _annexure("B", ()), PETITION])
    assert (odd.paper.file.path, odd.words, odd.is_read) == ("Annexures/B.pdf", ATTESTED, True)
    assert [one.paper.label for one in odd.bearers] == ["A", "C", "D", "E"]


def test_none_is_odd_where_all_are_attested():
    assert _odd(*(_annexure(label) for label in "ABCDE")) == []


def test_an_attestation_that_an_engine_read_badly_is_the_same():
    badly = [
        _annexure("C", ("TED TO BE TRUE_COPY", *ATTESTED[1:])),
        _annexure("D", ("Sa TO BE TRUE COPY", "SHAISTA NAM00NA", "Advocate High Cout")),
    ]
    assert _odd(_annexure("A"), _annexure("B", ()), *badly, _annexure("E")) == [("Annexures/B.pdf", True)]


def test_an_annexure_that_shows_any_of_it_is_in_doubt():
    others = [_annexure(label) for label in "ACDE"]
    assert _odd(_annexure("B", ("AT E TO BE T UE CO",)), *others) == []
    assert _odd(_annexure("B", ("SHA STA NAM NA",)), *others) == []


@pytest.mark.parametrize(
    "unread",
    [
        {"more": [UNREAD]},
        {"text": {"unread_pages": [1]}},
        {"page_facts": [{"page": 1, "text": "ocr", "ocr_confidence": 0.3}]},
    ],
)
def test_what_was_not_wholly_read_may_bear_it(unread):
    others = [_annexure(label) for label in "ACDE"]
    assert _odd(_annexure("B", (), **unread), *others) == [("Annexures/B.pdf", False)]


def test_where_two_lack_it_it_is_not_for_all():
    assert _odd(*(_annexure(label, () if label in "BD" else ATTESTED) for label in "ABCDE")) == []


def test_three_that_bear_it_are_too_few():
    assert _odd(*(_annexure(label, () if label == "B" else ATTESTED) for label in "ABCD")) == []


def test_an_office_that_nobody_else_names_certifies_its_own_copies_alone():
    office = ("Certified to be true copy", "Examiner, Copying Branch", "Civil Court Namoona")
    assert _odd(*(_annexure(label, () if label == "B" else office) for label in "ABCDE")) == []


def test_papers_of_one_form_share_its_words():
    assert _odd(_annexure("B", ()), *(_annexure(label, own=FORM) for label in "ACDE")) == []


def test_the_name_of_a_party_is_no_mark():
    party = ("NAMOONA TEXTILES (PRIVATE) LIMITED", "NAMOONAPUR")
    seen = _paper("Note.pdf", _rows(party, 700))
    papers = [_annexure("A", ("Certified copy", *party)), _annexure("B", ()), *(_annexure(one, party) for one in "CDE")]
    assert list(odd_papers([*papers, PETITION, seen])) == []


def test_what_stands_at_the_head_of_all_is_a_letterhead():
    assert _odd(_annexure("B", ()), *(_annexure(label, top=20) for label in "ACDE")) == []


ORIGINALS = {
    1: ("SALE DEED", "Vendor", "Vendee", "Witnesses"),
    2: ("TRANSFER LETTER", "Housing Society", "Honorary Secretary", "Membership"),
    3: ("NON-ENCUMBRANCE CERTIFICATE", "Search fee paid", "Office of the Sub-Registrar", "City Area"),
}
FIRM = _paper("Letter to the bank.pdf", _rows(["NAMOONA AND PARTNERS", "Advocates"], 40))


def _original(number, label=("NAMOONA AND PARTNERS", "File:", "Received:", "Purpose:", "Place: strong room"), own=None):
    mark = [{"text": f"ORG-0{number}", "page": 1, "box": [520, 24, 555, 34]}, *_rows(label, 24, 380)] if label else []
    return _paper(f"Originals/{number}.pdf", mark, _rows(own or ORIGINALS[number], 140), label=f"ORG{number}")


def test_of_three_originals_one_alone_lacks_its_label():
    assert _odd(_original(1), _original(2, ()), _original(3), FIRM) == [("Originals/2.pdf", True)]
    assert _odd(_original(1), _original(2), _original(3), FIRM) == []


def test_a_number_alone_is_no_label_of_custody():
    assert (
        _odd(_original(1, ("NAMOONA AND PARTNERS",)), _original(2, ()), _original(3, ("NAMOONA AND PARTNERS",))) == []
    )


def test_receipts_of_one_form_bear_their_numbers_as_a_form_does():
    assert _odd(_original(1, own=FORM), _original(2, ()), _original(3, own=FORM), FIRM) == []
