"""The copy of the completed report that goes to the parent."""

from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.notices.incident_form import report_deed, report_due_anchor, report_made
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Deed, Timing, before, deed, judge_act, undone, unrecorded

__all__ = ["copy_sent"]


@rule("incident_with_use", readings=("business_days", "notice_covers"), within="less", report_within="less")
def copy_sent(episode: Episode, context: Context, *, within: Unit, report_within: Unit) -> Verdict:
    """A copy of the completed report is sent in time after the last use, whatever notice was given before.

    What is sent before the report is final is no copy of it. What is sent before the last use ended tells of
    it only by the reading that takes the whole incident as one.

    Args:
        within: How long after the last use's day there is.
        report_within: How long there is for the report itself; where that is longer, advice says so.
    """
    due = context.due(within, episode.last_end, "last_use")
    report_due = context.due(report_within, episode.once(report_due_anchor), "last_use")
    if due.earliest < report_due.earliest:
        due = due._replace(advice=(*due.advice, "advice.copy_before_report"))
    whole = context.readings.get("notice_covers") == "whole_incident"
    tells_from = episode.first_placement if whole else episode.last_end
    timing = Timing(context, due, tells_from, "copy", "report_copy")
    verdict = judge_act(episode.incident.report_copy, context, timing)
    if verdict.status != "fail" and episode.once(report_made).value is False:
        return undone(timing, code="of_no_report", evidence=verdict.evidence)  # whatever was sent, or was not
    if verdict.code in {"copy.in_time", "copy.time_open"} and sent_too_early(episode):
        return undone(timing, code="before_report", evidence=verdict.evidence)  # be it final or a draft
    return copy_of_final(episode, timing, verdict) if verdict.status == "pass" else verdict


def copy_deed(episode: Episode, context: Context) -> Deed:
    """What is known of sending the copy."""
    return deed(episode.incident.report_copy, context, "report_copy")


def sent_too_early(episode: Episode) -> bool:
    """Whether what was sent surely went before the report was made."""
    sent, completed = episode.once(copy_deed).at, episode.once(report_deed).at
    return sent is not None and completed is not None and before(sent, completed.earliest)


def copy_of_final(episode: Episode, timing: Timing, verdict: Verdict) -> Verdict:
    """Ask of a copy sent in time that the report it copies was final by then."""
    sent, completed = episode.once(copy_deed).at, episode.once(report_deed).at
    made = episode.once(report_made)
    if episode.incident.report is None or made.value is None:
        return unrecorded(timing, made.missing, code="finality_unknown")
    if completed is None or sent is None:
        blank = (("report.at",) if completed is None else ()) + (("report_copy.at",) if sent is None else ())
        return unrecorded(timing, blank, code="finality_unknown")
    return verdict
