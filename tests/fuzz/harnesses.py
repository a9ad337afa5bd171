"""What is fuzzed: words, names, packs, matter.json, readers. Each function takes any bytes and returns nothing."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from checker.errors import CheckerError, PackError
from checker.facts.document import Document, Unreadable
from checker.reading.settings import Limits, Settings


def words(data: bytes) -> None:
    """The grammar of dates and signature blocks: offsets lie in the text, in reading order."""
    from checker.pages.page import Page
    from checker.recognising.dates import dates_in, settle
    from checker.recognising.signing.page_places import signatures_on

    text = data.decode("utf-8", "replace")
    found = dates_in(text)
    for one in found:
        assert one.start is None or one.end is None or 0 <= one.start <= one.end <= len(text)
    assert [one.start for one in found] == sorted(one.start for one in found if one.start is not None)
    settle(found, None)
    signatures_on(Page(1, text), found)


def names(data: bytes) -> None:
    """What is read from a file's name, and from the dates that programs write into files."""
    from checker.recognising.dates import dates_in_name, metadata_date
    from checker.recognising.labels.file_names import name_of

    text = data.decode("utf-8", "replace")
    name_of(text, None)
    dates_in_name(text, None)
    for source in ("pdf", "xmp", "exif"):
        metadata_date(text, source, "created")


def pack(data: bytes) -> None:
    """The loader of rule packs: a pack, or a sentence."""
    from checker import shipped
    from checker.judging.loading.load import load

    def find(name: str) -> tuple[str, str]:
        if name not in shipped.pack_names():
            raise PackError(f"There is no pack {name}.")
        return shipped.pack_path(name).read_text(encoding="utf-8"), name

    try:
        load(data.decode("utf-8", "replace"), "pack.json", find)
    except CheckerError as error:
        assert str(error).strip()


def matter(data: bytes) -> None:
    """The reader of matter.json, and what its words are asked: a matter, or a sentence."""
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


def file(data: bytes) -> None:
    """The readers of files: facts, or a sentence that is not the program's fault. Crashes of a library are the
    supervisor's: this harness runs in the fuzzer's own process, which stops at them."""
    from checker.reading import read

    settings = Settings(ocr=False, limits=Limits(pages=5, pixels=1_000_000))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        path.write_bytes(data)
        answer = read(str(path), settings=settings)
    assert isinstance(answer, Document | Unreadable)
    told = [answer.reason or "read", *(page.unread or "" for page in getattr(answer, "page_facts", ()))]
    assert not any("fault of" in one for one in told), told
    assert isinstance(answer, Document) and answer.status == "read" or answer.reason


HARNESSES: dict[str, Callable[[bytes], None]] = {
    "words": words, "names": names, "pack": pack, "matter": matter, "pdf": file, "picture": file, "office": file,
}  # fmt: skip
