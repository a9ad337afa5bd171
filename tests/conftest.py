"""What tests of several rooms share."""

import pytest

from checker.reading.settings import Settings


@pytest.fixture(scope="session")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Facts are kept for the session: the faulty petitions share most files with the complete one."""
    return Settings(cache_dir=str(tmp_path_factory.mktemp("facts")))
