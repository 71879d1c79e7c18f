"""What changed in a text between two days."""
