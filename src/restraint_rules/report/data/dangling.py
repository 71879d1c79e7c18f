"""Ids that a setting has no record of, where it lists others of their kind."""

from collections.abc import Iterator, Mapping

from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import Period
from restraint_rules.models.setting import Setting

__all__ = ["dangling"]

Named = tuple[str, str, str]
"""The kind of what is named, its id, and where it is named."""


def dangling(incident: Incident, setting: Setting) -> Iterator[tuple[str, ...]]:
    """Yield each missing record's path, and where it is named; nothing of a kind of which none is listed."""
    known: Mapping[str, Mapping[str, object]] = {
        "staff": setting.staff_by_id,
        "rooms": setting.rooms_by_id,
        "techniques": setting.techniques_by_id,
    }
    missing: dict[str, list[str]] = {}
    for kind, name, path in named(incident):
        if known[kind] and name not in known[kind]:
            missing.setdefault(f"setting.{kind}[{name}]", []).append(path)
    for record, places in missing.items():
        yield (record, *dict.fromkeys(places))


def named(incident: Incident) -> Iterator[Named]:
    """Yield whom and what an incident names."""
    for record in incident.interventions:
        path = f"interventions[{record.id}]"
        for person in record.by or ():
            yield "staff", person, f"{path}.by"
        if isinstance(record, Period):
            yield from named_in_course(record, path)
    for notice in incident.notices or ():
        if notice.by is not None:
            yield "staff", notice.by, "notices"
    for person in incident.crisis_team_responders or ():
        yield "staff", person, "crisis_team_responders"


def named_in_course(record: Period, path: str) -> Iterator[Named]:
    """Yield whom and what a period names besides who carried it out."""
    if record.room is not None:
        yield "rooms", record.room, f"{path}.room"
    for hold in record.holds or ():
        if hold.technique is not None:
            yield "techniques", hold.technique, f"{path}.holds"
    for person in (record.monitoring and record.monitoring.by) or ():
        yield "staff", person, f"{path}.monitoring.by"
    for person in record.attended_by or ():
        yield "staff", person, f"{path}.attended_by"
    for decision in record.determinations or ():
        if decision.by is not None:
            yield "staff", decision.by, f"{path}.determinations"
    for look in record.distress_evaluations or ():
        if look.by is not None:
            yield "staff", look.by, f"{path}.distress_evaluations"
