"""What was planted: the finding that a report must show for it."""

from collections.abc import Iterable
from typing import NamedTuple

from restraint_rules.findings.verdict import Level, Status

__all__ = ["PlantedBreach", "below"]


class PlantedBreach(NamedTuple):
    """One finding that a report must show because the facts were made so.

    Attributes:
        path: The part of the subject it is about, as findings name it; empty for the whole.
        clause: The citation.
        status: ``fail``; ``pending`` where the text sets no moment or it has not come; ``unknown`` where a
            fact was left out; ``review`` where a judgement was.
        level: How grave a failure is.
    """

    path: str
    clause: str
    status: Status = "fail"
    level: Level = "error"


def below(prefix: str, planted: Iterable[PlantedBreach]) -> tuple[PlantedBreach, ...]:
    """Put what was planted below what contains its subject."""
    return tuple(one._replace(path=f"{prefix}.{one.path}" if one.path else prefix) for one in planted)
