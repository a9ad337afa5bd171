"""How well a page was scanned."""
