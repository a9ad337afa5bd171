"""Detached signatures that lie beside a file: which file does each claim to sign?"""

from collections.abc import Iterable
from pathlib import PurePosixPath

ENDINGS = frozenset({".p7s", ".sig", ".asc", ".p7m", ".sign"})


def signed_by(path: str, siblings: Iterable[str]) -> str | None:
    """The sibling that the signature at `path` claims to sign.

    `contract.pdf.p7s` signs `contract.pdf`; `contract.p7s` signs the one sibling named `contract` with another ending.
    Paths use `/`. None if `path` is no detached signature or if it is not clear which file it belongs to.
    """
    own = PurePosixPath(path)
    if own.suffix.lower() not in ENDINGS:
        return None
    others = [PurePosixPath(one) for one in siblings]
    near = [one for one in others if one.parent == own.parent and one.suffix.lower() not in ENDINGS]
    exact = [one for one in near if one.name.casefold() == own.stem.casefold()]
    alike = [one for one in near if one.stem.casefold() == own.stem.casefold()]
    for found in (exact, alike):
        if len(found) == 1:
            return str(found[0])
    return None
