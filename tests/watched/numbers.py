"""System calls by number, of the two processors that the program is tested on; those that a processor lacks are left
out. Source: the kernel's arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h."""

import platform

_X86_64 = {
    "open": 2, "socket": 41, "connect": 42, "sendto": 44, "sendmsg": 46, "bind": 49, "listen": 50, "socketpair": 53,
    "execve": 59, "truncate": 76, "rename": 82, "mkdir": 83, "rmdir": 84, "creat": 85, "link": 86, "unlink": 87,
    "symlink": 88, "chmod": 90, "chown": 92, "lchown": 94, "utime": 132, "mknod": 133, "mount": 165, "setxattr": 188,
    "lsetxattr": 189, "removexattr": 197, "lremovexattr": 198, "utimes": 235, "openat": 257, "mkdirat": 258,
    "mknodat": 259, "fchownat": 260, "futimesat": 261, "unlinkat": 263, "renameat": 264, "linkat": 265,
    "symlinkat": 266, "fchmodat": 268, "utimensat": 280, "sendmmsg": 307, "renameat2": 316, "execveat": 322,
    "io_uring_setup": 425, "openat2": 437, "fchmodat2": 452,
}  # fmt: skip
_AARCH64 = {
    "setxattr": 5, "lsetxattr": 6, "removexattr": 14, "lremovexattr": 15, "mknodat": 33, "mkdirat": 34, "unlinkat": 35,
    "symlinkat": 36, "linkat": 37, "renameat": 38, "mount": 40, "truncate": 45, "fchmodat": 53, "fchownat": 54,
    "openat": 56, "utimensat": 88, "socket": 198, "socketpair": 199, "bind": 200, "listen": 201, "connect": 203,
    "sendto": 206, "sendmsg": 211, "execve": 221, "sendmmsg": 269, "renameat2": 276, "execveat": 281,
    "io_uring_setup": 425, "openat2": 437, "fchmodat2": 452,
}  # fmt: skip
AUDIT_ARCH, NUMBERS = {
    "x86_64": (0xC000003E, _X86_64), "aarch64": (0xC00000B7, _AARCH64),
}.get(platform.machine(), (0, {}))  # fmt: skip
"""The processor's own number, and its system calls; nothing on another processor."""
NAMES = {number: name for name, number in NUMBERS.items()}
