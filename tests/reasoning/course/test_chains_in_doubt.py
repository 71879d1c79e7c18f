"""III.H.3 where a decision, a start or an end is recorded only in part: each is tried both ways."""

from datetime import timedelta
from typing import Any

import pytest
from builders import at, determination, incident, judge, only, restraint, seclusion
from course_builders import doubtful, finding_of_chain, path

HALF_HOUR = timedelta(minutes=30)


class TestDoubtfulDecisions:
    """A decision of which too little is recorded is tried both ways."""

    def test_where_it_matters_nobody_can_tell(self) -> None:
        # Without it 10:42 was missed; with it the next one was due at 10:50.
        found = finding_of_chain("10:12", doubtful("10:20"), end="10:50")

        assert (found.status, found.code) == ("unknown", "redetermination.unknown")
        assert (found.path, found.missing) == ("interventions[r1]", (path("d", "necessary"),))

    @pytest.mark.parametrize(
        ("made", "end", "expected", "due"),
        [
            (["10:12", doubtful("10:20")], "10:51", "fail", "10:42"),
            (["10:12", "10:40", doubtful("10:50")], "11:00", "pass", None),
            (["10:14", doubtful("10:20")], "10:44", "not_applicable", None),
        ],
    )
    def test_where_both_ways_agree_it_is_decided(
        self, made: list[Any], end: str, expected: str, due: str | None
    ) -> None:
        found = finding_of_chain(*made, end=end)

        assert (found.status, found.missing) == (expected, ())
        assert found.due_at == (at(due) if due else None)

    def test_all_ways_are_tried(self) -> None:
        # Only with both does it hold: 10:12, 10:40, 11:05 until 11:30.
        both = finding_of_chain("10:12", doubtful("10:40", "one"), doubtful("11:05", "two"), end="11:30")
        one = finding_of_chain("10:12", doubtful("10:40", "one"), "11:05", end="11:30")

        assert (both.status, both.missing) == (
            "unknown",
            (path("one", "necessary"), path("two", "necessary")),
        )
        assert (one.status, one.missing) == ("unknown", (path("one", "necessary"),))

    @pytest.mark.parametrize(
        ("facts", "fields"),
        [
            ({"at": None}, ("at",)),
            ({"at": None, "necessary": None}, ("necessary", "at")),
            ({"at": "2026-03-05"}, ("at",)),
            ({"at": "2026-03-05", "trained": None}, ("trained", "at")),
        ],
    )
    def test_without_its_time_nobody_can_tell(self, facts: dict[str, Any], fields: tuple[str, ...]) -> None:
        found = finding_of_chain("10:12", determination("10:40", **facts | {"id": "d"}))

        assert (found.status, found.missing) == ("unknown", tuple(path("d", field) for field in fields))

    def test_one_known_to_authorize_nothing_needs_no_time(self) -> None:
        found = finding_of_chain("10:12", "10:40", determination(None, necessary=False))

        assert (found.status, found.missing) == ("pass", ())

    def test_one_blank_is_named_once(self) -> None:
        blank = {"role": None, "by": "staff-9", "trained": True}
        found = finding_of_chain(
            "10:12", determination("10:20", **blank), determination("10:30", **blank), end="10:50"
        )

        assert (found.status, found.missing) == ("unknown", ("setting.staff[staff-9]",))

    @pytest.mark.parametrize("count", [8, 9, 300])
    def test_however_many_they_are(self, count: int) -> None:
        doubts = [doubtful(f"10:{43 + n % 17}", f"d{n}") for n in range(count)]

        assert finding_of_chain("10:12", "10:40", *doubts).status == "pass"
        assert finding_of_chain("10:12", *doubts).status == "fail"

    @pytest.mark.parametrize(
        ("end", "expected"), [("11:15", "unknown"), ("11:15:00.000001", "fail"), ("11:20", "fail")]
    )
    def test_wherever_one_without_its_time_lies(self, end: str, expected: str) -> None:
        # At best it was made at 10:45 and carried until 11:15.
        found = finding_of_chain(determination(None), end=end)

        assert found.status == expected
        if expected == "fail":
            assert (found.code, found.missing) == ("redetermination.none", ())

    @pytest.mark.parametrize(("end", "expected"), [("11:12", "unknown"), ("11:12:00.000001", "fail")])
    def test_a_date_is_no_better(self, end: str, expected: str) -> None:
        assert finding_of_chain("10:12", determination(None, at="2026-03-05"), end=end).status == expected


class TestWithoutExactTimes:
    """Where start or end is not known to the instant, only the length tells."""

    @pytest.mark.parametrize("start", ["10:00", None])
    @pytest.mark.parametrize(
        ("stated", "expected", "code"),
        [
            (40, "not_applicable", "redetermination.not_due"),
            (45, "not_applicable", "redetermination.not_due"),
            ("PT45M1S", "fail", "redetermination.none_at_all"),
        ],
    )
    def test_no_decision_at_all(self, start: str | None, stated: Any, expected: str, code: str) -> None:
        found = finding_of_chain(start=start, end=None, duration=stated)

        assert (found.status, found.code, found.path) == (expected, code, "interventions[r1]")
        if expected == "fail":
            assert found.verdict.params == {"every": HALF_HOUR}

    @pytest.mark.parametrize(("stated", "expected"), [(45, "unknown"), ("PT45M1S", "fail")])
    def test_the_longest_of_an_episode_bounds_it(self, stated: Any, expected: str) -> None:
        # The episode lasted between that length and a minute more.
        uses = restraint("10:00", None, duration=stated), seclusion("11:30", "11:31")
        report = judge(incident(*uses), readings={"limit_applies_to": "episode"})

        assert only(report, "III.H.3").status == expected

    def test_decisions_that_authorize_nothing_are_none(self) -> None:
        found = finding_of_chain(determination("10:20", necessary=False), end=None, duration=46)

        assert found.code == "redetermination.none_at_all"

    @pytest.mark.parametrize("stated", [31, 45, 46])
    def test_with_a_decision_nobody_can_tell(self, stated: int) -> None:
        found = finding_of_chain("10:12", end=None, duration=stated)

        assert (found.status, found.code) == ("unknown", "redetermination.unknown")
        assert (found.path, found.missing) == ("interventions[r1]", ("interventions[r1].ended",))

    def test_with_a_doubtful_decision_nobody_can_tell(self) -> None:
        assert finding_of_chain(doubtful("10:12"), end=None, duration=46).status == "unknown"

    @pytest.mark.parametrize(
        ("start", "end", "missing"),
        [
            ("10:00", None, ("ended",)),
            (None, "10:40", ("started",)),
            (None, None, ("started", "ended")),
        ],
    )
    def test_without_a_length_nobody_can_tell(self, start: Any, end: Any, missing: Any) -> None:
        found = finding_of_chain(start=start, end=end)

        assert found.status == "unknown"
        assert found.missing == tuple(f"interventions[r1].{name}" for name in missing)
