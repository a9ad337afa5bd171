"""Words as Markdown: what is said by packs and rules holds no markup, and shall not become any."""

import html
import re
from collections.abc import Iterable, Sequence


def plain(text: str) -> str:
    """A text in which nothing is markup."""
    return re.sub(r"([\\`*_{}\[\]#|])", r"\\\1", html.escape(text, quote=False))


def link(text: str, target: str) -> str:
    """A link, or the text alone where there is no target."""
    return f"[{text}]({target})" if target else text


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown already."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(' '.join(cell.split()) for cell in line)} |" for line in lines)
