"""The model incident form of the Connecticut State Department of Education: one row a form."""

from datetime import date

from restraint_rules.intake.choices import Choice, Given
from restraint_rules.intake.clocks import Clock, Day
from restraint_rules.intake.layout import Column, Layout
from restraint_rules.intake.lengths import Length
from restraint_rules.intake.readers import Chosen, Ident, ticked
from restraint_rules.intake.sources import read_in_part

__all__ = ["CONNECTICUT_FORM"]

RESTRAINT = "interventions[]"

CONNECTICUT_FORM = Layout(
    id="connecticut_form",
    title="Connecticut, Incident Report of Physical Restraint (revised July 2018)",
    row="one form: a restraint of a student",
    sources=(
        read_in_part(
            "Litchfield policy 5144.1, form 2",
            "https://www.litchfieldschools.org/board-of-education/policy/policy-details/~post/"
            "51441-form-2-incident-report-of-physical-restraint-20190227",
            date(2026, 11, 20),
        ),
    ),
    version="July 2018",
    about=(
        "Of the form only its opening part could be read. What a sheet made of it calls the student and the form's "
        "number is not known: the names here are usual ones. The form for seclusion could not be read at all."
    ),
    columns=(
        Column("Form Number", "id", Ident(), also=("Form ID", "ID", "Response ID"), about="of the sheet"),
        Column("Student ID", "student.id", Ident(), also=("Student Number", "SASID"), about="of the sheet"),
        Column("School District", about="the district", also=("District",)),
        Column("School", "school", Ident()),
        Column("Date of Restraint", "day", Day()),
        Column("Date of Report", "report.at", Day()),
        Column(
            "Person preparing the report",
            about="a name; by id it is report.by",
            also=("Person preparing report",),
        ),
        Column("Time restraint initiated", f"{RESTRAINT}.started", Clock(), "clock"),
        Column("Time restraint ended", f"{RESTRAINT}.ended", Clock(), "clock"),
        Column(
            "Total time of restraint",
            f"{RESTRAINT}.duration",
            Length(),
            also=("Total time",),
            more=("report.duration",),
            about="of the restraint, and what the report states",
        ),
        Column(
            "Determination attached",
            read=ticked(
                {
                    "report.decision_attached": True,
                    f"{RESTRAINT}.determinations[attached].necessary": Chosen("attached_means"),
                },
                {
                    "report.decision_attached": False,
                    f"{RESTRAINT}.determinations": Chosen("not_attached_means"),
                },
            ),
            about="the form asks to attach it over fifteen minutes; when, by whom and with what training it does "
            "not say in what was read",
        ),
    ),
    constants={f"{RESTRAINT}.kind": "physical_restraint"},
    choices=(
        Choice(
            "attached_means",
            "What an attached determination means: that going on was found necessary, or not said.",
            {"necessary": True, "not_said": Given.NOTHING},
        ),
        Choice(
            "not_attached_means",
            "What no attachment means: nothing, or that nobody decided.",
            {"not_recorded": Given.NOTHING, "nobody_decided": Given.NONE},
        ),
    ),
)
