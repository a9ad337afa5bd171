"""Runs a program where nothing leaves the machine and all that would is caught: `sink.py FILE PROGRAM …`, within
`unshare --net --mount`. FILE gets a line for each packet. Names are all found: their address is this machine's."""

import fcntl
import os
import shutil
import socket
import struct
import subprocess
import sys
import threading
from pathlib import Path

_UP = 1 | 64  # IFF_UP, IFF_RUNNING
_PACKETS = 0x0003  # ETH_P_ALL


def words(packets: Path) -> tuple[str, ...] | None:
    """What is put before a program to run it so; None where this user may make no network of its own."""
    program = shutil.which("unshare")
    for rights in (["--map-root-user"], []) if program else ():
        start = [program, *rights, "--net", "--mount"]
        if subprocess.run([*start, "true"], capture_output=True, check=False).returncode == 0:
            return (*start, sys.executable, str(Path(__file__)), str(packets))
    return None


def main() -> int:
    """Runs the program; its exit code."""
    packets, program = Path(sys.argv[1]), sys.argv[2:]
    _raise_loopback()
    _name_servers(packets.with_suffix(".conf"))
    catcher = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(_PACKETS))
    catcher.bind(("lo", _PACKETS))
    names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    names.bind(("127.0.0.1", 53))
    threading.Thread(target=_answer_names, args=(names,), daemon=True).start()
    code = subprocess.run(program, check=False, close_fds=False).returncode
    catcher.setblocking(False)
    with packets.open("w", encoding="utf-8") as file:
        try:
            while True:
                file.write(_said(catcher.recvfrom(65_536)[0]) + "\n")
        except BlockingIOError:
            return code


def _raise_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh14x", b"lo", _UP))  # SIOCSIFFLAGS


def _name_servers(file: Path) -> None:
    file.write_text("nameserver 127.0.0.1\n")
    subprocess.run(
        [shutil.which("mount", path=os.defpath) or "mount", "--bind", str(file), "/etc/resolv.conf"], check=True
    )


def _answer_names(server: socket.socket) -> None:
    """Every name is 127.0.0.1 (and has no address of the newer kind), so that whoever asks goes on to send."""
    while True:
        asked, who = server.recvfrom(512)
        end = asked.index(bytes(1), 12) + 5
        address = asked[end - 4 : end - 2] == b"\0\1"
        head = asked[:2] + b"\x81\x80\0\1" + struct.pack("!HHH", int(address), 0, 0)
        answer = b"\xc0\x0c\0\1\0\1\0\0\0\1\0\4\x7f\0\0\1" if address else b""
        server.sendto(head + asked[12:end] + answer, who)


def _said(packet: bytes) -> str:
    """`udp 53 …` with the bytes that can be read, of a packet that begins with its IP header."""
    ports = packet[40:44] if packet[0] >> 4 == 6 else packet[(packet[0] & 15) * 4 :][:4]
    kind = {6: "tcp", 17: "udp"}.get(packet[6] if packet[0] >> 4 == 6 else packet[9], "other")
    readable = "".join(chr(one) if 32 < one < 127 else "." for one in packet[28:])
    return f"{kind} {int.from_bytes(ports[2:4])} {readable}"


if __name__ == "__main__":
    sys.exit(main())
