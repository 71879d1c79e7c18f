"""Which windows of uses oblige a team to meet, and which a meeting has closed.

Each use that completes a window is a trigger. There is one open obligation: a meeting on or after a trigger
closes every trigger up to it, and a later use can raise another.
"""

from dataclasses import dataclass, field

from restraint_rules.kleene import Fact, Missing, all_of, negate
from restraint_rules.models.records import EligibilityStatus
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import unique
from restraint_rules.reasoning.over_time.closings import Closings, Spending
from restraint_rules.reasoning.over_time.history import CountedUse, History
from restraint_rules.reasoning.over_time.meetings import Held
from restraint_rules.reasoning.over_time.windows import Measure, Trigger, triggers

__all__ = ["Obligations", "obligations"]


@dataclass(slots=True)
class Obligations:
    """The triggers of one route, by what became of them.

    Attributes:
        closed: By the path of the first meeting that surely closes them.
        open: No meeting closes them.
        perhaps_closed: A meeting of which too little is recorded may close them; with what would tell.
        route_open: No eligibility is recorded for their day.
        perhaps: Windows that may be complete, and open if they are; with what would tell.
        perhaps_met: Windows that may be complete, by the path of the meeting that closes them if they are.
        other_route: The student's other triggers.
    """

    closed: dict[str, tuple[Held, list[Trigger]]] = field(
        default_factory=dict[str, tuple[Held, list[Trigger]]]
    )
    open: list[Trigger] = field(default_factory=list[Trigger])
    perhaps_closed: list[tuple[Trigger, Missing]] = field(default_factory=list[tuple[Trigger, Missing]])
    route_open: list[Trigger] = field(default_factory=list[Trigger])
    perhaps: list[tuple[Trigger, Missing]] = field(default_factory=list[tuple[Trigger, Missing]])
    perhaps_met: dict[str, tuple[Held, Trigger, Missing]] = field(
        default_factory=dict[str, tuple[Held, Trigger, Missing]]
    )
    other_route: list[Trigger] = field(default_factory=list[Trigger])


def obligations(
    history: History,
    context: Context,
    *,
    needed: int,
    measure: Measure,
    of: frozenset[EligibilityStatus],
    held: tuple[Held, ...],
) -> Obligations:
    """Sort the triggers that lie in the days of the text that judges.

    Args:
        history: The student's uses.
        context: The context.
        needed: How many uses make a window.
        measure: How far apart they may lie.
        of: The eligibility of students whose team this is.
        held: The meetings held, judged by what the clause asks of them.

    Returns:
        What became of each trigger.
    """
    found = Obligations()
    spending = held if context.readings.get("after_meeting") == "spent" else ()
    closings = Closings(held, context)
    surely_unspent = Spending(history.sure_uses, spending, context, surely=False).before
    complete: set[str] = set()
    for trigger in triggers(history.sure_uses, needed, measure.surely, surely_unspent):
        complete.add(trigger.use.path)
        if context.governs(trigger.use.day):
            sort(found, trigger, history, of, closings)
    perhaps_unspent = Spending(history.uses, spending, context, surely=True).before
    for trigger in triggers(history.uses, needed, measure.perhaps, perhaps_unspent):
        if trigger.use.path in complete or not context.governs(trigger.use.day):
            continue
        route = history.eligible_as(of, trigger.use.day)
        if route.value is False:
            continue
        missing = what_would_tell(trigger, needed, measure, spending, context) + route.missing
        closing, _ = closings.of(trigger.use)
        if closing is None:
            found.perhaps.append((trigger, missing))
        else:
            found.perhaps_met.setdefault(closing.path, (closing, trigger, missing))
    return found


def sort(
    found: Obligations,
    trigger: Trigger,
    history: History,
    of: frozenset[EligibilityStatus],
    closings: Closings,
) -> None:
    """Put a trigger where it belongs."""
    route = history.eligible_as(of, trigger.use.day)
    if route.value is False:
        found.other_route.append(trigger)
        return
    closing, missing = closings.of(trigger.use)
    if route.value is None:
        found.route_open.append(trigger)
    elif closing is not None:
        found.closed.setdefault(closing.path, (closing, []))[1].append(trigger)
    elif missing:
        found.perhaps_closed.append((trigger, missing))
    else:
        found.open.append(trigger)


def what_would_tell(
    trigger: Trigger, needed: int, measure: Measure, spending: tuple[Held, ...], context: Context
) -> Missing:
    """Name what leaves open if a window is complete: its uses, its days, or what spent some."""
    last = trigger.uses[trigger.last + 1 - needed : trigger.last + 1]
    days = measure.days(last[0].day, trigger.use.day)
    return unique(
        [
            *(path for use in last for path in use.missing),
            *(days.missing if days.most > measure.most else ()),
            *(path for one in spending for path in spent_between(one, last[0], trigger.use, context).missing),
        ]
    )


def spent_between(held: Held, first: CountedUse, last: CountedUse, context: Context) -> Fact:
    """Whether a meeting has spent the first of a window's uses before its last."""
    return all_of((held.adequate, held.follows(first, context), negate(held.follows(last, context))))
