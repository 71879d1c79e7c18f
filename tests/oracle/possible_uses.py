"""Each way a student's uses may have been: what counts as one, when it was, and in which order they came."""

from datetime import date, datetime
from itertools import chain, groupby, permutations, product
from typing import Any

from oracle.clockwork import day_of, instant, local_day, midnight
from oracle.windows import Moment, Readings

Record = dict[str, Any]


def is_known(moment: datetime | date | None, as_of: int) -> bool:
    """Whether it had happened by ``as_of``; what is not recorded is not known to be later."""
    if isinstance(moment, datetime):
        return instant(moment) <= as_of
    return moment is None or moment <= local_day(as_of)


def moment_of(recorded: datetime | date) -> Moment:
    return Moment(day_of(recorded), instant(recorded) if isinstance(recorded, datetime) else None)


def possible_uses(record: Record, as_of: int, readings: Readings) -> set[tuple[Moment, ...]]:
    """Each way the uses may have been: what counts, when, and in which order."""
    incidents = [one for one in record["incidents"] if one["day"] <= local_day(as_of)]
    times = recorded_times(record)
    per_incident = [possible_uses_of(one, times, as_of, readings) for one in incidents]
    worlds = (tuple(chain.from_iterable(choice)) for choice in product(*per_incident))
    return {order for uses in worlds for order in possible_orders(uses)}


def possible_uses_of(
    incident: Record, times: list[int], as_of: int, readings: Readings
) -> list[tuple[Moment, ...]]:
    """What of one incident may count: each use, or all of them once."""
    options: list[list[tuple[Moment, ...]]] = []  # nothing is an option where it is open whether it counts
    for one in incident["interventions"]:
        started = one.get("started")
        counts = is_use(one)
        if is_known(started, as_of) and counts is not False:
            when = [moment_of(started)] if started else possible_starts(incident["day"], times, as_of)
            ways: list[tuple[Moment, ...]] = [(moment,) for moment in when]
            if counts is None:
                ways.append(())
            options.append(ways)
    choices = [tuple(chain.from_iterable(choice)) for choice in product(*options)]
    if readings.get("use_counting") == "each_incident":
        return [order[:1] for uses in choices for order in possible_orders(uses)]
    return choices


def recorded_times(record: Record) -> list[int]:
    """Every time recorded of a use or a meeting."""
    uses = [use.get("started") for one in record["incidents"] for use in one["interventions"]]
    meetings = [one.get("at") for one in record["meetings"] or ()]
    return [instant(when) for when in (*uses, *meetings) if isinstance(when, datetime)]


def possible_starts(day: date, times: list[int], as_of: int) -> list[Moment]:
    """A use without a start belongs to its incident's day: before the rest, between, or after."""
    between = {midnight(day), *(when + 1 for when in times if local_day(when + 1) == day)}
    return [Moment(day, when) for when in sorted(between) if when <= as_of]


def is_use(intervention: Record) -> bool | None:
    """Whether it is a restraint or a seclusion; a label stands unless facts refute it; a blank is open."""
    if intervention["kind"] is None:
        return of_no_kind(intervention)
    if intervention["kind"] == "physical_restraint":
        claim = intervention.get("exclusion")
        return not (claim and claim.get("brief") and claim.get("to_calm"))
    prevented = intervention.get("physically_prevented")
    if intervention["kind"] == "seclusion":
        return prevented is not False
    return prevented is True  # not recorded whether the student could leave: its label stands


def of_no_kind(intervention: Record) -> bool | None:
    """Of what nobody labelled the facts alone tell: a hold, a room one cannot leave, or none of either."""
    holds, prevented = intervention.get("holds"), intervention.get("physically_prevented")
    if holds or (prevented and intervention.get("in_room")):
        return True
    no_restraint = holds == [] and intervention.get("mechanical") is False
    return False if no_restraint and prevented is False else None


def possible_orders(uses: tuple[Moment, ...]) -> set[tuple[Moment, ...]]:
    """Each order in which uses may have come: by day, then by the clock; without a time, at any time."""
    by_day = [
        tuple(group) for _, group in groupby(sorted(uses, key=lambda use: use.day), key=lambda use: use.day)
    ]
    each = [{order for order in permutations(day) if is_sorted(order)} for day in by_day]
    return {tuple(chain.from_iterable(choice)) for choice in product(*each)}


def is_sorted(uses: tuple[Moment, ...]) -> bool:
    times = [use.time for use in uses if use.time is not None]
    return times == sorted(times)
