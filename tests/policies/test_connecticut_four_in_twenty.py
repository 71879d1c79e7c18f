"""10-236b(g)(1) across the years: each incident counts by the text of its own day."""

from datetime import date, timedelta
from typing import Any

import pytest
from state_builders import YEARS, escort_then_seclusion, held_on, on_day, record_of, report_of_state, shut_in

from restraint_rules import trigger_status
from restraint_rules.policies import CONNECTICUT
from restraint_rules.testing import at, meeting

ONE_DAY = timedelta(days=1)
FIRST, TEAMS, AMENDED = date(2015, 7, 1), date(2017, 7, 1), date(2018, 7, 1)


JUNE = [date(2018, 6, day) for day in (4, 5, 6, 7)]
SEPTEMBER = [date(2018, 9, day) for day in (4, 5, 6, 7)]


class TestFourInTwentyAcrossTheBoundary:
    """10-236b(g)(1): each incident counts by the text of its own day."""

    def near(self, *days: date, on: date) -> Any:
        subject = record_of(*(escort_then_seclusion(day) for day in days))
        return trigger_status(subject, policy=CONNECTICUT, calendar=YEARS, as_of=at("20:00", on))

    @pytest.mark.parametrize(
        ("days", "counted"),
        [
            (JUNE[:1], 1),
            (JUNE[:3], 3),
            (JUNE, 4),
            (SEPTEMBER[:1], 2),
            (SEPTEMBER[:2], 4),
            ([date(2018, 6, 14), date(2018, 6, 15), SEPTEMBER[0]], 4),
            ([date(2018, 6, 15), SEPTEMBER[0]], 3),
        ],
        ids=["one", "three", "four in June", "one in September", "two in September", "both", "one short"],
    )
    def test_uses_and_triggers(self, days: list[date], counted: int) -> None:
        status = self.near(*days, on=days[-1])

        assert (len(status.uses), status.needed, status.head_room) == (counted, 4, max(0, 4 - counted))
        assert [one.day for one in status.triggers] == ([days[-1]] if counted == 4 else [])
        assert [(one.clause, one.status) for one in status.open] == (
            [("10-236b(g)(1)", "pending")] if counted == 4 else []
        )

    @pytest.mark.parametrize(("last", "counted"), [(date(2018, 10, 1), 4), (date(2018, 10, 2), 3)], ids=str)
    def test_within_twenty_school_days(self, last: date, counted: int) -> None:
        """From 4 September to 1 October 2018 there are twenty."""
        days = [SEPTEMBER[0], last]
        first = on_day(days[0], shut_in(days[0]))
        subject = record_of(first, escort_then_seclusion(date(2018, 9, 20)), on_day(last, held_on(last)))
        status = trigger_status(subject, policy=CONNECTICUT, calendar=YEARS, as_of=at("20:00", last))

        assert len(status.uses) == counted
        assert len(status.triggers) == (counted == 4)

    @pytest.mark.parametrize(
        ("days", "met"),
        [
            ([date(2018, 6, 14), date(2018, 6, 15), SEPTEMBER[0]], SEPTEMBER[2]),
            (JUNE, date(2018, 6, 12)),
            (JUNE, SEPTEMBER[2]),
        ],
        ids=["completed after", "completed and met before", "completed before, met after"],
    )
    def test_a_meeting_closes_what_the_uses_completed(self, days: list[date], met: date) -> None:
        subject = record_of(*map(escort_then_seclusion, days), meetings=[meeting(met, ppt=False)])

        statuses = [(one.path, one.status) for one in report_of_state(subject).of("10-236b(g)(1)")]
        assert statuses == [("meetings[M-1]", "pass")]


def test_a_record_that_spans_the_years_is_judged_without_error() -> None:
    days = [date(2017, 6, 30), *JUNE, AMENDED - ONE_DAY, AMENDED, *SEPTEMBER[:2], date(2019, 2, 4)]
    subject = record_of(
        on_day(date(2015, 6, 30), held_on(date(2015, 6, 30))), *map(escort_then_seclusion, days)
    )

    report = report_of_state(subject)

    about_records = [one.code for one in report.data if not one.paths[0].startswith("calendar")]
    assert about_records == ["data.before_first_text"]
    assert {one.source.revision for one in report.failures} <= {str(TEAMS), str(FIRST)}
    assert {one.code for one in report.failures} == {"definition.label_refuted"}
    assert {one.path.partition(".")[0] for one in report.failures} == {
        f"incidents[{day}]" for day in days if day < AMENDED
    }
    assert [(one.clause, one.status) for one in report.pending] == [("10-236b(g)(1)", "pending")]
