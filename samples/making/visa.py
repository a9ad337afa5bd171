"""A family visa file: six months of payslips and statements, letters, certificates, an Urdu paper and its translation."""

from collections.abc import Iterator
from datetime import date

from reportlab.lib.colors import Color

from samples.making.days import plain
from samples.making.folder import File, Sample
from samples.making.forms import Sheet, form, signed
from samples.making.ink import GREEN, RED, Stamp
from samples.making.paper import Look, Story, border, letterhead, marks, space
from samples.making.urdu import UrduLine

AS_OF, SUBMISSION = "2026-05-01", date(2026, 5, 4)
SPONSOR, APPLICANT = "Daniel Sampleton", "Hina Misaal"
MONTHS = tuple(date(2025, month, 1) for month in (10, 11, 12)) + tuple(date(2026, month, 1) for month in (1, 2, 3, 4))
BANK = letterhead(
    "EXAMPLE BANK", ("0 Specimen Street, Sampleford SA0 0AA", "www.bank.example.org"), Color(0.5, 0.05, 0.15)
)
EMPLOYER = letterhead(
    "Sampleford Instruments Ltd",
    ("Unit 0, Specimen Park, Sampleford SA0 0AB", "people@instruments.example.org"),
    Color(0.1, 0.35, 0.4),
)
PEOPLE = (
    {"role": "sponsor", "names": [SPONSOR], "born": "1988-06-02"},
    {"role": "applicant", "names": [APPLICANT], "born": "1990-09-19", "numbers": {"passport": "XX0000000", "cnic": "00000-0000000-3"}},
)  # fmt: skip


def last_day(month: date) -> date:
    """The last day of a month."""
    after = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return date.fromordinal(after.toordinal() - 1)


def payslip(month: date) -> Sheet:
    """One month's payslip, a small landscape of boxes."""
    look = Look(font="Helvetica", size=9.5, margin=60, top=120, decorate=(EMPLOYER,))
    paid = date(month.year, month.month, 28)
    rows = [
        ("Employee name", SPONSOR),
        ("Employee No.", "0000"),
        ("Pay date", plain(paid)),
        ("Period from", plain(month)),
        ("Period ending", plain(last_day(month))),
    ]
    table = look.table([["Payments", "Amount", "Deductions", "Amount"], ["Basic pay", "2,750.00", "Income tax", "340.20"], ["", "", "National insurance", "136.16"],
                        ["Gross pay", "2,750.00", "Net pay", "2,273.64"]], [140, 90, 140, 90])  # fmt: skip
    return Sheet("Payslip", look, [*form(look, "PAYSLIP", rows), table], paid)


def statement(month: date) -> Sheet:
    """One month's bank statement, with the salary credited."""
    look = Look(font="Helvetica", size=9.5, margin=60, top=120, decorate=(BANK,))
    end = last_day(month)
    opening, salary = 1204.55, 2273.64
    days = [
        (2, "Rent, Specimen Lettings", -850.00),
        (11, "Grocer", -96.40),
        (19, "Energy", -121.10),
        (28, "Sampleford Instruments salary", salary),
    ]
    rows, balance = [["Date", "Details", "Paid out", "Paid in", "Balance"]], opening
    for day, what, amount in days:
        balance += amount
        rows.append(
            [
                f"{day:02d} {plain(month)[2:5]}",
                what,
                f"{-amount:.2f}" if amount < 0 else "",
                f"{amount:.2f}" if amount > 0 else "",
                f"{balance:.2f}",
            ]
        )
    head = [("Account holder", SPONSOR), ("Account number", "00000000"), ("Sort code", "00-00-00"),
            ("Statement period", f"{plain(month)} to {plain(end)}"), ("Statement date", plain(end))]  # fmt: skip
    story = [
        *form(look, "STATEMENT OF ACCOUNT", head),
        look.table(rows, [60, 190, 75, 75, 75]),
        space(),
        look.text(f"Closing balance on {plain(end)}: {balance:.2f}"),
    ]
    return Sheet("Bank statement", look, story, end)


