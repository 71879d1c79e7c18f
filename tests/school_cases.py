"""For each message code on schools and districts, facts that bring it about."""

from collections.abc import Mapping

from cases import Case

__all__ = ["CASES_OF_SCHOOLS"]

CASES_OF_SCHOOLS: Mapping[str, Case] = {}
