"""Telling the parent in writing."""

from collections.abc import Iterable

from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, passed
from restraint_rules.kleene import NO, Fact, all_of, any_of
from restraint_rules.rules.context import Context
from restraint_rules.rules.episode import Episode
from restraint_rules.rules.facts import recorded
from restraint_rules.rules.notification_deadlines import Attempt, attempt_timed, attempts
from restraint_rules.rules.reasons import NO_USE
from restraint_rules.rules.rule import rule
from restraint_rules.rules.timeliness import Timing, deed, timed, undone, unrecorded

__all__ = ["parent_told_in_writing"]

WRITTEN = frozenset({"email", "note_home", "text_message", "letter"})


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
    copy, copy_in_time = copied(episode, context, timing)
    nothing_known = Fact(None, ("notices",)) if made is None else NO
    answer = any_of([*in_time, copy_in_time, nothing_known])
    if answer.value:
        yield passed("written_notice.in_time", deadline=timing.deadline())
    elif answer.value is None:
        yield unrecorded(timing, answer.missing)
    elif copy or any(fact.value for _, fact in written):
        yield failed("written_notice.late", deadline=timing.deadline())
    else:
        yield undone(timing)


def is_written(one: Attempt, *, giving_report: bool) -> Fact:
    """Whether an attempt told the parent in writing what it had to."""
    method = one.notice.method
    facts = [
        one.made,
        one.told,
        Fact(None, (f"{one.path}.method",)) if method is None else Fact(method in WRITTEN),
    ]
    if giving_report:
        facts.append(recorded(one.notice.gives_report, f"{one.path}.gives_report"))
    return all_of(facts)


def copied(episode: Episode, context: Context, timing: Timing) -> tuple[bool, Fact]:
    """Whether a copy of the report was sent, and whether that was in time."""
    done, at = deed(episode.incident.report_copy, context, "report_copy")
    if not done:
        return False, NO if done is False else Fact(None, ("report_copy",))
    blank = Span(timing.anchor.earliest, context.as_of, ("report_copy.at",))
    return True, timed(at or blank, timing)
