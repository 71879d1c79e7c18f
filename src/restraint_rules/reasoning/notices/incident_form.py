"""The incident form: whether it was made, from when its days count, and by when hours on it run out."""

from restraint_rules.calendar.due import Due
from restraint_rules.calendar.spans import Span, midnight
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, pending, unknown
from restraint_rules.kleene import Fact
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.timeliness import Deed, deed, without_moment

__all__ = ["form_due", "report_deed", "report_due_anchor", "report_made", "report_open"]


def report_due_anchor(episode: Episode, context: Context) -> Span:
    """From when the report's days count: the last use's end, or the incident's day by a reading."""
    if context.readings.get("report_anchor") == "incident_day":
        start = midnight(episode.incident.day, context.zone)
        return Span(start, start)
    return episode.last_end


def report_deed(episode: Episode, context: Context) -> Deed:
    """What is known of making the report, be it final or a draft."""
    return deed(episode.incident.report, context, "report")


def report_made(episode: Episode, _context: Context) -> Fact:
    """Whether a finalized report exists at ``as_of``; a draft is none."""
    report = episode.incident.report
    was_done = episode.once(report_deed).done
    if report is None or was_done is False or report.final is False:
        return Fact(None, ("report",)) if report is None else Fact(value=False)
    if report.final is None:
        return Fact(None, ("report.final",) if was_done else ("report",))
    return Fact(None, ("report",)) if was_done is None and report.at is not None else Fact(value=True)


def form_due(within: Unit, episode: Episode, context: Context, *, otherwise: str = "last_use_end") -> Due:
    """Say when what a form asks within hours is due: of one phrase the hours have one start.

    Args:
        within: How long there is.
        episode: The incident.
        context: Knows how the form is read.
        otherwise: From when the hours run where the text is no such form.
    """
    if context.readings.get("form_clock", otherwise) == "first_placement":
        return context.due(within, episode.first_placement, "initial_placement")
    return context.due(within, episode.last_end, "last_use")


def report_open(episode: Episode, context: Context) -> Verdict:
    """Judge, where the text sets no moment for it, a report of which nobody knows that it was made."""
    made = episode.once(report_made)
    if made.value is False:
        return pending("report.pending")
    if "report.final" in made.missing:
        return unknown("report.not_final", missing=made.missing)
    return without_moment("report", made.missing, episode.incident.day, context)
