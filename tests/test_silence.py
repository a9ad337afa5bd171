"""Nothing is sent, and nothing is written but where it may: seen from the kernel, with real engines, as at home (no CI).

The guard of `cli/test_private.py` sees what Python asks for; this sees what native libraries ask for, too. Where
something for it is not installed, or not allowed, a test is skipped or sees less; with `BUNDLE_CHECKER_WATCH_ALL` set, as
one job of CI has it, that is a failure.
"""

import json
import os
import shutil
import subprocess
import sys
import warnings
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path

import pytest

from checker.reading.ocr.engines import rapid
from tests.cli.test_private import COMMANDS, ends_of, place  # noqa: F401 - a fixture
from tests.watched import sink, tracer

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.slow
_SCRATCH = ("/dev/null", "/dev/tty", "/dev/shm/pym-*", "/dev/shm/sem.*")
_OWN = ("tmp/*", *(f"{folder}/bundle-checker*" for folder in ("cache", "state", "data", "config")))
"""Below the place of the test: temporary files, and our own folder alone of those that a user's programs share."""
_LOCAL = ("unix @*", "unix /var/run/nscd/socket", "bind inet6 [[]::1]:0")
"""The C library asks nscd for the user's name; by binding a socket to this machine, and sending nothing, urllib3 (which
RapidOCR imports) learns whether there is IPv6."""
_FINDS_LIBRARIES = ("gcc", "cc", "collect2", "ld", "objdump")
"""How `ctypes.util.find_library` looks for a library, which the package keyring asks for those of other systems."""
_PROGRAMS = ("python*", "tesseract", "git", "ldconfig*", "uname")


def without(lacking):
    """Skips a test for want of something; fails it where all is to be watched."""
    (pytest.fail if all_is_asked_for() else pytest.skip)(lacking)


def all_is_asked_for():
    return bool(os.environ.get("BUNDLE_CHECKER_WATCH_ALL"))


def caught(packets):
    """What is put before a program so that all it sends is caught, in the file `packets`. Nothing where no network can
    be made for it, which is said: then what it asks of the kernel is seen, and not what would leave the machine."""
    if within := sink.words(packets):
        return within
    lacking = "this user may make no network of its own, so that packets are not caught"
    if all_is_asked_for():
        pytest.fail(lacking)
    warnings.warn(lacking, stacklevel=2)
    return ()


@pytest.fixture(scope="module", autouse=True)
def watchable():
    if (lacking := tracer.lacking()) is not None:
        without(lacking)


