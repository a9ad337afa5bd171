"""One library alone on one file, for comparison: how many pages it gives text or an empty page for. Each raises as it will.

Module-level functions, because they are run in the same supervised workers as the checker.
"""

import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any


def pypdf_alone(path: str) -> int:
    """Pages read by pypdf."""
    import logging

    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = PdfReader(path)
    return sum(1 for page in reader.pages if page.extract_text() is not None)


def pdfium_alone(path: str) -> int:
    """Pages read by pdfium."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    return sum(1 for nth in range(len(document)) if document[nth].get_textpage().get_text_range() is not None)


def poppler_alone(path: str) -> int:
    """Pages read by poppler's pdftotext; 0 where it ends with a fault."""
    program = shutil.which("pdftotext")
    if program is None:
        return 0
    ended = subprocess.run([program, "-q", path, "-"], capture_output=True, timeout=20, check=True)
    return ended.stdout.count(b"\f")


def measured(function: Callable[..., Any], *args: Any) -> tuple[Any, float, int]:
    """The function's answer, its seconds, and the most memory that this process has held, in bytes."""
    begun = time.perf_counter()
    answer = function(*args)
    unit = 1 if sys.platform == "darwin" else 1024
    return answer, time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def nothing(number: int) -> int:
    """A task that costs nothing."""
    return number


def die() -> None:
    """A task that ends its worker."""
    import os

    os._exit(11)
