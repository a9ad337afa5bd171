"""The OCR engines, and which of them this machine has."""
