"""The report of a matter: verdict and counts, people's word, packs side by side, and one line where many say the same."""

from datetime import date
from typing import Any

import pytest

from checker.facts.bundle import bundle_sha256
from checker.judging.packs.model import Pack
from checker.matter_report import MatterReport
from tests.judging.building import bundle, document, judged, pack, rule

LETTER = {"letter": {"title": "Letter", "name": ["*letter*"]}}
HOLDS = {"R": rule({"holds": "letter"})}
FITS = {"fits": {"text.searchable": {"const": True}}}
WAIVER = {"rule": "case/R", "reason": "It follows by post", "by": "A. Namuna", "until": "2026-06-01"}


def _outcomes(report: MatterReport) -> list[tuple[str, str]]:
    return [(one.rule, one.outcome) for one in report.findings]


def _docs(*paths: str, **more: Any) -> dict[str, Any]:
    return {"documents": [{"path": path} for path in paths], **more}


def test_ready_only_if_all_was_read_and_nothing_found() -> None:
    asks = pack(HOLDS, LETTER)
    assert judged(asks, bundle(_docs("Letter.pdf"))).verdict == "ready"
    half = {"documents": [{"path": "Letter.pdf", "pages": 2, "text": {"unread_pages": [2]}}]}
    report = judged(asks, bundle(half))
    assert (report.verdict, report.complete, report.files[0].unread_pages) == ("unclear", False, (2,))
    by_eye = {"documents": [{"path": "Letter.pdf", "text": {"by_eye_pages": [1]}}]}
    assert judged(asks, bundle(by_eye)).verdict == "unclear"


def test_a_note_is_a_gap_too() -> None:
    asks = pack({"R": rule({"holds": "letter"}, severity="note")}, LETTER)
    assert judged(asks, bundle({})).verdict == "gaps"


def test_the_counts_are_the_lines() -> None:
    asks = pack({**HOLDS, "S": rule({"signed": {}}, each="document")}, LETTER)
    report = judged(asks, bundle(_docs("Letter.pdf", "Note.pdf")))
    assert (report.counts.gap, report.counts.passed) == (2, 1)
    assert report.counts.gap == sum(one.gap for one in report.asked)


def test_files_stand_in_filing_order_and_all_are_there() -> None:
    facts = bundle(
        {
            **_docs("b letter.pdf", "a.pdf", "other/x.pdf"),
            "unreadable": [{"path": "c.pdf", "reason": "It is locked"}],
            "filed": ["b letter.pdf", "c.pdf", "a.pdf"],
        }
    )
    report = judged(pack(HOLDS, LETTER), facts)
    assert [(r.path, r.status, r.filed) for r in report.files] == [
        ("b letter.pdf", "read", True),
        ("c.pdf", "unreadable", True),
        ("a.pdf", "read", True),
        ("other/x.pdf", "read", False),
    ]
    assert not report.complete


def test_other_shelves_are_not_the_bundle_unless_a_rule_says_so() -> None:
    facts = bundle({**_docs("bundle/note.pdf", "originals/Letter.pdf"), "filed": ["bundle/note.pdf"]})
    wide = {**rule({"holds": "letter"}), "in": "folder"}
    report = judged(pack({**HOLDS, "W": wide}, LETTER), facts)
    assert {one.rule: (one.gap, one.passed) for one in report.asked if one.rule in ("case/R", "case/W")} == {
        "case/R": (1, 0),
        "case/W": (0, 1),
    }


def test_a_waived_gap_stays_counted() -> None:
    report = judged(pack(HOLDS, LETTER), bundle({"matter": {"waivers": [WAIVER]}}))
    assert _outcomes(report) == [("case/R", "waived")]
    assert (report.counts.waived, report.counts.gap, report.verdict) == (1, 0, "ready")
    assert report.findings[0].waiver == "It follows by post (accepted by A. Namuna until 1 June 2026)."


def test_a_waiver_counts_on_its_last_day_and_not_after() -> None:
    asks, facts = pack(HOLDS, LETTER), bundle({"matter": {"waivers": [WAIVER]}})
    assert ("case/R", "waived") in _outcomes(judged(asks, facts, as_of=date(2026, 6, 1)))
    after = _outcomes(judged(asks, facts, as_of=date(2026, 6, 2)))
    assert sorted(after) == [("case/R", "gap"), ("matter/waiver-expired", "gap")]


