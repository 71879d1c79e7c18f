"""How a report is written: JSON, and flat records."""
