"""Every moment recorded of an incident, with its path: one walk over the record."""

from datetime import date, datetime

from restraint_rules.models.acts import Act, Attestation, DirectorNotice, IncidentReport, Notice, ReportCopy
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
        "report",
        "report_copy",
        "administrator_told",
        "director_notice",
        "state_report",
        "police_told",
        "advocates_told",
    ),
    Injury: ("medical_care",),
    Notice: ("reached",),
    Period: ("monitoring", "principal_approval"),
}
"""Fields that hold one record with moments, by model; a test compares this with the models."""

LISTED: dict[type[Facts], tuple[str, ...]] = {
    Incident: ("interventions", "injuries", "notices", "attestations"),
    Monitoring: ("gaps",),
    Period: ("distress_evaluations", "determinations", "releases"),
}
"""Fields that hold several of them; a test compares this with the models."""

HOLDING = {
    model: (MOMENTS.get(model, ()), NESTED.get(model, ()), LISTED.get(model, ()))
    for model in (*MOMENTS, *NESTED, *LISTED)
}


def moments_of(incident: Incident) -> list[tuple[Recorded, str]]:
    """Every recorded moment of an incident, with its path."""
    found: list[tuple[Recorded, str]] = []
    gather(incident, "", found)
    return found


def gather(record: Facts, above: str, found: list[tuple[Recorded, str]]) -> None:
    """Gather the moments of a record and of the records it holds, straight from its fields.

    Args:
        record: The record.
        above: What the paths of its fields begin with.
        found: Takes in the moments.
    """
    moments, nested, listed = HOLDING.get(type(record)) or inherited(type(record))
    fields = record.__dict__
    for name in moments:
        if fields[name] is not None:
            found.append((fields[name], above + name))  # noqa: PERF401 - mostly one: a list of it takes longer
    for name in nested:
        if fields[name] is not None:
            gather(fields[name], f"{above}{name}.", found)
    for name in listed:
        for item in fields[name] or ():
            gather(item, f"{item_path(above + name, item.__dict__.get('id'))}.", found)


def inherited(model: type[Facts]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """What a model holds that is derived from one of ours."""
    return next(HOLDING[one] for one in model.__mro__ if one in HOLDING)
