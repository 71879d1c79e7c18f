"""When something is due: four units, what they leave out, and what a blank calendar leaves open."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from builders import CALENDAR, CLOSURES, ZONE, at

from restraint_rules.calendar import (
    SchoolCalendar,
    Unit,
    business_days,
    calendar_days,
    hours,
    minutes,
    school_days,
)
from restraint_rules.calendar.business_days import weekdays_except_legal_holidays
from restraint_rules.calendar.counter import DayCounter
from restraint_rules.calendar.due import Due
from restraint_rules.calendar.spans import Span, span_of
from restraint_rules.findings.deadline import TICK, Deadline

THURSDAY, FRIDAY, MONDAY = date(2026, 3, 5), date(2026, 3, 6), date(2026, 3, 9)
LAST_SCHOOL_DAY = date(2026, 6, 12)  # a Friday
LAST_OF_YEAR, FIRST_OF_YEAR = date(2026, 6, 30), date(2026, 7, 1)  # a Tuesday and a Wednesday


def counter(calendar: SchoolCalendar = CALENDAR, **readings: bool) -> DayCounter:
    """A counter under the default readings, of which a test changes one."""
    chosen: dict[str, Any] = {
        "office_calendar": False,
        "next_school_day_after_last": False,
        "summer_counts": False,
    }
    chosen.update(readings)
    return DayCounter(calendar, weekdays_except_legal_holidays("US-CT"), **chosen)


def calendar(**facts: Any) -> SchoolCalendar:
    """The shared school year, of which a test changes one thing."""
    data: dict[str, Any] = {
        "id": "changed",
        "zone": "America/New_York",
        "first_day": date(2025, 8, 27),
        "last_day": LAST_SCHOOL_DAY,
        "closures": CLOSURES,
    }
    return SchoolCalendar.from_closures(**(data | facts))


def on(day: date) -> Span:
    """An instant in the middle of a school day."""
    return span_of(datetime(day.year, day.month, day.day, 11, 30, tzinfo=ZONE), ZONE, "ended")


def between(first: date, last: date | None) -> Span:
    """Some instant from one day to another, or with no end in sight."""
    return Span(on(first).earliest, None if last is None else on(last).earliest, ("interventions[r1].ended",))


def due(unit: Unit, anchor: Span, using: DayCounter | None = None) -> Due:
    """When it is due."""
    return (using or counter()).due(unit, anchor, "last_use")


def ends(found: Due) -> tuple[date | None, date | None]:
    """The last day at the earliest and, by the moment the school's clocks show, at the latest."""
    if found.latest is None:
        return found.deadline.last_day, None
    shown = found.latest.astimezone(ZONE)
    assert (shown + TICK).replace(tzinfo=None) == datetime.combine(
        shown.date(), datetime.min.time()
    ) + timedelta(1)
    return found.deadline.last_day, shown.date()


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
        found = due(unit, on(THURSDAY))
        assert ends(found) == (last_day, last_day)
        assert found.deadline.skipped == skipped
        assert (found.missing, found.advice) == ((), ())

    def test_it_is_due_the_midnight_after_the_last_day(self) -> None:
        found = due(school_days(1), on(THURSDAY))
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
        deadline = counter().due(unit, on(THURSDAY), "last_use").deadline
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
        found = due(calendar_days(1), on(changing - timedelta(days=1)))
        midnight = datetime.combine(changing + timedelta(days=1), datetime.min.time(), ZONE)
        assert ends(found) == (changing, changing)
        assert found.earliest == found.latest == midnight.astimezone(UTC) - TICK

    def test_weekends_closures_and_vacations_are_no_school_days(self) -> None:
        before_vacation = date(2026, 2, 13)
        found = due(school_days(1), on(before_vacation))
        assert ends(found) == (date(2026, 2, 23), date(2026, 2, 23))
        assert found.deadline.skipped == 9

    def test_business_days_run_on_through_a_school_vacation(self) -> None:
        # Friday 13 February; Monday 16 is Washington's Birthday.
        found = due(business_days(2), on(date(2026, 2, 13)))
        assert ends(found) == (date(2026, 2, 18), date(2026, 2, 18))
        assert found.deadline.skipped == 3

    def test_legal_holidays_are_no_business_days_though_school_may_be_in_session(self) -> None:
        wednesday = date(2026, 2, 11)  # Lincoln's Birthday is the Thursday
        assert ends(due(business_days(1), on(wednesday))) == (date(2026, 2, 13),) * 2
        assert ends(due(school_days(1), on(wednesday))) == (date(2026, 2, 12),) * 2


