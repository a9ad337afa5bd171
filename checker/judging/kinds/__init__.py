"""Of which kind a paper is: every kind of a pack and every common other sort scored by independent evidence."""
