"""No command says a name under `--mask`: every one is run over a matter whose folder, papers, people and record are
strings of their own, rightly and wrongly, and none of these comes out."""

import io
import json
import zipfile
from datetime import date

import pytest

from checker.cli import LAZY
from tests.reading.made import pdf

FOLDER, FILE, CLIENT, TEXT, WORD = "ZQFOLDER v Crown", "ZQFILE", "ZQCLIENT Bibi", "ZQTEXT", "ZQWORD"
PLANTED = "ZQ"
DAY = ("--as-of", "2026-05-01")


@pytest.fixture
def root(tmp_path):
    """Two matters below a folder that is named for one of them; one of them cannot be judged."""
    folder = tmp_path / "ZQROOT" / FOLDER
    folder.mkdir(parents=True)
    record = {
        "version": 1, "id": "ZQID-7", "title": "ZQTITLE", "opened": "2026-01-01", "dates": {"submission": "2026-06-01"},
        "parties": [{"role": "client", "names": [CLIENT]}],
        "confirmed": [{"file": f"{FILE} letter.pdf", "sha256": "0" * 64, "label": "A", "by": "ZQCLERK", "on": "2026-04-01"}],
        "waivers": [
            {"rule": "documentation-discipline/PLH-01", "file": f"{FILE} deed.pdf", "reason": "ZQREASON", "by": "ZQWAIVER",
             "until": "2026-04-02"}
        ],
    }  # fmt: skip
    (folder / "matter.json").write_text(json.dumps(record))
    letter = f"{TEXT} LETTER\nDated 1 March 2026\nCNIC No. 00000-0000000-0\nName: {CLIENT}\nDate of expiry: 15 June 2026"
    (folder / f"{FILE} letter.pdf").write_bytes(pdf([letter], made=date(2026, 3, 1)))
    (folder / f"{FILE} deed.pdf").write_bytes(pdf([f"{TEXT} DEED\nThis deed is dated [date]"], made=date(2026, 4, 1)))
    (folder / f"{FILE} broken.pdf").write_bytes(b"%PDF-1.7 ZQ broken")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("ZQMEMBER.txt", "x")
    (folder / f"{FILE}.zip").write_bytes(packed.getvalue())
    wrong = tmp_path / "ZQROOT" / "ZQWRONG"
    wrong.mkdir()
    (wrong / "matter.json").write_text('{"version": 1, "ZQKEY": 1}')
    (wrong / f"{FILE} letter.pdf").write_bytes(pdf([letter]))
    return folder.parent


@pytest.fixture
def desk(root, tmp_path, cli):
    """The same, after an audit."""
    history = tmp_path / "history.sqlite3"
    cli("audit", root, "--history", history, "--no-ocr", *DAY, "--no-cache")
    return root, root / FOLDER, history, tmp_path


COMMANDS = {
    "check": lambda root, matter, history, out: [
        ["check", matter, root / "ZQWRONG", root / "ZQGONE", "--no-ocr"],
        ["check", matter, "--changed", "ZQREF", "--no-ocr"],
        ["check", matter, "--date", "ZQDATE=2026-05-04", "--no-ocr"],
        ["check", matter, "--pack", "ZQPACK.json"],
        ["check", matter, "--as-of", "ZQDAY"],
        ["check", matter, "--mask-key", matter / "matter.json", "--no-ocr"],
    ],
    "audit": lambda root, matter, history, out: [
        ["audit", root, "--history", history, "--no-ocr"],
        ["audit", root / "ZQGONE", "--history", history],
    ],
    "find": lambda root, matter, history, out: [
        ["find", TEXT, FILE, "--history", history],
        ["find", FILE, "--history", history],
        ["find", FILE, "--history", history, "--format", "json"],
        ["find", "nothing", "--history", root / "ZQGONE"],
    ],
    "history": lambda root, matter, history, out: [
        ["history", "list", "--history", history],
        ["history", "verify", "--history", history],
        ["history", "remove", "ZQNONE", "--history", history],
        ["history", "purge", "--older-than", "0d", "--history", history],
    ],
    "facts": lambda root, matter, history, out: [
        ["facts", matter, "--no-ocr"],
        ["facts", matter, "--no-ocr", "--format", "json"],
        ["facts", matter / f"{FILE} deed.pdf"],
        ["facts", root / "ZQGONE"],
    ],
    "baseline": lambda root, matter, history, out: [
        ["baseline", matter, root / "ZQWRONG", "-o", out / "known.json", "--no-ocr"],
        ["baseline", matter, "-o", matter / "known.json"],
    ],
    "init": lambda root, matter, history, out: [["init", matter, "--no-ask"], ["init", root, "--no-ask"]],
    "set": lambda root, matter, history, out: [
        ["set", matter, "submission=2026-12-01"],
        ["set", matter, f"{WORD}=yes"],
        ["set", root / "ZQWRONG", "submission=2026-12-01"],
    ],
    "confirm": lambda root, matter, history, out: [
        ["confirm", matter / f"{FILE} deed.pdf", "--label", "B", "--by", WORD],
        ["confirm", matter / f"{FILE} deed.pdf", "--kind", "ZQKIND", "--by", WORD],
    ],
    "waive": lambda root, matter, history, out: [
        ["waive", "PLH-01", matter / f"{FILE} deed.pdf", "--reason", WORD, "--until", "2026-12-01", "--by", WORD],
        ["waive", "ZQRULE", "--reason", WORD, "--until", "2026-12-01", "--by", WORD, "--matter", matter],
    ],
    "sign-off": lambda root, matter, history, out: [
        ["sign-off", matter, "--by", WORD, "--anyway", "--no-ocr"],
        ["sign-off", matter, "--by", WORD, "--anyway", "--no-ocr", "--pdf", out / "review.pdf"],
        ["sign-off", matter, "--verify", matter / f"{FILE} letter.pdf"],
        ["sign-off", matter, "--verify", matter / f"{FILE} broken.pdf"],
        ["sign-off", root / "ZQWRONG", "--verify", matter / f"{FILE} letter.pdf"],
    ],
}
OF_NO_MATTER = {"packs", "explain", "schema", "doctor", "self-test", "cache"}
"""Commands that say nothing of a matter."""
WRITE_DAYS = {"confirm", "waive", "sign-off", "check", "audit", "baseline"}


