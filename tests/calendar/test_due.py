"""When something is due: four units, what they leave out, and what a blank calendar leaves open."""

from datetime import UTC, date, datetime, timedelta

import pytest
from builders import CALENDAR, ZONE, at
from due_builders import (
    FIRST_OF_YEAR,
    FRIDAY,
    LAST_OF_YEAR,
    LAST_SCHOOL_DAY,
    MONDAY,
    THURSDAY,
    between,
    calendar_with,
    counter,
    due,
    ends,
    instant_on,
)

from restraint_rules.calendar import Unit, business_days, calendar_days, hours, minutes, school_days
from restraint_rules.calendar.spans import span_of
from restraint_rules.findings.deadline import TICK, Deadline


class TestElapsed:
    @pytest.mark.parametrize(
        ("placed", "last_moment"),
        [
            ("2026-03-05T14:50", "2026-03-06T14:50"),
            ("2026-03-06T14:50", "2026-03-07T14:50"),  # hours run on Saturdays
            ("2026-03-07T12:00", "2026-03-08T13:00"),  # the clocks go forward in between
            ("2025-11-01T12:00", "2025-11-02T11:00"),  # the clocks go back in between
        ],
    )
    def test_hours_run_on_whatever_the_clocks_do(self, placed: str, last_moment: str) -> None:
        found = due(hours(24), span_of(at(placed), ZONE, "started"))
        assert found.earliest == found.latest == at(last_moment)
        assert found.earliest - at(placed).astimezone(UTC) == timedelta(hours=24)

    def test_the_deadline_says_how_it_was_counted_on_the_school_s_clocks(self) -> None:
        found = counter().due(minutes(15), span_of(at("10:00"), ZONE, "started"), "placement")
        assert found.deadline == Deadline("placement", "elapsed", 900, at("10:00"), at("10:15"))
        assert found.deadline.due_at.tzinfo is ZONE
        assert isinstance(found.deadline.anchor, datetime)
        assert found.deadline.anchor.tzinfo is ZONE
        assert found.deadline.last_day is None
        assert (found.missing, found.advice) == ((), ())

    def test_an_anchor_without_a_time_leaves_a_day_between_earliest_and_latest(self) -> None:
        found = due(hours(24), span_of(THURSDAY, ZONE, "started"))
        assert found.earliest == at("2026-03-06T00:00")
        assert found.latest == at("2026-03-07T00:00") - TICK
        assert found.missing == ("started",)

    def test_an_anchor_without_a_bound_leaves_the_latest_open(self) -> None:
        found = due(hours(24), between(THURSDAY, None))
        assert found.latest is None
        assert found.earliest == at("2026-03-06T11:30")


class TestDays:
    @pytest.mark.parametrize(
        ("unit", "last_day", "skipped"),
        [
            (calendar_days(1), FRIDAY, 0),
            (calendar_days(60), date(2026, 5, 4), 0),
            (school_days(1), FRIDAY, 0),
            (school_days(2), MONDAY, 2),
            (business_days(1), FRIDAY, 0),
            (business_days(2), MONDAY, 2),
        ],
    )
    def test_the_anchor_s_day_is_left_out_and_weekends_only_where_they_do_not_count(
        self, unit: Unit, last_day: date, skipped: int
    ) -> None:
        found = due(unit, instant_on(THURSDAY))
        assert ends(found) == (last_day, last_day)
        assert found.deadline.skipped == skipped
        assert (found.missing, found.advice) == ((), ())

    def test_it_is_due_the_midnight_after_the_last_day(self) -> None:
        found = due(school_days(1), instant_on(THURSDAY))
        assert found.deadline.due_at == at("2026-03-07T00:00")
        assert found.deadline.due_at.tzinfo is ZONE
        assert found.earliest == found.latest == at("2026-03-07T00:00") - TICK
        assert found.earliest.tzinfo is UTC

    @pytest.mark.parametrize(
        ("unit", "name", "length"),
        [
            (calendar_days(60), "calendar_days", 60),
            (school_days(1), "school_days", 1),
            (business_days(2), "business_days", 2),
        ],
    )
    def test_the_deadline_says_in_what_and_from_when_it_was_counted(
        self, unit: Unit, name: str, length: int
    ) -> None:
        deadline = counter().due(unit, instant_on(THURSDAY), "last_use").deadline
        assert (deadline.trigger, deadline.unit, deadline.length) == ("last_use", name, length)
        assert deadline.anchor == THURSDAY
        assert not isinstance(deadline.anchor, datetime)
        assert deadline.done_at is None

    @pytest.mark.parametrize(
        ("moment", "anchor"),
        [
            (datetime(2026, 3, 6, 4, 59, 59, tzinfo=UTC), THURSDAY),  # 23:59:59 in Connecticut
            (datetime(2026, 3, 6, 5, 0, tzinfo=UTC), FRIDAY),
        ],
    )
    def test_the_anchor_s_day_is_the_school_s(self, moment: datetime, anchor: date) -> None:
        assert due(calendar_days(1), span_of(moment, ZONE, "ended")).deadline.anchor == anchor

    @pytest.mark.parametrize("changing", [date(2026, 3, 8), date(2025, 11, 2)])
    def test_a_day_on_which_the_clocks_change_ends_at_its_own_midnight(self, changing: date) -> None:
        found = due(calendar_days(1), instant_on(changing - timedelta(days=1)))
        midnight = datetime.combine(changing + timedelta(days=1), datetime.min.time(), ZONE)
        assert ends(found) == (changing, changing)
        assert found.earliest == found.latest == midnight.astimezone(UTC) - TICK

    def test_weekends_closures_and_vacations_are_no_school_days(self) -> None:
        before_vacation = date(2026, 2, 13)
        found = due(school_days(1), instant_on(before_vacation))
        assert ends(found) == (date(2026, 2, 23), date(2026, 2, 23))
        assert found.deadline.skipped == 9

    def test_business_days_run_on_through_a_school_vacation(self) -> None:
        # Friday 13 February; Monday 16 is Washington's Birthday.
        found = due(business_days(2), instant_on(date(2026, 2, 13)))
        assert ends(found) == (date(2026, 2, 18), date(2026, 2, 18))
        assert found.deadline.skipped == 3

    def test_legal_holidays_are_no_business_days_though_school_may_be_in_session(self) -> None:
        wednesday = date(2026, 2, 11)  # Lincoln's Birthday is the Thursday
        assert ends(due(business_days(1), instant_on(wednesday))) == (date(2026, 2, 13),) * 2
        assert ends(due(school_days(1), instant_on(wednesday))) == (date(2026, 2, 12),) * 2


