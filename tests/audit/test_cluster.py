"""A real scheduler with two worker processes, one of which dies in the middle: the result is that of a serial run."""

import os
import signal

import pytest

from checker.audit.cluster import ClusterExecutor
from checker.audit.discover import matters
from checker.audit.run import Asked, audit
from checker.audit.store import opened
from checker.errors import UsageError
from checker.reading.settings import Limits, Settings
from checker.reading.workers.pool import WorkerLostError
from checker.request import Request
from tests.audit.conftest import DAY, many
from tests.reading.made import pdf

distributed = pytest.importorskip("distributed")
pytestmark = pytest.mark.slow


def double(number):
    return number * 2


def die(_):
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    ) as made:
        yield made


def test_an_audit_on_the_cluster_equals_the_serial_one(cluster, estate, tmp_path):
    for nth in range(30):
        (estate / "two" / f"2026-02-{nth % 27 + 1:02} Letter {nth}.pdf").write_bytes(pdf([f"Letter {nth}\nDated 1 March 2026"]))
    many(estate, 8)
    asked = Asked(estate, matters(estate), Request(as_of=DAY, settings=Settings(ocr=False)), jobs=2)
    with opened(tmp_path / "serial") as history:
        serial = audit(asked, history)
    victim = next(iter(cluster.workers.values())).pid
    pool = ClusterExecutor(cluster.scheduler_address, Limits())
    with opened(tmp_path / "cluster") as history:
        killed = []

        def progress(done, *_):
            if not killed:
                killed.append(os.kill(victim, signal.SIGKILL))

        spread = audit(asked, history, pool, progress)
    pool.shutdown()
    assert killed
    assert spread.report == serial.report
    assert spread.trends == serial.trends


def test_a_task_that_kills_its_process_costs_itself(cluster):
    pool = ClusterExecutor(cluster.scheduler_address, Limits())
    futures = [pool.submit(double, 1), pool.submit(die, 1), pool.submit(double, 2)]
    with pytest.raises(WorkerLostError, match="crashed"):
        futures[1].result()
    assert (futures[0].result(), futures[2].result()) == (2, 4)
    pool.shutdown()


def test_no_scheduler_is_told():
    with pytest.raises(UsageError, match="No scheduler answers"):
        ClusterExecutor("tcp://127.0.0.1:1", Limits())
