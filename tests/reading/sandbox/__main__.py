"""python -m tests.reading.sandbox: what this system keeps a worker from, by attempts in one; for systems on which the
program was not written. 1 where it does not keep what SECURITY.md says, or an attempt fails without a cage, too."""

import os
import socket
import sys
import tempfile
from pathlib import Path

from checker.reading.sandbox import cage
from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits
from checker.reading.workers.pool import SupervisedExecutor
from tests.reading.sandbox import native_attempts


def outcomes(matter, port):
    """What is in force, and by attempt whether it was done without a cage, and in a worker."""
    told = {"matter": matter, "port": port}
    free = {one.__name__: native_attempts.attempt(one.__name__, told) for one in native_attempts.ATTEMPTS}
    os.unlink(os.path.join(matter, "made"))
    rights = Rights(readable=(matter, str(Path(__file__).parents[2])))
    with SupervisedExecutor(1, Limits(), rights, preloaded=()) as pool:
        state = pool.submit(cage.state).result(120)
        caged = {name: pool.submit(native_attempts.attempt, name, told).result(120) for name in free}
    return state, free, caged


def main():
    with socket.create_server(("127.0.0.1", 0)) as server, tempfile.TemporaryDirectory() as folder:
        state, free, caged = outcomes(os.path.realpath(folder), server.getsockname()[1])
    print(cage.in_words(state))
    promised, wrong = native_attempts.KEPT[sys.platform], False
    for name, done in caged.items():
        proves = free[name]
        broken = name in promised and done
        wrong |= broken or not proves
        kept = "done" if done else "kept from it"
        print(f"{name}: {kept}{', WHICH IS NOT PROMISED SO' * broken}{', AND SO WITHOUT A CAGE' * (not proves)}")
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
