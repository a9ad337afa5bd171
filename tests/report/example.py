"""A report by hand that has one of everything, and reports of any size; nothing in it belongs to anybody."""

from checker.findings import Authority, Finding, Place
from checker.matter_report import Counts, MatterReport, PackUsed, Report
from checker.report_tables import (
    Absent,
    Asked,
    Compared,
    Event,
    FileRow,
    PaperRow,
    PersonRow,
    PersonValue,
    SignatureRow,
)
from checker.trends import Aged, Anchor, Expiry, Overview, Shared, Trend

TOOL = {"name": "bundle-checker", "version": "0.0.0"}
RTL = "05 بیان حلفی (حلف نامہ).pdf"
HOSTILE = (
    "x<script>alert(1)</script>\"'&.pdf",
    "::error file=a::stop.pdf",
    "red\x1b[31m\x07.pdf",
    "two\nlines\r.pdf",
    "invoice\u202efdp.exe",
    '=HYPERLINK("http://example.org").pdf',
    "[click](http://example.org) @everyone | `code`.pdf",
    "long " + "n" * 290 + ".pdf",
    "🖋️ signed 👩‍⚖️.pdf",
    "100% %0A::warning::.pdf",
    "back\\slash: a.pdf",
)
_RULES_OF_COURT = Authority(
    "High Court Rules and Orders, Volume V",
    "Chapter 1, Part A",
    "https://example.org/rules?a=1&b=2",
    "2026-11-23",
    "official",
)
_PRACTICE = Authority("House practice: documentation discipline", None, None, None, "practice")
BOX = (72.0, 640.5, 210.25, 655.0)


def _finding(rule, title, family, message, remedy, **rest):
    pack = "pk-high-court-petition 2026.1" if rule.startswith("pk-") else "documentation-discipline 2026.1"
    fields = {"outcome": "gap", "severity": "error", "pack": pack} | rest
    return Finding(rule, title, family, fields.pop("outcome"), fields.pop("severity"), message, remedy, **fields)


def _findings():
    return (
        _finding(
            "pk-high-court-petition/CPY-01", "The impugned order is filed as a certified copy", "presence",
            "No certified copy of the impugned order is in the bundle.",
            "Ask the copying agency of the court below for a certified copy.",
            who="client", authority=(_RULES_OF_COURT,), fingerprint="finding-01",
        ),
        _finding(
            "pk-high-court-petition/MIN-01", "A minor acts through a next friend", "presence",
            "Is the petitioner under 18? The question is not answered, "
            "so it cannot be told whether a next friend is needed.",
            "Run: bundle-checker check --answer minor=yes (or no).",
            outcome="unclear", why="no_answer", fingerprint="finding-02",
        ),
        _finding(
            "documentation-discipline/SIG-01", "A signature is not earlier than its document", "date-relation",
            "Signed on 17 April 2026, 3 days before the document is dated (20 April 2026).",
            "Have the affidavit signed again, on or after its date.",
            place=Place("02 Affidavit of Zainab Example.pdf", None, 3, BOX, "the signature of Zainab Example"), who="signatory",
            related=(Place("02 Affidavit of Zainab Example.pdf", None, 1, (72, 90, 180, 104)),),
            values={"found": "2026-04-17", "not_before": "2026-04-20"}, authority=(_PRACTICE,), fingerprint="finding-03",
        ),
        _finding(
            "pk-high-court-petition/AFF-02", "The oath commissioner's stamp is on the affidavit", "execution",
            "The attestation block has no stamp that could be read.",
                "Look at the page; have it attested if it is blank.",
            outcome="unclear", why="low_confidence", severity="warning", who="signatory",
            place=Place("02 Affidavit of Zainab Example.pdf", None, 4), fingerprint="finding-04",
        ),
        _finding(
            "pk-high-court-petition/TRL-01", "A paper in another language has its translation", "pairing",
            "The paper is in Urdu and no translation stands next to it.",
                "Ask the translator for a certified translation.",
            place=Place("03 Paper book.pdf", "Annexure B", 9), severity="warning", who="translator", fingerprint="finding-06",
        ),
        _finding(
            "documentation-discipline/ANX-01", "Annexures run on without a gap", "order",
            "Annexure C is missing between B and D.", "File Annexure C, or letter the annexures again.",
            place=Place("03 Paper book.pdf", "Annexure D", 14), values={"labels": ["A", "B", "D"], "missing": ["C"]},
            related=(Place("03 Paper book.pdf", "Annexure B", 9),), fingerprint="finding-05",
        ),
        _finding(
            "pk-high-court-petition/TRL-01", "A paper in another language has its translation", "pairing",
            "The paper is in Urdu and no translation stands next to it.",
                "Ask the translator for a certified translation.",
            place=Place(RTL, None, 1), severity="warning", who="translator", outcome="waived",
            waiver="filed with leave of the court, by A. Example until 30 June 2026", fingerprint="finding-07",
        ),
        *(
            _finding(
                "documentation-discipline/NAM-01", "A file is labelled with its date and purpose", "naming",
                f"The name {name} has no date.", "Rename the file: 2026-03-12 Purpose.pdf.",
                place=Place(name, "part\n::error::<b>" if nth == 0 else None, 1), severity="note",
                    fingerprint=f"finding-1{nth:02}",
            )
            for nth, name in enumerate(HOSTILE)
        ),
    )  # fmt: skip


