"""Matter folders that somebody made to hang, swell or mislead a check: a few bytes each, whatever they cost.

`MATTERS` gives, by name, a function that makes what stands in the folder beside one good letter, and what is said of
it: words of the sentence by which the matter is not judged, or None where it is judged like any other.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.reading.made import pdf

LETTER = "Annexure A - Letter - 2026-03-01.pdf"
Make = Callable[[Path], None]


def folder(root: Path, name: str, make: Make) -> Path:
    """The folder of that name below `root`, with a good letter and what `make` puts beside it."""
    made = root / name
    made.mkdir(parents=True)
    (made / LETTER).write_bytes(pdf(["Letter\nDated 1 March 2026"]))
    make(made)
    return made


def matter(**keys: Any) -> Make:
    """A matter.json with these keys."""
    return written("matter.json", json.dumps({"version": 1, **keys}))


def written(name: str, text: str) -> Make:
    """A file of that name and text."""
    return lambda made: (made / name).write_text(text, encoding="utf-8") and None


def several(*makes: Make) -> Make:
    """All of these, in turn."""

    def make(made: Path) -> None:
        for one in makes:
            one(made)

    return make


def deep(made: Path) -> None:
    """A letter twenty folders down, which patterns of many `**/` may be tried on in very many ways."""
    below = made.joinpath(*["d"] * 20)
    below.mkdir(parents=True)
    (below / "2026-03-02 Note.pdf").write_bytes(pdf(["Note\nDated 2 March 2026"]))


def long_name(made: Path) -> None:
    """A letter whose name is two hundred times the same letter."""
    (made / ("a" * 200 + ".pdf")).write_bytes(pdf(["Note\nDated 2 March 2026"]))


def pipe(name: str) -> Make:
    """A pipe that nobody writes to."""
    return lambda made: os.mkfifo(made / name)


def link(name: str, target: str) -> Make:
    """A symbolic link."""
    return lambda made: (made / name).symlink_to(target)


def sparse(name: str) -> Make:
    """A file of 8 GB that takes no room."""

    def make(made: Path) -> None:
        with (made / name).open("wb") as file:
            file.truncate(8 << 30)

    return make


def lured(made: Path) -> None:
    """A folder beside the matter with a pack that is right, and a link into it."""
    beside = made.parent / ".beside"
    beside.mkdir(exist_ok=True)
    (beside / "right.json").write_text(pack())
    (made / "way").symlink_to(beside)


def pack(**more: Any) -> str:
    """A pack that is right, as far as `more` lets it be."""
    rule = {"title": "A letter is there", "family": "presence", "must": {"holds": "letter"}, "severity": "note"}
    kinds = {"letter": {"title": "Letter", "name": ["*letter*"]}}
    return json.dumps({"id": "own", "title": "Own", "version": "1", "kinds": kinds, "rules": {"R": rule}, **more})


def fitting(schema: dict[str, Any]) -> str:
    """A pack that asks this schema of every document's name."""
    rule = {"title": "A rule", "family": "presence", "each": "document", "must": {"fits": {"name": schema}}, "severity": "note"}
    return pack(rules={"R": rule})


LAUGHS = {
    "$defs": {f"d{n}": {"allOf": [{"$ref": f"#/$defs/d{n + 1}"}] * 2} for n in range(40)} | {"d40": {"type": "string"}},
    "$ref": "#/$defs/d0",
}
"""A schema of forty lines that unfolds into 2**40."""


def asked_for_ever() -> dict[str, Any]:
    """A schema of forty levels, each of which the library asks twice of what the one before left over."""
    schema: dict[str, Any] = {"type": "object"}
    for _ in range(40):
        schema = {"anyOf": [schema, True], "unevaluatedProperties": {"type": "string"}}
    return schema


def laughing_packs(made: Path) -> None:
    """Thirty packs, each of which extends the next two."""
    for nth in range(60):
        level = nth // 2
        above = [f"p{2 * level + 2}.json", f"p{2 * level + 3}.json"] if level < 29 else []
        (made / f"p{nth}.json").write_text(pack(id=f"p{nth}", **({"extends": above} if above else {})))


