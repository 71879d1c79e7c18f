"""One incident's course in time: its uses, episodes, decisions."""
