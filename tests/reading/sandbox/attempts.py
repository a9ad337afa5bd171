"""What a file that takes its worker over would try, by the C library: each says whether it was done.

`other` holds a file `secret` and a folder, both of another matter; `matter` is the worker's own, with a file `case.pdf`.
"""

import ctypes
import mmap
import os
import signal
import socket
import struct
from pathlib import Path

LIBC = ctypes.CDLL(None, use_errno=True)
X86 = os.uname().machine == "x86_64"


def _done(answer):
    return answer not in (-1, None)


def _call(x86, arm, *args):
    return _done(LIBC.syscall(x86 if X86 else arm, *args))


def _here(port):
    return struct.pack("=HH4s8x", socket.AF_INET, socket.htons(port), socket.inet_aton("127.0.0.1"))


# the network


def connects(port, **_):
    handle = LIBC.socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    return _done(LIBC.connect(handle, _here(port), 16))


def sends_a_packet(port, **_):
    handle = LIBC.socket(socket.AF_INET, socket.SOCK_DGRAM, 0)
    return _done(LIBC.sendto(handle, b"x", 1, 0, _here(port), 16))


def makes_a_socket_of_the_newer_kind(**_):
    return _done(LIBC.socket(socket.AF_INET6, socket.SOCK_STREAM, 0))


def makes_a_raw_socket(**_):
    return _done(LIBC.socket(socket.AF_PACKET, socket.SOCK_RAW, 0))


def makes_a_netlink_socket(**_):
    return _done(LIBC.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0))


def talks_to_programs_of_this_machine(listening, **_):
    handle = LIBC.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0)
    return _done(LIBC.connect(handle, struct.pack("=H108s", socket.AF_UNIX, os.fsencode(listening)), 110))


def sends_from_a_pair_to_an_address(hearing, **_):
    pair = (ctypes.c_int * 2)()
    assert LIBC.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM, 0, pair) == 0
    there = struct.pack("=H108s", socket.AF_UNIX, os.fsencode(hearing))
    return _done(LIBC.sendto(pair[0], b"x", 1, 0, there, 110))


def asks_for_a_name_by_python(**_):
    try:
        return bool(socket.gethostbyaddr("192.0.2.1"))
    except OSError as fault:
        return fault.errno is None and False


def connects_by_python(port, **_):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=2).close()
    except OSError:
        return False
    return True


def opens_a_ring(**_):
    return _call(425, 425, 8, ctypes.create_string_buffer(120))


# programs and processes


def runs_a_shell(other, **_):
    LIBC.system(b"touch " + os.fsencode(Path(other, "made")))
    return Path(other, "made").exists()


def becomes_a_program(other, **_):
    words = (ctypes.c_char_p * 3)(b"touch", os.fsencode(Path(other, "made")), None)
    LIBC.execv(b"/usr/bin/touch", words)
    return False  # it is still itself


def forks(**_):
    child = LIBC.fork()
    if child == 0:
        os._exit(0)
    return _done(child)


def clones(**_):
    child = LIBC.syscall(56 if X86 else 220, signal.SIGCHLD, 0, 0, 0, 0)
    if child == 0:
        os._exit(0)
    return _done(child)


def takes_memory_in_a_child(**_):
    try:
        child = os.fork()
    except OSError:
        return False
    if child == 0:
        bytearray(1_500_000_000)
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def takes_memory_in_a_file_of_memory(**_):
    return _call(319, 279, b"x", 0)


def takes_memory_that_is_shared(**_):
    return _done(LIBC.shmget(0, 1 << 20, 0o1600))


def traces(parent, **_):
    return _done(LIBC.ptrace(16, parent, 0, 0))


def reads_the_memory_of_its_supervisor(parent, **_):
    kept = ctypes.create_string_buffer(8)
    there = ctypes.create_string_buffer(struct.pack("PP", ctypes.addressof(kept), 8))
    return LIBC.process_vm_readv(parent, there, 1, there, 1, 0) > 0 or opens(f"/proc/{parent}/environ")


