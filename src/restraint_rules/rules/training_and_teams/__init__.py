"""Rules on training and crisis intervention teams."""
