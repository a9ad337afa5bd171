"""Changes to what a PDF is made of: each does what it says, and the file still opens."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from checker.mutation.edits import VERBS
from checker.mutation.structure import CHANGES
from checker.reading import read

BUNDLE = next((Path(__file__).parents[2] / "samples" / "uk-court-ebundle-complete").glob("*.pdf")).read_bytes()


@pytest.fixture
def room(tmp_path: Path) -> Path:
    (tmp_path / "bundle.pdf").write_bytes(BUNDLE)
    return tmp_path


def _after(room: Path, change: str, value: object) -> PdfReader:
    (room / "bundle.pdf").write_bytes(CHANGES[change](BUNDLE, value))
    return PdfReader(room / "bundle.pdf")


@pytest.mark.parametrize(("change", "more"), [("lose", -1), ("double", 1)])
def test_a_page_more_or_less(room: Path, change: str, more: int) -> None:
    assert len(_after(room, change, 2).pages) == len(_after(room, "tail", "").pages) + more


def test_bookmarks_lose_their_pages(room: Path) -> None:
    titles = [one.title for one in _after(room, "retitle", r" \(p\. \d+\)").outline]
    assert titles and not any(any(letter.isdigit() for letter in title) for title in titles)


def test_a_file_grows(room: Path) -> None:
    _after(room, "swell", 2)
    assert (room / "bundle.pdf").stat().st_size > 2 * 1024 * 1024


def test_a_seal_is_a_digital_signature_of_that_day(room: Path) -> None:
    VERBS["seal"](room, "*.pdf", "2026-04-20")
    seen = read(str(room / "bundle.pdf"))
    sealed = [one for one in seen.signatures if one.means == "digital"]  # type: ignore[union-attr]
    assert [(one.state, (one.times.m or "")[:10]) for one in sealed] == [("intact", "2026-04-20")]


def test_a_picture_takes_the_place_of_its_file(room: Path) -> None:
    VERBS["picture"](room, "*.pdf", "bundle.tif")
    assert [one.name for one in room.iterdir()] == ["bundle.tif"]
    assert read(str(room / "bundle.tif")).media_type == "image/tiff"
