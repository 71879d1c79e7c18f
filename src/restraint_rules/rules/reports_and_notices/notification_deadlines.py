"""Telling the parent: at once, within hours, by which method, by whom."""

from collections.abc import Iterable
from typing import NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, follow, not_applicable, passed, unknown
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of, negate
from restraint_rules.models.acts import Notice
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode, unique
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.facts import attested
from restraint_rules.reasoning.reasons import NO_USE
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, before, deed, timed, undone, unrecorded

__all__ = [
    "Attempt",
    "attempt_timed",
    "attempts",
    "each_incident_notified",
    "immediate_attempt",
    "method_recorded",
    "notifier_designated",
    "parent_notified",
]


class Attempt(NamedTuple):
    """One recorded attempt to tell the parent.

    Attributes:
        notice: The record.
        path: Its path.
        made: Whether it was made, as far as known.
        at: When; ``None``: not recorded.
        told: Whether it counts as notice: what came of it, as the reading asks.
    """

    notice: Notice
    path: str
    made: Fact
    at: Span | None
    told: Fact


COUNTS_AS_TOLD = {
    "reached_or_sent": frozenset({"reached", "message_left", "sent"}),
    "reached_only": frozenset({"reached"}),
}
"""What must come of an attempt, by the choice of the reading ``notified_when``."""


def attempts(episode: Episode, context: Context) -> list[Attempt] | None:
    """List the attempts that may have been made; ``None``: not even recorded that there were none."""
    notices = episode.incident.notices
    if notices is None:
        return None
    counts = COUNTS_AS_TOLD[str(context.readings.get("notified_when", "reached_or_sent"))]
    found: list[Attempt] = []
    for notice in notices:
        path = item_path("notices", notice.id)
        made, span = deed(notice, context, path)
        if made is False or (span is None and notice.at is not None):
            continue
        told = Fact(None, (f"{path}.outcome",)) if notice.outcome is None else Fact(notice.outcome in counts)
        found.append(Attempt(notice, path, YES if made else Fact(None, (path,)), span, told))
    return sorted(found, key=lambda one: (one.at is None, one.at.earliest if one.at else context.as_of))


@rule("incident")
def each_incident_notified(episode: Episode, _context: Context, *, decided_by: str) -> Iterable[Verdict]:
    """The parent is told of each incident.

    Args:
        decided_by: The clause that says by when, whose verdict decides.
    """
    yield follow(decided_by, code="notice.each_follows") if episode.uses else NO_USE


@rule("incident")
def immediate_attempt(episode: Episode, _context: Context, *, decided_by: str) -> Iterable[Verdict]:
    """A reasonable attempt is made to tell the parent at once; one made before the last use ended is.

    Args:
        decided_by: The clause whose verdict decides where no attempt was made at all.
    """
    if not episode.uses:
        yield NO_USE
        return
    made, judged = episode.once(attempts), episode.incident.immediate_attempt
    if made == [] and judged is None:
        yield follow(decided_by, code="notice.immediate_follows")
        return
    known = [one for one in made or () if one.made.value]
    answer = any_of(at_once(one, episode) for one in known)
    if answer.value:
        yield passed("notice.immediate", evidence=times(known))
    elif judged is False and answer.value is None:
        yield unknown("notice.immediate_unknown", missing=answer.missing, evidence=times(known))
    else:
        yield attested("notice.immediate", "", [("immediate_attempt", judged)])


def at_once(one: Attempt, episode: Episode) -> Fact:
    """Whether an attempt fell between the first placement and the end of the last use."""
    begun, ended = episode.first_placement, episode.last_end
    if one.at is None:
        return Fact(None, (f"{one.path}.at",))
    if before(one.at, begun.earliest) or (ended.latest is not None and one.at.surely_after(ended.latest)):
        return NO
    blank = tuple(f"{use.path}.started" for use in episode.uses if use.record.started is None)
    if blank and (begun.latest is None or one.at.earliest < begun.latest):
        return Fact(None, blank)  # a blank start may have come after it
    return YES if one.at.surely_by(ended.earliest) else Fact(None, one.at.missing + ended.missing)


def times(made: list[Attempt]) -> tuple[tuple[str, object], ...]:
    """The attempts' moments, as evidence."""
    return tuple((f"{one.path}.at", one.notice.at) for one in made)


