"""For the people who write packs: a scaffold, explanations, examples and the generated catalogue."""
