"""The schools a count goes over: a district's in order, a school by itself, and of nothing else any."""

from datetime import date

import pytest

from restraint_rules import District, School
from restraint_rules.analysis.schools_counted import SchoolsCounted, schools_counted
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.testing import incident

FIRST, SECOND = School(id="school-1"), School(id="school-2")
SINCE = date(2024, 7, 1)


def test_a_district_is_its_schools_in_order() -> None:
    district = District(id="d", schools=(SECOND, FIRST), records_from=SINCE)

    assert schools_counted(district, "a_count") == SchoolsCounted("district d", True, (FIRST, SECOND), SINCE)


def test_a_district_that_names_no_schools_is_not_known_whole() -> None:
    assert schools_counted(District(id="d"), "a_count") == SchoolsCounted("district d", False, (), None)


def test_a_school_is_counted_by_itself() -> None:
    assert schools_counted(FIRST, "a_count") == SchoolsCounted("school school-1", True, (FIRST,), None)


def test_what_counts_is_named_where_the_subject_is_neither() -> None:
    with pytest.raises(UnsuitableSubjectError, match=r"^a_count counts a District or a School$"):
        schools_counted(incident(), "a_count")
