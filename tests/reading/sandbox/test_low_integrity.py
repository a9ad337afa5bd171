"""What is asked of Windows so that a worker writes to nothing of its user's, in which order, and what a refusal leaves."""

import ctypes
import sys

import pytest

from checker.reading.sandbox import low_integrity

LABELS = [
    "ConvertStringSecurityDescriptorToSecurityDescriptorW", "GetSecurityDescriptorSacl", "SetNamedSecurityInfoW",
    "LocalFree",
]  # fmt: skip
LOWERS = [
    "ConvertStringSidToSidW", "GetCurrentProcess", "OpenProcessToken", "GetLengthSid", "SetTokenInformation",
    "CloseHandle", "LocalFree",
]  # fmt: skip
LENGTH = 12


class Library:
    """advapi32 and kernel32, which answer as they do, but for one call that is refused."""

    def __init__(self, refused=""):
        self.refused, self.asked, self.given, self.made = refused, [], {}, {}

    def __getattr__(self, name):
        def call(*given):
            self.asked.append(name)
            self.given[name] = given
            for one in given:
                if hasattr(one, "_obj") and name != "SetTokenInformation":
                    one._obj.value = len(self.asked)  # a handle, an address
            if name == "SetTokenInformation":
                self.made = {key: getattr(given[2]._obj, key) for key in ("Sid", "Attributes")}
            done = {"SetNamedSecurityInfoW": 0, "GetCurrentProcess": 2**64 - 1, "GetLengthSid": LENGTH}.get(name, 1)
            return {0: 5, 1: 0}.get(done, done) if name == self.refused else done

        self.__dict__[name] = call
        return call


def test_its_folders_are_opened_to_it_before_it_is_lowered():
    system = Library()
    assert low_integrity.lower(["C:\\a", "C:\\b"], system, system) is True
    assert system.asked == [*LABELS, *LABELS, *LOWERS]
    name, sort, what, *_ = system.given["SetNamedSecurityInfoW"]
    assert (name.value, sort, what) == ("C:\\b", 1, 0x10)


def test_it_is_its_own_token_that_gets_the_low_level():
    system = Library()
    assert low_integrity.lower([], system, system) is True
    assert system.given["ConvertStringSidToSidW"][0].value == "S-1-16-4096"
    assert system.given["OpenProcessToken"][0].value == 2**64 - 1 and system.given["OpenProcessToken"][1] == 0x88
    token, sort, _, size = system.given["SetTokenInformation"]
    assert (token.value, sort, size) == (3, 25, ctypes.sizeof(low_integrity._MandatoryLabel) + LENGTH)
    assert system.made == {"Sid": 1, "Attributes": 0x20}
    assert system.given["CloseHandle"][0].value == 3 and system.given["LocalFree"][0].value == 1


@pytest.mark.parametrize("refused", [*LABELS[:3], LOWERS[0], "OpenProcessToken", "SetTokenInformation"])
def test_what_is_refused_is_told_and_nothing_is_left_open(refused):
    system = Library(refused)
    assert low_integrity.lower(["C:\\a"], system, system) is False
    made = [one for one in system.asked if one.startswith("ConvertString") and one != refused]
    assert system.asked.count("LocalFree") == len(made)
    assert system.asked.count("CloseHandle") == (refused == "SetTokenInformation")
    if refused in LABELS:
        assert "SetTokenInformation" not in system.asked


@pytest.mark.skipif(sys.platform == "win32", reason="there it is lowered")
def test_elsewhere_nothing_is_asked():
    assert low_integrity.enter(["/tmp"]) is False
