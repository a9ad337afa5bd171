"""What is fuzzed: words, names, packs, matter.json, readers. Each function takes any bytes, and says what is wrong with
the answer to them (`faults`), or that it differs when it is asked for again; nothing where all is right."""

import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import CheckerError, PackError
from checker.facts.bundle import Bundle
from checker.facts.document import Document, Unreadable
from checker.reading.settings import Limits, Settings
from tests.fuzz import faults

if TYPE_CHECKING:
    from checker.judging.packs.model import Pack

DAY = date(2026, 5, 4)
_AGAIN = 4
"""One file in so many is read twice: reading takes most of the time that a fuzzer has."""
_TOLD = 10
"""Of what is wrong, so much is told."""


def words(data: bytes) -> list[str]:
    """The grammar of dates and signature blocks."""
    from checker.pages.page import Page
    from checker.recognising.dates import dates_in, settle
    from checker.recognising.signing.page_places import signatures_on

    text = data.decode("utf-8", "replace")
    found = dates_in(text)
    settled = settle(found, None)
    signed = signatures_on(Page(1, text), found)
    again = dates_in(text), signatures_on(Page(1, text), found)
    wrong = [*faults.in_dates(found, text), *faults.in_values(settled), *faults.in_values(signed)]
    return wrong + _differing((found, signed), again)


def names(data: bytes) -> list[str]:
    """What is read from a file's name, and from the dates that programs write into files."""
    from checker.recognising.dates import dates_in_name, metadata_date
    from checker.recognising.labels.file_names import name_of

    text = data.decode("utf-8", "replace")
    name, dates = name_of(text, None), dates_in_name(text, None)
    written = [metadata_date(text, source, "created") for source in ("pdf", "xmp", "exif")]
    wrong = [*faults.in_values(name), *faults.in_values(dates), *faults.in_values(written)]
    return wrong + _differing((name, dates), (name_of(text, None), dates_in_name(text, None)))


def pack(data: bytes) -> list[str]:
    """The loader of rule packs: a pack, or a sentence."""
    from checker import shipped
    from checker.judging.loading.load import load

    def find(name: str) -> tuple[str, str]:
        if name not in shipped.pack_names():
            raise PackError(f"There is no pack {name}.")
        return shipped.pack_path(name).read_text(encoding="utf-8"), name

    try:
        loaded = load(data.decode("utf-8", "replace"), "pack.json", find)
    except CheckerError as error:
        return _unsaid(error)
    return _judged(Bundle(), [loaded], ())


def matter(data: bytes) -> list[str]:
    """The reader of matter.json, and what its words are asked: a matter that can be judged, or a sentence."""
    from checker import shipped
    from checker.pack_files import ALWAYS, load_pack, load_packs
    from checker.reading.folder.matter_file import read_matter_file
    from checker.refusals import refuse_words

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "matter.json").write_bytes(data)
        try:
            said = read_matter_file(Path(folder))
            refuse_words(said, [load_pack(ALWAYS)], lambda: load_packs(shipped.pack_names()))
        except CheckerError as error:
            return _unsaid(error)
    return _judged(Bundle(matter=said), [load_pack(ALWAYS)], ())


def file(data: bytes) -> list[str]:
    """The readers of files: facts, and a report of them, or a sentence that is not the program's fault. Crashes of a
    library are the supervisor's: this harness runs in the fuzzer's own process, which stops at them."""
    from checker.pack_files import ALWAYS, load_pack
    from checker.reading import read

    settings = Settings(ocr=False, limits=Limits(pages=5, pixels=1_000_000))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        path.write_bytes(data)
        answer = read(str(path), settings=settings)
        again = read(str(path), settings=settings) if sum(data) % _AGAIN == 0 else answer
    assert isinstance(answer, Document | Unreadable)
    bundle = Bundle((answer,)) if isinstance(answer, Document) else Bundle(unreadable=(answer,))
    wrong = [*_differing(answer, again), *faults.in_reading(answer)]
    return wrong + _judged(bundle, [load_pack(ALWAYS)], (answer.path,))


def _judged(bundle: Bundle, packs: "Sequence[Pack]", paths: Sequence[str]) -> list[str]:
    from checker.judging import judge, recognise
    from checker.run import report_of

    judged = judge(recognise(bundle, packs), packs, as_of=DAY)
    return faults.in_report(report_of([judged], DAY), paths)


def _differing(one: object, again: object) -> list[str]:
    return [] if one == again else ["it is read in two ways"]


def _unsaid(error: CheckerError) -> list[str]:
    return [] if str(error).strip() else ["it is refused without a word"]


def must_be_right(name: str, data: bytes) -> None:
    """Raises AssertionError with what is wrong with the answer, for a fuzzer, which stops at nothing else."""
    wrong = HARNESSES[name](data)
    assert not wrong, "; ".join(wrong[:_TOLD])


HARNESSES: dict[str, Callable[[bytes], list[str]]] = {
    "words": words, "names": names, "pack": pack, "matter": matter, "pdf": file, "picture": file, "office": file,
}  # fmt: skip
