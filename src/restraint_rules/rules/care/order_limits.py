"""How long an order may last, how orders follow one another, and who must see the person before a new one."""

from bisect import bisect_left
from datetime import datetime, timedelta

from restraint_rules.calendar.due import elapsed
from restraint_rules.calendar.spans import Span, exactly
from restraint_rules.calendar.units import Elapsed
from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed, pending, unknown
from restraint_rules.kleene import NO, Fact, Missing, all_of, any_of
from restraint_rules.models.care.practitioners import Licence
from restraint_rules.models.care.watching import Evaluation
from restraint_rules.reasoning.age_bands import AgeBand
from restraint_rules.reasoning.care.ages import ages_then, in_band
from restraint_rules.reasoning.care.care_duties import prompt_act, reason_not_to_ask
from restraint_rules.reasoning.care.course import UseInCare
from restraint_rules.reasoning.care.order_windows import (
    NO_END,
    OrderGiven,
    Window,
    chains,
    coverage,
    outlasts,
    window_of,
    windows,
)
from restraint_rules.reasoning.care.whom import Asked, acts_as, asked_of, not_asked
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import rule

__all__ = [
    "beyond_order_orderer_contacted",
    "limited_by_age",
    "limited_in_time",
    "renewed_in_time",
    "seen_before_new_order",
    "within_total",
]


@rule("care_order", limit="less")
def limited_by_age(
    order: OrderGiven, context: Context, *, ages: AgeBand, limit: Elapsed, whom: Asked
) -> Verdict:
    """No order lasts longer than the person's age on the day allows.

    Args:
        ages: Of which ages the clause speaks.
        limit: How long an order may last.
        whom: Of which uses the clause speaks.
    """
    duty, path, care = "duty.limited_by_age", order.path, order.use.care
    then = ages_then(care.episode.person, care.episode.day, order.issued, f"{path}.issued", context)
    reason = reason_not_to_ask(
        duty, path, (asked_of(order.use, whom), f"why.not_{whom}"), (in_band(then, ages), "why.other_age")
    )
    return reason or length_verdict(order, limit.length, context)


def length_verdict(order: OrderGiven, limit: timedelta, context: Context) -> Verdict:
    """Say whether an order authorizes no more than a limit."""
    fact, path = length_allowed(order, context, limit), order.path
    if fact.value is None:
        return unknown("care.unrecorded", path, missing=fact.missing, duty="duty.limited_by_age")
    if fact.value:
        return passed("care.order.within", path, evidence=of_order(order), limit=limit)
    return failed("care.order.too_long", path, evidence=of_order(order), limit=limit)


def length_allowed(order: OrderGiven, context: Context, limit: timedelta) -> Fact:
    """Whether an order authorizes no more than a limit; exactly at it is within."""
    if order.record.open_ended and order.record.expires is None:
        return NO
    window = window_of(order, context)
    if window is None:
        missing = (f"{order.path}.issued",)
        return Fact(None, missing if order.record.expires else (*missing, f"{order.path}.expires"))
    start = window.start
    if window.ends_latest is not None and window.ends_latest - start.earliest <= limit:
        return Fact(value=True)
    surely_longer = start.latest is not None and window.ends - start.latest > limit
    return NO if surely_longer else Fact(None, window.missing)


def of_order(order: OrderGiven) -> Evidence:
    """The times of an order, as evidence."""
    return shown(order.record, order.path, "issued", "expires", "open_ended")


@rule("care_order")
def limited_in_time(order: OrderGiven, _context: Context) -> Verdict:
    """Every order is limited to a specific period of time; the text sets no number."""
    record, at = order.record, f"{order.path}.expires"
    ends = None if record.expires is None and record.open_ended is None else record.expires is not None
    fact = Fact(None, (at,)) if ends is None else Fact(ends)
    return CARE.met("duty.limited_in_time", fact, order.path, evidence=of_order(order))


