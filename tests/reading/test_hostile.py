"""Files made to harm their reader: each ends in time as facts or as a sentence, and the next file is read as ever."""

import os
import threading

import pytest

from checker.facts.document import Document
from checker.facts.questions import Questions
from checker.reading import read, read_all
from checker.reading.document_builder import CHANGED
from checker.reading.file_bytes import load
from checker.reading.read_job import BESIDE, MENDING, OPENING, SEALS
from checker.reading.settings import Limits, Settings
from checker.reading.workers import heartbeat
from checker.reading.workers.pool import SupervisedExecutor
from tests.reading import bombs
from tests.reading.made import pdf, saved

LIMITS = Limits(seconds=60, memory_mb=900)
COSTLY = {bombs.form_loop, bombs.form_tree, bombs.table_bomb}
"""Their cost has no bound but the clock's: a shorter one for them."""


@pytest.fixture(scope="module")
def pool():
    with SupervisedExecutor(1, LIMITS) as made:
        yield made


@pytest.fixture(scope="module")
def hurried():
    with SupervisedExecutor(1, Limits(seconds=0.5, memory_mb=900)) as made:
        yield made


def answer(pool, path):
    (one,) = read_all([(path, "a")], Questions(), Settings(ocr=False), pool)
    return one


@pytest.mark.parametrize("bomb", bombs.BOMBS, ids=lambda one: one.__name__)
def test_a_bomb_ends_as_facts_or_as_a_sentence(pool, hurried, tmp_path, bomb):
    found = answer(hurried if bomb in COSTLY else pool, saved(tmp_path, "a", bomb()))
    told = found.reason if not isinstance(found, Document) or found.status != "read" else "read"
    assert told and "fault" not in told
    assert bomb in COSTLY or "hang or crash" not in told
    after = answer(pool, saved(tmp_path, "b", pdf(["The next file, dated 4 May 2026"])))
    assert after.status == "read"
    assert [one.value for one in after.dates if one.source == "text"] == ["2026-05-04"]


@pytest.mark.parametrize("bomb", bombs.WORDS_STAY, ids=lambda one: one.__name__)
def test_words_beside_a_trap_are_read(tmp_path, bomb):
    found = read(saved(tmp_path, "a", bomb()), settings=Settings(ocr=False))
    assert (found.status, found.pages, found.page_facts[0].text) == ("read", 1, "visible")
    assert found.page_facts[0].words >= 4


@pytest.mark.parametrize(
    ("bomb", "told"), [(bombs.labels_loop, "beside its pages"), (bombs.metadata_bomb, "second engine")]
)
def test_what_costs_a_worker_costs_no_page(pool, tmp_path, bomb, told):
    """The step that it was lost over is left out the next time, and said."""
    found = answer(pool, saved(tmp_path, "a", bomb()))
    assert (found.status, found.pages, found.page_facts[0].words) == ("partly", 1, 4)
    assert told in found.reason


@pytest.mark.parametrize("step", [OPENING, MENDING, BESIDE, SEALS])
def test_a_step_that_an_earlier_try_was_lost_over_is_left_out(tmp_path, monkeypatch, step):
    named = {OPENING: "formats.pdf.reader.opened", MENDING: "formats.pdf.repair.repaired",
             BESIDE: "formats.pdf.reader.beside_pages", SEALS: "seals.signature_fields.signatures_of"}  # fmt: skip
    steps = []
    monkeypatch.setattr(heartbeat, "at_page", steps.append)
    monkeypatch.setattr(f"checker.reading.{named[step]}", lambda *_: pytest.fail("was done"))
    spoilt = pdf(["Words of a page, dated 4 May 2026"]).replace(b"/Root", b"/Rood" if step == MENDING else b"/Root")
    found = read(saved(tmp_path, "a.pdf", spoilt), settings=Settings(ocr=False, skip_pages=(step,)))
    assert [one.value for one in found.dates if one.source == "text"] == ["2026-05-04"]
    assert step == SEALS or found.status == "partly"
    assert found.pages == 1 and found.notes


def test_every_step_is_named_before_it_begins(tmp_path, monkeypatch):
    steps = []
    monkeypatch.setattr(heartbeat, "at_page", steps.append)
    read(saved(tmp_path, "a.pdf", pdf(["one", "two"])), settings=Settings(ocr=False))
    assert steps[:4] == [OPENING, 1, 2, 0]
    assert [one for one in steps if one] == [OPENING, 1, 2, BESIDE, SEALS]
    assert steps[-1] == 0


def test_pages_beyond_the_limit_are_named(tmp_path):
    limits = Limits(pages=10)
    found = read(saved(tmp_path, "a", bombs.many_pages()), settings=Settings(ocr=False, limits=limits))
    assert (found.pages, len(found.text.unread_pages), found.text.unread_pages[0]) == (100_000, 99_990, 11)


@pytest.mark.parametrize("bomb", [bombs.huge_picture, bombs.fax_picture, bombs.jpeg_empty])
def test_a_picture_that_cannot_be_decoded_is_no_blank_page(tmp_path, bomb):
    found = read(saved(tmp_path, "a", bomb()))
    assert found.status == "partly"
    assert found.text.unread_pages == (1,)
    assert not found.page_facts[0].blank


@pytest.mark.parametrize(
    ("front", "end", "named"),
    [
        (b"", b"", False),
        (b"", b"PK\x05\x06" + bytes(18), True),
        (b"<html><script>alert(1)</script>\n", b"", True),
        (b"GIF89a", b"", True),
        (b"\xef\xbb\xbf", b"", False),
        (b"", b"\n<html><script>alert(1)</script></html>", True),
    ],
)
def test_a_file_that_is_of_two_kinds_is_named(tmp_path, front, end, named):
    found = read(saved(tmp_path, "a.pdf", front + pdf(["Words of a page"]) + end), settings=Settings(ocr=False))
    assert ("polyglot" in {one.what for one in found.hidden}) == named


def test_facts_are_of_the_bytes_that_the_hash_is_of(tmp_path, monkeypatch):
    path = saved(tmp_path, "a.pdf", pdf(["Dated 4 May 2026"]))
    true_fstat, calls = os.fstat, []

    def growing(number):
        calls.append(number)
        if len(calls) == 2:
            with open(path, "ab") as file:
                file.write(b"% one more line\n")
        return true_fstat(number)

    monkeypatch.setattr(os, "fstat", growing)
    content = load(path)
    calls.clear()
    found = read(path)
    assert (found.status, found.reason) == ("partly", CHANGED)
    assert content.changed
    assert content.sha256 == __import__("hashlib").sha256(content.data).hexdigest()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
@pytest.mark.parametrize("writer", [False, True])
def test_a_pipe_is_not_waited_for(tmp_path, writer):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    held = os.open(path, os.O_RDWR) if writer else None
    answers = []
    thread = threading.Thread(target=lambda: answers.append(read(str(path))), daemon=True)
    thread.start()
    thread.join(20)
    if held is not None:
        os.close(held)
    assert [one.reason for one in answers] == ["It is not a file but a folder, pipe or device, and was not opened."]


def test_a_device_is_not_read():
    assert "not a file" in read(os.devnull).reason
