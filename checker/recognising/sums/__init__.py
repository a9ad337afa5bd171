"""Sums of money that a page gives twice: in figures and in words, in rows and as their total."""
