"""For each message code on students and meetings, facts that bring it about."""

from collections.abc import Mapping

from cases import Case

__all__ = ["CASES_OF_STUDENTS"]

CASES_OF_STUDENTS: Mapping[str, Case] = {}
