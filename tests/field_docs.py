"""What stands under the fields of a class: the descriptions of a schema that is made from it."""

import ast
import importlib
import inspect
from functools import cache
from itertools import pairwise


@cache
def field_docs(kind: type) -> dict[str, str]:
    """The strings under each field of a dataclass, on one line each."""
    tree = ast.parse(inspect.getsource(importlib.import_module(kind.__module__)))
    body = next(node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == kind.__name__)
    found = {}
    for one, after in pairwise(body):
        if isinstance(one, ast.AnnAssign) and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            found[one.target.id] = one_line(after.value.value)
    return found


def one_line(text: str | None) -> str:
    """A docstring without its line breaks."""
    return " ".join(inspect.cleandoc(text or "").split())
