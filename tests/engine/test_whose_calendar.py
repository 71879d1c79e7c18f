"""Whose school a record of a district is kept by, read from its path."""

import pytest

from restraint_rules.engine.whose_calendar import school_in


@pytest.mark.parametrize(
    ("path", "school"),
    [("schools[north].records[s-1]", "north"), ("schools[schools[1].records[s-1]", "schools[1")],
    ids=["an id", "an id like a path"],
)
def test_the_school_of_a_record(path: str, school: str) -> None:
    assert school_in(path) == school
