"""Pictures that fill much of a page of a Word document: each is read as the page of a scan is."""

import zipfile
from typing import TYPE_CHECKING

from checker.facts.form import PageFact
from checker.reading.formats.image.frames import read_image
from checker.reading.formats.office.archive import unpacked
from checker.reading.formats.office.word.pictures import Picture
from checker.reading.ocr.scanned_page import Scans, read_scan
from checker.reading.ocr.time_budget import Clock
from checker.reading.read_job import Job
from checker.reading.workers import heartbeat
from checker.recognising.page_findings import PageFindings, together

if TYPE_CHECKING:
    from PIL.Image import Image


class Scanned:
    """Reads the large pictures of one document."""

    def __init__(self, archive: zipfile.ZipFile, job: Job) -> None:
        self._archive, self._job = archive, job
        self._scans = Scans(job.asking, job.settings, Clock(job.settings.limits.ocr_seconds), job.store)
        self.unopened = 0
        """Pictures that could not be looked at."""
        self.notes: list[str] = []
        """What else could not be read of them."""

    def with_picture(self, seen: PageFindings, picture: Picture) -> PageFindings:
        """A page with what a picture on it says; a page without words is as good as its picture."""
        page = seen.fact.page
        refused = self._job.left_out(page) or self._scans.refused
        image = None if refused else self._opened(picture)
        if image is None:
            self.unopened += 1
            return seen
        heartbeat.at_page(page)
        fact = PageFact(page, size=seen.fact.size, paper=seen.fact.paper, dpi=_dpi(image, picture))
        scan = read_scan(image, fact, None, self._scans)
        heartbeat.at_page(0)
        if not seen.fact.words:
            return together(scan, seen)
        if scan.fact.unread:
            self.notes.append(f"A picture on page {page} {scan.fact.unread}.")
        return together(seen, scan)

    def _opened(self, picture: Picture) -> "Image | None":
        """The picture as its page shows it; None where it is none that can be read."""
        if picture.part is None:
            return None
        try:
            data = unpacked(self._archive, picture.part)
        except Exception:  # zipfile raises whatever a damaged archive makes of it
            return None
        reading = read_image(data, self._job.name, self._job.asking.questions, self._job.settings)
        image = reading if isinstance(reading, str) else reading.frames[0].picture()
        return None if isinstance(image, str) else _cut(image, picture.cut)


def _cut(image: "Image", cut: tuple[float, ...]) -> "Image":
    """The part of a picture that is shown."""
    if not any(cut):
        return image
    left, top, right, bottom = (min(1.0, max(0.0, share)) for share in cut)
    x0, y0, x1, y1 = left * image.width, top * image.height, (1 - right) * image.width, (1 - bottom) * image.height
    return image.crop((round(x0), round(y0), round(x1), round(y1))) if x1 - x0 >= 1 and y1 - y0 >= 1 else image


def _dpi(image: "Image", picture: Picture) -> float | None:
    return round(image.width * 72 / picture.wide, 1) if picture.wide > 0 else None
