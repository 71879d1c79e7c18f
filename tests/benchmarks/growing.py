"""Records and parts of them as large as asked, for what measures how costs grow."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from restraint_rules import (
    District,
    Incident,
    SchoolCalendar,
    Setting,
    StudentRecord,
    policies,
)
from restraint_rules.models.base import Subject

Data = dict[str, Any]

ZONE = ZoneInfo("America/New_York")
FIRST = date(2025, 8, 27)


def calendar_of_weekdays(uncertain: int = 0) -> SchoolCalendar:
    """A school year of weekdays, of which the first may be uncertain, in a range that holds them."""
    days = [FIRST + timedelta(days=number) for number in range(290)]
    days = [day for day in days if day.weekday() < 5]
    before = (date(1996, 1, 1) + timedelta(days=number) for number in range(20_000))
    doubtful = [
        day for _, day in zip(range(uncertain), (one for one in before if one.weekday() < 5), strict=False)
    ]
    return SchoolCalendar.model_validate(
        {
            "id": "year", "zone": ZONE.key, "covers_from": "1996-01-01", "covers_to": "2026-06-30",
            "school_days": [day.isoformat() for day in days],
            "uncertain_days": [day.isoformat() for day in doubtful if day < FIRST],
        }
    )  # fmt: skip


def clock_text(minutes: int, day: date = FIRST) -> str:
    """A time so many minutes after eight."""
    return (datetime(day.year, day.month, day.day, 8, tzinfo=ZONE) + timedelta(minutes=minutes)).isoformat()


def period_data(number: int, *, minute: int = 0, length: int = 4, day: date = FIRST, **facts: Any) -> Data:
    """A seclusion that is one by its facts."""
    return {
        "kind": "seclusion", "id": f"s{number}", "started": clock_text(minute, day),
        "ended": clock_text(minute + length, day), "physically_prevented": True, "by": ["staff-0"],
    } | facts  # fmt: skip


def incident_data(number: int, *periods: Data, day: date = FIRST, student: str = "S") -> Data:
    """An incident of some periods."""
    return {
        "id": f"I{number}", "day": day.isoformat(), "student": {"id": student, "enrolled_as": "public_k12"},
        "interventions": list(periods) or [period_data(0, day=day)], "notices": [], "injuries": [],
    }  # fmt: skip


def record_data(incidents: list[Data], student: str = "S", **facts: Any) -> Data:
    """A student's record."""
    return {"student": {"id": student}, "incidents": incidents, "meetings": [], "eligibility": []} | facts


def on_days(count: int, days: int = 180) -> list[Data]:
    """So many incidents, spread over the year."""
    weekdays = [day for number in range(290) if (day := FIRST + timedelta(days=number)).weekday() < 5][:days]
    return [incident_data(number, day=weekdays[number % days]) for number in range(count)]


def meeting_data(number: int) -> Data:
    """A meeting that closes nothing for sure."""
    day = FIRST + timedelta(days=number % 290)
    return {"id": f"M{number}", "at": day.isoformat(), "attended": ["teacher"]}


def stretch(number: int, **facts: Any) -> Data:
    """A stretch of days of which there may be many."""
    day = FIRST + timedelta(days=number % 280)
    return {"since": day.isoformat(), "until": (day + timedelta(days=1)).isoformat()} | facts


def subject_of_student(**facts: Any) -> Subject:
    return StudentRecord.model_validate(record_data(**facts))


NO_SETTING = Setting.model_validate({"staff": [{"id": "staff-0", "role": "teacher", "credentials": []}]})


def of_incident(*periods: Data, **facts: Any) -> Subject:
    return Incident.model_validate(incident_data(0, *periods) | facts)


def determinations(count: int, **facts: Any) -> list[Data]:
    return [{"id": f"d{number}", "at": clock_text(number * 5)} | facts for number in range(count)]


def rooms(count: int) -> Setting:
    """Some rooms."""
    return Setting.model_validate({"rooms": [{"id": f"R{number}"} for number in range(count)]})


WORK = ("behavioral_assessment", "functional_assessment", "behavior_plan", "iep", "referral", "alternatives")
DID_ALL: Data = dict.fromkeys(WORK, "done") | {
    "ppt": True,
    "mental_health_available": True,
    "attended": ["administrator", "teacher", "parent", "mental_health_professional", "student"],
}


def one_day(count: int, **facts: Any) -> Subject:
    """So many uses and as many meetings of one day, by turns, each at its own minute."""
    meetings = [{"id": f"M{n}", "at": clock_text(n)} | DID_ALL | facts for n in range(count)]
    return subject_of_student(
        incidents=[incident_data(n, period_data(0, minute=n, length=1)) for n in range(count)],
        meetings=meetings,
        eligibility=[{"since": "2025-07-01", "status": "not_eligible"}],
        time_out_outcomes=[{"id": f"O{n}", "unsuccessful": True, "at": clock_text(n)} for n in range(count)],
    )


def years_of_stretches(count: int) -> Subject:
    """So many incidents on days of their own, and a stretch of eligibility from each on."""
    days = [date(2019, 1, 1) + timedelta(days=n) for n in range(count)]
    stretches = [{"since": day.isoformat(), "until": "2026-06-30", "status": "eligible"} for day in days]
    return subject_of_student(
        incidents=[incident_data(n, day=day) for n, day in enumerate(days)], eligibility=stretches
    )


def with_holds(count: int) -> Subject:
    hold = {"position": "standing", "immobilizes": False, "restricts_air_flow": False, "carries": False}
    held = {
        "kind": "physical_restraint",
        "id": "r",
        "holds": [{"id": f"h{number}", **hold} for number in range(count)],
    }
    return of_incident(held)


def untimed(number: int) -> Data:
    """A seclusion of which no time is recorded."""
    return {"kind": "seclusion", "id": f"s{number}", "physically_prevented": True}


def apart(count: int) -> list[Data]:
    """Seclusions with pauses between them."""
    return [period_data(number, minute=4 * number, length=1) for number in range(count)]


def call_data(count: int, **facts: Any) -> list[Data]:
    """Attempts to tell the parent, after one use or the other."""
    told: Data = {"outcome": "reached", "method": "telephone", "gives_report": True}
    return [{"id": f"n{m}", "at": clock_text(4 * m)} | told | facts for m in range(count)]


def setting_of_staff(count: int) -> Setting:
    """Some staff."""
    return Setting.model_validate({"staff": [{"id": f"staff-{m}", "role": "teacher"} for m in range(count)]})


def shared(count: int) -> Subject:
    """A student of many schools, whose records do not agree."""
    return District.model_validate(
        {
            "id": "D",
            "schools": [
                {
                    "id": f"C{m}",
                    "records": [
                        record_data([incident_data(m)], eligibility=[stretch(m, status=STATUSES[m % 2])])
                        | {"demographics": {"sex": ("female", "male")[m % 2]}}
                    ],
                }
                for m in range(count)
            ],
        }
    )


STATUSES = ("eligible", "not_eligible")
CARE: Data = {"policy": policies.CMS_HOSPITAL}


def order_data(count: int) -> list[Data]:
    """Orders of one use, each at its own minute."""
    return [{"id": f"o{m}", "issued": clock_text(m)} for m in range(count)]


def students(count: int) -> list[Data]:
    return [
        record_data([incident_data(0, student=f"S{number}")], student=f"S{number}") for number in range(count)
    ]
