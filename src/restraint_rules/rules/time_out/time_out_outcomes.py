"""What follows a time out without success: the planning and placement team seeks alternatives."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from restraint_rules.findings.verdict import Verdict, failed, not_applicable, passed, pending, review, unknown
from restraint_rules.kleene import Missing
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.closings import Closings
from restraint_rules.reasoning.over_time.history import CountedUse, History
from restraint_rules.reasoning.over_time.meetings import Asked, Held, held_meetings
from restraint_rules.reasoning.rule import rule

if TYPE_CHECKING:
    from restraint_rules.models.records import TimeOutOutcome

__all__ = ["alternatives_sought"]


@rule("student", of="further", asked="further")
def alternatives_sought(
    history: History, context: Context, *, of: frozenset[EligibilityStatus], asked: Asked
) -> Iterable[Verdict]:
    """After a time out without success, the planning and placement team seeks alternatives without delay.

    Args:
        of: The eligibility of the students whose team this is, on the day it was judged.
        asked: What the meeting must be: who comes, and what is done.
    """
    outcomes = history.record.time_out_outcomes
    if outcomes is None:
        yield question(history, of)
        return
    known = [one for one in outcomes if not context.is_later(one.at) and judged_here(one, context)]
    if not known:
        yield not_applicable("time_outs.none_failed")
    seekings = Seekings(held_meetings(history.record.meetings or (), asked, context), context)
    for outcome in sorted(known, key=lambda one: one.id):
        yield sought(outcome, history, context, of, seekings)


def judged_here(outcome: "TimeOutOutcome", context: Context) -> bool:
    """Whether the text that judges was in force when an outcome was judged."""
    return outcome.at is None or context.governs(context.local_day(outcome.at))


def question(history: History, of: frozenset[EligibilityStatus]) -> Verdict:
    """Ask if time out succeeded, where there was any on a student who ever had such a team."""
    recorded = history.record.eligibility
    if recorded and not any(one.status in of for one in recorded):
        return not_applicable("time_outs.other_route")
    if history.record.incidents is None:
        return unknown("triggers.unknown", missing=("incidents",))
    if not history.time_outs:
        return not_applicable("no_time_out")
    return review("time_outs.question", missing=("time_out_outcomes",))


def sought(
    outcome: "TimeOutOutcome",
    history: History,
    context: Context,
    of: frozenset[EligibilityStatus],
    seekings: "Seekings",
) -> Verdict:
    """Judge what followed one judgement of the time-out process."""
    path = f"time_out_outcomes[{outcome.id}]"
    if outcome.unsuccessful is None:
        return review("time_outs.question", path, missing=(f"{path}.unsuccessful",))
    if not outcome.unsuccessful:
        return not_applicable("time_outs.succeeded", path)
    if outcome.at is None:
        return unknown("time_outs.day_open", path, missing=(f"{path}.at",))
    when = context.span(outcome.at, f"{path}.at")
    assert when is not None  # noqa: S101 - what is later was left out
    day = context.local_day(outcome.at)
    route = history.eligible_as(of, day)
    if route.value is None:
        return unknown("time_outs.route_open", path, missing=route.missing)
    if not route.value:
        return not_applicable("time_outs.other_route", path)
    failure = CountedUse(
        day, when.earliest, when.earliest if when.exact else None, path, sure=True, missing=()
    )
    return answered(failure, path, history, context, seekings)


class Seekings:
    """The meetings that sought alternatives, or may have.

    Attributes:
        all: All of them.
    """

    def __init__(self, held: tuple[Held, ...], context: Context) -> None:
        self.all: Closings = Closings(held, context)
        self._less_prompt = {
            prompt: Closings([one for one in held if is_prompt(one) is not prompt], context)
            for prompt in (True, False)
        }

    def before(self, sure: Held, failure: CountedUse) -> Missing:
        """What would tell if another one than that surely did came no later, and was less prompt or more."""
        assert sure.when is not None  # noqa: S101 - a meeting of unknown day surely closes nothing
        others = self._less_prompt[bool(is_prompt(sure))]
        _, awaited = others.of(failure)
        return awaited.missing(until=others.days.after(sure.when.earliest))


def is_prompt(one: Held) -> bool | None:
    """Whether a meeting convened as soon as practicable, as recorded."""
    return one.meeting.as_soon_as_practicable


def none_held(failure: CountedUse, path: str, history: History, context: Context) -> Verdict:
    """Judge alternatives that no meeting sought; whether there was any, nobody may have recorded."""
    missing = ("meetings",) if history.record.meetings is None else ()
    if missing and context.today > failure.day:
        return unknown("time_outs.not_recorded", path, missing=missing)
    return pending("time_outs.pending", path, awaits=missing)


def answered(
    failure: CountedUse, path: str, history: History, context: Context, seekings: "Seekings"
) -> Verdict:
    """Judge if a meeting sought alternatives after a failure; the text sets no moment."""
    sure, awaited = seekings.all.of(failure)
    if sure is None:
        if awaited:
            return unknown("time_outs.meeting_open", path, missing=awaited.missing())
        return none_held(failure, path, history, context)
    prompt, at = sure.meeting.as_soon_as_practicable, f"{sure.path}.as_soon_as_practicable"
    if prompt is None:
        return review("time_outs.prompt_question", path, missing=(at,))
    missing = seekings.before(sure, failure)
    if missing:  # a meeting before it may have sought alternatives, and was not as prompt, or more
        return unknown("time_outs.meeting_open", path, missing=missing)
    code = "time_outs.met" if prompt else "time_outs.late"
    return (passed if prompt else failed)(code, path, evidence=((at, prompt),))
