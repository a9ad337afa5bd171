"""The papers of the bundle, one by one: what each is, of which day, and who signed it when."""

from collections.abc import Sequence

from checker.facts.signature import Signature
from checker.judging.documents.context import Context
from checker.judging.documents.logical_document import Paper
from checker.report_tables import PaperRow, SignatureRow


def papers(contexts: Sequence[Context]) -> tuple[PaperRow, ...]:
    """The papers in filing order. The kind is that of the first pack that knows one."""
    kinds: dict[tuple[str, int, int], tuple[str, str]] = {}
    for ctx in contexts:
        for paper in ctx.scope:
            if paper.kinds:
                kinds.setdefault(_key(paper), (paper.kinds[0], ctx.kind_title(paper.kinds[0])))
    scope = contexts[0].scope if contexts else ()
    return tuple(_row(paper, *kinds.get(_key(paper), (None, None))) for paper in scope if not paper.split)


def _key(paper: Paper) -> tuple[str, int, int]:
    return paper.file.path, paper.first, paper.last


def _row(paper: Paper, kind: str | None, title: str | None) -> PaperRow:
    own = paper.own
    return PaperRow(
        paper.file.path,
        paper.first,
        paper.last,
        paper.part.title if paper.part else None,
        kind,
        title,
        paper.label,
        own.value if own else None,
        own.written if own else None,
        tuple(map(_signature, paper.signatures)),
        paper.unread,
    )


def _signature(one: Signature) -> SignatureRow:
    on = one.date.value if one.date and not one.date.is_borrowed else None
    return SignatureRow(one.signer or one.capacity, on, one.means, one.state, one.page, one.certain)
