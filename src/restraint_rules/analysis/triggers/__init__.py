"""How near a student is to a meeting."""
