"""What a date is the date of."""
