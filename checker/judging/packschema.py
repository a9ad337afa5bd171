"""A pack against schemas/rule-pack.schema.json, with what is wrong in the author's words."""
from typing import Any
def schema_problems(data: Any) -> list[tuple[tuple[str | int, ...], str, str]]:
    """What is wrong."""
    return []
