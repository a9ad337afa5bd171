"""Papers for use abroad: an affidavit with its exhibits, a certified copy, a power with notary and apostille, a declaration, a translation."""

from collections.abc import Iterator
from datetime import date

from reportlab.lib.colors import Color

from samples.making.folder import File, Sample
from samples.making.forms import Sheet, form, signed
from samples.making.ink import BLACK, GREEN, RED, Stamp
from samples.making.paper import Look, Story, border, letterhead, marks, page_break, space
from samples.making.urdu import UrduLine

AS_OF = "2026-05-01"
BASE = {
    "version": 1,
    "opened": "2026-01-10",
    "zone": "Asia/Karachi",
    "date_order": "DMY",
    "dates": {"submission": "2026-05-04"},
    "parties": [
        {
            "role": "deponent",
            "names": ["Hina Misaal"],
            "born": "1990-09-19",
            "numbers": {"cnic": "00000-0000000-3", "passport": "XX0000000"},
        }
    ],
}
DEPONENT, NOTARY = "Hina Misaal", "Saleem Namoona"
OFFICE = letterhead(
    "Saleem Namoona",
    ("Notary Public, Lahore (specimen)", "0 Turner Road, Lahore; telephone 000 0000000"),
    Color(0.35, 0.1, 0.1),
)


def index() -> Sheet:
    """The index of the exhibits, with their dates."""
    look = Look(size=12, margin=76, top=80)
    rows = [
        ["Exhibit", "Description of documents", "Dated", "Pages"],
        ["HM1", "Letter of appointment", "12.01.2024", "4"],
        ["HM2", "Salary certificate", "02.03.2026", "5"],
    ]
    return Sheet(
        "Index of exhibits",
        look,
        [
            look.title("INDEX OF DOCUMENTS"),
            look.table(rows, [70, 210, 90, 60]),
            space(),
            look.text("Dated: 15.04.2026"),
        ],
        date(2026, 4, 15),
    )


def affidavit() -> Sheet:
    """The affidavit that exhibits two papers, and the notary's jurat on the same page."""
    look = Look(size=11.5, leading=1.5, margin=80, top=70)
    corner = ["On behalf of: the Applicant", "H Misaal: First", "Exhibits: HM1 and HM2", "Sworn: 14 April 2026"]
    rows = ["I am the applicant. My CNIC number is 00000-0000000-3 and I live at House 0, Street 0, Lahore.",
            "There is now shown to me marked Exhibit HM1 a copy of my letter of appointment.", "There is now shown to me marked Exhibit HM2 a copy of my salary certificate."]  # fmt: skip
    ends = [*signed(DEPONENT, "Deponent", look=look, dated="14 April 2026"), look.text("Sworn at Lahore this 14th day of April 2026 by the above named deponent, who is personally known to me,"), look.text("Before me,"),
            marks((Stamp(("NOTARY PUBLIC", "LAHORE - SPECIMEN"), "round", RED, 10), 330, -30)), *signed(NOTARY, "Notary Public, 0 Turner Road, Lahore", look=look)]  # fmt: skip
    story = [
        *(look.right(line) for line in corner),
        look.title("AFFIDAVIT"),
        look.text(f"I, {DEPONENT}, make oath and say:"),
        *look.numbered(rows),
        *ends,
    ]
    return Sheet("Affidavit", look, story, date(2026, 4, 14), "searchable scan", 61)


def exhibit(label: str, title: str, day: str, body: str, made: date) -> Sheet:
    """An exhibit with its certificate."""
    look = Look(font="Helvetica", size=11, margin=80, top=90)
    story = [look.centre(f"EXHIBIT {label}", bold=True, scale=1.4), look.text(f"This is the exhibit marked {label} referred to in the affidavit of {DEPONENT}."), *signed(NOTARY, "Notary Public", look=look),
             space(10), look.title(title.upper()), look.text(f"Dated: {day}"), look.text(body)]  # fmt: skip
    return Sheet(title, look, story, made)


