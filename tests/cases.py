"""A subject and how it is judged: facts that bring about a message code."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from restraint_rules.models.base import Subject

__all__ = ["Case"]


class Case(NamedTuple):
    """A subject and how it is judged."""

    subject: Subject
    arguments: Mapping[str, Any]
