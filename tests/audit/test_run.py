import json
import os
import signal
import sys
from datetime import date, timedelta

import pytest

from checker.audit import clock_grain, work_item
from checker.audit.chain import OF_A_MATTER
from checker.audit.discover import matters
from checker.audit.proof_of_record import faults
from checker.audit.proof_search import proofs
from checker.audit.retention import remove
from checker.audit.run import Asked, audit
from checker.audit.store import held, opened
from checker.audit.verify import verified
from checker.reading.settings import Settings
from checker.reading.workers.pool import PRELOADED
from checker.report.overviews.sentences import closing
from checker.request import Request
from tests.audit.conftest import DAY, many
from tests.audit.estates import an_hour_old
from tests.hostile import pack
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
    monkeypatch.setattr(work_item, "begin", None)
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


def test_a_change_within_the_clocks_grain_is_judged_again(run, estate, monkeypatch):
    """The second writing keeps size, time and inode, as the clock stands still between them."""
    path = estate / "one" / "Note.txt"
    path.write_text("Note\nDated 3 March 2026")
    written = path.stat().st_mtime_ns
    with monkeypatch.context() as still:
        still.setattr(clock_grain.time, "time_ns", lambda: written)
        run()
    path.write_text("Note\nDated 4 March 2026")
    os.utime(path, ns=(written, written))
    assert not by_key(run())["M-one"].reused


def in_place(path, content):
    """Written over with as many bytes, and given its time back."""
    before = path.stat()
    assert len(content) == before.st_size
    with path.open("r+b") as file:
        file.write(content)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell when a file was changed last")
@pytest.mark.parametrize("more", [False, True], ids=["alone", "beside another that changed"])
def test_a_paper_that_was_written_over_and_given_its_time_back_is_read_again(run, estate, more):
    path = estate / LETTER
    content = path.read_bytes()
    path.write_bytes(content + b"%1")
    an_hour_old(estate)
    first = run()
    in_place(path, content + b"%2")
    if more:
        (estate / "one" / "2026-03-09 More.pdf").write_bytes(pdf(["More\nDated 9 March 2026"]))
    again = run()
    assert not by_key(again)["M-one"].reused and by_key(again)["M-one"].unopened == 0
    rows = [{row.path: row.sha256 for row in one.report.matters[0].files} for one in (first, again)]
    assert rows[0]["01 Originals/2026-03-01 Letter.pdf"] != rows[1]["01 Originals/2026-03-01 Letter.pdf"]
    assert by_key(again)["M-one"].changed_originals == ("01 Originals/2026-03-01 Letter.pdf",)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell when a file was changed last")
def test_what_an_older_version_kept_counts_as_changed(estate, run, tmp_path):
    """It did not ask when a file was changed last; what it recorded still holds."""
    run()
    with opened(tmp_path / "history.sqlite3") as history, history.database as data:
        data.execute("UPDATE files SET changed_ns = NULL")
        data.execute("UPDATE results SET state = '', inputs = inputs || 'old'")
        assert all(one.changed_ns is None for one in history.files("M-one").values())
    assert [one.unopened for one in run().trends] == [0, 0, 0]


def test_it_says_how_many_files_were_not_opened(run, estate):
    assert [one.unopened for one in run().trends] == [0, 0, 0]
    again = run()
    assert {one.key: one.unopened for one in again.trends} == {"M-one": 1, "M-two": 1, "three": 1}
    assert closing(again).endswith("3 files taken as unchanged and not opened.")
    (estate / "one" / "2026-03-09 More.pdf").write_bytes(pdf(["More\nDated 9 March 2026"]))
    assert by_key(run())["M-one"].unopened == 1
    read = run(verify=True)
    assert [one.unopened for one in read.trends] == [0, 0, 0] and "not opened" not in closing(read)


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
        assert not list(faults(history.database))


@pytest.mark.parametrize("forged", [False, True])
def test_a_changed_original_is_named_for_ever_and_intake_cannot_be_forged(run, estate, tmp_path, forged):
    run()
    (estate / LETTER).write_bytes(pdf(["Letter\nDated 5 March 2026"]))
    run()
    run()
    with opened(tmp_path / "history.sqlite3") as history:
        if forged:
            history.database.execute("UPDATE files SET first_sha256 = sha256")
        assert any("not what it was at intake" in line for line in verified(history, "M-one", estate / "one")) != forged
        assert any("M-one: what is kept of it" in line for line in faults(history.database)) == forged


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


