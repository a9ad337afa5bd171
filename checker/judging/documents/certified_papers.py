"""Which paper a certificate in a file of its own speaks of: one whose title it names, else the one beside which it is
filed, else those that the person signed whose signature it certifies."""

from collections.abc import Sequence

from checker.facts.signature import Signature
from checker.judging.documents.companions import stem_words
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.name_matching import same_name

_FEWEST_WORDS = 2
"""Words that a certificate's title and a paper's share from which it speaks of that paper, if of no other as much."""


def certified_by(certificate: Paper, signatory: str | None, papers: Sequence[Paper]) -> list[tuple[Paper, Signature]]:
    """Each signature of the signatory on another paper that the certificate may speak of.

    `signatory`: whose signature it certifies, as it says. None where it names nobody, or nobody of that name signed.
    """
    if signatory is None:
        return []
    own = set(certificate.kinds)
    others = [one for one in papers if one.file is not certificate.file and not own & set(one.kinds) and not one.split]
    signed = [(paper, one) for paper in others for one in paper.signatures if _is_by(one, signatory)]
    if (named := _named(certificate, [paper for paper, _ in signed])) is not None:
        return [(paper, one) for paper, one in signed if paper is named]
    neighbours = [one for one in papers if abs(one.position - certificate.position) == 1]
    # Certificates that are filed one after the other follow what they certify in no order that can be relied on.
    if any(own & set(one.kinds) for one in neighbours):
        return signed
    return [(paper, one) for paper, one in signed if paper in neighbours] or signed


def _is_by(one: Signature, signatory: str) -> bool:
    return one.signer is not None and one.state != "empty" and same_name(one.signer, signatory) is True


def _named(certificate: Paper, papers: Sequence[Paper]) -> Paper | None:
    """The one paper of which the certificate's title shares more words than of the others."""
    mine = stem_words(certificate.title)
    shared = {id(paper): (len(mine & stem_words(paper.title)), paper) for paper in papers}
    ranked = sorted(shared.values(), key=lambda each: -each[0])
    if not ranked or ranked[0][0] < _FEWEST_WORDS or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return None
    return ranked[0][1]
