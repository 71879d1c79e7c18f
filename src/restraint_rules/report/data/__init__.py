"""What does not fit together in the records themselves."""
