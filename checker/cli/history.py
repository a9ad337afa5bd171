"""bundle-checker history: verify, purge or list what past audits kept."""

from datetime import date, timedelta
from pathlib import Path

import click

from checker.cli import options
from checker.cli.audit import default_history
from checker.cli.echo import say, tell
from checker.custody.place_of_output import check_outside
from checker.errors import Exit, UsageError
from checker.report.shared.mask import Pseudonyms
from checker.report.shared.phrases import count
from checker.report.shared.record_words import believed

_FILE = click.option(
    "--history", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Where past runs are kept."
)


@click.group()
def history() -> None:
    """What past audits kept: findings, hashes and dates, never the text of a page."""


@history.command("list")
@_FILE
@options.nameless
@options.history_key
def listed(history: Path | None, history_key: str | None) -> int:
    """List the matters that it knows."""
    from checker.audit.history_key import read_key
    from checker.audit.store import reading
    from checker.cli.record_doubt import doubted, doubts_of

    key = read_key(history_key)
    with reading(_there(history)) as kept:
        doubts = doubts_of(kept, key)
        matters = kept.matters()
    in_doubt = doubted(doubts)
    names = Pseudonyms()
    for name, path, title in matters:
        say(f"{name}\t{title}\t{path}", masked=names.matter(path))
    return Exit.INCOMPLETE if in_doubt else Exit.CLEAN


@history.command()
@_FILE
@options.nameless
@options.history_key
@click.option("--head", metavar="HEX", help="Prove it against this head, as a report or a sign-off on paper bears it.")
def verify(history: Path | None, history_key: str | None, head: str | None) -> int:
    """Prove that nothing that was recorded was changed since, and name files that are not what the last run or intake
    saw."""
    from checker.audit.history_key import read_key
    from checker.audit.proof_of_record import faults, how_it_stands, intact
    from checker.audit.store import reading
    from checker.audit.verify import verified

    key = read_key(history_key)
    with reading(_there(history)) as kept:
        intact(kept.database)
        matters = kept.matters()
        files = sum(len(kept.files(name)) for name, *_ in matters)
        stands = how_it_stands(kept.database, key)
        sentences = list(faults(kept.database, key, head))
        sentences += [line for name, path, _ in matters for line in verified(kept, name, Path(path))]
    for line in sentences:
        say(line, masked="A record, or a file, is not what a run or the intake saw.")
    if not sentences:
        tell(
            f"{count(files, 'file')} of {count(len(matters), 'matter')}: every one is what the last run saw, every "
            "original is what it was at intake, and no record of a run was changed."
        )
    for line in believed(stands, head):
        say(line)
    if sentences:
        return Exit.GAPS
    return Exit.INCOMPLETE if stands.keyed_since is not None and not stands.key_was_named else Exit.CLEAN


@history.command()
@click.argument("place", metavar="FILE|keyring:NAME")
def key(place: str) -> None:
    """Make a key for a history's chain, in a new FILE (0600) or in the system's keyring. Keep it, and a copy, where the
    history does not lie."""
    from checker.audit.history_key import make_key
    from checker.audit.keyring_key import PREFIX

    if not place.startswith(PREFIX):
        check_outside(Path(place))
    mark = make_key(place)
    say(f"The key {mark} is in {place}. Name it in every audit: --history-key {place}, or BUNDLE_CHECKER_HISTORY_KEY.")


@history.command()
@click.option("--older-than", required=True, metavar="DAYS", help="Remove runs older than so many days, as 730d.")
@_FILE
@options.nameless
@options.history_key
def purge(older_than: str, history: Path | None, history_key: str | None) -> None:
    """Remove old runs, and every matter that no later run has seen."""
    from checker.audit.history_key import read_key
    from checker.audit.retention import purge as purged
    from checker.audit.store import held, opened

    days = older_than.removesuffix("d")
    if not days.isascii() or not days.isdigit():
        raise UsageError(f"--older-than {older_than}: write a number of days, as 730d. Nothing was removed.")
    today = date.today()
    with opened(_there(history), read_key(history_key)) as kept, held(kept):
        gone, unseen = purged(kept, (today - timedelta(days=int(days))).isoformat(), today.isoformat())
    tell(f"{count(gone, 'run')} removed, and with them {count(len(unseen), 'matter')} that no later run saw.")
    for key in unseen:
        say(f"Everything about {key} was removed.", masked="Everything about a matter was removed.")


@history.command()
@click.argument("matter")
@_FILE
@options.nameless
@options.history_key
def remove(matter: str, history: Path | None, history_key: str | None) -> None:
    """Remove one MATTER entirely, by the name that `history list` shows first."""
    from checker.audit import retention
    from checker.audit.history_key import read_key
    from checker.audit.store import held, opened

    with opened(_there(history), read_key(history_key)) as kept, held(kept):
        if not retention.remove(kept, matter, date.today().isoformat()):
            raise UsageError(f"The history knows no matter “{matter}”; `bundle-checker history list` names them.")
    say(
        f"Everything about {matter} was removed from the history. Facts are also in the cache, under hashes of files: "
        "`bundle-checker cache clear` erases that.",
        masked="Everything about the matter was removed from the history.",
    )


def _there(path: Path | None) -> Path:
    from checker.audit.history_file import check_begun

    path = path or default_history()
    if not path.is_file():
        raise UsageError(f"There is no history at {path} yet: run bundle-checker audit ROOT first.")
    check_begun(path)
    return path
