"""Any text goes into the database and comes back; what is no text is called damage."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.audit.anytext import Connection


@given(st.lists(st.text(st.characters(exclude_categories=())), min_size=1))
def test_every_text_comes_back_and_is_found(texts):
    base = sqlite3.connect(":memory:", factory=Connection)
    base.execute("CREATE TABLE kept (one TEXT)")
    base.executemany("INSERT INTO kept VALUES (?)", ([one] for one in texts))
    assert [one for (one,) in base.execute("SELECT one FROM kept ORDER BY rowid")] == texts
    for one in set(texts):
        assert base.execute("SELECT count(*) FROM kept WHERE one = ?", (one,)).fetchone() == (texts.count(one),)


def test_what_is_no_text_is_damage_and_is_not_repeated():
    base = sqlite3.connect(":memory:", factory=Connection)
    with pytest.raises(sqlite3.DatabaseError) as told:
        base.execute("SELECT CAST(x'41ff42' AS TEXT)").fetchone()
    assert "A" not in str(told.value)
