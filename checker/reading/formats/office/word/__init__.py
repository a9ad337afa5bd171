"""Word documents: their words as pages show them, what nobody sees of them, and what they take along."""
