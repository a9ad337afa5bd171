"""Finds what is missing, out of order or dated on the wrong side of what it validates, before a bundle is filed."""

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.errors import CheckerError as CheckerError
    from checker.errors import MatterError as MatterError
    from checker.errors import NothingToCheckError as NothingToCheckError
    from checker.errors import PackError as PackError
    from checker.errors import UsageError as UsageError
    from checker.facts.dates import Dated as Dated
    from checker.facts.document import Document as Document
    from checker.facts.document import Unreadable as Unreadable
    from checker.findings import Finding as Finding
    from checker.matter_facts import read_document as read_document
    from checker.matter_facts import read_matter as read_matter
    from checker.matter_report import Report as Report
    from checker.reading import read as read
    from checker.reading.settings import Settings as Settings
    from checker.recognising.dates import dates_in as dates_in
    from checker.run import check as check

__version__ = "0.1.0"

# onnxruntime reads it when it is loaded, and from 1.29 on sends telemetry without it. Here, because whatever process
# may load that library imports this package before: a command, a program that imports it, the server that workers are
# forked from, a worker of a cluster; and what they start inherits it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

_HOME = {
    "check": "checker.run", "read_document": "checker.matter_facts", "read_matter": "checker.matter_facts",
    "dates_in": "checker.recognising.dates",
    "read": "checker.reading", "Dated": "checker.facts.dates", "Document": "checker.facts.document",
    "Unreadable": "checker.facts.document", "Finding": "checker.findings", "Report": "checker.matter_report",
    "Settings": "checker.reading.settings", "CheckerError": "checker.errors", "UsageError": "checker.errors",
    "PackError": "checker.errors", "MatterError": "checker.errors", "NothingToCheckError": "checker.errors",
}  # fmt: skip

__all__ = [
    "CheckerError",
    "Dated",
    "Document",
    "Finding",
    "MatterError",
    "NothingToCheckError",
    "PackError",
    "Report",
    "Settings",
    "Unreadable",
    "UsageError",
    "check",
    "dates_in",
    "read_document",
    "read_matter",
]


def __getattr__(name: str) -> Any:
    """What a program may import, loaded when it is asked for: `--help` pays for none of it."""
    if name not in _HOME:
        raise AttributeError(f"module 'checker' has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
