"""Supervised worker processes: each file within limits of time and memory."""