def test_a_waiver_that_meets_no_gap_is_told() -> None:
    report = judged(pack(HOLDS, LETTER), bundle({**_docs("Letter.pdf"), "matter": {"waivers": [WAIVER]}}))
    assert _outcomes(report) == [("matter/waiver-unused", "gap")]


@pytest.mark.parametrize(("until", "told"), [("2028-05-01", False), ("2028-05-02", True), ("2099-12-30", True)])
def test_a_waiver_that_runs_too_long_is_honoured_and_told(until: str, told: bool) -> None:
    report = judged(pack(HOLDS, LETTER), bundle({"matter": {"waivers": [{**WAIVER, "until": until}]}}))
    assert ("case/R", "waived") in _outcomes(report)
    assert (("matter/waiver-too-long", "gap") in _outcomes(report)) is told
    assert report.verdict == ("gaps" if told else "ready")


def test_a_waiver_of_a_file_that_is_not_there_says_so() -> None:
    waivers = [{**WAIVER, "file": "Leter.pdf"}]
    report = judged(pack(HOLDS, LETTER), bundle(_docs("Letter.pdf", matter={"waivers": waivers})))
    assert _outcomes(report) == [("matter/waiver-unused", "gap")]
    assert "names a file that is not there; did you mean “Letter.pdf”?" in report.findings[0].message


@pytest.mark.parametrize(
    ("unmet", "told", "severity"),
    [
        (("order", "2 Leter.pdf"), "no file of the bundle is called so; did you mean “2 Letter.pdf”?", "error"),
        (("order", "05 Bundle", True), "no file of the bundle is called so.", "error"),
        (("order", "*xyz*"), "“*xyz*” stands under “order” in matter.json, and no file fits it.", "warning"),
        (("shelves.original", "01 Orig/**"), "“01 Orig/**” stands under “shelves.original” in matter.json", "warning"),
        (("shelves.original", "01 Originals/**", True), None, None),
    ],
)
def test_what_matter_json_names_and_no_file_fits_is_told(unmet: Any, told: str | None, severity: str | None) -> None:
    report = judged(pack(HOLDS, LETTER), bundle({**_docs("2 Letter.pdf"), "unmet": [unmet]}))
    assert [(one.message, one.severity) for one in report.findings if not told or told not in one.message] == []
    assert [one.severity for one in report.findings] == ([severity] if severity else [])


def test_a_kind_that_no_pack_in_force_knows_leaves_its_file_without_one() -> None:
    matter = {"confirmed": [_confirmed("scan.pdf", kind="payslip")], "answers": {"salaried": True}}
    report = judged(pack(HOLDS, LETTER), bundle(_docs("scan.pdf", "Letter.pdf", matter=matter)))
    assert _outcomes(report) == [("matter/files-of-no-kind", "unclear")]
    assert "No pack in force speaks of salaried and payslip" in report.notes[-1]


def test_a_waiver_of_one_file_leaves_the_others() -> None:
    asks = pack({"R": rule(FITS, each="document")})
    waivers = [{**WAIVER, "file": "a.pdf"}]
    report = judged(asks, bundle(_docs("a.pdf", "b.pdf", matter={"waivers": waivers})))
    assert [(f.place and f.place.file, f.outcome) for f in report.findings] == [("a.pdf", "waived"), ("b.pdf", "gap")]


def _on_pages(*paths: str, severity: str = "note", **waived: str) -> MatterReport:
    asks = pack({"R": rule(FITS, each="document", severity=severity)})
    waivers = [{**WAIVER, "file": path, "reason": reason} for path, reason in waived.items()]
    return judged(asks, bundle(_docs(*paths, matter={"waivers": waivers})))


def test_a_waiver_of_one_file_is_taken_out_of_a_line_that_tells_of_many() -> None:
    report = _on_pages("a", "b", "c", "d", "e", c="It follows by post")
    assert [(f.place and f.place.file, f.outcome, len(f.related)) for f in report.findings] == [
        ("a", "gap", 3),
        ("c", "waived", 0),
    ]
    assert "c" not in {place.file for place in report.findings[0].related}
    assert (report.counts.gap, report.counts.waived) == (1, 1)
    assert [(one.gap, one.waived) for one in report.asked if one.rule == "case/R"] == [(1, 1)]


def test_what_is_waived_for_one_reason_is_never_joined_with_what_is_for_another() -> None:
    reasons = {path: "Lost" if path < "e" else "It follows by post" for path in "abcdefgh"}
    report = _on_pages(*reasons, **reasons)
    assert [(f.outcome, len(f.related), f.waiver and f.waiver[:4]) for f in report.findings] == [
        ("waived", 3, "Lost"),
        ("waived", 3, "It f"),
    ]
    assert len({one.fingerprint for one in report.findings}) == 2


