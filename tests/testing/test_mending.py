"""Records that no form can be are put right."""

from datetime import date, timedelta
from typing import Any

import pytest

from restraint_rules import SchoolCalendar
from restraint_rules.models import Emergency, Incident, ObservationWindow, Period, StudentRecord, Unread
from restraint_rules.models.acts import Act, IncidentReport, Notice
from restraint_rules.models.base import Facts
from restraint_rules.models.care import CareEpisode, CarePerson, PatientDays
from restraint_rules.models.care.people import OLDEST
from restraint_rules.models.people import Student
from restraint_rules.testing import care, incident
from restraint_rules.testing._strategies import year_name
from restraint_rules.testing.mending import mended
from restraint_rules.testing.mending_care import EVERY_MEND

DAY, ONE_DAY = date(2026, 3, 5), timedelta(days=1)


def test_a_report_states_no_duration_that_it_leaves_out() -> None:
    record = {"duration_stated": True, "left_out": ("duration", "emergency"), "emergency": "recorded"}
    assert mended(IncidentReport, record) == {
        "duration_stated": None,
        "left_out": ("duration",),
        "emergency": "recorded",
    }


def test_a_duration_that_is_given_is_stated() -> None:
    record = {"duration": timedelta(minutes=5), "duration_stated": False, "left_out": ()}
    assert mended(IncidentReport, record)["duration_stated"] is None


def test_a_window_that_is_not_there_shows_nothing() -> None:
    absent = {"present": False, "unbreakable": True, "student_sees_out": True}
    assert mended(ObservationWindow, absent) == {
        "present": False,
        "unbreakable": None,
        "student_sees_out": None,
    }
    assert mended(ObservationWindow, {"present": None, "unbreakable": True})["unbreakable"]


def test_what_could_not_be_read_has_something_wrong() -> None:
    (problem,) = mended(Unread, {"problems": ()})["problems"]
    assert mended(Unread, {"problems": (problem,)}) == {"problems": (problem,)}


def test_all_incidents_are_about_one_student() -> None:
    record = {"student": Student(id="s-9"), "incidents": (incident(),)}
    assert [one.student.id for one in mended(StudentRecord, record)["incidents"]] == ["s-9"]
    assert mended(StudentRecord, {"incidents": None}) == {"incidents": None}


@pytest.mark.parametrize(
    ("model", "record", "expected"),
    [
        (CarePerson, {"age": OLDEST + 1}, {"age": OLDEST}),
        (CarePerson, {"age": None}, {"age": None}),
        (PatientDays, {"days": 3, "leave_days": 4}, {"days": 3, "leave_days": 3}),
        (PatientDays, {"days": 3, "leave_days": None}, {"days": 3, "leave_days": None}),
    ],
)
def test_records_of_care(model: type[Facts], record: dict[str, Any], expected: dict[str, Any]) -> None:
    assert mended(model, record, EVERY_MEND) == expected


def test_an_episode_has_a_use_and_one_death_at_most() -> None:
    deaths = (care.death(care.TEN), care.death(care.TEN))
    made = mended(CareEpisode, {"uses": (), "deaths": deaths}, EVERY_MEND)
    assert ([one.kind for one in made["uses"]], made["deaths"]) == (["seclusion"], deaths[:1])
    assert mended(CareEpisode, {"uses": (care.use(),), "deaths": None}, EVERY_MEND)["deaths"] is None


def test_a_school_year_is_named_by_both_its_years() -> None:
    assert [year_name(1999), year_name(2026)] == ["1999-00", "2026-27"]


@pytest.mark.parametrize(("outcome", "reached"), [("reached", None), ("not_reached", None), ("sent", "kept")])
def test_whether_a_parent_was_reached_is_told_once(outcome: str, reached: str | None) -> None:
    made = mended(Notice, {"outcome": outcome, "reached": "kept"})
    assert made == {"outcome": outcome, "reached": reached}


def test_what_was_not_done_has_no_time() -> None:
    assert mended(Act, {"done": False, "at": DAY}) == {"done": False}
    assert mended(Act, {"done": None, "at": DAY}) == {"done": None, "at": DAY}


def test_an_unclear_record_names_no_ground() -> None:
    assert mended(Emergency, {"grounds": ("unclear", "disruption")}) == {"grounds": ("unclear",)}
    assert mended(Emergency, {"grounds": ("disruption",)}) == {"grounds": ("disruption",)}


def test_only_a_restraint_has_holds_to_blank() -> None:
    assert mended(Period, {"kind": "seclusion", "holds": ()})["holds"] == ()


def test_an_intervention_that_is_there_stays() -> None:
    record = {"interventions": incident().interventions}
    assert mended(Incident, record) == record


def test_days_of_a_calendar_do_not_meet_and_lie_within_its_range() -> None:
    made = mended(
        SchoolCalendar,
        {
            "covers_from": DAY + ONE_DAY,
            "covers_to": DAY + ONE_DAY,
            "school_days": {DAY},
            "summer_days": {DAY, DAY + 2 * ONE_DAY},
            "closures": {DAY, DAY + ONE_DAY},
        },
    )
    assert made == {
        "covers_from": DAY,
        "covers_to": DAY + 3 * ONE_DAY,
        "school_days": {DAY},
        "uncertain_days": frozenset(),
        "summer_days": {DAY + 2 * ONE_DAY},
        "closures": {DAY + ONE_DAY},
    }
    assert mended(SchoolCalendar, {"covers_from": DAY, "covers_to": DAY})["covers_to"] == DAY + ONE_DAY
