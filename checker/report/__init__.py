"""Findings, and crops as values, to bytes: pure, one file a format, each loaded only when it is asked for."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module

from checker.matter_report import Report
from checker.report.shared.render_options import Crop, Evidence, Options

Render = Callable[[Report, Evidence], bytes]
MASKED_BY_DEFAULT = frozenset({"github"})
"""Annotations are public to whoever sees the repository: they name its files, and nothing of what these say."""
WHOLE = frozenset({"json"})
"""What programs read: all findings stand in it whatever is chosen, and beside them what was chosen."""

_MODULES = {
    "text": "text",
    "concise": "concise",
    "json": "json_format",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "gitlab": "gitlab",
    "html": "html",
    "markdown": "markdown",
    "csv": "csv_format",
    "xlsx": "xlsx",
    "docx": "docx",
}


class _Formats(Mapping[str, Render]):
    """`render(report, evidence) -> bytes` by the format's name."""

    def __getitem__(self, name: str) -> Render:
        module = import_module(f"checker.report.formats.{_MODULES[name]}")
        render: Render = module.render
        return render

    def __iter__(self) -> Iterator[str]:
        return iter(_MODULES)

    def __len__(self) -> int:
        return len(_MODULES)


FORMATS: Mapping[str, Render] = _Formats()

__all__ = ["FORMATS", "MASKED_BY_DEFAULT", "WHOLE", "Crop", "Evidence", "Options", "Render"]
