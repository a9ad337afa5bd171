"""A referral between a law office and a partner: consent first, then the referral, then its acknowledgement. No name in any of it."""

from collections.abc import Iterator
from datetime import date

from reportlab.lib.colors import Color

from samples.making.folder import File, Sample
from samples.making.forms import Sheet, form, signed
from samples.making.ink import RED, Stamp, Thumb
from samples.making.paper import Look, letterhead, marks, space

AS_OF = "2026-03-20"
CODE, OFFICE, PARTNER = "NR-2026-000", "Namoona Legal Aid Office", "Specimen Counselling Centre"
HEAD = letterhead(
    "Namoona Legal Aid Office",
    ("Office 0, Specimen Street, Lahore", "help@legal-aid.example.org"),
    Color(0.25, 0.2, 0.45),
)
OTHER = letterhead(
    "Specimen Counselling Centre", ("0 Example Road, Islamabad", "desk@counselling.example.org"), Color(0.6, 0.3, 0.05)
)


def consent() -> Sheet:
    """The consent, marked by thumb, read over by the caseworker."""
    look = Look(font="Helvetica", size=10.5, margin=70, top=122, decorate=(HEAD,))
    rows = [
        ("Case code", CODE),
        ("Referring agency", OFFICE),
        ("Receiving agency", PARTNER),
        ("Purpose", "Psychological support"),
        ("Date of consent", "9 March 2026"),
        ("This consent expires on", "9 September 2026"),
    ]
    text = ["The form was read to me in my own language and I understood it.", "<b>Information to be released:</b> my age group, my language, the support I ask for, and how to reach me safely. Nothing else.",
            "I may withdraw this consent at any time by telling either agency. I have received a copy of this form."]  # fmt: skip
    ends = [
        marks((Thumb("client NR"), 300, -40)),
        *signed("The client", "(thumb impression and sign)", look=look, dated="9 March 2026"),
        *signed("Amina Namoona", "Caseworker", look=look, dated="9 March 2026"),
    ]
    return Sheet(
        "Consent to release information",
        look,
        form(look, "CONSENT TO RELEASE INFORMATION", rows, text, ends),
        date(2026, 3, 9),
        "searchable scan",
        51,
    )


def intake() -> Sheet:
    """The record of the interview."""
    look = Look(font="Helvetica", size=10.5, margin=70, top=122, decorate=(HEAD,))
    rows = [
        ("Case code", CODE),
        ("Date of interview", "10 March 2026"),
        ("Language", "Urdu"),
        ("Interviewer", "Amina Namoona"),
    ]
    text = ["The client asks for counselling and for advice on her claim for wages. She is safe where she is now."]
    return Sheet(
        "Intake interview",
        look,
        form(look, "INTAKE FORM", rows, text, signed("Amina Namoona", "Caseworker", look=look, dated="10 March 2026")),
        date(2026, 3, 10),
    )


def referral() -> Sheet:
    """The referral form."""
    look = Look(size=11, margin=74, top=126, decorate=(HEAD,))
    rows = [
        ("Case code", CODE),
        ("Date of referral", "11 March 2026"),
        ("Referring agency", OFFICE),
        ("Receiving agency", PARTNER),
        ("Priority", "Emergency"),
        ("Adult or child", "Adult"),
    ]
    text = [
        "The client agrees to this referral. Information sent: age group, language, the support asked for, and the safe way to reach the client."
    ]
    return Sheet(
        "Referral",
        look,
        form(
            look,
            "INTER-AGENCY REFERRAL FORM",
            rows,
            text,
            signed("Amina Namoona", "Caseworker", look=look, dated="11 March 2026"),
        ),
        date(2026, 3, 11),
    )


def acknowledgement() -> Sheet:
    """The partner's answer of the next day."""
    look = Look(font="Helvetica", size=10.5, margin=70, top=122, decorate=(OTHER,))
    rows = [("Case code", CODE), ("Received on", "12 March 2026")]
    text = ["We acknowledge receipt of the referral named above and have offered an appointment."]
    ends = [
        space(10),
        marks((Stamp(("RECEIVED", "12 MAR 2026"), "box", RED, 8), 320, -30)),
        *signed("Farah Exampleton", "Duty counsellor", look=look, dated="12 March 2026"),
    ]
    return Sheet(
        "Acknowledgement",
        look,
        form(look, "ACKNOWLEDGEMENT OF REFERRAL", rows, text, ends),
        date(2026, 3, 12),
        "searchable scan",
        52,
    )


def agreement() -> Sheet:
    """The agreement on sharing data."""
    look = Look(size=11.5, margin=80, top=80)
    text = [f"This data sharing agreement is made on 2 February 2026 between {OFFICE} and {PARTNER}.",
            "Each undertakes to keep confidential what it receives, to use it for the stated purpose alone, and to keep adequate safeguards.", "Dated: 2 February 2026"]  # fmt: skip
    ends = [
        *signed("Kamran Farzi", f"for {OFFICE}", look=look, dated="2 February 2026"),
        *signed("Farah Exampleton", f"for {PARTNER}", look=look, dated="2 February 2026"),
    ]
    return Sheet("Data sharing agreement", look, form(look, "DATA SHARING AGREEMENT", [], text, ends), date(2026, 2, 2))


def samples() -> Iterator[Sample]:
    """The complete file of an adult who consents."""
    named = [("Data sharing agreement - 2026-02-02", agreement()), ("Consent to release information - 2026-03-09", consent()), ("Intake interview - 2026-03-10", intake()),
             ("Referral to the Specimen Counselling Centre - 2026-03-11", referral()), ("Acknowledgement of the referral - 2026-03-12", acknowledgement())]  # fmt: skip
    files = tuple(File(f"{nth:02d} {name}.pdf", sheet.pdf()[0]) for nth, (name, sheet) in enumerate(named, 1))
    matter = {
        "version": 1, "title": "Referral NR-2026-000", "packs": ["ngo-referral"], "opened": "2026-01-20", "zone": "Asia/Karachi", "date_order": "DMY",
        "dates": {"disclosure": "2026-03-11", "submission": "2026-03-12"},
        "answers": {"basis": "consent", "child": False, "priority": "emergency", "sent": True, "partner_agreement": True},
    }  # fmt: skip
    yield Sample("ngo-referral-complete", files, matter, AS_OF)
