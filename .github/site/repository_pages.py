"""Pages that stand in the repository already: the threat model, the changes, and two sections of the README."""

import re
from pathlib import Path

_OUT = re.compile(r"\[([^\]]+)\]\((?!https?://|#)[^)]*\)")
"""A link to a file of the repository, which is no page of the site."""


def pages(root: Path) -> dict[str, str]:
    """The pages by path."""
    readme = (root / "README.md").read_text(encoding="utf-8")
    security = (root / ".github/SECURITY.md").read_text(encoding="utf-8")
    promises = _section(readme, "What it does with your files").replace(
        "[.github/SECURITY.md](.github/SECURITY.md)", "[Security](security.md)"
    )
    return {
        "exit-codes.md": f"# Exit codes\n\n{_section(readme, 'Exit codes')}\n",
        "promises.md": f"# What it does with your files\n\n{_without_files(promises)}\n",
        "security.md": _without_files(security),
        "changes.md": (root / ".github/CHANGELOG.md").read_text(encoding="utf-8"),
    }


def _section(text: str, title: str) -> str:
    """What stands below a heading, to the next one of its own rank or a higher one."""
    found = re.search(rf"^(#+) {re.escape(title)}\n(.*?)(?=^#{{1,3}} |\Z)", text, re.S | re.M)
    assert found, title
    return found[2].strip()


def _without_files(text: str) -> str:
    return _OUT.sub(lambda met: met[0] if "security.md" in met[0] else met[1], text)