def test_what_is_waived_leaves_the_name_of_what_is_open_as_it_was() -> None:
    """A baseline knows the open gap by that name, on whichever files it stands first."""
    waived = dict.fromkeys("abcd", "It follows by post")
    (before,) = _on_pages(*"abcdefgh").findings
    report = _on_pages(*"abcdefgh", **waived)
    assert [one.outcome for one in report.findings] == ["waived", "gap"]
    assert report.findings[1].fingerprint == before.fingerprint


def test_a_waiver_meets_the_gap_of_its_file_that_points_at_another() -> None:
    files = [{"path": "a.pdf", "sha256": "1" * 64, "size": 9}, {"path": "b.pdf", "sha256": "1" * 64, "size": 9}]
    asks = pack({"R": rule({"unique": "file"})})
    waivers = [{**WAIVER, "file": "a.pdf"}]
    report = judged(asks, bundle({"documents": files, "matter": {"waivers": waivers}}))
    assert _outcomes(report) == [("case/R", "waived")]


def _confirmed(path: str, **said: Any) -> dict[str, Any]:
    digest = document({"path": path}).sha256
    return {"file": path, "sha256": digest, "by": "A. Namuna", "on": "2026-04-01", **said}


def test_a_confirmed_kind_beats_the_signs() -> None:
    matter = {"confirmed": [_confirmed("scan.pdf", kind="letter")]}
    report = judged(pack(HOLDS, LETTER), bundle(_docs("scan.pdf", matter=matter)))
    assert (report.verdict, report.files[0].kind) == ("ready", "letter")


def test_a_confirmation_lapses_with_the_file() -> None:
    matter = {"confirmed": [{**_confirmed("scan.pdf", kind="letter"), "sha256": "0" * 64}]}
    report = judged(pack(HOLDS, LETTER), bundle(_docs("scan.pdf", matter=matter)))
    assert ("matter/confirmation-lapsed", "gap") in _outcomes(report)
    assert ("case/R", "gap") in _outcomes(report)


def test_a_confirmed_date_beats_what_was_read() -> None:
    matter = {"confirmed": [_confirmed("Letter.pdf", dates=[{"role": "issued", "value": "2026-04-20"}])]}
    dates = [{"written": "1 January 2020", "value": "2020-01-01", "role": "issued", "page": 1}]
    asks = pack({"R": rule({"dated": {"notBefore": {"date": "2026-01-01"}}}, each="letter")}, LETTER)
    plain = {"documents": [{"path": "Letter.pdf", "dates": dates}]}
    assert judged(asks, bundle(plain)).verdict == "gaps"
    assert judged(asks, bundle({**plain, "matter": matter})).verdict == "ready"


def test_an_open_question_is_one_line_for_all_rules() -> None:
    rules = {n: rule({"holds": "letter"}, when={"abroad": {"const": True}}) for n in ("A", "B", "C")}
    report = judged(pack(rules, LETTER, asks={"abroad": {"title": "Does it go abroad?"}}), bundle(_docs("Letter.pdf")))
    [one] = report.findings
    assert (one.outcome, one.why) == ("unclear", "no_answer")
    assert one.message.startswith("Does it go abroad? Nobody has answered this yet.")
    assert one.values["rules"] == ["case/A", "case/B", "case/C"]


def test_an_answer_that_a_pack_takes_for_given_is_said() -> None:
    rules = {"R": rule({"holds": "letter"}, when={"abroad": {"const": True}})}
    asks = {"abroad": {"title": "Does it go abroad?", "default": False}}
    report = judged(pack(rules, LETTER, asks=asks), bundle({}))
    assert (report.counts.not_applicable, report.findings) == (1, ())
    assert any("Does it go abroad? no" in note for note in report.notes)


def test_a_missing_submission_is_one_question() -> None:
    rules = {n: rule({"dated": {"notAfter": "submission"}}, each="letter") for n in ("A", "B")}
    dates = [{"written": "?", "value": "2026-04-20", "role": "issued", "page": 1}]
    report = judged(
        pack(rules, LETTER), bundle({"documents": [{"path": f"Letter {n}.pdf", "dates": dates} for n in range(5)]})
    )
    assert report.findings == ()
    late = judged(pack({"R": rule({"dated": {"within": "P28D", "before": "submission"}}, each="letter")}, LETTER),
                  bundle({"documents": [{"path": f"Letter {n}.pdf", "dates": dates} for n in range(5)]}))  # fmt: skip
    assert [(f.why, f.values["question"]) for f in late.findings] == [("no_matter_date", "date:submission")]


