"""Whether one value of a rule's parameter is at least as strict as another."""

from collections.abc import Collection
from datetime import date
from typing import TypeGuard, cast

from restraint_rules.calendar.units import Unit
from restraint_rules.models.terms import Attendee, WorkItem
from restraint_rules.policy.lengths import never_later
from restraint_rules.reasoning.over_time.meetings import Asked
from restraint_rules.reasoning.rule import Stricter

__all__ = ["at_least_as_strict"]

SETS = ("fewer", "further")
"""Ways in which a set is stricter; the others are ways of what can be put in order."""


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
    if way not in SETS:
        return no_more(new, old) if way == "less" else no_more(old, new)
    if isinstance(new, Asked) and isinstance(old, Asked):
        return asks_at_least(new, old) if way == "further" else asks_at_least(old, new)
    return has_no_more(new, old) if way == "fewer" else has_no_more(old, new)


def has_no_more(one: object, other: object) -> bool:
    """Whether everything in one collection is in the other."""
    return is_set(one) and is_set(other) and set(one) <= set(other)


def is_set(value: object) -> TypeGuard[Collection[object]]:
    """Whether a value is several; a word is one, though it has letters."""
    return isinstance(value, Collection) and not isinstance(value, str)


def no_more(one: object, other: object) -> bool:
    """Whether one number, day or length of time is no more than another, whatever the calendar."""
    if isinstance(one, Unit) and isinstance(other, Unit):
        return never_later(one, other)
    if isinstance(one, date) and isinstance(other, date):
        return one <= other
    if type(one) is type(other) and isinstance(one, int):  # a switch that is on is more than one that is off
        return one <= cast("int", other)
    return False


def asks_at_least(new: Asked, old: Asked) -> bool:
    """Whether a meeting that does what the one asks always does what the other asks."""
    return (
        new.ppt >= old.ppt
        and all(fills(new, new.attended, role, old) for role in old.attended)
        and all(fills(new, (*new.if_any, *new.attended), role, old) for role in old.if_any)
        and all(any(does(one, new, item, old) for one in new.work) for item in old.work)
    )


def fills(new: Asked, asked: tuple[Attendee, ...], role: Attendee, old: Asked) -> bool:
    """Whether whoever comes for one of these always does for a role in the other."""
    return any(set(new.standing_for(one)) <= set(old.standing_for(role)) for one in asked)


def does(one: WorkItem, new: Asked, item: WorkItem, old: Asked) -> bool:
    """Whether work that does for one item of a meeting always does for an item of the other."""
    may_skip = one in new.as_appropriate and item not in old.as_appropriate
    return not may_skip and set(new.serving_as(one)) <= set(old.serving_as(item))
