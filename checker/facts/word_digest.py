"""Words as facts may hold them: digests, by which papers are compared while no word of a page is kept."""

from hashlib import sha256


def word_digest(words: str) -> str:
    """A digest of words, regardless of case and of the blanks between them: 16 hex digits."""
    plain = " ".join(words.casefold().split())
    return sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:16]
