"""Which windows of uses oblige a team to meet, and which a meeting has closed.

Each use that completes a window is a trigger. There is one open obligation: a meeting on or after a trigger
closes every trigger up to it, and a later use can raise another.
"""

from typing import NamedTuple

from restraint_rules.kleene import Fact, Missing, all_of, negate
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import unique
from restraint_rules.reasoning.over_time.closings import Awaited, Closings
from restraint_rules.reasoning.over_time.history import CountedUse, History
from restraint_rules.reasoning.over_time.meeting_days import MeetingDays
from restraint_rules.reasoning.over_time.meetings import Held
from restraint_rules.reasoning.over_time.spending import Spending
from restraint_rules.reasoning.over_time.windows import Measure, Trigger, triggers

__all__ = ["Obligations", "WindowInDoubt", "obligations"]


class WindowInDoubt(NamedTuple):
    """What leaves open if a window is complete: worked out when it is asked for, as of many few are.

    Attributes:
        trigger: The use that completes it, if any does.
        needed: How many uses make a window.
        measure: How far apart they may lie.
        spending: The meetings that may have spent uses.
        route: What would tell if the team is the student's.
    """

    trigger: Trigger
    needed: int
    measure: Measure
    spending: MeetingDays
    route: Missing

    def missing(self) -> Missing:
        """The paths: its uses, its days, what spent some, then the route."""
        trigger, measure = self.trigger, self.measure
        last = trigger.uses[trigger.last + 1 - self.needed : trigger.last + 1]
        days = measure.days(last[0].day, trigger.use.day)
        spending = self.spending.between(last[0], trigger.use)
        found = unique(
            [
                *(path for use in last for path in use.missing),
                *(days.missing if days.most > measure.most else ()),
                *(path for one in spending for path in self._spent(one, last[0]).missing),
            ]
        )
        return found + self.route

    def _spent(self, held: Held, first: CountedUse) -> Fact:
        """Whether a meeting has spent the first of its uses before its last."""
        context = self.spending.context
        before_last = negate(held.follows(self.trigger.use, context))
        return all_of((held.adequate, held.follows(first, context), before_last))


class Obligations:
    """The triggers of one route, by what became of them.

    Attributes:
        closings: The meetings that may have closed them.
        closed: By the path of the first meeting that surely closes them.
        open: No meeting closes them.
        perhaps_closed: A meeting of which too little is recorded may close them; with what would tell.
        route_open: No eligibility is recorded for their day.
        perhaps: Windows that may be complete, and open if they are; with what would tell.
        perhaps_met: Windows that may be complete, by the path of the meeting that closes them if they are.
        other_route: The student's other triggers.
    """

    def __init__(self, closings: Closings) -> None:
        self.closings: Closings = closings
        self.closed: dict[str, tuple[Held, list[Trigger]]] = {}
        self.open: list[Trigger] = []
        self.perhaps_closed: list[tuple[Trigger, Awaited]] = []
        self.route_open: list[Trigger] = []
        self.perhaps: list[WindowInDoubt] = []
        self.perhaps_met: dict[str, tuple[Held, WindowInDoubt]] = {}
        self.other_route: list[Trigger] = []


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
    found = Obligations(Closings(held, context))
    spending = held if context.readings.get("after_meeting") == "spent" else ()
    between = MeetingDays(spending, context)
    surely_unspent = Spending(history.sure_uses, spending, context, surely=False).before
    complete: set[str] = set()
    for trigger in triggers(history.sure_uses, needed, measure.surely, surely_unspent):
        complete.add(trigger.use.path)
        if context.governs(trigger.use.day):
            sort(found, trigger, history, of)
    perhaps_unspent = Spending(history.uses, spending, context, surely=True).before
    for trigger in triggers(history.uses, needed, measure.perhaps, perhaps_unspent):
        if trigger.use.path in complete or not context.governs(trigger.use.day):
            continue
        route = history.eligible_as(of, trigger.use.day)
        if route.value is False:
            continue
        doubt = WindowInDoubt(trigger, needed, measure, between, route.missing)
        closing, _ = found.closings.of(trigger.use)
        if closing is None:
            found.perhaps.append(doubt)
        else:
            found.perhaps_met.setdefault(closing.path, (closing, doubt))
    return found


def sort(found: Obligations, trigger: Trigger, history: History, of: frozenset[EligibilityStatus]) -> None:
    """Put a trigger where it belongs."""
    route = history.eligible_as(of, trigger.use.day)
    if route.value is False:
        found.other_route.append(trigger)
        return
    closing, awaited = found.closings.of(trigger.use)
    if route.value is None:
        found.route_open.append(trigger)
    elif closing is not None:
        found.closed.setdefault(closing.path, (closing, []))[1].append(trigger)
    elif awaited:
        found.perhaps_closed.append((trigger, awaited))
    else:
        found.open.append(trigger)
