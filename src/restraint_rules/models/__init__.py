"""Facts: what a district records of an incident, its people and its rooms."""

from restraint_rules.models.acts import (
    Act,
    Attestation,
    DirectorNotice,
    IncidentReport,
    Notice,
    ReportCopy,
)
from restraint_rules.models.districts import (
    Compilation,
    District,
    Publication,
    StateRevision,
    TrainingPlan,
)
from restraint_rules.models.incident import Emergency, Incident, Injury
from restraint_rules.models.interventions import (
    Determination,
    DistressEvaluation,
    ExclusionaryTimeOut,
    ExclusionClaim,
    Gap,
    Hold,
    LockRelease,
    Monitoring,
    Period,
    PhysicalRestraint,
    PsychopharmacologicAgent,
    Seclusion,
    Separation,
)
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.models.people import Credential, Staff, Student
from restraint_rules.models.records import Eligibility, Enrolment, StudentRecord, TimeOutOutcome
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

__all__ = [
    "Act",
    "Attestation",
    "Compilation",
    "Credential",
    "CrisisTeam",
    "Determination",
    "DirectorNotice",
    "DistressEvaluation",
    "District",
    "Eligibility",
    "Emergency",
    "Enrolment",
    "ExclusionClaim",
    "ExclusionaryTimeOut",
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
    "PhysicalRestraint",
    "PlanningMeeting",
    "PsychopharmacologicAgent",
    "Publication",
    "ReportCopy",
    "School",
    "Seclusion",
    "SeclusionRoom",
    "Separation",
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
    "YearlyAct",
]
