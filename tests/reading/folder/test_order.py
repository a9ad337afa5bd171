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


def test_numbers_of_folder_and_file_count():
    assert leading("3 Evidence/2.1 Letter.pdf") == ((3,), (2, 1))
    assert leading("Evidence/Letter.pdf") is None
