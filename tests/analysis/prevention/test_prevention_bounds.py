"""Where a comparison is published, and which days change what is counted: both sides of each."""

from dataclasses import replace
from datetime import date

import pytest
from builders import at
from prevention_builders import EFFORT, MONTHS, monthly, prevention_of

from restraint_rules import policies
from restraint_rules.analysis.prevention.one_text import changes_of_definition
from restraint_rules.errors import UnsuitableSubjectError


@pytest.mark.parametrize(
    ("after", "told"),
    [pytest.param(4, False, id="four"), pytest.param(5, True, id="five"), pytest.param(0, True, id="none")],
)
def test_a_comparison_of_fewer_than_five_is_not_published(after: int, told: bool) -> None:
    found = prevention_of(monthly({MONTHS[0]: 20, MONTHS[-1]: after}), effort=EFFORT)
    assert found.comparison is not None
    assert found.comparison.after.number.least == after

    assert (found.published(5).comparison is not None) is told


def test_a_definition_that_is_only_written_anew_changes_nothing() -> None:
    text, day = policies.SPRAGUE, date(2026, 1, 1)
    renewed = replace(
        text,
        clauses=tuple(
            half
            for one in text.clauses
            for half in (
                (replace(one, until=day), replace(one, since=day)) if one.definition is not None else (one,)
            )
        ),
    )

    assert changes_of_definition(renewed, date(2025, 12, 1), date(2026, 2, 1)) == ()


@pytest.mark.parametrize(
    ("as_of", "told"),
    [("2026-03-31T23:59", ["2026-03"]), ("2026-04-01T00:00", ["2026-03", "2026-04"])],
)
def test_a_month_that_has_not_begun_is_no_zero(as_of: str, told: list[str]) -> None:
    found = prevention_of(exposure={"2026-03": 9.0, "2026-04": 9.0, "2026-05": 9.0}, as_of=at(as_of))

    assert [one.month for one in found.months] == told


def test_of_no_month_that_has_begun_nothing_is_shown() -> None:
    with pytest.raises(UnsuitableSubjectError, match="no month that has begun"):
        prevention_of(exposure={"2026-04": 9.0}, as_of=at("2026-03-31T23:59"))
