"""What stands in running text: dates with their roles, attestations, labels. Pure functions of a string."""

from checker.reading.words.dating import dates_in
from checker.reading.words.metadata import metadata_date
from checker.reading.words.settle import settle
from checker.reading.words.stems import dates_in_name

__all__ = ["dates_in", "dates_in_name", "metadata_date", "settle"]
