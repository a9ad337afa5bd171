"""The page of commands: what `--help` says of each, with an address for each: commands/#packs-check."""

from collections.abc import Iterator

import click

from checker.cli import cli

_HEAD = """# Commands

What `--help` says of each. [By task](paralegal.md) shows them at work.
"""
_WIDTH = {"terminal_width": 80, "max_content_width": 80}


def pages() -> dict[str, str]:
    """The one page."""
    return {"commands.md": "\n\n".join([_HEAD, *_sections(cli, None, "bundle-checker")]) + "\n"}


def _sections(command: click.Command, above: click.Context | None, name: str) -> Iterator[str]:
    context = click.Context(command, above, name, **command.context_settings | _WIDTH)
    way = context.command_path.removeprefix("bundle-checker").strip()
    heading = f"{'###' if ' ' in way else '##'} {context.command_path} {{ #{way.replace(' ', '-') or 'all'} }}"
    yield f"{heading}\n\n```{{ .text .columns }}\n{command.get_help(context)}\n```"
    if isinstance(command, click.Group):
        for one in command.list_commands(context):
            inner = command.get_command(context, one)
            assert inner is not None
            yield from _sections(inner, context, one)
