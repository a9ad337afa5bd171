"""Each command does what it says, and writes nothing but matter.json."""

import json
import re
import sys

import pytest

from checker import shipped
from tests.reading.made import pdf
from tests.reading.seals import sealed
from tests.reading.seals.paper import paper
from tests.reading.seals.updates import HARMFUL


@pytest.fixture
def matter(tmp_path):
    """A small folder with one letter."""
    folder = tmp_path / "matter"
    folder.mkdir()
    (folder / "2026-03-01 Letter.pdf").write_bytes(pdf(["Letter\nDated 1 March 2026"]))
    return folder


@pytest.fixture
def registered(matter):
    """The same with a record of its own."""
    (matter / "matter.json").write_text('{"version": 1}')
    return matter


def record(folder):
    return json.loads((folder / "matter.json").read_text(encoding="utf-8"))


def judged(ended):
    return json.loads(ended.out)["matters"][0]


def test_check_of_a_folder_without_anything(cli, matter):
    ended = cli("check", matter, "--date", "submission=2026-05-04", "--as-of", "2026-05-01")
    assert ended.code == 0
    assert "No gap found by 1 pack" in ended.out or "checks passed" in ended.out
    assert ended.err == ""


@pytest.mark.parametrize(("terminal", "form", "times"), [(True, "text", 1), (False, "text", 2), (True, "json", 2)])
def test_why_nothing_was_judged_is_told_once_on_a_terminal(cli, tmp_path, monkeypatch, terminal, form, times):
    for stream in (sys.stdout, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: terminal)
    ended = cli("check", tmp_path, "--format", form)
    assert ended.code == 3 and (ended.out + ended.err).count("holds no document") == times


def test_a_format_never_changes_the_exit_code(cli, matter):
    (matter / "draft.pdf").write_bytes(b"%PDF-1.4 torn")
    codes = {cli("check", matter, "--format", name).code for name in ("text", "json", "concise", "csv", "junit")}
    assert codes == {4}


def test_several_formats_are_written_in_pairs(cli, matter, tmp_path):
    ended = cli(
        "check", matter, "--format", "json", "-o", tmp_path / "r.json", "--format", "csv", "-o", tmp_path / "r.csv",
        "--format", "text",
    )  # fmt: skip
    assert "checks passed" in ended.out
    assert json.loads((tmp_path / "r.json").read_text())["version"] == 1
    assert (tmp_path / "r.csv").read_text(encoding="utf-8-sig")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["matter", "r.csv", "r.json"]


def test_dates_and_answers_of_the_command_line_go_first(cli, matter):
    (matter / "matter.json").write_text('{"version": 1, "dates": {"submission": "2026-04-01"}}')
    ended = cli("check", matter, "--date", "submission=2026-05-04", "--format", "json")
    assert judged(ended)["dates"]["submission"] == "2026-05-04"


def test_init_asks_nothing_without_a_terminal_and_names_what_is_open(cli, matter):
    ended = cli("init", matter, "--pack", "pk-high-court-petition", "--date", "submission=2026-05-04", "--opened", "2026-01-10")
    assert ended.code == 0
    assert "Still to be said" in ended.err
    written = record(matter)
    assert (written["packs"], written["dates"]) == (["pk-high-court-petition"], {"submission": "2026-05-04"})
    assert cli("init", matter).code == 2


def test_init_names_a_pack_of_ones_own_by_its_way_down_from_the_matter(cli, matter, tmp_path, monkeypatch):
    (matter / "packs").mkdir()
    cli("packs", "new", "own", "--kind", "letter", "--folder", matter / "packs", "--no-ask")
    (matter / "packs" / "matter.json").unlink()
    monkeypatch.chdir(tmp_path)
    assert cli("init", "matter", "--pack", "matter/packs/own.json", "--no-ask").code == 0
    assert record(matter)["packs"] == ["packs/own.json"]
    report = judged(cli("check", matter, "--format", "json"))
    assert [one["id"] for one in report["packs"]] == ["documentation-discipline", "own"]
    assert {one["path"]: one["status"] for one in report["files"]}["packs/own.json"] == "ignored"
    assert report["complete"]