def _files():
    def read(path, **rest):
        return FileRow(path, "read", sha256="ab" * 32, **rest)

    return (
        read("01 Petition.pdf", kind="petition", title="Writ petition", date="2026-04-20", pages=12),
        read("02 Affidavit of Zainab Example.pdf", kind="affidavit", title="Affidavit", date="2026-04-20", pages=4),
        FileRow("03 Paper book.pdf", "partly", "cd" * 32, "paper-book", pages=40, unread_pages=(17, 18, 22),
                reason="three pages are scans that no engine could read"),
        FileRow("04 Locked.pdf", "unreadable", "ef" * 32, reason="it asks for a password"),
        read(RTL, kind="affidavit", label="E", pages=1),
        *(read(name, pages=1) for name in HOSTILE),
        read("A Impugned order.pdf", kind="annexure", label="A", pages=3),
        read("B Notice.pdf", kind="annexure", label="B", pages=2),
        read("D Receipt.pdf", kind="annexure", label="D", pages=1),
        FileRow("Working/draft.docx", "not_read", "aa" * 32, shelf="working", filed=False,
               reason="Word files are listed, not opened"),
        FileRow(".DS_Store", "ignored", filed=False),
        FileRow("Elsewhere", "ignored", reason="it is a link out of the matter", filed=False, silent=False),
    )  # fmt: skip


def _papers():
    sworn = SignatureRow("Zainab Example", "2026-04-17", "ink", "unchecked", 3)
    return (
        PaperRow("01 Petition.pdf", 1, 12, None, "petition", "Petition", None, "2026-04-20", "20 April 2026"),
        PaperRow("02 Affidavit of Zainab Example.pdf", 1, 4, None, "affidavit", "Sworn statement", None, "2026-04-20",
                 "this 20th day of April, 2026", (sworn, SignatureRow("Ali Example", state="empty", page=4))),
        PaperRow("03 Paper book.pdf", 9, 13, "Annexure B", "order", "Order", "B", None, "03/04/2026",
                 (SignatureRow(None, None, "digital", "changed", 9),)),
        PaperRow("03 Paper book.pdf", 14, 22, "Annexure D", unread_pages=(17, 18, 22)),
        PaperRow("04 Locked.pdf", 1, 1, unread_pages=(1,)),
        *(PaperRow(name, 1, 1, "part\n::error::<b>" if nth == 0 else None) for nth, name in enumerate(HOSTILE)),
    )  # fmt: skip


