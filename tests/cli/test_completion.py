"""The shell completes commands and options, and is told nothing else."""

import os
import subprocess
import sys

import pytest

from checker.cli import LAZY


def asked(shell_asks, words="", at=0):
    """What a shell gets: how it ended, what was printed, what was said beside it."""
    env = os.environ | {"_BUNDLE_CHECKER_COMPLETE": shell_asks, "COMP_WORDS": words, "COMP_CWORD": str(at)}
    ended = subprocess.run([sys.executable, "-m", "checker"], capture_output=True, text=True, check=False, env=env)
    return ended.returncode, ended.stdout, ended.stderr


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_script_for_a_shell_is_printed_and_nothing_beside_it(shell):
    code, printed, said = asked(f"{shell}_source")
    assert (code, said) == (0, "")
    assert "_bundle_checker_completion" in printed


def test_commands_are_completed():
    code, printed, said = asked("bash_complete", "bundle-checker ", 1)
    assert (code, said) == (0, "")
    assert {line.partition(",")[2] for line in printed.split()} == set(LAZY)


def test_options_are_completed():
    _, printed, said = asked("bash_complete", "bundle-checker check --as", 2)
    assert (printed.strip(), said) == ("plain,--as-of", "")
