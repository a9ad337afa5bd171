"""Which value of an XFA form's data is meant by a field, and what of it is told."""

import pytest

from checker.reading.formats.pdf.xfa_data import XfaData
from tests.reading.formats.pdf.test_tricks import looked_at
from tests.reading.formats.pdf.tricks import Paper, stream

DATA = b"""<x:datasets xmlns:x="http://www.xfa.org/schema/xfa-data/1.0/"><x:data><form1>
  <name>Zubeida</name>
  <row><day>1 May 2026</day></row><row><day>2 May 2026</day></row>
  <other><day/></other>
</form1></x:data></x:datasets>"""


@pytest.mark.parametrize(("field", "values"), [
    ("form1[0].row[0].day[0]", ["1 May 2026"]),
    ("form1[0].row[1].day[0]", ["2 May 2026"]),
    ("form1[0].#subform[3].row[1].day[0]", ["2 May 2026"]),
    ("form1[0].other[0].day[0]", [""]),
    ("form1[0].row[2].day[0]", ["1 May 2026", "2 May 2026", ""]),
    ("day", ["1 May 2026", "2 May 2026", ""]),
    ("form1[0].page[0].name[0]", ["Zubeida"]),
    ("nobody", []),
    ("", []),
])  # fmt: skip
def test_a_field_is_found_by_its_place_else_by_its_name(field, values):
    assert XfaData(DATA).held_for(field) == values


@pytest.mark.parametrize("data", [
    b"", b"no form", b"<a>", b"<a/>", b'<!DOCTYPE a [<!ENTITY b "c">]><a><day>&b;</day></a>', b"<a>" * 5000,
])  # fmt: skip
def test_what_is_no_data_holds_nothing(data):
    assert XfaData(data).held_for("day") == []


def form(value, kind, data):
    field = f"<< /Type /Annot /Subtype /Widget /FT /{kind} /T (day) /F 2 /Rect [160 555 300 575] /V ({value}) >>"
    held = f"<datasets><data><form><day>{data}</day></form></data></datasets>"
    return Paper(
        "", page="/Annots [10 0 R]", objects=[field, stream(held)],
        catalogue="/AcroForm << /Fields [10 0 R] /XFA [(datasets) 11 0 R] >>",
    )  # fmt: skip


@pytest.mark.parametrize(("value", "kind", "data", "said"), [
    ("", "Tx", "17 April 2026", ["the form's data say “17 April 2026”, its field nothing"]),
    ("", "Tx", "Lahore", []),
    ("Karachi", "Ch", "Lahore", ["the form's data say “Lahore”, its field “Karachi”"]),
    ("Lahore", "Ch", "Lahore", []),
    ("Lahore", "Tx", "", []),
])  # fmt: skip
def test_a_choice_is_compared_too_and_an_empty_field_with_a_day(tmp_path, value, kind, data, said):
    found = looked_at(form(value, kind, data), tmp_path)
    assert [one.detail for one in found.hidden if one.what == "other_text"] == said


@pytest.mark.parametrize("rect", ["[1 2 3]", "[1 2 (a) 4]", "null", "[1 2 null 4]"])
def test_a_field_that_stands_nowhere_costs_itself_alone(tmp_path, rect):
    whole = form("Karachi", "Ch", "Lahore")
    lost = whole.objects[0].replace("[160 555 300 575]", rect)
    other = Paper("", page="/Annots [12 0 R 10 0 R]", objects=[*whole.objects, lost], catalogue=whole.catalogue)
    found = looked_at(other, tmp_path)
    assert [one.detail for one in found.hidden] == ["the form's data say “Lahore”, its field “Karachi”"]
