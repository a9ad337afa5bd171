"""The formats of an audit: its own overviews, and every format of a check over all matters together."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

from checker.cli.output import render
from checker.report import FORMATS, Evidence, Options
from checker.trends import Overview

_OWN = {
    "text": "text", "json": "json_format", "ics": "ics", "xlsx": "xlsx",
    "html": "html",
}  # fmt: skip
OVERVIEWS = frozenset({"text", "ics", "html", "xlsx"})
"""Those that need no more of a report than an overview shows."""
AUDIT_FORMATS = (*_OWN, *(name for name in FORMATS if name not in _OWN))


def rendered(overview: Overview, name: str, options: Options, masked: bool | None, key_file: str | None) -> bytes:
    """One format's bytes."""
    if name in _OWN and not masked:
        make: Callable[[Overview], bytes] = import_module(f"checker.report.overviews.{_OWN[name]}").render
        return make(overview)
    plain = replace(overview.report)
    return render(plain, name if name in FORMATS else "json", Evidence(options=options), masked, key_file)
