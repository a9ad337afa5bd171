"""Text that somebody meant to fill in."""
