"""Dates to compare: those of a paper, of its name and of a signature on it, or the doubt that hides them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from checker.facts.dates import Dated, Role, Span, span
from checker.facts.oath import OFFICERS
from checker.facts.signature import Signature
from checker.findings import Place, Why
from checker.judging.documents.cards import ends_of_cards, is_card
from checker.judging.documents.context import Context
from checker.judging.documents.idle_days import says_no_day
from checker.judging.documents.locations import at_fact, at_paper, name_of
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.judging.engine.subjects import Subject
from checker.judging.language.durations import days_of
from checker.judging.language.phrases import dated_words, value_words

_IN_THE_DOCUMENT = ("text", "ocr", "mrz")
"""Sources of dates that stand in the document itself."""
_DONE_WHEN_DATED = ("issued", "disclosed", "acknowledged")
"""What a paper itself does on the day it is dated, unless it names another day: a letter that refers, discloses."""
_ACTING: dict[str, tuple[str, ...]] = {
    "notarised": ("notary",), "attested": ("commissioner", "notary"), "sworn": ("commissioner", "notary"),
    "translated": ("translator",),
}  # fmt: skip
"""Who does on a page what a date of that role says: his signature there makes it an act of the page."""
WEAK_DATE = "read:"
"""Begins the question that rules wait for which ask of a date that could not be read reliably."""
NO_DAY = "no day:"
"""The same of a date that no calendar has."""
UNDATED = "undated:"
"""The same of a date that was not found."""
SIGNATURE = "signature:"
"""The question whether anybody signed in a place, with the place."""
_MADE = ("issued", "effective")
"""Roles of the day on which a paper says that it is made."""
_HELD_ONCE = ("expires", "born", "event", "issued", "edition", "effective", "valid_from", "period_start", "period_end")
"""Roles of which a document has one: different dates in that role are a doubt, not several facts."""


@dataclass(frozen=True, slots=True)
class Target:
    """One date to compare: the days that it may mean, its words, and where it stands; or the doubt that hides it."""

    readings: tuple[Span, ...]
    words: str
    """`the submission on 4 May 2026`."""
    place: Place | None = None
    value: str | None = None
    doubt: Why | None = None
    why: str = ""
    """The doubt, in a sentence. With readings, it is one of these: what holds for all of them holds."""
    question: str | None = None
    stand_in: tuple[Span, ...] = ()
    """What stands in meanwhile for a date of the matter that is not known."""
    is_estimate: bool = False
    moment: str | None = None
    group: str = ""
    """Targets of one group are readings of one thing: all must agree, else it is a doubt."""
    date_words: str | None = None
    """The words of the date alone, where `words` also say whose it is."""
    is_today: bool = False
    is_in_name: bool = False
    """Whether nothing but the file's name gives it."""

    @property
    def bare_words(self) -> str:
        """The date without the paper that it is the date of: `4 May 2026`."""
        return self.date_words or self.words


def target_of(one: Dated, paper: Paper, ctx: Context, *, group: str = "") -> Target:
    """A date of a paper as something to compare."""
    one = _told_by_name(one, paper)
    words, place = dated_words(one), at_fact(paper, one)
    where = f"{paper.file.path}:{one.page}:{one.written}"
    if one.confidence < LEAST_CONFIDENCE and not _is_borne_out(one, paper):
        why = f"the date {words} on {name_of(paper)} could not be read reliably"
        either = one.readings if _is_one_of_two(one) else ()
        return Target(either, words, place, one.value, "low_confidence", why, f"{WEAK_DATE}{where}")
    readings = one.readings if one.moment is None else (days_of(one.moment, ctx.zone),)
    if not readings:
        why = f"{words} on {name_of(paper)} is no day of the calendar"
        return Target((), words, place, None, "no_date", why, f"{NO_DAY}{where}")
    is_estimate = one.role == "effective"
    return Target(readings, words, place, one.value, is_estimate=is_estimate, moment=one.instant, group=group)


def _told_by_name(one: Dated, paper: Paper) -> Dated:
    """Of two days that were read in one place, and neither surely, the one that the file's name gives."""
    day = paper.file.name.date
    is_doubtful = one.confidence < LEAST_CONFIDENCE and one.precision == "day" and one.source == "ocr"
    if not is_doubtful or day not in one.alternatives or paper.part is not None:
        return one
    return replace(one, value=day, alternatives=(), confidence=LEAST_CONFIDENCE)


