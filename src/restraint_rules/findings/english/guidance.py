"""What the codes say, and what to do next, that only federal guidance needs."""

from collections.abc import Mapping

__all__ = ["MESSAGES_OF_GUIDANCE", "STEPS_OF_GUIDANCE"]

MESSAGES_OF_GUIDANCE: Mapping[str, str] = {}

STEPS_OF_GUIDANCE: Mapping[str, str] = {}
