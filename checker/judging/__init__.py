"""Facts and packs to findings: pure. No file, no clock, no environment is read here."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from checker.facts.bundle import Bundle
from checker.judging.documents.kinds import recognised
from checker.judging.matter.report import report
from checker.judging.packs.model import Pack
from checker.matter_report import MatterReport

__all__ = ["judge", "recognise"]


def recognise(bundle: Bundle, packs: Sequence[Pack]) -> Bundle:
    """The bundle with kinds, labels and dates as the packs' signs and a person's word give them.

    The kind in the facts is that of the first pack that knows one; each pack judges by its own.
    """
    return recognised(bundle, packs)


def judge(
    bundle: Bundle,
    packs: Sequence[Pack],
    *,
    as_of: date,
    dates: Mapping[str, Any] | None = None,
    answers: Mapping[str, Any] | None = None,
    path: str = ".",
    only: Collection[str] = (),
) -> MatterReport:
    """All packs side by side on one bundle.

    `as_of` is what today is. `dates` (ISO 8601 or date) and `answers` beat those of matter.json. What the rules `only`
    found is told once more, one by one. Raises NotUnderstoodError for an answer that its question does not understand.
    A fault of the program raises.
    """
    said = {name: day.isoformat() if isinstance(day, date) else str(day) for name, day in (dates or {}).items()}
    known = {**bundle.matter.dates, **said}
    return report(bundle, packs, as_of, known, {**bundle.matter.answers, **(answers or {})}, path, only)
