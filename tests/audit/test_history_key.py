"""A key in a file: whole, or not there."""

import os
import sys

import pytest

from checker.audit.history_key import make_key, read_key
from checker.errors import UsageError


@pytest.mark.skipif(sys.platform == "win32", reason="there a file's length is bounded otherwise")
def test_a_key_that_could_not_be_written_leaves_no_file_that_bars_the_next_try(tmp_path):
    """As on a full disk: here the system lets files of that process hold nothing."""
    import resource
    import signal

    place, before = tmp_path / "key", resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        with pytest.raises(UsageError, match="cannot be written"):
            make_key(str(place))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not place.exists()
    assert make_key(str(place)) and len(read_key(str(place))) == 32 and os.stat(place).st_size == 65
