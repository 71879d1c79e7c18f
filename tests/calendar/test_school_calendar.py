"""School days as data: the days, the range they cover, and what is uncertain."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, ZONE

from restraint_rules.calendar import SchoolCalendar, school_year_of
from restraint_rules.calendar.school_calendar import nth_after
from restraint_rules.errors import ValidationError, problems

MONDAY, TUESDAY, WEDNESDAY = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)
SATURDAY, SUNDAY = date(2026, 3, 7), date(2026, 3, 8)


def small_calendar(**facts: Any) -> SchoolCalendar:
    """Three school days in a calendar of one school year."""
    data = {
        "id": "small",
        "zone": "America/New_York",
        "covers_from": date(2025, 7, 1),
        "covers_to": date(2026, 6, 30),
        "school_days": [MONDAY, TUESDAY, WEDNESDAY],
    }
    return SchoolCalendar.model_validate(data | facts)


def sentence(**facts: Any) -> str:
    """The one sentence with which a calendar is refused."""
    with pytest.raises(ValidationError) as caught:
        small_calendar(**facts)
    (problem,) = problems(caught.value)
    return problem.sentence


def row(day: date, *descriptors: str) -> dict[str, Any]:
    """One Ed-Fi CalendarDate."""
    space = "uri://ed-fi.org/CalendarEventDescriptor#"
    names = [name if "#" in name else space + name for name in descriptors]
    return {
        "date": day.isoformat(),
        "calendarReference": {"calendarCode": "2025", "schoolId": 900101, "schoolYear": 2026},
        "calendarEvents": [{"calendarEventDescriptor": name} for name in names],
    }


class TestWhatAModelRefuses:
    @pytest.mark.parametrize("written", ["20260302", "2026-W10-1", "2026W101"])
    def test_a_day_that_is_written_otherwise(self, written: str) -> None:
        assert sentence(school_days=[written]) == "Give a date, for example 2026-03-05."
        assert small_calendar(school_days=["2026-03-02"]).school_days == {MONDAY}

    def test_the_small_calendar_itself_is_accepted(self) -> None:
        assert small_calendar().school_days == {MONDAY, TUESDAY, WEDNESDAY}

    @pytest.mark.parametrize("zone", ["No/Where", "../etc", "America", "EST/"])
    def test_a_zone_nobody_can_look_up(self, zone: str) -> None:
        assert sentence(zone=zone) == "This is no IANA time zone, for example America/New_York."

    def test_a_range_that_ends_before_it_begins(self) -> None:
        reversed_range = {"covers_from": date(2026, 6, 30), "covers_to": date(2026, 6, 29), "school_days": []}
        assert sentence(**reversed_range) == "The range ends before it begins."

    @pytest.mark.parametrize("kind", ["school_days", "uncertain_days", "summer_days"])
    @pytest.mark.parametrize("day", [date(2025, 6, 30), date(2026, 7, 1)])
    def test_a_listed_day_outside_the_range(self, kind: str, day: date) -> None:
        assert sentence(**{kind: [day]}) == "Every listed day must lie within the range the calendar covers."

    @pytest.mark.parametrize("kind", ["school_days", "uncertain_days", "summer_days"])
    @pytest.mark.parametrize("day", [SATURDAY, SUNDAY])
    def test_a_listed_day_on_a_weekend(self, kind: str, day: date) -> None:
        assert sentence(**{kind: [day]}) == "A school day never falls on a Saturday or Sunday."

    @pytest.mark.parametrize("kind", ["uncertain_days", "summer_days"])
    def test_a_day_that_is_certain_and_something_else(self, kind: str) -> None:
        assert sentence(**{kind: [TUESDAY]}) == "A day is listed both as a school day and as something else."

    def test_a_day_that_is_uncertain_and_of_summer(self) -> None:
        both = {"uncertain_days": [date(2026, 6, 29)], "summer_days": [date(2026, 6, 29)]}
        assert sentence(**both) == "A day is listed both as a school day and as something else."

    def test_what_it_refuses_is_not_repeated(self) -> None:
        with pytest.raises(ValidationError) as caught:
            small_calendar(school_days=[SATURDAY])
        assert "2026" not in str(caught.value)
        assert [error["input"] for error in caught.value.errors()] == [None]


class TestWhatAModelAccepts:
    def test_a_range_of_one_day(self) -> None:
        one = small_calendar(covers_from=MONDAY, covers_to=MONDAY, school_days=[MONDAY])
        assert one.covers(MONDAY)

    def test_days_at_both_ends_of_the_range(self) -> None:
        ends = [date(2025, 7, 1), date(2026, 6, 30)]
        assert small_calendar(school_days=ends).school_days == set(ends)

    def test_a_calendar_without_school_days(self) -> None:
        assert small_calendar(school_days=[]).certain_days(summer=True) == ()

    def test_office_closures_may_be_school_days_and_lie_anywhere(self) -> None:
        closures = [TUESDAY, SATURDAY, date(2026, 7, 3)]
        assert small_calendar(office_closures=closures).office_closures == frozenset(closures)
        assert small_calendar().office_closures is None


class TestRangeAndDays:
    def test_the_range_holds_both_its_ends(self) -> None:
        assert small_calendar().covers(date(2025, 7, 1))
        assert small_calendar().covers(date(2026, 6, 30))
        assert not small_calendar().covers(date(2025, 6, 30))
        assert not small_calendar().covers(date(2026, 7, 1))

    def test_certain_possible_and_summer_days_come_in_order(self) -> None:
        uncertain, summer = date(2026, 2, 27), date(2025, 7, 8)
        full = small_calendar(uncertain_days=[uncertain], summer_days=[summer])
        school = (MONDAY, TUESDAY, WEDNESDAY)
        assert full.certain_days(summer=False) == school
        assert full.certain_days(summer=True) == (summer, *school)
        assert full.possible_days(summer=False) == (uncertain, *school)
        assert full.possible_days(summer=True) == (summer, uncertain, *school)

    def test_without_uncertain_days_the_possible_days_are_the_certain_ones(self) -> None:
        assert small_calendar().possible_days(summer=False) == (MONDAY, TUESDAY, WEDNESDAY)

    def test_the_zone_is_looked_up_by_name(self) -> None:
        assert small_calendar().zone_info == ZONE

    @pytest.mark.parametrize(
        ("day", "count", "found"),
        [
            (date(2026, 3, 1), 1, MONDAY),
            (date(2026, 3, 1), 2, TUESDAY),
            (MONDAY, 1, TUESDAY),
            (MONDAY, 2, WEDNESDAY),
            (MONDAY, 3, None),
            (WEDNESDAY, 1, None),
        ],
    )
    def test_counting_leaves_out_the_day_itself(self, day: date, count: int, found: date | None) -> None:
        assert nth_after((MONDAY, TUESDAY, WEDNESDAY), day, count) == found

    @pytest.mark.parametrize(
        ("day", "year"),
        [
            (date(2026, 6, 30), 2025),
            (date(2026, 7, 1), 2026),
            (date(2026, 8, 1), 2026),
            (date(2026, 1, 1), 2025),
        ],
    )
    def test_a_school_year_begins_on_the_first_of_july(self, day: date, year: int) -> None:
        assert school_year_of(day) == year

    def test_the_same_days_in_another_order_are_the_same_bytes(self) -> None:
        one, other = [small_calendar(school_days=days) for days in ([MONDAY, TUESDAY], [TUESDAY, MONDAY])]
        assert one.model_dump_json() == other.model_dump_json()
        assert one.digest == other.digest
        assert '"school_days":["2026-03-02","2026-03-03"]' in one.model_dump_json()

    def test_a_calendar_survives_json(self) -> None:
        full = small_calendar(uncertain_days=[date(2026, 2, 27)], office_closures=[MONDAY])
        assert SchoolCalendar.model_validate_json(full.model_dump_json()) == full


class TestFromClosures:
    def test_the_range_is_the_whole_school_year(self) -> None:
        assert (CALENDAR.covers_from, CALENDAR.covers_to) == (date(2025, 7, 1), date(2026, 6, 30))

    def test_first_and_last_day_are_school_days_and_nothing_lies_beyond(self) -> None:
        days = CALENDAR.certain_days(summer=True)
        assert (days[0], days[-1]) == (date(2025, 8, 27), date(2026, 6, 12))

    def test_closures_and_weekends_are_left_out_and_nothing_else(self) -> None:
        week = SchoolCalendar.from_closures(
            id="week",
            zone="America/New_York",
            first_day=date(2026, 2, 27),
            last_day=date(2026, 3, 9),
            closures=iter([TUESDAY, SATURDAY]),
        )
        friday = date(2026, 2, 27)
        assert week.certain_days(summer=False) == (
            friday, MONDAY, WEDNESDAY, date(2026, 3, 5), date(2026, 3, 6), date(2026, 3, 9),
        )  # fmt: skip

    def test_two_school_years_make_one_range(self) -> None:
        two = SchoolCalendar.from_closures(
            id="two", zone="America/New_York", first_day=date(2025, 8, 27), last_day=date(2027, 6, 11)
        )
        assert (two.covers_from, two.covers_to) == (date(2025, 7, 1), date(2027, 6, 30))

    def test_uncertain_days_are_not_school_days_too(self) -> None:
        made = SchoolCalendar.from_closures(
            id="snow",
            zone="America/New_York",
            first_day=MONDAY,
            last_day=WEDNESDAY,
            uncertain_days=[TUESDAY],
            covers_from=MONDAY,
            covers_to=WEDNESDAY,
        )
        assert made.certain_days(summer=False) == (MONDAY, WEDNESDAY)
        assert made.uncertain_days == {TUESDAY}
        assert (made.covers_from, made.covers_to) == (MONDAY, WEDNESDAY)

    def test_a_single_day(self) -> None:
        one = SchoolCalendar.from_closures(
            id="one", zone="America/New_York", first_day=MONDAY, last_day=MONDAY
        )
        assert one.certain_days(summer=False) == (MONDAY,)
        assert (one.covers_from, one.covers_to) == (date(2025, 7, 1), date(2026, 6, 30))

    def test_first_and_last_day_the_wrong_way_round_are_refused(self) -> None:
        with pytest.raises(ValidationError) as caught:
            SchoolCalendar.from_closures(
                id="swapped", zone="America/New_York", first_day=TUESDAY, last_day=MONDAY
            )
        assert [problem.sentence for problem in problems(caught.value)] == [
            "The range ends before it begins."
        ]


class TestFromEdFi:
    @pytest.mark.parametrize(
        "descriptor", ["Instructional day", "Make-up day", "Student late arrival/early dismissal"]
    )
    def test_instruction_makes_a_school_day(self, descriptor: str) -> None:
        made = edfi(row(MONDAY, descriptor))
        assert certain_and_uncertain(made) == ([MONDAY], [])

    @pytest.mark.parametrize("descriptor", ["Teacher only day", "Non-instructional day"])
    def test_no_instruction_makes_none(self, descriptor: str) -> None:
        made = edfi(row(MONDAY, descriptor))
        assert certain_and_uncertain(made) == ([], [])

    def test_two_ways_of_saying_no_instruction_do_not_contradict_each_other(self) -> None:
        made = edfi(row(MONDAY, "Teacher only day", "Non-instructional day"))
        assert certain_and_uncertain(made) == ([], [])

    @pytest.mark.parametrize("descriptor", ["Holiday", "Emergency day", "Weather day", "Strike", "Other"])
    def test_cancelled_or_reduced_leaves_it_uncertain(self, descriptor: str) -> None:
        made = edfi(row(MONDAY, descriptor))
        assert certain_and_uncertain(made) == ([], [MONDAY])

    def test_a_weather_day_with_instruction_is_a_school_day(self) -> None:
        assert edfi(row(MONDAY, "Weather day", "Make-up day")).school_days == {MONDAY}
        assert edfi(row(MONDAY, "Weather day"), row(MONDAY, "Instructional day")).school_days == {MONDAY}

    def test_rows_that_contradict_each_other_leave_it_uncertain(self) -> None:
        made = edfi(row(MONDAY, "Instructional day"), row(MONDAY, "Teacher only day"))
        assert certain_and_uncertain(made) == ([], [MONDAY])

    def test_a_row_without_events_leaves_it_uncertain(self) -> None:
        assert edfi(row(MONDAY)).uncertain_days == {MONDAY}

    @pytest.mark.parametrize(
        "space", ["uri://ed-fi.org/CalendarEventDescriptor#", "uri://x.example/a#b#", "#"]
    )
    def test_the_namespace_does_not_matter(self, space: str) -> None:
        assert edfi(row(MONDAY, f"{space}Instructional day")).school_days == {MONDAY}

    def test_a_descriptor_without_a_namespace_is_understood(self) -> None:
        bare = {"date": "2026-03-02", "calendarEvents": [{"calendarEventDescriptor": "Instructional day"}]}
        assert edfi(bare).school_days == {MONDAY}

    @pytest.mark.parametrize("day", [SATURDAY, SUNDAY])
    def test_a_weekend_is_never_uncertain_and_never_a_school_day(self, day: date) -> None:
        made = edfi(row(MONDAY, "Instructional day"), row(day, "Other"))
        assert made.uncertain_days == set()
        with pytest.raises(ValidationError, match="never falls on a Saturday or Sunday"):
            edfi(row(day, "Make-up day"))

    def test_a_friday_is_no_weekend(self) -> None:
        assert edfi(row(date(2026, 3, 6), "Weather day")).uncertain_days == {date(2026, 3, 6)}

    def test_the_range_is_the_school_years_of_the_rows(self) -> None:
        made = edfi(row(date(2026, 9, 1), "Instructional day"), row(date(2025, 9, 2), "Instructional day"))
        assert (made.covers_from, made.covers_to) == (date(2025, 7, 1), date(2027, 6, 30))

    def test_the_range_may_be_said(self) -> None:
        made = edfi(row(MONDAY, "Instructional day"), covers_from=MONDAY, covers_to=TUESDAY)
        assert (made.covers_from, made.covers_to) == (MONDAY, TUESDAY)


def edfi(*rows: dict[str, Any], **more: Any) -> SchoolCalendar:
    """A calendar of some Ed-Fi rows."""
    return SchoolCalendar.from_edfi(rows, id="edfi", zone="America/New_York", **more)


def certain_and_uncertain(made: SchoolCalendar) -> tuple[list[date], list[date]]:
    """The certain school days and the uncertain ones, in order."""
    return sorted(made.school_days), sorted(made.uncertain_days)
