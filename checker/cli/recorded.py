"""What is said once a person's word stands in matter.json."""

from pathlib import Path

from checker.cli.echo import say
from checker.reading.folder.matter_file import FILE


def tell_recorded(folder: Path, kept: Path | None) -> None:
    """Where it was written, and where the former text is kept."""
    former = f"; the former text is kept as {kept.relative_to(folder).as_posix()}." if kept else "."
    say(f"Recorded in {folder / FILE}{former}", masked=f"Recorded in {FILE}.")