def _is_borne_out(one: Dated, paper: Paper) -> bool:
    """Whether a day that was read badly is the one that the file's name gives, or that was read well elsewhere in the
    paper: two mistakes hardly make the same day."""
    read_well = (other.value for other in paper.dates if other.page and other.confidence >= LEAST_CONFIDENCE)
    return one.value is not None and one.precision == "day" and one.value in (paper.file.name.date, *read_well)


def _is_one_of_two(one: Dated) -> bool:
    """Whether two days of the paper compete, each of them read well; not one day whose order of figures is open."""
    return one.value is None and len({day[:4] + "".join(sorted(day[4:])) for day in one.alternatives}) > 1


def targets_in_role(paper: Paper, role: str, ctx: Context) -> list[Target]:
    """The dates of a paper in a role, each day once; empty if it shows none."""
    dates = [one for one in paper.dates if one.role == role and not says_no_day(one)]
    if not dates:
        dates = _in_place_of(role, paper)
    confirmed = [one for one in dates if one.word == "confirmed"]
    found = list(_each_day_once(confirmed or dates))
    if role == "expires" and is_card(paper):
        return [target_of(one, paper, ctx) for one in ends_of_cards(found)]
    group = f"{paper.file.path}#{paper.first}:{role}" if role in _HELD_ONCE else ""
    return [target_of(one, paper, ctx, group=group) for one in found]


def targets_in_document(paper: Paper, ctx: Context) -> list[Target]:
    """The dates that stand in a paper itself, whatever their roles, or that a person confirmed."""
    standing = (one for one in paper.dates if one.source in _IN_THE_DOCUMENT or one.word == "confirmed")
    return [target_of(one, paper, ctx) for one in standing]


def acts_in_role(paper: Paper, role: str, ctx: Context) -> list[Target]:
    """The same, without days of which a page only tells: in a sentence over the later signature of somebody of another
    office, as a ministry's officer tells when the notary attested what he attests; without those of a column, which are
    of what it lists; and without that of a signer who joined the paper after it was made, as who accepts a power of
    attorney does."""
    of_others = (_is_told_of, _is_listed, _joins_later)
    told = [
        (one.value, one.page) for one in paper.dates
        if one.role == role and any(is_of_other(one, paper) for is_of_other in of_others)
    ]  # fmt: skip
    found = targets_in_role(paper, role, ctx)
    return [one for one in found if (one.value, one.place.page if one.place else None) not in told]


def _is_listed(one: Dated, _paper: Paper) -> bool:
    return "list" in one.stands and one.block is None


def _joins_later(one: Dated, paper: Paper) -> bool:
    """Whether a day stands with one of several signatures of a page only, and is later than that on which the paper
    says, where it begins, that it was made."""
    opens = (day for day in paper.dates if day.role in _MADE and "opening" in day.stands and day.precision == "day")
    made = [day.value for day in opens if day.value]
    if one.role != "signed" or one.block is None or not one.value or not any(day < one.value for day in made):
        return False
    signed = (each for each in paper.signatures if each.page == one.page and each.state != "empty")
    others = [each for each in signed if each.capacity not in OFFICERS and each.block != one.block]
    return bool(others) and all(each.date is None or each.date.is_borrowed for each in others)


def _is_told_of(one: Dated, paper: Paper) -> bool:
    if one.block is not None or "sentence" not in one.stands or not one.value:
        return False
    acting = _ACTING.get(one.role or "", ())
    if any(who in (each.capacity or "") for each in paper.signatures if each.page == one.page for who in acting):
        return False
    signed = (day.value for day in paper.dates if day.role == "signed" and day.page == one.page)
    return any(one.value < day for day in signed if day)


def _in_place_of(role: str, paper: Paper) -> list[Dated]:
    """What stands for dates in a role of which none is there: its own day where dating it is doing it; of signing, the
    days that stand with its signatures."""
    if role in _DONE_WHEN_DATED and paper.own is not None and paper.own.role in (None, "issued"):
        return [paper.own]
    if role == "signed":
        signed = (one for one in paper.signatures if one.certain and one.state != "empty")
        return [one.date for one in signed if one.date and not one.date.is_borrowed and one.capacity not in OFFICERS]
    return []


def _each_day_once(dates: list[Dated]) -> Iterable[Dated]:
    """Of equal dates the first, where the last of them stands."""
    unique: dict[object, Dated] = {}
    for one in reversed(dates):
        unique[one.value, one.alternatives, one.instant] = one
    return reversed(unique.values())


