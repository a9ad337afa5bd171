"""The same papers in one PDF and in files of their own are judged alike."""

from checker.judging.documents.logical_document import Paper
from tests.judging.building import bundle, judged, outcome, pack, rule

ASKED = pack(
    {"R": rule({"signed": {"atLeast": 1}}, each="certificate",
               where={"fields.capacity": {"contains": {"properties": {"value": {"pattern": "(?i)notar"}}}}})},
    {"certificate": {"title": "Certificate", "name": ["*certificate*"]}},
)  # fmt: skip


def certificates(first: int) -> list[dict]:
    """A registrar's certificate, which need not be signed for this rule, and a notary's, which is."""
    return [
        {"value": "Registrar", "page": first},
        {"value": "Notary Public", "page": first + 1},
    ]


SIGNED = {"means": "ink", "state": "unchecked"}


def test_a_registrar_s_and_a_notary_s_certificate_in_one_file_are_judged_as_in_two():
    registrar, notary = certificates(1)
    parts = [
        {"title": "Certificate one", "first": 1, "last": 1, "known_by": "bookmark", "kind": "certificate"},
        {"title": "Certificate two", "first": 2, "last": 2, "known_by": "bookmark", "kind": "certificate"},
    ]
    together = {"path": "Papers.pdf", "pages": 2, "parts": parts, "fields": {"capacity": [registrar, notary]},
                "signatures": [{**SIGNED, "page": 2}]}  # fmt: skip
    apart = [
        {"path": "Certificate one.pdf", "fields": {"capacity": [registrar]}},
        {"path": "Certificate two.pdf", "fields": {"capacity": [{**notary, "page": 1}]},
         "signatures": [{**SIGNED, "page": 1}]},
    ]  # fmt: skip
    assert outcome(judged(ASKED, bundle({"documents": apart}))) == "passed"
    assert outcome(judged(ASKED, bundle({"documents": [together]}))) == "passed"


def test_a_part_that_was_read_is_not_partly_read_for_another_s_page():
    (whole,) = bundle(
        {"documents": [{"path": "Papers.pdf", "pages": 2, "status": "partly", "reason": "Page 2 is damaged.",
                        "text": {"unread_pages": [2]},
                        "parts": [{"title": "Deed", "first": 1, "last": 1, "known_by": "bookmark", "kind": "deed"},
                                  {"title": "Plan", "first": 2, "last": 2, "known_by": "bookmark", "kind": "plan"}]}]}
    ).documents  # fmt: skip
    deed, plan = (Paper(whole, part, 0) for part in whole.parts)
    assert (deed.plain("status"), deed.plain("reason")) == ("read", None)
    assert (plan.plain("status"), plan.plain("reason")) == ("partly", "Page 2 is damaged.")
