"""Duties of hospitals and residential facilities, by what they ask for."""
