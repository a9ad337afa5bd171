"""Pages to facts: pure functions of a page."""
