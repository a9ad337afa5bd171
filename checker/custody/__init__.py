"""What is done to a matter's files at a person's word: only matter.json is written, and its old text is kept."""
