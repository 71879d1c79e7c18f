"""Policies as data: documents read and written, every value checked."""
