"""Papers for use abroad: an affidavit with its exhibits, a certified copy, a notary's certificate, an apostille, a translation; and the file of two jurisdictions."""

from collections.abc import Iterator
from datetime import date

from reportlab.lib.colors import Color

from samples.making.folder import File, Sample
from samples.making.forms import Sheet, form, signed
from samples.making.ink import BLACK, GREEN, RED, Stamp
from samples.making.paper import Look, border, letterhead, marks, space
from samples.making.urdu import UrduLine

AS_OF = "2026-05-01"
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
    ends = [*signed(DEPONENT, "Deponent", look=look), look.text("Sworn at Lahore this 14th day of April 2026 by the above named deponent, who is personally known to me,"), look.text("Before me,"),
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
    """A certified copy of a passport page."""
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
        marks((Stamp(("TRUE COPY", "NOTARY PUBLIC"), "box", RED, -8), 300, -34)),
        *signed(NOTARY, "Notary Public", look=look, dated="13 April 2026"),
    ]
    return Sheet(
        "Certified true copy",
        look,
        form(look, "PASSPORT (SPECIMEN)", rows, text, ends),
        date(2026, 4, 13),
        "searchable scan",
        62,
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


def apostille(day: str, made: date) -> Sheet:
    """The apostille, a square of ten numbered entries."""
    look = Look(font="Helvetica", size=10.5, margin=96, top=110, decorate=(border(GREEN, 70),))
    lines = ["1. Country: Utopia (specimen)", f"2. This public document has been signed by {NOTARY}", "3. acting in the capacity of Notary Public", "4. bears the seal of the Notary Public", "<b>Certified</b>",
             "5. at Islamabad", f"6. the {day}", "7. by the Apostille Office", "8. No. 00000000", "9. Seal", "10. Signature"]  # fmt: skip
    ends = [
        marks((Stamp(("APOSTILLE OFFICE", "SPECIMEN"), "round", GREEN, -6), 280, 10)),
        *signed("Rehan Exampleton", "for the Apostille Office", look=look),
    ]
    return Sheet(
        "Apostille",
        look,
        [
            look.title("APOSTILLE"),
            look.centre("(Convention de La Haye du 5 octobre 1961)"),
            space(),
            *(look.text(line) for line in lines),
            *ends,
        ],
        made,
        "searchable scan",
        63,
    )


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


def personal_form(country: str, day: str, made: date) -> Sheet:
    """The personal form of one of the two jurisdictions."""
    look = Look(font="Helvetica", size=10.5, margin=70, top=80)
    rows = [
        ("Full name", DEPONENT),
        ("Date of birth", "19 September 1990"),
        ("Marital status", "married"),
        ("Residential address", "House 0, Street 0, Lahore"),
        ("Completed on", day),
    ]
    return Sheet(
        "Personal form",
        look,
        form(look, f"APPLICATION FORM ({country})", rows, [], signed(DEPONENT, look=look, dated=day)),
        made,
    )


def marriage() -> Sheet:
    """The marriage certificate that goes abroad, with the apostille's day on it."""
    look = Look(font="Helvetica", size=11, margin=80, top=90, decorate=(border(GREEN, 26),))
    rows = [
        ("Husband", "Daniel Sampleton"),
        ("Wife", DEPONENT),
        ("Date of marriage", "14 March 2024"),
        ("Date of issue", "9 April 2024"),
    ]
    return Sheet(
        "Marriage certificate",
        look,
        form(look, "CERTIFICATE OF MARRIAGE", rows, [], signed("Waheed Misali", "Registrar", look=look)),
        date(2026, 4, 2),
    )


def samples() -> Iterator[Sample]:
    """The complete chain of execution, and the complete file of two jurisdictions."""
    base = {
        "version": 1,
        "opened": "2026-01-10",
        "zone": "Asia/Karachi",
        "date_order": "DMY",
        "dates": {"submission": "2026-05-04"},
    }
    party = {
        "role": "deponent",
        "names": [DEPONENT],
        "born": "1990-09-19",
        "numbers": {"cnic": "00000-0000000-3", "passport": "XX0000000"},
    }
    chain = [
        ("Index of exhibits - 2026-04-15", index()), ("Affidavit of Hina Misaal - 2026-04-14", affidavit()),
        ("Exhibit HM1 - Letter of appointment - 2024-01-12", exhibit("HM1", "Letter of appointment", "12 January 2024", "You are appointed as a teacher from 1 February 2024.", date(2026, 4, 14))),
        ("Exhibit HM2 - Salary certificate - 2026-03-02", exhibit("HM2", "Salary certificate", "2 March 2026", "The monthly salary is Rs. 00,000.", date(2026, 4, 14))),
        ("Certified true copy of the passport - 2026-04-13", true_copy()), ("Notarial certificate - 2026-04-15", notarial()),
        ("Apostille - 2026-04-17", apostille("17 April 2026", date(2026, 4, 17))), ("Statement in Urdu - 2026-04-06", urdu_deed()), ("Translation of the statement in Urdu - 2026-04-09", translation()),
    ]  # fmt: skip
    yield Sample("execution-chain-complete", _files(chain), {**base, "title": "Hina Misaal, papers for use abroad", "packs": ["execution-chain"], "parties": [party],
                 "answers": {"english_needed": True, "english_court": True, "dated_index": True}}, AS_OF)  # fmt: skip
    border_files = [
        ("Application form for Pakistan - 2026-03-02", personal_form("PAKISTAN", "2 March 2026", date(2026, 3, 2))), ("Application form for Britain - 2026-03-16", personal_form("BRITAIN", "16 March 2026", date(2026, 3, 16))),
        ("Marriage certificate - 2024-04-09", marriage()), ("Apostille - 2026-03-20", apostille("20 March 2026", date(2026, 3, 20))),
    ]  # fmt: skip
    steps = [
        {
            "what": "property transfer",
            "on": "2026-02-10",
            "jurisdictions": ["PK", "GB"],
            "told": [
                {"who": "British adviser", "on": "2026-02-09", "jurisdiction": "GB"},
                {"who": "Pakistani counsel", "on": "2026-02-09", "jurisdiction": "PK"},
            ],
        }
    ]
    yield Sample("cross-border-complete", _files(border_files), {**base, "title": "Hina Misaal, two jurisdictions", "packs": ["cross-border"], "parties": [party], "steps": steps,
                 "answers": {"papers_go_abroad": True}}, AS_OF)  # fmt: skip


def _files(named: list[tuple[str, Sheet]]) -> tuple[File, ...]:
    return tuple(File(f"{nth:02d} {name}.pdf", sheet.pdf()[0]) for nth, (name, sheet) in enumerate(named, 1))
