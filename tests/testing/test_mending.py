"""Records that no form can be are put right."""

from datetime import timedelta
from typing import Any

import pytest

from restraint_rules.models import ObservationWindow, StudentRecord, Unread
from restraint_rules.models.acts import IncidentReport
from restraint_rules.models.base import Facts
from restraint_rules.models.care import CareEpisode, CarePerson, PatientDays
from restraint_rules.models.care.people import OLDEST
from restraint_rules.models.people import Student
from restraint_rules.testing import care, incident
from restraint_rules.testing._strategies import year_name
from restraint_rules.testing.mending import mended
from restraint_rules.testing.mending_care import EVERY_MEND


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
