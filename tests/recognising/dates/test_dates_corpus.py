"""The measures that dates are held to, on labelled documents of other people."""

from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[3].parent / "shared" / "corpus"
pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not (CORPUS / "contracts").is_dir(), reason="../shared/corpus is not there"),
]

LEAST = {
    "contracts: agreement date, found (48)": 0.97,
    "contracts: agreement date, first choice": 0.93,
    "contracts: effective date, found (48)": 0.97,
    "contracts: effective date, first choice": 0.90,
    "contracts: expiration date, in its role": 0.85,
    "electronic filings: received, in its role": 0.99,
    "electronic filings: signed, in its role": 0.98,
}


@pytest.fixture(scope="module")
def table() -> dict[str, str]:
    from tests.benchmarks.dates import measured, texts_of
    from tests.benchmarks.dates_readers import ours

    return measured(ours, texts_of(CORPUS), CORPUS)


@pytest.mark.parametrize("measure", LEAST)
def test_a_measure_is_reached(table, measure):
    assert float(table[measure]) >= LEAST[measure]


def test_no_more_dates_a_page_than_a_careful_reader_counts(table):
    (row,) = (value for name, value in table.items() if name.startswith("dates a page"))
    assert float(row.split("(")[1].split()[0]) <= 1.2
