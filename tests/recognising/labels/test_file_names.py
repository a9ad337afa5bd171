import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.recognising.labels.file_names import name_of

CASES = [
    ("2026-03-12 Founding affidavit.pdf", "2026-03-12", "Founding affidavit", None, None, None),
    ("A - Birth certificate - 2019-02-03.pdf", "2019-02-03", "Birth certificate", "A", None, None),
    ("Annexure C (bank statement).pdf", None, "bank statement", "C", None, None),
    ("101. Tenancy agreement/scan001.pdf", None, None, None, (101,), None),
    ("101. Tenancy agreement.pdf", None, "Tenancy agreement", None, (101,), None),
    ("JD1 Letter to landlord.pdf", None, "Letter to landlord", "JD1", None, None),
    ("Exhibit P-3 medical report.pdf", None, "medical report", "P3", None, None),
    ('Annexure "B" - Nikah Nama.pdf', None, "Nikah Nama", "B", None, None),
    ("Annexure A-1 Sale deed.pdf", None, "Sale deed", "A1", None, None),
    ("03 Annexure B Impugned order 2026-01-05.pdf", "2026-01-05", "Impugned order", "B", (3,), None),
    ("annexure_d_marriage_certificate.pdf", None, "marriage certificate", "D", None, None),
    ("3.2 Witness statement of J Doe Part2.pdf", None, "Witness statement of J Doe", None, (3, 2), 2),
    ("Bank statement (2 of 3).pdf", None, "Bank statement", None, None, 2),
    ("Order dated 2025-11-20 (certified copy).pdf", "2025-11-20", "Order (certified copy)", None, None, None),
    ("Annx. C-2 letter.pdf", None, "letter", "C2", None, None),
    ("AnnexureA affidavit.pdf", None, "affidavit", "A", None, None),
    ("Annexure B1 Order.pdf", None, "Order", "B1", None, None),
    ("Annex D_RA-1 Assessment.pdf", None, "RA-1 Assessment", "D", None, None),
    ("Ex. P-3 medical report.pdf", None, "medical report", "P3", None, None),
    ("KA1 Tenancy agreement.pdf", None, "Tenancy agreement", "KA1", None, None),
    ("منسلکہ الف نکاح نامہ.pdf", None, "نکاح نامہ", "A", None, None),
    ("B_Passport.pdf", None, "Passport", "B", None, None),
    ("C bank statement.pdf", None, "bank statement", "C", None, None),
    ("Birth certificate (Annexure A).pdf", None, "Birth certificate", "A", None, None),
    ("Tab 4 - Photographs.pdf", None, "Photographs", "4", None, None),
    ("IMG_2031.jpg", None, None, None, None, None),
    ("scan0001.pdf", None, None, None, None, None),
    ("Vakalatnama.pdf", None, "Vakalatnama", None, None, None),
    ("02_Writ_petition_2026-04-20.pdf", "2026-04-20", "Writ petition", None, (2,), None),
    ("Suit 21.04.2026.pdf", "2026-04-21", "Suit", None, None, None),
    ("08 Bank statement 20 May-27 Nov 2026.pdf", "2026-05-20/2026-11-27", "Bank statement", None, (8,), None),
    ("Payslips 3–9 March 2026.pdf", "2026-03-03/2026-03-09", "Payslips", None, None, None),
    ("Statement 20 Nov to 27 May 2027.pdf", "2026-11-20/2027-05-27", "Statement", None, None, None),
    ("Suit No. 12-04-2026.pdf", None, "Suit No. 12-04-2026", None, None, None),
]
NO_LABEL = [
    "2. Particulars of Claim (contract served with it, see tab 12).pdf",
    "I-130 petition.pdf", "DS-260 form.pdf", "Affidavit of A Khan.pdf", "A letter to the court.pdf", "W.P. No. 123-2026 petition.pdf",
    "Schedule of loss.pdf", "F-2 visa copy.pdf", "Form 7.pdf", "Annexures A to F.pdf", "2026-04-16 Index of annexures.pdf", "LIST OF ANNEXURES.pdf", "2. Affidavit.pdf", "P60 for 2025.pdf",
    "Translation of Exhibit A.pdf", "English translation of the Annexure B-2.pdf", "Reply to Annexure C.pdf", "Tarjuma of Annexure D.pdf",
    "TABLE OF DATES.pdf", "SCHEDULED BANK letter.pdf", "Exhibition K.pdf", "Tablet A4.pdf", "EXTRACT B.pdf", "ANNUAL C return.pdf",
    "EX-10.7 Master services agreement.pdf", "ex-4.25.pdf",
]  # fmt: skip


