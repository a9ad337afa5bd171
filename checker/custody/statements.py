"""A person's word on a matter: a file's kind and dates, a gap that is accepted, the last review."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from checker.custody.matter_file import Record, edit, inside
from checker.facts.codec import to_sparse
from checker.facts.matter import SignOff

_OPENED = "opened"
"""The one date that stands in the record beside “dates”."""


def begin(folder: Path, record: Record) -> None:
    """Writes the first matter.json of a folder."""

    def change(old: Record) -> None:
        old.update(record)

    edit(folder, change, first=True)


def say(folder: Path, dates: Mapping[str, str | None], answers: Mapping[str, Any]) -> Path | None:
    """Records days of the matter in ISO 8601, and answers, by name; None takes out what was said before."""

    def change(record: Record) -> None:
        for name, day in dates.items():
            _put(record if name == _OPENED else record.setdefault("dates", {}), name, day)
        for name, answer in answers.items():
            _put(record.setdefault("answers", {}), name, answer)
        for part in ("dates", "answers"):
            if not record.get(part, True):
                del record[part]

    return edit(folder, change)


def _put(part: Record, name: str, value: Any) -> None:
    if value is None:
        part.pop(name, None)
    else:
        part[name] = value


def confirm(
    folder: Path, file: Path, sha256: str, by: str, on: date,
    kind: str | None = None, label: str | None = None, dates: Mapping[str, str] | None = None,
) -> Path | None:  # fmt: skip
    """Records what a person says of a file, bound to its content; a former word on the same content is taken up.

    `dates` are days in ISO 8601 by role.
    """
    name = inside(folder, file)

    def change(record: Record) -> None:
        every = record.setdefault("confirmed", [])
        former = [one for one in every if one["file"] == name and one["sha256"] == sha256]
        entry: Record = former[-1] if former else {"file": name, "sha256": sha256}
        entry.update({"by": by, "on": on.isoformat()})
        entry.update({key: value for key, value in (("kind", kind), ("label", label)) if value})
        if dates:
            kept = [one for one in entry.get("dates", []) if one["role"] not in dates]
            entry["dates"] = kept + [{"role": role, "value": day} for role, day in dates.items()]
        record["confirmed"] = [one for one in every if one["file"] != name] + [entry]

    return edit(folder, change)


def waive(folder: Path, rule: str, file: str | None, reason: str, by: str, until: date) -> Path | None:
    """Records that a gap is accepted until a day; a former waiver of the same rule and file is replaced."""

    def change(record: Record) -> None:
        others = [one for one in record.get("waivers", []) if (one["rule"], one.get("file")) != (rule, file)]
        entry = {"rule": rule, "file": file, "reason": reason, "by": by, "until": until.isoformat()}
        record["waivers"] = [*others, {key: value for key, value in entry.items() if value is not None}]

    return edit(folder, change)


def sign_off(folder: Path, review: SignOff) -> Path | None:
    """Records the last review of the bundle as it is."""

    def change(record: Record) -> None:
        record["signed_off"] = to_sparse(review)

    return edit(folder, change)
