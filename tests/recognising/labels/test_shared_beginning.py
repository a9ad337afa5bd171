"""What most names of a folder begin with, and what the names say without it."""

import pytest

from checker.facts.questions import NameHabit
from checker.recognising.labels.file_names import name_of
from checker.recognising.labels.shared_beginning import shared_beginning

RUNS = [
    ("NN-CP-26-047 ({0:02}) Letter.pdf", "NN-CP-26-047 "),
    ("0417-2026 D-{0:02} Receipt.pdf", "0417-2026 "),
    ("Sub/Namoona 2026_0047_O-{0} Map.pdf", "Namoona 2026_0047_"),
    ("Exhibit C-{0}.pdf", ""),
    ("Tab 00417 {0}.pdf", ""),
    ("Q-{0:02}_Register.xlsx", ""),
    ("2026-05-01 Annex {0}.pdf", ""),
    ("Namoona v State {0} Petition.pdf", ""),
]


@pytest.mark.parametrize(("form", "begins"), RUNS)
def test_names_share_the_code_of_their_matter(form, begins):
    assert shared_beginning([form.format(nth) for nth in range(1, 7)]) == begins


def test_some_names_may_lack_the_code():
    some = [f"SD-2025-017 O-{nth} Map.pdf" for nth in range(1, 8)]
    assert shared_beginning([*some, "Photo.jpg"]) == "SD-2025-017 "
    assert shared_beginning([*some[:3], "Photo.jpg"]) == "", "three papers may share a number by chance"
    assert shared_beginning([*some[:4], *(f"Photo {nth}.jpg" for nth in range(4))]) == ""


@pytest.mark.parametrize(
    ("path", "begins", "label", "number", "date"),
    [
        ("NN-CP-26-047 (09) Medical summary.pdf", "NN-CP-26-047 ", None, (9,), None),
        ("0417-2026 D-03 Rent receipts 2026-07-14.jpg", "0417-2026 ", "D03", None, "2026-07-14"),
        ("01 Scans/SD-2025-017 A - Map.pdf", "SD-2025-017 ", "A", (1,), None),
        ("Other 4 Map.pdf", "SD-2025-017 ", None, None, None),
    ],
)
def test_behind_the_code_stands_the_papers_own(path, begins, label, number, date):
    name, dated = name_of(path, None, NameHabit(begins))
    assert (name.label, name.number, name.date) == (label, number, date)
    assert dated is None or path[path.index(dated.written) :].startswith(dated.written)
