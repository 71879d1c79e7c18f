"""Facts: what a district records of an incident, its people and its rooms."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from restraint_rules.models.acts import (
        Act,
        Attestation,
        DirectorNotice,
        IncidentReport,
        Notice,
        ReportCopy,
    )
    from restraint_rules.models.cases import ExceptionalCase
    from restraint_rules.models.conduct import Conduct
    from restraint_rules.models.districts import (
        Compilation,
        District,
        Publication,
        StateRevision,
        TrainingPlan,
    )
    from restraint_rules.models.emergencies import Emergency
    from restraint_rules.models.incident import Incident, Injury
    from restraint_rules.models.interventions import (
        Determination,
        ExclusionClaim,
        Hold,
        LockRelease,
        Period,
        PsychopharmacologicAgent,
    )
    from restraint_rules.models.meetings import PlanningMeeting
    from restraint_rules.models.people import Credential, Staff, Student
    from restraint_rules.models.records import (
        Demographics,
        Eligibility,
        Enrolment,
        Section504,
        StudentRecord,
        TimeOutOutcome,
    )
    from restraint_rules.models.rooms import Lock, ObservationWindow, SeclusionRoom
    from restraint_rules.models.schools import (
        CrisisTeam,
        MonthlyReview,
        School,
        StatedTotals,
        TeamMember,
        YearlyAct,
    )
    from restraint_rules.models.setting import Setting, Technique
    from restraint_rules.models.unread import Unread, UnreadProblem
    from restraint_rules.models.watching import DistressEvaluation, Gap, Monitoring

__all__ = [
    "Act",
    "Attestation",
    "Compilation",
    "Conduct",
    "Credential",
    "CrisisTeam",
    "Demographics",
    "Determination",
    "DirectorNotice",
    "DistressEvaluation",
    "District",
    "Eligibility",
    "Emergency",
    "Enrolment",
    "ExceptionalCase",
    "ExclusionClaim",
    "Gap",
    "Hold",
    "Incident",
    "IncidentReport",
    "Injury",
    "Lock",
    "LockRelease",
    "Monitoring",
    "MonthlyReview",
    "Notice",
    "ObservationWindow",
    "Period",
    "PlanningMeeting",
    "PsychopharmacologicAgent",
    "Publication",
    "ReportCopy",
    "School",
    "SeclusionRoom",
    "Section504",
    "Setting",
    "Staff",
    "StateRevision",
    "StatedTotals",
    "Student",
    "StudentRecord",
    "TeamMember",
    "Technique",
    "TimeOutOutcome",
    "TrainingPlan",
    "Unread",
    "UnreadProblem",
    "YearlyAct",
]

HOMES: dict[str, tuple[str, ...]] = {
    "acts": ("Act", "Attestation", "DirectorNotice", "IncidentReport", "Notice", "ReportCopy"),
    "districts": ("Compilation", "District", "Publication", "StateRevision", "TrainingPlan"),
    "emergencies": ("Emergency",),
    "incident": ("Incident", "Injury"),
    "interventions": (
        "Determination",
        "ExclusionClaim",
        "Hold",
        "LockRelease",
        "Period",
        "PsychopharmacologicAgent",
    ),
    "meetings": ("PlanningMeeting",),
    "people": ("Credential", "Staff", "Student"),
    "records": ("Demographics", "Eligibility", "Enrolment", "Section504", "StudentRecord", "TimeOutOutcome"),
    "rooms": ("Lock", "ObservationWindow", "SeclusionRoom"),
    "schools": ("CrisisTeam", "MonthlyReview", "School", "StatedTotals", "TeamMember", "YearlyAct"),
    "setting": ("Setting", "Technique"),
    "watching": ("DistressEvaluation", "Gap", "Monitoring"),
    "cases": ("ExceptionalCase",),
    "conduct": ("Conduct",),
    "unread": ("Unread", "UnreadProblem"),
}
"""Where each model is defined. They are loaded when asked for: most programs need few of them."""

HOME_OF: dict[str, str] = {name: home for home, names in HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Load a model when it is asked for."""
    if name not in HOME_OF:
        message = f"module 'restraint_rules.models' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"restraint_rules.models.{HOME_OF[name]}"), name)