@rule("incident", readings=("notified_when",), within="less")
def parent_notified(episode: Episode, context: Context, *, within: Unit) -> Iterable[Verdict]:
    """The parent is told, in all circumstances, so soon after the student was first placed.

    Args:
        within: How long after the initial placement there is; hours run on weekends too.
    """
    if not episode.uses:
        yield NO_USE
        return
    due = context.due(within, episode.first_placement, "initial_placement")
    timing = Timing(context, due, episode.first_placement, "notice", "notices")
    made = episode.once(attempts)
    if made is None:
        yield unrecorded(timing, ("notices",))
    else:
        yield best_notice(made, context, timing)


def best_notice(made: list[Attempt], context: Context, timing: Timing) -> Verdict:
    """Judge several attempts by the one that serves best."""
    in_time = [all_of([one.made, one.told, attempt_timed(one, context, timing)]) for one in made]
    deadline = timing.deadline()
    answer = any_of(in_time)
    if answer.value:
        best = made[in_time.index(YES)]
        return passed("notice.in_time", evidence=times([best]), deadline=timing.deadline(best.notice))
    if answer.value is None:
        doubtful = [one for one, fact in zip(made, in_time, strict=True) if fact.value is None]
        if all(one.at is not None and before(one.at, timing.anchor.earliest) for one in doubtful):
            return unknown(
                "notice.out_of_order", missing=answer.missing, evidence=times(doubtful), deadline=deadline
            )
        return unrecorded(timing, answer.missing, code="not_certain")
    late = [one for one in made if one.told.value and one.made.value]
    if late:
        return failed("notice.late", evidence=times(late), deadline=timing.deadline(late[0].notice))
    return undone(timing, evidence=times(made))


def attempt_timed(one: Attempt, context: Context, timing: Timing) -> Fact:
    """Whether an attempt fell into the time there was."""
    if one.at is None:
        return timed(Span(timing.anchor.earliest, context.as_of, (f"{one.path}.at",)), timing)
    if before(one.at, timing.anchor.earliest):
        return Fact(None, (f"{one.path}.at",))
    return timed(one.at, timing)


@rule("incident")
def method_recorded(episode: Episode, _context: Context, *, decided_by: str) -> Iterable[Verdict]:
    """Notice is given by telephone, e-mail or another method, a note home included; which is recorded.

    Args:
        decided_by: The clause whose verdict decides where it is not recorded if there was a notice.
    """
    made = episode.once(attempts)
    if not episode.uses:
        yield NO_USE
    elif made is None:
        yield follow(decided_by, code="notice.details_follow", if_failed="notice.none_recorded")
    elif not made:
        yield not_applicable("notice.none_recorded")
    else:
        blank = tuple(f"{one.path}.method" for one in made if one.notice.method is None)
        evidence = tuple((f"{one.path}.method", one.notice.method) for one in made)
        if len(blank) == len(made):
            yield unknown("notice.method_unknown", missing=unique(blank), evidence=evidence)
        else:
            yield passed("notice.method", evidence=evidence)


@rule("incident")
def notifier_designated(episode: Episode, context: Context, *, decided_by: str) -> Iterable[Verdict]:
    """Whoever notifies is among the employees designated for it.

    Args:
        decided_by: The clause whose verdict decides where it is not recorded if there was a notice.
    """
    made = episode.once(attempts)
    designated = context.setting.designated_notifiers
    if not episode.uses:
        yield NO_USE
    elif made is None:
        yield follow(decided_by, code="notice.details_follow", if_failed="notice.none_recorded")
    elif not made:
        yield not_applicable("notice.none_recorded")
    elif designated is None:
        yield unknown("notifier.unknown", missing=("setting.designated_notifiers",))
    else:
        answer = all_of(any_of([negate(one.made), by_one_of(designated, one)]) for one in made)
        evidence = tuple((f"{one.path}.by", one.notice.by) for one in made)
        if answer.value is None:
            yield unknown("notifier.unknown", missing=unique(answer.missing), evidence=evidence)
        elif answer.value:
            yield passed("notifier.designated", evidence=evidence)
        else:
            yield failed("notifier.not_designated", evidence=evidence)


def by_one_of(designated: tuple[str, ...], one: Attempt) -> Fact:
    """Whether an attempt was made by one of the designated employees."""
    return Fact(None, (f"{one.path}.by",)) if one.notice.by is None else Fact(one.notice.by in designated)
