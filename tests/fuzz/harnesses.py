"""What is fuzzed: words, names, packs, matter.json, readers. Each function takes any bytes, returns nothing, and fails
where the answer to them is wrong (`faults`), or differs when it is asked for again."""

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


def words(data: bytes) -> None:
    """The grammar of dates and signature blocks."""
    from checker.pages.page import Page
    from checker.recognising.dates import dates_in, settle
    from checker.recognising.signing.page_places import signatures_on

    text = data.decode("utf-8", "replace")
    found = dates_in(text)
    _are_none(faults.in_dates(found, text))
    settled = settle(found, None)
    signed = signatures_on(Page(1, text), found)
    _are_none([*faults.in_values(settled), *faults.in_values(signed)])
    assert (found, signed) == (dates_in(text), signatures_on(Page(1, text), found))


def names(data: bytes) -> None:
    """What is read from a file's name, and from the dates that programs write into files."""
    from checker.recognising.dates import dates_in_name, metadata_date
    from checker.recognising.labels.file_names import name_of

    text = data.decode("utf-8", "replace")
    name, dates = name_of(text, None), dates_in_name(text, None)
    assert (name, dates) == (name_of(text, None), dates_in_name(text, None))
    written = [metadata_date(text, source, "created") for source in ("pdf", "xmp", "exif")]
    _are_none([*faults.in_values(name), *faults.in_values(dates), *faults.in_values(written)])


def pack(data: bytes) -> None:
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
        assert str(error).strip()
    else:
        _is_judged(Bundle(), [loaded], ())


def matter(data: bytes) -> None:
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
            assert str(error).strip()
            return
    _is_judged(Bundle(matter=said), [load_pack(ALWAYS)], ())


def file(data: bytes) -> None:
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
    assert answer == again, "it is read in two ways"
    _are_none(faults.in_reading(answer))
    bundle = Bundle((answer,)) if isinstance(answer, Document) else Bundle(unreadable=(answer,))
    _is_judged(bundle, [load_pack(ALWAYS)], (answer.path,))


def _is_judged(bundle: Bundle, packs: "Sequence[Pack]", paths: Sequence[str]) -> None:
    from checker.judging import judge, recognise
    from checker.run import report_of

    judged = judge(recognise(bundle, packs), packs, as_of=DAY)
    _are_none(faults.in_report(report_of([judged], DAY), paths))


def _are_none(wrong: list[str]) -> None:
    assert not wrong, "; ".join(wrong[:_TOLD])


HARNESSES: dict[str, Callable[[bytes], None]] = {
    "words": words, "names": names, "pack": pack, "matter": matter, "pdf": file, "picture": file, "office": file,
}  # fmt: skip
