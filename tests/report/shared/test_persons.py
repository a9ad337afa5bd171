"""The table of persons and numbers, in words."""

import pytest

from checker.findings import Place
from checker.matter_report import MatterReport, Report
from checker.report import FORMATS, Evidence, Options
from checker.report.shared.persons import by_person, person_table
from checker.report_tables import PersonRow, PersonValue
from tests.report import example
from tests.report.shown import shown


def matter(*rows):
    return MatterReport("m", "ready", True, persons=rows)


def words(*values, roles=()):
    return [one.where for one in person_table(matter(PersonRow("person-1", roles, numbers=values)))]


def test_what_is_usual_names_the_first_papers_and_how_many_there_are():
    five = tuple(Place(f"A/{nth}.pdf", None, page) for nth in range(5) for page in (1, 2))
    assert words(PersonValue("1", five, "cnic")) == ["5 papers: 0; 1; 2 and 2 more"]


def test_what_differs_names_every_page():
    two = (Place("A/Form.pdf", None, 1), Place("A/Form.pdf", "Annexure B", 3))
    assert words(PersonValue("1", two, "cnic", "one_figure")) == ["Form, page 1; Form, Annexure B, page 3"]


def test_what_matter_json_alone_says_is_told_so():
    assert words(PersonValue("1", sort="cnic", stated=True)) == ["matter.json"]


def test_a_number_of_nobody_is_said_to_be_so():
    ((who, rows),) = by_person(matter(PersonRow("person-1", numbers=(PersonValue("418/2025", sort="suit"),))))
    assert who == "not known whose" and [(one.what, one.value) for one in rows] == [("suit no.", "418/2025")]


def test_a_terminal_shows_it_when_asked():
    def text(**more):
        return FORMATS["text"](example.report(), Evidence(options=Options(width=100, **more))).decode()

    assert "Persons and numbers" not in text()
    told = text(persons=True)
    assert "born 6 Apr 1990 · " in told and "day and month have changed places" in told


@pytest.mark.parametrize(("masked", "why"), [(False, "matter.json names no party"), (True, "the report is masked")])
def test_an_empty_table_that_was_asked_for_says_why(masked, why):
    def text(**more):
        evidence = Evidence(options=Options(masked=masked, **more))
        return FORMATS["text"](Report((matter(),), "2026-05-01"), evidence).decode()

    assert why in text(persons=True) and why not in text()


def test_every_format_that_holds_tables_holds_it():
    for name in ("html", "markdown", "xlsx", "json"):
        told = shown(name, FORMATS[name](example.report(), Evidence()))
        assert "00000-0000386-1" in told and "Zaynab Example" in told, name