@pytest.mark.parametrize("said", ["x" * 500, "\ud800", "", 7, None, ["M-one"]])
def test_an_id_that_is_none_names_no_matter(run, estate, said):
    (estate / "one" / "matter.json").write_text(json.dumps({"version": 1, "id": said}))
    assert {one.key for one in run().trends} == {"one", "M-two", "three"}


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
        (row,) = {row[:2] for row in proofs(history.database, '"letter"*', "2026-03-02", "2026-03-02", 10)}
        assert row == ("M-two", "01 Originals/2026-03-01 Letter.pdf")
        assert remove(history, "M-two")
        assert not proofs(history.database, '"letter"*', "2026-03-02", "2026-03-02", 10)
        assert [key for key, *_ in history.matters()] == ["M-one", "three"]


DEED = "documentation-discipline/PLH-01"


def rules(findings):
    return [one.rule for one in findings]


def spoil(estate):
    """A new gap in the first matter."""
    path = estate / "one" / "2026-04-01 Deed.pdf"
    path.write_bytes(pdf(["DEED\nThis deed is dated [date] and made at Lahore"]))
    return path


def test_what_an_interrupted_run_found_is_new_to_the_next(run, estate, monkeypatch):
    run()
    spoil(estate)
    an_hour_old(estate)

    class InterruptedRunError(Exception):
        pass

    def stop(done, *_):
        if done == 2:
            raise InterruptedRunError

    with pytest.raises(InterruptedRunError):
        run(progress=stop)
    monkeypatch.setattr(work_item, "begin", None)
    resumed = by_key(run())["M-one"]
    assert resumed.reused and DEED in rules(resumed.new)
    assert DEED not in rules(by_key(run())["M-one"].new)


def test_a_waived_gap_is_not_put_right_and_keeps_its_age(run, estate):
    spoil(estate)
    run()
    path = estate / "one" / "matter.json"
    before = path.read_text()
    waiver = {"rule": DEED, "reason": "a form", "by": "A. Clerk", "until": "2026-06-01"}
    path.write_text(json.dumps(json.loads(before) | {"waivers": [waiver]}))
    waived = by_key(run(as_of=DAY + timedelta(days=10)))["M-one"]
    assert (waived.waived, DEED in waived.fixed, DEED in rules(one.finding for one in waived.still_open)) == (1, False, False)
    path.write_text(before)
    back = by_key(run(as_of=DAY + timedelta(days=20)))["M-one"]
    assert [one.days for one in back.still_open if one.finding.rule == DEED] == [20]


def test_an_original_that_is_gone_is_told_once_and_a_moved_one_never(run, estate):
    spoil(estate)
    run()
    path = estate / LETTER
    path.rename(path.with_name("2026-03-01 Renamed.pdf"))
    assert by_key(run())["M-one"].gone_originals == ()
    path.with_name("2026-03-01 Renamed.pdf").unlink()
    assert by_key(run())["M-one"].gone_originals == ("01 Originals/2026-03-01 Renamed.pdf",)
    assert by_key(run())["M-one"].gone_originals == ()


def test_matters_of_two_roots_with_one_name_are_two_matters(run, estate, tmp_path):
    run()
    other = tmp_path / "other"
    (other / "three").mkdir(parents=True)
    (other / "three" / "2026-03-03 Other.pdf").write_bytes(pdf(["Other"]))
    (one,) = run(root=other).trends
    assert one.key == (other / "three").as_posix()
    assert one.fixed == one.new == () and {aged.days for aged in one.still_open} == {0}
    assert not by_key(run())["three"].fixed


def test_a_matter_that_is_registered_later_keeps_its_history(run, estate):
    (estate / "three" / "2026-04-01 Deed.pdf").write_bytes(spoil(estate).read_bytes())
    run()
    (estate / "three" / "matter.json").write_text(json.dumps({"version": 1, "id": "M-three"}))
    again = by_key(run(as_of=DAY + timedelta(days=9)))
    assert set(again) == {"M-one", "M-two", "M-three"}
    assert DEED in rules(one.finding for one in again["M-three"].still_open)


def test_an_estate_that_was_moved_keeps_its_history(run, estate, tmp_path):
    spoil(estate)
    run()
    moved = estate.rename(tmp_path / "moved")
    again = by_key(run(root=moved))["three"]
    assert again.key == "three" and len(again.history) == 1


def test_a_matter_whose_folder_is_gone_is_told(run, estate):
    run()
    (estate / "two").rename(estate.parent / "away")
    overview = run()
    assert len(overview.trends) == 2
    assert "M-two was audited before and its folder is not there now" in overview.notes[0]


