"""What is not judged as it was said: a word that no pack knows, a bundle without a file, a folder that holds matters.

Each would else end as *no gap found* without a look.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from checker.bounded_files import brief
from checker.errors import MatterError, NothingToCheckError, UnseenError, UsageError
from checker.facts.matter import Matter
from checker.judging.matter.record_rules import RULES
from checker.judging.matter.statements import offer_rules, wrong_in, wrong_words
from checker.judging.packs.model import Pack
from checker.judging.packs.unfit_patterns import wrong_patterns
from checker.offers import listed
from checker.reading.folder.matter_file import FILE
from checker.reading.folder.walk import Listing
from checker.schema_words import Problem

_MOST_TOLD = 5
"""Things of one matter.json that are told to be wrong; the next ones are told when these are put right."""


def refuse_request(
    dates: Mapping[str, str], answers: Mapping[str, Any], packs: Sequence[Pack], others: Sequence[Pack] = ()
) -> None:
    """Raises UsageError for a date or an answer on the command line that no pack in force asks for, or that is none.

    A name that one of `others` asks for is right.
    """
    for wrong in wrong_words(dates, answers, packs, others):
        option = "--date" if wrong.path[0] == "dates" else "--answer"
        raise UsageError(f"{option} {wrong.path[-1]}: {wrong.message} Nothing was judged.")
    for name, day in dates.items():
        if not _is_day(day):
            raise UsageError(f"--date {name}: “{day}” is no day; write it as 2026-05-04. Nothing was judged.")


def refuse_rules(names: Iterable[str], packs: Sequence[Pack]) -> None:
    """Raises UsageError for the name of a rule, in full or its bare ID, that none of the packs has."""
    known = [*(rule.id for pack in packs for rule in pack.rules), *RULES]
    bare = {one.partition("/")[2] for one in known}
    for name in names:
        if name not in known and name not in bare:
            how = offer_rules(name, known)
            raise UsageError(f"--rule {brief(name)}: no pack in force has such a rule{how} Nothing was judged.")


def _is_day(text: str) -> bool:
    try:
        return len(text) == 10 and bool(date.fromisoformat(text))
    except (TypeError, ValueError):
        return False


def refuse_words(matter: Matter, packs: Sequence[Pack], others: Callable[[], Sequence[Pack]]) -> None:
    """Raises MatterError where matter.json says a word that no pack knows, or an answer that is none.

    What only one of `others` knows, which are not in force, is right: the record may serve runs by several packs.
    """
    if any(wrong_in(matter, packs)):
        _refuse(wrong_in(matter, packs, others()), "A word of a pack of your own needs that pack, under “packs”. ")


def refuse_listing(folder: Path, listing: Listing) -> None:
    """Raises NothingToCheckError where nothing is filed, MatterError where a pattern of the bundle fits no file, or the
    folder is one that holds matters."""
    name = folder.name or str(folder)
    if not listing.files:
        missed = next((one for one in listing.ignored if one.missed), None)
        if missed is not None:
            raise UnseenError(
                f"No document was seen in {name}, part of which was not looked at: {missed.path}. {missed.reason}"
            )
        raise NothingToCheckError(
            f"The folder {name} holds no document: nothing was checked. Name the folder of a matter."
        )
    inner = [one.path.removesuffix(f"/{FILE}") for one in listing.files if one.path.endswith(f"/{FILE}")]
    if inner and not any(one.path == FILE for one in listing.ignored):
        raise MatterError(
            f"{name} is no matter itself, and holds {listed(inner, most=4)}, with a {FILE} of their own that would not "
            f"be heeded. Check these one by one, or all by bundle-checker audit; if all of {name} is one matter, begin "
            "its record by bundle-checker init. Nothing was judged."
        )
    unfit = [one for one in listing.unmet if one.where == "bundle"]
    if not listing.filed and all(one.empty for one in unfit):
        names = listed([one.pattern for one in unfit])
        raise NothingToCheckError(f"Nothing is filed in {name}: {names} holds no file yet, so nothing was checked.")
    _refuse(wrong_patterns(unfit, [one.path for one in listing.files]))


def _refuse(wrong: Iterable[Problem], how: str = "") -> None:
    found = list(islice(wrong, _MOST_TOLD))
    if found:
        words = " ".join(f"“{one.path[0]}”: {one.message}" for one in found)
        raise MatterError(f"{FILE}, {words} {how}The matter is not judged until this is put right.")
