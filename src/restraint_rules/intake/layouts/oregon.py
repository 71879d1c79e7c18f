"""eSchoolPlus Oregon, restraint and seclusion incidents: one row an incident."""

from restraint_rules.intake.choices import Choice
from restraint_rules.intake.clocks import Day
from restraint_rules.intake.layout import Column, Layout
from restraint_rules.intake.readers import Ident, ticked
from restraint_rules.intake.sources import read_in_part

__all__ = ["OREGON"]

OREGON = Layout(
    id="oregon",
    title="eSchoolPlus Oregon, Restraint and Seclusion Incidents",
    row="one incident, with a restraint, a seclusion or both",
    sources=(
        read_in_part(
            "Restraint and Seclusion Incidents File Layout (eSchoolPlus Oregon)",
            "https://esp.powerschool-docs.com/espsis-or/latest/restraint-and-seclusion-incidents-file-layout",
        ),
    ),
    version="as published on the day it was read",
    about=(
        "Only the first four elements could be read; the file also tells whether staff were trained, of injuries "
        "and of deaths, under names not known here. It has no times. How many restraints an incident had it does "
        "not say: a flag stands for one."
    ),
    columns=(
        Column("Incident Identifier", "id", Ident(), also=("incident_id",)),
        Column(
            "Student Identifier",
            "student.id",
            Ident(),
            also=("student_id", "SSID", "ChkDigitStdntID"),
            about="not among the elements that were read",
        ),
        Column(
            "Incident Date", "day", Day(choice="eight_digits"), also=("incident_date",), about="eight digits"
        ),
        Column(
            "Restraint Flag",
            read=ticked({"interventions[restraint].kind": "physical_restraint"}, {}),
            also=("restraint_flag",),
        ),
        Column(
            "Seclusion Flag",
            read=ticked({"interventions[seclusion].kind": "seclusion"}, {}),
            also=("seclusion_flag",),
        ),
    ),
    choices=(Choice("eight_digits", "The order of a date's eight digits.", {"mdy": None, "ymd": None}),),
)
