"""What tests of several rooms share."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings

from checker.reading.settings import Settings

settings.register_profile("whatever the load", deadline=None)
settings.load_profile("whatever the load")


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
