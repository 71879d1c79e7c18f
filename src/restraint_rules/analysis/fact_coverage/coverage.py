"""Which facts a source holds, of those that clauses ask for: one table over many reports."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from restraint_rules.answers import Listing
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.content.fact_paths import fact_of
from restraint_rules.report.content.not_collected import split
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.report import Report

__all__ = ["Coverage", "FactCoverage", "coverage"]

Duty = tuple[str, str]
"""Citation and rule."""


class FactCoverage(NamedTuple):
    """One fact, over many incidents.

    Attributes:
        fact: Its path without ids.
        recorded: In how many of these incidents no clause waits for it.
        asked: In how many incidents a clause was judged that waits for it in some.
        clauses: The citations of the clauses that wait for it.
        collected: Whether the source holds it at all, as far as the settings say.
    """

    fact: str
    recorded: int
    asked: int
    clauses: tuple[str, ...]
    collected: bool


@dataclass(frozen=True, slots=True)
class Coverage(Displayed, Listing[FactCoverage]):
    """Facts that clauses wait for, those that most incidents lack first.

    Attributes:
        facts: One for each fact that some clause waits for.
        incidents: How many incidents the reports are on.
    """

    facts: tuple[FactCoverage, ...]
    incidents: int

    @property
    def _listed(self) -> tuple[FactCoverage, ...]:
        return self.facts

    def __repr__(self) -> str:
        return f"<Coverage of {self.incidents} incidents: {len(self)} facts lacking in some>"

    def to_records(self) -> list[dict[str, str | int | bool]]:
        """Lay it out in flat rows: fact, recorded, asked, clauses, collected."""
        return [{**one._asdict(), "clauses": ", ".join(one.clauses)} for one in self.facts]

    def view(self, catalogue: Catalogue) -> Grid:
        """Lay it out for reading: a row for each fact, with in how many incidents it is recorded."""
        heading = catalogue.heading
        never_held = [heading("coverage.mark")] if any(not one.collected for one in self.facts) else []
        return Grid(
            heading("coverage.title", count=self.incidents),
            tuple(heading(f"coverage.column.{name}") for name in COLUMNS),
            tuple(cells_of(one, catalogue) for one in self.facts),
            (*never_held, heading("closing")),
            numbers=True,
            words=True,
        )


COLUMNS = ("fact", "recorded", "asked", "percent", "clauses")


def cells_of(one: FactCoverage, catalogue: Catalogue) -> tuple[str, ...]:
    """Lay one fact out; no share is told as more than it is."""
    name = "counted" if one.collected else "never_held"
    recorded = catalogue.heading(f"coverage.cell.{name}", count=one.recorded)
    percent = catalogue.heading("coverage.percent", percent=one.recorded * 100 // one.asked)
    return one.fact, recorded, f"{one.asked}", percent, ", ".join(one.clauses)


def coverage(reports: Iterable[Report]) -> Coverage:
    """Say which facts clauses wait for, and in how many incidents each is recorded.

    An incident asks for a fact where a clause was judged that waits for it in this incident or in another.

    Args:
        reports: Reports on incidents with all findings: by ``evaluate``, or by ``evaluate_many`` with
            ``keep="everything"``. Of reports that leave out what is settled, only the incidents that lack a
            fact are counted as asking for it.

    Returns:
        A table of facts; each report is read once and not kept.
    """
    lacking: dict[str, dict[str, set[Duty]]] = {}
    judged: dict[Duty, set[str]] = {}
    never_held: set[str] = set()
    places: set[str] = set()
    for number, report in enumerate(reports):
        names = report.receipt.not_collected
        for finding in report.findings:
            place = f"{number} {incident_of(finding)}"
            places.add(place)
            if finding.status == "not_applicable" or finding.follows or finding.source.scope:
                continue
            duty = finding.clause, finding.rule
            judged.setdefault(duty, set()).add(place)
            for path in finding.missing or finding.awaits:
                fact = fact_of(path)
                lacking.setdefault(fact, {}).setdefault(place, set()).add(duty)
                if not split((path,), names)[0]:
                    never_held.add(fact)
    facts = [row(fact, lacks, judged, fact not in never_held) for fact, lacks in lacking.items()]
    ranked = sorted(facts, key=lambda one: (one.recorded - one.asked, one.fact))
    return Coverage(tuple(ranked), len(places))


def row(
    fact: str,
    lacks: dict[str, set[Duty]],
    judged: dict[Duty, set[str]],
    collected: bool,  # noqa: FBT001 - a column of the row
) -> FactCoverage:
    """Count one fact."""
    duties = set[Duty]().union(*lacks.values())
    asked = set[str]().union(*(judged[duty] for duty in duties))
    clauses = tuple(sorted({clause for clause, _ in duties}))
    return FactCoverage(fact, len(asked) - len(lacks), len(asked), clauses, collected)


def incident_of(finding: Finding) -> str:
    """Which incident of a larger subject a finding is about; empty for the subject itself."""
    head, found, tail = finding.path.partition("incidents[")
    return f"{head}{found}{tail.partition(']')[0]}" if found else ""
