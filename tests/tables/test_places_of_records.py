"""Where an incident of a student's record happened, as far as it is known."""

import pytest
from school_builders import record, use_on

from restraint_rules.tables.places import days_of


@pytest.mark.parametrize(
    ("school", "of_the_record", "expected"),
    [("oak", "pine", "oak"), (None, "pine", "pine"), (None, None, "")],
)
def test_the_record_s_school_stands_in(school: str | None, of_the_record: str | None, expected: str) -> None:
    one = use_on("2026-03-05", school=school)

    (found, *_) = days_of([record(one, school=of_the_record)]).values()

    assert found[0] == expected
