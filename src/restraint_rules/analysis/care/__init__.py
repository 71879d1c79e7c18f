"""Answers about episodes of care."""