def true_copy() -> Sheet:
    """A certified copy of a passport page, and its apostille on the page behind."""
    look = Look(font="Courier", size=10.5, margin=84, top=110, decorate=(border(BLACK, 60),))
    rows = [
        ("Passport No", "XX0000000"),
        ("Name", DEPONENT),
        ("Date of birth", "19 September 1990"),
        ("Date of issue", "10 January 2023"),
        ("Date of expiry", "9 January 2033"),
    ]
    text = [
        "<b>Certified to be a true copy of the original seen by me.</b>",
        "Certified on 13 April 2026. Saleem Namoona, Notary Public, 0 Turner Road, Lahore, telephone 000 0000000",
    ]
    ends = [
        marks((Stamp(("TRUE COPY", "NOTARY PUBLIC"), "box", RED, -8), 330, 150)),
        *signed(NOTARY, "Notary Public", look=look, dated="13 April 2026"),
        page_break(),
        *_apostille(look, "17 April 2026", "Utopia"),
    ]
    return Sheet(
        "Certified true copy",
        look,
        form(look, "PASSPORT (SPECIMEN)", rows, text, ends),
        date(2026, 4, 17),
        "searchable scan",
        62,
    )


def power() -> Sheet:
    """A power of attorney, the notary's certificate behind it, and the apostille behind that."""
    look = Look(size=11.5, margin=80, top=90)
    text = [
        f"I, {DEPONENT}, of House 0, Street 0, Lahore, appoint Daniel Sampleton to receive papers for me.",
        "Given on 15 April 2026.",
    ]
    certificate = [
        f"By virtue of my notarial office I certify that the paper before this was signed by {DEPONENT} on 15 April 2026 in my presence.",
        "Notarised on 15 April 2026.",
    ]
    ends = [
        *signed(DEPONENT, "Principal", look=look, dated="15 April 2026"),
        page_break(),
        *form(look, "NOTARIAL CERTIFICATE", [], certificate, signed(NOTARY, "Notary Public", look=look)),
        page_break(),
        *_apostille(look, "17 April 2026", "Utopia"),
    ]
    return Sheet("Power of attorney", look, form(look, "POWER OF ATTORNEY", [], text, ends), date(2026, 4, 17))


def declaration() -> Sheet:
    """A declaration without an oath, signed outside the United States."""
    look = Look(size=12, margin=80, top=90)
    text = [
        "I have worked as a teacher since 1 February 2024.",
        "I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.",
        "Executed on 10 April 2026",
    ]
    return Sheet(
        "Declaration",
        look,
        form(look, "DECLARATION OF HINA MISAAL", [], text, signed(DEPONENT, look=look, dated="10 April 2026")),
        date(2026, 4, 10),
    )


def interpretation() -> Sheet:
    """The interpreter's certificate that goes with the sworn paper."""
    look = Look(font="Helvetica", size=11, margin=80, top=90)
    text = [
        "I, Nadia Tarjuman, am competent to interpret from Urdu into English and from English into Urdu.",
        f"I read the sworn paper to {DEPONENT} in Urdu before she signed it, and she said that she understood it.",
        "Read over on 14 April 2026",
    ]
    return Sheet(
        "Certificate of interpretation",
        look,
        form(
            look,
            "CERTIFICATE OF INTERPRETATION",
            [],
            text,
            signed("Nadia Tarjuman", "Interpreter", look=look, dated="14 April 2026"),
        ),
        date(2026, 4, 14),
    )


def notarial() -> Sheet:
    """The notary's certificate that goes with the power."""
    look = Look(size=11.5, margin=80, top=120, decorate=(OFFICE,))
    text = [
        f"By virtue of my notarial office I certify that the paper hereto annexed was signed by {DEPONENT} on 15 April 2026 in my presence.",
        "Notarised on 15 April 2026.",
    ]
    ends = [
        marks((Stamp(("NOTARY PUBLIC", "SEAL - SPECIMEN"), "round", RED, 6), 330, -30)),
        *signed(NOTARY, "Notary Public", look=look, dated="15 April 2026"),
    ]
    return Sheet("Notarial certificate", look, form(look, "NOTARIAL CERTIFICATE", [], text, ends), date(2026, 4, 15))


def apostille(day: str, made: date, country: str = "Utopia") -> Sheet:
    """The apostille as a paper of its own."""
    look = Look(font="Helvetica", size=10.5, margin=96, top=110, decorate=(border(GREEN, 70),))
    return Sheet("Apostille", look, _apostille(look, day, country), made, "searchable scan", 63)


