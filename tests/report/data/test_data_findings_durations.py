"""A stated duration is compared with the recorded times of what is over."""

from datetime import timedelta
from typing import Any

import pytest
from builders import incident, judge, restraint

STATED: dict[str, Any] = {"start": "10:00", "duration": timedelta(minutes=5)}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param({"end": "10:30"}, True, id="over"),
        pytest.param({"end": None, "ongoing": True}, False, id="going on"),
        pytest.param({"end": "10:06"}, False, id="a form's rounding"),
    ],
)
def test_what_goes_on_has_no_duration_yet(facts: dict[str, Any], expected: bool) -> None:
    report = judge(incident(restraint(**STATED, **facts)), as_of="10:40")

    told = {one.paths[0].partition("[")[0] for one in report.data if one.code == "data.duration_disagrees"}
    assert ("interventions" in told) is expected
