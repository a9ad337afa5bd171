"""A pack is proved on a small matter: what it misses, what it cries wolf at, and what nobody asked about is said."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.facts.document import Document, Unreadable
from checker.mutation.command import _today, prove, try_all
from checker.mutation.edits import found
from checker.mutation.table import FORMS
from checker.mutation.written import written
from checker.reading import read
from checker.reading.workers.pool import SupervisedExecutor

SAMPLE = Path(__file__).parents[2] / "samples" / "pk-petition-complete"
RULE = {
    "family": "presence",
    "severity": "warning",
    "why": "It is needed.",
    "remedy": "Put it in.",
    "authority": [{"title": "House practice", "standing": "practice", "read": "2026-11-23"}],
}
PACK = {
    "$schema": "../schemas/rule-pack.schema.json", "id": "house", "title": "House rules", "version": "1", "verified": None,
    "kinds": {"notice": {"title": "Notice", "name": ["*notice*"], "words": ["legal notice"]}},
    "rules": {"N-01": {**RULE, "title": "The notice is there", "must": {"holds": "notice"}}, "N-02": {**RULE, "title": "The notice is not burnt", "each": "notice", "must": {"neverSays": ["burnt by fire"]}}},
}  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> tuple[str, Path]:
    sample = tmp_path / "matter"
    sample.mkdir()
    for number in ("08", "09"):
        path = next(SAMPLE.glob(f"{number} *.pdf"))
        shutil.copyfile(path, sample / path.name)
    (sample / "matter.json").write_text(
        json.dumps({"version": 1, "date_order": "DMY", "zone": "Asia/Karachi", "dates": {"submission": "2026-05-04"}})
    )
    (sample / "expected.json").write_text('{"as_of": "2026-05-01"}')
    pack = tmp_path / "house.json"
    pack.write_text(json.dumps(PACK))
    return str(pack), sample


def _faults(house: tuple[str, Path], faults: object) -> None:
    (house[1].parent / "house.faults.json").write_text(json.dumps(faults))


def test_a_caught_fault_and_what_nobody_asked_about(house: tuple[str, Path]) -> None:
    _faults(house, {"N-01": {"what": "the notice is missing", "do": [["drop", "09*"]]}})
    proof = try_all(*house, jobs=2, operators=["written", "drop", "swap"])
    assert proof.missed == () and proof.unasked == ("house/N-02",)
    assert [one.fault.what for one in proof.blind if "house/N-01" in one.gaps] == [next(house[1].glob("09*")).name]
    assert "1 of 1 written faults caught" in FORMS["text"](proof)


def test_one_job_is_a_worker_too(house: tuple[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A sample of anybody's own is read in the cage, never in the process that has all of the user's rights."""
    _faults(house, {"N-01": {"what": "the notice is missing", "do": [["drop", "09*"]]}})
    monkeypatch.setattr("checker.reading.reader.read_file", lambda *_: pytest.fail("a paper was read in this process"))
    began: list[SupervisedExecutor] = []
    proof = try_all(*house, jobs=1, operators=["written"], begun=began.append)
    assert proof.missed == () and len(began) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps a whole cage")
