"""Matter folders of invented people, each with what the program must say of it."""
