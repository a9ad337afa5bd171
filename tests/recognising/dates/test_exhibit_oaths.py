import pytest

from checker.recognising.dates.page_dates import dates_in
from checker.recognising.signing.jurats import certifications_in

CERTIFICATE = "This is the paper marked P-1 referred to in the affidavit of Sara Misali sworn before me on 26 November 2026."
FOOT = "This is exhibit NB2 to the witness statement of Saima\nKhalid dated 25 November 2026."
MARK = "EXHIBIT SK8\nreferred to in the witness statement of Saima\nKhalid dated 25 November 2026"
JURAT = "AFFIDAVIT\n\nSworn before me at Lahore on 26 November 2026."


@pytest.mark.parametrize(("text", "role"), [(CERTIFICATE, "event"), (MARK, "event"), (FOOT, "event"), (JURAT, "sworn")])
def test_the_oath_of_an_exhibits_certificate_is_the_affidavits(text, role):
    assert [one.role for one in dates_in(text, "DMY")] == [role]


COVER = "Witness: R Lodhi\nExhibit: RL1\nDate: 12 June 2025\n\nEXHIBIT RL1\n\nThis is the exhibit marked “RL1” referred to in the\nwitness statement of R Lodhi dated 12 June 2025."


def test_a_cover_of_an_exhibit_has_no_day_of_its_own():
    assert [(one.value, one.role) for one in dates_in(COVER, "DMY")] == [("2025-06-12", "event")] * 2


def test_what_an_exhibits_certificate_tells_of_is_not_told_by_the_paper():
    assert not {"told", "past"} & set(dates_in(MARK, "DMY")[0].stands)


def test_a_letter_that_bears_an_exhibits_certificate_keeps_its_day():
    letter = COVER.replace("EXHIBIT RL1", "Dear Sir,\n" + "We wrote to you about the rent of the house and ask for an answer. " * 8)
    assert [one.role for one in dates_in(letter, "DMY")] == ["issued", "event"]


@pytest.mark.parametrize(("text", "what"), [(CERTIFICATE, "attestation"), (JURAT, "jurat")])
def test_the_certificate_of_an_exhibit_is_no_jurat(text, what):
    assert [one.what for one in certifications_in(text)] == [what]
