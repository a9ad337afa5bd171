"""Ink on a page's picture: strokes, and what left them."""
