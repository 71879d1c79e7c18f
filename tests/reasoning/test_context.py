"""What a rule may know besides its subject."""

from datetime import date

import pytest
from builders import CALENDAR, at

from restraint_rules.engine.bench import prepare
from restraint_rules.models.setting import Setting
from restraint_rules.policies import SPRAGUE

SETTING = Setting.model_validate(
    {
        "staff": [
            {"id": "aide", "role": "paraprofessional", "employed_by_district": True},
            {
                "id": "visitor",
                "employed_by_district": False,
                "works_in_public_school": False,
                "contracted_for_students": False,
            },
        ]
    }
)


@pytest.mark.parametrize("remembered", [1, 4096])
def test_who_acts_for_the_school_is_the_same_however_much_is_remembered(
    monkeypatch: pytest.MonkeyPatch, remembered: int
) -> None:
    monkeypatch.setattr("restraint_rules.reasoning.context.REMEMBERED", remembered)
    _, context = prepare(date(2026, 3, 5), SPRAGUE, CALENDAR, at("2026-03-06T12:00"), SETTING, {})

    groups = [("visitor",), ("visitor", "aide"), ("stranger",), ("visitor",), None, ()]
    assert [context.by_employee(one) for one in groups] == [False, True, True, False, True, True]
