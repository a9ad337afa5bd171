import pytest

from checker.recognising.dates.page_dates import dates_in
from checker.recognising.signing.jurats import certifications_in

CERTIFICATE = "This is the paper marked P-1 referred to in the affidavit of Sara Misali sworn before me on 26 November 2026."
MARK = "EXHIBIT SK8\nreferred to in the witness statement of Saima\nKhalid dated 25 November 2026"
JURAT = "AFFIDAVIT\n\nSworn before me at Lahore on 26 November 2026."


@pytest.mark.parametrize(("text", "role"), [(CERTIFICATE, "event"), (MARK, "event"), (JURAT, "sworn")])
def test_the_oath_of_an_exhibits_certificate_is_the_affidavits(text, role):
    assert [one.role for one in dates_in(text, "DMY")] == [role]


@pytest.mark.parametrize(("text", "what"), [(CERTIFICATE, "attestation"), (JURAT, "jurat")])
def test_the_certificate_of_an_exhibit_is_no_jurat(text, what):
    assert [one.what for one in certifications_in(text)] == [what]