def test_init_refuses_a_pack_that_matter_json_may_not_look_for(cli, matter, tmp_path):
    cli("packs", "new", "own", "--kind", "letter", "--folder", tmp_path / "packs", "--no-ask")
    ended = cli("init", matter, "--pack", tmp_path / "packs" / "own.json")
    assert ended.code == 2
    assert "copy it there, or leave it out here and name it by --pack at each check" in ended.err
    assert not (matter / "matter.json").exists()


def test_a_pack_named_on_the_command_line_may_lie_anywhere_and_extend_what_lies_beside_it(cli, matter, tmp_path):
    cli("packs", "new", "base", "--kind", "letter", "--folder", tmp_path / "packs", "--no-ask")
    own = {"id": "own", "title": "Own", "version": "1", "extends": "../packs/base.json", "rules": {}}
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "own.json").write_text(json.dumps(own))
    report = judged(cli("check", matter, "--pack", tmp_path / "more" / "own.json", "--format", "json"))
    assert "base/HOLD-01" in [one["rule"] for one in report["asked"]]


def test_a_rule_of_a_pack_of_the_matters_own_can_be_waived(cli, matter):
    cli("packs", "new", "own", "--kind", "deed", "--folder", matter, "--no-ask")
    cli("init", matter, "--pack", matter / "own.json", "--no-ask")
    until = ("--until", "2026-12-31", "--as-of", "2026-05-01", "--by", "A", "--matter", matter)
    ended = cli("waive", "own/HOLD-01", "--reason", "none is needed", *until)
    assert ended.code == 0, ended.err
    assert judged(cli("check", matter, "--as-of", "2026-05-01", "--format", "json"))["counts"]["waived"] == 1
    refused = cli("waive", "own/HOLD-1", "--reason", "x", *until)
    assert refused.code == 2 and "own/HOLD-01" in refused.err


def test_init_puts_each_question_once(matter, monkeypatch):
    from click.testing import CliRunner

    from checker.cli import cli as group

    ended = CliRunner().invoke(group, ["init", str(matter), "--ask"], input="2026-05-04\n" + "\n" * 40)
    assert ended.exit_code == 0, ended.output
    assert record(matter)["dates"]["submission"] == "2026-05-04"


@pytest.mark.parametrize(
    ("pack", "said", "day", "asked_back"),
    [
        ([], "14/12/2026", "2026-12-14", ""),
        ([], "4 May 2026", "2026-05-04", ""),
        ([], "03/04/2026", None, "3 April 2026 or 4 March 2026"),
        ([], "2026-12", None, "is no day"),
        ([], "Monday", None, "is no day"),
        (["--pack", "pk-high-court-petition"], "03/04/2026", "2026-04-03", ""),
    ],
)
def test_init_takes_a_day_as_people_write_it_and_guesses_none(matter, pack, said, day, asked_back):
    from click.testing import CliRunner

    from checker.cli import cli as group

    ended = CliRunner().invoke(group, ["init", str(matter), "--ask", *pack], input=f"{said}\n" + "\n" * 60)
    assert ended.exit_code == 0, ended.output
    assert record(matter)["dates"].get("submission") == day and asked_back in ended.output


def test_init_says_how_many_questions_there_are(matter):
    from click.testing import CliRunner

    from checker.cli import cli as group

    ended = CliRunner().invoke(group, ["init", str(matter), "--ask"], input="\n" * 60)
    told = [(int(nth), int(of)) for nth, of in re.findall(r"^(\d+) of (\d+): ", ended.output, re.MULTILINE)]
    assert told and told == [(nth, len(told)) for nth in range(1, len(told) + 1)]


