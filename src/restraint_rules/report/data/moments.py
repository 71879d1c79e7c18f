"""Every moment recorded of an incident, with its path: one walk over the record."""

from datetime import date, datetime

from restraint_rules.models.acts import (
    Act,
    Attestation,
    DirectorNotice,
    IncidentReport,
    Notice,
    ReportCopy,
)
from restraint_rules.models.base import Facts
from restraint_rules.models.incident import Incident, Injury
from restraint_rules.models.inexact import Between
from restraint_rules.models.interventions import Determination, LockRelease, Period, PsychopharmacologicAgent
from restraint_rules.models.watching import DistressEvaluation, Gap, Monitoring
from restraint_rules.reasoning.course.use import item_path

__all__ = ["moments_of"]

Recorded = datetime | date | Between
"""A moment as it is recorded."""

MOMENTS: dict[type[Facts], tuple[str, ...]] = {
    Act: ("at",),
    Attestation: ("at",),
    Determination: ("at",),
    DirectorNotice: ("at",),
    DistressEvaluation: ("at",),
    Gap: ("started", "ended"),
    Incident: ("started", "ended"),
    IncidentReport: ("at",),
    Injury: ("discovered",),
    LockRelease: ("onset", "released"),
    Notice: ("at",),
    Period: ("started", "ended"),
    PsychopharmacologicAgent: ("given",),
    ReportCopy: ("at",),
}
"""Fields that hold moments, by model; a test compares this with the models."""

NESTED: dict[type[Facts], tuple[str, ...]] = {
    Incident: (
        "interventions",
        "injuries",
        "report",
        "notices",
        "report_copy",
        "administrator_told",
        "director_notice",
        "state_report",
        "police_told",
        "advocates_told",
        "attestations",
    ),
    Injury: ("medical_care",),
    Monitoring: ("gaps",),
    Notice: ("reached",),
    Period: ("monitoring", "distress_evaluations", "determinations", "releases", "principal_approval"),
}
"""Fields that hold records with moments, by model; a test compares this with the models."""

HOLDING = {kind: (MOMENTS.get(kind, ()), NESTED.get(kind, ())) for kind in (*MOMENTS, *NESTED)}


def moments_of(incident: Incident) -> list[tuple[Recorded, str]]:
    """Every recorded moment of an incident, with its path."""
    found: list[tuple[Recorded, str]] = []
    gather(incident, "", found)
    return found


def gather(record: Facts, path: str, found: list[tuple[Recorded, str]]) -> None:
    """Gather the moments of a record and of the records it holds, straight from its fields."""
    moments, nested = HOLDING.get(type(record)) or inherited(type(record))
    fields = record.__dict__
    found += [
        (fields[name], f"{path}.{name}" if path else name) for name in moments if fields[name] is not None
    ]
    for name in nested:
        value = fields[name]
        if value is None:
            continue
        at = f"{path}.{name}" if path else name
        if isinstance(value, Facts):
            gather(value, at, found)
        else:
            for item in value:
                gather(item, item_path(at, getattr(item, "id", None)), found)


def inherited(model: type[Facts]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a model holds that is derived from one of ours."""
    return next(HOLDING[one] for one in model.__mro__ if one in HOLDING)
