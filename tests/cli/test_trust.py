"""`--trust`: the roots that a user names, by file or by folder; no other is trusted, and none in silence."""

import json
from datetime import timedelta

import pytest

from tests.reading.seals import sealed


@pytest.fixture
def matter(tmp_path):
    folder = tmp_path / "matter"
    folder.mkdir()
    signed = sealed.sign(sealed.page_pdf(), proved=sealed.SIGNED + timedelta(hours=1))
    (folder / "Agreement.pdf").write_bytes(signed)
    roots = tmp_path / "roots"
    roots.mkdir()
    (roots / "readme.txt").write_text("no certificate")
    return folder


def proved(cli, matter, *trust):
    ended = cli("facts", str(matter), "--format", "json", "--no-ocr", *trust)
    (signature,) = json.loads(ended.out)["documents"][0]["signatures"]
    return signature["times"]["proved"], signature["certificate"]["trusted"]


def test_a_root_is_found_in_a_file_and_in_a_folder(cli, matter):
    assert proved(cli, matter) == (False, None)
    root = matter.parent / "roots" / "root.pem"
    root.write_bytes(sealed.root_pem())
    assert proved(cli, matter, "--trust", str(root)) == (True, True)
    assert proved(cli, matter, "--trust", str(root.parent)) == (True, True)


def test_another_root_under_the_same_name_is_another_root(cli, matter):
    """What is kept between runs depends on the certificates, not on what their files are called."""
    root = matter.parent / "roots" / "root.pem"
    root.write_bytes(sealed.root_pem())
    kept = ("--trust", str(root), "--cache-dir", str(matter.parent / "cache"))
    assert proved(cli, matter, *kept) == (True, True)
    root.write_bytes(sealed.other_root_pem())
    assert proved(cli, matter, *kept) == (False, False)


def test_a_folder_without_certificates_is_wrong_use(cli, matter):
    ended = cli("check", str(matter), "--trust", str(matter.parent / "roots"))
    assert ended.code == 2
    assert "no certificate lies there" in ended.err
