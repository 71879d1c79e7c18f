"""PowerSchool SIS Massachusetts: one row a restraint."""

from restraint_rules.intake.choices import Choice, Given, OnDay
from restraint_rules.intake.clocks import Clock, Day
from restraint_rules.intake.layout import Column, Layout
from restraint_rules.intake.readers import Chosen, Ident, Present, sets, ticked
from restraint_rules.intake.sources import read_in_part

__all__ = ["POWERSCHOOL_MASSACHUSETTS"]

RESTRAINT = "interventions[]"
APPROVER = f"{RESTRAINT}.determinations[approver]"

ROLES = {
    "Principal": "administrator",
    "Assistant Principal": "administrator",
    "Vice Principal": "administrator",
    "Nurse": "school_health",
    "School Nurse": "school_health",
    "School Psychologist": "school_mental_health",
    "School Social Worker": "school_mental_health",
    "BCBA": "bcba",
}
"""Titles are free text; these are the usual ones. Any other is named in the notes, and can be added."""

POWERSCHOOL_MASSACHUSETTS = Layout(
    id="powerschool_massachusetts",
    title="PowerSchool SIS Massachusetts, table S_MA_LOG_Restraint_X",
    row="one restraint",
    sources=(
        read_in_part(
            "S_MA_LOG_Restraint_X (ver 16.5.1)",
            "https://ps-compliance.powerschool-docs.com/pssis-ma/latest/s_ma_log_restraint_x-ver-16-5-1",
        ),
    ),
    version="16.5.1",
    about=(
        "The table extends the log: the student stands in the log's row it belongs to. Rows excluded from the "
        "state's report are read all the same, for what happened counts whether or not the state is told of it."
    ),
    constants={f"{RESTRAINT}.kind": "physical_restraint"},
    columns=(
        Column("LogDCID", "id", Ident()),
        Column(
            "StudentNumber",
            "student.id",
            Ident(),
            also=("StudentID", "Student_Number"),
            about="of the log's row",
        ),
        Column("SchoolID", "school", Ident(), also=("School_Number",), about="of the log's row"),
        Column("State_ExcludeFromReporting", about="whether the state's report leaves the row out"),
        Column("OODInd", read=ticked({"student.enrolled_as": Chosen("out_of_district_means")}, {})),
        Column("OODAgencyName", about="a name"),
        Column("OODProgramName", about="a name"),
        Column("RestraintDate", "day", Day()),
        Column("RestraintStartTime", f"{RESTRAINT}.started", Clock(), "clock"),
        Column("RestraintEndTime", f"{RESTRAINT}.ended", Clock(), "clock"),
        Column("RestraintDurationExplanation", about="why it lasted more than twenty minutes"),
        Column("ExtendedTimeApproverName", about="a name"),
        Column(
            "ExtendedTimeApproverTitle",
            read=sets(
                {
                    title: {f"{APPROVER}.role": role, f"{APPROVER}.necessary": Chosen("approved_means")}
                    for title, role in ROLES.items()
                }
            ),
            about="who approved more than twenty minutes; when is not said",
        ),
        Column("VerbalReporterName", about="a name"),
        Column(
            "VerbalReporterTitle",
            "administrator_told.done",
            Present(),
            about="of who told an administrator; that there is one says that somebody did",
        ),
        Column(
            "IEPInd",
            read=ticked(
                {
                    "student.has_plan": True,
                    "student.special_education": "eligible",
                    "record.eligibility[]": OnDay("eligible"),
                },
                {"record.eligibility[]": Chosen("no_iep_means")},
            ),
        ),
        Column("PersonCompletingFormName", about="a name; by id it is report.by"),
        Column("PersonCompletingFormTitle", about="who filled the form in"),
    ),
    choices=(
        Choice(
            "approved_means",
            "What the approval of a longer restraint means: that going on was found necessary, or not said.",
            {"necessary": True, "not_said": Given.NOTHING},
        ),
        Choice(
            "no_iep_means",
            "What an IEP indicator of 0 means: nothing, as an evaluation may be under way, or not eligible that day.",
            {"not_recorded": Given.NOTHING, "not_eligible": OnDay("not_eligible")},
        ),
        Choice(
            "out_of_district_means",
            "By which route a student restrained outside the district is covered.",
            {"not_recorded": Given.NOTHING, "approved_private": "approved_private", "resc": "resc"},
        ),
    ),
)
