"""What was once found in the matters of the blind rounds is still found, and no new error is told of a tidy folder."""

import json
from collections import Counter

import pytest

from checker.reading.ocr import installed_engines
from tests.benchmarks.rounds import KNOWN, is_about, new_places, result_of
from tests.rounds.bring_in import bring_matter, contents, portable, write
from tests.rounds.matters import ROOT, VERSIONS, Fault, Matter, matters

ALL = list(matters())


def _has_engines() -> bool:
    """Whether scans are read here as they were where the known figures were taken."""
    engines = installed_engines()
    languages = engines.tesseract.languages if engines.tesseract else ()
    return engines.rapidocr is not None and {"eng", "urd"} <= set(languages)


@pytest.mark.rounds
@pytest.mark.slow
@pytest.mark.skipif(not _has_engines(), reason="Tesseract with English and Urdu, or RapidOCR, is not installed")
@pytest.mark.parametrize("matter", ALL, ids=lambda one: one.name)
def test_a_matter_gives_no_less_and_no_more_than_is_known(matter: Matter) -> None:
    known = json.loads(KNOWN.read_text("utf-8")).get(matter.name)
    if known is None:
        pytest.skip("nothing is recorded of it yet: python -m tests.benchmarks.rounds --record")
    result = result_of(matter)
    assert set(known["caught"]) - result.caught.keys() == set(), "faults that were caught, and are no longer"
    assert Counter(result.false_errors) - Counter(known["false_errors"]) == Counter(), "errors told of a tidy folder"


def test_what_is_known_is_of_matters_and_faults_that_are_here() -> None:
    faults = {(one.name, fault.id) for one in ALL for fault in one.faults}
    known = json.loads(KNOWN.read_text("utf-8"))
    assert {(name, number) for name, row in known.items() for number in row["caught"]} - faults == set()


@pytest.mark.parametrize("matter", ALL, ids=lambda one: one.name)
def test_a_faulty_version_differs_where_its_faults_lie(matter: Matter, tmp_path) -> None:
    clean, faulty = (matter.assemble(one, tmp_path / one) for one in VERSIONS)
    for fault in matter.faults:
        pairs = [(clean / name, faulty / name) for name in fault.files]
        assert any(
            not one.exists() or not other.exists() or one.read_bytes() != other.read_bytes() for one, other in pairs
        ), f"fault {fault.id}: none of its files differs"


def _finding(file: str | None, message: str = "It is not signed.", page: int | None = None, **more) -> dict:
    place = None if file is None else {"file": file, "page": page}
    return {"rule": "p/A-1", "outcome": "gap", "place": place, "related": [], "message": message, "values": {}} | more


def _merged(count: int, *files: str) -> dict:
    first, *others = files
    related = [{"file": one, "page": None} for one in others]
    return _finding(first, f"Not so on {count} documents.", related=related, values={"times": count})


FAULT = Fault(1, "signature", frozenset({"b.pdf"}), 1, "b is not signed", frozenset({"p/A-1"}), is_missing=False)


@pytest.mark.parametrize(
    ("said", "of_the_twin", "is_caught"),
    [
        (_finding("b.pdf"), [], True),
        (_finding("b.pdf"), [_finding("b.pdf")], False),
        (_finding("b.pdf"), [_finding("b.pdf", "It is not dated.")], True),
        (_finding("b.pdf"), [_finding("b.pdf", outcome="unclear")], True),
        (_finding("b.pdf"), [_finding("a.pdf")], True),
        (_finding("a.pdf"), [], False),
        (_finding("a.pdf", related=[{"file": "b.pdf"}]), [], True),
        (_finding(None), [], True),
        (_finding(None), [_finding(None)], False),
        (_merged(3, "a.pdf", "b.pdf", "c.pdf"), [_merged(2, "a.pdf", "c.pdf")], True),
        (_merged(3, "a.pdf", "b.pdf", "c.pdf"), [_merged(2, "a.pdf", "b.pdf")], False),
        (_merged(2, "a.pdf", "b.pdf"), [_merged(3, "a.pdf", "b.pdf", "c.pdf")], False),
        (_merged(3, "a.pdf", "b.pdf", "c.pdf"), [_finding("a.pdf"), _finding("b.pdf")], False),
        (_finding("b.pdf"), [_merged(3, "a.pdf", "b.pdf", "c.pdf")], False),
    ],
)
def test_a_fault_is_caught_by_what_its_clean_twin_does_not_say(said, of_the_twin, is_caught) -> None:
    assert is_about(FAULT, said, of_the_twin) is is_caught