def _persons():
    affidavit = "02 Affidavit of Zainab Example.pdf"
    three = (Place("01 Petition.pdf", None, 1), Place(affidavit, None, 1), Place("03 Paper book.pdf", "Annexure B", 9))
    return (
        PersonRow(
            "person-1", ("petitioner",),
            names=(
                PersonValue("Zainab Example", (Place(affidavit, None, 3),), stated=True),
                PersonValue("Zaynab Example", (Place("03 Paper book.pdf", "Annexure B", 9),), differs="spelling", by_ocr=True),
            ),
            born=(
                PersonValue("1990-06-04", three, "birth", stated=True),
                PersonValue("1990-04-06", (Place(RTL, None, 1),), "birth", "day_and_month"),
            ),
            numbers=(
                PersonValue("00000-0000386-1", (*three, Place("D Receipt.pdf", None, 1)), "cnic", stated=True),
                PersonValue("00000-0000368-1", (Place("B Notice.pdf", None, 2),), "cnic", "figures_swapped", by_ocr=True),
                PersonValue("AA0000386", sort="passport", stated=True),
            ),
        ),
        PersonRow("person-2", ("executant of the deed",), (PersonValue("Ali Example", (Place(HOSTILE[0], "part\n::error::<b>", 1),)),)),
        PersonRow("person-3", numbers=(PersonValue("418/2025", three, "khewat"), PersonValue(HOSTILE[5], three[:1], "khewat", "other"))),
    )  # fmt: skip


def _timeline():
    affidavit = "02 Affidavit of Zainab Example.pdf"
    return (
        Event("document", "Writ petition", "2026-04-20", "2026-04-20", Place("01 Petition.pdf", None, 1, BOX),
            "issued"),
        Event("document", "Affidavit", "2026-04-20", "2026-04-20", Place(affidavit, None, 1, BOX), "issued"),
        Event("signature", "Signature of the deponent", "2026-04-17", "2026-04-17", Place(affidavit, None, 3, BOX),
            "signed", True),
        Event("window", "Police certificate", "2026-01-10", "2026-07-09", Place("B Notice.pdf", None, 1), "valid_from"),
        Event("matter", "submission", "2026-05-04", "2026-05-04"),
    )  # fmt: skip


def _asked(findings):
    names = {}
    for one in findings:
        names.setdefault(one.rule, []).append(one)
    rows = [
        Asked(rule, ones[0].title, ones[0].family, ones[0].severity, passed=2 if rule.endswith("SIG-01") else 0,
              gap=sum(one.outcome == "gap" for one in ones), unclear=sum(one.outcome == "unclear" for one in ones),
              waived=sum(one.outcome == "waived" for one in ones),
              held=(Place("01 Petition.pdf"), Place("B Notice.pdf")) if rule.endswith("SIG-01") else (),
              authority=ones[0].authority,
                     why="A signature cannot approve what was not yet written." if "SIG" in rule else "",
              remedy=ones[0].remedy)
        for rule, ones in names.items()
    ]  # fmt: skip
    rows.append(Asked("pk-high-court-petition/IDX-01", "The bundle holds an index", "presence", passed=1))
    rows.append(Asked("pk-high-court-petition/VAK-01", "A vakalatnama is filed", "presence", not_applicable=1))
    return tuple(sorted(rows, key=lambda row: row.rule))


def _counted(findings, asked):
    return Counts(
        gap=sum(one.outcome == "gap" for one in findings),
        unclear=sum(one.outcome == "unclear" for one in findings),
        waived=sum(one.outcome == "waived" for one in findings),
        passed=sum(row.passed for row in asked),
        not_applicable=sum(row.not_applicable for row in asked),
    )


PACKS = (
    PackUsed("documentation-discipline", "2026.1", "Documentation discipline", "2026-11-01"),
    PackUsed("pk-high-court-petition", "2026.1", "Petition to a High Court of Pakistan"),
)


