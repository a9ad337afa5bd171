"""Outputs stay what they are until somebody means to change them."""

import pytest

from tests.report import golden


@pytest.mark.parametrize("name", sorted(golden.outputs()))
def test_output_is_as_it_was(name):
    kept = (golden.FOLDER / name).read_bytes()
    assert golden.outputs()[name] == kept, "meant? then run: python -m tests.report.golden"


def test_every_golden_file_is_asked_for():
    assert {path.name for path in golden.FOLDER.iterdir()} == set(golden.outputs())
