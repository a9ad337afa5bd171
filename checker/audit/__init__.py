"""Many matters: which there are, how each stands, what changed since the last run, what expires."""
