"""The meeting that follows each use."""

from collections.abc import Iterable

from restraint_rules.calendar.spans import exactly, midnight
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, not_applicable, passed, pending, unknown
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import shown
from restraint_rules.reasoning.over_time.history import CountedUse, History
from restraint_rules.reasoning.over_time.meetings import Asked, held_meetings
from restraint_rules.reasoning.over_time.serving import Serving
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, undone, unrecorded

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
    known = () if record.meetings is None else held_meetings(record.meetings, asked, context)
    held = None if record.meetings is None else Serving(known, context, unless_agreed=unless_agreed)
    agreed = unless_agreed and put_off(record.meetings)
    for use in uses:
        verdict = after_use(use, held, within, context)
        if agreed and verdict.code == "use_meeting.not_done":
            verdict = pending("use_meeting.pending", use.path, advice=verdict.advice)
        yield verdict if use.sure or verdict.status == "pass" else perhaps(use, verdict)


def perhaps(use: CountedUse, verdict: Verdict) -> Verdict:
    """Take back what is said of something that may be no use at all."""
    missing = use.missing + verdict.missing
    told = unknown("use_meeting.perhaps", use.path, missing=missing, deadline=verdict.deadline)
    return told._replace(more=verdict.more if verdict.missing else 0)


def put_off(meetings: Iterable[PlanningMeeting] | None) -> bool:
    """Whether a meeting that was not held yet is recorded as put off by agreement."""
    return any(one.delay_agreed and one.done is False for one in meetings or ())


def after_use(use: CountedUse, held: Serving | None, within: Unit, context: Context) -> Verdict:
    """Judge if a meeting in time followed one use, or a later one as was agreed."""
    anchor = exactly(midnight(use.day, context.zone))
    due = context.due(within, anchor, "placement", over_summer=True)
    timing = Timing(context, due, anchor, "use_meeting", "meetings")
    if held is None:
        return unrecorded(timing, ("meetings",))._replace(path=use.path)
    best = held.in_time(use, timing)
    agreed = held.as_agreed(use)
    if best is not None:
        evidence = ((f"{best.path}.at", best.meeting.at),)
        return passed(
            "use_meeting.in_time", use.path, evidence=evidence, deadline=timing.deadline(best.meeting)
        )
    if agreed is not None:
        told = shown(agreed.meeting, agreed.path, "at", "delay_agreed")
        return passed("use_meeting.as_agreed", use.path, evidence=told)
    waiting = held.perhaps(use, timing)
    if waiting is not None:
        verdict = unrecorded(timing, waiting.paths, code="meeting_open")
        return verdict._replace(path=use.path, more=waiting.more)
    late, _ = held.closings.of(use)
    if late is not None:
        evidence = ((f"{late.path}.at", late.meeting.at),)
        return failed("use_meeting.late", use.path, evidence=evidence, deadline=timing.deadline(late.meeting))
    return lacking(undone(timing), use, held)


def lacking(verdict: Verdict, use: CountedUse, held: Serving) -> Verdict:
    """Say of a meeting that does not count what it lacked."""
    last = held.lacking.last_after(use)
    if last is None:
        return verdict._replace(path=use.path)
    advice = (*verdict.advice, "advice.meeting_lacked")
    return verdict._replace(path=use.path, advice=advice, params={"lacks": last.lacks})
