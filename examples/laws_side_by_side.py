"""One incident under four texts: what the district's rule calls lawful, federal guidance may not.

A blow that would have hurt, but not seriously, was prevented by carrying a student into a room. Connecticut
asks for imminent injury, the federal principles for serious physical harm. A bill in Congress would forbid
the room altogether, and is no law. Run it from anywhere:

    python examples/laws_side_by_side.py
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from restraint_rules import Incident, compare, evaluate, law_changes, policies, testing

ZONE = ZoneInfo("America/New_York")
TEXTS = (
    policies.SPRAGUE,
    policies.CONNECTICUT,
    policies.US_ED_2012,
    policies.KEEPING_ALL_STUDENTS_SAFE_ACT,
)
CARRY = {"id": "h1", "carries": True, "immobilizes": False, "restricts_torso": False, "position": "standing",
         "restricts_air_flow": False}  # fmt: skip


def into_a_room(day: date) -> Incident:
    """Two minutes of carrying, eight minutes in a room; all papers in order."""
    escort = testing.lawful_restraint(testing.at("10:00", day), 2, holds=[CARRY])
    seclusion = testing.lawful_seclusion(testing.at("10:02", day), 8)
    danger = {
        "grounds": ["imminent_injury_to_others"],
        "serious_physical_harm": False,
        "warning_signs": True,
    }
    return testing.incident(day, interventions=(escort, seclusion), emergency=danger)


def uses(day: date) -> int:
    """How many uses the state counted on a day."""
    begun = day.year if day.month > 6 else day.year - 1
    report = evaluate(
        into_a_room(day),
        policy=policies.CONNECTICUT,
        calendar=testing.calendar(begun),
        as_of=datetime(2026, 6, 30, 18, tzinfo=ZONE),
        setting=testing.setting(),
    )
    return len(report.of("10-236b(f)"))


def main() -> None:
    """Set the texts side by side, then show what the law of the day changes."""
    found = compare(
        into_a_room(date(2026, 3, 5)),
        TEXTS,
        calendar=testing.calendar(),
        as_of=datetime(2026, 4, 30, 12, tzinfo=ZONE),
        setting=testing.setting(),
    )
    for topic in ("When it may be used", "Prohibited holds and uses", "Parent told"):
        row = found[topic]
        print(topic)
        for cell in row.cells:
            print(f"  {cell.policy}: {cell.text() or 'says nothing on it'}")
        print(f"  {row.kept()}")
    print("\nThe same carry into a room, as the state counted it:")
    for day in (date(2018, 6, 1), date(2018, 9, 4)):
        print(f"  {day}: {uses(day)} use(s)")
    print(f"\n{law_changes(policies.CONNECTICUT, date(2018, 6, 30), date(2018, 7, 1))}")


if __name__ == "__main__":
    main()
