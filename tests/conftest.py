"""What tests of several rooms share."""

import pytest
from hypothesis import settings

from checker.reading.settings import Settings

settings.register_profile("whatever the load", deadline=None)
settings.load_profile("whatever the load")


@pytest.fixture(scope="session")
def facts(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Settings:
    """Facts are kept for the session and shared by its workers: faulty petitions share most files with the complete
    one, and several tests look at each sample."""
    own = tmp_path_factory.getbasetemp()
    shared = (own if worker_id == "master" else own.parent) / "facts"
    shared.mkdir(exist_ok=True)
    return Settings(cache_dir=str(shared))
