"""Indexes and tables of contents as rows."""
