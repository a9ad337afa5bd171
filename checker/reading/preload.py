"""Imported once by the server that workers are forked from, so that a new worker starts in milliseconds."""

import checker.reading.formats.pdf.reader
import checker.reading.formats.pdf.structure
import checker.reading.reader
import checker.reading.sandbox.landlock
import checker.reading.workers.tesseract_process
import checker.reading.workers.worker  # noqa: F401
from checker.reading.sandbox import cage
from checker.recognising.dates import dates_in

cage.prepare()
dates_in("Dated 1 May 2026")  # the patterns for dates are made when they are first asked for
