"""Imported once by the server that workers are forked from, so that a new worker starts in milliseconds."""

import checker.reading.pdf
import checker.reading.structure  # noqa: F401
