"""Labels of annexures and exhibits, printed page numbers, and what a file's name says."""
