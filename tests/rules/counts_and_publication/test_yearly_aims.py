"""Years of uses compared: each that is over with the one before, and one finding for each."""

from typing import Any

import pytest
from builders import judge
from school_builders import record, school, use_on

from restraint_rules.models import District
from restraint_rules.policies import CONNECTICUT_INITIATIVE

USES = ["2023-10-02", "2023-11-06", "2024-10-07"]


def status_and_code_of_each(since: str, as_of: str) -> list[tuple[str, str]]:
    """Path and code of each finding, of records from a day on."""
    uses: list[Any] = [use_on(day, id=f"incident-{day}") for day in USES if day >= since]
    held = school(records=[record(*uses)], records_from=since)
    subject = District.model_validate({"id": "district-1", "schools": [held], "records_from": since})
    judged = judge(subject, policy=CONNECTICUT_INITIATIVE, as_of=as_of)
    return [(one.path, one.code) for one in judged if one.code.startswith("aim.")]


@pytest.mark.parametrize(
    ("since", "as_of", "expected"),
    [
        ("2024-07-01", "2026-06-30T12:00", [("", "aim.no_two_years")]),
        ("2024-07-01", "2026-07-01T12:00", [("years[2025-26]", "aim.no_use")]),
        (
            "2023-07-01",
            "2026-07-01T12:00",
            [("years[2024-25]", "aim.uses_fell"), ("years[2025-26]", "aim.no_use")],
        ),
    ],
    ids=["one is over", "two are over", "three are over"],
)
def test_each_year_with_the_one_before(since: str, as_of: str, expected: list[tuple[str, str]]) -> None:
    assert status_and_code_of_each(since, as_of) == expected