@pytest.mark.parametrize(("path", "date", "purpose", "label", "number", "part"), CASES)
def test_the_forms_people_use(path, date, purpose, label, number, part):
    name, dated = name_of(path)
    assert (name.date, name.purpose, name.label, name.number, name.part) == (date, purpose, label, number, part)
    assert (dated.value if dated else None) == (date and date.split("/")[-1])


@pytest.mark.parametrize(
    "path", ["IMG_20260520 TB cert.jpg", "14 IMG_20260520_TB cert.jpg", "Annex G IMG-20260520-WA0011 pass.jpg",
             "PXL_20260520_101112.jpg", "WhatsApp Image 2026-05-20 at 10.11.12.jpeg", "Scan 20-05-2026.pdf"]
)
def test_a_day_that_a_camera_wrote_is_that_of_the_picture(path):
    name, dated = name_of(path, "DMY")
    assert name.date is None
    assert (dated.value, dated.role) == ("2026-05-20", "scanned")


@pytest.mark.parametrize(
    ("path", "labels"),
    [
        ("Annex-B1 Exhibit TMG-1 Passport.jpg", ("B1", ("TMG1",))),
        ("Annexure B Exhibit.pdf", ("B", ())),
        ("Annexure B Translation of Exhibit P-2.pdf", ("B", ())),
        ("B1 Exhibit TMG-1 Passport.jpg", ("TMG1", ())),
    ],
)
def test_a_name_may_bear_labels_of_two_series(path, labels):
    name, _ = name_of(path)
    assert (name.label, name.also) == labels


@pytest.mark.parametrize("path", NO_LABEL)
def test_what_only_looks_like_a_label_is_none(path):
    assert name_of(path)[0].label is None


def test_a_case_number_is_no_part_and_stays_in_the_purpose():
    assert name_of("No. 5 of 2026.pdf")[0].purpose == "No. 5 of 2026"


@pytest.mark.parametrize(
    ("path", "is_draft"),
    [
        ("Draft order.docx", True),
        ("2026-03-09 Affidavit draft.docx", True),
        ("Affidavit draft 2.docx", True),
        ("Drafting note.pdf", False),
        ("Letter on the draft agreement.pdf", False),
        ("Bank draft receipt.pdf", False),
        ("scan.pdf", False),
    ],
)
def test_a_name_may_call_its_paper_a_draft(path, is_draft):
    assert name_of(path, None)[0].draft is is_draft


def test_both_unicode_forms_of_a_name_say_the_same():
    assert name_of("Annexe\u0301 A.pdf")[0] == name_of("Annex\u00e9 A.pdf")[0]


@given(st.text(max_size=60))
def test_any_name_is_taken(text):
    name, _ = name_of(text)
    assert name.purpose is None or name.purpose.strip()


@pytest.mark.parametrize(
    ("path", "label", "also", "purpose"),
    [
        ("10_Annex F, G inspection + lab.pdf", "F", ("G",), "inspection + lab"),
        ("08_Annex D to D3 challans.pdf", "D", ("D1", "D2", "D3"), "challans"),
        ("13_Annex J-K.pdf", "J", ("K",), None),
        ("09 Annexure E and E-1 certificate.pdf", "E", ("E1",), "certificate"),
        ("Exhibit P-3 to P-5 letters.pdf", "P3", ("P4", "P5"), "letters"),
        ("Annex A-D papers.pdf", "A", ("B", "C", "D"), "papers"),
        ("Annex D - E stamp.pdf", "D", (), "E stamp"),
        ("Annex A and B-form.pdf", "A", (), "and B-form"),
        ("Annex G, D order.pdf", "G", (), "D order"),
    ],
)
def test_a_name_may_give_the_labels_of_several_papers(path, label, also, purpose):
    name, _ = name_of(path, "DMY")
    assert (name.label, name.also, name.purpose) == (label, also, purpose)
