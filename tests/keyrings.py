"""Keyrings that answer tests in the place of the machine's own."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class InMemory(KeyringBackend):
    """A keyring of the test's own."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.held = {}

    def get_password(self, service, username):
        return self.held.get((service, username))

    def set_password(self, service, username, password):
        self.held[service, username] = password

    def delete_password(self, service, username):
        del self.held[service, username]


class Locked(InMemory):
    """A keyring that its owner has not opened."""

    def get_password(self, service, username):
        raise KeyringLocked("the secret words of the keyring")


@pytest.fixture
def use():
    """Has a keyring answer, in the place of the machine's own."""
    before = keyring.get_keyring()
    yield lambda one: keyring.set_keyring(one) or one
    keyring.set_keyring(before)
