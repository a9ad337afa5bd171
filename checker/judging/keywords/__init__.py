"""The keywords of the rule language, one a file; each file's docstring is its documentation."""

from collections.abc import Mapping

from checker.judging.keywords.accompanied_by import AccompaniedBy
from checker.judging.keywords.agrees import Agrees
from checker.judging.keywords.anonymous import Anonymous
from checker.judging.keywords.answers import Answers
from checker.judging.keywords.as_listed import AsListed
from checker.judging.keywords.attested import Attested
from checker.judging.keywords.captioned import Captioned
from checker.judging.keywords.certifies import Certifies
from checker.judging.keywords.chronological import Chronological
from checker.judging.keywords.cited_in import CitedIn
from checker.judging.keywords.consented import Consented
from checker.judging.keywords.consistent import Consistent
from checker.judging.keywords.continuous import Continuous
from checker.judging.keywords.covers import Covers
from checker.judging.keywords.dated import Dated
from checker.judging.keywords.fits import Fits
from checker.judging.keywords.holds import Holds
from checker.judging.keywords.in_sequence import InSequence
from checker.judging.keywords.keyword import Keyword
from checker.judging.keywords.listed_in import ListedIn
from checker.judging.keywords.never_says import NeverSays
from checker.judging.keywords.own_hand import OwnHand
from checker.judging.keywords.paged import Paged
from checker.judging.keywords.says import Says
from checker.judging.keywords.sheets import Sheets
from checker.judging.keywords.signed import Signed
from checker.judging.keywords.sums import Sums
from checker.judging.keywords.tells import Tells
from checker.judging.keywords.unique import Unique

KEYWORDS: tuple[type[Keyword], ...] = (
    Holds,
    AccompaniedBy,
    Certifies,
    Attested,
    Captioned,
    InSequence,
    ListedIn,
    AsListed,
    CitedIn,
    Chronological,
    Continuous,
    Covers,
    Dated,
    Agrees,
    Consistent,
    Sums,
    Says,
    NeverSays,
    Anonymous,
    Signed,
    OwnHand,
    Paged,
    Sheets,
    Tells,
    Answers,
    Consented,
    Unique,
    Fits,
)
"""All of them: a keyword that stands here may be used in packs, and stands in their schema in this order."""
BY_NAME: Mapping[str, type[Keyword]] = {one.name: one for one in KEYWORDS}
"""Each keyword by the name that packs write."""
