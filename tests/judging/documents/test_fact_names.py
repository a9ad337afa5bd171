"""The names that rules may use are those of the schemas, and judging reads nothing but values."""

import ast
import json
import re
from pathlib import Path

import pytest

import checker.judging
from checker import shipped
from checker.judging.documents.fact_names import DERIVED, known_name, names_of

FOLDER = Path(checker.judging.__file__).parent


@pytest.mark.parametrize(("what", "name"), [("document", "Document"), ("page", "PageFact"), ("signature", "Signature")])
def test_facts_are_those_of_the_bundles_schema(what: str, name: str) -> None:
    schema = json.loads(shipped.schema_path("bundle").read_text(encoding="utf-8"))
    assert names_of(what) - set(DERIVED[what]) == set(schema["$defs"][name]["properties"])


def test_facts_of_the_matter_are_those_of_its_schema() -> None:
    schema = json.loads(shipped.schema_path("matter").read_text(encoding="utf-8"))
    assert set(schema["properties"]) - {"$schema"} <= names_of("bundle")


@pytest.mark.parametrize("fact", ["text.searchable", "name.date", "pdf.encrypted", "fields.cnic", "image.gps"])
def test_a_dot_leads_inside(fact: str) -> None:
    assert known_name("document", fact)


@pytest.mark.parametrize("fact", ["texts", "text.serchable", "path.x", "rotation"])
def test_what_is_no_fact_is_not_known(fact: str) -> None:
    assert not known_name("document", fact)


def test_judging_reads_no_file_no_clock_and_no_environment() -> None:
    forbidden = {"os", "time", "pathlib", "io", "sys", "subprocess", "socket", "tempfile", "locale", "random"}
    calls = {"open", "today", "now", "utcnow", "getenv", "input", "print"}
    for file in sorted(FOLDER.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert not forbidden & {one.name.split(".")[0] for one in node.names}, file.name
            elif isinstance(node, ast.ImportFrom):
                assert (node.module or "").split(".")[0] not in forbidden, file.name
            elif isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                assert name not in calls, f"{file.name}: {name}"


def test_the_packs_schema_names_what_judging_adds() -> None:
    text = shipped.schema_path("rule-pack").read_text(encoding="utf-8")
    said = json.loads(text)["$defs"]["facts"]["description"]
    assert {name for names in DERIVED.values() for name in names} <= set(re.findall(r"[a-z_]+", said))
