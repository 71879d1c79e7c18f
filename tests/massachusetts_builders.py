"""Facts for tests of Massachusetts schools: what the text would allow, of which a test changes one fact."""

from datetime import date
from typing import Any

from bill_builders import CHILD
from builders import incident, judge, only, report, restraint, seclusion

from restraint_rules import testing
from restraint_rules.calendar import SchoolCalendar
from restraint_rules.findings import Finding
from restraint_rules.models import Incident
from restraint_rules.policies import MASSACHUSETTS_SCHOOLS
from restraint_rules.report import Report

__all__ = [
    "BEFORE_2016",
    "FROM_2026",
    "OF_2016",
    "allowed",
    "confined",
    "established",
    "finding_of_massachusetts",
    "held",
    "report_of_massachusetts",
]

BEFORE_2016, OF_2016, FROM_2026 = "2015-03-05", "2026-03-05", "2026-09-10"
"""A school day under each text: Thursdays all three."""

CONDUCT = {
    "witnessed": True,
    "least_force": True,
    "safest_method": True,
    "hindered_speech": False,
    "limits_reviewed": True,
    "distress_shown": False,
}


def established(**facts: Any) -> dict[str, Any]:
    """Everything established in advance."""
    names = (
        "history",
        "others_failed",
        "not_contraindicated",
        "justified",
        "consented",
        "approved",
        "documented",
    )
    return dict.fromkeys(names, True) | facts


def held(
    start: str = "10:00", end: str | None = "10:08", *, day: str = OF_2016, **facts: Any
) -> dict[str, Any]:
    """A standing hold with all that is asked of one; ``conduct`` replaces single facts of it."""
    facts["conduct"] = CONDUCT | facts.get("conduct", {})
    recorded = {
        "mechanical": False,
        "medically_contraindicated": False,
        "ended_when_danger_passed": True,
        "monitoring": {"mode": "direct", "throughout": True, "physical_signs": True},
    }
    return restraint(f"{day}T{start}", end and f"{day}T{end}", **recorded | facts)


def confined(
    start: str = "10:00", end: str | None = "10:08", *, day: str = OF_2016, **facts: Any
) -> dict[str, Any]:
    """A student alone behind a door that is held; nobody supports the student from outside."""
    recorded = {
        "involuntary": True,
        "alone": True,
        "supported_from_outside": False,
        "permitted_to_leave": False,
        "to_calm": True,
        "ended_when_danger_passed": True,
    }
    return seclusion(f"{day}T{start}", end and f"{day}T{end}", **recorded | facts)


def allowed(
    *interventions: dict[str, Any], day: str = OF_2016, student: Any = None, **facts: Any
) -> Incident:
    """An incident with all papers in order; without interventions given, one restraint of eight minutes."""
    recorded: dict[str, Any] = {
        "day": day,
        "emergency": {"grounds": ["imminent_injury_to_others"]},
        "alternatives_ineffective": True,
        "notices": [
            {"id": "n1", "at": clock_on(day, "11:00"), "method": "telephone", "outcome": "reached"},
            {"id": "n2", "at": clock_on(day, "15:00"), "method": "email", "outcome": "sent"},
        ],
        "report": report(at=clock_on(day, "14:00")),
        "report_copy": None,
        "director_notice": None,
    }
    student = CHILD | (student or {})
    return incident(*(interventions or [held(day=day)]), student=student, **recorded | facts)


def clock_on(day: str, clock: str) -> Any:
    """A moment of a day."""
    return testing.at(clock, date.fromisoformat(day))


def calendar_of(day: str) -> SchoolCalendar:
    """The school year of a day."""
    day_of = date.fromisoformat(day)
    return testing.calendar(day_of.year if day_of.month > 6 else day_of.year - 1)


def report_of_massachusetts(subject: Incident, *, as_of: str = "", **arguments: Any) -> Report:
    """Judge by the text of the incident's day, a month later unless told otherwise."""
    day = subject.day
    later = as_of or f"{day.replace(month=day.month + 1)}T12:00"
    trained = testing.setting(
        staff=[testing.staff(credentials=[{"at": "2014-08-20"}])],
    )
    return judge(
        subject,
        policy=MASSACHUSETTS_SCHOOLS,
        calendar=calendar_of(str(day)),
        as_of=later,
        **{"setting": trained} | arguments,
    )


def finding_of_massachusetts(subject: Incident, clause: str, rule: str = "", **arguments: Any) -> Finding:
    """The one finding under a clause."""
    return only(report_of_massachusetts(subject, **arguments), clause, rule)
