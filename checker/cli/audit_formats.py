"""The formats of an audit: its own overviews, and every format of a check over all matters together."""

from collections.abc import Callable
from importlib import import_module

from checker.cli import mask_key
from checker.cli.output import render
from checker.custody.place_of_output import Place
from checker.report import FORMATS, MASKED_BY_DEFAULT, Evidence, Options
from checker.report.overviews.masked import masked as masked_overview
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
    overview: Overview, name: str, options: Options, masked: bool | None, key_place: Place | None
) -> tuple[bytes, Overview]:
    """One format's bytes, and what they show: matters that the format failed over are told as not judged."""
    if name not in _OWN:
        return contained(lambda one: render(one.report, name, Evidence(options=options), masked, key_place), overview)
    make: Callable[[Overview], bytes] = import_module(f"checker.report.overviews.{_OWN[name]}").render
    if not (masked if masked is not None else name in MASKED_BY_DEFAULT):
        return contained(make, overview)

    def nameless(one: Overview) -> bytes:
        shown, key = masked_overview(one, mask_key.load(key_place))
        mask_key.keep(key, key_place)
        return make(shown)

    return contained(nameless, overview)
