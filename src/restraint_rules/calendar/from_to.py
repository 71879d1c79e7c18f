"""School days from the first and the last day of school and the days in between on which it is closed."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import cast

from pydantic import Field

from restraint_rules.calendar.business_days import SATURDAY
from restraint_rules.limits import MAX_DAYS
from restraint_rules.models.base import Facts
from restraint_rules.models.moments import Day

__all__ = ["FromTo", "listed"]


class FromTo(Facts):
    """What a calendar is made from, each day read and validated in its place."""

    first_day: Day = Field(description="First day of school.")
    last_day: Day = Field(description="Last day of school.")
    closures: tuple[Day, ...] = Field(description="Days in between without school.", max_length=MAX_DAYS)
    uncertain_days: tuple[Day, ...] = Field(description="Days that may be school days.", max_length=MAX_DAYS)

    @property
    def weekdays_closed(self) -> frozenset[date]:
        """The closures that are no weekend days, on which no school is closed."""
        return frozenset(day for day in self.closures if day.weekday() < SATURDAY)

    @property
    def school_days(self) -> frozenset[date]:
        """The weekdays from the first to the last day on which school is neither closed nor uncertain."""
        without = self.weekdays_closed.union(self.uncertain_days)
        span = range((self.last_day - self.first_day).days + 1)
        days = (self.first_day + timedelta(days=n) for n in span)
        return frozenset(day for day in days if day.weekday() < SATURDAY and day not in without)


def listed(days: object) -> object:
    """Make a list of whatever holds days one by one; a text holds none."""
    if isinstance(days, Iterable) and not isinstance(days, str | bytes):
        return list(cast("Iterable[object]", days))
    return days
