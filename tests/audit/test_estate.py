import hashlib
import json
import os
from datetime import date, timedelta

import pytest

from checker.audit import estate as module
from checker.audit.store import opened
from checker.audit.verify import verified
from tests.audit.conftest import DAY
from tests.reading.made import pdf

LETTER = "one/01 Originals/2026-03-01 Letter.pdf"


def by_key(overview):
    return {one.key: one for one in overview.trends}


def test_every_matter_is_judged_and_named(run):
    overview = run()
    assert {one.key: one.registered for one in overview.trends} == {"M-one": True, "M-two": True, "three": False}
    assert all(one.verdict != "not_judged" for one in overview.report.matters)
    assert not any(one.reused or one.new for one in overview.trends)


def test_what_did_not_change_is_not_judged_again(run, monkeypatch):
    first = run()
    monkeypatch.setattr(module, "read_matter", None)
    again = run()
    assert all(one.reused for one in again.trends)
    assert again.report == first.report


@pytest.mark.parametrize("change", ["file", "matter.json", "new file", "gone", "day"])
def test_any_change_is_judged_again(run, estate, change):
    run()
    path = estate / LETTER
    if change == "file":
        path.write_bytes(pdf(["Letter\nDated 4 March 2026"]))
    elif change == "matter.json":
        record = json.loads((estate / "one" / "matter.json").read_text())
        (estate / "one" / "matter.json").write_text(json.dumps(record | {"dates": {"submission": "2026-08-01"}}))
    elif change == "new file":
        (path.parent / "2026-03-09 More.pdf").write_bytes(pdf(["More"]))
    elif change == "gone":
        path.rename(path.with_name("2026-03-02 Letter.pdf"))
    again = by_key(run(as_of=DAY + timedelta(days=1)) if change == "day" else run())
    assert not again["M-one"].reused
    assert again["M-two"].reused is (change != "day")


def test_unchanged_files_are_not_opened_again(run, estate, monkeypatch):
    run()
    (estate / "one" / "01 Originals" / "2026-03-09 More.pdf").write_bytes(pdf(["More\nDated 9 March 2026"]))
    read = []
    import checker.reading.reader as reader

    load = reader.load
    monkeypatch.setattr(reader, "load", lambda path: read.append(os.path.basename(path)) or load(path))
    run()
    assert read == ["2026-03-09 More.pdf"]


def test_new_open_and_fixed_gaps_are_told_apart(run, estate):
    run()
    wrong = estate / "one" / "2026-04-01 Deed.pdf"
    wrong.write_bytes(pdf(["DEED\nThis deed is dated [date] and made at Lahore"]))
    second = by_key(run(as_of=DAY + timedelta(days=10)))["M-one"]
    assert "documentation-discipline/PLH-01" in [one.rule for one in second.new]
    third = by_key(run(as_of=DAY + timedelta(days=40)))["M-one"]
    (aged,) = [one for one in third.still_open if one.finding.rule.endswith("PLH-01")]
    assert (aged.since, aged.days) == ("2026-05-11", 30)
    wrong.write_bytes(pdf(["DEED\nThis deed is dated 1 April 2026 and made at Lahore"]))
    fourth = by_key(run(as_of=DAY + timedelta(days=50)))["M-one"]
    assert "documentation-discipline/PLH-01" in fourth.fixed


def test_what_expires_is_told_against_the_days_of_the_matter(run, estate):
    (estate / "one" / "Passport.pdf").write_bytes(pdf(["PASSPORT\nDate of expiry: 15 June 2026"]))
    (one,) = by_key(run())["M-one"].expiring
    assert (one.day, one.needed_on, one.needed_for) == ("2026-06-15", "2026-07-01", "submission")
    assert by_key(run(as_of=date(2026, 6, 16)))["M-one"].expiring == ()


def test_an_original_that_changed_since_intake_is_told(run, estate, tmp_path):
    run()
    (estate / LETTER).write_bytes(pdf(["Letter\nDated 5 March 2026"]))
    assert by_key(run())["M-one"].changed_originals == ("01 Originals/2026-03-01 Letter.pdf",)


def test_the_record_of_hashes_can_be_proved(run, estate, tmp_path):
    run()
    run(as_of=DAY + timedelta(days=30))
    with opened(tmp_path / "history.sqlite3") as history:
        assert not list(verified(history, "M-one", estate / "one"))
        (estate / LETTER).write_bytes(b"other")
        assert "is not what it was" in next(verified(history, "M-one", estate / "one"))
        (estate / LETTER).unlink()
        assert "gone" in next(verified(history, "M-one", estate / "one"))
        history.database.execute("UPDATE results SET files_sha256 = ? WHERE matter = 'M-two'", (hashlib.sha256().hexdigest(),))
        assert any("was changed after" in line for line in verified(history, "M-two", estate / "two"))


def test_the_same_file_in_two_matters_is_told(run, estate):
    same = pdf(["Passport of a person"])
    for name in ("one", "two"):
        (estate / name / "Passport.pdf").write_bytes(same)
    (shared,) = run().shared
    assert (shared.what, shared.places) == ("file", (("M-one", "Passport.pdf"), ("M-two", "Passport.pdf")))


def test_matters_with_a_person_in_common_are_related(run, estate):
    for name in ("one", "two"):
        record = json.loads((estate / name / "matter.json").read_text())
        record["parties"] = [{"role": "client", "names": ["Asma Namoona"]}]
        (estate / name / "matter.json").write_text(json.dumps(record))
        (estate / name / "Passport.pdf").write_bytes(pdf(["Passport"]))
    assert run().shared == ()


def test_two_matters_with_one_id_are_both_judged_and_told(run, estate):
    record = json.loads((estate / "one" / "matter.json").read_text())
    (estate / "two" / "matter.json").write_text(json.dumps(record))
    overview = run()
    assert {one.key for one in overview.trends} == {"M-one", "two", "three"}
    assert "both have the id M-one" in overview.notes[0]


def test_a_wrong_matter_is_told_and_the_rest_is_judged(run, estate):
    (estate / "two" / "matter.json").write_text("{")
    overview = run()
    verdicts = {one.path.rsplit("/", 1)[-1]: one.verdict for one in overview.report.matters}
    assert verdicts.pop("two") == "not_judged"
    assert "not_judged" not in verdicts.values()


def test_a_matter_that_lies_in_another_is_not_counted_twice(run, estate):
    inner = estate / "one" / "sub"
    inner.mkdir()
    (inner / "matter.json").write_text('{"version": 1}')
    overview = run()
    assert len(overview.trends) == 3
    assert "lies inside the matter" in overview.notes[0]


def test_proof_of_an_event_is_found_by_words_and_days(run, tmp_path):
    run()
    with opened(tmp_path / "history.sqlite3") as history:
        (row,) = {row[:2] for row in history.proof('"letter"*', "2026-03-02", "2026-03-02", 10)}
        assert row == ("M-two", "01 Originals/2026-03-01 Letter.pdf")
        assert history.remove("M-two")
        assert not history.proof('"letter"*', "2026-03-02", "2026-03-02", 10)
        assert [key for key, *_ in history.matters()] == ["M-one", "three"]
