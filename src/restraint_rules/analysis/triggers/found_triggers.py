"""Every trigger of a student's record: its day, the uses that form it, its route, and what closed it."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Literal, NamedTuple

from restraint_rules.analysis.triggers.uses_in_window import PlacedUse, UsesInWindow
from restraint_rules.engine.bench import Bench
from restraint_rules.policy.plan import Step
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.history import CountedUse, History
from restraint_rules.reasoning.over_time.meetings import held_meetings
from restraint_rules.reasoning.over_time.obligations import Obligations, obligations
from restraint_rules.reasoning.over_time.windows import Trigger, measure_of

__all__ = ["CONVENING", "FoundTrigger", "TriggerState", "found_triggers"]

CONVENING = "meeting_triggers.team_convened"
"""The rule whose clauses count uses."""

TriggerState = Literal["closed", "open", "perhaps_closed", "route_open", "perhaps"]
"""``perhaps_closed``: too little is recorded of a meeting. ``route_open``: no eligibility is recorded for the
day, so that the clause is one of several. ``perhaps``: it may be a trigger."""


class FoundTrigger(NamedTuple):
    """One use that completes a window.

    Attributes:
        day: The day of the use, which is the trigger's.
        use: The use's path within the record.
        uses: Path and day of each use that forms the window, this one the last.
        eligibility: The student's eligibility on that day; empty: not recorded.
        clause: The clause that sets the route.
        state: What became of it.
        meeting: The path of the meeting that closed it; empty without one.
    """

    day: date
    use: str
    uses: Sequence[PlacedUse]
    eligibility: tuple[str, ...]
    clause: str
    state: TriggerState
    meeting: str = ""


def found_triggers(history: History, bench: Bench) -> tuple[FoundTrigger, ...]:
    """List every trigger, each under the text in force on its day, in order of time."""
    found: list[FoundTrigger] = []
    for edition in bench.editions():
        context = bench.context(edition)
        for step in edition.steps:
            if step.rule.name == CONVENING:
                found += of_clause(step, history, context)
    return tuple(sorted(found, key=lambda one: (one.day, len(one.uses), one.use, one.clause)))


def of_clause(step: Step, history: History, context: Context) -> Iterator[FoundTrigger]:
    """List the triggers of one clause's route."""
    given: Any = step.rule.parameters
    made = obligations(
        history,
        context,
        needed=given["uses"],
        measure=measure_of(given["within"], context),
        of=given["of"],
        held=held_meetings(history.record.meetings or (), given["asked"], context),
    )
    placed: dict[int, tuple[PlacedUse, ...]] = {}
    for trigger, state, meeting in by_state(made):
        yield FoundTrigger(
            trigger.use.day,
            trigger.use.path,
            UsesInWindow(all_placed(trigger.uses, placed), trigger.first, trigger.last),
            tuple(sorted(history.statuses.on(trigger.use.day))),
            step.source.clause,
            state,
            meeting,
        )


def all_placed(uses: Sequence[CountedUse], known: dict[int, tuple[PlacedUse, ...]]) -> tuple[PlacedUse, ...]:
    """Path and day of each use, once for all windows of them."""
    if id(uses) not in known:
        known[id(uses)] = tuple((use.path, use.day) for use in uses)
    return known[id(uses)]


def by_state(made: Obligations) -> Iterator[tuple[Trigger, TriggerState, str]]:
    """Every trigger with what became of it, and the meeting that closed it."""
    for path, (_, closed) in made.closed.items():
        for trigger in closed:
            yield trigger, "closed", path
    for trigger in made.open:
        yield trigger, "open", ""
    for trigger, _ in made.perhaps_closed:
        yield trigger, "perhaps_closed", ""
    for trigger in made.route_open:
        yield trigger, "route_open", ""
    for doubt in made.perhaps:
        yield doubt.trigger, "perhaps", ""
