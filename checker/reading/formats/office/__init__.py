"""Office files: listed, and their hidden content told."""
