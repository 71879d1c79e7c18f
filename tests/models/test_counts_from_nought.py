"""What is counted is never fewer than none."""

from typing import Any

import pytest

from restraint_rules.errors import ValidationError
from restraint_rules.models.base import Facts
from restraint_rules.models.care import CarePerson, PatientDays
from restraint_rules.models.schools import StatedTotals
from restraint_rules.models.unread import Unread

YEAR, MONTH, PERSON = {"school_year": "2025-26"}, {"month": "2026-03"}, {"id": "p"}
UNREAD = {"part": "incidents", "problems": [{"sentence": "This is required."}]}


@pytest.mark.parametrize(
    ("model", "rest", "field"),
    [
        (StatedTotals, YEAR, "students"),
        (StatedTotals, YEAR, "incidents"),
        (PatientDays, MONTH, "days"),
        (PatientDays, MONTH, "leave_days"),
        (PatientDays, MONTH, "persons"),
        (CarePerson, PERSON, "age"),
        (Unread, UNREAD, "place"),
    ],
)
def test_none_is_a_count_and_fewer_is_not(model: type[Facts], rest: dict[str, Any], field: str) -> None:
    assert getattr(model.model_validate(rest | {field: 0}), field) == 0
    with pytest.raises(ValidationError):
        model.model_validate(rest | {field: -1})
