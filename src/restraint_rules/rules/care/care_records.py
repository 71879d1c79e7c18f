"""What is written down of a use in care, and by when."""

from datetime import timedelta

from restraint_rules.calendar.spans import span_of
from restraint_rules.calendar.units import Elapsed
from restraint_rules.findings.verdict import Verdict, unknown
from restraint_rules.models.care.uses import ChartItem
from restraint_rules.reasoning.care.care_duties import act_within, names_all, pending_while_running
from restraint_rules.reasoning.care.course import UseInCare
from restraint_rules.reasoning.care.whom import Asked, not_asked
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.rule import rule

__all__ = ["documented", "documented_by_end_of_shift", "form_given", "in_facility_record"]

AT_ONCE = Elapsed(timedelta())


@rule("care_use", items="further")
def documented(use: UseInCare, _context: Context, *, items: frozenset[ChartItem], whom: Asked) -> Verdict:
    """The person's record documents what the text names.

    Args:
        items: What it documents.
        whom: Of which uses the clause speaks.
    """
    duty = "duty.documented"
    reason = not_asked(use, whom, duty, use.path)
    return reason or names_all(duty, use.record.chart, items, use.path, f"{use.path}.chart")


@rule("care_use")
def documented_by_end_of_shift(use: UseInCare, context: Context) -> Verdict:
    """The record is complete by the end of the shift in which the use ends."""
    duty, path, at = "duty.end_of_shift", use.path, f"{use.path}.shift_ends"
    running = pending_while_running(use)
    if running is not None:
        return running
    if use.record.shift_ends is None:
        return unknown("care.condition", path, missing=(at,), duty=duty)
    shift = span_of(use.record.shift_ends, context.zone, at)
    due = context.due(AT_ONCE, shift, "shift")
    return CARE.act_by(duty, use.record.record, due, use.start, path, f"{path}.record", context)


@rule("care_use")
def in_facility_record(use: UseInCare, _context: Context) -> Verdict:
    """The facility keeps a record of each emergency safety situation, intervention and outcome."""
    return CARE.fact("duty.in_facility_record", use.record, "kept_in_facility_record", use.path)


@rule("care_use", within="less")
def form_given(use: UseInCare, context: Context, *, within: Elapsed) -> Verdict:
    """The person gets a copy of the form soon after the use.

    Args:
        within: How soon, from the end of the use.
    """
    running = pending_while_running(use)
    after = (use.end, "use_ended", f"{use.path}.ended")
    at = f"{use.path}.form_given"
    return running or act_within(
        "duty.form_given", use.record.form_given, within, after, use.path, at, context
    )
