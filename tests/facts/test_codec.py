"""Plain values and back: what is left out because it is the default comes back as the default."""

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.codec import from_plain, to_plain, to_sparse
from checker.findings import Authority, Finding, Place
from checker.matter_report import Counts, PackUsed
from checker.report_tables import Event, FileRow
from tests.report import example

VALUES = st.dictionaries(
    st.text(max_size=3), st.none() | st.text(max_size=3) | st.lists(st.integers(), max_size=2), max_size=3
)
BOX = st.none() | st.tuples(*(st.floats(allow_nan=False),) * 4)
OF_ITS_OWN = {
    "values": VALUES, "box": BOX, "related": st.lists(st.builds(Place, box=BOX), max_size=2).map(tuple),
    "place": st.none() | st.builds(Place, box=BOX), "authority": st.just(()) | st.builds(Authority).map(lambda one: (one,)),
}  # fmt: skip


def any_of(kind):
    """A value of that dataclass, each of its fields at its default or not."""
    return st.builds(kind, **{one.name: OF_ITS_OWN.get(one.name, ...) for one in fields(kind)})


@pytest.mark.parametrize("kind", [Finding, FileRow, Event, Place, PackUsed, Counts])
@given(data=st.data())
def test_a_value_comes_back_as_it_was(kind, data):
    value = data.draw(any_of(kind))
    for plain in (to_plain(value), to_sparse(value)):
        assert from_plain(kind, json.loads(json.dumps(plain))) == value


def test_only_what_is_the_default_is_left_out():
    assert to_sparse(example.unjudged()) == {
        "path": "matters/Broken",
        "verdict": "not_judged",
        "complete": False,
        "reason": "matter.json, line 3: 31 April is no day",
    }
    kept = to_sparse(replace(example.petition().findings[0], values={"found": None, "missing": []}))
    assert kept["values"] == {"found": None, "missing": []}
    assert "place" not in kept and kept["severity"] == "error"