class TestTheEndOfTheSchoolYear:
    def test_after_the_last_school_day_the_next_business_day_counts_with_advice(self) -> None:
        found = due(school_days(1), instant_on(LAST_SCHOOL_DAY))
        assert ends(found) == (date(2026, 6, 15), date(2026, 6, 15))
        assert found.advice == ("advice.no_school_day_left",)
        assert found.missing == ()

    def test_juneteenth_is_no_business_day(self) -> None:
        thursday = date(2026, 6, 18)
        assert ends(due(school_days(1), instant_on(thursday))) == (date(2026, 6, 22),) * 2

    def test_a_school_day_on_30_june_still_counts(self) -> None:
        long_year = calendar_with(last_day=LAST_OF_YEAR)
        found = due(school_days(1), instant_on(date(2026, 6, 29)), counter(long_year))
        assert ends(found) == (LAST_OF_YEAR, LAST_OF_YEAR)
        assert found.advice == ()

    def test_on_30_june_the_year_is_over_whatever_the_calendar_covers(self) -> None:
        for known in (
            CALENDAR,
            calendar_with(covers_to=LAST_SCHOOL_DAY),
            calendar_with(covers_to=date(2027, 6, 30)),
        ):
            found = due(school_days(1), instant_on(LAST_OF_YEAR), counter(known))
            assert ends(found) == (FIRST_OF_YEAR, FIRST_OF_YEAR)
            assert found.advice == ("advice.no_school_day_left",)

    def test_on_29_june_a_calendar_that_stopped_leaves_it_open(self) -> None:
        found = due(
            school_days(1), instant_on(date(2026, 6, 29)), counter(calendar_with(covers_to=LAST_SCHOOL_DAY))
        )
        assert ends(found) == (LAST_OF_YEAR, LAST_OF_YEAR)
        assert found.missing == ("calendar[2026-06-30]",)

    def test_a_calendar_that_stops_on_29_june_leaves_the_last_day_open(self) -> None:
        found = due(
            school_days(1), instant_on(LAST_SCHOOL_DAY), counter(calendar_with(covers_to=date(2026, 6, 29)))
        )
        assert ends(found) == (date(2026, 6, 15), LAST_OF_YEAR)
        assert found.missing == ("calendar[2026-06-30]",)

    def test_on_30_april_no_year_is_over(self) -> None:
        found = due(
            school_days(1),
            instant_on(date(2026, 4, 30)),
            counter(calendar_with(covers_to=date(2026, 4, 30), last_day=date(2026, 4, 30))),
        )
        assert ends(found) == (date(2026, 5, 1), LAST_OF_YEAR)

    def test_1_july_waits_for_the_autumn_of_the_next_calendar(self) -> None:
        autumn = date(2025, 8, 27)
        found = due(school_days(1), instant_on(date(2025, 7, 1)))
        assert ends(found) == (autumn, autumn)
        assert found.advice == ()

    def test_a_school_day_on_1_july_belongs_to_the_next_year(self) -> None:
        two = calendar_with(summer_days=[FIRST_OF_YEAR], covers_to=date(2027, 6, 30))
        found = due(school_days(1), instant_on(LAST_SCHOOL_DAY), counter(two, summer_counts=True))
        assert ends(found) == (date(2026, 6, 15), date(2026, 6, 15))
        perhaps = calendar_with(
            uncertain_days=[date(2026, 6, 16), FIRST_OF_YEAR], covers_to=date(2027, 6, 30)
        )
        assert ends(due(school_days(1), instant_on(LAST_SCHOOL_DAY), counter(perhaps))) == (
            date(2026, 6, 15),
            date(2026, 6, 16),
        )

    def test_by_the_other_reading_june_waits_for_the_autumn_too(self) -> None:
        two = calendar_with(
            last_day=date(2027, 6, 11),
            closures=[LAST_SCHOOL_DAY + timedelta(days=n) for n in range(1, 80)],
        )
        autumn = date(2026, 8, 31)
        using = counter(two, next_school_day_after_last=True)
        for day in (LAST_SCHOOL_DAY, LAST_OF_YEAR):
            found = due(school_days(1), instant_on(day), using)
            assert ends(found) == (autumn, autumn)
            assert found.advice == ()

    def test_by_the_other_reading_a_missing_next_year_leaves_it_open(self) -> None:
        using = counter(next_school_day_after_last=True)
        found = due(school_days(1), instant_on(LAST_SCHOOL_DAY), using)
        assert ends(found) == (FIRST_OF_YEAR, None)
        assert found.missing == ("calendar[2026-07-01]",)
        assert due(school_days(1), instant_on(LAST_OF_YEAR), using).missing == ("calendar[2026-07-01]",)

    def test_summer_days_count_only_by_the_reading_that_says_so(self) -> None:
        session = date(2026, 6, 24)
        summer = calendar_with(summer_days=[session])
        assert (
            ends(due(school_days(1), instant_on(LAST_SCHOOL_DAY), counter(summer)))
            == (date(2026, 6, 15),) * 2
        )
        counted = due(school_days(1), instant_on(LAST_SCHOOL_DAY), counter(summer, summer_counts=True))
        assert ends(counted) == (session, session)
        assert counted.advice == ()

    def test_summer_days_count_beside_uncertain_ones(self) -> None:
        session, perhaps = date(2026, 6, 24), date(2026, 6, 17)
        summer = calendar_with(summer_days=[session], uncertain_days=[perhaps])
        found = due(school_days(1), instant_on(LAST_SCHOOL_DAY), counter(summer, summer_counts=True))
        assert ends(found) == (perhaps, session)


