"""bundle-checker packs: the shipped packs; show, check, test and new."""

import shlex
from functools import partial
from pathlib import Path

import click

from checker import shipped
from checker.cli import options
from checker.cli.echo import tell
from checker.cli.output_file import put
from checker.cli.workers import sandbox_of
from checker.errors import Exit
from checker.pack_files import find_pack, load_pack


@click.group(invoke_without_command=True)
@click.pass_context
def packs(context: click.Context) -> None:
    """List the shipped packs; show, check, test one, or write a new one."""
    if context.invoked_subcommand is None:
        context.invoke(listed)


@packs.command("list")
def listed() -> None:
    """List the shipped packs."""
    for name in shipped.pack_names():
        pack = load_pack(name)
        standing = f"verified {pack.verified.on}" if pack.verified else "draft"
        tell(f"{pack.id:26} {pack.version:9} {len(pack.rules):3} rules  {standing:10} {pack.title}")
    tell("\nA draft has not been compared with the official texts by a person. `packs show ID` lists its rules.")


@packs.command()
@click.argument("name", metavar="ID|FILE")
def show(name: str) -> None:
    """What a pack asks, rule by rule."""
    pack = load_pack(name)
    tell(f"{pack.title} ({pack.id} {pack.version}; {'verified' if pack.verified else 'draft'})\n")
    if pack.description:
        tell(f"{pack.description}\n")
    for title, names in (
        ("Dates it needs", pack.dates),
        ("Questions it has", {k: v.title for k, v in pack.asks.items()}),
    ):
        if names:
            tell(f"{title}:")
            tell("".join(f"  {key}: {text}\n" for key, text in names.items()))
    for rule in pack.rules:
        tell(f"{rule.id:42} {rule.severity:8} {rule.title}")


@packs.command("check")
@click.argument("file", type=click.Path())
def check_file(file: str) -> int:
    """Check a pack of your own: every fault with its line, its column and a hint."""
    from checker.judging.loading.load import check_pack

    text, origin = find_pack(file)
    folder = Path(origin).parent
    problems = check_pack(text, lambda other: find_pack(other, folder))
    for one in problems:
        tell(one.told(Path(origin).name), err=True)
    if problems:
        return Exit.WRONG_USE
    pack = load_pack(file)
    tell(f"{file}: {len(pack.rules)} rules, {len(pack.kinds)} kinds; nothing is wrong with its form.")
    return Exit.CLEAN


@packs.command("test")
@click.argument("name", metavar="ID|FILE")
@click.option(
    "--sample", type=click.Path(exists=True, file_okay=False, path_type=Path), help="A complete matter for it."
)
@click.option("--jobs", type=click.IntRange(1, 64), help="Matters checked at a time.")
@click.option(
    "--only",
    multiple=True,
    metavar="written|blind|benign|OPERATOR",
    help="Only these changes, as `written` or `shift date` (repeatable).",
)
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
@options.require_sandbox
@click.option("-v", "--verbose", is_flag=True, help="Say which sandbox is in force.")
def test(name: str, sample: Path | None, jobs: int | None, only: tuple[str, ...], form: str, **cage: bool) -> int:
    """Prove that a pack catches its faults: injects them one at a time into a complete sample."""
    from checker.mutation.command import prove

    text, caught = prove(name, sample, jobs, form, only or None, begun=partial(sandbox_of, cage))
    put(text.encode("utf-8"), None)
    return Exit.CLEAN if caught else Exit.GAPS


@packs.command()
@click.argument("ident", metavar="ID")
@click.option("--title", help="What bundle it is for.")
@click.option(
    "--kind", "kinds", multiple=True, metavar="KIND", help="A kind of document that it must hold (repeatable)."
)
@click.option("--jurisdiction", "jurisdictions", multiple=True, metavar="CODE", help="As PK (repeatable).")
@click.option("--folder", type=click.Path(file_okay=False, path_type=Path), default=".", help="Where it is written.")
@click.option("--ask/--no-ask", default=None, help="Ask for what was not said; default: on a terminal.")
def new(ident: str, **given: object) -> None:
    """Write a first pack and a matter.json that uses it: a few answers, and it passes `packs check`."""
    from checker.cli.new_pack import write

    for path in write(ident, given):
        tell(f"{path} was written.")
    written = Path(str(given["folder"])) / f"{ident}.json"
    tell(f"Next: bundle-checker packs check {shlex.quote(str(written))}")