def _apostille(look: Look, day: str, country: str) -> Story:
    """A square of ten numbered entries, with seal and signature."""
    lines = [f"1. Country: {country} (specimen)", f"2. This public document has been signed by {NOTARY}", "3. acting in the capacity of Notary Public", "4. bears the seal of the Notary Public", "<b>Certified</b>",
             "5. at Islamabad", f"6. the {day}", "7. by the Apostille Office", "8. No. 00000000", "9. Seal", "10. Signature"]  # fmt: skip
    ends = [
        marks((Stamp(("APOSTILLE OFFICE", "SPECIMEN"), "round", GREEN, -6), 280, 10)),
        *signed("Rehan Exampleton", "for the Apostille Office", look=look),
    ]
    return [
        look.title("APOSTILLE"),
        look.centre("(Convention de La Haye du 5 octobre 1961)"),
        space(),
        *(look.text(line) for line in lines),
        *ends,
    ]


def urdu_deed() -> Sheet:
    """A short declaration in Urdu."""
    look = Look(font="Helvetica", size=11, margin=84, top=90)
    lines = (
        "میں حنا مثال دختر راشد مثال ساکن لاہور اقرار کرتی ہوں",
        "کہ میرا مکان نمبر صفر گلی نمبر صفر میری ملکیت ہے",
        "اور اس پر کسی کا کوئی قرض نہیں ہے",
        "مورخہ: ۶ اپریل ۲۰۲۶ء",
    )
    return Sheet(
        "Statement in Urdu",
        look,
        [
            UrduLine("تحریر", 20, centre=True),
            space(10),
            *(UrduLine(line, 15) for line in lines),
            space(30),
            *signed(DEPONENT, look=look),
        ],
        date(2026, 4, 6),
    )


def translation() -> Sheet:
    """Its translation."""
    look = Look(size=11.5, margin=80, top=90)
    text = ["I, Hina Misaal, daughter of Rashid Misaal, of Lahore, declare that house No. 0 in street No. 0 is mine and that there is no debt on it. 6 April 2026.",
            "<b>Certificate of the translator.</b> I, Nadia Tarjuman, am competent to translate from Urdu into English and certify that this is a complete and accurate translation, true and accurate in every part.",
            "Address: 0 Specimen Lane, Lahore. Telephone 000 0000000.", "Date of translation: 9 April 2026"]  # fmt: skip
    return Sheet(
        "Translation",
        look,
        form(
            look,
            "ENGLISH TRANSLATION",
            [],
            text,
            signed("Nadia Tarjuman", "Translator", look=look, dated="9 April 2026"),
        ),
        date(2026, 4, 9),
    )


def samples() -> Iterator[Sample]:
    """The complete chain of execution."""
    chain = [
        ("Index of exhibits - 2026-04-15", index()), ("Affidavit of Hina Misaal - 2026-04-14", affidavit()),
        ("Exhibit HM1 - Letter of appointment - 2024-01-12", exhibit("HM1", "Letter of appointment", "12 January 2024", "You are appointed as a teacher from 1 February 2024.", date(2026, 4, 14))),
        ("Exhibit HM2 - Salary certificate - 2026-03-02", exhibit("HM2", "Salary certificate", "2 March 2026", "The monthly salary is Rs. 00,000.", date(2026, 4, 14))),
        ("Certified true copy of the passport - 2026-04-13", true_copy()), ("Notarial certificate - 2026-04-15", notarial()),
        ("Apostille - 2026-04-17", apostille("17 April 2026", date(2026, 4, 17))), ("Statement in Urdu - 2026-04-06", urdu_deed()), ("Translation of the statement in Urdu - 2026-04-09", translation()),
        ("Declaration - 2026-04-10", declaration()), ("Certificate of interpretation - 2026-04-14", interpretation()), ("Power of attorney - 2026-04-15", power()),
    ]  # fmt: skip
    yield Sample("execution-chain-complete", numbered(chain), {**BASE, "title": "Hina Misaal, papers for use abroad", "packs": ["execution-chain"],
                 "answers": {"english_needed": True, "english_court": True, "dated_index": True, "for_us": True, "immigration_court": True, "signed_abroad": True, "interpreted": True}}, AS_OF)  # fmt: skip


def numbered(named: list[tuple[str, Sheet]]) -> tuple[File, ...]:
    """The papers as files, numbered from 01."""
    return tuple(File(f"{nth:02d} {name}.pdf", sheet.pdf()[0]) for nth, (name, sheet) in enumerate(named, 1))
