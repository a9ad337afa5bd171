"""Persons as rows of the report: spellings, days of birth and numbers of one person together, what differs told."""

from itertools import product

import pytest

from checker.findings import Place
from checker.judging.documents.people import Named, People
from checker.judging.matter.person_table import persons
from tests.judging.building import bundle, judged, pack, rule

KINDS = {
    "passport": {
        "title": "Passport",
        "name": ["*passport*"],
        "fields": {"name": {"after": ["Name"], "pattern": "[A-Z]+"}, "passport": {"after": ["No"], "pattern": "[A-Z0-9]+"}},
    }
}  # fmt: skip
ZAINAB = {
    "role": "applicant",
    "names": ["Zainab Example"],
    "born": "1990-06-04",
    "numbers": {"cnic": "00000-0000386-1"},
}
ALI = {"role": "sponsor", "names": ["Ali Example Khan"]}


class CountedPeople(People):
    """Counts how many names are held against each other."""

    asked = 0

    def _near(self, name):
        near = super()._near(name)
        self.asked += len(near)
        return near


def number(value, form="cnic", page=1, **more):
    return {"value": value, "form": form, "page": page, **more}


def born(value, written):
    return {"value": value, "written": written, "role": "born", "source": "text", "page": 1}


def signed(who, capacity=None):
    return {"means": "ink", "state": "unchecked", "signer": who, "capacity": capacity, "page": 1}


def table(*documents, parties=()):
    asks = pack({"R": rule({"fits": {"dated": {"const": True}}}, each="document")}, KINDS)
    return judged(asks, bundle({"documents": documents, "matter": {"parties": list(parties)}})).persons


def told(values):
    return [(one.value, one.differs, [place.file for place in one.places]) for one in values]


def test_a_party_has_its_numbers_and_days_with_the_papers_that_give_them():
    papers = (
        {"path": "Card.pdf", "numbers": [number("00000-0000386-1")], "dates": [born("1990-06-04", "4 June 1990")]},
        {"path": "Form.pdf", "numbers": [number("00000-0000368-1")], "dates": [born("1990-04-06", "6 April 1990")]},
    )
    (row,) = table(*papers, parties=[ZAINAB])
    assert row.roles == ("applicant",)
    assert told(row.names) == [("Zainab Example", None, [])] and row.names[0].stated
    assert told(row.born) == [("1990-06-04", None, ["Card.pdf"]), ("1990-04-06", "day_and_month", ["Form.pdf"])]
    assert told(row.numbers) == [
        ("00000-0000386-1", None, ["Card.pdf"]), ("00000-0000368-1", "figures_swapped", ["Form.pdf"]),
    ]  # fmt: skip


def test_what_matter_json_says_and_no_paper_shows_has_no_place():
    (row,) = table({"path": "Form.pdf"}, parties=[ZAINAB])
    assert told(row.numbers) == [("00000-0000386-1", None, [])] and told(row.born) == [("1990-06-04", None, [])]


@pytest.mark.parametrize(
    ("name", "differs"),
    [
        ("ZAINAB EXAMPLE", None),
        ("Example, Zainab", None),
        ("Zaynab Example", "spelling"),
        ("Mst. Zainab Example", None),
    ],
)
def test_a_name_spelled_otherwise_stands_with_the_party(name, differs):
    (row, *others) = table({"path": "Deed.pdf", "signatures": [signed(name)]}, parties=[ZAINAB])
    assert not others
    (one,) = [one for one in row.names if one.places]
    assert one.differs == differs


def test_a_name_that_may_be_two_persons_is_given_to_none_of_them():
    parties = [{"role": "a", "names": ["Ali Khan Example"]}, {"role": "b", "names": ["Ali Raza Example"]}]
    papers = [{"path": f"{nth}.pdf", "signatures": [signed("Ali Example", "witness")]} for nth in range(2)]
    assert [(row.roles, len(row.names)) for row in table(*papers, parties=parties)] == [
        (("a",), 1), (("b",), 1), (("witness",), 1),
    ]  # fmt: skip


@pytest.mark.parametrize("papers", [1, 2])
def test_who_signs_has_a_row_once(papers):
    signs = [{"path": f"{nth}.pdf", "signatures": [signed("Nadia Nobody", "witness")]} for nth in range(papers)]
    (row,) = table(*signs)
    assert row.roles == ("witness",) and len(row.names[0].places) == papers


@pytest.mark.parametrize("seen", [{"means": "none", "state": "empty"}, {"certain": False, "reason": "print or dirt"}])
def test_whose_place_is_empty_or_in_doubt_in_one_paper_is_left_out(seen):
    assert table({"path": "Deed.pdf", "signatures": [signed("Nadia Nobody") | seen]}) == ()


def test_who_stands_in_several_papers_comes_before_who_signs_one():
    names = {"A.pdf": "Nadia Very Long Nobody", "B.pdf": "Ali Example", "C.pdf": "Ali Example"}
    rows = table(*({"path": path, "signatures": [signed(name)]} for path, name in names.items()))
    assert [row.names[0].value for row in rows] == ["Ali Example", "Nadia Very Long Nobody"]