def test_a_rule_about_a_date_that_may_be_missing_is_not_asked() -> None:
    rules = {"R": rule({"dated": {"notAfter": "hearing"}}, each="letter")}
    asks = pack(rules, LETTER, dates={"hearing": {"title": "hearing", "optional": True}})
    assert judged(asks, bundle(_docs("Letter.pdf"))).counts.not_applicable == 1


def test_rules_follow_the_day_of_submission() -> None:
    rules = {"R": rule({"holds": "letter"}, in_force={"from": "2026-01-01", "until": "2026-04-30"})}
    asks = pack(rules, LETTER)
    assert judged(asks, bundle({}), dates={"submission": "2026-04-30"}).counts.gap == 1
    assert judged(asks, bundle({}), dates={"submission": "2026-05-01"}).counts.not_applicable == 1
    assert judged(asks, bundle({}), as_of=date(2025, 12, 31)).counts.not_applicable == 1


def _two(first: dict[str, Any], second: dict[str, Any]) -> list[Pack]:
    return [pack(first, LETTER, id="one"), pack(second, LETTER, id="two")]


def test_packs_are_judged_side_by_side() -> None:
    report = judged(_two(HOLDS, {"R": rule({"not": {"holds": "letter"}})}), bundle(_docs("Letter.pdf")))
    assert [(f.rule, f.pack) for f in report.findings] == [("two/R", "two 1")]
    assert {a.rule: a.passed for a in report.asked} == {"one/R": 1, "two/R": 0}


def test_packs_that_ask_for_opposite_orders_are_shown() -> None:
    first = {"R": rule({"dated": {"inOrder": ["translated", "apostilled"]}}, each="letter")}
    second = {"S": rule({"dated": {"role": "translated", "notBefore": {"role": "apostilled"}}}, each="letter")}
    notes = judged(_two(first, second), bundle({})).notes
    assert any("one/R and two/S contradict each other" in note for note in notes)


def test_a_finding_that_rests_on_an_as_of_date_is_a_warning() -> None:
    dates = [{"written": "?", "value": "2026-04-06", "role": "effective", "page": 1}]
    asks = pack({"R": rule({"dated": {"notAfter": {"date": "2026-04-01"}}}, each="letter")}, LETTER)
    [one] = judged(asks, bundle({"documents": [{"path": "Letter.pdf", "dates": dates}]})).findings
    assert one.severity == "warning"


def test_many_doubts_of_one_sort_are_one_line() -> None:
    asks = pack({"R": rule({"fits": {"language": {"const": "en"}}}, each="document")})
    report = judged(asks, bundle(_docs(*(f"{n}.pdf" for n in range(9)))))
    [one] = report.findings
    assert (one.outcome, len(one.related), report.counts.unclear) == ("unclear", 8, 1)


def test_errors_stand_alone_and_what_is_less_is_gathered() -> None:
    asks = pack(
        {
            "R": rule(FITS, each="document", severity="error"),
            "W": rule(FITS, each="document", severity="warning"),
            "N": rule(FITS, each="document", severity="note"),
        }
    )
    report = judged(asks, bundle(_docs(*(f"{n}.pdf" for n in range(9)))))
    assert [sum(1 for f in report.findings if f.rule == r) for r in ("case/R", "case/W", "case/N")] == [9, 1, 1]


def test_together_is_one_line_whatever_the_severity() -> None:
    asks = pack({"R": rule(FITS, each="document", together=True)})
    [one] = judged(asks, bundle(_docs("a.pdf", "b.pdf"))).findings
    assert (one.place and one.place.file, [p.file for p in one.related]) == ("a.pdf", ["b.pdf"])


def test_files_that_nobody_read_are_one_line_for_all_general_rules() -> None:
    rules = {n: rule({"fits": {"signatures": {"maxItems": 0}}}, each="document") for n in "ABCDE"}
    lost = [{"path": f"{n}.docx", "status": "not_read", "reason": "not read"} for n in range(30)]
    report = judged(pack(rules), bundle({"documents": lost}))
    [one] = report.findings
    assert one.values == {"rules": [f"case/{n}" for n in "ABCDE"], "files": 30}


