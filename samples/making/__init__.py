"""How the sample matters are drawn, printed, signed and scanned."""
