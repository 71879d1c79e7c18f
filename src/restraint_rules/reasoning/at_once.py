"""What is taken for at once where nobody attested it."""

from datetime import timedelta
from typing import Final

from restraint_rules.reasoning.context import Context

__all__ = ["taken_for_at_once"]

NAMED: Final = {"fifteen_minutes": 15}
"""The named choices of the reading ``at_once`` that stand for a number of minutes."""


def taken_for_at_once(context: Context) -> timedelta | None:
    """Say how soon after the placement an attempt is taken for immediate; nothing where only people say."""
    choice = context.readings.get("at_once")
    minutes = choice if isinstance(choice, int) else NAMED.get(str(choice))
    return None if minutes is None else timedelta(minutes=minutes)
