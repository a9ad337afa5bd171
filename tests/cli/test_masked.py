"""A masked run names nothing of the matter: searched for every name, number, date and phrase that the samples hold."""

import json
import re
from pathlib import Path

import pytest

from checker import shipped
from checker.report import FORMATS
from tests.cli.conftest import SAMPLES
from tests.report.shown import shown

PACKS = "\n".join(shipped.pack_path(name).read_text(encoding="utf-8") for name in shipped.pack_names()).lower()
OF_THE_PROGRAM = {"matter.json", "expected.json", "scan", "unknown"}


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)


def secrets(sample, facts):
    """What the folder, its matter.json and the pages hold, without what the packs or the program say themselves."""
    matter = sample / "matter.json"
    found = set(strings(json.loads(matter.read_text(encoding="utf-8")))) if matter.is_file() else set()
    for path in sample.rglob("*"):
        found |= {path.name, path.stem}
    for document in json.loads(facts)["documents"]:
        found |= {document["sha256"], document["name"]["purpose"] or "", *strings(document["fields"])}
        found |= {one["written"] for one in document["dates"]} | {one["title"] for one in document["parts"]}
        found |= {one[key] or "" for one in document["signatures"] for key in ("signer", "field", "place")}
    found = {re.sub(r"\s+", " ", one).strip() for one in found}
    return {one for one in found if len(one) > 4 and one.lower() not in PACKS and one not in OF_THE_PROGRAM}


@pytest.mark.parametrize("name", ["pk-petition-three-faults", "cross-border-complete", "untidy-folder"])
def test_no_format_of_a_masked_run_holds_anything_of_the_sample(cli, tmp_path, name):
    sample = SAMPLES / name
    facts = cli("facts", sample, "--format", "json", "--no-ocr").out
    files = {form: tmp_path / f"{number}.out" for number, form in enumerate(FORMATS)}
    words = [word for form, file in files.items() for word in ("--format", form, "-o", file)]
    ended = cli("check", sample, "--mask", "--no-ocr", "--as-of", "2026-05-01", *words)
    hidden = secrets(sample, facts)
    assert len(hidden) > 20
    for form, file in files.items():
        text = shown(form, file.read_bytes())
        told = re.sub(r"\s+", " ", text + ended.err)
        assert text.strip() or form == "concise"
        assert [one for one in hidden if one in told or json.dumps(one)[1:-1] in told] == [], form


@pytest.mark.parametrize("name", sorted(one.parent.name for one in SAMPLES.glob("*/expected.json")))
def test_masked_facts_of_every_sample_hold_nothing_of_it(cli, name):
    sample = SAMPLES / name
    facts = cli("facts", sample, "--format", "json", "--no-ocr").out
    seen = json.loads(facts)["documents"]
    for form in ("text", "json"):
        ended = cli("facts", sample, "--format", form, "--no-ocr", "--mask")
        assert ended.code in (0, 4) and ended.out.strip(), ended
        assert [one for one in secrets(sample, facts) if one in ended.out] == []
        if form == "json":
            shown = [one["dates"] for one in json.loads(ended.out)["documents"] if "dates" in one]
            roles = [{one["role"] or "no role" for one in document["dates"]} for document in seen]
            assert [set(one) for one in shown] == roles


def test_the_github_format_alone_masks_by_default_what_its_files_say(cli):
    """An annotation is put on a file of the repository: a pseudonym would be put on none."""
    petition, told = SAMPLES / "pk-petition-three-faults", "is filed before C"
    by_default = cli("check", petition, "--no-ocr", "--format", "github").out
    masked = cli("check", petition, "--no-ocr", "--format", "github", "--mask").out
    named = cli("check", petition, "--no-ocr", "--format", "github", "--no-mask").out
    plain = cli("check", petition, "--no-ocr", "--format", "concise").out
    assert [told in one for one in (by_default, masked, named, plain)] == [False, False, True, True]
    files = {file.relative_to(petition).as_posix() for file in petition.glob("*.pdf")}
    on = re.findall(r"^::\w+ file=([^,]*),", by_default, re.MULTILINE)
    assert on and {Path(one).name for one in on} <= files  # of none has a comma, which would be escaped
    assert not any(name in masked for name in files)


def test_the_key_is_kept_where_a_person_says_and_leads_back(cli, petition, tmp_path):
    key = tmp_path / "key.json"
    cli("check", petition, "--no-ocr", "--mask", "--mask-key", key, "--format", "json")
    kept = json.loads(key.read_text(encoding="utf-8"))
    assert {file.name for file in petition.glob("*.pdf")} <= {real.rpartition("\0")[2] for real in kept.values()}
    assert key.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("words", [("--format", "github", "--mask"), ("--mask",)])
def test_what_is_said_beside_a_masked_report_names_nobody(cli, petition, words):
    petition = petition.rename(petition.parent / "Namoona v Example")
    (petition / "matter.json").write_text('{"version": 1, "title": 5}', encoding="utf-8")
    ended = cli("check", petition, "--no-ocr", *words)
    assert ended.code == 2
    assert petition.name not in ended.out + ended.err
    assert "title" not in ended.out.replace("title=", "") + ended.err


def test_a_masked_page_shows_no_picture(cli):
    words = ("check", SAMPLES / "pk-petition-three-faults", "--no-ocr", "--as-of", "2026-05-01", "--format", "html")
    assert "data:image" in cli(*words).out
    assert "data:image" not in cli(*words, "--mask").out
