"""Names that a page gives away: whose they are, by what stands with them."""
