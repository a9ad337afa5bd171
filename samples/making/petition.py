"""The papers of a writ petition in the High Court: who says what, and when.

The petitioner, her land, the order she complains of and the office that made it are all invented.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from samples.making.cast import ADVOCATE, CHAMBERS, CLERK, COMMISSIONER, IDENTIFIER, OFFICER, PETITIONER
from samples.making.days import dots, plain, short, solemn
from samples.making.ink import BLACK, GREEN, RED, Stamp, Thumb
from samples.making.paper import (
    Decoration,
    Line,
    Look,
    Story,
    border,
    letterhead,
    marks,
    page_break,
    space,
    stamp_paper,
    together,
)

COURT = "IN THE LAHORE HIGH COURT, LAHORE"
TITLE = "Writ Petition No. ______ of 2026"


@dataclass(frozen=True)
class Days:
    """When each paper was made. One of them changed is one fault."""

    sale: date = date(2019, 2, 14)
    mutation: date = date(2019, 5, 2)
    application: date = date(2026, 2, 16)
    order: date = date(2026, 3, 12)
    copy_asked: date = date(2026, 3, 16)
    certified: date = date(2026, 3, 24)
    notice: date = date(2026, 4, 1)
    power: date = date(2026, 4, 18)
    petition: date = date(2026, 4, 20)
    petition_signed: date = date(2026, 4, 20)
    sworn: date = date(2026, 4, 20)
    index: date = date(2026, 4, 21)
    card: date = date(2019, 1, 7)


def mark(label: str) -> Decoration:
    """The annexure's mark in the top corner of its pages."""

    def draw(canvas: Canvas, width: float, height: float) -> None:
        canvas.setFont("Helvetica-Bold", 13)
        canvas.drawString(width - 190, height - 40, f"ANNEXURE-{label}")

    return draw


def _cause(look: Look, *, short_form: bool = False) -> Story:
    story: Story = [look.centre(COURT, bold=True, scale=1.15), look.centre(TITLE, bold=True), space(6)]
    if short_form:
        return [
            *story,
            look.centre("Asma Namoona &nbsp; <b>Versus</b> &nbsp; Assistant Commissioner, Namoonapur and another"),
            space(8),
        ]
    return [
        *story,
        look.text(f"{PETITIONER.name}, daughter of {PETITIONER.father}, CNIC No. {PETITIONER.cnic}, resident of {PETITIONER.address}."),
        look.right("<i>...Petitioner</i>", bold=True), look.centre("<b>VERSUS</b>"),
        *look.numbered(["The Assistant Commissioner (Revenue), Tehsil Namoonapur, District Misalabad.",
                        "The District Collector, Misalabad."]),
        look.right("<i>...Respondents</i>", bold=True), space(4),
    ]  # fmt: skip


