"""Facts of care: what a hospital or a residential facility records of restraint and seclusion.

Beside the facts of a school, which need none of these. Nothing here is loaded unless it is asked for.
"""

from restraint_rules.models.care.debriefings import CareReview, Debriefing, Excused
from restraint_rules.models.care.episodes import CareEpisode
from restraint_rules.models.care.facilities import CareFacility, CareStaff, Demonstration, PatientDays
from restraint_rules.models.care.orders import Order
from restraint_rules.models.care.outcomes import (
    CareInjury,
    Death,
    DeathLogEntry,
    Occurrence,
    OccurrenceReport,
)
from restraint_rules.models.care.people import Admission, CarePerson, CrisisPlan, TraumaAssessment
from restraint_rules.models.care.practitioners import Participant, PromptAct
from restraint_rules.models.care.uses import CareUse
from restraint_rules.models.care.watching import CareCheck, CareMonitoring, Evaluation

__all__ = [
    "Admission",
    "CareCheck",
    "CareEpisode",
    "CareFacility",
    "CareInjury",
    "CareMonitoring",
    "CarePerson",
    "CareReview",
    "CareStaff",
    "CareUse",
    "CrisisPlan",
    "Death",
    "DeathLogEntry",
    "Debriefing",
    "Demonstration",
    "Evaluation",
    "Excused",
    "Occurrence",
    "OccurrenceReport",
    "Order",
    "Participant",
    "PatientDays",
    "PromptAct",
    "TraumaAssessment",
]
