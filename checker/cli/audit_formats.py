"""The formats of an audit: its own overviews, and every format of a check over all matters together."""

from collections.abc import Callable
from importlib import import_module

from checker.cli.output import render
from checker.report import FORMATS, Evidence, Options
from checker.report.shared.contained import contained
from checker.trends import Overview

_OWN = {
    "text": "text", "json": "json_format", "ics": "ics", "xlsx": "xlsx",
    "html": "html",
}  # fmt: skip
OVERVIEWS = frozenset({"text", "ics", "html", "xlsx"})
"""Those that need no more of a report than an overview shows."""
AUDIT_FORMATS = (*_OWN, *(name for name in FORMATS if name not in _OWN))


def rendered(
    overview: Overview, name: str, options: Options, masked: bool | None, key_file: str | None
) -> tuple[bytes, Overview]:
    """One format's bytes, and what they show: matters that the format failed over are told as not judged."""
    if name in _OWN and not masked:
        make: Callable[[Overview], bytes] = import_module(f"checker.report.overviews.{_OWN[name]}").render
        return contained(make, overview)
    plain, evidence = name if name in FORMATS else "json", Evidence(options=options)
    return contained(lambda one: render(one.report, plain, evidence, masked, key_file), overview)
