"""One subject under several texts."""
