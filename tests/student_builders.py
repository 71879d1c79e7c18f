"""Facts for tests of what spans time: a student's uses on given days, meetings, the findings on them.

Everything here is invented. ``school_day(1)`` is Monday 2 March 2026; no weekday is free before 13 April.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from builders import CALENDAR, LATER, Told, at, by_path, restraint, setting, told_by_path

from restraint_rules.engine.bench import Bench
from restraint_rules.engine.held_facts import HeldFacts
from restraint_rules.engine.records import judge_record
from restraint_rules.findings import Finding
from restraint_rules.models import PlanningMeeting, StudentRecord
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.over_time.history import History

__all__ = [
    "FOUR",
    "PPT",
    "STUDENT",
    "TEAM",
    "eligible",
    "history_of",
    "incident_on",
    "meeting",
    "moment",
    "on",
    "open_finding",
    "path_of",
    "planning_meeting",
    "ppt",
    "record",
    "school_day",
    "team_meeting",
    "told_of_record",
    "uses_on",
]

STUDENT = {"id": "student-1", "enrolled_as": "public_k12"}

SCHOOL_DAYS = [day for day in CALENDAR.certain_days(summer=False) if day >= date(2026, 3, 2)]


def school_day(number: int) -> str:
    """The first school day is Monday 2 March, the twentieth Friday 27 March, the 21st Monday 30 March."""
    return str(SCHOOL_DAYS[number - 1])


FOUR = [school_day(1), school_day(2), school_day(3), school_day(4)]
"""Days of four uses that complete a window on Thursday 5 March."""


def moment(text: str) -> datetime | str:
    """A date as it is, a wall-clock time as a moment."""
    return at(text) if "T" in text else text


def incident_on(day: str, *interventions: dict[str, Any], **facts: Any) -> dict[str, Any]:
    """An incident as plain data, its id its day; without interventions given, a restraint at ten."""
    uses = interventions or (restraint(f"{day}T10:00", f"{day}T10:08"),)
    return {"id": day, "day": day, "student": STUDENT, "interventions": uses} | facts


def on(day: str, make: Callable[..., dict[str, Any]], **facts: Any) -> dict[str, Any]:
    """A restraint, seclusion or time out at ten on a day."""
    return make(f"{day}T10:00", f"{day}T10:08", **facts)


def uses_on(*days: str) -> list[dict[str, Any]]:
    """Incidents of one restraint each, u1, u2 and so on: several may fall on one day."""
    return [incident_on(day, id=f"u{number}") for number, day in enumerate(days, start=1)]


def path_of(day: str, intervention: str = "r1") -> str:
    """The path of an incident's use."""
    return f"incidents[{day}].interventions[{intervention}]"


def record(*incidents: dict[str, Any] | str, **facts: Any) -> StudentRecord:
    """A student not eligible for special education, with incidents or uses on given days, no meetings."""
    plain = [incident_on(one) if isinstance(one, str) else one for one in incidents]
    data: dict[str, Any] = {
        "student": STUDENT,
        "incidents": plain,
        "eligibility": [{"since": "2020-09-01", "status": "not_eligible"}],
        "meetings": [],
        "time_out_outcomes": [],
    }
    return StudentRecord.model_validate(data | facts)


def eligible(status: str = "eligible", since: str = "2020-09-01", until: str | None = None) -> dict[str, Any]:
    """A stretch of eligibility."""
    return {"since": since, "until": until, "status": status}


def meeting(when: str | None = None, **facts: Any) -> dict[str, Any]:
    """A meeting of which nothing is recorded but when it was."""
    return {"id": "m1", "at": when and moment(when)} | facts


def team_meeting(when: str | None = school_day(6), **facts: Any) -> dict[str, Any]:
    """A meeting that is all that VII.A.1 asks."""
    return meeting(
        when,
        **{
            "ppt": False,
            "attended": ["administrator", "teacher", "parent"],
            "mental_health_available": False,
            "behavioral_assessment": "done",
            "behavior_plan": "done",
            "referral": "done",
        }
        | facts,
    )


def ppt(when: str | None = school_day(6), **facts: Any) -> dict[str, Any]:
    """A meeting that is all that VII.B asks."""
    return meeting(
        when,
        **{
            "ppt": True,
            "functional_assessment": "done",
            "behavior_plan": "done",
            "iep": "done",
            "alternatives": "done",
            "as_soon_as_practicable": True,
        }
        | facts,
    )


def planning_meeting(when: str | None = school_day(4), **facts: Any) -> PlanningMeeting:
    """A meeting by itself."""
    return PlanningMeeting.model_validate(meeting(when, **facts))


TEAM, PPT = "VII.A.1", "VII.B.1"


def open_finding(subject: StudentRecord, clause: str = TEAM, **arguments: Any) -> Finding:
    """The one finding on the record as a whole."""
    return by_path(subject, clause, **arguments)[""]


def history_of(subject: StudentRecord, *, as_of: str = LATER, **arguments: Any) -> History:
    """What the clauses on a record are asked of."""
    standing = arguments.get("setting", setting())
    bench = Bench(SPRAGUE, CALENDAR, at(as_of), standing, arguments.get("readings", {}))
    return judge_record(subject, bench, HeldFacts()).history


def told_of_record(
    *incidents: dict[str, Any] | str, readings: Any = None, clause: str = TEAM, **facts: Any
) -> dict[str, Told]:
    """What the findings come to, by their paths; without incidents given, after a complete window."""
    return told_by_path(record(*(incidents or FOUR), **facts), clause, readings=readings or {})
