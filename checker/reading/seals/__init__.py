"""Digital signatures: the fields of a file, and a verdict on each."""
