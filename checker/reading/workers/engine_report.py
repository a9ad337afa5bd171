"""What is known of the OCR engines that a machine has, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The tesseract program as it was found."""

    path: str
    version: str
    languages: tuple[str, ...]
    """Tesseract's own names: eng, urd, …"""


@dataclass(frozen=True, slots=True)
class EngineReport:
    """What there is to read scans with."""

    tesseract: Tesseract | None
    rapidocr: str | None
    """RapidOCR's version, None if it cannot be imported."""
    advice: tuple[str, ...]
    """One line for each thing that is missing: what it would do and how to get it."""

    @property
    def any(self) -> bool:
        """Whether a scanned page can be read at all."""
        return self.rapidocr is not None or (self.tesseract is not None and "eng" in self.tesseract.languages)

    @property
    def version(self) -> str:
        """What the words of a page depend on: part of the cache's key."""
        program = self.tesseract
        return f"tesseract {program.version}; rapidocr {self.rapidocr}" if program else f"rapidocr {self.rapidocr}"
