"""How a doubt is put right that the rule's own remedy does not fit: an answer, a date or a paper lacks."""

from checker.judging.language.three_valued import Statement
from checker.judging.packs.model import Rule

_BY_QUESTION = {
    "answer": "Answer it{possible}: --answer {name}=… for one run, or for good with bundle-checker set.",
    "date": "Say the day: --date {name}=YYYY-MM-DD for one run, or for good with bundle-checker set.",
    "paper": "File it; or, if it is there, say which paper it is: bundle-checker confirm FILE --kind {name}.",
}
"""By what the question begins with that would settle it."""


def remedy_of(rule: Rule, statement: Statement) -> str:
    """What to do about it: what answers the question that it waits for, else what the rule says."""
    sort, _, name = (statement.question or "").partition(":")
    if sort not in _BY_QUESTION:
        return rule.remedy
    possible = statement.values.get("possible")
    return _BY_QUESTION[sort].format(name=name, possible=f" ({possible})" if possible else "")
