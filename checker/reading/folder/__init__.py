"""The matter folder: its files, their order and shelves, and its matter.json."""
