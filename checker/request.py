"""What is asked of a matter from outside: by a command, or by a program."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from checker.facts.dates import Order
from checker.reading.settings import Settings


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a matter beyond what its matter.json says; what stands here goes before it."""

    as_of: date
    """What today is."""
    packs: tuple[str, ...] = ()
    """Shipped ids or paths of files."""
    dates: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Any] = field(default_factory=dict)
    date_order: Order | None = None
    settings: Settings = Settings()
    only: tuple[str, ...] = ()
    """Rules of which all is to be told one by one: `PACK/ID`, or a bare `ID`."""