def petition(days: Days) -> tuple[Story, Look]:
    """The petition itself: facts that cite the annexures in their order, grounds, prayer, certificate."""
    look = Look(size=12.5, leading=1.75, margin=86, top=64)
    facts = [
        "That the petitioner is a citizen of Pakistan and a law-abiding resident of Lahore. A copy of her identity card is attached as Annexure-A.",
        f"That the petitioner purchased land measuring 2 kanal in Mauza Namoonapur by a registered sale deed dated {plain(days.sale)}, attached as Annexure-B.",
        f"That the purchase was entered in the record of rights by Mutation No. 000, sanctioned on {plain(days.mutation)}, attached as Annexure-C.",
        f"That on {plain(days.application)} the petitioner applied to respondent No. 1 for a copy of the register and for demarcation. The application is attached as Annexure-D.",
        f"That respondent No. 1, without notice and without a hearing, cancelled the mutation by the impugned order dated {plain(days.order)}, a certified copy of which is placed on the file.",
        f"That the petitioner served a legal notice on {plain(days.notice)}, attached as Annexure-E, which has not been answered.",
    ]
    grounds = [
        "That the impugned order was passed behind the back of the petitioner and offends the principles of natural justice.",
        "That no authority may cancel a sanctioned mutation without notice to the person in whose favour it stands.",
        "That the impugned order is without jurisdiction, without reasons and of no legal effect.",
        "That the petitioner has no other adequate remedy.",
    ]
    story = [
        *_cause(look),
        look.title("WRIT PETITION UNDER ARTICLE 199 OF THE CONSTITUTION OF THE ISLAMIC REPUBLIC OF PAKISTAN, 1973", 1.0),
        look.text(f"Dated: {plain(days.petition)}"),
        look.text("<i>Respectfully sheweth:</i>"), *look.numbered(facts), look.title("GROUNDS", 1.0), *look.lettered(grounds),
        look.title("PRAYER", 1.0),
        look.text("It is, therefore, most respectfully prayed that this Hon'ble Court may be pleased to accept this petition, to declare the impugned "
                  "order to be without lawful authority, and to restore the mutation. Any other relief that this Hon'ble Court deems fit may also be granted."),
        together(
            Line(["(Signature of petitioner)", f"Date of signature: {dots(days.petition_signed)}", "Asma Namoona"], who=PETITIONER.name),
            look.text("Through"),
            Line([f"{ADVOCATE.name}", "Advocate High Court, CC No. PLH-00000", "office@farzi-namoona.example.org"], who=ADVOCATE.name, before="Signed:", x=200, width=250),
        ),
        together(
            look.text("<b>CERTIFICATE:</b> Certified, as per instructions, that this is the first petition on the subject and that no other petition is pending."),
            Line(["Advocate"], who=ADVOCATE.name, before="Signed:", x=200, width=250),
        ),
    ]  # fmt: skip
    return story, look


def affidavit(days: Days) -> tuple[Story, Look]:
    """The affidavit on stamp paper, with the jurat and the oath commissioner's attestation."""
    look = Look(size=12, leading=1.6, margin=76, top=124, decorate=(stamp_paper("100", "PB-LHR-0000000000000"),))
    story = [
        *_cause(look, short_form=True), look.title("AFFIDAVIT"), look.text(f"Made on {plain(days.sworn)}"),
        look.text(f"Affidavit of <b>{PETITIONER.name}</b>, daughter of {PETITIONER.father}, aged 41 years, teacher by occupation, CNIC No. {PETITIONER.cnic}, "
                  f"resident of {PETITIONER.address}, the petitioner."),
        look.text("I, the above named deponent, do hereby solemnly affirm and declare as under:"),
        *look.numbered(["That I am the petitioner and am fully conversant with the facts of the case.",
                        "That the contents of the accompanying writ petition are true and correct to the best of my knowledge and belief and nothing has been concealed."]),
        Line(["DEPONENT", PETITIONER.name], who=PETITIONER.name, font="Times-Bold"),
        look.text("<b><u>VERIFICATION:</u></b>"),
        look.text(f"Verified on oath at Lahore this {solemn(days.sworn)}, that the contents of the above affidavit are true and correct to the best of my knowledge and belief."),
        Line(["DEPONENT"], who=PETITIONER.name, font="Times-Bold"),
        look.text(f"Solemnly affirmed before me at Lahore on {dots(days.sworn)} by the deponent, who is identified by {IDENTIFIER.name}, Advocate, "
                  f"CNIC No. {IDENTIFIER.cnic}, who is personally known to me."),
        marks((Stamp(("ATTESTED", "OATH COMMISSIONER", "LAHORE - No. 000"), "round", angle=11, size=8), 90, -30)),
        Line([f"{COMMISSIONER.name}", "Oath Commissioner, Lahore"], who=COMMISSIONER.name),
    ]  # fmt: skip
    return story, look


