"""Facts for tests of the state's text on any day since 2015: the testing kit's lawful records, some changed.

Everything here is invented. The calendar knows every school year from 2014 to 2021: weekdays from September
to the middle of June, without closures. In 2018 the last school day is Friday 15 June, the next 3 September.
"""

from datetime import date, datetime, timedelta
from typing import Any

from builders import told

from restraint_rules.calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.models import Incident, StudentRecord
from restraint_rules.models.base import Subject
from restraint_rules.models.interventions import Intervention, Period
from restraint_rules.policies import CONNECTICUT
from restraint_rules.report import Report
from restraint_rules.testing import at, incident, lawful_restraint, lawful_seclusion, room, setting, staff

__all__ = [
    "CARRIED",
    "SETTING",
    "YEARS",
    "escort",
    "escort_then_seclusion",
    "held_on",
    "on_day",
    "record_of",
    "report_of_state",
    "shut_in",
    "status_and_code",
    "with_room",
]

YEARS = SchoolCalendar(
    id="school-2014-21",
    zone="America/New_York",
    covers_from=date(2014, 7, 1),
    covers_to=date(2021, 6, 30),
    school_days=frozenset(
        day
        for year in range(2014, 2021)
        for number in range((date(year + 1, 6, 15) - date(year, 9, 1)).days + 1)
        if (day := date(year, 9, 1) + timedelta(days=number)).weekday() < 5
    ),
)
SETTING = setting(staff=[staff(credentials=[{"at": date(2014, 8, 20)}])])
CARRIED: dict[str, Any] = {"id": "h1", "immobilizes": False, "carries": True, "restricts_air_flow": False}


def report_of_state(subject: Subject, *, policy: Any = CONNECTICUT, **arguments: Any) -> Report:
    """Judge under the state's text, two months after an incident or in the summer of 2021."""
    day = subject.day if isinstance(subject, Incident) else date(2021, 4, 30)
    as_of = arguments.pop("as_of", at("12:00", day + timedelta(days=60)))
    defaults: dict[str, Any] = {"calendar": YEARS, "setting": SETTING}
    return evaluate(subject, policy=policy, as_of=as_of, **defaults | arguments)


def status_and_code(report: Report, clause: str, rule: str = "") -> tuple[str, str]:
    """Status and code of the one finding under a clause."""
    return told(report, clause, rule)[:2]


def on_day(day: date, *interventions: Intervention, **facts: Any) -> Incident:
    """A lawful incident, its papers done on the day."""
    named: dict[str, Any] = {"id": f"{day}"}
    return incident(day, interventions=interventions, **named | facts)


def held_on(day: date, minutes: float = 8, *, start: datetime | None = None, **facts: Any) -> Period:
    """A lawful restraint at ten."""
    return lawful_restraint(start or at("10:00", day), minutes, **facts)


def shut_in(day: date, minutes: float = 8, *, start: datetime | None = None, **facts: Any) -> Period:
    """A lawful seclusion at one past ten."""
    return lawful_seclusion(start or at("10:01", day), minutes, **facts)


def escort(day: date, **facts: Any) -> Period:
    """A student forcibly moved, whose arms, legs and head stayed free."""
    moved: dict[str, Any] = {"holds": [CARRIED]}
    return held_on(day, minutes=1, **moved | facts)


def escort_then_seclusion(day: date, **facts: Any) -> Incident:
    """A forcible escort into a seclusion room."""
    return on_day(day, escort(day), shut_in(day), **facts)


def record_of(*incidents: Incident, **facts: Any) -> StudentRecord:
    """The record of the incidents' student, who is not eligible for special education."""
    data: dict[str, Any] = {
        "student": incidents[0].student,
        "incidents": incidents,
        "eligibility": [{"status": "not_eligible", "since": date(2010, 7, 1)}],
        "meetings": [],
        "time_out_outcomes": [],
    }
    return StudentRecord.model_validate(data | facts)


def with_room(**facts: Any) -> Any:
    """The standing facts, of the room these."""
    return SETTING.model_copy(update={"rooms": (room(**facts),)})
