"""What the packs ask of the text, and what they ask of people."""

from collections.abc import Iterator, Mapping, Sequence

from checker.facts.dates import Order
from checker.facts.matter import Matter
from checker.facts.questions import DateCue, FieldCue, Item, Questions
from checker.judging.documents.parties_named import items_of_names
from checker.judging.keywords.keyword import Keyword
from checker.judging.keywords.requirement import keywords_of
from checker.judging.packs.model import Ask, Pack


def questions(packs: Sequence[Pack], matter: Matter = Matter()) -> Questions:
    """All phrases, patterns and cues of the packs, sorted, so that the same packs always ask the same; and the names of
    the matter's parties, where a rule asks whether papers keep them out."""
    kinds = [kind for pack in packs for kind in pack.kinds.values()]
    whose_names = any(keyword.asks_for_names for pack in packs for keyword in _keywords(pack))
    names = items_of_names(matter) if whose_names else ()
    return Questions(
        items=tuple(sorted({*(item for pack in packs for item in _items(pack)), *names})),
        date_cues=tuple(sorted({DateCue(k.id, role, words) for k in kinds for role, words in k.dates.items()})),  # type: ignore[arg-type]
        field_cues=tuple(
            sorted({FieldCue(k.id, n, f.after, f.pattern) for k in kinds for n, f in k.fields.items()}, key=repr)
        ),
        whose_names=whose_names,
        date_order=matter.date_order or date_order(packs),
        languages=tuple(dict.fromkeys(lang for pack in packs for lang in pack.languages)) or ("en",),
    )


def date_order(packs: Sequence[Pack]) -> Order | None:
    """How the packs read 03/04/2026: as the first that says it."""
    return next((pack.date_order for pack in packs if pack.date_order), None)


def _items(pack: Pack) -> Iterator[Item]:
    for kind in pack.kinds.values():
        yield from (Item("phrase", words) for words in (*kind.words, *kind.not_words))
    for ask in pack.asks.values():
        for one in ask.presume:
            yield from one.must.questions() if isinstance(one.must, Keyword) else ()
    for keyword in _keywords(pack):
        yield from keyword.questions()


def _keywords(pack: Pack) -> Iterator[Keyword]:
    for rule in pack.rules:
        yield from keywords_of(rule)


def open_asks(packs: Sequence[Pack], answers: Mapping[str, object]) -> list[Ask]:
    """The questions about the matter that have no answer yet, each once, in the packs' order: what `init` puts."""
    asks: dict[str, Ask] = {}
    for pack in packs:
        asks = {**asks, **{name: ask for name, ask in pack.asks.items() if name not in asks}}
    return [ask for name, ask in asks.items() if answers.get(name) is None]


def open_dates(packs: Sequence[Pack], dates: Mapping[str, str]) -> dict[str, str]:
    """The dates of the matter that packs speak of and nobody gave, in their order: title by name."""
    wanted: dict[str, str] = {}
    for pack in packs:
        wanted = {**wanted, **{name: title for name, title in pack.dates.items() if name not in wanted}}
    return {name: title for name, title in wanted.items() if not dates.get(name)}
