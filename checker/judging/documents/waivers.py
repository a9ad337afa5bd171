"""People have the last word: what they confirmed of a file, and which gaps they accepted until when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from checker.facts.dates import Dated, Role, Span, span
from checker.facts.document import Document
from checker.facts.matter import Confirmation, Matter, Waiver
from checker.facts.own_date import own_date
from checker.findings import Finding
from checker.judging.language.phrases import value_words
from checker.judging.packs.unfit_patterns import nearest_path


def confirmation_of(file: Document, matter: Matter) -> Confirmation | None:
    """A person's word on this very content; the latest one, wherever the file lies now."""
    fitting = [one for one in matter.confirmed if file.sha256 and one.sha256 == file.sha256]
    return max(fitting, key=lambda one: one.on) if fitting else None


def with_confirmed(file: Document, said: Confirmation | None) -> Document:
    """The file with the label and the dates that a person confirmed in the place of what was read."""
    if said is None:
        return file
    roles = {one.role for one in said.dates}
    read = tuple(one for one in file.dates if one.role not in roles)
    mine = tuple(_dated(one.role, one.value, said) for one in said.dates)  # type: ignore[arg-type]
    dates = mine + read
    return replace(file, label=said.label or file.label, dates=dates, date=own_date(dates) or file.date)


def _dated(role: Role, value: str, said: Confirmation) -> Dated:
    known: Span = span(value)
    precision = "day" if known.first == known.last else ("month", "year")[value.count("-") == 0]
    why = f"by {said.by} on {said.on}"
    return Dated(value, value, (), precision, role, "matter", "confirmed", why=why)  # type: ignore[arg-type]


def lapsed(matter: Matter, files: Sequence[Document]) -> list[tuple[Confirmation, str]]:
    """Confirmations whose file changed or is gone, each with a sentence."""
    hashes = {one.sha256 for one in files}
    paths = {one.path for one in files}
    told = []
    for one in matter.confirmed:
        if one.sha256 in hashes:
            continue
        state = "has changed since" if one.file in paths else "is not there any more"
        told.append(
            (one, f"What {one.by} confirmed of {one.file} on {_day(one.on)} no longer counts: the file {state}.")
        )
    return told


LONGEST = timedelta(days=731)
"""How long a gap may be accepted: two years. A matter is to be looked through once a year, and what was accepted for
longer than that would never be looked at again."""


def runs_too_long(until: date, today: date) -> bool:
    """Whether a waiver ends so late that nobody would ask again."""
    return until - today > LONGEST


@dataclass(frozen=True, slots=True)
class Waived:
    """Findings after the waivers, and which waivers met one."""

    findings: tuple[Finding, ...]
    used: frozenset[Waiver]


def is_running(waiver: Waiver, today: date) -> bool:
    """Whether its last day has not passed."""
    return waiver.until >= today.isoformat()


def waive(findings: Sequence[Finding], waivers: Sequence[Waiver], today: date) -> Waived:
    """Gaps that a person accepted become `waived`. It is asked of each gap, before those that say the same are joined:
    a waiver of one file then takes that file out of what is told of many.
    """
    alive = [one for one in waivers if is_running(one, today)]
    used: set[Waiver] = set()
    after = []
    for finding in findings:
        met = next((w for w in alive if finding.outcome == "gap" and _fits(w, finding)), None)
        if met is not None:
            used.add(met)
            words = f"{met.reason.strip().rstrip('.')} (accepted by {met.by} until {_day(met.until)})."
            finding = replace(finding, outcome="waived", waiver=words)
        after.append(finding)
    return Waived(tuple(after), frozenset(used))


def _fits(waiver: Waiver, finding: Finding) -> bool:
    if waiver.rule not in (finding.rule, finding.rule.rsplit("/", 1)[-1]):
        return False
    return waiver.file is None or (finding.place is not None and finding.place.file == waiver.file)


def _day(value: str) -> str:
    try:
        return value_words(value)
    except ValueError:
        return value


def expired_words(waiver: Waiver) -> str:
    """A sentence for a waiver that has run out."""
    where = f" on {waiver.file}" if waiver.file else ""
    return f"The waiver of {waiver.rule}{where} by {waiver.by} ran out on {_day(waiver.until)}."


def unused_words(waiver: Waiver, paths: Sequence[str]) -> str:
    """A sentence for a waiver that met no gap; `paths` are the files that there are."""
    where = f" on {waiver.file}" if waiver.file else ""
    lead = f"The waiver of {waiver.rule}{where} by {waiver.by} (until {_day(waiver.until)})"
    if waiver.file is None or waiver.file in paths:
        return f"{lead} meets no gap any more."
    near = nearest_path(waiver.file, paths)
    return f"{lead} names a file that is not there" + (f"; did you mean “{near}”?" if near else ".")


def long_words(waiver: Waiver) -> str:
    """A sentence for a waiver that ends too late."""
    where = f" on {waiver.file}" if waiver.file else ""
    return (
        f"The waiver of {waiver.rule}{where} by {waiver.by} runs until {_day(waiver.until)}, more than two years from "
        "today, so that nobody would ask again."
    )