class TestAnAnchorThatIsNotKnown:
    def test_within_one_day_nothing_is_missing(self) -> None:
        found = due(school_days(1), span_of(THURSDAY, ZONE, "ended"))
        assert ends(found) == (FRIDAY, FRIDAY)
        assert found.missing == ()

    def test_over_two_days_both_are_counted(self) -> None:
        found = due(school_days(1), between(THURSDAY, FRIDAY))
        assert ends(found) == (FRIDAY, MONDAY)
        assert found.missing == ("interventions[r1].ended",)
        assert found.deadline.anchor == THURSDAY

    def test_over_a_weekend_both_counts_may_agree(self) -> None:
        found = due(school_days(1), between(FRIDAY, FRIDAY + timedelta(days=1)))
        assert ends(found) == (MONDAY, MONDAY)

    def test_without_a_bound_the_latest_is_open(self) -> None:
        found = due(business_days(2), between(THURSDAY, None))
        assert ends(found) == (MONDAY, None)
        assert found.missing == ("interventions[r1].ended",)

    def test_what_the_calendar_leaves_open_on_either_day_is_named_too(self) -> None:
        snow = calendar(uncertain_days=[FRIDAY, MONDAY])
        found = due(school_days(1), between(THURSDAY, FRIDAY), counter(snow))
        tuesday = date(2026, 3, 10)
        assert ends(found) == (FRIDAY, tuesday)
        assert found.missing[0] == "interventions[r1].ended"
        assert set(found.missing[1:]) == {
            "calendar.uncertain_days[2026-03-06]",
            "calendar.uncertain_days[2026-03-09]",
        }


class TestOutsideTheCalendar:
    def test_beyond_its_end_a_count_is_open_and_no_earlier_than_the_next_weekday(self) -> None:
        found = due(school_days(1), on(date(2026, 9, 4)))  # a Friday in the next school year
        assert ends(found) == (date(2026, 9, 7), date(2027, 6, 30))  # by then, or in business days
        assert found.missing == ("calendar[2026-09-07]",)

    def test_before_its_beginning_too(self) -> None:
        found = due(school_days(3), on(date(2025, 3, 6)))
        assert ends(found) == (date(2025, 3, 11), date(2025, 6, 30))
        assert found.missing == ("calendar[2025-03-07]",)

    def test_the_day_before_it_begins_is_known_if_the_next_day_is(self) -> None:
        week = calendar(covers_from=FRIDAY, first_day=FRIDAY)
        assert ends(due(school_days(1), on(THURSDAY), counter(week))) == (FRIDAY, FRIDAY)

    def test_its_own_last_day_is_open(self) -> None:
        early = calendar(last_day=FRIDAY, covers_to=FRIDAY)
        found = due(school_days(1), on(FRIDAY), counter(early))
        assert ends(found) == (MONDAY, LAST_OF_YEAR)
        assert found.missing == ("calendar[2026-03-09]",)

    @pytest.mark.parametrize("day", [date(2025, 8, 22), date(2025, 8, 23), date(2025, 8, 24)])
    def test_a_weekend_before_it_needs_no_calendar(self, day: date) -> None:
        monday = calendar(covers_from=date(2025, 8, 25))
        assert ends(due(school_days(1), on(day), counter(monday))) == (date(2025, 8, 27),) * 2

    @pytest.mark.parametrize(
        ("day", "count", "earliest", "latest"),
        [
            pytest.param(date(2025, 8, 20), 1, date(2025, 8, 21), date(2025, 8, 27), id="all may count"),
            pytest.param(date(2025, 8, 21), 3, date(2025, 8, 28), date(2025, 8, 29), id="some may"),
            pytest.param(date(2025, 8, 21), 1, date(2025, 8, 22), date(2025, 8, 27), id="one may"),
        ],
    )
    def test_known_days_after_its_beginning_bound_a_count_from_before(
        self, day: date, count: int, earliest: date, latest: date
    ) -> None:
        found = due(school_days(count), on(day), counter(calendar(covers_from=date(2025, 8, 25))))
        assert ends(found) == (earliest, latest)
        assert found.missing == (f"calendar[{day + timedelta(days=1)}]",)

    def test_a_year_that_was_over_before_it_begins_is_bounded_by_that(self) -> None:
        found = due(school_days(1), on(date(2025, 6, 27)))  # a Friday; the calendar begins on 1 July
        assert ends(found) == (date(2025, 6, 30),) * 2
        by_school_days = counter(next_school_day_after_last=True)
        assert ends(due(school_days(1), on(date(2025, 6, 27)), by_school_days)) == (date(2025, 6, 30), None)

    def test_no_bound_where_business_days_are_not_known(self) -> None:
        offices = counter(calendar(covers_from=date(2025, 7, 1)), office_calendar=True)
        assert ends(due(school_days(1), on(date(2025, 6, 26)), offices)) == (date(2025, 6, 27), None)

    def test_known_dates_decide_though_it_stops_early(self) -> None:
        early = calendar(last_day=FRIDAY, covers_to=FRIDAY)
        assert ends(due(school_days(1), on(THURSDAY), counter(early))) == (FRIDAY, FRIDAY)

    def test_where_it_stops_before_the_count_does_the_next_weekday_beyond_is_the_earliest(self) -> None:
        stops = calendar(last_day=FRIDAY, covers_to=date(2026, 3, 8))
        found = due(school_days(2), on(THURSDAY), counter(stops))
        assert ends(found) == (MONDAY, LAST_OF_YEAR)
        assert found.missing == ("calendar[2026-03-09]",)

    def test_the_year_may_have_ended_there_and_business_days_may_count_instead(self) -> None:
        # No school is listed from Monday 9 to Sunday 15 March, where the calendar stops.
        stops = calendar(last_day=FRIDAY, covers_to=date(2026, 3, 15))
        found = due(school_days(1), on(FRIDAY), counter(stops))
        assert ends(found) == (MONDAY, LAST_OF_YEAR)
        assert found.missing == ("calendar[2026-03-16]",)

    def test_by_the_other_reading_only_a_later_school_day_can_be_it(self) -> None:
        stops = calendar(last_day=FRIDAY, covers_to=date(2026, 3, 15))
        using = counter(stops, next_school_day_after_last=True)
        assert ends(due(school_days(1), on(FRIDAY), using)) == (date(2026, 3, 16), None)

    def test_an_uncertain_day_may_be_the_last_it_knows(self) -> None:
        tuesday, thursday = date(2026, 3, 10), date(2026, 3, 12)
        stops = calendar(last_day=FRIDAY, uncertain_days=[tuesday], covers_to=thursday)
        found = due(school_days(1), on(FRIDAY), counter(stops, next_school_day_after_last=True))
        assert ends(found) == (tuesday, None)
        assert found.missing == ("calendar[2026-03-13]",)

    def test_calendar_and_business_days_need_no_school_calendar(self) -> None:
        friday = date(2026, 9, 4)  # Labor Day is the Monday
        assert ends(due(calendar_days(1), on(friday))) == (date(2026, 9, 5),) * 2
        assert ends(due(business_days(2), on(friday))) == (date(2026, 9, 9),) * 2


