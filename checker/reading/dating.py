"""Stands in for the words' dates until they land."""

try:
    from checker.reading.words import dates_in, dates_in_name, metadata_date, settle
except ImportError:

    def dates_in(text, order=None, *, cues=(), page=None, ocr=False):  # type: ignore
        """None."""
        return []

    def settle(dates, order):  # type: ignore
        """As they are."""
        return list(dates)

    def dates_in_name(stem, order):  # type: ignore
        """ISO only."""
        import re

        from checker.facts.dates import Dated

        found = re.search(r"\d{4}-\d\d-\d\d", stem)
        return Dated(found[0], found[0], source="name", start=found.start(), end=found.end()) if found else None

    def metadata_date(raw, source, role):  # type: ignore
        """None."""
        return None


__all__ = ["dates_in", "dates_in_name", "metadata_date", "settle"]
