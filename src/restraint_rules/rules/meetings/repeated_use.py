"""Reviewing the strategies for a student who is restrained or secluded again and again."""

from collections.abc import Iterable, Sequence

from restraint_rules.findings.verdict import Verdict, not_applicable, passed, pending, unknown
from restraint_rules.kleene import Fact, all_of, any_of
from restraint_rules.limits import MAX_NAMED
from restraint_rules.models.terms import WorkItem
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.history import CountedUse, History
from restraint_rules.reasoning.over_time.last_day import LastDay
from restraint_rules.reasoning.over_time.meetings import Asked, Held, flat, held_meetings
from restraint_rules.reasoning.rule import rule

__all__ = ["strategies_reviewed"]


@rule("student", readings=("repeated_use", "use_counting"), uses="less", work="fewer", as_appropriate="fewer")
def strategies_reviewed(
    history: History,
    context: Context,
    *,
    uses: int,
    work: tuple[WorkItem, ...],
    as_appropriate: tuple[WorkItem, ...],
) -> Iterable[Verdict]:
    """Repeated use triggers a review, and if appropriate a revision, of the strategies for the student.

    Each use from that number on is repeated use, whenever the others were. A meeting on or after the last one
    that did any such work is the review; until there is one it is due, and the text sets no moment.

    Args:
        uses: How many uses are repeated use, unless the reading ``repeated_use`` gives another number.
        work: What a meeting may have done to have reviewed the strategies; any one suffices.
        as_appropriate: Of these, what it may have found not to be needed.
    """
    if history.record.incidents is None:
        yield unknown("repeated.unknown", missing=("incidents",))
        return
    read = context.readings.get("repeated_use")
    needed = read if isinstance(read, int) else uses
    sure = up_to_last(history.sure_uses, needed, context)
    maybe = up_to_last(history.uses, needed, context)
    reviews = [
        held
        for item in work
        for held in held_meetings(
            history.record.meetings or (),
            Asked(ppt=False, work=(item,), as_appropriate=as_appropriate),
            context,
        )
    ]
    yield of_repeated(sure, maybe, reviews, history, context) if maybe else not_applicable("repeated.none")


def up_to_last(uses: Sequence[CountedUse], needed: int, context: Context) -> tuple[CountedUse, ...]:
    """List the uses up to the last that is repeated use in the days of the text that judges."""
    last = max((n for n, use in enumerate(uses, 1) if n >= needed and context.governs(use.day)), default=0)
    return tuple(uses[:last])


def of_repeated(
    sure: tuple[CountedUse, ...],
    maybe: tuple[CountedUse, ...],
    reviews: list[Held],
    history: History,
    context: Context,
) -> Verdict:
    """Judge the last repeated use: first what surely is one, then what may be."""
    if sure:
        answer = reviewed(sure, reviews, context)
        if answer.value is None:
            return told(unknown("repeated.review_open", missing=answer.missing), sure)
        if not answer.value:
            return told(undone(sure[-1], history, context), sure)
    answer = reviewed(maybe, reviews, context)
    if not answer.value:
        missing = flat([*(use.missing for use in maybe), answer.missing])
        return told(unknown("repeated.perhaps", missing=missing), maybe)
    if not sure:
        return told(not_applicable("repeated.met_if_any"), maybe)
    return told(passed("repeated.reviewed"), sure)


def undone(last: CountedUse, history: History, context: Context) -> Verdict:
    """Judge a review that no meeting was; whether there was any meeting, nobody may have recorded."""
    missing = ("meetings",) if history.record.meetings is None else ()
    if missing and context.today > last.day:
        return unknown("repeated.not_recorded", missing=missing)
    return pending("repeated.pending", awaits=missing)


def reviewed(uses: tuple[CountedUse, ...], reviews: list[Held], context: Context) -> Fact:
    """Whether some review was held on or after every one of these uses."""
    last = LastDay(uses, context)
    possible = (one for one in reviews if one.adequate.value is not False)
    return any_of(all_of([one.adequate, last.followed_by(one)]) for one in possible)


def told(verdict: Verdict, uses: tuple[CountedUse, ...]) -> Verdict:
    """Give a verdict the uses and the day it is about."""
    evidence = tuple(use.recorded for use in uses[:MAX_NAMED])
    return verdict._replace(params={"count": len(uses), "day": uses[-1].day}, evidence=evidence)
