"""A sign-off binds what was reviewed: a later change of any of it is told by its name."""

import hashlib
import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from tests.audit.estates import an_hour_old
from tests.hostile import pack
from tests.reading.made import pdf

DAY = ("--as-of", "2026-05-01", "--no-ocr")
ASKS = {"urgent": {"title": "Is it urgent?", "type": "boolean"}}
WAIVER = {"rule": "own/R", "reason": "r", "by": "A", "until": "2026-06-01"}


@pytest.fixture
def matter(tmp_path):
    """Two letters, a pack of its own, and a review that was signed off."""
    folder = tmp_path / "matter"
    folder.mkdir()
    for name, day in (("a letter.pdf", "1 March 2026"), ("b letter.pdf", "2 March 2026")):
        (folder / name).write_bytes(pdf([f"{name}\nDated {day}"]))
    (folder / "own.json").write_text(pack(asks=ASKS))
    given = {
        "version": 1, "opened": "2026-01-01", "dates": {"submission": "2026-05-04"}, "packs": ["own.json"],
        "order": ["b letter.pdf", "a letter.pdf"], "bundle": ["*.pdf"], "answers": {"urgent": True},
        "title": "Letters", "zone": "Asia/Karachi", "date_order": "DMY",
        "parties": [{"role": "petitioner", "names": ["Zubeida Misaal"], "born": "1980-01-01"}],
    }  # fmt: skip
    (folder / "matter.json").write_text(json.dumps(given))
    an_hour_old(folder)
    return folder


def record(folder):
    return json.loads((folder / "matter.json").read_text())


def write(folder, **more):
    (folder / "matter.json").write_text(json.dumps(record(folder) | more))


def signed(cli, folder, *more):
    ended = cli("sign-off", folder, "--by", "A. Partner", "--anyway", *DAY, *more)
    assert ended.code == 0, ended
    return ended.out


def told(cli, folder, *more):
    report = json.loads(cli("check", folder, "--format", "json", *DAY, *more).out)["matters"][0]
    rules = ("documentation-discipline/CUS-03", "matter/review-outdated", "matter/review-binds-less")
    return {one["rule"]: one["message"] for one in report["findings"] if one["rule"] in rules}


def test_what_did_not_change_is_not_told(cli, matter):
    assert "a record, not a proof" in signed(cli, matter)
    assert told(cli, matter) == {}


CHANGES = {
    "the filing order": lambda m: write(m, order=["a letter.pdf", "b letter.pdf"]),
    "the waivers": lambda m: write(m, waivers=[WAIVER]),
    "what was confirmed of files": lambda m: write(
        m, confirmed=[{"file": "a letter.pdf", "sha256": "0" * 64, "by": "A", "on": "2026-05-01", "kind": "letter"}]
    ),
    "the answers": lambda m: write(m, answers={"urgent": False}),
    "the title of the matter": lambda m: write(m, title="Another"),
    "the parties": lambda m: write(m, parties=[{"role": "petitioner", "names": ["Zubeida Misaal"], "born": "1980-01-02"}]),
    "the time zone": lambda m: write(m, zone="Europe/London"),
    "the order of day and month": lambda m: write(m, date_order="MDY"),
    "the register of steps": lambda m: write(m, steps=[{"what": "sent"}]),
    "the shelves": lambda m: write(m, shelves={"working": ["a letter.pdf"]}),
    "the number of the matter": lambda m: write(m, id="2026/7"),
    "the day it was closed": lambda m: write(m, closed="2026-04-01"),
    "the day it was last revisited": lambda m: write(m, reviewed="2026-04-01"),
    "the day it was opened": lambda m: write(m, opened="2026-01-02"),
    "the dates of the matter": lambda m: write(m, dates={"submission": "2026-05-05"}),
    "the pack own (its text changed)": lambda m: (m / "own.json").write_text(pack(asks=ASKS, description="other")),
    "the pack own (1 then, 2 now)": lambda m: (m / "own.json").write_text(pack(asks=ASKS, version="2")),
    "the pack own (not in force now)": lambda m: write(m, packs=[], answers={}),
    "the pack pk-high-court-petition (not in force then)": lambda m: write(
        m, packs=["own.json", "pk-high-court-petition"]
    ),
    "the record of the review itself": lambda m: write(m, signed_off=record(m)["signed_off"] | {"on": "2026-05-02"}),
}


