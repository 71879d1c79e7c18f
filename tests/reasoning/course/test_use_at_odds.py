"""One intervention of which not all that is recorded can be right."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from builders import DAY, at, incident, judge, only
from course_builders import ENDED, STARTED, ZERO, period, use

from restraint_rules.reasoning.course.times import Length


class TestAtOdds:
    """Moments that cannot all be right bound nothing, and decide nothing."""

    @pytest.mark.parametrize(
        "facts",
        [
            pytest.param({"ended": at("2027-03-05T10:05"), "duration": 5}, id="an end a year off"),
            pytest.param({"ended": at("2025-03-05T10:05"), "duration": 5}, id="a year before"),
            pytest.param({"ended": at("2026-03-06T10:05"), "duration": 5}, id="a day off"),
            pytest.param({"ended": at("2026-03-04T10:05"), "duration": 5}, id="a day before"),
            pytest.param(
                {"ended": datetime(2026, 3, 5, 0, 5, tzinfo=UTC), "duration": 5}, id="an offset off"
            ),
            pytest.param({"ended": date(2026, 3, 7), "duration": 5}, id="on another day"),
            pytest.param({"ended": at("2026-03-07T00:30")}, id="more than a day after the day"),
            pytest.param({"ended": date(2026, 3, 4)}, id="on the day before"),
            pytest.param({"started": DAY, "ended": date(2027, 3, 5), "duration": 5}, id="days a year apart"),
            pytest.param(
                {"started": at("10:00"), "ended": at("2027-03-05T10:05"), "duration": 5}, id="moments, too"
            ),
        ],
    )
    def test_nothing_is_known(self, facts: dict[str, Any]) -> None:
        judged = period(facts.get("started"), facts["ended"], duration=facts.get("duration"))
        report = judge(incident(judged), as_of="2028-01-10T12:00")

        found = use(judged, as_of="2028-01-10T12:00")
        assert found.at_odds[:2] == STARTED + ENDED
        assert found.length == Length(ZERO, None, found.at_odds)
        for clause in ("III.H.1.b", "III.H.2", "III.H.3"):
            assert (only(report, clause).status, only(report, clause).missing) == ("unknown", found.at_odds)
        assert {one.code for one in report.data} & {"data.at_odds", "data.end_before_start"}

    @pytest.mark.parametrize(
        "facts",
        [
            pytest.param({"ended": at("2026-03-06T00:03"), "duration": 5}, id="just after midnight"),
            pytest.param({"ended": date(2026, 3, 6), "duration": 5}, id="on the next day"),
            pytest.param({"ended": at("2026-03-06T10:00")}, id="within a day"),
            pytest.param(
                {"started": at("10:00"), "ended": at("2026-03-07T10:05")}, id="two recorded moments"
            ),
        ],
    )
    def test_what_can_be_right(self, facts: dict[str, Any]) -> None:
        assert use(period(facts.get("started"), facts["ended"], duration=facts.get("duration"))).at_odds == ()

    def test_what_lies_on_a_day_to_come_is_not_known_yet(self) -> None:
        judged = incident(period(None, None, ongoing=False))
        report = judge(judged, as_of="2026-03-04T20:00")

        assert only(report, "III.H.1.b").code == "not_known_yet"
