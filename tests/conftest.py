"""What tests of several rooms share."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings

from checker.cli.options import cores
from checker.reading.settings import Settings

settings.register_profile("whatever the load", deadline=None)
settings.load_profile("whatever the load")


def pytest_xdist_auto_num_workers() -> int | None:
    """As many as there are processors for this process: xdist would count the machine's cores, of which a container may
    have few, and where one runs two threads that is half of them. What somebody says in the environment goes before."""
    return None if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else cores()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that at the end no worker is left alone with it."""
    items.sort(key=lambda one: one.get_closest_marker("slow") is None)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The session's folder, which all its workers share."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session")
def caches(shared: Path) -> Path:
    """The folder of caches (XDG_CACHE_HOME) of a user who keeps facts for the session: faulty petitions share most
    files with the complete one, and many tests look at each sample."""
    (shared / "caches").mkdir(exist_ok=True)
    return shared / "caches"


@pytest.fixture(scope="session")
def facts(caches: Path) -> Settings:
    """Settings by which the session's facts are kept, where the commands keep them too."""
    return Settings(cache_dir=str(caches / "bundle-checker"))


@pytest.fixture(scope="session")
def without_ocr(facts: Settings) -> Settings:
    """The same, and no scan is read."""
    return replace(facts, ocr=False)
