"""The counts of a district's year."""
