"""One workbook (.xlsx, .xlsm) from bytes to facts: what its sheets show, page by page, and what else it holds."""

import io
import zipfile

from checker.facts.document import Document
from checker.reading.document_builder import gathered
from checker.reading.formats.office import taken_along
from checker.reading.formats.office.listed import listed
from checker.reading.formats.office.sheets.table_pages import recognised
from checker.reading.formats.office.sheets.workbook_text import workbook_text
from checker.reading.read_job import Job

MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BINARY = "xl/workbook.bin"
_DAMAGED = "Its sheets are damaged or too large, and could not be read; file a PDF of it, or look at it by eye."


def read_workbook(job: Job) -> Document:
    """The facts of a workbook; where its sheets cannot be read, that is said."""
    beside = taken_along.look(job.content.data)
    try:
        with zipfile.ZipFile(io.BytesIO(job.content.data)) as archive:
            if _BINARY in archive.namelist():
                return listed(job, MEDIA)
            text = workbook_text(archive)
    except MemoryError:
        raise
    except Exception:  # zipfile and expat raise whatever a damaged archive makes of them
        return gathered(job, MEDIA, (), pages=0, status="not_read", reason=_DAMAGED, hidden=beside.hidden,
                        dates=beside.dates, remarks=beside.notes)  # fmt: skip
    pages = text.typed.pages or [""]
    return gathered(job, MEDIA, recognised(pages, job, text.drawn), pages=len(pages), dates=beside.dates,
                    hidden=(*text.hidden, *beside.hidden), notes=text.unread,
                    remarks=(*text.told, *beside.notes))  # fmt: skip
