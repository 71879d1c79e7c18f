"""Whether one value of a rule's parameter is at least as strict as another."""

from collections.abc import Collection
from datetime import timedelta
from typing import cast

from restraint_rules.calendar.units import BusinessDays, CalendarDays, Elapsed, SchoolDays
from restraint_rules.rules.meetings import Asked
from restraint_rules.rules.rule import Stricter

__all__ = ["at_least_as_strict"]

ONE_DAY = timedelta(days=1)


def at_least_as_strict(new: object, old: object, way: Stricter | None) -> bool:
    """Whether a value is at least as strict as another.

    Args:
        new: The value a policy would set.
        old: The value of the policy it stands on.
        way: Which way is stricter; ``None``: only the same value will do.

    Returns:
        Whether it surely is; of values that cannot be compared it is not.
    """
    if new == old:
        return True
    if way is None:
        return False
    if isinstance(new, Asked) and isinstance(old, Asked):
        return asks_at_least(new, old)
    if isinstance(new, Collection) and isinstance(old, Collection):
        return has_no_more(new, old) if way == "fewer" else has_no_more(old, new)
    return no_more(new, old) if way == "less" else no_more(old, new)


def has_no_more(one: Collection[object], other: Collection[object]) -> bool:
    """Whether everything in one collection is in the other."""
    return set(one) <= set(other)


def asks_at_least(new: Asked, old: Asked) -> bool:
    """Whether a meeting is asked for whatever another is."""
    return (
        new.ppt is old.ppt
        and all(item in new.work or any(one in new.work for one in counting(item, old)) for item in old.work)
        and has_no_more(old.attended, new.attended)
        and has_no_more(old.if_any, (*new.if_any, *new.attended))
        and has_no_more(new.as_appropriate, old.as_appropriate)
        and has_no_more(new.counts_as, old.counts_as)
    )


def counting(item: str, asked: Asked) -> tuple[str, ...]:
    """The work that counts as a piece of work a meeting is asked for."""
    return tuple(done for done, as_item in asked.counts_as if as_item == item)


def no_more(one: object, other: object) -> bool:
    """Whether one number, day or length of time is no more than another, whatever the calendar."""
    if isinstance(one, Elapsed) and isinstance(other, COUNTED):
        return one.length <= other.count * ONE_DAY  # days end later: the anchor's is left out of the count
    if isinstance(one, CalendarDays) and isinstance(other, COUNTED):
        return one.count <= other.count  # every school or business day is a calendar day
    if type(one) is not type(other):
        return False
    return cast("int", one) <= cast("int", other)


COUNTED = (CalendarDays, SchoolDays, BusinessDays)
