"""Laying reports under several texts side by side, topic by topic."""

from collections.abc import Mapping, Sequence
from datetime import date

from restraint_rules.analysis.comparison.comparison_cells import ComparisonCell, ComparisonRow
from restraint_rules.analysis.comparison.strictest import Duty
from restraint_rules.analysis.comparison.topics import topic_of, topic_of_rule, topics_in_order
from restraint_rules.engine.following import GRAVITY
from restraint_rules.findings.finding import Finding
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.reasoning.definition import Definition
from restraint_rules.report.report import Report

__all__ = ["rows_of"]


def rows_of(
    policies: Sequence[Policy], reports: Mapping[str, Report], day: date
) -> tuple[ComparisonRow, ...]:
    """Lay the reports side by side, topic by topic."""
    columns = [Column(policy, reports.get(policy.id), day) for policy in policies]
    topics = topics_in_order({topic for column in columns for topic in column.findings})
    return tuple(
        ComparisonRow(
            topic,
            tuple(column.cell(topic) for column in columns),
            tuple(duty for column in columns for duty in column.duties(topic)),
        )
        for topic in topics
    )


class Column:
    """One text's report, sorted by topic.

    Attributes:
        policy: The policy.
        report: Its report; nothing where it was not in force.
        clauses: The clauses on each topic that were in force.
        findings: The findings on each topic.
    """

    def __init__(self, policy: Policy, report: Report | None, day: date) -> None:
        self.policy: Policy = policy
        self.report: Report | None = report
        self.clauses: dict[str, list[Clause]] = {}
        self.findings: dict[str, list[Finding]] = {}
        if report is None:
            return
        for clause in policy.clauses:
            if clause.binds is not None and clause.in_force(day):
                self.clauses.setdefault(topic_of(clause), []).append(clause)
        words = {one.citation: topic_of(one) for one in policy.clauses if isinstance(one.binds, Definition)}
        for finding in report:
            source = finding.source
            topic = words.get(source.clause) or topic_of_rule(source.rule)
            self.findings.setdefault(topic, []).append(finding)

    def duties(self, topic: str) -> list[Duty]:
        """The clauses on a topic."""
        return [Duty(self.policy, clause) for clause in self.clauses.get(topic, ())]

    def cell(self, topic: str) -> ComparisonCell:
        """What the text says on a topic."""
        found, clauses = self.findings.get(topic, []), self.clauses.get(topic, [])
        if self.report is None:
            return ComparisonCell(self.policy.id, self.policy.binding, "not in force")
        if not found:
            counted = bool(clauses) and bool(self.report.rest)
            return ComparisonCell(self.policy.id, self.policy.binding, "in order" if counted else "silent")
        found.sort(key=gravest_first)
        return ComparisonCell(
            self.policy.id,
            self.policy.binding,
            found[0].status,
            tuple(dict.fromkeys(one.source.clause for one in found)),
            all(one.source.verified for one in found),
            tuple(found),
            tuple(clauses),
        )


def gravest_first(finding: Finding) -> int:
    """Order findings by how grave they are, a breach before a warning."""
    warns = finding.status == "fail" and finding.level == "warning"
    return -2 * GRAVITY[finding.status] + warns