@rule("care_use")
def renewed_in_time(use: UseInCare, context: Context, *, whom: Asked) -> Verdict:
    """While it goes on, each order is renewed before it ends.

    Before the first order nothing is asked here: that there is one, and by whom, are duties of their own.

    Args:
        whom: Of which uses the clause speaks.
    """
    duty, path = "duty.renewed_in_time", use.path
    found, unknown_orders, reason = windows_asked(use, whom, duty)
    if reason is not None:
        return reason
    covered = coverage(found, use, unknown_orders)
    if covered.gap is not None:
        return failed("care.order.lapsed", path, evidence=times(use, found), at=context.local(covered.gap))
    if covered.open:
        return unknown("care.unrecorded", path, missing=covered.open, evidence=times(use, found), duty=duty)
    if use.running:
        return pending("care.order.in_force", path, deadline=until(found[0], covered.until, context))
    return passed("care.met", path, evidence=times(use, found), duty=duty)


def windows_asked(use: UseInCare, whom: Asked, duty: str) -> tuple[list[Window], Missing, Verdict | None]:
    """The windows of a use's orders; and why nothing is asked of them, or that no order has a time."""
    reason = without_order(use) or not_asked(use, whom, duty, use.path)
    if reason is not None:
        return [], (), reason
    found, unknown_orders = use.once(windows)
    if not found:
        missing = unknown_orders or (f"{use.path}.orders",)
        reason = unknown("care.unrecorded", use.path, missing=missing, duty=duty)
    return found, unknown_orders, reason


def without_order(use: UseInCare) -> Verdict | None:
    """Say that there is no order to follow; nothing where there may be one."""
    return CARE.no_call("why.no_order", use.path) if use.record.orders == () else None


def times(use: UseInCare, found: list[Window]) -> Evidence:
    """When a use went on and which orders there were, as evidence."""
    own = shown(use.record, use.path, "started", "ended", "ongoing")
    return own + tuple(line for window in found for line in of_order(window.order))


def until(first: Window, end: datetime, context: Context) -> Deadline | None:
    """By when the last order must be renewed; an order without end needs no renewal."""
    if end == NO_END:
        return None
    return elapsed("order", first.start, exactly(end), context.zone)


@rule("care_use", total="less")
def within_total(use: UseInCare, context: Context, *, total: Elapsed, whom: Asked) -> Verdict:
    """An order with its renewals lasts no longer than the text's total; beyond it a new order is needed.

    Args:
        total: The longest time by renewals alone.
        whom: Of which uses the clause speaks.
    """
    duty, path = "duty.within_total", use.path
    found, unknown_orders, reason = windows_asked(use, whom, duty)
    if reason is not None:
        return reason
    evidence = times(use, found)
    at_best = [outlasts(chain, total.length, use) for chain in chains(found, blank_is_new=True)]
    if True in at_best and not unknown_orders:
        return failed("care.order.beyond_total", path, evidence=evidence, limit=total.length)
    at_worst = [outlasts(chain, total.length, use) for chain in chains(found, blank_is_new=False)]
    if not any(answer is not False for answer in at_worst) and not unknown_orders:
        return settled_total(use, found, context, total)
    blanks = tuple(f"{one.order.path}.renewal" for one in found[1:] if one.order.record.renewal is None)
    missing = (*unknown_orders, *blanks, *doubts_of(use, found))
    return unknown("care.unrecorded", path, missing=missing, evidence=evidence, duty=duty)


def settled_total(use: UseInCare, found: list[Window], context: Context, total: Elapsed) -> Verdict:
    """Say that the total is kept, or kept so far."""
    if use.running:
        anchor = chains(found, blank_is_new=False)[-1].begun
        due = context.due(total, anchor, "order")
        return pending("care.order.total_running", use.path, deadline=due.deadline, limit=total.length)
    return passed("care.met", use.path, evidence=times(use, found), duty="duty.within_total")


def doubts_of(use: UseInCare, found: list[Window]) -> tuple[str, ...]:
    """What would tell when a use and its orders were."""
    ends = () if use.end.exact or use.running else use.end.missing
    return (*ends, *(path for one in found for path in one.start.missing))


