import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.folder.order import in_filing_order, leading, natural


@given(st.lists(st.integers(0, 10**6), unique=True, min_size=1))
def test_numbers_in_names_are_ordered_as_numbers(numbers):
    names = [f"doc {n}.pdf" for n in numbers]
    assert sorted(names, key=natural) == [f"doc {n}.pdf" for n in sorted(numbers)]


@given(st.lists(st.text(alphabet="aB1é/²٣ ._-", min_size=1), unique=True))
def test_any_names_have_an_order_that_does_not_depend_on_the_listing(names):
    assert in_filing_order(names, (), str)[0] == in_filing_order(sorted(names, reverse=True), (), str)[0] or len(
        {str(natural(name)) for name in names}
    ) < len(names)


@pytest.mark.parametrize(
    "names",
    [
        ["Annex-A Deed.pdf", "Annex-B Affidavit.pdf", "Annex-B1 Passport.pdf", "Annex-B10 Map.pdf", "Annex-C Act.pdf"],
        ["B Affidavit.pdf", "B1 Passport.pdf", "B2 Fard.pdf"],
        ["B. Affidavit.pdf", "B1. Passport.pdf"], ["B_Affidavit.pdf", "B-1_Passport.pdf", "B-2_Map.pdf"],
        ["Annex B.pdf", "Annex B1.pdf"],
        ["2. Deed.pdf", "2.1 Map.pdf", "10. Lease.pdf"],
    ],
)  # fmt: skip
def test_a_label_stands_before_its_sub_labels(names):
    assert sorted({*names}, key=natural) == names


def test_numbers_of_folder_and_file_count():
    assert leading("3 Evidence/2.1 Letter.pdf") == ((3,), (2, 1))
    assert leading("Evidence/Letter.pdf") is None
