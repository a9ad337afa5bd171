"""Numbers of houses with their roads."""

import pytest

from checker.pages.page import Page
from checker.recognising.fields.addresses import addresses_in, digest


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Address Flat 4, Example House, 0 Model Road, Luton", [("flat", "4", "example house")]),
        ("Flat 4\nExample House\nLuton", [("flat", "4", "example house")]),
        ("House No. 27, Street No. 41, Sector G-13", [("house", "27", "street 41")]),
        ("of 17 Example Terrace, Leeds", [("", "17", "example terrace")]),
        ("Plot No. 214-B, Block B, Model Gardens", [("plot", "214-B", "block b")]),
        ("House 00, Block B; 0 Model Road", []),
        ("on 17 March 2026 and 12 Witness Statements", []),
        ("the house 27, as it stands", []),
    ],
)
def test_addresses(text, found):
    wanted = [(cue, number, digest(road)) for cue, number, road in found]
    assert [(one.cue, one.number, one.road) for one in addresses_in(Page(1, text))] == wanted


def test_no_word_of_an_address_is_kept():
    assert "Example" not in repr(list(addresses_in(Page(1, "of 17 Example Terrace, Leeds"))))