def order(days: Days) -> tuple[Story, Look]:
    """The certified copy of the order complained of, typed, with the copying agency's stamps."""
    look = Look(font="Courier", size=10.5, leading=1.6, margin=80, top=80)
    story = [
        look.centre("IN THE COURT OF THE ASSISTANT COMMISSIONER (REVENUE)", bold=True), look.centre("TEHSIL NAMOONAPUR, DISTRICT MISALABAD", bold=True), space(),
        look.text("Case No. 000/2026. Mutation No. 000, Mauza Namoonapur."), look.title("ORDER"), look.text(f"Date of order: {short(days.order)}"),
        look.text("1. The Patwari Halqa reports that the entry in favour of Asma Namoona daughter of Rashid Namoona requires review."),
        look.text("2. The record has been perused. The entry does not appear to be in order."),
        look.text("3. Mutation No. 000 is therefore cancelled and the earlier entry is restored. The record be corrected accordingly."),
        look.text(f"Announced: {dots(days.order)}"),
        Line([OFFICER.name, "Assistant Commissioner (Revenue)", "Namoonapur"], who=OFFICER.name, font="Courier", size=10),
        space(40),
        marks((Stamp(("CERTIFIED TO BE TRUE COPY", "COPYING AGENCY", "MISALABAD"), "box", GREEN, 6, 9), 330, -20)),
        Line([CLERK.name, "Examiner, Copying Agency"], who=CLERK.name, x=20, font="Courier", size=10),
        look.pairs([("Copy applied for", dots(days.copy_asked)), ("Copy prepared", dots(days.certified)), ("Certified on", plain(days.certified)), ("Copying fee", "Rs. 20/-")]),
    ]  # fmt: skip
    return story, look


def power(days: Days) -> tuple[Story, Look]:
    """The vakalatnama: a printed form, filled in, signed by the client and accepted by the advocate."""
    look = Look(font="Helvetica", size=10.5, leading=1.55, margin=72, top=70, decorate=(border(BLACK),))
    story = [
        look.title("VAKALATNAMA"), look.centre("(Power of attorney)"), *_cause(look, short_form=True),
        look.text(f"KNOW ALL to whom these presents shall come that I, <b>{PETITIONER.name}</b>, daughter of {PETITIONER.father}, CNIC No. {PETITIONER.cnic}, the petitioner, "
                  f"do hereby appoint and retain <b>{ADVOCATE.name}</b>, Advocate High Court, CC No. PLH-00000, bar ledger No. 0000, to act, appear and plead for me in the above matter."),
        *look.lettered(["to sign, verify and present petitions, affidavits and applications;", "to deposit and withdraw moneys and to receive documents;",
                        "to engage another advocate where that is needed."]),
        look.text("And I agree to ratify all that the said advocate lawfully does in the matter."),
        look.text(f"IN WITNESS WHEREOF I have set my hand at Lahore on {plain(days.power)}."),
        marks((Thumb(PETITIONER.name), 420, -34), (Stamp(("COURT FEE", "Rs. 2/-", "SPECIMEN"), "box", RED, -4, 9), 60, -30)),
        Line([PETITIONER.name, "Client"], who=PETITIONER.name, x=150, width=230, font="Helvetica", size=10, before="Signature:"),
        look.text("<b>ACCEPTED</b>"),
        Line([ADVOCATE.name, "Advocate High Court"], who=ADVOCATE.name, x=20, width=230, font="Helvetica", size=10, before="Signature:"), look.text(f"Accepted on {plain(days.power)}"),
    ]  # fmt: skip
    return story, look