def test_a_clock_set_back_is_told_and_loses_nothing(run, estate):
    spoil(estate)
    run()
    before = run(as_of=DAY - timedelta(days=90))
    assert "is the clock right?" in before.notes[0]
    aged = by_key(before)["M-one"].still_open
    assert DEED in rules(one.finding for one in aged) and all(one.days == 0 for one in aged)


@pytest.fixture
def unplugged(monkeypatch):
    """`unplugged(path)`: from then on neither the folder nor what is in it can be opened; `unplugged(None)`: it can."""
    away = []
    for name in ("scandir", "open"):
        real = getattr(os, name)

        def refuse(path, *args, real=real, **more):
            folder = more.get("dir_fd")
            whole = str(path) if folder is None else f"{os.readlink(f'/proc/self/fd/{folder}')}/{path}"
            if away and whole.startswith(away[0]):
                raise OSError(112, "Host is down")
            return real(path, *args, **more)

        monkeypatch.setattr(os, name, refuse)
    return lambda path: away.__setitem__(slice(None), [str(path)] if path else [])


@pytest.mark.parametrize("part", ["one/01 Originals", "one", LETTER])
def test_a_share_that_goes_away_loses_nothing(run, estate, unplugged, part):
    path = spoil(estate)
    wrong = estate / "one" / "01 Originals" / "2026-04-02 Deed.pdf"
    wrong.write_bytes(path.read_bytes())
    before = run()
    unplugged(estate / part)
    during = run(as_of=DAY + timedelta(days=1), verify=part == LETTER)
    (one,) = [report for report in during.report.matters if report.path.endswith("one")]
    assert not one.complete
    assert by_key(during)["M-one"].fixed == ()
    assert by_key(during)["M-one"].gone_originals == ()
    unplugged(None)
    after = run(as_of=DAY + timedelta(days=1))
    assert not by_key(after)["M-one"].reused
    assert after.report.matters[0].counts == before.report.matters[0].counts
    assert by_key(after)["M-one"].new == ()
    assert set(by_key(after)["M-one"].fixed).isdisjoint(rules(before.report.matters[0].findings))
    assert {one.days for one in by_key(after)["M-one"].still_open} == {1}


def test_a_share_that_goes_away_while_it_is_walked_costs_the_matter(run, estate, monkeypatch):
    run()

    def gone(*_):
        raise OSError(112, "Host is down")

    monkeypatch.setattr("checker.matter_facts.walk", gone)
    again = run(as_of=DAY + timedelta(days=1))
    assert {one.verdict for one in again.report.matters} == {"not_judged"}
    assert "Host is down" in again.report.matters[0].reason


def killed_at(path, *_):
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
def test_a_worker_that_the_kernel_kills_costs_its_file_and_the_next_run_reads_it(run, estate, monkeypatch):
    from checker.reading.settings import Limits
    from checker.reading.workers.pool import SupervisedExecutor

    with SupervisedExecutor(2, Limits()) as pool:
        real = pool.submit

        def submit(function, *args):
            deadly = args[0].endswith("Letter.pdf") and "one" in args[0] if isinstance(args[0], str) else False
            return real(killed_at if deadly else function, *args)

        monkeypatch.setattr(pool, "submit", submit)
        first = run(executor=pool)
    by_name = {report.path.rsplit("/", 1)[-1]: report for report in first.report.matters}
    assert (by_name["one"].complete, by_name["two"].complete) == (False, True)
    again = run()
    assert all(report.complete for report in again.report.matters)
    assert {one.key: one.reused for one in again.trends} == {"M-one": False, "M-two": True, "three": True}


@pytest.fixture
def watched(monkeypatch):
    """A pool of one worker, and the matters that were given to it whole; `deadly`: those over which it then dies."""
    from checker.reading.settings import Limits
    from checker.reading.workers.pool import SupervisedExecutor

    with SupervisedExecutor(1, Limits()) as pool:
        real, pool.whole, pool.deadly = pool.submit, [], ()

        def submit(function, *args):
            if function is work_item.at_once:
                pool.whole.append(args[0].key)
                function = killed_at if args[0].key in pool.deadly else function
            elif isinstance(args[0], str) and args[0].endswith(pool.deadly):
                function = killed_at
            return real(function, *args)

        monkeypatch.setattr(pool, "submit", submit)
        yield pool


def in_turn(root, tmp_path, name, executor=None, whole=True):
    asked = Asked(root, matters(root), Request(as_of=DAY, settings=Settings()), whole=whole)
    with opened(tmp_path / name) as history, held(history):
        overview = audit(asked, history, executor)
        return overview, [history.database.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in OF_A_MATTER]


