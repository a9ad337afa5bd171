"""Finds lists of words: those of the lexicon, and those that still stand in the code."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_ROOT = Path(__file__).parents[2]
CODE = _ROOT / "checker"
LEXICON = CODE / "lexicon"
FEWEST = 4
"""Words that make a list."""
_READ_TEXT = ("recognising", "reading", "judging/documents", "judging/kinds", "judging/packs")
"""Rooms that compare words with those of papers; in the others a set of strings is the program's own vocabulary."""
_NAMES_OF_FILES = ("reading/folder/program_files.py",)
"""Modules that hold names which programs give to their files: words of no language, and of no paper."""
_SYNTAX = re.compile(r"\\[a-zA-Z]|\(\?P?[<=!]*\w*>?:?|\{\d*,?\d*\}|\[[^\]]*\]|[\\()?*+^$.]")
_WORD = re.compile(r"[^\W\d_]{3,}")


class WordList(NamedTuple):
    """Where a list stands, and its words."""

    place: str
    words: frozenset[str]


def of_lexicon() -> Iterator[WordList]:
    """Every list of every file, and, where lists stand by meaning, all of these as one."""
    for path in sorted(LEXICON.glob("*/*.json")):
        for key, value in json.loads(path.read_text("utf-8")).items():
            place = f"{path.parent.name}/{path.name}: {key}"
            if isinstance(value, list):
                yield WordList(place, _plain(value))
            elif isinstance(value, dict):
                yield WordList(place, _plain(word for words in value.values() for word in words))
                for meaning, words in value.items():
                    yield WordList(f"{place}: {meaning}", _plain(words))


def in_patterns() -> Iterator[WordList]:
    """Texts of the code that choose among words, as regular expressions do; docstrings apart."""
    for path in sorted(CODE.rglob("*.py")):
        if path.relative_to(CODE).as_posix() in _NAMES_OF_FILES:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and not _is_prose(node.value):
                words = _plain(word for piece in node.value.split("|") for word in _WORD.findall(_SYNTAX.sub(" ", piece)))
                if node.value.count("|") >= FEWEST - 1 and len(words) >= FEWEST:
                    yield WordList(f"{path.relative_to(_ROOT)}:{node.lineno}", words)


def in_containers() -> Iterator[WordList]:
    """Sets, tuples, lists and keys of words in rooms that read text; the values of a `Literal` apart."""
    for path in sorted(CODE.rglob("*.py")):
        if path.relative_to(CODE).as_posix().startswith(_READ_TEXT):
            tree = ast.parse(path.read_text("utf-8"))
            literal = {id(node.slice) for node in ast.walk(tree) if isinstance(node, ast.Subscript)}
            for node in ast.walk(tree):
                words = _strings(node) if id(node) not in literal else []
                if len(words) >= FEWEST and all(re.fullmatch(r"[^\W\d_]+(?: [^\W\d_]+)*", one) for one in words):
                    yield WordList(f"{path.relative_to(_ROOT)}:{node.lineno}", _plain(words))


def _strings(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Set | ast.Tuple | ast.List):
        members: list[ast.expr | None] = list(node.elts)
    elif isinstance(node, ast.Dict):
        members = list(node.keys)
    else:
        return []
    return [one.value for one in members if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def _is_prose(text: str) -> bool:
    return "\n" in text or ". " in text


def _plain(words: object) -> frozenset[str]:
    return frozenset(" ".join(str(word).casefold().split()) for word in words)  # type: ignore[attr-defined]
