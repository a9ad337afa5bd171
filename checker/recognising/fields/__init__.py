"""Values that a page shows under a label: names, numbers, machine-readable zones."""
