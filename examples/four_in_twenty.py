"""Follow one student through a winter: four uses within twenty school days, and the meeting they ask for.

A snow day lies in between. School was closed, so the day does not count, and the fourth use falls on the
twentieth school day. The team's first meeting does not count: the parent was not there. Run it from anywhere:

    python examples/four_in_twenty.py
"""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from restraint_rules import SchoolCalendar, StudentRecord, evaluate, localize, policies, trigger_status

ZONE = "America/New_York"
HOLIDAYS = [date(2026, 1, 19), date(2026, 2, 16), date(2026, 2, 17)]
SNOW_DAY = date(2026, 1, 26)

USES = ["2026-01-12", "2026-01-15", "2026-01-29", "2026-02-10"]

WORK = {"behavioral_assessment": "done", "behavior_plan": "done", "referral": "done"}

MEETINGS = [
    {
        "id": "without-parent",
        "at": "2026-02-12",
        "attended": ["administrator", "teacher", "mental_health_professional"],
        **WORK,
    },
    {
        "id": "with-parent",
        "at": "2026-02-25",
        "attended": ["administrator", "teacher", "parent", "mental_health_professional"],
        **WORK,
    },
]


def calendar(*closures: date) -> SchoolCalendar:
    """The school's calendar; closures are holidays and snow days."""
    return SchoolCalendar.from_closures(
        id="hillside-2025-26",
        zone=ZONE,
        first_day=date(2025, 8, 27),
        last_day=date(2026, 6, 12),
        closures=closures,
    )


def use(day: str) -> dict[str, Any]:
    """An incident with one restraint; all that counts here is its day and that it was one."""
    restraint = {
        "kind": "physical_restraint",
        "id": "r1",
        "started": f"{day}T10:00",
        "ended": f"{day}T10:06",
        "holds": [{"position": "standing", "restricts_air_flow": False, "immobilizes": True}],
    }
    return {"id": f"incident-{day}", "day": day, "student": {"id": "student-4"}, "interventions": [restraint]}


def record(uses: int, meetings: int) -> StudentRecord:
    """The student's record with the first uses and meetings."""
    form = {
        "student": {"id": "student-4", "enrolled_as": "public_k12"},
        "incidents": [use(day) for day in USES[:uses]],
        "eligibility": [{"status": "not_eligible", "since": "2025-08-27"}],
        "meetings": MEETINGS[:meetings],
    }
    return StudentRecord.model_validate(localize(form, ZONE))


def evening(month: int, day: int) -> datetime:
    """Six in the evening of a day in 2026."""
    return datetime(2026, month, day, 18, 0, tzinfo=ZoneInfo(ZONE))


def show(title: str, found: StudentRecord, as_of: datetime, days: SchoolCalendar) -> None:
    """Print what the clause on repeated use says as of a moment."""
    report = evaluate(found, policy=policies.SPRAGUE, calendar=days, as_of=as_of)
    print(title)
    for finding in report.of("VII.A.1"):
        print(f"  {finding.status}: {finding.message}")
        for advice in finding.advice:
            print(f"  {advice}")
    print()


def main() -> None:
    """Tell the story evening by evening."""
    days = calendar(*HOLIDAYS, SNOW_DAY)

    near = trigger_status(record(3, 0), policy=policies.SPRAGUE, calendar=days, as_of=evening(2, 6))
    print(f"After the third use, on 6 February\n  {near}\n")

    show("After the fourth use, on 10 February", record(4, 0), evening(2, 10), days)
    show("Had school been open on the snow day", record(4, 0), evening(2, 10), calendar(*HOLIDAYS))
    show("After a meeting without the parent, on 12 February", record(4, 1), evening(2, 12), days)
    show("After a meeting with the parent, on 25 February", record(4, 2), evening(2, 25), days)


if __name__ == "__main__":
    main()
