"""What a review saw beside the files (their order, packs, waivers, answers, …), and what of it changed since."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any

from checker.facts.bundle import Bundle, bundle_sha256
from checker.facts.codec import to_plain
from checker.facts.matter import Matter, Reviewed, ReviewedPack, SigningCertificate, SignOff
from checker.judging.language.phrases import value_words
from checker.judging.packs.model import Pack
from checker.offers import listed

_BY_DIGEST = {
    "waivers_sha256": "the waivers", "confirmed_sha256": "what was confirmed of files",
    "answers_sha256": "the answers", "dates_sha256": "the dates of the matter",
}  # fmt: skip
_SAID = {
    "title": "the title of the matter", "parties": "the parties", "steps": "the register of steps",
    "opened": "the day it was opened", "zone": "the time zone", "date_order": "the order of day and month",
    "shelves": "the shelves", "id": "the number of the matter", "closed": "the day it was closed",
    "reviewed": "the day it was last revisited",
}  # fmt: skip
"""What else matter.json says that rules are judged by, and a report shows."""


def reviewed(bundle: Bundle, packs: Sequence[Pack], dates: Mapping[str, str], answers: Mapping[str, Any]) -> Reviewed:
    """What a review of the bundle as it is now sees. `dates` and `answers` are those that are judged by, wherever they
    were said."""
    filed = bundle.filed or [one.path for one in bundle.documents]
    return Reviewed(
        order_sha256=_digest(list(filed)),
        packs=tuple(ReviewedPack(one.id, one.version, _digest(to_plain(one))) for one in packs),
        waivers_sha256=_digest([to_plain(one) for one in bundle.matter.waivers]),
        confirmed_sha256=_digest([to_plain(one) for one in bundle.matter.confirmed]),
        answers_sha256=_digest(dict(answers)),
        dates_sha256=_digest(dict(dates)),
        said_sha256={name: _digest(to_plain(getattr(bundle.matter, name))) for name in _SAID},
    )


def signed(by: str, on: str, bundle: str, seen: Reviewed, certificate: SigningCertificate | None = None) -> SignOff:
    """The record of a review, and of the certificate that its PDF is signed with."""
    made = SignOff(by, on, bundle, seen, certificate)
    return replace(made, sha256=_of_record(made))


def outdated_words(
    bundle: Bundle, packs: Sequence[Pack], dates: Mapping[str, str], answers: Mapping[str, Any]
) -> str | None:
    """A sentence on what changed since the last review beside the files themselves; None if nothing did."""
    review, closed = bundle.matter.signed_off, bundle.matter.closed
    if review is None:
        return None
    changes = list(_changes(review, bundle, reviewed(bundle, packs, dates, answers)))
    if not changes:
        return None
    when = f"The matter was closed on {value_words(closed)}. " if closed else ""
    return f"{when}Since the review of {value_words(review.on)} these are no longer as they were: {listed(changes)}."


def unbound_words(bundle: Bundle) -> str | None:
    """A sentence on what the record of the last review does not bind, as one that was made formerly, or from which
    something was taken out; None if it binds all."""
    review = bundle.matter.signed_off
    if review is None:
        return None
    said = (review.reviewed.said_sha256 if review.reviewed else None) or {}
    lacking = [words for name, words in _SAID.items() if name not in said]
    if review.reviewed is None:
        lacking = ["the filing order", "the packs", *_BY_DIGEST.values(), *lacking]
    if review.sha256 is None:
        lacking.insert(0, "the record of the review itself")
    if not lacking:
        return None
    alone = "binds the files alone" if review.reviewed is None else "does not bind all"
    words = f"The record of the review of {value_words(review.on)} {alone}. Whether these changed since cannot be told"
    return f"{words}: {listed(lacking, most=len(lacking))}."


def closed_at_review(matter: Matter) -> bool:
    """Whether the matter was closed when it was reviewed, on the day that it says now."""
    review = matter.signed_off.reviewed if matter.signed_off else None
    then = (review.said_sha256 if review else None) or {}
    return matter.closed is not None and then.get("closed") == _digest(matter.closed)


def _changes(review: SignOff, bundle: Bundle, now: Reviewed) -> Iterator[str]:
    if review.sha256 is not None and review.sha256 != _of_record(review):
        yield "the record of the review itself"
    then = review.reviewed
    if then is None:
        return
    if then.order_sha256 != now.order_sha256 and review.bundle_sha256 == bundle_sha256(bundle):
        yield "the filing order"
    yield from _changed_packs(then.packs, now.packs)
    yield from (words for name, words in _BY_DIGEST.items() if getattr(then, name) != getattr(now, name))
    before, after = then.said_sha256 or {}, now.said_sha256 or {}
    for name, words in _SAID.items():
        if name in before and before[name] != after.get(name) and not _came_after(name, before, review, bundle.matter):
            yield words


def _came_after(name: str, before: Mapping[str, str], review: SignOff, matter: Matter) -> bool:
    """Whether it is what comes after a review as a matter of course: that the matter is closed, or is revisited."""
    if name == "closed":
        return before[name] == _digest(None) and matter.closed is not None and matter.closed >= review.on
    return name == "reviewed" and matter.reviewed is not None and matter.reviewed >= review.on


def _changed_packs(then: Sequence[ReviewedPack], now: Sequence[ReviewedPack]) -> Iterator[str]:
    before, after = {one.id: one for one in then}, {one.id: one for one in now}
    for name in sorted(before.keys() | after.keys()):
        if name not in after:
            yield f"the pack {name} (not in force now)"
        elif name not in before:
            yield f"the pack {name} (not in force then)"
        elif before[name] != after[name]:
            told = f"{before[name].version} then, {after[name].version} now"
            yield f"the pack {name} ({told if before[name].version != after[name].version else 'its text changed'})"


def _of_record(review: SignOff) -> str:
    plain = to_plain(replace(review, sha256=None))
    if review.certificate is None:
        del plain["certificate"]  # records from before there was one are digested as they were
    if review.reviewed and review.reviewed.said_sha256 is None:
        del plain["reviewed"]["said_sha256"]
    return _digest(plain)


def _digest(plain: Any) -> str:
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode("ascii")).hexdigest()
