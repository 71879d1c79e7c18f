"""Meetings that repeated use asks for."""

from collections.abc import Iterable, Iterator, Mapping

from restraint_rules.calendar.spans import exactly, midnight
from restraint_rules.calendar.units import SchoolDays
from restraint_rules.findings.verdict import (
    Evidence,
    Verdict,
    failed,
    not_applicable,
    passed,
    pending,
    unknown,
)
from restraint_rules.kleene import Missing
from restraint_rules.limits import MAX_NAMED
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import shown
from restraint_rules.reasoning.over_time.closings import Awaited, told_by_any
from restraint_rules.reasoning.over_time.history import History
from restraint_rules.reasoning.over_time.meetings import Asked, Held, held_meetings
from restraint_rules.reasoning.over_time.obligations import Obligations, WindowInDoubt, obligations
from restraint_rules.reasoning.over_time.windows import Measure, Trigger, measure_of
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, timed, undone, unrecorded

__all__ = ["team_convened"]


@rule(
    "student",
    readings=("use_counting", "window", "after_meeting", "meeting_deadline", "summer_sessions"),
    uses="less",
    within="more",
    of="further",
    asked="further",
)
def team_convened(
    history: History,
    context: Context,
    *,
    uses: int,
    within: SchoolDays,
    of: frozenset[EligibilityStatus],
    asked: Asked,
) -> Iterable[Verdict]:
    """After so many uses within so many school days, the student's team convenes and does its work.

    Args:
        uses: How many uses complete a window.
        within: Within how many school days, the first and the last use's included.
        of: The eligibility of the students whose team this is, on the day a window is complete.
        asked: What the meeting must be: who comes, and what is done.
    """
    if history.record.incidents is None:
        yield unknown("triggers.unknown", missing=("incidents",))
        return
    held = held_meetings(history.record.meetings or (), asked, context)
    measure = measure_of(within, context)
    found = obligations(history, context, needed=uses, measure=measure, of=of, held=held)
    team = Team(asked, history, context, measure)
    verdicts = [*team.closed(found), *team.perhaps_late(found), *team.open(found, held)]
    if not verdicts:
        verdicts.append(team.nothing_open(found, uses))
    yield from map(team.advised, verdicts)


