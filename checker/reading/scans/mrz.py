"""Machine-readable zones of passports, visas and identity cards (ICAO Doc 9303), all check digits verified."""

from dataclasses import dataclass
from datetime import date

from checker.facts.dates import Dated


@dataclass(frozen=True, slots=True)
class Mrz:
    """One machine-readable zone as it was read."""

    format: str
    """TD1, TD2, TD3, MRV-A or MRV-B."""
    fields: dict[str, str]
    """document, issuer, surname, given_names, number, nationality, sex, personal_number: only those that are filled in."""
    checks: dict[str, bool]
    """number, born, expires, composite (and personal_number where it is used): whether each check digit holds."""
    dates: tuple[Dated, ...]
    """born and expires, source `mrz`; surer when their check digits hold."""
    start: int
    end: int
    """Where it stands in the text."""

    @property
    def sound(self) -> bool:
        """Whether every check digit holds."""
        return all(self.checks.values())


def mrz_in(text: str, today: date | None = None) -> list[Mrz]:
    """The machine-readable zones in a page's text, in order. `today` settles the century of births; None: by the expiry."""
    raise NotImplementedError
