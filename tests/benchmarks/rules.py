"""How fast rules are judged, beside bare jsonschema, and whether the cost grows with the number of documents only.

python -m tests.benchmarks.rules
"""

import json
import time
from collections.abc import Callable
from datetime import date
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry

from checker.facts.bundle import Bundle
from checker.facts.codec import to_plain
from checker.facts.dates import Dated
from checker.facts.document import Document
from checker.facts.form import PageFact, TextFacts
from checker.facts.found import Answer
from checker.facts.signature import Signature
from checker.facts.what_it_is import Name
from checker.judging import judge, recognise
from checker.judging.loading.load import load
from checker.judging.packs.model import Pack

KINDS, RULES, DOCUMENTS = 20, 200, 500
FACTS: tuple[tuple[str, Any], ...] = (
    ("language", {"const": "en"}),
    ("pages", {"minimum": 1, "maximum": 40}),
    ("size", {"maximum": 6_000_000}),
    ("media_type", {"enum": ["application/pdf", "image/jpeg"]}),
    ("name", {"properties": {"purpose": {"type": "string", "minLength": 3}}, "required": ["purpose"]}),
    ("text", {"properties": {"searchable": {"const": True}}}),
    ("signatures", {"contains": {"properties": {"means": {"const": "ink"}}}}),
    ("dates", {"contains": {"properties": {"role": {"const": "issued"}}}}),
    ("path", {"pattern": "[A-Z][a-z]+"}),
    ("page_facts", {"items": {"properties": {"rotation": {"const": 0}}}}),
)
MIXED: tuple[dict[str, Any], ...] = (
    {"says": ["true copy", {"any": ["seal", "stamp"]}]},
    {"signed": {"atLeast": 1}},
    {"dated": {"within": "P28D", "before": "submission"}},
    {"dated": {"notBefore": {"date": "2020-01-01"}, "notAfter": "today"}},
    {"anyOf": [{"signed": {"by": "deponent"}}, {"neverSays": ["draft"]}]},
)


def _document(nth: int) -> Document:
    kind = nth % KINDS
    day = f"2026-04-{nth % 27 + 1:02}"
    return Document(
        path=f"{nth:04} Paper{kind:02} of somebody.pdf",
        sha256=f"{nth:064x}",
        size=1000 + nth,
        media_type="application/pdf",
        pages=3,
        language="en",
        name=Name(purpose=f"Paper{kind:02} of somebody"),
        dates=(Dated(day, day, role="issued", page=1),),
        signatures=(Signature("ink", "unchecked", capacity="deponent", date=Dated(day, day, role="signed"), page=3),),
        answers=(Answer("phrase:true copy", 1), Answer("phrase:seal", 2)),
        page_facts=tuple(PageFact(page, text="visible", words=200) for page in (1, 2, 3)),
        text=TextFacts(searchable=True),
    )


def bundle(number: int) -> Bundle:
    """A bundle of that many documents, of twenty kinds in turn."""
    documents = tuple(_document(nth) for nth in range(number))
    return Bundle(documents, order_known_by="numbers", filed=tuple(one.path for one in documents))


def pack(musts: Callable[[int], dict[str, Any]]) -> Pack:
    """Two hundred rules, ten about each kind."""
    kinds = {f"k{n:02}": {"title": f"Paper {n}", "name": [f"*paper{n:02}*"]} for n in range(KINDS)}
    rules = {
        f"R-{n}": {"title": "A rule", "family": "format", "each": f"k{n % KINDS:02}", "must": musts(n // KINDS)}
        for n in range(RULES)
    }
    text = json.dumps({"id": "timed", "title": "Timed", "version": "1", "kinds": kinds, "rules": rules})
    return load(text, "timed.json", lambda name: (name, name))


def judging(asked: Pack, number: int) -> float:
    """Seconds of CPU to judge that many documents."""
    seen = recognise(bundle(number), [asked])
    return _least(lambda: judge(seen, [asked], as_of=date(2026, 5, 1), dates={"submission": "2026-05-04"}))


def bare(number: int, *, from_facts: bool) -> float:
    """Seconds of CPU that jsonschema alone takes for the same rules, each asked only of its own kind's documents.

    `from_facts`: from the same frozen facts that judging starts from; else the plain values are made beforehand.
    """
    documents = bundle(number).documents
    made = [to_plain(one) for one in documents]
    schemas = [{"properties": {name: schema}, "required": [name]} for name, schema in FACTS]
    checks = [Draft202012Validator(one, registry=Registry()) for one in schemas for _ in range(KINDS)]

    def run() -> None:
        plain = [to_plain(one) for one in documents] if from_facts else made
        of_kind = [[one for nth, one in enumerate(plain) if nth % KINDS == kind] for kind in range(KINDS)]
        for nth, check in enumerate(checks):
            for one in of_kind[nth % KINDS]:
                list(check.iter_errors(one))

    return _least(run)


def _least(work: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Prints the figures."""
    fits = pack(lambda nth: {"fits": {FACTS[nth][0]: FACTS[nth][1]}})
    ours = judging(fits, DOCUMENTS)
    for start, from_facts in (("from the same facts", True), ("from JSON made beforehand", False)):
        theirs = bare(DOCUMENTS, from_facts=from_facts)
        times = f"{ours:.3f} s; bare jsonschema {start} {theirs:.3f} s; {ours / theirs:.2f} times"
        print(f"{RULES} rules over {DOCUMENTS} documents: {times}")
    mixed = pack(lambda nth: MIXED[nth % len(MIXED)])
    for name, asked in (("fits", fits), ("mixed keywords", mixed)):
        steps = {number: judging(asked, number) for number in (250, 500, 1000, 2000)}
        growth = steps[2000] / steps[1000]
        shown = ", ".join(f"{number}: {seconds:.3f} s" for number, seconds in steps.items())
        print(f"{name}: {shown}; twice the documents take {growth:.2f} times as long")


if __name__ == "__main__":
    main()
