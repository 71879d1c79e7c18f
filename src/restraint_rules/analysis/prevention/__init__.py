"""Prevention by data: is there less of it, where does it happen, after what, and who is near a trigger."""
