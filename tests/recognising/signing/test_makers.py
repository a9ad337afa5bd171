"""Who says *I* in a paper, with a name and as what."""

import pytest

from checker.pages.page import Page
from checker.recognising.signing.people import maker_on


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("I, Ottoline Sample, of 1 Example Road, say as follows:", ("Ottoline Sample", None)),
        ("WITNESS STATEMENT\n1. I OTTOLINE SAMPLE of 1 Example Road will say", ("OTTOLINE SAMPLE", None)),
        ("I, Kashif Misali, translator on the panel, certify that", ("Kashif Misali", "translator")),
        (
            "Read over by me.\nI, Sara Misali d/o Bashir Namoona, agree. I, Kashif Misali, saw it.",
            ("Sara Misali", None),
        ),
        ("Article 4, Part I Stamp Act, 1899", None),
        ("We, Ottoline Sample and Sara Misali, state", None),
        (
            "TRANSLATION FROM URDU\nI, Sara Misali, have borrowed\nI, Kashif Misali, translator, certify",
            ("Kashif Misali", "translator"),
        ),
        ("TRANSLATION FROM URDU\nI, Sara Misali, have borrowed\nTranslated by Kashif Misali", None),
        ("DEED\nI, Sara Misali, give my share\nI, Kashif Misali, certify this to be a true translation", None),
        ("Score I Measures taken, of which", None),
        ("I agree that Ottoline Sample signs", None),
    ],
)
def test_who_says_i(text: str, maker: tuple[str, str | None] | None) -> None:
    assert _read(Page(1, text)) == ([maker] if maker else [])


def test_a_stroke_is_read_for_i_on_a_scan_alone() -> None:
    text = "1) | Ottoline Sample, of 1 Example Road, say"
    assert _read(Page(1, text, "ocr")) == [("Ottoline Sample", None)]
    assert _read(Page(1, text)) == []


def _read(page: Page) -> list[tuple[str, str | None]]:
    return [(one.name, one.capacity) for one in maker_on(page)]
