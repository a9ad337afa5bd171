"""Whether a pack catches what it says it catches: faults put into the copy of a complete matter, one at a time."""
