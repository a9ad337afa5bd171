"""The faults that somebody wrote for each rule: data beside the samples, one entry a rule.

`{"PET-02": {"what": "it is not signed", "do": [["cover", "02*", 3, [0, 300, 595, 700]]], "as_of": "2026-05-01"}}`
A rule that the complete sample gives nothing to look at also has `given`: edits, written likewise, after which it must
pass; the fault is then done on top of them.
"""

from pathlib import Path
from typing import Any

from checker import strict_json
from checker.bounded_files import NotReadError, read_text
from checker.errors import UsageError
from checker.mutation.edits import VERBS, Edit, Fault


def written(path: Path, pack: str) -> tuple[Fault, ...]:
    """The faults of that file. Raises UsageError with the rule's name where one is not understood."""
    try:
        data: dict[str, Any] = strict_json.loads(read_text(path, 4_000_000))
    except NotReadError as error:
        raise UsageError(f"{path.name} {error}. {error.remedy}") from None
    except strict_json.StrictJsonError as error:
        raise UsageError(f"{path.name} is not JSON: {error} ({error.spot}). Correct it and try again.") from None
    return tuple(
        _fault(f"{pack}/{rule}" if "/" not in rule else rule, entry, path.name) for rule, entry in data.items()
    )


def _fault(rule: str, entry: Any, name: str) -> Fault:
    try:
        before, edits = _edits(entry.get("given", [])), _edits(entry["do"])
        unknown = next((one.verb for one in (*before, *edits) if one.verb not in VERBS), None)
    except (KeyError, TypeError, ValueError):
        raise UsageError(
            f"{name}: the fault for {rule} needs “what” and “do”, a list of lists that begin with a verb."
        ) from None
    if unknown:
        raise UsageError(
            f"{name}: the fault for {rule} names “{unknown}”, which is no verb; there are {', '.join(VERBS)}."
        )
    request = (("as_of", entry["as_of"]),) if "as_of" in entry else ()
    return Fault("written", str(entry.get("what", "")), edits, rule, before, request, str(entry.get("told", "gap")))


def _edits(rows: list[Any]) -> tuple[Edit, ...]:
    return tuple(Edit(verb, _frozen(given)) for verb, *given in rows)


def _frozen(given: list[Any]) -> tuple[Any, ...]:
    return tuple(
        tuple(one) if isinstance(one, list) and one and isinstance(one[0], int | float) else one for one in given
    )
