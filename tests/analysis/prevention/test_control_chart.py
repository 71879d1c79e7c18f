"""Control charts against published examples, and runs of eight."""

import pytest

from restraint_rules.analysis.prevention.control_chart import (
    Center,
    Limits,
    Point,
    center_of,
    limits_at,
    signals,
)

EVEN = Center(0.5, 0.5)


def center_at(rate: float) -> Center:
    return Center(rate, rate)


class TestPublished:
    def test_the_handbook_s_chart_of_proportions(self) -> None:
        """NIST/SEMATECH 6.3.3.2: 30 wafers of 50 chips, mean 0.2313: limits 0.0524 and 0.4102."""
        found = limits_at(0.2313, 50, "students")
        assert [round(one, 4) for one in found] == [0.0524, 0.4102]

    def test_the_handbook_s_chart_of_counts(self) -> None:
        """NIST/SEMATECH 6.3.3.1: 400 defects on 25 wafers: center 16, limits 4 and 28."""
        assert center_of([Point(16, 1)] * 25) == center_at(16)
        assert limits_at(16, 1, "incidents") == Limits(4, 28)


class TestLimits:
    def test_the_lower_is_never_below_nothing_and_a_part_never_above_all(self) -> None:
        assert limits_at(1, 1, "incidents").lower == 0  # 1 - 3 < 0
        assert limits_at(0.9, 4, "students").upper == 1

    def test_more_than_were_enrolled_have_no_spread(self) -> None:
        assert limits_at(1.5, 4, "students") == Limits(1.5, 1.5)

    def test_they_are_narrower_on_more_exposure(self) -> None:
        assert limits_at(4, 9, "incidents") == Limits(2, 6)  # 4 -+ 3 x 2 / 3


class TestCenter:
    def test_fewer_months_than_a_run_have_none(self) -> None:
        assert center_of([Point(1, 2)] * 7) is None
        assert center_of([Point(1, 2)] * 8) == EVEN

    def test_a_month_without_exposure_is_no_month(self) -> None:
        assert center_of([*[Point(1, 2)] * 7, Point(0, 0)]) is None

    def test_what_may_have_been_makes_it_a_range(self) -> None:
        assert center_of([Point(1, 4, perhaps=1)] * 8) == Center(0.25, 0.5)


class TestSignals:
    @pytest.mark.parametrize(
        ("number", "signal"),
        [(28, ""), (29, "above"), (4, ""), (3, "below")],
        ids=["at", "over", "at low", "under"],
    )
    def test_beyond_a_limit_and_not_at_it(self, number: int, signal: str) -> None:
        assert signals([Point(number, 1)], center_at(16), "incidents") == [signal]

    def test_the_eighth_in_a_row_is_a_run_and_so_is_the_ninth(self) -> None:
        points = [Point(15, 1)] * 9
        assert signals(points, center_at(16), "incidents") == [""] * 7 + ["run_below"] * 2

    def test_above_likewise(self) -> None:
        assert signals([Point(17, 1)] * 8, center_at(16), "incidents")[-1] == "run_above"

    @pytest.mark.parametrize(
        "between",
        [Point(16, 1), Point(17, 1), Point(15, 1, perhaps=1)],
        ids=["on it", "over", "perhaps on it"],
    )
    def test_what_may_not_lie_on_that_side_ends_a_run(self, between: Point) -> None:
        points = [*[Point(15, 1)] * 7, between, *[Point(15, 1)] * 7]
        assert set(signals(points, center_at(16), "incidents")) == {""}

    def test_a_month_without_school_does_not(self) -> None:
        points = [*[Point(15, 1)] * 7, Point(0, 0), Point(15, 1)]
        assert signals(points, center_at(16), "incidents")[-2:] == ["", "run_below"]

    def test_nothing_is_marked_that_filling_a_blank_could_take_back(self) -> None:
        assert signals([Point(3, 1, perhaps=1)], center_at(16), "incidents") == [""]
        assert signals([Point(29, 1)], Center(16, 18), "incidents") == [""]

    def test_without_a_center_there_is_none(self) -> None:
        assert signals([Point(99, 1)], None, "incidents") == [""]
