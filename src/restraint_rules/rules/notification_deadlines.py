"""Telling the parent and the director: at once, within hours, in writing, by whom."""

from collections.abc import Iterable
from typing import NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, follow, not_applicable, passed, pending, unknown
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of
from restraint_rules.models.acts import Notice
from restraint_rules.rules.context import Context
from restraint_rules.rules.documentation import report_due_anchor, report_made
from restraint_rules.rules.episode import Episode, unique
from restraint_rules.rules.facts import attested, recorded
from restraint_rules.rules.reasons import NO_INJURY, NO_SECLUSION, NO_USE
from restraint_rules.rules.rule import rule
from restraint_rules.rules.timeliness import Timing, before, deed, judge_act, timed, undone, unrecorded
from restraint_rules.rules.use import item_path

__all__ = [
    "copy_sent",
    "director_told",
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


@rule("incident", readings=("notified_when",))
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
def method_recorded(episode: Episode, _context: Context) -> Iterable[Verdict]:
    """Notice is given by telephone, e-mail or another method, a note home included; which is recorded."""
    made = episode.once(attempts)
    if not episode.uses:
        yield NO_USE
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
def notifier_designated(episode: Episode, context: Context) -> Iterable[Verdict]:
    """Whoever notifies is among the employees designated for it."""
    made = episode.once(attempts)
    designated = context.setting.designated_notifiers
    if not episode.uses:
        yield NO_USE
    elif not made:
        yield not_applicable("notice.none_recorded")
    elif designated is None:
        yield unknown("notifier.unknown", missing=("setting.designated_notifiers",))
    else:
        answer = all_of(
            Fact(None, (f"{one.path}.by",)) if one.notice.by is None else Fact(one.notice.by in designated)
            for one in made
        )
        evidence = tuple((f"{one.path}.by", one.notice.by) for one in made)
        if answer.value is None:
            yield unknown("notifier.unknown", missing=unique(answer.missing), evidence=evidence)
        elif answer.value:
            yield passed("notifier.designated", evidence=evidence)
        else:
            yield failed("notifier.not_designated", evidence=evidence)


@rule("incident")
def copy_sent(episode: Episode, context: Context, *, within: Unit, report_within: Unit) -> Iterable[Verdict]:
    """A copy of the completed report is sent in time after the last use, whatever notice was given before.

    What is sent before the report is final is no copy of it.

    Args:
        within: How long after the last use's day there is.
        report_within: How long there is for the report itself; where that is longer, advice says so.
    """
    if not episode.uses:
        yield NO_USE
        return
    due = context.due(within, episode.last_end, "last_use")
    report_due = context.due(report_within, episode.once(report_due_anchor), "last_use")
    if due.earliest < report_due.earliest:
        due = due._replace(advice=(*due.advice, "advice.copy_before_report"))
    timing = Timing(context, due, episode.last_end, "copy", "report_copy")
    verdict = judge_act(episode.incident.report_copy, context, timing)
    yield verdict if verdict.status != "pass" else copy_of_final(episode, context, timing, verdict)


def copy_of_final(episode: Episode, context: Context, timing: Timing, verdict: Verdict) -> Verdict:
    """Ask of a copy sent in time that the report it copies was final by then."""
    report = episode.incident.report
    sent = deed(episode.incident.report_copy, context, "report_copy").at
    made = episode.once(report_made)
    if made.value is False:
        return undone(timing, code="of_no_report", evidence=verdict.evidence)
    if report is None or made.value is None:
        return unrecorded(timing, made.missing, code="finality_unknown")
    completed = deed(report, context, "report").at
    if completed is None or sent is None:
        blank = (("report.at",) if completed is None else ()) + (("report_copy.at",) if sent is None else ())
        return unrecorded(timing, blank, code="finality_unknown")
    if before(sent, completed.earliest):
        return undone(timing, code="before_report", evidence=verdict.evidence)
    return verdict


@rule("incident")
def director_told(episode: Episode, context: Context, *, of: str) -> Iterable[Verdict]:
    """The director of special education or designee is told; the text sets no moment for it.

    Args:
        of: ``use``, ``emergency``, ``per_iep`` or ``injury``.
    """
    reason = nothing_to_tell(episode, of)
    if reason is not None:
        yield reason
        return
    notice = episode.incident.director_notice
    told = deed(notice, context, "director_notice").done
    if notice is None or told is None:
        yield pending("director.pending", topic=of)
    elif told is False:
        yield pending("director.not_done", topic=of)
    elif of == "use":
        yield passed("director.told", evidence=(("director_notice", notice.at or notice.done),), topic=of)
    else:
        path = f"director_notice.told_{of}"
        yield told_verdict(recorded(getattr(notice, f"told_{of}"), path), of, path)


def told_verdict(answer: Fact, of: str, path: str) -> Verdict:
    """Judge if the director was told a part."""
    if answer.value is None:
        return unknown("director.unknown", missing=answer.missing, topic=of)
    if answer.value:
        return passed("director.told", evidence=((path, True),), topic=of)
    return pending("director.part_not_told", evidence=((path, False),), topic=of)


def nothing_to_tell(episode: Episode, of: str) -> Verdict | None:
    """Say why there is nothing to tell, or that nobody knows if there is."""
    if not episode.uses:
        return NO_USE
    if of == "per_iep" and not episode.seclusions:
        return NO_SECLUSION
    if of == "injury":
        injured = episode.student_injured
        if injured.value is None:
            return unknown("injury.unknown", missing=injured.missing)
        return None if injured.value else NO_INJURY
    return None
