"""One thing that is wrong with a pack, for the person who wrote it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class PackProblem:
    """What is wrong and where (line and column from 1); the message says what may have been meant."""

    line: int
    column: int
    message: str

    def told(self, origin: str, others: int = 0) -> str:
        """`FILE, line 3, column 5: …`, and how many more there are."""
        stop = "" if self.message.endswith("?") else "."
        more = f" {others:,} more: `bundle-checker packs check` shows them." if others else ""
        return f"{origin}, line {self.line}, column {self.column}: {self.message}{stop}{more}"
