"""What a form asks beyond the contents that the law names."""

from typing import Literal

from restraint_rules.calendar.units import Elapsed
from restraint_rules.findings.verdict import Verdict, failed, follow, not_applicable, passed, unknown
from restraint_rules.kleene import NO, YES, Fact, any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.notices.incident_form import report_made, report_open
from restraint_rules.reasoning.rule import rule

__all__ = ["decision_attached", "times_stated"]

Field = Literal["states_times", "decision_attached"]


@rule("incident_with_use")
def times_stated(episode: Episode, context: Context, *, decided_by: str) -> Verdict:
    """The form gives when each use began and ended, and the time in all.

    Args:
        decided_by: The clause that decides while there is no report.
    """
    return on_form("states_times", episode, context, decided_by)


@rule("incident_with_use", after="less")
def decision_attached(episode: Episode, context: Context, *, after: Elapsed, decided_by: str) -> Verdict:
    """Where a use was longer than some time, the decision to continue is attached to the form.

    Args:
        after: How long a use may be without it.
        decided_by: The clause that decides while there is no report.
    """
    longer = any_of(longer_than(use, after) for use in episode.uses)
    if longer.value is False or (
        longer.value is None and not longer.missing
    ):  # the last: not yet, it goes on
        return not_applicable("report.no_decision_needed")
    verdict = on_form("decision_attached", episode, context, decided_by)
    open_still = longer.value is None and verdict.status in {"fail", "unknown"} and not verdict.follows
    return unknown("report.content_unknown", missing=longer.missing) if open_still else verdict


def longer_than(use: Use, limit: Elapsed) -> Fact:
    """Whether a use was longer than some time, as far as known."""
    if use.length.least > limit.length:
        return YES
    if use.length.most is not None and use.length.most <= limit.length:
        return NO
    return Fact(None, use.length.missing)


def on_form(field: Field, episode: Episode, context: Context, decided_by: str) -> Verdict:
    """Judge what is recorded of one field of the form."""
    report, path = episode.incident.report, f"report.{field}"
    made = episode.once(report_made)
    if report is None or made.value is False or "report" in made.missing:
        alone = report_open(episode, context)
        return follow(decided_by, code="report.contents_follow", if_failed="report.not_made", if_silent=alone)
    has = recorded(getattr(report, field), path)
    if has.value is None:
        return unknown("report.content_unknown", missing=has.missing)
    evidence = ((path, has.value),)
    if has.value:
        return passed("report.states", evidence=evidence)
    return failed("report.left_out", evidence=evidence, contents=(field,))
