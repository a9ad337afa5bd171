"""Adopting the checker on an old folder: what is known no longer fails, what is new does."""

import json

import pytest

DAY = ("--as-of", "2026-05-01", "--no-ocr")
STRICT = (*DAY, "--strict")


@pytest.fixture
def old(petition):
    """The petition without its certified order: a gap that everybody knows."""
    for file in petition.glob("*"):
        if "order" in file.name.lower() and file.suffix == ".pdf":
            file.unlink()
    return petition


def gaps(ended):
    return [one for one in json.loads(ended.out)["matters"][0]["findings"] if one["outcome"] != "waived"]


def test_parked_findings_are_shown_and_do_not_fail(cli, old, tmp_path):
    known = tmp_path / "known.json"
    assert cli("check", old, *STRICT).code == 1
    recorded = cli("baseline", old, "-o", known, *DAY)
    assert "parked in known.json" in recorded.err
    ended = cli("check", old, "--baseline", known, "--format", "json", *STRICT)
    assert ended.code != 1
    assert gaps(ended) and all(one["parked"] for one in gaps(ended))


def test_a_new_gap_fails_and_is_the_only_new_one(cli, old, tmp_path):
    known = tmp_path / "known.json"
    cli("baseline", old, "-o", known, *DAY)
    next(old.glob("*ffidavit*.pdf")).unlink()
    ended = cli("check", old, "--baseline", known, "--format", "json", *STRICT)
    assert ended.code == 1
    assert any(one["parked"] is False for one in gaps(ended))
    assert any(one["parked"] for one in gaps(ended))


def test_pruning_forgets_what_was_put_right(cli, petition, tmp_path):
    known, kept = tmp_path / "known.json", tmp_path / "kept.pdf"
    affidavit = next(petition.glob("*ffidavit*.pdf"))
    affidavit.rename(kept)
    cli("baseline", petition, "-o", known, *DAY)
    kept.rename(affidavit)
    pruned = cli("baseline", petition, "-o", known, "--prune", *DAY)
    assert "put right and dropped" in pruned.err
    assert not pruned.err.startswith("0 ")
    affidavit.rename(kept)
    assert cli("check", petition, "--baseline", known, *STRICT).code == 1


@pytest.mark.parametrize("text", ["", "not json", "{}", "[" * 100_000, '{"version": 1, "as_of": "x", "matters": {"a": 1}}'])
def test_a_file_that_is_no_baseline_is_one_sentence(cli, petition, tmp_path, text):
    known = tmp_path / "known.json"
    known.write_text(text, encoding="utf-8")
    ended = cli("check", petition, "--baseline", known, *STRICT)
    assert ended.code == 2
    assert "known.json is not a baseline" in ended.err
    assert ended.out == ""


def test_a_baseline_that_is_not_there_is_one_sentence(cli, petition, tmp_path):
    ended = cli("check", petition, "--baseline", tmp_path / "none.json", *STRICT)
    assert ended.code == 2 and "cannot be read" in ended.err


def test_a_baseline_larger_than_any_is_not_read(cli, petition, tmp_path, monkeypatch):
    from checker.cli import baseline_file

    monkeypatch.setattr(baseline_file, "_LARGEST", 10)
    (tmp_path / "known.json").write_bytes(b" " * 11)
    ended = cli("check", petition, "--baseline", tmp_path / "known.json", *STRICT)
    assert ended.code == 2 and "is larger than" in ended.err


def test_a_baseline_never_becomes_a_document(cli, petition):
    before = sorted(petition.iterdir())
    ended = cli("baseline", petition, "-o", petition / "known.json", *DAY)
    assert ended.code == 2 and "among the papers" in ended.err
    assert sorted(petition.iterdir()) == before
