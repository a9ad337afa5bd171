"""The papers of a matter as rules see them: files and their parts, with kind, label, companions and names."""
