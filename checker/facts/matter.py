"""What people said of a matter: the content of its matter.json, as a value."""

from dataclasses import dataclass, field
from typing import Any

from checker.facts.dates import Order


@dataclass(frozen=True, slots=True)
class Party:
    """A person of the matter, under all the names they are known by."""

    role: str
    names: tuple[str, ...] = ()
    born: str | None = None
    numbers: dict[str, str] = field(default_factory=dict)
    """`cnic`, `passport`, … by the name of the field."""


@dataclass(frozen=True, slots=True)
class Told:
    """Who was told of a step, and when."""

    who: str
    on: str | None = None
    jurisdiction: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done in the matter, and the jurisdictions that it touches."""

    what: str
    on: str | None = None
    jurisdictions: tuple[str, ...] = ()
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class ConfirmedDate:
    """A date on a person's word."""

    role: str
    value: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A person's word on a file, bound to its content: when the file changes it lapses."""

    file: str
    sha256: str
    by: str
    on: str
    kind: str | None = None
    label: str | None = None
    dates: tuple[ConfirmedDate, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiver:
    """A gap that a person has accepted, with the reason, until a day."""

    rule: str
    reason: str
    by: str
    until: str
    file: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewedPack:
    """A pack that a review was judged by, and the digest of all that it asked."""

    id: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a review saw beside the files: digests (SHA-256), so that a later change of any is told by its name."""

    order_sha256: str
    packs: tuple[ReviewedPack, ...]
    waivers_sha256: str
    confirmed_sha256: str
    answers_sha256: str
    dates_sha256: str
    said_sha256: dict[str, str] | None = None
    """Of what else matter.json says and rules are judged by (parties, title, zone, …), by its name there; None where
    the review was made before that was recorded."""
    report_sha256: str | None = None
    """Of the report that was reviewed, as JSON."""
    history_head: str | None = None
    """Where the history of audits stood; None if it does not know the matter."""


@dataclass(frozen=True, slots=True)
class SigningCertificate:
    """The certificate that a review's PDF was signed with."""

    subject: str
    """As it names its holder; who that is, its issuer vouches for, not this program."""
    sha256: str
    """Its fingerprint."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """The last review before submission, bound to the bundle as it was. A record, not a proof: who can write it can
    write another."""

    by: str
    on: str
    bundle_sha256: str
    reviewed: Reviewed | None = None
    """None where it was made before that was recorded."""
    certificate: SigningCertificate | None = None
    """Whose key signed the review's PDF, as the record says; None where none did."""
    sha256: str | None = None
    """Of all the above, so that a slip of the pen in it is told."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A matter.json, or an empty one where there is none."""

    version: int = 1
    id: str | None = None
    title: str | None = None
    packs: tuple[str, ...] = ()
    opened: str | None = None
    reviewed: str | None = None
    """The day the whole file was last revisited."""
    closed: str | None = None
    zone: str | None = None
    date_order: Order | None = None
    bundle: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    shelves: dict[str, tuple[str, ...]] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)
    parties: tuple[Party, ...] = ()
    steps: tuple[Step, ...] = ()
    confirmed: tuple[Confirmation, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    signed_off: SignOff | None = None
