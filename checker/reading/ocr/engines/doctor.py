"""What `bundle-checker doctor` says of the engines, as lines."""

from checker.reading.workers.engine_report import EngineReport
from checker.reading.workers.installed_engines import report


def lines(there: EngineReport | None = None) -> list[str]:
    """One line for each engine with its languages, then one for each thing that is missing and how to get it."""
    there = there or report()
    said = []
    if there.tesseract is not None:
        languages = ", ".join(one for one in there.tesseract.languages if one != "osd")
        said.append(f"Tesseract {there.tesseract.version}: reads scans in {languages or 'no language'}")
    if there.rapidocr is not None:
        said.append(f"RapidOCR {there.rapidocr}: reads scanned pages in Latin script")
    if not there.any:
        said.append("Without an engine every scanned page is counted as unread.")
    return said + list(there.advice)
