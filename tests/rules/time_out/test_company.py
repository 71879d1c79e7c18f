"""603 CMR 46.02, time-out: staff are with the student, or immediately available, at all times."""

import pytest
from builders import incident, judge, only, restraint, time_out, told

from restraint_rules.policies import MASSACHUSETTS_SCHOOLS

AT = "interventions[t1].attended"
CLAUSE = "46.02.time-out.staff"


@pytest.mark.parametrize(
    ("attended", "expected"),
    [
        ("with_student", ("pass", "asked.met", ())),
        ("immediately_available", ("pass", "asked.met", ())),
        ("neither", ("fail", "asked.broken", ())),
        (None, ("unknown", "asked.unrecorded", (AT,))),
    ],
)
def test_with_the_student_or_at_hand(
    attended: str | None, expected: tuple[str, str, tuple[str, ...]]
) -> None:
    found = only(judge(incident(time_out(attended=attended)), policy=MASSACHUSETTS_SCHOOLS), CLAUSE)

    assert told(found) == expected
    assert found.path == "interventions[t1]"
    assert found.evidence == (((AT, attended),) if attended else ())


def test_where_there_was_no_time_out() -> None:
    found = only(judge(incident(restraint()), policy=MASSACHUSETTS_SCHOOLS), CLAUSE)

    assert found.status == "not_applicable"
