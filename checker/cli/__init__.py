"""The command line: arguments in, exit code out. It decides nothing; commands are loaded when they are called."""

import errno
import os
import sys
from importlib import import_module
from pathlib import Path

import click

from checker import __version__
from checker.bounded_files import brief
from checker.cli import echo
from checker.cli.echo import say, tell
from checker.cli.streams import NOT_PRINTED, give_up, open_closed
from checker.errors import CheckerError, Exit, fault_in_words
from checker.offers import offer

LAZY = {
    "check": ("check", "Check matter folders against their rules."),
    "audit": ("audit", "Check every matter below a folder: summary, trend, forecast."),
    "find": ("find", "Find proof of an event over all audited matters."),
    "history": ("history", "Verify, purge or list what past audits kept."),
    "facts": ("facts", "Show what is seen in files, before any judging."),
    "packs": ("packs", "List, show, check, test and write rule packs."),
    "explain": ("explain", "What a rule asks, why, and how to put it right; or a keyword."),
    "init": ("init", "Write a matter.json for a folder that has none."),
    "set": ("set_words", "Put a date or an answer of the matter on record."),
    "confirm": ("confirm", "Put a person's word on a file: its kind, its dates."),
    "waive": ("waive", "Accept a gap, with a reason, until a day."),
    "sign-off": ("sign_off", "Record the last review of the bundle as it is."),
    "baseline": ("baseline", "Park today's findings; later runs fail on new ones."),
    "schema": ("schema", "Print a schema, for an editor."),
    "doctor": ("doctor", "Which engines and languages are there, and how to get others."),
    "self-test": ("self_test", "Prove this installation: packs, engines, sandbox, and a small sample."),
    "cache": ("cache", "Where read facts are kept, and how to erase them."),
}
"""Command by name: its module here, and one line of help (so that --help loads no command)."""


class LazyGroup(click.Group):
    """Commands of LAZY, each imported when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of use."""
        return [name for name, (module, _) in LAZY.items() if (Path(__file__).parent / f"{module}.py").is_file()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, loaded now."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = LAZY[cmd_name][0]
        command: click.Command = getattr(import_module(f"checker.cli.{module}"), module)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments begin with; for one that there is not, the nearest."""
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            ctx.fail(f"there is no command “{brief(args[0])}”{offer(args[0], known, 'The commands are')}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Lists them without loading any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, LAZY[name][1]) for name in self.list_commands(ctx)])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Find what is missing, out of order or dated on the wrong side of what it validates, before a bundle is filed.

    \b
    Reads case files and never writes them; sends nothing anywhere.
    Exit codes: 0 no gap, 1 gaps, 2 wrong use, 3 nothing to check, 4 incomplete, 70 a fault of the program.
    """


def main(args: list[str] | None = None) -> None:
    """Runs the command line and ends the process with its exit code. What a person can cause ends in a sentence."""
    open_closed()
    sys.exit(run(args))


def run(args: list[str] | None = None) -> int:
    """Runs the command line; the exit code is returned."""
    echo.begin(masked="--mask" in (sys.argv[1:] if args is None else args))
    try:
        code = cli.main(args=args, prog_name="bundle-checker", standalone_mode=False)
        return int(code) if isinstance(code, int) else Exit.CLEAN
    except click.exceptions.NoArgsIsHelpError as shown:
        tell(shown.format_message())
        return Exit.WRONG_USE
    except click.ClickException as error:
        _show(error)
        return Exit.WRONG_USE
    except CheckerError as error:
        say(f"bundle-checker: {error}", masked=f"bundle-checker: {_NAMELESS[error.exit_code]}", err=True)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        tell("bundle-checker: interrupted; nothing was changed.", err=True)
        return Exit.INTERRUPTED
    except SystemExit as ended:  # click ends so, with 1 where nobody reads what is printed, else after completing
        return _unprinted(errno.EPIPE) if ended.code else Exit.CLEAN
    except Exception as fault:
        if isinstance(fault, OSError) and fault.errno in NOT_PRINTED:
            return _unprinted(fault.errno)
        tell(f"bundle-checker: {fault_in_words(fault)}. Nothing was changed; please report this line.", err=True)
        return Exit.FAULT


_WHY = "Why, is left out here, as it may name someone: run it without --mask where nobody else reads what is said."
_NAMELESS = {
    Exit.WRONG_USE: f"nothing was done: what was asked for, or a file that describes a matter, is wrong. {_WHY}",
    Exit.NOTHING: f"there was nothing to check. {_WHY}",
    Exit.INCOMPLETE: f"it could not be done whole. {_WHY}",
}


def _unprinted(number: int) -> int:
    give_up(sys.stdout)
    why = f"({os.strerror(number)}): {NOT_PRINTED[number]}"
    tell(f"bundle-checker: what was to be printed could not be written {why}.", err=True)
    return Exit.WRONG_USE


def _show(error: click.ClickException) -> None:
    """A mistake on the command line, whose words may be anybody's."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    usage = f"{context.get_usage()}\nTry '{context.command_path} --help' for help.\n\n" if context else ""
    masked = f"{usage}Error: an option or an argument is wrong. {_WHY}"
    say(f"{usage}Error: {error.format_message()}", masked=masked, err=True)
