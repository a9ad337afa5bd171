"""Imported once by the server that workers are forked from, so that a new worker starts in milliseconds."""

import checker.reading.landlock
import checker.reading.pdffile
import checker.reading.reader
import checker.reading.scans.engine
import checker.reading.structure
import checker.reading.worker  # noqa: F401
from checker.reading import sandbox
from checker.reading.words import dates_in

sandbox.prepare()
dates_in("Dated 1 May 2026")  # the patterns for dates are made when they are first asked for
