"""What must stand in advance for the one student for whom a law allows what it forbids otherwise."""

from restraint_rules.findings.verdict import Verdict
from restraint_rules.models.cases import CaseItem, ExceptionalCase
from restraint_rules.models.interventions import Position
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.holds import put_in
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.duties import SCHOOLS
from restraint_rules.reasoning.rule import rule

__all__ = ["position_case_made", "seclusion_case_made"]


@rule("restraint", positions="further")
def position_case_made(
    use: Use, context: Context, *, positions: frozenset[Position], item: CaseItem
) -> Verdict:
    """A hold in some positions is used only on a student of whom something stands in advance.

    Args:
        positions: The positions.
        item: What must stand, as ``ExceptionalCase`` names it.
    """
    duty = f"duty.case.{item}"
    answer = SCHOOLS.only_if(put_in(use, context, positions), "why.not_in_position", duty, use.path)
    return answer or stands(use, use.incident.student.prone_case, "student.prone_case", item)


@rule("seclusion")
def seclusion_case_made(use: Use, _context: Context, *, item: CaseItem) -> Verdict:
    """Seclusion is used only on a student of whom something stands in advance.

    Args:
        item: What must stand, as ``ExceptionalCase`` names it.
    """
    return stands(use, use.incident.student.seclusion_case, "student.seclusion_case", item)


def stands(use: Use, case: ExceptionalCase | None, at: str, item: CaseItem) -> Verdict:
    """Say if something stands in advance."""
    return SCHOOLS.fact(f"duty.case.{item}", case, item, use.path, at, good=True)