def test_what_is_lacking_fails_where_all_is_asked_for(tmp_path, monkeypatch):
    monkeypatch.setattr(sink, "words", lambda packets: None)
    monkeypatch.delenv("BUNDLE_CHECKER_WATCH_ALL", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no tesseract"):
        without("no tesseract")
    with pytest.warns(UserWarning, match="not caught"):
        assert caught(tmp_path / "packets") == ()
    monkeypatch.setenv("BUNDLE_CHECKER_WATCH_ALL", "1")
    with pytest.raises(pytest.fail.Exception, match="no tesseract"):
        without("no tesseract")
    with pytest.raises(pytest.fail.Exception, match="not caught"):
        caught(tmp_path / "packets")


def home(place):  # noqa: F811
    """The environment of somebody's own machine."""
    kept = {name: value for name, value in os.environ.items() if name not in ("CI", "ORT_DISABLE_TELEMETRY")}
    folders = {f"XDG_{name}_HOME": str(place / name.lower()) for name in ("CACHE", "STATE", "DATA", "CONFIG")}
    for folder in (str(place / "tmp"), *folders.values()):
        Path(folder).mkdir(exist_ok=True)
    return {
        **kept, **folders, "HOME": str(place / "home"), "TMPDIR": str(place / "tmp"),
        "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT),
    }  # fmt: skip


def watched(place, *args, may_write=(), addresses=(), programs=(), **environment):  # noqa: F811
    """Runs a command, or a Python program, and holds it to its promises."""
    packets = place / "packets"
    within = caught(packets)
    ended = tracer.run([sys.executable, *args], cwd=place, env={**home(place), **environment}, within=within)
    assert "Traceback" not in ended.err, ended.err
    assert broken(place, ended.asked, may_write, addresses, programs) == {}, args
    if within and not addresses:
        assert packets.read_text() == "", args
    assert not (place / "home").exists(), args
    return ended


def broken(place, asked, may_write, addresses, programs=()):  # noqa: F811
    """What was asked of the kernel beyond what is allowed, by kind."""
    places = (*_SCRATCH, *(str(place / one) for one in (*_OWN, *may_write)))
    local = (*_LOCAL, f"unix {place}/tmp/*", *addresses)
    found = {
        "addresses": [one for one in asked.addresses if not (fits(one, local) or fits(one.partition(" ")[2], local))],
        "written": [one for one in asked.written if not fits(one, places)],
        "programs": [one for one in asked.programs if not fits(Path(one).name, (*_PROGRAMS, *programs))],
        "other": asked.other,
    }
    return {kind: ones for kind, ones in found.items() if ones}


def fits(text, patterns):
    return any(fnmatch(text, pattern) for pattern in patterns)


def read(ended):
    (document,) = json.loads(ended.out)["documents"]
    return [date["value"] for date in document["dates"]], document["text"]


@pytest.fixture
def without_tesseract(tmp_path):
    """A PATH on which the program is not."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("python3", "uname"):
        if found := shutil.which(name):
            (programs / name).symlink_to(found)
    return str(programs)


AS_COMMAND = ("-m", "checker", "facts", "other/scan.png", "--format", "json", "--no-cache")
IN_A_PROGRAM = ("-c", "import dataclasses, json; from checker import read_document\n"
                "found = dataclasses.asdict(read_document('other/scan.png'))\n"
                "print(json.dumps({'documents': [found]}, default=str))")  # fmt: skip


@pytest.mark.parametrize("way", [AS_COMMAND, IN_A_PROGRAM], ids=["command", "library"])
def test_rapidocr_sends_nothing(place, without_tesseract, way):  # noqa: F811
    if not rapid.available():
        without("RapidOCR is not installed")
    dates, text = read(watched(place, *way, PATH=without_tesseract))
    assert "2026-05-04" in dates
    assert text["ocr_pages"] == [1]


@pytest.mark.parametrize("way", [AS_COMMAND, IN_A_PROGRAM], ids=["command", "library"])
def test_tesseract_sends_nothing(place, way):  # noqa: F811
    if shutil.which("tesseract") is None:
        without("tesseract is not installed")
    ended = watched(place, *way)
    assert "2026-05-04" in read(ended)[0]
    assert any(Path(one).name == "tesseract" for one in ended.asked.programs)


def test_a_heic_photograph_sends_nothing(place):  # noqa: F811
    if find_spec("pillow_heif") is None:
        without("the extra `heic` is not installed")
    import pillow_heif
    from PIL import Image

    pillow_heif.register_heif_opener()
    Image.open(place / "other" / "scan.png").convert("RGB").save(place / "photo.heic")
    ended = watched(place, "-m", "checker", "facts", "photo.heic", "--format", "json", "--no-cache")
    assert json.loads(ended.out)["documents"][0]["media_type"] == "image/heic"


def test_no_command_sends_anything(place):  # noqa: F811
    own = ("key", "other/matter.json*", "other/.matter.json*", "own", "own/*", "review.pdf", ".review.pdf*", "*bundle-checker-baseline.json*")
    for args in COMMANDS:
        found_by = _FINDS_LIBRARIES if "keyring:office" in args else ()
        ended = watched(place, "-m", "checker", *args, may_write=own, programs=found_by)
        assert ended.code in ends_of(args), (args, ended.err)


def test_a_spreadsheet_and_every_other_form_sends_nothing(place):  # noqa: F811
    from checker.report import FORMATS

    words = [word for name in FORMATS for word in ("--format", name, "-o", f"out/{name}")]
    (place / "out").mkdir()
    ended = watched(place, "-m", "checker", "check", "matter", *words, "--exit-zero", may_write=["out/*"])
    assert ended.code == 0, ended.err
    assert {one.name for one in (place / "out").iterdir()} == set(FORMATS)


def test_a_cluster_hears_from_this_machine_alone(place):  # noqa: F811
    if find_spec("distributed") is None:
        without("the extra `cluster` is not installed")
    code = (
        "import sys, distributed\n"
        "from checker.cli import run\n"
        "if __name__ == '__main__':\n"
        "    with distributed.LocalCluster(n_workers=1, threads_per_worker=1, processes=True, host='127.0.0.1',\n"
        "                                  dashboard_address=None) as made:\n"
        "        sys.exit(run(['audit', '.', '--exit-zero', '--scheduler', made.scheduler_address]))\n"
    )
    (place / "cluster.py").write_text(code)
    numbered = ("/var/lib/libuuid/clock.txt", "unix /run/uuidd/request")  # how the C library makes a UUID
    ended = watched(
        place, "cluster.py", addresses=["inet 127.0.0.1:*", *numbered], may_write=["config/dask*", *numbered]
    )
    assert ended.code == 0, ended.err
    assert "matters below" in ended.out


@pytest.mark.parametrize("code", [
    "import checker; told()",
    "from checker import check; told()",
    "from checker.cli import cli; told()",
    "from checker.reading.workers.pool import SupervisedExecutor as Pool; from checker.reading.settings import Limits\n"
    "with Pool(1, Limits()) as pool: print(pool.submit(os.getenv, 'ORT_DISABLE_TELEMETRY').result())",
    "from checker.audit.cluster import run_batch; from checker.reading.settings import Limits\n"
    "print(*(value for _, value in run_batch([(os.getenv, ('ORT_DISABLE_TELEMETRY',))], Limits())))",
])  # fmt: skip
def test_a_library_that_would_report_is_told_not_to_before_it_is_loaded(place, code):  # noqa: F811
    told = "import os\ndef told(): print(os.environ.get('ORT_DISABLE_TELEMETRY'))\n"
    for set_to in ({}, {"ORT_DISABLE_TELEMETRY": "0"}):
        ended = subprocess.run([sys.executable, "-c", told + code], env={**home(place), **set_to}, cwd=place,
                               capture_output=True, text=True, check=False)  # fmt: skip
        assert ended.stdout.strip() == "1", ended.stderr


def test_the_watch_itself_bites(place):  # noqa: F811
    code = (
        "import contextlib, ctypes, socket\n"
        "ctypes.CDLL(None).creat(b'matter/01 Letter.pdf', 0o600)\n"
        "with contextlib.suppress(OSError): socket.create_connection(('reports.example.org', 443), timeout=2)\n"
    )
    packets = place / "packets"
    within = caught(packets)
    asked = tracer.run([sys.executable, "-c", code], cwd=place, env=home(place), within=within).asked
    found = broken(place, asked, (), ())
    assert found["written"] == [str(place / "matter" / "01 Letter.pdf")]
    assert found["addresses"]
    if within:
        assert "reports.example.org" in packets.read_text()
        assert "tcp 443" in packets.read_text()
