"""A first pack and a matter.json that uses it, from a few answers: what `packs new` writes."""

import json
import re
from dataclasses import dataclass
from typing import Any

_OURS = "Good practice: what the bundle must hold, as this office says"


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody who writes a first pack has to say."""

    id: str
    """Lower case, digits and hyphens."""
    title: str
    """What bundle it is for."""
    kinds: tuple[str, ...]
    """What it must hold, in plain words: `Bank statement`."""
    jurisdictions: tuple[str, ...] = ()
    """As PK or GB."""


def pack_text(answers: Answers) -> str:
    """The pack's JSON: a kind and a rule for each thing that the bundle must hold, and a few that suit any bundle."""
    kinds = {kind_id(words): _kind(words) for words in answers.kinds}
    pack: dict[str, Any] = {
        "id": answers.id,
        "title": answers.title,
        "version": "1",
        "description": "A first pack. Give each rule its authority; record under verified who compared it, and when.",
        "verified": None,
        "jurisdictions": list(answers.jurisdictions),
        "dates": {"submission": {"title": "day of submission"}},
        "kinds": kinds,
        "rules": _rules(kinds),
    }
    return json.dumps(pack, ensure_ascii=False, indent=2) + "\n"


def matter_text(answers: Answers) -> str:
    """A matter.json, beside the pack, that is judged by it."""
    matter = {"version": 1, "title": answers.title, "packs": [f"{answers.id}.json"], "dates": {}, "answers": {}}
    return json.dumps(matter, ensure_ascii=False, indent=2) + "\n"


def kind_id(words: str) -> str:
    """`Bank statement` as `bank-statement`; words without a letter or digit of the Latin alphabet have none ("")."""
    return re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-")


def _kind(words: str) -> dict[str, Any]:
    plain = re.sub(r"[^\w]+", " ", words.casefold()).strip()
    return {"title": words[:1].upper() + words[1:], "name": [f"*{plain}*"], "words": [plain]}


def _rules(kinds: dict[str, dict[str, Any]]) -> dict[str, Any]:
    rules = {f"HOLD-{nth:02}": _presence(kind, one["title"]) for nth, (kind, one) in enumerate(kinds.items(), 1)}
    rules["DATE-01"] = {
        "title": "No paper is dated later than the submission",
        "family": "date-relation",
        "each": "document",
        "where": {"roles": {"contains": {"const": "issued"}}},
        "must": {"dated": {"role": "issued", "notAfter": "submission"}},
        "severity": "warning",
        "why": "What is filed exists by the day it is filed.",
        "remedy": "Look for a slip of day and month or of the year.",
        "authority": [{"title": "Good practice: a paper exists when it is filed", "standing": "practice"}],
    }
    return rules


def _presence(kind: str, title: str) -> dict[str, Any]:
    lower = title if title[:2].isupper() else title[:1].lower() + title[1:]
    return {
        "title": f"The bundle holds: {lower}",
        "family": "presence",
        "must": {"holds": kind},
        "severity": "warning",
        "why": "Say here why it matters.",
        "remedy": "Say here how to get it.",
        "authority": [{"title": _OURS, "standing": "practice"}],
    }
