"""Packs and bundles made by hand: short to write, complete to judge."""

import json
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from typing import Any

from checker.facts.bundle import Bundle, Unmet
from checker.facts.codec import from_plain
from checker.facts.document import Document, Unreadable
from checker.facts.matter import Matter
from checker.judging import judge, recognise
from checker.judging.loading.load import load
from checker.judging.packs.model import Pack
from checker.matter_report import MatterReport

TODAY = date(2026, 5, 1)


def nothing(name: str) -> tuple[str, str]:
    raise AssertionError(f"no other pack is wanted here, and {name} was asked for")


def pack(rules: Mapping[str, Any], kinds: Mapping[str, Any] | None = None, **more: Any) -> Pack:
    data = {"id": "case", "title": "A case", "version": "1", "kinds": kinds or {}, "rules": dict(rules), **more}
    return load(json.dumps(data), "case.json", nothing)


def rule(must: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    return {"title": "A rule", "family": "presence", "must": must, **more}


def document(plain: Mapping[str, Any]) -> Document:
    path, pages = plain["path"], plain.get("pages", 1)
    facts = [{"page": n, "text": "visible"} for n in range(1, pages + 1)]
    lost = set(plain.get("text", {}).get("unread_pages", ()))
    facts = [{**f, "text": "none", "unread": "no text"} if f["page"] in lost else f for f in facts]
    digest = sha256(path.encode()).hexdigest()
    whole = {"sha256": digest, "size": 1, "media_type": "application/pdf", "pages": pages, "page_facts": facts, **plain}
    return from_plain(Document, whole)


def bundle(plain: Mapping[str, Any]) -> Bundle:
    return Bundle(
        documents=tuple(document(one) for one in plain.get("documents", ())),
        unreadable=tuple(from_plain(Unreadable, one) for one in plain.get("unreadable", ())),
        matter=from_plain(Matter, plain.get("matter", {})),
        order_known_by=plain.get("order_known_by", "numbers"),
        filed=tuple(plain.get("filed", ())),
        unmet=tuple(Unmet(*one) for one in plain.get("unmet", ())),
    )


def judged(packs: Pack | list[Pack], facts: Bundle, **more: Any) -> MatterReport:
    several = packs if isinstance(packs, list) else [packs]
    more.setdefault("as_of", TODAY)
    return judge(recognise(facts, several), several, **more)


def outcome(report: MatterReport, rule_id: str = "case/R") -> str:
    asked = next(one for one in report.asked if one.rule == rule_id)
    return next((word for word in ("gap", "unclear", "waived", "passed") if getattr(asked, word)), "not_applicable")
