"""Writes rules/README.md from the packs: `python -m tests.rules`."""

from checker.judging.authoring.catalogue import catalogue
from tests.rules.shipped_packs import README, shipped_packs

if __name__ == "__main__":
    README.write_text(catalogue(shipped_packs()), encoding="utf-8")
