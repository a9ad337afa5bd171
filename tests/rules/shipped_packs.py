"""The shipped packs as their JSON says them, found and not listed."""

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "rules"
README = RULES / "README.md"
_FIRST = ("documentation-discipline", "page-quality")


def shipped_packs() -> list[dict[str, Any]]:
    packs = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(RULES.glob("*.json"))]
    return sorted(packs, key=lambda pack: (pack["id"] not in _FIRST, pack["id"]))


def all_rules() -> list[tuple[str, dict[str, Any]]]:
    return [(f"{pack['id']}/{name}", rule) for pack in shipped_packs() for name, rule in pack["rules"].items()]
