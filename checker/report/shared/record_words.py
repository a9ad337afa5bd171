"""What is said of how far a history, or a sign-off, can be believed."""

from collections.abc import Iterator
from typing import Protocol

from checker.facts.matter import SigningCertificate
from checker.report.shared.phrases import day
from checker.trends import Anchor

UNKEYED = (
    "It is kept without a key, so this finds accidents, not forgers: who can write the file can make all of it anew."
)


class Standing(Protocol):
    """How far a history can be believed."""

    @property
    def head(self) -> str: ...  # noqa: D102
    @property
    def links(self) -> int: ...  # noqa: D102
    @property
    def keyed_since(self) -> str | None: ...  # noqa: D102
    @property
    def adopted_on(self) -> str | None: ...  # noqa: D102
    @property
    def key_was_named(self) -> bool: ...  # noqa: D102


def believed(one: Standing, head: str | None) -> Iterator[str]:
    """What a proof of a history's record is worth, and the head that is to be put on paper."""
    if one.adopted_on is not None:
        yield (
            f"The runs until {day(one.adopted_on)} were recorded before there was a chain: of them no more can be told "
            "than that they were not changed since it was begun."
        )
    if one.keyed_since is None:
        yield UNKEYED
    elif not one.key_was_named:
        yield "Its key was not named (--history-key FILE): without it this finds accidents, not forgers."
    elif one.keyed_since:
        yield f"It is kept with a key since after {day(one.keyed_since)}: what is older stands as it stood then."
    if head is not None:
        yield "What was recorded until the head that was named is held against that; what came after it is not."
    yield f"Head of {one.links} links: {one.head or 'none'}"


def anchor_words(anchor: Anchor) -> str:
    """The line of an audit's report that a paper anchors the history by."""
    kept = "kept with a key" if anchor.keyed else "kept without a key: it finds accidents, not forgers"
    return f"History, head {anchor.head} ({kept}). On paper it proves later what was recorded until now."


UNSIGNED = (
    "It is not signed with a certificate: a record, not a proof, as whoever can write the matter's files can make one."
)


def signature_words(certificate: SigningCertificate) -> str:
    """What the signature of a review's PDF proves, and what it does not."""
    return (
        f"This PDF is signed with the certificate of {certificate.subject} (SHA-256 {certificate.sha256}). That proves "
        "that whoever holds its key signed these pages and what is attached, and that nothing was changed since. Who "
        "that is, the issuer of the certificate vouches for; when it was signed, nobody but the signer's clock."
    )
