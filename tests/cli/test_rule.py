"""check --rule: all that a rule found, file by file, under the verdict of all rules."""

import json
import re

import pytest

from tests.reading.made import pdf

NAMES = [f"Letter {word}.pdf" for word in ("one", "two", "three", "four", "five")]
RULE = "documentation-discipline/LAB-01"


@pytest.fixture
def matter(tmp_path):
    folder = tmp_path / "matter"
    folder.mkdir()
    for nth, name in enumerate(NAMES):
        (folder / name).write_bytes(pdf([f"Letter {nth}\nDated {nth + 1} March 2026"]))
    return folder


def check(cli, folder, *args):
    return cli("check", folder, "--as-of", "2026-05-01", *args)


@pytest.mark.parametrize("name", ["LAB-01", RULE])
def test_each_file_of_the_rule_is_told_for_itself(cli, matter, name):
    joined, one_by_one = check(cli, matter, "--notes").out, check(cli, matter, "--rule", name).out
    assert "5 documents break the rule" in joined
    assert [len(re.findall(rf"^  {file}$", one_by_one, re.MULTILINE)) for file in NAMES] == [1] * 5
    assert f"Shown one by one: {RULE} (5 findings)." in re.sub(r"\s+", " ", one_by_one)


def test_the_verdict_and_the_exit_code_are_those_of_all_rules(cli, matter):
    (matter / "torn.pdf").write_bytes(b"%PDF-1.4 torn")
    whole, part = check(cli, matter), check(cli, matter, "--rule", "LAB-01")
    assert (whole.code, whole.out.strip().splitlines()[-1]) == (part.code, part.out.strip().splitlines()[-1])
    assert part.code == 4 and "LAB-02" not in part.out


def test_programs_get_all_findings_and_the_chosen_ones_beside_them(cli, matter):
    whole, part = (
        json.loads(check(cli, matter, *more, "--format", "json").out)["matters"][0]
        for more in ((), ("--rule", "LAB-01"))
    )
    assert (part["findings"], part["counts"], part["only"]) == (whole["findings"], whole["counts"], [RULE])
    assert [one["place"]["file"] for one in part["chosen"]] == sorted(NAMES)
    assert whole["chosen"] == [] == whole["only"]


@pytest.mark.parametrize("name", ["text", "html", "markdown", "concise", "csv"])
def test_every_format_for_people_shows_the_rule_alone(cli, matter, name):
    shown = check(cli, matter, "--rule", "LAB-01", "--rule", "LAB-02", "--format", name).out
    assert all(file in shown for file in NAMES)
    assert "5 documents break" not in shown


def test_masked_it_names_no_file(cli, matter):
    shown = check(cli, matter, "--rule", "LAB-01", "--mask", "--format", "json").out
    assert "Letter" not in shown and json.loads(shown)["matters"][0]["chosen"]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("LAB-1", "LAB-01"),
        ("documentation-disciplin/LAB-01", RULE),
        ("matter/files-of-no-kinds", "matter/files-of-no-kind"),
    ],
)
def test_a_rule_that_no_pack_has_is_refused_with_the_nearest(cli, matter, name, near):
    ended = check(cli, matter, "--rule", name)
    assert ended.code == 2 and ended.out == ""
    assert f"no pack in force has such a rule; did you mean “{near}”? The rules are " in ended.err
    assert re.search(r" and \d+ more\. Nothing was judged\.$", ended.err.strip())
