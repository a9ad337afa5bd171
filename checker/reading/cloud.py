"""Files that only stand for one kept in a cloud folder: known by what the system says of them, and never pulled down.

Windows and macOS mark such files (OneDrive, Dropbox, iCloud, Google Drive). Linux has no mark that they share: a file
without blocks may be small, sparse or compressed, so there only the names of stand-ins tell.
"""

import os
from typing import Any

REASON = "is kept only in the cloud and was not downloaded: download it and check again"
_OFFLINE, _RECALL_ON_OPEN, _RECALL_ON_DATA_ACCESS = 0x1000, 0x4_0000, 0x40_0000
"""Windows: FILE_ATTRIBUTE_…; https://learn.microsoft.com/windows/win32/fileio/file-attribute-constants"""
_RECALLED = _OFFLINE | _RECALL_ON_OPEN | _RECALL_ON_DATA_ACCESS
_DATALESS = 0x4000_0000
"""macOS: SF_DATALESS of chflags(2)."""
_STAND_INS = (".icloud", ".gdoc", ".gsheet", ".gslides", ".cloudf", ".cloud", ".nextcloud", ".owncloud")


def only_there(path: str | os.PathLike[str], status: Any) -> bool:
    """Whether opening the file would fetch it, or give a stand-in. `status` is what `os.stat` says of it."""
    return stands_for(os.fspath(path)) != os.fspath(path) or away(status)


def away(status: Any) -> bool:
    """Whether the system says that the file's content is not on this disk."""
    return bool(getattr(status, "st_file_attributes", 0) & _RECALLED or getattr(status, "st_flags", 0) & _DATALESS)


def stands_for(path: str) -> str:
    """The path of the file that a stand-in is for (`.Deed.pdf.icloud`: `Deed.pdf`); other paths as they are."""
    if not path.lower().endswith(_STAND_INS):
        return path
    ending = next(one for one in _STAND_INS if path.lower().endswith(one))
    cut = max(path.rfind("/"), path.rfind(os.sep)) + 1
    folder, name = path[:cut], path[cut : -len(ending)]
    return folder + (name.removeprefix(".") if ending == ".icloud" else name)
