"""What the codes say, and what to do next, that only the federal bill needs."""

from collections.abc import Mapping

__all__ = ["MESSAGES_OF_THE_BILL", "STEPS_OF_THE_BILL"]

MESSAGES_OF_THE_BILL: Mapping[str, str] = {}

STEPS_OF_THE_BILL: Mapping[str, str] = {}