def employer_letter() -> Sheet:
    """The employer's letter, on its letterhead, signed."""
    look = Look(size=11.5, margin=72, top=140, decorate=(EMPLOYER,))
    day = date(2026, 4, 20)
    text = [plain(day), "To whom it may concern", f"<b>{SPONSOR}</b>",
            f"We confirm that {SPONSOR} is employed by Sampleford Instruments Ltd as a calibration engineer and has been employed here since 4 September 2023. "
            "The employment is permanent. The gross annual salary is GBP 33,000.00 per annum and has been so since 1 April 2025.", "Yours faithfully,"]  # fmt: skip
    return Sheet(
        "Employer's letter",
        look,
        form(look, "CONFIRMATION OF EMPLOYMENT", [], text, signed("Priya Exampleton", "Head of People", look=look)),
        day,
    )


def passport() -> Sheet:
    """The passport's page, a searchable scan with its machine-readable zone."""
    look = Look(font="Courier", size=11, margin=80, top=110, decorate=(border(GREEN),))
    rows = [
        ("Passport No", "XX0000000"),
        ("Name", APPLICANT),
        ("Nationality", "UTOPIAN"),
        ("Date of birth", "19 September 1990"),
        ("Date of issue", "10 January 2023"),
        ("Date of expiry", "9 January 2033"),
    ]
    zone = ["P&lt;UTOMISAAL&lt;&lt;HINA" + "&lt;" * 28, _second_line("XX0000000", "UTO", "900919", "F", "330109")]
    return Sheet(
        "Passport",
        look,
        [*form(look, "PASSPORT (SPECIMEN)", rows), space(60), *(look.text(line) for line in zone)],
        date(2026, 2, 2),
        "searchable scan",
        31,
    )


def _second_line(number: str, state: str, born: str, sex: str, expires: str) -> str:
    from itertools import cycle

    def digit(text: str) -> str:
        value = sum((0 if c == "<" else int(c, 36)) * w for c, w in zip(text, cycle((7, 3, 1)), strict=False))
        return str(value % 10)

    filler = "<" * 14
    body = number + digit(number), born + digit(born), expires + digit(expires), filler + digit(filler)
    return (body[0] + state + body[1] + sex + body[2] + body[3] + digit("".join(body))).replace("<", "&lt;")


def marriage() -> Sheet:
    """NADRA's marriage registration certificate."""
    look = Look(font="Helvetica", size=11, margin=80, top=90, decorate=(border(GREEN, 26),))
    rows = [
        ("Groom's name", SPONSOR),
        ("Name of bride", APPLICANT),
        ("Date of marriage", "14 March 2024"),
        ("Entry date", "2 April 2024"),
        ("Date of issue", "9 April 2024"),
        ("Certificate No.", "M000000-00-0000"),
    ]
    ends = [
        marks((Stamp(("UNION COUNCIL 000", "NAMOONAPUR"), "round", GREEN, 12), 320, -20)),
        *signed("Waheed Misali", "Secretary Union Council", look=look),
    ]
    return Sheet(
        "Marriage registration certificate",
        look,
        form(look, "MARRIAGE REGISTRATION CERTIFICATE", rows, [], ends),
        date(2026, 1, 20),
        "searchable scan",
        32,
    )


NIKAH = (
    "نکاح نامہ", "یونین کونسل نمونہ پور ضلع مثال آباد", "دولہا کا نام: ڈینیل سیمپلٹن", "دلہن کا نام: حنا مثال دختر راشد مثال", "تاریخ نکاح: ۱۴ مارچ ۲۰۲۴ء",
    "تاریخ اندراج: ۲ اپریل ۲۰۲۴ء", "حق مہر: پچاس ہزار روپے", "گواہ نمبر ایک: عمران مثالی", "گواہ نمبر دو: جاوید فرضی",
)  # fmt: skip


def nikah() -> Sheet:
    """The nikah nama in Urdu, as registered."""
    look = Look(font="Helvetica", size=10, margin=80, top=80, decorate=(border(GREEN, 26),))
    story: Story = [
        UrduLine(NIKAH[0], 22, centre=True),
        UrduLine(NIKAH[1], 14, centre=True),
        space(16),
        *(UrduLine(line, 15) for line in NIKAH[2:]),
        space(20),
    ]
    story += [
        marks(
            (Stamp(("REGISTRAR", "No. 000"), "round", GREEN, -9), 60, -60),
            ("Imran Misali", 150, -50),
            ("Javed Farzi", 280, -60),
            (SPONSOR, 150, -110),
            (APPLICANT, 290, -115),
        )
    ]
    return Sheet("Nikah nama", look, story, date(2026, 1, 20))


