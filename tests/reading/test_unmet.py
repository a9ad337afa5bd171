import pytest

from checker.facts.bundle import Unmet
from checker.facts.matter import Matter
from checker.reading.folder import walk
from tests.reading.test_leftovers import made

FILES = {"01 Originals/deed.pdf": b"x", "05 Bundle/1 Petition.pdf": b"x", "note.txt": b"x"}


@pytest.mark.parametrize(
    ("said", "unmet"),
    [
        ({"bundle": ["05 Bundle/**", "NOTE.*"], "order": ["05 bundle/1*", "note.txt"]}, []),
        ({"bundle": ["nothing/*.pdf"]}, [("bundle", "nothing/*.pdf", False)]),
        ({"bundle": ["05 Bundle/**", "06 Annexures/**"]}, [("bundle", "06 Annexures/**", True)]),
        ({"bundle": ["05 Bundle/**"], "order": ["note.txt"]}, [("order", "note.txt", False)]),
        ({"order": ["2 Affidavit.pdf"]}, [("order", "2 Affidavit.pdf", False)]),
        ({"shelves": {"original": ["01 Orignals"], "bundle": ["06 Annexures"]}},
         [("shelves.original", "01 Orignals", False), ("shelves.bundle", "06 Annexures", True)]),
    ],
)  # fmt: skip
def test_patterns_that_fit_no_file(tmp_path, said, unmet):
    made(tmp_path, FILES)
    (tmp_path / "06 Annexures").mkdir()
    shelves = {shelf: tuple(texts) for shelf, texts in said.get("shelves", {}).items()}
    matter = Matter(bundle=tuple(said.get("bundle", ())), order=tuple(said.get("order", ())), shelves=shelves)
    assert list(walk(tmp_path, matter).unmet) == [Unmet(*one) for one in unmet]
