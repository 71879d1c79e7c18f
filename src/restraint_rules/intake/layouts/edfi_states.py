"""Ed-Fi RestraintEvent with what states add to it, as far as that could be read."""

from datetime import date

from restraint_rules.intake.choices import Choice, Given
from restraint_rules.intake.layout import Column
from restraint_rules.intake.layouts.edfi import EDFI, USE
from restraint_rules.intake.readers import Ident, sets
from restraint_rules.intake.sources import read_in_part

__all__ = ["EDFI_MICHIGAN", "EDFI_NEBRASKA", "EDFI_TEXAS"]

READ_ON = date(2026, 11, 21)
KIND = f"{USE}.kind"
DEVICE = f"{USE}.mechanical"

EDFI_NEBRASKA = EDFI.with_columns(
    Column(
        "restraintCategory",
        read=sets(
            {
                "01": {KIND: "physical_restraint", DEVICE: False},
                "02": {KIND: "physical_restraint", DEVICE: True},
                "03": {KIND: "seclusion"},
                "Physical": {KIND: "physical_restraint", DEVICE: False},
                "Mechanical": {KIND: "physical_restraint", DEVICE: True},
                "Seclusion": {KIND: "seclusion"},
            }
        ),
        also=("_ext.*.restraintCategoryDescriptor", "restraintCategoryDescriptor"),
        about="01 physical, 02 mechanical, 03 seclusion",
    ),
    id="edfi_nebraska",
    title="Ed-Fi RestraintEvent, Nebraska",
    sources=(
        *EDFI.sources,
        read_in_part(
            "Restraint Events (Nebraska v3.6), Infinite Campus",
            "http://kb.infinitecampus.com/help/restraint-events-nebraska-v36",
            READ_ON,
        ),
    ),
    version="Ed-Fi v3.6, Nebraska",
    constants={},
    choices=(),
    about="The identifier is that of the incident; of several responses to one event, all are reported.",
)

EDFI_MICHIGAN = EDFI.with_columns(
    id="edfi_michigan",
    title="Ed-Fi RestraintEvent, Michigan",
    sources=(
        *EDFI.sources,
        read_in_part(
            "Restraint Events (Michigan 3.1), Infinite Campus",
            "https://kb.infinitecampus.com/help/restraint-events-michigan-31",
            READ_ON,
        ),
    ),
    version="Ed-Fi 3.1, Michigan",
    choices=(
        Choice(
            "events_are",
            "What each event is. Michigan's feed holds restraints and seclusions, and no column says which.",
            {
                "not_recorded": Given.NOTHING,
                "physical_restraint": "physical_restraint",
                "seclusion": "seclusion",
            },
        ),
    ),
    about="Sent only once the incident is complete: drafts never arrive.",
)

EDFI_TEXAS = EDFI.with_columns(
    Column("restraintEventIdentifier", "id", Ident(), also=("RestraintEventIdentifier", "E1035")),
    Column(
        "studentReference.studentUniqueId",
        "student.id",
        Ident(),
        also=("studentUniqueId", "StudentUniqueStateId", "E1523"),
    ),
    Column("schoolReference.schoolId", "school", Ident(), also=("schoolId", "StateOrganizationId", "E1032")),
    Column(
        "_ext.tx.restraintStaffTypeDescriptor",
        read=sets({"02": {f"{USE}.by_law_enforcement": True}}),
        also=("TX-RestraintStaff", "restraintStaffTypeDescriptor", "E1516"),
        about="code table C194, of which only 02 (officers) could be read; others are named in the notes",
    ),
    Column("TX-PrimaryRestraintReason", also=("E1033",), about="code table C173, which could not be read"),
    Column("TX-ReportingPeriod", also=("E0934",), about="the submission"),
    Column("TX-InstructionalSetting", also=("E0173",), about="the setting"),
    Column("TX-SpecialEducation", also=("E0794",), about="code table C088, which could not be read"),
    Column("TX-PrimaryDisability", also=("E0041",), about="the disability"),
    Column("_ext.tx.nonMembershipDisciplineRestraintIndicator", about="enrolment for discipline only"),
    id="edfi_texas",
    title="Ed-Fi RestraintEvent, Texas",
    sources=(
        *EDFI.sources,
        read_in_part(
            "TWEDS RestraintEventExtension",
            "https://tealprod.tea.state.tx.us/TWEDS/87/395/669/0/DataComponents/ComplexType/List/8726",
            READ_ON,
        ),
    ),
    version="TEDS / Ed-Fi v4.0, Texas",
    about="Several events of one student, campus and day are told apart by the instance number.",
)
