"""How files are read: engines, limits and places, as one frozen value that travels to the workers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost before it is given up on; each has an option on the command line."""

    seconds: float = 20.0
    """Wall-clock time for one file without OCR."""
    ocr_seconds: float = 300.0
    """Wall-clock time that a file with scanned pages may take in addition."""
    memory_mb: int = 2000
    """Address space that a worker may take beyond what it starts with, in MiB (POSIX). RapidOCR takes 1,350 for an A4
    page at 300 dpi, and finds no word where it is refused them; with 1,000 it reads no page at all."""
    cpu_seconds: float = 60.0
    """Processor time of a worker for one file without OCR, for where no supervisor watches the clock (POSIX)."""
    open_files: int = 64
    """Files that a worker may have open at a time (POSIX)."""
    written_mb: int = 2048
    """Size of any file that a worker writes, which is the cache or a temporary one, in MiB (POSIX)."""
    output_mb: int = 64
    """Size of the facts that a worker hands back, in MiB."""
    pages: int = 5000
    """Pages of one file that are read; the others are named as unread."""
    pixels: int = 120_000_000
    """Pixels of one image that are decoded."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that changes how a file is read, apart from the packs' questions."""

    ocr: bool = True
    budget: float | None = None
    """Seconds of OCR for all files of one matter together; None: as long as each may take."""
    trust: tuple[str, ...] = ()
    """Files of root certificates (PEM or DER) that signatures are checked against."""
    cache_dir: str | None = None
    """Where facts and OCR words are kept between runs; None: nowhere."""
    limits: Limits = Limits()
    skip_pages: tuple[int, ...] = ()
    """Pages that an earlier try hung or crashed on: named as unread, and left out."""