class TestUncertainDays:
    def test_an_uncertain_day_lies_between_earliest_and_latest(self) -> None:
        found = due(school_days(1), on(THURSDAY), counter(calendar(uncertain_days=[FRIDAY])))
        assert ends(found) == (FRIDAY, MONDAY)
        assert found.missing == ("calendar.uncertain_days[2026-03-06]",)
        assert found.advice == ()

    def test_only_the_uncertain_days_within_the_count_are_named_in_order(self) -> None:
        tuesday, wednesday = date(2026, 3, 10), date(2026, 3, 11)
        snow = calendar(uncertain_days=[wednesday, MONDAY, FRIDAY, THURSDAY, date(2026, 3, 4)])
        found = due(school_days(1), on(THURSDAY), counter(snow))
        assert ends(found) == (FRIDAY, tuesday)
        assert found.missing == (
            "calendar.uncertain_days[2026-03-06]",
            "calendar.uncertain_days[2026-03-09]",
        )

    def test_an_uncertain_day_after_the_count_changes_nothing(self) -> None:
        found = due(school_days(1), on(THURSDAY), counter(calendar(uncertain_days=[MONDAY])))
        assert ends(found) == (FRIDAY, FRIDAY)
        assert found.missing == ()

    def test_after_the_last_certain_day_business_days_may_end_sooner_than_an_uncertain_one(self) -> None:
        # Monday 15 June is a business day; Tuesday and Thursday may be make-up days.
        monday, tuesday, thursday = (date(2026, 6, day) for day in (15, 16, 18))
        snow = calendar(uncertain_days=[tuesday, thursday])
        found = due(school_days(1), on(LAST_SCHOOL_DAY), counter(snow))
        assert ends(found) == (monday, thursday)
        assert found.missing == (
            "calendar.uncertain_days[2026-06-16]",
            "calendar.uncertain_days[2026-06-18]",
        )
        assert found.advice == ("advice.no_school_day_left",)

    def test_a_certain_day_may_be_the_last_that_an_uncertain_one_lets_count(self) -> None:
        # Two school days from Friday 12 June: only Thursday 18 is certain.
        tuesday, thursday = date(2026, 6, 16), date(2026, 6, 18)
        snow = calendar(
            last_day=thursday,
            closures=[*CLOSURES, *(date(2026, 6, day) for day in (15, 17))],
            uncertain_days=[tuesday],
        )
        found = due(school_days(2), on(LAST_SCHOOL_DAY), counter(snow))
        assert ends(found) == (tuesday, thursday)

    def test_an_uncertain_day_of_the_next_year_is_not_waited_for(self) -> None:
        autumn = date(2026, 8, 31)
        two = calendar(uncertain_days=[date(2026, 6, 15), autumn], covers_to=date(2027, 6, 30))
        found = due(school_days(1), on(LAST_SCHOOL_DAY), counter(two))
        assert ends(found) == (date(2026, 6, 15), date(2026, 6, 15))

    def test_what_the_office_calendar_leaves_open_stays_open(self) -> None:
        snow = calendar(uncertain_days=[date(2026, 6, 16)])
        found = due(school_days(1), on(LAST_SCHOOL_DAY), counter(snow, office_calendar=True))
        assert ends(found) == (date(2026, 6, 15), None)
        assert found.missing == ("calendar.uncertain_days[2026-06-16]", "calendar.office_closures")


