"""By which text a world is judged, and how long ago: the same facts, moved to the days of older texts."""

from functools import cache
from typing import Any, NamedTuple

import pytest
from builders import CALENDAR
from property.shifting import moved_calendar, weeks_earlier

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.policies import (
    CONNECTICUT,
    CONNECTICUT_MODEL_FORM,
    KEEPING_ALL_STUDENTS_SAFE_ACT,
    MASSACHUSETTS_SCHOOLS,
    SPRAGUE,
    US_ED_2012,
)
from restraint_rules.policy import Policy

__all__ = ["ACROSS_2018", "OF_SPRAGUE", "Text", "under_other_texts"]


class Text(NamedTuple):
    """A policy, and how many weeks before March 2026 everything happens."""

    policy: Policy
    weeks: int = 0

    def then(self, value: Any) -> Any:
        """Plain data as of its day."""
        return weeks_earlier(value, self.weeks) if self.weeks else value

    @property
    def calendar(self) -> SchoolCalendar:
        """The school days as of its day."""
        return calendar_of(self.weeks)

    def __repr__(self) -> str:
        return f"{self.policy.id}-{self.then(CALENDAR.covers_to).year}"


@cache
def calendar_of(weeks: int) -> SchoolCalendar:
    return moved_calendar(CALENDAR, lambda value: weeks_earlier(value, weeks))


OF_SPRAGUE = Text(SPRAGUE)

UNTIL_2018 = Text(CONNECTICUT, 417)
"""5 March 2026 becomes 8 March 2018, a Thursday too."""

ACROSS_2018 = Text(CONNECTICUT, 399)
"""20 February 2026 becomes 29 June 2018, a Friday too: what spans weeks is judged by two texts."""

FROM_AUGUST_2026 = -27
"""5 March 2026 becomes 10 September 2026, a Thursday too."""

under_other_texts = pytest.mark.parametrize(
    "text",
    [
        UNTIL_2018,
        Text(CONNECTICUT),
        Text(CONNECTICUT_MODEL_FORM),
        Text(US_ED_2012),
        Text(KEEPING_ALL_STUDENTS_SAFE_ACT),
        Text(MASSACHUSETTS_SCHOOLS),
        Text(MASSACHUSETTS_SCHOOLS, FROM_AUGUST_2026),
    ],
    ids=repr,
)
