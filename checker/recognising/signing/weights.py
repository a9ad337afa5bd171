"""What speaks for and against a place of a signature, and how much: the one table, with what each entry is worth.

Beside each stands what changes without it on 52 papers with text by another hand (69 signed places, 33 empty ones):
`python -m tests.benchmarks.signing_weights --corpus DIR --half all`. Those with 0 decide nothing there; they are for
scans, stamps and thumb impressions, or another observation says the same.
"""

from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {
    "pen": 1.5,  # seen -1, dated -1, named -1, papers right -1
    "thumb": 3.0,  # 0
    "ink in doubt": -1.0,  # 0
    "stamp": -2.0,  # falsely signed +1
    "typed signature": 4.0,  # seen -2, dated -2, named -2, false empty +2, falsely signed -1, papers right -2
    # seen -8, dated -7, named -5, false empty -1, empty told -3, falsely signed -1, papers right -3
    "cell that asks for a signature": 4.0,
    "row that names nobody": -4.0,  # false empty +1
    "on a line to sign on": 1.0,  # empty told -4, papers right -2
    "asks for a signature": 3.0,  # seen -1, dated -1, empty told -1
    "asks for a signature above": 1.5,  # 0
    "name below": 1.5,  # seen -1, dated -1, named -1, papers right -1
    "name beside": 1.0,  # 0
    "name stands elsewhere in the paper": 1.0,  # 0
    "name behind its label": 2.0,  # empty told -2, papers right -1
    "office below": 2.0,  # seen -4, dated -3, named -1, empty told -3, papers right -1
    "office beside": 1.5,  # 0
    "office above": 0.7,  # 0
    "office behind its label": 1.5,  # 0
    "act (completed by)": 2.0,  # seen -1, empty told -1, papers right -1
    "close of a letter above": 2.5,  # seen -1, dated -1
    "on behalf of": 2.0,  # empty told -1
    "sworn or attested here": 1.5,  # 0
    "across a stamp": 2.0,  # 0
    "in a list of witnesses": 1.5,  # 0
    "date line": 0.5,  # 0
    "short line below": 0.5,  # 0
    "head of the page": -2.5,  # 0
    "label of something else": -4.0,  # false empty +1
    "in running text": -4.0,  # seen +1, dated +1, named +1, false empty +4
    "answer in a form": -4.0,  # 0
}
"""What each observation counts."""
SIGNED, PERHAPS_SIGNED, EMPTY = 2.0, 1.0, 2.5
"""From which sum ink is a signature, a doubt, and a blank line is a place that is empty."""
SIGNED_ON_SCAN = 3.0
"""The same where the page is a picture, whose ink may be print or dirt: on 49 scans by another hand 2.0 calls 10 papers
signed in a place that is none and sees 66 of 97 signatures, 3.0 calls 4 and sees 57; the others are doubts."""


def weight(observations: list[str]) -> float:
    """The sum of what was observed."""
    return sum(WEIGHTS[one] for one in observations)
