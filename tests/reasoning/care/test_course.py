"""When a use in care was, as far as the record tells."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from builders import CALENDAR
from care_builders import past

from restraint_rules.calendar.spans import midnight
from restraint_rules.engine.bench import Bench
from restraint_rules.policies import CMS_HOSPITAL
from restraint_rules.reasoning.care.course import Care, UseInCare
from restraint_rules.testing import AS_OF, care
from restraint_rules.testing.events import DAY

MIDNIGHT = midnight(DAY, ZoneInfo("America/New_York"))


def prepared(as_of: datetime = AS_OF, **facts: Any) -> UseInCare:
    episode = care.episode(care.use(**facts))
    bench = Bench(CMS_HOSPITAL, CALENDAR, as_of, None, {})
    return Care(episode, bench.context(bench.edition(DAY))).all[0]


def test_recorded_times_are_what_they_are() -> None:
    use = prepared()

    assert (use.start.earliest, use.end.latest, use.running) == (past(0).astimezone(UTC), past(30), False)


def test_a_blank_end_has_no_bound() -> None:
    use = prepared(ended=None)

    assert (use.end.earliest, use.end.latest, use.running) == (past(0), None, None)
    assert prepared(ended=None, ongoing=False).end.latest == AS_OF


def test_an_end_later_than_the_moment_of_judging_has_not_come() -> None:
    use = prepared(past(10))

    assert (use.running, use.end.earliest, use.end.latest) == (True, past(10), None)


@pytest.mark.parametrize(
    ("facts", "latest"), [({}, past(30)), ({"ended": None}, AS_OF), ({"ended": None, "ongoing": True}, AS_OF)]
)
def test_a_blank_start_lies_between_the_day_and_the_end(facts: dict[str, Any], latest: datetime) -> None:
    use = prepared(started=None, **facts)

    assert (use.start.earliest, use.start.latest) == (MIDNIGHT, latest)
    assert use.start.missing == ("uses[use-1].started",)


def test_two_dates_of_one_day_are_in_order() -> None:
    use = prepared(ended="2026-03-05")

    assert use.end.earliest == past(0)
    assert use.end.latest == MIDNIGHT + timedelta(days=1, microseconds=-1)


def test_an_end_that_lies_before_the_start_tells_nothing() -> None:
    use = prepared(ended="2026-03-04", started=past(0))

    assert (use.end.earliest, use.end.latest) == (past(0), None)


def test_a_date_of_the_end_bounds_a_start_of_later_that_day() -> None:
    use = prepared(started="2026-03-05", ended=past(30))

    assert (use.start.earliest, use.start.latest) == (MIDNIGHT, past(30))
