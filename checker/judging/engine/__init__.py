"""What rules are asked of and compared by: subjects, facts by name, dates and periods."""
