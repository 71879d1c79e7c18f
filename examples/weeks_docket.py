"""List on Tuesday morning what is to be done by Friday: for several incidents, and for a student's meeting.

Of three incidents something is still to be done, and a student has had four uses within twenty school days.
The regulation sets no day for the team's meeting; this invented district has set ten school days, which is a
reading. Run it from anywhere:

    python examples/weeks_docket.py
"""

from collections.abc import Iterator
from datetime import date

from restraint_rules import Incident, Report, StudentRecord, docket, evaluate, policies, testing

CALENDAR = testing.calendar()
SETTING = testing.setting()

TUESDAY = testing.at("08:00", date(2026, 3, 10))
FRIDAY = date(2026, 3, 13)


def incidents() -> Iterator[Incident]:
    """Make lawful incidents, and leave out of each what is still to be done."""
    thursday, monday = date(2026, 3, 5), date(2026, 3, 9)
    bruise = {"person": "student", "severity": "nonserious", "discovered": testing.at("12:00", monday)}

    # The copy of Thursday's report never went out: it is known not to be done, and was due on Monday.
    yield testing.incident(thursday, id="incident-201", report_copy={"done": False})
    # Monday's report is not written yet, and so there is no copy of it.
    yield testing.incident(monday, id="incident-202", report=None, report_copy=None)
    # Nobody has reached the parent, and the state is to be told of a bruise.
    yield testing.incident(
        monday,
        id="incident-203",
        notices=[],
        immediate_attempt=False,
        injuries=[bruise],
    )


def record() -> StudentRecord:
    """Make the record of a student whose fourth use within twenty school days was on 26 February."""
    days = [date(2026, 2, 2), date(2026, 2, 9), date(2026, 2, 24), date(2026, 2, 26)]
    student = testing.student(id="student-9")
    return testing.record(*(testing.incident(day, id=f"incident-{day}", student=student) for day in days))


def reports() -> Iterator[Report]:
    """Judge each incident and the record as of Tuesday morning."""
    subjects = [*incidents(), record()]
    for subject in subjects:
        yield evaluate(
            subject,
            policy=policies.SPRAGUE,
            calendar=CALENDAR,
            setting=SETTING,
            as_of=TUESDAY,
            readings={"meeting_deadline": 10},
        )


def main() -> None:
    """Print the docket."""
    print(docket(reports(), until=FRIDAY))


if __name__ == "__main__":
    main()
