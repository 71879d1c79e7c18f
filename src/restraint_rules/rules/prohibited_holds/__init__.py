"""Rules on holds that are forbidden whatever the emergency."""
