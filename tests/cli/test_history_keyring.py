"""A history whose key lies in the system's keyring, as a person keeps it."""

from tests.cli.test_history import audit, estate, file  # noqa: F401 - fixtures
from tests.keyrings import InMemory, use  # noqa: F401 - a fixture


def test_a_history_is_kept_with_a_key_of_the_keyring(audit, cli, file, use, monkeypatch):  # noqa: F811
    held = use(InMemory()).held
    ended = cli("history", "key", "keyring:office")
    assert ended.code == 0 and "--history-key keyring:office" in ended.out
    assert not any(text in ended.out for text in held.values())
    assert "kept with a key" in audit("--history-key", "keyring:office").out
    assert audit().code == 2
    assert cli("history", "verify", "--history", file, "--history-key", "keyring:office").code == 0
    monkeypatch.setenv("BUNDLE_CHECKER_HISTORY_KEY", "keyring:other")
    ended = cli("history", "verify", "--history", file)
    assert ended.code == 2 and "no key at keyring:other" in ended.err
