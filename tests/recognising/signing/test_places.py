"""Places of signatures on pages given as data: `tests/pages/*.json`, each with what is to be read of it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checker.pages.page_json import from_json
from checker.recognising.dates.page_dates import dates_in
from checker.recognising.signing.lines_to_sign_on import lines_to_sign_on
from checker.recognising.signing.page_places import signatures_on

PAGES = sorted((Path(__file__).parents[2] / "pages").glob("*.json"))


def _read(page: dict[str, Any], *, is_card: bool = False) -> list[dict[str, Any]]:
    seen = from_json({"size": [595, 842], **page})
    signatures, _ = signatures_on(seen, dates_in(seen.text, "DMY", page=seen.number), is_card=is_card)
    return [
        {
            "means": one.means,
            "state": one.state,
            "certain": one.certain,
            "signer": one.signer,
            "for": one.on_behalf_of,
            "date": one.date and one.date.value,
            "may_be": list(one.date.alternatives) if one.date else [],
            "unread": one.day_unread,
        }
        for one in signatures
    ]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_places_of_a_page(path: Path) -> None:
    case = json.loads(path.read_text("utf-8"))
    read = _read(case["page"], is_card=case.get("is_card", False))
    wanted = case["signatures"]
    assert [{name: one[name] for name in asked} for one, asked in zip(read, wanted, strict=True)] == wanted, case["why"]


def test_no_place_is_called_empty_on_a_picture_that_nobody_looked_at() -> None:
    path = Path(__file__).parents[2] / "pages"
    cases = [json.loads(one.read_text("utf-8")) for one in sorted(path.glob("*.json"))]
    pages = [from_json({"size": [595, 842], **case["page"]}) for case in cases]
    seen = [replace(page, inked=tuple, looked_at=False) for page in pages]
    states = [one.state for page in seen for one in signatures_on(page, [])[0]]
    assert "unchecked" in states
    assert "empty" not in states


@pytest.mark.parametrize(("dark", "state"), [(0.0, "empty"), (12.0, "empty"), (150.0, "unchecked")])
def test_a_place_on_which_the_picture_is_dark_is_not_called_empty(dark: float, state: str) -> None:
    case = json.loads((Path(__file__).parents[2] / "pages" / "stamp-under-a-blank-line.json").read_text("utf-8"))
    page = replace(from_json({"size": [595, 842], **case["page"]}), darkness=lambda _place: dark)
    assert [one.state for one in signatures_on(page, [])[0]] == [state]


def test_a_stamp_that_reaches_over_a_blank_line_does_not_sign_it() -> None:
    case = json.loads((Path(__file__).parents[2] / "pages" / "stamp-under-a-blank-line.json").read_text("utf-8"))
    case["page"]["ink"][0]["box"] = [426, 601, 515, 691]
    page = from_json({"size": [595, 842], **case["page"]})
    dark = replace(page, darkness=lambda place: 40.0 if place.right > 426 else 0.0)
    assert "empty" in [one.state for one in signatures_on(dark, [])[0]]


@pytest.mark.parametrize(("behind", "is_place"), [(331, False), (371, True)])
def test_a_blank_of_which_an_engine_made_a_word_is_still_one_in_a_text(behind: int, is_place: bool) -> None:
    lines = [{"text": "W.P.No. ~", "box": [226, 191, 292, 204]}, {"text": "-M", "box": [behind, 191, behind + 10, 204]}]
    words = [[0, 7, [226, 191, 268, 204], 1.0], [8, 9, [274, 200, 292, 204], 0.6], [10, 12, lines[1]["box"], 1.0]]
    page = from_json({"size": [595, 842], "source": "ocr", "lines": lines, "words": words, "rules": [[271, 201, 331, 202]]})
    assert bool(lines_to_sign_on(page)) is is_place


@pytest.mark.parametrize(
    ("sure", "at", "states"),
    [(0.43, (254, 266), ["unchecked"]), (0.93, (254, 266), []), (0.43, (243, 276), ["unchecked"]), (0.43, (268, 280), ["empty"])],
    ids=["over the line", "print over the line", "across the line", "under the line"],
)
def test_words_of_which_an_engine_is_not_sure_may_be_a_hand_over_the_line(
    sure: float, at: tuple[int, int], states: list[str]
) -> None:
    told = [
        ("Signed by: Claimant", [64, 240, 264, 253], 0.9),
        ("J Ra", [373, at[0], 438, at[1]], sure),
        ("Signature of the claimant", [364, 274, 519, 282], 0.92),
        ("Date: 19 January 2026", [64, 285, 171, 295], 0.95),
    ]
    starts = [sum(len(text) + 1 for text, _, _ in told[:nth]) for nth in range(len(told))]
    page = {
        "source": "ocr",
        "mean_confidence": 0.92,
        "lines": [{"text": text, "box": box} for text, box, _ in told],
        "words": [[at, at + len(text), box, known] for at, (text, box, known) in zip(starts, told, strict=True)],
        "rules": [[352, 267, 532, 269]],
    }
    assert [one["state"] for one in _read(page)] == states


def test_a_doubtful_stroke_on_a_card_is_no_place_of_a_signature() -> None:
    page = {
        "source": "ocr",
        "lines": [{"text": "Signature", "box": [300, 246, 350, 256]}],
        "ink": [{"box": [354, 241, 396, 257], "sort": "doubt"}],
    }
    assert [one["certain"] for one in _read(page)] == [False]
    assert _read(page, is_card=True) == []


SIGNED_BY_HAND = {
    "lines": [
        {"text": "I believe that the facts stated in this witness statement are true.", "box": [74, 300, 480, 312]},
        {"text": "Adeel Misali", "box": [74, 384, 134, 392]},
        {"text": "Date:", "box": [74, 403, 98, 411]},
    ],
    "rules": [[74, 382, 200, 383]],
}
PEN = {"box": [87, 349, 165, 381], "sort": "pen"}


@pytest.mark.parametrize(
    ("ink", "by_hand"),
    [
        ([PEN, {"box": [108, 402, 196, 413], "sort": "pen"}], True),
        ([PEN], False),
        ([PEN, {"box": [300, 402, 380, 413], "sort": "pen"}], False),
        ([PEN, {"box": [108, 402, 196, 413], "sort": "stamp"}], False),
    ],
    ids=["behind its label", "nothing", "far off", "a stamp"],
)
def test_a_day_that_a_hand_wrote_and_nobody_read_is_told_of(ink: list[dict[str, Any]], by_hand: bool) -> None:
    page = from_json({"size": [595, 842], **SIGNED_BY_HAND, "ink": ink})
    (one, *_), _dates = signatures_on(page, [])
    assert (one.date, one.day_by_hand) == (None, by_hand)


def test_the_day_beside_a_smear_that_nobody_asked_for_is_no_signatures_day() -> None:
    page = {
        "source": "ocr",
        "lines": [{"text": "1 January 2027", "box": [220, 484, 286, 493]}, {"text": "171.24", "box": [300, 484, 330, 493]}],
        "ink": [{"box": [349, 482, 468, 499], "sort": "doubt"}],
    }
    assert [one["date"] for one in _read(page)] in ([], [None])


def _ruled(rules: list[list[float]], words: list[tuple[str, list[float]]], **more: Any) -> Any:
    lines = [{"text": text, "box": box} for text, box in words]
    return from_json({"size": [595, 842], "source": "ocr", "lines": lines, "rules": rules, **more})


ROWS = [150 + 22 * nth for nth in range(8)]


def test_pieces_of_the_lines_between_the_rows_of_a_table_are_none_to_sign_on() -> None:
    rules = [[60, top, 183, top + 0.5] for top in ROWS] + [[199, top, 491, top + 0.5] for top in ROWS]
    words = [("Name of Groom", [64, top - 14, 150, top - 6]) for top in ROWS]
    assert lines_to_sign_on(_ruled(rules, words)) == []


def test_lines_to_sign_on_that_stand_as_evenly_are_still_lines_to_sign_on() -> None:
    rules = [[160, top, 300, top + 0.5] for top in ROWS]
    words = [("Signature:", [64, top - 9, 120, top - 1]) for top in ROWS]
    assert len(lines_to_sign_on(_ruled(rules, words))) == len(ROWS)


def test_a_stroke_under_a_signature_does_not_stand_for_the_line_below_it() -> None:
    ink = [{"box": [402, 692, 480, 712], "sort": "pen", "confidence": 0.9}]
    words = [("Muhammad Imran Janjua", [390, 732, 500, 741]), ("Secretary Union Council", [380, 743, 510, 752])]
    page = _ruled([[405, 716, 461, 717], [387, 729, 503, 730]], words, ink=ink)
    (found,) = signatures_on(page, [])[0]
    assert (found.state, found.signer) == ("unchecked", "Muhammad Imran Janjua")
