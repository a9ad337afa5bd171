"""The samples of the High Court petition: complete, and with the three faults, each alone and all together."""

from collections.abc import Iterator

from samples.making.folder import Sample
from samples.making.petition_folder import MATTER, bundle, files
from samples.making.petition import Days

AS_OF = "2026-05-01"


def samples() -> Iterator[Sample]:
    """One after the other."""
    days = Days()
    yield Sample("pk-petition-complete", files(days, bundle(days)), MATTER, AS_OF)
