"""A report without a name, a text, a date, a hash or a value of the matter in it: stable pseudonyms stand for files.

What is left is what the packs say (rules, titles, remedies, kinds), how often, on which page of which document. The
same key gives the same pseudonyms in every run; without one they are numbered in filing order.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from checker.findings import Finding, Place
from checker.matter_report import MatterReport, Report
from checker.report.shared.phrases import count, doubt, settling
from checker.report.shared.settling import way
from checker.report_tables import Asked, FileRow, PaperRow

_SAFE_LABEL = re.compile(r"([A-Z])\1?|\d{1,3}")
"""A letter, a doubled letter or a number; anything longer may be a person's initials."""
_STATUS = {
    "partly": "some of its pages could not be read",
    "not_read": "files of this sort are listed, not opened",
    "unreadable": "it could not be read",
    "ignored": "it holds nothing of the matter",
}


@dataclass(frozen=True, slots=True)
class Key:
    """What stands for what: `matter-1` or `matter-1/document-007` to the real path. Kept only where a person says."""

    names: Mapping[str, str] = field(default_factory=dict)


class Pseudonyms:
    """Gives each real name its pseudonym: that of the key, else the next free number.

    `named_files` leaves the folders and files of a matter their own names: for those who see them anyway.
    """

    def __init__(self, key: Key = Key(), *, named_files: bool = False) -> None:
        self.named_files = named_files
        self.given = {real: pseudonym for pseudonym, real in key.names.items()}
        self._last: dict[str, int] = {}
        for pseudonym in key.names:
            stem, _, number = pseudonym.rpartition("-")
            self._last[stem] = max(self._last.get(stem, 0), int(number) if number.isdigit() else 0)

    def matter(self, path: str) -> str:
        """`matter-1`."""
        return path if self.named_files else self.of("matter", path)

    def file(self, matter: str, path: str) -> str:
        """`document-007`, of a matter by its own path."""
        if self.named_files:
            return path
        return self.of(f"{self.matter(matter)}/document", f"{matter}\0{path}", 3).rpartition("/")[2]

    @property
    def key(self) -> Key:
        """All that was given."""
        return Key({pseudonym: real for real, pseudonym in self.given.items()})

    def of(self, stem: str, real: str, digits: int = 0) -> str:
        """The pseudonym of a real name: the next number of that stem, if it has none yet."""
        if real not in self.given:
            self._last[stem] = self._last.get(stem, 0) + 1
            self.given[real] = f"{stem}-{self._last[stem]:0{digits}}"
        return self.given[real]


def mask(report: Report, key: Key | None = None, *, named_files: bool = False) -> tuple[Report, Key]:
    """The masked report, and the key to it: the one given, with what was new."""
    names = Pseudonyms(key or Key(), named_files=named_files)
    return masked_by(names, report), names.key


def masked_by(names: Pseudonyms, report: Report) -> Report:
    """The masked report, by pseudonyms that more than it may use."""
    return replace(report, matters=tuple(_Matter(one, names).masked() for one in report.matters))


