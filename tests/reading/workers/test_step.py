import os
import signal
import sys

import pytest

from checker.errors import CheckerError, MatterError, PackError
from checker.reading.settings import Limits
from checker.reading.workers.pool import SupervisedExecutor
from checker.reading.workers.step import answered, apart


def halved(number: int) -> int | CheckerError:
    return answered(_halved, number)


def _halved(number):
    if number % 2:
        raise PackError(f"{number} is odd.")
    if number == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return number // 2


@pytest.fixture
def pool():
    with SupervisedExecutor(1, Limits()) as made:
        yield made


def test_a_step_answers_as_it_would_here(pool):
    assert apart(pool, halved, 4) == apart(None, halved, 4) == 2


def test_what_a_person_can_put_right_comes_back(pool):
    for executor in (pool, None):
        with pytest.raises(PackError, match="3 is odd"):
            apart(executor, halved, 3)


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
def test_a_step_that_costs_its_worker_costs_the_matter(pool):
    with pytest.raises(MatterError, match="could not be judged: the reader crashed on it"):
        apart(pool, halved, 0)
    assert apart(pool, halved, 4) == 2
