"""The file of one matter in two jurisdictions: a form for each, the papers of a marriage, a register of steps."""

from collections.abc import Iterator
from datetime import date

from samples.making.folder import Sample
from samples.making.forms import Sheet, form, signed
from samples.making.ink import GREEN
from samples.making.paper import Look, border
from samples.making.sworn import AS_OF, BASE, DEPONENT, apostille, numbered


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


def nikah() -> Sheet:
    """The nikah nama behind the certificate, on its form in English."""
    look = Look(font="Helvetica", size=10.5, margin=80, top=90)
    rows = [
        ("Name of the bridegroom", "Daniel Sampleton"),
        ("Name of the bride", DEPONENT),
        ("Date of nikah", "14 March 2024"),
        ("Date of registration of marriage", "2 April 2024"),
    ]
    return Sheet(
        "Nikah nama",
        look,
        form(look, "FORM OF NIKAHNAMA", rows, [], signed("Waheed Misali", "Nikah Registrar", look=look)),
        date(2026, 4, 2),
    )


def divorce() -> Sheet:
    """The certificate of the divorce from an earlier marriage."""
    look = Look(size=11.5, margin=80, top=90)
    rows = [
        ("Of", "Daniel Sampleton and Nida Exampleton"),
        ("Divorce effective on", "3 June 2022"),
        ("Date of issue", "20 June 2022"),
    ]
    return Sheet(
        "Divorce certificate",
        look,
        form(look, "CERTIFICATE OF DIVORCE", rows, [], signed("Waheed Misali", "Registrar", look=look)),
        date(2026, 4, 2),
    )


def samples() -> Iterator[Sample]:
    """The complete file of two jurisdictions."""
    named = [
        ("Application form for Pakistan - 2026-03-02", personal_form("PAKISTAN", "2 March 2026", date(2026, 3, 2))), ("Application form for Britain - 2026-03-16", personal_form("BRITAIN", "16 March 2026", date(2026, 3, 16))),
        ("Marriage certificate - 2024-04-09", marriage()), ("Apostille - 2026-03-20", apostille("20 March 2026", date(2026, 3, 20), "Pakistan")),
        ("Nikah nama - 2024-03-14", nikah()), ("Divorce certificate - 2022-06-20", divorce()),
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
    yield Sample("cross-border-complete", numbered(named), {**BASE, "title": "Hina Misaal, two jurisdictions", "packs": ["cross-border"], "steps": steps,
                 "answers": {"papers_go_abroad": True, "divorced_before": True, "pakistani_papers": True}}, AS_OF)  # fmt: skip
