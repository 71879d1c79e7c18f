"""Enter one incident three weeks late, and see which earlier answers move.

A student's record shows four uses within twenty school days, complete on 9 March. Then a restraint of
25 February turns up that nobody had entered: the window was complete on 4 March already. The obligation to
meet is the same one, so the comparison shows it as moved. Run it from anywhere:

    python examples/late_entry.py
"""

from datetime import date

from restraint_rules import Report, StudentRecord, diff, evaluate, policies, testing

DAYS = [date(2026, 2, 20), date(2026, 3, 2), date(2026, 3, 4), date(2026, 3, 9)]
FORGOTTEN, FOUND = date(2026, 2, 25), date(2026, 3, 18)

CALENDAR = testing.calendar()
SETTING = testing.setting()
AS_OF = testing.at("17:00", FOUND)


def main() -> None:
    """Judge the record before and after the late entry, at the same moment, and compare."""
    # The kit's incidents are lawful and fully recorded, so that nothing but the late entry shows.
    known = [testing.incident(day, id=f"incident-{day}") for day in DAYS]

    # Its report was written on 18 March, and the copy went out an hour later.
    report = {
        "at": testing.at("09:00", FOUND),
        "final": True,
        "in_educational_file": True,
        "emergency": "recorded",
        "prior_steps": "recorded",
        "description": "recorded",
        "duration": 10,
        "plan_effect": "recorded",
    }
    copy = {"at": testing.at("10:00", FOUND)}
    forgotten = testing.incident(FORGOTTEN, id=f"incident-{FORGOTTEN}", report=report, report_copy=copy)

    before = judged(testing.record(*known))
    after = judged(testing.record(*known, forgotten))

    print(told("Before", before))
    print(told("After", after))
    print()
    print(diff(before, after))


def judged(record: StudentRecord) -> Report:
    """Judge the record as of the evening of 18 March."""
    return evaluate(record, policy=policies.SPRAGUE, calendar=CALENDAR, setting=SETTING, as_of=AS_OF)


def told(when: str, report: Report) -> str:
    """Say what the clause on repeated use says."""
    (finding,) = report.of("VII.A.1")
    days = ", ".join(str(started)[:10] for _, started in finding.evidence)
    return f"{when}: {finding.message}\n  The uses: {days}"


if __name__ == "__main__":
    main()
