"""Pakistani civil papers: marriage, birth and family registration, each attested in its turn."""

from collections.abc import Iterator
from datetime import date

from reportlab.lib.colors import Color

from samples.making.folder import File, Sample
from samples.making.forms import Sheet, form, signed
from samples.making.ink import BLACK, GREEN, RED, Stamp, Thumb
from samples.making.paper import Look, Story, border, letterhead, marks, space
from samples.making.urdu import UrduLine

AS_OF = "2026-05-01"
GROOM, BRIDE, CHILD = "Bilal Farzi", "Hina Misaal", "Zara Farzi"
GROOM_CNIC, BRIDE_CNIC, CHILD_CNIC = "00000-0000000-1", "00000-0000000-2", "00000-0000000-4"
NADRA = letterhead(
    "NATIONAL REGISTRATION (SPECIMEN)", ("Not a real document. All numbers are noughts.",), Color(0.05, 0.35, 0.2)
)


def nikah_nama() -> Sheet:
    """The registered form with its columns, filled in, in English with its Urdu head."""
    look = Look(size=10.5, leading=1.3, margin=60, top=60, decorate=(border(BLACK, 28),))
    columns = [
        ("Union Council", "No. 000, Namoonapur"), ("Name of the bridegroom", GROOM), ("Bridegroom's CNIC", GROOM_CNIC), ("Father of the bridegroom", "Kamran Farzi"),
        ("Name of the bride", BRIDE), ("Bride's CNIC", BRIDE_CNIC), ("Father of the bride", "Rashid Misaal"), ("Date of nikah", "14 March 2021"),
        ("Dower (haq mehr)", "Rupees fifty thousand"), ("Dower paid", "Yes"), ("Special conditions", "None"), ("Right of divorce delegated", "No"),
        ("First witness", "Imran Misali"), ("Second witness", "Javed Farzi"), ("Date of registration", "29 March 2021"),
    ]  # fmt: skip
    rows = [[f"{nth}.", name, value] for nth, (name, value) in enumerate(columns, 1)]
    story: Story = [UrduLine("نکاح نامہ", 18, centre=True), look.title("NIKAH NAMA"), look.centre("Form under the Muslim Family Laws Ordinance, 1961"), space(4),
                    look.table([["No.", "Column", "Entry"], *rows], [34, 190, 250]), space(4)]  # fmt: skip
    for left, right in ((GROOM, BRIDE), ("Imran Misali", "Javed Farzi")):
        story += [*signed(left, look=look, x=20), space(-56), *signed(right, look=look, x=270)]
    story += [
        marks((Stamp(("REGISTERED", "NIKAH REGISTRAR", "No. 000"), "round", GREEN, 8, 7), 400, -30)),
        *signed("Qari Salim Namoona", "Nikah Registrar", look=look, x=20),
    ]
    return Sheet("Nikah nama", look, story, date(2026, 2, 3), "searchable scan", 41)


def certificate(
    title: str,
    rows: list[tuple[str, str]],
    made: date,
    seed: int,
    text: tuple[str, ...] = (),
    attested: str | None = None,
) -> Sheet:
    """A registration certificate, with the stamp of the Ministry of Foreign Affairs where it was attested."""
    look = Look(font="Helvetica", size=11, margin=74, top=116, decorate=(NADRA,))
    ends = [
        marks((Stamp(("REGISTRATION", "SPECIMEN"), "round", GREEN, 9), 330, -30)),
        *signed("Nasir Namoona", "Registering officer", look=look),
    ]
    if attested:
        ends += [space(30), look.text(f"Ministry of Foreign Affairs, Islamabad. Attested on {attested}."),
                 marks((Stamp(("ATTESTED", "FOREIGN AFFAIRS", "SPECIMEN"), "box", RED, -7), 330, -26)), *signed("Saima Namoona", "Consular assistant", look=look)]  # fmt: skip
    return Sheet(
        title, look, form(look, title.upper(), rows, text, ends), made, "searchable scan" if seed else "printed", seed
    )


