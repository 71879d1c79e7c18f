"""Infinite Campus, behaviour response: one row a response."""

from collections.abc import Mapping

from restraint_rules.intake.clocks import Clock, Day
from restraint_rules.intake.layout import Column, Layout
from restraint_rules.intake.readers import Ident, ListOf, sets
from restraint_rules.intake.shared_choices import ISOLATED_CHOICE, contact, contact_choices, isolated
from restraint_rules.intake.sources import read_in_part

__all__ = ["INFINITE_CAMPUS"]

USE = "interventions[]"
KIND, DEVICE = f"{USE}.kind", f"{USE}.mechanical"
POSITION = f"{USE}.holds[type].position"
HANDS: Mapping[str, str | bool] = {KIND: "physical_restraint", DEVICE: False}
ISOLATED = isolated(USE)

INFINITE_CAMPUS = Layout(
    id="infinite_campus",
    title="Infinite Campus, behaviour response",
    row="one response to a behaviour event",
    sources=(
        read_in_part(
            "Discipline booklet 2021-22, Completing Behavior Response (Milwaukee Public Schools)",
            "https://issuu.com./mpsissu/docs/mps_discipline_booklet_2021-22_721_combo/s/12921950",
        ),
        read_in_part(
            "ISBE Physical Restraint and Time Out (Illinois), Infinite Campus",
            "https://kb.infinitecampus.com/help/isbe-physical-restraint-and-time-out-illinois",
        ),
    ),
    version="as published on the days they were read",
    about=(
        "Names of columns are those of the screen, as an export of it by the district would have them; give the "
        "names of yours with with_columns. Participants stand in one cell, several apart by semicolons."
    ),
    incident=("Incident ID",),
    columns=(
        Column("Incident ID", "id", Ident(), also=("incidentID",)),
        Column("Response ID", f"{USE}.id", Ident(), also=("responseID",)),
        Column("Student Number", "student.id", Ident(), also=("studentNumber", "personID", "Apply To")),
        Column("School", "school", Ident(), also=("schoolID",)),
        Column("Response Date", "day", Day(), also=("Date of Incident", "incidentDate")),
        Column("Response Start Time", f"{USE}.started", Clock(), "clock"),
        Column("Response End Time", f"{USE}.ended", Clock(), "clock"),
        Column(
            "Response Type",
            read=sets(
                {
                    "Physical Restraint": HANDS,
                    "Mechanical Restraint": {KIND: "physical_restraint", DEVICE: True},
                    "Seclusion": {KIND: "seclusion"},
                    "Physical": HANDS,
                    "Mechanical": {KIND: "physical_restraint", DEVICE: True},
                    "Time Out": {KIND: "exclusionary_time_out"},
                    "Isolated Time Out": ISOLATED,
                    "P": HANDS,
                    "T": {KIND: "exclusionary_time_out"},
                    "I": ISOLATED,
                    "PP": {**HANDS, POSITION: "prone"},
                    "SP": {**HANDS, POSITION: "supine"},
                }
            ),
            about="the types of the screen, and Illinois's codes",
        ),
        Column("Behavior Response Approver", about="the administrator who completes it, not who decided"),
        Column("Pre-Response Actions", about="a narrative"),
        Column("Response Details", about="a narrative"),
        Column("Post-Response Actions", about="a narrative"),
        Column("Room", f"{USE}.room", Ident(), about="for a seclusion only"),
        Column(
            "Guardian Contacted",
            read=contact(),
        ),
        Column("Guardian Contacted Date", "notices[].at", Day(), "date", also=("Contact Date",)),
        Column("Guardian Contacted Time", "notices[].at", Clock(), "clock", also=("Contact Time",)),
        Column("Contact Name", about="a name"),
        Column("Contact Details", about="a narrative", also=("Details",)),
        Column("Primary/Lead", f"{USE}.by[]", ListOf(Ident())),
        Column("Secondary", f"{USE}.by[]", ListOf(Ident())),
        Column("Observer", about="who looked on, which is not who was to watch the student"),
        Column("Status", about="in progress or complete, of the incident"),
    ),
    choices=(*contact_choices("guardian", "Guardian Contacted"), ISOLATED_CHOICE),
)
