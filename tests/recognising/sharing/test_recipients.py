"""To whom a letter says that it is copied."""

import pytest

from checker.pages.page import Page
from checker.recognising.sharing.recipients import recipients_in


def _names(text):
    return [one.name for one in recipients_in(Page(1, text))]


@pytest.mark.parametrize(
    "text",
    [
        "cc Adult Safeguarding\ncc Specimen Police",
        "Copies (letter only): (1) Adult Safeguarding; (2) Specimen Police",
        "Copy to:\n1. Adult Safeguarding\n2. Specimen Police",
        "Distribution: Adult Safeguarding; Specimen Police",
        "c.c.: Adult Safeguarding;\nSpecimen Police",
    ],
)
def test_each_is_named(text):
    assert _names(f"Namoona Help Centre\n\nYours faithfully\n\n{text}") == ["Adult Safeguarding", "Specimen Police"]


@pytest.mark.parametrize(
    "text",
    [
        "CC No. PLH-00000",
        "Copy of the mutation dated 20 May 2019",
        "copy to the wife, and the talaq shall not be effective until ninety days",
        "copy.\nThe originals will travel by courier",
        "Copy received.",
        "Copies enclosed: Passport",
    ],
)
def test_other_copies_go_to_nobody(text):
    assert _names(text) == []


def test_it_is_known_whose_letter_it_is():
    text = "Namoona Help Centre\n12 March 2026\n\nDear Doctor\n\nYours\n\nSara Misali\nCaseworker, Rowan Bridge\ncc The Police"
    (one,) = recipients_in(Page(1, text))
    assert {"Namoona Help Centre", "Rowan Bridge"} <= set(one.by)
