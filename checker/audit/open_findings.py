"""Which findings are open since when: this run's held against what was open before. Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from checker.audit.models import Open


def settled(
    before: Sequence[Open], found: Sequence[tuple[str, str, str]], as_of: str, run: int, lost: bool = False
) -> tuple[list[Open], list[Open]]:
    """What is open (or waived) after this run, and what was and is not any more.

    `found` are (fingerprint, rule, outcome). Where something was `lost` from sight nothing counts as put right, and
    nothing as new of a rule that misses some of its findings: what is left of them may be told in another way.
    """
    now = _named(found, as_of, run)
    known = {(one.fingerprint, one.nth): one for one in before}
    missing = [one for key, one in known.items() if key not in now]
    fresh = [one for key, one in now.items() if key not in known]
    still = [replace(one, since=known[key].since, run=known[key].run) for key, one in now.items() if key in known]
    if lost:
        unseen = {one.rule for one in missing}
        return [*still, *missing, *(one for one in fresh if one.rule not in unseen)], []
    inherited: set[Open] = set()
    for one in fresh:
        kin = [old for old in missing if _retold(old, one)]
        eldest = min(kin, key=lambda old: old.run, default=one)
        still.append(replace(one, since=eldest.since, run=eldest.run))
        inherited.update(kin)
    return still, [one for one in missing if one not in inherited]


def _named(found: Sequence[tuple[str, str, str]], as_of: str, run: int) -> dict[tuple[str, int], Open]:
    """The findings by fingerprint and, for those that share one, number."""
    counted: Counter[str] = Counter()
    named = {}
    for fingerprint, rule, outcome in found:
        nth = counted[fingerprint]
        counted[fingerprint] += 1
        named[fingerprint, nth] = Open(fingerprint, rule, outcome, as_of, nth, run)
    return named


def _retold(old: Open, new: Open) -> bool:
    """Whether one tells of several documents together, of which the other tells alone: their fingerprints differ."""
    together = ":" in old.fingerprint or ":" in new.fingerprint
    return together and (old.rule, old.outcome) == (new.rule, new.outcome)
