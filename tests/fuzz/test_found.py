"""What the fuzzers found once, and what was found beside it: each would break again, or never end."""

import pytest

from tests.fuzz.harnesses import HARNESSES

FOUND = {
    "a name of many digits took time without end": ("names", b"1234567890" * 20 + b" x.pdf"),
    "so did one of many numbers in base sixteen": ("names", b"1aaaaaaaa_" * 24 + b"x.pdf"),
    "and one of bytes that are no text": ("names", b"2020-\xff\xff\xff\xff05-" + b"\xd7" * 40 + b"045::10T100Z" * 9),
}


@pytest.mark.parametrize("what", FOUND)
def test_what_broke_once_ends_in_words(what):
    name, data = FOUND[what]
    HARNESSES[name](data)
