"""What speaks against the record, told by every command that shows something of it: it proves nothing then."""

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from checker.cli.echo import say, tell

if TYPE_CHECKING:
    from checker.audit.history import History

_FEW = 3
"""Faults of the history that are told; `history verify` tells all."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """Why what the history shows proves nothing."""

    wrong: tuple[str, ...] = ()
    """The first sentences on what is not as it was recorded."""
    unproved: bool = False
    """Whether it is kept with a key that was not named."""


def doubts_of(history: "History", key: bytes) -> Doubts:
    """Proves the whole record. Raises HistoryError, by the history that is open, if the file is damaged."""
    from checker.audit.proof_of_record import faults, intact

    intact(history.database)
    wrong = tuple(islice(faults(history.database, key), _FEW + 1))
    return Doubts(wrong, bool(history.chain.mark and not key))


def doubted(doubts: Doubts) -> bool:
    """Says why what is found, or not found, proves nothing; whether there was something to say."""
    wrong = doubts.wrong
    for one in wrong[:_FEW]:
        say(f"bundle-checker: {one}", masked="bundle-checker: a record is not what a run saw.", err=True)
    if wrong:
        rest = "; more is wrong with it" if len(wrong) > _FEW else ""
        tell(
            "bundle-checker: The history is not what was recorded, so what is found here proves nothing, and what is "
            f"not found may have been taken out{rest}: `bundle-checker history verify` tells the rest.",
            err=True,
        )
    elif doubts.unproved:
        tell(
            "bundle-checker: The history is kept with a key, which was not named: whether somebody made it anew cannot "
            "be told, so this proves nothing. Name it by --history-key FILE.",
            err=True,
        )
    return bool(wrong) or doubts.unproved
