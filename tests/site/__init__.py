"""The documentation's pages: what they show is what the program does."""
