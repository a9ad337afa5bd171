"""What many rules wait for, told once: an answer, a date of the matter, files that nobody could read."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.findings import SEVERITIES, Finding
from checker.judging.engine.targets import NO_DAY, SIGNATURE, UNDATED, WEAK_DATE
from checker.judging.evaluating.judge_rule import UNREAD
from checker.judging.evaluating.kind_doubts import QUESTION
from checker.judging.language.phrases import count


def told_once(waiting: Sequence[tuple[str, tuple[Finding, ...]]]) -> list[Finding]:
    """One finding for each thing that is waited for, with the names of all the rules that wait."""
    by_key: dict[str, list[Finding]] = {}
    for key, findings in waiting:
        by_key.setdefault(key, []).extend(findings)
    by_look: dict[object, dict[str, list[Finding]]] = {}
    for key, found in by_key.items():
        by_look.setdefault(_look(key, found), {})[key] = found
    return [_told(asked) for asked in by_look.values()]


def _look(key: str, findings: Sequence[Finding]) -> object:
    """What is settled by one look at one paper: its days that could not be read or found, its places that may be
    signed."""
    place = findings[0].place
    sort = next((one for one in (WEAK_DATE, NO_DAY, UNDATED, SIGNATURE) if key.startswith(one)), None)
    return key if sort is None or place is None else (sort, place.file)


def _told(asked: Mapping[str, Sequence[Finding]]) -> Finding:
    key, findings = next(iter(asked.items()))
    if key == UNREAD:
        return _unread(findings) if len(findings) > 1 else findings[0]
    if key.startswith(WEAK_DATE):
        remedy = "Look at the date and say it with bundle-checker confirm --date."
        return _dates(asked, "Every date could be read", remedy)
    if key.startswith(NO_DAY):
        remedy = "Have it put right where it stands, and by whoever signed there."
        return _dates(asked, "Every date is a day of the calendar", remedy)
    if key.startswith(UNDATED):
        remedy = "Look for the day on the paper, and say it with bundle-checker confirm --date."
        return _dates(asked, "Every date that is asked for was found", remedy)
    if key.startswith(SIGNATURE):
        return _signatures(asked)
    return _kind(key, findings) if key.startswith(QUESTION) else _question(key, findings)


def _rules(findings: Sequence[Finding]) -> list[str]:
    return list(dict.fromkeys(one.rule for one in findings))


def _question(key: str, findings: Sequence[Finding]) -> Finding:
    rules = _rules(findings)
    wait = f" {count(len(rules), 'rule')} wait for it." if len(rules) > 1 else ""
    lead = _gravest(findings)
    return replace(
        lead,
        place=None,
        related=(),
        message=lead.message + wait,
        values={"question": key, "rules": rules},
        fingerprint=key,
    )


def _kind(key: str, findings: Sequence[Finding]) -> Finding:
    """The question which of several kinds a paper is, with the rules that hang on it."""
    one = _question(key, findings)
    lead = _gravest(findings)
    rules = len(_rules(findings))
    hang = "hangs" if rules == 1 else "hang"
    return replace(
        one,
        title="It is known what each paper is",
        message=lead.message.rstrip(".") + f"; {count(rules, 'rule')} of the packs {hang} on it.",
        remedy="Look at the paper and say its kind with bundle-checker confirm --kind.",
        place=lead.place,
    )


def _dates(asked: Mapping[str, Sequence[Finding]], title: str, remedy: str) -> Finding:
    """The question on which days a paper is dated, with the rules that hang on it."""
    rules = len(_rules([one for findings in asked.values() for one in findings]))
    hang = f"{count(rules, 'rule')} of the packs hang on"
    if len(asked) == 1:
        also = f"; {hang} it" if rules > 1 else ""
    else:
        also = f"; the same is true of {count(len(asked) - 1, 'other date')} there"
        also += f", and {hang} them" if rules > 1 else ""
    return _looked_at_once(asked, title, also, remedy)


def _signatures(asked: Mapping[str, Sequence[Finding]]) -> Finding:
    """The question whether anybody signed in the places of a paper, with the rules that would be asked of it."""
    also = f"; the same is true of {count(len(asked) - 1, 'other place')} there" if len(asked) > 1 else ""
    remedy = "Look at the place; if it is signed, look whether its day is right."
    return _looked_at_once(asked, "Every signature could be made out", also, remedy)


def _looked_at_once(asked: Mapping[str, Sequence[Finding]], title: str, also: str, remedy: str) -> Finding:
    """What one look at a paper settles, in one line with all its places; `also` ends its sentence."""
    every = [one for findings in asked.values() for one in findings]
    lead = _gravest(every)
    key = next(key for key, findings in asked.items() if lead in findings)
    places = (_gravest(findings).place for other, findings in asked.items() if other != key)
    times = {"times": len(asked)} if len(asked) > 1 else {}
    return replace(
        lead,
        title=title,
        message=f"{lead.message.rstrip('.')}{also}.",
        remedy=remedy,
        related=tuple(place for place in places if place is not None),
        values={"question": key, "rules": _rules(every)} | times,
        fingerprint=";".join(sorted(asked)),
    )


def _unread(findings: Sequence[Finding]) -> Finding:
    places = tuple(dict.fromkeys(p for one in findings for p in (one.place, *one.related) if p is not None))
    places = tuple({p.file: replace(p, page=None, box=None, part=None) for p in places}.values())
    rules = _rules(findings)
    files = count(len(places), "file")
    them = "it" if len(places) == 1 else "them"
    asked = f"{count(len(rules), 'rule')} could not be asked of {them}"
    message = f"{files} could not be read, or not every page of {them}, so {asked}. Look at {them} by eye."
    lead = _gravest(findings)
    return replace(
        lead,
        title="Every file of the bundle was read",
        message=message,
        remedy="Open the files and look; scan them anew or install what reads them (bundle-checker doctor).",
        place=places[0] if places else None,
        related=places[1:],
        values={"rules": rules, "files": len(places)},
        fingerprint=f"{lead.pack.split(' ')[0]}:{UNREAD}",
    )


def _gravest(findings: Sequence[Finding]) -> Finding:
    return min(findings, key=lambda one: SEVERITIES.index(one.severity))
