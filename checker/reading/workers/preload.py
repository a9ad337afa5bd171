"""Imported once by the server that workers are forked from, so that a new worker starts in milliseconds."""

from checker.recognising.dates import dates_in

dates_in("Dated 1 May 2026")  # the patterns for dates are made when they are first asked for
