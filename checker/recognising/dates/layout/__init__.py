"""Where on its page a date stands, and beside what."""
