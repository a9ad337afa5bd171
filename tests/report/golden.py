"""Writes tests/golden from the report by hand, after a change that was meant: `python -m tests.report.golden`."""

from importlib import import_module
from pathlib import Path

from checker.report import FORMATS, Evidence, Options
from tests.report import example

FOLDER = Path(__file__).resolve().parents[1] / "golden"
ENDINGS = {
    "text": "txt", "concise": "concise.txt", "json": "json", "sarif": "sarif", "junit": "junit.xml",
    "github": "github.txt", "gitlab": "gitlab.json", "html": "html", "markdown": "md", "csv": "csv",
}  # fmt: skip
OVERVIEWS = {"text": "txt", "json": "json", "ics": "ics", "html": "html"}
"""A workbook holds the moment at which it was made; its sheets are read in tests/audit/test_overviews.py."""
MODULES = {"json": "json_format"}
"""Formats whose module is not called as they are."""


def outputs():
    """The bytes by the file's name."""
    made = {f"report.{ENDINGS[name]}": FORMATS[name](example.report(), Evidence()) for name in ENDINGS}
    made["report.coloured.txt"] = FORMATS["text"](example.report(), Evidence(options=Options(colour=True, width=120)))
    for name, ending in OVERVIEWS.items():
        render = import_module(f"checker.report.overviews.{MODULES.get(name, name)}").render
        made[f"overview.{ending}"], made[f"overview-nothing.{ending}"] = (
            render(example.overview()),
            render(example.nothing()),
        )
    return made


def main():
    FOLDER.mkdir(exist_ok=True)
    for name, data in outputs().items():
        (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()
