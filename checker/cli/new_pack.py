"""What `packs new` writes, and what it asks for first."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from checker.errors import UsageError
from checker.judging.authoring.new_pack import Answers, kind_id, matter_text, pack_text

_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")


def write(ident: str, given: Mapping[str, Any]) -> list[Path]:
    """Writes the pack, and a matter.json unless the folder has one. Raises UsageError; nothing is ever overwritten."""
    answers = _answers(ident, given)
    folder = Path(given["folder"])
    pack, matter = folder / f"{ident}.json", folder / "matter.json"
    if pack.exists():
        raise UsageError(f"{pack} exists already; nothing was written. Choose another id or folder.")
    wanted = {pack: pack_text(answers)} | ({} if matter.exists() else {matter: matter_text(answers)})
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for path, text in wanted.items():
            with open(path, "x", encoding="utf-8", newline="\n", opener=_private) as file:
                file.write(text)
    except OSError as error:
        raise UsageError(f"{folder} cannot be written to ({error.strerror}).") from None
    return list(wanted)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _answers(ident: str, given: Mapping[str, Any]) -> Answers:
    if not _ID.fullmatch(ident):
        raise UsageError(
            f"“{ident}” cannot be a pack's id: use lower case letters, digits and hyphens, as my-first-pack."
        )
    ask = given["ask"] if given["ask"] is not None else sys.stdin.isatty()
    title, kinds = given["title"], tuple(given["kinds"])
    if ask and not title:
        title = click.prompt("What bundle is it for", default=ident)
    if ask and not kinds:
        told = click.prompt("What must it hold (with commas between: Petition, Affidavit, Bank statement)")
        kinds = tuple(one.strip() for one in told.split(",") if one.strip())
    if not kinds:
        raise UsageError("A pack asks for something: name what the bundle must hold, as --kind “Bank statement”.")
    nameless = [one for one in kinds if not kind_id(one)]
    if nameless:
        raise UsageError(
            f"“{nameless[0]}” needs a name in Latin letters too; add its own script under words in the pack."
        )
    return Answers(ident, title or ident, kinds, tuple(given["jurisdictions"]))
