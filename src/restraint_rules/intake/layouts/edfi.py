"""Ed-Fi RestraintEvent, as the Data Standard has it."""

from datetime import date

from restraint_rules.intake.choices import Choice, Given
from restraint_rules.intake.clocks import Day
from restraint_rules.intake.layout import Column, Layout, Source
from restraint_rules.intake.readers import Chosen, Ident, ListOf, codes

__all__ = ["EDFI", "USE"]

USE = "interventions[]"

EDFI = Layout(
    id="edfi",
    title="Ed-Fi RestraintEvent",
    row="one restraint event: a student, a school, a day",
    sources=(
        Source(
            "Ed-Fi Data Standard 5.2, Ed-Fi-Core.xsd and RestraintEventReasonDescriptor",
            "https://github.com/Ed-Fi-Alliance-OSS/Ed-Fi-Data-Standard",
            date(2026, 11, 21),
        ),
    ),
    version="Data Standard 3.1 to 5.2",
    about=(
        "It has a day and no time, length, staff, notice or report. Several events of one identifier, student and "
        "day are uses of one incident: systems fill the identifier with that of the incident."
    ),
    incident=("restraintEventIdentifier", "eventDate"),
    constants={f"{USE}.kind": Chosen("events_are")},
    columns=(
        Column("restraintEventIdentifier", "id", Ident()),
        Column("studentReference.studentUniqueId", "student.id", Ident(), also=("studentUniqueId",)),
        Column("schoolReference.schoolId", "school", Ident(), also=("schoolId",)),
        Column("eventDate", "day", Day()),
        Column("educationalEnvironmentDescriptor", about="the setting, by kind of class"),
        Column(
            "reasons.restraintEventReasonDescriptor",
            "emergency.grounds[]",
            ListOf(
                codes(
                    {
                        "Imminent Serious Physical Harm To Others": "imminent_injury_to_others",
                        "Imminent Serious Physical Harm To Themselves": "imminent_injury_to_student",
                        "Imminent Serious Property Destruction": "property_destruction",
                    }
                )
            ),
            also=("restraintEventReasonDescriptor",),
        ),
        Column("programs", about="special-education programs"),
        Column(
            "disciplineIncidentReference.incidentIdentifier", about="the discipline incident it belongs to"
        ),
        Column("disciplineIncidentReference.schoolId", about="its school"),
        Column("id", about="the server's own id"),
        Column("_etag", about="the server's own"),
        Column("_lastModifiedDate", about="the server's own"),
    ),
    choices=(
        Choice(
            "events_are",
            "What each event is: a physical restraint, as the standard defines it, or not recorded.",
            {"physical_restraint": "physical_restraint", "not_recorded": Given.NOTHING},
        ),
    ),
)
