"""The English words of findings and reports: messages by code, next steps, single words, headings."""

from restraint_rules.findings.english.messages import MESSAGES
from restraint_rules.findings.english.steps import STEPS
from restraint_rules.findings.english.words import DEADLINES, HEADINGS, WORDS

__all__ = ["DEADLINES", "HEADINGS", "MESSAGES", "STEPS", "WORDS"]
