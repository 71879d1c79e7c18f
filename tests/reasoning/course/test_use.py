"""One intervention: what it is judged as, when it happened, how long it was."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from builders import DAY, at, incident, judge, only, restraint, seclusion, time_out
from course_builders import ENDED, STARTED, ZERO, minutes, period, use

from restraint_rules.calendar.spans import Span
from restraint_rules.findings.deadline import TICK
from restraint_rules.reasoning.course.times import Length
from restraint_rules.reasoning.course.use import item_path

DAY_BEGINS = at("00:00").astimezone(UTC)
DAY_ENDS = at("2026-03-06T00:00").astimezone(UTC) - TICK
A_DAY = timedelta(days=1)


def length_of(count: float) -> Length:
    return Length(minutes(count), minutes(count))


class TestRecordedTimes:
    def test_start_and_end(self) -> None:
        found = use(restraint("10:00", "10:08"))
        assert found.start == Span(at("10:00"), at("10:00"))
        assert found.end == Span(at("10:08"), at("10:08"))
        assert found.length == length_of(8)
        assert found.running is False
        assert (found.path, found.label) == ("interventions[r1]", "physical_restraint")

    def test_they_are_brought_to_utc(self) -> None:
        assert use(restraint()).start.earliest.tzinfo is UTC

    def test_elapsed_time_not_wall_clock_time(self) -> None:
        """On 1 November 2026 the hour from 1 to 2 comes twice."""
        started, ended = at("2026-11-01T01:50"), at("2026-11-01T01:05", fold=1)
        judged = period(started, ended, id="r1")
        assert use(judged, as_of="2026-11-30T12:00").length == length_of(15)

    def test_recorded_times_govern_a_stated_duration(self) -> None:
        assert use(restraint(duration=20)).length == length_of(8)

    def test_a_date_is_its_whole_day(self) -> None:
        found = use(period(DAY, DAY))
        assert found.start == Span(DAY_BEGINS, DAY_ENDS, STARTED)
        assert found.end == Span(DAY_BEGINS, DAY_ENDS, ENDED)
        assert found.length == Length(ZERO, DAY_ENDS - DAY_BEGINS, STARTED + ENDED)

    def test_of_two_dates_a_stated_duration_tells_the_length(self) -> None:
        assert use(period(DAY, DAY, duration=12)).length == length_of(12)

    def test_a_start_without_a_time_lies_before_the_end(self) -> None:
        found = use(period(DAY, at("10:08")))
        assert found.start == Span(DAY_BEGINS, at("10:08"), STARTED)
        assert found.end == Span(at("10:08"), at("10:08"))
        assert found.length == Length(ZERO, at("10:08") - DAY_BEGINS, STARTED)

    def test_an_end_without_a_time_lies_after_the_start(self) -> None:
        found = use(period(at("10:00"), DAY))
        assert found.start == Span(at("10:00"), at("10:00"))
        assert found.end == Span(at("10:00"), DAY_ENDS, ENDED)
        assert found.length == Length(ZERO, DAY_ENDS - at("10:00"), ENDED)

    def test_an_end_on_the_next_day_is_as_far_off_as_its_first_instant(self) -> None:
        found = use(period(at("23:50"), "2026-03-06"))
        assert found.length == Length(minutes(10), at("2026-03-07T00:00") - TICK - at("23:50"), ENDED)

    @pytest.mark.parametrize(
        ("started", "ended"),
        [
            pytest.param(at("10:00"), "2026-03-04", id="an end on the day before"),
            pytest.param(DAY, at("2026-03-04T10:00"), id="a start on the day after"),
        ],
    )
    def test_what_contradicts_itself_tells_nothing(self, started: Any, ended: Any) -> None:
        found = use(period(started, ended))
        first = at("2026-03-04T10:00" if started == DAY else "2026-03-04T00:00")
        nothing = Span(first, None, STARTED + ENDED)
        assert (found.start, found.end) == (nothing, nothing)
        assert found.length == Length(ZERO, None, STARTED + ENDED)
        assert (found.at_odds, found.running) == (STARTED + ENDED, None)


class TestBlanks:
    def test_no_end(self) -> None:
        found = use(period(at("10:00"), None), as_of="2026-03-06T10:00")
        assert found.running is None
        assert found.end == Span(at("10:00"), at("2026-03-06T10:00"), ENDED)
        assert found.length == Length(ZERO, minutes(24 * 60), ENDED)

    def test_no_end_a_day_later(self) -> None:
        found = use(period(at("10:00"), None), as_of="2026-03-06T10:00:00.000001")
        assert found.running is False
        assert found.end == Span(at("10:00"), at("2026-03-06T10:00"), ENDED)

    def test_no_end_though_known_to_be_over(self) -> None:
        found = use(period(at("10:00"), None, ongoing=False), as_of="14:00")
        assert found.running is False
        assert found.end == Span(at("10:00"), at("14:00"), ENDED)
        assert found.length == Length(ZERO, minutes(240), ENDED)

    def test_a_stated_duration_bounds_the_end_to_a_minute(self) -> None:
        found = use(period(at("10:00"), None, duration=12))
        assert found.end == Span(at("10:11"), at("10:13"), ENDED)
        assert found.length == length_of(12)
        assert found.running is False
        assert use(period(at("10:00"), None, duration=12), as_of="14:00").running is None

    @pytest.mark.parametrize(
        ("stated", "latest"), [(24 * 60, "2026-03-06T10:00"), (30 * 60, "2026-03-06T16:00")]
    )
    def test_an_end_so_bounded_lies_within_a_day_of_the_start_or_what_is_stated(
        self, stated: int, latest: str
    ) -> None:
        assert use(period(at("10:00"), None, duration=stated)).end.latest == at(latest)

    def test_an_end_so_bounded_does_not_lie_before_the_start(self) -> None:
        assert use(period(at("10:00"), None, duration=0)).end == Span(at("10:00"), at("10:01"), ENDED)

    def test_an_end_so_bounded_lies_before_as_of_where_it_is_over(self) -> None:
        over = use(period(at("10:00"), None, duration=12, ongoing=False), as_of="10:12")
        assert over.end == Span(at("10:11"), at("10:12"), ENDED)
        assert use(period(at("10:00"), None, duration=12), as_of="10:12").end.latest == at("10:13")

    def test_no_start(self) -> None:
        found = use(period(None, at("10:08")))
        assert found.start == Span(DAY_BEGINS, at("10:08"), STARTED)
        assert found.end == Span(at("10:08"), at("10:08"))
        assert found.length == Length(ZERO, at("10:08") - DAY_BEGINS, STARTED)

    def test_a_stated_duration_bounds_the_start_to_a_minute(self) -> None:
        found = use(period(None, at("10:30"), duration=12))
        assert found.start == Span(at("10:17"), at("10:19"), STARTED)
        assert found.length == length_of(12)

    def test_a_start_so_bounded_does_not_lie_after_the_end(self) -> None:
        assert use(period(None, at("10:30"), duration=0)).start == Span(at("10:29"), at("10:30"), STARTED)

    def test_a_start_so_bounded_lies_on_the_incident_day(self) -> None:
        found = use(period(None, at("00:05"), duration=5))
        assert found.start == Span(DAY_BEGINS, at("00:01"), STARTED)

    def test_neither_start_nor_end(self) -> None:
        found = use(period(None, None))
        assert found.start == Span(DAY_BEGINS, DAY_ENDS, STARTED)
        assert found.end == Span(DAY_BEGINS, DAY_ENDS + A_DAY, ENDED)
        assert found.length == Length(ZERO, DAY_ENDS + A_DAY - DAY_BEGINS, STARTED + ENDED)
        assert found.running is False

    def test_neither_start_nor_end_within_the_second_day(self) -> None:
        found = use(period(None, None), as_of="2026-03-06T23:59:59.999999")
        assert found.running is None
        assert found.end == Span(DAY_BEGINS, DAY_ENDS + A_DAY, ENDED)

    def test_nor_does_a_blank_start_lie_ahead(self) -> None:
        found = use(period(None, None), as_of="10:00")
        assert found.start == Span(DAY_BEGINS, at("10:00"), STARTED)
        assert found.running is None

    def test_neither_start_nor_end_but_a_duration(self) -> None:
        found = use(period(None, None, duration=12))
        assert found.start == Span(DAY_BEGINS, DAY_ENDS, STARTED)
        assert found.end == Span(at("00:11"), DAY_ENDS + minutes(13), ENDED)
        assert found.length == length_of(12)

    def test_neither_start_nor_end_though_known_to_be_over(self) -> None:
        found = use(period(None, None, ongoing=False), as_of="10:00")
        assert found.start == Span(DAY_BEGINS, at("10:00"), STARTED)
        assert found.end == Span(DAY_BEGINS, at("10:00"), ENDED)
        assert found.length == Length(ZERO, minutes(600), STARTED + ENDED)

    def test_one_stated_to_last_longer_than_the_day_so_far_is_still_running(self) -> None:
        found = use(period(None, None, ongoing=False, duration=30), as_of="00:10")
        assert found.running is True
        assert found.end == Span(at("00:10"), None, ENDED)

    def test_a_start_without_a_time_and_no_end(self) -> None:
        found = use(period(DAY, None, duration=12))
        assert found.start == Span(DAY_BEGINS, DAY_ENDS, STARTED)
        assert found.end == Span(at("00:11"), DAY_ENDS + minutes(13), ENDED)
        assert found.length == length_of(12)


class TestStillGoingOn:
    @pytest.mark.parametrize(
        "facts",
        [
            pytest.param({"ended": None, "ongoing": True}, id="recorded as going on"),
            pytest.param({"ended": at("10:30")}, id="an end later than as_of has not happened yet"),
            pytest.param({"ended": date(2026, 3, 6)}, id="nor has one on a later day"),
        ],
    )
    def test_it_runs(self, facts: dict[str, Any]) -> None:
        found = use(restraint("10:00", None, **facts), as_of="10:05")
        assert found.running is True
        assert found.end == Span(at("10:05"), None, ENDED)
        assert found.length == Length(minutes(5), None)

    def test_a_stated_duration_says_nothing_yet(self) -> None:
        found = use(period(at("10:00"), None, ongoing=True, duration=3), as_of="10:05")
        assert found.length == Length(minutes(5), None)

    def test_a_start_not_recorded(self) -> None:
        found = use(period(None, None, ongoing=True, duration=3), as_of="10:05")
        assert found.start == Span(DAY_BEGINS, at("10:05"), STARTED)
        assert found.length == Length(ZERO, None, STARTED)

    def test_an_end_at_as_of_has_happened(self) -> None:
        found = use(restraint("10:00", "10:05"), as_of="10:05")
        assert found.running is False
        assert found.length == length_of(5)

    def test_an_end_today_without_a_time_has_happened_by_as_of(self) -> None:
        found = use(period(at("10:00"), DAY), as_of="10:05")
        assert found.running is False
        assert found.end == Span(at("10:00"), at("10:05"), ENDED)

    def test_an_end_without_a_time_on_the_instant_it_began(self) -> None:
        found = use(period(at("10:00"), DAY), as_of="10:00")
        assert found.end == Span(at("10:00"), at("10:00"), ENDED)


class TestKinds:
    @pytest.mark.parametrize(
        ("intervention", "kind", "is_use"),
        [
            pytest.param(restraint(), "physical_restraint", True, id="restraint"),
            pytest.param(seclusion(), "seclusion", True, id="seclusion"),
            pytest.param(time_out(), "exclusionary_time_out", False, id="time out"),
            pytest.param(time_out(physically_prevented=True), "seclusion", True, id="re-classified"),
            pytest.param(restraint(holds=None), "physical_restraint", None, id="the label stands"),
            pytest.param(seclusion(room=None), "seclusion", None, id="the label stands, too"),
            pytest.param(
                time_out(physically_prevented=None), "exclusionary_time_out", None, id="perhaps a use"
            ),
            pytest.param(time_out(locked=True), None, False, id="nothing that is defined"),
        ],
    )
    def test_judged_as(self, intervention: dict[str, Any], kind: str | None, is_use: bool | None) -> None:
        found = use(intervention)
        assert found.kind == kind
        assert found.is_use.value is is_use
        assert found.label == intervention["kind"]

    def test_what_would_tell(self) -> None:
        assert use(restraint(holds=None)).is_use.missing == ("interventions[r1].holds",)


@pytest.mark.parametrize(
    ("item", "expected"), [("a", "list[a]"), (None, "list[*]")], ids=["by id", "without id"]
)  # fmt: skip
def test_item_path(item: str | None, expected: str) -> None:
    assert item_path("list", item) == expected


def test_an_incident_that_begins_before_midnight_utc() -> None:
    late = use(restraint("2026-03-05T23:30", "2026-03-05T23:38"))
    assert late.start.earliest == datetime(2026, 3, 6, 4, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("as_of", "running"), [("10:18", True), ("10:19", None)], ids=["not over yet", "over within the minute"]
)
def test_what_lasts_longer_than_there_was_time_is_still_running(as_of: str, running: bool | None) -> None:
    # Begun at 10:00 and said to last 20 minutes; a stated duration is good to the minute.
    found = judge(incident(restraint(end=None, duration=20)), as_of=as_of)

    assert only(found, "III.H.1.a").status == ("pending" if running else "pass")