def identity(days: Days) -> tuple[Story, Look]:
    """Annexure A: a photocopy of both sides of an identity card."""
    look = Look(font="Helvetica", size=11, margin=120, top=150, decorate=(mark("A"), _card))
    story = [
        look.text("SPECIMEN - NATIONAL IDENTITY CARD", bold=True), look.pairs([
            ("Name", PETITIONER.name), ("Father Name", PETITIONER.father), ("Identity Number", PETITIONER.cnic), ("Date of Birth", "14.08.1984"),
            ("Date of Issue", dots(days.card)), ("Date of Expiry", "07.01.2029")], (130, 170)),
        marks((Stamp(("ATTESTED TRUE COPY", "Kamran Farzi", "Advocate High Court"), "box", angle=-8), 260, -190), (ADVOCATE.name, 200, -250)),
    ]  # fmt: skip
    return story, look


def _card(canvas: Canvas, width: float, height: float) -> None:
    canvas.setStrokeColor(Color(0.3, 0.3, 0.3))
    canvas.setLineWidth(1.2)
    canvas.roundRect(100, height - 330, width - 200, 200, 12)
    canvas.setFillColor(Color(0.75, 0.75, 0.75))
    canvas.rect(width - 190, height - 260, 64, 80, fill=1)
    canvas.setFillColor(Color(0.55, 0.55, 0.55))
    canvas.circle(width - 158, height - 210, 18, stroke=0, fill=1)
    canvas.ellipse(width - 184, height - 262, width - 132, height - 232, stroke=0, fill=1)


def sale_deed(days: Days) -> tuple[Story, Look]:
    """Annexure B: the registered sale deed, two pages on old stamp paper."""
    look = Look(size=12, leading=1.65, margin=84, top=124, decorate=(stamp_paper("500", "0000-0000"), mark("B")))
    story = [
        look.title("SALE DEED"),
        look.text(f"THIS DEED OF SALE is made at Namoonapur on {plain(days.sale)} between <b>Salim Farzi</b> son of Yaqub Farzi, CNIC No. 00000-0000000-2, "
                  f"hereinafter the Vendor, and <b>{PETITIONER.name}</b> daughter of {PETITIONER.father}, CNIC No. {PETITIONER.cnic}, hereinafter the Vendee."),
        *look.numbered(["The Vendor is the owner in possession of land measuring 2 kanal in Khasra No. 000, Mauza Namoonapur, District Misalabad.",
                        "The Vendor has sold the land to the Vendee for Rs. 1,000,000/-, the receipt of which the Vendor acknowledges.",
                        "Possession has been handed over at the spot together with all rights and easements."]),
        page_break(), look.title("SCHEDULE"),
        look.table([["Khasra No.", "Kanal", "Marla", "Kind of soil"], ["000", "2", "0", "Chahi"]], [110, 90, 90, 130]),
        space(20),
        Line(["VENDOR", "Salim Farzi"], who="Salim Farzi", x=10), Line(["VENDEE", PETITIONER.name], who=PETITIONER.name, x=230),
        look.text("Witnesses:"), Line(["1. Imran Misali"], who="Imran Misali", x=10), Line(["2. Javed Farzi"], who="Javed Farzi", x=10),
        marks((Stamp(("REGISTERED", f"{short(days.sale).upper()}", "SUB-REGISTRAR NAMOONAPUR"), "round", angle=-9, size=7), 320, 40)),
        look.text("Document No. 000, Book No. 1, Volume No. 00, registered with the Sub-Registrar, Namoonapur."),
    ]  # fmt: skip
    return story, look


def mutation(days: Days) -> tuple[Story, Look]:
    """Annexure C: the mutation, a computer print in a wide table."""
    look = Look(font="Helvetica", size=9.5, margin=50, top=80, decorate=(mark("C"),))
    story = [
        look.centre("LAND RECORDS CENTRE, TEHSIL NAMOONAPUR (SPECIMEN)", bold=True, scale=1.3), look.centre("Register of Mutations", bold=True),
        look.pairs([("Mutation No.", "000"), ("Mauza", "Namoonapur"), ("Sanctioned on", short(days.mutation)), ("Printed at", "Counter 0")]), space(8),
        look.table([["Khewat", "Khatuni", "Khasra", "Owner before", "Owner now", "Area", "Kind"],
                    ["00", "000", "000", "Salim Farzi s/o Yaqub Farzi", "Asma Namoona d/o Rashid Namoona", "2-0", "Sale"]], [50, 50, 50, 120, 130, 40, 50]),
        space(16), look.text("Sanctioned after hearing both parties, who are present."),
        marks((Stamp(("LAND RECORDS CENTRE", "NAMOONAPUR"), "box", GREEN, 5), 90, -34)),
        Line(["Revenue Officer"], who="Waheed Misali", font="Helvetica", size=10),
    ]  # fmt: skip
    return story, look


