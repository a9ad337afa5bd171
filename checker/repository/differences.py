"""Which files of a repository differ from a commit, hidden ones included; what cannot be told counts as differing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.errors import UsageError
from checker.repository.asking import Git, program
from checker.repository.contents import Contents
from checker.repository.lent import lent
from checker.repository.place import believed, place_of, top_of
from checker.repository.plain import CannotTellError
from checker.way_to_file import link_on_way

_SUBMODULE = "160000"


@dataclass(frozen=True, slots=True)
class Differences:
    """What differs in a folder from a commit. Paths are absolute."""

    files: tuple[Path, ...] = ()
    whole: tuple[Path, ...] = ()
    """Folders in which anything may differ."""
    notes: tuple[str, ...] = ()
    """What could not be told, and why: sentences without a name of a file."""


def differences(folder: Path, ref: str) -> Differences:
    """What differs from where HEAD left `ref`, in the working tree, in the index, or in files that git passes over.

    Raises UsageError if there is no git, no such folder, no repository around it, or `ref` is unknown there.
    """
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}. Nothing was judged.")
    found, folder = program([folder, Path.cwd()]), folder.resolve()
    top = top_of(folder)
    try:
        believed(top)
        with lent(found, place_of(top)) as git:
            return _asked(git, top, folder, ref)
    except CannotTellError as reason:
        note = f"What the git repository of this folder says is not believed: {reason}. Every matter in it is checked."
        return Differences(whole=(folder,), notes=(note,))


def _asked(git: Git, top: Path, folder: Path, ref: str) -> Differences:
    start = _start(git, ref)
    listed = list(_listed(git))
    _stay_inside(name for *_, name in listed)
    of_others = [top / name for mode, *_, name in listed if mode == _SUBMODULE]
    contents = Contents(top)
    changed = [
        name
        for mode, tag, named, name in listed
        if tag == "S" or tag.islower() or (mode != _SUBMODULE and contents.differs(name, mode, named))
    ]
    others = _names(git.tell("ls-files", "--others", "-z", "--", str(folder)))
    nested = [top / name for name in others if name.endswith("/")]
    names = (
        *_names(git.tell("diff-index", "--cached", *_PLAIN, "--ignore-submodules=none", start, "--")),
        *changed,
        *others,
    )
    _stay_inside(names)
    linked = tuple(one for one in of_others if link_on_way(one, top) is not None)
    whole = tuple(one for one in (*of_others, *nested) if one.is_dir() and one not in linked)
    note = "A folder in it is a git repository of its own, which is not asked: every matter in that is checked."
    return Differences((*(top / name for name in names), *linked), whole, (note,) * bool(whole))


_PLAIN = ("--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv")


def _start(git: Git, ref: str) -> str:
    """The commit to compare with: the last one that `ref` and HEAD share; nothing at all before the first commit."""
    if git.ask("rev-parse", "--verify", "--quiet", "HEAD") is None:
        return git.tell("hash-object", "-t", "tree", "--stdin").strip()
    commit = git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if commit is None:
        raise UsageError(
            f"git knows no commit “{ref}” here: name a branch, a tag or a commit that is fetched. Nothing was judged."
        )
    # A shallow clone may hold no common commit: then more is checked than needed, never less
    return (git.ask("merge-base", commit.strip(), "HEAD") or commit).strip()


def _listed(git: Git) -> Iterator[tuple[str, str, str, str]]:
    """(mode, tag, object, path) of each file in the index. S and small tags: git was told not to look at these."""
    for row in _names(git.tell("ls-files", "--stage", "-v", "-z")):
        about, _, name = row.partition("\t")
        tag, mode, named, _ = about.split(" ", 3)
        yield mode, tag, named, name


def _stay_inside(names: Iterable[str]) -> None:
    """Raises CannotTellError for what git itself would not record: a name that is no way down from the top."""
    for name in names:
        if not {"", ".", ".."}.isdisjoint(name.removesuffix("/").split("/")):
            raise CannotTellError("it names files outside of its own folder")


def _names(said: str) -> list[str]:
    return [name for name in said.split("\0") if name]
