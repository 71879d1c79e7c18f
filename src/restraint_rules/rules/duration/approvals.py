"""The principal's approval that a use, or a time out, goes on past a length."""

from restraint_rules.calendar.units import Elapsed
from restraint_rules.findings.verdict import Verdict, not_applicable, unknown
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import unique
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.duties import SCHOOLS
from restraint_rules.reasoning.rule import rule

__all__ = ["approved_past", "time_out_approved_past"]

DUTY = "duty.approved"


@rule("use", limit="less")
def approved_past(use: Use, context: Context, *, limit: Elapsed) -> Verdict:
    """A use that is longer than the limit has the principal's approval by then.

    Args:
        limit: The length past which it is needed; the limit itself is within it.
    """
    return approved(use, context, limit)


@rule("time_out", limit="less")
def time_out_approved_past(use: Use, context: Context, *, limit: Elapsed) -> Verdict:
    """A time out that is longer than the limit has the principal's approval by then.

    Args:
        limit: The length past which it is needed; the limit itself is within it.
    """
    return approved(use, context, limit)


def approved(use: Use, context: Context, limit: Elapsed) -> Verdict:
    """Judge the approval; while it goes on within the limit none is needed yet."""
    length, path = use.length, f"{use.path}.principal_approval"
    if length.most is not None and length.most <= limit.length:
        return not_applicable("approval.not_needed", use.path, limit=limit.length)
    due, approval = context.due(limit, use.start, "placement"), use.record.principal_approval
    verdict = SCHOOLS.act_by(DUTY, approval, due, use.start, use.path, path, context)
    if verdict.status in {"pass", "pending"} or length.least > limit.length:
        return verdict
    missing = unique((*length.missing, *verdict.missing))
    return unknown("asked.condition", use.path, missing=missing, deadline=verdict.deadline, duty=DUTY)