def petition():
    """A petition with gaps, doubts, a waiver, a paper book, a locked file and every bad name."""
    findings = _findings()
    asked = _asked(findings)
    return MatterReport(
        "matters/Example v Province", "gaps", False, packs=PACKS, dates={"submission": "2026-05-04"},
        counts=_counted(findings, asked), findings=findings, asked=asked, files=_files(),
        notes=("The filing order is assumed from the file names.",), timeline=_timeline(),
        title="Zainab Example v Province of Nowhere", bundle_sha256="12" * 32, papers=_papers(), persons=_persons(),
        compared=(
            Compared("documentation-discipline/SIG-01", "Signed on 20 April 2026, compared with the day of Zainab's petition.",
                     Place("01 Petition.pdf"), (Place("B Notice.pdf"),)),
            Compared("pk-high-court-petition/IDX-01", "The bundle holds an index."),
        ),
        not_compared=(Place("03 Paper book.pdf", "Annexure D", 14), Place(HOSTILE[0])),
        absent=(Absent("listed", "C (Zainab's receipt)", "Zainab's receipt", Place("01 Petition.pdf", None, 2)), Absent("cited", HOSTILE[6], HOSTILE[6])),
    )  # fmt: skip


def clean():
    """Nothing found, one of two packs a draft."""
    asked = (Asked("pk-high-court-petition/IDX-01", "The bundle holds an index", "presence", passed=1),)
    return MatterReport(
        "matters/Tidy", "ready", True, packs=PACKS, counts=Counts(passed=1), asked=asked,
        files=(FileRow("01 Index.pdf", "read", "ab" * 32, "index", pages=1),),
    )  # fmt: skip


def unjudged():
    """A matter whose matter.json is wrong."""
    return MatterReport("matters/Broken", "not_judged", False, "matter.json, line 3: 31 April is no day")


def report():
    """All three."""
    return Report((petition(), clean(), unjudged()), "2026-05-01", TOOL)


def overview():
    """An audit of all three: new and old gaps, a day that comes too soon, a paper that two matters share."""
    gap, doubt, early = petition().findings[:3]
    trends = (
        Trend(
            "matters/Example v Province", "M-7", new=(gap,), still_open=(Aged(early, "2026-03-02", 60), Aged(doubt, "2026-05-01", 0)),
            fixed=("documentation-discipline/NAM-01",) * 2, waived=1, files=16, unread=3,
            expiring=(Expiry("2026-05-03", "passport", Place("Passport.pdf", None, 1), "2026-05-04", "submission"),),
            changed_originals=("Originals/Deed.pdf",), gone_originals=("Originals/Receipt.pdf",),
            history=(("2026-03-01", 9), ("2026-04-01", 4), ("2026-05-01", 6)),
        ),
        Trend("matters/Tidy", "Tidy", registered=False, reused=True, files=1, history=(("2026-05-01", 0),)),
        Trend("matters/Broken", "Broken"),
    )  # fmt: skip
    shared = (Shared("cnic", (("M-7", "Card.pdf"), ("Tidy", "Card.pdf"))),)
    gone = ("Old was audited before and its folder is not there now.",)
    return Overview("matters", report(), trends, shared, gone, history=Anchor("34" * 32, keyed=True))


def nothing():
    """An audit of no matter."""
    return Overview("matters", Report((), "2026-05-01", TOOL), ())


def large(documents=100, each=3):
    """So many documents with so many findings each, an event for every one."""
    files = tuple(
        FileRow(f"{n:03} Document.pdf", "read", f"{n:064x}", "annexure", str(n), title=f"Document {n}", pages=4)
        for n in range(1, documents + 1)
    )
    findings = tuple(
        _finding(
            f"documentation-discipline/R-{nth:02}", f"Rule {nth}", "date-relation",
            f"Signed on 17 April 2026, {nth} days before the document is dated.", "Have it signed again.",
            place=Place(row.path, None, nth, BOX), fingerprint=f"{row.label}-{nth}",
        )
        for row in files
        for nth in range(1, each + 1)
    )  # fmt: skip
    timeline = tuple(
        Event(
            "document",
            row.title,
            f"2026-0{1 + n % 9}-11",
            f"2026-0{1 + n % 9}-11",
            Place(row.path, None, 1, BOX),
            "issued",
        )
        for n, row in enumerate(files)
    )
    asked = _asked(findings)
    matter = MatterReport(
        "matters/Large", "gaps", True, packs=PACKS, dates={"submission": "2026-09-30"},
        counts=_counted(findings, asked), findings=findings, asked=asked, files=files, timeline=timeline,
    )  # fmt: skip
    return Report((matter,), "2026-05-01", TOOL)
