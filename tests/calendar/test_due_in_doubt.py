"""When something is due where the anchor is not known, or the calendar does not tell."""

from datetime import date, timedelta

import pytest
from builders import CLOSURES, ZONE
from due_builders import (
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

from restraint_rules.calendar import business_days, calendar_days, school_days
from restraint_rules.calendar.spans import span_of


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
        snow = calendar_with(uncertain_days=[FRIDAY, MONDAY])
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
        found = due(school_days(1), instant_on(date(2026, 9, 4)))  # a Friday in the next school year
        assert ends(found) == (date(2026, 9, 7), date(2027, 6, 30))  # by then, or in business days
        assert found.missing == ("calendar[2026-09-07]",)

    def test_before_its_beginning_too(self) -> None:
        found = due(school_days(3), instant_on(date(2025, 3, 6)))
        assert ends(found) == (date(2025, 3, 11), date(2025, 6, 30))
        assert found.missing == ("calendar[2025-03-07]",)

    def test_the_day_before_it_begins_is_known_if_the_next_day_is(self) -> None:
        week = calendar_with(covers_from=FRIDAY, first_day=FRIDAY)
        assert ends(due(school_days(1), instant_on(THURSDAY), counter(week))) == (FRIDAY, FRIDAY)

    def test_its_own_last_day_is_open(self) -> None:
        early = calendar_with(last_day=FRIDAY, covers_to=FRIDAY)
        found = due(school_days(1), instant_on(FRIDAY), counter(early))
        assert ends(found) == (MONDAY, LAST_OF_YEAR)
        assert found.missing == ("calendar[2026-03-09]",)

    @pytest.mark.parametrize("day", [date(2025, 8, 22), date(2025, 8, 23), date(2025, 8, 24)])
    def test_a_weekend_before_it_needs_no_calendar(self, day: date) -> None:
        monday = calendar_with(covers_from=date(2025, 8, 25))
        assert ends(due(school_days(1), instant_on(day), counter(monday))) == (date(2025, 8, 27),) * 2

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
        found = due(
            school_days(count), instant_on(day), counter(calendar_with(covers_from=date(2025, 8, 25)))
        )
        assert ends(found) == (earliest, latest)
        assert found.missing == (f"calendar[{day + timedelta(days=1)}]",)

    def test_a_year_that_was_over_before_it_begins_is_bounded_by_that(self) -> None:
        found = due(school_days(1), instant_on(date(2025, 6, 27)))  # a Friday; the calendar begins on 1 July
        assert ends(found) == (date(2025, 6, 30),) * 2
        by_school_days = counter(next_school_day_after_last=True)
        assert ends(due(school_days(1), instant_on(date(2025, 6, 27)), by_school_days)) == (
            date(2025, 6, 30),
            None,
        )

    def test_no_bound_where_business_days_are_not_known(self) -> None:
        offices = counter(calendar_with(covers_from=date(2025, 7, 1)), office_calendar=True)
        assert ends(due(school_days(1), instant_on(date(2025, 6, 26)), offices)) == (date(2025, 6, 27), None)

    def test_known_dates_decide_though_it_stops_early(self) -> None:
        early = calendar_with(last_day=FRIDAY, covers_to=FRIDAY)
        assert ends(due(school_days(1), instant_on(THURSDAY), counter(early))) == (FRIDAY, FRIDAY)

    def test_where_it_stops_before_the_count_does_the_next_weekday_beyond_is_the_earliest(self) -> None:
        stops = calendar_with(last_day=FRIDAY, covers_to=date(2026, 3, 8))
        found = due(school_days(2), instant_on(THURSDAY), counter(stops))
        assert ends(found) == (MONDAY, LAST_OF_YEAR)
        assert found.missing == ("calendar[2026-03-09]",)

    def test_the_year_may_have_ended_there_and_business_days_may_count_instead(self) -> None:
        # No school is listed from Monday 9 to Sunday 15 March, where the calendar stops.
        stops = calendar_with(last_day=FRIDAY, covers_to=date(2026, 3, 15))
        found = due(school_days(1), instant_on(FRIDAY), counter(stops))
        assert ends(found) == (MONDAY, LAST_OF_YEAR)
        assert found.missing == ("calendar[2026-03-16]",)

    def test_by_the_other_reading_only_a_later_school_day_can_be_it(self) -> None:
        stops = calendar_with(last_day=FRIDAY, covers_to=date(2026, 3, 15))
        using = counter(stops, next_school_day_after_last=True)
        assert ends(due(school_days(1), instant_on(FRIDAY), using)) == (date(2026, 3, 16), None)

    def test_an_uncertain_day_may_be_the_last_it_knows(self) -> None:
        tuesday, thursday = date(2026, 3, 10), date(2026, 3, 12)
        stops = calendar_with(last_day=FRIDAY, uncertain_days=[tuesday], covers_to=thursday)
        found = due(school_days(1), instant_on(FRIDAY), counter(stops, next_school_day_after_last=True))
        assert ends(found) == (tuesday, None)
        assert found.missing == ("calendar[2026-03-13]",)

    def test_calendar_and_business_days_need_no_school_calendar(self) -> None:
        friday = date(2026, 9, 4)  # Labor Day is the Monday
        assert ends(due(calendar_days(1), instant_on(friday))) == (date(2026, 9, 5),) * 2
        assert ends(due(business_days(2), instant_on(friday))) == (date(2026, 9, 9),) * 2


class TestUncertainDays:
    def test_an_uncertain_day_lies_between_earliest_and_latest(self) -> None:
        found = due(school_days(1), instant_on(THURSDAY), counter(calendar_with(uncertain_days=[FRIDAY])))
        assert ends(found) == (FRIDAY, MONDAY)
        assert found.missing == ("calendar.uncertain_days[2026-03-06]",)
        assert found.advice == ()

    def test_only_the_uncertain_days_within_the_count_are_named_in_order(self) -> None:
        tuesday, wednesday = date(2026, 3, 10), date(2026, 3, 11)
        snow = calendar_with(uncertain_days=[wednesday, MONDAY, FRIDAY, THURSDAY, date(2026, 3, 4)])
        found = due(school_days(1), instant_on(THURSDAY), counter(snow))
        assert ends(found) == (FRIDAY, tuesday)
        assert found.missing == (
            "calendar.uncertain_days[2026-03-06]",
            "calendar.uncertain_days[2026-03-09]",
        )

    def test_an_uncertain_day_after_the_count_changes_nothing(self) -> None:
        found = due(school_days(1), instant_on(THURSDAY), counter(calendar_with(uncertain_days=[MONDAY])))
        assert ends(found) == (FRIDAY, FRIDAY)
        assert found.missing == ()

    def test_after_the_last_certain_day_business_days_may_end_sooner_than_an_uncertain_one(self) -> None:
        # Monday 15 June is a business day; Tuesday and Thursday may be make-up days.
        monday, tuesday, thursday = (date(2026, 6, day) for day in (15, 16, 18))
        snow = calendar_with(uncertain_days=[tuesday, thursday])
        found = due(school_days(1), instant_on(LAST_SCHOOL_DAY), counter(snow))
        assert ends(found) == (monday, thursday)
        assert found.missing == (
            "calendar.uncertain_days[2026-06-16]",
            "calendar.uncertain_days[2026-06-18]",
        )
        assert found.advice == ("advice.no_school_day_left",)

    def test_a_certain_day_may_be_the_last_that_an_uncertain_one_lets_count(self) -> None:
        # Two school days from Friday 12 June: only Thursday 18 is certain.
        tuesday, thursday = date(2026, 6, 16), date(2026, 6, 18)
        snow = calendar_with(
            last_day=thursday,
            closures=[*CLOSURES, *(date(2026, 6, day) for day in (15, 17))],
            uncertain_days=[tuesday],
        )
        found = due(school_days(2), instant_on(LAST_SCHOOL_DAY), counter(snow))
        assert ends(found) == (tuesday, thursday)

    def test_an_uncertain_day_of_the_next_year_is_not_waited_for(self) -> None:
        autumn = date(2026, 8, 31)
        two = calendar_with(uncertain_days=[date(2026, 6, 15), autumn], covers_to=date(2027, 6, 30))
        found = due(school_days(1), instant_on(LAST_SCHOOL_DAY), counter(two))
        assert ends(found) == (date(2026, 6, 15), date(2026, 6, 15))

    def test_what_the_office_calendar_leaves_open_stays_open(self) -> None:
        snow = calendar_with(uncertain_days=[date(2026, 6, 16)])
        found = due(school_days(1), instant_on(LAST_SCHOOL_DAY), counter(snow, office_calendar=True))
        assert ends(found) == (date(2026, 6, 15), None)
        assert found.missing == ("calendar.uncertain_days[2026-06-16]", "calendar.office_closures")
