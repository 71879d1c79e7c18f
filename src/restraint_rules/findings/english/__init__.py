"""The English words of findings and reports: messages by code, next steps, single words, headings."""

from collections.abc import Mapping

from restraint_rules.findings.english.care import MESSAGES_OF_CARE, STEPS_OF_CARE
from restraint_rules.findings.english.care_words import WORDS_OF_CARE
from restraint_rules.findings.english.civil_rights import HEADINGS_OF_CIVIL_RIGHTS
from restraint_rules.findings.english.comparisons import HEADINGS_OF_COMPARISONS
from restraint_rules.findings.english.few_texts import MESSAGES_OF_FEW_TEXTS, STEPS_OF_FEW_TEXTS
from restraint_rules.findings.english.measures import HEADINGS_OF_MEASURES
from restraint_rules.findings.english.messages import MESSAGES_OF_INCIDENTS
from restraint_rules.findings.english.over_time import MESSAGES_OVER_TIME, STEPS_OVER_TIME
from restraint_rules.findings.english.pictures import HEADINGS_OF_PICTURES
from restraint_rules.findings.english.prevention import HEADINGS_OF_PREVENTION
from restraint_rules.findings.english.schools import MESSAGES_OF_SCHOOLS, STEPS_OF_SCHOOLS, WORDS_OF_DUTIES
from restraint_rules.findings.english.steps import STEPS_OF_INCIDENTS
from restraint_rules.findings.english.verification import HEADINGS_OF_VERIFICATION
from restraint_rules.findings.english.words import DEADLINES, HEADINGS_OF_REPORTS, WORDS_OF_SCHOOLS

__all__ = ["DEADLINES", "HEADINGS", "MESSAGES", "STEPS", "WORDS"]

MESSAGES: Mapping[str, str] = {
    **MESSAGES_OF_INCIDENTS,
    **MESSAGES_OVER_TIME,
    **MESSAGES_OF_FEW_TEXTS,
    **MESSAGES_OF_SCHOOLS,
    **MESSAGES_OF_CARE,
}

STEPS: Mapping[str, str] = {
    **STEPS_OF_INCIDENTS,
    **STEPS_OVER_TIME,
    **STEPS_OF_FEW_TEXTS,
    **STEPS_OF_SCHOOLS,
    **STEPS_OF_CARE,
}

WORDS: Mapping[str, str] = {**WORDS_OF_SCHOOLS, **WORDS_OF_DUTIES, **WORDS_OF_CARE}

HEADINGS: Mapping[str, str] = {
    **HEADINGS_OF_REPORTS,
    **HEADINGS_OF_CIVIL_RIGHTS,
    **HEADINGS_OF_COMPARISONS,
    **HEADINGS_OF_MEASURES,
    **HEADINGS_OF_PREVENTION,
    **HEADINGS_OF_PICTURES,
    **HEADINGS_OF_VERIFICATION,
}
