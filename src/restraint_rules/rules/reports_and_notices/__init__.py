"""Rules on the report, and on telling parents, the director and the state."""