def test_files_of_no_kind_are_one_line() -> None:
    report = judged(pack(HOLDS, LETTER), bundle(_docs("Letter.pdf", "x.pdf", "y.pdf")))
    assert _outcomes(report) == [("matter/files-of-no-kind", "unclear")]
    assert [p.file for p in (report.findings[0].place, *report.findings[0].related) if p] == ["x.pdf", "y.pdf"]


def test_a_file_that_an_index_lists_is_known() -> None:
    rows = [{"label": "1", "title": "Letter", "page": 1}, {"label": "2", "title": "Log of calls", "page": 2}]
    files = {"documents": [{"path": "Letter.pdf", "index": rows}, {"path": "2 Log of calls.docx"}, {"path": "y.pdf"}]}
    report = judged(pack(HOLDS, LETTER), bundle(files))
    assert [one.place.file for one in report.findings if one.place] == ["y.pdf"]


def test_a_pack_past_its_next_comparison_is_told() -> None:
    asks = pack(HOLDS, LETTER, verified={"on": "2025-01-01", "by": "A. Namuna", "next": "2026-01-01"})
    report = judged(asks, bundle(_docs("Letter.pdf")))
    assert _outcomes(report) == [("matter/pack-comparison-due", "gap")]
    assert report.packs[0].verified == "2025-01-01"


def test_parts_are_documents() -> None:
    parts = [
        {"title": "Index", "first": 1, "last": 1, "known_by": "bookmark"},
        {"title": "Letter of 3 May", "first": 2, "last": 3, "known_by": "bookmark", "label": "A"},
    ]
    signatures = [{"means": "ink", "state": "unchecked", "page": 3}]
    book = {"path": "Letters.pdf", "pages": 3, "parts": parts, "signatures": signatures}
    report = judged(pack({"R": rule({"signed": {}}, each="letter")}, LETTER), bundle({"documents": [book]}))
    [asked] = [one for one in report.asked if one.rule == "case/R"]
    assert (asked.passed, asked.gap) == (1, 0)
    assert asked.held[0].part == "Letter of 3 May"


def test_a_fingerprint_survives_a_rename_and_a_rescan() -> None:
    asks = pack({"R": rule({"signed": {}}, each="letter")}, LETTER)

    def mark(path: str, digest: str) -> str:
        doc = {"path": path, "sha256": digest, "label": "A"}
        return judged(asks, bundle({"documents": [doc]})).findings[0].fingerprint

    assert mark("A Letter.pdf", "1" * 64) == mark("A the letter of May.pdf", "2" * 64)


def test_the_same_is_judged_the_same() -> None:
    asks = pack({**HOLDS, "S": rule({"signed": {}}, each="document")}, LETTER)
    facts = bundle(_docs("b.pdf", "a.pdf"))
    assert judged(asks, facts) == judged(asks, facts)


def test_a_sign_off_is_bound_to_the_bundle() -> None:
    asks = pack({"R": rule({"fits": {"signed_off_state": {"const": "current"}}})})
    facts = bundle(_docs("a.pdf"))
    review = {"by": "A. Namuna", "on": "2026-05-01", "bundle_sha256": bundle_sha256(facts)}
    less = ("matter/review-binds-less", "gap")
    assert _outcomes(judged(asks, bundle(_docs("a.pdf", matter={"signed_off": review})))) == [less]
    assert ("case/R", "gap") in _outcomes(judged(asks, bundle(_docs("a.pdf", "b.pdf", matter={"signed_off": review}))))


def test_the_timeline_holds_documents_signatures_and_the_matters_days() -> None:
    dates = [{"written": "?", "value": "2026-04-06", "role": "issued", "page": 1}]
    signs = [
        {"means": "ink", "state": "unchecked", "page": 1, "date": {**dates[0], "value": "2026-04-03", "role": "signed"}}
    ]
    rules = {"R": rule({"dated": {"notBefore": "document"}}, each="signature", family="date-relation")}
    facts = bundle({"documents": [{"path": "Letter.pdf", "dates": dates, "signatures": signs}]})
    report = judged(pack(rules, LETTER), facts, dates={"submission": "2026-05-04"})
    assert [(e.what, e.first, e.wrong) for e in report.timeline] == [
        ("signature", "2026-04-03", True),
        ("document", "2026-04-06", True),
        ("matter", "2026-05-01", False),
        ("matter", "2026-05-04", False),
    ]
