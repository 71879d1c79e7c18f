"""Rules on when restraint and seclusion may be used, and for what never."""
