"""What stands in running text: dates with their roles, attestations, labels. Pure functions of a string."""

from checker.recognising.dates.disambiguate import settle
from checker.recognising.dates.forms.file_name_dates import dates_in_name, period_in
from checker.recognising.dates.forms.metadata_dates import metadata_date
from checker.recognising.dates.page_dates import dates_in

__all__ = ["dates_in", "dates_in_name", "metadata_date", "period_in", "settle"]
