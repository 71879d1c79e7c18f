"""The incident form: completed in time, kept on file, with what it must say."""

from collections.abc import Iterable
from typing import NamedTuple

from restraint_rules.calendar.spans import Span, midnight
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, follow, not_applicable, passed, pending, unknown
from restraint_rules.kleene import Fact, any_of, negate
from restraint_rules.models.acts import IncidentReport, ReportContent
from restraint_rules.rules.context import Context
from restraint_rules.rules.episode import Episode
from restraint_rules.rules.facts import recorded
from restraint_rules.rules.rule import rule
from restraint_rules.rules.timeliness import Timing, done, judge_act, timed, undone, unrecorded

__all__ = ["report_completed", "report_due_anchor", "report_states", "report_was_made"]


def report_due_anchor(episode: Episode, context: Context) -> Span:
    """From when the report's days count: the last use's end, or the incident's day by a reading."""
    if context.readings.get("report_anchor") == "incident_day":
        start = midnight(episode.incident.day, context.zone)
        return Span(start, start)
    return episode.last_end


def report_was_made(report: IncidentReport | None, context: Context) -> Fact:
    """Whether a finalized report exists at ``as_of``; a draft is none."""
    was_done = done(report, context)
    if report is None or was_done is False or report.final is False:
        return Fact(None, ("report",)) if report is None else Fact(value=False)
    if report.final is None:
        return Fact(None, ("report.final",) if was_done else ("report",))
    return Fact(None, ("report",)) if was_done is None and report.at is not None else Fact(value=True)


@rule("incident", readings=("report_anchor", "after_last_day", "summer_sessions"))
def report_completed(episode: Episode, context: Context, *, within: Unit) -> Iterable[Verdict]:
    """The form is completed in time after the last use, finalized, and kept in the educational file.

    Args:
        within: How long after the last use's day there is.
    """
    if not episode.uses:
        yield not_applicable("no_use")
        return
    report = episode.incident.report
    due = context.due(within, report_due_anchor(episode, context), "last_use")
    timing = Timing(context, due, episode.last_end, "report", "report")
    made = report_was_made(report, context)
    if made.value is False:
        draft = report is not None and report.final is False
        yield undone(timing, code="draft" if draft else "not_done")
    elif report is None or made.value is None:
        yield finality_open(report, context, timing, made)
    else:
        yield filed(report, judge_act(as_done(report), context, timing), timing)


def as_done(report: IncidentReport) -> IncidentReport:
    """A finalized report was done, even where only that is recorded."""
    return report if report.done or report.at else report.model_copy(update={"done": True})


def finality_open(report: IncidentReport | None, context: Context, timing: Timing, made: Fact) -> Verdict:
    """Judge a report of which it is not recorded that it was made, or that it was finalized."""
    span = context.span(report.at, "report.at") if report else None
    if span is not None and timed(span, timing).value is False and timing.over:
        return failed("report.late", deadline=timing.deadline(report))
    return unrecorded(
        timing, made.missing, code="not_final" if "report.final" in made.missing else "not_recorded"
    )


def filed(report: IncidentReport, verdict: Verdict, timing: Timing) -> Verdict:
    """Ask of a report made in time that it is in the educational file, for which the text sets no moment."""
    if verdict.status != "pass" or report.in_educational_file:
        return verdict
    if report.in_educational_file is None:
        missing = ("report.in_educational_file",)
        return unknown(
            "report.file_unknown", missing=missing, evidence=verdict.evidence, deadline=verdict.deadline
        )
    return pending("report.not_filed", evidence=verdict.evidence, advice=timing.due.advice)


class Content(NamedTuple):
    """What a form must state: the field that holds it, and when it need not."""

    name: ReportContent
    needed: Fact
    reason: str


@rule("incident")
def report_states(
    episode: Episode, context: Context, *, contents: tuple[ReportContent, ...], decided_by: str
) -> Iterable[Verdict]:
    """The form states what it must, where there is anything to state.

    Args:
        contents: What it must state, as ``IncidentReport`` names it.
        decided_by: The clause that decides while there is no report.
    """
    if not episode.uses:
        yield not_applicable("no_use")
        return
    wanted = [content(name, episode) for name in contents]
    if all(one.needed.value is False for one in wanted):
        yield not_applicable(wanted[0].reason)
        return
    report = episode.incident.report
    made = report_was_made(report, context)
    if report is None or made.value is False or "report" in made.missing:
        yield follow(decided_by, code="report.contents_follow", if_failed="report.not_made")
    else:
        yield stated(report, wanted)


def content(name: ReportContent, episode: Episode) -> Content:
    """Say when the form must state something."""
    incident = episode.incident
    if name == "prior_steps":
        signs = incident.emergency.warning_signs if incident.emergency else None
        return Content(name, recorded(signs, "emergency.warning_signs"), "report.no_warning_signs")
    if name == "plan_effect":
        return Content(name, recorded(incident.student.has_plan, "student.has_plan"), "report.no_plan")
    if name == "per_iep":
        return Content(name, Fact(bool(episode.seclusions)), "no_seclusion")
    return Content(name, Fact(value=True), "")


def stated(report: IncidentReport, wanted: list[Content]) -> Verdict:
    """Judge what a report states."""
    facts: list[Fact] = []
    left_out: list[str] = []
    for one in wanted:
        present = states(report, one.name)
        facts.append(any_of([negate(one.needed), present]))
        if present.value is False:
            left_out.append(one.name)
    evidence = tuple((f"report.{one.name}", states(report, one.name).value) for one in wanted)
    if any(fact.value is False for fact in facts):
        return failed("report.left_out", evidence=evidence, contents=", ".join(left_out))
    missing = tuple(dict.fromkeys(path for fact in facts if fact.value is None for path in fact.missing))
    if missing:
        return unknown("report.content_unknown", missing=missing, evidence=evidence)
    return passed("report.states", evidence=evidence)


def states(report: IncidentReport, name: ReportContent) -> Fact:
    """Whether the report states something; of a narrative only that it is there."""
    if name in report.left_out:
        return Fact(value=False)
    return Fact(None, (f"report.{name}",)) if getattr(report, name) is None else Fact(value=True)
