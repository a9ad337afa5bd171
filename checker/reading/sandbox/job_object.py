"""Windows bounds the memory of this process and how many it may start, and keeps it off the desktop (a job object).

Not run where this was written: there was no Windows. Whatever goes wrong leaves the process as it was, and `doctor`
says so. What it does not keep: writing, which `low_integrity` does; reading and the network, for which a process must
be started with fewer rights than its user has.
"""

import ctypes
import sys
from typing import Any

_EXTENDED_LIMITS, _USER_INTERFACE = 9, 4  # JobObjectExtendedLimitInformation, JobObjectBasicUIRestrictions
_MOST_PROCESSES, _MEMORY_OF_EACH, _END_TOGETHER = 0x8, 0x100, 0x2000
_NO_DESKTOP = 0xFF  # handles, clipboard, settings, atoms, desktops and log-off
_PROCESSES = 2
"""This one and tesseract."""


class _Basic(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64), ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32), ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t), ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t), ("PriorityClass", ctypes.c_uint32), ("SchedulingClass", ctypes.c_uint32),
    )  # fmt: skip


class _Extended(ctypes.Structure):
    _fields_ = (
        ("BasicLimitInformation", _Basic), ("IoInfo", ctypes.c_uint64 * 6), ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t), ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )  # fmt: skip


def enter(memory_mb: int) -> bool:
    """Puts this process into a job of its own, for good; whether the system did it."""
    if sys.platform != "win32":
        return False
    kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = _Extended()
    limits.BasicLimitInformation.LimitFlags = _MOST_PROCESSES | _MEMORY_OF_EACH | _END_TOGETHER
    limits.BasicLimitInformation.ActiveProcessLimit = _PROCESSES
    limits.ProcessMemoryLimit = memory_mb * 1_048_576
    screen = ctypes.c_uint32(_NO_DESKTOP)
    asked = (
        job.value
        and kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
        and kernel.SetInformationJobObject(job, _USER_INTERFACE, ctypes.byref(screen), ctypes.sizeof(screen))
        and kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
    )
    return bool(asked)
