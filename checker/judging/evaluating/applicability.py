"""Whether a rule applies to a matter: in force on its day, its dates given, its questions answered."""

from checker.judging.documents.context import Context
from checker.judging.engine import fact_schema
from checker.judging.engine.date_references import known_date
from checker.judging.evaluating.presumptions import presumed
from checker.judging.keywords.requirement import keywords_of
from checker.judging.language.three_valued import Statement
from checker.judging.packs.answers import possible
from checker.judging.packs.model import Ask, Rule


def is_in_force(rule: Rule, ctx: Context) -> bool:
    """Rules follow the submission's day, so an old matter is judged as of then."""
    day = ctx.dates.get("submission") or ctx.as_of.isoformat()
    return rule.in_force.holds_on(day) and ctx.pack.in_force.holds_on(day)


def lacks_optional_date(rule: Rule, ctx: Context) -> bool:
    """Whether it speaks of a date that this matter need not have, and has not."""
    if not ctx.pack.optional_dates:
        return False
    dates = [use.name for keyword in keywords_of(rule) for use in keyword.names() if use.sort == "date"]
    return any(name in ctx.pack.optional_dates and not known_date(name, ctx) for name in dates)


def applies(rule: Rule, ctx: Context) -> tuple[bool | None, tuple[Statement, ...]]:
    """Whether the matter's answers let the rule apply; None with the questions if one is missing."""
    unanswered: list[Statement] = []
    for name, schema in rule.when.items():
        ask = ctx.pack.asks.get(name)
        answer = ctx.answers.get(name)
        if answer is None and ask is not None:
            known = presumed(ask, ctx)
            answer = known.answer if known else ask.default
        if answer is None:
            unanswered.append(_question(name, ask))
        elif not _fits(name, schema, answer):
            return False, ()
    return (None if unanswered else True), tuple(unanswered)


def _fits(name: str, schema: object, answer: object) -> bool:
    return fact_schema.truth_of({name: schema}, lambda _name: answer)[0] is not False


def _question(name: str, ask: Ask | None) -> Statement:
    message = f"{ask.title if ask else name} Nobody has answered this yet."
    values = {"possible": possible(ask)} if ask else {}
    return Statement(
        "unclear", message, why="no_answer", values=values, question=f"answer:{name}", fingerprint_key=name
    )
