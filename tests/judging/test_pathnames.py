import pytest

from checker.facts.bundle import Unmet
from checker.judging.pathnames import nearest_path, wrong_patterns

PATHS = ["01 Originals/deed.pdf", "05 Bundle/1 Petition.pdf", "05 Bundle/Annexures/A.pdf", "note.txt"]


@pytest.mark.parametrize(
    ("pattern", "near"),
    [
        ("Bundle/*.pdf", "05 Bundle/**"), ("5 Bundel/**", "05 Bundle/**"), ("bundle", "05 Bundle/**"),
        ("05 Bundle\\Anexures\\*", "05 Bundle/Annexures/**"), ("05 Bundle/1 Petion.pdf", "05 Bundle/1 Petition.pdf"),
        ("1 Petiton.pdf", "05 Bundle/1 Petition.pdf"), ("notes.txt", "note.txt"), ("nothing/*.pdf", None), ("**", None),
    ],
)  # fmt: skip
def test_the_nearest_name_is_offered(pattern, near):
    assert nearest_path(pattern, PATHS) == near


def test_each_pattern_of_the_bundle_is_told_with_what_the_folder_holds():
    unmet = [Unmet("bundle", "Bundle/*.pdf"), Unmet("order", "x"), Unmet("bundle", "nothing/*.pdf")]
    assert [one.message for one in wrong_patterns(unmet, PATHS)] == [
        "no file fits “Bundle/*.pdf”; did you mean “05 Bundle/**”? The folder holds 01 Originals/, 05 Bundle/ and note.txt.",
        "no file fits “nothing/*.pdf”. The folder holds 01 Originals/, 05 Bundle/ and note.txt.",
    ]
