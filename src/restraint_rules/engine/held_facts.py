"""Facts that a district's records never hold: named once, not for every incident that lacks them."""

from collections.abc import Iterator
from typing import cast

from restraint_rules.engine.judged import Judged
from restraint_rules.engine.paths import STANDING
from restraint_rules.models.base import Facts
from restraint_rules.models.incident import Incident
from restraint_rules.report.data_findings import DataFinding
from restraint_rules.report.overview import without_ids

__all__ = ["HeldFacts"]

ENOUGH = 2
"""Incidents: of a single one, "never" would say nothing."""


class HeldFacts:
    """Which facts some incident holds, and which a clause waited for in vain."""

    def __init__(self) -> None:
        self._incidents = 0
        self._held: set[str] = set()
        self._awaited: set[str] = set()

    def add(self, incident: Incident, judged: Judged) -> None:
        """Take note of an incident."""
        self._incidents += 1
        self._held.update(held(incident, ""))
        for finding in judged.findings:
            if finding.verdict.status == "unknown":
                self._awaited.update(
                    without_ids(path) for path in finding.verdict.missing if not path.startswith(STANDING)
                )

    def never(self) -> list[DataFinding]:
        """Name the facts that clauses waited for and no incident holds."""
        if self._incidents < ENOUGH:
            return []
        return [DataFinding("data.never_recorded", (path,)) for path in sorted(self._awaited - self._held)]


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