@pytest.mark.parametrize("whole", [True, False])
def test_a_matter_read_whole_in_a_worker_is_judged_as_any_other(estate, tmp_path, watched, whole):
    many(estate, 4)
    (estate / "more 1" / "matter.json").write_text("{")
    assert in_turn(estate, tmp_path, "workers", watched, whole) == in_turn(estate, tmp_path, "serial", None, whole)
    assert len(watched.whole) == 4, "the last ones are shared among all workers"


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
def test_a_file_that_kills_the_worker_of_a_whole_matter_costs_itself_alone(estate, tmp_path, watched):
    many(estate, 4)
    (estate / "more 0" / "2026-03-05 Deadly.pdf").write_bytes(pdf(["Note\nDated 5 March 2026"]))
    watched.deadly = ("more 0", "Deadly.pdf")
    overview, _ = in_turn(estate, tmp_path, "workers", watched)
    assert "more 0" in watched.whole
    assert [one.path.rsplit("/", 1)[-1] for one in overview.report.matters if not one.complete] == ["more 0"]
    (hurt,) = [one for one in overview.report.matters if one.path.endswith("more 0")]
    assert {row.path: row.status for row in hurt.files} == {
        "2026-03-04 Note.pdf": "read", "2026-03-05 Deadly.pdf": "unreadable",
    }  # fmt: skip


def test_what_a_folder_says_is_read_and_judged_in_a_worker_alone(run, estate, monkeypatch):
    """Also of the last matters, which are not given to a worker whole."""
    from checker import matter_facts, pack_files
    from checker import run as joined
    from checker.reading.folder import matter_file
    from checker.reading.settings import Limits
    from checker.reading.workers.pool import SupervisedExecutor

    (estate / "one" / "own.json").write_text(pack())
    (estate / "one" / "matter.json").write_text('{"version": 1, "packs": ["own.json"]}')
    many(estate, 4)

    def here(*_):
        raise AssertionError("done in the process that all depends on")

    alone = run()
    for module, name in (
        (matter_file, "parse_matter"),
        (matter_facts, "walk"),
        (joined, "judge_matter"),
        (joined, "recognise_matter"),
    ):
        monkeypatch.setattr(module, name, here)
    monkeypatch.setattr(pack_files, "load_pack", lambda name, *_: here() if name.endswith(".json") else None)
    with SupervisedExecutor(2, Limits(), preloaded=(*PRELOADED, *work_item.NEEDED)) as pool:
        whole = run(executor=pool, verify=True)
    assert whole.report == alone.report


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
def test_a_matter_that_costs_every_worker_is_not_judged_and_costs_no_other(run, estate, watched, monkeypatch):
    many(estate, 4)
    real = watched.submit

    def submit(function, *args):
        deadly = function in (work_item.at_once, work_item._begun) and args[0].key == "more 0"
        return real(killed_at if deadly else function, *args)

    monkeypatch.setattr(watched, "submit", submit)
    overview = run(executor=watched)
    verdicts = {one.path.rsplit("/", 1)[-1]: one for one in overview.report.matters}
    assert "could not be judged: the reader crashed on it" in verdicts.pop("more 0").reason
    assert "not_judged" not in {one.verdict for one in verdicts.values()}


def test_a_change_of_a_pack_in_the_matter_is_judged_again(run, estate):
    (estate / "one" / "own.json").write_text(pack())
    (estate / "one" / "matter.json").write_text('{"version": 1, "id": "M-one", "packs": ["own.json"]}')
    an_hour_old(estate)
    run()
    assert by_key(run())["M-one"].reused
    (estate / "one" / "own.json").write_text(pack(version="22"))
    again = run()
    assert {key: one.reused for key, one in by_key(again).items()} == {"M-one": False, "M-two": True, "three": True}
    assert again.report.matters[0].packs[-1].version == "22"


@pytest.mark.parametrize("place", ["one", "one/.kept", "one/01 Originals/deep"])
def test_a_change_anywhere_in_a_matter_is_seen(run, estate, place):
    folder = estate / place
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "2026-04-03 Note.pdf"
    path.write_bytes(pdf(["Note\nDated 3 April 2026"]))
    an_hour_old(estate)
    run()
    assert by_key(run())["M-one"].reused
    path.write_bytes(pdf(["Note\nDated 13 April 2026"]))
    assert {key: one.reused for key, one in by_key(run()).items()} == {"M-one": False, "M-two": True, "three": True}
