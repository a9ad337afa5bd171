"""Whose child or spouse somebody is, in running text and by captions."""

import pytest

from checker.pages.page import Page
from checker.recognising.persons.relations import related_on

SARA, AMJAD = "Sara Namoona", "Amjad Ali Namoona"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{SARA} daughter of {AMJAD}, resident of", [(SARA, "father", AMJAD, None)]),
        (f"Sd/-\n{SARA}\nD/o {AMJAD}\nCNIC No. 00000-0000000-2", [(SARA, "father", AMJAD, "00000-0000000-2")]),
        (f"that {SARA}, w/o (late) {AMJAD}, holds", []),
        (f"that {SARA}, widow of late {AMJAD}, holds", [(SARA, "spouse", AMJAD, None)]),
        (f"AFFIDAVIT of {SARA} d/o Amjad Ali\nNamoona, holder", [(SARA, "father", AMJAD, None)]),
        (f"Petitioner {SARA} d/o {AMJAD}\nPetitioner\nVersus\nthe petitioner", [(SARA, "father", AMJAD, None)]),
        (f"{SARA} d/o {AMJAD} and Bashir Namoona, CNIC 00000-0000000-3", [(SARA, "father", AMJAD, None)]),
        (f"{SARA} daughter of Mst. Nadia Namoona", [(SARA, "mother", "Mst. Nadia Namoona", None)]),
        (f"{SARA} wife of {AMJAD} daughter of Bashir Namoona", []),
        (f"the widow, son and daughter of {AMJAD}", []),
        (f"{SARA} and the wife of the tenant", []),
        (f"Name: {SARA}\nFather's name: {AMJAD}\nMother's name: Nadia Namoona",
         [(SARA, "father", AMJAD, None), (SARA, "mother", "Nadia Namoona", None)]),
        (f"Name of child      {SARA}\nName of father     {AMJAD}", [(SARA, "father", AMJAD, None)]),
        (f"Name: Omar Namoona\nChild's name: {SARA}\nFather's name: {AMJAD}", [(SARA, "father", AMJAD, None)]),
        (f"Name               {SARA}\nName of father     {AMJAD}", [(SARA, "father", AMJAD, None)]),
        ("Groom's name: Omar Namoona\nName of groom's father: Akram Namoona\n"
         f"Bride's name: {SARA}\nName of bride's father: {AMJAD}",
         [("Omar Namoona", "father", "Akram Namoona", None), (SARA, "father", AMJAD, None)]),
        (f"Child     {SARA}\nGender     Female\nFather     {AMJAD}, CNIC", [(SARA, "father", AMJAD, None)]),
        (f"Groom     Omar Namoona\nGroom's father     Akram Namoona\nBride     {SARA}\nBride's father     {AMJAD}",
         [("Omar Namoona", "father", "Akram Namoona", None), (SARA, "father", AMJAD, None)]),
        (f"Relation to client     {SARA}\nFather     {AMJAD}", []),
        (f"Name: {SARA}\nFather / husband name: {AMJAD}", []),
        ("Father's name: Amjad\nName: Sara", []),
    ],
)  # fmt: skip
def test_what_a_page_says_of_kin(text, found):
    assert [(one.name, one.tie, one.other, one.number) for one in related_on(Page(1, text))] == found
