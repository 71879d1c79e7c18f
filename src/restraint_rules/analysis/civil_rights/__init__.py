"""What the federal civil-rights collection counts."""
