"""A signature, or the place for one: of which sort, by whom, when, and whether the document changed since."""

from dataclasses import dataclass
from typing import Literal

from checker.facts.dates import Dated
from checker.facts.geometry import Box

Means = Literal["digital", "electronic", "ink", "mark", "stamp", "typed", "none"]
State = Literal["intact", "changed", "broken", "unchecked", "empty"]
_QUOTED = 60
Weight = Literal["proof", "signature", "filled", "changed"]


@dataclass(frozen=True, slots=True)
class Times:
    """When a digital signature says it was made: three facts that are never mixed. ISO 8601 with offset, or None."""

    m: str | None = None
    """The signature dictionary's /M: claimed by the signer's program (ISO 32000-2, 12.8.1)."""
    cms: str | None = None
    """The CMS signing-time attribute: claimed by the signer's program (RFC 5652, 11.3)."""
    timestamp: str | None = None
    """The time of an RFC 3161 timestamp token that belongs to this signature and is itself unbroken."""
    proved: bool = False
    """Whether the authority that made the token leads to a root that the user trusts; anybody can make one that does
    not, and then its time is claimed like the others."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the signer's certificate says of itself, and whether a trusted root stands behind it."""

    subject: str
    issuer: str
    valid_from: str
    """ISO 8601 with offset, as are all times here."""
    valid_until: str
    trusted: bool | None = None
    """None: no roots were given, so identity was not checked."""


@dataclass(frozen=True, slots=True)
class LaterChange:
    """One thing that came into a PDF after it was signed digitally."""

    weight: Weight
    """`proof`: no page shows it; `signature`: a further signature; `filled`: what was empty and has been filled in;
    `changed`: what was signed is shown otherwise now."""
    what: str
    """In words, with the page where it has one."""
    page: int | None = None
    box: Box | None = None
    field: str | None = None
    """The form field's full name."""
    before: str | None = None
    """What stood there when it was signed, where it is known and not empty."""
    after: str | None = None

    @property
    def words(self) -> str:
        """With its page, before and after: `the form field Price on page 1 (“10,000” before, “90,000” now)`."""
        what = self.what
        if self.page and f"page {self.page}" not in what and self.weight in ("changed", "filled"):
            what = f"{what} on page {self.page}"
        pairs = ((self.before, "before"), (self.after, "now"))
        told = ", ".join(f"“{_cut(words)}” {when}" for words, when in pairs if words)
        return f"{what} ({told})" if told else what


def _cut(words: str) -> str:
    return words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…"


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature or one empty place for it."""

    means: Means
    state: State
    """For what is not digital: `unchecked` (something stands there) or `empty` (the place is blank)."""
    certain: bool = True
    """False: it could not be decided whether something stands there; `reason` says why, and rules answer unclear."""
    signer: str | None = None
    capacity: str | None = None
    """deponent, witness, notary, oath commissioner, registrar, translator, … in lower case."""
    on_behalf_of: str | None = None
    """For whom it is said to be given, where that reads as a person's name: *for Robert King*, *p.p. Robert King*. A
    firm may be called so, too."""
    date: Dated | None = None
    """The dictionary's /M if there is one, else the CMS time, else what stands in the block."""
    times: Times = Times()
    page: int | None = None
    field: str | None = None
    """The form field's full name, for a digital one."""
    box: Box | None = None
    block: str | None = None
    """The signature block (`page:number`) it stands in, if it stands in one."""
    later: str | None = None
    """What came after an intact or changed signature, in words."""
    changes: tuple[LaterChange, ...] = ()
    """What came after a digital one, by its parts; without what was signed before it."""
    reason: str | None = None
    """Why it is unchecked, broken, changed or uncertain, in words."""
    role: Literal["signature", "timestamp", "certification"] = "signature"
    """A document timestamp signs nothing for anybody; a certification limits later changes."""
    covers_all: bool | None = None
    """Whether the signed bytes are the whole file as it is now; None for what is not digital."""
    certificate: Certificate | None = None
    stated_reason: str | None = None
    location: str | None = None
    picture: str | None = None
    """A perceptual hash of the signature's picture (16 hex digits), to find the same one used twice."""
    service: str | None = None
    """The service that printed an electronic one: DocuSign, Adobe Acrobat Sign, Dropbox Sign, …"""
    lost_seal: bool = False
    """The printed appearance of a digital signature whose cryptographic part is gone."""
    sworn_before: str | None = None
    """The officer of a jurat or attestation."""
    place: str | None = None
    """Where a jurat says it was sworn."""
    day_by_hand: bool = False
    """Whether a hand wrote something beside the label for its day, and nobody read it: it may be dated."""
    day_unread: str | None = None
    """What is printed behind the label for its day, where nobody could read a day in it."""
    alone_on_page: bool | None = None
    """For a jurat: whether no text of the document stands on the same page."""
    confidence: float = 1.0
    clock_gap: float | None = None
    """Hours between the earliest and the latest of its times, compared as instants; None with fewer than two."""
    in_validity: bool | None = None
    """Whether its certificate was valid when it was made, by the proved time, else the claimed one; None: not known."""
