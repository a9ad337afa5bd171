"""Rules and packs evaluated: an outcome for each subject, findings, and their fingerprints."""
