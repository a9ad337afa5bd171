"""The written forms of dates."""
