"""One subject under several texts at once, topic by topic."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from restraint_rules.analysis.comparison.comparison_cells import ComparisonCell, ComparisonRow
from restraint_rules.analysis.comparison.comparison_rows import rows_of
from restraint_rules.findings.messages import Catalogue
from restraint_rules.policy.policy import Policy
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.report import Report

__all__ = ["COLUMNS", "Comparison"]

COLUMNS = (
    "subject", "topic", "policy", "binding", "status", "level", "number", "due_at", "clauses", "verified",
    "message", "strictest", "both_apply",
)  # fmt: skip
"""The columns of ``to_records``: text, ``due_at`` (an aware datetime or nothing) and three flags."""


@dataclass(frozen=True)
class Comparison(Displayed):
    """One subject under several texts: a row a topic, a column a text.

    Attributes:
        subject: Kind and id of the subject.
        policies: The texts, in the order asked for.
        reports: The report under each that was in force, by the policy's id.
        day: The day whose clauses are compared: an incident's, or that of judging.
    """

    subject: str
    policies: tuple[Policy, ...]
    reports: Mapping[str, Report]
    day: date

    def __hash__(self) -> int:
        return hash((self.subject, self.day, tuple(self.reports)))

    @cached_property
    def rows(self) -> tuple[ComparisonRow, ...]:
        """The topics, in the order in which a reader asks; laid out when first looked at."""
        return rows_of(self.policies, self.reports, self.day)

    def __iter__(self) -> Iterator[ComparisonRow]:
        return iter(self.rows)

    def __getitem__(self, topic: str) -> ComparisonRow:
        for row in self.rows:
            if row.topic == topic:
                return row
        raise KeyError(topic)

    def __repr__(self) -> str:
        return f"<Comparison of {self.subject}: {len(self.rows)} topics, {len(self.policies)} texts>"

    @property
    def differing(self) -> tuple[ComparisonRow, ...]:
        """The topics on which the texts do not come to the same."""
        return tuple(row for row in self.rows if row.speaks and len({one.status for one in row.cells}) > 1)

    def to_records(self) -> list[dict[str, object]]:
        """Lay it out flat, a record for each topic and text, with the keys of ``COLUMNS``."""
        return [
            dict(zip(COLUMNS, (self.subject, *record(row, cell)), strict=True))
            for row in self.rows
            for cell in row.cells
        ]

    def view(self, catalogue: Catalogue) -> Grid:
        """Lay it out for reading: the topics on which some duty applies."""
        kind, _, subject_id = self.subject.partition(" ")
        shown = [row for row in self.rows if row.speaks]
        heading = catalogue.heading
        several = any(row.strictest.both_apply for row in shown)
        return Grid(
            heading("compare.title", kind=catalogue.headings.get(f"kind.{kind}", kind), id=subject_id),
            (heading("compare.topic"), *map(column, self.policies), heading("compare.kept")),
            tuple(texts(row, catalogue) for row in shown),
            (
                *([heading("compare.apply")] if several else ()),
                heading("compare.rest", count=len(self.rows) - len(shown)),
                heading("closing"),
            ),
            marked=frozenset(
                (place, column)
                for place, row in enumerate(shown)
                for column, cell in enumerate(row.cells, start=1)
                if cell.breaks
            ),
        )


def texts(row: ComparisonRow, catalogue: Catalogue) -> tuple[str, ...]:
    """Say a row: its topic, each text's cell, and what binds."""
    return (row.topic, *(cell.text(catalogue) for cell in row.cells), row.who_binds(catalogue))


def column(policy: Policy) -> str:
    """Head a column: the policy, and how it binds."""
    return f"{policy.id} ({policy.binding})"


def record(row: ComparisonRow, cell: ComparisonCell) -> tuple[object, ...]:
    """Lay one cell out flat."""
    strictest = any(policy == cell.policy for policy, _ in row.strictest.sources)
    return (
        row.topic, cell.policy, cell.binding, cell.status, cell.level, cell.number, cell.due_at,
        ", ".join(cell.clauses), cell.verified, cell.message, strictest, row.strictest.both_apply,
    )  # fmt: skip
