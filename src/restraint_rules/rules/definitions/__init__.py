"""Rules on what counts as restraint, seclusion or time out, and whom the text covers."""
