"""Rules on exclusionary time out."""
