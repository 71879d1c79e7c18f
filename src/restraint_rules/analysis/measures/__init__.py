"""How much restraint and seclusion there is: rates by published formulas, of facilities and of schools."""
