"""Moments at odds: no span ends before it begins, no length is negative, nothing overdue lies ahead."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from builders import CALENDAR, at, incident, judge, restraint, seclusion, setting
from hypothesis import assume, given
from hypothesis import strategies as st
from property.profile import examples
from pydantic import ValidationError

from restraint_rules.engine import prepare
from restraint_rules.models import Incident
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.course.episode import Episode

ZERO = timedelta()
DAYS = [date(2026, 3, day) for day in (3, 4, 5, 6, 7)] + [date(2025, 3, 5), date(2027, 3, 5)]
TIMES = ["00:00", "00:04", "10:00", "10:05", "10:40", "23:58"]
MOMENTS = st.one_of(
    st.none(),
    st.sampled_from(DAYS),
    st.builds(lambda day, time: at(f"{day}T{time}"), st.sampled_from(DAYS), st.sampled_from(TIMES)),
)
PERIODS = st.fixed_dictionaries(
    {
        "started": MOMENTS,
        "ended": MOMENTS,
        "ongoing": st.sampled_from([None, None, True, False]),
        "duration": st.sampled_from([None, 0, 5, 22, 80, 24 * 60, 30 * 60]),
        "determinations": st.sampled_from([None, [], [{"necessary": True, "role": "bcba", "trained": True}]]),
        "releases": st.one_of(
            st.none(), st.lists(st.fixed_dictionaries({"onset": MOMENTS, "released": MOMENTS}), max_size=1)
        ),
    }
)
AS_OF = st.builds(lambda day, time: at(f"{day}T{time}"), st.sampled_from(DAYS), st.sampled_from(TIMES))


def incident_made(periods: list[dict[str, Any]]) -> Incident | None:
    """An incident of these periods, unless the models refuse them."""
    kinds = [restraint(id="r1"), seclusion(id="s1", locked=True)]
    try:
        return incident(
            *(kind | facts for kind, facts in zip(kinds, periods, strict=False)), notices=[], report=None
        )
    except ValidationError:
        return None


@pytest.mark.slow
@examples(600)
@given(st.lists(PERIODS, min_size=1, max_size=2), AS_OF, st.sampled_from(["each_intervention", "episode"]))
def test_whatever_is_recorded(periods: list[dict[str, Any]], as_of: datetime, limited: str) -> None:
    subject = incident_made(periods)
    assume(subject is not None)
    assert subject is not None
    readings = {"limit_applies_to": limited}
    _, context = prepare(subject.day, SPRAGUE, CALENDAR, as_of, setting(), readings)
    episode = Episode(subject, context)

    for use in episode.periods:
        assert use.start.latest is None or use.start.earliest <= use.start.latest
        assert use.end.latest is None or use.end.earliest <= use.end.latest
        assert use.start.earliest <= use.end.earliest
        assert use.length.least >= ZERO
        assert use.length.most is None or use.length.least <= use.length.most
    for found in judge(subject, as_of=str(as_of.replace(tzinfo=None).isoformat()), readings=readings):
        if found.status == "fail" and found.due_at is not None:
            assert found.due_at <= as_of
        lengths = [value for value in found.verdict.params.values() if isinstance(value, timedelta)]
        assert all(length >= ZERO for length in lengths)
