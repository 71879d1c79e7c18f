"""Reports: what was found, what is missing, what is due, and how it is shown."""

from restraint_rules.report.report import Report

__all__ = ["Report"]
