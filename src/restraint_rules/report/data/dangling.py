"""Ids that a setting has no record of, where it lists others of their kind."""

from collections.abc import Iterable, Iterator, Mapping

from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import Period
from restraint_rules.models.setting import Setting

__all__ = ["dangling"]

Named = tuple[str, Iterable[str], str]
"""The kind of what is named, its ids, and where they are named."""


def dangling(incident: Incident, setting: Setting) -> Iterator[tuple[str, ...]]:
    """Yield each missing record's path, and where it is named; nothing of a kind of which none is listed."""
    known: Mapping[str, Mapping[str, object]] = {
        "staff": setting.staff_by_id,
        "rooms": setting.rooms_by_id,
        "techniques": setting.techniques_by_id,
    }
    missing: dict[str, list[str]] = {}
    for kind, names, path in named(incident):
        listed = known[kind]
        for name in names if listed else ():
            if name not in listed:
                missing.setdefault(f"setting.{kind}[{name}]", []).append(path)
    for record, places in missing.items():
        yield (record, *dict.fromkeys(places))


def named(incident: Incident) -> Iterator[Named]:
    """Yield whom and what an incident names."""
    for record in incident.interventions:
        path = f"interventions[{record.id}]"
        if record.by:
            yield "staff", record.by, f"{path}.by"
        if isinstance(record, Period):
            yield from in_period(record, path)
    for notice in incident.notices or ():
        if notice.by is not None:
            yield "staff", (notice.by,), "notices"
    if incident.crisis_team_responders:
        yield "staff", incident.crisis_team_responders, "crisis_team_responders"


def in_period(record: Period, path: str) -> Iterator[Named]:
    """Yield where a period was, how someone was held, and who watched, stayed, decided or looked."""
    if record.room is not None:
        yield "rooms", (record.room,), f"{path}.room"
    for hold in record.holds or ():
        if hold.technique is not None:
            yield "techniques", (hold.technique,), f"{path}.holds"
    if record.monitoring is not None and record.monitoring.by:
        yield "staff", record.monitoring.by, f"{path}.monitoring.by"
    if record.attended_by:
        yield "staff", record.attended_by, f"{path}.attended_by"
    for decision in record.determinations or ():
        if decision.by is not None:
            yield "staff", (decision.by,), f"{path}.determinations"
    for look in record.distress_evaluations or ():
        if look.by is not None:
            yield "staff", (look.by,), f"{path}.distress_evaluations"
