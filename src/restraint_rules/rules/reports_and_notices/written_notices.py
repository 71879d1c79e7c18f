"""Telling the parent in writing."""

from collections.abc import Iterable

from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed
from restraint_rules.kleene import NO, Fact, all_of, any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.reasons import NO_USE
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, before, deed, timed, undone, unrecorded
from restraint_rules.rules.reports_and_notices.documentation import report_made
from restraint_rules.rules.reports_and_notices.notification_deadlines import Attempt, attempt_timed, attempts

__all__ = ["parent_told_in_writing"]

SPOKEN = frozenset({"telephone", "in_person"})
OTHER = "other"
"""A method that may be writing or not."""


@rule("incident", readings=("notified_when",), within="less", giving_report="more")
def parent_told_in_writing(
    episode: Episode, context: Context, *, within: Unit, giving_report: bool
) -> Iterable[Verdict]:
    """The parent is told in writing so soon after the student was first placed; a copy of the report does it.

    Args:
        within: How long after the initial placement there is.
        giving_report: Whether the writing must give what the report says.
    """
    if not episode.uses:
        yield NO_USE
        return
    due = context.due(within, episode.first_placement, "initial_placement")
    timing = Timing(context, due, episode.first_placement, "written_notice", "notices")
    made = episode.once(attempts)
    written = [(one, is_written(one, giving_report=giving_report)) for one in made or ()]
    in_time = [all_of([fact, attempt_timed(one, context, timing)]) for one, fact in written]
    copy = copied(episode, context)
    copy_in_time = all_of([copy, sent_in_time(episode, context, timing)])
    nothing_known = Fact(None, ("notices",)) if made is None else NO
    answer = any_of([*in_time, copy_in_time, nothing_known])
    evidence = told_by(made or (), episode)
    if answer.value:
        yield passed("written_notice.in_time", evidence=evidence, deadline=timing.deadline())
    elif answer.value is None:
        yield unrecorded(timing, answer.missing)
    elif copy.value or any(fact.value for _, fact in written):
        yield failed("written_notice.late", evidence=evidence, deadline=timing.deadline())
    else:
        yield undone(timing, evidence=evidence)


def told_by(made: Iterable[Attempt], episode: Episode) -> Evidence:
    """Show by which methods the parent was told and when, and when the copy was sent."""
    evidence: Evidence = ()
    for one in made:
        evidence += shown(one.notice, one.path, "at", "method", "gives_report")
    return evidence + shown(episode.incident.report_copy, "report_copy", "done", "at")


def is_written(one: Attempt, *, giving_report: bool) -> Fact:
    """Whether an attempt told the parent in writing what it had to; another method may have been writing."""
    method = one.notice.method
    doubtful = method is None or method == OTHER
    in_writing = Fact(None, (f"{one.path}.method",)) if doubtful else Fact(method not in SPOKEN)
    facts = [one.made, one.told, in_writing]
    if giving_report:
        facts.append(recorded(one.notice.gives_report, f"{one.path}.gives_report"))
    return all_of(facts)


def copied(episode: Episode, context: Context) -> Fact:
    """Whether a copy of the report was sent; what is sent before the report is final is no copy of it."""
    sent = deed(episode.incident.report_copy, context, "report_copy")
    completed = deed(episode.incident.report, context, "report").at
    made = episode.once(report_made)
    if sent.done is None:
        return all_of([Fact(None, ("report_copy",)), made])
    if sent.done is False:
        return NO
    if completed is None or sent.at is None:
        blank = [("report.at", completed), ("report_copy.at", sent.at)]
        return all_of([made, Fact(None, tuple(path for path, at in blank if at is None))])
    return NO if before(sent.at, completed.earliest) else made


def sent_in_time(episode: Episode, context: Context, timing: Timing) -> Fact:
    """Whether the copy was sent in time; one of which no moment is recorded, by now."""
    sent = deed(episode.incident.report_copy, context, "report_copy")
    if sent.done is None:
        return Fact(None, ("report_copy",))
    at = sent.at or Span(timing.anchor.earliest, context.as_of, ("report_copy.at",))
    return timed(at, Timing(context, timing.due, timing.anchor, timing.stem, "report_copy"))
