"""One file a format of a check."""
