"""What many rules wait for is one line: a date that nobody could read for certain, a file that nobody could read."""

from tests.judging.building import bundle, judged, pack, rule

LETTER = {"letter": {"title": "Letter", "name": ["*letter*"]}}
WEAK = {"written": "12 March 2026", "value": "2026-03-12", "role": "issued", "source": "ocr", "page": 1, "confidence": 0.3}


def dated(day):
    return rule({"dated": {"role": "issued", "notAfter": day}}, each="letter", family="date-relation")


def test_a_date_that_could_not_be_read_for_certain_is_told_once():
    asks = pack({"R": dated("today"), "S": dated("submission")}, LETTER, dates={"submission": {"title": "Submission"}})
    report = judged(asks, bundle({"documents": [{"path": "Letter.pdf", "dates": [WEAK]}]}), dates={"submission": "2026-05-04"})
    (one,) = report.findings
    assert (one.outcome, one.place.file, one.place.page) == ("unclear", "Letter.pdf", 1)
    assert one.message == "The date 12 March 2026 on Letter could not be read reliably; 2 rules of the packs hang on it."
    assert one.values["rules"] == ["case/R", "case/S"]


def test_such_dates_of_one_paper_are_one_line_with_a_place_for_each():
    asks = pack({"R": dated("today"), "S": dated("submission")}, LETTER, dates={"submission": {"title": "Submission"}})
    other = {**WEAK, "written": "13 March 2026", "value": "2026-03-13", "page": 2}
    papers = [{"path": "Letter.pdf", "pages": 2, "dates": [WEAK, other]}]
    (one,) = judged(asks, bundle({"documents": papers}), dates={"submission": "2026-05-04"}).findings
    assert one.message == (
        "The date 12 March 2026 on Letter could not be read reliably; the same is true of 1 other date there, and 2 rules "
        "of the packs hang on them."
    )
    assert [place.page for place in (one.place, *one.related)] == [1, 2]


def test_a_day_that_no_calendar_has_is_told_once():
    never = {"written": "31 November 2026", "value": None, "role": "issued", "source": "text", "page": 1}
    asks = pack({"R": dated("today"), "S": dated("submission")}, LETTER, dates={"submission": {"title": "Submission"}})
    report = judged(asks, bundle({"documents": [{"path": "Letter.pdf", "dates": [never]}]}), dates={"submission": "2026-05-04"})
    assert [one.message for one in report.findings] == [
        "“31 November 2026” on Letter is no day of the calendar; 2 rules of the packs hang on it.",
    ]
    assert "confirm" not in report.findings[0].remedy


def test_a_day_with_a_signature_that_nobody_could_read_is_told_once():
    """Whether rules are asked of dated signatures alone, of all, or whether there is a day."""
    signed = {"means": "ink", "state": "unchecked", "page": 1, "block": "1:1", "day_unread": "17 Arpil 2026"}
    after = {"dated": {"notAfter": "today"}}
    asks = pack({
        "R": rule(after, each="signature", family="date-relation", where={"dated": {"const": True}}),
        "S": rule(after, each="signature", family="date-relation"),
        "T": rule({"signed": {"dated": True}}, each="letter", family="execution"),
    }, LETTER)  # fmt: skip
    (one,) = judged(asks, bundle({"documents": [{"path": "Letter.pdf", "kind": "letter", "signatures": [signed]}]})).findings
    assert one.message == (
        "“17 Arpil 2026” beside the signature on Letter could not be read as a day; 3 rules of the packs hang on it."
    )


def test_such_dates_of_two_papers_are_two_lines():
    asks = pack({"R": dated("today")}, LETTER)
    papers = [{"path": f"{name} letter.pdf", "dates": [WEAK]} for name in ("First", "Second")]
    assert [one.place.file for one in judged(asks, bundle({"documents": papers})).findings] == [
        "First letter.pdf", "Second letter.pdf",
    ]  # fmt: skip


def test_a_page_that_nobody_could_read_is_told_once_by_rules_of_any_sort():
    words = rule({"fits": {"placeholders": {"maxItems": 0}}}, each="document", family="text-content")
    said = rule({"says": ["yours"]}, each="document", family="presence")
    papers = [{"path": "Letter.pdf", "pages": 2, "text": {"unread_pages": [2]}, "status": "partly"}]
    (one,) = judged(pack({"R": words, "S": said}), bundle({"documents": papers})).findings
    assert one.message.startswith("1 file could not be read, or not every page of it, so 2 rules")


def test_what_other_papers_wait_for_an_unread_file_for_is_in_the_same_line():
    kinds = {
        "mrc": {"title": "Marriage certificate", "name": ["*certificate*"]},
        "nikah": {"title": "Nikah nama", "name": ["*nikah*"]},
        "passport": {"title": "Passport", "name": ["*passport*"]},
    }
    after = {"dated": {"role": "issued", "notBefore": {"kind": "nikah", "role": "event"}}}
    asks = {"R": rule(after, each="mrc"), "S": rule({"holds": "passport"}), "T": rule({"neverSays": ["void"]}, each="nikah")}
    issued = {"written": "12 March 2026", "value": "2026-03-12", "role": "issued", "source": "text", "page": 1}
    papers = [
        {"path": "Marriage certificate.pdf", "dates": [issued]},
        {"path": "Nikah nama.pdf", "text": {"unread_pages": [1]}},
        {"path": "scan1.pdf", "text": {"unread_pages": [1]}},
    ]
    found = judged(pack(asks, kinds), bundle({"documents": papers})).findings
    (one,) = (finding for finding in found if finding.rule.startswith("case/"))
    assert one.message.startswith("2 files could not be read, or not every page of them, so 3 rules")
    assert {one.place.file, *(place.file for place in one.related)} == {"Nikah nama.pdf", "scan1.pdf"}


def test_a_day_of_signing_that_was_not_found_is_told_once():
    asks = pack({
        "R": rule({"dated": {"role": "signed", "notAfter": "today"}}, each="letter", family="date-relation"),
        "S": rule({"dated": {"role": "signed", "notBefore": "submission"}}, each="letter", family="date-relation"),
    }, LETTER, dates={"submission": {"title": "Submission"}})  # fmt: skip
    papers = [{"path": "Letter.pdf", "kind": "letter"}]
    (one,) = judged(asks, bundle({"documents": papers}), dates={"submission": "2026-05-04"}).findings
    assert one.message == "The date of its signature was not found on Letter; 2 rules of the packs hang on it."
    assert (one.outcome, one.why, one.values["rules"]) == ("unclear", "no_date", ["case/R", "case/S"])
    assert "confirm --date" in one.remedy


def test_whether_anybody_signed_is_told_once_whatever_the_rules_ask():
    """Of a place that may be signed, and of a scan on which no signature was made out."""
    asks = pack({
        "R": rule({"signed": {"atLeast": 1}}, each="letter", family="execution"),
        "S": rule({"signed": {"dated": True}}, each="letter", family="execution"),
    }, LETTER)  # fmt: skip
    place = {"means": "ink", "state": "empty", "certain": False, "page": 1, "block": "1:1", "reason": "a stroke stands there"}
    scan = {"path": "Letter.pdf", "kind": "letter", "pages": 1, "page_facts": [{"page": 1, "text": "ocr"}]}
    for signatures in ([place], []):
        (one,) = judged(asks, bundle({"documents": [{**scan, "signatures": signatures}]})).findings
        assert (one.outcome, one.values["rules"]) == ("unclear", ["case/R", "case/S"])