def application(days: Days) -> tuple[Story, Look]:
    """Annexure D: the letter of application, with the receiving office's stamp."""
    look = Look(size=12, leading=1.5, margin=84, top=80, decorate=(mark("D"),))
    story = [
        look.text("To<br/>The Assistant Commissioner (Revenue),<br/>Tehsil Namoonapur, District Misalabad."), look.text(f"Dated: {plain(days.application)}"),
        look.text("<b>Subject: APPLICATION FOR COPIES AND FOR DEMARCATION OF LAND</b>"), look.text("Respected Sir,"),
        look.text("I own land measuring 2 kanal in Khasra No. 000, Mauza Namoonapur, under Mutation No. 000. I request copies of the register of rights and the demarcation of my land. "
                  "The prescribed fee has been paid."),
        look.text("Yours faithfully,"),
        Line([PETITIONER.name, f"CNIC No. {PETITIONER.cnic}"], who=PETITIONER.name, x=0),
        marks((Stamp(("RECEIVED", "DIARY No. 000", dots(days.application)), "box", RED, 7), 330, 40)),
    ]  # fmt: skip
    return story, look


def notice(days: Days) -> tuple[Story, Look]:
    """Annexure E: the legal notice on the chambers' letterhead."""
    head = letterhead(
        "FARZI & NAMOONA",
        ("Advocates and Legal Consultants", CHAMBERS[1], "office@farzi-namoona.example.org"),
        Color(0.12, 0.22, 0.42),
    )
    look = Look(font="Helvetica", size=10.5, leading=1.5, margin=70, top=130, decorate=(head, mark("E")))
    story = [
        look.right(f"Dated: {plain(days.notice)}"), look.text("The Assistant Commissioner (Revenue),<br/>Tehsil Namoonapur, District Misalabad."),
        look.text("<b>LEGAL NOTICE</b>"),
        look.text(f"Under instructions from my client, Ms {PETITIONER.name}, I call upon you to recall your order of {plain(days.order)}, by which Mutation No. 000 was cancelled "
                  "without notice to her, within fifteen days of the receipt of this notice."),
        look.text("Failing that, my client will approach the court of competent jurisdiction at your risk as to costs."),
        look.text("A copy of this notice is kept in my office for record."),
        Line([ADVOCATE.name, "Advocate High Court"], who=ADVOCATE.name, x=0, font="Helvetica", size=10),
    ]  # fmt: skip
    return story, look


def index(days: Days, rows: list[tuple[str, str, str, str]]) -> tuple[Story, Look]:
    """The index sheet: number, description, annexure, pages."""
    look = Look(size=12, leading=1.5, margin=66, top=72)
    numbered = [[f"{nth}.", *row] for nth, row in enumerate(rows, 1)]
    story = [
        *_cause(look, short_form=True), look.title("INDEX"),
        look.table([["S. No.", "Description of documents", "Dated", "Annexure", "Pages"], *numbered], [44, 220, 72, 66, 58]),
        space(24), Line([ADVOCATE.name, "Advocate High Court", "Counsel for the petitioner"], who=ADVOCATE.name), look.text(f"Dated: {dots(days.index)}"),
    ]  # fmt: skip
    return story, look


Make = Callable[[Days], tuple[Story, Look]]
