"""What was seen and what was asked of it: frozen values, no input or output."""
