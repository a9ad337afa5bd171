"""Harnesses for a fuzzer: each takes bytes, and may refuse them in its own words but never break."""
