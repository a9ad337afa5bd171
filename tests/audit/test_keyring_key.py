"""The key of a history in the system's keyring: made, read, and every way in which there is none."""

import sys

import pytest
from keyring.backends import fail, null

from checker.audit.history_key import make_key, read_key
from checker.errors import UsageError
from tests.keyrings import InMemory, Locked, use  # noqa: F401 - a fixture


def test_a_key_that_was_made_is_read_again_and_never_made_anew(use):  # noqa: F811
    held = use(InMemory()).held
    mark = make_key("keyring:office")
    ((place, text),) = held.items()
    assert place == ("bundle-checker", "office") and read_key("keyring:office") == bytes.fromhex(text)
    assert text not in mark
    with pytest.raises(UsageError, match="was left as it was"):
        make_key("keyring:office")
    assert held == {place: text}


def test_what_is_no_key_is_refused(use):  # noqa: F811
    use(InMemory()).held["bundle-checker", "office"] = "secret"
    with pytest.raises(UsageError, match="holds no key") as told:
        read_key("keyring:office")
    assert "secret" not in str(told.value)
    with pytest.raises(UsageError, match="There is no key at keyring:other"):
        read_key("keyring:other")


@pytest.mark.parametrize("act", [make_key, read_key])
@pytest.mark.parametrize(("ring", "words"), [(fail.Keyring, "has no keyring"), (Locked, "refused .KeyringLocked.: unlock")])
def test_a_keyring_that_does_not_answer_is_told(use, act, ring, words):  # noqa: F811
    use(ring())
    with pytest.raises(UsageError, match=words) as told:
        act("keyring:office")
    assert "secret words" not in str(told.value)


def test_a_keyring_that_keeps_nothing_is_no_place_for_a_key(use):  # noqa: F811
    use(null.Keyring())
    with pytest.raises(UsageError, match="keeps nothing"):
        make_key("keyring:office")


@pytest.mark.parametrize("act", [make_key, read_key])
def test_without_the_extra_it_says_how_to_get_it(monkeypatch, act):
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(UsageError, match=r"bundle-checker\[keyring\]"):
        act("keyring:office")
    with pytest.raises(UsageError, match="names no key"):
        act("keyring: ")


def test_a_file_of_such_a_name_is_named_by_its_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    make_key("./keyring:office")
    assert len(read_key("./keyring:office")) == 32
