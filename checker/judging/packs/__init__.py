"""Rule packs: from checked text to values, with what they extend."""
