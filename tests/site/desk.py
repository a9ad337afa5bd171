"""Where a page's reader sits: an empty folder with the project's samples, and this program as the one on the path."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.site.steps import ROOT, Step

_WHO = {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "Nobody"), ("EMAIL", "nobody@example.org"))}  # fmt: skip


class Desk:
    """A folder in which the steps of one page are done, one after another."""

    def __init__(self, folder: Path, caches: Path | None = None) -> None:
        """`caches`: where what was read is kept, if not with the rest."""
        self.folder = folder / "desk"
        self.folder.mkdir()
        (self.folder / "samples").symlink_to(ROOT / "samples")
        programs = folder / "bin"
        programs.mkdir()
        for name, words in (("bundle-checker", "-m checker "), ("python", "")):
            program = programs / name
            program.write_text(f'#!/bin/sh\nexec "{sys.executable}" {words}"$@"\n')
            program.chmod(0o755)
        self.env = _WHO | {
            "PATH": f"{programs}{os.pathsep}{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "HOME": str(folder),
            "XDG_CACHE_HOME": str(caches or folder / ".cache"),
            "LANG": "C.UTF-8",
            "COLUMNS": "80",
        }

    def write(self, step: Step) -> None:
        """Puts a file where the page says it is."""
        path = self.folder / step.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(step.text, encoding="utf-8")

    def run(self, step: Step) -> tuple[int, str]:
        """Runs commands, stopping at the first that fails: the exit code, and all that was printed."""
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", step.text], cwd=self.folder, env=self.env, text=True, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        )  # fmt: skip
        return done.returncode, done.stdout.replace(f"{self.folder}/", "")


def fits(shown: str, printed: str) -> bool:
    """Whether a page shows what was printed, `…` standing for whatever is left out."""
    lines = [
        r"(?:.*\n)*?" if line.strip() == "…" else ".*?".join(re.escape(part) for part in line.rstrip().split("…")) + r" *\n"
        for line in shown.strip("\n").split("\n")
    ]
    return re.fullmatch("".join(lines), printed.strip("\n") + "\n") is not None
