"""Whether what a person is about to put on record is a word that the matter's packs know."""

from pathlib import Path

from checker import shipped
from checker.errors import PackError, UsageError
from checker.judging.language.phrases import listed
from checker.judging.matter.statements import known_kinds, told_kind
from checker.judging.packs.model import Pack
from checker.reading.folder.matter_file import FILE
from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits
from checker.reading.workers.pool import SupervisedExecutor
from checker.run import load_packs, packs_of
from checker.schema_words import nearest

_NOTHING = "Nothing was written."


def _packs_of(folder: Path) -> tuple[Pack, ...]:
    """The packs of a matter; those that lie in its folder are a stranger's until a worker was seen to end with them."""
    with SupervisedExecutor(1, Limits(), Rights(readable=(str(folder.resolve()),))) as pool:
        return packs_of(folder, executor=pool)


def known_rule(name: str, folder: Path) -> str:
    """The full name of a rule of the matter's packs. Raises PackError if there is none, or several of a bare ID."""
    known = [rule.id for pack in _packs_of(folder) for rule in pack.rules]
    fitting = [one for one in dict.fromkeys(known) if name in (one, one.partition("/")[2])]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise PackError(f"“{name}” is the name of several rules: {', '.join(fitting)}. Name one in full. {_NOTHING}")
    hint = nearest(name, known) or "."
    raise PackError(f"The packs of this matter have no rule “{name}”{hint} {_NOTHING}")


def check_kind(name: str, folder: Path) -> None:
    """Raises UsageError if no pack of the matter knows a kind of that name; it says which other shipped pack does."""
    packs = _packs_of(folder)
    if name not in known_kinds(packs):
        elsewhere = [pack.id for pack in load_packs(shipped.pack_names()) if name in pack.kinds]
        hint = (
            f" It is one of {listed(elsewhere, 'or')}, once that stands under “packs” in {FILE}." if elsewhere else ""
        )
        raise UsageError(f"{told_kind(name, packs)}{hint} {_NOTHING}")
