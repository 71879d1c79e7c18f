"""Where, when and by whom uses are made, and what came before them; of people only their positions."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from restraint_rules.models.incident import Incident
from restraint_rules.models.setting import Setting
from restraint_rules.reasoning.course.emergencies import emergency_at
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use

__all__ = ["ACTIVITY", "TABLES", "Concentration", "concentration"]

TABLES = ("hour", "weekday", "place", "position", "activity", "ground", "warning_signs")

ACTIVITY = "activity_before"
"""The key of an incident's ``extensions`` in which a source may say by a code what went on before."""

LONGEST_CODE = 40
NOT_RECORDED = "not_recorded"


class Concentration(NamedTuple):
    """How many uses are alike in something.

    Attributes:
        table: In what: ``hour`` and ``weekday`` of their start on the school's clocks; ``place``: the room,
            else the school; ``position`` of staff who took part; ``activity`` before; ``ground``;
            ``warning_signs``.
        row: Which, for example ``10`` (from 10:00 on), ``1`` (Monday), ``teacher``; ``not_recorded``.
        number: How many uses; one use may have several positions and grounds. ``None``: suppressed.
        of: How many uses there are.
    """

    table: str
    row: str
    number: int | None
    of: int


def concentration(episodes: Iterable[Episode], setting: Setting | None) -> tuple[Concentration, ...]:
    """Count uses by what they have in common; rows stand in their own order, never by number.

    Args:
        episodes: The incidents.
        setting: Standing facts, for the positions of staff.
    """
    counted: dict[str, Counter[str]] = {table: Counter() for table in TABLES}
    total = 0
    for episode in episodes:
        for use in episode.uses:
            total += 1
            for table, row in rows_of(use, episode, setting):
                counted[table][row] += 1
    return tuple(
        Concentration(table, row, number, total)
        for table in TABLES
        for row, number in sorted(counted[table].items(), key=in_order)
    )


def in_order(row: tuple[str, int]) -> tuple[bool, str]:
    """By name, what is not recorded last; hours have two digits."""
    return row[0] == NOT_RECORDED, row[0]


def rows_of(use: Use, episode: Episode, setting: Setting | None) -> Iterator[tuple[str, str]]:
    """Where one use is counted: once in each row."""
    first, last = bounds_of(use, episode)
    yield "hour", f"{first:%H}" if f"{first:%F %H}" == f"{last:%F %H}" else NOT_RECORDED
    day = first.date() if first.date() == last.date() else episode.incident.day
    yield "weekday", str(day.isoweekday())
    yield "place", use.record.room or episode.incident.school or NOT_RECORDED
    for position in positions_of(use, setting):
        yield "position", position
    yield "activity", activity_before(episode.incident)
    emergency = emergency_at(use, episode)
    grounds = emergency.grounds if emergency else None
    for ground in sorted(set(grounds)) if grounds else [NOT_RECORDED if grounds is None else "none"]:
        yield "ground", ground
    signs = emergency.warning_signs if emergency else None
    yield "warning_signs", NOT_RECORDED if signs is None else "yes" if signs else "no"


def bounds_of(use: Use, episode: Episode) -> tuple[datetime, datetime]:
    """Between which moments it began, on the school's clocks."""
    context = episode.context
    return context.local(use.start.earliest), context.local(use.start.latest or context.as_of)


def positions_of(use: Use, setting: Setting | None) -> list[str]:
    """The positions of those who carried it out, each once; never their ids."""
    known = {position_of(one, setting) for one in use.record.by or ()}
    return sorted(known) or [NOT_RECORDED]


def position_of(person: str, setting: Setting | None) -> str:
    """A person's position, where one is recorded."""
    staff = setting.staff_by_id.get(person) if setting else None
    return NOT_RECORDED if staff is None or staff.role is None else staff.role


def activity_before(incident: Incident) -> str:
    """What went on before, if a source's own key says it by a short code; a narrative is not shown."""
    said = (incident.extensions or {}).get(ACTIVITY)
    return said if isinstance(said, str) and 0 < len(said) <= LONGEST_CODE else NOT_RECORDED
