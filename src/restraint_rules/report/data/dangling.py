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
    people: list[tuple[Iterable[str | None] | None, str]] = []
    for record in incident.interventions:
        path = f"interventions[{record.id}]"
        people.append((record.by, f"{path}.by"))
        if isinstance(record, Period):
            people += in_course(record, path)
            if record.room is not None:
                found.append(("rooms", record.room, f"{path}.room"))
            taught = [one.technique for one in record.holds or () if one.technique is not None]
            found += [("techniques", one, f"{path}.holds") for one in taught]
    people.append(([one.by for one in incident.notices or ()], "notices"))
    people.append((incident.crisis_team_responders, "crisis_team_responders"))
    return found + [("staff", one, path) for some, path in people for one in some or () if one is not None]


def in_course(record: Period, path: str) -> list[tuple[Iterable[str | None] | None, str]]:
    """List who watched, stayed, decided or looked in the course of a period, each list with its path."""
    monitoring = record.monitoring
    return [
        (monitoring.by if monitoring else None, f"{path}.monitoring.by"),
        (record.attended_by, f"{path}.attended_by"),
        ([one.by for one in record.determinations or ()], f"{path}.determinations"),
        ([one.by for one in record.distress_evaluations or ()], f"{path}.distress_evaluations"),
    ]
