"""Facts kept between runs, by content, reader and questions; never the text of a born-digital page."""

import contextlib
import hashlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from checker.facts.document import Document
from checker.facts.questions import Questions
from checker.reading.settings import Settings
from checker.reading.workers import store, wire
from checker.reading.workers.store import Nowhere, Store


class Cache:
    """Facts, and whatever bytes readers keep, by their keys. Use `opened`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, key: str) -> bytes | None:
        """What was kept under the key, or None."""
        return self._store.get(key)

    def put(self, key: str, value: bytes) -> None:
        """Keeps the value under the key."""
        self._store.put(key, value)

    def facts(self, key: str) -> Document | None:
        """The facts kept under the key; None where there are none or they are damaged."""
        kept = self.get(key)
        if kept is None:
            return None
        try:
            return wire.from_json(Document, kept)
        except wire.WireError:
            return None

    def keep(self, key: str, document: Document) -> None:
        """Keeps a file's facts, if it was read whole: what could not be read may be readable with another engine
        tomorrow."""
        if document.status == "read" and not document.text.unread_pages and not isinstance(self._store, Nowhere):
            self.put(key, wire.to_json(document))


@contextlib.contextmanager
def opened(folder: str | None) -> Iterator[Cache]:
    """The cache in that folder, made if need be; one that keeps nothing for None or where it cannot be made."""
    with store.opened(folder) as kept:
        yield Cache(kept)


def facts_key(sha256: str, name: str, version: str, questions: Questions, settings: Settings) -> str:
    """What a file's facts depend on, as one key."""
    asked = _asked(questions, settings.ocr, _trusted(settings.trust), settings.limits)
    return hashlib.sha256(
        "\0".join(("facts", sha256, name, version, asked)).encode("utf-8", "surrogatepass")
    ).hexdigest()


@lru_cache(maxsize=8)
def _trusted(files: tuple[str, ...]) -> tuple[str, ...]:
    """The roots by what they are: under the same name another file may stand tomorrow."""
    return tuple(hashlib.sha256(_bytes(file)).hexdigest() for file in files)


def _bytes(file: str) -> bytes:
    try:
        return Path(file).read_bytes()
    except OSError:
        return b""


@lru_cache(maxsize=8)
def _asked(*what: Any) -> str:
    """The same for all files of a matter, and long."""
    return repr(what)
