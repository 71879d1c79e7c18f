"""Infinite Campus, behaviour response: one row a response."""

from collections.abc import Mapping
from datetime import date

from restraint_rules.intake.choices import Choice, Given
from restraint_rules.intake.clocks import Clock, Day
from restraint_rules.intake.layout import Column, Layout, Source
from restraint_rules.intake.readers import Chosen, Ident, ListOf, sets, ticked

__all__ = ["INFINITE_CAMPUS"]

USE = "interventions[]"
KIND, DEVICE = f"{USE}.kind", f"{USE}.mechanical"
POSITION = f"{USE}.holds[type].position"
HANDS: Mapping[str, str | bool] = {KIND: "physical_restraint", DEVICE: False}
ALONE = Chosen("isolated_time_out_means")
ISOLATED: Mapping[str, object] = {
    KIND: "exclusionary_time_out",
    f"{USE}.in_room": ALONE,
    f"{USE}.alone": ALONE,
    f"{USE}.involuntary": ALONE,
}

INFINITE_CAMPUS = Layout(
    id="infinite_campus",
    title="Infinite Campus, behaviour response",
    row="one response to a behaviour event",
    sources=(
        Source(
            "Discipline booklet 2021-22, Completing Behavior Response (Milwaukee Public Schools)",
            "https://issuu.com./mpsissu/docs/mps_discipline_booklet_2021-22_721_combo/s/12921950",
            date(2026, 11, 26),
            whole=False,
        ),
        Source(
            "ISBE Physical Restraint and Time Out (Illinois), Infinite Campus",
            "https://kb.infinitecampus.com/help/isbe-physical-restraint-and-time-out-illinois",
            date(2026, 11, 26),
            whole=False,
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
            read=ticked(
                {"notices[].done": True, "notices[].outcome": Chosen("contacted_means")},
                {"notices": Chosen("not_ticked_means")},
            ),
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
    choices=(
        Choice(
            "contacted_means",
            "What a guardian contacted means: that somebody was reached, or only that it was tried.",
            {"reached": "reached", "not_said": Given.NOTHING},
        ),
        Choice(
            "not_ticked_means",
            "What an unticked Guardian Contacted means: nothing, or that nobody was told.",
            {"not_recorded": Given.NOTHING, "nobody_told": Given.NONE},
        ),
        Choice(
            "isolated_time_out_means",
            "Whether an isolated time out is taken by its label alone, or as Illinois defines it: alone in an "
            "enclosure, against the student's will.",
            {"label_only": Given.NOTHING, "as_defined": True},
        ),
    ),
)
