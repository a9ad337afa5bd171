"""A repository of our own making, to which the objects of another are lent and its index and references copied."""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checker.repository.asking import Git
from checker.repository.place import Place
from checker.repository.plain import CannotTellError, copied

_CONFIG = """[core]
\trepositoryFormatVersion = {version}
\tbare = false
\tfileMode = false
\tprecomposeUnicode = true
\tcommitGraph = false
\tmultiPackIndex = false
{more}"""
"""All that git is told. Whether a file may be executed is no difference of a matter, and shares invent it; macOS spells
names in its own way; what is kept beside the objects, to find them sooner, could tell another story than they do."""
_INDEX, _REFS, _REF = 512_000_000, 128_000_000, 8192
"""Bytes: of an index, of the packed references, of one reference."""
_MANY = 50_000
"""References in files of their own."""


@contextmanager
def lent(program: str, place: Place) -> Iterator[Git]:
    """git over the objects, the index and the references of a repository. Raises CannotTellError."""
    objects = place.common / "objects"
    if os.path.lexists(objects / "info" / "alternates") or os.path.lexists(objects / "info" / "http-alternates"):
        raise CannotTellError("it borrows from another repository, which is not followed")
    if os.path.lexists(place.common / "reftable"):
        raise CannotTellError("its references are kept in a form (reftable) that is not read here")
    with tempfile.TemporaryDirectory(prefix="bundle-checker-") as made:
        own = Path(made)
        (own / "objects").mkdir()
        _copy_references(place, own)
        _copy_index(place, own)
        git = Git(program, own, {
            "GIT_DIR": made, "GIT_WORK_TREE": str(place.top),
            "GIT_INDEX_FILE": str(own / "index"), "GIT_OBJECT_DIRECTORY": str(objects),
        })  # fmt: skip
        _configure(place, own, git)
        yield git


def _copy_references(place: Place, own: Path) -> None:
    (own / "refs").mkdir()
    heads = [one.name for one in place.own.iterdir() if re.fullmatch("([A-Z]+_)?HEAD", one.name)]
    for name in heads:
        copied(place.own / name, own / name, _REFS)
    copied(place.common / "packed-refs", own / "packed-refs", _REFS)
    copied(place.common / "shallow", own / "shallow", _REFS)
    left = _MANY
    for folder, names, files in os.walk(place.common / "refs", onerror=_refuse):
        inside = (own / "refs").joinpath(Path(folder).relative_to(place.common / "refs"))
        for name in names:
            (inside / name).mkdir()
        for name in files:
            copied(Path(folder, name), inside / name, _REF, "a reference")
        left -= len(files) + len(names)
        if left < 0:
            raise CannotTellError(f"it holds more than {_MANY} references")


def _refuse(error: OSError) -> None:
    raise CannotTellError(f"its references cannot be listed ({error.strerror})")


def _copy_index(place: Place, own: Path) -> None:
    copied(place.own / "index", own / "index", _INDEX)
    for one in place.own.iterdir():
        if re.fullmatch("sharedindex\\.[0-9a-f]{40,64}", one.name):
            copied(one, own / one.name, _INDEX)


def _configure(place: Place, own: Path, git: Git) -> None:
    """Tells git what we say, and of what the folder says one word alone: by which digest its objects are named."""
    copied(place.common / "config", own / "theirs", 1_000_000)
    theirs = git.ask("config", "--file", str(own / "theirs"), "--no-includes", "--get", "extensions.objectFormat")
    sha256 = (theirs or "").strip().lower() == "sha256"
    more = "[extensions]\n\tobjectFormat = sha256\n" if sha256 else ""
    (own / "config").write_text(_CONFIG.format(version=int(sha256), more=more), encoding="utf-8")
