"""Facts that a district's records never hold: named once, not for every incident that lacks them."""

from collections.abc import Iterable, Iterator
from typing import cast

from restraint_rules.engine.judged import Judged
from restraint_rules.engine.paths import STANDING
from restraint_rules.models.base import Facts
from restraint_rules.models.incident import Incident
from restraint_rules.report.content.fact_paths import without_ids
from restraint_rules.report.content.not_collected import is_set_aside
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["HeldFacts"]

ENOUGH = 2
"""Incidents: of a single one, "never" would say nothing."""


class HeldFacts:
    """Which facts clauses waited for in vain, and if any incident holds them."""

    def __init__(self) -> None:
        self._incidents = 0
        self._awaited: set[str] = set()

    def add(self, judged: Judged) -> None:
        """Take note of what an incident's clauses waited for."""
        self._incidents += 1
        for finding in judged.findings:
            verdict = finding.verdict
            if verdict.status == "unknown" and not is_set_aside(finding):
                self._awaited.update(
                    without_ids(path) for path in verdict.missing if not path.startswith(STANDING)
                )

    def never(self, incidents: Iterable[Incident]) -> list[DataFinding]:
        """Name the facts that clauses waited for and none holds; mostly the first few hold all."""
        if self._incidents < ENOUGH:
            return []
        never = set(self._awaited)
        for incident in incidents:
            if not never:
                break
            never.difference_update(held(incident, ""))
        return [DataFinding("data.never_recorded", (path,)) for path in sorted(never)]


def held(record: Facts, path: str) -> Iterator[str]:
    """The paths of whatever a record holds, without ids."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if value is None:
            continue
        at = f"{path}.{name}" if path else name
        yield at
        if isinstance(value, Facts):
            yield from held(value, at)
        elif isinstance(value, tuple):
            for item in cast("tuple[object, ...]", value):
                if isinstance(item, Facts):
                    yield from held(item, f"{at}[]")