class Team:
    """Puts a team's obligations into words."""

    def __init__(self, asked: Asked, history: History, context: Context, measure: Measure) -> None:
        self.asked: Asked = asked
        self.history: History = history
        self.context: Context = context
        self.measure: Measure = measure

    def closed(self, found: Obligations) -> Iterator[Verdict]:
        """Say of each meeting that closed triggers if it was in time, where a reading sets a time."""
        for path, (meeting, closed) in found.closed.items():
            verdict = self._timely(meeting, closed[0])
            earlier = self._maybe_earlier(found, meeting, closed[0]) if verdict.status == "fail" else ()
            if earlier:
                verdict = unknown("triggers.meeting_open", path, missing=earlier, deadline=verdict.deadline)
            if verdict.status == "pass" and (missing := self._late_perhaps(found, path)):
                verdict = unknown("triggers.time_open", path, missing=missing, deadline=verdict.deadline)
            yield self._told(verdict._replace(evidence=self._done(meeting)), closed)

    def _done(self, held: Held) -> Evidence:
        """Show who came to a meeting and what it did."""
        return shown(held.meeting, held.path, "at", "ppt", "attended", *self.asked.work)

    def _maybe_earlier(self, found: Obligations, closing: Held, trigger: Trigger) -> Missing:
        """What would tell if another meeting closed a trigger in time, before one that surely did late."""
        timing = self._timing(trigger, closing.path)
        assert closing.when is not None  # noqa: S101 - a meeting of unknown day surely closes nothing
        assert timing is not None  # noqa: S101 - without a deadline none is late
        in_time = min(closing.when.earliest, timing.due.latest or closing.when.earliest)
        _, awaited = found.closings.of(trigger.use)
        return awaited.missing(until=found.closings.days.after(in_time))

    def advised(self, verdict: Verdict) -> Verdict:
        """Say how many time outs only their label tells from a seclusion: they were not counted."""
        count = self.history.time_outs_by_label
        if not count:
            return verdict
        params = {**verdict.params, "by_label": count}
        return verdict._replace(params=params, advice=(*verdict.advice, "advice.time_outs_by_label"))

    def nothing_open(self, found: Obligations, needed: int) -> Verdict:
        """Say why no team has to meet."""
        code = "met_if_any" if found.perhaps_met else "other_route" if found.other_route else "none"
        measure = self.measure
        return not_applicable(f"triggers.{code}", count=needed, within=measure.most, unit=measure.unit)

    def perhaps_late(self, found: Obligations) -> Iterator[Verdict]:
        """Report a window that may be complete and whose meeting came late if it is."""
        for path, (_, doubt) in found.perhaps_met.items():
            if path not in found.closed and (missing := self._late_perhaps(found, path)):
                yield self._told(unknown("triggers.perhaps", path, missing=missing), [doubt.trigger])

    def _late_perhaps(self, found: Obligations, path: str) -> Missing:
        """What would tell if a meeting closed a trigger too late, of which it is not sure that it is one."""
        if path not in found.perhaps_met:
            return ()
        meeting, doubt = found.perhaps_met[path]
        return () if self._timely(meeting, doubt.trigger).status == "pass" else doubt.missing()

    def _timely(self, held: Held, trigger: Trigger) -> Verdict:
        """Judge if the meeting that closed a trigger was in time; the text sets no moment."""
        timing = self._timing(trigger, f"{held.path}.at")
        if timing is not None:
            return timely(held, timing, held.path)
        assert held.meeting.at is not None  # noqa: S101 - a meeting of unknown day surely closes nothing
        return passed("triggers.met", held.path, met=self.context.local_day(held.meeting.at))

    def open(self, found: Obligations, held: tuple[Held, ...]) -> Iterator[Verdict]:
        """Report the one open obligation, or what leaves it open if there is one."""
        if found.open:
            lacks = lacking(held, found.open[0], self.context)
            verdict = self._undone(found.open[0], lacks)
            earlier = self._overdue_perhaps(found)
            if verdict.status == "pending" and earlier is not None:
                trigger, missing = earlier
                yield self._told(unknown("triggers.perhaps", missing=missing), [trigger])
            else:
                yield self._told(verdict, found.open, lacks=lacks)
        elif found.perhaps_closed:
            missing = told_by_any(awaited for _, awaited in found.perhaps_closed)
            triggers = [trigger for trigger, _ in found.perhaps_closed]
            yield self._told(unknown("triggers.meeting_open", missing=missing), triggers)
        elif found.route_open:
            yield self._told(unknown("triggers.route_open", missing=("eligibility",)), found.route_open)
        elif found.perhaps:
            doubt = found.perhaps[0]
            yield self._told(unknown("triggers.perhaps", missing=doubt.missing()), [doubt.trigger])

    def _overdue_perhaps(self, found: Obligations) -> tuple[Trigger, Missing] | None:
        """A trigger that may be open, and whose meeting is overdue, or beyond telling, if it is."""
        maybe: list[tuple[Trigger, Awaited | WindowInDoubt]] = [*found.perhaps_closed]
        maybe += [(doubt.trigger, doubt) for doubt in found.perhaps]
        for trigger, doubt in sorted(maybe, key=lambda one: one[0].use.day):
            timing = self._timing(trigger, "meetings")
            if self._day_over(trigger) if timing is None else not timing.open:
                return trigger, doubt.missing()
        return None

    def _day_over(self, trigger: Trigger) -> bool:
        """Whether nobody can tell any more if a team met: nothing is recorded, and the day is over."""
        return self.history.record.meetings is None and self.context.today > trigger.use.day

    def _undone(self, trigger: Trigger, lacks: tuple[str, ...]) -> Verdict:
        """Judge a duty to convene that no meeting met; the text sets no moment, but a reading may."""
        timing = self._timing(trigger, "meetings")
        advice = ("advice.meeting_lacked",) if lacks else ()
        missing = ("meetings",) if self.history.record.meetings is None else ()
        if timing is None:
            if self._day_over(trigger):
                return unknown("triggers.not_recorded", missing=missing)
            return pending("triggers.pending", awaits=missing, advice=advice)
        if missing:
            return unrecorded(timing, missing)
        return undone(timing)._replace(advice=advice)

    def _timing(self, trigger: Trigger, path: str) -> Timing | None:
        """The deadline that a reading sets from a trigger's day."""
        days = self.context.readings.get("meeting_deadline")
        if not isinstance(days, int):
            return None
        anchor = exactly(midnight(trigger.use.day, self.context.zone))
        due = self.context.due(SchoolDays(days), anchor, "trigger", over_summer=True)
        return Timing(self.context, due, anchor, "triggers", path)

    def _told(self, verdict: Verdict, triggers: list[Trigger], *, lacks: tuple[str, ...] = ()) -> Verdict:
        """Give a verdict the first trigger's words and uses."""
        first = triggers[0]
        params: Mapping[str, object] = {
            "team": "ppt" if self.asked.ppt else "team",
            "count": first.size,
            "within": self.measure.most,
            "unit": self.measure.unit,
            "day": first.use.day,
            "triggers": len(triggers),
            "lacks": lacks,
            **verdict.params,
        }
        evidence = (*(use.recorded for use in first.begins_with(MAX_NAMED)), *verdict.evidence)
        return verdict._replace(params=params, evidence=evidence)


def timely(held: Held, timing: Timing, path: str) -> Verdict:
    """Judge if the meeting that closed a trigger was in time."""
    assert held.when is not None  # noqa: S101 - a meeting of unknown day surely closes nothing
    answer, deadline = timed(held.when, timing), timing.deadline(held.meeting)
    if answer.value is None:
        return unknown("triggers.time_open", path, missing=answer.missing, deadline=deadline)
    if answer.value:
        return passed("triggers.in_time", path, deadline=deadline)
    return failed("triggers.late", path, deadline=deadline)


def lacking(held: tuple[Held, ...], trigger: Trigger, context: Context) -> tuple[str, ...]:
    """What the last meeting that may have followed a trigger lacked."""
    after = [one.lacks for one in held if one.follows(trigger.use, context).value is not False]
    return next((lacks for lacks in reversed(after) if lacks), ())
