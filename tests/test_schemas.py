"""The schemas say what the dataclasses are."""

import json

import jsonschema
import pytest

from checker import shipped
from tests import schemas


@pytest.mark.parametrize("name", ["bundle", "report", "rule-pack"])
def test_generated_schema_is_not_stale(name):
    on_disk = shipped.schema_path(name).read_text(encoding="utf-8")
    assert on_disk == schemas.rendered(getattr(schemas, name.replace("-", "_"))()), "run: python -m tests.schemas"


@pytest.mark.parametrize("name", shipped.schema_names())
def test_every_schema_is_a_schema(name):
    jsonschema.Draft202012Validator.check_schema(json.loads(shipped.schema_path(name).read_text(encoding="utf-8")))
