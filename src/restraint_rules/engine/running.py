"""Running the clauses in force on the parts of a subject."""

from collections.abc import Mapping, Sequence
from typing import Any

from restraint_rules.engine.following import let_follow
from restraint_rules.engine.open_kinds import left_open
from restraint_rules.errors import RuleSilentError
from restraint_rules.findings.finding import Finding, Source
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.policy.edition import Edition
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.rule import Rule
from restraint_rules.report.content.fact_paths import fact_of
from restraint_rules.report.content.not_collected import set_aside

__all__ = ["Parts", "run", "without_tasks"]

Parts = Mapping[str, list[tuple[str, Any]]]
"""What a subject holds, by the kind of record rules judge: each with its path."""


def run(
    edition: Edition,
    parts: Parts,
    context: Context,
    *,
    covered: bool,
    status: EligibilityStatus | None = None,
    doubtful: Sequence[Use] = (),
) -> list[Finding]:
    """Run each clause in force on each part it bears on, in the policy's order.

    Args:
        edition: The clauses.
        parts: What the subject holds.
        context: What it is judged with.
        covered: Whether the child is a student in the policy's sense.
        status: The student's eligibility, where one is recorded and some clause may not speak of it.
        doubtful: Periods of an incident that may be of kinds they are not judged as.

    Returns:
        The findings.
    """
    findings: list[Finding] = []
    for rule, source, is_definition, absent, outside, unmeant in edition.steps:
        held = parts.get(rule.subject)
        if held is None:
            continue
        if not covered and not is_definition:
            findings.append(outside)
            continue
        if rule.persons is not None and status is not None and status not in rule.persons:
            findings.append(unmeant)
            continue
        if rule.kinds is not None:
            held = [(path, part) for path, part in held if not rule.kinds.isdisjoint(part.kinds)]
        in_doubt = left_open(absent, rule.subject, doubtful) if doubtful and rule.subject == "room" else []
        if not held and not in_doubt:
            findings.append(absent)
        for path, part in held:
            findings += judged(rule, source, path, part, context)
        findings += in_doubt
    followers = [place for place, one in enumerate(findings) if one.verdict.follows]
    if followers:
        let_follow(findings, followers)
    return without_tasks(findings, context)


def without_tasks(findings: list[Finding], context: Context) -> list[Finding]:
    """Leave open for good what waits only for facts that the source never holds."""
    named = context.setting.not_collected
    if not named:
        return findings
    names = tuple(map(fact_of, named))
    return [set_aside(one, names) for one in findings]


def judged(rule: Rule[Any], source: Source, path: str, part: object, context: Context) -> list[Finding]:
    """Run a rule on a part.

    Raises:
        RuleSilentError: If it says nothing, which is a programming error.
    """
    found = [Finding(source, one.path or path, one) for one in rule.judge(part, context)]
    if not found:
        message = f"{source.rule} yielded no verdict under {source.clause}"
        raise RuleSilentError(message)
    return found
