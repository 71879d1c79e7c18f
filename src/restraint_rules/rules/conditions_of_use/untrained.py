"""Who restrains is trained, unless in a rare and clearly unavoidable emergency nobody trained was at hand."""

from restraint_rules.findings.verdict import Verdict
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.duties import SCHOOLS
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.trained import training_verdict

__all__ = ["trained_or_nobody_at_hand"]


@rule("use")
def trained_or_nobody_at_hand(use: Use, context: Context) -> Verdict:
    """Whoever restrained was trained by then, or nobody trained was at hand; the latter is a judgement."""
    verdict, conduct = training_verdict(use, context), use.record.conduct
    excused = conduct.no_trained_at_hand if conduct is not None else None
    if verdict.status == "pass" or (verdict.status == "unknown" and not excused) or excused is False:
        return verdict
    return SCHOOLS.judgement(
        "duty.unavoidable", conduct, "no_trained_at_hand", use.path, f"{use.path}.conduct"
    )