class TestTheOfficeCalendar:
    def test_its_closures_stand_in_for_legal_holidays(self) -> None:
        office = calendar_with(office_closures=[FRIDAY])
        using = counter(office, office_calendar=True)
        assert ends(due(business_days(1), instant_on(THURSDAY), using)) == (MONDAY, MONDAY)
        lincolns_eve = date(2026, 2, 11)
        assert ends(due(business_days(1), instant_on(lincolns_eve), using)) == (date(2026, 2, 12),) * 2

    def test_without_the_reading_closures_are_not_asked(self) -> None:
        office = calendar_with(office_closures=[FRIDAY])
        assert ends(due(business_days(1), instant_on(THURSDAY), counter(office))) == (FRIDAY, FRIDAY)

    def test_no_closures_known_to_be_none_leaves_every_weekday(self) -> None:
        using = counter(calendar_with(office_closures=[]), office_calendar=True)
        assert ends(due(business_days(2), instant_on(THURSDAY), using)) == (MONDAY, MONDAY)

    def test_closures_not_recorded_leave_it_open_from_the_weekdays_on(self) -> None:
        found = due(business_days(2), instant_on(THURSDAY), counter(office_calendar=True))
        assert ends(found) == (MONDAY, None)
        assert found.missing == ("calendar.office_closures",)

    def test_outside_its_range_it_says_nothing(self) -> None:
        using = counter(calendar_with(office_closures=[]), office_calendar=True)
        monday = date(2026, 6, 29)
        assert ends(due(business_days(1), instant_on(monday), using)) == (LAST_OF_YEAR, LAST_OF_YEAR)
        assert ends(due(business_days(2), instant_on(monday), using)) == (FIRST_OF_YEAR, None)


def test_a_deadline_keeps_nothing_it_was_not_given() -> None:
    deadline = Deadline("last_use", "school_days", 1, THURSDAY, at("2026-03-07T00:00"))
    assert (deadline.last_day, deadline.skipped, deadline.done_at) == (None, 0, None)
    assert timedelta(microseconds=1) == TICK
