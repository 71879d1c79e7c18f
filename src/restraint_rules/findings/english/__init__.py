"""The English words of findings and reports: messages by code, next steps, single words, headings."""

from collections.abc import Mapping

from restraint_rules.findings.english.messages import MESSAGES_OF_INCIDENTS
from restraint_rules.findings.english.over_time import MESSAGES_OVER_TIME, STEPS_OVER_TIME
from restraint_rules.findings.english.steps import STEPS_OF_INCIDENTS
from restraint_rules.findings.english.words import DEADLINES, HEADINGS, WORDS

__all__ = ["DEADLINES", "HEADINGS", "MESSAGES", "STEPS", "WORDS"]

MESSAGES: Mapping[str, str] = {**MESSAGES_OF_INCIDENTS, **MESSAGES_OVER_TIME}

STEPS: Mapping[str, str] = {**STEPS_OF_INCIDENTS, **STEPS_OVER_TIME}
