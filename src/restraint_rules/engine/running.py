"""Running the clauses in force on the parts of a subject."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from restraint_rules.engine.following import let_follow
from restraint_rules.engine.open_kinds import left_open
from restraint_rules.errors import RuleSilentError
from restraint_rules.findings.finding import Finding, Source
from restraint_rules.findings.verdict import Verdict
from restraint_rules.frozen import made
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.policy.edition import Edition
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use, UseKind
from restraint_rules.report.content.fact_paths import fact_of
from restraint_rules.report.content.not_collected import set_aside

__all__ = ["Parts", "run", "without_tasks"]

Parts = Mapping[str, list[tuple[str, Any]]]
"""What a subject holds, by the kind of record rules judge: each with its path."""

NO_KINDS: frozenset[str] = frozenset()


def run(
    edition: Edition,
    parts: Parts,
    context: Context,
    *,
    covered: bool,
    status: EligibilityStatus | None = None,
    kinds: frozenset[str] = NO_KINDS,
    doubtful: Sequence[Use] = (),
) -> list[Finding]:
    """Run each clause in force on each part it bears on, in the policy's order.

    Args:
        edition: The clauses.
        parts: What the subject holds.
        context: What it is judged with.
        covered: Whether the child is a student in the policy's sense.
        status: The student's eligibility, where one is recorded and some clause may not speak of it.
        kinds: What the uses of an incident are judged as.
        doubtful: Periods of an incident that may be of kinds they are not judged as.

    Returns:
        The findings.
    """
    findings: list[Finding] = []
    followers: list[int] = []
    held = [name for name, some in parts.items() if some or (doubtful and name == "room")]
    plan = edition.plans.of(tuple(parts), tuple(held), kinds, status, covered=covered)
    for before, judge, source, subject, narrowed, absent in plan.tasks:
        findings += before
        some = parts[subject]
        if narrowed is not None:
            some = [
                (path, seen(part, narrowed)) for path, part in some if not narrowed.isdisjoint(part.kinds)
            ]
        for path, part in some:
            said = judge(part, context)
            if isinstance(said, Verdict):
                if said.follows:
                    followers.append(len(findings))
                findings.append(made(Finding, (source, said.path or path, said)))
            else:
                several(said, source, path, findings, followers)
        if doubtful and subject == "room":
            findings += left_open(absent, doubtful) or ([] if some else [absent])
    findings += plan.after
    if followers:
        let_follow(findings, followers)
    return without_tasks(findings, context)


def seen(part: Any, kinds: frozenset[UseKind]) -> Any:  # noqa: ANN401 - a part of whatever kind
    """A part as a clause sees it that speaks of some kinds of use: an incident without the others."""
    return part.speaking_of(kinds) if isinstance(part, Episode) else part


def several(
    said: Iterable[Verdict], source: Source, path: str, findings: list[Finding], followers: list[int]
) -> None:
    """Take in what a rule says that may say several things of a part.

    Raises:
        RuleSilentError: If it says nothing, which is a programming error.
    """
    silent = True
    for verdict in said:
        silent = False
        if verdict.follows:
            followers.append(len(findings))
        findings.append(made(Finding, (source, verdict.path or path, verdict)))
    if silent:
        message = f"{source.rule} yielded no verdict under {source.clause}"
        raise RuleSilentError(message)


def without_tasks(findings: list[Finding], context: Context) -> list[Finding]:
    """Leave open for good what waits only for facts that the source never holds."""
    named = context.setting.not_collected
    if not named:
        return findings
    names = tuple(map(fact_of, named))
    return [set_aside(one, names) for one in findings]
