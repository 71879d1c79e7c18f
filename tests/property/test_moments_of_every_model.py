"""Whatever moments records of any kind hold: nothing overdue lies ahead, no length is negative."""

from datetime import datetime, time, timedelta
from typing import Any

import pytest
from builders import CALENDAR, setting
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from restraint_rules import (
    District,
    Incident,
    PlanningMeeting,
    Policy,
    Report,
    School,
    SeclusionRoom,
    StudentRecord,
    evaluate,
    policies,
)
from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.testing.strategies import EARLIEST, LATEST, of

ZERO = timedelta()
SUBJECTS = (Incident, SeclusionRoom, PlanningMeeting, StudentRecord, School, District)
AS_OF = st.datetimes(
    datetime.combine(EARLIEST, time()),
    datetime.combine(LATEST, time()),
    timezones=st.just(CALENDAR.zone_info),
)


def report_if_in_force(subject: Any, as_of: datetime, policy: Policy) -> Report | None:
    """The report, unless the subject lies before the text."""
    try:
        return evaluate(subject, policy=policy, calendar=CALENDAR, setting=setting(), as_of=as_of)
    except BeforeAnyLawError:
        return None


@pytest.mark.slow
@pytest.mark.parametrize("model", SUBJECTS)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
@given(data=st.data())
def test_no_answer_rests_on_moments_that_cannot_be(model: type[Any], data: st.DataObject) -> None:
    subject, as_of = data.draw(of(model)), data.draw(AS_OF)
    for policy in (policies.SPRAGUE, policies.CONNECTICUT):
        for found in report_if_in_force(subject, as_of, policy) or ():
            if found.status == "fail" and found.due_at is not None:
                assert found.due_at <= as_of, found
            lengths = [one for one in found.verdict.params.values() if isinstance(one, timedelta)]
            assert all(one >= ZERO for one in lengths), found
            deadline = found.deadline
            if deadline and isinstance(deadline.anchor, datetime):
                assert deadline.anchor <= deadline.due_at, found
