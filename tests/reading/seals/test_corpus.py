"""Real signed files, by the labels of the corpus: nothing missed, nothing broken called intact."""

import json
from pathlib import Path

import pytest

from checker.reading.seals.signature_fields import signatures_of
from tests.benchmarks.signatures import agrees, labels_of, same_instant

CORPUS = Path(__file__).parents[3].parent / "shared" / "corpus"
pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is not there"),
]
TIMES = (("m", "M"), ("cms", "cms_signing_time"), ("timestamp", "timestamp_gentime"))


@pytest.mark.parametrize("folder", ["signed", "signed-altered"])
def test_every_labelled_signature_is_found_and_judged_as_labelled(folder: str):
    wrong = []
    for name in sorted({one["file"] for one in labels_of(CORPUS / folder)}):
        found = {one.field: one for one in signatures_of((CORPUS / folder / name).read_bytes())[0]}
        for label in (one for one in labels_of(CORPUS / folder) if one["file"] == name):
            one = found.get(label["field"])
            if one is None or not agrees(one.state, label):
                wrong.append((name, label["field"], one and one.state))
            elif not all(same_instant(getattr(one.times, key), label[at]) for key, at in TIMES if at in label):
                wrong.append((name, label["field"], json.dumps(label)))
    assert not wrong
