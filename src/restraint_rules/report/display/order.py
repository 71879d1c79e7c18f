"""In which order findings are shown: what is gravest for the child first, then by day.

``Report.findings`` keeps the policy's order; only what is shown is put in this one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.gravity import rank

__all__ = ["gravest_first", "soonest_first"]

WHOSE = re.compile(r"^(?:.*\b(?:incidents|meetings)\[[^\]]*\])")

Grave = tuple[int, bool, date]


def gravest_first(findings: Iterable[Finding]) -> list[Finding]:
    """Put findings in order: by gravity, then by the day of the incident; what has no known day comes last.

    Among equals the policy's order stands.
    """
    found = list(findings)
    days = days_of(found)

    def place(finding: Finding) -> Grave:
        day = days.get(whose(finding))
        return rank(finding.rule), day is None, day or date.min

    return sorted(found, key=place)


def soonest_first(findings: Iterable[Finding]) -> list[Finding]:
    """Put what is due in order: the soonest first, of one moment the gravest; what has none comes last."""

    def place(finding: Finding) -> tuple[bool, float, int]:
        due = finding.due_at
        return due is None, due.timestamp() if due else 0.0, rank(finding.rule)

    return sorted(findings, key=place)


def days_of(findings: Iterable[Finding]) -> Mapping[str, date]:
    """The day of each incident, as far as the findings on it tell: that from which their deadlines count."""
    days: dict[str, date] = {}
    for finding in findings:
        for day in told_days(finding):
            name = whose(finding)
            days[name] = min(day, days.get(name, day))
    return days


def told_days(finding: Finding) -> Iterator[date]:
    """The days a finding tells: those of its deadline and of its evidence."""
    deadline = finding.deadline
    values = [value for _, value in finding.evidence] if deadline is None else [deadline.anchor]
    for value in values:
        if isinstance(value, datetime):
            yield value.date()
        elif isinstance(value, date):
            yield value


def whose(finding: Finding) -> str:
    """The incident or meeting a finding is about, by its path; else nothing."""
    found = WHOSE.match(finding.path)
    return found[0] if found else ""
