"""System calls that a caged worker is refused, by what they would do, with their numbers on x86-64 and ARM64.

Source: Linux, arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h. A dash: not there.
"""

import platform

_REFUSED = """
# to other machines, and to other programs of this one (`socket` and `sendto` are looked at more closely)
accept 43 202, accept4 288 242, bind 49 200, connect 42 203, listen 50 201, recvmmsg 299 243, sendmmsg 307 269,
sendmsg 46 211, setsockopt 54 208
# other processes (`clone` and `kill` are looked at more closely)
fork 57 -, vfork 58 -, ptrace 101 117, process_vm_readv 310 270, process_vm_writev 311 271, process_madvise 440 440,
process_mrelease 448 448, kcmp 312 272, pidfd_open 434 434, pidfd_getfd 438 438, pidfd_send_signal 424 424,
rt_sigqueueinfo 129 138, rt_tgsigqueueinfo 297 240, tkill 200 130, setns 308 268, unshare 272 97, setpgid 109 154,
setsid 112 157
# what Landlock does not see of files
chmod 90 -, fchmod 91 52, fchmodat 268 53, fchmodat2 452 452, chown 92 -, fchown 93 55, fchownat 260 54, lchown 94 -,
utime 132 -, utimes 235 -, futimesat 261 -, utimensat 280 88, setxattr 188 5, lsetxattr 189 6, fsetxattr 190 7,
removexattr 197 14, lremovexattr 198 15, fremovexattr 199 16, truncate 76 45, ftruncate 77 46, fallocate 285 47,
flock 73 32, name_to_handle_at 303 264, open_by_handle_at 304 265, fanotify_init 300 262, fanotify_mark 301 263,
inotify_init 253 -, inotify_init1 294 26, quotactl 179 60, quotactl_fd 443 443, sync 162 81, syncfs 306 267
# nor of their attributes, which a firm's own programs put there
getxattr 191 8, lgetxattr 192 9, fgetxattr 193 10, listxattr 194 11, llistxattr 195 12, flistxattr 196 13,
# memory that is not counted as this process's, or stays when it is gone
memfd_create 319 279, memfd_secret 447 447, shmget 29 194, shmat 30 196, shmctl 31 195, shmdt 67 197, msgget 68 186,
msgsnd 69 189, msgrcv 70 188, msgctl 71 187, semget 64 190, semop 65 193, semctl 66 191, semtimedop 220 192,
mq_open 240 180, mq_unlink 241 181, mq_timedsend 242 182, mq_timedreceive 243 183, mq_notify 244 184,
mq_getsetattr 245 185, add_key 248 217, request_key 249 218, keyctl 250 219, mlock 149 228, mlock2 325 284,
mlockall 151 230, move_pages 279 239, migrate_pages 256 238
# the depths of the kernel, which strangers' programs come from
bpf 321 280, perf_event_open 298 241, userfaultfd 323 282, io_uring_setup 425 425, io_uring_enter 426 426,
io_uring_register 427 427, io_setup 206 0, io_submit 209 2, io_destroy 207 1, kexec_load 246 104,
kexec_file_load 320 294, init_module 175 105, finit_module 313 273, delete_module 176 106, modify_ldt 154 -,
personality 135 92, lookup_dcookie 212 18, nfsservctl 180 42, uselib 134 -, syslog 103 116, vhangup 153 58,
sysfs 139 -, _sysctl 156 -
# the machine
mount 165 40, umount2 166 39, pivot_root 155 41, chroot 161 51, move_mount 429 429, mount_setattr 442 442,
open_tree 428 428, fsopen 430 430, fsconfig 431 431, fsmount 432 432, fspick 433 433, swapon 167 224, swapoff 168 225,
reboot 169 142, sethostname 170 161, setdomainname 171 162, acct 163 89, settimeofday 164 170, clock_settime 227 112,
adjtimex 159 171, clock_adjtime 305 266, iopl 172 -, ioperm 173 -, ioprio_set 251 30, setpriority 141 140,
sched_setscheduler 144 119, sched_setparam 142 118, sched_setattr 314 274
# who this process is (`prlimit64` is looked at more closely)
setuid 105 146, setgid 106 144, setreuid 113 145, setregid 114 143, setresuid 117 147, setresgid 119 149,
setfsuid 122 151, setfsgid 123 152, setgroups 116 159, capset 126 91, setrlimit 160 164
"""
_LOOKED_AT = """
clone 56 220, clone3 435 435, execve 59 221, execveat 322 281, socket 41 198, socketpair 53 199, sendto 44 206,
kill 62 129, tgkill 234 131, prlimit64 302 261, ioctl 16 29, fcntl 72 25, prctl 157 167, sched_setaffinity 203 122,
seccomp 317 277, madvise 28 233
"""
LATEST = 462
"""The latest call that was looked at when this was written (Linux 6.10, the same on both): later ones are refused."""
_COLUMN = {"x86_64": 1, "aarch64": 2}.get(platform.machine())
AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}.get(platform.machine(), 0)
"""The kernel's number of this processor; 0: one whose calls are not known here."""


def _numbers(table: str) -> dict[str, int]:
    lines = (line for line in table.splitlines() if not line.startswith("#"))
    cells = [cell.split() for cell in ",".join(lines).split(",") if cell.strip()]
    return {cell[0]: int(cell[_COLUMN]) for cell in cells if _COLUMN and cell[_COLUMN] != "-"}


REFUSED = _numbers(_REFUSED)
"""Calls that are refused whatever is asked of them."""
NUMBER = _numbers(_LOOKED_AT)
"""Calls of which some uses are refused."""
