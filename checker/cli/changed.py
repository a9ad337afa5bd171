"""Which matters a range of commits touches: git is asked, nothing is fetched, nothing is written.

A matter is the nearest folder above a changed file that holds a matter.json. A folder beside other matters counts too,
so that a new one is not passed over; where there is no matter.json at all, the folder that was named is the matter.
"""

import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from checker.errors import UsageError

_GIT = ("-c", "core.fsmonitor=false", "-c", "core.quotePath=false")


def touched(folders: Sequence[Path], ref: str) -> list[Path]:
    """The matters in `folders` that differ from where HEAD left `ref`, working tree and untracked files included.

    Raises UsageError if there is no git, a folder is in no repository, or `ref` is unknown there.
    """
    found: dict[Path, None] = {}
    for folder in folders:
        found |= dict.fromkeys(matters_of(folder, _changed(folder, ref)))
    return list(found)


def matters_of(folder: Path, changed: Iterable[Path]) -> list[Path]:
    """The matters in `folder` that these files (absolute paths) belong to, sorted; none that is gone."""
    root = folder.resolve()
    known = {path.parent for path in root.rglob("matter.json")}
    found = {_matter(root, file, known) for file in changed if file.is_relative_to(root)}
    return [folder / one.relative_to(root) for one in sorted(filter(None, found)) if one.is_dir()]


def _matter(root: Path, file: Path, known: set[Path]) -> Path | None:
    inside = [one for one in file.parents if one.is_relative_to(root)]
    nearest = next((one for one in inside if one in known), None)
    if nearest or not known:
        return nearest or root
    return next((one for one in inside if _is_new(one, known)), None)


def _is_new(folder: Path, known: set[Path]) -> bool:
    """Whether the folder stands beside a matter, and is none of those that only hold matters."""
    beside = any(one.parent == folder.parent for one in known)
    return beside and not folder.name.startswith(".") and not any(one.is_relative_to(folder) for one in known)


def _changed(folder: Path, ref: str) -> list[Path]:
    """The changed files of the repository that `folder` is in."""
    top = Path(_ask(folder, "rev-parse", "--show-toplevel").strip())
    start = _start(top, ref)
    tracked = _ask(top, "diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", start, "--")
    untracked = _ask(top, "ls-files", "--others", "--exclude-standard", "-z")
    return [top.resolve() / name for name in (tracked + untracked).split("\0") if name]


def _start(top: Path, ref: str) -> str:
    """The commit to compare with: the last one that `ref` and HEAD share; nothing at all before the first commit."""
    if _try(top, "rev-parse", "--verify", "--quiet", "HEAD") is None:
        return _ask(top, "hash-object", "-t", "tree", "--stdin").strip()
    commit = _try(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if commit is None:
        raise UsageError(
            f"git knows no commit “{ref}” here: name a branch, a tag or a commit that is fetched. Nothing was judged."
        )
    # A shallow clone may hold no common commit: then more is checked than needed, never less
    return (_try(top, "merge-base", commit.strip(), "HEAD") or commit).strip()


def _ask(folder: Path, *words: str) -> str:
    answer = _try(folder, *words)
    if answer is None:
        raise UsageError(f"--changed asks git, and {folder} is in no git repository. Nothing was judged.")
    return answer


def _try(folder: Path, *words: str) -> str | None:
    """What git says, or None if it says no. Raises UsageError where there is no git or no such folder."""
    git = shutil.which("git")
    if git is None:
        raise UsageError("--changed asks git, which is not installed. Nothing was judged.")
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}. Nothing was judged.")
    done = subprocess.run(  # noqa: S603 - a list of words, no shell; `ref` can be no option
        [git, *_GIT, "-C", str(folder), *words],
        capture_output=True, stdin=subprocess.DEVNULL, encoding="utf-8", errors="surrogateescape", check=False,
    )  # fmt: skip
    return done.stdout if done.returncode == 0 else None
