"""Facts that many findings of one clause wait for: named once, and with each finding the first few.

A use, an order or an attempt that waits for many others' facts would name them all, and each other one again:
a product. What a clause waits for is named whole all the same, by its findings together.
"""

from collections.abc import Iterable

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Verdict
from restraint_rules.limits import MAX_NAMED

__all__ = ["named_once"]

Told = dict[tuple[str, str, str, bool], set[str]]
"""What is named already, by clause, rule and status, of what decides by itself and of what follows."""


def named_once(findings: list[Finding]) -> list[Finding]:
    """Shorten what findings on one subject wait for: nearly always little, and they stay as they were."""
    places = [
        place
        for place, (_, _, verdict) in enumerate(findings)
        if (verdict.missing or verdict.awaits) and too_many(verdict)
    ]
    if not places:
        return findings
    told: Told = {}
    short = list(findings)
    for place in places:
        short[place] = shortened(findings[place], told)
    return short


def too_many(verdict: Verdict) -> bool:
    """Whether a verdict waits for more facts than are named."""
    return len(verdict.missing) > MAX_NAMED or len(verdict.awaits) > MAX_NAMED


def shortened(one: Finding, told: Told) -> Finding:
    """Name the first few facts and those that no finding before named; count the others."""
    verdict = one.verdict
    known = told.setdefault((one.clause, one.rule, verdict.status, bool(verdict.follows)), set())
    missing, awaits = (new_ones(paths, known) for paths in (verdict.missing, verdict.awaits))
    left = len(verdict.missing) + len(verdict.awaits) - len(missing) - len(awaits)
    known.update(missing, awaits)
    return one._replace(verdict=verdict._replace(missing=missing, awaits=awaits, more=verdict.more + left))


def new_ones(paths: Iterable[str], known: set[str]) -> tuple[str, ...]:
    """The first few, and those that are not known."""
    return tuple(path for place, path in enumerate(paths) if place < MAX_NAMED or path not in known)
