"""Where the repository of a folder is, and whether what it says of differences is to be believed."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from checker.errors import UsageError
from checker.repository.plain import CannotTellError, be_folder, path_in


@dataclass(frozen=True, slots=True)
class Place:
    """A repository: its working tree, and the folders that git keeps its records in."""

    top: Path
    own: Path
    """What belongs to this working tree: HEAD, the index."""
    common: Path
    """What its working trees share: objects, references."""


def top_of(folder: Path) -> Path:
    """The working tree that a folder lies in: the nearest folder with a `.git`. Raises UsageError if there is none."""
    for one in (folder, *folder.parents):
        if os.path.lexists(one / ".git"):
            return one
    raise UsageError(f"--changed asks git, and {folder} is in no git repository. Nothing was judged.")


def believed(top: Path) -> None:
    """Raises CannotTellError unless the repository is one that the user works in, not one that came with the folder.

    Whoever makes a repository decides what differs in it: an altered file is no difference once it is committed. So one
    is asked only by who stands in it, and only where it is theirs.
    """
    if not _stands_in(top):
        raise CannotTellError(
            "it may have come with the folder, and whoever made it decides what differs in it; stand in it (cd) if it "
            "is yours"
        )
    be_own(top, top / ".git")


def be_own(*paths: Path) -> None:
    """Raises CannotTellError where one of these belongs to another user than the one who asks, or the system's own.

    Windows tells no such owner here.
    """
    owner = getattr(os, "geteuid", lambda: None)()
    if owner is not None and any(os.path.lexists(one) and one.lstat().st_uid not in (owner, 0) for one in paths):
        raise CannotTellError("it, or the folder that it is in, belongs to another user than the one who asks")


def _stands_in(top: Path) -> bool:
    try:
        return Path.cwd().resolve().is_relative_to(top)
    except OSError:
        return False


def place_of(top: Path) -> Place:
    """Its records. Raises CannotTellError where they are not where git itself would put them."""
    mark = top / ".git"
    own = mark if stat.S_ISDIR(mark.lstat().st_mode) else _pointed_to(mark)
    common = path_in(own / "commondir")
    if common is None:
        common = own
    elif own == mark or common != own.parent.parent:  # git puts linked working trees into common/worktrees
        raise CannotTellError("commondir in it leads elsewhere")
    for needed in (own, common, common / "objects", common / "refs"):
        be_folder(needed)
    be_own(own, common, common / "objects", common / "refs", *(own / one for one in ("HEAD", "index")))
    return Place(top, own, common)


def _pointed_to(mark: Path) -> Path:
    """The folder that a `.git` which is a file leads to, if that knows of it: a linked working tree, or a submodule."""
    own = path_in(mark, "gitdir: ")
    if own is None or own.anchor != mark.anchor:  # another drive of Windows may be another machine
        raise CannotTellError(".git in it leads to another drive")
    if path_in(own / "gitdir") == mark:
        return own
    if any(own.is_relative_to(one / ".git" / "modules") for one in mark.parent.parents):
        return own
    raise CannotTellError(".git in it leads to a folder that knows nothing of it")
