"""Rules on watching the student."""
