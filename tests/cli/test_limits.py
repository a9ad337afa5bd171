"""Each limit of one file has an option, with the default that reading has."""

from dataclasses import asdict

import click
import pytest

from checker.cli import options
from checker.reading.settings import Limits


def test_every_limit_has_an_option_and_the_same_default():
    @click.command()
    @options.reading
    def command(**given):
        return options.limits(given)

    assert command.main([], standalone_mode=False) == asdict(Limits())


@pytest.mark.parametrize(("option", "status"), [("--file-pages=1", "partly"), ("--file-pages=9", "read")])
def test_a_limit_reaches_the_reader(cli, tmp_path, option, status):
    import json

    from tests.reading.made import pdf, saved

    saved(tmp_path, "a.pdf", pdf(["One page of words that a reader finds."] * 2))
    found = json.loads(cli("facts", tmp_path, "--format", "json", "--no-cache", option).out)["documents"]
    assert [one["status"] for one in found] == [status]
