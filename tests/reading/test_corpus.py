"""Documents that nobody here wrote: each ends as facts or as a sentence."""

from pathlib import Path

import pytest

from checker.facts.document import Document
from checker.reading import read
from checker.reading.settings import Settings

CORPUS = (Path(__file__).resolve().parents[2].parent / "shared" / "corpus").resolve()
pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not CORPUS.is_dir(), reason="no ../shared/corpus")]
BAD = {"bad_cross_hatched_redactions", "rectangles_yes", "rectangles_yes_2"}


def _files(folder):
    return sorted(path for path in (CORPUS / folder).iterdir() if path.suffix != ".jsonl") if CORPUS.is_dir() else []


@pytest.mark.parametrize("folder", ["broken", "filings", "signed"])
def test_every_file_gets_a_word(folder):
    for path in _files(folder):
        answer = read(str(path), settings=Settings(ocr=False))
        told = answer.reason if not isinstance(answer, Document) or answer.status != "read" else "read"
        assert told and "fault" not in told, path.name
        assert isinstance(answer, Document) or answer.reason.endswith("."), path.name


@pytest.mark.parametrize("path", _files("redactions"), ids=lambda path: path.stem)
def test_redactions_are_as_their_names_say(path):
    hidden = {one.what for one in read(str(path), settings=Settings(ocr=False)).hidden}
    assert ("bad_redaction" in hidden) == (path.stem in BAD)


def test_real_contracts_are_dated_and_whole():
    documents = [read(str(path), settings=Settings(ocr=False)) for path in _files("contracts")[:12]]
    assert all(one.status == "read" and one.language == "en" for one in documents)
    assert sum(one.date is not None for one in documents) >= 10