def test_confirm_speaks_for_the_content_and_lapses_with_it(cli, registered):
    file = registered / "2026-03-01 Letter.pdf"
    ended = cli("confirm", file, "--date", "issued=2026-02-01", "--by", "A. Clerk", "--as-of", "2026-05-01")
    assert ended.code == 0
    (said,) = record(registered)["confirmed"]
    assert (said["file"], said["by"], said["on"]) == ("2026-03-01 Letter.pdf", "A. Clerk", "2026-05-01")
    row = next(one for one in judged(cli("check", registered, "--format", "json"))["files"] if one["path"] == file.name)
    assert row["date"] == "2026-02-01"
    file.write_bytes(pdf(["Letter\nDated 2 March 2026"]))
    after = judged(cli("check", registered, "--format", "json"))
    assert next(one for one in after["files"] if one["path"] == file.name)["date"] == "2026-03-02"
    assert any("confirm" in (one["message"] + one["title"]).lower() for one in after["findings"])


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--by", "A"], "Say what is confirmed"),
        (["--by", "A", "--date", "printed=2026-01-01"], "is no role of a date"),
        (["--by", "A", "--date", "issued=2026-02-30"], "no day"),
        (["--kind", "letter"], "--by"),
    ],
)
def test_confirm_that_says_nothing(cli, registered, args, words):
    ended = cli("confirm", registered / "2026-03-01 Letter.pdf", *args)
    assert (ended.code, words in ended.err) == (2, True)
    assert record(registered) == {"version": 1} and not (registered / "matter.json.1").exists()


def test_a_waived_gap_stays_counted(cli, registered):
    (registered / "2026-04-01 Deed.pdf").write_bytes(pdf(["DEED\nThis deed is dated [date] and made at Lahore"]))
    before = judged(cli("check", registered, "--format", "json", "--as-of", "2026-05-01"))
    gap = next(one for one in before["findings"] if one["rule"].endswith("/PLH-01"))
    assert gap["outcome"] == "gap"
    file = registered / gap["place"]["file"]
    args = ("--reason", "agreed", "--until", "2026-06-01", "--by", "A. Partner", "--as-of", "2026-05-01")
    assert cli("waive", "PLH-01", file, *args).code == 0
    after = judged(cli("check", registered, "--format", "json", "--as-of", "2026-05-01"))
    assert after["counts"]["waived"] == 1
    assert after["counts"]["gap"] == before["counts"]["gap"] - 1
    expired = judged(cli("check", registered, "--format", "json", "--as-of", "2026-06-02"))
    assert expired["counts"]["waived"] == 0


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["NO-99", "--until", "2026-06-01"], "no rule"),
        (["PLH-01", "--until", "2026-04-01"], "is past"),
        (["PLH-01", "none.pdf", "--until", "2026-06-01"], "no file"),
    ],
)
def test_a_waiver_that_cannot_hold(cli, registered, monkeypatch, args, words):
    monkeypatch.chdir(registered)
    ended = cli("waive", *args, "--reason", "r", "--by", "A", "--as-of", "2026-05-01")
    assert (ended.code, words in ended.err) == (2, True)
    assert record(registered) == {"version": 1} and not (registered / "matter.json.1").exists()


def test_a_sign_off_is_bound_to_the_bundle(cli, matter):
    day = ("--as-of", "2026-05-01", "--date", "submission=2026-05-04")
    (matter / "matter.json").write_text('{"version": 1, "opened": "2026-01-01", "dates": {"submission": "2026-05-04"}}')
    ended = cli("sign-off", matter, "--by", "A. Partner", *day)
    assert ended.code == 0, ended
    assert record(matter)["signed_off"]["by"] == "A. Partner"
    (matter / "2026-03-02 Reply.pdf").write_bytes(pdf(["Reply\nDated 2 March 2026"]))
    after = judged(cli("check", matter, "--format", "json", *day))
    assert any(one["outcome"] == "gap" and "review" in (one["title"] + one["message"]).lower() for one in after["findings"])


def test_facts_are_shown_and_fit_their_schema(cli, matter):
    import jsonschema

    schema = json.loads(cli("schema", "bundle").out)
    facts = json.loads(cli("facts", matter, "--format", "json").out)
    jsonschema.validate(facts, schema)
    assert facts["documents"][0]["date"]["value"] == "2026-03-01"
    assert "its own date: 1 March 2026" in cli("facts", matter / "2026-03-01 Letter.pdf").out


def test_the_report_fits_its_schema(cli, matter):
    import jsonschema

    schema = json.loads(cli("schema", "report").out)
    jsonschema.validate(json.loads(cli("check", matter, "--format", "json").out), schema)


