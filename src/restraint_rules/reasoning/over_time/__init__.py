"""What is over many incidents: history, windows, obligations, years."""
