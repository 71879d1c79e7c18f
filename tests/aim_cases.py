"""For each message code of the initiative's aims, facts that bring it about."""

from collections.abc import Mapping
from typing import Any

from cases import Case
from school_builders import record, school, use_on

from restraint_rules.models import District
from restraint_rules.policies import CONNECTICUT_INITIATIVE

__all__ = ["CASES_OF_AIMS"]


def case(*days: str, since: str = "2024-07-01") -> Case:
    """A district of one school with a use on each day, judged when its second school year is over."""
    uses: list[Any] = [use_on(day, id=f"incident-{day}") for day in days]
    held = school(records=[record(*uses)], records_from=since)
    data = {"id": "district-1", "schools": [held], "records_from": "2024-07-01"}
    arguments = {"policy": CONNECTICUT_INITIATIVE, "as_of": "2026-07-02T12:00"}
    return Case(District.model_validate(data), arguments)


EARLY = case("2024-10-07")._replace(arguments={"policy": CONNECTICUT_INITIATIVE, "as_of": "2025-03-03T12:00"})

CASES_OF_AIMS: Mapping[str, Case] = {
    "aim.no_two_years": EARLY,
    "aim.no_use": case("2024-10-07"),
    "aim.uses_fell": case("2024-10-07", "2024-11-04", "2025-10-06"),
    "aim.uses_did_not_fall": case("2025-10-06"),
    "aim.uses_unknown": case("2025-10-06", since="2025-07-01"),
}
