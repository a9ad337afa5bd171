"""Who may be told of a person, as a consent says, and to whom papers are copied."""
