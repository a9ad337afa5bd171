"""Runs a program and tells what it and all that it starts ask of the kernel: addresses, files written, programs."""

import array
import fcntl
import os
import select
import socket
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.watched.numbers import NAMES, NUMBERS

ROOT = Path(__file__).resolve().parents[2]
_LAUNCH = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from tests.watched.launch import main; main()"
_RECEIVE, _SEND = 0xC0502100, 0xC0182101  # SECCOMP_IOCTL_NOTIF_RECV, SECCOMP_IOCTL_NOTIF_SEND
_CONTINUE = 1  # SECCOMP_USER_NOTIF_FLAG_CONTINUE
_HERE = -100  # AT_FDCWD
_PATHS = {
    "open": [(None, 0)], "creat": [(None, 0)], "openat": [(0, 1)], "mkdir": [(None, 0)], "mkdirat": [(0, 1)],
    "rmdir": [(None, 0)], "unlink": [(None, 0)], "unlinkat": [(0, 1)], "rename": [(None, 0), (None, 1)],
    "renameat": [(0, 1), (2, 3)], "renameat2": [(0, 1), (2, 3)], "link": [(None, 1)], "linkat": [(2, 3)],
    "symlink": [(None, 1)], "symlinkat": [(1, 2)], "truncate": [(None, 0)], "chmod": [(None, 0)],
    "fchmodat": [(0, 1)], "fchmodat2": [(0, 1)], "chown": [(None, 0)], "lchown": [(None, 0)], "fchownat": [(0, 1)],
    "utime": [(None, 0)], "utimes": [(None, 0)], "futimesat": [(0, 1)], "utimensat": [(0, 1)], "mknod": [(None, 0)],
    "mknodat": [(0, 1)], "setxattr": [(None, 0)], "lsetxattr": [(None, 0)], "removexattr": [(None, 0)],
    "lremovexattr": [(None, 0)], "mount": [(None, 1)],
}  # fmt: skip
"""Which arguments name what is changed: a folder's number, or None for the present one, and a path."""


@dataclass
class Asked:
    """What was asked of the kernel, whether it was granted or not."""

    addresses: list[str] = field(default_factory=list)
    """`call family where`, for what is sent, connected or bound to: `connect inet 192.0.2.1:443`."""
    written: list[str] = field(default_factory=list)
    """Files and folders that were to be written, made, renamed or removed: absolute paths."""
    programs: list[str] = field(default_factory=list)
    """Programs that were to be started."""
    other: list[str] = field(default_factory=list)
    """Calls of which no more can be seen than their names: `io_uring_setup`, a socket of an odd family."""


@dataclass
class Ended:
    """How a program ended."""

    code: int
    out: str
    err: str
    asked: Asked


def lacking() -> str | None:
    """Why nothing can be watched here, None where it can."""
    if sys.platform != "linux" or not NUMBERS:
        return "only Linux on x86-64 and ARM64 tells one process what another asks of it"
    ended = run([sys.executable, "-c", "import socket; socket.socket(socket.AF_INET).connect_ex(('127.0.0.1', 9))"])
    return (
        None if ended.asked.addresses == ["connect inet 127.0.0.1:9"] else f"seccomp refuses here: {ended.err[-200:]}"
    )


def run(command: list[str], seconds: float = 120.0, within: tuple[str, ...] = (), **options) -> Ended:
    """Runs it to its end, `within` another program that starts it; `options` are those of `subprocess.Popen`."""
    ours, theirs = socket.socketpair()
    launcher = [*within, sys.executable, "-I", "-c", _LAUNCH, str(theirs.fileno())]
    process = subprocess.Popen([*launcher, *command], pass_fds=[theirs.fileno()], text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)  # fmt: skip
    theirs.close()
    asked = Asked()
    watcher = threading.Thread(target=_watch, args=(ours, asked), daemon=True)
    watcher.start()
    try:
        out, err = process.communicate(timeout=seconds)
    finally:
        process.kill()
    watcher.join(seconds)
    return Ended(process.returncode, out, err, asked)