def signals_its_supervisor(parent, **_):
    return _done(LIBC.kill(parent, 0)) or _done(LIBC.syscall(234 if X86 else 131, parent, parent, 0))


def signals_everybody(**_):
    return _done(LIBC.kill(-1, 0))


def takes_a_handle_on_its_supervisor(parent, **_):
    return _call(434, 434, parent, 0)


def lifts_a_limit_of_its_supervisor(parent, **_):
    return _call(302, 261, parent, 7, struct.pack("QQ", 64, 64), None)


def lifts_its_own_limit_of_memory(**_):
    return _call(302, 261, 0, 9, struct.pack("qq", -1, -1), None)


# files


def opens(path):
    handle = LIBC.open(os.fsencode(path), os.O_RDONLY)
    return _done(handle) and len(os.read(handle, 1)) == 1


def reads_the_passwords(**_):
    return opens("/etc/shadow") or opens("/etc/passwd")


def reads_the_home(home, **_):
    return opens(home)


def reads_another_matter(other, **_):
    return opens(Path(other, "secret"))


def reads_another_matter_by_a_link(matter, **_):
    return opens(Path(matter, "link"))


def lists_another_matter(other, **_):
    try:
        return bool(os.listdir(other))
    except OSError:
        return False


def reads_the_command_lines_of_others(parent, **_):
    return opens(f"/proc/{parent}/cmdline")


def makes_a_file(matter, other, **_):
    return any(_done(LIBC.creat(os.fsencode(Path(one, "made")), 0o600)) for one in (matter, other, "/tmp", "."))


def makes_a_temporary_file(**_):
    return _done(LIBC.creat(os.fsencode(Path(os.environ["TMPDIR"], "made")), 0o600))


def writes_to_a_case_file(matter, **_):
    return _done(LIBC.open(os.fsencode(Path(matter, "case.pdf")), os.O_RDWR))


def truncates_a_case_file(matter, **_):
    return _done(LIBC.truncate(os.fsencode(Path(matter, "case.pdf")), ctypes.c_long(0)))


def renames_onto_a_case_file(matter, **_):
    return _done(LIBC.rename(os.fsencode(Path(os.environ["TMPDIR"], "owner")), os.fsencode(Path(matter, "case.pdf"))))


def renames_a_case_file(matter, **_):
    return _done(LIBC.rename(os.fsencode(Path(matter, "case.pdf")), os.fsencode(Path(matter, "gone.pdf"))))


def removes_a_case_file(matter, **_):
    return _done(LIBC.unlink(os.fsencode(Path(matter, "case.pdf"))))


def links_a_case_file(matter, **_):
    return _done(LIBC.link(os.fsencode(Path(matter, "case.pdf")), os.fsencode(Path(matter, "twin.pdf"))))


def makes_a_symbolic_link(matter, **_):
    return _done(LIBC.symlink(b"/etc/passwd", os.fsencode(Path(matter, "made"))))


def makes_a_folder(matter, **_):
    return _done(LIBC.mkdir(os.fsencode(Path(matter, "made")), 0o700))


def makes_a_pipe(matter, **_):
    return _done(LIBC.mkfifo(os.fsencode(Path(matter, "made")), 0o600))


def makes_a_device(matter, **_):
    return _done(LIBC.mknod(os.fsencode(Path(matter, "made")), 0o20600, 0x103))


def changes_the_time_of_a_case_file(matter, **_):
    return _done(LIBC.utimes(os.fsencode(Path(matter, "case.pdf")), None))


def changes_the_time_of_an_open_case_file(matter, **_):
    return _done(LIBC.futimens(os.open(Path(matter, "case.pdf"), os.O_RDONLY), None))


def changes_the_rights_of_a_case_file(matter, **_):
    return _done(LIBC.chmod(os.fsencode(Path(matter, "case.pdf")), 0o777))


def puts_an_attribute_on_a_case_file(matter, **_):
    return _done(LIBC.setxattr(os.fsencode(Path(matter, "case.pdf")), b"user.x", b"y", ctypes.c_size_t(1), 0))


