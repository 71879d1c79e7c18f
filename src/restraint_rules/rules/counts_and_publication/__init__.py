"""Rules on counts, their review, and publication."""
