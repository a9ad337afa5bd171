"""A file whose page costs the reader loses that page alone."""

from concurrent.futures import Executor, Future

import pytest

from checker.facts.document import Document, Unreadable
from checker.facts.questions import Questions
from checker.reading import read_all
from checker.reading.settings import Settings
from checker.reading.workers.pool import WorkerLostError
from tests.reading.made import pdf


class Crashing(Executor):
    """Runs at once; loses the worker at a page of `bad` until it is left out."""

    def __init__(self, bad):
        self.bad, self.tries = bad, 0

    def submit(self, fn, /, *args, **_kwargs):
        self.tries += 1
        made = Future()
        left = [page for page in self.bad if page not in args[2].skip_pages]
        if left:
            made.set_exception(WorkerLostError("took more than 20 s", left[0]))
        else:
            made.set_result(fn(*args))
        return made


@pytest.fixture
def three_pages(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["Dated 1 May 2026", "Dated 2 May 2026", "Dated 3 May 2026"]))
    return str(path)


def test_the_rest_of_the_file_is_read(three_pages):
    (read,) = read_all([(three_pages, "a.pdf")], Questions(), Settings(), Crashing([2]))
    assert isinstance(read, Document)
    assert (read.status, read.text.unread_pages) == ("partly", (2,))
    assert {date.value for date in read.dates if date.page} == {"2026-05-01", "2026-05-03"}
    assert "hang or crash" in read.reason


def test_a_file_that_keeps_costing_workers_is_given_up(three_pages):
    pool = Crashing([1, 2, 3, 4, 5, 6])
    (lost,) = read_all([(three_pages, "a.pdf")], Questions(), Settings(), pool)
    assert isinstance(lost, Unreadable)
    assert "took more than 20 s" in lost.reason
    assert pool.tries <= 5


def test_a_worker_lost_before_the_first_page_is_not_tried_again(three_pages):
    pool = Crashing([0])
    (lost,) = read_all([(three_pages, "a.pdf")], Questions(), Settings(), pool)
    assert (isinstance(lost, Unreadable), pool.tries) == (True, 1)
