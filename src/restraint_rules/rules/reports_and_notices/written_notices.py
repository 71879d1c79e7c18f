"""Telling the parent in writing."""

from datetime import datetime
from typing import NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Elapsed, Unit
from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode, unique
from restraint_rules.reasoning.course.longest import ALWAYS, NEVER
from restraint_rules.reasoning.course.openings import openings
from restraint_rules.reasoning.course.telling import told_of
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.notices.attempts import Attempt, attempt_timed, attempts
from restraint_rules.reasoning.notices.incident_form import form_due, report_made
from restraint_rules.reasoning.rule import COUNTED_IN_DAYS, rule
from restraint_rules.reasoning.timeliness import Timing, before, deed, timed, undone, unrecorded

__all__ = ["parent_told_in_writing"]

SPOKEN = frozenset({"telephone", "in_person"})
COPY = "report_copy"

OTHER = "other"
"""A method that may be writing or not."""


@rule(
    "incident_with_use",
    readings=("notified_when", "form_clock", "notice_covers", *COUNTED_IN_DAYS),
    within="less",
    giving_report="more",
)
def parent_told_in_writing(
    episode: Episode, context: Context, *, within: Unit, giving_report: bool
) -> Verdict:
    """The parent is told in writing within some hours or days; a copy of the report does it.

    Hours run from when the student was first placed, or as the reading ``form_clock`` says of a form; days
    are counted from the day the last use ended.

    Args:
        within: How long there is.
        giving_report: Whether the writing must give what the report says.
    """
    hours = isinstance(within, Elapsed)
    due = form_due(within, episode, context, otherwise="first_placement" if hours else "last_use_end")
    timing = Timing(context, due, episode.first_placement, "written_notice", "notices")
    written = writings(episode, context, timing, giving_report=giving_report)
    in_time = [all_of([one.is_one, one.in_time]) for one in written]
    known = NO if episode.incident.notices is not None else Fact(None, ("notices",))
    of_first = any_of([*in_time, known])
    of_each = all_of([of_first, told_again_in_writing(episode, written, in_time, known)])
    evidence = told_by(episode)
    if of_each.value:
        return passed("written_notice.in_time", evidence=evidence, deadline=timing.deadline())
    if of_each.value is None:
        return unrecorded(timing, of_each.missing)
    if of_first.value:
        return undone(timing, code="not_again", evidence=evidence)
    if any(one.is_one.value for one in written):
        return failed("written_notice.late", evidence=evidence, deadline=timing.deadline())
    if any(one.is_one.value is None for one in written):  # late at best, but nobody can say it was nothing
        return unrecorded(timing, any_of(one.is_one for one in written).missing)
    return undone(timing, evidence=evidence)


class Writing(NamedTuple):
    """A notice or a copy that may have told the parent in writing.

    Attributes:
        path: Its path.
        sent: When it was sent; ``None``: not recorded.
        is_one: Whether it told the parent in writing what it had to.
        in_time: Whether it did so in time.
    """

    path: str
    sent: Span | None
    is_one: Fact
    in_time: Fact


def writings(episode: Episode, context: Context, timing: Timing, *, giving_report: bool) -> list[Writing]:
    """List what may have told the parent in writing: each attempt, and the copy of the report."""
    found = [
        Writing(
            one.path,
            one.sent,
            is_written(one, giving_report=giving_report),
            attempt_timed(one, context, timing),
        )
        for one in episode.once(attempts) or ()
    ]
    sent = deed(episode.incident.report_copy, context, COPY)
    return [*found, Writing(COPY, sent.at, copied(episode, context), sent_in_time(episode, context, timing))]


def told_again_in_writing(episode: Episode, written: list[Writing], in_time: list[Fact], known: Fact) -> Fact:
    """Whether each later use that began after a pause was told of: by a writing that can have told of it."""
    likely = [(one, fact) for one, fact in zip(written, in_time, strict=True) if fact.value is not False]
    surely = max((last_of(one, ALWAYS) for one, fact in likely if fact.value), default=ALWAYS)
    perhaps = max((last_of(one, NEVER) for one, _ in likely), default=ALWAYS)
    found = episode.once(openings)
    untold = [one for one in found.again if one.begun > surely]
    if not untold:
        return YES
    if known.value is False and any(one.separate and one.use.start.earliest > perhaps for one in untold):
        return NO
    paths = told_of(found, untold, [(one.sent, one.path) for one, _ in likely])
    earliest = untold[0].use.start.earliest
    blank = [path for one, fact in likely if last_of(one, NEVER) >= earliest for path in fact.missing]
    return Fact(None, unique([*paths, *blank, *known.missing]))


def last_of(one: Writing, unknown: datetime) -> datetime:
    """When something was sent, at the latest; or what stands for that where it is not recorded."""
    return unknown if one.sent is None else one.sent.latest or one.sent.earliest


def told_by(episode: Episode) -> Evidence:
    """Show by which methods the parent was told and when, and when the copy was sent, as far as known."""
    copy = episode.incident.report_copy
    evidence: Evidence = ()
    for one in episode.once(attempts) or ():
        evidence += shown(one.notice, one.path, "at", "method", "gives_report")
    known = deed(copy, episode.context, COPY).done is not None
    return evidence + shown(copy, COPY, "done", "at") if known else evidence


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
    sent = deed(episode.incident.report_copy, context, COPY)
    completed = deed(episode.incident.report, context, "report").at
    made = episode.once(report_made)
    if sent.done is None:
        return all_of([Fact(None, (COPY,)), made])
    if sent.done is False:
        return NO
    if completed is None or sent.at is None:
        blank = [("report.at", completed), ("report_copy.at", sent.at)]
        return all_of([made, Fact(None, tuple(path for path, at in blank if at is None))])
    return NO if before(sent.at, completed.earliest) else made


def sent_in_time(episode: Episode, context: Context, timing: Timing) -> Fact:
    """Whether the copy was sent in time; one of which no moment is recorded, by now."""
    sent = deed(episode.incident.report_copy, context, COPY)
    if sent.done is None:
        return Fact(None, (COPY,))
    at = sent.at or Span(timing.anchor.earliest, context.as_of, ("report_copy.at",))
    return timed(at, Timing(context, timing.due, timing.anchor, timing.stem, COPY))
