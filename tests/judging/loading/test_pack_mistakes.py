"""The mistakes that people make in a first pack: each is told once, with its line, its column and what is allowed."""

import pytest

from checker.errors import PackError
from checker.judging.loading.load import check_pack, load
from tests.judging.building import nothing

PACK = """{
 "id": "mine",
 "title": "Schengen visa",
 "version": "1",
 "dates": {"submission": {"title": "day of submission"}, "departure": {"title": "day of departure"}},
 "asks": {"minor": {"title": "Is the applicant under 18?"}},
 "kinds": {
  "passport": {"title": "Passport", "name": ["*passport*"]},
  "insurance": {"title": "Travel insurance", "name": ["*insurance*"]}
 },
 "rules": {
  "PAS-01": {"title": "The passport is valid at departure", "family": "validity-window",
   "each": "passport",
   "must": {"dated": {"role": "expires", "notBefore": "departure"}},
   "severity": "warning"},
  "PAS-02": {"title": "A passport is there", "family": "presence",
   "must": {"holds": "passport"}},
  "PAS-03": {"title": "The passport is no copy", "family": "text-content",
   "each": "passport",
   "must": {"neverSays": ["copy"]}},
  "INS-01": {"title": "The insurance was taken out in time", "family": "validity-window",
   "each": "insurance", "when": {"minor": {"const": false}},
   "must": {"dated": {"within": "P28D", "before": "submission"}}}
 }
}
"""
DATED_KEYS = "after, before, date, inOrder, notAfter, notBefore, role, sameDayAs and within"
KEYWORDS = "accompaniedBy, agrees, allOf, anonymous, answers, anyOf, asListed, attested, captioned and 22 more"
ROLES = (
    "issued, effective, signed, sworn, attested, notarised, apostilled, translated, certified, received, filed,"
    " disclosed, acknowledged, expires, valid_from, period_start, period_end, event, born, edition, scanned, created,"
    " modified, any"
)
ID_FORM = (
    "a rule's id has letters, digits, dots, hyphens and underscores and no space, as FIN-01;"
    " PACK/FIN-01 is a rule of a pack that this one extends"
)
MISTAKES = {
    "a kind misspelt": (
        '{"holds": "passport"}', '{"holds": "pasport"}',
        [
            "line 17, column 22: “pasport” is no kind that “kinds” names; did you mean “passport”? Known are affidavit,"
            " annexure, exhibit, identity-card, index, insurance, parental-consent, passport and translation"
        ],
    ),
    "a role misspelt": (
        '"role": "expires"', '"role": "expiry"',
        [f"line 14, column 31: “role” of “dated” must be one of {ROLES}; did you mean “expires”?"],
    ),
    "a date misspelt": (
        '"notBefore": "departure"', '"notBefore": "departur"',
        [
            "line 14, column 55: “departur” is no date of the matter that “dates” names; did you mean “departure”? Known"
            " are departure, document, name, opened, signature, submission and today"
        ],
    ),
    "a pack misspelt": (
        '"version": "1",', '"version": "1", "extends": "uk-famly-visa",',
        ["line 4, column 29: there is no pack uk-famly-visa"],
    ),
    "a duration in words": (
        '"within": "P28D"', '"within": "28 days"',
        [
            "line 23, column 33: “within” of “dated” is not written in the form that is asked for"
            " (ISO 8601 in whole days, weeks, months or years: P28D, P6M, P1Y)"
        ],
    ),
    "a keyword misspelt": (
        '"neverSays": ["copy"]', '"neverSay": ["copy"]',
        [
            "line 20, column 25: “neverSay” is not a key that is known here; did you mean “neverSays”? Known are"
            f" {KEYWORDS}"
        ],
    ),
    "a severity that there is not": (
        '"severity": "warning"', '"severity": "fatal"',
        ["line 15, column 16: “severity” of “PAS-01” must be one of error, warning, note"],
    ),
    "a comma too many": (
        '"severity": "warning"}', '"severity": "warning",}',
        ["line 15, column 25: there is a comma too many here"],
    ),
    "a pattern that is none": (
        '["copy"]', '[{"pattern": "co(py"}]',
        [
            "line 20, column 39: this regular expression cannot be asked in linear time, or is not well formed"
            " (missing ): co(py)"
        ],
    ),
    "within without before": (
        ', "before": "submission"', "",
        ["line 23, column 33: “within” needs one of “before” and “after”"],
    ),
    "a text for a list": (
        '["copy"]', '"copy"',
        ["line 20, column 26: “neverSays” of “must” must be a list in [ ]"],
    ),
    "a rule's id with a space": (
        '"PAS-02"', '"passport there"',
        [f"line 16, column 21: “passport there” is no name that can stand in “rules”: {ID_FORM}"],
    ),
    "a list for a kind": (
        '{"holds": "passport"}', '{"holds": ["passport", "insurance"]}',
        ["line 17, column 22: “holds” of “must” must be a text in double quotes or an object in { }"],
    ),
    "a question that is not asked": (
        '{"minor": {"const": false}}', '{"employed": {"employed": true}}',
        ["line 22, column 46: “employed” is not asked in “asks”. Known are minor"],
    ),
    "a question inside another key": (
        '{"minor": {"const": false}}', '{"asks": {"employed": {"const": true}}}',
        ["line 22, column 42: “asks” is not asked in “asks”. Known are minor"],
    ),
    "a key of another keyword": (
        '{"role": "expires", "notBefore": "departure"}', '{"atLeast": "P3M", "notBefore": "departure"}',
        [f"line 14, column 34: “atLeast” is not a key that is known here. Known are {DATED_KEYS}"],
    ),
    "nothing to compare with": (
        '{"role": "expires", "notBefore": "departure"}', '{"role": "expires"}',
        ["line 14, column 22: “dated” of “must” needs one of “notBefore”, “notAfter”, “sameDayAs”, “within”, “inOrder”"],
    ),
    "before without within": (
        '"within": "P28D"', '"notAfter": "departure"',
        ["line 23, column 58: “before” of “dated” needs “within” beside it"],
    ),
}  # fmt: skip


def _told(text: str) -> list[str]:
    def find(name: str) -> tuple[str, str]:
        raise PackError(f"there is no pack {name}")

    return [one.told("mine.json").removeprefix("mine.json, ") for one in check_pack(text, find)]


def test_the_pack_itself_is_right() -> None:
    assert _told(PACK) == []
    assert len(load(PACK, "mine.json", nothing).rules) == 4


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_once_with_its_place_and_what_is_allowed(mistake: str) -> None:
    right, wrong, told = MISTAKES[mistake]
    assert PACK.count(right) == 1
    found = _told(PACK.replace(right, wrong))
    assert found == [one if one.endswith("?") else f"{one}." for one in told]