def translation() -> Sheet:
    """The translation, with the translator's certificate."""
    look = Look(size=11.5, margin=76, top=76)
    day = "26 January 2026"
    rows = [("Bridegroom", SPONSOR), ("Bride", f"{APPLICANT}, daughter of Rashid Misaal"), ("Day of the nikah", "14 March 2024"), ("Entered on", "2 April 2024"), ("Dower", "Rupees fifty thousand"),
            ("First witness", "Imran Misali"), ("Second witness", "Javed Farzi")]  # fmt: skip
    text = ["<b>Certificate of the translator.</b> I, Nadia Tarjuman, certify that this is a true and accurate translation of the nikah nama from Urdu into English, and that I am competent in both languages. I am a member of the Specimen Institute of Translation, credentials No. 000.",
            "Contact details: 0 Specimen Lane, Lahore; nadia@translations.example.org; telephone 000 0000000", f"Date of translation: {day}"]  # fmt: skip
    return Sheet(
        "Translation of the nikah nama",
        look,
        form(
            look,
            "ENGLISH TRANSLATION OF NIKAH NAMA",
            rows,
            text,
            signed("Nadia Tarjuman", "Translator", look=look, dated=day),
        ),
        date(2026, 1, 26),
    )


def tuberculosis() -> Sheet:
    """The tuberculosis certificate."""
    look = Look(
        font="Helvetica",
        size=11,
        margin=76,
        top=120,
        decorate=(
            letterhead("Specimen Screening Clinic", ("Approved panel (specimen), Islamabad",), Color(0.1, 0.3, 0.55)),
        ),
    )
    rows = [
        ("Name", APPLICANT),
        ("Passport No", "XX0000000"),
        ("Date of X-ray", "9 March 2026"),
        ("Certificate issued on", "11 March 2026"),
        ("Certificate valid until", "9 September 2026"),
    ]
    text = ["The person named above has been screened and shows no evidence of pulmonary tuberculosis."]
    ends = [
        marks((Stamp(("SCREENING CLINIC", "SPECIMEN"), "box", RED, 7), 330, 60)),
        *signed("Dr Sana Namoona", "Panel physician", look=look),
    ]
    return Sheet(
        "Tuberculosis certificate",
        look,
        form(look, "TUBERCULOSIS SCREENING CERTIFICATE", rows, text, ends),
        date(2026, 3, 11),
        "searchable scan",
        33,
    )


def english() -> Sheet:
    """The English test certificate."""
    look = Look(font="Helvetica", size=11, margin=76, top=110, decorate=(border(Color(0.2, 0.2, 0.5)),))
    rows = [
        ("Candidate", APPLICANT),
        ("Level", "A1"),
        ("Result", "Pass"),
        ("Date of award", "17 November 2025"),
        ("Unique Reference Number", "XXX/000000/00000/00000000"),
    ]
    return Sheet("English test", look, form(look, "SECURE ENGLISH LANGUAGE TEST CERTIFICATE", rows), date(2025, 11, 20))


def samples() -> Iterator[Sample]:
    """The complete file."""
    named: list[tuple[str, Sheet]] = [
        ("Passport of the applicant - 2023-01-10", passport()), ("Marriage registration certificate - 2024-04-09", marriage()),
        ("Nikah nama - 2024-03-14", nikah()), ("Translation of the nikah nama - 2026-01-26", translation()),
        ("Employer's letter - 2026-04-20", employer_letter()), ("Tuberculosis certificate - 2026-03-11", tuberculosis()), ("English test certificate - 2025-11-17", english()),
    ]  # fmt: skip
    named += [(f"Payslip - {month.year}-{month.month:02d}-28", payslip(month)) for month in MONTHS]
    named += [(f"Bank statement - {last_day(month).isoformat()}", statement(month)) for month in MONTHS]
    files = tuple(File(f"{nth:02d} {name}.pdf", sheet.pdf()[0]) for nth, (name, sheet) in enumerate(named, 1))
    matter = {
        "version": 1, "title": "Hina Misaal, partner visa", "packs": ["uk-family-visa"], "opened": "2025-10-01", "zone": "Europe/London", "date_order": "DMY",
        "dates": {"submission": SUBMISSION.isoformat()},
        "answers": {"salaried": True, "same_employer": True, "tb_listed": True, "english_test": True}, "parties": list(PEOPLE),
    }  # fmt: skip
    yield Sample("uk-family-visa-complete", files, matter, AS_OF)
