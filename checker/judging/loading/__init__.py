"""Rule packs read: checked against their schema and their own names, and asked for what they ask of pages."""
