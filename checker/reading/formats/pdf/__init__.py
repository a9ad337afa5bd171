"""PDF: pages by PDFium, structure by pypdf."""
