"""A district's standing facts: who may act, who may not yet, fit rooms and rooms with one defect each."""

from collections.abc import Mapping
from datetime import date, timedelta

from restraint_rules.models.setting import Setting
from restraint_rules.testing import facts
from restraint_rules.testing.days import YearDays
from restraint_rules.testing.facts import Data

__all__ = [
    "ACTORS",
    "BAD_LOCKS",
    "BAD_ROOMS",
    "LAPSED",
    "LOCKABLE",
    "NEW",
    "NOTIFIERS",
    "NOT_A_NOTIFIER",
    "ROOMS",
    "UNTRAINED",
    "lapses",
    "setting_of",
    "trained_from",
]

ACTORS = ("staff-1", "staff-2", "staff-3", "staff-4", "staff-5", "staff-6")
NOTIFIERS = ACTORS[:3]
NOT_A_NOTIFIER = ACTORS[4]
NEW, LAPSED, UNTRAINED = "staff-new", "staff-lapsed", "staff-untrained"

ROOMS = ("room-1", "room-2", "room-cleared")
LOCKABLE = "room-lock"

BAD_ROOMS: Mapping[str, tuple[str, Data]] = {
    "room-small": ("IV.A", {"size_appropriate": False}),
    "room-low": ("IV.B", {"ceiling_comparable": False}),
    "room-airless": ("IV.C", {"ventilation_comparable": False}),
    "room-sharp": ("IV.D", {"free_of_danger": False}),
    "room-unsafe": ("IV.E", {"meets_building_code": False}),
    "room-blind": ("IV.F", {"window": facts.room()["window"] | {"shows_employee": False}}),
    "room-frail": ("IV.F", {"window": facts.room()["window"] | {"unbreakable": False}}),
}
"""Rooms with one defect: the clause it breaks, and the facts."""

INSTALLED = date(2018, 8, 1)
LOCK: Data = {
    "installed": INSTALLED,
    "fire_marshal_modification": {"at": INSTALLED - timedelta(days=1)},
    "release_within": timedelta(minutes=2),
    "tied_to_fire_alarm": True,
    "releases_on_alarm": True,
}

BAD_LOCKS: Mapping[str, Data] = {
    "room-lock-early": {"fire_marshal_modification": {"at": INSTALLED + timedelta(days=1)}},
    "room-lock-refused": {"fire_marshal_modification": {"done": False}},
    "room-lock-slow": {"release_within": timedelta(minutes=2, seconds=1)},
    "room-lock-untied": {"tied_to_fire_alarm": False},
    "room-lock-stuck": {"releases_on_alarm": False},
}
"""Rooms whose lock has one defect, with the facts."""


def trained_from(year: YearDays) -> date:
    """The day on which the new employee was trained."""
    return year.days[40]


def lapses(year: YearDays) -> date:
    """The last day on which another employee's training held."""
    return year.days[120]


def setting_of(year: YearDays, team_members: Mapping[str, list[date]]) -> Setting:
    """Record the district's staff, rooms and techniques.

    Args:
        year: The school year.
        team_members: The members of the crisis teams, with the days on which each was certified.

    Returns:
        The setting.
    """
    start = date(year.begun, 8, 20)
    people = [facts.staff(id=one, credentials=facts.credentials([start])) for one in ACTORS]
    people += [
        facts.staff(id=NEW, credentials=facts.credentials([trained_from(year)])),
        facts.staff(id=LAPSED, credentials=[{"at": start, "expires": lapses(year)}]),
        facts.staff(id=UNTRAINED, credentials=[]),
    ]
    people += [
        facts.staff(id=one, credentials=facts.credentials(days)) for one, days in sorted(team_members.items())
    ]
    window = facts.room()["window"] | {"unbreakable": False}
    rooms = [
        facts.room(),
        facts.room(id="room-2"),
        facts.room(id="room-cleared", cleared_classroom=True, window=window),
        facts.room(id=LOCKABLE, lockable=True, lock=LOCK),
    ]
    rooms += [facts.room(id=name, **defect) for name, (_, defect) in BAD_ROOMS.items()]
    rooms += [facts.room(id=name, lockable=True, lock=LOCK | defect) for name, defect in BAD_LOCKS.items()]
    return Setting.model_validate(
        {"staff": people, "rooms": rooms, "techniques": facts.techniques(), "designated_notifiers": NOTIFIERS}
    )