@pytest.mark.parametrize("words", CHANGES)
def test_every_change_beside_the_files_is_told_by_its_name(cli, matter, words):
    signed(cli, matter)
    CHANGES[words](matter)
    message = told(cli, matter)["matter/review-outdated"]
    assert "Since the review of " in message and words in message
    assert "CUS-03" not in told(cli, matter)


def test_a_date_or_an_answer_of_the_command_line_is_bound_too(cli, matter):
    signed(cli, matter, "--date", "submission=2026-05-09", "--answer", "urgent=no")
    assert told(cli, matter, "--date", "submission=2026-05-09", "--answer", "urgent=no") == {}
    assert "the answers and the dates of the matter" in told(cli, matter)["matter/review-outdated"]


def test_the_order_of_day_and_month_that_the_command_line_gives_is_bound_too(cli, matter):
    signed(cli, matter, "--date-order", "MDY")
    assert told(cli, matter, "--date-order", "MDY") == {}
    assert "the order of day and month" in told(cli, matter)["matter/review-outdated"]


@pytest.mark.parametrize("part", ["closed", "reviewed"])
def test_what_is_said_after_a_review_does_not_outdate_it(cli, matter, part):
    signed(cli, matter)
    write(matter, **{part: "2026-05-01"})
    assert told(cli, matter) == {}


@pytest.mark.parametrize("change", ["content", "name", "more"])
def test_a_change_of_the_files_is_told_once(cli, matter, change):
    signed(cli, matter)
    if change == "content":
        (matter / "a letter.pdf").write_bytes(pdf(["a letter\nDated 3 March 2026"]))
    elif change == "name":
        write(matter, order=["c letter.pdf", "b letter.pdf"])
        (matter / "a letter.pdf").rename(matter / "c letter.pdf")
    else:
        (matter / "c letter.pdf").write_bytes(pdf(["c letter\nDated 3 March 2026"]))
    assert set(told(cli, matter)) == {"documentation-discipline/CUS-03"}


def test_a_sign_off_from_before_is_read_and_nothing_is_said_of_what_it_did_not_record(cli, matter):
    signed(cli, matter)
    former = {name: record(matter)["signed_off"][name] for name in ("by", "on", "bundle_sha256")}
    write(matter, signed_off=former, answers={"urgent": False})
    ended = told(cli, matter)
    assert set(ended) == {"matter/review-binds-less"}
    assert "binds the files alone" in ended["matter/review-binds-less"]
    assert "the answers" in ended["matter/review-binds-less"]


@pytest.mark.parametrize("part", ["sha256", "reviewed", "said_sha256"])
def test_what_is_taken_out_of_the_record_is_not_taken_out_in_silence(cli, matter, part):
    """With its own digest it goes unseen that the record was changed; so it is said that there is none."""
    signed(cli, matter)
    left = record(matter)["signed_off"]
    del left["sha256"]
    left.pop(part, None)
    left["reviewed"] = {name: value for name, value in left.get("reviewed", {}).items() if name != part}
    if part == "reviewed":
        del left["reviewed"]
    write(matter, signed_off=left | {"by": "Another"}, opened="2026-01-02")
    message = told(cli, matter)["matter/review-binds-less"]
    assert "the record of the review itself" in message
    assert ("the day it was opened" in message) == (part != "sha256")
    assert ("binds the files alone" in message) == (part == "reviewed")


def test_that_a_record_binds_less_is_a_note(cli, matter):
    signed(cli, matter)
    write(matter, signed_off={name: record(matter)["signed_off"][name] for name in ("by", "on", "bundle_sha256")})
    report = json.loads(cli("check", matter, "--format", "json", *DAY).out)["matters"][0]
    found = [one["severity"] for one in report["findings"] if one["rule"] == "matter/review-binds-less"]
    assert found == ["note"]


def test_the_digest_of_a_record_from_before_there_were_certificates_still_holds(cli, matter):
    signed(cli, matter)
    kept = record(matter)["signed_off"]
    former = {"by": kept["by"], "on": kept["on"], "bundle_sha256": kept["bundle_sha256"],
              "reviewed": {**kept["reviewed"], "history_head": None}, "sha256": None}  # fmt: skip
    plain = json.dumps(former, sort_keys=True, separators=(",", ":"))
    assert kept["sha256"] == hashlib.sha256(plain.encode()).hexdigest()


