"""Which OCR engines this machine has: the tesseract program, and RapidOCR from the extra `ocr`."""

import shutil
import subprocess
import sys
from functools import cache
from importlib import metadata, util
from pathlib import Path

from checker.reading.workers import broker_client
from checker.reading.workers.engine_report import EngineReport, Tesseract

TESSERACT_CODES = {
    "ar": "ara", "bn": "ben", "de": "deu", "en": "eng", "es": "spa", "fa": "fas", "fr": "fra", "hi": "hin", "it": "ita",
    "ja": "jpn", "ko": "kor", "nl": "nld", "pa": "pan", "pl": "pol", "ps": "pus", "pt": "por", "ru": "rus", "sd": "snd",
    "sq": "sqi", "tr": "tur", "uk": "ukr", "ur": "urd", "vi": "vie", "zh": "chi_sim",
}  # fmt: skip
"""ISO 639-1 codes and the names of tesseract's language files."""

_WINDOWS_PLACES = (
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
    r"C:\Program Files (x86)\Tesseract-OCR\tesseract.exe",
)
_HOW_TO_GET = {
    "linux": "sudo apt-get install tesseract-ocr",
    "darwin": "brew install tesseract tesseract-lang",
    "win32": "winget install UB-Mannheim.TesseractOCR",
}


@cache
def report() -> EngineReport:
    """Looks once a process; starts the tesseract program twice, imports no engine. A worker asks its supervisor, which
    looks once for all."""
    if broker_client.is_connected():
        return broker_client.engines()
    program, rapid = _tesseract(), _rapidocr()
    return EngineReport(program, rapid, tuple(_advice(program, rapid)))


def _tesseract() -> Tesseract | None:
    path = shutil.which("tesseract") or next((one for one in _WINDOWS_PLACES if Path(one).is_file()), None)
    if path is None:
        return None
    try:
        version = _asked(path, "--version").split("\n", 1)[0].removeprefix("tesseract").strip().removeprefix("v")
        languages = tuple(line.strip() for line in _asked(path, "--list-langs").splitlines()[1:] if line.strip())
    except (OSError, subprocess.SubprocessError):
        return None
    return Tesseract(path, version, languages)


def _asked(path: str, option: str) -> str:
    done = subprocess.run(  # noqa: S603 - a program found on the PATH, a fixed option, no shell
        [path, option], capture_output=True, timeout=15, check=True, stdin=subprocess.DEVNULL
    )
    return (done.stdout or done.stderr).decode("utf-8", "replace")


def _rapidocr() -> str | None:
    if util.find_spec("rapidocr") is None or util.find_spec("onnxruntime") is None:
        return None
    return metadata.version("rapidocr")


def _advice(program: Tesseract | None, rapid: str | None) -> list[str]:
    lines: list[str] = []
    get = _HOW_TO_GET.get(sys.platform, _HOW_TO_GET["linux"])
    if program is None:
        lines.append(f"Tesseract reads scans in Urdu, and long ones faster, and is not on this machine: {get}")
    elif "eng" not in program.languages:
        lines.append(f"Tesseract is there without its English language file, which it needs: {get}")
    if rapid is None:
        lines.append("RapidOCR misreads least of the engines, and is not installed: pip install 'bundle-checker[ocr]'")
    return lines


def languages_for(program: Tesseract, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Tesseract's names of the languages asked for that are installed; English always comes first."""
    asked = ("en", *codes)
    names = dict.fromkeys(TESSERACT_CODES.get(code.split("-")[0].lower(), code) for code in asked)
    return tuple(name for name in names if name in program.languages)
