"""Facts: what a district records of an incident, its people and its rooms."""

from restraint_rules.models.acts import (
    Act,
    Attestation,
    DirectorNotice,
    IncidentReport,
    Notice,
    ReportCopy,
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
from restraint_rules.models.people import Credential, Staff, Student
from restraint_rules.models.rooms import Lock, ObservationWindow, SeclusionRoom
from restraint_rules.models.setting import Setting, Technique

__all__ = [
    "Act",
    "Attestation",
    "Credential",
    "Determination",
    "DirectorNotice",
    "DistressEvaluation",
    "Emergency",
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
    "Notice",
    "ObservationWindow",
    "Period",
    "PhysicalRestraint",
    "PsychopharmacologicAgent",
    "ReportCopy",
    "Seclusion",
    "SeclusionRoom",
    "Separation",
    "Setting",
    "Staff",
    "Student",
    "Technique",
]
