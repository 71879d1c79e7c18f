"""Whether a writing can have told of a later use: one sent as it began can, one sent before cannot."""

import pytest
from builders import at, restraint
from course_builders import episode_of

from restraint_rules.calendar.spans import exactly
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.rules.reports_and_notices.written_notices import Writing, told_again_in_writing

BLANK = Fact(None, ("notices[n].outcome",))


@pytest.mark.parametrize(
    ("sent", "in_time", "expected"),
    [
        pytest.param("11:00", YES, YES, id="as it began"),
        pytest.param("11:00", BLANK, BLANK, id="as it began, if it was in time"),
        pytest.param("10:59:59", YES, NO, id="just before"),
        pytest.param("10:59:59", BLANK, NO, id="just before, if it was in time"),
        pytest.param("11:00", NO, NO, id="as it began, and too late"),
    ],
)
def test_a_second_use(sent: str, in_time: Fact, expected: Fact) -> None:
    episode = episode_of(restraint("09:00", "09:05", id="u1"), restraint("11:00", "11:05", id="u2"))
    written = [Writing("notices[n]", exactly(at(f"2026-03-05T{sent}")), YES, in_time)]

    assert told_again_in_writing(episode, written, [in_time], NO) == expected
