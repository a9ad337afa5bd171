"""What the matter's own record says: the last review against the bundle as it is, and who was told of each step."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from checker.facts.bundle import Bundle, bundle_sha256
from checker.facts.dates import span
from checker.facts.matter import Step


def signed_off_state(bundle: Bundle) -> str:
    """`none`, `current`, or `changed` where the bundle is not what was reviewed."""
    review = bundle.matter.signed_off
    if review is None:
        return "none"
    return "current" if review.bundle_sha256 == bundle_sha256(bundle) else "changed"


def _shelved(bundle: Bundle) -> list[str]:
    return sorted({one.shelf for one in bundle.documents} | {one.shelf for one in bundle.unreadable})


DERIVED_OF_BUNDLE: Mapping[str, tuple[str, Callable[[Bundle], Any]]] = {
    "signed_off_state": (
        "whether the last review is `none`, `current`, or of a bundle that has `changed` since",
        signed_off_state,
    ),
    "shelves_used": ("the shelves on which files lie", _shelved),
    "files": ("how many files the folder holds", lambda bundle: len(bundle.documents) + len(bundle.unreadable)),
}


def _others(step: Step) -> list[str]:
    return list(step.jurisdictions[1:])


def _untold(step: Step) -> list[str] | None:
    """Jurisdictions other than its own for which nobody was told; None if the register does not say for whom."""
    named = {told.jurisdiction for told in step.told if told.jurisdiction}
    missing = [one for one in _others(step) if one not in named]
    nameless = sum(1 for told in step.told if not told.jurisdiction)
    return None if missing and nameless else missing


def _day(value: str | None) -> date | None:
    return span(value).first if value else None


def _told_after(step: Step) -> int | None:
    """Days from the step until the last of the others was told; negative if all were told before."""
    done, told = _day(step.on), [_day(one.on) for one in step.told]
    known = [one for one in told if one is not None]
    return (max(known) - done).days if done and known and len(known) == len(told) else None


DERIVED_OF_STEPS: Mapping[str, tuple[str, Callable[[Step], Any]]] = {
    "others": ("the jurisdictions that it touches besides its own, the first named", _others),
    "untold": ("those of them for which nobody was told", _untold),
    "told_after_days": ("days from the step until the last one was told; below zero: told before", _told_after),
}
