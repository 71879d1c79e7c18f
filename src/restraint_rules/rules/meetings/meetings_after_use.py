"""The meeting that follows each use."""

from collections.abc import Iterable

from restraint_rules.calendar.spans import Span, exactly, midnight
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, not_applicable, passed, pending, unknown
from restraint_rules.kleene import YES, Fact, all_of, any_of
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.over_time.history import CountedUse, History
from restraint_rules.reasoning.over_time.meetings import Asked, Held, held_meetings
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, timed, undone, unrecorded

__all__ = ["meeting_after_each_use"]


@rule("student", readings=("summer_sessions",), within="less", asked="further", unless_agreed="less")
def meeting_after_each_use(
    history: History, context: Context, *, within: Unit, asked: Asked, unless_agreed: bool
) -> Iterable[Verdict]:
    """After each use a meeting is held so soon; one meeting after several uses may serve them all.

    Args:
        within: How long after the day on which the use began there is.
        asked: What the meeting must be: who comes, and what is done.
        unless_agreed: Whether school and parent may agree in writing that it be held later.
    """
    record = history.record
    if record.incidents is None:
        yield unknown("triggers.unknown", missing=("incidents",))
        return
    uses = [use for use in history.uses if context.governs(use.day)]
    if not uses:
        yield not_applicable("use_meeting.no_use")
    held = None if record.meetings is None else held_meetings(record.meetings, asked, context)
    for use in uses:
        verdict = after_use(use, held, within, context, unless_agreed=unless_agreed)
        if unless_agreed and verdict.code == "use_meeting.not_done" and put_off(record.meetings):
            verdict = pending("use_meeting.pending", use.path, advice=verdict.advice)
        yield verdict if use.sure or verdict.status == "pass" else perhaps(use, verdict)


def perhaps(use: CountedUse, verdict: Verdict) -> Verdict:
    """Take back what is said of something that may be no use at all."""
    missing = use.missing + verdict.missing
    return unknown("use_meeting.perhaps", use.path, missing=missing, deadline=verdict.deadline)


def put_off(meetings: Iterable[PlanningMeeting] | None) -> bool:
    """Whether a meeting that was not held yet is recorded as put off by agreement."""
    return any(one.delay_agreed and one.done is False for one in meetings or ())


def after_use(
    use: CountedUse, held: tuple[Held, ...] | None, within: Unit, context: Context, *, unless_agreed: bool
) -> Verdict:
    """Judge if a meeting in time followed one use, or a later one as was agreed."""
    anchor = exactly(midnight(use.day, context.zone))
    due = context.due(within, anchor, "placement", over_summer=True)
    timing = Timing(context, due, anchor, "use_meeting", "meetings")
    if held is None:
        return unrecorded(timing, ("meetings",))._replace(path=use.path)
    serving = [(one, one.closes(use, context)) for one in held]
    in_time = [all_of([serves, held_in_time(one, timing, context)]) for one, serves in serving]
    answer = any_of(in_time)
    if unless_agreed and not answer.value:
        as_agreed = [all_of([serves, put_off_by_agreement(one)]) for one, serves in serving]
        if YES in as_agreed:
            best = serving[as_agreed.index(YES)][0]
            evidence = shown(best.meeting, best.path, "at", "delay_agreed")
            return passed("use_meeting.as_agreed", use.path, evidence=evidence)
        answer = any_of([answer, *as_agreed])
    if answer.value:
        best = serving[in_time.index(YES)][0]
        evidence = ((f"{best.path}.at", best.meeting.at),)
        return passed(
            "use_meeting.in_time", use.path, evidence=evidence, deadline=timing.deadline(best.meeting)
        )
    if answer.value is None:
        return unrecorded(timing, answer.missing, code="meeting_open")._replace(path=use.path)
    late = next((one for one, serves in serving if serves.value), None)
    if late is not None:
        evidence = ((f"{late.path}.at", late.meeting.at),)
        return failed("use_meeting.late", use.path, evidence=evidence, deadline=timing.deadline(late.meeting))
    return lacking(undone(timing), use, held, context)


def held_in_time(held: Held, timing: Timing, context: Context) -> Fact:
    """Whether a meeting was held in the time there was; one without a day was held by ``as_of``."""
    return timed(held.when or Span(timing.anchor.earliest, context.as_of, (f"{held.path}.at",)), timing)


def put_off_by_agreement(held: Held) -> Fact:
    """Whether school and parent agreed in writing that a meeting be held later."""
    return recorded(held.meeting.delay_agreed, f"{held.path}.delay_agreed")


def lacking(verdict: Verdict, use: CountedUse, held: tuple[Held, ...], context: Context) -> Verdict:
    """Say of a meeting that does not count what it lacked."""
    after = [one.lacks for one in held if one.lacks and one.follows(use, context).value is not False]
    if not after:
        return verdict._replace(path=use.path)
    advice = (*verdict.advice, "advice.meeting_lacked")
    return verdict._replace(path=use.path, advice=advice, params={"lacks": after[-1]})
