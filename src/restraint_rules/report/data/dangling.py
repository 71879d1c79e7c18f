"""Ids that a setting has no record of, where it lists others of their kind."""

from collections.abc import Iterable, Iterator, Mapping

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


def named(incident: Incident) -> list[Named]:
    """List whom and what an incident names."""
    found: list[Named] = []
    for record in incident.interventions:
        path = f"interventions[{record.id}]"
        if record.by:
            found += staff(record.by, f"{path}.by")
        if isinstance(record, Period):
            found += named_in_course(record, path)
    found += [("staff", one.by, "notices") for one in incident.notices or () if one.by is not None]
    return found + staff(incident.crisis_team_responders, "crisis_team_responders")


def named_in_course(record: Period, path: str) -> list[Named]:
    """List whom and what a period names besides who carried it out."""
    found: list[Named] = [] if record.room is None else [("rooms", record.room, f"{path}.room")]
    at = f"{path}.holds"
    found += [("techniques", one.technique, at) for one in record.holds or () if one.technique is not None]
    if record.monitoring:
        found += staff(record.monitoring.by, f"{path}.monitoring.by")
    if record.attended_by:
        found += staff(record.attended_by, f"{path}.attended_by")
    if record.determinations:
        found += staff([one.by for one in record.determinations], f"{path}.determinations")
    if record.distress_evaluations:
        found += staff([one.by for one in record.distress_evaluations], f"{path}.distress_evaluations")
    return found


def staff(people: Iterable[str | None] | None, path: str) -> list[Named]:
    """Some people, each named under a path; a blank is nobody."""
    return [("staff", person, path) for person in people or () if person is not None]
