"""The line that a date stands in, and what else that line says."""

from checker.facts.dates import Dated
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.signing.line_reading import read_line


def line_of(page: Page, one: Dated) -> Line | None:
    """The line; None where the date is of no place of the page."""
    return next((line for line in page.lines if line.start <= (one.start or 0) < line.end), None)


def is_date_line(page: Page, one: Dated) -> bool:
    """Whether a date stands in a short line that says no more than that it is a date."""
    line = line_of(page, one)
    if line is None or ends_sentence(page, one):
        return False
    if read_line(line.text).says == "date label":
        return True
    rest = line.text.replace(one.written, " ")
    return not any(map(str.isalpha, rest))


def ends_sentence(page: Page, one: Dated) -> bool:
    """Whether nothing but a full stop stands behind a date in its line: the last words of a text that was broken."""
    line = line_of(page, one)
    return line is not None and page.text[one.end or 0 : line.end].strip() == "."