def test_its_workers_read_the_sample_and_not_what_lies_elsewhere(
    house: tuple[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> None:
    paper = next(house[1].glob("08*"))
    elsewhere = shutil.copyfile(paper, tmp_path_factory.mktemp("elsewhere") / paper.name)
    seen: list[Document | Unreadable] = []

    def reads(pool: SupervisedExecutor) -> None:
        seen.extend(pool.submit(read, str(one)).result() for one in (paper, elsewhere))

    try_all(*house, jobs=1, operators=["written"], begun=reads)
    assert [type(one) for one in seen] == [Document, Unreadable]


def test_a_fault_with_a_box_comes_back_from_a_worker(house: tuple[str, Path]) -> None:
    notice = ["LEGAL NOTICE", "The shop was burnt by fire."]
    done = [["write", "10 Legal notice.pdf", notice], ["cover", "08*", 1, [10, 10, 20, 20]]]
    _faults(house, {"N-02": {"what": "a notice of a fire", "do": done}})
    assert try_all(*house, jobs=2, operators=["written"]).holds


def test_a_missed_fault_fails_the_proof(house: tuple[str, Path]) -> None:
    _faults(
        house,
        {
            "N-01": {"what": "another paper is missing", "do": [["drop", "08*"]]},
            "N-02": {"what": "no such words", "do": [["text", "09*", "no such words", "x"]]},
        },
    )
    proof = try_all(*house, jobs=1, operators=["written"])
    assert [(one.fault.rule, one.done) for one in proof.missed] == [("house/N-01", True), ("house/N-02", False)]
    assert not proof.holds


def test_the_sample_stays_as_it_is(house: tuple[str, Path]) -> None:
    before = {path: path.read_bytes() for path in house[1].iterdir()}
    try_all(*house, jobs=1, operators=["drop", "rename"])
    assert {path: path.read_bytes() for path in house[1].iterdir()} == before


@pytest.mark.parametrize("form", FORMS)
def test_each_form_names_the_pack(house: tuple[str, Path], form: str) -> None:
    assert "house" in FORMS[form](try_all(*house, jobs=1, operators=["drop"]))


def test_a_pack_without_a_sample_says_what_to_do() -> None:
    with pytest.raises(UsageError, match="--sample DIR"):
        prove("no-such-pack", None, 1, "text")


@pytest.mark.parametrize(("faults", "says"), [
    ("[1", "is not JSON"), ('{"A-1": {"what": "x"}}', "needs “what” and “do”"), ('{"A-1": {"what": "x", "do": [["burn", "*"]]}}', "“burn”, which is no verb"),
])  # fmt: skip
def test_written_faults_that_are_wrong_are_one_sentence(tmp_path: Path, faults: str, says: str) -> None:
    (tmp_path / "house.faults.json").write_text(faults)
    with pytest.raises(UsageError, match=says):
        written(tmp_path / "house.faults.json", "house")


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"as_of": "soon"}', '{"as_of": 3}', "[" * 1000])
def test_an_expected_json_that_gives_no_day_is_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "expected.json").write_text(text)
    with pytest.raises(UsageError, match="for which day the sample was made"):
        _today(tmp_path)


def test_a_fault_for_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        found(tmp_path, "09*")


@pytest.mark.parametrize("path", sorted((SAMPLE.parent / "faults").glob("*.json")), ids=lambda path: path.stem)
def test_written_faults_name_rules_of_their_pack(path: Path) -> None:
    rules = json.loads((SAMPLE.parents[1] / "rules" / path.name).read_text("utf-8"))["rules"]
    assert [one.rule for one in written(path, path.stem) if str(one.rule).partition("/")[2] not in rules] == []


def test_what_a_fault_takes_as_given_must_pass_first(house: tuple[str, Path]) -> None:
    write = ["write", "10 Notice of the fire.pdf", ["LEGAL NOTICE", "Take notice."]]
    burn = ["text", "10*", "Take notice.", "burnt by fire"]
    _faults(house, {"N-02": {"what": "a notice is burnt", "given": [write], "do": [burn]}})
    assert try_all(*house, jobs=1, operators=["written"]).missed == ()


def test_a_rule_that_did_not_pass_before_its_fault_was_not_proved(house: tuple[str, Path]) -> None:
    write = ["write", "10 Notice of the fire.pdf", ["LEGAL NOTICE", "burnt by fire"]]
    _faults(house, {"N-02": {"what": "a notice is burnt", "given": [write], "do": [["copy", "10*", "11 Notice.pdf"]]}})
    proof = try_all(*house, jobs=1, operators=["written"])
    assert [one.idle for one in proof.missed] == [True] and "did not pass before" in FORMS["text"](proof)
