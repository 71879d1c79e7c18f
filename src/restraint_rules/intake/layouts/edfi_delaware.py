"""Ed-Fi RestraintEvent with Delaware's extension: time, length, notice, and who took part."""

from restraint_rules.intake.choices import Choice, Given
from restraint_rules.intake.clocks import Clock, Day
from restraint_rules.intake.layout import Column
from restraint_rules.intake.layouts.edfi import EDFI, USE
from restraint_rules.intake.lengths import Length
from restraint_rules.intake.readers import Chosen, Ident, ListOf, Number, Text, codes, flag, sets, ticked
from restraint_rules.intake.sources import read_in_part
from restraint_rules.limits import MAX_ITEMS

__all__ = ["EDFI_DELAWARE"]

OWN = "_ext.de."
STAFF = "setting.staff[]"

EDFI_DELAWARE = EDFI.with_columns(
    Column(
        "reasons.restraintEventReasonDescriptor",
        "emergency.grounds[]",
        ListOf(
            codes(
                {
                    "Imminent risk of bodily harm to others.": "imminent_injury_to_others",
                    "Imminent risk of bodily harm to self.": "imminent_injury_to_student",
                    "Property damage": "property_destruction",
                }
            )
        ),
        also=("restraintEventReasonDescriptor",),
        about="of the state's sentences, those that could be read; others are named in the notes",
    ),
    Column(f"{OWN}eventTime", f"{USE}.started", Clock(), "clock", also=("eventTime",)),
    Column(
        f"{OWN}restraintEventCategoryDescriptor",
        read=sets(
            {
                "Physical Restraint": {f"{USE}.kind": "physical_restraint", f"{USE}.mechanical": False},
                "Mechanical Restraint": {f"{USE}.kind": "physical_restraint", f"{USE}.mechanical": True},
                "Seclusion": {f"{USE}.kind": "seclusion"},
            }
        ),
        also=("restraintEventCategoryDescriptor",),
    ),
    Column(
        f"{OWN}restraintDuration",
        f"{USE}.duration",
        Length(choice="duration_counts"),
        also=("restraintDuration",),
        about="text",
    ),
    Column(
        f"{OWN}consecutiveRestraintCount",
        USE,
        Number(least=1, most=MAX_ITEMS),
        "times",
        also=("consecutiveRestraintCount",),
        about="of several, only the first began at the event's time, and the length is of all",
    ),
    Column(
        f"{OWN}parentGuardianNotified",
        read=ticked(
            {"notices[told].done": True, "notices[told].outcome": Chosen("notified_means")},
            {"notices": Given.NONE},
        ),
        also=("parentGuardianNotified",),
    ),
    Column(
        f"{OWN}parentGuardianNotifiedDate",
        "notices[told].at",
        Day(),
        "date",
        also=("parentGuardianNotifiedDate",),
    ),
    Column(
        f"{OWN}parentGuardianNotifiedTime",
        "notices[told].at",
        Clock(),
        "clock",
        also=("parentGuardianNotifiedTime",),
    ),
    Column(
        f"{OWN}notificationMethodDescriptor",
        "notices[told].method",
        codes({"Phone": "telephone", "Email": "email"}),
        also=("notificationMethodDescriptor",),
        about="of the state's codes, those that could be read",
    ),
    Column(
        f"{OWN}restraintReportDate",
        "report.at",
        Day(),
        also=("restraintReportDate",),
        about="whether the report was final is not said",
    ),
    Column(
        f"{OWN}studentInjured",
        read=ticked({"injuries[student].person": "student"}, {"injuries": Given.LISTED}),
        also=("studentInjured",),
    ),
    Column(f"{OWN}usedCrisisResponseTeam", "crisis_team_responded", flag(), also=("usedCrisisResponseTeam",)),
    Column(f"{OWN}additionalDetail", about="a narrative"),
    Column(f"{OWN}behaviorDuringRestraintDetail", about="a narrative"),
    Column(f"{OWN}changeDescription", about="a narrative"),
    Column(f"{OWN}deescalationTechniqueDescriptor", about="its codes could not be read"),
    Column(f"{OWN}incidentLocationDescriptor", "place", Text(), about="as its code says it"),
    Column(f"{OWN}nonViolentTechniqueDescriptor", about="its codes could not be read"),
    Column(f"{OWN}policyChangeDetail", about="a narrative"),
    Column(f"{OWN}priorToEventDetail", about="a narrative"),
    Column(f"{OWN}staffTrainingDetail", about="a narrative"),
    Column(f"{OWN}studentInterviewDetail", about="a narrative"),
    Column(f"{OWN}studentTreatmentDescriptor", about="its codes could not be read"),
    Column(f"{OWN}supportPlanChangeDescriptor", about="its codes could not be read"),
    Column(f"{OWN}witnessInterviewDetail", about="a narrative"),
    id="edfi_delaware",
    title="Ed-Fi RestraintEvent, Delaware",
    sources=(
        *EDFI.sources,
        read_in_part(
            "DOEDelaware/Ed-Fi-ODS-Implementation, extension 1.0.0 to Data Standard 5.2.0, "
            "0020-EXTENSION-De-Tables.sql",
            "https://github.com/DOEDelaware/Ed-Fi-ODS-Implementation",
        ),
    ),
    version="extension 1.0.0",
    row="one restraint event, with those who took part as a list within it",
    about="The tables could be read, of the codes only those of the state's own examples.",
    constants={},
    nested={
        "_ext.de.staffParticipations": (
            Column(
                "staffUniqueId",
                f"{USE}.by[]",
                Ident(),
                also=("staffReference.staffUniqueId",),
                more=(f"{STAFF}.id",),
            ),
            Column(
                "trainedActionTechnique",
                read=ticked(
                    {f"{STAFF}.credentials[trained].done": True}, {f"{STAFF}.credentials": Given.NONE}
                ),
                about="without a day: whether trained by then is not said",
            ),
            Column("staffInjured", read=ticked({"injuries[].person": "employee"}, {})),
            Column("staffTreatmentDescriptor", about="its codes could not be read"),
        )
    },
    elements={"setting.staff": ("staffUniqueId",)},
    choices=(
        Choice(
            "notified_means",
            "What a parent notified means: that somebody was reached, or only that it was done.",
            {"reached": "reached", "not_said": Given.NOTHING},
        ),
        Choice(
            "count_means",
            "What a count of consecutive restraints means: so many uses, or parts of one.",
            {"uses": None, "one_use": None},
        ),
        Choice(
            "duration_counts",
            "What a bare number of the duration counts.",
            {"minutes": None, "seconds": None, "hours": None},
        ),
    ),
)
