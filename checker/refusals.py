"""What is not judged as it was said: a bundle without a file, a folder that holds matters.

Each would else end as *no gap found* without a look.
"""

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from checker.errors import MatterError, NothingToCheckError
from checker.judging.pathnames import wrong_patterns
from checker.judging.wording import listed
from checker.reading.folder import Listing
from checker.reading.matter import FILE
from checker.schema_words import Wrong

_MOST_TOLD = 5
"""Things of one matter.json that are told to be wrong; the next ones are told when these are put right."""


def refuse_listing(folder: Path, listing: Listing) -> None:
    """Raises NothingToCheckError where nothing is filed, MatterError where a pattern of the bundle fits no file, or the
    folder is one that holds matters."""
    name = folder.name or str(folder)
    if not listing.files:
        missed = next((one for one in listing.ignored if one.missed), None)
        raise NothingToCheckError(
            f"The folder {name} holds no document: nothing was checked. Name the folder of a matter."
            if missed is None
            else f"No document was seen in {name}, part of which was not looked at: {missed.path}. {missed.reason}"
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


def _refuse(wrong: Iterable[Wrong]) -> None:
    found = list(islice(wrong, _MOST_TOLD))
    if found:
        words = " ".join(f"“{one.path[0]}”: {one.message}" for one in found)
        raise MatterError(f"{FILE}, {words} The matter is not judged until this is put right.")