def test_what_is_new_is_told_by_its_places() -> None:
    twin = [_merged(2, "a.pdf", "c.pdf")]
    assert new_places(_merged(3, "a.pdf", "b.pdf", "c.pdf"), twin) == [("b.pdf", None, None)]


def test_the_place_of_a_missing_paper_is_with_its_neighbour() -> None:
    missing = Fault(1, "missing", frozenset({"b.pdf"}), 1, "b is not there", frozenset({"p/A-1"}), is_missing=True)
    assert is_about(missing, _finding("a.pdf", "B is missing."), [])


def test_what_is_brought_in_is_put_together_again(tmp_path) -> None:
    versions = {
        "clean": {"same.pdf": b"1", "other.pdf": b"2", "gone.pdf": b"3", "in/a folder.pdf": b"4"},
        "faulty": {"same.pdf": b"1", "other.pdf": b"two", "new.pdf": b"5", "in/a folder.pdf": b"4"},
    }
    for version, files in versions.items():
        write(tmp_path / "run" / version, files)
    fault = {"id": 1, "sort": "missing", "files": ["gone.pdf"], "what": "gone is not there"}
    expected = {"as_of": "2026-11-28", "faults": [fault]}
    (tmp_path / "run/expected.json").write_text(json.dumps(expected), "utf-8")
    bring_matter(tmp_path / "run", tmp_path / "run", tmp_path / "1/01-matter")

    assert contents(tmp_path / "1/01-matter/faulty") == {"other.pdf": b"two", "new.pdf": b"5"}
    matter = Matter(tmp_path / "1/01-matter")
    assert {one: contents(matter.assemble(one, tmp_path / one)) for one in VERSIONS} == versions
    assert [one.is_missing for one in matter.faults] == [True]


def test_rules_that_were_noted_stay_when_a_matter_is_brought_in_again(tmp_path) -> None:
    for version in VERSIONS:
        write(tmp_path / "run" / version, {"a.pdf": b"1"})
    expected = {"as_of": "2026-11-28", "faults": [{"id": 1, "sort": "other", "files": ["a.pdf"], "what": "a"}]}
    (tmp_path / "run/expected.json").write_text(json.dumps(expected), "utf-8")
    target = tmp_path / "1/01-matter"
    bring_matter(tmp_path / "run", tmp_path / "run", target)
    noted = json.loads((target / "expected.json").read_text("utf-8"))
    noted["faults"][0]["rules"] = ["p/A-1"]
    (target / "expected.json").write_text(json.dumps(noted), "utf-8")
    bring_matter(tmp_path / "run", tmp_path / "run", target)
    assert [one.rules for one in Matter(target).faults] == [{"p/A-1"}]


def test_a_script_brought_in_names_no_place_of_one_machine(tmp_path) -> None:
    source = tmp_path / "R3"
    written = f'ROOT = Path("{source}")\nTMP = Path("/tmp/R3work")\nrun(["/usr/bin/soffice", "-x=file:///tmp/lo"])\n'
    assert portable(written, source) == (
        'ROOT = Path(__file__).with_name("made")\n'
        'TMP = Path(f"{tempfile.gettempdir()}/R3work")\n'
        'run(["soffice", f"-x=file://{tempfile.gettempdir()}/lo"])\n'
    )


RULES = {
    f"{path.stem}/{rule}"
    for path in (ROOT.parents[1] / "rules").glob("*.json")
    for rule in json.loads(path.read_text("utf-8"))["rules"]
}


@pytest.mark.parametrize("matter", ALL, ids=lambda one: one.name)
def test_the_rules_noted_for_a_fault_are_there(matter: Matter) -> None:
    assert {rule for fault in matter.faults for rule in fault.rules} - RULES == set()