def test_every_command_is_here_or_says_nothing_of_a_matter():
    assert set(COMMANDS) | OF_NO_MATTER == set(LAZY)


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_what_is_said_names_nobody(cli, desk, command):
    root, matter, history, out = desk
    for words in COMMANDS[command](root, matter, history, out):
        day = DAY if command in WRITE_DAYS and "--as-of" not in words else ()
        ended = cli(*words, *day, "--mask")
        assert PLANTED not in ended.out + ended.err, words
        assert ended.out + ended.err, words
        assert ended.code != 70, words


@pytest.mark.parametrize("form", ["text", "json", "html", "ics", "xlsx", "docx", "markdown", "sarif", "github", "concise"])
def test_an_audit_shows_no_name_in_any_form_and_keeps_the_form(cli, desk, form):
    root, _, history, out = desk
    ended = cli("audit", root, "--history", history, "--no-ocr", *DAY, "--mask", "--format", form, "-o", out / "shown")
    data = (out / "shown").read_bytes()
    begins = {"ics": b"BEGIN:VCALENDAR", "xlsx": b"PK", "docx": b"PK", "html": b"<!"}.get(form, b"")
    assert data.startswith(begins)
    if form in ("xlsx", "docx"):
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            data = b"".join(map(book.read, book.namelist()))
    assert PLANTED.encode() not in data and PLANTED not in ended.out + ended.err
    assert b"matter-1" in data


def test_a_baseline_can_be_committed(cli, desk):
    _, matter, _, out = desk
    cli("baseline", matter, "-o", out / "known.json", "--no-ocr", *DAY)
    text = (out / "known.json").read_text()
    assert PLANTED not in text and "matter/confirmation-lapsed" in text
    ended = cli("check", matter, "--baseline", out / "known.json", "--no-ocr", *DAY, "--format", "json")
    findings = json.loads(ended.out)["matters"][0]["findings"]
    assert findings and all(one["parked"] for one in findings if one["outcome"] != "waived")


@pytest.mark.parametrize("text", ["", "[]", "nothing", '{"matter-1": 1}', "[" * 100_000])
def test_a_file_that_is_no_key_is_told_and_left(cli, desk, text):
    _, matter, _, out = desk
    key = out / "key.json"
    key.write_text(text)
    ended = cli("check", matter, "--mask", "--mask-key", key, "--no-ocr", *DAY)
    assert ended.code == 2 and key.read_text() == text


def test_a_command_that_does_not_think_of_it_says_too_little(capsys):
    from checker.cli import echo

    echo.begin(masked=True)
    try:
        echo.say(CLIENT)
        echo.say(CLIENT, err=True)
        shown = capsys.readouterr()
        assert shown.out == f"{echo.LEFT_OUT}\n" and shown.err == ""
    finally:
        echo.begin(masked=False)