def test_a_review_from_before_parties_and_title_were_bound_still_holds(cli, matter):
    signed(cli, matter)
    kept = record(matter)["signed_off"]
    del kept["reviewed"]["said_sha256"]
    plain = {**kept, "reviewed": {**kept["reviewed"], "history_head": None}, "sha256": None}
    kept["sha256"] = hashlib.sha256(json.dumps(plain, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
    write(matter, signed_off=kept, title="Another")
    message = told(cli, matter)
    assert set(message) == {"matter/review-binds-less"} and "the parties" in message["matter/review-binds-less"]


@pytest.mark.parametrize("reviewed_then", [False, True])
def test_of_a_matter_that_was_closed_at_its_review_it_is_told_as_a_note(cli, matter, reviewed_then):
    """New packs come after it is closed, as a matter of course; who merely writes that it is closed lowers nothing."""
    signed(cli, matter)
    write(matter, closed="2026-05-01")
    assert told(cli, matter) == {}
    if reviewed_then:
        signed(cli, matter)
    write(matter, answers={"urgent": False})
    message = told(cli, matter)["matter/review-outdated"]
    assert message.startswith("The matter was closed on 1 May 2026. Since the review of") and "the answers" in message
    report = json.loads(cli("check", matter, "--format", "json", *DAY).out)["matters"][0]
    found = [one["severity"] for one in report["findings"] + report["asked"] if one["rule"] == "matter/review-outdated"]
    assert found == ["note" if reviewed_then else "warning"] * len(found) and len(found) > 1


@pytest.mark.parametrize("day", ["2026-05-02", None])
def test_another_day_of_closing_than_the_review_saw_is_told(cli, matter, day):
    write(matter, closed="2026-04-01")
    signed(cli, matter)
    assert told(cli, matter) == {}
    write(matter, closed=day) if day else (matter / "matter.json").write_text(
        json.dumps({name: value for name, value in record(matter).items() if name != "closed"})
    )
    assert "the day it was closed" in told(cli, matter)["matter/review-outdated"]


def test_the_report_that_was_reviewed_is_bound_by_its_digest(cli, matter, tmp_path):
    out = signed(cli, matter, "--report", tmp_path / "report.json")
    digest = hashlib.sha256((tmp_path / "report.json").read_bytes()).hexdigest()
    assert record(matter)["signed_off"]["reviewed"]["report_sha256"] == digest and digest in out
    assert json.loads((tmp_path / "report.json").read_bytes())["matters"][0]["verdict"]


def test_it_bears_the_head_of_a_history_that_knows_the_matter(cli, matter, tmp_path):
    history = ("--history", tmp_path / "h.sqlite3")
    assert "head" not in signed(cli, matter, *history)
    cli("audit", tmp_path, *history, *DAY)
    head = re.search("head ([0-9a-f]{64})", signed(cli, matter, *history))[1]
    assert record(matter)["signed_off"]["reviewed"]["history_head"] == head
    assert cli("history", "verify", *history, "--head", head).code == 0
    with closing(sqlite3.connect(tmp_path / "h.sqlite3")) as data, data:
        data.execute("UPDATE matters SET title = 'Another'")
    assert "head" not in signed(cli, matter, *history)
    (tmp_path / "h.sqlite3").write_bytes(b"no history" * 99)
    assert record(matter)["signed_off"]["by"] and "head" not in signed(cli, matter, *history)


def test_a_review_is_as_it_was_for_every_later_process(matter):
    """The order in which Python keeps a set differs from one process to the next."""
    optional = {name: {"title": name, "optional": True} for name in ("hearing", "decision", "expiry", "arrival", "notice")}
    (matter / "own.json").write_text(pack(asks=ASKS, dates=optional))

    def run(seed, *words):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        command = [sys.executable, "-m", "checker", *words, str(matter), *DAY]
        return subprocess.run(command, env=environment, capture_output=True, text=True)

    assert run("1", "sign-off", "--by", "A. Partner", "--anyway").returncode == 0
    assert [seed for seed in "234" if "matter/review-outdated" in run(seed, "check", "--format", "json").stdout] == []
