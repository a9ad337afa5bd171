"""The page model: what a page shows, as values, whatever it was read from."""
