"""What is said of a matter as a whole: its report, its record, its files and its time line."""
