"""What sort of file it is, by its first bytes and not by its name."""

import io
import zipfile

LOCKED = "application/encrypted"
"""An office file behind a password, which hides even of what sort it is ([MS-OFFCRYPTO], 1.3.2)."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "image/jp2"),
    (b"\xffWPC", "application/vnd.wordperfect"),
    (b"{\\rtf", "application/rtf"),
    (b"%!PS", "application/postscript"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-executable"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
)
_ANY_START = tuple(start for start, _ in _STARTS)
_BRANDS = {
    b"heic": "image/heic", b"heix": "image/heic", b"heim": "image/heic", b"heis": "image/heic",
    b"hevc": "image/heic", b"mif1": "image/heif", b"msf1": "image/heif", b"avif": "image/avif",
    b"avis": "image/avif", b"M4A ": "audio/mp4", b"qt  ": "video/quicktime",
}  # fmt: skip
_ZIPPED = (
    ("word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_STREAMS = (
    ("__substg1.0_", "application/vnd.ms-outlook"),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("EncryptedPackage", LOCKED),
)
_ZIP_START = b"PK\x03\x04"
_ZIP_END = b"PK\x05\x06"
_WEB = (b"<html", b"<script", b"<!doctype html")
_MAIL = (b"from:", b"to:", b"subject:", b"date:", b"message-id:", b"mime-version:", b"received:", b"return-path:")
_NAMES = {
    "application/pdf": "PDF", "application/msword": "Word document", "application/zip": "ZIP archive",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel workbook",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint file",
    "application/vnd.ms-excel": "Excel workbook", "application/vnd.ms-powerpoint": "PowerPoint file",
    "application/vnd.ms-outlook": "Outlook message", "message/rfc822": "e-mail message",
    "application/vnd.wordperfect": "WordPerfect document", "application/rtf": "RTF document",
    "text/html": "web page", "text/plain": "text file", "application/json": "JSON file",
    "application/vnd.oasis.opendocument.text": "OpenDocument text", "application/pkcs7-signature": "detached signature",
    "application/vnd.oasis.opendocument.spreadsheet": "OpenDocument spreadsheet", "text/csv": "CSV table",
    LOCKED: "locked Office file", "application/octet-stream": "file of an unknown kind",
    "application/x-empty": "empty file",
}  # fmt: skip


def media_type(data: bytes) -> str:
    """The media type that the bytes show; `application/octet-stream` where they show none."""
    if not data:
        return "application/x-empty"
    head = data[:2048]
    if head.startswith(_ZIP_START) and zipfile.is_zipfile(io.BytesIO(data)):
        return _zip(data)  # a PDF that lies in it as it is may begin as near as one with something before it
    if b"%PDF-" in data[:1024]:
        return "application/pdf"
    if head.startswith(_ANY_START):
        return next(kind for start, kind in _STARTS if head.startswith(start))
    if head[:4] == b"RIFF":
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav"}.get(head[8:12], "video/x-msvideo")
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if head[:4] in (_ZIP_START, _ZIP_END):
        return _zip(data)
    if head.startswith(_OLE):
        return next((kind for name, kind in _STREAMS if name.encode("utf-16-le") in data), "application/x-ole-storage")
    if b"startxref" in data[-2048:] or b"%PDF-" in data[:65_536]:
        return "application/pdf"
    return _text(head)


def two_sided(pdf: bytes) -> bool:
    """Whether a PDF's bytes would also open as a file of another kind: something stands before it, or an archive or a
    web page behind its last end mark."""
    front = pdf[: max(0, pdf.find(b"%PDF-"))].strip(b"\xef\xbb\xbf\x00\r\n\t ")
    if front or _ZIP_END in pdf[-65_600:]:
        return True
    behind = pdf[pdf.rfind(b"%%EOF") + 5 :][:65_536].lower() if b"%%EOF" in pdf else b""
    return any(mark in behind for mark in _WEB)


def in_words(kind: str) -> str:
    """What a person calls that media type: `Word document`, `JPEG image`."""
    if kind in _NAMES:
        return _NAMES[kind]
    major, _, minor = kind.partition("/")
    if major in ("image", "audio", "video"):
        return f"{minor.removeprefix('x-').upper()} {major if major != 'audio' else 'recording'}"
    return f"{minor.removeprefix('x-').removeprefix('vnd.')} file"


def _zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if names and names[0] == "mimetype" and archive.getinfo("mimetype").file_size < 200:
                return archive.read("mimetype").decode("ascii", "ignore").strip() or "application/zip"
    except Exception:
        return "application/zip"
    if "[Content_Types].xml" in names:
        for folder, kind in _ZIPPED:
            if any(name.startswith(folder) for name in names):
                return kind
    return "application/zip"


def _text(head: bytes) -> str:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "text/html"
    if start.startswith(b"<?xml"):
        return "application/xml"
    lines = start.split(b"\n", 12)[:12]
    if lines[0].startswith(b"from ") or sum(line.startswith(_MAIL) for line in lines) >= 2:
        return "message/rfc822"
    if start.startswith(b"-----begin pkcs7") or start.startswith(b"-----begin pkcs #7"):
        return "application/pkcs7-signature"
    if (
        head.startswith((b"\x30\x82", b"\x30\x80", b"\x30\x83"))
        and b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02" in head
    ):
        return "application/pkcs7-signature"
    if b"\x00" in head or not _printable(head):
        return "application/octet-stream"
    return "application/json" if start[:1] in (b"{", b"[") else "text/plain"


def _printable(head: bytes) -> bool:
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as fault:
        if fault.start < len(head) - 4:
            return False
    return sum(byte < 9 or 13 < byte < 32 for byte in head) == 0
