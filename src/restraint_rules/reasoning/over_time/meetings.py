"""What a meeting counts as: who came and what was done decide, not what it is called."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.kleene import NO, YES, Fact, Missing, all_of, any_of, negate
from restraint_rules.models.terms import Attendee, WorkItem
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import unique
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.timeliness import deed

if TYPE_CHECKING:
    from restraint_rules.models.meetings import PlanningMeeting

__all__ = ["Asked", "Held", "came", "flat", "held_meetings", "later", "work_done"]


class Asked(NamedTuple):
    """What a clause asks of a meeting.

    Attributes:
        ppt: Whether the planning and placement team must convene.
        work: What must be done.
        attended: Who must come.
        if_any: Who must come if the school has one.
        as_appropriate: Work that the meeting may find not to be needed.
        counts_as: Work that counts as other work: pairs of what was done and what it counts as.
        comes_as: Who comes in another's place: pairs of who came and whom they stand for.
    """

    ppt: bool
    work: tuple[WorkItem, ...]
    attended: tuple[Attendee, ...] = ()
    if_any: tuple[Attendee, ...] = ()
    as_appropriate: tuple[WorkItem, ...] = ()
    counts_as: tuple[tuple[WorkItem, WorkItem], ...] = ()
    comes_as: tuple[tuple[Attendee, Attendee], ...] = ()

    def serving_as(self, item: WorkItem) -> tuple[WorkItem, ...]:
        """The work that serves as a piece of work asked for: itself, and what counts as it."""
        others: list[WorkItem] = [pair[0] for pair in self.counts_as if pair[1] == item]
        return (item, *others)

    def standing_for(self, role: Attendee) -> tuple[Attendee, ...]:
        """Whoever fills a role: those of it, and those who come in their place."""
        others: list[Attendee] = [pair[0] for pair in self.comes_as if pair[1] == role]
        return (role, *others)


class Held(NamedTuple):
    """A meeting that was held, or may have been.

    Attributes:
        meeting: The record.
        path: Its path.
        when: When it was held; ``None``: not recorded.
        adequate: Whether it was held and is what the clause asks.
        lacks: What it surely lacks.
    """

    meeting: "PlanningMeeting"
    path: str
    when: Span | None
    adequate: Fact
    lacks: tuple[str, ...]

    def follows(self, use: CountedUse, context: Context) -> Fact:
        """Whether it was held on or after a use: a day without a time is in order, a blank may not be."""
        at = self.meeting.at
        if at is None or self.when is None:
            return Fact(None, (f"{self.path}.at",))
        day = context.local_day(at)
        if self.when.exact and day == use.day:
            if use.at is not None:
                return YES if self.when.earliest >= use.at else NO
            if use.blank is not None:
                return begun_by(use.blank, self.when.earliest)
        return YES if day >= use.day else NO

    def closes(self, use: CountedUse, context: Context) -> Fact:
        """Whether it does for a use that completed a window what the clause asks."""
        return all_of((self.adequate, self.follows(use, context)))


def begun_by(start: Span, moment: datetime) -> Fact:
    """Whether something whose start is a blank had begun by a moment."""
    if start.surely_by(moment):
        return YES
    return NO if start.surely_after(moment) else Fact(None, start.missing)


def held_meetings(meetings: Iterable["PlanningMeeting"], asked: Asked, context: Context) -> tuple[Held, ...]:
    """List the meetings that were held by ``as_of`` or may have been, in order of time."""
    held = [
        judged_meeting(meeting, asked, context)
        for meeting in meetings
        if meeting.done is not False and not context.is_later(meeting.at)
    ]
    return tuple(sorted(held, key=lambda one: (one.when is None, one.when or (), one.path)))


def judged_meeting(meeting: "PlanningMeeting", asked: Asked, context: Context) -> Held:
    """Say what a meeting counts as."""
    path = f"meetings[{meeting.id}]"
    was_held, when = deed(meeting, context, path)
    facts = dict(asked_of(meeting, path, asked))
    lacks = tuple(name for name, fact in facts.items() if fact.value is False)
    took_place = recorded(was_held, f"{path}.done")
    return Held(meeting, path, when, all_of((took_place, *facts.values())), lacks)


def asked_of(meeting: "PlanningMeeting", path: str, asked: Asked) -> Iterator[tuple[str, Fact]]:
    """Ask of a meeting each thing the clause does."""
    if asked.ppt:
        yield "ppt", recorded(meeting.ppt, f"{path}.ppt")
    for role in asked.attended:
        yield role, came(meeting, asked.standing_for(role), path)
    for role in asked.if_any:
        available = recorded(meeting.mental_health_available, f"{path}.mental_health_available")
        yield role, any_of((came(meeting, asked.standing_for(role), path), negate(available)))
    for item in asked.work:
        may_skip = item in asked.as_appropriate
        serving = asked.serving_as(item)
        yield item, any_of(work_done(meeting, one, path, may_skip=may_skip) for one in serving)


def came(meeting: "PlanningMeeting", roles: tuple[Attendee, ...], path: str) -> Fact:
    """Whether someone of one of these roles came."""
    if not set(roles).isdisjoint(meeting.attended or ()):
        return YES
    if meeting.attended is None or not set(roles).isdisjoint(meeting.attendance_blank):
        return Fact(None, (f"{path}.attended",))
    return NO


def work_done(meeting: "PlanningMeeting", item: WorkItem, path: str, *, may_skip: bool) -> Fact:
    """Whether a piece of work was done, or found not to be needed where the clause allows that."""
    work = getattr(meeting, item)
    if work is None:
        return Fact(None, (f"{path}.{item}",))
    return YES if work == "done" or (may_skip and work == "not_needed") else NO


def later(one: Held, other: Held) -> bool:
    """Whether a meeting was surely held after another."""
    return one.when is not None and other.when is not None and one.when.earliest > other.when.earliest


def flat(missing: Iterable[Missing]) -> Missing:
    """Each path once."""
    return unique(path for paths in missing for path in paths)