OWN = matter(packs=["p.json"])
NOT_A_FILE = "not a file"
A_LINK = "is a link, or lies behind one"
INSIDE = "inside the matter folder"
MOST = "more than 50,000"
LONG = "a text of more than 20,000 characters"

MATTERS: dict[str, tuple[Make, str | None]] = {
    "patterns of many folders": (several(deep, matter(bundle=["**/" * 14 + "z", "**/*.pdf"])), "no file fits"),
    "patterns of many stars": (several(long_name, matter(bundle=["*a" * 200 + "b", "**"])), "no file fits"),
    "order of many stars": (several(long_name, matter(order=["*a" * 200 + "b", "**/" * 200 + "x"])), None),
    "shelves of many stars": (several(long_name, matter(shelves={"other": ["*a" * 200 + "b", "**/" * 200]})), None),
    "more stars than are asked": (matter(order=["*a" * 5000 + "b"]), "* and ?"),
    "matter.json is a pipe": (pipe("matter.json"), NOT_A_FILE),
    "matter.json is endless": (link("matter.json", "/dev/zero"), A_LINK),
    "matter.json is 8 GB": (sparse("matter.json"), "larger than 4 MB"),
    "matter.json lies elsewhere": (several(lured, link("matter.json", "way/right.json")), A_LINK),
    "matter.json links to itself": (link("matter.json", "matter.json"), A_LINK),
    "unknown keys": (matter(**{f"k{n}": n for n in range(200_000)}), MOST),
    "unknown keys, fewer": (matter(**{f"title{n}": n for n in range(40_000)}), "and 39,995 more"),
    "unknown keys, long": (matter(**{"title" * 20_000 + str(n): n for n in range(30)}), LONG),
    "unknown keys, a little shorter": (matter(**{"title" * 3000 + str(n): n for n in range(200)}), "and 195 more"),
    "many patterns": (matter(bundle=[f"{n}.pdf" for n in range(120_000)]), MOST),
    "many patterns, fewer": (matter(order=[f"{n}.pdf" for n in range(40_000)]), None),
    "many wrong days": (matter(dates={f"d{n}": "31 April" for n in range(10_000)}), "and 9,995 more"),
    "packs of many kinds": (matter(packs=[*range(20_000), *map(str, range(20_000))]), "is longer than 50"),
    "190 levels": (written("matter.json", '{"version":1,"answers":{"x":' + "[" * 185 + "]" * 185 + "}}"), "must be"),
    "100,000 levels": (written("matter.json", "[" * 100_000), "nested too deeply"),
    "a number of 100,000 digits": (written("matter.json", '{"version":1,"answers":{"x":' + "9" * 100_000 + "}}"), "too long"),
    "a long title": (matter(title="x" * 20_000), None),
    "a long day": (matter(opened="x" * 20_000), "no day"),
    "a long zone": (matter(zone="x" * 20_000), "no known time zone"),
    "a long pack's name": (matter(packs=["x" * 20_000]), "no shipped pack"),
    "a long pack's file name": (matter(packs=["x" * 19_000 + ".json"]), "cannot be read"),
    "a pack of long texts": (several(OWN, written("p.json", pack(title="x" * 20_001))), LONG),
    "a huge title": (matter(title="x" * 3_000_000), LONG),
    "a huge id": (matter(id="x" * 3_000_000), LONG),
    "a huge pattern": (matter(bundle=["x" * 3_000_000, "**"]), LONG),
    "a huge pack's name": (matter(packs=["x" * 3_000_000]), LONG),
    "a huge pack's file name": (matter(packs=["x" * 3_000_000 + ".json"]), LONG),
    "a huge zone": (matter(zone="x" * 3_000_000), LONG),
    "a huge day": (matter(opened="x" * 3_000_000), LONG),
    "half a character in a pack's name": (matter(packs=["\ud800.json"]), "cannot be read"),
    "half a character in a key": (matter(**{"\ud800": 1}), "not a key that is known"),
    "a pack's name with a zero byte": (matter(packs=["a\0.json", "b\0"]), "pack"),
    "keys twice": (written("matter.json", "{" + '"a":1,' * 300_000 + '"a":1}'), "stands twice"),
    "the last key twice": (
        written("matter.json", "{" + "".join(f'"{n}":1,' for n in range(200_000)) + '"199999":1}'), "stands twice",
    ),
    "a pack in the place of the one that always runs": (
        several(OWN, written("p.json", pack(id="documentation-discipline"))), "which is that of another pack",
    ),
    "two packs of one id": (
        several(matter(packs=["p.json", "q.json"]), written("p.json", pack()), written("q.json", pack())), "which is that of another pack",
    ),
    "a pack that is a pipe": (several(OWN, pipe("p.json")), NOT_A_FILE),
    "a pack that is endless": (several(OWN, link("p.json", "/dev/zero")), A_LINK),
    "a pack of 8 GB": (several(OWN, sparse("p.json")), "larger than 5 MB"),
    "a pack that is a folder": (several(OWN, lambda made: (made / "p.json").mkdir()), NOT_A_FILE),
    "a pack that lies elsewhere": (several(OWN, lured, link("p.json", "way/right.json")), A_LINK),
    "a pack in a folder elsewhere": (several(lured, matter(packs=["way/right.json"])), A_LINK),
    "a pack above": (several(lured, matter(packs=["../.beside/right.json"])), INSIDE),
    "a pack by its whole path": (matter(packs=["/etc/right.json"]), INSIDE),
    "a pack on another machine": (matter(packs=["//host/share/right.json"]), INSIDE),
    "a pack on another machine, by Windows": (matter(packs=["\\\\host\\share\\right.json"]), INSIDE),
    "a pack on a drive": (matter(packs=["C:right.json"]), INSIDE),
    "a pack above, by Windows": (matter(packs=["sub\\..\\..\\right.json"]), INSIDE),
    "a base that is a pipe": (several(OWN, written("p.json", pack(extends="q.json")), pipe("q.json")), NOT_A_FILE),
    "a base above": (several(OWN, lured, written("p.json", pack(extends="../.beside/right.json"))), INSIDE),
    "bases upon bases": (several(matter(packs=["p0.json"]), laughing_packs), "extends"),
    "a schema that unfolds": (several(OWN, written("p.json", fitting(LAUGHS))), "unfolds"),
    "a pack of many unknown keys": (several(OWN, written("p.json", pack(**{f"kindz{n}": n for n in range(40_000)}))), "more"),
    "a pack of many unknown kinds": (
        several(OWN, written("p.json", pack(
            kinds={f"kind-{n}": {"title": "K", "is": [f"kinf-{n}"]} for n in range(8_000)},
        ))), "no kind that",
    ),
    "a pack of many phrases": (
        several(OWN, written("p.json", pack(kinds={"letter": {"title": "L", "words": [f"word {n}" for n in range(6000)]}}))), "5,000",
    ),
    "a pack of kinds of kinds": (
        several(OWN, written("p.json", pack(kinds={"letter": {"title": "L"}} | {
            f"k{n}": {"title": "K", "labelled": True, "is": [f"k{max(n - 1, 0)}"]} for n in range(8000)
        }))), None,
    ),
    "a pack of many stars": (
        several(OWN, long_name, written("p.json", pack(kinds={"letter": {"title": "L", "name": ["*a" * 2000 + "b", "?*" * 500]}}))), None,
    ),
}  # fmt: skip
"""What the parent of all workers met, and hung or died of, when it was first tried; and its kin."""

HALVES: dict[str, Make] = {
    "half a character": matter(title="\ud800", order=["\udcff*"], parties=[{"role": "client", "names": ["\udfff"]}]),
    "half a character in the id": matter(id="\ud800"),
}
"""What no text can hold and JSON can write; such a matter is judged like any other."""
FOR_EVER = several(OWN, written("p.json", fitting(asked_for_ever())))
"""A matter whose own pack would be asked until the end of days."""
