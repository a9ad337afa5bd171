"""What holds and what does not hold of a rule, in a sentence each: from its own words, or made from what it asks."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from checker.judging.documents.phrase_hits import words_of
from checker.judging.language.durations import duration, shifted
from checker.judging.language.phrases import day_words, duration_words, listed, role_words, sentence, with_article
from checker.judging.language.schema_phrases import needed_words
from checker.judging.packs.model import Pack, Rule

Pair = tuple[str, str]
"""What holds, and what does not."""
_MINE = {
    "issued": "dated",
    "event": "for an event on",
    "expires": "expires on",
    "period_end": "for a period that ends on",
}
_DAY = date(2026, 5, 4)
"""A day that examples are told with: what a date is compared with falls on it."""


def examples_of(rule: Rule, pack: Pack) -> Pair:
    """A passing and a failing example of a rule."""
    holds, fails = _made(rule.must, pack)
    if rule.kind == "signature":
        holds, fails = (
            text.replace("dated ", "signed ", 1) if text.startswith("dated ") else text for text in (holds, fails)
        )
    holds, fails = rule.examples.get("passes", holds), rule.examples.get("fails", fails)
    return sentence(holds), sentence(fails)


def _made(must: Mapping[str, Any], pack: Pack) -> Pair:
    pairs = [_one(word, option, pack) for word, option in must.items()]
    return "; ".join(holds for holds, _ in pairs), pairs[0][1]


def _one(word: str, option: Any, pack: Pack) -> Pair:
    match word:
        case "anyOf":
            # A branch that only excuses (`not`) is no example of what is asked.
            pairs = [_made(one, pack) for one in option if "not" not in one] or [_made(option[0], pack)]
            return pairs[0][0], ", and ".join(fails for _, fails in pairs)
        case "allOf":
            pairs = [_made(one, pack) for one in option]
            return " and ".join(holds for holds, _ in pairs), pairs[-1][1]
        case "not":
            holds, fails = _made(option, pack)
            return fails, holds
        case _:
            return _KEYWORDS[word](option, pack)


def _title(kind: str, pack: Pack) -> str:
    known = pack.kinds.get(kind)
    return with_article(known.title if known else kind.replace("-", " "))


def _kind(option: Any) -> str:
    return option if isinstance(option, str) else option.get("kind", "document")


def _holds(option: Any, pack: Pack) -> Pair:
    what = _title(_kind(option), pack)
    bare = what.split(" ", 1)[1]
    if isinstance(option, Mapping) and "atMost" in option:
        return f"the bundle holds {what}", f"it holds {option['atMost'] + 1} of the sort “{bare}”"
    return f"the bundle holds {what}", f"it holds no {bare}"


def _accompanied(option: Any, pack: Pack) -> Pair:
    if isinstance(option, Mapping) and "kind" not in option:
        shelf = option["shelf"]
        return (
            f"a paper of the same name lies on the shelf “{shelf}”",
            f"no paper of its name lies on the shelf “{shelf}”",
        )
    where = option.get("placed", "anywhere") if isinstance(option, Mapping) else "anywhere"
    place = {"next": " right behind it", "same file": " in the same file"}.get(where, "")
    return f"it has {_title(_kind(option), pack)} of its own{place}", "it shares one with another paper, or has none"


def _sequence(option: Mapping[str, Any], pack: Pack) -> Pair:
    first = str(option.get("from", "A"))
    if not first.isalpha() or len(first) > 1 or first > "W":
        return "1, 2, 3 and 4 are filed, in this order", "1, 2 and 4 are filed; 3 is missing"
    letters = [chr(ord(first) + step) for step in range(4)]
    return (
        f"{listed(letters)} are filed, in this order",
        f"{listed([*letters[:2], letters[3]])} are filed; {letters[2]} is missing",
    )


def _dated(option: Mapping[str, Any], pack: Pack) -> Pair:
    if "inOrder" in option:
        first, second = option["inOrder"][:2]
        after = f"{role_words(second)} on {day_words(_DAY)} and {role_words(first)}"
        return f"{after} on the day before", f"{after} three days later"
    mine = _MINE.get(option.get("role", "issued"), f"{role_words(option.get('role'))} on")
    for word, step in (("notBefore", -3), ("notAfter", 3), ("sameDayAs", 3)):
        if word in option:
            other = f"{_reference(option[word], pack)} on {day_words(_DAY)}"
            return f"{mine} {day_words(_DAY)}, {other}", f"{mine} {day_words(_DAY + timedelta(days=step))}, {other}"
    reach, after_it = duration(option["within"]), "after" in option
    end = shifted(_DAY, reach if after_it else -reach)
    beyond = end + timedelta(days=1 if after_it else -1)
    other = f"{_reference(option['after' if after_it else 'before'], pack)} on {day_words(_DAY)}"
    return f"{mine} {day_words(end)}, {other}", f"{mine} {day_words(beyond)}, {other}"


def _reference(reference: Any, pack: Pack) -> str:
    if isinstance(reference, str):
        reference = {"date": reference}
    if "kind" in reference:
        role = f" {role_words(reference['role'])}" if reference.get("role") else ""
        words = f"{_title(reference['kind'], pack)}{role or ' dated'}"
    elif "role" in reference:
        words = role_words(reference["role"])
    else:
        name = str(reference["date"])
        words = (
            "today" if name == "today" else f"the {pack.dates.get(name, name.replace('_', ' ')).removeprefix('the ')}"
        )
    return f"{words} (and {duration_words(duration(reference['plus']))})" if reference.get("plus") else words


def _signed(option: Mapping[str, Any], pack: Pack) -> Pair:
    number = option.get("atLeast", 1)
    who = f" of the {str(option['by']).removeprefix('party:')}" if option.get("by") else ""
    day = ", with the day beside it" if option.get("dated") else ""
    many = f"{number} signatures" if number > 1 else f"a signature or thumb impression{who}"
    return f"it bears {many}{day}", f"the place for the signature{who} is empty"


def _unique(option: str, pack: Pack) -> Pair:
    what = {"file": "file", "page": "page"}.get(option, "picture of a signature")
    return f"no {what} is there twice", f"the same {what} is there twice"


def _continuous(option: Mapping[str, Any], pack: Pack) -> Pair:
    step = duration(option["every"])
    days = [day_words(shifted(date(2026, 1, 31), type(step)(step.months * n, step.days * n))) for n in range(3)]
    return f"periods that end on {listed(days)}", f"periods that end on {days[0]} and {days[2]}, none between"


def _covers(option: Mapping[str, Any], pack: Pack) -> Pair:
    start = shifted(_DAY, -duration(option["last"]))
    other = f"{_reference(option['before'], pack)} on {day_words(_DAY)}"
    late = start + timedelta(days=20)
    return f"periods from {day_words(start)} on, {other}", f"periods from {day_words(late)} on, {other}"


def _agrees(option: Mapping[str, Any], pack: Pack) -> Pair:
    names = listed([one.replace("_", " ") for one in option["fields"]])
    return (
        f"the same {names} in every paper that shows it",
        f"another {option['fields'][0].replace('_', ' ')} in one of them",
    )


def _says(option: Any, pack: Pack) -> Pair:
    words = [words_of(one) for one in option]
    return f"it says {listed(words)}", f"it does not say {words[-1]}"


def _never(option: Any, pack: Pack) -> Pair:
    holds, fails = _says(option[-1:], pack)
    return fails, holds


def _fits(option: Mapping[str, Any], pack: Pack) -> Pair:
    asked = [(fact.replace(".", ": ").replace("_", " "), needed_words(schema)) for fact, schema in option.items()]
    return "; ".join(
        f"{fact}: {words}, and so it is" for fact, words in asked
    ), f"{asked[0][0]}: {asked[0][1]}, and it is not so"


def _cited(option: Any, pack: Pack) -> Pair:
    where = _title(_kind(option), pack)
    return f"{where} cites A and B, and both are filed", f"{where} cites A and B, and only A is filed"


def _paged(option: Any, pack: Pack) -> Pair:
    return f"{listed(option)} give the same page numbers", f"{option[0]} says 12 where {option[-1]} says 14"


_KEYWORDS: Mapping[str, Callable[[Any, Pack], Pair]] = {
    "holds": _holds, "accompaniedBy": _accompanied, "inSequence": _sequence, "dated": _dated, "signed": _signed,
    "unique": _unique, "continuous": _continuous, "covers": _covers, "agrees": _agrees, "says": _says,
    "neverSays": _never, "fits": _fits, "citedIn": _cited,
    "listedIn": lambda option, pack: ("the index lists A, B and C as filed", "the index lists C, and no C is filed"),
    "chronological": lambda option, pack: ("2 March, 9 March, 1 April, in this order", "9 March before 2 March"),
    "paged": _paged,
}  # fmt: skip
