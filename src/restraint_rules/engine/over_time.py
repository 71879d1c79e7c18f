"""Judging what spans time: each day by the text in force on it."""

from collections.abc import Callable

from restraint_rules.engine.bench import Bench
from restraint_rules.engine.following import GRAVITY
from restraint_rules.engine.named_once import named_once
from restraint_rules.engine.running import Parts, run
from restraint_rules.findings.finding import Finding
from restraint_rules.reasoning.context import Context

__all__ = ["run_over_time"]


def run_over_time(parts: Parts, bench: Bench, covered: Callable[[Context], bool]) -> list[Finding]:
    """Run every text's clauses, each on what happened while it was in force.

    Of several texts' findings on one part under one clause the gravest stands.
    """
    findings: dict[tuple[str, str, str, str], Finding] = {}
    for edition in bench.editions():
        context = bench.context(edition)
        for finding in run(edition, parts, context, covered=covered(context)):
            older = findings.get(finding.key)
            if older is None or GRAVITY[finding.status] > GRAVITY[older.status]:
                findings[finding.key] = finding
    judged = {one.key[:3] for one in findings.values() if one.status != "not_applicable"}
    kept = [
        finding
        for finding in findings.values()
        if finding.status != "not_applicable" or finding.path or finding.key[:3] not in judged
    ]
    return named_once(kept)
