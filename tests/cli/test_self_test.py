"""The command that proves an installation, with workers and engines as they are."""

from checker.self_test import WORKS


def test_it_says_in_a_few_lines_that_the_installation_works(cli):
    ended = cli("self-test")
    lines = ended.out.splitlines()
    assert (ended.code, lines[-1]) == (0, WORKS), ended
    assert [line.split()[0] for line in lines[:-1] if line[0] != " "] == ["ok"] * 4