@pytest.mark.parametrize("name", shipped.pack_names())
def test_every_shipped_pack_is_listed_shown_and_right(cli, name):
    assert name in cli("packs").out
    shown = cli("packs", "show", name)
    assert shown.code == 0 and f"{name}/" in shown.out
    assert cli("packs", "check", name).code == 0


def test_explain_says_what_why_and_how(cli):
    told = cli("explain", "documentation-discipline/SIG-01").out
    assert "documentation-discipline/SIG-01" in told
    assert cli("explain", "pk-high-court-petition/ANX-01").code == 0


@pytest.mark.parametrize(("rule", "near"), [("sig-8", "SIG-08"), ("page-quality/PAG-0", "page-quality/PAG-"), ("datd", "dated")])
def test_explain_names_the_rule_that_was_nearly_asked_for(cli, rule, near):
    ended = cli("explain", rule)
    assert ended.code == 2
    assert f"did you mean “{near}" in ended.err


def test_explain_tells_a_keyword_with_its_options_and_who_asks_by_it(cli):
    ended = cli("explain", "dated")
    assert ended.code == 0 and "Options" in ended.out and "`notBefore`" in ended.out
    named = re.search(r"^(\d+) rules of the packs ask by it, as (\S+/\S+),", ended.out, re.MULTILINE)
    assert named and int(named[1]) > 50
    assert "\ndated: " in cli("explain", named[2]).out


def test_explain_tells_the_rule_of_each_pack_that_has_a_bare_id_in_brief(cli):
    ended = cli("explain", "ANX-01")
    assert ended.code == 0
    for pack in ("documentation-discipline", "pk-high-court-petition"):
        told = re.search(rf"^{pack}/ANX-01: Annexures run on.*\n((?:  .+\n?)+)", ended.out, re.MULTILINE)
        assert told and "Asked of" in told[1] and "Why: " in told[1] and "To put it right: " in told[1]


@pytest.mark.parametrize(
    ("command", "told"),
    [("chekc", "did you mean “check”?"), ("sing-off", "did you mean “sign-off”?"), ("nope", "no command “nope”.")],
)
def test_a_mistyped_command_is_told_the_nearest_one(cli, command, told):
    ended = cli(command)
    assert ended.code == 2 and told in ended.err


def test_a_cache_is_shown_and_erased(cli, matter, tmp_path):
    place = tmp_path / "cache"
    cli("check", matter, "--cache-dir", place)
    assert "MB" in cli("cache", "show", "--cache-dir", place).out
    assert cli("cache", "clear", "--cache-dir", place).code == 0
    assert not any(one.suffix == ".sqlite3" for one in place.rglob("*"))


def test_doctor_names_the_engines(cli):
    ended = cli("doctor")
    assert ended.code == 0
    assert "tesseract" in ended.out.lower() and "rapidocr" in ended.out.lower()


def test_what_changed_since_it_was_signed_is_shown_as_it_was_and_as_it_is(cli, matter):
    changed = HARMFUL["a value and its look"][0](sealed.sign(paper()))
    (matter / "Agreement.pdf").write_bytes(changed)
    shown = cli("check", matter, "--no-ocr", "--format", "html").out
    assert re.findall('class="caption"><bdi>(as signed|now): ', shown) == ["as signed", "now"]


def test_masked_output_holds_no_name(cli, matter):
    for form in ("text", "json", "csv", "markdown", "html", "sarif"):
        out = cli("check", matter, "--format", form, "--mask").out
        assert "Letter" not in out and "2026-03-01" not in out, form


def test_what_is_to_be_typed_next_can_be_typed(cli, tmp_path):
    folder = tmp_path / "2026-014 Namoona"
    folder.mkdir()
    assert f"Next: bundle-checker check '{folder}'" in cli("init", folder, "--no-ask").out
    ended = cli("packs", "new", "own", "--title", "T", "--kind", "lease", "--folder", folder / "my packs", "--no-ask")
    assert f"Next: bundle-checker packs check '{folder / 'my packs' / 'own.json'}'" in ended.out
