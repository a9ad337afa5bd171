"""An electronic court bundle: one PDF, numbered through, with a linked index and bookmarks; and pages as a scanner should give them."""

import io
from collections.abc import Iterator, Sequence
from datetime import date

import pypdfium2 as pdfium
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import ArrayObject, FloatObject, NameObject, NumberObject

from samples.making.folder import File, Sample
from samples.making.forms import Sheet, form, signed
from samples.making.ink import RED, Stamp
from samples.making.paper import Look, Story, marks, page_break, space
from samples.making.urdu import UrduLine

AS_OF, HEARING = "2026-05-01", "2026-06-15"
CASE = "Namoona v Misali"


def _head(look: Look) -> Story:
    return [look.text("IN THE COUNTY COURT AT SAMPLEFORD", bold=True), look.right("Claim No. A00XX000", bold=True), look.centre("BETWEEN"),
            look.centre("<b>ASMA NAMOONA</b>"), look.right("Claimant"), look.centre("and"), look.centre("<b>TAHIR MISALI</b>"), look.right("Defendant"), space(4)]  # fmt: skip


def particulars() -> Sheet:
    """The particulars of claim, two pages."""
    look = Look(size=11.5, leading=1.6, margin=80, top=70)
    items = ["By an agreement dated 3 February 2025 the Defendant agreed to repair the Claimant's roof.", "The Claimant paid GBP 0,000 on 10 February 2025.",
             "The Defendant did not carry out the work."]  # fmt: skip
    end = [
        look.text("The Claimant believes that the facts stated in these particulars of claim are true."),
        *signed("Asma Namoona", "Claimant", look=look, dated="2 February 2026"),
    ]
    return Sheet(
        "Particulars of claim",
        look,
        [
            *_head(look),
            look.title("PARTICULARS OF CLAIM"),
            look.text("Dated: 2 February 2026"),
            *look.numbered(items),
            page_break(),
            *look.numbered(["The Claimant claims damages and costs."], 4),
            *end,
        ],
        date(2026, 2, 2),
    )


def statement() -> Sheet:
    """A witness statement with its statement of truth."""
    look = Look(size=12, leading=1.7, margin=80, top=70)
    items = [
        "I live at House 0, Street 0, Sampleford.",
        "I saw that no work was done in March 2025.",
        "I asked the Defendant twice for a date.",
    ]
    end = [
        look.text("I believe that the facts stated in this witness statement are true."),
        *signed("Asma Namoona", look=look, dated="9 March 2026"),
    ]
    return Sheet(
        "Witness statement",
        look,
        [look.right("Claimant<br/>A. Namoona: first<br/>Dated: 9 March 2026"), *_head(look), look.title("WITNESS STATEMENT OF ASMA NAMOONA"), *look.numbered(items), *end],
        date(2026, 3, 9),
    )


def invoice() -> Sheet:
    """An invoice, scanned."""
    look = Look(font="Courier", size=11, margin=80, top=90)
    rows = [
        ("Invoice No.", "0000"),
        ("Date", "10 February 2025"),
        ("To", "Asma Namoona"),
        ("For", "Roof, 0 Specimen Lane"),
    ]
    return Sheet(
        "Invoice",
        look,
        [*form(look, "INVOICE", rows), marks((Stamp(("PAID", "10 FEB 2025"), "box", RED, -4, 12), 300, -30))],
        date(2026, 2, 20),
        "searchable scan",
        71,
        200,
        0.0,
    )


def order() -> Sheet:
    """The order for directions."""
    look = Look(size=11.5, leading=1.6, margin=80, top=70)
    items = ["The Claimant shall file a bundle by 1 June 2026.", "The claim is listed for hearing on 15 June 2026."]
    return Sheet(
        "Order for directions",
        look,
        [*_head(look), look.title("ORDER"), look.text("Dated: 23 March 2026"), *look.numbered(items)],
        date(2026, 3, 23),
    )


def skeleton() -> Sheet:
    """The claimant's skeleton argument."""
    look = Look(size=12, leading=1.7, margin=80, top=70)
    items = [
        "By an agreement of February 2025 the Defendant undertook to repair the Claimant's roof, and was paid for it.",
        "No work was done; the Defendant gives no reason for it and has not returned the money.",
        "The Claimant asks for judgment and for the costs of the claim.",
    ]
    return Sheet(
        "Skeleton argument",
        look,
        [*_head(look), look.title("SKELETON ARGUMENT OF THE CLAIMANT"), look.text("Dated: 27 April 2026"), *look.numbered(items), *signed("Rehan Exampleton", "Counsel for the Claimant", look=look, dated="27 April 2026")],
        date(2026, 4, 27),
    )  # fmt: skip


