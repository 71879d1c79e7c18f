"""Whether a hold is a device: as it says itself; of a single one the period says it too."""

from typing import Any

import pytest
from builders import restraint

from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models import Period
from restraint_rules.reasoning.course.claims import is_device

OPEN = Fact(None, ("here.device",))


@pytest.mark.parametrize(
    ("device", "mechanical", "number", "expected"),
    [
        pytest.param(True, False, 1, YES, id="it is"),
        pytest.param(False, True, 1, NO, id="it is not"),
        pytest.param(None, False, 1, NO, id="none is"),
        pytest.param(None, False, 2, NO, id="none of two is"),
        pytest.param(None, True, 1, YES, id="the single one is"),
        pytest.param(None, True, 2, OPEN, id="one of two is"),
        pytest.param(None, None, 1, OPEN, id="not recorded"),
    ],
)
def test_a_hold(device: bool | None, mechanical: bool | None, number: int, expected: Fact) -> None:
    holds: list[dict[str, Any]] = [{"id": f"h{place}", "device": device} for place in range(number)]
    period = Period.model_validate(restraint(mechanical=mechanical, holds=holds))

    assert period.holds is not None
    assert is_device(period.holds[0], period, "here") == expected
