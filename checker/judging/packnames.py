"""The names that a pack uses."""
from typing import Any
def name_problems(data: Any, bases: Any) -> list[tuple[tuple[str | int, ...], str, str]]:
    """What is wrong."""
    return []
