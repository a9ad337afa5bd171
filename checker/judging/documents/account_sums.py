"""Sums that a page adds up: what stands in an account is that paper's own, and no other paper's miswritten."""

from collections.abc import Sequence
from decimal import Decimal

from checker.facts.found import Numbered
from checker.judging.documents.logical_document import Paper

_MOST_ROWS = 12
"""Rows of an account, at most."""


def is_added_up(paper: Paper, value: str) -> bool:
    """Whether a sum is a row or the total of an account wherever the paper gives it: *Net* with the VAT below it."""
    given = [one for one in paper.numbers if one.form == "amount" and one.value == value]
    return bool(given) and all(_is_in_account(paper.numbers, one) for one in given)


def _is_in_account(numbers: Sequence[Numbered], sought: Numbered) -> bool:
    sums = [one for one in numbers if one.form == "amount" and one.page == sought.page]
    return any(sought in run for run in _accounts(sums))


def _accounts(sums: Sequence[Numbered]) -> list[Sequence[Numbered]]:
    """Sums that follow one another, two rows or more, with the next one, which is what they come to."""
    found = []
    for first in range(len(sums)):
        total = Decimal(0)
        for end in range(first, min(first + _MOST_ROWS, len(sums) - 1)):
            total += Decimal(sums[end].value)
            if end > first and total == Decimal(sums[end + 1].value):
                found.append(sums[first : end + 2])
    return found
