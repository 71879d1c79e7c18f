"""PowerSchool SIS Illinois: restraint and time out, one row a period."""

from datetime import date

from restraint_rules.intake.choices import Choice, Given
from restraint_rules.intake.clocks import Clock, Day
from restraint_rules.intake.layout import Column, Layout, Source
from restraint_rules.intake.readers import Chosen, Ident, sets, ticked

__all__ = ["POWERSCHOOL_ILLINOIS"]

PERIOD = "interventions[]"
ALONE = Chosen("isolated_time_out_means")

POWERSCHOOL_ILLINOIS = Layout(
    id="powerschool_illinois",
    title="PowerSchool SIS Illinois, table S_STU_RESTRAINT_SECL_C",
    row="one period of restraint, seclusion or time out",
    sources=(
        Source(
            "Restraint & Time Out in PowerSchool Teacher (PowerSchool SIS Illinois)",
            "https://ps-compliance.powerschool-docs.com/pssis-il/latest/restraint-time-out-in-powerschool-teacher",
            date(2026, 11, 26),
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
                    "Isolated Time Out": {
                        f"{PERIOD}.kind": "exclusionary_time_out",
                        f"{PERIOD}.in_room": ALONE,
                        f"{PERIOD}.alone": ALONE,
                        f"{PERIOD}.involuntary": ALONE,
                    },
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
            read=ticked(
                {"notices[].done": True, "notices[].outcome": Chosen("contacted_means")},
                {"notices": Chosen("not_ticked_means")},
            ),
            about="without a day or time, so that no clock can be judged",
        ),
    ),
    choices=(
        Choice(
            "contacted_means",
            "What a parent contacted means: that somebody was reached, or only that it was tried.",
            {"reached": "reached", "not_said": Given.NOTHING},
        ),
        Choice(
            "not_ticked_means",
            "What an unticked ParentContacted means: nothing, or that nobody was told.",
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
