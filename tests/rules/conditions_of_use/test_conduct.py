"""What was done where the student was in distress: asked of one text that tells of help."""

from typing import Any

import pytest
from massachusetts_builders import allowed, finding_of_massachusetts, held

HELP, AT = "46.05(5)(b)", "interventions[r1].conduct"
DISTRESS, SOUGHT = f"{AT}.distress_shown", f"{AT}.help_sought_at_distress"


@pytest.mark.parametrize(
    ("distress", "sought", "expected"),
    [
        (True, True, ("pass", ())),
        (True, False, ("fail", ())),
        (True, None, ("unknown", (SOUGHT,))),
        (False, None, ("not_applicable", ())),
        (False, True, ("not_applicable", ())),
        (None, True, ("pass", ())),
        (None, False, ("unknown", (DISTRESS,))),
        (None, None, ("unknown", (DISTRESS,))),
    ],
)
def test_help_is_sought(distress: bool | None, sought: bool | None, expected: Any) -> None:
    conduct = {"distress_shown": distress, "help_sought_at_distress": sought}
    one = finding_of_massachusetts(allowed(held(conduct=conduct)), HELP)

    assert (one.status, one.missing, one.path) == (*expected, "interventions[r1]")
