"""Detached signatures: which file does each claim to sign?"""

import pytest

from checker.reading.seals import sidecar

CASES = {
    "the full name": ("a/deed.pdf.p7s", ["a/deed.pdf", "a/deed.docx"], "a/deed.pdf"),
    "the stem, if only one fits": ("a/deed.sig", ["a/deed.pdf", "a/other.pdf"], "a/deed.pdf"),
    "two that fit": ("a/deed.asc", ["a/deed.pdf", "a/deed.docx"], None),
    "not in another folder": ("a/deed.pdf.p7s", ["b/deed.pdf"], None),
    "not another signature": ("a/deed.sig", ["a/deed.asc"], None),
    "capitals": ("a/Deed.PDF.P7S", ["a/deed.pdf"], "a/deed.pdf"),
    "no signature at all": ("a/deed.pdf", ["a/deed.docx"], None),
}


@pytest.mark.parametrize("name", CASES)
def test_a_sidecar_names_what_it_signs(name: str):
    path, siblings, expected = CASES[name]
    assert sidecar(path, siblings) == expected
