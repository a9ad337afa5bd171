"""The papers as rows of the report, by parts where a file holds several."""

from tests.judging.building import bundle, judged, pack, rule

KINDS = {"letter": {"title": "Letter", "name": ["*letter*"]}, "order": {"title": "Order", "name": ["*order*"]}}
DAY = {"written": "12 March 2026", "value": "2026-03-12", "role": "issued", "source": "text", "page": 1}
SIGNED = {"means": "ink", "state": "unchecked", "capacity": "deponent", "page": 1, "date": {**DAY, "role": "signed"}}
PARTS = [
    {"title": "Order A", "first": 1, "last": 2, "known_by": "bookmark", "label": "A"},
    {"title": "Order B", "first": 3, "last": 4, "known_by": "bookmark", "label": "B"},
]


def papers(*documents):
    asks = pack({"R": rule({"fits": {"dated": {"const": True}}}, each="document")}, KINDS)
    return judged(asks, bundle({"documents": documents})).papers


def test_a_paper_has_its_kind_its_day_and_its_signatures():
    (row,) = papers({"path": "Letter.pdf", "dates": [DAY], "signatures": [SIGNED]})
    assert (row.file, row.kind, row.kind_title, row.date, row.written) == (
        "Letter.pdf", "letter", "Letter", "2026-03-12", "12 March 2026",
    )  # fmt: skip
    (signature,) = row.signatures
    assert (signature.who, signature.on, signature.means, signature.state) == (
        "deponent",
        "2026-03-12",
        "ink",
        "unchecked",
    )


def test_the_papers_own_day_is_not_told_as_that_of_a_signature_without_one():
    borrowed = {**SIGNED, "date": {**DAY, "role": "signed", "stands": ["opening", "borrowed"]}}
    (row,) = papers({"path": "Letter.pdf", "dates": [DAY], "signatures": [borrowed]})
    assert row.date == "2026-03-12" and row.signatures[0].on is None


def test_a_file_of_several_papers_stands_by_its_parts():
    rows = papers({"path": "Book.pdf", "pages": 4, "parts": PARTS, "dates": [{**DAY, "page": 3}]})
    assert [(row.part, row.first, row.last, row.label, row.date) for row in rows] == [
        ("Order A", 1, 2, "A", None), ("Order B", 3, 4, "B", "2026-03-12"),
    ]  # fmt: skip


def test_pages_that_nobody_read_are_named():
    (row,) = papers(
        {"path": "Scan.pdf", "status": "partly", "pages": 3, "text": {"searchable": False, "unread_pages": [2]}}
    )
    assert row.unread_pages == (2,)