def own_target(paper: Paper, ctx: Context, block: str | None = None) -> Target:
    """A paper's own date (without what stands in the signature block `block`), or the doubt that it has none."""
    own = paper.own_without(block)
    if own is None:
        return missing_target(paper, "a date of its own")
    target = target_of(own, paper, ctx)
    in_name = own.source == "name"
    date_words = f"{target.words} in its name" if in_name else target.words
    words = f"{name_of(paper)}, dated {date_words}"
    return replace(target, words=words, date_words=date_words, is_in_name=in_name)


def missing_target(paper: Paper, what: str) -> Target:
    """The doubt that a paper does not show a date, or that it could not be read."""
    if paper.unread:
        why = f"not all of {name_of(paper)} could be read, and {what} was not found"
        return Target((), what, at_paper(paper), doubt="unread", why=why)
    why, question = f"{what} was not found on {name_of(paper)}", f"{UNDATED}{paper.file.path}:{what}"
    return Target((), what, at_paper(paper), doubt="no_date", why=why, question=question)


def name_target(paper: Paper) -> Target:
    """The date in the name of a paper's file; the name of a file of several papers dates none of them."""
    value = None if paper.part else paper.file.name.date
    if value is None:
        why = f"no date stands in the name of {name_of(paper)}"
        return Target((), "the date in its name", at_paper(paper), doubt="no_date", why=why)
    return Target((span(value),), f"the date in its name, {value_words(value)}", at_paper(paper), value)


def signature_targets(subject: Subject, ctx: Context) -> list[Target]:
    """When the signature that is judged was made; a proved time comes before a claimed one. None where it has but the
    paper's own day, which is judged as that."""
    one, paper = subject.signature, subject.paper
    if one is None:
        return targets_in_role(paper, "signed", ctx) or [missing_target(paper, "the date of signing")]
    if one.times.timestamp and one.times.proved:
        return [_proved_target(subject, one.times.timestamp, ctx)]
    if one.date is not None:
        return [] if one.date.is_borrowed else [target_of(one.date, paper, ctx)]
    if not one.certain:
        why, question = f"it cannot be told whether {name_of(paper)} is signed there", signature_question(paper, one)
        return [Target((), "the signature", subject.place, None, "low_confidence", why, question)]
    if one.day_unread:
        return [Target((), "the signature", subject.place, None, "unread", *unread_day(one, paper))]
    why = f"no date stands with the signature on {name_of(paper)}"
    return [Target((), "the signature", subject.place, None, "no_date", why, undated_question(paper, one))]


def signature_question(paper: Paper, one: Signature | None = None) -> str:
    """The question whether anybody signed in a place of a paper, or anywhere on it."""
    return f"{SIGNATURE}{paper.file.path}:{one.block or one.page if one else ''}"


def undated_question(paper: Paper, one: Signature) -> str:
    """The question on which day a paper was signed in a place, where none stands there."""
    return f"{UNDATED}{paper.file.path}:{one.block or one.page}"


def unread_day(one: Signature, paper: Paper) -> tuple[str, str]:
    """That nobody could read the day with a signature, in a sentence, and the question that rules wait for."""
    why = f"“{one.day_unread}” beside the signature on {name_of(paper)} could not be read as a day"
    return why, f"{WEAK_DATE}{paper.file.path}:{one.page}:{one.day_unread}"


def _proved_target(subject: Subject, moment: str, ctx: Context) -> Target:
    one = subject.signature
    assert one is not None
    proved = Dated(
        moment,
        moment[:10],
        role="signed",
        source="timestamp",
        word="proved",
        page=one.page,
        box=one.box,
        instant=moment,
    )
    return target_of(proved, subject.paper, ctx)


def certificate_target(subject: Subject, role: str, ctx: Context) -> Target | None:
    """For a digital signature, `valid_from` and `expires` are those of its certificate; None for all else."""
    certificate = subject.signature.certificate if subject.signature else None
    if certificate is None:
        return None
    if role == "valid_from":
        return _certificate_day(subject, "valid_from", certificate.valid_from, "first", ctx)
    if role == "expires":
        return _certificate_day(subject, "expires", certificate.valid_until, "last", ctx)
    return None


def _certificate_day(subject: Subject, role: Role, moment: str, which: str, ctx: Context) -> Target:
    assert subject.signature is not None
    page = subject.signature.page
    day = Dated(moment, moment[:10], role=role, source="signature", word="claimed", page=page, instant=moment)
    target = target_of(day, subject.paper, ctx)
    return replace(target, words=f"the {which} day of its certificate, {target.words}")
