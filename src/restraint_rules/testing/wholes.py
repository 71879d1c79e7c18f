"""Builders of what spans a year: meetings, records, schools, a district, and the standing facts."""

from collections.abc import Iterable
from datetime import date

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.models.districts import District
from restraint_rules.models.incident import Incident
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.models.people import Staff
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.models.schools import School
from restraint_rules.models.setting import Setting
from restraint_rules.testing import facts as lawful
from restraint_rules.testing.days import YearDays, clock
from restraint_rules.testing.events import DAY, incident
from restraint_rules.testing.whole_facts import district_facts, meeting_facts, school_facts

__all__ = ["AS_OF", "calendar", "district", "meeting", "record", "room", "school", "setting", "staff"]

AS_OF = clock(date(2026, 6, 30), 18)
"""The last evening of the school year: everything is overdue that was not done for an incident."""


def meeting(day: date = DAY, **facts: object) -> PlanningMeeting:
    """A planning and placement team's meeting that did all its work.

    Args:
        day: Its day; it is held at half past three.
        **facts: Facts of ``PlanningMeeting`` that differ.

    Returns:
        The meeting.
    """
    return PlanningMeeting.model_validate(meeting_facts(clock(day, 15, 30), **facts))


def record(*incidents: Incident, **facts: object) -> StudentRecord:
    """The record of the incidents' student, who is not eligible for special education.

    Args:
        *incidents: The incidents, all of one student; without any, one lawful incident.
        **facts: Facts of ``StudentRecord`` that differ.

    Returns:
        The record.
    """
    held = incidents or (incident(),)
    data = {
        "student": held[0].student,
        "school": "school-1",
        "incidents": held,
        "eligibility": [{"status": "not_eligible", "since": date(2018, 7, 1)}],
        "meetings": [],
        "time_out_outcomes": [],
        "enrolled": [{"since": date(2018, 7, 1)}],
        "section_504": [],
        "demographics": {"race_ethnicity": "two_or_more_races", "sex": "female", "english_learner": False},
    }
    return StudentRecord.model_validate(data | facts)


def school(*records: StudentRecord, **facts: object) -> School:
    """A school with its crisis team and all monthly reviews of 2025-26.

    Args:
        *records: Students' records; without any, one with a lawful incident.
        **facts: Facts of ``School`` that differ.

    Returns:
        The school.
    """
    return School.model_validate(school_facts(YearDays(2025)) | {"records": records or (record(),)} | facts)


def district(*schools: School, **facts: object) -> District:
    """A district that trained, compiled and published in 2025-26 what it must.

    Args:
        *schools: Its schools; without any, one.
        **facts: Facts of ``District`` that differ.

    Returns:
        The district.
    """
    held = schools or (school(),)
    data = district_facts(YearDays(2025), [one.id for one in held])
    return District.model_validate(data | {"schools": held} | facts)


def staff(**facts: object) -> Staff:
    """A teacher of the district, ``staff-1``, trained each August.

    Args:
        **facts: Facts of ``Staff`` that differ.

    Returns:
        The person.
    """
    return Staff.model_validate(lawful.staff(**facts))


def room(**facts: object) -> SeclusionRoom:
    """A room, ``room-1``, that meets section IV and has no lock.

    Args:
        **facts: Facts of ``SeclusionRoom`` that differ.

    Returns:
        The room.
    """
    return SeclusionRoom.model_validate(lawful.room(**facts))


def setting(**facts: object) -> Setting:
    """The standing facts that the kit's records name: ``staff-1``, ``room-1``, and what is taught.

    Args:
        **facts: Facts of ``Setting`` that differ.

    Returns:
        The setting.
    """
    data = {
        "staff": [staff()],
        "rooms": [room()],
        "techniques": lawful.techniques(),
        "designated_notifiers": ["staff-1"],
    }
    return Setting.model_validate(data | facts)


def calendar(begun: int = 2025, snow: Iterable[date] = (), **more: object) -> SchoolCalendar:
    """The calendar of one school year in Connecticut, 1 July to 30 June.

    Args:
        begun: The year in which it began.
        snow: Days on which school was called off; they are made up in June.
        **more: Fields of ``SchoolCalendar`` that differ.

    Returns:
        The calendar.
    """
    return YearDays(begun, snow).calendar(**more)
