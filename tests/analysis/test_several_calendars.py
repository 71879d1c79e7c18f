"""Every analysis of schools and students takes a calendar for each school or programme, as judging does."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from builders import CLOSURES, at, setting
from civil_rights_builders import hold
from student_builders import STUDENT, uses_on

from restraint_rules import Calendars, Incident, SchoolCalendar, classify, compare, policies
from restraint_rules.analysis import (
    CivilRightsCounts,
    annual_compilation,
    civil_rights_counts,
    prevention,
    school_measures,
    sensitivity,
    trigger_status,
    window_course,
)
from restraint_rules.calendar.moved import Stay, days_of_stays
from restraint_rules.errors import NoCalendarError
from restraint_rules.models import District, School, StudentRecord

SPRAGUE = policies.SPRAGUE
AS_OF = at("2026-03-16T09:00")


def calendar_of_school(name: str, *closures: date, last_day: str = "2026-06-12") -> SchoolCalendar:
    days: dict[str, Any] = {"first_day": "2025-08-27", "closures": [*CLOSURES, *closures]}
    return SchoolCalendar.from_closures(id=name, zone="America/New_York", last_day=last_day, **days)


WEEK = [date(2026, 3, 2) + timedelta(days=n) for n in range(5)]
NORTH = calendar_of_school("north-days", last_day="2026-05-29")
SOUTH = calendar_of_school("south-days", *WEEK)  # closed for a week in which the other is open
MOVED = [
    {"student": "student-1", "place": "north", "until": "2026-02-27"},
    {"student": "student-1", "place": "south", "since": "2026-03-02"},
]
PLACES = {"north": "north-days", "south": "south-days"}
BOTH = Calendars.model_validate({"calendars": [NORTH, SOUTH], "places": PLACES, "attendance": MOVED})
WHERE_THEY_WERE = days_of_stays(
    [(Stay("north", None, date(2026, 2, 27)), NORTH), (Stay("south", date(2026, 3, 2), None), SOUTH)]
)
DAYS = ["2026-02-10", "2026-02-24", "2026-03-09"]


def record(*days: str, **facts: Any) -> StudentRecord:
    """A student with a use on each of some days."""
    data = {"student": STUDENT, "incidents": uses_on(*(days or DAYS)), "meetings": [], "eligibility": []}
    return StudentRecord.model_validate(data | facts)


def school(name: str, *records: StudentRecord, **facts: Any) -> School:
    data = {"id": name, "records": records, "records_from": "2025-07-01"}
    return School.model_validate(data | facts)


GIVEN: dict[str, Any] = {"policy": SPRAGUE, "as_of": AS_OF, "setting": setting()}
EXPOSURE = {"2026-02": 100.0, "2026-03": 100.0}


def ask_near(subject: Any, given: Any) -> Any:
    return trigger_status(subject, calendar=given, **GIVEN)


def ask_course(subject: Any, given: Any) -> Any:
    return window_course(subject, calendar=given, **GIVEN)


def ask_beside(subject: Any, given: Any) -> Any:
    arguments = {name: value for name, value in GIVEN.items() if name != "policy"}
    return compare(subject, [SPRAGUE, policies.CONNECTICUT], calendar=given, **arguments).to_records()


def ask_other_readings(subject: Any, given: Any) -> Any:
    return str(sensitivity(subject, calendar=given, **GIVEN))


def ask_less(subject: Any, given: Any) -> Any:
    return prevention([subject], calendar=given, exposure=EXPOSURE, **GIVEN)


OF_A_STUDENT = [ask_near, ask_course, ask_beside, ask_less]


@pytest.mark.parametrize("asked", OF_A_STUDENT)
def test_a_student_who_moves_is_counted_on_the_days_of_where_they_were(asked: Callable[..., Any]) -> None:
    subject = record()

    assert asked(subject, BOTH) == asked(subject, WHERE_THEY_WERE)


def test_it_makes_a_difference_where_they_were() -> None:
    """By the north the use of 10 February leaves the window on another day than by the south."""
    until = [ask_near(record(), one).until for one in (NORTH, SOUTH, BOTH)]

    assert until[0] != until[1] == until[2]


@pytest.mark.parametrize("asked", OF_A_STUDENT)
def test_who_has_none_is_named(asked: Callable[..., Any]) -> None:
    with pytest.raises(NoCalendarError, match="no calendar is given for student student-1") as nobody:
        asked(record(), BOTH.model_copy(update={"attendance": ()}))

    assert nobody.value.who == "student student-1"


def district() -> District:
    """A student who moved, with a record in each school."""
    (later,) = uses_on("2026-03-09")
    schools = [
        school("north", record("2026-02-10", "2026-02-24")),
        school("south", record(incidents=[later | {"id": "later"}])),
    ]
    return District.model_validate({"id": "d", "records_from": "2025-07-01", "schools": schools})


def ask_compiled(subject: Any, given: Any) -> Any:
    return annual_compilation(subject, 2025, calendar=given, **GIVEN)


def ask_measured(subject: Any, given: Any) -> Any:
    return school_measures(subject, 2025, calendar=given, enrolled={"": 100}, **GIVEN)


def ask_of_the_nation(subject: Any, given: Any) -> CivilRightsCounts:
    return civil_rights_counts(subject, 2025, calendar=given, as_of=at("2026-07-15T12:00"), setting=setting())


def ask_of_all(subject: Any, given: Any) -> Any:
    return trigger_status(subject, calendar=given, **GIVEN)


OF_A_DISTRICT = [ask_compiled, ask_measured, ask_of_the_nation, ask_of_all]


@pytest.mark.parametrize("asked", OF_A_DISTRICT)
def test_of_a_district_each_student_is_counted_so(asked: Callable[..., Any]) -> None:
    assert asked(district(), BOTH) == asked(district(), WHERE_THEY_WERE)


@pytest.mark.parametrize("asked", OF_A_DISTRICT)
def test_of_a_district_who_has_none_is_named(asked: Callable[..., Any]) -> None:
    elsewhere = BOTH.model_copy(update={"places": {"north": "north-days"}, "attendance": ()})
    with pytest.raises(NoCalendarError, match=r"for (school south|student student-1)"):
        asked(district(), elsewhere)


class TestRegularYears:
    """The north's last school day is Friday 29 May, the south's 12 June."""

    LATE = "2026-06-08"

    def number_held(self, *, by: str, **facts: Any) -> int | None:
        late = record(incidents=[{"id": "i", "student": STUDENT} | hold(self.LATE)])
        found = ask_of_the_nation(school(by, late), BOTH.model_copy(update={"attendance": ()} | facts))
        return found.cell("instances", "physical_restraint").number

    @pytest.mark.parametrize(("by", "expected"), [("north", 0), ("south", 1)])
    def test_a_use_counts_within_the_year_of_its_school(self, by: str, expected: int) -> None:
        assert self.number_held(by=by) == expected

    def test_or_of_where_the_student_went(self) -> None:
        there = [{"student": "student-1", "place": "south"}]

        assert self.number_held(by="north", attendance=there) == 1

    @pytest.mark.parametrize(("as_of", "over"), [("2026-06-01", False), ("2026-06-13", True)])
    def test_the_year_is_over_when_it_is_over_everywhere(self, as_of: str, over: bool) -> None:
        found = civil_rights_counts(district(), 2025, calendar=BOTH, as_of=at(f"{as_of}T12:00"))

        assert ("not_over" not in [one.code for one in found.doubts]) is over


def test_sensitivity_takes_them_too() -> None:
    assert ask_other_readings(record(), BOTH) == ask_other_readings(record(), WHERE_THEY_WERE)


class TestWhatOneEventIs:
    """An incident's definitions go by its school, as its judging does."""

    def test_by_its_school(self) -> None:
        one = Incident.model_validate({"id": "i", "student": STUDENT, "school": "south"} | hold("2026-03-09"))
        alone, among = (classify(one, calendar=given, **GIVEN) for given in (SOUTH, BOTH))

        assert among.answers
        assert among == alone

    def test_without_any(self) -> None:
        nobody = BOTH.model_copy(update={"places": {"north": "north-days"}, "attendance": ()})
        one = Incident.model_validate({"id": "i", "student": STUDENT, "school": "south"} | hold("2026-03-09"))
        with pytest.raises(NoCalendarError, match="for incident i"):
            classify(one, calendar=nobody, **GIVEN)