def card(name: str, number: str, born: str) -> Sheet:
    """A copy of an identity card."""
    look = Look(font="Helvetica", size=11, margin=110, top=130, decorate=(border(BLACK, 80),))
    rows = [
        ("Name", name),
        ("Identity Number", number),
        ("Date of Birth", born),
        ("Date of Issue", "07.01.2022"),
        ("Date of Expiry", "07.01.2032"),
    ]
    return Sheet(
        "Identity card",
        look,
        [
            *form(look, "NATIONAL IDENTITY CARD (SPECIMEN)", rows, widths=(130, 180)),
            space(40),
            marks((Thumb(name), 300, 0)),
        ],
        date(2026, 2, 3),
        "searchable scan",
        47,
    )


def papers() -> list[tuple[str, Sheet]]:
    """All of them, in filing order."""
    spouses = [
        ("Groom's name", GROOM),
        ("Groom's CNIC", GROOM_CNIC),
        ("Name of bride", BRIDE),
        ("Bride's CNIC", BRIDE_CNIC),
    ]
    parents = [
        ("Child's name", CHILD),
        ("Date of birth", "8 June 2022"),
        ("Father's name", GROOM),
        ("Father's CNIC", GROOM_CNIC),
        ("Mother", BRIDE),
    ]
    return [
        ("Nikah nama - 2021-03-14", nikah_nama()),
        ("Marriage registration certificate - 2026-01-19", certificate(
            "Marriage registration certificate", [*spouses, ("Date of marriage", "14 March 2021"), ("Date of issue", "19 January 2026")], date(2026, 2, 16), 42, attested="12 February 2026")),
        ("Birth certificate - 2022-06-20", certificate("Birth registration certificate", [*parents, ("Date of issue", "20 June 2022")], date(2026, 2, 3), 43)),
        ("Child registration certificate - 2025-11-11", certificate(
            "Child registration certificate", [*parents, ("Child's number", CHILD_CNIC), ("Date of issue", "11 November 2025")], date(2026, 2, 3), 44, ("Form B.",))),
        ("Family registration certificate - 2026-01-21", certificate(
            "Family registration certificate", [("Certificate type", "By marriage (beta)"), ("Head", GROOM), ("Spouse", BRIDE), ("Child", CHILD), ("Date of issue", "21 January 2026")], date(2026, 1, 21), 0)),
        ("Identity card of Bilal Farzi - 2022-01-07", card(GROOM, GROOM_CNIC, "02.09.1990")),
        ("Attestation of the Ministry of Foreign Affairs - 2026-02-12", certificate(
            "Attestation slip", [("Office", "Ministry of Foreign Affairs (specimen)"), ("Paper attested", "Marriage registration certificate"), ("Attested on", "12 February 2026")], date(2026, 2, 12), 0)),
    ]  # fmt: skip


def samples() -> Iterator[Sample]:
    """The complete file."""
    files = tuple(File(f"{nth:02d} {name}.pdf", sheet.pdf()[0]) for nth, (name, sheet) in enumerate(papers(), 1))
    matter = {
        "version": 1, "title": "Farzi family, registration papers", "packs": ["pk-civil-documents"], "opened": "2026-01-10", "zone": "Asia/Karachi", "date_order": "DMY",
        "dates": {"submission": "2026-05-04"}, "answers": {"marriage": True, "child": True, "frc_type": "marriage", "mofa": True},
        "parties": [{"role": "husband", "names": [GROOM], "born": "1990-09-02", "numbers": {"cnic": GROOM_CNIC}}, {"role": "wife", "names": [BRIDE], "numbers": {"cnic": BRIDE_CNIC}},
                    {"role": "child", "names": [CHILD], "born": "2022-06-08", "numbers": {"cnic": CHILD_CNIC}}],
    }  # fmt: skip
    yield Sample("pk-civil-documents-complete", files, matter, AS_OF)
