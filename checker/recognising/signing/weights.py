"""What speaks for and against a place of a signature, and how much: the one table, with what each entry is worth.

Beside each stands what changes without it on 107 papers by two other hands, 40 of them scans (154 signed places, 37
empty ones): `python -m tests.benchmarks.signing_weights --corpus DIR --half fixing --scans` on both corpora. Those with
0 decide nothing there, or another observation says the same. It was measured before *higher than a signature* weighed
so much and before ink on a scan was asked for words.
"""

from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {
    "pen": 1.5,  # seen -8, dated -3, named -2, papers right -1
    "thumb": 3.0,  # seen -1
    "ink in doubt": -1.0,  # seen +1, dated +1, named +1, empty told +2, falsely signed +1, papers right +2
    "taller than the print": 1.0,  # seen -2, dated -1, named -1, papers right -1
    "higher than a signature": -3.0,  # falsely signed +4, papers right -2
    "stamp": -2.0,  # falsely signed +2, papers right -1
    "typed signature": 4.0,  # seen -3, dated -3, named -3, false empty +1, papers right -3
    "cell that asks for a signature": 4.0,  # seen -2, dated -2, named -2, empty told -2, papers right -2
    "row that names nobody": -4.0,  # 0
    "pen on a line": 1.5,  # seen -1
    "on a line to sign on": 1.0,  # seen -1, dated -1, named -1, false empty -2, empty told -15, papers right -11
    "asks for a signature": 3.0,  # seen -3, dated -1, named -3, false empty -1, empty told -5, papers right -5
    "asks for a signature above": 1.5,  # 0
    "name below": 1.5,  # empty told -1, papers right -1
    "name beside": 1.0,  # 0
    "name stands elsewhere in the paper": 1.0,  # 0
    "name behind its label": 2.0,  # 0
    "office below": 2.0,  # seen -5, dated -3, named -4, empty told -10, papers right -10
    "office beside": 1.5,  # false empty -2, empty told -3, papers right -1
    "office above": 0.7,  # empty told -2, papers right -1
    "office behind its label": 1.5,  # 0
    "act (completed by)": 2.0,  # empty told -1, papers right -1
    "close of a letter above": 2.5,  # 0
    "on behalf of": 2.0,  # 0
    "sworn or attested here": 1.5,  # seen -4, dated -1
    "across a stamp": 2.0,  # seen -2, dated -1
    "below the text": 1.0,  # seen -3, dated -1, named -1, papers right -1
    "in a list of witnesses": 1.5,  # seen -1
    "date line": 0.5,  # 0
    "short line below": 0.5,  # seen -2, dated -1, named -1, papers right -1
    "head of the page": -2.5,  # seen +1, falsely signed +2, papers right -1
    "over the title": -8.0,  # came later: see tests/pages/title-in-another-script.json
    "under a letterhead": -4.0,  # came later: on 59 papers of the held half nothing changes
    "detail of a person below": 1.0,  # empty told -2, papers right -1
    "words on the line": -3.0,  # 0
    "label of something else": -4.0,  # 0
    "in running text": -4.0,  # 0
    "answer in a form": -4.0,  # 0
}
"""What each observation counts."""
SIGNED, PERHAPS_SIGNED, EMPTY = 2.0, 1.0, 2.5
"""From which sum ink is a signature, a doubt, and a blank line is a place that is empty."""
SIGNED_ON_SCAN = 3.0
"""The same where the page is a picture, whose ink may be print or dirt: on 49 scans by another hand 60 of 61 pieces of
ink that weigh as much are signatures, of those from 2.5 to 3.0 six of eleven. The latter are doubts."""


BY_PLACE = frozenset(
    ("pen", "pen on a line", "on a line to sign on", "below the text", "taller than the print", "across a stamp",
     "short line below", "date line", "office above")
)  # fmt: skip
"""What answers written by hand on a scanned form show as well: without more, ink there is a doubt."""
ASKING = frozenset(
    ("asks for a signature", "cell that asks for a signature", "act (completed by)", "close of a letter above",
     "sworn or attested here")
)  # fmt: skip
"""What asks for a signature: without it a name that an engine read on a line of a scan is a doubt, for forms are filled
in with names, and receipts head their columns with them; so is ink that may be print or dirt, and any such ink that
stands on no line."""


def weight(observations: list[str]) -> float:
    """The sum of what was observed."""
    return sum(WEIGHTS[one] for one in observations)
