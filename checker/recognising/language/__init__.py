"""The language and script of a page."""
