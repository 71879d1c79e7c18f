"""What subjects are judged with: with another's calendar the same, made once for each that is known."""

import pytest
from builders import CALENDAR, LATER, at, setting

from restraint_rules.calendar import Calendars, SchoolCalendar
from restraint_rules.engine.bench import Bench
from restraint_rules.policies import SPRAGUE

NORTH, SOUTH, ELSEWHERE = (
    CALENDAR.model_copy(update={"id": name}) for name in ("north", "south", "elsewhere")
)


def bench(calendar: SchoolCalendar | Calendars) -> Bench:
    return Bench(SPRAGUE, calendar, at(LATER), setting(), {})


def test_each_of_several_calendars_is_prepared_once() -> None:
    both = Calendars(calendars=(NORTH, SOUTH), default="north")
    first = bench(both)
    north, south = both.calendars

    assert first.by(south) is first.by(south)
    assert (first.by(north).calendar, first.by(south).calendar) == (north, south)
    assert first.by(south).context(first.edition(first.today)).calendar is south


@pytest.mark.parametrize(
    "calendar", [NORTH, Calendars(calendars=(NORTH, SOUTH), default="north")], ids=["of one", "of several"]
)
def test_what_is_none_of_them_is_not_kept(calendar: SchoolCalendar | Calendars) -> None:
    first = bench(calendar)

    assert first.by(first.calendar) is first
    assert first.by(ELSEWHERE).calendar is ELSEWHERE
    assert first.by(ELSEWHERE) is not first.by(ELSEWHERE)
