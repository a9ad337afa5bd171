"""What is promised of private people's files: no network, no trace that others can read, no text in what is said."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import click
import pytest
from PIL import Image, ImageDraw

from tests.certificates import PASSPHRASE, p12
from tests.reading.made import pdf, saved

ROOT = Path(__file__).resolve().parents[2]
SECRET = "Zubeida Misaal of 14 Nowhere Lane"
GUARD = """
import socket, sys
def hook(event, args):
    if event.startswith("socket.") and event not in ("socket.gethostname", "socket.__new__"):
        asks_itself = event == "socket.bind" and args[1][:2] == ("::1", 0)
        if not asks_itself and not (args and getattr(args[0], "family", None) == getattr(socket, "AF_UNIX", -1)):
            print("NETWORK", event, file=sys.__stderr__, flush=True)
            raise PermissionError("no network here")
sys.addaudithook(hook)
"""
"""Put before a command, and before every process that it starts. Sockets of the Unix kind are how processes talk; by
binding one to itself urllib3, which an OCR engine imports, learns whether the machine has IPv6, and reaches nobody."""

COMMANDS = [
    ["check", "matter", "--format", "json", "--no-ocr"],
    ["check", "matter", "--no-ocr", "--mask"],
    ["facts", "matter", "--no-ocr"],
    ["facts", "other/scan.png"],
    ["audit", ".", "--no-ocr"],
    ["audit", ".", "--no-ocr", "--mask"],
    ["find", "order"],
    ["history", "key", "key"],
    ["history", "key", "keyring:office"],
    ["history", "list"],
    ["history", "verify"],
    ["history", "remove", "matter"],
    ["history", "purge", "--older-than", "1d"],
    ["packs", "list"],
    ["packs", "show", "documentation-discipline"],
    ["packs", "test", "documentation-discipline", "--sample", "other", "--only", "shift date"],
    ["packs", "check", "documentation-discipline"],
    ["packs", "new", "tenancy", "--title", "Tenancy", "--kind", "lease", "--folder", "own", "--no-ask"],
    ["explain", "HID-01"],
    ["init", "other"],
    ["set", "other", "submission=2026-05-04"],
    ["confirm", "other/a.pdf", "--kind", "affidavit", "--by", "A. Clerk"],
    [
        "waive",
        "documentation-discipline/HID-06",
        "--matter",
        "other",
        "--reason",
        "known",
        "--until",
        (date.today() + timedelta(days=365)).isoformat(),
        "--by",
        "A. Clerk",
    ],
    ["sign-off", "other", "--by", "A. Clerk", "--anyway"],
    [
        "sign-off",
        "other",
        "--by",
        "A. Clerk",
        "--anyway",
        "--pdf",
        "review.pdf",
        "--certificate",
        "own.p12",
        "--passphrase-file",
        "passphrase",
    ],
    ["sign-off", "other", "--verify", "review.pdf"],
    ["baseline", "matter"],
    ["schema", "matter"],
    ["doctor"],
    ["self-test"],
    ["cache", "show"],
    ["cache", "clear"],
]
_IN_TURN = ("audit", "history", "init", "set", "confirm", "waive", "sign-off")
"""Commands that others wait for."""


def ends_of(args):
    """How a command may end that did something: not as a wrong use, but where this machine has no keyring."""
    return (0, 1, 2, 3, 4) if "keyring:office" in args else (0, 1, 3, 4)


@pytest.fixture
def place(tmp_path):
    """A matter whose words must not come out, and a home of its own."""
    (tmp_path / "matter").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "guard").mkdir()
    (tmp_path / "guard" / "sitecustomize.py").write_text(GUARD)
    saved(tmp_path / "matter", "01 Letter.pdf", pdf([f"Statement of {SECRET}, signed on 4 May 2026"]))
    saved(tmp_path / "matter", "02 Broken.pdf", pdf([f"Statement of {SECRET}"])[:500])
    saved(tmp_path / "other", "a.pdf", pdf(["Words"]))
    scan = Image.new("L", (600, 200), 255)
    ImageDraw.Draw(scan).text((20, 60), "Dated 4 May 2026", font_size=48, fill=0)
    scan.save(tmp_path / "other" / "scan.png")
    (tmp_path / "own.p12").write_bytes(p12())
    (tmp_path / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    (tmp_path / "passphrase").chmod(0o600)
    return tmp_path


def started(place, *args):
    """A command as its own process, guarded."""
    environment = {
        **os.environ, "PYTHONPATH": os.pathsep.join((str(place / "guard"), str(ROOT))), "TMPDIR": str(place / "tmp"),
        **{f"XDG_{name}_HOME": str(place / name.lower()) for name in ("CACHE", "STATE", "DATA", "CONFIG")},
    }  # fmt: skip
    (place / "tmp").mkdir(exist_ok=True)
    return subprocess.Popen([sys.executable, "-m", "checker", *args], cwd=place, env=environment, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="processes talk over other means")
def test_no_command_reaches_for_a_network(place):
    running = []
    for args in COMMANDS:
        running.append((args, started(place, *args)))
        if args[0] in _IN_TURN:
            running[-1][1].wait(60)
    for args, process in running:
        _, err = process.communicate(timeout=60)
        assert "NETWORK" not in err, (args, err)
        assert "Traceback" not in err, (args, err)
        assert process.returncode in ends_of(args), (args, err)
        assert process.returncode == 0 or "sign-off" not in args, (args, err)


def leaves(command, path=()):
    """The words that call each command that has none below it."""
    if not isinstance(command, click.Group):
        return {path}
    below = click.Context(command)
    return {
        leaf
        for name in command.list_commands(below)
        for leaf in leaves(command.get_command(below, name), (*path, name))
    }


def test_every_command_is_held_to_it():
    from checker.cli import cli

    known = leaves(cli)
    assert ("history", "purge") in known
    assert known <= {tuple(args[:length]) for args in COMMANDS for length in (1, 2)}


def test_the_guard_itself_bites(place):
    code = "import socket; socket.create_connection(('192.0.2.1', 9), timeout=1)"
    environment = {**os.environ, "PYTHONPATH": str(place / "guard")}
    ended = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode != 0
    assert "NETWORK" in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
def test_what_is_kept_is_for_this_user_alone_and_holds_no_words(place):
    for args in (["check", "matter", "--no-ocr"], ["audit", ".", "--no-ocr"]):
        _, err = started(place, *args).communicate(timeout=60)
        assert SECRET.split()[0] not in err
    kept = [
        path for name in ("cache", "state", "data") if (place / name).exists() for path in (place / name).rglob("*")
    ]
    files = [path for path in kept if path.is_file()]
    assert files
    for path in files:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
        assert stat.S_IMODE(path.parent.stat().st_mode) & 0o077 == 0, path.parent
        assert b"Nowhere Lane" not in path.read_bytes(), path
    assert not list((place / "tmp").glob("bundle-checker-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="a kill is something else there")
def test_after_a_kill_the_next_run_leaves_no_temporary_file(place):
    process = started(place, "check", "matter", "--no-ocr", "--no-cache")
    time_out = time.monotonic() + 30
    while process.poll() is None and not list((place / "tmp").glob("bundle-checker-*")) and time.monotonic() < time_out:
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    # A worker of the killed run may still be on its way to its end while the next run begins: then the one after.
    for _ in range(3):
        started(place, "check", "matter", "--no-ocr", "--no-cache").communicate(timeout=60)
        if not (left := list((place / "tmp").glob("bundle-checker-*"))):
            break
    assert not left


def test_masked_output_and_errors_hold_no_words(cli, place):
    ended = cli("check", place / "matter", "--no-ocr", "--no-cache", "--mask", "--format", "json")
    assert json.loads(ended.out)["matters"]
    assert not any(word in ended.out + ended.err for word in ("Zubeida", "Nowhere", "Letter.pdf"))