def opens_a_database(other, **_):
    import sqlite3

    try:
        sqlite3.connect(Path(other, "made")).execute("CREATE TABLE t (x)")
    except sqlite3.Error:
        return False
    return True


def opens_by_handle(**_):
    return LIBC.syscall(304 if X86 else 265, -100, ctypes.create_string_buffer(64), 0) != -1 or ctypes.get_errno() != 1


def writes_to_the_terminal(**_):
    return any(not os.path.samefile(f"/proc/self/fd/{handle}", os.devnull) for handle in (0, 1, 2)) or opens("/dev/tty")


def _writable_files():
    """Handles of plain files that it was left, and may write to."""
    import fcntl
    import stat

    for handle in map(int, os.listdir("/proc/self/fd")):
        try:
            is_file = stat.S_ISREG(os.fstat(handle).st_mode)
            if is_file and fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE != os.O_RDONLY:
                yield handle
        except OSError:
            continue


def holds_a_file_that_it_may_write_to(**_):
    return any(True for _ in _writable_files())


def cuts_off_what_it_shares_with_its_supervisor(**_):
    return any(_done(LIBC.ftruncate(one, ctypes.c_long(os.fstat(one).st_size))) for one in _writable_files())


def has_memory_that_it_shares_taken_out_of_use(**_):
    """MADV_HWPOISON, of nothing: of a page that it shares with its supervisor it would end that, for root."""
    LIBC.madvise(None, ctypes.c_size_t(0), 100)
    return ctypes.get_errno() != 1  # EPERM; a kernel that is built without it says something else


def asks_for_room_on_a_disk(matter, **_):
    handles = [*_writable_files(), os.open(Path(matter, "case.pdf"), os.O_RDONLY)]
    for one in handles:
        if _done(LIBC.fallocate(one, 0, ctypes.c_long(0), ctypes.c_long(1))) or ctypes.get_errno() != 1:
            return True
    return False


def marks_a_case_file(matter, **_):
    """As not to be dumped; root could mark it as not to be changed."""
    handle = os.open(Path(matter, "case.pdf"), os.O_RDONLY)
    LIBC.ioctl(handle, 0x40086602, ctypes.byref(ctypes.c_long(0x40)))
    return ctypes.get_errno() != 1


def locks_a_case_file(matter, **_):
    handle = os.open(Path(matter, "case.pdf"), os.O_RDONLY)
    return _done(LIBC.flock(handle, 1)) or _done(LIBC.fcntl(handle, 1024, 0))


def has_others_signalled_by_a_file(parent, **_):
    handle = os.open(os.devnull, os.O_RDONLY)
    return _done(LIBC.fcntl(handle, 8, parent)) or _done(LIBC.fcntl(handle, 10, signal.SIGTERM))


def holds_its_supervisor_to_a_processor(parent, **_):
    kept = ctypes.create_string_buffer(128)
    size = LIBC.syscall(204 if X86 else 123, parent, 128, kept)
    return size > 0 and _call(203, 122, parent, size, kept)


def prepares_to_outlive_its_supervisor(**_):
    return _done(LIBC.prctl(1, 0, 0, 0, 0))


def watches_a_folder(**_):
    return _call(294, 26, 0)


def has_every_disk_written(**_):
    return _done(LIBC.syscall(162 if X86 else 81))


# the machine


def mounts(other, **_):
    return _done(LIBC.mount(b"none", os.fsencode(other), b"tmpfs", 0, None))


def leaves_for_a_namespace_of_its_own(**_):
    return _done(LIBC.unshare(0x10000000)) or _done(LIBC.unshare(0x20000))  # of users; of mounts, for root


def starts_a_thread_in_a_namespace_of_its_own(**_):
    """By flags that no kernel takes together (CLONE_THREAD and CLONE_VM without CLONE_SIGHAND), so that none is made
    where it is not refused: then the answer is that this is wrong, not that it may not be."""
    for namespace in (0x80, 0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):
        LIBC.syscall(56 if X86 else 220, 0x10000 | 0x100 | namespace, 0, 0, 0, 0)
        if ctypes.get_errno() != 1:
            return True
    return False


