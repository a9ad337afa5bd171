"""How many threads a worker may start: asked as a user who is not root, whom the limit does not hold."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from checker.reading.sandbox import resource_limits

ROOT = Path(__file__).resolve().parents[3]
AS_NOBODY = (
    "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
    "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search",
)  # fmt: skip
"""Starts a program for root as another user, who may read what root may (the program may lie in root's own folder)."""
MORE, ASKED = 40, 200
STARTS = f"""
from checker.reading.sandbox import resource_limits
from checker.reading.settings import Limits
from checker.reading.workers.pool import SupervisedExecutor
from tests.reading.sandbox import attempts

if __name__ == "__main__":
    resource_limits._MORE_TASKS = {MORE}
    with SupervisedExecutor(1, Limits(seconds=30)) as pool:
        print("started", pool.submit(attempts.starts_threads, {ASKED}).result(60))
"""


def run(command, around):
    return subprocess.run(command, env=around, cwd="/", capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux counts threads among the processes of a user")
def test_a_worker_starts_so_many_threads_and_no_more(tmp_path):
    """Without the limit it would start all that it asks for."""
    become = AS_NOBODY if os.getuid() == 0 else ()
    for folder in ("tmp", "home"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder).chmod(0o777)
    around = {**os.environ, "TMPDIR": str(tmp_path / "tmp"), "HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}
    if become and (
        shutil.which(become[0]) is None or run([*become, sys.executable, "-c", "import checker"], around).returncode
    ):
        pytest.skip("root cannot become another user here, who is held to the limit")
    ended = run([*become, sys.executable, "-c", STARTS], around)
    assert ended.returncode == 0, ended.stderr
    assert 0 < int(ended.stdout.split()[-1]) <= MORE


def test_what_a_user_has_is_counted_and_room_is_left(monkeypatch):
    """For root, whom the system does not hold to it, there is none."""
    monkeypatch.setattr(os, "getuid", lambda: 0)
    assert resource_limits.tasks() == 0
