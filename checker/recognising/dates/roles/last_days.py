"""The last day of what its sentence says is valid: *valid for six months from the date of issue, i.e. until …*.

What stands earlier in such a sentence is the day from which the time is counted, not the label of the last one.
"""

import re
from dataclasses import replace

from checker.lexicon import whole
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.month_patterns import RANGE_WORDS
from checker.recognising.dates.roles.cues import Cue
from checker.recognising.dates.roles.ownership import sentence_start
from checker.recognising.normalise import Plain, plain_phrases

_UNTIL = re.compile(rf"(?<!\w){RANGE_WORDS}\s{{1,3}}(?:the\s{{1,3}})?\Z")
_REACH = 30
_LIVES = re.compile(whole(plain_phrases("terms", "words of validity")))
_ENDS = frozenset(("expires", "period_end", "event"))


def not_counted_from(page: Plain, seen: Seen, cue: Cue | None) -> Cue | None:
    """The cue earlier in a date's sentence, unless the date is the last day of what is counted from the day of the
    cue: then *until*, where the sentence speaks of validity, or none."""
    until = _UNTIL.search(page.low, max(0, seen.start - _REACH), seen.start)
    if cue is None or until is None or cue.tag in _ENDS or until.start() < cue.end:
        return cue
    lives = _LIVES.search(page.low, sentence_start(page, seen.start), cue.start)
    words = " ".join(page.text[until.start() : until.end()].split())
    return replace(cue, tag="expires", start=until.start(), end=until.end(), words=words) if lives else None
