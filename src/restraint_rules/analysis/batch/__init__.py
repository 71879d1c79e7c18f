"""Many subjects, one after another."""