def reads_attributes_of_another_matter(other, **_):
    path, kept = os.fsencode(f"{other}/secret"), ctypes.create_string_buffer(4096)
    handle = os.open(os.devnull, os.O_RDONLY)
    asked = (
        (191, 8, path, b"user.x", kept, 4096), (192, 9, path, b"user.x", kept, 4096),
        (193, 10, handle, b"user.x", kept, 4096), (194, 11, path, kept, 4096), (195, 12, path, kept, 4096),
        (196, 13, handle, kept, 4096),
    )  # fmt: skip
    return any(_call(x86, arm, *words) or ctypes.get_errno() != 1 for x86, arm, *words in asked)


def loads_a_program_into_the_kernel(**_):
    LIBC.syscall(321 if X86 else 280, 5, ctypes.create_string_buffer(120), 120)
    return ctypes.get_errno() != 1


def handles_page_faults(**_):
    return _call(323, 282, 0)


def watches_performance(**_):
    LIBC.syscall(298 if X86 else 241, ctypes.create_string_buffer(128), 0, -1, -1, 0)
    return ctypes.get_errno() != 1


def keeps_something_in_the_kernel(**_):
    return _call(248, 217, b"user", b"x", b"y", 1, -2)


def asks_for_a_call_that_came_later(**_):
    LIBC.syscall(463, -100, b"/etc/passwd", 0, b"user.x", ctypes.create_string_buffer(16), 16)
    return ctypes.get_errno() != 38


def asks_by_the_numbers_of_another_processor(**_):
    """The kernel's 32-bit kind of x86-64, whose calls have the same meanings and other numbers."""
    LIBC.syscall(0x40000000 + 41, socket.AF_INET, socket.SOCK_STREAM, 0)
    return ctypes.get_errno() != 38


ATTEMPTS = [
    value for name, value in list(globals().items())
    if callable(value) and getattr(value, "__module__", "") == __name__ and not name.startswith("_") and name != "opens"
]  # fmt: skip


def asks_in_the_mode_of_older_processors():
    """getpid by the kernel's interface of 32 bits (i386), whose calls have other numbers."""
    code = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")  # mov eax, 20; int 0x80; ret
    return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))()


def starts_threads(most):
    """How many it could start of so many, which all wait for the last."""
    import threading

    ends = threading.Event()
    threading.stack_size(128 * 1024)  # so that it is not memory that is lacking
    started = []
    try:
        for _ in range(most):
            started.append(threading.Thread(target=ends.wait))
            started[-1].start()
    except RuntimeError:
        started.pop()
    ends.set()
    for one in started:
        one.join()
    return len(started)


def attempt(name, told):
    """One of them, in a worker."""
    return bool(globals()[name](**told))


class Bomb:
    """What a pickle can do."""

    def __reduce__(self):
        return os.system, ("touch made-by-a-pickle",)


def returns_an_object():
    return Bomb()


def answers_with_a_pickle():
    """Not as a value, but as the worker's very answer: written to its pipe."""
    import pickle

    from checker.reading.workers import wire

    wire.packed = lambda *_: pickle.dumps(Bomb())
    return 1


def answers_with_nonsense():
    from checker.reading.workers import wire

    wire.packed = lambda *_: b"\xff" * 40
    return 1


def kept_elsewhere(key, value):
    from checker.reading.cache import opened

    with opened("/anywhere/at/all") as cache:
        cache.put(key, value)
        return cache.get(key)


def keeps_much(megabytes):
    from checker.reading.cache import opened

    with opened("/anywhere") as cache:
        for number in range(megabytes):
            cache.put(f"ocr:{number}", bytes(1_048_576))
        return sum(cache.get(f"ocr:{number}") is not None for number in range(megabytes))


def stops_in_the_middle_of_an_answer():
    """Promises a long message along each of its pipes, and sends nothing more."""
    import stat

    for handle in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(handle).st_mode):
                os.write(handle, struct.pack("!i", 1000))
        except OSError:
            continue
    while True:
        signal.pause()
