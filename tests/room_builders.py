"""A seclusion room, with a lock or without one, and what clauses say of it."""

from typing import Any

from builders import Told, incident, room, seclusion, setting, told

from restraint_rules.models import SeclusionRoom

STANDING = "setting.rooms[room-1]"

LOCK_RULES = {
    "fire_marshal_modified_first": "modification",
    "constantly_monitored": "monitored",
    "lock_releases_in_time": "release",
    "lock_tied_to_alarm": "alarm",
}


def alone(**facts: Any) -> SeclusionRoom:
    return SeclusionRoom.model_validate(room(**facts))


def told_of_room(clause: str, rule: str = "", *, use: dict[str, Any] | None = None, **facts: Any) -> Told:
    """What a clause says of a seclusion in a room."""
    judged = incident(use or seclusion())
    return told(judged, clause, rule, setting=setting(rooms=[room(**facts)]))


def told_by_itself(clause: str, rule: str = "", **facts: Any) -> Told:
    """What a clause says of a room by itself."""
    return told(alone(**facts), clause, rule)


LOCK = {
    "installed": "2020-08-15",
    "fire_marshal_modification": {"at": "2020-08-14"},
    "release_within": "PT2M",
    "tied_to_fire_alarm": True,
    "releases_on_alarm": True,
}

LOCKED = seclusion(locked=True, releases=[])


def told_of_lock(rule: str, *, use: dict[str, Any] | None = None, **lock: Any) -> Told:
    """What a lock's rule says of a locked seclusion."""
    return told_of_room("IV.lock", rule, use=use or LOCKED, lock=LOCK | lock)


def told_lock_open(rule: str, *paths: str) -> Told:
    return Told("unknown", f"lock.{LOCK_RULES[rule]}.unknown", paths)


def release(onset: Any, released: Any, **facts: Any) -> dict[str, Any]:
    return {
        "emergency": "medical", "onset": onset, "released": released, "as_soon_as_possible": True,
    } | facts  # fmt: skip