def urdu_note() -> Sheet:
    """A note in Urdu."""
    look = Look(font="Helvetica", size=11, margin=84, top=90)
    lines = ("میں نے مارچ ۲۰۲۵ء میں گھر کی چھت دیکھی", "اس پر کوئی کام نہیں ہوا تھا", "مورخہ: ۶ اپریل ۲۰۲۶ء")
    return Sheet(
        "Note in Urdu",
        look,
        [UrduLine("تحریر", 20, centre=True), space(10), *(UrduLine(line, 15) for line in lines), space(30)],
        date(2026, 4, 6),
    )  # fmt: skip


def translation() -> Sheet:
    """Its translation, by a translator who says with what qualification."""
    look = Look(size=11.5, margin=80, top=90)
    text = ["Dated: 9 April 2026", "In March 2025 I saw the roof of the house. No work had been done on it. 6 April 2026.",
            "I, Nadia Tarjuman, translator, diploma of the Specimen Institute of Translation, certify that this is a true and accurate translation from Urdu into English."]  # fmt: skip
    return Sheet(
        "Translation",
        look,
        form(look, "ENGLISH TRANSLATION", [], text, signed("Nadia Tarjuman", "Translator", look=look, dated="9 April 2026")),
        date(2026, 4, 9),
    )  # fmt: skip


PARTS = (
    ("Particulars of claim", particulars),
    ("Witness statement of Asma Namoona", statement),
    ("Invoice", invoice),
    ("Order for directions", order),
    ("Skeleton argument", skeleton),
    ("Note in Urdu", urdu_note),
    ("Translation of the note in Urdu", translation),
)


def bundle() -> bytes:
    """The whole bundle: index on page 1, the parts numbered on, links and bookmarks that lead to them."""
    first, made, rows = 2, [], []
    for title, make in PARTS:
        data, pages = make().pdf(first)
        made.append((title, data, first))
        rows.append((title, str(first) if pages == 1 else f"{first}-{first + pages - 1}"))
        first += pages
    return _bound([("Index", _index(rows), 1), *made])


def _index(rows: Sequence[tuple[str, str]]) -> bytes:
    look = Look(size=12, margin=76, top=70)
    table = look.table(
        [
            ["No.", "Description of documents", "Pages"],
            *[[f"{nth}.", title, pages] for nth, (title, pages) in enumerate(rows, 1)],
        ],
        [44, 310, 70],
    )
    story = [*_head(look), look.title("INDEX TO THE HEARING BUNDLE"), table]
    return Sheet("Index", look, story, date(2026, 5, 1)).pdf(1)[0]


def _bound(parts: Sequence[tuple[str, bytes, int]]) -> bytes:
    writer = PdfWriter()
    for title, data, first in parts:
        writer.append(PdfReader(io.BytesIO(data)), outline_item=f"{title} (p. {first})")
    for title, _, first in parts[1:]:
        writer.add_annotation(0, Link(rect=_place(parts[0][1], title), target_page_index=first - 1))
    writer._root_object[NameObject("/OpenAction")] = ArrayObject(
        [writer.pages[0].indirect_reference, NameObject("/XYZ"), NumberObject(0), NumberObject(842), FloatObject(1)]
    )
    writer.metadata = {
        "/Title": CASE,
        "/Producer": "Binder (sample)",
        "/CreationDate": "D:20260501101500+01'00'",
        "/ModDate": "D:20260501101500+01'00'",
    }
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _place(index: bytes, title: str) -> tuple[float, float, float, float]:
    text = pdfium.PdfDocument(index)[0].get_textpage()
    start, count = text.search(title).get_next()
    boxes = [text.get_charbox(nth) for nth in range(start, start + count)]
    return tuple(round(f(side), 1) for f, side in zip((min, min, max, max), zip(*boxes, strict=True), strict=True))


def samples() -> Iterator[Sample]:
    """The complete bundle, and a folder of well-scanned pages."""
    base = {"version": 1, "opened": "2026-01-10", "zone": "Europe/London", "date_order": "DMY"}
    yield Sample(
        "uk-court-ebundle-complete", (File(f"{CASE} Hearing bundle A {HEARING}.pdf", bundle()),),
        {**base, "title": CASE, "packs": ["uk-court-ebundle"], "dates": {"hearing": HEARING, "submission": "2026-06-01"}, "answers": {"court": "civil"}}, AS_OF,
    )  # fmt: skip
    scans = (
        File("Order for directions - 2026-03-23.pdf", order().pdf()[0]),
        File("Invoice - 2025-02-10.pdf", invoice().pdf()[0]),
    )
    yield Sample(
        "page-quality-complete",
        scans,
        {**base, "title": "Two papers, well scanned", "packs": ["page-quality"], "dates": {"submission": "2026-06-01"}},
        AS_OF,
    )