@pytest.mark.parametrize("name", ["TRUE COPY", "Nadia"])
def test_what_is_no_whole_name_is_no_person(name):
    assert table(*({"path": f"{nth}.pdf", "signatures": [signed(name)]} for nth in range(3))) == ()


def test_a_number_beside_one_name_in_the_fields_of_a_page_is_theirs():
    fields = {
        "name": [{"value": "NADIA NOBODY", "page": 1, "kind": "passport"}],
        "passport": [{"value": "AA0000386", "page": 1, "kind": "passport"}],
    }
    (row,) = table(
        {"path": "Passport.pdf", "fields": fields, "text": {"searchable": True, "ocr_pages": [1]}},
        {"path": "Letter.pdf", "numbers": [number("AA 0000386", "passport")]},
    )
    assert told(row.names) == [("NADIA NOBODY", None, ["Passport.pdf"])] and row.names[0].by_ocr
    (passport,) = row.numbers
    assert passport.sort == "passport" and not passport.by_ocr
    assert [place.file for place in passport.places] == ["Passport.pdf", "Letter.pdf"]


def test_a_parent_s_name_does_not_take_the_child_s_birth():
    fields = {"father": [{"value": "NADIR NOBODY", "page": 1, "kind": "passport"}]}
    (row,) = table({"path": "Passport.pdf", "fields": fields, "dates": [born("2020-06-04", "4 June 2020")]})
    assert not row.names and told(row.born) == [("2020-06-04", None, ["Passport.pdf"])]


@pytest.mark.parametrize(
    ("numbers", "rows"),
    [
        ([number("00000-0000386-1")], 1),
        ([number("AA0000386", "passport")], 0),
        ([number("418/2025", "of a year", cue="suit")] * 2, 0),
        ([number("418/2025", "of a year", cue="suit")] * 3, 1),
        ([number("617550", "amount")] * 3, 0),
    ],
)
def test_a_number_of_nobody_has_a_row_where_papers_have_it_in_common(numbers, rows):
    found = table(*({"path": f"{nth}.pdf", "numbers": [one]} for nth, one in enumerate(numbers)))
    assert len(found) == rows and not any(row.names for row in found)


def test_a_slip_of_a_number_of_nobody_stands_below_it():
    suits = ["418/2025", "418/2025", "481/2025"]
    (row,) = table(
        *({"path": f"{nth}.pdf", "numbers": [number(one, "of a year", cue="suit")]} for nth, one in enumerate(suits))
    )
    assert told(row.numbers) == [("418/2025", None, ["0.pdf", "1.pdf"]), ("481/2025", "figures_swapped", ["2.pdf"])]


def test_a_number_of_few_figures_is_told_only_where_one_looks_miswritten():
    def rows(*numbers):
        return table(*({"path": f"{nth}.pdf", "numbers": [one]} for nth, one in enumerate(numbers)))

    mutation, deed = number("1432", "short", cue="mutation"), number("1432", "short", cue="deed")
    assert rows(mutation, mutation, mutation) == () == rows(mutation, mutation, deed, deed)
    (row,) = rows(mutation, mutation, deed, number("1342", "short", cue="mutation"))
    assert told(row.numbers) == [("1432", None, ["0.pdf", "1.pdf"]), ("1342", "figures_swapped", ["3.pdf"])]


def test_who_goes_by_a_code_has_the_papers_that_bear_it_and_the_one_that_miswrites_it():
    codes = ["RRF-26-0047", "RRF-26-0047", "RRF-26-0074"]
    papers = [{"path": f"{nth}.pdf", "numbers": [number(one, "reference")]} for nth, one in enumerate(codes)]
    (row,) = table(*papers, parties=[{"role": "subject", "names": ["RRF-26-0047"]}])
    assert told(row.numbers) == [
        ("RRF-26-0047", None, ["0.pdf", "1.pdf"]),
        ("RRF-26-0074", "figures_swapped", ["2.pdf"]),
    ]


def test_a_day_below_a_signature_is_no_role():
    signs = [
        {"path": f"{nth}.pdf", "signatures": [signed("Nadia Nobody", who)]}
        for nth, who in enumerate(["9 may 2026", "clerk"])
    ]
    assert [row.roles for row in table(*signs)] == [("clerk",)]


def test_no_matter_no_persons():
    assert persons(()) == ()


def test_a_folder_of_a_thousand_names_takes_no_time_to_speak_of():
    """Each is held against those alone whom it may be: all against all took a minute."""
    first = ["Muhammad", "Ali", "Sara", "Nadia", "Omar", "Aslam", "Bilal", "Hina", "Kamran", "Zahid"]
    names = [f"{a} {b} {c}" for a, b, c in product(first, first, first)]
    people = CountedPeople((), [Named(name, Place(f"{nth}.pdf")) for nth, name in enumerate(names)])
    assert len(people.all) > 100 and people.asked < 20 * len(names)