@rule("care_order", after="less", by="fewer")
def seen_before_new_order(
    order: OrderGiven, context: Context, *, after: Elapsed, by: frozenset[Licence]
) -> Verdict:
    """Before a new order after the longest time of renewals, a practitioner sees and assesses the person.

    Args:
        after: After how long, from the first order.
        by: As what one sees and assesses.
    """
    duty, path, use = "duty.seen_before_new_order", order.path, order.use
    late = is_new_and_late(order, after.length)
    reason = reason_not_to_ask(duty, path, (late, "why.not_new_order"), (use.violent, "why.not_violent"))
    if reason is not None:
        return reason
    at, evaluations = f"{use.path}.evaluations", use.record.evaluations
    if evaluations is None:
        return unknown("care.unrecorded", path, missing=(at,), duty=duty)
    known = [one for one in evaluations if not context.is_later(one.at)]
    facts = [seen_so(one, order, by, item_path(at, one.id), context) for one in known]
    return CARE.met(duty, any_of(facts), path, evidence=of_order(order))


def seen_so(one: Evaluation, order: OrderGiven, by: frozenset[Licence], path: str, context: Context) -> Fact:
    """Whether an evaluation is one in which someone entitled saw the person before an order."""
    return all_of(
        [
            before_order(context.span(one.at, f"{path}.at"), order, path),
            acts_as(one.licence, by, f"{path}.licence"),
            recorded(one.face_to_face, f"{path}.face_to_face"),
        ]
    )


def is_new_and_late(order: OrderGiven, after: timedelta) -> Fact:
    """Whether an order is no renewal, and given after that long a time of other orders."""
    if order.first:
        return NO
    found, _ = order.use.once(windows)
    first = found[0].start if found else None
    new = recorded(order.record.renewal, f"{order.path}.renewal")
    if new.value:
        return NO
    late = Fact(None, (f"{order.path}.issued",))
    if order.issued is not None and first is not None:
        late = not_before(order.issued, first, after)
    return all_of([late, Fact(value=True) if new.value is False else new])


def not_before(issued: Span, first: Span, after: timedelta) -> Fact:
    """Whether something happened that long after another thing, or later."""
    if first.latest is not None and issued.earliest >= first.latest + after:
        return Fact(value=True)
    if issued.latest is not None and issued.latest < first.earliest + after:
        return NO
    return Fact(None, issued.missing + first.missing)


def begun(one: Window) -> datetime:
    """From when on an order may have been given."""
    return one.start.earliest


def before_order(seen: Span | None, order: OrderGiven, path: str) -> Fact:
    """Whether someone was seen after the previous order and before this one."""
    if seen is None or order.issued is None:
        return Fact(None, (f"{path}.at",) if seen is None else (f"{order.path}.issued",))
    found, _ = order.use.once(windows)
    place = bisect_left(found, order.issued.earliest, key=begun)
    previous = found[place - 1].start if place else order.issued
    if seen.surely_by(order.issued.earliest) and previous.surely_by(seen.earliest):
        return Fact(value=True)
    too_late = order.issued.latest is not None and seen.surely_after(order.issued.latest)
    too_early = seen.latest is not None and seen.latest < previous.earliest
    return NO if too_late or too_early else Fact(None, seen.missing + order.issued.missing)


@rule("care_use")
def beyond_order_orderer_contacted(use: UseInCare, context: Context) -> Verdict:
    """When it goes on beyond the order, whoever ordered is contacted immediately for instructions."""
    duty, path = "duty.orderer_contacted", use.path
    found, unknown_orders, reason = windows_asked(use, "everyone", duty)
    if reason is not None:
        return reason
    covered = coverage(found, use, unknown_orders)
    if covered.gap is None:
        if covered.open:
            return unknown("care.condition", path, missing=covered.open, duty=duty)
        return CARE.no_call("why.within_order", path)
    return prompt_act(duty, use.record, "beyond_order_contact", path, context)