class TestTheEndOfTheSchoolYear:
    def test_after_the_last_school_day_the_next_business_day_counts_with_advice(self) -> None:
        found = due(school_days(1), on(LAST_SCHOOL_DAY))
        assert ends(found) == (date(2026, 6, 15), date(2026, 6, 15))
        assert found.advice == ("advice.no_school_day_left",)
        assert found.missing == ()

    def test_juneteenth_is_no_business_day(self) -> None:
        thursday = date(2026, 6, 18)
        assert ends(due(school_days(1), on(thursday))) == (date(2026, 6, 22),) * 2

    def test_a_school_day_on_30_june_still_counts(self) -> None:
        long_year = calendar(last_day=LAST_OF_YEAR)
        found = due(school_days(1), on(date(2026, 6, 29)), counter(long_year))
        assert ends(found) == (LAST_OF_YEAR, LAST_OF_YEAR)
        assert found.advice == ()

    def test_on_30_june_the_year_is_over_whatever_the_calendar_covers(self) -> None:
        for known in (CALENDAR, calendar(covers_to=LAST_SCHOOL_DAY), calendar(covers_to=date(2027, 6, 30))):
            found = due(school_days(1), on(LAST_OF_YEAR), counter(known))
            assert ends(found) == (FIRST_OF_YEAR, FIRST_OF_YEAR)
            assert found.advice == ("advice.no_school_day_left",)

    def test_on_29_june_a_calendar_that_stopped_leaves_it_open(self) -> None:
        found = due(school_days(1), on(date(2026, 6, 29)), counter(calendar(covers_to=LAST_SCHOOL_DAY)))
        assert ends(found) == (LAST_OF_YEAR, LAST_OF_YEAR)
        assert found.missing == ("calendar[2026-06-30]",)

    def test_a_calendar_that_stops_on_29_june_leaves_the_last_day_open(self) -> None:
        found = due(school_days(1), on(LAST_SCHOOL_DAY), counter(calendar(covers_to=date(2026, 6, 29))))
        assert ends(found) == (date(2026, 6, 15), LAST_OF_YEAR)
        assert found.missing == ("calendar[2026-06-30]",)

    def test_on_30_april_no_year_is_over(self) -> None:
        found = due(
            school_days(1),
            on(date(2026, 4, 30)),
            counter(calendar(covers_to=date(2026, 4, 30), last_day=date(2026, 4, 30))),
        )
        assert ends(found) == (date(2026, 5, 1), LAST_OF_YEAR)

    def test_1_july_waits_for_the_autumn_of_the_next_calendar(self) -> None:
        autumn = date(2025, 8, 27)
        found = due(school_days(1), on(date(2025, 7, 1)))
        assert ends(found) == (autumn, autumn)
        assert found.advice == ()

    def test_a_school_day_on_1_july_belongs_to_the_next_year(self) -> None:
        two = calendar(summer_days=[FIRST_OF_YEAR], covers_to=date(2027, 6, 30))
        found = due(school_days(1), on(LAST_SCHOOL_DAY), counter(two, summer_counts=True))
        assert ends(found) == (date(2026, 6, 15), date(2026, 6, 15))
        perhaps = calendar(uncertain_days=[date(2026, 6, 16), FIRST_OF_YEAR], covers_to=date(2027, 6, 30))
        assert ends(due(school_days(1), on(LAST_SCHOOL_DAY), counter(perhaps))) == (
            date(2026, 6, 15),
            date(2026, 6, 16),
        )

    def test_by_the_other_reading_june_waits_for_the_autumn_too(self) -> None:
        two = calendar(
            last_day=date(2027, 6, 11),
            closures=[LAST_SCHOOL_DAY + timedelta(days=n) for n in range(1, 80)],
        )
        autumn = date(2026, 8, 31)
        using = counter(two, next_school_day_after_last=True)
        for day in (LAST_SCHOOL_DAY, LAST_OF_YEAR):
            found = due(school_days(1), on(day), using)
            assert ends(found) == (autumn, autumn)
            assert found.advice == ()

    def test_by_the_other_reading_a_missing_next_year_leaves_it_open(self) -> None:
        using = counter(next_school_day_after_last=True)
        found = due(school_days(1), on(LAST_SCHOOL_DAY), using)
        assert ends(found) == (FIRST_OF_YEAR, None)
        assert found.missing == ("calendar[2026-07-01]",)
        assert due(school_days(1), on(LAST_OF_YEAR), using).missing == ("calendar[2026-07-01]",)

    def test_summer_days_count_only_by_the_reading_that_says_so(self) -> None:
        session = date(2026, 6, 24)
        summer = calendar(summer_days=[session])
        assert ends(due(school_days(1), on(LAST_SCHOOL_DAY), counter(summer))) == (date(2026, 6, 15),) * 2
        counted = due(school_days(1), on(LAST_SCHOOL_DAY), counter(summer, summer_counts=True))
        assert ends(counted) == (session, session)
        assert counted.advice == ()

    def test_summer_days_count_beside_uncertain_ones(self) -> None:
        session, perhaps = date(2026, 6, 24), date(2026, 6, 17)
        summer = calendar(summer_days=[session], uncertain_days=[perhaps])
        found = due(school_days(1), on(LAST_SCHOOL_DAY), counter(summer, summer_counts=True))
        assert ends(found) == (perhaps, session)


