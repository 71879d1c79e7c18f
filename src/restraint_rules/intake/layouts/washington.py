"""Washington CEDARS, students restrained or isolated (file S), with eSchoolPlus's page behind it."""

from collections.abc import Mapping

from restraint_rules.intake.clocks import Day
from restraint_rules.intake.layout import Column, Layout, Source
from restraint_rules.intake.lengths import Length
from restraint_rules.intake.readers import Ident, Number, sets, ticked
from restraint_rules.intake.sources import READ, read_in_part

__all__ = ["WASHINGTON"]

USE = "interventions[]"
KIND, DEVICE = f"{USE}.kind", f"{USE}.mechanical"
OFFICERS, ARREST = f"{USE}.by_law_enforcement", f"{USE}.during_arrest"
POSITION = f"{USE}.holds[type].position"

HANDS: Mapping[str, str | bool] = {KIND: "physical_restraint", DEVICE: False}
CUFFS: Mapping[str, str | bool] = {KIND: "physical_restraint", DEVICE: True}
ISOLATION: Mapping[str, str | bool] = {KIND: "seclusion"}

WASHINGTON = Layout(
    id="washington",
    title="Washington CEDARS, Students Restrained or Isolated (S)",
    row="one restraint or isolation",
    sources=(
        read_in_part(
            "WA Restraint and Isolation (eSchoolPlus)",
            "https://esp.powerschool-docs.com/espsis-wa/latest/wa-restraint-and-isolation",
        ),
        read_in_part(
            "Students Restrained or Isolated File (S) (eSchoolPlus)",
            "https://esp.powerschool-docs.com/espsis-wa/latest/students-restrained-or-isolated-file-s",
        ),
        Source(
            "Action subcodes (PowerSchool SIS Washington)",
            "https://ps-compliance.powerschool-docs.com/pssis-wa/latest/action-subcodes",
            READ,
        ),
    ),
    version="CEDARS 2024-25",
    about=(
        "The duration is approximate by its own description. It has no end, notice, reason or report. Element "
        "numbers are known up to S09; what follows could not be read."
    ),
    columns=(
        Column("School Year", also=("S01",), about="the year of the file"),
        Column("County District Code", also=("S02",), about="the district"),
        Column(
            "SSID", "student.id", Ident(), also=("S04", "Student ID"), about="the state's id of the student"
        ),
        Column("District Student Code", also=("S03",), about="the district's id of the student"),
        Column("Location ID", "school", Ident(), also=("S05",)),
        Column("Action ID", "id", Ident(), also=("S06",), about="SSID, date and time together"),
        Column("Action Date", "day", Day(), also=("S07",)),
        Column("Time of Action Hour", f"{USE}.started", Number(), "hour"),
        Column("Time of Action Minute", f"{USE}.started", Number(), "minute"),
        Column("Action Duration (minutes)", f"{USE}.duration", Length(), also=("S08", "Action Duration")),
        Column(
            "Action Type",
            read=sets(
                {
                    "1": HANDS,
                    "2": HANDS,
                    "3": {**HANDS, POSITION: "seated"},
                    "4": {**HANDS, POSITION: "standing"},
                    "5": HANDS,
                    "6": {**CUFFS, OFFICERS: True, ARREST: False},
                    "7": {**CUFFS, OFFICERS: False},
                    "8": HANDS,
                    "9": {KIND: "physical_restraint"},
                    "16": HANDS,
                    "17": {**CUFFS, OFFICERS: True, ARREST: True},
                    "18": CUFFS,
                    "10": ISOLATION,
                    "11": ISOLATION,
                    "12": ISOLATION,
                    "13": ISOLATION,
                    "14": ISOLATION,
                    "15": ISOLATION,
                }
            ),
            also=("S09", "Type of Restraint or Isolation"),
            about="1 to 9 and 16 to 18 are restraints, 10 to 15 isolations",
        ),
        Column(
            "Student Injured",
            read=ticked({"injuries[student].person": "student"}, {}),
            about="a box left unticked says nothing",
        ),
        Column("Number of Staff Injured", about="how many, not who"),
        Column("Description of Injuries", about="a narrative"),
        Column("Medical Care Administered", about="a narrative, which may say that there was none"),
    ),
)
