"""Findings: verdicts, deadlines, and the words they are told in."""

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.finding import Finding, Source
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.findings.verdict import Level, Status, Verdict

__all__ = ["ENGLISH", "Catalogue", "Deadline", "Finding", "Level", "Source", "Status", "Verdict"]
