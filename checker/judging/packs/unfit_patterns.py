"""Patterns of matter.json that no file fits, and the files and folders that they were perhaps meant for."""

from collections.abc import Iterable, Iterator, Sequence

from checker.bounded_files import brief
from checker.facts.bundle import Unmet
from checker.offers import nearest_of, offer
from checker.schema_words import Problem


def wrong_patterns(unmet: Iterable[Unmet], paths: Sequence[str]) -> Iterator[Problem]:
    """The patterns of the bundle that no file fits, each with the nearest name of the folder. `paths` are its files."""
    names = _path_names(paths)
    there = sorted({path.partition("/")[0] + "/" * ("/" in path) for path in paths})
    for one in unmet:
        if one.where == "bundle":
            words = f"no file fits “{brief(one.pattern)}”"
            yield Problem(("bundle",), words + offer(_literal(one.pattern), there, "The folder holds", names))


def nearest_path(pattern: str, paths: Sequence[str]) -> str | None:
    """The file or folder (as `05 Bundle/**`) that a pattern which fits nothing was perhaps meant for."""
    return nearest_of(_literal(pattern), _path_names(paths))


def _literal(pattern: str) -> str:
    """What stands before the first name with a wildcard; the whole pattern if that is its first."""
    names = pattern.replace("\\", "/").strip("/").split("/")
    plain = next((nth for nth, name in enumerate(names) if "*" in name or "?" in name), len(names))
    return "/".join(names[:plain]) or pattern.strip("*?/")


def _path_names(paths: Sequence[str]) -> dict[str, str]:
    """Files by their path, and folders, which are offered as a pattern; each by its last name, too."""
    folders = {path[:cut] for path in paths for cut, letter in enumerate(path) if letter == "/"}
    named = {**{folder: f"{folder}/**" for folder in sorted(folders)}, **{path: path for path in paths}}
    return {**{path.rpartition("/")[2]: offered for path, offered in named.items()}, **named}
