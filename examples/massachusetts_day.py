"""One Massachusetts school day, on each side of 17 August 2026.

A student is brought to a calming room against his will. An aide sits inside with him, a colleague holds the
door. By the text of 2016 that is a time-out, because he is not alone. By the text of 2026 it is a
seclusion, whoever is there, and is allowed in an emergency only, to a student for whom all stood in
advance. Run it from anywhere:

    python examples/massachusetts_day.py
"""

from datetime import date, datetime, timedelta

from restraint_rules import Incident, Report, SchoolCalendar, classify, evaluate, policies, testing

BEFORE, AFTER = date(2026, 6, 11), date(2026, 9, 10)
TEXT = policies.MASSACHUSETTS_SCHOOLS

IN_THE_ROOM = {
    "kind": "exclusionary_time_out",
    "id": "t1",
    "in_room": True,
    "involuntary": True,
    "physically_prevented": True,
    "permitted_to_leave": False,
    "alone": False,
    "supported_from_outside": False,
    "locked": False,
    "to_calm": True,
    "attended": "with_student",
    "monitoring": {"mode": "direct", "throughout": True},
}

IN_ADVANCE = {
    "history": True,
    "others_failed": True,
    "not_contraindicated": True,
    "justified": True,
    "consented": False,  # the parent was asked, and said no
}


def school_day(day: date) -> Incident:
    """Twelve minutes in the room, on a day; the parent was called at noon and written to."""
    return Incident.model_validate(
        {
            "id": f"incident-{day}",
            "day": day,
            "student": {"id": "student-1", "seclusion_case": IN_ADVANCE},
            "interventions": [
                IN_THE_ROOM | {"started": testing.at("10:00", day), "ended": testing.at("10:12", day)}
            ],
            "emergency": {"grounds": ["imminent_injury_to_others"]},
            "alternatives_ineffective": True,
            "notices": [
                {"at": testing.at("12:00", day), "method": "telephone", "outcome": "reached"},
                {"at": testing.at("15:00", day), "method": "email", "outcome": "sent"},
            ],
        }
    )


def judged(day: date) -> Report:
    """Judge the day a week later, by the text then in force."""
    return evaluate(school_day(day), policy=TEXT, calendar=calendar_of(day), as_of=a_week_after(day))


def what_it_is(day: date) -> str:
    """Say what the text makes of those twelve minutes."""
    answers = classify(school_day(day), policy=TEXT, calendar=calendar_of(day), as_of=a_week_after(day))
    return answers[0].judged_as or "none of its words"


def calendar_of(day: date) -> SchoolCalendar:
    """The school days of the year in which a day lies."""
    return testing.calendar(day.year if day.month > 6 else day.year - 1)


def a_week_after(day: date) -> datetime:
    """The evening, a week after a day."""
    return testing.at("18:00", day + timedelta(days=7))


def main() -> None:
    """Say of each day what it was, what failed, and what rests on a text that was not read."""
    for day in (BEFORE, AFTER):
        report = judged(day)
        print(f"{day}, by the text of {report.receipt.revision}: {what_it_is(day).replace('_', ' ')}")
        for finding in report.failures:
            known = "" if finding.source.verified else " (not verified: the text was not read)"
            print(f"  {finding.level} {finding.clause}: {finding.message}{known}")
        if not report.failures:
            print("  No breach found.")


if __name__ == "__main__":
    main()
