"""The meeting that follows each use."""

from collections.abc import Iterable

from restraint_rules.calendar.spans import Span, exactly, midnight
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, not_applicable, passed, pending, unknown
from restraint_rules.kleene import YES, Fact, all_of, any_of
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.over_time.closings import Closings
from restraint_rules.reasoning.over_time.history import CountedUse, History
from restraint_rules.reasoning.over_time.meeting_days import Some
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
    held = (
        None if record.meetings is None else Serving(held_meetings(record.meetings, asked, context), context)
    )
    agreed = unless_agreed and put_off(record.meetings)
    for use in uses:
        verdict = after_use(use, held, within, context, unless_agreed=unless_agreed)
        if agreed and verdict.code == "use_meeting.not_done":
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
    use: CountedUse, held: "Serving | None", within: Unit, context: Context, *, unless_agreed: bool
) -> Verdict:
    """Judge if a meeting in time followed one use, or a later one as was agreed."""
    anchor = exactly(midnight(use.day, context.zone))
    due = context.due(within, anchor, "placement", over_summer=True)
    timing = Timing(context, due, anchor, "use_meeting", "meetings")
    if held is None:
        return unrecorded(timing, ("meetings",))._replace(path=use.path)
    best, answer = held.in_time(use, timing)
    if unless_agreed and not answer.value:
        agreed, as_agreed = held.as_agreed(use)
        if agreed is not None:
            evidence = shown(agreed.meeting, agreed.path, "at", "delay_agreed")
            return passed("use_meeting.as_agreed", use.path, evidence=evidence)
        answer = any_of([answer, as_agreed])
    if best is not None:
        evidence = ((f"{best.path}.at", best.meeting.at),)
        return passed(
            "use_meeting.in_time", use.path, evidence=evidence, deadline=timing.deadline(best.meeting)
        )
    if answer.value is None:
        return unrecorded(timing, answer.missing, code="meeting_open")._replace(path=use.path)
    late, _ = held.closings.of(use)
    if late is not None:
        evidence = ((f"{late.path}.at", late.meeting.at),)
        return failed("use_meeting.late", use.path, evidence=evidence, deadline=timing.deadline(late.meeting))
    return lacking(undone(timing), use, held)


class Serving:
    """The meetings held, to be asked for many uses: for each only those are looked at that may have followed.

    Attributes:
        closings: Which surely does for a use what is asked.
        lacking: Those that surely lack something.
    """

    def __init__(self, held: tuple[Held, ...], context: Context) -> None:
        self.closings: Closings = Closings(held, context)
        days = self.closings.days
        self.lacking: Some = Some(days, lambda one: bool(one.lacks))
        self._possible = Some(days, lambda one: one.adequate.value is not False)
        self._agreeable = Some(
            days, lambda one: one.adequate.value is not False and one.meeting.delay_agreed is not False
        )

    def in_time(self, use: CountedUse, timing: Timing) -> tuple[Held | None, Fact]:
        """The first meeting that surely served in the time there was; without one, what would tell."""
        days, last = self.closings.days, timing.due.latest
        candidates = self._possible.after(use, None if last is None else days.after(last))
        return first_of(
            (one, all_of([one.closes(use, days.context), held_in_time(one, timing, days.context)]))
            for one in candidates
        )

    def as_agreed(self, use: CountedUse) -> tuple[Held | None, Fact]:
        """The first meeting that surely served and was put off by agreement; without one, what would tell."""
        context = self.closings.days.context
        return first_of(
            (one, all_of([one.closes(use, context), put_off_by_agreement(one)]))
            for one in self._agreeable.after(use)
        )


def first_of(facts: Iterable[tuple[Held, Fact]]) -> tuple[Held | None, Fact]:
    """The first meeting of which something is true; without one, whether it may be true of any."""
    doubts: list[Fact] = []
    for one, fact in facts:
        if fact.value:
            return one, YES
        doubts.append(fact)
    return None, any_of(doubts)


def held_in_time(held: Held, timing: Timing, context: Context) -> Fact:
    """Whether a meeting was held in the time there was; one without a day was held by ``as_of``."""
    return timed(held.when or Span(timing.anchor.earliest, context.as_of, (f"{held.path}.at",)), timing)


def put_off_by_agreement(held: Held) -> Fact:
    """Whether school and parent agreed in writing that a meeting be held later."""
    return recorded(held.meeting.delay_agreed, f"{held.path}.delay_agreed")


def lacking(verdict: Verdict, use: CountedUse, held: Serving) -> Verdict:
    """Say of a meeting that does not count what it lacked."""
    last = held.lacking.last_after(use)
    if last is None:
        return verdict._replace(path=use.path)
    advice = (*verdict.advice, "advice.meeting_lacked")
    return verdict._replace(path=use.path, advice=advice, params={"lacks": last.lacks})
