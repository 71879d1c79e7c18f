"""What follows a time out without success: the planning and placement team seeks alternatives."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, failed, not_applicable, passed, pending, review, unknown
from restraint_rules.models.records import EligibilityStatus, TimeOutOutcome
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.history import CountedUse, History
from restraint_rules.reasoning.over_time.meetings import Asked, Held, flat, held_meetings, later
from restraint_rules.reasoning.rule import rule

__all__ = ["alternatives_sought"]


@rule("student", of="further", asked="further")
def alternatives_sought(
    history: History,
    context: Context,
    *,
    of: frozenset[EligibilityStatus],
    asked: Asked,
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
    held = held_meetings(history.record.meetings or (), asked, context)
    for outcome in sorted(known, key=lambda one: one.id):
        yield sought(outcome, history, context, of, held)


def judged_here(outcome: TimeOutOutcome, context: Context) -> bool:
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
    outcome: TimeOutOutcome,
    history: History,
    context: Context,
    of: frozenset[EligibilityStatus],
    held: tuple[Held, ...],
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
    return answered(failure, path, history, context, held)


def none_held(failure: CountedUse, path: str, history: History, context: Context) -> Verdict:
    """Judge alternatives that no meeting sought; whether there was any, nobody may have recorded."""
    missing = ("meetings",) if history.record.meetings is None else ()
    if missing and context.today > failure.day:
        return unknown("time_outs.not_recorded", path, missing=missing)
    return pending("time_outs.pending", path, awaits=missing)


def answered(
    failure: CountedUse, path: str, history: History, context: Context, held: tuple[Held, ...]
) -> Verdict:
    """Judge if a meeting sought alternatives after a failure; the text sets no moment."""
    closings = [(one, one.closes(failure, context)) for one in held]
    sure = next((one for one, fact in closings if fact.value), None)
    if sure is None:
        missing = flat(fact.missing for _, fact in closings if fact.value is None)
        if missing:
            return unknown("time_outs.meeting_open", path, missing=missing)
        return none_held(failure, path, history, context)
    prompt, at = sure.meeting.as_soon_as_practicable, f"{sure.path}.as_soon_as_practicable"
    if prompt is None:
        return review("time_outs.prompt_question", path, missing=(at,))
    missing = flat(
        fact.missing
        for one, fact in closings
        if fact.value is None and not later(one, sure) and one.meeting.as_soon_as_practicable is not prompt
    )
    if missing:  # a meeting before it may have sought alternatives, and was not as prompt, or more
        return unknown("time_outs.meeting_open", path, missing=missing)
    code = "time_outs.met" if prompt else "time_outs.late"
    return (passed if prompt else failed)(code, path, evidence=((at, prompt),))
