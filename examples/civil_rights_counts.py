"""Count a small district for the federal civil-rights collection, before and after its definitions changed.

The same facts are counted in two school years: two holds, a time out that a student is told not to leave, and
handcuffs by an officer without an arrest. A school that gave no records is left blank, not zero. Run it from
anywhere:

    python examples/civil_rights_counts.py
"""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from restraint_rules import District, SchoolCalendar, civil_rights_counts
from restraint_rules.analysis import CivilRightsCounts

ZONE = "America/New_York"

HOLD = {"kind": "physical_restraint", "id": "i1", "holds": [{"immobilizes": True}], "mechanical": False}
HANDCUFFS = {
    "kind": "physical_restraint",
    "id": "i1",
    "mechanical": True,
    "by_law_enforcement": True,
    "during_arrest": False,
}
TOLD_TO_STAY = {
    "kind": "exclusionary_time_out",
    "id": "i1",
    "in_room": True,
    "physically_prevented": False,
    "permitted_to_leave": False,
}


def main() -> None:
    """Count both years, and print what the numbers rest on."""
    print(counted(2021))
    print()
    for begun in (2020, 2021):
        found = counted(begun)
        print(f"{found.school_year}, counted by the text of {found.revision}: {instances(found)}")


def counted(begun: int) -> CivilRightsCounts:
    """Count a school year, in the July after it."""
    calendar = SchoolCalendar.from_closures(
        id=f"hillside-{begun}", zone=ZONE, first_day=date(begun, 8, 27), last_day=date(begun + 1, 6, 11)
    )
    as_of = datetime(begun + 1, 7, 15, 12, tzinfo=ZoneInfo(ZONE))
    return civil_rights_counts(district(begun), begun, calendar=calendar, as_of=as_of, point_out_above=20)


def district(begun: int) -> District:
    """Two students of one school; a school without any use; a school that gave no records."""
    not_eligible = [{"status": "not_eligible", "since": f"{begun}-07-01"}]
    served = [{"status": "eligible", "since": f"{begun}-10-01"}]
    records = [
        record("student-1", begun, {"09-15": HOLD, "11-02": HOLD}, eligibility=not_eligible + served),
        record("student-2", begun, {"10-06": TOLD_TO_STAY, "10-07": HANDCUFFS}, eligibility=not_eligible),
    ]
    schools = [{"id": "hillside", "records": records}, {"id": "lakeside", "records": []}, {"id": "north"}]
    return District.model_validate({"id": "district-1", "schools": schools})


def record(name: str, begun: int, uses: dict[str, dict[str, Any]], **facts: object) -> dict[str, Any]:
    """A student's record, with an incident on each day."""
    child = {"id": name, "enrolled_as": "public_k12"}
    incidents = [
        {"id": f"{name}-{day}", "day": f"{begun}-{day}", "student": child, "interventions": [use]}
        for day, use in uses.items()
    ]
    groups = {"race_ethnicity": "two_or_more_races", "sex": "female", "english_learner": False}
    return {"student": child, "incidents": incidents, "demographics": groups, "section_504": []} | facts


def instances(found: CivilRightsCounts) -> str:
    """The instances of each type at the school that has any."""
    kinds = ("mechanical_restraint", "physical_restraint", "seclusion")
    cells = [found.cell("instances", kind, school="hillside") for kind in kinds]
    return ", ".join(f"{cell.kind} {cell.number}" for cell in cells)


if __name__ == "__main__":
    main()
