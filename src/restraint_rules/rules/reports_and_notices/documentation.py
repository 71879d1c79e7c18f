"""The incident form: completed in time, kept on file, with what it must say."""

from restraint_rules.calendar.due import Due, earlier
from restraint_rules.calendar.units import Elapsed, Single, Unit, singles
from restraint_rules.findings.verdict import (
    Evidence,
    Verdict,
    failed,
    follow,
    not_applicable,
    passed,
    unknown,
)
from restraint_rules.kleene import NO, YES, Fact, Missing, all_of, any_of
from restraint_rules.models.acts import IncidentReport, ReportContent
from restraint_rules.models.base import altered
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.emergencies import EmergencyOf, all_emergencies, in_an_emergency
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.notices.incident_form import (
    form_due,
    report_due_anchor,
    report_made,
    report_open,
)
from restraint_rules.reasoning.rule import COUNTED_IN_DAYS, rule
from restraint_rules.reasoning.timeliness import (
    Timing,
    judge_act,
    timed,
    undone,
    unrecorded,
)

__all__ = ["report_completed", "report_states"]


@rule(
    "incident_with_use",
    readings=("report_anchor", "form_clock", *COUNTED_IN_DAYS, "business_days"),
    within="less",
)
def report_completed(episode: Episode, context: Context, *, within: Unit) -> Verdict:
    """A school employee completes the form in time after the last use, finalizes and files it.

    Filing it in the educational file is part of the one duty, and due with it. Who completed it is presumed
    to be a school employee where it is not recorded.

    Args:
        within: How long after the last use's day there is.
    """
    report = episode.incident.report
    due = earlier(report_due(one, episode, context) for one in singles(within))
    timing = Timing(context, due, episode.last_end, "report", "report")
    made = episode.once(report_made)
    if made.value is False:
        draft = report is not None and report.final is False
        return undone(timing, code="draft" if draft else "not_done")
    if report is None or made.value is None:
        return finality_open(report, context, timing, made)
    verdict = judged_as_done(report, context, timing)
    by_outsider = report.by is not None and not context.by_employee((report.by,))
    if verdict.status != "fail" and by_outsider:
        evidence = (*verdict.evidence, ("report.by", report.by))
        return undone(timing, code="not_by_employee", evidence=evidence)
    return filed(report, verdict, timing)


def report_due(within: Single, episode: Episode, context: Context) -> Due:
    """Say when the report is due: in days after the last use's, or by a reading the incident's.

    Hours run from a moment, whatever day days are counted from.
    """
    if isinstance(within, Elapsed):
        return form_due(within, episode, context)
    return context.due(within, episode.once(report_due_anchor), "last_use")


def judged_as_done(report: IncidentReport, context: Context, timing: Timing) -> Verdict:
    """Judge a finalized report: it was done, even where only that it is final is recorded."""
    if report.done or report.at:
        return judge_act(report, context, timing)
    verdict = judge_act(altered(report, done=True), context, timing)
    return verdict._replace(evidence=shown(report, "report", "final"))


def finality_open(report: IncidentReport | None, context: Context, timing: Timing, made: Fact) -> Verdict:
    """Judge a report of which it is not recorded that it was made, or that it was finalized."""
    span = context.span(report.at, "report.at") if report else None
    if span is not None and timed(span, timing).value is False:
        return failed("report.late", deadline=timing.deadline(report))
    return unrecorded(
        timing, made.missing, code="not_final" if "report.final" in made.missing else "not_recorded"
    )


def filed(report: IncidentReport, verdict: Verdict, timing: Timing) -> Verdict:
    """Ask of a report that is not known to be late that it is in the educational file."""
    if verdict.status == "fail" or report.in_educational_file:
        return verdict
    path = "report.in_educational_file"
    if report.in_educational_file is False:
        evidence = (*verdict.evidence, (path, False))
        return undone(timing, code="not_filed", while_open="to_be_filed", evidence=evidence)
    if verdict.status == "unknown":
        return verdict._replace(missing=(*verdict.missing, path))
    evidence = verdict.evidence
    return unrecorded(timing, (path,), code="file_unknown", while_open="to_be_filed", evidence=evidence)


@rule("incident_with_use", contents="further")
def report_states(
    episode: Episode, context: Context, *, contents: tuple[ReportContent, ...], decided_by: str
) -> Verdict:
    """The form states what it must, where there is anything to state.

    Args:
        contents: What it must state, as ``IncidentReport`` names it.
        decided_by: The clause that decides while there is no report; where it does not speak of the student,
            no moment is set.
    """
    needs = [needed(name, episode) if name in NOT_NEEDED else YES for name in contents]
    if not [need for need in needs if need.value is not False]:
        return not_applicable(NOT_NEEDED[contents[0]])
    report = episode.incident.report
    made = episode.once(report_made)
    if report is None or made.value is False or "report" in made.missing:
        alone = report_open(episode, context)
        return follow(decided_by, code="report.contents_follow", if_failed="report.not_made", if_silent=alone)
    return stated(report, contents, needs)


NOT_NEEDED: dict[ReportContent, str] = {
    "emergency": "report.no_emergency",
    "prior_steps": "report.no_warning_signs",
    "plan_effect": "report.no_plan",
    "per_iep": "no_seclusion",
}
"""Why something need not be stated."""


def needed(name: ReportContent, episode: Episode) -> Fact:
    """Whether there is anything the form must state under a name of which there may be nothing."""
    incident = episode.incident
    if name == "emergency":
        return any_of(in_an_emergency(one) for one in episode.once(all_emergencies))
    if name == "prior_steps":
        return any_of(with_signs(one) for one in episode.once(all_emergencies))
    if name == "plan_effect":
        return recorded(incident.student.has_plan, "student.has_plan")
    return YES if episode.seclusions else NO


def with_signs(one: EmergencyOf) -> Fact:
    """Whether there were signs that an emergency was likely to arise in which something was used."""
    signs = one.record.warning_signs if one.record else None
    return all_of([in_an_emergency(one), recorded(signs, f"{one.at}.warning_signs")])


def stated(report: IncidentReport, contents: tuple[ReportContent, ...], needs: list[Fact]) -> Verdict:
    """Judge what a report states."""
    evidence: Evidence = ()
    absent: list[str] = []
    missing: Missing = ()
    for name, need in zip(contents, needs, strict=True):
        value, left_out = getattr(report, name), name in report.left_out
        told_of = report.duration_stated if name == "duration" and value is None else None
        if told_of is None:
            evidence += (shown_of_content(name, value, report.left_out if left_out else ()),)
        else:  # what cannot be read is stated all the same
            evidence += (("report.duration_stated", told_of),)
            left_out = not told_of
        if need.value is False or value is not None or told_of:
            continue
        if left_out and need.value:
            absent.append(name)
        else:
            missing += need.missing if left_out else (*need.missing, f"report.{name}")
    if absent:
        return failed("report.left_out", evidence=evidence, contents=tuple(absent))
    if missing:
        return unknown("report.content_unknown", missing=missing, evidence=evidence)
    return passed("report.states", evidence=evidence)


def shown_of_content(name: ReportContent, value: object, left_out: Missing) -> tuple[str, object]:
    """Show what the form states; of a narrative that it is there, of what it leaves out that it does."""
    if left_out:
        return "report.left_out", left_out
    return f"report.{name}", True if isinstance(value, str) else value
