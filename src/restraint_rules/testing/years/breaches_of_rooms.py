"""Breaches of section IV: seclusion in a room with a defect, or behind a lock with one."""

from datetime import timedelta

from restraint_rules.testing.facts import Data
from restraint_rules.testing.years.breaches_of_use import Found, Plant
from restraint_rules.testing.years.drafts import Draft
from restraint_rules.testing.years.planted import PlantedBreach
from restraint_rules.testing.years.standing import BAD_LOCKS, BAD_ROOMS, LOCKABLE

__all__ = ["BREACHES_OF_ROOMS"]

TWO_MINUTES = timedelta(minutes=2)
SECOND = timedelta(seconds=1)


def room_path(seclusion: Data) -> str:
    return f"interventions[{seclusion['id']}].room"


def defective_room(draft: Draft) -> Found:
    """IV.A to IV.F: the room's own record names a defect."""
    if not draft.seclusions or draft.seclusions[0]["locked"]:
        return []
    name = draft.rng.choice(sorted(BAD_ROOMS))
    draft.seclusions[0]["room"] = name
    return [PlantedBreach(room_path(draft.seclusions[0]), BAD_ROOMS[name][0])]


def unfit_that_day(draft: Draft) -> Found:
    """IV.A, IV.D: what a good room was for this student on this day."""
    if not draft.seclusions:
        return []
    clause, name = draft.rng.choice((("IV.A", "size_appropriate"), ("IV.D", "free_of_danger")))
    draft.seclusions[0][name] = False
    return [PlantedBreach(room_path(draft.seclusions[0]), clause)]


def locked(draft: Draft, room: str, **more: object) -> Found:
    """Lock the student in; that breaks one duty on locks."""
    use = draft.seclusions[0]
    change: Data = {"room": room, "locked": True, "releases": []}
    use.update(change | more)
    return [PlantedBreach(room_path(use), "IV.lock")]


def defective_lock(draft: Draft) -> Found:
    """IV: a lock without modification before it, too slow, or not tied to the alarm."""
    return locked(draft, draft.rng.choice(sorted(BAD_LOCKS))) if draft.seclusions else []


def slow_release(draft: Draft) -> Found:
    """IV: a release a second too late; one at two minutes is in time."""
    if not draft.seclusions:
        return []
    began = draft.seclusions[0]["started"]
    releases = [
        {
            "id": "x1",
            "emergency": "fire",
            "onset": began,
            "released": began + TWO_MINUTES,
            "as_soon_as_possible": True,
        },
        {"id": "x2", "emergency": "medical", "onset": began, "released": began + TWO_MINUTES + SECOND},
    ]
    return locked(draft, LOCKABLE, releases=releases)


def locked_unwatched(draft: Draft) -> Found:
    """IV: behind a lock, watched frequently but not constantly."""
    if not draft.seclusions:
        return []
    return locked(draft, LOCKABLE, monitoring={"mode": "direct", "throughout": False, "frequent": True})


BREACHES_OF_ROOMS: tuple[Plant, ...] = (
    defective_room,
    unfit_that_day,
    defective_lock,
    slow_release,
    locked_unwatched,
)