class _Matter:
    """Masks one matter."""

    def __init__(self, matter: MatterReport, names: Pseudonyms) -> None:
        self.matter = matter
        self.names = names
        self.name = names.matter(matter.path)
        for row in matter.files:
            self._file(row.path)

    def masked(self) -> MatterReport:
        matter = self.matter
        wording = {asked.rule: asked for asked in matter.asked}
        return replace(
            matter,
            path=self.name,
            title=None,
            reason="the reason is left out, as it may name someone" if matter.reason else None,
            dates={},
            findings=tuple(self._finding(nth, one, wording.get(one.rule)) for nth, one in enumerate(matter.findings)),
            chosen=tuple(self._finding(nth, one, wording.get(one.rule)) for nth, one in enumerate(matter.chosen)),
            asked=tuple(replace(one, held=self._places(one.held)) for one in matter.asked),
            files=tuple(map(self._row, matter.files)),
            compared=(),
            not_compared=self._places(matter.not_compared),
            absent=(),
            persons=(),
            papers=tuple(map(self._paper, matter.papers)),
            notes=(UNMASKED,) if self._has_pseudonyms else (),
            timeline=(),
            bundle_sha256=None,
        )

    @property
    def _has_pseudonyms(self) -> bool:
        """Whether a command that the report quotes names no real file."""
        return not self.names.named_files and any(one.outcome == "unclear" for one in self.matter.findings)

    def _file(self, path: str) -> str:
        return self.names.file(self.matter.path, path)

    def _place(self, place: Place) -> Place:
        part = None
        if place.part is not None:
            real = f"{self.matter.path}\0{place.file}\0{place.part}"
            part = self.names.of(f"{self.name}/part", real).rpartition("/")[2]
        return Place(self._file(place.file), part, place.page)

    def _places(self, places: Iterable[Place]) -> tuple[Place, ...]:
        return tuple(map(self._place, places))

    def _finding(self, nth: int, one: Finding, asked: Asked | None) -> Finding:
        place = self._place(one.place) if one.place else None
        title = asked.title if asked and "rules" not in one.values else one.title
        question = _question(one)
        basis = f"{self.name}|{one.rule}|{place}|{nth}"
        return replace(
            one,
            title=title,
            message=_message(one, title),
            remedy=_remedy(one, asked) if not question.partition(":")[2] else one.remedy,
            place=place,
            related=self._places(one.related),
            values={"question": question} | _numbers(one) if question else _numbers(one),
            fingerprint=sha256(basis.encode()).hexdigest()[:32],
            waiver="the reason is left out" if one.waiver else None,
        )

    def _row(self, row: FileRow) -> FileRow:
        label = row.label if row.label and _SAFE_LABEL.fullmatch(row.label) else None
        reason = _STATUS.get(row.status) if row.reason else None
        return replace(
            row, path=self._file(row.path), sha256=None, label=label, reason=reason, title=None, date=None, parts=()
        )

    def _paper(self, row: PaperRow) -> PaperRow:
        place = self._place(Place(row.file, row.part))
        label = row.label if row.label and _SAFE_LABEL.fullmatch(row.label) else None
        signatures = tuple(replace(one, who=None, on=None) for one in row.signatures)
        return replace(
            row, file=place.file, part=place.part, label=label, date=None, written=None, signatures=signatures
        )


def _question(one: Finding) -> str:
    """What a doubt waits for, where that is a pack's own word (a question, a date); else of which sort it is."""
    question = str(one.values.get("question", ""))
    sort, colon, _ = question.partition(":")
    return question if sort in _OF_PACKS else sort + colon


_OF_PACKS = ("answer", "date", "paper")
_MESSAGES = {
    "gap": "The rule “{title}” is broken{where}.",
    "unclear": "Whether the rule “{title}” is kept cannot be told{where}{why}.",
    "waived": "The rule “{title}” is broken{where}, which was accepted.",
}
_REMEDIES = {
    "kind": "Look at the paper and say its kind with bundle-checker confirm --kind.",
    "day": "Look at the date and say it with bundle-checker confirm --date.",
}
"""What settles a doubt of which a rule's own remedy, which is for its gaps, does not speak: by the way of settling."""
UNMASKED = (
    "Files go by pseudonyms here, also in the commands: put the real file in the place of its own to run one. A check "
    "without --mask names it, and so does the file of --mask-key."
)


def _message(one: Finding, title: str) -> str:
    """What is wrong by the pack's own words, in how many documents or places, and why it cannot be told."""
    times, documents = int(one.values.get("times", 1)), int(one.values.get("documents", one.values.get("files", 1)))
    many = count(documents, "document") if documents > 1 else count(times, "place") if times > 1 else ""
    waiting = len(one.values.get("rules", ()))
    why = f", as {doubt(one)}" if doubt(one) and way(one) != "kind" else ""
    why += f"; {waiting} rules wait for it" if waiting > 1 else ""
    return _MESSAGES[one.outcome].format(title=title, where=f" in {many}" if many else "", why=why)


def _remedy(one: Finding, asked: Asked | None) -> str:
    if one.outcome != "unclear":
        return asked.remedy if asked else ""
    words = _REMEDIES.get(way(one)) or settling(one)
    return f"{words[:1].upper()}{words[1:].rstrip('.')}." if words else asked.remedy if asked else ""


def _numbers(one: Finding) -> dict[str, Any]:
    """How many documents and places one line tells of, and the rules that it stands for."""
    return {name: one.values[name] for name in ("times", "documents", "files", "rules") if name in one.values}
