"""Who is with a student in time out, or at hand."""

from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import Fact
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.duties import SCHOOLS
from restraint_rules.reasoning.facts import shown
from restraint_rules.reasoning.rule import rule

__all__ = ["with_or_at_hand"]


@rule("time_out")
def with_or_at_hand(use: Use, _context: Context) -> Verdict:
    """Staff are with the student, or immediately available, at all times."""
    attended, at = use.record.attended, f"{use.path}.attended"
    answer = Fact(None, (at,)) if attended is None else Fact(attended != "neither")
    return SCHOOLS.met("duty.at_hand", answer, use.path, shown(use.record, use.path, "attended"))
