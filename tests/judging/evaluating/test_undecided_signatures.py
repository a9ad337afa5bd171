"""A signature of which the day could not be made out leaves a rule about days unclear, once for a paper."""

from typing import Any

import pytest

from tests.judging.building import bundle, judged, pack, rule

LETTER = {"letter": {"title": "Letter", "name": ["*letter*"]}}
ASKS = rule(
    {"dated": {"notBefore": "document"}},
    each="signature",
    family="date-relation",
    where={"state": {"not": {"const": "empty"}}, "perhaps_dated": {"const": True}, "document_dated": {"const": True}},
)
OWN = {"written": "6 April 2026", "value": "2026-04-06", "role": "issued", "page": 1}


def _told(signatures: list[dict[str, Any]], text: str) -> list[Any]:
    letter = {
        "path": "Letter.pdf", "dates": [OWN], "signatures": signatures, "page_facts": [{"page": 1, "text": text}],
    }  # fmt: skip
    return list(judged(pack({"R": ASKS}, LETTER), bundle({"documents": [letter]})).findings)


def _signed(**more: Any) -> dict[str, Any]:
    return {"means": "ink", "state": "unchecked", "page": 1, **more}


def test_beside_ink_on_a_scan_a_date_may_stand_that_nobody_read() -> None:
    (found,) = _told([_signed(signer="Sara Misali")], "ocr")
    assert (found.outcome, found.why) == ("unclear", "low_confidence")
    assert "o date was made out beside the signature of Sara Misali on page 1" in found.message


def test_where_all_words_are_text_a_signature_without_a_date_has_none() -> None:
    assert _told([_signed()], "visible") == []


@pytest.mark.parametrize("text", ["visible", "ocr"])
def test_of_what_may_be_no_signature_no_day_is_asked(text: str) -> None:
    assert _told([_signed(certain=False, reason="it may be print")], text) == []


def test_three_signatures_of_one_paper_are_one_line() -> None:
    boxes = [[60.0, y, 160.0, y + 20] for y in (500.0, 560.0, 620.0)]
    (found,) = _told([_signed(box=box) for box in boxes], "ocr")
    assert found.values["times"] == 3
    assert len(found.related) == 2
