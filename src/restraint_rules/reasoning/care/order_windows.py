"""Orders as windows of time: what each authorizes, where one ends before the next begins, and renewals.

A renewal continues the order before it; an order that is none begins a new chain. What is not recorded leaves
a window's ends open, so that an answer holds for all of it or is not given.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from restraint_rules.calendar.spans import Span, exactly, span_of
from restraint_rules.kleene import Missing
from restraint_rules.models.care.orders import Order
from restraint_rules.reasoning.care.course import UseInCare
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import item_path

__all__ = ["Coverage", "OrderGiven", "Window", "coverage", "orders_of", "window_of", "windows"]

NO_END = datetime.max.replace(tzinfo=UTC)


class OrderGiven:
    """One order, with the use it is for.

    Attributes:
        record: The order.
        path: Its path.
        use: The use it is recorded with.
        issued: When it was given; ``None``: not recorded.
        first: Whether it is the first recorded for the use.
    """

    __slots__ = ("first", "issued", "path", "record", "use")

    def __init__(self, record: Order, use: UseInCare, *, first: bool) -> None:
        self.record: Order = record
        self.use: UseInCare = use
        self.path: str = item_path(f"{use.path}.orders", record.id)
        self.issued: Span | None = use.care.context.span(record.issued, f"{self.path}.issued")
        self.first: bool = first


def orders_of(use: UseInCare) -> list[OrderGiven]:
    """The orders of a use given by ``as_of``, in the order recorded."""
    context = use.care.context
    given = [one for one in use.record.orders or () if not context.is_later(one.issued)]
    return [OrderGiven(one, use, first=place == 0) for place, one in enumerate(given)]


class Window(NamedTuple):
    """From when to when an order authorizes a use; ends are the earliest and the latest possible."""

    order: OrderGiven
    start: Span
    ends: datetime
    ends_latest: datetime | None
    missing: Missing


def window_of(order: OrderGiven, context: Context) -> Window | None:
    """The window of an order; none where nobody recorded when it was given."""
    if order.issued is None:
        return None
    record, start = order.record, order.issued
    if record.expires is not None:
        span = span_of(record.expires, context.zone, f"{order.path}.expires")
        latest = span.latest or NO_END
        return Window(order, start, max(span.earliest, start.earliest), latest, start.missing + span.missing)
    if record.open_ended:
        return Window(order, start, NO_END, NO_END, start.missing)
    return Window(order, start, start.earliest, None, (*start.missing, f"{order.path}.expires"))


def windows(use: UseInCare) -> tuple[list[Window], Missing]:
    """The windows of a use's orders by time, and what is missing to know all of them."""
    context, given = use.care.context, orders_of(use)
    made = [window for one in given if (window := window_of(one, context)) is not None]
    missing = tuple(f"{one.path}.issued" for one in given if one.issued is None)
    return sorted(made, key=lambda one: one.start.earliest), missing


class Coverage(NamedTuple):
    """Whether orders followed one another without a gap while a use went on.

    Attributes:
        gap: When an order had surely ended, the use surely went on, and no other had begun.
        until: Until when orders surely cover the use.
        open: What would tell, where it is open.
    """

    gap: datetime | None
    until: datetime
    open: Missing


def coverage(found: Iterable[Window], use: UseInCare, unknown_orders: Missing) -> Coverage:
    """Follow a use's orders from the first on.

    Args:
        found: Its windows by time, at least one.
        use: The use.
        unknown_orders: Paths that would tell of orders given at an unknown time.
    """
    listed = list(found)
    surely, perhaps = surely_until(listed), listed[0].ends_latest
    for window in listed[1:]:
        if perhaps is not None and window.start.earliest > perhaps:
            break
        perhaps = latest_of(perhaps, window.ends_latest)
    doubts = [path for window in listed for path in window.missing]
    ended_by = use.care.context.as_of if use.running else use.end.latest
    if ended_by is not None and ended_by <= surely:
        return Coverage(None, surely, ())
    if perhaps is not None and use.end.earliest > perhaps and not unknown_orders:
        return Coverage(perhaps, surely, ())
    open_end = () if use.end.exact or use.running else use.end.missing
    return Coverage(None, surely, tuple(dict.fromkeys((*unknown_orders, *doubts, *open_end))))


def surely_until(found: list[Window]) -> datetime:
    """Until when orders surely follow one another, each taken to be given as late as it can have been."""
    first, *others = sorted(found, key=latest_start)
    until = first.ends
    for window in others:
        if latest_start(window) <= until:
            until = max(until, window.ends)
    return until


def latest_start(window: Window) -> datetime:
    """When an order was given at the latest: no later than its own end."""
    bounds = (window.start.latest, window.ends_latest)
    return min((one for one in bounds if one is not None), default=NO_END)


def latest_of(one: datetime | None, other: datetime | None) -> datetime | None:
    """The later of two ends, of which either may not be known."""
    return None if one is None or other is None else max(one, other)


class Chain(NamedTuple):
    """An order with its renewals: when it began, and when the next order of its own did."""

    begun: Span
    next_begun: Span | None


def chains(found: list[Window], *, blank_is_new: bool) -> list[Chain]:
    """Split windows into chains; of what is not recorded as a renewal or not, either may be supposed."""
    new = {False, None} if blank_is_new else {False}
    starts = [one.start for place, one in enumerate(found) if place == 0 or one.order.record.renewal in new]
    return [Chain(start, following) for start, following in zip(starts, [*starts[1:], None], strict=True)]


def outlasts(chain: Chain, total: timedelta, use: UseInCare) -> bool | None:
    """Whether a use went on beyond a chain's longest time without an order of its own; ``None``: open."""
    end = exactly(use.care.context.as_of) if use.running else use.end
    cap_earliest = chain.begun.earliest + total
    cap_latest = None if chain.begun.latest is None else chain.begun.latest + total
    following = chain.next_begun
    if end.surely_by(cap_earliest) or (following is not None and following.surely_by(cap_earliest)):
        return False
    beyond = cap_latest is not None and end.surely_after(cap_latest)
    if beyond and cap_latest is not None and (following is None or following.surely_after(cap_latest)):
        return True
    return None
