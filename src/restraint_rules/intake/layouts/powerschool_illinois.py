"""PowerSchool SIS Illinois: restraint and time out, one row a period."""

from restraint_rules.intake.clocks import Clock, Day
from restraint_rules.intake.layout import Column, Layout, Source
from restraint_rules.intake.readers import Ident, sets, ticked
from restraint_rules.intake.shared_choices import ISOLATED_CHOICE, contact, contact_choices, isolated
from restraint_rules.intake.sources import READ

__all__ = ["POWERSCHOOL_ILLINOIS"]

PERIOD = "interventions[]"

POWERSCHOOL_ILLINOIS = Layout(
    id="powerschool_illinois",
    title="PowerSchool SIS Illinois, table S_STU_RESTRAINT_SECL_C",
    row="one period of restraint, seclusion or time out",
    sources=(
        Source(
            "Restraint & Time Out in PowerSchool Teacher (PowerSchool SIS Illinois)",
            "https://ps-compliance.powerschool-docs.com/pssis-il/latest/restraint-time-out-in-powerschool-teacher",
            READ,
        ),
    ),
    version="as published on the day it was read",
    about=(
        "The page names no column for the student; StudentsDCID is what PowerSchool's child tables have, and other "
        "usual names are taken too. There is no id of the event: incidents are numbered within the student's day."
    ),
    columns=(
        Column(
            "StudentsDCID",
            "student.id",
            Ident(),
            also=("Student_Number", "StudentNumber", "StudentID"),
            about="not on the page that was read",
        ),
        Column("SchoolID", "school", Ident(), also=("School_Number",), about="not on the page that was read"),
        Column("OccurrenceDate", "day", Day()),
        Column("OccurrenceStartTime", f"{PERIOD}.started", Clock(), "clock"),
        Column("OccurrenceEndTime", f"{PERIOD}.ended", Clock(), "clock"),
        Column(
            "EventType",
            read=sets(
                {
                    "Time Out": {f"{PERIOD}.kind": "exclusionary_time_out"},
                    "Isolated Time Out": isolated(PERIOD),
                    "Physical Restraint": {
                        f"{PERIOD}.kind": "physical_restraint",
                        f"{PERIOD}.mechanical": False,
                    },
                    "Mechanical restraint": {
                        f"{PERIOD}.kind": "physical_restraint",
                        f"{PERIOD}.mechanical": True,
                    },
                    "Seclusion": {f"{PERIOD}.kind": "seclusion"},
                }
            ),
        ),
        Column(
            "ImminentDangerSelf",
            read=ticked({"emergency.grounds[]": "imminent_injury_to_student"}, {}),
            about="a box left unticked says nothing: other grounds may stand elsewhere",
        ),
        Column("ImminentDangerStaff", read=ticked({"emergency.grounds[]": "imminent_injury_to_others"}, {})),
        Column(
            "ImminentDangerOtherStu", read=ticked({"emergency.grounds[]": "imminent_injury_to_others"}, {})
        ),
        Column("UserID", about="who entered it, which is not who carried it out"),
        Column("Notes", about="a narrative of unknown content"),
        Column(
            "ParentContacted",
            read=contact(),
            about="without a day or time, so that no clock can be judged",
        ),
    ),
    choices=(*contact_choices("parent", "ParentContacted"), ISOLATED_CHOICE),
)