class TestTheOfficeCalendar:
    def test_its_closures_stand_in_for_legal_holidays(self) -> None:
        office = calendar(office_closures=[FRIDAY])
        using = counter(office, office_calendar=True)
        assert ends(due(business_days(1), on(THURSDAY), using)) == (MONDAY, MONDAY)
        lincolns_eve = date(2026, 2, 11)
        assert ends(due(business_days(1), on(lincolns_eve), using)) == (date(2026, 2, 12),) * 2

    def test_without_the_reading_closures_are_not_asked(self) -> None:
        office = calendar(office_closures=[FRIDAY])
        assert ends(due(business_days(1), on(THURSDAY), counter(office))) == (FRIDAY, FRIDAY)

    def test_no_closures_known_to_be_none_leaves_every_weekday(self) -> None:
        using = counter(calendar(office_closures=[]), office_calendar=True)
        assert ends(due(business_days(2), on(THURSDAY), using)) == (MONDAY, MONDAY)

    def test_closures_not_recorded_leave_it_open_from_the_weekdays_on(self) -> None:
        found = due(business_days(2), on(THURSDAY), counter(office_calendar=True))
        assert ends(found) == (MONDAY, None)
        assert found.missing == ("calendar.office_closures",)

    def test_outside_its_range_it_says_nothing(self) -> None:
        using = counter(calendar(office_closures=[]), office_calendar=True)
        monday = date(2026, 6, 29)
        assert ends(due(business_days(1), on(monday), using)) == (LAST_OF_YEAR, LAST_OF_YEAR)
        assert ends(due(business_days(2), on(monday), using)) == (FIRST_OF_YEAR, None)


def test_a_deadline_keeps_nothing_it_was_not_given() -> None:
    deadline = Deadline("last_use", "school_days", 1, THURSDAY, at("2026-03-07T00:00"))
    assert (deadline.last_day, deadline.skipped, deadline.done_at) == (None, 0, None)
    assert timedelta(microseconds=1) == TICK
