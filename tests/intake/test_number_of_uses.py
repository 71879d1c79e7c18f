"""A row that says how many uses it stands for cannot make more of them than an incident may hold."""

import pytest

from restraint_rules.intake import layouts
from restraint_rules.intake.notes import Lost
from restraint_rules.limits import MAX_ITEMS


@pytest.mark.parametrize(
    ("cell", "read"),
    [(1, 1), (MAX_ITEMS, MAX_ITEMS), (MAX_ITEMS + 1, Lost("out_of_range")), (0, Lost("out_of_range"))],
)
def test_both_sides_of_the_limit(cell: int, read: object) -> None:
    (column,) = [one for one in layouts.EDFI_DELAWARE.columns if one.part == "times"]
    assert column.read is not None
    assert column.read.read(cell, {}) == read