def _watch(way: socket.socket, asked: Asked) -> None:
    with way:
        ancillary = way.recvmsg(1, socket.CMSG_SPACE(4))[1]
    if not ancillary:
        return
    listener = array.array("i", ancillary[0][2])[0]
    poll = select.poll()
    poll.register(listener, select.POLLIN)
    try:
        while not any(event & (select.POLLHUP | select.POLLERR) for _, event in poll.poll()):
            _one(listener, asked)
    finally:
        os.close(listener)


def _one(listener: int, asked: Asked) -> None:
    told = bytearray(80)
    with suppress(FileNotFoundError, InterruptedError):  # whoever asked is no more
        fcntl.ioctl(listener, _RECEIVE, told)
        number, process, _, call, _, _, *args = struct.unpack("QIIiIQ6Q", told)
        with suppress(OSError, ValueError):
            _note(NAMES[call], process, args, asked)
        fcntl.ioctl(listener, _SEND, bytearray(struct.pack("QqiI", number, 0, 0, _CONTINUE)))


def _note(name: str, process: int, args: list[int], asked: Asked) -> None:
    if name in ("connect", "bind", "sendto", "sendmsg", "sendmmsg"):
        _note_address(name, process, args, asked)
    elif name in ("socket", "socketpair"):
        if args[0] not in (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK):
            asked.other.append(f"{name} {args[0]}")
    elif name in ("execve", "execveat"):
        asked.programs.append(_text(process, args[0 if name == "execve" else 1]))
    elif name in _PATHS:
        paths = [_path(process, folder if folder is None else args[folder], _text(process, args[at]))
                 for folder, at in _PATHS[name]]  # fmt: skip
        if not (name.startswith("mkdir") and os.path.isdir(paths[0])):  # which changes nothing, and is often asked for
            asked.written += paths
    elif name == "openat2":
        flags = struct.unpack("Q", _bytes(process, args[2], 8))[0]
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC):
            asked.written.append(_path(process, args[0], _text(process, args[1])))
    elif name != "listen":
        asked.other.append(name)


def _note_address(name: str, process: int, args: list[int], asked: Asked) -> None:
    if name in ("connect", "bind"):
        at, size = args[1], args[2]
    elif name == "sendto":
        at, size = args[4], args[5]
    else:  # struct msghdr begins with the address and its length
        at, size = struct.unpack("QI", _bytes(process, args[1], 12))
    if at:
        asked.addresses.append(f"{name} {_address(_bytes(process, at, min(size, 128)))}")


def _address(raw: bytes) -> str:
    family = struct.unpack_from("H", raw)[0]
    if family == socket.AF_UNIX:
        return f"unix {raw[2:].split(bytes(1), 1)[0].decode() or '@' + raw[3:].rstrip(bytes(1)).decode('latin-1')}"
    if family == socket.AF_INET:
        return f"inet {socket.inet_ntop(family, raw[4:8])}:{struct.unpack_from('!H', raw, 2)[0]}"
    if family == socket.AF_INET6:
        return f"inet6 [{socket.inet_ntop(family, raw[8:24])}]:{struct.unpack_from('!H', raw, 2)[0]}"
    return "netlink" if family == socket.AF_NETLINK else f"family {family}"


def _path(process: int, folder: int | None, path: str) -> str:
    number = None if folder is None else struct.unpack("i", struct.pack("I", folder & 0xFFFFFFFF))[0]
    if path.startswith("/"):
        return os.path.normpath(path)
    at = f"/proc/{process}/cwd" if number in (None, _HERE) else f"/proc/{process}/fd/{number}"
    return os.path.normpath(Path(os.readlink(at), path))


def _text(process: int, at: int) -> str:
    """A text that ends with a zero; memory is read page by page, for the next one may not be there."""
    found = b""
    while bytes(1) not in found and len(found) < 4096:
        part = _bytes(process, at + len(found), 4096 - (at + len(found)) % 4096)
        if not part:
            break
        found += part
    return os.fsdecode(found.split(bytes(1), 1)[0])


def _bytes(process: int, at: int, size: int) -> bytes:
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        memory.seek(at)
        return memory.read(size)
