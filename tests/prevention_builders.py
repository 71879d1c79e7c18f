"""Records by month for tests of prevention, and what they come to."""

from datetime import date
from typing import Any

from builders import CALENDAR, at
from school_builders import record, use_on

from restraint_rules import policies
from restraint_rules.analysis import Prevention, prevention
from restraint_rules.models import Incident, StudentRecord

__all__ = ["AS_OF", "EFFORT", "EXPOSURE", "MONTHS", "monthly", "prevention_of", "words"]

AS_OF = at("2026-06-20T12:00")
MONTHS = [f"2025-{month:02}" for month in range(9, 13)] + [f"2026-{month:02}" for month in range(1, 6)]
EXPOSURE = dict.fromkeys(MONTHS, 1000.0)
EFFORT = date(2026, 2, 1)


def prevention_of(*records: StudentRecord, **more: Any) -> Prevention:
    arguments: dict[str, Any] = {"policy": policies.SPRAGUE, "as_of": AS_OF, "exposure": EXPOSURE}
    return prevention(records, calendar=CALENDAR, **arguments | more)


def monthly(numbers: dict[str, int], *more: Incident) -> StudentRecord:
    """So many incidents in each month, one a day."""
    days = [f"{month}-{day:02}" for month, number in numbers.items() for day in range(1, number + 1)]
    return record(*(use_on(day) for day in days), *more)


def words(found: Prevention) -> str:
    return " ".join(str(found).split())
