"""Every published code becomes the facts it says, and no code is without its test."""

from collections.abc import Iterator
from typing import Any

import pytest
from intake_code_cases import INCIDENTS, ROLES, USES
from intake_rows import taken_in

from restraint_rules import Incident
from restraint_rules.intake import Codes, ListOf, Sets, layouts
from restraint_rules.intake.layout import Layout
from restraint_rules.intake.readers import YES, key_of

COMMON = {
    "restraintEventIdentifier": "e1",
    "studentReference.studentUniqueId": "p1",
    "eventDate": "2026-03-05",
    "StudentsDCID": "p1",
    "StudentNumber": "p1",
    "OccurrenceDate": "2026-03-05",
    "LogDCID": "e1",
    "RestraintDate": "2026-03-05",
    "SSID": "p1",
    "Action ID": "e1",
    "Action Date": "2026-03-05",
    "Incident ID": "e1",
    "Student Number": "p1",
    "Response Date": "2026-03-05",
}
"""The columns that name the record, of all layouts at once; what a layout does not know is left over."""

KINDS = {
    "edfi": {},
    "edfi_texas": {},
    "edfi_michigan": {},
    "edfi_nebraska": {"restraintCategory": "01"},
    "edfi_delaware": {"_ext.de.restraintEventCategoryDescriptor": "Seclusion"},
}
NO_KIND: dict[str, str] = {}


def incident_of(layout: Layout, column: str, cell: object) -> Incident:
    choices = {"events_are": "physical_restraint"} if layout.id == "edfi_michigan" else {}
    row = {**COMMON, **KINDS.get(layout.id, NO_KIND), column: cell}
    (incident,) = taken_in(row, layout=layout, of="incident", choices=choices)
    assert isinstance(incident, Incident)
    return incident


def each_case(cases: dict[tuple[str, str], dict[str, dict[str, object]]]) -> Iterator[Any]:
    for (layout, column), table in cases.items():
        for code, facts in table.items():
            yield pytest.param(layouts.by_id(layout), column, code, facts, id=f"{layout} {code}")


@pytest.mark.parametrize(("layout", "column", "code", "facts"), list(each_case(USES)))
def test_a_code_of_the_use(layout: Layout, column: str, code: str, facts: dict[str, object]) -> None:
    (use,) = incident_of(layout, column, code).interventions
    assert use.model_dump(exclude_none=True, exclude={"id"}) == facts


@pytest.mark.parametrize(("layout", "column", "code", "facts"), list(each_case(INCIDENTS)))
def test_a_code_of_the_incident(layout: Layout, column: str, code: str, facts: dict[str, object]) -> None:
    incident = incident_of(layout, column, f"uri://state.example/Some#{code}")
    own = {"id", "day", "student", "school", "interventions", "attestations"}
    assert incident.model_dump(exclude_none=True, exclude=own, exclude_defaults=True) == facts


@pytest.mark.parametrize(("code", "role"), list(ROLES.items()))
def test_a_classification_of_staff(code: str, role: str | None) -> None:
    row = {"staffUniqueId": "a", "staffClassificationDescriptor": f"uri://ed-fi.org/Staff#{code}"}
    (member,) = taken_in(row, layout=layouts.EDFI_STAFF).setting.staff
    assert (member.id, member.role) == ("a", role)


def published(layout: Layout) -> Iterator[tuple[str, str]]:
    """The codes of a layout by column, boxes to be ticked aside."""
    for column in layout.all_columns():
        reader = column.read.one if isinstance(column.read, ListOf) else column.read
        if isinstance(reader, Codes | Sets) and not reader.table.keys() >= set(YES):
            yield from ((column.name, code) for code in reader.table)


TESTED = {
    (layout, column, key_of(code))
    for cases in (USES, INCIDENTS)
    for (layout, column), table in cases.items()
    for code in table
} | {("edfi_staff", "staffClassificationDescriptor", key_of(code)) for code in ROLES}


@pytest.mark.parametrize(
    "layout", [one for one in layouts.ALL if one.id != "template"], ids=lambda one: one.id
)
def test_no_code_is_without_its_test(layout: Layout) -> None:
    """Codes with leading zeros stand in the tables a second time, without them."""
    left = [
        (column, code)
        for column, code in published(layout)
        if (layout.id, column, code) not in TESTED and (layout.id, column, f"0{code}") not in TESTED
    ]
    assert left == []


WORDS = [
    pytest.param(column, code, id=f"{column} {code}")
    for column, code in published(layouts.TEMPLATE)
    if column not in {"injured", "eligibility"}
]


@pytest.mark.parametrize(("column", "code"), WORDS)
def test_the_template_takes_our_own_words(column: str, code: str) -> None:
    row = {"incident_id": "e1", "student_id": "p1", "day": "2026-03-05", "kind": "seclusion"}
    intake = taken_in({**row, column: code}, layout=layouts.TEMPLATE, of="incident")
    (incident,) = intake
    assert code in str(incident.model_dump(exclude_none=True))
    assert [note for note in intake.notes if note.why == "unknown_code"] == []


@pytest.mark.parametrize(
    ("cell", "who"),
    [("none", ()), ("student", ("student",)), ("employee", ("employee",)), ("other", ("other",)),
     ("student and employee", ("student", "employee"))],
)  # fmt: skip
def test_the_templates_injured(cell: str, who: tuple[str, ...]) -> None:
    row = {"incident_id": "e1", "student_id": "p1", "day": "2026-03-05", "kind": "seclusion", "injured": cell}
    (incident,) = taken_in(row, layout=layouts.TEMPLATE, of="incident")
    assert isinstance(incident, Incident)
    assert tuple(one.person for one in incident.injuries or ()) == who
    assert incident.injuries is not None
