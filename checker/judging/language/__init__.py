"""The rule language's own words: three-valued logic, durations, and the phrases that tell of them."""
