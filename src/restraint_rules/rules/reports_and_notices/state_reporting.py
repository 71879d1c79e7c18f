"""Reporting injuries to the state."""

from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, passed, pending, unknown
from restraint_rules.kleene import Fact, all_of
from restraint_rules.models.incident import Injury
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.telling import tells_of_all
from restraint_rules.reasoning.facts import shown
from restraint_rules.reasoning.notices.injuries import injury_anchor
from restraint_rules.reasoning.reasons import NO_INJURY
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, before, deed, judge_act, without_moment

__all__ = ["injury_reported", "injury_told"]

PATH = "state_report"


@rule("incident_with_use", readings=("injury_clock", "business_days", "notice_covers"), within="less")
def injury_reported(episode: Episode, context: Context, *, within: Unit) -> Verdict:
    """Physical injury to the student, serious or not, is reported to the state in time.

    Args:
        within: How long there is after the use, or after the injury's discovery if that came later.
    """
    injured = episode.student_injured
    if injured.value is None:
        return unknown("injury.unknown", missing=injured.missing)
    if not injured.value:
        return NO_INJURY
    anchor = injury_anchor(episode, context)
    trigger = "last_use" if anchor.earliest == episode.last_end.earliest else "discovery"
    due = context.due(within, anchor, trigger)
    # Of several uses the first may have hurt, and been reported before the last.
    timing = Timing(context, due, episode.first_placement, "injury", PATH)
    verdict = judge_act(episode.incident.state_report, context, timing)
    return told_of_every_injury(episode, context, verdict) if verdict.status == "pass" else verdict


@rule("incident_with_use", readings=("notice_covers",))
def injury_told(episode: Episode, context: Context) -> Verdict:
    """Physical injury to the student, serious or not, is reported to the state; this text sets no moment."""
    injured = episode.student_injured
    act = deed(episode.incident.state_report, context, PATH)
    evidence = shown(episode.incident.state_report, PATH, "done", "at")
    if injured.value is None:
        return unknown("injury.unknown", missing=injured.missing)
    if not injured.value:
        return NO_INJURY
    if act.done is None:
        return without_moment("injury", (PATH,), episode.incident.day, context)
    if not act.done:
        return pending("injury.pending", evidence=evidence)
    if act.at is not None and before(act.at, episode.first_placement.earliest):
        return unknown("injury.out_of_order", missing=(f"{PATH}.at",), evidence=evidence)
    return told_of_every_injury(episode, context, passed("injury.reported", evidence=evidence))


def told_of_every_injury(episode: Episode, context: Context, verdict: Verdict) -> Verdict:
    """Ask of a report made before a later, separate use if the injuries it had to tell of were known."""
    at = deed(episode.incident.state_report, context, PATH).at
    if at is None or tells_of_all(at, PATH, episode).value:
        return verdict
    known = all_of(found_by(at, injury, path, context) for injury, path in episode.student_injuries)
    if known.value:
        return verdict
    missing = known.missing or (f"{PATH}.at",)
    return unknown(
        "injury.before_later_use", missing=missing, evidence=verdict.evidence, deadline=verdict.deadline
    )


def found_by(at: Span, injury: Injury, path: str, context: Context) -> Fact:
    """Whether an injury had been discovered by then; on one day a date is in order."""
    found = context.span(injury.discovered, f"{path}.discovered")
    if found is None:
        return Fact(None, (f"{path}.discovered",))
    return Fact(not before(at, found.earliest))
